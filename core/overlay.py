"""How polygons of one layer lie on those of another: pieces, areas, shares, chains of neighbours, cells of a grid.

Areas are in squared units of the coordinates, so layers come in an equal-area projection where areas count.
"""

from __future__ import annotations

from typing import Callable

import numpy as np
import shapely

from .arrays import object_array
from .feedback import Feedback
from .repair import repaired

GRID = 1e-9
"""Share of the largest coordinate to which an overlay rounds where the exact one fails: below a millimetre within a region."""


def intersection(a, b):
    """`shapely.intersection` that does not fail where edges all but coincide."""
    return _overlay(shapely.intersection, a, b)


def difference(a, b):
    """`shapely.difference` that does not fail where edges all but coincide."""
    return _overlay(shapely.difference, a, b)


def union(shapes):
    """`shapely.union_all` that does not fail where edges all but coincide."""
    try:
        return shapely.union_all(shapes)
    except shapely.GEOSException:
        shapes = repaired(np.asarray(shapes, object))[0]
        return shapely.union_all(shapes, grid_size=GRID * float(np.nanmax(np.abs(shapely.total_bounds(shapes)))))


def _overlay(operation: Callable, a, b):
    """An overlay of shapes or of arrays of them; pairs for which GEOS fails are repaired, and rounded if need be."""
    try:
        return operation(a, b)
    except shapely.GEOSException:
        first, second = np.broadcast_arrays(np.asarray(a, object), np.asarray(b, object))
        result = np.empty(first.shape, object)
        for place in np.ndindex(first.shape):
            result[place] = _one_pair(operation, first[place], second[place])
        return result if first.shape else result[()]


def _one_pair(operation, a, b):
    try:
        return operation(a, b)
    except shapely.GEOSException:
        pair = repaired(np.array([a, b], object))[0]
        try:
            return operation(*pair)
        except shapely.GEOSException:
            return operation(*pair, grid_size=GRID * float(np.nanmax(np.abs(shapely.total_bounds(pair)))))


def dissolved(shapes: np.ndarray) -> np.ndarray:
    """Polygons without overlaps that cover what `shapes` cover; small ones stay small where nothing overlaps."""
    shapes = shapes[~shapely.is_empty(shapes)]
    if len(shapes) == 0:
        return np.zeros(0, object)
    first, second = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    meeting = np.union1d(first[first != second], np.flatnonzero(~shapely.is_valid(shapes)))
    common = shapely.area(shapes[meeting]).sum() - (union(shapes[meeting]).area if len(meeting) else 0.0)
    single = abs(common) <= 1e-9 * (shapely.area(shapes).sum() - common)
    return polygon_parts(shapes if single else union(shapes))


def polygon_parts(shapes) -> np.ndarray:
    """The single polygons in one or many geometries, without empty ones, lines and points that an intersection leaves."""
    parts = shapely.get_parts(shapely.get_parts(shapes))
    return parts[(shapely.get_type_id(parts) == 3) & ~shapely.is_empty(parts)]


def overlaps(shapes: np.ndarray, others) -> tuple:
    """Common land of two sets of polygons.

    Parameters
    ----------
    shapes : (n,) object array of shapely polygons
    others : (m,) object array of shapely polygons, or a shapely.STRtree of them

    Returns
    -------
    index_shape, index_other : (k,) int64
    pieces : (k,) object array
        The common land of each pair; pairs that only touch are left out.
    """
    tree = others if isinstance(others, shapely.STRtree) else shapely.STRtree(others)
    index_shape, index_other = meeting_pairs(shapes, tree)
    pieces, around = shapes[index_shape], tree.geometries[index_other]
    cut = ~shapely.covers(around, pieces)  # what lies inside needs no overlay
    pieces[cut] = intersection(pieces[cut], around[cut])
    real = shapely.area(pieces) > 0
    return index_shape[real], index_other[real], pieces[real]


