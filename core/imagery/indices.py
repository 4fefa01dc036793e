"""NDVI and NDWI."""

from __future__ import annotations

import math

import numpy as np

from .._jit import kernel

INDICES = {"ndvi": ("nir", "red"), "ndwi": ("green", "nir")}
"""Vegetation index (Rouse et al. 1974) and water index (McFeeters 1996): normalised differences of two bands."""


@kernel(error_model="numpy")
def put_normalised_difference(first, second, nodata, out):
    """(first - second) / (first + second), cut to [-1, 1]; `nodata` where the sum is not above zero or a band has no data.

    Dark pixels may have negative reflectance after the offset; where the sum is positive and one band negative the quotient
    leaves [-1, 1] and is cut. All float32 (rows, columns), and so is every step.
    """
    one = np.float32(1.0)
    for r in range(out.shape[0]):
        for c in range(out.shape[1]):
            a, b = first[r, c], second[r, c]
            total = a + b
            index = (a - b) / total
            out[r, c] = min(max(index, -one), one) if total > 0 and not math.isnan(index) else nodata
