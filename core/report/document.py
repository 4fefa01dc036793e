"""An official document as a list of parts: written as one HTML page here, drawn on the pages of a PDF by the QGIS side.

Texts are in the reader's language already; both forms print the same parts in the same order.
"""

from __future__ import annotations

import base64
import html
from dataclasses import dataclass, field
from typing import Optional, Sequence, Union

from ..files import whole_file

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
    """A chart (SVG text) or a map (bytes of a JPEG or PNG), with its size on paper in mm."""

    content: Union[str, bytes]
    width: float
    height: float
    caption: str = ""


_CSS = """
body { font: 15px/1.5 "Open Sans", "Segoe UI", "Noto Sans", "Microsoft YaHei", sans-serif; color: #222;
  max-width: 60rem; margin: 2rem auto; padding: 0 1.2rem }
h1 { font-size: 2rem; margin: 4rem 0 .2rem; color: #1f4e66 }
h2 { font-size: 1.35rem; margin: 2.4rem 0 .6rem; border-bottom: 2px solid #1f4e66; color: #1f4e66 }
h3 { font-size: 1.08rem; margin: 1.5rem 0 .3rem; color: #1f4e66 }
.subtitle { color: #666; margin: 0 0 2rem }
table { border-collapse: collapse; margin: .6rem 0 1.2rem; font-size: .9rem }
caption { caption-side: top; text-align: left; color: #444; padding-bottom: .3rem }
th, td { padding: .26rem .6rem; border-bottom: 1px solid #e1e6e8; text-align: left; vertical-align: top }
th { background: #eef3f5; font-weight: 600 }
tr.sum td { font-weight: 600; border-top: 1px solid #8a979d }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums }
dl { display: grid; grid-template-columns: max-content minmax(0,1fr); gap: .25rem 1.4rem }
dt { color: #555 }
dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line }
.line { border-bottom: 1px solid #222; margin: 2.2rem 0 0; max-width: 26rem; color: #666; font-size: .85rem }
.notice { border-left: 5px solid; padding: .5rem .9rem; margin: .7rem 0 }
.figures { display: flex; flex-wrap: wrap; gap: .8rem; margin: 1rem 0 }
.figures div { flex: 1 1 10rem; background: #f1f4f5; padding: .6rem .9rem }
.figures b { display: block; font-size: 1.5rem; color: #1f4e66; line-height: 1.25 }
.figures small { color: #555 }
.small { font-size: .88rem; color: #444 }
figure { margin: .8rem 0 1.3rem }
figure svg, figure img { max-width: 100%; height: auto }
figcaption { color: #444; font-size: .9rem }
nav ol { list-style: none; padding: 0 }
@page { size: A4; margin: 18mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt } }
@media print {
  body { margin: 0; max-width: none; padding: 0; font-size: 10pt }
  table { font-size: 8pt }
  h2, h3, caption { break-after: avoid }
  section.page { break-before: page }
  thead { display: table-header-group }
  figure, tr, .notice { break-inside: avoid }
  table:not(:has(tbody tr:nth-child(16))) { break-inside: avoid }
}
"""


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
            elif isinstance(part, TitlePage):
                texts += [text for fact in part.facts for text in fact]
        return texts

    def write_html(self, path: str) -> None:
        """Write the page; it appears whole or not at all."""
        anchors = {id(heading): f"s{number}" for number, heading in enumerate(self.headings(), 1)}
        body = "".join(_html(part, self, anchors) for part in self.parts)
        page = (
            f'<!DOCTYPE html><html lang="{html.escape(self.language)}"><head><meta charset="utf-8">'
            f"<title>{html.escape(self.title)}</title><style>{_CSS}</style></head><body>{body}</body></html>\n"
        )
        with whole_file(path, "The report") as temporary, open(temporary, "w", encoding="utf-8") as stream:
            stream.write(page)


def _html(part, document: Document, anchors: dict) -> str:
    return _WRITERS[type(part)](part, document, anchors)


