"""Write the styles of mines and classified objects with QGIS's own classes: run it after changing a colour or a class.

. build/env.sh && .venv/bin/python scripts/make_styles.py
"""

import os
import re
import sys
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsCategorizedSymbolRenderer,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsRendererRange,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

STYLES = Path(__file__).resolve().parent.parent / "styles"
TYPES = (
    ("metal", "Metal", "#b84a4a"),
    ("non_metal", "Non-metal", "#e08a2e"),
    ("coal", "Coal", "#2b2b2b"),
    ("unknown", "Unknown", "#8a5a9c"),
)
PROBABILITY = (
    (0.0, 0.1, "#ffffff", 0),
    (0.1, 0.3, "#fdf0b0", 90),
    (0.3, 0.5, "#fdc866", 130),
    (0.5, 0.7, "#f28a3c", 170),
    (0.7, 0.9, "#d6442a", 190),
    (0.9, 1.0, "#8f1020", 210),
)
NULL = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"  # QGIS's own mark for NULL in a value map
REVIEWS = ((NULL, "not reviewed"), *((word, word) for word in ("accepted", "rejected", "retyped", "redrawn")))
MINES = (
    "mine_id:integer&field=probability:double&field=confidence:string&field=area_km2:double&field=type:string&field=touches_edge:bool"
    "&field=object_count:integer&field=uncertainty:double&field=outside_share:double&field=review_priority:double"
    "&field=review_order:integer&field=review:string&field=reviewer:string&field=review_date:string"
    "&field=review_note:string"
)
MEASURED = ("mine_id", "probability", "confidence", "area_km2", "touches_edge", "object_count", "uncertainty", "outside_share")
MEASURED += ("review_priority", "review_order")
STATISTICS = ("area_class", "mineral", "licence_id", "county", "elevation_m", "slope_deg", "river_distance_m")
"""Fields that Mine statistics adds; a form leaves out what its layer lacks."""
FORM = (
    ("Review", ("review", "type", "reviewer", "review_date", "review_note")),
    ("From the map", MEASURED),
    ("Statistics", STATISTICS),
)
ALIASES = {
    "mine_id": "Mine",
    "probability": "Probability",
    "confidence": "Confidence",
    "area_km2": "Area (km2)",
    "type": "Type",
    "touches_edge": "Cut by an edge",
    "object_count": "Objects",
    "uncertainty": "Trees disagree",
    "outside_share": "Unlike the training",
    "review_priority": "Doubt x area",
    "review_order": "Order of review",
    "review": "Decision",
    "reviewer": "Who",
    "review_date": "When",
    "review_note": "Why",
    "area_class": "Class of area",
    "mineral": "Mineral",
    "licence_id": "Licence",
    "county": "County",
    "elevation_m": "Elevation (m)",
    "slope_deg": "Slope (degrees)",
    "river_distance_m": "To the river (m)",
}
WHEN_REVIEWED = {
    "reviewer": 'CASE WHEN "review" IS NULL THEN "reviewer" ELSE coalesce("reviewer", @user_full_name, @user_account_name) END',
    "review_date": "CASE WHEN \"review\" IS NOT NULL THEN format_date(now(), 'yyyy-MM-dd') END",
}
"""Who and when fill themselves in with a decision."""
LABELLED = 20
"""Mines that show their place in the order of review."""


