"""Labelling: which objects become samples, of which class, in which part."""

from dataclasses import replace

import numpy as np
import pytest
import shapely
from learning_data import Log, object_grid, polygons
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.learning.drawing import choose_test_groups, cover_clusters, draw_spread, quotas, represented
from mine_mapper.core.learning.labelling import samples, survey
from mine_mapper.core.learning.labelling.gaps import gaps_table
from mine_mapper.core.learning.labelling.label_step import LabelStep, run_labels
from mine_mapper.core.learning.labelling.overlap import OverlapMeter
from mine_mapper.core.learning.labelling.references import build_references, group_touching
from mine_mapper.core.learning.labelling.sample_layer import left_out_table, sample_table, tell_mines
from mine_mapper.core.learning.labelling.samples import LabelSettings, label_objects
from mine_mapper.core.vector import Table


def label(objects, reference, settings, log=None, size=97, **known):
    """Samples, labels, references of one run."""
    log = log or Log()

    def chunks():
        for start in range(0, len(objects), size):
            yield objects.select(slice(start, start + size))

    references = build_references(reference, known.pop("class_field", ""), known.pop("mine_classes", ("mine",)), log, **known)
    labels = label_objects(chunks(), references, settings, log, len(objects))
    table = sample_table(chunks(), labels, log)
    tell_mines(labels, references, log)
    return table, labels, references


def classes(table, name):
    return set(table.columns["object_id"][table.columns["class"] == name].tolist())


NO_TEST = {"test_share": 0.0}


def test_more_than_the_overlap_share_makes_a_mine():
    objects = object_grid(1, 40)  # objects 1..40 from x = 0, 100 m each
    reference = polygons((0, 0, 270, 100), (1000, 0, 1071, 100))  # 100 % of 1, 2; 70 % of 3; 71 % of 11
    table, labels, _ = label(objects, reference, LabelSettings(**NO_TEST))
    assert classes(table, "mine") == {1, 2, 11}
    assert labels.best_overlap[1] == pytest.approx(0.71)


def test_other_land_is_farther_than_the_distance():
    objects = object_grid(1, 40)
    reference = polygons((0, 0, 100, 100))
    settings = LabelSettings(mine_samples=1, non_mine_samples=100, **NO_TEST)
    assert classes(label(objects, reference, settings)[0], "non_mine") == set(
        range(4, 41)
    )  # object 3 begins 100 m away: not farther
    settings = LabelSettings(mine_samples=1, non_mine_samples=100, non_mine_distance=0, **NO_TEST)
    assert classes(label(objects, reference, settings)[0], "non_mine") == set(range(2, 41))  # a common edge is no overlap


@pytest.mark.parametrize("known", ["mines", "classes", "rejected", "test"])
def test_broken_objects_count_as_repaired_ones(known):
    """Only objects near a reference polygon are looked at: samples, shares and reasons are those of objects that were whole."""
    objects = object_grid(20, 20)  # 100 m each
    boxes = [(0, 0, 200, 200), (900, 900, 1100, 1000), (1500, 300, 1800, 500)]
    names = np.array(["mine", "mine", "field" if known == "classes" else "mine"], object)
    shapes = objects.shapes()
    for row in range(0, len(shapes), 3):  # the same land, drawn twice
        x, y, right, top = shapely.bounds(shapes[row])
        ring = [(x, y), (right, y), (right, top), (x, top), (x, y)]
        shapes[row] = shapely.Polygon([*ring, *ring[1:]])
    flat = shapely.Polygon([(1950, 1950), (1990, 1990), (1950, 1950)])
    shapes[-1] = flat  # no land at all
    broken = Table.from_shapes(shapes, objects.columns, objects.crs)
    whole = objects.select(np.arange(len(objects)))
    whole.geometry[-1] = shapely.to_wkb(flat)
    more = {}
    if known == "rejected":
        more["reviewed"] = polygons((1200, 1200, 1400, 1400), review=np.array(["rejected"], object))
    if known == "test":
        more["test_area"] = polygons((800, 800, 2000, 2000))
    settings = LabelSettings(mine_samples=9, non_mine_samples=60, **({} if known != "test" else NO_TEST))
    found = []
    for table in (broken, whole):
        reference = polygons(*boxes, name=names)
        samples_, labels, _ = label(table, reference, settings, class_field="name", **more)
        found.append([labels.rows.tolist(), labels.mine.tolist(), labels.split.tolist(), labels.group.tolist(), labels.reasons])
    assert found[0] == found[1] and len(found[0][0]) > 20


