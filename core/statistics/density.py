"""Kernel density of mines inside a basin, in mines per km2."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional

import numpy as np
import shapely

from .._jit import kernel
from ..errors import InputError, ParameterError
from ..feedback import Feedback
from ..grid import Grid
from ..native import rasterio
from ..raster_writer import create_raster

MOST_CELLS = 25_000_000
NODATA = -9999.0


@dataclass(frozen=True)
class Density:
    """A density raster and what made it.

    Attributes
    ----------
    grid : Grid
    values : (rows, columns) float64
        Weight per km2, NaN outside of the basin.
    bandwidth, cell_size : float
        Metres.
    total : float
        Sum of the weights inside; equals the sum of the raster times the cell area.
    left_out : int
        Mines outside of the basin.
    """

    grid: Grid
    values: np.ndarray
    bandwidth: float
    cell_size: float
    total: float
    left_out: int

    @property
    def raster_sum(self) -> float:
        """Sum of the cells times their area in km2."""
        return float(np.nansum(self.values)) * self.cell_size**2 / 1e6


def rule_of_thumb(points: np.ndarray, weights: Optional[np.ndarray] = None) -> float:
    """Bandwidth ``0.9 min(SD, sqrt(1 / ln 2) Dm) n^(-1/5)`` (after Silverman 1986), NaN if all points coincide.

    Parameters
    ----------
    points : (n, 2) float64
        Metres.
    weights : (n,) float64, optional
        Weights of the mean centre, of the standard distance SD and of the median distance Dm.
    """
    count = len(points)
    weights = np.ones(count) if weights is None else weights
    if count < 2 or weights.sum() <= 0:
        return math.nan
    centre = np.average(points, axis=0, weights=weights)
    distance = np.hypot(*(points - centre).T)
    standard = math.sqrt(np.average(distance**2, weights=weights))
    spread = min(standard, math.sqrt(1 / math.log(2)) * _weighted_median(distance, weights))
    spread = spread or standard
    return 0.9 * spread * count**-0.2 if spread > 0 else math.nan


def _weighted_median(values, weights):
    order = np.argsort(values, kind="stable")
    running = np.cumsum(weights[order])
    half = running[-1] / 2
    place = int(np.searchsorted(running, half * (1 - 1e-12)))
    if abs(running[place] - half) <= 1e-12 * running[-1] and place + 1 < len(values):
        return (values[order][place] + values[order][place + 1]) / 2
    return values[order][place]


def kernel_density(
    points: np.ndarray,
    weights: np.ndarray,
    basin,
    crs: str,
    bandwidth: float,
    cell_size: Optional[float],
    feedback: Feedback,
) -> Density:
    """Density of points, each kernel renormalised to 1 inside the basin.

    Parameters
    ----------
    points : (n, 2) float64
        In `crs`.
    weights : (n,) float64
        1 for a count, or km2.
    basin : shapely polygon or multipolygon
        In `crs`, an equal-area CRS in metres.
    bandwidth : float
        Radius of the kernel, m.
    cell_size : float, optional
        Metres; by default a round number near a twentieth of the bandwidth.

    Raises
    ------
    ParameterError
        Bandwidth or cell size make no sense, or too many cells.
    InputError
        No mine lies in the basin.
    """
    if not bandwidth > 0:
        raise ParameterError(
            "BANDWIDTH is {bandwidth:g} m: it must be above 0. Leave it empty to have it chosen.", bandwidth=bandwidth
        )
    cell = cell_size if cell_size is not None else rounded_length(bandwidth / 20)
    if not cell > 0:
        raise ParameterError("CELL_SIZE is {cell:g} m: it must be above 0. Leave it empty to have it chosen.", cell=cell)
    grid = _grid(basin, crs, cell)
    inside = _cells_inside(basin, grid)
    shapely.prepare(basin)
    within = shapely.intersects_xy(basin, points[:, 0], points[:, 1])
    if not within.any():
        raise InputError("No mine lies in the basin, so there is no density to compute. Check BASIN (or COUNTIES) and its CRS.")
    sums = _sum_kernels(points[within], weights[within], grid, inside, bandwidth)
    feedback.check()
    values = np.where(inside, sums / (cell**2 / 1e6), np.nan)
    return Density(grid, values, bandwidth, cell, float(weights[within].sum()), int((~within).sum()))


def rounded_length(length: float) -> float:
    """The largest of 1, 2, 5, 10, 20, ... metres that is not above `length`."""
    length = length or 5e-324
    power = 10.0 ** math.floor(math.log10(length)) or length  # 10 ** -324 is 0
    return next(factor * power for factor in (5, 2, 1) if factor * power <= length * (1 + 1e-12))


def _grid(basin, crs, cell):
    left, bottom, right, top = basin.bounds
    with np.errstate(over="ignore"):  # a cell size of 1e-300 is a number, too
        cells = float(np.float64(right - left) / cell * ((top - bottom) / np.float64(cell)))
    if not cells <= 2 * MOST_CELLS:
        raise ParameterError(
            "A density raster with CELL_SIZE {cell:g} m would have about {cells:.1e} cells, more than {most_cells:,}. Choose a "
            "larger CELL_SIZE or BANDWIDTH.",
            cell=cell,
            cells=cells,
            most_cells=MOST_CELLS,
        )
    left, bottom = math.floor(left / cell) * cell, math.floor(bottom / cell) * cell
    width, height = max(math.ceil((right - left) / cell), 1), max(math.ceil((top - bottom) / cell), 1)
    if width * height > MOST_CELLS:
        raise ParameterError(
            "A density raster with CELL_SIZE {cell:g} m would have {width} x {height} cells, more than "
            "{most_cells:,}. Choose a larger CELL_SIZE or BANDWIDTH.",
            cell=cell,
            width=width,
            height=height,
            most_cells=MOST_CELLS,
        )
    return Grid(crs, (cell, 0.0, left, 0.0, -cell, bottom + height * cell), width, height)


def _cells_inside(basin, grid):
    """(rows, columns) bool: cells whose centre lies in the basin."""
    shape = (grid.height, grid.width)
    return rasterio().features.rasterize([(basin, 1)], shape, transform=grid.affine, dtype="uint8").astype(bool)


def _sum_kernels(points, weights, grid, inside, bandwidth):
    cell, left, top = grid.transform[0], grid.transform[2], grid.transform[5]
    columns, rows = (points[:, 0] - left) / cell, (top - points[:, 1]) / cell
    sums, lost = np.zeros(inside.shape), np.zeros(len(points), bool)
    radius = bandwidth / cell
    add_kernels(columns, rows, np.asarray(weights, np.float64), radius, inside, sums, lost)
    _to_nearest_cell(columns[lost], rows[lost], weights[lost], inside, sums)
    return sums


@kernel
def add_kernels(columns, rows, weights, radius, inside, density, lost):
    """Add a quartic kernel for each mine, normalised over the cells inside the basin.

    Weight of a cell whose centre lies at the distance u bandwidths: ``(1 - u^2)^2`` for u < 1 (the quartic kernel
    ``3 / pi (1 - u^2)^2 / h^2`` up to its constant, Silverman 1986, p. 76); the weights of one mine are divided by
    their sum over the basin, so that every mine adds exactly its weight, also at the edge.

    columns, rows float64 [mines]: position in cells (0.5 = centre of the first); weights float64 [mines];
    radius float64: bandwidth in cells; inside bool [rows, columns]; density float64
    [rows, columns]: added to, weight per cell; lost bool [mines]: set where no cell of the basin lies within the bandwidth.
    """
    height, width = inside.shape
    for m in range(columns.shape[0]):
        first_row, last_row = max(int(rows[m] - radius), 0), min(math.ceil(rows[m] + radius), height)
        first_column, last_column = max(int(columns[m] - radius), 0), min(math.ceil(columns[m] + radius), width)
        total = 0.0
        for r in range(first_row, last_row):
            dy = (r + 0.5 - rows[m]) / radius
            for c in range(first_column, last_column):
                if inside[r, c]:
                    dx = (c + 0.5 - columns[m]) / radius
                    u2 = dx * dx + dy * dy
                    if u2 < 1.0:
                        total += (1.0 - u2) * (1.0 - u2)
        if total <= 0.0:
            lost[m] = True
            continue
        for r in range(first_row, last_row):
            dy = (r + 0.5 - rows[m]) / radius
            for c in range(first_column, last_column):
                if inside[r, c]:
                    dx = (c + 0.5 - columns[m]) / radius
                    u2 = dx * dx + dy * dy
                    if u2 < 1.0:
                        density[r, c] += weights[m] * (1.0 - u2) * (1.0 - u2) / total


def _to_nearest_cell(columns, rows, weights, inside, sums):
    """Mines in a part of the basin narrower than a cell, or with a bandwidth below one: all into the nearest cell inside."""
    if not inside.any():  # a basin smaller than a cell
        inside[inside.shape[0] // 2, inside.shape[1] // 2] = True
    inner_rows, inner_columns = np.nonzero(inside)
    for column, row, weight in zip(columns, rows, weights):
        nearest = np.argmin((inner_columns + 0.5 - column) ** 2 + (inner_rows + 0.5 - row) ** 2)
        sums[inner_rows[nearest], inner_columns[nearest]] += weight


def write_density(path: str, density: Density, unit: str) -> None:
    """Write the raster as GeoTIFF, float32, nodata outside of the basin."""
    tags = {
        "MINEMAPPER_UNIT": unit,
        "MINEMAPPER_BANDWIDTH_M": f"{density.bandwidth:.3f}",
        "MINEMAPPER_TOTAL": f"{density.total:.6f}",
    }
    with create_raster(path, density.grid, "float32", (f"density ({unit})",), NODATA, tags, "The density raster") as raster:
        raster.write(np.where(np.isnan(density.values), NODATA, density.values).astype(np.float32))
