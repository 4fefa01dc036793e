"""A document as a list of parts: written as one HTML page (`page.py`), drawn on the pages of a PDF by the QGIS side.

Texts are in the reader's language already; both forms print the same parts in the same order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Optional, Sequence, Union

GOOD, CAREFUL, BAD, PLAIN = "good", "careful", "bad", "plain"
"""Kinds of a notice: what is fine, what needs care, what must not be handed on, what is merely told."""

COLOURS = {
    GOOD: ("#e6f0f7", "#2f6f8f"),
    CAREFUL: ("#fff3da", "#d08a1d"),
    BAD: ("#f9dedb", "#a8241b"),
    PLAIN: ("#f1f4f5", "#8a979d"),
}
"""Ground and rim of each kind."""


@dataclass(frozen=True)
class TitlePage:
    """The first page.

    Attributes
    ----------
    title, subtitle : str
    facts : list of (str, str)
        Region, agency, author, dates, sources, versions.
    lines : list of str
        Lines to be filled in by hand: date, signature.
    contents : str
        Heading of the table of contents.
    """

    title: str
    subtitle: str
    facts: list
    lines: list
    contents: str


@dataclass(frozen=True)
class Masthead:
    """The top of the report of one step: what it is, and what made it.

    Attributes
    ----------
    title, subtitle : str
    facts : list of (str, str)
        Dates of the imagery, versions.
    contents : str
        Heading of the table of contents.
    """

    title: str
    subtitle: str
    facts: list
    contents: str


@dataclass(frozen=True)
class Heading:
    text: str
    level: int = 1
    new_page: bool = False


@dataclass(frozen=True)
class Paragraph:
    text: str
    small: bool = False


@dataclass(frozen=True)
class Notice:
    """A sentence that stands out on coloured ground."""

    text: str
    kind: str = PLAIN


@dataclass(frozen=True)
class Facts:
    """Names and their values below each other."""

    facts: list


@dataclass(frozen=True)
class Code:
    """A command, as it is; `copy` = words on a button that copies it (a browser without scripts only shows it)."""

    text: str
    copy: str = ""


@dataclass(frozen=True)
class KeyFigures:
    """Large figures beside each other: (label, value, note) each."""

    figures: list


@dataclass(frozen=True)
class Steps:
    """A numbered list."""

    texts: list


@dataclass(frozen=True)
class TableBlock:
    """A table.

    Attributes
    ----------
    columns : list of str
    rows : list of list of str
    caption : str
    numeric : list of bool
        Columns that are right-aligned.
    total : bool
        The last row is a sum.
    """

    columns: list
    rows: list
    caption: str = ""
    numeric: list = field(default_factory=list)
    total: bool = False


@dataclass(frozen=True)
class Picture:
    """A chart (SVG text) or a map (bytes of a JPEG or PNG), with its size on paper in mm, what stands below it, and what is said
    of it to those who cannot see it (the caption, if empty)."""

    content: Union[str, bytes]
    width: float
    height: float
    caption: str = ""
    description: str = ""


class Document:
    """Collects the parts of a document.

    Parameters
    ----------
    title : str
    language : str
        Language code of the texts.
    """

    def __init__(self, title: str, language: str):
        self.title, self.language = title, language
        self.parts: list = []

    def add(self, *parts) -> None:
        self.parts += [part for part in parts if part is not None]

    def headings(self) -> list:
        """Headings of the first level, in their order."""
        return [part for part in self.parts if isinstance(part, Heading) and part.level == 1]

    def texts(self) -> list:
        """All texts, to see whether there are fonts for them."""
        texts: list = [self.title]
        for part in self.parts:
            if isinstance(part, (Heading, Paragraph, Notice)):
                texts.append(part.text)
            elif isinstance(part, TableBlock):
                texts += [*part.columns, *(str(cell) for row in part.rows for cell in row)]
            elif isinstance(part, (TitlePage, Masthead, Facts)):
                texts += [text for fact in part.facts for text in fact]
        return texts


def grid_of(columns: Sequence, rows: Sequence, cells, caption: str = "", total: bool = False) -> Optional[TableBlock]:
    """A `TableBlock` of `tables.Column`s and raw rows; `cells(column, value)` gives the text. None without rows."""
    if not rows:
        return None
    numeric = [not column.is_text and any(isinstance(row[i], (int, float)) for row in rows) for i, column in enumerate(columns)]
    shown = [[cells(column, value) for column, value in zip(columns, row)] for row in rows]
    return TableBlock([column.label for column in columns], shown, caption, numeric, total)


def chart(svg: str, caption: str) -> Picture:
    """A chart of `charts.to_svg` with its size on paper."""
    size = re.search(r'<svg[^>]*\bwidth="([\d.]+)pt" height="([\d.]+)pt"', svg)
    width, height = (float(part) / 72 * 25.4 for part in size.groups())
    return Picture(svg, width, height, caption)
