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
    ends = [_figure(limit) for limit in limits]
    between = [Message("{low} to {high} km2", low=low, high=high) for low, high in zip(ends, ends[1:])]
    return [Message("below {limit} km2", limit=ends[0]), *between, Message("{limit} km2 or more", limit=ends[-1])]


def _figure(limit):
    """A number of at most six digits, so that a sentence gives it the decimal sign of its language; a whole one has none."""
    value = float(f"{float(limit):g}")
    return int(value) if value.is_integer() else value


_N = r"[\d.e+-]+"
_LABEL = re.compile(rf"(?:below (?P<limit>{_N})|(?P<low>{_N}) to (?P<high>{_N})|(?P<least>{_N})) km2( or more)?")


def label_message(text: str) -> Message:
    """The sentence of a class's name, as it stands in a table, so that it can be told in another language."""
    found = _LABEL.fullmatch(text)
    if found is None:
        return Message(text)
    if found["low"]:
        return Message("{low} to {high} km2", low=_figure(found["low"]), high=_figure(found["high"]))
    if found["limit"]:
        return Message("below {limit} km2", limit=_figure(found["limit"]))
    return Message("{limit} km2 or more", limit=_figure(found["least"]))


def class_indices(areas: np.ndarray, limits: Sequence[float]) -> np.ndarray:
    """(n,) int64 class of each area in km2; a limit belongs to the class above it."""
    return np.searchsorted(np.asarray(limits, np.float64), areas, side="right")
