"""Writes the landscape's DEM as agencies deliver one: geographic, cells of one second of arc, a little noise."""

from __future__ import annotations

import math

import numpy as np

from ..grid import Grid, Window, tile_windows, transform_bounds
from ..native import rasterio
from ..raster_writer import BLOCK, create_raster
from .frame import CELL, EPSG, MARGIN, ORIGIN, Frame
from .landform_kernels import add_detail, heights_at
from .scene import Scene

NODATA = -9999.0
SECOND = 1.0 / 3600.0

NOISE = 0.6
"""Standard deviation of the DEM's error, m, roughly."""


def mined_heights(scene: Scene) -> np.ndarray:
    """Heights on the terrain grid with pits and dumps, m."""
    heights = scene.terrain.heights.copy()
    cells = scene.frame.cells
    for patch in scene.patches:
        rows, columns = (np.arange(n) for n in patch.relief.shape)
        rows, columns = (rows + patch.row) // 3 + MARGIN, (columns + patch.column) // 3 + MARGIN
        inside = (rows >= 0) & (rows < cells), (columns >= 0) & (columns < cells)
        relief = patch.relief[np.ix_(*inside)] / 9.0
        np.add.at(heights, np.ix_(rows[inside[0]], columns[inside[1]]), relief)
    return heights


def write_elevation(path: str, scene: Scene) -> None:
    """Write the DEM of a scene in EPSG:4326 over the whole image and some cells around it."""
    frame = scene.frame
    package = rasterio()
    crs = package.crs.CRS.from_epsg(EPSG)
    heights = mined_heights(scene)
    add_detail(heights, frame.origin, CELL, 2.4 * CELL, 2, -1e6, -1e6 + 1.0, 2.5 * NOISE, frame.salt("dem error"))
    source = package.Affine(CELL, 0.0, ORIGIN[0] + frame.origin, 0.0, -CELL, ORIGIN[1] - frame.origin)
    grid = elevation_grid(frame)
    tags = {"SYNTHETIC": "Synthetic elevation of the Mine Mapper demo landscape, no real place", "AREA_OR_POINT": "Area"}
    with create_raster(path, grid, "float32", ("elevation",), NODATA, tags, "The DEM") as raster:
        for window in tile_windows(grid.height, grid.width, 4 * BLOCK):
            raster.write(_warp(heights, source, crs, grid, window), window)


def elevation_grid(frame: Frame) -> Grid:
    """Grid of whole seconds of arc around the image."""
    package = rasterio()
    crs = package.crs.CRS.from_epsg(4326).to_wkt()
    image = frame.image_grid(package.crs.CRS.from_epsg(EPSG).to_wkt())
    west, south, east, north = transform_bounds(image.bounds, image.crs, crs)
    left, top = math.floor(west / SECOND) - 8, math.ceil(north / SECOND) + 8
    right, bottom = math.ceil(east / SECOND) + 8, math.floor(south / SECOND) - 8
    return Grid(crs, (SECOND, 0.0, left * SECOND, 0.0, -SECOND, top * SECOND), right - left, top - bottom)


def _warp(heights, source, crs, grid: Grid, window: Window) -> np.ndarray:
    """Heights of a window by cubic convolution at each cell's own place, in whole centimetres.

    Not GDAL's warp, whose approximation of the places differs in the last bits between versions.
    """
    package = rasterio()
    part = grid.cut(window)
    columns, rows = np.meshgrid(np.arange(window.columns) + 0.5, np.arange(window.rows) + 0.5)
    left, step, top = part.transform[2], part.transform[0], part.transform[5]
    east, north = package.warp.transform(
        package.crs.CRS.from_wkt(grid.crs), crs, (left + step * columns).ravel(), (top - step * rows).ravel()
    )
    u = (np.asarray(east) - source.c) / source.a - 0.5
    v = (np.asarray(north) - source.f) / source.e - 0.5
    pixels = np.empty(u.size, np.float32)
    heights_at(heights, u, v, NODATA, pixels)
    return pixels.reshape(columns.shape)
