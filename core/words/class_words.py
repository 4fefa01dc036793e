"""Classes of reference polygons, samples and labels: what is a mine, what is other land, what says nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Iterable, Sequence

import numpy as np

from ..arrays import object_array
from ..feedback import Feedback
from ..messages import Message
from .review_words import CLASS_SPELLINGS
from .vocabulary import UNKNOWN, Vocabulary, WordsRead, listed_words, plain_text, read_word_map, shipped, words_read

MINE, OTHER = "mine", "other"
"""Meanings of a class beside `unknown`; None = no class at all."""

_TRUTH = {"true": "1", "false": "0", "t": "1", "f": "0"}


@dataclass(frozen=True)
class Classes:
    """Classes of the features of a layer.

    Attributes
    ----------
    meaning : (n,) object array
        "mine", "other", "unknown", or None without a class.
    words : WordsRead
        Every word, how often, and how it was read.
    """

    meaning: np.ndarray
    words: WordsRead

    @property
    def is_mine(self) -> np.ndarray:
        return self.meaning == MINE

    @property
    def is_other(self) -> np.ndarray:
        return self.meaning == OTHER


def _vocabulary(class_map: str) -> Vocabulary:
    own = read_word_map(class_map, "CLASS_MAP", ("word", "class"), CLASS_SPELLINGS) if class_map else ()
    return Vocabulary((*shipped("classes"), *own), {MINE: OTHER})


def _own(class_map: str) -> dict:
    if not class_map:
        return {}
    own = read_word_map(class_map, "CLASS_MAP", ("word", "class"), CLASS_SPELLINGS)
    return {plain_text(word): meaning for word, _, meaning in own}


def split_classes(text: str) -> tuple:
    """Words of the parameter MINE_CLASSES: the whole text, then its parts between commas."""
    parts = tuple(part.strip() for part in text.split(",") if part.strip())
    return tuple(dict.fromkeys((text.strip(), *parts))) if parts else ()


def read_class_words(
    texts: Sequence, mine_classes: Sequence[str], field: str, class_map: str = "", synonyms: bool = False
) -> Classes:
    """What the classes of a field mean.

    A word of CLASS_MAP means what that says; one of MINE_CLASSES is a mine, compared without case and accents. Other words
    mean what the shipped table says (forest, cropland, 'not a mine': other land; 'unsure': unknown). Another word for a mine
    that MINE_CLASSES does not name is unknown, and so is a word that no table knows. Where MINE_CLASSES names a code of the
    field (10), its other codes are other land.

    Parameters
    ----------
    mine_classes : sequence of str
        As `split_classes` gives them: where the whole text is a class of the field, its parts are not looked for.
    synonyms : bool
        Other words for a mine count as mine: in labels of an accuracy sample, where mine and non_mine always count.
    """
    plain = [_plain(text) for text in texts]
    wanted = [_plain(name) for name in mine_classes]
    if wanted and "," in wanted[0] and wanted[0] in plain:
        wanted = wanted[:1]
    own, vocabulary = _own(class_map), _vocabulary(class_map)
    codes = any(re.fullmatch(r"\d+", name) and name in plain for name in wanted if name)
    known = {}
    for word in set(plain) - {None}:
        if word in own:
            known[word] = own[word]
        elif word in wanted:
            known[word] = MINE
        elif codes and re.fullmatch(r"-?\d+(\.0*)?", word):
            known[word] = OTHER
        else:
            meaning = vocabulary.look_up(word)
            known[word] = UNKNOWN if meaning == MINE and not synonyms else meaning
    meanings = object_array(None if word is None else known[word] for word in plain)
    return Classes(meanings, words_read(field, texts, ["no class" if m is None else m for m in meanings]))


def _plain(text):
    word = plain_text(text or "")
    return _TRUTH.get(word, word) or None


def tell_classes(classes: Classes, layer: str, feedback: Feedback) -> None:
    """Say how many features of which class count as what, and which words are not known."""
    for meaning, template in (
        (MINE, "Layer '{layer}', field '{field}': mines are {words}."),
        (OTHER, "Layer '{layer}', field '{field}': other land is {words}."),
    ):
        words = classes.words.of(meaning)
        if words:
            feedback.info(Message(template, layer=layer, field=classes.words.field, words=listed_words(words)))
    unknown = classes.words.of(UNKNOWN)
    if unknown:
        feedback.warning(
            Message(
                "Layer '{layer}': {count} {count:feature|features} {count:has|have} a class that is neither a mine "
                "(MINE_CLASSES) nor known as other land: {words}. {count:It counts|They count} as neither. MINE_CLASSES names "
                "further mine classes; CLASS_MAP says what a word means.",
                layer=layer,
                count=sum(number for _, number in unknown),
                words=listed_words(unknown),
            )
        )
    empty = classes.words.count("no class")
    if empty:
        feedback.warning(
            Message(
                "Layer '{layer}': {count} {count:feature|features} {count:has|have} no class in field '{field}'; {count:it "
                "counts|they count} neither as a mine nor as other land.",
                layer=layer,
                count=empty,
                field=classes.words.field,
            )
        )


def classes_held(texts: Iterable) -> str:
    """The classes of a field for a message: 'field, pit ...'."""
    known = sorted({text for text in texts if text is not None and text.strip()})
    return ", ".join(known[:12]) + (" ..." if len(known) > 12 else "")
