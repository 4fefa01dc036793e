"""Gradient of the ground."""

from __future__ import annotations

import math

import numpy as np

from ._jit import kernel


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
