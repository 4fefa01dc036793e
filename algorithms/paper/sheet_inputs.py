"""Layers of the mine sheets in one metric system, with what the mines' own layer lacks."""

import os

import numpy as np
from qgis.core import Qgis

from ...core.geodesy import transform_points, transform_shapes, utm_crs
from ...core.inventory.mine_list import complete_table
from ...core.inventory.words import translator
from ...core.messages import Message
from ...core.statistics.review import without_rejected
from ..layers.systems import definition, system_of, whole
from .sheet import MOST_EARLIER, SheetLand
from .stack_layer import open_stack


def read_sheet_land(job, folder, feedback):
    """(mines with all that is known of them, `SheetLand`); both in the CRS of the image if that is in metres."""
    images = _images(job, folder, feedback)
    crs = metric_system(images[0].layer)
    mines = without_rejected(job.mines.mines(feedback), feedback)
    register = None if job.register is None else job.register.polygons(feedback)
    if register is not None and "register_status" not in mines.columns and len(mines):
        mines = _matched(mines, register, feedback)
    counties = None if job.counties is None else job.counties.polygons(feedback)
    if counties is not None and "county" not in mines.columns and len(mines):
        from ...core.statistics.counties import with_counties

        mines = with_counties(mines, counties, "", feedback)
    rivers = None if job.rivers is None else job.rivers.read(feedback)
    mines = complete_table(mines)
    return mines, make_land(crs, mines, images, job, register, rivers, counties)


def make_land(crs, mines, images, job, register, rivers, counties):
    """`SheetLand` in `crs` of tables in any; register, rivers and counties may be None."""
    import shapely

    names = []
    if counties is not None:
        from ...core.statistics.counties import county_field

        names = [name or "" for name in counties.texts(county_field(counties)).tolist()]
    nothing = np.zeros(0, object)
    moved = [
        nothing if table is None else transform_shapes(table.shapes(), table.crs, crs) for table in (register, rivers, counties)
    ]
    licences, rivers, counties = (layer[~(shapely.is_missing(layer) | shapely.is_empty(layer))] for layer in moved)
    shapes = transform_shapes(mines.shapes(), mines.crs, crs)
    return SheetLand(crs, shapes, licences, rivers, counties, names, images, job.transform_context)


def _images(job, folder, feedback):
    images = [open_stack(path, folder) for path in (job.image, *job.earlier)]
    first, earlier = images[0], sorted(images[1:], key=lambda image: image.date, reverse=True)
    if len(earlier) > MOST_EARLIER:
        feedback.warning(
            Message(
                "{count} earlier {count:image|images} {count:was|were} given; a sheet shows the newest {most}. Left out: {left}.",
                count=len(earlier),
                most=MOST_EARLIER,
                left=", ".join(image.date for image in earlier[MOST_EARLIER:]),
            )
        )
    return [first, *earlier[:MOST_EARLIER]]


def metric_system(layer):
    """WKT of the layer's system if it is in metres, else of its UTM zone."""
    system = whole(layer.crs())
    wkt = system.toWkt(Qgis.CrsWktVariant.Preferred)
    if not system.isGeographic() and system.mapUnits() == Qgis.DistanceUnit.Meters:
        return wkt
    box = layer.extent()
    x, y = (box.xMinimum() + box.xMaximum()) / 2, (box.yMinimum() + box.yMaximum()) / 2
    longitude, latitude = transform_points([x], [y], wkt, "EPSG:4326")
    return definition(system_of(utm_crs(float(longitude[0]), float(latitude[0]))))


def _matched(mines, register, feedback):
    from ...core.register.register import RegisterJob, match_with_register

    result = match_with_register(RegisterJob(mines=mines, register=register), feedback)
    for note in result.notes:
        feedback.info(note)
    return result.mines


def sheet_texts(mines, job, words):
    """Texts of the sheets whose letters may be missing: words of the language, names in the data."""
    texts = [job.title, words("Inspection on the ground"), words("Place (WGS 84)")]
    for name in ("county", "holder", "licence_id", "mineral"):
        if name in mines.columns:
            texts += [text for text in dict.fromkeys(mines.texts(name).tolist()) if text]
    return texts


def source_line(job):
    """Where the sheets come from, in one line for their foot."""
    from ..runs.records import versions

    version = versions()
    words = translator(job.language)
    names = ", ".join([os.path.basename(job.image), *(os.path.basename(path.rstrip("/\\")) for path in job.earlier)])
    return f"{words('Mines')}: {job.mines.name}. {words('Imagery')}: {names}. Mine Mapper {version['mine_mapper']}"
