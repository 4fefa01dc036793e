"""Accuracy and area from a labelled probability sample: Olofsson et al. (2014) with the estimators of Stehman (2014)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Sequence

import numpy as np
import shapely

from ..errors import InputError
from ..feedback import Feedback
from ..geodesy import transform_shapes
from ..intervals import Z, wilson
from ..messages import Message
from ..vector import Table
from ..words.class_words import read_class_words, tell_classes
from ..words.vocabulary import UNKNOWN, listed_words

OTHER_MAP = 0.02
"""Share of places whose class in the map is another one than when they were drawn, up to which it is still the same map."""

FEW_ERRORS = 5
"""Strata with fewer errors have no trustworthy Wald interval."""


@dataclass(frozen=True)
class Estimate:
    """A value with its standard error and 95 % interval.

    Attributes
    ----------
    value, error : float
    low, high : float
        Interval to be quoted.
    wald : (float, float)
        value -/+ 1.96 standard errors.
    method : str
        "Wald" or "score".
    """

    value: float
    error: float
    low: float
    high: float
    wald: tuple
    method: str


@dataclass(frozen=True)
class AreaAdjusted:
    """Estimates from the sample.

    Attributes
    ----------
    accuracy, precision, recall : Estimate
        Shares of the area.
    mine_area : Estimate
        km2.
    mapped_area, total_area : float
        km2.
    strata : list of str
    areas : (h,) float64
        km2.
    counts, errors, mines : (h,) int64
        Labelled places, those where map and reference differ, and those with a mine.
    proportions : (2, 2) float64
        Share of the area; rows reference mine / non-mine, columns map mine / non-mine.
    unlabelled : int
        Places without a class.
    """

    accuracy: Estimate
    precision: Estimate
    recall: Estimate
    mine_area: Estimate
    mapped_area: float
    total_area: float
    strata: list
    areas: np.ndarray
    counts: np.ndarray
    errors: np.ndarray
    mines: np.ndarray
    proportions: np.ndarray
    unlabelled: int

    @property
    def few_errors(self) -> list:
        """Strata with fewer than 5 errors."""
        return [name for name, errors in zip(self.strata, self.errors) if errors < FEW_ERRORS]


def estimate_areas(
    stratum: np.ndarray, weight: np.ndarray, in_map: np.ndarray, is_mine: np.ndarray, labelled: np.ndarray
) -> AreaAdjusted:
    """Area-adjusted accuracy.

    For an indicator y the share of the area is ``sum_h W_h ybar_h`` with variance ``sum_h W_h^2 s_h^2 / n_h``; user's and
    producer's accuracy are ratios of two such shares, ``R = Y / X`` with variance
    ``sum_h W_h^2 (s_y^2 + R^2 s_x^2 - 2 R s_xy) / n_h / X^2`` (Stehman 2014, eq. 2-3, 26-28). When the strata are the map's
    classes these are the estimators of Olofsson et al. (2014, eq. 4-11).

    Parameters
    ----------
    stratum : (n,) array of str
    weight : (n,) float64
        km2 that each place stands for; their sum over a stratum is its area.
    in_map, is_mine : (n,) bool
        Mine in the map; mine in the reference.
    labelled : (n,) bool
        Places with a reference class; the others only add to the areas.

    Raises
    ------
    InputError
        A stratum has fewer than two labelled places.
    """
    names = [str(name) for name in dict.fromkeys(sorted(stratum))]
    areas = np.array([weight[stratum == name].sum() for name in names])
    groups = [np.flatnonzero((stratum == name) & labelled) for name in names]
    for name, group in zip(names, groups):
        if len(group) < 2:
            raise InputError(
                "Stratum '{name}' of the sample has {count} labelled {count:place|places}, 2 or more are needed. Fill in "
                "reference_class there.",
                name=name,
                count=len(group),
            )
    shares = areas / areas.sum()
    sample = _Sample(shares, groups)
    both, right = (in_map & is_mine).astype(float), (in_map == is_mine).astype(float)
    nested = all(len(np.unique(in_map[group])) == 1 for group in groups)
    errors = np.array([int((1 - right[group]).sum()) for group in groups])
    score = nested and bool((errors < FEW_ERRORS).any())
    accuracy, area = sample.share(right, score), sample.share(is_mine.astype(float), score)
    total = float(areas.sum())
    recall = sample.ratio(both, is_mine.astype(float))
    precision = sample.ratio(both, in_map.astype(float))
    if score:
        recall = _score_recall(recall, sample, both, (is_mine & ~in_map).astype(float))
        precision = _score_precision(precision, sample, both, in_map)
    return AreaAdjusted(
        accuracy=accuracy,
        precision=precision,
        recall=recall,
        mine_area=_scaled(area, total),
        mapped_area=total * sample.share(in_map.astype(float), False).value,
        total_area=total,
        strata=names,
        areas=areas,
        counts=np.array([len(group) for group in groups]),
        errors=errors,
        mines=np.array([int(is_mine[group].sum()) for group in groups]),
        proportions=np.array(
            [[sample.share((r & m).astype(float), False).value for m in (in_map, ~in_map)] for r in (is_mine, ~is_mine)]
        ),
        unlabelled=int((~labelled).sum()),
    )


class _Sample:
    """Strata with their weights and the rows of their labelled places."""

    def __init__(self, shares, groups):
        self.shares, self.groups = shares, groups
        self.counts = np.array([len(group) for group in groups])

    def means(self, y):
        return np.array([y[group].mean() for group in self.groups])

    def share(self, y, score) -> Estimate:
        """Share of the area where the indicator y is 1."""
        means = self.means(y)
        value = float(self.shares @ means)
        variance = self.shares**2 @ np.array([y[group].var(ddof=1) for group in self.groups] / self.counts)
        wald = _estimate(value, variance)
        if not score:
            return wald
        low, high = self.score_bounds(means)
        return Estimate(value, wald.error, low, high, wald.wald, "score")

    def score_bounds(self, means) -> tuple:
        """Interval of a weighted sum of proportions from Wilson's intervals of each (MOVER, Zou & Donner 2008)."""
        lows, highs = wilson(means, self.counts)
        value = self.shares @ means
        low = value - np.sqrt((self.shares**2 * (means - lows) ** 2).sum())
        high = value + np.sqrt((self.shares**2 * (highs - means) ** 2).sum())
        return float(max(low, 0.0)), float(high)  # never above 1, since no interval of a stratum is

    def ratio(self, y, x) -> Estimate:
        """Y / X of two indicators; NaN if X was never seen."""
        total = self.shares @ self.means(x)
        if total == 0:
            return Estimate(*(np.nan,) * 4, (np.nan, np.nan), "Wald")
        value = float(self.shares @ self.means(y) / total)
        spread = [(y[group] - value * x[group]).var(ddof=1) for group in self.groups]  # = s_y^2 + R^2 s_x^2 - 2 R s_xy
        variance = self.shares**2 @ (np.array(spread) / self.counts) / total**2
        return _estimate(value, variance)


