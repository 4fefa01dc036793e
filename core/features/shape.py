"""Geometry features from whole-number sums: each value is the same float for a turned, mirrored or moved object."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .geometry_kernels import ellipse_extremes
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
    """

    shapes: np.ndarray
    middles: np.ndarray

    @property
    def root(self) -> np.ndarray:
        """Square root of the determinant of the covariance, in squared half pixels."""
        return np.sqrt(self.shapes[:, 2] * self.shapes[:, 3] - self.shapes[:, 4] * self.shapes[:, 4])

    @property
    def number(self) -> np.ndarray:
        return self.middles[:, 4]

    def select(self, which) -> Ellipses:
        return Ellipses(self.shapes[which], self.middles[which])


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
    return Ellipses(shapes, np.column_stack([mx, my, sum_x, sum_y, n]).astype(np.int64))


@dataclass
class Extremes:
    """Border of k objects in their own ellipses; parts of an object combine by maximum, minimum and 'or'."""

    ids: np.ndarray
    furthest: np.ndarray
    nearest: np.ndarray
    holds_centre: np.ndarray

    @classmethod
    def empty(cls, ids: np.ndarray) -> Extremes:
        k = len(ids)
        return cls(ids, np.zeros(k), np.full(k, np.inf), np.zeros(k, np.bool_))

    def add(self, part: Extremes) -> None:
        """Take in the extremes of one tile; its ids must occur here."""
        place = np.searchsorted(self.ids, part.ids)
        self.furthest[place] = np.maximum(self.furthest[place], part.furthest)
        self.nearest[place] = np.minimum(self.nearest[place], part.nearest)
        self.holds_centre[place] |= part.holds_centre


def find_extremes(ids: np.ndarray, local: np.ndarray, row: int, column: int, found: Ellipses) -> Extremes:
    """Extremes of the objects of a window; those whose `number` is set to 0 are skipped."""
    result = Extremes.empty(ids)
    ellipse_extremes(local, row, column, found.shapes, found.middles, result.furthest, result.nearest, result.holds_centre)
    return result


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
    high = (sums.extent[:, 1] - sums.extent[:, 0] + 1).astype(np.float64)
    wide = (sums.extent[:, 3] - sums.extent[:, 2] + 1).astype(np.float64)
    ratio = length_width(n, np.maximum(high, wide), np.minimum(high, wide), found)
    return {
        "shape_index": sums.border / (4.0 * np.sqrt(n)),
        "length_width": ratio,
        "compactness": 3.0 * found.root / n,
        "area": n * cell_area,
        "length": np.sqrt(n * ratio) * np.sqrt(cell_area),
    }


def length_width(n: np.ndarray, longer: np.ndarray, shorter: np.ndarray, found: Ellipses) -> np.ndarray:
    """The smaller of the ratios by eigenvalues and by the bounding box (sides `longer`, `shorter`), at least 1."""
    a, b, c = found.shapes[:, 2], found.shapes[:, 3], found.shapes[:, 4]
    major = 0.5 * ((a + b) + np.sqrt((a - b) * (a - b) + 4.0 * (c * c)))
    by_eigenvalues = major / found.root
    by_box = (longer * longer + shorter * shorter - n * shorter / longer) / n
    return np.maximum(np.minimum(by_eigenvalues, by_box), 1.0)
