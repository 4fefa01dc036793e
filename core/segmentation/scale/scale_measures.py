"""Measures of how well a level of objects fits an image: local variance, variance within, Moran's I, reference polygons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np


def local_variance(parts: Sequence) -> float:
    """Mean over objects of the standard deviation inside the object, mean over bands (Dragut, Tiede & Levick 2010).

    Parameters
    ----------
    parts : sequence of ObjectStatistics
        One a window; the objects of all windows count alike.
    """
    total = sum(float(part.std.mean(axis=1).sum()) for part in parts)
    return total / sum(len(part.size) for part in parts)


def within_variance(parts: Sequence) -> float:
    """Share of the variance that lies inside objects, mean over bands: 0 = all objects uniform, 1 = one object.

    The area-weighted variance of Espindola et al. (2006), divided by the variance of all pixels of the band so that bands
    with large numbers do not count more.
    """
    sizes = np.concatenate([part.size for part in parts]).astype(np.float64)[:, np.newaxis]
    means = np.concatenate([part.mean for part in parts])
    inside = sum((part.size[:, np.newaxis] * part.std**2).sum(axis=0) for part in parts)
    centre = (sizes * means).sum(axis=0) / sizes.sum()
    total = inside + (sizes * (means - centre) ** 2).sum(axis=0)
    return float(np.where(total > 0, inside / np.where(total > 0, total, 1.0), 0.0).mean())


def morans_i(parts: Sequence, neighbours: Sequence) -> float:
    """Moran's I of the object means over pairs of neighbouring objects, mean over bands; NaN without pairs or differences.

    ``I = N / W * sum_ij w_ij (y_i - m)(y_j - m) / sum_i (y_i - m)^2`` with w_ij = 1 for neighbours, else 0, W their sum, m the
    mean of the y_i (Espindola et al. 2006). GRASS's i.segment.uspo takes the mean of the pixels for m.

    Parameters
    ----------
    parts : sequence of ObjectStatistics
        One a window.
    neighbours : sequence of (pairs, 3) int64 arrays
        For each window, each pair once: index, index, shared edge.
    """
    means = np.concatenate([part.mean for part in parts])
    pairs = sum(len(edges) for edges in neighbours)
    deviations = means - means.mean(axis=0)
    squares = (deviations**2).sum(axis=0)
    if pairs == 0 or not (squares > 0).any():
        return float("nan")
    products, first = np.zeros(means.shape[1]), 0
    for part, edges in zip(parts, neighbours):
        own = deviations[first : first + len(part.size)]
        products += (own[edges[:, 0]] * own[edges[:, 1]]).sum(axis=0)
        first += len(part.size)
    moran = len(means) / pairs * products[squares > 0] / squares[squares > 0]  # both sums hold each pair twice
    return float(moran.mean())


@dataclass(frozen=True)
class Objective:
    """How good each tested scale is; both measures rescaled over the tested scales, 1 = best.

    Attributes
    ----------
    variance, moran : (n,) float64
        ``(max - x) / (max - min)``.
    sum : (n,) float64
        Espindola et al. (2006): the sum of the two.
    f : (n,) float64
        Johnson et al. (2015), alpha 1: ``2 V M / (V + M)``.
    """

    variance: np.ndarray
    moran: np.ndarray
    sum: np.ndarray
    f: np.ndarray


def objective(variance: Sequence[float], moran: Sequence[float]) -> Objective:
    """Combine variance within objects and Moran's I of several scales. NaN counts as the worst value."""
    v, m = _rescaled(variance), _rescaled(moran)
    both = v + m
    return Objective(v, m, both, np.where(both > 0, 2 * v * m / np.where(both > 0, both, 1.0), 0.0))


def _rescaled(values: Sequence[float]) -> np.ndarray:
    values = np.asarray(values, np.float64)
    known = np.isfinite(values)
    if not known.any() or np.ptp(values[known]) == 0:
        return np.zeros(len(values))
    return np.where(known, (values[known].max() - values) / np.ptp(values[known]), 0.0)


@dataclass(frozen=True)
class ReferenceWindow:
    """Reference polygons on the pixel grid of one window.

    Attributes
    ----------
    numbers : (rows, columns) int32
        1..n inside a reference polygon, 0 outside.
    centroids : (n, 2) int64
        Row and column of the pixel that holds each polygon's centroid.
    """

    numbers: np.ndarray
    centroids: np.ndarray


def match_references(labels: np.ndarray, reference: ReferenceWindow) -> np.ndarray:
    """Over- and under-segmentation of each reference polygon x by each of its objects y (Clinton et al. 2010).

    An object belongs to x if its centroid lies in x, if it holds the centroid of x, or if the overlap is more than half of
    either. ``over = 1 - |x and y| / |x|``, ``under = 1 - |x and y| / |y|``; 0 is perfect. Areas in pixels; an object whose
    centroid lies in x without any overlap does not count.

    Parameters
    ----------
    labels : (rows, columns) uint32
        Objects, 0 = none.

    Returns
    -------
    (pairs, 3) float64
        Number of the reference polygon, over, under.
    """
    count = int(labels.max())
    sizes = np.bincount(labels.ravel(), minlength=count + 1)
    areas = np.bincount(reference.numbers.ravel(), minlength=len(reference.centroids) + 1)
    inside = (reference.numbers > 0) & (labels > 0)
    keys = reference.numbers[inside].astype(np.int64) * (count + 1) + labels[inside]
    keys, overlap = np.unique(keys, return_counts=True)
    x, y = keys // (count + 1), keys % (count + 1)
    rows, columns = np.indices(labels.shape)
    centre = [
        np.rint(np.bincount(labels.ravel(), axis.ravel(), count + 1) / np.maximum(sizes, 1)).astype(np.int64)
        for axis in (rows, columns)
    ]
    holds_centroid = labels[reference.centroids[x - 1, 0], reference.centroids[x - 1, 1]] == y
    lies_in = reference.numbers[centre[0][y], centre[1][y]] == x
    chosen = holds_centroid | lies_in | (2 * overlap > areas[x]) | (2 * overlap > sizes[y])
    x, y, overlap = x[chosen], y[chosen], overlap[chosen]
    return np.column_stack([x, 1 - overlap / areas[x], 1 - overlap / sizes[y]])


def clinton(pairs: Sequence[np.ndarray]) -> tuple:
    """Mean over-segmentation, under-segmentation and ``D = sqrt((over^2 + under^2) / 2)`` over all pairs; NaN without any."""
    everything = np.concatenate(list(pairs)) if len(pairs) else np.zeros((0, 3))
    if not len(everything):
        return float("nan"), float("nan"), float("nan")
    over, under = everything[:, 1], everything[:, 2]
    return float(over.mean()), float(under.mean()), float(np.sqrt((over**2 + under**2) / 2).mean())
