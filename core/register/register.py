"""Mines against the mineral register: who digs with a licence, beyond it, after it or without one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
import shapely

from ..errors import ParameterError
from ..feedback import Feedback
from ..geodesy import equal_area_crs, transform_shapes
from ..meeting import require_meeting, working_bounds
from ..messages import Message
from ..mine_ids import id_column, mine_ids
from ..observed_share import observed_shares
from ..overlay import covered_shares, difference, dissolved, intersection, polygon_parts, sharing_pairs, union
from ..places import with_places
from ..vector import Table
from ..words.licence_status import APPLIED, ENDED, EXPIRED, IN_FORCE, LABELS, REFUSED, SUSPENDED
from ..words.licences import Entries, read_entries
from ..words.vocabulary import UNKNOWN

STATUSES = ("licensed", "beyond", "expired", "suspended", "unlicensed", "unknown")
"""Values of the field `register_status`."""

_STATUS_OF = {
    IN_FORCE: "licensed",
    UNKNOWN: "unknown",
    SUSPENDED: "suspended",
    EXPIRED: "expired",
    ENDED: "expired",
    APPLIED: "unlicensed",
    REFUSED: "unlicensed",
}
"""Status of a mine by the state of its licence, the one that decides first: what may be in force goes before what is not, and
an application or a refusal is no right."""

MATCH = 0.1
"""A mine and a licence belong together when they share more than this of the smaller of the two."""

LEAST_MATCH = 0.02
"""Share of matched entries and of matched mines below which something is probably wrong with the register."""

SLIVER = 25.0
"""Land beyond the tolerance smaller than this is a corner of rounding, m2."""


@dataclass(frozen=True)
class RegisterJob:
    """Inputs and parameters.

    Attributes
    ----------
    mines, register : Table
        In any CRS.
    status_field, expiry_field, licence_field : str
        '' = the usual names of such fields, in six languages.
    date : str
        ISO date on which expiry is judged; '' = not judged.
    date_order : str
        "dmy", "mdy", "ymd" or '': how ambiguous dates are read.
    status_map : str
        CSV of word and status, '' = none.
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
    licence_field: str = ""
    date_order: str = ""
    status_map: str = ""


@dataclass(frozen=True)
class RegisterResult:
    """Results, all layers in the CRS of the mines.

    Attributes
    ----------
    mines : Table
        With register_status, licence_id, holder, licence_stage, licence_status, licence_share, overrun_km2, overrun_share.
    overrun : Table
        Polygons beyond the licences, by mine_id.
    unseen : Table
        Register entries without a mine, with `visible` = no mine visible, or not observed.
    matched_entries : int
        Entries with a mine.
    notes : list of str
        Sentences for the log and the report.
    entries : Entries
        The register as it was read.
    """

    mines: Table
    overrun: Table
    unseen: Table
    matched_entries: int
    notes: list
    entries: Entries


def match_with_register(job: RegisterJob, feedback: Feedback) -> RegisterResult:
    """Status of every mine and of every register entry.

    A mine belongs to the licences with which it shares more than a tenth of the smaller of the two (or that hold it
    within the tolerance). Among them one in force decides; then it is `licensed`, or `beyond` when a part of it outside
    all licences that are or may be in force reaches farther than the tolerance from them. Without one in force it is
    `unknown` if the state of one is not known, `suspended` or `expired`; without any, or with applications and refusals
    alone, `unlicensed`.

    Raises
    ------
    ParameterError, InputError
        Wrong values, layers without what is needed, or a register of other land.
    """
    if job.tolerance < 0:
        raise ParameterError("TOLERANCE is {value:g} m: it must not be negative.", value=job.tolerance)
    crs = equal_area_crs(*working_bounds(job.mines, job.register))
    mines = transform_shapes(job.mines.shapes(), job.mines.crs, crs)
    licences = transform_shapes(job.register.shapes(), job.register.crs, crs)
    require_meeting(job.mines, job.register, mines, licences)
    entries = read_entries(
        job.register,
        job.status_field,
        job.expiry_field,
        job.licence_field,
        job.date,
        job.date_order,
        job.status_map,
    )
    mine, licence = _matches(mines, licences, job.tolerance)
    feedback.set_progress(0.3)
    valid, open_ = entries.state == IN_FORCE, np.isin(entries.state, (IN_FORCE, UNKNOWN))
    status, entry = _status(len(mines), mine, licence, entries.state, mines, licences)
    held = status == "licensed"
    outside = np.full(len(mines), shapely.Polygon(), object)
    outside[held] = overruns(mines[held], licences[open_], job.tolerance, feedback)
    feedback.set_progress(0.7)
    status[~shapely.is_empty(outside)] = "beyond"
    inside = covered_shares(mines, dissolved(licences[valid]), feedback)
    ids, warnings = mine_ids(job.mines)
    table = _mines_table(job, ids, entries, status, entry, inside, outside, mines)
    seen = np.isin(np.arange(len(licences)), licence)
    unseen = _unseen(job, licences, entries, seen, crs, feedback)
    notes = [*entries.warnings, *warnings, *_few_matches(status, seen), *entries.notes]
    return RegisterResult(table, _overrun_table(table, outside, crs, job.mines.crs), unseen, int(seen.sum()), notes, entries)


