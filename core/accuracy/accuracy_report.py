"""The accuracy report: a page that prints numbers of the accuracy table only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Sequence

from ..messages import Message, said
from ..report.charts import COLOURS, new_figure, to_svg, wide_labels
from ..report.html import Report, figure_text, png_element, share_text

LABELS = {
    "accuracy": "Accuracy (ACC)",
    "precision": "Precision (PPV, user's accuracy)",
    "recall": "Recall (TPR, producer's accuracy)",
    "f_score": "F-score",
    "kappa": "Kappa",
    "iou": Message("IoU (overlap / union)"),
    "precision_iou": "Precision by one-to-one pairs",
    "recall_iou": "Recall by one-to-one pairs",
    "over_segmentation": "Over-segmentation",
    "under_segmentation": "Under-segmentation",
    "shape_error": "Shape error (D)",
}

SHARES = ("accuracy", "precision", "recall", "precision_iou", "recall_iou", "iou", "over_segmentation", "under_segmentation")
"""Measures printed in per cent; the others have no unit."""

COUNTS = {
    "undecided": "Undecided",
    "partly_mine": "Partly mine",
    "groups": "Groups",
    "detected": "Detected mines",
    "reference": "Reference mines",
    "pairs": "Pairs",
    "partly_hit": "Partly hit",
    "unjudged": "Not judged",
    "matched": "Matched pairs",
    "cut": "Cut into several",
    "most_pieces": "Most pieces of one mine",
    "joining": "Joining several",
    "most_joined": "Most mines joined by one",
    "overlap_area": "In map and reference",
    "detected_area": "On the map",
    "reference_area": "In the reference",
    "land": "Land judged",
    "hits_of_detected": "Hits of detected",
    "hits_of_reference": "Hits of reference",
    "left_out_detected": "Left out detected",
    "left_out_reference": "Left out reference",
}
"""Rows of counts and areas."""

KINDS = {
    "objects": "By object: measures with their 95 % intervals.",
    "sample": "By place of the sample: measures with their 95 % intervals.",
    "mines": "By mine: measures with their 95 % intervals.",
    "shape": "By matched mine: measures with their 95 % intervals.",
    "area": "By area: measures with their 95 % intervals.",
}
"""What stands below the chart of each set of measures."""

OUTLINES = {
    "outline_mean": "Mean distance",
    "outline_median": "Median distance",
    "outline_p90": "90 % of the outline lies closer than",
    "outline_hausdorff_95": "95 % of either outline lies closer than",
}
"""Measures of the distance between outlines, in metres."""

OUTLINE_COLUMNS = (
    "Distance between outlines (m)",
    "Both",
    "95 % interval from",
    "to",
    "Map to reference",
    "Reference to map",
    "n",
)


@dataclass(frozen=True)
class Pictures:
    """PNG pictures of the report; None = not drawn.

    Attributes
    ----------
    agreement : bytes, optional
        Map of hits, misses and false alarms.
    subregions : list of bytes
        Rows of them.
    """

    agreement: Optional[bytes] = None
    subregions: Sequence[bytes] = ()


def write_accuracy_report(
    path: str, rows: Sequence, facts: dict, warnings: Sequence, pictures: Pictures, meaning: Sequence = ()
) -> None:
    """Write the report of the rows of `accuracy_table.accuracy_rows`.

    Parameters
    ----------
    facts : dict
        Inputs and parameters.
    warnings : sequence of str
        Sentences that stand out at the top.
    pictures : Pictures
    meaning : sequence of (str, str)
        Sentences on what the figures mean for the number of mines, each with its kind (`closing.meaning`).
    """
    table = {(row[1], row[0]): row for row in rows}
    report = Report("Accuracy of the mine map", "Mine Mapper: map against reference outlines")
    if meaning:
        report.heading("What this means for the number of mines")
        for text, kind in meaning:
            report.warning(text, kind)
    for warning in warnings:
        report.warning(warning)
    report.heading("What was compared")
    report.facts(facts)
    if pictures.agreement is not None:
        report.heading("Hits, misses and false alarms")
        report.figure(
            png_element(pictures.agreement, "Map of hits, misses and false alarms", 6.8),
            "Land that map and reference call mine (blue), the map alone (red), the reference alone (black); grey land does "
            "not count. The signs tell the verdict on each mine by the overlap rule: a mine may be a hit though a part of "
            "its outline is wrong.",
        )
    _objects(report, table)
    _sample(report, table)
    _mines(report, table)
    _shapes(report, table)
    _areas(report, table)
    _prevalence(report, table)
    if pictures.subregions:
        report.heading("Sub-regions")
        report.paragraph("Sub-regions of 4 km at randomly drawn mines: reference outlines blue, detected outlines orange.")
        for row in pictures.subregions:
            report.figure(png_element(row, "Sub-regions with outlines", 6.0))
    _reading(report)
    report.write(path)


def _objects(report, table):
    report.heading("By object")
    if ("objects", "true_positive") not in table:
        report.paragraph(table[("objects", "accuracy")][6])
        return
    count = {name: table[("objects", name)][2] for name in ("true_positive", "false_positive", "false_negative", "true_negative")}
    report.paragraph(
        Message(
            "Judged: {table} objects: {split}.",
            table=table["objects", "true_positive"][5],
            split=Message(table["objects", "true_positive"][6].split("; ")[-1]),
        )
    )
    report.table(
        ("Reference (rows), map (columns)", "Map: non-mine", "Map: mine", "Total"),
        [
            (
                "Reference: non-mine",
                count["true_negative"],
                count["false_positive"],
                count["true_negative"] + count["false_positive"],
            ),
            (
                "Reference: mine",
                count["false_negative"],
                count["true_positive"],
                count["false_negative"] + count["true_positive"],
            ),
            (
                "Total",
                count["true_negative"] + count["false_negative"],
                count["false_positive"] + count["true_positive"],
                sum(count.values()),
            ),
        ],
        "Confusion matrix (number of objects)",
    )
    _measures(report, table, "objects", ("accuracy", "precision", "recall", "f_score", "kappa"), "objects")
    _counts(report, table, "objects", ("undecided", "partly_mine", "groups"))


def _sample(report, table):
    if ("sample", "accuracy") not in table:
        return
    report.heading("By probability sample, adjusted for area")
    _measures(report, table, "sample", ("accuracy", "precision", "recall"), "places")
    _estimates(report, table)
    share = {
        name: table[("sample area", name)][2]
        for name in ("both_mine", "reference_mine_map_other", "reference_other_map_mine", "both_other")
    }
    report.table(
        ("Reference (rows), map (columns)", "Map: non-mine", "Map: mine"),
        [
            ("Reference: non-mine", share_text(share["both_other"]), share_text(share["reference_other_map_mine"])),
            ("Reference: mine", share_text(share["reference_mine_map_other"]), share_text(share["both_mine"])),
        ],
        "Estimated shares of the area",
        [False, True, True],
    )
    strata = [name[len("stratum_") :] for unit, name in table if unit == "sample km2" and name.startswith("stratum_")]
    rows = []
    for name in strata:
        area, errors, mines = (
            table[key]
            for key in (
                ("sample km2", f"stratum_{name}"),
                ("sample places", f"errors_{name}"),
                ("sample places", f"mines_{name}"),
            )
        )
        rows.append((name, area[2], area[5], mines[2], errors[2]))
    report.table(("Stratum", "Area (km2)", "Places labelled", "With a mine", "Errors of the map"), rows)


def _estimates(report, table):
    """Mine area as mapped and as estimated."""
    names = ("mapped_area", "mine_area", "mine_area_wald", "total_area")
    labels = ("Mapped mine area", "Estimated mine area", "The same with the Wald interval", "Area sampled")
    rows = [table[("sample km2", name)] for name in names]
    cells = [(label, row[2], row[3], row[4], row[6]) for label, row in zip(labels, rows)]
    report.table(("Area (km2)", "Value", "95 % interval from", "to", "Meaning"), cells)


def _mines(report, table):
    report.heading("By mine")
    names = ("detected", "reference", "hits_of_detected", "hits_of_reference", "pairs", "partly_hit")
    _counts(report, table, "mines", (*names, "left_out_detected", "left_out_reference", "unjudged", "groups"))
    _measures(report, table, "mines", ("precision", "recall", "f_score", "precision_iou", "recall_iou"), "mines")
    row = table[("mines / 1000 km2", "false_alarms_per_1000_km2")]
    report.facts({"False alarms per 1 000 km2 of the land judged": row[2]})


def _shapes(report, table):
    report.heading("Shape of matched mines")
    _counts(report, table, "mines", ("matched", "cut", "most_pieces", "joining", "most_joined"))
    if table[("mines", "matched")][2] == 0:
        report.paragraph("No detected mine belongs to a reference mine, so no outlines can be compared.")
        return
    _measures(report, table, "shape", ("over_segmentation", "under_segmentation", "shape_error"), "pairs")
    report.table(OUTLINE_COLUMNS, outline_cells({name: row[2:6] for (_, name), row in table.items()}), "", [False] + [True] * 6)
    report.paragraph(
        "Each line is a mean over the matched mines (n), so that a small mine counts as much as a large one. One pixel of the "
        "imagery is 10 m: smaller distances cannot be seen in it."
    )


def outline_cells(rows) -> list:
    """Cells of the table of outline distances.

    Parameters
    ----------
    rows : dict
        Measure -> value, low, high, n.
    """
    cells = []
    for name, label in OUTLINES.items():
        if name not in rows:
            continue
        value, low, high, n = rows[name]
        directed = [rows[f"{name}_{end}"][0] if f"{name}_{end}" in rows else None for end in ("from_map", "from_reference")]
        cells.append((label, *(_metres(number) for number in (value, low, high, *directed)), n))
    return cells


def _metres(value):
    return figure_text(value, 1)


def _areas(report, table):
    report.heading("By area")
    _counts(report, table, "km2", ("overlap_area", "detected_area", "reference_area", "land"))
    _measures(report, table, "area", ("precision", "recall", "f_score", "iou"), "")


def _prevalence(report, table):
    report.heading("How common mines are")
    sample = table.get(("objects", "prevalence"))
    report.facts(
        {
            "Share of mines among the judged objects": share_text(sample[2] if sample else None),
            "Share of the land that the map calls mine": share_text(table[("area", "mapped_share")][2]),
            "Share of the land that the reference calls mine": share_text(table[("area", "reference_share")][2]),
            "Precision of objects to expect at the mapped share": share_text(table[("objects", "expected_precision")][2]),
        }
    )
    report.paragraph(
        "Precision depends on how common mines are. A precision measured on a sample with many mines does not carry over to land "
        "with few: the false alarms of the much larger rest weigh more there. Recall and the false alarm rate do carry over."
    )


def _measures(report, table, unit, names, unit_of_n):
    rows = [table[(unit, name)] for name in names if (unit, name) in table]
    columns = ["Measure", "Value", "95 % interval from", "to"] + (["n"] if unit_of_n else []) + ["Meaning"]
    cells = []
    for row in rows:
        n = [row[5]] if unit_of_n else []
        cells.append([LABELS[row[0]], *(measure_text(row[0], value) for value in row[2:5]), *n, row[6]])
    numeric = [False] + [True] * (len(columns) - 2) + [False]
    report.table(columns, cells, numeric=numeric)
    known = [row for row in rows if row[2] is not None]
    if known:
        report.figure(_interval_chart(known), KINDS[unit])


def _interval_chart(rows):
    """Dots with whiskers, one line a measure."""
    figure, axes = new_figure(6.4, 0.55 + 0.34 * len(rows))
    for index, row in enumerate(reversed(rows)):
        if row[3] is not None:
            axes.plot([row[3], row[4]], [index, index], color=COLOURS[0], linewidth=3, alpha=0.45, solid_capstyle="round")
        axes.plot([row[2]], [index], "o", color=COLOURS[1], markersize=6)
    axes.set_yticks(range(len(rows)), wide_labels([said(LABELS[row[0]]).split(" (")[0].split("（")[0] for row in reversed(rows)]))
    axes.set(xlim=(min(0.0, *(row[3] or 0.0 for row in rows)), 1.02), ylim=(-0.6, len(rows) - 0.4))
    return to_svg(figure)


def _counts(report, table, unit, names):
    rows = [table[(unit, name)] for name in names if (unit, name) in table]
    report.table(
        ("Count" if unit != "km2" else "Area (km2)", "Value", "Meaning"),
        [(COUNTS[row[0]], row[2], row[6]) for row in rows],
    )


def _reading(report):
    report.heading("How to read this")
    report.paragraph(
        "Objects that trained the forest, and mines that hold such objects, count nowhere on this page when SAMPLES was given. "
        "The intervals come from drawing whole groups of neighbouring objects or mines 2 000 times with replacement, because "
        "neighbours are alike; they tell how much the figures would vary for other places of the same kind, not for another kind "
        "of land."
    )


def measure_text(name, value):
    """A measure as reports print it: shares in per cent, the others with two decimals."""
    return share_text(value) if name in SHARES else figure_text(value)
