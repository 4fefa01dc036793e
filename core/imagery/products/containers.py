"""Folders and zip archives seen alike: names of files, their bytes, and the path by which GDAL opens them in place."""

from __future__ import annotations

import os
import zipfile
from dataclasses import dataclass

from ...errors import InputError
from .safe_metadata import MAX_BYTES

MAX_FILES = 200_000
MAX_FOLDERS_DEEP = 12

ZARR_FILES = (".zgroup", ".zattrs", ".zarray", ".zmetadata")
"""Hidden files that say what a Zarr store holds."""


@dataclass(frozen=True)
class Container:
    """Files below a folder or inside a zip; names are relative with '/' and sorted."""

    path: str
    names: tuple
    is_zip: bool

    def gdal_path(self, name: str) -> str:
        if self.is_zip:
            return f"/vsizip/{os.path.abspath(self.path)}/{name}"
        return os.path.join(self.path, *name.split("/"))

    def read(self, name: str) -> bytes:
        """Bytes of a small file.

        Raises
        ------
        InputError
            Larger than any metadata, or unreadable.
        """
        try:
            if self.is_zip:
                with zipfile.ZipFile(self.path) as archive, archive.open(name) as stream:
                    data = stream.read(MAX_BYTES)  # the declared size may lie: read no more than that
            else:
                with open(self.gdal_path(name), "rb") as stream:
                    data = stream.read(MAX_BYTES)
        except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
            raise InputError(
                "'{name}' of '{path}' cannot be read ({reason}). Fetch the product again.",
                name=name,
                path=self.path,
                reason=str(error),
            ) from error
        if len(data) == MAX_BYTES:
            raise InputError(
                "'{name}' of '{path}' is larger than any product's metadata. It was not read.", name=name, path=self.path
            )
        return data


def open_container(path: str) -> Container:
    """List a folder or a zip.

    Raises
    ------
    InputError
        Not readable, no zip, or far more files than any folder of products.
    """
    if os.path.isdir(path):
        return Container(path, tuple(sorted(_folder_names(path))), False)
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (OSError, zipfile.BadZipFile) as error:
        raise InputError(
            "'{path}' cannot be read as a zip ({reason}). Fetch it again, or unpack it and give the folder.",
            path=path,
            reason=str(error),
        ) from error
    names = [entry.filename for entry in entries if not entry.is_dir() and _stays_inside(entry.filename)]
    _limit(len(names), path)
    return Container(path, tuple(sorted(names)), True)


def _stays_inside(name: str) -> bool:
    return not name.startswith(("/", "\\")) and ".." not in name.replace("\\", "/").split("/") and ":" not in name


def _folder_names(root: str):
    count = 0
    depth_of_root = root.rstrip(os.sep).count(os.sep)
    for folder, subfolders, files in os.walk(root):
        if folder.rstrip(os.sep).count(os.sep) - depth_of_root >= MAX_FOLDERS_DEEP:
            subfolders.clear()
        subfolders[:] = sorted(name for name in subfolders if not name.startswith("."))
        relative = os.path.relpath(folder, root).replace(os.sep, "/")
        prefix = "" if relative == "." else relative + "/"
        for name in files:
            if not name.startswith(".") or name in ZARR_FILES:
                yield prefix + name
                count += 1
        _limit(count, root)


def _limit(count: int, path: str) -> None:
    if count > MAX_FILES:
        raise InputError(
            "'{path}' holds more than {count} files. Give the folder of the products themselves.", path=path, count=MAX_FILES
        )
