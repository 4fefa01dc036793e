"""Bands brought to the target grid, window by window: copied where the pixels match, resampled where they do not."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import Callable, Iterable, Iterator, Optional, Sequence

import numpy as np

from ...block_cache import BlockCache
from ...errors import InputError
from ...grid import Grid, Window, same_crs
from ...native import rasterio
from ...raster import open_raster, reason_of
from ...resampling import resample, resample_nearest
from ...validity import FILL, TWICE_WHITE, empty_pixels, impossible_reflectance, read_mask, without_value
from .classifications import NO_DATA, to_classes
from .product import BandFile

SATURATED = 65535


def read_scene(
    bands: Sequence[BandFile],
    grid: Grid,
    windows: Iterable[Window],
    blocks: Optional[BlockCache] = None,
    check: Callable[[], None] = lambda: None,
    out: Optional[np.ndarray] = None,
) -> Iterator[tuple]:
    """Bands of one scene in windows of the target grid.

    What is no data is told before factor, offset and resampling: see `core.validity`, and 65535 (saturated). Bands on
    other grids are resampled: cubic, or averaged when they are finer than two thirds of a pixel.

    Parameters
    ----------
    bands : sequence of BandFile
        Those of one grid are judged together; the first one's grid is that of the main bands.
    check : callable
        Raises `Cancelled`; called between bands.
    out : (bands, rows, columns) float32, optional
        Filled and given back as the values of the one window.

    Yields
    ------
    values : (bands, rows, columns) float32
        Reflectance x 10 000, NaN = no data.
    strange : (rows, columns) float32 or None
        Stored values that no reflectance has, NaN elsewhere; None if there are none.
    """
    blocks = blocks or BlockCache()
    with ExitStack() as files:
        groups: list = []
        for index, band in enumerate(bands):
            group = next((g for g in groups if g.grid == band.grid), None)
            if group is None:
                group = _Group(band.grid, blocks, check, groups[0] if groups else None)
                groups.append(group)
            group.add(files.enter_context(_opened(band)), band, index)
        for window in windows:
            values = np.empty((len(bands), window.rows, window.columns), np.float32) if out is None else out
            values.fill(np.nan)
            strange = None
            for group in groups:
                group.found = False
                _bring(group.read, group.grid, grid, window, values, group.positions)
                if group.found:
                    found = np.full(values.shape[1:], np.nan, np.float32)
                    _bring_nearest(group.strange, group.grid, grid, window, found)
                    strange = found if strange is None else _farther(strange, found)
            yield values, strange


def _farther(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Of each two values the farther from 0, the first of two as far; NaN where both are."""
    return np.where(np.abs(second) <= np.abs(first), first, np.where(np.isnan(second), first, second))


class _Group:
    """Open bands of one scene on one grid; read together, so that a pixel that is 0 in one band alone is not lost."""

    def __init__(self, grid: Grid, blocks: BlockCache, check: Callable, main: Optional[_Group]):
        self.grid, self.positions, self.found = grid, [], False
        self._blocks, self._check, self._main, self._bands = blocks, check, main, []

    def add(self, dataset, band: BandFile, position: int) -> None:
        self._bands.append((dataset, band))
        self.positions.append(position)

    def read(self, part: Window) -> np.ndarray:
        """(bands, rows, columns) float32 reflectance x 10 000, NaN = no data."""
        raw = self._raw(part)
        empty = self._empty(raw, part)
        values = np.empty((len(raw), part.rows, part.columns), np.float32)
        for (dataset, band), stored, out in zip(self._bands, raw, values):
            missing, strange = self._missing(dataset, band, stored, part, empty)
            self.found |= bool(strange.any())
            _scale(stored, band, out)
            out[missing | strange] = np.nan
        return values

    def strange(self, part: Window) -> np.ndarray:
        """(rows, columns) float32 stored values that no reflectance has, the farthest from 0 of all bands; else NaN."""
        raw = self._raw(part)
        empty = self._empty(raw, part)
        found = np.full((part.rows, part.columns), np.nan, np.float32)
        for (dataset, band), stored in zip(self._bands, raw):
            _, strange = self._missing(dataset, band, stored, part, empty)
            strange &= ~(np.abs(stored.astype(np.float32)) <= np.abs(found))
            found[strange] = stored[strange]
        return found

    def empty(self, part: Window) -> np.ndarray:
        """(rows, columns) bool: nothing in any band."""
        empty = self._same_everywhere(self._raw(part))
        return np.zeros((part.rows, part.columns), bool) if empty is None else empty

    def _raw(self, part: Window) -> list:
        raw = []
        for dataset, band in self._bands:
            self._check()
            with _named(band):
                raw.append(self._blocks.read(dataset, band.index, part))
        return raw

    def _same_everywhere(self, raw: list) -> Optional[np.ndarray]:
        first = self._bands[0][1]
        return empty_pixels(raw, low=FILL / max(first.factor, 1.0), high=(TWICE_WHITE - first.offset) / first.factor)

    def _empty(self, raw: list, part: Window) -> Optional[np.ndarray]:
        empty = self._same_everywhere(raw)
        if empty is not None and len(raw) == 1 and self._main is not None:
            # a band alone on its grid: the main bands tell whether its 0 is a fill
            also = np.ones(empty.shape, bool)
            _bring_nearest(self._main.empty, self._main.grid, self.grid, part, also)
            empty &= also
        return empty

    def _missing(self, dataset, band: BandFile, stored: np.ndarray, part: Window, empty: Optional[np.ndarray]) -> tuple:
        """Pixels that are no data or saturated, and those with a value that no reflectance has (bool each)."""
        missing = without_value(stored, band.validity.nodata, undeclared=False)
        missing |= stored == SATURATED
        with _named(band):
            masked = read_mask(dataset, band.index, band.validity, part)
        if masked is not None:
            missing |= masked
        strange = impossible_reflectance(stored, band.factor, band.offset)
        if empty is not None:
            strange |= empty  # the same fill in all bands
            missing |= empty & (stored == 0)
        strange &= ~missing
        return missing, strange


