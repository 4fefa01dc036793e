"""What an accuracy table says of the number of mines, in sentences a reader needs beside the count."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..messages import Message

GOOD, CAREFUL, BAD = "good", "careful", "bad"

REAL = (0.8, 0.6)
"""Share of the mapped mines that are real: from the first on the count may be handed on, below the second it must not be."""

FOUND = (0.8, 0.6)
"""The same for the share of the true mines that the map found."""

FEW = 30
"""Fewer mines checked than this tell little: the interval of a share is then wider than 30 points of a hundred."""


@dataclass(frozen=True)
class Verdict:
    """Sentences on one question, and how serious they are."""

    text: Message
    kind: str


def read_measures(rows) -> dict:
    """(unit, measure) -> row as a dict, of the rows of an accuracy table given as dicts."""
    return {(row["unit"], row["measure"]): row for row in rows}


def value_of(found: dict, unit: str, measure: str, key: str = "value") -> Optional[float]:
    """A figure of the table; None if it is not there or not known."""
    row = found.get((unit, measure))
    value = None if row is None else row[key]
    return None if value in (None, "") else float(value)


def real_mines(found: dict) -> Optional[Verdict]:
    """How many of the mines of the map are mines; None if nobody checked it."""
    checked, right = (value_of(found, "mines", name) for name in ("detected", "hits_of_detected"))
    share = value_of(found, "mines", "precision")
    if not checked or right is None or share is None:
        return None
    text = Message(
        "Of {checked} mapped {checked:mine that was|mines that were} checked, {right} {right:was|were} right: {share}{interval}.",
        checked=int(checked),
        right=int(right),
        share=_percent(share),
        interval=_interval(found, "precision"),
    )
    return Verdict(text, _kind(share, REAL, checked))


def found_mines(found: dict) -> Optional[Verdict]:
    """How many of the true mines the map has; None if nobody checked it."""
    known, hits = (value_of(found, "mines", name) for name in ("reference", "hits_of_reference"))
    share = value_of(found, "mines", "recall")
    if not known or hits is None or share is None:
        return None
    text = Message(
        "Of {known} known {known:mine|mines} the map found {hits}: {share}{interval}.",
        known=int(known),
        hits=int(hits),
        share=_percent(share),
        interval=_interval(found, "recall"),
    )
    return Verdict(text, _kind(share, FOUND, known))


def _interval(found, measure):
    low, high = (value_of(found, "mines", measure, key) for key in ("low", "high"))
    if low is None or high is None:
        return ""
    return Message(" (95 % interval {low} to {high})", low=_percent(low), high=_percent(high))


def _percent(share):
    return f"{100 * share:.0f} %"


def _kind(share, limits, cases):
    if share < limits[1]:
        return BAD
    return CAREFUL if share < limits[0] or cases < FEW else GOOD


def count_interval(found: dict, count: int) -> Optional[tuple]:
    """(low, high) number of mines of a map of `count` that are real, by the 95 % interval of precision by mine."""
    low, high = (value_of(found, "mines", "precision", key) for key in ("low", "high"))
    return None if low is None or high is None else (round(count * low), round(count * high))


def area_interval(found: dict) -> Optional[tuple]:
    """(value, low, high) km2 of mine area estimated from a probability sample; None without one."""
    values = tuple(value_of(found, "sample km2", "mine_area", key) for key in ("value", "low", "high"))
    return None if None in values else values
