"""Mines that came to a field package on the way: drawn on the ground, or cut off from others."""

from __future__ import annotations

import uuid

import numpy as np
import shapely

from ..messages import Message
from ..vector import Table, concatenate
from .conflicts import GEOMETRY, Conflict, same_shape
from .package import EDITED, ID


def with_new_mines(mines: Table, copies, merged) -> Table:
    """The mines and those of the copies, each once, with numbers after the last.

    Parameters
    ----------
    copies : sequence of (str, (dict, list of dict))
        Name of each copy, and the values of its new mines.
    merged : Merged
        Takes the number of new mines, and conflicts: one id with two outlines (both stay), different values (the first stays),
        no outline (the values are told, as there is nothing to put on the map).
    """
    fresh: dict = {}
    for name, (_, others) in copies:
        for mine in others:
            _add(fresh, name, mine, merged)
    if not fresh:
        return mines
    merged.added = len(fresh)
    return concatenate([mines, _table(fresh, mines)])


def _add(fresh, name, mine, merged):
    shape = mine[GEOMETRY]
    if shape is None or shapely.is_empty(shape):
        values = ", ".join(f"{field} = {mine[field]}" for field in EDITED if mine.get(field))
        text = Message("A new mine of copy '{copy}' has no outline, so it is on no map.", copy=name)
        merged.conflicts.append(Conflict(mine.get(ID) or "", str(mine.get("mine_id") or ""), "", text, "", values))
        return
    key = mine.get(ID) or str(uuid.uuid5(uuid.NAMESPACE_OID, f"{name} {shapely.to_wkt(shape)}"))
    if key in fresh and not same_shape(shape, fresh[key][GEOMETRY]):
        text = Message("Copy '{copy}' holds another new mine under the same id: both were taken.", copy=name)
        key = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{key} {name} {shapely.to_wkt(shape)}"))
        merged.conflicts.append(Conflict(key, "", "", text))
    first = fresh.setdefault(key, mine)
    for field in EDITED:
        if mine.get(field) and mine[field] != first.get(field):
            if first.get(field):
                text = Message("Different values in several copies.")
                merged.conflicts.append(Conflict(key, "", field, text, first[field], f"{name}: {mine[field]}"))
            else:
                first[field] = mine[field]


def _table(fresh, mines):
    numbers = [int(text) for text in mines.texts("mine_id").tolist() if text and text.isdigit()]
    first = max(numbers, default=0) + 1
    count, columns = len(fresh), {}
    for name, values in mines.columns.items():
        if values.dtype == object:
            columns[name] = np.full(count, None, object)
            columns[name][:] = [mine.get(name) for mine in fresh.values()] if name in EDITED else [None] * count
        elif values.dtype.kind == "f":
            columns[name] = np.full(count, np.nan)
        else:
            columns[name] = np.zeros(count, values.dtype)
    columns[ID][:] = list(fresh)
    order = list(range(first, first + count))
    as_text = mines.columns["mine_id"].dtype == object
    columns["mine_id"] = np.array([str(n) for n in order], object) if as_text else np.array(order, mines.columns["mine_id"].dtype)
    for index in range(count):
        columns["review"][index] = columns["review"][index] or "redrawn"
    shapes = np.array([mine[GEOMETRY] for mine in fresh.values()] + [None], object)[:-1]
    return Table.from_shapes(shapes, columns, mines.crs)
