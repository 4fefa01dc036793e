"""A whole accuracy assessment recomputed in plain Python: counts, shares, areas, groups, outlines."""

import math
import random

import numpy as np
import pytest
import shapely
from inventory_twin import GROUND, bent_grid, blob, percentile, place, table
from mine_mapper.core.accuracy.agreement import agreement_pieces
from mine_mapper.core.accuracy.assess import AccuracyJob, assess, headline
from mine_mapper.core.confusion import measures
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.geodesy import transform_shapes
from mine_mapper.core.intervals import bootstrap_intervals
from rule_layers import UTM

GROUP = 1700.0
CASES = [(1, "non_mine", True, True), (2, "unknown", True, True), (3, "non_mine", False, False), (4, "unknown", False, True)]


class Scene:
    """Reference, map, objects and samples of a seed, and the layers made of them."""

    def __init__(self, seed, unlabelled, with_extent, with_samples):
        rng = random.Random(seed)

        def somewhere(radius):
            return blob(rng, rng.uniform(-2600, 2600), rng.uniform(-2300, 2300), radius)

        self.true = [somewhere(rng.choice((60, 250, 420, 520))) for _ in range(22)]
        self.other = [somewhere(700) for _ in range(8)]
        self.silent = [somewhere(350) for _ in range(3)]
        self.mapped = [shapely.affinity.translate(t, rng.uniform(-60, 60), rng.uniform(-60, 60)) for t in self.true[:12]]
        self.mapped += [t.buffer(12) for t in self.true[12:15]]
        self.mapped.append(shapely.union(self.true[15].buffer(30), self.true[16].buffer(30)).convex_hull)
        self.mapped += [self.true[17].intersection(shapely.box(*half)) for half in halves(self.true[17])]
        self.mapped += [somewhere(rng.choice((80, 250))) for _ in range(6)]
        self.mapped += [shapely.affinity.scale(o, 0.3, 0.3) for o in self.other[:4]]
        self.mapped = [part for shape in self.mapped for part in shapely.get_parts(shape)]
        self.objects = bent_grid(rng, 14, 16, 300.0, 90.0, -2400.0, -2100.0)
        self.extent = shapely.box(*place(-2050, -1800), *place(2200, 1950)) if with_extent else None
        ids = list(range(len(self.objects)))
        rng.shuffle(ids)
        self.train, self.test = (ids[:6], ids[6:150]) if with_samples else ([], [])
        self.known = unlabelled == "non_mine"
        self.group = {k: f"g{k % 13}" for k in self.test}
        self.called = {k: rng.random() < (0.8 if self.objects[k].intersects(self.true[k % 22]) else 0.3) for k in ids}
        count = [len(part) for part in (self.true, self.other, self.silent)]
        kind = np.repeat([0, 1, 2], count)
        shapes = [*self.true, *self.other, *self.silent]
        order = rng.sample(range(len(shapes)), len(shapes))
        self.true = [shapes[k] for k in order if kind[k] == 0]
        self.job = AccuracyJob(
            mines=table(self.mapped, "map"),
            reference=table([shapes[k] for k in order], "reference"),
            is_mine=kind[order] == 0,
            is_other=kind[order] == 1,
            unlabelled=unlabelled,
            samples=self.samples() if with_samples else None,
            classified=self.classified,
            extent=self.extent.bounds if with_extent else None,
            extent_crs=UTM if with_extent else "",
            overlap=0.6,
            group_size=GROUP,
            seed=7,
        )

    def samples(self):
        ids = [*self.train, *self.test, *range(5)]
        split = ["train"] * len(self.train) + ["test"] * len(self.test) + [None] * 5
        group = [self.group.get(k, "-") for k in ids]
        return table([self.objects[k] for k in ids], "samples", object_id=ids, split=split, group=group)

    def classified(self):
        """In two chunks."""
        rows = list(range(len(self.objects)))
        for part in (rows[:100], rows[100:]):
            columns = {"class": ["mine" if self.called[k] else "non_mine" for k in part], "object_id": part}
            yield table([self.objects[k] for k in part], "objects", **columns)


