"""Parts of a document as pieces of known height that are set one below the other."""

from dataclasses import dataclass
from typing import Callable, Optional

from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtGui import QImage

from ...core.report import document as parts
from ...core.report.vector_chart import plain_fonts

BLUE, GREY, LINE = "#1f4e66", "#667078", "#d5dcdf"
FAMILY = "Open Sans"
"""Letters of charts, as matplotlib measured them."""

TEXT = 9.5
"""Size of running text, points."""


@dataclass
class Piece:
    """Something to be drawn.

    Attributes
    ----------
    height : float
        mm, with the space below it.
    draw : function
        draw(paper, x, y).
    keep : bool
        Stays on the page of the next piece.
    head : Piece, optional
        Drawn again at the top of the page if the page changes before this piece: the head of a table.
    heading : Heading, optional
        For the table of contents.
    shrinks : float
        The piece may be drawn this much smaller (share of its height) to fit on a page; 1 = not at all.
    """

    height: float
    draw: Callable
    keep: bool = False
    head: Optional["Piece"] = None
    heading: object = None
    shrinks: float = 1.0


def pieces_of(part, paper, width):
    """Pieces of one part on lines of `width` mm; measures with the paper's painter."""
    return _MAKERS[type(part)](part, paper, width)


def _text_piece(paper, width, text, points, bold=False, colour="#222222", below=2.0, keep=False, heading=None, above=0.0):
    height = paper.height(width, text, points, bold)

    def draw(page, x, y):
        page.text((x, y + above, width, height + 2), text, points, bold, colour)

    return Piece(above + height + below, draw, keep, heading=heading)


def _heading(part, paper, width):
    points, above = ((15, 3.0), (11, 2.0))[min(part.level, 2) - 1]
    piece = _text_piece(paper, width, part.text, points, True, BLUE, 2.6, True, part, above)
    if part.level > 1:
        return [piece]

    def draw(page, x, y, plain=piece.draw):
        plain(page, x, y)
        page.line(x, y + piece.height - 2.2, x + width, y + piece.height - 2.2, BLUE, 0.4)

    return [Piece(piece.height + 1.2, draw, True, heading=part)]


def _paragraph(part, paper, width):
    return [
        _text_piece(
            paper, width, part.text, 7.8 if part.small else TEXT, colour="#444444" if part.small else "#222222", below=2.4
        )
    ]


def _notice(part, paper, width):
    ground, rim = parts.COLOURS[part.kind]
    height = paper.height(width - 9, part.text, TEXT) + 5

    def draw(page, x, y):
        page.box(x, y, width, height, fill=ground, line=None)
        page.box(x, y, 1.6, height, fill=rim, line=None)
        page.text((x + 5, y + 2.5, width - 9, height), part.text, TEXT)

    return [Piece(height + 2.8, draw)]


def _figures(part, paper, width):
    gap = 4.0
    each = (width - gap * (len(part.figures) - 1)) / len(part.figures)
    notes = [paper.height(each - 7, note, 7.8) for _, _, note in part.figures]
    height = 17.5 + max(notes)

    def draw(page, x, y):
        for index, (label, value, note) in enumerate(part.figures):
            left = x + index * (each + gap)
            page.box(left, y, each, height, fill="#eef3f5", line=None)
            page.text((left + 3.5, y + 2, each - 7, 5), label, 8, colour=GREY)
            page.text((left + 3.5, y + 5.6, each - 7, 9), value, 17, True, BLUE)
            page.text((left + 3.5, y + 14.6, each - 7, height), note, 7.8, colour="#444444")

    return [Piece(height + 4, draw)]


def _steps(part, paper, width):
    made = []
    for number, text in enumerate(part.texts, 1):
        height = paper.height(width - 8, text, TEXT)

        def draw(page, x, y, number=number, text=text, height=height):
            page.text((x, y, 7, 5), f"{number}.", TEXT, True, BLUE)
            page.text((x + 8, y, width - 8, height + 2), text, TEXT)

        made.append(Piece(height + 1.8, draw))
    return made


def _picture(part, paper, width):
    scale = min(1.0, width / part.width)
    wide, high = part.width * scale, part.height * scale
    note = paper.height(width, part.caption, 7.8) + 1.2 if part.caption else 0.0

    def draw(page, x, y, share=1.0):
        _draw_content(page, part.content, x, y, wide * share, high * share)
        if part.caption:
            page.text((x, y + high * share + 1, width, note + 2), part.caption, 7.8, colour="#444444")

    return [Piece(high + note + 4, draw, shrinks=0.72)]


def _draw_content(page, content, x, y, width, height):
    if isinstance(content, bytes):
        page.image(x, y, width, height, QImage.fromData(content))
        return
    from qgis.PyQt.QtSvg import QSvgRenderer

    QSvgRenderer(QByteArray(plain_fonts(content, FAMILY).encode())).render(page.painter, page.rect(x, y, width, height))


_MAKERS = {
    parts.Heading: _heading,
    parts.Paragraph: _paragraph,
    parts.Notice: _notice,
    parts.KeyFigures: _figures,
    parts.Steps: _steps,
    parts.Picture: _picture,
}
