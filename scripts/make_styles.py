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

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "test"))
import conftest  # noqa: E402, F401 - makes the package mine_mapper
from mine_mapper.algorithms import field_texts  # noqa: E402
from mine_mapper.core.mine_fields import CHANGE_LABELS, STATUS_LABELS  # noqa: E402
from mine_mapper.core.report import colours  # noqa: E402

STYLES = Path(__file__).resolve().parent.parent / "styles"
TYPES = tuple((value, label, colours.TYPE[value]) for value, label in field_texts.VALUES["type"].items())
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
ALIASES = {**field_texts.ALIASES, "river_distance_m": "To the river (m)"}  # the form is narrow
WHEN_REVIEWED = {
    "reviewer": 'CASE WHEN "review" IS NULL THEN "reviewer" ELSE coalesce("reviewer", @user_full_name, @user_account_name) END',
    "review_date": "CASE WHEN \"review\" IS NOT NULL THEN format_date(now(), 'yyyy-MM-dd') END",
}
"""Who and when fill themselves in with a decision."""
NUMBERED_FROM = 100_000
"""Scale (1 : this) from which mines bear their numbers."""

LABELLED = 20
"""Mines that show their place in the order of review."""


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


def mines_layer():
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:32644&field={MINES}", "mines", "memory")
    categories = [QgsRendererCategory(value, outlined(colour), label) for value, label, colour in TYPES]
    categories.append(QgsRendererCategory(None, outlined(colours.TYPE["other"]), "Another type"))
    layer.setRenderer(QgsCategorizedSymbolRenderer("type", categories))
    numbered(layer)
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
    ("high", "High confidence"),
    ("medium", "Medium confidence"),
    ("low", "Low confidence"),
    ("reviewed", "From a review"),
)


def confidence_layer():
    """Mines by confidence, those to be looked at first with their place in the order of review."""
    layer = mines_layer()
    categories = [QgsRendererCategory(value, outlined(colours.CONFIDENCE[value], 70, 0.7), label) for value, label in CONFIDENCE]
    layer.setRenderer(QgsCategorizedSymbolRenderer("confidence", categories))
    numbered(layer, f'CASE WHEN "review_order" <= {LABELLED} AND "review_priority" > 0 THEN "review_order" END', 11)
    return layer


def uncertainty_layer():
    """Objects by how much the trees disagree; hatched where the training data says nothing."""
    fields = "object_id:integer&field=probability:double&field=class:string&field=vote_share:double&field=vote_entropy:double"
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:32644&field={fields}&field=outside:bool", "objects", "memory")
    root = QgsRuleBasedRenderer.Rule(None)
    for low, high, colour, alpha in colours.UNCERTAINTY:
        symbol = filled(colour, alpha)
        expression = f'"vote_entropy" >= {low:g} AND "vote_entropy" < {high:g}'
        label = f"Trees disagree: {low:g} - {min(high, 1):g}"
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=expression, label=label))
    ink = with_alpha(colours.OUTSIDE, 220)
    hatch = {"style": "f_diagonal", "color": ink, "outline_color": ink, "outline_width": "0.2"}
    symbol = QgsFillSymbol.createSimple(hatch)
    root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp='"outside"', label="Unlike all training samples"))
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": with_alpha(colours.CALLED_MINE), "outline_width": "0.4"})
    root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp="\"class\" = 'mine'", label="Called mine"))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    return layer


def value_map(pairs):
    return QgsEditorWidgetSetup("ValueMap", {"map": [{label: value} for value, label in pairs]})


def probability_layer():
    fields = "object_id:integer&field=probability:double&field=class:string"
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:32644&field={fields}", "objects", "memory")
    ranges = []
    for low, high, colour, alpha in colours.PROBABILITY:
        ranges.append(QgsRendererRange(low, high, filled(colour, alpha), f"Probability {low:g} - {high:g}"))
    layer.setRenderer(QgsGraduatedSymbolRenderer("probability", ranges))
    return layer


def sample_layer():
    """Places to be labelled: what the map says of them is hidden, so that it sways nobody."""
    fields = (
        "sample_id:integer&field=stratum:string&field=weight:double&field=stratum_places:integer"
        "&field=map_class:string&field=reference_class:string"
    )
    layer = QgsVectorLayer(f"Point?crs=EPSG:32644&field={fields}&field=note:string", "sample", "memory")
    looks = (("mine", "Mine", "mine"), ("non_mine", "Not a mine", "non_mine"), (None, "Not labelled yet", "unlabelled"))
    categories = []
    for value, label, name in looks:
        colour = with_alpha(colours.LABELS[name])
        symbol = QgsMarkerSymbol.createSimple(
            {
                "name": "cross_fill",
                "color": colour,
                "outline_color": with_alpha(colours.casing(colours.LABELS[name])),
                "outline_width": "0.3",
                "size": "3.8",
            }
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


def outlined_layer(field, labels, table, number="", alpha=45, width=0.6):
    """Polygons by the values of a text field, with the numbers of another one."""
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:32644&field={field}:string&field=mine_id:integer", "layer", "memory")
    categories = [QgsRendererCategory(value, outlined(table[value], alpha, width), label) for value, label in labels.items()]
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))
    if number:
        numbered(layer, number)
    return layer


