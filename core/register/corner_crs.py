"""Which coordinate system corners are in, and which of the two numbers is east: by header, words, prefix, and size."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Optional

import numpy as np

from ..errors import InputError
from ..gauss_krueger import (
    BEIJING_1954,
    CGCS2000,
    GEOGRAPHIC,
    GSK_2011,
    PULKOVO_1942,
    PULKOVO_1995,
    XIAN_1980,
    width_of_zone,
    zone_code,
    zone_in_front,
    zone_of_code,
)
from ..messages import Message
from ..native import rasterio
from .corners import RawRegister
from .numbers import as_minutes, looks_like_minutes

_DATUMS = (
    (CGCS2000, r"2000国家|国家2000|cgcs|2000坐标|大地2000|2000"),
    (XIAN_1980, r"西安|1980|80坐标|国家80|80国家"),
    (BEIJING_1954, r"北京|1954|54坐标|beijing"),
    (GSK_2011, r"гск.?2011|gsk.?2011"),
    (PULKOVO_1995, r"ск.?95|pulkovo.?1995|пулков\w*\s*1995"),
    (PULKOVO_1942, r"ск.?42|pulkovo|пулков"),
)
_OTHERS = (
    (4326, r"wgs.?84|wgs 1984|мсг.?84"),
    (4674, r"sirgas.?2000|sirgas"),
    (4248, r"psad.?56"),
    (4269, r"nad.?83"),
    (4267, r"nad.?27"),
)
_LOCAL = re.compile(r"мск.?\d|местн\w+ систем|ск.?63|\bуск\b|独立坐标|地方坐标|local grid", re.IGNORECASE)

UNCERTAIN = (XIAN_1980, BEIJING_1954)
"""Datums without a published transformation to WGS 84 in the EPSG registry that holds everywhere."""

EAST_LIMITS, NORTH_LIMITS = (100_000.0, 900_000.0), (1_000_000.0, 10_000_000.0)


@dataclass
class Placing:
    """How the corners of a file are to be read.

    Attributes
    ----------
    crs : str
        Authority code or WKT, '' if it could not be told.
    first_is_east : bool
        The first number of a corner is east or longitude.
    reason : Message
        Why this system.
    order_reason : Message
    shift : float
        Added to eastings: the prefix of the zone that the system has and the file lacks, or the other way round.
    warnings : list of Message
    """

    crs: str = ""
    first_is_east: bool = True
    reason: Message = field(default_factory=lambda: Message(""))
    order_reason: Message = field(default_factory=lambda: Message(""))
    shift: float = 0.0
    warnings: list = field(default_factory=list)


def datum_of(text: str) -> Optional[str]:
    """Datum that words name; of a sheet with old and new datum side by side the new one. None if no word does."""
    plain = text.casefold()
    return next((datum for datum, pattern in _DATUMS if re.search(pattern, plain)), None)


def place_corners(register: RawRegister, layer: str, crs: str = "") -> Placing:
    """Find system and order of the axes; licences with corners of another kind are refused.

    Parameters
    ----------
    crs : str
        WKT or authority code given by the user, '' = told by the file.

    Raises
    ------
    InputError
        Nothing tells the system or the order, or the file contradicts itself or the user.
    """
    text = " ".join([register.crs_text, *(licence.crs_text for licence in register.licences)])
    if _LOCAL.search(text) and not crs:
        raise InputError(
            "The table '{layer}' is in a local grid ({text}). Ask for degrees or a national system, or give CRS.",
            layer=layer,
            text=text.strip(),
        )
    corners = [corner for licence in register.licences if not licence.refused for corner in licence.corners()]
    if not corners:
        reasons = _reasons(register)
        if reasons:
            raise InputError("The table '{layer}' holds no corner that can be read. {reasons}", layer=layer, reasons=reasons)
        raise InputError(
            "The table '{layer}' holds no corner that can be read. Corners are lines with a point number and two coordinates, or "
            "cells with all corners of a licence. Choose another file, or name its columns with X_FIELD and Y_FIELD.",
            layer=layer,
        )
    values = np.array([(corner.first.value, corner.second.value) for corner in corners])
    angles = any(corner.first.form != "number" or corner.second.form != "number" for corner in corners)
    if angles or np.abs(values).max() <= 360:
        return _degrees(register, layer, crs, text, corners, values)
    return _metres(register, layer, crs, text)


def _reasons(register) -> str:
    return " ".join(f"Licence '{licence.number}': {licence.refused}." for licence in register.licences[:3] if licence.refused)


# -- degrees -----------------------------------------------------------------------------------------------------------------


def _degrees(register, layer, crs, text, corners, values) -> Placing:
    placing = Placing()
    _refuse_minutes(register)
    left = kept(register)
    if not left:
        raise InputError("No licence of the table '{layer}' can be read. {reasons}", layer=layer, reasons=_reasons(register))
    wkt = all("wkt" in licence.facts for licence in left)
    order = _order_of_degrees(register, layer, corners, values, wkt)
    placing.first_is_east, placing.order_reason = order
    _place_degrees(placing, register, layer, crs, text, wkt)
    return placing


def _refuse_minutes(register):
    """Refuse licences whose numbers are decimal degrees or degrees with minutes and seconds behind the point."""
    for licence in register.licences:
        numbers = [one for corner in licence.corners() for one in (corner.first, corner.second)]
        if "wkt" in licence.facts or not numbers or not all(one.form == "number" and looks_like_minutes(one) for one in numbers):
            continue
        first = numbers[0]
        licence.refuse(
            Message(
                "line {line}: '{text}' can be {degrees:.6f} degrees or, as ddd.mmss, {minutes:.6f} degrees. Write "
                "the angles with "
                "degree signs, or with six decimals",
                line=licence.line,
                text=first.text,
                degrees=first.value,
                minutes=as_minutes(first),
            )
        )


def _order_of_degrees(register, layer, corners, values, wkt):
    if register.order == "given":
        return True, Message("by X_FIELD and Y_FIELD")
    letters = {(corner.first.axis, corner.second.axis) for corner in corners} - {("", "")}
    if len(letters) == 1:
        first = letters.pop()[0]
        if first:
            return first == "E", Message("by the letters of the hemispheres")
    if register.order in ("lat,lon", "lon,lat", "north,east", "east,north"):
        return register.order in ("lon,lat", "east,north"), Message("by the headings")
    if wkt:
        return True, Message("well-known text has longitude first")
    first, second = np.abs(values).max(axis=0)
    if first > 90 >= second:
        return True, Message("the first numbers are above 90, so they are longitudes")
    if second > 90 >= first:
        return False, Message("the second numbers are above 90, so they are longitudes")
    if register.form == "one row a licence":
        packed = any(corner.first.form == "packed" for corner in corners)
        if packed:
            return True, Message("the planning data base has longitude first")
        return False, Message("pairs of degrees in one cell have latitude first by use")
    raise InputError(
        "The table '{layer}' does not tell which of its numbers is the latitude: both fit both. Head the "
        "columns with latitude and "
        "longitude, or name them in X_FIELD and Y_FIELD.",
        layer=layer,
    )


def _place_degrees(placing, register, layer, crs, text, wkt):
    if crs:
        if not rasterio().crs.CRS.from_user_input(crs).is_geographic:
            raise InputError(
                "CRS is a system in metres, but the table '{layer}' holds degrees. Give a geographic system, for "
                "example EPSG:4490.",
                layer=layer,
            )
        placing.crs, placing.reason = crs, Message("given by CRS")
        code = rasterio().crs.CRS.from_user_input(crs).to_epsg()
        datum = next((name for name, known in GEOGRAPHIC.items() if known == code), None)
        _warn_datum(placing, datum)
        return
    datum = datum_of(text)
    if datum is not None:
        placing.crs, placing.reason = f"EPSG:{GEOGRAPHIC[datum]}", Message("the file names the datum {datum}", datum=datum)
        _warn_datum(placing, datum)
        return
    other = next((code for code, pattern in _OTHERS if re.search(pattern, text.casefold())), None)
    if other is not None:
        placing.crs, placing.reason = f"EPSG:{other}", Message("the file names it")
        return
    corners = [corner for licence in register.licences if not licence.refused for corner in licence.corners()]
    if register.form == "one row a licence" and any(corner.first.form == "packed" for corner in corners):
        placing.crs, placing.reason = (
            "EPSG:4490",
            Message("DDDMMSS in one cell is the form of the planning data base, in CGCS2000"),
        )
    elif register.form == "one row a licence" and all(corner.first.form == "number" for corner in corners):
        placing.crs, placing.reason = "EPSG:4326", Message("decimal degrees without a datum: WGS 84 was taken")
        placing.warnings.append(
            Message("No word names the datum; decimal degrees were taken for WGS 84. Give CRS if they are in another one.")
        )
    else:
        raise InputError(
            "Nothing in the table '{layer}' names the datum of its degrees, and a wrong one moves licences by "
            "tens of metres. Give "
            "CRS: for example EPSG:4490 (CGCS2000), EPSG:4326 (WGS 84), EPSG:4284 (Pulkovo 1942), EPSG:7683 (GSK-2011).",
            layer=layer,
        )


# -- metres ------------------------------------------------------------------------------------------------------------------


def _metres(register, layer, crs, text) -> Placing:
    placing = Placing()
    placing.first_is_east, placing.order_reason = _order_of_metres(register, layer, placing)
    zones = _zones(register, placing.first_is_east, crs)
    if len(zones) > 1:
        raise InputError(
            "The table '{layer}' holds eastings of several zones ({zones}). Split it, one zone a table.",
            layer=layer,
            zones=", ".join(str(number) for number in sorted(zones)),
        )
    zone = zones.pop() if zones else None
    if zone is not None and register.zone is not None and zone != register.zone:
        raise InputError(
            "The eastings of the table '{layer}' begin with zone {zone}, but its header says {header}. One of them is wrong.",
            layer=layer,
            zone=zone,
            header=register.zone,
        )
    if crs:
        _given_metres(placing, layer, crs, zone)
        return placing
    _told_metres(placing, register, layer, text, zone)
    return placing


def _order_of_metres(register, layer, placing):
    """Whether the first number is east: by size, since X means north in China and Russia; headings decide where sizes do not.

    Licences whose numbers fit no order, or another one than most, are refused.
    """
    if register.order == "given":
        return True, Message("by X_FIELD and Y_FIELD")
    heading = {"north,east": False, "east,north": True}.get(register.order)
    fits = {}
    for licence in kept(register):
        values = np.array([(corner.first.value, corner.second.value) for corner in licence.corners()])
        first, second = values[:, 0], values[:, 1]
        fits[id(licence)] = (_fits_east(first) and _fits_north(second), _fits_east(second) and _fits_north(first))
        if not any(fits[id(licence)]):
            licence.refuse(
                Message(
                    "line {line}: its corners (the first is {one:.10g}, {other:.10g}) are neither degrees nor metres of "
                    "a national "
                    "system: a local or shifted grid?",
                    line=licence.line,
                    one=first[0],
                    other=second[0],
                )
            )
    votes = [sum(fits[id(licence)] == pair for licence in kept(register)) for pair in ((True, False), (False, True))]
    if not kept(register):
        raise InputError(
            "No corner of the table '{layer}' is in degrees or metres of a national system. Ask for the original coordinates. "
            "{reasons}",
            layer=layer,
            reasons=_reasons(register),
        )
    if votes == [0, 0]:
        if heading is not None:
            return heading, Message("by the headings")
        raise InputError(
            "Both numbers of the corners of the table '{layer}' can be the easting. Name the columns in X_FIELD and Y_FIELD.",
            layer=layer,
        )
    first_east = votes[0] >= votes[1]
    for licence in kept(register):
        if not fits[id(licence)][0 if first_east else 1]:
            licence.refuse(Message("line {line}: its two numbers are exchanged against the other licences", line=licence.line))
    prefixed = any(zone_in_front(corner.first.value) for licence in kept(register) for corner in licence.corners())
    if first_east and register.order in ("x,y", "north,east") and prefixed:
        placing.warnings.append(
            Message("The columns are exchanged: the first holds eastings (they begin with the zone), the second northings.")
        )
    elif heading is not None and heading != first_east:
        placing.warnings.append(Message("The columns are exchanged: their sizes contradict the headings."))
    return first_east, Message("by the size of the numbers")


def _zones(register, first_is_east, crs) -> set:
    """Zones before the eastings of all licences.

    A licence with corners of several zones, or of which some have none, is refused. One without a zone beside others that
    have one is moved to theirs if the header or CRS names it, else it is refused.
    """
    found = {}
    for licence in kept(register):
        east = [(corner.first if first_is_east else corner.second).value for corner in licence.corners()]
        zones = {zone_in_front(value) for value in east}
        if len(zones) > 1:
            licence.refuse(
                Message("line {line}: some of its corners have no zone before the easting, or they lie in two", line=licence.line)
            )
        else:
            found[id(licence)] = zones.pop()
    zones = set(found.values()) - {None}
    for licence in kept(register):
        if len(zones) == 1 and found[id(licence)] is None:
            if register.zone is None and not crs:
                licence.refuse(Message("line {line}: its eastings have no zone before them, others have", line=licence.line))
            else:
                licence.shift = next(iter(zones)) * 1e6
    return zones


def _fits_east(values) -> bool:
    """Each value is an easting, with or without its zone."""
    size = np.abs(values)
    zones = np.array([zone_in_front(value) is not None for value in values]) & (size > 4_000_000)
    return bool(np.all(zones | ((size >= EAST_LIMITS[0]) & (size <= EAST_LIMITS[1]))))


def _fits_north(values) -> bool:
    return bool(np.all((np.abs(values) >= NORTH_LIMITS[0]) & (np.abs(values) <= NORTH_LIMITS[1])))


def _given_metres(placing, layer, crs, zone):
    """The user's system; a zone before the eastings must be its own."""
    system = rasterio().crs.CRS.from_user_input(crs)
    if system.is_geographic:
        raise InputError(
            "CRS is a system in degrees, but the table '{layer}' holds metres. Give the projected system, with its zone.",
            layer=layer,
        )
    placing.crs, placing.reason = crs, Message("given by CRS")
    known = zone_of_code(system.to_epsg() or 0)
    if known is None:
        return
    datum, width, own, prefix = known
    _warn_datum(placing, datum)
    if zone is None:
        placing.shift = own * 1e6 if prefix else 0.0
    elif zone != own:
        raise InputError(
            "CRS is of zone {own}, but the eastings of the table '{layer}' begin with {zone}. Give the system of that zone.",
            own=own,
            layer=layer,
            zone=zone,
        )
    else:
        placing.shift = 0.0 if prefix else -own * 1e6
    if placing.shift:
        placing.reason = Message("given by CRS; the zone before the eastings was adapted")


