"""From scikit-learn's trees to the flat arrays of a `ForestModel`."""

from __future__ import annotations

from typing import Sequence

import numpy as np


def flatten_forest(trees: Sequence, smallest_split: int = 0) -> tuple:
    """Arrays of a forest of two classes.

    Thresholds become float32: scikit-learn compares float32 values with float64 thresholds, and
    ``value <= threshold`` holds for the same float32 values when the threshold is rounded down to float32.

    Parameters
    ----------
    trees : sequence of sklearn.tree.DecisionTreeClassifier
        Fitted on the classes 0 and 1.
    smallest_split : int
        Nodes with fewer samples are made leaves, as if the tree had been grown with that `min_samples_split`.

    Returns
    -------
    tree_sizes int32, feature int16, threshold float32, probability float64
        As in `ForestModel`.
    """
    parts = [_flatten_tree(tree.tree_, smallest_split) for tree in trees]
    sizes = np.array([len(part[0]) for part in parts], np.int32)
    feature, threshold, probability = (np.concatenate(columns) for columns in zip(*parts))
    return sizes, feature, threshold, probability


def _flatten_tree(tree, smallest_split):
    left = tree.children_left
    if smallest_split:
        left = np.where(tree.n_node_samples < smallest_split, -1, left)
    order = breadth_first(left, tree.children_right)
    inner = left[order] >= 0
    values = tree.value[order, 0, :]
    return (
        np.where(inner, tree.feature[order], -1).astype(np.int16),
        np.where(inner, round_down(tree.threshold[order]), np.float32(0)).astype(np.float32),
        np.where(inner, 0.0, values[:, 1] / values.sum(axis=1)),
    )


def breadth_first(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Nodes of a tree in breadth-first order, the two children of a node side by side; int64."""
    level, levels = np.zeros(1, np.int64), []
    while len(level):
        levels.append(level)
        parents = level[left[level] >= 0]
        level = np.column_stack([left[parents], right[parents]]).ravel()
    return np.concatenate(levels)


def round_down(values: np.ndarray) -> np.ndarray:
    """Largest float32 that is not above each float64."""
    rounded = values.astype(np.float32)
    above = rounded.astype(np.float64) > values
    rounded[above] = np.nextafter(rounded[above], np.float32(-np.inf))
    return rounded
