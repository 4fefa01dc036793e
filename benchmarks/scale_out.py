"""How far the steps on pixels spread over workers of one thread: every task is timed once, then the schedule is simulated.

usage: . build/env.sh; python benchmarks/scale_out.py --product SAFE --dem DEM [--workers 1,2,4,16] [--tile 512] [--folder F]

Each step runs in one thread, twice: the first time loads the kernels. What a task takes is the CPU time of its thread; what is
left of the CPU time of the process is the part that runs where the algorithm runs, one after the other. Simulated: tasks of one
kind go to the worker that is free first, in their order, the kinds one after the other, and the rest comes on top. Neither
the network nor a common disk is simulated; what a task sends is told beside it, as the bytes of its arguments and of its result.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, is_dataclass
from functools import partial

import numpy as np
from package import ROOT

IDLE = 0.05
"""Share of the CPU time of a task that the main thread takes beside it, at most, to count as waiting."""


class Tasks:
    """Times of all tasks while it is open, by kind, in their order."""

    def __enter__(self):
        self.kinds: dict = {}
        self._submit, self._main = ThreadPoolExecutor.submit, time.pthread_getcpuclockid(threading.main_thread().ident)
        tasks = self

        def submit(pool, function, *given, **named):
            if not pool._thread_name_prefix.startswith("minemapper"):
                return tasks._submit(pool, function, *given, **named)
            return tasks._submit(pool, tasks._timed, function, *given, **named)

        ThreadPoolExecutor.submit = submit
        self._begun = time.process_time()
        return self

    def __exit__(self, *error):
        ThreadPoolExecutor.submit = self._submit
        self.cpu = time.process_time() - self._begun

    def _timed(self, function, *given, **named):
        clocks = time.thread_time, time.process_time, partial(time.clock_gettime, self._main)
        begun = [clock() for clock in clocks]
        result = function(*given, **named)
        own, whole, beside = (clock() - start for clock, start in zip(clocks, begun))
        # JPEG 2000 is unpacked in threads of OpenJPEG's own; they count where nothing else was going on
        seconds = whole if beside < IDLE * whole else own
        name = getattr(function, "__name__", type(function).__name__)
        self.kinds.setdefault(name, []).append((seconds, size_of(given) + size_of(result)))
        return result


def size_of(thing) -> int:
    """Bytes of the arrays in the arguments or the result of a task."""
    if isinstance(thing, np.ndarray):
        return thing.nbytes
    if isinstance(thing, (tuple, list)):
        return sum(size_of(one) for one in thing)
    if isinstance(thing, dict):
        return sum(size_of(one) for one in thing.values())
    if is_dataclass(thing):
        return sum(size_of(getattr(thing, field.name, None)) for field in fields(thing))
    return 0


def makespan(times: list, workers: int) -> float:
    """Seconds until the last of some tasks ends, each going to the worker that is free first."""
    free = np.zeros(workers)
    for one in times:
        free[free.argmin()] += one
    return float(free.max())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--product", required=True)
    parser.add_argument("--dem", required=True)
    parser.add_argument("--workers", default="1,2,4,16")
    parser.add_argument("--tile", type=int, default=512)
    parser.add_argument("--steps", default="prepareimagery,segmentimage,computefeatures", help="the first ones of these")
    parser.add_argument("--folder", default="")
    given = parser.parse_args()
    workers = [int(word) for word in given.workers.split(",")]
    print(f"`python {' '.join(sys.argv[:1])}`, tiles of {given.tile} px, load {os.getloadavg()[0]:.1f}\n")
    print("| step | tasks | in tasks s | the rest s | Mbyte sent | " + " | ".join(f"{n} workers" for n in workers) + " |")
    print("|---" * (5 + len(workers)) + "|")
    with tempfile.TemporaryDirectory(dir=given.folder or ROOT / "build") as folder:
        wanted = given.steps.split(",")
        for name, step in steps(given, folder).items():
            if name not in wanted:
                break
            step()
            with Tasks() as tasks:
                step()
            row(name, tasks, workers)


def row(name: str, tasks: Tasks, workers: list) -> None:
    times = [[seconds for seconds, _ in kind] for kind in tasks.kinds.values()]
    inside = sum(map(sum, times))
    rest = max(tasks.cpu - inside, 0.0)
    sent = sum(size for kind in tasks.kinds.values() for _, size in kind)
    walls = [rest + sum(makespan(kind, count) for kind in times) for count in workers]
    shown = " | ".join(f"{walls[0] / wall:.2f}" for wall in walls)
    print(f"| {name} | {sum(map(len, times))} | {inside:.1f} | {rest:.1f} | {sent / 1e6:.0f} | {shown} |", flush=True)


def steps(given, folder: str) -> dict:
    """Name -> function without arguments, in the order of the chain."""
    from mine_mapper.core.features.compute import FeatureJob, compute_features
    from mine_mapper.core.feedback import Feedback
    from mine_mapper.core.imagery.prepare import ImageryJob, prepare_imagery
    from mine_mapper.core.runs.executor import RunSettings
    from mine_mapper.core.segmentation.segment import SegmentationJob, segment_image

    settings, stack, labels = RunSettings(threads=1, tile_size=given.tile), f"{folder}/stack.tif", f"{folder}/labels.tif"
    imagery = ImageryJob(
        stack, (given.product,), dem=(given.dem,), quality=f"{folder}/quality.tif", max_cloud=100.0, settings=settings
    )
    segmentation = SegmentationJob(stack, labels, scale=50.0, settings=settings)
    return {
        "prepareimagery": lambda: prepare_imagery(imagery, Feedback()),
        "segmentimage": lambda: segment_image(segmentation, Feedback()),
        "computefeatures": lambda: compute_features(FeatureJob(stack, labels, settings=settings), Feedback()),
    }


if __name__ == "__main__":
    main()
