"""Tables and report of the match with the register."""

from __future__ import annotations

from dataclasses import replace
from typing import Callable, Sequence

import numpy as np

from ..messages import Given, Message, said
from ..mine_fields import CONFIDENCE_LABELS, STATUS_LABELS
from ..mine_ids import id_column, in_order, mine_ids
from ..places import HEADINGS
from ..report.charts import new_figure, to_svg, wide_labels
from ..report.colours import STATUS
from ..report.columns import COLUMNS, columns_of, with_total
from ..report.html import Report, printed
from ..report.tables import Column, ResultTable, by_county, only
from ..words.licence_status import LABELS
from .register import STATUSES, RegisterResult

ORDER = ("unlicensed", "beyond", "expired", "suspended", "unknown", "licensed")
"""Candidates for a visit first."""

_SUMS = (Column("total_km2", "Area (km2)", 3), Column("overrun_km2", "Beyond the licence (km2)", 3))


def register_cases(result: RegisterResult) -> ResultTable:
    """Every mine, candidates first: by status, then by area in question, then by probability."""
    mines = result.mines
    area = mines.numbers("area_km2")
    probability = mines.numbers("probability") if "probability" in mines.columns else np.full(len(mines), np.nan)
    status = mines.columns["register_status"]
    question = np.where(status == "beyond", mines.columns["overrun_km2"], area)
    rank = np.array([ORDER.index(name) for name in status])
    names, _ = mine_ids(mines)
    order = np.lexsort((np.argsort(in_order(names)), -np.nan_to_num(probability), -question, rank))

    def texts(name):
        return mines.texts(name) if name in mines.columns else np.full(len(mines), None, object)

    known = probability.astype(object)
    known[np.isnan(probability)] = None
    values = (
        id_column(names),
        texts("county"),
        status,
        texts("licence_id"),
        texts("holder"),
        area,
        mines.columns["overrun_km2"],
        mines.columns["overrun_share"],
        known,
        texts("confidence"),
        *(mines.numbers(name) for name in HEADINGS),
    )
    rows = list(zip(*(column[order].tolist() for column in values)))
    columns = (
        *columns_of("mine_id", "county", "register_status", "licence_id", "holder", "area_km2", "overrun_km2", "overrun_share"),
        COLUMNS["probability"],
        Column("confidence", "Confidence", labels=CONFIDENCE_LABELS),
        *columns_of(*HEADINGS),
    )
    return ResultTable("register_mines", "Mines, those to be looked at first", columns, rows)


def status_table(rows: Sequence[tuple]) -> ResultTable:
    """Number and area of mines by status, from rows of `register_cases`; `unknown` has its row where there is such a mine."""
    counts = []
    for name in STATUSES:
        here = [row for row in rows if row[2] == name]
        if name == "unknown" and not here:
            continue
        far = sum(row[6] for row in here) if name == "beyond" else None
        counts.append((name, len(here), sum(row[5] for row in here), far))
    counts.append(("all mines", len(rows), sum(row[5] for row in rows), sum(row[6] for row in rows)))
    columns = (
        with_total("register_status"),
        COLUMNS["number"],
        *_SUMS,
    )
    return ResultTable("register_status", "Mines by status", columns, counts)


def without_overrun(cases: ResultTable) -> ResultTable:
    """Only a mine beyond its licence reaches beyond one: for the others a zero would be no finding."""
    keys = [column.key for column in cases.columns]
    if "register_status" not in keys:
        return cases
    status, far = keys.index("register_status"), {index for index, key in enumerate(keys) if key.startswith("overrun_")}
    rows = [
        tuple(None if index in far and row[status] != "beyond" else value for index, value in enumerate(row))
        for row in cases.rows
    ]
    return replace(cases, rows=rows)


def counties_by_status(rows: Sequence[tuple]) -> ResultTable:
    """Number of mines by county and status, their area and what lies beyond licences, from rows of `register_cases`."""
    sums = dict(zip((5, 6), _SUMS))
    kinds = {name: STATUS_LABELS[name] for name in STATUSES}
    return by_county("register_counties", "Mines by county and status", rows, kinds, sums)


