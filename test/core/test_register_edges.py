"""Rules of corner tables at their limits: closing corners, long outlines, parts and cut-outs, cells, titles, sheets."""

import csv
import io
import math
import random

import pytest
import shapely
from mine_mapper.core.errors import InputError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.register.exchange_text import read_exchange_text
from mine_mapper.core.register.licence_checks import wkt_part
from mine_mapper.core.register.register_import import ImportJob, import_register
from mine_mapper.core.register.sheet_text import read_sheet
from mine_mapper.core.register.table_file import Lines, _column, read_cells, read_lines, split_cells
from rule_layers import UTM


def lines_of(text, name="t.txt"):
    return Lines(name, text.splitlines(), "UTF-8")


def table_of(folder, licences, heading="licence,east,north"):
    """A file of corners: {number: [(x, y)]}."""
    rows = [f"{number},{x!r},{y!r}" for number, corners in licences.items() for x, y in corners]
    path = folder / "t.csv"
    path.write_text("\n".join([heading, *rows]), encoding="utf-8")
    return str(path)


def take(folder, licences, crs=UTM, heading="licence,east,north", feedback=None):
    return import_register(ImportJob(table_of(folder, licences, heading), crs=crs), feedback or Feedback())


def square(x=500_000.0, y=4_800_000.0, side=400.0):
    return [(x, y), (x + side, y), (x + side, y + side), (x, y + side)]


# -- outlines -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("gap", "corners"), [(0.0, 4), (0.0099, 4), (0.0101, 5)])
def test_a_last_corner_within_a_centimetre_of_the_first_closes_the_outline(gap, corners, tmp_path):
    first = square()
    for dx, dy in ((gap, gap / 2), (gap / 2, gap)):
        found = take(tmp_path, {"A": [*first, (first[0][0] - dx, first[0][1] + dy)]})
        assert found.table.columns["corners"].tolist() == [corners]
        twice = take(tmp_path, {"A": [*first[:2], (first[1][0] + dx, first[1][1] + dy), *first[2:]]})
        assert twice.table.columns["corners"].tolist() == [corners], "a corner that stands twice counts once"


@pytest.mark.parametrize(("gap", "corners"), [(0.01, 4), (0.015625, 5)])
def test_a_centimetre_is_near(gap, corners, tmp_path):
    """Where the easting is 0, so that no digit is lost."""
    first = [(0, 4_800_000), (400, 4_800_000), (400, 4_800_400), (0, 4_800_400)]
    for more in ([*first, (-gap, 4_800_000)], [first[0], (gap, 4_800_000), *first[1:]]):
        path = table_of(tmp_path, {"A": more})
        found = import_register(ImportJob(path, crs=UTM, x_field="east", y_field="north"), Feedback())
        assert found.table.columns["corners"].tolist() == [corners]


@pytest.mark.parametrize(("gap", "corners"), [(0.9e-7, 4), (1.2e-7, 5)])
def test_corners_in_degrees_close_within_a_ten_millionth(gap, corners, tmp_path):
    first = square(81.0, 44.0, 0.01)
    found = take(tmp_path, {"A": [*first, (first[0][0], first[0][1] + gap)]}, "EPSG:4326", "licence,longitude,latitude")
    assert found.table.columns["corners"].tolist() == [corners]


def test_three_different_corners_are_an_outline_and_two_are_none(tmp_path):
    triangle, x, y = square()[:3], 500_000.0, 4_800_000.0
    found = take(
        tmp_path,
        {"A": triangle, "B": [*triangle[:2], triangle[0]], "C": [(x, y)] * 4, "D": [*triangle, triangle[0], triangle[0]]},
    )
    assert found.table.columns["licence_id"].tolist() == ["A", "D"] and found.table.columns["corners"].tolist() == [3, 3]
    counts = {number: reason.fields["count"] for number, _, reason in found.refused}
    assert counts == {"B": 2, "C": 1} and [line for _, line, _ in found.refused] == [5, 8]
    assert [reason.fields["line"] for _, _, reason in found.refused] == [5, 8]


