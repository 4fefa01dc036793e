"""Parallel work over tiles: one executor (threads or a Dask cluster), results as they come, cancel within a second."""

from __future__ import annotations

import os
from concurrent.futures import FIRST_COMPLETED, Executor, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any, Callable, Iterable, Iterator

from .errors import MineMapperError, MissingPackageError, ParameterError
from .feedback import Feedback


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


def machine_memory() -> int:
    """Bytes of memory of this computer, or of the container the process runs in."""
    try:
        total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return _windows_memory()
    try:
        with open("/sys/fs/cgroup/memory.max", encoding="ascii") as stream:
            total = min(total, int(stream.read()))
    except (OSError, ValueError):
        pass  # no container, or one without a limit
    return total


def _windows_memory() -> int:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ulong), ("load", ctypes.c_ulong), *((f"size{i}", ctypes.c_ulonglong) for i in range(7))]

    status = Status(length=ctypes.sizeof(Status))
    if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
        return 8 << 30
    return status.size0


def memory_limit(settings: RunSettings) -> int:
    """Bytes that a step may use: `settings.memory_limit`, or half of the machine's memory."""
    return settings.memory_limit * 1_000_000 if settings.memory_limit > 0 else machine_memory() // 2


def thread_count(threads: int = 0) -> int:
    """`threads`, or as many as the process may use when it is 0."""
    if threads > 0:
        return threads
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def open_executor(threads: int = 0, scheduler: str = "") -> Iterator[Executor]:
    """An executor for tiles: a thread pool, or a running Dask cluster when `scheduler` gives its address.

    Parameters
    ----------
    threads : int
        Number of threads; 0 = all cores. Not used with a cluster.
    scheduler : str
        Address of a Dask scheduler, e.g. ``tcp://10.0.0.5:8786``.

    Raises
    ------
    ParameterError
        The scheduler cannot be reached.
    MissingPackageError
        A scheduler is asked for and dask.distributed is not installed.
    """
    if not scheduler:
        with ThreadPoolExecutor(thread_count(threads), thread_name_prefix="minemapper") as pool:
            yield pool
        return
    try:
        from dask.distributed import Client
    except ImportError as error:
        raise MissingPackageError(
            "SCHEDULER needs the Python package 'dask[distributed]'. Install it, or leave SCHEDULER empty to use threads."
        ) from error
    try:
        client = Client(scheduler, timeout=10, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise ParameterError(
            "No Dask scheduler answers at SCHEDULER '{scheduler}' ({error}). Start one with 'dask scheduler', "
            "correct the address, or leave it empty to use threads.",
            scheduler=scheduler,
            error=error,
        ) from error
    try:
        with client, client.get_executor(pure=False) as pool:
            yield pool
    finally:
        client.close()


def worker_count(executor: Executor) -> int:
    """How many tasks the executor runs at once."""
    if isinstance(executor, ThreadPoolExecutor):
        return executor._max_workers
    return max(sum(executor._client.nthreads().values()), 1)


def run_tasks(
    executor: Executor, function: Callable, tasks: Iterable, feedback: Feedback, total: int = 0, ahead: int = 2
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
    """
    limit = max(1, worker_count(executor) * ahead)
    submit = executor.submit if isinstance(executor, ThreadPoolExecutor) else partial(executor.submit, _without_cause)
    pending: dict = {}
    source = enumerate(tasks)
    done_count, exhausted = 0, False
    try:
        while True:
            while not exhausted and len(pending) < limit:
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
            for future in sorted(finished, key=pending.get):
                index = pending.pop(future)
                result = future.result()
                done_count += 1
                if total:
                    feedback.set_progress(done_count / total)
                yield index, result
    finally:
        for future in pending:
            future.cancel()


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
    """Like `run_tasks`, but the results come in the order of the tasks (kept back until their turn)."""
    waiting: dict = {}
    turn = 0
    for index, result in run_tasks(executor, function, tasks, feedback, total, ahead):
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
