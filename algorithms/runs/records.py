"""The record of a run: which step, parameters and inputs made a file. It is kept inside the file, and read by later steps."""

import base64
import configparser
import os
import sqlite3
import zipfile
import zlib
from itertools import zip_longest

from qgis.core import Qgis

from .. import ROOT
from ..forms.form_values import flat, layer_of
from ..layers.gdal_calls import gdal_call

DOMAIN, ITEM = "MINE_MAPPER", "RUN_RECORD"
"""Where a GeoTIFF keeps its record."""

URI = "https://minemapper/run-record"
"""What a GeoPackage calls it."""

FILE = "run_record.json"
"""Where a folder of tables keeps it."""

FILES = ("source", "vector", "raster", "file", "multilayer")
"""Types of parameters that name files."""

NOT_RECORDED = ("TILE_SIZE", "THREADS", "SCHEDULER", "WORK_FOLDER", "MEMORY_LIMIT")
"""Parameters that change how a step runs, never its result."""

_made_here = {}
"""Path -> (size, time of change, steps) of files of this process that can hold no record, such as CSV."""


class RunRecorder:
    """Collects what a run is made of, in the main thread; `steps` completes it after the run.

    `parameters` are the plain values, `all_files` all files behind each input, `source_texts` what is said of an input beside
    its files (None where files alone do not hold it).
    """

    def __init__(self, algorithm, parameters, context, sources):
        from .kept_steps import source_text

        self._step, self._sources = algorithm.name(), sources
        self.parameters, self._paths, self._hashes, self.source_texts = {}, {}, {}, {}
        for definition in algorithm.parameterDefinitions():
            name = definition.name()
            if definition.isDestination() or name in NOT_RECORDED:
                continue
            if definition.type() in FILES:
                if algorithm.given(parameters, name):
                    self._paths[name] = input_paths(algorithm, definition, parameters, context)
                    self.source_texts[name] = source_text(algorithm, definition, parameters, context)
            else:
                self.parameters[name] = plain_value(algorithm, definition, parameters, context)
        self.all_files = self._files(algorithm, parameters, context)

    def paths(self, name):
        """Files behind an input, [] if there are none."""
        return self._paths.get(name, [])

    def _files(self, algorithm, parameters, context):
        """Parameter name -> all files behind it."""
        from .publishing import input_files

        definitions = {definition.name(): definition for definition in algorithm.parameterDefinitions()}
        return {name: input_files(algorithm, definitions[name], parameters, context) for name in self._paths}

    def earlier_steps(self):
        """The steps that made the inputs."""
        from ...core.runs.run_record import joined_steps

        return joined_steps(read_record(path) for _, paths in sorted(self._paths.items()) for path in paths)

    def steps(self, feedback, chosen=None):
        """This run as the last of the steps that made its inputs.

        `chosen`: values of parameters that the run chose itself, since they were left empty.
        """
        from ...core.runs.run_record import joined_steps, step_record

        inputs = {}
        for name, paths in sorted(self._paths.items()):
            inputs[name] = []
            for path, source in zip_longest(paths, self._sources.get(name, [])):
                entry = {"name": source.name if path is None else os.path.basename(path.rstrip("/\\"))}
                if source is not None:
                    entry.update({"features": len(source), "read_sha256": source.digest})
                elif os.path.exists(path):
                    entry.update(self._hash(path, feedback))
                made_by = read_record(path) if path else []
                inputs[name].append({**entry, **({"made_by": made_by[-1]["id"]} if made_by else {})})
        parameters = {**self.parameters, **(chosen or {})}
        return joined_steps([self.earlier_steps(), [step_record(self._step, parameters, inputs, versions())]])

    def _hash(self, path, feedback):
        """Hash of an input, taken once a run: the report asks before the files do."""
        from ...core.runs.run_record import input_hash

        if path not in self._hashes:
            self._hashes[path] = input_hash(path, feedback)
        return self._hashes[path]


def versions():
    """Versions of everything that decides on a result."""
    from ...core.runs.run_record import package_versions

    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(os.path.join(ROOT, "metadata.txt"), encoding="utf-8")
    plugin = metadata.get("general", "version", fallback="unknown")
    return {"mine_mapper": plugin, "qgis": Qgis.version(), **package_versions()}


