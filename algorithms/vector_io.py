"""Vector layers in and out of core: QgsFeatureSource -> Table in chunks, Table -> GeoPackage or FlatGeobuf."""

import errno
import hashlib
import os
from contextlib import contextmanager

import numpy as np
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType, Qt

from ..core.errors import InputError, OutputError
from ..core.feedback import Feedback
from ..core.files import whole_file
from ..core.vector import Table, concatenate

CHUNK = 5000
"""Features read or written at once."""

_INTEGERS = (QMetaType.Type.Int, QMetaType.Type.UInt, QMetaType.Type.LongLong, QMetaType.Type.ULongLong)
_KINDS = {
    "int": QMetaType.Type.LongLong,
    "float": QMetaType.Type.Double,
    "text": QMetaType.Type.QString,
    "bool": QMetaType.Type.Bool,
}
_DRIVERS = {".gpkg": "GPKG", ".fgb": "FlatGeobuf"}


class VectorSource:
    """A vector input, made in the main thread and read in the thread that runs the step.

    Filters, selections, memory layers and unsaved edits of the layer count, since its QgsFeatureSource is read.
    """

    def __init__(self, source, transform_context):
        self._source = source
        self._transform_context = transform_context
        self._digests = {}

    @property
    def digest(self):
        """Hash of what was read so far: geometries and values, with filters and unsaved edits; '' = nothing was read."""
        if not self._digests:
            return ""
        whole = hashlib.sha256()
        for key in sorted(self._digests):
            whole.update(repr(key).encode() + self._digests[key].digest())
        return whole.hexdigest()

    @property
    def name(self):
        return self._source.sourceName()

    @property
    def field_names(self):
        return [field.name() for field in self._source.fields()]

    @property
    def crs(self):
        """WKT, '' if unknown."""
        crs = self._source.sourceCrs()
        return crs.toWkt(Qgis.CrsWktVariant.Preferred) if crs.isValid() else ""

    def metric_crs(self):
        """WKT of a projected CRS in metres.

        Raises
        ------
        InputError
            No CRS, or one in degrees or feet: distances and areas would be wrong.
        """
        crs = self._source.sourceCrs()
        if crs.isValid() and (crs.isGeographic() or crs.mapUnits() != Qgis.DistanceUnit.Meters):
            raise InputError(
                f"Layer '{self.name}' is in {crs.authid() or 'a coordinate reference system'} ({crs.description()}), whose unit "
                "is not the metre. Reproject it to a metric system, for example its UTM zone, with 'Reproject layer'."
            )
        return self.crs

    def __len__(self):
        return max(self._source.featureCount(), 0)

    def read(self, feedback=None, crs="", columns=None):
        """All features as one `Table`; see `chunks`.

        Raises
        ------
        InputError
            The layer has no features or no CRS.
        """
        tables = list(self.chunks(feedback or Feedback(), crs, columns))
        if not tables:
            raise InputError(f"Layer '{self.name}' has no features. Choose a layer with features, or clear its filter.")
        kinds = [{name: values.dtype for name, values in table.columns.items()} for table in tables]
        for name in kinds[0]:  # a chunk without NULL may have a narrower dtype than the next
            widest = _widest({kind[name] for kind in kinds})
            for table in tables:
                table.columns[name] = table.columns[name].astype(widest)
        return concatenate(tables)

    def chunks(self, feedback, crs="", columns=None, size=CHUNK):
        """Iterate over `Table`s of at most `size` features.

        Parameters
        ----------
        feedback : core.feedback.Feedback
            Asked for cancellation.
        crs : str
            WKT or authority code that geometries are transformed to; '' leaves them as they are.
        columns : sequence of str, optional
            Fields to read, by default all but the file's own feature id.

        Raises
        ------
        InputError
            No CRS, an unknown field, or a geometry that cannot be transformed.
        """
        key = (crs, *(columns or ["*"]))
        digest = None if key in self._digests else self._digests.setdefault(key, hashlib.sha256())
        for table in self._chunks(feedback, crs, columns, size):
            if digest is not None:
                _add_to_digest(digest, table)
            yield table

    def _chunks(self, feedback, crs, columns, size):
        if not self._source.sourceCrs().isValid():
            raise InputError(
                f"Layer '{self.name}' has no coordinate reference system. "
                "Set it in the layer's properties or with 'Assign projection'."
            )
        fields = self._source.fields()
        names = self._columns(fields, columns)
        indices = [fields.lookupField(name) for name in names]
        request = QgsFeatureRequest().setSubsetOfAttributes(indices)
        request.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
        table_crs = self.crs
        if crs:
            target = QgsCoordinateReferenceSystem()
            target.createFromUserInput(crs)
            request.setDestinationCrs(target, self._transform_context)
            table_crs = crs
        rows, geometries = [], []
        for feature in self._source.getFeatures(request):
            geometries.append(_wkb(feature.geometry()))
            attributes = feature.attributes()
            rows.append([attributes[index] for index in indices])
            if len(rows) == size:
                feedback.check()
                yield self._table(geometries, rows, names, fields, table_crs)
                rows, geometries = [], []
        if rows:
            yield self._table(geometries, rows, names, fields, table_crs)

    def _columns(self, fields, columns):
        if columns is None:
            return [field.name() for field in fields if field.name().lower() != "fid"]
        for name in columns:
            if fields.lookupField(name) < 0:
                known = ", ".join(field.name() for field in fields) or "none"
                raise InputError(f"Layer '{self.name}' has no field '{name}'. Its fields are: {known}. Choose one of them.")
        return [fields[fields.lookupField(name)].name() for name in columns]

    def _table(self, geometries, rows, names, fields, crs):
        geometry = np.empty(len(geometries), object)
        geometry[:] = geometries
        columns = {}
        for position, name in enumerate(names):
            values = [row[position] for row in rows]
            columns[name] = _array(values, fields[fields.lookupField(name)])
        return Table(geometry, columns, crs, self.name)


