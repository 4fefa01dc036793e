"""Draws, covers and the limits of models, recomputed in plain Python with the same random numbers."""

import json
import zipfile
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import shapely
from learning_data import Log, samples, small_model
from mine_mapper.core.errors import ModelFileError, ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.learning import applicability, selection, training
from mine_mapper.core.learning.applicability import learn_applicability
from mine_mapper.core.learning.drawing import choose_test_groups, cover_clusters
from mine_mapper.core.learning.forest import ForestSettings, grow_forest
from mine_mapper.core.learning.importance import OutOfBag, _summary, feature_units, permutation_importance
from mine_mapper.core.learning.labelling import survey
from mine_mapper.core.learning.labelling.survey import Candidates, _thin
from mine_mapper.core.learning.model import check_model, check_names
from mine_mapper.core.learning.model_file import CHECKSUM, MAX_FILE_BYTES, _header, save_model
from mine_mapper.core.learning.sample_layers import _places
from mine_mapper.core.learning.selection import check_select
from mine_mapper.core.learning.training_set import filled, numeric_features
from mine_mapper.core.learning.tuning import _enough_trees
from mine_mapper.core.learning.validation import spatial_folds
from mine_mapper.core.vector import Table
from rule_layers import UTM


@pytest.mark.parametrize(("seed", "share"), [(1, 0.3), (2, 0.25), (3, 0.02), (4, 0.97), (5, 0.5)])
def test_groups_of_the_test_are_the_best_of_64_draws(seed, share):
    rng = np.random.default_rng(seed)
    mines = {f"m{k}": int(rng.integers(1, 30)) for k in range(9)}
    everything = {*mines, *(f"o{k}" for k in range(7))}

    def wanted(groups):
        return min(max(round(share * groups), 1), groups - 1)

    again, names, others = np.random.default_rng([seed, 2]), sorted(mines), sorted(everything - set(mines))
    draws = [again.permutation(9)[: wanted(9)].tolist() for _ in range(64)]
    target = share * sum(mines.values())
    best = min(draws, key=lambda draw: abs(sum(mines[names[k]] for k in draw) - target))
    rest = again.permutation(7)[: wanted(7)].tolist()
    assert choose_test_groups(mines, everything, share, seed) == {names[k] for k in best} | {others[k] for k in rest}


@pytest.mark.parametrize("count", [12, 13, 60, 5001])
def test_covers_by_plain_means(count):
    """Twelve groups by 30 rounds of k-means on the 5 000 objects with the smallest keys; few objects are one cover."""
    rng = np.random.default_rng(count)
    values, keys = rng.random((count, 2)) * [1.0, 50.0], rng.random(count)
    values[3, 1] = np.nan
    found = cover_clusters(values, keys, 8)
    if count <= 12:
        assert found.tolist() == [0] * count
        return
    values[3, 1] = np.nanmedian(values[:, 1])
    values = (values - values.mean(axis=0)) / values.std(axis=0)
    some, again = values[sorted(range(count), key=lambda k: keys[k])[:5000]], np.random.default_rng([8, 3])
    centres = [some[again.integers(len(some))]]
    while len(centres) < 12:
        squares = np.min([((some - centre) ** 2).sum(axis=1) for centre in centres], axis=0)
        centres.append(some[np.searchsorted(np.cumsum(squares), again.random() * squares.sum())])
    for _ in range(30):
        nearest = np.argmin([((some - centre) ** 2).sum(axis=1) for centre in centres], axis=0)
        centres = [some[nearest == c].mean(axis=0) if (nearest == c).any() else centres[c] for c in range(12)]
    assert found.tolist() == np.argmin([((values - centre) ** 2).sum(axis=1) for centre in centres], axis=0).tolist()


def test_alike_objects_are_one_cover():
    assert set(cover_clusters(np.ones((40, 3)), np.arange(40.0), 1).tolist()) == {0}
    two = cover_clusters(np.repeat([[0.0], [5.0]], 20, axis=0), np.arange(40.0), 1)
    assert len(set(two[:20].tolist())) == len(set(two[20:].tolist())) == 1 and two[0] != two[-1]


