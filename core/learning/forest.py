"""The random forest: its parameters, how it is grown, its out-of-bag score, and the model made of it."""

from __future__ import annotations

import time
import warnings
from dataclasses import asdict, dataclass, replace
from typing import Optional, Sequence

import numpy as np

from ..errors import InputError, ParameterError
from ..features.catalogue import TEMPORAL
from ..feedback import Feedback
from ..messages import Message, one_of
from ..runs.executor import thread_count
from ..runs.run_record import package_versions
from .forest_arrays import flatten_forest
from .importance import OutOfBag, out_of_bag_samples
from .importance_kernels import add_out_of_bag
from .kept_parts import KeptParts
from .model import MINE, NON_MINE, ForestModel, child_positions
from .scores import confusion
from .training_set import TrainingSet, filled, medians

CRITERIA = ("entropy", "gini")
CLASS_WEIGHTS = ("none", "balanced", "balanced_subsample")
RANDOM_FOREST, EXTRA_TREES = "random_forest", "extra_trees"
CLASSIFIERS = (RANDOM_FOREST, EXTRA_TREES)
WORDS = {
    RANDOM_FOREST: "Random forest",
    EXTRA_TREES: "Extra trees",
    "entropy": "Entropy",
    "gini": "Gini impurity",
    "none": "All samples alike",
    "balanced": "Both classes alike",
    "balanced_subsample": "Both classes alike in each tree",
}
"""Word of a parameter -> what reports say for it."""
PUBLISHED_MINES, PUBLISHED_LEAF, PUBLISHED_SPLIT, PUBLISHED_TRIED = 500, 10, 60, 5
"""From so many mine samples on the published leaf, split and number of features tried at a split are used."""

SEASONAL_TRIED, SEASONAL_MOST, SEASONAL_LEAST = 2, 30, 2
"""Features tried where there are no more than 30 and two or more of them tell of the seasons."""

MANY_TRIED, MANY = 10, 40
"""Features tried of 40 and more, with few mine samples."""

PART_TREES = 50
"""Trees that are kept together in a work folder."""

_TREE_ARRAYS = ("sizes", "feature", "threshold", "probability", "rows", "counts")

STEP_SECONDS = 0.4
"""A step of growing is about this long, so that cancelling is noticed."""


@dataclass(frozen=True)
class ForestSettings:
    """The paper's parameters of the forest (its NST, MF, MSL, MSS, criterion) and three more.

    A leaf, a split or a number of features of None is chosen by `fitted_to`; a forest is only grown with numbers. `classifier` is
    "random_forest" or "extra_trees" (Geurts, Ernst & Wehenkel 2006: thresholds are drawn at random; here with bootstrap, so that
    out-of-bag figures exist).
    """

    trees: int = 1000
    max_features: Optional[int] = PUBLISHED_TRIED
    min_samples_leaf: Optional[int] = PUBLISHED_LEAF
    min_samples_split: Optional[int] = PUBLISHED_SPLIT
    criterion: str = "entropy"
    class_weight: str = "none"
    seed: int = 1
    classifier: str = RANDOM_FOREST

    def check(self, feature_count: Optional[int] = None) -> None:
        """Raise `ParameterError` for a value that makes no sense, alone or for so many features."""
        rules = (
            (1 <= self.trees <= 100_000, "TREES", self.trees, "from 1 to 100000"),
            (self.max_features is None or self.max_features >= 1, "MAX_FEATURES", self.max_features, "1 or more"),
            (self.min_samples_leaf is None or self.min_samples_leaf >= 1, "MIN_SAMPLES_LEAF", self.min_samples_leaf, "1 or more"),
            (
                self.min_samples_split is None or self.min_samples_split >= 2,
                "MIN_SAMPLES_SPLIT",
                self.min_samples_split,
                "2 or more",
            ),
            (self.criterion in CRITERIA, "CRITERION", self.criterion, one_of(CRITERIA)),
            (self.class_weight in CLASS_WEIGHTS, "CLASS_WEIGHT", self.class_weight, one_of(CLASS_WEIGHTS)),
            (self.classifier in CLASSIFIERS, "CLASSIFIER", self.classifier, one_of(CLASSIFIERS)),
            (0 <= self.seed < 2**32, "SEED", self.seed, "a whole number from 0 to 4294967295"),
        )
        for good, name, value, needed in rules:
            if not good:
                raise ParameterError("{name} is {value}; it must be {needed}.", name=name, value=value, needed=Message(needed))
        if None not in (feature_count, self.max_features) and self.max_features > feature_count:
            raise ParameterError(
                "MAX_FEATURES is {value}, but there are only {count} {count:feature|features}. Set MAX_FEATURES to {count} or "
                "less, or add features.",
                value=self.max_features,
                count=feature_count,
            )

    def fitted_to(self, mines: int, features: Sequence[str] = ()) -> ForestSettings:
        """The same settings with all of them in numbers; what was given stands. `features` are the names of those at hand."""
        leaf, split = leaf_and_split(mines)
        return replace(
            self,
            max_features=features_tried(mines, features, self.classifier) if self.max_features is None else self.max_features,
            min_samples_leaf=leaf if self.min_samples_leaf is None else self.min_samples_leaf,
            min_samples_split=split if self.min_samples_split is None else self.min_samples_split,
        )


