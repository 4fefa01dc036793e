"""Export inventory: the mines as a workbook, placemarks, a GeoPackage and GeoJSON."""

import os

from qgis.core import QgsProcessingException

from ..core.messages import with_figures
from .base import MineMapperAlgorithm
from .forms.result_rows import Document, add_language, add_table


class ExportInventory(Document, MineMapperAlgorithm):
    WORKBOOK, PLACEMARKS, GEOPACKAGE, GEOJSON = "WORKBOOK", "PLACEMARKS", "GEOPACKAGE", "GEOJSON"

    styles = {GEOPACKAGE: "mines"}

    def name(self):
        return "exportinventory"

    def displayName(self):
        return self.tr("Export inventory")

    def tags(self):
        return self.tr("export,excel,xlsx,workbook,table,kml,kmz,google earth,geojson,geopackage,list,coordinates").split(",")

    def help_text(self):
        return self.tr(
            "Writes the inventory in the forms that others work with: an Excel workbook with sheets for mines, counties, types, "
            "licence cases, changes and notes; placemarks for a globe or a telephone (KMZ), named by the mine's number and "
            "coloured by its status; a GeoPackage; GeoJSON.\n\n"
            "Every mine has its number, longitude and latitude (WGS 84, a point on the mine). Headings are in the chosen "
            "language, with units. Mines with review = rejected are left out. The tables of 'Match mines with the register' and "
            "'Detect change between years' must be of the same mines: the register's table is joined by number and place, that "
            "of changes by place, since numbers are carried on over the years there."
        )

    def initAlgorithm(self, configuration=None):
        # fmt: off
        self.add_vector("MINES", "Mines", "Mines, best with the attributes of 'Mine statistics': one polygon a mine.")
        self.add_file(
            "STATISTICS", "Tables of the statistics",
            "Folder written by 'Mine statistics', for the sheets of counties, types and classes of area.",
            folder=True, optional=True,
        )
        add_table(
            self, "REGISTER_RESULT", "Register table",
            "Written by 'Match mines with the register', for the status of each mine and the licence cases.",
        )
        add_table(self, "CHANGE_RESULT", "Change table", "Written by 'Detect change between years', for the sheet of changes.")
        add_language(self)
        self.add_file_output(
            "WORKBOOK", "Workbook",
            "Excel workbook; needs the Python package XlsxWriter.",
            "Excel workbooks (*.xlsx)",
        )
        self.add_file_output(
            "PLACEMARKS", "Placemarks",
            "KMZ file for Google Earth and telephones, one placemark a mine.",
            "KMZ files (*.kmz)",
        )
        self.add_vector_output(
            "GEOPACKAGE", "Mines of the inventory",
            "The mines with everything known of them, in their own coordinate system.",
            optional=True,
        )
        self.add_file_output("GEOJSON", "GeoJSON", "The same in WGS 84 for web maps and scripts.", "GeoJSON files (*.geojson)")

    def resolve(self, parameters, context):
        job = self.answers(parameters, context)
        outputs = self.made(job)
        if not any(outputs.values()):
            raise QgsProcessingException(
                self.tr("No output was chosen. Name a file for at least one of {outputs}.").format(outputs=", ".join(outputs))
            )
        self._require_extensions(job)
        return job

    def _require_extensions(self, job):
        from ..core.files import require_extension

        for path, extensions, name in (
            (job.workbook, (".xlsx",), self.WORKBOOK),
            (job.placemarks, (".kmz",), self.PLACEMARKS),
            (job.geojson, (".geojson", ".json"), self.GEOJSON),
        ):
            if path:
                require_extension(path, extensions, self.parameterDefinition(name).description())

    def run(self, job, feedback):
        from ..core.inventory.export import read_inventory, write_workbook
        from ..core.inventory.geojson import write_geojson
        from ..core.inventory.placemarks import write_placemarks
        from ..core.inventory.words import translator
        from ..core.messages import speaking
        from ..core.statistics.review import without_rejected
        from .layers.vector_io import write_table

        words = translator(job.language)
        mines = without_rejected(job.mines.mines(feedback), feedback)
        inventory = read_inventory(mines, job.statistics, job.register_result, job.change_result)
        feedback.set_progress(0.3)
        feedback.check()
        if job.placemarks:
            with speaking(words, job.language):
                write_placemarks(job.placemarks, words("Mine inventory"), inventory.mines, inventory.listed, words)
        if job.geojson:
            write_geojson(job.geojson, inventory.mines)
        if job.geopackage:
            write_table(job.geopackage, inventory.mines, "MultiPolygon", self.tr("The mines"), feedback)
        feedback.set_progress(0.7)
        feedback.check()
        if job.workbook:
            with speaking(words, job.language):
                write_workbook(job.workbook, inventory, self._notes(job, words), words)
        self._tell(job, inventory, feedback)
        return self.made(job)

    def _notes(self, job, words):
        """Where the inventory comes from."""
        from ..core.inventory.sources import source_notes
        from .runs.records import versions

        return source_notes(self.recorder.earlier_steps(), job.mines.name, versions(), words)

    def _tell(self, job, inventory, feedback):
        paths = self.made(job).values()
        feedback.info(
            with_figures(
                self.tr("{count} {count:mine|mines} written to {files}."),
                count=len(inventory.mines),
                files=", ".join(os.path.basename(path) for path in paths if path),
            )
        )
        if inventory.change is not None and "change" in inventory.mines.columns:
            told = sum(value is not None for value in inventory.mines.columns["change"])
            if told < len(inventory.mines):
                feedback.warning(
                    with_figures(
                        self.tr(
                            "{missing} of {count} {count:mine|mines} {missing:lies|lie} at no place of the table of changes, so "
                            "nothing is told of their change. Was it made with these mines as AFTER?"
                        ),
                        missing=len(inventory.mines) - told,
                        count=len(inventory.mines),
                    )
                )