LENGTHS = [(100_000.0, UTM, True), (100_001.0, UTM, False), (1.0, "EPSG:4326", True), (1.01, "EPSG:4326", False)]


@pytest.mark.parametrize("side", ["x", "y"])
@pytest.mark.parametrize(("length", "crs", "good"), LENGTHS)
def test_an_outline_is_no_longer_than_it_may_be(side, length, crs, good, tmp_path):
    x, y = (400_000.0, 4_800_000.0) if crs == UTM else (81.0, 44.0)
    far = (x + length, y + length / 1000) if side == "x" else (x + length / 1000, y + length)
    heading = "licence,east,north" if crs == UTM else "licence,longitude,latitude"
    near = {"B": square(x, y, length / 500)}
    found = take(tmp_path, {"A": [(x, y), far, (x, y + length / 500)], **near}, crs, heading)
    assert found.table.columns["licence_id"].tolist() == (["A", "B"] if good else ["B"])
    assert good or "100 km apart" in str(found.refused[0][2])


TURNS = [(181.0, -179.0), (179.5, 179.5), (290.0, -70.0), (359.5, -0.5), (180.0, -180.0), (179.995, 179.995)]


@pytest.mark.parametrize(("given", "read"), TURNS)
def test_longitudes_beyond_half_a_turn_lie_west(given, read, tmp_path):
    """Where the whole licence lies beyond; one across the half turn stays in one piece."""
    found = take(tmp_path, {"A": square(given, -20.0, 0.01)}, "EPSG:4326", "licence,longitude,latitude")
    assert found.table.shapes()[0].bounds == pytest.approx((read, -20.0, read + 0.01, -19.99))


def test_areas_on_a_ball(tmp_path):
    """A system without flattening: a small square has the area of the ball."""
    found = take(tmp_path, {"A": square(10.0, 60.0, 0.01)}, "+proj=longlat +R=6371000 +no_defs", "licence,longitude,latitude")
    step = math.radians(0.01)
    wanted = 6371000.0**2 * step * (math.sin(math.radians(60.01)) - math.sin(math.radians(60.0)))
    assert found.table.columns["area_km2"] == pytest.approx([wanted / 1e6], rel=1e-4)


def test_the_inner_part_of_a_well_known_text_ends_with_its_own_bracket():
    text = 'PROJCS["a",GEOGCS["b",DATUM["c",SPHEROID["d",6,7]],PRIMEM["e",0]],UNIT["metre",1]]'
    assert wkt_part(text, "GEOGCS[") == 'GEOGCS["b",DATUM["c",SPHEROID["d",6,7]],PRIMEM["e",0]]'
    assert wkt_part(text, "SPHEROID[") == 'SPHEROID["d",6,7]'


PARTS = "licence,part,ring,east,north"


def rings(folder, *parts):
    """A licence A of parts, each a list of rings, and a plain licence B."""
    rows = [f"A,{p},{r},{x},{y}" for p, part in enumerate(parts, 1) for r, ring in enumerate(part, 1) for x, y in ring]
    rows += [f"B,1,1,{x},{y}" for x, y in square(510_000.0)]
    (folder / "r.csv").write_text("\n".join([PARTS, *rows]), encoding="utf-8")
    return import_register(ImportJob(str(folder / "r.csv"), crs=UTM), Feedback())


