"""Accuracy by object, by mine and by area: the paper's Table 4, the 70 % rule, training kept out, intervals."""

import numpy as np
import pytest
import shapely
import shapely.affinity
from mine_mapper.core.accuracy.accuracy_table import COLUMNS, accuracy_rows
from mine_mapper.core.accuracy.agreement import agreement_pieces
from mine_mapper.core.accuracy.assess import AccuracyJob, assess, headline
from mine_mapper.core.accuracy.outline_distance import compare_outlines, outline_distances, outline_points
from mine_mapper.core.accuracy.subregions import choose_centres
from mine_mapper.core.confusion import Confusion, expected_precision, measures
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.intervals import bootstrap_intervals, group_totals
from mine_mapper.core.vector import Table

UTM = "EPSG:32644"
X0, Y0 = 500000.0, 4800000.0


def box(x, y, width=100.0, height=100.0):
    return shapely.box(X0 + x, Y0 + y, X0 + x + width, Y0 + y + height)


def layer(shapes, name="layer", **columns):
    arrays = {}
    for key, values in columns.items():
        array = np.empty(len(values), object)
        array[:] = values
        arrays[key] = np.array(values) if isinstance(values[0], (int, float)) else array
    return Table.from_shapes(shapes, arrays, UTM, name)


def job(mines, reference, **more):
    reference = layer(reference, "reference") if isinstance(reference, list) else reference
    more = {"is_mine": np.ones(len(reference), bool), **more}
    return AccuracyJob(mines=layer(mines, "mines"), reference=reference, **more)


def judge(*args, **more):
    return assess(job(*args, **more), Feedback())


def test_table_4_of_the_paper():
    values = Confusion(303, 35, 53, 872).measures()
    assert {name: round(value, 4) for name, value in values.items()} == {
        "accuracy": 0.9303,
        "precision": 0.8964,
        "recall": 0.8511,
        "f_score": 0.8732,
        "kappa": 0.8252,
    }


def test_rows_are_the_reference_and_columns_the_map():
    counts = Confusion.of([True, True, True, False], [True, False, False, True])
    assert (counts.true_positive, counts.false_negative, counts.false_positive, counts.true_negative) == (1, 2, 1, 0)
    assert counts.prevalence == 0.75


def test_measures_are_unknown_without_cases():
    values = measures(0, 0, 0, 5)
    assert np.isnan(values["precision"]) and np.isnan(values["recall"]) and values["accuracy"] == 1


def test_expected_precision_of_the_paper_at_the_basins_share():
    """Recall 0.8511 and 35 false alarms of 907 give a precision of about 0.05 where mines hold 0.26 % of the area."""
    assert expected_precision(303 / 356, 35 / 907, 0.0026) == pytest.approx(0.054, abs=0.002)
    assert expected_precision(303 / 356, 35 / 907, 356 / 1263) == pytest.approx(303 / 338)


def test_a_mine_is_right_with_more_than_the_overlap_share():
    """Detected and reference mine of the same size, shifted: 71 % overlap is a hit in both readings, 69 % in none."""
    for shift, hit in ((29, 1), (31, 0)):
        result = judge([box(shift, 0)], [box(0, 0)])
        assert (result.mines.detected_hits, result.mines.reference_hits, result.mines.partly) == (hit, hit, 1 - hit)


def test_the_readings_of_the_rule_differ():
    """A small detection inside a large mine is right, but the mine is not found; a large one finds it, but is not right."""
    small = judge([box(0, 0, 50)], [box(0, 0)])
    assert (small.mines.detected_hits, small.mines.reference_hits, small.mines.pairs) == (1, 0, 0)
    large = judge([box(-50, 0, 200)], [box(0, 0)])
    assert (large.mines.detected_hits, large.mines.reference_hits, large.mines.pairs) == (0, 1, 0)
    assert judge([box(0, 0, 80)], [box(0, 0)]).mines.pairs == 1


def test_two_detections_may_cover_one_mine():
    result = judge([box(0, 0, 50), box(50, 0, 50)], [box(0, 0)])
    assert result.mines.detected_hits == 2 and result.mines.reference_hits == 1
    assert result.mine_measures.values["precision"] == 1 and result.mine_measures.values["recall"] == 1


def test_overlapping_reference_polygons_count_their_area_once():
    result = judge([box(0, 0)], [box(0, 0), box(50, 0)])
    assert result.areas / 1e4 == pytest.approx([1.0, 1.0, 1.5], rel=2e-3)
    assert result.area_measures.values["iou"] == pytest.approx(2 / 3)


