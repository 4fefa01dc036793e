"""The same random licences written in every layout of corners and read again: outlines, areas, facts, lines, what is said."""

import random
import zipfile
from dataclasses import dataclass
from xml.sax.saxutils import escape

import numpy as np
import pytest
import shapely
from geographiclib.geodesic import Geodesic
from mine_mapper.core.errors import InputError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.geodesy import transform_points
from mine_mapper.core.register import table_file
from mine_mapper.core.register.register_import import ImportJob, import_register
from mine_mapper.core.register.table_file import read_workbook

ZONE, CRS, BASE = 38, "EPSG:4526", "EPSG:4490"
EARTH = Geodesic(6378137.0, 1 / 298.257222101)
SEEDS = (1, 2)


@dataclass
class Licence:
    """Parts of a licence, each an outline and its cut-outs as lists of (east, north), and what is known of it."""

    number: str
    parts: list
    holder: str
    mineral: str
    line: int = 0

    @property
    def shape(self):
        return shapely.MultiPolygon([shapely.Polygon(part[0], part[1:]) for part in self.parts])

    def square_metres(self):
        """Area on the ellipsoid of the datum, ring by ring."""
        total = 0.0
        for part in self.parts:
            for place, ring in enumerate(part):
                outline = EARTH.Polygon()
                x, y = transform_points(*np.array(ring).T, CRS, BASE)
                for longitude, latitude in zip(x, y):
                    outline.AddPoint(latitude, longitude)
                total += abs(outline.Compute()[2]) * (1 if place == 0 else -1)
        return total

    def corners(self):
        return sum(len(ring) for part in self.parts for ring in part)


def ring_around(rng, x, y, radius, corners):
    angles = sorted(rng.uniform(0, 2 * np.pi) for _ in range(corners))
    angles = [2 * np.pi * k / corners + 0.3 * angle / (2 * np.pi) for k, angle in enumerate(angles)]
    return [(round(x + radius * float(np.cos(a)), 2), round(y + radius * float(np.sin(a)), 2)) for a in angles]


def licences_of(seed, holes=True, parts=True):
    """Six licences apart from each other, some in two parts, some with one cut-out or two."""
    rng, made = random.Random(seed), []
    for k in range(6):
        x, y = ZONE * 1e6 + 500_000 + 2500.0 * k, 3_986_000 + rng.uniform(-900, 900)
        part = [ring_around(rng, x, y, rng.uniform(500, 900), rng.randrange(4, 9))]
        for hole in range(k % 3 if holes else 0):
            part.append(ring_around(rng, x - 150 + 300 * hole, y, 60, 4))
        more = [[ring_around(rng, x, y + 2500, 400, 5)]] if parts and k % 4 == 1 else []
        made.append(Licence(f"SL-{k:03d}", [part, *more], f"Holder {k % 3}", ("石灰岩", "coal")[k % 2]))
    return made


def check(found, licences, tolerance=1e-6, lines=True, shapes=None):
    """Everything that was read, against what was written."""
    columns = found.table.columns
    assert columns["licence_id"].tolist() == [licence.number for licence in licences] and not found.refused
    for shape, licence in zip(found.table.shapes() if shapes is None else shapes, licences):
        assert shapely.symmetric_difference(shape, licence.shape).area <= tolerance * licence.shape.area, licence.number
    measured = [licence.square_metres() / 1e6 for licence in licences]
    assert columns["area_km2"] == pytest.approx(measured, rel=max(tolerance, 1e-9))
    assert columns["corners"].tolist() == [licence.corners() for licence in licences]
    assert columns["mineral"].tolist() == [licence.mineral for licence in licences]
    if lines:
        assert columns["source_line"].tolist() == [licence.line for licence in licences]


def take(path, text="", **more):
    if text:
        path.write_text(text, encoding="utf-8")
    return import_register(ImportJob(str(path), **more), Feedback())


# -- exchange text ------------------------------------------------------------------------------------------------------------

HEADER = ["[属性描述]", "坐标系=2000国家大地坐标系", "几度分带=3", f"带号={ZONE}", "", "[地块坐标]"]


