"""A table as pieces: its rows one by one, the head to be repeated, never a head or a last row alone."""

import itertools
import re

import numpy as np

from .painting import LEFT, RIGHT, TOP, WRAP
from .pieces import LINE, Piece

SIZES = (8.2, 7.4, 7.0)
"""Sizes of letters, points: the first at which no word is cut. Smaller ones nobody reads on paper."""

PAD, TIGHT, GAP = 1.4, 1.0, 0.9
"""Space beside the text of a cell, the same in a table of `MANY` columns, and above the text, mm."""

MANY = 9

BROKEN = 0.3
"""Smaller letters are taken where a larger share of the rows would need several lines, or else more than two."""

MEASURED = 300
"""Rows that decide on the widths of columns."""

MOST = 12
"""Longest texts of a column that are measured."""

SLACK = 0.5
"""What the widths of letters lose by rounding, mm."""

CHINESE = 22.0
"""Chinese has no spaces: a column of it may be this narrow, mm."""

WHOLE = 12
"""A table of no more rows stays on one page."""

LONG = 18
"""Longer words may be broken after signs that join their parts."""


def breakable(text):
    """A text whose long words (names of files, hashes) have places to break at."""

    def cut(found):
        word = found.group()
        return re.sub(r"(?<=[_/\\.;,=-])", "\u200b", word) if not re.fullmatch(r"[0-9a-f]+", word) else word

    return re.sub(rf"\S{{{LONG},}}", cut, str(text).replace("\u200b", ""))


def balanced(text, paper, width, points, bold=False):
    """A Chinese text that needs several lines, cut into lines of about one length: no line of a single letter."""
    if re.search(r"\s", text) or not re.search("[\u2e80-\uffef]", text):
        return text
    parts = re.findall("[!-~\u00a0-\u024f\u0400-\u04ff\u200b]+|.", text)  # numbers and Latin words stay whole
    ends = list(itertools.accumulate(paper.width(part, points, bold) for part in parts))
    for lines in range(1, len(parts) + 1):
        aims = [ends[-1] * line / lines for line in range(1, lines)]
        cuts = [0, *(min(range(len(ends)), key=lambda place, aim=aim: abs(ends[place] - aim)) + 1 for aim in aims), len(parts)]
        made = ["".join(parts[low:high]) for low, high in zip(cuts, cuts[1:])]
        if all(paper.width(line, points, bold) <= width for line in made):
            return "\n".join(made)
    return text


def column_widths(part, paper, width):
    """(widths in mm, size in points) of the columns of a table: the largest letters at which every line stays whole, else
    the largest at which no word is cut."""
    needs = {points: [_needs(part, paper, index, points) for index in range(len(part.columns))] for points in SIZES}
    for points in SIZES[:-1]:
        naturals = [natural for _, natural in needs[points]]
        heads = [paper.width(breakable(column), points, True) + 2 * _pad(part) + SLACK for column in part.columns]
        whole = [max(pair) for pair in zip(naturals, heads)]
        if sum(whole) <= width:
            return whole, points
        if sum(naturals) <= width:
            return naturals, points
    fitting = [points for points in SIZES[1:] if sum(low for low, _ in needs[points]) <= width]
    shared = {points: _shared(part, paper, needs[points], width, points) for points in fitting}
    for most in (1, 2, np.inf):
        for points, (widths, lines) in shared.items():
            if (lines > most).mean() <= BROKEN:
                return widths, points
    least = sum(need[0] for need in needs[SIZES[-1]])
    return [width * need[0] / least for need in needs[SIZES[-1]]], SIZES[-1]


def crowded(part, paper, width):
    """True if lines of `width` mm are too short for a table: words would be cut, or most rows of a list need several lines."""
    if not part.rows:
        return False
    needs = [_needs(part, paper, place, SIZES[-1]) for place in range(len(part.columns))]
    if sum(low for low, _ in needs) > width:
        return True
    if len(needs) < MANY or sum(natural for _, natural in needs) <= width:
        return False
    return bool((_shared(part, paper, needs, width, SIZES[-1])[1] > 1).mean() > BROKEN)


