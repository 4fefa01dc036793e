"""The style of a density raster: its colours end at the highest density of that raster."""

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsBasicNumericFormat,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsMapLayer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..layers.gdal_calls import gdal_call

COLOURS = ("#fff7bc", "#fee391", "#fec44f", "#fe9929", "#d95f0e", "#993404")
"""From low to high; land without any mine near is clear."""


def density_style(path):
    """QML with continuous colours from 0 (clear) to the highest value of the raster."""
    dataset = gdal_call(gdal.Open, path)
    highest = dataset.GetRasterBand(1).ComputeRasterMinMax(False)[1] or 1.0
    del dataset
    layer = QgsRasterLayer(path, "density")
    items = [QgsColorRampShader.ColorRampItem(0.0, QColor(255, 247, 188, 0), "0")]
    for step, colour in enumerate(COLOURS):
        value = highest * (step + 0.25) / (len(COLOURS) - 0.75)
        items.append(QgsColorRampShader.ColorRampItem(value, QColor(colour), f"{value:.3g}"))
    ramp = QgsColorRampShader(0.0, highest)
    ramp.setColorRampType(Qgis.ShaderInterpolationMethod.Linear)
    ramp.setColorRampItemList(items)
    ramp.setLegendSettings(_legend())
    shader = QgsRasterShader(0.0, highest)
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(highest)
    renderer.setOpacity(0.8)
    layer.setRenderer(renderer)
    document = QDomDocument()
    layer.exportNamedStyle(document, categories=QgsMapLayer.StyleCategory.Symbology)
    return document.toString(1)


def _legend():
    """The ends of the colour bar with three digits, as the classes have them: QGIS would print six decimals."""
    digits = QgsBasicNumericFormat()
    digits.setRoundingType(QgsBasicNumericFormat.RoundingType.SignificantFigures)
    digits.setNumberDecimalPlaces(3)
    settings = QgsColorRampLegendNodeSettings()
    settings.setNumericFormat(digits)
    return settings
