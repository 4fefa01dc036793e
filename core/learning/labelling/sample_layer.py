"""The layer of samples, and the account of which reference mines gave some."""

from __future__ import annotations

from dataclasses import replace
from typing import Iterable

import numpy as np
import shapely

from ...arrays import object_array
from ...errors import InputError
from ...feedback import Feedback
from ...messages import Message
from ...vector import Table, concatenate
from ..drawing import TEST, TRAIN
from ..model import MINE, NON_MINE
from .references import References
from .samples import BORDER, COARSE, NOT_DRAWN, OUTSIDE, TOUCHING, USED, Labels
from .survey import NO_MINE

ADDED = ("class", "split", "group", "weight")
"""Columns of samples that objects do not have."""


def sample_table(chunks: Iterable[Table], labels: Labels, feedback: Feedback, total: int = 0) -> Table:
    """The samples with all their columns and those of `ADDED`; training objects that touch a test object get no split.

    `labels.split` and `labels.reasons` are brought up to date.

    Parameters
    ----------
    chunks : iterable of Table
        The objects again, in the same order, with all columns.
    """
    parts, start = [], 0
    for table in chunks:
        feedback.check()
        inside = (labels.rows >= start) & (labels.rows < start + len(table))
        if inside.any():
            parts.append(table.select(labels.rows[inside] - start))
        start += len(table)
        if total:
            feedback.set_progress(start / total)
    table = concatenate(parts)
    if len(table) != len(labels.rows):
        raise InputError("Layer '{name}' changed while it was read. Save its edits and run again.", name=table.name)
    _leave_out_touching(table.shapes(), labels, feedback)
    classes = np.where(labels.mine != NO_MINE, MINE, NON_MINE).astype(object)
    columns = {name: values for name, values in table.columns.items() if name not in ADDED}
    added = dict(zip(ADDED, (classes, labels.split, labels.group, labels.weight)))
    samples = replace(table, columns={**columns, **added})
    samples.comments = {
        **table.comments,
        "class": "mine or non_mine",
        "split": "train or test; NULL: left out, since it touches a test object",
        "group": "Cell of the grid that keeps neighbours together",
        "weight": "Number of objects of the layer that the sample stands for",
    }
    return samples


def _leave_out_touching(shapes, labels: Labels, feedback):
    train, test = np.flatnonzero(labels.split == TRAIN), np.flatnonzero(labels.split == TEST)
    touching = np.unique(train[shapely.STRtree(shapes[test]).query(shapes[train], predicate="intersects")[0]])
    labels.split[touching] = None
    used = set(labels.mine[labels.split != np.array(None)].tolist())
    labels.reasons = [TOUCHING if reason == USED and index not in used else reason for index, reason in enumerate(labels.reasons)]
    if len(touching):
        feedback.info(
            Message(
                "{count} training {count:object touches|objects touch} a test object and {count:was|were} left out (split is "
                "NULL).",
                count=len(touching),
            )
        )


def tell_mines(labels: Labels, references: References, feedback: Feedback) -> None:
    """Log how many reference mines gave samples, and why the others did not."""
    used = {part: len(set(labels.mine[(labels.split == part) & (labels.mine != NO_MINE)].tolist())) for part in (TRAIN, TEST)}
    total, count = len(labels.reasons), labels.reasons.count(USED)
    feedback.info(
        Message(
            "Reference mines: {total} ({reference_count} {reference_count:polygon|polygons}, touching ones counted as one "
            "mine); {count} used ({train} to train, {test} to test), {left_out} left out.",
            total=total,
            reference_count=references.reference_count,
            count=count,
            train=used[TRAIN],
            test=used[TEST],
            left_out=total - count,
        )
    )
    for reason in (OUTSIDE, COARSE, BORDER, NOT_DRAWN, TOUCHING):
        if reason in labels.reasons:
            feedback.info(Message("  {count} left out: {reason}.", count=labels.reasons.count(reason), reason=Message(reason)))


def left_out_table(reference: Table, references: References, labels: Labels) -> Table:
    """Polygons of the reference mines that gave no sample, with `reason` and `best_overlap` (share of an object)."""
    numbers = references.mine_of[: references.reference_count]
    rows = np.flatnonzero([labels.reasons[number] != USED for number in numbers])
    reasons = object_array(labels.reasons[number] for number in numbers[rows])
    columns = {"reason": reasons, "best_overlap": labels.best_overlap[numbers[rows]]}
    table = Table(references.mines.geometry[rows], columns, references.mines.crs, reference.name)
    table.comments = {
        "reason": "Why no object became a sample",
        "best_overlap": "Largest share of an object that lies in the mine",
    }
    return table
