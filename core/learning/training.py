"""Train random forest: the whole step, from samples to model, scores and importance."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from ..confusion import Confusion
from ..errors import ParameterError
from ..feedback import Feedback
from ..intervals import auc_interval
from ..messages import Message
from ..runs.run_record import package_versions, parameters_hash
from ..runs.work_folder import array_check
from .applicability import learn_applicability
from .calibration import Calibration, learn_calibration
from .forest import (
    PUBLISHED_MINES,
    PUBLISHED_TRIED,
    SEASONAL_TRIED,
    ForestSettings,
    GrownForest,
    build_model,
    features_tried,
    fit_in_steps,
    grow_forest,
    oob_curve,
    require_recognised,
    threading_backend,
)
from .importance import Importance, feature_units, group_units, permutation_importance
from .kept_parts import KeptParts, kept_parts
from .model import ForestModel
from .rates import learn_rates
from .scores import auc, brier, confusion
from .selection import check_select, most_important
from .training_set import TrainingSet, filled, medians
from .tuning import ParameterGrid, Tuning, tune
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

VALIDATION_TREES = 50
"""Trees in the forests of a cross-validation: their accuracy is that of larger ones, in a fraction of the time."""


@dataclass(frozen=True)
class TrainingSettings:
    """What the form of 'Train random forest' says; `grid` None = no search, `select` 0 = all features."""

    forest: ForestSettings
    folds: int = 10
    repeats: int = 20
    grid: Optional[ParameterGrid] = None
    select: int = 0

    def check(self, feature_count: Optional[int] = None) -> None:
        """Raise `ParameterError` for a value that makes no sense."""
        self.forest.check(feature_count if self.grid is None else None)
        check_folds(self.folds)
        if not 1 <= self.repeats <= 1000:
            raise ParameterError(
                "IMPORTANCE_REPEATS is {value}; it must be from 1 to 1000 (20 in the paper).", value=self.repeats
            )
        if feature_count is not None:
            largest = self.forest if self.grid is None else replace(self.forest, max_features=min(self.grid.max_features))
            check_select(self.select, largest, feature_count)


@dataclass(frozen=True, eq=False)
class TrainingResult:
    """Everything the report tells.

    Attributes
    ----------
    samples : TrainingSet
        With the features the forest uses.
    settings : TrainingSettings
        With the parameters the forest was grown with.
    model : ForestModel
    probability : (samples,) float64 array
        Out of bag.
    importance, group_importance : Importance
    random, spatial : CrossValidation
        `spatial` is None when the groups do not allow it.
    gap : str
        The difference between the two, in a sentence.
    calibration : Calibration
    growth : list of (trees, out-of-bag error)
    tuning : Tuning or None
    chosen : dict
        Feature -> in how many folds it was among the selected; empty without a selection.
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
    calibration: Calibration
    growth: list
    tuning: Optional[Tuning]
    chosen: dict

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


def train(
    samples: TrainingSet, settings: TrainingSettings, feedback: Feedback, threads: int = 0, work_folder: str = ""
) -> TrainingResult:
    """Train a forest and judge it.

    Parameters
    ----------
    samples : TrainingSet
    threads : int
        0 = all cores; changes no result.
    work_folder : str
        Folder that keeps finished trees, folds and batches until the run has ended well; '' keeps none.

    Raises
    ------
    ParameterError
        `max_features` above the number of features, or of selected ones.
    InputError
        No mine sample is recognised out of bag.
    OutputError
        The work folder cannot be written.
    """
    settings.check(len(samples.features))
    settings = fit_settings(settings, samples, feedback)
    with kept_parts(work_folder, parts_name(samples, settings), feedback) as kept:
        return _train(samples, settings, feedback, threads, kept)


def parts_name(samples: TrainingSet, settings: TrainingSettings) -> str:
    """Name of the folder for the parts of a run: the same samples, settings and packages."""
    groups = np.array([] if samples.groups is None else samples.groups, str)
    values = array_check(repr(samples.features), {"values": samples.values, "truth": samples.truth, "groups": groups})
    return f"training-{parameters_hash(samples=values.tolist(), settings=repr(settings), versions=package_versions())}"


