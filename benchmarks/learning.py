"""Speed of prediction and training against scikit-learn, and accuracy on a table of real image objects.

usage: python benchmarks/learning.py [--objects 50000] [--samples 2000] [--repeat 3] [--seeds 10] [--table landcover_objects.csv]
       python benchmarks/learning.py --search [--samples 2000] [--features 2,5,7,14,28] [--leaves 1,5,10,20]

Prediction: 1000 trees with the paper's parameters, one thread, against scikit-learn's predict_proba on the same forest,
alternating; the largest difference; the size of the model file. Training: the paper's parameters on 2 000 samples with 56
features, with out-of-bag importance of 20 repeats, then with both cross-validations. Table: accuracy in shuffled folds over ten
seeds against scikit-learn's plain forest, one class against the others and all classes together, and spatial blocks beside it.
Times are CPU seconds as well as wall seconds, since the machine may be shared.
"""

from __future__ import annotations

import argparse
import csv
import os
import tempfile
import time
from dataclasses import replace

import numpy as np
import package  # noqa: F401 (makes `mine_mapper` importable)
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.learning.forest import ForestSettings, build_model, classifier, fit_in_steps, grow_forest
from mine_mapper.core.learning.forest_arrays import flatten_forest
from mine_mapper.core.learning.model_file import save_model
from mine_mapper.core.learning.predict import forest_shares, predict_proba
from mine_mapper.core.learning.training import TrainingSettings, judge_features, train
from mine_mapper.core.learning.training_set import TrainingSet
from mine_mapper.core.learning.tuning import ParameterGrid, tune
from mine_mapper.core.learning.validation import spatial_folds
from mine_mapper.core.overlay import grid_cells


def synthetic(count: int, seed: int = 0, features: int = 56) -> tuple:
    """Samples like image objects: 40 related textures, 26 % mines, classes that overlap."""
    rng = np.random.default_rng(seed)
    values = rng.normal(size=(count, features))
    values[:, 10:50] = 0.5 * values[:, 10:50] + values[:, [10]]
    score = values[:, 0] + values[:, 1] * values[:, 2] + values[:, 10] + rng.normal(size=count)
    return values, (score > 1.35).astype(np.int8)


def timed(work) -> tuple:
    """Wall and CPU seconds, and the result."""
    wall, cpu = time.perf_counter(), time.process_time()
    result = work()
    return time.perf_counter() - wall, time.process_time() - cpu, result


def training_samples(count: int) -> TrainingSet:
    """A training set with groups."""
    values, truth = synthetic(count)
    names = tuple(f"feature_{k}" for k in range(values.shape[1]))
    groups = np.array([f"group {k % 120}" for k in range(count)], object)
    return TrainingSet(names, values, truth, groups, "synthetic groups", None, "synthetic")


def prediction(objects: int, samples: int, repeat: int) -> None:
    """Objects a second and core of both, alternating."""
    data, settings = training_samples(samples), ForestSettings()
    grown = grow_forest(data, settings, Feedback())
    model = build_model(data, grown, settings, {}, {})
    reference = fit_in_steps(data.values.astype(np.float32), data.truth, settings, Feedback()).set_params(n_jobs=1)
    new = synthetic(objects, seed=1)[0]
    predict_proba(model, new[:200])
    ours, theirs = [], []
    for _ in range(repeat):
        ours.append(timed(lambda: predict_proba(model, new)))
        theirs.append(timed(lambda: reference.predict_proba(new)[:, 1]))
    best, other = (objects / min(cpu for _, cpu, _ in runs) for runs in (ours, theirs))
    print(f"prediction: {best:,.0f} objects/s and core, scikit-learn {other:,.0f}: {best / other:.1f} times as fast")
    print(f"prediction: largest difference {np.abs(ours[0][2] - theirs[0][2]).max():.1e}")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model.mmf")
        save_model(path, model)
        print(f"model file: {os.path.getsize(path) / 1e6:.2f} MB for {model.tree_count} trees, {len(model.feature)} nodes")


def training(samples: int) -> None:
    """Forest and importance, then the whole step."""
    data, settings = training_samples(samples), TrainingSettings(ForestSettings())
    small = replace(settings, forest=replace(settings.forest, trees=20), repeats=2)
    judge_features(data, grow_forest(data, small.forest, Feedback()), small, Feedback())  # compile first

    def forest_and_importance():
        return judge_features(data, grow_forest(data, settings.forest, Feedback()), settings, Feedback())

    for name, work in (
        ("forest and importance with 20 repeats", forest_and_importance),
        ("and both cross-validations, calibration", lambda: train(data, settings, Feedback())),
    ):
        wall, cpu, _ = timed(work)
        print(f"training on {samples} samples, {name}: {wall:.1f} s wall, {cpu:.1f} s CPU")


