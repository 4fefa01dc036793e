"""What a model says of objects, and how sure it may be: calibrated probability, votes, and what it has never seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from .applicability import outside_training
from .model import ForestModel
from .predict import predict_proba, predict_votes


def calibrate(model: ForestModel, probability: np.ndarray) -> np.ndarray:
    """Calibrated probabilities of a model's; unchanged when the model holds no calibration."""
    if "calibration_x" not in model.arrays:
        return np.asarray(probability, np.float64)
    return np.interp(probability, model.arrays["calibration_x"], model.arrays["calibration_y"])


@dataclass(frozen=True, eq=False)
class Prediction:
    """What a model says of some objects.

    Attributes
    ----------
    probability : (objects,) float64 array
        Calibrated; that of the forest when the model holds no calibration.
    vote_share : (objects,) float64 array
        Share of the trees that vote for mine.
    outside : (objects,) bool array or None
        True for objects unlike all training samples; None when the model does not say.
    """

    probability: np.ndarray
    vote_share: np.ndarray
    outside: Optional[np.ndarray]


def judge(model: ForestModel, values: np.ndarray) -> Prediction:
    """Probability of mine and what it is worth, for the columns `model.features`; NaN counts as the median in training."""
    share, votes = predict_votes(model, values)
    return Prediction(calibrate(model, share), votes, outside_training(model, values))


def calibrated_probability(model: ForestModel, values: np.ndarray) -> np.ndarray:
    """The probability of `judge` alone."""
    return calibrate(model, predict_proba(model, values))


def calibrated_share(model: ForestModel, share: np.ndarray) -> np.ndarray:
    """The probability that `judge` makes of a share of the forest."""
    return calibrate(model, share)


def vote_entropy(vote_share: np.ndarray) -> np.ndarray:
    """How much the trees disagree: 0 when all vote alike, 1 when half vote for mine (Shannon 1948, in bits)."""
    shares = np.stack([vote_share, 1 - np.asarray(vote_share, np.float64)])
    logarithms = np.log2(shares, out=np.zeros_like(shares), where=shares > 0)
    return np.abs((shares * logarithms).sum(axis=0))
