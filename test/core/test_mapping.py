"""Classification of objects and outlines of mines: threshold, prior, dissolve, edges, review."""

from dataclasses import replace

import numpy as np
import pytest
import shapely
from mine_mapper.core.errors import InputError, ModelFileError, ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.geodesy import ellipsoidal_areas
from mine_mapper.core.learning.applicability import learn_applicability
from mine_mapper.core.learning.certainty import Prediction
from mine_mapper.core.learning.model import ForestModel
from mine_mapper.core.learning.model_file import save_model
from mine_mapper.core.learning.training_set import TrainingSet
from mine_mapper.core.mapping.classify import (
    ClassificationSettings,
    classified_tables,
    classify_chunks,
    no_mine_message,
    rescale_odds,
)
from mine_mapper.core.mapping.map_step import MapStep, _tell_objects, run_map
from mine_mapper.core.mapping.mine_objects import LandSurvey, MineObjects
from mine_mapper.core.mapping.mines import confidence_words, in_review_order, mines_table
from mine_mapper.core.mapping.outlines import OutlineSettings, edge_touching, outline_mines
from mine_mapper.core.mapping.reviewed import _cut_out, apply_review
from mine_mapper.core.vector import Table, concatenate

UTM = "EPSG:32644"
X0, Y0 = 500000.0, 4800000.0


def square(column, row, size=10.0, columns=1, rows=1):
    """A rectangle of cells, counted from the upper left corner of the scene."""
    x, y = X0 + column * size, Y0 - row * size
    return shapely.box(x, y - rows * size, x + columns * size, y)


def stump(low=0.1, high=0.9, glcm=None):
    """A forest of one tree: red <= 1000 gives `low`, else `high`."""
    return ForestModel(
        features=("mean_red",),
        tree_sizes=np.array([3], np.int32),
        feature=np.array([0, -1, -1], np.int16),
        threshold=np.array([1000, 0, 0], np.float32),
        probability=np.array([0, low, high]),
        fill=np.array([500], np.float32),
        low=np.array([0], np.float32),
        high=np.array([5000], np.float32),
        samples={"mine": 100, "non_mine": 300},
        glcm=glcm,
    )


def objects(shapes, red, **columns):
    columns = {"object_id": np.arange(1, len(shapes) + 1), "mean_red": np.asarray(red, float), **columns}
    return Table.from_shapes(shapes, columns, UTM, "objects")


def mine_objects(shapes, probability=None, ids=None, entropy=None, outside=None):
    def numbers(values, default):
        return np.full(len(shapes), default) if values is None else np.asarray(values, float)

    ids = np.arange(1, len(shapes) + 1) if ids is None else np.asarray(ids)
    geometry = Table.from_shapes(shapes, {}, UTM).geometry
    survey = LandSurvey(object_count=len(shapes), mine_count=len(shapes), highest=0.9)
    return MineObjects(ids, numbers(probability, 0.9), numbers(entropy, 0.0), numbers(outside, np.nan), geometry, UTM, survey)


def outlines(shapes, probability=None, entropy=None, outside=None, **settings):
    settings = {"min_area": 0.0, **settings}
    return outline_mines(
        mine_objects(shapes, probability, entropy=entropy, outside=outside), OutlineSettings(**settings), Feedback()
    )


def test_objects_from_the_threshold_on_are_mines():
    table = objects([square(i, 0) for i in range(4)], [500, 1500, np.nan, 1000])
    written = []
    found = classify_chunks(
        [table.select(slice(0, 2)), table.select(slice(2, 4))],
        stump(high=0.5),
        "model",
        ClassificationSettings(threshold=0.5),
        Feedback(),
        write=written.append,
    )
    assert found.ids.tolist() == [2] and found.survey.object_count == 4 and found.survey.highest == 0.5
    assert [t.columns["class"].tolist() for t in written] == [["non_mine", "mine"], ["non_mine", "non_mine"]]
    assert written[0].columns["probability"].tolist() == [0.1, 0.5]


def test_chunks_and_threads_do_not_matter(careful):
    from mine_mapper.core.runs.executor import RunSettings

    table = objects([square(i, 0) for i in range(50)], np.arange(50) * 50.0)
    results = []
    for size, threads in ((50, 1), (7, 1), (3, 4)):
        chunks, written = [table.select(slice(start, start + size)) for start in range(0, 50, size)], []
        found = classify_chunks(
            chunks, careful, "m", ClassificationSettings(), Feedback(), run=RunSettings(threads=threads), write=written.append
        )
        results.append((found, concatenate(written)))
    for found, written in results[1:]:
        for name in ("ids", "probability", "entropy", "outside"):
            assert np.array_equal(getattr(results[0][0], name), getattr(found, name), equal_nan=True)
        assert np.array_equal(results[0][0].survey.histogram, found.survey.histogram)
        assert all(np.array_equal(results[0][1].columns[name], written.columns[name]) for name in written.columns)


