"""Accuracy by object: the confusion matrix of labelled test objects, as in the paper's Table 4."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable, Optional

import numpy as np
import shapely

from ..confusion import Confusion
from ..errors import InputError
from ..feedback import Feedback
from ..geodesy import moved_areas, moved_shapes, transform_shapes
from ..intervals import group_totals
from ..overlay import centroid_cells, covered_shares
from ..vector import Table
from .accuracy_land import Land
from .delivered_map import in_map


@dataclass(frozen=True)
class Samples:
    """Samples of 'Label objects', in the CRS of the land.

    Attributes
    ----------
    ids : (n,) int64
        Test objects.
    shapes : (n,) array of polygons
    groups : (n,) array of str
    trained : (m,) array of polygons
        Training objects.
    trained_ids : (m,) int64
    name : str
        Layer name.
    """

    ids: np.ndarray
    shapes: np.ndarray
    groups: np.ndarray
    trained: np.ndarray
    trained_ids: np.ndarray
    name: str


@dataclass(frozen=True)
class ObjectAccuracy:
    """Confusion matrix of objects, its groups, and what was left out.

    Attributes
    ----------
    confusion : Confusion
    totals : (groups, 4) float64
        true positives, false positives, false negatives, true negatives by group.
    undecided : int
        Objects whose class the reference does not tell.
    partly : int
        Objects counted as non-mine though a smaller part of them lies in a reference mine.
    source : str
        "samples" (test objects), or "all objects".
    observed : float or None
        m2 of classified objects in the extent that trained nothing.
    """

    confusion: Confusion
    totals: np.ndarray
    undecided: int
    partly: int
    source: str
    observed: Optional[float]


def read_samples(table: Table, crs: str, group_size: float) -> Samples:
    """Test and training objects of a samples layer.

    Raises
    ------
    InputError
        A field is missing, or there is no test object.
    """
    split = table.texts("split")
    ids = table.numbers("object_id")
    shapes = transform_shapes(table.shapes(), table.crs, crs)
    test, train = split == "test", split == "train"
    if not test.any():
        raise InputError(
            "Layer '{name}' has no test object (split = 'test'), so nothing is left to judge the map with. Label the "
            "objects again with a TEST_AREA, or with TEST_SHARE above 0.",
            name=table.name,
        )
    if "group" in table.columns:
        groups = np.array([name or "" for name in table.texts("group")[test]], str)
    else:
        groups = centroid_cells(shapes[test], group_size)
    return Samples(ids[test].astype(np.int64), shapes[test], groups, shapes[train], ids[train].astype(np.int64), table.name)


class Reference:
    """Classes of objects by overlap with reference polygons.

    An object is a mine when more than `overlap` of its area lies in reference mines; else it is non-mine, or, where
    the reference does not cover the land, non-mine only when more than `overlap` lies in polygons of other classes. One that
    lies by more than the rest in polygons without a known class has none.
    """

    def __init__(self, mines: np.ndarray, others: Optional[np.ndarray], overlap: float, silent: Optional[np.ndarray] = None):
        self._mines, self._others, self.overlap, self._silent = mines, others, overlap, silent

    def classes(self, shapes: np.ndarray, feedback: Feedback) -> tuple:
        """(n,) bool is mine, (n,) bool is labelled, (n,) float64 share in mines."""
        share = covered_shares(shapes, self._mines, feedback)
        is_mine = share > self.overlap
        if self._others is not None:
            return is_mine, is_mine | (covered_shares(shapes, self._others, feedback) > self.overlap), share
        labelled = np.ones(len(shapes), bool)
        if self._silent is not None:
            labelled = is_mine | (covered_shares(shapes, self._silent, feedback) <= 1 - self.overlap)
        return is_mine, labelled, share


def judge_samples(
    samples: Samples, chunks: Optional[Iterable[Table]], mines: np.ndarray, reference: Reference, land: Land, feedback: Feedback
) -> ObjectAccuracy:
    """Confusion matrix of the test objects.

    Their class in the map is that of the classified object of the same id, or without classified objects by overlap
    with the mines of the map.

    Parameters
    ----------
    chunks : iterable of Table, optional
        Classified objects with `object_id` and `class`, any CRS.
    mines : array of polygons
        Mines of the map, without overlaps.
    """
    counted = land.inside(samples.shapes)
    observed = None
    if chunks is None:
        detected = covered_shares(samples.shapes, mines, feedback) > reference.overlap
    else:
        detected, observed = _look_up(samples, chunks, land, feedback)
    is_mine, labelled, share = reference.classes(samples.shapes, feedback)
    use = counted & labelled
    return _accuracy(is_mine, detected, use, counted & ~labelled, share, samples.groups, "samples", observed)


def judge_all(chunks: Iterable[Table], reference: Reference, land: Land, group_size: float, feedback: Feedback) -> ObjectAccuracy:
    """Confusion matrix of all classified objects whose centroid lies in the extent."""
    parts, observed = [], 0.0
    for table in chunks:
        shapes = transform_shapes(table.shapes(), table.crs, land.crs)
        inside = land.inside(shapes)
        shapes, detected = shapes[inside], in_map(table)[inside]
        observed += float(shapely.area(shapes).sum())
        parts.append((*reference.classes(shapes, feedback), detected, centroid_cells(shapes, group_size)))
    if not parts:
        raise _no_objects()
    is_mine, labelled, share, detected, groups = (np.concatenate(column) for column in zip(*parts))
    return _accuracy(is_mine, detected, labelled, ~labelled, share, groups, "all objects", observed)


def _no_objects() -> InputError:
    """The error for a layer of classified objects without a feature."""
    return InputError("OBJECTS_CLASSIFIED has no features. Choose the classified objects of 'Classify mines', or leave it empty.")


def _accuracy(is_mine, detected, use, undecided, share, groups, source, observed):
    counts = (
        use & is_mine & detected,
        use & ~is_mine & detected,
        use & is_mine & ~detected,
        use & ~is_mine & ~detected,
    )
    return ObjectAccuracy(
        confusion=Confusion(*(int(count.sum()) for count in counts)),
        totals=group_totals(groups[use], *(count[use] for count in counts)),
        undecided=int(undecided.sum()),
        partly=int((use & ~is_mine & (share > 0.01)).sum()),
        source=source,
        observed=observed,
    )


def _look_up(samples, chunks, land, feedback):
    """Classes of the test objects in the map, and the m2 of classified objects in the extent that trained nothing."""
    order = np.argsort(samples.ids)
    detected, seen = np.zeros(len(samples.ids), bool), np.zeros(len(samples.ids), bool)
    observed, name = 0.0, None
    for table in chunks:
        feedback.check()
        name = table.name
        ids = table.numbers("object_id").astype(np.int64)
        shapes = table.shapes()
        counted = ~np.isin(ids, samples.trained_ids)
        if land.extent is not None:
            counted &= land.inside(moved_shapes(shapes, table.crs, land.crs))
        observed += float(moved_areas(shapes[counted], table.crs, land.crs).sum())
        known = np.isin(ids, samples.ids)
        place = order[np.searchsorted(samples.ids, ids[known], sorter=order)]
        _require_same(samples, place, moved_shapes(shapes[known], table.crs, land.crs), name)
        seen[place] = True
        detected[place] = in_map(table)[known]
    if name is None:
        raise _no_objects()
    if not seen.all():
        raise InputError(
            "{count} of {total} test {total:object|objects} of layer '{name}' {count:is|are} not in layer '{layer}' (the "
            "first has object_id {identifier}). Choose samples and classified objects made from the same objects.",
            count=int((~seen).sum()),
            total=len(seen),
            name=samples.name,
            layer=name,
            identifier=samples.ids[~seen][0],
        )
    return detected, observed


def _require_same(samples, place, shapes, name):
    """Raise unless objects of the same id are the same polygons."""
    gap = np.abs(shapely.bounds(samples.shapes[place]) - shapely.bounds(shapes)).max(axis=1)
    if (gap > 1.0).any():
        raise InputError(
            "Object {identifier} of layer '{name}' lies elsewhere than the object of the same object_id in layer "
            "'{layer}'. Choose samples and classified objects made from the same objects.",
            identifier=samples.ids[place][gap > 1.0][0],
            name=samples.name,
            layer=name,
        )