def test_of_many_objects_the_rejected_ones_are_kept_and_those_with_the_smallest_keys(monkeypatch):
    keys, nothing = np.array([5.0, 1, 4, 3, 2, 6, 7]), np.zeros(7)
    rejected = np.array([False, False, False, False, False, True, True])
    land = Candidates(np.arange(7), keys, nothing, nothing, nothing, nothing, rejected, nothing, nothing, np.zeros((7, 1)))
    assert survey.KEPT == 200_000
    for kept, rows in ((7, list(range(7))), (6, [1, 2, 3, 4, 5, 6]), (4, [1, 4, 5, 6])):
        monkeypatch.setattr(survey, "KEPT", kept)
        assert _thin(land).rows.tolist() == rows


@pytest.mark.parametrize("repeats", [1, 2])
def test_one_tree_has_an_importance_without_a_spread_of_trees(repeats):
    data = samples(60)
    grown = grow_forest(data, ForestSettings(trees=1, max_features=3, min_samples_leaf=2, min_samples_split=4), Feedback(), 1)
    values = filled(data.values, grown.fill)
    found = permutation_importance(
        grown.arrays, grown.out_of_bag, values, data.truth, feature_units(data.features), Feedback(), repeats, 1, 1
    )
    assert np.isfinite([found.raw, found.spread, found.low, found.high]).all() and found.raw.max() > 0
    assert found.scaled.tolist() == [0.0] * 8 == found.scaled_spread.tolist()
    assert (found.spread.max() > 0) == (repeats > 1)


@pytest.mark.parametrize(("trees", "grown"), [(150, 150), (200, 200), (1000, 200)])
def test_features_are_chosen_by_200_trees_and_5_repeats(trees, grown, monkeypatch):
    asked = []

    def grow(data, settings, *_):
        asked.append(settings.trees)
        return SimpleNamespace(arrays=None, out_of_bag=None, fill=np.zeros(8))

    def judge(arrays, bag, values, truth, units, feedback, repeats, seed, *_):
        asked.extend([repeats, seed])
        return SimpleNamespace(order=lambda: np.array([6, 1, 4, 0, 2, 3, 5, 7]))

    monkeypatch.setattr(selection, "grow_forest", grow)
    monkeypatch.setattr(selection, "permutation_importance", judge)
    settings = ForestSettings(trees=trees, seed=9)
    assert selection.most_important(samples(40), 3, settings, Feedback()) == ("f1", "f4", "f6")
    assert asked == [grown, 5, 9] and training.VALIDATION_TREES == 50


