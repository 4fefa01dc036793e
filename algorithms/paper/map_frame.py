"""A map in a frame: image, coordinates at its edge, scale bar and north arrow."""

import math
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsMapRendererCustomPainterJob, QgsMapSettings, QgsRectangle
from qgis.PyQt.QtCore import QPointF, QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPolygonF

from ...core.geodesy import transform_points
from .painting import BOTTOM, CENTRE, LEFT, MIDDLE, RIGHT, TOP

NICE = (1, 2, 5)
SIDES = 65
"""Points along an edge between which longitude and latitude are interpolated."""


@dataclass(frozen=True)
class MapFrame:
    """A piece of land on paper.

    Attributes
    ----------
    x, y, width, height : float
        Place on the paper, mm.
    bounds : (xmin, ymin, xmax, ymax)
        In `crs`; of the same shape as the frame.
    crs : str
        WKT of a metric system.
    """

    x: float
    y: float
    width: float
    height: float
    bounds: tuple
    crs: str

    def place(self, corners):
        """(n, 2) millimetres on the paper of (n, 2) map coordinates."""
        left, _, right, top = self.bounds
        scale = self.width / (right - left)
        return np.column_stack([self.x + (corners[:, 0] - left) * scale, self.y + (top - corners[:, 1]) * scale])

    @property
    def millimetre(self):
        """Metres on the ground of a millimetre on the paper."""
        return (self.bounds[2] - self.bounds[0]) / self.width


def bounds_around(bounds, aspect, margin=0.5, least=0.0):
    """Bounds of a frame of a shape (`aspect` = width / height) around others, `margin` of their size wider on each side."""
    left, bottom, right, top = bounds
    width, height = (right - left) * (1 + 2 * margin), (top - bottom) * (1 + 2 * margin)
    width = max(width, height * aspect, least)
    x, y = (left + right) / 2, (bottom + top) / 2
    return (x - width / 2, y - width / aspect / 2, x + width / 2, y + width / aspect / 2)


def picture(layers, frame, dpi, transform_context):
    """QImage of QGIS layers in a frame, white where they show nothing."""
    size = QSize(round(frame.width / 25.4 * dpi), round(frame.height / 25.4 * dpi))
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem.fromWkt(frame.crs))
    settings.setTransformContext(transform_context)
    settings.setExtent(QgsRectangle(*frame.bounds))
    settings.setOutputSize(size)
    settings.setOutputDpi(dpi)
    settings.setBackgroundColor(QColor("white"))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    painter.end()
    return image


def draw_edge(paper, frame, points=6.0, lines=False):
    """The frame with longitude and latitude: ticks and figures outside, or with `lines` a grid over the map."""
    degrees = _edges(frame)
    step = _step(degrees)
    digits = max(0, -math.floor(math.log10(step) + 1e-9))
    for value, at in _crossings(degrees["s"], step, 0):
        _tick_x(paper, frame, at, f"{abs(value):.{digits}f}° {'E' if value >= 0 else 'W'}", points)
    for value, at in _crossings(degrees["w"], step, 1):
        _tick_y(paper, frame, at, f"{abs(value):.{digits}f}° {'N' if value >= 0 else 'S'}", points)
    if lines:
        _grid(paper, frame, step, degrees)
    paper.box(frame.x, frame.y, frame.width, frame.height, line="#333333", thick=0.25)


def _edges(frame):
    """Longitudes and latitudes (2, SIDES) along the southern, northern, western and eastern edge."""
    left, bottom, right, top = frame.bounds
    along_x, along_y = np.linspace(left, right, SIDES), np.linspace(bottom, top, SIDES)
    edges = {
        "s": (along_x, np.full(SIDES, bottom)),
        "n": (along_x, np.full(SIDES, top)),
        "w": (np.full(SIDES, left), along_y),
        "e": (np.full(SIDES, right), along_y),
    }
    return {name: np.array(transform_points(*line, frame.crs, "EPSG:4326")) for name, line in edges.items()}


def _step(degrees):
    """A round step in degrees that gives three to five lines on the longer side."""
    span = max(np.ptp(degrees["s"][0]), np.ptp(degrees["w"][1]), 1e-6)
    size = 10 ** math.floor(math.log10(span))
    steps = [size * factor / 10 for factor in (*NICE, *(10 * nice for nice in NICE))]
    return next((step for step in steps if span / step <= 5.5), steps[-1])


def _crossings(edge, step, which):
    """(value, share of the way along the edge) where a round longitude (0) or latitude (1) crosses an edge."""
    values = edge[which]
    low, high = values.min(), values.max()
    if values[0] > values[-1]:
        values, flip = values[::-1], True
    else:
        flip = False
    share = np.linspace(0, 1, SIDES)
    for number in range(math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9) + 1):
        at = float(np.interp(number * step, values, share))
        yield number * step, 1 - at if flip else at


