"""Coordinates that cannot be in the system their layer names: found before any step measures with them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Optional

import numpy as np

from .errors import InputError
from .gauss_krueger import BEIJING_1954, CGCS2000, UNCERTAIN, XIAN_1980, width_of_zone, zone_code, zone_in_front
from .geodesy import transform_points
from .grid import is_geographic, metres_per_unit
from .messages import Message
from .native import rasterio

FARTHEST = 1_200_000.0
"""A transverse Mercator system is not used farther than this from its central meridian, m."""

WEB_MERCATOR = 20_500_000.0
"""Half the side of the Web Mercator square, with some play, m."""

LEAST_DEGREES = 5.0
"""Numbers up to this are left alone: no land has so small a longitude and latitude at once, but sketches and tests do."""


@lru_cache(maxsize=64)
def _text(crs: str) -> str:
    return rasterio().crs.CRS.from_user_input(crs).to_wkt()


def is_unknown(crs: str) -> bool:
    """True for no CRS, for those GDAL and QGIS call undefined, and for local grids without a place on the earth."""
    if not crs:
        return True
    head = crs.lstrip()[:200].casefold()
    return head.startswith(("local_cs", "engcrs", "engineeringcrs")) or bool(
        re.match(r'\w+\["undefined (geographic|cartesian) (srs|crs)', head)
    )


def uncertain_place(crs: str, layer: str) -> Optional[Message]:
    """A warning of a layer on a datum without a transformation that holds everywhere; None for others or with their own.

    Parameters
    ----------
    crs : str
        WKT.
    """
    text = crs.casefold()
    datum = next((name for name, pattern in UNCERTAIN.items() if re.search(pattern, text)), None)
    if datum is None or "towgs84[" in text or "boundcrs[" in text:
        return None
    return Message(
        "Layer '{layer}' is in {datum}, which has no transformation to WGS 84 or CGCS2000 that holds everywhere: beside layers "
        "of other systems its place is uncertain by up to 100 m or more. Ask for it in CGCS2000, or reproject it with the "
        "parameters of the country's survey.",
        layer=layer,
        datum=datum,
    )


def impossible(bounds: np.ndarray, crs: str) -> np.ndarray:
    """(n,) bool: which boxes cannot be in a CRS.

    Parameters
    ----------
    bounds : (n, 4) float64
        xmin, ymin, xmax, ymax; NaN for no geometry (never impossible).
    crs : str
        WKT or authority code.
    """
    known, reach = np.isfinite(bounds).all(axis=1), np.abs(bounds)
    x, y = reach[:, [0, 2]].max(axis=1), reach[:, [1, 3]].max(axis=1)
    wrong = np.isinf(bounds).any(axis=1)
    if is_geographic(crs):
        return wrong | (known & ((x > 360.001) | (y > 90.001)))
    mercator = _transverse_mercator(crs)
    if mercator is not None:
        easting, metres = mercator
        wrong |= known & ((np.abs(bounds[:, [0, 2]] - easting).max(axis=1) * metres > FARTHEST) | (y * metres > 2.02e7))
        # nearer than that every place of the projection is on the earth
    if known.any() and _far_from_origin(crs) and x[known].max() <= 180 and y[known].max() <= 90:
        wrong |= known & (np.maximum(x, y) > LEAST_DEGREES)
    if _is_web_mercator(crs):
        wrong |= known & (np.maximum(x, y) > WEB_MERCATOR)
    if mercator is None:
        rows = np.flatnonzero(known & ~wrong)
        wrong[rows] |= ~_on_earth(bounds[rows], crs)
    return wrong


def _on_earth(bounds: np.ndarray, crs: str) -> np.ndarray:
    """(n,) bool: both corners of a box have a longitude and a latitude."""
    if len(bounds) == 0:
        return np.zeros(0, bool)
    try:
        places = transform_points(bounds[:, [0, 2]].ravel(), bounds[:, [1, 3]].ravel(), crs, "EPSG:4326")
    except InputError:  # one bad place spoils the whole call
        if len(bounds) == 1:
            return np.zeros(1, bool)
        return np.concatenate([_on_earth(half, crs) for half in np.array_split(bounds, 2)])
    return np.isfinite(np.array(places)).all(axis=0).reshape(-1, 2).all(axis=1)


def require_possible(bounds: np.ndarray, crs: str, layer: str) -> np.ndarray:
    """(n,) bool: which boxes of a layer cannot be in its CRS, when they are few.

    Raises
    ------
    InputError
        More than half of them cannot: the layer names a wrong CRS. The message says which is likely.
    """
    wrong = impossible(bounds, crs)
    known = ~np.isnan(bounds).any(axis=1)
    if wrong.sum() * 2 <= known.sum():
        return wrong
    corners = bounds[wrong][0].reshape(2, 2)
    first = corners[np.abs(corners).sum(axis=1).argmax()]
    raise InputError(
        "Layer '{layer}' cannot be in the system it names, {crs}: its coordinates are like {x:.10g}, {y:.10g}. {likely} "
        "Set the right one in the layer's properties or with 'Assign projection'.",
        layer=layer,
        crs=crs_name(crs),
        x=first[0],
        y=first[1],
        likely=likely_system(first[0], first[1], crs),
    )


def likely_system(x: float, y: float, crs: str) -> Message:
    """A sentence on what coordinates that cannot be in `crs` probably are."""
    for east, north, exchanged in ((x, y, False), (y, x, True)):
        zone = zone_in_front(east)
        width = width_of_zone(zone) if zone is not None else None
        if width is not None and 1_900_000 <= abs(north) <= 6_200_000:
            names = {datum: f"EPSG:{zone_code(datum, width, zone, True)}" for datum in (CGCS2000, XIAN_1980, BEIJING_1954)}
            text = (
                "They look like Gauss-Krueger coordinates with zone {zone} before the easting and x and y exchanged: {systems}."
                if exchanged
                else "They look like Gauss-Krueger coordinates with zone {zone} before the easting: {systems}."
            )
            return Message(text, zone=zone, systems=", ".join(f"{datum} {code}" for datum, code in names.items()))
    if abs(x) <= 360 and abs(y) <= 90:
        return Message("They look like degrees of longitude and latitude: EPSG:4326 (WGS 84).")
    if abs(x) <= 90 and abs(y) <= 360:
        return Message("They look like degrees with latitude first: exchange x and y ('Swap X and Y coordinates'), EPSG:4326.")
    if 100_000 <= abs(x) <= 900_000 and abs(y) <= 10_000_000:
        return Message(
            "They look like metres of a UTM or Gauss-Krueger zone without its number (for example EPSG:326NN, NN = zone of UTM); "
            "which zone, the numbers do not tell: ask who made the layer."
        )
    if 100_000 <= abs(y) <= 900_000 and abs(x) <= 10_000_000:
        return Message(
            "They look like metres of a UTM or Gauss-Krueger zone with x and y exchanged: use 'Swap X and Y coordinates' and ask "
            "for the zone."
        )
    if abs(x) <= 20_037_509 and abs(y) <= 20_100_000:
        return Message("They may be metres of Web Mercator, EPSG:3857.")
    return Message("They fit no usual system.")


def crs_name(crs: str) -> str:
    """Name and code of a CRS for a sentence: 'WGS 84 / UTM zone 44N (EPSG:32644)'."""
    system = rasterio().crs.CRS.from_user_input(crs)
    code = system.to_epsg()
    named = re.match(r'\w+\["([^"]+)"', _text(crs))
    name = named.group(1) if named else "a system without a name"
    return f"{name} (EPSG:{code})" if code else name


def _transverse_mercator(crs: str) -> Optional[tuple]:
    """False easting and metres in a unit of a transverse Mercator system, None for others."""
    text = _text(crs)
    if not re.search(r'(PROJECTION|METHOD)\["Transverse[ _]Mercator"', text):
        return None
    easting = re.search(r'PARAMETER\["false[ _]easting",\s*([-\d.eE+]+)', text, re.IGNORECASE)
    return float(easting.group(1)) if easting else 0.0, metres_per_unit(crs)


def _far_from_origin(crs: str) -> bool:
    """True where no land lies within some hundred units of the origin, so that such numbers must be degrees."""
    mercator = _transverse_mercator(crs)
    if mercator is not None:
        return mercator[0] != 0
    return _is_web_mercator(crs)


def _is_web_mercator(crs: str) -> bool:
    return bool(re.search(r"Popular[ _]Visualisation|Pseudo-Mercator|Mercator_Auxiliary", _text(crs)))