def leaf_and_split(mines: int) -> tuple:
    """Smallest leaf and split for a number of mine samples: the published 10 and 60 from 500 on, below them by the square.

    A leaf of 10 among 50 mine samples is a fifth of all that is known of mines; the trees end before they have told them from
    bare fields. The rule and what it was measured on: decision "Leaf and split by the number of samples".

    Returns
    -------
    leaf, split : int
        At least 1 and 2.
    """
    share = min(mines / PUBLISHED_MINES, 1.0) ** 2
    return max(round(PUBLISHED_LEAF * share), 1), max(round(PUBLISHED_SPLIT * share), 2)


def features_tried(mines: int, features: Sequence[str], classifier: str = RANDOM_FOREST) -> int:
    """How many features compete at a split: the published 5 from 500 mine samples on.

    With bands of the seasons among few features 2: a tree that may choose among more always finds one of the date at hand that
    parts the few samples, and never asks the seasons (thresholds drawn at random do not, so extra trees keep 5). With many
    features and few samples 10: among 5 of 54 there is often none that tells mines from fields. The figures: decision "Features
    tried at a split".
    """
    seasonal = sum(name in TEMPORAL for name in features) >= SEASONAL_LEAST and len(features) <= SEASONAL_MOST
    if seasonal and classifier == RANDOM_FOREST:
        tried = SEASONAL_TRIED
    else:
        tried = MANY_TRIED if len(features) >= MANY and mines < PUBLISHED_MINES else PUBLISHED_TRIED
    return min(tried, len(features)) if len(features) else tried


@dataclass(frozen=True)
class GrownForest:
    """A forest and what its out-of-bag samples say.

    Attributes
    ----------
    arrays : tuple
        tree_sizes, feature, threshold, probability as in `ForestModel`.
    fill : (features,) float32 array
        Medians that stand in for undefined values.
    out_of_bag : OutOfBag
    probability : (samples,) float64 array
        Out-of-bag probability of mine; NaN for a sample that every tree has drawn.
    """

    arrays: tuple
    fill: np.ndarray
    out_of_bag: OutOfBag
    probability: np.ndarray


def classifier(settings: ForestSettings, threads: int = 1):
    """scikit-learn's forest with these parameters."""
    from sklearn.ensemble import ExtraTreesClassifier, RandomForestClassifier

    kind = ExtraTreesClassifier if settings.classifier == EXTRA_TREES else RandomForestClassifier
    return kind(
        n_estimators=settings.trees,
        max_features=settings.max_features,
        min_samples_leaf=settings.min_samples_leaf,
        min_samples_split=settings.min_samples_split,
        criterion=settings.criterion,
        class_weight=None if settings.class_weight == "none" else settings.class_weight,
        bootstrap=True,
        random_state=settings.seed,
        n_jobs=threads,
    )


