"""Mines against the mineral register: who digs with a licence, beyond it, after it or without one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
import shapely

from ..errors import InputError, ParameterError
from ..feedback import Feedback
from ..geodesy import equal_area_crs, transform_shapes
from ..observed_share import observed_shares
from ..overlay import covered_areas, dissolved, polygon_parts
from ..places import with_places
from ..vector import Table

STATUSES = ("licensed", "beyond", "expired", "suspended", "unlicensed")
"""Values of the field `register_status`."""

WORDS = {
    "suspended": (
        "suspended",
        "paused",
        "halted",
        "stopped",
        "停产",
        "暂停",
        "停采",
        "приостановлена",
        "приостановлено",
        "приостановлен",
    ),
    "expired": (
        "expired",
        "revoked",
        "cancelled",
        "canceled",
        "terminated",
        "closed",
        "withdrawn",
        "过期",
        "到期",
        "注销",
        "吊销",
        "废止",
        "истекла",
        "истек",
        "аннулирована",
        "прекращена",
        "отозвана",
    ),
}
"""Words of a register's status that mean suspended or expired; all others mean in force."""

MATCH = 0.1
"""A mine and a licence belong together when they share more than this of the smaller of the two."""

SLIVER = 25.0
"""Land beyond the tolerance smaller than this is a corner of rounding, m2."""


@dataclass(frozen=True)
class RegisterJob:
    """Inputs and parameters.

    Attributes
    ----------
    mines, register : Table
        In any CRS.
    status_field, expiry_field : str
        '' = `status` and `expires`, if the register has them.
    date : str
        ISO date on which expiry is judged; '' = not judged.
    tolerance : float
        Mine area outside the licences counts only where it reaches farther than this from them, m.
    observed : str, optional
        Raster of clear observations.
    """

    mines: Table
    register: Table
    status_field: str = ""
    expiry_field: str = ""
    date: str = ""
    tolerance: float = 30.0
    observed: Optional[str] = None


@dataclass(frozen=True)
class RegisterResult:
    """Results, all layers in the CRS of the mines.

    Attributes
    ----------
    mines : Table
        With register_status, licence_id, licence_share, overrun_km2, overrun_share.
    overrun : Table
        Polygons beyond the licences, by mine_id.
    unseen : Table
        Register entries without a mine, with `visible` = no mine visible, or not observed.
    matched_entries : int
        Entries with a mine.
    notes : list of str
    """

    mines: Table
    overrun: Table
    unseen: Table
    matched_entries: int
    notes: list


def match_with_register(job: RegisterJob, feedback: Feedback) -> RegisterResult:
    """Status of every mine and of every register entry.

    A mine belongs to the licences with which it shares more than a tenth of the smaller of the two (or that hold it
    within the tolerance). Among them one in force decides; then it is `licensed`, or `beyond` when a part of it outside
    all licences in force reaches farther than the tolerance from them. Without one in force it is `suspended` or
    `expired`; without any `unlicensed`.

    Raises
    ------
    ParameterError, InputError
        Wrong values, or layers without what is needed.
    """
    if job.tolerance < 0:
        raise ParameterError(f"TOLERANCE is {job.tolerance:g} m: it must not be negative.")
    notes = []
    crs = equal_area_crs(tuple(shapely.total_bounds(job.mines.shapes())), job.mines.crs)
    mines = transform_shapes(job.mines.shapes(), job.mines.crs, crs)
    licences = transform_shapes(job.register.shapes(), job.register.crs, crs)
    state = licence_states(job, notes)
    one, other = _matches(mines, licences, job.tolerance)
    feedback.set_progress(0.3)
    valid = state == "in force"
    outside = overruns(mines, licences[valid], job.tolerance, feedback)
    feedback.set_progress(0.7)
    status, entry = _status(len(mines), one, other, state, mines, licences)
    held = np.isin(status, ("licensed",))
    beyond = held & (shapely.area(outside) > 0)
    status[beyond] = "beyond"
    outside[~beyond] = shapely.Polygon()
    inside = covered_areas(mines, dissolved(licences[valid]), feedback) / shapely.area(mines)
    table = _mines_table(job, status, entry, inside, outside, mines)
    seen = np.isin(np.arange(len(licences)), other)
    unseen = _unseen(job, licences, state, seen, crs, feedback)
    return RegisterResult(table, _overrun_table(table, outside, crs, job.mines.crs), unseen, int(seen.sum()), notes)


def licence_states(job: RegisterJob, notes: list) -> np.ndarray:
    """(m,) object array: in force, suspended or expired, by the register's status and by the date of expiry."""
    register, count = job.register, len(job.register)
    state = np.full(count, "in force", object)
    status_field = job.status_field or ("status" if "status" in register.columns else "")
    if status_field:
        for row, text in enumerate(register.texts(status_field)):
            words = (text or "").strip().casefold()
            state[row] = next((name for name, known in WORDS.items() if any(word in words for word in known)), "in force")
    else:
        notes.append("The register has no status, so all entries count as in force unless they expired. STATUS_FIELD names one.")
    expiry_field = job.expiry_field or ("expires" if "expires" in register.columns else "")
    if not job.date:
        notes.append("No DATE was given, so expiry was not judged by date.")
    elif not expiry_field:
        notes.append("The register has no date of expiry, so expiry was not judged by date. EXPIRY_FIELD names one.")
    else:
        dates = np.array([(text or "").strip()[:10] for text in register.texts(expiry_field)], str)
        _check_dates(dates, register.name, expiry_field)
        past = (dates != "") & (dates < job.date)
        state[past] = "expired"
        empty = int((dates == "").sum())
        if empty:
            notes.append(f"{empty} register entries have no date of expiry and count as not expired.")
    return state


