"""How sure a suggested scale is: what each window would have said, and how clearly local variance stopped rising."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .scale_search import Level

CLEAR_FALL = 0.1
"""A fall of local variance by this many percent is clear."""


@dataclass(frozen=True)
class Support:
    """A suggested scale and how sure it is.

    Attributes
    ----------
    level : int
        1-3.
    scale : float or None
        None: STOP was reached.
    certainty : str
        "high", "medium", "low", or "unknown" (one window only, or no scale).
    lowest, highest : float or None
        Scales kept when one window in turn is left out; highest None = at least one case goes on further than was tried.
    change : float or None
        Change of local variance at the step that ended the level, percent.
    sentence : str
        All of it in words.
    """

    level: int
    scale: Optional[float]
    certainty: str
    lowest: Optional[float]
    highest: Optional[float]
    change: Optional[float]
    sentence: str


def judge_scale(number: int, level: Level, stop: float) -> Support:
    """Support of one level.

    High: leaving out any one window keeps the same scale and the fall is clear. Medium: the scales kept lie within two steps of
    it. Low: anything else.
    """
    if level.scale is None:
        sentence = (
            f"Level {number} has no scale: local variance still rises at STOP ({stop:g}), or STOP is less than a step away. "
            "Set a larger STOP."
        )
        return Support(number, None, "unknown", None, None, None, sentence)
    last, ended = level.trials[-2].local_variance, level.trials[-1].local_variance
    change = 100 * (ended - last) / last if last > 0 else 0.0
    windows = len(level.trials[0].window_counts)
    others = [level.without_window(window) for window in range(windows)] if windows > 1 else []
    known = [scale for scale in others if scale is not None]
    lowest, highest = min(known, default=None), None if None in others else max(known, default=None)
    certainty = _certainty(level, others, change)
    sentence = " ".join(
        (
            f"Level {number}: scale {level.scale:g}, certainty {certainty}.",
            f"There, {level.trials[-2].objects} objects have a median size of {level.trials[-2].median_size:g} pixels.",
            _change_sentence(level, change),
            _window_sentence(others, level.scale),
            f"The step was {level.step:g}, so scales in between are not told apart.",
        )
    )
    return Support(number, level.scale, certainty, lowest, highest, change, sentence)


def _certainty(level: Level, others: list, change: float) -> str:
    if not others:
        return "unknown"
    if None in others or max(abs(scale - level.scale) for scale in others) > 2 * level.step + 1e-9:
        return "low"
    agree = all(scale == level.scale for scale in others)
    return "high" if agree and change <= -CLEAR_FALL else "medium"


def _change_sentence(level: Level, change: float) -> str:
    ended = level.trials[-1].scale
    if len(level.trials) == 2:
        begin = "It is where the level began: already at the first step"
    else:
        begin = "At the next step"
    if level.trials[-1].objects == level.trials[-2].objects:
        return f"{begin} ({ended:g}) no objects merged."
    how = "clearly" if change <= -CLEAR_FALL else "slightly"
    return f"{begin} ({ended:g}) local variance fell {how}, by {-change:.3g} %."


def _window_sentence(others: list, scale: float) -> str:
    if not others:
        return "There was one window only, so it is not known how far the scale holds elsewhere."
    if all(other == scale for other in others):
        return f"Leaving out any one of the {len(others)} windows gives the same scale."
    known = [other for other in others if other is not None]
    beyond = len(others) - len(known)
    parts = []
    if known:
        parts.append(f"{min(known):g} to {max(known):g}" if min(known) != max(known) else f"{known[0]:g}")
    if beyond:
        parts.append(f"a higher one in {beyond} of {len(others)} cases")
    return f"Leaving out one window in turn gives {' and '.join(parts)}."
