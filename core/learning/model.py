"""A trained forest as plain arrays: what a model file holds, and the rules that make it safe to use."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

import numpy as np

from ..errors import ModelFileError
from ..messages import Message

MINE, NON_MINE = "mine", "non_mine"
CLASSES = (NON_MINE, MINE)
"""Order of the classes; the probability of a model is that of the second."""

MAX_FEATURES = 2000
MAX_TREES = 100_000
MAX_NODES = 20_000_000
MAX_DEPTH = 4096
"""Limits far beyond any sensible forest: what exceeds them is an accident or an attack."""

RATE_POINTS = 101
"""Shares of the forest at which its recall and false alarms are kept: 0, 0.01, ... 1."""

LEAF = -1


@dataclass(frozen=True, eq=False)
class ForestModel:
    """A forest of binary decision trees that gives the probability of `mine`.

    The nodes of all trees stand one tree after the other; inside a tree they are in breadth-first order with the two
    children of a node side by side, so that the k-th inner node of a tree (k = 0, 1, ...) has its left child at
    position 2k + 1 and its right child at 2k + 2. Children need no array, and a loop cannot be written.
    An object goes left where ``float32(value) <= threshold``.

    Attributes
    ----------
    features : tuple of str
        Names of the features, in the order of the columns of `values` in prediction.
    tree_sizes : (trees,) int32 array
        Nodes of each tree.
    feature : (nodes,) int16 array
        Column that an inner node looks at; -1 = leaf.
    threshold : (nodes,) float32 array
        0 in leaves.
    probability : (nodes,) float64 array
        Share of `mine` in a leaf, 0 in inner nodes.
    fill : (features,) float32 array
        Median of the training samples: stands in for a value that is undefined (NULL, NaN, infinite).
    low, high : (features,) float32 arrays
        Range of the training samples.
    samples : dict
        Number of training samples by class.
    parameters, scores, importance, versions : dict
        What the forest was made with and how well it did; importance is feature -> mean decrease in accuracy.
    glcm : dict or None
        ``{"levels": int, "low": float, "high": float}`` of the texture features, None if there are none.
    arrays : dict of str to array
        Optional parts: `calibration_x`, `calibration_y` (see `calibration`), `reference`, `reference_spacing`,
        `reference_center`, `reference_axes` (see `applicability`), `rates_recall`, `rates_false_alarms`, `rates_samples`
        (see `rates`).
    """

    features: tuple
    tree_sizes: np.ndarray
    feature: np.ndarray
    threshold: np.ndarray
    probability: np.ndarray
    fill: np.ndarray
    low: np.ndarray
    high: np.ndarray
    samples: dict = field(default_factory=dict)
    parameters: dict = field(default_factory=dict)
    scores: dict = field(default_factory=dict)
    importance: dict = field(default_factory=dict)
    versions: dict = field(default_factory=dict)
    glcm: Optional[dict] = None
    arrays: dict = field(default_factory=dict)

    @property
    def tree_count(self) -> int:
        return len(self.tree_sizes)

    @property
    def mine_share(self) -> float:
        """Share of mine objects among the training samples."""
        return self.samples[MINE] / (self.samples[MINE] + self.samples[NON_MINE])


def check_model(model: ForestModel, origin: str) -> None:
    """Raise `ModelFileError` unless prediction with this model is safe and makes sense.

    Parameters
    ----------
    model : ForestModel
        Arrays of the documented dtypes.
    origin : str
        Name of the file, for the message.
    """
    check_names(model.features, origin)
    _check_columns(model, origin)
    _check_trees(model, origin)
    _check_samples(model, origin)


def check_names(features, origin: str) -> None:
    """Raise `ModelFileError` unless `features` are some hundred different names at most."""
    good = all(isinstance(name, str) and 0 < len(name) <= 200 for name in features)
    require(
        good and 0 < len(features) <= MAX_FEATURES,
        origin,
        Message("{count} feature {count:name|names}, empty or not text", count=len(features)),
    )
    require(len(set(features)) == len(features), origin, Message("a feature name twice"))


def require(condition, origin: str, what: Message) -> None:
    """Raise `ModelFileError` for the reason `what` unless `condition`."""
    if not condition:
        raise ModelFileError(
            "Model file '{origin}' is damaged or was not made by Mine Mapper ({what}). Train the forest again, or "
            "choose another file.",
            origin=origin,
            what=what,
        )


def _check_columns(model, origin):
    count = len(model.features)
    for name in ("fill", "low", "high"):
        values = getattr(model, name)
        require(
            values.dtype == np.float32 and values.shape == (count,),
            origin,
            Message("'{name}' does not fit the features", name=name),
        )
        require(np.isfinite(values).all(), origin, Message("'{name}' holds a value that is not finite", name=name))
    require((model.low <= model.high).all(), origin, Message("a training range is upside down"))
    require(
        ((model.low <= model.fill) & (model.fill <= model.high)).all(), origin, Message("a median outside its training range")
    )


def _check_trees(model, origin):
    sizes, feature = model.tree_sizes, model.feature
    require(
        sizes.dtype == np.int32 and 0 < len(sizes) <= MAX_TREES, origin, Message("{count} {count:tree|trees}", count=len(sizes))
    )
    require(sizes.min() > 0 and (sizes % 2 == 1).all(), origin, Message("a tree with an impossible number of nodes"))
    total = int(sizes.sum(dtype=np.int64))
    require(total <= MAX_NODES, origin, Message("{count} {count:node|nodes}", count=total))
    for name, kind in (("feature", np.int16), ("threshold", np.float32), ("probability", np.float64)):
        values = getattr(model, name)
        require(values.dtype == kind and values.shape == (total,), origin, Message("'{name}' does not fit the trees", name=name))
    require(feature.min() >= LEAF and feature.max() < len(model.features), origin, Message("a node asks for an unknown feature"))
    inner = feature >= 0
    require(np.isfinite(model.threshold[inner]).all(), origin, Message("a threshold that is not finite"))
    shares = model.probability[~inner]
    require(((shares >= 0) & (shares <= 1)).all(), origin, Message("a leaf whose probability is not between 0 and 1"))
    local, before = positions(sizes, inner)
    starts = np.cumsum(sizes) - sizes
    inner_count = np.add.reduceat(inner.astype(np.int64), starts)
    require((2 * inner_count + 1 == sizes).all(), origin, Message("a tree whose inner nodes and leaves do not match"))
    require((local <= 2 * before).all(), origin, Message("a node that no other node leads to"))
    require(depths(model).max() <= MAX_DEPTH, origin, Message("a tree deeper than {most} nodes", most=MAX_DEPTH))


def positions(sizes: np.ndarray, inner: np.ndarray) -> tuple:
    """Position of each node in its tree, and how many inner nodes stand before it there; both int64."""
    starts = np.repeat(np.cumsum(sizes, dtype=np.int64) - sizes, sizes)
    running = np.cumsum(inner, dtype=np.int64) - inner
    return np.arange(len(inner), dtype=np.int64) - starts, running - running[starts]


def child_positions(sizes: np.ndarray, feature: np.ndarray) -> np.ndarray:
    """Position in its tree of the left child of each inner node (the right one follows), of a leaf itself; int64."""
    inner = feature >= 0
    local, before = positions(sizes, inner)
    return np.where(inner, 2 * before + 1, local)


def depths(model: ForestModel) -> np.ndarray:
    """Depth of each tree (a lone leaf has 0), int32."""
    from .predict_kernels import tree_depths

    return tree_depths(model.tree_sizes, model.feature)


def _check_samples(model, origin):
    counts = [model.samples.get(name) for name in CLASSES]
    good = all(isinstance(count, int) and not isinstance(count, bool) and 0 < count < 2**53 for count in counts)
    require(good, origin, Message("the numbers of training samples are missing"))
    if model.glcm is not None:
        numbers = [model.glcm.get(key) for key in ("levels", "low", "high")]
        good = all(isinstance(n, (int, float)) and not isinstance(n, bool) and np.isfinite(n) for n in numbers)
        require(good, origin, Message("the texture settings are incomplete"))