def exchange(licences, closing=True, prefix=True, declared=0, area=1.0):
    """Lines of an exchange text; `declared` is added to the number of corners that a parcel line gives."""
    lines = list(HEADER)
    for licence in licences:
        licence.line = len(lines) + 1
        rings = [ring for part in licence.parts for ring in part]
        closed = [[*ring, ring[0]] if closing else ring for ring in rings]
        hectares = area * licence.square_metres() / 1e4
        count = sum(map(len, closed)) + declared
        lines.append(f"{count},{hectares:.6f},{licence.number},name of {licence.number},面,,{licence.mineral},,@")
        for place, ring in enumerate(closed, 1):
            for point, (x, y) in enumerate(ring, 1):
                lines.append(f"J{point},{place},{y:.2f},{x if prefix else x - ZONE * 1e6:.2f}")
    return lines


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("closing", [True, False])
@pytest.mark.parametrize("prefix", [True, False])
def test_exchange_texts(seed, closing, prefix, tmp_path):
    licences = licences_of(seed)
    found = take(tmp_path / "x.txt", "\n".join(exchange(licences, closing, prefix)))
    check(found, licences)
    assert found.table.crs == CRS and not found.warnings
    assert found.table.columns["stated_km2"] == pytest.approx([licence.square_metres() / 1e6 for licence in licences], rel=1e-6)
    assert found.table.columns["name"].tolist() == [f"name of {licence.number}" for licence in licences]


@pytest.mark.parametrize("closing", [True, False])
@pytest.mark.parametrize("declared", [-3, -2, -1, 0, 1, 2, 3])
def test_declared_corners_may_leave_the_closing_ones_out_or_count_them(closing, declared, tmp_path):
    """A number is right if it is that of all lines, of the different corners, or of these and one a ring; others are told."""
    licences = licences_of(3)
    found = take(tmp_path / "x.txt", "\n".join(exchange(licences, closing, declared=declared)))
    check(found, licences)
    told = {number: sentence.fields for number, sentence in found.warnings if "are declared" in str(sentence)}
    for licence in licences:
        rings = sum(map(len, licence.parts))
        lines = licence.corners() + rings * closing
        explained = lines + declared in (lines, licence.corners(), licence.corners() + rings)
        assert (licence.number in told) == (not explained), (licence.number, rings, declared)
        if not explained:
            assert told[licence.number] == {"found": lines, "declared": lines + declared}


SLIPS = [
    ("J9,1,3986000", "3 fields stand there where 4 belong"),
    ("J9,1,3986000,abc", "'abc' is no number"),
    ("J9,x,3986000,38512000", "'x' is no number"),
    ("J9,1,1,234,38512000", "5 fields stand there"),
]


@pytest.mark.parametrize(("slip", "why"), SLIPS)
def test_a_slip_of_an_exchange_text_names_its_line(slip, why, tmp_path):
    licences = licences_of(1)
    lines = exchange(licences)
    place = licences[3].line + 1
    lines[place] = slip
    lines.insert(6, "5,1,P,point,点,,,,@")
    found = take(tmp_path / "x.txt", "\n".join(lines))
    ((number, line, reason),) = found.refused
    assert (number, line) == ("SL-003", licences[3].line + 1) and str(reason).startswith(f"line {place + 2}: {why}")
    (told,) = [sentence for _, sentence in found.warnings if "is no area" in str(sentence)]
    assert (told.fields["line"], told.fields["name"], told.fields["kind"]) == (7, "point", "点")
    (count,) = [sentence for _, sentence in found.warnings if "left out" in str(sentence) and "total" in sentence.fields]
    assert (count.fields["count"], count.fields["total"]) == (1, 7)


STATED = [(1.0, ""), (1.03, "+3.0 %"), (0.96, "-4.0 %"), (1.2, "lost corner"), (0.01, "instead of")]


@pytest.mark.parametrize(("area", "word"), STATED)
def test_stated_areas(area, word, tmp_path):
    licences = licences_of(2)
    found = take(tmp_path / "x.txt", "\n".join(exchange(licences, area=area)))
    assert [number for number, _ in found.warnings] == [licence.number for licence in licences if word]
    assert all(word in str(sentence) for _, sentence in found.warnings)


# -- tables -------------------------------------------------------------------------------------------------------------------


def degrees(value, form, axis):
    """An angle as a table writes it."""
    if form == "decimal":
        return f"{value:.9f}"
    whole, rest = divmod(value, 1)
    minutes, rest = divmod(rest * 60, 1)
    seconds = rest * 60
    if round(seconds, 4) >= 60:
        minutes, seconds = minutes + 1, 0.0
    if form == "packed":
        return f"{int(whole):0{2 + (axis == 'E')}d}{int(minutes):02d}{seconds:07.4f}"
    return f"{int(whole)}°{int(minutes):02d}'{seconds:07.4f}\"" + (axis if form == "letters" else "")


