"""Pixels of one grid brought to another; each result depends on its own position alone, never on the window it is made in."""

from __future__ import annotations

import math
from typing import Callable, Optional

import numpy as np

from . import resampling_kernels as kernels
from .geodesy import transform_points
from .grid import Grid, Window, is_geographic
from .lattice import STEP, interpolate, nodes

MARGIN = 3
"""Source pixels around the positions that the widest kernel needs."""

FINER = 1.5
"""A source whose pixels are more than 1.5 times smaller than the target's is averaged."""


def source_positions(source: Grid, target: Grid, window: Window) -> np.ndarray:
    """Position in the source of each pixel centre of a window of the target.

    Returns
    -------
    (2, rows, columns) float64
        Row and column, 0.5 = centre of the first pixel; not finite where the systems cannot be transformed.
    """
    rows, columns = nodes(window.row, window.rows), nodes(window.column, window.columns)
    return interpolate(_node_positions(source, target, rows, columns), rows, columns, window)


def _node_positions(source: Grid, target: Grid, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """(2, rows, columns) float64: `source_positions` at the nodes alone."""
    r, c = (axis.ravel() for axis in np.meshgrid(rows + 0.5, columns + 0.5, indexing="ij"))
    a, b, x0, d, e, y0 = target.transform
    x, y = transform_points(x0 + a * c + b * r, y0 + d * c + e * r, target.crs, source.crs)
    if is_geographic(source.crs):
        x = unwrapped(x, source)
    a, b, x0, d, e, y0 = source.transform
    x, y, determinant = x - x0, y - y0, a * e - b * d
    positions = np.stack([(a * y - d * x) / determinant, (e * x - b * y) / determinant])
    return positions.reshape(2, len(rows), len(columns))


def unwrapped(longitudes: np.ndarray, grid: Grid) -> np.ndarray:
    """Longitudes within half a turn of a grid's centre: no jump at the 180th meridian, 0 to 360 or -180 to 180."""
    left, _, right, _ = grid.bounds
    centre = (left + right) / 2
    return longitudes - 360.0 * np.round((longitudes - centre) / 360.0)


def needed_window(positions: np.ndarray, source: Grid, margin: int = MARGIN) -> Optional[Window]:
    """Pixels of the source around the positions, cut to the source; None if there are none."""
    if not np.isfinite(positions).all():
        positions = positions[:, np.isfinite(positions).all(0)]
        if positions.size == 0:
            return None
    axes = (-2, -1) if positions.ndim == 3 else (-1,)
    low, high = positions.min(axes), positions.max(axes)
    top, bottom = max(math.floor(low[0]) - margin, 0), min(math.ceil(high[0]) + margin, source.height)
    left, right = max(math.floor(low[1]) - margin, 0), min(math.ceil(high[1]) + margin, source.width)
    return Window(top, left, bottom - top, right - left) if top < bottom and left < right else None


def pixel_ratio(positions: np.ndarray) -> float:
    """Side of a target pixel in source pixels (geometric mean), at the middle of the window."""
    r, c = (max(size // 2, 1) for size in positions.shape[1:])
    if min(positions.shape[1:]) < 2:
        return 1.0
    down, side = positions[:, r, c] - positions[:, r - 1, c], positions[:, r, c] - positions[:, r, c - 1]
    return math.sqrt(abs(down[0] * side[1] - down[1] * side[0]))


def resample(read: Callable, source: Grid, target: Grid, window: Window, smooth: str, ratio: float = 0.0) -> Optional[np.ndarray]:
    """Bring float pixels of the source to a window of the target.

    Parameters
    ----------
    read : callable
        Gives (..., rows, columns) float32 of a `Window` of the source, NaN = no data.
    smooth : str
        "cubic" or "bilinear"; a source `FINER` times finer than the target is averaged.
    ratio : float
        Side of a target pixel in source pixels; 0 = measured.

    Returns
    -------
    (..., rows, columns) float32, or None if the source lies elsewhere.
    """
    if smooth == "bilinear" and 0 < ratio <= FINER:
        return _between_nodes(read, source, target, window)
    positions = source_positions(source, target, window)
    ratio = ratio or pixel_ratio(source_positions(source, target, _middle(target)))
    part = needed_window(positions, source, MARGIN + math.ceil(ratio))
    if part is None:
        return None
    pixels = read(part)
    rows, columns = positions[0] - part.row, positions[1] - part.column
    out = np.empty((*pixels.shape[:-2], window.rows, window.columns), np.float32)
    for image, result in zip(pixels.reshape(-1, *pixels.shape[-2:]), out.reshape(-1, *out.shape[-2:])):
        if ratio > FINER:
            kernels.sample_mean(image, rows, columns, math.ceil(ratio), result)
        elif smooth == "cubic":
            kernels.sample_cubic(image, rows, columns, result)
        else:
            kernels.sample_bilinear(image, rows, columns, result)
    return out


def _between_nodes(read: Callable, source: Grid, target: Grid, window: Window) -> Optional[np.ndarray]:
    """`resample` by bilinear interpolation, the positions interpolated pixel by pixel."""
    rows, columns = nodes(window.row, window.rows), nodes(window.column, window.columns)
    positions = _node_positions(source, target, rows, columns)
    part = needed_window(positions, source)  # a position between nodes lies between theirs
    if part is None:
        return None
    pixels = read(part)
    out = np.empty((*pixels.shape[:-2], window.rows, window.columns), np.float32)
    kernels.sample_bilinear_between_nodes(
        np.ascontiguousarray(pixels).reshape(-1, *pixels.shape[-2:]), positions, window.row - int(rows[0]),
        window.column - int(columns[0]), STEP, part.row, part.column, out.reshape(-1, *out.shape[-2:]),
    )  # fmt: skip
    return out


def resample_nearest(read: Callable, source: Grid, target: Grid, window: Window, out: np.ndarray) -> None:
    """Fill `out` (rows, columns) with the source pixels that hold the pixel centres; outside it stays as it is."""
    positions = source_positions(source, target, window)
    part = needed_window(positions, source)
    if part is not None:
        kernels.sample_nearest(read(part), positions[0] - part.row, positions[1] - part.column, out)


def _middle(grid: Grid) -> Window:
    return Window(grid.height // 2, grid.width // 2, 2, 2)
