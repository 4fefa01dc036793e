"""All mine sheets of a run in one PDF."""

from ...core.inventory.sheet_facts import SheetFacts
from .pdf import DPI, create_pdf
from .sheet import SheetPainter
from .sheet_inputs import source_line


def write_sheets(job, mines, rows, land, system, words, feedback):
    """Write `job.sheets`, one page for each of the rows.

    Parameters
    ----------
    mines : Table
        Of `mine_list.complete_table`.
    rows : sequence of int
        In the order of the pages.
    land : SheetLand
    system : str
        Name of the metric system of the local coordinates.
    """
    title = job.title or words("Mine inventory")
    drawn = SheetPainter(land, SheetFacts(mines, system, words), words, title, source_line(job))
    with create_pdf(job.sheets, title, "The mine sheets") as (writer, painter):
        for page, row in enumerate(rows):
            feedback.check()
            if page:
                writer.newPage()
            drawn.draw(painter, DPI, int(row), page + 1, len(rows))
            feedback.set_progress((page + 1) / len(rows))
