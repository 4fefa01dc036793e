"""Area of applicability: which objects look like nothing the forest was trained on (after Meyer & Pebesma 2021)."""

from __future__ import annotations

from typing import Optional, Sequence

import numpy as np

from .applicability_kernels import any_within, nearest_distances
from .drawing import standardise
from .model import ForestModel
from .training_set import TrainingSet, filled

LARGEST_REFERENCE = 5000
"""Training samples kept in the model; of more, every second, third ... is taken."""

QUANTILE = 0.9
"""Share of the training samples that lie within the limit of a sample of another fold. Samples are drawn from all covers and
hold far more mines than the land, so of the objects of new land of the same kind about 3 to 4 % are outside."""

SMALLEST_AXIS = 1e-4
"""Combinations of features with less than this share of the largest variance say nothing and are dropped."""


def learn_applicability(samples: TrainingSet, fill: np.ndarray, fold: np.ndarray) -> dict:
    """What `outside_training` needs, as arrays of the model.

    Distances are measured in the spectral and terrain features, brought to uncorrelated axes of unit variance: a bright field
    and a dark one may both be known while the same red with twice the near infrared is not. Texture and shape are left out:
    they vary so much within one landscape that they hide a change of it (tried on three other places).

    Parameters
    ----------
    fill : (features,) float32 array
        Stands in for undefined values.
    fold : (samples,) int64 array
        Folds, spatial ones if possible.

    Returns
    -------
    dict
        float32 arrays: `reference` (samples, axes); `reference_center` (features,); `reference_axes` (features, axes). The
        axes are scaled such that the limit of the distance is 1.
    """
    values = filled(samples.values, fill).astype(np.float64)
    columns = telling_features(samples.features)
    part, whitened = _white_axes(values[:, columns])
    axes = np.zeros((values.shape[1], part.shape[1]))
    axes[columns] = part
    points = whitened.astype(np.float32)
    distance = np.empty(len(points))
    nearest_distances(points, points, fold, fold, distance)
    known = distance[np.isfinite(distance)]
    limit = float(np.quantile(known, QUANTILE)) if len(known) else 0.0
    axes = (axes / (limit if limit > 0 else 1.0)).astype(np.float32)
    step = -(-len(points) // LARGEST_REFERENCE)
    center = values.mean(axis=0).astype(np.float32)
    return {"reference": _place(values[::step], center, axes), "reference_center": center, "reference_axes": axes}


def telling_features(features: Sequence[str]) -> list:
    """Columns of the spectral and terrain features of the paper; all columns when there are fewer than two."""
    from ..features.catalogue import FEATURES

    columns = [
        column
        for column, name in enumerate(features)
        if name in FEATURES and FEATURES[name].group in ("spectral", "terrain") and FEATURES[name].preset == "paper"
    ]
    return columns if len(columns) > 1 else list(range(len(features)))


def _white_axes(values) -> tuple:
    """Axes (features, axes) that make the values uncorrelated with unit variance, and the values on them."""
    spread = values.std(axis=0)
    standard = standardise(values)
    covariance = np.einsum("ij,ik->jk", standard, standard) / len(values)  # not BLAS: the same bits for any number of threads
    variance, directions = np.linalg.eigh(covariance)
    kept = variance > max(SMALLEST_AXIS * variance.max(), 1e-12)
    axes = directions[:, kept] / np.sqrt(variance[kept])
    whitened = np.einsum("ij,jk->ik", standard, axes)
    return np.divide(axes, spread[:, None], out=np.zeros_like(axes), where=spread[:, None] > 0), whitened


def _place(values, center, axes) -> np.ndarray:
    return np.einsum("ij,jk->ik", values - center, axes.astype(np.float64)).astype(np.float32)


def outside_training(model: ForestModel, values: np.ndarray) -> Optional[np.ndarray]:
    """True for objects unlike any training sample; None when the model does not say.

    Parameters
    ----------
    values : (objects, features) float64 array
        Columns as in `model.features`; NaN counts as the median of the training samples.

    Returns
    -------
    (objects,) bool array or None
    """
    if "reference" not in model.arrays:
        return None
    with np.errstate(over="ignore"):
        plain = np.asarray(values, np.float64).astype(np.float32)
    plain = np.where(np.isfinite(plain), plain, model.fill).astype(np.float64)
    points = _place(plain, model.arrays["reference_center"], model.arrays["reference_axes"])
    inside = np.empty(len(points), bool)
    any_within(points, model.arrays["reference"], 1.0, inside)
    return ~inside