def threading_backend():
    """Context in which joblib uses threads only: other backends open new QGIS windows on Windows and macOS."""
    import joblib

    if hasattr(joblib, "parallel_config"):
        return joblib.parallel_config(backend="threading")
    return joblib.parallel_backend("threading")


def fit_in_steps(
    values: np.ndarray,
    truth: np.ndarray,
    settings: ForestSettings,
    feedback: Feedback,
    threads: int = 0,
    first: int = 0,
    last: Optional[int] = None,
):
    """Fitted scikit-learn forest, grown some trees at a time so that it can be cancelled; equal to one grown at once.

    Parameters
    ----------
    values : (samples, features) float32 array
        Without NaN.
    truth : (samples,) array of 0 and 1
    threads : int
        0 = all cores; the forest does not depend on it.
    first, last : int
        Only the trees from `first` to before `last` of that forest, by default all.
    """
    last = settings.trees if last is None else last
    forest = classifier(settings, thread_count(threads)).set_params(warm_start=True, n_estimators=0)
    # scikit-learn draws the seed of each tree in its turn, and passes over as many as there are trees: so places of trees do
    forest.estimators_ = [None] * first
    step, grown = thread_count(threads), first
    with threading_backend(), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="class_weight presets")  # the data is the same in every step
        while grown < last:
            feedback.check()
            started = time.perf_counter()
            before, grown = grown, min(grown + step, last)
            forest.set_params(n_estimators=grown)
            forest.fit(values, truth)
            spent = max(time.perf_counter() - started, 1e-3)
            step = int(np.clip((grown - before) * STEP_SECONDS / spent, thread_count(threads), 200))
            feedback.set_progress((grown - first) / (last - first))
    forest.estimators_ = forest.estimators_[first:]
    return forest


def grow_forest(
    samples: TrainingSet,
    settings: ForestSettings,
    feedback: Feedback,
    threads: int = 0,
    kept: Optional[KeptParts] = None,
) -> GrownForest:
    """Grow the forest on all training samples, `PART_TREES` at a time: what `kept` holds of them is not grown again.

    Raises
    ------
    ParameterError
        `max_features` is above the number of features.
    """
    settings.check(len(samples.features))
    fill, kept = medians(samples.values), kept or KeptParts()
    values = filled(samples.values, fill)
    parts = []
    for first in range(0, settings.trees, PART_TREES):
        last = min(first + PART_TREES, settings.trees)
        part = feedback.part(first / settings.trees, last / settings.trees)

        def grow(first=first, last=last, part=part):
            forest = fit_in_steps(values, samples.truth, settings, part, threads, first, last)
            out_of_bag = out_of_bag_samples(forest, len(values))
            named = zip(_TREE_ARRAYS, (*flatten_forest(forest.estimators_), out_of_bag.rows, np.diff(out_of_bag.offsets)))
            return dict(named)

        parts.append(kept.arrays(f"trees-{first}", grow))
        feedback.check()
    joined = [np.concatenate([part[name] for part in parts]) for name in _TREE_ARRAYS]
    arrays, rows, counts = tuple(joined[:4]), *joined[4:]
    out_of_bag = OutOfBag(rows, np.concatenate([[0], np.cumsum(counts)]).astype(np.int64))
    return GrownForest(arrays, fill, out_of_bag, oob_probability(arrays, out_of_bag, values))


def oob_probability(arrays: tuple, out_of_bag: OutOfBag, values: np.ndarray) -> np.ndarray:
    """Mean of the leaf shares of the trees that did not draw a sample; NaN where all did. float64 [samples]."""
    return _oob_steps(arrays, out_of_bag, values, (len(arrays[0]),))[0]


