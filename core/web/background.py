"""Network work in threads of its own, while the caller's thread reports and looks at Cancel.

A thread that waits for a silent server cannot be interrupted. So the threads are daemons: on Cancel the caller leaves at once,
and they end by themselves, without writing, as soon as their wait is over.
"""

from __future__ import annotations

import queue
import threading
import time
from typing import Any, Callable, Iterator, Sequence

from ..errors import Cancelled, InputError
from ..feedback import Feedback

POLL = 0.2
"""Seconds between two looks at Cancel."""

LIVELY = 1 << 16
"""Bytes that are a sign of life; a server that drips fewer is as good as silent."""


class NetworkError(InputError):
    """The network failed; the same run may work later."""


class CancelToken:
    """The caller's word to the threads that the run is over, and theirs to the caller: lines for the log, bytes, signs of
    life."""

    def __init__(self, patience_with_silence: float = 120.0):
        self.silence = patience_with_silence
        self.received = self._unsigned = 0
        self._stopped = threading.Event()
        self._messages: queue.SimpleQueue = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._last_sign = time.monotonic()

    # -- the threads' side

    def check(self) -> None:
        """Raise `Cancelled` if the run is over; called before anything is written."""
        if self._stopped.is_set():
            raise Cancelled()

    def pause(self, seconds: float) -> None:
        """Wait, unless the run is over."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.alive()
            if self._stopped.wait(min(1.0, max(end - time.monotonic(), 0.0))):
                raise Cancelled()

    def alive(self) -> None:
        """A sign of life: the work goes on."""
        self._last_sign = time.monotonic()

    def count(self, received: int) -> None:
        """Bytes that came in."""
        with self._lock:
            self.received += received
            self._unsigned += received
            if self._unsigned >= LIVELY:
                self._unsigned = 0
                self.alive()

    def say(self, message: str) -> None:
        """A line for the log, shown by the caller's thread."""
        self._messages.put(message)

    # -- the caller's side

    def stop(self) -> None:
        self._stopped.set()

    def show_messages(self, feedback: Feedback) -> None:
        while True:
            try:
                feedback.warning(self._messages.get_nowait())
            except queue.Empty:
                return

    def watch(self) -> None:
        """Raise `NetworkError` when nothing has come in for long, not even a failure."""
        if time.monotonic() - self._last_sign > self.silence:
            raise NetworkError(
                "Nothing has come from the server for {seconds:.0f} s, though the connection is open. Try again later: what is "
                "finished is kept.",
                seconds=self.silence,
            )


def run_in_background(
    function: Callable,
    tasks: Sequence[tuple],
    token: CancelToken,
    feedback: Feedback,
    threads: int = 1,
    on_poll: Callable[[], None] = lambda: None,
) -> Iterator[tuple]:
    """Run ``function(*task)`` in daemon threads; yield ``(index, result, error)`` as they finish.

    Cancelling, or any error in the caller, stops the threads. `on_poll` is called in the caller's thread several times a second.
    """
    waiting: queue.SimpleQueue = queue.SimpleQueue()
    finished: queue.SimpleQueue = queue.SimpleQueue()
    for entry in enumerate(tasks):
        waiting.put(entry)
    token.alive()
    for _ in range(min(threads, len(tasks))):
        threading.Thread(target=_work, args=(function, waiting, finished, token), daemon=True, name="minemapper-fetch").start()
    done = 0
    try:
        while done < len(tasks):
            try:
                outcome = finished.get(timeout=POLL)
            except queue.Empty:
                outcome = None
            token.show_messages(feedback)
            feedback.check()
            on_poll()
            if outcome is None:
                token.watch()
                continue
            done += 1
            yield outcome
    finally:
        if done < len(tasks):
            token.stop()


def _work(function: Callable, waiting: queue.SimpleQueue, finished: queue.SimpleQueue, token: CancelToken) -> None:
    while True:
        try:
            index, task = waiting.get_nowait()
        except queue.Empty:
            return
        try:
            token.check()
            finished.put((index, function(*task), None))
        except Cancelled:
            return
        except Exception as error:  # handed to the caller's thread, which raises or tells it
            finished.put((index, None, error))


def call_in_background(function: Callable, arguments: tuple, token: CancelToken, feedback: Feedback) -> Any:
    """Result of one call in a thread of its own; its error is raised here."""
    (outcome,) = run_in_background(function, [arguments], token, feedback)
    if outcome[2] is not None:
        raise outcome[2]
    return outcome[1]
