"""DEM tiles fetched around the extent, put together to one raster on their own pixels."""

from __future__ import annotations

import math
import os
from typing import Sequence

import numpy as np

from ...dem import DemTile, open_tile, read_elevation
from ...errors import InputError
from ...feedback import Feedback
from ...grid import Grid, Window
from ...raster_writer import BLOCK, create_raster
from ...resampling import resample
from ..dem_on_grid import group_tiles
from .area import Area

NODATA = -9999.0


def write_mosaic(paths: Sequence[str], target: str, area: Area, feedback: Feedback) -> float:
    """Write one GeoTIFF of all tiles; the first tile with data counts.

    Tiles on the finest grid are copied pixel by pixel. Tiles of other grids (DEMs of agencies have wider pixels towards the
    poles) are brought to it, bilinear.

    Returns
    -------
    float
        Share of the pixels inside the extent without elevation, such as sea. (The margin around it may fray where tiles of
        wider pixels end.)
    """
    tiles = [open_tile(path) for path in paths]
    groups = sorted(group_tiles(tiles), key=lambda group: group[0].grid.cell_area)
    if any(tile.grid.crs != tiles[0].grid.crs for tile in tiles):
        raise InputError("The DEM tiles of the catalogue are in several coordinate systems. Choose another DEM_COLLECTION.")
    grid = _whole_grid(groups[0][0].grid, tiles)
    inside = area.window(grid, 0.0, 0.0) or grid.window
    empty = 0
    with create_raster(target, grid, "float32", ("elevation",), NODATA, what="The DEM", strips=True) as writer:
        for row in range(0, grid.height, BLOCK):
            feedback.check()
            strip = Window(row, 0, min(BLOCK, grid.height - row), grid.width)
            pixels = _strip(groups, grid, strip)
            rows = slice(max(inside.row - row, 0), max(inside.row + inside.rows - row, 0))
            empty += int(np.isnan(pixels[rows, inside.column : inside.column + inside.columns]).sum())
            writer.write_strip(np.where(np.isnan(pixels), np.float32(NODATA), pixels)[None], row)
            feedback.set_progress(min(row + BLOCK, grid.height) / grid.height)
    return empty / (inside.rows * inside.columns)


def _whole_grid(origin: Grid, tiles: Sequence[DemTile]) -> Grid:
    """The pixels of `origin` on and on, as far as the tiles reach."""
    a, _, x0, _, e, y0 = origin.transform
    bounds = np.array([tile.grid.bounds for tile in tiles])
    left, right = ((value - x0) / a for value in (bounds[:, 0].min(), bounds[:, 2].max()))
    top, bottom = ((value - y0) / e for value in (bounds[:, 3].max(), bounds[:, 1].min()))
    left, top, right, bottom = (*(math.floor(v + 0.01) for v in (left, top)), *(math.ceil(v - 0.01) for v in (right, bottom)))
    return origin.cut(Window(top, left, bottom - top, right - left))


def _strip(groups: list, grid: Grid, strip: Window) -> np.ndarray:
    out = np.full((strip.rows, strip.columns), np.nan, np.float32)
    for index, group in enumerate(groups):
        for tile in group:
            pixels = _copied(tile, grid, strip) if index == 0 else _resampled(tile, grid, strip)
            if pixels is not None:
                missing = np.isnan(out)
                out[missing] = pixels[missing]
    return out


def _copied(tile: DemTile, grid: Grid, strip: Window):
    column = round((tile.grid.transform[2] - grid.transform[2]) / grid.transform[0])
    row = round((tile.grid.transform[5] - grid.transform[5]) / grid.transform[4])
    top, bottom = max(strip.row, row), min(strip.row + strip.rows, row + tile.grid.height)
    if top >= bottom:
        return None
    out = np.full((strip.rows, strip.columns), np.nan, np.float32)
    part = Window(top - row, 0, bottom - top, tile.grid.width)
    out[top - strip.row : bottom - strip.row, column : column + tile.grid.width] = read_elevation(tile, part)
    return out


def _resampled(tile: DemTile, grid: Grid, strip: Window):
    return resample(lambda part: read_elevation(tile, part), tile.grid, grid, strip, "bilinear")


def tile_name(number: int) -> str:
    return f"tile_{number:04d}.tif"


def tile_paths(folder: str) -> list:
    """Fetched tiles, in order."""
    return sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith(".tif"))
