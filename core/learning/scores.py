"""How good predictions are: counts of right and wrong, ROC curve, Brier score; all for two classes, 1 = mine."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Confusion:
    """Counts of samples by their true and their predicted class; rates are NaN where nothing can be divided."""

    true_mine: int
    false_mine: int
    missed_mine: int
    true_other: int

    @property
    def total(self) -> int:
        return self.true_mine + self.false_mine + self.missed_mine + self.true_other

    @property
    def accuracy(self) -> float:
        return _ratio(self.true_mine + self.true_other, self.total)

    @property
    def precision(self) -> float:
        return _ratio(self.true_mine, self.true_mine + self.false_mine)

    @property
    def recall(self) -> float:
        return _ratio(self.true_mine, self.true_mine + self.missed_mine)

    @property
    def f_score(self) -> float:
        return _ratio(2 * self.true_mine, 2 * self.true_mine + self.false_mine + self.missed_mine)

    @property
    def kappa(self) -> float:
        """Cohen's kappa: agreement beyond what the shares of the classes give by chance."""
        if not self.total:
            return np.nan
        predicted, actual = self.true_mine + self.false_mine, self.true_mine + self.missed_mine
        chance = (predicted * actual + (self.total - predicted) * (self.total - actual)) / self.total**2
        return _ratio(self.accuracy - chance, 1 - chance)


def _ratio(part, whole) -> float:
    return part / whole if whole else np.nan


def confusion(truth: np.ndarray, probability: np.ndarray) -> Confusion:
    """Counts at the threshold 0.5 (a tie is no mine, as in scikit-learn); samples with NaN are not counted."""
    known = ~np.isnan(probability)
    truth, predicted = truth[known] == 1, probability[known] > 0.5
    return Confusion(
        int((truth & predicted).sum()),
        int((~truth & predicted).sum()),
        int((truth & ~predicted).sum()),
        int((~truth & ~predicted).sum()),
    )


def auc(truth: np.ndarray, probability: np.ndarray) -> float:
    """Area under the ROC curve = chance that a mine gets a higher probability than another object (ties half).

    NaN when a class is missing; samples with NaN are not counted.
    """
    known = ~np.isnan(probability)
    truth, probability = truth[known] == 1, probability[known]
    mines, others = int(truth.sum()), int((~truth).sum())
    if not mines or not others:
        return np.nan
    _, inverse, counts = np.unique(probability, return_inverse=True, return_counts=True)
    ranks = np.cumsum(counts) - (counts - 1) / 2
    return float((ranks[inverse][truth].sum() - mines * (mines + 1) / 2) / (mines * others))


def auc_interval(truth: np.ndarray, probability: np.ndarray) -> tuple:
    """95 % interval of the AUC (DeLong, DeLong & Clarke-Pearson 1988), cut to 0-1; NaN when a class has fewer than 2."""
    known = ~np.isnan(probability)
    truth, probability = truth[known] == 1, probability[known]
    mines, others = np.sort(probability[truth]), np.sort(probability[~truth])
    if len(mines) < 2 or len(others) < 2:
        return np.nan, np.nan
    below = np.searchsorted(others, mines, "left") + np.searchsorted(others, mines, "right")
    above = 2 * len(mines) - np.searchsorted(mines, others, "left") - np.searchsorted(mines, others, "right")
    by_mine, by_other = below / (2 * len(others)), above / (2 * len(mines))
    error = np.sqrt(by_mine.var(ddof=1) / len(mines) + by_other.var(ddof=1) / len(others))
    middle = float(by_mine.mean())
    return float(max(middle - 1.96 * error, 0.0)), float(min(middle + 1.96 * error, 1.0))


def roc_curve(truth: np.ndarray, probability: np.ndarray) -> tuple:
    """False alarm rate and recall as the threshold falls, both from 0 to 1; float64 arrays."""
    known = ~np.isnan(probability)
    truth, probability = truth[known] == 1, probability[known]
    order = np.argsort(-probability, kind="stable")
    last = np.flatnonzero(np.diff(probability[order], append=-np.inf))
    hits, alarms = np.cumsum(truth[order])[last], np.cumsum(~truth[order])[last]
    return np.concatenate([[0.0], alarms / max(alarms[-1], 1)]), np.concatenate([[0.0], hits / max(hits[-1], 1)])


def brier(truth: np.ndarray, probability: np.ndarray) -> float:
    """Mean squared difference between probability and truth; 0 is perfect."""
    known = ~np.isnan(probability)
    return float(((probability[known] - truth[known]) ** 2).mean()) if known.any() else np.nan
