"""A sample of every scene, read before the work begins: what the checks look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Sequence

import numpy as np

from ..executor import run_in_order
from ..feedback import Feedback
from ..raster import Grid, Window
from .band_names import MAIN_BANDS
from .block_cache import BlockCache
from .product import BandFile, Product
from .reading import read_classes, read_windows

SQUARES, SIDE = 3, 160
"""The area is sampled in 3 x 3 squares of 160 pixels."""


@dataclass(frozen=True)
class Sample:
    """Sampled pixels of one scene.

    Attributes
    ----------
    values : dict of str to (n,) float32
        Reflectance x 10 000 of each main band, NaN = no data; the same pixels in every scene.
    classes : (n,) uint8
        SCL; 0 = no classification or no data.
    """

    values: dict
    classes: np.ndarray


def sample_scenes(
    products: Sequence[Product], grid: Grid, bands: Sequence[str], executor, feedback: Feedback, blocks: BlockCache
) -> list:
    """One `Sample` for each product."""
    windows = sample_windows(grid)
    main = tuple(name for name in bands if name in MAIN_BANDS)
    tasks = [(product.bands[name], grid, windows, blocks) for product in products for name in main]
    values = list(run_in_order(executor, _read_values, tasks, feedback, len(tasks)))
    classes = run_in_order(executor, _read_classes, [(product.classes, grid, windows, blocks) for product in products], feedback)
    each = (values[start : start + len(main)] for start in range(0, len(values), len(main)))
    return [Sample(dict(zip(main, parts)), scene) for parts, scene in zip(each, classes)]


def sample_windows(grid: Grid) -> list:
    """Squares spread evenly over the grid; they never overlap."""
    return [Window(top, left, rows, columns) for top, rows in _places(grid.height) for left, columns in _places(grid.width)]


def _places(length: int) -> list:
    if length <= SQUARES * SIDE:
        return [(0, length)]
    return [(int(start), SIDE) for start in np.linspace(0, length - SIDE, SQUARES)]


def _read_values(band: BandFile, grid: Grid, windows: Sequence[Window], blocks: BlockCache) -> np.ndarray:
    return np.concatenate([pixels.ravel() for pixels in read_windows(band, grid, windows, blocks)])


def _read_classes(classes: Optional[BandFile], grid: Grid, windows: Sequence[Window], blocks: BlockCache) -> np.ndarray:
    if classes is None:
        return np.zeros(sum(window.rows * window.columns for window in windows), np.uint8)
    return np.concatenate([read_classes(classes, grid, window, blocks).ravel() for window in windows])