@pytest.fixture
def careful():
    """The stump with a calibration (0.9 becomes 0.7) and training samples whose red lies from 0 to 2000."""
    reds = np.linspace(0, 2000, 101)
    data = TrainingSet(("mean_red",), reds[:, None], (reds > 1000).astype(np.int8), None, "", None, "x")
    arrays = learn_applicability(data, np.array([500], np.float32), np.arange(101) % 5)
    calibration = {"calibration_x": np.array([0.0, 0.8, 1.0]), "calibration_y": np.array([0.0, 0.6, 0.8])}
    return replace(stump(), arrays={**arrays, **calibration})


def test_probabilities_are_calibrated_before_the_prior_and_the_threshold(careful):
    table = objects([square(0, 0), square(1, 0)], [500, 1500])
    for prior, expected in ((None, [0.075, 0.7]), (0.05, rescale_odds(np.array([0.075, 0.7]), 0.05, 0.25))):
        written, settings = [], ClassificationSettings(threshold=expected[1], prior=prior)
        found = classify_chunks([table], careful, "m", settings, Feedback(), write=written.append)
        assert written[0].columns["probability"] == pytest.approx(expected)
        assert found.ids.tolist() == [2] and found.probability == pytest.approx(expected[1:])
        (looked_at,) = classified_tables([table], careful, "m", settings)
        for name in ("object_id", "probability", "class"):
            assert np.array_equal(looked_at.columns[name], written[0].columns[name])
    assert len(classify_chunks([table], careful, "m", ClassificationSettings(threshold=0.71), Feedback()).ids) == 0


def test_without_calibration_the_forest_has_the_last_word():
    """A model that stores nothing else gives what it always gave, and says that it knows no limits."""
    table, written = objects([square(i, 0) for i in range(3)], [500, 1500, 9000]), []
    found = classify_chunks([table], stump(), "m", ClassificationSettings(), Feedback(), write=written.append)
    assert written[0].columns["probability"].tolist() == [0.1, 0.9, 0.9] and found.ids.tolist() == [2, 3]
    assert written[0].columns["outside"].tolist() == [None] * 3 and np.isnan(found.outside).all()
    assert not found.survey.applicable and found.uncertainty.tolist() == [0, 0]


def test_objects_unlike_the_training_data_are_told(careful):
    table, written = objects([square(i, 0) for i in range(4)], [500, 1500, 50000, np.nan]), []
    found = classify_chunks([table], careful, "m", ClassificationSettings(), Feedback(), write=written.append)
    assert written[0].columns["outside"].tolist() == [False, False, True, False]
    assert found.outside.tolist() == [0, 1] and found.uncertainty.tolist() == [0, 1]
    survey = found.survey
    assert survey.applicable and survey.outside_count == 1 and survey.mine_outside == 1 and survey.undefined == 1
    assert survey.histogram.sum() == 4 and survey.histogram[0, [1, 14]].tolist() == [2, 1] and survey.histogram[1, 14] == 1
    assert survey.mine_share == 0.5


def test_votes_are_told():
    """Three trees that part at different reds: the share of votes and how much they disagree."""
    one = stump()
    model = replace(
        one,
        tree_sizes=np.array([3, 3, 3], np.int32),
        feature=np.tile(one.feature, 3),
        threshold=np.array([1000, 0, 0, 2000, 0, 0, 3000, 0, 0], np.float32),
        probability=np.tile(one.probability, 3),
    )
    table, written = objects([square(i, 0) for i in range(4)], [500, 1500, 2500, 3500]), []
    classify_chunks([table], model, "m", ClassificationSettings(), Feedback(), write=written.append)
    assert written[0].columns["vote_share"] == pytest.approx([0, 1 / 3, 2 / 3, 1])
    third = -(np.log2(1 / 3) + 2 * np.log2(2 / 3)) / 3
    assert written[0].columns["vote_entropy"] == pytest.approx([0, third, third, 0])


