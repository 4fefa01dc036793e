"""What a review of mines means for the inventory."""

from __future__ import annotations

from ..feedback import Feedback
from ..messages import Message
from ..vector import Table
from ..words.review_words import REJECTED, read_reviews


def without_rejected(mines: Table, feedback: Feedback) -> Table:
    """The mines without those whose field `review` says 'rejected', in any of the languages of `reviews.csv`."""
    if not mines.has("review") or len(mines) == 0:
        return mines
    rejected = read_reviews(mines.texts("review")) == REJECTED
    if rejected.all():
        feedback.warning(
            Message(
                "{count:The only mine|All {count} mines} of layer '{layer}' {count:is|are} rejected by the review: none is left.",
                count=len(mines),
                layer=mines.name,
            )
        )
    elif rejected.any():
        feedback.info(
            Message("{count} {count:mine|mines} that the review rejected {count:is|are} left out.", count=int(rejected.sum()))
        )
    return mines.select(~rejected)