def written(licence, form):
    """(first, second) of each corner of a licence, in its file: north and east."""
    for number, part in enumerate(licence.parts, 1):
        for ring_number, ring in enumerate(part, 1):
            x, y = np.array(ring).T
            if form == "metres":
                pairs = [(f"{b:.2f}", f"{a:.2f}") for a, b in ring]
            else:
                longitude, latitude = transform_points(x, y, CRS, BASE)
                pairs = [(degrees(b, form, "N"), degrees(a, form, "E")) for a, b in zip(longitude, latitude)]
            for point, pair in enumerate(pairs, 1):
                yield number, ring_number, point, pair


FORMS = [("metres", ";", "."), ("metres", "\t", ","), ("decimal", ",", "."), ("dms", ";", "."), ("letters", ";", ".")]
FORMS.append(("packed", ",", "."))
"""How angles or metres are written, what stands between cells, and the decimal sign."""


@pytest.mark.parametrize(("form", "separator", "point"), FORMS)
def test_tables_of_corners(form, separator, point, tmp_path):
    """A title above the heading, empty lines between; rings and parts by their columns."""
    licences = licences_of(4)
    axes = ("X", "Y") if form == "metres" else ("Latitude", "Longitude")
    head = ["Licence", "Holder", "Mineral", "Part", "Ring", "Point", *axes]
    lines = ["Register of 2024", "", separator.join(head)]
    for licence in licences:
        licence.line = len(lines) + 1
        for part, ring, number, (one, two) in written(licence, form):
            cells = [licence.number, licence.holder, licence.mineral, str(part), str(ring), str(number)]
            cells += [value.replace(".", point) for value in (one, two)]
            lines.append(separator.join(cells))
        lines.append("")
    found = take(tmp_path / "t.csv", "\n".join(lines), crs=CRS if form == "metres" else BASE)
    shapes = None
    if form != "metres":
        shapes = [
            shapely.transform(s, lambda c: np.column_stack(transform_points(*c.T, BASE, CRS))) for s in found.table.shapes()
        ]
    check(found, licences, 1e-6 if form == "metres" else 1e-4, shapes=shapes)
    assert found.table.columns["holder"].tolist() == [licence.holder for licence in licences]
    assert found.placing.first_is_east is False and found.form == "one row a corner"


def test_rows_of_one_licence_that_do_not_stand_together_and_corners_out_of_order(tmp_path):
    licences = licences_of(5, holes=False, parts=False)
    rows = []
    for licence in licences[:4]:
        for _, _, number, (one, two) in written(licence, "metres"):
            shown = number + 1 if licence is licences[2] else number
            rows.append(f"{licence.number},{licence.mineral},{shown},{one},{two}")
    rows.append(rows.pop(licences[0].corners() - 1))
    found = take(tmp_path / "t.csv", "\n".join(["Licence,Mineral,Point,X,Y", *rows]), crs=CRS)
    texts = {number: " ".join(str(s) for n, s in found.warnings if n == number) for number in ("SL-000", "SL-001", "SL-002")}
    assert "do not stand together" in texts["SL-000"] and "do not stand together" not in texts["SL-001"]
    assert "do not run 1, 2, 3" in texts["SL-002"] and "do not run 1, 2, 3" not in texts["SL-001"]


@pytest.mark.parametrize("form", ["wkt", "pairs", "brackets", "numbered"])
def test_one_row_a_licence(form, tmp_path):
    licences = licences_of(6, holes=form == "wkt", parts=form == "wkt")
    lines = ["许可证号;矿种;拐点坐标" if form == "wkt" else "许可证号|矿种|拐点坐标"]
    for licence in licences:
        licence.line = len(lines) + 1
        pairs = licence.parts[0][0]
        cell = {
            "wkt": licence.shape.wkt,
            "pairs": ";".join(f"{y:.2f},{x:.2f}" for x, y in pairs),
            "brackets": ", ".join(f"({y:.2f}, {x:.2f})" for x, y in pairs),
            "numbered": "; ".join(f"J{k},{y:.2f},{x:.2f}" for k, (x, y) in enumerate(pairs, 1)),
        }[form]
        lines.append((";" if form == "wkt" else "|").join([licence.number, licence.mineral, cell]))
    check(take(tmp_path / "t.csv", "\n".join(lines), crs=CRS), licences)


