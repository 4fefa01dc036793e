"""Coordinates of a register in the spellings of agencies: angles, numbers, cells, headings, systems; none is guessed."""

import re

import pytest
import shapely
from mine_mapper.core.errors import InputError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.native import rasterio
from mine_mapper.core.register.corner_degrees import _by_size
from mine_mapper.core.register.corner_placing import UTM_ZONES
from mine_mapper.core.register.corners import Corner
from mine_mapper.core.register.numbers import Unreadable, read_coordinate
from mine_mapper.core.register.register_import import ImportJob, import_register


def take(folder, text, name="register.csv", **given):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return import_register(ImportJob(str(path), **given), Feedback())


def box(result, row=0):
    return pytest.approx(result.table.shapes()[row].bounds, abs=1e-6)


@pytest.mark.parametrize(
    ("text", "value", "axis"),
    [
        ("36°30'15\"", 36.504167, ""),
        ("36:30:15", 36.504167, ""),
        ("36d30m15s", 36.504167, ""),  # the s is no south
        ("36d30m15sS", -36.504167, "N"),
        ("36 deg 30 min 15 sec", 36.504167, ""),
        ("36 градусов 30 минут 15 секунд", 36.504167, ""),
        ("36.30.15,5", 36.504306, ""),
        ("N36-30-15", 36.504167, "N"),
        ("S36°30'15\"", -36.504167, "N"),
        ("南纬36度30分15秒", -36.504167, "N"),
        ("36°30'15\" Sud", -36.504167, "N"),
        ("6°30'15\" LS", -6.504167, "N"),
        ("70°30'15\" Oeste", -70.504167, "E"),
        ("70°30'15\" Ouest", -70.504167, "E"),
        ("70°30'15\" Este", 70.504167, "E"),
        ("70°30'15\" вост. долготы", 70.504167, "E"),
        ("Шығыс бойлық 76°30'15\"", 76.504167, "E"),
        ("−36°30′15″", -36.504167, ""),  # the minus of typography
        ("- 36 30 15", -36.504167, ""),
        ("36,5°", 36.5, ""),
        ("36°30'15\" широты", 36.504167, "N"),
        ("纬度36°30'15\"", 36.504167, "N"),
        ("lon. 70°30'15\"", 70.504167, "E"),
        ("долгота 70°30'15\"", 70.504167, "E"),
    ],
)
def test_angles(text, value, axis):
    read = read_coordinate(text, True)
    assert (read.value, read.axis) == (pytest.approx(value, abs=1e-6), axis)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("4.012.345,67", 4012345.67),
        ("4'012'345.67", 4012345.67),
        ("4 012 345,67", 4012345.67),
        ("39 412345.67", 39412345.67),
        ("X=4012345.67", 4012345.67),
        ("4012345,67 м.", 4012345.67),
    ],
)
def test_metres(text, value):
    assert read_coordinate(text, True).value == pytest.approx(value)


@pytest.mark.parametrize(
    ("first", "second", "east_first"),
    [
        ("90.5", "44", True),
        ("44", "90.5", False),
        ("90", "44", None),  # both may be latitudes
        ("90.5", "100", None),  # both are longitudes
        ("360", "44", True),
        ("360.5", "44", None),  # beyond a full circle: a slip, of which the other corners tell
        ("-100", "44", True),
    ],
)
def test_the_size_of_degrees_tells_the_order(first, second, east_first):
    assert _by_size([Corner(read_coordinate(first), read_coordinate(second), 1)] * 3) is east_first


@pytest.mark.parametrize(("longitude", "good"), [("360°", True), ("360.5°", False), ("361°0'0\"", False)])
def test_longitudes_lie_within_a_circle(tmp_path, longitude, good):
    slip = f"B,1,44.0°,359.5°\nB,2,44.0°,{longitude}\nB,3,44.5°,359.5°\n"
    found = take(tmp_path, HEADING + rows() + slip, crs="EPSG:4326")
    assert found.table.columns["licence_id"].tolist() == (["A", "B"] if good else ["A"])
    assert good or f"or '{longitude}' no longitude" in str(found.refused[0][2])


