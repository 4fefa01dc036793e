"""Numbers, angles, areas and zones of corner tables, written in all their spellings and read again."""

import random
import re

import pytest
from mine_mapper.core.errors import InputError
from mine_mapper.core.native import rasterio
from mine_mapper.core.register.corner_cell import parts_of_cell
from mine_mapper.core.register.corner_crs import place_corners
from mine_mapper.core.register.corner_placing import OTHER_SYSTEMS, UTM_ZONES
from mine_mapper.core.register.corners import Corner, RawLicence, RawRegister, Ring
from mine_mapper.core.register.licence_checks import check_area
from mine_mapper.core.register.numbers import (
    Unreadable,
    as_minutes,
    half_column,
    is_lost_number,
    looks_like_minutes,
    read_area,
    read_coordinate,
    read_number,
)


def thousands(value, sign, places=2, point="."):
    """A number with a sign between its thousands."""
    return f"{value:,.{places}f}".replace(",", "\0").replace(".", point).replace("\0", sign)


@pytest.mark.parametrize("seed", range(3))
def test_numbers_in_every_spelling(seed):
    rng = random.Random(seed)
    for size in (9, 950, 6e4, 3.9e6, 3.8e7):
        value = round(rng.uniform(size / 9, size), 2)
        for blank in (" ", "\u00a0", "\u202f", "'", "’"):
            assert read_number(thousands(value, blank)) == value == read_number(thousands(value, blank, point=","), True)
        assert read_number(thousands(value, ",")) == value == read_number(f"+{value}")
        assert read_number(f"-{value}") == -value == read_number(f" -{value} m ") == read_number(f"-{value}米")
        assert read_number(f"{value:.2f}".replace(".", ","), True) == value
        assert read_number("".join(chr(ord(c) + 0xFEE0) for c in f"{value:.2f}")) == value, "full width"
    for text in ("1,234", "-12,500", "999,000"):
        with pytest.raises(Unreadable, match="can be read as"):
            read_number(text)
        assert read_number(text, angle=True) == float(text.replace(",", "."))
    assert read_number("1,2345") == 1.2345 and read_number("1234,567") == 1234.567 and read_number("7.") == 7
    for text in ("", "abc", "1.2.3", "1e5", "--4", "12,34,56"):
        with pytest.raises(Unreadable, match="is no number"):
            read_number(text)


SPELLINGS = ("{d}°{m}'{s}\"", "{d}° {m}′ {s}″", "{d}度{m}分{s}秒", "{d} {m} {s}", "{d}-{m}-{s}", "{d}º{m}’{s}”", "{d}°{m}'{c}\"")
LETTERS = {"N": (1, "N"), "S": (-1, "N"), "E": (1, "E"), "W": (-1, "E"), "O": (-1, "E")}
LETTERS.update({"с.ш.": (1, "N"), "ю.ш.": (-1, "N"), "в.д.": (1, "E"), "з.д.": (-1, "E")})


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_angles_in_every_spelling(spelling):
    rng = random.Random(spelling)
    for _ in range(20):
        d, m, s = rng.randrange(1, 180), rng.randrange(60), round(rng.uniform(0, 59.99), 2)
        text, value = spelling.format(d=d, m=m, s=s, c=str(s).replace(".", ",")), d + m / 60 + s / 3600
        found = read_coordinate(text)
        assert found.value == pytest.approx(value, abs=1e-12) and (found.form, found.axis) == ("dms", "")
        assert read_coordinate(f"-{text}").value == pytest.approx(-value, abs=1e-12)
        for letter, (sign, axis) in LETTERS.items():
            found = read_coordinate(f"{text} {letter}")
            assert found.value == pytest.approx(sign * value, abs=1e-12) and found.axis == axis, letter
        for word, axis in (("北纬", "N"), ("东经", "E")):
            found = read_coordinate(word + text)
            assert found.value == pytest.approx(value, abs=1e-12) and found.axis == axis