def halves(shape):
    left, bottom, right, top = shape.bounds
    return (left, bottom, (left + right) / 2, top), ((left + right) / 2, bottom, right, top)


def area(shape):
    """m2 on the ground."""
    return shape.area / GROUND**2


class Slow:
    """The rules of the assessment by their words, for one scene."""

    def __init__(self, scene):
        self.scene = scene
        self.all_true = shapely.union_all(scene.true)
        self.trained = shapely.union_all([scene.objects[k] for k in scene.train])
        self.silent = shapely.union_all(scene.silent)
        self.other = shapely.union_all(scene.other)
        self.told = None if scene.known else shapely.union(self.all_true, self.other)

    def inside(self, shape):
        return self.scene.extent is None or self.scene.extent.intersects(shape.centroid)

    def share(self, shape, land):
        return shape.intersection(land).area / shape.area

    def clear(self, shape):
        """The part of a shape whose class the reference tells."""
        return shape.difference(self.silent) if self.scene.known else shape.intersection(self.told)

    def clip(self, shape):
        """The part of a shape on the land that counts."""
        shape = shape if self.scene.extent is None else shape.intersection(self.scene.extent)
        return self.clear(shape).difference(self.trained)

    def object(self, shape):
        """(is mine, is labelled, share in mines) of an object."""
        share = self.share(shape, self.all_true)
        if self.scene.known:
            return share > 0.6, share > 0.6 or self.share(shape, self.silent) <= 0.4, share
        return share > 0.6, share > 0.6 or self.share(shape, self.other) > 0.6, share


def cell(x, y):
    return f"{math.floor(x / GROUP)}_{math.floor(y / GROUP)}"


def centre(shape, crs):
    """Centroid in the system of the result, where the cells of the groups lie."""
    point = transform_shapes(np.array([shape]), UTM, crs)[0].centroid
    return point.x, point.y


def chains(detected, reference, crs):
    """Group of each mine: mines that overlap, and those that overlap these, lie in the cell of the mean of their centroids."""
    every = [*detected, *reference]
    label = list(range(len(every)))
    for i, one in enumerate(detected):
        for j, two in enumerate(reference, len(detected)):
            if one.intersection(two).area > 0:
                label = [label[i] if value == label[j] else value for value in label]
    centres = [centre(shape, crs) for shape in every]
    names = []
    for own in label:
        members = [centres[k] for k, value in enumerate(label) if value == own]
        names.append(cell(*(sum(axis) / len(members) for axis in zip(*members))))
    return names[: len(detected)], names[len(detected) :]


def by_group(rows, width):
    """Sums of (name, numbers) by name, names in order."""
    sums = {}
    for name, numbers in rows:
        sums[name] = [a + b for a, b in zip(sums.get(name, [0.0] * width), numbers)]
    return [sums[name] for name in sorted(sums)]


@pytest.fixture(scope="module", params=CASES, ids=lambda case: f"seed{case[0]}-{case[1]}")
def case(request):
    scene = Scene(*request.param)
    return scene, Slow(scene), assess(scene.job, Feedback())


def interval(measured, totals, statistic):
    """The interval of every measure, by the bootstrap of these totals."""
    wanted = bootstrap_intervals(np.array(totals), statistic, 7)
    assert measured.groups == len(totals) and set(measured.intervals) == set(wanted)
    for name, pair in wanted.items():
        assert measured.intervals[name] == pytest.approx(pair, rel=1e-4, nan_ok=True), name


