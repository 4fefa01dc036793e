"""Outlines: of the mines as they are, as an interpreter draws them, and as a licence describes them."""

from __future__ import annotations

import numpy as np
import shapely
from skimage import measure

from .._jit import kernel
from ..overlay import polygon_parts
from .frame import PIXEL, Frame, to_map
from .math_kernels import cosine, length_of, sine
from .mine_shapes import Patch
from .noise_kernels import gradient_noise


def mine_outline(patch: Patch, frame: Frame):
    """True outline of a mine inside the image, in map coordinates."""
    padded = np.pad(patch.distance.astype(np.float64), 1, constant_values=100.0)
    rings = [ring for ring in measure.find_contours(padded, 0.0) if len(ring) > 4]
    origin = np.array([patch.column - 0.5, patch.row - 0.5])  # of the padded array's first pixel centre
    polygons = [shapely.Polygon(to_map((ring[:, ::-1] + origin) * PIXEL)) for ring in rings]
    outline = shapely.Polygon()
    for polygon in sorted(polygons, key=lambda p: -p.area):
        outline = outline.symmetric_difference(shapely.make_valid(polygon))  # a ring inside a ring is a hole
    outline = shapely.intersection(simplified(outline, 2.0), footprint(frame))
    return steady(largest_parts(outline, 1500.0))


def steady(shape):
    """A shape in whole centimetres and in the normal order of its points, so that versions of GEOS agree on it."""
    rounded = shapely.transform(shape, lambda points: np.floor(points * 100.0 + 0.5) / 100.0)
    return shapely.normalize(rounded if shapely.is_valid(rounded) else shapely.make_valid(rounded))


def simplified(shape, tolerance: float):
    """Polygons with fewer points, none of the old ones farther than `tolerance` (m) from the new line.

    Douglas & Peucker (1973), from the first point in normal order; not GEOS's, which keeps other points in each version.
    """
    polygons = []
    for part in polygon_parts(steady(shape)):
        rings = [_simplified_ring(ring, tolerance) for ring in (part.exterior, *part.interiors)]
        if len(rings[0]) > 3:
            polygons.append(shapely.Polygon(rings[0], [ring for ring in rings[1:] if len(ring) > 3]))
    return shapely.make_valid(polygons[0] if len(polygons) == 1 else shapely.MultiPolygon(polygons))


def _simplified_ring(ring, tolerance: float) -> np.ndarray:
    points = shapely.get_coordinates(ring)
    return points[few_points(points, tolerance)]


def largest_parts(shape, least: float):
    """Polygons of a geometry with at least `least` m2, without holes smaller than that; the largest part always."""
    parts = sorted(polygon_parts(shapely.make_valid(shape)), key=lambda part: -part.area)
    kept = [part for index, part in enumerate(parts) if part.area >= least or index == 0]
    cleaned = [
        shapely.Polygon(part.exterior, [hole for hole in part.interiors if shapely.Polygon(hole).area >= least]) for part in kept
    ]
    return cleaned[0] if len(cleaned) == 1 else shapely.MultiPolygon(cleaned)


def footprint(frame: Frame):
    """The image as a polygon, in map coordinates."""
    corners = np.array([[0.0, 0.0], [frame.extent, frame.extent]])
    (west, north), (east, south) = to_map(corners)
    return shapely.box(west, south, east, north)


def interpreted(outline, frame: Frame, number: int):
    """The outline as drawn by hand on the image: moved by about a pixel here and there, corners cut."""
    salt = frame.salt(f"interpreter {number}")

    def move(points):
        shift = np.array([[gradient_noise(x / 160.0, y / 160.0, salt + k) for k in range(2)] for x, y in points.tolist()])
        return points + 1.6 * PIXEL * shift

    drawn = shapely.transform(shapely.segmentize(outline, 25.0), move)
    return largest_parts(shapely.intersection(simplified(drawn, 6.0), footprint(frame)), 1500.0)


def licence_outline(outline, stream: np.random.Generator, beyond: bool):
    """A licence around a mine: few corners, a few tens of metres off; too small for the mine if it digs `beyond` it."""
    radius = np.sqrt(outline.area / np.pi)
    draws = stream.random(4)
    hull = shapely.convex_hull(outline)
    grown = _grown(hull, -0.35 * radius if beyond else radius * (0.20 + 0.70 * draws[0]))
    angle = 2 * np.pi * draws[1]
    way = (15.0 + 30.0 * draws[2]) * np.array([cosine(angle), sine(angle)])
    return shapely.transform(simplified(grown, 0.12 * radius + 8.0), lambda points: points + way)


def _grown(hull, distance: float):
    """A convex polygon whose corners moved away from its middle, or towards it (GEOS's buffers depend on its version)."""
    middle = np.array(hull.centroid.coords[0])

    def move(points):
        way = points - middle
        away = length_of(way[:, 0], way[:, 1])
        return middle + way * (np.maximum(away + distance, 0.2 * away) / away)[:, None]

    return shapely.convex_hull(shapely.transform(hull, move))


def empty_licence(x: float, y: float, radius: float, stream: np.random.Generator):
    """A four-cornered licence with no mine in it; x, y in metres right and down from the image's corner."""
    turn, stretch = np.pi * stream.random(), 0.6 + 0.8 * stream.random()
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * [radius * stretch, radius / stretch]
    right = x + corners[:, 0] * cosine(turn) - corners[:, 1] * sine(turn)
    down = y + corners[:, 0] * sine(turn) + corners[:, 1] * cosine(turn)
    return shapely.Polygon(to_map(np.column_stack([right, down])))


__all__ = ["empty_licence", "footprint", "interpreted", "largest_parts", "licence_outline", "mine_outline", "steady"]


@kernel
def few_points(points, tolerance):
    """Which points of a line remain when none of the others may lie farther than `tolerance` from it (Douglas & Peucker 1973).

    points float64 [n, 2]; a ring begins and ends at the same point. Returns bool [n].
    """
    count = points.shape[0]
    kept = np.zeros(count, np.bool_)
    kept[0] = kept[count - 1] = True
    pieces = np.empty((count, 2), np.int64)
    pieces[0, 0], pieces[0, 1] = 0, count - 1
    waiting = 1
    while waiting > 0:
        waiting -= 1
        first, last = pieces[waiting, 0], pieces[waiting, 1]
        dx, dy = points[last, 0] - points[first, 0], points[last, 1] - points[first, 1]
        square = dx * dx + dy * dy
        farthest, place = tolerance * tolerance, -1
        for n in range(first + 1, last):
            x, y = points[n, 0] - points[first, 0], points[n, 1] - points[first, 1]
            if square > 0.0:
                along = min(max((x * dx + y * dy) / square, 0.0), 1.0)
                x, y = x - along * dx, y - along * dy
            away = x * x + y * y
            if away > farthest:
                farthest, place = away, n
        if place > 0:
            kept[place] = True
            pieces[waiting, 0], pieces[waiting, 1] = first, place
            pieces[waiting + 1, 0], pieces[waiting + 1, 1] = place, last
            waiting += 2
    return kept