def _estimate(value, variance):
    error = float(np.sqrt(variance))
    wald = (value - Z * error, value + Z * error)
    return Estimate(value, error, max(wald[0], 0.0), min(wald[1], 1.0), wald, "Wald")


def _scaled(estimate_, factor):
    numbers = (estimate_.value, estimate_.error, estimate_.low, estimate_.high)
    wald = tuple(factor * value for value in estimate_.wald)
    return Estimate(*(factor * value for value in numbers), wald, estimate_.method)


def _score_recall(wald, sample, found, omitted):
    """Recall = found / (found + omitted): the interval of the ratio omitted / found by MOVER (Donner & Zou 2012)."""
    a, b = sample.means(found), sample.means(omitted)
    value_a, value_b = sample.shares @ a, sample.shares @ b
    if value_a == 0:
        return wald
    low, high = ratio_bounds(value_b, sample.score_bounds(b), value_a, sample.score_bounds(a))
    return Estimate(wald.value, wald.error, 1 / (1 + high), 1 / (1 + low), wald.wald, "score")


def ratio_bounds(top, top_bounds, bottom, bottom_bounds) -> tuple:
    """Interval of top / bottom for two independent estimates with intervals; infinite where the bottom may be 0."""
    product = top * bottom
    (l1, u1), (l2, u2) = top_bounds, bottom_bounds
    least, most = l1 * (2 * top - l1), u1 * (2 * top - u1)
    below, above = u2 * (2 * bottom - u2), l2 * (2 * bottom - l2)
    # the smaller root by the other form of the solution, which also holds where the bottom may be twice as large (below <= 0)
    low = least / (product + np.sqrt(max(product**2 - least * below, 0.0))) if top > 0 else 0.0
    high = (product + np.sqrt(max(product**2 - most * above, 0.0))) / above if above > 0 else np.inf
    return low, high


def _score_precision(wald, sample, found, in_map):
    """Precision over the strata that are mine in the map."""
    inside = [h for h, group in enumerate(sample.groups) if in_map[group].all()]
    if not inside:
        return wald
    part = _Sample(sample.shares[inside] / sample.shares[inside].sum(), [sample.groups[h] for h in inside])
    low, high = part.score_bounds(part.means(found))
    return Estimate(wald.value, wald.error, low, high, wald.wald, "score")


