"""One tile: features of the objects that lie in it, sums of those that reach beyond it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np

from ..grid import Window
from .catalogue import DIRECTIONS, MEASURES
from .feature_plan import FeaturePlan
from .geometry_kernels import add_geometry
from .object_index import ObjectIndex, index_objects, read_labels, sort_pixels
from .shape import Ellipses, Extremes, ellipses, find_extremes
from .sums import Cells, ObjectSums
from .texture_kernels import entropy_table, part_cells, pixel_codes, whole_textures
from .tile_bands import add_bands
from .values import feature_values

TABLE_SIZE = 4096
"""Counts up to this have their c ln c in a table."""


@dataclass
class TileResult:
    """What a tile gives.

    Attributes
    ----------
    ids : (n,) int64
        Objects wholly in the tile.
    values : (n, features) float64
        Their features.
    centroids : (n, 2) float64
        Their centroids, column and row; (0, 2) when nobody asks.
    parts : ObjectSums
        The objects that have pixels in other tiles too.
    cells : Cells
        Their co-occurrence counts; without objects when no texture is asked for.
    """

    ids: np.ndarray
    values: np.ndarray
    centroids: np.ndarray
    parts: ObjectSums
    cells: Cells


def tile_features(plan: FeaturePlan, window: Window, crossing: np.ndarray, cancelled: Optional[Callable] = None) -> TileResult:
    """Work on one tile.

    Parameters
    ----------
    plan : FeaturePlan
    window : Window
        The tile, without halo.
    crossing : (m,) int64, ascending
        Ids of the objects of this tile that have pixels outside it.
    cancelled : callable, optional
        Asked between the steps, so that a cancel need not wait for the whole tile.

    Raises
    ------
    Cancelled
    """
    index = index_objects(read_labels(plan.labels, window))
    sums = ObjectSums.empty(index.ids, plan)
    add_geometry(index.local, window.row, window.column, sums.number, sums.coordinates, sums.border, sums.extent)
    part = np.isin(index.ids, crossing, assume_unique=True)
    whole = (sums.number > 0) & ~part
    grey = add_bands(plan, window, index, sums, cancelled)
    textures, cells = None, Cells.empty()
    if grey is not None:
        textures, cells = _textures(plan, index, grey, whole, part)
    complete = sums.select(whole)
    found = ellipses(complete)
    extremes = None
    if plan.borders:
        extremes = find_extremes(index, window.row, window.column, complete.ids, found, plan.fits)
    values = feature_values(plan, complete, found, textures, extremes)
    centroids = found.centroids if plan.rivers else np.zeros((0, 2))
    return TileResult(complete.ids, values, centroids, sums.select(part), cells)


def tile_extremes(plan: FeaturePlan, window: Window, ids: np.ndarray, found: Ellipses) -> Extremes:
    """Second look at a tile: the objects that reach beyond it, now that their ellipses are known."""
    index = index_objects(read_labels(plan.labels, window))
    return find_extremes(index, window.row, window.column, ids, found, plan.fits)


def _textures(plan: FeaturePlan, index: ObjectIndex, grey: np.ndarray, whole: np.ndarray, part: np.ndarray) -> tuple:
    """Textures (k, directions, measures) of the whole objects, and the cells of the others."""
    starts = np.zeros(len(index.ids) + 1, np.int64)
    pixels = np.empty(int(np.count_nonzero(index.local[1:-1, 1:-1] >= 0)), np.int32)
    sort_pixels(index.local, starts, pixels)
    codes = np.empty(index.local.shape, np.int64)
    pixel_codes(index.local, grey, codes)
    shift = (plan.levels - 1).bit_length()
    columns, codes, table = codes.shape[1], codes.ravel(), entropy_table(TABLE_SIZE)
    textures = np.empty((int(whole.sum()), len(DIRECTIONS), len(MEASURES)))
    whole_textures(np.flatnonzero(whole), starts, pixels, codes, columns, plan.levels, shift, table, textures)
    chosen = np.flatnonzero(part)
    # As many entries as there can be: one a pair, or all cells of half a matrix in each direction.
    room = int(np.minimum(4 * np.diff(starts)[chosen], 2 * plan.levels * (plan.levels + 1)).sum())
    lengths = np.zeros((len(chosen), 4), np.int64)
    cells, counts = np.empty(room, np.uint16), np.empty(room, np.int32)
    used = part_cells(chosen, starts, pixels, codes, columns, plan.levels, shift, lengths, cells, counts)
    bounds = np.concatenate([[0], np.cumsum(lengths)])
    return textures, Cells(index.ids[chosen], bounds, cells[:used].copy(), counts[:used].astype(np.int64))
