"""Which detected mine goes with which reference mine."""

from __future__ import annotations

from typing import Optional

import numpy as np
import shapely

from ..overlay import components, crossing_pairs, difference, grid_cells, intersection, overlaps, union


def overlapping_pairs(detected: np.ndarray, reference: np.ndarray) -> tuple:
    """Positions of pairs with a common area: (k,) int64 detected, (k,) int64 reference, (k,) float64 common area."""
    in_map, in_reference, pieces = overlaps(detected, reference)
    return in_map, in_reference, shapely.area(pieces)


def iou_of_pairs(detected: np.ndarray, reference: np.ndarray, pairs: tuple) -> np.ndarray:
    """(k,) float64 overlap / union of pairs, as `overlapping_pairs` gives them."""
    in_map, in_reference, common = pairs
    return common / (shapely.area(detected[in_map]) + shapely.area(reference[in_reference]) - common)


def one_to_one(in_map: np.ndarray, in_reference: np.ndarray, score: np.ndarray, allowed: np.ndarray) -> np.ndarray:
    """(k,) bool: pairs in which each mine is once at most, the best score first; among those that are allowed."""
    chosen = np.zeros(len(in_map), bool)
    taken_in_map, taken_in_reference = set(), set()
    for index in np.lexsort((in_reference, in_map, -score)):
        if allowed[index] and in_map[index] not in taken_in_map and in_reference[index] not in taken_in_reference:
            chosen[index] = True
            taken_in_map.add(in_map[index])
            taken_in_reference.add(in_reference[index])
    return chosen


def group_cells(detected: np.ndarray, reference: np.ndarray, in_map: np.ndarray, in_reference: np.ndarray, size: float) -> tuple:
    """Group of each mine, (n,) and (m,) str: mines that overlap take one cell of side `size`, that of their common centroid."""
    count = len(detected) + len(reference)
    label = components(count, np.array([in_map, in_reference + len(detected)]))
    centres = shapely.get_coordinates(shapely.centroid(np.concatenate([detected, reference])))
    sizes = np.bincount(label)
    middle = np.column_stack([np.bincount(label, centres[:, axis]) / sizes for axis in (0, 1)])
    names = grid_cells(*middle.T, size).astype(str)[label]
    return names[: len(detected)], names[len(detected) :]


def without_overlaps(shapes: np.ndarray, within: Optional[object] = None) -> np.ndarray:
    """The shapes, each without the land of those before it, so that no land is in two; cut to `within` if given."""
    shapes = shapes.copy() if within is None else intersection(shapes, within)
    first, second, _ = crossing_pairs(shapes)
    original = shapes.copy()
    for index in np.unique(second):
        shapes[index] = difference(original[index], union(original[first[second == index]]))
    return shapes
