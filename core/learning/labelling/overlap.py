"""How much of each object lies in which reference polygon: the measurements that labels are made of."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ...overlay import areas_counted_once, overlaps, within_distance
from .references import References

NONE = -1


@dataclass
class Measured:
    """Measurements of some objects, one value an object.

    mine_share: share of the object in mine polygons (reference or accepted); reference_share: in reference mines
    alone; polygon: the mine polygon with the largest part of it, -1 = none; near: a mine lies within the distance;
    other_share, silent_share, rejected_share: share in polygons of other classes, of none that is known, in rejected
    ones; in_test: its centroid lies in the test area; at_test: it overlaps or touches the test area; pieces: object,
    polygon, area (m2) of each overlap.
    """

    area: np.ndarray
    x: np.ndarray
    y: np.ndarray
    mine_share: np.ndarray
    reference_share: np.ndarray
    polygon: np.ndarray
    near: np.ndarray
    other_share: np.ndarray
    silent_share: np.ndarray
    rejected_share: np.ndarray
    in_test: np.ndarray
    at_test: np.ndarray
    pieces: tuple


class OverlapMeter:
    """Measures objects chunk by chunk; spatial indexes are built once."""

    def __init__(self, references: References, distance: float):
        self._distance = distance
        self._mines = references.mines.shapes()
        self._reference_count = references.reference_count
        self._mine_tree = shapely.STRtree(self._mines)
        self._others = _tree(references.others)
        self._silent = _tree(references.silent)
        self._rejected = _tree(references.rejected)
        self._test = None
        if references.test_area is not None:
            self._test = shapely.union_all(references.test_area.shapes())
            shapely.prepare(self._test)

    def may_meet(self, shapes: np.ndarray) -> np.ndarray:
        """(objects,) bool: those whose box comes near the box of a reference polygon; the others lie far from all of them."""
        margin = np.array([-1, -1, 1, 1]) * self._distance
        boxes = shapely.box(*(shapely.bounds(shapes) + margin).T)
        found = np.zeros(len(shapes), bool)
        for tree in (self._mine_tree, self._others, self._silent, self._rejected):
            if tree is not None:
                found[tree.query(boxes)[0]] = True
        if self._test is not None:
            found[shapely.STRtree(boxes).query(self._test)] = True
        return found

    def measure(self, shapes: np.ndarray) -> Measured:
        """Measure polygons, (objects,) array of shapely geometries; those that `may_meet` a reference polygon must be valid."""
        count, area = len(shapes), shapely.area(shapes)
        centroids = shapely.centroid(shapes)
        object_, polygon, parts = overlaps(shapes, self._mine_tree)
        part_area = shapely.area(parts)
        known = polygon < self._reference_count
        best = np.full(count, NONE, np.int64)
        order = np.lexsort((-polygon, part_area))  # the largest comes last; of equal ones the first polygon
        best[object_[order]] = polygon[order]
        near = np.zeros(count, bool)
        if self._distance > 0:
            near[object_] = True
            near[~near] = within_distance(shapes[~near], self._mine_tree, self._distance)
        in_test, at_test = np.zeros(count, bool), np.zeros(count, bool)
        if self._test is not None:
            in_test, at_test = shapely.contains(self._test, centroids), shapely.intersects(self._test, shapes)
        return Measured(
            area=area, x=shapely.get_x(centroids), y=shapely.get_y(centroids),
            mine_share=areas_counted_once(count, object_, parts, part_area) / area,
            reference_share=areas_counted_once(count, object_[known], parts[known], part_area[known]) / area,
            polygon=best, near=near, in_test=in_test, at_test=at_test,
            other_share=self._share(shapes, self._others, area), silent_share=self._share(shapes, self._silent, area),
            rejected_share=self._share(shapes, self._rejected, area),
            pieces=(object_, polygon, part_area),
        )  # fmt: skip

    def _share(self, shapes, tree, area):
        if tree is None:
            return np.zeros(len(shapes))
        object_, _, parts = overlaps(shapes, tree)
        return areas_counted_once(len(shapes), object_, parts, shapely.area(parts)) / area


def _tree(table):
    return None if table is None or len(table) == 0 else shapely.STRtree(table.shapes())
