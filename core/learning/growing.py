"""Growing trees: the samples in the order of every feature, batches of trees on all threads, trees cut back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ..executor import open_executor, run_in_order
from ..feedback import Feedback
from .growing_kernels import BALANCED, grow_tree
from .importance import OutOfBag
from .model import LEAF, child_positions

BATCH_SAMPLES, BATCH = 100_000, 20
"""Trees of a task: `BATCH`, fewer of many samples, so that cancelling is noticed."""

BALANCES = {"none": 0, "balanced": BALANCED, "balanced_subsample": 2}


@dataclass(frozen=True, eq=False)
class GrownTrees:
    """Trees one after the other, the nodes of each in breadth-first order as in `ForestModel`.

    Attributes
    ----------
    sizes : (trees,) int32 array
        Nodes of each tree.
    feature : (nodes,) int16 array
        -1 = leaf.
    threshold : (nodes,) float32 array
        0 in leaves.
    share : (nodes,) float64 array
        Share of `mine` among the samples of a node, each as often as it was drawn and with the weight of its class.
    samples : (nodes,) int32 array
        Different samples in a node.
    out_of_bag : OutOfBag
    """

    sizes: np.ndarray
    feature: np.ndarray
    threshold: np.ndarray
    share: np.ndarray
    samples: np.ndarray
    out_of_bag: OutOfBag

    def arrays(self, smallest_split: int = 0) -> tuple:
        """tree_sizes, feature, threshold, probability as in `ForestModel`.

        Parameters
        ----------
        smallest_split : int
            Nodes with fewer samples are made leaves, as if the trees had been grown with that `min_samples_split`.
        """
        inner = (self.feature >= 0) & (self.samples >= smallest_split)
        starts = np.cumsum(self.sizes, dtype=np.int64) - self.sizes
        left = child_positions(self.sizes, self.feature) + np.repeat(starts, self.sizes)
        stands, level = np.zeros(len(inner), bool), starts
        while len(level):
            stands[level] = True
            children = left[level[inner[level]]]
            level = np.concatenate([children, children + 1])
        return (
            np.add.reduceat(stands.astype(np.int32), starts, dtype=np.int32),
            np.where(inner, self.feature, LEAF).astype(np.int16)[stands],
            np.where(inner, self.threshold, np.float32(0))[stands],
            np.where(inner, 0.0, self.share)[stands],
        )


def trees_between(arrays: tuple, first: int, last: int) -> tuple:
    """The arrays of the trees from `first` to before `last`."""
    sizes, *nodes = arrays
    ends = np.concatenate([[0], np.cumsum(sizes, dtype=np.int64)])
    return (sizes[first:last], *(values[ends[first] : ends[last]] for values in nodes))


def grow_trees(
    values: np.ndarray,
    truth: np.ndarray,
    settings: Any,
    feedback: Feedback,
    threads: int = 0,
    first: int = 0,
    last: Optional[int] = None,
) -> GrownTrees:
    """Trees of a forest, each the same for any number of threads and whichever others are grown with it.

    Parameters
    ----------
    values : (samples, features) float32 array
        Without NaN.
    truth : (samples,) array of 0 and 1
    settings : ForestSettings
        All of it in numbers.
    threads : int
        0 = all cores.
    first, last : int
        Only the trees from `first` to before `last` of that forest, by default all.
    """
    last = settings.trees if last is None else last
    columns = in_order_of_features(values)
    classes, count, rules = np.ascontiguousarray(truth, np.uint8), len(truth), _rules(settings, values.shape[1])

    def work(begin, end):
        nodes = tuple(np.empty(2 * count, kind) for kind in (np.int16, np.float32, np.float64, np.int32))
        drawn, grown = np.empty(count, np.int32), []
        for tree in range(begin, end):
            size = grow_tree(columns, classes, np.uint64(settings.seed), tree, rules, drawn, nodes)
            grown.append((*(column[:size].copy() for column in nodes), np.flatnonzero(drawn == 0)))
        return grown

    batch = int(np.clip(BATCH_SAMPLES // count, 1, BATCH))
    tasks = [(begin, min(begin + batch, last)) for begin in range(first, last, batch)]
    with open_executor(threads) as executor:
        trees = [tree for part in run_in_order(executor, work, tasks, feedback, len(tasks)) for tree in part]
    *nodes, rows = (np.concatenate(columns) for columns in zip(*trees))
    offsets = np.concatenate([[0], np.cumsum([len(tree[-1]) for tree in trees])]).astype(np.int64)
    return GrownTrees(np.array([len(tree[0]) for tree in trees], np.int32), *nodes, OutOfBag(rows.astype(np.int64), offsets))


def _rules(settings, features):
    """The settings as `grow_tree` reads them."""
    return (
        min(settings.max_features, features),
        settings.min_samples_leaf,
        settings.min_samples_split,
        int(settings.criterion == "entropy"),
        int(settings.classifier == "extra_trees"),
        BALANCES[settings.class_weight],
    )


def in_order_of_features(values: np.ndarray) -> tuple:
    """What `grow_tree` reads: the different values of each feature, the place of each sample among them, samples in order."""
    count, features = values.shape
    different = np.zeros((features, count), np.float32)
    ranks, order = np.zeros((features, count), np.int32), np.zeros((features, count), np.int32)
    for column in range(features):
        order[column] = np.argsort(values[:, column], kind="stable")
        rising = values[order[column], column]
        new = np.concatenate([[False], rising[1:] != rising[:-1]])
        ranks[column, order[column]] = np.cumsum(new)
        found = rising[np.concatenate([[0], np.flatnonzero(new)])]
        different[column, : len(found)] = found
    return different, ranks, order
