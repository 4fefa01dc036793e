"""The report of a step: headings, paragraphs, fact lists, tables and figures in the look of the inventory; tables as CSV."""

from __future__ import annotations

import csv
import re
import struct
from typing import Optional, Sequence, Union

from ..figures import formed, number, percent
from ..files import atomic_file
from ..messages import Given, Message, said, spoken_language
from .document import (
    CAREFUL,
    Code,
    Document,
    Facts,
    Heading,
    Masthead,
    Notice,
    Paragraph,
    Picture,
    TableBlock,
    chart,
)
from .page import write_page
from .report_sources import known_steps, source_facts, source_parts

CONTENTS = "Contents"


class Report:
    """Collects the parts of a report in their order; every text is told in the language of the step (`printed`).

    Parameters
    ----------
    title, subtitle : str
    language : str
        Language code of the text, for the page's `lang` attribute; '' = that of the step.
    """

    def __init__(self, title: str, subtitle: str = ""):
        self.title, self.subtitle, self.language = printed(title), printed(subtitle), spoken_language()
        self._parts: list = []

    def heading(self, text: str, level: int = 2) -> None:
        self._parts.append(Heading(printed(text), level - 1))

    def paragraph(self, text: str) -> None:
        self._parts.append(Paragraph(printed(text)))

    def code(self, text: str, copy: str = "") -> None:
        """A command, as it is; `copy` = words on a button that copies it (a browser without scripts only shows it)."""
        self._parts.append(Code(text, copy))

    def warning(self, text: str, kind: str = CAREFUL) -> None:
        """A paragraph that stands out."""
        self._parts.append(Notice(printed(text), kind))

    def facts(self, facts: dict) -> None:
        """A list of names and values; what is not known or was not given is left out.

        Of the values only a `Message` is translated: a layer may be called 'Mines'.
        """
        given = ((name, Given(value) if type(value) is str else value) for name, value in facts.items())
        known = [(printed(name), cell_text(value)) for name, value in given if value not in (None, "") and value == value]
        if known:
            self._parts.append(Facts(known))

    def table(
        self,
        columns: Sequence[str],
        rows: Sequence[Sequence],
        caption: str = "",
        numeric: Optional[Sequence[bool]] = None,
        total: bool = False,
    ) -> None:
        """A table; numbers (or the columns marked in `numeric`) are right-aligned, None is shown as an en dash."""
        if numeric is None:
            numeric = [any(isinstance(r[i], (int, float)) for r in rows) for i in range(len(columns))]
        cells = [[cell_text(value) for value in row] for row in rows]
        above, caption = self._parts[-1:], printed(caption)
        if above and isinstance(above[0], Heading) and above[0].text == caption:  # said right above
            caption = ""
        self._parts.append(TableBlock([printed(name) for name in columns], cells, caption, list(numeric), total))

    def figure(self, content: Union[str, Picture], caption: str = "") -> None:
        """The `<svg>` of `charts.to_svg`, or a picture of `png_element`."""
        if isinstance(content, str):
            self._parts.append(chart(content, printed(caption)))
        else:
            described = printed(content.description)
            self._parts.append(Picture(content.content, content.width, content.height, printed(caption), described))

    def document(self) -> Document:
        """The whole report, ended by where it comes from if it is written by a step (`report_sources.made_by`)."""
        steps = known_steps()
        document = Document(self.title, self.language)
        document.add(Masthead(self.title, self.subtitle, source_facts(steps, said), said(CONTENTS)), *self._parts)
        document.add(*source_parts(steps, said))
        return document

    def write(self, path: str) -> None:
        """Write the page; it appears whole or not at all."""
        write_page(self.document(), path)


def printed(text) -> str:
    """A text as a report prints it: in the reader's language, units with their signs, a space before the one of per cent; a
    `Given` one as it is."""
    if isinstance(text, Given):
        return text
    return _PERCENT.sub(" %", _UNIT.sub("\\1m\u00b2", said(text)))


_PERCENT = re.compile(r"(?<=\d)%")
_UNIT = re.compile(r"(?<![A-Za-z_])(k?)m2\b")


def cell_text(value) -> str:
    """A value as it is printed in a report: four significant digits, None or NaN as an en dash."""
    if value is None or value != value:
        return "\u2013"
    if isinstance(value, float):
        return number(value, 0) if abs(value) >= 10000 else formed(value, ".4g")
    if isinstance(value, int) and not isinstance(value, bool):
        return number(value, 0) if abs(value) >= 10000 else str(value)
    return printed(value)


def share_text(share: Optional[float], digits: int = 1) -> Optional[str]:
    """'54.8 %'; None if it is not known."""
    return None if share is None or share != share else percent(share, digits)


def figure_text(value: Optional[float], digits: int = 2) -> Optional[str]:
    """'0.61'; None if it is not known."""
    return None if value is None or value != value else number(value, digits)


def interval_text(low: float, high: float, digits: int = 3) -> Message:
    """'0.812 to 0.905'."""
    return Message("{low} to {high}", low=formed(low, f".{digits}f"), high=formed(high, f".{digits}f"))


def png_element(png: bytes, description: str = "", width: Optional[float] = None) -> Picture:
    """A PNG for `Report.figure`, `width` inches wide (by default one pixel of the screen a pixel); `description` is for those who
    cannot see it."""
    wide, high = struct.unpack(">II", png[16:24]) if len(png) > 24 else (1, 1)
    width = 25.4 * (width or wide / 96)
    return Picture(png, width, width * high / wide, "", description)


def write_csv(path: str, columns: Sequence[str], rows: Sequence[Sequence], what: str = "The table") -> None:
    """Write a table as CSV (UTF-8 with BOM for spreadsheets); None and NaN are empty cells, formulas stand as text.

    Floats have 12 significant digits: the last bits of an area depend on where the geometry engine begins a ring, and the
    same input must give the same bytes.
    """
    with atomic_file(path, what) as temporary, open(temporary, "w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        for row in (columns, *rows):
            writer.writerow([_csv_cell(value) for value in row])


def _csv_cell(value) -> Optional[object]:
    if value is None or value != value:
        return ""
    if isinstance(value, str):
        return spreadsheet_text(value)
    return f"{value:.12g}" if isinstance(value, float) else value


def spreadsheet_text(text: str) -> str:
    """Text with an apostrophe before it where a spreadsheet would run it (=HYPERLINK..., @SUM..., +1+cmd|...); numbers stay."""
    return f"'{text}" if _RUN.match(text) and not _NUMBER.fullmatch(text) else text


def plain_cell(text: str) -> str:
    """The text of a cell that `spreadsheet_text` may have marked."""
    return text[1:] if text[:1] == "'" and _RUN.match(text[1:]) else text


_RUN = re.compile(r"[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")  # the last four are wide ones, as East Asian keyboards write them
_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?")
