"""Registers as corner points: the layouts of six countries, their areas, and what is refused."""

import zipfile
from pathlib import Path

import numpy as np
import pytest
import shapely
from mine_mapper.core.errors import InputError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.geodesy import transform_points
from mine_mapper.core.register.numbers import Unreadable, read_area, read_coordinate, read_number
from mine_mapper.core.register.register_import import ImportJob, import_register
from mine_mapper.core.register.table_file import _column, read_lines, split_cells

FOLDER = Path(__file__).parent / "registers"


def take(path, **more):
    return import_register(ImportJob(str(path), **more), Feedback())


def written(folder, text, name="t.csv", encoding="utf-8"):
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def areas(result):
    return dict(zip(result.table.columns["licence_id"], np.round(result.table.columns["area_km2"] * 1e6, 1).tolist()))


def warnings(result):
    return " | ".join(str(sentence) for _, sentence in result.warnings)


@pytest.mark.parametrize(
    ("name", "crs", "given", "wanted"),
    [
        ("exchange_zone38_prefix.txt", "EPSG:4526", "", {"SL-001": 1319995.8, "SL-002": 249998.9}),
        ("exchange_zone38_no_prefix_gb18030.txt", "EPSG:4526", "", {"SL-001": 1319995.8, "SL-002": 249998.9}),
        ("licence_xian80_two_regions.txt", "EPSG:2353", "", {"C0000002018097130000001": 1614816.8}),
        ("corners_no_zone.txt", "EPSG:4538", "EPSG:4538", {None: 1314849.6}),
        ("corners_swapped.csv", "EPSG:4517", "EPSG:4517", {"SW-1": 299967.2}),
        ("exploration_dms.txt", "EPSG:4490", "", {"T0000002023034050000001": 4546887.2}),
        ("exploration_packed.csv", "EPSG:4490", "", {"P-DDDMMSS": 4546887.2}),
        ("kz_blocks_dms.csv", "EPSG:4326", "EPSG:4326", {"0001-EL": 6847994.1}),
        ("kz_blocks_dms.csv", "EPSG:4284", "EPSG:4284", {"0001-EL": 6848225.2}),
        ("ru_gsk2011_excluded.txt", "EPSG:7683", "", {"XXX 00001 ТЭ": 7323353.3}),
        ("corners_utm19s.csv", "EPSG:32719", "", {"01-00001-20": 3001800.5}),
        ("one_row_a_licence.csv", "EPSG:4326", "", {"LL-1": 3394737.2, "WKT-1": 4921469.8}),
        ("cadastre_export.csv", "EPSG:4326", "", {"00001-HQ-LML": 7214631.3}),
    ],
)
def test_layouts_and_their_areas(name, crs, given, wanted):
    result = take(FOLDER / name, crs=given)
    assert result.table.crs == crs and areas(result) == pytest.approx(wanted, abs=0.06)
    assert shapely.is_valid(result.table.shapes()).all()


def bounds(result, row=0):
    west, south, east, north = shapely.bounds(result.table.shapes()[row])
    longitude, latitude = transform_points([west, east], [south, north], result.table.crs, "EPSG:4326")
    return [*longitude, *latitude]


