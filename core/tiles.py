"""Cutting a raster into tiles, with and without a halo."""

from __future__ import annotations

from typing import Iterator

from .grid import Window


def tile_windows(height: int, width: int, size: int) -> Iterator[Window]:
    """Windows of at most `size` x `size` pixels that cover a raster without overlap, in row-major order."""
    for row in range(0, height, size):
        for column in range(0, width, size):
            yield Window(row, column, min(size, height - row), min(size, width - column))


def with_halo(window: Window, halo: int, height: int, width: int) -> Window:
    """The window grown by `halo` pixels on all sides, cut at the edges of the raster."""
    row, column = max(window.row - halo, 0), max(window.column - halo, 0)
    bottom = min(window.row + window.rows + halo, height)
    right = min(window.column + window.columns + halo, width)
    return Window(row, column, bottom - row, right - column)
