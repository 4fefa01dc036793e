"""Fields of people's layers: found in any spelling, and by the names they usually have in six languages."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Iterable, Optional

from .files import shipped_rows

SHAPEFILE = 10
"""Letters (bytes) that a shapefile leaves of a field's name."""


def plain(name: str) -> str:
    """A name for comparing: one width, lower case, without accents, blanks, hyphens and the like."""
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name).casefold())
    letters = [letter for letter in text if not unicodedata.combining(letter)]
    return re.sub(r"[\W_]+", "", "".join(letters))


def find_field(names: Iterable[str], wanted: str) -> Optional[str]:
    """The field that is meant by a name: itself, else in another spelling, else cut to a shapefile's ten letters; None = none."""
    names = list(names)
    if wanted in names:
        return wanted
    simple = plain(wanted)
    if not simple:
        return None
    same = [name for name in names if plain(name) == simple]
    if same:
        return same[0]
    return next((name for name in names if _is_cut(name, wanted)), None)


def _is_cut(name: str, wanted: str) -> bool:
    """Whether a name is what a shapefile leaves of a longer one: ten bytes, in UTF-8 or in a code page of two bytes a letter."""
    name = name.rstrip("\ufffd")  # half a letter
    if len(wanted) <= len(name):
        return False
    joined = re.sub(r"\s+", "_", wanted.strip())
    for whole in (wanted, joined):
        for encoding in ("utf-8", "gb18030", "cp1251"):
            cut = whole.encode(encoding, "ignore")[:SHAPEFILE].decode(encoding, "ignore")
            if len(cut) >= 3 and len(whole.encode(encoding, "ignore")) > SHAPEFILE and cut.casefold() == name.casefold():
                return True
    return False


@lru_cache(maxsize=1)
def usual_names() -> dict:
    """Usual names of fields by what they hold (`field_names.csv`): licence, holder, status, expires, granted, mineral ..."""
    return {row["holds"]: tuple(row["names"].split("|")) for row in shipped_rows(__file__, "field_names.csv")}


def usual_field(names: Iterable[str], holds: str) -> Optional[str]:
    """The field that holds something, by its usual names in their order; None if none has one of them."""
    names = list(names)
    return next((found for found in (find_field(names, name) for name in usual_names()[holds]) if found is not None), None)