@pytest.mark.parametrize(("most", "kept"), [(60, 60), (59, 30), (30, 30), (29, 20)])
def test_every_second_or_third_sample_is_kept_of_many(most, kept, monkeypatch):
    """As many as are kept at most, and one more; the limit lets 91 of 100 training samples be known land."""
    assert applicability.LARGEST_REFERENCE == 5000
    monkeypatch.setattr(applicability, "LARGEST_REFERENCE", most)
    data, fold = samples(60), np.random.default_rng(5).integers(0, 3, 60)
    found = learn_applicability(data, np.zeros(8, np.float32), fold)
    assert len(found["reference"]) == len(found["reference_spacing"]) == kept
    points, fold = found["reference"].astype(float), fold[:: 60 // kept]
    away = np.sqrt(((points[:, None] - points[None]) ** 2).sum(axis=-1))
    strange = [np.sort(away[k][fold != fold[k]])[:10] for k in range(kept)]
    spacing = np.array([near.mean() for near in strange])
    assert found["reference_spacing"] == pytest.approx(spacing, rel=1e-4)
    score = []
    for k in range(kept):
        others = np.flatnonzero(fold != fold[k])
        nearest = others[np.argsort(away[k][others])[:10]]
        score.append(strange[k][0] * spacing[k] / spacing[nearest].mean())
    ranked, where = sorted(score), 0.91 * (kept - 1)
    limit = ranked[int(where)] + (where - int(where)) * (ranked[int(where) + 1] - ranked[int(where)])
    assert limit == pytest.approx(1.0, rel=1e-4)


def test_layers_whose_land_overlaps_by_way_of_others_are_one_place():
    """Boxes of two layers apart, a third over both, one far away, one that only touches it, and one without a shape."""
    boxes = [(0, 0, 10, 10), (20, 0, 30, 10), (100, 0, 110, 10), (9, 2, 21, 8), (110, 0, 120, 10)]
    layers = [Table.from_shapes([shapely.box(*bounds)], {}, UTM) for bounds in boxes]
    layers.insert(3, Table.from_shapes([shapely.Polygon()], {}, UTM))
    assert _places(layers) == [1, 1, 2, 3, 1, 4] and _places(layers[3:4]) == [1]


@pytest.mark.parametrize(("tried", "told"), [(None, "instead of the published 5"), (2, ""), (3, ""), (4, "too much alike")])
def test_many_features_tried_beside_those_of_the_seasons_are_told(tried, told):
    seasonal = ("mean_ndvi_min", "mean_ndvi_max", *(f"f{k}" for k in range(6)))
    log, data = Log(), replace(samples(60), features=seasonal)
    given = ForestSettings(max_features=tried, min_samples_leaf=2, min_samples_split=4)
    found = training.fit_settings(training.TrainingSettings(given), data, log)
    assert found.forest.max_features == (tried or 2)
    lines = [line for line in log.infos if "features" in str(line)]
    assert [told in str(line) for line in lines] == ([True] if told else [])
    assert all((line.fields["tried"], line.fields["features"]) == (found.forest.max_features, 8) for line in lines)


@pytest.mark.parametrize(("folds", "told"), [(5, []), (6, [("spatial", 6, 5)])])
def test_fewer_folds_than_were_asked_for_are_told(folds, told):
    log, data = Log(), replace(samples(80), groups=np.array([f"g{k % 5}" for k in range(80)], object))
    made = training.make_folds(data, training.TrainingSettings(ForestSettings(), folds=folds), log)
    assert [(str(line.fields["kind"]), line.fields["asked"], line.fields["found"]) for line in log.infos] == told
    assert made["spatial"].max() == 4 and made["random"].max() == folds - 1


# -- what a model may be ------------------------------------------------------------------------------------------------------


def refused(**changes):
    """Whether a model with these parts is refused, and why."""
    model = replace(small_model()[0], **changes)
    try:
        check_model(model, "m")
    except ModelFileError as error:
        return str(error)
    return None


def test_names_of_features_have_limits():
    for names in (["f" * 200], ["f"], [f"f{k}" for k in range(2000)]):
        check_names(names, "m")
    for names in (["f" * 201], [""], [f"f{k}" for k in range(2001)], [], ["a", "a"], [3]):
        with pytest.raises(ModelFileError):
            check_names(names, "m")


def test_leaves_samples_and_ranges_have_limits():
    model = small_model()[0]
    leaves = np.flatnonzero(model.feature < 0)
    for value, good in ((0.0, True), (1.0, True), (-0.001, False), (1.001, False)):
        shares = model.probability.copy()
        shares[leaves[0]] = value
        assert (refused(probability=shares) is None) == good, value
    for count, good in ((1, True), (0, False), (2**53 - 1, True), (2**53, False), (True, False)):
        assert (refused(samples={"mine": count, "non_mine": 5}) is None) == good, count
    assert refused(low=model.fill, high=model.fill) is None
    less, more = np.nextafter(model.fill, np.float32(-1e9)), np.nextafter(model.fill, np.float32(1e9))
    assert "median" in refused(high=less, low=np.minimum(model.low, less)) and "median" in refused(low=more, high=model.high + 9)


def lone_leaves(count):
    nodes = {"feature": np.full(count, -1, np.int16), "threshold": np.zeros(count, np.float32)}
    return {"tree_sizes": np.ones(count, np.int32), **nodes, "probability": np.full(count, 0.5)}


def chain(depth):
    """A tree whose left child splits again and again."""
    feature = np.array([0, *[0, -1] * (depth - 1), -1, -1], np.int16)
    nodes = {"threshold": np.zeros(len(feature), np.float32), "probability": np.full(len(feature), 0.5)}
    return {"tree_sizes": np.array([len(feature)], np.int32), "feature": feature, **nodes}


def test_trees_have_limits():
    assert refused(**lone_leaves(100_000)) is None and "100001 trees" in refused(**lone_leaves(100_001))
    assert refused(**chain(4096)) is None and "deeper than 4096" in refused(**chain(4097))
    assert "does not fit the trees" in refused(tree_sizes=np.array([19_999_999], np.int32))
    assert "20000001 nodes" in refused(tree_sizes=np.array([20_000_001], np.int32))
    assert "impossible" in refused(tree_sizes=np.array([7, -1, 1], np.int32))
    for feature in ([-1, 0, -1], [0, 0, -1], [0, -1, 8], [0, -2, -1]):
        parts = {**chain(1), "feature": np.array(feature, np.int16)}
        assert refused(**parts) is not None
    assert refused(**{**chain(1), "feature": np.array([7, -1, -1], np.int16)}) is None
    assert refused(**{**chain(1), "probability": np.array([9.0, 0.5, 0.5])}) is None  # only leaves have one


@pytest.mark.parametrize(
    ("trees", "nodes", "good"),
    [(1, 1, True), (100_000, 20_000_000, True), (0, 1, False), (1, 0, False), (100_001, 1, False), (1, 20_000_001, False)],
)
def test_numbers_of_a_header_have_limits(trees, nodes, good):
    parts = dict.fromkeys(("samples", "parameters", "scores", "importance", "versions"), {})
    header = {"format": "mine-mapper-forest", "version": 1, "classes": ["non_mine", "mine"], "features": [], "glcm": None}
    content = json.dumps({**header, **parts, "trees": trees, "nodes": nodes}).encode()
    assert MAX_FILE_BYTES == 512_000_000 and CHECKSUM
    if good:
        assert _header(content, "m")["trees"] == trees
    else:
        with pytest.raises(ModelFileError):
            _header(content, "m")


def test_fields_that_hold_text_are_left_out_unless_all_do():
    table = Table.from_shapes([shapely.box(0, 0, 1, 1)], {"a": np.array(["x"], object), "b": np.array([1.0])}, UTM, "samples")
    log = Log()
    assert numeric_features(table, ["a", "b"], log) == ("b",) and len(log.warnings) == 1
    assert numeric_features(table, ["a"], log) == ("a",) and len(log.warnings) == 1, "the step refuses it in its own words"


@pytest.mark.parametrize("spread, folds", [((2, 5), 2), ((5, 2), 2), ((5, 5), 5)])
def test_there_are_no_more_folds_than_groups_of_either_class(spread, folds):
    """Sixty samples of each class, in so many groups of mines and of other land."""
    groups = np.array([f"{name}{k % number}" for name, number in zip("om", spread) for k in range(60)], object)
    assert spatial_folds(np.repeat([0, 1], 60), groups, 5, 1).max() + 1 == folds


def test_the_loss_of_both_classes_is_weighed_alike():
    """Trees with four and three samples out of the bag, one a mine: they lose a third and all, nothing and a half."""
    bag = OutOfBag(np.array([0, 1, 2, 3, 0, 1, 4]), np.array([0, 4, 7]))
    lost = np.array([[[[1, 1]]], [[[0, 1]]]])
    found = _summary(("a",), lost, np.zeros((1, 5)), np.array([1, 0, 0, 0, 1], np.uint8), bag, np.array([2]))
    assert found.balanced[0] == pytest.approx(((1 / 3 + 1) / 2 + (0 + 1 / 2) / 2) / 2)
    assert found.raw[0] == pytest.approx((2 / 4 + 1 / 3) / 2)


def test_the_fewest_trees_are_told_when_forests_are_right_everywhere():
    assert _enough_trees([(10, 1.0, 0.1), (20, 1.0, 0.0), (40, 1.0, 0.0)]) == 20


def test_all_features_may_be_kept():
    check_select(8, ForestSettings(max_features=8), 8)
    for select, tried in ((9, 8), (-1, 1), (7, 8)):
        with pytest.raises(ParameterError, match="SELECT"):
            check_select(select, ForestSettings(max_features=tried), 8)


def test_members_of_a_model_file_have_one_date_and_the_same_rights(tmp_path):
    path = str(tmp_path / "m.mmf")
    save_model(path, small_model()[0])
    with zipfile.ZipFile(path) as archive:
        told = {(member.date_time, member.create_system, member.external_attr) for member in archive.infolist()}
        assert told == {((1980, 1, 1, 0, 0, 0), 3, 0o644 << 16)}