@pytest.mark.parametrize(("value", "angle"), [("360", True), ("360.5", False)])
def test_plain_numbers_beyond_a_circle_are_metres(tmp_path, value, angle):
    text = HEADING.replace("latitude,longitude", "x,y") + f"A,1,44.25,{value}\nA,2,44.25,359.75\nA,3,44.75,359.75\n"
    if angle:
        assert box(take(tmp_path, text, crs="EPSG:4326")) == (-0.25, 44.25, 0, 44.75)
        return
    with pytest.raises(InputError, match=r"\(the first is 44.25, 360.5\) are neither degrees nor metres"):
        take(tmp_path, text, crs="EPSG:4326")


@pytest.mark.parametrize(("value", "packed"), [("360", False), ("-360", False), ("361", True), ("0863000", True)])
def test_angles_beyond_a_circle_are_packed(value, packed):
    if value == "361":
        with pytest.raises(Unreadable, match="DDDMMSS"):
            read_coordinate(value, angle=True)
        return
    assert read_coordinate(value, angle=True).form == ("packed" if packed else "number")


METRE_LIMITS = [(100_000, 1e6, True), (99_999.9, 1e6, False), (900_000, 1e7, True), (900_000.1, 1e7, False)]
METRE_LIMITS += [(500_000, 999_999.9, False), (500_000, 10_000_000.1, False), (-100_000, -1e6, True), (99_999, -1e6, False)]


@pytest.mark.parametrize("east_first", [True, False])
@pytest.mark.parametrize(("east", "north", "good"), METRE_LIMITS)
def test_metres_of_a_national_system_have_their_sizes(tmp_path, east, north, good, east_first):
    corners = [(east, north), (500_000, 4_400_000), (500_100, 4_400_000)]
    lines = [f"B;{n};{a};{b}" for n, (a, b) in enumerate([pair if east_first else pair[::-1] for pair in corners], 1)]
    other = [f"A;{n};{a};{b}" for n, (a, b) in enumerate([(x, y) if east_first else (y, x) for x, y in METRES], 1)]
    text = "licence;point;x;y\n" + "\n".join(lines + other)
    found = take(tmp_path, text, crs="EPSG:32644")
    reasons = [str(why) for _, _, why in found.refused]
    assert found.placing.first_is_east == east_first
    assert (len(reasons) == 1 and "100 km apart" in reasons[0]) if good else "national system" in reasons[0]
    one, other = corners[0] if east_first else corners[0][::-1]
    assert good or f"(the first is {one:.10g}, {other:.10g})" in reasons[0]


@pytest.mark.parametrize("text", ["36°30'15\" ш", "30'15\"", "36.5°30'", "36 30.5", "-36°30'15\" S", "36°60'", "1.5e2", "N36°E"])
def test_what_is_no_coordinate(text):
    with pytest.raises(Unreadable):
        read_coordinate(text, True)


LAND = [(81.0071, 44.0091), (81.0187, 44.0091), (81.0187, 44.0199), (81.0071, 44.0199)]
BOX = (81.0071, 44.0091, 81.0187, 44.0199)


def rows(first="A", more="A", order=lambda x, y: (y, x)):
    pairs = [order(x, y) for x, y in LAND]
    return "".join(f"{first if not index else more},{index + 1},{a}°,{b}°\n" for index, (a, b) in enumerate(pairs))


HEADING = "licence,point,latitude,longitude\n"


def test_a_heading_below_titles_in_two_lines_and_named_by_the_user(tmp_path):
    for text in (
        "Register of licences, 2026\n\n" + HEADING + rows(),
        "许可证号,点号,拐点坐标,\n,,纬度,经度\n" + rows(),
        "Nr koncesji,punkt,szerokość,długość\n" + rows(),
        "Лицензийн дугаар,цэг,Өргөрөг,Уртраг\n" + rows(),
    ):
        result = take(tmp_path, text, crs="EPSG:4326")
        assert box(result) == BOX and result.table.columns["licence_id"].tolist() == ["A"]
    named = take(tmp_path, "title\nv,i,b,a\n" + rows(), crs="EPSG:4326", x_field="a", y_field="b", licence_field="v")
    assert box(named) == BOX


