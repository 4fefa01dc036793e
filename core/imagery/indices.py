"""NDVI and NDWI."""

from __future__ import annotations

import numpy as np


def normalised_difference(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """(first - second) / (first + second), cut to [-1, 1]; NaN where the sum is not above zero or a band has no data.

    Dark pixels may have negative reflectance after the offset; where the sum is positive and one band negative the
    quotient leaves [-1, 1] and is cut.

    Parameters
    ----------
    first, second : (rows, columns) float32
        Reflectance in the same unit, NaN = no data.
    """
    total = first + second
    with np.errstate(divide="ignore", invalid="ignore"):
        index = np.where(total > 0, (first - second) / total, np.float32(np.nan))
    return np.clip(index, -1, 1).astype(np.float32)


def ndvi(red: np.ndarray, nir: np.ndarray) -> np.ndarray:
    """Vegetation index (Rouse et al. 1974): (nir - red) / (nir + red)."""
    return normalised_difference(nir, red)


def ndwi(green: np.ndarray, nir: np.ndarray) -> np.ndarray:
    """Water index (McFeeters 1996): (green - nir) / (green + nir)."""
    return normalised_difference(green, nir)
