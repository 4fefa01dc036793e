"""What a scale estimation is told in: a table of all scales tried, and a page with the curves."""

from __future__ import annotations

import os
from typing import Sequence

import numpy as np

from ...figures import formed
from ...messages import Message
from ...report.charts import COLOURS, legend_label, new_figure, to_svg
from ...report.html import Report, write_csv
from .scale_measures import objective
from .scale_search import CURVE_STEPS, rates_of_change

COLUMNS = (
    "part", "scale", "kept", "certainty", "objects", "mean_pixels", "median_pixels", "local_variance", "rate_of_change_percent",
    "within_variance", "morans_i", "within_variance_rescaled", "morans_i_rescaled", "objective_sum", "objective_f",
    "over_segmentation", "under_segmentation", "clinton_d",
)  # fmt: skip
"""Columns of the table; empty where a measure was not taken."""


def write_scale_table(path: str, result) -> None:
    """CSV: the trials of each level (parts `level_1` ...), then the curve over the whole range (part `curve`)."""
    rows = []
    for level, support in zip(result.levels, result.supports):
        rates = rates_of_change([trial.local_variance for trial in level.trials])
        for trial, rate in zip(level.trials, rates):
            kept = trial.scale == level.scale
            certainty = support.certainty if kept else ""
            rows.append((f"level_{support.level}", trial.scale, int(kept), certainty, *_sizes(trial), rate, *[None] * 9))
    goal = _objective(result.curve)
    rates = rates_of_change([point.trial.local_variance for point in result.curve])
    for index, (point, rate) in enumerate(zip(result.curve, rates)):
        values = (point.within_variance, point.morans_i, goal.variance[index], goal.moran[index], goal.sum[index], goal.f[index])
        reference = (point.over, point.under, point.distance)
        rows.append(("curve", point.trial.scale, 0, "", *_sizes(point.trial), rate, *map(float, values), *reference))
    write_csv(path, COLUMNS, rows, "The table of scales")


def _sizes(trial) -> tuple:
    return trial.objects, trial.mean_size, trial.median_size, trial.local_variance


def _objective(curve: Sequence):
    return objective([point.within_variance for point in curve], [point.morans_i for point in curve])


def write_scale_report(path: str, job, result, info) -> None:
    """The HTML page: suggested scales with their certainty, curves, windows, how to read them."""
    report = Report("Segmentation scale", Message("Mine Mapper: scales that fit the objects of {name}", name=info.name))
    report.heading("Suggested scales")
    for support in result.supports:
        (report.paragraph if support.scale is not None else report.warning)(support.sentence)
    if len(result.supports) < 3:
        report.warning(
            Message("Levels above level {count} were not tried: they would begin at its scale.", count=len(result.supports))
        )
    report.table(
        ("Level", "Scale", "Certainty", "Objects", "Median size (pixels)", "Local variance (units of the image)"),
        [_level_row(level, support) for level, support in zip(result.levels, result.supports)],
        "Objects of all windows together.",
    )
    report.heading("Local variance")
    variance, rates = _variance_charts(result)
    report.figure(variance)
    report.figure(rates, _variance_caption(result))
    report.heading("Variance within objects against Moran's I")
    report.figure(_objective_chart(result), _objective_caption(result))
    if result.reference_count:
        report.heading("Against reference polygons")
        report.figure(_reference_chart(result), _reference_caption(result))
    _settings(report, job, result, info)
    report.write(path)


def _level_row(level, support) -> tuple:
    if support.scale is None:
        return support.level, None, support.certainty, None, None, None
    kept = level.trials[-2]
    return support.level, level.scale, support.certainty, kept.objects, kept.median_size, kept.local_variance


def _variance_charts(result) -> tuple:
    """Local variance by scale, and its rate of change: two charts, which find room on a page sooner than a high one."""
    (upper, top), (lower, bottom) = new_figure(6.8, 2.6), new_figure(6.8, 2.6)
    scales = [point.trial.scale for point in result.curve]
    values = [point.trial.local_variance for point in result.curve]
    top.plot(scales, values, color="#9aa5aa", linewidth=1.2, label=legend_label("whole range"))
    bottom.plot(scales[1:], rates_of_change(values)[1:], color="#9aa5aa", linewidth=1.2)
    for level, support in zip(result.levels, result.supports):
        colour, name = COLOURS[support.level - 1], Message("level {level}, step {step:g}", level=support.level, step=level.step)
        tried = [trial.scale for trial in level.trials]
        heights = [trial.local_variance for trial in level.trials]
        top.plot(tried, heights, color=colour, marker=".", markersize=3, linewidth=1, label=legend_label(name))
        bottom.plot(tried[1:], rates_of_change(heights)[1:], color=colour, marker=".", markersize=3, linewidth=1)
        if level.scale is not None:
            for axes in (top, bottom):
                axes.axvline(level.scale, color=colour, linewidth=0.8, linestyle="--")
    _limit_rates(bottom, result)
    top.set(xlabel="Scale", ylabel="Local variance (image units)")
    bottom.set(xlabel="Scale", ylabel="Rate of change (% a step)")
    top.legend(frameon=False)
    return to_svg(upper), to_svg(lower)


def _limit_rates(axes, result) -> None:
    """Cut the first, steep steps off the chart, so that the rest can be read."""
    series = [[trial.local_variance for trial in level.trials] for level in result.levels]
    series.append([point.trial.local_variance for point in result.curve])
    rates = np.array([rate for values in series for rate in rates_of_change(values) if rate is not None])
    if len(rates):
        axes.set_ylim(min(rates.min() * 1.1, -0.5), max(2.0, 1.3 * np.percentile(rates, 80)))


