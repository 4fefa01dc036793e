"""Areas and transformations."""

import numpy as np
import pytest
import shapely
from mine_mapper.core.geodesy import ellipsoidal_areas, transform_points, utm_crs


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


def test_points_move_east_first():
    x, y = transform_points([81.0], [0.0], "EPSG:4326", "EPSG:32644")
    assert (x[0], y[0]) == (pytest.approx(500000), pytest.approx(0, abs=1e-6))
