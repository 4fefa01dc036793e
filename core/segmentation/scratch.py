"""Memory that is used again: fresh pages for every pass would take a fifth of the time."""

from __future__ import annotations

import threading

import numpy as np


class Scratch:
    """Arrays by name; asking for the same name again gives the same memory, so the array given before is lost."""

    def __init__(self):
        self._buffers = {}

    def take(self, name: str, shape, dtype) -> np.ndarray:
        """An array with arbitrary content."""
        size = int(np.prod(shape)) * np.dtype(dtype).itemsize
        buffer = self._buffers.get(name)
        if buffer is None or buffer.nbytes < size:
            self._buffers[name] = buffer = None  # free the old one before the new one is made
            self._buffers[name] = buffer = _on_cache_line(size + size // 8 + 64)
        return buffer[:size].view(dtype).reshape(shape)

    def filled(self, name: str, shape, dtype, value) -> np.ndarray:
        """An array full of `value`."""
        array = self.take(name, shape, dtype)
        array.fill(value)
        return array

    def drop(self, *names: str) -> None:
        """Give memory back."""
        for name in names:
            self._buffers.pop(name, None)


def _on_cache_line(size: int) -> np.ndarray:
    """Bytes that begin at a cache line, so that a record touches as few as can be."""
    buffer = np.empty(size + 64, np.uint8)
    skip = -buffer.ctypes.data % 64
    return buffer[skip : skip + size]


_of_thread = threading.local()


def thread_scratch() -> Scratch:
    """The scratch memory of this thread, for one tile after the other."""
    if not hasattr(_of_thread, "scratch"):
        _of_thread.scratch = Scratch()
    return _of_thread.scratch
