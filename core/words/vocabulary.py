"""Words of people's tables and what they mean: whole words in six languages, with negation; what is unknown stays unknown."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Iterable, Mapping, Optional, Sequence

from ..errors import InputError
from ..files import shipped_rows

UNKNOWN = "unknown"

_CHINESE_NEGATORS = ("尚未", "没有", "并未", "不再", "未", "非", "不", "无", "没")
_NEGATIVES = ("否", "无", "没有", "n")
_CHINESE_FILL = re.compile(
    r"采矿许可证|勘查许可证|采矿权|探矿权|矿业权|许可证|执照|矿山|矿权|证照|证件|状态|已经|现已|目前|公告|登记|手续|期限|时间|日期"
    r"|(?:期限?)?(?:截至|截止至|截止到|截止|直至|至|到)(?=\s*\d)|(?<=[年月日\d])(?:之前|以前|前|止|底|末)"
    r"|[自从由为](?=\s*\d)|(?<=[年月日\d])起|[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]+(?=年)|当前|尚|仍|还|现|已|被|于|了|的|在|中|证|年|月|日|[\W\d_]"
)
_ENDING = re.compile(
    r"(ией|ием|иям|иях|ия|ии|ию|ого|его|ому|ему|ыми|ими|ами|ями|ая|яя|ое|ее|ой|ей|ый|ий|ые|ие|ых|их|ов|ев|ом|ем|ам|ям|ах|ях|[аеиоуыьюяй])$"
)
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_CONTRACTION = re.compile(r"(?<=[a-z])n['’`´]t\b|(?<=\bcan)not\b")
_PREFIX = re.compile(r"\b(un|de|dis|re)[-‐‑](?=[a-z]{3})|\b(non)[-‐‑ ](?=payment|use\b|compliance|performance|submission)")
_PARTS = re.compile(r"[,;:.=、。]+|\s+[-–—]+\s+|\bbut\b|\bно\b|\bpero\b|\bmas\b|\bmais\b")


def plain_text(text: str) -> str:
    """Text for comparing: one width, lower case, without accents on Latin letters, ё as е, hyphens as blanks.

    'Hasn't' becomes 'has not', and prefixes belong to their word: 'de-registered' is 'deregistered'.
    """
    text = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    text = _PREFIX.sub(r"\1\2", _CONTRACTION.sub(" not", text))
    letters = []
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        letters.append(parts[0] if "a" <= parts[0] <= "z" else letter)
    joined = re.sub(r"(?<=\w)[-‐‑](?=\w)|[_'’`´\"«»“”]+", " ", "".join(letters))
    return re.sub(r"\s+", " ", joined).strip()


def stem(word: str) -> str:
    """A Russian word without its ending, others as they are."""
    return _ENDING.sub("", word) if re.match(r"[а-я]{5}", word) else word


def _words(text: str) -> list:
    """Stems of the words of a plain text; 'to be' is one, as it says what is only coming."""
    return [stem(word) for word in re.findall(r"[^\W_]+", re.sub(r"\bto be\b", "tobe", text))]


def is_chinese(text: str) -> bool:
    return any("\u4e00" <= letter <= "\u9fff" for letter in text)


class Vocabulary:
    """Looks up the meaning of a text.

    Parameters
    ----------
    entries : sequence of (str, str, str)
        Phrase, language ('' = none in particular) and meaning; of phrases that are the same the last wins.
    opposites : mapping of str to str
        What a meaning turns to under a negation; unknown for those not named.
    together : mapping of frozenset to str
        What phrases of different meanings mean together ('application', 'refused'); unknown for those not named.
    across : mapping of frozenset to str
        The same for parts between commas alone: 'Active, renewal pending' says two things, 'active application' one.
    """

    def __init__(
        self,
        entries: Sequence[tuple],
        opposites: Optional[Mapping] = None,
        together: Optional[Mapping] = None,
        across: Optional[Mapping] = None,
    ):
        self._opposites, self._together = dict(opposites or {}), dict(together or {})
        self._across = {**self._together, **(across or {})}
        self._whole, self._phrases, self._glued = {}, {}, {}
        for phrase, language, meaning in entries:
            for form in _forms(plain_text(phrase), language):
                self._whole[form] = meaning
                if is_chinese(form):
                    self._glued[form] = meaning
                elif _words(form):
                    self._phrases[tuple(_words(form))] = meaning
        self._longest = max((len(phrase) for phrase in self._phrases), default=1)
        self._negations, self._doubts = _particles("negation"), _particles("doubt")
        self._coming, self._links = _particles("coming"), _particles("link")

    def knows(self, text: Optional[str]) -> bool:
        """Whether the whole text stands in a table of words."""
        return plain_text(text or "") in self._whole

    def holds_beyond(self, text: Optional[str]) -> bool:
        """Whether a text says that a right goes on after its last day: 'survie provisoire', 'deemed extended'."""
        return bool(_particles("beyond") & set(_words(plain_text(text or ""))))

    def look_up(self, text: Optional[str]) -> str:
        """Meaning of a text; `unknown` if it is not known.

        The whole text is looked up first; then, part by part between commas and dashes, without what stands in brackets, its
        known phrases, the longest first. A phrase after a negation means the opposite. Phrases or parts of different meanings
        that do not go together leave it unknown, and so do a word of doubt, a question mark, a negation of something else
        ('operating without licence'), what is only coming ('to be revoked', 'application for surrender'), and a remark in
        brackets that denies what stands outside ('active (suspended)'), unless it holds digits: those are of another time
        ('active (suspended 2019)').
        """
        text = plain_text(text or "")
        if not text or "?" in text:
            return UNKNOWN
        for whole in (text, re.sub(r"[\W_]+", " ", text).strip()):
            if whole in self._whole:
                return self._whole[whole]  # 'active - pending renewal' stands there without its dash
        outside = _BRACKETS.sub(" ", text)
        if not re.search(r"\w", outside):
            return self._parts(text)
        meaning = self._parts(outside)
        remarks = {self._parts(remark) for remark in _BRACKETS.findall(text) if not re.search(r"\d", remark)}
        return UNKNOWN if any(self._opposites.get(remark) == meaning for remark in remarks) else meaning

    def _parts(self, text: str) -> str:
        parts = [part.strip() for part in _PARTS.split(text)]
        found = {self._part(part) for part in parts} - {None}
        if found and (parts[-1] in _NEGATIVES or (parts[-1] and self._negations.issuperset(_words(parts[-1])))):
            return UNKNOWN  # 'Valid: no'
        return _settled(found, self._across) if found else UNKNOWN

    def _part(self, part: str) -> Optional[str]:
        if part in self._whole:
            return self._whole[part]
        return self._in_chinese(part) if is_chinese(part) else self._in_words(_words(part))

    def _in_words(self, words: list) -> Optional[str]:
        """Meaning of a part of a text in letters, None without a known phrase."""
        found, used = [], set()
        for size in range(min(self._longest, len(words)), 0, -1):
            for start in range(len(words) - size + 1):
                places = range(start, start + size)
                phrase = tuple(words[start : start + size])
                if phrase in self._phrases and not used & set(places):
                    used |= set(places)
                    found.append((start, size, self._phrases[phrase]))
        if not found:
            return None
        rest = {word for index, word in enumerate(words) if index not in used}
        negations = {word for word in self._negations if word in rest}
        meanings, turned = set(), False
        for start, size, meaning in found:
            if self._is_turned(words, used, start, size):
                meaning, turned = self._opposites.get(meaning, UNKNOWN), True
            meanings.add(meaning)
        coming = self._coming & (rest | {words[start] for start, size, _ in found if size == 1})
        own = {self._phrases.get((word,)) for word in coming}
        if self._doubts & rest or (negations and not turned) or (coming and not meanings <= own):
            return UNKNOWN
        if len(meanings) > 1 and self._linked(words, sorted(found)):
            return UNKNOWN
        return _settled(meanings, self._together)

    def _linked(self, words, found) -> bool:
        """Whether a preposition makes one phrase the object of another: 'application for surrender'."""
        ends = [(start + size, after[0]) for (start, size, _), after in zip(found, found[1:])]
        return any(self._links & set(words[end:begin]) for end, begin in ends)

    def _is_turned(self, words, used, start, size) -> bool:
        """Whether one of the three free words before the phrase is a negation."""
        before = []
        for index in range(start - 1, max(start - 4, -1), -1):
            if index in used:
                break
            before.append(words[index])
        after = words[start + size : start + size + 1]
        return bool(self._negations & set(before)) != bool({"емес", "биш"} & set(after))

    def _in_chinese(self, text: str) -> Optional[str]:
        """Meaning of a part in Chinese: all of it must be known terms, negations and words without weight."""
        found, rest = [], text
        for term in sorted(self._glued, key=lambda term: (-len(term), term)):
            while term in rest:
                place = rest.index(term)
                negator = next((word for word in _CHINESE_NEGATORS if rest[:place].endswith(word)), "")
                meaning = self._glued[term]
                found.append(self._opposites.get(meaning, UNKNOWN) if negator else meaning)
                rest = rest[: place - len(negator)] + " " + rest[place + len(term) :]
        if not found:
            return None
        if _CHINESE_FILL.sub("", rest):
            return UNKNOWN
        return _settled(set(found), self._together)


def _settled(meanings: set, together: Mapping) -> str:
    """The one meaning, or what several mean together."""
    return next(iter(meanings)) if len(meanings) == 1 else together.get(frozenset(meanings), UNKNOWN)


def _forms(phrase: str, language: str) -> list:
    """A phrase and its forms of gender and number: 'cancelado' stands for 'cancelada', 'cancelados', 'canceladas'."""
    if language in ("es", "pt") and re.search(r"[a-z]{4}o$", phrase):
        return [phrase, *(phrase[:-1] + ending for ending in ("a", "os", "as"))]
    if language in ("es", "pt") and re.search(r"[a-z]{3}(ao|al|el|ivo|ente)$", phrase):
        return [phrase, phrase + "s"]
    if language == "fr" and re.search(r"[a-z]{3}[eu]$", phrase):
        return [phrase, *(phrase + ending for ending in ("e", "s", "es"))]
    return [phrase]


@lru_cache(maxsize=8)
def shipped(name: str) -> tuple:
    """Entries (word, language, meaning) of a table that comes with the plugin: `statuses`, `classes`."""
    return tuple((row["word"], row["language"], row["meaning"]) for row in shipped_rows(__file__, f"{name}.csv"))


@lru_cache(maxsize=8)
def _particles(meaning: str) -> frozenset:
    """Words that turn the meaning of what follows ('емес' of what stands before), or leave it open."""
    return frozenset(stem(plain_text(word)) for word, _, read in shipped("particles") if read == meaning)


def read_word_map(path: str, parameter: str, columns: tuple, meanings: Optional[Mapping] = None) -> tuple:
    """Entries (word, '', meaning) of a user's table: CSV in UTF-8, a word and its meaning a line.

    Parameters
    ----------
    parameter : str
        For messages: STATUS_MAP, TYPE_MAP or CLASS_MAP.
    columns : (str, str)
        Names of the columns, expected in the first line.
    meanings : mapping of str to str, optional
        Spellings that are allowed and what they stand for; None allows any, made lower case with underscores.

    Raises
    ------
    InputError
        The file cannot be read, or a line lacks a word or has a meaning that is not allowed.
    """
    name = Path(path).name
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(
            "{parameter} '{path}' cannot be read ({error}). Check the path.", parameter=parameter, path=path, error=error.strerror
        ) from error
    except UnicodeDecodeError as error:
        raise InputError(
            "{parameter} '{name}' is not encoded in UTF-8. Save it as 'CSV UTF-8' and try again.", parameter=parameter, name=name
        ) from error
    first = text.split("\n")[0]
    separator = max(",;\t", key=lambda sign: (first.count(sign), -",;\t".index(sign)))
    try:
        rows = [[cell.strip() for cell in row] for row in csv.reader(text.splitlines(), delimiter=separator)]
    except csv.Error as error:  # a cell larger than any word, a zero byte
        raise InputError(
            "{parameter} '{name}' cannot be read ({error}). Give a table of words.", parameter=parameter, name=name, error=error
        ) from error
    rows = [row for row in rows if any(row)]
    first_row = [cell.casefold() for cell in rows[0][:2]] if rows else []
    begins = first_row == list(columns) or (meanings is not None and first_row[:1] == [columns[0]])
    if not begins and meanings is not None and len(first_row) == 2 and joined_name(first_row[1]) in meanings:
        rows, begins = [list(columns), *rows], True  # a list without a heading
    if not begins:
        raise InputError(
            "{parameter} '{name}' begins with '{first}': the first line must be '{heading}', and each further line a word and "
            "what it means.",
            parameter=parameter,
            name=name,
            first=separator.join(rows[0])[:60] if rows else "nothing",
            heading=",".join(columns),
        )
    entries = [_entry(row, number, separator, parameter, name, columns, meanings) for number, row in enumerate(rows[1:], 2)]
    read = {}
    for word, _, meaning in entries:
        if read.setdefault(plain_text(word), meaning) != meaning:
            raise InputError(
                "{parameter} '{name}' says of '{word}' that it is {one} and that it is {other}. Keep one of the two lines.",
                parameter=parameter,
                name=name,
                word=word,
                one=read[plain_text(word)],
                other=meaning,
            )
    return tuple(entries)


def joined_name(text: str) -> str:
    """A meaning as tables of allowed ones spell it: 'In force' -> in_force."""
    return re.sub(r"[\s\-]+", "_", text.strip().casefold())


def _entry(row, number, separator, parameter, name, columns, meanings):
    if len(row) < 2 or not row[0] or not row[1]:
        raise InputError(
            "{parameter} '{name}', entry {number}: '{line}' lacks a {first} or a {second}.",
            first=columns[0],
            second=columns[1],
            parameter=parameter,
            name=name,
            number=number,
            line=separator.join(row),
        )
    meaning = joined_name(row[1])
    if meanings is not None and meaning not in meanings:
        raise InputError(
            "{parameter} '{name}', entry {number}: '{meaning}' is no meaning that is known. Use one of: {known}.",
            parameter=parameter,
            name=name,
            number=number,
            meaning=row[1],
            known=", ".join(dict.fromkeys(meanings.values())),
        )
    return row[0], "", meaning if meanings is None else meanings[meaning]


@dataclass(frozen=True)
class WordsRead:
    """Every word met in a field, how often, and how it was read.

    Attributes
    ----------
    field : str
    rows : list of (str or None, int, str)
        Word (None = empty), entries, meaning; the commonest first.
    """

    field: str
    rows: list

    def count(self, meaning: str) -> int:
        return sum(number for _, number, read in self.rows if read == meaning)

    def of(self, meaning: str) -> list:
        """(word, entries) read so, without empty cells."""
        return [(word, number) for word, number, read in self.rows if read == meaning and word is not None]


def words_read(field: str, texts: Iterable, meanings: Iterable) -> WordsRead:
    """Account of a field: one row for each different text and its meaning."""
    counts = Counter(zip((text if text is None or text.strip() else None for text in texts), meanings))
    rows = sorted(counts.items(), key=lambda item: (-item[1], item[0][0] or "", item[0][1]))
    return WordsRead(field, [(word, number, meaning) for (word, meaning), number in rows])


MOST_LISTED = 12


def listed_words(words: Sequence[tuple]) -> str:
    """'Lapsed' (3), 'Void' (1) ... of (word, count) pairs, for a sentence."""
    shown = ", ".join(f"'{word}' ({count})" for word, count in words[:MOST_LISTED])
    return shown + (" ..." if len(words) > MOST_LISTED else "")
