"""The report of an inventory that a province can print: everything the single steps found, in one page."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable, Optional, Sequence

from ..accuracy import accuracy_report
from ..change import change_report
from ..errors import InputError
from ..files import whole_folder
from ..register import register_report
from ..report.html import Report
from ..report.tables import ResultTable
from ..statistics import statistics_charts as charts
from ..vector import Table
from .limits import LIMITS
from .mine_map import map_of_mines
from .read_tables import read_table
from .record_tables import outside_inputs, settings_text
from .words import translator

LONGEST = 100
"""Most rows of a list that are printed; the CSV holds all."""

TITLES = {
    "summary": "The inventory in figures",
    "area_classes": "Mines by area (as Table 5 of the paper)",
    "types": "Mines by type (as Table 6 of the paper)",
    "types_by_area_class": "Mines by area and type",
    "counties": "Mines by county and type (as Table 7 of the paper)",
    "observed": "Land that was observed",
    "clustering": "Are the mines clustered?",
    "ripley": "",
    "terrain": "Elevation and slope of mines and basin",
    "elevation_classes": "Mines and basin by elevation",
    "slope_classes": "Mines and basin by slope",
    "rivers": "Distance to the nearest river (as Table 8 of the paper)",
    "river_classes": "Mines by distance to the nearest river",
}
"""Tables of the folder of statistics."""


@dataclass(frozen=True)
class InventoryReportJob:
    """What the report is made of.

    Attributes
    ----------
    statistics : str
        Folder of 'Mine statistics'.
    mines, counties : Table, optional
        For the map.
    accuracy, register, change : str
        CSV files of the steps, '' = none.
    title, language : str
    register_notes : tuple of str
        What limits the table of the register.
    steps : tuple of dict
        Records of the steps that made all this (`core.run_record`).
    """

    statistics: str
    mines: Optional[Table] = None
    counties: Optional[Table] = None
    accuracy: str = ""
    register: str = ""
    change: str = ""
    title: str = ""
    language: str = "en"
    register_notes: tuple = ()
    steps: tuple = ()


def write_inventory_report(path: str, job: InventoryReportJob) -> None:
    """Write the report.

    Raises
    ------
    InputError
        The folder or a table is not what it should be.
    """
    page = _Page(job, _read_statistics(job.statistics))
    page.figures()
    page.map()
    page.sizes()
    page.counties()
    page.space()
    page.terrain()
    page.rivers()
    page.accuracy()
    page.register()
    page.change()
    page.method()
    page.limits()
    page.report.write(path)


def collect_tables(folder: str, job: InventoryReportJob) -> None:
    """Copy the tables that a report is made of into one folder."""
    given = {"accuracy": job.accuracy, "register_mines": job.register, "changes": job.change}
    with whole_folder(folder, "The tables") as temporary:
        for name in TITLES:
            path = Path(job.statistics) / f"{name}.csv"
            if path.is_file():
                shutil.copyfile(path, Path(temporary) / path.name)
        for name, path in given.items():
            if path:
                shutil.copyfile(path, Path(temporary) / f"{name}.csv")


def _read_statistics(folder) -> dict:
    root = Path(folder)
    if not (root / "summary.csv").is_file():
        raise InputError(
            f"Folder '{folder}' holds no summary.csv. Choose the folder TABLES that 'Mine statistics' wrote with "
            "its output TABLES."
        )
    return {
        name: read_table(str(root / f"{name}.csv"), name, title)
        for name, title in TITLES.items()
        if (root / f"{name}.csv").is_file()
    }


class _Page:
    """Writes the sections in one language."""

    def __init__(self, job: InventoryReportJob, tables: dict):
        self.job, self.tables = job, tables
        self.words: Callable = translator(job.language)
        title = job.title or self.words("Mine inventory")
        self.report = Report(title, self.words("Mine Mapper: mines mapped from Sentinel-2 imagery"), job.language)

    def heading(self, text: str) -> None:
        self.report.heading(self.words(text))

    def table(self, table: ResultTable, rows: Optional[Sequence] = None) -> None:
        """A table with words and cells in the report's language."""
        columns = tuple(
            replace(
                column,
                label=self.words(column.label),
                labels=None if column.labels is None else {key: self.words(word) for key, word in column.labels.items()},
            )
            for column in table.columns
        )
        shown = [tuple(self.cell(column, value) for column, value in zip(columns, row)) for row in (rows or table.rows)]
        replace(table, title=self.words(table.title), columns=columns, rows=shown, note="").print_to(self.report)

    def cell(self, column, value):
        return self.words(value) if isinstance(value, str) and (column.labels is None or value not in column.labels) else value

    def figure(self, svg: str, caption: str) -> None:
        self.report.figure(svg, self.words(caption))

    # -- sections ------------------------------------------------------------------------------------------------------

    def figures(self) -> None:
        self.heading("The inventory in figures")
        self.table(replace(self.tables["summary"], title=""))

    def map(self) -> None:
        if self.job.mines is None:
            return
        self.heading("Map of the mines")
        self.figure(
            map_of_mines(self.job.mines, self.job.counties, self.words), "Mines by type; each dot is a mine, larger ones larger."
        )

    def sizes(self) -> None:
        self.heading("Size and type")
        captions = {
            "area_classes": "Number and area of mines by class of area.",
            "types": "Number and area of mines by type.",
        }
        for name, caption in captions.items():
            self.table(self.tables[name])
            self.figure(charts.amounts_chart(self._translated(self.tables[name]), self.words), caption)
        self.table(self.tables["types_by_area_class"])

    def _translated(self, table: ResultTable) -> ResultTable:
        """The table with class names in the report's language; types keep their keys, which decide the colours."""
        return (
            table
            if table.name == "types"
            else replace(table, rows=[*((self.words(row[0]), *row[1:]) for row in table.rows[:-1]), table.rows[-1]])
        )

    def counties(self) -> None:
        if "counties" not in self.tables:
            return
        self.heading("Counties")
        self.table(self.tables["counties"])
        self.report.paragraph(
            self.words("Each mine counts once, in the county of its centroid; the area of a mine on a border is split.")
        )
        self.figure(charts.county_chart(self.tables["counties"], self.words), "Number of mines by county and type.")
        if "observed" in self.tables:
            self.table(self.tables["observed"])

    def space(self) -> None:
        if "clustering" not in self.tables:
            return
        self.heading("Where the mines lie")
        self.table(self.tables["clustering"])
        clustered = self.tables["clustering"].row("p of the global test")["value"] <= 0.05
        self.report.paragraph(
            self.words(
                "By the global test the mines are clustered."
                if clustered
                else "By the global test the mines are not clustered more than random mines in this basin would be."
            )
        )
        self.figure(
            charts.ripley_chart(self.tables["ripley"], self.words),
            "Ripley's L: above the band, more mines lie within the distance r of each other than random mines in "
            "this basin would. "
            "The verdict is that of the global test.",
        )

    def terrain(self) -> None:
        if "terrain" not in self.tables:
            return
        self.heading("Elevation and slope")
        self.table(self.tables["terrain"])
        for what in ("elevation", "slope"):
            classes = self.tables[f"{what}_classes"]
            self.figure(charts.terrain_chart(classes, self.tables["terrain"], what, self.words), f"Mines and basin by {what}.")
            self.table(classes)

    def rivers(self) -> None:
        if "rivers" not in self.tables:
            return
        self.heading("Distance to rivers")
        self.table(self.tables["rivers"])
        self.figure(
            charts.river_chart(self.tables["river_classes"], self.tables["rivers"], self.words),
            "Mines by distance to the nearest river, and the mean distance by type.",
        )

    def accuracy(self) -> None:
        self.heading("Accuracy")
        if not self.job.accuracy:
            self.report.warning(
                self.words("No accuracy was given to this report, so nothing here tells how many mines are missing or wrong.")
            )
            return
        table = read_table(self.job.accuracy, "accuracy", needed=("measure", "unit", "value", "low", "high", "n"))
        found = {(row["unit"], row["measure"]): row for row in (dict(zip([c.key for c in table.columns], r)) for r in table.rows)}
        self._matrix(found)
        for unit, title in (
            ("objects", "By object"),
            ("sample", "By probability sample, adjusted for area"),
            ("mines", "By mine"),
            ("area", "By area"),
            ("shape", "Shape of matched mines"),
        ):
            rows = [(name, found[(unit, name)]) for name in accuracy_report.LABELS if (unit, name) in found]
            rows = [(name, row) for name, row in rows if row["value"] is not None]
            if rows:
                self.report.heading(self.words(title), 3)
                self._measures(rows)
        self._outlines(found)
        self._areas(found)
        self.report.paragraph(
            self.words(
                "Precision depends on how common mines are: measured on a sample with many mines it does not "
                "carry over to land with few."
            )
        )

    def _matrix(self, found):
        names = ("true_positive", "false_positive", "false_negative", "true_negative")
        if ("objects", names[0]) not in found:
            return
        tp, fp, fn, tn = (int(found[("objects", name)]["value"]) for name in names)
        columns = ("Reference (rows), map (columns)", "Map: non-mine", "Map: mine", "Total")
        rows = [
            (self.words("Reference: non-mine"), tn, fp, tn + fp),
            (self.words("Reference: mine"), fn, tp, fn + tp),
            (self.words("Total"), tn + fn, fp + tp, tp + fp + fn + tn),
        ]
        self.report.table([self.words(column) for column in columns], rows, self.words("Confusion matrix (number of objects)"))

    def _measures(self, rows):
        columns = [self.words(name) for name in ("Measure", "Value", "95 % interval from", "to", "n")]
        cells = [
            (self.words(accuracy_report.LABELS[name]), *(_digits(row[key]) for key in ("value", "low", "high")), _whole(row["n"]))
            for name, row in rows
        ]
        self.report.table(columns, cells, numeric=[False, True, True, True, True])

    def _outlines(self, found):
        """Distance between the outlines of matched mines."""
        values = {
            name: tuple(row[key] for key in ("value", "low", "high", "n")) for (unit, name), row in found.items() if unit == "m"
        }
        cells = [(self.words(row[0]), *row[1:-1], _whole(row[-1])) for row in accuracy_report.outline_cells(values)]
        if cells and cells[0][1] is not None:
            columns = [self.words(name) for name in accuracy_report.OUTLINE_COLUMNS]
            self.report.table(columns, cells, numeric=[False] + [True] * 6)

    def _areas(self, found):
        rows = []
        for name, label in (("mapped_area", "Mapped mine area"), ("mine_area", "Estimated mine area")):
            row = found.get(("sample km2", name))
            if row is not None:
                rows.append((self.words(label), *(_digits(row[key], 3) for key in ("value", "low", "high"))))
        if rows:
            columns = [self.words(name) for name in ("Area (km2)", "Value", "95 % interval from", "to")]
            self.report.table(columns, rows, numeric=[False, True, True, True])

    def register(self) -> None:
        if not self.job.register:
            return
        self.heading("The mineral register")
        listed = read_table(
            self.job.register, "register_mines", "Mines to be looked at, first by status, then by area", ("register_status",)
        )
        table = register_report.status_table(listed.rows)
        self.table(table)
        for note in self.job.register_notes:
            self.report.paragraph(self.words(note))
        self.report.figure(register_report.status_chart(table, self.words), self.words("Mines by status"))
        candidates = [row for row in listed.rows if row[2] != "licensed"]
        if candidates:
            self.list(listed, candidates)
        else:
            self.report.paragraph(self.words("All mines are licensed."))

    def change(self) -> None:
        if not self.job.change:
            return
        self.heading("Change since the earlier year")
        listed = read_table(self.job.change, "changes", "Mines that changed, the largest change first", ("change", "gained_km2"))
        table = change_report.change_table(listed.rows)
        self.table(table)
        self.report.figure(change_report.change_chart(table, self.words), self.words("Mines by change"))
        changed = [row for row in listed.rows if row[2] != "same"]
        if changed:
            self.list(listed, changed)
        else:
            self.report.paragraph(self.words("No mine changed."))

    def list(self, table: ResultTable, rows: Sequence) -> None:
        """The first rows of a long list."""
        self.table(table, rows[:LONGEST])
        if len(rows) > LONGEST:
            text = self.words("The list shows the first {count} of {total}; the table holds all.")
            self.report.paragraph(text.format(count=LONGEST, total=len(rows)))

    def method(self) -> None:
        """Inputs with their hashes, parameters and versions, of all steps that are known."""
        self.heading("Data and method")
        steps = self.job.steps
        if steps:
            inputs: dict = {}
            for name, file, digest in (entry for step in steps for entry in outside_inputs(step)):
                inputs.setdefault((name, file), digest)
            if inputs:
                columns = [self.words(name) for name in ("Name", "File", "SHA-256")]
                self.report.table(columns, [(*key, digest) for key, digest in inputs.items()], self.words("Inputs"))
                self.report.paragraph(
                    self.words("The hash of a layer is that of the features read, of large images and folders that of samples.")
                )
            rows = [(step["step"], settings_text(step["parameters"])) for step in steps]
            self.report.table([self.words("Step"), self.words("Parameters")], rows, self.words("Steps, in their order"))
            self.report.heading(self.words("Versions"), 3)
            self.report.facts({name: version for step in steps for name, version in step["versions"].items()})
        self.report.paragraph(self.words("The tables of this report lie as CSV files in the folder of the statistics."))

    def limits(self) -> None:
        self.heading("Limits")
        for sentence in LIMITS:
            self.report.paragraph(self.words(sentence))


def _digits(value, digits=4):
    return None if value is None else f"{value:.{digits}f}"


def _whole(value):
    return None if value is None else str(int(value))
