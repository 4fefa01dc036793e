"""Slowly varying quantities of a grid computed at every 64th pixel and interpolated between; every window sees the same nodes."""

from __future__ import annotations

import numpy as np

from ..raster import Window

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
    from .lattice_kernels import interpolate_nodes

    out = np.empty((len(values), window.rows, window.columns), np.float64)
    interpolate_nodes(values, window.row - rows[0], window.column - columns[0], STEP, out)
    return out
