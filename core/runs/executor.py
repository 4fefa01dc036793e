"""Parallel work over tiles: one executor (threads or a Dask cluster), results as they come, cancel within a second."""

from __future__ import annotations

import os
from concurrent.futures import FIRST_COMPLETED, Executor, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any, Callable, Iterable, Iterator, Sequence

from ..errors import MineMapperError, ParameterError
from ..feedback import Feedback
from .cluster import Watch, open_cluster, translated
from .memory import allowed_memory, resident_memory


@dataclass(frozen=True)
class RunSettings:
    """How a heavy step runs; nothing here changes its result.

    Attributes
    ----------
    tile_size : int
        Side of a tile in pixels; 0 = chosen by the step.
    threads : int
        0 = all cores.
    scheduler : str
        Address of a Dask scheduler; empty = threads.
    work_folder : str
        Folder that keeps finished tiles for a later run; empty = a temporary one.
    memory_limit : int
        Megabytes; 0 = half of the machine's memory.
    """

    tile_size: int = 0
    threads: int = 0
    scheduler: str = ""
    work_folder: str = ""
    memory_limit: int = 0


def memory_limit(settings: RunSettings) -> int:
    """Bytes that a step may use: `settings.memory_limit`, or what `core.runs.memory` finds."""
    return allowed_memory(settings.memory_limit)


BASE_MEMORY = 300e6
"""Bytes of the process itself: interpreter, libraries, compiled kernels."""
KERNELS = 60e6
"""Bytes that the compiled kernels add to what the process has when a run begins."""
MOST_BASE = 0.6
"""Share of the limit that the process itself may have taken: a desktop QGIS with large layers would else leave nothing."""


def memory_budget(settings: RunSettings) -> float:
    """Bytes that arrays may take.

    What is left for GDAL's blocks (`raster.block_cache`) counts among them.

    Raises
    ------
    ParameterError
        MEMORY_LIMIT is below what the process takes by itself.
    """
    limit = float(memory_limit(settings))
    if limit < BASE_MEMORY + 100e6:
        raise _too_little(settings.memory_limit, BASE_MEMORY + 1e8)
    return limit - max(BASE_MEMORY, min(resident_memory() + KERNELS, MOST_BASE * limit))


def fewer_threads(settings: RunSettings, needed: Callable[[int], float], share: float) -> int:
    """Threads whose arrays stay within a share of `memory_budget`, `thread_count` at most.

    Parameters
    ----------
    needed : callable
        Bytes that so many threads take at once.

    Raises
    ------
    ParameterError
        One thread takes more; the message says how much MEMORY_LIMIT must allow.
    """
    threads, budget = thread_count(settings.threads), share * memory_budget(settings)
    while threads > 1 and needed(threads) > budget:
        threads -= 1
    if needed(threads) > budget:
        limit = memory_limit(settings)
        raise _too_little(f"{limit / 1e6:.0f}", limit + (needed(threads) - budget) / share)
    return threads


def _too_little(memory_limit, least: float) -> ParameterError:
    """The error for a limit (MB, as it is told) below the least bytes."""
    return ParameterError(
        "MEMORY_LIMIT is {memory_limit} MB: at least {least:.0f} MB are needed. Raise it, or set it to 0 "
        "to use half of the computer's memory.",
        memory_limit=memory_limit,
        least=least / 1e6,
    )


def thread_count(threads: int = 0) -> int:
    """`threads`, or as many as the process may use when it is 0."""
    if threads > 0:
        return threads
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def open_executor(threads: int = 0, scheduler: str = "", files: Sequence[str] = (), folder: str = "") -> Iterator[Executor]:
    """An executor for tiles: a thread pool, or a running Dask cluster when `scheduler` gives its address.

    Parameters
    ----------
    threads : int
        Number of threads; 0 = all cores. Not used with a cluster.
    scheduler : str
        Address of a Dask scheduler, e.g. ``tcp://10.0.0.5:8786``.
    files, folder
        What the workers of a cluster must see and be able to write to (`core.runs.cluster.open_cluster`).

    Raises
    ------
    ParameterError, InputError, MissingPackageError
        As `core.runs.cluster.open_cluster`.
    """
    if scheduler:
        with open_cluster(scheduler, files, folder) as pool:
            yield pool
        return
    with ThreadPoolExecutor(thread_count(threads), thread_name_prefix="minemapper") as pool:
        yield pool