def test_rows_without_a_number_belong_to_the_licence_above(tmp_path):
    result = take(tmp_path, HEADING + rows(more="") + rows("B", ""), crs="EPSG:4326")
    assert result.table.columns["licence_id"].tolist() == ["A", "B"] and box(result, 1) == BOX
    assert "6 lines without a number" in str(result.warnings[0][1])
    with pytest.raises(InputError, match="Line 6 .* has no number of a licence"):
        take(tmp_path, HEADING + rows() + rows("", ""), crs="EPSG:4326")


def test_a_quoted_cell_goes_on_over_lines(tmp_path):
    text = "licence,point,latitude,longitude,holder\n" + rows().replace("°\n", '°,"First\nand Co"\n')
    result = take(tmp_path, text, crs="EPSG:4326")
    assert box(result) == BOX and result.table.columns["holder"].tolist() == ["First\nand Co"] and not result.refused


@pytest.mark.parametrize(
    "cell",
    [
        "1. 44.0091° 81.0071°\n2. 44.0091° 81.0187°\n3. 44.0199° 81.0187°\n4. 44.0199° 81.0071°",
        "1: 44.0091° с.ш. 81.0071° в.д.\n2: 44.0091° с.ш. 81.0187° в.д.\n"
        "3: 44.0199° с.ш. 81.0187° в.д.\n4: 44.0199° с.ш. 81.0071° в.д.",
        "(44.0091°,81.0071°),(44.0091°,81.0187°),(44.0199°,81.0187°),(44.0199°,81.0071°)",
        "东经81.0071°-北纬44.0091°;东经81.0187°-北纬44.0091°;东经81.0187°-北纬44.0199°;东经81.0071°-北纬44.0199°",
        "SRID=4326;POLYGON((81.0071 44.0091,81.0187 44.0091,81.0187 44.0199,81.0071 44.0199,81.0071 44.0091))",
    ],
)
def test_all_corners_in_one_cell(tmp_path, cell):
    given = {} if cell.startswith("SRID") else {"crs": "EPSG:4326"}
    for name in ("register.csv", "register.txt"):
        result = take(tmp_path, f'licence,coordinates\nA,"{cell}"\n', name, **given)
        assert box(result) == BOX and result.table.crs == "EPSG:4326"


def test_letters_decide_and_must_agree(tmp_path):
    good = rows(order=lambda x, y: (f"{y}°N", f"{x}°E")).replace("°N°", "°N").replace("°E°", "°E")
    other = rows("B", "B", lambda x, y: (f"{x}°E", f"{y}°N")).replace("°N°", "°N").replace("°E°", "°E")
    twice = good.replace("E", "N").replace("A,", "C,")
    result = take(tmp_path, "licence,point,longitude,latitude\n" + good + other + twice, crs="EPSG:4326")
    refused = {number: str(why) for number, _, why in result.refused}
    assert result.table.columns["licence_id"].tolist() == ["A"] and box(result) == BOX
    assert "another order" in refused["B"] and "two latitudes" in refused["C"]


def test_sizes_decide_against_headings_and_poles_bound_them(tmp_path):
    east = [(x + 33, y) for x, y in LAND]
    text = HEADING + "".join(f"A,{index + 1},{x}°,{y}°\n" for index, (x, y) in enumerate(east))
    result = take(tmp_path, text, crs="EPSG:4326")
    assert box(result) == (114.0071, 44.0091, 114.0187, 44.0199) and "exchanged" in str(result.warnings[0][1])
    mixed = take(tmp_path, HEADING + rows() + rows("B", "B", lambda x, y: (x + 33, y)), crs="EPSG:4326")
    assert "is no latitude" in str(mixed.refused[0][2]) and box(mixed) == BOX
    around = take(tmp_path, HEADING + rows(order=lambda x, y: (y, x + 200)), crs="EPSG:4326")
    assert box(around) == (BOX[0] - 160, BOX[1], BOX[2] - 160, BOX[3])