def _few_matches(status, seen) -> list:
    """A warning when next to nothing of two layers matches."""
    found = int(np.isin(status, ("unlicensed",), invert=True).sum())
    if len(status) == 0 or seen.sum() > LEAST_MATCH * len(seen) or found > LEAST_MATCH * len(status):
        return []
    return [
        Message(
            "Only {seen} of {entries} register {entries:entry|entries} {seen:has|have} a mine, and {found} of {mines} "
            "{mines:mine|mines} an entry in force or once in force. Before any mine is called unlicensed, check that the "
            "register is of this land and this kind of right, and its coordinate reference system and datum: a shift of some "
            "hundred metres looks like this.",
            seen=int(seen.sum()),
            entries=len(seen),
            found=found,
            mines=len(status),
        )
    ]


def _matches(mines, licences, tolerance):
    """Positions of mines and licences that belong together."""
    first, second, _ = sharing_pairs(mines, licences, MATCH)
    grown = shapely.STRtree(shapely.buffer(licences, tolerance))
    near, what = grown.query(mines, predicate="within")  # a small mine beside a licence drawn off its place
    pairs = np.unique(np.array([np.concatenate([first, near]), np.concatenate([second, what])]), axis=1)
    return pairs[0], pairs[1]


def _status(count, mine, licence, state, mines, licences):
    """Status of each mine before overruns, and the licence that decides it (-1 = none)."""
    status, entry = np.full(count, "unlicensed", object), np.full(count, -1, np.int64)
    rank = {meaning: index for index, meaning in enumerate(_STATUS_OF)}
    ranks = np.array([rank[state[row]] for row in licence], np.int64)
    common = shapely.area(intersection(mines[mine], licences[licence]))
    order = np.lexsort((licence, -common, ranks, mine))
    rows, first = np.unique(mine[order], return_index=True)
    entry[rows] = licence[order][first]
    status[rows] = [_STATUS_OF[state[row]] for row in entry[rows]]
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
        feedback.check()
        near = licences[tree.query(mine, predicate="dwithin", distance=tolerance)]
        held = union(near)
        outside = difference(mine, held)
        far = difference(outside, shapely.buffer(held, tolerance))
        if far.area >= SLIVER:
            parts = polygon_parts(intersection(outside, shapely.buffer(far, tolerance * 1.001)))
            result[index] = shapely.multipolygons(list(parts))
    return result


def _mines_table(job, ids, entries, status, entry, inside, outside, mines):
    has = entry >= 0
    columns = {"register_status": status}
    for name, texts in entries.texts.items():
        values = np.full(len(status), None, object)
        values[has] = texts[entry[has]]
        columns[name] = values
    beyond = shapely.area(outside)
    columns["licence_share"] = inside
    columns["overrun_km2"] = beyond / 1e6
    columns["overrun_share"] = beyond / shapely.area(mines)
    lower = {name.lower() for name in columns}
    kept = {name: values for name, values in job.mines.columns.items() if name.lower() not in lower}
    named = next((name for name in kept if name.lower() == "mine_id"), "mine_id")
    kept = {**kept, named: id_column(ids)} if named in kept else {"mine_id": id_column(ids), **kept}
    if "area_km2" not in kept:
        kept["area_km2"] = shapely.area(mines) / 1e6
    return with_places(Table(job.mines.geometry, {**kept, **columns}, job.mines.crs, "mines", COMMENTS))


def _overrun_table(mines, outside, crs, target):
    rows = np.flatnonzero(~shapely.is_empty(outside))
    names = [name for name in ("mine_id", "licence_id", "holder") if name in mines.columns]
    columns = {name: mines.columns[name][rows] for name in names}
    columns["overrun_km2"] = shapely.area(outside[rows]) / 1e6
    return with_places(Table.from_shapes(transform_shapes(outside[rows], crs, target), columns, target, "overrun"))


def _unseen(job, licences, entries, seen, crs, feedback):
    """Entries without a mine, and whether their land was observed at all."""
    rows = np.flatnonzero(~seen)
    columns = {name: texts[rows] for name, texts in entries.texts.items()}
    taken = {*columns, "fid", "visible", "state", "observed_share"}
    columns.update({name: values[rows] for name, values in job.register.columns.items() if name.lower() not in taken})
    columns["state"] = np.array([LABELS[meaning] for meaning in entries.state[rows]], object)
    visible = np.full(len(rows), "no mine visible", object)
    if job.observed and len(rows):
        share = observed_shares(job.observed, licences[rows], crs, feedback)
        columns["observed_share"] = share
        visible[share < 0.5] = "not observed"
    columns["visible"] = visible
    shapes = transform_shapes(licences[rows], crs, job.mines.crs)
    return with_places(Table.from_shapes(shapes, columns, job.mines.crs, "unseen"))


COMMENTS = {
    "register_status": "licensed, beyond, expired, suspended, unlicensed or unknown",
    "licence_id": "Number of the licence that decides the status",
    "holder": "Holder of the licence",
    "licence_stage": "Kind of right, as the register names it",
    "licence_status": "Status of the licence, as the register words it",
    "licence_share": "Share of the mine inside licences in force",
    "overrun_km2": "Area beyond the licences in force, km2",
    "overrun_share": "Share of the mine beyond them",
}
