"""Minimum, maximum, median and standard deviation of the observations of each pixel."""

from __future__ import annotations

import numpy as np

from .._jit import kernel


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
                i = n
                while i > 0 and values[i - 1] > value:
                    values[i] = values[i - 1]
                    i -= 1
                values[i] = value
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
