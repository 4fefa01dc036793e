"""A vector layer in memory: geometries as WKB, one array a column. No files: the QGIS side reads and writes them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Iterable, Optional, Sequence

import numpy as np
import shapely

from .errors import InputError
from .feedback import Feedback


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
        int64, float64 (NaN = NULL), bool, or object (str, None = NULL).
    crs : str
        WKT.
    name : str
        The layer's name, for messages.
    """

    geometry: np.ndarray
    columns: dict
    crs: str
    name: str = "layer"
    comments: dict = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.geometry)

    @classmethod
    def from_shapes(cls, shapes: Sequence, columns: Optional[dict] = None, crs: str = "", name: str = "layer") -> Table:
        """Table from shapely geometries."""
        wkb = np.empty(len(shapes), object)
        wkb[:] = shapely.to_wkb(np.asarray(shapes, object)) if len(shapes) else []
        return cls(wkb, dict(columns or {}), crs, name)

    def shapes(self) -> np.ndarray:
        """(n,) array of shapely geometries (None stays None)."""
        return shapely.from_wkb(self.geometry)

    def select(self, which: np.ndarray) -> Table:
        """Rows by a boolean mask or by indices."""
        return replace(self, geometry=self.geometry[which], columns={k: v[which] for k, v in self.columns.items()})

    def with_columns(self, **columns) -> Table:
        """A copy with columns added or replaced."""
        return replace(self, columns={**self.columns, **columns})

    def column(self, name: str) -> np.ndarray:
        """One column.

        Raises
        ------
        InputError
            No such field; the message names the layer and its fields.
        """
        if name not in self.columns:
            raise InputError(
                f"Layer '{self.name}' has no field '{name}'. Its fields are: {', '.join(self.columns) or 'none'}. "
                "Choose one of them, or another layer."
            )
        return self.columns[name]

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
                f"Field '{name}' of layer '{self.name}' holds text ({error}), a number is needed. Choose a numeric field."
            ) from error

    def texts(self, name: str) -> np.ndarray:
        """One column as text, NULL as None; whole numbers lose their decimal point ("3", not "3.0")."""
        values = self.column(name)
        texts = np.empty(len(values), object)
        texts[:] = [_text(value) for value in values.tolist()]
        return texts

    def fields(self) -> list:
        """Field definitions that fit the columns."""
        kinds = {"i": "int", "u": "int", "f": "float", "b": "bool", "O": "text", "U": "text"}
        return [Field(name, kinds[values.dtype.kind], self.comments.get(name, "")) for name, values in self.columns.items()]


def _text(value) -> Optional[str]:
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


def valid_polygons(table: Table, feedback: Feedback) -> Table:
    """The polygons of a layer, repaired: invalid ones made valid, lines, points and empty geometries left out.

    Raises
    ------
    InputError
        Nothing is left.
    """
    shapes = table.shapes()
    broken = ~shapely.is_valid(shapes) & ~shapely.is_missing(shapes)
    if broken.any():
        feedback.info(f"Layer '{table.name}': {int(broken.sum())} invalid polygons were repaired.")
        shapes = shapes.copy()
        shapes[broken] = [_polygonal(shape) for shape in shapely.make_valid(shapes[broken])]
    kept = np.isin(shapely.get_type_id(shapes), (3, 6)) & ~shapely.is_empty(shapes) & (shapely.area(shapes) > 0)
    if not kept.any():
        raise InputError(f"Layer '{table.name}' holds no polygon with an area. Choose a polygon layer with features.")
    if not kept.all():
        feedback.warning(f"Layer '{table.name}': {int((~kept).sum())} features without a polygon were left out.")
    wkb = np.empty(len(shapes), object)
    wkb[:] = shapely.to_wkb(shapes)
    return replace(table, geometry=wkb).select(kept)


def _polygonal(shape):
    """The polygons in a geometry collection that `make_valid` may return."""
    parts = shapely.get_parts(shape)
    return shapely.union_all(parts[np.isin(shapely.get_type_id(parts), (3, 6))])
