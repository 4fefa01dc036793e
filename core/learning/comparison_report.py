"""The report and the table of 'Compare classifiers'."""

from __future__ import annotations

from ..messages import Message
from ..report.charts import legend_label
from ..report.html import Report, figure_text, interval_text, share_text, write_csv
from .comparison import IN_SENTENCE, NAMES, TREE, Comparison
from .model import MINE, NON_MINE
from .roc_chart import roc_chart

COLUMNS = (
    "folds", "classifier", "auc", "auc_low", "auc_high", "accuracy", "precision", "recall", "f_score", "kappa",
    "fold_count", "samples", "fit_seconds", "predict_seconds",
)  # fmt: skip


def write_comparison_report(path: str, comparison: Comparison) -> None:
    """Write the HTML report."""
    samples, counts = comparison.samples, comparison.samples.counts()
    report = Report("Comparison of classifiers", Message("Samples of layer '{name}'", name=samples.name))
    report.facts(
        {
            "Mine samples": counts[MINE],
            "Non-mine samples": counts[NON_MINE],
            "Features": len(samples.features),
            "Groups of the spatial folds": samples.group_text,
        }
    )
    report.paragraph(_verdict(comparison))
    if comparison.spatial is None:
        report.warning("The samples of a class are all in one group: there are random folds only, which are too favourable.")
    for title, results in (("Spatial folds", comparison.spatial), ("Random folds", comparison.random)):
        if results is None:
            continue
        report.heading(title)
        report.figure(_chart(results, samples.truth), "ROC curves: share of mines found against share of other objects flagged.")
        report.table(
            ("Classifier", "AUC", "95 % interval", "Accuracy", "Precision", "Recall", "F", "Kappa", "Fit (s)", "Predict (s)"),
            [_row(compared) for compared in results.values()],
            Message(
                "{count} {count:sample|samples} in {folds} {folds:fold|folds}; seconds are sums over the folds. All "
                "classifiers have the parameters scikit-learn starts with; features are scaled for the first two.",
                count=len(samples.truth),
                folds=results[TREE].validation.folds,
            ),
            [False] + [True] * 9,
        )
    report.write(path)


def _verdict(comparison: Comparison) -> str:
    ranking = sorted(comparison.judged.values(), key=lambda compared: -compared.validation.auc)
    best, second, worst = ranking[0], ranking[1], ranking[-1]
    kind = best.validation.kind
    text = Message(
        "In {kind} folds {best} has the largest area under the ROC curve ({auc:.3f}), {worst} the smallest ({auc_2:.3f}).",
        kind=Message(kind),
        best=Message(IN_SENTENCE[best.name]),
        auc=best.validation.auc,
        worst=Message(IN_SENTENCE[worst.name]),
        auc_2=worst.validation.auc,
    )
    if second.interval[1] >= best.interval[0]:
        text += Message(
            " The intervals of {best} and {second} overlap: they do about equally well.",
            best=Message(IN_SENTENCE[best.name]),
            second=Message(IN_SENTENCE[second.name]),
        )
    if worst.name == TREE:
        text += Message(" As in the paper, a single decision tree is the weakest.")
    return text


def _row(compared) -> tuple:
    counts, (low, high) = compared.validation.confusion, compared.interval
    return (
        NAMES[compared.name],
        figure_text(compared.validation.auc, 3),
        interval_text(low, high),
        *map(share_text, (counts.accuracy, counts.precision, counts.recall)),
        figure_text(counts.f_score),
        figure_text(counts.kappa),
        figure_text(compared.fit_seconds),
        figure_text(compared.predict_seconds),
    )


def _chart(results, truth) -> str:
    curves = [
        (
            legend_label(Message("{name} (AUC {auc:.3f})", name=Message(NAMES[name]), auc=compared.validation.auc)),
            compared.validation.probability,
        )
        for name, compared in results.items()
    ]
    return roc_chart(truth, curves, 5.0, 4.4)


def write_comparison_table(path: str, comparison: Comparison) -> None:
    """Write the CSV table: one row a classifier and set of folds."""
    rows = []
    for kind, results in (("spatial", comparison.spatial), ("random", comparison.random)):
        for name, compared in (results or {}).items():
            counts = compared.validation.confusion
            rates = (counts.accuracy, counts.precision, counts.recall, counts.f_score, counts.kappa)
            sizes = (compared.validation.folds, counts.total)
            seconds = (compared.fit_seconds, compared.predict_seconds)
            rows.append((kind, name, compared.validation.auc, *compared.interval, *rates, *sizes, *seconds))
    write_csv(path, COLUMNS, rows)
