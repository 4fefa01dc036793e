"""One repair of polygons for all steps: by the structure of the rings, so that no land is lost and no pit becomes a hole."""

from __future__ import annotations

import numpy as np
import shapely

POLYGONS = (3, 6)
"""Type numbers of polygon and multipolygon."""


def repaired(shapes: np.ndarray) -> tuple:
    """Valid geometries, and which were not.

    An outer ring holds all land it runs around (a winding number other than 0, so that a loop drawn twice stays land and a
    ring that turns back along itself keeps its hole); rings of holes are taken from it; parts that overlap or lie inside
    each other are put together. Collections are left to `polygonal`.

    Returns
    -------
    shapes : (n,) object array
    broken : (n,) bool
    """
    broken = ~shapely.is_valid(shapes) & ~shapely.is_missing(shapes)
    if broken.any():
        shapes = np.asarray(shapes, object).copy()
        shapes[broken] = [_repair(shape) for shape in shapes[broken]]
    return shapes, broken


def polygonal(shapes: np.ndarray) -> np.ndarray:
    """Valid geometries reduced to their polygons: those of a collection put together, lines and points as they are."""
    mixed = np.flatnonzero(shapely.get_type_id(shapes) == 7)
    if len(mixed):
        shapes = np.asarray(shapes, object).copy()
        for row in mixed:
            parts = _leaves(shapes[row])
            shapes[row] = shapely.union_all(parts[np.isin(shapely.get_type_id(parts), POLYGONS)])
    return shapes


def _leaves(shape) -> np.ndarray:
    """The geometries in a collection, and in collections within it."""
    parts = shapely.get_parts(shape)
    while (shapely.get_type_id(parts) == 7).any():
        parts = shapely.get_parts(parts)
    return parts


def _repair(shape):
    kind = shapely.get_type_id(shape)
    if kind == 7:
        return shapely.geometrycollections(list(repaired(_leaves(shape))[0]))
    if kind not in POLYGONS:
        return shapely.make_valid(shape)
    parts = shapely.get_parts(shape)
    return shapely.union_all(np.array([part if shapely.is_valid(part) else _by_rings(part) for part in parts], object))


def _by_rings(polygon):
    """A polygon as the land inside its outer ring without the land inside its holes."""
    outer = _inside(shapely.get_exterior_ring(polygon))
    count = shapely.get_num_interior_rings(polygon)
    holes = [_inside(shapely.get_interior_ring(polygon, index)) for index in range(count)]
    return shapely.difference(outer, shapely.union_all(holes)) if holes else outer


def _inside(ring):
    """Land that a ring runs around."""
    points = shapely.get_coordinates(ring)
    points = points[np.isfinite(points).all(axis=1)]
    if len(points) < 4:
        return shapely.Polygon()
    simple = shapely.Polygon(points)
    if shapely.is_valid(simple):
        return simple
    faces = shapely.get_parts(shapely.polygonize([shapely.union_all(shapely.linestrings(points))]))
    inner = shapely.get_coordinates(shapely.point_on_surface(faces))
    kept = [face for face, point in zip(faces, inner) if _winding_number(points, point) != 0]
    return shapely.union_all(kept) if kept else shapely.Polygon()


def _winding_number(points: np.ndarray, point: np.ndarray) -> int:
    """How often a closed line runs around a point (Sunday 2001)."""
    (x, y), (first, second) = point, (points[:-1], points[1:])
    left = (second[:, 0] - first[:, 0]) * (y - first[:, 1]) - (x - first[:, 0]) * (second[:, 1] - first[:, 1])
    up = (first[:, 1] <= y) & (second[:, 1] > y) & (left > 0)
    down = (first[:, 1] > y) & (second[:, 1] <= y) & (left < 0)
    return int(up.sum()) - int(down.sum())
