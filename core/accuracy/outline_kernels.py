"""Distances from points to the segments of an outline."""

from __future__ import annotations

import numpy as np

from .._jit import kernel


@kernel
def nearest_segment(points, starts, ends, out):
    """Distance of each point to the nearest of many segments.

    The distance of p to the segment from a to b is ``|p - a - t (b - a)|`` with
    ``t = clip((p - a).(b - a) / |b - a|^2, 0, 1)``.

    points float64 (n, 2), starts and ends float64 (k, 2), out float64 (n,), in the unit of the coordinates.
    """
    for i in range(points.shape[0]):
        x, y = points[i, 0], points[i, 1]
        best = np.inf
        for j in range(starts.shape[0]):
            ax, ay = x - starts[j, 0], y - starts[j, 1]
            bx, by = ends[j, 0] - starts[j, 0], ends[j, 1] - starts[j, 1]
            length = bx * bx + by * by
            t = 0.0
            if length > 0.0:
                t = min(max((ax * bx + ay * by) / length, 0.0), 1.0)
            dx, dy = ax - t * bx, ay - t * by
            distance = dx * dx + dy * dy
            if distance < best:
                best = distance
        out[i] = np.sqrt(best)
