"""The inventory report: three languages, traceable numbers, bad tables."""

import ast
import csv
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely
from mine_mapper.core.accuracy.accuracy_table import COLUMNS, accuracy_rows
from mine_mapper.core.accuracy.assess import AccuracyJob, assess
from mine_mapper.core.change.change import ChangeJob, detect
from mine_mapper.core.change.change_report import change_list
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.inventory import inventory_report
from mine_mapper.core.inventory.inventory_report import inventory_document
from mine_mapper.core.inventory.report_page import InventoryReportJob
from mine_mapper.core.inventory.words import LANGUAGES, language_of, translator
from mine_mapper.core.register.register import RegisterJob, match_with_register
from mine_mapper.core.register.register_report import register_cases
from mine_mapper.core.report import columns
from mine_mapper.core.report.document import Heading, Notice, Paragraph, Picture, TableBlock, TitlePage
from mine_mapper.core.report.html import write_csv
from mine_mapper.core.report.page import write_page
from mine_mapper.core.report.tables import Column, ResultTable, without_zeros
from mine_mapper.core.statistics.statistics import compute_statistics
from mine_mapper.core.statistics.statistics_job import StatisticsJob
from mine_mapper.core.vector import Table

UTM = "EPSG:32644"
X0, Y0 = 500000.0, 4800000.0


def box(x, y, width=400.0, height=300.0):
    return shapely.box(X0 + x, Y0 + y, X0 + x + width, Y0 + y + height)


def texts(values):
    array = np.empty(len(values), object)
    array[:] = values
    return array


def layer(shapes, **columns):
    return Table.from_shapes(shapes, columns, UTM, "layer")


@pytest.fixture(scope="module")
def inventory(tmp_path_factory):
    """Tables of all steps for six mines; the job of a report."""
    folder = tmp_path_factory.mktemp("inventory")
    shapes = [box(1000 * i, 700 * (i % 3)) for i in range(6)]
    kinds = texts(["coal", "metal", "non_metal", None, "coal", "metal"])
    mines = layer(shapes, mine_id=np.arange(1, 7), type=kinds, touches_edge=np.zeros(6, bool))
    counties = layer([box(-500, -500, 3300, 4000), box(2800, -500, 3600, 4000)], name=texts(["A", "B"]))
    rivers = layer([shapely.LineString([(X0, Y0 - 800), (X0 + 6000, Y0 - 400)])])
    result = compute_statistics(StatisticsJob(mines=mines, counties=counties, rivers=rivers), Feedback())
    (folder / "tables").mkdir()
    for table in result.tables.values():
        table.write(str(folder / "tables"))
    accuracy = AccuracyJob(mines=mines, reference=layer(shapes[:5]), is_mine=np.ones(5, bool))
    write_csv(str(folder / "accuracy.csv"), COLUMNS, accuracy_rows(assess(accuracy, Feedback()), accuracy))
    register = layer([*shapes[:2], box(2000, 1400, 200)], licence_id=texts(["L1", "L2", "L3"]))
    listed = register_cases(match_with_register(RegisterJob(mines=result.mines, register=register), Feedback()))
    listed.write(str(folder))
    change_list(detect(ChangeJob(before=layer(shapes[1:]), after=layer(shapes[:4])), Feedback())).write(str(folder))
    return InventoryReportJob(
        statistics=str(folder / "tables"),
        mines=result.mines,
        maps=(Picture(b"\xff\xd8\xff", 174, 120, "All mines"),),
        accuracy=str(folder / "accuracy.csv"),
        register=str(folder / "register_mines.csv"),
        change=str(folder / "changes.csv"),
    )


def written(inventory, tmp_path, **more):
    path = tmp_path / "report.html"
    write_page(inventory_document(replace(inventory, **more)), str(path))
    return path.read_text(encoding="utf-8")


def test_the_report_holds_every_section(inventory, tmp_path):
    page = written(inventory, tmp_path, title="Ili & 2026", region="Ili", agency="Agency", author="A. Author", date="2026-11-02")
    for heading in (
        "What was found and how sure it is",
        "Map of the mines",
        "Counties",
        "Distance to rivers",
        "The mineral register",
        "Change since the earlier year",
        "Complete list of mines",
        "Appendix: method, limits and data",
    ):
        assert re.search(f'<h2 id="s\\d+">{heading}</h2>', page), heading
    assert "<h1>Ili &amp; 2026</h1>" in page and "<script" not in page and "http" not in re.sub(r"http://www.w3.org\S*", "", page)
    assert page.count("<svg") >= 5 and 'src="data:image/jpeg;base64,' in page and re.search("size: ?A4", page)
    assert set(re.findall(r'href="#(s\d+)"', page)) == set(re.findall(r'id="(s\d+)"', page))
    for word in ("Agency", "A. Author", "2026-11-02", "Signature"):
        assert word in page
    assert "km2" not in re.sub(r"<td>[^<]*NAME[^<]*</td>", "", page)