def meeting_pairs(shapes: np.ndarray, tree: shapely.STRtree) -> tuple:
    """Pairs that meet: positions in `shapes` and in the tree, ordered by both.

    Each pair costs a walk around the geometry that is not prepared, so those of the tree, which are larger and fewer, are
    prepared, once for all calls with the same tree.
    """
    near = _near(shapes, tree, 0.0)
    neighbour, shape = shapely.STRtree(shapes).query(tree.geometries[near], predicate="intersects")
    order = np.lexsort((neighbour, shape))
    return shape[order], near[neighbour[order]]


def within_distance(shapes: np.ndarray, tree: shapely.STRtree, distance: float) -> np.ndarray:
    """(n,) bool: shapes of which a geometry of the tree lies at most `distance` away."""
    near = _near(shapes, tree, distance)
    found = np.zeros(len(shapes), bool)
    around = shapely.bounds(tree.geometries[near]) + np.array([-1, -1, 1, 1]) * distance
    own = shapely.STRtree(shapes)
    for geometry, box in zip(tree.geometries[near], shapely.box(*around.T)):  # a shape near one needs no look at another
        close = own.query(box)
        close = close[~found[close]]
        found[close] = shapely.dwithin(geometry, shapes[close], distance)
    return found


def _near(shapes, tree, distance):
    """Positions of geometries of a tree that the box around all shapes reaches, prepared."""
    if (shapely.is_empty(shapes) | shapely.is_missing(shapes)).all():
        return np.zeros(0, np.int64)
    bounds = shapely.total_bounds(shapes)
    near = np.sort(tree.query(shapely.box(*(bounds + np.array([-1, -1, 1, 1]) * distance))))
    shapely.prepare(tree.geometries[near])
    return near


def crossing_pairs(shapes: np.ndarray, least: float = 0.0) -> tuple:
    """Pairs of shapes of one layer that share land: positions (first < second) and common area.

    Parameters
    ----------
    least : float
        Only pairs that share more than this share of the smaller of the two.
    """
    first, second = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    return _sharing(shapes, shapes, first[first < second], second[first < second], least)


def sharing_pairs(shapes: np.ndarray, others: np.ndarray, least: float) -> tuple:
    """Pairs of two layers that share more than `least` of the smaller of the two: positions and common area."""
    return _sharing(shapes, others, *shapely.STRtree(others).query(shapes, predicate="intersects"), least)


def _sharing(shapes, others, first, second, least):
    common = shapely.area(intersection(shapes[first], others[second]))
    real = common > least * np.minimum(shapely.area(shapes)[first], shapely.area(others)[second])
    return first[real], second[real], common[real]


def sheets(shapes: np.ndarray) -> np.ndarray:
    """(n,) int64: number of the sheet on which each shape is drawn, so that no two shapes of a sheet overlap; 0 for most."""
    pairs = crossing_pairs(shapes)[:2]
    neighbours: dict = {}
    for first, second in zip(*(side.tolist() for side in pairs)):
        neighbours.setdefault(second, []).append(first)
    number = np.zeros(len(shapes), np.int64)
    for row in sorted(neighbours):
        taken = {int(number[neighbour]) for neighbour in neighbours[row]}
        number[row] = next(sheet for sheet in range(len(taken) + 1) if sheet not in taken)
    return number


def areas_counted_once(count: int, index_shape: np.ndarray, pieces: np.ndarray, area: np.ndarray) -> np.ndarray:
    """(count,) float64 area of each shape that its pieces cover; land that several pieces share counts once.

    Parameters
    ----------
    index_shape, pieces : (k,) as `overlaps` gives them
    area : (k,) float64
        Area of each piece.
    """
    covered = np.bincount(index_shape, area, count)
    several = np.flatnonzero(np.bincount(index_shape, minlength=count) > 1)
    if len(several):
        order = np.argsort(index_shape, kind="stable")
        starts = np.searchsorted(index_shape[order], several)
        ends = np.searchsorted(index_shape[order], several, side="right")
        for row, start, end in zip(several, starts, ends):
            covered[row] = shapely.area(union(pieces[order[start:end]]))
    return covered


