"""The report and the table of 'Train random forest'."""

from __future__ import annotations

from typing import Callable

import numpy as np

from ..confusion import Confusion
from ..messages import Given, Message, said
from ..report.charts import COLOURS, legend_label, new_figure, to_svg, wide_labels
from ..report.html import Report, figure_text, interval_text, share_text, write_csv
from .forest import WORDS
from .importance import Importance
from .model import MINE, NON_MINE
from .roc_chart import roc_chart
from .training import VALIDATION_TREES, TrainingResult
from .tuning_report import add_tuning, tuning_rows

TOP = 20
COLUMNS = ("part", "name", "measure", "value", "low", "high", "samples")
"""Columns of the table: one figure a row."""

_GROUPS = {
    "spectral": "All means and spreads of the bands",
    "terrain": "All of elevation and slope",
    "texture": "All of the texture",
    "geometry": "All of the shape",
    "temporal": "All of the change over the seasons",
    "bands": "All of the further bands",
    "context": "All of the neighbourhood",
}
"""Groups of the catalogue in words."""

_FOREST_WORDS = {
    "classifier": "Classifier",
    "trees": "Trees",
    "max_features": "Features tried at each split",
    "min_samples_leaf": "Smallest leaf (samples)",
    "min_samples_split": "Smallest node that is split (samples)",
    "criterion": "Criterion",
    "class_weight": "Class weights",
    "seed": "Seed",
}


def write_training_report(path: str, result: TrainingResult, in_words: Callable[[str], str] = str) -> None:
    """Write the HTML report.

    Parameters
    ----------
    in_words : function
        Gives the words for the name of a feature, the name itself or '' if there are none.
    """
    samples, counts = result.samples, result.samples.counts()
    report = Report("Random forest of mines", Message("Trained on the samples of layer '{name}'", name=samples.name))
    report.heading("Samples and parameters")
    report.facts(
        {
            "Mine samples": counts[MINE],
            "Non-mine samples": counts[NON_MINE],
            "Share of mines": Message(
                "{counts:.1%} of the samples; on the land it is far lower", counts=counts[MINE] / len(samples.truth)
            ),
            "Features": len(samples.features),
            **{label: _said(vars(result.settings.forest)[name]) for name, label in _FOREST_WORDS.items()},
        }
    )
    _add_accuracy(report, result)
    _add_calibration(report, result)
    if result.tuning is not None:
        add_tuning(report, result)
    _add_importance(report, result, in_words)
    if result.chosen:
        _add_selection(report, result, in_words)
    report.write(path)


def _said(value):
    """A number, or what a word of a parameter means."""
    return Message(WORDS[value]) if value in WORDS else value


def _add_accuracy(report: Report, result: TrainingResult):
    truth = result.samples.truth
    report.heading("How well it does")
    low, high = result.auc_interval
    report.paragraph(
        Message(
            "Out of bag, that is judging each sample by the trees that did not draw it, the error is {accuracy:.2%} "
            "of {total} samples and the area under the ROC curve {auc:.3f} (95 % interval {low:.3f} to {high:.3f}).",
            accuracy=1 - result.confusion.accuracy,
            total=result.confusion.total,
            auc=result.auc,
            low=low,
            high=high,
        )
    )
    report.paragraph(result.gap)
    if result.spatial is None:
        report.warning("No spatial cross-validation was possible, so no figure here holds for land away from the samples.")
    rows = [("Out of bag", None, *_rates(result.confusion), figure_text(result.auc, 3))]
    for name, validation in (("Random folds", result.random), ("Spatial folds", result.spatial)):
        if validation is not None:
            rows.append((name, validation.folds, *_rates(validation.confusion), figure_text(validation.auc, 3)))
    trees = min(result.settings.forest.trees, VALIDATION_TREES)
    report.table(
        ("Judged by", "Folds", "Samples", "Accuracy", "Precision", "Recall", "F", "Kappa", "AUC"),
        rows,
        Message(
            "Accuracy on the training samples; groups of the spatial folds: {group_text}. Forests of a cross-validation have "
            "{trees} {trees:tree|trees}.",
            group_text=result.samples.group_text,
            trees=trees,
        ),
        [False] + [True] * 8,
    )
    counts = result.confusion
    report.table(
        ("Actual", "Predicted other land", "Predicted mine"),
        [("Other land", counts.true_negative, counts.false_positive), ("Mine", counts.false_negative, counts.true_positive)],
        "Confusion matrix out of bag (samples). Precision holds for this share of mines only, never for the land.",
    )
    report.figure(_roc_chart(truth, result), "ROC curves: share of mines found against share of other objects flagged.")
    if len(result.growth) > 1:
        report.figure(_growth_chart(result), "Out-of-bag error as the forest grows.")


def _growth_chart(result: TrainingResult) -> str:
    figure, axes = new_figure(6.4, 2.4)
    trees, errors = zip(*result.growth)
    axes.plot(trees, [100 * error for error in errors], color=COLOURS[0], marker="o", markersize=3.5)
    axes.set_xscale("log")
    ticks = [first * 10**power for power in range(6) for first in (1, 2, 5)]
    axes.set_xticks([value for value in ticks if trees[0] <= value <= trees[-1]])
    axes.minorticks_off()
    axes.xaxis.set_major_formatter("{x:.0f}")
    axes.set(xlabel="Trees", ylabel="Out-of-bag error (%)")
    return to_svg(figure)


