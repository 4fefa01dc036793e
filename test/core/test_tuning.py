"""Grid search, feature selection, calibration, area of applicability, comparison of classifiers."""

import json
from dataclasses import replace

import numpy as np
import pytest
from learning_data import Log, sample_values, samples, small_model
from mine_mapper.core.errors import Cancelled, ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.learning import tuning
from mine_mapper.core.learning.applicability import learn_applicability, outside_training
from mine_mapper.core.learning.applicability_kernels import dissimilarity, mean_distances
from mine_mapper.core.learning.calibration import (
    _clearly_better,
    _fit,
    _log_odds,
    expected_error,
    learn_calibration,
    reliability,
)
from mine_mapper.core.learning.certainty import calibrate
from mine_mapper.core.learning.comparison import NAMES, TREE, compare
from mine_mapper.core.learning.comparison_report import COLUMNS, write_comparison_report, write_comparison_table
from mine_mapper.core.learning.forest import ForestSettings, fit_in_steps
from mine_mapper.core.learning.forest_arrays import flatten_forest
from mine_mapper.core.learning.model_file import load_model, save_model
from mine_mapper.core.learning.predict import forest_shares
from mine_mapper.core.learning.scores import brier
from mine_mapper.core.learning.selection import check_select, most_important
from mine_mapper.core.learning.training import TrainingSettings, train
from mine_mapper.core.learning.training_report import table_rows, write_training_report
from mine_mapper.core.learning.training_set import TrainingSet
from mine_mapper.core.learning.tuning import GRID_TREES, ParameterGrid, curves, grid_text, parse_grid

SMALL_GRID = ParameterGrid((1, 3), (2, 10), (4, 30), ("gini",), (5, 20, 40))
FOREST = ForestSettings(trees=20, max_features=3, min_samples_leaf=3, min_samples_split=6)


@pytest.fixture(autouse=True, scope="module")
def quick():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tuning, "GRID_TREES", 30)
        yield


@pytest.fixture(scope="module")
def tuned(quick):
    return train(samples(250), TrainingSettings(FOREST, folds=3, repeats=2, grid=SMALL_GRID, select=5), Feedback(), 2)


# -- grid search -----------------------------------------------------------------------------------------------------------


def test_a_tree_cut_back_is_a_tree_grown_with_that_limit():
    """Exact when every feature is tried at a split: nothing is random but the sample, which is the same."""
    values, truth = sample_values(300)
    values = values.astype(np.float32)
    full = ForestSettings(trees=8, max_features=8, min_samples_leaf=3, min_samples_split=2)
    limited = ForestSettings(trees=8, max_features=8, min_samples_leaf=3, min_samples_split=40)
    grown = flatten_forest(fit_in_steps(values, truth, full, Feedback(), 1).estimators_, 40)
    reference = flatten_forest(fit_in_steps(values, truth, limited, Feedback(), 1).estimators_)
    new = sample_values(200, seed=5)[0].astype(np.float32).astype(float)
    fill = np.zeros(8, np.float32)
    assert np.array_equal(grown[0], reference[0])
    same = np.mean(forest_shares(grown, fill, new) == forest_shares(reference, fill, new))
    assert same > 0.97  # ties between equally good splits are broken at random


def test_every_cell_is_judged_and_the_best_is_used(tuned):
    found = tuned.tuning
    assert len(found.cells) == 8
    assert found.best.accuracy == max(cell.accuracy for cell in found.cells)
    assert [trees for trees, _, _ in found.trees] == [5, 20, 40]
    forest = tuned.settings.forest
    assert (forest.max_features, forest.min_samples_leaf) == (found.best.max_features, found.best.min_samples_leaf)
    assert forest.trees == tuned.model.tree_count == found.settings.trees
    least = min(score for _, _, score in found.trees)
    assert {t: s for t, _, s in found.trees}[forest.trees] <= 1.01 * least
    assert found.kind == "spatial"


