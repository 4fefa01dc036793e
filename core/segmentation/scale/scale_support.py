"""How sure a suggested scale is: what each window would have said, and how clearly local variance stopped rising."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ...messages import Message, all_of, joined
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
        sentence = Message(
            "Level {number} has no scale: local variance still rises at STOP ({stop:g}), or STOP is less than a step "
            "away. Set a larger STOP.",
            number=number,
            stop=stop,
        )
        return Support(number, None, Message("unknown"), None, None, None, sentence)
    last, ended = level.trials[-2].local_variance, level.trials[-1].local_variance
    change = 100 * (ended - last) / last if last > 0 else 0.0
    windows = len(level.trials[0].window_counts)
    others = [level.without_window(window) for window in range(windows)] if windows > 1 else []
    known = [scale for scale in others if scale is not None]
    lowest, highest = min(known, default=None), None if None in others else max(known, default=None)
    certainty = _certainty(level, others, change)
    sentence = joined(
        " ",
        (
            Message(
                "Level {number}: scale {scale:g}, certainty {certainty}.",
                number=number,
                scale=level.scale,
                certainty=certainty,
            ),
            Message(
                "There, {count} {count:object has|objects have} a median size of {size:g} pixels.",
                count=level.trials[-2].objects,
                size=level.trials[-2].median_size,
            ),
            _change_sentence(level, change),
            _window_sentence(others, level.scale),
            Message("The step was {step:g}, so scales in between are not told apart.", step=level.step),
        ),
    )
    return Support(number, level.scale, certainty, lowest, highest, change, sentence)


def _certainty(level: Level, others: list, change: float) -> str:
    if not others:
        return Message("unknown")
    if None in others or max(abs(scale - level.scale) for scale in others) > 2 * level.step + 1e-9:
        return Message("low")
    agree = all(scale == level.scale for scale in others)
    return Message("high") if agree and change <= -CLEAR_FALL else Message("medium")


def _change_sentence(level: Level, change: float) -> str:
    ended = level.trials[-1].scale
    if len(level.trials) == 2:
        begin = Message("It is where the level began: already at the first step")
    else:
        begin = Message("At the next step")
    if level.trials[-1].objects == level.trials[-2].objects:
        return Message("{begin} ({ended:g}) no objects merged.", begin=begin, ended=ended)
    how = Message("clearly") if change <= -CLEAR_FALL else Message("slightly")
    return Message(
        "{begin} ({ended:g}) local variance fell {how}, by {value:.3g} %.", begin=begin, ended=ended, how=how, value=-change
    )


def _window_sentence(others: list, scale: float) -> str:
    if not others:
        return Message("There was one window only, so it is not known how far the scale holds elsewhere.")
    if all(other == scale for other in others):
        return Message("Leaving out any one of the {count} windows gives the same scale.", count=len(others))
    known = [other for other in others if other is not None]
    beyond = len(others) - len(known)
    parts = []
    if known:
        parts.append(
            Message("{low:g} to {high:g}", low=min(known), high=max(known)) if min(known) != max(known) else f"{known[0]:g}"
        )
    if beyond:
        parts.append(Message("a higher one in {beyond} of {count} {count:case|cases}", beyond=beyond, count=len(others)))
    return Message("Leaving out one window in turn gives {parts}.", parts=all_of(parts))
