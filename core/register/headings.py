"""Headings of corner tables, and keys of licence sheets, in six languages (`corner_headings.csv`)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Optional, Sequence

from ..fields import plain, usual_names
from ..files import shipped_rows
from .numbers import angle_name

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


_ANGLE_PARTS = tuple(
    re.compile(rf"(?:(.*?)[\s_.,(/-]+|)(?:{words})[).]*", re.IGNORECASE)
    for words in (
        r"°|d|deg(?:rees?)?|град(?:ус\w*)?|grad\w*|graus|derajat|度",
        r"'|m|min(?:utes?|utos?)?|мин(?:ут\w*)?|menit|分",
        r"\"|''|s|sec(?:onds?)?|seg(?:undos)?|сек(?:унд\w*)?|detik|秒",
    )
)


def is_angle_part(heading: str) -> bool:
    """Whether a heading names the degrees, minutes or seconds of an angle alone."""
    return any(pattern.fullmatch(heading) for pattern in _ANGLE_PARTS)


def with_whole_angles(heading: Sequence[str], rows: Sequence[tuple]) -> tuple:
    """(heading, rows): a latitude's and a longitude's columns of degrees, minutes and seconds as one column each."""
    starts = [
        start
        for start in range(len(heading) - 2)
        if all(pattern.fullmatch(name) for pattern, name in zip(_ANGLE_PARTS, heading[start : start + 3]))
    ]
    names = [angle_name(_ANGLE_PARTS[0].fullmatch(heading[start]).group(1) or "") for start in starts]
    if sorted(name[:3] for name in names) != ["lat", "lon"]:
        return list(heading), list(rows)

    def joined(cells, angle):
        for start, name in sorted(zip(starts, names), reverse=True):
            cells = [*cells[:start], angle(name, [*cells[start : start + 3], "", "", ""]), *cells[start + 3 :]]
        return cells

    def written(_, parts):
        return "{}°{}'{}\"".format(*(re.sub(r"[.,]0+$", "", part) or "0" for part in parts[:3])) if any(parts) else ""

    return joined(list(heading), lambda name, _: name), [(line, joined(list(cells), written)) for line, cells in rows]
