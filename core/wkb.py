"""Well-known binary of kinds that GEOS does not read: TIN, multipatch, triangle, and ordinates beyond x and y."""

from __future__ import annotations

import struct

from .errors import InputError

POLYGON, MULTIPOLYGON = 3, 6
_READ_BY_GEOS = range(1, 8)
_SURFACES = {15: MULTIPOLYGON, 16: MULTIPOLYGON, 17: POLYGON}
"""PolyhedralSurface and TIN are laid out as multipolygons, Triangle as a polygon (OGC 06-103r4, 8.2)."""


def plain_wkb(blob: bytes) -> bytes:
    """Two-dimensional WKB of a point, line, polygon or collection of them; surfaces become (multi)polygons.

    Raises
    ------
    InputError
        A curve or an unknown kind; curves are cut to straight pieces by who reads the layer.
    """
    order = "<" if blob[0] == 1 else ">"
    (code,) = struct.unpack_from(order + "I", blob, 1)
    if code in _READ_BY_GEOS and code != 7:
        return blob
    return _geometry(blob, 0)[0]


def _geometry(blob: bytes, start: int) -> tuple:
    """Plain bytes of the geometry that begins at `start`, and where it ends."""
    order = "<" if blob[start] == 1 else ">"
    (code,) = struct.unpack_from(order + "I", blob, start + 1)
    place = start + 5
    extended, kind = code & 0xE0000000, code & 0x1FFFFFFF
    if extended & 0x20000000:  # EWKB with a number of a coordinate system
        place += 4
    dimensions = 2 + bool(extended & 0x80000000) + bool(extended & 0x40000000) + (0, 1, 1, 2)[min(kind // 1000, 3)]
    kind %= 1000
    kind = _SURFACES.get(kind, kind)
    if kind not in _READ_BY_GEOS:
        raise InputError("A geometry of kind {kind} (WKB) cannot be read. Convert the layer to polygons.", kind=kind)
    head = blob[start : start + 1] + struct.pack(order + "I", kind)
    if kind == 1:
        return head + blob[place : place + 16], place + 8 * dimensions
    (count,) = struct.unpack_from(order + "I", blob, place)
    place += 4
    parts = [head, struct.pack(order + "I", count)]
    if kind == 2:
        body, place = _points(blob, place, count, dimensions)
        return b"".join([*parts, body]), place
    for _ in range(count):
        if kind == POLYGON:
            (points,) = struct.unpack_from(order + "I", blob, place)
            body, end = _points(blob, place + 4, points, dimensions)
            body = struct.pack(order + "I", points) + body
        else:
            body, end = _geometry(blob, place)
        parts.append(body)
        place = end
    return b"".join(parts), place


def _points(blob, start, count, dimensions):
    size = 8 * dimensions
    return b"".join(blob[start + i * size : start + i * size + 16] for i in range(count)), start + count * size
