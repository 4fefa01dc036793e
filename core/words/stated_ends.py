"""Ends that a status states in its words: 'Active until 2019', 有效期至2019年12月31日, 'действует до 31.12.2019'."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Optional, Sequence

import numpy as np

from .dates import OPEN, date_text, has_month_name, is_date_word, read_dates, within_period
from .licence_status import IN_FORCE, SUSPENDED
from .vocabulary import UNKNOWN, Vocabulary

_WHATEVER = re.compile(
    r"\bдо\b|\buntil\b|\btill\b|\bup to\b|(?<=\bvalid )to\b|\bbis\b|\bhasta\b|\bat[ée]\b|\bjusqu\b\s*['’`]?\s*(?:à|au?\b|en\b)?"
    r"|\bsampai\b|\bs/d\b"
)
"""What stands behind these is an end, a day or not."""
_NAMED = re.compile(
    r"\bexp(?:ir(?:es?|ing|y|ation))?\b|\bends\b|\bending\b|\bend date\b"
    r"|\bистекает\b|\b(?:за|о)канчивается\b|\bvence\b|\bvencimiento\b"
)
"""Behind these a number tells the end; without one they tell none."""
_DATED = re.compile(r"\bto\b|\bbefore\b|\bthrough\b|\bthru\b|\bпо\b|\bdo\b|(?:期限?)?(?:截至|截止至|截止到|截止|直至|至|到)")
"""Behind these a date alone is an end: 'valid from 2015 to 2019', not 'granted to Smith'."""
_BEFORE = re.compile(r"(\d[^,]*?)\s*(?:\bдейін\b|\bхүртэл\b)|(\d[\d年月日号./\s-]*)(?:之前|以前|前|止)")
"""A date before its word."""
_NOW = re.compile(
    r"[\s:]*(?:now\b|date\b|(?:the\s+)?present|today|сих\b|настоящ|сегодня|la fecha|heute|hoy\b|hoje\b|présent|aujourd|今)"
)
"""What holds up to now has no end: 'up to date', 'по настоящее время', 至今."""
_YEAR = r"(?:1[89]|2[0-3])\d\d(?!\d)"
_DATE = (
    rf"(?:{_YEAR}(?:\s*[-/.]\s*\d{{1,2}}\s*[-/.]\s*\d{{1,2}}(?!\d)|年(?:\d{{1,2}}月(?:\d{{1,2}}日)?)?)?"
    rf"|\d{{1,2}}\s*[./]\s*(?:\d{{1,2}}\s*[./]\s*)?{_YEAR})"
)
_BEGINS = re.compile(
    rf"{_YEAR}|\d{{1,2}}\s*[-/.]\s*\d{{1,2}}\s*[-/.]\s*\d{{2,4}}|\d{{1,2}}\s*[-/.]\s*{_YEAR}|\d{{1,2}}/\d\d|\d\d\s*年"
)
_RANGE = re.compile(rf"(?<![\d./-])({_DATE})\s*(?:[-–—~/]|\b(?:al?|au|à)\b)\s*({_DATE})(?![./-]?\d)")
_TIME = re.compile(rf"(?<!\d){_YEAR}|\d\s*(?:years?\b|лет\b|год|años?\b|anos?\b|ans?\b|年)")
_NUMBERS = re.compile(r"\d[\d年月日./\s-]*")
_CLAUSES = re.compile(rf"[;()\[\]。、]|,(?!\s*{_YEAR})")
_WORD = re.compile(r"[\u4e00-\u9fff]|[^\W\d_\u4e00-\u9fff]+")
_NEUTRAL = re.compile(
    r"from|since|с|от|desde|von|ab|de|du|od|自|从|起|licen[cs]e|permit|right|lease|лицензи[яи]|право|срок|действия|licencia|licença"
    r"|licencja|term|validity|有|效|期|限"
)
"""Words beside an end that say nothing of whose end it is."""


@dataclass(frozen=True)
class StatedEnds:
    """Ends of the entries of a register by the words of their status.

    Attributes
    ----------
    first, last : (n,) object array
        ISO days between which the last day lies: the same for a day, `OPEN` for a right without an end, None where none is
        stated or it was not read.
    unread, ambiguous : (n,) bool
        An end is stated, but what it is cannot be read; or day and month may be exchanged.
    """

    first: np.ndarray
    last: np.ndarray
    unread: np.ndarray
    ambiguous: np.ndarray

    @property
    def stated(self) -> np.ndarray:
        return self.unread | self.ambiguous | np.array([day is not None for day in self.last], bool)


def read_stated_ends(
    texts: Sequence[Optional[str]], meanings: Sequence[str], vocabulary: Vocabulary, order: str = ""
) -> StatedEnds:
    """Ends that the statuses in force or suspended state.

    A text that stands as a whole in a table of words means what that table says. A clause that says something else than the
    whole ('active (suspended until 2019)') tells no end of it; where it cannot be told whose end it is ('fees paid until
    2019'), or two are stated, the end is unread.

    Parameters
    ----------
    order : str
        "dmy", "mdy", "ymd" or '': as for `read_dates`.
    """
    phrases = {}
    for text, meaning in dict(zip(texts, meanings)).items():
        if meaning in (IN_FORCE, SUSPENDED) and not vocabulary.knows(text):
            phrase = _end_of(text, meaning, vocabulary)
            if phrase is not None:
                phrases[text] = phrase
    read = _read(phrases, order)
    nothing = (None, None, False, False)
    columns = list(zip(*(read.get(text, nothing) for text in texts))) or [()] * 4
    first, last = (np.array([*column, None], object)[:-1] for column in columns[:2])
    return StatedEnds(first, last, np.array(columns[2], bool), np.array(columns[3], bool))


def lie_ahead(texts: Sequence[Optional[str]], vocabulary: Vocabulary, date: str, order: str = "") -> np.ndarray:
    """(n,) bool: texts with a day, month or year after `date`, as a whole: 2030年到期 says that it will expire, not that it has.

    A text that stands as a whole in a table of words means what that table says.
    """
    ahead = {}
    for text in {text for text in texts if text and not vocabulary.knows(text)}:
        found = [match.strip(" ./-") for match in _NUMBERS.findall(unicodedata.normalize("NFKC", text))]
        days = read_dates(found, order).days
        spans = [(day, day) if day is not None else within_period(words) for day, words in zip(days, found)]
        ahead[text] = any(span is not None and span[0] >= date for span in spans)
    return np.array([ahead.get(text, False) for text in texts], bool)


def period_of(text: str) -> Optional[tuple]:
    """First and last day that an expiry without its day may mean: 'до 2019 г.', '12/2019'; None for other texts."""
    clause = _clause(text)
    _, phrase, _ = _place(clause) or ("", clause, "")
    return within_period(phrase) if all(is_date_word(word) for word in _WORD.findall(phrase)) else None


def _clause(text) -> str:
    return date_text(unicodedata.normalize("NFKC", text).casefold().replace("ё", "е"))


def holds_time(texts: Sequence[Optional[str]], vocabulary: Vocabulary) -> np.ndarray:
    """(n,) bool: texts with a year or a term, which as a whole stand in no table of words: 'Active (31/12/2019)'."""
    return np.array([bool(text and _TIME.search(text.casefold()) and not vocabulary.knows(text)) for text in texts], bool)


def _read(phrases, order) -> dict:
    """(first, last, unread, ambiguous) of each text with an end."""
    phrased = [" ".join(parts).strip() for parts in phrases.values()]
    dates = read_dates(phrased, order)
    result = {}
    for (text, (_, phrase)), whole, day in zip(phrases.items(), phrased, dates.days):
        sure = bool(phrase) and all(is_date_word(word) for word in _WORD.findall(phrase))
        sure |= day == OPEN and not re.search(r"\d", phrase)
        span = None if not sure else (day, day) if day is not None else within_period(phrase)
        ambiguous = sure and span is None and whole in dates.ambiguous
        result[text] = (*(span or (None, None)), span is None and not ambiguous, ambiguous)
    return result


def _end_of(text, meaning, vocabulary) -> Optional[tuple]:
    """('until', the words behind it); ('', '') where an end is stated but not which or whose, None where none is."""
    found = []
    for clause in _CLAUSES.split(_clause(text)):
        place = _place(clause)
        if place is None:
            continue
        rest, phrase, marker = place
        own = {vocabulary.look_up(rest), vocabulary.look_up(f"{rest} {marker}")}
        neutral = all(_NEUTRAL.fullmatch(word) or is_date_word(word) for word in _WORD.findall(rest))
        if neutral or meaning in own:
            found.append((marker, phrase))
        elif own == {UNKNOWN}:
            found.append(("", ""))
    return None if not found else found[0] if len(found) == 1 else ("", "")


def _place(clause):
    """(the clause without its end, the end, the word that tells it), None without an end."""
    for kind in (_WHATEVER, _NAMED, _DATED):
        for match in kind.finditer(clause):
            phrase = clause[match.end() :].strip(" :.")
            if not re.search(r"\w", phrase) or _NOW.match(phrase):
                continue
            if kind is _WHATEVER or (re.search(r"\d", phrase) if kind is _NAMED else _begins_with_date(phrase)):
                return clause[: match.start()], phrase, match.group()
    match = _BEFORE.search(clause)
    if match:
        return clause[: match.start()] + " " + clause[match.end() :], (match.group(1) or match.group(2)).strip(), ""
    match = _RANGE.search(clause)
    return match and (clause[: match.start()] + " " + clause[match.end() :], match.group(2), "")


def _begins_with_date(phrase) -> bool:
    """Whether a date stands first: a year, numbers of a date, or a month and a number."""
    number = re.search(r"\d", phrase)
    if number is None or not all(is_date_word(word) for word in _WORD.findall(phrase[: number.start()])):
        return False
    return bool(_BEGINS.match(phrase[number.start() :])) or has_month_name(phrase)
