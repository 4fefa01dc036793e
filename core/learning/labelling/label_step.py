"""The whole step: draw the samples, write them, the mines left out and the land without samples, and say what was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Optional, Sequence

from ...feedback import Feedback
from ...vector import Table
from ..drawing import TRAIN
from ..model import MINE
from .advice import warn_of_few_mines
from .gaps import gaps_table
from .references import build_references
from .sample_layer import left_out_table, sample_table, tell_mines
from .samples import LabelSettings, label_objects
from .survey import SPECTRAL


@dataclass(frozen=True)
class LabelStep:
    """What samples are drawn from, and what is made of them.

    Attributes
    ----------
    objects, reference : VectorSource
    settings : LabelSettings
    write_samples : callable
        write_samples(table)
    class_field, mine_classes, class_map : str, sequence of str, str
        The class of a reference polygon, and what it means.
    reviewed, test_area : VectorSource, optional
    write_left_out, write_gaps : callable, optional
        As `write_samples`; None: not wanted.
    scale : float
        Scale that the objects were segmented with; 0: not known.
    """

    objects: Any
    reference: Any
    settings: LabelSettings
    write_samples: Callable[[Table], None]
    class_field: str = ""
    mine_classes: Sequence[str] = ("mine",)
    class_map: str = ""
    reviewed: Any = None
    test_area: Any = None
    write_left_out: Optional[Callable[[Table], None]] = None
    write_gaps: Optional[Callable[[Table], None]] = None
    scale: float = 0.0


def run_labels(step: LabelStep, feedback: Feedback) -> tuple:
    """Draw the samples and write what is wanted; returns the numbers of mine and of non-mine samples."""
    objects, crs, total = step.objects, step.objects.metric_crs(), len(step.objects)
    reference = step.reference.read(feedback, crs, [step.class_field] if step.class_field else [])
    references = build_references(
        reference,
        step.class_field,
        step.mine_classes,
        feedback,
        reviewed=None if step.reviewed is None else step.reviewed.read(feedback, crs, ["review"], may_be_empty=True),
        test_area=None if step.test_area is None else step.test_area.read(feedback, crs, []),
        class_map=step.class_map,
    )
    spectral = [name for name in SPECTRAL if name in objects.field_names]
    first, second, third = feedback.part(0, 0.6), feedback.part(0.6, 0.9), feedback.part(0.9, 1.0)
    labels = label_objects(objects.chunks(first, columns=spectral), references, step.settings, first, total)
    samples = sample_table(objects.chunks(second), labels, second, total)
    tell_mines(labels, references, feedback)
    step.write_samples(samples)
    if step.write_left_out:
        step.write_left_out(left_out_table(reference, references, labels))
    warn_of_few_mines(labels.count(True, TRAIN), labels.mines_found, step.settings.mine_samples, step.scale, feedback)
    if step.write_gaps:
        step.write_gaps(gaps_table(objects.chunks(third, columns=["object_id", *spectral]), labels.gaps, feedback))
    mines = int((samples.columns["class"] == MINE).sum())
    return mines, len(samples) - mines
