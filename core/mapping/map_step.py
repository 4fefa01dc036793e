"""The whole step: classify the objects, outline the mines, apply the review, write map, objects and report."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, Callable, Optional

from ..features.catalogue import GLCM_COLUMNS
from ..feedback import Feedback
from ..learning.model import ForestModel
from ..learning.model_file import load_model, require_features
from ..messages import Message
from ..places import with_places
from ..vector import Field, Table
from .classify import ClassificationSettings, classify_chunks, no_mine_message
from .edges import follow_edges
from .expectation import expect
from .held import KeptObjects, whole_objects
from .map_report import MANY_OUTSIDE, MapResult, outside_warning, write_map_report
from .mine_objects import LandSurvey, MineObjects
from .mines import HIGH, LOW, MEDIUM, mines_table
from .outlines import MineOutlines, OutlineSettings, edge_touching, outline_mines
from .reviewed import apply_review

OBJECT_FIELDS = (
    Field("object_id", "int", "Number of the object"),
    Field("probability", "float", "Probability of being a mine"),
    Field("class", "text", "mine or non_mine"),
    Field("vote_share", "float", "Share of the trees that vote for mine"),
    Field("vote_entropy", "float", "0: the trees agree, 1: an even vote"),
    Field("outside", "bool", "Unlike all training samples; NULL: the model does not say"),
    Field("in_map", "bool", "More than half of it lies in a mine of the map, after its smallest area, holes and review"),
)
"""Of the classified objects."""


@dataclass(frozen=True)
class MapStep:
    """What is mapped, and what is made of it.

    Attributes
    ----------
    objects : VectorSource
        `len`, `name`, `crs`, `field_names` and `chunks(feedback, columns)` of the layer of objects.
    model : str
        Path of the model.
    settings : ClassificationSettings
    outline : OutlineSettings
    write_mines : callable
        write_mines(table)
    open_objects : callable, optional
        open_objects(fields, crs) -> a context whose `write(table, feedback)` takes the classified objects; None: not wanted.
    run : RunSettings
    image : str, optional
        Image stack that outlines follow.
    reviewed : VectorSource, optional
        Mines of an earlier run with decisions; `class_map` says what their words mean.
    report : str, optional
        Path.
    """

    objects: Any
    model: str
    settings: ClassificationSettings
    outline: OutlineSettings
    write_mines: Callable[[Table], None]
    run: Any
    open_objects: Optional[Callable] = None
    image: Optional[str] = None
    reviewed: Any = None
    class_map: str = ""
    report: Optional[str] = None


def run_map(step: MapStep, feedback: Feedback) -> Table:
    """Map the mines, write what is wanted, and say what was found; returns the mines."""
    step.settings.check()
    step.outline.check()
    model = load_model(step.model)
    kept = None if step.open_objects is None else KeptObjects()
    objects = _classify(step, model, kept, feedback.part(0, 0.8))
    _tell_objects(objects.survey, step.settings.threshold, feedback)
    drawn = outlines = outline_mines(objects, step.outline, feedback)
    everything = step.objects.chunks(feedback, columns=["object_id"])
    edge = edge_touching(outlines, objects.ids, everything, feedback, objects.boxes)
    if step.image and len(outlines.shapes):
        outlines = follow_edges(outlines, objects.crs, step.image, step.outline, feedback)
    mines = mines_table(outlines, edge, objects.crs)
    if step.reviewed is not None:
        reviewed = step.reviewed.polygons(feedback, objects.crs, may_be_empty=True)
        mines = apply_review(mines, reviewed, feedback, step.class_map)
    mines = with_places(mines)
    feedback.set_progress(0.95)
    if len(mines) == 0:
        feedback.warning(no_mine_message(objects, step.settings, outlines.dropped, step.outline.min_area))
    else:
        _tell_mines(mines, outlines, step.outline.min_area, feedback)
    _report(step, model, mines, objects.survey, outlines, feedback)
    if kept is not None:
        chunks = step.objects.chunks(feedback, columns=["object_id"])
        with step.open_objects(OBJECT_FIELDS, step.objects.crs) as layer:
            whole = whole_objects(objects.ids, drawn, mines)
            kept.write(chunks, mines.shapes(), layer.write, feedback, whole, objects.boxes)
    step.write_mines(mines)
    return mines


def _classify(step: MapStep, model: ForestModel, kept: Optional[KeptObjects], feedback: Feedback) -> MineObjects:
    """Classify all objects; what is to be written of them is kept."""
    require_features(model, step.objects.field_names, step.objects.name, step.model)
    textures = [name for name in GLCM_COLUMNS if name in step.objects.field_names]
    chunks = step.objects.chunks(feedback, columns=["object_id", *model.features, *textures])
    write = None if kept is None else kept.add
    return classify_chunks(chunks, model, step.model, step.settings, feedback, total=len(step.objects), run=step.run, write=write)


def _report(
    step: MapStep, model: ForestModel, mines: Table, survey: LandSurvey, outlines: MineOutlines, feedback: Feedback
) -> None:
    """Say what to expect of the map, and write the report if it is wanted."""
    expectation = expect(model, step.settings, survey)
    if survey.mine_count:
        for sentence in expectation.sentences():
            feedback.info(sentence)
    if step.report:
        names = step.objects.name, os.path.basename(step.model)
        result = MapResult(mines, survey, expectation, step.settings, model, *names, outlines.dropped, step.outline.min_area)
        write_map_report(step.report, result)


def _tell_objects(survey: LandSurvey, threshold: float, feedback: Feedback) -> None:
    feedback.info(
        Message(
            "{found} of {count} {count:object|objects} {found:has|have} a probability of {threshold} or more; the highest is "
            "{highest:.3f}.",
            found=survey.mine_count,
            count=survey.object_count,
            threshold=threshold,
            highest=survey.highest,
        )
    )
    if not survey.applicable:
        feedback.info(Message("The model does not say what its training data looked like, so unknown land is not marked."))
        return
    feedback.info(
        Message(
            "{count} {count:object|objects} {count:is|are} unlike all training samples, of those called mine {mines} (field "
            "outside).",
            count=survey.outside_count,
            mines=survey.mine_outside,
        )
    )
    if survey.outside_count > MANY_OUTSIDE * survey.object_count:
        feedback.warning(outside_warning(survey))


def _tell_mines(mines: Table, outlines: MineOutlines, min_area: float, feedback: Feedback) -> None:
    words = mines.columns["confidence"]
    high, medium, low = (int((words == word).sum()) for word in (HIGH, MEDIUM, LOW))
    feedback.info(
        Message(
            "{count} {count:mine|mines} with {area:.3f} km2 in all: {high} with high, {medium} with medium, {low} with low "
            "confidence.",
            count=len(mines),
            area=float(mines.columns["area_km2"].sum()),
            high=high,
            medium=medium,
            low=low,
        )
    )
    if outlines.dropped:
        feedback.info(
            Message(
                "{count} {count:group|groups} of mine objects below MIN_AREA ({area:g} m2) {count:was|were} dropped.",
                count=outlines.dropped,
                area=min_area,
            )
        )
    cut = int(mines.columns["touches_edge"].sum())
    if cut:
        feedback.info(
            Message(
                "{count} {count:mine|mines} {count:is|are} cut by the edge of the image or by land without data (field "
                "touches_edge).",
                count=cut,
            )
        )
