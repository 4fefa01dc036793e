"""Growing the forest, its out-of-bag score, the importance of its features."""

from dataclasses import replace

import numpy as np
import pytest
import shapely
from learning_data import Log, object_grid, sample_values, samples, small_model
from mine_mapper.core.errors import Cancelled, InputError, ParameterError
from mine_mapper.core.features.catalogue import TEMPORAL
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.intervals import Z
from mine_mapper.core.learning.forest import (
    ForestSettings,
    classifier,
    curve_steps,
    features_tried,
    fit_in_steps,
    grow_forest,
    leaf_and_split,
    oob_curve,
    require_recognised,
)
from mine_mapper.core.learning.importance import (
    feature_units,
    group_units,
    permutation_importance,
)
from mine_mapper.core.learning.importance_kernels import shuffle
from mine_mapper.core.learning.model_file import save_model
from mine_mapper.core.learning.predict import predict_proba
from mine_mapper.core.learning.sample_layers import common_features, join_samples, require_sample_features
from mine_mapper.core.learning.scores import confusion
from mine_mapper.core.learning.training import TrainingSettings, train
from mine_mapper.core.learning.training_set import TrainingSet, choose_features, filled, numeric_features, training_set
from mine_mapper.core.native import rasterio
from mine_mapper.core.vector import Table

SMALL = ForestSettings(trees=40, max_features=3, min_samples_leaf=5, min_samples_split=10)


@pytest.mark.parametrize("weight", ["none", "balanced", "balanced_subsample"])
def test_growing_in_steps_is_growing_at_once(weight):
    values, truth = sample_values(200)
    settings = ForestSettings(trees=30, max_features=3, min_samples_leaf=2, min_samples_split=4, class_weight=weight)
    at_once = classifier(settings).fit(values.astype(np.float32), truth)
    in_steps = fit_in_steps(values.astype(np.float32), truth, settings, Feedback(), 1)
    assert np.array_equal(at_once.predict_proba(values), in_steps.predict_proba(values))


def test_leaf_and_split_follow_the_mine_samples():
    assert leaf_and_split(500) == leaf_and_split(522) == leaf_and_split(10**6) == (10, 60)
    assert leaf_and_split(10) == leaf_and_split(56) == (1, 2)
    assert leaf_and_split(250) == (2, 15)
    pairs = [leaf_and_split(mines) for mines in range(10, 600)]
    assert all(a[0] <= b[0] and a[1] <= b[1] for a, b in zip(pairs, pairs[1:]))
    given = ForestSettings(min_samples_leaf=7, min_samples_split=None).fitted_to(499)
    assert (given.min_samples_leaf, given.min_samples_split) == (7, 60)
    assert ForestSettings().fitted_to(20) == ForestSettings()  # numbers stand


SPECTRAL = tuple(f"mean_{band}" for band in ("blue", "green", "red", "nir", "ndvi", "ndwi"))
SEASONAL = (*SPECTRAL, *TEMPORAL)
MANY = tuple(f"mean_A{number:02d}" for number in range(64))


@pytest.mark.parametrize(
    "mines, features, classifier, expected",
    [
        (60, SEASONAL, "random_forest", 2),
        (5000, SEASONAL, "random_forest", 2),
        (60, SEASONAL, "extra_trees", 5),
        (60, (*SPECTRAL, "mean_ndvi_min"), "random_forest", 5),  # one band tells of no season
        (60, (*SEASONAL, *MANY), "random_forest", 10),  # the seasons are few among many
        (499, MANY, "random_forest", 10),
        (500, MANY, "extra_trees", 5),
        (60, (*tuple(TEMPORAL)[:2], *MANY[:28]), "random_forest", 2),
        (60, (*tuple(TEMPORAL)[:2], *MANY[:29]), "random_forest", 5),
        (60, MANY[:39], "random_forest", 5),
        (60, MANY[:40], "random_forest", 10),
        (60, SPECTRAL, "random_forest", 5),
        (60, SPECTRAL[:3], "random_forest", 3),  # never more than there are
        (60, tuple(TEMPORAL)[:2], "random_forest", 2),
    ],
)
def test_features_tried_follow_samples_and_features(mines, features, classifier, expected):
    assert features_tried(mines, features, classifier) == expected
    fitted = ForestSettings(max_features=None, classifier=classifier).fitted_to(mines, features)
    assert fitted.max_features == expected and fitted.check(len(features)) is None
    assert ForestSettings(max_features=3, classifier=classifier).fitted_to(mines, features).max_features == 3


