"""Appendix of the inventory document: method, limits, accuracy in detail, clustering, data and parameters."""

from __future__ import annotations

from ..accuracy import accuracy_report
from ..accuracy.verdict import FEW, FOUND, REAL, value_of
from ..figures import number, percent
from ..report.document import Heading, Paragraph, TableBlock
from ..report.report_sources import TITLE, source_parts
from ..statistics import statistics_charts as charts
from .limits import LIMITS
from .report_page import Content

UNITS = (
    ("mines", "By mine"),
    ("area", "By area"),
    ("sample", "By probability sample, adjusted for area"),
    ("objects", "By object"),
    ("shape", "Shape of matched mines"),
)
METHOD = (
    "Sentinel-2 images were masked for clouds and put together on one grid; an image segmentation split them into objects; a "
    "random forest, trained on outlines drawn by interpretation, gave each object a probability of being a mine; neighbouring "
    "mine objects were joined, and those below the least area dropped.",
    "Areas are measured on the ellipsoid. A type is that of the mineral of the licence a mine overlaps most.",
)


def appendix(content: Content) -> list:
    words = content.words
    parts = [Heading(words("Appendix: method, limits and data"), new_page=True), Heading(words("Method"), 2)]
    parts += [Paragraph(words(sentence)) for sentence in METHOD]
    parts.append(Heading(words("Limits"), 2))
    parts += [Paragraph(words(sentence)) for sentence in LIMITS]
    return [*parts, *_figures(content), *_accuracy(content), *_clustering(content), *_data(content)]


def _figures(content: Content) -> list:
    """All rows of the summary, with their units."""
    rows = []
    for measure, value, unit, _, note in content.tables["summary"].rows:
        if value is None:
            continue
        if measure.startswith("share"):
            shown = percent(value, 2)
        else:
            shown = number(value, _digits(value))
            if unit not in ("mines", ""):
                shown += f" {content.words(unit)}"
        rows.append([content.words(measure), shown, content.words(note) if note else ""])
    columns = [content.words(name) for name in ("Measure", "Value", "Note")]
    return [Heading(content.words("The inventory in figures"), 2), TableBlock(columns, rows, "", [False, True, False])]


# -- accuracy ----------------------------------------------------------------------------------------------------------


def _accuracy(content: Content) -> list:
    if not content.accuracy:
        return []
    words = content.words
    parts: list = [Heading(words("Accuracy"), 2)]
    rule = content.tell(
        "The page of findings warns when fewer than {low} of the mapped or of the known mines are right (red), fewer than {high} "
        "or fewer than {few} mines were checked (yellow): below the first nearly every second mine is wrong, above the second "
        "four of five are right.",
        low=percent(REAL[1], 0),
        high=percent(FOUND[0], 0),
        few=FEW,
    )
    parts.append(Paragraph(rule, small=True))
    parts += [part for part in (_matrix(content), *(_measures(content, *unit) for unit in UNITS)) if part is not None]
    parts += [part for part in (_outlines(content), _areas(content)) if part is not None]
    note = (
        "Precision depends on how common mines are: measured on a sample with many mines it does not carry over to land with few."
    )
    return [*parts, Paragraph(words(note), small=True)]


def _matrix(content: Content):
    names = ("true_positive", "false_positive", "false_negative", "true_negative")
    values = [value_of(content.accuracy, "objects", name) for name in names]
    if None in values:
        return None
    tp, fp, fn, tn = (int(value) for value in values)
    words = content.words
    columns = ("Reference (rows), map (columns)", "Map: non-mine", "Map: mine", "Total")
    rows = [
        [words("Reference: non-mine"), *map(number, (tn, fp, tn + fp))],
        [words("Reference: mine"), *map(number, (fn, tp, fn + tp))],
        [words("Total"), *map(number, (tn + fn, fp + tp, tp + fp + fn + tn))],
    ]
    caption = words("Confusion matrix (number of objects)")
    return TableBlock([words(column) for column in columns], rows, caption, [False, True, True, True], True)


def _measures(content: Content, unit: str, title: str):
    rows = []
    for name, label in accuracy_report.LABELS.items():
        value, low, high, count = (value_of(content.accuracy, unit, name, key) for key in ("value", "low", "high", "n"))
        if value is None:
            continue
        shown = [accuracy_report.measure_text(name, figure) or "\u2013" for figure in (value, low, high)]
        rows.append([content.words(label), *shown, "\u2013" if count is None else number(int(count))])
    columns = [content.words(name) for name in ("Measure", "Value", "95 % interval from", "to", "n")]
    return TableBlock(columns, rows, content.words(title), [False, True, True, True, True]) if rows else None


def _outlines(content: Content):
    keys = ("value", "low", "high", "n")
    found = {name: row for (unit, name), row in content.accuracy.items() if unit == "m"}
    values = {name: tuple(None if row[key] in (None, "") else float(row[key]) for key in keys) for name, row in found.items()}
    cells = accuracy_report.outline_cells(values)
    if not cells or cells[0][1] is None:
        return None
    rows = [
        [content.words(row[0]), *("\u2013" if cell is None else str(cell) for cell in row[1:-1]), number(int(row[-1]))]
        for row in cells
    ]
    columns = [content.words(name) for name in accuracy_report.OUTLINE_COLUMNS]
    return TableBlock(columns, rows, "", [False] + [True] * 6)


def _areas(content: Content):
    rows = []
    for name, label in (("mapped_area", "Mapped mine area"), ("mine_area", "Estimated mine area")):
        values = [value_of(content.accuracy, "sample km2", name, key) for key in ("value", "low", "high")]
        if values[0] is not None:
            rows.append([content.words(label), *("\u2013" if value is None else number(value, 3) for value in values)])
    columns = [content.words(name) for name in ("Area (km2)", "Value", "95 % interval from", "to")]
    return TableBlock(columns, rows, "", [False, True, True, True]) if rows else None


# -- clustering and data -------------------------------------------------------------------------------------------------


def _clustering(content: Content) -> list:
    if "clustering" not in content.tables:
        return []
    words, table = content.words, charts.in_kilometres(content.tables["clustering"])
    clustered = table.row("p of the global test")["value"] <= 0.05
    verdict = (
        "By the global test the mines are clustered."
        if clustered
        else "By the global test the mines are not clustered more than random mines in this basin would be."
    )
    rows = [
        [
            words(row["measure"]),
            f"{number(row['value'], _digits(row['value']))} {words(row['unit'] or '')}".strip(),
            words(row["note"] or ""),
        ]
        for row in (dict(zip((c.key for c in table.columns), values)) for values in table.rows)
        if row["value"] is not None
    ]
    caption = (
        "Ripley's L: above the band, more mines lie within the distance r of each other than random mines in this basin would. "
        "The verdict is that of the global test."
    )
    return [
        Heading(words("Are the mines clustered?"), 2),
        Paragraph(words(verdict)),
        TableBlock([words(name) for name in ("Measure", "Value", "Note")], rows, "", [False, True, False]),
        content.chart(charts.ripley_chart(content.tables["ripley"], words), caption),
    ]


def _digits(value):
    """Decimals that leave about four digits."""
    return 0 if float(value).is_integer() or abs(value) >= 1000 else (1 if abs(value) >= 100 else 3)


def _data(content: Content) -> list:
    words = content.words
    parts = source_parts(list(content.job.steps), words, 2) or [Heading(words(TITLE), 2)]
    note = "The tables of this report lie as CSV files in the folder of the statistics."
    return [*parts, Paragraph(words(note), small=True)]
