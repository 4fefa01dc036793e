"""Cross-validation: random folds as in the paper, and spatial folds that keep neighbours together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np

from ..confusion import Confusion
from ..errors import ParameterError
from ..feedback import Feedback
from ..messages import Message
from .scores import auc, confusion

RANDOM, SPATIAL = "random", "spatial"


@dataclass(frozen=True, eq=False)
class CrossValidation:
    """Predictions for every sample by a forest that never saw it (nor, in spatial folds, its neighbours).

    Attributes
    ----------
    kind : str
        "random" or "spatial".
    fold : (samples,) int64 array
    probability : (samples,) float64 array
    fold_accuracy : (folds,) float64 array
    """

    kind: str
    fold: np.ndarray
    probability: np.ndarray
    fold_accuracy: np.ndarray
    truth: np.ndarray

    @property
    def folds(self) -> int:
        return len(self.fold_accuracy)

    @property
    def confusion(self) -> Confusion:
        return confusion(self.truth, self.probability)

    @property
    def accuracy(self) -> float:
        """Of the predictions of all folds together."""
        return self.confusion.accuracy

    @property
    def auc(self) -> float:
        return auc(self.truth, self.probability)


def check_folds(folds: int) -> None:
    """Raise `ParameterError` unless FOLDS makes sense."""
    if not 2 <= folds <= 1000:
        raise ParameterError("FOLDS is {folds}; it must be from 2 to 1000 (10 in the paper).", folds=folds)


def random_folds(truth: np.ndarray, folds: int, seed: int) -> np.ndarray:
    """Fold of each sample, drawn at random with the same share of mines in each; int64.

    With fewer samples of a class than `folds`, as many folds as samples of that class.
    """
    from sklearn.model_selection import StratifiedKFold

    count = int(min(folds, *np.bincount(truth, minlength=2)))
    splitter = StratifiedKFold(count, shuffle=True, random_state=seed)
    return _fold_numbers(splitter.split(np.zeros((len(truth), 1)), truth), len(truth))


def spatial_folds(truth: np.ndarray, groups: Optional[np.ndarray], folds: int, seed: int) -> Optional[np.ndarray]:
    """Fold of each sample with whole groups in one fold, mines spread over the folds as evenly as groups allow; int64.

    Fewer groups than `folds`: as many folds as groups. None with fewer than two groups, or when all mines or all other
    samples are in one group, since a fold would then leave nothing to learn from.
    """
    if groups is None:
        return None
    numbers = np.unique(groups.astype(str), return_inverse=True)[1]
    if any(len(np.unique(numbers[truth == label])) < 2 for label in (0, 1)):
        return None
    from sklearn.model_selection import StratifiedGroupKFold

    groups_by_class = [len(np.unique(numbers[truth == label])) for label in (0, 1)]
    count = int(min(folds, *np.bincount(truth, minlength=2), *groups_by_class))
    # scikit-learn before 1.8 shuffles counts without their groups, so that nothing is stratified: groups are shuffled here
    order = np.arange(numbers.max() + 1)
    np.random.RandomState(seed).shuffle(order)
    shuffled = np.argsort(order)[numbers]
    splits = StratifiedGroupKFold(count).split(np.zeros((len(truth), 1)), truth, shuffled)
    return _fold_numbers(splits, len(truth))


def _fold_numbers(splits, count):
    fold = np.zeros(count, np.int64)
    for index, (_, test) in enumerate(splits):
        fold[test] = index
    return fold


def cross_validate(kind: str, fold: np.ndarray, truth: np.ndarray, fit_predict: Callable, feedback: Feedback) -> CrossValidation:
    """Predict each fold by a classifier trained on the others.

    Parameters
    ----------
    fit_predict : callable
        ``fit_predict(train, test, feedback)`` with indices of samples; returns the probability of mine of the test
        samples. Everything that learns from data (medians, scaling, choice of features) belongs inside it.
    """
    numbers = np.unique(fold)
    probability = np.full(len(truth), np.nan)
    accuracies = []
    for index, number in enumerate(numbers):
        feedback.check()
        train, test = np.flatnonzero(fold != number), np.flatnonzero(fold == number)
        part = feedback.part(index / len(numbers), (index + 1) / len(numbers))
        if len(np.unique(truth[train])) < 2:
            probability[test] = float(truth[train][0])
        else:
            probability[test] = fit_predict(train, test, part)
        accuracies.append(float(np.mean((probability[test] > 0.5) == (truth[test] == 1))))
    return CrossValidation(kind, fold, probability, np.array(accuracies), truth)


def gap_sentence(random: Optional[CrossValidation], spatial: Optional[CrossValidation], group_text: str) -> str:
    """What the difference between the two cross-validations means, in a sentence for the report."""
    if spatial is None:
        return Message(
            "There is no spatial cross-validation: the samples of a class are all in one group. The random folds alone are "
            "too favourable, since neighbours with the same light, soil and label stand on both sides."
        )
    gap = random.accuracy - spatial.accuracy
    spread = np.sqrt(random.fold_accuracy.var(ddof=1) / random.folds + spatial.fold_accuracy.var(ddof=1) / spatial.folds)
    head = Message(
        "Random folds give an accuracy of {accuracy:.3f}, spatial folds (groups: {group_text}) {accuracy_2:.3f}",
        accuracy=random.accuracy,
        group_text=group_text,
        accuracy_2=spatial.accuracy,
    )
    if abs(gap) <= 2 * spread:
        return Message(
            "{head}: the difference of {gap:+.3f} is within the spread of the folds, so nearness of samples hardly flatters it.",
            head=head,
            gap=gap,
        )
    if gap > 0:
        return Message(
            "{head}: the random folds are {gap:.3f} too favourable, since samples near a test sample stand in the "
            "training. For land without samples expect the spatial figure.",
            head=head,
            gap=gap,
        )
    return Message(
        "{head}: the spatial folds are {value:.3f} better, which happens when a few groups are easy; more groups would tell.",
        head=head,
        value=-gap,
    )
