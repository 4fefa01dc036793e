"""What changed between two inventories: new, expanded, shrunk, closed, split, merged, same, or not observed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
import shapely

from ..arrays import object_array
from ..errors import ParameterError
from ..feedback import Feedback
from ..geodesy import equal_area_crs, transform_shapes
from ..meeting import require_meeting, working_bounds
from ..messages import Message
from ..mine_ids import free_ids, id_column, in_order, mine_ids
from ..observed_share import observed_shares
from ..overlay import components, difference, intersection, polygon_parts, sharing_pairs, union
from ..places import with_places
from ..vector import Table

CHANGES = ("new", "expanded", "shrunk", "closed", "split", "merged", "same", "not_observed")
"""Values of the field `change`."""

LINK = 0.1
"""Two mines of different years are one when they share more than this of the smaller of the two."""

COPY = 0.99
"""Two polygons that share more than this of the larger are the same mine drawn twice."""

SEEN = 0.5
"""A mine counts as observed when at least this share of it was."""


@dataclass(frozen=True)
class ChangeJob:
    """Inputs and parameters.

    Attributes
    ----------
    before, after : Table
        Mines of two years in any CRS. `before` may be the output of an earlier run: its closed mines are remembered, so
        that ids are never given twice and a mine that opens again takes its old one.
    min_change : float
        Smallest area gained or lost that makes a mine expanded or shrunk, m2.
    tolerance : float
        Differences narrower than this are jitter of the outlines, m.
    before_observed, after_observed : str, optional
        Rasters of clear observations.
    """

    before: Table
    after: Table
    min_change: float = 5000.0
    tolerance: float = 20.0
    before_observed: Optional[str] = None
    after_observed: Optional[str] = None

    def check(self) -> None:
        """Raise `ParameterError` for negative values."""
        if self.min_change < 0:
            raise ParameterError("MIN_CHANGE is {value:g} m2: it must not be negative.", value=self.min_change)
        if self.tolerance < 0:
            raise ParameterError("TOLERANCE is {value:g} m: it must not be negative.", value=self.tolerance)


@dataclass
class _Row:
    """One mine of the result; `mine_id` None = not given yet, `after` None = not in that year."""

    change: str
    mine_id: object
    before: list
    after: Optional[int]
    gained: float = 0.0
    lost: float = 0.0
    seen_before: float = 1.0
    seen_after: float = 1.0


def detect(job: ChangeJob, feedback: Feedback) -> Table:
    """Compare two inventories.

    Mines of the two years that share land make a group. One with one: expanded or shrunk by the larger of the areas
    gained and lost, if that reaches `min_change`, else same; one with several: split; several with one (or fewer):
    merged. A mine without a partner is new or closed, or `not_observed` if less than half of it was seen in the other
    year. Land that was not observed in the other year is neither gained nor lost.

    Returns
    -------
    Table
        One polygon a mine (of `after`; of `before` for closed and not observed ones), in the CRS of `after`, with
        mine_id carried on, change, areas, gained_km2, lost_km2, seen_before, seen_after.
    """
    job.check()
    crs = equal_area_crs(*working_bounds(job.after, job.before))
    before = transform_shapes(job.before.shapes(), job.before.crs, crs)
    after = transform_shapes(job.after.shapes(), job.after.crs, crs)
    require_meeting(job.before, job.after, before, after)
    ids, warnings = mine_ids(job.before)
    for sentence in warnings:
        feedback.warning(sentence)
    gone = _closed_before(job.before)
    seen_before = _seen(job.before_observed, after, crs, feedback)
    seen_after = _seen(job.after_observed, before, crs, feedback)
    feedback.set_progress(0.3)
    links = _links(before, after)
    open_links = links[:, ~gone[links[0]]]
    rows = []
    work = _Work(job, before, after, ids, crs, feedback)
    for old, new in _groups(len(before), len(after), open_links, gone):
        feedback.check()
        if not new:
            rows.append(_Row("closed" if seen_after[old[0]] >= SEEN else "not_observed", ids[old[0]], old, None))
            rows[-1].seen_after = seen_after[old[0]]
        elif not old:
            rows.append(_Row("new" if seen_before[new[0]] >= SEEN else "not_observed", None, [], new[0]))
            rows[-1].seen_before = seen_before[new[0]]
        else:
            rows += work.compare(old, new)
    _number(rows, ids, gone, links)
    _remember(rows, ids, gone)
    feedback.set_progress(0.9)
    if not links.size and len(before) and len(after):
        feedback.warning(
            Message(
                "No mine of layer '{before}' shares land with one of layer '{after}': all are closed or new. Check that both are "
                "inventories of the same land and that neither is shifted.",
                before=job.before.name,
                after=job.after.name,
            )
        )
    return _table(job, ids, rows, before, after, gone, crs)


def without_jitter(land, tolerance: float):
    """The parts of a difference that are wider than the tolerance, in their full extent.

    What vanishes when shrunk by half of the tolerance is jitter of the outline; what survives is grown back (with square
    corners, as pixels have) and cut to the difference.
    """
    half = tolerance / 2
    core = shapely.buffer(land, -half, join_style="mitre")
    if core.is_empty:
        return core
    grown = intersection(land, shapely.buffer(core, half * 1.001, join_style="mitre"))
    return shapely.multipolygons(list(polygon_parts(grown)))


class _Work:
    """Compares groups of mines that exist in both years."""

    def __init__(self, job, before, after, ids, crs, feedback):
        self._job, self._before, self._after, self._ids, self._crs, self._feedback = job, before, after, ids, crs, feedback

    def compare(self, old, new) -> list:
        """Rows of the mines `new` that come from the mines `old`; copies of one mine are compared each with its own."""
        pairs = _copies(self._before[old], self._after[new])
        if pairs is not None:
            return [row for index, partner in enumerate(pairs) for row in self._compare([old[index]], [new[partner]])]
        return self._compare(old, new)

    def _compare(self, old, new) -> list:
        land_before, land_after = union(self._before[old]), union(self._after[new])
        gained = without_jitter(difference(land_after, land_before), self._job.tolerance)
        lost = self._observed(without_jitter(difference(land_before, land_after), self._job.tolerance), self._job.after_observed)
        carriers = _carriers(self._before[old], self._after[new])
        rows = []
        for place, index in enumerate(new):
            row = _Row("same", self._ids[old[carriers[place]]] if place in carriers else None, list(old), index)
            row.gained = self._observed(intersection(gained, self._after[index]), self._job.before_observed)
            rows.append(row)
        carrier = next(row for row in rows if row.mine_id is not None)
        carrier.lost = lost
        name = change_of(len(old), len(new), rows[0].gained, rows[0].lost, self._job.min_change)
        for row in rows:
            row.change = name
        return rows

    def _observed(self, shape, raster) -> float:
        """m2 of a change on land that was seen in the other year."""
        parts = polygon_parts(shape)
        if len(parts) == 0:
            return 0.0
        areas = shapely.area(parts)
        if raster is None:
            return float(areas.sum())
        return float(areas @ observed_shares(raster, parts, self._crs, self._feedback))


def change_of(old: int, new: int, gained: float, lost: float, least: float) -> str:
    """Change of a group of so many mines of either year; of one with one by the m2 gained and lost, from `least` on."""
    if new > 1 and new >= old:
        return "split"
    if old > 1:
        return "merged"
    if not (gained or lost) or max(gained, lost) < least:
        return "same"
    return "expanded" if gained >= lost else "shrunk"


def _carriers(before, after):
    """{position of a new mine: that of the old one whose id it carries on}, each once; the pair that shares most land first."""
    common = np.array([[shapely.area(intersection(old, new)) for new in after] for old in before])
    carriers: dict = {}
    for flat in np.argsort(-common, axis=None, kind="stable"):
        old, new = divmod(int(flat), len(after))
        if common[old, new] and new not in carriers and old not in carriers.values():
            carriers[new] = old
    return carriers


def _copies(before, after):
    """For each old mine the position of the new one that is the same polygon, when all of several have one; else None."""
    if len(before) != len(after) or len(before) < 2:
        return None
    taken = []
    for old in before:
        same = [index for index, new in enumerate(after) if index not in taken and _is_copy(old, new)]
        if not same:
            return None
        taken.append(same[0])
    return taken


def _is_copy(before, after) -> bool:
    return shapely.area(intersection(before, after)) > COPY * max(before.area, after.area)


def _closed_before(table):
    """Rows of an earlier run that were closed then."""
    if not table.has("change"):
        return np.zeros(len(table), bool)
    return table.texts("change") == "closed"


def _seen(raster, shapes, crs, feedback):
    return np.ones(len(shapes)) if raster is None else observed_shares(raster, shapes, crs, feedback)


def _links(before, after):
    """(2, k) positions of mines of the two years that are one."""
    return np.array(sharing_pairs(before, after, LINK)[:2])


def _groups(before_count, after_count, links, gone):
    """Pairs of lists of positions (before, after) that belong together, in the order of their first mine."""
    label = components(before_count + after_count, np.array([links[0], links[1] + before_count]))
    order = np.argsort(label, kind="stable")
    for group in np.split(order, np.flatnonzero(np.diff(label[order])) + 1):
        old = [int(i) for i in group if i < before_count and not gone[i]]
        new = [int(i) - before_count for i in group if i >= before_count]
        if old or new:
            yield old, new


def _number(rows, ids, gone, links):
    """Ids of mines that carry none on: that of a closed mine which opens again, else the next free one."""
    free, used = free_ids(ids), set()
    for row in rows:
        if row.mine_id is not None:
            continue
        again = [ids[i] for i, j in links.T if j == row.after and gone[i] and ids[i] not in used]
        if again and not row.before:
            row.mine_id = again[0]
            used.add(again[0])
        else:
            row.mine_id = next(free)


def _remember(rows, ids, gone):
    """Mines that were closed in an earlier run stay in the list."""
    known = {row.mine_id for row in rows}
    rows += [_Row("closed", ids[i], [int(i)], None) for i in np.flatnonzero(gone) if ids[i] not in known]


def _table(job, ids, rows, before, after, gone, crs):
    rows = [rows[place] for place in in_order(row.mine_id for row in rows)]
    shapes = np.array([before[row.before[0]] if row.after is None else after[row.after] for row in rows], object)
    texts = {}
    for name in ("type", "county"):
        values = object_array(_text(job, row, name) for row in rows)
        if any(value is not None for value in values):
            texts[name] = values
    change = object_array(row.change for row in rows)
    land = np.where(gone, 0.0, shapely.area(before)) / 1e6  # what had closed before the earlier year was no mine then
    area_before = np.array([land[row.before].sum() for row in rows])
    area_after = np.array([0.0 if row.after is None else after[row.after].area / 1e6 for row in rows])
    from_ids = object_array(", ".join(str(ids[i]) for i in row.before) or None for row in rows)
    columns = {
        "mine_id": id_column(row.mine_id for row in rows),
        "change": change,
        "before_ids": from_ids,
        "area_before_km2": area_before,
        "area_after_km2": area_after,
        "gained_km2": np.where(change == "new", area_after, [row.gained / 1e6 for row in rows]),
        "lost_km2": np.where(change == "closed", area_before, [row.lost / 1e6 for row in rows]),
        "seen_before": np.array([row.seen_before for row in rows]),
        "seen_after": np.array([row.seen_after for row in rows]),
        **texts,
    }
    table = Table.from_shapes(transform_shapes(shapes, crs, job.after.crs), columns, job.after.crs, "changes")
    table.comments = COMMENTS
    return with_places(table)


def _text(job, row, name):
    if row.after is not None and job.after.has(name):
        return job.after.column(name)[row.after]
    if row.before and job.before.has(name):
        return job.before.column(name)[row.before[0]]
    return None


COMMENTS = {
    "mine_id": "Number of the mine, carried on over the years",
    "change": "new, expanded, shrunk, closed, split, merged, same or not_observed",
    "before_ids": "Numbers of the mines of the earlier year it comes from",
    "gained_km2": "Land gained that was observed in the earlier year, km2",
    "lost_km2": "Land lost that was observed in the later year, km2",
    "seen_before": "Share of a new mine that was observed in the earlier year",
    "seen_after": "Share of a missing mine that was observed in the later year",
}
