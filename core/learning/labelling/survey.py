"""The first pass of labelling: which objects could become samples of which class."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable

import numpy as np
import shapely

from ...errors import InputError
from ...feedback import Feedback
from ...repair import POLYGONS, polygonal, repaired
from ...vector import Table
from ..model import NON_MINE
from .overlap import Measured, OverlapMeter
from .references import References

SPECTRAL = ("mean_blue", "mean_green", "mean_red", "mean_nir", "mean_ndvi", "mean_ndwi")
"""Features that tell covers apart when non-mine objects are drawn."""

GREEN_NDVI = 0.4
KEPT = 200_000
"""Objects without mines that take part in the draw; of more, so many are drawn at random first."""

NO_MINE = -1


@dataclass
class Candidates:
    """Objects that could become samples, one array element an object.

    rows: position in the layer; keys: random numbers; x, y: centroid; mine: number of the mine or -1; trusted: labelled
    by the reference, not by a review alone; priority: rejected in a review; in_test, at_test: see `Measured`;
    spectral: (n, bands).
    """

    rows: np.ndarray
    keys: np.ndarray
    x: np.ndarray
    y: np.ndarray
    mine: np.ndarray
    trusted: np.ndarray
    priority: np.ndarray
    in_test: np.ndarray
    at_test: np.ndarray
    spectral: np.ndarray

    def select(self, which) -> Candidates:
        return Candidates(**{name: values[which] for name, values in vars(self).items()})

    def __len__(self) -> int:
        return len(self.rows)


@dataclass
class Survey:
    """What the first pass found.

    Attributes
    ----------
    mines, others : Candidates
        Objects that are mines; objects that are none (at most `KEPT`).
    others_found : int
        How many there are.
    land : Candidates
        All objects (at most `KEPT`), whatever they are.
    best_overlap : (mines,) float64 array
        Largest share of an object that lies in each reference mine.
    touches_border : (numbers,) bool array
        Mines with a mine object at the test area.
    object_count, unusable : int
    green_share : float
        Share of the area of reference mines whose objects have NDVI > 0.4; NaN without the feature.
    spectral_names : tuple of str
        Columns of `spectral` of the candidates.
    """

    mines: Candidates
    others: Candidates
    others_found: int
    land: Candidates
    best_overlap: np.ndarray
    touches_border: np.ndarray
    object_count: int
    unusable: int
    green_share: float
    spectral_names: tuple = ()


def survey_objects(
    chunks: Iterable[Table],
    references: References,
    overlap: float,
    distance: float,
    unlabelled: str,
    seed: int,
    feedback: Feedback,
    total: int = 0,
) -> Survey:
    """Measure all objects against the reference and sort them; the result does not depend on the size of the chunks.

    Parameters
    ----------
    chunks : iterable of Table
        Objects, with those of the columns `SPECTRAL` that exist.
    overlap : float
        An object is a mine when more than this share of it lies in mine polygons.
    distance : float
        Objects of unlabelled land at most this far (m) from a mine polygon are no samples of other land; 0 = only overlaps
        count. Objects inside polygons of other classes are other land however near a mine.
    unlabelled : str
        "non_mine" or "unknown": what land outside all reference polygons is.
    total : int
        Number of objects, for the progress.

    Raises
    ------
    InputError
        No object, or none that any mine polygon overlaps.
    """
    state = _State(references, overlap, distance, unlabelled, seed)
    for table in chunks:
        feedback.check()
        state.add(table)
        if total:
            feedback.set_progress(state.count / total)
    return state.finish()


class _State:
    def __init__(self, references: References, overlap, distance, unlabelled, seed):
        self._references, self._overlap, self._unlabelled = references, overlap, unlabelled
        self._meter = OverlapMeter(references, distance)
        self._rng = np.random.default_rng([seed, 1])
        self._mines, self._others, self._land = [], [], []
        self._others_found, self.count, self._unusable = 0, 0, 0
        self._best = np.zeros(references.mine_count)
        self._border = np.zeros(len(references.centres), bool)
        self._area, self._green, self._ndvi_known = 0.0, 0.0, True
        self._name, self._spectral = "", ()

    def add(self, table: Table) -> None:
        self._name, self._spectral = table.name, tuple(name for name in SPECTRAL if name in table.columns)
        rows = np.arange(self.count, self.count + len(table))
        keys = self._rng.random(len(table))
        self.count += len(table)
        shapes, usable = _usable(table.shapes(), self._meter)
        self._unusable += int((~usable).sum())
        table, rows, keys = table.select(usable), rows[usable], keys[usable]
        measured = self._meter.measure(shapes[usable])
        self._account(table, measured)
        known = measured.reference_share > self._overlap
        is_mine = measured.mine_share > self._overlap
        # What a person called another class is so however near a mine; the distance is for land that nobody looked at.
        silent = measured.silent_share
        is_other = ~is_mine & (measured.other_share > self._overlap) & (measured.mine_share + silent <= 1 - self._overlap)
        if self._unlabelled == NON_MINE:
            is_other |= (measured.mine_share == 0) & ~measured.near & (silent == 0)
        rejected = ~is_mine & (measured.rejected_share > self._overlap)
        mine = np.where(is_mine, self._references.mine_of[measured.polygon], NO_MINE)
        everything = Candidates(
            rows, keys, measured.x, measured.y, mine, np.where(is_mine, known, is_other), rejected,
            measured.in_test, measured.at_test, _spectral(table),
        )  # fmt: skip
        self._border[mine[is_mine & measured.at_test]] = True
        self._mines.append(everything.select(is_mine))
        self._others.append(everything.select(is_other | rejected))
        self._land.append(everything)
        self._others_found += int((is_other | rejected).sum())
        if sum(len(part) for part in self._others) > 2 * KEPT:
            self._others = [_thin(_join(self._others))]
        if sum(len(part) for part in self._land) > 2 * KEPT:
            self._land = [_thin(_join(self._land))]

    def _account(self, table, measured: Measured):
        object_, polygon, area = measured.pieces
        known = polygon < self._references.reference_count
        object_, polygon, area = object_[known], polygon[known], area[known]
        np.maximum.at(self._best, self._references.mine_of[polygon], area / measured.area[object_])
        self._area += float(area.sum())
        if "mean_ndvi" in table.columns:
            self._green += float(area[table.numbers("mean_ndvi")[object_] > GREEN_NDVI].sum())
        else:
            self._ndvi_known = False

    def finish(self) -> Survey:
        mines = self._references.mines
        if self.count == 0 or self._unusable == self.count:
            raise InputError(
                "Layer '{layer}' has no objects with a polygon. Choose another layer.", layer=self._name or "OBJECTS"
            )
        if self._area == 0 and not any(len(part) for part in self._mines):
            raise InputError(
                "No object of layer '{objects}' overlaps any of the {count} mine {count:polygon|polygons} of layer "
                "'{reference}'. Check that both cover the same land and have the right coordinate reference system.",
                objects=self._name,
                count=self._references.reference_count,
                reference=mines.name,
            )
        green = self._green / self._area if self._ndvi_known and self._area > 0 else np.nan
        return Survey(
            mines=_join(self._mines), others=_thin(_join(self._others)), others_found=self._others_found,
            land=_thin(_join(self._land)),
            best_overlap=self._best, touches_border=self._border, object_count=self.count, unusable=self._unusable,
            green_share=green, spectral_names=self._spectral,
        )  # fmt: skip


def _usable(shapes, meter: OverlapMeter):
    """Polygons, repaired where broken, and which of them have an area.

    To look at every object for that is a third of the whole step; far from all reference polygons only those are looked at that
    seem to have no area, since nothing but the cell of a centroid depends on the others.
    """
    plain = np.isin(shapely.get_type_id(shapes), POLYGONS) & (shapely.area(shapes) > 0)
    looked_at = meter.may_meet(shapes) | ~plain
    shapes[looked_at] = polygonal(repaired(shapes[looked_at])[0])
    return shapes, np.isin(shapely.get_type_id(shapes), POLYGONS) & (shapely.area(shapes) > 0)


def _spectral(table: Table) -> np.ndarray:
    names = [name for name in SPECTRAL if name in table.columns]
    return np.column_stack([table.numbers(name) for name in names]) if names else np.zeros((len(table), 0))


def _join(parts: list) -> Candidates:
    return Candidates(**{name: np.concatenate([getattr(part, name) for part in parts]) for name in vars(parts[0])})


def _thin(candidates: Candidates) -> Candidates:
    """The rejected ones, and of the rest those with the smallest keys; in the order of the layer."""
    if len(candidates) <= KEPT:
        return candidates
    order = np.lexsort((candidates.keys, ~candidates.priority))
    return candidates.select(np.sort(order[:KEPT]))
