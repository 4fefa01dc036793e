"""Samples of several layers, dates and places as one table to learn from."""

from __future__ import annotations

from typing import Sequence

import numpy as np

from ..arrays import object_array
from ..errors import InputError, MineMapperError
from ..features.catalogue import GLCM_COLUMNS
from ..feedback import Feedback
from ..grid import transform_bounds
from ..messages import Message
from ..overlay import components
from ..vector import Table
from .drawing import TRAIN
from .training_set import SEEN_TIMES

ORIGIN = "origin"
"""Column: number of the layer, from 1."""

OF_DRAWING = (SEEN_TIMES, "weight", *GLCM_COLUMNS)
"""Columns of numbers that say how a sample was drawn and not what it is."""


def common_features(fields: Sequence, features: Sequence[str], feedback: Feedback) -> tuple:
    """Features that all layers have; the others are named. All of them when nothing is common: that is an error, told later.

    Parameters
    ----------
    fields : sequence of sequence of str
        Names of the fields of each layer.
    """
    absent = [name for name in features if not all(name in names for names in fields)]
    common = tuple(name for name in features if name not in absent)
    if absent and common:
        feedback.warning(
            Message("Features that not all layers of samples have, and that are not used: {names}.", names=", ".join(absent))
        )
    return common or tuple(features)


def require_sample_features(names: Sequence[str], features: Sequence[str], layer: str, first: str) -> None:
    """Raise `InputError` unless a further layer of samples has the features of the first one."""
    missing = [name for name in features if name not in names]
    if missing:
        raise InputError(
            "MORE_SAMPLES: layer '{layer}' lacks the features {missing} of '{first}'. Compute the same features for all samples, "
            "or name common ones in FEATURES.",
            layer=layer,
            missing=", ".join(missing[:6]) + (" ..." if len(missing) > 6 else ""),
            first=first,
        )


def join_samples(tables: Sequence[Table], class_field: str, groups: str, feedback: Feedback) -> Table:
    """One table of all layers.

    Groups keep what belongs together in one fold: layers whose land overlaps (the same place at another date) share their groups,
    the groups of all others are told apart by the layer, so that a cell of one place is never taken for a cell of another.

    Parameters
    ----------
    tables : sequence of Table
        With the same features; each in its own CRS.
    class_field : str
    groups : str
        Field with the groups, '' = the field `group`.
    """
    place = _places(tables)
    field = groups or "group"
    names = [name for name in tables[0].columns if all(name in table.columns for table in tables)]
    with_groups = [field in table.columns for table in tables]
    if any(with_groups) and not all(with_groups):
        lacking = [table.name for table, there in zip(tables, with_groups) if not there]
        raise InputError(
            "MORE_SAMPLES: layer '{layer}' has no field '{field}', and others have. Give all layers of samples groups, or none.",
            layer=lacking[0],
            field=field,
        )
    for column in ("split", "weight", *GLCM_COLUMNS):
        there = [table.name for table in tables if column in table.columns]
        if there and len(there) < len(tables):
            lacking = next(table.name for table in tables if column not in table.columns)
            feedback.warning(
                Message(
                    "Layer '{layer}' has no field '{field}', so that of the other samples is not used.",
                    layer=lacking,
                    field=column,
                )
            )
            if column == "split":
                raise InputError(
                    "MORE_SAMPLES: layer '{layer}' has no field 'split', so it cannot be told which of its samples are set aside "
                    "for the test, as in '{other}'. Make it with 'Label objects'.",
                    layer=lacking,
                    other=there[0],
                )
    columns = {name: np.concatenate([_column(table, name) for table in tables]) for name in names}
    if all(with_groups):
        columns["group"] = np.concatenate([_named(table.texts(field), place[k]) for k, table in enumerate(tables)])
    columns[SEEN_TIMES] = np.repeat([place.count(number) for number in place], [len(table) for table in tables]).astype(
        np.float64
    )
    columns[ORIGIN] = np.repeat(np.arange(1, len(tables) + 1), [len(table) for table in tables])
    _tell(tables, place, class_field, feedback)
    geometry = np.concatenate([table.geometry for table in tables])
    joined = Table(geometry, columns, tables[0].crs, tables[0].name)
    _tell_repeated(joined, tables, feedback)
    return joined


def _tell_repeated(joined, tables, feedback):
    """Name samples that an earlier layer holds too: out of bag each is judged by its twin.

    The same outline with the same values; another date of a place has other values.
    """
    numbers = [values for name, values in joined.columns.items() if values.dtype.kind == "f" and name not in OF_DRAWING]
    if not numbers:
        return
    values, layers, seen = np.column_stack(numbers), joined.columns[ORIGIN], {}
    keep = np.ones(len(joined), bool)
    for row, shape in enumerate(joined.geometry):
        keep[row] = seen.setdefault((shape, values[row].tobytes()), layers[row]) == layers[row]
    for number in np.unique(layers[~keep]).tolist():
        feedback.warning(
            Message(
                "{count} {count:sample|samples} of layer '{layer}' {count:stands in an earlier layer of samples too and "
                "counts|stand in an earlier layer of samples too and count} twice, and accuracy out of bag and in random "
                "folds is too favourable. Give each sample once.",
                count=int((~keep & (layers == number)).sum()),
                layer=tables[number - 1].name,
            )
        )


def _column(table, name):
    values = table.columns[name]
    return values if values.dtype.kind in "iufb" else values.astype(object)


def _named(groups, place):
    return object_array(None if group is None else f"place {place} {group}" for group in groups)


def _places(tables) -> list:
    """Number of the place of each layer, from 1: layers whose extents overlap are at one place."""
    boxes = [_extent(table, tables[0].crs) for table in tables]
    known = [number for number, box in enumerate(boxes) if box is not None]
    pairs = [(one, other) for one in known for other in known if _meet(boxes[one], boxes[other])]
    return (components(len(tables), np.array(pairs, np.int64).reshape(-1, 2).T) + 1).tolist()


def _extent(table, crs):
    import shapely

    bounds = shapely.total_bounds(table.shapes())
    if not np.isfinite(bounds).all():
        return None
    try:
        bounds = bounds if table.crs == crs else transform_bounds(tuple(bounds), table.crs, crs)
    except MineMapperError:
        return None  # too far away for the CRS of the first layer: another place
    return bounds if np.isfinite(bounds).all() else None


def _meet(box, second) -> bool:
    return box[0] < second[2] and second[0] < box[2] and box[1] < second[3] and second[1] < box[3]


def _tell(tables, place, class_field, feedback):
    for number, table in zip(place, tables):
        train = table.texts("split") == TRAIN if "split" in table.columns else np.ones(len(table), bool)
        classes = table.texts(class_field)
        used = int((train & np.array([value is not None for value in classes], bool)).sum())
        feedback.info(
            Message("Samples of layer '{layer}' (place {place}): {count} to train.", layer=table.name, place=number, count=used)
        )
