"""Which share of a polygon was observed, by a raster of clear observations."""

from __future__ import annotations

import numpy as np
import shapely

from .feedback import Feedback
from .geodesy import transform_shapes
from .grid import Window, tile_windows
from .native import rasterio
from .raster import read_info
from .validity import read_valid

TILE = 2048


def observed_shares(path: str, shapes: np.ndarray, crs: str, feedback: Feedback) -> np.ndarray:
    """Share of the pixels of each polygon with one clear observation or more.

    Polygons outside the raster were not observed; one that holds no pixel centre takes the pixel under its inner point.

    Parameters
    ----------
    path : str
        Quality raster of 'Prepare imagery': the first band counts clear observations.
    shapes : (n,) array of shapely polygons in `crs`; they may overlap each other.

    Returns
    -------
    (n,) float64, 0 to 1
    """
    info = read_info(path)
    moved = transform_shapes(shapes, crs, info.grid.crs)
    seen, pixels, point = np.zeros(len(shapes)), np.zeros(len(shapes)), np.zeros(len(shapes))
    inner = shapely.get_coordinates(shapely.point_on_surface(moved))
    column, row = (np.floor(values).astype(np.int64) for values in info.grid.to_pixels(*inner.T))
    tree = shapely.STRtree(shapely.box(*shapely.bounds(moved).T))
    for tile in tile_windows(info.grid.height, info.grid.width, TILE):
        feedback.check()
        near = np.sort(tree.query(shapely.box(*info.grid.cut(tile).bounds)))
        if len(near) == 0:
            continue
        clear = _clear(info, tile)
        for index in near:
            count, hits = _count(moved[index], clear, info.grid.cut(tile))
            pixels[index] += count
            seen[index] += hits
        r, c = row[near] - tile.row, column[near] - tile.column
        here = (r >= 0) & (r < tile.rows) & (c >= 0) & (c < tile.columns)
        point[near[here]] = clear[r[here], c[here]]
    total = np.maximum(pixels, np.round(shapely.area(moved) / info.grid.cell_area))  # pixels beyond the raster count as not seen
    return np.where(pixels > 0, np.minimum(seen / np.maximum(total, 1), 1.0), point)


def _clear(info, tile):
    return read_valid(info.path, tile, [1])[0] > 0


def _count(shape, clear, grid):
    """Pixels whose centre lies in a shape, and how many of them are clear."""
    left, bottom, right, top = shape.bounds
    columns, rows = grid.to_pixels(np.array([left, right]), np.array([top, bottom]))
    first_c, last_c = max(int(columns.min()), 0), min(int(columns.max()) + 1, grid.width)
    first_r, last_r = max(int(rows.min()), 0), min(int(rows.max()) + 1, grid.height)
    if first_c >= last_c or first_r >= last_r:
        return 0, 0
    transform = grid.cut(Window(first_r, first_c, last_r - first_r, last_c - first_c)).affine
    size = (last_r - first_r, last_c - first_c)
    inside = rasterio().features.rasterize([(shape, 1)], size, transform=transform, dtype="uint8") == 1
    return int(inside.sum()), int((inside & clear[first_r:last_r, first_c:last_c]).sum())