def _tick_x(paper, frame, at, text, points):
    x, low = frame.x + at * frame.width, frame.y + frame.height
    paper.line(x, low, x, low + 1.2, "#333333", 0.2)
    paper.line(x, frame.y, x, frame.y - 1.2, "#333333", 0.2)
    half = paper.width(text, points) / 2
    if frame.x <= x - half and x + half <= frame.x + frame.width:
        paper.text((x - 20, low + 1.4, 40, 4), text, points, colour="#333333", align=CENTRE | TOP)


def _tick_y(paper, frame, at, text, points):
    y = frame.y + frame.height - at * frame.height
    paper.line(frame.x, y, frame.x - 1.2, y, "#333333", 0.2)
    paper.line(frame.x + frame.width, y, frame.x + frame.width + 1.2, y, "#333333", 0.2)
    half = paper.width(text, points) / 2
    if frame.y <= y - half and y + half <= frame.y + frame.height:
        painter = paper.painter
        painter.save()
        painter.translate(paper.point(frame.x - 1.6, y))
        painter.rotate(-90)
        paper.text((-20, -4, 40, 4), text, points, colour="#333333", align=CENTRE | BOTTOM)
        painter.restore()


def _grid(paper, frame, step, degrees):
    every = np.concatenate([degrees[name] for name in "snwe"], axis=1)
    with paper.clipped(frame.x, frame.y, frame.width, frame.height):
        paper.painter.setPen(paper.pen("#50606a", 0.12, [6, 5]))
        for which in (0, 1):
            low, high = every[which].min(), every[which].max()
            across = np.linspace(every[1 - which].min(), every[1 - which].max(), SIDES)
            for number in range(math.ceil(low / step), math.floor(high / step) + 1):
                line = (np.full(SIDES, number * step), across)
                x, y = transform_points(*(line if which == 0 else line[::-1]), "EPSG:4326", frame.crs)
                corners = frame.place(np.column_stack([x, y])) * paper.dot
                paper.painter.drawPolyline(QPolygonF([QPointF(*corner) for corner in corners.tolist()]))


def draw_scale_bar(paper, frame, words):
    """A bar of a round length in the lower left corner, on a light ground."""
    longest = 0.3 * frame.width * frame.millimetre
    size = 10 ** math.floor(math.log10(longest))
    length = max(size * factor for factor in NICE if size * factor <= longest)
    width = length / frame.millimetre
    text = f"{length / 1000:g} {words('km')}" if length >= 1000 else f"{length:g} {words('m')}"
    x, y = frame.x + 2.5, frame.y + frame.height - 7.5
    paper.box(x - 1, y - 0.8, width + 5, 7, fill="#d0ffffff", line=None)
    for part in range(2):
        paper.box(
            x + part * width / 2, y + 4, width / 2, 1.1, fill="#222222" if part == 0 else "#ffffff", line="#222222", thick=0.15
        )
    paper.text((x - 1, y - 0.3, 8, 4), "0", 6.0, align=LEFT | TOP)
    paper.text((x + width - 16, y - 0.3, 20, 4), text, 6.0, align=RIGHT | TOP)


def draw_north(paper, frame):
    """An arrow towards true north at the middle of the frame, in the upper right corner."""
    left, bottom, right, top = frame.bounds
    x, y = (left + right) / 2, (bottom + top) / 2
    longitude, latitude = (value[0] for value in transform_points([x], [y], frame.crs, "EPSG:4326"))
    north = transform_points([longitude], [min(latitude + 0.01, 90)], "EPSG:4326", frame.crs)
    angle = math.degrees(math.atan2(north[0][0] - x, north[1][0] - y))
    painter = paper.painter
    painter.save()
    painter.translate(paper.point(frame.x + frame.width - 6, frame.y + 7))
    paper.dot_at(0, 0, 5.2, "#b0ffffff", None)
    painter.rotate(angle)
    for side, fill in ((-1, "#222222"), (1, "#ffffff")):
        corners = [(0, -3.6), (side * 1.7, 2.2), (0, 1.1)]
        painter.setBrush(QColor(fill))
        painter.setPen(paper.pen("#222222", 0.2))
        painter.drawPolygon(QPolygonF([QPointF(a * paper.dot, b * paper.dot) for a, b in corners]))
    paper.text((-3, 1.6, 6, 3.4), "N", 6.0, True, align=CENTRE | MIDDLE)
    painter.restore()
