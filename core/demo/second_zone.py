"""The same product in the neighbouring UTM zone, as ground near a zone's edge is delivered twice."""

from __future__ import annotations

import os

import numpy as np

from ..feedback import Feedback
from ..grid import Grid, Window, tile_windows, transform_bounds
from ..messages import Message
from ..native import rasterio
from .frame import EPSG, PIXEL, SECOND_EPSG, Frame
from .safe_documents import product_paths
from .safe_product import BANDS, working_rasters, write_metadata
from .sensor import Acquisition

STEP = 60.0
"""Corners of the Sentinel-2 grid are multiples of this, m."""


def second_grid(frame: Frame) -> Grid:
    """Grid of 10 m in the neighbouring zone that holds the whole image; its sides are even numbers of pixels."""
    package = rasterio()
    crs = package.crs.CRS.from_epsg(SECOND_EPSG).to_wkt()
    image = frame.image_grid(package.crs.CRS.from_epsg(EPSG).to_wkt())
    west, south, east, north = transform_bounds(image.bounds, image.crs, crs)
    left, top = np.floor(west / STEP) * STEP, np.ceil(north / STEP) * STEP
    columns, rows = (int(np.ceil(side / STEP)) * int(STEP / PIXEL) for side in (east - left, top - south))
    return Grid(crs, (PIXEL, 0.0, float(left), 0.0, -PIXEL, float(top)), columns, rows)


def write_in_second_zone(folder: str, product: str, acquisition: Acquisition, frame: Frame, feedback: Feedback) -> str:
    """Resample a product of the first zone to the second one; where it does not reach there is no data (0).

    Returns
    -------
    str
        Path of the new SAFE folder.
    """
    package = rasterio()
    paths, first = product_paths(acquisition, SECOND_EPSG), product_paths(acquisition, EPSG)
    feedback.info(Message("Delivering the same synthetic ground in the neighbouring zone: {name}.", name=paths.name))
    grid = second_grid(frame)
    target = os.path.join(folder, paths.name)
    half = Grid(
        grid.crs, (2 * PIXEL, 0.0, grid.transform[2], 0.0, -2 * PIXEL, grid.transform[5]), grid.width // 2, grid.height // 2
    )
    sources = {band: os.path.join(product, *first.image(band, 10).split("/")) + ".jp2" for band in BANDS}
    classes = os.path.join(product, *first.image("SCL", 20).split("/")) + ".jp2"
    clouded = seen = 0
    pixels = {band: _read(path) for band, path in sources.items()}
    scl = _read(classes)
    how = package.warp.Resampling
    with working_rasters(target, grid) as rasters:
        for window in tile_windows(grid.height, grid.width, 2048):
            feedback.check()
            small = Window(window.row // 2, window.column // 2, window.rows // 2, window.columns // 2)
            bands = np.stack([_warp(*pixels[band], grid.cut(window), how.cubic) for band in BANDS])
            part = _warp(*scl, half.cut(small), how.nearest)
            bands[:, np.repeat(np.repeat(part, 2, 0), 2, 1) == 0] = 0
            rasters.write(bands, part, window)
            clouded += int(np.isin(part, (8, 9, 10)).sum())
            seen += int((part > 0).sum())
        rasters.finish(paths, feedback)
    write_metadata(target, paths, acquisition, grid, SECOND_EPSG, 100.0 * clouded / max(seen, 1))
    return target


def _read(path: str) -> tuple:
    with rasterio().open(path) as dataset:
        return dataset.read(1), dataset.transform, dataset.crs


def _warp(source, transform, crs, grid: Grid, how) -> np.ndarray:
    package = rasterio()
    pixels = np.zeros((grid.height, grid.width), source.dtype)
    package.warp.reproject(
        source, pixels, src_transform=transform, src_crs=crs, src_nodata=0, dst_transform=grid.affine,
        dst_crs=package.crs.CRS.from_wkt(grid.crs), dst_nodata=0, resampling=how,
    )  # fmt: skip
    return pixels