def test_area_measures():
    result = judge([box(20, 0), box(1000, 0)], [box(0, 0)])
    values = {name: round(value, 3) for name, value in result.area_measures.values.items()}  # areas are of whole square metres
    assert values["precision"] == 0.4 and values["recall"] == 0.8
    assert values["iou"] == round(0.8 / 2.2, 3) and values["f_score"] == round(1.6 / 3, 3)


def test_the_extent_limits_what_counts():
    extent = (X0 - 10, Y0 - 10, X0 + 150, Y0 + 150)
    result = judge([box(0, 0), box(1000, 0)], [box(0, 0), box(5000, 0)], extent=extent, extent_crs=UTM)
    assert result.mines.detected == 1 and result.mines.reference == 1
    assert result.land == pytest.approx(160 * 160, rel=2e-3) and result.area_measures.values["iou"] == pytest.approx(1)
    with pytest.raises(InputError, match="No reference mine of layer 'reference' lies in EXTENT"):
        judge([box(0, 0)], [box(0, 0)], extent=(X0 + 9000, Y0, X0 + 9100, Y0 + 100), extent_crs=UTM)


def scene():
    """Ten objects in a row: 0-3 trained, 4-9 tested; reference mines on 0, 4, 5, 6; the map calls 0, 4, 5, 8 mine."""
    shapes = [box(100 * i, 0) for i in range(10)]
    samples = layer(
        shapes,
        "samples",
        object_id=list(range(1, 11)),
        split=["train"] * 4 + ["test"] * 6,
        group=[str(i // 2) for i in range(10)],
    )
    classes = ["mine" if i in (0, 4, 5, 8) else "non_mine" for i in range(10)]
    classified = layer(shapes, "classified", object_id=list(range(1, 11)), **{"class": classes})
    mines = [box(0, 0), box(400, 0, 200), box(800, 0)]
    reference = [box(0, 0), box(400, 0, 300)]
    return mines, reference, samples, classified


def test_only_test_objects_are_judged():
    mines, reference, samples, classified = scene()
    result = judge(mines, reference, samples=samples, classified=lambda: iter([classified]))
    counts = result.objects.confusion
    assert (counts.true_positive, counts.false_positive, counts.false_negative, counts.true_negative) == (2, 1, 1, 2)
    assert (result.mines.detected, result.mines.left_out_detected) == (2, 1)
    assert (result.mines.reference, result.mines.left_out_reference) == (1, 1)
    assert result.areas / 1e4 == pytest.approx([2, 3, 3], rel=2e-3)
    assert result.land == pytest.approx(6e4, rel=2e-3)
    assert result.false_alarm_density == pytest.approx(1 / (6e4 / 1e9), rel=2e-3)


def test_training_objects_change_no_figure():
    """Whatever the map says where the forest was trained, every number stays the same."""
    mines, reference, samples, classified = scene()
    before = accuracy_rows(judge(mines, reference, samples=samples, classified=lambda: iter([classified])), job(mines, reference))
    classes = classified.columns["class"].copy()
    classes[:4] = ["non_mine", "mine", "mine", "mine"]
    changed = classified.with_columns(**{"class": classes})
    result = judge([box(100, 0, 300), *mines[1:]], reference, samples=samples, classified=lambda: iter([changed]))
    after = accuracy_rows(result, job(mines, reference))
    assert [row[:2] for row in before] == [row[:2] for row in after]
    for one, other in zip(before, after):  # areas: shared edges are rounded when they go to another projection
        assert one[2:] == other[2:] or other[2] == pytest.approx(one[2], rel=1e-6)


def test_without_classified_objects_the_mines_tell_the_class():
    mines, reference, samples, _ = scene()
    counts = judge(mines, reference, samples=samples).objects.confusion
    assert (counts.true_positive, counts.false_positive, counts.false_negative, counts.true_negative) == (2, 1, 1, 2)


def test_without_samples_all_objects_are_judged():
    mines, reference, _, classified = scene()
    result = judge(mines, reference, classified=lambda: iter([classified.select(slice(0, 5)), classified.select(slice(5, 10))]))
    counts = result.objects.confusion
    assert (counts.true_positive, counts.false_positive, counts.false_negative, counts.true_negative) == (3, 1, 1, 5)
    assert result.land == pytest.approx(1e5, rel=2e-3)


def test_without_objects_accuracy_and_kappa_are_unknown():
    numbers = headline(judge([box(0, 0)], [box(0, 0)]))
    assert np.isnan(numbers["accuracy"]) and np.isnan(numbers["kappa"])
    assert numbers["precision"] == 1 and numbers["iou"] == pytest.approx(1)
    rows = accuracy_rows(judge([box(0, 0)], [box(0, 0)]), job([box(0, 0)], [box(0, 0)]))
    assert [row[2] for row in rows if row[:2] == ("kappa", "objects")] == [None]
    assert "SAMPLES or OBJECTS_CLASSIFIED" in rows[0][6]


def test_an_incomplete_reference_judges_labelled_land_only():
    """Labelled: a mine and a field. The detection beyond both is not judged, the one on the field is a false alarm."""
    reference = layer([box(0, 0), box(200, 0)], "reference")
    detections = [box(0, 0), box(200, 0), box(1000, 0)]
    is_mine = np.array([True, False])
    result = judge(detections, reference, is_mine=is_mine, unlabelled="unknown")
    assert (result.mines.detected, result.mines.detected_hits, result.mines.unjudged) == (2, 1, 1)
    assert result.areas / 1e4 == pytest.approx([1, 2, 1], rel=2e-3) and result.land == pytest.approx(2e4, rel=2e-3)
    alone = judge(detections, layer([box(0, 0)], "reference"), is_mine=np.array([True]), unlabelled="unknown")
    assert not alone.precision_known and np.isnan(headline(alone)["precision"]) and headline(alone)["recall"] == 1


def test_objects_of_unknown_class_are_not_judged():
    shapes = [box(0, 0), box(100, 0), box(200, 0), box(300, 0)]
    classified = layer(shapes, "classified", object_id=[1, 2, 3, 4], **{"class": ["mine", "mine", "non_mine", "mine"]})
    reference = layer([box(0, 0), box(100, 0)], "reference")
    result = judge(
        [box(0, 0)], reference, is_mine=np.array([True, False]), unlabelled="unknown", classified=lambda: iter([classified])
    )
    assert result.objects.undecided == 2 and result.objects.confusion == Confusion(1, 1, 0, 0)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"object_id": np.arange(11, 21)}, "6 of 6 test objects of layer 'samples' are not in layer 'classified'"),
        ({"class": np.array(["pit"] * 10, object)}, "'class' holds 'pit'"),
    ],
)
def test_samples_and_classified_objects_must_belong_together(change, message):
    mines, reference, samples, classified = scene()
    with pytest.raises(InputError, match=message):
        judge(mines, reference, samples=samples, classified=lambda: iter([classified.with_columns(**change)]))


