"""What a technician decided about the mines of an earlier run, carried over to a new one."""

from __future__ import annotations

import numpy as np
import shapely

from ..errors import InputError
from ..feedback import Feedback
from ..geodesy import ellipsoidal_areas
from ..messages import Message
from ..mine_fields import REVIEW_FIELDS
from ..overlay import difference, intersection, sharing_pairs, union
from ..vector import MINE_FIELDS, Table, concatenate
from ..words.review_words import REVIEWS, read_reviews
from ..words.vocabulary import UNKNOWN
from .mines import REVIEWED, in_review_order

MATCH = 0.5
"""A mine and a reviewed one are the same when their overlap is more than this share of the smaller of the two."""

SLIVER = 1e-6
"""Overlaps below this share of a mine are rounding of common edges."""


def apply_review(mines: Table, reviewed: Table, feedback: Feedback, class_map: str = "") -> Table:
    """Mines of a new run with the decisions of a review.

    Rejected land is cut out of what the new run drew; a mine more than half of which is rejected is dropped. The others are
    matched by overlap: accepted and retyped mines keep the decision and the type, and come back with the reviewed outline
    unless the new run found more than half of them; redrawn outlines replace what the new run drew.

    Parameters
    ----------
    mines : Table
        Output of `outlines.mines_table`.
    reviewed : Table
        Mines of an earlier run with the field `review`, in the CRS of `mines`.
    class_map : str
        CSV of word and class, for decisions in other words; '' = none.

    Raises
    ------
    InputError
        No field `review`, or a value that is none of `REVIEWS`.
    """
    reviewed = reviewed.with_names(MINE_FIELDS)
    decisions = _decisions(reviewed, class_map)
    decided = np.array([decision is not None for decision in decisions], bool)
    reviewed, decisions = reviewed.select(decided), decisions[decided]
    if len(reviewed) == 0:
        feedback.warning(
            Message("Layer '{name}' has no mine with a value in 'review': nothing was carried over.", name=reviewed.name)
        )
        return mines
    rejected = decisions == "rejected"
    mines, dropped, cut = _without_rejected(mines, reviewed.select(rejected))
    reviewed, decisions = reviewed.select(~rejected), decisions[~rejected]
    match = _best_match(mines.shapes(), reviewed.shapes())
    back = (decisions == "redrawn") | (_covered_share(reviewed.shapes(), mines.shapes()) <= MATCH)
    replaced = np.zeros(len(mines), bool)
    replaced[match >= 0] = back[match[match >= 0]]
    mines = _carry(mines, reviewed, match)
    mines = _renewed(mines.select(~replaced), reviewed.select(back))
    feedback.info(
        Message(
            "Review: {count} {count:decision|decisions}; {dropped} found {dropped:mine|mines} dropped, {cut} cut back to land "
            "that was not rejected, {mines} {mines:mine|mines} taken with their reviewed outline in place of {replaced}.",
            count=int(decided.sum()),
            dropped=dropped,
            cut=cut,
            mines=int(back.sum()),
            replaced=int(replaced.sum()),
        )
    )
    return in_review_order(mines)


def _without_rejected(mines: Table, rejected: Table) -> tuple:
    """Mines without rejected land, how many are gone and how many are smaller."""
    outlines = rejected.shapes()
    overlap = _covered_share(mines.shapes(), outlines)
    kept = overlap <= MATCH
    touched = kept & (overlap > SLIVER)
    whole = mines.select(kept & ~touched)
    if touched.any():
        whole = concatenate([whole, _cut_out(mines.select(touched), outlines)])
        whole = whole.select(np.argsort(whole.columns["mine_id"], kind="stable"))
    return whole, int((~kept).sum()), int(touched.sum())


def _covered_share(shapes: np.ndarray, others: np.ndarray) -> np.ndarray:
    """(n,) share of each polygon that lies in any of the others."""
    share = np.zeros(len(shapes))
    if len(shapes) == 0 or len(others) == 0:
        return share
    mine, cover = shapely.STRtree(others).query(shapes, predicate="intersects")
    for row in np.unique(mine):
        share[row] = shapely.area(intersection(shapes[row], union(others[cover[mine == row]])))
    return share / np.maximum(shapely.area(shapes), 1e-12)


