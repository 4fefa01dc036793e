"""Report of an imported register: what was read, refused and warned of, and how the corners were placed."""

from __future__ import annotations

from ..coordinates import crs_name
from ..messages import Given, Message
from ..report.html import Report
from .register_import import Imported

COLUMN_LABELS = {
    "licence_id": "Licence",
    "holder": "Holder",
    "mineral": "Mineral",
    "status": "Status",
    "expires": "Expires",
    "corners": "Corners",
}
"""Columns of the list of licences."""


def write_import_report(path: str, result: Imported, facts: dict) -> None:
    """Write the page.

    Parameters
    ----------
    facts : dict
        Inputs and parameters.
    """
    report = Report("Imported register", "Mine Mapper: licences from a table or text of corner points")
    for number, sentence in result.warnings:
        if not number:
            report.warning(sentence)
    report.facts(facts)
    report.heading("How it was read")
    report.facts(
        {
            "Layout": Message(result.form),
            "Encoding": result.encoding,
            "Coordinate reference system": crs_name(result.table.crs),
            "Why this system": result.placing.reason,
            "Which number is east": Message("the first" if result.placing.first_is_east else "the second"),
            "Why this order": result.placing.order_reason,
            "Licences read": len(result.table),
            "Licences refused": len(result.refused),
            "Warnings": len(result.warnings),
        }
    )
    if result.refused:
        report.heading("Refused licences")
        report.table(["Licence", "Line", "Why"], result.refused)
    if any(number for number, _ in result.warnings):
        report.heading("Warnings")
        report.table(["Licence", "What to look at"], [row for row in result.warnings if row[0]])
    report.heading("Licences")
    table = result.table
    columns = [name for name in COLUMN_LABELS if name in table.columns]
    rows = zip(
        *(map(_given, table.texts(name)) for name in columns), *(table.columns[name] for name in ("area_km2", "stated_km2"))
    )
    heads = [COLUMN_LABELS[name] for name in columns]
    lines = [(*row[:-2], *(_km2(area) for area in row[-2:])) for row in rows]
    numeric = [*(name == "corners" for name in columns), True, True]
    report.table([*heads, "Measured (km2)", "Stated (km2)"], lines, numeric=numeric)
    report.paragraph(
        "Coordinates taken off web maps of China are displaced on purpose by hundreds of metres and cannot be told from others. "
        "Compare some outlines with the image before a mine is called unlicensed."
    )
    report.write(path)


def _given(text):
    return None if text is None else Given(text)


def _km2(area):
    return None if area != area else f"{area:.4f}"
