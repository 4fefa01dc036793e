"""What a person should know of a set of samples before a forest is trained on it."""

from __future__ import annotations

from ...feedback import Feedback
from ...messages import Message

ENOUGH = 100
"""So many mine objects to train need no warning."""

WANTED = 150
"""Mine objects that a suggested scale should give in all."""

SMALLEST_SCALE = 10


def warn_of_few_mines(trained: int, found: int, asked: int, scale: float, feedback: Feedback) -> None:
    """Warn when few mine objects train the forest, and say which scale would give more.

    Parameters
    ----------
    trained, found, asked : int
        Mine objects that train, that the layer has, and that MINE_SAMPLES allows.
    scale : float
        Scale that the objects were segmented with; 0 = unknown.
    """
    if trained >= ENOUGH or asked < ENOUGH:
        return
    if found > asked:
        feedback.warning(
            Message(
                "Only {trained} mine {trained:object trains|objects train} the forest, though {found} {found:was|were} found: "
                "MINE_SAMPLES allows {asked}.",
                trained=trained, found=found, asked=asked,
            )
        )  # fmt: skip
        return
    text = (
        "Only {trained} mine {trained:object|objects} {trained:trains|train} the forest: its probabilities will be rough and "
        "its accuracy vague. Draw more reference outlines, or segment with a smaller SCALE."
    )
    feedback.warning(Message(text, trained=trained))
    finer = finer_scale(scale, found)
    if finer:
        text = (
            "These objects were made with SCALE = {scale:g}. About {finer:g} would give some {wanted} mine "
            "{wanted:object|objects} here, as objects get smaller with the square of the scale."
        )
        feedback.warning(Message(text, scale=scale, finer=finer, wanted=WANTED))


def finer_scale(scale: float, found: int) -> float:
    """Scale at which about `WANTED` objects would be mines, rounded down to a step of 5; 0 if none is known to help.

    The number of objects that lie in mines grows about as 1 / scale^2: on a real scene 25, 104, 301 and 708 at the scales
    100, 50, 30 and 20.
    """
    if scale <= SMALLEST_SCALE or found <= 0 or found >= WANTED:
        return 0.0
    finer = scale * (found / WANTED) ** 0.5
    return max(float(SMALLEST_SCALE), finer // 5 * 5)
