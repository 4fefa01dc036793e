"""Bands brought to the target grid, window by window: copied where the pixels match, resampled where they do not."""

from __future__ import annotations

import math
from typing import Iterator, Optional

import numpy as np

from ..errors import InputError
from ..native import rasterio
from ..raster import Grid, Window, open_raster, transform_bounds
from .product import BandFile
from .target_grid import same_crs

SATURATED = 65535
ANCHOR = 512
"""Warping is done in squares of this side counted from the grid's corner, so that no result depends on the tile size."""


def read_reflectance(band: BandFile, grid: Grid, window: Window) -> np.ndarray:
    """Reflectance x 10 000 of a band in a window of the target grid.

    Stored values 0 (no data) and 65535 (saturated) and the file's nodata value become NaN before factor and offset are
    applied. Bands on other grids are resampled: cubic, or averaged when they are finer than two thirds of a pixel.

    Returns
    -------
    (rows, columns) float32, NaN = no data
    """
    return _read(band, grid, window, lambda raw: to_reflectance(raw, band), np.float32, np.nan)


def read_classes(band: BandFile, grid: Grid, window: Window) -> np.ndarray:
    """Classes of a scene classification, nearest neighbour; 0 outside the file.

    The window may reach beyond the target grid.

    Returns
    -------
    (rows, columns) uint8
    """
    return _read(band, grid, window, _to_classes, np.uint8, 0)


def to_reflectance(raw: np.ndarray, band: BandFile) -> np.ndarray:
    """Reflectance x 10 000 as float32 from stored values of any type; NaN for no data and saturated pixels."""
    valid = (raw != 0) & (raw != SATURATED)
    if band.nodata is not None and not math.isnan(band.nodata):
        valid &= raw != raw.dtype.type(band.nodata) if raw.dtype.kind == "f" else raw.astype(np.float64) != band.nodata
    values = raw.astype(np.float64)
    if band.factor != 1.0 or band.offset != 0.0:
        values = values * band.factor + band.offset
    values = values.astype(np.float32)
    values[~valid | ~np.isfinite(values)] = np.nan
    return values


def _to_classes(raw: np.ndarray) -> np.ndarray:
    return np.clip(np.nan_to_num(raw), 0, 255).astype(np.uint8)


def _read(band: BandFile, grid: Grid, window: Window, convert, dtype, fill) -> np.ndarray:
    package = rasterio()
    out = np.full((window.rows, window.columns), fill, dtype)
    try:
        with open_raster(band.path) as dataset:
            step = alignment(band.grid, grid)
            if step is not None and (step[0] == 1 or dtype == np.uint8):
                _copy(dataset, band, step, window, convert, out)
            else:
                _warp(dataset, band, grid, window, convert, out, fill)
    except package.errors.RasterioError as error:
        raise InputError(
            f"'{band.path}' cannot be read ({error}). The file may be damaged or incomplete: fetch the product again."
        ) from error
    return out


def alignment(source: Grid, target: Grid) -> Optional[tuple]:
    """(k, row, column) if each source pixel is k x k whole target pixels, else None.

    Row and column place the target's corner, in target pixels from the source's corner.
    """
    if any((source.transform[1], source.transform[3], target.transform[1], target.transform[3])):
        return None
    ratios = source.transform[0] / target.transform[0], source.transform[4] / target.transform[4]
    k = round(ratios[0])
    # a thousandth of a pixel at the far end of the raster
    if k < 1 or max(abs(r - k) for r in ratios) * max(source.width, source.height) > 1e-3 or not same_crs(source.crs, target.crs):
        return None
    column = (target.transform[2] - source.transform[2]) / target.transform[0]
    row = (target.transform[5] - source.transform[5]) / target.transform[4]
    if abs(column - round(column)) > 1e-3 or abs(row - round(row)) > 1e-3:
        return None
    return k, round(row), round(column)


