"""What a run has to say: passed on to the log at once and kept for the report, each sentence once."""

from __future__ import annotations

from ..feedback import Feedback


class Notes:
    """Warnings and notes in their order."""

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