def _check_dates(dates, name, field):
    import re

    wrong = next((text for text in dates if text and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text)), None)
    if wrong is not None:
        raise InputError(
            f"Field '{field}' of register '{name}' holds '{wrong}', which is no date like 2026-12-31. "
            "Choose another EXPIRY_FIELD, or convert the field to dates."
        )


def _matches(mines, licences, tolerance):
    """Positions of mines and licences that belong together."""
    one, other = shapely.STRtree(licences).query(mines, predicate="intersects")
    common = shapely.area(shapely.intersection(mines[one], licences[other]))
    smaller = np.minimum(shapely.area(mines[one]), shapely.area(licences[other]))
    shared = common > MATCH * smaller
    first, second = one[shared], other[shared]
    grown = shapely.buffer(licences, tolerance) if tolerance > 0 else licences
    near, what = shapely.STRtree(grown).query(mines, predicate="within")  # a small mine beside a licence drawn off its place
    pairs = np.unique(np.array([np.concatenate([first, near]), np.concatenate([second, what])]), axis=1)
    return pairs[0], pairs[1]


def _status(count, one, other, state, mines, licences):
    """Status of each mine before overruns, and the licence that decides it (-1 = none)."""
    status, entry = np.full(count, "unlicensed", object), np.full(count, -1, np.int64)
    rank = {"in force": 0, "suspended": 1, "expired": 2}
    ranks = np.array([rank[state[row]] for row in other], np.int64)
    common = shapely.area(shapely.intersection(mines[one], licences[other]))
    order = np.lexsort((other, -common, ranks, one))
    mine, first = np.unique(one[order], return_index=True)
    entry[mine] = other[order][first]
    names = {"in force": "licensed", "suspended": "suspended", "expired": "expired"}
    status[mine] = [names[state[row]] for row in entry[mine]]
    return status, entry


def overruns(mines: np.ndarray, licences: np.ndarray, tolerance: float, feedback: Feedback) -> np.ndarray:
    """Part of each mine that lies beyond the licences.

    Land outside all licences that reaches farther than the tolerance from them, in its full extent from their boundary
    on: what lies farther than the tolerance is grown back by it and cut to the land outside. A rim that shifted outlines
    leave along the other sides stays out.
    """
    result = np.full(len(mines), shapely.Polygon(), object)
    tree = shapely.STRtree(licences)
    for index, mine in enumerate(mines):
        if index % 100 == 0:
            feedback.check()
        near = licences[tree.query(mine, predicate="dwithin", distance=tolerance + 1.0)]
        held = shapely.union_all(near)
        outside = shapely.difference(mine, held)
        far = shapely.difference(outside, shapely.buffer(held, tolerance)) if tolerance > 0 else outside
        if far.area < SLIVER:
            continue
        grown = shapely.intersection(outside, shapely.buffer(far, tolerance * 1.001)) if tolerance > 0 else far
        parts = polygon_parts(grown)
        if len(parts):
            result[index] = shapely.multipolygons(list(parts))
    return result


def _mines_table(job, status, entry, inside, outside, mines):
    register, has = job.register, entry >= 0
    columns = {"register_status": status}
    for name in ("licence_id", "holder"):
        if name in register.columns:
            values, texts = np.full(len(status), None, object), register.texts(name)
            values[has] = texts[entry[has]]
            columns[name] = values
    beyond = shapely.area(outside)
    columns["licence_share"] = np.clip(inside, 0.0, 1.0)
    columns["overrun_km2"] = beyond / 1e6
    columns["overrun_share"] = beyond / shapely.area(mines)
    lower = {name.lower() for name in columns}
    kept = {name: values for name, values in job.mines.columns.items() if name.lower() not in lower}
    if "mine_id" not in kept:
        kept = {"mine_id": np.arange(1, len(status) + 1), **kept}
    if "area_km2" not in kept:
        kept["area_km2"] = shapely.area(mines) / 1e6
    return with_places(Table(job.mines.geometry, {**kept, **columns}, job.mines.crs, "mines", COMMENTS))


def _overrun_table(mines, outside, crs, target):
    rows = np.flatnonzero(shapely.area(outside) > 0)
    names = [name for name in ("mine_id", "licence_id", "holder") if name in mines.columns]
    columns = {name: mines.columns[name][rows] for name in names}
    columns["overrun_km2"] = shapely.area(outside[rows]) / 1e6
    return with_places(Table.from_shapes(transform_shapes(outside[rows], crs, target), columns, target, "overrun"))


def _unseen(job, licences, state, seen, crs, feedback):
    """Entries without a mine, and whether their land was observed at all."""
    rows = np.flatnonzero(~seen)
    columns = {
        name: values[rows] for name, values in job.register.columns.items() if name.lower() not in ("fid", "visible", "state")
    }
    columns["state"] = state[rows]
    visible = np.full(len(rows), "no mine visible", object)
    if job.observed and len(rows):
        share = observed_shares(job.observed, licences[rows], crs, feedback)
        columns["observed_share"] = share
        visible[share < 0.5] = "not observed"
    columns["visible"] = visible
    shapes = transform_shapes(licences[rows], crs, job.mines.crs)
    return with_places(Table.from_shapes(shapes, columns, job.mines.crs, "unseen"))


COMMENTS = {
    "register_status": "licensed, beyond, expired, suspended or unlicensed",
    "licence_share": "Share of the mine inside licences in force",
    "overrun_km2": "Area beyond the licences in force, km2",
    "overrun_share": "Share of the mine beyond them",
}
