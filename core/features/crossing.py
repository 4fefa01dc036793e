"""Objects that lie in more than one tile: their parts wait until all have been seen, then become one row of values."""

from __future__ import annotations

import numpy as np

from .shape import Ellipses, Extremes, ellipses, roundness
from .sums import merge_cells, merge_sums
from .survey import Survey
from .texture_kernels import entropy_table, merged_textures
from .values import feature_values


class CrossingObjects:
    """Collects the parts of objects from tiles in any order; sums are whole numbers, so the order does not matter.

    An object is finished as soon as all its pixels have been seen: with tiles in row-major order only the objects
    along one row of tiles (and very large ones) wait at any time.
    """

    def __init__(self, plan, survey: Survey):
        self._plan, self._survey = plan, survey
        self._sums, self._cells = [], []
        self._finished, self._extremes = [], None
        self._ids = self._ellipses = None

    def add(self, tile) -> None:
        """Take in the parts of one tile."""
        if len(tile.parts):
            self._sums.append(tile.parts)
            if tile.cells is not None:
                self._cells.append(tile.cells)

    def finish(self, values: np.ndarray) -> None:
        """Write the rows of all objects whose pixels have all been seen into `values`."""
        if not self._sums:
            return
        sums = merge_sums(self._sums)
        done = sums.number == self._survey.number[self._rows(sums.ids)]
        textures = None
        if self._cells:
            cells = merge_cells(self._cells)
            self._cells = [cells.select(~done)]
            textures = _textures(cells.select(done))
        whole = sums.select(done)
        self._sums = [sums.select(~done)]
        values[self._rows(whole.ids)] = feature_values(self._plan, whole, textures, None)
        self._finished.append((whole.ids, ellipses(whole)))

    def ellipses_of(self, ids: np.ndarray) -> Ellipses:
        """Ellipses of finished objects by id, for the second look at the tiles."""
        if self._ids is None:
            self._join()
        return self._ellipses.select(np.searchsorted(self._ids, ids))

    def add_extremes(self, part: Extremes) -> None:
        """Take in the second look at one tile."""
        self._extremes.add(part)

    def finish_borders(self, values: np.ndarray) -> None:
        """Write the features of the border into `values`."""
        if self._extremes is None:
            return
        values[self._rows(self._ids), self._plan.names.index("roundness")] = roundness(self._ellipses, self._extremes)

    def _rows(self, ids):
        return np.searchsorted(self._survey.ids, ids)

    def _join(self):
        ids = np.concatenate([ids for ids, _ in self._finished])
        order = np.argsort(ids)
        shapes = np.concatenate([found.shapes for _, found in self._finished])
        middles = np.concatenate([found.middles for _, found in self._finished])
        self._ids, self._ellipses = ids[order], Ellipses(shapes[order], middles[order])
        self._extremes = Extremes.empty(self._ids)


def _textures(cells) -> np.ndarray:
    textures = np.full((len(cells), 5, 8), np.nan)
    merged_textures(cells.bounds, cells.cells.astype(np.int64), cells.counts, entropy_table(4096), textures)
    return textures
