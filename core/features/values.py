"""Feature values from finished sums; the same function for objects of one tile and of several."""

from __future__ import annotations

from typing import Optional

import numpy as np

from .catalogue import DIRECTIONS, MEASURES, REFLECTANCE, SWIR, band
from .exact_kernels import mean_and_deviation
from .feature_plan import FeaturePlan
from .shape import Ellipses, Extremes, border_features, geometry_features
from .sums import ObjectSums


def feature_values(
    plan: FeaturePlan, sums: ObjectSums, found: Ellipses, textures: Optional[np.ndarray], extremes: Optional[Extremes]
) -> np.ndarray:
    """Values of finished objects.

    Parameters
    ----------
    plan : FeaturePlan
    sums : ObjectSums
        k whole objects.
    found : Ellipses
        Of these objects.
    textures : (k, directions, measures) float64, optional
        Directions x measures; None = no texture is asked for.
    extremes : Extremes, optional
        None = filled in later by `fill_borders`.

    Returns
    -------
    (k, features) float64, NaN = undefined
    """
    with np.errstate(invalid="ignore", divide="ignore"):
        columns = mean_features(plan, sums)
        columns.update(contrast_features(plan, sums))
        columns.update(further_features(plan, sums))
        columns.update(terrain_features(plan, sums))
    columns.update(geometry_features(sums, found, plan.cell_area))
    if textures is not None:
        for d, direction in enumerate(DIRECTIONS):
            for m, measure in enumerate(MEASURES):
                columns[f"glcm_{measure}_{direction}"] = textures[:, d, m]
    values = np.full((len(sums), len(plan.names)), np.nan)
    fill(plan, values, slice(None), columns)
    if extremes is not None:
        fill(plan, values, slice(None), border_features(found, extremes))
    return values


def fill(plan: FeaturePlan, values: np.ndarray, rows, columns: dict) -> None:
    """Put columns (name -> values) where the plan wants them; others are dropped."""
    for index, name in enumerate(plan.names):
        if name in columns:
            values[rows, index] = columns[name]


def mean_features(plan: FeaturePlan, sums: ObjectSums) -> dict:
    """Means and standard deviations of the bands and what is made of means, by name."""
    columns, means = {}, {}
    for column, name in enumerate(plan.bands):
        scale = float(1 << band(name).bits)
        means[name] = sums.band_sums[:, column] / scale / sums.band_counts[:, column]
        columns[f"mean_{name}"] = means[name]
    for column, name in enumerate(plan.spread):
        count = sums.band_counts[:, plan.bands.index(name)]
        columns[f"stddev_{name}"] = deviation(sums.spread[:, column], count) / (1 << band(name).square_bits)
    if set(REFLECTANCE) <= set(means):
        blue, green, red, nir = (means[name] for name in REFLECTANCE)
        brightness = (((blue + green) + red) + nir) / 4.0
        brightness[~(brightness > 0)] = np.nan
        top = np.maximum(np.maximum(blue, green), np.maximum(red, nir))
        low = np.minimum(np.minimum(blue, green), np.minimum(red, nir))
        columns["brightness"], columns["max_diff"] = brightness, (top - low) / brightness
    if {"blue", "red"} <= set(means):
        columns["iron_oxide_index"] = means["red"] / np.where(means["blue"] > 0, means["blue"], np.nan)
    if {"blue", "red", "nir", SWIR} <= set(means):
        soil, plants = means[SWIR] + means["red"], means["nir"] + means["blue"]
        columns["bare_soil_index"] = (soil - plants) / np.where(soil + plants > 0, soil + plants, np.nan)
    return columns


def further_features(plan: FeaturePlan, sums: ObjectSums) -> dict:
    """Means and standard deviations of the bands that the catalogue does not know, by name."""
    columns = {}
    for column, further in enumerate(plan.further):
        parts = (sums.further_counts[:, column], sums.further_sums[:, column], sums.further_squares[:, column])
        columns[f"mean_{further.name}"], columns[f"stddev_{further.name}"] = mean_and_deviation(*parts)
    return columns


def deviation(sums: np.ndarray, count: np.ndarray) -> np.ndarray:
    """Standard deviation from sums (k, 2) of whole values and squares, `count` (k,) of them; NaN for none.

    About a whole number near the mean: exactly 0 for equal values, and right although the squares may have wrapped around.
    """
    n = np.maximum(count, 1)
    centre = sums[:, 0] // n
    second = sums[:, 1] - 2 * centre * sums[:, 0] + n * centre * centre
    offset = (sums[:, 0] - n * centre) / n
    return np.where(count > 0, np.sqrt(np.maximum(second / n - offset * offset, 0.0)), np.nan)


def contrast_features(plan: FeaturePlan, sums: ObjectSums) -> dict:
    """Contrast to the neighbours, by name."""
    return {
        f"border_contrast_{name}": sums.contrast[:, column, 0] / float(1 << band(name).bits) / sums.contrast[:, column, 1]
        for column, name in enumerate(plan.contrast)
    }


def terrain_features(plan: FeaturePlan, sums: ObjectSums) -> dict:
    """Terrain features that are no means, by name."""
    columns, scale = {}, float(1 << band("elevation").bits)
    if plan.relief:
        low, high = sums.relief.T
        columns["elevation_range"] = np.where(high >= low, (high - low) / scale, np.nan)
    if plan.position:
        columns["topographic_position"] = sums.position[:, 0] / scale / sums.position[:, 1]
    return columns
