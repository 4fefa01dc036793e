"""The region graph: objects with their statistics and who borders on whom, in flat arrays."""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np

from ..errors import ParameterError
from . import grid_kernels
from . import merge_kernels as kernels
from .record import band_columns, padded_bands, record_length
from .scratch import Scratch

WORTHWHILE = 20_000
"""Objects for each thread of a pass, at least: handing out the work takes a tenth of a millisecond."""


def _nothing() -> None:
    pass


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
        """(weights padded to groups of four and two, factor of compactness, factor of smoothness) for the kernels."""
        padded = np.zeros(padded_bands(len(self.weights)))
        padded[: len(self.weights)] = np.multiply(self.weights, 1.0 - self.shape)
        return tuple(padded.tolist()), self.shape * self.compactness, self.shape * (1.0 - self.compactness)


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
        raise ParameterError("SHAPE is {shape:g}: it must lie between 0 and 0.9 (0.1 is the default).", shape=shape)
    if not 0.0 <= compactness <= 1.0:
        raise ParameterError(
            "COMPACTNESS is {compactness:g}: it must lie between 0 and 1 (0.5 is the default).", compactness=compactness
        )
    values = np.ones(bands) if weights is None or len(weights) == 0 else np.asarray(weights, dtype=np.float64)
    if len(values) != bands:
        raise ParameterError(
            "WEIGHTS has {count} {count:number|numbers} and BANDS {bands}: give one weight for each band, in the same order.",
            count=len(values),
            bands=bands,
        )
    if not np.all(np.isfinite(values)) or values.min() < 0 or values.sum() <= 0:
        text = ", ".join(f"{value:g}" for value in values)
        raise ParameterError("WEIGHTS is {text}: weights must be 0 or more, and one of them above 0.", text=text)
    if normalise_weights:
        values = values / values.sum()
    return MergeRule(tuple(float(value) for value in values), float(shape), float(compactness))


