"""Objects that lie in more than one tile: their parts wait until all have been seen, then become one row of values."""

from __future__ import annotations

import numpy as np

from .catalogue import DIRECTIONS, MEASURES
from .feature_plan import FeaturePlan
from .object_survey import ObjectSurvey
from .shape import Ellipses, Extremes, border_features, ellipses
from .sums import Cells, merge_cells, merge_sums
from .texture_kernels import entropy_table, merged_textures
from .tile import TABLE_SIZE, TileResult
from .values import feature_values, fill


class CrossingObjects:
    """Collects the parts of objects from tiles in any order; sums are whole numbers, so the order does not matter.

    An object is finished as soon as all its pixels have been seen: with tiles in row-major order only the objects
    along one row of tiles (and very large ones) wait at any time.

    Attributes
    ----------
    ids : (m,) int64
        Finished objects; ascending after `join`.
    ellipses : Ellipses
        Of these objects, known after `join`.
    """

    def __init__(self, plan: FeaturePlan, survey: ObjectSurvey):
        self._plan, self._survey = plan, survey
        self._sums, self._cells, self._finished = [], [], []
        self.ids, self.ellipses, self._extremes = np.zeros(0, np.int64), None, None

    def add(self, tile: TileResult) -> None:
        """Take in the parts of one tile."""
        if len(tile.parts):
            self._sums.append(tile.parts)
            self._cells.append(tile.cells)

    def finish(self, values: np.ndarray) -> None:
        """Write the rows of all objects whose pixels have all been seen into `values`."""
        if not self._sums:
            return
        sums = merge_sums(self._sums, self._plan)
        done = sums.number == self._survey.number[self._survey.rows(sums.ids)]
        textures = None
        if self._plan.textures:
            cells = merge_cells(self._cells)
            self._cells = [cells.select(~done)]
            textures = self._textures(cells.select(done))
        whole = sums.select(done)
        self._sums = [sums.select(~done)]
        found = ellipses(whole)
        values[self._survey.rows(whole.ids)] = feature_values(self._plan, whole, found, textures, None)
        self._finished.append((whole.ids, found))

    def _textures(self, cells: Cells) -> np.ndarray:
        textures = np.empty((len(cells), len(DIRECTIONS), len(MEASURES)))
        merged_textures(cells.bounds, cells.cells, cells.counts, self._plan.levels, entropy_table(TABLE_SIZE), textures)
        return textures

    def join(self) -> None:
        """Put the ellipses of all finished objects in the order of their ids, ready for the second look."""
        if not self._finished:
            return
        ids = np.concatenate([ids for ids, _ in self._finished])
        order = np.argsort(ids)
        parts = [[getattr(found, name) for _, found in self._finished] for name in ("shapes", "middles", "ratio")]
        self.ids = ids[order]
        self.ellipses = Ellipses(*(np.concatenate(part)[order] for part in parts))
        self._extremes = Extremes.empty(self.ids)

    def ellipses_of(self, ids: np.ndarray) -> Ellipses:
        """Ellipses of finished objects by id."""
        return self.ellipses.select(np.searchsorted(self.ids, ids))

    def add_extremes(self, part: Extremes) -> None:
        """Take in the second look at one tile."""
        self._extremes.add(part)

    def finish_borders(self, values: np.ndarray) -> None:
        """Write the features of the second look into `values`."""
        if len(self.ids):
            fill(self._plan, values, self._survey.rows(self.ids), border_features(self.ellipses, self._extremes))
