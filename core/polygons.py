"""Objects as polygons: one 4-connected polygon for each label, in bounded memory and in the order of the ids.

A first sweep over the label raster counts the corners, pixels and rows of every object. With these counts the ids are
cut into batches whose corners fit in memory; a second sweep collects the corners of one batch at a time from the rows it
covers and links them to rings (`polygon_kernels`). Objects taller than `TALL_ROWS` (lakes, rivers) would make the rows
of every batch long, so their corners come in one sweep of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, NamedTuple, Optional, Sequence

import numpy as np
import shapely

from . import polygon_kernels as kernels
from .arrays import object_array
from .errors import InputError
from .feedback import Feedback
from .geodesy import ellipsoidal_areas
from .grid import Window
from .labels import object_numbers
from .raster import RasterInfo, read_info, read_window
from .vector import Field, Table

STRIP_PIXELS = 1 << 24
"""Most pixels of a strip read at once (64 MB of labels)."""

BATCH_CORNERS = 12_000_000
"""Most corners held at once, apart from tall objects (8 bytes each)."""

TALL_ROWS = 1024
"""Objects over more rows than this are collected apart when one batch does not hold everything."""


OUTLINE_FIELDS = (
    Field("object_id", "int", "Number of the object"),
    Field("pixels", "int", "Number of pixels"),
    Field("area_m2", "float", "Area in square metres"),
)
"""Columns of `outline_tables`."""


class ObjectOutlines(NamedTuple):
    """Some objects: ids int64, WKB as an object array of bytes, number of pixels int64; each of the same length."""

    ids: np.ndarray
    wkb: np.ndarray
    pixels: np.ndarray


def object_outlines(labels_path: str, feedback: Feedback, chunk: int = 20000) -> Iterator[ObjectOutlines]:
    """Polygons of all objects of a label raster and their numbers of pixels, ids ascending.

    Parameters
    ----------
    labels_path : str
        Label raster; 0 and the nodata value are no objects.
    feedback : Feedback
        Told the progress, asked for cancellation.
    chunk : int
        Most objects in one item.

    Yields
    ------
    ObjectOutlines
        Each a valid Polygon, holes kept, collinear vertices dropped. A label in several 4-connected pieces (label rasters of
        other tools) gives one MultiPolygon.

    Raises
    ------
    InputError
        The raster cannot be read or does not hold whole numbers.
    """
    reader = _LabelReader(read_info(labels_path, require_crs=False))
    survey = _survey(reader, feedback.part(0.0, 0.2))
    present = np.flatnonzero(survey.corners)
    if not len(present):
        return
    transform = reader.info.grid.transform
    batches, tall = _plan(survey, present)
    tall_wkb = {}
    if len(tall):
        for numbers, wkb in _polygons(reader, survey, tall, transform, feedback, chunk):
            tall_wkb.update(zip(numbers.tolist(), wkb))
    done, progress = 0, feedback.part(0.2, 1.0)
    for batch in batches:
        common = batch[~np.isin(batch, tall)] if len(tall) else batch
        for numbers, wkb in _with_tall(_polygons(reader, survey, common, transform, feedback, chunk), batch, tall_wkb, chunk):
            yield ObjectOutlines(reader.ids_of(numbers), wkb, survey.pixels[numbers])
            done += len(numbers)
            progress.set_progress(done / len(present))
            feedback.check()


def outline_tables(labels_path: str, feedback: Feedback) -> Iterator[Table]:
    """All objects of a label raster with `OUTLINE_FIELDS`, some thousand at a time, ids ascending.

    The area is that of the pixels, or that on the ellipsoid where the CRS counts in degrees.
    """
    grid = read_info(labels_path).grid
    cell = grid.cell_square_metres
    for part in object_outlines(labels_path, feedback):
        areas = part.pixels * cell if cell else ellipsoidal_areas(shapely.from_wkb(part.wkb), grid.crs)
        yield Table(part.wkb, {"object_id": part.ids, "pixels": part.pixels, "area_m2": areas}, grid.crs)


@dataclass
class _Survey:
    """What the first sweep found, one entry an object number (0 is unused)."""

    corners: np.ndarray
    pixels: np.ndarray
    first_row: np.ndarray
    last_row: np.ndarray

    @classmethod
    def empty(cls, size: int) -> _Survey:
        zeros = np.zeros(size, np.int64)
        return cls(zeros, zeros.copy(), np.full(size, np.iinfo(np.int32).max, np.int32), np.full(size, -1, np.int32))

    def grow(self, size: int) -> None:
        """Make room for numbers below `size`, by doubling."""
        if size > len(self.corners):
            longer = _Survey.empty(max(size, 2 * len(self.corners)))
            for name, values in vars(self).items():
                getattr(longer, name)[: len(values)] = values
            self.__dict__.update(vars(longer))

    def add(self, strip: np.ndarray, above: np.ndarray, row: int) -> None:
        kernels.survey_strip(strip, above, row, self.corners, self.pixels, self.first_row, self.last_row)


class _LabelReader:
    """Strips of a label raster as object numbers: the ids themselves, or their rank where ids are few and large."""

    def __init__(self, info: RasterInfo):
        if np.dtype(info.dtype).kind not in "iu":
            raise InputError(
                "Label raster '{name}' holds numbers of type {dtype}; object ids are whole numbers. Choose a label "
                "raster made by 'Segment image', or convert it to an integer type.",
                name=info.name,
                dtype=info.dtype,
            )
        self.info, self.ranks = info, None
        self.rows = int(np.clip(STRIP_PIXELS // info.grid.width, 1, 512))

    def strips(self, first: int, last: int, feedback: Feedback) -> Iterator[tuple]:
        """(numbers uint32, first row) of strips that cover the rows first..last, aligned to the blocks of the file."""
        row = first
        while row <= last:
            stop = min((row // self.rows + 1) * self.rows, last + 1)
            feedback.check()
            yield self._read(row, stop - row), row
            row = stop

    def ids_of(self, numbers: np.ndarray) -> np.ndarray:
        return numbers.astype(np.int64) if self.ranks is None else self.ranks[numbers].astype(np.int64)

    def rank_ids(self, feedback: Feedback) -> None:
        """From now on give ranks instead of ids: for label rasters whose ids are far larger than their number."""
        found = np.zeros(1, np.int64)
        for strip, _ in self.strips(0, self.info.grid.height - 1, feedback):
            found = np.union1d(found, np.unique(strip))
        self.ranks = found

    def largest_plain_id(self) -> int:
        return max(1 << 20, self.info.grid.width * self.info.grid.height // 16)

    def _read(self, row: int, rows: int) -> np.ndarray:
        labels = read_window(self.info.path, Window(0, 0, rows, self.info.grid.width)._replace(row=row), [1])[0]
        labels = object_numbers(labels, self.info.nodata, self.info.name)
        if self.ranks is not None:
            return np.searchsorted(self.ranks, labels).astype(np.uint32)
        return np.ascontiguousarray(labels)


def _closed(strips: Iterator[tuple], width: int) -> Iterator[tuple]:
    """Strips with the row of pixels above each, and an empty row at the end that closes the outlines at the bottom."""
    above, end = np.zeros(width, np.uint32), 0
    for strip, row in strips:
        yield strip, above, row
        above, end = strip[-1].copy(), row + len(strip)
    yield np.zeros((1, width), np.uint32), above, end


def _survey(reader: _LabelReader, feedback: Feedback) -> _Survey:
    height, width = reader.info.grid.height, reader.info.grid.width
    survey = _Survey.empty(1024)
    for strip, above, row in _closed(reader.strips(0, height - 1, feedback), width):
        largest = int(strip.max())
        if reader.ranks is None and largest > reader.largest_plain_id():
            reader.rank_ids(feedback)
            return _survey(reader, feedback)
        survey.grow(largest + 1)
        survey.add(strip, above, row)
        feedback.set_progress(row / height)
    return survey


def _plan(survey: _Survey, present: np.ndarray) -> tuple:
    """Batches of numbers in ascending order, and the numbers of tall objects."""
    tall = np.zeros(0, np.int64)
    if survey.corners[present].sum() > BATCH_CORNERS:
        tall = present[survey.last_row[present] - survey.first_row[present] >= TALL_ROWS]
    weights = survey.corners[present].copy()
    weights[np.isin(present, tall)] = 0
    batch_of = np.cumsum(weights) // BATCH_CORNERS
    return np.split(present, np.flatnonzero(np.diff(batch_of)) + 1), tall


def _polygons(reader, survey, numbers, transform, feedback, chunk) -> Iterator[tuple]:
    """(numbers, WKB) of some objects, at most `chunk` at a time; their corners are collected from their rows alone."""
    if not len(numbers):
        return
    first, last = int(survey.first_row[numbers].min()), int(survey.last_row[numbers].max())
    strips = _closed(reader.strips(first, last, feedback), reader.info.grid.width)
    xs, ys, offsets = _collect(strips, survey, numbers)
    for start in range(0, len(numbers), chunk):
        part = numbers[start : start + chunk]
        feedback.check()
        yield part, _to_wkb(xs, ys, offsets[start : start + len(part) + 1], transform)


def _collect(strips: Iterator[tuple], survey: _Survey, numbers: np.ndarray) -> tuple:
    """Corners of some objects, one after the other: xs, ys int32, offsets int64 [objects + 1]."""
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(survey.corners[numbers])])
    first = int(numbers[0]) if len(numbers) else 0
    positions = np.full(int(numbers[-1]) - first + 1 if len(numbers) else 0, -1, np.int64)
    positions[numbers - first] = offsets[:-1]
    xs, ys = np.empty(offsets[-1], np.int32), np.empty(offsets[-1], np.int32)
    for strip, above, row in strips:
        kernels.collect_corners(strip, above, row, first, positions, xs, ys)
    return xs, ys, offsets


def _to_wkb(xs: np.ndarray, ys: np.ndarray, offsets: np.ndarray, transform: Sequence[float]) -> np.ndarray:
    count = len(offsets) - 1
    a, b, c, d, e, f = (float(value) for value in tuple(transform)[:6])
    size = (int(offsets[-1] - offsets[0])) * kernels.BYTES_PER_CORNER + count * kernels.HEADER
    out, ends = np.empty(size, np.uint8), np.empty(count, np.int64)
    kernels.write_polygons(xs, ys, offsets, np.array([a, b, c, d, e, f]), a * e - b * d > 0, out, ends)
    everything = memoryview(out)
    wkb, start = np.empty(count, object), 0
    for index, end in enumerate(ends.tolist()):
        wkb[index] = bytes(everything[start:end])
        start = end
    return wkb


def _with_tall(parts: Iterator[tuple], batch: np.ndarray, tall_wkb: Optional[dict], chunk: int) -> Iterator[tuple]:
    """The parts of one batch with the tall objects put back at their place."""
    if not tall_wkb:
        yield from parts
        return
    waiting = {int(number): tall_wkb.pop(int(number)) for number in batch[np.isin(batch, list(tall_wkb))]}
    numbers = np.array(sorted(waiting), np.int64)
    done = 0
    for part, wkb in parts:
        upto = np.searchsorted(numbers, part[-1])
        yield from _merged(part, wkb, numbers[done:upto], waiting, chunk)
        done = upto
    yield from _merged(np.zeros(0, np.int64), np.zeros(0, object), numbers[done:], waiting, chunk)


def _merged(part: np.ndarray, wkb: np.ndarray, added: np.ndarray, waiting: dict, chunk: int) -> Iterator[tuple]:
    extra = object_array(waiting.pop(int(number)) for number in added)
    numbers, shapes = np.concatenate([part, added]), np.concatenate([wkb, extra])
    order = np.argsort(numbers, kind="stable")
    for start in range(0, len(order), chunk):
        some = order[start : start + chunk]
        yield numbers[some], shapes[some]
