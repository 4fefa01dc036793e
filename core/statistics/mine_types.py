"""Type of a mine from the mineral of its licence: metal, non-metal or coal (energy), by a table in three languages."""

from __future__ import annotations

import csv
import re
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Optional, Sequence

import numpy as np

from ..errors import InputError

TYPES = ("metal", "non_metal", "coal")
UNKNOWN = "unknown"

_SEPARATORS = re.compile(r"[,;/+&|、，；／()（）]|\band\b|\bи\b|\s-\s|和|及|与", re.IGNORECASE)
_CYRILLIC_ENDING = re.compile(
    r"(ого|его|ому|ему|ыми|ими|ами|ями|ая|яя|ое|ее|ой|ей|ый|ий|ые|ие|ых|их|ов|ев|ом|ем|ам|ям|ах|ях|[аеиоуыьюяй])$"
)


LABELS = {"metal": "Metal", "non_metal": "Non-metal", "coal": "Coal", UNKNOWN: "Unknown"}


def type_label(kind: str) -> str:
    """Name of a type as reports print it."""
    return LABELS.get(kind, kind)


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
        self._longest = max((term.count(" ") + 1 for term in self._types), default=1)
        self._glued = sorted((t for t in self._types if _is_cjk(t)), key=lambda t: (-len(t), t))

    def __len__(self) -> int:
        return len(self._types)

    def look_up(self, text: Optional[str]) -> str:
        """Type of a mineral, `unknown` if the table does not know it.

        The whole text is looked up, then its parts between commas and the like in their order, then the longest known
        word or words inside (of equally long ones the last, which in Chinese and English names the thing itself).
        """
        if not text:
            return UNKNOWN
        for part in (text, *_SEPARATORS.split(text)):
            if normalised(part) in self._types:
                return self._types[normalised(part)]
        for part in (p for p in _SEPARATORS.split(text) if p):
            found = self._inside(normalised(part))
            if found:
                return self._types[found]
        return UNKNOWN

    def _inside(self, text: str) -> str:
        words, best = text.split(" "), ""
        for size in range(min(self._longest, len(words)), 0, -1):
            for start in range(len(words) - size + 1):
                candidate = " ".join(words[start : start + size])
                if candidate in self._types and len(candidate) >= len(best):
                    best = candidate
        places = [(len(term), text.rfind(term), term) for term in self._glued if term in text]
        longest = max(places, default=(0, 0, ""))
        return longest[2] if longest[0] > len(best) else best


def normalised(text: str) -> str:
    """Text for comparing: one width, lower case, hyphens as spaces, Russian words without endings."""
    text = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    words = re.split(r"[\s_\-‐‑–.'\"«»:]+", text)
    return " ".join(_stem(word) for word in words if word)


def _stem(word: str) -> str:
    return _CYRILLIC_ENDING.sub("", word) if re.match(r"[а-я]{4}", word) else word


def _is_cjk(term: str) -> bool:
    return any("\u4e00" <= letter <= "\u9fff" for letter in term)


@lru_cache(maxsize=1)
def shipped_entries() -> tuple:
    """Terms and types of the table that comes with the plugin (`mineral_types.csv`)."""
    path = Path(__file__).with_name("mineral_types.csv")
    entries = []
    with open(path, encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            for language in ("english", "chinese", "russian"):
                entries += [(term, row["type"]) for term in row[language].split("|")]
            entries.append((row["type"], row["type"]))
    return tuple(entries)


def read_type_map(path: str) -> tuple:
    """Terms and types of a user's table: CSV in UTF-8 with the columns mineral and type.

    Raises
    ------
    InputError
        The file cannot be read, or a row lacks a mineral or a type.
    """
    name = Path(path).name
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(f"TYPE_MAP '{path}' cannot be read ({error.strerror}). Check the path.") from error
    except UnicodeDecodeError as error:
        raise InputError(f"TYPE_MAP '{name}' is not encoded in UTF-8. Save it as 'CSV UTF-8' and try again.") from error
    separator = ";" if text.split("\n")[0].count(";") > text.split("\n")[0].count(",") else ","
    rows = [[cell.strip() for cell in row] for row in csv.reader(text.splitlines(), delimiter=separator)]
    rows = [row for row in rows if any(row)]
    if not rows or [cell.casefold() for cell in rows[0][:2]] != ["mineral", "type"]:
        first = separator.join(rows[0]) if rows else "nothing"
        raise InputError(
            f"TYPE_MAP '{name}' begins with '{first}': the first line must be 'mineral,type', and each further "
            "line a mineral and its "
            "type, for example 'jade,non_metal'."
        )
    for number, row in enumerate(rows[1:], 2):
        if len(row) < 2 or not row[0] or not row[1]:
            raise InputError(f"TYPE_MAP '{name}', entry {number}: '{separator.join(row)}' lacks a mineral or a type.")
    return tuple((row[0], _type_name(row[1])) for row in rows[1:])


def _type_name(text: str) -> str:
    """A user's spelling of a type: 'Non-metal' -> non_metal; other names stay as they are, in lower case."""
    name = re.sub(r"[\s\-]+", "_", text.strip().casefold())
    return {"nonmetal": "non_metal", "non_metallic": "non_metal", "metallic": "metal"}.get(name, name)


def type_table(type_map: str = "") -> TypeTable:
    """The shipped table, with a user's entries on top."""
    return TypeTable((*shipped_entries(), *(read_type_map(type_map) if type_map else ())))


def types_of(texts: np.ndarray, table: TypeTable) -> np.ndarray:
    """(n,) object array of types of mineral names (None = unknown)."""
    known: dict = {}
    types = np.empty(len(texts), object)
    for row, text in enumerate(texts):
        if text not in known:
            known[text] = table.look_up(text)
        types[row] = known[text]
    return types
