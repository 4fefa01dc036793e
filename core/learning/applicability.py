"""Area of applicability: which objects look like nothing the forest was trained on (Meyer & Pebesma 2021)."""

from __future__ import annotations

from typing import Optional

import numpy as np

from .applicability_kernels import any_within, nearest_distances
from .model import ForestModel
from .training_set import TrainingSet, filled

LARGEST_REFERENCE = 5000
"""Training samples kept in the model; of more, every second, third ... is taken."""

QUANTILE = 0.98
"""Share of the training samples that lie within the limit of a sample from elsewhere."""


def learn_applicability(samples: TrainingSet, fill: np.ndarray, importance: np.ndarray, fold: np.ndarray) -> dict:
    """What `outside_training` needs, as arrays of the model.

    Features are brought to unit variance and weighted by their importance, so that a feature the forest ignores may differ.
    The limit is the distance within which 98 % of the training samples find one of another fold; the scale is such that it
    becomes 1.

    Parameters
    ----------
    fill : (features,) float32 array
        Stands in for undefined values.
    importance : (features,) float64 array
        Mean decrease in accuracy.
    fold : (samples,) int64 array
        Folds, spatial ones if possible.

    Returns
    -------
    dict
        `reference` (samples, features), `reference_center`, `reference_scale` (features,): float32.
    """
    values = filled(samples.values, fill).astype(np.float64)
    center, spread = values.mean(axis=0), values.std(axis=0)
    weight = np.sqrt(np.maximum(importance, 0.0) + importance_floor(importance))
    scale = np.divide(weight, spread, out=np.zeros_like(spread), where=spread > 0)
    points = ((values - center) * scale).astype(np.float32)
    distance = np.empty(len(points))
    nearest_distances(points, points, fold, fold, distance)
    known = distance[np.isfinite(distance)]
    limit = float(np.quantile(known, QUANTILE)) if len(known) else 0.0
    limit = limit if limit > 0 else 1.0
    step = -(-len(points) // LARGEST_REFERENCE)
    return {
        "reference": (points[::step] / np.float32(limit)).astype(np.float32),
        "reference_center": center.astype(np.float32),
        "reference_scale": (scale / limit).astype(np.float32),
    }


def importance_floor(importance: np.ndarray) -> float:
    """A little weight for every feature: a tenth of the mean importance, so that none may be anything at all."""
    mean = float(np.maximum(importance, 0.0).mean())
    return 0.1 * mean if mean > 0 else 1.0


def outside_training(model: ForestModel, values: np.ndarray) -> Optional[np.ndarray]:
    """True for objects unlike any training sample; None when the model does not say.

    Parameters
    ----------
    values : (objects, features) float64 array
        Columns as in `model.features`; NaN counts as the median of the training samples.

    Returns
    -------
    (objects,) bool array or None
    """
    if "reference" not in model.arrays:
        return None
    with np.errstate(over="ignore"):
        plain = np.asarray(values, np.float64).astype(np.float32)
    plain = np.where(np.isfinite(plain), plain, model.fill).astype(np.float64)
    points = ((plain - model.arrays["reference_center"]) * model.arrays["reference_scale"]).astype(np.float32)
    inside = np.empty(len(points), bool)
    any_within(points, model.arrays["reference"], 1.0, inside)
    return ~inside
