"""Attributes and geometries of QGIS features as columns and WKB."""

import contextlib

import numpy as np
from qgis.core import QgsCsException, QgsGeometry, QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType, Qt

from ...core.arrays import object_array
from ...core.wkb import plain_wkb

INTEGERS = (QMetaType.Type.Int, QMetaType.Type.UInt, QMetaType.Type.LongLong, QMetaType.Type.ULongLong)


def widest(dtypes):
    """The dtype that holds the values of all chunks of a column."""
    return next(iter(dtypes)) if len(dtypes) == 1 else np.dtype(object)


def as_wide(values, dtype):
    """Values in a wider dtype; NaN (NULL in all rows) becomes None."""
    if dtype.kind != "O" or values.dtype.kind == "O":
        return values.astype(dtype)
    if values.dtype.kind == "f":
        return np.where(np.isnan(values), None, values)
    return values.astype(object)


def add_to_digest(digest, table):
    """Take geometries and values of a table into a hash."""
    digest.update(b"".join([geometry or b"none" for geometry in table.geometry]))
    for name, values in table.columns.items():
        digest.update(name.encode() + (repr(values.tolist()).encode() if values.dtype == object else values.tobytes()))


def wkb_of(geometry):
    """Two-dimensional WKB without curves, None for no geometry."""
    if geometry.isNull():
        return None
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    if QgsWkbTypes.hasZ(geometry.wkbType()) or QgsWkbTypes.hasM(geometry.wkbType()):
        plain = geometry.get()
        plain.dropZValue()
        plain.dropMValue()
    return plain_wkb(bytes(geometry.asWkb()))


def transformed(blob, transform):
    """WKB in another CRS; None where it has no place there."""
    geometry = QgsGeometry()
    geometry.fromWkb(blob)
    try:
        geometry.transform(transform)
    except QgsCsException:
        return None
    return bytes(geometry.asWkb())


def array_of(values, field):
    """Values of a `QgsField` as a column: int64, float64 with NaN for NULL, bool, else objects with None for NULL."""
    kind = field.type()
    if kind == QMetaType.Type.Double:
        with contextlib.suppress(TypeError):  # a NULL among them
            return np.array(values, np.float64)
    values = [None if _is_null(value) else value for value in values]
    if kind in INTEGERS:
        if all(value is None for value in values):
            return np.full(len(values), np.nan)
        if None not in values and all(abs(value) < 2**63 for value in values):
            return np.array(values, np.int64)
        return object_array(values)  # a float would round 6500001234567890123
    if kind == QMetaType.Type.Double:
        return np.array([np.nan if v is None else v for v in values], np.float64)
    if kind == QMetaType.Type.Bool and None not in values:
        return np.array(values, bool)
    return object_array(None if value is None else _as_text(value) for value in values)


def _is_null(value):
    return value is None or (hasattr(value, "isNull") and value.isNull())


def _as_text(value):
    return value.toString(Qt.DateFormat.ISODate) if hasattr(value, "toString") else str(value)