def test_features_tried_are_told_and_selection_caps_them():
    """A number left open is told with what it follows; one that was given and makes trees alike is advised against."""
    data = samples(300)
    names = tuple(TEMPORAL)[: len(data.features)]
    data = replace(data, features=names)
    log, forest = Log(), ForestSettings(trees=20, max_features=None, min_samples_leaf=1, min_samples_split=2)
    result = train(data, TrainingSettings(forest, folds=3, repeats=1), log, 1)
    assert result.model.parameters["max_features"] == 2
    assert f"MAX_FEATURES is 2 instead of the published 5: so many of {len(names)} features" in log.text
    one = train(data, TrainingSettings(forest, folds=3, repeats=1, select=1), Log(), 1)
    assert one.model.parameters["max_features"] == 1 and len(one.model.features) == 1
    log = Log()
    train(data, TrainingSettings(replace(forest, max_features=5), folds=3, repeats=1), log, 1)
    assert "trees that try 5 of" in log.text and "instead of the published" not in log.text


def test_a_leaf_left_empty_is_chosen_told_and_kept():
    log, empty = Log(), ForestSettings(trees=20, max_features=3, min_samples_leaf=None, min_samples_split=None)
    result = train(samples(300), TrainingSettings(empty, folds=3, repeats=1), log, 1)
    leaf, split = leaf_and_split(result.samples.counts()["mine"])
    assert (leaf, split) == (1, 2)
    assert result.model.parameters["min_samples_leaf"] == leaf and result.model.parameters["min_samples_split"] == split
    assert "MIN_SAMPLES_LEAF is 1 and MIN_SAMPLES_SPLIT 2" in log.text
    again = train(samples(300), TrainingSettings(empty.fitted_to(90), folds=3, repeats=1), Log(), 1)
    assert np.array_equal(again.model.threshold, result.model.threshold)


def test_extra_trees_are_a_forest_like_the_other(tmp_path):
    settings = TrainingSettings(
        ForestSettings(trees=60, max_features=3, min_samples_leaf=2, min_samples_split=4, classifier="extra_trees"), 3, 2
    )
    data = samples(400, undefined=0.05)
    result = train(data, settings, Feedback(), 1)
    reference = fit_in_steps(filled(data.values, result.model.fill), data.truth, settings.forest, Feedback(), 1)
    assert type(reference).__name__ == "ExtraTreesClassifier"
    ours, theirs = predict_proba(result.model, data.values), reference.predict_proba(filled(data.values, result.model.fill))
    assert np.abs(ours - theirs[:, 1]).max() < 1e-12
    reference = classifier(settings.forest).set_params(oob_score=True).fit(filled(data.values, result.model.fill), data.truth)
    assert result.confusion.accuracy == pytest.approx(reference.oob_score_, abs=1e-12)
    assert result.model.scores["oob_error"] == pytest.approx(1 - reference.oob_score_, abs=1e-12)
    assert result.importance.order()[0] in (0, 1, 2)
    assert ("calibration_x" in result.model.arrays) == (result.calibration.method != "none")
    save_model(str(tmp_path / "extra.mmf"), result.model)
    assert result.model.parameters["classifier"] == "extra_trees"
    with pytest.raises(ParameterError, match="CLASSIFIER is gradient_boosting"):
        ForestSettings(classifier="gradient_boosting").check()