def _widest(dtypes):
    """The dtype that holds the values of all chunks of a column."""
    if len(dtypes) == 1 or all(dtype.kind in "if" for dtype in dtypes):
        return np.result_type(*dtypes)
    return np.dtype(object)


def _add_to_digest(digest, table):
    for geometry in table.geometry:
        digest.update(geometry or b"none")
    for name, values in table.columns.items():
        digest.update(name.encode() + (repr(values.tolist()).encode() if values.dtype == object else values.tobytes()))


def _wkb(geometry):
    """Two-dimensional WKB without curves, None for no geometry."""
    if geometry.isNull():
        return None
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    if QgsWkbTypes.hasZ(geometry.wkbType()) or QgsWkbTypes.hasM(geometry.wkbType()):
        plain = geometry.get()
        plain.dropZValue()
        plain.dropMValue()
    return bytes(geometry.asWkb())


def _array(values, field):
    values = [None if _is_null(value) else value for value in values]
    kind = field.type()
    if kind in _INTEGERS:
        if None not in values:
            return np.array(values, np.int64)
        return np.array([np.nan if v is None else v for v in values], np.float64)
    if kind == QMetaType.Type.Double:
        return np.array([np.nan if v is None else v for v in values], np.float64)
    if kind == QMetaType.Type.Bool and None not in values:
        return np.array(values, bool)
    array = np.empty(len(values), object)
    array[:] = [None if value is None else _as_text(value) for value in values]
    return array


def _is_null(value):
    return value is None or (hasattr(value, "isNull") and value.isNull())


def _as_text(value):
    return value.toString(Qt.DateFormat.ISODate) if hasattr(value, "toString") else str(value)


class TableWriter:
    """Appends tables to an open layer; made by `create_layer`."""

    def __init__(self, writer, fields, names, multi):
        self._writer, self._fields, self._names, self._multi = writer, fields, names, multi

    def close(self):
        """Complete the file; GDAL reports a full disk here only as its last error."""
        gdal.ErrorReset()
        flushed = self._writer.flushBuffer()
        self._writer = None  # the last reference: QGIS closes the file now, while callers may still hold this object
        if not flushed or gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise OSError(errno.ENOSPC if "space" in gdal.GetLastErrorMsg() else errno.EIO, gdal.GetLastErrorMsg())

    def discard(self):
        """Let go of a file that will be deleted."""
        self._writer = None

    def write(self, table, feedback=None):
        """Append all rows of a table; its columns must hold the layer's fields."""
        columns = [_plain(table.columns[name]) for name in self._names]
        for start in range(0, len(table), CHUNK):
            if feedback is not None:
                feedback.check()
            features = []
            for row in range(start, min(start + CHUNK, len(table))):
                feature = QgsFeature(self._fields)
                feature.setAttributes([column[row] for column in columns])
                wkb = table.geometry[row]
                if wkb is not None:
                    geometry = QgsGeometry()
                    geometry.fromWkb(wkb)
                    if self._multi:
                        geometry.convertToMultiType()
                    feature.setGeometry(geometry)
                features.append(feature)
            if not self._writer.addFeatures(features):
                raise OSError(errno.EIO, self._writer.errorMessage())


def _plain(values):
    """Python values for QGIS: NaN becomes NULL."""
    if values.dtype.kind == "f":
        plain = values.astype(object)
        plain[np.isnan(values)] = None
        return plain.tolist()
    return values.tolist()


@contextmanager
def create_layer(path, fields, crs, geometry="MultiPolygon", what="The layer"):
    """Create a layer that appears under `path` only when the block ends without an error.

    Parameters
    ----------
    path : str
        `.gpkg` or `.fgb`; the layer takes the file's stem as its name.
    fields : list of core.vector.Field
    crs : str
        WKT or authority code.
    geometry : str
        "MultiPolygon", "Polygon", "Point", "LineString", "MultiLineString".
    what : str
        Subject of an error message.

    Yields
    ------
    TableWriter
    """
    extension = os.path.splitext(path)[1].lower()
    if extension not in _DRIVERS:
        raise OutputError(f"{what} cannot be written to '{path}': use the extension .gpkg or .fgb.")
    qgis_fields = QgsFields()
    for field in fields:
        definition = QgsField(field.name, _KINDS[field.kind])
        definition.setComment(field.comment)
        qgis_fields.append(definition)
    system = QgsCoordinateReferenceSystem()
    system.createFromUserInput(crs)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = _DRIVERS[extension]
    options.layerName = os.path.splitext(os.path.basename(path))[0]
    options.includeConstraints = False
    with whole_file(path, what) as temporary:
        writer = QgsVectorFileWriter.create(
            temporary, qgis_fields, getattr(Qgis.WkbType, geometry), system, QgsCoordinateTransformContext(), options
        )
        layer = TableWriter(writer, qgis_fields, [field.name for field in fields], geometry.startswith("Multi"))
        try:
            if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
                raise OutputError(f"{what} cannot be written to '{path}': {writer.errorMessage()}. Choose another folder.")
            yield layer
        except BaseException:
            layer.discard()
            raise
        finally:
            del writer
        layer.close()


def write_table(path, table, geometry="MultiPolygon", what="The layer", feedback=None):
    """Write one table as a layer."""
    with create_layer(path, table.fields(), table.crs, geometry, what) as layer:
        layer.write(table, feedback)
