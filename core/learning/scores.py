"""How good predictions are: counts of right and wrong, ROC curve, Brier score; all for two classes, 1 = mine."""

from __future__ import annotations

import numpy as np

from ..confusion import Confusion


def confusion(truth: np.ndarray, probability: np.ndarray) -> Confusion:
    """Counts at the threshold 0.5 (a tie is no mine, as in scikit-learn); samples with NaN are not counted."""
    known = ~np.isnan(probability)
    return Confusion.of(truth[known] == 1, probability[known] > 0.5)


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


def brier(truth: np.ndarray, probability: np.ndarray) -> float:
    """Mean squared difference between probability and truth; 0 is perfect."""
    known = ~np.isnan(probability)
    return float(((probability[known] - truth[known]) ** 2).mean()) if known.any() else np.nan
