"""How many of the objects called mine are expected to be mines, told before anyone has looked at them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Optional

from ..learning.certainty import calibrated_share
from ..learning.model import ForestModel
from ..learning.rates import Rates, rates_at
from ..messages import Message, joined
from .classify import ClassificationSettings, final_probability
from .mine_objects import LandSurvey

UNKNOWN = Message(
    "The model does not tell how often it is right at this threshold, so the share of false alarms cannot be foretold. Train it "
    "again with this version, or count the false alarms with 'Draw accuracy sample' and 'Assess accuracy'."
)
SAMPLES_ARE_HARDER = Message(
    "The samples of other land hold more look-alikes of mines than the land does, so the truth is rather better than that."
)
WEIGHTED = Message(
    "The samples are weighted by the objects of the land that they stand for; objects on the rim of a mine are not counted."
)
NOTABLE_MISSING = 0.003
"""Share of the other samples from which on mines that the reference seems to lack are worth a sentence."""


@dataclass(frozen=True)
class Expectation:
    """What the rates of the training mean for one map.

    Attributes
    ----------
    rates : Rates or None
        None when the model does not tell them.
    trained_share, mapped_share : float
        Share of mines among the training samples; share of the objects called mine.
    prior : float or None
        Share of mines on the land, given by the user.
    """

    rates: Optional[Rates]
    trained_share: float
    mapped_share: float
    prior: Optional[float]

    @property
    def shares(self) -> list:
        """(what it is, share of mines on the land) of the cases worth telling: PRIOR alone if it is known."""
        if self.prior is not None:
            return [(Message("as PRIOR says"), self.prior)]
        cases = [(Message("as among the training samples"), self.trained_share)]
        return cases + ([(Message("as many as the map says"), self.mapped_share)] if self.mapped_share > 0 else [])

    @property
    def fitting_share(self) -> Optional[float]:
        """Share of mines on the land that would make a map with as many objects called mine; None = cannot be told."""
        return None if self.rates is None else self.rates.mine_share(self.mapped_share)

    def sentences(self) -> list:
        """In plain words, for the log and the report."""
        if self.rates is None:
            return [UNKNOWN]
        parts = []
        for what, share in self.shares:
            low, high = self.rates.precision_interval(share)
            parts.append(
                Message(
                    "about {precision:.0f} ({low:.0f} to {high:.0f}) where {percent} of the objects are mines, {what}",
                    precision=100 * self.rates.precision(share),
                    low=100 * low,
                    high=100 * high,
                    percent=_percent(share),
                    what=what,
                )
            )
        expected = Message("Of 100 objects called mine, these are expected to be mines: {parts}.", parts=joined("; ", parts))
        proposal = self._proposal() if self.prior is None and self.mapped_share > 0 else None
        basis = self._basis()
        if self.rates.missing >= NOTABLE_MISSING:
            basis = basis + " " + self._missing()
        return [expected, basis, *([proposal] if proposal else [])]

    def _missing(self) -> Message:
        """What is taken for mines that the reference lacks, and what it would be without that."""
        return Message(
            "{missing} of the others are called mine as surely as the mines themselves: they are taken for mines that the "
            "reference lacks. If it lacks none, and they are other land, the lower ends of the intervals are nearer to the "
            "truth.",
            missing=_percent(self.rates.missing),
        )

    def _proposal(self) -> Optional[Message]:
        """The share of mines on the land that fits what was mapped, with its interval."""
        fitting, interval = self.fitting_share, self.rates.mine_share_interval(self.mapped_share)
        if fitting is None or interval is None:
            return None
        return Message(
            "Share of mines on the land that fits the {mapped} called mine and these rates: {share} of the objects (95 % "
            "interval {low} to {high}). It is a proposal for PRIOR if nothing better is known.",
            mapped=_percent(self.mapped_share),
            share=_percent(fitting),
            low=_percent(interval[0]),
            high=_percent(interval[1]),
        )

    def _basis(self) -> str:
        return Message(
            "This follows from the {source} of the model: {recall:.0%} of the mine samples and {false_alarms:.1%} of "
            "the others were called mine. {weighted}",
            source=self.rates.source,
            recall=self.rates.recall,
            false_alarms=self.rates.false_alarms,
            weighted=WEIGHTED if self.rates.weighted else SAMPLES_ARE_HARDER,
        )


def expect(model: ForestModel, settings: ClassificationSettings, survey: LandSurvey) -> Expectation:
    """What to expect of a map made with this model and these settings."""
    decide = partial(_decide, model, settings)
    return Expectation(rates_at(model, settings.threshold, decide), model.mine_share, survey.mine_share, settings.prior)


def _decide(model, settings, shares):
    return final_probability(calibrated_share(model, shares), model, settings)


def _percent(share: float) -> Message:
    return Message("{value:.3g} %", value=100 * share)
