"""Finished results of the steps of a model, kept so that a run that was killed goes on at the step it had reached."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import uuid
from pathlib import Path
from typing import Optional

from ..feedback import Feedback
from .run_record import MOST_FILES, file_hash, input_hash

FACTS = "step.json"
"""File of a kept step that is written last: hashes of its files, and what the caller wants to know again."""


def content(path: str, feedback: Optional[Feedback] = None) -> list:
    """What tells a file or folder from an earlier state of itself: hashes as in the record, and the times of large files.

    Opening a GeoPackage changes its counters, and leaves files beside it when the process is killed: neither counts.
    """
    if path.lower().endswith(".gpkg") and os.path.isfile(path):
        return [_database_hash(path, feedback)]
    files = [Path(path)] if os.path.isfile(path) else sorted(entry for entry in Path(path).rglob("*") if entry.is_file())
    large = [(entry.name, entry.stat().st_mtime_ns) for entry in files if entry.stat().st_size > 8 << 20]
    return [sorted(input_hash(path, feedback).items()), large, _named_files(path)]


def _named_files(path: str) -> list:
    """Names, sizes and times of the files in the folder of a product's metadata, which names them; [] for other files."""
    if not path.lower().endswith((".xml", "_mtl.txt", "_mtl.json")):
        return []
    found = []
    for folder, folders, names in os.walk(os.path.dirname(os.path.abspath(path))):
        folders.sort()
        for name in sorted(names):
            status = os.stat(os.path.join(folder, name))
            found.append((name, status.st_size, status.st_mtime_ns))
            if len(found) == MOST_FILES:
                return found
    return found


def _database_hash(path: str, feedback: Optional[Feedback]) -> str:
    """Hash of a SQLite file without its counters, and of changes that wait beside it."""
    digest, position = hashlib.sha256(), 0
    with open(path, "rb") as stream:
        for chunk in iter(lambda: stream.read(1 << 20), b""):
            if feedback is not None:
                feedback.check()
            if position == 0:  # formats of reading and writing, change counter, version-valid-for and version
                chunk = bytearray(chunk)
                for start, end in ((18, 20), (24, 28), (92, 100)):
                    chunk[start:end] = bytes(len(chunk[start:end]))
            digest.update(chunk)
            position += len(chunk)
    log = f"{path}-wal"
    if os.path.isfile(log) and os.path.getsize(log):
        digest.update(file_hash(log).encode())
    return digest.hexdigest()


class KeptResults:
    """Results by key in a folder that one run at a time has."""

    def __init__(self, folder: str):
        self.folder = folder

    def _place(self, key: str) -> Path:
        return Path(self.folder) / f"step-{key}"

    def save(self, key: str, outputs: dict, facts: dict) -> None:
        """Keep the files and folders of the outputs.

        Parameters
        ----------
        outputs : dict
            Name -> list of files and folders.
        facts : dict
            JSON values that `load` gives back.
        """
        temporary = Path(self.folder) / f".{uuid.uuid4().hex}"
        try:
            for name, entries in outputs.items():
                for entry in entries:
                    _copy(Path(entry), temporary / name / Path(entry).name)
            temporary.mkdir(parents=True, exist_ok=True)
            text = json.dumps({"files": _hashes(temporary), "facts": facts})
            (temporary / FACTS).write_text(text, encoding="utf-8")
            shutil.rmtree(self._place(key), ignore_errors=True)
            os.replace(temporary, self._place(key))
        finally:
            shutil.rmtree(temporary, ignore_errors=True)

    def load(self, key: str) -> Optional[tuple]:
        """({output: files and folders}, facts) of a kept step; None if there is none, or it is damaged."""
        place = self._place(key)
        try:
            kept = json.loads((place / FACTS).read_text(encoding="utf-8"))
            if kept["files"] != _hashes(place):
                return None
            outputs = {folder.name: sorted(folder.iterdir()) for folder in place.iterdir() if folder.is_dir()}
            return outputs, kept["facts"]
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None


def copy_kept(entries: list, folder: str) -> None:
    """Bring kept files and folders of an output into a folder."""
    for entry in entries:
        _copy(Path(entry), Path(folder) / entry.name)


def _copy(source: Path, target: Path) -> None:
    """A copy, or a second name where the file is never written again: QGIS changes a GeoPackage when it opens it."""
    if source.is_dir():
        target.mkdir(parents=True, exist_ok=True)
        for entry in sorted(source.iterdir()):
            _copy(entry, target / entry.name)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.suffix.lower() in (".tif", ".tiff"):
        try:
            os.link(source, target)
            return
        except (OSError, NotImplementedError):
            pass  # another disk, or a file system without links
    shutil.copy2(source, target)


def _hashes(folder: Path) -> dict:
    files = sorted(entry for entry in folder.rglob("*") if entry.is_file() and entry.name != FACTS)
    return {entry.relative_to(folder).as_posix(): file_hash(str(entry)) for entry in files}