def input_paths(algorithm, definition, parameters, context):
    """Files behind a parameter; memory layers and databases have none."""
    name = definition.name()
    if definition.type() == "file":
        return [algorithm.parameterAsFile(parameters, name, context)]
    if definition.type() == "multilayer":
        return [_path_in_list(value, context) for value in flat(parameters[name], context)]
    raster = definition.type() == "raster"
    layer = (algorithm.parameterAsRasterLayer if raster else algorithm.parameterAsVectorLayer)(parameters, name, context)
    path = layer.source().split("|")[0] if layer is not None else ""
    del layer
    return [path] if os.path.isfile(path) else []


def _path_in_list(value, context):
    """File of an entry of a list; the name of a layer without one."""
    layer = layer_of(value, context)
    path = (str(value) if layer is None else layer.source()).split("|")[0]
    return path if layer is None or os.path.exists(path) else layer.name()


def plain_value(algorithm, definition, parameters, context):
    """Value of a parameter as JSON holds it, its default if it was not given."""
    name, kind = definition.name(), definition.type()
    if parameters.get(name) is None and definition.defaultValue() is None:
        return None
    if kind == "number":
        value = algorithm.parameterAsDouble(parameters, name, context)
        return int(value) if value.is_integer() else value
    if kind == "boolean":
        return algorithm.parameterAsBool(parameters, name, context)
    if kind in ("enum", "field"):
        read = algorithm.parameterAsEnumStrings if kind == "enum" else algorithm.parameterAsStrings
        values = list(read(parameters, name, context))
        return values if definition.allowMultiple() else (values or [None])[0]
    if kind == "crs":
        return algorithm.parameterAsCrs(parameters, name, context).authid()
    if kind == "extent":
        box = algorithm.parameterAsExtent(parameters, name, context)
        crs = algorithm.parameterAsExtentCrs(parameters, name, context)
        return None if box.isNull() else f"{box.asWktCoordinates()} [{crs.authid()}]"
    return algorithm.parameterAsString(parameters, name, context)


# -- files ---------------------------------------------------------------------------------------------------------


def store_record(path, steps):
    """Keep the steps that made a file inside GeoTIFF, GeoPackage and model files; `remember_record` does for others.

    A folder of tables gets a file of its own, `run_record.json`.

    Raises
    ------
    OSError, RuntimeError, sqlite3.Error, zipfile.BadZipFile
        The file cannot be written.
    """
    from ...core.files import atomic_file
    from ...core.runs.run_record import steps_to_text

    extension = os.path.splitext(path)[1].lower()
    if os.path.isdir(path):
        whole = atomic_file(os.path.join(path, FILE), "The record of the run")
        with whole as temporary, open(temporary, "w", encoding="utf-8") as stream:
            stream.write(steps_to_text(steps, indent=1))
    elif extension in _STORES:
        _STORES[extension](path, steps_to_text(steps))


def remember_record(path, steps):
    """Know the steps that made a file which can hold no record, as long as it does not change."""
    if os.path.splitext(path)[1].lower() not in _STORES:
        state = os.stat(path)
        _made_here[os.path.abspath(path)] = (state.st_size, state.st_mtime_ns, steps)


def read_record(path):
    """The steps that made a file, the last one last; [] if nobody knows."""
    from ...core.runs.run_record import steps_from_text

    if os.path.isdir(path):
        return _read_folder(path)
    if not os.path.isfile(path):
        return []
    extension = os.path.splitext(path)[1].lower()
    if extension in _READERS:
        try:
            return steps_from_text(_READERS[extension](path) or "")
        except (OSError, RuntimeError, sqlite3.Error, zipfile.BadZipFile, zlib.error, ValueError):
            return []  # a file of another program
    size, changed, steps = _made_here.get(os.path.abspath(path), (None, None, []))
    state = os.stat(path)
    return steps if (state.st_size, state.st_mtime_ns) == (size, changed) else []


def _read_folder(path):
    from ...core.runs.run_record import steps_from_text

    record = os.path.join(path, FILE)
    if not os.path.isfile(record):
        return []
    with open(record, encoding="utf-8", errors="replace") as stream:
        return steps_from_text(stream.read())