def write_register_report(path: str, result: RegisterResult, rows: ResultTable, facts: dict) -> None:
    """Write the report: by status, by county, the list of candidates, entries without a mine."""
    report = Report("Mines and the mineral register", "Mine Mapper: who mines with a licence, beyond it, after it or without one")
    report.facts(facts)
    for note in result.notes:
        report.paragraph(note)
    _how_read(report, result)
    report.heading("By status")
    table = status_table(rows.rows)
    table.print_to(report)
    if rows.rows:
        report.figure(status_chart(table), "Number of mines by status.")
    if any(row[1] is not None for row in rows.rows):
        report.heading("By county")
        counties_by_status(rows.rows).print_to(report)
    report.heading("Mines to be looked at")
    candidates = [row for row in rows.rows if row[2] != "licensed"]
    if not rows.rows:
        report.paragraph("The inventory holds no mine.")
    elif candidates:
        title = "Sorted by status, area in question and probability"
        shown = without_overrun(replace(rows, title=title, rows=candidates))
        only(shown, [column.key for column in shown.columns if column.key != "overrun_share"]).print_to(report)
    else:
        report.paragraph("All mines are licensed.")
    _entries(report, result)
    report.write(path)


def status_words_table(result: RegisterResult) -> ResultTable:
    """Every word of the register's status, how often it stands there, and how it was read."""
    columns = (Column("word", "Word"), Column("entries", "Entries"), Column("read_as", "Read as"))
    words = result.entries.words
    rows = [] if words is None else [(Given(word) or "(empty)", number, LABELS[meaning]) for word, number, meaning in words.rows]
    return ResultTable("register_words", "Words of the status", columns, rows)


def _how_read(report, result):
    report.heading("How the register was read")
    report.facts({FIELD_LABELS[name]: field for name, field in result.entries.fields.items()})
    if result.entries.words is not None:
        status_words_table(result).print_to(report)
    if "licence_stage" in result.entries.texts:
        report.paragraph(
            Message(
                "The register tells the kind of right (field '{field}'). A right to explore is no right to mine: look at it "
                "before a mine is called licensed.",
                field=result.entries.fields["licence_stage"],
            )
        )


ENTRY_LABELS = {
    "licence_id": "Licence",
    "mineral": "Mineral",
    "holder": "Holder",
    "state": "Status",
    "visible": "What the image shows",
}
"""Columns of the register entries without a mine."""

FIELD_LABELS = {
    "licence_id": "Licence number from the field",
    "holder": "Holder from the field",
    "licence_stage": "Kind of right from the field",
    "licence_status": "Status from the field",
    "expires": "Expiry from the field",
}


def _entries(report, result):
    report.heading("Register entries without a mine")
    unseen = result.unseen
    visible = unseen.columns["visible"]
    report.facts(
        {
            "Entries with a mine": result.matched_entries,
            "Entries without a visible mine": int((visible == "no mine visible").sum()),
            "Entries whose land was not observed": int((visible == "not observed").sum()),
        }
    )
    if len(unseen):
        names = [name for name in ("licence_id", "mineral", "holder", "state", "visible") if name in unseen.columns]
        shown = [[printed(_entry_word(name, value)) for value in unseen.texts(name)] for name in names]
        report.table([ENTRY_LABELS[name] for name in names], list(zip(*shown)))


def _entry_word(name, value):
    return LABELS.get(value, value) if name == "state" else value if name == "visible" or value is None else Given(value)


def status_chart(table: ResultTable, words: Callable = said) -> str:
    """Bars of the number of mines by status."""
    rows = [row for row in table.rows if row[0] != "all mines"]
    figure, axis = new_figure(6.4, 2.3)
    axis.barh(range(len(rows)), [row[1] for row in rows], color=[STATUS[row[0]] for row in rows], height=0.66)
    for index, row in enumerate(rows):
        axis.annotate(str(row[1]), (row[1], index), xytext=(3, 0), textcoords="offset points", va="center", fontsize=8)
    axis.set_yticks(range(len(rows)), wide_labels([words(STATUS_LABELS[row[0]]) for row in rows]))
    axis.set(xlabel=words("Number of mines"), ylim=(len(rows) - 0.4, -0.6), xlim=(0, max(max(row[1] for row in rows), 1) * 1.12))
    axis.xaxis.get_major_locator().set_params(integer=True)
    axis.grid(False, axis="y")
    return to_svg(figure)
