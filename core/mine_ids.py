"""The names of mines: numbers or texts, one for each mine, also where a layer has none, NULL, or one twice."""

from __future__ import annotations

import re
from collections import Counter
from typing import Iterable

import numpy as np

from .arrays import object_array
from .messages import Message
from .vector import Table


def mine_ids(table: Table) -> tuple:
    """(n,) object array of the ids of mines, and sentences on what was given anew.

    Whole numbers (also as text) are `int`, other ids `str`. Without the field `mine_id` mines are numbered from 1 on; a mine
    whose id is NULL or stands a second time gets the next free one.
    """
    if not table.has("mine_id"):
        return object_array(range(1, len(table) + 1)), []
    texts = [None if text is None or not text.strip() else text.strip() for text in table.texts("mine_id")]
    whole = all(text is None or re.fullmatch(r"-?\d+", text) for text in texts)
    ids = [None if text is None else int(text) if whole else text for text in texts]
    seen, empty, twice = set(), 0, Counter()
    for row, name in enumerate(ids):
        if name is None:
            empty += 1
        elif name in seen:
            twice[name] += 1
            ids[row] = None
        seen.add(name)
    fresh = free_ids(name for name in ids if name is not None)
    ids = [next(fresh) if name is None else name for name in ids]
    notes = []
    if empty:
        notes.append(
            Message(
                "Layer '{layer}': {count} {count:mine without a mine_id was|mines without a mine_id were} given a new one.",
                layer=table.name,
                count=empty,
            )
        )
    if twice:
        notes.append(
            Message(
                "Layer '{layer}': {count} {count:mine|mines} {count:has|have} a mine_id that another mine has ({ids}) and "
                "{count:was|were} given a new one.",
                layer=table.name,
                count=sum(twice.values()),
                ids=", ".join(str(name) for name in list(twice)[:8]),
            )
        )
    return object_array(ids), notes


def free_ids(used: Iterable):
    """Ids that are not in use, in their order: the next numbers, or for texts like 'KZ-07' the next ones of that kind.

    Examples
    --------
    >>> ids = free_ids(["KZ-07", "KZ-09"])
    >>> next(ids), next(ids)
    ('KZ-10', 'KZ-11')
    """
    used = set(used)
    if all(isinstance(name, int) for name in used):
        number = max(used, default=0) + 1
        while True:
            yield number
            number += 1
    kinds = Counter(match.group(1) for match in map(re.compile(r"(.*?)\d+$", re.DOTALL).match, map(str, used)) if match)
    prefix = kinds.most_common(1)[0][0] if kinds else "N"
    numbers = [str(name)[len(prefix) :] for name in used if str(name).startswith(prefix) and str(name)[len(prefix) :].isdigit()]
    width, number = max(map(len, numbers), default=1), max(map(int, numbers), default=0) + 1
    while True:
        yield f"{prefix}{number:0{width}d}"
        number += 1


def in_order(ids: Iterable) -> list:
    """Positions of ids in a natural order: 2 before 10, 'KZ-2' before 'KZ-10'."""
    ids = list(ids)

    def key(place):
        parts = re.split(r"(\d+)", str(ids[place])) if not isinstance(ids[place], int) else ["", ids[place], ""]
        return [part if index % 2 == 0 else int(part) for index, part in enumerate(parts)]

    return sorted(range(len(ids)), key=key)


def id_column(ids: Iterable) -> np.ndarray:
    """A column of ids: int64, or texts when one of them is text."""
    ids = list(ids)
    if all(isinstance(name, (int, np.integer)) for name in ids):
        return np.array(ids, np.int64)
    return object_array(str(name) for name in ids)
