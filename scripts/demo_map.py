"""The demonstration's QGIS project, and its map as a picture: that of the inventory document."""

import base64
import os
import re

from qgis.core import (
    QgsContrastEnhancement,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage

OUTLINES = {
    "Interpreted outlines (reference)": "#ffd23f",
    "True mines (synthetic)": "#ffffff",
    "Mineral rights": "#37c8f0",
    "Counties": "#8a8476",
}
"""Layers drawn by their outline alone, so that the image stays seen."""


def make_project(folder, image, groups):
    """Write `project.qgz` into `folder`; returns its path.

    Parameters
    ----------
    folder : str
    image : str
        Image stack with bands blue, green, red.
    groups : dict of str to list of (title, path, shown)
        Layers from top to bottom; their stored styles are used. Rasters end in .tif.
    """
    from mine_mapper.algorithms.desktop.styling import without_fonts

    project = QgsProject.instance()
    project.clear()
    background = true_colour(image)
    project.setCrs(background.crs())
    for name, entries in groups.items():
        group = project.layerTreeRoot().addGroup(name)
        for title, path, shown in entries:
            layer = styled_layer(path, title)
            project.addMapLayer(layer, False)
            group.addLayer(layer).setItemVisibilityChecked(shown)
    project.addMapLayer(background, False)
    project.layerTreeRoot().addLayer(background)
    for node in project.layerTreeRoot().findLayers():
        node.setExpanded(node.layer().name() == "Mines")
    del background, layer, group, node
    project.writeEntry("Paths", "/Absolute", False)
    project.writeMapLayer.connect(without_fonts)
    path = os.path.join(folder, "project.qgz")
    if not project.write(path):
        raise RuntimeError(f"{path} cannot be written")
    project.clear()
    return path


def styled_layer(path, title):
    """A layer with its own style, an outline, or the blue of rivers."""
    layer = QgsRasterLayer(path, title) if path.endswith(".tif") else QgsVectorLayer(path, title, "ogr")
    if not layer.isValid():
        raise RuntimeError(f"{path} cannot be opened")
    if title in OUTLINES:
        outline = {"color": "0,0,0,0", "outline_color": OUTLINES[title], "outline_width": "0.5"}
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline)))
    elif title == "Rivers":
        layer.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple({"color": "#3f8fd0", "width": "0.4"})))
    return layer


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


def map_of_document(report, path):
    """Save the map of an inventory document (HTML) as a picture of its own; returns the path."""
    with open(report, encoding="utf-8") as stream:
        found = re.search(r'src="data:image/(?:png|jpeg);base64,([^"]+)"', stream.read())
    picture = QImage.fromData(base64.b64decode(found.group(1))) if found else QImage()
    if picture.isNull() or not picture.save(path):
        raise RuntimeError(f"{report} holds no map")
    return path