def test_objects_of_another_segmentation_are_refused():
    mines, reference, samples, classified = scene()
    moved = Table.from_shapes(shapely.transform(classified.shapes(), lambda c: c + 30.0), classified.columns, UTM, "other")
    with pytest.raises(InputError, match="lies elsewhere"):
        judge(mines, reference, samples=samples, classified=lambda: iter([moved]))


def test_samples_without_a_test_are_refused():
    mines, reference, samples, _ = scene()
    none = samples.with_columns(split=np.array(["train"] * 10, object))
    with pytest.raises(InputError, match="no test object"):
        judge(mines, reference, samples=none)


@pytest.mark.parametrize("more", [{"overlap": 0}, {"overlap": 1}, {"group_size": 0}])
def test_senseless_values_are_refused(more):
    with pytest.raises(ParameterError, match="OVERLAP|GROUP_DISTANCE"):
        judge([box(0, 0)], [box(0, 0)], **more)


def test_layers_of_different_places_are_refused():
    with pytest.raises(InputError, match="lie in different places"):
        judge([box(0, 0)], [box(50000, 0)])
    with pytest.raises(InputError, match="no polygon of a mine class"):
        judge([box(0, 0)], [box(0, 0)], is_mine=np.array([False]))


def test_bootstrap_draws_groups():
    """40 groups with 5 objects each, all alike within: the interval is that of 40 independent cases, not of 200."""
    rng = np.random.default_rng(0)
    right = rng.random(40) < 0.7
    groups = np.repeat(np.arange(40), 5)
    totals = group_totals(groups, np.repeat(right, 5), np.repeat(~right, 5))
    low, high = bootstrap_intervals(totals, lambda yes, no: {"share": yes / (yes + no)}, 1)["share"]
    width = 2 * 1.96 * np.sqrt(right.mean() * (1 - right.mean()) / 40)
    assert high - low == pytest.approx(width, rel=0.15) and low < right.mean() < high
    again = bootstrap_intervals(totals, lambda yes, no: {"share": yes / (yes + no)}, 1)["share"]
    assert (low, high) == again
    alone = bootstrap_intervals(totals[:1], lambda yes, no: {"share": yes / (yes + no)}, 1)["share"]
    assert np.isnan(alone).all()


