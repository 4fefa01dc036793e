"""Elevation and slope of mines against the whole basin, read by windows of the DEM."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
import shapely

from ..dem import DemTile, open_dem, read_elevation
from ..errors import InputError
from ..feedback import Feedback
from ..geodesy import transform_shapes
from ..grid import Grid, Window, tile_windows, with_halo
from ..native import rasterio
from ..overlay import sheets
from ..terrain import ground_steps, slope_degrees
from ..walls import Walls

TILE = 1024
"""Side of the windows read, in pixels of the DEM."""

ELEVATION_BINS = np.arange(-500.0, 9001.0, 1.0)
SLOPE_BINS = np.arange(0.0, 90.01, 0.1)
"""Bins of the basin's histograms: metres and degrees."""


@dataclass(frozen=True)
class Distribution:
    """Area-weighted distribution of a quantity over the basin.

    Attributes
    ----------
    bins : (k + 1,) float64
        Edges of the histogram.
    area : (k,) float64
        m2 in each bin.
    mean, minimum, maximum : float
    """

    bins: np.ndarray
    area: np.ndarray
    mean: float
    minimum: float
    maximum: float

    def quantile(self, share: float) -> float:
        """Value below which a share of the area lies, to the width of a bin."""
        running = np.concatenate([[0.0], np.cumsum(self.area)])
        return float(np.interp(share * running[-1], running, self.bins)) if running[-1] > 0 else np.nan

    def shares(self, limits: np.ndarray) -> np.ndarray:
        """Share of the area between neighbouring limits."""
        running = np.interp(limits, self.bins, np.concatenate([[0.0], np.cumsum(self.area)]))
        return np.diff(running) / self.area.sum()


@dataclass(frozen=True)
class Terrain:
    """Terrain of mines and basin.

    Attributes
    ----------
    elevation, slope : (n,) float64
        Mean over each mine, metres and degrees; NaN where the DEM has no data.
    basin_elevation, basin_slope : Distribution
    """

    elevation: np.ndarray
    slope: np.ndarray
    basin_elevation: Distribution
    basin_slope: Distribution


def measure_terrain(mines: np.ndarray, basin: Optional[object], crs: str, dem_path: str, feedback: Feedback) -> Terrain:
    """Mean elevation and slope of each mine, and their distributions over the basin.

    A mine takes the mean of the pixels whose centre it holds, or the pixel under it if it holds none. Slope is computed
    on the DEM's own pixels with true ground distances.

    Parameters
    ----------
    mines : (n,) array of shapely polygons
    basin : shapely polygon, optional
        None = all of the DEM.
    crs : str
        Of mines and basin.
    dem_path : str
        As `core.dem` reads it: units, scale, masks and voids count. Voids stay empty.

    Raises
    ------
    InputError
        The DEM cannot be used, or has no data under the basin or under any mine.
    """
    dem = open_dem(dem_path)
    for text in dem.notes:
        feedback.info(text)
    for text in dem.warnings:
        feedback.warning(text)
    shapes = transform_shapes(mines, crs, dem.grid.crs)
    area = transform_shapes(np.array([basin], object), crs, dem.grid.crs)[0] if basin is not None else None
    sums = _Sums(dem, shapes, area)
    window = _window_of(dem.grid, area, shapes, dem.name)
    tiles = list(tile_windows(window.rows, window.columns, TILE))
    for index, tile in enumerate(tiles):
        feedback.check()
        sums.add(Window(window.row + tile.row, window.column + tile.column, tile.rows, tile.columns))
        feedback.set_progress((index + 1) / len(tiles))
    for text in sums.walls.tell(dem.name, window.rows * window.columns):
        feedback.warning(text)
    return sums.result()


