"""The demonstration's QGIS project and its map as a PNG."""

import os

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsContrastEnhancement,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsMultiBandColorRenderer,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QFont

MILLIMETRES = Qgis.LayoutUnit.Millimeters


def make_project(folder, image, vectors, rasters):
    """Write `project.qgz` and `map.png` into `folder`.

    Parameters
    ----------
    folder : str
    image : str
        Image stack with bands blue, green, red.
    vectors, rasters : list of (title, path, shown)
        Layers from top to bottom; their stored styles are used.

    Returns
    -------
    (str, str)
        Paths of the project and the picture.
    """
    project = QgsProject.instance()
    project.clear()
    layers = [(QgsVectorLayer(path, title, "ogr"), shown) for title, path, shown in vectors]
    layers += [(QgsRasterLayer(path, title), shown) for title, path, shown in rasters]
    layers.append((true_colour(image), True))
    project.setCrs(layers[-1][0].crs())
    for layer, shown in layers:
        if not layer.isValid():
            raise RuntimeError(f"{layer.source()} cannot be opened")
        if layer.name() == "Rivers":
            layer.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple({"color": "#3f8fd0", "width": "0.4"})))
        project.addMapLayer(layer, False)
        project.layerTreeRoot().addLayer(layer).setItemVisibilityChecked(shown)
    project_path, picture = os.path.join(folder, "project.qgz"), os.path.join(folder, "map.png")
    layout = map_sheet(project, [layer for layer, shown in layers if shown])
    exporter = QgsLayoutExporter(layout)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 150
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # QGIS tries to write the place of the map into the PNG, which GDAL cannot
    result = exporter.exportToImage(picture, settings)
    gdal.PopErrorHandler()
    if result != QgsLayoutExporter.ExportResult.Success:
        raise RuntimeError(f"{picture} cannot be written")
    project.layoutManager().addLayout(layout)
    project.writeEntry("Paths", "/Absolute", False)
    if not project.write(project_path):
        raise RuntimeError(f"{project_path} cannot be written")
    del layers, exporter, layout
    project.clear()
    return project_path, picture


def true_colour(path):
    """The image stack in natural colours, stretched from 2 to 98 %."""
    layer = QgsRasterLayer(path, "Sentinel-2, natural colours (synthetic)")
    names = [layer.bandName(band) for band in range(1, layer.bandCount() + 1)]
    bands = [next(i for i, name in enumerate(names, 1) if colour in name.lower()) for colour in ("red", "green", "blue")]
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), *bands))
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum, QgsRasterMinMaxOrigin.Limits.CumulativeCut
    )
    return layer


def map_sheet(project, layers):
    """An A4 sheet with map, title, legend and scale bar."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("Mine inventory")
    sheet = QgsLayoutItemMap(layout)
    sheet.attemptMove(QgsLayoutPoint(8, 22, MILLIMETRES))
    sheet.attemptResize(QgsLayoutSize(180, 180, MILLIMETRES))
    sheet.setLayers(layers)
    extent = layers[-1].extent()
    sheet.zoomToExtent(extent)
    sheet.setFrameEnabled(True)
    layout.addLayoutItem(sheet)
    add_label(layout, "Mine inventory of a SYNTHETIC landscape", 8, 6, 18)
    add_label(layout, "Made by Mine Mapper; no real place is shown.", 8, 14, 9)
    legend = QgsLayoutItemLegend(layout)
    legend.setAutoUpdateModel(False)
    legend.setLinkedMap(sheet)
    legend.attemptMove(QgsLayoutPoint(194, 22, MILLIMETRES))
    layout.addLayoutItem(legend)
    root = legend.model().rootGroup()
    for node in root.findLayers():
        if node.layer() not in layers or node.layer() is layers[-1]:
            root.removeLayer(node.layer())
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(sheet)
    bar.setUnits(Qgis.DistanceUnit.Kilometers)
    bar.setUnitLabel("km")
    bar.setUnitsPerSegment(1)
    bar.setNumberOfSegments(3)
    bar.setNumberOfSegmentsLeft(0)
    bar.update()
    bar.attemptMove(QgsLayoutPoint(194, 185, MILLIMETRES))
    layout.addLayoutItem(bar)
    return layout


def add_label(layout, text, x, y, size):
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    font = QFont("Open Sans", size)
    text_format = label.textFormat()
    text_format.setFont(font)
    text_format.setSize(size)
    label.setTextFormat(text_format)
    label.attemptMove(QgsLayoutPoint(x, y, MILLIMETRES))
    label.attemptResize(QgsLayoutSize(270, 10, MILLIMETRES))
    layout.addLayoutItem(label)
