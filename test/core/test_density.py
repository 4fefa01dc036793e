"""Density of mines and the tests for clustering."""

import math

import numpy as np
import pytest
import shapely
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.geodesy import equal_area_crs
from mine_mapper.core.raster import read_info, read_window
from mine_mapper.core.statistics.clustering import BasinSampler, assess_clustering, mean_nearest, ripley_l
from mine_mapper.core.statistics.density import kernel_density, rounded_length, rule_of_thumb, write_density

CRS = equal_area_crs((80.0, 42.0, 85.0, 45.0), "EPSG:4326")
SQUARE = shapely.box(0, 0, 100000, 100000)
RAGGED = shapely.difference(
    shapely.polygons([(0, 0), (90e3, 10e3), (120e3, 70e3), (60e3, 50e3), (40e3, 95e3), (5e3, 60e3)]),
    shapely.box(20e3, 20e3, 45e3, 30e3),
)


def density(points, basin=SQUARE, weights=None, bandwidth=12000.0, cell=1000.0):
    points = np.atleast_2d(np.asarray(points, float))
    weights = np.ones(len(points)) if weights is None else np.asarray(weights, float)
    return kernel_density(points, weights, basin, CRS, bandwidth, cell, Feedback())


def test_a_mine_in_the_middle_has_the_quartic_kernel():
    """Peak of 3 / (pi h^2) mines per m2, falling as (1 - u^2)^2, nothing beyond the bandwidth."""
    result = density([(50500.0, 50500.0)])
    peak = 3 / (math.pi * 12.0**2)
    assert result.values[49, 50] == pytest.approx(peak, rel=5e-3)
    assert result.values[49, 56] == pytest.approx(peak * (1 - 0.25) ** 2, rel=5e-3)
    assert result.values[49, 62] == 0 and result.values[49, 61] > 0
    assert result.raster_sum == pytest.approx(1)


@pytest.mark.parametrize("basin", [SQUARE, RAGGED])
def test_the_raster_sums_to_the_number_of_mines(basin):
    rng = np.random.default_rng(2)
    points = BasinSampler(basin).draw(395, rng)
    for bandwidth, cell in ((12000, 1000), (3000, 250), (700, 1000)):
        result = density(points, basin, bandwidth=bandwidth, cell=cell)
        assert result.raster_sum == pytest.approx(395, rel=1e-9)
    weights = rng.random(395)
    assert density(points, basin, weights).raster_sum == pytest.approx(weights.sum())


def test_kernels_match_a_slow_twin():
    points = np.array([(2000.0, 3000.0), (98000.0, 50000.0), (60000.0, 61000.0)])
    result = density(points, RAGGED, bandwidth=9000.0, cell=1500.0)
    left, top = result.grid.transform[2], result.grid.transform[5]
    rows, columns = result.values.shape
    x, y = np.meshgrid(left + 1500 * (np.arange(columns) + 0.5), top - 1500 * (np.arange(rows) + 0.5))
    inside = ~np.isnan(result.values)
    twin = np.zeros(inside.shape)
    for px, py in points[shapely.intersects_xy(RAGGED, points[:, 0], points[:, 1])]:
        u2 = ((x - px) ** 2 + (y - py) ** 2) / 9000.0**2
        kernel = np.where(inside & (u2 < 1), (1 - u2) ** 2, 0)
        twin += kernel / kernel.sum() / (1.5**2)
    assert np.allclose(result.values[inside], twin[inside])
    on_edge = shapely.distance(RAGGED.boundary, shapely.points(x, y)) < 1e-6
    assert np.array_equal(inside[~on_edge], shapely.intersects_xy(RAGGED, x, y)[~on_edge])


def test_mines_outside_are_left_out_and_counted():
    result = density([(50000, 50000), (150000, 50000)])
    assert result.left_out == 1 and result.raster_sum == pytest.approx(1)
    with pytest.raises(InputError, match="No mine lies in the basin"):
        density([(150000, 50000)])


def test_bandwidth_rule():
    """Four corners of a square of side 2 km and none between: SD = Dm = sqrt(2) km."""
    corners = np.array([(0, 0), (2000, 0), (0, 2000), (2000, 2000)], float)
    assert rule_of_thumb(corners) == pytest.approx(0.9 * math.sqrt(2) * 1000 * 4**-0.2)
    near = np.array([(-1000, 0), (1000, 0), (0, 100), (0, -100), (0, 0)], float)
    median = 100.0
    assert rule_of_thumb(near) == pytest.approx(0.9 * math.sqrt(1 / math.log(2)) * median * 5**-0.2)
    pair = 0.9 * 1000 * 2**-0.2  # two mines of any weight, also less than a metre apart
    assert rule_of_thumb(corners[:2]) == rule_of_thumb(corners[:2], np.full(2, 0.25)) == pytest.approx(pair)
    assert rule_of_thumb(corners[:2] / 4000) == pytest.approx(pair / 4000)
    assert math.isnan(rule_of_thumb(corners[:1])) and math.isnan(rule_of_thumb(np.zeros((5, 2))))


@pytest.mark.parametrize(("length", "round_"), [(999, 500), (1000, 1000), (2300, 2000), (57, 50), (0.7, 0.5)])
def test_default_cell_sizes_are_round(length, round_):
    assert rounded_length(length) == pytest.approx(round_)


