"""The report of 'Classify mines': what was mapped, what it is worth, and where to look first."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..figures import formed, number
from ..geodesy import transform_shapes
from ..learning.model import ForestModel
from ..messages import Message, joined, said
from ..mine_fields import CONFIDENCE_LABELS
from ..report.charts import COLOURS, legend_label, new_figure, to_svg
from ..report.html import Report
from ..vector import Table
from .classify import ClassificationSettings
from .expectation import Expectation
from .mine_objects import BINS, LandSurvey
from .mines import HIGH, LOW, MEDIUM

FIRST = 10
"""Mines in the table of those to look at first."""

MANY_OUTSIDE = 0.2
"""From this share of objects unlike the training data on the map is warned of."""


@dataclass(frozen=True, eq=False)
class MapResult:
    """What the report tells of.

    Attributes
    ----------
    mines : Table
        As in the output.
    survey : LandSurvey
    expectation : Expectation
    settings : ClassificationSettings
    model : ForestModel
    objects_name, model_name : str
        Names of the layer and of the model file.
    dropped : int
        Mines below `min_area` (m2).
    min_area : float
    """

    mines: Table
    survey: LandSurvey
    expectation: Expectation
    settings: ClassificationSettings
    model: ForestModel
    objects_name: str
    model_name: str
    dropped: int
    min_area: float


def write_map_report(path: str, result: MapResult) -> None:
    """Write the HTML report."""
    report = Report(
        "Map of mines",
        Message(
            "Objects of layer '{layer}', model '{model}'",
            layer=result.objects_name,
            model=result.model_name,
        ),
    )
    report.heading("What was mapped")
    report.facts(_facts(result))
    _add_probabilities(report, result)
    _add_expectation(report, result.expectation)
    _add_outside(report, result)
    _add_first(report, result.mines)
    report.write(path)


def _facts(result: MapResult) -> dict:
    mines, survey = result.mines, result.survey
    words = mines.columns["confidence"]
    prior = Message("not given") if result.settings.prior is None else formed(100 * result.settings.prior, ".3g") + " %"
    return {
        "Mines": len(mines),
        "Area": Message("{area:.3f} km2", area=float(mines.columns["area_km2"].sum())),
        "Confidence": joined(
            ", ",
            [
                Message("{word}: {count}", word=Message(CONFIDENCE_LABELS[word]), count=int((words == word).sum()))
                for word in (HIGH, MEDIUM, LOW)
            ],
        ),
        "Cut by an edge": int(mines.columns["touches_edge"].sum()),
        "Decided in a review": sum(bool(decision) for decision in mines.columns["review"]),
        "Too small": Message(
            "{dropped} {dropped:group|groups} of objects below {min_area:g} m2 {dropped:was|were} dropped",
            dropped=result.dropped,
            min_area=result.min_area,
        ),
        "Objects": survey.object_count,
        "Objects called mine": f"{survey.mine_count} ({formed(100 * survey.mine_share, '.3g')} %)",
        "Threshold": result.settings.threshold,
        "Share of mines on the land (PRIOR)": prior,
        "Share among the training samples": formed(100 * result.model.mine_share, ".3g") + " %",
    }


def _add_probabilities(report: Report, result: MapResult):
    model = result.model
    report.heading("Probabilities")
    report.figure(_histogram(result), "Objects by probability of being a mine; the scale of the objects is logarithmic.")
    error = model.scores.get("calibration_error")
    told = Message(", on average {error:.3f} off in the cross-validation", error=error) if isinstance(error, float) else ""
    if "calibration_x" in model.arrays:
        report.paragraph(
            Message(
                "The probabilities are calibrated: of objects with 0.7, seven of ten were mines among the training "
                "samples{told}.",
                told=told,
            )
        )
    else:
        report.paragraph(
            Message(
                "The probabilities are those of the forest: its training stored no calibration, as none did better{told}.",
                told=told,
            )
        )
    if result.settings.prior is None:
        report.paragraph(
            Message(
                "They hold for land where {percent:.3g} % of the objects are mines, as among the training samples. "
                "Where mines are rarer they are too high: give PRIOR to rescale them.",
                percent=100 * model.mine_share,
            )
        )


def _histogram(result: MapResult) -> str:
    figure, axes = new_figure(6.4, 3.0)
    edges = np.arange(BINS) / BINS
    like, unlike = result.survey.histogram
    look = {"color": COLOURS[0], "edgecolor": "white", "linewidth": 0.5}
    axes.bar(edges, like + unlike, 1 / BINS, align="edge", label=legend_label("all objects"), **look)
    if unlike.any():
        label = legend_label("unlike the training data")
        axes.bar(edges + 0.3 / BINS, unlike, 0.4 / BINS, align="edge", color=COLOURS[1], label=label)
    axes.axvline(result.settings.threshold, color="#333333", linestyle="--", linewidth=0.9, label=legend_label("threshold"))
    axes.set_yscale("log")
    axes.yaxis.set_major_formatter(lambda value, _: number(value, 0))
    axes.set(xlabel="Probability of being a mine", ylabel="Objects", xlim=(0, 1), ylim=(0.7, None))
    axes.legend(frameon=False)
    return to_svg(figure)


def _add_expectation(report: Report, expectation: Expectation):
    report.heading("How many of the objects called mine are mines?")
    for sentence in expectation.sentences():
        report.paragraph(sentence)
    if expectation.rates is None:
        return
    if expectation.mapped_share > 0 and expectation.prior is None and expectation.fitting_share is None:
        report.paragraph(
            Message(
                "By these rates the false alarms alone would be more than the {mapped_share:.3g} % of the objects that "
                "were called mine, so the land is easier than the samples and its share of mines cannot be told from the "
                "map. A labelled sample ('Draw accuracy sample') tells.",
                mapped_share=100 * expectation.mapped_share,
            )
        )
    report.figure(
        _precision_chart(expectation),
        "Expected share of true mines among the objects called mine, for any share of mines on the land; band: 95 % interval "
        "that the number of samples leaves open.",
    )


def _precision_chart(expectation: Expectation) -> str:
    figure, axes = new_figure(6.4, 3.2)
    rates = expectation.rates
    shares = np.logspace(-4, 0, 161)
    low, high = zip(*(rates.precision_interval(share) for share in shares))
    axes.fill_between(100 * shares, 100 * np.array(low), 100 * np.array(high), color=COLOURS[0], alpha=0.18, linewidth=0)
    axes.plot(100 * shares, [100 * rates.precision(share) for share in shares], color=COLOURS[0])
    for (what, share), colour in zip(expectation.shares, COLOURS[1:]):
        label = f"{formed(100 * share, '.3g')} %: {said(what)}"
        axes.plot(100 * share, 100 * rates.precision(share), "o", color=colour, markersize=6, label=label, clip_on=False)
    axes.set_xscale("log")
    axes.xaxis.set_major_formatter("{x:g}")
    axes.set(
        xlabel="Objects that are mines on the land (%)", ylabel="True mines of 100 called mine", xlim=(0.01, 100), ylim=(0, 100)
    )
    axes.legend(loc="upper left", frameon=False)
    return to_svg(figure)


def _add_outside(report: Report, result: MapResult):
    survey = result.survey
    report.heading("Land that the model does not know")
    if not survey.applicable:
        report.paragraph("The model does not say what its training data looked like, so unknown land cannot be told.")
        return
    report.paragraph(
        Message(
            "{outside_count} of {object_count} {object_count:object|objects} ({share:.1%}) {outside_count:is|are} unlike all "
            "training samples in their colours and terrain (field 'outside'), of the {mine_count} called mine {mine_outside}. "
            "Of new land of the same kind about one in twenty is; the forest guesses there, whatever its probability.",
            outside_count=survey.outside_count,
            object_count=survey.object_count,
            share=survey.outside_count / survey.object_count,
            mine_count=survey.mine_count,
            mine_outside=survey.mine_outside,
        )
    )
    if survey.outside_count > MANY_OUTSIDE * survey.object_count:
        report.warning(outside_warning(survey))


def outside_warning(survey: LandSurvey) -> str:
    """What to do about a map of land that the model does not know."""
    return Message(
        "{outside_count:.0%} of the objects are unlike the training data: another region, season, sensor or way "
        "of preparing the image. Do not rely on this map; train with samples of this land.",
        outside_count=survey.outside_count / survey.object_count,
    )


def _add_first(report: Report, mines: Table):
    report.heading("Look at these mines first")
    if not len(mines):
        report.paragraph("There is no mine in the map.")
        return
    first = np.argsort(mines.columns["review_order"])[:FIRST]
    points = shapely.point_on_surface(mines.shapes()[first])
    places = shapely.get_coordinates(transform_shapes(points, mines.crs, "EPSG:4326"))
    column = mines.columns
    rows = [
        (
            int(column["review_order"][row]), int(column["mine_id"][row]), round(float(column["probability"][row]), 2),
            Message(CONFIDENCE_LABELS[column["confidence"][row]]), round(float(column["uncertainty"][row]), 2),
            round(float(column["outside_share"][row]), 2), round(float(column["area_km2"][row]), 3),
            f"{place[1]:.5f}, {place[0]:.5f}",
        )
        for row, place in zip(first, places)
    ]  # fmt: skip
    report.table(
        ("Order", "Mine", "Probability", "Confidence", "Uncertainty", "Unlike training", "Area (km2)", "Latitude, longitude"),
        rows,
        "Order: by uncertainty times area. Uncertainty: 0 when the trees agree, 1 for an even vote or land unlike the training "
        "data. Unlike training: share of the area.",
    )