def test_out_of_bag_equals_scikit_learn():
    data = samples(400)
    grown = grow_forest(data, SMALL, Feedback(), 2)
    reference = classifier(SMALL).set_params(oob_score=True).fit(data.values.astype(np.float32), data.truth)
    assert np.abs(grown.probability - reference.oob_decision_function_[:, 1]).max() < 1e-12
    assert confusion(data.truth, grown.probability).accuracy == pytest.approx(reference.oob_score_, abs=1e-12)
    steps, errors = zip(*oob_curve(data, grown))
    assert steps == tuple(curve_steps(SMALL.trees)) and errors[-1] == pytest.approx(1 - reference.oob_score_, abs=1e-12)
    assert all(0 < error < 1 for error in errors)


def test_a_sample_that_all_trees_drew_has_no_out_of_bag_probability():
    grown = grow_forest(samples(60), ForestSettings(trees=1, max_features=2), Feedback(), 1)
    drawn = np.setdiff1d(np.arange(60), grown.out_of_bag.rows)
    assert np.isnan(grown.probability[drawn]).all()
    assert confusion(samples(60).truth, grown.probability).total == 60 - len(drawn)


def test_threads_and_undefined_values_change_nothing(tmp_path):
    for threads in (1, 3):
        data = samples(150, undefined=0.1)
        result = train(data, TrainingSettings(SMALL, folds=3, repeats=3), Feedback(), threads)
        save_model(str(tmp_path / f"{threads}.mmf"), result.model)
        assert not np.isnan(predict_proba(result.model, data.values)).any()
    assert (tmp_path / "1.mmf").read_bytes() == (tmp_path / "3.mmf").read_bytes()


# -- importance ------------------------------------------------------------------------------------------------------------


def votes_lost_by_hand(arrays, out_of_bag, values, truth, columns, seed, repeats):
    """Breiman's definition with whole trees: correct votes lost [trees, repeats, samples], NaN for those in the bag."""
    sizes, feature, threshold, probability = arrays
    lost, base = np.full((len(sizes), repeats, len(truth)), np.nan), 0
    for tree, size in enumerate(sizes):
        inner = feature[base : base + size] >= 0

        def right(x, label, base=base, inner=inner):
            node = 0
            while inner[node]:
                node = 2 * int(inner[:node].sum()) + (1 if x[feature[base + node]] <= threshold[base + node] else 2)
            return int((probability[base + node] > 0.5) == (label == 1))

        rows = out_of_bag.rows[out_of_bag.offsets[tree] : out_of_bag.offsets[tree + 1]]
        before = [right(values[row], truth[row]) for row in rows]
        for repeat in range(repeats):
            order = np.arange(len(rows))
            shuffle(order, np.uint64(seed), np.uint64(tree * repeats + repeat))
            shuffled = values[rows].copy()
            shuffled[:, columns] = values[rows][order][:, columns]
            lost[tree, repeat, rows] = np.array(before) - [right(x, truth[row]) for x, row in zip(shuffled, rows)]
        base += size
    return lost


def test_the_margin_of_an_importance_equals_its_definition():
    """Variance over samples with n - 1, times n, and that of the repeats; summed by hand for two trees and three samples."""
    from mine_mapper.core.learning.importance import OutOfBag, _summary

    lost = np.array([[[[1, 0], [0, 1]]], [[[0, 0], [1, 0]]]], np.int32)  # (trees 2, units 1, repeats 2, classes 2)
    by_sample = np.array([[2.0, 0.0, 1.0]])
    bag = OutOfBag(np.array([0, 1, 2, 0, 1, 2]), np.array([0, 3, 6]))
    found = _summary(("a",), lost, by_sample, np.array([1, 0, 1], np.uint8), bag, np.array([2]))
    drops = [(1 / 3 + 0) / 2, (1 / 3 + 1 / 3) / 2]
    raw, spread = np.mean(drops), np.sqrt(sum((drop - np.mean(drops)) ** 2 for drop in drops) / 1)
    share = [value / 4 for value in (2.0, 0.0, 1.0)]
    variance = 3 * sum((value - np.mean(share)) ** 2 for value in share) / 2 + spread**2 / 2
    assert found.raw[0] == pytest.approx(raw) and found.spread[0] == pytest.approx(spread)
    assert found.high[0] - found.raw[0] == pytest.approx(Z * np.sqrt(variance))
    # drops of the trees: 1/3 and 0 in the first repeat, 1/3 and 1/3 in the second, which has no error to divide by
    scaled = [(1 / 6) / (np.sqrt(2 * (1 / 6) ** 2 / 1) / np.sqrt(2)), 0.0]
    assert found.scaled[0] == pytest.approx(np.mean(scaled))
    assert found.scaled_spread[0] == pytest.approx(np.sqrt(sum((value - np.mean(scaled)) ** 2 for value in scaled) / 1))


