"""Setting the pages of the document: what stays together, what is repeated, what is shrunk."""

import pytest
from mine_mapper.algorithms.paper import document_pdf as module
from mine_mapper.algorithms.paper.grid_pieces import WHOLE, _head_lines, balanced, breakable, column_widths, crowded, grid_pieces
from mine_mapper.algorithms.paper.pieces import FAMILY, Piece
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.report.document import Heading, Paragraph, Picture, TableBlock
from mine_mapper.core.report.vector_chart import plain_fonts


class Letters:
    """A paper on which every letter is as wide as its size says."""

    def width(self, text, points, bold=False):
        return len(text.replace("\u200b", "")) * points * 0.18

    def height(self, width, text, points, bold=False):
        return 4.0


@pytest.fixture
def set_pages(monkeypatch):
    """Set parts of known pieces; gives the names on each page."""

    def setting(parts):
        known = {id(part): pieces for part, pieces in parts}
        monkeypatch.setattr(module, "_pieces", lambda part, *_: known[id(part)])
        pages, places = module._set([part for part, _ in parts], None, Feedback())
        setting.pages = pages
        names = [[draw if isinstance(draw, str) else "shrunk" for draw, _ in page] for page in pages]
        for page in pages:
            assert all(y <= page.form.bottom for _, y in page)
        return names, places

    return setting


def rows(name, count, height=10.0):
    """Pieces of a table, as grid_pieces makes them."""
    head = Piece(height, f"{name} head", True)
    body = [Piece(height, f"{name} {i}", keep=i in (0, count - 2) and i != count - 1, head=head) for i in range(count)]
    return [head, *body]


def text(name, height):
    part = Paragraph(name)
    return part, [Piece(height, name)]


def heading(name, new_page=False):
    part = Heading(name, new_page=new_page)
    return part, [Piece(12.0, name, True, heading=part)]


def test_a_heading_and_a_head_never_stand_alone(set_pages):
    """Room for heading, head and one row is not enough."""
    for space in (20.0, 30.0, 37.0):
        grid = TableBlock([], [])
        names, _ = set_pages([text("before", module.UPRIGHT.body - space), heading("title"), (grid, rows("table", 5))])
        assert names[0] == ["before"] and names[1][:4] == ["title", "table head", "table 0", "table 1"]


