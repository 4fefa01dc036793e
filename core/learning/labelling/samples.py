"""Label objects: samples of mines and of other land, out of objects and reference polygons."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Iterable

import numpy as np

from ...errors import InputError, ParameterError
from ...feedback import Feedback
from ...messages import Message, one_of
from ...overlay import grid_cells
from ...vector import Table
from ..drawing import TEST, TRAIN, choose_test_groups, cover_clusters, draw_spread, quotas, represented, standardise
from ..model import NON_MINE
from .gaps import find_gaps, tell_gaps
from .references import References
from .survey import GREEN_NDVI, NO_MINE, Candidates, Survey, survey_objects

GREEN_SHARE = 0.2
"""A reference with a larger green share is rather a layer of licences than of outlines."""

MOSTLY = 0.5
"""Where more of the objects than this lie in mine polygons, they are hardly mines."""

LOOK_ALIKES = 10
"""Samples of other land drawn for their likeness to each rejected object, up to half as many as the ratio asks for."""

MINES_TOLD = "Mine objects: {asked} asked for, {found} found, {used} used ({train} to train, {test} to test)."
OTHERS_TOLD = "Non-mine objects: {asked} asked for, {found} found, {used} used ({train} to train, {test} to test)."

UNKNOWN = "unknown"
USED = "used"
OUTSIDE = "no object overlaps it"
COARSE = "no object has more than the OVERLAP share of its area in it"
BORDER = "it crosses the edge of the test area"
NOT_DRAWN = "more mine objects were found than MINE_SAMPLES asks for"
TOUCHING = "its objects touch objects of the test"


@dataclass(frozen=True)
class LabelSettings:
    """Rules of labelling; see the help of 'Label objects'."""

    overlap: float = 0.7
    mine_samples: int = 522
    non_mine_samples: int = 1478
    unlabelled: str = NON_MINE
    test_share: float = 0.3
    non_mine_distance: float = 100.0
    group_distance: float = 2000.0
    seed: int = 1

    def check(self) -> None:
        """Raise `ParameterError` for a value that makes no sense."""
        rules = (
            (0.5 <= self.overlap < 1, "OVERLAP", self.overlap, "a share of the object from 0.5 to below 1"),
            (self.mine_samples >= 1, "MINE_SAMPLES", self.mine_samples, "1 or more"),
            (self.non_mine_samples >= 1, "NON_MINE_SAMPLES", self.non_mine_samples, "1 or more"),
            (self.unlabelled in (NON_MINE, UNKNOWN), "UNLABELLED", self.unlabelled, one_of((f"'{NON_MINE}'", f"'{UNKNOWN}'"))),
            (0 <= self.test_share < 1, "TEST_SHARE", self.test_share, "a share from 0 to below 1"),
            (self.non_mine_distance >= 0, "NON_MINE_DISTANCE", self.non_mine_distance, "a distance in metres, 0 or more"),
            (self.group_distance > 0, "GROUP_DISTANCE", self.group_distance, "a distance in metres above 0"),
            (self.seed >= 0, "SEED", self.seed, "a whole number, 0 or more"),
        )
        for good, name, value, needed in rules:
            if not good:
                raise ParameterError("{name} is {value}; it must be {needed}.", name=name, value=value, needed=Message(needed))


@dataclass
class Labels:
    """Which objects, by their position in the layer, are samples.

    Attributes
    ----------
    rows : (n,) int64 array
        Ascending.
    mine : (n,) int64 array
        Number of the mine, -1 for other land.
    split : (n,) object array
        "train", "test" or None (in neither).
    group : (n,) object array of str
        Cell of the grid.
    weight : (n,) float64 array
        How many objects of the layer the sample stands for.
    mines_found : int
        Mine objects of the layer, drawn or not.
    reasons : list of str
        Of each reference mine: "used", or why it gave no sample.
    best_overlap : (mines,) float64 array
    gaps : list of Gap
        Covers of the land that no training sample shows.
    """

    rows: np.ndarray
    mine: np.ndarray
    split: np.ndarray
    group: np.ndarray
    weight: np.ndarray
    reasons: list = field(default_factory=list)
    best_overlap: np.ndarray = field(default_factory=lambda: np.zeros(0))
    gaps: list = field(default_factory=list)
    mines_found: int = 0

    def count(self, is_mine: bool, split: str) -> int:
        """Samples of a class in a part."""
        return int((((self.mine != NO_MINE) == is_mine) & (self.split == split)).sum())


def label_objects(
    chunks: Iterable[Table], references: References, settings: LabelSettings, feedback: Feedback, total: int = 0
) -> Labels:
    """Choose samples among objects.

    Parameters
    ----------
    chunks : iterable of Table
        Objects with the columns `survey.SPECTRAL` that exist.
    references : References
    settings : LabelSettings
    total : int
        Number of objects, for the progress.

    Returns
    -------
    Labels
        Not yet free of training objects that touch test objects: see `sample_layer.sample_table`.

    Raises
    ------
    InputError
        No object is a mine, or none is other land, or all mines lie in the test area.
    """
    settings.check()
    if settings.unlabelled == UNKNOWN and references.others is None:
        raise InputError(
            "UNLABELLED is 'unknown', but layer '{layer}' has no polygons of other classes than mines, so no object could be "
            "non-mine. Set CLASS_FIELD to a field that tells the classes apart, or UNLABELLED to 'non_mine'.",
            layer=references.mines.name,
        )
    survey = survey_objects(
        chunks, references, settings.overlap, settings.non_mine_distance, settings.unlabelled, settings.seed, feedback, total
    )
    _require_both(survey, references, settings)
    _warn(survey, references, feedback)
    mines, others = survey.mines, survey.others
    mine_group = grid_cells(references.centres[mines.mine, 0], references.centres[mines.mine, 1], settings.group_distance)
    other_group = grid_cells(others.x, others.y, settings.group_distance)
    mine_split, other_split = _split(survey, mine_group, other_group, references, settings)
    if not (mine_split == TRAIN).any():
        raise InputError(
            "{count:The only mine object lies|All {count} mine objects lie} in the test part. Choose a smaller TEST_AREA or "
            "TEST_SHARE, or add outlines of mines elsewhere to layer '{name}'.",
            count=len(mines),
            name=references.mines.name,
        )
    drawn = _draw_mines(mines, mine_split, settings)
    picked, other_weight, reviewed = _draw_others(
        others, other_split, other_group, mine_split[drawn], settings, survey.others_found
    )
    mine_weight = represented(mines.mine[mine_split != np.array(None)], mines.mine[drawn])
    order = np.argsort(np.concatenate([mines.rows[drawn], others.rows[picked]]), kind="stable")
    labels = Labels(
        rows=np.concatenate([mines.rows[drawn], others.rows[picked]])[order],
        mine=np.concatenate([mines.mine[drawn], others.mine[picked]])[order],
        split=np.concatenate([mine_split[drawn], other_split[picked]])[order],
        group=np.concatenate([mine_group[drawn], other_group[picked]])[order],
        weight=np.concatenate([mine_weight, other_weight])[order],
        reasons=_reasons(survey, mine_split, drawn, references),
        best_overlap=survey.best_overlap,
        mines_found=len(mines),
    )
    _tell(labels, survey, settings, feedback)
    labels.gaps = find_gaps(survey.land, labels.rows[labels.split == TRAIN], survey.spectral_names, settings.seed)
    tell_gaps(labels.gaps, feedback)
    if reviewed:
        feedback.info(
            Message(
                "Of the non-mine objects {count} were rejected in the review or look like those; they come on top.",
                count=reviewed,
            )
        )
    return labels


def _require_both(survey: Survey, references, settings):
    if len(survey.mines) == 0:
        raise InputError(
            "No object has more than {overlap:.0%} of its area in the {count} mine {count:polygon|polygons} of layer "
            "'{layer}' (the best has {best:.0%}): there is no mine to learn from. Segment with a smaller SCALE, set a lower "
            "OVERLAP, or check the outlines.",
            overlap=settings.overlap,
            count=references.reference_count,
            layer=references.mines.name,
            best=survey.best_overlap.max(),
        )
    if len(survey.others) == 0:
        if settings.unlabelled == UNKNOWN:
            raise InputError(
                "No object is other land: none has more than {overlap:.0%} of its area in polygons of other classes than mines "
                "of layer '{layer}'. Draw polygons of other classes on more land.",
                overlap=settings.overlap,
                layer=references.mines.name,
            )
        inside = len(survey.mines) / survey.object_count
        if inside > MOSTLY:
            raise InputError(
                "No object is other land: the mine polygons of layer '{layer}' hold {share:.0%} of the objects. Is it the right "
                "layer, or one of counties or of the study area? If it holds outlines of mines, take objects of a larger area.",
                layer=references.mines.name,
                share=inside,
            )
        raise InputError(
            "No object is other land: every one overlaps a mine polygon of layer '{layer}', or is not farther than {distance:g} "
            "m from one. Set a smaller NON_MINE_DISTANCE, or take objects of a larger area.",
            layer=references.mines.name,
            distance=settings.non_mine_distance,
        )


def _warn(survey: Survey, references, feedback):
    if survey.unusable:
        feedback.warning(
            Message(
                "{count} of {all} {all:object|objects} {count:has|have} no polygon with an area and {count:was|were} left out.",
                count=survey.unusable,
                all=survey.object_count,
            )
        )
    if len(survey.mines) > MOSTLY * survey.object_count:
        feedback.warning(
            Message(
                "The mine polygons of layer '{layer}' hold {share:.0%} of the objects: are they really outlines of mines?",
                layer=references.mines.name,
                share=len(survey.mines) / survey.object_count,
            )
        )
    if np.isnan(survey.green_share):
        feedback.info(Message("The objects have no field 'mean_ndvi', so it was not checked how green the reference mines are."))
    elif survey.green_share > GREEN_SHARE:
        feedback.warning(
            Message(
                "{share:.0%} of the area of the reference mines in '{layer}' is green (mean NDVI above {limit:g}). Outlines of "
                "real mines are hardly green: is this a register of licences? Interpret outlines from the image instead, or the "
                "forest learns to find meadows.",
                share=survey.green_share,
                layer=references.mines.name,
                limit=GREEN_NDVI,
            )
        )


def _split(survey: Survey, mine_group, other_group, references, settings) -> tuple:
    """'train', 'test' or None for each candidate."""
    mines, others = survey.mines, survey.others
    if references.test_area is not None:
        crossing = survey.touches_border[mines.mine] & ~mines.in_test
        mine_split = np.where(mines.in_test, TEST, np.where(crossing | mines.at_test, None, TRAIN)).astype(object)
        other_split = np.where(others.in_test, TEST, np.where(others.at_test, None, TRAIN)).astype(object)
    else:
        known = Counter(mine_group[mines.trusted].tolist())
        groups = choose_test_groups(known, set(other_group[others.trusted]), settings.test_share, settings.seed)
        mine_split = np.array([TEST if group in groups else TRAIN for group in mine_group], object)
        other_split = np.array([TEST if group in groups else TRAIN for group in other_group], object)
    # What only a review knows was looked at because a forest marked it: in the test it would flatter or blame the next one.
    mine_split[(mine_split == TEST) & ~mines.trusted] = None
    other_split[(other_split == TEST) & ~others.trusted] = None
    return mine_split, other_split


def _draw_mines(mines: Candidates, split, settings) -> np.ndarray:
    usable = np.flatnonzero(split != np.array(None))
    return usable[draw_spread(settings.mine_samples, mines.keys[usable], mines.mine[usable])]


def _draw_others(others: Candidates, split, group, mine_split, settings, found) -> tuple:
    """Non-mine objects in the ratio asked for, in each part, their weights, and how many a review added.

    In training the rejected objects of a review and their look-alikes come on top: drawn within the ratio they only make room
    for the mine objects that the same review adds, and the false alarms stay.
    """
    ratio = settings.non_mine_samples / settings.mine_samples
    clusters = cover_clusters(others.spectral, others.keys, settings.seed)
    drawn, weights, thinned, reviewed = [], [], found / len(others), 0
    for part in (TRAIN, TEST):
        count = int(round(ratio * int((mine_split == part).sum())))
        if part == TEST and count == 0:  # a test without mines still tells false alarms
            count = int(round(settings.non_mine_samples * settings.test_share))
        here = np.flatnonzero(split == part)
        first = here[others.priority[here]] if part == TRAIN else here[:0]
        first = first[draw_spread(count, others.keys[first], group[first])]
        alike = _look_alikes(others, first, np.setdiff1d(here, first), count // 2)
        first = np.concatenate([first, alike])
        reviewed += len(first)
        rest = np.setdiff1d(here, first)
        spread = _draw_covers(count, rest, clusters[rest], others.keys[rest], group[rest])
        drawn += [first, spread]
        weights += [np.ones(len(first)), thinned * represented(clusters[rest], clusters[spread])]
    drawn = np.concatenate(drawn)
    order = np.argsort(drawn, kind="stable")
    return drawn[order], np.concatenate(weights)[order], reviewed


def _look_alikes(others: Candidates, rejected, rest, count) -> np.ndarray:
    """Of `rest` the objects most like the rejected ones, at most ten for each: a forest hardly notices a few samples."""
    if not len(rejected) or not others.spectral.shape[1]:
        return rest[:0]
    values = standardise(others.spectral)
    nearest = np.full(len(rest), np.inf)
    for row in rejected:
        nearest = np.minimum(nearest, ((values[rest] - values[row]) ** 2).sum(axis=1))
    return rest[np.lexsort((others.keys[rest], nearest))[: min(count, LOOK_ALIKES * len(rejected))]]


def _draw_covers(count, items, clusters, keys, group):
    """Items spread over covers by `quotas`, and in each cover over the land."""
    numbers, sizes = np.unique(clusters, return_counts=True)
    parts = [items[:0]]
    for number, share in zip(numbers, quotas(count, sizes)):
        members = np.flatnonzero(clusters == number)
        parts.append(items[members[draw_spread(int(share), keys[members], group[members])]])
    return np.concatenate(parts)


def _reasons(survey: Survey, split, drawn, references) -> list:
    mines = survey.mines.mine
    has_objects, usable, used = set(mines.tolist()), set(mines[split != np.array(None)].tolist()), set(mines[drawn].tolist())
    reasons = []
    for index, best in enumerate(survey.best_overlap):
        if index in used:
            reasons.append(USED)
        elif index in usable:
            reasons.append(NOT_DRAWN)
        elif index in has_objects:
            reasons.append(BORDER)
        else:
            reasons.append(COARSE if best > 0 else OUTSIDE)
    return reasons


def _tell(labels: Labels, survey: Survey, settings, feedback):
    for is_mine, template, asked, found in (
        (True, MINES_TOLD, settings.mine_samples, len(survey.mines)),
        (False, OTHERS_TOLD, settings.non_mine_samples, survey.others_found),
    ):
        train, test = labels.count(is_mine, TRAIN), labels.count(is_mine, TEST)
        feedback.info(Message(template, asked=asked, found=found, used=train + test, train=train, test=test))
    used = sum(labels.count(False, part) for part in (TRAIN, TEST))
    if used < min(settings.non_mine_samples, survey.others_found) and len(survey.mines) < settings.mine_samples:
        feedback.info(
            Message(
                "No more non-mine objects are used, so that they stay {others} to {mines} mine {mines:object|objects}, as "
                "asked for.",
                others=settings.non_mine_samples,
                mines=settings.mine_samples,
            )
        )
    if survey.others_found > len(survey.others):
        feedback.info(Message("The non-mine objects were drawn from {count} of those found.", count=len(survey.others)))
    if labels.count(True, TEST) == 0 and (labels.split == TEST).any():
        feedback.warning(
            Message("No mine object is in the test part: recall and precision of the forest cannot be measured there.")
        )