def test_the_list_of_mines_is_complete_and_tells_places(inventory):
    document = inventory_document(inventory)
    grid = [part for part in document.parts if isinstance(part, TableBlock) and "Latitude (°)" in part.columns][-1]
    assert [row[0] for row in grid.rows] == ["1", "2", "3", "4", "5", "6"]
    assert grid.rows[0][1].startswith("43.3") and grid.rows[0][2].startswith("81.0")


def found(inventory, **more):
    """Kind and text of the coloured sentences."""
    return [(part.kind, part.text) for part in inventory_document(replace(inventory, **more)).parts if isinstance(part, Notice)]


def test_the_count_never_stands_without_how_sure_it_is(inventory):
    kinds = dict(found(inventory, accuracy=""))
    assert kinds["bad"].startswith("Not yet checked.")
    judged = found(inventory)
    assert any("Of 6 mapped mines that were checked, 5 were right: 83 %" in text for _, text in judged)
    assert not any("Not yet checked" in text for _, text in judged)
    title = inventory_document(replace(inventory, accuracy="")).parts[0]
    assert isinstance(title, TitlePage) and ("Accuracy", "not yet checked") in title.facts


@pytest.mark.parametrize(("right", "kind"), [(40, "good"), (30, "careful"), (12, "bad")])
def test_colours_follow_the_limits_that_the_appendix_explains(inventory, tmp_path, right, kind):
    share, path = right / 40, tmp_path / "accuracy.csv"
    rows = [
        ("detected", "mines", 40, None, None, None, ""),
        ("hits_of_detected", "mines", right, None, None, 40, ""),
        ("precision", "mines", share, max(share - 0.1, 0), min(share + 0.1, 1), 40, ""),
    ]
    write_csv(str(path), COLUMNS, rows)
    notice = next(part for part in found(inventory, accuracy=str(path)) if "mapped mines" in part[1])
    assert notice[0] == kind and f"{right} were right: {100 * share:.0f} %" in notice[1]
    page = written(inventory, tmp_path, accuracy=str(path))
    low, high = round(6 * max(share - 0.1, 0)), round(6 * min(share + 0.1, 1))
    assert f"of these {low} to {high} are real (95 % interval)" in page
    assert "fewer than 60 % of the mapped or of the known mines are right (red), fewer than 80 %" in page


def test_few_checked_mines_are_never_good(inventory, tmp_path):
    path = tmp_path / "accuracy.csv"
    rows = [("reference", "mines", 8, *[None] * 3, ""), ("hits_of_reference", "mines", 8, *[None] * 3, "")]
    write_csv(str(path), COLUMNS, [*rows, ("recall", "mines", 1.0, None, None, 8, "")])
    notice = next(part for part in found(inventory, accuracy=str(path)) if "known mines" in part[1])
    assert notice[0] == "careful" and "8: 100 %." in notice[1]


def test_rows_and_columns_of_zeros_are_left_out():
    columns = tuple(Column(name, name) for name in ("name", "number", "metal", "area"))
    rows = [("a", 1, 0, 0.2), ("b", 0, 0, 1e-7), ("c", 0, 0, None), ("all mines", 1, 0, 0.2)]
    table = without_zeros(ResultTable("t", "", columns, rows), total=True)
    assert [column.key for column in table.columns] == ["name", "number", "area"]
    assert table.rows == [("a", 1, 0.2), ("all mines", 1, 0.2)]


@pytest.mark.parametrize("language", ["zh", "ru"])
def test_no_english_is_left(inventory, tmp_path, monkeypatch, language):
    missing = set()

    def recording(code):
        translate = translator(code)

        def words(text):
            result = translate(text)
            if isinstance(text, str) and result == text and re.search("[A-Za-z]{3}", text.replace("sqrt", "").replace("min", "")):
                missing.add(text)
            return result

        return words

    monkeypatch.setattr(inventory_report, "translator", recording)
    page = written(inventory, tmp_path, language=language)
    assert missing == set() and f'lang="{language}"' in page


def test_every_word_has_three_languages_and_the_same_gaps():
    path = Path(inventory_report.__file__).with_name("words.csv")
    with open(path, encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) > 150 and len({row["english"] for row in rows}) == len(rows)
    for row in rows:
        assert None not in row and all(row.values()), row
        gaps = [sorted(re.findall(r"{\w+}", row[name])) for name in ("english", "chinese", "russian")]
        assert gaps[0] == gaps[1] == gaps[2], row


def test_languages():
    assert [language_of(code) for code in ("", "en_GB", "zh-Hans", "ru", "de_AT", "C")] == ["en", "en", "zh", "ru", "en", "en"]
    assert LANGUAGES == ("en", "zh", "ru") and translator("zh")("0.1 to 0.5 km2") == "0.1–0.5 km²"
    with pytest.raises(ParameterError, match="LANGUAGE is 'Chinese please'"):
        language_of("Chinese please")


