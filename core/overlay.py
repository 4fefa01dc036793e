"""Areas of overlap between two sets of polygons, in an equal-area projection."""

from __future__ import annotations

from typing import Callable

import numpy as np
import shapely

from .feedback import Feedback


def dissolved(shapes: np.ndarray) -> np.ndarray:
    """Polygons without overlaps that cover what `shapes` cover; small ones stay small where nothing overlaps."""
    shapes = shapes[~shapely.is_empty(shapes)]
    if len(shapes) == 0:
        return np.zeros(0, object)
    union = shapely.union_all(shapes)
    single = abs(shapely.area(shapes).sum() - union.area) <= 1e-9 * union.area
    return polygon_parts(shapes if single else union)


def polygon_parts(shapes) -> np.ndarray:
    """The single polygons in one or many geometries, without empty ones, lines and points that an intersection leaves."""
    parts = shapely.get_parts(shapely.get_parts(shapes))
    return parts[(shapely.get_type_id(parts) == 3) & ~shapely.is_empty(parts)]


def covered_areas(shapes: np.ndarray, cover: np.ndarray, feedback: Feedback, chunk: int = 20000) -> np.ndarray:
    """Area of each shape inside a cover of polygons that do not overlap each other.

    Parameters
    ----------
    shapes : (n,) object array of shapely polygons
    cover : (m,) object array of shapely polygons
        As given by `dissolved`.

    Returns
    -------
    (n,) float64, in squared units of the coordinates
    """
    areas = np.zeros(len(shapes))
    if len(cover) == 0:
        return areas
    tree = shapely.STRtree(cover)
    for start in range(0, len(shapes), chunk):
        feedback.check()
        part = shapes[start : start + chunk]
        one, other = tree.query(part, predicate="intersects")
        pieces = shapely.area(shapely.intersection(part[one], cover[other]))
        areas[start : start + chunk] = np.bincount(one, pieces, len(part))
    return areas


def covered_shares(shapes: np.ndarray, cover: np.ndarray, feedback: Feedback) -> np.ndarray:
    """Share of each shape's area inside `cover`, 0 to 1."""
    areas = shapely.area(shapes)
    return np.where(areas > 0, covered_areas(shapes, cover, feedback) / np.where(areas > 0, areas, 1.0), 0.0)


def with_each(shapes: np.ndarray, others: np.ndarray, operation: Callable, keep_others: bool) -> np.ndarray:
    """`operation` of each shape with the union of those others that it meets.

    Parameters
    ----------
    operation : callable
        Takes a shape and the union, for example `shapely.difference`.
    keep_others : bool
        Whether shapes that meet none stay as they are; else they become empty.
    """
    one, other = shapely.STRtree(others).query(shapes, predicate="intersects")
    result = shapes.copy() if keep_others else np.full(len(shapes), shapely.Polygon(), object)
    order = np.argsort(one, kind="stable")
    for group in np.split(order, np.flatnonzero(np.diff(one[order])) + 1):
        if len(group):
            row = one[group[0]]
            result[row] = operation(shapes[row], shapely.union_all(others[other[group]]))
    return result
