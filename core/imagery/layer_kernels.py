"""Layers of the stack, each made in one pass over its pixels."""

from __future__ import annotations

import math

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
