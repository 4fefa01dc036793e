"""A small picture of the stack, collected tile by tile while it is written, and its PNG."""

from __future__ import annotations

from typing import Sequence

import numpy as np

from ..grid import Grid, Window
from ..native import rasterio
from .dem_on_grid import NODATA

SIDE = 900
"""Longest side of the picture in pixels."""


class Quicklook:
    """Every n-th pixel of red, green, blue (or the bands there are) and of the number of clear observations."""

    def __init__(self, grid: Grid, band_names: Sequence[str]):
        self.step = max(1, -(-max(grid.width, grid.height) // SIDE))
        shape = (-(-grid.height // self.step), -(-grid.width // self.step))
        wanted = [name for name in ("red", "green", "blue") if name in band_names]
        self.band_names = wanted if len(wanted) == 3 else [band_names[0]] * 3
        self._indices = [list(band_names).index(name) for name in self.band_names]
        self._slope = list(band_names).index("slope") if "slope" in band_names else None
        self.colours = np.full((3, *shape), np.nan, np.float32)
        self.clear = np.zeros(shape, np.uint16)
        self.slope = np.full(shape, np.nan, np.float32)

    def add(self, window: Window, tile) -> None:
        """Take the pixels of one tile."""
        rows, row = _picked(window.row, window.rows, self.step)
        columns, column = _picked(window.column, window.columns, self.step)
        here = (slice(row, row + len(rows)), slice(column, column + len(columns)))
        picked = tile.pixels[np.ix_(self._indices, rows, columns)]
        self.colours[(slice(None), *here)] = np.where(picked == NODATA, np.nan, picked)
        self.clear[here] = tile.quality[0][np.ix_(rows, columns)]
        if self._slope is not None:
            slope = tile.pixels[self._slope][np.ix_(rows, columns)]
            self.slope[here] = np.where(slope == NODATA, np.nan, slope)

    def natural_colours(self) -> np.ndarray:
        """(rows, columns, 3) uint8: each band stretched between its 2nd and 98th percentile; not observed is lilac."""
        picture = np.empty((*self.clear.shape, 3), np.uint8)
        missing = np.isnan(self.colours).any(0)
        for index, band in enumerate(self.colours):
            known = band[~missing]
            low, high = np.percentile(known, (2, 98)) if known.size else (0.0, 1.0)
            scaled = np.clip((np.nan_to_num(band) - low) / max(high - low, 1e-6), 0, 1)
            picture[..., index] = np.round(255 * scaled**0.8)
        picture[missing] = (214, 196, 214)
        return picture

    def slope_picture(self) -> np.ndarray:
        """(rows, columns, 3) uint8: slope from white (flat) to dark (45 degrees and more)."""
        grey = 255 - np.round(np.clip(np.nan_to_num(self.slope) / 45, 0, 1) * 215).astype(np.uint8)
        picture = np.repeat(grey[..., None], 3, 2)
        picture[np.isnan(self.slope)] = (214, 196, 214)
        return picture


def _picked(start: int, count: int, step: int) -> tuple:
    """Indices inside the tile of the picture's pixels, and the first one's place in the picture."""
    first = -(-start // step)
    return np.arange(first * step - start, count, step), first


def png(picture: np.ndarray) -> bytes:
    """PNG of a (rows, columns, 3) uint8 picture; the same bytes for the same pixels."""
    rows, columns, bands = picture.shape
    package = rasterio()
    place = package.Affine(1, 0, 0, 0, -1, rows)  # none at all would be warned of
    with package.io.MemoryFile(ext=".png") as memory:
        with memory.open(driver="PNG", width=columns, height=rows, count=bands, dtype="uint8", transform=place) as written:
            written.write(np.moveaxis(picture, 2, 0))
        return memory.read()
