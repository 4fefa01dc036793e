"""The table of mines: what is known of each, how sure it is in plain words, and which one to look at first."""

from __future__ import annotations

import numpy as np

from ..mine_fields import REVIEW_FIELDS
from ..vector import Table
from .outlines import MineOutlines

HIGH, MEDIUM, LOW, REVIEWED = "high", "medium", "low", "reviewed"
"""Values of the field `confidence`; `reviewed` = only a review knows the mine."""

LEAST_PROBABILITY = {HIGH: 0.8, MEDIUM: 0.65}
LARGEST_OUTSIDE = {HIGH: 0.1, MEDIUM: 0.5}
"""Largest share of a mine's area in objects unlike all training samples."""

LARGEST_ENTROPY = {HIGH: 0.7219280948873623, MEDIUM: 1.0}
"""Largest mean entropy of the votes. That of `high` is the entropy of four fifths against one."""

PLAY = 1e-9
"""Means over the area miss a limit by the last digits."""

COMMENTS = {
    "mine_id": "Number of the mine, by its first object",
    "probability": "Mean probability of its objects, weighted by area",
    "confidence": "high: probability 0.8 or more, four fifths of the trees agree, at most a tenth of the area is unlike the "
    "training data; medium: 0.65 or more, at most half of the area unlike; low: less",
    "area_km2": "Area on the ellipsoid, km2",
    "type": "metal, non_metal, coal or unknown",
    "touches_edge": "Cut by the edge of the image or by land without data",
    "object_count": "Number of image objects in it",
    "uncertainty": "0 (the trees agree) to 1 (an even vote, or unlike the training data), mean over its area",
    "outside_share": "Share of its area in objects unlike all training samples; NULL: the model does not say",
    "review_priority": "Uncertainty times area, km2: what a look at it is worth",
    "review_order": "1 = look at this mine first; decided ones come last",
    "review": "accepted, rejected, retyped or redrawn; empty: not reviewed",
    "reviewer": "Who reviewed it",
    "review_date": "When it was reviewed",
    "review_note": "Why",
}


def mines_table(outlines: MineOutlines, touches_edge: np.ndarray, crs: str) -> Table:
    """The mines as a table, ids 1..m in the order of their first object."""
    count = len(outlines.shapes)
    columns = {
        "mine_id": np.arange(1, count + 1, dtype=np.int64),
        "probability": outlines.probability,
        "confidence": confidence_words(outlines.probability, outlines.entropy, outlines.outside),
        "area_km2": outlines.areas / 1e6,
        "type": np.full(count, "unknown", object),
        "touches_edge": touches_edge.astype(bool),
        "object_count": outlines.object_count.astype(np.int64),
        "uncertainty": outlines.uncertainty,
        "outside_share": outlines.outside,
        "review_priority": np.zeros(count),
        "review_order": np.zeros(count, np.int64),
    }
    columns.update({name: np.full(count, None, object) for name in REVIEW_FIELDS})
    table = Table.from_shapes(outlines.shapes, columns, crs, "mines")
    table.comments = COMMENTS
    return in_review_order(table)


def confidence_words(probability: np.ndarray, entropy: np.ndarray, outside_share: np.ndarray) -> np.ndarray:
    """high, medium or low for each mine.

    Parameters
    ----------
    probability, entropy, outside_share : (m,) float64
        Means over the area; an unknown `outside_share` (NaN) does not count.
    """
    outside = np.nan_to_num(outside_share) - PLAY
    words = np.full(len(probability), LOW, object)
    for word in (MEDIUM, HIGH):
        agreed = (probability >= LEAST_PROBABILITY[word] - PLAY) & (entropy <= LARGEST_ENTROPY[word] + PLAY)
        words[agreed & (outside <= LARGEST_OUTSIDE[word])] = word
    return words


def in_review_order(mines: Table) -> Table:
    """Mines with `review_priority` = uncertainty x area, and `review_order` by it; those with a decision have no priority.

    Equal priorities are ordered by `mine_id`.
    """
    open_ = np.array([not decision for decision in mines.columns["review"]], bool)
    uncertainty = np.nan_to_num(mines.columns["uncertainty"])
    priority = np.where(open_, uncertainty * mines.columns["area_km2"], 0.0)
    rank = np.empty(len(mines), np.int64)
    rank[np.lexsort((mines.columns["mine_id"], -priority, ~open_))] = np.arange(1, len(mines) + 1)
    return mines.with_columns(review_priority=priority, review_order=rank)
