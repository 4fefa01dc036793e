"""Write mine sheets: a PDF with one page a mine, for files and for inspectors."""

import os

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingParameterMultipleLayers,
)

from ..core.messages import speaking, with_figures
from .base import MineMapperAlgorithm
from .forms.result_rows import Document, add_language

CACHE = 64 << 20
"""Bytes of GDAL's cache of blocks while sheets are drawn: hundreds of small windows would fill gigabytes."""


class MineSheets(Document, MineMapperAlgorithm):
    EARLIER = "EARLIER"

    def name(self):
        return "minesheets"

    def displayName(self):
        return self.tr("Write mine sheets")

    def tags(self):
        return self.tr("sheet,atlas,pdf,print,inspection,mine,report,layout,field").split(",")

    def help_text(self):
        return self.tr(
            "Writes a PDF with one page a mine: the image with its outline, scale bar and coordinates; the same place in earlier "
            "years; where it lies; number, coordinates, area, type, county, licence and what lies beyond it, distance to the "
            "river, how sure it is, in words; and lines for the inspector's finding, date and signature.\n\n"
            "What the layer of mines holds is printed: take the mines of 'Mine statistics', 'Match mines with the register' or "
            "'Export inventory'. A register, counties or rivers given here add what the layer lacks and are drawn on the maps. "
            "All images of a sheet show the same land.\n\n"
            "TEMPLATE takes an office's own print layout (qpt) instead: its atlas goes over the mines, and the map frames with "
            "the item ids image, earlier_1, earlier_2, earlier_3 and location get their layers. Its labels may print the fields "
            "of the mines, sheet_title and sheet_facts (heading and facts in the chosen language) and @mm_title, @mm_image_date, "
            "@mm_source. The file layouts/mine_sheet.qpt in the plugin's folder is an example to begin with.\n\nIt is made in "
            "parts of at most 25 pages, a file each: SHEETS, and SHEETS with _2, _3 and so on."
        )

    def initAlgorithm(self, configuration=None):
        # fmt: off
        lines = Qgis.ProcessingSourceType.VectorAnyGeometry
        self.add_vector("MINES", "Mines", "Mines, best with the attributes of 'Mine statistics': one sheet each.")
        self.add_raster("IMAGE", "Image stack", "Made by 'Prepare imagery'; drawn in natural colours on every sheet.")
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.EARLIER, self.tr("Earlier images"), QgsProcessing.SourceType.TypeFile, optional=True
            ),
            self.tr("Image stacks or Sentinel-2 products of earlier years; the newest three are shown beside each other."),
            read="image_paths",
        )
        self.add_vector(
            "REGISTER", "Mineral-rights register",
            "Licences, drawn on the image; mines without register_status are matched with them.",
            optional=True,
        )
        self.add_vector("COUNTIES", "Counties", "Polygons of counties, for the map of the location.", optional=True)
        self.add_vector("RIVERS", "Rivers", "Lines or polygons of rivers, for the maps.", kind=lines, optional=True)
        self.add_choice(
            "ORDER", "Order",
            "Order of the sheets; where only some mines get one, those that come first.",
            ("review", "area", "number"), default="review",
        )
        self.add_number(
            "LIMIT", "Most sheets",
            "Only the first mines of the order get a sheet; empty: all.",
            minimum=1, whole=True, optional=True,
        )
        self.add_text("TITLE", "Title", "Stands on every sheet, for example the name of the survey and the year.", optional=True)
        add_language(self)
        self.add_file(
            "TEMPLATE", "Template",
            "Print layout (qpt) with an atlas, instead of the built-in sheet.",
            extension="qpt", optional=True, advanced=True,
        )
        self.add_file_output(
            "SHEETS", "Mine sheets", "PDF, A4, one page a mine.", "PDF files (*.pdf)", optional=False, read="pdf_path",
        )

    def resolve(self, parameters, context):
        job = self.answers(parameters, context)
        job.transform_context = context.transformContext()
        return job

    def image_paths(self, parameters, name, context):
        """Paths of a list of images, in its order."""
        from .runs.records import input_paths

        return (
            tuple(input_paths(self, self.parameterDefinition(name), parameters, context)) if self.given(parameters, name) else ()
        )

    def run(self, job, feedback):
        from tempfile import TemporaryDirectory

        from osgeo import gdal

        before = gdal.GetCacheMax()
        gdal.SetCacheMax(min(before, CACHE))
        try:
            with TemporaryDirectory() as folder:
                return self._write(job, folder, feedback)
        finally:
            gdal.SetCacheMax(before)

    def _write(self, job, folder, feedback):
        from ..core.errors import InputError
        from ..core.inventory.sheet_facts import sheet_order
        from ..core.inventory.words import translator
        from .paper.fonts import warn_undrawable
        from .paper.sheet_inputs import read_sheet_land, sheet_texts

        words = translator(job.language)
        mines, land = read_sheet_land(job, folder, feedback)
        if len(mines) == 0:
            raise InputError("Layer '{layer}' holds no mine, so there is no sheet to write.", layer=job.mines.name)
        rows = sheet_order(mines, job.order)[: job.limit]
        warn_undrawable(self, sheet_texts(mines, job, words), feedback)
        with speaking(words, job.language):
            paths = self._sheets(job, mines, rows, land, words, feedback.part(0.1, 1.0))
        feedback.info(
            with_figures(
                self.tr("{count} {count:sheet|sheets} in {files}, {size:.1f} MB."),
                count=len(rows),
                files=", ".join(os.path.basename(path) for path in paths),
                size=sum(os.path.getsize(path) for path in paths) / 1e6,
            )
        )
        return self.made(job)

    def _sheets(self, job, mines, rows, land, words, feedback):
        """Write them; returns the paths of the files."""
        if job.template:
            from .paper.template import write_template_sheets

            return write_template_sheets(job, mines, rows, land, words, feedback)
        from .paper.sheets import write_sheets

        system = QgsCoordinateReferenceSystem.fromWkt(land.crs)
        write_sheets(job, mines, rows, land, system.authid() or system.description(), words, feedback)
        return [job.sheets]
