"""Files that appear whole or not at all: a temporary name beside the target, then a rename."""

from __future__ import annotations

import csv
import errno
import glob
import os
import re
import shutil
import uuid
from contextlib import contextmanager
from pathlib import Path

from .errors import MineMapperError, OutputError
from .messages import Message, one_of

RESTS = ("-wal", "-shm", "-journal", ".ovr", ".aux.xml", ".msk")
"""Endings of what belongs to an old file and would spoil the new one of the same name: what a GeoPackage leaves beside it
when QGIS crashes, which SQLite would write into the new one; overviews, statistics and masks of an old raster."""

LONGEST_NAME = 240
"""Bytes of a file's name. File systems take 255; QGIS and GDAL put endings such as `-journal` and `.aux.xml` after it."""

_NO_PATH = re.compile(r"\w{2,}://|/vsi\w+/|~\w*(?:[/\\]|$)|\$\{?\w+\}?(?:[/\\]|$)|%\w+%(?:[/\\]|$)")
"""Addresses, files that only GDAL sees, and what a shell would put another path for."""


def require_extension(path: str, extensions: tuple, what: str) -> None:
    """Raise `OutputError` unless `path` ends in one of `extensions` (with dot, lower case)."""
    extension = Path(path).suffix.lower()
    if extension not in extensions:
        raise OutputError(
            "{what} cannot be written to '{path}': the extension '{extension}' is not supported. Use {extensions}.",
            what=Message(what),
            path=path,
            extension=extension or Message("none"),
            extensions=one_of(extensions),
        )


def shipped_rows(beside: str, name: str) -> list:
    """Rows (dict by heading) of a CSV table that comes with the plugin, beside a module."""
    with open(Path(beside).with_name(name), encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def absolute(path: str, what: str) -> Path:
    """The whole path; raises `OutputError` where it begins in a folder that somebody has removed."""
    try:
        return Path(path).absolute()
    except FileNotFoundError as error:
        raise OutputError(
            "{what} cannot be written to '{path}': the folder in which the program was started is gone. Give the whole path.",
            what=Message(what),
            path=path,
        ) from error


def require_writable(path: str, what: str, folder: bool = False) -> None:
    """Raise `OutputError` unless a file (or folder) called `path` could be made; makes missing parent folders."""
    target = absolute(path, what)
    if "\0" in path or _NO_PATH.match(path) or not target.name:
        raise OutputError(
            "{what} cannot be written to '{path}': that is no path of a file or folder. Give one such as {example}.",
            what=Message(what),
            path=path.replace("\0", "\\0"),
            example=os.path.join(os.path.expanduser("~"), "mines"),
        )
    if len(os.fsencode(target.name)) > LONGEST_NAME:
        raise OutputError(
            "{what} cannot be written to '{path}': the name is {length} bytes long, at most {most} are possible. "
            "Choose a shorter name.",
            what=Message(what),
            path=path,
            length=len(os.fsencode(target.name)),
            most=LONGEST_NAME,
        )
    if folder and os.path.isfile(target):
        raise OutputError(
            "{what} cannot be written to '{path}': that is a file, and a folder is needed. Choose another name.",
            what=Message(what),
            path=path,
        )
    if not folder and os.path.isdir(target):
        raise OutputError(
            "{what} cannot be written to '{path}': that is a folder. Add the name of a file.", what=Message(what), path=path
        )
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        probe = target.parent / f".write-test-{uuid.uuid4().hex}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise OutputError(
            "{what} cannot be written to '{path}': the folder '{folder}' is not writable ({reason}). Choose another folder.",
            what=Message(what),
            path=path,
            folder=target.parent,
            reason=error.strerror or str(error),
        ) from error


@contextmanager
def atomic_file(path: str, what: str = "The result"):
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
    temporary = target.with_name(f".part-{os.getpid()}-{uuid.uuid4().hex[:8]}{target.suffix}")
    try:
        yield str(temporary)
        remove_rests(target)
        os.replace(temporary, target)
    except OSError as error:
        if isinstance(error, MineMapperError):
            raise
        raise OutputError(write_failure(what, path, error)) from error
    finally:
        for rest in target.parent.glob(f"{glob.escape(temporary.name)}*"):
            rest.unlink(missing_ok=True)


@contextmanager
def atomic_folder(path: str, what: str = "The result"):
    """Give a temporary folder beside `path`; move its content into `path` if the block succeeds.

    Files of the same name in an existing folder are replaced, others stay.

    Raises
    ------
    OutputError
        The folder cannot be written, the disk is full, or a file would take the place of a folder or the other way round.
    """
    require_writable(path, what, folder=True)
    target = Path(path).absolute()
    temporary = target.with_name(f".part-{os.getpid()}-{uuid.uuid4().hex[:8]}")
    try:
        temporary.mkdir()
        yield str(temporary)
        target.mkdir(exist_ok=True)
        moves = list(merged_moves(temporary, target, what))
        for source, destination in moves:
            destination.parent.mkdir(parents=True, exist_ok=True)
            os.replace(source, destination)
    except OSError as error:
        if isinstance(error, MineMapperError):
            raise
        raise OutputError(write_failure(what, path, error)) from error
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def merged_moves(source: Path, target: Path, what: str):
    """(file below `source`, its place below `target`) of all files, sorted.

    Raises
    ------
    OutputError
        A file would take the place of a folder, or a folder that of a file.
    """
    for entry in sorted(source.rglob("*")):
        place = target / entry.relative_to(source)
        if entry.is_dir() and place.exists() and not place.is_dir():
            raise OutputError(
                "{what} cannot be written: '{path}' is a file, and a folder is needed. Remove it, or choose another place.",
                what=Message(what),
                path=place,
            )
        if not entry.is_dir() and place.is_dir() and not place.is_symlink():
            raise OutputError(
                "{what} cannot be written: '{path}' is a folder, and a file is needed. Remove it, or choose another place.",
                what=Message(what),
                path=place,
            )
        if not entry.is_dir():
            yield entry, place


def remove_rests(target: Path) -> None:
    """Remove what an old file called `target` has beside it and the new one must not take up."""
    for ending in RESTS:
        target.with_name(target.name + ending).unlink(missing_ok=True)


def write_failure(what: str, path: str, error: OSError) -> Message:
    """The sentence for a failed write, with a remedy."""
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return Message(
            "{what} could not be written to '{path}': the disk is full ({free:.1f} MB left). Make room and run again.",
            what=Message(what),
            path=path,
            free=free_space(path) / 1e6,
        )
    if error.errno == errno.EFBIG:
        return Message(
            "{what} could not be written to '{path}': files may not be so large there (a limit of the disk or 'ulimit -f'). "
            "Choose another folder, or raise that limit.",
            what=Message(what),
            path=path,
        )
    return Message(
        "{what} could not be written to '{path}': {reason}. Choose another folder or close the file.",
        what=Message(what),
        path=path,
        reason=error.strerror or str(error),
    )


def free_space(path: str) -> int:
    """Bytes free on the disk of `path`, which need not exist yet."""
    folder = Path(path).absolute()
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free