def _store_in_tiff(path, text):
    from osgeo import gdal

    dataset = gdal_call(gdal.OpenEx, path, gdal.OF_RASTER | gdal.OF_UPDATE | gdal.OF_VERBOSE_ERROR)
    gdal.ErrorReset()
    dataset.SetMetadataItem(ITEM, text, DOMAIN)
    dataset = None  # closes the file; that there was no room for it is said nowhere but in the last error
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise OSError(gdal.GetLastErrorMsg())


def _read_tiff(path):
    from osgeo import gdal

    try:
        return gdal_call(gdal.OpenEx, path, gdal.OF_RASTER).GetMetadataItem(ITEM, DOMAIN)
    except OSError:
        return ""


def _store_in_geopackage(path, text):
    """As the extension 'Metadata' of the GeoPackage standard."""
    with sqlite3.connect(path) as connection:
        for statement in _METADATA_TABLES:
            connection.execute(statement)
        old = [row[0] for row in connection.execute("SELECT id FROM gpkg_metadata WHERE md_standard_uri = ?", (URI,))]
        for row in old:
            connection.execute("DELETE FROM gpkg_metadata_reference WHERE md_file_id = ?", (row,))
            connection.execute("DELETE FROM gpkg_metadata WHERE id = ?", (row,))
        added = connection.execute(
            "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) "
            "VALUES ('dataset', ?, 'application/json', ?)",
            (URI, text),
        )
        connection.execute(
            "INSERT INTO gpkg_metadata_reference (reference_scope, md_file_id) VALUES ('geopackage', ?)", (added.lastrowid,)
        )
    connection.close()


_METADATA_TABLES = (
    "CREATE TABLE IF NOT EXISTS gpkg_metadata (id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, "
    "md_scope TEXT NOT NULL DEFAULT 'dataset', md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml', "
    "metadata TEXT NOT NULL DEFAULT '')",
    "CREATE TABLE IF NOT EXISTS gpkg_metadata_reference (reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, "
    "row_id_value INTEGER, timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), "
    "md_file_id INTEGER NOT NULL, md_parent_id INTEGER, CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES "
    "gpkg_metadata(id), CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id))",
    "CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, "
    "definition TEXT NOT NULL, scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))",
    "INSERT INTO gpkg_extensions SELECT 'gpkg_metadata', NULL, 'gpkg_metadata', "
    "'http://www.geopackage.org/spec120/#extension_metadata', 'read-write' WHERE NOT EXISTS "
    "(SELECT 1 FROM gpkg_extensions WHERE table_name = 'gpkg_metadata')",
    "INSERT INTO gpkg_extensions SELECT 'gpkg_metadata_reference', NULL, 'gpkg_metadata', "
    "'http://www.geopackage.org/spec120/#extension_metadata', 'read-write' WHERE NOT EXISTS "
    "(SELECT 1 FROM gpkg_extensions WHERE table_name = 'gpkg_metadata_reference')",
)


def _read_geopackage(path):
    connection = sqlite3.connect(f"file:{_quoted(path)}?mode=ro", uri=True)
    try:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'gpkg_metadata'").fetchone():
            return ""
        row = connection.execute("SELECT metadata FROM gpkg_metadata WHERE md_standard_uri = ?", (URI,)).fetchone()
        return row[0] if row else ""
    finally:
        connection.close()


def _quoted(path):
    from urllib.parse import quote

    return quote(os.path.abspath(path))


def _store_in_model(path, text):
    """As the comment of the zip file, of 65 535 bytes at most."""
    comment = base64.b85encode(zlib.compress(text.encode(), 9))
    if len(comment) < 65535:
        with zipfile.ZipFile(path, "a") as archive:
            archive.comment = comment


def _read_model(path):
    with zipfile.ZipFile(path) as archive:
        return zlib.decompress(base64.b85decode(archive.comment)).decode() if archive.comment else ""


_STORES = {".tif": _store_in_tiff, ".tiff": _store_in_tiff, ".gpkg": _store_in_geopackage, ".mmf": _store_in_model}
_READERS = {".tif": _read_tiff, ".tiff": _read_tiff, ".gpkg": _read_geopackage, ".mmf": _read_model}