def test_angles_of_fewer_parts_and_without_a_sign():
    assert (
        read_coordinate("86°30'").value == 86.5
        and read_coordinate("86.25°").value == 86.25
        and read_coordinate("360°").value == 360
    )
    rng = random.Random(2)
    for _ in range(40):
        d, m, s = rng.randrange(10, 180), rng.randrange(60), round(rng.uniform(0, 59.9), 1)
        packed = read_coordinate(f"{d:02d}{m:02d}{s:04.1f}", angle=True)
        assert packed.value == pytest.approx(d + m / 60 + s / 3600, abs=1e-9) and packed.form == "packed"
        minus = read_coordinate(f"-{d:02d}{m:02d}{int(s):02d}", angle=True)
        assert minus.value == pytest.approx(-(d + m / 60 + int(s) / 3600), abs=1e-9)
        decimal = read_coordinate(f"{d}.{m:02d}{int(s):02d}25")
        assert looks_like_minutes(decimal) and decimal.form == "number"
        assert as_minutes(decimal) == pytest.approx(d + m / 60 + (int(s) + 0.25) / 3600)
        negative = read_coordinate(f"-{d}.{m:02d}{int(s):02d}")
        assert as_minutes(negative) == pytest.approx(-(d + m / 60 + int(s) / 3600))
    assert not any(looks_like_minutes(read_coordinate(text)) for text in ("86.6015", "86.1560", "86.311", "1234.5678", "86"))
    assert read_coordinate("360", angle=True).form == "number" and read_coordinate("70,125", angle=True).value == 70.125


@pytest.mark.parametrize("text", ["86°60'00\"", "86°10'60\"", "1°2'3\"4"])
def test_angles_beyond_their_range(text):
    with pytest.raises(Unreadable):
        read_coordinate(text)
    d, m, s = (text.replace("°", " ").replace("'", " ").replace('"', " ").split() + ["0"])[:3]
    if int(m) < 60 and int(s) < 60:
        return
    with pytest.raises(Unreadable, match="60 or more"):
        read_coordinate(f"{int(d):03d}{m}{s}", angle=True)


@pytest.mark.parametrize("text", ["12345", "12345678", "1234.5"])
def test_digits_that_are_no_packed_angle(text):
    with pytest.raises(Unreadable, match="DDDMMSS"):
        read_coordinate(text, angle=True)


def test_numbers_of_licences_that_a_spreadsheet_cut():
    assert all(is_lost_number(text) for text in ("6.52E+12", "1E+5", "6e12", " 6.5E12 "))
    assert not any(is_lost_number(text) for text in ("C652E+12", "65.2E+12", "652", "6.52E", ""))


UNITS = {"km2": 1e6, "km²": 1e6, "平方公里": 1e6, "кв. км": 1e6, "ha": 1e4, "公顷": 1e4, "га": 1e4}
UNITS.update({"м2": 1.0, "平方米": 1.0, "亩": 2000 / 3})


@pytest.mark.parametrize("unit", UNITS)
def test_areas_in_every_unit(unit):
    for text, number in (("12.5", 12.5), ("12,5", 12.5), ("1 234.5", 1234.5), ("1'234", 1234), ("7", 7), ("约 3.25", 3.25)):
        beside, above = read_area(f"{text} {unit}"), read_area(text, f"area ({unit})")
        assert beside == above and beside[0] == pytest.approx(number * UNITS[unit])
    assert read_area("none") is None and read_area("12.5") == (12.5, "")


@pytest.mark.parametrize("given", [0.5, 0.949, 0.951, 0.9895, 0.99005, 1.0, 1.00995, 1.0105, 1.0495, 1.0505, 2.0])
@pytest.mark.parametrize("factor", [1, 100, 10_000, 1e6, 15, 1500])
def test_a_stated_area_is_silent_a_slip_a_difference_or_a_mistake(given, factor):
    """A hundredth is rounding, also of what would be another unit; above a twentieth it is a mistake."""
    licence = RawLicence(number="7", facts={"area": f"{given * factor * 1000:.6f} m2"})
    check_area(licence, 1000.0)
    if factor == 1 and abs(given - 1) < 0.01:
        assert licence.warnings == []
        return
    (warning,) = licence.warnings
    assert licence.facts["stated_m2"] == pytest.approx(given * factor * 1000)
    assert ("slip" in warning.fields) == (factor > 1 and abs(given - 1) < 0.01)
    loud = "lost corner" in str(warning)
    assert loud == ("slip" not in warning.fields and abs(given * factor - 1) > 0.05)
    numbers = [warning.fields[name] for name in ("stated", "area", "percent")]
    assert numbers == pytest.approx([given * factor * 1e-3, 1e-3, 100 * (given * factor - 1)])


@pytest.mark.parametrize("area", ["0", "0 ha", "0.00", "none"])
def test_an_area_of_nothing_is_not_stated(area):
    licence = RawLicence(number="7", facts={"area": area})
    check_area(licence, 1000.0)
    assert ["states no area" in str(warning) for warning in licence.warnings] == [True] and "stated_m2" not in licence.facts


