"""The one decorator of all Numba kernels: releases the GIL, caches machine code where a folder can be written."""

from __future__ import annotations

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
