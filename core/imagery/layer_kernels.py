"""Layers of the stack, each made in one pass over its pixels."""

from __future__ import annotations

import math

import numpy as np

from .._jit import kernel


@kernel
def seen_pixels(values, unseen, out):
    """Pixels with data in all bands that no classification calls unseen.

    Parameters
    ----------
    values : (bands, rows, columns) float32
        NaN = no data.
    unseen : (rows, columns) bool
    out : (rows, columns) bool
        Filled.
    """
    bands, rows, columns = values.shape
    for r in range(rows):
        for c in range(columns):
            out[r, c] = not unseen[r, c]
        for b in range(bands):
            for c in range(columns):
                out[r, c] &= math.isfinite(values[b, r, c])


@kernel
def put_layer(values, nodata, out):
    """Values where they are finite, else `nodata`: (rows, columns) float32 into float32."""
    for r in range(out.shape[0]):
        for c in range(out.shape[1]):
            value = values[r, c]
            out[r, c] = value if math.isfinite(value) else nodata


@kernel(error_model="numpy")
def put_normalised_difference(first, second, nodata, out):
    """(first - second) / (first + second), cut to [-1, 1]; `nodata` where the sum is not above zero or a band has no data.

    All float32 (rows, columns), and so is every step; see `indices.normalised_difference`.
    """
    one = np.float32(1.0)
    for r in range(out.shape[0]):
        for c in range(out.shape[1]):
            a, b = first[r, c], second[r, c]
            total = a + b
            index = (a - b) / total
            out[r, c] = min(max(index, -one), one) if total > 0 and not math.isnan(index) else nodata
