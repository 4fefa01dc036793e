"""Sums of band values by object, exact: values become whole multiples of a power of two, so no order of adding matters."""

from __future__ import annotations

import numpy as np

from .._jit import kernel


@kernel
def add_band(local, band, pad, nodata, scale, sums, counts):
    """Add the values of one band to its objects.

    local int32 [rows + 2, columns + 2] (number of the object, -1 = none); band float32, with `pad` pixels of halo;
    scale = 2**bits; sums int64 [objects], in units of 1 / scale; counts int64 [objects], pixels with data.
    Returns the largest absolute value met, so that the caller can refuse values that are no reflectance.

    A float32 times a power of two is exact in float64; rounding to a whole number loses at most half a unit. The sum
    of whole numbers is the same for any partition into tiles.
    """
    largest = 0.0
    for r in range(1, local.shape[0] - 1):
        for c in range(1, local.shape[1] - 1):
            k = local[r, c]
            if k < 0:
                continue
            value = band[r - 1 + pad, c - 1 + pad]
            if value == nodata or not np.isfinite(value):
                continue
            largest = max(largest, abs(np.float64(value)))
            sums[k] += np.int64(np.rint(np.float64(value) * scale))
            counts[k] += 1
    return largest


@kernel
def grey_levels(blue, green, red, nir, nodata, low, high, levels, grey):
    """Grey level of each pixel: the mean of four bands, cut to [low, high], in `levels` equal steps, 0 ... levels - 1.

    blue, green, red, nir float32 [rows, columns]; grey int16 [rows, columns], -1 where a band has no data.
    """
    step = (high - low) / levels
    for r in range(grey.shape[0]):
        for c in range(grey.shape[1]):
            b, g, d, n = blue[r, c], green[r, c], red[r, c], nir[r, c]
            if b == nodata or g == nodata or d == nodata or n == nodata:
                grey[r, c] = -1
                continue
            mean = (np.float64(b) + np.float64(g) + np.float64(d) + np.float64(n)) / 4.0
            if not np.isfinite(mean):
                grey[r, c] = -1
                continue
            place = np.floor((mean - low) / step)
            grey[r, c] = np.int16(min(max(place, 0.0), levels - 1.0))