@pytest.mark.parametrize("unlabelled", ["unknown", "non_mine"])
def test_labelled_other_land_is_kept_however_near_a_mine(unlabelled):
    objects = object_grid(1, 40)  # objects 1..40 from x = 0, 100 m each
    reference = polygons(
        (0, 0, 100, 100), (100, 0, 400, 100), (1000, 0, 1025, 100), (1000, 0, 1400, 100), (2000, 0, 2060, 100),
        (1900, 0, 2300, 100), (3000, 0, 3080, 100), (3070, 0, 3085, 100), (3080, 0, 3100, 100),
        name=np.array(["mine", "field", "mine", "road", "mine", "forest", "field", "mine", None], object),
    )  # fmt: skip
    settings = LabelSettings(unlabelled=unlabelled, mine_samples=1, non_mine_samples=100, **NO_TEST)
    others = classes(label(objects, reference, settings, class_field="name")[0], "non_mine")
    assert {2, 3, 4} <= others  # beside the mine, nearer than 100 m
    assert {11, 12, 13, 14} <= others  # a quarter of 11 is drawn as mine, all of it as road
    assert {20, 22, 23} <= others and 21 not in others  # 60 % of 21 are drawn as mine: contradicting outlines tell nothing
    assert 31 not in others  # 80 % are field, but 15 % are drawn as mine and 20 % are of no class: 35 % may be mine
    assert (5 in others) == (unlabelled == "non_mine")  # 300 m away, unlabelled
    assert 10 not in others  # unlabelled and beside a mine


def test_unknown_land_gives_no_samples():
    objects = object_grid(1, 40)
    reference = polygons(
        (0, 0, 100, 100), (1000, 0, 1560, 100), (2000, 0, 2100, 100), name=np.array(["mine", "field", None], object)
    )
    settings = LabelSettings(unlabelled="unknown", mine_samples=1, non_mine_samples=100, **NO_TEST)
    table, _, _ = label(objects, reference, settings, class_field="name")
    assert classes(table, "non_mine") == {11, 12, 13, 14, 15}  # 60 % of 16, and the polygon without a class tells nothing
    with pytest.raises(InputError, match="UNLABELLED.*CLASS_FIELD"):
        label(objects, polygons((0, 0, 100, 100)), settings)


def test_overlapping_polygons_count_once():
    shapes = shapely.box([0.0], [0.0], [100.0], [100.0])
    references = build_references(polygons((0, 0, 60, 100), (10, 0, 60, 100)), "", ("mine",), Feedback())
    measured = OverlapMeter(references, 100.0).measure(shapes)
    assert measured.mine_share[0] == pytest.approx(0.6)
    assert references.mine_count == 1


def test_measuring_equals_a_slow_twin():
    rng = np.random.default_rng(2)
    objects = object_grid(12, 12)
    corners = rng.uniform(0, 1000, (15, 2))
    reference = Table.from_shapes(shapely.buffer(shapely.points(corners), rng.uniform(30, 180, 15)), {}, "EPSG:32644", "r")
    references = build_references(reference, "", ("mine",), Feedback())
    measured = OverlapMeter(references, 60.0).measure(objects.shapes())
    union = shapely.union_all(reference.shapes())
    for row, shape in enumerate(objects.shapes()):
        assert measured.mine_share[row] == pytest.approx(shape.intersection(union).area / shape.area, abs=1e-9)
        assert measured.near[row] == (shape.distance(union) <= 60.0)
        if measured.polygon[row] >= 0:
            parts = shapely.area(shapely.intersection(shape, reference.shapes()))
            assert parts[measured.polygon[row]] == pytest.approx(parts.max())


def test_polygons_that_touch_are_one_mine():
    shapes = shapely.box([0, 50, 10, 9, 200], [0, 0, 0, 0, 0], [10, 60, 20, 11, 210], [5, 5, 5, 1, 5])
    assert group_touching(shapes).tolist() == [0, 1, 0, 0, 2]


def landscape(seed=0, rows=60, columns=60, mines=25):
    rng = np.random.default_rng(seed)
    corners = rng.uniform(0, 100 * (rows - 4), (mines, 2))
    sides = rng.uniform(80, 500, mines)
    reference = polygons(*[(x, y, x + s, y + s) for (x, y), s in zip(corners, sides)])
    count = rows * columns
    fields = {"mean_red": rng.normal(size=count), "mean_ndvi": rng.uniform(-0.3, 0.3, count), "name": np.full(count, "x", object)}
    return object_grid(rows, columns, **fields), reference