AGREEMENT = (
    ("Mine in map and reference", '"judged" AND "agreement" = \'both\'', colours.AGREEMENT["both"], 120),
    (
        "False alarm",
        '"judged" AND "agreement" = \'only_map\' AND "map_verdict" = \'false_alarm\'',
        colours.AGREEMENT["false_alarm"],
        150,
    ),
    (
        "Map goes too far",
        '"judged" AND "agreement" = \'only_map\' AND "map_verdict" <> \'false_alarm\'',
        colours.AGREEMENT["too_far"],
        130,
    ),
    (
        "Missed mine",
        '"judged" AND "agreement" = \'only_reference\' AND "reference_verdict" = \'miss\'',
        colours.AGREEMENT["miss"],
        120,
    ),
    (
        "Map falls short",
        '"judged" AND "agreement" = \'only_reference\' AND "reference_verdict" <> \'miss\'',
        colours.AGREEMENT["too_short"],
        130,
    ),
    ("Not judged", "ELSE", colours.AGREEMENT["not_judged"], 60),
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


SAMPLES = (
    ("Mine, training", "\"class\" = 'mine' AND \"split\" = 'train'", ("mine", "train"), 120),
    ("Mine, test", "\"class\" = 'mine' AND \"split\" = 'test'", ("mine", "test"), 70),
    ("Other land, training", "\"class\" = 'non_mine' AND \"split\" = 'train'", ("non_mine", "train"), 120),
    ("Other land, test", "\"class\" = 'non_mine' AND \"split\" = 'test'", ("non_mine", "test"), 70),
    ("Left out", '"split" IS NULL', "left_out", 40),
)


def sample_objects_layer():
    """Sample objects by class and part; test samples are the lighter ones."""
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:32644&field=class:string&field=split:string", "samples", "memory")
    root = QgsRuleBasedRenderer.Rule(None)
    for label, expression, name, alpha in SAMPLES:
        symbol = outlined(colours.SAMPLES[name], alpha, 0.3)
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=expression, label=label))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    return layer


def recolour_observations():
    """Put the colours of the table into the style of the raster of observations."""
    path = STYLES / "observations.qml"
    text = path.read_text(encoding="utf-8")
    for value, colour in colours.OBSERVATIONS.items():
        text = re.sub(rf'(<item value="{value}" color=")#[0-9a-f]{{6}}', rf"\g<1>{colour}", text)
    path.write_text(text, encoding="utf-8")


def register_layer():
    """Outlines of licences with their numbers, so that the image below stays visible."""
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:32644&field=licence_id:string", "register", "memory")
    layer.setRenderer(QgsSingleSymbolRenderer(outlined(colours.STATUS["licensed"], 15, 0.5)))
    numbered(layer, "licence_id", 8)
    return layer


def overrun_layer():
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:32644&field=overrun_km2:double", "overrun", "memory")
    symbol = QgsFillSymbol.createSimple(
        {
            "style": "b_diagonal",
            "color": with_alpha(colours.STATUS["beyond"]),
            "outline_color": with_alpha(colours.STATUS["beyond"]),
            "outline_width": "0.5",
        }
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


def gaps_layer():
    """Land like no sample: hatched, so that image and samples stay visible."""
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:32644&field=object_id:integer", "gaps", "memory")
    look = {"style": "f_diagonal", "color": "230,230,230,220", "outline_color": "230,230,230,255", "outline_width": "0.3"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
    return layer


def places_layer():
    """Points that inspectors set: yellow on black, seen on any land."""
    layer = QgsVectorLayer("Point?crs=EPSG:32644&field=uuid:string", "places", "memory")
    look = {"name": "star", "color": "255,221,51,255", "outline_color": "34,34,34,255", "outline_width": "0.4", "size": "4.5"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(look)))
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
    text = re.sub(r' fontFamily="[^"]*"', "", text)  # that of the reader's QGIS, which warns of a font it lacks
    (STYLES / f"{name}.qml").write_text(text, encoding="utf-8")


def main():
    application = QgsApplication([], False)
    application.initQgis()
    category = QgsMapLayer.StyleCategory
    shown = category.Symbology
    numbers = shown | category.Labeling
    write(mines_layer(), "mines", shown | category.Labeling | category.Forms | category.Fields | category.AttributeTable)
    write(
        confidence_layer(),
        "mines_confidence",
        shown | category.Labeling | category.Forms | category.Fields | category.AttributeTable,
    )
    write(probability_layer(), "objects_probability", shown)
    write(uncertainty_layer(), "objects_uncertainty", shown)
    write(outlined_layer("register_status", STATUS_LABELS, colours.STATUS, "mine_id"), "register_status", numbers)
    write(outlined_layer("visible", field_texts.VALUES["visible"], colours.UNSEEN, alpha=15, width=0.4), "unseen", shown)
    write(outlined_layer("change", CHANGE_LABELS, colours.CHANGE, "mine_id"), "change", numbers)
    write(overrun_layer(), "overrun", shown)
    write(register_layer(), "register", numbers)
    write(agreement_layer(), "agreement", shown)
    write(left_out_layer(), "left_out", shown)
    write(gaps_layer(), "gaps", shown)
    write(places_layer(), "places", shown)
    write(sample_objects_layer(), "samples", shown)
    recolour_observations()
    write(sample_layer(), "accuracy_sample", shown | category.Forms | category.Fields)
    application.exitQgis()


if __name__ == "__main__":
    if os.environ.get("QT_HASH_SEED") != "0":  # Qt writes XML attributes in the order of its hash
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, "QT_HASH_SEED": "0"})
    main()
