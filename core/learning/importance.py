"""Permutation importance of features on out-of-bag data, tree by tree: Breiman's mean decrease in accuracy."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional, Sequence

import numpy as np

from ..feedback import Feedback
from ..intervals import Z
from ..runs.executor import open_executor, run_in_order
from .importance_kernels import permute_trees
from .kept_parts import KeptParts
from .model import child_positions

BATCH = 20
"""Trees of one task."""


@dataclass(frozen=True)
class Importance:
    """Importance of units (single features, or groups shuffled together).

    Attributes
    ----------
    names : tuple of str
    raw : (units,) float64 array
        Mean over trees and repeats of the loss of out-of-bag accuracy (0-1).
    spread : (units,) float64 array
        Standard deviation of `raw` over the repeats.
    low, high : (units,) float64 arrays
        95 % interval of `raw`: it allows for other samples and for other permutations.
    scaled, scaled_spread : (units,) float64 arrays
        Mean over trees divided by its standard error over trees, per repeat: mean and standard deviation over repeats.
        This is the MDA of R's randomForest and of the paper's Table 11.
    balanced : (units,) float64 array
        Loss of the mean of the accuracies of the two classes, for rare mines.
    trees : (units,) int64 array
        Trees that use the unit.
    repeats : int
    """

    names: tuple
    raw: np.ndarray
    spread: np.ndarray
    low: np.ndarray
    high: np.ndarray
    scaled: np.ndarray
    scaled_spread: np.ndarray
    balanced: np.ndarray
    trees: np.ndarray
    repeats: int

    def select(self, which) -> Importance:
        """Some of the units, by a slice or by positions."""
        columns = {name: value[which] for name, value in vars(self).items() if isinstance(value, np.ndarray)}
        names = tuple(np.array(self.names, object)[which].tolist())
        return replace(self, names=names, **columns)

    def order(self) -> np.ndarray:
        """Positions from the most to the least important (by `raw`, ties by place)."""
        return np.argsort(-self.raw, kind="stable")


@dataclass(frozen=True)
class OutOfBag:
    """Samples that each tree did not draw: `rows[offsets[t]:offsets[t + 1]]`, ascending; int64."""

    rows: np.ndarray
    offsets: np.ndarray


def out_of_bag_samples(forest, sample_count: int) -> OutOfBag:
    """Samples that each tree of a fitted scikit-learn forest with bootstrap did not draw.

    From `estimators_samples_` (scikit-learn 1.4 and later); older versions draw again from each tree's seed.
    """
    if hasattr(forest, "estimators_samples_"):
        drawn = forest.estimators_samples_
    else:
        from sklearn.ensemble._forest import _generate_sample_indices

        drawn = [_generate_sample_indices(tree.random_state, sample_count, sample_count) for tree in forest.estimators_]
    parts = []
    for indices in drawn:
        left = np.ones(sample_count, bool)
        left[indices] = False
        parts.append(np.flatnonzero(left))
    offsets = np.concatenate([[0], np.cumsum([len(part) for part in parts])]).astype(np.int64)
    return OutOfBag(np.concatenate(parts).astype(np.int64), offsets)


def permutation_importance(
    arrays: tuple,
    out_of_bag: OutOfBag,
    values: np.ndarray,
    truth: np.ndarray,
    units: dict,
    feedback: Feedback,
    repeats: int = 20,
    seed: int = 1,
    threads: int = 0,
    kept: Optional[KeptParts] = None,
) -> Importance:
    """Importance of each unit; the same for any number of threads.

    Parameters
    ----------
    arrays : tuple
        tree_sizes, feature, threshold, probability as in `ForestModel`.
    out_of_bag : OutOfBag
    values : (samples, features) float32 array
        Without NaN.
    truth : (samples,) array
        1 = mine, 0 = not.
    units : dict
        Name -> indices of the features that are shuffled together.
    repeats : int
        Permutations of each unit in each tree.
    seed : int
    threads : int
        0 = all cores.
    kept : KeptParts, optional
        Holds the batches of trees that an earlier run has finished.
    """
    sizes, feature, threshold, probability = arrays
    left = child_positions(sizes, feature)
    starts = np.cumsum(sizes, dtype=np.int64) - sizes
    members = np.zeros((len(units), values.shape[1]), bool)
    for index, columns in enumerate(units.values()):
        members[index, list(columns)] = True
    values, truth = np.ascontiguousarray(values, np.float32), np.ascontiguousarray(truth, np.uint8)

    kept = kept or KeptParts()

    def work(first):
        part = kept.arrays(f"importance-{first}", lambda: permuted(first))
        return part["lost"], part["by_sample"]

    def permuted(first):
        last = min(first + BATCH, len(sizes))
        begin = out_of_bag.offsets[first]
        lost = np.zeros((last - first, len(units), repeats, 2), np.int32)
        by_sample = np.zeros((len(units), len(truth)))
        permute_trees(
            values, truth, members, out_of_bag.rows[begin : out_of_bag.offsets[last]],
            out_of_bag.offsets[first : last + 1] - begin, starts[first:last], sizes[first:last].astype(np.int64),
            feature, threshold, left, probability, np.uint64(seed), first, lost, by_sample,
        )  # fmt: skip
        return {"lost": lost, "by_sample": by_sample}

    lost, by_sample = [], np.zeros((len(units), len(truth)))
    batches = [(first,) for first in range(0, len(sizes), BATCH)]
    with open_executor(threads) as executor:
        for part, sums in run_in_order(executor, work, batches, feedback, len(batches)):
            lost.append(part)
            by_sample += sums
    used = np.array([_trees_using(feature, starts, member) for member in members], np.int64)
    return _summary(tuple(units), np.concatenate(lost), by_sample, truth, out_of_bag, used)


def _trees_using(feature, starts, member):
    asks = np.where(feature >= 0, member[np.maximum(feature, 0)], False)
    return int(np.logical_or.reduceat(asks, starts).sum())


def _summary(names, lost, by_sample, truth, out_of_bag, used) -> Importance:
    trees, _, repeats, _ = lost.shape
    count = np.diff(out_of_bag.offsets)
    sums = np.concatenate([[0], np.cumsum(truth[out_of_bag.rows], dtype=np.int64)])
    mines = sums[out_of_bag.offsets[1:]] - sums[out_of_bag.offsets[:-1]]
    drop = lost.sum(axis=3) / np.maximum(count, 1)[:, None, None]
    parts = np.stack([count - mines, mines], axis=1)
    balanced = (lost / np.maximum(parts, 1)[:, None, None, :]).mean(axis=3)
    by_repeat = drop.mean(axis=0)
    error = drop.std(axis=0, ddof=1 if trees > 1 else 0) / np.sqrt(trees)
    scaled = np.divide(by_repeat, error, out=np.zeros_like(by_repeat), where=error > 0)
    raw = by_repeat.mean(axis=1)
    spread = by_repeat.std(axis=1, ddof=1 if repeats > 1 else 0)
    share = by_sample / (trees * repeats)
    variance = len(truth) * share.var(axis=1, ddof=1) + spread**2 / repeats
    margin = Z * np.sqrt(variance)
    return Importance(
        names=names, raw=raw, spread=spread, low=raw - margin, high=raw + margin, scaled=scaled.mean(axis=1),
        scaled_spread=scaled.std(axis=1, ddof=1 if repeats > 1 else 0), balanced=balanced.mean(axis=(0, 2)),
        trees=used, repeats=repeats,
    )  # fmt: skip


def feature_units(features: Sequence[str]) -> dict:
    """Each feature as a unit of its own."""
    return {name: (column,) for column, name in enumerate(features)}


def group_units(features: Sequence[str]) -> dict:
    """Groups of features that measure the same thing: the catalogue's groups, and each texture measure in all directions.

    Features outside the catalogue belong to no group; groups of a single feature are left out.
    """
    from ..features.catalogue import DIRECTIONS, MEASURES, feature, is_feature

    units: dict = {}
    for column, name in enumerate(features):
        if is_feature(name):
            units.setdefault(feature(name).group, []).append(column)
    for measure in MEASURES:
        names = {f"glcm_{measure}_{direction}" for direction in DIRECTIONS}
        columns = [column for column, name in enumerate(features) if name in names]
        units[f"glcm_{measure} (all directions)"] = columns
    return {name: tuple(columns) for name, columns in units.items() if len(columns) > 1}
