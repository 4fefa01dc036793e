"""Write mine sheets: a page a mine, in the order asked for, whole or not at all; an office's own layout."""

import re
import shutil
from pathlib import Path

import numpy as np
import pytest
import shapely
from inventory_data import UTM, X0, Y0, box, log_feedback, refused, run, texts, write
from mine_mapper.algorithms.paper import template
from mine_mapper.algorithms.paper.fonts import can_draw, undrawable
from mine_mapper.algorithms.paper.map_frame import MapFrame
from mine_mapper.algorithms.paper.sheet import name_places
from mine_mapper.core.inventory.mine_list import complete_table
from mine_mapper.core.inventory.sheet_facts import SheetFacts, sheet_order
from mine_mapper.core.inventory.words import translator
from mine_mapper.core.vector import Table
from osgeo import gdal, osr

BOXES = [box(0, 0), box(4, 1, 2), box(8, 6, 2, 2)]


def stack(path, names=("blue", "green", "red", "nir"), scenes="", dtype=gdal.GDT_Float32, code=32644):
    """A stack of 20 x 20 pixels of 50 m with a pattern."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 20, 20, len(names), dtype)
    dataset.SetGeoTransform((X0 - 50, 50, 0, Y0 + 1000, 0, -50))
    system = osr.SpatialReference()
    system.ImportFromEPSG(code)
    dataset.SetProjection(system.ExportToWkt())
    for index, name in enumerate(names, 1):
        dataset.GetRasterBand(index).SetDescription(name)
        dataset.GetRasterBand(index).WriteArray(np.add.outer(np.arange(20), np.arange(20)) * 100.0 * index % 250)
    if scenes:
        dataset.SetMetadataItem("MINEMAPPER_SCENES", scenes)
    del dataset
    return str(path)


@pytest.fixture
def given(provider, tmp_path):
    mines = write(
        tmp_path / "mines.gpkg",
        BOXES,
        mine_id=np.array([1, 2, 3]),
        probability=np.array([0.9, 0.6, 0.7]),
        confidence=texts(["high", "low", "medium"]),
        review_order=np.array([2, 3, 1]),
    )
    return {"MINES": mines, "IMAGE": stack(tmp_path / "now.tif", scenes="S2A (2024-07-01)")}


def pages(path):
    return len(re.findall(rb"/Type\s*/Page\b", Path(path).read_bytes()))


def test_a_page_for_every_mine(given, tmp_path):
    path = str(tmp_path / "表.pdf")
    earlier = [stack(tmp_path / "2019-06-30.tif", code=32643), stack(tmp_path / "b.tif", scenes="x (2021-07-01); y (2021-07-04)")]
    counties = write(tmp_path / "c.gpkg", [box(-5, -5, 8, 16), box(3, -5, 12, 16)], name=texts(["A", "B"]))
    register = write(tmp_path / "r.gpkg", [box(0, 0)], licence_id=texts(["L1"]))
    rivers = write(tmp_path / "rivers.gpkg", [box(2, 0, 0.2, 9)])
    layers = {"COUNTIES": counties, "REGISTER": register, "RIVERS": rivers, "EARLIER": earlier}
    assert run("minesheets", **given, **layers, SHEETS=path, LANGUAGE="ru") == {"SHEETS": path}
    assert pages(path) == 3 and Path(path).stat().st_size > 30000
    assert not list(tmp_path.glob(".*"))


def test_a_limit_and_a_mine_of_one_pixel(given, tmp_path):
    path = str(tmp_path / "s.pdf")
    given["MINES"] = write(tmp_path / "small.gpkg", [box(3, 3, 0.1, 0.1), *BOXES])
    run("minesheets", **given, LIMIT=1, ORDER="number", SHEETS=path)
    assert pages(path) == 1


def test_orders():
    columns = {"mine_id": np.array([10, 9, 2]), "review_order": np.array([2.0, np.nan, 1.0])}
    mines = complete_table(Table.from_shapes(BOXES, columns, UTM))
    assert sheet_order(mines, "review").tolist() == [2, 0, 1]
    assert sheet_order(mines, "area").tolist() == [2, 1, 0]
    assert sheet_order(mines, "number").tolist() == [2, 1, 0]
    plain = complete_table(Table.from_shapes(BOXES, {"uncertainty": np.array([0.9, 0.9, 0.1])}, UTM))
    assert sheet_order(plain, "review").tolist() == [1, 0, 2]  # uncertainty times area


def test_facts_are_sentences_with_units():
    columns = {
        "mine_id": np.array([7, 8, 9]),
        "type": texts(["coal", None, "jade"]),
        "mineral": texts(["anthracite", None, None]),
        "confidence": texts(["low", "high", None]),
        "probability": np.array([0.526, 0.9, np.nan]),
        "register_status": texts(["beyond", "licensed", None]),
        "overrun_km2": np.array([0.004, 0, np.nan]),
        "overrun_share": np.array([0.4, 0, np.nan]),
        "river_distance_m": np.array([1234.0, 12.3, np.nan]),
        "change": texts(["expanded", "new", None]),
        "gained_km2": np.array([0.006, 0.02, np.nan]),
        "lost_km2": np.zeros(3),
        "area_km2": np.array([0.01, 0.02, 0.4]),
        "touches_edge": np.array([True, False, False]),
    }
    facts = SheetFacts(complete_table(Table.from_shapes(BOXES, columns, UTM)), "EPSG:32644", translator("en"))
    first, second, third = (dict(facts.lines(row, (500050.4, 4800050.0))) for row in range(3))
    assert first["Area"] == "1.00 ha" and third["Area"] == "0.400 km²"
    assert first["Change"] == "Expanded; earlier 0.40 ha" and second["Change"] == "New"
    assert first["Beyond its licence"] == "0.40 ha (40 %)" and "Beyond its licence" not in second
    assert first["Distance to the river"] == "1.2 km" and second["Distance to the river"] == "12 m"
    assert first["Type"] == "Coal (anthracite)" and third["Type"] == "jade"
    assert first["Probability"] == "53 %" and first["Confidence"].startswith("low: the trees disagree")
    assert "it may be larger" in first["Note"] and "Note" not in second
    assert first["Local coordinates"] == "500050, 4800050\nEPSG:32644" and first["Place (WGS 84)"].endswith("° E")
    assert {"Probability", "Licence", "Change", "Confidence"}.isdisjoint(third)


@pytest.mark.parametrize("language", ["zh", "ru"])
def test_every_word_of_a_sheet_is_translated(given, tmp_path, monkeypatch, language):
    from mine_mapper.core.inventory import words as module

    missing, translate = set(), module.translator

    def recording(code):
        def words(text):
            result = translate(code)(text)
            if isinstance(text, str) and result == text and re.search("[A-Za-z]{3}", text):
                missing.add(text)
            return result

        return words

    monkeypatch.setattr(module, "translator", recording)
    run("minesheets", **given, SHEETS=str(tmp_path / "s.pdf"), LANGUAGE=language)
    assert missing == set()


def test_cancelling_leaves_the_old_file(given, tmp_path):
    from qgis.core import QgsProcessingException

    path = tmp_path / "s.pdf"
    path.write_bytes(b"old")
    feedback = log_feedback()
    feedback.progressChanged.connect(lambda value: feedback.cancel() if value > 30 else None)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("minesheets", feedback, **given, SHEETS=str(path))
    assert path.read_bytes() == b"old" and not list(tmp_path.glob(".*"))


def test_letters_that_no_font_has_are_told(given, tmp_path):
    """Cuneiform: no font of an ordinary computer has it."""
    odd = "\U00012000\U00012001"
    if can_draw(odd):
        pytest.skip("this computer has a cuneiform font")
    assert can_draw("Mine 12 km² Выработка") and undrawable([odd, "a", odd, "", None]) == [odd]
    feedback = log_feedback()
    run("minesheets", feedback, **given, TITLE=odd, SHEETS=str(tmp_path / "s.pdf"))
    assert any(line.startswith("WARNING No font") and "fonts-noto-cjk" in line for line in feedback.lines)


@pytest.fixture
def layout(given, tmp_path, qgis_app):
    """A template with two map frames and a label, saved as QGIS does."""
    from qgis.core import (
        QgsLayoutItemLabel,
        QgsLayoutItemMap,
        QgsLayoutPoint,
        QgsLayoutSize,
        QgsPrintLayout,
        QgsProject,
        QgsReadWriteContext,
    )

    project = QgsProject()
    made = QgsPrintLayout(project)
    made.initializeDefaults()
    for place, name in enumerate(("image", "location")):
        frame = QgsLayoutItemMap(made)
        frame.setId(name)
        frame.attemptMove(QgsLayoutPoint(10, 10 + 90 * place))
        frame.attemptResize(QgsLayoutSize(80, 80))
        frame.setAtlasDriven(True)
        made.addLayoutItem(frame)
    label = QgsLayoutItemLabel(made)
    label.setText("[% @mm_title %] [% mine_id %]")
    label.attemptResize(QgsLayoutSize(80, 8))
    made.addLayoutItem(label)
    path = str(tmp_path / "office.qpt")
    assert made.saveAsTemplate(path, QgsReadWriteContext())
    del frame, label, made
    return path


def test_an_office_layout_in_small_parts(given, layout, tmp_path, monkeypatch):
    monkeypatch.setattr(template, "PART", 2)
    path = str(tmp_path / "s.pdf")
    run("minesheets", **given, TEMPLATE=layout, TITLE="Office", SHEETS=path)
    assert (pages(path), pages(tmp_path / "s_2.pdf")) == (2, 1) and not (tmp_path / "s_3.pdf").exists()


SHIPPED = Path(__file__).resolve().parents[2] / "layouts" / "mine_sheet.qpt"


def test_the_shipped_layout_prints_facts_and_words_in_the_reader_s_language(given, tmp_path):
    """Twice the same pages: what is on paper is looked up in the text of the PDF."""
    import subprocess

    path = str(tmp_path / "s.pdf")
    earlier = [stack(tmp_path / "2019-06-30.tif")]
    feedback = log_feedback()
    run("minesheets", feedback, **given, EARLIER=earlier, TEMPLATE=str(SHIPPED), LANGUAGE="ru", TITLE="Реестр", SHEETS=path)
    assert pages(path) == 3
    assert any("map frame 'earlier_2'" in line for line in feedback.lines)  # one earlier image: the second frame goes
    if not shutil.which("pdftotext"):
        pytest.skip("no pdftotext")
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    for words in (
        "Реестр",
        "Выработка 3",
        "2024-07-01",
        "2019-06-30",
        "Осмотр на местности",
        "Подпись",
        "Расположение",
        "EPSG:32644",
    ):
        assert words in text, words
    assert "[%" not in text and "Inspect" not in text


def test_the_shipped_layout_holds_no_path_and_no_word():
    text = SHIPPED.read_text(encoding="utf-8")
    assert not re.search(r'(file|source)="/|/home|/usr|[A-Z]:\\\\', text) and "<LayerSet/>" in text or "LayerSet" not in text
    labels = re.findall(r'labelText="([^"]*)"', text)
    assert len(labels) > 10 and all(label.startswith("[%") and label.endswith("%]") for label in labels)


def test_the_guide_tells_every_field_and_id_of_the_shipped_layout():
    text, guide = (
        SHIPPED.read_text(encoding="utf-8"),
        (SHIPPED.parents[1] / "docs" / "guide" / "handing_in.md").read_text("utf-8"),
    )
    names = {
        *re.findall(r"@mm_\w+", text),
        *re.findall(r'id="(image|earlier_1|location)"', text),
        "sheet_title",
        "sheet_facts",
        "sheet_width",
    }
    assert len(names) > 10 and [name for name in sorted(names) if f"`{name}`" not in guide] == []


def changed_layout(path, change):
    text = SHIPPED.read_text(encoding="utf-8")
    assert change(text) != text
    path.write_text(change(text), encoding="utf-8")
    return str(path)


STRANGE_LAYOUTS = {
    "no map frame with one of the item ids image": lambda text: re.sub(r' id="(image|earlier_\d|location)"', ' id=""', text),
    "does not know (type 99999)": lambda text: text.replace('type="65641"', 'type="99999"', 1),
    "does not know (type plugin:sign)": lambda text: text.replace('type="65645"', 'type="plugin:sign"', 1),
    "is no print layout": lambda text: text[: len(text) // 2],
}
"""What stands in the error, and what was done to the layout: no ids, of a newer QGIS, of a plugin, cut off."""


@pytest.mark.parametrize("message", STRANGE_LAYOUTS)
def test_a_layout_that_would_print_something_else_is_refused(given, tmp_path, message):
    layout = changed_layout(tmp_path / "x.qpt", STRANGE_LAYOUTS[message])
    refused("minesheets", message, **given, TEMPLATE=layout, SHEETS=str(tmp_path / "s.pdf"))
    assert not (tmp_path / "s.pdf").exists()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"IMAGE": ("a", "b", "c", "d", "e")}, "does not name its bands red, green and blue"),
        ({"EARLIER": ["/no/such.SAFE"]}, "does not exist"),
        ({"SHEETS": "s.doc"}, "'.doc' is not supported"),
        ({"TEMPLATE": "MINES"}, "is no print layout"),
        ({"LANGUAGE": "?"}, "(LANGUAGE) is '?'"),
    ],
)
def test_bad_input(given, tmp_path, change, message):
    if "IMAGE" in change:
        change = {"IMAGE": stack(tmp_path / "names.tif", change["IMAGE"])}
    if "SHEETS" in change:
        change = {"SHEETS": str(tmp_path / change["SHEETS"])}
    if "TEMPLATE" in change:
        (tmp_path / "x.qpt").write_text("<a/>")
        change = {"TEMPLATE": str(tmp_path / "x.qpt")}
    refused("minesheets", message, **{**given, "SHEETS": str(tmp_path / "s.pdf"), **change})
    assert not (tmp_path / "s.pdf").exists()


class Letters:
    """A paper on which every letter is 2 mm wide."""

    def width(self, text, points, bold=False):
        return 2.0 * len(text)


def test_names_of_counties_keep_off_mines_and_each_other():
    frame = MapFrame(0.0, 0.0, 100.0, 100.0, (0.0, 0.0, 10000.0, 10000.0), UTM)
    counties = np.array([shapely.box(0, 0, 10000, 5000), shapely.box(0, 5000, 10000, 10000)])
    mines = np.stack(np.meshgrid(np.arange(30, 71, 2.0), np.arange(1, 100, 2.0)), -1).reshape(-1, 2)
    found = name_places(Letters(), frame, counties, ["East", "West"], 8.5, mines)
    assert [name for _, _, name, _ in found] == ["East", "West"]
    for x, y, _, (left, top, right, bottom) in found:
        assert not ((mines >= [left, top]) & (mines <= [right, bottom])).all(1).any() and left < x < right and top < y < bottom
    crowded = np.stack(np.meshgrid(np.arange(0, 101, 1.0), np.arange(0, 101, 1.0)), -1).reshape(-1, 2)
    assert len(name_places(Letters(), frame, counties, ["East", "West"], 8.5, crowded)) == 2
