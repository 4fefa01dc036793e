"""Which classified objects the delivered map holds: after the smallest area, filled holes and a review."""

from __future__ import annotations

import numpy as np

from ..errors import InputError
from ..vector import Table

IN_MAP = "in_map"
"""Field of classified objects: more than half of the object lies in a mine of the map."""

COLUMNS = ("object_id", "class", "probability", IN_MAP)


def in_map(table: Table) -> np.ndarray:
    """(n,) bool: objects that are a mine in the map; by `class` alone in layers of earlier versions, without `in_map`.

    Raises
    ------
    InputError
        A class that is neither mine nor non_mine.
    """
    values = table.texts("class")
    wrong = sorted({str(value) for value in set(values.tolist())} - {"mine", "non_mine"})
    if wrong:
        raise InputError(
            "Layer '{name}': the field 'class' holds '{value}'. Choose the classified objects of 'Classify mines', whose classes "
            "are mine and non_mine.",
            name=table.name,
            value=wrong[0],
        )
    if not table.has(IN_MAP):
        return values == "mine"
    if table.column(IN_MAP).dtype == bool:
        return table.column(IN_MAP)
    values = table.texts(IN_MAP)
    return np.array([(value or "").casefold() in ("1", "true", "t") for value in values], bool)