def test_prior_rescales_odds_by_bayes():
    probability = np.array([0.0, 0.2, 0.5, 1.0])
    rescaled = rescale_odds(probability, 0.01, 0.25)
    odds = probability[1:3] / (1 - probability[1:3]) * (0.01 / 0.99) * (0.75 / 0.25)
    assert np.allclose(rescaled[1:3], odds / (1 + odds)) and rescaled[0] == 0 and rescaled[3] == 1
    assert np.allclose(rescale_odds(probability, 0.25, 0.25), probability)
    table = objects([square(0, 0)], [1500])
    assert len(classify_chunks([table], stump(), "m", ClassificationSettings(prior=0.01), Feedback()).ids) == 0


@pytest.mark.parametrize("settings", [{"threshold": 0}, {"threshold": 1.5}, {"prior": 0}, {"prior": 1}])
def test_senseless_settings_are_refused(settings):
    with pytest.raises(ParameterError, match="THRESHOLD|PRIOR"):
        ClassificationSettings(**settings).check()


def test_a_model_refuses_other_features_and_textures():
    table = objects([square(0, 0)], [1500], glcm_levels=np.array([64]), glcm_low=np.zeros(1), glcm_high=np.array([6000.0]))
    settings, glcm = ClassificationSettings(), {"levels": 64, "low": 0.0, "high": 6000.0}
    assert len(classify_chunks([table], stump(glcm=glcm), "m", settings, Feedback()).ids) == 1
    for levels in (32, np.nan):
        other = table.with_columns(glcm_levels=np.array([levels]))
        with pytest.raises(ModelFileError, match="GLCM_LEVELS"):
            classify_chunks([other], stump(glcm=glcm), "m", settings, Feedback())
    without = Table(table.geometry, {"object_id": table.columns["object_id"]}, UTM, "bare")
    with pytest.raises(ModelFileError, match="'bare' lacks 1 of the 1 feature .*mean_red"):
        classify_chunks([without], stump(), "m", settings, Feedback())


def test_objects_need_ids_of_their_own():
    table = objects([square(0, 0), square(1, 0)], [1500, 1500])
    with pytest.raises(InputError, match="more than one object with object_id 1"):
        classify_chunks([table.with_columns(object_id=np.array([1, 1]))], stump(), "m", ClassificationSettings(), Feedback())
    with pytest.raises(InputError, match="no features"):
        classify_chunks([], stump(), "m", ClassificationSettings(), Feedback())


def test_a_shared_edge_makes_one_mine_a_corner_two():
    result = outlines([square(0, 0), square(1, 0), square(2, 1), square(5, 5)], [0.9, 0.5, 0.8, 0.6])
    assert len(result.shapes) == 3 and result.object_count.tolist() == [2, 1, 1]
    assert result.shapes[0].equals(square(0, 0, columns=2)) and result.shapes[0].geom_type == "Polygon"
    assert np.allclose(result.probability, [0.7, 0.8, 0.6]) and result.member.tolist() == [0, 0, 1, 2]


def test_an_edge_shared_only_in_part_counts():
    result = outlines([square(0, 0, columns=3), square(2, 1, columns=4)])
    assert len(result.shapes) == 1


def test_probability_is_weighted_by_area():
    result = outlines([square(0, 0, columns=3), square(3, 0)], [0.8, 0.4])
    assert result.probability[0] == pytest.approx(0.7)


def test_merge_distance_joins_without_adding_land():
    shapes = [square(0, 0), square(3, 0), square(9, 0)]
    assert len(outlines(shapes, merge_distance=19).shapes) == 3
    result = outlines(shapes, merge_distance=20)
    assert len(result.shapes) == 2 and result.shapes[0].geom_type == "MultiPolygon"
    assert result.areas[0] == pytest.approx(200, rel=2e-3)


def test_minimum_area_keeps_a_mine_of_exactly_that_many_pixels():
    shapes = [square(0, 0, columns=50), square(0, 5, columns=49)]
    result = outlines(shapes, min_area=5000)
    assert len(result.shapes) == 1 and result.dropped == 1 and result.member.tolist() == [0, -1]


def test_the_scale_of_a_zone_loses_no_mine_of_exactly_the_minimum():
    """At the edge of a zone the map is 0.1 % larger than the land: 50 pixels of 100 m2 have less than 5 000 m2 there."""
    edge = shapely.transform(square(0, 0, columns=50), lambda places: places + [333_000.0, -4_700_000.0])
    less = shapely.transform(square(0, 0, columns=49), lambda places: places + [333_000.0, -4_700_000.0])
    assert ellipsoidal_areas(np.array([edge]), UTM)[0] < 5000
    assert len(outlines([edge], min_area=5000).shapes) == 1 and len(outlines([less], min_area=5000).shapes) == 0


