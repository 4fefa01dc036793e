"""Tiles that prove themselves: passes over a tile and its halo, keeping only what no land outside the halo can change.

An object with a neighbour that is not in the graph (at first: a pixel at an edge of the window that is no edge of the image)
may mark anything: it is dropped, and so is every object that marked it; their neighbours lose a neighbour in turn. After
k passes, all objects left are those of the untiled run, bit for bit. If any pixel of the tile proper belongs to a dropped
object, or an object of the tile lacks a neighbour, the tile is done again with a larger halo.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable, Optional

import numpy as np

from ..block_cache import BlockCache
from ..errors import Cancelled
from ..grid import Window, with_halo
from . import grid_kernels
from .parts import Layout, Part, PartStore
from .region_graph import MergeRule, PixelFrame, RegionGraph, pixel_graph
from .scratch import thread_scratch
from .source import ImageSource, read_pixels

LOST = np.uint32(0xFFFFFFFF)


@dataclass(frozen=True)
class TileTask:
    """What a worker needs to know to make any tile of a run; travels to Dask workers."""

    source: ImageSource
    rule: MergeRule
    threshold: float
    layout: Layout
    store: PartStore
    blocks: BlockCache = field(default_factory=BlockCache)


@dataclass(frozen=True)
class PartSummary:
    """What a worker tells of a finished part.

    Attributes
    ----------
    objects : int
        Objects that belong to it.
    reach : int
        How far uncertainty came into the window, in pixels.
    repeats : int
        Times it was done again with a larger halo.
    """

    objects: int
    reach: int
    repeats: int


def make_certified_tile(task: TileTask, row: int, column: int, halo: int, cancelled: Optional[Callable] = None) -> PartSummary:
    """Make one tile of a run and store it; called in worker threads and on Dask workers."""
    layout = task.layout
    proper = layout.window(row, column)
    repeats = 0
    while True:
        window = with_halo(proper, halo, layout.height, layout.width)
        image, valid = read_pixels(task.source, window, task.blocks)
        result = certified_tile(image, valid, task, proper, window, cancelled)
        if result is not None:
            part, map_, reach = result
            task.store.save(layout, row, column, part, map_)
            return PartSummary(len(part.first), reach, repeats)
        repeats += 1
        halo = halo * 8 // 5 + 16  # a window that covers the image has no uncertain object, so this ends


def certified_tile(image, valid, task: TileTask, proper: Window, window: Window, cancelled=None) -> Optional[tuple]:
    """(part, map, reach) of a tile from the pixels of a window around it; None if the halo is too small."""
    layout = task.layout
    scratch = thread_scratch()
    frame = PixelFrame(window.row, window.column, layout.height, layout.width)
    graph = pixel_graph(image, valid, task.rule, task.threshold, frame, scratch)
    run_passes(graph, task.rule, task.threshold, layout.passes - 1, cancelled)
    values = scratch.take("values", (window.rows, window.columns), np.uint32)
    sides = open_sides(window, layout.height, layout.width)
    reach = grid_kernels.number_pixels(graph.parent, graph.lost, graph.slot, graph.count, LOST, *sides, values)
    top, left = proper.row - window.row, proper.column - window.column
    pixels = values[top : top + proper.rows, left : left + proper.columns]
    named = np.zeros(graph.count + 1, np.uint8)
    owned = layout.owns(proper, graph.first[: graph.count])
    if not grid_kernels.name_objects(pixels, LOST, named) or graph.unknown[: graph.count][owned].any():
        return None
    part, number = extract_part(graph, owned, named)
    map_ = np.empty(pixels.shape, np.uint32)
    grid_kernels.translate(pixels, number, map_)
    return part, map_, int(reach)


def open_sides(window: Window, height: int, width: int) -> tuple:
    """Whether the image goes on beyond the top, left, bottom and right edge of a window."""
    return (
        window.row > 0,
        window.column > 0,
        window.row + window.rows < height,
        window.column + window.columns < width,
    )


def run_passes(graph: RegionGraph, rule: MergeRule, threshold: float, passes: int, cancelled: Optional[Callable] = None) -> None:
    """At most `passes` passes; fewer when nothing can change any more."""
    arguments = rule.arguments()

    def check():
        if cancelled is not None and cancelled():
            raise Cancelled()

    check()
    for _ in range(passes):
        before = graph.count
        graph.merge_pass(arguments, threshold, check=check)
        if graph.count == before:
            return


def extract_part(graph: RegionGraph, owned: np.ndarray, named: np.ndarray) -> tuple:
    """The objects of a graph that belong to a part, and a table: number in the graph -> number in the part.

    Parameters
    ----------
    owned : (objects,) bool
    named : (objects + 1,) uint8
        1 for the numbers (from 1) of objects that the map will name; changed.

    Returns
    -------
    Part, (objects + 1,) uint32
        Numbers in the part run from 1 over its own objects, then over the foreign ones; 0 = not in it.
    """
    edges = graph.edges
    owner, other = graph.owner[:edges], graph.other[:edges]
    owner_owned, other_owned = owned[owner], owned[other]
    forward, back = np.flatnonzero(owner_owned), np.flatnonzero(~owner_owned & other_owned)
    named[1:][other[forward]] = 1
    foreign = np.flatnonzero(named[1:].astype(bool) & ~owned)
    kept = np.flatnonzero(owned)
    number = np.zeros(graph.count + 1, np.uint32)
    number[kept + 1] = np.arange(1, len(kept) + 1, dtype=np.uint32)
    number[foreign + 1] = np.arange(len(kept) + 1, len(kept) + len(foreign) + 1, dtype=np.uint32)
    index = number[1:].astype(np.int32) - np.int32(1)
    part = Part(
        records=graph.records[kept],
        first=graph.first[kept],
        owner=index[owner[forward]],
        other=index[other[forward]],
        shared=graph.shared[:edges][forward],
        foreign=graph.first[foreign],
        back_first=graph.first[owner[back]],
        back_other=index[other[back]],
    )
    return part, number
