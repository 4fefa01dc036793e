"""Vector layers in and out of core: QgsFeatureSource -> Table in chunks, Table -> GeoPackage or FlatGeobuf."""

import contextlib
import errno
import hashlib
import os
from contextlib import contextmanager
from dataclasses import replace

import numpy as np
from osgeo import gdal, osr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType, Qt

from ..core.coordinates import is_unknown
from ..core.errors import InputError, OutputError
from ..core.feedback import Feedback
from ..core.fields import find_field
from ..core.files import whole_file
from ..core.messages import Message, listed
from ..core.vector import MINE_FIELDS, Table, concatenate, require_place, valid_polygons, valid_shapes
from ..core.wkb import plain_wkb
from .columnar import in_columns
from .feedback import told
from .loading import layer_name

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
_SHAPELESS = (Qgis.WkbType.Unknown, Qgis.WkbType.NoGeometry)


class VectorSource:
    """A vector input, made in the main thread and read in the thread that runs the step.

    Filters, selections, memory layers and unsaved edits of the layer count, since its QgsFeatureSource is read.
    """

    def __init__(self, source, transform_context, crs=None, file=None):
        self._source = source
        self._crs = source.sourceCrs() if crs is None else crs
        if not self._crs.isValid() and source.featureCount() == 0 and source.wkbType() in _SHAPELESS:
            self._crs = QgsCoordinateReferenceSystem("EPSG:4326")  # GeoJSON without features: what is nowhere fits any system
        self._transform_context = transform_context
        self._file = file  # a `ColumnarFile` that holds just what the source gives
        self._digests = {}
        self._rectangle = None

    def within(self, extent):
        """Read only the features that touch an extent (xmin, ymin, xmax, ymax, WKT) from now on."""
        system = QgsCoordinateReferenceSystem.fromWkt(extent[4])
        transform = QgsCoordinateTransform(system, self._source.sourceCrs(), self._transform_context)
        self._rectangle = transform.transformBoundingBox(QgsRectangle(*extent[:4]))

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
        crs = self._crs
        return crs.toWkt(Qgis.CrsWktVariant.Preferred) if crs.isValid() else ""

    def metric_crs(self):
        """WKT of a projected CRS in metres.

        Raises
        ------
        InputError
            No CRS, or one in degrees or feet: distances and areas would be wrong.
        """
        crs = self._crs
        if crs.isValid() and (crs.isGeographic() or crs.mapUnits() != Qgis.DistanceUnit.Meters):
            raise InputError(
                "Layer '{layer}' is in {code} ({name}), whose unit is not the metre. Reproject it to a metric system, for "
                "example its UTM zone, with 'Reproject layer'.",
                layer=self.name,
                code=crs.authid() or "a coordinate reference system",
                name=crs.description(),
            )
        return self.crs

    def __len__(self):
        return max(self._source.featureCount(), 0)

    def read(self, feedback=None, crs="", columns=None, may_be_empty=False):
        """All features as one `Table`; see `chunks`.

        Parameters
        ----------
        may_be_empty : bool
            A layer without features is a result (an inventory without a mine) and gives a table without rows.

        Raises
        ------
        InputError
            The layer has no features or no CRS.
        """
        tables = list(self.chunks(feedback or Feedback(), crs, columns))
        if not tables and may_be_empty:
            tables = [self._nothing(crs, columns)]
        if not tables:
            raise InputError(
                "Layer '{layer}' has no features. Choose a layer with features, or clear its filter.", layer=self.name
            )
        kinds = [{name: values.dtype for name, values in table.columns.items()} for table in tables]
        for name in kinds[0]:  # a chunk without NULL may have a narrower dtype than the next
            widest = _widest({kind[name] for kind in kinds})
            for table in tables:
                table.columns[name] = _as_wide(table.columns[name], widest)
        return concatenate(tables)

    def polygons(self, feedback, crs="", columns=None, may_be_empty=False):
        """The polygons of the layer as one `Table`, moved, then repaired; what was repaired or left out is told.

        Parameters and errors as in `read`, `core.vector.require_place` and `core.vector.valid_polygons`.
        """
        return valid_polygons(self.read(feedback, crs, columns, may_be_empty), feedback, may_be_empty)

    def shapes(self, feedback):
        """The features that have a geometry, of any kind, as one `Table`; see `core.vector.valid_shapes`."""
        return valid_shapes(self.read(feedback), feedback)

    def mines(self, feedback, columns=None):
        """An inventory, perhaps without a mine: polygons with the product's own fields under their own names.

        Parameters
        ----------
        columns : sequence of str, optional
            Fields to read where the layer has them, by default all.
        """
        if columns is not None:
            columns = [self.field(name) for name in columns if self.field(name)]
        return self.polygons(feedback, columns=columns, may_be_empty=True).with_names(MINE_FIELDS)

    def field(self, name):
        """The layer's spelling of a field, None if it has none; see `core.fields.find_field`."""
        return find_field(self.field_names, name)

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
        for table in self._whole_chunks(feedback, columns, size):
            table = self._moved(table, crs)
            if digest is not None:
                _add_to_digest(digest, table)
            yield table

    def _whole_chunks(self, feedback, columns, size):
        """Chunks whose geometries can be read and lie on the earth; what GDAL and GEOS say of a damaged file names the layer."""
        from shapely.errors import ShapelyError

        read = 0
        try:
            for table in self._chunks(feedback, columns, size):
                read += len(table)
                yield require_place(table, feedback)
        except (RuntimeError, ShapelyError) as error:
            raise InputError(
                "Layer '{layer}' cannot be read: its file is damaged ({error}). Repair it, or take an earlier copy.",
                layer=self.name,
                error=str(error) or type(error).__name__,
            ) from error
        if self._rectangle is None and read < self._source.featureCount():  # QGIS ends without a word where a file is damaged
            feedback.warning(
                Message(
                    "Only {read:,} of the {count:,} features of layer '{layer}' could be read. The file may be damaged: repair "
                    "it, or take an earlier copy.",
                    read=read,
                    count=self._source.featureCount(),
                    layer=self.name,
                )
            )

    def _chunks(self, feedback, columns, size):
        self._require_crs()
        fields = self._source.fields()
        names = self._columns(fields, columns)
        indices = [fields.lookupField(name) for name in names]
        chosen = [fields[index] for index in indices]
        request = QgsFeatureRequest().setSubsetOfAttributes(indices)
        request.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
        if self._rectangle is not None:
            request.setFilterRect(self._rectangle)
            request.setFlags(request.flags() | Qgis.FeatureRequestFlag.ExactIntersect)
        if self._rectangle is None and self._agrees_in_columns(chosen, request):
            for geometry, values in self._file.chunks(chosen, size):
                feedback.check()
                yield self._named(geometry, values, chosen)
            return
        rows, geometries = [], []
        for feature in self._features(request):
            geometries.append(_wkb(feature.geometry()))
            attributes = feature.attributes()
            rows.append([attributes[index] for index in indices])
            if len(rows) == size:
                feedback.check()
                yield self._table(geometries, rows, names, fields)
                rows, geometries = [], []
        if rows:
            yield self._table(geometries, rows, names, fields)

    def _agrees_in_columns(self, fields, request):
        """Whether the file can be read in columns here: its first feature must be the same both ways, whatever GDAL this is."""
        if self._file is None or not in_columns(fields):
            return False
        try:
            geometry, values = next(self._file.chunks(fields, 1))
            feature = next(iter(self._features(QgsFeatureRequest(request).setLimit(1))))
        except (StopIteration, RuntimeError, AttributeError, KeyError, TypeError):
            return False
        attributes = [feature.attribute(field.name()) for field in fields]
        twins = [_array([value], field) for value, field in zip(attributes, fields)]
        same = (repr(values[field.name()].tolist()) == repr(twin.tolist()) for field, twin in zip(fields, twins))
        return geometry[0] == _wkb(feature.geometry()) and all(same)

    def _features(self, request):
        """Features with invalid geometries too: they are repaired here, where the profile's setting would stop the run."""
        if isinstance(self._source, QgsProcessingFeatureSource):
            return self._source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
        return self._source.getFeatures(request)

    def _nothing(self, crs, columns):
        """A table without rows, with the columns of the layer."""
        self._require_crs()
        fields = self._source.fields()
        table = self._table([], [], self._columns(fields, columns), fields)
        return replace(table, crs=crs or table.crs)

    def _require_crs(self):
        if self._crs.isValid() and not is_unknown(self.crs):
            return
        if self._source.wkbType() in (*_SHAPELESS, Qgis.WkbType.GeometryCollection):
            raise InputError(
                "Layer '{layer}' holds geometries of several kinds or of none that QGIS knows, so that it has no coordinate "
                "reference system. Take its polygons with 'Extract by geometry type' or 'Export layer', and use those.",
                layer=self.name,
            )
        raise InputError(
            "Layer '{layer}' has no coordinate reference system. Set it in the layer's properties or with 'Assign projection'.",
            layer=self.name,
        )

    def _moved(self, table, crs):
        """The table in another CRS, by the transformation that the project prefers."""
        if not crs:
            return table
        target = QgsCoordinateReferenceSystem()
        target.createFromUserInput(crs)
        transform = QgsCoordinateTransform(self._crs, target, self._transform_context)
        moved = np.empty(len(table), object)
        for row, blob in enumerate(table.geometry):
            moved[row] = None if blob is None else _transformed(blob, transform)
        return replace(table, geometry=moved, crs=crs)

    def _columns(self, fields, columns):
        known = [field.name() for field in fields]
        if columns is None:
            return [name for name in known if name.lower() != "fid"]
        for name in columns:
            if find_field(known, name) is None:
                raise InputError(
                    "Layer '{layer}' has no field '{field}'. Its fields are: {fields}. Choose one of them.",
                    layer=self.name,
                    field=name,
                    fields=listed(known),
                )
        return [find_field(known, name) for name in columns]

    def _table(self, geometries, rows, names, fields):
        geometry = np.empty(len(geometries), object)
        geometry[:] = geometries
        chosen = [fields[fields.lookupField(name)] for name in names]
        columns = {name: _array([row[position] for row in rows], chosen[position]) for position, name in enumerate(names)}
        return self._named(geometry, columns, chosen)

    def _named(self, geometry, columns, fields):
        kinds = {field.name(): "int" for field in fields if field.type() in _INTEGERS}
        return Table(geometry, columns, self.crs, self.name, kinds=kinds)