def test_places_holes_and_facts():
    result = take(FOLDER / "exchange_zone38_prefix.txt")
    assert shapely.get_num_interior_rings(shapely.get_parts(result.table.shapes()[0])[0]) == 1
    assert bounds(result) == pytest.approx([114.119766, 114.133092, 35.989628, 36.000457], abs=3e-5)
    assert result.table.columns["stated_km2"] == pytest.approx([1.319996, 0.249999]) and not result.warnings
    assert result.table.columns["mineral"].tolist() == ["石灰岩", "建筑用砂"]
    same = take(FOLDER / "exchange_zone38_no_prefix_gb18030.txt")
    assert shapely.equals_exact(same.table.shapes(), result.table.shapes(), 1e-6).all()
    assert same.encoding == "GB18030" and "8 corners were read, 9 are declared" in warnings(same)
    sheet = take(FOLDER / "licence_xian80_two_regions.txt")
    assert "Xi'an 1980 has no transformation" in warnings(sheet) and "100 m" in warnings(sheet)
    columns = {name: values[0] for name, values in sheet.table.columns.items()}
    assert columns["depth"] == "由1950米至1700米标高; 由1880米至1760米标高" and columns["holder"] == "示例矿业有限公司"
    assert (columns["granted"], columns["expires"]) == ("2018-09-07", "2028-09-07")
    assert shapely.get_num_geometries(sheet.table.shapes()[0]) == 2
    export = take(FOLDER / "cadastre_export.csv")
    columns = {name: values[0] for name, values in export.table.columns.items()}
    assert (columns["granted"], columns["expires"]) == ("2011-06-01", "2021-05-31")
    assert columns["holder"] == "Example Mining Limited (75%), Second Example Ltd (25%)" and not export.refused
    assert "columns are exchanged" in warnings(take(FOLDER / "corners_swapped.csv", crs="EPSG:4517"))


@pytest.mark.parametrize(
    ("name", "given", "message"),
    [
        ("corners_no_zone.txt", "", "Give CRS"),
        ("corners_no_zone.txt", "EPSG:4490", "a system in degrees"),
        ("corners_swapped.csv", "", r"names the datum.*EPSG:4517 \(CGCS2000\)"),
        ("corners_swapped.csv", "EPSG:4518", "CRS is of zone 30, but the eastings .* begin with 29"),
        ("kz_blocks_dms.csv", "", "datum of its degrees"),
        ("kz_blocks_dms.csv", "EPSG:4526", "holds degrees"),
    ],
)
def test_a_system_that_is_not_told_is_asked_for(name, given, message):
    with pytest.raises(InputError, match=message):
        take(FOLDER / name, crs=given)


def test_the_zone_of_the_user_may_have_the_other_form():
    result = take(FOLDER / "corners_swapped.csv", crs="EPSG:4538")  # the same zone without its number
    assert areas(result) == pytest.approx({"SW-1": 299967.2}, abs=0.06) and "adapted" in str(result.placing.reason)
    assert bounds(result)[0] == pytest.approx(86.166386, abs=1e-5)


def test_degrees_with_minutes_behind_the_point_are_refused_with_both_readings():
    result = take(FOLDER / "exploration_packed.csv")
    assert [row[:2] for row in result.refused] == [("P-DDD.MMSS", 3)]
    assert "86.311500" in result.refused[0][2] and "86.520833" in result.refused[0][2]


HEAD = "[属性描述]\n坐标系=2000国家大地坐标系\n几度分带={width}\n带号={zone}\n转换参数={shift}\n[地块坐标]\n"
SQUARE = "J1,1,3986000,{p}513000\nJ2,1,3986000,{p}513500\nJ3,1,3985500,{p}513500\nJ4,1,3985500,{p}513000\n"


def exchange(folder, body, zone="38", shift=",,,,,,", width="3"):
    return written(folder, HEAD.format(zone=zone, shift=shift, width=width) + body, "x.txt")


def test_an_exchange_text_against_its_header(tmp_path):
    body = "4,25,A,a,面,,,,@\n" + SQUARE.format(p="38")
    with pytest.raises(InputError, match="begin with zone 38, but its header says 39"):
        take(exchange(tmp_path, body, "39"))
    with pytest.raises(InputError, match=r"eastings of several zones \(38, 39\)"):
        take(exchange(tmp_path, body + "4,25,B,b,面,,,,@\n" + SQUARE.format(p="39"), ""))
    assert "not applied" in warnings(take(exchange(tmp_path, body, "38", "1.5,0,0,0,0,0,0")))
    wide = take(exchange(tmp_path, "4,25,A,a,面,,,,@\n" + SQUARE.format(p="20"), "", width=""))
    assert wide.table.crs == "EPSG:4498"  # 6 degrees: the numbers of the zones do not meet


