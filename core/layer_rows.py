"""Features of a GeoPackage written in columns, by Python's sqlite3: a table of objects at a time instead of a feature at a time.

GDAL takes a feature at a time from Python, some 15 000 a second with 60 fields. It makes the file with an empty layer: types,
reference system, triggers, index, all that QGIS looks for.
"""

from __future__ import annotations

import errno
import sqlite3
import struct
from contextlib import contextmanager

import numpy as np
import shapely

from .feedback import Feedback
from .vector import Table, value_text

POLYGON, MULTIPOLYGON = b"\x01\x03\0\0\0", b"\x01\x06\0\0\0"
"""How well-known binary in little endian begins."""

WITH_BOX, EMPTY = 0x03, 0x11
"""Flags in the head of a geometry (GeoPackage 1.3, 2.1.3): little endian with a box of two dimensions; empty, without one."""

AT_ONCE = 5000
"""Rows of the index between two looks whether the run was cancelled."""


class LayerRows:
    """Appends tables of polygons to the only layer of a GeoPackage, which no one else has open.

    Parameters
    ----------
    path : str
    names, kinds : sequence of str
        Columns of the tables, as the layer has them, and their kinds (`core.vector.Field`).
    multi : bool
        Whether the layer's geometries are multipolygons.

    Raises
    ------
    ValueError
        The layer is laid out in a way that is not written here; nothing was changed.
    """

    def __init__(self, path: str, names, kinds, multi: bool):
        self._names, self._kinds, self._multi = list(names), list(kinds), multi
        self._count, self._boxes = 0, []
        self._database = sqlite3.connect(path, isolation_level=None)
        try:
            self._look_at_layout()
        except BaseException:
            self._database.close()
            raise
        with _os_errors():
            # a run that ends early throws the file away, so it needs no journal
            for pragma in ("journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE"):
                self._database.execute(f"PRAGMA {pragma}")
            self._database.execute("BEGIN")
            for name, _ in self._triggers:  # they call functions of GDAL, a row at a time
                self._database.execute(f"DROP TRIGGER {quoted(name)}")

    def _look_at_layout(self):
        found = self._database.execute("SELECT table_name, column_name, srs_id, z, m FROM gpkg_geometry_columns").fetchall()
        if len(found) != 1 or found[0][3:] != (0, 0):
            raise ValueError("not one plain layer")
        self.table, self.column, self._system = found[0][:3]
        columns = [(row[1], row[5]) for row in self._database.execute(f"PRAGMA table_info({quoted(self.table)})")]
        if columns[1:] != [(name, 0) for name in (self.column, *self._names)] or columns[0][1] != 1:
            raise ValueError("other columns")
        self._index = quoted(f"rtree_{self.table}_{self.column}")
        try:
            counted = f"SELECT count(*) FROM {self._index}"  # nosec B608: a name, quoted
            if self._database.execute(counted).fetchone() != (0,):
                raise ValueError("an index of other features")
        except sqlite3.OperationalError as error:
            raise ValueError("no index, or a SQLite without R*Trees") from error
        of_table = "FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? ORDER BY rowid"
        self._triggers = self._database.execute(f"SELECT name, sql {of_table}", (self.table,)).fetchall()

    def append(self, table: Table) -> None:
        """Append all rows of a table."""
        blobs, boxes = geometry_blobs(table.geometry, self._system, self._multi)
        columns = [_values_of_kind(table.columns[name], kind) for name, kind in zip(self._names, self._kinds)]
        keys = range(self._count + 1, self._count + 1 + len(blobs))
        places = ", ".join("?" * (2 + len(columns)))
        into_table = f"INSERT INTO {quoted(self.table)} VALUES ({places})"  # nosec B608: a name, quoted
        with _os_errors():
            self._database.executemany(into_table, zip(keys, blobs, *columns))
        self._count += len(blobs)
        self._boxes.append(boxes)

    def finish(self, feedback: Feedback) -> None:
        """Write the index, the extent and the counts; the file is closed then. The index takes as long as the rows."""
        boxes = np.concatenate(self._boxes)
        keys = np.flatnonzero(np.isfinite(boxes).all(axis=1))
        boxes = boxes[keys]
        into_index = f"INSERT INTO {self._index} VALUES (?, ?, ?, ?, ?)"  # nosec B608: a name, quoted
        with _os_errors():
            for start in range(0, len(keys), AT_ONCE):
                feedback.check()
                part = slice(start, start + AT_ONCE)
                rows = zip((keys[part] + 1).tolist(), *boxes[part][:, [0, 2, 1, 3]].T.tolist())
                self._database.executemany(into_index, rows)
            if len(keys):
                extent = "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?"
                corners = (*boxes[:, :2].min(axis=0).tolist(), *boxes[:, 2:].max(axis=0).tolist())
                self._database.execute(extent, (*corners, self.table))
            tables = {row[0] for row in self._database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if "gpkg_ogr_contents" in tables:
                counted = "UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?"
                self._database.execute(counted, (self._count, self.table))
            for _, text in self._triggers:
                self._database.execute(text)
            self._database.execute("COMMIT")
        self._database.close()

    def discard(self) -> None:
        """Let go of a file that will be deleted."""
        self._database.close()


@contextmanager
def _os_errors():
    """A full disk and the like as the system's error."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise OSError(errno.ENOSPC if "full" in str(error) else errno.EIO, str(error)) from error


def quoted(name: str) -> str:
    """A name for SQL."""
    return '"' + name.replace('"', '""') + '"'


def geometry_blobs(geometry: np.ndarray, system: int, multi: bool) -> tuple:
    """Geometries of a GeoPackage, and their boxes.

    Parameters
    ----------
    geometry : (n,) object array of WKB or None
    system : int
        Number of the reference system in the file.
    multi : bool
        Whether polygons become multipolygons.

    Returns
    -------
    blobs : list of bytes
    boxes : (n, 4) float64
        xmin, ymin, xmax, ymax; NaN for empty geometries and none.
    """
    shapes = shapely.from_wkb(geometry)
    boxes = shapely.bounds(shapes)
    binary = shapely.to_wkb(shapes, byte_order=1, output_dimension=2).tolist()
    into_multi = MULTIPOLYGON + struct.pack("<I", 1)
    blobs: list = []
    with_box, without = (b"GP\0" + struct.pack("<Bi", flags, system) for flags in (WITH_BOX, EMPTY))
    in_file = np.ascontiguousarray(boxes[:, [0, 2, 1, 3]], "<f8").view("V32").ravel().tolist()
    for wkb, box, empty in zip(binary, in_file, np.isnan(boxes[:, 0]).tolist()):
        if wkb is None:  # QGIS writes it as an empty one
            wkb = (MULTIPOLYGON if multi else POLYGON) + bytes(4)
        head = without if empty else with_box + box
        blobs.append(head + (into_multi if multi and wkb.startswith(POLYGON) else b"") + wkb)
    return blobs, boxes


def _values_of_kind(values, kind):
    """Values for SQLite, which keeps NaN as NULL."""
    if kind == "float":
        return values.astype(np.float64).tolist()
    values = values.tolist()
    if kind == "text":
        return [value if value is None or isinstance(value, str) else _text(value) for value in values]
    return [None if value is None or value != value else int(round(value)) for value in values]


def _text(value):
    """As QGIS writes a value that is no text into a field of text."""
    return str(value).lower() if isinstance(value, bool) else value_text(value)
