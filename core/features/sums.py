"""What is added up for each object, and how the parts of an object that lies in several tiles become one."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np

from .exact_kernels import SQUARE_UNITS, VALUE_UNITS


@dataclass
class ObjectSums:
    """Whole-number sums of k objects or parts of objects; adding the parts of an object gives the object, exactly.

    Attributes
    ----------
    ids : (k,) int64, ascending
    number : (k,) int64
        Pixels.
    coordinates : (k, 5) int64
        Sums of x, y, xx, yy, xy; x = column, y = row of the raster.
    border : (k,) int64
        Pixel edges to other objects, to no object and to the edge of the raster.
    extent : (k, 4) int64
        First row, last row, first column, last column.
    band_sums, band_counts : (k, bands) int64
        Values in units of 2**-bits of the band, and pixels with data.
    spread : (k, bands, 2) int64
        Values and squares in units of 2**-square_bits, for standard deviations.
    contrast : (k, bands, 2) int64
        Differences over edges to other objects, and their number.
    relief : (k, 0 or 2) int64
        Lowest and highest elevation.
    position : (k, 0 or 2) int64
        Elevation above the surroundings, and pixels with data.
    further_counts : (k, further bands) int64
    further_sums : (k, further bands, 4) int64
    further_squares : (k, further bands, 7) int64
        Whole numbers of the units of `exact_kernels`.
    """

    ids: np.ndarray
    number: np.ndarray
    coordinates: np.ndarray
    border: np.ndarray
    extent: np.ndarray
    band_sums: np.ndarray
    band_counts: np.ndarray
    spread: np.ndarray
    contrast: np.ndarray
    relief: np.ndarray
    position: np.ndarray
    further_counts: np.ndarray
    further_sums: np.ndarray
    further_squares: np.ndarray

    @classmethod
    def empty(cls, ids: np.ndarray, plan=None) -> ObjectSums:
        """Sums of objects of which nothing has been seen yet; without a `FeaturePlan` for geometry alone."""
        bands, spread, contrast = (0, 0, 0) if plan is None else (len(plan.bands), len(plan.spread), len(plan.contrast))
        relief, position = (0, 0) if plan is None else (2 * plan.relief, 2 * (plan.position > 0))
        more = 0 if plan is None else len(plan.further)
        exact = ((more,), (more, len(VALUE_UNITS)), (more, len(SQUARE_UNITS)))
        shapes = ((), (5,), (), (4,), (bands,), (bands,), (spread, 2), (contrast, 2), (relief,), (position,), *exact)
        sums = cls(ids, *(np.zeros((len(ids), *shape), np.int64) for shape in shapes))
        for limits in (sums.extent, sums.relief):
            limits[:, 0::2], limits[:, 1::2] = np.iinfo(np.int64).max, np.iinfo(np.int64).min
        return sums

    def __len__(self) -> int:
        return len(self.ids)

    def select(self, which: np.ndarray) -> ObjectSums:
        """Some of the objects, by mask or positions."""
        return ObjectSums(*(getattr(self, field.name)[which] for field in fields(self)))


def merge_sums(parts: list, plan=None) -> ObjectSums:
    """Sums of all objects that occur in any of the parts."""
    ids, place = np.unique(np.concatenate([part.ids for part in parts]), return_inverse=True)
    merged = ObjectSums.empty(ids, plan)
    for field in fields(ObjectSums)[1:]:
        values = np.concatenate([getattr(part, field.name) for part in parts])
        target = getattr(merged, field.name)
        if field.name in ("extent", "relief"):
            for column in range(target.shape[1]):
                (np.maximum if column % 2 else np.minimum).at(target[:, column], place, values[:, column])
        else:
            np.add.at(target, place, values)
    return merged


@dataclass
class Cells:
    """Co-occurrence counts of k objects, sparse.

    Attributes
    ----------
    ids : (k,) int64, ascending
    bounds : (4 k + 1,) int64
        Entries of object i, direction d (0, 45, 90, 135) are bounds[4 i + d]:bounds[4 i + d + 1].
    cells : (entries,) uint16
        Lower grey level << 8 | higher grey level.
    counts : (entries,) int64
        Pixel pairs.
    """

    ids: np.ndarray
    bounds: np.ndarray
    cells: np.ndarray
    counts: np.ndarray

    @classmethod
    def empty(cls) -> Cells:
        """No object."""
        return cls(np.zeros(0, np.int64), np.zeros(1, np.int64), np.zeros(0, np.uint16), np.zeros(0, np.int64))

    def __len__(self) -> int:
        return len(self.ids)

    def select(self, which: np.ndarray) -> Cells:
        """The objects of a mask."""
        lists = np.repeat(which, 4)
        lengths = np.diff(self.bounds)
        entries = np.repeat(lists, lengths)
        bounds = np.concatenate([[0], np.cumsum(lengths[lists])]).astype(np.int64)
        return Cells(self.ids[which], bounds, self.cells[entries], self.counts[entries])


def merge_cells(parts: list) -> Cells:
    """Counts of all objects that occur in any of the parts, each cell once, cells ascending."""
    ids, place = np.unique(np.concatenate([part.ids for part in parts]), return_inverse=True)
    keys, start = [], 0
    for part in parts:
        lists = place[start : start + len(part), None] * 4 + np.arange(4)
        keys.append(np.repeat(lists.ravel(), np.diff(part.bounds)) << 16 | part.cells.astype(np.int64))
        start += len(part)
    keys = np.concatenate(keys)
    order = np.argsort(keys, kind="stable")
    keys = keys[order]
    counts = np.concatenate([part.counts for part in parts])[order]
    first = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]])) if len(keys) else np.zeros(0, np.int64)
    if len(keys):
        counts, keys = np.add.reduceat(counts, first), keys[first]
    bounds = np.searchsorted(keys >> 16, np.arange(4 * len(ids) + 1)).astype(np.int64)
    return Cells(ids, bounds, (keys & 0xFFFF).astype(np.uint16), counts.astype(np.int64))
