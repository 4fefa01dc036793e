"""Edges that polygons share, and outlines that they cover: intervals on the lines of the pixel grid, compared exactly.

Objects of one segmentation share edges along the lines of a grid, with the same coordinates to the last bit. An outline all of
whose edges lie on edges of neighbours is covered, and no overlay has to find that out. Of the others, and of outlines that are
not along the axes, this says nothing.
"""

from __future__ import annotations

import numpy as np
import shapely


class EdgeCover:
    """Collects the edges of neighbours chunk by chunk.

    Parameters
    ----------
    lines : (m,) object array of shapely lines or multilines
        Outlines.
    """

    def __init__(self, lines: np.ndarray):
        self._count = len(lines)
        number, along_x, level, low, high = _segments(lines)
        straight = ~np.isnan(level)
        self._oblique = np.unique(number[~straight])
        self._levels = np.unique(np.append(level[straight], 0.0))  # never empty
        self._own = [values[straight] for values in (self._keys(number, along_x, level), low, high)]
        self._known = np.unique(self._own[0])
        self._found: list = []

    def add(self, shapes: np.ndarray, owner: np.ndarray) -> None:
        """Take neighbours: polygons, and the outline that each is near."""
        parts, shape = shapely.get_parts(shapes, return_index=True)
        rings, part = shapely.get_rings(parts, return_index=True)
        number, along_x, level, low, high = _segments(rings)
        keys = self._keys(owner[shape[part[number]]], along_x, level)
        same = np.isin(keys, self._known)
        self._found.append((keys[same], low[same], high[same]))

    def open_points(self) -> tuple:
        """Outlines that are not covered, and the middles of their open edges.

        Returns
        -------
        outlines : (k,) int64 array
            Those with an open edge, or with one that is not along an axis; all others are covered.
        owner : (points,) int64 array
            Outline of each point.
        xy : (points, 2) float64 array
            Middles of the pieces of edges along an axis on which no neighbour has an edge.
        """
        found = [np.concatenate(parts) for parts in zip(*self._found)] if self._found else [np.zeros(0)] * 3
        own, others = len(self._own[0]), len(found[0])
        key = np.concatenate([self._own[0], self._own[0], found[0], found[0]]).astype(np.int64)
        place = np.concatenate([self._own[1], self._own[2], found[1], found[2]])
        ours = np.repeat([1, -1, 0, 0], [own, own, others, others])
        theirs = np.repeat([0, 0, 1, -1], [own, own, others, others])
        order = np.lexsort((place, key))
        key, place = key[order], place[order]
        open_ = (np.cumsum(ours[order]) > 0) & (np.cumsum(theirs[order]) == 0)
        first = np.flatnonzero(open_[:-1] & (key[1:] == key[:-1]) & (place[1:] > place[:-1]))
        middle = (place[first] + place[first + 1]) / 2
        line, level = np.divmod(key[first], len(self._levels))
        owner, along_x = np.divmod(line, 2)
        level = self._levels[level]
        xy = np.stack([np.where(along_x, middle, level), np.where(along_x, level, middle)], axis=-1)
        return np.union1d(owner, self._oblique), owner, xy

    def _keys(self, number, along_x, level):
        """Number of an outline, a direction and a line in one; -1 for lines on which no outline has an edge."""
        count = len(self._levels)
        place = np.minimum(np.searchsorted(self._levels, level), count - 1)
        return np.where(self._levels[place] == level, (number * 2 + along_x) * count + place, -1)


def sharing_edges(shapes: np.ndarray) -> np.ndarray:
    """(2, k) pairs of polygons, the first before the second, that share a piece of an edge along an axis; others do not count."""
    parts, shape = shapely.get_parts(shapes, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    number, along_x, level, low, high = _segments(rings)
    order = np.lexsort((low, level, along_x))
    order = order[~np.isnan(level[order])]
    owner, along_x, level, low, high = (values[order] for values in (shape[part[number]], along_x, level, low, high))
    found, edge, ahead = [np.zeros((2, 0), np.int64)], np.arange(len(order)), 0
    while len(edge):  # edges on one line are in the order of their starts: those that meet this one follow it without a gap
        ahead += 1
        edge = edge[edge + ahead < len(order)]
        partner = edge + ahead
        meets = (along_x[edge] == along_x[partner]) & (level[edge] == level[partner]) & (low[partner] < high[edge])
        edge, partner = edge[meets], partner[meets]
        found.append(np.sort([owner[edge], owner[partner]], axis=0))
    pairs = np.concatenate(found, axis=1)
    return np.unique(pairs[:, pairs[0] < pairs[1]], axis=1)


def _segments(lines):
    """Edges of lines: number of the line, along x, the line of the grid (NaN = oblique), from, to."""
    single, line = shapely.get_parts(lines, return_index=True)
    xy, ring = shapely.get_coordinates(single, return_index=True)
    same = ring[1:] == ring[:-1]
    (x, y), (next_x, next_y) = xy[:-1][same].T, xy[1:][same].T
    number, along_x, along_y = line[ring[:-1][same]], y == next_y, x == next_x
    level = np.where(along_x, y, np.where(along_y, x, np.nan))
    start, end = np.where(along_x, x, y), np.where(along_x, next_x, next_y)
    return number, along_x, level, np.minimum(start, end), np.maximum(start, end)
