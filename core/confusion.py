"""The confusion matrix and the measures made of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

MEASURES = ("accuracy", "precision", "recall", "f_score", "kappa")


@dataclass(frozen=True)
class Confusion:
    """Counts of a two-class confusion matrix; mine is the positive class.

    Attributes
    ----------
    true_positive : float
        Mine in the reference, mine in the map.
    false_positive : float
        Non-mine in the reference, mine in the map.
    false_negative : float
        Mine in the reference, non-mine in the map.
    true_negative : float
        Non-mine in both.

    Examples
    --------
    The paper's Table 4:

    >>> counts = Confusion(303, 35, 53, 872)
    >>> round(counts.accuracy, 4), round(counts.precision, 4), round(counts.recall, 4), round(counts.kappa, 4)
    (0.9303, 0.8964, 0.8511, 0.8252)
    """

    true_positive: float
    false_positive: float
    false_negative: float
    true_negative: float

    @classmethod
    def of(cls, reference: np.ndarray, detected: np.ndarray) -> Confusion:
        """Count two boolean arrays, True = mine."""
        reference, detected = np.asarray(reference, bool), np.asarray(detected, bool)
        return cls(
            int((reference & detected).sum()),
            int((~reference & detected).sum()),
            int((reference & ~detected).sum()),
            int((~reference & ~detected).sum()),
        )

    @property
    def total(self) -> float:
        return self.true_positive + self.false_positive + self.false_negative + self.true_negative

    @property
    def prevalence(self) -> float:
        """Share of mines in the reference."""
        return float(_ratio(self.true_positive + self.false_negative, self.total))

    accuracy = property(lambda self: self.measures()["accuracy"])
    precision = property(lambda self: self.measures()["precision"])
    recall = property(lambda self: self.measures()["recall"])
    f_score = property(lambda self: self.measures()["f_score"])
    kappa = property(lambda self: self.measures()["kappa"])

    def measures(self) -> dict:
        """Accuracy, precision, recall, F and kappa; NaN where a denominator is 0."""
        counts = (self.true_positive, self.false_positive, self.false_negative, self.true_negative)
        return {name: float(value) for name, value in measures(*counts).items()}


def measures(tp, fp, fn, tn) -> dict:
    """Measures of one or many confusion matrices (numbers or arrays of the same shape).

    ``ACC = (TP + TN) / N``, ``PPV = TP / (TP + FP)``, ``TPR = TP / (TP + FN)``, ``F = 2 PPV TPR / (PPV + TPR)``,
    ``kappa = (po - pe) / (1 - pe)`` with po = ACC and pe the agreement expected from the margins (Cohen 1960).
    """
    tp, fp, fn, tn = (np.asarray(value, np.float64) for value in (tp, fp, fn, tn))
    total = tp + fp + fn + tn
    observed = _ratio(tp + tn, total)
    expected = _ratio((tp + fp) * (tp + fn) + (fn + tn) * (fp + tn), total**2)
    return {
        "accuracy": observed,
        "precision": _ratio(tp, tp + fp),
        "recall": _ratio(tp, tp + fn),
        "f_score": _ratio(2 * tp, 2 * tp + fp + fn),
        "kappa": _ratio(observed - expected, 1 - expected),
    }


def f_score(precision, recall):
    """Harmonic mean of precision and recall; NaN where one is undefined, 0 where both are 0."""
    precision, recall = np.asarray(precision, np.float64), np.asarray(recall, np.float64)
    score = _ratio(2 * precision * recall, precision + recall)
    return np.where((precision == 0) & (recall == 0), 0.0, score)


def expected_precision(recall: float, false_alarm_rate: float, prevalence: float) -> float:
    """Precision of a classifier where mines have another share than in the sample (Bayes' rule).

    Parameters
    ----------
    recall : float
        TP / (TP + FN).
    false_alarm_rate : float
        FP / (FP + TN).
    prevalence : float
        Share of mines on the land.
    """
    return float(_ratio(recall * prevalence, recall * prevalence + false_alarm_rate * (1 - prevalence)))


def _ratio(numerator, denominator):
    numerator, denominator = np.asarray(numerator, np.float64), np.asarray(denominator, np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(denominator == 0, np.nan, numerator / denominator)