def test_rings_of_an_exchange_text_by_their_place(tmp_path):
    apart = "J5,2,3985000,38514000\nJ6,2,3985000,38514100\nJ7,2,3984900,38514100\nJ5,2,3985000,38514000\n"
    across = "J5,2,3985900,38513400\nJ6,2,3985900,38513900\nJ7,2,3985700,38513900\n"
    bow = "J1,1,3986000,38513000\nJ2,1,3985500,38513500\nJ3,1,3986000,38513500\nJ4,1,3985500,38513000\n"
    line = "J1,1,3986000,38513000\nJ2,1,3986000,38513500\nJ1,1,3986000,38513000\n"
    mixed = "J1,1,3986000,38513000\nJ2,1,3986000,513500\nJ3,1,3985500,38513500\n"
    body = "".join(
        f"4,25,{name},{name},面,,,,@\n{corners}"
        for name, corners in (
            ("A", SQUARE.format(p="38") + apart),
            ("B", SQUARE.format(p="38") + across),
            ("C", bow),
            ("D", line),
            ("E", "J1,1,abc,38513000\n" + SQUARE.format(p="38")),
        )
    )
    result = take(exchange(tmp_path, body + "3,1,P,p,点,,,,@\nJ1,1,3986000,38513000\n"))
    assert result.table.columns["licence_id"].tolist() == ["A"] and shapely.get_num_geometries(result.table.shapes()[0]) == 2
    refused = {number: why for number, _, why in result.refused}
    assert "crosses the first" in refused["B"] and "crosses itself" in refused["C"]
    assert "three different corners" in refused["D"] and "'abc' is no number" in refused["E"]
    assert "is no area" in warnings(result) and "1 of 6 parcels is a point or line and was left out" in warnings(result)
    more = body + "3,1,P,p,点,,,,@\nJ1,1,3986000,38513000\n" + "3,1,Q,q,线,,,,@\nJ1,1,3986000,38513000\n"
    assert "2 of 7 parcels" in warnings(take(exchange(tmp_path, more)))
    good = "4,25,A,a,面,,,,@\n" + SQUARE.format(p="38")
    result = take(exchange(tmp_path, "3,1,F,f,面,,,,@\n" + mixed + good))
    assert areas(result) == pytest.approx({"A": 249998.9}, abs=1) and "no zone before" in result.refused[0][2]


def test_licences_of_one_file_may_differ(tmp_path):
    """One without the zone that the header names, one with exchanged numbers, one in a local grid, one in two zones."""
    swapped = "J1,1,38513000,3986000\nJ2,1,38513500,3986000\nJ3,1,38513500,3985500\n"
    local = "J1,1,85600,12000\nJ2,1,85700,12000\nJ3,1,85700,12100\n"
    both = "J1,1,3986000,38513000\nJ2,1,3986000,39513500\nJ3,1,3985500,39513500\n"
    parcels = (("A", SQUARE.format(p="38")), ("B", SQUARE.format(p="")), ("C", swapped), ("D", local), ("E", both))
    body = "".join(f"4,25,{name},{name},面,,,,@\n{corners}" for name, corners in (*parcels, ("F", SQUARE.format(p="38"))))
    result = take(exchange(tmp_path, body))
    shapes = dict(zip(result.table.columns["licence_id"], result.table.shapes()))
    assert list(shapes) == ["A", "B", "F"] and shapely.equals_exact(shapes["A"], shapes["B"], 1e-6)
    refused = {number: why for number, _, why in result.refused}
    assert "exchanged" in refused["C"] and "shifted grid" in refused["D"] and "lie in two" in refused["E"]
    without = take(exchange(tmp_path, body, zone=""))
    assert "no zone before them" in {number: why for number, _, why in without.refused}["B"]


