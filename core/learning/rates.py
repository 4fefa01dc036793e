"""How often the forest is right about mines and wrong about other land, and what that means where mines are rare."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np

from ..intervals import wilson
from ..messages import Message
from .model import MINE, NON_MINE, RATE_POINTS, ForestModel

ALIKE_MINES, ALIKE_OTHERS = 4, 2
"""So many samples of mines, and of other land, tell as much as one of another place would: with them the 95 % interval of the
share of mines held the truth in 12 of 12 halves of synthetic landscapes."""


FEWEST_ABOVE, LEAST_ABOVE, MOST_MISSING = 8, 0.1, 0.5
"""`missing_share` looks at thresholds with so many mine samples above them, and that share of all; it never tells more."""


@dataclass(frozen=True)
class Rates:
    """What a threshold does to mines and to other land.

    Attributes
    ----------
    recall : float
        Share of the mine samples at or above the threshold.
    false_alarms : float
        Share of the other samples at or above it.
    mines, others : float
        Samples of each kind; of weighted ones as many as would leave as much open without weights.
    source : str
        Which judgement of the training tells it.
    weighted : bool
        True when the samples are weighted to all land; else they hold more of its rare covers than the land does.
    missing : float
        Share of the other samples that are taken for mines which the reference lacks (`missing_share`).
    """

    recall: float
    false_alarms: float
    mines: float
    others: float
    source: str
    weighted: bool = False
    missing: float = 0.0

    @property
    def true_alarms(self) -> float:
        """Share of other land that is called mine: the false alarms without the mines that the reference lacks."""
        return self._without_missing(self.false_alarms)

    def _without_missing(self, alarms: float) -> float:
        return max((alarms - self.missing * self.recall) / (1 - self.missing), 0.0)

    def precision(self, share: float) -> float:
        """Share of the objects called mine that are mines, where `share` of all objects are (Bayes' rule)."""
        return _precision(self.recall, self.true_alarms, share)

    def precision_interval(self, share: float) -> tuple:
        """95 % interval of `precision` that the samples leave open (Wilson 1927 for both rates).

        Objects of one mine are alike, so the samples count as fewer than they are (`ALIKE_MINES`, `ALIKE_OTHERS`). The lower
        end takes every false alarm for one, the upper end leaves out the mines that the reference seems to lack.
        """
        recall, alarms = self._intervals(self.false_alarms)
        return _precision(recall[0], alarms[1], share), _precision(recall[1], self._without_missing(alarms[0]), share)

    def _intervals(self, alarms: float) -> tuple:
        return wilson(self.recall, max(self.mines / ALIKE_MINES, 1)), wilson(alarms, max(self.others / ALIKE_OTHERS, 1))

    def mine_share(self, mapped: float) -> Optional[float]:
        """Share of mines on land of which `mapped` was called mine (Rogan & Gladen 1978).

        None when the false alarms of the samples alone would be as many as were mapped: then the samples hold more
        look-alikes than the land, and nothing can be concluded.
        """
        alarms = self.true_alarms
        if self.recall <= alarms or mapped <= alarms:
            return None
        return min((mapped - alarms) / (self.recall - alarms), 1.0)

    def mine_share_interval(self, mapped: float) -> Optional[tuple]:
        """95 % interval of `mine_share`; None when not even its upper end can be told.

        Samples count as in `precision_interval`.
        """
        recall, alarms = self._intervals(self.true_alarms)
        if recall[0] <= alarms[0] or mapped <= alarms[0]:
            return None
        low = (mapped - alarms[1]) / (recall[1] - alarms[1]) if recall[1] > alarms[1] else 0.0
        return max(low, 0.0), min((mapped - alarms[0]) / (recall[0] - alarms[0]), 1.0)


def foretold_cut(model: ForestModel, share: float) -> Optional[float]:
    """Share of the forest from which on objects are best called mine where `share` of all objects are mines.

    Best = largest foretold F: a higher cut would lose more mines than it spares false alarms. None when the model does not
    tell its rates.
    """
    if "rates_recall" not in model.arrays:
        return None
    recall, alarms = model.arrays["rates_recall"], model.arrays["rates_false_alarms"]
    called = recall * share + alarms * (1 - share)
    return float(np.argmax(recall * share / (called + share)) / (RATE_POINTS - 1))  # half of F


def _precision(recall, alarms, share) -> float:
    called = recall * share + alarms * (1 - share)
    return recall * share / called if called > 0 else np.nan


def learn_rates(truth: np.ndarray, probability: np.ndarray, weights: Optional[np.ndarray] = None) -> dict:
    """The rates at every hundredth of the forest's share, as arrays of the model.

    Half a sample is added on either side, so that no rate is 0 only because samples are few.

    Parameters
    ----------
    truth : (samples,) array of 0 and 1
    probability : (samples,) float64 array
        By forests that did not see the sample, not calibrated.
    weights : (samples,) float64 array, optional
        How many objects of the land each sample stands for; None = all the same.

    Returns
    -------
    dict
        float64 arrays `rates_recall`, `rates_false_alarms`, both [101] and falling, and `rates_samples` [2]: effective
        number of samples of mines and of other land (Kish 1965).
    """
    weights = np.ones(len(truth)) if weights is None else weights
    grid = np.linspace(0, 1, RATE_POINTS) - 1e-12
    rates, counts = {}, []
    for name, label in (("rates_recall", 1), ("rates_false_alarms", 0)):
        order = np.argsort(probability[truth == label], kind="stable")
        known, weight = probability[truth == label][order], weights[truth == label][order]
        above = np.append(np.cumsum(weight[::-1])[::-1], 0.0)[np.searchsorted(known, grid, side="left")]
        counts.append(weight.sum() ** 2 / (weight**2).sum())
        rates[name] = (above / weight.sum() * counts[-1] + 0.5) / (counts[-1] + 1)
    return {**rates, "rates_samples": np.array(counts)}


def missing_share(recall: np.ndarray, alarms: np.ndarray, counts: np.ndarray) -> float:
    """Share of the samples of other land that are mines which the reference lacks, as far as the shares of the forest tell.

    Such mines get shares like those of all mines, look-alikes lower ones. So no threshold calls a smaller part of the others
    mine, compared with the mines, than the missing mines alone make up: the least ratio of the two rates is their share
    (mixture proportion; Blanchard, Lee & Scott 2010). Look-alikes that no threshold parts from mines are counted along, so it
    is an upper bound; on ten synthetic landscapes it was right (docs/seasons.md).

    Parameters
    ----------
    recall, alarms : (101,) float64
        Of `learn_rates`.
    counts : (2,) float64
        Samples of mines and of other land, as `rates_samples`.
    """
    mines, others = counts
    found = (recall * (mines + 1) - 0.5) / mines
    wrong = np.maximum((alarms * (others + 1) - 0.5) / others, 0.0)
    enough = found * mines >= max(FEWEST_ABOVE, LEAST_ABOVE * mines) - 1e-9
    return float(min((wrong[enough] / found[enough]).min(), MOST_MISSING)) if enough.any() else 0.0


def rates_at(model: ForestModel, threshold: float, decide: Callable) -> Optional[Rates]:
    """The rates of the objects called mine; None when the model does not tell them, or no object can be called mine.

    Parameters
    ----------
    threshold : float
        Of the final probability.
    decide : callable
        Shares of the forest -> final probabilities, rising.
    """
    final = decide(np.linspace(0, 1, RATE_POINTS))
    point = int(np.searchsorted(final, threshold - 1e-12, side="left"))
    counts = model.samples[MINE], model.samples[NON_MINE]
    if point == RATE_POINTS:
        return None
    if "rates_recall" in model.arrays:
        kind = "random" if model.scores.get("cv_accuracy_spatial") is None else "spatial"
        recall, alarms = (float(model.arrays[name][point]) for name in ("rates_recall", "rates_false_alarms"))
        effective = model.arrays["rates_samples"]
        weighted = not np.allclose(effective, counts)
        missing = missing_share(model.arrays["rates_recall"], model.arrays["rates_false_alarms"], effective)
        source = Message("{kind} cross-validation", kind=Message(kind))
        return Rates(recall, alarms, *effective.tolist(), source, weighted, missing)
    return _out_of_bag(model, point, counts)


def _out_of_bag(model: ForestModel, point: int, counts: tuple) -> Optional[Rates]:
    """Rates of a model without the arrays: out of bag at a share of 0.5, not at another one."""
    recall, precision = model.scores.get("oob_recall"), model.scores.get("oob_precision")
    known = all(isinstance(score, float) and 0 < score <= 1 for score in (recall, precision))
    if not known or abs(point - RATE_POINTS // 2) > 2:
        return None
    alarms = recall * model.mine_share * (1 - precision) / (precision * (1 - model.mine_share))
    others = counts[1]
    return Rates(recall, min((alarms * others + 0.5) / (others + 1), 1.0), *counts, "out-of-bag samples")
