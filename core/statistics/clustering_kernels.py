"""Numba kernels of the tests for clustering."""

from __future__ import annotations

from .._jit import kernel


@kernel
def count_pairs(x, y, order, starts, cells_x, cells_y, cell, left, bottom, step, counts):
    """Count pairs of points by distance, with a grid of cells as wide as the largest distance.

    ``counts[k]`` counts unordered pairs with ``k step <= d < (k + 1) step``; their running sum is the double sum of
    Ripley's K (Ripley 1976) without edge correction.

    x, y float64 [points]; order int64 [points]: points sorted by cell; starts int64 [cells + 1]; cell, left, bottom
    float64: side and corner of the cell grid; counts int64 [steps], set to the result.
    """
    steps = counts.shape[0]
    for k in range(steps):
        counts[k] = 0
    for cy in range(cells_y):
        for cx in range(cells_x):
            here = cy * cells_x + cx
            for a in range(starts[here], starts[here + 1]):
                i = order[a]
                for ny in range(cy, min(cy + 2, cells_y)):
                    for nx in range(max(cx - 1, 0), min(cx + 2, cells_x)):
                        if ny == cy and nx < cx:
                            continue
                        other = ny * cells_x + nx
                        first = a + 1 if other == here else starts[other]
                        for b in range(first, starts[other + 1]):
                            j = order[b]
                            dx, dy = x[i] - x[j], y[i] - y[j]
                            k = int((dx * dx + dy * dy) ** 0.5 / step)
                            if k < steps:
                                counts[k] += 1
