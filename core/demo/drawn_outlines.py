"""Outlines: of the mines as they are, as an interpreter draws them, and as a licence describes them."""

from __future__ import annotations

import numpy as np
import shapely
from skimage import measure

from .frame import PIXEL, Frame, to_map
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
    outline = shapely.intersection(shapely.simplify(outline, 2.0), footprint(frame))
    return largest_parts(outline, 1500.0)


def largest_parts(shape, least: float):
    """Polygons of a geometry with at least `least` m2, without holes smaller than that; the largest part always."""
    parts = [part for part in shapely.get_parts(shapely.make_valid(shape)) if part.geom_type == "Polygon" and part.area > 0]
    parts.sort(key=lambda part: -part.area)
    kept = [part for place, part in enumerate(parts) if part.area >= least or place == 0]
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
    return largest_parts(shapely.intersection(shapely.simplify(drawn, 6.0), footprint(frame)), 1500.0)


def licence_outline(outline, stream: np.random.Generator, beyond: bool):
    """A licence around a mine: few corners, a few tens of metres off; too small for the mine if it digs `beyond` it."""
    radius = np.sqrt(outline.area / np.pi)
    draws = stream.random(4)
    hull = shapely.convex_hull(outline)
    grown = shapely.buffer(hull, -0.35 * radius if beyond else radius * (0.20 + 0.70 * draws[0]))
    if grown.is_empty:
        grown = hull
    angle = 2 * np.pi * draws[1]
    way = (15.0 + 30.0 * draws[2]) * np.array([np.cos(angle), np.sin(angle)])
    return shapely.transform(shapely.simplify(grown, 0.12 * radius + 8.0), lambda points: points + way)


def empty_licence(x: float, y: float, radius: float, stream: np.random.Generator):
    """A four-cornered licence with no mine in it; x, y in metres right and down from the image's corner."""
    turn, stretch = np.pi * stream.random(), 0.6 + 0.8 * stream.random()
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * [radius * stretch, radius / stretch]
    turned = corners @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    return shapely.Polygon(to_map(turned + [x, y]))


__all__ = ["empty_licence", "footprint", "interpreted", "largest_parts", "licence_outline", "mine_outline"]
