"""Names of the user's - of layers, counties, own types - are never translated, though the program knows the same words."""

import numpy as np
import pytest
from mine_mapper.core.change.change_report import write_change_report
from mine_mapper.core.inventory.cells import cell_words
from mine_mapper.core.inventory.read_tables import COLUMNS
from mine_mapper.core.inventory.words import translator
from mine_mapper.core.messages import Given, Message, said, speaking
from mine_mapper.core.report.charts import new_figure, to_svg, wide_labels
from mine_mapper.core.report.html import Report
from mine_mapper.core.report.tables import COUNTY, OUTSIDE, TOTALS, Column, ResultTable, by_county
from mine_mapper.core.statistics.mine_types import type_label
from mine_mapper.core.statistics.statistics_charts import county_chart

KNOWN = {
    "Mines": "Выработки",
    "Total": "Итого",
    "New": "Новые",
    "All mines": "Все выработки",
    OUTSIDE: "вне районов",
    "no limit": "нет",
}


@pytest.fixture
def russian():
    with speaking(KNOWN.get, "ru"):
        yield


def page_of(report, folder):
    report.write(str(folder / "page.html"))
    return (folder / "page.html").read_text(encoding="utf-8")


def test_a_fact_is_translated_only_if_it_is_a_sentence_of_the_program(russian, tmp_path):
    report = Report("Mines")
    report.facts({"Mines": "Mines", "Total": Message("no limit"), "New": 3})
    page = page_of(report, tmp_path)
    assert "<dt>Выработки</dt><dd>Mines</dd><dt>Итого</dt><dd>нет</dd><dt>Новые</dt><dd>3</dd>" in page


def test_counties_keep_their_names_beside_the_words_of_the_program(russian, tmp_path):
    rows = [(1, "Total", "new", 0.5), (2, None, "new", 0.25)]
    table = by_county("x", "", rows, {"new": "New"}, {3: Column("area", "Area", 2)})
    report = Report("Mines")
    table.print_to(report)
    page = page_of(report, tmp_path)
    cells = ("<td>Total</td>", "<td>вне районов</td>", "<td>Все выработки</td>", ">Новые</th>")
    assert all(page.count(cell) == 1 for cell in cells) and "Итого" not in page


def test_a_chart_keeps_names_at_its_ticks_and_translates_its_titles(russian):
    figure, axis = new_figure()
    axis.set(xlabel="Mines")
    axis.set_yticks([0, 1], wide_labels([Given("Total"), "New"]))
    drawn = to_svg(figure)
    assert ">Total<" in drawn and ">Новые<" in drawn and ">Выработки<" in drawn and "Итого" not in drawn
    columns = (COUNTY, COLUMNS["number"], Column("metal", "Metal"), COLUMNS["area_km2"])
    table = ResultTable("counties", "", columns, [("Total", 1, 1, 0.1), (OUTSIDE, 2, 2, 0.1), (TOTALS[0], 3, 3, 0.2)])
    assert ">Total<" in county_chart(table) and ">вне районов<" in county_chart(table)


def test_own_types_and_words_of_the_inventory():
    words = translator("ru")
    assert words(type_label("coal")) == "Уголь" and words(type_label("Mine")) == "Mine" and words("Mine") == "Выработка"
    assert cell_words(COUNTY, "Total", words) == "Total"
    assert cell_words(COUNTY, OUTSIDE, words) == words(OUTSIDE) != OUTSIDE
    assert said(Given("Mines")) == "Mines"


def test_the_report_of_a_change_leaves_layers_and_counties_alone(russian, tmp_path):
    texts = ("mine_id", "county", "change", "before_ids")
    numbers = ("area_before_km2", "area_after_km2", "gained_km2", "lost_km2")
    columns = [
        *(Column(name, name, text=name in ("county", "before_ids")) for name in texts),
        *(Column(n, n, 3) for n in numbers),
    ]
    row = (1, "Total", "new", "New", *np.array([0.0, 0.5, 0.5, 0.0]).tolist(), 1.0, 83.5, 44.1)
    columns += [Column("seen_share", "Observed", percent=True), Column("longitude", "x", 5), Column("latitude", "y", 5)]
    path = tmp_path / "change.html"
    write_change_report(str(path), ResultTable("changes", "", tuple(columns), [row]), {"Later year": "Mines"}, [])
    page = path.read_text(encoding="utf-8")
    assert "<dd>Mines</dd>" in page and page.count("<td>Total</td>") == 2 and "<td>New</td>" in page and "Итого" not in page
