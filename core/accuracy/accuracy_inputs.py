"""From layers to what accuracy compares: reference polygons with their classes, samples, names of mines."""

from __future__ import annotations

from typing import Optional, Sequence

import numpy as np

from ..feedback import Feedback
from ..vector import Table, single_parts
from ..words.class_words import read_class_words, tell_classes

REFERENCE_IDS = ("reference_id", "mine_id", "id", "name")
"""Fields that may name a reference polygon."""

SAMPLE_FIELDS = ("object_id", "split", "group")


def read_reference(source, class_field: str, mine_classes: Sequence[str], class_map: str, feedback: Feedback) -> tuple:
    """Reference polygons in single parts, and what each is.

    Parameters
    ----------
    source
        A layer: `field(name)`, `polygons(feedback, columns)`.

    Returns
    -------
    table : Table
        With the fields of `REFERENCE_IDS` that the layer has.
    is_mine, is_other : (n,) bool
        Mines, and other land; without a class field all are mines.
    """
    named = [source.field(name) for name in REFERENCE_IDS if source.field(name)]
    columns = list(dict.fromkeys([*([class_field] if class_field else []), *named]))
    table, _ = single_parts(source.polygons(feedback, columns=columns).with_names(REFERENCE_IDS))
    if not class_field:
        return table, np.ones(len(table), bool), np.zeros(len(table), bool)
    classes = read_class_words(table.texts(class_field), mine_classes, class_field, class_map)
    if classes.is_mine.any():
        tell_classes(classes, table.name, feedback)
    return table, classes.is_mine, classes.is_other


def read_sample_objects(source, feedback: Feedback) -> Optional[Table]:
    """Labelled objects with their split and group; None without a layer."""
    if source is None:
        return None
    wanted = [name for name in SAMPLE_FIELDS if name != "group" or source.field(name)]
    return source.read(feedback, columns=wanted).with_names(SAMPLE_FIELDS)


def mine_names(table: Table, fields: Sequence[str]) -> np.ndarray:
    """(n,) names of the features of a layer: the first of these fields that it has, else their place, counted from 1."""
    names = next((table.texts(name) for name in fields if name in table.columns), np.full(len(table), None, object))
    places = np.array([str(index) for index in range(1, len(table) + 1)], object)
    return np.where([name is None for name in names], places, names)
