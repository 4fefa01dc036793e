"""Whole tables of an inventory, recomputed in plain Python from a small random land with all its edges (`inventory_twin.py`)."""

import math

import inventory_twin as twin
import numpy as np
import pytest
import shapely
from inventory_twin import GROUND, ORDER, agree, average, landscape, percentile, place, ratio
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.statistics.counties import assign_counties
from mine_mapper.core.statistics.density import rule_of_thumb
from mine_mapper.core.statistics.register_types import match_register
from mine_mapper.core.statistics.rivers import river_distances
from mine_mapper.core.statistics.statistics import compute_statistics
from mine_mapper.core.statistics.statistics_job import StatisticsJob
from mine_mapper.core.statistics.statistics_tables import (
    area_class_table,
    river_distribution_table,
    river_table,
    type_by_class_table,
)
from rule_layers import UTM

SEEDS = (1, 2, 3)
LIMITS = (0.1, 0.5, 1.0, 2.0)
CLASSES = ("below 0.1 km2", "0.1 to 0.5 km2", "0.5 to 1 km2", "1 to 2 km2", "2 km2 or more")


def counties_layer(counties):
    return twin.table([shape for _, shape in counties], "counties", name=[name for name, _ in counties])


def amounts(groups):
    """Rows of number, share, area, share of area and mean of (name, [km2]), with all of them last."""
    number, total = sum(len(km2) for _, km2 in groups), sum(sum(km2) for _, km2 in groups)
    rows = [(name, len(k), ratio(len(k), number), float(sum(k)), ratio(sum(k), total), average(k)) for name, k in groups]
    whole = 1.0 if number else None
    return [*rows, ("all mines", number, whole, float(total), whole, ratio(total, number))]


def class_of(km2):
    return CLASSES[sum(km2 >= limit for limit in LIMITS)]


@pytest.mark.parametrize("seed", SEEDS)
def test_tables_of_size_type_and_county(seed):
    _, mines, counties = landscape(seed)
    named = twin.settle(mines, counties, shapely.union_all([shape for _, shape in counties]))
    result = compute_statistics(StatisticsJob(mines=twin.layer_of(mines), counties=counties_layer(counties)), Feedback())
    agree(result.tables["area_classes"], amounts([(c, [m.km2 for m in mines if class_of(m.km2) == c]) for c in CLASSES]))
    agree(result.tables["types"], amounts([(t, [m.km2 for m in mines if m.type == t]) for t in ORDER]))
    both = [[sum(class_of(m.km2) == c and m.type == t for m in mines) for t in ORDER] for c in CLASSES]
    rows = [(c, sum(row), *row) for c, row in zip(CLASSES, both)]
    agree(result.tables["types_by_area_class"], [*rows, ("all mines", len(mines), *(sum(col) for col in zip(*both)))])

    def line(name, some, km2):
        return (name, len(some), *(sum(m.type == t for m in some) for t in ORDER), float(km2))

    rows = [line(name, [m for m in mines if m.county == name], sum(m.by_county[name] for m in mines)) for name in named]
    outside = sum(m.km2 - m.extra["in_some"] for m in mines)
    rows.append(line("outside all counties", [m for m in mines if m.county is None], outside))
    agree(result.tables["counties"], [*rows, line("all mines", mines, sum(m.km2 for m in mines))], absolute=1e-6)
    columns = result.mines.columns
    assert columns["county"].tolist() == [m.county for m in mines]
    assert columns["crosses_county"].tolist() == [m.crosses for m in mines] and 0 < sum(m.crosses for m in mines) < len(mines)
    assert result.tables["counties"].note.fields["crossing"] == sum(m.crosses for m in mines)
    assert columns["area_km2"] == pytest.approx([m.km2 for m in mines], rel=1e-5)
    assert columns["type"].tolist() == [m.type for m in mines]


