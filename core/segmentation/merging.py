"""Merging the objects of an image that lies in memory, level by level."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import InputError, ParameterError
from ..feedback import Feedback
from . import grid_kernels
from .record import SIZE, band_columns
from .region_graph import PixelFrame, RegionGraph, merge_rule, pixel_graph


@dataclass(frozen=True)
class ObjectStatistics:
    """Statistics of the objects of a level, in the order of their labels (label 1 first).

    Attributes
    ----------
    size : (objects,) int64
        Pixels.
    mean, std : (objects, bands) float64
        Mean and population standard deviation of each band inside each object.
    """

    size: np.ndarray
    mean: np.ndarray
    std: np.ndarray


class RegionMerger:
    """Multiresolution segmentation of an image in memory that can go on from a finished level to a coarser one.

    Each level is nested in the next. The first level is the same as that of `segment_array`; a level reached by way of finer
    ones is not the level that a fresh start with the same scale gives (a strict hierarchy instead of a restart).

    Parameters
    ----------
    image : (rows, columns, bands) array
        Values as float32; NaN in any band = no data: no object there.
    shape, compactness, weights, normalise_weights
        As for `segment.segment_array`.
    valid : (rows, columns) bool, optional
        False = no data.

    Raises
    ------
    ParameterError, InputError
        A parameter out of its range; an image without a valid pixel.

    Examples
    --------
    Four fields of 4 x 4 pixels, two of them nearly alike:

    >>> merger = RegionMerger(np.kron([[100.0, 110.0], [400.0, 800.0]], np.ones((4, 4))))
    >>> [merger.merge_to(scale) for scale in (5, 20, 200)]
    [4, 3, 1]
    """

    def __init__(self, image, shape=0.1, compactness=0.5, weights=None, normalise_weights=True, valid=None):
        image = np.asarray(image)
        if image.ndim == 2:
            image = image[:, :, np.newaxis]
        self._rows, self._columns, self._bands = image.shape
        self.rule = merge_rule(self._bands, shape, compactness, weights, normalise_weights)
        self._image = np.ascontiguousarray(np.moveaxis(image, 2, 0), dtype=np.float32)
        self._valid = np.isfinite(self._image).all(axis=0)
        if valid is not None:
            self._valid &= np.asarray(valid, bool)
        if not self._valid.any():
            raise InputError("The image has no valid pixel: all are no data. Choose another image, extent or bands.")
        self._graph: RegionGraph | None = None
        self._threshold = 0.0
        self.passes = 0

    @property
    def object_count(self) -> int:
        """Number of objects of the level reached; of valid pixels before the first."""
        return int(self._valid.sum()) if self._graph is None else self._graph.count

    def merge_to(self, scale: float, feedback: Feedback | None = None) -> int:
        """Merge until no pair that marks each other costs less than scale squared; returns the number of objects.

        Raises
        ------
        ParameterError
            The scale is not above 0, or below that of a level already reached.
        """
        feedback = feedback or Feedback()
        threshold = check_scale(scale) ** 2
        if threshold < self._threshold:
            raise ParameterError("The scale {scale:g} is below the level already reached; levels can only grow.", scale=scale)
        self._threshold = threshold
        if self._graph is None:
            frame = PixelFrame(0, 0, self._rows, self._columns)
            self._graph = pixel_graph(self._image, self._valid, self.rule, threshold, frame)
            self.passes = 1
            if self._graph.count == np.count_nonzero(self._valid):
                return self._graph.count
        self.passes += merge_to_end(self._graph, self.rule, threshold, feedback)
        return self._graph.count

    def remove_small(self, min_size: int, feedback: Feedback | None = None) -> int:
        """Merge objects of fewer than `min_size` pixels with their cheapest neighbours; returns the number of objects.

        Objects without any neighbour (islands in no data) stay as they are.
        """
        if min_size > 1:
            remove_small_objects(self._graph, self.rule, min_size, feedback or Feedback())
        return self._graph.count

    def labels(self) -> np.ndarray:
        """(rows, columns) uint32: 1..N in row-major order of first pixels, 0 = no data."""
        values = np.zeros(self._rows * self._columns, np.uint32)
        values[self._graph.slot[: self._graph.count]] = np.arange(1, self._graph.count + 1, dtype=np.uint32)
        grid_kernels.follow_parents(self._graph.parent, values)
        return values.reshape(self._rows, self._columns)

    def statistics(self) -> ObjectStatistics:
        """Size, mean and standard deviation of each object, at no cost but a copy."""
        graph = self._graph
        size = graph.counts[: graph.count, SIZE].astype(np.int64)
        means, squares = band_columns(self._bands)
        records = graph.records[: graph.count]
        return ObjectStatistics(size, records[:, means], np.sqrt(records[:, squares] / size[:, np.newaxis]))

    def neighbours(self) -> np.ndarray:
        """(pairs, 3) int64: index of an object (label - 1), index of a neighbour above it, number of pixel edges they share."""
        graph = self._graph
        columns = [array[: graph.edges] for array in (graph.owner, graph.other, graph.shared)]
        return np.column_stack(columns).astype(np.int64)


def check_scale(scale: float) -> float:
    """The scale as a float; `ParameterError` unless it is above 0 and finite."""
    if not (np.isfinite(scale) and scale > 0):
        raise ParameterError("SCALE is {scale:g}: it must be above 0 (100 is the default).", scale=scale)
    return float(scale)


def merge_to_end(graph: RegionGraph, rule, threshold: float, feedback: Feedback, small: int = 0) -> int:
    """Passes until one merges nothing; returns their number. Looks at the cancel button between passes."""
    arguments = rule.arguments()
    passes = 0
    while True:
        feedback.check()
        passes += 1
        if graph.merge_pass(arguments, threshold, small, feedback.check) == 0:
            return passes


def remove_small_objects(graph: RegionGraph, rule, min_size: int, feedback: Feedback) -> None:
    """Merge objects of fewer than `min_size` pixels, cheapest first, whatever it costs.

    Only edges with a small object at one end count; pairs that mark each other among those merge, until none is left. Each
    pass merges at least the cheapest of these edges, so it ends.
    """
    graph.cost_of_all(rule.arguments(), min_size)
    merge_to_end(graph, rule, np.inf, feedback, min_size)
    graph.cost_of_all(rule.arguments())
