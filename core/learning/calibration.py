"""Calibration: from the shares of a forest to probabilities that come true, learned where the forest had not looked."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .scores import brier

POINTS = 101
BINS = 10
NONE, LOGISTIC, ISOTONIC = "none", "logistic", "isotonic"

LEAST_ISOTONIC = 1000
"""Samples from which on an isotonic calibration is tried: of fewer its steps are chance (Niculescu-Mizil & Caruana 2005), and
between two steps no threshold changes the map."""


@dataclass(frozen=True)
class Calibration:
    """How shares become probabilities, and how well they do.

    Attributes
    ----------
    method : str
        "none", "logistic" (Platt) or "isotonic", the one with the best Brier score on folds it was not learned from; "none"
        unless another is better by more than chance.
    x, y : (points,) float64 arrays
        Rising; a share in `x` becomes the probability in `y`, linear between.
    error, raw_error : float
        Expected calibration error with and without calibration, on folds it was not learned from: mean over ten classes of
        equal size of the distance between the mean probability and the share of mines.
    brier, raw_brier : float
    curve, raw_curve : list of (mean probability, share of mines, samples)
        Reliability in these classes.
    """

    method: str
    x: np.ndarray
    y: np.ndarray
    error: float
    raw_error: float
    brier: float
    raw_brier: float
    curve: list
    raw_curve: list


def learn_calibration(truth: np.ndarray, probability: np.ndarray, fold: np.ndarray) -> Calibration:
    """Choose and learn a calibration from cross-validated probabilities.

    Parameters
    ----------
    truth : (samples,) array of 0 and 1
    probability : (samples,) float64 array
        By forests that did not see the sample.
    fold : (samples,) array
        Fold of each sample; a calibration is judged on the folds it was not learned from.
    """
    grid = np.linspace(0, 1, POINTS)
    judged = {NONE: probability}
    for method in (LOGISTIC, ISOTONIC)[: 2 if len(truth) >= LEAST_ISOTONIC else 1]:
        values = np.zeros(len(truth))
        for number in np.unique(fold):
            test = fold == number
            values[test] = np.interp(probability[test], grid, _fit(method, truth[~test], probability[~test], grid))
        judged[method] = values
    scores = {method: brier(truth, values) for method, values in judged.items()}
    method = min(scores, key=scores.get)
    if not _clearly_better(truth, judged[method], probability):
        method = NONE
    y = grid if method == NONE else _fit(method, truth, probability, grid)
    curve, raw = reliability(truth, judged[method]), reliability(truth, probability)
    return Calibration(method, grid, y, expected_error(curve), expected_error(raw), scores[method], scores[NONE], curve, raw)


def _clearly_better(truth, calibrated, probability) -> bool:
    """Squared errors are smaller by more than twice the standard error of their difference; less is chance, and moves the map."""
    gain = (probability - truth) ** 2 - (calibrated - truth) ** 2
    return bool(gain.mean() > 2 * gain.std() / np.sqrt(len(gain)))


def _fit(method, truth, probability, grid) -> np.ndarray:
    """Probability at each share of `grid`; never 0 or 1, which no number of samples can prove and no prior could change."""
    if len(np.unique(truth)) < 2:
        return np.full(len(grid), float(truth.mean()))
    if method == ISOTONIC:
        mines, others = truth.sum(), (truth == 0).sum()
        return np.clip(_isotonic(truth, probability, grid), 1 / (others + 2), (mines + 1) / (mines + 2))
    return _logistic(truth, probability, grid)


def _logistic(truth, probability, grid) -> np.ndarray:
    """Platt 1999 on the log odds: a slope of at least 0 and an intercept by Newton's method, with his softened targets."""
    mines, others = truth.sum(), (truth == 0).sum()
    target = np.where(truth == 1, (mines + 1) / (mines + 2), 1 / (others + 2))
    x, slope, intercept = _log_odds(probability), 1.0, 0.0
    for _ in range(50):
        p = 1 / (1 + np.exp(-(slope * x + intercept)))
        weight = np.maximum(p * (1 - p), 1e-9)
        gradient = np.array([((p - target) * x).sum() + 1e-3 * (slope - 1), (p - target).sum()])
        cross = (weight * x).sum()
        hessian = np.array([[(weight * x * x).sum() + 1e-3, cross], [cross, weight.sum()]])
        step = np.clip(np.linalg.solve(hessian, gradient), -1, 1)
        slope, intercept = slope - step[0], intercept - step[1]
        if np.abs(step).max() < 1e-10:
            break
    if slope <= 0:  # shares that fall where mines are: the best that does not fall is the same for all
        return np.full(len(grid), target.mean())
    return 1 / (1 + np.exp(-(slope * _log_odds(grid) + intercept)))


def _log_odds(probability):
    p = np.clip(probability, 1e-3, 1 - 1e-3)
    return np.log(p / (1 - p))


def _isotonic(truth, probability, grid) -> np.ndarray:
    """Rising steps with the least squared error (pool adjacent violators), their middles joined by straight lines."""
    from sklearn.isotonic import isotonic_regression

    values, inverse, counts = np.unique(probability, return_inverse=True, return_counts=True)
    fitted = isotonic_regression(np.bincount(inverse, truth) / counts, sample_weight=counts)
    means, block = np.unique(fitted, return_inverse=True)
    places = np.bincount(block, values * counts) / np.bincount(block, counts)
    return np.interp(grid, places, means)


def reliability(truth: np.ndarray, probability: np.ndarray) -> list:
    """(mean probability, share of mines, samples) of at most ten classes with as many samples each."""
    order = np.argsort(probability, kind="stable")
    parts = [part for part in np.array_split(order, BINS) if len(part)]
    return [(float(probability[part].mean()), float(truth[part].mean()), len(part)) for part in parts]


def expected_error(curve: list) -> float:
    """Mean distance between probability and share of mines, weighted by samples."""
    return float(sum(abs(p - share) * count for p, share, count in curve) / sum(count for _, _, count in curve))
