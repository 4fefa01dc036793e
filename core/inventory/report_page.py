"""What all sections of the inventory document share: its job, its words, and how figures are printed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable, Optional, Sequence

from ..figures import number, percent
from ..messages import Message
from ..report.document import Picture, TableBlock, chart, grid_of
from ..report.tables import ID, Column, ResultTable
from ..vector import Table
from .cells import cell_words


@dataclass(frozen=True)
class InventoryReportJob:
    """What the document is made of.

    Attributes
    ----------
    statistics : str
        Folder of 'Mine statistics'.
    mines : Table, optional
        For the list of mines.
    maps : tuple of Picture
        Maps, drawn by the QGIS side.
    accuracy, register, change : str
        CSV files of the steps, '' = none.
    title, region, agency, author, date : str
        For the title page; '' = not given.
    image_dates : tuple of str
        Of the image, if the record of the run does not tell them.
    language : str
    register_notes : tuple of str
        What limits the table of the register.
    steps : tuple of dict
        Records of the steps that made all this (`core.runs.run_record`).
    versions : dict
    """

    statistics: str
    mines: Optional[Table] = None
    maps: tuple = ()
    accuracy: str = ""
    register: str = ""
    change: str = ""
    title: str = ""
    region: str = ""
    agency: str = ""
    author: str = ""
    date: str = ""
    image_dates: tuple = ()
    language: str = "en"
    register_notes: tuple = ()
    steps: tuple = ()
    versions: Optional[dict] = None


@dataclass(frozen=True)
class Content:
    """Everything that the sections print.

    Attributes
    ----------
    tables : dict of str to ResultTable
        Of the statistics.
    mines : Table, optional
        With all that is known of each mine.
    listed : ResultTable, optional
        The same as a list.
    accuracy : dict
        (unit, measure) -> row; empty without accuracy.
    register, change : ResultTable, optional
    """

    job: InventoryReportJob
    words: Callable
    tables: dict
    mines: Optional[Table]
    listed: Optional[ResultTable]
    accuracy: dict
    register: Optional[ResultTable]
    change: Optional[ResultTable]

    @property
    def count(self) -> int:
        """Number of mines."""
        return int(self.tables["summary"].row("number of mines")["value"])

    def tell(self, template: str, **fields) -> str:
        """A sentence in the reader's language."""
        return self.translated(Message(template, **fields))

    def translated(self, text: str) -> str:
        """The same of a finished text, which may remember its values."""
        return text.translated(self.words) if isinstance(text, Message) else self.words(text)

    def cell(self, column: Column, value) -> str:
        """A value as the document prints it; an en dash for what is not known."""
        if value is None or value != value or value == "":
            return "\u2013"
        if column.is_text or isinstance(value, str):
            return str(cell_words(column, value, self.words))
        if column.key == ID:
            return str(value)
        if column.percent:
            return percent(value)
        return number(value, column.digits)

    def grid(
        self, table: ResultTable, caption: str = "", total: bool = False, rows: Optional[Sequence] = None
    ) -> Optional[TableBlock]:
        """A table in the reader's language; None without rows."""
        columns = [replace(column, label=self.words(column.label)) for column in table.columns]
        cells = dict(zip((id(column) for column in columns), table.columns))
        shown = table.rows if rows is None else rows
        return grid_of(columns, shown, lambda c, v: self.cell(cells[id(c)], v), self.words(caption) if caption else "", total)

    def chart(self, svg: str, caption: str) -> Picture:
        """A chart with its size on paper."""
        return chart(svg, self.words(caption))