def test_confusion_of_objects(case):
    scene, slow, result = case
    ids = scene.test or range(len(scene.objects))
    rows, undecided, partly = [], 0, 0
    for k in ids:
        shape = scene.objects[k]
        mine, labelled, share = slow.object(shape)
        if not slow.inside(shape):
            continue
        if not labelled:
            undecided += 1
            continue
        partly += not mine and share > 0.01
        called = scene.called[k]
        name = scene.group[k] if scene.test else cell(*centre(shape, result.crs))
        rows.append((name, (mine and called, called and not mine, mine and not called, not mine and not called)))
    counts = [sum(numbers[place_] for _, numbers in rows) for place_ in range(4)]
    found = result.objects.confusion
    assert [found.true_positive, found.false_positive, found.false_negative, found.true_negative] == counts
    assert (result.objects.undecided, result.objects.partly) == (undecided, partly) and min(counts) > 0
    assert result.objects.totals.tolist() == by_group(rows, 4)
    assert result.objects.source == ("samples" if scene.test else "all objects")
    seen = sum(area(s) for k, s in enumerate(scene.objects) if slow.inside(s) and k not in scene.train)
    assert result.objects.observed == pytest.approx(seen, rel=1e-5)
    tp, fp, fn, tn = counts
    n, values = sum(counts), result.object_measures.values
    by_chance = ((tp + fp) * (tp + fn) + (fn + tn) * (fp + tn)) / n**2
    wanted = {
        "accuracy": (tp + tn) / n,
        "precision": tp / (tp + fp),
        "recall": tp / (tp + fn),
        "f_score": 2 * tp / (2 * tp + fp + fn),
    }
    wanted["kappa"] = (wanted["accuracy"] - by_chance) / (1 - by_chance)
    assert values == pytest.approx(wanted)
    interval(result.object_measures, by_group(rows, 4), measures)
    mapped = result.mapped_share
    right, wrong = values["recall"] * mapped, fp / (fp + tn) * (1 - mapped)
    assert result.expected_precision == pytest.approx(right / (right + wrong))
    assert headline(result) == pytest.approx({**values, "iou": result.area_measures.values["iou"]}, nan_ok=True)


def judged_mines(scene, slow):
    """Positions of judged, left out and unclear mines: (map, reference, left out of each, unclear)."""
    lists = []
    for shapes in (scene.mapped, scene.true):
        here = [k for k, shape in enumerate(shapes) if slow.inside(shape)]
        used = [k for k in here if slow.share(shapes[k], slow.trained) > 1e-4]
        lists.append(([k for k in here if k not in used], len(used)))
    (mapped, left_mapped), (true, left_true) = lists
    clear = [k for k in mapped if slow.clear(scene.mapped[k]).area >= 0.5 * scene.mapped[k].area]
    return clear, true, left_mapped, left_true, [k for k in mapped if k not in clear]


def pairs_of(mapped, true, score, allowed):
    """One-to-one pairs, the best score first."""
    chosen, ranked = [], []
    for i, one in mapped.items():
        for j, two in true.items():
            if one.intersection(two).area > 0 and allowed(one, two):
                ranked.append((-score(one, two), i, j))
    for _, i, j in sorted(ranked):
        if all(i != a and j != b for a, b in chosen):
            chosen.append((i, j))
    return chosen


def iou(one, two):
    return one.intersection(two).area / one.union(two).area


