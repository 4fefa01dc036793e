"""Compare classifiers: logistic regression, support vector machine, decision tree, random forest on the same folds."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..feedback import Feedback
from ..intervals import auc_interval
from .forest import threading_backend
from .training_set import TrainingSet, filled, medians
from .validation import RANDOM, SPATIAL, CrossValidation, cross_validate, random_folds, spatial_folds

LOGISTIC, SVM, TREE, FOREST = "logistic_regression", "svm", "decision_tree", "random_forest"
NAMES = {
    LOGISTIC: "Logistic regression",
    SVM: "Support vector machine",
    TREE: "Decision tree",
    FOREST: "Random forest",
}
IN_SENTENCE = {
    LOGISTIC: "logistic regression",
    SVM: "support vector machine",
    TREE: "decision tree",
    FOREST: "random forest",
}


@dataclass(frozen=True, eq=False)
class Compared:
    """One classifier on one set of folds.

    Attributes
    ----------
    name : str
        Key of `NAMES`.
    validation : CrossValidation
        `probability` is the classifier's score, brought to 0-1 with 0.5 where it decides.
    interval : (low, high)
        95 % of the AUC.
    fit_seconds, predict_seconds : float
        Sum over the folds.
    """

    name: str
    validation: CrossValidation
    interval: tuple
    fit_seconds: float
    predict_seconds: float


@dataclass(frozen=True, eq=False)
class Comparison:
    """All classifiers on random folds, and on spatial ones where the groups allow (else None)."""

    samples: TrainingSet
    random: dict
    spatial: Optional[dict]

    @property
    def judged(self) -> dict:
        """The figures to go by: the spatial ones where there are."""
        return self.spatial or self.random


def classifiers(seed: int) -> dict:
    """The four classifiers with scikit-learn's own parameters, as in the paper; scaling belongs to the two that need it."""
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler
    from sklearn.svm import SVC
    from sklearn.tree import DecisionTreeClassifier

    return {
        LOGISTIC: make_pipeline(StandardScaler(), LogisticRegression(max_iter=2000, random_state=seed)),
        SVM: make_pipeline(StandardScaler(), SVC(random_state=seed)),
        TREE: DecisionTreeClassifier(random_state=seed),
        FOREST: RandomForestClassifier(random_state=seed, n_jobs=1),
    }


def compare(samples: TrainingSet, folds: int, seed: int, feedback: Feedback) -> Comparison:
    """Cross-validate the four classifiers on the same folds.

    Undefined values are filled and features scaled inside each fold, by its training part alone.
    """
    numbers = {
        RANDOM: random_folds(samples.truth, folds, seed),
        SPATIAL: spatial_folds(samples.truth, samples.groups, folds, seed),
    }
    results: dict = {}
    kinds = [kind for kind in numbers if numbers[kind] is not None]
    for index, kind in enumerate(kinds):
        results[kind] = {}
        for step, name in enumerate(NAMES):
            part = feedback.part(index / len(kinds), (index + 1) / len(kinds))
            part = part.part(step / len(NAMES), (step + 1) / len(NAMES))
            results[kind][name] = _judge(name, kind, samples, numbers[kind], seed, part)
            part.set_progress(1.0)
    return Comparison(samples, results[RANDOM], results.get(SPATIAL))


def _judge(name, kind, samples, fold, seed, feedback) -> Compared:
    seconds = [0.0, 0.0]

    def fit_predict(train, test, part):
        fill = medians(samples.values[train])
        known, wanted = (filled(samples.values[rows], fill).astype(np.float64) for rows in (train, test))
        model = classifiers(seed)[name]
        with threading_backend():
            started = time.perf_counter()
            model.fit(known, samples.truth[train])
            fitted = time.perf_counter()
            scores = _scores(model, wanted)
            seconds[0] += fitted - started
            seconds[1] += time.perf_counter() - fitted
        return scores

    validation = cross_validate(kind, fold, samples.truth, fit_predict, feedback)
    return Compared(name, validation, auc_interval(samples.truth, validation.probability), *seconds)


def _scores(model, values) -> np.ndarray:
    if hasattr(model, "predict_proba"):
        return model.predict_proba(values)[:, 1]
    return 1 / (1 + np.exp(-model.decision_function(values)))  # a support vector machine gives a distance