def workbook(path, rows):
    """A workbook of numbers, shared texts, texts in place, empty cells and a row left out."""
    texts, body = [], []
    for number, row in rows:
        cells = []
        for column, value in enumerate(row):
            name = f"{chr(65 + column)}{number}"
            if isinstance(value, str) and column % 2:
                cells.append(f'<c r="{name}" t="inlineStr"><is><t>{escape(value)}</t></is></c>')
            elif isinstance(value, str):
                texts.append(value)
                cells.append(f'<c r="{name}" t="s"><v>{len(texts) - 1}</v></c>')
            elif value is not None:
                cells.append(f'<c r="{name}"><v>{value!r}</v></c>')
        body.append(f'<row r="{number}">{"".join(cells)}</row>')
    shared = "".join(f"<si><t>{escape(text)}</t></si>" for text in texts)
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("xl/sharedStrings.xml", f"<sst>{shared}</sst>")
        book.writestr("xl/worksheets/sheet2.xml", f"<worksheet><sheetData>{''.join(body)}</sheetData></worksheet>")
        book.writestr("xl/worksheets/sheet10.xml", "<worksheet><sheetData/></worksheet>")
        book.writestr(
            "xl/worksheets/sheet1.xml", '<worksheet><sheetData><row r="1"><c><v>7</v></c></row></sheetData></worksheet>'
        )


def test_workbooks(tmp_path):
    licences, rows, number = licences_of(7), [(2, ["Licence", "Mineral", "Note", "Part", "Ring", "Point", "X", "Y"])], 3
    for licence in licences:
        licence.line = number + 1
        for part, ring, point, (one, two) in written(licence, "metres"):
            number += 1
            rows.append((number, [licence.number, licence.mineral, None, part, ring, point, float(one), float(two)]))
        number += 1
    workbook(tmp_path / "r.xlsx", rows)
    check(take(tmp_path / "r.xlsx", crs=CRS), licences)


def test_rows_of_a_workbook_without_numbers_are_counted(tmp_path):
    rows = "".join(f"<row>{''.join(f'<c><v>{value}</v></c>' for value in row)}</row>" for row in ("abc", "", "123"))
    with zipfile.ZipFile(tmp_path / "r.xlsx", "w") as book:
        book.writestr("xl/worksheets/sheet1.xml", f"<worksheet><sheetData>{rows}</sheetData></worksheet>")
    found = read_workbook(str(tmp_path / "r.xlsx"))
    assert (found.heading, found.rows) == (["a", "b", "c"], [(3, ["1", "2", "3"])])


def test_a_workbook_is_as_large_as_a_file_may_be(tmp_path, monkeypatch):
    workbook(tmp_path / "r.xlsx", [(1, ["licence", "x", "y"]), (2, ["A", 1.5, 2.5])])
    with zipfile.ZipFile(tmp_path / "r.xlsx") as book:
        largest = max(entry.file_size for entry in book.infolist())
    for most, refused in ((largest, False), (largest - 1, True)):
        monkeypatch.setattr(table_file, "MOST_BYTES", most)
        if not refused:
            assert read_workbook(str(tmp_path / "r.xlsx")).rows == [(2, ["A", "1.5", "2.5"])]
            continue
        with pytest.raises(InputError, match="too large"):
            read_workbook(str(tmp_path / "r.xlsx"))


# -- sheets -------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("beside", [1, 2])
def test_licence_sheets(beside, tmp_path):
    """Licences one after the other; parts under their words, cut-outs under theirs, and corners in columns side by side."""
    licences, lines = licences_of(8), ["矿区范围拐点坐标（2000国家大地坐标系）"]
    for licence in licences:
        lines.append(f"采矿许可证号：{licence.number}")
        licence.line = len(lines)
        lines += [
            f"采矿权人：{licence.holder}",
            f"矿种：{licence.mineral}",
            f"矿区面积：{licence.square_metres() / 1e6:.6f}平方公里",
        ]
        for number, part in enumerate(licence.parts, 1):
            lines.append(f"区域{number}")
            for place, ring in enumerate(part):
                if place:
                    lines.append("扣除")
                cells = [f"{k} {y:.2f} {x:.2f}" for k, (x, y) in enumerate(ring, 1)]
                lines += [" ".join(cells[k : k + beside]) for k in range(0, len(cells), beside)]
    if beside == 2:
        lines[0] = lines[0] + "\n点号 X坐标 Y坐标 点号 X坐标 Y坐标"
        for licence in licences:
            licence.line += 1
    found = take(tmp_path / "s.txt", "\n".join(lines))
    check(found, licences)
    assert found.table.columns["holder"].tolist() == [licence.holder for licence in licences] and not found.warnings
    assert found.table.columns["stated_km2"] == pytest.approx([licence.square_metres() / 1e6 for licence in licences], rel=1e-5)