def _shared(part, paper, needs, width, points):
    """Widths of columns that cannot all have their longest line, and about how many lines each row takes.

    A column is made as wide as saves the most lines of the table for each millimetre, again and again.
    """
    room = 2 * _pad(part) + SLACK
    texts = np.array([[paper.width(breakable(cell), points) for cell in row] for row in part.rows[:MEASURED]])
    widths, most = np.array(needs).T
    while True:
        lines = _lines(texts, widths - room)
        best = (0.0, None, None)
        for place in np.flatnonzero(widths < most):
            for wide in _wider(texts[:, place], lines[:, place], widths[place] - room):
                cost = wide + room - widths[place]
                if cost <= width - widths.sum():
                    others = np.delete(lines, place, 1).max(1, initial=1)
                    saved = lines.max(1).sum() - np.maximum(others, _lines(texts[:, place], wide)).sum()
                    best = max(best, (saved / cost, place, wide + room), key=lambda option: option[0])
        if best[1] is None:
            break
        widths[best[1]] = best[2]
    for place in np.argsort(most - widths):
        widths[place] += max(min(most[place] - widths[place], width - widths.sum()), 0.0)
    return widths.tolist(), _lines(texts, widths - room).max(1)


def _lines(texts, width):
    """About how many lines texts of given widths take: words leave a tenth of a line empty."""
    return np.where(texts <= width + 1e-9, 1, np.ceil(texts / (0.9 * width) - 1e-9))


def _wider(texts, lines, width, most=8):
    """Widths above the present one at which a text of a column loses a line: some of them, spread evenly."""
    broken = lines > 1
    fewer = lines[broken] - 1
    found = np.unique(np.where(fewer == 1, texts[broken], texts[broken] / (0.9 * fewer)))
    found = found[found > width + 1e-6]
    return found[np.linspace(0, len(found) - 1, min(most, len(found))).astype(int)] if len(found) else found


def _needs(part, paper, place, points):
    """(least, natural) width of a column: that of its longest word, and of its longest line; heads may break."""
    head = breakable(part.columns[place])
    texts = [breakable(row[place]) for row in part.rows[:MEASURED]]
    words = {word for text in texts for word in re.split(r"[\s\u200b]+", text)}
    # a head of two Chinese letters is short, yet wide
    word = max(paper.width(word, points, True) for word in re.split(r"[\s\u200b]+|(?=\uff08)", head))
    word = max([word, *(paper.width(word, points, part.total) for word in sorted(words, key=len)[-MOST:])])
    lines = [paper.width(text, points, part.total) for text in sorted(set(texts), key=len)[-MOST:]]
    if any("\u2e80" <= letter <= "\uffef" for text in (head, *texts) for letter in text):
        word = min(word, CHINESE)
    room = 2 * _pad(part) + SLACK
    return word + room, max([word, *lines]) + room


def _pad(part):
    return TIGHT if len(part.columns) >= MANY else PAD


def _head_lines(text, paper, width, points):
    """A Chinese head that is wider than its column, cut before its unit."""
    return text if paper.width(text, points, True) <= width else text.replace("\uff08", "\n\uff08")


def grid_pieces(part, paper, width):
    widths, points = column_widths(part, paper, width)
    whole, pad = sum(widths), _pad(part)
    numeric = part.numeric or [False] * len(widths)
    made = []
    if part.caption:
        high = paper.height(width, part.caption, 8.2, True)
        made.append(
            Piece(high + 1.6, lambda page, x, y: page.text((x, y, width, high + 2), part.caption, 8.2, True, "#444444"), True)
        )

    def row(cells, bold, ground, rule):
        texts = [balanced(breakable(cell), paper, w - 2 * pad, points, bold) for w, cell in zip(widths, cells)]
        height = max(paper.height(w - 2 * pad, text, points, bold) for w, text in zip(widths, texts)) + 2 * GAP

        def draw(page, x, y):
            if ground:
                page.box(x, y, whole, height, fill=ground, line=None)
            left = x
            for text, w, number in zip(texts, widths, numeric):
                side = RIGHT if number else LEFT
                page.text((left + pad, y + GAP, w - 2 * pad, height), text, points, bold, align=side | TOP | WRAP)
                left += w
            page.line(x, y + height, x + whole, y + height, *rule)

        return Piece(height, draw)

    names = [_head_lines(name, paper, w - 2 * pad, points) for w, name in zip(widths, part.columns)]
    head = row(names, True, "#e4ecef", ("#8a979d", 0.25))
    head.keep = True
    made.append(head)
    last = len(part.rows) - 1
    for index, cells in enumerate(part.rows):
        total = part.total and index == last
        piece = row(cells, total, "#f1f4f5" if total else None, (LINE, 0.15))
        piece.head = head
        piece.keep = (index in (0, last - 1) or last < WHOLE) and index != last
        made.append(piece)
    made[-1].height += 4.5
    return made
