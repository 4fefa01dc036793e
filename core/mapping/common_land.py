"""Land that objects share with mines: exact sums over edges where all run along the axes, as objects of a segmentation do.

Most objects beside a mine only touch it. To find that out, an overlay takes a tenth of a millisecond a pair; a sum over
their upright edges takes a hundredth.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import shapely

from ..polygon_kernels import common_areas
from ..repair import POLYGONS


class UprightEdges(NamedTuple):
    """Edges of polygons along the y axis, polygon by polygon; see `polygon_kernels.common_areas`.

    `plain` (n,) bool: polygons without other edges than those along the axes.
    """

    x: np.ndarray
    low: np.ndarray
    high: np.ndarray
    sign: np.ndarray
    starts: np.ndarray
    plain: np.ndarray


def upright_edges(shapes: np.ndarray) -> UprightEdges:
    """Edges of polygons; what is no polygon is not plain."""
    parts, shape = shapely.get_parts(shapes, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    outer = np.diff(part, prepend=-1) != 0
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    same = ring[1:] == ring[:-1]
    (x, y), (next_x, next_y), ring = xy[:-1][same].T, xy[1:][same].T, ring[:-1][same]
    owner = shape[part[ring]]
    plain = np.isin(shapely.get_type_id(shapes), POLYGONS)
    plain[owner[(x != next_x) & (y != next_y)]] = False
    upright = (x == next_x) & (y != next_y)
    x, y, next_y, ring, owner = (values[upright] for values in (x, y, next_y, ring, owner))
    turned = np.where(shapely.is_ccw(rings) == outer, -1.0, 1.0)[ring]
    starts = np.searchsorted(owner, np.arange(len(shapes) + 1))
    return UprightEdges(x, np.minimum(y, next_y), np.maximum(y, next_y), np.sign(next_y - y) * turned, starts, plain)


def land_in_common(edges: UprightEdges, others: UprightEdges, first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """(pairs,) float64: area that polygon `first` shares with the other polygon `second`; NaN where not all edges are plain.

    Of polygons that are not valid it means nothing.
    """
    areas = np.empty(len(first))
    common_areas(first, second, *edges[:5], *others[:5], areas)
    return np.where(edges.plain[first] & others.plain[second], areas, np.nan)
