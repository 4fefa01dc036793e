"""Kernel that leaves points of a line out."""

from __future__ import annotations

import numpy as np

from .._jit import kernel


@kernel
def few_points(points, tolerance):
    """Which points of a line remain when none of the others may lie farther than `tolerance` from it (Douglas & Peucker 1973).

    points float64 [n, 2]; a ring begins and ends at the same point. Returns bool [n].
    """
    count = points.shape[0]
    kept = np.zeros(count, np.bool_)
    kept[0] = kept[count - 1] = True
    pieces = np.empty((count, 2), np.int64)
    pieces[0, 0], pieces[0, 1] = 0, count - 1
    waiting = 1
    while waiting > 0:
        waiting -= 1
        first, last = pieces[waiting, 0], pieces[waiting, 1]
        dx, dy = points[last, 0] - points[first, 0], points[last, 1] - points[first, 1]
        square = dx * dx + dy * dy
        farthest, place = tolerance * tolerance, -1
        for n in range(first + 1, last):
            x, y = points[n, 0] - points[first, 0], points[n, 1] - points[first, 1]
            if square > 0.0:
                along = min(max((x * dx + y * dy) / square, 0.0), 1.0)
                x, y = x - along * dx, y - along * dy
            away = x * x + y * y
            if away > farthest:
                farthest, place = away, n
        if place > 0:
            kept[place] = True
            pieces[waiting, 0], pieces[waiting, 1] = first, place
            pieces[waiting + 1, 0], pieces[waiting + 1, 1] = place, last
            waiting += 2
    return kept
