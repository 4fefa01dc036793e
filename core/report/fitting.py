"""Whether the lines of a table stay whole on a page of A4 that a browser prints, and how small the letters must be for it."""

from __future__ import annotations

import re

from .document import TableBlock

PAPER, WIDE = 504.0, 751.0
"""Width of the page, and of one that lies on its side, without the margins, points."""

LETTERS, SMALLEST = 7.8, 7.0
"""Letters of a printed table, and the smallest that are still read, points."""

PAD, TIGHT_PAD = 8.4, 4.8
"""What each column takes beside its text, points."""

LETTER, CHINESE, BOLD = 0.56, 1.02, 1.08
"""Width of a letter, of a Chinese one (in letters' sizes), and how much wider bold ones are."""

MANY = 8
"""A table of as many columns takes the smaller letters also where its lines do not stay whole."""


SENTENCE, ROOM = 20.0, 16.0
"""A wider text of many words is a sentence, which may break in its column; what that needs, in letters' sizes."""


def sentences(part: TableBlock) -> set:
    """Places of the columns that hold sentences."""
    return {place for place in range(len(part.columns)) if any(_is_sentence(str(row[place])) for row in part.rows)}


def _is_sentence(text: str) -> bool:
    return _ems(text) > SENTENCE and (text.count(" ") > 3 or any("\u2e80" <= letter <= "\uffef" for letter in text))


def fitted(part: TableBlock) -> str:
    """Attributes of the `<table>` for the style sheet of `page.py`.

    `whole`: no cell breaks but those of sentences; `tight`: smaller letters (`--letters`) and less space between the columns;
    `wide`: on a page that lies on its side, where the browser knows such pages; elsewhere its cells break.
    """
    long = sentences(part)
    ems = sum(ROOM if place in long else _column_ems(part, place) for place in range(len(part.columns)))
    count = len(part.columns)
    if (PAPER - count * PAD) / max(ems, 1.0) >= LETTERS:
        return ' class="whole"'
    size = (PAPER - count * TIGHT_PAD) / ems
    if size >= SMALLEST:
        return f' class="whole tight" style="--letters:{min(size, LETTERS):.1f}pt"'
    size = (WIDE - count * TIGHT_PAD) / ems
    if size >= SMALLEST:
        return f' class="tight wide" style="--letters:{min(size, LETTERS):.1f}pt"'
    return f' class="tight" style="--letters:{SMALLEST:.1f}pt"' if count >= MANY else ""


def _column_ems(part: TableBlock, place: int) -> float:
    """Width of the longest line of a column; its head may break at blanks and before a bracket."""
    bold = BOLD if part.total else 1.0
    cells = max((_ems(str(row[place])) * bold for row in part.rows), default=0.0)
    return max([cells, *(_ems(word) * BOLD for word in re.split(r"\s+|(?=\uff08)", part.columns[place]))])


def _ems(text: str) -> float:
    wide = sum("\u2e80" <= letter <= "\uffef" for letter in text)
    return CHINESE * wide + LETTER * (len(text) - wide)