def _widest(dtypes):
    """The dtype that holds the values of all chunks of a column."""
    return next(iter(dtypes)) if len(dtypes) == 1 else np.dtype(object)


def _as_wide(values, dtype):
    """Values in a wider dtype; NaN (NULL in all rows) becomes None."""
    if dtype.kind != "O" or values.dtype.kind == "O":
        return values.astype(dtype)
    if values.dtype.kind == "f":
        return np.where(np.isnan(values), None, values)
    return values.astype(object)


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
    return plain_wkb(bytes(geometry.asWkb()))


def _transformed(blob, transform):
    """WKB in another CRS; None where it has no place there."""
    geometry = QgsGeometry()
    geometry.fromWkb(blob)
    try:
        geometry.transform(transform)
    except QgsCsException:
        return None
    return bytes(geometry.asWkb())


def _array(values, field):
    kind = field.type()
    if kind == QMetaType.Type.Double:
        with contextlib.suppress(TypeError):  # a NULL among them
            return np.array(values, np.float64)
    values = [None if _is_null(value) else value for value in values]
    if kind in _INTEGERS:
        if all(value is None for value in values):
            return np.full(len(values), np.nan)
        if None not in values and all(abs(value) < 2**63 for value in values):
            return np.array(values, np.int64)
        return _objects(values)  # a float would round 6500001234567890123
    if kind == QMetaType.Type.Double:
        return np.array([np.nan if v is None else v for v in values], np.float64)
    if kind == QMetaType.Type.Bool and None not in values:
        return np.array(values, bool)
    return _objects([None if value is None else _as_text(value) for value in values])