def test_counts_are_upper_limits_and_keep_the_ratio():
    objects, reference = landscape()
    found = label(objects, reference, LabelSettings(**NO_TEST))[0]
    mines = len(classes(found, "mine"))
    assert 50 < mines < 522
    assert len(classes(found, "non_mine")) == round(1478 / 522 * mines)
    log = Log()
    table, _, _ = label(objects, reference, LabelSettings(mine_samples=20, non_mine_samples=30, **NO_TEST), log)
    assert (len(classes(table, "mine")), len(classes(table, "non_mine"))) == (20, 30)
    assert f"Mine objects: 20 asked for, {mines} found, 20 used (20 to train, 0 to test)" in log.text


def test_every_mine_gives_an_object_before_any_gives_two():
    objects, reference = landscape()
    everything = label(objects, reference, LabelSettings(**NO_TEST))[1]
    mines = len(set(everything.mine.tolist()) - {-1})
    labels = label(objects, reference, LabelSettings(mine_samples=mines, non_mine_samples=30, **NO_TEST))[1]
    assert len(set(labels.mine.tolist()) - {-1}) == mines


@pytest.mark.parametrize("size", [13, 1000, 10**6])
def test_the_size_of_chunks_changes_nothing(size):
    objects, reference = landscape()
    one, other = label(objects, reference, LabelSettings(), size=400), label(objects, reference, LabelSettings(), size=size)
    assert one[0].columns["object_id"].tolist() == other[0].columns["object_id"].tolist()
    assert one[0].columns["split"].tolist() == other[0].columns["split"].tolist()


def test_another_seed_draws_other_samples():
    objects, reference = landscape()
    one, other = (label(objects, reference, LabelSettings(seed=seed))[0] for seed in (1, 2))
    assert one.columns["object_id"].tolist() != other.columns["object_id"].tolist()


def test_training_objects_never_touch_test_objects():
    objects, reference = landscape(mines=40)
    settings = LabelSettings(mine_samples=1000, non_mine_samples=3000, group_distance=700.0)
    table, _, _ = label(objects, reference, settings)
    split = table.columns["split"]
    train, test = table.shapes()[split == "train"], table.shapes()[split == "test"]
    assert len(train) > 100
    assert len(test) > 100
    assert len(shapely.STRtree(test).query(train, predicate="intersects")[0]) == 0
    assert (split == np.array(None)).any()  # or this test tests nothing
    assert {"mine", "non_mine"} == set(table.columns["class"][split == "test"])


def test_groups_are_whole_and_mines_stay_together():
    objects, reference = landscape(mines=40)
    table, labels, references = label(objects, reference, LabelSettings(group_distance=900.0))
    parts = {}
    for group, split in zip(table.columns["group"], table.columns["split"]):
        parts.setdefault(group, set()).add(split)
    assert all(len(split - {None}) <= 1 for split in parts.values())
    for mine in set(labels.mine.tolist()) - {-1}:
        groups = set(labels.group[labels.mine == mine].tolist())
        x, y = references.centres[mine]
        assert groups == {f"{int(x // 900)}_{int(y // 900)}"}


def test_a_test_area_decides_and_its_edge_is_left_out():
    objects = object_grid(1, 40)
    reference = polygons((0, 0, 300, 100), (1800, 0, 2200, 100), (3500, 0, 3800, 100))
    log = Log()
    table, labels, _ = label(
        objects, reference, LabelSettings(mine_samples=50, non_mine_samples=200), log, test_area=polygons((2050, -50, 5000, 150))
    )
    split = dict(zip(table.columns["object_id"].tolist(), table.columns["split"]))
    mines = classes(table, "mine")
    # centre inside -> test; across the edge of the area: nothing; the mine across the edge trains nothing
    assert {o for o in mines if split[o] == "test"} == {22, 36, 37, 38}
    assert {o for o in mines if split[o] == "train"} == {1, 2, 3}
    assert 21 not in split or split[21] is None
    assert all(o < 20 for o, part in split.items() if part == "train")
    assert all(o > 21 for o, part in split.items() if part == "test")


