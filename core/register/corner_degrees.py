"""Corners in degrees: their order, their system."""

from __future__ import annotations

import re

import numpy as np

from ..errors import InputError
from ..gauss_krueger import (
    GEOGRAPHIC,
)
from ..messages import Message
from ..native import rasterio
from .corner_placing import OTHER_SYSTEMS, Placing, datum_of, kept, refusals, warn_datum
from .numbers import as_minutes, looks_like_minutes


def degrees(register, layer, crs, text, corners, values) -> Placing:
    placing = Placing()
    _refuse_minutes(register)
    left = kept(register)
    if not left:
        raise InputError("No licence of the table '{layer}' can be read. {reasons}", layer=layer, reasons=refusals(register))
    wkt = all("wkt" in licence.facts for licence in left)
    order = _order_of_degrees(register, layer, corners, values, wkt)
    placing.first_is_east, placing.order_reason = order
    _place_degrees(placing, register, layer, crs, text, wkt)
    return placing


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
                "with degree signs, or with six decimals",
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
        "The table '{layer}' does not tell which of its numbers is the latitude: both fit both. Head the columns with latitude "
        "and longitude, or name them in X_FIELD and Y_FIELD.",
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
        warn_datum(placing, datum)
        return
    datum = datum_of(text)
    if datum is not None:
        placing.crs, placing.reason = f"EPSG:{GEOGRAPHIC[datum]}", Message("the file names the datum {datum}", datum=datum)
        warn_datum(placing, datum)
        return
    named = next((code for code, pattern in OTHER_SYSTEMS if re.search(pattern, text.casefold())), None)
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