def test_holes_are_filled_up_to_their_limit():
    ring = square(0, 0, columns=5, rows=5) - square(1, 1) - square(3, 3, columns=1, rows=2)
    assert outlines([ring]).areas[0] == pytest.approx(2200, rel=2e-3)
    assert outlines([ring], fill_holes=100).areas[0] == pytest.approx(2300, rel=2e-3)
    ring = square(0, 0, columns=5, rows=5) - square(1, 1) - square(2, 2, columns=2, rows=1)
    assert outlines([ring], fill_holes=100).areas[0] == pytest.approx(2300, rel=2e-3)
    assert outlines([ring], fill_holes=200).areas[0] == pytest.approx(2500, rel=2e-3)
    other = shapely.transform(ring, lambda places: places + [80.0, 0.0])
    joined = outlines([ring, other], fill_holes=200, merge_distance=40)
    assert joined.areas == pytest.approx([5000], rel=2e-3) and shapely.get_num_geometries(joined.shapes[0]) == 2


def test_outlines_are_valid_and_match_a_grid_twin():
    """Random pixels dissolve to the same parts as 4-connected labelling of the grid."""
    from scipy.ndimage import label

    grid = np.random.default_rng(3).random((25, 25)) < 0.5
    rows, columns = np.nonzero(grid)
    result = outlines([square(c, r) for r, c in zip(rows, columns)])
    labels, count = label(grid)
    assert len(result.shapes) == count and shapely.is_valid(result.shapes).all()
    assert np.array_equal(result.member + 1, labels[rows, columns])
    assert np.allclose(result.areas, np.bincount(labels[rows, columns])[1:] * 100, rtol=2e-3)


def test_mines_cut_by_the_edge_or_a_gap_are_told():
    """A scene of 6 x 6 objects with a gap at (4, 4): mines at the rim and beside the gap are cut, one in the middle is not."""
    cells = [(c, r) for r in range(6) for c in range(6) if (c, r) != (4, 4)]
    table = objects([square(c, r) for c, r in cells], np.zeros(35))
    chosen = np.array([cells.index(cell) for cell in ((0, 2), (2, 2), (3, 4))])
    found = mine_objects([square(*cells[i]) for i in chosen], ids=chosen + 1)
    result = outline_mines(found, OutlineSettings(min_area=0), Feedback())
    chunks = [table.select(slice(start, start + 10)) for start in range(0, 35, 10)]
    assert edge_touching(result, found.ids, chunks, Feedback()).tolist() == [True, False, True]


def test_a_hole_in_a_mine_is_no_edge():
    ring = square(1, 1, columns=3, rows=3) - square(2, 2)
    around = square(0, 0, columns=5, rows=5) - square(1, 1, columns=3, rows=3)
    found = mine_objects([ring], ids=[2])
    result = outline_mines(found, OutlineSettings(min_area=0), Feedback())
    table = objects([around, ring], [0, 0])
    assert edge_touching(result, found.ids, [table], Feedback()).tolist() == [False]


def test_the_table_of_mines():
    result = outlines([square(0, 0, columns=100, rows=100), square(200, 0, columns=10, rows=10)], [0.7, 0.95])
    table = mines_table(result, np.array([True, False]), UTM)
    assert table.columns["mine_id"].tolist() == [1, 2] and table.columns["type"].tolist() == ["unknown"] * 2
    assert table.columns["area_km2"] == pytest.approx([1.0, 0.01], rel=2e-3)
    assert table.columns["confidence"].tolist() == ["medium", "high"] and table.columns["touches_edge"].tolist() == [True, False]
    assert [field.kind for field in table.fields()][:11] == [
        "int", "float", "text", "float", "text", "bool", "int", "float", "float", "float", "int"
    ]  # fmt: skip
    assert all(field.comment for field in table.fields())


def test_confidence_in_words():
    high_entropy = 0.7219280948873623  # of four fifths against one
    rows = [
        (0.8, 0.0, 0.0, "high"),
        (0.7999, 0.0, 0.0, "medium"),
        (0.95, high_entropy, 0.1, "high"),
        (0.95, high_entropy + 0.001, 0.0, "medium"),
        (0.95, 0.0, 0.11, "medium"),
        (0.95, 0.0, 0.5, "medium"),
        (0.95, 0.0, 0.51, "low"),
        (0.65, 1.0, np.nan, "medium"),
        (0.64, 0.0, 0.0, "low"),
        (0.95, 0.0, np.nan, "high"),
    ]
    probability, entropy, outside, words = zip(*rows)
    assert confidence_words(np.array(probability), np.array(entropy), np.array(outside)).tolist() == list(words)


