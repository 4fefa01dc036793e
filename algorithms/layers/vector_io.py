"""Tables of core as layers: GeoPackage or FlatGeobuf, complete or not at all. Reading: `vector_source.py`."""

import errno
import os
from contextlib import contextmanager

import numpy as np
from osgeo import gdal, osr
from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsVectorFileWriter,
)
from qgis.PyQt.QtCore import QMetaType

from ...core.errors import OutputError
from ...core.feedback import Feedback
from ...core.files import atomic_file
from ..desktop.loading import layer_name
from ..feedback import in_language
from .gdal_calls import gdal_call
from .systems import definition, system_of

CHUNK = 5000
"""Features written at once."""

IN_COLUMNS = 5000
"""Features from which on a layer is written in columns."""

_KINDS = {
    "int": QMetaType.Type.LongLong,
    "float": QMetaType.Type.Double,
    "text": QMetaType.Type.QString,
    "bool": QMetaType.Type.Bool,
}
_DRIVERS = {".gpkg": "GPKG", ".fgb": "FlatGeobuf"}


class TableWriter:
    """Appends tables to an open layer; made by `create_layer`.

    Layers of polygons in a GeoPackage are kept until they have more than `IN_COLUMNS` features; from there on features are
    written in columns (`core/layer_rows.py`). Smaller ones, and all others, go through QGIS, a feature at a time.

    Parameters
    ----------
    make : callable
        Makes the `QgsVectorFileWriter` of an empty layer.
    qgis_fields : QgsFields
    fields : list of core.vector.Field
    geometry : str
        Kind of the layer's geometries.
    path : str
    """

    def __init__(self, make, qgis_fields, fields, geometry, path):
        self._make, self._qgis_fields, self._fields, self._path = make, qgis_fields, fields, path
        self._multi = geometry.startswith("Multi")
        self._kept = [] if geometry in ("Polygon", "MultiPolygon") and path.lower().endswith(".gpkg") else None
        self._rows = None
        self._feedback = Feedback()
        self._writer = make()

    def close(self):
        """Complete the file; GDAL reports a full disk here only as its last error."""
        self._write_kept()
        if self._rows is not None:
            self._rows.finish(self._feedback)
            return
        self._flush()

    def discard(self):
        """Let go of a file that will be deleted."""
        self._writer = self._kept = None
        if self._rows is not None:
            self._rows.discard()

    def write(self, table, feedback=None):
        """Append all rows of a table; its columns must hold the layer's fields."""
        self._feedback = feedback or self._feedback
        if self._kept is not None:
            self._kept.append(table)
            if sum(len(kept) for kept in self._kept) > IN_COLUMNS:
                self._rows = self._in_columns()
                self._write_kept()
            return
        for start in range(0, len(table), CHUNK):
            self._feedback.check()
            part = table if len(table) <= CHUNK else table.select(slice(start, start + CHUNK))
            if self._rows is not None:
                self._rows.append(part)
            else:
                self._write_features(part)

    def _write_kept(self):
        kept, self._kept = self._kept or [], None
        for table in kept:
            self.write(table)

    def _in_columns(self):
        """What writes in columns; None where the file is laid out in a way that it does not know."""
        from ...core.layer_rows import LayerRows

        self._flush()
        names, kinds = ([getattr(field, what) for field in self._fields] for what in ("name", "kind"))
        try:
            return LayerRows(self._path, names, kinds, self._multi)
        except ValueError:
            self._writer = self._make()
            return None

    def _flush(self):
        gdal.ErrorReset()
        flushed = self._writer.flushBuffer()
        self._writer = None  # the last reference: QGIS closes the file now, while callers may still hold this object
        if not flushed or gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise OSError(errno.ENOSPC if "space" in gdal.GetLastErrorMsg() else errno.EIO, gdal.GetLastErrorMsg())

    def _write_features(self, table):
        columns = [_plain(table.columns[field.name]) for field in self._fields]
        features = []
        for row, wkb in enumerate(table.geometry):
            feature = QgsFeature(self._qgis_fields)
            feature.setAttributes([column[row] for column in columns])
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
        column = QgsField(field.name, _KINDS[field.kind])
        column.setComment(in_language(field.comment))
        qgis_fields.append(column)
    wkt = definition(_known_system(crs, what, path))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = _DRIVERS[extension]
    options.layerName = layer_name(path)
    options.includeConstraints = False
    with atomic_file(path, what) as temporary:

        def make():
            kind, transforms = getattr(Qgis.WkbType, geometry), QgsCoordinateTransformContext()
            writer = QgsVectorFileWriter.create(temporary, qgis_fields, kind, system_of(crs), transforms, options)
            if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
                raise OutputError(
                    "{what} cannot be written to '{path}': {error}. Choose another folder.",
                    what=what,
                    path=path,
                    error=writer.errorMessage(),
                )
            return writer

        layer = TableWriter(make, qgis_fields, fields, geometry, temporary)
        try:
            yield layer
            layer.close()
        except BaseException:
            layer.discard()
            raise
        _require_system(temporary, wkt, what, path)


def _known_system(crs, what, path):
    """The coordinate reference system of a WKT or code.

    Raises
    ------
    OutputError
        QGIS does not know it; it would write the layer with an undefined one and say nothing.
    """
    system = system_of(crs)
    if not definition(system):
        raise OutputError(
            "{what} was not written to '{path}', since QGIS does not understand its coordinate reference system '{crs}'. Give "
            "the inputs a known one with 'Reproject layer' and run again; if they have one, restart QGIS first.",
            what=what,
            path=path,
            crs=crs if len(crs) < 60 else f"{crs[:57]}...",
        )
    return system


def _require_system(file, wkt, what, path):
    """Read the file's coordinate reference system back: a layer never leaves a step with another than the one asked for."""
    dataset = gdal_call(gdal.OpenEx, file, gdal.OF_VECTOR | gdal.OF_VERBOSE_ERROR)
    found = dataset.GetLayer(0).GetSpatialRef()
    asked = osr.SpatialReference()
    asked.ImportFromWkt(wkt)
    options = ["CRITERION=EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS", "IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]
    if found is None or not found.IsSame(asked, options):
        raise OutputError(
            "{what} was not written to '{path}': the file would hold the coordinate reference system '{found}' and not "
            "'{asked}'. Run again; if that does not help, restart QGIS or reproject the inputs to an EPSG system.",
            what=what,
            path=path,
            found=found.GetName() if found is not None else "",
            asked=asked.GetName(),
        )


def write_table(path, table, geometry="MultiPolygon", what="The layer", feedback=None):
    """Write one table as a layer."""
    with create_layer(path, table.fields(), table.crs, geometry, what) as layer:
        layer.write(table, feedback)
