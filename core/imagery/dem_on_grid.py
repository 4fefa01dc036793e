"""DEM tiles made ready for warping: mosaicked on their native grid, voids filled, slope computed there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional, Sequence

import numpy as np

from ..dem import DemTile, beside_target, read_elevation
from ..feedback import Feedback
from ..geodesy import transform_points
from ..grid import Grid, Window, is_geographic, same_crs, tile_windows, transform_bounds
from ..raster import open_raster
from ..raster_writer import create_raster
from ..resampling import FINER, resample, unwrapped
from ..terrain import ground_steps, slope_degrees
from ..voids import fill_voids, reach
from ..walls import Walls
from .target_grid import outline

NODATA = -9999.0
BLOCK = 1024

UNPACKED = 256e6
"""Bytes up to which the prepared DEM is not packed: it is read again and again for the length of a run."""


STEEP = 45
"""Degrees; no land is steeper in more than half of an area, whatever the mountains."""


@dataclass(frozen=True)
class PreparedDem:
    """DEM tiles of one native grid as one file with the bands elevation and slope, cut to the area.

    Attributes
    ----------
    path : str
        GeoTIFF float32, nodata -9999.
    pixels, filled, deep, void : int
        Pixels of the tiles, of these filled, filled so far from any data that nothing is known of the slope, and left
        without data.
    walls : Walls
        Blocks of one value.
    cell : float
        Side of a DEM pixel on the ground, metres.
    ratio : float
        That side in pixels of the target.
    lowest, highest : float
        Elevations of the tiles over the area before voids were filled; infinite without any.
    steep : int
        Pixels steeper than `STEEP`.
    """

    path: str
    grid: Grid
    pixels: int
    filled: int
    deep: int
    void: int
    cell: float
    ratio: float
    lowest: float = np.inf
    highest: float = -np.inf
    walls: Walls = field(default_factory=Walls)
    steep: int = 0

    @property
    def is_finer(self) -> bool:
        """True if its pixels are averaged, not interpolated."""
        return 1 / self.ratio > FINER


def near_target(tiles: Sequence[DemTile], target: Grid) -> list:
    """The tiles with longitudes that run on over the 180th meridian, as seen from the middle of the target."""
    left, bottom, right, top = target.bounds
    longitude, _ = transform_points([(left + right) / 2], [(bottom + top) / 2], target.crs, "EPSG:4326")
    return [beside_target(tile, float(longitude[0])) for tile in tiles]


def group_tiles(tiles: Sequence[DemTile]) -> list:
    """Tiles that share a native grid (CRS, cell and pixel corners), in the order of their first member."""
    groups: list = []
    for tile in tiles:
        for group in groups:
            if _share_grid(group[0].grid, tile.grid):
                group.append(tile)
                break
        else:
            groups.append([tile])
    return groups


def _share_grid(first: Grid, second: Grid) -> bool:
    if not same_crs(first.crs, second.crs):
        return False
    cells = (0, 1, 3, 4)
    if not np.allclose([first.transform[i] for i in cells], [second.transform[i] for i in cells], rtol=1e-6, atol=1e-15):
        return False
    shift = _shift(first, second)
    return all(abs(value - round(value)) < 0.01 for value in shift)


def _shift(origin: Grid, grid: Grid) -> tuple:
    """Row and column of a grid's corner in pixels of the origin."""
    column, row = origin.to_pixels(grid.transform[2], grid.transform[5])
    return row, column


def prepare_dem(tiles: Sequence[DemTile], target: Grid, path: str, feedback: Feedback) -> Optional[PreparedDem]:
    """Elevation and slope of one group of tiles over the target's area, written to `path`; None if they lie elsewhere.

    The tiles are those of `near_target`.
    """
    origin = tiles[0].grid
    window = _needed_window(tiles, target)
    if window is None:
        return None
    shifts = [tuple(round(value) for value in _shift(origin, tile.grid)) for tile in tiles]
    grid = origin.cut(window)
    counts, margin, walls = np.zeros(4, np.int64), reach(ground_cell(grid)), Walls()
    lowest, highest, steep = np.inf, -np.inf, 0
    blocks = list(tile_windows(window.rows, window.columns, BLOCK))
    packed = 8 * grid.width * grid.height > UNPACKED
    bands = ("elevation", "slope")
    with create_raster(path, grid, "float32", bands, NODATA, what="The prepared DEM", packed=packed) as writer:
        for index, block in enumerate(blocks):
            feedback.check()
            where = Window(window.row + block.row, window.column + block.column, block.rows, block.columns)
            pixels, found, heights = _elevation_and_slope(tiles, shifts, origin, where, margin)
            writer.write(pixels, block)
            counts += found
            walls.add(heights)
            steep += int((pixels[1] > STEEP).sum())
            known = heights[np.isfinite(heights)]
            lowest, highest = min(lowest, known.min(initial=np.inf)), max(highest, known.max(initial=-np.inf))
            feedback.set_progress((index + 1) / len(blocks))
    cell = ground_cell(grid)
    return PreparedDem(path, grid, *counts.tolist(), cell, cell / target.cell_size, float(lowest), float(highest), walls, steep)


