"""Where a mine can be found: a point on it in WGS 84, as a navigation device takes it."""

from __future__ import annotations

import numpy as np
import shapely

from .geodesy import transform_points
from .vector import Table

WGS84 = "EPSG:4326"
DIGITS = 6
"""Decimals of a degree: a tenth of a metre."""

COMMENTS = {
    "longitude": "Longitude of a point on the surface, WGS 84, degrees east",
    "latitude": "Latitude of a point on the surface, WGS 84, degrees north",
}


HEADINGS = {"longitude": "Longitude (°)", "latitude": "Latitude (°)"}
"""Fields of the point, and their headings in tables."""


def surface_points(shapes: np.ndarray, crs: str) -> tuple:
    """Longitude and latitude (WGS 84, degrees, NaN without a geometry) of a point that lies on each shape, never beside it."""
    known = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    longitude, latitude = np.full(len(shapes), np.nan), np.full(len(shapes), np.nan)
    coordinates = shapely.get_coordinates(shapely.point_on_surface(_rounded(shapes[known])))
    x, y = transform_points(coordinates[:, 0], coordinates[:, 1], crs, WGS84)
    longitude[known], latitude[known] = np.round(x, DIGITS), np.round(y, DIGITS)
    return longitude, latitude


def _rounded(shapes: np.ndarray) -> np.ndarray:
    """Corners on millimetres: GEOS takes a line halfway up the shape, where outlines of pixels have corners, and the last bits
    of a corner that was in another system meanwhile would decide on which side the point lies."""
    coordinates = shapely.get_coordinates(shapes)
    degrees = len(coordinates) == 0 or np.abs(coordinates).max() <= 400
    return shapely.transform(shapes, lambda corners: np.round(corners, 8 if degrees else 3))


def with_places(table: Table) -> Table:
    """The layer with `longitude` and `latitude` of every feature, right after the mine's number if it has one."""
    longitude, latitude = surface_points(table.shapes(), table.crs)
    taken = set(COMMENTS)
    kept = {name: values for name, values in table.columns.items() if name.lower() not in taken}
    first = {name: kept.pop(name) for name in ("mine_id",) if name in kept}
    columns = {**first, "longitude": longitude, "latitude": latitude, **kept}
    return Table(table.geometry, columns, table.crs, table.name, {**table.comments, **COMMENTS})


def with_numbers(table: Table) -> Table:
    """The layer with the field `mine_id`: its own one, or the position of each mine from 1 on."""
    if any(name.lower() == "mine_id" for name in table.columns):
        return table
    columns = {"mine_id": np.arange(1, len(table) + 1, dtype=np.int64), **table.columns}
    comments = {**table.comments, "mine_id": "Number of the mine, by its place in the layer"}
    return Table(table.geometry, columns, table.crs, table.name, comments)
