"""Mine sheets from an office's own print layout, in parts of some twenty-five pages.

Long exports of the layout engine sometimes end the whole process, on the main thread and in others; short ones have not done
so. Each part is a file of its own that appears when it is whole.
"""

import os

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtXml import QDomDocument

from ...core.errors import InputError, OutputError
from ...core.files import atomic_file
from ...core.inventory.sheet_facts import SheetFacts
from ...core.messages import Message
from ...core.vector import Table
from ..layers.vector_io import write_table
from .sheet import SMALLEST
from .sheet_inputs import source_line

PART = 25
"""Most pages of one export."""

DPI = 200
PAGE = "sheet"
"""Field of the mines with the number of their page: sort the atlas by it, or not at all."""

TITLE, FACTS, ACROSS = "sheet_title", "sheet_facts", "sheet_width"
"""Fields of the mines: heading of their page, what is known of the mine in the reader's language, and how many metres of land a
frame should show from left to right."""

FRAMES = ("image", "earlier_1", "earlier_2", "earlier_3", "location")
"""Item ids of map frames that get their layers here."""

WORDS = {
    "mm_inspection": "Inspection on the ground",
    "mm_finding": "Finding",
    "mm_date": "Date",
    "mm_inspector": "Inspector",
    "mm_signature": "Signature",
    "mm_location": "Location",
}
"""Variables of the project with words in the reader's language, so that a template needs none of its own."""


def write_template_sheets(job, mines, rows, land, words, feedback):
    """Write the parts; returns their paths, `job.sheets` the first."""
    import tempfile

    import numpy as np

    with tempfile.TemporaryDirectory() as folder:
        pages = mines.select(np.asarray(rows)).with_columns(**_page_fields(mines, rows, land, words))
        project, layers = _project(job, pages, land, folder)
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


def _page_fields(mines, rows, land, words):
    """Fields that a page prints: its place, its heading, its facts."""
    import numpy as np
    import shapely

    system = QgsCoordinateReferenceSystem.fromWkt(land.crs)
    known = SheetFacts(mines, system.authid() or system.description(), words)
    boxes = shapely.bounds(np.asarray(land.mines)[np.asarray(rows, int)])
    across = np.maximum(2.2 * np.maximum(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]), SMALLEST)
    titles, facts = np.full(len(rows), None, object), np.full(len(rows), None, object)
    for index, row in enumerate(int(row) for row in rows):
        point = shapely.point_on_surface(land.mines[row])
        titles[index] = f"{words('Mine')} {known.number(row)}"
        facts[index] = "\n".join(f"{heading}: {text}" for heading, text in known.lines(row, (point.x, point.y)))
    return {PAGE: np.arange(1, len(rows) + 1), TITLE: titles, FACTS: facts, ACROSS: across}


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
    for layer, image in zip(images, land.images):
        layer.setName(image.date)
    above = [layer for layer in (mine_layer, licences, rivers) if layer is not None]
    frames = {"image": [*above, images[0]], "location": [layer for layer in (mine_layer, rivers, counties) if layer is not None]}
    frames.update({f"earlier_{index}": [mine_layer, image] for index, image in enumerate(images[1:], 1)})
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
    layout = _read_layout(job.template, project)
    maps = {item.id(): item for item in layout.items() if isinstance(item, QgsLayoutItemMap) and item.id() in FRAMES}
    if not maps:
        raise InputError(
            "TEMPLATE '{path}' has no map frame with one of the item ids {names}, so no page would show its mine. Open it in "
            "QGIS, give the frame of the image the item id '{first}' (Item Properties > Rendering > Item ID), and save it again.",
            path=job.template,
            names=", ".join(FRAMES),
            first=FRAMES[0],
        )
    for name, frame in maps.items():
        if name not in frames:  # it would show whatever it was saved with under the name of an earlier year
            layout.removeLayoutItem(frame)
            feedback.info(Message("No image was given for the map frame '{name}' of the template: it is left out.", name=name))
            continue
        frame.setKeepLayerSet(False)
        frame.setLayers(frames[name])
        frame.setKeepLayerSet(True)
        if name == "location" and not frame.atlasDriven():
            frame.zoomToExtent(_everything(frames[name], project.crs()))
    for name, value in _variables(job, frames, words).items():
        QgsExpressionContextUtils.setProjectVariable(project, name, value)
    atlas = layout.atlas()
    atlas.setCoverageLayer(frames["image"][0])
    atlas.setEnabled(True)
    atlas.setFilterFeatures(True)
    atlas.setSortFeatures(True)
    atlas.setSortExpression(f'"{PAGE}"')
    atlas.setSortAscending(True)
    return layout


def _read_layout(path, project):
    """The layout of a template; refuses what is none, and what this QGIS would show only a part of."""
    document, layout = QDomDocument(), QgsPrintLayout(project)
    with open(path, "rb") as stream:
        read = document.setContent(QByteArray(stream.read()))
    read = read[0] if isinstance(read, tuple) else bool(read)  # PyQt5 gives (ok, message, line, column)
    _refuse_strange_items(document, path)
    items, ok = layout.loadFromTemplate(document, QgsReadWriteContext()) if read else ([], False)
    if not ok or not items:
        raise InputError("TEMPLATE '{path}' is no print layout. Save one in QGIS with Layout > Save as Template.", path=path)
    return layout


def _refuse_strange_items(document, path):
    """QGIS passes over items whose type it does not know: of a newer version, or of a plugin that is not here."""
    known, found = QgsApplication.layoutItemRegistry().itemTypes(), document.elementsByTagName("LayoutItem")
    kinds = {found.at(index).toElement().attribute("type") for index in range(found.count())}
    strange = sorted(kind for kind in kinds if not kind.isdigit() or int(kind) not in known)
    if strange:
        raise InputError(
            "TEMPLATE '{path}' holds items that QGIS {version} does not know (type {types}): it was saved by a newer QGIS, or "
            "with a plugin. Open it there, take these items away, and save it again.",
            path=path,
            version=Qgis.version().split("-")[0],
            types=", ".join(strange),
        )


def _variables(job, frames, words):
    """Variables of the project that a template may print."""
    images = {name: layers[-1].name() for name, layers in frames.items() if name != "location"}
    dates = {f"mm_{name}_date": images.get(name, "") for name in FRAMES if name != "location"}
    titles = {"mm_title": job.title or words("Mine inventory"), "mm_language": job.language, "mm_source": source_line(job)}
    return {**titles, **dates, **{name: words(text) for name, text in WORDS.items()}}


def _everything(layers, crs):
    """Extent of the layers of the map of the location, a little wider."""
    box = QgsRectangle()
    for layer in layers:
        box.combineExtentWith(
            QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance()).transformBoundingBox(layer.extent())
        )
    box.scale(1.08)
    return box


def _export(layout, path, first, feedback):
    atlas = layout.atlas()
    atlas.setFilterExpression(f'"{PAGE}" > {first} AND "{PAGE}" <= {first + PART}')
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = DPI
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText  # outlines of letters are three times as large, and no text
    with atomic_file(path, "The mine sheets") as temporary:
        result, error = QgsLayoutExporter.exportToPdf(atlas, temporary, settings)
        if result != QgsLayoutExporter.ExportResult.Success:
            raise OutputError("The mine sheets could not be written to '{path}': {error}", path=path, error=error or str(result))
