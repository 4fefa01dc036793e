"""Finished tiles in a work folder: after a cancel or a crash the next run with the same input goes on with them."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import fields
from typing import Callable, Iterator, Optional

import numpy as np

from ..feedback import Feedback
from ..grid import Window
from ..raster import open_raster
from ..runs.run_record import file_hash, parameters_hash
from ..runs.work_folder import load_arrays, save_arrays, work_folder
from .feature_plan import FeaturePlan
from .sums import Cells, ObjectSums
from .tile import TileResult, tile_features

FORMAT = 2
"""Raised whenever the values or the arrays of a tile change."""

_SIDECARS = (".aux.xml", ".ovr", ".qml")
"""Files that QGIS puts beside a raster it opens; they change no pixel."""

_INNER = {"parts": ObjectSums, "cells": Cells}


@contextmanager
def tile_folder(root: str, plan: FeaturePlan, side: int, feedback: Feedback) -> Iterator[str]:
    """Folder for the tiles of this run, gone when the block ends well; another input or setting gives another one.

    '' without a work folder.

    Raises
    ------
    OutputError
        The work folder cannot be written.
    """
    if not root:
        yield ""
        return
    contents = {"image": _content_hash(plan.image.path, feedback), "labels": _content_hash(plan.labels.path, feedback)}
    settings = {"names": plan.names, "levels": plan.levels, "low": plan.low, "high": plan.high, "side": side}
    with work_folder(root, f"features-{parameters_hash(format=FORMAT, **contents, **settings)}", feedback) as folder:
        yield folder


def _content_hash(path: str, feedback: Feedback) -> str:
    """Hash of all files that hold a raster's pixels (a virtual raster names others), or of the name of what is no file."""
    with open_raster(path) as dataset:
        files = [name for name in dataset.files if os.path.isfile(name) and not name.endswith(_SIDECARS)]
    return parameters_hash(files=[file_hash(name, feedback) for name in files] or path)


def kept_tile(
    folder: str, plan: FeaturePlan, window: Window, crossing: np.ndarray, cancelled: Optional[Callable] = None
) -> TileResult:
    """`tile_features`, taken from the folder if an earlier run finished this tile."""
    name = f"tile-{window.row}-{window.column}"
    path, part = os.path.join(folder, f"{name}.npz"), f"{os.path.basename(folder)} {name}"
    arrays = load_arrays(path, part)
    if arrays is not None:
        return _unpack(TileResult, arrays, "")
    result = tile_features(plan, window, crossing, cancelled)
    save_arrays(path, part, **_pack(result, ""))
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
