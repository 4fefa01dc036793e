"""Create demo landscape: a synthetic basin with mines, to learn and to test on."""

import os

from qgis.core import (
    QgsProcessingOutputFolder,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
)

from .base import MineMapperAlgorithm

LAYERS = {
    "RIVERS": ("synthetic_rivers.gpkg", "LineString"),
    "COUNTIES": ("synthetic_counties.gpkg", "MultiPolygon"),
    "BASIN": ("synthetic_basin.gpkg", "MultiPolygon"),
    "REGISTER": ("synthetic_register.gpkg", "MultiPolygon"),
    "REFERENCE": ("synthetic_reference.gpkg", "MultiPolygon"),
    "TRUTH": ("synthetic_truth.gpkg", "MultiPolygon"),
    "CHANGES": ("synthetic_changes.gpkg", "MultiPolygon"),
}
"""File and geometry of each vector layer by output name."""


class CreateDemoData(MineMapperAlgorithm):
    """Algorithm `createdemodata`."""

    kernels = ("demo",)

    def name(self):
        return "createdemodata"

    def displayName(self):
        return self.tr("Create demo landscape")

    def tags(self):
        return self.tr("demo,example,synthetic,test,landscape,sentinel-2,SAFE,sample data,try").split(",")

    def help_text(self):
        return self.tr(
            "Makes a synthetic river basin with mines, to learn the method and to test it where every mine is known. "
            "Nothing in it is real: the names of all files, their metadata and their attributes say so.\n\n"
            "The folder receives Sentinel-2 Level-2A products (10 m bands B02, B03, B04, B08 and the scene classification, SAFE "
            "layout), a DEM, rivers, counties, the basin, a mineral rights register (licences are shifted, some mines have "
            "none, some licences have no mine, some are expired), mine outlines as an interpreter would draw them for training "
            "(80 % of the mines, about a pixel off), and the true mines. Sizes and types of the mines follow the published "
            "inventory of the Ili basin, but mines cover far more of this landscape than of a real one, so "
            "precision measured here does not carry over.\n\n"
            "The same numbers always give the same landscape, pixel by pixel and point by point, whatever the versions of the "
            "packages. How files are packed depends on them."
        )

    def initAlgorithm(self, configuration=None):
        # fmt: off
        self.add_number(
            "SIZE", "Size (pixels)",
            "Side of the square image in pixels of 10 m. 1500 takes under a minute; time and memory grow with the number of "
            "pixels.",
            default=1500, minimum=100, maximum=30_000, whole=True,
        )
        self.add_number(
            "MINES", "Number of mines",
            "Mines in 2023. In small images they are made smaller, so that they cover at most 7.5 % of the land.",
            default=40, minimum=1, whole=True,
        )
        self.add_seed("Each whole number gives another landscape, always the same one.")
        self.add_number(
            "DATES", "Number of dates",
            "Products of the same summer. They alternate between two orbits, whose radiometry differs slightly, and have clouds "
            "in different places.",
            default=1, minimum=1, whole=True, advanced=True,
        )
        self.add_number(
            "YEAR", "Year",
            "2023, or a later year of the same landscape: mines were opened, have grown or closed. A later year adds a layer of "
            "the changes since 2023.",
            default=2023, minimum=2023, maximum=2050, whole=True, advanced=True,
        )
        self.add_switch(
            "SECOND_ZONE", "Also deliver in the neighbouring UTM zone",
            "Adds each product a second time in the neighbouring zone, as happens to ground near the edge of a zone.",
            advanced=True,
        )
        self.add_folder_output(
            "FOLDER", "Demo folder",
            "Folder that receives everything; files of the same names in it are replaced.",
        )
        self.addOutput(QgsProcessingOutputFolder("PRODUCT", self.tr("First synthetic Sentinel-2 product")))
        self.addOutput(QgsProcessingOutputRasterLayer("DEM", self.tr("Synthetic DEM")))
        labels = {
            "RIVERS": self.tr("Synthetic rivers"),
            "COUNTIES": self.tr("Synthetic counties"),
            "BASIN": self.tr("Synthetic basin"),
            "REGISTER": self.tr("Synthetic mineral rights register"),
            "REFERENCE": self.tr("Synthetic reference: interpreted mine outlines"),
            "TRUTH": self.tr("Synthetic truth: all mines"),
            "CHANGES": self.tr("Synthetic changes since 2023"),
        }
        for name, label in labels.items():
            self.addOutput(QgsProcessingOutputVectorLayer(name, label))

    def run(self, job, feedback):
        from ..core.demo.landscape import DemoJob, make_demo_data
        from ..core.files import atomic_folder
        from .layers.vector_io import write_table

        results = self.made(job)
        with atomic_folder(job.folder, self.tr("The demo landscape")) as temporary:
            data = make_demo_data(job.fill(DemoJob, folder=temporary), feedback)
            with _fixed_date():
                for name, table in data.tables.items():
                    file, geometry = LAYERS[name]
                    write_table(os.path.join(temporary, file), table, geometry, self.tr("The demo landscape"), feedback)
                    results[name] = os.path.join(job.folder, file)
        results["DEM"] = os.path.join(job.folder, os.path.basename(data.dem))
        results["PRODUCT"] = os.path.join(job.folder, os.path.basename(data.products[0]))
        feedback.info(self.tr("The synthetic landscape is in {folder}.").format(folder=job.folder))
        return results


class _fixed_date:
    """A GeoPackage holds the time it was written; with a fixed one the same landscape gives the same bytes."""

    def __enter__(self):
        from osgeo import gdal

        self._gdal, self._old = gdal, gdal.GetConfigOption("OGR_CURRENT_DATE")
        gdal.SetConfigOption("OGR_CURRENT_DATE", "2023-07-03T00:00:00.000Z")

    def __exit__(self, *_):
        self._gdal.SetConfigOption("OGR_CURRENT_DATE", self._old)