def _told_metres(placing, register, layer, text, zone):
    utm = re.search(r"utm\D{0,12}(\d{1,2})\s*([a-zA-Z])?", text, re.IGNORECASE)
    if utm and zone is None:
        _utm(placing, layer, int(utm.group(1)), (utm.group(2) or "").upper(), text)
        return
    datum, prefix = datum_of(text), zone is not None
    zone = zone if prefix else register.zone
    if datum is None:
        raise InputError(
            "Nothing in the table '{layer}' names the datum, and a wrong one moves licences by tens of metres, a "
            "false overrun. Give "
            "CRS{example}.",
            layer=layer,
            example=_example(zone, prefix),
        )
    if zone is None:
        raise InputError(
            "The eastings of the table '{layer}' have no zone before them, and nothing names it. Give CRS (datum {datum}).",
            layer=layer,
            datum=datum,
        )
    width = register.width or width_of_zone(zone, datum)
    code = None if width is None else zone_code(datum, width, zone, True) or zone_code(datum, width, zone, False)
    if code is None:
        raise InputError(
            "Zone {zone} of {datum} in the table '{layer}' is no zone that the EPSG registry knows. Give CRS.",
            zone=zone,
            datum=datum,
            layer=layer,
        )
    with_prefix = zone_code(datum, width, zone, True) is not None
    placing.crs = f"EPSG:{code}"
    placing.shift = zone * 1e6 * (int(with_prefix) - int(prefix))
    placing.reason = Message(
        "{datum}, zone {zone} of {width} degrees ({how})",
        datum=datum,
        zone=zone,
        width=width,
        how=Message("before the eastings") if prefix else Message("by the header"),
    )
    _warn_datum(placing, datum)