def test_parts_and_rings(tmp_path):
    big, apart, inner = square(), square(501_000.0), square(500_100.0, 4_800_100.0, 100.0)
    found = rings(tmp_path, [big, inner], [apart])
    assert shapely.area(found.table.shapes())[0] == pytest.approx(2 * 160_000 - 10_000)
    assert found.table.columns["corners"].tolist() == [12, 4]
    assert not [s for _, s in found.warnings if "overlap" in str(s)]
    over = rings(tmp_path, [big], [square(500_399.0)])
    assert [number for number, s in over.warnings if "overlap" in str(s)] == ["A"]
    assert shapely.area(over.table.shapes())[0] == pytest.approx(2 * 160_000 - 400)
    touching = rings(tmp_path, [big], [square(500_400.0)])
    assert not [s for _, s in touching.warnings if "overlap" in str(s)]
    more = rings(tmp_path, [big, apart])
    assert shapely.area(more.table.shapes())[0] == pytest.approx(2 * 160_000), "a ring apart from the first is more land"
    whole = rings(tmp_path, [big, big])
    crossing = rings(tmp_path, [big, square(500_300.0)])
    reasons = [str(result.refused[0][2]) for result in (whole, crossing)]
    assert "line 2: nothing is left inside" in reasons[0] and "line 6: ring 2 crosses" in reasons[1]


@pytest.mark.parametrize("heading", ["ring,licence,point,east,north", "licence,ring,point,east,north"])
def test_the_first_corner_of_a_cut_out_needs_no_number_wherever_its_column_stands(heading, tmp_path):
    rings = (square(), square(500_100.0, 4_800_100.0, 100.0))
    rows = [("", str(r), str(n), str(x), str(y)) for r, ring in enumerate(rings, 1) for n, (x, y) in enumerate(ring, 1)]
    rows[0] = ("A", *rows[0][1:])
    places = [("licence", "ring", "point", "east", "north").index(name) for name in heading.split(",")]
    lines = [",".join(row[place] for place in places) for row in rows]
    (tmp_path / "r.csv").write_text("\n".join([heading, *lines]), encoding="utf-8")
    found = import_register(ImportJob(str(tmp_path / "r.csv"), crs=UTM), Feedback())
    assert shapely.area(found.table.shapes()).tolist() == pytest.approx([160_000 - 10_000])


def test_cut_outs_of_a_list(tmp_path):
    """Words for a cut-out: inside it is cut out, outside the licence is refused with the line of the cut-out."""

    def sheet(x, heading=()):
        corners = [f"{n} {x_:.1f} {y:.1f}" for n, (x_, y) in enumerate(square(), 1)]
        hole = [f"{n} {x_:.1f} {y:.1f}" for n, (x_, y) in enumerate(square(x, 4_800_100.0, 50.0), 1)]
        other = [f"{n} {x_:.1f} {y:.1f}" for n, (x_, y) in enumerate(square(505_000.0), 1)]
        lines = ["licence: A", "No East North", *corners, "excluded:", *heading, *hole, "licence: B", *other]
        (tmp_path / "s.txt").write_text("\n".join(lines), encoding="utf-8")
        return import_register(ImportJob(str(tmp_path / "s.txt"), crs=UTM), Feedback())

    inside, outside = sheet(500_100.0), sheet(503_000.0)
    assert shapely.area(inside.table.shapes())[0] == pytest.approx(160_000 - 2500) and not inside.refused
    headed = sheet(500_100.0, ["No East North"])
    assert shapely.area(headed.table.shapes()).tolist() == shapely.area(inside.table.shapes()).tolist(), "a heading of its own"
    ((number, _, why),) = outside.refused
    assert number == "A" and str(why).startswith("line 8: the cut-out lies outside")


def test_outlines_that_stand_twice_and_the_first_refusals(tmp_path):
    found = take(tmp_path, {"A": square(), "B": square(501_000.0), "C": square()[1:] + square()[:1], "D": square()})
    same = {number: s.fields["other"] for number, s in found.warnings if "same outline" in str(s)}
    assert same == {"C": "A", "D": "A"}
    bad = {f"N{k}": square()[:2] for k in range(4)}
    with pytest.raises(InputError) as error:
        take(tmp_path, bad)
    assert (
        str(error.value).count("three different corners") == 3 and "'N2'" in str(error.value) and "'N3'" not in str(error.value)
    )


