"""One value a pixel from the observations of several dates: the composite, and the statistics of the seasons."""

from __future__ import annotations

import numpy as np

from .._jit import kernel


@kernel
def insert(values, count, value):
    """Put a value into its place among the first `count` of sorted values."""
    i = count
    while i > 0 and values[i - 1] > value:
        values[i] = values[i - 1]
        i -= 1
    values[i] = value


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
                        insert(sorted_values, n, value)
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


@kernel
def season_statistics(observations, least, out):
    """Statistics over the dates, pixel by pixel.

    observations float32 [dates, rows, columns], NaN = not clear or undefined; out float32 [4, rows, columns]: minimum, maximum,
    median (the mean of the two middle values of an even number) and standard deviation (population) of the values that are
    there, NaN where fewer than `least` are. The dates are added up in their order, in float64.
    """
    dates, rows, columns = observations.shape
    values = np.empty(dates, np.float32)
    for r in range(rows):
        for c in range(columns):
            n, total = 0, 0.0
            for d in range(dates):
                value = observations[d, r, c]
                if np.isnan(value):
                    continue
                total += np.float64(value)
                insert(values, n, value)
                n += 1
            if n < least:
                for k in range(4):
                    out[k, r, c] = np.nan
                continue
            mean, squares = total / n, 0.0
            for d in range(dates):
                value = observations[d, r, c]
                if not np.isnan(value):
                    squares += (np.float64(value) - mean) ** 2
            out[0, r, c], out[1, r, c] = values[0], values[n - 1]
            if n % 2 == 1:
                out[2, r, c] = values[n // 2]
            else:
                out[2, r, c] = np.float32((np.float64(values[n // 2 - 1]) + np.float64(values[n // 2])) * 0.5)
            out[3, r, c] = np.float32(np.sqrt(squares / n))
