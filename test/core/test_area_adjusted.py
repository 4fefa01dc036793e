"""Probability samples: the draw, and area-adjusted accuracy against the published example."""

import numpy as np
import pytest
import shapely
from mine_mapper.core.accuracy.area_adjusted import estimate_areas, estimate_from_sample, ratio_bounds
from mine_mapper.core.accuracy.sample_drawing import SampleSettings, _Strata, allocate, draw_sample, random_point
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.intervals import wilson
from mine_mapper.core.vector import Table

UTM = "EPSG:32644"
X0, Y0 = 500000.0, 4800000.0


def texts(values):
    array = np.empty(len(values), object)
    array[:] = values
    return array


def olofsson():
    """Table 8 of Olofsson et al. (2014), its class 'deforestation' against the rest, total area 1."""
    weights = [0.020, 0.015, 0.320, 0.645]
    matrix = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
    stratum, weight, in_map, is_mine = [], [], [], []
    for h, row in enumerate(matrix):
        for reference, count in enumerate(row):
            stratum += [f"s{h}"] * count
            weight += [weights[h] / row.sum()] * count
            in_map += [h == 0] * count
            is_mine += [reference == 0] * count
    return np.array(stratum), np.array(weight), np.array(in_map), np.array(is_mine)


def test_the_published_example():
    """Deforestation: adjusted area 0.0235 +/- 0.0068 of the total, user's accuracy 0.88 +/- 0.07, producer's 0.75 +/- 0.21."""
    stratum, weight, in_map, is_mine = olofsson()
    result = estimate_areas(stratum, weight, in_map, is_mine, np.ones(len(stratum), bool))
    assert result.mine_area.value == pytest.approx(0.0235, abs=5e-5)
    assert 1.96 * result.mine_area.error == pytest.approx(0.0068, abs=5e-5)
    assert result.precision.value == pytest.approx(0.88) and 1.96 * result.precision.error == pytest.approx(0.07, abs=0.005)
    assert result.recall.value == pytest.approx(0.75, abs=0.005) and 1.96 * result.recall.error == pytest.approx(0.21, abs=0.005)
    assert result.proportions.sum() == pytest.approx(1) and result.mapped_area == pytest.approx(0.02)


def test_two_classes_as_strata_are_olofssons_formulas():
    counts = {("mine", True): 90, ("mine", False): 10, ("rest", True): 12, ("rest", False): 288}
    shares = {"mine": 0.05, "rest": 0.95}
    sizes = {"mine": 100, "rest": 300}
    stratum = np.concatenate([[name] * n for (name, _), n in counts.items()])
    is_mine = np.concatenate([[mine] * n for (_, mine), n in counts.items()])
    weight = np.array([shares[name] / sizes[name] for name in stratum])
    result = estimate_areas(stratum, weight, stratum == "mine", is_mine, np.ones(400, bool))
    u, q = 0.9, 12 / 300
    p = 0.05 * u + 0.95 * q
    assert result.mine_area.value == pytest.approx(p)
    assert result.mine_area.error == pytest.approx(np.sqrt(0.05**2 * u * (1 - u) / 99 + 0.95**2 * q * (1 - q) / 299))
    assert result.recall.value == pytest.approx(0.05 * u / p) and result.accuracy.value == pytest.approx(
        0.05 * u + 0.95 * (1 - q)
    )
    variance = (0.05**2 * (1 - 0.05 * u / p) ** 2 * u * (1 - u) / 99 + (0.05 * u / p) ** 2 * 0.95**2 * q * (1 - q) / 299) / p**2
    assert result.recall.error == pytest.approx(np.sqrt(variance))
    assert result.mine_area.method == "Wald" and result.few_errors == []


