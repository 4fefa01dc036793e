"""Area of applicability: which objects look like nothing the forest was trained on (after Meyer & Pebesma 2021)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Sequence
from weakref import WeakKeyDictionary

import numpy as np

from .applicability_kernels import dissimilarity, distances_at, mean_distances, project
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
        limit of `dissimilarity` is 1.
    """
    step = -(-len(samples.truth) // LARGEST_REFERENCE)
    values, fold = _logarithms(filled(samples.values[::step], fill)), np.ascontiguousarray(fold[::step])
    columns = land_features(samples.features)
    center = values.mean(axis=0).astype(np.float32)
    part = _white_axes(values[:, columns])
    axes = np.zeros((values.shape[1], part.shape[1]), np.float32)
    axes[columns] = part
    reference = _place(values, center, axes)
    score, _ = _dissimilarity(reference, fold)
    known = score[np.isfinite(score)]
    limit = float(np.quantile(known, QUANTILE)) if len(known) else 0.0
    axes = axes / np.float32(limit if limit > 0 else 1.0)
    reference = _place(values, center, axes)
    _, spacing = _dissimilarity(reference, fold)
    return {
        "reference": reference,
        "reference_spacing": np.where(np.isfinite(spacing), spacing, 0.0).astype(np.float32),
        "reference_center": center,
        "reference_axes": axes,
    }


def land_features(features: Sequence[str]) -> list:
    """Columns that tell kinds of land apart.

    The means of the seasons where there are some: they are those of a place, not of the date at hand, so the same place in
    another season is not alien. Else the paper's means of bands, indices and terrain; all columns when there are fewer than two.
    """
    from ..features.catalogue import FEATURES, TEMPORAL

    season = [column for column, name in enumerate(features) if name in TEMPORAL]
    columns = [
        column
        for column, name in enumerate(features)
        if name.startswith("mean_") and name in FEATURES and FEATURES[name].preset == "paper"
    ]
    return next((found for found in (season, columns) if len(found) > 1), list(range(len(features))))


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
    points = np.empty((len(values), axes.shape[1]), np.float32)
    project(np.ascontiguousarray(values, np.float64), center.astype(np.float64), axes.astype(np.float64), points)
    return points


def _dissimilarity(reference, fold) -> tuple:
    """Dissimilarity of the reference samples, and their mean distance to samples of other folds."""
    shape = len(reference), min(NEIGHBOURS, len(reference))
    nearest, place = np.empty(shape), np.empty(shape, np.int64)
    mean, score = np.empty(len(reference)), np.empty(len(reference))
    mean_distances(reference, reference, fold, fold, nearest, place, mean)
    dissimilarity(nearest, place, mean, np.where(np.isfinite(mean), mean, 0.0), score)
    return score, mean


@dataclass(frozen=True, eq=False)
class ReferenceIndex:
    """The reference samples of a model, with a k-d tree of scipy's.

    Attributes
    ----------
    columns : (columns,) int64 array
        Features that the axes use; the others are not looked at.
    center : (columns,) float32 array
    axes : (columns, axes) float32 array
    spacing : (samples,) float64 array
        In the order of the model.
    reference : (samples, axes) float32 array
    tree : scipy.spatial.cKDTree or None
        None where every sample is among the nearest.
    """

    columns: np.ndarray
    center: np.ndarray
    axes: np.ndarray
    spacing: np.ndarray
    reference: np.ndarray
    tree: object


_indexed: WeakKeyDictionary = WeakKeyDictionary()


def reference_index(model: ForestModel) -> ReferenceIndex:
    """The index of a model's reference samples; made once and kept as long as the model lives."""
    if model not in _indexed:
        axes, reference = model.arrays["reference_axes"], np.ascontiguousarray(model.arrays["reference"], np.float32)
        columns = np.flatnonzero(axes.any(axis=1))
        _indexed[model] = ReferenceIndex(
            columns=columns,
            center=model.arrays["reference_center"][columns],
            axes=axes[columns],
            spacing=model.arrays["reference_spacing"].astype(np.float64),
            reference=reference,
            tree=tree_of(reference),
        )
    return _indexed[model]


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
    index = reference_index(model)
    fill = model.fill[index.columns]
    outside = np.empty(len(values), bool)
    for start in range(0, len(values), CHUNK):
        with np.errstate(over="ignore"):
            plain = np.asarray(values[start : start + CHUNK], np.float64)[:, index.columns].astype(np.float32)
        points = _place(_logarithms(np.where(np.isfinite(plain), plain, fill)), index.center, index.axes)
        outside[start : start + CHUNK] = _object_dissimilarity(points, index) > 1.0
    return outside


def _object_dissimilarity(points, index: ReferenceIndex) -> np.ndarray:
    nearest, place, mean = nearest_samples(points, index.reference, index.tree)
    score = np.empty(len(points))
    dissimilarity(nearest, place, mean, index.spacing, score)
    return score


def tree_of(reference: np.ndarray) -> object:
    """The tree of reference samples; None where there are too few to choose from, or no axis."""
    if len(reference) <= NEIGHBOURS or reference.shape[1] == 0:
        return None
    from scipy.spatial import cKDTree

    return cKDTree(reference.astype(np.float64))


def nearest_samples(points: np.ndarray, reference: np.ndarray, tree: object = None) -> tuple:
    """Distances, places and mean distance of the nearest reference samples; of equally near ones the first count.

    Parameters
    ----------
    points : (points, axes) float32 array
    reference : (samples, axes) float32 array
    tree : scipy.spatial.cKDTree, optional
        Of `tree_of`: the same answer, sooner.

    Returns
    -------
    nearest : (points, k) float64 array
        Rising; k is at most `NEIGHBOURS`.
    place : (points, k) int64 array
    mean : (points,) float64 array
    """
    count = min(NEIGHBOURS, len(reference))
    nearest, place = np.empty((len(points), count)), np.empty((len(points), count), np.int64)
    mean, unsure = np.empty(len(points)), np.ones(len(points), bool)
    if tree is not None:
        found = np.sort(tree.query(points.astype(np.float64), count + 1)[1].astype(np.int64), axis=1)
        distances_at(points, reference, found, nearest, place, mean, unsure)
    rows = np.flatnonzero(unsure)
    if len(rows):
        some = nearest[rows], place[rows], mean[rows]
        mean_distances(points[rows], reference, np.full(len(reference), -1), np.full(len(rows), -1), *some)
        nearest[rows], place[rows], mean[rows] = some
    return nearest, place, mean
