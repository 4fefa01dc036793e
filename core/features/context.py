"""Features of an object's surroundings: what its neighbours are like, and the larger object it is part of."""

from __future__ import annotations

import numpy as np

from ..feedback import Feedback
from ..grid import Window
from ..raster import RasterInfo
from ..runs.executor import run_in_order
from .catalogue import INDICES, REFLECTANCE
from .object_index import read_labels

QUANTITIES = (*REFLECTANCE, *INDICES)


def shared_borders(labels: RasterInfo, windows: list, executor, feedback: Feedback) -> tuple:
    """Pairs of neighbouring objects and the pixel edges between them, each pair once.

    Returns
    -------
    first, second : (pairs,) int64
        Ids, first < second, in the order of the pairs.
    edges : (pairs,) int64
    """
    return _counted(run_in_order(executor, border_pairs, ((labels, window) for window in windows), feedback, len(windows)))


def border_pairs(labels: RasterInfo, window: Window) -> tuple:
    """Pairs (lower id << 32 | higher id, uint64) over the right and lower edges of the pixels of a window, and their number."""
    local = read_labels(labels, window)
    own = local[1:-1, 1:-1].astype(np.uint64)
    keys = []
    for neighbour in (local[1:-1, 2:], local[2:, 1:-1]):
        neighbour = neighbour.astype(np.uint64)
        border = (own != neighbour) & (own > 0) & (neighbour > 0)
        keys.append(np.minimum(own, neighbour)[border] << np.uint64(32) | np.maximum(own, neighbour)[border])
    return np.unique(np.concatenate(keys), return_counts=True)


def covers(labels: RasterInfo, super_labels: RasterInfo, windows: list, executor, feedback: Feedback) -> tuple:
    """Objects, super-objects that lie on them, and the pixels they have in common."""
    tasks = ((labels, super_labels, window) for window in windows)
    return _counted(run_in_order(executor, cover_pairs, tasks, feedback, len(windows)))


def cover_pairs(labels: RasterInfo, super_labels: RasterInfo, window: Window) -> tuple:
    """Pairs (id << 32 | id of the super-object, uint64) in a window, and their pixels."""
    own, larger = (read_labels(info, window)[1:-1, 1:-1].astype(np.uint64) for info in (labels, super_labels))
    both = (own > 0) & (larger > 0)
    return np.unique(own[both] << np.uint64(32) | larger[both], return_counts=True)


def _counted(parts) -> tuple:
    keys, counts = (np.concatenate(arrays) for arrays in zip(*parts))
    keys, place = np.unique(keys, return_inverse=True)
    total = np.bincount(place, counts, len(keys)).astype(np.int64)
    return (keys >> np.uint64(32)).astype(np.int64), (keys & np.uint64(0xFFFFFFFF)).astype(np.int64), total


def neighbour_columns(ids: np.ndarray, means: dict, borders: tuple) -> dict:
    """`neighbour_mean_...` and `neighbour_contrast_...` by name.

    Parameters
    ----------
    ids : (n,) int64, ascending
    means : dict
        Quantity -> (n,) float64, NaN = undefined; such a neighbour counts as none.
    borders : tuple
        Of `shared_borders`: its order decides on the order of adding, so the result is the same for any tiles.
    """
    first, second, edges = borders
    own = np.searchsorted(ids, np.concatenate([first, second]))
    neighbour = np.searchsorted(ids, np.concatenate([second, first]))
    weight, columns = np.concatenate([edges, edges]).astype(np.float64), {}
    for name, values in means.items():
        known = np.isfinite(values[neighbour])
        length = np.bincount(own[known], weight[known], len(ids))
        total = np.bincount(own[known], (weight * values[neighbour])[known], len(ids))
        around = np.divide(total, length, out=np.full(len(ids), np.nan), where=length > 0)
        columns[f"neighbour_mean_{name}"], columns[f"neighbour_contrast_{name}"] = around, values - around
    return columns


def super_columns(ids: np.ndarray, pairs: tuple, super_ids: np.ndarray, means: dict) -> dict:
    """`super_mean_...` by name: of the super-object with most of the object's pixels, the lower id on a tie.

    Parameters
    ----------
    pairs : tuple
        Of `covers`.
    super_ids : (m,) int64, ascending
    means : dict
        Quantity -> (m,) float64.
    """
    own, larger, pixels = pairs
    order = np.lexsort((larger, -pixels, own))
    first = np.flatnonzero(np.diff(own[order], prepend=-1))
    rows, place = np.searchsorted(ids, own[order][first]), np.searchsorted(super_ids, larger[order][first])
    columns = {}
    for name, values in means.items():
        columns[f"super_mean_{name}"] = np.full(len(ids), np.nan)
        columns[f"super_mean_{name}"][rows] = values[place]
    return columns