UNITLESS = [("1000", "m2"), ("0.1", "ha"), ("0.001", "km2"), ("1.5", "mu"), ("1009", "m2"), ("1011", ""), ("989", "")]


@pytest.mark.parametrize(("area", "unit"), UNITLESS)
def test_an_area_without_a_unit_has_the_one_that_fits_within_a_hundredth(area, unit):
    licence = RawLicence(number="7", facts={"area": area})
    check_area(licence, 1000.0)
    (warning,) = licence.warnings
    if not unit:
        assert "is not told" in str(warning) and "stated_m2" not in licence.facts
        return
    assert warning.fields["unit"] == unit
    factor = {"m2": 1, "ha": 10_000, "km2": 1_000_000, "mu": 10_000 / 15}[unit]
    assert licence.facts["stated_m2"] == pytest.approx(float(area) * factor)


# -- zones --------------------------------------------------------------------------------------------------------------------

DATUMS = (("2000国家大地坐标系", "CGCS2000"), ("1980西安坐标系", "Xian 1980"), ("1954北京坐标系", "Beijing 1954"))


def register_of(east, north, first_is_east, **more):
    """A licence of three corners."""
    pairs = [(east, north), (east + 500, north), (east + 500, north - 500)]
    corners = [Corner(*(read_coordinate(f"{v:.2f}") for v in (pair if first_is_east else pair[::-1])), 5) for pair in pairs]
    return RawRegister("x", [RawLicence(number="A", line=4, parts=[[Ring(corners)]])], **more)


@pytest.mark.parametrize(("text", "name"), DATUMS)
@pytest.mark.parametrize("width", [3, 6])
def test_zones_of_three_datums(text, name, width):
    """With the zone before the eastings or in the header, in both orders; the system has the zone's own central meridian."""
    for zone in range(25, 46) if width == 3 else range(13, 24):
        for prefix in (True, False):
            for first in (True, False):
                east = 415_000.0 + prefix * zone * 1e6
                header = {} if prefix else {"zone": zone}
                placing = place_corners(register_of(east, 4_400_000.0, first, crs_text=text, **header), "t", "")
                crs = rasterio().crs.CRS.from_user_input(placing.crs)
                meridian = 3 * zone if width == 3 else 6 * zone - 3
                known = crs.to_dict(projjson=True)
                values = {p["name"]: p["value"] for p in known["conversion"]["parameters"]}
                assert values["Longitude of natural origin"] == meridian and name.split()[0] in known["name"]
                assert values["False easting"] + 415_000.0 - 500_000 == pytest.approx(east + placing.shift)
                assert placing.first_is_east == first
                again = place_corners(register_of(east, 4_400_000.0, first), "t", placing.crs)
                assert (again.shift, again.first_is_east) == (placing.shift, first)


@pytest.mark.parametrize("zone", [12, 24, 46])
def test_zones_between_the_ranges_are_refused(zone):
    register = register_of(415_000.0 + zone * 1e6, 4_400_000.0, True, crs_text=DATUMS[0][0])
    with pytest.raises(InputError, match=f"Zone {zone} of CGCS2000"):
        place_corners(register, "t", "")


def test_utm_zones_by_their_letter():
    for zone in (1, 19, 44, 60):
        for letter, code in (("N", 32600), ("S", 32700), ("K", 32700), ("T", 32600), ("M", 32700)):
            register = register_of(415_000.0, 7_400_000.0, True, crs_text=f"UTM {zone}{letter}", order="east,north")
            assert place_corners(register, "t", "").crs == f"EPSG:{code + zone}"
    for zone in ("0N", "61N", "12", "12A", "12O", "12Z"):
        with pytest.raises(InputError, match="zone|words"):
            place_corners(register_of(415_000.0, 7_400_000.0, True, crs_text=f"UTM {zone}"), "t", "")


def test_zone_s_may_be_a_band_of_the_north():
    """Spain's 30S lies 37 degrees north; a datum of one half needs no letter."""

    def place(text, north):
        return place_corners(register_of(415_000.0, north, True, crs_text=text, order="east,north"), "t", "").crs

    for north in (3_600_000.0, 4_400_000.0):
        with pytest.raises(InputError, match="EPSG:32730 or EPSG:32630"):
            place("UTM 30S", north)
    assert place("UTM 30S", 4_500_000.0) == place("UTM 30 Sur", 4_400_000.0) == "EPSG:32730"
    assert place("ETRS89 UTM 30", 4_100_000.0) == "EPSG:25830" and place("GDA2020 UTM 51", 7_400_000.0) == "EPSG:7851"
    assert place("Arc 1950 UTM 35S", 4_100_000.0) == "EPSG:20935"  # there is none in the north
    assert (
        place("Coordenadas UTM PSAD 56, Zona 19S", 7_400_000.0)
        == place("Datum PSAD 56, Huso 19 Sur", 7_400_000.0)
        == "EPSG:24879"
    )
    with pytest.raises(InputError, match="words"):
        place("ETRS89 UTM 30S", 7_400_000.0)