def test_every_mine_is_accounted_for():
    objects = object_grid(5, 40)
    reference = polygons(
        (0, 0, 300, 300), (1050, 150, 1150, 250), (-9000, 0, -8000, 100), (2000, 0, 2200, 200), (3000, 100, 3100, 200)
    )
    log = Log()
    table, labels, references = label(objects, reference, LabelSettings(mine_samples=2, non_mine_samples=8, **NO_TEST), log)
    reasons = labels.reasons
    assert reasons[1] == samples.COARSE
    assert reasons[2] == samples.OUTSIDE
    assert sorted(reasons[i] for i in (0, 3, 4)) == [samples.NOT_DRAWN, samples.USED, samples.USED]
    left_out = left_out_table(reference, references, labels)
    assert len(left_out) == 3
    assert set(left_out.columns["reason"]) == {samples.COARSE, samples.OUTSIDE, samples.NOT_DRAWN}
    assert left_out.columns["best_overlap"].max() == pytest.approx(1.0)
    assert (
        "Reference mines: 5 (5 polygons, touching ones counted as one mine); 2 used (2 to train, 0 to test), 3 left out"
        in log.text
    )


def test_a_green_reference_is_warned_of():
    objects, reference = landscape()
    log = Log()
    label(objects, reference, LabelSettings(), log)
    assert "green" not in log.text
    objects.columns["mean_ndvi"][:] = 0.5
    label(objects, reference, LabelSettings(), log)
    assert "100% of the area of the reference mines in 'reference' is green" in "\n".join(log.warnings)


def test_old_columns_of_samples_are_replaced():
    objects, reference = landscape()
    objects.columns["class"] = np.full(len(objects), "old", object)
    objects.columns["weight"] = np.full(len(objects), -1.0)
    table = label(objects, reference, LabelSettings())[0]
    assert set(table.columns["class"]) == {"mine", "non_mine"}
    assert list(table.columns) == ["object_id", "mean_red", "mean_ndvi", "name", "class", "split", "group", "weight"]
    assert (table.columns["weight"] > 0).all()


# -- reviewed mines --------------------------------------------------------------------------------------------------------


def reviewed(*boxes, review):
    return polygons(*boxes, review=np.array(review, object))


def test_a_review_adds_mines_and_rejected_ones_first():
    objects = object_grid(10, 40)
    reference = polygons((0, 0, 300, 300))
    review = reviewed((2000, 500, 2300, 700), (3000, 0, 3200, 200), (500, 800, 600, 900), review=["accepted", "rejected", None])
    settings = LabelSettings(mine_samples=15, non_mine_samples=5, **NO_TEST)
    log = Log()
    table, _, _ = label(objects, reference, settings, log, reviewed=review)
    assert "4 were rejected in the review" in log.text
    assert "Review: 1 mine was accepted and 1 rejected" in log.text
    assert len(classes(table, "mine")) == 9 + 6
    assert {31, 32, 71, 72} <= classes(table, "non_mine")
    assert len(classes(table, "non_mine")) == 5 + 4, "what was rejected comes on top of the ratio"


def test_the_reference_has_the_better_outline_unless_it_is_redrawn():
    objects = object_grid(10, 40)
    reference, box = polygons((0, 0, 300, 300)), (100, 0, 600, 300)
    settings = LabelSettings(mine_samples=50, non_mine_samples=50, **NO_TEST)
    plain = label(objects, reference, settings)[0]
    for decision, more in (("accepted", 0), ("retyped", 0), ("redrawn", 9)):
        table = label(objects, reference, settings, reviewed=reviewed(box, review=[decision]))[0]
        assert len(classes(table, "mine")) == len(classes(plain, "mine")) + more


