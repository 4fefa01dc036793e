"""Progress moves, never goes back, tells the time that is left and that kernels are compiled."""

import time

import pytest
from mine_mapper.algorithms.feedback import QgisFeedback
from mine_mapper.algorithms.runs.pace import Pace
from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def paced():
    clock, shown, said = Clock(), [], []
    return Pace(shown.append, said.append, clock), clock, shown, said


def run(paced, schedule, until):
    """Let a step that tells `schedule` (seconds -> progress) run, with a tick each second."""
    pace, clock, shown, _ = paced
    at = []
    for second in range(until):
        clock.now = float(second)
        if second in schedule:
            pace.reached(schedule[second])
        pace.tick()
        at.append((second, shown[-1]))
    return at


@pytest.mark.parametrize(
    "schedule", [{0: 0.0, 900: 1.0}, {0: 0.0, 60: 0.63, 61: 0.9, 200: 1.0}, {k: k / 300 for k in range(301)}, {}]
)
def test_no_figure_stands_for_more_than_five_seconds_and_none_goes_back(paced, schedule):
    figures = run(paced, schedule, 301)
    values = [value for _, value in figures]
    assert values == sorted(values) and values[-1] <= 1.0
    for second in range(290):
        assert values[second + 5] > values[second] or values[second] == 1.0
    if not schedule or max(schedule) > 300:
        assert values[-1] < 0.6, "a silent step is not shown as nearly done"


def test_what_the_step_tells_counts_when_it_is_ahead(paced):
    figures = dict(run(paced, {0: 0.0, 10: 0.8, 12: 0.2}, 20))
    assert figures[10] >= 0.8 and figures[12] >= 0.8


def test_time_left_is_told_from_half_a_minute_on_and_is_right(paced):
    run(paced, {k: 0.1 + (k - 60) / 400 for k in range(60, 400, 2)}, 400)  # a minute of silence (compiling), then 360 s of work
    told = paced[3]
    assert 2 <= len(told) <= 5 and all(text.template == "About {time} left." for text in told)
    assert str(told[0]) in ("About 5 minutes left.", "About 6 minutes left.")


def test_short_steps_tell_no_time(paced):
    run(paced, {k: k / 25 for k in range(26)}, 26)
    assert paced[3] == []


def test_the_bar_moves_while_a_step_is_busy_and_silent(qgis_app):
    seen = []
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(seen.append)
    own = QgisFeedback(feedback)
    with own.running():
        own.set_progress(0.1)
        for _ in range(35):  # the thread of the window goes on while a step works in its own
            time.sleep(0.1)
            QCoreApplication.processEvents()
    assert len(set(seen)) >= 3 and seen == sorted(seen)


def test_compiling_is_the_first_line_and_told_once(root, tmp_path, qgis_app):
    """With an empty cache; a second run, with the cache filled, says nothing."""
    import json
    import os
    import subprocess
    import sys

    program = """
import json, sys
sys.path.insert(0, sys.argv[1])
import conftest
from mine_mapper.algorithms.feedback import QgisFeedback
from qgis.core import QgsProcessingFeedback
feedback = QgsProcessingFeedback()
seen = []
feedback.progressChanged.connect(seen.append)
own = QgisFeedback(feedback)
with own.running(("polygon_kernels",)):
    own.info("Working.")
    import numpy as np
    from label_outlines import outlines_of
    outlines_of(np.array([[1, 1], [2, 0]], np.uint32), (0, 10, 0, 0, 0, -10))
print(json.dumps([feedback.textLog(), len(set(seen))]))
"""
    environment = {**os.environ, "NUMBA_CACHE_DIR": str(tmp_path / "cache")}
    runs = []
    for _ in range(2):
        run = subprocess.run([sys.executable, "-c", program, str(root / "test")], capture_output=True, text=True, env=environment)
        assert run.returncode == 0, run.stderr
        runs.append(json.loads(run.stdout.splitlines()[-1]))
    first, second = (log.split("\n") for log, _ in runs)
    assert first[0].startswith("Compiling for this computer, once: about ") and first[0].endswith("seconds.")
    assert sum("Compiling" in line for line in first) == 1 and runs[0][1] > 3
    assert "Working." in second[0] and not any("Compiling" in line for line in second)