def test_a_mine_of_strange_objects_is_never_sure():
    """Whatever the trees say, a mine that is all outside the training data is of low confidence and wholly uncertain."""
    shapes = [square(0, 0), square(5, 0, columns=3), square(8, 0)]
    result = outlines(shapes, [0.99, 0.99, 0.99], entropy=[0.0, 0.0, 0.2], outside=[1, 0, 1])
    table = mines_table(result, np.zeros(2, bool), UTM)
    assert table.columns["confidence"].tolist() == ["low", "medium"]
    assert table.columns["outside_share"] == pytest.approx([1.0, 0.25])
    assert table.columns["uncertainty"] == pytest.approx([1.0, 0.25])


def test_the_order_of_review_is_uncertainty_times_area():
    shapes = [square(0, 0, columns=4), square(10, 0, columns=1), square(20, 0, columns=2), square(30, 0, columns=2)]
    table = mines_table(outlines(shapes, entropy=[0.1, 0.9, 0.9, 0.9]), np.zeros(4, bool), UTM)
    assert table.columns["review_order"].tolist() == [4, 3, 1, 2]  # 0.4, 0.9, 1.8 and 1.8 squares: a tie goes by mine_id
    assert table.columns["review_priority"] == pytest.approx(table.columns["area_km2"] * [0.1, 0.9, 0.9, 0.9])
    decided = table.columns["review"].copy()
    decided[2] = "accepted"
    table = in_review_order(table.with_columns(review=decided))
    assert table.columns["review_order"].tolist() == [3, 2, 4, 1]
    assert table.columns["review_priority"][2] == 0


def test_no_mine_at_all_says_why():
    empty = outlines([])
    assert {len(values) for values in vars(empty).values() if isinstance(values, np.ndarray)} == {0} and empty.dropped == 0
    touching = edge_touching(empty, np.zeros(0, int), [], Feedback())
    assert touching.shape == (0,) and len(mines_table(empty, touching, UTM)) == 0
    none = np.zeros(0)
    low = MineObjects(np.zeros(0, int), none, none, none, np.zeros(0, object), UTM, LandSurvey(object_count=40, highest=0.31))
    assert "highest probability of the 40 objects is 0.310" in no_mine_message(low, ClassificationSettings(), 0, 5000)
    small = mine_objects([square(0, 0)])
    assert "MIN_AREA 5000" in no_mine_message(small, ClassificationSettings(), 1, 5000)


class Source:
    """A layer of objects in chunks of two."""

    def __init__(self, table):
        self.table, self.name, self.crs, self.field_names = table, table.name, table.crs, list(table.columns)

    def __len__(self):
        return len(self.table)

    def chunks(self, feedback, columns):
        for start in range(0, len(self.table), 2):
            part = self.table.select(np.arange(start, min(start + 2, len(self.table))))
            yield Table(part.geometry, {name: part.columns[name] for name in columns}, part.crs, part.name)


@pytest.mark.parametrize(("mines", "dropped"), [(0, 0), (1, 0), (1, 1), (2, 1), (0, 2)])
def test_what_is_said_of_a_map(mines, dropped, tmp_path):
    """Mines of 100 m apart in a row of other land, some too small; the first one lies at the end of the image."""
    shapes = [square(3 * k, 0, 100.0, columns=2) for k in range(mines)]
    shapes += [square(3 * k, 5, 100.0, columns=2) for k in range(dropped)]
    rest = [square(3 * k + 2, row, 100.0) for row, count in ((0, mines), (5, dropped)) for k in range(count)]
    shapes[mines:] = [shapely.box(*(np.array(shape.bounds) - [0, 0, 150, 0])) for shape in shapes[mines:]]
    layer = objects([*shapes, *rest, square(50, 50)], [2000.0] * len(shapes) + [10.0] * (len(rest) + 1))
    save_model(str(tmp_path / "m.mmf"), stump())
    told, log = [], Feedback()
    log.info, log.warning = (lambda text: told.append(("info", text))), (lambda text: told.append(("warning", text)))
    written = []
    run_map(
        MapStep(
            Source(layer), str(tmp_path / "m.mmf"), ClassificationSettings(), OutlineSettings(min_area=6000), written.append, None
        ),
        log,
    )

    def lines(kind, words):
        return [text.fields for level, text in told if level == kind and words in str(text)]

    assert len(written[0]) == mines and written[0].columns["object_count"].tolist() == [1] * mines
    assert len(lines("warning", "No mine found")) == (mines == 0)
    (found,) = lines("info", "a probability of")
    assert (found["found"], found["count"]) == (mines + dropped, len(layer))
    assert found["highest"] == (0.9 if mines + dropped else 0.1)
    assert len(lines("info", "does not say what its training data looked like")) == 1
    assert [fields["count"] for fields in lines("info", "below MIN_AREA")] == ([dropped] if dropped and mines else [])
    if mines:
        (line,) = lines("info", "km2 in all")
        assert [line[word] for word in ("count", "high", "medium", "low")] == [mines, mines, 0, 0]
        assert line["area"] == pytest.approx(0.02 * mines, rel=2e-3)
        assert [fields["count"] for fields in lines("info", "cut by the edge of the image")] == [mines]


