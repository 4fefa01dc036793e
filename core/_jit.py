"""The one place that knows Numba: the decorator of all kernels, where it keeps machine code, and when it compiles.

Numba itself keys its cache by the file of the function alone: after a change of a kernel that is called, or of a constant that
is imported, the callers' old machine code would go on being used. So every module of kernels has a cache folder of its own,
named by a hash of its source, of all sources of this package that it imports, directly or not, of the versions of Python,
Numba, llvmlite and NumPy, and of the settings of Numba that make other code of the same source.
"""

from __future__ import annotations

import ast
import hashlib
import os
import shutil
import sys
import time
from contextlib import contextmanager, suppress
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Callable, Iterator, Optional

import numba

ROOT = Path(__file__).resolve().parent
"""The folder of the package's own sources."""

PREFIX = "kernels-"
SETTINGS = ("BOUNDSCHECK", "OPT", "DEBUGINFO_DEFAULT")
"""Settings of Numba (NUMBA_BOUNDSCHECK ...) that make other machine code; Numba's own cache does not tell it apart."""

FORGOTTEN = 30 * 86400
"""Seconds without use after which the machine code of another state of the sources is removed."""


def kernel(function=None, **options):
    """Compile `function` with Numba: `nogil`, cached if possible, never `parallel` (two QGIS tasks would abort).

    Where neither the plugin's folder nor the user's cache folder can be written, it is compiled anew in each process.
    """
    if function is None:
        return lambda inner: kernel(inner, **options)
    # Numba puts a hash of the path into the cache's: a checkout reached through a link is the same code, compiled once
    function.__code__ = function.__code__.replace(co_filename=os.path.realpath(function.__code__.co_filename))
    folder = _cache_folder(function.__code__.co_filename)
    # nobody calls a kernel through a pointer of C: without that wrapper it compiles faster
    options = {"nogil": True, "no_cfunc_wrapper": True, **options}
    if folder is not None:
        with _numba_cache_in(folder), suppress(RuntimeError):
            return _one_for_all_numbers(numba.njit(cache=True, **options)(function))
    return _one_for_all_numbers(numba.njit(**options)(function))


def _one_for_all_numbers(dispatcher):
    """Compile a kernel once for all whole numbers that stand in calls of it: Numba else makes one version for each number."""
    for_types = getattr(dispatcher, "get_call_template", None)
    if for_types is None:  # a plain function: Numba is told to compile nothing (NUMBA_DISABLE_JIT)
        return dispatcher

    def get_call_template(args, kws):
        return for_types([_plain_type(kind) for kind in args], {name: _plain_type(kind) for name, kind in kws.items()})

    dispatcher.get_call_template = get_call_template
    return dispatcher


def _plain_type(kind):
    return numba.types.unliteral(kind) if isinstance(kind, numba.types.IntegerLiteral) else kind


@contextmanager
def _numba_cache_in(folder: str) -> Iterator[None]:
    """Let Numba put the cache of what is decorated inside the block into `folder`."""
    before, numba.config.CACHE_DIR = numba.config.CACHE_DIR, folder
    try:
        yield
    finally:
        numba.config.CACHE_DIR = before


@cache
def _cache_folder(file: str) -> Optional[str]:
    """Folder for the machine code of a module of kernels, made if need be; None if none can be written."""
    stem = f"{PREFIX}{Path(file).stem}-"
    for root in _roots():
        folder = os.path.join(root, stem + sources_key(file))
        try:
            os.makedirs(folder, exist_ok=True)
            os.utime(folder)
        except OSError:
            continue
        if os.access(folder, os.W_OK):
            _forget_old(root, stem, folder)
            return folder
    return None


def cache_folders(source: Path) -> Iterator[Path]:
    """Folders that hold machine code of a module as its sources are now, in the one place where this process looks for it."""
    folder = _cache_folder(str(source))
    return iter(()) if folder is None else Path(folder).glob("*")


def _roots() -> list:
    """Where caches may lie, the best place first: as for Numba's own cache, then the plugin's folder, then the user's caches."""
    chosen, home = numba.config.CACHE_DIR, os.path.expanduser("~")
    if sys.platform == "win32":
        of_user = os.environ.get("LOCALAPPDATA", home)
    elif sys.platform == "darwin":
        of_user = os.path.join(home, "Library", "Caches")
    else:
        of_user = os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache")
    return [*([chosen] if chosen else []), str(ROOT / "__pycache__"), os.path.join(of_user, "mine_mapper")]


def _forget_old(root: str, stem: str, folder: str) -> None:
    """Remove the folders of other states of the same module that nobody has used for long."""
    with suppress(OSError):
        for entry in os.scandir(root):
            same = entry.name.startswith(stem) and len(entry.name) == len(os.path.basename(folder)) and entry.path != folder
            if same and time.time() - entry.stat().st_mtime > FORGOTTEN:
                shutil.rmtree(entry.path, ignore_errors=True)


def sources_key(file: str) -> str:
    """Hash of the source of a module, of all modules of this package that it imports, of versions and settings."""
    digest = hashlib.sha256("\0".join(_versions()).encode())
    for path in sorted(imported_sources(file)):
        digest.update(f"\0{os.path.relpath(path, ROOT)}\0".encode() + _source(path))
    return digest.hexdigest()[:16]


def imported_sources(file: str) -> set:
    """The file, and those of all modules of this package that it imports, directly or through others."""
    found, waiting = set(), [os.path.realpath(file)]
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting += _imports(path)
    return found


@cache
def _imports(path: str) -> tuple:
    """Files of this package that a file imports by name (`from ..hashing import mix64`), wherever the import stands."""
    files = []
    for node in ast.walk(ast.parse(_source(path))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = Path(path).parents[node.level - 1].joinpath(*(node.module or "").split("."))
            files += [base.with_suffix(".py"), base / "__init__.py", *(base / f"{alias.name}.py" for alias in node.names)]
    return tuple(str(file) for file in files if file.is_file())


@cache
def _source(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError:  # a kernel typed in by hand
        return b""


@cache
def _versions() -> tuple:
    versions = [sys.version]
    for package in ("numba", "llvmlite", "numpy"):
        try:
            versions.append(metadata.version(package))
        except metadata.PackageNotFoundError:
            versions.append("?")
    return tuple(versions + [f"{name} {getattr(numba.config, name, None)}" for name in SETTINGS])


@contextmanager
def watch_compiling(begun: Callable[[], None], moves: Callable[[], None]):
    """Call `begun` when a kernel that is not in the cache is compiled, and `moves` at each pass of the compiler.

    Both are called in the thread that compiles, as Numba's events are (numba.core.event).
    """
    from numba.core import event

    class Listener(event.Listener):
        def __init__(self, call):
            self._call = call

        def on_start(self, event):
            self._call()

        def on_end(self, event):
            pass

    with event.install_listener("numba:compile", Listener(begun)), event.install_listener("numba:run_pass", Listener(moves)):
        yield
