"""Training goes on after a kill: trees, importance, search and folds that were finished are taken up; the result is the same."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from learning_data import samples
from mine_mapper.core.errors import Cancelled
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.learning.forest import ForestSettings, fit_in_steps
from mine_mapper.core.learning.forest_arrays import flatten_forest
from mine_mapper.core.learning.model_file import save_model
from mine_mapper.core.learning.training import TrainingSettings, train
from mine_mapper.core.learning.tuning import ParameterGrid

FOREST = ForestSettings(trees=130, max_features=2, min_samples_leaf=2, min_samples_split=4)
GRID = ParameterGrid(max_features=(2, 3), min_samples_leaf=(1, 5), min_samples_split=(2, 20), criterion=("gini",), trees=(10, 50))
PLAIN = TrainingSettings(FOREST, folds=3, repeats=40)
SEARCHED = TrainingSettings(FOREST, folds=3, repeats=2, grid=GRID, select=4)

PROGRAM = """
import sys
sys.path[:0] = [{test!r}, {here!r}]
import conftest
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.learning.model_file import save_model
from mine_mapper.core.learning.training import train
from test_kept_training import PLAIN, SEARCHED, samples
result = train(samples(400), {settings}, Feedback(), 1, {work!r})
save_model({model!r}, result.model)
"""


class Log(Feedback):
    def __init__(self):
        self.lines = []

    def info(self, message):
        self.lines.append(str(message))


def figures(result):
    numbers = [
        result.importance.raw,
        result.importance.scaled,
        result.importance.low,
        result.probability,
        result.random.probability,
    ]
    tuning = [] if result.tuning is None else [repr(result.tuning.cells), repr(result.tuning.trees)]
    return [values.tobytes() for values in numbers], tuning, result.chosen, result.growth


def killed_when(settings, work, model, parts, match):
    """Start the training in a process of its own and kill it when so many parts are there; True if it was still running."""
    here = Path(__file__).resolve().parent
    text = PROGRAM.format(test=str(here.parent), here=str(here), settings=settings, work=str(work), model=str(model))
    child = subprocess.Popen([sys.executable, "-c", text], stdout=subprocess.DEVNULL)
    end = time.monotonic() + 240
    try:
        while child.poll() is None and time.monotonic() < end:
            if len(list(Path(work).glob(f"training-*/{match}"))) >= parts:
                break
            time.sleep(0.002)
        os.kill(child.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    return child.wait() == -signal.SIGKILL


@pytest.mark.skipif(os.name == "nt", reason="kills with a signal of POSIX")
@pytest.mark.parametrize(
    ("settings", "moments"),
    [
        ("PLAIN", [("trees-*.npz", 1), ("importance-*.npz", 2), ("spatial-fold-*.npz", 1)]),
        ("SEARCHED", [("search-gini-*.npz", 5), ("search-curve-*.npz", 1)]),
    ],
)
def test_a_killed_training_goes_on_and_gives_the_same_bytes(tmp_path, settings, moments):
    wanted = train(samples(400), globals()[settings], Feedback(), 2)
    save_model(str(tmp_path / "whole.mmf"), wanted.model)
    work = tmp_path / "work"
    kills = [killed_when(settings, work, tmp_path / "killed.mmf", count, match) for match, count in moments]
    assert sum(kills) >= len(moments) - 1 and not (tmp_path / "killed.mmf").exists()
    left = len(list(work.glob("training-*/*.npz")))
    log = Log()
    again = train(samples(400), globals()[settings], log, 2, str(work))
    save_model(str(tmp_path / "again.mmf"), again.model)
    assert figures(again) == figures(wanted)
    assert (tmp_path / "again.mmf").read_bytes() == (tmp_path / "whole.mmf").read_bytes()
    told = [line for line in log.lines if "parts were taken from the work folder" in line]
    assert len(told) == 1 and int(told[0].split()[0]) == left > 5  # every finished part is taken, and the log says so
    assert not list(work.iterdir())


def test_damaged_foreign_and_older_parts_are_made_anew(tmp_path):
    """A byte flipped, a part under another's name, a file cut off; and the parts of other samples or settings."""
    wanted = figures(train(samples(200), PLAIN, Feedback()))

    class Stopping(Log):
        def is_cancelled(self):
            return len(list(tmp_path.glob("training-*/*-fold-*.npz"))) >= 4

    with pytest.raises(Cancelled):
        train(samples(200), PLAIN, Stopping(), 2, str(tmp_path))
    folder = next(tmp_path.glob("training-*"))
    parts = sorted(folder.glob("*.npz"))
    flipped, cut, swapped = (next(part for part in parts if part.name.startswith(name)) for name in ("trees", "imp", "random"))
    data = bytearray(flipped.read_bytes())
    data[len(data) // 2] ^= 1
    flipped.write_bytes(data)
    cut.write_bytes(cut.read_bytes()[:-100])
    swapped.write_bytes(next(part for part in parts if part.name.startswith("spatial")).read_bytes())
    train(samples(200), replace(PLAIN, repeats=3), Feedback(), 2, str(tmp_path))
    train(samples(201), PLAIN, Feedback(), 2, str(tmp_path))
    assert sorted(folder.glob("*.npz")) == parts  # other settings and samples have folders of their own
    log = Log()
    assert figures(train(samples(200), PLAIN, log, 2, str(tmp_path))) == wanted
    assert any(line.startswith(f"{len(parts) - 3} of ") for line in log.lines)


@pytest.mark.parametrize("classifier", ["random_forest", "extra_trees"])
@pytest.mark.parametrize("weight", ["none", "balanced_subsample"])
def test_trees_grown_apart_are_those_of_the_whole_forest(classifier, weight):
    data = samples(150)
    settings = replace(FOREST, trees=37, classifier=classifier, class_weight=weight)
    values = np.nan_to_num(data.values).astype(np.float32)
    whole = flatten_forest(fit_in_steps(values, data.truth, settings, Feedback(), 1).estimators_)
    bounds = [(0, 1), (1, 20), (20, 37)]
    apart = [flatten_forest(fit_in_steps(values, data.truth, settings, Feedback(), 2, a, b).estimators_) for a, b in bounds]
    for index, expected in enumerate(whole):
        assert np.array_equal(np.concatenate([part[index] for part in apart]), expected)
