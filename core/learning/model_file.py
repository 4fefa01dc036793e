"""Model files: one zip of a JSON header and flat arrays (`numpy.load` reads it), the same bytes for the same model.

Nothing in the file is ever executed. Sizes are checked before anything is unpacked, every array has a fixed dtype and
a length that follows from the header, and the trees are checked before they are used.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
import zlib
from pathlib import Path
from typing import Optional, Sequence

import numpy as np

from ..errors import ModelFileError, OutputError
from ..files import atomic_file
from ..messages import Message, listed
from .model import CLASSES, MAX_NODES, MAX_TREES, RATE_POINTS, ForestModel, check_model, check_names, require

__all__ = ["EXTENSION", "ForestModel", "load_model", "model_path", "require_glcm", "require_features", "save_model"]

EXTENSION = ".mmf"
FORMAT, VERSION = "mine-mapper-forest", 1
CHECKSUM = "checksum.txt"
"""Part of the file with a SHA-256 of all others: a file that somebody changed afterwards is told from a whole one."""

MAX_HEADER_BYTES = 4_000_000
MAX_FILE_BYTES = 512_000_000
_NPY_HEADER_BYTES = 4096

_ARRAYS = {
    "tree_sizes": "<i4", "feature": "<i2", "threshold": "<f4", "probability": "<f8", "fill": "<f4", "low": "<f4", "high": "<f4",
}  # fmt: skip
_OPTIONAL_ARRAYS = {
    "calibration_x": "<f8", "calibration_y": "<f8", "reference": "<f4", "reference_spacing": "<f4", "reference_center": "<f4",
    "reference_axes": "<f4", "rates_recall": "<f8", "rates_false_alarms": "<f8",
    "rates_samples": "<f8",
}  # fmt: skip
_DICTS = ("samples", "parameters", "scores", "importance", "versions")
_FOREIGN = (
    ".pkl",
    ".pickle",
    ".joblib",
    ".json",
    ".csv",
    ".html",
    ".htm",
    ".gpkg",
    ".fgb",
    ".shp",
    ".geojson",
    ".tif",
    ".tiff",
    ".qml",
    ".txt",
)
_EARLIEST = (1980, 1, 1, 0, 0, 0)


def model_path(path: str) -> str:
    """`path` if a model file may have that name.

    Raises
    ------
    OutputError
        The extension belongs to another kind of file (a pickle, a layer, a table).
    """
    extension = Path(path).suffix.lower()
    if extension in _FOREIGN:
        raise OutputError(
            "The model cannot be written to '{path}': a model is no '{extension}' file. Use the extension {right}.",
            path=path,
            extension=extension,
            right=EXTENSION,
        )
    return path


def save_model(path: str, model: ForestModel) -> None:
    """Write a model; the file appears whole or not at all, and is the same for the same model.

    Raises
    ------
    OutputError
        The file cannot be written, or its extension belongs to another kind of file.
    ModelFileError
        The model breaks a rule of `model.check_model`.
    """
    check_model(model, path)
    header = {
        "format": FORMAT, "version": VERSION, "classes": list(CLASSES), "features": list(model.features),
        "trees": len(model.tree_sizes), "nodes": len(model.feature), "glcm": model.glcm,
        **{name: getattr(model, name) for name in _DICTS},
    }  # fmt: skip
    text = json.dumps(header, ensure_ascii=False, indent=1, sort_keys=True, allow_nan=False)
    arrays = {name: (getattr(model, name), kind) for name, kind in _ARRAYS.items()}
    arrays.update({name: (model.arrays[name], kind) for name, kind in _OPTIONAL_ARRAYS.items() if name in model.arrays})
    parts = {"header.json": text.encode()}
    parts.update({f"{name}.npy": _npy_bytes(np.ascontiguousarray(values, kind)) for name, (values, kind) in arrays.items()})
    parts[CHECKSUM] = _checksum(parts)
    with atomic_file(model_path(path), "The model") as temporary, zipfile.ZipFile(temporary, "w") as archive:
        for name, content in parts.items():
            _write_member(archive, name, content)


def _checksum(parts):
    """Hash of all parts of a file by name, as the text that stands in it."""
    digest = hashlib.sha256()
    for name in sorted(parts):
        digest.update(f"{name}\0{len(parts[name])}\0".encode() + parts[name])
    return digest.hexdigest().encode()


def _write_member(archive, name, content):
    member = zipfile.ZipInfo(name, _EARLIEST)
    member.compress_type, member.create_system, member.external_attr = zipfile.ZIP_DEFLATED, 3, 0o644 << 16
    archive.writestr(member, content, compresslevel=6)  # 9 takes ten times as long and saves a sixtieth


def _npy_bytes(values):
    stream = io.BytesIO()
    np.lib.format.write_array(stream, values, version=(1, 0), allow_pickle=False)
    return stream.getvalue()


def load_model(path: str) -> ForestModel:
    """Read a model.

    Raises
    ------
    ModelFileError
        No such file, not a model, an unknown version, or content that breaks a rule; the message names the file.
    """
    if not Path(path).is_file():
        raise ModelFileError("Model file '{path}' does not exist. Choose a file made by 'Train random forest'.", path=path)
    try:
        with zipfile.ZipFile(path) as archive:
            return _read(archive, path)
    except ModelFileError:
        raise
    except PermissionError as error:
        raise ModelFileError(
            "Model file '{path}' cannot be read ({reason}). Check its permissions.", path=path, reason=error.strerror
        ) from error
    except (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
        raise ModelFileError(
            "File '{path}' is not a model of Mine Mapper, or it is damaged ({error}). Choose a file made by 'Train "
            "random forest', or train the forest again.",
            path=path,
            error=error,
        ) from error


def _read(archive, path):
    members = {member.filename: member for member in archive.infolist()}
    known = {"header.json", CHECKSUM, *(f"{name}.npy" for name in (*_ARRAYS, *_OPTIONAL_ARRAYS))}
    require(len(members) == len(archive.infolist()) and set(members) <= known, path, Message("unexpected parts in the file"))
    require(sum(member.file_size for member in members.values()) <= MAX_FILE_BYTES, path, Message("more than 512 MB unpacked"))
    require("header.json" in members, path, Message("no header"))
    parts = {"header.json": _content(archive, members["header.json"], MAX_HEADER_BYTES, path)}
    header = _header(parts["header.json"], path)
    features = tuple(header["features"])
    check_names(features, path)
    count, trees, nodes = len(features), header["trees"], header["nodes"]
    lengths = {"tree_sizes": trees, "feature": nodes, "threshold": nodes, "probability": nodes}
    arrays = {}
    for name, kind in {**_ARRAYS, **_OPTIONAL_ARRAYS}.items():
        if f"{name}.npy" in members:
            limit = np.dtype(kind).itemsize * max(nodes, count * 100_000) + _NPY_HEADER_BYTES
            parts[f"{name}.npy"] = _content(archive, members[f"{name}.npy"], min(limit, MAX_FILE_BYTES), path)
            arrays[name] = _array(parts[f"{name}.npy"], name, kind, path)
    for name in _ARRAYS:
        require(name in arrays, path, Message("'{name}' is missing", name=name))
        require(
            arrays[name].shape == (lengths.get(name, count),),
            path,
            Message("'{name}' has another length than the header says", name=name),
        )
    required = {name: arrays.pop(name) for name in _ARRAYS}
    glcm, dicts = header["glcm"], {name: header[name] for name in _DICTS}
    model = ForestModel(features=features, **required, glcm=glcm, **dicts, arrays=arrays)
    check_model(model, path)
    _check_optional(model, path)
    if CHECKSUM in members:  # files of earlier versions have none
        stored = _content(archive, members[CHECKSUM], 64, path)
        require(stored == _checksum(parts), path, Message("its checksum does not fit its content"))
    return model


def _content(archive, member, limit, path):
    require(member.file_size <= limit, path, Message("'{name}' is larger than it may be", name=member.filename))
    with archive.open(member) as stream:
        content = stream.read(limit + 1)  # the size in the directory may be a lie
    require(len(content) <= limit, path, Message("'{name}' is larger than it may be", name=member.filename))
    return content


def _header(content, path):
    def refuse(constant):
        raise ValueError(f"{constant} in the header")

    try:
        header = json.loads(content.decode("utf-8"), parse_constant=refuse)
    except (ValueError, RecursionError) as error:
        raise ModelFileError(
            "Model file '{path}' is damaged: its header cannot be read ({error}). Train again.", path=path, error=error
        ) from error
    require(isinstance(header, dict) and header.get("format") == FORMAT, path, Message("the header is of another kind of file"))
    if header.get("version") != VERSION:
        raise ModelFileError(
            "Model file '{path}' has version {version!r}; this Mine Mapper reads version {known}. Update the plugin, "
            "or train the forest again.",
            path=path,
            version=header.get("version"),
            known=VERSION,
        )
    require(header.get("classes") == list(CLASSES), path, Message("classes {classes!r}", classes=header.get("classes")))
    require(isinstance(header.get("features"), list), path, Message("no list of features"))
    for name, limit in (("trees", MAX_TREES), ("nodes", MAX_NODES)):
        value = header.get(name)
        require(type(value) is int and 0 < value <= limit, path, Message("{name}: {value!r}", name=name, value=value))
    require(all(isinstance(header.get(name), dict) for name in _DICTS), path, Message("a part of the header is missing"))
    require(header.get("glcm") is None or isinstance(header["glcm"], dict), path, Message("the texture settings are incomplete"))
    return header


def _array(content, name, kind, path):
    stream = io.BytesIO(content)
    try:
        require(np.lib.format.read_magic(stream) == (1, 0), path, Message("'{name}' is of an unknown array version", name=name))
        shape, fortran, dtype = np.lib.format.read_array_header_1_0(stream)
    except Exception as error:  # NumPy reads it with the tokenizer of Python, which has errors of its own
        if isinstance(error, ModelFileError):
            raise
        raise ModelFileError(
            "Model file '{path}' is damaged: '{name}' is no array ({error}). Train again.", path=path, name=name, error=error
        ) from error
    require(
        dtype == np.dtype(kind) and not dtype.hasobject and not fortran,
        path,
        Message("'{name}' has dtype {dtype}, not {kind}", name=name, dtype=dtype, kind=kind),
    )
    require(
        len(shape) in (1, 2) and all(0 <= side < 2**31 for side in shape),
        path,
        Message("'{name}' has shape {shape}", name=name, shape=shape),
    )
    body = content[stream.tell() :]
    size = 1
    for side in shape:
        size *= side
    require(len(body) == size * dtype.itemsize, path, Message("'{name}' does not hold as many values as it says", name=name))
    return np.frombuffer(body, dtype).astype(dtype.newbyteorder("="), copy=False).reshape(shape)


def _check_optional(model, path):
    x, y = model.arrays.get("calibration_x"), model.arrays.get("calibration_y")
    require((x is None) == (y is None), path, Message("half a calibration"))
    if x is not None:
        good = x.ndim == 1 and x.shape == y.shape and len(x) > 1
        require(good, path, Message("the calibration has an odd shape"))
        for values in (x, y):
            require(
                ((values >= 0) & (values <= 1)).all() and (np.diff(values) >= 0).all(),
                path,
                Message("the calibration is not rising"),
            )
    _check_rates(model, path)
    _check_reference(model, path)


def _check_rates(model, path):
    parts = [model.arrays.get(name) for name in ("rates_recall", "rates_false_alarms", "rates_samples")]
    if all(part is None for part in parts):
        return
    require(all(part is not None for part in parts), path, Message("a part of the rates is missing"))
    for values in parts[:2]:
        require(values.shape == (RATE_POINTS,), path, Message("the rates have an odd shape"))
        require(
            ((values >= 0) & (values <= 1)).all() and (np.diff(values) <= 0).all(), path, Message("the rates are not falling")
        )
    counts = parts[2]
    require(
        counts.shape == (2,) and np.isfinite(counts).all() and (counts > 0).all(),
        path,
        Message("the samples of the rates are no counts"),
    )


def _check_reference(model, path):
    parts = [model.arrays.get(name) for name in ("reference", "reference_spacing", "reference_center", "reference_axes")]
    if all(part is None for part in parts):
        return
    require(all(part is not None for part in parts), path, Message("a part of the reference samples is missing"))
    reference, spacing, center, axes = parts
    good = reference.ndim == axes.ndim == 2 and len(reference) > 0 and center.shape == (len(model.features),)
    good = good and axes.shape == (len(model.features), reference.shape[1])
    good = good and spacing.shape == reference.shape[:1] and (spacing >= 0).all()
    require(good, path, Message("the reference samples do not fit"))
    require(all(np.isfinite(part).all() for part in parts), path, Message("a reference sample is not finite"))


def require_features(model: ForestModel, names: Sequence, layer: str, path: str) -> None:
    """Raise `ModelFileError` unless all features of the model are among the fields `names` of a layer of objects."""
    missing = [name for name in model.features if name not in set(names)]
    if missing:
        raise ModelFileError(
            "Layer '{layer}' lacks {count} of the {features} {features:feature|features} that model '{path}' was trained "
            "with: {shown}. Compute the features as for the training objects (with the same DEM and the same FEATURES), or "
            "train a model on the features this layer has.",
            layer=layer,
            count=len(missing),
            features=len(model.features),
            path=path,
            shown=listed(missing, 8),
        )


def require_glcm(model: ForestModel, glcm: Optional[dict], layer: str, path: str) -> None:
    """Raise `ModelFileError` unless the textures of the objects were made with the model's GLCM range and levels.

    Parameters
    ----------
    glcm : dict or None
        `levels`, `low`, `high` stored with the objects; None = not stored, which is refused when the model uses textures.
    """
    if model.glcm is None:
        return
    wanted = tuple(float(model.glcm[key]) for key in ("levels", "low", "high"))
    described = "GLCM_LEVELS={:g} and GLCM_RANGE={:g},{:g}".format(*wanted)
    if glcm is None:
        raise ModelFileError(
            "Layer '{layer}' does not say with which GLCM levels and range its textures were made; model '{path}' "
            "needs {described}. Run 'Compute object features' again with these values and keep its fields "
            "glcm_levels, glcm_low and glcm_high.",
            layer=layer,
            path=path,
            described=described,
        )
    found = tuple(float(glcm[key]) for key in ("levels", "low", "high"))
    if found != wanted:
        raise ModelFileError(
            "Layer '{layer}' has textures made with GLCM_LEVELS={levels:g} and GLCM_RANGE={low:g},{high:g}; model '{path}' "
            "needs {described}. Run 'Compute object features' again with these values.",
            layer=layer,
            levels=found[0],
            low=found[1],
            high=found[2],
            path=path,
            described=described,
        )
