"""The draw of an accuracy sample and what is estimated from it, recomputed in plain Python."""

import math
import random

import numpy as np
import pytest
import shapely
from inventory_twin import GROUND, bent_grid, place, table
from mine_mapper.core.accuracy.area_adjusted import estimate_areas, estimate_from_sample, require_same_map
from mine_mapper.core.accuracy.sample_drawing import SampleSettings, draw_sample
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.feedback import Feedback

Z = 1.959963984540054
SAMPLES = [(1, True, 0.02), (2, True, 0.3), (3, False, 0.02), (4, True, 0.0), (5, False, 0.3)]
"""Seed, whether the strata are classes of the map, share of places where the map is wrong."""


# -- estimates from a labelled sample -----------------------------------------------------------------------------------------


def score(share, n):
    """Wilson's interval of a share of n."""
    middle, half = share + Z * Z / (2 * n), Z * math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n))
    return max((middle - half) / (1 + Z * Z / n), 0.0), min((middle + half) / (1 + Z * Z / n), 1.0)


def variance(values):
    middle = sum(values) / len(values)
    return sum((value - middle) ** 2 for value in values) / (len(values) - 1)


class Sample:
    """Places as (stratum, km2, mine in the map, mine in truth, labelled), and the estimators by their formulas."""

    def __init__(self, places):
        self.places = places
        names = sorted({p[0] for p in places})
        areas = {h: sum(p[1] for p in places if p[0] == h) for h in names}
        self.total = sum(areas.values())
        self.strata = {h: (areas[h] / self.total, [p for p in places if p[0] == h and p[4]]) for h in names}
        self.areas = [areas[h] for h in names]

    def share(self, indicator):
        """(share of the area, its variance, Wilson bounds put together) of places of a kind."""
        value = spread = below = above = 0.0
        for weight, rows in self.strata.values():
            values = [float(indicator(p)) for p in rows]
            mean = sum(values) / len(values)
            low, high = score(mean, len(values))
            value += weight * mean
            spread += weight**2 * variance(values) / len(values)
            below, above = below + (weight * (mean - low)) ** 2, above + (weight * (high - mean)) ** 2
        return value, spread, (max(value - math.sqrt(below), 0.0), min(value + math.sqrt(above), 1.0))

    def ratio(self, top, bottom):
        """(top / bottom, its variance)."""
        below = self.share(bottom)[0]
        value, spread = self.share(top)[0] / below, 0.0
        for weight, rows in self.strata.values():
            spread += weight**2 * variance([top(p) - value * bottom(p) for p in rows]) / len(rows)
        return value, spread / below**2


def both(p):
    return p[2] and p[3]


def missed(p):
    return p[3] and not p[2]


def same(p):
    return p[2] == p[3]


def wald(estimate, value, spread, factor=1.0):
    error = math.sqrt(spread)
    assert estimate.value == pytest.approx(factor * value) and estimate.error == pytest.approx(factor * error)
    assert estimate.wald == pytest.approx((factor * (value - Z * error), factor * (value + Z * error)))


