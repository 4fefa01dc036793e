"""Features of a GeoPackage written in columns: into the empty layer that GDAL made, with its index, extent and counts.

GDAL takes a feature at a time from Python, some 25 000 a second with 60 fields. Here GDAL makes the file with an empty layer
(types, reference system, triggers, all that QGIS looks for), and the rows come in whole pages. Layers that are laid out otherwise
than GDAL 3.4 to 3.13 does are left to it.
"""

from __future__ import annotations

import errno
import sqlite3
from typing import Optional

import numpy as np
import shapely

from ..arrays import end_to_end
from ..vector import Table, value_text
from .index_nodes import packed_index
from .row_kernels import BLOB, LARGEST_HEAD, REAL, ROW_ID, TEXT, WHOLE, add_heads, boxes_of_polygons
from .table_pages import PageFile, RowAppender

KINDS = {"int": WHOLE, "bool": WHOLE, "float": REAL, "text": TEXT}


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
        self._path, self._names, self._kinds, self._multi = path, list(names), list(kinds), multi
        layout = _Layout(path, self._names)
        self._layout = layout
        self._file = PageFile(path)
        if not all(self._file.is_empty_table(root) for root in (layout.root, layout.index_root)):
            self._file.discard()
            raise ValueError(f"{path}: a layer with features")
        of_fields = [KINDS[kind] for kind in self._kinds]
        self._rows = RowAppender(self._file, layout.root, [ROW_ID, BLOB, *of_fields])
        self._boxes: list = []

    def append(self, table: Table) -> None:
        """Append all rows of a table."""
        blobs, blob_ends, boxes = geometry_blobs(table.geometry, self._layout.system, self._multi)
        count = len(boxes)
        missing = np.zeros((count, 2 + len(self._names)), bool)
        wholes, reals, texts = [], [], []
        for index, (name, kind) in enumerate(zip(self._names, self._kinds)):
            values, missing[:, 2 + index] = _values_of_kind(table.columns[name], kind)
            {WHOLE: wholes, REAL: reals, TEXT: texts}[KINDS[kind]].append(values)
        data, ends = _joined(texts, count)
        data, ends = np.concatenate([blobs, data]), np.concatenate([blob_ends[np.newaxis], ends + len(blobs)])
        self._rows.append(missing, _matrix(wholes, count, np.int64), _matrix(reals, count, np.float64), data, ends)
        self._boxes.append(boxes)

    def finish(self) -> None:
        """Write the index, the extent and the counts."""
        self._rows.finish()
        boxes = np.concatenate(self._boxes)
        keys = np.flatnonzero(np.isfinite(boxes).all(axis=1))
        tree = packed_index(keys + 1, boxes[keys], self._layout.node_bytes) if len(keys) else None
        if tree is not None:
            self._write_nodes_of_rows(keys + 1, tree.node_of)
        self._file.close()
        try:
            self._layout.complete(self._path, self._rows.rows, boxes[keys], tree)
        except sqlite3.OperationalError as error:
            raise OSError(errno.ENOSPC if "full" in str(error) else errno.EIO, str(error)) from error

    def discard(self) -> None:
        """Let go of a file that will be deleted."""
        self._file.discard()

    def _write_nodes_of_rows(self, keys, node_of):
        """Which node of the index holds each row; row ids without a box have none, so that the ids may have gaps."""
        if len(keys) == self._rows.rows:
            table = RowAppender(self._file, self._layout.index_root, [ROW_ID, WHOLE])
            for start in range(0, len(keys), 50_000):
                nodes = np.ascontiguousarray(node_of[start : start + 50_000, np.newaxis])
                missing = np.zeros((len(nodes), 2), bool)
                none = np.zeros((0, len(nodes) + 1), np.int64)
                table.append(missing, nodes, np.zeros((len(nodes), 0)), np.zeros(0, np.uint8), none)
            table.finish()
        else:
            self._layout.node_of_rows = zip(keys.tolist(), node_of.tolist())