def test_of_a_term_a_right_begins_on_the_first_and_ends_on_the_last_day(tmp_path):
    term = "2018-01-05 to 2030-06-30"
    rows = [f"A,{term},{term},{x},{y}" for x, y in square()]
    (tmp_path / "d.csv").write_text("\n".join(["licence,granted,expires,east,north", *rows]), encoding="utf-8")
    columns = import_register(ImportJob(str(tmp_path / "d.csv"), crs=UTM), Feedback()).table.columns
    assert (columns["granted"].tolist(), columns["expires"].tolist()) == (["2018-01-05"], ["2030-06-30"])


def test_the_progress_of_an_import(tmp_path):
    told = []
    feedback = Feedback()
    feedback.set_progress = told.append
    take(tmp_path, {"A": square()}, feedback=feedback)
    assert told == sorted(told) and told and all(0 < fraction <= 1 for fraction in told)


# -- cells --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_cells_with_quotes_as_spreadsheets_write_them(separator):
    rng = random.Random(separator)
    letters = ["a", "b", '"', separator, " ", "7", "°", "'"]
    for _ in range(300):
        row = ["".join(rng.choice(letters) for _ in range(rng.randrange(6))).strip() for _ in range(rng.randrange(2, 5))]
        stream = io.StringIO()
        csv.writer(stream, delimiter=separator, lineterminator="").writerow(row)
        assert split_cells(stream.getvalue(), separator) == row
    assert split_cells(f"48°31'00\"{separator}x", separator) == ["48°31'00\"", "x"]
    assert split_cells(f'"a" {separator} "b"', separator) == ["a", "b"] and split_cells('"a"b', separator) == ['"a"b']
    assert split_cells("", separator) == [""] and split_cells(separator, separator) == ["", ""]


@pytest.mark.parametrize(("lines", "one"), [(2, True), (500, True), (501, False)])
def test_a_quoted_cell_goes_on_for_five_hundred_lines(lines, one):
    note = "\n".join(["x"] * lines)
    found = read_cells(lines_of(f'licence,note,x,y\nA,"{note}",1,2\nB,n,3,4\n'))
    if one:
        assert found.rows == [(2, ["A", note, "1", "2"]), (lines + 2, ["B", "n", "3", "4"])]
    else:
        assert found.rows[0] == (2, ["A", '"x']) and found.rows[-1] == (lines + 2, ["B", "n", "3", "4"])


def test_a_quotation_mark_that_nothing_closes_is_a_letter():
    found = read_cells(lines_of('licence,note,x,y\nA,"open,1,2\nB,n,3,4\nC,"in" two,5,6\n'))
    assert found.rows == [(2, ["A", '"open', "1", "2"]), (3, ["B", "n", "3", "4"]), (4, ["C", '"in" two', "5", "6"])]


@pytest.mark.parametrize("titles", [0, 1, 9, 10])
def test_up_to_ten_lines_may_stand_above_the_heading(titles):
    text = "\n".join([*(f"title {k}" for k in range(titles)), "licence;x;y", "A;1;2", "", "B;3;4"])
    found = read_cells(lines_of(text))
    assert (found.heading, found.decimal_comma) == (["licence", "x", "y"], True)
    assert found.rows == [(titles + 2, ["A", "1", "2"]), (titles + 4, ["B", "3", "4"])]


def test_a_heading_below_eleven_lines_is_not_looked_for():
    found = read_cells(lines_of("\n".join([*(f"title {k};;" for k in range(11)), "licence;x;y", "A;1;2"])))
    assert found.heading != ["licence", "x", "y"] and found.rows[-2:] == [(12, ["licence", "x", "y"]), (13, ["A", "1", "2"])]
    commas = read_cells(lines_of("\n".join([*(f"title, {k}" for k in range(11)), "licence;x;y", "A;1;2"])))
    assert commas.heading == ["title", "0"] and commas.rows[-1] == (13, ["A;1;2"]), "nor for its separator"


