"""What classification hands on: the objects that are mines, and all objects in figures."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

import numpy as np

from ..learning.certainty import Prediction

BINS = 20
"""Classes of probability of `LandSurvey.histogram`."""


@dataclass
class LandSurvey:
    """All objects in figures.

    Attributes
    ----------
    object_count : int
        Objects classified in all.
    mine_count : int
        Those at or above the threshold.
    highest : float
        Highest probability of any object, NaN if there was none.
    histogram : (2, 20) int64
        Objects by probability, in classes of 0.05; first row like the training data, second unlike it.
    applicable : bool
        False when the model does not say what is unlike its training data.
    mine_outside : int
        Objects at or above the threshold that are unlike the training data.
    undefined : int
        Objects with a feature that is undefined.
    """

    object_count: int = 0
    mine_count: int = 0
    highest: float = np.nan
    histogram: np.ndarray = field(default_factory=lambda: np.zeros((2, BINS), np.int64))
    applicable: bool = True
    mine_outside: int = 0
    undefined: int = 0

    @property
    def outside_count(self) -> int:
        return int(self.histogram[1].sum())

    @property
    def mine_share(self) -> float:
        """Share of the objects at or above the threshold."""
        return self.mine_count / self.object_count if self.object_count else 0.0

    def add(self, prediction: Prediction, is_mine: np.ndarray, undefined: int) -> None:
        """Count some more objects."""
        probability, outside = prediction.probability, prediction.outside
        self.applicable = outside is not None
        outside = np.zeros(len(probability), bool) if outside is None else outside
        classes = np.minimum((probability * BINS).astype(np.int64), BINS - 1)
        for row, part in enumerate((~outside, outside)):
            self.histogram[row] += np.bincount(classes[part], minlength=BINS)
        self.object_count += len(probability)
        self.mine_count += int(is_mine.sum())
        self.mine_outside += int((is_mine & outside).sum())
        self.undefined += undefined
        self.highest = float(np.fmax(self.highest, np.max(probability, initial=0.0)))


@dataclass
class MineObjects:
    """What classification leaves to be outlined: the objects at or above the threshold, ordered by id.

    Attributes
    ----------
    ids : (n,) int64
    probability : (n,) float64
    entropy : (n,) float64
        Of the votes: 0 = the trees agree, 1 = an even vote.
    outside : (n,) float64
        1 = unlike the training data, 0 = like it, NaN = the model does not say.
    geometry : (n,) object array of WKB
    crs : str
        WKT.
    survey : LandSurvey
    boxes : (objects, 4) float64, optional
        Bounds of all objects, mines or not, in the order in which they were read.
    """

    ids: np.ndarray
    probability: np.ndarray
    entropy: np.ndarray
    outside: np.ndarray
    geometry: np.ndarray
    crs: str
    survey: LandSurvey
    boxes: Optional[np.ndarray] = None

    @property
    def uncertainty(self) -> np.ndarray:
        """Entropy of the votes; 1 outside the training data, where it means nothing that the trees agree."""
        return np.where(self.outside == 1, 1.0, self.entropy)
