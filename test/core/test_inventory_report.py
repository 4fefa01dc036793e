"""The inventory report: three languages, traceable numbers, bad tables."""

import csv
import re
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
from mine_mapper.core.inventory.inventory_report import InventoryReportJob, write_inventory_report
from mine_mapper.core.inventory.words import LANGUAGES, language_of, translator
from mine_mapper.core.register.register import RegisterJob, match_with_register
from mine_mapper.core.register.register_report import mine_list
from mine_mapper.core.report.html import write_csv
from mine_mapper.core.statistics.statistics import StatisticsJob, compute_statistics
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
    listed = mine_list(match_with_register(RegisterJob(mines=result.mines, register=register), Feedback()))
    listed.write(str(folder))
    change_list(detect(ChangeJob(before=layer(shapes[1:]), after=layer(shapes[:4])), Feedback())).write(str(folder))
    return InventoryReportJob(
        statistics=str(folder / "tables"),
        mines=result.mines,
        counties=counties,
        accuracy=str(folder / "accuracy.csv"),
        register=str(folder / "register_mines.csv"),
        change=str(folder / "changes.csv"),
    )


def written(inventory, tmp_path, **more):
    from dataclasses import replace

    path = tmp_path / "report.html"
    write_inventory_report(str(path), replace(inventory, **more))
    return path.read_text(encoding="utf-8")


def test_the_report_holds_every_section(inventory, tmp_path):
    page = written(inventory, tmp_path, title="Ili & 2026")
    for heading in ("Map of the mines", "Counties", "Distance to rivers", "Accuracy", "The mineral register", "Limits"):
        assert f"<h2>{heading}</h2>" in page
    assert "<h1>Ili &amp; 2026</h1>" in page and "<script" not in page and "http" not in re.sub(r"http://www.w3.org\S*", "", page)
    assert page.count("<svg") >= 8 and re.search("size: ?A4", page)


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


def test_without_accuracy_the_report_says_so(inventory, tmp_path):
    assert "No accuracy was given" in written(inventory, tmp_path, accuracy="", register="", change="", mines=None)


def test_long_lists_are_cut(inventory, tmp_path, monkeypatch):
    monkeypatch.setattr(inventory_report, "LONGEST", 2)
    assert "The list shows the first 2 of" in written(inventory, tmp_path)


def test_wrong_tables_are_refused(inventory, tmp_path):
    with pytest.raises(InputError, match="holds no summary.csv"):
        written(inventory, tmp_path, statistics=str(tmp_path))
    with pytest.raises(InputError, match="'changes.csv' has no column 'measure'"):
        written(inventory, tmp_path, accuracy=inventory.change)
    with pytest.raises(InputError, match="cannot be read"):
        written(inventory, tmp_path, register=str(tmp_path / "none.csv"))
    assert not (tmp_path / "report.html").exists()
