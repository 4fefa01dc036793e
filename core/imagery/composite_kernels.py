"""Per-pixel composite of several dates."""

from __future__ import annotations

import numpy as np

from .._jit import kernel


@kernel
def median_composite(values, clear, composite, source):
    """Median of the clear observations of each pixel, band by band, and the date whose observation lies nearest to it.

    The median of an even number is the mean of the two middle values. Nearest by the sum of absolute differences over
    the bands that have data, the earlier in the list on a tie.

    Parameters
    ----------
    values : (dates, bands, rows, columns) float32
        NaN = no data in this band.
    clear : (dates, rows, columns) bool
    composite : (bands, rows, columns) float32
        Filled with the result, NaN without clear observation.
    source : (rows, columns) uint16
        Filled with 1 + the index of the nearest date, 0 without clear observation.
    """
    dates, bands, rows, columns = values.shape
    sorted_values = np.empty(dates, np.float32)
    for r in range(rows):
        for c in range(columns):
            for b in range(bands):
                n = 0
                for d in range(dates):
                    value = values[d, b, r, c]
                    if clear[d, r, c] and not np.isnan(value):
                        i = n
                        while i > 0 and sorted_values[i - 1] > value:
                            sorted_values[i] = sorted_values[i - 1]
                            i -= 1
                        sorted_values[i] = value
                        n += 1
                if n == 0:
                    composite[b, r, c] = np.nan
                elif n % 2 == 1:
                    composite[b, r, c] = sorted_values[n // 2]
                else:
                    composite[b, r, c] = (sorted_values[n // 2 - 1] + sorted_values[n // 2]) * np.float32(0.5)
            nearest, best = 0, np.inf
            for d in range(dates):
                if clear[d, r, c]:
                    distance = 0.0
                    for b in range(bands):
                        if not np.isnan(values[d, b, r, c]):
                            distance += abs(np.float64(values[d, b, r, c]) - np.float64(composite[b, r, c]))
                    if distance < best:
                        nearest, best = d + 1, distance
            source[r, c] = nearest