def _title(part: TitlePage, document, anchors) -> str:
    facts = "".join(f"<dt>{_e(name)}</dt><dd>{_e(text)}</dd>" for name, text in part.facts)
    lines = "".join(f'<p class="line">{_e(line)}</p>' for line in part.lines)
    items = "".join(f'<li><a href="#{anchors[id(h)]}">{_e(h.text)}</a></li>' for h in document.headings())
    contents = f"<nav><h3>{_e(part.contents)}</h3><ol>{items}</ol></nav>" if items else ""
    return f'<h1>{_e(part.title)}</h1><p class="subtitle">{_e(part.subtitle)}</p><dl>{facts}</dl>{lines}{contents}'


def _heading(part: Heading, document, anchors) -> str:
    name = f' id="{anchors[id(part)]}"' if id(part) in anchors else ""
    page = "<section class=page></section>" if part.new_page else ""
    return f"{page}<h{part.level + 1}{name}>{_e(part.text)}</h{part.level + 1}>"


def _paragraph(part: Paragraph, *_) -> str:
    return f"<p{' class=small' if part.small else ''}>{_e(part.text)}</p>"


def _notice(part: Notice, *_) -> str:
    ground, rim = COLOURS[part.kind]
    return f'<p class="notice {part.kind}" style="background:{ground};border-color:{rim}">{_e(part.text)}</p>'


def _figures(part: KeyFigures, *_) -> str:
    cells = "".join(f"<div>{_e(label)}<b>{_e(value)}</b><small>{_e(note)}</small></div>" for label, value, note in part.figures)
    return f'<div class="figures">{cells}</div>'


def _steps(part: Steps, *_) -> str:
    return f"<ol>{''.join(f'<li>{_e(text)}</li>' for text in part.texts)}</ol>"


def _grid(part: TableBlock, *_) -> str:
    mark = [" class=n" if number else "" for number in part.numeric or [False] * len(part.columns)]
    head = "".join(f"<th{m}>{_e(column)}</th>" for column, m in zip(part.columns, mark))
    lines = []
    for place, row in enumerate(part.rows):
        sum_ = " class=sum" if part.total and place == len(part.rows) - 1 else ""
        lines.append(f"<tr{sum_}>{''.join(f'<td{m}>{_e(cell)}</td>' for cell, m in zip(row, mark))}</tr>")
    caption = f"<caption>{_e(part.caption)}</caption>" if part.caption else ""
    return f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{''.join(lines)}</tbody></table>"


def _picture(part: Picture, *_) -> str:
    if isinstance(part.content, str):
        content = part.content
    else:
        kind = "png" if part.content[:4] == b"\x89PNG" else "jpeg"
        data = base64.b64encode(part.content).decode()
        content = f'<img alt="{_e(part.caption)}" width="{part.width / 25.4 * 96:.0f}" src="data:image/{kind};base64,{data}">'
    return f"<figure>{content}<figcaption>{_e(part.caption)}</figcaption></figure>"


def _e(text) -> str:
    return html.escape(str(text))


_WRITERS = {
    TitlePage: _title,
    Heading: _heading,
    Paragraph: _paragraph,
    Notice: _notice,
    KeyFigures: _figures,
    Steps: _steps,
    TableBlock: _grid,
    Picture: _picture,
}


def grid_of(columns: Sequence, rows: Sequence, cells, caption: str = "", total: bool = False) -> Optional[TableBlock]:
    """A `TableBlock` of `tables.Column`s and raw rows; `cells(column, value)` gives the text. None without rows."""
    if not rows:
        return None
    numeric = [not column.is_text and any(isinstance(row[i], (int, float)) for row in rows) for i, column in enumerate(columns)]
    shown = [[cells(column, value) for column, value in zip(columns, row)] for row in rows]
    return TableBlock([column.label for column in columns], shown, caption, numeric, total)