def test_the_first_three_refusals_of_a_table_are_told(tmp_path):
    with pytest.raises(InputError, match="No licence of the table 'register.csv' can be read") as error:
        take(tmp_path, HEADING + "".join(rows(name, name).replace("81.", "381.") for name in "ABCD"), crs="EPSG:4326")
    assert [f"Licence '{name}': line" in str(error.value) for name in "ABCD"] == [True, True, True, False]


@pytest.mark.parametrize(("crs", "told"), [("EPSG:4610", "Xi'an 1980 has no"), ("EPSG:4284", "Pulkovo 1942"), ("EPSG:4490", "")])
def test_a_given_datum_without_an_exact_transformation_is_warned_of(tmp_path, crs, told):
    warnings = [str(sentence) for number, sentence in take(tmp_path, HEADING + rows(), crs=crs).warnings if not number]
    assert len(warnings) == bool(told) and all(line.startswith(told) for line in warnings)


METRES = [(512000.0, 8400000.0), (513000.0, 8400000.0), (513000.0, 8401000.0), (512000.0, 8401000.0)]


def metres(system, heading="datum", east=0.0, more="", name="A"):
    lines = (f"{name};{index + 1};{x + east};{y};{system}{more}\n" for index, (x, y) in enumerate(METRES))
    return f"licence;point;E;N;{heading}\n" + "".join(lines)


@pytest.mark.parametrize(
    ("heading", "system", "code"),
    [
        ("datum;zone", "PSAD56;18S", "EPSG:24878"),
        ("datum;zone", "SIRGAS 2000;23 S", "EPSG:31983"),
        ("crs", "WGS84 UTM 19 Sur", "EPSG:32719"),
        ("crs", "UTM zone 19 South", "EPSG:32719"),
        ("crs", "EPSG:32719", "EPSG:32719"),
        ("crs", "PSAD 56 / UTM Zona 18 (Sur)", "EPSG:24878"),
        ("datum;zone", "Arc 1960;36S", "EPSG:21036"),
    ],
)
def test_systems_by_their_words(tmp_path, heading, system, code):
    assert take(tmp_path, metres(system, heading)).table.crs == code


@pytest.mark.parametrize(
    ("heading", "system", "message"),
    [
        ("datum;zone", "Tete;36S", "'UTM 36S Tete', which is not known"),
        ("crs", "UTM zone 19 WGS84", "one such as 19S is needed"),  # the W is of WGS84
        ("crs", "EPSG:99999", "EPSG:99999, which is not known"),
        ("datum", "NZGD2000", "names the datum"),  # not that of China
    ],
)
def test_systems_that_words_do_not_tell(tmp_path, heading, system, message):
    with pytest.raises(InputError, match=message):
        take(tmp_path, metres(system, heading))


def test_titles_and_headings_name_the_datum(tmp_path):
    def crs(title, zone="19S", east="Este", **given):
        text = f"{title}\nlicence;point;{east};Norte;zona\n" + "".join(
            f"A;{k};{x};{y};{zone}\n" for k, (x, y) in enumerate(METRES, 1)
        )
        return take(tmp_path, text, **given).table.crs

    assert crs("Coordenadas UTM PSAD 56") == "EPSG:24879" and crs("Concesiones vigentes") == "EPSG:32719"
    with pytest.raises(InputError, match="'Coordenadas UTM Campo Inchauspe UTM 19S', which is not known"):
        crs("Coordenadas UTM Campo Inchauspe")
    with pytest.raises(InputError, match="not known by these words"):  # never WGS 84
        crs("Lista", east="Este PSAD56", x_field="Este PSAD56", y_field="Norte")