class _Layout:
    """Where things are in a GeoPackage with one empty layer, and its tables that are written through SQL."""

    def __init__(self, path, names):
        self.node_of_rows: Optional[object] = None
        with _connection(path) as database:
            found = database.execute("SELECT table_name, column_name, srs_id, z, m FROM gpkg_geometry_columns").fetchall()
            if len(found) != 1 or found[0][3:] != (0, 0):
                raise ValueError(f"{path}: not one plain layer")
            self.table, column, self.system = found[0][:3]
            self.index = f"rtree_{self.table}_{column}"
            roots = dict(database.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'table'"))
            columns = [(row[1], row[5]) for row in database.execute(f"PRAGMA table_info({quoted(self.table)})")]
            if columns[1:] != [(name, 0) for name in (column, *names)] or columns[0][1] != 1:
                raise ValueError(f"{path}: other columns")
            if f"{self.index}_rowid" not in roots or self.table not in roots:
                raise ValueError(f"{path}: no index")
            self.root, self.index_root = roots[self.table], roots[f"{self.index}_rowid"]
            shape = [len(database.execute(f"PRAGMA table_info({quoted(self.index + end)})").fetchall()) for end in _SHADOWS]
            query = f"SELECT nodeno, length(data) FROM {quoted(self.index + '_node')}"  # nosec B608: a name, quoted
            nodes = database.execute(query).fetchall()
            if shape != [2, 2, 2] or len(nodes) != 1 or nodes[0][0] != 1:
                raise ValueError(f"{path}: an index of another form")
            self.node_bytes = nodes[0][1]

    def complete(self, path, rows, boxes, tree):
        """Write what SQL writes: nodes of the index, the extent, the number of features."""
        with _connection(path) as database:
            database.execute("BEGIN")
            if tree is not None:
                database.executemany(f"INSERT OR REPLACE INTO {quoted(self.index + '_node')} VALUES (?, ?)", tree.blobs)
                into_parents = f"INSERT INTO {quoted(self.index + '_parent')} VALUES (?, ?)"  # nosec B608: a name, quoted
                database.executemany(into_parents, tree.parents.tolist())
                if self.node_of_rows is not None:
                    into_rows = f"INSERT INTO {quoted(self.index + '_rowid')} VALUES (?, ?)"  # nosec B608: a name, quoted
                    database.executemany(into_rows, self.node_of_rows)
                extent = (boxes[:, 0].min(), boxes[:, 2].min(), boxes[:, 1].max(), boxes[:, 3].max())
                database.execute(
                    "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
                    (*map(float, extent), self.table),
                )
            tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if "gpkg_ogr_contents" in tables:
                database.execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (rows, self.table))
            if "sqlite_sequence" in tables:
                database.execute("DELETE FROM sqlite_sequence WHERE name = ?", (self.table,))
                database.execute("INSERT INTO sqlite_sequence VALUES (?, ?)", (self.table, rows))
            database.execute("COMMIT")


_SHADOWS = ("_node", "_parent", "_rowid")


class _connection:
    """A connection to a file that is thrown away if the run ends early, so that it needs no journal."""

    def __init__(self, path):
        self._database = sqlite3.connect(path, isolation_level=None)

    def __enter__(self):
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE"):
            self._database.execute(f"PRAGMA {pragma}")
        return self._database

    def __exit__(self, *_):
        self._database.close()


def quoted(name: str) -> str:
    """A name for SQL."""
    return '"' + name.replace('"', '""') + '"'


def geometry_blobs(geometry: np.ndarray, system: int, multi: bool) -> tuple:
    """Blobs of a GeoPackage, and boxes.

    Parameters
    ----------
    geometry : (n,) object array of WKB or None
    system : int
        Number of the reference system in the file.
    multi : bool
        Whether polygons become multipolygons.

    Returns
    -------
    blobs : uint8 array
        One after the other.
    ends : (n + 1,) int64
        Where each begins, and the last ends.
    boxes : (n, 4) float64
        xmin, xmax, ymin, ymax; NaN for empty geometries and none.
    """
    boxes = np.empty((len(geometry), 4))
    data, ends = end_to_end(geometry.tolist())
    if not boxes_of_polygons(data, ends, boxes):
        shapes = shapely.from_wkb(geometry)
        data, ends = end_to_end(shapely.to_wkb(shapes, byte_order=1, output_dimension=2).tolist())
        boxes = shapely.bounds(shapes)[:, [0, 2, 1, 3]]
    blobs, blob_ends = np.empty(len(data) + LARGEST_HEAD * len(boxes), np.uint8), np.zeros(len(ends), np.int64)
    add_heads(data, ends, boxes, system, multi, blobs, blob_ends)
    return blobs[: blob_ends[-1]], blob_ends, boxes


def _joined(columns, count):
    """Texts of several columns one after the other as bytes, and where each begins: (columns, n + 1)."""
    data, ends, start = [np.zeros(0, np.uint8)], np.zeros((len(columns), count + 1), np.int64), 0
    for row, column in zip(ends, columns):
        part, row[:] = end_to_end(column)
        row += start
        start += len(part)
        data.append(part)
    return np.concatenate(data), ends


def _matrix(columns, count, dtype):
    return np.column_stack(columns).astype(dtype, copy=False) if columns else np.zeros((count, 0), dtype)


def _values_of_kind(values, kind):
    """Values for `row_kernels.encode_records`, and which are NULL."""
    if kind == "text":
        known = {}  # few words stand in many rows
        texts = values.tolist()
        for value in set(texts) if all(type(value) is str for value in texts) else ():
            known[value] = value.encode()
        if known:
            return [known[text] for text in texts], np.zeros(len(texts), bool)
        texts = [value if isinstance(value, str) else _text(value) for value in texts]
        return [b"" if text is None else text.encode() for text in texts], np.array([text is None for text in texts], bool)
    if kind == "float" and values.dtype == np.float64:
        return values, np.isnan(values)
    if values.dtype == object:
        missing = np.array([value is None for value in values.tolist()], bool)
        values = np.array([0 if value is None else value for value in values.tolist()])
    else:
        missing = np.isnan(values) if values.dtype.kind == "f" else np.zeros(len(values), bool)
    if kind == "float":
        return values.astype(np.float64), missing | np.isnan(values.astype(np.float64))
    if values.dtype.kind == "f":
        values = np.rint(np.where(missing, 0, values))
    return values.astype(np.int64), missing


def _text(value):
    """As QGIS writes a value that is no text into a field of text."""
    return str(value).lower() if isinstance(value, bool) else value_text(value)
