"""What a review of mines means for the inventory."""

from __future__ import annotations

import numpy as np

from ..errors import InputError
from ..feedback import Feedback
from ..vector import Table


def without_rejected(mines: Table, feedback: Feedback) -> Table:
    """The mines without those whose field `review` is 'rejected'.

    Raises
    ------
    InputError
        All of them are.
    """
    if "review" not in mines.columns:
        return mines
    rejected = np.array([(value or "").strip().lower() == "rejected" for value in mines.texts("review")], bool)
    if rejected.all():
        raise InputError(f"All mines of layer '{mines.name}' are rejected by the review: nothing is left to count.")
    if rejected.any():
        feedback.info(f"{int(rejected.sum())} mines that the review rejected are left out.")
    return mines.select(~rejected)