def test_headings_tell_the_half_of_the_globe(tmp_path):
    corners = "A;1;23.45;70.125\nA;2;23.45;70.105\nA;3;23.465;70.105\n"
    for heading in ("Latitud Sur;Longitud Oeste", "Latitude (S);Longitude (W)", "Южная широта;Западная долгота"):
        assert box(take(tmp_path, f"licence;point;{heading}\n{corners}", crs="EPSG:4326")) == (-70.125, -23.465, -70.105, -23.45)
    named = take(tmp_path, f"licence;point;Lat Sul;Lon Oeste\n{corners}", crs="EPSG:4326", x_field="Lon Oeste", y_field="Lat Sul")
    assert box(named) == (-70.125, -23.465, -70.105, -23.45)
    beside = "A;1;23.45;S;70.125;W\nA;2;23.45;S;70.105;W\nA;3;23.465;S;70.105;W\n"
    for heading in ("Lat;N/S;Lon;E/W", "latitude;Hemisphere (lat);longitude;Hemisphere (lon)"):
        assert box(take(tmp_path, f"licence;point;{heading}\n{beside}", crs="EPSG:4326")) == (-70.125, -23.465, -70.105, -23.45)
    kind = take(tmp_path, "licence;point;lat;lon;class\n" + corners.replace("\n", ";S\n"), crs="EPSG:4326")
    assert box(kind) == (70.105, 23.45, 70.125, 23.465), "a letter under another heading is no half of the globe"
    east = take(tmp_path, f"licence;point;Latitude N;Longitude E\n{corners}", crs="EPSG:4326")
    assert box(east) == (70.105, 23.45, 70.125, 23.465)


@pytest.mark.parametrize(
    ("system", "corners", "crs"),
    [
        (
            "Coordenadas UTM PSAD56 Zona 18 Sur",
            "V1 8,405,000.00 491,000.00|V2 8,403,500.00 491,000.00|V3 8,403,500.00 489,000.00",
            "EPSG:24878",
        ),
        ("SISTEMA DE REFERENCIA: MAGNA-SIRGAS", "1 5,12345 -73,12345|2 5,12345 -73,10045|3 5,10045 -73,10045", "EPSG:4686"),
        (
            "Datum: SIRGAS 2000",
            "1;-01°42'36''500;-56°25'12''000|2;-01°42'36''500;-56°24'00''000|3;-01°43'48''000;-56°24'00''000",
            "EPSG:4674",
        ),
    ],
)
def test_sheets_of_south_america(tmp_path, system, corners, crs):
    heading = "Vértice Norte Este" if "UTM" in system else "Vértice Latitud Longitud"
    text = f"Código: A-1\n{system}\n{heading}\n" + corners.replace("|", "\n") + "\n"
    found = take(tmp_path, text, "sheet.txt").table
    assert found.crs == crs and found.columns["corners"].tolist() == [3]
    if "SIRGAS 2000" in system:
        assert found.shapes()[0].bounds[3] == pytest.approx(-(1 + 42 / 60 + 36.5 / 3600))


CHINESE = [(4860900, 29433000), (4860900, 29433600), (4860400, 29433600), (4860400, 29433000)]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "a.txt",
            "点号 X坐标 Y坐标 点号 X坐标 Y坐标\n1 {0[0]} {0[1]} 3 {2[0]} {2[1]}\n2 {1[0]} {1[1]} 4 {3[0]} {3[1]}\n",
        ),  # each half downwards
        ("b.txt", "点号 X坐标 Y坐标 点号 X坐标 Y坐标\n1 {0[0]} {0[1]} 2 {1[0]} {1[1]}\n3 {2[0]} {2[1]} 4 {3[0]} {3[1]}\n"),
        ("c.txt", "1、X={0[0]}，Y={0[1]}；2、X={1[0]}，Y={1[1]}；3、X={2[0]}，Y={2[1]}；4、X={3[0]}，Y={3[1]}。\n"),
        ("d.csv", '许可证号,拐点坐标\nC1,"1,{0[0]},{0[1]},2,{1[0]},{1[1]},3,{2[0]},{2[1]},4,{3[0]},{3[1]}"\n'),
    ],
)
def test_corners_of_chinese_licences_in_further_orders(tmp_path, name, text):
    begin = "采矿许可证号：C1\n坐标系：2000国家大地坐标系\n" if name.endswith(".txt") else ""
    found = take(tmp_path, begin + text.format(*CHINESE), name, crs="EPSG:4517").table
    assert found.shapes()[0].area == pytest.approx(300_000) and found.columns["corners"].tolist() == [4]