def test_few_errors_get_score_intervals():
    stratum = np.array(["mine"] * 100 + ["rest"] * 300)
    weight = np.where(stratum == "mine", 0.05 / 100, 0.95 / 300)
    is_mine = np.zeros(400, bool)
    is_mine[:98] = True
    is_mine[100] = True
    result = estimate_areas(stratum, weight, stratum == "mine", is_mine, np.ones(400, bool))
    assert result.few_errors == ["mine", "rest"] and result.mine_area.method == result.recall.method == "score"
    assert result.mine_area.high > result.mine_area.wald[1] and result.recall.low < result.recall.wald[0]
    assert 0 < result.recall.low < result.recall.value < result.recall.high < 1
    assert (result.precision.low, result.precision.high) == pytest.approx([float(v) for v in wilson(0.98, 100)])
    none = is_mine.copy()
    none[100] = False
    clean = estimate_areas(stratum, weight, stratum == "mine", none, np.ones(400, bool))
    assert clean.recall.value == 1 and 0.7 < clean.recall.low < 1, "nothing missed in the sample is not nothing missed"


def test_maps_that_are_all_mine_or_hold_none():
    """Of land that is all mine everything is found and right; precision without a mine on the map is not known."""
    stratum, weight = np.array(["a"] * 30 + ["b"] * 30), np.ones(60)
    every, none = np.ones(60, bool), np.zeros(60, bool)
    whole = estimate_areas(stratum, weight, every, every, every)
    assert [e.value for e in (whole.accuracy, whole.precision, whole.recall, whole.mine_area)] == [1, 1, 1, 60]
    low, high = (float(value) for value in wilson(1.0, 30))
    both = 1 - np.sqrt(2) * 0.5 * (1 - low)  # two strata of half the land
    assert (whole.precision.low, whole.precision.high) == pytest.approx((both, 1)) and high == pytest.approx(1)
    assert whole.recall.method == "score" and 0.8 < whole.recall.low < 1 == whole.recall.high
    empty = estimate_areas(stratum, weight, none, stratum == "b", every)
    assert np.isnan([empty.precision.value, empty.precision.error, empty.precision.low, empty.precision.high]).all()
    assert np.isnan(empty.precision.wald).all() and (empty.recall.value, empty.mine_area.value, empty.mapped_area) == (0, 30, 0)


def test_wilson_and_the_interval_of_a_ratio():
    low, high = wilson(0.0, 300)
    assert low == pytest.approx(0, abs=1e-12) and high == pytest.approx(0.01264, abs=1e-4)
    low, high = ratio_bounds(0.2, (0.1, 0.3), 0.5, (0.4, 0.6))
    assert 0.1 / 0.6 < low < 0.4 < high < 0.3 / 0.4
    with np.errstate(all="raise"):
        assert ratio_bounds(0.2, (0.1, 0.3), 0.05, (0.0, 0.1))[1] == np.inf
        assert ratio_bounds(0.0, (0.0, 0.3), 0.5, (0.4, 0.6))[0] == 0
    exact = ratio_bounds(0.2, (0.2, 0.2), 0.5, (0.5, 0.5))  # of numbers without an error
    assert exact == pytest.approx((0.4, 0.4))


@pytest.mark.parametrize("share", [0.2, 0.065])
def test_intervals_cover_the_truth(share):
    """Mines on 20 % and 6.5 % of the area: 93-97 % of the intervals hold the true area (300 draws: 91-98.5 %)."""
    mapped, omitted = share * 0.85 / 0.9, share * 0.15
    weights = np.array([mapped, 3 * mapped if mapped < 0.1 else 0.3, 0])
    weights[2] = 1 - weights.sum()
    rates = np.array([0.9, 0.7 * omitted / weights[1], 0.3 * omitted / weights[2]])
    counts, rng = allocate(weights, 600, 100), np.random.default_rng(1)
    stratum = np.repeat(["a", "b", "c"], counts)
    weight, hits = np.repeat(weights / counts, counts), 0
    for _ in range(300):
        is_mine = rng.random(len(stratum)) < np.repeat(rates, counts)
        area = estimate_areas(stratum, weight, stratum == "a", is_mine, np.ones(len(stratum), bool)).mine_area
        hits += area.low <= weights @ rates <= area.high
    assert 273 <= hits <= 296


