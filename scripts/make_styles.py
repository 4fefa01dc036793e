"""Write the styles of mines and classified objects with QGIS's own classes: run it after changing a colour or a class.

. build/env.sh && .venv/bin/python scripts/make_styles.py
"""

import os
import re
import sys

from mine_styles import confidence_layer, mines_layer
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
)
from style_parts import NULL, STYLES, by_rules, filled, layer_of, numbered, outlined, value_map, with_alpha, write

from mine_mapper.algorithms.desktop import field_texts  # isort: skip - style_parts makes the package
from mine_mapper.core.mine_fields import CHANGE_LABELS, STATUS_LABELS  # isort: skip
from mine_mapper.core.report import colours  # isort: skip


def uncertainty_layer():
    """Objects by how much the trees disagree; hatched where the training data says nothing."""
    rules = []
    for low, high, colour, alpha in colours.UNCERTAINTY:
        expression = f'"vote_entropy" >= {low:g} AND "vote_entropy" < {high:g}'
        rules.append((f"Trees disagree: {low:g} - {min(high, 1):g}", expression, filled(colour, alpha)))
    ink = with_alpha(colours.OUTSIDE, 220)
    hatch = {"style": "f_diagonal", "color": ink, "outline_color": ink, "outline_width": "0.2"}
    outline = {"style": "no", "outline_color": with_alpha(colours.CALLED_MINE), "outline_width": "0.4"}
    rules.append(("Unlike all training samples", '"outside"', QgsFillSymbol.createSimple(hatch)))
    rules.append(("Called mine", "\"class\" = 'mine'", QgsFillSymbol.createSimple(outline)))
    fields = "object_id:integer probability:double class:string vote_share:double vote_entropy:double outside:bool"
    return layer_of("MultiPolygon", fields, by_rules(rules))


def probability_layer():
    ranges = [
        QgsRendererRange(low, high, filled(colour, alpha), f"Probability {low:g} - {high:g}")
        for low, high, colour, alpha in colours.PROBABILITY
    ]
    fields = "object_id:integer probability:double class:string"
    return layer_of("MultiPolygon", fields, QgsGraduatedSymbolRenderer("probability", ranges))


def sample_layer():
    """Places to be labelled: what the map says of them is hidden, so that it sways nobody."""
    looks = (("mine", "Mine", "mine"), ("non_mine", "Not a mine", "non_mine"), (None, "Not labelled yet", "unlabelled"))
    categories = []
    for value, label, name in looks:
        look = {
            "name": "cross_fill",
            "color": with_alpha(colours.LABELS[name]),
            "outline_color": with_alpha(colours.casing(colours.LABELS[name])),
            "outline_width": "0.3",
            "size": "3.8",
        }
        categories.append(QgsRendererCategory(value, QgsMarkerSymbol.createSimple(look), label))
    fields = "sample_id:integer stratum:string weight:double stratum_places:integer map_class:string reference_class:string"
    layer = layer_of("Point", f"{fields} note:string", QgsCategorizedSymbolRenderer("reference_class", categories))
    names = layer.fields()
    for name in ("stratum", "weight", "stratum_places", "map_class"):
        layer.setEditorWidgetSetup(names.indexOf(name), QgsEditorWidgetSetup("Hidden", {}))
    labels = [(NULL, "not labelled"), ("mine", "mine"), ("non_mine", "not a mine")]
    layer.setEditorWidgetSetup(names.indexOf("reference_class"), value_map(labels))
    form = layer.editFormConfig()
    form.setReadOnly(names.indexOf("sample_id"), True)
    layer.setEditFormConfig(form)
    return layer


def outlined_layer(field, labels, table, number="", alpha=45, width=0.6):
    """Polygons by the values of a text field, with the numbers of another one."""
    categories = [QgsRendererCategory(value, outlined(table[value], alpha, width), label) for value, label in labels.items()]
    layer = layer_of("MultiPolygon", f"{field}:string mine_id:integer", QgsCategorizedSymbolRenderer(field, categories))
    if number:
        numbered(layer, number)
    return layer


AGREEMENT = (
    ("Mine in map and reference", '"judged" AND "agreement" = \'both\'', "both", 120),
    ("False alarm", '"judged" AND "agreement" = \'only_map\' AND "map_verdict" = \'false_alarm\'', "false_alarm", 150),
    ("Map goes too far", '"judged" AND "agreement" = \'only_map\' AND "map_verdict" <> \'false_alarm\'', "too_far", 130),
    ("Missed mine", '"judged" AND "agreement" = \'only_reference\' AND "reference_verdict" = \'miss\'', "miss", 120),
    ("Map falls short", '"judged" AND "agreement" = \'only_reference\' AND "reference_verdict" <> \'miss\'', "too_short", 130),
    ("Not judged", "ELSE", "not_judged", 60),
)
"""Pieces of land by agreement, and by the verdict on their mine."""

