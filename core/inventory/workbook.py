"""An Excel workbook through one typed helper: what a cell is follows from its column, never from how its value looks."""

from __future__ import annotations

import datetime
import importlib
import math
import re
from contextlib import contextmanager
from typing import Callable, Iterator, Sequence

from ..errors import MissingPackageError
from ..figures import MORE, percent
from ..files import atomic_file
from ..report.tables import Column, ResultTable
from .cells import cell_words

OPTIONS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
CREATED = datetime.datetime(2000, 1, 1)
"""A fixed time, so that the same inventory gives the same bytes."""

WIDEST, NARROWEST = 44, 8
"""Widths of columns, letters."""

PRINTED = 190
"""Letters that lie beside each other on a printed page, at about two thirds of their size on the screen."""

BOLD = 1.15
"""How much wider bold letters are."""

HEAD_HEIGHT = 45
"""Points: three lines of a heading."""

NOTES, LINE = 78, 15
"""Width of the texts of notes, letters, and height of a line, points."""

LONGEST_CELL = 32767
"""Letters that a cell of a workbook holds."""

SMALL = "+"
SMALL_SHARE = f"share{SMALL}"

EXACT = 2**53
"""Whole numbers from here on lose digits in spreadsheet programs: they are written as text."""

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


@contextmanager
def create_workbook(path: str) -> Iterator[Workbook]:
    """A workbook that appears under `path` only when the block ends without an error.

    Raises
    ------
    MissingPackageError
        XlsxWriter is not installed.
    """
    try:
        package = importlib.import_module("xlsxwriter")
    except ImportError as error:
        raise MissingPackageError(
            "The workbook needs the Python package XlsxWriter, which is not installed in QGIS's Python. Run 'Check dependencies' "
            "for the command, or leave WORKBOOK empty."
        ) from error
    with atomic_file(path, "The workbook") as temporary:
        book = package.Workbook(temporary, OPTIONS)
        book.set_properties({"created": CREATED})
        yield Workbook(book)
        book.close()


