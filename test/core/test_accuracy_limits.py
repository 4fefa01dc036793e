"""Rules of the accuracy exactly at their limits, on squares whose shares are exact numbers."""

import math
from types import SimpleNamespace

import numpy as np
import pytest
import shapely
from inventory_twin import place
from inventory_twin import table as layer_of
from mine_mapper.core.accuracy.accuracy_land import Land, extent_polygon
from mine_mapper.core.accuracy.agreement import _table as pieces_table
from mine_mapper.core.accuracy.agreement import agreement_pieces
from mine_mapper.core.accuracy.assess import AccuracyJob, AccuracyResult, assess
from mine_mapper.core.accuracy.delivered_map import in_map
from mine_mapper.core.accuracy.mine_accuracy import judge_areas, judge_mines
from mine_mapper.core.accuracy.mine_pairs import group_cells, one_to_one, without_overlaps
from mine_mapper.core.accuracy.object_accuracy import Reference, Samples, judge_all, judge_samples, read_samples
from mine_mapper.core.accuracy.outline_distance import compare_outlines, outline_distances, outline_points
from mine_mapper.core.accuracy.shape_accuracy import judge_shapes
from mine_mapper.core.accuracy.verdict import found_mines, read_measures, real_mines
from mine_mapper.core.errors import InputError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.vector import Table
from rule_layers import UTM

NOTHING = np.zeros(0, object)


def box(x, width, y=0.0, height=100.0):
    return shapely.box(x, y, x + width, y + height)


def land(**more):
    return Land(UTM, more.pop("extent", None), more.pop("labelled", None), more.pop("trained", NOTHING), **more)


def samples(*shapes):
    count = len(shapes)
    return Samples(np.arange(count), np.array(shapes), np.array(["g"] * count), NOTHING, np.zeros(0, np.int64), "s")


@pytest.mark.parametrize(("width", "counts"), [(50.0, (0, 0, 0, 1)), (50.5, (1, 0, 0, 0))])
def test_half_of_an_object_is_not_more_than_half(width, counts):
    mines = np.array([box(0, width)])
    found = judge_samples(samples(box(0, 100)), None, mines, Reference(mines, None, 0.5), land(), Feedback()).confusion
    assert (found.true_positive, found.false_positive, found.false_negative, found.true_negative) == counts


@pytest.mark.parametrize(("width", "labelled"), [(75.0, False), (75.5, True)])
def test_land_of_another_class_must_hold_more_than_the_share(width, labelled):
    reference = Reference(NOTHING, np.array([box(0, width)]), 0.75)
    assert reference.classes(np.array([box(0, 100)]), Feedback())[1].tolist() == [labelled]


@pytest.mark.parametrize(("width", "labelled"), [(25.0, True), (25.5, False)])
def test_an_object_of_which_the_rest_may_be_a_mine_has_a_class(width, labelled):
    """A share of 0.75 makes a mine: with a quarter of land without a class none can be there."""
    reference = Reference(NOTHING, None, 0.75, np.array([box(0, width)]))
    assert reference.classes(np.array([box(0, 100)]), Feedback())[1].tolist() == [labelled]


def test_all_objects_are_counted_with_their_land():
    columns = {"object_id": np.array([1, 2, 3]), "class": np.array(["mine", "non_mine", "non_mine"], object)}
    table = Table.from_shapes([box(0, 100), box(300, 50), box(900, 100)], columns, UTM, "objects")
    reference = Reference(np.array([box(0, 100)]), None, 0.5)
    found = judge_all(iter([table]), reference, land(extent=box(0, 500)), 1000.0, Feedback())
    assert found.observed == 15_000 and (found.confusion.true_positive, found.confusion.true_negative) == (1, 1)


@pytest.mark.parametrize(("width", "partly"), [(1.0, 0), (1.5, 1)])
def test_a_hundredth_in_a_mine_is_no_part_of_one(width, partly):
    mines = np.array([box(0, width)])
    assert judge_samples(samples(box(0, 100)), None, NOTHING, Reference(mines, None, 0.5), land(), Feedback()).partly == partly


