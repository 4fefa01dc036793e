"""Sections of the inventory document: map, size and type, counties, land, rivers, licences, changes, list of mines."""

from __future__ import annotations

from dataclasses import replace

from ..change import change_report
from ..register import register_report
from ..report.document import Heading, Paragraph
from ..report.tables import only, without_zeros
from ..statistics import statistics_charts as charts
from .report_findings import MOST_COUNTIES
from .report_page import Content

LIST_FIELDS = (
    "mine_id",
    "latitude",
    "longitude",
    "county",
    "type",
    "area_km2",
    "register_status",
    "licence_id",
    "change",
    "probability",
    "confidence",
)
CASE_FIELDS = ("mine_id", "latitude", "longitude", "county", "register_status", "licence_id", "holder", "area_km2", "overrun_km2")
CHANGE_FIELDS = (
    "mine_id",
    "latitude",
    "longitude",
    "county",
    "change",
    "before_ids",
    "area_before_km2",
    "area_after_km2",
    "gained_km2",
    "lost_km2",
)


def map_section(content: Content) -> list:
    if not content.job.maps:
        return []
    return [Heading(content.words("Map of the mines"), new_page=True), *content.job.maps]


def size_section(content: Content) -> list:
    """Charts and tables of size and type."""
    words = content.words
    parts: list = [Heading(words("Size and type"))]
    for name, caption in (
        ("area_classes", "Number and area of mines by class of area."),
        ("types", "Number and area of mines by type."),
    ):
        table = without_zeros(content.tables[name], total=True)
        if len(table.rows) > 1:
            parts.append(content.chart(charts.amounts_chart(_translated(content, table), words), caption))
            if name != "types":  # its table stands on the page of findings
                parts.append(content.grid(table, total=True))
    crossed = without_zeros(content.tables["types_by_area_class"], total=True)
    parts.append(content.grid(crossed, "Mines by area and type", total=True))
    return parts


def _translated(content: Content, table):
    """The table with class names in the reader's language; types keep their keys, which decide the colours."""
    if table.name == "types":
        return table
    return replace(table, rows=[*((content.words(row[0]), *row[1:]) for row in table.rows[:-1]), table.rows[-1]])


def county_section(content: Content) -> list:
    if "counties" not in content.tables:
        return []
    words, table = content.words, without_zeros(content.tables["counties"], total=True)
    note = "Each mine counts once, in the county of its centroid; the area of a mine on a border is split."
    parts = [Heading(words("Counties"))]
    if len(table.rows) > MOST_COUNTIES:  # else it stands on the page of findings
        parts.append(content.grid(table, total=True))
    if len(table.rows) > 2:
        parts.append(content.chart(charts.county_chart(content.tables["counties"], words), "Number of mines by county and type."))
    parts.append(Paragraph(words(note), small=True))
    if "observed" in content.tables:
        parts.append(content.grid(content.tables["observed"], "Land that was observed"))
    return parts


def terrain_section(content: Content) -> list:
    if "terrain" not in content.tables:
        return []
    words, tables = content.words, content.tables
    parts = [Heading(words("Elevation and slope"))]
    for what, keys in (
        ("elevation", ("mean_elevation_m", "median_elevation_m", "lowest_elevation_m", "highest_elevation_m")),
        ("slope", ("mean_slope_deg", "median_slope_deg", "lowest_slope_deg", "highest_slope_deg")),
    ):
        chart = charts.terrain_chart(tables[f"{what}_classes"], tables["terrain"], what, words)
        parts.append(content.chart(chart, f"Mines and basin by {what}."))
        parts.append(content.grid(_with_mines(only(tables["terrain"], ("type", "number", *keys)))))
    return parts


def _with_mines(table):
    """Rows of types that have mines, and the basin's."""
    return replace(table, rows=[row for row in table.rows if row[1] is None or row[1] > 0])


def river_section(content: Content) -> list:
    if "rivers" not in content.tables:
        return []
    words, tables = content.words, content.tables
    keys = ("type", "number", "mean_m", "quartile_1_m", "median_m", "quartile_3_m")
    return [
        Heading(words("Distance to rivers")),
        content.chart(
            charts.river_chart(tables["river_classes"], tables["rivers"], words),
            "Mines by distance to the nearest river, and the mean distance by type.",
        ),
        content.grid(_with_mines(only(tables["rivers"], keys))),
        content.grid(without_zeros(tables["river_classes"], first=2), "Mines by distance to the nearest river"),
    ]


def licence_section(content: Content) -> list:
    if content.register is None:
        return []
    words, listed = content.words, content.register
    table = register_report.status_table(listed.rows)
    parts = [Heading(words("The mineral register"))]
    parts.append(content.grid(without_zeros(table, total=True), total=True))
    parts += [Paragraph(content.translated(note), small=True) for note in content.job.register_notes]
    parts.append(content.chart(register_report.status_chart(table, words), "Mines by status"))
    place = [column.key for column in listed.columns].index("register_status")
    cases = register_report.without_overrun(replace(listed, rows=[row for row in listed.rows if row[place] != "licensed"]))
    if not cases.rows:
        return [*parts, Paragraph(words("All mines are licensed."))]
    parts.append(Heading(words("Licence cases"), 2))
    return [*parts, content.grid(only(cases, CASE_FIELDS), "Mines to be looked at, first by status, then by area")]


def change_section(content: Content) -> list:
    if content.change is None:
        return []
    words, listed = content.words, content.change
    table = change_report.change_table(listed.rows)
    parts = [Heading(words("Change since the earlier year"))]
    parts.append(content.grid(without_zeros(table, total=True), total=True))
    parts.append(content.chart(change_report.change_chart(table, words), "Mines by change"))
    place = [column.key for column in listed.columns].index("change")
    changed = replace(listed, rows=[row for row in listed.rows if row[place] != "same"])
    if not changed.rows:
        return [*parts, Paragraph(words("No mine changed."))]
    return [*parts, content.grid(only(changed, CHANGE_FIELDS), "Mines that changed, the largest change first")]


def list_section(content: Content) -> list:
    """Every mine with its place."""
    if content.listed is None:
        return []
    words = content.words
    note = words(
        "Latitude and longitude in WGS 84, of a point that lies on the mine. The workbook of 'Export inventory' holds more."
    )
    heading = Heading(words("Complete list of mines"), new_page=True)
    return [heading, Paragraph(note, small=True), content.grid(only(content.listed, LIST_FIELDS))]