@pytest.mark.parametrize("seed", SEEDS)
def test_the_summary_and_the_figures_of_the_basin(seed):
    _, mines, counties = landscape(seed)
    basin = shapely.segmentize(shapely.box(*place(-4000, -5500), *place(5500, 5000)), 500)
    twin.settle(mines, counties, basin)
    job = StatisticsJob(mines=twin.layer_of(mines), basin=twin.table([basin], "basin"), cell_size=400.0)
    result = compute_statistics(job, Feedback())
    km2, inside = [m.km2 for m in mines], [m for m in mines if m.inside]
    held, size = sum(twin.share_in(m.shape, basin) * m.km2 for m in mines), twin.square_metres([basin])[0] / 1e6
    rows = {row[0]: row for row in result.tables["summary"].rows}
    count, within = len(mines), len(inside)
    wanted = {
        "number of mines": (count, count),
        "total area": (sum(km2), count),
        "mean area": (sum(km2) / count, count),
        "median area": (percentile(km2, 0.5), count),
        "largest area": (max(km2), count),
        "basin area": (size, None),
        "mines in the basin": (within, within),
        "mine area in the basin": (held, within),
        "share of the basin": (held / size, within),
        "mines per 1000 km2": (within / (size / 1000), within),
        "mines cut by the edge": (sum(m.edge for m in mines), count),
        "bandwidth of the density": (bandwidth([m.shape.centroid for m in mines], [1.0] * count), count),
        "cell size of the density": (400.0, None),
        "highest density": (np.nanmax(result.density.values), count),
        "sum of the density raster": (float(within), within),
    }
    assert set(rows) == set(wanted) and 0 < within < count
    for name, (value, n) in wanted.items():
        assert rows[name][1] == pytest.approx(value, rel=3e-5) and rows[name][3] == n, name
    assert result.density.left_out == count - within
    outside = [text for text in result.warnings if "outside of the basin" in text and "in the inventory" in text]
    assert outside[0].fields["outside"] == count - within and outside[0].fields["name"] == "BASIN"
    assert result.inside.tolist() == [m.inside for m in mines]


def bandwidth(points, weights):
    """The rule of thumb by its words: 0.9 min(SD, sqrt(1 / ln 2) Dm) n^(-1/5), metres on the ground."""
    total = sum(weights)
    x, y = (sum(w * c for w, c in zip(weights, axis)) / total for axis in ([p.x for p in points], [p.y for p in points]))
    away = [math.hypot(p.x - x, p.y - y) / GROUND for p in points]
    spread = math.sqrt(sum(w * d * d for w, d in zip(weights, away)) / total)
    ranked, sums, median = sorted(zip(away, weights)), 0.0, None
    for number, (distance, weight) in enumerate(ranked):
        sums += weight
        if median is None and sums > total / 2 + 1e-9:
            median = distance
        elif median is None and abs(sums - total / 2) <= 1e-9:
            median = (distance + ranked[number + 1][0]) / 2
    return 0.9 * min(spread, math.sqrt(1 / math.log(2)) * median) * len(points) ** -0.2


@pytest.mark.parametrize(
    "weights", [[1.0, 2, 3, 4, 5, 3], [1.0, 1, 1, 1, 1, 1, 1], [5.0, 1, 1, 1, 1, 1], [0.25, 0.5, 0.25, 1, 1, 1]]
)
def test_the_bandwidth_of_points_with_weights(weights):
    """Sums of weights that reach the half exactly and in the middle of a step; near points, so that the median decides."""
    rng = np.random.default_rng(len(weights))
    points = rng.random((len(weights), 2)) ** 3 * 1000
    wanted = bandwidth([shapely.Point(*point * GROUND) for point in points], weights)
    assert rule_of_thumb(points, np.array(weights)) == pytest.approx(wanted, rel=1e-9)


def test_areas_of_a_field_are_split_like_the_polygons():
    _, mines, counties = landscape(4)
    twin.settle(mines, counties, shapely.union_all([shape for _, shape in counties]))
    given = [m.km2 * (1.1 + 0.4 * (k % 3)) for k, m in enumerate(mines)]
    layer = twin.layer_of(mines, given=given)
    result = compute_statistics(StatisticsJob(mines=layer, counties=counties_layer(counties), area_field="given"), Feedback())
    factor = sum(given) / sum(m.km2 for m in mines)
    table = result.tables["counties"]
    assert table.row("Alpha")["area_km2"] == pytest.approx(factor * sum(m.by_county["Alpha"] for m in mines), rel=2e-5)
    outside = sum(m.km2 - m.extra["in_some"] for m in mines)
    assert table.row("outside all counties")["area_km2"] == pytest.approx(factor * outside, rel=2e-5)
    assert table.row("all mines")["area_km2"] == pytest.approx(sum(given))


