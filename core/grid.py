"""Where the pixels of a raster lie: grids, windows, tiles, coordinate reference systems."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Iterator, NamedTuple, Optional

import numpy as np

from .native import rasterio

DEGREE = 111_320.0
"""Metres of a degree of latitude, nearly."""


class Window(NamedTuple):
    """Rectangle of pixels: first row and column, number of rows and columns."""

    row: int
    column: int
    rows: int
    columns: int

    def as_rasterio(self):
        return rasterio().windows.Window(self.column, self.row, self.columns, self.rows)


@dataclass(frozen=True)
class Grid:
    """Where the pixels of a raster lie.

    Attributes
    ----------
    crs : str
        Coordinate reference system as WKT.
    transform : tuple of 6 float
        a, b, c, d, e, f of x = a*column + b*row + c, y = d*column + e*row + f (upper left corners).
    width, height : int
        Columns and rows.
    """

    crs: str
    transform: tuple
    width: int
    height: int

    @property
    def affine(self):
        return rasterio().Affine(*self.transform)

    def to_pixels(self, x, y) -> tuple:
        """Columns and rows, with fractions, of places in the CRS; numbers or arrays of one shape.

        Written out, since affine 3 takes `@` where affine 2 took `*`.

        Examples
        --------
        >>> Grid("", (10.0, 0.0, 500000.0, 0.0, -10.0, 6000000.0), 5, 5).to_pixels(500025.0, 5999990.0)
        (2.5, 1.0)
        """
        a, b, c, d, e, f, *_ = ~self.affine
        return x * a + y * b + c, x * d + y * e + f

    @property
    def cell_area(self) -> float:
        """Area of one cell in squared units of the CRS."""
        a, b, _, d, e, _ = self.transform
        return abs(a * e - b * d)

    @property
    def cell_square_metres(self) -> Optional[float]:
        """Area of one cell in m2, None where the CRS is not projected."""
        unit = metres_per_unit(self.crs)
        return None if unit is None else self.cell_area * unit**2

    @property
    def cell_size(self) -> float:
        """Side of a cell in units of the CRS (geometric mean when cells are not square)."""
        return math.sqrt(self.cell_area)

    @property
    def bounds(self) -> tuple:
        """xmin, ymin, xmax, ymax."""
        a, b, c, d, e, f = self.transform
        xs = (c, c + a * self.width, c + b * self.height, c + a * self.width + b * self.height)
        ys = (f, f + d * self.width, f + e * self.height, f + d * self.width + e * self.height)
        return min(xs), min(ys), max(xs), max(ys)

    @property
    def window(self) -> Window:
        return Window(0, 0, self.height, self.width)

    def cut(self, window: Window) -> Grid:
        """The grid of a window of this one."""
        a, b, c, d, e, f = self.transform
        x = c + a * window.column + b * window.row
        y = f + d * window.column + e * window.row
        return Grid(self.crs, (a, b, x, d, e, y), window.columns, window.rows)

    def same_as(self, other: Grid) -> bool:
        """True if both grids have the same CRS, size and pixel corners (to a thousandth of a cell)."""
        if (self.width, self.height) != (other.width, other.height):
            return False
        if not np.allclose(self.transform, other.transform, rtol=0, atol=1e-3 * self.cell_size):
            return False
        return same_crs(self.crs, other.crs)

    def meets(self, other: Grid) -> bool:
        """True if the frame of another grid, seen in this one's CRS, shares land with this one's."""
        left, bottom, right, top = self.bounds
        xmin, ymin, xmax, ymax = transform_bounds(other.bounds, other.crs, self.crs)
        return xmin < right and xmax > left and ymin < top and ymax > bottom


@lru_cache(maxsize=256)
def same_crs(first: str, second: str) -> bool:
    """True if two CRSs (WKT) are the same."""
    crs = rasterio().crs.CRS
    return first == second or crs.from_wkt(first) == crs.from_wkt(second)


@lru_cache(maxsize=256)
def is_geographic(crs: str) -> bool:
    """True for a CRS (WKT or authority code) in degrees."""
    return bool(rasterio().crs.CRS.from_user_input(crs).is_geographic)


@lru_cache(maxsize=256)
def metres_per_unit(crs: str) -> Optional[float]:
    """Metres in a unit of a projected CRS (WKT or authority code), None for others."""
    system = rasterio().crs.CRS.from_user_input(crs)
    return float(system.linear_units_factor[1]) if system.is_projected else None


def is_metric(crs: str) -> bool:
    """True for a projected CRS in metres."""
    return abs((metres_per_unit(crs) or 0.0) - 1.0) < 1e-9


@lru_cache(maxsize=64)
def short_crs_name(wkt: str) -> str:
    """Short name for messages: authority code or the name in the WKT."""
    code = rasterio().crs.CRS.from_wkt(wkt).to_authority()
    return ":".join(code) if code else wkt.partition('"')[2].partition('"')[0] or "unknown"


def transform_bounds(bounds: tuple, source_crs: str, target_crs: str) -> tuple:
    """Bounds (xmin, ymin, xmax, ymax) in another CRS, edges densified."""
    if source_crs == target_crs:
        return bounds
    package = rasterio()
    crs = package.crs.CRS
    return package.warp.transform_bounds(crs.from_wkt(source_crs), crs.from_wkt(target_crs), *bounds, densify_pts=21)


def tile_windows(height: int, width: int, size: int) -> Iterator[Window]:
    """Windows of at most `size` x `size` pixels that cover a raster without overlap, in row-major order."""
    for row in range(0, height, size):
        for column in range(0, width, size):
            yield Window(row, column, min(size, height - row), min(size, width - column))


def with_halo(window: Window, halo: int, height: int, width: int) -> Window:
    """The window grown by `halo` pixels on all sides, cut at the edges of the raster."""
    row, column = max(window.row - halo, 0), max(window.column - halo, 0)
    bottom = min(window.row + window.rows + halo, height)
    right = min(window.column + window.columns + halo, width)
    return Window(row, column, bottom - row, right - column)