def test_a_sample_needs_labels():
    columns = {
        "stratum": texts(["mine"] * 3 + ["rest"] * 3),
        "weight": np.full(6, 0.5),
        "map_class": texts(["mine"] * 3 + ["non_mine"] * 3),
        "reference_class": texts(["mine", "Quarry", "field", "field", "field", None]),
    }
    table = Table.from_shapes(shapely.points(np.arange(6), np.arange(6)), columns, UTM, "sample")
    result = estimate_from_sample(table, ("mine", "quarry"))
    assert result.unlabelled == 1 and result.mines.tolist() == [2, 0] and result.total_area == 3
    assert result.mine_area.value == pytest.approx(1.0)
    with pytest.raises(InputError, match="No place of layer 'sample' has a reference_class"):
        estimate_from_sample(table.with_columns(reference_class=texts([None] * 6)), ("mine",))
    with pytest.raises(InputError, match="Stratum 'rest' of the sample has 1 labelled"):
        estimate_from_sample(table.with_columns(reference_class=texts(["mine"] * 4 + [None] * 2)), ("mine",))
    with pytest.raises(InputError, match="weight"):
        estimate_from_sample(table.with_columns(weight=np.zeros(6)), ("mine",))


# -- the draw ------------------------------------------------------------------------------------------------------------


def box(x, y, width=100.0, height=100.0):
    return shapely.box(X0 + x, Y0 + y, X0 + x + width, Y0 + y + height)


def objects():
    """A scene of 3 x 3 km: a mine of 300 x 300 m in the middle, one object around it, a look-alike beside."""
    mine, similar, scene = box(1300, 1300, 300, 300), box(2500, 2500, 200, 200), box(0, 0, 3000, 3000)
    columns = {
        "object_id": np.array([1, 2, 3]),
        "class": texts(["non_mine", "mine", "non_mine"]),
        "probability": np.array([0.02, 0.9, 0.3]),
    }
    return Table.from_shapes([scene - mine - similar, mine, similar], columns, UTM, "objects")


def draw(area=None, **settings):
    table = objects()
    chunks = [table.select(slice(0, 2)), table.select(slice(2, 3))]
    settings = {"size": 400, "minimum": 100, **settings}
    return draw_sample(lambda: iter(chunks), area, SampleSettings(**settings), Feedback())


def test_strata_have_their_areas_and_points_lie_in_them():
    sample = draw()
    ring = 4 * 300 * 100 + np.pi * 100**2  # 100 m around the mine
    expected = np.array([9e4, ring + 4e4, 9e6 - 9e4 - 4e4 - ring]) / 1e6
    assert sample.areas == pytest.approx(expected, rel=3e-3)
    assert sample.counts.tolist() == [100 + n for n in (1, 2, 97)] and sample.counts.sum() == 400
    shapes, strata = sample.table.shapes(), sample.table.columns["stratum"]
    mine, similar = box(1300, 1300, 300, 300), box(2500, 2500, 200, 200)
    near = shapely.buffer(mine, 100.5) | shapely.buffer(similar, 0.5)
    assert shapely.within(shapes[strata == "mine"], shapely.buffer(mine, 0.5)).all()
    around = shapes[strata == "surroundings"]
    assert shapely.within(around, near).all() and not shapely.within(around, shapely.buffer(mine, -0.5)).any()
    assert not shapely.within(shapes[strata == "rest"], shapely.buffer(near, -1.5)).any()
    for h, name in enumerate(("mine", "surroundings", "rest")):
        assert sample.table.columns["weight"][strata == name].sum() == pytest.approx(sample.areas[h])
    assert set(sample.table.columns["reference_class"]) == {None}
    assert (sample.table.columns["map_class"] == "mine").tolist() == (strata == "mine").tolist()


def test_the_order_of_the_points_tells_nothing():
    strata = draw().table.columns["stratum"]
    assert (strata[:-1] != strata[1:]).mean() > 0.4


def test_an_area_limits_the_draw_and_the_seed_decides():
    area = Table.from_shapes([box(1000, 1000, 1000, 1000)], {}, UTM, "area")
    sample = draw(area)
    assert sample.areas.sum() == pytest.approx(1, rel=2e-3) and shapely.within(sample.table.shapes(), area.shapes()[0]).all()
    assert np.array_equal(sample.table.geometry, draw(area).table.geometry)
    assert not np.array_equal(sample.table.geometry, draw(area, seed=2).table.geometry)
    with pytest.raises(InputError, match="No object lies in AREA"):
        draw(Table.from_shapes([box(90000, 0)], {}, UTM, "area"))
    for limit in (None, area):
        with pytest.raises(InputError, match="No object lies in AREA"):
            draw_sample(lambda: iter(()), limit, SampleSettings(), Feedback())
    unmined = objects().select(slice(0, 1))
    assert draw_sample(lambda: iter([unmined]), None, SampleSettings(), Feedback()).counts.tolist() == [0, 0, 600]