def _variance_caption(result) -> str:
    peaks = ", ".join(f"{scale:g}" for scale in rate_peaks(result.curve))
    return Message(
        "Local variance: mean over objects of the standard deviation inside the object, mean over bands; below, "
        "its rate of change from one scale to the next (the steepest steps are cut off). Dashed: the suggested "
        "scales. Peaks of the rate over the whole range, which are further candidates to look at: {peaks}.",
        peaks=peaks or "none",
    )


def rate_peaks(curve: Sequence) -> list:
    """Scales before the five highest local peaks of the rate of change of the curve, ascending (Dragut et al. 2010)."""
    rates = rates_of_change([point.trial.local_variance for point in curve])
    peaks = [
        (rates[index], curve[index - 1].trial.scale)
        for index in range(2, len(rates) - 1)
        if None not in rates[index - 1 : index + 2] and rates[index - 1] < rates[index] > rates[index + 1]
    ]
    return sorted(scale for _, scale in sorted(peaks, reverse=True)[:5])


def _objective_chart(result) -> str:
    figure, axes = new_figure(6.8, 3.2)
    scales, goal = [point.trial.scale for point in result.curve], _objective(result.curve)
    axes.plot(scales, goal.variance, color=COLOURS[0], label=legend_label("uniform objects (variance within)"))
    axes.plot(scales, goal.moran, color=COLOURS[1], label=legend_label("distinct neighbours (Moran's I)"))
    axes.plot(scales, goal.f, color=COLOURS[2], linewidth=2, label=legend_label("both (F, alpha 1)"))
    axes.plot(scales, goal.sum / 2, color=COLOURS[5], linestyle=":", label=legend_label("both (half the sum)"))
    axes.set_xlabel("Scale")
    axes.set_ylabel("0 = worst, 1 = best of those tried")
    axes.set_ylim(-0.05, 1.35)
    axes.legend(loc="upper center", ncol=2, frameon=False)
    return to_svg(figure)


def _objective_caption(result) -> str:
    goal = _objective(result.curve)
    best_f, best_sum = (result.curve[int(np.argmax(values))].trial.scale for values in (goal.f, goal.sum))
    return Message(
        "Best by F (Johnson et al. 2015): {best_f:g}; by the sum (Espindola et al. 2006): {best_sum:g}. Both "
        "measures are rescaled over the scales tried, from {scale:g} to {scale_2:g}: another range gives another "
        "optimum. The values themselves are in the table.",
        best_f=best_f,
        best_sum=best_sum,
        scale=result.curve[0].trial.scale,
        scale_2=result.curve[-1].trial.scale,
    )


def _reference_chart(result) -> str:
    figure, axes = new_figure(6.8, 3.2)
    scales = [point.trial.scale for point in result.curve]
    axes.plot(scales, [point.over for point in result.curve], color=COLOURS[0], label=legend_label("over-segmentation"))
    axes.plot(scales, [point.under for point in result.curve], color=COLOURS[1], label=legend_label("under-segmentation"))
    axes.plot(scales, [point.distance for point in result.curve], color=COLOURS[2], linewidth=2, label="D")
    axes.set(xlabel="Scale", ylabel="0 = perfect", ylim=(0, 1))
    axes.legend(frameon=False)
    return to_svg(figure)


def _reference_caption(result) -> str:
    distances = np.array([point.distance for point in result.curve])
    if not np.isfinite(distances).any():
        return "No object belongs to a reference polygon at any scale."
    best = result.curve[int(np.nanargmin(distances))]
    return Message(
        "{count} reference {count:polygon that lies|polygons that lie} whole inside the windows around them; smallest D = "
        "{distance:.3f} at scale {scale:g} (Clinton et al. 2010; mean over all pairs of a polygon and an object that belongs "
        "to it).",
        count=result.reference_count,
        distance=best.distance,
        scale=best.trial.scale,
    )


def _settings(report, job, result, info) -> None:
    report.heading("How it was found")
    start = "Each scale starts from the pixels, as 'Segment image' does."
    if job.hierarchy:
        start = (
            "Each scale builds on the objects of the one before (hierarchy); 'Segment image' starts from the pixels and gives "
            "slightly other objects at the same scale."
        )
    report.paragraph(
        Message(
            "Each level rises in its steps until local variance is not above the last value; that one is kept. {start}",
            start=Message(start),
        )
    )
    report.facts(
        {
            "Image": os.path.basename(info.path),
            "Bands": ", ".join(job.bands),
            "Shape, compactness": f"{formed(job.shape, 'g')}; {formed(job.compactness, 'g')}",
            "Weights": "; ".join(formed(weight, "g") for weight in job.weights) or Message("all the same"),
            "Weights sum to one": Message("yes" if job.normalise_weights else "no"),
            "Scales": Message(
                "from {start:g} to {stop:g}; steps {step:g}, {step_2:g}, {step_3:g}; curve in about {curve_steps} steps",
                start=job.start,
                stop=job.stop,
                step=job.step,
                step_2=job.step_2,
                step_3=job.step_3,
                curve_steps=CURVE_STEPS,
            ),
            "Hierarchy": Message("yes" if job.hierarchy else "no"),
            "Seed": job.seed,
        }
    )
    report.table(
        ("Window", "First row", "First column", "Rows", "Columns", "Richness (1 = mean)", "Valid share"),
        [(number, *item.window, item.richness, item.valid_share) for number, item in enumerate(result.windows, 1)],
        "Windows, chosen for their texture in different parts of the image.",
    )