def test_the_land_of_a_system_tells_the_order_of_degrees(tmp_path):
    def order(crs, *pairs):
        return take(tmp_path, 'licence,corners\nA,"' + ";".join(pairs) + '"\n', crs=crs).table.shapes()[0].bounds

    pairs = ("86°10′00″,43°50′00″", "86°11′00″,43°50′00″", "86°11′00″,43°49′00″")
    assert order("EPSG:4490", *pairs)[0] == pytest.approx(86 + 1 / 6)
    assert order("EPSG:4326", *pairs)[0] == pytest.approx(43 + 49 / 60)  # latitude first by use
    assert order("EPSG:4490", *(",".join(reversed(pair.split(","))) for pair in pairs))[0] == pytest.approx(86 + 1 / 6)


@pytest.mark.parametrize(
    ("heading", "signs"),
    [
        ("Lat_D;Lat_M;Lat_S;Lon_D;Lon_M;Lon_S", (1, 1)),
        ("Широта град;мин;сек;Долгота град;мин;сек", (1, 1)),
        ("LS_derajat;LS_menit;LS_detik;BT_derajat;BT_menit;BT_detik", (-1, 1)),
        ("Latitud Sur (°);(');(\");Longitud Oeste (°);(');(\")", (-1, -1)),
        ("Latitude;;;Longitude;;\n;;Deg;Min;Sec;Deg;Min;Sec", (1, 1)),
        ("纬度(度);纬度(分);纬度(秒);经度(度);经度(分);经度(秒)", (1, 1)),
    ],
)
def test_degrees_minutes_and_seconds_in_columns_of_their_own(tmp_path, heading, signs):
    rows = "A;1;12;30;15,5;28;10;20\nA;2;12;30;15,5;28;11;20\nA;3;12;31;15,5;28;11.0;20\n"
    outline = take(tmp_path, f"licence;point;{heading}\n{rows}", crs="EPSG:4326").table.shapes()[0]
    x, y = (28 + 10 / 60 + 20 / 3600, 28 + 11 / 60 + 20 / 3600), (12 + 30 / 60 + 15.5 / 3600, 12 + 31 / 60 + 15.5 / 3600)
    wanted = (*sorted(signs[1] * value for value in x), *sorted(signs[0] * value for value in y))
    assert outline.bounds == pytest.approx([wanted[0], wanted[2], wanted[1], wanted[3]], abs=1e-9)


def test_licences_outside_of_the_land_of_their_system_are_told(tmp_path):
    def told(text, crs):
        return [str(line) for _, line in take(tmp_path, text, crs=crs).warnings if "outside of the land" in str(line)]

    krovak = "licence;point;E;N\nA;1;{0}700000;{0}1050000\nA;2;{0}701000;{0}1050000\nA;3;{0}701000;{0}1051000\n"
    assert told(krovak.format("-"), "EPSG:5514") == [] and "'A' at 40.59, 68.66" in told(krovak.format(""), "EPSG:5514")[0]
    degrees = "licence;point;latitude;longitude\nA;1;{0}.0;{1}.0\nA;2;{0}.0;{1}.5\nA;3;{0}.5;{1}.5\n"
    for latitude, longitude, crs, count in (
        (-1, -56, "EPSG:4674", 0),
        (1, 56, "EPSG:4674", 1),
        (66, -175, "EPSG:7683", 0),  # Russia goes on beyond longitude 180
        (66, 87, "EPSG:7683", 0),
        (66, -150, "EPSG:7683", 1),
        (-89, 179, "EPSG:4326", 0),
    ):
        assert len(told(degrees.format(latitude, longitude), crs)) == count