@pytest.mark.parametrize(
    ("seed", "nested", "wrong"), [(1, True, 0.02), (2, True, 0.3), (3, False, 0.02), (4, True, 0.0), (5, False, 0.3)]
)
def test_every_estimate_of_a_sample(seed, nested, wrong):
    """Strata that are classes of the map and such that cut through them, with few errors, many and none at all."""
    rng, places = random.Random(seed), []
    for name, n, weight in (("mine", 40, 0.5), ("rest", 90, 7.0), ("surroundings", 60, 1.0)):
        for k in range(n):
            mapped = name == "mine" if nested else rng.random() < 0.4
            places.append((name, weight, mapped, mapped != (rng.random() < wrong), k % 9 > 0))
    if wrong == 0.02:
        places.append(("rest", 7.0, False, True, True))
    rng.shuffle(places)
    sample = Sample(places)
    columns = [np.array(column) for column in zip(*places)]
    found = estimate_areas(*columns)
    wald(found.accuracy, *sample.share(same)[:2])
    wald(found.mine_area, *sample.share(lambda p: p[3])[:2], sample.total)
    wald(found.recall, *sample.ratio(both, lambda p: p[3]))
    wald(found.precision, *sample.ratio(both, lambda p: p[2]))
    assert found.total_area == pytest.approx(sample.total) and found.areas.tolist() == pytest.approx(sample.areas)
    assert found.mapped_area == pytest.approx(sample.total * sample.share(lambda p: p[2])[0])
    shares = [[sample.share(lambda p, r=r, m=m: (p[3], p[2]) == (r, m))[0] for m in (True, False)] for r in (True, False)]
    assert found.proportions.ravel().tolist() == pytest.approx([value for row in shares for value in row])
    errors = [sum(not same(p) for p in rows) for _, rows in sample.strata.values()]
    assert found.errors.tolist() == errors and found.unlabelled == sum(not p[4] for p in places)
    assert found.counts.tolist() == [len(rows) for _, rows in sample.strata.values()]
    assert found.mines.tolist() == [sum(p[3] for p in rows) for _, rows in sample.strata.values()]
    assert found.few_errors == [name for name, count in zip(sample.strata, errors) if count < 5]
    if not (nested and min(errors) < 5):
        for estimate in (found.accuracy, found.recall, found.precision, found.mine_area):
            most = sample.total if estimate is found.mine_area else 1.0
            assert estimate.method == "Wald"
            assert (estimate.low, estimate.high) == pytest.approx([min(max(value, 0.0), most) for value in estimate.wald])
        return
    assert {e.method for e in (found.accuracy, found.mine_area, found.recall, found.precision)} == {"score"}
    assert (found.accuracy.low, found.accuracy.high) == pytest.approx(sample.share(same)[2])
    low, high = sample.share(lambda p: p[3])[2]
    assert (found.mine_area.low, found.mine_area.high) == pytest.approx((low * sample.total, high * sample.total))
    mine = sample.strata["mine"][1]
    assert (found.precision.low, found.precision.high) == pytest.approx(score(sum(both(p) for p in mine) / len(mine), len(mine)))
    (a, _, (l2, u2)), (b, _, (l1, u1)) = sample.share(both), sample.share(missed)
    low = (a * b - math.sqrt((a * b) ** 2 - l1 * u2 * (2 * b - l1) * (2 * a - u2))) / (u2 * (2 * a - u2))
    high = (a * b + math.sqrt((a * b) ** 2 - u1 * l2 * (2 * b - u1) * (2 * a - l2))) / (l2 * (2 * a - l2))
    assert (found.recall.low, found.recall.high) == pytest.approx((1 / (1 + high), 1 / (1 + max(low, 0.0))))


@pytest.mark.parametrize(("fewest", "few"), [(4, True), (5, False)])
def test_five_errors_are_enough(fewest, few):
    wrong = [True] * fewest + [False] * 40
    columns = [np.array(["a", "b"] * len(wrong)), np.ones(2 * len(wrong)), np.array([True, False] * len(wrong))]
    truth = np.array([value for bad in wrong for value in (not bad, bad)])
    found = estimate_areas(*columns, truth, np.ones(len(truth), bool))
    assert found.few_errors == (["a", "b"] if few else []) and (found.mine_area.method == "score") == few


@pytest.mark.parametrize(("wrong", "count", "refused"), [(1, 50, False), (2, 50, True), (2, 100, False), (3, 100, True)])
def test_up_to_a_fiftieth_of_the_places_may_be_of_another_map(wrong, count, refused):
    mine = shapely.box(*place(0, 0), *place(1000, 1000))
    points = [shapely.Point(place(10 * k + 5, 500)) for k in range(count)]
    kinds = ["non_mine" if k < wrong else "mine" for k in range(count)]
    sample = table(points, "sample", map_class=kinds, stratum_places=[count] * count)
    told, feedback = [], Feedback()
    feedback.warning = told.append
    if refused:
        with pytest.raises(InputError, match=f"{wrong} of {count} places"):
            require_same_map(sample, table([mine], "map"), feedback)
        return
    require_same_map(sample, table([mine], "map"), feedback)
    assert [(line.fields["count"], line.fields["total"]) for line in told] == [(wrong, count)]


# -- the draw -----------------------------------------------------------------------------------------------------------------


def objects_of(rng):
    """Quadrilaterals of a bent grid in two layers, with class and probability; one has exactly the least of a look-alike."""
    shapes, kinds, odds = bent_grid(rng, 8, 8, 200.0, 50.0), [], []
    for k in range(64):
        kinds.append("mine" if rng.random() < 0.15 else "non_mine")
        odds.append(0.1 if k == 9 else 0.9 if kinds[-1] == "mine" else rng.choice((0.02, 0.09, 0.3)))
    return shapes, kinds, odds


