"""Slowly varying quantities of a grid computed at every 64th pixel and interpolated between; every window sees the same nodes."""

from __future__ import annotations

import numpy as np

from ._jit import kernel
from .grid import Window

STEP = 64


def nodes(start: int, count: int) -> np.ndarray:
    """Indices of the nodes (multiples of `STEP`) around a range of pixels."""
    first, last = start // STEP, -(-(start + count) // STEP)
    return np.arange(first, max(last, first + 1) + 1) * STEP


def interpolate(values: np.ndarray, rows: np.ndarray, columns: np.ndarray, window: Window) -> np.ndarray:
    """Bilinear interpolation of values on nodes to the pixels of a window.

    Parameters
    ----------
    values : (n, rows, columns) float64
        At the nodes.
    rows, columns : (rows,), (columns,) int
        From `nodes`.

    Returns
    -------
    (n, window.rows, window.columns) float64
    """
    out = np.empty((len(values), window.rows, window.columns), np.float64)
    interpolate_nodes(values, window.row - rows[0], window.column - columns[0], STEP, out)
    return out


@kernel
def interpolate_nodes(values, row, column, step, out):
    """Bilinear interpolation of values on every `step`-th row and column.

    Parameters
    ----------
    values : (n, node rows, node columns) float64
    row, column : int
        Place of the window's first pixel, counted from the first node.
    step : int
        Pixels between nodes.
    out : (n, rows, columns) float64
        Filled.
    """
    for k in range(out.shape[0]):
        for r in range(out.shape[1]):
            i = (row + r) // step
            v = (row + r - i * step) / step
            for c in range(out.shape[2]):
                j = (column + c) // step
                u = (column + c - j * step) / step
                left = values[k, i, j] * (1.0 - v) + values[k, i + 1, j] * v
                right = values[k, i, j + 1] * (1.0 - v) + values[k, i + 1, j + 1] * v
                out[k, r, c] = left * (1.0 - u) + right * u
