"""A vector layer in memory: geometries as WKB, one array a column. No files: the QGIS side reads and writes them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Iterable, Optional, Sequence

import numpy as np
import shapely

from .arrays import object_array
from .coordinates import require_possible
from .errors import InputError
from .feedback import Feedback
from .fields import find_field
from .messages import Message, listed
from .repair import POLYGONS, polygonal, repaired

MINE_FIELDS = (
    "mine_id",
    "probability",
    "confidence",
    "area_km2",
    "type",
    "touches_edge",
    "object_count",
    "uncertainty",
    "outside_share",
    "review_priority",
    "review_order",
    "review",
    "reviewer",
    "review_date",
    "review_note",
    "register_status",
    "licence_id",
    "holder",
    "county",
    "change",
)
"""Fields of an inventory that steps look for, in the spelling that steps write."""


@dataclass(frozen=True)
class Field:
    """A column to be written.

    Attributes
    ----------
    name : str
    kind : str
        "int" (64 bit), "float", "text" or "bool".
    comment : str
        What it is, with its unit; shown as the field's comment in QGIS.
    """

    name: str
    kind: str
    comment: str = ""


@dataclass
class Table:
    """Features of one layer.

    Attributes
    ----------
    geometry : (n,) object array of bytes or None
        WKB of each feature.
    columns : dict of str to (n,) array
        int64, float64 (NaN = NULL), bool, or object (str, or whole numbers beside NULL; None = NULL).
    crs : str
        WKT.
    name : str
        The layer's name, for messages.
    kinds : dict of str to str
        Kind of a column as its layer declares it, for columns whose values do not tell (all NULL).
    parsed, boxed : tuple, optional
        The array `geometry` and its shapes, or its boxes, when they were asked for.
    """

    geometry: np.ndarray
    columns: dict
    crs: str
    name: str = "layer"
    comments: dict = field(default_factory=dict)
    kinds: dict = field(default_factory=dict)
    parsed: Optional[tuple] = field(default=None, repr=False, compare=False)
    boxed: Optional[tuple] = field(default=None, repr=False, compare=False)

    def __len__(self) -> int:
        return len(self.geometry)

    @classmethod
    def from_shapes(cls, shapes: Sequence, columns: Optional[dict] = None, crs: str = "", name: str = "layer") -> Table:
        """Table from shapely geometries."""
        wkb = object_array(shapely.to_wkb(np.asarray(shapes, object)) if len(shapes) else [])
        return cls(wkb, dict(columns or {}), crs, name)

    def shapes(self) -> np.ndarray:
        """(n,) array of shapely geometries (None stays None); parsed once as long as `geometry` is the same array."""
        if self.parsed is None or self.parsed[0] is not self.geometry:
            self.parsed = (self.geometry, shapely.from_wkb(self.geometry))
        return self.parsed[1].copy()

    def boxes(self) -> np.ndarray:
        """(n, 4) float64: xmin, ymin, xmax, ymax, NaN for no geometry; found once.

        Shapes that nobody has asked for are let go again: of most objects of a large layer nothing but the box counts.
        """
        if self.boxed is None or self.boxed[0] is not self.geometry:
            parsed = self.parsed is not None and self.parsed[0] is self.geometry
            self.boxed = (self.geometry, shapely.bounds(self.parsed[1] if parsed else shapely.from_wkb(self.geometry)))
        return self.boxed[1]

    def select(self, which: np.ndarray) -> Table:
        """Rows by a boolean mask or by indices."""
        return replace(self, geometry=self.geometry[which], columns={k: v[which] for k, v in self.columns.items()})

    def with_columns(self, **columns) -> Table:
        """A copy with columns added or replaced."""
        return replace(self, columns={**self.columns, **columns})

    def field(self, name: str, default: Optional[str] = None) -> Optional[str]:
        """The spelling of a field, which is found without regard to case, blanks and a cut at a shapefile's ten letters."""
        found = find_field(self.columns, name)
        return default if found is None else found

    def has(self, name: str) -> bool:
        """Whether there is such a field."""
        return self.field(name) is not None

    def column(self, name: str) -> np.ndarray:
        """One column, by its name in any spelling that `field` finds.

        Raises
        ------
        InputError
            No such field; the message names the layer and its fields.
        """
        found = self.field(name)
        if found is None:
            raise InputError(
                "Layer '{layer}' has no field '{field}'. Its fields are: {fields}. Choose one of them, or another layer.",
                layer=self.name,
                field=name,
                fields=listed(self.columns),
            )
        return self.columns[found]

    def with_names(self, names: Sequence[str]) -> Table:
        """The same table with these fields, where it has them in another spelling (REVIEW), renamed (review)."""
        spelling = {self.field(name): name for name in names if self.has(name)}
        columns = {spelling.get(name, name): values for name, values in self.columns.items()}
        return replace(self, columns=columns, kinds={spelling.get(name, name): kind for name, kind in self.kinds.items()})

    def numbers(self, name: str) -> np.ndarray:
        """One column as float64, NULL as NaN.

        Raises
        ------
        InputError
            No such field, or it holds text that is no number.
        """
        values = self.column(name)
        if values.dtype != object:
            return values.astype(np.float64)
        try:
            return np.array([np.nan if v is None else float(v) for v in values], np.float64)
        except (TypeError, ValueError) as error:
            raise InputError(
                "Field '{field}' of layer '{layer}' holds text ({error}), a number is needed. Choose a numeric field.",
                field=name,
                layer=self.name,
                error=error,
            ) from error

    def texts(self, name: str) -> np.ndarray:
        """One column as text, NULL as None; whole numbers lose their decimal point ("3", not "3.0")."""
        values = self.column(name).tolist()
        if set(map(type, values)) <= {str, type(None)}:
            return object_array(values)
        return object_array(value_text(value) for value in values)

    def fields(self) -> list:
        """Field definitions that fit the columns."""
        return [Field(name, self._kind(name, values), self.comments.get(name, "")) for name, values in self.columns.items()]

    def _kind(self, name, values):
        if values.dtype.kind == "f" and np.isnan(values).all():
            return self.kinds.get(name, "float")
        if values.dtype.kind != "O":
            return {"i": "int", "u": "int", "f": "float", "b": "bool", "U": "text"}[values.dtype.kind]
        known = [value for value in values.tolist() if value is not None]
        if not known:
            return self.kinds.get(name, "text")
        return "int" if all(isinstance(value, (int, np.integer)) and not isinstance(value, bool) for value in known) else "text"


