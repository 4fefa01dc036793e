"""Write inventory report: everything the single steps found, in one page to print."""

import os
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import QgsApplication

from .base import MineMapperAlgorithm


@dataclass(frozen=True)
class InventoryReportForm:
    """What the form says."""

    settings: dict
    mines: Optional[Any]
    counties: Optional[Any]
    register: Optional[Any]
    report: str
    tables: Optional[str]


class InventoryReport(MineMapperAlgorithm):
    STATISTICS, MINES, ACCURACY, REGISTER_RESULT = "STATISTICS", "MINES", "ACCURACY", "REGISTER_RESULT"
    CHANGE_RESULT, TITLE, LANGUAGE, COUNTIES, REPORT = "CHANGE_RESULT", "TITLE", "LANGUAGE", "COUNTIES", "REPORT"
    REGISTER, TABLES = "REGISTER", "TABLES"

    def name(self):
        return "inventoryreport"

    def displayName(self):
        return self.tr("Write inventory report")

    def group_name(self):
        return self.tr("5 Inventory")

    def tags(self):
        return self.tr("report,inventory,html,print,pdf,summary").split(",")

    def help_text(self):
        return self.tr(
            "Writes one page with everything that was found: figures, map, tables and charts, accuracy with its "
            "intervals, the register, the change, the data used and the limits in plain words. It works offline, "
            "without scripts, and prints on A4 (to PDF: print in a browser).\n\nIt is made of the tables that "
            "the other steps wrote, so every number in it can be traced to a file; TABLES collects them in one folder, "
            "with a record of files and parameters. English, Chinese and Russian."
        )

    def initAlgorithm(self, configuration=None):
        self.add_file(
            self.STATISTICS, self.tr("Statistics"), self.tr("Folder of tables written by 'Mine statistics'."), folder=True
        )
        self.add_vector(
            self.MINES, self.tr("Mines"), self.tr("Mines with attributes from 'Mine statistics', for the map."), optional=True
        )
        self.add_file(
            self.ACCURACY, self.tr("Accuracy"), self.tr("Table written by 'Assess accuracy'."), extension="csv", optional=True
        )
        self.add_file(
            self.REGISTER_RESULT,
            self.tr("Register"),
            self.tr("Table written by 'Match mines with the register'."),
            extension="csv",
            optional=True,
        )
        self.add_file(
            self.CHANGE_RESULT,
            self.tr("Change"),
            self.tr("Table written by 'Detect change between years'."),
            extension="csv",
            optional=True,
        )
        self.add_text(
            self.TITLE,
            self.tr("Title"),
            self.tr("Title of the report, for example the name of the province and the year."),
            optional=True,
        )
        self.add_text(
            self.LANGUAGE,
            self.tr("Language"),
            self.tr("en, zh or ru; by default the language of QGIS, or English."),
            optional=True,
        )
        self.add_vector(
            self.COUNTIES, self.tr("Counties"), self.tr("Polygons of counties, drawn on the map."), optional=True, advanced=True
        )
        self.add_vector(
            self.REGISTER,
            self.tr("Mineral-rights register"),
            self.tr(
                "Only without a table of 'Match mines with the register': the mines are matched with these polygons here, "
                "with the defaults of that step. Needs the mines."
            ),
            optional=True,
            advanced=True,
        )
        self.add_file_output(
            self.REPORT,
            self.tr("Inventory report"),
            self.tr("HTML page with all tables and charts; it works offline and prints on A4."),
            self.tr("HTML files (*.html)"),
            optional=False,
        )
        self.add_folder_output(
            self.TABLES,
            self.tr("Tables"),
            self.tr("Folder with all tables of the report as CSV, and the record of the run."),
            optional=True,
        )

    def resolve(self, parameters, context):
        from ..core.inventory.words import language_of

        names = {"accuracy": self.ACCURACY, "register": self.REGISTER_RESULT, "change": self.CHANGE_RESULT}
        files = {
            key: self.parameterAsFile(parameters, name, context) if self.given(parameters, name) else ""
            for key, name in names.items()
        }
        return InventoryReportForm(
            settings={
                "statistics": self.parameterAsFile(parameters, self.STATISTICS, context),
                "title": self.text(parameters, self.TITLE, context),
                "language": language_of(self.text(parameters, self.LANGUAGE, context) or QgsApplication.locale()),
                **files,
            },
            mines=self.vector_source(parameters, self.MINES, context),
            counties=self.vector_source(parameters, self.COUNTIES, context),
            register=self.vector_source(parameters, self.REGISTER, context),
            report=self.output_path(parameters, self.REPORT, context),
            tables=self.output_path(parameters, self.TABLES, context),
        )

    def run(self, job, feedback):
        from tempfile import TemporaryDirectory

        from ..core.inventory.inventory_report import InventoryReportJob, collect_tables, write_inventory_report
        from ..core.inventory.words import translator
        from ..core.messages import speaking
        from ..core.statistics.review import without_rejected
        from ..core.vector import valid_polygons

        mines = None if job.mines is None else without_rejected(valid_polygons(job.mines.read(feedback), feedback), feedback)
        counties = None if job.counties is None else valid_polygons(job.counties.read(feedback), feedback)
        with TemporaryDirectory() as folder:
            matched = self._match(job, mines, folder, feedback)
            steps = tuple(self.recorder.earlier_steps())
            report = InventoryReportJob(mines=mines, counties=counties, steps=steps, **{**job.settings, **matched})
            with speaking(translator(job.settings["language"]), job.settings["language"]):  # LANGUAGE, not QGIS's
                write_inventory_report(job.report, report)
            if job.tables:
                collect_tables(job.tables, report)
        feedback.info(
            self.tr("Report with {size:.0f} KB in language '{language}'.").format(
                size=os.path.getsize(job.report) / 1000, language=job.settings["language"]
            )
        )
        return {self.REPORT: job.report, self.TABLES: job.tables}

    def _match(self, job, mines, folder, feedback):
        """Settings of the report that tell of the register, when its table was not made by a step before."""
        if job.register is None or job.settings["register"]:
            return {}
        from ..core.errors import InputError
        from ..core.register.register import RegisterJob, match_with_register
        from ..core.register.register_report import mine_list
        from ..core.vector import valid_polygons

        if mines is None:
            raise InputError(
                self.tr(
                    "REGISTER was given without MINES. Choose the mines that are to be matched with it, or give REGISTER_RESULT."
                )
            )
        register = valid_polygons(job.register.read(feedback), feedback)
        result = match_with_register(RegisterJob(mines=mines, register=register), feedback)
        for note in result.notes:
            feedback.info(note)
        listed = mine_list(result)
        listed.write(folder)
        return {"register": os.path.join(folder, f"{listed.name}.csv"), "register_notes": tuple(result.notes)}
