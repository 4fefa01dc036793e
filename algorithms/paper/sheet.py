"""One mine on one page: its image, the same place in earlier years, where it lies, facts, and lines for the inspector."""

from dataclasses import dataclass, field

import numpy as np
import shapely

from .map_frame import MapFrame, bounds_around, draw_edge, draw_north, draw_scale_bar, picture
from .painting import BOTTOM, LEFT, RIGHT, TOP, WRAP, Paper, blank_image

WIDTH, HEIGHT, MARGIN = 210.0, 297.0, 14.0
MAIN = (20.0, 32.0, 112.0, 100.0)
"""Place of the image on the page, mm; the other images have its shape."""

ASPECT = MAIN[2] / MAIN[3]
SMALLEST = 600.0
"""Least width of the land shown, m."""

MOST_EARLIER = 3
SECOND = 146.0
"""Upper edge of the second row of maps, mm."""

OUTLINE, CASING, LICENCE, NEIGHBOUR, RIVER = "#ffd23f", "#1a1a1a", "#37c8f0", "#ffffff", "#2b7bba"
DPI = 200
TICK = 5.0


@dataclass(frozen=True)
class SheetLand:
    """What all sheets show, in one metric system.

    Attributes
    ----------
    crs : str
        WKT.
    mines : (n,) array of polygons
    licences, rivers : arrays of geometries, perhaps empty
    counties : array of polygons, perhaps empty
    county_names : list of str
    images : list of StackLayer
        The newest first.
    """

    crs: str
    mines: np.ndarray
    licences: np.ndarray
    rivers: np.ndarray
    counties: np.ndarray
    county_names: list
    images: list
    transform_context: object
    trees: dict = field(default_factory=dict)

    def near(self, name, bounds):
        """Geometries of a layer that may lie in bounds."""
        shapes = getattr(self, name)
        if len(shapes) == 0:
            return shapes
        tree = self.trees.setdefault(name, shapely.STRtree(shapes))
        return shapes[np.sort(tree.query(shapely.box(*bounds)))]