def value_text(value) -> Optional[str]:
    """A value as text, NULL as None; whole numbers lose their decimal point."""
    if value is None or (isinstance(value, float) and np.isnan(value)):
        return None
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def concatenate(tables: Iterable) -> Table:
    """One table of several with the same columns and CRS."""
    tables = list(tables)
    first = tables[0]
    columns = {name: np.concatenate([t.columns[name] for t in tables]) for name in first.columns}
    return replace(first, geometry=np.concatenate([t.geometry for t in tables]), columns=columns)


def require_place(table: Table, feedback: Feedback) -> Table:
    """The table without features whose coordinates cannot be in its CRS.

    Raises
    ------
    InputError
        Most of them cannot; the message names the likely CRS.
    """
    wrong = require_possible(table.boxes(), table.crs, table.name)
    if wrong.any():
        feedback.warning(
            Message(
                "Layer '{layer}': {count} of {total} {total:feature|features} {count:has|have} coordinates that cannot be in "
                "its coordinate reference system and {count:was|were} left out.",
                layer=table.name,
                count=int(wrong.sum()),
                total=len(table),
            )
        )
        return table.select(~wrong)
    return table


def valid_polygons(table: Table, feedback: Feedback, may_be_empty: bool = False) -> Table:
    """The polygons of a layer, repaired (see `repair`); lines, points and features without geometry are left out.

    Parameters
    ----------
    may_be_empty : bool
        A layer without any feature is a result (an inventory without a mine), not a mistake.

    Raises
    ------
    InputError
        Nothing is left.
    """
    if may_be_empty and len(table) == 0:
        return table
    given = table.shapes()
    shapes, broken = repaired(given)
    collections = shapely.get_type_id(given) == 7
    shapes = polygonal(shapes)
    if broken.any():
        feedback.info(
            Message(
                "Layer '{layer}': {count} invalid {count:polygon|polygons} {count:was|were} repaired.",
                layer=table.name,
                count=int(broken.sum()),
            )
        )
    if collections.any():
        feedback.info(
            Message(
                "Layer '{layer}': {count} {count:collection of geometries was|collections of geometries were} reduced to "
                "their polygons.",
                layer=table.name,
                count=int(collections.sum()),
            )
        )
    kept = np.isin(shapely.get_type_id(shapes), POLYGONS) & ~shapely.is_empty(shapes) & (shapely.area(shapes) > 0)
    if not kept.any():
        raise InputError("Layer '{layer}' holds no polygon with an area. Choose a polygon layer with features.", layer=table.name)
    if not kept.all():
        _tell_left_out(table, given, kept, feedback)
    wkb = object_array(shapely.to_wkb(shapes))
    return replace(table, geometry=wkb).select(kept)


