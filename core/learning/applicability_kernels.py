"""Kernel of the area of applicability: how far is an object from the training samples, for a place where they stand so dense?"""

from __future__ import annotations

import numpy as np

from .._jit import kernel


@kernel
def project(values, center, axes, out):
    """Place of each object on the axes: (values - center) axes, added up column by column whatever else is in the table.

    values float64 [objects, columns], center float64 [columns], axes float64 [columns, axes]. Out: float32 [objects, axes].
    """
    for i in range(values.shape[0]):
        for axis in range(axes.shape[1]):
            total = 0.0
            for column in range(values.shape[1]):
                total += (values[i, column] - center[column]) * axes[column, axis]
            out[i, axis] = total


@kernel
def mean_distances(points, reference, skip_group, point_group, nearest, place, out):
    """Mean distance of each point to its nearest reference points, and which these are.

    points float32 [points, axes], reference float32 [samples, axes]; point_group int64 [points], skip_group int64
    [samples]: a reference point of the point's own group is not looked at (-1 = none is skipped).
    Out: nearest float64 [points, k]: distances, ascending, infinite where there are too few; place int64 [points, k]: the
    reference points; out float64 [points]: mean over those that are there, infinite without any.
    """
    k = nearest.shape[1]
    for i in range(points.shape[0]):
        nearest[i, :] = np.inf
        place[i, :] = -1
        for j in range(reference.shape[0]):
            if point_group[i] >= 0 and skip_group[j] == point_group[i]:
                continue
            total = 0.0
            for axis in range(points.shape[1]):
                difference = np.float64(points[i, axis]) - np.float64(reference[j, axis])
                total += difference * difference
                if total >= nearest[i, k - 1]:
                    break
            if total < nearest[i, k - 1]:
                slot = k - 1
                while slot > 0 and nearest[i, slot - 1] > total:
                    nearest[i, slot], place[i, slot] = nearest[i, slot - 1], place[i, slot - 1]
                    slot -= 1
                nearest[i, slot], place[i, slot] = total, j
        out[i] = _to_distances(nearest, place, i)


@kernel
def dissimilarity(nearest, place, mean, spacing, out):
    """Dissimilarity index: distance to the nearest sample x (mean distance to the k nearest / their own mean to others).

    The first factor finds objects beyond the samples, the second objects in a gap between dense ones (a local outlier factor,
    Breunig et al. 2000). nearest, place, mean as made by `mean_distances`; spacing float64 [samples]. Out: float64 [points].
    """
    for i in range(nearest.shape[0]):
        total, count = 0.0, 0
        for slot in range(nearest.shape[1]):
            if place[i, slot] >= 0:
                total += spacing[place[i, slot]]
                count += 1
        around = total / count if count > 0 else 0.0
        if count == 0:
            out[i] = np.inf
        elif around > 0:
            out[i] = nearest[i, 0] * mean[i] / around
        else:
            out[i] = nearest[i, 0]


@kernel
def distances_at(points, reference, found, nearest, place, out, unsure):
    """Like `mean_distances` without folds, among the reference points that a search found for each point.

    The search may round otherwise than `mean_distances` does, so one point more than wanted is looked at.

    points, reference as there; found int64 [points, k + 1]: reference points, rising. Out: nearest, place, out as there;
    unsure bool [points]: the point left over is as near as the last one kept, so that others may be, too.
    """
    k = nearest.shape[1]
    for i in range(points.shape[0]):
        nearest[i, :] = np.inf
        place[i, :] = -1
        left = np.inf
        for j in found[i]:
            total = 0.0
            for axis in range(points.shape[1]):
                difference = np.float64(points[i, axis]) - np.float64(reference[j, axis])
                total += difference * difference
            if total >= nearest[i, k - 1]:
                left = min(left, total)
                continue
            left = min(left, nearest[i, k - 1])
            slot = k - 1
            while slot > 0 and nearest[i, slot - 1] > total:
                nearest[i, slot], place[i, slot] = nearest[i, slot - 1], place[i, slot - 1]
                slot -= 1
            nearest[i, slot], place[i, slot] = total, j
        unsure[i] = left <= nearest[i, k - 1] * (1 + 1e-9)
        out[i] = _to_distances(nearest, place, i)


@kernel
def _to_distances(nearest, place, i):
    """Turn the squares in row `i` of `nearest` into distances; returns their mean over those found, infinite without any."""
    total, count = 0.0, 0
    for slot in range(nearest.shape[1]):
        if place[i, slot] >= 0:
            nearest[i, slot] = np.sqrt(nearest[i, slot])
            total += nearest[i, slot]
            count += 1
    return total / count if count > 0 else np.inf
