"""Tables and report of the change between two inventories."""

from __future__ import annotations

from typing import Callable, Sequence

import numpy as np

from ..messages import Message, said
from ..mine_fields import CHANGE_LABELS
from ..mine_ids import in_order
from ..places import HEADINGS
from ..report.charts import new_figure, to_svg, wide_labels
from ..report.colours import CHANGE
from ..report.columns import COLUMNS, columns_of, with_total
from ..report.html import Report
from ..report.tables import ALL, ResultTable, by_county, without_zeros
from ..vector import Table
from .change import CHANGES


def closed_before(table: Table) -> np.ndarray:
    """(n,) bool: mines that had closed before the earlier year; the layer keeps their numbers, no count does."""
    return (table.columns["change"] == "closed") & (table.columns["area_before_km2"] == 0)


def change_list(table: Table) -> ResultTable:
    """Every mine with its change, the largest change first; without those that closed in an earlier run (`closed_before`)."""
    table = table.select(~closed_before(table))
    names = ("mine_id", "county", "change", "before_ids", "area_before_km2", "area_after_km2", "gained_km2", "lost_km2")
    places = [table.numbers(name) for name in HEADINGS]
    columns = [table.columns[name] if name in table.columns else np.full(len(table), None, object) for name in names]
    largest = np.maximum(table.columns["gained_km2"], table.columns["lost_km2"])
    order = np.lexsort((np.argsort(in_order(table.columns["mine_id"].tolist())), -largest))
    seen = np.minimum(table.columns["seen_before"], table.columns["seen_after"])
    rows = list(zip(*(column[order].tolist() for column in (*columns, seen, *places))))
    shown = columns_of(*names, "seen_share", *HEADINGS)
    return ResultTable("changes", "Mines, the largest change first", shown, rows)


def change_table(rows: Sequence[tuple]) -> ResultTable:
    """Number and areas by kind of change, from rows of `change_list`."""
    lines = []
    for name in (*CHANGES, ALL):
        here = [row for row in rows if name in (row[2], ALL)]
        lines.append((name, len(here), _land_before(here), *(float(sum(row[place] for row in here)) for place in (5, 6, 7))))
    columns = (
        with_total("change"),
        *columns_of("number", "area_before_km2", "area_after_km2", "gained_km2", "lost_km2"),
    )
    return ResultTable("change_summary", "Mines by change", columns, lines)


def _land_before(rows: Sequence[tuple]) -> float:
    """Area of the earlier mines, each once: all mines that came from the same ones hold the area of them all."""
    return float(sum({row[3]: row[4] for row in rows if row[3] is not None}.values()))


def counties_by_change(rows: Sequence[tuple]) -> ResultTable:
    """Number of mines by county and change, land gained and lost, from rows of `change_list`."""
    sums = {6: COLUMNS["gained_km2"], 7: COLUMNS["lost_km2"]}
    return by_county("change_counties", "Mines by county and change", rows, {name: CHANGE_LABELS[name] for name in CHANGES}, sums)


def change_chart(table: ResultTable, words: Callable = said) -> str:
    """Area gained to the right, area lost to the left, by kind of change."""
    rows = [row for row in table.rows if row[0] not in (ALL, "same", "not_observed")]
    figure, axis = new_figure(6.4, 2.6)
    for index, row in enumerate(rows):
        axis.barh(index, row[4], color=CHANGE[row[0]], height=0.62)
        axis.barh(index, -row[5], color=CHANGE[row[0]], height=0.62, alpha=0.55)
    widest = max([row[4] for row in rows] + [row[5] for row in rows] + [1e-6])
    for index, row in enumerate(rows):
        axis.annotate(f"n = {row[1]}", (row[4], index), xytext=(3, 0), textcoords="offset points", va="center", fontsize=8)
    axis.axvline(0, color="#555555", linewidth=0.8)
    axis.set_yticks(range(len(rows)), wide_labels([words(CHANGE_LABELS[row[0]]) for row in rows]))
    axis.set(
        xlabel=words("Area lost (left) and gained (right), km²"), ylim=(len(rows) - 0.4, -0.6), xlim=(-1.2 * widest, 1.3 * widest)
    )
    axis.grid(False, axis="y")
    return to_svg(figure)


def write_change_report(path: str, rows: ResultTable, facts: dict, observed: Sequence[ResultTable]) -> None:
    """Write the report: by kind of change, by county, what was observed, all mines that changed."""
    report = Report("Change of mines between two years", "Mine Mapper: new, expanded, shrunk, closed, split and merged mines")
    report.facts(facts)
    report.heading("By kind of change")
    table = change_table(rows.rows)
    without_zeros(table, total=True).print_to(report)
    report.figure(change_chart(table), "Area lost and gained by kind of change.")
    unseen = sum(1 for row in rows.rows if row[2] == "not_observed")
    if unseen:
        report.warning(
            Message(
                "{unseen} {unseen:mine|mines} {unseen:was|were} not observed in one of the two years: nothing can be said of "
                "their change.",
                unseen=unseen,
            )
        )
    if any(row[1] is not None for row in rows.rows):
        report.heading("By county")
        counties_by_change(rows.rows).print_to(report)
    for observed_table in observed:
        observed_table.print_to(report)
    report.heading("Mines that changed")
    changed = [row for row in rows.rows if row[2] != "same"]
    if changed:
        ResultTable(rows.name, rows.title, rows.columns, changed).print_to(report)
    else:
        report.paragraph("No mine changed.")
    report.paragraph(
        "Differences of the outlines narrower than the tolerance are left out as jitter. Land that was not observed in the other "
        "year counts as neither gained nor lost."
    )
    report.write(path)