@pytest.mark.parametrize("step", [0.0, 0.5])
def test_importance_equals_its_definition(step):
    """Also where values are thresholds, in steps of a half: a value that equals its threshold goes left."""
    data = samples(120, undefined=0.05)
    settings = ForestSettings(trees=11, max_features=3, min_samples_leaf=2, min_samples_split=4)
    grown = grow_forest(data, settings, Feedback(), 1)
    units = {**feature_units(data.features), "first three": (0, 1, 2), "none": ()}
    values, arrays = filled(data.values, grown.fill), grown.arrays
    if step:
        values = (np.round(values / step) * step).astype(np.float32)
        arrays = (*arrays[:2], (np.round(arrays[2] / step) * step).astype(np.float32), arrays[3])
    found = permutation_importance(arrays, grown.out_of_bag, values, data.truth, units, Feedback(), 4, 7, 2)
    for number, columns in enumerate(units.values()):
        lost = votes_lost_by_hand(arrays, grown.out_of_bag, values, data.truth, list(columns), 7, 4)
        drops = np.nanmean(lost, axis=2)
        assert found.raw[number] == pytest.approx(drops.mean(), abs=1e-12)
        assert found.spread[number] == pytest.approx(drops.mean(axis=0).std(ddof=1), abs=1e-12)
        by_class = [np.nanmean(lost[..., data.truth == label], axis=2) for label in (0, 1)]
        assert found.balanced[number] == pytest.approx(np.mean(by_class), abs=1e-12)
        out = (~np.isnan(lost[:, 0])).sum(axis=1)[:, None, None]
        share = np.nan_to_num(lost / out).mean(axis=(0, 1))
        margin = Z * np.sqrt(len(share) * share.var(ddof=1) + found.spread[number] ** 2 / 4)
        assert found.high[number] - found.raw[number] == pytest.approx(margin, abs=1e-12)
        nodes = np.split(arrays[1], np.cumsum(arrays[0])[:-1])
        assert found.trees[number] == sum(np.isin(features, columns).any() for features in nodes)
        if columns:
            error = drops.std(axis=0, ddof=1) / np.sqrt(len(drops))
            assert found.scaled[number] == pytest.approx((drops.mean(axis=0) / error).mean(), rel=1e-9)
    assert found.raw[-1] == 0
    assert found.trees[-1] == 0


def test_noise_cannot_be_told_from_nothing():
    held = []
    for seed in range(4):
        data = samples(500, seed=seed)
        grown = grow_forest(data, ForestSettings(trees=60, max_features=3), Feedback(), 2)
        found = permutation_importance(
            grown.arrays,
            grown.out_of_bag,
            filled(data.values, grown.fill),
            data.truth,
            feature_units(data.features),
            Feedback(),
            10,
        )
        assert (found.low[:3] > 0).all()
        assert set(found.order()[:3]) == {0, 1, 2}
        held += list((found.low[3:] <= 0) & (found.high[3:] >= 0))
    assert np.mean(held) >= 0.9


def test_a_copy_hides_a_feature_and_their_group_shows_it():
    values, truth = sample_values(500)
    values = np.column_stack([values[:, 0], *[values[:, 0] + 0.01 * values[:, k] for k in (4, 5, 6)], values[:, 7]])
    data = TrainingSet(tuple("abcde"), values, truth, None, "", None, "x")
    grown = grow_forest(data, ForestSettings(trees=60, max_features=2), Feedback(), 2)
    units = {**feature_units(data.features), "copies": (0, 1, 2, 3)}
    found = permutation_importance(grown.arrays, grown.out_of_bag, values.astype(np.float32), truth, units, Feedback(), 5)
    assert found.raw[-1] > 2 * found.raw[:4].max()