@pytest.mark.parametrize(("seed", "limited"), [(1, False), (2, True), (3, True)])
def test_every_stratum_of_a_draw(seed, limited):
    """Areas by object and stratum; places lie in their stratum, as many of each object as its land says."""
    shapes, kinds, odds = objects_of(random.Random(seed))
    edge = shapely.box(*place(130, 170), *place(1240, 1460))
    area = table([edge, shapely.box(*place(300, 300), *place(900, 700))], "area") if limited else None
    everywhere = edge if limited else shapely.box(-1e9, -1e9, 1e9, 1e9)

    def chunks():
        for part in (slice(0, 20), slice(20, None)):
            columns = {"class": kinds[part], "probability": odds[part], "object_id": list(range(64))[part]}
            yield table(shapes[part], "objects", **columns)

    drawn = draw_sample(chunks, area, SampleSettings(), Feedback())
    near = shapely.union_all([s for s, kind in zip(shapes, kinds) if kind == "mine"]).buffer(100 * GROUND)
    regions = {"mine": [], "surroundings": [], "rest": []}
    for shape, kind, probability in zip(shapes, kinds, odds):
        land = shape.intersection(everywhere)
        if kind == "mine":
            regions["mine"].append(land)
        elif probability >= 0.1:
            regions["surroundings"].append(land)
        else:
            regions["surroundings"].append(land.intersection(near))
            regions["rest"].append(land.difference(near))
    km2 = [sum(piece.area for piece in pieces) / GROUND**2 / 1e6 for pieces in regions.values()]
    assert drawn.areas == pytest.approx(km2, rel=1e-3) and drawn.counts.sum() == 600 and min(drawn.counts) >= 100
    exact = [100 + 300 * part / sum(km2) for part in km2]
    assert all(abs(count - wanted) < 1 for count, wanted in zip(drawn.counts, exact))
    columns, points = drawn.table.columns, drawn.table.shapes()
    assert columns["sample_id"].tolist() == list(range(1, 601))
    for row, (name, pieces) in enumerate(regions.items()):
        here = [k for k in range(600) if columns["stratum"][k] == name]
        assert len(here) == drawn.counts[row] == columns["stratum_places"][here[0]]
        land = shapely.union_all(pieces).buffer(1.0)
        assert all(land.contains(points[k]) for k in here)
        assert {columns["map_class"][k] for k in here} == {"mine" if name == "mine" else "non_mine"}
        assert [columns["weight"][k] for k in here] == pytest.approx([km2[row] / len(here)] * len(here), rel=1e-3)
        squares, expected = 0.0, [len(here) * piece.area / land.area for piece in pieces]
        for piece, wanted in zip(pieces, expected):
            if wanted > 1:
                squares += (sum(piece.contains(points[k]) for k in here) - wanted) ** 2 / wanted
        cells = sum(wanted > 1 for wanted in expected)
        assert squares < cells + 4 * math.sqrt(2 * cells), "places of each object are in proportion to its land"


@pytest.mark.parametrize(("size", "fits"), [(100, True), (101, False)])
def test_there_are_no_more_places_than_pixels_of_ten_metres(size, fits):
    side = 100 * GROUND * (1 + 1e-6)
    land = table([shapely.box(*place(0, 0), *place(side, side))], "objects", **{"class": ["mine"], "probability": [0.9]})
    settings = SampleSettings(size=size, minimum=2)
    if fits:
        assert draw_sample(lambda: iter([land]), None, settings, Feedback()).counts.tolist() == [100, 0, 0]
        return
    with pytest.raises(ParameterError, match="only 100 places"):
        draw_sample(lambda: iter([land]), None, settings, Feedback())


@pytest.mark.parametrize("settings", [{"size": 1}, {"minimum": 2}, {"buffer": 0.0}])
def test_the_least_settings(settings):
    SampleSettings(**settings).check()
    with pytest.raises(ParameterError):
        SampleSettings(**{name: value - 1 for name, value in settings.items()}).check()


@pytest.mark.parametrize("taken", ["none", "one out", "one twice"])
def test_all_places_of_a_draw_are_needed(taken):
    """As many of each stratum as were drawn; a sample of an earlier version does not tell."""
    rows = [*range(8), *{"none": (), "one out": (), "one twice": (3,)}[taken]][(taken == "one out") :]
    strata = ["mine" if k < 3 else "rest" for k in rows]
    labels = ["mine" if k < 2 or k == 7 else "non_mine" for k in rows]
    places = [shapely.Point(place(k, 0)) for k in rows]
    columns = {
        "stratum": strata,
        "weight": [1.0] * len(rows),
        "map_class": ["mine" if s == "mine" else "non_mine" for s in strata],
    }
    old = table(places, "sample", reference_class=labels, **columns)
    new = old.with_columns(stratum_places=np.array([3 if name == "mine" else 5 for name in strata]))
    assert estimate_from_sample(old, ("mine",)).total_area == len(rows)
    if taken == "none":
        assert estimate_from_sample(new, ("mine",)).counts.tolist() == [3, 5]
        return
    name, here, wanted = ("mine", 2, 3) if taken == "one out" else ("rest", 6, 5)
    with pytest.raises(InputError, match=f"has {here} places of stratum '{name}', but {wanted} were drawn"):
        estimate_from_sample(new, ("mine",))
