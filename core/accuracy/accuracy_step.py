"""The whole step: judge a map, write table, agreement and report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Optional, Sequence

import numpy as np

from ..feedback import Feedback
from ..report.html import write_csv
from ..vector import Table
from .accuracy_inputs import REFERENCE_IDS, mine_names
from .accuracy_lines import figure_lines, limits, sample_line
from .accuracy_report import Pictures, write_accuracy_report
from .accuracy_table import COLUMNS, accuracy_rows
from .agreement import agreement_pieces
from .agreement_map import agreement_map
from .area_adjusted import AreaAdjusted, estimate_from_sample, require_same_map
from .assess import AccuracyJob, AccuracyResult, assess, headline
from .closing import closing_lines, meaning
from .subregions import choose_centres, subregion_picture


@dataclass(frozen=True)
class AccuracyStep:
    """What is judged, and what is made of it.

    Attributes
    ----------
    comparison : AccuracyJob
    sample : Table, optional
        Labelled places of 'Draw accuracy sample'; `mine_classes` and `class_map` say what their labels mean.
    warnings : tuple of str
        Said beside those of the result.
    subregions : int
        Places shown in the report; `image` lies under them.
    report, table, agreement : str, optional
        Paths; `write_layer(path, table)` writes the last.
    facts : dict
        Table on top of the report.
    """

    comparison: AccuracyJob
    facts: dict
    write_layer: Callable[[str, Table], None]
    sample: Optional[Table] = None
    mine_classes: Sequence[str] = ("mine",)
    class_map: str = ""
    warnings: tuple = ()
    subregions: int = 0
    image: Optional[str] = None
    report: Optional[str] = None
    table: Optional[str] = None
    agreement: Optional[str] = None


def run_accuracy(step: AccuracyStep, feedback: Feedback) -> tuple[dict, list]:
    """Judge the map, write what is wanted, and say what was found.

    Returns
    -------
    numbers : dict of str to float
        Of `assess.headline`, without those that are not known.
    closing : list of (Message, bool)
        What a reader of the last lines of the log needs; see `closing.closing_lines`.
    """
    job = step.comparison
    result = assess(job, feedback.part(0.05, 0.8))
    adjusted = _adjusted(step, feedback)
    rows, numbers = accuracy_rows(result, job, adjusted), headline(result, adjusted)
    for line in figure_lines(result, numbers):
        feedback.info(line)
    warnings = [*step.warnings, *limits(result, adjusted, job.samples is not None)]
    for warning in warnings:
        feedback.warning(warning)
    if step.table:
        write_csv(step.table, COLUMNS, rows)
    pieces = _pieces(job, result, feedback) if step.report or step.agreement else None
    if step.agreement:
        step.write_layer(step.agreement, pieces)
    if step.report:
        pictures = Pictures(agreement_map(result, pieces, feedback), _subregions(step, result, feedback))
        write_accuracy_report(step.report, rows, step.facts, warnings, pictures, meaning(COLUMNS, rows, len(job.mines)))
    known = {name: value for name, value in numbers.items() if value == value}
    return known, closing_lines(COLUMNS, rows, len(job.mines))


def _adjusted(step: AccuracyStep, feedback: Feedback) -> Optional[AreaAdjusted]:
    """Estimates from the labelled sample, None without one."""
    if step.sample is None:
        return None
    adjusted = estimate_from_sample(step.sample, step.mine_classes, feedback, step.class_map)
    require_same_map(step.sample, step.comparison.mines, feedback)
    feedback.info(sample_line(adjusted))
    return adjusted


def _pieces(job: AccuracyJob, result: AccuracyResult, feedback: Feedback) -> Table:
    """The agreement layer, in the system of the map."""
    ids = (mine_names(job.mines, ("mine_id",)), mine_names(job.reference.select(job.is_mine), REFERENCE_IDS))
    return agreement_pieces(result, *ids, job.mines.crs, feedback)


def _subregions(step: AccuracyStep, result: AccuracyResult, feedback: Feedback) -> Sequence[bytes]:
    """Pictures of some places, none where there is nothing to show."""
    shapes = result.judged_shapes(feedback) if step.subregions else ()
    if not len(shapes):
        return ()
    centres = choose_centres(np.asarray(shapes), step.subregions, step.comparison.seed)
    shown = (result.detected_shapes, result.reference_shapes, result.crs)
    return subregion_picture(centres, *shown, step.image, feedback.part(0.8, 1.0))
