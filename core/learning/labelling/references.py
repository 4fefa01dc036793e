"""What is known about the land: reference mines, other classes, reviewed mines, the test area."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Sequence

import numpy as np
import shapely

from ...errors import InputError
from ...feedback import Feedback
from ...messages import Message
from ...overlay import components
from ...vector import Table, concatenate, single_parts, valid_polygons
from ...words.class_words import classes_held, read_class_words, tell_classes
from ...words.review_words import read_reviews, tell_unknown_reviews

ACCEPTED, REJECTED = ("accepted", "retyped", "redrawn"), ("rejected",)
"""Values of the field `review` that say 'this is a mine' and 'this is none'."""


@dataclass(frozen=True)
class References:
    """All in the CRS of the objects.

    Attributes
    ----------
    mines : Table
        Polygons of reference mines, then those a review accepted and the reference lacks, or redrew.
    reference_count : int
        How many polygons of `mines` come from the reference.
    mine_of : (polygons,) int64 array
        Number of the mine that each polygon belongs to; reference polygons that touch are one mine.
    mine_count : int
        Mines of the reference; higher numbers are mines that only a review knows.
    centres : (numbers, 2) float64 array
        Centroid of each mine.
    others, silent, rejected, test_area : Table or None
        Polygons of other classes; with a class that is unknown or none; found to be no mine by a review; of the test area.
    """

    mines: Table
    reference_count: int
    mine_of: np.ndarray
    mine_count: int
    centres: np.ndarray
    others: Optional[Table] = None
    silent: Optional[Table] = None
    rejected: Optional[Table] = None
    test_area: Optional[Table] = None


def build_references(
    reference: Table,
    class_field: str,
    mine_classes: Sequence[str],
    feedback: Feedback,
    reviewed: Optional[Table] = None,
    test_area: Optional[Table] = None,
    class_map: str = "",
) -> References:
    """Sort reference polygons into mines and others, and join what a review says.

    Parameters
    ----------
    reference : Table
        Polygons; broken ones are repaired, and parts that do not touch are mines of their own.
    class_field : str
        Field with the class; '' = all polygons are mines.
    mine_classes : sequence of str
        Classes that count as mine.
    reviewed : Table, optional
        Mines of an earlier run with the field `review`.
    test_area : Table, optional
    class_map : str
        CSV of word and class (mine or other), for classes and reviews; '' = none.

    Raises
    ------
    InputError
        No such field, no polygon of a mine class, no polygons at all.
    """
    reference = valid_polygons(reference, feedback)
    others = silent = None
    if class_field:
        reference, others, silent = _by_class(reference, class_field, mine_classes, class_map, feedback)
    reference, _ = single_parts(reference)
    mines, rejected = Table(reference.geometry, {}, reference.crs, reference.name), None
    mine_of = group_touching(reference.shapes())
    count = int(mine_of.max()) + 1
    if reviewed is not None:
        accepted, rejected = _by_review(valid_polygons(reviewed, feedback, may_be_empty=True), class_map, feedback)
        accepted = _unknown_or_redrawn(accepted, reference.shapes())
        if len(accepted):
            mine_of = np.concatenate([mine_of, _mines_of_accepted(accepted.shapes(), reference.shapes(), mine_of)])
            mines = concatenate([mines, Table(accepted.geometry, {}, reference.crs)])
    return References(
        mines=mines,
        reference_count=len(reference),
        mine_of=mine_of,
        mine_count=count,
        centres=_centres(mines.shapes(), mine_of, len(reference)),
        others=others,
        silent=silent,
        rejected=rejected,
        test_area=None if test_area is None else valid_polygons(test_area, feedback),
    )


def _by_class(reference, class_field, mine_classes, class_map, feedback):
    """Polygons of mines, of other land (None if there are none), and of land whose class says nothing (None ...)."""
    texts = reference.texts(class_field)
    classes = read_class_words(texts, mine_classes, class_field, class_map)
    if not classes.is_mine.any():
        raise InputError(
            "Layer '{name}' has no polygon whose field '{class_field}' is one of MINE_CLASSES ({wanted}). It holds: "
            "{shown}. Set MINE_CLASSES or CLASS_FIELD.",
            name=reference.name,
            class_field=class_field,
            wanted=", ".join(sorted(mine_classes)) or "none",
            shown=classes_held(texts) or "only NULL",
        )
    tell_classes(classes, reference.name, feedback)
    others, silent = reference.select(classes.is_other), reference.select(~classes.is_mine & ~classes.is_other)
    return reference.select(classes.is_mine), others if len(others) else None, silent if len(silent) else None


def _by_review(reviewed, class_map, feedback):
    decisions = read_reviews(reviewed.texts("review"), class_map)
    tell_unknown_reviews(reviewed, decisions, feedback)
    reviewed = reviewed.with_columns(review=decisions)
    accepted, rejected = (reviewed.select(np.isin(decisions, values)) for values in (ACCEPTED, REJECTED))
    if len(accepted) + len(rejected) == 0:
        feedback.warning(
            Message(
                "Layer '{name}' has no mine whose field 'review' is one of {value}: the review adds no samples.",
                name=reviewed.name,
                value=", ".join((*ACCEPTED, *REJECTED)),
            )
        )
    else:
        feedback.info(
            Message(
                "Review: {accepted} {accepted:mine|mines} {accepted:was|were} accepted and {rejected} rejected.",
                accepted=len(accepted),
                rejected=len(rejected),
            )
        )
    return accepted, rejected if len(rejected) else None


def _unknown_or_redrawn(accepted, reference) -> Table:
    """Accepted mines that the reference lacks, and redrawn ones: of the others it has the better outline."""
    known = np.zeros(len(accepted), bool)
    known[shapely.STRtree(reference).query(accepted.shapes(), predicate="intersects")[0]] = True
    redrawn = np.array([value == "redrawn" for value in accepted.texts("review")], bool)
    return accepted.select(~known | redrawn)


def group_touching(shapes: np.ndarray) -> np.ndarray:
    """Number of the connected group of each polygon (those that overlap or touch are one); int64, 0.. in order."""
    return components(len(shapes), shapely.STRtree(shapes).query(shapes, predicate="intersects"))


def _mines_of_accepted(accepted, reference, mine_of):
    """An accepted polygon belongs to the reference mine it touches, else it is a mine of its own."""
    numbers = np.full(len(accepted), -1, np.int64)
    item, polygon = shapely.STRtree(reference).query(accepted, predicate="intersects")
    for row, mine in zip(item[::-1].tolist(), mine_of[polygon[::-1]].tolist()):
        numbers[row] = mine
    new = numbers < 0
    numbers[new] = int(mine_of.max()) + 1 + group_touching(accepted[new])
    return numbers


def _centres(shapes, mine_of, reference_count):
    """Centroid of each mine, from its reference polygons where it has some, so that a review moves none."""
    known = np.arange(len(shapes)) < reference_count
    own = known | (mine_of > mine_of[:reference_count].max())
    area, centroid = shapely.area(shapes[own]), shapely.centroid(shapes[own])
    weight = np.bincount(mine_of[own], area)
    sums = [np.bincount(mine_of[own], area * coordinate(centroid)) for coordinate in (shapely.get_x, shapely.get_y)]
    return np.column_stack([total / weight for total in sums])
