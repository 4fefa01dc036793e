"""Figures as people read them."""

import numpy as np
import pytest
from mine_mapper.core.figures import formed, number, percent
from mine_mapper.core.inventory.read_tables import COLUMNS
from mine_mapper.core.inventory.report_page import Content, InventoryReportJob
from mine_mapper.core.inventory.words import translator
from mine_mapper.core.inventory.workbook import _decimals, kind_of
from mine_mapper.core.mapping.expectation import _percent
from mine_mapper.core.messages import Message, said, speaking, with_figures
from mine_mapper.core.report.document import TableBlock
from mine_mapper.core.report.html import Report, cell_text, figure_text, interval_text, share_text
from mine_mapper.core.report.tables import Column, ResultTable, without_zeros
from mine_mapper.core.statistics.area_classes import class_labels, label_message

RUSSIAN = {"0.1": "0,1", "{area:,.1f} km2": "{area:,.1f} км²", "{low} to {high}": "от {low} до {high}"}


@pytest.mark.parametrize(
    ("value", "digits", "shown"),
    [
        (0.206, 3, "0.206"), (0, 3, "0.000"), (0.0005, 3, "0.001"), (0.00049, 3, "0.0005"), (0.0003, 3, "0.0003"),
        (0.0000021, 3, "0.000002"), (1e-9, 3, "0.000"), (-0.0001, 3, "-0.000"), (1274.4, 0, "1\u202f274"), (0.3, 0, "0.3"),
        (2250000, 0, "2\u202f250\u202f000"), (12, None, "12"), (0.5, None, "0.500"),
    ],
)  # fmt: skip
def test_a_number_has_the_decimals_that_tell_it(value, digits, shown):
    assert number(value, digits) == shown
    with speaking(RUSSIAN.get, "ru"):
        assert number(value, digits) == shown.replace(".", ",")


@pytest.mark.parametrize(
    ("share", "digits", "shown"),
    [(0.548, 1, "54.8 %"), (0, 1, "0.0 %"), (0.0005, 1, "0.1 %"), (0.00049, 1, "< 0.1 %"), (0.004, 0, "< 1 %"), (1, 0, "100 %")],
)
def test_a_small_share_is_no_zero(share, digits, shown):
    assert percent(share, digits) == shown == Column("x", "x", digits, percent=True).show(share)
    with speaking(RUSSIAN.get, "ru"):
        assert percent(share, digits) == shown.replace(".", ",") == share_text(share, digits)


def test_the_decimal_sign_is_that_of_the_language_in_every_text():
    told = Message("{area:,.1f} km2", area=12345.67)
    assert told == "12\u202f345.7 km2" and told.translated(RUSSIAN.get) == "12\u202f345,7 км²"
    assert Message("{version} of '{name}'", version="3.40", name="a.tif").translated(RUSSIAN.get) == "3.40 of 'a.tif'"
    with speaking(RUSSIAN.get, "ru"):
        assert (cell_text(0.12345), cell_text(123456.0), cell_text(7)) == ("0,1235", "123\u202f456", "7")
        assert (figure_text(0.615), formed(0.25, "g"), with_figures("{x:.1f} м", x=2.5)) == ("0,61", "0,25", "2,5 м")
        assert interval_text(0.5, 0.75, 2).translated(RUSSIAN.get) == "от 0,50 до 0,75"


def test_a_row_with_little_is_no_row_of_zeros():
    columns = (Column("a", "a"), Column("n", "n"), Column("km2", "km2", 3))
    table = ResultTable("x", "", columns, [("dust", 0, 1e-9), ("little", 0, 0.0003), ("much", 2, 0.5)])
    assert [row[0] for row in without_zeros(table).rows] == ["little", "much"]


def test_formats_of_the_workbook():
    """A spreadsheet that reads these codes shows 0.0003 and '< 0.1 %', not zeros; zeros stay zeros."""
    areas, share = Column("km2", "km2", 3), Column("s", "s", percent=True)
    assert kind_of(areas, [0.0, 0.5, None]) == "3" and kind_of(share, [0.0, 0.5]) == "share"
    assert kind_of(areas, [0.0003, 0.5]) == "3+" and kind_of(share, [0.0004, 0.5]) == "share+"
    assert kind_of(Column("x", "x", 5), [-70.1, 0.000001]) == "5"
    assert (_decimals("3"), _decimals("0"), _decimals("3+")) == ("0.000", "0", "[=0]0.000;[<0.0005]0.0000##;0.000")