def test_shuffling_is_fair_and_repeatable():
    counts = np.zeros((4, 4))
    for stream in range(4000):
        order = np.arange(4)
        shuffle(order, np.uint64(5), np.uint64(stream))
        counts[np.arange(4), order] += 1
    assert np.abs(counts / 4000 - 0.25).max() < 0.04
    one, other = np.arange(50), np.arange(50)
    shuffle(one, np.uint64(5), np.uint64(1))
    shuffle(other, np.uint64(5), np.uint64(1))
    assert one.tolist() == other.tolist()
    assert sorted(one.tolist()) == list(range(50))


def test_groups_come_from_the_catalogue():
    names = ("mean_red", "mean_nir", "mean_slope", "glcm_stddev_0", "glcm_stddev_90", "glcm_asm_0", "own")
    units = group_units(names)
    assert units["spectral"] == (0, 1)
    assert units["texture"] == (3, 4, 5)
    assert units["glcm_stddev (all directions)"] == (3, 4)
    assert "terrain" not in units  # a single feature is no group


# -- the whole step --------------------------------------------------------------------------------------------------------


def test_training_tells_noise_from_signal_and_random_from_spatial():
    """Groups with an offset of their own: a random fold has seen the group, a spatial one has not."""
    rng = np.random.default_rng(0)
    group = np.repeat(np.arange(20), 20)
    offset = rng.normal(scale=3.0, size=(20, 4))[group]
    truth = (rng.random(20) < 0.5).astype(np.int8)[group] ^ (rng.random(400) < 0.05)
    values = offset + rng.normal(scale=0.2, size=(400, 4))
    groups = np.array([str(g) for g in group], object)
    data = TrainingSet(tuple("abcd"), values, truth.astype(np.int8), groups, "field", None, "samples")
    result = train(
        data,
        TrainingSettings(ForestSettings(trees=50, max_features=2, min_samples_leaf=2, min_samples_split=4), 5, 2),
        Feedback(),
    )
    assert result.random.accuracy > 0.9
    assert result.spatial.accuracy < 0.75
    assert "too favourable" in result.gap
    assert result.model.scores["cv_accuracy_spatial"] == result.spatial.accuracy


def test_one_group_means_no_spatial_figure():
    data = samples(120, groups=np.full(120, "all", object))
    result = train(data, TrainingSettings(SMALL, folds=3, repeats=2), Feedback())
    assert result.spatial is None
    assert result.model.scores["cv_accuracy_spatial"] is None
    assert "no spatial cross-validation" in result.gap


def test_a_forest_that_finds_no_mine_stops():
    values, truth = sample_values(400, seed=3)
    truth[:] = 0
    truth[:12] = 1
    data = TrainingSet(tuple("abcdefgh"), values, truth, None, "", None, "samples")
    with pytest.raises(InputError, match="none of its 12 mine samples.*388 non-mine.*LEAF 10.*SPLIT 60.*SCALE.*smaller"):
        train(data, TrainingSettings(ForestSettings(trees=30, max_features=3)), Feedback())
    require_recognised(np.where(np.arange(400) == 3, 0.6, 0.1), data, SMALL)


def test_too_many_features_at_a_split_is_said():
    with pytest.raises(ParameterError, match="MAX_FEATURES is 9, but there are only 8 features"):
        train(samples(100), TrainingSettings(ForestSettings(max_features=9)), Feedback())


@pytest.mark.parametrize(
    "name, value",
    [("trees", 0), ("max_features", 0), ("min_samples_leaf", 0), ("min_samples_split", 1), ("criterion", "x"),
     ("class_weight", "x"), ("seed", -1)],
)  # fmt: skip
def test_values_without_sense_are_refused(name, value):
    with pytest.raises(ParameterError, match=f"{name.upper()} is {value}"):
        ForestSettings(**{name: value}).check()


@pytest.mark.parametrize("field, value", [("folds", 1), ("repeats", 0)])
def test_validation_without_sense_is_refused(field, value):
    with pytest.raises(ParameterError, match=str(value)):
        TrainingSettings(SMALL, **{field: value}).check()