@pytest.mark.parametrize(("width", "partly"), [(0.0, 0), (0.005, 1), (49.0, 1), (51.0, 0)])
def test_any_land_in_a_reference_mine_is_a_part_hit(width, partly):
    """Half a square metre is enough; from more than half of the mine on it is a hit."""
    judged = judge_mines(np.array([box(0, 100)]), np.array([box(100 - width, 100)]), land(), 0.5, 1000.0, Feedback())
    assert (judged.partly, judged.detected_hits) == (partly, int(width > 50))


@pytest.mark.parametrize(("width", "left_out"), [(1.0, 0), (1.5, 1)])
def test_a_ten_thousandth_of_a_mine_in_training_objects_is_rounding(width, left_out):
    trained = np.array([box(0, width, 0, 1.0)])
    mines = np.array([box(0, 100)])
    judged = judge_mines(mines, mines, land(trained=trained), 0.5, 1000.0, Feedback())
    assert (judged.left_out_detected, judged.left_out_reference) == (left_out, left_out)


@pytest.mark.parametrize(("width", "unjudged"), [(50.0, 0), (49.5, 1)])
def test_a_mine_is_judged_where_half_of_it_is_known(width, unjudged):
    judged = judge_mines(np.array([box(0, 100)]), NOTHING, land(labelled=np.array([box(0, width)])), 0.5, 1000.0, Feedback())
    assert (judged.unjudged, judged.detected) == (unjudged, 1 - unjudged)


@pytest.mark.parametrize(("width", "unjudged"), [(50.0, 0), (50.5, 1)])
def test_a_mine_is_not_judged_where_more_than_half_has_no_class(width, unjudged):
    judged = judge_mines(np.array([box(0, 100)]), NOTHING, land(silent=np.array([box(0, width)])), 0.5, 1000.0, Feedback())
    assert (judged.unjudged, judged.detected) == (unjudged, 1 - unjudged)


@pytest.mark.parametrize(("width", "pairs"), [(50.0, 0), (50.5, 1)])
def test_shapes_belong_together_from_more_than_half_on(width, pairs):
    """Two squares of one size, so that neither lies by more than half in the other at the limit."""
    found = judge_shapes(np.array([box(0, 100)]), np.array([box(100 - width, 100)]), True, 1000.0, Feedback())
    assert (found.pairs, found.pieces.tolist(), found.joined.tolist()) == (pairs, [pairs], [pairs])


@pytest.mark.parametrize(("height", "kept"), [(1.0, 1), (0.99, 0)])
def test_pieces_from_a_square_metre_on_are_kept(height, kept):
    mines = SimpleNamespace(verdict_detected=np.array(["hit"], object), verdict_reference=np.array(["miss"], object))
    result = SimpleNamespace(mines=mines, crs=UTM)
    shape = shapely.box(500_000, 4_800_000, 500_001, 4_800_000 + height)
    table = pieces_table([(shape, 0, -1, True)], result, np.array(["m"], object), np.array(["r"], object), UTM)
    assert len(table) == kept


def test_the_centroid_decides_whether_a_mine_lies_in_the_extent():
    here = land(extent=box(0, 100))
    assert here.inside(np.array([box(50, 100), box(50.5, 100), box(-50, 100), box(-50.5, 100)])).tolist() == [
        True,
        False,
        True,
        False,
    ]
    assert here.area(None) == 10_000 and here.area(7.0) == 7 and land().area(None) is None
    assert land(extent=box(0, 100), trained=np.array([box(90, 30)])).area(None) == 9000
    assert land(labelled=np.array([box(0, 30), box(40, 10)]), trained=np.array([box(20, 100)])).area(5.0) == 2000


def test_land_is_cut_in_its_order():
    """By the extent, by what is known or not, by what trained; an empty rest stays an empty polygon."""
    shape = np.array([box(0, 100)])
    cut = land(extent=box(10, 100), trained=np.array([box(50, 20)]), silent=np.array([box(20, 10)])).clip(shape)
    assert cut[0].area == 90 * 100 - 2000 - 1000 and cut[0].equals(shapely.union_all([box(10, 10), box(30, 20), box(70, 30)]))
    known = land(labelled=np.array([box(0, 10), box(90, 30)]), trained=np.array([box(0, 5)])).clip(shape)
    assert known[0].equals(shapely.union_all([box(5, 5), box(90, 10)]))
    nothing = land(extent=box(300, 10)).clip(np.array([box(0, 100), box(310, 5)]))
    assert [piece.area for piece in nothing] == [0, 0] and {piece.geom_type for piece in nothing} <= {"Polygon", "MultiPolygon"}


