"""Progress that moves, and the time that is left: one place for all steps."""

import math
import threading
import time
from contextlib import contextmanager

from ...core.messages import Message, duration

TICK = 1.0
"""Seconds between two looks at the progress."""

CREEP, CREEP_TIME = 0.5, 300.0
"""While a step is silent its bar creeps towards this share of what is left, half of it (1 - 1 / e) within this many seconds."""

FIRST_WORD = 30.0
"""Seconds before the first word on the time left; shorter steps say nothing."""

LEAST_DONE = 0.03
"""Share of the work that must be done before it tells anything about the rest."""


class Pace:
    """Turns the progress that a step tells, in jumps, into one that never stands still and never goes back.

    Parameters
    ----------
    show : callable
        Takes the progress from 0 to 1.
    say : callable
        Takes a `Message`; called in the thread that calls `reached` only.
    clock : callable
        Seconds.
    """

    def __init__(self, show, say, clock=time.monotonic):
        self._show, self._say, self._clock = show, say, clock
        self._lock = threading.Lock()
        self._begun = self._moved = clock()
        self._first = None
        self._real = self._from = self._shown = 0.0
        self._next_word = FIRST_WORD

    def reached(self, fraction):
        """The step tells its progress."""
        with self._lock:
            if self._first is None and fraction > 0.0:
                self._first = (self._clock(), fraction)  # what went before, as compiling, tells nothing of the pace
            if fraction > self._real:
                self._real, self._from, self._moved = fraction, max(fraction, self._shown), self._clock()
            self._show_at_least(self._from)
        self._tell_rest()

    def tick(self):
        """Some time has passed: creep on."""
        with self._lock:
            silent = self._clock() - self._moved
            rest = (1.0 - self._from) * CREEP * (1.0 - math.exp(-silent / CREEP_TIME))
            self._show_at_least(self._from + rest)

    def _show_at_least(self, fraction):
        self._shown = max(self._shown, min(fraction, 1.0))
        self._show(self._shown)

    def _tell_rest(self):
        passed = self._clock() - self._begun
        if passed < self._next_word or self._first is None or not self._first[1] + LEAST_DONE <= self._real < 1.0:
            return
        self._next_word = 2.0 * passed  # at 30 s, 1 min, 2 min, 4 min ...
        since, at = self._first
        rest = (self._clock() - since) * (1.0 - self._real) / (self._real - at)
        if rest > TICK:
            self._say(Message("About {time} left.", time=duration(rest)))


@contextmanager
def moving(pace):
    """Let the progress move while the block runs, whatever the step does."""
    over = threading.Event()

    def run():
        while not over.wait(TICK):
            pace.tick()

    thread = threading.Thread(target=run, name="progress", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
