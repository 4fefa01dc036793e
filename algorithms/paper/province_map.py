"""Maps of the inventory document: image, counties with names, rivers, mines with their numbers, grid, legend."""

import numpy as np
import shapely
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice

from ...core.messages import with_figures
from ...core.report.document import Picture
from ...core.statistics.mine_types import type_label, type_order
from ...core.statistics.statistics_charts import type_colour
from .map_frame import MapFrame, bounds_around, draw_edge, draw_north, draw_scale_bar, picture
from .painting import LEFT, TOP, Paper, blank_image
from .sheet import name_places

DPI = 220
WIDTH, TALLEST = 174.0, 196.0
EDGE = 7.0
"""Space for coordinates left of and below a map, mm."""

LEGEND = 13.0
COUNTY_NAME = 8.5
"""Size of the names of counties, points."""

QUALITY = 88
"""Of the JPEG."""

COUNTY_TALLEST = 108.0
"""Height of the map of one county: two fit on a page."""


def province_maps(mines, land, words, system, feedback):
    """The map of all mines, and one of each county if not all numbers find room on it.

    Parameters
    ----------
    mines : Table
        Of `mine_list.complete_table`.
    land : SheetLand
        Without `images` the ground is plain.
    system : str
        Name of the coordinate system.

    Returns
    -------
    list of core.report.document.Picture
    """
    everything = np.concatenate([land.counties, land.mines]) if len(land.counties) else land.mines
    drawn, left_out = _map(mines, land, words, system, shapely.total_bounds(everything), TALLEST, words("All mines"))
    maps = [drawn]
    if left_out and len(land.counties) > 1:
        centres = shapely.centroid(land.mines)
        for county, name in zip(land.counties, land.county_names):
            feedback.check()
            inside = shapely.intersects(county, centres)
            if inside.any() and name:
                bounds = shapely.total_bounds(
                    np.append(land.mines[inside], shapely.Point(shapely.get_coordinates(centres[inside])[0]))
                )
                maps.append(_map(mines, land, words, system, bounds, COUNTY_TALLEST, name or "?")[0])
    return maps


def _map(mines, land, words, system, bounds, tallest, title):
    """(Picture, how many numbers found no room)."""
    left, bottom, right, top = bounds
    width = WIDTH - 2 * EDGE
    aspect = min(max((right - left) / max(top - bottom, 1e-9), width / tallest), 2.4)
    height = width / aspect
    frame = MapFrame(EDGE, 2.0, width, height, bounds_around(bounds, aspect, 0.03, 2000.0), land.crs)
    total = 2.0 + height + EDGE + LEGEND
    image, painter = blank_image(WIDTH, total, DPI)
    paper = Paper(painter, DPI)
    _ground(paper, frame, land)
    left_out = _mines(paper, frame, mines, land)
    draw_edge(paper, frame, 6.5, True)
    draw_scale_bar(paper, frame, words)
    draw_north(paper, frame)
    _legend(paper, frame, mines, land, words, system)
    painter.end()
    note = ""
    if left_out:
        note = " " + with_figures(words("{count} {count:number|numbers} found no room."), count=left_out)
    return Picture(_jpeg(image), WIDTH, total, _sentence(words, title) + note), left_out


def _sentence(words, text):
    """The text with the full stop of its language."""
    return words("{text}.").format(text=text)


def _ground(paper, frame, land):
    detail = frame.millimetre / 8
    if land.images:
        shown = picture([land.images[0].layer], frame, DPI, land.transform_context)
        paper.image(frame.x, frame.y, frame.width, frame.height, shown)
    with paper.clipped(frame.x, frame.y, frame.width, frame.height):
        for county in shapely.simplify(land.near("counties", frame.bounds), detail):
            if not land.images:
                paper.shape(county, frame.place, fill="#f6f3ea")
        for river in shapely.simplify(land.near("rivers", frame.bounds), detail):
            paper.shape(river, frame.place, line="#4f9bd0", width=0.25)
        for county in shapely.simplify(land.near("counties", frame.bounds), detail):
            if land.images:
                paper.shape(county, frame.place, line="#ffffff", width=0.7)
            paper.shape(county, frame.place, line="#5b5545", width=0.35, dash=[6, 3])


def _kinds(mines):
    kinds = mines.texts("type") if "type" in mines.columns else np.full(len(mines), None, object)
    return np.array([kind or "unknown" for kind in kinds] + [None], object)[:-1]


