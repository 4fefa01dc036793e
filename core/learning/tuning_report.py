"""The part of the training report that tells the grid search: curves as in the paper's Figure 9, and the best combinations."""

from __future__ import annotations

import numpy as np

from ..messages import Message
from ..report.charts import COLOURS, legend_label, new_figure, to_svg
from ..report.html import Report, figure_text, share_text
from .forest import WORDS
from .tuning import GRID_TREES, Tuning, curves

SHOWN = 15
LABELS = {
    "max_features": "Features tried at each split",
    "min_samples_leaf": "Smallest leaf (samples)",
    "min_samples_split": "Smallest split (samples)",
}


def add_tuning(report: Report, result) -> None:
    """Add the section to the report of a `TrainingResult`."""
    tuning, best = result.tuning, result.tuning.best
    report.heading("Choice of the parameters")
    random = result.random.accuracy
    report.paragraph(
        Message(
            "{count} {count:combination|combinations} {count:was|were} tried ({grid_trees} {grid_trees:tree|trees}) in "
            "{folds} {kind} folds; the best has an accuracy of {accuracy:.4f}; in random folds, as in the paper, its "
            "parameters give {random:.4f}. Since the best of many was chosen on these folds, its figure is a little too "
            "favourable; the test samples tell the truth. {trees} {trees:tree|trees} {trees:is|are} the fewest whose Brier "
            "score is within 1 % of the best.",
            count=len(tuning.cells),
            grid_trees=GRID_TREES,
            folds=tuning.folds,
            kind=Message(tuning.kind),
            accuracy=best.accuracy,
            random=random,
            trees=tuning.settings.trees,
        )
    )
    report.figure(tuning_chart(tuning), "Accuracy along each parameter through the best combination.")
    ranking = sorted(tuning.cells, key=lambda cell: (-round(cell.accuracy, 12), cell.brier))[:SHOWN]
    report.table(
        ("Features", "Leaf", "Split", "Criterion", "Accuracy", "AUC", "Brier score"),
        [
            (
                *(cell.max_features, cell.min_samples_leaf, cell.min_samples_split, WORDS[cell.criterion]),
                *(share_text(cell.accuracy, 2), figure_text(cell.auc, 3), figure_text(cell.brier, 4)),
            )
            for cell in ranking
        ],
        Message("The {count:best combination|{count} best combinations}.", count=len(ranking)),
        [True, True, True, False, True, True, True],
    )


def tuning_chart(tuning: Tuning) -> str:
    """Four panels: accuracy by features, leaf, split (a line a criterion), and by trees."""
    figure, axes = new_figure(7.2, 5.2, columns=2, rows=2)
    panels = axes.ravel()
    for panel, (name, lines) in zip(panels, curves(tuning).items()):
        for (criterion, points), colour in zip(lines.items(), COLOURS):
            values, accuracy = zip(*points)
            places = np.arange(len(values))
            panel.plot(places, accuracy, color=colour, marker="o", markersize=4, label=legend_label(WORDS[criterion]))
            panel.set_xticks(places, [str(value) for value in values])
        panel.set(xlabel=LABELS[name], ylabel="Accuracy")
    panels[0].legend(frameon=False)
    trees, accuracy, _ = zip(*tuning.trees)
    panels[3].plot(trees, accuracy, color=COLOURS[0], marker="o", markersize=4)
    panels[3].axvline(tuning.settings.trees, color=COLOURS[1], linewidth=1, linestyle="--")
    panels[3].set_xscale("log")
    panels[3].set_xticks([value for value in (10, 100, 1000) if trees[0] <= value <= trees[-1]])
    panels[3].xaxis.set_major_formatter("{x:.0f}")
    panels[3].set(xlabel="Trees", ylabel="Accuracy")
    return to_svg(figure)


def tuning_rows(tuning: Tuning) -> list:
    """Rows for the table, in the columns of `training_report.COLUMNS`."""
    rows = []
    for cell in tuning.cells:
        name = (
            f"max_features={cell.max_features} min_samples_leaf={cell.min_samples_leaf} "
            f"min_samples_split={cell.min_samples_split} criterion={cell.criterion}"
        )
        rows += [("tuning", name, measure, getattr(cell, measure), None, None, None) for measure in ("accuracy", "auc", "brier")]
    for trees, accuracy, score in tuning.trees:
        rows.append(("tuning", f"trees={trees}", "accuracy", accuracy, None, None, None))
        rows.append(("tuning", f"trees={trees}", "brier", score, None, None, None))
    return rows