def test_every_mine(case):
    scene, slow, result = case
    clear, true, left_mapped, left_true, unclear = judged_mines(scene, slow)
    mines = result.mines
    assert (mines.detected, mines.reference, mines.unjudged) == (len(clear), len(true), len(unclear))
    assert (mines.left_out_detected, mines.left_out_reference) == (left_mapped, left_true)
    all_true = shapely.union_all([scene.true[k] for k in true])
    all_mapped = shapely.union_all([scene.mapped[k] for k in (*clear, *unclear)])
    hits = [k for k in clear if scene.mapped[k].intersection(all_true).area > 0.6 * slow.clear(scene.mapped[k]).area]
    found = [k for k in true if scene.true[k].intersection(all_mapped).area > 0.6 * scene.true[k].area]
    verdicts = ["hit" if k in hits else "false_alarm" if k in clear else "not_judged" for k in range(len(scene.mapped))]
    assert mines.verdict_detected.tolist() == verdicts
    verdicts = ["hit" if k in found else "miss" if k in true else "not_judged" for k in range(len(scene.true))]
    assert mines.verdict_reference.tolist() == verdicts
    pairs = pairs_of({k: scene.mapped[k] for k in clear}, {k: scene.true[k] for k in true}, iou, lambda a, b: iou(a, b) > 0.6)
    partly = [k for k in clear if k not in hits and scene.mapped[k].intersection(all_true).area > 0]
    assert (mines.detected_hits, mines.reference_hits, mines.pairs, mines.partly) == (
        len(hits),
        len(found),
        len(pairs),
        len(partly),
    )
    names = chains([scene.mapped[k] for k in clear], [scene.true[k] for k in true], result.crs)
    paired = [i for i, _ in pairs]
    rows = [(name, (k in hits, 1, 0, 0, k in paired)) for name, k in zip(names[0], clear)]
    rows += [(name, (0, 0, k in found, 1, 0)) for name, k in zip(names[1], true)]
    assert mines.totals.tolist() == by_group(rows, 5)
    p, r = len(hits) / len(clear), len(found) / len(true)
    wanted = {"precision": p, "recall": r, "f_score": 2 * p * r / (p + r)}
    wanted.update(precision_iou=len(pairs) / len(clear), recall_iou=len(pairs) / len(true))
    assert result.mine_measures.values == pytest.approx(wanted)
    assert len(hits) < len(clear) and 0 < len(found) < len(true)
    if result.land:
        assert result.false_alarm_density == pytest.approx((len(clear) - len(hits)) / (result.land / 1e9))


def test_every_area(case):
    scene, slow, result = case
    mapped = shapely.union_all([slow.clip(shape) for shape in scene.mapped])
    true = shapely.union_all([slow.clip(shape) for shape in scene.true])
    common, one, two = area(mapped.intersection(true)), area(mapped), area(true)
    assert result.areas.tolist() == pytest.approx([common, one, two], rel=1e-4)
    wanted = {
        "precision": common / one,
        "recall": common / two,
        "f_score": 2 * common / (one + two),
        "iou": common / (one + two - common),
    }
    assert result.area_measures.values == pytest.approx(wanted, rel=1e-4)
    if not scene.known:
        land = area(slow.clip(slow.told))
    else:
        land = sum(area(s) for k, s in enumerate(scene.objects) if slow.inside(s) and k not in scene.train)
    assert result.land == pytest.approx(land, rel=1e-4)
    assert (result.mapped_share, result.reference_share) == pytest.approx((one / land, two / land), rel=1e-4)


def outline(shape):
    """Places along the outer rings, as many as lie at most 5 m apart, each in the middle of its piece."""
    points = []
    for part in shapely.get_parts(shapely.normalize(shape)):
        ring = part.exterior
        count = max(math.ceil(ring.length / GROUND / 5), 1)
        points += [ring.interpolate((k + 0.5) / count, normalized=True) for k in range(count)]
    return points


def gaps_to(points, shape):
    """Metres on the ground from each place to the nearest outer ring."""
    rings = shapely.MultiLineString([part.exterior for part in shapely.get_parts(shape)])
    return [point.distance(rings) / GROUND for point in points]


