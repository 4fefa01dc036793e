"""A Dask cluster that is looked at before any work: does it answer, has it workers, have they the same plugin and files."""

from __future__ import annotations

import asyncio
import hashlib
import os
import sys
import time
from contextlib import contextmanager, suppress
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any, Iterator, Sequence

from ..errors import InputError, MineMapperError, MissingPackageError, ParameterError

ANSWER, NO_WORKER, LOST, WORKERLESS = 10.0, 10.0, 15.0, 60.0
"""Seconds: for the scheduler to answer; for a first worker to come; until a silent scheduler counts as lost; until a cluster
whose last worker died in the middle of a run is given up."""

PACKAGES = ("numpy", "numba", "llvmlite", "shapely", "rasterio", "scikit-learn", "dask", "distributed")
"""Packages whose versions decide on the bytes of a result, or on whether tasks can travel."""


class ClusterError(MineMapperError):
    """The cluster was lost in the middle of a run."""


@contextmanager
def open_cluster(scheduler: str, files: Sequence[str] = (), folder: str = "") -> Iterator[Any]:
    """An executor on a running cluster.

    Parameters
    ----------
    scheduler : str
        Address, e.g. ``tcp://10.0.0.5:8786``.
    files : sequence of str
        Files that every worker must see under the same path.
    folder : str
        Folder that every worker must be able to write to, and whose files all must see; '' = none.

    Raises
    ------
    ParameterError
        The scheduler cannot be reached, has no worker, or a worker has another plugin or other packages.
    InputError
        A worker does not see a file or the folder.
    MissingPackageError
        dask.distributed is not installed.
    """
    client = _connect(scheduler)
    try:
        _require_workers(client, scheduler)
        _require_same(client, scheduler)
        _require_files(client, scheduler, files, folder)
        with client.get_executor(pure=False) as pool:
            yield pool
    finally:
        with suppress(Exception):  # the scheduler may be gone: whatever went wrong is told already
            client.close(timeout=2)


def _connect(scheduler: str):
    try:
        from dask.distributed import Client
    except ImportError as error:
        raise MissingPackageError(
            "SCHEDULER needs the Python package 'dask[distributed]'. Install it, or leave SCHEDULER empty to use threads."
        ) from error
    client = Client.__new__(Client)
    try:
        client.__init__(scheduler, timeout=ANSWER, set_as_default=False)
    except Exception as error:  # whatever answers there may be no scheduler, or one of another version
        client.status = "closed"  # else it tries for 20 s to say goodbye when Python ends
        raise ParameterError(
            "No Dask scheduler answers at SCHEDULER '{scheduler}' ({error}). Start one with 'dask scheduler', "
            "correct the address, or leave it empty to use threads.",
            scheduler=scheduler,
            error=error,
        ) from error
    return client


def _require_workers(client, scheduler: str) -> None:
    end = time.monotonic() + NO_WORKER
    while not _workers(client):
        if time.monotonic() > end:
            raise ParameterError(
                "The Dask scheduler '{scheduler}' has no worker. Start one on each computer with 'dask worker {scheduler}' in a "
                "Python that can import the plugin, or leave SCHEDULER empty to use threads.",
                scheduler=scheduler,
            )
        time.sleep(0.2)


def _workers(client) -> dict:
    return client.scheduler_info(n_workers=-1)["workers"] if _takes_count(client) else client.scheduler_info()["workers"]


@cache
def _takes_count_of(kind) -> bool:
    import inspect

    return "n_workers" in inspect.signature(kind.scheduler_info).parameters


def _takes_count(client) -> bool:
    """True if `scheduler_info` lists five workers only unless it is asked for all."""
    return _takes_count_of(type(client))


def state(package: str) -> dict:
    """What a process has: Python, packages and a hash of the plugin's sources, '' without the plugin."""
    versions = {"python": "{}.{}".format(*sys.version_info[:2])}
    for name in PACKAGES:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            versions[name] = "none"
    return {**versions, "plugin": package}


@cache
def sources_hash() -> str:
    """Hash of all sources of core."""
    digest, root = hashlib.sha256(), Path(__file__).resolve().parent.parent
    for path in sorted(root.rglob("*.py")):
        digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]


