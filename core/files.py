"""Files that appear whole or not at all: a temporary name beside the target, then a rename."""

from __future__ import annotations

import errno
import glob
import os
import shutil
import uuid
from contextlib import contextmanager
from pathlib import Path

from .errors import MineMapperError, OutputError
from .messages import Message, one_of

_DATABASE_RESTS = ("-wal", "-shm", "-journal")
"""Endings of what a GeoPackage leaves beside it when QGIS crashes: SQLite would write it into the new file and spoil it."""


def require_extension(path: str, extensions: tuple, what: str) -> None:
    """Raise `OutputError` unless `path` ends in one of `extensions` (with dot, lower case)."""
    extension = Path(path).suffix.lower()
    if extension not in extensions:
        raise OutputError(
            "{what} cannot be written to '{path}': the extension '{extension}' is not supported. Use {extensions}.",
            what=Message(what),
            path=path,
            extension=extension or "none",
            extensions=one_of(extensions),
        )


def require_writable(path: str, what: str) -> None:
    """Raise `OutputError` unless a file or folder called `path` could be made; makes missing parent folders."""
    folder = Path(path).absolute().parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".write-test-{uuid.uuid4().hex}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise OutputError(
            "{what} cannot be written to '{path}': the folder '{folder}' is not writable ({reason}). Choose another folder.",
            what=Message(what),
            path=path,
            folder=folder,
            reason=error.strerror,
        ) from error


@contextmanager
def whole_file(path: str, what: str = "The result"):
    """Give a temporary path beside `path` with the same extension; rename it to `path` if the block succeeds.

    On any error or cancellation the temporary file and its sidecars are removed and an old `path` is left alone.

    Parameters
    ----------
    path : str
        Final name of the file.
    what : str
        What is written, as the subject of an error message ("The mines", "The image stack").

    Raises
    ------
    OutputError
        The folder cannot be written, or the disk is full.
    """
    require_writable(path, what)
    target = Path(path).absolute()
    temporary = target.with_name(f".{target.stem}-{uuid.uuid4().hex[:8]}.part{target.suffix}")
    try:
        yield str(temporary)
        os.replace(temporary, target)
        for ending in _DATABASE_RESTS:
            target.with_name(target.name + ending).unlink(missing_ok=True)
    except OSError as error:
        if isinstance(error, MineMapperError):
            raise
        raise OutputError(write_failure(what, path, error)) from error
    finally:
        for rest in target.parent.glob(f"{glob.escape(temporary.name)}*"):
            rest.unlink(missing_ok=True)


@contextmanager
def whole_folder(path: str, what: str = "The result"):
    """Give a temporary folder beside `path`; move its content into `path` if the block succeeds.

    Files of the same name in an existing folder are replaced, others stay.
    """
    require_writable(path, what)
    target = Path(path).absolute()
    temporary = target.with_name(f".{target.name}-{uuid.uuid4().hex[:8]}.part")
    try:
        temporary.mkdir()
        yield str(temporary)
        target.mkdir(exist_ok=True)
        for entry in sorted(temporary.iterdir()):
            old = target / entry.name
            if old.is_dir() and not old.is_symlink():
                shutil.rmtree(old)
            os.replace(entry, old)
    except OSError as error:
        if isinstance(error, MineMapperError):
            raise
        raise OutputError(write_failure(what, path, error)) from error
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def write_failure(what: str, path: str, error: OSError) -> Message:
    """The sentence for a failed write, with a remedy."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC):
        free = shutil.disk_usage(Path(path).absolute().parent).free / 1e6
        return Message(
            "{what} could not be written to '{path}': the disk is full ({free:.0f} MB left). Make room and run again.",
            what=Message(what),
            path=path,
            free=free,
        )
    return Message(
        "{what} could not be written to '{path}': {reason}. Choose another folder or close the file.",
        what=Message(what),
        path=path,
        reason=error.strerror or error,
    )