class SheetPainter:
    """Draws sheets on the pages of a PDF."""

    def __init__(self, land, facts, words, title, source):
        self.land, self.facts, self.words, self.title, self.source = land, facts, words, title, source
        self._location, self._location_frame = None, None

    def draw(self, painter, dpi, row, page, pages):
        paper = Paper(painter, dpi)
        bounds = bounds_around(shapely.bounds(self.land.mines[row]), ASPECT, 0.6, SMALLEST)
        self._head(paper, row)
        main = MapFrame(*MAIN, bounds, self.land.crs)
        self._chip(paper, main, self.land.images[0], row)
        draw_edge(paper, main)
        draw_scale_bar(paper, main, self.words)
        draw_north(paper, main)
        paper.text((MAIN[0], MAIN[1] + MAIN[3] + 5.2, MAIN[2], 8), self._key(), 6.5, colour="#444444")
        self._facts(paper, row)
        self._second_row(paper, bounds, row)
        self._inspection(paper)
        self._foot(paper, page, pages)

    def _head(self, paper, row):
        paper.text((MARGIN, 11, 130, 6), self.title, 10, colour="#1f4e66", align=LEFT | BOTTOM)
        paper.text((MARGIN, 17, 110, 10), f"{self.words('Mine')} {self.facts.number(row)}", 19, True, "#1f4e66", LEFT | BOTTOM)
        paper.text((WIDTH - MARGIN - 80, 18, 80, 9), self.facts.county(row), 12, False, "#444444", RIGHT | BOTTOM)
        paper.line(MARGIN, 28.5, WIDTH - MARGIN, 28.5, "#1f4e66", 0.5)

    def _chip(self, paper, frame, image, row):
        paper.image(frame.x, frame.y, frame.width, frame.height, picture([image.layer], frame, DPI, self.land.transform_context))
        with paper.clipped(frame.x, frame.y, frame.width, frame.height):
            for licence in self.land.near("licences", frame.bounds):
                paper.shape(licence, frame.place, line=LICENCE, width=0.4, dash=[4, 2])
            for river in self.land.near("rivers", frame.bounds):
                paper.shape(river, frame.place, line=RIVER, width=0.4)
            for mine in self.land.near("mines", frame.bounds):
                paper.shape(mine, frame.place, line=NEIGHBOUR, width=0.2)
            paper.shape(self.land.mines[row], frame.place, line=CASING, width=0.8)
            paper.shape(self.land.mines[row], frame.place, line=OUTLINE, width=0.45)

    def _key(self):
        parts = [f"{self.words('Image')}: {self.land.images[0].date}", self.words("yellow: this mine; white: other mines")]
        if len(self.land.licences):
            parts.append(self.words("blue, dashed: licences"))
        return "; ".join(parts) + "."

    def _facts(self, paper, row):
        x, y, width = 138.0, 32.0, WIDTH - MARGIN - 138.0
        point = shapely.point_on_surface(self.land.mines[row])
        for heading, text in self.facts.lines(row, (point.x, point.y)):
            needed = paper.height(width, text, 8.5) + 3.6
            if y + needed > SECOND - 4:
                break
            paper.text((x, y, width, 4), heading, 6.5, colour="#667078")
            y += 3.0 + paper.text((x, y + 2.8, width, needed), text, 8.5) + 1.6

    def _second_row(self, paper, bounds, row):
        earlier = self.land.images[1 : 1 + MOST_EARLIER]
        count = len(earlier) + 1
        gap, height = 4.0, 44.0
        width = min((WIDTH - 2 * MARGIN - gap * (count - 1)) / count, height * ASPECT)
        height = width / ASPECT
        top = SECOND + 4
        for index, image in enumerate(earlier):
            frame = MapFrame(MARGIN + index * (width + gap), top, width, height, bounds, self.land.crs)
            paper.text((frame.x, SECOND - 0.5, width, 4), image.date, 7.5, True)
            self._chip(paper, frame, image, row)
            paper.box(frame.x, frame.y, width, height, line="#333333")
        x = WIDTH - MARGIN - width
        paper.text((x, SECOND - 0.5, width, 4), self.words("Location"), 7.5, True)
        self._draw_location(paper, x, top, width, height, row)
        if not earlier:
            note = self.words("No earlier image was given.")
            paper.text((MARGIN, SECOND - 0.5, WIDTH - 2 * MARGIN - width - gap, 4), note, 7.5, colour="#667078")
        else:
            note = self.words("Each image is stretched between its own 2 % and 98 % values; the outline is that of today.")
            paper.text((MARGIN, top + height + 1, WIDTH - 2 * MARGIN, 4), note, 6.5, colour="#444444")

    def _draw_location(self, paper, x, y, width, height, row):
        if self._location is None:
            self._location = self._location_image(width, height)
        frame = MapFrame(x, y, width, height, self._location_frame.bounds, self.land.crs)
        paper.image(x, y, width, height, self._location)
        at = frame.place(shapely.get_coordinates(shapely.centroid(self.land.mines[row])))[0]
        with paper.clipped(x, y, width, height):
            paper.dot_at(*at, 1.9, None, "#ffffff", 1.0)
            paper.dot_at(*at, 1.9, None, "#c0392b", 0.6)
            paper.dot_at(*at, 0.5, "#c0392b", None)
        draw_scale_bar(paper, frame, self.words)
        paper.box(x, y, width, height, line="#333333")

    def _location_image(self, width, height):
        """The map of all mines, drawn once for all sheets."""
        land = self.land
        everything = np.concatenate([land.counties, land.mines]) if len(land.counties) else land.mines
        bounds = bounds_around(shapely.total_bounds(everything), width / height, 0.04, 5000.0)
        frame = MapFrame(0, 0, width, height, bounds, land.crs)
        self._location_frame = frame
        image, painter = blank_image(width, height, DPI)
        paper = Paper(painter, DPI)
        detail = frame.millimetre / 8
        for county in shapely.simplify(land.counties, detail):
            paper.shape(county, frame.place, fill="#f4f1e8", line="#9a9486", width=0.25)
        for river in shapely.simplify(land.near("rivers", bounds), detail):
            paper.shape(river, frame.place, line="#7fb2d6", width=0.2)
        for corner in frame.place(shapely.get_coordinates(shapely.centroid(land.mines))).tolist():
            paper.dot_at(*corner, 0.45, "#444444", None)
        draw_names(paper, frame, land.counties, land.county_names, 5.5)
        painter.end()
        return image

    def _inspection(self, paper):
        y = 206.0
        paper.line(MARGIN, y, WIDTH - MARGIN, y, "#1f4e66", 0.5)
        paper.text((MARGIN, y + 1.5, 120, 6), self.words("Inspection on the ground"), 10.5, True, "#1f4e66")
        options = ("mine in operation", "mine out of operation", "reclaimed", "no mine", "not reached")
        x, y = MARGIN, y + 9.5
        for option in options:
            text = self.words(option)
            width = paper.width(text, 8.5) + 9
            if x + width > WIDTH - MARGIN:
                x, y = MARGIN, y + 6
            paper.box(x, y + 0.3, 3.2, 3.2, line="#222222", thick=0.25)
            paper.text((x + 4.6, y, width, 5), text, 8.5)
            x += width
        y += 7
        paper.text((MARGIN, y, 60, 4), self.words("Finding"), 7.5, colour="#667078")
        for line in range(1, 5):
            paper.line(MARGIN, y + 3 + 8 * line, WIDTH - MARGIN, y + 3 + 8 * line, "#aaaaaa", 0.15)
        y += 51
        for x, width, name in ((MARGIN, 40, "Date"), (62, 62, "Inspector"), (132, 64, "Signature")):
            paper.line(x, y, x + width, y, "#222222", 0.25)
            paper.text((x, y + 0.8, width, 4), self.words(name), 7, colour="#667078")

    def _foot(self, paper, page, pages):
        paper.line(MARGIN, 283.5, WIDTH - MARGIN, 283.5, "#bbbbbb", 0.2)
        paper.text((MARGIN, 284.5, 150, 8), self.source, 6.5, colour="#667078", align=LEFT | TOP | WRAP)
        paper.text((WIDTH - MARGIN - 30, 284.5, 30, 4), f"{page} / {pages}", 7.5, colour="#444444", align=RIGHT | TOP)


