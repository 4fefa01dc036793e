"""Density and clustering of mines recomputed in plain Python: every cell, every radius, every random pattern."""

import math

import numpy as np
import pytest
import shapely
from inventory_twin import percentile
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.geodesy import equal_area_crs
from mine_mapper.core.raster import read_info, read_window
from mine_mapper.core.statistics import clustering
from mine_mapper.core.statistics.clustering import BasinSampler, assess_clustering
from mine_mapper.core.statistics.density import kernel_density, rounded_length, write_density

CRS = equal_area_crs((80.0, 42.0, 85.0, 45.0), "EPSG:4326")
LAND = shapely.difference(
    shapely.Polygon([(-3230, -2110), (4440, -1050), (5110, 3970), (1020, 2480), (-1490, 4390), (-2950, 3070)]),
    shapely.box(600, -300, 1900, 700),
)
"""A basin around 0, 0 with a bay and a hole; no corner on the lines of a grid."""

SPLIT = shapely.union(LAND, shapely.box(7010, -1990, 7033, 2005))
"""The same with a strip that is narrower than a cell."""


class Steps(Feedback):
    """Keeps the progress that it is told."""

    def __init__(self):
        self.told = []

    def set_progress(self, fraction):
        self.told.append(fraction)


def cells_of(basin, cell):
    """(left, top, {(row, column): middle}) of the cells whose middle lies in the basin; lines at multiples of their side."""
    left, top = math.floor(basin.bounds[0] / cell) * cell, math.floor(basin.bounds[1] / cell) * cell
    while top < basin.bounds[3]:
        top += cell
    held = {}
    for row in range(int((top - basin.bounds[1]) / cell) + 1):
        for column in range(int((basin.bounds[2] - left) / cell) + 1):
            middle = shapely.Point(left + (column + 0.5) * cell, top - (row + 0.5) * cell)
            if basin.intersects(middle):
                held[row, column] = middle
    return left, top, held


@pytest.mark.parametrize(("cell", "bandwidth"), [(500.0, 1800.0), (400.0, 400.0), (300.0, 200.0), (150.0, 2.0), (700.0, 9000.0)])
@pytest.mark.parametrize("basin", [LAND, SPLIT])
def test_every_cell_of_the_density(basin, cell, bandwidth):
    """Bandwidths below a cell and above the basin; mines on corners of cells, in the narrow strip, and outside."""
    rng = np.random.default_rng(int(cell))
    points = np.vstack([rng.uniform((-4000, -3000), (7500, 4500), (30, 2)), [[0, 0], [1000, 1400], [7020, 0], [7020, -1900]]])
    weights = rng.uniform(0.01, 3, len(points))
    made = kernel_density(points, weights, basin, CRS, bandwidth, cell, Feedback())
    left, top, held = cells_of(basin, cell)
    within = [k for k, point in enumerate(points) if basin.intersects(shapely.Point(point))]
    wanted = dict.fromkeys(held, 0.0)
    for k in within:
        mine = shapely.Point(points[k])
        near = {key: 1 - (middle.distance(mine) / bandwidth) ** 2 for key, middle in held.items()}
        kernel = {key: value**2 for key, value in near.items() if value > 0}
        if not kernel:
            kernel = {min(held, key=lambda key: (held[key].distance(mine), key)): 1.0}
        for key, value in kernel.items():
            wanted[key] += weights[k] * value / sum(kernel.values()) / (cell**2 / 1e6)
    assert made.grid.transform == pytest.approx((cell, 0, left, 0, -cell, top))
    bottom, right = top - made.grid.height * cell, left + made.grid.width * cell
    assert bottom <= basin.bounds[1] + cell and right >= basin.bounds[2] - cell
    assert {tuple(place) for place in np.argwhere(~np.isnan(made.values)).tolist()} == set(held)
    assert [made.values[key] for key in held] == pytest.approx(list(wanted.values()), rel=1e-9, abs=1e-12)
    assert made.left_out == len(points) - len(within) and made.total == pytest.approx(sum(weights[k] for k in within))
    assert made.raster_sum == pytest.approx(made.total) and (made.bandwidth, made.cell_size) == (bandwidth, cell)


