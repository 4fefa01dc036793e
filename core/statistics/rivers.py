"""Geodesic distance of mines to the nearest river, from the edge and from the centroid."""

from __future__ import annotations

import numpy as np
import shapely

from ..errors import MissingPackageError
from ..feedback import Feedback
from ..geodesy import transform_points


def river_distances(mines: np.ndarray, rivers: np.ndarray, crs: str, feedback: Feedback) -> tuple:
    """Distances in metres on the WGS 84 ellipsoid (Karney 2013, by geographiclib).

    The nearest points are found in the plane of an equal-area projection centred on the basin, where distances within
    a basin 600 km wide are off by less than 0.05 %; the line between them is then measured on the ellipsoid.

    Parameters
    ----------
    mines : (n,) array of shapely polygons
        In `crs`, metres.
    rivers : (m,) array of shapely lines or polygons (wide rivers, lakes)

    Returns
    -------
    edge, centroid : (n,) float64
        From the outline of the mine (0 where a river crosses or touches it) and from its centroid; NaN without rivers.
    """
    if len(rivers) == 0:
        return np.full(len(mines), np.nan), np.full(len(mines), np.nan)
    parts = shapely.get_parts(rivers)
    tree = shapely.STRtree(parts[~shapely.is_empty(parts)])
    return tuple(_distances(shapes, tree, crs, feedback) for shapes in (mines, shapely.centroid(mines)))


def _distances(shapes, tree, crs, feedback):
    nearest = tree.query_nearest(shapes, all_matches=False)
    rivers = np.empty(len(shapes), object)
    rivers[nearest[0]] = tree.geometries[nearest[1]]
    lines = shapely.shortest_line(shapes, rivers)
    ends = shapely.get_coordinates(lines)
    longitude, latitude = transform_points(ends[:, 0], ends[:, 1], crs, "EPSG:4326")
    planar = shapely.length(lines)
    inverse = _geodesic().Inverse
    distances = np.zeros(len(shapes))
    for row in np.flatnonzero(planar > 0):
        feedback.check()
        start, end = 2 * row, 2 * row + 1
        distances[row] = inverse(latitude[start], longitude[start], latitude[end], longitude[end])["s12"]
    return distances


def _geodesic():
    try:
        from geographiclib.geodesic import Geodesic
    except ImportError as error:
        raise MissingPackageError(
            "Distances to rivers need the Python package 'geographiclib'. Run 'Check dependencies' for the "
            "command that installs it."
        ) from error
    return Geodesic.WGS84
