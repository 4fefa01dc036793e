"""Fills, labels and widgets that the styles share, and how a style becomes a file."""

import re
import sys
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsEditorWidgetSetup,
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "test"))
import conftest  # noqa: E402, F401 - makes the package mine_mapper
from mine_mapper.core.report import colours  # noqa: E402

STYLES = Path(__file__).resolve().parent.parent / "styles"
NULL = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"  # QGIS's own mark for NULL in a value map
NUMBERED_FROM = 100_000
"""Scale (1 : this) from which mines bear their numbers."""


def with_alpha(colour, alpha=255):
    """'#rrggbb' as QGIS writes a colour."""
    return ",".join(str(part) for part in (*colours.rgb(colour), alpha))


def outlined(colour, alpha=45, width=0.6):
    """A fill that shows the image below, with an outline that stands out from dark and bright land."""
    symbol = QgsFillSymbol.createSimple(
        {"color": with_alpha(colour, alpha), "outline_color": with_alpha(colour), "outline_width": str(width)}
    )
    casing = {"style": "no", "outline_color": with_alpha(colours.casing(colour), 220), "outline_width": str(width + 0.5)}
    symbol.insertSymbolLayer(0, QgsSimpleFillSymbolLayer.create(casing))
    return symbol


def filled(colour, alpha):
    """A fill without an outline."""
    return QgsFillSymbol.createSimple({"color": with_alpha(colour, alpha), "outline_style": "no"})


def numbered(layer, field="mine_id", size=9):
    """Show a number on each polygon from the scale on at which there is room for it."""
    settings = QgsPalLayerSettings()
    settings.fieldName = field
    settings.isExpression = not field.isidentifier()
    settings.placement = Qgis.LabelPlacement.OverPoint
    settings.centroidInside = True
    settings.scaleVisibility = True
    settings.minimumScale, settings.maximumScale = NUMBERED_FROM, 0
    text = QgsTextFormat()
    text.setSize(size)
    text.setColor(QColor("#151515"))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.9)
    buffer.setColor(QColor("#ffffff"))
    text.setBuffer(buffer)
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def layer_of(kind, fields, renderer):
    """An empty layer with the fields 'name:type', shown by a renderer."""
    fields = "".join(f"&field={field}" for field in fields.split())
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32644{fields}", "layer", "memory")
    layer.setRenderer(renderer)
    return layer


def by_rules(rules):
    """A renderer of rules (label, expression, symbol)."""
    root = QgsRuleBasedRenderer.Rule(None)
    for label, expression, symbol in rules:
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=expression, label=label))
    return QgsRuleBasedRenderer(root)


def value_map(pairs):
    return QgsEditorWidgetSetup("ValueMap", {"map": [{label: value} for value, label in pairs]})


def write(layer, name, categories):
    """The style as text without what changes from run to run."""
    document = QDomDocument()
    error = layer.exportNamedStyle(document, categories=categories)
    if error:
        sys.exit(error)
    text = document.toString(1)
    counter = iter(range(1, 10000))
    known = {}

    def number(match):
        return known.setdefault(match.group(0), f"{{00000000-0000-0000-0000-{next(counter):012d}}}")

    text = re.sub(r"\{[0-9a-f]{8}-[0-9a-f-]{27}\}", number, text)
    text = re.sub(r' fontFamily="[^"]*"', "", text)  # that of the reader's QGIS, which warns of a font it lacks
    (STYLES / f"{name}.qml").write_text(text, encoding="utf-8")
