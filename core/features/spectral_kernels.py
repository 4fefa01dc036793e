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


@kernel
def add_squares(local, band, pad, nodata, scale, out):
    """Add values and their squares, both in units of 1 / scale and its square.

    Arguments as in `add_band`; out int64 [objects, 2]. The squares may wrap around 2**64: about the mean they are small
    again, and whole-number arithmetic modulo 2**64 gives the same there.
    """
    for r in range(1, local.shape[0] - 1):
        for c in range(1, local.shape[1] - 1):
            k = local[r, c]
            if k < 0:
                continue
            value = band[r - 1 + pad, c - 1 + pad]
            if value == nodata or not np.isfinite(value):
                continue
            units = np.int64(np.rint(np.float64(value) * scale))
            out[k, 0] += units
            out[k, 1] += units * units


@kernel
def add_contrast(local, band, pad, nodata, scale, out):
    """Differences over the pixel edges between two objects: own value minus the neighbour's.

    Arguments as in `add_band`, `pad` at least 1; out int64 [objects, 2]: sum of the differences in units of 1 / scale,
    and number of edges with data on both sides.
    """
    for r in range(1, local.shape[0] - 1):
        for c in range(1, local.shape[1] - 1):
            k = local[r, c]
            value = band[r - 1 + pad, c - 1 + pad]
            if k < 0 or value == nodata or not np.isfinite(value):
                continue
            own = np.int64(np.rint(np.float64(value) * scale))
            for down, right in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                neighbour, beyond = local[r + down, c + right], band[r - 1 + pad + down, c - 1 + pad + right]
                if neighbour < 0 or neighbour == k or beyond == nodata or not np.isfinite(beyond):
                    continue
                out[k, 0] += own - np.int64(np.rint(np.float64(beyond) * scale))
                out[k, 1] += 1
