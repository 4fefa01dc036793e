"""An official document on the pages of a PDF: title page with contents, running head, page numbers."""

from dataclasses import dataclass

from ...core.report.document import Heading, Paragraph, Picture, TableBlock, TitlePage
from .grid_pieces import breakable, crowded, grid_pieces
from .painting import BOTTOM, LEFT, RIGHT, TOP, Paper
from .pdf import DPI, create_pdf, next_page
from .pieces import BLUE, GREY, pieces_of

LEFT_EDGE, TOP_EDGE = 18.0, 22.0


@dataclass(frozen=True)
class Format:
    """Width and height of a page, and the edges of what is set on it, mm."""

    width: float
    height: float

    @property
    def right(self):
        return self.width - LEFT_EDGE

    @property
    def bottom(self):
        return self.height - LEFT_EDGE

    @property
    def body(self):
        return self.bottom - TOP_EDGE

    @property
    def line(self):
        return self.right - LEFT_EDGE


UPRIGHT, WIDE = Format(210.0, 297.0), Format(297.0, 210.0)


class Page(list):
    """What stands on a page, (draw, y) each."""

    def __init__(self, form):
        super().__init__()
        self.form = form


SOFT = 0.75
"""A heading that wants a page of its own goes on the page begun if no more than this share of it is used."""


def write_document(path, document, foot, feedback):
    """Draw a `core.report.document.Document`.

    Parameters
    ----------
    foot : str
        Stands at the foot of every page but the first.
    """
    with create_pdf(path, document.title, "The report as PDF") as (writer, painter):
        paper = Paper(painter, DPI)
        body = [part for part in document.parts if not isinstance(part, TitlePage)]
        pages, places = _set(body, paper, feedback)
        title = next(part for part in document.parts if isinstance(part, TitlePage))
        count = len(pages) + 1
        _draw_title(paper, title, [(heading.text, places[id(heading)] + 2) for heading in document.headings()])
        for number, page in enumerate(pages, 2):
            feedback.check()
            next_page(writer, wide=page.form is WIDE)
            _draw_margins(paper, page.form, document.title, foot, number, count)
            for draw, y in page:
                draw(paper, LEFT_EDGE, y)
            feedback.set_progress(number / count)


def _set(body, paper, feedback):
    """Pages, and the page (from 0) of each heading."""
    body, wide, places = list(body), _wide_parts(body, paper), {}
    pages, y = [Page(UPRIGHT)], TOP_EDGE
    for at, part in enumerate(body):
        feedback.check()
        if y > TOP_EDGE and _joins_wide(body, at, paper, wide, UPRIGHT.bottom + 4 - y):
            wide.add(id(part))
        form = WIDE if id(part) in wide else UPRIGHT
        if y > TOP_EDGE and form is UPRIGHT and _table_first(body, at, paper, wide, form.bottom + 4 - y):
            place = _first_content(body, at)
            body[place], body[place + 1] = body[place + 1], body[place]
            part = body[at]
        full = isinstance(part, Heading) and part.new_page and y > TOP_EDGE + SOFT * form.body
        if full or form is not pages[-1].form:
            y = _begin(pages, form)
        pieces = _pieces(part, paper, form)
        for index, piece in enumerate(pieces):
            if y > TOP_EDGE and y + _needed(pieces, index, body, part, paper, form) > form.bottom + 4:
                share = (form.bottom + 4 - y) / piece.height
                if share >= piece.shrinks and share < 1 and piece.shrinks < 1:
                    pages[-1].append((_shrunk(piece, share), y))
                    y = form.bottom
                    continue
                y = _begin(pages, form)
                if piece.head is not None:
                    pages[-1].append((piece.head.draw, y))
                    y += piece.head.height
            if piece.heading is not None:
                places[id(piece.heading)] = len(pages) - 1
            if piece.height > form.body and piece.shrinks < 1:
                pages[-1].append((_shrunk(piece, form.body / piece.height), y))
            else:
                pages[-1].append((piece.draw, y))
            y += piece.height
    return [page for page in pages if page], places


def _begin(pages, form):
    """Begin a page, in place of the last one if that is empty; gives where it begins."""
    if not pages[-1]:
        pages.pop()
    pages.append(Page(form))
    return TOP_EDGE


def _wide_parts(body, paper):
    """Ids of the parts for landscape pages: tables that are crowded on upright ones, with what introduces them.

    Headings and paragraphs go with the table below them, from their first heading on.
    """
    wide = set()
    for at, part in enumerate(body):
        if isinstance(part, TableBlock) and crowded(part, paper, UPRIGHT.line):
            first = at
            while first and isinstance(body[first - 1], (Heading, Paragraph)):
                first -= 1
            while not isinstance(body[first], Heading) and first < at:
                first += 1
            wide |= set(map(id, body[first : at + 1]))
    return wide