def valid_shapes(table: Table, feedback: Feedback) -> Table:
    """The features of a layer that have a geometry, of any kind, repaired; for rivers and registers of points.

    Raises
    ------
    InputError
        No feature has one.
    """
    given = table.shapes()
    known = ~(shapely.is_missing(given) | shapely.is_empty(given))
    if not known.any():
        raise InputError("Layer '{layer}' holds no geometry. Choose a layer with features on the map.", layer=table.name)
    shapes, broken = repaired(given)
    if broken.any():
        feedback.info(
            Message(
                "Layer '{layer}': {count} invalid {count:geometry|geometries} {count:was|were} repaired.",
                layer=table.name,
                count=int(broken.sum()),
            )
        )
    if not known.all():
        feedback.warning(
            Message(
                "Layer '{layer}': {count} {count:feature|features} without geometry {count:was|were} left out.",
                layer=table.name,
                count=int((~known).sum()),
            )
        )
    wkb = object_array(shapely.to_wkb(shapes))
    return replace(table, geometry=wkb).select(known)


def _tell_left_out(table, given, kept, feedback):
    missing = shapely.is_missing(given[~kept]) | shapely.is_empty(given[~kept])
    other_kind = np.isin(shapely.get_type_id(given[~kept]), (0, 1, 2, 4, 5)) & ~missing
    feedback.warning(
        Message(
            "Layer '{layer}': {count} {count:feature|features} without a polygon {count:was|were} left out ({empty} without "
            "geometry, {other} points or lines, {flat} without an area).",
            layer=table.name,
            count=int((~kept).sum()),
            empty=int(missing.sum()),
            other=int(other_kind.sum()),
            flat=int((~kept).sum() - missing.sum() - other_kind.sum()),
        )
    )


def single_parts(table: Table) -> tuple:
    """One row for each polygon of multipart features, and the row of the table that each comes from; for valid polygons."""
    parts, row = shapely.get_parts(table.shapes(), return_index=True)
    wkb = object_array(shapely.to_wkb(parts))
    return replace(table.select(row), geometry=wkb), row


def far_parts(table: Table, distance: float) -> np.ndarray:
    """(n,) bool: features of which two parts lie farther apart than `distance`, in units of the CRS, for valid polygons."""
    shapes = table.shapes()
    far = np.zeros(len(table), bool)
    for row in np.flatnonzero(shapely.get_num_geometries(shapes) > 1):
        grown = shapely.buffer(shapely.get_parts(shapes[row]), distance / 2, quad_segs=4)
        far[row] = shapely.get_num_geometries(shapely.union_all(grown)) > 1
    return far
