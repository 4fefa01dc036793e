"""Blocks of a file, unpacked once for all threads of a run: unpacking them is most of the work of reading an image, and tiles
with a halo share them."""

from __future__ import annotations

from collections import OrderedDict
from concurrent.futures import Future
from threading import Lock
from typing import Optional, Sequence
from uuid import uuid4

import numpy as np

from .grid import Window

SLOW = ("JP2", "Zarr")
"""Drivers whose blocks take long to unpack."""


class BlockCache:
    """Pixels of unpacked blocks, the least recently used given up first.

    A tile seldom ends where a block of the file ends: with an extent, in another zone, with the margin of masks, with the halo
    of a segmentation. GDAL keeps blocks for one open dataset, and a dataset must not cross a thread; here arrays are shared.
    On a cluster each worker process has one of its own, a quarter as large, until it works for another run.

    Parameters
    ----------
    limit : int
        Bytes to keep; 0 = nothing.
    drivers : tuple of str
        What the names of the drivers begin with whose blocks are kept.
    least : int
        Side of what is kept, pixels, at least: lines and small blocks are kept several at a time.
    """

    def __init__(self, limit: int = 0, drivers: tuple = SLOW, least: int = 1):
        self.limit, self.drivers, self.least = limit, drivers, least
        self.run = uuid4().hex
        self.size = 0
        self._blocks: OrderedDict = OrderedDict()
        self._lock = Lock()

    def __reduce__(self):
        return _of_this_worker, (self.run, self.limit // 4, self.drivers, self.least)

    def read(self, dataset, index: int, window: Window, out: Optional[np.ndarray] = None) -> np.ndarray:
        """Pixels (rows, columns) of a band in a window inside the dataset, of the file's dtype; not to be written to.

        `out` takes them if it is given; it has the file's dtype.
        """
        height, width = (side * max(self.least // side, 1) for side in dataset.block_shapes[index - 1])
        direct = not self.limit or not dataset.driver.startswith(self.drivers) or _is_whole_blocks(dataset, window, height, width)
        if direct and (dataset.name, index, window.row, window.column) not in self._blocks:
            return dataset.read(index, window=window.as_rasterio(), **({} if out is None else {"out": out}))
        if out is None:
            out = np.empty((window.rows, window.columns), dataset.dtypes[index - 1])
        for top in range(window.row - window.row % height, window.row + window.rows, height):
            for left in range(window.column - window.column % width, window.column + window.columns, width):
                block = Window(top, left, min(height, dataset.height - top), min(width, dataset.width - left))
                _paste(self._block(dataset, index, block), block, out, window)
        return out

    def read_all(self, dataset, indices: Sequence[int], window: Window) -> np.ndarray:
        """(bands, rows, columns) of several bands, of the file's dtype; the array is the caller's."""
        kinds = {dataset.dtypes[index - 1] for index in indices}
        if not self.limit or len(kinds) > 1:
            return dataset.read(list(indices), window=window.as_rasterio())
        pixels = np.empty((len(indices), window.rows, window.columns), *kinds)
        for band, index in zip(pixels, indices):
            self.read(dataset, index, window, band)
        return pixels

    def clear(self) -> None:
        """Give all blocks up."""
        with self._lock:
            self._blocks.clear()
            self.size = 0

    def _block(self, dataset, index: int, block: Window) -> np.ndarray:
        key = dataset.name, index, block.row, block.column
        with self._lock:
            kept = self._blocks.get(key)
            if kept is None:
                mine = self._blocks[key] = Future()
            else:
                self._blocks.move_to_end(key)
        if kept is not None:
            return kept.result()  # another thread may still be unpacking it
        try:
            pixels = dataset.read(index, window=block.as_rasterio())
        except BaseException as error:
            with self._lock:
                del self._blocks[key]
            mine.set_exception(error)
            raise
        pixels.flags.writeable = False  # shared
        mine.set_result(pixels)
        self._keep(pixels.nbytes)
        return pixels

    def _keep(self, added: int) -> None:
        """Count a new block, and give up the oldest above the limit."""
        with self._lock:
            self.size += added
            for key in list(self._blocks):
                if self.size <= self.limit:
                    return
                if self._blocks[key].done():
                    self.size -= self._blocks.pop(key).result().nbytes


_of_worker: dict = {}
"""The cache of this worker process of a cluster, by the run it works for."""


def _of_this_worker(run: str, *given) -> BlockCache:
    if run not in _of_worker:
        _of_worker.clear()  # blocks of an earlier run may be those of files changed since
        _of_worker[run] = BlockCache(*given)
    return _of_worker[run]


def _is_whole_blocks(dataset, window: Window, height: int, width: int) -> bool:
    """True if no other window needs the blocks of this one."""
    bottom, right = window.row + window.rows, window.column + window.columns
    return (
        window.row % height == 0
        and window.column % width == 0
        and (bottom % height == 0 or bottom == dataset.height)
        and (right % width == 0 or right == dataset.width)
    )


def _paste(pixels: np.ndarray, block: Window, out: np.ndarray, window: Window) -> None:
    """Copy what a block and a window share."""
    top, left = max(block.row, window.row), max(block.column, window.column)
    bottom = min(block.row + block.rows, window.row + window.rows)
    right = min(block.column + block.columns, window.column + window.columns)
    out[top - window.row : bottom - window.row, left - window.column : right - window.column] = pixels[
        top - block.row : bottom - block.row, left - block.column : right - block.column
    ]