def _utm(placing, layer, zone, letter, text):
    if not 1 <= zone <= 60 or not letter:
        raise InputError(
            "The zone of the table '{layer}' is '{text}': one such as 19S is needed.", layer=layer, text=text.strip()
        )
    south = letter == "S" or letter < "N"
    placing.crs = f"EPSG:{(32700 if south else 32600) + zone}"
    placing.reason = Message("UTM zone {zone}{letter} by its column", zone=zone, letter=letter)
    if not re.search(r"wgs", text, re.IGNORECASE):
        placing.warnings.append(
            Message("No word names the datum of the UTM zone; WGS 84 was taken. Give CRS if it is another one (PSAD 56, SIRGAS).")
        )


def _example(zone, prefix) -> str:
    if zone is None or width_of_zone(zone) is None:
        return ""
    codes = [zone_code(datum, width_of_zone(zone), zone, prefix) for datum in (CGCS2000, XIAN_1980, BEIJING_1954)]
    return Message(
        ": EPSG:{first} (CGCS2000), EPSG:{second} (Xi'an 1980) or EPSG:{third} (Beijing 1954) for zone {zone}",
        first=codes[0],
        second=codes[1],
        third=codes[2],
        zone=zone,
    )


def _warn_datum(placing, datum):
    if datum in UNCERTAIN:
        placing.warnings.append(
            Message(
                "{datum} has no transformation to WGS 84 or CGCS2000 that holds everywhere: the position is "
                "uncertain by up to 100 m "
                "or more (54 m at 80 E 39 N, 51 m at 109 E 38.5 N are known). Ask for CGCS2000 coordinates or for "
                "the parameters of "
                "the transformation; an overrun narrower than that means nothing.",
                datum=datum,
            )
        )
    elif datum == PULKOVO_1942:
        placing.warnings.append(
            Message("Pulkovo 1942 is moved to WGS 84 by some 4.5 m at best; national parameters differ by several metres.")
        )


def kept(register: RawRegister) -> list:
    """Licences that were not refused and have corners."""
    return [licence for licence in register.licences if not licence.refused and licence.corners()]
