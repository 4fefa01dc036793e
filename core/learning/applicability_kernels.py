"""Kernel of the area of applicability: how far is an object from the training samples, for a place where they stand so dense?"""

from __future__ import annotations

import numpy as np

from .._jit import kernel


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
        total, count = 0.0, 0
        for slot in range(k):
            if place[i, slot] >= 0:
                nearest[i, slot] = np.sqrt(nearest[i, slot])
                total += nearest[i, slot]
                count += 1
        out[i] = total / count if count > 0 else np.inf


@kernel
def strangeness(nearest, place, mean, spacing, out):
    """Distance to the nearest sample times (mean distance to the k nearest / their own mean distance to others).

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
