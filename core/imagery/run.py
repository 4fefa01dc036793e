"""What a run of this stage carries from room to room: who works, what is kept, what the user is told."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..block_cache import BlockCache
from ..feedback import Feedback


class Notes:
    """What a run has to say: passed on to the log at once and kept for the report, each sentence once, in their order."""

    def __init__(self, feedback: Feedback):
        self._feedback = feedback
        self.warnings: list = []
        self.notes: list = []

    def warn(self, text: str) -> None:
        if text not in self.warnings:
            self.warnings.append(text)
            self._feedback.warning(text)

    def note(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)
            self._feedback.info(text)


@dataclass(frozen=True)
class Run:
    """The companions of a job.

    Attributes
    ----------
    executor : Executor
        Threads, or workers of a cluster.
    blocks : BlockCache
    notes : Notes
    feedback : Feedback
        Progress and cancel of the part of the run that is going on.
    """

    executor: object
    blocks: BlockCache
    notes: Notes
    feedback: Feedback

    def part(self, start: float, end: float) -> Run:
        """The same run, whose progress goes from `start` to `end` of this one's."""
        return replace(self, feedback=self.feedback.part(start, end))