@pytest.mark.parametrize("after", [1, 5, 12])
def test_a_cancel_is_heard(after):
    with pytest.raises(Cancelled):
        train(samples(200), TrainingSettings(SMALL), Log(cancel_after=after))


def test_progress_only_grows():
    log = Log()
    train(samples(100), TrainingSettings(SMALL, folds=2, repeats=2), log)
    assert log.progress == sorted(log.progress)
    assert log.progress[-1] == pytest.approx(1)


# -- the training set ------------------------------------------------------------------------------------------------------


def sample_layer(count=60, **columns):
    from learning_data import object_grid

    values, truth = sample_values(count)
    classes, split = np.where(truth == 1, "mine", "non_mine").astype(object), np.full(count, "train", object)
    fields = {
        "mean_red": values[:, 0],
        "max_diff": values[:, 1],
        "area": values[:, 2],
        "class": classes,
        "split": split,
        **columns,
    }
    return object_grid(1, count, **fields)


def make(table, features=("mean_red", "max_diff", "area"), log=None, **options):
    return training_set(table, features, "class", ("mine",), log or Feedback(), **options)


def test_only_training_samples_are_read():
    table = sample_layer()
    table.columns["split"][:5] = "test"
    table.columns["split"][5:9] = None
    table.columns["class"][9] = None
    log = Log()
    data = make(table, log=log)
    assert len(data.truth) == 50
    assert np.array_equal(data.values[:, 0], table.columns["mean_red"][10:])
    assert "9 samples are not for training" in log.text


@pytest.mark.parametrize("kind", ["good", "zero", "NULL", "text"])
def test_weights_of_samples_are_kept_if_they_make_sense(kind):
    log, table = Log(), sample_layer()
    count = len(table)
    weight = np.linspace(1, 9, count)
    if kind == "text":
        weight = weight.astype(str).astype(object)
    elif kind != "good":
        weight[3] = 0 if kind == "zero" else np.nan
    data = make(table.with_columns(weight=weight), log=log)
    if kind == "good":
        assert len(data.weights) == len(data.truth) and set(data.weights) <= set(weight)
        assert data.select_samples(np.arange(5)).weights.tolist() == data.weights[:5].tolist()
        assert not log.warnings
    else:
        assert data.weights is None and "'weight'" in log.text
    assert make(table).weights is None


def test_fields_that_somebody_added_are_used_or_named():
    names = [
        "fid",
        "object_id",
        "class",
        "split",
        "mean_red",
        "mean_VV",
        "stddev_A00",
        "mean_ndvi_max",
        "my_index",
        "mean_type",
        "note",
    ]
    log = Log()
    found = choose_features(names, (), "layer", "class", log)
    assert found == ("mean_red", "mean_ndvi_max", "mean_VV", "stddev_A00", "mean_type")
    assert len(log.warnings) == 1 and "my_index, note" in log.warnings[0] and "FEATURES" in log.warnings[0]
    assert choose_features(names, ("my_index",), "layer", "class", log) == ("my_index",) and len(log.warnings) == 1
    text = np.array(["a", None, "b"], object)
    table = Table(np.zeros(3, object), {"mean_red": np.zeros(3), "mean_type": text}, "", "layer")
    assert numeric_features(table, ("mean_red", "mean_type"), log) == ("mean_red",) and "mean_type" in log.warnings[-1]


def layer_of_samples(name, corner, seed, crs="EPSG:32644", **without):
    table = object_grid(12, 20, **{f"f{k}": sample_values(240, seed)[0][:, k] for k in range(3)})
    geometry = shapely.to_wkb(shapely.transform(table.shapes(), lambda xy: xy + [300_000.0 + corner, 4_900_000.0]))
    columns = {"class": np.where(sample_values(240, seed)[1] == 1, "mine", "non_mine").astype(object)}
    columns.update(split=np.array(["train", "test"] * 120, object), group=np.array([f"{k % 9}_0" for k in range(240)], object))
    columns.update(weight=np.ones(240))
    kept = {key: values for key, values in {**table.columns, **columns}.items() if key not in without}
    return Table(geometry, kept, rasterio().crs.CRS.from_user_input(crs).to_wkt(), name)


