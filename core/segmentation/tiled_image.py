"""Segmentation of a raster of any size: certified tiles, blocks of tiles if memory asks for them, one graph at the end."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Iterator

import numpy as np

from ..block_cache import BlockCache
from ..errors import OutputError, ParameterError
from ..files import atomic_file, require_writable
from ..messages import Message
from ..raster import block_cache
from ..runs.executor import BASE_MEMORY, memory_budget, open_executor, run_tasks
from ..runs.run_record import parameters_hash
from ..runs.work_folder import work_folder
from . import grid_kernels, plan
from .certified_blocks import BlockTask, make_block
from .certified_tiles import TileTask, make_certified_tile
from .final_numbers import FinalNumbers
from .joining import PartJoiner
from .merging import merge_to_end, remove_small_objects
from .output import label_tags, write_labels
from .parts import Layout, PartStore
from .record import SIZE
from .source import no_valid_pixel

MOST_SLICES = 8
"""Threads of the last graph at most: each more takes 17 bytes an object, and memory is what they wait for."""

FORMAT = 2
"""Raised when the files of a work folder change their meaning."""


def segment_tiled(job, source, info, rule, input_hash: str, blocks, feedback) -> tuple:
    """(object count, labelled pixels, passes, small objects) of a run; writes the labels."""
    grid, bands = info.grid, len(source.bands)
    tiles, threads = plan.tile_layout(grid.height, grid.width, bands, job.settings)
    key = parameters_hash(
        format=FORMAT, input=input_hash, source=source.bands, validity=repr((source.validity, source.reflectance)),
        scale=float(job.scale), rule=[rule.weights, rule.shape, rule.compactness],
    )  # fmt: skip
    with _work_folder(job, key, feedback) as folder:
        _announce(tiles, bands, threads, folder, job.settings, feedback)
        store = PartStore(folder, kept=bool(job.settings.work_folder))
        with open_executor(threads, job.settings.scheduler, [job.image], folder) as executor:
            run = _Run(job, source, rule, store, executor, threads, feedback)
            layouts, counts = run.levels(tiles, blocks)
        feedback.info(Message("Joining the {count:,} objects of all parts.", count=sum(counts[-1].values())))
        positions, graph, first = _join(store, layouts[-1], rule, threads, feedback.part(0.8, 0.83))
        with ThreadPoolExecutor(threads) as pool:
            graph.pool, graph.threads = pool, min(threads, MOST_SLICES)
            passes = layouts[-1].passes + merge_to_end(graph, rule, float(job.scale) ** 2, feedback)
            if job.min_object_size > 1:
                remove_small_objects(graph, rule, job.min_object_size, feedback)
            graph.pool = None
        feedback.set_progress(0.9)
        labels = np.zeros(len(first), np.uint32)
        labels[graph.slot[: graph.count]] = np.arange(1, graph.count + 1, dtype=np.uint32)
        grid_kernels.follow_parents(graph.parent, labels)
        sizes = graph.counts[: graph.count, SIZE].astype(np.int64)
        count, labelled, small = graph.count, int(sizes.sum()), int((sizes < job.min_object_size).sum())
        del graph
        final = FinalNumbers(store, layouts, counts, positions, labels)
        with block_cache(64 << 20):
            write_labels(job.labels, grid, label_tags(job, rule, input_hash), final.rows, count, feedback.part(0.9, 1.0))
    return count, labelled, passes, small


def _announce(tiles: Layout, bands: int, threads: int, folder: str, settings, feedback) -> None:
    """Tell what the run needs; stop if the disk cannot hold it."""
    tile = min(tiles.side + 2 * plan.first_halo(tiles.passes), max(tiles.height, tiles.width))
    objects = plan.OBJECTS_LEFT * tiles.height * tiles.width
    joined = min(objects * plan.bytes_per_object(bands), 0.8 * memory_budget(settings))
    memory = max(threads * plan.bytes_per_pixel(bands) * tile * tile, joined)
    needs = plan.estimate_needs(tiles.height, tiles.width, bands, threads, memory, True)
    feedback.info(
        Message("{count} {count:tile|tiles} of {side} px. ", count=tiles.rows * tiles.columns, side=tiles.side)
        + needs.sentence(threads, folder)
    )
    free = shutil.disk_usage(folder).free
    if free < needs.disk:
        raise OutputError(
            "The work folder '{folder}' has {free:.1f} GB left and the run needs about {disk:.1f} GB. Make room, or "
            "set WORK_FOLDER to a folder on another disk.",
            folder=folder,
            free=free / 1e9,
            disk=needs.disk / 1e9,
        )


@contextmanager
def _work_folder(job, key: str, feedback) -> Iterator[str]:
    """The folder of this run: inside WORK_FOLDER, kept until the labels are written; else a temporary one beside the labels."""
    if job.settings.work_folder:
        with work_folder(job.settings.work_folder, f"segmentation-{key}", feedback) as folder:
            with atomic_file(os.path.join(folder, "run.json")) as path, open(path, "w", encoding="utf-8") as stream:
                json.dump({"image": job.image, "scale": job.scale, "shape": job.shape, "compactness": job.compactness}, stream)
            yield folder
        return
    require_writable(job.labels, "The labels")
    folder = tempfile.mkdtemp(prefix=".segmentation-", dir=os.path.dirname(os.path.abspath(job.labels)))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class _Run:
    """Makes the parts of all levels."""

    def __init__(self, job, source, rule, store: PartStore, executor, threads: int, feedback):
        self._job, self._source, self._rule, self._store = job, source, rule, store
        self._executor, self._threads, self._feedback = executor, threads, feedback
        self._cancelled = None if job.settings.scheduler else feedback.is_cancelled  # it cannot travel to a cluster

    def levels(self, tiles: Layout, blocks: BlockCache) -> tuple:
        """(layouts, counts by part) of all levels, until the last one can be joined to one graph."""
        threshold = float(self._job.scale) ** 2
        task = TileTask(self._source, self._rule, threshold, tiles, self._store, blocks)
        layouts, counts = [tiles], [self._level(make_certified_tile, task, self._feedback.part(0.02, 0.7))]
        blocks.clear()
        objects = sum(counts[0].values())
        if objects == 0:
            raise no_valid_pixel(self._job)
        while self._too_large(objects):
            below = layouts[-1]
            layout, _ = plan.block_layout(below, objects, len(self._source.bands), self._job.settings, self._threads)
            self._feedback.info(
                Message(
                    "{objects:,} {objects:object is|objects are} left: joining blocks of {side} px first, so that memory "
                    "stays within the limit.",
                    objects=objects,
                    side=layout.side,
                )
            )
            task = BlockTask(self._rule, threshold, layout, below, self._store)
            layouts.append(layout)
            counts.append(self._level(make_block, task, self._feedback.part(0.7, 0.8)))
            before, objects = objects, sum(counts[-1].values())
            if objects > 0.95 * before and self._too_large(objects):
                needed = (objects * plan.bytes_per_object(len(self._source.bands)) + BASE_MEMORY) / 1e6
                raise ParameterError(
                    "The {objects:,} objects that are left at SCALE {scale:g} need about {needed:.0f} MB, more than "
                    "MEMORY_LIMIT allows. Raise the limit or the scale, or work on a smaller extent.",
                    objects=objects,
                    scale=self._job.scale,
                    needed=needed,
                )
        return layouts, counts

    def _too_large(self, objects: int) -> bool:
        return objects * plan.bytes_per_object(len(self._source.bands)) > memory_budget(self._job.settings)

    def _level(self, make, task, feedback) -> dict:
        """(row, column) -> number of objects, of all parts of a level; makes those that are not finished."""
        layout = task.layout
        counts = {part: self._store.finished(layout, *part) for part in layout.parts()}
        missing = [part for part, count in counts.items() if count is None]
        if len(missing) < len(counts):
            feedback.info(
                Message(
                    "{count} of {total} {total:part|parts} {count:is|are} taken from the work folder.",
                    count=len(counts) - len(missing),
                    total=len(counts),
                )
            )
        reaches, repeats = [], 0

        def tasks():
            for row, column in missing:
                halo = max(plan.first_halo(layout.passes), max(reaches[-16:], default=0) * 17 // 16 + 4)
                yield task, row, column, halo, self._cancelled

        for index, summary in run_tasks(self._executor, make, tasks(), feedback, len(missing), ahead=1):
            counts[missing[index]] = summary.objects
            reaches.append(summary.reach)
            repeats += summary.repeats
        if missing:
            feedback.info(
                Message(
                    "{count} {count:part|parts} made; uncertainty came {reaches} px far, {repeats} had to be done again with "
                    "a larger halo.",
                    count=len(missing),
                    reaches=max(reaches),
                    repeats=repeats,
                )
            )
        return counts


def _join(store: PartStore, layout: Layout, rule, threads: int, feedback) -> tuple:
    """({part: positions}, graph, first pixels) of all parts of a level; a few are loaded at a time."""
    parts = list(layout.parts())
    with ThreadPoolExecutor(threads) as pool:
        joiner = PartJoiner([first for first, _ in pool.map(lambda part: store.load_firsts(layout, *part), parts)])
        waiting: deque = deque()
        for index in range(len(parts)):
            feedback.check()
            while len(waiting) <= threads and index + len(waiting) < len(parts):
                waiting.append(pool.submit(store.load, layout, *parts[index + len(waiting)]))
            joiner.add(index, waiting.popleft().result())
    graph = joiner.graph(rule.arguments(), feedback.check)
    if graph.unknown.any():  # the certificate of the parts forbids it
        raise RuntimeError("an object lacks a neighbour that no part holds")
    return {part: joiner.positions(index) for index, part in enumerate(parts)}, graph, joiner.first