def outlined(colour, alpha=45, width=0.6):
    """A fill that shows the image below, with an outline that stands out from dark and bright land."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    symbol = QgsFillSymbol.createSimple(
        {"color": f"{red},{green},{blue},{alpha}", "outline_color": f"{red},{green},{blue},255", "outline_width": str(width)}
    )
    halo = {"style": "no", "outline_color": "255,255,255,220", "outline_width": str(width + 0.5)}
    symbol.insertSymbolLayer(0, QgsSimpleFillSymbolLayer.create(halo))
    return symbol


def mines_layer():
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:32644&field={MINES}", "mines", "memory")
    categories = [QgsRendererCategory(value, outlined(colour), label) for value, label, colour in TYPES]
    categories.append(QgsRendererCategory(None, outlined("#2f6f8f"), "Other"))
    layer.setRenderer(QgsCategorizedSymbolRenderer("type", categories))
    fields = layer.fields()
    widgets = {
        "type": value_map([(value, label) for value, label, _ in TYPES]),
        "review": value_map(REVIEWS),
        "review_date": QgsEditorWidgetSetup(
            "DateTime", {"display_format": "yyyy-MM-dd", "field_format": "yyyy-MM-dd", "calendar_popup": True, "allow_null": True}
        ),
        "review_note": QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True}),
    }
    for name, decimals in (("probability", 2), ("area_km2", 3), ("uncertainty", 2), ("outside_share", 2), ("review_priority", 3)):
        widgets[name] = QgsEditorWidgetSetup("Range", {"Precision": decimals, "AllowNull": True})
    for name, setup in widgets.items():
        layer.setEditorWidgetSetup(fields.indexOf(name), setup)
    for name in fields.names():
        layer.setFieldAlias(fields.indexOf(name), ALIASES[name])
    for name, expression in WHEN_REVIEWED.items():
        layer.setDefaultValueDefinition(fields.indexOf(name), QgsDefaultValue(expression, applyOnUpdate=True))
    layer.setEditFormConfig(review_form(layer))
    layer.setDisplayExpression("'Mine ' || \"mine_id\"")
    table = layer.attributeTableConfig()
    table.update(fields)
    table.setSortExpression('"review_order"')
    layer.setAttributeTableConfig(table)
    return layer


def review_form(layer):
    """The decision first, then what is known of the mine, which cannot be edited."""
    form = layer.editFormConfig()
    form.setLayout(Qgis.AttributeFormLayout.DragAndDrop)
    form.clearTabs()
    for title, names in FORM:
        group = QgsAttributeEditorContainer(title, form.invisibleRootContainer())
        group.setType(Qgis.AttributeEditorContainerType.GroupBox)
        for name in names:
            group.addChildElement(QgsAttributeEditorField(name, layer.fields().lookupField(name), group))
        form.addTab(group)
    for name in MEASURED:
        form.setReadOnly(layer.fields().indexOf(name), True)
    return form


CONFIDENCE = (
    ("high", "High", "#2f6f8f"),
    ("medium", "Medium", "#e0a92e"),
    ("low", "Low", "#d6442a"),
    ("reviewed", "From a review", "#5b8c4a"),
)


def confidence_layer():
    """Mines by confidence, those to be looked at first with their place in the order of review."""
    layer = mines_layer()
    categories = [QgsRendererCategory(value, outlined(colour, 70, 0.7), label) for value, label, colour in CONFIDENCE]
    layer.setRenderer(QgsCategorizedSymbolRenderer("confidence", categories))
    settings = QgsPalLayerSettings()
    settings.isExpression = True
    settings.fieldName = f'CASE WHEN "review_order" <= {LABELLED} AND "review_priority" > 0 THEN "review_order" END'
    text = QgsTextFormat()
    text.setSize(11)
    text.setColor(QColor("#222222"))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(1)
    text.setBuffer(buffer)
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    return layer


UNCERTAINTY = ((0.0, 0.2, "#f7fbff", 0), (0.2, 0.5, "#c6dbef", 110), (0.5, 0.8, "#6baed6", 150), (0.8, 1.01, "#2b5fa0", 180))


def uncertainty_layer():
    """Objects by how much the trees disagree; hatched where the training data says nothing."""
    fields = "object_id:integer&field=probability:double&field=class:string&field=vote_share:double&field=vote_entropy:double"
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:32644&field={fields}&field=outside:bool", "objects", "memory")
    root = QgsRuleBasedRenderer.Rule(None)
    for low, high, colour, alpha in UNCERTAINTY:
        red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
        symbol = QgsFillSymbol.createSimple({"color": f"{red},{green},{blue},{alpha}", "outline_style": "no"})
        expression = f'"vote_entropy" >= {low:g} AND "vote_entropy" < {high:g}'
        label = f"Trees disagree: {low:g} - {min(high, 1):g}"
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=expression, label=label))
    hatch = {"style": "f_diagonal", "color": "214,68,42,220", "outline_color": "214,68,42,220", "outline_width": "0.2"}
    symbol = QgsFillSymbol.createSimple(hatch)
    root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp='"outside"', label="Unlike all training samples"))
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": "34,34,34,255", "outline_width": "0.4"})
    root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp="\"class\" = 'mine'", label="Called mine"))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    return layer


def value_map(pairs):
    return QgsEditorWidgetSetup("ValueMap", {"map": [{label: value} for value, label in pairs]})


def probability_layer():
    fields = "object_id:integer&field=probability:double&field=class:string"
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:32644&field={fields}", "objects", "memory")
    ranges = []
    for low, high, colour, alpha in PROBABILITY:
        red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
        symbol = QgsFillSymbol.createSimple({"color": f"{red},{green},{blue},{alpha}", "outline_style": "no"})
        ranges.append(QgsRendererRange(low, high, symbol, f"{low:g} - {high:g}"))
    layer.setRenderer(QgsGraduatedSymbolRenderer("probability", ranges))
    return layer


def sample_layer():
    """Places to be labelled: what the map says of them is hidden, so that it sways nobody."""
    fields = (
        "sample_id:integer&field=stratum:string&field=weight:double&field=stratum_places:integer"
        "&field=map_class:string&field=reference_class:string"
    )
    layer = QgsVectorLayer(f"Point?crs=EPSG:32644&field={fields}&field=note:string", "sample", "memory")
    looks = (("mine", "Mine", "192,112,42"), ("non_mine", "Not a mine", "47,111,143"), (None, "Not labelled yet", "255,255,255"))
    categories = []
    for value, label, colour in looks:
        symbol = QgsMarkerSymbol.createSimple(
            {"name": "cross_fill", "color": colour, "outline_color": "0,0,0,255", "outline_width": "0.2", "size": "3.4"}
        )
        categories.append(QgsRendererCategory(value, symbol, label))
    layer.setRenderer(QgsCategorizedSymbolRenderer("reference_class", categories))
    names = layer.fields()
    for name in ("stratum", "weight", "stratum_places", "map_class"):
        layer.setEditorWidgetSetup(names.indexOf(name), QgsEditorWidgetSetup("Hidden", {}))
    labels = [(NULL, "not labelled"), ("mine", "mine"), ("non_mine", "not a mine")]
    layer.setEditorWidgetSetup(names.indexOf("reference_class"), value_map(labels))
    form = layer.editFormConfig()
    form.setReadOnly(names.indexOf("sample_id"), True)
    layer.setEditFormConfig(form)
    layer.setDisplayExpression("'Place ' || \"sample_id\"")
    return layer


STATUS = (
    ("licensed", "Licensed", "#5b8c4a"),
    ("beyond", "Beyond its licence", "#e08a2e"),
    ("expired", "Licence expired", "#8a5a9c"),
    ("suspended", "Licence suspended", "#6b6b6b"),
    ("unlicensed", "Without licence", "#b84a4a"),
    ("unknown", "Licence of unknown status", "#c9a227"),
)
UNSEEN = (("no mine visible", "No mine visible", "#2f6f8f"), ("not observed", "Not observed", "#9aa7ad"))
CHANGE = (
    ("new", "New", "#b84a4a"),
    ("expanded", "Expanded", "#e08a2e"),
    ("shrunk", "Shrunk", "#5b8c4a"),
    ("closed", "Closed", "#2f6f8f"),
    ("split", "Split", "#8a5a9c"),
    ("merged", "Merged", "#7a4fbf"),
    ("same", "Same", "#6b6b6b"),
    ("not_observed", "Not observed", "#c9c9c9"),
)


def outlined_layer(field, values, alpha=45, width=0.6):
    """Polygons by the values of a text field."""
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:32644&field={field}:string", "layer", "memory")
    categories = [QgsRendererCategory(value, outlined(colour, alpha, width), label) for value, label, colour in values]
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))
    return layer


AGREEMENT = (
    ("Mine in map and reference", '"judged" AND "agreement" = \'both\'', "#5b8c4a", 120),
    ("False alarm", '"judged" AND "agreement" = \'only_map\' AND "map_verdict" = \'false_alarm\'', "#d6442a", 150),
    ("Map goes too far", '"judged" AND "agreement" = \'only_map\' AND "map_verdict" <> \'false_alarm\'', "#f0a090", 130),
    ("Missed mine", '"judged" AND "agreement" = \'only_reference\' AND "reference_verdict" = \'miss\'', "#2f6f8f", 150),
    (
        "Map falls short",
        '"judged" AND "agreement" = \'only_reference\' AND "reference_verdict" <> \'miss\'',
        "#9cc4da",
        130,
    ),
    ("Not judged", "ELSE", "#9aa7ad", 60),
)


def agreement_layer():
    """Pieces of land by agreement, and by the verdict on their mine."""
    fields = "agreement:string&field=judged:bool&field=map_verdict:string&field=reference_verdict:string"
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:32644&field={fields}", "agreement", "memory")
    root = QgsRuleBasedRenderer.Rule(None)
    for label, expression, colour, alpha in AGREEMENT:
        root.appendChild(QgsRuleBasedRenderer.Rule(outlined(colour, alpha, 0.3), filterExp=expression, label=label))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    return layer


def overrun_layer():
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:32644&field=overrun_km2:double", "overrun", "memory")
    symbol = QgsFillSymbol.createSimple(
        {"style": "b_diagonal", "color": "224,60,30,255", "outline_color": "224,60,30,255", "outline_width": "0.5"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def left_out_layer():
    """Reference outlines that gave no sample: dashed yellow on black, seen on any land."""
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:32644&field=reason:string", "left out", "memory")
    halo = {"style": "no", "outline_color": "34,34,34,255", "outline_width": "0.7"}
    dashes = {"style": "no", "outline_color": "255,221,51,255", "outline_width": "0.5", "outline_style": "dash"}
    symbol = QgsFillSymbol.createSimple(halo)
    symbol.appendSymbolLayer(QgsSimpleFillSymbolLayer.create(dashes))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


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
    (STYLES / f"{name}.qml").write_text(text, encoding="utf-8")


def main():
    application = QgsApplication([], False)
    application.initQgis()
    category = QgsMapLayer.StyleCategory
    shown = category.Symbology
    write(mines_layer(), "mines", shown | category.Forms | category.Fields | category.AttributeTable)
    write(
        confidence_layer(),
        "mines_confidence",
        shown | category.Labeling | category.Forms | category.Fields | category.AttributeTable,
    )
    write(probability_layer(), "objects_probability", shown)
    write(uncertainty_layer(), "objects_uncertainty", shown)
    write(outlined_layer("register_status", STATUS), "register_status", shown)
    write(outlined_layer("visible", UNSEEN, alpha=15, width=0.4), "unseen", shown)
    write(outlined_layer("change", CHANGE), "change", shown)
    write(overrun_layer(), "overrun", shown)
    write(agreement_layer(), "agreement", shown)
    write(left_out_layer(), "left_out", shown)
    write(sample_layer(), "accuracy_sample", shown | category.Forms | category.Fields)
    application.exitQgis()


if __name__ == "__main__":
    if os.environ.get("QT_HASH_SEED") != "0":  # Qt writes XML attributes in the order of its hash
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, "QT_HASH_SEED": "0"})
    main()
