"""Tables of core as layers: GeoPackage or FlatGeobuf, complete or not at all. Reading: `vector_source.py`."""

import errno
import os
from contextlib import contextmanager

import numpy as np
from osgeo import gdal, osr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsVectorFileWriter,
)
from qgis.PyQt.QtCore import QMetaType

from ..core.errors import OutputError
from ..core.files import whole_file
from .feedback import told
from .loading import layer_name

CHUNK = 5000
"""Features written at once."""

_KINDS = {
    "int": QMetaType.Type.LongLong,
    "float": QMetaType.Type.Double,
    "text": QMetaType.Type.QString,
    "bool": QMetaType.Type.Bool,
}
_DRIVERS = {".gpkg": "GPKG", ".fgb": "FlatGeobuf"}


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
