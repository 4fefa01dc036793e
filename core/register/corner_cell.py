"""All corners of a licence in one cell: pairs, with or without numbers of points, or well-known text."""

from __future__ import annotations

import re

import shapely

from ..messages import Message
from .corners import Corner, RawLicence, Ring
from .numbers import Coordinate, Unreadable, half_width, hemispheres, read_coordinate

_POINT = re.compile(r"^(?:[A-Za-zА-Яа-я№]{0,2}\.?\s?\d{1,3}\s*(?:\)|:(?=\s)|\.(?=\s|[A-ZА-Я东西南北])|[,\t]))\s*")
"""The number of a corner before its pair: '1.', '1)', 'J1,'."""


def parts_of_cell(text: str, line: int, licence: RawLicence) -> list:
    """Parts of a licence, each a list of rings.

    Raises
    ------
    Unreadable
        The cell holds no corners.
    """
    plain = half_width(text)
    if not plain:
        raise Unreadable("there are no corners")
    named = re.match(r"SRID\s*=\s*(\d+)\s*;\s*", plain, re.IGNORECASE)
    if named:
        licence.crs_text, plain = f"EPSG:{named.group(1)}", plain[named.end() :]
    if re.match(r"(MULTI)?POLYGON", plain, re.IGNORECASE):
        licence.facts["wkt"] = "1"
        return _wkt_parts(plain, line)
    if is_block_code(plain) and not re.search(r"\d{5}|\d\.\d", plain):
        raise Unreadable("codes of blocks stand there, no corners")
    ring = Ring()
    for pair in _pairs(plain):
        first, second = _two(pair)
        ring.corners.append(Corner(*(read_coordinate(cell, False, _is_packed(cell)) for cell in (first, second)), line))
    return [[ring]]


def _pairs(plain: str) -> list:
    """The pairs of a cell: between semicolons or lines, brackets, or commas where each piece has two numbers."""
    plain = re.sub(r"\)\s*[,;]?\s*\(", ";", plain).strip("() ")
    plain = re.sub(r"[\s,;]+(?=x\s?\d{1,3}\s*[=:])", ";", plain, flags=re.IGNORECASE)
    plain = re.sub(r"\b([xy])\s?\d{1,3}\s*([=:])", r"\1\2", plain, flags=re.IGNORECASE)
    pairs = [pair.strip(" ,") for pair in re.split(r"[;\n]+", plain) if pair.strip(" ,")]
    pieces = plain.split(",")
    if len(pieces) >= 9 and [piece.strip() for piece in pieces[::3]] == [str(place) for place in range(1, len(pieces) // 3 + 1)]:
        return [",".join(pieces[start : start + 3]) for start in range(0, len(pieces), 3)]  # 1,X,Y,2,X,Y
    if len(pairs) == 1 and len(pieces) > 2 and all(len(piece.split()) == 2 for piece in pieces):
        return [piece.strip() for piece in pieces]
    return pairs


def _two(pair: str) -> tuple:
    """The two coordinates of a pair, without the number of the corner.

    Raises
    ------
    Unreadable
        There are not two.
    """
    for text in (_POINT.sub("", pair), pair):
        places = hemispheres(text)
        if len(places) == 2:
            cut = places[1][0] if places[0][0] == 0 else places[0][1]
            cells = [text[:cut], text[cut:]]
        elif "," in text:
            cells = text.split(",")
        else:
            cells = re.split(r"(?<=['\"])\s+(?=\d)", text) if re.search("['\"]", text) else text.split()
        cells = [cell.strip(" ,-") if places else cell.strip() for cell in cells if cell.strip()]
        if len(cells) == 2 and all(re.search(r"\d", cell) for cell in cells):
            return tuple(cells)
    raise Unreadable(Message("'{pair}' is no pair of coordinates", pair=pair.strip()))


def _is_packed(cell) -> bool:
    """DDMMSS or DDDMMSS: six or seven digits before the point; metres of a northing have seven as well, but no leading 0."""
    return bool(re.fullmatch(r"\s*(0\d{6}|\d{6})(\.\d+)?\s*", cell)) and _as_packed(cell)


def _as_packed(cell) -> bool:
    digits = cell.strip().split(".")[0]
    return int(digits[-2:]) < 60 and int(digits[-4:-2]) < 60


def _wkt_parts(text, line):
    try:
        shape = shapely.from_wkt(text)
    except shapely.GEOSException as error:
        raise Unreadable(Message("the geometry is no well-known text ({reason})", reason=str(error).splitlines()[0])) from error
    parts = []
    for polygon in shapely.get_parts(shape):
        rings = [shapely.get_exterior_ring(polygon)]
        rings += [shapely.get_interior_ring(polygon, index) for index in range(shapely.get_num_interior_rings(polygon))]
        part = []
        for number, ring in enumerate(rings, 1):
            points = shapely.get_coordinates(ring).tolist()
            corners = [Corner(_coordinate(x), _coordinate(y), line) for x, y in points]
            part.append(Ring(corners, number, number > 1))
        parts.append(part)
    return parts


def _coordinate(value) -> Coordinate:
    return Coordinate(value, "number", "", repr(value))


def is_block_code(text) -> bool:
    """Whether a code of a block of the graticule stands there: M-44-90-(10г-5а-19)."""
    return bool(re.search(r"[A-Z]-\d{1,2}-\d+-?\(", text))