def test_every_shape(case):
    scene, slow, result = case
    clear, true, *_ = judged_mines(scene, slow)
    mapped, real = {k: scene.mapped[k] for k in clear}, {k: scene.true[k] for k in true}

    def together(a, b):
        return a.intersection(b).area > 0.5 * min(a.area, b.area)

    pairs = pairs_of(mapped, real, iou, together)
    assert result.shapes.pairs == len(pairs) > 3
    assert result.shapes.pieces.tolist() == [sum(together(a, b) for a in mapped.values()) for b in real.values()]
    assert result.shapes.joined.tolist() == [sum(together(a, b) for b in real.values()) for a in mapped.values()]
    sums = {}
    for i, j in pairs:
        a, b = mapped[i], real[j]
        over, under = 1 - a.intersection(b).area / b.area, 1 - a.intersection(b).area / a.area
        from_map, from_true = gaps_to(outline(a), b), gaps_to(outline(b), a)
        figures = {"over_segmentation": over, "under_segmentation": under, "shape_error": math.sqrt((over**2 + under**2) / 2)}
        for end, gaps in (("", from_map + from_true), ("_from_map", from_map), ("_from_reference", from_true)):
            figures.update(
                {f"mean{end}": sum(gaps) / len(gaps), f"median{end}": percentile(gaps, 0.5), f"p90{end}": percentile(gaps, 0.9)}
            )
        figures["hausdorff_95"] = max(percentile(from_map, 0.95), percentile(from_true, 0.95))
        for name, value in figures.items():
            sums[name] = sums.get(name, 0.0) + value
    values = result.shape_measures.values
    assert set(values) == set(sums)
    for name, value in values.items():
        if scene.known or name == "over_segmentation" or name.endswith("_from_reference"):
            assert value == pytest.approx(sums[name] / len(pairs), rel=5e-3), name
        else:
            assert math.isnan(value), name
    names = chains(list(mapped.values()), list(real.values()), result.crs)[0]
    per_group = by_group([(names[clear.index(i)], (1,)) for i, _ in pairs], 1)
    assert result.shapes.totals[:, :1].tolist() == per_group


def test_every_piece_of_the_agreement(case):
    """Areas by mine and reference mine, on land that counts and beside it; overlapping mines of a layer do not share land."""
    scene, slow, result = case
    names = [
        np.array([f"{letter}{k}" for k in range(len(shapes))], object)
        for letter, shapes in (("m", scene.mapped), ("r", scene.true))
    ]
    pieces = agreement_pieces(result, *names, UTM, Feedback())
    extent = shapely.box(-1e9, -1e9, 1e9, 1e9) if scene.extent is None else scene.extent
    layers = []
    for shapes in (scene.mapped, scene.true):
        before, own = shapely.Polygon(), []
        for shape in shapes:
            own.append(shape.intersection(extent).difference(before))
            before = before.union(shape)
        layers.append(own)
    counts = shapely.union_all([slow.clip(shape) for shape in (*scene.mapped, *scene.true)])
    wanted = {}
    nobody = [shapely.union_all(layers[1]), shapely.union_all(layers[0])]
    for i, a in [*enumerate(layers[0]), (None, None)]:
        for j, b in [*enumerate(layers[1]), (None, None)]:
            if a is None and b is None:
                continue
            part = b.difference(nobody[1]) if a is None else a.difference(nobody[0]) if b is None else a.intersection(b)
            for judged, land in ((True, part.intersection(counts)), (False, part.difference(counts))):
                if land.area > 0:
                    wanted[None if i is None else f"m{i}", None if j is None else f"r{j}", judged] = area(land)
    found = {}
    columns = pieces.columns
    for row, shape in enumerate(pieces.shapes()):
        mine, reference, judged = columns["mine_id"][row], columns["reference_id"][row], bool(columns["judged"][row])
        found[mine, reference, judged] = area(shape)
        assert columns["area_km2"][row] == pytest.approx(area(shape) / 1e6, rel=1e-4)
        assert columns["agreement"][row] == ("only_reference" if mine is None else "only_map" if reference is None else "both")
        for name, verdicts, word in (
            (mine, result.mines.verdict_detected, "map_verdict"),
            (reference, result.mines.verdict_reference, "reference_verdict"),
        ):
            verdict = None if name is None else verdicts[int(name[1:])] if judged else "not_judged"
            assert columns[word][row] == verdict
    assert len(found) == len(pieces)
    for key in {*found, *wanted}:
        assert found.get(key, 0.0) == pytest.approx(wanted.get(key, 0.0), rel=1e-3, abs=1.1), key
    judged = columns["judged"].astype(bool).tolist()
    assert judged == sorted(judged, reverse=True) and any(judged)