def curve_steps(trees: int) -> list:
    """Numbers of trees at which a growing forest is judged, the last one `trees`.

    Examples
    --------
    >>> curve_steps(60)
    [10, 20, 30, 50, 60]
    """
    steps = (10, 20, 30, 50, 70, 100, 150, 200, 300, 500, 700, 1000, 1500, 2000, 5000)
    return [step for step in steps if step < trees] + [trees]


def oob_curve(samples: TrainingSet, grown: GrownForest) -> list:
    """(trees, out-of-bag error) as the forest grows; samples that all trees so far have drawn do not count."""
    steps = curve_steps(len(grown.arrays[0]))
    found = _oob_steps(grown.arrays, grown.out_of_bag, filled(samples.values, grown.fill), steps)
    return [(step, 1 - confusion(samples.truth, probability).accuracy) for step, probability in zip(steps, found)]


def _oob_steps(arrays, out_of_bag, values, steps) -> list:
    """Out-of-bag probability after each number of trees."""
    sizes, feature, threshold, probability = arrays
    total, count = np.zeros(len(values)), np.zeros(len(values), np.int64)
    starts, left = np.cumsum(sizes, dtype=np.int64) - sizes, child_positions(sizes, feature)
    results, first = [], 0
    for last in steps:
        begin = out_of_bag.offsets[first]
        rows, offsets = out_of_bag.rows[begin : out_of_bag.offsets[last]], out_of_bag.offsets[first : last + 1] - begin
        add_out_of_bag(values, rows, offsets, starts[first:last], feature, threshold, left, probability, total, count)
        results.append(np.divide(total, count, out=np.full(len(values), np.nan), where=count > 0))
        first = last
    return results


def require_recognised(probability: np.ndarray, samples: TrainingSet, settings: ForestSettings) -> None:
    """Raise `InputError` when no mine sample is recognised out of bag: the map would be empty."""
    mines = samples.truth == 1
    if (probability[mines] > 0.5).any():
        return
    counts = samples.counts()
    raise InputError(
        "The forest recognises none of its {mines} mine {mines:sample|samples} out of bag ({others} non-mine "
        "{others:sample|samples}; MIN_SAMPLES_LEAF {leaf}, MIN_SAMPLES_SPLIT {split}): its map would be empty. There are too "
        "few mine samples for leaves of this size, or the features do not tell mines from other land. Segment with a smaller "
        "SCALE, add reference polygons, or leave MIN_SAMPLES_LEAF and MIN_SAMPLES_SPLIT empty: they are smaller where samples "
        "are few.",
        mines=counts[MINE],
        others=counts[NON_MINE],
        leaf=settings.min_samples_leaf,
        split=settings.min_samples_split,
    )


def build_model(
    samples: TrainingSet,
    grown: GrownForest,
    settings: ForestSettings,
    scores: dict,
    importance: dict,
    arrays: Optional[dict] = None,
) -> ForestModel:
    """The model file's content.

    Parameters
    ----------
    scores : dict of str to float
        NaN is stored as null.
    importance : dict of str to float
    arrays : dict, optional
        Optional parts of the model, e.g. its calibration.
    """
    values = filled(samples.values, grown.fill)
    tree_sizes, feature, threshold, probability = grown.arrays
    return ForestModel(
        features=samples.features,
        tree_sizes=tree_sizes,
        feature=feature,
        threshold=threshold,
        probability=probability,
        fill=grown.fill,
        low=values.min(axis=0),
        high=values.max(axis=0),
        samples=samples.counts(),
        parameters=asdict(settings),
        scores={name: _plain(value) for name, value in scores.items()},
        importance={name: _plain(value) for name, value in importance.items()},
        versions=package_versions(),
        glcm=samples.glcm,
        arrays=arrays or {},
    )


def _plain(value):
    return None if value is None or value != value else float(value)
