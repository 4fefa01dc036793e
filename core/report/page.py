"""A document as one HTML page that works offline and prints on A4."""

from __future__ import annotations

import base64
import html

from ..files import atomic_file
from .document import (
    COLOURS,
    Code,
    Document,
    Facts,
    Heading,
    KeyFigures,
    Masthead,
    Notice,
    Paragraph,
    Picture,
    Steps,
    TableBlock,
    TitlePage,
)
from .fitting import fitted, sentences
from .vector_chart import chart_address

_CSS = """
body { font: 15px/1.5 "Open Sans", "Segoe UI", "Noto Sans", "Microsoft YaHei", sans-serif; color: #222; background: #fff;
  max-width: 60rem; margin: 2rem auto; padding: 0 1.2rem }
h1 { font-size: 2rem; margin: 4rem 0 .2rem; color: #1f4e66 }
h2 { font-size: 1.35rem; margin: 2.4rem 0 .6rem; border-bottom: 2px solid #1f4e66; color: #1f4e66 }
h3, h4 { font-size: 1.08rem; margin: 1.5rem 0 .3rem; color: #1f4e66 }
.subtitle { color: #666; margin: 0 0 2rem }
table { border-collapse: collapse; margin: .6rem 0 1.2rem; font-size: .9rem }
caption { caption-side: top; text-align: left; color: #444; padding-bottom: .3rem }
th, td { padding: .26rem .6rem; border-bottom: 1px solid #e1e6e8; text-align: left; vertical-align: top }
th { background: #eef3f5; font-weight: 600 }
th, td { word-break: keep-all; overflow-wrap: break-word; text-wrap: balance }
td.n { white-space: nowrap }
tr.sum td { font-weight: 600; border-top: 1px solid #8a979d }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums }
dl { display: grid; grid-template-columns: max-content minmax(0,1fr); gap: .25rem 1.4rem }
dt { color: #555 }
dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line }
.line { border-bottom: 1px solid #222; margin: 2.2rem 0 0; max-width: 26rem; color: #666; font-size: .85rem }
.masthead { border-top: 8px solid #1f4e66; padding-top: 1rem }
.masthead h1 { margin: 0 0 .2rem }
.masthead .subtitle { margin: 0 0 1rem }
.masthead dl { font-size: .9rem; margin: .6rem 0 }
.masthead nav { background: #f1f4f5; padding: .5rem .9rem; font-size: .9rem }
.masthead nav h3 { margin: 0 0 .2rem; font-size: .9rem }
.masthead nav ol { margin: 0; columns: 2 }
.masthead nav a, nav a { color: #1f4e66 }
.notice { border-left: 5px solid; padding: .5rem .9rem; margin: .7rem 0 }
.figures { display: flex; flex-wrap: wrap; gap: .8rem; margin: 1rem 0 }
.figures div { flex: 1 1 10rem; background: #f1f4f5; padding: .6rem .9rem }
.figures b { display: block; font-size: 1.5rem; color: #1f4e66; line-height: 1.25 }
.figures small { color: #555 }
.small { font-size: .88rem; color: #444 }
pre { background: #f1f4f5; padding: .6rem .9rem; white-space: pre-wrap; overflow-wrap: anywhere }
figure { margin: .8rem 0 1.3rem }
figure img { max-width: 100%; height: auto }
figcaption { color: #444; font-size: .9rem }
nav ol { list-style: none; padding: 0 }
@media screen {
  table.tight { display: block; overflow-x: auto; font-size: .8rem }
  table.whole td, table.tight td { white-space: nowrap }
  table td.s { white-space: normal; min-width: 14rem }
}
@page { size: A4; margin: 16mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt } }
@page wide { size: A4 landscape }
@media print {
  table.wide, :is(h2, h3, h4, p):has(+ table.wide), :is(h2, h3, h4):has(+ p + table.wide) { page: wide }
  body { margin: 0; max-width: none; padding: 0; font-size: 9pt; line-height: 1.35 }
  table { font-size: 7.8pt; margin: .4rem 0 .8rem }
  h2 { margin: 1.3rem 0 .5rem }
  h3, h4 { margin: 1rem 0 .3rem }
  figure { margin: .5rem 0 .8rem }
  figcaption, .small, .masthead dl, .masthead nav { font-size: 8pt }
  th, td { padding: .14rem .35rem }
  table.whole td { white-space: nowrap }
  table.whole td.s { white-space: normal }
  td.s { word-break: normal; overflow-wrap: anywhere }
  table.tight { font-size: var(--letters) }
  table.tight th, table.tight td { padding: .14rem .2rem }
  h2, h3, h4, caption { break-after: avoid }
  p { orphans: 3; widows: 3 }
  section.page { break-before: page }
  thead { display: table-header-group }
  figure, tr, dl, .notice, .figures, .masthead { break-inside: avoid }
  .notice, .figures div, th, nav, pre { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  button { display: none }
  table:not(:has(tbody tr:nth-child(16))) { break-inside: avoid }
}
"""


