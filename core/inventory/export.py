"""The sheets of the workbook: mines, counties, types, licence cases, changes, notes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable, Optional

import numpy as np

from ..errors import InputError
from ..register.register_report import without_overrun
from ..report.tables import ALL, COUNTY, ResultTable, county_cell, mean, shares
from ..statistics.mine_types import type_order
from ..vector import Table
from .limits import LIMITS
from .mine_list import complete_table, mine_list
from .read_tables import COLUMNS, read_table
from .workbook import create_workbook

REGISTER_COLUMNS = ("mine_id", "register_status")
CHANGE_COLUMNS = ("mine_id", "change", "gained_km2")
"""Columns by which the tables of two steps are known."""


@dataclass(frozen=True)
class Inventory:
    """What is exported.

    Attributes
    ----------
    mines : Table
        Every mine with all that is known of it.
    listed : ResultTable
        The same as a list.
    statistics : dict of str to ResultTable
        Tables of the folder of 'Mine statistics'; empty without one.
    register, change : ResultTable, optional
    """

    mines: Table
    listed: ResultTable
    statistics: dict
    register: Optional[ResultTable]
    change: Optional[ResultTable]


def read_inventory(mines: Table, statistics: str = "", register: str = "", change: str = "") -> Inventory:
    """Read what the steps wrote.

    Parameters
    ----------
    statistics, register, change : str
        Folder and CSV files of the steps, '' = none.

    Raises
    ------
    InputError
        A table is not what it should be, or of other mines.
    """
    listed = read_table(register, "register_mines", needed=REGISTER_COLUMNS) if register else None
    changes = read_table(change, "changes", needed=CHANGE_COLUMNS) if change else None
    whole = complete_table(mines, listed, changes)
    return Inventory(whole, mine_list(whole), _statistics(statistics), listed, changes)


def _statistics(folder: str) -> dict:
    if not folder:
        return {}
    if not (Path(folder) / "summary.csv").is_file():
        raise InputError(
            "Folder '{folder}' holds no summary.csv. Choose the folder TABLES that 'Mine statistics' wrote with its output "
            "TABLES.",
            folder=folder,
        )
    names = ("types", "area_classes", "counties", "observed")
    paths = {name: Path(folder) / f"{name}.csv" for name in names}
    return {name: read_table(str(path), name) for name, path in paths.items() if path.is_file()}


def write_workbook(path: str, inventory: Inventory, notes: list, words: Callable) -> None:
    """Write the workbook.

    Parameters
    ----------
    notes : list of (str, str)
        Where the inventory comes from, in the reader's language.
    words : function
        Gives headings, labels and sentences in the reader's language.
    """
    with create_workbook(path) as book:
        book.add_table(words("Mines"), inventory.listed, words)
        counties = inventory.statistics.get("counties") or _amounts(inventory.mines, "county")
        if counties is not None:
            book.add_table(words("Counties"), counties, words, total=True)
        types = inventory.statistics.get("types") or _amounts(inventory.mines, "type")
        if types is not None:
            book.add_table(words("Types"), types, words, total=True)
        if "area_classes" in inventory.statistics:
            book.add_table(words("Area classes"), inventory.statistics["area_classes"], words, total=True)
        if inventory.register is not None:
            listed = without_overrun(cases(inventory.register, "register_status", "licensed"))
            book.add_table(words("Licence cases"), listed, words)
        if inventory.change is not None:
            book.add_table(words("Changes"), cases(inventory.change, "change", "same"), words)
        book.add_notes(words("Notes"), [*notes, *((words("Limits"), words(sentence)) for sentence in LIMITS)])


def cases(table: ResultTable, key: str, ordinary: str) -> ResultTable:
    """The rows of a list that are out of the ordinary."""
    place = [column.key for column in table.columns].index(key)
    return replace(table, rows=[row for row in table.rows if row[place] != ordinary])


def _amounts(mines: Table, field: str) -> Optional[ResultTable]:
    """Number and area of the mines by a field, for inventories without a folder of statistics; None without the field."""
    if field not in mines.columns:
        return None
    values = np.array([value or "" for value in mines.texts(field)] + [None], object)[:-1]
    areas = mines.numbers("area_km2")
    if field == "type":
        values[values == ""] = "unknown"
    names = type_order(values) if field == "type" else sorted(set(values.tolist()))
    numbers = [int((values == name).sum()) for name in names]
    totals = [float(np.nansum(areas[values == name])) for name in names]
    first = [county_cell(name or None) if field == "county" else name or None for name in names]
    cells = zip(first, numbers, shares(numbers), totals, shares(totals), map(mean, totals, numbers))
    total = (
        ALL,
        sum(numbers),
        1.0 if numbers else None,
        sum(totals),
        1.0 if sum(totals) else None,
        mean(sum(totals), len(mines)),
    )
    columns = (
        COUNTY if field == "county" else COLUMNS[field],
        *(COLUMNS[key] for key in ("number", "number_share", "total_km2", "area_share", "mean_km2")),
    )
    return ResultTable(field, "", columns, [*cells, total])
