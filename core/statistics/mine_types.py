"""Type of a mine from the mineral of its licence: metal, non-metal or coal (energy), by a table in three languages."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Optional, Sequence

import numpy as np

from ..arrays import each_once
from ..errors import InputError
from ..files import shipped_rows
from ..messages import Given
from ..words.vocabulary import joined_name, plain_text, read_word_map

TYPES = ("metal", "non_metal", "coal")
UNKNOWN = "unknown"

_SEPARATORS = re.compile(r"[,;/+&|、，；／()（）]|\band\b|\bи\b|\by\b|\be\b|\bet\b|\bжәне\b|\s-\s|和|及|与", re.IGNORECASE)
_CYRILLIC_ENDING = re.compile(
    r"(ого|его|ому|ему|ыми|ими|ами|ями|ая|яя|ое|ее|ой|ей|ый|ий|ые|ие|ых|их|ов|ев|ом|ем|ам|ям|ах|ях|[аеиоуыьюяй])$"
)

_APPLIED = re.compile(
    r"[^,;()]*\((applied for|application|pending|solicitad[oa]|en trámite|requerid[oa]|demandé|заявлен[оаы]?|申请)\)",
    re.IGNORECASE,
)
"""A mineral that the right does not hold yet: 'Gold (applied for)'."""

_DENIED = re.compile(
    r"\b(no|not|without|except|excluding|без|кроме|за исключением|не|sin|sem|sans|sauf|excepto|exceto|bez)\s+(?!\d)"
    r"|不含|除.{1,8}外",
    re.IGNORECASE,
)
"""What is named to be left out: 'no coal'."""

_WHOLE = frozenset(("or", "мыс", "fer", "sel", "sal", "ton", "talk", "med", "cin", "sul", "basal", "tras", "quarry", "cantera"))
"""Words that mean a mineral only when they stand alone: French gold, Kazakh copper, German clay."""


TABLE_WORDS = frozenset(
    ("all_mines", "total", "basin", "county", "type", "area_class", "area_km2", "mean_km2", "total_km2", "number", "from_m")
    + ("to_m", "from_deg", "to_deg", "number_share", "area_share", "basin_area_share")
)
"""Rows and columns of tables by type, which no type of a user's may be called."""

LABELS = {"metal": "Metal", "non_metal": "Non-metal", "coal": "Coal", UNKNOWN: "Unknown"}


def type_label(kind: str) -> str:
    """Name of a type as reports print it; one of the user's own as it is."""
    return LABELS[kind] if kind in LABELS else Given(kind)


def type_order(types: Sequence[str]) -> tuple:
    """Types in the order of every table: metal, non_metal, coal, others by name, unknown last; those four are always there."""
    others = sorted(set(types) - {*TYPES, UNKNOWN})
    return (*TYPES, *others, UNKNOWN)


class TypeTable:
    """Looks up the type of a mineral's name.

    Parameters
    ----------
    entries : sequence of (str, str)
        Term and type; of terms that are the same after normalisation the last wins.
    """

    def __init__(self, entries: Sequence[tuple]):
        self._types = {}
        for term, kind in entries:
            if normalised(term):
                self._types[normalised(term)] = kind
        self._glued = [term for term in self._types if _is_cjk(term)]

    def __len__(self) -> int:
        return len(self._types)

    def knows(self, text: str) -> bool:
        """Whether the whole text is a term of the table."""
        return normalised(text) in self._types

    def look_up(self, text: Optional[str]) -> str:
        """Type of a mineral, `unknown` if the table does not know it.

        The whole text is looked up, then its parts between commas and the like in their order, then the longest known
        word or words inside (of equally long ones the last, which in Chinese and English names the thing itself). A list of
        chemical symbols (Cu, Pb-Zn) has the type of the first; minerals that are only applied for, or denied, are left out.
        """
        text = _APPLIED.sub("", text or "")
        if not text.strip():
            return UNKNOWN
        if self.knows(text):
            return self._types[normalised(text)]
        symbol = self._symbol(text)
        if symbol is not None:
            return symbol
        parts = [part for part in _SEPARATORS.split(text) if part]
        named = (normalised(part) for part in parts)
        inside = (self._inside(normalised(part)) for part in parts if not _DENIED.search(part))
        for term in (*named, *inside):
            if self._types.get(term, UNKNOWN) != UNKNOWN:  # beside water or gas the solid mineral counts
                return self._types[term]
        return UNKNOWN

    def _symbol(self, text: str) -> Optional[str]:
        """Type of the first of a list of chemical symbols, None for other texts."""
        parts = [part for part in re.split(r"[\s,;/+&.\-–|、，；]+", unicodedata.normalize("NFKC", text)) if part]
        known = {**symbols(), **{symbol.upper(): kind for symbol, kind in symbols().items()}}
        if not parts or any(part not in known for part in parts):
            return None
        return known[parts[0]]

    def _inside(self, text: str) -> str:
        words, best = text.split(" "), ""
        for size in range(len(words), 0, -1):
            for start in range(len(words) - size + 1):
                candidate = " ".join(words[start : start + size])
                if candidate in self._types and candidate not in _WHOLE and len(candidate) >= len(best):
                    best = candidate
        glued = (term for term in self._glued if term in text)
        longest = max(glued, key=lambda term: (len(term), text.rfind(term)), default="")
        return longest if len(longest) > len(best) else best


