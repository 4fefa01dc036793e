"""Interpolation between the nodes of a lattice."""

from __future__ import annotations

from .._jit import kernel


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
