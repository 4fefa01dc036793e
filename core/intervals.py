"""Confidence intervals by resampling whole groups: neighbouring objects share image, label and weather."""

from __future__ import annotations

from typing import Callable

import numpy as np

REPLICATES = 2000
FEW_GROUPS = 10
"""Below so many groups an interval is a rough guess, and the report says so."""


def group_totals(groups: np.ndarray, *counts: np.ndarray) -> np.ndarray:
    """(groups, counts) float64 sums by group, groups in sorted order."""
    _, inverse = np.unique(np.asarray(groups, str), return_inverse=True)
    inverse = inverse.ravel()
    size = int(inverse.max(initial=-1)) + 1
    return np.column_stack([np.bincount(inverse, np.asarray(count, np.float64), size) for count in counts])


def bootstrap_intervals(totals: np.ndarray, statistic: Callable, seed: int, level: float = 0.95) -> dict:
    """Percentile intervals of measures of sums over groups (block bootstrap, Davison & Hinkley 1997, ch. 3 and 8).

    Parameters
    ----------
    totals : (groups, counts) float64
        What each group adds to the sums.
    statistic : callable
        Takes the sums, one array (replicates,) a column of `totals`; returns name -> (replicates,) values.
    seed : int
    level : float
        Share of replicates inside the interval.

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
    edges = [50 * (1 - level), 50 * (1 + level)]
    intervals = {}
    for name, replicates in values.items():
        known = replicates[np.isfinite(replicates)]
        enough = len(known) > len(replicates) / 2
        low, high = np.percentile(known, edges) if enough else (np.nan, np.nan)
        intervals[name] = (float(low), float(high))
    return intervals