def wiggly(rng, x=0.0, y=0.0, radius=300.0):
    """A mine with a ragged outline."""
    angle = np.sort(rng.uniform(0, 2 * np.pi, 60))
    r = radius * rng.uniform(0.8, 1.2, 60)
    return shapely.Polygon(np.column_stack([X0 + x + r * np.cos(angle), Y0 + y + r * np.sin(angle)])).buffer(0)


def test_distances_of_outlines_are_those_of_geos():
    rng = np.random.default_rng(3)
    one, other = wiggly(rng), wiggly(rng, 40)
    points = outline_points(one)
    slow = shapely.distance(shapely.points(points), other.exterior)
    assert np.allclose(outline_distances(points, other), slow, atol=1e-9) and slow.max() > 20
    assert shapely.distance(shapely.points(points), one.exterior).max() < 1e-6


def test_points_lie_evenly_along_an_outline():
    """A square of 100 m has 80 points 5 m apart; a hole has none, a second part has its own."""
    square = box(0, 0)
    points = outline_points(square)
    assert len(points) == 80 and np.allclose(np.hypot(*np.diff(points[:20], axis=0).T), 5)
    assert len(outline_points(square.difference(box(40, 40, 20, 20)))) == 80
    assert len(outline_points(shapely.MultiPolygon([square, box(500, 0, 50, 50)]))) == 120


def test_distances_of_a_square_in_a_square():
    """A square of 100 m inside one of 140 m with the same centre: from inside all points lie 20 m away, corners none."""
    values = compare_outlines(box(20, 20), box(0, 0, 140, 140))
    assert [values[f"{name}_from_map"] for name in ("mean", "median", "p90")] == pytest.approx([20, 20, 20])
    assert values["hausdorff_95"] == pytest.approx(values["p90_from_reference"], abs=8) and values["hausdorff_95"] > 20
    assert max(compare_outlines(box(0, 0), box(0, 0)).values()) == pytest.approx(0, abs=1e-9)


def test_distances_grow_with_the_shift():
    rng = np.random.default_rng(1)
    mine = wiggly(rng)
    means = [compare_outlines(mine, shapely.affinity.translate(mine, shift))["mean"] for shift in (0.0, 5.0, 10.0, 20.0)]
    assert means[0] == pytest.approx(0, abs=1e-9) and means == sorted(means) and means[-1] < 20


def test_over_and_under_segmentation_of_clinton():
    """Detected: the left 60 m of a mine of 100 m and 20 m more beside it."""
    values = judge([box(-20, 0, 80)], [box(0, 0)]).shape_measures.values
    over, under = 0.4, 0.25
    assert values["over_segmentation"] == pytest.approx(over, rel=1e-3)
    assert values["under_segmentation"] == pytest.approx(under, rel=1e-3)
    assert values["shape_error"] == pytest.approx(np.sqrt((over**2 + under**2) / 2), rel=1e-3)


def test_cut_and_joined_mines_are_counted():
    """One mine in three pieces, two mines in one, one alone, and one that overlaps too little to belong to anything."""
    detected = [box(0, 0, 30), box(35, 0, 30), box(70, 0, 30), box(995, 0, 215), box(3000, 0), box(4080, 0)]
    reference = [box(0, 0), box(1000, 0), box(1105, 0), box(3000, 0), box(4000, 0)]
    shapes = judge(detected, reference).shapes
    assert shapes.pieces.tolist() == [3, 1, 1, 1, 0] and shapes.joined.tolist() == [1, 1, 1, 2, 1, 0]
    assert shapes.pairs == 3  # each mine in one pair only


def test_without_a_match_no_shape_is_known():
    result = judge([box(95, 0)], [box(0, 0)])
    assert result.shapes.pairs == 0 and all(np.isnan(value) for value in result.shape_measures.values.values())
    rows = {row[:2]: row for row in accuracy_rows(result, job([box(95, 0)], [box(0, 0)]))}
    assert rows[("outline_mean", "m")][2] is None and rows[("matched", "mines")][2] == 0


