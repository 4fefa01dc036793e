"""Finished parts of a long run in a work folder: one run at a time has it, and every file knows what it is.

A file carries a hash of its arrays and of the part that it belongs to, so a damaged one, and one that belongs to another part,
is the same as none: the part is made anew.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import uuid
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, Optional

import numpy as np

from ..errors import MineMapperError, OutputError
from ..feedback import Feedback
from ..files import require_writable, write_failure
from ..messages import Message
from . import locks

LOCK, CHECK = "owner.json", "check"
"""The lock of a folder; the name of the hash among the arrays of a file."""

_REMEDY = "Finished tiles are kept: with WORK_FOLDER set, the next run with the same input goes on from them."


@contextmanager
def work_folder(root: str, name: str, feedback: Feedback) -> Iterator[str]:
    """The folder `name` inside WORK_FOLDER for this run alone; it goes when the block ends well, and stays for a later run else.

    A second run with the same input waits until the first has ended.

    Raises
    ------
    OutputError
        The folder cannot be written.
    """
    require_writable(root, Message("The tiles (WORK_FOLDER)"), folder=True)  # as it was written, before it is made whole
    folder = os.path.join(os.path.abspath(root), name)
    lock = os.path.join(folder, LOCK)
    while True:
        require_writable(os.path.join(folder, "any"), Message("The tiles (WORK_FOLDER)"))
        try:
            locks.wait_for(lock, folder, feedback)
            break
        except FileNotFoundError:
            continue  # the other run has ended and removed the folder
        except OSError as error:
            if isinstance(error, MineMapperError):
                raise
            raise OutputError(write_failure("The tiles (WORK_FOLDER)", folder, error)) from error
    try:
        yield folder
    except BaseException:
        locks.release(lock)
        raise
    shutil.rmtree(folder, ignore_errors=True)
    locks.release(lock)


def save_arrays(path: str, part: str, **arrays: np.ndarray) -> None:
    """Write arrays to a file that appears whole or not at all.

    Parameters
    ----------
    path : str
        `.npz` to write; its folder is made if need be.
    part : str
        What the file is about; `load_arrays` must be asked for the same.

    Raises
    ------
    OutputError
        The folder cannot be written, or the disk is full.
    """
    with atomic_tile(path) as stream:
        np.savez(stream, **arrays, **{CHECK: array_check(part, arrays)})


@contextmanager
def atomic_tile(path: str):
    """A stream whose content appears as `path` when the block ends well.

    Raises
    ------
    OutputError
        The folder cannot be written, or the disk is full.
    """
    temporary = f"{path}.{uuid.uuid4().hex[:8]}.part"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(temporary, "wb") as stream:
            yield stream
        os.replace(temporary, path)
    except OSError as error:
        if isinstance(error, MineMapperError):
            raise
        failure = write_failure("A tile", os.path.dirname(path), error)
        raise OutputError("{failure} {remedy}", failure=failure, remedy=Message(_REMEDY)) from error
    finally:
        Path(temporary).unlink(missing_ok=True)


def load_arrays(path: str, part: str) -> Optional[dict]:
    """The arrays of a file by name; None if there is none, if it is damaged, or belongs to another part."""
    try:
        with np.load(path, allow_pickle=False) as saved:
            arrays = {name: saved[name] for name in saved.files}
    except Exception:  # numpy and zipfile have a dozen errors for bytes that make no sense, and all mean the same here
        return None
    check = arrays.pop(CHECK, None)
    expected = array_check(part, arrays)
    right = check is not None and check.dtype == expected.dtype and check.shape == expected.shape and (check == expected).all()
    return arrays if right else None


def array_check(part: str, arrays: dict) -> np.ndarray:
    """(16,) uint8: hash of what the arrays are about, their names, dtypes, shapes and values."""
    digest = hashlib.blake2b(part.encode(), digest_size=16)
    for name in sorted(arrays):
        values = np.ascontiguousarray(arrays[name])
        digest.update(f"\0{name} {values.dtype.str} {np.shape(arrays[name])}\0".encode())
        digest.update(values.reshape(-1).view(np.uint8).data)
    return np.frombuffer(digest.digest(), np.uint8)
