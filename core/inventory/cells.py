"""Words of a cell in the reader's language; names of places and people are never translated."""

from __future__ import annotations

from typing import Callable

from ..report.tables import Column, quoted_like

PHRASES = ("area_class", "measure", "unit", "note")
"""Columns whose texts are phrases of this program."""


def cell_words(column: Column, value, words: Callable):
    """A label or phrase in the reader's language; any other value as it is, in quotes if it would be printed like a label."""
    if column.labels is not None and value in column.labels:
        return words(column.labels[value])
    if isinstance(value, str) and column.key in PHRASES:
        return words(value)
    if column.labels and column.text and isinstance(value, str):
        return quoted_like(value, column.labels.values(), words)
    return value