def _mines(paper, frame, mines, land):
    """Outlines, a point where they are too small to be seen, and numbers where there is room; returns how many had none."""
    kinds = _kinds(mines)
    colours = {kind: type_colour(kind, index) for index, kind in enumerate(type_order(kinds))}
    places = frame.place(shapely.get_coordinates(shapely.centroid(land.mines)))
    sizes = np.sqrt(shapely.area(land.mines)) / frame.millimetre
    inside = (places >= [frame.x, frame.y]).all(1) & (places <= [frame.x + frame.width, frame.y + frame.height]).all(1)
    with paper.clipped(frame.x, frame.y, frame.width, frame.height):
        for row in np.flatnonzero(inside):
            colour = colours[kinds[row]]
            if sizes[row] >= 1.6:
                paper.shape(land.mines[row], frame.place, fill=f"#66{colour[1:]}", line="#ffffff", width=0.5)
                paper.shape(land.mines[row], frame.place, line=colour, width=0.3)
            else:
                paper.dot_at(*places[row], 0.75, colour, "#ffffff", 0.15)
        names = name_places(paper, frame, land.counties, land.county_names, COUNTY_NAME, places[inside])
        left_out = _numbers(paper, frame, mines, places, np.flatnonzero(inside), sizes, [box for *_, box in names])
        for x, y, name, _ in names:  # last: what covers it would make it illegible
            paper.halo_text(x, y, name, COUNTY_NAME, "#5b5545")
    return left_out


def _numbers(paper, frame, mines, places, rows, sizes, names):
    """The number beside each mine, at the first of eight places where it covers no other and no name; larger mines first."""
    numbers, points = mines.texts("mine_id").tolist(), 6.0
    taken = [(x - 0.8, y - 0.8, x + 0.8, y + 0.8) for x, y in places[rows].tolist()] + names
    left_out = 0
    for row in sorted(rows.tolist(), key=lambda row: -sizes[row]):
        text = numbers[row] or "?"
        width, height = paper.width(text, points, True) + 0.6, 2.3
        x, y = places[row].tolist()
        reach = 1.0
        side = reach + width / 2
        offsets = [(side, 0), (-side, 0), (0, -2.2), (0, 2.2), (side, -1.8), (-side, -1.8), (side, 1.8), (-side, 1.8)]
        for dx, dy in offsets:
            box = (x + dx - width / 2, y + dy - height / 2, x + dx + width / 2, y + dy + height / 2)
            if (
                box[0] >= frame.x
                and box[1] >= frame.y
                and box[2] <= frame.x + frame.width
                and box[3] <= frame.y + frame.height
                and not any(box[0] < b[2] and b[0] < box[2] and box[1] < b[3] and b[1] < box[3] for b in taken)
            ):
                taken.append(box)
                paper.halo_text(x + dx, y + dy, text, points, "#101010", "#ffffff", True)
                break
        else:
            left_out += 1
    return left_out


def _legend(paper, frame, mines, land, words, system):
    kinds, shown = _kinds(mines), shapely.intersects(land.mines, shapely.box(*frame.bounds))
    x, y = frame.x, frame.y + frame.height + EDGE - 0.5
    for index, kind in enumerate(type_order(kinds)):
        count = int((shown & (kinds == kind)).sum())
        if count == 0:
            continue
        text = f"{words(type_label(kind))} ({count})"
        paper.dot_at(x + 1.2, y + 1.9, 1.1, type_colour(kind, index), "#ffffff")
        paper.text((x + 3.4, y, 60, 4), text, 7.5, align=LEFT | TOP)
        x += paper.width(text, 7.5) + 8
    for name, shapes, colour in (("Rivers", land.rivers, "#4f9bd0"), ("County border", land.counties, "#5b5545")):
        if len(shapes):
            paper.line(x, y + 1.9, x + 5, y + 1.9, colour, 0.4)
            paper.text((x + 6.2, y, 60, 4), words(name), 7.5, align=LEFT | TOP)
            x += paper.width(words(name), 7.5) + 12
    parts = [words("Numbers are those of the list of mines.")]
    parts += [_sentence(words, text) for text in (f"{words('Grid')}: WGS 84", f"{words('Map')}: {system}")]
    if land.images:
        parts.append(_sentence(words, f"{words('Image')}: {land.images[0].date}"))
        parts.append(words("White: land without data, for example under cloud."))
    paper.text((frame.x, y + 4.6, frame.width, 8), " ".join(parts), 6.8, colour="#444444")


def _jpeg(image):
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", QUALITY)
    buffer.close()
    return bytes(data)
