"""How far two outlines of one mine lie apart, in metres."""

from __future__ import annotations

import numpy as np
import shapely

from .._jit import kernel

SPACING = 5.0
"""Distance of the sample points along an outline, m: half a pixel of the imagery."""

MEASURES = ("mean", "median", "p90")


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
            length = max(bx * bx + by * by, 1e-300)  # of two corners in one place
            t = min(max((ax * bx + ay * by) / length, 0.0), 1.0)
            dx, dy = ax - t * bx, ay - t * by
            best = min(best, dx * dx + dy * dy)
        out[i] = np.sqrt(best)


def outline_points(shape, spacing: float = SPACING) -> np.ndarray:
    """(k, 2) points along the outer outlines of a polygon, evenly, at most `spacing` apart; holes have none.

    Rings start at a place of their own choice (`shapely.normalize`), so that equal polygons give equal points.
    """
    return np.concatenate([_ring_points(coordinates, spacing) for coordinates in _rings(shape)])


def outline_distances(points: np.ndarray, shape) -> np.ndarray:
    """(k,) float64 distance of each point to the nearest place on the outer outlines of a polygon."""
    rings = _rings(shape)
    distances = np.empty(len(points))
    nearest_segment(points, np.concatenate([r[:-1] for r in rings]), np.concatenate([r[1:] for r in rings]), distances)
    return distances


def compare_outlines(detected, reference) -> dict:
    """Distances between two outlines of one mine.

    Parameters
    ----------
    detected, reference : shapely polygon or multipolygon, in metres

    Returns
    -------
    dict of str to float
        `mean`, `median`, `p90` of the points of both outlines together, the same `_from_map` (points of the detected
        outline, distance to the reference's) and `_from_reference`, and `hausdorff_95`, the larger of the two 95th
        percentiles (Huttenlocher et al. 1993 take the largest distance; its percentile is not ruled by one spike).
    """
    from_map = outline_distances(outline_points(detected, SPACING), reference)
    from_reference = outline_distances(outline_points(reference, SPACING), detected)
    values = {}
    for ending, distances in (
        ("", np.concatenate([from_map, from_reference])),
        ("_from_map", from_map),
        ("_from_reference", from_reference),
    ):
        values[f"mean{ending}"] = float(distances.mean())
        values[f"median{ending}"], values[f"p90{ending}"] = (float(value) for value in np.percentile(distances, (50, 90)))
    values["hausdorff_95"] = max(float(np.percentile(distances, 95)) for distances in (from_map, from_reference))
    return values


def _rings(shape):
    """Coordinates of the outer rings, (k, 2) each, closed."""
    parts = shapely.get_parts(shapely.normalize(shape))
    return [shapely.get_coordinates(shapely.get_exterior_ring(part)) for part in parts]


def _ring_points(ring, spacing):
    lengths = np.hypot(*np.diff(ring, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(lengths)])
    count = max(int(np.ceil(along[-1] / spacing)), 1)
    places = (np.arange(count) + 0.5) * (along[-1] / count)
    return np.column_stack([np.interp(places, along, ring[:, axis]) for axis in (0, 1)])