def test_points_are_uniform_in_their_stratum():
    sample = draw(size=4000)
    rest = shapely.get_coordinates(sample.table.shapes()[sample.table.columns["stratum"] == "rest"])
    counts = np.histogram2d(*rest.T, bins=3, range=[(X0, X0 + 3000), (Y0, Y0 + 3000)])[0]
    assert counts[0, 0] == pytest.approx(len(rest) / 9, rel=0.2) and counts.min() > 0.5 * len(rest) / 9


@pytest.mark.parametrize(
    ("areas", "size", "counts"),
    [
        ((1, 1, 8), 600, (130, 130, 340)),
        ((0, 1, 9), 400, (0, 120, 280)),
        ((0.5, 0.5, 9), 400, (105, 105, 190)),
        ((1, 1, 1), 100, (100, 100, 100)),
        ((3, 3, 4), 301, (100, 100, 101)),
        ((3, 4, 4), 302, (100, 101, 101)),  # what is left goes to the largest shares
    ],
)
def test_allocation(areas, size, counts):
    assert allocate(np.array(areas, float), size, 100).tolist() == list(counts)


def test_land_of_objects_is_split_into_strata_whole():
    """A mine, a look-alike, land wholly, half and not near a mine, and an object that reaches beyond the area."""
    shapes = [box(0, 0), box(200, 0), box(400, 0), box(600, 0), box(800, 0), box(1000, 0)]
    columns = {"class": texts(["mine"] + ["non_mine"] * 5), "probability": np.array([0.9, 0.1, 0.09, 0, 0, 0])}
    near, limit = np.array([box(0, 0, 50), box(390, -10, 120, 120), box(600, 0, 50)]), np.array([box(0, -100, 1025, 300)])
    found = _Strata(near, limit, UTM).areas(Table.from_shapes(shapes, columns, UTM, "objects"), Feedback())
    assert found.tolist() == [[10_000, 0, 0], [0, 10_000, 0], [0, 10_000, 0], [0, 5000, 5000], [0, 0, 10_000], [0, 0, 2500]]


@pytest.mark.parametrize("size", [100, 101])
def test_each_place_is_a_pixel_of_its_own(size, monkeypatch):
    """Of a hundred pixels a hundred places can be drawn."""
    monkeypatch.setattr(_Strata, "areas", lambda strata, table, feedback: np.array([[100.0 * 100.0, 0.0, 0.0]]))
    table = objects().select(slice(1, 2))
    if size == 100:
        assert draw_sample(lambda: iter([table]), None, SampleSettings(size=size), Feedback()).counts.tolist() == [100, 0, 0]
        return
    with pytest.raises(ParameterError, match="only 100 places"):
        draw_sample(lambda: iter([table]), None, SampleSettings(size=size), Feedback())


def test_a_seed_draws_the_same_place_in_every_version():
    """The first of 64 places of the box that lies in the land, of as many more where none does."""
    land = shapely.Polygon([(10, 20), (10.5, 20), (12, 25), (10.2, 21)])
    for seed in range(20):
        rng, same = np.random.default_rng(seed), np.random.default_rng(seed)
        point, tried = random_point(land, rng), []
        while not tried or not any(tried):
            places = [(10 + 2 * x, 20 + 5 * y) for x, y in same.random((64, 2))]
            tried = [land.intersects(shapely.Point(place)) for place in places]
        assert tuple(point) == pytest.approx(places[tried.index(True)]) and rng.random() == same.random()


@pytest.mark.parametrize("settings", [{"size": 0}, {"minimum": 1}, {"buffer": -1}])
def test_senseless_settings_are_refused(settings):
    with pytest.raises(ParameterError, match="SIZE|MIN_PER_STRATUM|BUFFER"):
        draw(**settings)
