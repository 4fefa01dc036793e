"""Terrain features that are no means: relief inside an object, position above or below its surroundings."""

from __future__ import annotations

import numpy as np

from .._jit import kernel


@kernel
def add_relief(local, band, pad, nodata, scale, out):
    """Lowest and highest value of each object; out int64 [objects, 2] in units of 1 / scale, arguments as in `add_band`."""
    for r in range(1, local.shape[0] - 1):
        for c in range(1, local.shape[1] - 1):
            k = local[r, c]
            if k < 0:
                continue
            value = band[r - 1 + pad, c - 1 + pad]
            if value == nodata or not np.isfinite(value):
                continue
            units = np.int64(np.rint(np.float64(value) * scale))
            out[k, 0] = min(out[k, 0], units)
            out[k, 1] = max(out[k, 1], units)


@kernel
def add_position(local, band, radius, nodata, scale, out):
    """Sum over each object of value minus mean of the square of (2 radius + 1)^2 pixels around it (Weiss 2001).

    band float32 with `radius` pixels of halo, NaN outside the raster; pixels without data count in no mean. out int64
    [objects, 2]: sum in units of 1 / scale, number of pixels. Sums of whole numbers run along the square, so each
    mean is the same wherever the window begins.
    """
    rows, columns = band.shape
    column_sums, column_counts = np.zeros(columns, np.int64), np.zeros(columns, np.int64)
    units = np.empty((rows, columns), np.int64)
    missing = np.iinfo(np.int64).min
    for r in range(rows):
        for c in range(columns):
            value = band[r, c]
            known = value != nodata and np.isfinite(value)
            units[r, c] = np.int64(np.rint(np.float64(value) * scale)) if known else missing
    for r in range(rows):
        for c in range(columns):
            if units[r, c] != missing:
                column_sums[c] += units[r, c]
                column_counts[c] += 1
            if r > 2 * radius and units[r - 2 * radius - 1, c] != missing:
                column_sums[c] -= units[r - 2 * radius - 1, c]
                column_counts[c] -= 1
        if r < 2 * radius:
            continue
        total, count = np.int64(0), np.int64(0)
        for c in range(columns):
            total += column_sums[c]
            count += column_counts[c]
            if c > 2 * radius:
                total -= column_sums[c - 2 * radius - 1]
                count -= column_counts[c - 2 * radius - 1]
            if c < 2 * radius:
                continue
            k = local[r - 2 * radius + 1, c - 2 * radius + 1]
            own = units[r - radius, c - radius]
            if k >= 0 and own != missing:
                out[k, 0] += np.int64(np.rint(own - total / count))
                out[k, 1] += 1