@pytest.mark.parametrize(("latitude", "longitude", "good"), [(90.0, 360.0, True), (90.0001, 100.0, False), (45.0, 360.0, True)])
def test_degrees_within_a_circle(latitude, longitude, good):
    pairs = ((latitude, longitude), (44, 95), (43, 95))
    corners = [Corner(read_coordinate(f"{a}"), read_coordinate(f"{b}"), 9) for a, b in pairs]
    register = RawRegister("x", [RawLicence("A", 4, parts=[[Ring(corners)]])], order="lat,lon")
    if good:
        assert not place_corners(register, "t", "EPSG:4326").first_is_east
        return
    with pytest.raises(InputError, match=f"line 9: '{latitude}' is no latitude"):
        place_corners(register, "t", "EPSG:4326")


def test_the_order_of_degrees_is_told_by_size_or_asked_for():
    def order(pairs):
        corners = [Corner(read_coordinate(a), read_coordinate(b), 2) for a, b in pairs]
        return place_corners(RawRegister("x", [RawLicence("A", 1, parts=[[Ring(corners)]])]), "t", "EPSG:4326").first_is_east

    assert order([("91", "44"), ("80", "44"), ("80", "43")]) and not order([("44", "91"), ("44", "80"), ("43", "80")])
    with pytest.raises(InputError, match="which of its numbers is the latitude"):
        order([("90", "44"), ("80", "44"), ("80", "43")])


@pytest.mark.parametrize(("code", "words"), OTHER_SYSTEMS)
def test_codes_of_utm_zones_are_those_of_the_registry(code, words):
    """Every zone of a datum, north and south, has its name; there is none before the first and after the last."""

    def name(number):
        try:
            return rasterio().crs.CRS.from_epsg(number).to_dict(projjson=True)["name"]
        except rasterio().errors.CRSError:
            return ""

    datum = name(code)
    assert re.search(words, datum.casefold()) and rasterio().crs.CRS.from_epsg(code).is_geographic
    for half in (half for known, half in UTM_ZONES if known == code):
        start, first, last = UTM_ZONES[code, half]
        wanted = f"{datum} / MGA zone {{}}" if datum.startswith("GDA") else f"{datum} / UTM zone {{}}{half}"
        for zone in range(first, last + 1):
            assert name(start + zone) == wanted.format(zone)
        for zone in (first - 1, last + 1):
            assert name(start + zone) != wanted.format(zone)


@pytest.mark.parametrize("turned", [0, 1, 2, 3])
def test_most_licences_tell_the_order_of_metres_and_of_equally_many_the_first_order(turned):
    """Three licences in all, or four: with as many in either order the first number is east."""
    count = 4 if turned == 2 else 3
    licences = []
    for k in range(count):
        east_first = k >= turned
        made = register_of(415_000.0 + 1000 * k, 4_400_000.0, east_first).licences[0]
        licences.append(RawLicence(number=f"L{k}", line=k, parts=made.parts))
    register = RawRegister("x", licences)
    placing = place_corners(register, "t", "EPSG:32644")
    assert placing.first_is_east == (turned <= count - turned)
    wrong = [licence.number for licence in licences if licence.refused]
    assert wrong == [f"L{k}" for k in range(count) if (k >= turned) != placing.first_is_east]
    assert all("exchanged" in str(licence.refused) for licence in licences if licence.refused)


# -- all corners in a cell ----------------------------------------------------------------------------------------------------


def corners_of(text):
    licence = RawLicence()
    return [(c.first.value, c.second.value) for part in parts_of_cell(text, 3, licence) for ring in part for c in ring.corners]


def flat(pairs):
    return [value for pair in pairs for value in pair]


def letters(value, axis, before):
    """86°30'15.00" with its letter before or behind."""
    d, rest = divmod(abs(value), 1)
    m, rest = divmod(rest * 60, 1)
    text, letter = f"{int(d)}°{int(m):02d}'{rest * 60:05.2f}\"", {"N": "NS", "E": "EW"}[axis][value < 0]
    return f"{letter}{text}" if before else f"{text}{letter}"