def estimate_from_sample(
    table: Table, mine_classes: Sequence[str], feedback: Optional[Feedback] = None, class_map: str = ""
) -> AreaAdjusted:
    """Area-adjusted accuracy from the points of 'Draw accuracy sample', labelled.

    Parameters
    ----------
    table : Table
        With `stratum`, `weight` (km2), `map_class` and `reference_class` (empty = not labelled), and where it was drawn by
        this version `stratum_places`.
    mine_classes : sequence of str
        Words of `reference_class` that mean mine, beside 'mine' and 'non_mine', which always count (see `class_words`). A
        word that is neither leaves the place unlabelled.
    feedback : Feedback, optional
        Hears which words count as what.
    class_map : str
        CSV of word and class, '' = none.

    Raises
    ------
    InputError
        A field is missing, a weight is not positive, places were taken out, nothing is labelled or no label is known.
    """
    stratum = np.array([name or "" for name in table.texts("stratum")], str)
    weight = table.numbers("weight")
    if not (weight > 0).all():
        raise InputError(
            "Layer '{name}' has places whose weight is not above 0 km2. Use the output of 'Draw accuracy sample' with all its "
            "places and fields as they were drawn.",
            name=table.name,
        )
    _require_whole(table, stratum)
    in_map = table.texts("map_class") == "mine"
    texts = table.texts("reference_class")
    if all(not (text or "").strip() for text in texts):
        raise InputError(
            "No place of layer '{name}' has a reference_class. Label the places in QGIS (mine or non_mine) and save the edits.",
            name=table.name,
        )
    classes = read_class_words(texts, mine_classes, "reference_class", class_map, synonyms=True)
    labelled = classes.is_mine | classes.is_other
    if not labelled.any():
        raise InputError(
            "No reference_class of layer '{name}' is known. It holds: {words}. Use mine and non_mine, name the words for mine in "
            "MINE_CLASSES, or say in CLASS_MAP what each word means.",
            name=table.name,
            words=listed_words(classes.words.of(UNKNOWN)),
        )
    tell_classes(classes, table.name, feedback or Feedback())
    return estimate_areas(stratum, weight, in_map, classes.is_mine, labelled)


def _require_whole(table, stratum):
    """Raise if places of the draw are missing, or stand twice: the areas of the strata would be wrong."""
    if not table.has("stratum_places"):
        return
    drawn = table.numbers("stratum_places")
    for name in dict.fromkeys(stratum.tolist()):
        here, wanted = int((stratum == name).sum()), drawn[stratum == name]
        if not (wanted == here).all():
            raise InputError(
                "Layer '{layer}' has {here} {here:place|places} of stratum '{stratum}', but {wanted:g} {wanted:was|were} "
                "drawn: its weights hold for the whole draw only. Use all places of one run of 'Draw accuracy sample'; leave "
                "reference_class empty where you cannot tell.",
                layer=table.name,
                here=here,
                stratum=name,
                wanted=float(np.nanmax(wanted)) if np.isfinite(wanted).any() else 0.0,
            )


def require_same_map(table: Table, mines: Table, feedback: Feedback) -> None:
    """Check that a sample was drawn from this map: a place called mine lies in a mine, the others in none.

    Raises
    ------
    InputError
        Too many places lie otherwise; a few do where a review cut through objects.
    """
    points = transform_shapes(table.shapes(), table.crs, mines.crs)
    tree = shapely.STRtree(mines.shapes())
    inside = np.zeros(len(points), bool)
    inside[tree.query(points, predicate="intersects")[0]] = True
    wrong = int((inside != (table.texts("map_class") == "mine")).sum())
    if wrong == 0:
        return
    fields = {"count": wrong, "total": len(points), "layer": table.name, "map": mines.name}
    if table.has("stratum_places") and wrong > OTHER_MAP * len(points):
        raise InputError(
            "{count} of {total} {total:place|places} of layer '{layer}' {count:has|have} another class in the map '{map}' "
            "than when {count:it was|they were} drawn: the sample was drawn from another map. Draw a sample of this one, from "
            "its classified objects.",
            **fields,
        )
    feedback.warning(
        Message(
            "{count} of {total} {total:place|places} of layer '{layer}' {count:has|have} another class in the map '{map}' "
            "than when {count:it was|they were} drawn. If the sample was drawn from another map, its figures are not those of "
            "this one.",
            **fields,
        )
    )
