"""The region graph: objects with their statistics and who borders on whom, in flat arrays."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import ParameterError
from . import grid_kernels, merge_kernels


@dataclass(frozen=True)
class MergeRule:
    """What a merge costs: the parameters of multiresolution segmentation but the scale.

    Attributes
    ----------
    weights : tuple of float
        Weight of each band, as used (normalised or not).
    shape : float
        Share of the shape in the cost, 0-0.9; the rest is colour.
    compactness : float
        Share of compactness in the shape, 0-1; the rest is smoothness.
    """

    weights: tuple
    shape: float = 0.1
    compactness: float = 0.5

    def arguments(self) -> tuple:
        """(weights float64 padded to groups of four, factor of compactness, factor of smoothness) for the kernels."""
        padded = np.zeros(4 * ((len(self.weights) + 3) // 4))
        padded[: len(self.weights)] = np.multiply(self.weights, 1.0 - self.shape)
        return padded, self.shape * self.compactness, self.shape * (1.0 - self.compactness)


def merge_rule(
    bands: int, shape: float = 0.1, compactness: float = 0.5, weights=None, normalise_weights: bool = True
) -> MergeRule:
    """Check the parameters of a segmentation and make its rule.

    Raises
    ------
    ParameterError
        `shape` outside 0-0.9, `compactness` outside 0-1, a number of weights other than that of the bands, a negative
        weight, or no positive one.
    """
    if not 0.0 <= shape <= 0.9:
        raise ParameterError(f"SHAPE is {shape:g}: it must lie between 0 and 0.9 (0.1 is the default).")
    if not 0.0 <= compactness <= 1.0:
        raise ParameterError(f"COMPACTNESS is {compactness:g}: it must lie between 0 and 1 (0.5 is the default).")
    values = np.ones(bands) if weights is None or len(weights) == 0 else np.asarray(weights, dtype=np.float64)
    if len(values) != bands:
        raise ParameterError(
            f"WEIGHTS has {len(values)} numbers and BANDS {bands}: give one weight for each band, in the same order."
        )
    if not np.all(np.isfinite(values)) or values.min() < 0 or values.sum() <= 0:
        text = ", ".join(f"{value:g}" for value in values)
        raise ParameterError(f"WEIGHTS is {text}: weights must be 0 or more, and one of them above 0.")
    if normalise_weights:
        values = values / values.sum()
    return MergeRule(tuple(float(value) for value in values), float(shape), float(compactness))


@dataclass
class RegionGraph:
    """Objects and their neighbours; arrays may be longer than `count` (kernels write in place).

    Attributes
    ----------
    count : int
        Number of objects, numbered by their first pixels.
    nodes : (objects, columns) float64
        Records, see `merge_kernels`.
    first : (objects,) int64
        Global index of the first pixel: row * image width + column.
    slot : (objects,) int32
        Where the object stands in `parent` and `lost`.
    start : (objects + 1,) int64
        Where the edge list of each object begins in `adjacency`.
    adjacency : (half-edges, 2) int32
        Neighbour, number of pixel edges shared with it.
    best, best_cost : (objects,) int32, float64
        Neighbour that the object marks, -1 = none, and the cost of that merge.
    unknown : (objects,) uint8
        1 where some neighbour is not in the graph because it depends on land outside.
    parent : (slots,) int32
        Earlier slot that a slot was merged into; itself while it was not.
    lost : (slots,) uint8
        1 where the object was dropped because it depends on land outside.
    """

    count: int
    nodes: np.ndarray
    first: np.ndarray
    slot: np.ndarray
    start: np.ndarray
    adjacency: np.ndarray
    best: np.ndarray
    best_cost: np.ndarray
    unknown: np.ndarray
    parent: np.ndarray
    lost: np.ndarray

    def merge_pass(self, rule_arguments: tuple, threshold: float, small: int = 0) -> int:
        """One synchronous pass: merge all pairs that mark each other; returns the number of merges."""
        new_id, part_a, part_b = (np.empty(self.count, np.int32) for _ in range(3))
        kept, merges = merge_kernels.merge_marked(
            self.count, self.nodes, self.first, self.slot, self.start, self.adjacency, self.best, self.best_cost, self.unknown,
            self.parent, self.lost, new_id, part_a, part_b, *rule_arguments, threshold,
        )  # fmt: skip
        if kept == self.count:
            return 0
        new_start = np.empty(kept + 1, np.int64)
        new_adjacency = np.empty((int(self.start[self.count]), 2), np.int32)
        merge_kernels.rebuild_edges(
            kept, self.nodes, self.first, self.start, self.adjacency, new_start, new_adjacency, self.best, self.best_cost,
            self.unknown, new_id, part_a, part_b, np.empty(kept, np.int32), *rule_arguments, small,
        )  # fmt: skip
        self.count, self.start, self.adjacency = kept, new_start, new_adjacency
        return merges

    def mark_all(self, rule_arguments: tuple, small: int = 0) -> None:
        """Let every object mark its cheapest neighbour anew; with `small` only edges with an object below that size count."""
        merge_kernels.mark_all(
            self.nodes,
            self.first,
            self.start[: self.count + 1],
            self.adjacency,
            self.best,
            self.best_cost,
            *rule_arguments,
            small,
        )


@dataclass(frozen=True)
class Frame:
    """Where a window of pixels lies in the whole image."""

    row: int
    column: int
    height: int
    width: int


def pixel_graph(image: np.ndarray, valid: np.ndarray, rule: MergeRule, threshold: float, frame: Frame) -> RegionGraph:
    """The graph after the first pass over the pixels of a window.

    Parameters
    ----------
    image : (bands, rows, columns) float32
    valid : (rows, columns) bool or uint8
        0 = no data: no object and no edge.
    threshold : float
        Square of the scale.
    frame : Frame
        First row and column of the window, size of the whole image.
    """
    image = np.ascontiguousarray(image, np.float32)
    valid = np.ascontiguousarray(valid).view(np.uint8)
    rows, columns = valid.shape
    pixels = rows * columns
    arguments = rule.arguments()
    marks = np.empty((rows, columns), np.uint8)
    origin = frame.row * frame.width + frame.column
    grid_kernels.mark_pixels(image, valid, *arguments, threshold, origin, frame.width, marks)
    pairs = int(np.count_nonzero(valid))
    node_of = np.empty((rows, columns), np.int32)
    parent, lost = np.empty(pixels, np.int32), np.zeros(pixels, np.uint8)
    nodes = np.empty((pairs, merge_kernels.record_length(len(image))))
    first, slot = np.empty(pairs, np.int64), np.empty(pairs, np.int32)
    count = grid_kernels.join_pixels(
        image, valid, marks, _unknown_edge(frame, rows, columns), *arguments, frame.row, frame.column, frame.width,
        node_of, parent, lost, nodes, first, slot,
    )  # fmt: skip
    start, adjacency = np.empty(count + 1, np.int64), np.empty((4 * pairs, 2), np.int32)
    best, best_cost, unknown = np.empty(count, np.int32), np.empty(count), np.empty(count, np.uint8)
    grid_kernels.connect_pixels(count, node_of, nodes, first, slot, start, adjacency, best, best_cost, unknown, *arguments)
    return RegionGraph(count, nodes, first, slot, start, adjacency, best, best_cost, unknown, parent, lost)


def _unknown_edge(frame: Frame, rows: int, columns: int) -> np.ndarray:
    """1 for pixels at an edge of the window that is no edge of the image."""
    edge = np.zeros((rows, columns), np.uint8)
    edge[0] |= frame.row > 0
    edge[-1] |= frame.row + rows < frame.height
    edge[:, 0] |= frame.column > 0
    edge[:, -1] |= frame.column + columns < frame.width
    return edge