def test_mines_in_counties_of_two_levels():
    """A district in Alpha and one over Alpha and Beta: the smallest county that holds the centroid, else that of most area."""
    for seed in SEEDS:
        rng, mines, counties = landscape(seed)
        counties.append(("District", shapely.segmentize(shapely.box(*place(-5500, 2500), *place(-2000, 5500)), 500)))
        counties.append(("Across", shapely.segmentize(shapely.box(*place(-1500, 1500), *place(2500, 5800)), 500)))
        named = twin.settle(mines, counties, shapely.union_all([shape for _, shape in counties]))
        shapes = np.array([shape for _, shape in counties], object)
        assigned = assign_counties(
            np.array([m.shape for m in mines]), shapes, np.array([n for n, _ in counties], object), Feedback()
        )
        assert assigned.names == list(named) and assigned.nameless == 1
        assert assigned.county.tolist() == [m.county for m in mines]
        assert assigned.crossing.tolist() == [m.crosses for m in mines]
        by_name = [sum(share * m.shape.area / m.km2 for m in mines for share in [m.by_county[name]]) / 1e6 for name in named]
        assert assigned.area_km2 == pytest.approx(by_name)
        assert {frozenset(pair) for pair in assigned.overlapping} == {
            frozenset((one, other))
            for one in named
            for other in named
            if one != other and named[one].intersection(named[other]).area > 0.01 * min(named[one].area, named[other].area)
        }
        assert set(assigned.overlapping) >= {("Alpha", "District")}


# -- rivers -------------------------------------------------------------------------------------------------------------------


def rivers_of(rng):
    """A winding river, a brook that starts inside the land, a lake, and a feature without a line."""
    winding = shapely.LineString([place(-7000 + 700 * k, rng.uniform(-900, 900)) for k in range(21)])
    brook = shapely.LineString([place(2000, 6500), place(2300, 5000), place(2100, 4000)])
    return [winding, brook, shapely.Point(*place(-4500, -4500)).buffer(600), shapely.LineString()]


@pytest.mark.parametrize("seed", SEEDS)
def test_tables_of_rivers(seed):
    rng, mines, _ = landscape(seed)
    rivers = rivers_of(rng)
    result = compute_statistics(StatisticsJob(mines=twin.layer_of(mines), rivers=twin.table(rivers, "rivers")), Feedback())
    edge = [min(m.shape.distance(river) for river in rivers[:3]) / GROUND for m in mines]
    centre = [min(m.shape.centroid.distance(river) for river in rivers[:3]) / GROUND for m in mines]
    assert edge.count(0) > 0 and max(edge) > 2000
    found = result.mines.columns
    assert found["river_distance_m"] == pytest.approx(edge, rel=1e-4, abs=0.02)
    assert found["river_distance_centroid_m"] == pytest.approx(centre, rel=1e-4, abs=0.02)
    rows = []
    for name in (*ORDER, "all mines"):
        here = [k for k, m in enumerate(mines) if name in ("all mines", m.type)]
        near = [edge[k] for k in here]
        quartiles = [percentile(near, share) for share in (0.25, 0.5, 0.75)]
        rows.append((name, len(here), average(near), *quartiles, average(centre[k] for k in here)))
    agree(result.tables["rivers"], rows, rel=1e-4, absolute=0.05)
    found = found["river_distance_m"].tolist()
    agree(result.tables["river_classes"], by_distance(found, [m.type for m in mines]))


def by_distance(distances, types):
    """Rows of the classes of distance: the smallest round width that is a tenth of the 95th percentile or more."""
    tenth = percentile(distances, 0.95) / 10
    round_ = [factor * 10**power for power in range(-2, 7) for factor in (1, 2, 5)]
    width = next(value for value in round_ if value >= tenth) if tenth > 0 else 100
    rows, low = [], 0
    while low <= max(distances):
        here = [k for k, distance in enumerate(distances) if low <= distance < low + width]
        kinds = (sum(types[k] == kind for k in here) for kind in ORDER)
        rows.append((float(low), float(low + width), len(here), len(here) / len(distances), *kinds))
        low += width
    return rows


