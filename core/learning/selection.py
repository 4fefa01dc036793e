"""Keeping the most important features only: chosen anew in every fold, so that the choice never sees what it is judged on."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

import numpy as np

from ..errors import ParameterError
from ..feedback import Feedback
from .forest import ForestSettings, grow_forest
from .importance import feature_units, permutation_importance
from .kept_parts import KeptParts
from .training_set import TrainingSet, filled

CHOICE_TREES, CHOICE_REPEATS = 200, 5


def check_select(select: int, settings: ForestSettings, feature_count: int) -> None:
    """Raise `ParameterError` unless SELECT fits the features and MAX_FEATURES."""
    if select < 0 or select > feature_count:
        raise ParameterError(
            "SELECT is {select}; it must be from 0 (all) to {feature_count}, the number of features.",
            select=select,
            feature_count=feature_count,
        )
    if select and settings.max_features is not None and settings.max_features > select:
        raise ParameterError(
            "MAX_FEATURES is {max_features}, but SELECT keeps only {select} features. Set MAX_FEATURES to {select} or less.",
            max_features=settings.max_features,
            select=select,
        )


def most_important(
    samples: TrainingSet,
    select: int,
    settings: ForestSettings,
    feedback: Feedback,
    threads: int = 0,
    kept: Optional[KeptParts] = None,
) -> tuple:
    """Names of the `select` most important features of these samples, in the order of the samples' features."""
    forest = replace(settings, trees=min(settings.trees, CHOICE_TREES))
    grown = grow_forest(samples, forest, feedback.part(0, 0.7), threads, kept)
    found = permutation_importance(
        grown.arrays,
        grown.out_of_bag,
        filled(samples.values, grown.fill),
        samples.truth,
        feature_units(samples.features),
        feedback.part(0.7, 1),
        CHOICE_REPEATS,
        settings.seed,
        threads,
        kept,
    )
    return tuple(samples.features[k] for k in np.sort(found.order()[:select]))
