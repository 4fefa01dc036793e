"""Charts as inline SVG: one look for all, the same bytes for the same data, no global matplotlib state."""

from __future__ import annotations

import io
import math
import re
import textwrap
import warnings
from functools import cache

from ..figures import retold
from ..messages import said
from .colours import SERIES
from .html import printed

COLOURS = SERIES
"""Series colours, told apart also by colour-blind readers and in print."""

_STYLE = {
    "font.family": "sans-serif",
    "font.sans-serif": [
        *("Open Sans", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei"),
        "Noto Sans CJK JP",  # the only name by which matplotlib knows Debian's file of all Noto Sans CJK; same letters
        "DejaVu Sans",
    ],
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": "#e3e3e3",
    "grid.linewidth": 0.6,
    "svg.hashsalt": "mine-mapper",
    "svg.fonttype": "none",  # the browser's own fonts draw Chinese and Cyrillic, whatever matplotlib has
}


def new_figure(width: float = 6.4, height: float = 3.4, columns: int = 1, rows: int = 1):
    """A matplotlib figure in the house style and its axes (one, or an array of them); sizes in inches."""
    import matplotlib
    from matplotlib.figure import Figure

    with matplotlib.rc_context(_STYLE):
        figure = Figure(figsize=(width, height), layout="constrained")
        axes = figure.subplots(rows, columns)
    return figure, axes


def wide_labels(names, letters: int = 30, lines: int = 2) -> list:
    """Names for the ticks of an axis, those of more Latin letters in several lines, the rest of still longer ones cut.

    They have room for Chinese letters: matplotlib measures those its fonts lack by a narrow box, browsers draw them full.
    """
    return ["\n".join(_room(line) + line for line in _short_lines(name, letters, lines)) for name in map(printed, names)]


def _short_lines(name: str, letters: int, lines: int) -> list:
    """The name in lines of so many Latin letters, or half as many Chinese ones."""
    wide = sum("\u2e80" <= letter <= "\uffef" for letter in name)
    letters = max(round(letters * len(name) / max(len(name) + wide, 1)), 1)
    return textwrap.wrap(name, letters, max_lines=lines, placeholder="\u2026") or [""]


def legend_label(text: str) -> str:
    """A text of a legend with room for Chinese letters at its end."""
    return said(text) + _room(said(text))


def _room(text):
    return "\u2007" * sum("\u2e80" <= letter <= "\uffef" for letter in text)


def _beside_axis(text: str, height: float) -> str:
    """A label of a vertical axis in as many lines as it needs beside an axis of a chart `height` inches high."""
    need = sum(_LETTER[1] if "\u2e80" <= letter <= "\uffef" else _LETTER[0] for letter in text)
    lines = math.ceil(need / max(height - _AROUND, _AROUND))
    if lines < 2:
        return text
    letters = math.ceil(len(text) / lines)
    while len(textwrap.wrap(text, letters)) > lines:
        letters += 1
    return textwrap.fill(text, letters)


_LETTER, _AROUND = (0.072, 0.125), 0.6
"""Widths of Latin and Chinese letters of a label, and what stands above and below an axis, inches."""


def fill_polygons(axis, vertices, ring, polygon, fill: str, line: str) -> None:
    """Draw polygons.

    Parameters
    ----------
    vertices : (n, 2) float64
        Of closed rings, one after the other, the outer one of each polygon first.
    ring, polygon : (n,) int64
        Ring and polygon of each vertex, ascending.
    """
    import numpy as np
    from matplotlib.collections import PathCollection
    from matplotlib.path import Path

    begins = np.diff(ring, prepend=-1) != 0
    codes = np.where(begins, Path.MOVETO, Path.LINETO).astype(Path.code_type)
    codes[np.append(begins[1:], True)[: len(codes)]] = Path.CLOSEPOLY
    starts = np.flatnonzero(np.diff(polygon, prepend=-1))
    pieces = zip(np.split(vertices, starts[1:]), np.split(codes, starts[1:])) if len(starts) else ()
    paths = [Path(*piece) for piece in pieces]
    axis.add_collection(PathCollection(paths, facecolor=fill, edgecolor=line, linewidths=0.3))


def _tell_ticks(figure) -> None:
    """Let the numbers at all axes, also at the bar of the colours, be said as the reader's language writes them.

    matplotlib would take the decimal sign of the process's locale, which is not the language of a report. Names stay as they are.
    """
    for axes in figure.axes:
        for axis in (axes.xaxis, axes.yaxis):
            for ticks in (axis.major, axis.minor):
                ticks.formatter = _told(ticks.formatter)


def _told(inner):
    """A formatter of matplotlib that tells the numbers of another one; labels that were given are none and stay."""
    from matplotlib.ticker import FixedFormatter, Formatter, FuncFormatter, NullFormatter

    class Told(Formatter):
        axis = property(lambda self: inner.axis, lambda self, axis: inner.set_axis(axis))

        def __call__(self, value, place=None):
            return retold(inner(value, place))

        def format_ticks(self, values):
            return [retold(text) for text in inner.format_ticks(values)]

        def get_offset(self):
            return retold(inner.get_offset())

        def set_locs(self, places):
            inner.set_locs(places)

    given = (FixedFormatter, FuncFormatter, NullFormatter)  # as `set_xticks` holds labels
    return inner if isinstance(inner, given) else Told()


def to_png(figure) -> bytes:
    """The figure as a PNG of 150 dots an inch, for maps with too many lines for an SVG; texts come through `picture_text`."""
    import matplotlib
    from matplotlib.text import Text

    _tell_ticks(figure)
    for text in figure.findobj(Text):  # by the name "sans-serif" matplotlib takes one font, by a list the next one for a letter
        text.set_family(list(_fonts()))
    stream = io.BytesIO()
    with matplotlib.rc_context(_STYLE), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*Font family .* not found|findfont")
        # tight: the layout does not know how high a map of equal axes becomes, and would cut its legend
        figure.savefig(stream, format="png", dpi=150, bbox_inches="tight", pad_inches=0.08, metadata={"Software": None})
    return stream.getvalue()


def picture_text(text) -> str:
    """A text in the reader's language if matplotlib has a font with its letters, else in English: boxes help nobody."""
    words = said(text)
    letters = {ord(letter) for letter in words if ord(letter) > 126}
    if not all(map(_has_glyph, letters)):
        _take_new_fonts()
    return words if all(map(_has_glyph, letters)) else str(text)


@cache
def _take_new_fonts() -> None:
    """Fonts that were installed after matplotlib had written its list of fonts, which it never looks through again."""
    from matplotlib.font_manager import findSystemFonts, fontManager

    known = {entry.fname for entry in fontManager.ttflist}
    for path in sorted(set(findSystemFonts()) - known):
        try:
            fontManager.addfont(path)
        except (RuntimeError, OSError):  # no font that matplotlib can read
            continue
    for memory in (_fonts, _charmaps, _has_glyph):
        memory.cache_clear()


@cache
def _has_glyph(code: int) -> bool:
    return any(code in charmap for charmap in _charmaps())


@cache
def _charmaps() -> list:
    """Letters of the fonts that are here."""
    from matplotlib.font_manager import get_font

    return [get_font(path).get_charmap() for path in _fonts().values()]


@cache
def _fonts() -> dict:
    """Family -> file of the fonts in `_STYLE` that are here."""
    from matplotlib.font_manager import FontProperties, findfont

    found = {}
    for family in _STYLE["font.sans-serif"]:
        try:
            found[family] = findfont(FontProperties(family=[family]), fallback_to_default=False)
        except ValueError:  # not on this computer
            continue
    return found


def to_svg(figure) -> str:
    """The figure as an `<svg>` element for `Report.figure`, its texts in the language of the step."""
    import matplotlib
    from matplotlib.text import Text

    names = {id(text) for axes in figure.axes for axis in (axes.xaxis, axes.yaxis) for text in axis.get_ticklabels()}
    for text in figure.findobj(Text):
        if id(text) not in names:  # they come through `wide_labels`: a county may be called "Mines"
            text.set_text(said(text.get_text()))
    _tell_ticks(figure)
    for axes in figure.axes:
        axes.set_ylabel(_beside_axis(axes.get_ylabel(), figure.get_figheight() / axes.get_subplotspec().get_gridspec().nrows))
    stream = io.StringIO()
    with matplotlib.rc_context(_STYLE), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing|Matplotlib currently does not support")
        figure.savefig(stream, format="svg", metadata={"Date": None, "Creator": None})
    element = re.sub(r"^.*?(?=<svg)", "", stream.getvalue(), flags=re.S)
    return re.sub(r"<metadata>.*?</metadata>", "", element, flags=re.S)
