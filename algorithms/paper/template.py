"""Mine sheets from an office's own print layout, in parts of some fifty pages.

Long exports of the layout engine sometimes end the whole process, on the main thread and in others; short ones have not done
so. Each part is a file of its own that appears when it is whole.
"""

import os

from qgis.core import (
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ...core.errors import InputError, OutputError
from ...core.files import whole_file
from ...core.messages import Message
from ...core.vector import Table
from ..vector_io import write_table

PART = 50
"""Most pages of one export."""

DPI = 200
PAGE = "sheet"
"""Field of the mines with the number of their page: sort the atlas by it, or not at all."""


def write_template_sheets(job, mines, rows, land, words, feedback):
    """Write the parts; returns their paths, `job.sheets` the first."""
    import tempfile

    import numpy as np

    with tempfile.TemporaryDirectory() as folder:
        chosen = mines.select(np.asarray(rows)).with_columns(**{PAGE: np.arange(1, len(rows) + 1)})
        project, layers = _project(job, chosen, land, folder)
        try:
            layout = _layout(job, project, layers, words, feedback)
            paths = []
            for first in range(0, len(rows), PART):
                feedback.check()
                paths.append(_part_path(job.sheets, len(paths) + 1))
                _export(layout, paths[-1], first, feedback)
                feedback.set_progress(min((first + PART) / len(rows), 1.0))
            layout = None
            return paths
        finally:
            project.clear()


def _part_path(path, number):
    stem, extension = os.path.splitext(path)
    return path if number == 1 else f"{stem}_{number}{extension}"


def _project(job, mines, land, folder):
    """A project of its own with all layers; names of frames -> layers, the upper ones first."""
    project = QgsProject()
    mine_layer = _vector(os.path.join(folder, "mines.gpkg"), mines, _outline("#ffd23f", 0.5))
    counties = _shapes(folder, "counties", land.counties, land.crs, _outline("#8a8476", 0.25))
    licences = _shapes(folder, "licences", land.licences, land.crs, _outline("#37c8f0", 0.4))
    rivers = _shapes(folder, "rivers", land.rivers, land.crs, None)
    images = [image.layer.clone() for image in land.images]
    above = [layer for layer in (mine_layer, licences, rivers) if layer is not None]
    frames = {"image": [*above, images[0]], "location": [layer for layer in (mine_layer, rivers, counties) if layer is not None]}
    frames.update({f"earlier_{place}": [mine_layer, image] for place, image in enumerate(images[1:], 1)})
    project.addMapLayers([layer for layer in (*above, counties, *images) if layer is not None], False)
    project.setCrs(images[0].crs())
    return project, frames


def _outline(colour, width):
    return QgsSingleSymbolRenderer(
        QgsFillSymbol.createSimple({"color": "0,0,0,0", "outline_color": colour, "outline_width": str(width)})
    )


def _shapes(folder, name, shapes, crs, renderer):
    if len(shapes) == 0:
        return None
    return _vector(os.path.join(folder, f"{name}.gpkg"), Table.from_shapes(shapes, {}, crs, name), renderer)


def _vector(path, table, renderer):
    import shapely

    lines = (shapely.get_dimensions(table.shapes()) == 1).all()
    write_table(path, table, "MultiLineString" if lines else "MultiPolygon")
    layer = QgsVectorLayer(path, table.name, "ogr")
    if lines:
        renderer = QgsSingleSymbolRenderer(QgsLineSymbol.createSimple({"color": "#2b7bba", "width": "0.3"}))
    elif renderer is None:
        renderer = _outline("#2b7bba", 0.3)
    layer.setRenderer(renderer)
    return layer


def _layout(job, project, frames, words, feedback):
    document = QDomDocument()
    with open(job.template, encoding="utf-8") as stream:
        read = document.setContent(stream.read())
    layout = QgsPrintLayout(project)
    items, ok = layout.loadFromTemplate(document, QgsReadWriteContext()) if read else ([], False)
    maps = {item.id(): item for item in items if isinstance(item, QgsLayoutItemMap)}
    if not ok or not items:
        raise InputError(
            "TEMPLATE '{path}' is no print layout. Save one in QGIS with Layout > Save as Template.", path=job.template
        )
    known = [name for name in maps if name in frames]
    if not known:
        feedback.warning(
            Message(
                "The template has no map frame with one of the item ids {names}: its frames keep what they were saved with.",
                names=", ".join(frames),
            )
        )
    for name in known:
        maps[name].setKeepLayerSet(False)
        maps[name].setLayers(frames[name])
        maps[name].setKeepLayerSet(True)
    variables = {"mm_title": job.title or words("Mine inventory"), "mm_language": job.language}
    for name, value in variables.items():
        QgsExpressionContextUtils.setProjectVariable(project, name, value)
    atlas = layout.atlas()
    atlas.setCoverageLayer(frames["image"][0])
    atlas.setEnabled(True)
    atlas.setFilterFeatures(True)
    atlas.setSortFeatures(True)
    atlas.setSortExpression(f'"{PAGE}"')
    atlas.setSortAscending(True)
    return layout


def _export(layout, path, first, feedback):
    atlas = layout.atlas()
    atlas.setFilterExpression(f'"{PAGE}" > {first} AND "{PAGE}" <= {first + PART}')
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = DPI
    with whole_file(path, "The mine sheets") as temporary:
        result, error = QgsLayoutExporter.exportToPdf(atlas, temporary, settings)
        if result != QgsLayoutExporter.ExportResult.Success:
            raise OutputError("The mine sheets could not be written to '{path}': {error}", path=path, error=error or str(result))
