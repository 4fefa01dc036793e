"""Decisions of a review of mines, in the words of six languages."""

from __future__ import annotations

from typing import Iterable

import numpy as np

from ..arrays import object_array
from ..feedback import Feedback
from ..messages import Message
from ..vector import Table
from .vocabulary import UNKNOWN, Vocabulary, listed_words, plain_text, read_word_map, shipped, words_read

ACCEPTED, REJECTED, RETYPED, REDRAWN = "accepted", "rejected", "retyped", "redrawn"
REVIEWS = (ACCEPTED, REJECTED, RETYPED, REDRAWN)
"""Values of the field `review` that steps write; an empty field = not reviewed."""

_OPPOSITES = {ACCEPTED: REJECTED}
_OF_CLASS = {"mine": ACCEPTED, "other": REJECTED}


def _vocabulary(class_map: str = "") -> Vocabulary:
    own = read_word_map(class_map, "CLASS_MAP", ("word", "class"), CLASS_SPELLINGS) if class_map else ()
    own = [(word, language, _OF_CLASS[meaning]) for word, language, meaning in own if meaning in _OF_CLASS]
    return Vocabulary((*shipped("reviews"), *own), _OPPOSITES)


CLASS_SPELLINGS = {
    "mine": "mine",
    "other": "other",
    "non_mine": "other",
    "not_mine": "other",
    "no_mine": "other",
    "unknown": UNKNOWN,
}
"""Meanings that a CLASS_MAP may name, and what they stand for."""


def read_reviews(texts: Iterable, class_map: str = "") -> np.ndarray:
    """(n,) object array: one of `REVIEWS`, None for an empty cell, `unknown` for a word that no table knows.

    Parameters
    ----------
    class_map : str
        CSV of word and class: a word of class mine accepts, one of other land rejects; '' = none.
    """
    vocabulary = _vocabulary(class_map)
    decisions = [vocabulary.look_up(text) if plain_text(text or "") else None for text in texts]
    return object_array(decisions)


def tell_unknown_reviews(table: Table, decisions: np.ndarray, feedback: Feedback) -> None:
    """Name the words of the field `review` that no table knows; such mines count as not reviewed."""
    words = words_read("review", table.texts("review"), [decision or "none" for decision in decisions]).of(UNKNOWN)
    if words:
        feedback.warning(
            Message(
                "Layer '{layer}': {count} {count:mine|mines} {count:has|have} a word in the field 'review' that is not known: "
                "{words}. {count:It counts|They count} as not reviewed. Use {known}.",
                layer=table.name,
                count=sum(number for _, number in words),
                words=listed_words(words),
                known=", ".join(REVIEWS),
            )
        )