def test_a_closing_corner_may_carry_the_next_ring(tmp_path):
    corners = (
        SQUARE.format(p="38")
        + "J1,2,3986000,38513000\n"
        + "J5,2,3985900,38513100\nJ6,2,3985900,38513200\nJ7,2,3985800,38513200\n"
    )
    result = take(exchange(tmp_path, "8,24.5,A,a,面,,,,@\n" + corners))
    assert areas(result)["A"] == pytest.approx(250000 - 5000, rel=1e-4)


def test_areas_are_compared_and_slips_of_units_named(tmp_path):
    def told(area):
        return warnings(take(exchange(tmp_path, f"4,{area},A,a,面,,,,@\n" + SQUARE.format(p="38"))))

    assert told("25.0001") == "" and told("25.1") == ""
    assert "(+3.0 %)" in told("25.75") and "lost corner" not in told("25.75")
    assert "lost corner" in told("31.3")
    assert "ha instead of km2?" in told("0.25") or "km2" in told("0.25")
    assert "m2 instead of ha?" in told("250000") and "mu instead of ha?" in told("375")


def test_two_licences_in_one_sheet_and_side_by_side_columns(tmp_path):
    text = (
        "采矿许可证号：C1\n矿区范围拐点坐标（2000国家大地坐标系）\n点号 X Y 点号 X Y\n"
        "1 4862500.00 29431200.00 3 4861300.00 29432400.00\n2 4862500.00 29432400.00 4 4861300.00 29431200.00\n"
        "采矿许可证号：C2\n点号 X Y\n1 4860900 29433000\n2 4860900 29433600\n3 4860400 29433600\n4 4860400 29433000\n"
    )
    result = take(written(tmp_path, text, "s.txt"))
    assert result.table.columns["licence_id"].tolist()[-1] == "C2"
    assert areas(result)["C2"] == pytest.approx(299967.2, abs=0.1)
    assert [number for number, _, _ in result.refused] in ([], ["C1"])


def test_a_depth_upside_down_is_said(tmp_path):
    corners = "1,4862500,29431200\n2,4862500,29432400\n3,4861300,29432400\n"
    text = f"采矿许可证号：C1\n坐标系：CGCS2000\n{corners}开采深度：由1700米至1950米标高\n"
    assert "upper height 1700 lies below" in warnings(take(written(tmp_path, text, "s.txt")))


TABLE = "Licence;Holder;Part;Point;Latitude;Longitude;Area_ha\n"


def test_a_table_of_corners_with_parts_and_faults(tmp_path):
    rows = [
        "A;x;1;1;-23,45;-70,125;339,47", "A;x;1;2;-23,45;-70,105;339,47", "A;x;1;3;-23,465;-70,105;339,47",
        "A;x;1;4;-23,465;-70,125;339,47", "A;x;2;1;-23,5;-70,1;339,47", "A;x;2;2;-23,5;-70,09;339,47",
        "A;x;2;3;-23,51;-70,09;339,47", "B;y;1;1;-23,6;-70,1;1", "B;z;1;2;-23,6;-70,2;1", "B;y;1;3;-23,7;-70,2;1",
        "6.52E+12;q;1;1;-23,8;-70,1;1", "6.52E+12;q;1;2;-23,8;-70,2;1", "6.52E+12;q;1;3;-23,9;-70,2;1",
    ]  # fmt: skip
    result = take(written(tmp_path, TABLE + "\n".join(rows)), crs="EPSG:4326")
    assert result.table.columns["licence_id"].tolist() == ["A"] and shapely.get_num_geometries(result.table.shapes()[0]) == 2
    refused = {number: why for number, _, why in result.refused}
    assert "two holders" in refused["B"] and "cut by a spreadsheet" in refused["6.52E+12"]


