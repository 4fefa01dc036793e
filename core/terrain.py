"""Slope from elevation with true ground distances, whatever the DEM's coordinate system."""

from __future__ import annotations

import math

import numpy as np

from ._jit import kernel
from .geodesy import transform_points
from .grid import Grid, Window
from .lattice import interpolate, nodes

_A, _F = 6378137.0, 1 / 298.257223563
_E2 = _F * (2 - _F)


def ground_steps(grid: Grid, window: Window) -> np.ndarray:
    """Ground vector of one pixel step along the columns and the rows, for each pixel of a window.

    Half a step to both sides of a lattice node is transformed to longitude and latitude and measured with the radii of
    curvature of the WGS 84 ellipsoid, so degrees, feet and projections with strong distortion are all right.

    Returns
    -------
    (4, rows, columns) float64
        East and north metres of a step to the next column, then of a step to the next row.
    """
    rows, columns = nodes(window.row, window.rows), nodes(window.column, window.columns)
    r, c = (axis.ravel() for axis in np.meshgrid(rows + 0.5, columns + 0.5, indexing="ij"))
    east = []
    for dr, dc in ((0.0, 0.5), (0.5, 0.0)):
        lon0, lat0 = _lonlat(grid, r - dr, c - dc)
        lon1, lat1 = _lonlat(grid, r + dr, c + dc)
        middle = np.radians((lat0 + lat1) / 2)
        w = 1 - _E2 * np.sin(middle) ** 2
        turn = (lon1 - lon0 + 180) % 360 - 180
        east.append(np.radians(turn) * _A / np.sqrt(w) * np.cos(middle))
        east.append(np.radians(lat1 - lat0) * _A * (1 - _E2) / w**1.5)
    return interpolate(np.stack(east).reshape(4, len(rows), len(columns)), rows, columns, window)


def _lonlat(grid: Grid, rows: np.ndarray, columns: np.ndarray) -> tuple:
    a, b, x, d, e, y = grid.transform
    return transform_points(x + a * columns + b * rows, y + d * columns + e * rows, grid.crs, "EPSG:4326")


def slope_degrees(elevation: np.ndarray, steps: np.ndarray) -> np.ndarray:
    """Slope by Horn's (1981) third-order finite difference.

    A missing neighbour is replaced by the straight line through the centre and the pixel opposite (or by the centre), at
    a corner by the plane through the centre and its two sides.

    Parameters
    ----------
    elevation : (rows + 2, columns + 2) float
        Metres with a margin of one pixel; NaN = no data. What is more below and to the right is not looked at.
    steps : (4, rows, columns) float
        From `ground_steps`.

    Returns
    -------
    (rows, columns) float32
        Degrees, NaN where the elevation is missing.
    """
    gradient = np.empty((2, *steps.shape[1:]))
    horn_gradient(np.ascontiguousarray(elevation), np.ascontiguousarray(steps), gradient)
    return (np.arctan(np.hypot(*gradient)) * (180 / math.pi)).astype(np.float32)


@kernel(error_model="numpy")
def horn_gradient(elevation, steps, out):
    """Gradient by Horn's (1981) third-order finite difference, in east and north.

    A missing neighbour is replaced so that a plane stays a plane: at a side by the straight line through the centre and
    the pixel opposite (or by the centre), at a corner by the plane through the centre and its two sides.

    Parameters
    ----------
    elevation : (rows + 2, columns + 2) float
        Metres with a margin of one pixel; NaN = no data.
    steps : (4, rows, columns) float64
        From `terrain.ground_steps`.
    out : (2, rows, columns) float64
        Filled with metres a metre, NaN where the elevation is missing.
    """
    rows, columns = out.shape[1:]
    z = np.empty((3, 3))
    for r in range(rows):
        for c in range(columns):
            total = 0.0
            for i in range(3):
                for j in range(3):
                    z[i, j] = elevation[r + i, c + j]
                    total += z[i, j]
            centre = z[1, 1]
            if math.isnan(centre):
                out[0, r, c] = np.nan
                out[1, r, c] = np.nan
                continue
            if math.isnan(total):
                _complete(z)
            along_columns = (z[0, 2] + 2 * z[1, 2] + z[2, 2] - z[0, 0] - 2 * z[1, 0] - z[2, 0]) / 8
            along_rows = (z[2, 0] + 2 * z[2, 1] + z[2, 2] - z[0, 0] - 2 * z[0, 1] - z[0, 2]) / 8
            ec, nc, er, nr = steps[0, r, c], steps[1, r, c], steps[2, r, c], steps[3, r, c]
            # gradient in east and north from the differences along two ground vectors
            determinant = ec * nr - er * nc
            out[0, r, c] = (nr * along_columns - nc * along_rows) / determinant
            out[1, r, c] = (ec * along_rows - er * along_columns) / determinant


@kernel(error_model="numpy")
def _complete(z):
    """Replace the missing ones of 3 x 3 elevations around one that is there."""
    centre = z[1, 1]
    up, down, left, right = z[0, 1], z[2, 1], z[1, 0], z[1, 2]
    z[0, 1] = _side(up, down, centre)
    z[2, 1] = _side(down, up, centre)
    z[1, 0] = _side(left, right, centre)
    z[1, 2] = _side(right, left, centre)
    for i in (0, 2):
        for j in (0, 2):
            if math.isnan(z[i, j]):
                z[i, j] = z[i, 1] + z[1, j] - centre


@kernel(error_model="numpy")
def _side(value, opposite, centre):
    if not math.isnan(value):
        return value
    return centre if math.isnan(opposite) else 2 * centre - opposite
