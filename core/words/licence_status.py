"""What the status of a register entry means, by the words of six languages and a user's own table."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from ..arrays import each_once
from ..messages import Message
from .vocabulary import UNKNOWN, Vocabulary, read_word_map, shipped

IN_FORCE, APPLIED, EXPIRED, SUSPENDED, ENDED, REFUSED = "in_force", "applied", "expired", "suspended", "ended", "refused"
MEANINGS = (IN_FORCE, APPLIED, EXPIRED, SUSPENDED, ENDED, REFUSED, UNKNOWN)
"""applied: asked for, not yet a right; ended: surrendered, cancelled, revoked by decision; refused: never was one."""

LABELS = {
    IN_FORCE: "in force",
    APPLIED: "applied for",
    EXPIRED: Message("expired"),
    SUSPENDED: Message("suspended"),
    ENDED: Message("ended"),
    REFUSED: Message("refused"),
    UNKNOWN: Message("unknown"),
}

_OPPOSITES = {EXPIRED: IN_FORCE, SUSPENDED: IN_FORCE, ENDED: IN_FORCE, IN_FORCE: ENDED}
"""'not expired' is in force, 'not valid' is not."""

_TOGETHER = {
    frozenset((EXPIRED, ENDED)): ENDED,
    frozenset((APPLIED, REFUSED)): REFUSED,
}
"""'Application refused'; 'Expired and closed'; not 'surrender refused', which leaves a right in force."""

_ACROSS = {
    frozenset((APPLIED, ENDED)): REFUSED,
    frozenset((ENDED, REFUSED)): REFUSED,
    frozenset((IN_FORCE, APPLIED)): IN_FORCE,
    frozenset((EXPIRED, APPLIED)): EXPIRED,
    frozenset((SUSPENDED, APPLIED)): SUSPENDED,
}
"""'Active, renewal pending'; not 'active application', which is no right."""

_SPELLINGS = {
    **{meaning: meaning for meaning in MEANINGS},
    "active": IN_FORCE,
    "valid": IN_FORCE,
    "licensed": IN_FORCE,
    "application": APPLIED,
    "cancelled": ENDED,
    "unlicensed": REFUSED,
    "pending": APPLIED,
    "lapsed": EXPIRED,
    "revoked": ENDED,
    "closed": ENDED,
    "terminated": ENDED,
    "withdrawn": ENDED,
    "surrendered": ENDED,
    "rejected": REFUSED,
}


def status_vocabulary(status_map: str = "") -> Vocabulary:
    """The shipped words with those of a STATUS_MAP on top."""
    return _vocabulary(read_word_map(status_map, "STATUS_MAP", ("word", "status"), _SPELLINGS) if status_map else ())


@lru_cache(maxsize=2)
def _vocabulary(own: tuple) -> Vocabulary:
    return Vocabulary((*shipped("statuses"), *own), _OPPOSITES, _TOGETHER, _ACROSS)


def read_statuses(texts: np.ndarray, status_map: str = "") -> np.ndarray:
    """(n,) object array of `MEANINGS`; empty cells and words that no table knows are unknown."""
    return each_once(status_vocabulary(status_map).look_up, texts)
