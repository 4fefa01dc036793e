"""Write inventory report: everything the single steps found, as an official document."""

import os

from qgis.core import Qgis

from ..core.messages import with_figures
from .base import MineMapperAlgorithm
from .forms.result_rows import Document, add_language, add_table


class InventoryReport(Document, MineMapperAlgorithm):
    def name(self):
        return "inventoryreport"

    def displayName(self):
        return self.tr("Write inventory report")

    def tags(self):
        return self.tr("report,inventory,html,print,pdf,summary").split(",")

    def help_text(self):
        return self.tr(
            "Writes the inventory as an official document: title page; one page that tells what was found, how sure it is, what "
            "is not licensed, what changed and what to do next; map with image, counties, rivers and the numbers of the mines; "
            "charts and tables; licence cases; changes; the complete list of mines with coordinates; and an appendix with "
            "method, limits, accuracy, parameters and hashes. As HTML page that works offline, and as PDF on A4.\n\nIt is made "
            "of the tables that the other steps wrote, so every number in it can be traced to a file; TABLES collects them in "
            "one folder, with a record of files and parameters. Without a table of 'Assess accuracy' the first page says that "
            "nothing was checked yet. English, Chinese and Russian."
        )

    def initAlgorithm(self, configuration=None):
        # fmt: off
        self.add_file("STATISTICS", "Tables of the statistics", "Folder written by 'Mine statistics'.", folder=True)
        self.add_vector(
            "MINES", "Mines",
            "Mines with attributes from 'Mine statistics', for the map and the list of mines.",
            optional=True,
        )
        add_table(self, "ACCURACY", "Accuracy table", "Written by 'Assess accuracy'.")
        add_table(self, "REGISTER_RESULT", "Register table", "Written by 'Match mines with the register'.")
        add_table(self, "CHANGE_RESULT", "Change table", "Written by 'Detect change between years'.")
        self.add_text("TITLE", "Title of the report", "For example the name of the province and the year.", optional=True)
        add_language(self, "Language of the report")
        self.add_raster("IMAGE", "Image stack", "Made by 'Prepare imagery'; the ground of the map.", optional=True)
        self.add_vector("COUNTIES", "Counties", "Polygons of counties, drawn with their names on the map.", optional=True)
        self.add_vector(
            "RIVERS", "Rivers",
            "Lines or polygons of rivers, drawn on the map.",
            kind=Qgis.ProcessingSourceType.VectorAnyGeometry, optional=True,
        )
        self.add_text("REGION", "Region", "Province or basin, for the title page.", optional=True)
        self.add_text("AGENCY", "Agency", "Who hands the inventory in, for the title page.", optional=True)
        self.add_text("AUTHOR", "Author", "Who made it, for the title page.", optional=True)
        self.add_text(
            "DATE", "Date",
            "Date of the document, as it shall stand on the title page; empty leaves a line for it.",
            optional=True, advanced=True,
        )
        self.add_vector(
            "REGISTER", "Mineral-rights register",
            "Only without a table of 'Match mines with the register': the mines are matched with these polygons here, with the "
            "defaults of that step. Needs the mines.",
            optional=True, advanced=True,
        )
        self.add_file_output(
            "REPORT", "Inventory report",
            "HTML page with all tables and charts; it works offline and prints on A4.",
            "HTML files (*.html)", optional=False,
        )
        self.add_file_output(
            "PDF", "Inventory report as PDF",
            "The same on A4 with title page, contents and page numbers, ready to be signed.",
            "PDF files (*.pdf)", read="pdf_path",
        )
        self.add_folder_output(
            "TABLES", "Tables of the report",
            "Folder with all tables of the report as CSV, and the record of the run.",
            optional=True,
        )

    def resolve(self, parameters, context):
        job = self.answers(parameters, context)
        job.transform_context = context.transformContext()
        return job

    def run(self, job, feedback):
        from tempfile import TemporaryDirectory

        from ..core.inventory.inventory_report import InventoryReportJob, collect_tables, inventory_document
        from ..core.inventory.words import translator
        from ..core.messages import speaking
        from ..core.report.page import write_page
        from ..core.statistics.review import without_rejected
        from .desktop.languages import core_texts
        from .paper.register_inputs import match_for_report
        from .runs.records import versions

        language = job.language
        mines = None if job.mines is None else without_rejected(job.mines.mines(feedback), feedback)
        with TemporaryDirectory() as folder:
            matched = match_for_report(self, job, mines, folder, feedback)
            maps, dates = self._maps(job, mines, folder, feedback)
            report = job.fill(
                InventoryReportJob,
                mines=mines,
                change=job.change_result,
                maps=tuple(maps),
                image_dates=dates,
                steps=tuple(self.recorder.earlier_steps()),
                versions=versions(),
                **{"register": job.register_result, **matched},
            )
            words = translator(language, core_texts(language))
            with speaking(words, language):  # LANGUAGE, not QGIS's
                document = inventory_document(report, words)
            write_page(document, job.report)
            feedback.set_progress(0.7)
            if job.pdf:
                self._write_pdf(job, document, feedback.part(0.7, 1.0))
            if job.tables:
                collect_tables(job.tables, report)
        feedback.info(
            with_figures(
                self.tr("Report with {size:.0f} KB in language '{language}'."),
                size=os.path.getsize(job.report) / 1000,
                language=language,
            )
        )
        return self.made(job)

    def _maps(self, job, mines, folder, feedback):
        """Maps of the mines, and the dates of the image."""
        if mines is None or len(mines) == 0:
            return [], ()
        from ..core.inventory.words import translator
        from .paper.province_inputs import read_province

        return read_province(job, mines, folder, translator(job.language), feedback.part(0.1, 0.6))

    def _write_pdf(self, job, document, feedback):
        from .paper.document_pdf import write_document
        from .paper.fonts import warn_undrawable

        warn_undrawable(self, document.texts(), feedback)
        foot = ", ".join(text for text in (job.agency, job.region) if text)
        write_document(job.pdf, document, foot or "Mine Mapper", feedback)
