"""Distance from objects to the nearest river."""

from __future__ import annotations

import numpy as np
import shapely

from ..errors import InputError
from ..feedback import Feedback
from ..grid import Grid
from ..vector import Table

CHUNK = 50_000
"""Objects looked up at once."""


def centroid_river_distances(rivers: Table, grid: Grid, centroids: np.ndarray, feedback: Feedback) -> np.ndarray:
    """Distances in units of the CRS; 0 inside a river polygon.

    Parameters
    ----------
    rivers : Table
        Lines or polygons in the CRS of the grid.
    centroids : (n, 2) float64
        Column and row, the corner of the raster being 0, 0.

    Raises
    ------
    InputError
        The layer holds no line and no polygon.
    """
    tree = shapely.STRtree(_pieces(rivers))
    a, b, c, d, e, f = grid.transform
    x, y = c + a * centroids[:, 0] + b * centroids[:, 1], f + d * centroids[:, 0] + e * centroids[:, 1]
    distances = np.empty(len(centroids))
    for start in range(0, len(centroids), CHUNK):
        feedback.check()
        feedback.set_progress(start / len(centroids))
        points = shapely.points(x[start : start + CHUNK], y[start : start + CHUNK])
        (found, _), length = tree.query_nearest(points, return_distance=True, all_matches=False)
        distances[start + found] = length
    return distances


def _pieces(rivers: Table) -> np.ndarray:
    """Polygons and single segments of lines: a tree of whole rivers would measure to every vertex of each."""
    parts = shapely.get_parts(rivers.shapes())
    parts = parts[~shapely.is_missing(parts) & ~shapely.is_empty(parts)]
    parts = shapely.get_parts(parts)  # a collection holds multi-geometries
    kinds = shapely.get_type_id(parts)
    lines, polygons = parts[np.isin(kinds, (1, 2))], parts[kinds == 3]
    points, owner = shapely.get_coordinates(lines, return_index=True)
    same = owner[1:] == owner[:-1]
    segments = shapely.linestrings(np.stack([points[:-1][same], points[1:][same]], axis=1)) if same.any() else []
    pieces = np.concatenate([np.asarray(segments, object), polygons])
    if len(pieces) == 0:
        raise InputError("Layer '{name}' (RIVERS) holds no line and no polygon. Choose a layer of rivers.", name=rivers.name)
    return pieces