@dataclass
class RegionGraph:
    """Objects and their neighbours; arrays may be longer than `count` and `edges` (kernels write in place).

    Attributes
    ----------
    count, edges : int
        Number of objects, numbered by their first pixels, and of pairs of neighbours.
    records : (objects, columns) float64
        Statistics, see `merge_kernels`.
    first : (objects,) int64
        Global index of the first pixel: row * image width + column.
    slot : (objects,) int32
        Where the object stands in `parent` and `lost`.
    start : (objects + 1,) int32
        Where the edge list of each object begins.
    owner, other, shared : (edges,) int32
        The two objects of an edge, `owner` < `other`, and the number of pixel edges they share.
    cost : (edges,) float64
        Cost of merging them.
    least, tied : (objects,) float64, uint8
        Least cost among the edges of an object; 1 where several may have it.
    unknown : (objects,) uint8
        1 where some neighbour is not in the graph because it depends on land outside.
    parent : (slots,) int32
        Earlier slot that a slot was merged into; itself while it was not.
    lost : (slots,) uint8
        1 where the object was dropped because it depends on land outside.
    scratch : Scratch
        Memory for all of these and for what a pass needs.
    pool, threads
        Threads that share the work of a pass; None = this one alone. The result is the same.
    """

    count: int
    edges: int
    records: np.ndarray
    first: np.ndarray
    slot: np.ndarray
    start: np.ndarray
    owner: np.ndarray
    other: np.ndarray
    shared: np.ndarray
    cost: np.ndarray
    least: np.ndarray
    tied: np.ndarray
    unknown: np.ndarray
    parent: np.ndarray
    lost: np.ndarray
    scratch: Scratch
    turn: int = 0
    pool: Optional[Executor] = None
    threads: int = 1

    @property
    def counts(self) -> np.ndarray:
        """The int32 view of the records: sizes, perimeters, boxes."""
        return self.records.view(np.int32)

    def merge_pass(self, rule_arguments: tuple, threshold: float, small: int = 0, check: Callable = _nothing) -> int:
        """One synchronous pass: merge all pairs that mark each other; returns the number of merges.

        `check` is called between kernels; it may raise to stop the run.
        """
        take = self.scratch.take
        mate, mate_edge, dropped = self._pairs(threshold, check)
        new_id, part_a, part_b = (take(name, self.count, np.int32) for name in ("new_id", "part_a", "part_b"))
        kept, merges = kernels.merge_pairs(
            self.count, self.records, self.counts, self.first, self.slot, self.shared, mate, mate_edge, dropped, self.parent,
            self.lost, new_id, part_a, part_b, *rule_arguments,
        )  # fmt: skip
        if kept == self.count:
            return 0
        check()
        self._rebuild(kept, new_id, part_a, part_b, check)
        self.cost_of_all(rule_arguments, small)
        return merges

    def _pairs(self, threshold: float, check: Callable) -> tuple:
        """(mate, mate_edge, dropped) of every object."""
        count, scratch = self.count, self.scratch
        edge_arrays = self.owner, self.other, self.cost, self.least, self.tied
        tie_edge = scratch.take("tie_edge", count, np.int32)
        if self.tied[:count].any():
            tie_edge.fill(-1)
            kernels.resolve_ties(self.edges, *edge_arrays, self.first, tie_edge)
            check()
        mate, mate_edge = scratch.filled("mate", count, np.int32, -1), scratch.take("mate_edge", count, np.int32)
        dropped, unknown = scratch.filled("dropped", count, np.uint8, 0), self.unknown[:count]
        out = bool(unknown.any()), threshold, mate, mate_edge, dropped
        self._over_edges(lambda _, begin, end: kernels.pair_up(begin, end, *edge_arrays, tie_edge, unknown, *out))
        dropped |= unknown
        check()
        return mate, mate_edge, dropped

    def _rebuild(self, kept: int, new_id: np.ndarray, part_a: np.ndarray, part_b: np.ndarray, check: Callable) -> None:
        """Replace the edges by those between the objects after merging."""
        take, old = self.scratch.take, (self.start, self.owner, self.other, self.shared)
        slices = self.slices()
        chains, turned = take("mate", (slices, kept), np.int32), take("turned", self.edges, np.int32)
        bounds = np.linspace(0, kept, slices + 1).astype(np.int64)
        room = np.zeros((slices, slices), np.int64)
        chains.fill(-1)
        self.unknown[:kept] = 0
        ends = self.owner, self.other, new_id, bounds

        def turn(index, begin, end):
            kernels.find_turned_edges(begin, end, *ends, chains[index], turned, self.unknown, room[index])

        self._over_edges(turn)
        check()
        places, space = np.zeros(1, np.int64), self.edges + 1
        if slices > 1:  # each slice of the new objects writes where it has room for all edges that it may get, and one to spare
            lengths = self._run(lambda k: kernels.list_lengths(bounds[k], bounds[k + 1], self.start, part_a, part_b), slices)
            places = np.concatenate([[0], np.cumsum(np.array(lengths) + room.sum(0) + 1)])
            space = int(places[-1])
        self.turn = 1 - self.turn
        start = take(f"start{self.turn}", kept + 1, np.int32)
        owner, other, shared = (take(f"{name}{self.turn}", space, np.int32) for name in ("owner", "other", "shared"))
        stamps = take("tie_edge", (slices, kept + 1), np.int32)
        new = start, owner, other, shared, new_id, part_a, part_b, chains, turned

        def rebuild(k):
            return kernels.rebuild_edges(bounds[k], bounds[k + 1], places[k], *old, *new, stamps[k])

        stops = self._run(rebuild, slices)
        check()
        edges = 0
        for k, stop in enumerate(stops):
            kernels.close_gap(*bounds[k : k + 2], places[k], stop, edges, start, owner, other, shared)
            edges += int(stop - places[k])
        start[kept] = edges
        self.count, self.edges, self.start, self.owner, self.other, self.shared = kept, edges, start, owner, other, shared

    def cost_of_all(self, rule_arguments: tuple, small: int = 0) -> None:
        """Costs of all edges anew; with `small` only edges with an object below that size count."""
        slices = self.slices()
        least = self.scratch.filled("least", (slices, self.count), np.float64, np.inf)
        tied = self.scratch.filled("tied", (slices, self.count), np.uint8, 0)
        ends = self.owner, self.other
        given = self.records, self.counts, *ends, self.shared, self.cost

        def price(index, begin, end):
            kernels.edge_costs(begin, end, *given, least[index], tied[index], *rule_arguments)

        self._over_edges(price)
        self.least, self.tied = least[0], tied[0]
        bounds = np.linspace(0, self.count, slices + 1).astype(np.int64)
        for index in range(1, slices):
            more = least[0], tied[0], least[index], tied[index]
            self._run(lambda k, more=more: kernels.join_least(bounds[k], bounds[k + 1], *more), slices)
        if small:
            kernels.leave_small(self.edges, self.counts, *ends, self.cost, self.least, self.tied, small)

    def slices(self) -> int:
        """Into how many parts a pass cuts its work: as many as there are threads, one where that would take longer."""
        return min(self.threads, max(self.count // WORTHWHILE, 1)) if self.pool is not None else 1

    def _over_edges(self, work: Callable) -> None:
        """`work(index, begin, end)` on each slice of the edges. Nothing that it makes depends on the cuts."""
        slices = self.slices()
        cuts = np.linspace(0, self.edges, slices + 1).astype(np.int64).tolist()
        self._run(lambda index: work(index, cuts[index], cuts[index + 1]), slices)

    def _run(self, work: Callable, slices: int) -> list:
        """`work(index)` for each slice, side by side."""
        if slices == 1:
            return [work(0)]
        return list(self.pool.map(work, range(slices)))


@dataclass(frozen=True)
class PixelFrame:
    """Where a window of pixels lies in the whole image."""

    row: int
    column: int
    height: int
    width: int


def pixel_graph(
    image: np.ndarray, valid: np.ndarray, rule: MergeRule, threshold: float, frame: PixelFrame, scratch: Scratch | None = None
) -> RegionGraph:
    """The graph after the first pass over the pixels of a window.

    Parameters
    ----------
    image : (bands, rows, columns) float32
    valid : (rows, columns) bool or uint8
        0 = no data: no object and no edge.
    threshold : float
        Square of the scale.
    frame : PixelFrame
        First row and column of the window, size of the whole image.
    """
    image = np.ascontiguousarray(image, np.float32)
    valid = np.ascontiguousarray(valid).view(np.uint8)
    scratch = scratch or Scratch()
    take, arguments = scratch.take, rule.arguments()
    pixel_arguments = np.array(arguments[0]), *arguments[1:]
    rows, columns = valid.shape
    pixels, room = rows * columns, int(np.count_nonzero(valid))
    marks = take("marks", (rows, columns), np.uint8)
    origin = frame.row * frame.width + frame.column
    grid_kernels.mark_pixels(image, valid, *pixel_arguments, threshold, origin, frame.width, marks)
    node_of = take("node_of", (rows, columns), np.int32)
    parent, lost = take("parent", pixels, np.int32), scratch.filled("lost", pixels, np.uint8, 0)
    records = take("records", (room, record_length(len(image))), np.float64)
    first, slot = take("first", room, np.int64), take("slot", room, np.int32)
    count = grid_kernels.join_pixels(
        image, valid, marks, unknown_edge(frame, rows, columns), *pixel_arguments, frame.row, frame.column, frame.width,
        *band_columns(len(image)), node_of, parent, lost, records, records.view(np.int32), first, slot,
    )  # fmt: skip
    start, unknown = take("start0", count + 1, np.int32), scratch.filled("unknown", count, np.uint8, 0)
    owner, other, shared = (take(name, 2 * room, np.int32) for name in ("owner0", "other0", "shared0"))
    edges = grid_kernels.connect_pixels(count, node_of, records.view(np.int32), slot, start, owner, other, shared, unknown)
    graph = RegionGraph(
        count, edges, records, first, slot, start, owner, other, shared, take("cost", edges, np.float64), None, None, unknown,
        parent, lost, scratch,
    )  # fmt: skip
    graph.cost_of_all(arguments)
    return graph


def unknown_edge(frame: PixelFrame, rows: int, columns: int) -> np.ndarray:
    """1 for pixels at an edge of the window that is no edge of the image."""
    edge = np.zeros((rows, columns), np.uint8)
    edge[0] |= frame.row > 0
    edge[-1] |= frame.row + rows < frame.height
    edge[:, 0] |= frame.column > 0
    edge[:, -1] |= frame.column + columns < frame.width
    return edge
