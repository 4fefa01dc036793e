"""The prediction kernel against scikit-learn and against a walk through every tree by hand."""

from dataclasses import replace

import numpy as np
import pytest
from learning_data import Log, sample_values, small_model
from mine_mapper.core.errors import Cancelled, ModelFileError
from mine_mapper.core.learning.forest_arrays import breadth_first, flatten_forest, round_down
from mine_mapper.core.learning.model import ForestModel, check_model, depths
from mine_mapper.core.learning.predict import predict_proba, predict_votes


def model_of(forest, values):
    x = values.astype(np.float32)
    arrays = flatten_forest(forest.estimators_)
    names = tuple(f"f{i}" for i in range(values.shape[1]))
    return ForestModel(names, *arrays, np.median(x, 0), x.min(0), x.max(0), samples={"mine": 1, "non_mine": 1})


@pytest.mark.parametrize("leaf, split, weight", [(10, 60, None), (1, 2, None), (3, 6, "balanced"), (200, 400, None)])
def test_equal_to_scikit_learn(leaf, split, weight):
    from sklearn.ensemble import RandomForestClassifier

    values, truth = sample_values(600, features=6)
    truth = truth ^ (np.random.default_rng(1).random(600) < 0.2)  # noise: large trees when leaves may be small
    forest = RandomForestClassifier(
        25, max_features=3, min_samples_leaf=leaf, min_samples_split=split, class_weight=weight, random_state=3
    ).fit(values, truth)
    model = model_of(forest, values)
    check_model(model, "test")
    new = sample_values(777, seed=9, features=6)[0]
    assert np.abs(predict_proba(model, new) - forest.predict_proba(new)[:, 1]).max() <= 1e-12
    if leaf == 1:
        assert (model.tree_sizes > 127).all()  # more than 64 leaves: these trees are walked
    if leaf == 200:
        assert depths(model).max() <= 1


@pytest.mark.parametrize("steps, walked", [(4, False), (40, True)])
def test_values_on_a_threshold_go_left_as_in_scikit_learn(steps, walked):
    from sklearn.ensemble import RandomForestClassifier

    values = np.random.default_rng(0).integers(0, steps, (900, 3)) / 3.0
    truth = (values[:, 0] + values[:, 1] > steps / 4).astype(int)
    if walked:
        truth ^= np.random.default_rng(1).random(900) < 0.3
    forest = RandomForestClassifier(10, random_state=0).fit(values, truth)
    model = model_of(forest, values)
    assert (model.tree_sizes > 127).all() == walked
    near = np.concatenate([model.threshold, np.nextafter(model.threshold, np.float32(9))]).astype(float)
    new = np.column_stack([near, near[::-1], np.roll(near, 5)])
    assert np.abs(predict_proba(model, new) - forest.predict_proba(new)[:, 1]).max() <= 1e-12


def walk(model, row):
    """Probability and votes of one object: the definition, step by step."""
    row = np.where(np.isfinite(row.astype(np.float32)), row.astype(np.float32), model.fill)
    shares, base = [], 0
    for size in model.tree_sizes:
        feature = model.feature[base : base + size]
        node = 0
        while feature[node] >= 0:
            inner_before = int((feature[:node] >= 0).sum())
            node = 2 * inner_before + (1 if row[feature[node]] <= model.threshold[base + node] else 2)
        shares.append(model.probability[base + node])
        base += size
    return sum(shares) / len(shares), np.mean([share > 0.5 for share in shares])


@pytest.mark.parametrize("leaf", [1, 20])
def test_equal_to_a_walk_by_hand(leaf):
    model = small_model(trees=5, leaf=leaf)[0]
    new = sample_values(40, seed=4, undefined=0.1)[0]
    new[3, 2], new[4, 1], new[5, 0] = np.inf, 1e300, -np.inf
    probability, votes = predict_votes(model, new)
    by_hand = np.array([walk(model, row) for row in new])
    assert np.allclose(probability, by_hand[:, 0], rtol=0, atol=1e-15)
    assert np.array_equal(votes, by_hand[:, 1])


def test_half_of_a_leaf_is_no_vote():
    model = small_model(trees=3)[0]
    halves = replace(model, probability=np.where(model.feature < 0, 0.5, 0.0))
    assert predict_votes(halves, sample_values(5)[0])[1].tolist() == [0] * 5


def test_undefined_values_count_as_the_median():
    model = small_model()[0]
    rows = np.tile(model.fill.astype(float), (2, 1))
    rows[1, 3] = np.nan
    one, other = predict_proba(model, rows)
    assert one == other


@pytest.mark.parametrize("count", [0, 1, 127, 128, 129, 20000])
def test_any_number_of_objects_and_threads(count):
    model = small_model()[0]
    values = sample_values(max(count, 1), seed=2, undefined=0.02)[0][:count]
    alone = predict_proba(model, values)
    assert alone.shape == (count,)
    assert np.array_equal(alone, predict_proba(model, values, threads=3))
    assert np.array_equal(alone, predict_proba(model, np.asfortranarray(values)))


def test_the_wrong_number_of_columns_is_refused():
    with pytest.raises(ModelFileError, match="8 features.*f7"):
        predict_proba(small_model()[0], np.zeros((3, 7)))


def test_prediction_can_be_cancelled():
    with pytest.raises(Cancelled):
        predict_proba(small_model()[0], np.zeros((50000, 8)), Log(cancel_after=2))


def test_breadth_first_keeps_children_together():
    left, right = np.array([1, 2, -1, -1, 5, -1, -1]), np.array([4, 3, -1, -1, 6, -1, -1])
    assert breadth_first(left, right).tolist() == [0, 1, 4, 2, 3, 5, 6]


def test_round_down_never_passes_a_float32():
    values = np.array([0.1, -0.1, 1.0, 16777217.0, -16777217.0])
    rounded = round_down(values)
    assert (rounded.astype(float) <= values).all()
    assert (np.nextafter(rounded, np.float32(np.inf)).astype(float) > values).all()