def test_layers_of_one_place_share_groups_and_other_places_do_not():
    tables = [layer_of_samples("june", 0, 1), layer_of_samples("far", 500_000, 2), layer_of_samples("march", 100, 3)]
    log = Log()
    joined = join_samples(tables, "class", "", log)
    assert len(joined) == 720 and joined.columns["origin"].tolist() == [1] * 240 + [2] * 240 + [3] * 240
    groups = joined.columns["group"]
    assert set(groups[:240]) == set(groups[480:]) and not set(groups[:240]) & set(groups[240:480])
    data = training_set(joined, ("f0", "f1"), "class", ("mine",), log)
    assert len(data.truth) == 360 and set(data.groups) == set(groups)
    assert "Samples of layer 'far' (place 2): 120 to train." in log.text
    far_zone = layer_of_samples("another zone", 0, 1, "EPSG:32615")  # the same numbers, another continent
    apart = join_samples([tables[0], far_zone], "class", "", log)
    assert not set(apart.columns["group"][:240]) & set(apart.columns["group"][240:])
    assert (apart.crs, apart.name) == (tables[0].crs, "june")


def test_mines_of_one_place_at_several_dates_count_once_for_the_leaf():
    """Three dates of one place and one of another: leaf and split follow the different mines, also of a part of the samples."""
    dates = [layer_of_samples(name, shift, 1) for name, shift in (("june", 0), ("march", 100), ("may", 50))]
    log, tables = Log(), [*dates, layer_of_samples("far", 500_000, 2)]
    data = training_set(join_samples(tables, "class", "", log), ("f0", "f1", "f2"), "class", ("mine",), log)
    each = [training_set(table, ("f0", "f1", "f2"), "class", ("mine",), Log()) for table in (dates[0], tables[3])]
    mines = [one.counts()["mine"] for one in each]
    assert data.counts()["mine"] == 3 * mines[0] + mines[1] and data.different_mines == sum(mines)
    assert each[0].different_mines == mines[0]
    part = data.select_samples(np.flatnonzero(data.seen_times == 3))
    assert part.different_mines == mines[0] and part.select_features(("f1",)).different_mines == mines[0]
    one = np.flatnonzero((data.seen_times == 3) & (data.truth == 1))[:1]
    assert data.select_samples(one).different_mines == 1, "a third of a mine is one"
    forest = ForestSettings(trees=10, max_features=2, min_samples_leaf=None, min_samples_split=None)
    result = train(data, TrainingSettings(forest, folds=3, repeats=1), log, 1)
    assert result.settings.forest.min_samples_split == leaf_and_split(sum(mines))[1]
    assert f"The {data.counts()['mine']} mine samples are about {sum(mines)} different ones" in log.text


def test_samples_that_stand_in_two_layers_are_told():
    june = layer_of_samples("june", 0, 1)
    again, log = june.select(np.arange(100)), Log()
    again.name = "again"
    join_samples([june, again, layer_of_samples("may", 0, 2)], "class", "", log)
    assert "100 samples of layer 'again' stand in an earlier layer" in log.text and log.text.count("in an earlier layer") == 1


def test_layers_that_do_not_fit_are_refused_by_name():
    good = layer_of_samples("good", 0, 1)
    with pytest.raises(InputError, match="'bad' has no field 'group'"):
        join_samples([good, layer_of_samples("bad", 0, 2, group=None)], "class", "", Log())
    with pytest.raises(InputError, match="'bad' has no field 'split'.*'good'"):
        join_samples([good, layer_of_samples("bad", 0, 2, split=None)], "class", "", Log())
    log = Log()
    assert "weight" not in join_samples([good, layer_of_samples("bad", 0, 2, weight=None)], "class", "", log).columns
    assert "'bad' has no field 'weight'" in log.text
    with pytest.raises(InputError, match="MORE_SAMPLES: layer 'other' lacks the features f2"):
        require_sample_features(("f0", "f1"), ("f0", "f1", "f2"), "other", "good")
    assert common_features([("f0", "f1"), ("f1",)], ("f0", "f1"), log) == ("f1",) and "not used: f0" in log.text
    assert common_features([("f0",), ("f1",)], ("f0",), log) == ("f0",)


