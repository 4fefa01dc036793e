"""Prediction: probability of `mine` for any number of objects, without scikit-learn."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Optional
from weakref import WeakKeyDictionary

import numpy as np

from ..errors import ModelFileError
from ..feedback import Feedback
from ..runs.executor import thread_count
from .model import ForestModel, child_positions
from .predict_kernels import WORD, add_trees, leaf_masks, leaf_order, tree_depths

ROWS = 8192
"""Objects between two looks at the cancel button, in each thread."""


@dataclass(frozen=True, eq=False)
class PreparedForest:
    """A forest in the form the kernel reads; see `predict_kernels.add_trees`."""

    fill: np.ndarray
    trees: tuple
    nodes: tuple
    masked: tuple


def predict_proba(model: ForestModel, values: np.ndarray, feedback: Optional[Feedback] = None, threads: int = 1) -> np.ndarray:
    """Probability of `mine` of each object: the mean over the trees of the share of mines in its leaf.

    Equal to `predict_proba` of the scikit-learn forest the model was made from to 1e-12, for any number of threads.

    Parameters
    ----------
    model : ForestModel
    values : (objects, features) array
        Columns in the order of `model.features`. Values are compared as float32, as scikit-learn does; a value that
        is NaN or infinite counts as the median of the training samples.
    feedback : Feedback, optional
        Asked for cancellation.
    threads : int
        0 = all cores.

    Returns
    -------
    (objects,) float64 array

    Raises
    ------
    ModelFileError
        `values` has not one column a feature.
    """
    return predict_votes(model, values, feedback, threads)[0]


def predict_votes(model: ForestModel, values: np.ndarray, feedback: Optional[Feedback] = None, threads: int = 1) -> tuple:
    """Like `predict_proba`, and the share of trees that vote for `mine`.

    Returns
    -------
    probability, votes : (objects,) float64 arrays
    """
    values = _matrix(model, values)
    feedback = feedback or Feedback()
    forest = prepare(model)
    total = np.zeros(len(values))
    votes = np.zeros(len(values), np.int32)

    def work(start):
        if not feedback.is_cancelled():
            part = slice(start, start + ROWS)
            add_trees(values[part], forest.fill, forest.trees, forest.nodes, forest.masked, total[part], votes[part])

    starts = range(0, len(values), ROWS)
    if thread_count(threads) == 1 or len(starts) < 2:
        for start in starts:
            feedback.check()
            work(start)
    else:
        with ThreadPoolExecutor(thread_count(threads)) as pool:
            list(pool.map(work, starts))
    feedback.check()
    return total / model.tree_count, votes / model.tree_count


_prepared: WeakKeyDictionary = WeakKeyDictionary()


def prepare(model: ForestModel) -> PreparedForest:
    """The forest as the kernel reads it; made once for a model and kept as long as the model lives."""
    if model not in _prepared:
        _prepared[model] = _prepare(model.tree_sizes, model.feature, model.threshold, model.probability, model.fill)
    return _prepared[model]


def forest_shares(arrays: tuple, fill: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Like `predict_proba`, for the arrays of a forest that is not (yet) a model.

    Parameters
    ----------
    arrays : tuple
        tree_sizes, feature, threshold, probability as in `ForestModel`.
    fill : (features,) float32 array
    values : (objects, features) float64 array
    """
    forest = _prepare(*arrays, fill)
    total, votes = np.zeros(len(values)), np.zeros(len(values), np.int32)
    add_trees(np.ascontiguousarray(values), forest.fill, forest.trees, forest.nodes, forest.masked, total, votes)
    return total / len(arrays[0])


def _prepare(sizes, feature, threshold, probability, fill):
    inner = feature >= 0
    left = child_positions(sizes, feature)
    first_leaf, leaf_count = np.zeros(len(feature), np.int32), np.zeros(len(feature), np.int32)
    leaf_order(sizes, feature, left, first_leaf, leaf_count)
    starts = np.cumsum(sizes, dtype=np.int64) - sizes
    leaves = leaf_count[starts].astype(np.int64)
    leaf_start = np.concatenate([[0], np.cumsum(leaves)])
    leaf_probability = np.zeros(leaf_start[-1])
    leaf_probability[(np.repeat(leaf_start[:-1], sizes) + first_leaf)[~inner]] = probability[~inner]
    mask_start = np.concatenate([[0], np.cumsum(np.where(leaves <= WORD, leaves - 1, 0))])
    mask_node, masks = np.zeros(mask_start[-1], np.int64), np.zeros(mask_start[-1], np.uint64)
    for tree in np.flatnonzero(leaves <= WORD):
        leaf_masks(starts[tree], sizes[tree], feature, first_leaf, leaf_count, left, mask_node, masks, mask_start[tree])
    walk_feature = np.where(inner, feature, 0).astype(np.int64)
    walk_threshold = np.where(inner, threshold, np.float32(np.inf)).astype(np.float32)
    return PreparedForest(
        fill=fill,
        trees=(sizes, tree_depths(sizes, feature), mask_start, leaf_start),
        nodes=(walk_feature, walk_threshold, left, first_leaf),
        masked=(feature[mask_node].astype(np.int64), threshold[mask_node], masks, leaf_probability),
    )


def _matrix(model, values):
    values = np.ascontiguousarray(values, np.float64)
    if values.ndim != 2 or values.shape[1] != len(model.features):
        raise ModelFileError(
            "The model holds {count} {count:feature|features} and the objects come with a table of shape {shape}. Give one "
            "column for each of: {features}.",
            count=len(model.features),
            shape=values.shape,
            features=", ".join(model.features),
        )
    return values
