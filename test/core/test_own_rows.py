"""Counties and types that are called like a row of this program stay themselves: never merged, counted twice or printed alike."""

import numpy as np
import pytest
from mine_mapper.core.errors import InputError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.inventory.cells import cell_words
from mine_mapper.core.inventory.export import read_inventory, write_workbook
from mine_mapper.core.inventory.read_tables import COLUMNS, read_table
from mine_mapper.core.inventory.words import translator
from mine_mapper.core.messages import speaking
from mine_mapper.core.report.tables import COUNTY, COUNTY_LABELS, OUTSIDE, TOTALS, by_county
from mine_mapper.core.statistics.counties import assign_counties
from mine_mapper.core.statistics.mine_types import TABLE_WORDS, read_type_map
from mine_mapper.core.statistics.statistics import compute_statistics
from mine_mapper.core.statistics.statistics_charts import county_chart
from mine_mapper.core.statistics.statistics_job import StatisticsJob
from mine_mapper.core.statistics.statistics_tables import county_table, observed_table
from rule_layers import box, layer

OURS = (OUTSIDE, *TOTALS)
"""First cells of rows that no county gives."""

NAMES = (*OURS, "A")
"""A county each, 1000 m wide, from west to east; a mine lies in each, and one outside of all."""


def texts(values):
    array = np.empty(len(values), object)
    array[:] = values
    return array


@pytest.fixture
def land():
    mines = layer([box(1000 * place + 100, 100) for place in range(len(NAMES))] + [box(-700, 100)], mine_id=np.arange(1, 6))
    counties = layer([box(1000 * place, 0, 1000, 1000) for place in range(len(NAMES))], name=texts(NAMES))
    return mines, counties


def quoted(name):
    return f"\u201c{name}\u201d" if name in OURS else name


def test_each_county_has_its_row_and_ours_come_last(land, tmp_path):
    result = compute_statistics(StatisticsJob(mines=land[0], counties=land[1]), Feedback())
    table = result.tables["counties"]
    assert [row[:2] for row in table.rows] == [*((quoted(name), 1) for name in NAMES), (OUTSIDE, 1), (TOTALS[0], 5)]
    assert sum(row[1] for row in table.rows[:-1]) == table.rows[-1][1]
    assert sum(row[-1] for row in table.rows[:-1]) == pytest.approx(table.rows[-1][-1])
    assert result.mines.columns["county"].tolist() == [*NAMES, None], "the layer keeps the names of the map"
    assert table.row(OUTSIDE)["number"] == 1 and table.row(TOTALS[0])["number"] == 5, "rows of ours are found by their words"
    table.write(str(tmp_path))
    again = read_table(str(tmp_path / "counties.csv"), "counties")
    assert [row[:2] for row in again.rows] == [row[:2] for row in table.rows]


def test_counts_by_county_in_register_and_change():
    rows = [(place, name, "new", 1.0) for place, name in enumerate((*NAMES, None, "A"))]
    table = by_county("x", "", rows, {"new": "New"}, {})
    counted = {quoted(name): 1 for name in sorted(NAMES)}
    counted.update({"A": 2, OUTSIDE: 1, TOTALS[0]: 6})
    assert [(row[0], row[-1]) for row in table.rows] == list(counted.items())


def test_land_that_was_observed():
    table = observed_table(NAMES, np.ones(4), np.ones(4))
    assert [row[0] for row in table.rows] == [quoted(name) for name in NAMES]