def test_look_alikes_of_rejected_mines_are_drawn_too():
    """Twenty objects as red as the rejected one among hundreds that are not."""
    objects = object_grid(20, 40, mean_red=np.random.default_rng(0).normal(1000, 10, 800))
    alike = np.array([55 + 37 * k for k in range(20)])
    objects.columns["mean_red"][alike] = 3000.0
    row = alike[0]
    x, y = 100 * (row % 40), 100 * (row // 40)
    settings = LabelSettings(mine_samples=9, non_mine_samples=30, **NO_TEST)
    table = label(
        objects, polygons((0, 1500, 300, 1800)), settings, reviewed=reviewed((x, y, x + 100, y + 100), review=["rejected"])
    )[0]
    drawn = classes(table, "non_mine") & set((alike + 1).tolist())
    assert row + 1 in drawn
    assert len(drawn) >= 1 + samples.LOOK_ALIKES
    assert len(classes(table, "non_mine")) == 30 + 1 + samples.LOOK_ALIKES


def test_a_review_never_tests():
    objects = object_grid(10, 40)
    reference = polygons((0, 0, 300, 300), (3700, 0, 4000, 300))
    review = reviewed((3000, 500, 3300, 700), (2500, 0, 2700, 200), review=["accepted", "rejected"])
    settings = LabelSettings(mine_samples=30, non_mine_samples=400)
    area = polygons((2000, -100, 5000, 2000))
    plain = label(objects, reference, settings, test_area=area)[0]
    table = label(objects, reference, settings, test_area=area, reviewed=review)[0]
    rows = table.columns["split"] == "test"
    test_mines = set(table.columns["object_id"][rows & (table.columns["class"] == "mine")].tolist())
    assert test_mines == set(
        plain.columns["object_id"][(plain.columns["split"] == "test") & (plain.columns["class"] == "mine")].tolist()
    )


def test_a_review_moves_no_test_group():
    objects, reference = landscape(mines=40)
    review = reviewed((10, 10, 700, 700), (3000, 3000, 3500, 3500), review=["accepted", "rejected"])
    settings = LabelSettings(group_distance=900.0)
    one, other = label(objects, reference, settings)[0], label(objects, reference, settings, reviewed=review)[0]
    groups = [set(t.columns["group"][t.columns["split"] == "test"].tolist()) for t in (one, other)]
    assert not (groups[0] & set(other.columns["group"][other.columns["split"] == "train"].tolist()))
    assert groups[0] & groups[1]


def test_a_review_without_decisions_is_said():
    objects, reference = landscape()
    log = Log()
    label(objects, reference, LabelSettings(), log, reviewed=reviewed((0, 0, 100, 100), review=[None]))
    assert "the review adds no samples" in "\n".join(log.warnings)


# -- drawing ---------------------------------------------------------------------------------------------------------------


def test_drawing_takes_turns():
    groups = np.array(["a"] * 50 + ["b"] * 3 + ["c"])
    keys = np.random.default_rng(0).random(len(groups))
    drawn = groups[draw_spread(7, keys, groups)]
    assert {name: int((drawn == name).sum()) for name in "abc"} == {"a": 3, "b": 3, "c": 1}
    assert draw_spread(99, keys, groups).tolist() == list(range(54))
    assert len(draw_spread(0, keys, groups)) == 0


@pytest.mark.parametrize("count", [0, 1, 7, 50, 1000])
def test_quotas_add_up(count):
    sizes = np.array([1000, 0, 4, 100])
    given = quotas(count, sizes)
    assert given.sum() == min(count, 1104)
    assert (given <= sizes).all()
    if count == 50:
        assert given[2] == 2  # sqrt(4) of 43.6 in 50
        assert 2 <= given[0] / given[3] <= 4  # square root of 10


def test_quotas_of_several_rounds_stay_within_the_groups():
    """Fifty groups of one leave 46 of 118 for the second round: 21 more would be due to the group of 30 that has 10."""
    sizes = np.array([1] * 50 + [30, 40])
    given = quotas(118, sizes)
    assert given.sum() == 118 and (given <= sizes).all()


def test_test_groups_hold_mines_on_both_sides():
    mine_groups, others = {f"m{i}": 5 for i in range(4)}, {f"o{i}" for i in range(40)}
    for seed in range(20):
        chosen = choose_test_groups(mine_groups, set(mine_groups) | others, 0.3, seed)
        assert len(chosen & set(mine_groups)) == 1
        assert len(chosen & others) == 12
    assert choose_test_groups({"m": 3}, {"m"}, 0.3, 1) == set()
    assert choose_test_groups(mine_groups, set(mine_groups) | others, 0.0, 1) == set()


def test_one_large_mine_does_not_upset_the_split():
    mine_groups = {f"m{i}": 4 for i in range(20)}
    mine_groups["m0"] = 80
    for seed in range(10):
        chosen = choose_test_groups(mine_groups, set(mine_groups), 0.3, seed)
        assert len(chosen) == 6
        assert sum(mine_groups[name] for name in chosen) == 24  # 80 of 156 would be more than half
    assert len({frozenset(choose_test_groups(mine_groups, set(mine_groups), 0.3, seed)) for seed in range(10)}) > 5


def test_covers_are_found():
    rng = np.random.default_rng(0)
    centres = np.array([[0, 0], [9, 9], [0, 9]])
    truth = rng.integers(0, 3, 600)
    values = centres[truth] + rng.normal(scale=0.3, size=(600, 2))
    values[5, 1] = np.nan
    clusters = cover_clusters(values, rng.random(600), 1)
    for cluster in np.unique(clusters):
        assert len(np.unique(np.delete(truth, 5)[np.delete(clusters, 5) == cluster])) == 1


def test_of_many_objects_a_random_part_is_drawn_from(monkeypatch):
    objects, reference = landscape()
    settings = LabelSettings(mine_samples=10, non_mine_samples=50, **NO_TEST)
    monkeypatch.setattr(survey, "KEPT", 300)
    log = Log()
    one, other = label(objects, reference, settings, log, size=50)[0], label(objects, reference, settings, size=3600)[0]
    assert one.columns["object_id"].tolist() == other.columns["object_id"].tolist()
    assert "drawn from 300 of those found" in log.text


# -- bad input -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name, value",
    [("overlap", 0.2), ("overlap", 1.0), ("mine_samples", 0), ("non_mine_samples", 0), ("unlabelled", "x"), ("test_share", 1.0),
     ("non_mine_distance", -1.0), ("group_distance", 0.0), ("seed", -1)],
)  # fmt: skip
def test_values_without_sense_are_refused(name, value):
    with pytest.raises(ParameterError, match=f"{name.upper()} is {value}"):
        LabelSettings(**{name: value}).check()