def test_features_are_those_of_the_catalogue():
    names = ("object_id", "class", "split", "group", "glcm_levels", "glcm_low", "area", "mean_red", "my_own", "glcm_stddev_90")
    assert choose_features(names, (), "layer", "class") == ("mean_red", "glcm_stddev_90", "area")
    assert choose_features(names, ("my_own", "area"), "layer", "class") == ("my_own", "area")
    for wrong in ("object_id", "glcm_levels", "split", "group", "class"):
        with pytest.raises(InputError, match=wrong):
            choose_features(names, ("area", wrong), "layer", "class")
    with pytest.raises(InputError, match="no field 'none'"):
        choose_features(names, ("none",), "layer", "class")
    with pytest.raises(InputError, match="Name the fields to learn from"):
        choose_features(("a", "b"), (), "layer", "class")


def test_too_few_of_a_class_is_said_with_the_counts():
    table = sample_layer()
    table.columns["class"][:] = "non_mine"
    table.columns["class"][:9] = "mine"
    with pytest.raises(InputError, match="holds 9 mine training samples; at least 10"):
        make(table)


def test_no_training_sample_is_said():
    table = sample_layer()
    table.columns["split"][:] = "test"
    with pytest.raises(InputError, match="no training sample"):
        make(table)


def test_undefined_values():
    table = sample_layer()
    table.columns["area"][:] = np.nan
    table.columns["max_diff"][3] = np.inf
    log = Log()
    data = make(table, log=log)
    assert data.features == ("mean_red", "max_diff")
    assert np.isnan(data.values[3, 1])
    assert "left out: area" in log.text
    assert "1 value of 1 feature is NULL in 1 sample;" in log.text
    with pytest.raises(InputError, match="'area' is NULL"):
        make(table, required=True)


def test_text_is_no_feature():
    table = sample_layer(soil=np.full(60, "clay", object))
    with pytest.raises(InputError, match="'soil'.*text"):
        make(table, features=("mean_red", "soil"))


def test_groups_come_from_the_field_or_from_blocks():
    table = sample_layer(county=np.array(["a", None] * 30, object))
    assert len(set(make(table, folds=4).groups)) == 21  # about five blocks a fold
    blocks = make(table, block_size=2000.0)
    assert set(blocks.groups) == {"0_0", "1_0", "2_0"}
    assert blocks.group_text == "square blocks of 2\u202f000 m"
    named = make(table, groups="county")
    assert named.groups[0] == named.groups[2] == "a"
    assert len(set(named.groups)) == 31
    log = Log()
    with_group = make(table.with_columns(group=np.full(60, "g", object)), log=log, block_size=500.0)
    assert set(with_group.groups) == {"g"}
    assert "BLOCK_SIZE is not used" in log.text


def test_texture_settings_are_remembered_and_must_be_one():
    glcm = {"glcm_levels": np.full(60, 64), "glcm_low": np.zeros(60), "glcm_high": np.full(60, 6000.0)}
    table = sample_layer(glcm_asm_0=np.random.default_rng(0).random(60), **glcm)
    names = ("mean_red", "glcm_asm_0")
    assert make(table, names).glcm == {"levels": 64, "low": 0.0, "high": 6000.0}
    assert make(table).glcm is None
    assert make(table, names).select_features(("mean_red",)).glcm is None
    table.columns["glcm_levels"][7] = 32
    with pytest.raises(InputError, match="2 kinds.*GLCM_LEVELS"):
        make(table, names)
    log = Log()
    del table.columns["glcm_levels"]
    assert make(table, names, log).glcm is None
    assert "cannot check" in log.text


def test_model_holds_what_the_objects_must_have():
    model, data, _ = small_model()
    assert model.features == data.features
    assert model.samples == data.counts()
    assert model.parameters["trees"] == 7