def draw_names(paper, frame, shapes, names, points):
    """Names of areas at a point inside each."""
    for x, y, name, _ in name_places(paper, frame, shapes, names, points):
        paper.halo_text(x, y, name, points, "#5b5545")


def name_places(paper, frame, shapes, names, points, points_to_avoid=()):
    """(x, y, name, box) of the names of areas, mm of the paper: each inside its area, where it covers the fewest of the points
    to avoid; one that would lie on another is left out."""
    found = []
    avoided = np.reshape(points_to_avoid, (-1, 2))
    for shape, name in zip(shapes, names):
        visible = shapely.intersection(shape, shapely.box(*frame.bounds)) if name else None
        if visible is None or shapely.is_empty(visible):
            continue
        half, height = paper.width(name, points) / 2 + 0.5, points * 0.45
        boxes = []
        for x, y in frame.place(_places_inside(visible)).tolist():
            x = min(max(x, frame.x + half), frame.x + frame.width - half)
            box = (x - half, y - height / 2, x + half, y + height / 2)
            if not any(box[0] < b[2] and b[0] < box[2] and box[1] < b[3] and b[1] < box[3] for *_, b in found):
                covered = ((avoided >= box[:2]) & (avoided <= box[2:])).all(1).sum()
                boxes.append((covered, len(boxes), (x, y, name, box)))
        if boxes:
            found.append(min(boxes)[2])
    return found


def _places_inside(area):
    """Points at which the name of an area may stand, the best first: its middle, then a grid of its inside."""
    left, bottom, right, top = shapely.bounds(area)
    x, y = (np.linspace(low, high, 11)[1:-1] for low, high in ((left, right), (bottom, top)))
    grid = np.stack(np.meshgrid(x, y), -1).reshape(-1, 2)
    middle = shapely.get_coordinates(shapely.point_on_surface(area))
    inside = grid[shapely.contains_xy(area, *grid.T)]
    near = np.argsort(np.hypot(*(inside - middle).T), kind="stable")
    return np.concatenate([middle, inside[near]])
