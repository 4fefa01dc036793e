"""Accuracy of a map of mines: by object, by mine and by area, with intervals; nothing that trained the forest counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterable, Optional

import numpy as np
import shapely

from ..confusion import MEASURES, expected_precision, f_score, measures
from ..errors import InputError, ParameterError
from ..feedback import Feedback
from ..geodesy import transform_shapes
from ..intervals import bootstrap_intervals
from ..overlay import dissolved
from ..vector import Table
from .accuracy_land import Land, common_crs, extent_polygon
from .area_adjusted import AreaAdjusted
from .mine_accuracy import NOT_JUDGED, MineAccuracy, area_measures, judge_areas, judge_mines, mine_measures
from .object_accuracy import ObjectAccuracy, Reference, judge_all, judge_samples, read_samples
from .shape_accuracy import ShapeAccuracy, judge_shapes, shape_measures


@dataclass(frozen=True)
class AccuracyJob:
    """What is compared with what.

    Attributes
    ----------
    mines : Table
        The map.
    reference : Table
        Reference polygons in any CRS.
    is_mine, is_other : (n,) bool
        Which reference polygons are mines, and which other land (by default the rest); what is neither does not count.
    unlabelled : str
        "non_mine": land outside the reference polygons holds no mine; "unknown": only land inside them counts.
    samples : Table, optional
        `object_id`, `split`, perhaps `group`; test objects are judged, training objects are left out of everything.
    classified : callable, optional
        Gives an iterator over Tables of all classified objects with `object_id` and `class`.
    extent, extent_crs
        xmin, ymin, xmax, ymax; only land inside counts.
    overlap : float
        Share of an area from which on (more than) something counts as mine or hit.
    group_size : float
        Side of the cells whose mines are drawn together in the bootstrap, m.
    """

    mines: Table
    reference: Table
    is_mine: np.ndarray
    unlabelled: str = "non_mine"
    samples: Optional[Table] = None
    classified: Optional[Callable[[], Iterable[Table]]] = None
    extent: Optional[tuple] = None
    extent_crs: str = ""
    overlap: float = 0.7
    group_size: float = 2000.0
    seed: int = 1
    is_other: Optional[np.ndarray] = None


@dataclass(frozen=True)
class Measures:
    """Values with their 95 % intervals.

    Attributes
    ----------
    values : dict of str to float
    intervals : dict of str to (float, float)
    groups : int
        Groups drawn in the bootstrap.
    """

    values: dict
    intervals: dict
    groups: int


@dataclass(frozen=True)
class AccuracyResult:
    """Everything the table and the report print.

    Attributes
    ----------
    objects : ObjectAccuracy or None
    object_measures, mine_measures, area_measures, shape_measures : Measures or None
    mines : MineAccuracy
    shapes : ShapeAccuracy
    areas : (3,) float64
        m2 of overlap, detected and reference mines on the land that counts.
    land : float or None
        m2 judged.
    detected_shapes, reference_shapes : arrays of polygons
        In `crs`, for the sub-regions.
    judged_land : Land
    precision_known : bool
        False when an incomplete reference holds mines alone.
    """

    objects: Optional[ObjectAccuracy]
    object_measures: Optional[Measures]
    mines: MineAccuracy
    mine_measures: Measures
    shapes: ShapeAccuracy
    shape_measures: Measures
    areas: np.ndarray
    area_measures: Measures
    land: Optional[float]
    crs: str
    detected_shapes: np.ndarray
    reference_shapes: np.ndarray
    judged_land: Land
    precision_known: bool

    def judged_shapes(self, feedback: Feedback) -> np.ndarray:
        """Detected and reference mines that count: in the extent and without training objects."""
        shapes = np.concatenate([self.detected_shapes, self.reference_shapes])
        shapes = shapes[self.judged_land.inside(shapes)]
        return shapes[~self.judged_land.trained_on(shapes, feedback)]

    @property
    def false_alarm_density(self) -> float:
        """False alarms per 1 000 km2 of observed land, NaN if unknown."""
        if self.land is None or self.land <= 0 or not self.precision_known:
            return np.nan
        return (self.mines.detected - self.mines.detected_hits) / (self.land / 1e9)

    @property
    def mapped_share(self) -> float:
        """Share of the land that the map calls mine, NaN if the land is unknown."""
        return self.areas[1] / self.land if self.land else np.nan

    @property
    def reference_share(self) -> float:
        """Share of the land that the reference calls mine, NaN if the land is unknown."""
        return self.areas[2] / self.land if self.land else np.nan

    @property
    def expected_precision(self) -> float:
        """Precision of objects where mines have the mapped share of the land."""
        if self.objects is None or not np.isfinite(self.mapped_share):
            return np.nan
        counts = self.objects.confusion
        negatives = counts.false_positive + counts.true_negative
        if negatives == 0:
            return np.nan
        return expected_precision(
            self.object_measures.values["recall"], counts.false_positive / negatives, min(self.mapped_share, 1.0)
        )


def assess(job: AccuracyJob, feedback: Feedback) -> AccuracyResult:
    """Judge a map of mines against reference polygons.

    Raises
    ------
    ParameterError, InputError
        Values or layers that make no sense together; the message says which and what to do.
    """
    _check(job)
    crs = common_crs([job.reference])  # not of the map: its mistakes must not move any other figure
    mines = transform_shapes(job.mines.shapes(), job.mines.crs, crs)
    polygons = transform_shapes(job.reference.shapes(), job.reference.crs, crs)
    is_other = ~job.is_mine if job.is_other is None else job.is_other
    true_mines, others = polygons[job.is_mine], polygons[is_other]
    silent = dissolved(polygons[~job.is_mine & ~is_other])
    samples = read_samples(job.samples, crs, job.group_size) if job.samples is not None else None
    known = job.unlabelled == "non_mine"
    land = Land(
        crs=crs,
        extent=extent_polygon(job.extent, job.extent_crs, crs),
        labelled=None if known else dissolved(polygons[job.is_mine | is_other]),
        silent=silent,
        trained=dissolved(samples.trained) if samples is not None else np.zeros(0, object),
    )
    _require_inside(land, true_mines, job)
    feedback.set_progress(0.1)
    labelled = None if known else dissolved(others)
    reference = Reference(dissolved(true_mines), labelled, job.overlap, silent if len(silent) else None)
    objects = _judge_objects(job, samples, mines, reference, land, feedback)
    feedback.set_progress(0.7)
    by_mine = judge_mines(mines, true_mines, land, job.overlap, job.group_size, feedback)
    areas = judge_areas(mines, true_mines, land, job.group_size, feedback)
    feedback.set_progress(0.8)
    judged = (
        mines[by_mine.verdict_detected != NOT_JUDGED],
        true_mines[by_mine.verdict_reference != NOT_JUDGED],
    )
    shapes = judge_shapes(*judged, known, job.group_size, feedback)
    feedback.set_progress(0.9)
    precision_known = known or len(others) > 0
    return AccuracyResult(
        objects=objects,
        object_measures=None if objects is None else _measured(objects.totals, measures, job.seed),
        mines=by_mine,
        mine_measures=_known(_measured(by_mine.totals, mine_measures, job.seed), precision_known),
        shapes=shapes,
        shape_measures=_measured(shapes.totals, shape_measures, job.seed),
        areas=areas.sum(axis=0),
        area_measures=_known(_measured(areas, area_measures, job.seed), precision_known),
        land=land.area(objects.observed if objects is not None else None),
        crs=crs,
        detected_shapes=mines,
        reference_shapes=true_mines,
        judged_land=land,
        precision_known=precision_known,
    )


def headline(result: AccuracyResult, adjusted: Optional[AreaAdjusted] = None) -> dict:
    """accuracy, precision, recall, f_score, kappa: by object, else by sample, else by mine; iou: by area."""
    if result.object_measures is not None:
        values = {name: result.object_measures.values[name] for name in MEASURES}
    elif adjusted is not None:
        values = {name: getattr(adjusted, name).value for name in ("accuracy", "precision", "recall")}
        values.update(f_score=float(f_score(values["precision"], values["recall"])), kappa=np.nan)
    else:
        values = {name: result.mine_measures.values.get(name, np.nan) for name in MEASURES}
    return {**values, "iou": result.area_measures.values["iou"]}


def _check(job):
    if not 0 < job.overlap < 1:
        raise ParameterError("OVERLAP is {overlap:g}: a share between 0 and 1 is needed, for example 0.7.", overlap=job.overlap)
    if not job.group_size > 0:
        raise ParameterError(
            "GROUP_DISTANCE is {group_size:g} m: it must be above 0, for example 2000.", group_size=job.group_size
        )
    if not job.is_mine.any():
        raise InputError(
            "Layer '{name}' holds no polygon of a mine class. Check CLASS_FIELD and MINE_CLASSES, or choose another layer.",
            name=job.reference.name,
        )


def _require_inside(land, true_mines, job):
    if land.extent is None:
        mines = transform_shapes(job.mines.shapes(), job.mines.crs, land.crs)
        if len(mines) and not shapely.box(*shapely.total_bounds(true_mines)).intersects(
            shapely.box(*shapely.total_bounds(mines))
        ):
            raise InputError(
                "The mines of layer '{name}' and the reference mines of layer '{reference}' lie in different places: their "
                "bounding boxes do not overlap. Check the coordinate reference systems, or choose layers of the same area.",
                name=job.mines.name,
                reference=job.reference.name,
            )
    elif not shapely.intersects(true_mines, land.extent).any():
        raise InputError(
            "No reference mine of layer '{name}' lies in EXTENT. Choose an extent with reference mines, or leave it empty.",
            name=job.reference.name,
        )


def _judge_objects(job, samples, mines, reference, land, feedback):
    chunks = job.classified() if job.classified is not None else None
    if samples is not None:
        return judge_samples(samples, chunks, dissolved(mines), reference, land, feedback)
    if chunks is not None:
        return judge_all(chunks, reference, land, job.group_size, feedback)
    return None


def _measured(totals, statistic, seed):
    sums = totals.sum(axis=0) if len(totals) else np.zeros(totals.shape[1])
    values = {name: float(value) for name, value in statistic(*sums).items()}
    return Measures(values, bootstrap_intervals(totals, statistic, seed), len(totals))


def _known(measured, precision_known):
    """Without polygons of other classes in an incomplete reference, nothing tells a false alarm."""
    if precision_known:
        return measured
    hidden = ("precision", "precision_iou", "f_score", "iou")
    values = {name: np.nan if name in hidden else value for name, value in measured.values.items()}
    intervals = {name: (np.nan, np.nan) if name in hidden else pair for name, pair in measured.intervals.items()}
    return Measures(values, intervals, measured.groups)
