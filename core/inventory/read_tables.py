"""Tables read again from their CSV files, with the labels and decimals of the report."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Sequence

from ..errors import InputError
from ..report.columns import COLUMNS as SHARED
from ..report.html import plain_cell
from ..report.tables import ALL, COUNTY, Column, ResultTable
from ..statistics.mine_types import LABELS as TYPE_LABELS
from ..statistics.mine_types import TABLE_WORDS, type_label

_ALL = {ALL: "All mines", "basin": "Basin"}

COLUMNS = {
    column.key: column
    for column in (
        *SHARED.values(),
        Column("measure", "Measure", text=True),
        Column("value", "Value"),
        Column("unit", "Unit", text=True),
        Column("n", "n"),
        Column("note", "Note", text=True),
        Column("area_class", "Area of the mine", labels=_ALL),
        Column("type", "Type", labels={**TYPE_LABELS, **_ALL}, text=True),
        Column("mean_elevation_m", "Mean elevation (m)", 0),
        Column("median_elevation_m", "Median (m)", 0),
        Column("lowest_elevation_m", "Lowest (m)", 0),
        Column("highest_elevation_m", "Highest (m)", 0),
        Column("mean_slope_deg", "Mean slope (°)", 1),
        Column("median_slope_deg", "Median (°)", 1),
        Column("lowest_slope_deg", "Lowest (°)", 1),
        Column("highest_slope_deg", "Highest (°)", 1),
        Column("from_deg", "From (°)", 0),
        Column("to_deg", "to (°)", 0),
        Column("confidence", "Confidence", labels={word: word for word in ("high", "medium", "low", "reviewed")}),
        Column("mineral", "Mineral", text=True),
        Column("elevation_m", "Elevation (m)", 0),
        Column("slope_deg", "Slope (°)", 1),
        Column("river_distance_m", "Distance to the river (m)", 0),
        Column("touches_edge", "Cut by the edge of the image", labels={True: "yes", False: "no"}),
        Column("review_order", "Order of review"),
        Column("review", "Review", labels={word: word for word in ("accepted", "rejected", "retyped", "redrawn")}),
        Column("reviewer", "Reviewer", text=True),
        Column("review_date", "Date of review", text=True),
        Column("review_note", "Note", text=True),
    )
}

BY_TYPE = ("counties", "types_by_area_class", "elevation_classes", "slope_classes", "river_classes")
"""Tables with a column for each type."""

_WHOLE = {"number", "mine_id", "n"}


def read_table(path: str, name: str, needed: Sequence[str] = (), filled: bool = False) -> ResultTable:
    """Read a CSV that this plugin wrote, also saved again by a spreadsheet with semicolons and decimal commas.

    Parameters
    ----------
    path : str
    name : str
        Of the table.
    needed : sequence of str
        Columns it must have.
    filled : bool
        It must have a row.

    Raises
    ------
    InputError
        The file cannot be read, is damaged, or lacks a column or a row.
    """
    header, rows, comma = _lines(path)
    missing = [key for key in needed if key not in header]
    if missing:
        raise InputError(
            "Table '{name}' has no column '{column}'; its columns are: {columns}. Choose the table that the matching step of "
            "Mine Mapper wrote.",
            name=Path(path).name,
            column=missing[0],
            columns=", ".join(header),
        )
    if filled and not rows:
        raise InputError("Table '{path}' has no row. Choose a CSV file that Mine Mapper wrote.", path=path)
    columns = tuple(_column(key, name in BY_TYPE) for key in header)
    if header[0] == COUNTY.key:  # a row a county, and ours among them
        columns = (COUNTY, *columns[1:])
    values = [tuple(_value(column, cell, comma) for column, cell in zip(columns, line)) for line in rows]
    return ResultTable(name, "", columns, values)


def _lines(path: str) -> tuple:
    """(header, rows, whether a comma is the decimal sign) of a CSV; all rows are as long as the header."""
    try:
        with open(path, encoding="utf-8-sig", newline="") as stream:
            separator = max(",;\t", key=stream.readline().count)
            stream.seek(0)
            lines = [line for line in csv.reader(stream, strict=True, delimiter=separator) if any(line)]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(
            "Table '{path}' cannot be read ({error}). Choose a CSV file that Mine Mapper wrote.", path=path, error=error
        ) from error
    if not lines:
        raise InputError("Table '{path}' is empty. Choose a CSV file that Mine Mapper wrote.", path=path)
    for number, line in enumerate(lines, 1):
        if len(line) != len(lines[0]):
            raise InputError(
                "Table '{path}' is damaged: line {number} has {count} {count:cell|cells}, and its header has {columns}. "
                "Choose a CSV file that Mine Mapper wrote.",
                path=path,
                number=number,
                count=len(line),
                columns=len(lines[0]),
            )
    return lines[0], lines[1:], separator != ","


def _column(key, by_type):
    """The column of a heading; in a table with a column a type, what is no word of ours is a type, as a user named it."""
    known = key in COLUMNS and not (by_type and key not in TABLE_WORDS)
    return COLUMNS[key] if known else Column(key, type_label(key))


def _value(column, cell, comma):
    key = column.key
    if cell == "":
        return "" if key in ("note", "unit") else None
    if column.is_text:
        return plain_cell(cell)
    if comma and cell.count(",") == 1:
        cell = cell.replace(",", ".")
    try:
        return int(cell) if key in _WHOLE or cell.lstrip("-").isdigit() else float(cell)
    except ValueError:
        return cell
