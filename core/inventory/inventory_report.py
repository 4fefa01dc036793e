"""The inventory as an official document: everything the single steps found, in the order in which it is read."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Callable, Optional

from ..accuracy.verdict import read_measures
from ..errors import InputError
from ..files import atomic_folder
from ..report.document import Document
from .export import CHANGE_COLUMNS, REGISTER_COLUMNS
from .mine_list import complete_table, mine_list
from .read_tables import read_table
from .report_appendix import appendix
from .report_findings import findings, title_page
from .report_page import Content, InventoryReportJob
from .report_sections import (
    change_section,
    county_section,
    licence_section,
    list_section,
    map_section,
    river_section,
    size_section,
    terrain_section,
)
from .words import translator

TABLES = (
    "summary",
    "area_classes",
    "types",
    "types_by_area_class",
    "counties",
    "observed",
    "clustering",
    "ripley",
    "terrain",
    "elevation_classes",
    "slope_classes",
    "rivers",
    "river_classes",
)
"""Tables of the folder of statistics."""

ACCURACY_COLUMNS = ("measure", "unit", "value", "low", "high", "n")

SECTIONS = (
    map_section,
    size_section,
    county_section,
    terrain_section,
    river_section,
    licence_section,
    change_section,
    list_section,
    appendix,
)

OF_MINES = (size_section, licence_section, list_section)
"""Sections that have nothing to tell where no mine was found."""


def inventory_document(job: InventoryReportJob, words: Optional[Callable] = None) -> Document:
    """The whole document, to be written as HTML or drawn as PDF.

    Parameters
    ----------
    words : function, optional
        Gives the texts of the job's language (`words.translator`); by default those of the inventory alone.

    Raises
    ------
    InputError
        The folder or a table is not what it should be, or of other mines.
    """
    content = _read(job, words or translator(job.language))
    title = title_page(content)
    document = Document(title.title, job.language)
    document.add(title, *findings(content))
    for section in SECTIONS:
        if content.count or section not in OF_MINES:
            document.add(*section(content))
    return document


def _read(job: InventoryReportJob, words: Callable) -> Content:
    tables = _read_statistics(job.statistics)
    register = read_table(job.register, "register_mines", needed=REGISTER_COLUMNS) if job.register else None
    change = read_table(job.change, "changes", needed=CHANGE_COLUMNS) if job.change else None
    accuracy = {}
    if job.accuracy:
        table = read_table(job.accuracy, "accuracy", needed=ACCURACY_COLUMNS)
        keys = [column.key for column in table.columns]
        accuracy = read_measures(dict(zip(keys, row)) for row in table.rows)
    mines = None if job.mines is None else complete_table(job.mines, register, change)
    listed = None if mines is None else mine_list(mines)
    return Content(job, words, tables, mines, listed, accuracy, register, change)


def _read_statistics(folder: str) -> dict:
    root = Path(folder)
    if not (root / "summary.csv").is_file():
        raise InputError(
            "Folder '{folder}' holds no summary.csv. Choose the folder TABLES that 'Mine statistics' wrote with its output "
            "TABLES.",
            folder=folder,
        )
    found = [name for name in TABLES if (root / f"{name}.csv").is_file()]
    return {name: read_table(str(root / f"{name}.csv"), name, filled=name == "summary") for name in found}


def collect_tables(folder: str, job: InventoryReportJob) -> None:
    """Copy the tables that a report is made of into one folder."""
    given = {"accuracy": job.accuracy, "register_mines": job.register, "changes": job.change}
    with atomic_folder(folder, "The tables") as temporary:
        for name in (*TABLES, "words"):  # how words were read stands in the appendix of no document, yet belongs to the figures
            path = Path(job.statistics) / f"{name}.csv"
            if path.is_file():
                shutil.copyfile(path, Path(temporary) / path.name)
        for name, path in given.items():
            if path:
                shutil.copyfile(path, Path(temporary) / f"{name}.csv")
