"""Scores against scikit-learn and the paper's Table 4; folds."""

import numpy as np
import pytest
from mine_mapper.core.confusion import Confusion
from mine_mapper.core.errors import ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.intervals import auc_interval
from mine_mapper.core.learning.scores import auc, brier, confusion
from mine_mapper.core.learning.validation import check_folds, cross_validate, random_folds, spatial_folds


def draws(seed=0, count=300, ties=True):
    rng = np.random.default_rng(seed)
    truth = (rng.random(count) < 0.3).astype(np.int8)
    probability = np.clip(rng.normal(0.4 + 0.2 * truth, 0.2), 0, 1)
    return truth, np.round(probability, 1) if ties else probability


def test_the_papers_confusion_matrix():
    counts = Confusion(true_positive=303, false_positive=35, false_negative=53, true_negative=872)
    assert counts.total == 1263
    for value, printed in (
        (counts.accuracy, 0.9303), (counts.precision, 0.8964), (counts.recall, 0.8511),
        (counts.f_score, 0.8732), (counts.kappa, 0.8252),
    ):  # fmt: skip
        assert round(value, 4) == printed


def test_rates_without_a_divisor_are_nan():
    empty = Confusion(0, 0, 0, 0)
    assert all(np.isnan(v) for v in (empty.accuracy, empty.precision, empty.recall, empty.f_score, empty.kappa))
    assert np.isnan(Confusion(0, 0, 5, 5).precision)
    assert np.isnan(Confusion(0, 0, 0, 5).kappa)


@pytest.mark.parametrize("ties", [True, False])
def test_equal_to_scikit_learn(ties):
    from sklearn import metrics

    truth, probability = draws(ties=ties)
    assert auc(truth, probability) == pytest.approx(metrics.roc_auc_score(truth, probability), abs=1e-12)
    assert brier(truth, probability) == pytest.approx(metrics.brier_score_loss(truth, probability), abs=1e-12)
    counts = confusion(truth, probability)
    assert counts.kappa == pytest.approx(metrics.cohen_kappa_score(truth, probability > 0.5))
    assert counts.f_score == pytest.approx(metrics.f1_score(truth, probability > 0.5))


def test_samples_without_a_probability_do_not_count():
    truth, probability = draws()
    more = np.concatenate([truth, [1, 0]]), np.concatenate([probability, [np.nan, np.nan]])
    assert auc(*more) == auc(truth, probability)
    assert confusion(*more).total == 300
    assert np.isnan(auc(np.ones(5, int), np.ones(5)))


def test_the_interval_of_the_auc_covers():
    """DeLong's 95 % interval holds the true AUC in about 95 % of draws: with unit normals one apart 0.7602."""
    rng = np.random.default_rng(1)
    held = 0
    for _ in range(400):
        truth = np.repeat([1, 0], [40, 80])
        low, high = auc_interval(truth, rng.normal(size=120) + truth)
        held += low <= 0.76025 <= high
    assert 0.91 <= held / 400 <= 0.985
    assert all(np.isnan(auc_interval(np.array([1, 0, 0]), np.array([0.3, 0.2, 0.1]))))


def test_random_folds_share_the_mines():
    truth = np.repeat([1, 0], [23, 77]).astype(np.int8)
    fold = random_folds(truth, 10, 1)
    mines = np.bincount(fold[truth == 1])
    assert len(mines) == 10
    assert mines.max() - mines.min() <= 1
    assert random_folds(truth[20:], 10, 1).max() == 2  # three mines: three folds


def test_spatial_folds_keep_groups_whole():
    rng = np.random.default_rng(0)
    groups = np.array([f"g{k}" for k in rng.integers(0, 25, 400)], object)
    truth = (rng.random(400) < 0.3).astype(np.int8)
    fold = spatial_folds(truth, groups, 10, 1)
    assert len(np.unique(fold)) == 10
    for group in set(groups):
        assert len(set(fold[groups == group])) == 1
    few = np.array(["a", "b", "c", "d"], object)[rng.integers(0, 4, 400)]
    assert len(np.unique(spatial_folds(truth, few, 10, 1))) == 4
    assert spatial_folds(truth, np.full(400, "a", object), 10, 1) is None
    assert spatial_folds(truth, None, 10, 1) is None
    assert spatial_folds(truth, np.where(truth == 1, "mines", few), 10, 1) is None
    assert spatial_folds(truth, np.where(truth == 0, "others", few), 10, 1) is None


@pytest.mark.parametrize("seed", range(5))
def test_spatial_folds_hold_equal_shares_of_mines(seed):
    """Groups of one class each, mines in a fifth of them: with any scikit-learn every fold has four groups of mines
    (its own shuffling before 1.8 left 0 to 14 of the 20 in a fold)."""
    groups = np.repeat([f"g{k:03d}" for k in range(100)], 10).astype(object)
    truth = np.repeat((np.arange(100) % 5 == 0).astype(np.int8), 10)
    fold = spatial_folds(truth, groups, 5, seed)
    assert [int(truth[fold == number].sum()) for number in range(5)] == [40] * 5
    assert not np.array_equal(fold, spatial_folds(truth, groups, 5, seed + 1))


def test_every_sample_is_predicted_once_by_a_stranger():
    truth, fold, seen = np.tile([0, 1], 30), np.repeat([0, 1, 2], 20), []

    def fit_predict(train, test, feedback):
        assert not set(train) & set(test)
        seen.extend(test.tolist())
        return truth[test] * 0.8

    result = cross_validate("random", fold, truth, fit_predict, Feedback())
    assert sorted(seen) == list(range(60))
    assert result.accuracy == 1.0 and result.fold_accuracy.tolist() == [1, 1, 1]
    assert result.folds == 3


def test_half_is_not_called_a_mine():
    truth, fold = np.tile([0, 1], 20), np.repeat([0, 1], 20)
    result = cross_validate("random", fold, truth, lambda train, test, feedback: np.full(len(test), 0.5), Feedback())
    assert result.fold_accuracy.tolist() == [0.5, 0.5] and result.accuracy == 0.5


def test_a_training_part_of_one_class_predicts_that_class():
    truth, fold = np.array([1, 1, 0, 0]), np.array([0, 0, 1, 1])
    result = cross_validate("spatial", fold, truth, None, Feedback())
    assert result.probability.tolist() == [0.0, 0.0, 1.0, 1.0] and result.fold_accuracy.tolist() == [0, 0]


@pytest.mark.parametrize("folds", [1, 0, 1001])
def test_impossible_numbers_of_folds(folds):
    with pytest.raises(ParameterError, match=f"FOLDS is {folds}"):
        check_folds(folds)


def test_the_interval_of_the_auc_equals_its_definition():
    """DeLong's structural components over all pairs, their variances with n - 1."""
    truth = np.array([1, 1, 1, 0, 0, 0, 0])
    probability = np.array([0.9, 0.5, 0.4, 0.6, 0.5, 0.2, 0.1])
    mines, others = probability[truth == 1], probability[truth == 0]
    wins = np.array([[1.0 if m > o else 0.5 if m == o else 0.0 for o in others] for m in mines])
    by_mine, by_other = wins.mean(axis=1), wins.mean(axis=0)
    variance = sum(((part - wins.mean()) ** 2).sum() / (len(part) - 1) / len(part) for part in (by_mine, by_other))
    low, high = auc_interval(truth, probability)
    assert low == pytest.approx(wins.mean() - 1.959963984540054 * np.sqrt(variance), abs=1e-12) and high == 1.0