def test_the_number_of_a_mine_is_a_name():
    """It reads in the list as on the map and in the table of attributes: 12345, not 12 345."""
    assert COLUMNS["mine_id"].show(12345) == "12345" and COLUMNS["number"].show(12345) == 12345
    report = Report("x")
    ResultTable("x", "", (COLUMNS["mine_id"], COLUMNS["number"]), [(12345, 12345)]).print_to(report)
    (table,) = [part for part in report.document().parts if isinstance(part, TableBlock)]
    assert table.rows == [["12345", "12\u202f345"]] and table.numeric == [True, True]
    content = Content(InventoryReportJob(""), str, {}, None, None, {}, None, None)
    assert content.cell(COLUMNS["mine_id"], 2391) == "2391" and content.cell(COLUMNS["number"], 2391) == "2\u202f391"


def test_shares_of_the_expectation_have_the_sign_of_the_language():
    with speaking(RUSSIAN.get, "ru"):
        assert said(Message("{share} of all", share=_percent(0.137))) == "13,7 % of all"


@pytest.mark.parametrize(
    ("number", "english", "russian"),
    [
        (0, "mines", "рудников"),
        (1, "mine", "рудник"),
        (2, "mines", "рудника"),
        (4, "mines", "рудника"),
        (5, "mines", "рудников"),
        (11, "mines", "рудников"),
        (14, "mines", "рудников"),
        (20, "mines", "рудников"),
        (21, "mines", "рудник"),
        (24, "mines", "рудника"),
        (111, "mines", "рудников"),
        (1_001, "mines", "рудник"),
        (1.5, "mines", "рудника"),
        (np.int64(1), "mine", "рудник"),
        (np.int64(22), "mines", "рудника"),
        ("1", "mine", "рудник"),
        ("1\u202f021", "mines", "рудник"),
        ("0,5", "mines", "рудника"),
        ("none", "mines", "рудников"),
    ],
)
def test_words_fit_their_number(number, english, russian):
    """In logs and reports, said in the language or of a template that is in it; the number may be written as reports do."""
    told = Message("{n} {n:mine|mines}", n=number)
    assert told == f"{number} {english}"
    words = {"{n} {n:mine|mines}": "{n} {n:рудник|рудника|рудников}"}
    assert told.translated(words.get) == f"{number} {russian}"
    assert with_figures("{n:рудник|рудника|рудников}", n=number) == russian


def test_words_that_fit_may_hold_their_number():
    text = "{count:The only mine is|All {count:,} mines are} left out."
    told = [Message(text, count=count) for count in (0, 1, 21, 1234)]
    assert told[1] == "The only mine is left out." and told[2] == "All 21 mines are left out."
    assert told[0] == "All 0 mines are left out." and told[3] == "All 1\u202f234 mines are left out."


def test_limits_of_classes_of_area_have_the_decimal_sign_of_the_language():
    labels = class_labels([0.1, 0.5, 1, 2.25])
    assert labels[0] == "below 0.1 km2" and labels[2] == "0.5 to 1 km2" and labels[-1] == "2.25 km2 or more"
    told = {"{low} to {high} km2": "{low}–{high} км²", "below {limit} km2": "менее {limit} км²"}
    with speaking({**RUSSIAN, **told}.get, "ru"):
        assert [said(label) for label in labels[:3]] == ["менее 0,1 км²", "0,1–0,5 км²", "0,5–1 км²"]
        assert said(label_message("0.5 to 1 km2")) == "0,5–1 км²"
        words = translator("ru")
        assert (words("below 0.1 km2"), words("0.5 to 1 km2")) == ("менее 0,1 км²", "0,5–1 км²")
        assert words("2.25 km2 or more") == "2,25 км² и более"
    assert label_message("below the mine") == "below the mine"