@pytest.mark.parametrize(("outside", "warned"), [(0, False), (200, False), (201, True)])
def test_a_map_of_strange_land_is_warned_of(outside, warned):
    """More than a fifth of the objects are unlike all training samples."""
    survey = LandSurvey(object_count=1000, mine_count=10, highest=0.9, mine_outside=3)
    survey.histogram[:, 3] = 1000 - outside, outside
    warnings, lines, log = [], [], Feedback()
    log.warning, log.info = warnings.append, lines.append
    _tell_objects(survey, 0.5, log)
    assert len(warnings) == warned and (lines[1].fields["count"], lines[1].fields["mines"]) == (outside, 3)


def reviewed(shapes, decisions, **columns):
    values = np.empty(len(decisions), object)
    values[:] = decisions
    return Table.from_shapes(shapes, {"review": values, **columns}, UTM, "reviewed")


def test_a_review_is_carried_over():
    found = outlines([square(0, 0, columns=10), square(20, 0, columns=10), square(40, 0, columns=10), square(60, 0, columns=10)])
    mines = mines_table(found, np.zeros(4, bool), UTM)
    decisions = reviewed(
        [square(1, 0, columns=10), square(20, 0, columns=9), square(40, 0, columns=5), square(80, 0, columns=10)],
        ["accepted", "rejected", "redrawn", "accepted"],
        type=np.array(["coal", "coal", "metal", "non_metal"], object),
        review_note=np.array(["seen", None, "half of it", None], object),
    )
    result = apply_review(mines, decisions, Feedback())
    assert result.columns["mine_id"].tolist() == [1, 2, 3, 4]
    assert result.columns["review"].tolist() == ["accepted", None, "redrawn", "accepted"]
    assert result.columns["type"].tolist() == ["coal", "unknown", "metal", "non_metal"]
    assert result.columns["review_note"].tolist()[0] == "seen"
    assert result.columns["review_order"].tolist()[1] == 1, "only one mine is not decided yet"
    assert result.columns["confidence"].tolist() == ["high", "high", "reviewed", "reviewed"]
    shapes = result.shapes()
    assert shapes[0].equals(square(0, 0, columns=10)), "an accepted mine keeps the new outline"
    assert shapes[1].equals(square(60, 0, columns=10)), "the rejected one is gone"
    assert shapes[2].equals(square(40, 0, columns=5)), "a redrawn outline wins"
    assert shapes[3].equals(square(80, 0, columns=10)), "an accepted mine that is not found again stays"


@pytest.mark.parametrize("columns, left", [(5, 1), (6, 0)])
def test_a_mine_is_dropped_when_more_than_half_of_it_is_rejected(columns, left):
    mines = mines_table(outlines([square(0, 0, columns=10)]), np.zeros(1, bool), UTM)
    result = apply_review(mines, reviewed([square(0, 0, columns=columns)], ["rejected"]), Feedback())
    assert len(result) == left


def test_a_mine_inside_a_redrawn_outline_is_gone():
    mines = mines_table(outlines([square(0, 0, columns=4), square(30, 0, columns=4)]), np.zeros(2, bool), UTM)
    result = apply_review(mines, reviewed([square(-5, 0, columns=14)], ["redrawn"]), Feedback())
    assert sorted(result.columns["review"].tolist(), key=str) == [None, "redrawn"]


def test_a_redrawn_outline_cuts_its_neighbours():
    found = outlines([square(0, 0, columns=10), square(12, 0, columns=20)])
    mines = mines_table(found, np.zeros(2, bool), UTM)
    result = apply_review(mines, reviewed([square(0, 0, columns=14)], ["redrawn"]), Feedback())
    shapes = result.shapes()
    assert shapes[0].area == pytest.approx(1800) and shapes[1].area == pytest.approx(1400)
    assert result.columns["area_km2"] == pytest.approx([0.0018, 0.0014], rel=2e-3)
    assert shapely.intersection(*shapes).area == 0


