"""Area of applicability: which objects look like nothing the forest was trained on (after Meyer & Pebesma 2021)."""

from __future__ import annotations

from typing import Optional, Sequence

import numpy as np

from .applicability_kernels import mean_distances, strangeness
from .drawing import standardise
from .model import ForestModel
from .training_set import TrainingSet, filled

LARGEST_REFERENCE = 5000
"""Training samples kept in the model; of more, every second, third ... is taken."""

NEIGHBOURS = 10

QUANTILE = 0.91
"""Share of the training samples that are within the limit, judged by samples of other folds. Samples are drawn from all covers
and hold far more mines than the land, so of the objects of new land of the same kind some 4 % are outside."""

SMALLEST_AXIS = 1e-4
"""Combinations of features with less than this share of the largest variance say nothing and are dropped."""

CHUNK = 20_000


def learn_applicability(samples: TrainingSet, fill: np.ndarray, fold: np.ndarray) -> dict:
    """What `outside_training` needs, as arrays of the model.

    Distances are measured in the means of bands, indices and terrain, as logarithms, on uncorrelated axes of unit variance: a
    bright field and a dark one may both be known while the same red with twice the near infrared is not. Texture and shape are
    left out: they vary so much within one landscape that they hide a change of it (tried on three other places).

    Parameters
    ----------
    fill : (features,) float32 array
        Stands in for undefined values.
    fold : (samples,) int64 array
        Folds, spatial ones if possible.

    Returns
    -------
    dict
        float32 arrays: `reference` (samples, axes); `reference_spacing` (samples,): mean distance to the ten nearest samples of
        other folds; `reference_center` (features,); `reference_axes` (features, axes). The axes are scaled such that the
        limit of `strangeness` is 1.
    """
    step = -(-len(samples.truth) // LARGEST_REFERENCE)
    values, fold = _logarithms(filled(samples.values[::step], fill)), np.ascontiguousarray(fold[::step])
    columns = telling_features(samples.features)
    center = values.mean(axis=0).astype(np.float32)
    part = _white_axes(values[:, columns])
    axes = np.zeros((values.shape[1], part.shape[1]), np.float32)
    axes[columns] = part
    reference = _place(values, center, axes)
    score, _ = _strangeness(reference, reference, None, fold)
    known = score[np.isfinite(score)]
    limit = float(np.quantile(known, QUANTILE)) if len(known) else 0.0
    axes = axes / np.float32(limit if limit > 0 else 1.0)
    reference = _place(values, center, axes)
    _, spacing = _strangeness(reference, reference, None, fold)
    return {
        "reference": reference,
        "reference_spacing": np.where(np.isfinite(spacing), spacing, 0.0).astype(np.float32),
        "reference_center": center,
        "reference_axes": axes,
    }


def telling_features(features: Sequence[str]) -> list:
    """Columns of the paper's means of bands, indices and terrain; all columns when there are fewer than two."""
    from ..features.catalogue import FEATURES

    columns = [
        column
        for column, name in enumerate(features)
        if name.startswith("mean_") and name in FEATURES and FEATURES[name].preset == "paper"
    ]
    return columns if len(columns) > 1 else list(range(len(features)))


def _logarithms(values) -> np.ndarray:
    values = np.asarray(values, np.float64)
    return np.sign(values) * np.log1p(np.abs(values))


def _white_axes(values) -> np.ndarray:
    """Axes (features, axes) that make the values uncorrelated with unit variance."""
    spread = values.std(axis=0)
    standard = standardise(values)
    covariance = np.einsum("ij,ik->jk", standard, standard) / len(values)  # not BLAS: the same bits for any number of threads
    variance, directions = np.linalg.eigh(covariance)
    kept = variance > max(SMALLEST_AXIS * variance.max(), 1e-12)
    axes = directions[:, kept] / np.sqrt(variance[kept])
    return np.divide(axes, spread[:, None], out=np.zeros_like(axes), where=spread[:, None] > 0)


def _place(values, center, axes) -> np.ndarray:
    return np.einsum("ij,jk->ik", values - center, axes.astype(np.float64)).astype(np.float32)


def _strangeness(points, reference, spacing, fold=None) -> tuple:
    """Strangeness of points, and their mean distance; with folds, points are the reference and see other folds only."""
    count = min(NEIGHBOURS, len(reference))
    own = np.full(len(points), -1, np.int64) if fold is None else fold
    other = np.full(len(reference), -1, np.int64) if fold is None else fold
    nearest, place = np.empty((len(points), count)), np.empty((len(points), count), np.int64)
    mean, score = np.empty(len(points)), np.empty(len(points))
    mean_distances(points, reference, other, own, nearest, place, mean)
    spacing = mean if spacing is None else spacing
    strangeness(nearest, place, mean, np.where(np.isfinite(spacing), spacing, 0.0), score)
    return score, mean


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
    reference, spacing = model.arrays["reference"], model.arrays["reference_spacing"].astype(np.float64)
    center, axes = model.arrays["reference_center"], model.arrays["reference_axes"]
    outside = np.empty(len(values), bool)
    for start in range(0, len(values), CHUNK):
        with np.errstate(over="ignore"):
            plain = np.asarray(values[start : start + CHUNK], np.float64).astype(np.float32)
        points = _place(_logarithms(np.where(np.isfinite(plain), plain, model.fill)), center, axes)
        outside[start : start + CHUNK] = _strangeness(points, reference, spacing)[0] > 1.0
    return outside
