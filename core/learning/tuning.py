"""Grid search over the parameters of the forest, in folds that keep neighbours together (the paper's Figure 9)."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field, replace
from typing import Optional

import numpy as np

from ..errors import ParameterError
from ..feedback import Feedback
from ..messages import Message
from .forest import CRITERIA, ForestSettings, fit_in_steps
from .forest_arrays import flatten_forest
from .kept_parts import KeptParts
from .predict import forest_shares
from .scores import auc, brier, confusion
from .training_set import TrainingSet, filled, medians

GRID_TREES = 200
TREE_STEPS = (10, 20, 50, 100, 200, 300, 500, 700, 1000, 1500)
ENOUGH = 1.01
"""The smallest forest whose Brier score is within 1 % of the best is large enough."""


@dataclass(frozen=True)
class ParameterGrid:
    """Values to try."""

    max_features: tuple = (2, 5, 7, 14, 28)
    min_samples_leaf: tuple = (1, 5, 10, 20)
    min_samples_split: tuple = (2, 20, 60)
    criterion: tuple = CRITERIA
    trees: tuple = TREE_STEPS

    def fitting(self, feature_count: int) -> ParameterGrid:
        """Without numbers of features above `feature_count`; at least one is left."""
        kept = tuple(value for value in self.max_features if value <= feature_count)
        return replace(self, max_features=kept or (feature_count,))

    def cells(self) -> list:
        """All combinations but for the trees, as tuples (max_features, leaf, split, criterion)."""
        return [
            (features, leaf, split, criterion)
            for criterion in self.criterion
            for features in self.max_features
            for leaf in self.min_samples_leaf
            for split in self.min_samples_split
        ]


def parse_grid(text: str) -> ParameterGrid:
    """Parameter grid from JSON text, or from a JSON file if `text` is its path; names that are missing keep their values.

    For example ``{"max_features": [3, 5, 8], "min_samples_leaf": [1, 2, 5]}``.

    Raises
    ------
    ParameterError
        No JSON, an unknown name, or values that no forest takes.
    """
    if not text.strip():
        return ParameterGrid()
    try:
        if not text.lstrip().startswith("{"):
            with open(text, encoding="utf-8") as stream:
                text = stream.read()
        content = json.loads(text)
    except OSError as error:
        raise ParameterError(
            "GRID: '{text}' is neither JSON text nor a file that can be read ({reason}).", text=text, reason=error.strerror
        ) from error
    except (ValueError, RecursionError) as error:
        raise ParameterError(
            'GRID is no JSON ({error}). Write for example {{"max_features": [3, 5, 8]}}.', error=error
        ) from error
    names = list(vars(ParameterGrid()))
    if not isinstance(content, dict) or not set(content) <= set(names):
        unknown = sorted(set(content) - set(names)) if isinstance(content, dict) else [type(content).__name__]
        raise ParameterError(
            "GRID holds '{unknown}'. It may hold {names}, each with a list of values.", unknown=unknown[0], names=", ".join(names)
        )
    values = {name: _grid_values(name, value) for name, value in content.items()}
    return replace(ParameterGrid(), **values)


def _grid_values(name, values):
    values = values if isinstance(values, list) else [values]
    kinds = (str,) if name == "criterion" else (int,)
    if not values or not all(isinstance(value, kinds) and not isinstance(value, bool) for value in values):
        raise ParameterError(
            "GRID: {name} is {values}; give a list of {word}.",
            name=name,
            values=values,
            word=Message("words") if name == "criterion" else Message("whole numbers"),
        )
    for value in values:
        replace(ForestSettings(), **{name: value}).check()
    return tuple(sorted(set(values))) if name != "criterion" else tuple(dict.fromkeys(values))


@dataclass(frozen=True)
class Cell:
    """One combination and its scores over all folds together."""

    max_features: int
    min_samples_leaf: int
    min_samples_split: int
    criterion: str
    accuracy: float
    auc: float
    brier: float


@dataclass(frozen=True)
class Tuning:
    """Result of the search.

    Attributes
    ----------
    cells : list of Cell
    best : Cell
        Highest accuracy; ties by the Brier score, then by place in the grid.
    trees : list of (trees, accuracy, Brier score)
        Of the best cell, read off one growing forest a fold.
    settings : ForestSettings
        What the forest is trained with.
    kind : str
        "spatial" or "random": the folds.
    """

    cells: list
    best: Cell
    trees: list
    settings: ForestSettings
    kind: str
    folds: int
    grid: ParameterGrid = field(default_factory=ParameterGrid)


def tune(
    samples: TrainingSet,
    fold: np.ndarray,
    kind: str,
    grid: ParameterGrid,
    settings: ForestSettings,
    feedback: Feedback,
    threads: int = 0,
    kept: Optional[KeptParts] = None,
) -> Tuning:
    """Search the grid at 200 trees, then the number of trees at the best cell.

    A forest is grown once for all sizes of the smallest split: a tree that may split every node, cut back to the nodes that
    are large enough, is a draw from the same distribution as a tree grown with that limit.

    Parameters
    ----------
    fold : (samples,) int64 array
        Fold of each sample.
    settings : ForestSettings
        Class weights and seed are taken from here.
    kept : KeptParts, optional
        Holds what an earlier run has finished: each combination in each fold.
    """
    kept = kept or KeptParts()
    grid = grid.fitting(len(samples.features))
    numbers = np.unique(fold)
    cells = _search(samples, fold, numbers, kind, grid, settings, feedback, threads, kept)
    best = min(cells, key=lambda cell: (-round(cell.accuracy, 12), cell.brier))
    chosen = replace(
        settings, max_features=best.max_features, min_samples_leaf=best.min_samples_leaf,
        min_samples_split=best.min_samples_split, criterion=best.criterion,
    )  # fmt: skip
    largest = replace(chosen, trees=max(grid.trees))
    curve = _tree_curve(samples, fold, numbers, largest, grid.trees, feedback.part(0.85, 1), threads, kept.inside("curve"))
    chosen = replace(chosen, trees=_enough_trees(curve))
    feedback.info(
        Message(
            "Best: {max_features} {max_features:feature|features} at a split, leaf {min_samples_leaf}, split "
            "{min_samples_split}, {criterion}, with an accuracy of {accuracy:.4f} in {kind} folds; {trees} {trees:tree|trees} "
            "{trees:is|are} enough.",
            max_features=chosen.max_features,
            min_samples_leaf=chosen.min_samples_leaf,
            min_samples_split=chosen.min_samples_split,
            criterion=chosen.criterion,
            accuracy=best.accuracy,
            kind=Message(kind),
            trees=chosen.trees,
        )
    )
    return Tuning(cells, best, curve, chosen, kind, len(numbers), grid)


def _search(samples, fold, numbers, kind, grid, settings, feedback, threads, kept) -> list:
    """The cells of the grid with their scores."""
    forests = [(c, f, leaf) for c in grid.criterion for f in grid.max_features for leaf in grid.min_samples_leaf]
    costs = np.array([features for _, features, _ in forests], np.float64)  # time grows with the features tried
    ends = np.cumsum(costs) / costs.sum()
    feedback.info(
        Message(
            "Grid search: {count} {count:combination|combinations} in {folds} {kind} folds; {forests} "
            "{forests:forest|forests} of {trees} {trees:tree|trees} {forests:is|are} grown.",
            count=len(grid.cells()),
            folds=len(numbers),
            kind=Message(kind),
            forests=len(forests) * len(numbers),
            trees=GRID_TREES,
        )
    )
    search = feedback.part(0, 0.85)
    scores = {}
    for (criterion, features, leaf), end, cost in zip(forests, ends, costs):
        cell = replace(
            settings, trees=GRID_TREES, max_features=features, min_samples_leaf=leaf, min_samples_split=2, criterion=criterion
        )
        part = search.part(end - cost / costs.sum(), end)
        parts = kept.inside(f"{criterion}-{features}-{leaf}")
        found = _fold_probabilities(samples, fold, numbers, cell, grid.min_samples_split, part, threads, parts)
        for split, probability in found.items():
            scores[features, leaf, split, criterion] = _scored(samples.truth, probability)
    return [Cell(*key, *scores[key]) for key in grid.cells()]


def _scored(truth, probability) -> tuple:
    return confusion(truth, probability).accuracy, auc(truth, probability), brier(truth, probability)


def _in_folds(samples, fold, numbers, settings, read, feedback, threads, kept) -> dict:
    """What ``read(forest, fill, values)`` finds for each sample by the forest that did not see its fold: name -> (samples,)."""
    result: dict = {}
    for index, number in enumerate(numbers):
        part = feedback.part(index / len(numbers), (index + 1) / len(numbers))
        train, test = np.flatnonzero(fold != number), np.flatnonzero(fold == number)

        def judged(train=train, test=test, part=part):
            fill = medians(samples.values[train])
            forest = fit_in_steps(filled(samples.values[train], fill), samples.truth[train], settings, part, threads)
            return read(forest, fill, filled(samples.values[test], fill).astype(np.float64))

        for name, values in kept.arrays(f"fold-{index}", judged).items():
            result.setdefault(name, np.zeros(len(fold)))[test] = values
        part.set_progress(1)
        feedback.check()
    return result


def _fold_probabilities(samples, fold, numbers, cell, splits, feedback, threads, kept) -> dict:
    """Probability of each sample by the forest that did not see its fold, for each size of the smallest split."""

    def read(forest, fill, wanted):
        return {str(split): forest_shares(flatten_forest(forest.estimators_, split), fill, wanted) for split in splits}

    found = _in_folds(samples, fold, numbers, cell, read, feedback, threads, kept)
    return {split: found[str(split)] for split in splits}


def _tree_curve(samples, fold, numbers, settings, steps, feedback, threads, kept) -> list:
    """(trees, accuracy, Brier score) as the forests of all folds grow together."""

    def read(forest, fill, wanted):
        total, grown, found = np.zeros(len(wanted)), 0, {}
        for step in steps:
            arrays = flatten_forest(forest.estimators_[grown:step])
            total = total + forest_shares(arrays, fill, wanted) * (step - grown)
            grown = step
            found[str(step)] = total / step
        return found

    totals = _in_folds(samples, fold, numbers, settings, read, feedback, threads, kept)
    return [(step, *_scored(samples.truth, totals[str(step)])[::2]) for step in steps]


def _enough_trees(curve) -> int:
    least = min(score for _, _, score in curve)
    return next(trees for trees, _, score in curve if score <= least * ENOUGH)


def grid_text(value) -> str:
    """GRID as text, whether it came as text or, from a JSON file of parameters, as an object."""
    return json.dumps(value) if isinstance(value, dict) else os.fspath(value or "")


def curves(tuning: Tuning) -> dict:
    """Accuracy along each parameter through the best cell: parameter -> criterion -> list of (value, accuracy)."""
    result = {}
    for name in ("max_features", "min_samples_leaf", "min_samples_split"):
        others = [parameter for parameter in ("max_features", "min_samples_leaf", "min_samples_split") if parameter != name]
        result[name] = {
            criterion: [
                (getattr(cell, name), cell.accuracy)
                for cell in tuning.cells
                if cell.criterion == criterion and all(getattr(cell, o) == getattr(tuning.best, o) for o in others)
            ]
            for criterion in tuning.grid.criterion
        }
    return result
