"""What somebody has to decide or know after field work came home, and when two outlines are the same."""

from __future__ import annotations

from dataclasses import dataclass

import shapely

from ..messages import Message

GEOMETRY = "geometry"

SAME_SHAPE = 1e-6
"""Outlines whose difference is below this share of their area are the same: programs write corners with other last digits."""


@dataclass(frozen=True)
class Conflict:
    """One thing that somebody has to decide or know.

    Attributes
    ----------
    uuid, mine_id : str
    field : str
        Field of the mine, "geometry", or "" for the whole mine.
    kind : Message
        What happened.
    kept : str
        Value in the result.
    others : str
        The other values, each with the copy it comes from.
    """

    uuid: str
    mine_id: str
    field: str
    kind: Message
    kept: str = ""
    others: str = ""

    def row(self) -> tuple:
        """As the table of conflicts holds it."""
        return self.uuid, self.mine_id, self.field, str(self.kind), self.kept, self.others

    def sentence(self) -> Message:
        """As the log tells it."""
        if not self.mine_id:
            return self.kind
        if not self.field:
            return Message("Mine {number}: {kind}", number=self.mine_id, kind=self.kind)
        return Message(
            "Mine {number}, {field}: {kind} '{kept}' was kept; {others}.",
            number=self.mine_id,
            field=self.field,
            kind=self.kind,
            kept=self.kept,
            others=self.others if len(self.others) < 200 else self.others[:200] + " ...",
        )


def same_shape(outline, second) -> bool:
    """True for outlines that differ by less than `SAME_SHAPE`, points at one place, and two that are both missing."""
    if outline is None or second is None:
        return outline is second
    larger = max(shapely.area(outline), shapely.area(second))
    if larger == 0:
        return bool(shapely.equals_exact(outline, second, 1e-3))
    return shapely.area(shapely.symmetric_difference(outline, second)) <= SAME_SHAPE * larger
