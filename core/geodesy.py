"""Areas, distances and transformations on the ellipsoid."""

from __future__ import annotations

import numpy as np
import shapely

from .errors import InputError
from .native import rasterio
from .repair import repaired


def transform_points(x: np.ndarray, y: np.ndarray, source_crs: str, target_crs: str) -> tuple:
    """Coordinates in another CRS (both as WKT or authority code); x is always east or longitude."""
    if source_crs == target_crs or len(x) == 0:
        return np.asarray(x, np.float64), np.asarray(y, np.float64)
    package = rasterio()
    crs = package.crs.CRS
    systems = crs.from_user_input(source_crs), crs.from_user_input(target_crs)
    try:
        xs, ys = package.warp.transform(*systems, *(np.asarray(values, np.float64).tolist() for values in (x, y)))[:2]
    except package._err.CPLE_BaseError as error:
        raise InputError(
            "Coordinates between {low:.10g}, {bottom:.10g} and {high:.10g}, {top:.10g} cannot be transformed to another "
            "coordinate reference system ({error}). Check the system of the layer.",
            low=np.min(x),
            high=np.max(x),
            bottom=np.min(y),
            top=np.max(y),
            error=error,
        ) from error
    return np.asarray(xs), np.asarray(ys)


def transform_shapes(shapes: np.ndarray, source_crs: str, target_crs: str) -> np.ndarray:
    """Shapely geometries in another CRS, vertex by vertex; polygons that the move made invalid are repaired."""
    if source_crs == target_crs or len(shapes) == 0:
        return shapes
    return repaired(moved_shapes(shapes, source_crs, target_crs))[0]


def moved_shapes(shapes: np.ndarray, source_crs: str, target_crs: str) -> np.ndarray:
    """`transform_shapes` without a look at what became invalid, which costs half as much again: areas, boxes, centroids."""
    if source_crs == target_crs or len(shapes) == 0:
        return shapes

    def move(coordinates):
        return np.column_stack(transform_points(coordinates[:, 0], coordinates[:, 1], source_crs, target_crs))

    return shapely.transform(shapes, move)


def moved_areas(shapes: np.ndarray, source_crs: str, target_crs: str) -> np.ndarray:
    """(n,) areas of small polygons in another CRS: their area times the scale of area of the box around each.

    Four corners are moved instead of all. Within an object of a few kilometres the scale changes by less than 1e-5 of itself, to
    either side, so that sums over many are right to 1e-7.
    """
    areas = shapely.area(shapes)
    if source_crs == target_crs or len(shapes) == 0:
        return areas
    left, bottom, right, top = np.nan_to_num(shapely.bounds(shapes)).T
    x, y = np.array([right, right, left, left]), np.array([bottom, top, top, bottom])
    sizes = _areas_of_corners(x, y)
    places = transform_points(x.ravel(), y.ravel(), source_crs, target_crs)
    moved = _areas_of_corners(*(values.reshape(x.shape) for values in places))
    return areas * np.divide(moved, sizes, out=np.zeros_like(sizes), where=sizes > 0)


def _areas_of_corners(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """(n,) areas of (4, n) corners in order around each, added up as GEOS does."""
    x = x - x[0]
    return np.abs(x[1] * (y[0] - y[2]) + x[2] * (y[1] - y[3]) + x[3] * (y[2] - y[0])) / 2


def equal_area_crs(bounds: tuple, crs: str) -> str:
    """WKT of a Lambert azimuthal equal-area CRS (WGS 84, metres) centred on `bounds` given in `crs`."""
    longitude, latitude = transform_points([(bounds[0] + bounds[2]) / 2], [(bounds[1] + bounds[3]) / 2], crs, "EPSG:4326")
    definition = f"+proj=laea +lat_0={latitude[0]:.6f} +lon_0={longitude[0]:.6f} +datum=WGS84 +units=m +no_defs"
    return rasterio().crs.CRS.from_user_input(definition).to_wkt()


def ellipsoidal_areas(shapes: np.ndarray, crs: str) -> np.ndarray:
    """Area of each geometry on the WGS 84 ellipsoid, in square metres (0 for missing ones).

    Measured in an equal-area projection centred on all of them; the sides are straight in that projection, which for
    sides under a kilometre moves the area by less than 1e-6 of its value.
    """
    if len(shapes) == 0:
        return np.zeros(0)
    bounds = shapely.total_bounds(shapes)
    if not np.isfinite(bounds).all():
        return np.zeros(len(shapes))
    areas = shapely.area(transform_shapes(shapes, crs, equal_area_crs(tuple(bounds), crs)))
    return np.where(np.isnan(areas), 0.0, areas)


def utm_crs(longitude: float, latitude: float) -> str:
    """Authority code of the WGS 84 UTM zone that holds a point."""
    east = longitude - 360 if longitude > 180 else longitude
    zone = int(np.clip((east + 180) // 6 + 1, 1, 60))
    return f"EPSG:{(32600 if latitude >= 0 else 32700) + zone}"
