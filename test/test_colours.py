"""Legends for everybody: no two colours of a style that a red-green blind reader would take for one, on bright and dark land."""

import re
import xml.etree.ElementTree as ElementTree
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from mine_mapper.core.report import colours

ROOT = Path(__file__).resolve().parent.parent
STYLES = sorted(path.stem for path in (ROOT / "styles").glob("*.qml") if path.stem != "image_stack")
LEAST = 20.0
"""CIE76 between two colours of a legend."""

VISION = {
    "normal": np.eye(3),
    "protanopia": np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    "deuteranopia": np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]),
}
"""Machado, Oliveira, Fernandes 2009, table 1, severity 1.0; they act on linear RGB."""

TRITANOPIA = np.array([[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]])


def linear(srgb):
    return np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)


def lab(rgb):
    """CIELAB (D65) of linear RGB."""
    to_xyz = np.array([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]])
    xyz = to_xyz @ np.clip(rgb, 0, 1) / np.array([0.95047, 1.0, 1.08883])
    f = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def difference(first, second, matrix):
    """CIE76 of two sRGB colours (0 to 255) through the eyes of `matrix`."""
    seen = [lab(matrix @ linear(np.array(colour, float) / 255)) for colour in (first, second)]
    return float(np.linalg.norm(seen[0] - seen[1]))


def test_the_simulation_finds_what_the_old_colours_did():
    """'Licensed' against 'Without licence' of the first styles: 75 for most people, 3 for deuteranopes."""
    green, red = colours.rgb("#5b8c4a"), colours.rgb("#b84a4a")
    assert difference(green, red, VISION["normal"]) == pytest.approx(75, abs=1)
    assert difference(green, red, VISION["deuteranopia"]) == pytest.approx(3, abs=1)
    assert difference((255, 255, 255), (0, 0, 0), VISION["protanopia"]) == pytest.approx(100, abs=0.5)


def layer_colours(layer):
    """(property, (r, g, b, alpha)) that a symbol layer draws."""
    values = {option.get("name"): option.get("value") for option in layer.iter("Option") if option.get("value")}
    drawn = []
    for name, switch in (("color", "style"), ("outline_color", "outline_style"), ("line_color", "line_style")):
        if name in values and values.get(switch) != "no":
            drawn.append((name, tuple(int(part) for part in values[name].split(",")[:4])))
    return drawn


def legend(style):
    """Name -> colour of each symbol of a legend as seen on white paper: that of its line, or of a fill without a line."""
    root = ElementTree.parse(ROOT / "styles" / f"{style}.qml").getroot()
    items = {item.get("label") or item.get("value"): colours.rgb(item.get("color")) for item in root.iter("item")}
    if items:
        return items
    labels = {}
    for kind in ("category", "range", "rule"):
        for node in root.iter(kind):
            if node.get("symbol") is not None:
                labels[node.get("symbol")] = node.get("label")
    found = {}
    for symbol in root.find("renderer-v2").find("symbols"):
        last = layer_colours(symbol.findall("layer")[-1])
        if not last:
            continue
        colour = dict(last).get("outline_color") or last[0][1]
        if len(symbol.findall("layer")) == 1 and "outline_color" not in dict(last):
            colour = last[0][1]
        if "cross" in ElementTree.tostring(symbol, "unicode"):
            colour = dict(last)["color"]
        alpha = colour[3] / 255
        found[labels.get(symbol.get("name"), symbol.get("name"))] = tuple(alpha * c + 255 * (1 - alpha) for c in colour[:3])
    return found


@pytest.mark.parametrize("eyes", VISION)
@pytest.mark.parametrize("style", STYLES)
def test_no_two_colours_of_a_style_look_alike(style, eyes):
    found = legend(style)
    close = [
        (first, second, round(difference(found[first], found[second], VISION[eyes]), 1))
        for first, second in combinations(found, 2)
        if difference(found[first], found[second], VISION[eyes]) < LEAST
    ]
    assert found and close == []


TABLES = {
    "SERIES": colours.SERIES,
    **{
        name: tuple(getattr(colours, name).values()) for name in ("TYPE", "CONFIDENCE", "STATUS", "UNSEEN", "CHANGE", "AGREEMENT")
    },
    **{name: tuple(getattr(colours, name).values()) for name in ("SAMPLES", "LABELS", "OBSERVATIONS")},
    "PROBABILITY": tuple(row[2] for row in colours.PROBABILITY),
    "UNCERTAINTY": (*(row[2] for row in colours.UNCERTAINTY), colours.OUTSIDE, colours.CALLED_MINE),
}


