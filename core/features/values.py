"""Feature values from finished sums; the same function for objects of one tile and of several."""

from __future__ import annotations

from typing import Optional

import numpy as np

from .catalogue import DIRECTIONS, MEASURES, REFLECTANCE, band
from .shape import Extremes, ellipses, geometry_features, roundness
from .sums import ObjectSums


def feature_values(plan, sums: ObjectSums, textures: Optional[np.ndarray], extremes: Optional[Extremes]) -> np.ndarray:
    """Values of finished objects.

    Parameters
    ----------
    plan : tile.FeaturePlan
    sums : ObjectSums
        k whole objects.
    textures : (k, 5, 8) float64, optional
        Directions x measures; None = no texture is asked for.
    extremes : Extremes, optional
        None = filled in later by `border_values`.

    Returns
    -------
    (k, features) float64, NaN = undefined
    """
    found = ellipses(sums)
    columns = {**spectral_features(plan.bands, sums), **geometry_features(sums, found, plan.cell_area)}
    if textures is not None:
        for d, direction in enumerate(DIRECTIONS):
            for m, measure in enumerate(MEASURES):
                columns[f"glcm_{measure}_{direction}"] = textures[:, d, m]
    if extremes is not None:
        columns["roundness"] = roundness(found, extremes)
    values = np.full((len(sums), len(plan.names)), np.nan)
    for place, name in enumerate(plan.names):
        if name in columns:
            values[:, place] = columns[name]
    return values


def spectral_features(bands: tuple, sums: ObjectSums) -> dict:
    """Means of the bands and what is made of them, by name."""
    columns = {}
    with np.errstate(invalid="ignore", divide="ignore"):
        for column, name in enumerate(bands):
            scale = float(1 << band(name).bits)
            columns[f"mean_{name}"] = sums.band_sums[:, column] / scale / sums.band_counts[:, column]
        if set(REFLECTANCE) <= set(bands):
            blue, green, red, nir = (columns[f"mean_{name}"] for name in REFLECTANCE)
            brightness = (((blue + green) + red) + nir) / 4.0
            brightness[~(brightness > 0)] = np.nan
            top = np.maximum(np.maximum(blue, green), np.maximum(red, nir))
            low = np.minimum(np.minimum(blue, green), np.minimum(red, nir))
            columns["brightness"], columns["max_diff"] = brightness, (top - low) / brightness
    return columns