def test_no_overlap_at_all_names_both_layers():
    with pytest.raises(InputError, match="'objects'.*'reference'"):
        label(object_grid(), polygons((9000, 9000, 9100, 9100)), LabelSettings())


def test_too_coarse_objects_are_said():
    with pytest.raises(InputError, match="more than 70%.*best has 25%.*SCALE"):
        label(object_grid(), polygons((50, 50, 100, 100)), LabelSettings())


def test_only_mines_is_said():
    with pytest.raises(InputError, match="No object is other land"):
        label(object_grid(2, 2), polygons((0, 0, 200, 200)), LabelSettings())


def test_all_mines_in_the_test_area_is_said():
    with pytest.raises(InputError, match="TEST_AREA"):
        label(object_grid(), polygons((0, 0, 300, 300)), LabelSettings(), test_area=polygons((-100, -100, 900, 900)))


def test_an_unknown_class_lists_the_known_ones():
    reference = polygons((0, 0, 300, 300), name=np.array(["quarry"], object))
    with pytest.raises(InputError, match="MINE_CLASSES.*mine.*quarry"):
        label(object_grid(), reference, LabelSettings(), class_field="name")
    table = label(object_grid(), reference, LabelSettings(**NO_TEST), class_field="name", mine_classes=("quarry",))[0]
    assert len(classes(table, "mine")) == 9


def test_objects_without_a_polygon_are_skipped():
    objects = object_grid()
    objects.geometry[350] = None
    objects.geometry[351] = shapely.to_wkb(shapely.Point(1, 1))
    log = Log()
    table = label(objects, polygons((0, 0, 300, 300)), LabelSettings(non_mine_samples=522 * 20, **NO_TEST), log)[0]
    assert not {351, 352} & set(table.columns["object_id"].tolist())
    assert "2 of 400 objects have no polygon" in log.text


def test_a_cancel_is_heard():
    from mine_mapper.core.errors import Cancelled

    with pytest.raises(Cancelled):
        label(object_grid(), polygons((0, 0, 300, 300)), LabelSettings(), Log(cancel_after=2))


# -- weights: what a sample stands for -------------------------------------------------------------------------------------


def test_drawn_items_stand_for_their_group():
    pool, drawn = np.array(list("aaaaaabbbc")), np.array(list("ababa"))
    weight = represented(pool, drawn)
    assert weight == pytest.approx(np.array([2, 1.5, 2, 1.5, 2]) * 10 / 9)  # the lost c is shared out
    assert weight.sum() == pytest.approx(10)
    assert represented(pool, drawn[:0]).tolist() == []
    assert represented(np.arange(5), np.arange(5)).tolist() == [1] * 5


def test_weights_add_up_to_the_land():
    """Samples of other land stand for all of it, though rare covers are drawn more often; those of mines for all mine objects."""
    rng = np.random.default_rng(0)
    rare = rng.random(2000) < 0.1
    objects = object_grid(40, 50, mean_red=np.where(rare, 4000.0, 1000.0) + rng.normal(scale=20, size=2000))
    reference = polygons((0, 0, 1000, 1000), (3000, 3000, 3200, 3200))  # 100 and 4 objects
    table, _, _ = label(objects, reference, LabelSettings(mine_samples=20, non_mine_samples=150, non_mine_distance=50, **NO_TEST))
    weight, mine = table.columns["weight"], table.columns["class"] == "mine"
    assert (weight > 0).all() and weight[mine].sum() == pytest.approx(104)
    assert weight[~mine].sum() == pytest.approx(2000 - 104 - 21 - 12)  # without the rings of objects around the mines
    red = table.columns["mean_red"][~mine] > 2000
    assert red.mean() > 0.14, "the rare cover is drawn more often than it is seen"
    assert np.average(red, weights=weight[~mine]) == pytest.approx(0.1, abs=0.015)