def test_a_basin_smaller_than_a_cell_has_one():
    made = kernel_density(
        np.array([[120.0, 130.0]]), np.array([2.0]), shapely.box(110, 110, 140, 140), CRS, 50.0, 1000.0, Feedback()
    )
    assert made.values.tolist() == [[2.0]] and made.grid.transform[2] == 0 and made.grid.transform[5] == 1000


def test_lengths_are_rounded_down_to_a_one_a_two_or_a_five():
    steps = [factor * 10.0**power for power in range(-4, 6) for factor in (1, 2, 5)]
    for length in (*np.random.default_rng(1).uniform(0.001, 50, 60), 0.3, 1.0, 1.99, 2.0, 4.999, 5.0, 10.0, 49.9, 20.0, 12345.0):
        assert rounded_length(length) == pytest.approx(max(step for step in steps if step <= length * (1 + 1e-9)))


def test_the_raster_file_says_what_it_holds(tmp_path):
    points = np.array([[0.0, 0.0], [500.0, -900.0], [9000.0, 0.0]])
    made = kernel_density(points, np.array([1.0, 0.5, 1.0]), LAND, CRS, 1500.0, 500.0, Feedback())
    write_density(str(tmp_path / "d.tif"), made, "mines / km2")
    info, stored = read_info(str(tmp_path / "d.tif")), read_window(str(tmp_path / "d.tif"))[0]
    tags = {name: info.tags[f"MINEMAPPER_{name}"] for name in ("UNIT", "BANDWIDTH_M", "TOTAL")}
    assert tags == {"UNIT": "mines / km2", "BANDWIDTH_M": "1500.000", "TOTAL": "1.500000"}
    assert np.array_equal(stored, np.where(np.isnan(made.values), -9999, made.values).astype("float32"))
    assert info.nodata == -9999 and stored.min() == -9999


# -- clustering ---------------------------------------------------------------------------------------------------------------


def curve(points, radii, area):
    """L(r) by its formula, a pair at a time."""
    pairs = [math.dist(one, other) for k, one in enumerate(points) for other in points[:k]]
    n = len(points)
    return [math.sqrt(area / (n * (n - 1)) * 2 * sum(d < r for d in pairs) / math.pi) - r for r in radii]


def nearest_mean(points):
    return sum(min(math.dist(one, other) for j, other in enumerate(points) if j != k) for k, one in enumerate(points)) / len(
        points
    )


