"""A table of results: printed in the report, written as CSV, read again by the inventory report."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable, Iterable, Optional, Sequence

from ..figures import number, percent
from ..messages import Given
from .html import Report, printed, write_csv

ALL = "all mines"
TOTALS = (ALL, "total")
"""First cells of a last row that sums up the others."""

ID = "mine_id"
"""Key of the numbers of mines: names, though they look like quantities, and written as on the map, without spaces."""

OUTSIDE = "outside all counties"
COUNTY_LABELS = {OUTSIDE: OUTSIDE, ALL: "All mines"}
"""Words of this program among the names of counties."""


def county_cell(name: Optional[str]) -> str:
    """A county as tables by county hold it: in quotes if it is called like a row of ours, which would be taken for it."""
    if name is None:
        return OUTSIDE
    return QUOTED.format(name) if name in (OUTSIDE, *TOTALS) else name


QUOTED = "\u201c{}\u201d"
"""A name of the user's that would else be read as a word of this program."""


def quoted_like(name: str, labels: Iterable, words: Callable) -> str:
    """A name as it is printed: in quotes if one of our own labels is printed alike in the reader's language."""
    alike = {words(label).casefold() for label in labels}
    return Given(QUOTED.format(name) if name.strip().casefold() in alike else name)


@dataclass(frozen=True)
class Column:
    """One column.

    Attributes
    ----------
    key : str
        Header in the CSV; carries the unit (total_km2).
    label : str
        Header in the report.
    digits : int, optional
        Decimals in the report; None = text or a count.
    percent : bool
        A share, printed in per cent; the CSV holds the fraction.
    labels : dict, optional
        Words of the report for values of the CSV.
    text : bool
        Names, words and numbers of papers: never a quantity, even if all its letters are digits, and never translated, even
        if the program knows the same word.
    """

    key: str
    label: str
    digits: Optional[int] = None
    percent: bool = False
    labels: Optional[dict] = None
    text: bool = False

    @property
    def is_text(self) -> bool:
        """True if its values are no numbers."""
        return self.text or self.labels is not None

    def show(self, value):
        """Text or number as the report prints it; None for what is not known."""
        if value is None or value != value:
            return None
        if self.is_text:
            known = (self.labels or {}).get(value)
            if known is not None or not self.text:
                return value if known is None else known
            return quoted_like(value, (self.labels or {}).values(), printed)
        if self.key == ID:
            return str(value)
        if self.percent:
            return percent(value, 1 if self.digits is None else self.digits)
        return value if self.digits is None else number(value, self.digits)


@dataclass(frozen=True)
class ResultTable:
    """Rows under named columns.

    Attributes
    ----------
    name : str
        Stem of the CSV file.
    title : str
    columns : tuple of Column
    rows : list of tuple
    note : str
        What the table counts and what it leaves out.
    """

    name: str
    title: str
    columns: tuple
    rows: list
    note: str = ""

    def column(self, key: str) -> list:
        """Values of one column."""
        place = [column.key for column in self.columns].index(key)
        return [row[place] for row in self.rows]

    def row(self, first) -> dict:
        """One row as key -> value, by the value of its first column."""
        values = next(row for row in self.rows if row[0] == first)
        return {column.key: value for column, value in zip(self.columns, values)}

    def write(self, folder: str) -> None:
        """Write `<folder>/<name>.csv`."""
        write_csv(f"{folder}/{self.name}.csv", [column.key for column in self.columns], self.rows)

    def print_to(self, report: Report) -> None:
        """Add the table to a report."""
        rows = [[column.show(value) for column, value in zip(self.columns, row)] for row in self.rows]
        numeric = [
            not column.is_text and any(isinstance(row[index], (int, float)) for row in self.rows)
            for index, column in enumerate(self.columns)
        ]
        total = bool(self.rows) and self.rows[-1][0] in TOTALS
        report.table([column.label for column in self.columns], rows, self.title, numeric, total)
        if self.note:
            report.paragraph(self.note)


DUST = 1e-6
"""Figures below are what geometry leaves where there is nothing: a square metre of land."""


def without_zeros(table: ResultTable, total: bool = False, first: int = 1) -> ResultTable:
    """A table without rows and columns that hold nothing but zeros; the last row is kept if it is a total."""
    body = table.rows[:-1] if total else table.rows
    last = table.rows[-1:] if total else []

    def empty(value):
        return value is None or (isinstance(value, (int, float)) and abs(value) < DUST)

    kept = [row for row in body if not all(empty(value) for value in row[first:])]
    places = [i for i in range(len(table.columns)) if i < first or not kept or not all(empty(row[i]) for row in kept)]
    columns = tuple(table.columns[i] for i in places)
    return replace(table, columns=columns, rows=[tuple(row[i] for i in places) for row in (*kept, *last)])


COUNTY = Column("county", "County", labels=COUNTY_LABELS, text=True)
"""The first column of tables by county; lists of mines hold plain names."""


def only(table: ResultTable, keys: Sequence[str]) -> ResultTable:
    """Some columns of a table, in the order of `keys`; those it lacks are left out."""
    have = [column.key for column in table.columns]
    places = [have.index(key) for key in keys if key in have]
    columns = tuple(table.columns[place] for place in places)
    return replace(table, columns=columns, rows=[tuple(row[place] for place in places) for row in table.rows])


def by_county(name: str, title: str, rows: Sequence[tuple], kinds: dict, sums: dict) -> ResultTable:
    """Mines by county and kind, with sums, all mines last.

    Parameters
    ----------
    rows : sequence of tuple
        County (None = outside of all) and kind of a mine at the places 1 and 2.
    kinds : dict of str to str
        Kind -> heading; kinds without a mine have no column.
    sums : dict of int to Column
        Place in the rows of what is summed up -> its column.
    """
    here = [kind for kind in kinds if any(row[2] == kind for row in rows)]
    counties = [*sorted({row[1] for row in rows if row[1] is not None}), None]
    groups = [(county_cell(county), [row for row in rows if row[1] == county]) for county in counties]
    lines = []
    for first, some in (*groups, (TOTALS[0], rows)):
        if some:
            numbers = (sum(row[2] == kind for row in some) for kind in here)
            lines.append((first, *numbers, len(some), *(sum(row[place] for row in some) for place in sums)))
    columns = (
        COUNTY,
        *(Column(kind, kinds[kind]) for kind in here),
        Column("number", "Number"),
        *sums.values(),
    )
    return ResultTable(name, title, columns, lines)


def shares(values: Sequence[float]) -> list:
    """Each value divided by the sum; None where the sum is 0."""
    total = sum(values)
    return [value / total if total else None for value in values]


def mean(total: float, count: float) -> Optional[float]:
    """total / count, None for no cases."""
    return total / count if count else None