def test_the_head_is_repeated_and_the_last_row_has_company(set_pages):
    count = int((module.UPRIGHT.body + 4) // 10)  # with the head one row too many
    names, _ = set_pages([(TableBlock([], []), rows("table", count))])
    assert len(names) == 2 and names[1][0] == "table head" and names[1][1:] == [f"table {count - 2}", f"table {count - 1}"]


@pytest.mark.parametrize(("used", "pages"), [(0.3, 1), (0.7, 1), (0.8, 2)])
def test_a_chapter_begins_on_the_page_begun_unless_that_is_nearly_full(set_pages, used, pages):
    names, places = set_pages([text("before", used * module.UPRIGHT.body), heading("chapter", True), text("after", 20.0)])
    assert len(names) == pages and list(places.values()) == [pages - 1]


def test_pictures_shrink_a_little_before_they_move(set_pages):
    picture = Picture("", 100, 100)
    for space, expected in ((80.0, [["before", "shrunk"]]), (60.0, [["before"], ["picture"]])):
        names, _ = set_pages([text("before", module.UPRIGHT.body - space), (picture, [Piece(100.0, "picture", shrinks=0.72)])])
        assert names == expected


def test_letters_shrink_until_every_line_is_whole_else_until_no_word_is_cut():
    short = TableBlock(["a", "b"], [["x" * 10, "1"]], "", [False, True])
    assert column_widths(short, Letters(), 100)[1] == 8.2
    long = TableBlock(["a", "b"], [["word " * 20, "1"]], "", [False, True])
    widths, size = column_widths(long, Letters(), 60)
    assert size < 8.2 and sum(widths) <= 60.001


def test_a_head_of_few_wide_letters_is_not_cut_by_longer_narrow_texts():
    class Wide(Letters):
        def width(self, text, points, bold=False):
            return sum((3 if letter > "\u2e80" else 1) * points * 0.18 for letter in text.replace("\u200b", ""))

    table = TableBlock(["矿山", "b"], [[str(100 + i), "word " * 30] for i in range(30)], "", [True, False])
    widths, size = column_widths(table, Wide(), 80)
    assert widths[0] >= Wide().width("矿山", size, True)


def test_a_chinese_head_breaks_before_its_unit_and_leaves_its_room_to_the_names():
    head = "变化前面积\uff08km²\uff09"
    table = TableBlock(["县", *[head] * 5], [["Synthetic County D", *["0.393"] * 5]] * 30, "", [False] + [True] * 5)
    widths, size = column_widths(table, Letters(), 100)
    assert widths[0] >= Letters().width("Synthetic County D", size)
    assert _head_lines(head, Letters(), 12.0, 8.2) == "变化前面积\n\uff08km²\uff09"
    assert _head_lines(head, Letters(), 90.0, 8.2) == head


@pytest.mark.parametrize(("count", "whole"), [(WHOLE, True), (WHOLE + 1, False), (3, True)])
def test_a_small_table_stays_on_one_page(count, whole):
    pieces = grid_pieces(TableBlock(["a"], [[str(i)] for i in range(count)]), Letters(), 100)
    assert all(piece.keep for piece in pieces[:-1]) == whole and not pieces[-1].keep


def test_long_names_may_break_and_hashes_may_not():
    assert breakable("S2A_MSIL2A_20230812T051651.SAFE").count("\u200b") == 3
    assert breakable("0123456789abcdef0123") == "0123456789abcdef0123" and breakable("short_name") == "short_name"


def test_fonts_of_charts_are_written_as_qt_reads_them():
    found = plain_fonts('<text style="font: 9px \'Open Sans\', sans-serif; text-anchor: middle" x="1">a</text>', FAMILY)
    assert 'font-size="9"' in found and 'text-anchor="middle"' in found and "style" not in found


@pytest.mark.parametrize("letters", range(9, 24))
def test_no_line_of_a_chinese_cell_is_a_single_letter(letters):
    text = "伊犁第31矿业有限责任公司某某某某某某某某某某某"[:letters]
    width = 8 * 0.18 * 8
    lines = balanced(text, Letters(), width, 8).split("\n")
    assert "".join(lines) == text and all(Letters().width(line, 8) <= width for line in lines)
    assert len(lines) > 1 and min(map(len, lines)) >= 3 and not any(line.startswith("1") for line in lines)


def test_other_cells_break_as_they_are():
    assert balanced("Synthetic Holder 15", Letters(), 5, 8) == "Synthetic Holder 15"
    assert balanced("有效", Letters(), 50, 8) == "有效"


def test_what_is_lacking_is_taken_from_the_column_that_breaks_the_fewest_cells():
    """A list in Russian: one long status must not make every county break, each a letter from its whole line."""
    county, status = "Synthetic County A", "licence was suspended"
    rows = [[str(number), county, status if number == 3 else "licensed", "0.9"] for number in range(20)]
    table = TableBlock(["No.", "County", "Status", "Probability-of-mine"], rows)
    widths, size = column_widths(table, Letters(), 72)
    need = [max(Letters().width(cell, size) for cell in column) for column in zip(*rows)]
    assert sum(widths) == pytest.approx(72) and widths[1] > need[1] and widths[2] < need[2]
    few = TableBlock(table.columns, [[*row[:1], "A B" if row[0] != "3" else county, status, row[3]] for row in rows])
    widths, size = column_widths(few, Letters(), 77)
    assert widths[1] < Letters().width(county, size) and widths[2] > Letters().width(status, size)


def test_a_long_name_takes_the_room_that_saves_the_most_lines():
    """A holder with a long legal name in most rows, a county with one in a single row: the holder gets nearly all."""
    holder = "Joint stock company Eastern mining combine of the northern province"
    rows = [[str(number), "The district of the river" if number == 1 else "Altai", holder] for number in range(12)]
    widths, size = column_widths(TableBlock(["No.", "County", "Holder"], rows), Letters(), 62)
    assert sum(widths) == pytest.approx(62) and widths[2] > 1.9 * widths[1]
    assert Letters().width(holder, size) / (0.9 * (widths[2] - 3.3)) <= 3


def test_the_table_below_a_picture_comes_first_where_only_it_has_room(set_pages):
    chart = lambda: (Picture("", 1, 1), [Piece(90.0, "chart", shrinks=0.72)])  # noqa: E731
    table = lambda: (TableBlock([], []), rows("table", 2))  # noqa: E731
    for space, first in ((60.0, ["title", "table head", "table 0", "table 1"]), (30.0, []), (110.0, ["title", "chart"])):
        names, _ = set_pages(
            [text("before", module.UPRIGHT.body - space), heading("title"), chart(), table(), text("after", 5.0)]
        )
        assert names[0] == ["before", *first]
        placed = [name for page in names for name in page]
        assert all(placed.count(name) == 1 for name in ("title", "table 0", "table 1", "after"))
    long = (TableBlock([], []), rows("long", 30))
    names, _ = set_pages([text("before", module.UPRIGHT.body - 60.0), chart(), long])
    assert names[0] == ["before"] and names[1][0] == "chart"


def test_a_crowded_table_stands_on_landscape_pages_with_what_introduces_it(set_pages, monkeypatch):
    """Its head on each page; a picture without room above comes along, what follows is upright again."""
    wide = TableBlock(["wide"], [])
    monkeypatch.setattr(module, "crowded", lambda part, *_: part is wide)
    count = int(2 * module.WIDE.body // 10)
    chart, title = (Picture("", 1, 1), [Piece(60.0, "chart", shrinks=0.72)]), heading("title")
    for space, first, second in ((70.0, ["before", "chart"], ["title"]), (30.0, ["before"], ["chart", "title"])):
        parts = [text("before", module.UPRIGHT.body - space), chart, title, text("note", 5.0), (wide, rows("list", count))]
        names, places = set_pages([*parts, text("after", 5.0)])
        forms = [page.form for page in set_pages.pages]
        assert forms == [module.UPRIGHT, *[module.WIDE] * 3, module.UPRIGHT] and list(places.values()) == [1]
        assert names[0] == first and names[1][: len(second) + 2] == [*second, "note", "list head"]
        assert names[2][0] == names[3][0] == "list head" and names[4] == ["after"]


@pytest.mark.parametrize(("columns", "words", "expected"), [(10, 3, True), (3, 30, False), (10, 1, False), (20, 1, True)])
def test_only_lists_of_many_broken_lines_and_tables_of_cut_words_are_crowded(columns, words, expected):
    table = TableBlock(["a"] * columns, [[" ".join(["letters"] * words)] * columns] * 20)
    assert crowded(table, Letters(), 174.0) == expected
    assert not crowded(TableBlock(["head" * 40] * 9, []), Letters(), 174.0)