def _joins_wide(body, at, paper, wide, room):
    """True if a picture without room on its page comes right before a landscape page: above the list, no page is left white."""
    if not isinstance(body[at], Picture) or id(body[at]) in wide or not {id(part) for part in body[at + 1 : at + 2]} & wide:
        return False
    picture = _pieces(body[at], paper, WIDE)[0]
    return picture.height * picture.shrinks > room and picture.height < WIDE.body / 2


def _first_content(body, at):
    """Place of the first part from here on that is no heading."""
    return next((place for place in range(at, len(body)) if not isinstance(body[place], Heading)), len(body))


def _table_first(body, at, paper, wide, room):
    """True if a picture comes next for which the page has no room, while it has room for the short table below it.

    A picture on the next page then leaves no white behind; headings before it stay with the table.
    """
    place = _first_content(body, at)
    if tuple(map(type, body[place : place + 2])) != (Picture, TableBlock) or id(body[place + 1]) in wide:
        return False
    picture, table = (_pieces(part, paper, UPRIGHT) for part in body[place : place + 2])
    above = sum(piece.height for part in body[at:place] for piece in _pieces(part, paper, UPRIGHT))
    whole = sum(piece.height for piece in table)
    return above + picture[0].height * picture[0].shrinks > room >= above + whole


def _pieces(part, paper, form):
    make = grid_pieces if isinstance(part, TableBlock) else pieces_of
    return make(part, paper, form.line)


def _shrunk(piece, share):
    return lambda paper, x, y: piece.draw(paper, x, y, share - 0.02)


def _needed(pieces, place, body, part, paper, form):
    """Height of a piece and of all that must stay with it."""
    height, at = 0.0, place
    while at < len(pieces):
        height += pieces[at].height
        if not pieces[at].keep:
            return height
        at += 1
    after = next((below for here, below in zip(body, body[1:]) if here is part), None)
    if after is None:
        return height
    following = _pieces(after, paper, form)
    first = _needed(following, 0, body, after, paper, form)
    return height + min(first * following[0].shrinks, form.body - height)


def _draw_margins(paper, form, title, foot, number, count):
    right, below = form.right, form.height - 13
    paper.text((LEFT_EDGE, 10, 130, 6), title, 7.8, colour=GREY, align=LEFT | BOTTOM)
    paper.line(LEFT_EDGE, 17, right, 17, "#c5ced2", 0.2)
    paper.line(LEFT_EDGE, below, right, below, "#c5ced2", 0.2)
    paper.text((LEFT_EDGE, below + 1.5, 140, 5), foot, 7.2, colour=GREY, align=LEFT | TOP)
    paper.text((right - 30, below + 1.5, 30, 5), f"{number} / {count}", 8, colour="#444444", align=RIGHT | TOP)


def _draw_title(paper, title, contents):
    paper.box(0, 0, UPRIGHT.width, 8, fill=BLUE, line=None)
    y = 46.0
    y += paper.text((LEFT_EDGE, y, 174, 60), title.title, 26, True, BLUE) + 3
    y += paper.text((LEFT_EDGE, y, 174, 20), title.subtitle, 11, colour=GREY) + 12
    for name, text in title.facts:
        height = max(paper.text((LEFT_EDGE, y, 46, 20), name, 9.5, colour=GREY), 0)
        y += max(height, paper.text((LEFT_EDGE + 50, y, 124, 60), breakable(_first_lines(text)), 9.5)) + 2.2
    y += 12
    for line in title.lines:
        paper.line(LEFT_EDGE, y, LEFT_EDGE + 80, y, "#222222", 0.25)
        paper.text((LEFT_EDGE, y + 0.8, 80, 5), line, 8, colour=GREY)
        y += 16
    y = max(y + 2, UPRIGHT.height - 22 - 6.2 * len(contents) - 10)
    paper.text((LEFT_EDGE, y, 100, 7), title.contents, 12, True, BLUE)
    y += 9
    for text, page in contents:
        paper.text((LEFT_EDGE, y, 150, 5), text, 9.5)
        end = LEFT_EDGE + paper.width(text, 9.5) + 2
        paper.line(end, y + 3.6, UPRIGHT.right - 8, y + 3.6, "#c5ced2", 0.15)
        paper.text((UPRIGHT.right - 12, y, 12, 5), str(page), 9.5, align=RIGHT | TOP)
        y += 6.2


def _first_lines(text, most=4):
    """The first lines of a long list, and how many more there are."""
    lines = text.split("\n")
    return "\n".join(lines if len(lines) <= most else [*lines[: most - 1], f"+ {len(lines) - most + 1}"])
