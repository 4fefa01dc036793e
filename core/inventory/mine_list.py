"""The complete list of mines: everything that the steps found of each one, under headings that a reader understands."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..errors import InputError
from ..geodesy import ellipsoidal_areas
from ..mine_fields import OF_CHANGE, OF_LAND, OF_MAP, OF_MINE, OF_REGISTER, REVIEW_FIELDS
from ..places import with_numbers, with_places
from ..register.register_report import without_overrun
from ..report.tables import Column, ResultTable
from ..vector import Table
from .read_tables import COLUMNS

FIELDS = (*OF_MINE, *OF_REGISTER, *OF_CHANGE, *OF_LAND, *OF_MAP, *REVIEW_FIELDS)
"""Fields of the list in their order; a list holds those that are known."""

SAME_PLACE = 1e-3
"""Largest difference of the coordinates of one mine in two tables, degrees: about 100 m."""

SAME_POINT = 2e-5
"""The same for mines that are known by their place alone: about two metres."""


def complete_table(mines: Table, register: Optional[ResultTable] = None, change: Optional[ResultTable] = None) -> Table:
    """The mines with number, place and area, and with what the register and the comparison of years say of each.

    Raises
    ------
    InputError
        The table of the register is of other mines.
    """
    mines = with_places(with_numbers(mines))
    if "area_km2" not in mines.columns:
        mines = mines.with_columns(area_km2=ellipsoidal_areas(mines.shapes(), mines.crs) / 1e6)
    if register is not None:
        mines = _joined(mines, register, _rows_by_number(mines, register), OF_REGISTER)
    if change is not None:
        mines = _joined(mines, change, _rows_by_place(mines, change), OF_CHANGE)
    return mines


def mine_list(mines: Table) -> ResultTable:
    """The mines of `complete_table` as a list by their numbers; columns without any value are left out."""
    known = [name for name in FIELDS if name in mines.columns and any(_known(v) for v in mines.columns[name].tolist())]
    columns = tuple(COLUMNS[name] for name in known)
    values = [_plain(mines, name, column) for name, column in zip(known, columns)]
    rows = sorted(zip(*values), key=lambda row: _number_key(row[0])) if values else []
    return without_overrun(ResultTable("mines", "Complete list of mines", columns, rows))


def _number_key(value):
    """Numbers by their value, before names by their letters."""
    return (0, value, "") if isinstance(value, (int, float)) else (1, 0, str(value))


def _known(value) -> bool:
    return value is not None and value == value


def _plain(mines, name, column: Column) -> list:
    if name == "mine_id":
        texts = mines.texts(name).tolist()
        return [int(text) if text is not None and text.lstrip("-").isdigit() else text for text in texts]
    if name == "touches_edge":
        return [None if text is None else text.lower() in ("1", "true") for text in mines.texts(name).tolist()]
    if column.is_text:
        return mines.texts(name).tolist()
    values = mines.numbers(name).tolist()
    if name == "review_order":
        return [int(value) if _known(value) else None for value in values]
    return [value if _known(value) else None for value in values]


def _joined(mines: Table, table: ResultTable, rows: list, names: tuple) -> Table:
    """Columns of a table put to the mines, whose rows in it are given (None = none)."""
    keys = [column.key for column in table.columns]
    added = {}
    for name in names:
        if name not in keys:
            continue
        place = keys.index(name)
        values = [None if row is None else row[place] for row in rows]
        if COLUMNS[name].is_text:
            array = np.full(len(values), None, object)
            array[:] = [None if value is None else str(value) for value in values]
        else:
            array = np.array([np.nan if value is None else float(value) for value in values], np.float64)
        added[name] = array
    return mines.with_columns(**added)


def _rows_by_number(mines: Table, table: ResultTable) -> list:
    """Row of the register's table for each mine; both hold the same numbers."""
    found = {str(row["mine_id"]): row for row in _dicts(table)}
    numbers = mines.texts("mine_id").tolist()
    rows = []
    places = zip(numbers, mines.columns["longitude"].tolist(), mines.columns["latitude"].tolist())
    for number, longitude, latitude in places:
        row = found.get(str(number))
        if row is None:
            raise InputError(
                "The table of the register does not hold mine {number}. It was made of other mines: run 'Match mines with the "
                "register' on layer '{layer}' and choose its table.",
                number=number,
                layer=mines.name,
            )
        if _away(row, longitude, latitude) > SAME_PLACE:
            raise InputError(
                "In the table of the register mine {number} lies at {there}, in layer '{layer}' at {here}. The table was made of "
                "other mines: run 'Match mines with the register' on this layer and choose its table.",
                number=number,
                there=f"{row['longitude']:.5f}, {row['latitude']:.5f}",
                layer=mines.name,
                here=f"{longitude:.5f}, {latitude:.5f}",
            )
        rows.append(tuple(row.values()))
    return rows


def _rows_by_place(mines: Table, table: ResultTable) -> list:
    """Row of the table of changes for each mine, found by its place: numbers are carried on over the years there."""
    places = [(row["longitude"], row["latitude"], tuple(row.values())) for row in _dicts(table) if _has_place(row)]
    rows = []
    for longitude, latitude in zip(mines.columns["longitude"].tolist(), mines.columns["latitude"].tolist()):
        near = [row for x, y, row in places if max(abs(x - longitude), abs(y - latitude)) <= SAME_POINT]
        rows.append(near[0] if len(near) == 1 else None)
    return rows


def _dicts(table: ResultTable) -> list:
    keys = [column.key for column in table.columns]
    return [dict(zip(keys, row)) for row in table.rows]


def _has_place(row: dict) -> bool:
    return _known(row.get("longitude")) and _known(row.get("latitude"))


def _away(row: dict, longitude: float, latitude: float) -> float:
    """Degrees between a row and a place; 0 if the row, of an older version, tells none."""
    return max(abs(row["longitude"] - longitude), abs(row["latitude"] - latitude)) if _has_place(row) else 0.0