class _Sums:
    """Running sums over the windows of a DEM."""

    def __init__(self, dem: DemTile, shapes: np.ndarray, area):
        self._dem, self._shapes, self._area = dem, shapes, area
        self.walls = Walls()
        self._sheet = sheets(shapes)
        self._boxes = shapely.STRtree(shapely.box(*shapely.bounds(shapes).T))
        points = shapely.get_coordinates(shapely.point_on_surface(shapes))
        column, row = dem.grid.to_pixels(*points.T)
        self._row, self._column = np.floor(row).astype(np.int64), np.floor(column).astype(np.int64)
        count = len(shapes)
        self._pixels, self._sum = np.zeros(count), np.zeros((2, count))
        self._point = np.full((2, count), np.nan)
        self._histograms = [np.zeros(len(ELEVATION_BINS) - 1), np.zeros(len(SLOPE_BINS) - 1)]
        self._total, self._weighted = 0.0, np.zeros(2)
        self._lowest, self._highest = np.full(2, np.inf), np.full(2, -np.inf)

    def add(self, window: Window) -> None:
        grid = self._dem.grid
        elevation = _read(self._dem, window)
        if np.isnan(elevation).all():
            return
        self.walls.add(elevation[1:-1, 1:-1])
        steps = ground_steps(grid, window)
        slope = slope_degrees(elevation, steps)
        values = np.stack([elevation[1:-1, 1:-1], slope]).astype(np.float64)
        self._add_basin(values, np.abs(steps[0] * steps[3] - steps[2] * steps[1]), grid.cut(window))
        self._add_mines(values, window)

    def _add_basin(self, values, pixel_area, grid):
        weight = np.where(np.isnan(values).any(axis=0), 0.0, pixel_area)
        if self._area is not None:
            weight = np.where(_burn([(self._area, 1)], grid) == 1, weight, 0.0)
        used = weight > 0
        if not used.any():
            return
        self._total += weight[used].sum()
        for index, bins in enumerate((ELEVATION_BINS, SLOPE_BINS)):
            quantity = values[index][used]
            self._histograms[index] += np.histogram(np.clip(quantity, bins[0], bins[-1]), bins, weights=weight[used])[0]
            self._weighted[index] += (quantity * weight[used]).sum()
            self._lowest[index] = min(self._lowest[index], quantity.min())
            self._highest[index] = max(self._highest[index], quantity.max())

    def _add_mines(self, values, window):
        grid = self._dem.grid.cut(window)
        near = np.sort(self._boxes.query(shapely.box(*grid.bounds)))
        if len(near) == 0:
            return
        known = ~np.isnan(values).any(axis=0)
        cells = np.where(known, values, 0.0).reshape(2, -1)
        for sheet in np.unique(self._sheet[near]):  # overlapping mines are burnt apart: each is measured alone
            here = near[self._sheet[near] == sheet]
            number = _burn([(self._shapes[index], place + 1) for place, index in enumerate(here)], grid)
            number = np.where(known, number, 0).ravel()
            self._pixels[here] += np.bincount(number, minlength=len(here) + 1)[1:]
            for index in (0, 1):
                self._sum[index, here] += np.bincount(number, cells[index], len(here) + 1)[1:]
        row, column = self._row[near] - window.row, self._column[near] - window.column
        here = (row >= 0) & (row < window.rows) & (column >= 0) & (column < window.columns)
        self._point[:, near[here]] = values[:, row[here], column[here]]

    def result(self) -> Terrain:
        if self._total == 0:
            raise InputError(
                "DEM '{name}' has no data in the basin. Check its CRS and extent, or choose a DEM that covers the basin.",
                name=self._dem.name,
            )
        mean = np.where(self._pixels > 0, self._sum / np.maximum(self._pixels, 1), self._point)
        if np.isnan(mean).all():
            raise InputError("DEM '{name}' has no data under any mine. Choose a DEM that covers the mines.", name=self._dem.name)
        elevation, slope = (
            Distribution(bins, area, self._weighted[i] / self._total, float(self._lowest[i]), float(self._highest[i]))
            for i, (bins, area) in enumerate(zip((ELEVATION_BINS, SLOPE_BINS), self._histograms))
        )
        return Terrain(mean[0], mean[1], elevation, slope)


def _read(dem: DemTile, window: Window) -> np.ndarray:
    """(rows + 2, columns + 2) float64 elevations with a margin, NaN without data."""
    outer = with_halo(window, 1, dem.grid.height, dem.grid.width)
    pixels = read_elevation(dem, outer).astype(np.float64)
    top, left = outer.row - (window.row - 1), outer.column - (window.column - 1)
    bottom = window.rows + 2 - top - outer.rows
    right = window.columns + 2 - left - outer.columns
    return np.pad(pixels, ((top, bottom), (left, right)), constant_values=np.nan)


def _burn(shapes, grid: Grid) -> np.ndarray:
    """(rows, columns) int32: number of the shape that holds each pixel's centre, 0 for none."""
    return rasterio().features.rasterize(shapes, (grid.height, grid.width), transform=grid.affine, dtype="int32")


def _window_of(grid: Grid, area, shapes, name) -> Window:
    """Pixels that cover basin and mines."""
    if area is None:
        return grid.window
    left, bottom, right, top = shapely.total_bounds(np.append(shapes, area))
    columns, rows = grid.to_pixels(np.array([left, right, left, right]), np.array([top, bottom, bottom, top]))
    first_row, last_row = max(int(np.floor(rows.min())), 0), min(int(np.ceil(rows.max())), grid.height)
    first_column, last_column = max(int(np.floor(columns.min())), 0), min(int(np.ceil(columns.max())), grid.width)
    if first_row >= last_row or first_column >= last_column:
        raise InputError(
            "DEM '{name}' does not overlap the basin. Check its CRS, or choose a DEM that covers the basin.", name=name
        )
    return Window(first_row, first_column, last_row - first_row, last_column - first_column)
