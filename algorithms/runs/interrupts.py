"""Ctrl-C and an ordinary `kill` end a run of `qgis_process` like Cancel: nothing half-written, a sentence, exit status 1."""

import signal
import threading
from contextlib import contextmanager

SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name))


@contextmanager
def cancelled_by_signals(feedback):
    """While the block runs, a signal to end cancels `feedback`; a second one of the same kind ends the program at once.

    Only in the main thread, where `qgis_process` runs its steps: on the desktop they run in other threads, and signals are
    QGIS's own affair.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def cancel(number, frame):
        feedback.cancel()
        signal.signal(number, signal.SIG_DFL)

    before = {}
    try:
        for number in SIGNALS:
            before[number] = signal.signal(number, cancel)
    except ValueError:  # Python runs in a thread of another program
        pass
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)
