"""Corners in degrees: their order, their system."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..errors import InputError
from ..gauss_krueger import (
    GEOGRAPHIC,
)
from ..grid import is_geographic
from ..messages import Message
from ..native import rasterio
from .corner_placing import Placing, datum_of, kept, on_land_of, refusals, system_of, warn_datum
from .numbers import as_minutes, looks_like_minutes


def degrees(register, layer, crs, text) -> Placing:
    placing = Placing()
    _refuse_minutes(register)
    _check_letters(register)
    left = _left(register, layer)
    wkt = all("wkt" in licence.facts for licence in left)
    placing.first_is_east, placing.order_reason = _order_of_degrees(
        register, layer, placing, left, wkt, crs or GEOGRAPHIC.get(datum_of(text), "")
    )
    _check_range(left, placing.first_is_east)
    _left(register, layer)
    _place_degrees(placing, register, layer, crs, text, wkt)
    return placing


def _left(register, layer) -> list:
    """Licences that were not refused.

    Raises
    ------
    InputError
        There is none.
    """
    left = kept(register)
    if not left:
        raise InputError("No licence of the table '{layer}' can be read. {reasons}", layer=layer, reasons=refusals(register))
    return left


def _check_range(licences, first_is_east):
    """Refuse licences with a latitude beyond a pole, or a longitude beyond a full circle."""
    for licence in licences:
        for corner in licence.corners():
            straight = first_is_east or "wkt" in licence.facts
            east, north = (corner.first, corner.second) if straight else (corner.second, corner.first)
            if abs(north.value) > 90 or abs(east.value) > 360:
                licence.refuse(
                    Message(
                        "line {line}: '{north}' is no latitude, or '{east}' no longitude",
                        line=corner.line,
                        north=north.text,
                        east=east.text,
                    )
                )


def _refuse_minutes(register):
    """Refuse licences whose numbers are decimal degrees or degrees with minutes and seconds behind the point."""
    for licence in register.licences:
        numbers = [number for corner in licence.corners() for number in (corner.first, corner.second)]
        minutes = all(number.form == "number" and looks_like_minutes(number) for number in numbers)
        if "wkt" in licence.facts or not numbers or not minutes:
            continue
        first = numbers[0]
        licence.refuse(
            Message(
                "line {line}: '{text}' can be {degrees:.6f} degrees or, as ddd.mmss, {minutes:.6f} degrees. Write the angles "
                "with degree signs",
                line=licence.line,
                text=first.text,
                degrees=first.value,
                minutes=as_minutes(first),
            )
        )


_OTHER = {"N": "E", "E": "N", "": ""}


def _first_axis(corner) -> str:
    """Axis of a corner's first number as its letters tell it, '' if they do not."""
    return corner.first.axis or _OTHER[corner.second.axis]


def _check_letters(register):
    """Refuse licences with two latitudes or longitudes in a corner, or whose letters tell another order than those before."""
    order = ""
    for licence in kept(register):
        for corner in licence.corners():
            order = order or _first_axis(corner)
            first, second = corner.first, corner.second
            pair = f"{first.text}, {second.text}"
            if first.axis and first.axis == second.axis:
                licence.refuse(Message("line {line}: '{pair}' are two latitudes or two longitudes", line=corner.line, pair=pair))
            elif _first_axis(corner) not in ("", order):
                licence.refuse(
                    Message("line {line}: '{pair}' stand in another order than the corners before", line=corner.line, pair=pair)
                )


def _by_size(corners) -> Optional[bool]:
    """Whether the first numbers are longitudes, where one column alone goes beyond 90; None where sizes do not tell."""
    values = np.abs([(corner.first.value, corner.second.value) for corner in corners])
    first, second = ((values > 90) & (values <= 360)).any(axis=0)
    return None if first == second else bool(first)


def _by_land(corners, crs) -> Optional[bool]:
    """Whether the first numbers are longitudes, where that reading alone, or the other alone, lies on the land of the system."""
    if not crs:
        return None
    first, second = np.array([(corner.first.value, corner.second.value) for corner in corners]).T
    system = crs if isinstance(crs, str) else f"EPSG:{crs}"
    east_first, north_first = on_land_of(system, first, second).all(), on_land_of(system, second, first).all()
    return None if east_first == north_first else bool(east_first)


def _order_of_degrees(register, layer, placing, licences, wkt, crs):
    if register.order == "given":
        return True, Message("by X_FIELD and Y_FIELD")
    corners = [corner for licence in licences for corner in licence.corners()]
    letters = {_first_axis(corner) for corner in corners} - {""}
    if letters:
        return letters == {"E"}, Message("by the letters of the hemispheres")
    votes = [_by_size(licence.corners()) for licence in licences]
    by_size = _by_size(corners)
    if register.order in ("lat,lon", "lon,lat", "north,east", "east,north"):
        heading = register.order in ("lon,lat", "east,north")
        if any(vote in (None, heading) for vote in votes):
            return heading, Message("by the headings")
        placing.warnings.append(Message("The columns are exchanged: their sizes contradict the headings."))
    if wkt:
        return True, Message("well-known text has longitude first")
    if by_size:
        return True, Message("the first numbers are above 90, so they are longitudes")
    if by_size is False:
        return False, Message("the second numbers are above 90, so they are longitudes")
    by_land = _by_land(corners, crs)
    if by_land is not None:
        return by_land, Message("by the land for which the system is made")
    if register.form == "one row a licence":
        packed = any(corner.first.form == "packed" for corner in corners)
        if packed:
            return True, Message("the planning data base has longitude first")
        return False, Message("pairs of degrees in one cell have latitude first by use")
    raise InputError(
        "The table '{layer}' does not tell which of its numbers is the latitude: both fit both. Head the columns with latitude "
        "and longitude, or name them in X_FIELD and Y_FIELD.",
        layer=layer,
    )


def _place_degrees(placing, register, layer, crs, text, wkt):
    if crs:
        if not is_geographic(crs):
            raise InputError(
                "CRS is a system in metres, but the table '{layer}' holds degrees. Give a geographic system, for "
                "example EPSG:4490.",
                layer=layer,
            )
        placing.crs, placing.reason = crs, Message("given by CRS")
        code = rasterio().crs.CRS.from_user_input(crs).to_epsg()
        datum = next((name for name, known in GEOGRAPHIC.items() if known == code), None)
        warn_datum(placing, datum)
        return
    datum = datum_of(text)
    if datum is not None:
        placing.crs, placing.reason = f"EPSG:{GEOGRAPHIC[datum]}", Message("the file names the datum {datum}", datum=datum)
        warn_datum(placing, datum)
        return
    named = system_of(text)
    if named is not None:
        placing.crs, placing.reason = f"EPSG:{named}", Message("the file names it")
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
            "Nothing in the table '{layer}' names the datum of its degrees, and a wrong one moves licences by tens of metres. "
            "Give CRS: for example EPSG:4490 (CGCS2000), EPSG:4326 (WGS 84), EPSG:4284 (Pulkovo 1942), EPSG:7683 (GSK-2011).",
            layer=layer,
        )