def test_beyond_an_incomplete_reference_outlines_are_not_judged():
    """Detected land outside the labelled land may be right: only what the reference's own outline tells is known."""
    reference = layer([box(0, 0), box(1000, 0)], "reference")
    result = judge([box(0, 0, 120)], reference, is_mine=np.array([True, False]), unlabelled="unknown")
    known = {name for name, value in result.shape_measures.values.items() if np.isfinite(value)}
    assert known == {"over_segmentation", "mean_from_reference", "median_from_reference", "p90_from_reference"}


def agreement(result, crs=UTM):
    names = [np.array([str(i) for i in range(1, len(s) + 1)], object) for s in (result.detected_shapes, result.reference_shapes)]
    return agreement_pieces(result, *names, crs, Feedback())


def test_agreement_in_pieces():
    """Mine 1 is right, 2 half so (no hit), 3 is a false alarm; reference 3 is missed."""
    result = judge([box(0, 0, 90), box(1000, 0), box(2000, 0)], [box(0, 0), box(1050, 0), box(3000, 0)])
    pieces = agreement(result)
    names = ("agreement", "mine_id", "reference_id", "map_verdict", "reference_verdict", "area_km2")
    rows = zip(*(pieces.columns[name] for name in names))
    found = {row[:3]: (*row[3:5], round(row[5] * 1e6, -2)) for row in rows}
    assert found == {
        ("both", "1", "1"): ("hit", "hit", 9000),
        ("only_reference", None, "1"): (None, "hit", 1000),
        ("both", "2", "2"): ("false_alarm", "miss", 5000),
        ("only_map", "2", None): ("false_alarm", None, 5000),
        ("only_reference", None, "2"): (None, "miss", 5000),
        ("only_map", "3", None): ("false_alarm", None, 10000),
        ("only_reference", None, "3"): (None, "miss", 10000),
    }
    assert pieces.columns["judged"].all() and len(pieces) == 7


def test_agreement_adds_up_to_the_table():
    """Ragged mines that overlap each other, training land and an extent: judged pieces cover each place once."""
    rng = np.random.default_rng(5)
    detected = [wiggly(rng, x, 0) for x in range(0, 6000, 500)]
    reference = [wiggly(rng, x + 60, 40) for x in range(0, 6000, 400)]
    samples = layer(
        [box(-500, -500, 900, 1000), box(4000, 0)], "samples", object_id=[1, 2], split=["train", "test"], group=["a", "b"]
    )
    result = judge(detected, reference, samples=samples, extent=(X0 - 400, Y0 - 100, X0 + 5000, Y0 + 900), extent_crs=UTM)
    pieces = agreement(result)
    columns = pieces.columns
    judged, area = columns["judged"], columns["area_km2"] * 1e6
    sums = {name: area[judged & (columns["agreement"] == name)].sum() for name in ("both", "only_map", "only_reference")}
    both, mapped, true = result.areas
    assert [sums["both"], sums["both"] + sums["only_map"], sums["both"] + sums["only_reference"]] == pytest.approx(
        [both, mapped, true], rel=1e-6
    )
    shapes = pieces.shapes()
    assert shapely.is_valid(shapes).all()
    assert shapely.union_all(shapes).area == pytest.approx(shapely.area(shapes).sum(), rel=1e-6)
    assert (~judged).any() and set(columns["map_verdict"][~judged]) <= {None, "not_judged"}


def test_every_row_of_the_table_is_complete():
    mines, reference, samples, classified = scene()
    one = job(mines, reference, samples=samples, classified=lambda: iter([classified]))
    rows = accuracy_rows(assess(one, Feedback()), one)
    assert all(len(row) == len(COLUMNS) for row in rows) and len({row[:2] for row in rows}) == len(rows)
    assert all(row[6] for row in rows)


def test_sub_regions_lie_apart():
    shapes = np.array([box(x, 0) for x in range(0, 30000, 500)])
    centres = choose_centres(shapes, 9, seed=1)
    assert 5 <= len(centres) <= 9 and np.array_equal(centres, choose_centres(shapes, 9, seed=1))
    gaps = np.abs(centres[:, None] - centres[None]).max(axis=2)[np.triu_indices(len(centres), 1)]
    assert (gaps >= 2000).all() and (gaps >= 4000).mean() > 0.7
