"""What is known of an object: one row of float64, its columns 1-3 seen as six int32 through a view of the same memory.

====================  ==========================================================================================
float64 column 0      heterogeneity H: what the object costs by itself
int32 columns 2, 3    number of pixels n, perimeter p in pixel edges
int32 columns 4-7     bounding box: -first row, -first column, last row, last column (so that a union is a maximum)
float64 columns 4...  bands in groups of four: four means, four sums of squared deviations; one or two bands left
                      over make a group of two
====================  ==========================================================================================

So an object of four bands takes 96 bytes; most of the time of a segmentation goes into moving records.
"""

from __future__ import annotations

import numpy as np

SIZE, PERIMETER, BOX = 2, 3, 4
"""Columns of the int32 view."""
BANDS_FROM = 4
"""First float64 column of the bands."""


def padded_bands(bands: int) -> int:
    """Number of bands in a record, with those of weight 0 that fill the last group."""
    return bands // 4 * 4 + (0, 2, 2, 4)[bands % 4]


def record_length(bands: int) -> int:
    """Number of float64 columns of a record."""
    return BANDS_FROM + 2 * padded_bands(bands)


def band_columns(bands: int) -> tuple:
    """Columns of the means and of the sums of squared deviations of each band, two int64 arrays."""
    fours = padded_bands(bands) // 4 * 4
    means = [BANDS_FROM + 8 * (band // 4) + band % 4 if band < fours else BANDS_FROM + fours + band for band in range(bands)]
    squares = [column + (4 if band < fours else 2) for band, column in enumerate(means)]
    return np.array(means), np.array(squares)