def ground_cell(grid: Grid) -> float:
    """Side of a pixel on the ground at the middle of a grid, metres."""
    east_c, north_c, east_r, north_r = ground_steps(grid, Window(grid.height // 2, grid.width // 2, 1, 1)).ravel()
    return float(np.sqrt(abs(east_c * north_r - east_r * north_c)))


def _needed_window(tiles: Sequence[DemTile], target: Grid) -> Optional[Window]:
    """Pixels of the group's grid that the target needs, with a margin, cut to the tiles."""
    origin = tiles[0].grid
    xmin, ymin, xmax, ymax = _bounds_in(target, origin)
    corners = [origin.to_pixels(*corner) for corner in ((xmin, ymin), (xmin, ymax), (xmax, ymin), (xmax, ymax))]
    margin = 4
    top = int(np.floor(min(row for _, row in corners))) - margin
    bottom = int(np.ceil(max(row for _, row in corners))) + margin
    left = int(np.floor(min(column for column, _ in corners))) - margin
    right = int(np.ceil(max(column for column, _ in corners))) + margin
    spans = [(*(round(v) for v in _shift(origin, tile.grid)), tile.grid.height, tile.grid.width) for tile in tiles]
    top, left = max(top, min(s[0] for s in spans)), max(left, min(s[1] for s in spans))
    bottom, right = min(bottom, max(s[0] + s[2] for s in spans)), min(right, max(s[1] + s[3] for s in spans))
    return Window(top, left, bottom - top, right - left) if top < bottom and left < right else None


def _bounds_in(target: Grid, origin: Grid) -> tuple:
    """Bounds of the target in the CRS of a grid, its longitudes within half a turn of the grid's."""
    if not is_geographic(origin.crs):
        return transform_bounds(target.bounds, target.crs, origin.crs)
    x, y = outline(target, origin.crs)
    x = unwrapped(x, origin)
    return x.min(), y.min(), x.max(), y.max()


def _elevation_and_slope(tiles, shifts, origin: Grid, block: Window, margin: int) -> tuple:
    """(2, rows, columns) float32 pixels of a block, the four counts of `PreparedDem`, and the heights before filling."""
    halo = margin + 2
    wide = Window(block.row - halo, block.column - halo, block.rows + 2 * halo, block.columns + 2 * halo)
    raw, covered = _mosaic(tiles, shifts, wide)
    missing = covered & np.isnan(raw)
    inner = (slice(halo, -halo), slice(halo, -halo))
    elevation, deep = fill_voids(raw, missing, margin) if missing.any() else (raw, np.zeros(raw.shape, bool))
    slope = slope_degrees(elevation[halo - 1 :, halo - 1 :], ground_steps(origin, block))
    slope[deep[inner]] = np.nan
    pixels = np.stack([elevation[inner], slope])
    still = np.isnan(pixels[0])
    counts = covered[inner].sum(), (missing[inner] & ~still).sum(), deep[inner].sum(), (missing[inner] & still).sum()
    pixels = np.where(np.isfinite(pixels), pixels, np.float32(NODATA)).astype(np.float32)
    return pixels, np.array(counts, np.int64), raw[inner]


def _mosaic(tiles, shifts, window: Window) -> tuple:
    """Elevation in a window of the group's grid (the first tile with data wins; NaN elsewhere), and where any tile lies."""
    elevation = np.full((window.rows, window.columns), np.nan, np.float32)
    covered = np.zeros(elevation.shape, bool)
    for tile, (row, column) in zip(tiles, shifts):
        top, bottom = max(window.row, row), min(window.row + window.rows, row + tile.grid.height)
        left, right = max(window.column, column), min(window.column + window.columns, column + tile.grid.width)
        if top >= bottom or left >= right:
            continue
        part = (slice(top - window.row, bottom - window.row), slice(left - window.column, right - window.column))
        pixels = read_elevation(tile, Window(top - row, left - column, bottom - top, right - left))
        elevation[part] = np.where(np.isnan(elevation[part]), pixels, elevation[part])
        covered[part] = True
    return elevation, covered


def is_blocky(dem: PreparedDem) -> bool:
    """True if whole rows and whole columns repeat: a coarser DEM enlarged by nearest neighbour. Looks at the middle."""
    rows, columns = min(512, dem.grid.height), min(512, dem.grid.width)
    window = Window((dem.grid.height - rows) // 2, (dem.grid.width - columns) // 2, rows, columns)
    with open_raster(dem.path) as dataset:
        z = dataset.read(1, window=window.as_rasterio())
    return _repeats(z) and _repeats(z.T)


def _repeats(z: np.ndarray) -> bool:
    """True if more than 40 % of the rows with any relief are copies of the row before."""
    relief = z.min(1) < z.max(1)
    same = (z[1:] == z[:-1]).all(1)[relief[1:]]
    return len(same) >= 16 and same.mean() > 0.4


def read_terrain(dems: Sequence[PreparedDem], grid: Grid, window: Window) -> Optional[np.ndarray]:
    """(2, rows, columns) float32 elevation and slope in a window of the target, NaN = no data; None without a DEM."""
    if not dems:
        return None
    out = None
    for dem in dems:
        missing = None if out is None else np.isnan(out)
        if missing is not None and not missing.any():
            break
        pixels = _resampled(dem, grid, window)
        if missing is None:
            out = pixels
        elif pixels is not None:
            out[missing] = pixels[missing]
    return np.full((2, window.rows, window.columns), np.nan, np.float32) if out is None else out


def _resampled(dem: PreparedDem, grid: Grid, window: Window) -> Optional[np.ndarray]:
    """Averaged from a finer DEM, else bilinear."""
    with open_raster(dem.path) as dataset:

        def read(part: Window) -> np.ndarray:
            pixels = dataset.read(window=part.as_rasterio())
            pixels[pixels == np.float32(NODATA)] = np.nan
            return pixels

        return resample(read, dem.grid, grid, window, "bilinear", 1 / dem.ratio)
