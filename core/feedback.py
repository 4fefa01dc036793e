"""How a long step tells its caller what it does, and learns that the user cancelled."""

from __future__ import annotations

from .errors import Cancelled


class Feedback:
    """Silent feedback; the QGIS side subclasses it.

    Called from the thread that runs the step only. Worker threads may read `is_cancelled`, and nothing else.
    """

    def set_progress(self, fraction: float) -> None:
        """Show progress; `fraction` runs from 0 to 1 over this feedback's step."""

    def info(self, message: str) -> None:
        """Add a line to the log; a `Message` where it holds values, so that it can be translated."""

    def warning(self, message: str) -> None:
        """Add a line that stands out in the log: a result to be looked at twice."""

    def is_cancelled(self) -> bool:
        """True as soon as the user cancelled."""
        return False

    def check(self) -> None:
        """Raise `Cancelled` if the user cancelled; call it between tiles or chunks, every second at least."""
        if self.is_cancelled():
            raise Cancelled()

    def part(self, start: float, end: float) -> Feedback:
        """Feedback whose 0-1 is the range `start`-`end` of this one, for a step inside a step."""
        return _Part(self, start, end)


class _Part(Feedback):
    def __init__(self, whole: Feedback, start: float, end: float):
        self._whole, self._start, self._end = whole, start, end

    def set_progress(self, fraction):
        self._whole.set_progress(self._start + (self._end - self._start) * min(max(fraction, 0.0), 1.0))

    def info(self, message):
        self._whole.info(message)

    def warning(self, message):
        self._whole.warning(message)

    def is_cancelled(self):
        return self._whole.is_cancelled()