def _copy(dataset, band: BandFile, step: tuple, window: Window, convert, out: np.ndarray) -> None:
    """Fill `out` from pixels that lie k x k on the target's."""
    k, row_shift, column_shift = step
    row, column = window.row + row_shift, window.column + column_shift
    first, last = max(row // k, 0), min(-((-row - window.rows) // k), band.grid.height)
    left, right = max(column // k, 0), min(-((-column - window.columns) // k), band.grid.width)
    if first >= last or left >= right:
        return
    pixels = convert(dataset.read(band.index, window=Window(first, left, last - first, right - left).as_rasterio()))
    if k > 1:
        pixels = np.repeat(np.repeat(pixels, k, 0), k, 1)
    # overlap of the read pixels (in target pixels from the source's corner) with the window
    top, side = max(row, first * k), max(column, left * k)
    bottom, end = min(row + window.rows, last * k), min(column + window.columns, right * k)
    out[top - row : bottom - row, side - column : end - column] = pixels[
        top - first * k : bottom - first * k, side - left * k : end - left * k
    ]


def _warp(dataset, band: BandFile, grid: Grid, window: Window, convert, out: np.ndarray, fill) -> None:
    """Fill `out` by resampling, square by square."""
    for square in _squares(window):
        source = _source_window(band.grid, grid.cut(square))
        if source is None:
            continue
        pixels = convert(dataset.read(band.index, window=source.as_rasterio()))
        warped = _warped(pixels, band.grid.cut(source), grid.cut(square), fill)
        top, left = max(square.row, window.row), max(square.column, window.column)
        bottom = min(square.row + square.rows, window.row + window.rows)
        right = min(square.column + square.columns, window.column + window.columns)
        out[top - window.row : bottom - window.row, left - window.column : right - window.column] = warped[
            top - square.row : bottom - square.row, left - square.column : right - square.column
        ]


def _squares(window: Window) -> Iterator[Window]:
    for i in range(window.row // ANCHOR, -((-window.row - window.rows) // ANCHOR)):
        for j in range(window.column // ANCHOR, -((-window.column - window.columns) // ANCHOR)):
            yield Window(i * ANCHOR, j * ANCHOR, ANCHOR, ANCHOR)


def _source_window(source: Grid, part: Grid, margin: int = 4) -> Optional[Window]:
    """Pixels of `source` that `part` needs, with a margin for the resampling; None if there are none."""
    xmin, ymin, xmax, ymax = transform_bounds(part.bounds, part.crs, source.crs)
    if not all(map(math.isfinite, (xmin, ymin, xmax, ymax))):
        return None
    inverse = ~source.affine
    columns, rows = zip(*(inverse * corner for corner in ((xmin, ymin), (xmin, ymax), (xmax, ymin), (xmax, ymax))))
    top, bottom = max(math.floor(min(rows)) - margin, 0), min(math.ceil(max(rows)) + margin, source.height)
    left, right = max(math.floor(min(columns)) - margin, 0), min(math.ceil(max(columns)) + margin, source.width)
    return Window(top, left, bottom - top, right - left) if top < bottom and left < right else None


def _warped(pixels: np.ndarray, source: Grid, target: Grid, fill) -> np.ndarray:
    package = rasterio()
    kinds = package.warp.Resampling
    if pixels.dtype == np.uint8:
        method = kinds.nearest
    else:
        method = kinds.average if _finer(source, target) else kinds.cubic
    out = np.full((target.height, target.width), fill, pixels.dtype)
    package.warp.reproject(
        pixels, out, src_transform=source.affine, src_crs=package.crs.CRS.from_wkt(source.crs), src_nodata=fill,
        dst_transform=target.affine, dst_crs=package.crs.CRS.from_wkt(target.crs), dst_nodata=fill,
        resampling=method, num_threads=1,
    )  # fmt: skip
    return out


def _finer(source: Grid, target: Grid) -> bool:
    xmin, ymin, xmax, ymax = transform_bounds(target.bounds, target.crs, source.crs)
    pixels = (xmax - xmin) * (ymax - ymin) / source.cell_area
    return pixels > 2.25 * target.width * target.height