def test_a_heading_of_two_lines_and_one_that_the_user_names():
    found = read_cells(lines_of("licence,corners,\n,X,Y\nA,1,2\nB,3,4\n"))
    assert found.heading == ["licence", "X", "Y"] and [line for line, _ in found.rows] == [3, 4] and not found.decimal_comma
    named = read_cells(lines_of("one|two|three\nfoo|bar|baz\nq|1|2\n"), ("bar", "baz"))
    assert named.heading == ["foo", "bar", "baz"] and named.rows == [(3, ["q", "1", "2"])]
    for text in ("licence,x,y\n", "licence,corners,\n,X,Y\n"):
        with pytest.raises(InputError, match="a line below it"):
            read_cells(lines_of(text))
    with pytest.raises(InputError, match="a line below it"):
        read_cells(lines_of(" \n\n"))


def test_columns_of_a_workbook_by_their_letters():
    names = [chr(65 + k) for k in range(26)]
    names += [first + second for first in names[:26] for second in names[:26]]
    assert [_column(name) for name in names] == list(range(len(names))) and _column("AAA") == 702


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "gb18030", "cp1251"])
def test_code_pages(encoding, tmp_path):
    texts = {"gb18030": "许可证号,纬度,经度\nA,1,2\n", "cp1251": "номер лицензии;широта;долгота\nА;1;2\n"}
    text = texts.get(encoding, "许可证号,широта\nA,1\n")
    (tmp_path / "t.csv").write_bytes(text.encode(encoding))
    found = read_lines(str(tmp_path / "t.csv"))
    assert found.lines == text.splitlines() and found.name == "t.csv"
    shown = {"gb18030": "GB18030", "cp1251": "Windows-1251", "utf-16": "UTF-16", "utf-32": "UTF-32"}
    assert found.encoding == shown.get(encoding, "UTF-8")


@pytest.mark.parametrize(
    ("encoding", "shown", "text"),
    [
        ("mac_cyrillic", "Mac Cyrillic", "Номер лицензии;Широта\nЯКУ Ромашка;1\n"),
        ("mac_cyrillic", "Mac Cyrillic", "номер лицензии;широта\nЯКУ РОМАШКА;1\n"),  # capitals of the rows tell
        ("cp1251", "Windows-1251", "номер лицензии;широта\nЯКУ РОМАШКА;1\n"),
        ("koi8_r", "KOI8-R", "Номер лицензии;Широта\nЯКУ Ромашка;1\n"),
        ("cp866", "DOS 866", "Номер лицензии;Широта\nЯКУ Ромашка;1\n"),
        ("cp1250", "Windows-1250", "Numer koncesji;Szerokość\nŁąka;1\n"),
        ("iso8859_2", "ISO 8859-2", "Numer koncesji;Szerokość\nŁąka;1\n"),
        ("cp850", "DOS 850", "Código;Latitud\nPeñón;1\n"),
    ],
)
def test_further_code_pages(encoding, shown, text, tmp_path):
    (tmp_path / "t.csv").write_bytes(text.encode(encoding))
    found = read_lines(str(tmp_path / "t.csv"))
    assert (found.encoding, found.lines) == (shown, text.splitlines())


def test_a_code_page_is_told_by_one_word_near_the_top_of_equal_ones_the_first(tmp_path):
    """Letters beyond the four thousandth tell nothing."""
    path = tmp_path / "t.csv"

    def page(data):
        path.write_bytes(data)
        return read_lines(str(path)).encoding

    word = "широта".encode("cp1251")
    assert page(word + b";x\n") == "Windows-1251" and page("x;vértice\n".encode("cp1252")) == "Windows-1252"
    assert page(word + b";x;" + "vértice;situação".encode("cp1252")) == "Windows-1252", "two words and one"
    assert page("vértice".encode("cp1252") + b";x;" + word) == "Windows-1251", "one word each"
    assert page(b"." * (4000 - len(word)) + word) == "Windows-1251"
    with pytest.raises(InputError, match="encoded neither"):
        page(b"." * (4001 - len(word)) + word)


