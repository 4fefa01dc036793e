"""The land on which accuracy is judged: inside the extent, where the reference speaks, without what trained the forest."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

import numpy as np
import shapely

from ..feedback import Feedback
from ..geodesy import equal_area_crs, transform_shapes
from ..overlay import covered_areas, covered_shares, intersection, polygon_parts, with_each

TRAINED = 1e-4
"""Share of a mine inside training objects above which it counts as used for training; less is rounding of shared edges."""


@dataclass(frozen=True)
class Land:
    """Where the map is judged; all shapes in one equal-area CRS in metres.

    Attributes
    ----------
    crs : str
        WKT.
    extent : shapely polygon, optional
        None = no limit.
    labelled : array of polygons, optional
        Land whose class the reference tells, without overlaps; None = all land.
    trained : array of polygons
        Training objects, without overlaps.
    silent : array of polygons
        Reference polygons without a class that is known, without overlaps: their land does not count.
    """

    crs: str
    extent: Optional[object]
    labelled: Optional[np.ndarray]
    trained: np.ndarray
    silent: np.ndarray = field(default_factory=lambda: np.zeros(0, object))

    def inside(self, shapes: np.ndarray) -> np.ndarray:
        """(n,) bool: the centroid lies in the extent."""
        if self.extent is None:
            return np.ones(len(shapes), bool)
        shapely.prepare(self.extent)
        return shapely.intersects(self.extent, shapely.centroid(shapes))

    def trained_on(self, shapes: np.ndarray, feedback: Feedback) -> np.ndarray:
        """(n,) bool: the shape holds (a part of) a training object."""
        return covered_shares(shapes, self.trained, feedback) > TRAINED

    def labelled_areas(self, shapes: np.ndarray, feedback: Feedback) -> np.ndarray:
        """(n,) float64: area of each shape where the reference tells the class."""
        if self.labelled is None:
            return shapely.area(shapes) - covered_areas(shapes, self.silent, feedback)
        return covered_areas(shapes, self.labelled, feedback)

    def clip(self, shapes: np.ndarray) -> np.ndarray:
        """Each shape cut to the land that counts; polygons, possibly empty."""
        result = shapes.copy()
        if self.extent is not None:
            result = intersection(result, self.extent)
        if self.labelled is not None:
            result = with_each(result, self.labelled, shapely.intersection, keep_others=False)
        elif len(self.silent):
            result = with_each(result, self.silent, shapely.difference, keep_others=True)
        if len(self.trained):
            result = with_each(result, self.trained, shapely.difference, keep_others=True)
        return _polygonal(result)

    def area(self, observed: Optional[float]) -> Optional[float]:
        """m2 of the land, None if nothing tells it.

        Parameters
        ----------
        observed : float, optional
            Area of all classified objects in the extent that trained nothing, m2.
        """
        if self.labelled is not None:
            return float(shapely.area(self.clip(self.labelled)).sum())
        if observed is not None:
            return observed
        if self.extent is not None:
            return float(self.extent.area - covered_areas(np.array([self.extent]), self.trained, Feedback())[0])
        return None


def common_crs(tables) -> str:
    """WKT of an equal-area CRS centred on all layers."""
    boxes = []
    for table in tables:
        box = shapely.box(*shapely.total_bounds(table.shapes()))
        boxes.append(transform_shapes(np.array([box]), table.crs, "EPSG:4326")[0])
    return equal_area_crs(tuple(shapely.total_bounds(np.array(boxes))), "EPSG:4326")


def extent_polygon(bounds: Optional[tuple], bounds_crs: str, crs: str):
    """The rectangle xmin, ymin, xmax, ymax as a polygon in another CRS, its sides with 100 vertices each."""
    if bounds is None:
        return None
    box = shapely.box(*bounds)
    box = shapely.segmentize(box, max(bounds[2] - bounds[0], bounds[3] - bounds[1]) / 100)
    return transform_shapes(np.array([box]), bounds_crs, crs)[0]


def _polygonal(shapes):
    """Geometry collections reduced to their polygons."""
    mixed = ~np.isin(shapely.get_type_id(shapes), (3, 6))
    for row in np.flatnonzero(mixed):
        shapes[row] = shapely.MultiPolygon(list(polygon_parts(shapes[row])))  # of none: an empty one
    return shapes