def normalised(text: str) -> str:
    """Text for comparing: one width, lower case, no accents on Latin letters, hyphens as spaces, Russian without endings,
    Latin words without the s of a plural."""
    text = plain_text(text)
    words = re.split(r"[\s_\-‐‑–.'\"«»:]+", text)
    return " ".join(_stem(word) for word in words if word)


def _stem(word: str) -> str:
    if re.fullmatch(r"[a-z]{3,}[a-rt-z]s", word):
        return word[:-1]  # sands, arenas, argiles
    return _CYRILLIC_ENDING.sub("", word) if re.match(r"[а-я]{4}", word) else word


def _is_cjk(term: str) -> bool:
    return any("\u4e00" <= letter <= "\u9fff" for letter in term)


@lru_cache(maxsize=1)
def shipped_entries() -> tuple:
    """Terms and types of the table that comes with the plugin (`mineral_types.csv`)."""
    entries = []
    for row in shipped_rows(__file__, "mineral_types.csv"):
        for language in ("english", "chinese", "russian"):
            entries += [(term, row["type"]) for term in row[language].split("|")]
        entries.append((row["type"], row["type"]))
    entries += [(term, kind) for term, kind, language in _more_words() if language != "symbol" and kind != UNKNOWN]
    return tuple(entries)


@lru_cache(maxsize=1)
def _more_words() -> tuple:
    """Minerals in Spanish, Portuguese, French and Kazakh, chemical symbols, and what is no solid mineral (type unknown)."""
    return tuple((row["mineral"], row["type"], row["language"]) for row in shipped_rows(__file__, "mineral_words.csv"))


@lru_cache(maxsize=1)
def symbols() -> dict:
    """Types of chemical symbols; they are told by their capitals, since 'No' and 'In' are words too."""
    return {term: kind for term, kind, language in _more_words() if language == "symbol"}


def no_solid_minerals() -> tuple:
    """Water, oil, gas and heat: known words without a type."""
    return tuple((term, kind) for term, kind, _ in _more_words() if kind == UNKNOWN)


def read_type_map(path: str) -> tuple:
    """Terms and types of a user's table: CSV in UTF-8 with the columns mineral and type.

    Raises
    ------
    InputError
        The file cannot be read, a row lacks a mineral or a type, or a type is a word of the tables.
    """
    entries = tuple((term, _type_name(kind)) for term, _, kind in read_word_map(path, "TYPE_MAP", ("mineral", "type")))
    for _, kind in entries:
        if kind in TABLE_WORDS:
            raise InputError(
                "TYPE_MAP '{path}' names a type '{kind}', which is the name of a row or a column of the tables by type. Choose "
                "another word.",
                path=path,
                kind=kind,
            )
    return entries


def _type_name(text: str) -> str:
    """A user's spelling of a type: 'Non-metal' -> non_metal; other names stay as they are, in lower case."""
    name = joined_name(text)
    return {"nonmetal": "non_metal", "non_metallic": "non_metal", "metallic": "metal"}.get(name, name)


def type_table(type_map: str = "") -> TypeTable:
    """The shipped table, with a user's entries on top."""
    return TypeTable((*no_solid_minerals(), *shipped_entries(), *(read_type_map(type_map) if type_map else ())))


def types_of(texts: np.ndarray, table: TypeTable) -> np.ndarray:
    """(n,) object array of types of mineral names (None = unknown).

    Single letters are symbols (U, W) only where none of the column is a code of another kind (E, M, P of a register).
    """
    letters = {text.strip() for text in texts if text and re.fullmatch(r"\s*[A-Z]\s*", text)}
    codes = {letter for letter in letters if not table.knows(letter)} if letters - set(symbols()) else set()
    return each_once(lambda text: UNKNOWN if (text or "").strip() in codes else table.look_up(text), texts)