@pytest.mark.parametrize(("size", "large"), [(200_000_000, False), (200_000_001, True)])
def test_files_of_up_to_200_million_bytes_are_read(size, large, tmp_path, monkeypatch):
    with open(tmp_path / "t.csv", "wb") as stream:
        stream.truncate(size)
    monkeypatch.setattr(type(tmp_path), "read_bytes", lambda path: b"licence,x,y\n")
    if large:
        with pytest.raises(InputError, match="too large"):
            read_lines(str(tmp_path / "t.csv"))
        return
    assert read_lines(str(tmp_path / "t.csv")).lines == ["licence,x,y"]


@pytest.mark.parametrize(("titles", "form"), [(9, "one row a corner"), (10, "one row a corner"), (11, "licence sheet")])
def test_a_text_with_a_heading_among_its_first_eleven_lines_is_a_table(titles, form, tmp_path):
    corners = [f"A;{n};{x!r};{y!r}" for n, (x, y) in enumerate(square(), 1)]
    lines = [*(f"title {k}" for k in range(titles)), "licence;point;east;north", "", *corners, "holder: none"]
    (tmp_path / "t.txt").write_text("\n\n".join(lines), encoding="utf-8")
    found = import_register(ImportJob(str(tmp_path / "t.txt"), crs=UTM), Feedback())
    assert found.form == form and found.table.shapes()[0].area == pytest.approx(160_000)


# -- exchange texts and sheets --------------------------------------------------------------------------------------------------

HEAD = "[属性描述]\n坐标系=2000国家大地坐标系\n带号=38带\n几度分带=3度\n[地块坐标]\n"


def test_parcels_with_few_fields_and_areas_with_a_unit():
    """The number is the third field, else the name; an area without letters is hectares; no kind is an area."""
    text = HEAD + "3,12.5,N-1,one,面,,coal,,@\n3,2 km2,,two@\n,,N-3,,,,,x@\nx,0.5,N-4,four,面状@\n"
    found = read_exchange_text(lines_of(text))
    assert [(licence.number, licence.line) for licence in found.licences] == [("N-1", 6), ("two", 7), ("N-3", 8), ("N-4", 9)]
    facts = [licence.facts for licence in found.licences]
    assert facts[0] == {"name": "one", "mineral": "coal", "area": "12.5公顷"} and facts[1] == {"name": "two", "area": "2 km2"}
    assert facts[2] == {} and facts[3] == {"name": "four", "area": "0.5公顷"}
    assert (found.zone, found.width, found.crs_text) == (38, 3, "2000国家大地坐标系") and found.warnings == []


@pytest.mark.parametrize(("gap", "closes"), [(0.0, True), (0.0099, True), (0.01, False)])
def test_a_closing_corner_with_the_number_of_the_next_ring(gap, closes):
    corners = [(0.0, 0.0), (3_986_000.0, 513_500.0), (3_985_500.0, 513_500.0)]
    for dx, dy in ((gap, 0.0), (0.0, gap)):
        rows = [f"J{n},1,{a},{b}" for n, (a, b) in enumerate(corners, 1)]
        rows += [
            f"J1,2,{corners[0][0] + dx},{corners[0][1] + dy}",
            "J5,2,3985900,513400",
            "J6,2,3985900,513450",
            "J7,2,3985850,513450",
        ]
        (licence,) = read_exchange_text(lines_of(HEAD + "8,1,A,a,面,,,,@\n" + "\n".join(rows))).licences
        assert [len(ring.corners) for ring in licence.parts[0]] == [3, 3 if closes else 4]
        assert [ring.number for ring in licence.parts[0]] == [1, 2] and licence.parts[0][0].corners[0].line == 7
    short = "J1,1,3986000,513000\nJ2,1,3986000,513500\nJ1,2,3986000,513000\nJ5,2,3985900,513400\nJ6,2,3985900,513450\n"
    (licence,) = read_exchange_text(lines_of(HEAD + "5,1,A,a,面,,,,@\n" + short)).licences
    assert [len(ring.corners) for ring in licence.parts[0]] == [2, 3], "two corners are no outline that could be closed"


DEPTHS = [("由1700米至1750米标高", True), ("由1750米至1750米标高", False), ("由1750.5米至-20米标高", False)]