def test_a_small_rejected_mine_does_not_take_a_large_one_along():
    """The new run joins what was rejected to a mine beside it: the rejected land is cut out, the mine stays."""
    found = outlines([square(0, 0, columns=10), square(20, 0, columns=10), square(40, 0, columns=10)])
    mines = mines_table(found, np.zeros(3, bool), UTM)
    rejected = [square(8, 0, columns=3), square(20, 0, columns=6), square(50, 0, columns=5)]  # 2, 6 and 0 of ten squares
    result = apply_review(mines, reviewed(rejected, ["rejected"] * 3), Feedback())
    assert result.columns["mine_id"].tolist() == [1, 2]
    first, second = result.shapes()
    assert first.equals(square(0, 0, columns=8)) and second.equals(square(40, 0, columns=10))
    assert result.columns["area_km2"] == pytest.approx([0.0008, 0.001], rel=2e-3)


def test_an_accepted_mine_of_which_little_is_found_comes_back_whole():
    found = outlines([square(0, 0, columns=3), square(6, 0, columns=2), square(20, 0, columns=6)])
    mines = mines_table(found, np.zeros(3, bool), UTM)
    accepted = reviewed([square(0, 0, columns=9), square(20, 0, columns=10)], ["accepted", "accepted"])
    result = apply_review(mines, accepted, Feedback())
    shapes = result.shapes()
    assert len(result) == 3, "five squares of nine are found: both pieces stand for it"
    assert shapes[0].area == pytest.approx(300) and shapes[2].area == pytest.approx(600)
    accepted = reviewed([square(0, 0, columns=12), square(20, 0, columns=10)], ["accepted", "retyped"])
    result = apply_review(mines, accepted, Feedback())
    assert [shape.area for shape in result.shapes()] == pytest.approx([600, 1200])
    assert result.columns["area_km2"] == pytest.approx([0.0006, 0.0012], rel=2e-3), "the reviewed outline's own land"
    assert result.columns["review"].tolist() == ["retyped", "accepted"]


def runs(rng, count, length=60):
    """Disjoint rows of squares: sets of column numbers."""
    ends = np.sort(rng.choice(length, 2 * count, replace=False))
    return [set(range(start, end)) for start, end in ends.reshape(-1, 2).tolist()]


def row_of(columns):
    return shapely.union_all([square(column, 0) for column in columns])


def reviewed_slowly(found, known, decisions):
    """(squares, review, type) of every mine that is left, by sets of squares."""
    rejected = set().union(*(squares for squares, word in zip(known, decisions) if word == "rejected"))
    counts = {"count": len(known), "cut": sum(0 < len(squares & rejected) <= 0.5 * len(squares) for squares in found)}
    counts["dropped"] = sum(len(squares & rejected) > 0.5 * len(squares) for squares in found)
    found = [squares - rejected for squares in found if len(squares & rejected) <= 0.5 * len(squares)]
    rest = [(squares, word, f"t{index}") for index, (squares, word) in enumerate(zip(known, decisions)) if word != "rejected"]
    everything = set().union(*found)
    back = [word == "redrawn" or len(squares & everything) <= 0.5 * len(squares) for squares, word, _ in rest]
    land = set().union(*(squares for (squares, _, _), comes in zip(rest, back) if comes))
    counts["mines"], counts["replaced"] = sum(back), 0
    result = []
    for squares in found:
        shared = [len(squares & other) for other, _, _ in rest]
        same = [k for k, (other, _, _) in enumerate(rest) if shared[k] > 0.5 * min(len(squares), len(other))]
        match = max(same, key=lambda k: (shared[k], -k)) if same else None
        if match is not None and back[match]:
            counts["replaced"] += 1
            continue
        if squares - land:
            result.append((squares - land, *(rest[match][1:] if match is not None else (None, "unknown"))))
    return result + [entry for entry, comes in zip(rest, back) if comes], counts


@pytest.mark.parametrize("seed", range(25))
def test_a_review_is_carried_over_like_its_slow_twin(seed):
    rng = np.random.default_rng(seed)
    found, known = runs(rng, int(rng.integers(1, 6))), runs(rng, int(rng.integers(1, 6)))
    decisions = rng.choice(["accepted", "rejected", "retyped", "redrawn"], len(known)).tolist()
    mines = mines_table(outlines([row_of(squares) for squares in found]), np.zeros(len(found), bool), UTM)
    types = np.array([f"t{index}" for index in range(len(known))], object)
    told, log = [], Feedback()
    log.info = told.append
    result = apply_review(mines, reviewed([row_of(squares) for squares in known], decisions, type=types), log)
    expected, counts = reviewed_slowly(found, known, decisions)
    assert told[-1].fields == counts
    assert [tuple(result.columns[name][row] for name in ("review", "type")) for row in range(len(result))] == [
        entry[1:] for entry in expected
    ]
    for shape, (squares, _, _) in zip(result.shapes(), expected):
        assert shapely.symmetric_difference(shape, row_of(squares)).area < 1e-6
    assert result.columns["area_km2"] * 1e4 == pytest.approx([len(entry[0]) for entry in expected], rel=3e-3)