def _scale(stored: np.ndarray, band: BandFile, out: np.ndarray) -> None:
    """Reflectance x 10 000 of stored values, computed in double precision where single is not exact."""
    if band.factor == 1.0 and band.offset == int(band.offset) and np.can_cast(stored.dtype, np.float32):
        np.add(stored, np.float32(band.offset), out=out, dtype=np.float32)
        return
    with np.errstate(over="ignore", invalid="ignore"):
        out[:] = stored.astype(np.float64) * band.factor + band.offset


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
            raw = blocks.read(dataset, band.index, part)
            missing = without_value(raw, band.validity.nodata)
            masked = read_mask(dataset, band.index, band.validity, part)
            classes = to_classes(raw, band.coding)
            classes[missing if masked is None else missing | masked] = NO_DATA
            return classes

        _bring_nearest(read, band.grid, grid, window, out)
    return out


@contextmanager
def _opened(band: BandFile):
    """The band's file, open in this thread; reading errors name it, unless another file that is open too has been named."""
    with _named(band), open_raster(band.path) as dataset:
        yield dataset


@contextmanager
def _named(band: BandFile):
    """Reading errors inside the block are told with the band's file."""
    package = rasterio()
    try:
        yield
    except (package.errors.RasterioError, package.errors.RasterioIOError) as error:
        raise InputError(
            "'{path}' cannot be read ({reason}). The file may be damaged or incomplete: fetch the product again.",
            path=band.path,
            reason=reason_of(error),
        ) from error


def _bring(read: Callable, source: Grid, grid: Grid, window: Window, out: np.ndarray, positions: Sequence[int]) -> None:
    """Fill some layers of `out` (bands, rows, columns)."""
    step = alignment(source, grid)
    if step is not None and step[0] == 1:
        layers = np.full((len(positions), *out.shape[1:]), np.nan, np.float32) if len(positions) < len(out) else out
        _copy(read, source, step, window, layers)
        if layers is not out:
            out[positions] = layers
        return
    pixels = resample(read, source, grid, window, "cubic")
    if pixels is not None:
        out[positions] = pixels


def _bring_nearest(read: Callable, source: Grid, grid: Grid, window: Window, out: np.ndarray) -> None:
    """Fill `out` (rows, columns) with the nearest source pixels; outside the source it stays as it is."""
    step = alignment(source, grid)
    if step is not None:
        _copy(read, source, step, window, out)
    else:
        resample_nearest(read, source, grid, window, out)


def alignment(source: Grid, target: Grid) -> Optional[tuple]:
    """(k, row, column) if each source pixel is k x k whole target pixels, else None.

    Row and column place the target's corner, in target pixels from the source's corner.
    """
    if any((source.transform[1], source.transform[3], target.transform[1], target.transform[3])):
        return None
    ratios = source.transform[0] / target.transform[0], source.transform[4] / target.transform[4]
    k = round(max(ratios))
    # a thousandth of a pixel at the far end of the raster
    if k < 1 or max(abs(r - k) for r in ratios) * max(source.width, source.height) > 1e-3 or not same_crs(source.crs, target.crs):
        return None
    column = (target.transform[2] - source.transform[2]) / target.transform[0]
    row = (target.transform[5] - source.transform[5]) / target.transform[4]
    if abs(column - round(column)) > 1e-3 or abs(row - round(row)) > 1e-3:
        return None
    return k, round(row), round(column)


def _copy(read, source: Grid, step: tuple, window: Window, out: np.ndarray) -> None:
    """Fill `out` (..., rows, columns) from pixels that lie k x k on the target's."""
    k, row_shift, column_shift = step
    row, column = window.row + row_shift, window.column + column_shift
    first, last = max(row // k, 0), min(-((-row - window.rows) // k), source.height)
    left, right = max(column // k, 0), min(-((-column - window.columns) // k), source.width)
    if first >= last or left >= right:
        return
    pixels = read(Window(first, left, last - first, right - left))
    if k > 1:
        pixels = np.repeat(np.repeat(pixels, k, -2), k, -1)
    # overlap of the read pixels (in target pixels from the source's corner) with the window
    top, side = max(row, first * k), max(column, left * k)
    bottom, end = min(row + window.rows, last * k), min(column + window.columns, right * k)
    out[..., top - row : bottom - row, side - column : end - column] = pixels[
        ..., top - first * k : bottom - first * k, side - left * k : end - left * k
    ]
