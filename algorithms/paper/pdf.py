"""A PDF that appears whole or not at all."""

from contextlib import contextmanager

from qgis.PyQt.QtCore import QMarginsF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from ...core.errors import OutputError
from ...core.files import atomic_file

DPI = 300


@contextmanager
def create_pdf(path, title, what):
    """Yield (writer, painter) of an A4 PDF without margins; `next_page(writer)` begins the next page."""
    with atomic_file(path, what) as temporary:
        writer = QPdfWriter(temporary)
        writer.setResolution(DPI)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
        writer.setTitle(title)
        writer.setCreator("Mine Mapper")
        painter = QPainter()
        if not painter.begin(writer):
            raise OutputError("{what} cannot be written to '{path}'. Choose another folder.", what=what, path=path)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        try:
            yield writer, painter
        finally:
            painter.end()


def next_page(writer, wide=False):
    """Begin the next page of a PDF, upright or landscape."""
    kind = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    writer.setPageOrientation(kind)
    writer.newPage()