def test_what_a_review_adds_stands_for_itself():
    objects = object_grid(20, 40, mean_red=np.random.default_rng(0).normal(1000, 10, 800))
    review = reviewed((2000, 0, 2200, 100), review=["rejected"])
    settings = LabelSettings(mine_samples=9, non_mine_samples=90, non_mine_distance=50, **NO_TEST)
    table, _, _ = label(objects, polygons((0, 1700, 300, 2000)), settings, reviewed=review)
    rejected = np.isin(table.columns["object_id"], (21, 22))
    assert table.columns["weight"][rejected].tolist() == [1, 1]
    assert table.columns["weight"].sum() == pytest.approx(800 - 7)


def coloured(rows=30, columns=30, seed=0):
    """Objects of four covers in stripes of the land: x < 1000 water, < 2000 forest, < 2400 bare, the rest fields."""
    rng = np.random.default_rng(seed)
    x = np.tile(np.arange(columns), rows) * 100
    means = np.array([[300, -0.4], [900, 0.8], [3000, 0.05], [1500, 0.4]])[np.searchsorted([1000, 2000, 2400], x, side="right")]
    noise = rng.normal(0, 1, (rows * columns, 2)) * [20, 0.01]
    red, ndvi = (means + noise).T
    return object_grid(rows, columns, mean_red=red, mean_ndvi=ndvi)


def gaps_of(objects, boxes, classes_of, **settings):
    log = Log()
    reference = polygons(*boxes, name=np.array(classes_of, object))
    settings = LabelSettings(unlabelled="unknown", **{**NO_TEST, **settings})
    _, labels, _ = label(objects, reference, settings, log, class_field="name")
    return labels.gaps, log


def test_covers_without_a_sample_are_named_and_placed():
    objects = coloured()
    boxes = [(2000, 0, 2400, 3000), (2400, 0, 3000, 600), (0, 0, 400, 300)]
    gaps, log = gaps_of(objects, boxes, ["mine", "field", "water"])
    x = np.concatenate([objects.columns["object_id"][gap.rows] - 1 for gap in gaps]) % 30 * 100
    forest = (x >= 1000) & (x < 2000)
    assert forest.mean() > 0.5 and forest.sum() > 100  # most of the forest, which nobody labelled
    assert all(gap.share >= 0.01 and gap.share == len(gap.rows) / 900 for gap in gaps)
    assert [gap.share for gap in gaps] == sorted((gap.share for gap in gaps), reverse=True)
    (warning,) = [text for text in log.warnings if "No training sample shows" in text]
    assert "mean_ndvi" in warning and "GAPS" in warning and f"{gaps[0].x:.0f}, {gaps[0].y:.0f}" in warning
    everything = [(0, 0, 1000, 3000), (1000, 0, 2000, 3000), (2000, 0, 2400, 3000), (2400, 0, 3000, 3000)]
    gaps, log = gaps_of(objects, everything, ["water", "forest", "mine", "field"], non_mine_samples=10**6)
    assert gaps == [] and "No training sample" not in log.text


def test_samples_of_the_test_show_nothing_to_the_forest():
    objects = coloured()
    boxes = [(2000, 0, 2200, 3000), (2200, 0, 2400, 3000), (2400, 0, 3000, 3000), (1000, 0, 1900, 3000), (0, 0, 900, 3000)]
    test_area = polygons((0, 0, 1900, 3000))
    reference = polygons(*boxes, name=np.array(["mine", "bare", "field", "forest", "water"], object))
    _, labels, _ = label(objects, reference, LabelSettings(unlabelled="unknown"), Log(), class_field="name", test_area=test_area)
    x = (np.concatenate([gap.rows for gap in labels.gaps]) % 30) * 100
    assert (labels.split == "test").any() and (x < 2000).mean() > 0.9 and (x < 1000).any() and ((x >= 1000) & (x < 2000)).any()