def _decisions(reviewed: Table, class_map: str) -> np.ndarray:
    texts = reviewed.texts("review")
    values = read_reviews(texts, class_map)
    wrong = sorted({text for text, value in zip(texts, values) if value == UNKNOWN})
    if wrong:
        raise InputError(
            "Layer '{name}': the field 'review' holds '{value}'. Use {reviews}, or leave it empty; CLASS_MAP says what other "
            "words mean.",
            name=reviewed.name,
            value=wrong[0],
            reviews=", ".join(REVIEWS),
        )
    return values


def _best_match(shapes: np.ndarray, reviewed: np.ndarray) -> np.ndarray:
    """(n,) position of the reviewed mine that each mine is, -1 for none."""
    match = np.full(len(shapes), -1, np.int64)
    if len(shapes) == 0 or len(reviewed) == 0:
        return match
    found, old, overlap = sharing_pairs(shapes, reviewed, MATCH)
    order = np.lexsort((old, -overlap, found))
    found, old = found[order], old[order]
    mine, first = np.unique(found, return_index=True)
    match[mine] = old[first]
    return match


def _carry(mines: Table, reviewed: Table, match: np.ndarray) -> Table:
    columns = {}
    for name in (*REVIEW_FIELDS, "type"):
        if name in reviewed.columns:
            old, values = reviewed.texts(name), mines.columns[name].copy()
            for row in np.flatnonzero(match >= 0):
                values[row] = old[match[row]] or values[row]
            columns[name] = values
    return mines.with_columns(**columns)


def _renewed(mines: Table, added: Table) -> Table:
    """Mines with reviewed outlines put in (other mines are cut where they would overlap them), ids given anew."""
    if len(added):
        mines = _cut_out(mines, added.shapes())
        mines = concatenate([mines, _as_mines(added, mines)])
    return mines.with_columns(mine_id=np.arange(1, len(mines) + 1, dtype=np.int64))


def _cut_out(mines: Table, outlines: np.ndarray) -> Table:
    shapes = mines.shapes()
    mine, outline = shapely.STRtree(outlines).query(shapes, predicate="intersects")
    for row in np.unique(mine):
        rest = difference(shapes[row], union(outlines[outline[mine == row]]))
        parts = shapely.get_parts(rest)
        shapes[row] = union(parts[shapely.get_type_id(parts) == 3])
    areas = ellipsoidal_areas(shapes, mines.crs) / 1e6
    cut = Table.from_shapes(shapes, {**mines.columns, "area_km2": areas}, mines.crs, mines.name)
    cut.comments = mines.comments
    return cut.select(areas > 0)


def _as_mines(added: Table, mines: Table) -> Table:
    """Reviewed mines in the columns of `mines`; what the old layer lacks is filled with what a drawn mine has."""
    shapes, count = added.shapes(), len(added)
    filler = {
        "probability": np.full(count, np.nan),
        "confidence": np.full(count, REVIEWED, object),
        "area_km2": ellipsoidal_areas(shapes, mines.crs) / 1e6,
        "type": np.full(count, "unknown", object),
        "touches_edge": np.zeros(count, bool),
        "object_count": np.zeros(count, np.int64),
        "uncertainty": np.full(count, np.nan),
        "outside_share": np.full(count, np.nan),
        "review_priority": np.zeros(count),
        "review_order": np.zeros(count, np.int64),
        "mine_id": np.zeros(count, np.int64),
    }
    columns = {}
    for name, values in mines.columns.items():
        if name in ("area_km2", "mine_id", "object_count", "review_priority", "review_order", "touches_edge"):
            columns[name] = filler[name]
        elif name in added.columns:
            columns[name] = added.numbers(name) if values.dtype.kind == "f" else added.texts(name)
        else:
            columns[name] = filler.get(name, np.full(count, None, object))
    return Table(added.geometry, columns, mines.crs, mines.name, mines.comments)
