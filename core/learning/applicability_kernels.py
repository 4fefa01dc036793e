"""Kernel of the area of applicability: is any training sample near enough?"""

from __future__ import annotations

import numpy as np

from .._jit import kernel


@kernel
def nearest_distances(points, reference, skip_group, point_group, out):
    """Euclidean distance of each point to the nearest reference point, in float64.

    points float32 [points, axes], reference float32 [samples, axes]; point_group int64 [points],
    skip_group int64 [samples]: a reference point of the point's own group is not looked at (-1 = none is skipped).
    The sum stops as soon as it is above the best so far, which saves most of the work.
    Out: float64 [points], infinite where no reference point is left.
    """
    for i in range(points.shape[0]):
        best = np.inf
        for j in range(reference.shape[0]):
            if skip_group[j] == point_group[i] and point_group[i] >= 0:
                continue
            total = 0.0
            for k in range(points.shape[1]):
                difference = np.float64(points[i, k]) - np.float64(reference[j, k])
                total += difference * difference
                if total >= best:
                    break
            if total < best:
                best = total
        out[i] = np.sqrt(best)


@kernel
def any_within(points, reference, limit, out):
    """True for each point with a reference point at most `limit` away; points, reference as above. Out: bool [points]."""
    squared = limit * limit
    last = 0  # objects lie in the order of the land: neighbours are often near the same sample
    for i in range(points.shape[0]):
        out[i] = False
        for attempt in range(reference.shape[0]):
            j = last + attempt
            if j >= reference.shape[0]:
                j -= reference.shape[0]
            total = 0.0
            for k in range(points.shape[1]):
                difference = np.float64(points[i, k]) - np.float64(reference[j, k])
                total += difference * difference
                if total > squared:
                    break
            if total <= squared:
                out[i] = True
                last = j
                break
