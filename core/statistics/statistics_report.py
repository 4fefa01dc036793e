"""The report of an inventory: a page that prints the tables, and charts of them."""

from __future__ import annotations

from ..messages import Message
from ..report.html import Report, png_element
from ..report.tables import without_zeros
from . import statistics_charts as charts
from .statistics_job import Statistics
from .statistics_tables import shares_in_percent, terrain_word


def write_statistics_report(path: str, result: Statistics, facts: dict, weight: str) -> None:
    """Write the report.

    Parameters
    ----------
    facts : dict
        Inputs and parameters.
    weight : str
        "count" or "area": what the density counts.
    """
    report = Report("Mine inventory statistics", "Mine Mapper: how many mines, how large, of which type, where")
    for warning in result.warnings:
        report.warning(warning)
    report.facts(facts)
    for note in result.notes:
        report.paragraph(note)
    _words(report, result)
    report.heading("The inventory in figures")
    shares_in_percent(result.tables["summary"]).print_to(report)
    _size(report, result)
    _counties(report, result)
    _space(report, result, weight)
    _terrain(report, result)
    _rivers(report, result)
    report.write(path)


def _words(report, result):
    if "words" in result.tables:
        report.heading("Words and how they were read")
        result.tables["words"].print_to(report)


def _size(report, result):
    report.heading("Size and type")
    for name, caption in (
        ("area_classes", "Number and area of mines by class of area."),
        ("types", "Number and area of mines by type."),
    ):
        table = without_zeros(result.tables[name], total=True)
        table.print_to(report)
        if len(table.rows) > 1:
            report.figure(charts.amounts_chart(table), caption)
    without_zeros(result.tables["types_by_area_class"], total=True).print_to(report)


def _counties(report, result):
    if "counties" not in result.tables:
        return
    report.heading("Counties")
    result.tables["counties"].print_to(report)
    if result.tables["counties"].rows[-1][1]:
        report.figure(charts.county_chart(result.tables["counties"]), "Number of mines by county and type.")
    if "observed" in result.tables:
        result.tables["observed"].print_to(report)


def _space(report, result, weight):
    if result.density is None and result.clustering is None:
        return
    report.heading("Where the mines lie")
    if result.density is not None:
        unit = Message("mines / km²") if weight == "count" else Message("km² of mines / km²")
        picture = charts.density_map(result.density, result.basin, result.shapes, result.mines.columns["type"], unit)
        report.figure(
            png_element(picture, "Kernel density of mines", 6.8),
            Message(
                "Kernel density (quartic kernel, bandwidth {bandwidth:,.0f} m, cells of {cell_size:g} m). Each mine's "
                "kernel is scaled to 1 inside the basin, so the raster sums to {raster_sum:.6g}.",
                bandwidth=result.density.bandwidth,
                cell_size=result.density.cell_size,
                raster_sum=result.density.raster_sum,
            ),
        )
    if result.clustering is not None:
        charts.in_kilometres(result.tables["clustering"]).print_to(report)
        report.figure(
            charts.ripley_chart(result.tables["ripley"]),
            "Ripley's L: above the band, more mines lie within the distance r of each other than random mines in this basin "
            "would. The verdict is that of the global test, not of the band.",
        )


def _terrain(report, result):
    if result.terrain is None:
        return
    report.heading("Elevation and slope")
    result.tables["terrain"].print_to(report)
    for what in ("elevation", "slope"):
        classes = result.tables[f"{what}_classes"]
        report.figure(
            charts.terrain_chart(classes, result.tables["terrain"], what),
            Message("Mines and basin by {what}.", what=terrain_word(what)),
        )
        without_zeros(classes, first=2).print_to(report)


def _rivers(report, result):
    if "rivers" not in result.tables:
        return
    report.heading("Distance to rivers")
    result.tables["rivers"].print_to(report)
    report.figure(
        charts.river_chart(result.tables["river_classes"], result.tables["rivers"]),
        "Mines by distance to the nearest river, and the mean distance by type.",
    )
    without_zeros(result.tables["river_classes"], first=2).print_to(report)
