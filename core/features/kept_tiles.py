"""Finished tiles in a work folder: after a cancel or a crash the next run with the same input goes on with them."""

from __future__ import annotations

import os
import uuid
import zipfile
from dataclasses import fields
from pathlib import Path
from typing import Callable, Optional

import numpy as np

from ..errors import OutputError
from ..feedback import Feedback
from ..files import require_writable, write_failure
from ..raster import Window, open_raster
from ..run_record import file_hash, parameters_hash
from .feature_plan import FeaturePlan
from .sums import Cells, ObjectSums
from .tile import TileResult, tile_features

FORMAT = 1
"""Raised whenever the values or the arrays of a tile change."""

_SIDECARS = (".aux.xml", ".ovr", ".qml")
"""Files that QGIS puts beside a raster it opens; they change no pixel."""

_INNER = {"parts": ObjectSums, "cells": Cells}


def tile_folder(work_folder: str, plan: FeaturePlan, side: int, feedback: Feedback) -> str:
    """Folder for the tiles of this run, made if need be; another input or setting gives another one. '' without a work folder.

    Raises
    ------
    OutputError
        The work folder cannot be written.
    """
    if not work_folder:
        return ""
    contents = {"image": _content_hash(plan.image.path, feedback), "labels": _content_hash(plan.labels.path, feedback)}
    settings = {"names": plan.names, "levels": plan.levels, "low": plan.low, "high": plan.high, "side": side}
    key = parameters_hash(format=FORMAT, **contents, **settings)
    folder = Path(work_folder) / f"features-{key}"
    require_writable(str(folder / "tile"), "The work folder")
    return str(folder)


def _content_hash(path: str, feedback: Feedback) -> str:
    """Hash of all files that hold a raster's pixels (a virtual raster names others), or of the name of what is no file."""
    with open_raster(path) as dataset:
        files = [name for name in dataset.files if os.path.isfile(name) and not name.endswith(_SIDECARS)]
    return parameters_hash(files=[file_hash(name, feedback) for name in files] or path)


def kept_tile(
    folder: str, plan: FeaturePlan, window: Window, crossing: np.ndarray, cancelled: Optional[Callable] = None
) -> TileResult:
    """`tile_features`, taken from the folder if an earlier run finished this tile."""
    path = os.path.join(folder, f"tile-{window.row}-{window.column}.npz")
    try:
        with np.load(path, allow_pickle=False) as arrays:
            return _unpack(TileResult, arrays, "")
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        pass  # not there yet, or cut off by a crash of the computer: made anew
    result = tile_features(plan, window, crossing, cancelled)
    temporary = f"{path}.{uuid.uuid4().hex[:8]}.part"
    try:
        with open(temporary, "wb") as stream:
            np.savez(stream, **_pack(result, ""))
        os.replace(temporary, path)
    except OSError as error:
        Path(temporary).unlink(missing_ok=True)
        raise OutputError(write_failure("A finished tile", path, error)) from error
    return result


def _pack(result, prefix: str) -> dict:
    arrays = {}
    for field in fields(result):
        value = getattr(result, field.name)
        if field.name in _INNER and isinstance(result, TileResult):
            arrays.update(_pack(value, f"{prefix}{field.name}."))
        else:
            arrays[prefix + field.name] = value
    return arrays


def _unpack(kind, arrays, prefix: str):
    values = {}
    for field in fields(kind):
        inner = _INNER.get(field.name) if kind is TileResult else None
        values[field.name] = _unpack(inner, arrays, f"{prefix}{field.name}.") if inner else arrays[prefix + field.name]
    return kind(**values)