def test_without_any_other_step_the_report_says_so(inventory, tmp_path):
    page = written(inventory, tmp_path, accuracy="", register="", change="", mines=None, maps=())
    for sentence in ("Not yet checked.", "no register was matched", "no earlier inventory was compared", "make points with"):
        assert sentence in page


def test_wrong_tables_are_refused(inventory, tmp_path):
    with pytest.raises(InputError, match="holds no summary.csv"):
        written(inventory, tmp_path, statistics=str(tmp_path))
    with pytest.raises(InputError, match="'changes.csv' has no column 'measure'"):
        written(inventory, tmp_path, accuracy=inventory.change)
    with pytest.raises(InputError, match="cannot be read"):
        written(inventory, tmp_path, register=str(tmp_path / "none.csv"))
    assert not (tmp_path / "report.html").exists()


def test_tables_saved_again_by_a_spreadsheet_are_read(tmp_path):
    """Semicolons, decimal commas, and empty lines at the end, as a German or Russian Excel writes them."""
    from mine_mapper.core.inventory.read_tables import read_table

    ours, theirs, tabs = (str(tmp_path / name) for name in ("a.csv", "b.csv", "c.csv"))
    text = "type,number,number_share,total_km2\nmetal,3,0.25,1.5\nall mines,12,1,6.25\n"
    for path, content in (
        (ours, text),
        (theirs, text.replace(",", ";").replace(".", ",") + ";;;\n"),
        (tabs, text.replace(",", "\t").replace(".", ",")),
    ):
        with open(path, "w", encoding="utf-8-sig", newline="") as stream:
            stream.write(content)
    wanted = read_table(ours, "types").rows
    assert wanted == [("metal", 3, 0.25, 1.5), ("all mines", 12, 1, 6.25)]
    assert read_table(theirs, "types").rows == wanted and read_table(tabs, "types").rows == wanted


def phrases_of_the_document():
    """(file, text) of every phrase in the modules of the document: what is handed to the dictionary, and all sentences."""
    for path in (Path(columns.__file__), *sorted(Path(inventory_report.__file__).parent.glob("*.py"))):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        skipped = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}  # docstrings
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and re.search("Error$|^(whole|atomic)_", getattr(node.func, "id", "")):
                skipped |= {id(part) for part in ast.walk(node)}  # told by the step, in QGIS's language
            if isinstance(node, ast.JoinedStr):
                skipped |= {id(part) for part in node.values}
        handed = {
            id(part)
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in ("words", "tell")
            for argument in node.args[:1]
            for part in ast.walk(argument)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
                sentence = re.match("[A-Z][a-z]+[ ,:]", node.value)
                if sentence or (id(node) in handed and re.search("[A-Za-z]{3}", node.value)):
                    yield path.name, node.value


@pytest.mark.parametrize("language", ["zh", "ru"])
def test_every_phrase_of_every_branch_is_in_the_dictionary(language):
    """Also those that no test document happens to print."""
    words, found = translator(language), list(phrases_of_the_document())
    assert len(found) > 150
    assert [place for place in found if words(place[1]) == place[1] and not place[1].islower()] == []


def test_texts_with_values_are_known_again_when_they_come_out_of_a_table():
    words = translator("ru")
    assert words("field area_ha") == "поле area_ha"
    assert words("12 mines are cut by the edge of the image: areas there are lower limits.").startswith(
        "Срезано выработок краем снимка: 12;"
    )
    assert words("3 numbers found no room.") == "Номеров, которым не хватило места: 3." and words("field") == "field"
    assert translator("zh", {"of a step": "某步骤"}.get)("of a step") == "某步骤"


def test_an_inventory_without_a_mine_says_so_and_nothing_else(tmp_path):
    """No chart of zeros, no word that all mines are licensed."""
    mines = layer([], mine_id=np.zeros(0, np.int64), type=texts([]), touches_edge=np.zeros(0, bool))
    counties = layer([box(-500, -500, 3300, 4000)], name=texts(["A"]))
    result = compute_statistics(StatisticsJob(mines=mines, counties=counties), Feedback())
    for table in result.tables.values():
        table.write(str(tmp_path))
    register = layer([box(2000, 1400, 200)], licence_id=texts(["L1"]))
    listed = register_cases(match_with_register(RegisterJob(mines=result.mines, register=register), Feedback()))
    listed.write(str(tmp_path))
    job = InventoryReportJob(statistics=str(tmp_path), mines=result.mines, register=str(tmp_path / "register_mines.csv"))
    document = inventory_document(job)
    told = " ".join(part.text for part in document.parts if isinstance(part, (Notice, Paragraph, Heading)))
    assert "No mine was found." in told and "licensed" not in told and "Complete list" not in told and "Licences:" not in told
    assert not [part for part in document.parts if isinstance(part, Picture)]