@pytest.mark.parametrize("distances", [[0.0] * 4, [0.0, 100, 200, 200], [5.0] * 7, [0, 0, 0, 90, 95, 99.9, 100, 100, 1000]])
def test_classes_of_distance_at_their_limits(distances):
    """All mines crossed by a river, distances that are limits themselves, and as few as one class."""
    types = [ORDER[k % 4] for k in range(len(distances))]
    agree(river_distribution_table(np.array(distances, float), np.array(types, object)), by_distance(distances, types))


def test_a_type_without_a_mine_has_no_distance():
    table = river_table(np.array([3.0]), np.array([4.0]), np.array(["coal"], object))
    nothing = (0, *[None] * 5)
    agree(
        table,
        [*((t, *((1, 3.0, 3.0, 3.0, 3.0, 4.0) if t == "coal" else nothing)) for t in ORDER), ("all mines", 1, *[3.0] * 4, 4.0)],
    )


def test_no_river_at_all():
    edge, centroid = river_distances(np.array([shapely.box(0, 0, 1, 1)] * 2), np.zeros(0, object), UTM, Feedback())
    assert np.isnan(edge).all() and np.isnan(centroid).all() and len(edge) == len(centroid) == 2


def test_sizes_that_are_limits_themselves_and_no_mine_at_all():
    areas, types = np.array([0.1, 0.0999, 0.5, 1, 2, 2]), np.array(["coal", "metal", "metal", "unknown", "coal", "gold"], object)
    agree(area_class_table(areas, LIMITS), amounts([(c, [a for a in areas if class_of(a) == c]) for c in CLASSES]))
    kinds = ("metal", "non_metal", "coal", "gold", "unknown")
    found = type_by_class_table(types, areas, LIMITS)
    rows = [[sum(class_of(a) == c and t == kind for a, t in zip(areas, types)) for kind in kinds] for c in CLASSES]
    wanted = [*((c, sum(row), *row) for c, row in zip(CLASSES, rows)), ("all mines", 6, *map(sum, zip(*rows)))]
    agree(found, wanted)
    agree(area_class_table(np.zeros(0), LIMITS), amounts([(c, []) for c in CLASSES]))


# -- register -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("seed", "tolerance"), [(1, 0.0), (2, 60.0), (3, 100.0), (4, 400.0)])
def test_register_entries_of_mines(seed, tolerance):
    """Polygons, copies, neighbours with a common border, points; the largest overlap, of equal the first, else the nearest."""
    rng, mines, _ = landscape(seed)
    shapes = [m.shape for m in mines]
    register = [twin.blob(rng, rng.uniform(-6000, 6000), rng.uniform(-6000, 6000), rng.choice((100, 600))) for _ in range(40)]
    register += [shapes[2], shapes[2], shapes[3].representative_point(), shapely.Point(place(100, 100)), shapely.Point()]
    box = shapely.box(*place(20000, 0), *place(20100, 100))
    shapes += [box, shapely.box(*place(20200, 0), *place(20300, 100)), shapely.box(*place(20000, 300), *place(20010, 310))]
    register += [
        shapely.box(*place(20100, 0), *place(20140, 100)),
        shapely.Point(place(20005, 370)),
        shapely.Point(place(20005, 370)),
    ]
    match = match_register(np.array(shapes), np.array(register), tolerance)
    for row, shape in enumerate(shapes):
        common = [shape.intersection(entry).area for entry in register]
        over = [k for k, e in enumerate(register) if common[k] > 0 or (e.geom_type == "Point" and shape.intersects(e))]
        gaps = [math.inf if entry.is_empty else shape.distance(entry) for entry in register]
        near = [k for k, gap in enumerate(gaps) if tolerance > 0 and gap <= tolerance]
        if over:
            wanted = min(over, key=lambda k: (-common[k], k))
            figures = (wanted, common[wanted] / shape.area, 0.0, True)
        elif near:
            wanted = min(near, key=lambda k: (gaps[k], k))
            figures = (wanted, 0.0, gaps[wanted], False)
        else:
            figures = (-1, math.nan, math.nan, False)
        found = (match.entry[row], match.overlap_share[row], match.distance[row], match.overlaps[row])
        assert found == pytest.approx(figures, nan_ok=True), row
    assert len(match_register(np.array(shapes), np.zeros(0, object), 10.0).entry) == len(shapes)
