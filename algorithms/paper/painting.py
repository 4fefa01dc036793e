"""A painter that thinks in millimetres, and the shapes and texts of a page."""

from contextlib import contextmanager

import shapely
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen

from .fonts import font


def _number(flag):
    """A flag of Qt as a number: Qt 6 does not mix its kinds."""
    return int(getattr(flag, "value", flag))


LEFT, RIGHT, CENTRE, TOP, BOTTOM, MIDDLE = (
    _number(flag)
    for flag in (
        Qt.AlignmentFlag.AlignLeft,
        Qt.AlignmentFlag.AlignRight,
        Qt.AlignmentFlag.AlignHCenter,
        Qt.AlignmentFlag.AlignTop,
        Qt.AlignmentFlag.AlignBottom,
        Qt.AlignmentFlag.AlignVCenter,
    )
)
WRAP = _number(Qt.TextFlag.TextWordWrap)


def blank_image(width, height, dpi):
    """(image, painter) of a white picture, width and height in millimetres; the painter is ended by who draws."""
    image = QImage(round(width / 25.4 * dpi), round(height / 25.4 * dpi), QImage.Format.Format_RGB32)
    for set_dots in (image.setDotsPerMeterX, image.setDotsPerMeterY):
        set_dots(round(dpi / 0.0254))
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    return image, painter


class Paper:
    """Draws on a painter whose device has `dpi` dots an inch; all lengths in millimetres, from the left and from the top."""

    def __init__(self, painter, dpi):
        self.painter, self.dot = painter, dpi / 25.4

    def rect(self, x, y, width, height):
        return QRectF(x * self.dot, y * self.dot, width * self.dot, height * self.dot)

    def point(self, x, y):
        return QPointF(x * self.dot, y * self.dot)

    def pen(self, colour, width, dash=None):
        """A pen; `dash` in multiples of its width."""
        pen = QPen(QColor(colour))
        pen.setWidthF(width * self.dot)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dash:
            pen.setDashPattern(dash)
        return pen

    def text(self, box, text, points=8.0, bold=False, colour="#222222", align=LEFT | TOP | WRAP):
        """A text in a box (x, y, width, height); returns its height in millimetres."""
        self.painter.setFont(font(points, bold))
        self.painter.setPen(QColor(colour))
        rect = self.rect(*box)
        self.painter.drawText(rect, align, text)
        return self.painter.boundingRect(rect, align, text).height() / self.dot

    def height(self, width, text, points=8.0, bold=False):
        """Height of a text that is broken into lines of this width."""
        self.painter.setFont(font(points, bold))
        return self.painter.boundingRect(self.rect(0, 0, width, 1000), LEFT | TOP | WRAP, text).height() / self.dot

    def width(self, text, points=8.0, bold=False):
        self.painter.setFont(font(points, bold))
        return self.painter.fontMetrics().horizontalAdvance(text) / self.dot

    def line(self, x1, y1, x2, y2, colour="#888888", width=0.2):
        self.painter.setPen(self.pen(colour, width))
        self.painter.drawLine(QLineF(self.point(x1, y1), self.point(x2, y2)))

    def box(self, x, y, width, height, fill=None, line="#444444", thick=0.2):
        self.painter.setPen(self.pen(line, thick) if line else Qt.PenStyle.NoPen)
        self.painter.setBrush(QBrush(QColor(fill)) if fill else QBrush())
        self.painter.drawRect(self.rect(x, y, width, height))
        self.painter.setBrush(QBrush())

    def image(self, x, y, width, height, image):
        self.painter.drawImage(self.rect(x, y, width, height), image)

    @contextmanager
    def clipped(self, x, y, width, height):
        """Within the block nothing is drawn outside a box."""
        self.painter.save()
        self.painter.setClipRect(self.rect(x, y, width, height))
        try:
            yield
        finally:
            self.painter.restore()

    def shape(self, geometry, place, fill=None, line=None, width=0.3, dash=None):
        """A shapely line or polygon; `place` turns (n, 2) map coordinates into millimetres."""
        path = shape_path(geometry, lambda corners: place(corners) * self.dot)
        self.painter.setBrush(QBrush(QColor(fill)) if fill else QBrush())
        self.painter.setPen(self.pen(line, width, dash) if line else Qt.PenStyle.NoPen)
        self.painter.drawPath(path)
        self.painter.setBrush(QBrush())

    def dot_at(self, x, y, radius, fill, line="#ffffff", thick=0.2):
        self.painter.setBrush(QBrush(QColor(fill)) if fill else QBrush())
        self.painter.setPen(self.pen(line, thick) if line else Qt.PenStyle.NoPen)
        self.painter.drawEllipse(self.point(x, y), radius * self.dot, radius * self.dot)
        self.painter.setBrush(QBrush())

    def halo_text(self, x, y, text, points, colour="#1f1f1f", halo="#ffffff", bold=False):
        """A text whose centre is at a point, with a light rim that keeps it legible on any ground."""
        path = QPainterPath()
        made = font(points, bold)
        made.setPixelSize(max(int(round(points / 72 * 25.4 * self.dot)), 1))
        path.addText(QPointF(0, 0), made, text)
        bounds = path.boundingRect()
        path.translate(self.point(x, y) - bounds.center())
        self.painter.setPen(self.pen(halo, 0.7))
        self.painter.setBrush(QBrush(QColor(halo)))
        self.painter.drawPath(path)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QBrush(QColor(colour)))
        self.painter.drawPath(path)
        self.painter.setBrush(QBrush())


def shape_path(geometry, place):
    """QPainterPath of a shapely geometry; holes stay open by the odd-even rule."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for part in shapely.get_parts(geometry):
        polygon = part.geom_type == "Polygon"
        for ring in (part.exterior, *part.interiors) if polygon else (part,):
            corners = place(shapely.get_coordinates(ring)).tolist()
            if len(corners) < 2:
                continue
            path.moveTo(*corners[0])
            for corner in corners[1:]:
                path.lineTo(*corner)
            if polygon:
                path.closeSubpath()
    return path