def _add_calibration(report: Report, result: TrainingResult):
    calibration = result.calibration
    report.heading("Do the probabilities come true?")
    kind = Message("spatial") if result.spatial is not None else Message("random")
    text = Message(
        "In {kind} folds the probability of the forest differs from the share of mines by {error:.3f} on average (Brier score "
        "{brier:.4f}).",
        kind=kind,
        error=calibration.raw_error,
        brier=calibration.raw_brier,
    )
    if calibration.method == "none":
        text += Message(" No calibration improves on that, so none is stored in the model.")
    else:
        text += Message(
            " The {method} calibration stored in the model brings that to {error:.3f} (Brier score {brier:.4f}), judged on folds "
            "it was not learned from.",
            method=Message(calibration.method),
            error=calibration.error,
            brier=calibration.brier,
        )
    report.paragraph(
        text + Message(" It holds for the share of mines among these samples; for the land set PRIOR in 'Classify mines'.")
    )
    report.figure(_reliability_chart(calibration), "Reliability: ten classes of probability with as many samples each.")


def _reliability_chart(calibration) -> str:
    figure, axes = new_figure(3.9, 3.3)
    axes.plot([0, 1], [0, 1], color="#999999", linewidth=0.8, linestyle="--")
    curves = [(Message("Forest"), calibration.raw_curve)]
    if calibration.method != "none":
        curves.append((Message("Calibrated"), calibration.curve))
    for (name, curve), colour in zip(curves, COLOURS):
        probability, share, _ = zip(*curve)
        axes.plot(probability, share, color=colour, marker="o", markersize=4, label=legend_label(name))
    axes.set(xlabel="Probability of mine", ylabel="Share of mine samples", xlim=(0, 1), ylim=(0, 1.01))
    axes.legend(loc="upper left", frameon=False)
    return to_svg(figure)


def _add_selection(report: Report, result: TrainingResult, in_words):
    folds = (result.spatial or result.random).folds
    report.heading("Selected features", 3)
    report.paragraph(
        Message(
            "The {count} most important {count:feature was|features were} kept. In the cross-validation {count:it was|they "
            "were} chosen anew in each of {folds} {folds:fold|folds}, from the training part alone; features that are chosen "
            "in most folds are a stable choice.",
            count=len(result.samples.features),
            folds=folds,
        )
    )
    rows = [(_feature(name, in_words), folds, Given(name)) for name, folds in result.chosen.items()]
    report.table(("Feature", "Folds that chose it", "Field"), rows, "How often each feature was chosen.")


def _feature(name: str, in_words: Callable) -> Given:
    """A feature in words; the name of its field if there are none."""
    return Given(in_words(name) or name)


def _rates(counts: Confusion) -> tuple:
    shares = (counts.accuracy, counts.precision, counts.recall)
    return counts.total, *map(share_text, shares), figure_text(counts.f_score), figure_text(counts.kappa)


def _roc_chart(truth, result: TrainingResult) -> str:
    curves = [("out of bag", result.probability), ("random folds", result.random.probability)]
    if result.spatial is not None:
        curves.append(("spatial folds", result.spatial.probability))
    return roc_chart(truth, [(legend_label(name), probability) for name, probability in curves], 4.2, 3.6)


def _add_importance(report: Report, result: TrainingResult, in_words):
    importance, order = result.importance, result.importance.order()
    report.heading("Importance of the features")
    report.paragraph(
        Message(
            "Loss of accuracy when the values of a feature are shuffled among the out-of-bag samples of each tree (mean decrease "
            "in accuracy, Breiman 2001), {repeats} repeats. Bars: 95 % interval; a feature whose interval holds 0 cannot be told "
            "from noise. Features that measure the same thing hide each other: see the groups below.",
            repeats=importance.repeats,
        )
    )
    report.figure(
        _importance_chart(importance.select(order[:TOP]), in_words),
        Message("The {top:most important feature|{top} most important features}.", top=min(TOP, len(order))),
    )
    if len(result.group_importance.names):
        groups = result.group_importance.select(result.group_importance.order())
        words = {name: said(_GROUPS.get(name) or in_words(f"{name.split()[0]}_all")) for name in groups.names}
        report.figure(_importance_chart(groups, words.get), "Groups of features, shuffled together.")
    shown = importance.select(order[:TOP])
    caption = Message(
        "The {top} most important of {count} {count:feature|features}; the table of this step holds all of them.",
        top=len(shown.names),
        count=len(order),
    )
    _importance_table(report, shown, caption if len(order) > TOP else "Importance of each feature.", in_words)
    if len(result.group_importance.names):
        _importance_table(report, groups, "Importance of groups of features, shuffled together.", words.get, "Group")