@pytest.mark.parametrize(("language", "alike"), [("en", "All Mines"), ("ru", "Все выработки"), ("zh", "全部矿山")])
def test_a_name_that_is_printed_like_our_row_is_printed_in_quotes(language, alike):
    """In the reader's language; the words of the inventory are those of its dictionary."""
    words = translator(language)
    label = words(COUNTY_LABELS[TOTALS[0]])
    assert label.casefold() == alike.casefold(), "the language has another word now"
    assert cell_words(COUNTY, TOTALS[0], words) == label
    assert cell_words(COUNTY, alike, words) == f"\u201c{alike}\u201d" and cell_words(COUNTY, "A", words) == "A"
    assert cell_words(COLUMNS["county"], alike, words) == alike, "a list of mines has no row of ours"
    with speaking(words, language):
        assert COUNTY.show(alike) == f"\u201c{alike}\u201d" and COUNTY.show("A") == "A"
    coal = words("Coal")
    assert (
        cell_words(COLUMNS["type"], coal, words) == f"\u201c{coal}\u201d" and cell_words(COLUMNS["type"], "coal", words) == coal
    )


def test_charts_tell_both_rows(land):
    assignment = assign_counties(land[0].shapes(), land[1].shapes(), land[1].texts("name"), Feedback())
    table = county_table(assignment, texts(["coal"] * 5), np.ones(5))
    drawn = county_chart(table)
    assert drawn.count(">outside all counties<") == 1 and drawn.count(">\u201coutside all counties\u201d<") == 1
    assert drawn.count(">\u201call mines\u201d<") == 1 and ">All mines<" not in drawn


def test_the_workbook_without_a_folder_of_statistics(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    mines = layer([box(0, 0), box(500, 0), box(1000, 0)], mine_id=np.arange(1, 4), county=texts([TOTALS[0], None, TOTALS[0]]))
    path = str(tmp_path / "a.xlsx")
    write_workbook(path, read_inventory(mines), [], translator("en"))
    book = openpyxl.load_workbook(path)
    rows = [row[:2] for row in book["Counties"].iter_rows(min_row=2, values_only=True)]
    assert sorted(rows) == sorted([("outside all counties", 1), ("\u201call mines\u201d", 2), ("All mines", 3)])
    listed = [[cell for cell in row if cell == TOTALS[0]] for row in book["Mines"].iter_rows(min_row=2, values_only=True)]
    assert listed == [[TOTALS[0]], [], [TOTALS[0]]], "a list of mines holds plain names"


@pytest.mark.parametrize("kind", ["Total", "basin", "all mines", "All-mines", "number", "County"])
def test_a_type_of_ones_own_is_no_word_of_the_tables(tmp_path, kind):
    """A type is a row of some tables and a column of others."""
    path = tmp_path / "types.csv"
    path.write_text(f"mineral,type\njade,{kind}\n", encoding="utf-8")
    with pytest.raises(InputError, match="names a type '.*', which is the name of a row or a column"):
        read_type_map(str(path))
    path.write_text("mineral,type\njade,gem\nquartz,unknown\n", encoding="utf-8")
    assert read_type_map(str(path)) == (("jade", "gem"), ("quartz", "unknown"))


def test_types_called_like_other_columns_of_ours_are_read_again(land, tmp_path):
    """A user's type 'mineral' or 'change' is a column of counts, not of texts."""
    assignment = assign_counties(land[0].shapes(), land[1].shapes(), land[1].texts("name"), Feedback())
    types = texts(["mineral", "change", "coal", "unit", "mineral"])
    table = county_table(assignment, types, np.ones(5))
    assert not {column.key for column in table.columns if column.key not in types} - {
        *TABLE_WORDS,
        "metal",
        "non_metal",
        "unknown",
    }
    table.write(str(tmp_path))
    again = read_table(str(tmp_path / "counties.csv"), "counties")
    assert again.rows == table.rows and [column.label for column in again.columns if column.key in types] == [
        column.label for column in table.columns if column.key in types
    ]


def test_every_table_by_type_has_only_known_words_beside_the_types(land):
    result = compute_statistics(StatisticsJob(mines=land[0], counties=land[1]), Feedback())
    for name in ("counties", "types_by_area_class"):
        keys = {column.key for column in result.tables[name].columns}
        assert keys - {"metal", "non_metal", "coal", "unknown"} <= TABLE_WORDS
