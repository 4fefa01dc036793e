"""The search for scales: three levels that climb until local variance stops rising, and a curve over the whole range."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable, Iterator, Optional, Sequence

import numpy as np

from ...feedback import Feedback
from ...runs.executor import run_tasks
from ..merging import RegionMerger
from .scale_measures import clinton, local_variance, match_references, morans_i, within_variance

CURVE_STEPS = 50
"""Steps of the curve from START to STOP, about."""


@dataclass(frozen=True)
class Trial:
    """One scale tried on all windows.

    Attributes
    ----------
    scale : float
    objects : int
    mean_size, median_size : float
        Pixels.
    local_variance : float
        In the units of the image.
    window_sums, window_counts : tuple
        Sum of the objects' standard deviations and number of objects, by window.
    """

    scale: float
    objects: int
    mean_size: float
    median_size: float
    local_variance: float
    window_sums: tuple
    window_counts: tuple


@dataclass(frozen=True)
class Level:
    """One level of the search: the scale kept (None = STOP was reached), its step, and the trials from the scale it began at."""

    scale: Optional[float]
    step: float
    trials: tuple

    def without_window(self, window: int) -> Optional[float]:
        """The scale that this level would keep without one window; None if it would go on further than was tried."""
        sums = np.array([trial.window_sums for trial in self.trials])
        counts = np.array([trial.window_counts for trial in self.trials])
        others = np.arange(sums.shape[1]) != window
        values = sums[:, others].sum(axis=1) / counts[:, others].sum(axis=1)
        stops = np.flatnonzero(values[1:] <= values[:-1])
        return self.trials[stops[0]].scale if len(stops) else None


@dataclass(frozen=True)
class CurvePoint:
    """All measures at one scale of the curve; over, under and distance are NaN without reference polygons."""

    trial: Trial
    within_variance: float
    morans_i: float
    over: float
    under: float
    distance: float


class WindowLevels:
    """The windows' objects at one scale after the other, the windows worked on side by side.

    Parameters
    ----------
    images : sequence of ((rows, columns, bands) float32, (rows, columns) bool)
        Pixels and where they are valid.
    make : callable
        (pixels, valid) -> RegionMerger.
    hierarchy : bool
        Each scale builds on the objects of the last one; otherwise it starts from the pixels.
    """

    def __init__(self, images: Sequence, make: Callable, hierarchy: bool, executor, feedback: Feedback):
        self._images, self._make, self._hierarchy, self._executor = images, make, hierarchy, executor
        self._feedback, self._quiet = feedback, _CancelOnly(feedback)
        self._mergers = [None] * len(images)

    def restart(self) -> None:
        """Go back to the pixels."""
        self._mergers = [None] * len(self._images)

    def reach(self, scale: float) -> list:
        """Segment all windows at a scale; their mergers, in the order of the windows."""
        tasks = [(index, scale) for index in range(len(self._images))]
        for index, merger in run_tasks(self._executor, self._segment, tasks, self._feedback):
            self._mergers[index] = merger
        return self._mergers

    def _segment(self, index: int, scale: float) -> RegionMerger:
        merger = self._mergers[index] if self._hierarchy else None
        merger = merger or self._make(*self._images[index])
        merger.merge_to(scale, self._quiet)
        return merger


class _CancelOnly(Feedback):
    """For worker threads, which may look at the cancel button and nothing else."""

    def __init__(self, feedback: Feedback):
        self._feedback = feedback

    def is_cancelled(self):
        return self._feedback.is_cancelled()


def try_scale(levels: WindowLevels, scale: float) -> Trial:
    """Segment all windows at a scale and measure the local variance."""
    return _trial(scale, [merger.statistics() for merger in levels.reach(scale)])


def _trial(scale: float, parts: Sequence) -> Trial:
    sizes = np.concatenate([part.size for part in parts])
    sums = tuple(float(part.std.mean(axis=1).sum()) for part in parts)
    counts = tuple(len(part.size) for part in parts)
    return Trial(scale, len(sizes), float(sizes.mean()), float(np.median(sizes)), local_variance(parts), sums, counts)


def climb(levels: WindowLevels, path: list, step: float, stop: float, feedback: Feedback) -> Level:
    """One level: rise from the last scale of `path` by `step` until local variance is not above the last one.

    The scale before that is kept. In a hierarchy the objects of a kept scale cannot be had back from the coarser ones tried
    after it, so the level first goes the way of the levels below again: the scales of `path`, which grows by the scales passed.
    """
    levels.restart()
    for scale in path[:-1]:
        levels.reach(scale)
    begin = path[-1]
    trials = [try_scale(levels, begin)]
    for scale in steps_to(begin, step, stop):
        feedback.set_progress((scale - begin) / (stop - begin))
        trials.append(try_scale(levels, scale))
        if trials[-1].local_variance <= trials[-2].local_variance:
            return Level(trials[-2].scale, step, tuple(trials))
        path.append(scale)
    return Level(None, step, tuple(trials))


def steps_to(begin: float, step: float, stop: float) -> Iterator[float]:
    """begin + step, begin + 2 step ... up to and with `stop`; multiplied, not added up, so that no rounding piles up."""
    for index in range(1, math.floor((stop - begin) / step + 1e-9) + 1):
        yield round(begin + index * step, 9)


def find_levels(levels: WindowLevels, start: float, steps: Sequence[float], stop: float, feedback: Feedback) -> list:
    """The levels one above the other, each from the scale kept by the one below. After a level that reaches `stop` comes none."""
    found, path = [], [start]
    for index, step in enumerate(steps):
        level = climb(levels, path, step, stop, feedback.part(index / len(steps), (index + 1) / len(steps)))
        found.append(level)
        if level.scale is None:
            break
    return found


def curve_scales(start: float, step: float, stop: float) -> list:
    """Scales of the curve: from START to STOP, both with it, in about 50 equal steps that are multiples of STEP."""
    wide = step * max(1, math.ceil((stop - start) / step / CURVE_STEPS - 1e-9))
    scales = [start, *steps_to(start, wide, stop)]
    return scales if scales[-1] == stop else [*scales, stop]


def trace_curve(
    levels: WindowLevels, references: Optional[WindowLevels], masks: Sequence, scales: Sequence[float], feedback: Feedback
) -> list:
    """All measures over a range of scales.

    Parameters
    ----------
    references : WindowLevels, optional
        Windows around reference polygons; masks: their `ReferenceWindow`s.
    """
    points = []
    levels.restart()
    for index, scale in enumerate(scales):
        mergers = levels.reach(scale)
        parts = [merger.statistics() for merger in mergers]
        pairs = []
        if references is not None:
            pairs = [match_references(m.labels(), mask) for m, mask in zip(references.reach(scale), masks)]
        moran = morans_i(parts, [merger.neighbours() for merger in mergers])
        points.append(CurvePoint(_trial(scale, parts), within_variance(parts), moran, *clinton(pairs)))
        feedback.set_progress((index + 1) / len(scales))
    return points


def rates_of_change(values: Sequence[float]) -> list:
    """Rate of change of local variance in percent, ``100 (LV_i - LV_(i-1)) / LV_(i-1)``; None for the first."""
    rates = [None]
    for last, value in zip(values[:-1], values[1:]):
        rates.append(100 * (value - last) / last if last > 0 else None)
    return rates