def _train(samples: TrainingSet, settings: TrainingSettings, feedback: Feedback, threads: int, kept: KeptParts) -> TrainingResult:
    """`train` with the parts that are there already."""
    folds = make_folds(samples, settings, feedback)
    tuning, rest = None, feedback
    if settings.grid is not None:
        tuning = search(samples, settings, folds, feedback.part(0, 0.8), threads, kept.inside("search"))
        settings, rest = replace(settings, forest=tuning.settings), feedback.part(0.8, 1)
    forest, counts = settings.forest, samples.counts()
    feedback.info(
        Message(
            "Training {trees} {trees:tree|trees} on {mines} mine and {others} non-mine {others:sample|samples} with "
            "{features} {features:feature|features}.",
            trees=forest.trees,
            mines=counts["mine"],
            others=counts["non_mine"],
            features=settings.select or len(samples.features),
        )
    )
    everything = samples
    if settings.select:
        names = most_important(samples, settings.select, forest, rest.part(0, 0.1), threads, kept.inside("choice"))
        samples = samples.select_features(names)
        feedback.info(
            Message(
                "The {count:most important feature|{count} most important features}: {names}.",
                count=len(names),
                names=", ".join(names),
            )
        )
    grown = grow_forest(samples, forest, rest.part(0.1, 0.3), threads, kept)
    require_recognised(grown.probability, samples, forest)
    importance, groups = judge_features(samples, grown, settings, rest.part(0.3, 0.45), threads, kept)
    random, spatial, chosen = validate(everything, settings, folds, rest.part(0.45, 1), threads, kept)
    judge = spatial or random
    calibration = learn_calibration(samples.truth, judge.probability, judge.fold)
    arrays = {
        **learn_applicability(samples, grown.fill, judge.fold),
        **learn_rates(samples.truth, judge.probability, samples.weights),
    }
    if calibration.method != "none":
        arrays.update(calibration_x=calibration.x, calibration_y=calibration.y)
    scores = _scores(samples, grown, random, spatial, calibration)
    model = build_model(samples, grown, forest, scores, dict(zip(importance.names, importance.raw)), arrays)
    return TrainingResult(
        samples, settings, model, grown.probability, importance, groups, random, spatial,
        gap_sentence(random, spatial, samples.group_text), calibration, oob_curve(samples, grown), tuning, chosen,
    )  # fmt: skip


def fit_settings(settings: TrainingSettings, samples: TrainingSet, feedback: Feedback) -> TrainingSettings:
    """The settings in numbers; says which were chosen and by what."""
    given, mines = settings.forest, samples.different_mines
    chosen = given.fitted_to(mines, samples.features)
    if settings.select:
        chosen = replace(chosen, max_features=min(chosen.max_features, settings.select))
    if settings.grid is not None:
        return replace(settings, forest=chosen)
    if mines < samples.counts()["mine"]:
        text = "The {count} mine samples are about {mines} different ones: several layers of samples show the same place."
        feedback.info(Message(text, count=samples.counts()["mine"], mines=mines))
    if None in (given.min_samples_leaf, given.min_samples_split):
        feedback.info(
            Message(
                "MIN_SAMPLES_LEAF is {leaf} and MIN_SAMPLES_SPLIT {split}: what was left empty follows the {mines} mine "
                "{mines:sample|samples} (the published 10 and 60 from {published} on).",
                leaf=chosen.min_samples_leaf,
                split=chosen.min_samples_split,
                mines=mines,
                published=PUBLISHED_MINES,
            )
        )
    _tell_tried(given, chosen, features_tried(mines, samples.features, given.classifier), samples, feedback)
    return replace(settings, forest=chosen)


def _tell_tried(given, chosen, fitting, samples, feedback):
    """Say how many features compete at a split, where that is not the published number, or where another would be better."""
    counts = {"tried": chosen.max_features, "features": len(samples.features), "mines": samples.different_mines}
    if given.max_features is None and chosen.max_features != PUBLISHED_TRIED:
        feedback.info(
            Message(
                "MAX_FEATURES is {tried} instead of the published {published}: so many of {features} features suit {mines} mine "
                "samples better (see the help). FIT_MAX_FEATURES off keeps the published number.",
                published=PUBLISHED_TRIED,
                **counts,
            )
        )
    if given.max_features is not None and fitting == SEASONAL_TRIED and chosen.max_features > SEASONAL_TRIED + 1:
        feedback.info(
            Message(
                "With few features and bands of the seasons among them, trees that try {tried} of {features} features at each "
                "split are too much alike: on real land MAX_FEATURES=2 or CLASSIFIER=extra_trees told fields from mines better.",
                **counts,
            )
        )


