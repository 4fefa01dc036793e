"""Confidence intervals: of a proportion (Wilson), of the area under a ROC curve (DeLong), and by resampling whole groups.

Neighbouring objects share image, label and weather, so groups are resampled, not objects.
"""

from __future__ import annotations

from typing import Callable

import numpy as np

Z = 1.959963984540054
"""95 % of the normal distribution lie within so many standard deviations."""

REPLICATES = 2000

EDGES = (2.5, 97.5)
"""Percentiles of the replicates between which 95 % lie."""

FEW_GROUPS = 10
"""Below so many groups an interval is a rough guess, and the report says so."""


def group_totals(groups: np.ndarray, *counts: np.ndarray) -> np.ndarray:
    """(groups, counts) float64 sums by group, groups in sorted order."""
    _, inverse = np.unique(np.asarray(groups, str), return_inverse=True)
    inverse = inverse.ravel()
    size = int(inverse.max(initial=-1)) + 1
    return np.column_stack([np.bincount(inverse, np.asarray(count, np.float64), size) for count in counts])


def bootstrap_intervals(totals: np.ndarray, statistic: Callable, seed: int) -> dict:
    """Percentile intervals of measures of sums over groups (block bootstrap, Davison & Hinkley 1997, ch. 3 and 8).

    Parameters
    ----------
    totals : (groups, counts) float64
        What each group adds to the sums.
    statistic : callable
        Takes the sums, one array (replicates,) a column of `totals`; returns name -> (replicates,) values.
    seed : int

    Returns
    -------
    dict of str to (float, float)
        NaN with fewer than two groups, or where a measure is undefined in more than half of the replicates.
    """
    count = len(totals)
    if count < 2:
        return dict.fromkeys(statistic(*(np.ones(1) for _ in range(totals.shape[1]))), (np.nan, np.nan))
    draws = np.random.default_rng(seed).multinomial(count, np.full(count, 1 / count), REPLICATES)
    values = statistic(*(draws @ totals).T)
    intervals = {}
    for name, replicates in values.items():
        known = replicates[np.isfinite(replicates)]
        enough = len(known) > len(replicates) / 2
        low, high = np.percentile(known, EDGES) if enough else (np.nan, np.nan)
        intervals[name] = (float(low), float(high))
    return intervals


def wilson(share, count) -> tuple:
    """Score interval of a proportion (Wilson 1927), 95 %.

    Parameters
    ----------
    share : float or (n,) array
        Observed share, 0 to 1.
    count : float or (n,) array
        Number observed, above 0.

    Returns
    -------
    low, high : (n,) float64

    Examples
    --------
    >>> low, high = wilson(1 / 12, 12)  # 1 mine of 12 checked is right
    >>> round(float(low), 3), round(float(high), 3)
    (0.015, 0.354)
    """
    share, count = np.asarray(share, float), np.asarray(count, float)
    middle = (share + Z**2 / (2 * count)) / (1 + Z**2 / count)
    half = Z / (1 + Z**2 / count) * np.sqrt(share * (1 - share) / count + Z**2 / (4 * count**2))
    return np.maximum(middle - half, 0.0), np.minimum(middle + half, 1.0)


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
    return float(max(middle - Z * error, 0.0)), float(min(middle + Z * error, 1.0))
