"""Areas and transformations."""

import numpy as np
import pytest
import shapely
from mine_mapper.core.geodesy import ellipsoidal_areas, equal_area_crs, moved_areas, moved_shapes, transform_points, utm_crs


def test_area_of_a_degree_cell_on_the_ellipsoid():
    # One degree by one degree at the equator on WGS 84: 12 308.778 km2 (cylindrical equal-area formula).
    cell = shapely.segmentize(shapely.box(10, 0, 11, 1), 0.01)
    assert ellipsoidal_areas(np.array([cell]), "EPSG:4326")[0] / 1e6 == pytest.approx(12308.778, rel=1e-4)


def test_area_in_utm_is_corrected_for_the_scale_factor():
    # On the central meridian of a UTM zone lengths are 0.9996 of the true ones.
    square = shapely.box(499000, 4900000, 501000, 4902000)
    assert ellipsoidal_areas(np.array([square]), "EPSG:32644")[0] == pytest.approx(4e6 / 0.9996**2, rel=1e-6)


def test_zone_of_a_point():
    assert utm_crs(81.5, 43.9) == "EPSG:32644" and utm_crs(-60, -3) == "EPSG:32721" and utm_crs(180, 0) == "EPSG:32660"
    assert utm_crs(265, 43.9) == utm_crs(-95, 43.9) == "EPSG:32615"  # longitudes from 0 to 360


def test_points_move_east_first():
    x, y = transform_points([81.0], [0.0], "EPSG:4326", "EPSG:32644")
    assert (x[0], y[0]) == (pytest.approx(500000), pytest.approx(0, abs=1e-6))


def test_areas_of_many_small_polygons_by_their_boxes():
    """The short way is the long one to 1e-5 an object and 1e-7 in all, from one side of a zone to the other and in degrees."""
    rng = np.random.default_rng(1)
    at = np.column_stack([rng.uniform(200_000, 800_000, 400), rng.uniform(4_700_000, 5_000_000, 400)])
    angle = np.sort(rng.uniform(0, 2 * np.pi, (400, 24)))
    ring = at[:, None] + rng.uniform(50, 900, (400, 24, 1)) * np.stack([np.cos(angle), np.sin(angle)], axis=2)
    shapes = shapely.polygons(ring)
    target = equal_area_crs(tuple(shapely.total_bounds(shapes)), "EPSG:32644")
    for crs, given in (("EPSG:32644", shapes), ("EPSG:4326", moved_shapes(shapes, "EPSG:32644", "EPSG:4326"))):
        slow, fast = shapely.area(moved_shapes(given, crs, target)), moved_areas(given, crs, target)
        assert np.abs(fast / slow - 1).max() < (1e-5 if crs != "EPSG:4326" else 1e-3)
        assert fast.sum() == pytest.approx(slow.sum(), rel=1e-7 if crs != "EPSG:4326" else 1e-5)
    assert moved_areas(np.array([shapely.Polygon(), shapes[0]]), "EPSG:32644", target).tolist()[0] == 0
    assert len(moved_areas(shapes[:0], "EPSG:32644", target)) == 0
