"""Tasks over threads: all results, bounded look-ahead, first error wins, cancel is quick."""

import threading
import time

import pytest
from mine_mapper.core.errors import Cancelled, ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.runs.executor import open_executor, run_in_order, run_tasks


class Recorder(Feedback):
    def __init__(self, cancel_after=None):
        self.progress, self.begun, self.cancel_after = [], time.monotonic(), cancel_after

    def set_progress(self, fraction):
        self.progress.append(fraction)

    def is_cancelled(self):
        return self.cancel_after is not None and time.monotonic() - self.begun > self.cancel_after


def square(number):
    return number * number


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_results_in_order_and_progress(threads):
    feedback = Recorder()
    with open_executor(threads) as executor:
        results = list(run_in_order(executor, square, ((n,) for n in range(20)), feedback, total=20))
    assert results == [n * n for n in range(20)]
    assert feedback.progress == sorted(feedback.progress) and feedback.progress[-1] == 1


def test_look_ahead_is_bounded():
    taken = []

    def tasks():
        for number in range(50):
            taken.append(number)
            yield (number,)

    with open_executor(2) as executor:
        results = run_tasks(executor, square, tasks(), Feedback(), ahead=2)
        next(results)
        assert len(taken) <= 5
        results.close()


def test_first_error_ends_the_run():
    def fail(number):
        if number == 3:
            raise ValueError("three")
        return number

    with pytest.raises(ValueError, match="three"), open_executor(2) as executor:
        list(run_tasks(executor, fail, ((n,) for n in range(100)), Feedback()))


def test_cancel_drops_what_has_not_begun():
    begun = []
    lock = threading.Lock()

    def slow(number):
        with lock:
            begun.append(number)
        time.sleep(0.2)

    start = time.monotonic()
    with pytest.raises(Cancelled), open_executor(2) as executor:
        list(run_tasks(executor, slow, ((n,) for n in range(1000)), Recorder(cancel_after=0.3)))
    assert time.monotonic() - start < 2 and len(begun) < 20


def test_no_scheduler_is_named():
    pytest.importorskip("distributed")
    with pytest.raises(ParameterError, match="tcp://127.0.0.1:9"), open_executor(scheduler="tcp://127.0.0.1:9"):
        pass


def test_results_kept_back_are_bounded():
    """One slow task at the beginning: the others do not run away and fill the memory."""
    begun = []
    lock = threading.Lock()
    go = threading.Event()

    def work(number):
        with lock:
            begun.append(number)
        if number == 0:
            go.wait(10)
        return number

    def release():
        time.sleep(0.6)
        most.append(len(begun))
        go.set()

    most = []
    threading.Thread(target=release).start()
    with open_executor(2) as executor:
        results = list(run_in_order(executor, work, ((n,) for n in range(5000)), Feedback()))
    assert results == list(range(5000)) and most[0] <= 9


def test_bounded_with_one_worker_and_any_look_ahead():
    for ahead in (1, 2, 7):
        with open_executor(1) as executor:
            assert list(run_in_order(executor, square, ((n,) for n in range(50)), Feedback(), ahead=ahead))[-1] == 49 * 49
