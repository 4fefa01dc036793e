"""Classes of mine area, as in the paper's Table 5."""

from __future__ import annotations

from typing import Sequence

import numpy as np

from ..errors import ParameterError
from ..messages import Message


def check_limits(limits: Sequence[float]) -> None:
    """Raise `ParameterError` unless the limits are positive and rise."""
    values = np.asarray(limits, np.float64)
    if len(values) == 0 or not (values > 0).all() or not (np.diff(values) > 0).all():
        shown = ",".join(f"{value:g}" for value in values) or "empty"
        raise ParameterError(
            "AREA_CLASSES is {shown}: limits in km2 that are above 0 and rise are needed, for example 0.1,0.5,1,2.", shown=shown
        )


def class_labels(limits: Sequence[float]) -> list:
    """Names of the classes below, between and from the limits on (km2)."""
    texts = [f"{limit:g}" for limit in limits]
    between = [Message("{low} to {high} km2", low=low, high=high) for low, high in zip(texts, texts[1:])]
    return [Message("below {limit} km2", limit=texts[0]), *between, Message("{limit} km2 or more", limit=texts[-1])]


def class_indices(areas: np.ndarray, limits: Sequence[float]) -> np.ndarray:
    """(n,) int64 class of each area in km2; a limit belongs to the class above it."""
    return np.searchsorted(np.asarray(limits, np.float64), areas, side="right")