def test_a_review_needs_known_words():
    mines = mines_table(outlines([square(0, 0)]), np.zeros(1, bool), UTM)
    with pytest.raises(InputError, match="'review' holds 'maybe'"):
        apply_review(mines, reviewed([square(0, 0)], ["maybe"]), Feedback())
    with pytest.raises(InputError, match="no field 'review'"):
        apply_review(mines, Table.from_shapes([square(0, 0)], {}, UTM, "r"), Feedback())
    assert len(apply_review(mines, reviewed([square(0, 0)], [None]), Feedback())) == 1


def test_a_feature_without_any_value_is_named():
    lines = []

    class Log(Feedback):
        def warning(self, message):
            lines.append(str(message))

    table = objects([square(i, 0) for i in range(3)], [np.nan] * 3)
    classify_chunks([table], stump(), "m.mmf", ClassificationSettings(), Log())
    assert len(lines) == 1 and "mean_red have no value in any object" in lines[0]
    lines.clear()
    classify_chunks([objects([square(0, 0)], [np.nan]), objects([square(1, 0)], [9.0], object_id=np.array([2]))],
                    stump(), "m.mmf", ClassificationSettings(), Log())  # fmt: skip
    assert lines == []


def test_objects_know_what_the_map_holds():
    """Dropped, filled and redrawn land: an object is in the map when more than half of it lies in one of its mines."""
    from mine_mapper.core.accuracy.delivered_map import in_map
    from mine_mapper.core.mapping.held import KeptObjects

    shapes = [square(0, 0), square(1, 0), square(2, 0)]
    words = np.array(["mine", "non_mine", "mine"], object)
    table = objects(shapes, [1, 2, 3]).with_columns(**{"class": words})
    kept, written = KeptObjects(), []
    kept.add(Table(table.geometry, {"object_id": table.columns["object_id"], "class": words}, UTM))
    kept.write([table], np.array([square(0, 0, columns=2), square(25, 0, size=1.0, columns=4)]), written.append, Feedback())
    assert written[0].columns["in_map"].tolist() == [True, True, False]
    assert written[0].columns["class"].tolist() == words.tolist() and in_map(written[0]).tolist() == [True, True, False]
    assert in_map(table).tolist() == [True, False, True], "layers of earlier versions"


def test_the_survey_of_the_land_counts_every_object():
    """Twenty classes of probability, each with its lower end; 1 in the last one; objects unlike the training data apart."""
    survey = LandSurvey()
    assert survey.mine_share == 0 and np.isnan(survey.highest)
    probability = np.array([0.0, 0.0499, 0.05, 0.5, 0.949, 0.95, 0.9999, 1.0])
    outside = np.array([False, True, False, False, True, False, False, True])
    survey.add(Prediction(probability[:3], probability[:3], outside[:3]), probability[:3] >= 0.5, 2)
    survey.add(Prediction(probability[3:], probability[3:], outside[3:]), probability[3:] >= 0.5, 1)
    expected = np.zeros((2, 20), int)
    for value, strange in zip(probability, outside):
        expected[int(strange), min(int(value * 20), 19)] += 1
    np.testing.assert_array_equal(survey.histogram, expected)
    assert survey.histogram[0].tolist() == [1, 1, *[0] * 8, 1, *[0] * 8, 2]
    assert survey.histogram[1].tolist() == [1, *[0] * 17, 1, 1]
    counts = (survey.object_count, survey.mine_count, survey.mine_outside, survey.outside_count, survey.undefined)
    assert counts == (8, 5, 2, 3, 3)
    assert survey.mine_share == 5 / 8 and survey.highest == 1 and survey.applicable
    survey.add(Prediction(np.array([0.3]), np.array([0.3]), None), np.array([False]), 0)
    assert not survey.applicable and survey.histogram[0, 6] == 1


def test_land_that_is_cut_out_takes_whole_mines_with_it():
    mines = mines_table(outlines([square(0, 0, columns=4), square(30, 0, columns=4)]), np.zeros(2, bool), UTM)
    (left,) = _cut_out(mines, np.array([square(0, 0, columns=4)], object)).shapes()
    assert left.equals(square(30, 0, columns=4))
