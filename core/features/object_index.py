"""Which objects a window of labels holds: a dense number for each, its pixels, its extent."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .._jit import kernel
from ..grid import Window, with_halo
from ..labels import object_numbers
from ..raster import RasterInfo, read_window


@dataclass
class ObjectIndex:
    """Objects of a window.

    Attributes
    ----------
    ids : (k,) int64
        Ascending ids of the objects in the window (halo included).
    local : (rows + 2, columns + 2) int32
        Position of each pixel's object in `ids`, -1 = no object; one pixel of halo all around, -1 outside the raster
        (as large as the labels it was made of).
    """

    ids: np.ndarray
    local: np.ndarray


def read_labels(labels: RasterInfo, window: Window) -> np.ndarray:
    """Labels of a window with one pixel of halo all around as uint32; 0 = no object, and outside the raster."""
    grid = labels.grid
    wide = with_halo(window, 1, grid.height, grid.width)
    values = object_numbers(read_window(labels.path, wide, [1])[0], labels.nodata, labels.name)
    padded = np.zeros((window.rows + 2, window.columns + 2), np.uint32)
    top, left = wide.row - window.row + 1, wide.column - window.column + 1
    padded[top : top + wide.rows, left : left + wide.columns] = values
    return padded


def index_objects(labels: np.ndarray) -> ObjectIndex:
    """Number the objects of a label window (uint32) densely, in the order of their ids."""
    low, high = label_range(labels)
    if high == 0:
        return ObjectIndex(np.zeros(0, np.int64), np.full(labels.shape, -1, np.int32))
    if high - low < 4 * labels.size + 65536:
        table = np.full(high - low + 1, -1, np.int32)
        local = np.empty(labels.shape, np.int32)
        number_labels(labels, low, table, local)
        return ObjectIndex(np.flatnonzero(table >= 0) + np.int64(low), local)
    # Ids far apart (not made by Segment image): a table would be larger than the window.
    ids, local = np.unique(labels, return_inverse=True)
    local = local.reshape(labels.shape).astype(np.int32)
    if ids[0] == 0:
        ids, local = ids[1:], local - np.int32(1)
    return ObjectIndex(ids.astype(np.int64), local)


@kernel
def label_range(labels):
    """Smallest and largest label above 0 of a uint32 array; (0, 0) if there is none."""
    low, high = np.int64(1) << 40, np.int64(0)
    for r in range(labels.shape[0]):
        for c in range(labels.shape[1]):
            label = np.int64(labels[r, c])
            if label != 0:
                low = min(low, label)
                high = max(high, label)
    if high == 0:
        low = 0
    return low, high


@kernel
def number_labels(labels, low, table, local):
    """Fill `table` (label - low -> number, -1 = not there) and `local` (number of each pixel, -1 = no object)."""
    for r in range(labels.shape[0]):
        for c in range(labels.shape[1]):
            if labels[r, c] != 0:
                table[np.int64(labels[r, c]) - low] = 0
    count = 0
    for i in range(table.size):
        if table[i] == 0:
            table[i] = count
            count += 1
    for r in range(labels.shape[0]):
        for c in range(labels.shape[1]):
            local[r, c] = -1 if labels[r, c] == 0 else table[np.int64(labels[r, c]) - low]


@kernel
def count_pixels(local, number):
    """Add the pixels of each object to `number` (int64 [objects]); local int32 [rows, columns], -1 = no object."""
    for r in range(local.shape[0]):
        for c in range(local.shape[1]):
            if local[r, c] >= 0:
                number[local[r, c]] += 1


@kernel
def sort_pixels(local, starts, pixels):
    """Pixels of the window (without halo) by object: those of object k are pixels[starts[k]:starts[k + 1]].

    local int32 [rows + 2, columns + 2]; starts int64 [objects + 1], zeros on entry; pixels int32, flat indices into
    `local`, row-major within each object. Returns nothing; a counting sort.
    """
    rows, columns = local.shape
    for r in range(1, rows - 1):
        for c in range(1, columns - 1):
            if local[r, c] >= 0:
                starts[local[r, c] + 1] += 1
    for k in range(1, starts.size):
        starts[k] += starts[k - 1]
    place = starts.copy()
    for r in range(1, rows - 1):
        for c in range(1, columns - 1):
            k = local[r, c]
            if k >= 0:
                pixels[place[k]] = r * columns + c
                place[k] += 1
