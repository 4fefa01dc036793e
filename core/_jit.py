"""The one place that knows Numba: the decorator of all kernels, where it keeps machine code, and when it compiles."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import Callable, Iterator

import numba


def kernel(function=None, **options):
    """Compile `function` with Numba: `nogil`, cached if possible, never `parallel` (two QGIS tasks would abort).

    The cache falls back to compiling anew in each process where neither the plugin's folder nor the user's
    cache folder can be written; Numba says so with a RuntimeError when the function is decorated.
    """
    if function is None:
        return lambda inner: kernel(inner, **options)
    try:
        return numba.njit(nogil=True, cache=True, **options)(function)
    except RuntimeError:
        return numba.njit(nogil=True, **options)(function)


def cache_folders(source: Path) -> Iterator[Path]:
    """Where Numba may keep the machine code of a module: its own variable, beside the source, the user's cache."""
    chosen = os.environ.get("NUMBA_CACHE_DIR")
    if chosen:
        yield from Path(chosen).glob(f"{source.parent.name}_*")
        return
    yield source.parent / "__pycache__"
    from numba.misc.appdirs import AppDirs

    yield from Path(AppDirs(appname="numba", appauthor=False).user_cache_dir).glob(f"{source.parent.name}_*")


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
