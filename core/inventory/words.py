"""The words of the inventory report in English, Chinese and Russian."""

from __future__ import annotations

import re
from functools import cache
from typing import Callable, Optional

from ..errors import ParameterError
from ..figures import retold
from ..files import shipped_rows
from ..messages import Given, with_figures

LANGUAGES = ("en", "zh", "ru")

_PATTERNS = {
    "zh": (
        (r"below ([\d.]+) km2", r"小于 \1 km²"),
        (r"([\d.]+) to ([\d.]+) km2", r"\1–\2 km²"),
        (r"([\d.]+) km2 or more", r"\1 km² 及以上"),
    ),
    "ru": (
        (r"below ([\d.]+) km2", r"менее \1 км²"),
        (r"([\d.]+) to ([\d.]+) km2", r"\1–\2 км²"),
        (r"([\d.]+) km2 or more", r"\1 км² и более"),
    ),
}


def language_of(text: str) -> str:
    """One of `LANGUAGES` for a language or locale code; English for languages that are not there.

    Raises
    ------
    ParameterError
        Not a code at all.
    """
    code = text.strip().lower().replace("-", "_")
    if not code:
        return "en"
    if not re.fullmatch(r"[a-z]{1,3}(_[a-z0-9@.]+)*", code):
        raise ParameterError("LANGUAGE is '{text}': a code such as en, zh or ru is needed.", text=text)
    return next((language for language in LANGUAGES if code.split("_")[0] == language), "en")


def translator(language: str, further: Optional[Callable[[str], str]] = None) -> Callable[[str], str]:
    """A function that gives the words of a language for English ones; unknown words stay as they are.

    Parameters
    ----------
    further : function, optional
        Asked for texts that are no words of the inventory: notes and warnings of the steps that made it, in the same language.
    """
    if language == "en":
        return lambda text: text.replace("km2", "km²") if isinstance(text, str) else text
    known = _dictionary(language)

    def translate(text):
        if isinstance(text, Given):
            return text
        if not isinstance(text, str) or text in known:
            return known.get(text, text)
        if "{" not in text:
            for pattern, words in (*_PATTERNS[language], *_finished(language)):
                if re.fullmatch(pattern, text):
                    return retold(re.sub(pattern, words, text)) if isinstance(words, str) else re.sub(pattern, words, text)
        return text if further is None else further(text)

    return translate


@cache
def _finished(language: str) -> list:
    """(pattern, replacement) for texts with values that come out of a table: their templates with the gaps filled."""
    found = []
    for english, translated in _dictionary(language).items():
        if "{" in english and re.search("[A-Za-z]{3}", re.sub(r"{\w+}", "", english)):
            pattern = "".join(_filled_gap(part) for part in re.split(r"({[^{}]*})", english))
            found.append((pattern, lambda text, translated=translated: with_figures(translated, **text.groupdict())))
    return found


def _filled_gap(part: str) -> str:
    """Pattern of a piece of a template: '{n}' was filled with any text, '{n:mine|mines}' with one of these words."""
    if not part.startswith("{"):
        return re.escape(part)
    name, _, forms = part[1:-1].partition(":")
    return f"(?:{'|'.join(map(re.escape, forms.split('|')))})" if "|" in forms else f"(?P<{name}>.+?)"


@cache
def _dictionary(language: str) -> dict:
    column = {"zh": "chinese", "ru": "russian"}[language]
    return {row["english"]: row[column] for row in shipped_rows(__file__, "words.csv")}
