"""Vector layers into core: QgsFeatureSource -> Table in chunks, in a known CRS, on the earth."""

import hashlib
from dataclasses import replace

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsRectangle,
)

from ...core.arrays import object_array
from ...core.coordinates import is_unknown, uncertain_place
from ...core.errors import InputError
from ...core.feedback import Feedback
from ...core.fields import find_field
from ...core.letters import lost_letters, require_letters
from ...core.messages import Message, listed
from ...core.vector import MINE_FIELDS, Table, concatenate, require_place, valid_polygons, valid_shapes
from .feature_values import INTEGERS, add_to_digest, array_of, as_wide, transformed, widest, wkb_of
from .systems import definition, system_of, whole

CHUNK = 5000
"""Features read at once."""

KEPT = 256e6
"""Bytes of a layer that are kept for later readings, see `VectorSource.keep`: of some 300 000 objects."""

_SHAPELESS = (Qgis.WkbType.Unknown, Qgis.WkbType.NoGeometry)


class VectorSource:
    """A vector input, made in the main thread and read in the thread that runs the step.

    Filters, selections, memory layers and unsaved edits of the layer count, since its QgsFeatureSource is read.
    """

    def __init__(self, source, transform_context, crs=None, file=None):
        self._source = source
        self._crs = whole(source.sourceCrs() if crs is None else crs)
        if not self._crs.isValid() and source.featureCount() == 0 and source.wkbType() in _SHAPELESS:
            self._crs = QgsCoordinateReferenceSystem("EPSG:4326")  # GeoJSON without features: what is nowhere fits any system
        self._transform_context = transform_context
        self._file = file  # a `ColumnarFile` that holds just what the source gives
        self._digests, self._hashed = {}, []
        self._rectangle = None
        self._in_place = False  # all of it was read once, and every feature lies on the earth
        self._keeps = self._kept = None

    def within(self, extent):
        """Read only the features that touch an extent (xmin, ymin, xmax, ymax, WKT) from now on."""
        transform = QgsCoordinateTransform(system_of(extent[4]), whole(self._crs), self._transform_context)
        self._rectangle = transform.transformBoundingBox(QgsRectangle(*extent[:4]))

    def keep(self, columns=None):
        """Keep the geometries and these columns (by default all) of the next reading for the readings after it, if `KEPT` bytes
        hold them. Whether they do changes nothing but the time: those columns are read and hashed in the first reading, and in no
        other one hashed again.
        """
        self._keeps = self._columns(self._source.fields(), columns)

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
        return definition(self._crs)

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
            if feedback is not None:
                feedback.warning(
                    Message("Layer '{layer}' gives no features: it is empty, or its filter hides them.", layer=self.name)
                )
        if not tables:
            raise InputError(
                "Layer '{layer}' has no features. Choose a layer with features, or clear its filter.", layer=self.name
            )
        kinds = [{name: values.dtype for name, values in table.columns.items()} for table in tables]
        for name in kinds[0]:  # a chunk without NULL may have a narrower dtype than the next
            wide = widest({kind[name] for kind in kinds})
            for table in tables:
                table.columns[name] = as_wide(table.columns[name], wide)
        table = concatenate(tables)
        for warning in (lost_letters(table.columns, self.name), uncertain_place(self.crs, self.name)):
            if warning is not None and feedback is not None:
                feedback.warning(warning)
        return table

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
        self._require_crs()
        require_letters(self.field_names, self.name)
        wanted = self._columns(self._source.fields(), columns)
        if self._kept is not None and self._kept[0] == (crs, size) and set(wanted) <= set(self._keeps):
            for table in self._kept[1]:
                feedback.check()
                yield _with_only(table, wanted)
            return
        more, kept, room = [], None, KEPT
        if self._keeps is not None and not self._digests:
            more, kept = [name for name in self._keeps if name not in wanted], []
        key = (crs, *(columns or ["*"]), *more)
        digest = None if self._is_hashed(key, wanted) else self._digests.setdefault(key, hashlib.sha256())
        self._hashed.append((crs, {*wanted, *more}))
        for table in self._whole_chunks(feedback, [*wanted, *more], size):
            table = self._moved(table, crs)
            if digest is not None:
                add_to_digest(digest, table)
            if kept is not None:
                kept.append(replace(_with_only(table, self._keeps), parsed=None, boxed=None))
                room -= _size(kept[-1])
                kept = None if room < 0 else kept
            yield _with_only(table, wanted) if more else table
        if kept is not None:
            self._kept = (crs, size), kept

    def _is_hashed(self, key, wanted):
        """Whether an earlier reading took the same into the hash; of what is kept also where it had more columns."""
        if key in self._digests or self._keeps is None:
            return key in self._digests
        return any(key[0] == crs and set(wanted) <= columns for crs, columns in self._hashed)

    def _whole_chunks(self, feedback, columns, size):
        """Chunks whose geometries can be read and lie on the earth; what GDAL and GEOS say of a damaged file names the layer."""
        from shapely.errors import ShapelyError

        read = left = 0
        try:
            for table in self._chunks(feedback, columns, size):
                placed = table if self._in_place else require_place(table, feedback)
                read, left = read + len(table), left + len(placed)
                yield placed
        except (OSError, RuntimeError, SystemError, ShapelyError) as error:
            raise InputError(
                "Layer '{layer}' cannot be read: its file is damaged ({error}). Repair it, or take an earlier copy.",
                layer=self.name,
                error=str(error) or type(error).__name__,
            ) from error
        self._in_place = read == left
        if self._rectangle is None and read == 0 < self._source.featureCount():
            raise InputError(
                "None of the {count:,} {count:feature|features} of layer '{layer}' could be read: another program holds its "
                "file, or it is damaged. Close that program and run again, or take an earlier copy.",
                count=self._source.featureCount(),
                layer=self.name,
            )
        if self._rectangle is None and read < self._source.featureCount():  # QGIS ends without a word where a file is damaged
            feedback.warning(
                Message(
                    "Only {read:,} of the {count:,} {count:feature|features} of layer '{layer}' could be read. The file may "
                    "be damaged: repair it, or take an earlier copy.",
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
            geometries.append(wkb_of(feature.geometry()))
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
        if self._file is None or not self._file.holds(fields):
            return False
        try:
            geometry, values = next(self._file.chunks(fields, 1))
            feature = next(iter(self._features(QgsFeatureRequest(request).setLimit(1))))
        except (StopIteration, OSError, RuntimeError, SystemError, AttributeError, KeyError, TypeError):
            return False
        if len(geometry) == 0:  # a damaged file ends so
            return False
        attributes = [feature.attribute(field.name()) for field in fields]
        twins = [array_of([value], field) for value, field in zip(attributes, fields)]
        same = (repr(values[field.name()].tolist()) == repr(twin.tolist()) for field, twin in zip(fields, twins))
        return geometry[0] == wkb_of(feature.geometry()) and all(same)

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
        if self._source.wkbType() == Qgis.WkbType.NoGeometry:
            raise InputError(
                "Layer '{layer}' is a table without outlines. Make a layer of a register's corner points with 'Import register', "
                "and use that.",
                layer=self.name,
            )
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
        transform = QgsCoordinateTransform(whole(self._crs), system_of(crs), self._transform_context)
        moved = np.empty(len(table), object)
        for row, blob in enumerate(table.geometry):
            moved[row] = None if blob is None else transformed(blob, transform)
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
        geometry = object_array(geometries)
        chosen = [fields[fields.lookupField(name)] for name in names]
        columns = {name: array_of([row[index] for row in rows], chosen[index]) for index, name in enumerate(names)}
        return self._named(geometry, columns, chosen)

    def _named(self, geometry, columns, fields):
        kinds = {field.name(): "int" for field in fields if field.type() in INTEGERS}
        return Table(geometry, columns, self.crs, self.name, kinds=kinds)


def _with_only(table, names):
    """A table with some of its columns."""
    kinds = {name: kind for name, kind in table.kinds.items() if name in names}
    return replace(table, columns={name: table.columns[name] for name in names}, kinds=kinds)


def _size(table):
    """Bytes that geometries and columns take, roughly."""
    geometry = sum(map(len, filter(None, table.geometry.tolist()))) + 41 * len(table)
    return geometry + sum(values.nbytes * (8 if values.dtype == object else 1) for values in table.columns.values())