def test_the_search_does_not_depend_on_threads(tuned):
    again = train(samples(250), TrainingSettings(FOREST, folds=3, repeats=2, grid=SMALL_GRID, select=5), Feedback(), 1)
    assert again.tuning.cells == tuned.tuning.cells
    assert table_rows(again) == table_rows(tuned)


def test_curves_pass_through_the_best(tuned):
    lines = curves(tuned.tuning)
    assert set(lines) == {"max_features", "min_samples_leaf", "min_samples_split"}
    for name, by_criterion in lines.items():
        points = dict(by_criterion[tuned.tuning.best.criterion])
        assert points[getattr(tuned.tuning.best, name)] == tuned.tuning.best.accuracy
        assert len(points) == 2


def test_a_search_can_be_cancelled():
    with pytest.raises(Cancelled):
        train(samples(250), TrainingSettings(FOREST, folds=3, grid=SMALL_GRID), Log(cancel_after=9))


def test_the_default_grid_is_the_documented_one():
    grid = ParameterGrid()
    assert len(grid.cells()) == 5 * 4 * 3 * 2
    assert grid.fitting(6).max_features == (2, 5)
    assert grid.fitting(1).max_features == (1,)
    assert grid.max_features == (2, 5, 7, 14, 28) and grid.min_samples_leaf == (1, 5, 10, 20)
    assert grid.min_samples_split == (2, 20, 60) and set(grid.criterion) == {"gini", "entropy"}
    assert grid.trees == (10, 20, 50, 100, 200, 300, 500, 700, 1000, 1500) and GRID_TREES == 200


def test_grid_from_text_file_and_object(tmp_path):
    text = '{"max_features": [8, 3], "criterion": ["gini"], "trees": 50}'
    expected = ParameterGrid(max_features=(3, 8), criterion=("gini",), trees=(50,))
    path = tmp_path / "gitter 网格.json"
    path.write_text(text, encoding="utf-8")
    assert parse_grid(text) == parse_grid(str(path)) == parse_grid(grid_text(json.loads(text))) == expected
    assert parse_grid("") == parse_grid("{}") == ParameterGrid()
    assert parse_grid(json.dumps(vars(SMALL_GRID))) == SMALL_GRID, "all parameters may be named"


@pytest.mark.parametrize(
    "text, message",
    [
        ("{max_features: 3}", "no JSON"),
        ("/none/grid.json", "neither JSON text nor a file"),
        ('{"depth": [3]}', "'depth'.*max_features"),
        ('{"max_features": [0]}', "MAX_FEATURES is 0"),
        ('{"max_features": []}', "give a list of whole numbers"),
        ('{"max_features": [2.5]}', "whole numbers"),
        ('{"max_features": [true]}', "whole numbers"),
        ('{"criterion": ["best"]}', "CRITERION is best"),
        ('{"min_samples_split": [1]}', "MIN_SAMPLES_SPLIT is 1"),
    ],
)
def test_a_grid_without_sense_is_refused(text, message):
    with pytest.raises(ParameterError, match=message):
        parse_grid(text)


# -- selection -------------------------------------------------------------------------------------------------------------


def test_the_important_features_are_kept(tuned):
    assert len(tuned.samples.features) == 5
    assert {"f0", "f1", "f2"} <= set(tuned.samples.features)
    assert tuned.model.features == tuned.samples.features
    assert max(tuned.chosen.values()) == 3  # folds
    assert sum(tuned.chosen.values()) == 3 * 5


def test_selection_before_the_split_would_flatter():
    """Noise only: chosen inside the folds the accuracy stays at chance."""
    rng = np.random.default_rng(0)
    values, truth = rng.normal(size=(120, 300)), (np.arange(120) % 2).astype(np.int8)
    data = TrainingSet(tuple(f"f{i}" for i in range(300)), values, truth, None, "", None, "noise")
    settings = TrainingSettings(ForestSettings(trees=40, max_features=5, min_samples_leaf=2, min_samples_split=4), 4, 2, select=5)
    honest = train(data, settings, Feedback()).random.accuracy
    names = most_important(data, 5, settings.forest, Feedback())
    flattered = train(data.select_features(names), TrainingSettings(settings.forest, 4, 2), Feedback()).random.accuracy
    assert 0.35 < honest < 0.65
    assert flattered > honest + 0.1