def write_page(document: Document, path: str) -> None:
    """Write the HTML page; it appears whole or not at all."""
    anchors = {id(heading): f"s{number}" for number, heading in enumerate(document.headings(), 1)}
    body = "".join(_html(part, document, anchors) for part in document.parts)
    page = (
        f'<!DOCTYPE html><html lang="{html.escape(document.language)}"><head><meta charset="utf-8">'
        f"<title>{html.escape(document.title)}</title><style>{_CSS}</style></head><body>{body}</body></html>\n"
    )
    with atomic_file(path, "The report") as temporary, open(temporary, "w", encoding="utf-8") as stream:
        stream.write(page)


def _html(part, document: Document, anchors: dict) -> str:
    return _WRITERS[type(part)](part, document, anchors)


def _title(part: TitlePage, document, anchors) -> str:
    lines = "".join(f'<p class="line">{_e(line)}</p>' for line in part.lines)
    top = f'<h1>{_e(part.title)}</h1><p class="subtitle">{_e(part.subtitle)}</p>'
    return f"{top}{_facts(part)}{lines}{_contents(part, document, anchors)}"


def _masthead(part: Masthead, document, anchors) -> str:
    top = f"<h1>{_e(part.title)}</h1>" + (f'<p class="subtitle">{_e(part.subtitle)}</p>' if part.subtitle else "")
    contents = _contents(part, document, anchors) if len(anchors) > 2 else ""
    return f'<header class="masthead">{top}{_facts(part)}{contents}</header>'


def _contents(part, document, anchors) -> str:
    items = "".join(f'<li><a href="#{anchors[id(h)]}">{_e(h.text)}</a></li>' for h in document.headings())
    return f"<nav><h3>{_e(part.contents)}</h3><ol>{items}</ol></nav>" if items else ""


def _facts(part, *_) -> str:
    items = "".join(f"<dt>{_e(name)}</dt><dd>{_e(text)}</dd>" for name, text in part.facts)
    return f"<dl>{items}</dl>" if items else ""


def _code(part: Code, *_) -> str:
    take = "navigator.clipboard.writeText(this.previousElementSibling.textContent)"
    button = f'<button type="button" onclick="{take}">{_e(part.copy)}</button>' if part.copy else ""
    return f"<pre>{_e(part.text)}</pre>{button}"


def _heading(part: Heading, document, anchors) -> str:
    name = f' id="{anchors[id(part)]}"' if id(part) in anchors else ""
    # only what follows the title page: how full the pages of a browser are nobody knows, and half empty ones read badly
    page = '<section class="page"></section>' if part.new_page and part is document.headings()[0] else ""
    return f"{page}<h{part.level + 1}{name}>{_e(part.text)}</h{part.level + 1}>"


def _paragraph(part: Paragraph, *_) -> str:
    small = ' class="small"' if part.small else ""
    return f"<p{small}>{_e(part.text)}</p>"


def _notice(part: Notice, *_) -> str:
    ground, rim = COLOURS[part.kind]
    return f'<p class="notice {part.kind}" style="background:{ground};border-color:{rim}">{_e(part.text)}</p>'


def _figures(part: KeyFigures, *_) -> str:
    cells = "".join(f"<div>{_e(label)} <b>{_e(value)}</b> <small>{_e(note)}</small></div>" for label, value, note in part.figures)
    return f'<div class="figures">{cells}</div>'


def _steps(part: Steps, *_) -> str:
    return f"<ol>{''.join(f'<li>{_e(text)}</li>' for text in part.texts)}</ol>"


def _grid(part: TableBlock, *_) -> str:
    long, numeric = sentences(part), part.numeric or [False] * len(part.columns)
    mark = [' class="n"' if number else ' class="s"' if place in long else "" for place, number in enumerate(numeric)]
    head = "".join(f"<th{m}>{_e(column)}</th>" for column, m in zip(part.columns, mark))
    lines = []
    for index, row in enumerate(part.rows):
        sum_ = ' class="sum"' if part.total and index == len(part.rows) - 1 else ""
        lines.append(f"<tr{sum_}>{''.join(f'<td{m}>{_e(cell)}</td>' for cell, m in zip(row, mark))}</tr>")
    caption = f"<caption>{_e(part.caption)}</caption>" if part.caption else ""
    return f"<table{fitted(part)}>{caption}<thead><tr>{head}</tr></thead><tbody>{''.join(lines)}</tbody></table>"


def _picture(part: Picture, *_) -> str:
    if isinstance(part.content, str):
        source = chart_address(part.content)
    else:
        kind = "png" if part.content[:4] == b"\x89PNG" else "jpeg"
        source = f"data:image/{kind};base64,{base64.b64encode(part.content).decode()}"
    width, height = (f"{side / 25.4 * 96:.0f}" for side in (part.width, part.height))
    image = f'<img alt="{_e(part.description or part.caption)}" width="{width}" height="{height}" src="{source}">'
    caption = f"<figcaption>{_e(part.caption)}</figcaption>" if part.caption else ""
    return f"<figure><div>{image}</div>{caption}</figure>"  # office programs know no figure: the block keeps the caption below


def _e(text) -> str:
    return html.escape(str(text))


_WRITERS = {
    TitlePage: _title,
    Masthead: _masthead,
    Facts: _facts,
    Code: _code,
    Heading: _heading,
    Paragraph: _paragraph,
    Notice: _notice,
    KeyFigures: _figures,
    Steps: _steps,
    TableBlock: _grid,
    Picture: _picture,
}