def search(samples: int, features: list, leaves: list) -> None:
    """Grid search in ten spatial folds, with the plugin's own grid but for the features and leaves given."""
    data, grid = training_samples(samples), ParameterGrid()
    grid = replace(
        grid, max_features=tuple(features) or grid.max_features, min_samples_leaf=tuple(leaves) or grid.min_samples_leaf
    )
    fold = spatial_folds(data.truth, data.groups, 10, 1)
    wall, cpu, found = timed(lambda: tune(data, fold, "spatial", grid, ForestSettings(), Feedback()))
    print(f"search on {samples} samples, {len(found.cells)} combinations, 10 folds: {wall:.0f} s wall, {cpu:.0f} s CPU")


def read_objects(path: str) -> tuple:
    """Features, classes and coordinates of the table of real objects."""
    with open(path, encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    names = [name for name in rows[0] if name not in ("geometry", "Class_name")]
    values = np.array([[float(row[name]) for name in names] for row in rows])
    places = np.array([[float(part) for part in row["geometry"].strip("[] ").split()] for row in rows])
    return values, np.array([int(float(row["Class_name"])) for row in rows]), places


def our_shares(values, truth, test_values, settings) -> np.ndarray:
    """Probability by our forest and kernel."""
    forest = fit_in_steps(values, truth, settings, Feedback())
    fill = np.median(values, axis=0).astype(np.float32)
    return forest_shares(flatten_forest(forest.estimators_), fill, test_values.astype(np.float64))


def table(path: str, seeds: int = 10) -> None:
    """Accuracy in the same shuffled folds, and in spatial blocks."""
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.model_selection import GroupKFold, KFold

    values, classes, places = read_objects(path)
    values = values.astype(np.float32)
    names = np.unique(classes)
    plain = ForestSettings(trees=100, max_features=5, min_samples_leaf=1, min_samples_split=2, criterion="gini")
    side = np.sqrt(np.prod(np.ptp(places, axis=0)) / 25)
    blocks = grid_cells(places[:, 0], places[:, 1], side)

    def accuracies(splits, seed):
        settings, one, all_ours, all_theirs = replace(plain, seed=seed), [], 0, 0
        for train_rows, test_rows in splits:
            shares = np.zeros((len(test_rows), len(names)))
            for column, name in enumerate(names):
                truth = (classes == name).astype(np.int8)
                shares[:, column] = our_shares(values[train_rows], truth[train_rows], values[test_rows], settings)
                reference = classifier(settings).fit(values[train_rows], truth[train_rows])
                right = reference.predict(values[test_rows]) == truth[test_rows]
                ours = (shares[:, column] > 0.5) == (truth[test_rows] == 1)
                one.append((ours.mean(), right.mean()))
            forest = RandomForestClassifier(random_state=seed).fit(values[train_rows], classes[train_rows])
            all_theirs += (forest.predict(values[test_rows]) == classes[test_rows]).sum()
            all_ours += (names[shares.argmax(axis=1)] == classes[test_rows]).sum()
        return (*np.mean(one, axis=0), all_ours / len(classes), all_theirs / len(classes))

    shuffled = [accuracies(KFold(5, shuffle=True, random_state=seed).split(values), seed) for seed in range(seeds)]
    spatial = [accuracies(GroupKFold(5).split(values, groups=blocks), seed) for seed in range(min(seeds, 3))]
    for kind, rows in ((f"shuffled folds, {len(shuffled)} seeds", shuffled), (f"blocks of {side:,.0f} m", spatial)):
        mean, spread = np.mean(rows, axis=0), np.std(rows, axis=0)
        print(
            f"table, {kind}: one class against the rest {mean[0]:.4f} (scikit-learn {mean[1]:.4f}); all {len(names)} classes "
            f"{mean[2]:.4f} +- {spread[2]:.4f} (scikit-learn {mean[3]:.4f} +- {spread[3]:.4f})"
        )


def numbers(text: str) -> list:
    return [int(part) for part in text.split(",") if part]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--objects", type=int, default=50_000)
    parser.add_argument("--samples", type=int, default=2000)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--table", help="landcover_objects.csv")
    parser.add_argument("--search", action="store_true", help="time the grid search on --samples samples, and nothing else")
    parser.add_argument(
        "--features", type=numbers, default=[], help="numbers of features of the search; default the plugin's own"
    )
    parser.add_argument("--leaves", type=numbers, default=[], help="smallest leaves of the search")
    options = parser.parse_args()
    if options.search:
        search(options.samples, options.features, options.leaves)
        return
    if options.objects:
        prediction(options.objects, options.samples, options.repeat)
    if options.samples:
        training(options.samples)
    if options.table:
        table(options.table, options.seeds)


if __name__ == "__main__":
    main()
