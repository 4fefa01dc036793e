"""A report page: headings, paragraphs, fact lists, tables and figures, written as one HTML file that works offline."""

from __future__ import annotations

import csv
import html
import re
from typing import Optional, Sequence

from ..files import whole_file
from ..messages import Message, said, spoken_language

_CSS = """
body { font: 15px/1.5 "Open Sans", "Segoe UI", "Noto Sans", "Microsoft YaHei", sans-serif; color: #222;
  max-width: 60rem; margin: 2rem auto; padding: 0 1.2rem }
h1 { font-size: 1.7rem; margin: 0 0 .2rem; color: #1f4e66 }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #ccd6db; color: #1f4e66 }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .3rem }
.subtitle { color: #666; margin: 0 0 1.5rem }
table { border-collapse: collapse; margin: .6rem 0 1rem; font-size: .93rem }
caption { caption-side: top; text-align: left; color: #555; padding-bottom: .3rem }
th, td { padding: .28rem .7rem; border-bottom: 1px solid #e1e6e8; text-align: left }
th { background: #eef3f5; font-weight: 600 }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums }
td.n { white-space: nowrap }
th, td { word-break: keep-all; overflow-wrap: break-word }
dl { display: grid; grid-template-columns: max-content minmax(0,1fr); gap: .15rem 1.2rem }
dt { color: #555 }
dd { margin: 0; overflow-wrap: anywhere }
.warning { background: #fff5e0; border-left: 4px solid #d08a1d; padding: .5rem .9rem; margin: .8rem 0 }
figure { margin: .8rem 0 1.2rem }
figure svg, figure img { max-width: 100%; height: auto }
figcaption { color: #555; font-size: .92rem }
@page { size: A4; margin: 18mm }
@media print {
  body { margin: 0; max-width: none; padding: 0; font-size: 10pt }
  table { font-size: 8.5pt; margin: .4rem 0 .7rem }
  th, td { padding: .16rem .45rem }
  h2, h3, caption { break-after: avoid }
  thead { display: table-header-group }
  figure, tr, .warning { break-inside: avoid }
  table:not(:has(tbody tr:nth-child(16))) { break-inside: avoid }
}
"""


class Report:
    """Collects the parts of a report in their order; every text is told in the language of the step (`said`) and escaped.

    Parameters
    ----------
    title, subtitle : str
    language : str
        Language code of the text, for the page's `lang` attribute; '' = that of the step.
    """

    def __init__(self, title: str, subtitle: str = "", language: str = ""):
        self.title, self.language = said(title), language or spoken_language()
        self._parts = [f"<h1>{html.escape(self.title)}</h1>"]
        if subtitle:
            self._parts.append(f'<p class="subtitle">{_escaped(subtitle)}</p>')

    def heading(self, text: str, level: int = 2) -> None:
        self._parts.append(f"<h{level}>{_escaped(text)}</h{level}>")

    def paragraph(self, text: str) -> None:
        self._parts.append(f"<p>{_escaped(text)}</p>")

    def code(self, text: str, copy: str = "") -> None:
        """A command, as it is; `copy` = words on a button that copies it (a browser without scripts only shows it)."""
        self._parts.append(f"<pre>{html.escape(text)}</pre>")
        if copy:
            take = "navigator.clipboard.writeText(this.previousElementSibling.textContent)"
            self._parts.append(f'<button type="button" onclick="{take}">{html.escape(copy)}</button>')

    def warning(self, text: str) -> None:
        """A paragraph that stands out."""
        self._parts.append(f'<p class="warning">{_escaped(text)}</p>')

    def facts(self, facts: dict) -> None:
        """A list of names and values."""
        items = "".join(f"<dt>{_escaped(k)}</dt><dd>{html.escape(cell_text(v))}</dd>" for k, v in facts.items())
        self._parts.append(f"<dl>{items}</dl>")

    def table(
        self, columns: Sequence[str], rows: Sequence[Sequence], caption: str = "", numeric: Optional[Sequence[bool]] = None
    ) -> None:
        """A table; numbers (or the columns marked in `numeric`) are right-aligned, None is shown as an en dash."""
        if numeric is None:
            numeric = [any(isinstance(r[i], (int, float)) for r in rows) for i in range(len(columns))]
        mark = ['class="n"' if is_number else "" for is_number in numeric]
        head = "".join(f"<th {m}>{_escaped(c)}</th>" for c, m in zip(columns, mark))
        lines = ["".join(f"<td {m}>{html.escape(cell_text(v))}</td>" for v, m in zip(row, mark)) for row in rows]
        body = "".join(f"<tr>{line}</tr>" for line in lines)
        title = f"<caption>{_escaped(caption)}</caption>" if caption else ""
        self._parts.append(f"<table>{title}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>")

    def figure(self, svg: str, caption: str = "") -> None:
        """An inline SVG element of `charts.to_svg`, or an `<img>` of `png_element`."""
        self._parts.append(f"<figure>{svg}<figcaption>{_escaped(caption)}</figcaption></figure>")

    def write(self, path: str) -> None:
        """Write the page; it appears whole or not at all."""
        page = (
            f'<!DOCTYPE html><html lang="{html.escape(self.language)}"><head><meta charset="utf-8">'
            f"<title>{html.escape(self.title)}</title><style>{_CSS}</style></head><body>{''.join(self._parts)}</body></html>\n"
        )
        with whole_file(path, "The report") as temporary, open(temporary, "w", encoding="utf-8") as stream:
            stream.write(page)


def cell_text(value) -> str:
    """A value as it is printed in a report: four significant digits, None or NaN as an en dash."""
    if value is None or value != value:
        return "\u2013"
    if isinstance(value, float):
        return f"{value:,.0f}" if abs(value) >= 10000 else f"{value:.4g}"
    return said(value)


def interval_text(low: float, high: float, digits: int = 3) -> Message:
    """'0.812 to 0.905'."""
    return Message("{low} to {high}", low=f"{low:.{digits}f}", high=f"{high:.{digits}f}")


def _escaped(text) -> str:
    return html.escape(said(text))


def png_element(png: bytes, description: str = "", width: Optional[float] = None) -> str:
    """An `<img>` element that holds a PNG, shown `width` inches wide (by default one CSS pixel a pixel)."""
    import base64

    size = f' width="{96 * width:.0f}"' if width else ""
    return f'<img alt="{_escaped(description)}"{size} src="data:image/png;base64,{base64.b64encode(png).decode()}">'


def write_csv(path: str, columns: Sequence[str], rows: Sequence[Sequence], what: str = "The table") -> None:
    """Write a table as CSV (UTF-8 with BOM for spreadsheets); None and NaN are empty cells, formulas stand as text.

    Floats have 12 significant digits: the last bits of an area depend on where the geometry engine begins a ring, and the
    same input must give the same bytes.
    """
    with whole_file(path, what) as temporary, open(temporary, "w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(columns)
        for row in rows:
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


_RUN = re.compile(r"[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?")
