"""From the pixels of a tile to the final labels, through the maps of all levels."""

from __future__ import annotations

from collections import OrderedDict
from typing import Sequence

import numpy as np

from . import grid_kernels
from .parts import Layout, PartStore


class FinalNumbers:
    """Looks up the label of every object of every part; keeps those of the parts used last.

    Parameters
    ----------
    layouts : sequence of Layout
        From the tiles up to the level whose parts were joined to one graph.
    counts : sequence of dict
        For each level (row, column) -> number of objects.
    positions : dict
        (row, column) of the last level -> positions of its objects in the joined graph.
    labels : (positions,) uint32
        Label of each of them.
    """

    def __init__(self, store: PartStore, layouts: Sequence[Layout], counts: Sequence[dict], positions: dict, labels: np.ndarray):
        self._store, self._layouts, self._counts = store, layouts, counts
        self._positions, self._labels = positions, labels
        self._owned, self._whole, self._firsts = OrderedDict(), OrderedDict(), OrderedDict()
        self._room = 3 * layouts[0].columns + 8

    def rows(self, row: int, rows: int) -> np.ndarray:
        """(rows, width) uint32: the labels of some rows of the image."""
        tiles = self._layouts[0]
        out = np.empty((rows, tiles.width), np.uint32)
        for tile_row in range(row // tiles.side, (row + rows - 1) // tiles.side + 1):
            top = max(row, tile_row * tiles.side)
            bottom = min(row + rows, (tile_row + 1) * tiles.side)
            for column in range(tiles.columns):
                window = tiles.window(tile_row, column)
                map_ = np.array(self._store.load_map(tiles, tile_row, column)[top - window.row : bottom - window.row])
                where = out[top - row : bottom - row, window.column : window.column + window.columns]
                grid_kernels.translate(map_, self._table(0, tile_row, column), where)
        return out

    def _table(self, level: int, row: int, column: int) -> np.ndarray:
        """Label of each number of a part: 0, its own objects, the foreign ones."""
        return self._keep(self._whole, (level, row, column), self._make_table)

    def _make_table(self, level: int, row: int, column: int) -> np.ndarray:
        owned = self._of_owned(level, row, column)
        foreign = self._first_pixels(level, row, column)[1]
        return np.concatenate([np.zeros(1, np.uint32), owned, self._of_foreign(level, foreign)])

    def _of_owned(self, level: int, row: int, column: int) -> np.ndarray:
        return self._keep(self._owned, (level, row, column), self._make_owned)

    def _make_owned(self, level: int, row: int, column: int) -> np.ndarray:
        if level == len(self._layouts) - 1:
            return self._labels[self._positions[row, column]]
        factor = self._layouts[level + 1].side // self._layouts[level].side
        block = row // factor, column // factor
        before = sum(self._counts[level][child] for child in self._children(level, *block, factor) if child < (row, column))
        map_ = self._store.load_map(self._layouts[level + 1], *block)[before : before + self._counts[level][row, column]]
        return self._table(level + 1, *block)[map_]

    def _children(self, level: int, row: int, column: int, factor: int):
        layout = self._layouts[level]
        rows = range(row * factor, min((row + 1) * factor, layout.rows))
        columns = range(column * factor, min((column + 1) * factor, layout.columns))
        return ((r, c) for r in rows for c in columns)

    def _of_foreign(self, level: int, foreign: np.ndarray) -> np.ndarray:
        """Labels of objects of other parts, found by their first pixels."""
        layout = self._layouts[level]
        labels = np.zeros(len(foreign), np.uint32)
        rows, columns = np.divmod(foreign, layout.width)
        owner = rows // layout.side * layout.columns + columns // layout.side
        for part in np.unique(owner):
            here = owner == part
            index = divmod(int(part), layout.columns)
            where = np.searchsorted(self._first_pixels(level, *index)[0], foreign[here])
            labels[here] = self._of_owned(level, *index)[where]
        return labels

    def _first_pixels(self, level: int, row: int, column: int) -> tuple:
        return self._keep(
            self._firsts, (level, row, column), lambda level, *part: self._store.load_firsts(self._layouts[level], *part)
        )

    def _keep(self, cache: OrderedDict, key: tuple, make):
        if key in cache:
            cache.move_to_end(key)
            return cache[key]
        value = make(*key)
        cache[key] = value
        while len(cache) > self._room:
            cache.popitem(last=False)
        return value