def make_folds(samples: TrainingSet, settings: TrainingSettings, feedback: Feedback) -> dict:
    """Random and spatial folds (None where the groups do not allow them)."""
    seed = settings.forest.seed
    folds = {
        RANDOM: random_folds(samples.truth, settings.folds, seed),
        SPATIAL: spatial_folds(samples.truth, samples.groups, settings.folds, seed),
    }
    for kind, fold in folds.items():
        if fold is not None and fold.max() + 1 < settings.folds:
            feedback.info(
                Message(
                    "{asked} folds were asked for; the samples allow {found} {kind} ones.",
                    asked=settings.folds,
                    found=int(fold.max()) + 1,
                    kind=Message(kind),
                )
            )
    return folds


def search(
    samples: TrainingSet,
    settings: TrainingSettings,
    folds: dict,
    feedback: Feedback,
    threads: int = 0,
    kept: Optional[KeptParts] = None,
) -> Tuning:
    """Grid search in spatial folds, in random ones (with a warning) where there are none."""
    kind = SPATIAL if folds[SPATIAL] is not None else RANDOM
    if kind == RANDOM:
        feedback.warning(Message("The samples of a class are all in one group, so the grid search uses random folds."))
    grid = settings.grid
    if settings.select:
        grid = grid.fitting(settings.select)
    return tune(samples, folds[kind], kind, grid, settings.forest, feedback, threads, kept)


def judge_features(
    samples: TrainingSet,
    grown: GrownForest,
    settings: TrainingSettings,
    feedback: Feedback,
    threads: int = 0,
    kept: Optional[KeptParts] = None,
) -> tuple:
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
        kept,
    )
    return both.select(slice(0, len(single))), both.select(slice(len(single), None))


def validate(
    samples: TrainingSet,
    settings: TrainingSettings,
    folds: dict,
    feedback: Feedback,
    threads: int = 0,
    kept: Optional[KeptParts] = None,
) -> tuple:
    """Random and spatial cross-validation (None when not possible), and how often each feature was selected in the latter."""
    forest = replace(settings.forest, trees=min(settings.forest.trees, VALIDATION_TREES))
    kept = kept or KeptParts()
    counts, results = {RANDOM: Counter(), SPATIAL: Counter()}, {}
    for kind, half in ((RANDOM, feedback.part(0, 0.5)), (SPATIAL, feedback.part(0.5, 1))):
        if folds[kind] is None:
            results[kind] = None
            continue

        def judged(train, test, part):
            known, wanted, names = samples.select_samples(train), samples.select_samples(test), ()
            if settings.select:
                names = most_important(known, settings.select, forest, part.part(0, 0.5), threads)
                known, wanted = known.select_features(names), wanted.select_features(names)
            probability = predict_forest(known.values, known.truth, wanted.values, forest, part.part(0.5, 1), threads)
            return {"probability": probability, "names": np.array(names, str)}

        def fit_predict(train, test, part, kind=kind):
            found = kept.arrays(f"{kind}-fold-{test[0]}", lambda: judged(train, test, part))  # no sample is in two folds
            counts[kind].update(found["names"].tolist())
            part.set_progress(1)
            return found["probability"]

        results[kind] = cross_validate(kind, folds[kind], samples.truth, fit_predict, half)
    chosen = counts[SPATIAL] or counts[RANDOM]
    return results[RANDOM], results[SPATIAL], dict(sorted(chosen.items(), key=lambda item: (-item[1], item[0])))


def predict_forest(
    values: np.ndarray, truth: np.ndarray, wanted: np.ndarray, forest: ForestSettings, feedback: Feedback, threads: int = 0
) -> np.ndarray:
    """Probability of mine for `wanted` by a forest trained on `values`; medians are learned from `values` alone."""
    fill = medians(values)
    fitted = fit_in_steps(filled(values, fill), truth, forest, feedback, threads)
    with threading_backend():
        return fitted.set_params(n_jobs=1).predict_proba(filled(wanted, fill))[:, 1]


def _scores(samples, grown, random, spatial, calibration) -> dict:
    out_of_bag = confusion(samples.truth, grown.probability)
    return {
        "oob_error": 1 - out_of_bag.accuracy,
        "oob_recall": out_of_bag.recall,
        "oob_precision": out_of_bag.precision,
        "auc": auc(samples.truth, grown.probability),
        "brier": brier(samples.truth, grown.probability),
        "cv_accuracy": random.accuracy,
        "cv_accuracy_spatial": None if spatial is None else spatial.accuracy,
        "cv_auc": random.auc,
        "cv_auc_spatial": None if spatial is None else spatial.auc,
        "calibration_error": calibration.error,
    }