def as_packed(value):
    d, rest = divmod(round(value * 3600), 3600)
    return f"{d:03d}{rest // 60:02d}{rest % 60:02d}"


@pytest.mark.parametrize("count", [3, 4, 7])
def test_pairs_of_a_cell_in_every_spelling(count):
    """Between semicolons, lines, brackets and commas, with numbers of corners and without, letters on either side."""
    rng = random.Random(count)
    for sign in (1, -1):
        pairs = [(sign * rng.randrange(10, 80) + 0.25, sign * rng.randrange(81, 170) + 0.5) for _ in range(count)]
        plain = [f"{a} {b}" for a, b in pairs]
        commas = [f"{a}, {b}" for a, b in pairs]
        texts = [";".join(plain), "\n".join(plain), ",".join(plain), "; ".join(commas), "\n".join(commas)]
        texts += [", ".join(f"({pair})" for pair in commas), "".join(f"({pair})" for pair in plain)]
        texts += [
            "; ".join(f"{k}. {pair}" for k, pair in enumerate(plain, 1)),
            "; ".join(f"J{k},{p}" for k, p in enumerate(commas, 1)),
        ]
        for text in texts:
            assert corners_of(text) == pairs, text
        for before in (True, False):
            told = [f"{letters(a, 'N', before)} {letters(b, 'E', before)}" for a, b in pairs]
            for text in (";".join(told), "\n".join(told), "; ".join(f"{k}) {pair}" for k, pair in enumerate(told, 1))):
                assert [value for pair in corners_of(text) for value in pair] == pytest.approx(
                    [v for pair in pairs for v in pair]
                ), text
    whole = [
        (rng.randrange(10, 60) + rng.randrange(3600) / 3600, rng.randrange(60, 99) + rng.randrange(3600) / 3600)
        for _ in range(count)
    ]
    found = corners_of(";".join(f"{as_packed(a)},{as_packed(b)}" for a, b in whole))
    assert flat(found) == pytest.approx(flat(whole))


def test_two_pairs_between_commas_are_no_list_and_other_texts_are_told():
    for text in ("44 81,45 82", "44", "44;45", "44 81 7 9", "a b;c d"):
        with pytest.raises(Unreadable, match="no pair|no number"):
            corners_of(text)
    for text, why in (("", "no corners"), ("M-44-90-(10г-5а-19)", "codes of blocks"), ("POLYGON((1 2,3", "well-known text")):
        with pytest.raises(Unreadable, match=why):
            corners_of(text)


PACKED = [("0445959", True), ("0446059", False), ("0445960", False), ("445959", True), ("4459591", False)]


@pytest.mark.parametrize(("cell", "packed"), PACKED)
def test_digits_are_packed_where_minutes_and_seconds_may_be(cell, packed):
    """Seven with a leading 0 or six, each of the last two pairs below 60; others are metres."""
    first = corners_of(f"{cell} 0811530;{cell} 0811530;0440000 0811530")[0][0]
    assert first == (pytest.approx(44 + 59 / 60 + 59 / 3600) if packed else float(cell))


def test_rings_of_well_known_text():
    text = "SRID=4490;MULTIPOLYGON(((0 0,9 0,9 9,0 0),(5 1,6 1,6 2,5 1),(7 1,8 1,8 2,7 1)),((20 0,30 0,30 5,20 0)))"
    licence = RawLicence()
    parts = parts_of_cell(text, 8, licence)
    assert [[(ring.number, ring.hole, len(ring.corners)) for ring in part] for part in parts] == [
        [(1, False, 4), (2, True, 4), (3, True, 4)],
        [(1, False, 4)],
    ]
    assert licence.crs_text == "EPSG:4490" and parts[0][1].corners[1].first.value == 6 and parts[1][0].corners[2].line == 8


@pytest.mark.parametrize("heading, cells, axis", [
    ("N/S", ["N", " S "], "N"), ("LS/LU", ["LS", "LU"], "N"), ("E/W", ["W"], "E"), ("hemisphere", ["south"], "N"),
    ("N/S", ["N", "E"], ""), ("N/S", ["lat"], ""), ("N/S", [""], ""), ("axis", ["N"], ""), ("полушарие", ["з.д."], "E"),
])  # fmt: skip
def test_columns_of_nothing_but_halves_of_the_globe(heading, cells, axis):
    assert half_column(heading, cells) == axis
