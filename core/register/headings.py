"""Headings of corner tables, and keys of licence sheets, in six languages (`corner_headings.csv`)."""

from __future__ import annotations

from functools import lru_cache
from typing import Optional, Sequence

from ..fields import plain, usual_names
from ..files import shipped_rows

_REGISTER = ("licence", "holder", "status", "expires", "granted", "mineral", "kind")


@lru_cache(maxsize=1)
def headings() -> dict:
    """What a column holds, and its usual headings; those of a licence, holder, status ... are in `fields.usual_names`."""
    own = {row["holds"]: tuple(row["names"].split("|")) for row in shipped_rows(__file__, "corner_headings.csv")}
    return {**own, **{holds: usual_names()[holds] for holds in _REGISTER}}


def column_of(heading: Sequence[str], holds: str) -> Optional[int]:
    """Position of the column that holds something, None if there is none; of repeated headings the first."""
    simple = [plain(name) for name in heading]
    return next((simple.index(plain(name)) for name in headings()[holds] if plain(name) in simple), None)


def holds_of(word: str) -> Optional[str]:
    """What a heading or the key of a sheet names, None for others."""
    return _plain_headings().get(plain(word))


@lru_cache(maxsize=1)
def _plain_headings() -> dict:
    """All usual headings as `plain` writes them, and what they hold; of a name in two places the first."""
    return {plain(name): holds for holds, names in reversed(headings().items()) for name in reversed(names)}
