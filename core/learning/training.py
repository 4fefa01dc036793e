"""Train random forest: the whole step, from samples to model, scores and importance."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from ..errors import ParameterError
from ..feedback import Feedback
from .forest import ForestSettings, GrownForest, build_model, fit_in_steps, grow_forest, require_recognised
from .importance import Importance, feature_units, group_units, permutation_importance
from .model import ForestModel
from .scores import Confusion, auc, auc_interval, confusion
from .training_set import TrainingSet, filled, medians
from .validation import (
    RANDOM,
    SPATIAL,
    CrossValidation,
    check_folds,
    cross_validate,
    gap_sentence,
    random_folds,
    spatial_folds,
)

VALIDATION_TREES = 100
"""Trees in the forests of a cross-validation: their accuracy is that of larger ones, in a fraction of the time."""


@dataclass(frozen=True)
class TrainingSettings:
    """What the form of 'Train random forest' says."""

    forest: ForestSettings
    folds: int = 10
    repeats: int = 20

    def check(self, feature_count: Optional[int] = None) -> None:
        """Raise `ParameterError` for a value that makes no sense."""
        self.forest.check(feature_count)
        check_folds(self.folds)
        if not 1 <= self.repeats <= 1000:
            raise ParameterError(f"IMPORTANCE_REPEATS is {self.repeats}; it must be from 1 to 1000 (20 in the paper).")


@dataclass(frozen=True, eq=False)
class TrainingResult:
    """Everything the report tells.

    Attributes
    ----------
    samples : TrainingSet
    settings : TrainingSettings
    model : ForestModel
    probability : (samples,) float64 array
        Out of bag.
    importance, group_importance : Importance
    random, spatial : CrossValidation
        `spatial` is None when the groups do not allow it.
    gap : str
        The difference between the two, in a sentence.
    """

    samples: TrainingSet
    settings: TrainingSettings
    model: ForestModel
    probability: np.ndarray
    importance: Importance
    group_importance: Importance
    random: CrossValidation
    spatial: Optional[CrossValidation]
    gap: str

    @property
    def confusion(self) -> Confusion:
        """Out of bag."""
        return confusion(self.samples.truth, self.probability)

    @property
    def auc(self) -> float:
        return auc(self.samples.truth, self.probability)

    @property
    def auc_interval(self) -> tuple:
        return auc_interval(self.samples.truth, self.probability)


def train(samples: TrainingSet, settings: TrainingSettings, feedback: Feedback, threads: int = 0) -> TrainingResult:
    """Train a forest and judge it.

    Parameters
    ----------
    samples : TrainingSet
    threads : int
        0 = all cores; changes no result.

    Raises
    ------
    ParameterError
        `max_features` above the number of features.
    InputError
        No mine sample is recognised out of bag.
    """
    settings.check(len(samples.features))
    forest = settings.forest
    counts = samples.counts()
    feedback.info(
        f"Training {forest.trees} trees on {counts['mine']} mine and {counts['non_mine']} non-mine samples with "
        f"{len(samples.features)} features."
    )
    grown = grow_forest(samples, forest, feedback.part(0, 0.2), threads)
    require_recognised(grown.probability, samples, forest)
    importance, groups = judge_features(samples, grown, settings, feedback.part(0.2, 0.35), threads)
    random, spatial = validate(samples, settings, feedback.part(0.35, 1), threads)
    gap = gap_sentence(random, spatial, samples.group_text)
    scores = _scores(samples, grown, random, spatial)
    model = build_model(samples, grown, forest, scores, dict(zip(importance.names, importance.raw)))
    return TrainingResult(samples, settings, model, grown.probability, importance, groups, random, spatial, gap)


def judge_features(samples: TrainingSet, grown: GrownForest, settings, feedback: Feedback, threads: int = 0) -> tuple:
    """Importance of each feature, and of groups of features that hide each other."""
    single, groups = feature_units(samples.features), group_units(samples.features)
    both = permutation_importance(
        grown.arrays,
        grown.out_of_bag,
        filled(samples.values, grown.fill),
        samples.truth,
        {**single, **groups},
        feedback,
        settings.repeats,
        settings.forest.seed,
        threads,
    )
    return both.select(slice(0, len(single))), both.select(slice(len(single), None))


def validate(samples: TrainingSet, settings: TrainingSettings, feedback: Feedback, threads: int = 0) -> tuple:
    """Random and spatial cross-validation of the forest; the second is None when the groups do not allow it."""
    seed, results = settings.forest.seed, []
    forest = replace(settings.forest, trees=min(settings.forest.trees, VALIDATION_TREES))

    def fit_predict(train, test, part):
        return predict_forest(samples.values[train], samples.truth[train], samples.values[test], forest, part, threads)

    for kind, fold, start in (
        (RANDOM, random_folds(samples.truth, settings.folds, seed), 0.0),
        (SPATIAL, spatial_folds(samples.truth, samples.groups, settings.folds, seed), 0.5),
    ):
        if fold is None:
            results.append(None)
            continue
        if fold.max() + 1 < settings.folds:
            feedback.info(f"{settings.folds} folds were asked for; the samples allow {fold.max() + 1} {kind} ones.")
        results.append(cross_validate(kind, fold, samples.truth, fit_predict, feedback.part(start, start + 0.5)))
    return tuple(results)


def predict_forest(
    values: np.ndarray, truth: np.ndarray, wanted: np.ndarray, forest: ForestSettings, feedback: Feedback, threads: int = 0
) -> np.ndarray:
    """Probability of mine for `wanted` by a forest trained on `values`; medians are learned from `values` alone."""
    import joblib

    fill = medians(values)
    fitted = fit_in_steps(filled(values, fill), truth, forest, feedback, threads)
    with joblib.parallel_config(backend="threading"):
        return fitted.set_params(n_jobs=1).predict_proba(filled(wanted, fill))[:, 1]


def _scores(samples, grown, random, spatial) -> dict:
    out_of_bag = confusion(samples.truth, grown.probability)
    return {
        "oob_error": 1 - out_of_bag.accuracy,
        "oob_recall": out_of_bag.recall,
        "oob_precision": out_of_bag.precision,
        "auc": auc(samples.truth, grown.probability),
        "cv_accuracy": random.accuracy,
        "cv_accuracy_spatial": None if spatial is None else spatial.accuracy,
        "cv_auc": random.auc,
        "cv_auc_spatial": None if spatial is None else spatial.auc,
    }
