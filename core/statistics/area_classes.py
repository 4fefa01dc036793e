"""Classes of mine area, as in the paper's Table 5."""

from __future__ import annotations

import re
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


_LABEL = re.compile(r"(?:below (?P<limit>\S+)|(?P<low>\S+) to (?P<high>\S+)|(?P<least>\S+)) km2( or more)?")


def label_message(text: str) -> Message:
    """The sentence of a class's name, as it stands in a table, so that it can be told in another language."""
    found = _LABEL.fullmatch(text)
    if found is None:
        return Message(text)
    if found["low"]:
        return Message("{low} to {high} km2", low=found["low"], high=found["high"])
    if found["limit"]:
        return Message("below {limit} km2", limit=found["limit"])
    return Message("{limit} km2 or more", limit=found["least"])


def class_indices(areas: np.ndarray, limits: Sequence[float]) -> np.ndarray:
    """(n,) int64 class of each area in km2; a limit belongs to the class above it."""
    return np.searchsorted(np.asarray(limits, np.float64), areas, side="right")
