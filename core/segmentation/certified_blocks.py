"""Blocks: the rule of the tiles again one level up, on joined parts instead of pixels, so that size has no limit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterator, Optional

import numpy as np

from ..errors import Cancelled
from ..grid import Window, with_halo
from . import grid_kernels
from .certified_tiles import LOST, PartSummary, extract_part, open_sides, run_passes
from .joining import PartJoiner
from .parts import Layout, Part, PartStore
from .record import BOX
from .region_graph import MergeRule


@dataclass(frozen=True)
class BlockTask:
    """What a worker needs to know to make any block of a level; travels to Dask workers.

    Attributes
    ----------
    layout, below : Layout
        This level and the one whose parts it joins.
    """

    rule: MergeRule
    threshold: float
    layout: Layout
    below: Layout
    store: PartStore


def make_block(task: BlockTask, row: int, column: int, halo: int, cancelled: Optional[Callable] = None) -> PartSummary:
    """Make one block and store it; called in worker threads and on Dask workers."""
    layout = task.layout
    proper = layout.window(row, column)
    repeats = 0
    while True:
        window = with_halo(proper, halo, layout.height, layout.width)
        result = _certified_block(task, proper, window, cancelled)
        if result is not None:
            part, map_, reach = result
            task.store.save(layout, row, column, part, map_)
            return PartSummary(len(part.first), reach, repeats)
        repeats += 1
        halo = halo * 2 + 64


def _certified_block(task: BlockTask, proper: Window, window: Window, cancelled) -> Optional[tuple]:
    """(part, map, reach) of a block from the parts in a window around it; None if the halo is too small."""
    store = task.store
    children = list(task.below.within(window))
    inside = [_contains(proper, task.below.window(*child)) for child in children]

    def check():
        if cancelled is not None and cancelled():
            raise Cancelled()

    joiner = PartJoiner([first for first, _ in _taken(store, task.below, children, inside, window, check)])
    for index, (child, whole) in enumerate(zip(children, inside)):
        check()
        part = store.load(task.below, *child)
        joiner.add(index, part, None if whole else _near(part, window))
    graph = joiner.graph(task.rule.arguments(), check)
    boxes = graph.counts[:, BOX : BOX + 4].copy()
    run_passes(graph, task.rule, task.threshold, task.layout.passes - task.below.passes, cancelled)
    values = np.where(graph.lost > 0, LOST, np.uint32(0)).astype(np.uint32)
    values[graph.slot[: graph.count]] = np.arange(1, graph.count + 1, dtype=np.uint32)
    grid_kernels.follow_parents(graph.parent, values)
    members = [values[joiner.positions(index)] for index, whole in enumerate(inside) if whole]
    used = np.concatenate(members) if members else np.empty(0, np.uint32)
    owned = task.layout.owns(proper, graph.first[: graph.count])
    if (used == LOST).any() or graph.unknown[: graph.count][owned].any():
        return None
    named = np.zeros(graph.count + 1, np.uint8)
    named[used] = 1
    part, number = extract_part(graph, owned, named)
    return part, number[used], _depth(boxes[values == LOST], window, task.layout)


def _contains(outer: Window, inner: Window) -> bool:
    return (
        outer.row <= inner.row
        and outer.column <= inner.column
        and inner.row + inner.rows <= outer.row + outer.rows
        and inner.column + inner.columns <= outer.column + outer.columns
    )


def _taken(store, below, children, inside, window, check) -> Iterator[tuple]:
    """(first pixels, None) of the objects to take from each child."""
    for child, whole in zip(children, inside):
        check()
        if whole:
            yield store.load_firsts(below, *child)
        else:
            part = store.load(below, *child)
            yield part.first[_near(part, window)], None


def _near(part: Part, window: Window) -> np.ndarray:
    """(objects,) bool: whose box meets the window."""
    box = part.records.view(np.int32)[:, BOX : BOX + 4]
    meets = (-box[:, 0] < window.row + window.rows) & (box[:, 2] >= window.row)
    return meets & (-box[:, 1] < window.column + window.columns) & (box[:, 3] >= window.column)


def _depth(boxes: np.ndarray, window: Window, layout: Layout) -> int:
    """How deep inside the window lost objects reach, in pixels from the nearest open side."""
    if len(boxes) == 0:
        return 0
    top, left, bottom, right = open_sides(window, layout.height, layout.width)
    depth = np.full(len(boxes), layout.height + layout.width, np.int64)
    if top:
        depth = np.minimum(depth, boxes[:, 2] - window.row + 1)
    if left:
        depth = np.minimum(depth, boxes[:, 3] - window.column + 1)
    if bottom:
        depth = np.minimum(depth, window.row + window.rows + boxes[:, 0])
    if right:
        depth = np.minimum(depth, window.column + window.columns + boxes[:, 1])
    return int(depth.max())