@pytest.mark.parametrize(("bandwidth", "cell", "word"), [(0, 100, "BANDWIDTH"), (1000, 0, "CELL_SIZE"), (1000, 0.5, "cells")])
def test_senseless_sizes_are_refused(bandwidth, cell, word):
    with pytest.raises(ParameterError, match=word):
        density([(50000, 50000)], bandwidth=bandwidth, cell=cell)


@pytest.mark.parametrize(("bandwidth", "cell"), [(1e-300, None), (1000, 1e-300), (1000, 5e-324), (5e-324, None), (1e-9, None)])
def test_sizes_near_nothing_are_told_in_a_line(bandwidth, cell):
    with pytest.raises(ParameterError, match="Choose a larger CELL_SIZE or BANDWIDTH") as caught:
        density([(50000, 50000)], bandwidth=bandwidth, cell=cell)
    assert len(str(caught.value)) < 200


def test_the_raster_file(tmp_path):
    result = density([(50000, 50000), (20000, 90000)])
    path = str(tmp_path / "density.tif")
    write_density(path, result, "mines / km2")
    info, pixels = read_info(path), read_window(path)[0]
    assert info.tags["MINEMAPPER_UNIT"] == "mines / km2"
    used = pixels[pixels != info.nodata]
    assert used.sum() * info.grid.cell_area / 1e6 == pytest.approx(2, rel=1e-5)


# -- clustering ----------------------------------------------------------------------------------------------------------


def test_l_matches_a_slow_twin():
    points = np.random.default_rng(5).random((80, 2)) * 1000
    radii = np.linspace(0, 250, 26)[1:]
    gaps = np.hypot(*(points[:, None] - points[None]).transpose(2, 0, 1))[~np.eye(80, dtype=bool)]
    twin = [math.sqrt(1e6 / (80 * 79) * (gaps < r).sum() / math.pi) - r for r in radii]
    assert np.allclose(ripley_l(points, radii, 1e6), twin)
    nearest = np.sort(np.hypot(*(points[:, None] - points[None]).transpose(2, 0, 1)), axis=1)[:, 1]
    assert mean_nearest(points) == pytest.approx(nearest.mean())


def test_random_points_fill_the_basin_evenly():
    sampler, rng = BasinSampler(RAGGED), np.random.default_rng(1)
    points = sampler.draw(20000, rng)
    assert len(points) == 20000 and shapely.intersects_xy(RAGGED, points[:, 0], points[:, 1]).all()
    half = shapely.intersection(RAGGED, shapely.box(0, 0, 50e3, 100e3)).area / RAGGED.area
    assert (points[:, 0] < 50e3).mean() == pytest.approx(half, abs=0.015)
    tries = rng.random((5000, 2)) * [140e3, 120e3] - 10e3
    assert np.array_equal(sampler.contains(tries), shapely.intersects_xy(RAGGED, tries[:, 0], tries[:, 1]))


def test_few_random_patterns_are_called_clustered():
    """The rank test is exact: about 5 % of random patterns; 100 patterns give 0 to 11 with a probability above 0.99."""
    sampler, rng = BasinSampler(RAGGED), np.random.default_rng(8)
    called = [assess_clustering(sampler.draw(40, rng), RAGGED, seed, Feedback(), patterns=39).clustered for seed in range(100)]
    assert sum(called) <= 11


def test_a_planted_cluster_process_is_found():
    sampler, rng = BasinSampler(RAGGED), np.random.default_rng(9)
    found = 0
    for seed in range(20):
        parents = sampler.draw(12, rng)
        children = parents[rng.integers(0, 12, 200)] + rng.normal(0, 2500, (200, 2))
        found += assess_clustering(children, RAGGED, seed, Feedback(), patterns=39).clustered
    assert found >= 18


def test_the_index_is_below_one_for_clusters_and_above_for_a_grid():
    grid = np.array([(x, y) for x in range(5000, 100000, 10000) for y in range(5000, 100000, 10000)], float)
    result = assess_clustering(grid, SQUARE, 1, Feedback(), patterns=19)
    assert result.nearest_index == pytest.approx(2.0) and result.nearest_p == 1
    rng = np.random.default_rng(4)
    tight = np.concatenate([rng.normal((x, 50000), 500, (20, 2)) for x in (20000, 80000)])
    result = assess_clustering(tight, SQUARE, 1, Feedback(), patterns=19)
    assert result.nearest_index < 0.2 and result.nearest_p == 0.05 and result.clustered
    z = (result.nearest_mean - result.nearest_expected) / (0.26136 / math.sqrt(40**2 / 1e10))
    assert result.nearest_z == pytest.approx(z) and result.nearest_expected == pytest.approx(0.5 / math.sqrt(40 / 1e10))


def test_the_same_seed_gives_the_same_figures():
    points = BasinSampler(SQUARE).draw(30, np.random.default_rng(3))
    one, other = (assess_clustering(points, SQUARE, 7, Feedback(), patterns=19) for _ in range(2))
    assert one.p == other.p and np.array_equal(one.l_mean, other.l_mean)
    with pytest.raises(InputError, match="Only 2 mines"):
        assess_clustering(points[:2], SQUARE, 7, Feedback())