@pytest.mark.parametrize(("depth", "told"), DEPTHS)
def test_the_first_height_is_the_upper_one(depth, told):
    corners = "".join(f"{n} {x} {y}\n" for n, (x, y) in enumerate(square(), 1))
    (licence,) = read_sheet(lines_of(f"采矿许可证号：C1\n{corners}开采深度：{depth}\n开采深度：9米\n")).licences
    assert [(w.fields["line"], w.fields["one"], w.fields["other"]) for w in licence.warnings] == (
        [(6, "1700", "1750")] if told else []
    )
    assert licence.facts["depth"] == f"{depth}; 9米" and licence.line == 1


def test_facts_of_a_sheet():
    lines = [
        "2000国家大地坐标系",
        "带号：38",
        "采矿许可证号：C1",
        "采矿权人：甲",
        "有效期限：自2018年9月7日至2028年9月7日",
        "备注：x",
    ]
    lines += ["序号 X Y", *(f"{n} {x:.1f} {y:.1f}" for n, (x, y) in enumerate(square(), 1)), "采矿许可证号：C2", "有效期限：长期"]
    lines += ["区域2", *(f"{n} {x:.1f} {y:.1f}" for n, (x, y) in enumerate(square(), 1))]
    found = read_sheet(lines_of("\n".join(lines)))
    first, second = found.licences
    assert (found.zone, found.order, found.crs_text) == (38, "x,y", "2000国家大地坐标系")
    assert (first.number, first.line, second.number, second.line) == ("C1", 3, "C2", 12)
    assert first.facts == {"holder": "甲", "granted": "2018年9月7日", "expires": "2028年9月7日"}
    assert first.others == {"备注": "x"}
    assert second.facts == {"expires": "长期"} and [len(part) for part in second.parts] == [1]
    assert [corner.line for corner in first.corners()] == [8, 9, 10, 11] and [c.line for c in second.corners()] == [
        15,
        16,
        17,
        18,
    ]


def test_a_plain_list_has_its_two_last_numbers_as_corners():
    found = read_sheet(lines_of("1 500000.0 4800000.0\n2 500400.0 4800000.0\n3 500400.0 4800400.0\n"))
    assert str(found.form) == "plain list of corners" and found.order == ""
    (licence,) = found.licences
    assert [(c.first.value, c.second.value, c.line) for c in licence.corners()][1] == (500400.0, 4800000.0, 2)
    assert licence.line == 1
    two = read_sheet(lines_of("500000.0 4800000.0\n500400.0 4800000.0\n500400.0 4800400.0\n"))
    assert [c.first.value for c in two.licences[0].corners()] == [500000.0, 500400.0, 500400.0]


def test_a_value_may_hold_semicolons_and_headings_may_stand_side_by_side():
    lines = [
        "holder: One; Two",
        "No East North No East North",
        "1 500000 4800000 2 500400 4800000",
        "3 500400 4800400 4 500000 4800400",
    ]
    found = read_sheet(lines_of("\n".join(lines)))
    (licence,) = found.licences
    assert licence.facts == {"holder": "One; Two"} and found.order == "east,north"
    assert [(c.first.value, c.second.value) for c in licence.corners()] == square()


@pytest.mark.parametrize(("heading", "packed"), [("Latitude Longitude", True), ("Longitude Latitude", True), ("X Y", False)])
def test_angles_of_a_sheet_are_packed_under_their_headings_only(heading, packed):
    found = read_sheet(lines_of(f"No {heading}\n1 0443015 0813015\n2 0443015 0814015\n3 0444015 0814015\n"))
    assert {corner.first.form for corner in found.licences[0].corners()} == {"packed" if packed else "number"}


def test_a_line_of_too_many_values_is_refused_with_its_number():
    text = "licence: A\nNo East North\n1 500000 4800000\n2 500400 4800000 7 8\n3 500400 4800400\n"
    (licence,) = read_sheet(lines_of(text)).licences
    assert str(licence.refused) == "line 4: 5 values stand there where 3 belong"