def _importance_table(report: Report, importance: Importance, caption: str, in_words: Callable, kind: str = "Feature"):
    rows = [
        (
            _feature(importance.names[k], in_words),
            f"{100 * importance.raw[k]:.2f} %",
            interval_text(100 * importance.low[k], 100 * importance.high[k], 2),
            int(importance.trees[k]),
            Given(importance.names[k]),
        )
        for k in importance.order()
    ]
    columns = (kind, "Decrease in accuracy", "95 % interval (%)", "Trees", "Field" if kind == "Feature" else "Name")
    told = Message("{caption} Trees: how many trees use it.", caption=Message(caption))
    report.table(columns, rows, told, [False, True, True, True, False])


def _importance_chart(importance: Importance, in_words: Callable) -> str:
    count = len(importance.names)
    figure, axes = new_figure(6.4, 0.7 + 0.19 * count)
    places = np.arange(count)[::-1]
    raw = 100 * importance.raw
    errors = np.vstack([raw - 100 * importance.low, 100 * importance.high - raw])
    axes.barh(places, raw, color=COLOURS[0], height=0.65)
    axes.errorbar(raw, places, xerr=errors, fmt="none", ecolor="#333333", elinewidth=0.9, capsize=2)
    axes.axvline(0, color="#333333", linewidth=0.8)
    axes.set_yticks(places, wide_labels([_feature(name, in_words) for name in importance.names], 50, 1))
    axes.set_ylim(-0.6, count - 0.4)
    axes.set_xlabel("Mean decrease in accuracy (%)")
    axes.grid(axis="y", visible=False)
    return to_svg(figure)


def table_rows(result: TrainingResult) -> list:
    """One row a figure, in the columns `COLUMNS`."""
    counts = result.samples.counts()
    total = len(result.samples.truth)
    rows = [("samples", name, "count", number, None, None, total) for name, number in counts.items()]
    rows += [("parameter", name, "value", value, None, None, None) for name, value in vars(result.settings.forest).items()]
    low, high = result.auc_interval
    rows.append(("score", "out_of_bag", "error", 1 - result.confusion.accuracy, None, None, result.confusion.total))
    rows += _confusion_rows("out_of_bag", result.confusion)
    rows.append(("score", "out_of_bag", "auc", result.auc, low, high, total))
    for name, validation in (("random_folds", result.random), ("spatial_folds", result.spatial)):
        if validation is not None:
            rows.append(("score", name, "folds", validation.folds, None, None, total))
            rows.append(
                ("score", name, "spread_of_fold_accuracy", float(validation.fold_accuracy.std(ddof=1)), None, None, total)
            )
            rows += _confusion_rows(name, validation.confusion)
            rows.append(("score", name, "auc", validation.auc, None, None, total))
    rows += [("growth", str(trees), "out_of_bag_error", error, None, None, total) for trees, error in result.growth]
    rows += _calibration_rows(result.calibration)
    if result.tuning is not None:
        rows += tuning_rows(result.tuning)
    rows += [("selected", name, "folds", count, None, None, None) for name, count in result.chosen.items()]
    rows += _importance_rows("importance", result.importance)
    rows += _importance_rows("importance_group", result.group_importance)
    return rows


def _calibration_rows(calibration) -> list:
    figures = (
        ("none", "expected_error", calibration.raw_error),
        ("none", "brier", calibration.raw_brier),
        (calibration.method, "expected_error", calibration.error),
        (calibration.method, "brier", calibration.brier),
    )
    rows = [("calibration", *figure, None, None, None) for figure in (figures if calibration.method != "none" else figures[:2])]
    for number, (probability, share, count) in enumerate(calibration.curve, 1):
        rows.append(("reliability", f"class {number}", "mean_probability", probability, None, None, count))
        rows.append(("reliability", f"class {number}", "share_of_mines", share, None, None, count))
    return rows


def _confusion_rows(name: str, counts: Confusion) -> list:
    """Rows of the table; its words for the counts are older than `Confusion` and stay, as people's scripts read them."""
    values = {
        **counts.measures(),
        "true_mine": counts.true_positive,
        "false_mine": counts.false_positive,
        "missed_mine": counts.false_negative,
        "true_other": counts.true_negative,
    }
    return [("score", name, measure, value, None, None, counts.total) for measure, value in values.items()]


def _importance_rows(part: str, importance: Importance) -> list:
    rows = []
    for k in importance.order():
        name = importance.names[k]
        rows.append(
            (
                part,
                name,
                "decrease_in_accuracy",
                float(importance.raw[k]),
                float(importance.low[k]),
                float(importance.high[k]),
                None,
            )
        )
        rows += [
            (part, name, measure, float(values[k]), None, None, None)
            for measure, values in (
                ("spread_over_repeats", importance.spread),
                ("scaled", importance.scaled),
                ("scaled_spread", importance.scaled_spread),
                ("decrease_in_balanced_accuracy", importance.balanced),
                ("trees", importance.trees),
            )
        ]
    return rows


def write_training_table(path: str, result: TrainingResult) -> None:
    """Write the CSV table."""
    write_csv(path, COLUMNS, table_rows(result))