SAMPLES = (
    ("Mine, training", "\"class\" = 'mine' AND \"split\" = 'train'", ("mine", "train"), 120),
    ("Mine, test", "\"class\" = 'mine' AND \"split\" = 'test'", ("mine", "test"), 70),
    ("Other land, training", "\"class\" = 'non_mine' AND \"split\" = 'train'", ("non_mine", "train"), 120),
    ("Other land, test", "\"class\" = 'non_mine' AND \"split\" = 'test'", ("non_mine", "test"), 70),
    ("Left out", '"split" IS NULL', "left_out", 40),
)
"""Sample objects by class and part; test samples are the lighter ones."""


def ruled_layer(fields, rows, table):
    """Polygons by the rows (label, expression, name of a colour, alpha) of a table above."""
    rules = [(label, expression, outlined(table[name], alpha, 0.3)) for label, expression, name, alpha in rows]
    return layer_of("MultiPolygon", fields, by_rules(rules))


def recolour_observations():
    """Put the colours of the table into the style of the raster of observations."""
    path = STYLES / "observations.qml"
    text = path.read_text(encoding="utf-8")
    for value, colour in colours.OBSERVATIONS.items():
        text = re.sub(rf'(<item value="{value}" color=")#[0-9a-f]{{6}}', rf"\g<1>{colour}", text)
    path.write_text(text, encoding="utf-8")


def register_layer():
    """Outlines of licences with their numbers, so that the image below stays visible."""
    symbol = outlined(colours.STATUS["licensed"], 15, 0.5)
    layer = layer_of("MultiPolygon", "licence_id:string", QgsSingleSymbolRenderer(symbol))
    numbered(layer, "licence_id", 8)
    return layer


def overrun_layer():
    ink = with_alpha(colours.STATUS["beyond"])
    look = {"style": "b_diagonal", "color": ink, "outline_color": ink, "outline_width": "0.5"}
    return layer_of("MultiPolygon", "overrun_km2:double", QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))


def left_out_layer():
    """Reference outlines that gave no sample: dashed yellow on black, seen on any land."""
    halo = {"style": "no", "outline_color": "34,34,34,255", "outline_width": "0.7"}
    dashes = {"style": "no", "outline_color": "255,221,51,255", "outline_width": "0.5", "outline_style": "dash"}
    symbol = QgsFillSymbol.createSimple(halo)
    symbol.appendSymbolLayer(QgsSimpleFillSymbolLayer.create(dashes))
    return layer_of("MultiPolygon", "reason:string", QgsSingleSymbolRenderer(symbol))


def gaps_layer():
    """Land like no sample: hatched, so that image and samples stay visible."""
    look = {"style": "f_diagonal", "color": "230,230,230,220", "outline_color": "230,230,230,255", "outline_width": "0.3"}
    return layer_of("MultiPolygon", "object_id:integer", QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))


def places_layer():
    """Points that inspectors set: yellow on black, seen on any land."""
    look = {"name": "star", "color": "255,221,51,255", "outline_color": "34,34,34,255", "outline_width": "0.4", "size": "4.5"}
    return layer_of("Point", "uuid:string", QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(look)))


def main():
    application = QgsApplication([], False)
    application.initQgis()
    category = QgsMapLayer.StyleCategory
    shown = category.Symbology
    numbers = shown | category.Labeling
    form = numbers | category.Forms | category.Fields | category.AttributeTable
    verdicts = "agreement:string judged:bool map_verdict:string reference_verdict:string"
    write(mines_layer(), "mines", form)
    write(confidence_layer(), "mines_confidence", form)
    write(probability_layer(), "objects_probability", shown)
    write(uncertainty_layer(), "objects_uncertainty", shown)
    write(outlined_layer("register_status", STATUS_LABELS, colours.STATUS, "mine_id"), "register_status", numbers)
    write(outlined_layer("visible", field_texts.VALUES["visible"], colours.UNSEEN, alpha=15, width=0.4), "unseen", shown)
    write(outlined_layer("change", CHANGE_LABELS, colours.CHANGE, "mine_id"), "change", numbers)
    write(overrun_layer(), "overrun", shown)
    write(register_layer(), "register", numbers)
    write(ruled_layer(verdicts, AGREEMENT, colours.AGREEMENT), "agreement", shown)
    write(left_out_layer(), "left_out", shown)
    write(gaps_layer(), "gaps", shown)
    write(places_layer(), "places", shown)
    write(ruled_layer("class:string split:string", SAMPLES, colours.SAMPLES), "samples", shown)
    recolour_observations()
    write(sample_layer(), "accuracy_sample", shown | category.Forms | category.Fields)
    application.exitQgis()


if __name__ == "__main__":
    if os.environ.get("QT_HASH_SEED") != "0":  # Qt writes XML attributes in the order of its hash
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, "QT_HASH_SEED": "0"})
    main()
