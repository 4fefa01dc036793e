"""Points that inspectors set, of all copies of a field package."""

from __future__ import annotations

from typing import Optional, Sequence

import numpy as np
import shapely

from ..geodesy import transform_shapes
from ..messages import Message
from ..vector import Table
from .conflicts import Conflict, same_shape
from .package import ID, PLACE_FIELDS


def join_places(copies: Sequence[tuple], crs: str) -> tuple[Optional[Table], list]:
    """(new places of all copies in `crs` or None, conflicts).

    The same place in several copies comes once. One id at different places, or with different words, is a point that was
    copied or edited by two people: all stay, and are told; so are points that were never set.

    Parameters
    ----------
    copies : sequence of (str, Table)
        Name of each copy, and its points; in any CRS.
    """
    shapes, rows, seen, conflicts = [], [], {}, []
    for name, table in copies:
        texts = [table.texts(field) if field in table.columns else np.full(len(table), None, object) for field in PLACE_FIELDS]
        moved = transform_shapes(table.shapes(), table.crs, crs)
        for shape, values in zip(moved, zip(*(column.tolist() for column in texts))):
            key = values[PLACE_FIELDS.index(ID)]
            if shape is None or shapely.is_empty(shape):
                text = Message("A new place of copy '{copy}' has no point, so it is on no map.", copy=name)
                told = ", ".join(f"{field} = {value}" for field, value in zip(PLACE_FIELDS, values) if value and field != ID)
                conflicts.append(Conflict(key or "", "", "", text, "", told))
                continue
            known = seen.setdefault(key, []) if key else []
            if any(values == other and same_shape(shape, point) for point, other in known):
                continue
            if known:
                text = Message(
                    "Copy '{copy}' holds the new place once more, with other values or elsewhere: both were taken.", copy=name
                )
                conflicts.append(Conflict(key, "", "", text))
            known.append((shape, values))
            shapes.append(shape)
            rows.append(values)
    if not rows:
        return None, conflicts
    columns = {}
    for index, field in enumerate(PLACE_FIELDS):
        columns[field] = np.full(len(rows), None, object)
        columns[field][:] = [values[index] for values in rows]
    return Table.from_shapes(np.array([*shapes, None], object)[:-1], columns, crs, "new_places"), conflicts