@pytest.mark.parametrize(
    "select, message", [(9, "SELECT is 9"), (-1, "SELECT is -1"), (2, "MAX_FEATURES is 3, but SELECT keeps only 2")]
)
def test_selection_without_sense_is_refused(select, message):
    with pytest.raises(ParameterError, match=message):
        check_select(select, FOREST, 8)


# -- calibration -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("small, better", [(0.0, False), (1 / 3, True), (0.2, True)])
def test_a_calibration_must_gain_twice_its_standard_error(small, better):
    """Gains of 1, 1, s2, s2: with s = 0 their mean is just two standard errors, with a third 2.5, with a fifth 2.2."""
    truth = np.zeros(4)
    assert _clearly_better(truth, truth, np.array([1.0, 1.0, small, small])) is better


def distorted(count=3000, seed=0):
    """Truth drawn with a probability, and a probability squeezed towards one half."""
    rng = np.random.default_rng(seed)
    real = rng.random(count)
    truth = (rng.random(count) < real).astype(np.int8)
    return truth, 0.3 + 0.4 * real, np.arange(count) % 5


def test_squeezed_probabilities_are_put_right():
    truth, probability, fold = distorted()
    found = learn_calibration(truth, probability, fold)
    assert found.method != "none"
    assert found.raw_error > 0.1
    assert found.error < 0.03
    assert found.brier < found.raw_brier
    assert (np.diff(found.y) >= 0).all()


def test_few_samples_get_no_steps():
    """Isotonic steps of a few hundred samples are chance; a smooth calibration is as good as it gets."""
    truth, probability, fold = distorted(900)
    found = learn_calibration(truth, np.round(probability, 1), fold)
    assert found.method == "logistic" and (np.diff(found.y) > 0).all()


@pytest.mark.parametrize(("slope", "least", "most"), [(1.2, 19, 20), (3.0, 0, 0)])
def test_a_gain_that_may_be_chance_is_not_taken(slope, least, most):
    """Probabilities a little or far too cautious, 300 samples: only the second is put right, in all of twenty draws."""
    untouched = 0
    for seed in range(20):
        rng = np.random.default_rng(seed)
        probability = rng.uniform(0.05, 0.95, 300)
        real = 1 / (1 + (1 / probability - 1) ** slope)
        truth = (rng.random(300) < real).astype(np.int8)
        untouched += learn_calibration(truth, probability, np.arange(300) % 5).method == "none"
    assert least <= untouched <= most


def test_good_probabilities_are_left_alone():
    rng = np.random.default_rng(1)
    probability = rng.random(3000)
    truth = (rng.random(3000) < probability).astype(np.int8)
    found = learn_calibration(truth, probability, np.arange(3000) % 5)
    assert np.abs(found.y - found.x).max() < 0.05
    assert found.error < 0.03


def test_isotonic_equals_scikit_learn():
    from sklearn.isotonic import IsotonicRegression

    truth, probability, _ = distorted(400)
    probability = np.round(probability, 2)
    grid = np.unique(probability)
    reference = IsotonicRegression(out_of_bounds="clip").fit(probability, truth)
    steps = _fit("isotonic", truth, probability, np.linspace(0, 1, 101))
    assert (
        abs(brier(truth, reference.predict(probability)) - brier(truth, np.interp(probability, np.linspace(0, 1, 101), steps)))
        < 0.005
    )
    assert len(grid) > 10