@pytest.mark.parametrize("x, y", [(5000, 5000), (5000, 4700), (-300, 0), (5000, 100), (-300, -300), (4700, 5000)])
def test_a_mine_that_touches_the_extent_from_outside_lies_outside(x, y):
    """By a corner or a side: what is cut is a point or a line, of which no polygon is left."""

    def mine(x, y):
        return shapely.box(*place(x, y), *place(x + 300, y + 300))

    job = AccuracyJob(
        mines=layer_of([mine(1000, 1000), mine(x, y)], "map"),
        reference=layer_of([mine(1000, 1000), mine(x, y)], "reference"),
        is_mine=np.ones(2, bool),
        extent=(*place(0, 0), *place(5000, 5000)),
        extent_crs=UTM,
    )
    result = assess(job, Feedback())
    assert result.areas == pytest.approx([9e4] * 3, rel=1e-3) and (result.mines.detected, result.mines.reference) == (1, 1)
    pieces = agreement_pieces(result, np.array(["1", "2"], object), np.array(["1", "2"], object), UTM, Feedback())
    assert pieces.columns["agreement"].tolist() == ["both"]


def test_land_that_nothing_cuts_is_left_as_it_is():
    """The very same shapes, which `agreement` takes for uncut."""
    shapes = np.array([box(0, 100), shapely.union(box(200, 10), box(300, 10))])
    kept = land(trained=np.array([box(900, 10)]), silent=np.array([box(950, 10)])).clip(shapes)
    assert [shape.geom_type for shape in shapes] == ["Polygon", "MultiPolygon"] and all(a is b for a, b in zip(kept, shapes))


@pytest.mark.parametrize(("bounds", "corners"), [((1e6, 2e6, 1.1e6, 2.1e6), 401), ((-50, 1e6, 0, 1.0001e6), 301)])
def test_an_extent_has_a_vertex_every_hundredth_of_its_longer_side(bounds, corners):
    """Squares have 100 a side; of 50 m by 100 m the shorter sides have 50."""
    found = extent_polygon(bounds, UTM, UTM)
    assert shapely.get_num_coordinates(found) == corners and found.bounds == bounds
    assert extent_polygon(None, UTM, UTM) is None


@pytest.mark.parametrize(("moved", "same"), [(0.0, True), (1.0, True), (1.25, False)])
def test_objects_of_one_number_lie_within_a_metre_of_each_other(moved, same):
    known = samples(box(0, 100), box(300, 100))
    for dx, dy in ((moved, 0.0), (0.0, -moved)):
        shapes = [shapely.affinity.translate(box(300, 100), dx, dy), box(600, 100), box(0, 100)]
        columns = {"object_id": np.array([1, 7, 0]), "class": np.array(["mine", "mine", "non_mine"], object)}
        chunks = [
            Table.from_shapes(shapes, columns, UTM, "objects"),
            Table.from_shapes(shapes[1:2], columns_of_one(columns), UTM, "o"),
        ]
        if same:
            found = judge_samples(known, chunks, NOTHING, Reference(np.array([box(300, 100)]), None, 0.5), land(), Feedback())
            assert (found.confusion.true_positive, found.confusion.true_negative, found.observed) == (1, 1, 40_000)
            continue
        with pytest.raises(InputError, match="Object 1 of layer 's' lies elsewhere"):
            judge_samples(known, chunks, NOTHING, Reference(NOTHING, None, 0.5), land(), Feedback())


def columns_of_one(columns):
    """The second row alone: a chunk in which no object is a sample."""
    return {name: values[1:2] for name, values in columns.items()}


def test_distances_to_outlines_of_short_sides_and_corners_that_stand_twice():
    rng = np.random.default_rng(4)
    points = rng.uniform(-3, 6, (200, 2))
    for corners in ([(0, 0), (0.4, 0.1), (0.5, 0.6), (0.1, 0.4)], [(0, 0), (0, 0), (3, 0), (3, 2), (3, 2), (0, 1)]):
        shape = shapely.Polygon(corners)
        ring = shapely.remove_repeated_points(shape).exterior
        wanted = [shapely.Point(point).distance(ring) for point in points]
        assert outline_distances(points, shape) == pytest.approx(wanted)


