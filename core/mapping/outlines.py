"""Mines from mine objects: dissolved across shared edges, merged, holes filled, small ones dropped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable, Optional

import numpy as np
import shapely

from ..errors import ParameterError
from ..feedback import Feedback
from ..geodesy import ellipsoidal_areas, equal_area_crs, transform_shapes
from ..grid import is_metric
from ..overlay import components, difference, intersection, union
from ..repair import polygonal, repaired
from ..vector import Table
from .mine_objects import MineObjects
from .open_edges import EdgeCover, sharing_edges

AREA_PLAY = 0.0025
"""Share by which a mine may miss MIN_AREA: the map scale of a UTM zone moves areas by up to 0.2 %, and a mine of exactly
MIN_AREA in pixels must not be lost to that."""


@dataclass(frozen=True)
class OutlineSettings:
    """How objects become mines.

    Attributes
    ----------
    min_area : float
        Smallest mine, m2.
    merge_distance : float
        Parts at most this far apart are one mine, m; 0 = only parts that share an edge.
    fill_holes : float
        Holes up to this area are filled, m2; 0 = none.
    """

    min_area: float = 5000.0
    merge_distance: float = 0.0
    fill_holes: float = 0.0

    def check(self) -> None:
        """Raise `ParameterError` for negative values."""
        for name in ("min_area", "merge_distance", "fill_holes"):
            value = getattr(self, name)
            if not value >= 0:
                raise ParameterError("{name} is {value:g}: it must not be negative.", name=name.upper(), value=value)


@dataclass
class MineOutlines:
    """Mines as shapes, ordered by their first object.

    Attributes
    ----------
    shapes : (m,) object array of shapely polygons or multipolygons
    probability, entropy, uncertainty, outside : (m,) float64
        Means of those of the objects, weighted by area; `outside` is NaN when the model does not say.
    areas : (m,) float64
        m2 on the ellipsoid.
    object_count : (m,) int64
    member : (n,) int64
        Mine of each object, by position; -1 = its mine was too small.
    dropped : int
        Mines below the minimum area.
    """

    shapes: np.ndarray
    probability: np.ndarray
    entropy: np.ndarray
    uncertainty: np.ndarray
    outside: np.ndarray
    areas: np.ndarray
    object_count: np.ndarray
    member: np.ndarray
    dropped: int


def outline_mines(objects: MineObjects, settings: OutlineSettings, feedback: Feedback) -> MineOutlines:
    """Put mine objects together to mines.

    Objects that share an edge, not only a corner, are one mine; with a merge distance also those at most so far
    apart (the mine is then a multipart polygon: the gap stays land that was not classified as mine).

    Parameters
    ----------
    objects : MineObjects
    settings : OutlineSettings

    Returns
    -------
    MineOutlines
    """
    settings.check()
    shapes = shapely.from_wkb(objects.geometry)
    if len(shapes) == 0:
        none, nothing = np.zeros(0), np.zeros(0, np.int64)
        return MineOutlines(np.zeros(0, object), none, none, none, none, none, nothing, nothing, 0)
    shapes = polygonal(repaired(shapes)[0])
    component = components(len(shapes), _links(shapes, objects.crs, settings.merge_distance))
    merged = _dissolve(shapes, component, feedback)
    object_areas = ellipsoidal_areas(shapes, objects.crs)
    if settings.fill_holes > 0:
        merged = np.array([without_holes(shape, settings.fill_holes, objects.crs) for shape in merged], object)
    areas = ellipsoidal_areas(merged, objects.crs)
    means = _area_means(component, object_areas, objects)
    kept = areas >= settings.min_area * (1 - AREA_PLAY)
    number = np.where(kept, np.cumsum(kept) - 1, -1)
    counts = np.bincount(component)
    means = [mean[kept] for mean in means]
    return MineOutlines(merged[kept], *means, areas[kept], counts[kept], number[component], int((~kept).sum()))


def _area_means(component: np.ndarray, areas: np.ndarray, objects: MineObjects) -> list:
    """Means of probability, entropy, uncertainty and outside of the objects of each mine, weighted by area."""
    weight = np.bincount(component, areas)
    weight = np.where(weight > 0, weight, 1.0)
    quantities = (objects.probability, objects.entropy, objects.uncertainty, objects.outside)
    return [np.bincount(component, areas * quantity) / weight for quantity in quantities]


def _links(shapes: np.ndarray, crs: str, merge_distance: float) -> np.ndarray:
    """(2, k) pairs of positions of shapes that belong to one mine."""
    tree = shapely.STRtree(shapes)
    first, second = tree.query(shapes, predicate="intersects")
    ahead = first < second
    first, second = first[ahead], second[ahead]
    known = sharing_edges(shapes)
    joined = np.isin(first * len(shapes) + second, known[0] * len(shapes) + known[1])
    shared = intersection(shapes[first[~joined]], shapes[second[~joined]])
    joined[~joined] = (shapely.length(shared) > 0) | (shapely.area(shared) > 0)  # a common corner has neither
    links = np.array([first[joined], second[joined]])
    if merge_distance > 0:
        metric = (
            shapes if is_metric(crs) else transform_shapes(shapes, crs, equal_area_crs(tuple(shapely.total_bounds(shapes)), crs))
        )
        near = shapely.STRtree(metric).query(metric, predicate="dwithin", distance=merge_distance)
        links = np.concatenate([links, near[:, near[0] < near[1]]], axis=1)
    return links


def _dissolve(shapes: np.ndarray, component: np.ndarray, feedback: Feedback) -> np.ndarray:
    order = np.argsort(component, kind="stable")
    starts = np.flatnonzero(np.diff(component[order], prepend=-1))
    groups = np.split(order, starts[1:])
    merged = np.empty(len(groups), object)
    for index, group in enumerate(groups):
        feedback.check()
        merged[index] = union(shapes[group])
    return merged


def without_holes(shape, largest: float, crs: str):
    """A shape with its holes up to `largest` m2 filled."""
    parts = []
    for polygon in shapely.get_parts(shape):
        rings = np.array([shapely.get_interior_ring(polygon, i) for i in range(shapely.get_num_interior_rings(polygon))], object)
        if len(rings):
            areas = ellipsoidal_areas(shapely.polygons(rings), crs)
            kept = list(rings[areas > largest * (1 + AREA_PLAY)])
            polygon = shapely.Polygon(shapely.get_exterior_ring(polygon), kept)
        parts.append(polygon)
    return union(parts)


def edge_touching(
    outlines: MineOutlines,
    object_ids: np.ndarray,
    chunks: Iterable[Table],
    feedback: Feedback,
    boxes: Optional[np.ndarray] = None,
) -> np.ndarray:
    """Which mines are cut by the edge of what was observed.

    A mine touches the edge when a part of its outer outline borders on no other object: there the image ends, or a
    cloud or gap without data begins. Holes in a mine do not count.

    Parameters
    ----------
    outlines : MineOutlines
    object_ids : (n,) int64
        Ids of the objects that `outlines.member` speaks of.
    chunks : iterable of Table
        All objects with `object_id`.
    boxes : (objects, 4) float64, optional
        Bounds of all objects in the order of the chunks, so that only those near a mine need be parsed.

    Returns
    -------
    (m,) bool
    """
    if len(outlines.shapes) == 0:
        return np.zeros(0, bool)
    free = np.array([_outer_lines(shape) for shape in outlines.shapes], object)
    tree, cover = shapely.STRtree(outlines.shapes), EdgeCover(free)
    near, owners, start = [], [], 0
    for table in chunks:
        feedback.check()
        bounds = shapely.bounds(table.shapes()) if boxes is None else boxes[start : start + len(table)]
        start += len(table)
        neighbour, mine = tree.query(shapely.box(*bounds.T))
        own = _mine_of(table.numbers("object_id").astype(np.int64), object_ids, outlines.member)[neighbour] == mine
        neighbour, mine = neighbour[~own], mine[~own]
        near.append(table.geometry[neighbour])
        cover.add(shapely.from_wkb(near[-1]), mine)
        owners.append(mine)
    touching = np.zeros(len(free), bool)
    near, owners = (np.concatenate(parts) for parts in (near, owners))
    open_, owner, xy = cover.open_points()
    touching[owner[~_in_neighbours(owner, xy, near, owners)]] = True
    for mine in open_[~touching[open_]]:  # objects that do not follow a grid, or lie upon each other: looked at exactly
        feedback.check()
        around = shapely.from_wkb(near[owners == mine])
        touching[mine] = shapely.length(difference(free[mine], union(around)) if len(around) else free[mine]) > 0
    return touching


def _in_neighbours(owner: np.ndarray, xy: np.ndarray, near: np.ndarray, owners: np.ndarray) -> np.ndarray:
    """Which points lie in or on a neighbour of the mine that they belong to; `near` are the neighbours of `owners`."""
    asked = np.isin(owners, owner)
    points, shape = shapely.STRtree(shapely.from_wkb(near[asked])).query(shapely.points(xy), predicate="intersects")
    found = np.zeros(len(owner), bool)
    found[points[owners[asked][shape] == owner[points]]] = True
    return found


def _outer_lines(shape):
    return shapely.multilinestrings(list(shapely.get_exterior_ring(shapely.get_parts(shape))))


def _mine_of(ids: np.ndarray, known: np.ndarray, member: np.ndarray) -> np.ndarray:
    """Mine of each object id; -1 if it is no mine object."""
    place = np.minimum(np.searchsorted(known, ids), len(known) - 1)
    return np.where(known[place] == ids, member[place], -1)