def components(count: int, links: np.ndarray) -> np.ndarray:
    """Chains of linked items.

    Parameters
    ----------
    links : (2, k) int64
        Positions of linked items.

    Returns
    -------
    (count,) int64
        Number of the chain of each item; chains are numbered by their first item.

    Examples
    --------
    >>> components(4, np.array([[3], [1]])).tolist()
    [0, 1, 2, 1]
    """
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    if count == 0:
        return np.zeros(0, np.int64)
    graph = coo_matrix((np.ones(links.shape[1], bool), (links[0], links[1])), (count, count))
    label = connected_components(graph, directed=False)[1]
    _, first, inverse = np.unique(label, return_index=True, return_inverse=True)
    return np.argsort(np.argsort(first))[inverse.ravel()]


def grid_cells(x: np.ndarray, y: np.ndarray, side: float) -> np.ndarray:
    """Cell of a square grid (origin at 0, 0 of the CRS) that holds each point, as text 'column_row'; (n,) object array.

    Examples
    --------
    >>> grid_cells(np.array([2500.0, -1.0]), np.array([100.0, 100.0]), 2000).tolist()
    ['1_0', '-1_0']
    """
    columns, rows = np.floor(x / side).astype(np.int64), np.floor(y / side).astype(np.int64)
    return object_array(f"{column}_{row}" for column, row in zip(columns.tolist(), rows.tolist()))


def centroid_cells(shapes: np.ndarray, side: float) -> np.ndarray:
    """(n,) text: cell of `grid_cells` that holds the centroid of each shape."""
    return grid_cells(*shapely.get_coordinates(shapely.centroid(shapes)).T, side).astype(str)


AT_ONCE = 20_000
"""Shapes between two looks at the cancel button."""


def covered_areas(shapes: np.ndarray, cover: np.ndarray, feedback: Feedback) -> np.ndarray:
    """Area of each shape inside a cover of polygons that do not overlap each other.

    Parameters
    ----------
    shapes : (n,) object array of shapely polygons
    cover : (m,) object array of shapely polygons
        As given by `dissolved`.

    Returns
    -------
    (n,) float64, in squared units of the coordinates
    """
    areas = np.zeros(len(shapes))
    if len(cover) == 0:
        return areas
    tree = shapely.STRtree(cover)
    for start in range(0, len(shapes), AT_ONCE):
        feedback.check()
        part = shapes[start : start + AT_ONCE]
        row, _, pieces = overlaps(part, tree)
        areas[start : start + AT_ONCE] = np.bincount(row, shapely.area(pieces), len(part))
    return areas


def covered_shares(shapes: np.ndarray, cover: np.ndarray, feedback: Feedback) -> np.ndarray:
    """Share of each shape's area inside `cover`, 0 to 1."""
    areas = shapely.area(shapes)
    shares = np.where(areas > 0, covered_areas(shapes, cover, feedback) / np.where(areas > 0, areas, 1.0), 0.0)
    return np.minimum(shares, 1.0)  # above it by rounding


def with_each(shapes: np.ndarray, others: np.ndarray, operation: Callable, keep_others: bool) -> np.ndarray:
    """`operation` of each shape with the union of those others that it meets.

    Parameters
    ----------
    operation : callable
        Takes a shape and the union, for example `shapely.difference`.
    keep_others : bool
        Whether shapes that meet none stay as they are; else they become empty.
    """
    shape, partner = shapely.STRtree(others).query(shapes, predicate="intersects")
    result = shapes.copy() if keep_others else np.full(len(shapes), shapely.Polygon(), object)
    order = np.argsort(shape, kind="stable")
    for group in np.split(order, np.flatnonzero(np.diff(shape[order])) + 1):
        if len(group):
            row = shape[group[0]]
            result[row] = _overlay(operation, shapes[row], union(others[partner[group]]))
    return result