@pytest.mark.parametrize(("seed", "spread", "most"), [(1, 0.0, 5000), (2, 400.0, 30), (3, 150.0, 17)])
def test_every_figure_of_the_clustering(seed, spread, most, monkeypatch):
    """Random mines, mines in knots, as many as are used at most, and more; every radius and every pattern."""
    sampler, rng = BasinSampler(LAND), np.random.default_rng(seed)
    points = sampler.draw(30, rng)
    if spread:
        points = points[rng.integers(0, 6, 30)] + rng.normal(0, spread, (30, 2))
        points = points[sampler.contains(points)]
    most = min(most, len(points)) if most > 17 else most  # as many as are used at most
    monkeypatch.setattr(clustering, "MOST_POINTS", most)
    points = np.vstack([points, [[9e4, 0]]])
    steps, patterns = Steps(), 19
    found = assess_clustering(points, LAND, seed, steps, patterns)
    inside = [tuple(point) for point in points if LAND.intersects(shapely.Point(point))]
    again, used = np.random.default_rng(seed), inside
    if len(inside) > most:
        used = [inside[k] for k in sorted(again.choice(len(inside), most, replace=False).tolist())]
    drawn = [used, *(sampler.draw(len(used), again).tolist() for _ in range(patterns))]
    left, bottom, right, top = LAND.bounds
    radii = [min(right - left, top - bottom) / 4 * k / 50 for k in range(1, 51)]
    curves, nearest = [curve(pattern, radii, LAND.area) for pattern in drawn], [nearest_mean(pattern) for pattern in drawn]
    standard = [[] for _ in drawn]
    for values in zip(*curves):
        middle = sum(values) / len(values)
        deviation = math.sqrt(sum((value - middle) ** 2 for value in values) / (len(values) - 1))
        for row, value in zip(standard, values):
            row.append((value - middle) / deviation if deviation > 0 else 0.0)
    largest = [max(row) for row in standard]
    n, expected = len(used), 0.5 / math.sqrt(len(used) / LAND.area)
    assert (found.points, found.mines) == (min(len(inside), most), len(inside))
    assert found.radii == pytest.approx(radii) and found.area_km2 == pytest.approx(LAND.area / 1e6)
    assert found.l_observed == pytest.approx(curves[0]) and found.nearest_mean == pytest.approx(nearest[0])
    others = list(zip(*curves[1:]))
    assert found.l_mean == pytest.approx([sum(values) / patterns for values in others], abs=1e-6)
    assert found.l_low == pytest.approx([percentile(values, 0.025) for values in others], abs=1e-6)
    assert found.l_high == pytest.approx([percentile(values, 0.975) for values in others], abs=1e-6)
    assert found.nearest_expected == pytest.approx(expected) and found.nearest_index == pytest.approx(nearest[0] / expected)
    assert found.nearest_z == pytest.approx((nearest[0] - expected) / (0.26136 / math.sqrt(n * n / LAND.area)))
    assert found.nearest_p == sum(mean <= nearest[0] + 1e-9 for mean in nearest) / (patterns + 1)
    assert found.statistic == pytest.approx(largest[0])
    assert found.p == sum(value >= largest[0] - 1e-9 for value in largest) / (patterns + 1)
    assert found.clustered == (found.p <= 0.05)
    assert steps.told == pytest.approx([k / (patterns + 1) for k in range(1, patterns + 2)])


def test_five_hundredths_are_clustered():
    values = np.arange(3.0)
    figures = dict.fromkeys(("nearest_mean", "nearest_expected", "nearest_index", "nearest_z", "nearest_p", "statistic"), 1.0)
    curves = dict.fromkeys(("radii", "l_observed", "l_mean", "l_low", "l_high"), values)
    for p, clustered in ((0.05, True), (0.055, False)):
        assert clustering.Clustering(points=5, mines=5, area_km2=1.0, p=p, **figures, **curves).clustered == clustered


def test_pairs_at_exactly_a_radius_lie_outside_of_it():
    """Mines on a square grid of 100 m and a step of 50 m: many distances are a radius, and one is the last one."""
    points = [(100.0 * x, 100.0 * y) for x in range(4) for y in range(4)]
    radii = np.array([50.0 * k for k in range(1, 5)])
    assert clustering.ripley_l(np.array(points), radii, 1e6) == pytest.approx(curve(points, radii, 1e6))


def test_the_sampler_knows_what_lies_in_the_basin():
    """Points all over, near every border, and outside of the box; draws fill the parts of the basin by their area."""
    sampler, rng = BasinSampler(SPLIT), np.random.default_rng(5)
    on_border = [SPLIT.boundary.interpolate(along, normalized=True) for along in rng.random(300)]
    near = [(p.x + dx, p.y + dy) for p in on_border for dx, dy in rng.normal(0, 6, (3, 2))]
    points = np.vstack([rng.uniform((-4000, -3000), (8000, 5000), (1500, 2)), near, [[-9e9, 0], [0, 9e9]]])
    assert sampler.contains(points).tolist() == [SPLIT.intersects(shapely.Point(point)) for point in points]
    drawn = sampler.draw(4000, rng)
    assert len(drawn) == 4000 and all(SPLIT.intersects(shapely.Point(point)) for point in drawn[:200])
    for box in ((-9e3, -9e3, 0, 0), (0, -9e3, 6e3, 0), (-9e3, 0, 0, 9e3), (6e3, -9e3, 9e3, 9e3)):
        part = shapely.box(*box)
        share = SPLIT.intersection(part).area / SPLIT.area
        here = sum(part.intersects(shapely.Point(point)) for point in drawn) / len(drawn)
        assert abs(here - share) < 4.5 * math.sqrt(share * (1 - share) / len(drawn))
