"""Copies of a field package come home: a three-way merge by id, in which nothing is lost.

For each mine and field the copy that was handed out tells who changed it: the office, one inspector, or several. One change is
taken; different changes of one field are a conflict, in which the office's value stays (else that of the first copy), and all
values are listed.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import Optional, Sequence

import numpy as np
import shapely

from ..geodesy import ellipsoidal_areas, transform_shapes
from ..messages import Message
from ..places import with_places
from ..vector import Table
from .conflicts import GEOMETRY, Conflict, same_shape
from .new_mines import with_new_mines
from .package import EDITED, ID, REVIEW_OF

OFFICE = "office"


@dataclass
class Merged:
    """Result of a merge.

    Attributes
    ----------
    mines : Table
        With `uuid` and the fields of the form.
    conflicts : list of Conflict
    changed, added, decided : int
        Mines with a value from the field, new mines, mines whose review follows from the finding or from a new outline.
    """

    mines: Table
    conflicts: list = field(default_factory=list)
    changed: int = 0
    added: int = 0
    decided: int = 0


def merge_returns(base: Table, returns: Sequence[tuple], office: Optional[Table] = None) -> Merged:
    """Merge what came back.

    Parameters
    ----------
    base : Table
        The mines as they were handed out.
    returns : sequence of (str, Table)
        Name of each copy, and its mines; in any CRS.
    office : Table, optional
        The office's layer of the same mines, as it is now; it need not hold `uuid`.
    """
    merged = Merged(base)
    ids = base.texts(ID).tolist()
    copies = [(name, _by_id(name, table, base, merged)) for name, table in returns]
    if office is not None:
        copies.insert(0, (OFFICE, _office_by_id(office, base)))
    columns = {name: values.copy() for name, values in base.columns.items()}
    for name in EDITED:
        columns[name] = base.texts(name) if name in base.columns else np.full(len(base), None, object)
    shapes, touched, drawn = base.shapes(), np.zeros(len(base), bool), np.zeros(len(base), bool)
    for row, key in enumerate(ids):
        number = _number(base, row)
        here = [(name, known[key]) for name, (known, _) in copies if key in known]
        for name, (known, _) in copies:
            if key not in known and name != OFFICE:
                text = Message("It is missing in copy '{copy}': deleted in the field, or never there. It was kept.", copy=name)
                merged.conflicts.append(Conflict(key, number, "", text))
        for column in EDITED:
            value, changed = _decide(
                columns[column][row], [(n, edit[column]) for n, edit in here if column in edit], key, number, column, merged
            )
            columns[column][row] = value
            touched[row] |= changed
        shape, changed = _decide_shape(shapes[row], [(n, edit[GEOMETRY]) for n, edit in here], key, number, merged)
        shapes[row], drawn[row] = shape, changed
        touched[row] |= changed
    result = Table.from_shapes(shapes, columns, base.crs, "mines")
    merged.decided = _decide_reviews(result, drawn)
    merged.changed = int(touched.sum())
    merged.mines = with_places(_measured(with_new_mines(result, copies, merged), drawn))
    return merged


# -- copies ------------------------------------------------------------------------------------------------------------


def _by_id(name: str, table: Table, base: Table, merged: Merged) -> tuple:
    """(id -> values of each mine that was handed out, values of the others)."""
    shapes = transform_shapes(table.shapes(), table.crs, base.crs)
    outlines = dict(zip(base.texts(ID).tolist(), base.shapes()))
    values = [_values(table, row, shapes[row]) for row in range(len(table))]
    known, others = {}, []
    for key, group in _grouped(values):
        if key in outlines and len(group) > 1:
            group = sorted(group, key=lambda mine: -_common(mine[GEOMETRY], outlines[key]))
            template = "Copy '{copy}' holds it {count} times: split or copied. The others became new mines."
            text = Message(template, copy=name, count=len(group))
            merged.conflicts.append(Conflict(key, str(group[0].get("mine_id") or ""), "", text))
        if key in outlines:
            known[key] = group[0]
            others += [{**mine, ID: str(uuid.uuid5(uuid.UUID(key), str(index)))} for index, mine in enumerate(group[1:], 1)]
        else:
            others += group
    return known, others


def _grouped(values):
    groups: dict = {}
    for index, mine in enumerate(values):
        groups.setdefault(mine.get(ID) or f"row {index}", []).append(mine)
    return groups.items()


def _values(table: Table, row: int, shape) -> dict:
    names = [name for name in ("mine_id", ID, *EDITED) if name in table.columns]
    found = {name: _text(table.columns[name][row]) for name in names}
    return {**found, GEOMETRY: shape}


def _text(value):
    if value is None or value != value:
        return None
    text = str(int(value)) if isinstance(value, (float, np.floating)) and float(value).is_integer() else str(value)
    return text.strip() or None


def _office_by_id(office: Table, base: Table) -> tuple:
    """The office's mines by the id of the mine of the same number at the same place."""
    shapes = transform_shapes(office.shapes(), office.crs, base.crs)
    numbers = {number: row for row, number in enumerate(office.texts("mine_id").tolist())} if "mine_id" in office.columns else {}
    known = {}
    for key, number, outline in zip(base.texts(ID).tolist(), base.texts("mine_id").tolist(), base.shapes()):
        row = numbers.get(number)
        if row is not None and shapes[row] is not None and outline is not None and shapely.intersects(shapes[row], outline):
            known[key] = _values(office, row, shapes[row])
    return known, []