def test_logistic_equals_scikit_learn():
    from sklearn.linear_model import LogisticRegression

    truth, probability, _ = distorted()
    odds = np.log(probability / (1 - probability))[:, None]
    reference = LogisticRegression(C=1e6).fit(odds, truth)
    grid = np.linspace(0.3, 0.7, 21)
    expected = reference.predict_proba(np.log(grid / (1 - grid))[:, None])[:, 1]
    assert np.abs(_fit("logistic", truth, probability, grid) - expected).max() < 0.005


def test_reliability_counts_everything():
    truth, probability, _ = distorted(105)
    curve = reliability(truth, probability)
    assert sum(count for _, _, count in curve) == 105
    assert len(curve) == 10
    assert expected_error([(0.2, 0.3, 10), (0.8, 0.8, 30)]) == pytest.approx(0.025)


def test_a_model_carries_its_calibration(tmp_path):
    model = small_model()[0]
    assert calibrate(model, np.array([0.2, 0.7])).tolist() == [0.2, 0.7]
    model = replace(model, arrays={"calibration_x": np.array([0.0, 0.5, 1.0]), "calibration_y": np.array([0.0, 0.2, 1.0])})
    save_model(str(tmp_path / "m.mmf"), model)
    assert calibrate(load_model(str(tmp_path / "m.mmf")), np.array([0.25, 0.75])) == pytest.approx([0.1, 0.6])


# -- area of applicability -------------------------------------------------------------------------------------------------


def test_dissimilarity_equals_a_slow_twin():
    rng = np.random.default_rng(0)
    points, reference = rng.normal(size=(30, 4)).astype(np.float32), rng.normal(size=(40, 4)).astype(np.float32)
    own, group, spacing = rng.integers(0, 3, 30), rng.integers(0, 3, 40), rng.uniform(1, 2, 40)
    nearest, place, mean, score = np.empty((30, 5)), np.empty((30, 5), np.int64), np.empty(30), np.empty(30)
    mean_distances(points, reference, group, own, nearest, place, mean)
    dissimilarity(nearest, place, mean, spacing, score)
    for i in range(30):
        rows = np.flatnonzero(group != own[i])
        distance = np.sqrt(((points[i].astype(float) - reference[rows].astype(float)) ** 2).sum(axis=1))
        order = np.argsort(distance)[:5]
        assert place[i].tolist() == rows[order].tolist()
        assert mean[i] == pytest.approx(distance[order].mean(), abs=1e-9)
        assert score[i] == pytest.approx(distance.min() * distance[order].mean() / spacing[rows[order]].mean(), abs=1e-9)


def test_dissimilarity_among_samples_that_are_all_alike_is_the_distance():
    score = np.empty(1)
    dissimilarity(np.array([[2.0, 4.0]]), np.array([[0, 1]]), np.array([3.0]), np.zeros(2), score)
    assert score[0] == 2


def test_a_fold_without_strangers_is_no_error():
    data = samples(60)
    arrays = learn_applicability(data, np.zeros(8, np.float32), np.zeros(60, np.int64))
    assert all(np.isfinite(values).all() for values in arrays.values())


def test_strange_objects_are_flagged_and_like_ones_not(tmp_path):
    model, data, _ = small_model(trees=40, count=800)
    arrays = learn_applicability(data, model.fill, np.arange(800) % 5)
    save_model(str(tmp_path / "m.mmf"), replace(model, arrays=arrays))
    model = load_model(str(tmp_path / "m.mmf"))
    like = sample_values(2000, seed=77, undefined=0.05)[0]
    assert outside_training(model, like).mean() < 0.12
    assert outside_training(model, like + np.array([9.0, 0, 0, 0, 0, 0, 0, 0])).mean() > 0.9
    assert not outside_training(model, np.full((1, 8), np.nan))[0]  # all medians
    assert outside_training(small_model()[0], like) is None