@pytest.mark.parametrize("size", [7, 97, 10_000])
def test_the_layer_of_gaps_holds_their_objects(size):
    objects = coloured()
    gaps, log = gaps_of(objects, [(2000, 0, 2400, 3000), (2400, 0, 3000, 3000)], ["mine", "field"])

    def chunks():
        return (objects.select(slice(start, start + size)) for start in range(0, len(objects), size))

    table = gaps_table(chunks(), gaps, log)
    assert len(table) == sum(len(gap.rows) for gap in gaps)
    assert set(table.columns["cover"].tolist()) == set(range(1, len(gaps) + 1))
    for number, gap in enumerate(gaps, 1):
        rows = table.columns["cover"] == number
        assert set(table.columns["object_id"][rows]) == set(objects.columns["object_id"][gap.rows])
        assert (table.columns["cover_share"][rows] == gap.share).all()
    assert len(gaps_table(chunks(), [], log)) == 0


def test_objects_without_spectral_means_have_no_covers():
    gaps, log = gaps_of(object_grid(10, 10), [(0, 0, 300, 300), (500, 500, 900, 900)], ["mine", "field"])
    assert gaps == [] and "No training sample" not in log.text


class Layer:
    """A layer of QGIS as core sees it."""

    def __init__(self, table):
        self._table, self.field_names = table, list(table.columns)

    def __len__(self):
        return len(self._table)

    def metric_crs(self):
        return self._table.crs

    def read(self, feedback, crs, columns, may_be_empty=False):
        return self._table

    def chunks(self, feedback, columns=None):
        for start in range(0, len(self._table), 7):
            yield self._table.select(slice(start, start + 7))


def test_the_whole_step_writes_what_is_wanted_and_counts_both_classes():
    written = {}
    step = LabelStep(
        Layer(object_grid(1, 40, mean_red=np.arange(40.0))),
        Layer(polygons((0, 0, 270, 100), (1000, 0, 1069, 100), name=np.array(["mine", "mine"], object))),
        LabelSettings(mine_samples=2, non_mine_samples=5, **NO_TEST),
        lambda table: written.update(samples=table),
        class_field="name",
        write_left_out=lambda table: written.update(left_out=table),
        write_gaps=lambda table: written.update(gaps=table),
    )
    assert run_labels(step, Log()) == (2, 5)
    assert classes(written["samples"], "mine") == {1, 2} and len(written["samples"]) == 7
    assert len(written["left_out"]) == 1 and "gaps" in written
    assert run_labels(replace(step, write_left_out=None, write_gaps=None), Log()) == (2, 5)


def test_a_collection_far_from_all_mines_is_an_object_too():
    objects = object_grid(1, 40)
    shapes = objects.shapes()
    shapes[30] = shapely.GeometryCollection([shapes[30], shapely.Point(3050, 50)])
    table = Table.from_shapes(shapes, objects.columns, objects.crs)
    settings = LabelSettings(mine_samples=1, non_mine_samples=100, **NO_TEST)
    assert 31 in classes(label(table, polygons((0, 0, 100, 100)), settings)[0], "non_mine")


def test_accepted_mines_belong_to_the_first_mine_that_they_touch_or_are_new_ones():
    reference = polygons((0, 0, 100, 100), (500, 0, 600, 100), (900, 0, 1000, 100))
    accepted = [(550, 0, 950, 50), (40, 0, 90, 50), (2000, 0, 2100, 100), (3000, 0, 3100, 100), (3100, 0, 3200, 100)]
    review = polygons(*accepted, review=np.array(["redrawn", "redrawn", "accepted", "accepted", "accepted"], object))
    found = build_references(reference, "", ("mine",), Feedback(), reviewed=review)
    assert found.mine_of.tolist() == [0, 1, 2, 1, 0, 3, 4, 4]
    assert found.centres.tolist() == [[50, 50], [550, 50], [950, 50], [2050, 50], [3100, 50]], "what is redrawn moves no centre"


def test_a_layer_of_one_object_is_measured():
    references = build_references(polygons((0, 0, 90, 100)), "", ("mine",), Feedback())
    found = survey.survey_objects([object_grid(1, 1)], references, 0.7, 100.0, "non_mine", 1, Feedback())
    assert len(found.mines) == found.object_count == 1 and np.isnan(found.green_share)


def test_the_green_share_of_mines_counts_their_area():
    """All of an object without plants and half of a green one are drawn as mines."""
    objects = object_grid(1, 40, mean_ndvi=np.where(np.arange(40) == 1, 0.41, 0.4))
    references = build_references(polygons((0, 0, 150, 100)), "", ("mine",), Feedback())
    found = survey.survey_objects([objects], references, 0.7, 100.0, "non_mine", 1, Feedback())
    assert found.green_share == pytest.approx(5000 / 15000)