def _objects(values):
    array = np.empty(len(values), object)
    array[:] = values
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
        `.gpkg` or `.fgb`; the layer takes the file's stem as its name, plain words in temporary files.
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
        raise OutputError("{what} cannot be written to '{path}': use the extension .gpkg or .fgb.", what=what, path=path)
    qgis_fields = QgsFields()
    for field in fields:
        definition = QgsField(field.name, _KINDS[field.kind])
        definition.setComment(told(field.comment))
        qgis_fields.append(definition)
    system = _known_system(crs, what, path)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = _DRIVERS[extension]
    options.layerName = layer_name(path)
    options.includeConstraints = False
    with whole_file(path, what) as temporary:
        writer = QgsVectorFileWriter.create(
            temporary, qgis_fields, getattr(Qgis.WkbType, geometry), system, QgsCoordinateTransformContext(), options
        )
        layer = TableWriter(writer, qgis_fields, [field.name for field in fields], geometry.startswith("Multi"))
        try:
            if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
                raise OutputError(
                    "{what} cannot be written to '{path}': {error}. Choose another folder.",
                    what=what,
                    path=path,
                    error=writer.errorMessage(),
                )
            yield layer
        except BaseException:
            layer.discard()
            raise
        finally:
            del writer
        layer.close()
        _require_system(temporary, system, what, path)


def _known_system(crs, what, path):
    """The coordinate reference system of a WKT or code.

    Raises
    ------
    OutputError
        QGIS does not know it; it would write the layer with an undefined one and say nothing.
    """
    system = QgsCoordinateReferenceSystem()
    if not system.createFromUserInput(crs) or not system.isValid():
        raise OutputError(
            "{what} was not written to '{path}', since QGIS does not understand its coordinate reference system '{crs}'. Give "
            "the inputs a known one with 'Reproject layer' and run again; if they have one, restart QGIS first.",
            what=what,
            path=path,
            crs=crs if len(crs) < 60 else f"{crs[:57]}...",
        )
    return system


def _require_system(file, system, what, path):
    """Read the file's coordinate reference system back: a layer never leaves a step with another than the one asked for."""
    dataset = gdal.OpenEx(file, gdal.OF_VECTOR)
    found = dataset.GetLayer(0).GetSpatialRef()
    asked = osr.SpatialReference()
    asked.ImportFromWkt(system.toWkt(Qgis.CrsWktVariant.Preferred))
    options = ["CRITERION=EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS", "IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]
    if found is None or not found.IsSame(asked, options):
        raise OutputError(
            "{what} was not written to '{path}': the file would hold the coordinate reference system '{found}' and not "
            "'{asked}'. Run again; if that does not help, restart QGIS or reproject the inputs to an EPSG system.",
            what=what,
            path=path,
            found=found.GetName() if found is not None else "",
            asked=system.userFriendlyIdentifier(),
        )


def write_table(path, table, geometry="MultiPolygon", what="The layer", feedback=None):
    """Write one table as a layer."""
    with create_layer(path, table.fields(), table.crs, geometry, what) as layer:
        layer.write(table, feedback)