def test_pairs_of_mines_are_made_from_the_best_down():
    """Equal scores: the first detected, then the first reference mine; what is not allowed makes no pair."""
    in_map, in_reference = np.array([0, 0, 1, 1, 2, 3]), np.array([0, 1, 0, 1, 1, 2])
    score, allowed = np.array([0.5, 0.9, 0.8, 0.9, 0.9, 0.99]), np.array([1, 1, 1, 1, 1, 0], bool)
    assert one_to_one(in_map, in_reference, score, allowed).tolist() == [False, True, True, False, False, False]
    tied = np.full(4, 0.7)
    chosen = one_to_one(np.array([1, 0, 1, 0]), np.array([1, 1, 0, 0]), tied, np.ones(4, bool))
    assert chosen.tolist() == [True, False, False, True]


def test_groups_of_mines_that_overlap():
    detected, reference = np.array([box(10, 40), box(2010, 40)]), np.array([box(40, 40), box(1990, 40), box(4000, 100)])
    names = group_cells(detected, reference, np.array([0, 1]), np.array([0, 1]), 1000.0)
    middle = (2030 + 2010) / 2
    assert [name.tolist() for name in names] == [["0_0", f"{int(middle // 1000)}_0"], ["0_0", "2_0", "4_0"]]
    alone = group_cells(detected[:0], reference[:0], np.zeros(0, int), np.zeros(0, int), 1000.0)
    assert [len(name) for name in alone] == [0, 0]


def test_land_of_two_shapes_belongs_to_the_first():
    shapes = np.array([box(0, 100), box(50, 100), box(60, 100), box(500, 10)])
    assert [shape.area for shape in without_overlaps(shapes)] == [10_000, 5000, 1000, 1000]
    assert [shape.area for shape in without_overlaps(shapes, box(0, 130))] == [10_000, 3000, 0, 0]


def test_areas_by_group():
    """Two detected mines in one group with a reference mine, and one alone."""
    totals = judge_areas(np.array([box(0, 60), box(50, 50), box(5000, 10)]), np.array([box(20, 100)]), land(), 1000.0, Feedback())
    assert sorted(totals.tolist()) == [[0, 1000, 0], [8000, 10_000, 10_000]]


def test_distances_between_two_squares():
    """A square and the same 10 m farther east: the sides along the move lie on each other but for their ends."""
    one, other = box(0, 100), box(10, 100)
    found = compare_outlines(one, other)
    assert len(outline_points(one)) == 80 and np.abs(outline_points(one) - 50).max() == 50
    along = [max(0.0, 10 - x) for x in np.arange(2.5, 100, 5)]
    gaps = sorted([10.0] * 20 + [min(10.0, y, 100 - y) for y in np.arange(2.5, 100, 5)] + 2 * along)
    assert found["mean_from_map"] == pytest.approx(sum(gaps) / 80) == pytest.approx(found["mean"])
    assert found["median_from_map"] == pytest.approx((gaps[39] + gaps[40]) / 2)
    assert found["p90"] == 10 == found["hausdorff_95"] and found["mean_from_reference"] == pytest.approx(found["mean"])
    assert sorted(x for x, y in outline_points(one) if y == 0) == pytest.approx(np.arange(2.5, 100, 5))
    thin = shapely.box(0, 0, 3, 0.5)
    assert len(outline_points(thin)) == 2 and len(outline_points(thin, 7.0)) == 1
    holed = shapely.difference(one, box(40, 10, 40, 10))
    assert len(outline_points(holed)) == 80 and compare_outlines(one, holed)["hausdorff_95"] == pytest.approx(0)


def row(measure, value, unit="mines"):
    return {"measure": measure, "unit": unit, "value": value, "low": None, "high": None, "n": 0, "note": ""}


KINDS = [(59, 100, "bad"), (60, 100, "careful"), (79, 100, "careful"), (80, 100, "good"), (29, 29, "careful"), (30, 30, "good")]