def worker_count(executor: Executor) -> int:
    """How many tasks the executor runs at once."""
    if isinstance(executor, ThreadPoolExecutor):
        return executor._max_workers
    return max(sum(executor._client.nthreads().values()), 1)


def run_tasks(
    executor: Executor,
    function: Callable,
    tasks: Iterable,
    feedback: Feedback,
    total: int = 0,
    ahead: int = 2,
    held: Callable[[], int] = lambda: 0,
) -> Iterator[tuple]:
    """Run ``function(*task)`` for every task; yield ``(index, result)`` as they finish, in no fixed order.

    At most `ahead` tasks a worker are submitted at a time, so memory stays bounded. The first error ends the run.
    Cancelling is looked at four times a second; tasks not begun are dropped.

    Parameters
    ----------
    function : callable
        Module-level function (it travels to Dask workers); must not touch `feedback`.
    tasks : iterable of tuple
        Arguments.
    total : int
        Number of tasks, for the progress; 0 = no progress shown.
    held : callable
        Number of results that the caller still keeps: with as many as may be submitted no further task is begun.

    Raises
    ------
    core.runs.cluster.ClusterError
        The scheduler or the last worker of a cluster was lost.
    """
    limit = max(1, worker_count(executor) * ahead)
    local = isinstance(executor, ThreadPoolExecutor)
    submit = executor.submit if local else partial(executor.submit, _without_cause)
    watch = None if local else Watch(executor)
    pending: dict = {}
    source = enumerate(tasks)
    done_count, exhausted = 0, False
    try:
        while True:
            while not exhausted and len(pending) < limit and (not pending or len(pending) + held() < 2 * limit):
                try:
                    index, task = next(source)
                except StopIteration:
                    exhausted = True
                    break
                pending[submit(function, *task)] = index
            if not pending:
                return
            finished = _wait_first(pending)
            feedback.check()
            if watch is not None:
                watch.check()
            for future in sorted(finished, key=pending.get):
                index = pending.pop(future)
                result = _result(future, local)
                done_count += 1
                if total:
                    feedback.set_progress(done_count / total)
                yield index, result
    finally:
        for future in pending:
            future.cancel()


def _result(future, local: bool) -> Any:
    if local:
        return future.result()
    try:
        return future.result()
    except BaseException as error:
        plain = translated(error)
        if plain is error:
            raise
        raise plain from error


def _without_cause(function: Callable, *task: Any) -> Any:
    """Run a task on a cluster: errors of native libraries do not travel, and would make ours unreadable as their cause."""
    try:
        return function(*task)
    except MineMapperError as error:
        plain = type(error)(*error.args)
    raise plain


def run_in_order(
    executor: Executor, function: Callable, tasks: Iterable, feedback: Feedback, total: int = 0, ahead: int = 2
) -> Iterator[Any]:
    """Like `run_tasks`, but the results come in the order of the tasks (a bounded number is kept back)."""
    waiting: dict = {}
    turn = 0
    for index, result in run_tasks(executor, function, tasks, feedback, total, ahead, lambda: len(waiting)):
        waiting[index] = result
        while turn in waiting:
            yield waiting.pop(turn)
            turn += 1


def _wait_first(pending: dict) -> set:
    first = next(iter(pending))
    if hasattr(first, "key"):  # Dask futures know no concurrent.futures.wait
        import time

        finished = {future for future in pending if future.done()}
        if not finished:
            time.sleep(0.05)
        return finished
    return wait(pending, timeout=0.25, return_when=FIRST_COMPLETED).done
