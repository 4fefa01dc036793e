"""A sample of every scene, read before the work begins: what the checks look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np

from ..executor import run_in_order
from ..feedback import Feedback
from ..raster import Grid, Window
from .band_names import MAIN_BANDS
from .product import Product
from .reading import read_classes, read_reflectance

SQUARES, SIDE = 4, 128
"""The area is sampled in 4 x 4 squares of 128 pixels."""


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


def sample_scenes(products: Sequence[Product], grid: Grid, bands: Sequence[str], executor, feedback: Feedback) -> list:
    """One `Sample` for each product."""
    windows = sample_windows(grid)
    main = tuple(name for name in bands if name in MAIN_BANDS)
    tasks = [(product, grid, main, window) for product in products for window in windows]
    parts = list(run_in_order(executor, _read_sample, tasks, feedback, len(tasks)))
    samples = []
    for start in range(0, len(parts), len(windows)):
        values, classes = zip(*parts[start : start + len(windows)])
        joined = np.concatenate(values, 1)
        samples.append(Sample(dict(zip(main, joined)), np.concatenate(classes)))
    return samples


def sample_windows(grid: Grid) -> list:
    """Squares spread evenly over the grid; they never overlap."""
    return [Window(top, left, rows, columns) for top, rows in _places(grid.height) for left, columns in _places(grid.width)]


def _places(length: int) -> list:
    if length <= SQUARES * SIDE:
        return [(0, length)]
    return [(int(start), SIDE) for start in np.linspace(0, length - SIDE, SQUARES)]


def _read_sample(product: Product, grid: Grid, bands: tuple, window: Window) -> tuple:
    values = np.stack([read_reflectance(product.bands[name], grid, window).ravel() for name in bands])
    if product.classes is None:
        return values, np.zeros(values.shape[1], np.uint8)
    return values, read_classes(product.classes, grid, window).ravel()