class Workbook:
    """Sheets of tables and of notes."""

    def __init__(self, book):
        self._book, self._names = book, set()
        look = {"bold": True, "bg_color": "#dfe8ec", "bottom": 1, "text_wrap": True, "valign": "top"}
        self._heads = {
            side: book.add_format({**look, "align": side, "indent": int(side == "left")}) for side in ("left", "right")
        }
        self._formats: dict = {}

    def add_table(self, title: str, table: ResultTable, words: Callable, total: bool = False) -> None:
        """A sheet with a fixed head and filters.

        Parameters
        ----------
        title : str
            Name of the sheet, in the reader's language; cut where a workbook does not take it.
        words : function
            Gives headings and labels in the reader's language.
        total : bool
            The last row is a sum: it is bold and the filters leave it out.
        """
        sheet, wide = self._book.add_worksheet(self._name(title)), 0.0
        for index, column in enumerate(table.columns):
            heading, kind = words(column.label), kind_of(column, [row[index] for row in table.rows])
            sheet.write_string(0, index, heading, self._heads["left" if kind == "text" else "right"])
            shown = [BOLD * len(part) for part in heading.split()]
            for line, row in enumerate(table.rows, 1):
                bold = total and line == len(table.rows)
                shown.append(self._write(sheet, line, index, column, kind, row[index], words, bold))
            widest = max(_wide(heading) / 2, *(shown or [0]))
            width = min(max(widest + 2, NARROWEST), WIDEST)
            sheet.set_column(index, index, width)
            wide += width
        sheet.set_row(0, HEAD_HEIGHT)
        sheet.freeze_panes(1, 1)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.set_margins(0.4, 0.4, 0.5, 0.6)
        sheet.fit_to_pages(math.ceil(wide / PRINTED) or 1, 0)  # legible: a long table lies on pages beside each other
        sheet.repeat_rows(0)
        sheet.repeat_columns(0)
        sheet.print_across()
        sheet.set_footer("&L&A&R&P / &N")
        last = len(table.rows) - (1 if total else 0)
        if table.columns and last > 0:
            sheet.autofilter(0, 0, last, len(table.columns) - 1)

    def add_notes(self, title: str, rows: Sequence[tuple]) -> None:
        """A sheet of names and texts."""
        sheet = self._book.add_worksheet(self._name(title))
        bold = self._format("text", True)
        wrapped = self._book.add_format({"text_wrap": True, "valign": "top"})
        for line, (name, text) in enumerate(rows):
            sheet.write_string(line, 0, _clean(name), bold)
            sheet.write_string(line, 1, _clean(text), wrapped)
            sheet.set_row(line, LINE * sum(-(-max(_wide(part), 1) // NOTES) for part in text.split("\n")))
        sheet.set_column(0, 0, 26)
        sheet.set_column(1, 1, NOTES)
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)

    def _write(self, sheet, line, place, column, kind, value, words, bold) -> int:
        """Write one cell; returns about how many letters it shows."""
        style = self._format(kind, bold)
        if value is None or (isinstance(value, float) and not math.isfinite(value)):
            sheet.write_blank(line, place, None, style)
            return 0
        if kind == "text":
            text = _clean(cell_words(column, value, words))
            sheet.write_string(line, place, text, style)
            return _wide(text)
        sheet.write_number(line, place, value, style)
        return 10 if kind != "whole" else len(str(value))

    def _format(self, kind: str, bold: bool):
        if (kind, bold) not in self._formats:
            codes = {"text": "@", "whole": "0", "share": "0.0 %", SMALL_SHARE: f'[=0]0.0 %;[<0.0005]"{percent(1e-9)}";0.0 %'}
            code = codes.get(kind) or _decimals(kind)
            look = {"num_format": code, "valign": "top", "bold": bold}
            self._formats[kind, bold] = self._book.add_format(
                {**look, **({"align": "left", "indent": 1} if kind == "text" else {})}
            )
        return self._formats[kind, bold]

    def _name(self, title: str) -> str:
        """At most 31 letters, none that a workbook refuses, different from the others in any case."""
        base = re.sub(r"[\[\]:*?/\\]", " ", _clean(title)).strip().strip("'")[:31] or "Sheet"
        name, number = base, 2
        while name.lower() in self._names:
            name, number = f"{base[: 31 - len(str(number)) - 1]} {number}", number + 1
        self._names.add(name.lower())
        return name


def kind_of(column: Column, values: Sequence) -> str:
    """ "text", "whole", "share", or the number of decimals ("3"), for all cells of a column; with `SMALL` behind it if some would
    be shown as zero and are not."""
    known = [value for value in values if value is not None]
    if column.is_text or not all(isinstance(value, (int, float)) for value in known):
        return "text"
    if column.percent:
        return SMALL_SHARE if any(0 < value < 0.0005 for value in known) else "share"
    if column.digits is not None:
        small = any(0 < value < 0.5 * 10**-column.digits for value in known) and min(known) >= 0
        return f"{column.digits}{SMALL}" if small else str(column.digits)
    if any(isinstance(value, float) and not value.is_integer() for value in known):
        return "3"
    return "text" if any(abs(value) >= EXACT for value in known) else "whole"


def _decimals(kind: str) -> str:
    """Format of a number; one that is small, yet not zero, shows the decimals that tell it."""
    digits = int(kind.rstrip(SMALL))
    usual = "0." + "0" * digits if digits else "0"
    return f"[=0]{usual};[<{0.5 * 10**-digits:g}]0.{'0' * (digits + 1)}{'#' * (MORE - 1)};{usual}" if SMALL in kind else usual


def _clean(text) -> str:
    """Without what XML forbids, not longer than a cell."""
    return _CONTROL.sub("", str(text))[:LONGEST_CELL]


def _wide(text: str) -> int:
    """Width in Latin letters; Chinese ones are twice as wide."""
    return sum(2 if "\u2e80" <= letter <= "\uffef" else 1 for letter in text)