# -- decisions ---------------------------------------------------------------------------------------------------------


def _decide(old, offers, key, number, column, merged) -> tuple:
    """(value, whether it is new) of one field."""
    old = _text(old)
    changes = [(name, value) for name, value in offers if value != old and (value is not None or name != OFFICE)]
    different = list(dict.fromkeys(value for _, value in changes))
    if not different:
        return old, False
    kept = different[0]
    if len(different) > 1:
        others = "; ".join(f"{name}: {value or ''}" for name, value in changes if value != kept)
        text = Message("Different values in several copies.")
        merged.conflicts.append(Conflict(key, number, column, text, kept or "", others))
    return kept, True


def _decide_shape(old, offers, key, number, merged) -> tuple:
    for name, shape in offers:
        if old is not None and (shape is None or shapely.is_empty(shape)) and name != OFFICE:
            text = Message("Its outline was taken away in copy '{copy}'; the one handed out was kept.", copy=name)
            merged.conflicts.append(Conflict(key, number, "", text))
    here = [(name, shape) for name, shape in offers if shape is not None and not shapely.is_empty(shape)]
    changes = [(name, shape) for name, shape in here if not same_shape(shape, old)]
    if not changes:
        return old, False
    kept = changes[0][1]
    others = [(name, shape) for name, shape in changes[1:] if not same_shape(shape, kept)]
    if others:
        text = Message("Different outlines in several copies.")
        shapes = "; ".join(f"{name}: {shapely.to_wkt(shape, rounding_precision=2)}" for name, shape in others)
        merged.conflicts.append(Conflict(key, number, GEOMETRY, text, changes[0][0], shapes))
    return kept, True


def _common(outline, base) -> float:
    return 0.0 if outline is None or base is None else float(shapely.area(shapely.intersection(outline, base)))


def _decide_reviews(mines: Table, drawn: np.ndarray) -> int:
    """Reviews that the inspector left empty, from the finding or from a new outline; returns how many."""
    count = 0
    for row in range(len(mines)):
        if mines.columns["review"][row] is not None:
            continue
        review = REVIEW_OF.get(mines.columns["finding"][row])
        if drawn[row] and review != "rejected":
            review = "redrawn"
        if review is not None:
            mines.columns["review"][row] = review
            count += 1
    return count


def _measured(mines: Table, drawn: np.ndarray) -> Table:
    """Areas of outlines that are new."""
    fresh = np.append(drawn, np.ones(len(mines) - len(drawn), bool))
    if "area_km2" not in mines.columns or not fresh.any():
        return mines
    areas = mines.numbers("area_km2")
    areas[fresh] = ellipsoidal_areas(mines.shapes()[fresh], mines.crs) / 1e6
    return mines.with_columns(area_km2=areas)


def _number(base: Table, row: int) -> str:
    return base.texts("mine_id")[row] or ""
