"""Which entry of the mineral register belongs to a mine: the one it overlaps most, else the nearest within a tolerance."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..overlay import intersection


@dataclass(frozen=True)
class RegisterMatch:
    """Matches of mines to register entries.

    Attributes
    ----------
    entry : (n,) int64
        Position of the entry, -1 = none.
    overlap_share : (n,) float64
        Share of the mine's area inside the entry, 0 for one matched by distance, NaN without entry.
    distance : (n,) float64
        Metres between mine and entry, NaN without entry.
    overlaps : (n,) bool
        The entry overlaps the mine (or is a point or line in it).
    """

    entry: np.ndarray
    overlap_share: np.ndarray
    distance: np.ndarray
    overlaps: np.ndarray


def match_register(mines: np.ndarray, register: np.ndarray, tolerance: float) -> RegisterMatch:
    """Find the register entry of each mine.

    Parameters
    ----------
    mines, register : (n,), (m,) arrays of shapely geometries
        In one equal-area CRS in metres; the register may hold points.
    tolerance : float
        Largest distance of an entry that no mine overlaps, m.
    """
    count = len(mines)
    entry, share, distance = np.full(count, -1, np.int64), np.full(count, np.nan), np.full(count, np.nan)
    if len(register) == 0:
        return RegisterMatch(entry, share, distance, np.zeros(count, bool))
    tree = shapely.STRtree(register)
    mine, licence = tree.query(mines, predicate="intersects")
    area = shapely.area(intersection(mines[mine], register[licence]))
    real = (area > 0) | (shapely.get_dimensions(register[licence]) < 2)  # a common border is no overlap
    mine, licence, area = mine[real], licence[real], area[real]
    order = np.lexsort((licence, -area, mine))  # the largest overlap first, of equal ones the first entry
    rows, first = np.unique(mine[order], return_index=True)
    entry[rows] = licence[order][first]
    share[rows] = area[order][first] / shapely.area(mines[rows])
    distance[rows] = 0.0
    overlaps = entry >= 0
    rest = np.flatnonzero(~overlaps)
    if tolerance > 0 and len(rest):
        (near, what), gap = tree.query_nearest(mines[rest], max_distance=tolerance, return_distance=True, all_matches=True)
        order = np.lexsort((what, gap, near))
        row, first = np.unique(near[order], return_index=True)
        entry[rest[row]], share[rest[row]], distance[rest[row]] = what[order][first], 0.0, gap[order][first]
    return RegisterMatch(entry, share, distance, overlaps)