def _require_same(client, scheduler: str) -> None:
    """Compare every worker with this process."""
    here, cluster_module = state(sources_hash()), __name__

    def look():  # defined here: it travels as a whole, and does not need the plugin to arrive
        import importlib

        try:
            module = importlib.import_module(cluster_module)
        except ImportError as error:
            return str(error)
        return module.state(module.sources_hash())

    for worker, there in _asked(client, scheduler, look).items():
        if isinstance(there, str):
            raise ParameterError(
                "The worker '{worker}' of the Dask scheduler '{scheduler}' cannot import the plugin ({error}). Put the folder of "
                "the plugin, called mine_mapper, into a folder of its PYTHONPATH, and start it again.",
                worker=worker,
                scheduler=scheduler,
                error=there,
            )
        for name, version in here.items():
            if there.get(name) != version:
                raise ParameterError(
                    "The worker '{worker}' of the Dask scheduler '{scheduler}' has {name} {there}, and QGIS has {here}: the "
                    "results could differ. Install the same there, and start the worker again.",
                    worker=worker,
                    scheduler=scheduler,
                    name=name,
                    there=there.get(name),
                    here=version,
                )


def _require_files(client, scheduler: str, files: Sequence[str], folder: str) -> None:
    """Every worker must see the files, in the same size, and the folder."""
    sizes = {os.path.abspath(path): os.path.getsize(path) for path in files if os.path.isfile(path)}
    probe = os.path.join(os.path.abspath(folder), f".seen-{os.getpid()}") if folder else ""

    def look():
        import os
        import uuid

        for path, size in sizes.items():
            try:
                if os.path.getsize(path) != size:
                    return path
            except OSError:
                return path
        if probe:
            own = f"{probe}-{uuid.uuid4().hex}"
            try:
                if not os.path.exists(probe):
                    return os.path.dirname(probe)
                with open(own, "w"):
                    pass
                os.unlink(own)
            except OSError:
                return os.path.dirname(probe)
        return ""

    if probe:
        Path(probe).touch()
    try:
        found = _asked(client, scheduler, look)
    finally:
        if probe:
            Path(probe).unlink(missing_ok=True)
    for worker, missing in found.items():
        if missing:
            raise InputError(
                "The worker '{worker}' of the Dask scheduler '{scheduler}' does not see '{path}', or sees another file there. "
                "All computers of a cluster must have inputs, work folder and outputs under the same path, on a shared disk.",
                worker=worker,
                scheduler=scheduler,
                path=missing,
            )


def _asked(client, scheduler: str, look) -> dict:
    """Worker -> what `look` says there."""
    try:
        return client.run(look, on_error="raise")
    except Exception as error:
        raise ParameterError(
            "The workers of the Dask scheduler '{scheduler}' do not answer as they should ({error}). Start them again with the "
            "Python and packages that QGIS has, or leave SCHEDULER empty to use threads.",
            scheduler=scheduler,
            error=error,
        ) from error


class Watch:
    """Notices that a cluster is lost in the middle of a run."""

    def __init__(self, executor):
        self._client = executor._client
        self._silent = self._workerless = None
        self._looked = 0.0

    def check(self) -> None:
        """Raise `ClusterError` when the scheduler has been silent, or without any worker, for long."""
        now = time.monotonic()
        if now - self._looked < 1:
            return
        self._looked = now
        workers = self._workers()
        if workers is None:
            self._silent = self._silent or now
            if now - self._silent > LOST or self._client.status == "closed":
                raise lost_scheduler()
            return
        self._silent = None
        self._workerless = None if workers else (self._workerless or now)
        if self._workerless and now - self._workerless > WORKERLESS:
            raise ClusterError(
                "The last worker of the Dask cluster was lost. Start workers and run again: with WORK_FOLDER set, finished tiles "
                "are taken up."
            )

    def _workers(self):
        """Workers as the scheduler knows them, None if it does not answer; it can die while it is asked."""
        try:
            return self._client.nthreads() if self._client.status == "running" else None
        except (OSError, asyncio.TimeoutError):  # a closed connection is an OSError
            return None


def lost_scheduler() -> ClusterError:
    """The error for a scheduler that went away."""
    return ClusterError(
        "The Dask scheduler was lost in the middle of the run. Start it and its workers and run again: with WORK_FOLDER set, "
        "finished tiles are taken up."
    )


def translated(error: BaseException) -> BaseException:
    """The error of a task as the user should see it: those of Dask itself say that a part of the cluster is gone."""
    from concurrent.futures import CancelledError

    from dask.distributed import CancelledError as DaskCancelled
    from distributed.comm import CommClosedError
    from distributed.scheduler import KilledWorker

    if isinstance(error, KilledWorker):
        return ClusterError(
            "A tile ended several workers of the Dask cluster one after the other; too little memory is the likely cause. Give "
            "the workers more memory, or set a smaller TILE_SIZE."
        )
    if isinstance(error, (CancelledError, DaskCancelled, CommClosedError)):
        return lost_scheduler()
    return error