@pytest.mark.parametrize("eyes", VISION)
@pytest.mark.parametrize("table", TABLES)
def test_no_two_colours_of_a_chart_look_alike(table, eyes):
    pairs = combinations([colours.rgb(colour) for colour in TABLES[table]], 2)
    assert min(difference(*pair, VISION[eyes]) for pair in pairs) >= LEAST


@pytest.mark.parametrize("table", [name for name in TABLES if name not in ("PROBABILITY", "SERIES")])
def test_most_stay_apart_for_tritanopes_too(table):
    pairs = combinations([colours.rgb(colour) for colour in TABLES[table]], 2)
    assert min(difference(*pair, TRITANOPIA) for pair in pairs) >= LEAST


@pytest.mark.parametrize("land", [(26, 48, 24), (235, 228, 214)], ids=["forest", "quarry"])
@pytest.mark.parametrize("table", ["TYPE", "CONFIDENCE", "STATUS", "UNSEEN", "CHANGE", "AGREEMENT", "SAMPLES"])
def test_each_line_or_its_casing_stands_out_from_the_land(table, land):
    for name, colour in getattr(colours, table).items():
        for matrix in VISION.values():
            seen = [difference(colours.rgb(part), land, matrix) for part in (colour, colours.casing(colour))]
            assert max(seen) >= 40, (name, seen)


@pytest.mark.parametrize(
    "style, table",
    [
        ("mines", "TYPE"),
        ("mines_confidence", "CONFIDENCE"),
        ("register_status", "STATUS"),
        ("change", "CHANGE"),
        ("unseen", "UNSEEN"),
    ],
)
def test_styles_and_charts_use_one_table(style, table):
    root = ElementTree.parse(ROOT / "styles" / f"{style}.qml").getroot()
    values = {node.get("symbol"): node.get("value") for node in root.iter("category")}
    symbols = {symbol.get("name"): symbol for symbol in root.find("renderer-v2").find("symbols")}
    found = {}
    for number, value in values.items():
        drawn = dict(layer_colours(symbols[number].findall("layer")[-1]))
        if drawn:
            found["other" if value == "NULL" else value] = drawn["outline_color"][:3]
    assert found == {name: colours.rgb(colour) for name, colour in getattr(colours, table).items()}


def test_no_other_colours_of_classes_are_left_in_core():
    """Lines, paper and text have greys of their own; classes take theirs from the table."""
    strays = []
    for path in (ROOT / "core").glob("**/*.py"):
        if path.name in ("colours.py", "html.py", "charts.py", "document.py"):
            continue
        for colour in re.findall(r'"(#[0-9a-f]{6})"', path.read_text(encoding="utf-8")):
            red, green, blue = colours.rgb(colour)
            if max(red, green, blue) - min(red, green, blue) > 24:
                strays.append((path.name, colour))
    assert strays == []


@pytest.mark.parametrize("style, field", [("mines", "mine_id"), ("change", "mine_id"), ("register_status", "mine_id")])
def test_mines_bear_their_numbers_where_there_is_room(qgis_app, style, field):
    from mine_mapper.algorithms.desktop.styling import style_qml
    from qgis.core import QgsVectorLayer
    from qgis.PyQt.QtXml import QDomDocument

    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:32644&field=mine_id:int&field=type:string", "m", "memory")
    document = QDomDocument()
    assert document.setContent(style_qml("", style))[0]
    layer.importNamedStyle(document)
    settings = layer.labeling().settings()
    assert layer.labelsEnabled() and settings.fieldName == field
    assert settings.scaleVisibility and settings.minimumScale == 100_000


@pytest.mark.parametrize("style", ["objects_probability", "objects_uncertainty"])
def test_classes_of_figures_say_what_they_measure(style):
    root = ElementTree.parse(ROOT / "styles" / f"{style}.qml").getroot()
    labels = [node.get("label") for kind in ("range", "rule") for node in root.iter(kind) if node.get("label")]
    assert labels and not any(re.fullmatch(r"[\d. -]+", label) for label in labels)
