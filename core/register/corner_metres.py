"""Corners in metres: which number is east, the zone, the system."""

from __future__ import annotations

import re
from typing import Optional

import numpy as np

from ..errors import InputError
from ..gauss_krueger import (
    BEIJING_1954,
    CGCS2000,
    XIAN_1980,
    width_of_zone,
    zone_code,
    zone_in_front,
    zone_of_code,
)
from ..messages import Message
from ..native import rasterio
from .corner_placing import HALVES, OTHER_SYSTEMS, UTM, UTM_ZONES, Placing, datum_of, kept, refusals, system_of, warn_datum

EAST_LIMITS, NORTH_LIMITS = (100_000.0, 900_000.0), (1_000_000.0, 10_000_000.0)


def metres(register, layer, crs, text) -> Placing:
    placing = Placing()
    placing.first_is_east, placing.order_reason = _order_of_metres(register, layer, placing, crs)
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


def _order_of_metres(register, layer, placing, crs):
    """Whether the first number is east: by size, since X means north in China and Russia; headings decide where sizes do not.

    Licences whose numbers fit no order, or another one than most, are refused.
    """
    if register.order == "given":
        return True, Message("by X_FIELD and Y_FIELD")
    heading = {"north,east": False, "east,north": True}.get(register.order)
    fits, refused = {}, kept(register)
    for licence in refused:
        values = np.array([(corner.first.value, corner.second.value) for corner in licence.corners()])
        first, second = values[:, 0], values[:, 1]
        fits[id(licence)] = (_fits_east(first) and _fits_north(second), _fits_east(second) and _fits_north(first))
        if not any(fits[id(licence)]):
            licence.refuse(
                Message(
                    "line {line}: its corners (the first is {one:.10g}, {other:.10g}) are neither degrees nor metres of a "
                    "national system: a local or shifted grid?",
                    line=licence.line,
                    one=first[0],
                    other=second[0],
                )
            )
    votes = [sum(fits[id(licence)] == pair for licence in kept(register)) for pair in ((True, False), (False, True))]
    system = rasterio().crs.CRS.from_user_input(crs) if crs else None
    if system and system.is_projected and not kept(register) and zone_of_code(system.to_epsg()) is None:
        for licence in refused:
            licence.refused = ""  # sizes of other grids: what CRS and headings say
        if heading is not None:
            return heading, Message("by the headings")
        raise InputError(
            "The sizes of the corners of the table '{layer}' do not tell which number is the easting in the system given as "
            "CRS. Name the columns in X_FIELD and Y_FIELD.",
            layer=layer,
        )
    if not kept(register):
        raise InputError(
            "No corner of the table '{layer}' is in degrees or metres of a national system. Ask for the original coordinates. "
            "{reasons}",
            layer=layer,
            reasons=refusals(register),
        )
    if votes == [0, 0]:
        if heading is not None:
            return heading, Message("by the headings")
        by_zone = _order_by_zone(register, crs)
        if by_zone is not None:
            return by_zone, Message("by the zone of CRS")
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


def _order_by_zone(register, crs) -> Optional[bool]:
    """Whether the first number is east, where one of the two alone begins with the zone of the user's system."""
    known = zone_of_code(rasterio().crs.CRS.from_user_input(crs).to_epsg()) if crs else None
    corners = [corner for licence in kept(register) for corner in licence.corners()]
    first, second = (
        known is not None and all(zone_in_front(getattr(corner, name).value) == known[2] for corner in corners)
        for name in ("first", "second")
    )
    return None if first == second else first


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
    zones = np.array([zone_in_front(value) is not None for value in values])
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
    known = zone_of_code(system.to_epsg())
    if known is None:
        return
    datum, width, own, prefix = known
    warn_datum(placing, datum)
    if zone not in (None, own):
        raise InputError(
            "CRS is of zone {own}, but the eastings of the table '{layer}' begin with {zone}. Give the system of that zone.",
            own=own,
            layer=layer,
            zone=zone,
        )
    placing.shift = own * 1e6 * (int(prefix) - int(zone is not None))
    if placing.shift:
        placing.reason = Message("given by CRS; the zone before the eastings was adapted")


def _told_metres(placing, register, layer, text, zone):
    named = system_of(text)
    bare = re.sub(next((words for code, words in OTHER_SYSTEMS if code == named), "$^"), " ", text, flags=re.IGNORECASE)
    utm = UTM.search(bare) or (named and not datum_of(text) and _ZONE.search(bare))
    if utm and zone is None:
        _utm(placing, register, layer, int(utm.group(1)), (utm.group(2) or "").upper(), text, bare)
        return
    datum, prefix = datum_of(text), zone is not None
    zone = zone if prefix else register.zone
    if datum is None:
        raise InputError(
            "Nothing in the table '{layer}' names the datum, and a wrong one moves licences by tens of metres, a false overrun. "
            "Give CRS{example}.",
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
        width=f"{width:g}",
        how=Message("before the eastings") if prefix else Message("by the header"),
    )
    warn_datum(placing, datum)


_UTM_WORDS = re.compile(
    rf"utm|mga|zona?e?|coorden\w+|coordinates?|sistema|system|en|de|in|huso|fuso|{HALVES}|hemis\w+|datum|(?<![a-z])\d{{1,2}}\W*[a-z]?(?![a-z\d])|[\W_]+",
    re.IGNORECASE,
)


_ZONE = re.compile(rf"(?:zona?e?|huso|fuso)\W{{0,4}}(\d{{1,2}})\W*({HALVES}|[a-z](?![a-z]))?", re.IGNORECASE)
_BAND_S = 3_530_000.0, 4_440_000.0
"""Northings of band S, 32 to 40 degrees north; on the southern half of the globe those of Patagonia and the sea."""


def _utm(placing, register, layer, zone, letter, text, bare):
    named = system_of(text)
    halves = [half for system, half in UTM_ZONES if system == named]
    half = halves[0] if not letter and len(halves) == 1 else "S" if letter[:1] == "S" or letter[:1] < "N" else "N"
    if letter in tuple("ABIOYZ") or not (letter or len(halves) == 1):
        raise InputError(
            "The zone of the table '{layer}' is '{text}': one such as 19S is needed.", layer=layer, text=text.strip()
        )
    left = _UTM_WORDS.sub("", bare)
    known = UTM_ZONES.get((named or 4326, half))
    if left or known is None or not known[1] <= zone <= known[2]:
        raise InputError(
            "The system of the table '{layer}' is '{text}', which is not known by these words. Give CRS.",
            layer=layer,
            text=text.strip(),
        )
    north = [(corner.second if placing.first_is_east else corner.first).value for corner in kept(register)[0].corners()]
    if letter == "S" and (named or 4326, "N") in UTM_ZONES and _BAND_S[0] <= min(north) <= max(north) <= _BAND_S[1]:
        raise InputError(
            "Zone '{text}' of the table '{layer}' can be on the southern half of the globe, or band S of the northern half (32 "
            "to 40 degrees north). Give CRS: EPSG:{south} or EPSG:{north}.",
            layer=layer,
            text=text.strip(),
            south=known[0] + zone,
            north=UTM_ZONES[named or 4326, "N"][0] + zone,
        )
    placing.crs = f"EPSG:{known[0] + zone}"
    placing.reason = Message("UTM zone {zone}{letter} by its column", zone=zone, letter=letter[:1] or half)
    if named is None:
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
