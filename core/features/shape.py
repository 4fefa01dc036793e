"""Geometry features from whole-number sums: each value is the same float for a turned, mirrored or moved object."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np

from .geometry_kernels import count_inside, ellipse_extremes
from .object_index import ObjectIndex
from .sums import ObjectSums


@dataclass
class Ellipses:
    """Centre and covariance of k objects, in half pixels about the middle of the bounding box.

    The doubled coordinates about the middle are whole numbers; a mirror image or a turn by 90 degrees only changes
    their signs or swaps the axes, and the formulas below treat both axes alike.

    Attributes
    ----------
    shapes : (k, 5) float64
        Centre x, y; variance of x, of y, covariance. A pixel is a square of side 2: 1/3 is added to the variances
        (1/12 in pixels), so objects one pixel wide stay finite.
    middles : (k, 5) int64
        First + last column, first + last row, sums of the doubled coordinates x and y, number of pixels.
    ratio : (k,) float64
        Length / width.
    """

    shapes: np.ndarray
    middles: np.ndarray
    ratio: np.ndarray

    @property
    def root(self) -> np.ndarray:
        """Square root of the determinant of the covariance, in squared half pixels."""
        return np.sqrt(self.shapes[:, 2] * self.shapes[:, 3] - self.shapes[:, 4] * self.shapes[:, 4])

    @property
    def number(self) -> np.ndarray:
        return self.middles[:, 4]

    @property
    def rectangle(self) -> tuple:
        """Squared half length and half width of the rectangle of equal area, in half pixels."""
        return self.number * self.ratio, self.number / self.ratio

    @property
    def centroids(self) -> np.ndarray:
        """(k, 2) float64: column and row of the centroid in pixels, the corner of the raster being 0, 0."""
        return (self.middles[:, :2] + self.shapes[:, :2] + 1.0) / 2.0

    def select(self, which) -> Ellipses:
        return Ellipses(self.shapes[which], self.middles[which], self.ratio[which])


def ellipses(sums: ObjectSums) -> Ellipses:
    """Centre and covariance of each object."""
    n = sums.number
    x, y, xx, yy, xy = sums.coordinates.T
    mx, my = sums.extent[:, 2] + sums.extent[:, 3], sums.extent[:, 0] + sums.extent[:, 1]
    sum_x, sum_y = 2 * x - mx * n, 2 * y - my * n
    centre_x, centre_y = sum_x / n, sum_y / n
    variance_x = (4 * xx - 4 * mx * x + mx * mx * n) / n - centre_x * centre_x + 1 / 3
    variance_y = (4 * yy - 4 * my * y + my * my * n) / n - centre_y * centre_y + 1 / 3
    covariance = (4 * xy - 2 * mx * y - 2 * my * x + mx * my * n) / n - centre_x * centre_y
    shapes = np.column_stack([centre_x, centre_y, variance_x, variance_y, covariance])
    found = Ellipses(shapes, np.column_stack([mx, my, sum_x, sum_y, n]).astype(np.int64), np.ones(len(n)))
    return replace(found, ratio=length_width(sums, found))


@dataclass
class Extremes:
    """Second look at k objects, in their own ellipses; parts of an object combine by maximum, minimum, 'or' and sum.

    Attributes
    ----------
    ids : (k,) int64, ascending
    furthest, nearest : (k,) float64
        Largest squared radius of a pixel corner, smallest on an edge between object and not-object.
    holds_centre : (k,) bool
        Whether a pixel holds the centre.
    inside : (k, 2) int64
        Pixels in the ellipse and in the rectangle of equal area.
    """

    ids: np.ndarray
    furthest: np.ndarray
    nearest: np.ndarray
    holds_centre: np.ndarray
    inside: np.ndarray

    @classmethod
    def empty(cls, ids: np.ndarray) -> Extremes:
        k = len(ids)
        return cls(ids, np.zeros(k), np.full(k, np.inf), np.zeros(k, np.bool_), np.zeros((k, 2), np.int64))

    def select(self, which: np.ndarray) -> Extremes:
        return Extremes(*(getattr(self, field.name)[which] for field in fields(self)))

    def add(self, part: Extremes) -> None:
        """Take in the extremes of one tile; its ids must occur here."""
        place = np.searchsorted(self.ids, part.ids)
        self.furthest[place] = np.maximum(self.furthest[place], part.furthest)
        self.nearest[place] = np.minimum(self.nearest[place], part.nearest)
        self.holds_centre[place] |= part.holds_centre
        self.inside[place] += part.inside


def find_extremes(index: ObjectIndex, row: int, column: int, ids: np.ndarray, found: Ellipses, fits: bool) -> Extremes:
    """Look at the borders of some objects of a window, and with `fits` count pixels inside ellipse and rectangle.

    Parameters
    ----------
    index : ObjectIndex
        The window.
    row, column : int
        Its first pixel.
    ids : (k,) int64, ascending
        Objects of the window to look at.
    found : Ellipses
        Of these objects.
    """
    place = np.searchsorted(index.ids, ids)
    shapes, middles = np.zeros((len(index.ids), 5)), np.zeros((len(index.ids), 5), np.int64)
    shapes[place], middles[place] = found.shapes, found.middles
    result = Extremes.empty(index.ids)
    ellipse_extremes(index.local, row, column, shapes, middles, result.furthest, result.nearest, result.holds_centre)
    if fits:
        limits = np.zeros((len(index.ids), 3))
        limits[place] = np.column_stack([4.0 * found.number * found.root / np.pi, *found.rectangle])
        count_inside(index.local, row, column, shapes, middles, limits, result.inside)
    return result.select(place)


def border_features(found: Ellipses, extremes: Extremes) -> dict:
    """Features of the second look, by name."""
    return {
        "roundness": roundness(found, extremes),
        "elliptic_fit": 2.0 * extremes.inside[:, 0] / found.number - 1.0,
        "rectangular_fit": extremes.inside[:, 1] / found.number,
    }


def roundness(found: Ellipses, extremes: Extremes) -> np.ndarray:
    """Largest minus smallest radius of the border in units of the ellipse of equal area.

    With S in half pixels that ellipse is x'S^-1 x = 4 n / (pi sqrt(det S)).
    """
    unit = np.pi / (4.0 * found.number * found.root)
    inner = np.where(extremes.holds_centre, np.sqrt(extremes.nearest * unit), 0.0)
    return np.sqrt(extremes.furthest * unit) - inner


def geometry_features(sums: ObjectSums, found: Ellipses, cell_area: float) -> dict:
    """Features that need no second look at the pixels, by name; `cell_area` in square metres."""
    n = sums.number.astype(np.float64)
    a, b, c = found.shapes[:, 2], found.shapes[:, 3], found.shapes[:, 4]
    length, width = np.sqrt(n * found.ratio), np.sqrt(n / found.ratio)
    return {
        "shape_index": sums.border / (4.0 * np.sqrt(n)),
        "length_width": found.ratio,
        "compactness": 3.0 * found.root / n,
        "area": n * cell_area,
        "length": length * np.sqrt(cell_area),
        "border_index": sums.border / (2.0 * (length + width)),
        "density": np.sqrt(n) / (1.0 + np.sqrt((a + b) / 4.0)),
        "asymmetry": np.sqrt((a - b) * (a - b) + 4.0 * (c * c)) / (a + b),
    }


def length_width(sums: ObjectSums, found: Ellipses) -> np.ndarray:
    """The smaller of the ratios by eigenvalues and by the bounding box, at least 1.

    With sides k >= h of the bounding box and a = n / (k h) its fill, the box is corrected to k^2 + (1 - a) h^2, over n.
    """
    a, b, c = found.shapes[:, 2], found.shapes[:, 3], found.shapes[:, 4]
    major = 0.5 * ((a + b) + np.sqrt((a - b) * (a - b) + 4.0 * (c * c)))
    high = (sums.extent[:, 1] - sums.extent[:, 0] + 1).astype(np.float64)
    wide = (sums.extent[:, 3] - sums.extent[:, 2] + 1).astype(np.float64)
    longer, shorter, n = np.maximum(high, wide), np.minimum(high, wide), sums.number.astype(np.float64)
    by_box = (longer * longer + shorter * shorter - n * shorter / longer) / n
    return np.maximum(np.minimum(major / found.root, by_box), 1.0)