@pytest.mark.parametrize(("right", "of", "kind"), [*KINDS, (0, 5, "bad")])
def test_eight_tenths_are_good_and_less_than_six_bad(right, of, kind):
    found = read_measures([row("reference", of), row("hits_of_reference", right), row("recall", right / of)])
    real = read_measures([row("detected", of), row("hits_of_detected", right), row("precision", right / of)])
    assert found_mines(found).kind == kind == real_mines(real).kind
    assert found_mines(found).text.fields["share"] == f"{100 * right / of:.0f} %"


def objects(**columns):
    made = {name: np.array(values, object) for name, values in columns.items()}
    return Table.from_shapes([box(0, 1)] * len(next(iter(made.values()))), made, UTM, "objects")


def test_what_a_delivered_map_holds():
    assert in_map(objects(**{"class": ["mine", "non_mine"]})).tolist() == [True, False]
    told = objects(**{"class": ["mine", "mine", "non_mine", "mine", "mine"], "in_map": ["1", "0", "True", None, "t"]})
    assert in_map(told).tolist() == [True, False, True, False, True]
    with pytest.raises(InputError, match="holds 'quarry'"):
        in_map(objects(**{"class": ["mine", "quarry"]}))


def test_samples_without_a_group_are_grouped_by_their_place():
    shapes = [shapely.box(500_000 + x, 4_800_000, 500_010 + x, 4_800_010) for x in (100, 2200, 2300)]
    columns = {"object_id": np.array([3, 1, 2]), "split": np.array(["test", "test", "train"], object)}
    table = Table.from_shapes(shapes, columns, UTM, "samples")
    found = read_samples(table, UTM, 1000.0)
    assert (
        found.groups.tolist() == ["500_4800", "502_4800"] and found.ids.tolist() == [3, 1] and found.trained_ids.tolist() == [2]
    )
    given = read_samples(table.with_columns(group=np.array(["b", None, "c"], object)), UTM, 1000.0)
    assert given.groups.tolist() == ["b", ""]
    assert math.isclose(shapely.area(found.trained).sum(), 100)
    with pytest.raises(InputError, match="no test object"):
        read_samples(table.select(np.array([2])), UTM, 1000.0)


ALARMS = [(0, 0, 0.2, math.nan), (1, 0, 0.2, 0.16 / 0.96), (0, 1, 0.2, 1.0), (5, 15, 0.2, 0.16 / 0.36), (5, 15, 3.0, 1.0)]


@pytest.mark.parametrize(("false_alarms", "quiet", "mapped", "wanted"), [*ALARMS, (5, 15, math.nan, math.nan)])
def test_the_precision_to_expect_on_the_land(false_alarms, quiet, mapped, wanted):
    """From recall 0.8, the share of false alarms, and the mapped share of the land, which is all of it at most."""
    counts = SimpleNamespace(confusion=SimpleNamespace(false_positive=false_alarms, true_negative=quiet))
    result = SimpleNamespace(objects=counts, mapped_share=mapped, object_measures=SimpleNamespace(values={"recall": 0.8}))
    assert AccuracyResult.expected_precision.fget(result) == pytest.approx(wanted, nan_ok=True)
    result.objects = None
    assert math.isnan(AccuracyResult.expected_precision.fget(result))


@pytest.mark.parametrize(("square_metres", "wanted"), [(None, math.nan), (0.0, math.nan), (1.0, 4e9), (2e9, 2.0)])
def test_false_alarms_by_land(square_metres, wanted):
    mines = SimpleNamespace(detected=10, detected_hits=6)
    result = SimpleNamespace(land=square_metres, precision_known=True, mines=mines)
    assert AccuracyResult.false_alarm_density.fget(result) == pytest.approx(wanted, nan_ok=True)
    assert math.isnan(AccuracyResult.false_alarm_density.fget(SimpleNamespace(land=2e9, precision_known=False, mines=mines)))


def test_sub_regions_lie_at_mines_that_count():
    """In the extent, and without what trained the forest."""
    here = land(extent=box(0, 1000), trained=np.array([box(300, 50)]))
    result = SimpleNamespace(
        detected_shapes=np.array([box(0, 100), box(290, 100), box(2000, 10)]),
        reference_shapes=np.array([box(500, 10), box(320, 10)]),
        judged_land=here,
    )
    assert [shape.bounds[0] for shape in AccuracyResult.judged_shapes(result, Feedback())] == [0, 500]
