"""Files read in columns: a GeoPackage or FlatGeobuf without filter, join or edit, through GDAL's Arrow interface.

A feature at a time costs about 0.2 ms with 60 fields; in columns 139 000 objects with 58 fields and their outlines come in 0.35 s
(GDAL 3.6). What comes out is the same, value by value, as through QGIS's features: tests compare the two.
"""

import os
import sqlite3
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import NULL, Qgis, QgsProcessingFeatureSourceDefinition, QgsProperty, QgsProviderRegistry
from qgis.PyQt.QtCore import QMetaType

from ...core.arrays import each_once, object_array
from .gdal_calls import gdal_call

INTEGERS = (QMetaType.Type.Int, QMetaType.Type.LongLong)
_KINDS = (*INTEGERS, QMetaType.Type.Double, QMetaType.Type.QString)
"""Switches are not among them: GDAL 3.6 hands their packed bits on shifted (findings/arrow_switches.sh), so they are read by SQL
from a GeoPackage; dates neither."""

_SHAPES = (Qgis.WkbType.Polygon, Qgis.WkbType.MultiPolygon)
_EXTENSIONS = (".gpkg", ".fgb")


class ColumnarFile:
    """A layer of a file whose features can be had in columns.

    Attributes
    ----------
    path, layer : str
        The file and the layer in it; '' = the first.
    """

    def __init__(self, path, layer):
        self.path, self.layer = path, layer

    def chunks(self, fields, size):
        """Iterate over ((n,) object array of WKB or None, {field: values}) of at most `size` features, in the order of the file.

        Parameters
        ----------
        fields : sequence of QgsField
            Of kinds that `in_columns` allows. Values come as `feature_values` makes them of features: int64, float64 with NaN for
            NULL, or objects with None.
        """
        dataset = gdal_call(gdal.OpenEx, self.path, gdal.OF_VECTOR | gdal.OF_READONLY | gdal.OF_VERBOSE_ERROR)
        layer = dataset.GetLayerByName(self.layer) if self.layer else dataset.GetLayer(0)
        definition, wanted = layer.GetLayerDefn(), {field.name() for field in fields}
        names = [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]
        switches = [field.name() for field in fields if field.type() == QMetaType.Type.Bool]
        others = [field for field in fields if field.name() not in switches]
        layer.SetIgnoredFields([name for name in names if name not in wanted or name in switches])
        geometry = layer.GetGeometryColumn() or "wkb_geometry"
        # The feature's id is not wanted, but without it and other fields GDAL 3.6 gives geometries of no bytes.
        options = ["USE_MASKED_ARRAYS=YES", f"MAX_FEATURES_IN_BATCH={size}"]
        with _switches(self.path, layer.GetName(), switches) as read:
            for batch in layer.GetArrowStreamAsNumPy(options):
                blobs = _blobs(batch[geometry])
                values = {field.name(): _values(batch[field.name()], field.type()) for field in others}
                values.update(read(len(blobs)))
                yield blobs, {field.name(): values[field.name()] for field in fields}
        del layer, dataset

    def holds(self, fields):
        """Whether all of these fields can be read in columns here: those of `in_columns`, and switches of a GeoPackage."""
        switches = [field for field in fields if field.type() == QMetaType.Type.Bool and self.path.lower().endswith(".gpkg")]
        return in_columns([field for field in fields if field not in switches])


def columnar_file(value, layer):
    """The `ColumnarFile` of a parameter; None where features have to be asked for: filters, joins, edits, other sources.

    Parameters
    ----------
    value : object
        The parameter as it was given.
    layer : QgsVectorLayer or None
        The layer that QGIS makes of it.
    """
    if layer is None or not layer.isValid() or layer.providerType() != "ogr" or not _is_whole(value):
        return None
    if layer.isEditable() or layer.subsetString() or layer.vectorJoins() or layer.wkbType() not in _SHAPES:
        return None
    fields = layer.fields()
    if any(fields.fieldOrigin(index) != Qgis.FieldOrigin.Provider for index in range(fields.count())):
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path = parts.pop("path", None) or ""
    name = parts.pop("layerName", None) or ""
    if any(given not in (None, "", NULL) for given in parts.values()):  # a layer by number, a subset, options of the driver
        return None
    return ColumnarFile(path, name) if path.lower().endswith(_EXTENSIONS) and os.path.isfile(path) else None


@contextmanager
def _switches(path, layer, names):
    """What reads the next rows of fields of true and false: by SQL, in the order of the table, which is GDAL's.

    Raises
    ------
    RuntimeError
        The table cannot be read so (a view, a file that is locked), or it has other rows than GDAL gives.
    """
    if not names:
        yield lambda count: {}
        return
    columns = ", ".join(quoted(name) for name in names)
    try:
        database = sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True)
        try:
            query = f"SELECT {columns} FROM {quoted(layer)} ORDER BY rowid"  # nosec B608: names, quoted as SQLite wants
            rows = database.execute(query)

            def read(count):
                found = rows.fetchmany(count)
                if len(found) != count:
                    raise RuntimeError(f"{len(found)} of {count} rows")
                return {name: _bits(values) for name, values in zip(names, zip(*found))}

            yield read
        finally:
            database.close()
    except sqlite3.Error as error:
        raise RuntimeError(str(error)) from error


def quoted(name):
    """A name for SQL."""
    return '"' + name.replace('"', '""') + '"'


def _bits(values):
    """As `feature_values.array_of` makes them of features."""
    if None not in values:
        return np.array(values, bool)
    return object_array(None if value is None else str(bool(value)) for value in values)


def in_columns(fields):
    """Whether all of these fields are of kinds that come out of a column as they do out of a feature."""
    return all(field.type() in _KINDS for field in fields)


def _is_whole(value):
    """True if a parameter names a layer without selection, filter or limit."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        return not (value.selectedFeaturesOnly or value.filterExpression or value.featureLimit >= 0) and _is_whole(value.source)
    return not isinstance(value, QgsProperty) or value.propertyType() == Qgis.PropertyType.Static


def _blobs(column):
    plain = column.dtype == object and not np.ma.isMaskedArray(column)  # blobs of one length come as an array of raw bytes
    if plain and set(map(type, column.tolist())) <= {bytes, type(None)}:
        return np.array(column)  # a copy: the memory of the batch is used again
    return object_array(None if blob is None or blob is np.ma.masked else bytes(blob) for blob in column)


def _values(column, kind):
    missing = np.ma.getmaskarray(column)
    if kind in INTEGERS:
        if missing.all():
            return np.full(len(column), np.nan)
        return _objects(column, missing) if missing.any() else np.ma.getdata(column).astype(np.int64)
    if kind == QMetaType.Type.Double:
        return np.where(missing, np.nan, np.ma.getdata(column)).astype(np.float64)
    return _objects(column, missing)


def _objects(column, missing):
    """Integers as they are, texts decoded; None where NULL."""
    values = np.ma.getdata(column).tolist()
    if missing.any():
        values = [None if gone else value for value, gone in zip(values, missing)]
    if isinstance(next(iter(values), None), bytes):  # few words stand in many rows
        return each_once(lambda value: None if value is None else _decoded(value), values)
    return object_array(None if value is None else _decoded(value) for value in values)


def _decoded(value):
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value