def test_a_national_grid_given_by_crs_has_sizes_of_its_own(tmp_path):
    corners = "".join(
        f"A;{k};{x};{y}\n" for k, (x, y) in enumerate([(1060000, 1160000), (1061000, 1160000), (1061000, 1159000)], 1)
    )
    assert box(take(tmp_path, f"licence;point;Este;Norte\n{corners}", crs="EPSG:3116")) == (1060000, 1159000, 1061000, 1160000)
    with pytest.raises(InputError, match="Name the columns in X_FIELD and Y_FIELD"):
        take(tmp_path, f"licence;point;X;Y\n{corners}", crs="EPSG:3116")
    with pytest.raises(InputError, match="local or shifted grid"):
        take(tmp_path, f"licence;point;Este;Norte\n{corners}", crs="EPSG:4526")


def test_two_systems_in_one_table_are_refused(tmp_path):
    for first, second in (("WGS84 UTM 18S", "WGS84 UTM 19S"), ("西安80", "CGCS2000")):
        text = metres(first, "crs") + metres(second, "crs", name="B").split("\n", 1)[1]
        with pytest.raises(InputError, match="several coordinate systems"):
            take(tmp_path, text)


def gauss_krueger(east, north=6400000, heading="X;Y;система координат", more="СК-42"):
    corners = [(north, east), (north, east + 1000), (north + 1000, east + 1000)]
    lines = (f"A;{index + 1};{x};{y};{more}\n" for index, (x, y) in enumerate(corners))
    return f"лицензия;точка;{heading}\n" + "".join(lines)


def test_zones_of_pulkovo_1942_are_of_six_degrees(tmp_path):
    assert take(tmp_path, gauss_krueger(13512000, 5400000)).table.crs == "EPSG:28413"
    with pytest.raises(InputError, match="can be the easting"):  # 7512000 and 6400000
        take(tmp_path, gauss_krueger(7512000))
    result = take(tmp_path, gauss_krueger(7512000), crs="EPSG:28407")
    assert result.table.shapes()[0].bounds == (7512000, 6400000, 7513000, 6401000) and not result.placing.first_is_east


@pytest.mark.parametrize("heading", ["north;east", "east;north", "x;y"])
@pytest.mark.parametrize("east_first", [True, False])
def test_headings_of_metres_that_sizes_contradict_are_told(tmp_path, heading, east_first):
    rows = "".join(f"A;{n};{x};{y}\n" if east_first else f"A;{n};{y};{x}\n" for n, (x, y) in enumerate(METRES, 1))
    result = take(tmp_path, f"licence;point;{heading}\n{rows}", crs="EPSG:32644")
    told = any("their sizes contradict the headings" in str(sentence) for _, sentence in result.warnings)
    assert told == (heading == ("north;east" if east_first else "east;north"))
    assert result.table.shapes()[0].bounds == (512_000, 8_400_000, 513_000, 8_401_000)


@pytest.mark.parametrize(("crs", "zone"), [("EPSG:4526", 38_000_000), ("EPSG:4547", 0)])
@pytest.mark.parametrize("east", [512_000, 38_512_000])
def test_eastings_have_the_zone_before_them_that_the_given_system_has(tmp_path, crs, zone, east):
    result = take(tmp_path, gauss_krueger(east, 3985600, "X;Y;holder", "x"), crs=crs)
    assert result.table.shapes()[0].bounds == (zone + 512_000, 3_985_600, zone + 513_000, 3_986_600)
    assert ("adapted" in str(result.placing.reason)) == ((east > 1e6) != (zone > 0))


def test_a_column_with_the_number_of_the_zone(tmp_path):
    result = take(tmp_path, gauss_krueger(512000, 3985600, "X;Y;坐标系;带号", "CGCS2000;38"))
    assert result.table.crs == "EPSG:4526" and shapely.bounds(result.table.shapes()[0])[0] == 38512000


