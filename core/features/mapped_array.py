"""Arrays larger than the memory: in a file whose blocks are reserved first, so that a full disk is an error, not a crash."""

from __future__ import annotations

import mmap
import os
import tempfile

import numpy as np

from ..errors import OutputError
from ..files import write_failure


def mapped_array(shape: tuple, folder: str = "") -> np.ndarray:
    """An array of zeros, float64, in a temporary file that is gone with it.

    Writing into a mapped file that has no room on its disk ends the whole program (SIGBUS), QGIS with unsaved edits included.

    Parameters
    ----------
    folder : str
        Where the file lies; '' = the system's folder for temporary files, which is memory on many systems.

    Raises
    ------
    OutputError
        The folder has no room for it.
    """
    where = folder or tempfile.gettempdir()
    size = int(np.prod(shape)) * 8
    try:
        os.makedirs(where, exist_ok=True)
        with tempfile.TemporaryFile(dir=where) as stream:
            _reserve(stream, size)
            return np.memmap(stream, np.float64, "r+", shape=shape)
    except OSError as error:
        raise OutputError(write_failure("The table of values", os.path.join(where, "values"), error)) from error


def forget_pages(values: np.ndarray) -> None:
    """Give the pages of a mapped array back: its file keeps them, and the memory of the process stays small."""
    mapping = getattr(values, "_mmap", None)
    if mapping is not None and hasattr(mapping, "madvise"):
        mapping.madvise(mmap.MADV_DONTNEED)


def _reserve(stream, size: int) -> None:
    """Give a file all its blocks."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(stream.fileno(), 0, size)
        return
    zeros = bytes(1 << 20)  # Windows and macOS: written, the blocks are there
    for start in range(0, size, len(zeros)):
        stream.write(zeros[: min(len(zeros), size - start)])
    stream.flush()