def test_code_pages_and_order_told_by_words(tmp_path):
    corners = (("53°40'00\"", "87°10'00\""), ("53°40'00\"", "87°11'00\""), ("53°39'00\"", "87°11'00\""))
    rows = [f"Л-1;Пример;{n};{lat};{lon}" for n, (lat, lon) in enumerate(corners, 1)]
    text = "\n".join(["№ лицензии;Недропользователь;№ точки;Северная широта;Восточная долгота", *rows])
    result = take(written(tmp_path, text, encoding="cp1251"), crs="EPSG:7683")
    assert result.encoding == "Windows-1251" and result.table.columns["licence_id"].tolist() == ["Л-1"]
    assert bounds(result) == pytest.approx([87 + 10 / 60, 87 + 11 / 60, 53.65, 53 + 40 / 60], abs=1e-6)
    with pytest.raises(InputError, match="encoded neither"):
        take(written(tmp_path, "a;b\n\xe9\xe8;2\n", encoding="latin-1"))
    with pytest.raises(InputError, match="lost in a conversion"):
        take(written(tmp_path, "licence,x,y\n\ufffd,1,2\n"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("licence,a,b\nA,1,2\n", "no column with coordinates"),
        ("[属性描述]\n坐标系=2000国家大地坐标系\n[地块坐标]\n", "Choose another file"),
        ("licence,x,y\nA,44.5,81.5\nA,44.6,81.5\nA,44.6,81.6\n", "which of its numbers is the latitude"),
        ("licence,x,y,zone\nA,500000,7400000,19S\nA,500100,7400000,20S\nA,500100,7400100,19S\n", "several zones"),
        ("licence,x,y\nA,512000,512100\nA,512100,512100\nA,512100,512200\n", "can be the easting|neither degrees nor metres"),
        ("licence,x,y\nA,85600,12000\nA,85700,12000\nA,85700,12100\n", "local or shifted grid"),
        ("licence,block\nA,M-44-90-(10г-5а-19)\nB,M-44-90-(10г-5а-20)\n", "codes of blocks"),
        ("licence,Easting,Northing\nA,512000.00,3,985,600.00\nA,512000,3985600\n", "under 3 headings|thousands"),
    ],
)
def test_files_that_cannot_be_placed_are_refused(tmp_path, text, message):
    with pytest.raises(InputError, match=message):
        take(written(tmp_path, text))


def test_named_columns_decide(tmp_path):
    text = "code,first,second,licence\nq,512000,3985600,A\nq,512500,3985600,A\nq,512500,3985100,A\n"
    path = written(tmp_path, text)
    result = take(path, crs="EPSG:4547", x_field="first", y_field="second", licence_field="CODE")
    assert areas(result)["q"] == pytest.approx(125000, rel=1e-3)
    with pytest.raises(InputError, match="X_FIELD and Y_FIELD belong together"):
        take(path, x_field="first")
    with pytest.raises(InputError, match="LICENCE_FIELD is 'none'.*code, first"):
        take(path, licence_field="none")


def workbook(path, rows):
    """A minimal workbook with shared strings and numbers."""
    strings = sorted({cell for row in rows for cell in row if isinstance(cell, str)})
    sheet = "".join(
        f'<row r="{r}">' + "".join(
            f'<c r="{chr(65 + c)}{r}" t="s"><v>{strings.index(cell)}</v></c>' if isinstance(cell, str)
            else f'<c r="{chr(65 + c)}{r}"><v>{cell}</v></c>' for c, cell in enumerate(row)
        ) + "</row>" for r, row in enumerate(rows, 1)
    )  # fmt: skip
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("xl/worksheets/sheet1.xml", f"<worksheet {space}><sheetData>{sheet}</sheetData></worksheet>")
        book.writestr("xl/sharedStrings.xml", f"<sst {space}>{''.join(f'<si><t>{text}</t></si>' for text in strings)}</sst>")
    return path


