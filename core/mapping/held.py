"""Classified objects as they are written: with what the delivered map holds of them."""

from __future__ import annotations

from typing import Callable, Iterable

import numpy as np

from ..errors import InputError
from ..feedback import Feedback
from ..overlay import covered_shares, dissolved
from ..vector import Table

HALF = 0.5
"""An object is in the map when more than this share of it lies in a mine."""


class KeptObjects:
    """Keeps what was found out about each object, without its polygon, until the map is known.

    `add` takes the tables of `classify.classify_chunks` in their order; `write` goes through the objects again.
    """

    def __init__(self):
        self._columns: list = []

    def add(self, table: Table) -> None:
        self._columns.append({name: _compact(values) for name, values in table.columns.items()})

    def write(self, chunks: Iterable[Table], mines: np.ndarray, write: Callable, feedback: Feedback) -> None:
        """Write all objects with the field `in_map`.

        Parameters
        ----------
        chunks : iterable of Table
            The objects in the same order and the same chunks.
        mines : (m,) array of polygons
            Mines of the map, in the CRS of the objects.
        """
        cover = dissolved(mines)
        kept = iter(self._columns)
        for table in chunks:
            feedback.check()
            columns = next(kept, {})
            if {len(values) for values in columns.values()} != {len(table)}:
                raise InputError(
                    "Layer '{layer}' held other objects when it was read again: it was changed, or its file is damaged. "
                    "Run again, or make the objects anew.",
                    layer=table.name,
                )
            held = covered_shares(table.shapes(), cover, feedback) > HALF
            columns = {name: _whole(values) for name, values in columns.items()}
            write(Table(table.geometry, {**columns, "in_map": held}, table.crs, table.name))


_WORDS = ("non_mine", "mine")


def _compact(values: np.ndarray) -> np.ndarray:
    """Words as one byte an object."""
    if values.dtype == object and len(values) and values[0] in _WORDS:
        return (values == "mine").astype(np.int8)
    return values


def _whole(values: np.ndarray) -> np.ndarray:
    return np.array(_WORDS, object)[values] if values.dtype == np.int8 else values