SHEET = "证号：C6500002018097130000001\n坐标系统：2000国家大地坐标系\n矿区范围拐点坐标：\n"
CORNERS = [(3986000, 38513000), (3986000, 38513500), (3985500, 38513500), (3985500, 38513000)]


@pytest.mark.parametrize(
    "corners",
    [
        "\n".join(f"{number}、{north}.00 {east}.00" for number, (north, east) in enumerate(CORNERS, 1)),
        "；".join(f"{number}，{north}.00，{east}.00" for number, (north, east) in enumerate(CORNERS, 1)),
        "；\n".join(f"J{number}，{north}.00，{east}.00" for number, (north, east) in enumerate(CORNERS, 1)) + "；",
        "；".join(f"{north},{east}" for north, east in CORNERS),
    ],
)
def test_corners_of_a_sheet_between_any_signs(tmp_path, corners):
    result = take(tmp_path, SHEET + corners + "\n", "sheet.txt")
    assert result.table.crs == "EPSG:4526" and not result.refused
    assert result.table.shapes()[0].bounds == (38513000, 3985500, 38513500, 3986000)


def test_angles_of_a_sheet_with_one_blank_between_them(tmp_path):
    corners = [(36, 0, 114, 8), (36, 0, 114, 9), (35, 59, 114, 9), (35, 59, 114, 8)]
    for signs in ("{0}°{1:02d}′00″ {2}°{3:02d}′00″", "{0}° {1:02d}′ 00″ {2}° {3:02d}′ 00″", "北纬{0}°{1}′0″ 东经{2}°{3}′0″"):
        lines = "".join(f"{number} {signs.format(*corner)}\n" for number, corner in enumerate(corners, 1))
        result = take(tmp_path, SHEET + lines, "sheet.txt")
        assert result.table.crs == "EPSG:4490"
        assert result.table.shapes()[0].bounds == pytest.approx((114 + 8 / 60, 35 + 59 / 60, 114 + 9 / 60, 36))


def test_zones_of_another_width_are_not_taken_for_three_degrees(tmp_path):
    text = "[属性描述]\n坐标系=2000国家大地坐标系\n几度分带={}\n带号=38\n[地块坐标]\n4,25,A,a,面,,,,@\n"
    text += "".join(f"J{number},1,{north},{east}\n" for number, (north, east) in enumerate(CORNERS, 1))
    assert take(tmp_path, text.format("三度"), "x.txt").table.crs == "EPSG:4526"
    with pytest.raises(InputError, match="is no zone that the EPSG registry knows"):
        take(tmp_path, text.format("1.5"), "x.txt")


def test_files_of_other_kinds_are_told(tmp_path):
    for name, content in (
        ("a.xls", b"\xd0\xcf\x11\xe0 x"),
        ("a.txt", b"PK\x03\x04 x"),
        ("a.geojson", b"{}"),
        ("a.csv", b"%PDF-1.7"),
    ):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(InputError, match="is neither text nor an .xlsx workbook.*needs no import"):
            import_register(ImportJob(str(tmp_path / name)), Feedback())


@pytest.mark.parametrize("datum, half", UTM_ZONES, ids=str)
def test_codes_of_zones_are_those_of_the_registry(datum, half):
    """The zones from the first to the last are those of the datum on that half of the globe; one before and one after are not."""

    def told(code):
        try:
            text = rasterio().crs.CRS.from_epsg(code).to_wkt()
        except rasterio().errors.CRSError:
            return None
        zone = re.search(r"(?:UTM zone (\d+)([NS])|MGA zone (\d+))", text)
        of = re.search(r'GEOGCS\[.*?AUTHORITY\["EPSG","(\d+)"\]\],PROJECTION', text)
        return (int(of[1]), zone[2] or "S", int(zone[1] or zone[3])) if zone and of else None

    begin, first, last = UTM_ZONES[datum, half]
    found = [told(begin + zone) == (datum, half, zone) for zone in range(first - 1, last + 2)]
    assert found == [False, *[True] * (last - first + 1), False]