def test_an_unknown_mixture_is_strange_though_each_value_is_known():
    """Two bands that always go together in training: the same values crossed are unlike anything."""
    rng = np.random.default_rng(0)
    red = rng.uniform(500, 3000, 400)
    values = np.column_stack([red, 1.1 * red + rng.normal(scale=60, size=400), rng.normal(size=400)])
    names = ("mean_red", "mean_nir", "shape_index")
    data = TrainingSet(names, values, (np.arange(400) % 2).astype(np.int8), None, "", None, "x")
    fill = np.median(values, axis=0).astype(np.float32)
    arrays = learn_applicability(data, fill, np.arange(400) % 5)
    assert arrays["reference_axes"][2].tolist() == [0, 0]  # shape does not count
    low, high = values.min(axis=0).astype(np.float32), values.max(axis=0).astype(np.float32)
    model = replace(small_model()[0], features=names, fill=fill, low=low, high=high, arrays=arrays)
    crossed = np.column_stack([red, 1.1 * red[::-1], np.zeros(400)])
    assert outside_training(model, values).mean() == 0  # each is its own neighbour
    assert outside_training(model, crossed)[np.abs(red - red[::-1]) > 500].mean() > 0.95


# -- comparison ------------------------------------------------------------------------------------------------------------


def test_four_classifiers_on_the_same_folds(tmp_path):
    found = compare(samples(300, undefined=0.05), 3, 1, Feedback())
    assert list(found.random) == list(found.spatial) == list(NAMES)
    folds = [compared.validation.fold for compared in found.spatial.values()]
    assert all(np.array_equal(fold, folds[0]) for fold in folds)
    areas = {name: compared.validation.auc for name, compared in found.judged.items()}
    assert min(areas, key=areas.get) == TREE
    for compared in found.spatial.values():
        assert compared.interval[0] <= compared.validation.auc <= compared.interval[1]
        assert (
            compared.fit_seconds > 0 and 0 <= compared.validation.probability.min() <= compared.validation.probability.max() <= 1
        )
    again = compare(samples(300, undefined=0.05), 3, 1, Feedback())
    assert areas == {name: compared.validation.auc for name, compared in again.judged.items()}
    write_comparison_report(str(tmp_path / "c.html"), found)
    write_comparison_table(str(tmp_path / "c.csv"), found)
    assert (tmp_path / "c.html").read_text(encoding="utf-8").count("<svg") == 2
    lines = (tmp_path / "c.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == ",".join(COLUMNS)
    assert len(lines) == 9


def test_without_groups_the_random_figures_count():
    found = compare(samples(120, groups=np.full(120, "all", object)), 3, 1, Feedback())
    assert found.spatial is None
    assert found.judged is found.random


# -- the report ------------------------------------------------------------------------------------------------------------


def test_the_report_tells_it_all(tuned, tmp_path):
    write_training_report(str(tmp_path / "r.html"), tuned)
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert page.count("<svg") == 5  # ROC, growth, reliability, search, importance
    for words in ("Choice of the parameters", "Do the probabilities come true", "Selected features", "8 combinations"):
        assert words in page
    rows = table_rows(tuned)
    assert {row[0] for row in rows} >= {
        "samples",
        "parameter",
        "score",
        "growth",
        "calibration",
        "reliability",
        "tuning",
        "selected",
        "importance",
    }
    assert all(len(row) == 7 for row in rows)


def test_log_odds_of_shares_at_the_ends_are_those_of_a_thousandth():
    found = _log_odds(np.array([0.0, 1e-3, 0.5, 1 - 1e-3, 1.0]))
    assert found == pytest.approx([-np.log(999), -np.log(999), 0, np.log(999), np.log(999)])


@pytest.mark.parametrize("count, tried", [(56, (2, 5, 7, 14, 28)), (14, (2, 5, 7, 14)), (13, (2, 5, 7)), (2, (2,)), (1, (1,))])
def test_no_more_features_are_tried_than_there_are(count, tried):
    assert ParameterGrid().fitting(count).max_features == tried
