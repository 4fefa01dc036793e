"""Exact sums of values of any size: each value is cut into whole numbers of fixed units, so no order of adding matters.

After the reproducible sums of Demmel & Nguyen 2013, with units fixed for all data: radar in decibels, embeddings between -1 and
1, counts and heights are added up alike, without a look at their range first.
"""

from __future__ import annotations

import numpy as np

from .._jit import kernel

STEP = 30
"""Bits between two units."""

VALUE_UNITS = 2.0 ** np.array([30, 0, -30, -60])
SQUARE_UNITS = 2.0 ** np.array([90, 60, 30, 0, -30, -60, -90])
"""Units from the coarsest to the finest; what is finer than the last is cut off."""

LIMIT = 2.0**62
"""Values from here on have no room: 2**29 of them would run over."""


@kernel
def add_exact(local, band, value_units, square_units, counts, sums, squares):
    """Add the values of one band, and their squares, to its objects.

    local int32 [rows + 2, columns + 2] (number of the object, -1 = none); band float32 [rows, columns], NaN = no data;
    units float64, falling by 2**30; counts int64 [objects]; sums int64 [objects, units]; squares int64 [objects, units].
    Returns the largest absolute value met. A float32 and its square are exact in float64, and so is every step of cutting
    them up.
    """
    largest = 0.0
    for r in range(band.shape[0]):
        for c in range(band.shape[1]):
            k = local[r + 1, c + 1]
            value = np.float64(band[r, c])
            if k < 0 or not np.isfinite(value):
                continue
            largest = max(largest, abs(value))
            counts[k] += 1
            rest = value
            for u in range(value_units.size):
                if abs(rest) >= value_units[u]:
                    whole = np.trunc(rest / value_units[u])
                    sums[k, u] += np.int64(whole)
                    rest -= whole * value_units[u]
            rest = value * value
            for u in range(square_units.size):
                if rest >= square_units[u]:
                    whole = np.trunc(rest / square_units[u])
                    squares[k, u] += np.int64(whole)
                    rest -= whole * square_units[u]
    return largest


def mean_and_deviation(counts: np.ndarray, sums: np.ndarray, squares: np.ndarray) -> tuple:
    """Mean and standard deviation (population) of k objects; NaN where nothing was added.

    A deviation below some 1e-7 of the mean cannot be told from rounding and is 0.

    Parameters
    ----------
    counts : (k,) int64
    sums, squares : (k, units) int64
    """
    number = np.where(counts > 0, counts, 1)
    mean, square = _total(sums, VALUE_UNITS) / number, _total(squares, SQUARE_UNITS) / number
    variance = square - mean * mean
    variance = np.where(variance > 8e-15 * square, variance, 0.0)
    return np.where(counts > 0, mean, np.nan), np.where(counts > 0, np.sqrt(variance), np.nan)


def _total(sums, units):
    total = np.zeros(len(sums))
    for column in range(len(units) - 1, -1, -1):
        total = total + sums[:, column] * units[column]
    return total
