"""A sample of every scene, read before the work begins: what the checks look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Sequence

import numpy as np

from ..band_names import MAIN_BANDS
from ..block_cache import BlockCache
from ..grid import Grid, Window
from ..runs.executor import run_in_order
from ..validity import sample_windows
from .products.product import BandFile, Product
from .products.reading import read_classes, read_scene
from .run import Run

SQUARES, SIDE = 3, 160
"""The area is sampled in 3 x 3 squares of 160 pixels."""


@dataclass(frozen=True)
class PixelSample:
    """Sampled pixels of one scene.

    Attributes
    ----------
    values : dict of str to (n,) float32
        Reflectance x 10 000 of each main band, NaN = no data; the same pixels in every scene.
    classes : (n,) uint8
        SCL; 0 = no classification or no data.
    strange : (n,) float32
        Stored values that no reflectance has, taken as no data; NaN elsewhere.
    """

    values: dict
    classes: np.ndarray
    strange: np.ndarray


def sample_scenes(products: Sequence[Product], grid: Grid, bands: Sequence[str], run: Run) -> list:
    """One `PixelSample` for each product."""
    windows = sample_windows(grid.height, grid.width, SQUARES, SIDE)
    main = tuple(name for name in bands if name in MAIN_BANDS)
    tasks = [([p.bands[name] for name in main], p.classes, grid, window, run.blocks) for p in products for window in windows]
    parts = list(run_in_order(run.executor, _read, tasks, run.feedback, len(tasks)))
    samples = []
    for start in range(0, len(parts), len(windows)):
        values, classes, strange = zip(*parts[start : start + len(windows)])
        each = dict(zip(main, np.concatenate(values, axis=1)))
        samples.append(PixelSample(each, np.concatenate(classes), np.concatenate(strange)))
    return samples


def _read(bands: Sequence[BandFile], classes: Optional[BandFile], grid: Grid, window: Window, blocks: BlockCache) -> tuple:
    """Values (bands, n), classes (n,) and strange values (n,) of a window."""
    values, strange = next(read_scene(bands, grid, [window], blocks))
    count = window.rows * window.columns
    seen = np.zeros(count, np.uint8) if classes is None else read_classes(classes, grid, window, blocks).ravel()
    if classes is not None:
        values[:, (seen == 0).reshape(values.shape[1:])] = np.nan
    return values.reshape(len(bands), count), seen, np.full(count, np.nan, np.float32) if strange is None else strange.ravel()