def test_a_workbook(tmp_path):
    rows = [["许可证号", "点号", "X坐标", "Y坐标", "坐标系", "有效期至"]]
    corners = ((4860900, 29433000), (4860900, 29433600.0), (4860400, 29433600), (4860400, 29433000))
    rows += [["C9", n, x, y, "CGCS2000", 46753] for n, (x, y) in enumerate(corners, 1)]
    result = take(workbook(tmp_path / "r.xlsx", rows))
    assert result.table.crs == "EPSG:4517" and areas(result) == pytest.approx({"C9": 299967.2}, abs=0.1)
    assert result.table.columns["expires"].tolist() == ["2028-01-01"]
    with pytest.raises(InputError, match="workbook"):
        take(written(tmp_path, "no zip", "bad.xlsx"))


def test_numbers_angles_and_cells():
    assert read_number("589 000,00", True) == 589000 and read_number("3'985'600.5") == 3985600.5
    for text in ("1,234", "abc", "589,000"):
        with pytest.raises(Unreadable):
            read_number(text, True)
    assert read_coordinate("70°7'30\" W").value == -70.125 and read_coordinate("0863115", angle=True).value == pytest.approx(
        86.5208333
    )
    with pytest.raises(Unreadable, match="60 or more"):
        read_coordinate("86°61'00\"")
    assert read_area("24.9999公顷") == (249999.0, "ha") and read_area("300,18", "Hectáreas")[1] == "ha"
    assert read_area("7") == (7.0, "")
    for text in ("1,234.56 ha", "1.234,56 ha", "1 234,56 га", "1'234.56 ha"):
        assert read_area(text) == (pytest.approx(12345600.0), "ha")
    assert read_area("1,234", "AREA_HA") is None and read_area("1.234", "AREA_HA")[0] == pytest.approx(12340.0)
    assert read_area("12.5万平方米")[0] == 125000.0 and read_area("20 公亩")[1] == ""
    assert read_area("160", "RCRD_ACRS")[1] == "acres" and read_area("5.5 km sq")[1] == "km2"
    assert [_column(letters) for letters in ("A", "Z", "AA", "BC")] == [0, 25, 26, 54]
    assert split_cells('"a ""b"" c";d', ";") == ['a "b" c', "d"]
    assert split_cells('a;48°31\'00";"x;y"', ";") == ["a", "48°31'00\"", "x;y"]


def test_licences_under_an_unknown_heading_are_asked_for(tmp_path):
    rows = "81,44\n81.01,44\n81.01,44.01\n", "82,44\n82.01,44\n82.01,44.01\n"
    text = "Deed,lon,lat\n" + "".join(f"{deed},{row}\n" for deed, part in zip("AB", rows) for row in part.split())
    path = written(tmp_path, text)
    with pytest.raises(InputError, match="'Deed' may be it.*LICENCE_FIELD"):
        take(path, crs="EPSG:4326")
    assert set(areas(take(path, crs="EPSG:4326", licence_field="Deed"))) == {"A", "B"}


def test_heights_of_one_outline_are_no_numbers_of_licences(tmp_path):
    path = written(tmp_path, "height,lon,lat\n500,81,44\n500,81.01,44\n510,81.01,44.01\n")
    assert len(areas(take(path, crs="EPSG:4326"))) == 1


@pytest.mark.parametrize("content", [b"licence;corner;x;y\n\0\0\0", b"\0" * 100, "licence;x\nA;1\n".encode("utf-16-be")])
def test_bytes_that_are_no_text_are_told(tmp_path, content):
    """A zero byte would end the message of QGIS, and with it the remedy."""
    path = tmp_path / "corners.csv"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"'corners\.csv' holds bytes that are no text\. Save it as UTF-8"):
        read_lines(str(path))
    path.write_bytes("licence;x\nA;1\n".encode("utf-32"))
    assert read_lines(str(path)).encoding == "UTF-32"
