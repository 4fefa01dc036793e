"""Bands brought to the target grid, window by window: copied where the pixels match, resampled where they do not."""

from __future__ import annotations

import math
from contextlib import contextmanager
from typing import Iterable, Iterator, Optional

import numpy as np

from ..errors import InputError
from ..native import rasterio
from ..raster import Grid, Window, open_raster
from .block_cache import BlockCache
from .product import BandFile
from .resampling import resample, resample_nearest
from .target_grid import same_crs

SATURATED = 65535


def read_reflectance(band: BandFile, grid: Grid, window: Window, blocks: Optional[BlockCache] = None) -> np.ndarray:
    """Reflectance x 10 000 of a band in a window of the target grid.

    Stored values 0 (no data) and 65535 (saturated) and the file's nodata value become NaN before factor and offset are
    applied. Bands on other grids are resampled: cubic, or averaged when they are finer than two thirds of a pixel.

    Returns
    -------
    (rows, columns) float32, NaN = no data
    """
    return next(read_windows(band, grid, [window], blocks))


def read_windows(
    band: BandFile, grid: Grid, windows: Iterable[Window], blocks: Optional[BlockCache] = None
) -> Iterator[np.ndarray]:
    """Like `read_reflectance` for several windows; what they share of a compressed block is unpacked once."""
    blocks = blocks or BlockCache()
    with _opened(band) as dataset:

        def read(part: Window) -> np.ndarray:
            return to_reflectance(blocks.read(dataset, band.index, part), band)

        step = alignment(band.grid, grid)
        for window in windows:
            out = np.full((window.rows, window.columns), np.nan, np.float32)
            if step is not None and step[0] == 1:
                _copy(read, band.grid, step, window, out)
            else:
                pixels = resample(read, band.grid, grid, window, "cubic")
                out = out if pixels is None else pixels
            yield out


def read_classes(band: BandFile, grid: Grid, window: Window, blocks: Optional[BlockCache] = None) -> np.ndarray:
    """Classes of a scene classification, nearest neighbour; 0 outside the file.

    The window may reach beyond the target grid.

    Returns
    -------
    (rows, columns) uint8
    """
    blocks = blocks or BlockCache()
    out = np.zeros((window.rows, window.columns), np.uint8)
    with _opened(band) as dataset:

        def read(part: Window) -> np.ndarray:
            return _to_classes(blocks.read(dataset, band.index, part))

        step = alignment(band.grid, grid)
        if step is not None:
            _copy(read, band.grid, step, window, out)
        else:
            resample_nearest(read, band.grid, grid, window, out)
    return out


@contextmanager
def _opened(band: BandFile):
    """The band's file, open in this thread; reading errors name it."""
    package = rasterio()
    try:
        with open_raster(band.path) as dataset:
            yield dataset
    except (package.errors.RasterioError, package.errors.RasterioIOError) as error:
        raise InputError(
            f"'{band.path}' cannot be read ({error}). The file may be damaged or incomplete: fetch the product again."
        ) from error


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


def _copy(read, source: Grid, step: tuple, window: Window, out: np.ndarray) -> None:
    """Fill `out` from pixels that lie k x k on the target's."""
    k, row_shift, column_shift = step
    row, column = window.row + row_shift, window.column + column_shift
    first, last = max(row // k, 0), min(-((-row - window.rows) // k), source.height)
    left, right = max(column // k, 0), min(-((-column - window.columns) // k), source.width)
    if first >= last or left >= right:
        return
    pixels = read(Window(first, left, last - first, right - left))
    if k > 1:
        pixels = np.repeat(np.repeat(pixels, k, 0), k, 1)
    # overlap of the read pixels (in target pixels from the source's corner) with the window
    top, side = max(row, first * k), max(column, left * k)
    bottom, end = min(row + window.rows, last * k), min(column + window.columns, right * k)
    out[top - row : bottom - row, side - column : end - column] = pixels[
        top - first * k : bottom - first * k, side - left * k : end - left * k
    ]
