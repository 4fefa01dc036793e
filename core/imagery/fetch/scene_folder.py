"""The folder of one scene: filled under a hidden name, which prepareimagery passes over, and renamed when it is whole."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from dataclasses import dataclass
from typing import Optional

from ...band_names import CLASSES, SENTINEL_NAMES
from ...errors import OutputError
from ...files import write_failure
from ...runs.run_record import file_hash
from .items import SceneItem

RECORD, GRANULE = "scene.json", "MTD_TL.xml"
FORM = 1
"""Version of the record; another one is not understood and its scene fetched anew."""

_COARSE = {**dict.fromkeys(("B01", "B09", "B10"), 60), **dict.fromkeys(("blue", "green", "red", "nir"), 10)}


@dataclass(frozen=True)
class SceneFolder:
    """Where a scene goes.

    Attributes
    ----------
    root : str
        FOLDER.
    name : str
        Of the finished folder.
    item : SceneItem
    """

    root: str
    name: str
    item: SceneItem

    @property
    def path(self) -> str:
        return os.path.join(self.root, self.name)

    @property
    def working(self) -> str:
        """Where it is filled; kept after a break, so that the next run goes on."""
        return os.path.join(self.root, f".{self.name}.part")

    def band_file(self, band: str) -> str:
        """File name of a band, as prepareimagery knows them: 20230719_B02_10m.tif."""
        return f"{self.item.date.replace('-', '')}_{SENTINEL_NAMES.get(band, band)}_{_COARSE.get(band, 20)}m.tif"

    def open_working(self) -> None:
        """Make the working folder, out of the finished one if there is one.

        Raises
        ------
        OutputError
            The folder cannot be written.
        """
        try:
            if os.path.isdir(self.path) and not os.path.isdir(self.working):
                os.replace(self.path, self.working)
                os.remove(os.path.join(self.working, RECORD))
            os.makedirs(self.working, exist_ok=True)
        except FileNotFoundError:
            os.makedirs(self.working, exist_ok=True)
        except OSError as error:
            raise OutputError(write_failure("The imagery", self.root, error)) from error

    def write(self, name: str, data: bytes) -> None:
        """Write a small file."""
        try:
            with open(os.path.join(self.working, name), "wb") as stream:
                stream.write(data)
        except OSError as error:
            raise OutputError(write_failure("The imagery", self.root, error)) from error

    def finish(self, bands: tuple, documents: dict, hashes: dict, record: dict) -> None:
        """Write metadata and record, take away what is left of broken downloads, and give the folder its name.

        Parameters
        ----------
        documents : dict
            Name -> bytes.
        hashes : dict
            Name of a band's file -> SHA-256.
        """
        classes = self.band_file(CLASSES)
        wanted = {*hashes, classes, GRANULE}
        for name in os.listdir(self.working):
            if name not in wanted:
                os.remove(os.path.join(self.working, name))
        for name, data in documents.items():
            self.write(name, data)
        others = sorted(set(os.listdir(self.working)) - set(hashes))
        hashes = {**hashes, **{name: file_hash(os.path.join(self.working, name)) for name in others}}
        content = {"form": FORM, **record, "bands": list(bands), "files": hashes}
        self.write(RECORD, json.dumps(content, indent=1, sort_keys=True).encode())
        try:
            if os.path.isdir(self.path):
                shutil.rmtree(self.path)
            os.replace(self.working, self.path)
        except OSError as error:
            raise OutputError(write_failure("The imagery", self.path, error)) from error

    def drop(self) -> None:
        """Remove what was fetched of a scene that is not wanted."""
        shutil.rmtree(self.working, ignore_errors=True)

    def finished(self, bands: tuple, setting: str) -> Optional[dict]:
        """The record of a finished scene that holds these bands, made with the same OFFSET_APPLIED; else None."""
        record = read_record(self.path)
        if record is None or record.get("id") != self.item.identifier or record.get("offset", {}).get("setting") != setting:
            return None
        if not set(bands) <= set(record.get("bands", ())):
            return None
        whole = all(os.path.isfile(os.path.join(self.path, name)) for name in record.get("files", {}))
        return record if whole and record.get("files") else None


def read_record(folder: str) -> Optional[dict]:
    """What `scene.json` of a folder says; None if there is none that can be read."""
    try:
        with open(os.path.join(folder, RECORD), encoding="utf-8") as stream:
            record = json.load(stream)
    except (OSError, ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) and record.get("form") == FORM else None


def records_in(root: str) -> dict:
    """Folder name -> record of all finished scenes of a folder, in order."""
    names = sorted(entry.name for entry in os.scandir(root) if entry.is_dir() and not entry.name.startswith("."))
    found = {name: read_record(os.path.join(root, name)) for name in names}
    return {name: record for name, record in found.items() if record is not None}


def folder_name(identifier: str, *salt: object) -> str:
    """Name of a scene's folder: its id, as far as it makes a harmless name, and eight digits of a hash of id and `salt`.

    The hash keeps scenes of the same id but another extent apart, here and for every later step.
    """
    harmless = re.sub(r"[^A-Za-z0-9_\-]+", "_", identifier).strip("_-")[:80] or "scene"
    digest = hashlib.sha256("\n".join(str(part) for part in (identifier, *salt)).encode("utf-8", "replace")).hexdigest()
    return f"{harmless}-{digest[:8]}"
