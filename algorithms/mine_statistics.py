"""Mine statistics: how many mines, how large, of which type, where."""

from qgis.core import Qgis

from .base import MineMapperAlgorithm
from .forms.register_rows import add_types


class MineStatistics(MineMapperAlgorithm):
    OUTPUT, DENSITY = "OUTPUT", "DENSITY"

    styles = {OUTPUT: "mines", DENSITY: "density"}

    def layer_title(self, name):
        return self.tr("Mines") if name == self.OUTPUT else super().layer_title(name)

    def hidden_layers(self, results):
        return (self.DENSITY,)

    kernels = ("statistics",)

    def name(self):
        return "minestatistics"

    def displayName(self):
        return self.tr("Mine statistics")

    def tags(self):
        return self.tr(
            "statistics,inventory,mine,type,area,county,density,heatmap,kernel,elevation,slope,river,distance,cluster,ripley,register"
        ).split(",")

    def help_text(self):
        return self.tr(
            "Counts and measures the mines of an inventory: by class of area, by type (metal, non-metal, coal, "
            "unknown) from the mineral register, by county; their density, and whether they are clustered; "
            "elevation and slope against the whole basin; distance to the nearest river.\n\n"
            "Every optional layer adds its tables and attributes. Mines that the register does not know are of "
            "type 'unknown', a row of every table. Density, clustering and areas are computed in an equal-area "
            "projection centred on the basin. Mines with review = rejected are left out."
        )

    def initAlgorithm(self, configuration=None):
        # fmt: off
        self.add_vector("MINES", "Mines", "The inventory, made by 'Classify mines' or drawn by hand: one polygon a mine.")
        self.add_raster(
            "DEM", "Elevation model",
            "Elevations in metres, any CRS. Gives elevation and slope of each mine and of the basin.",
            optional=True,
        )
        self.add_vector(
            "RIVERS", "Rivers",
            "Lines or polygons of rivers. Gives the distance of each mine to the nearest one.",
            kind=Qgis.ProcessingSourceType.VectorAnyGeometry, optional=True,
        )
        self.add_vector(
            "COUNTIES", "Counties",
            "Polygons of counties. Gives the county of each mine and the table by county.",
            optional=True,
        )
        self.add_field(
            "COUNTY_FIELD", "County name field",
            "Field with the name of the county; by default 'name'. Without a layer of counties: a field of the mines with the "
            "county.",
            "COUNTIES", optional=True,
        )
        add_types(self)
        self.add_vector(
            "BASIN", "Basin",
            "Polygon of the study area; by default all counties together. Density and clustering need its true outline.",
            optional=True,
        )
        self.add_number(
            "BANDWIDTH", "Bandwidth (m)",
            "Radius of the density's kernel. Leave empty for a rule of thumb; give the same value for years that are to be "
            "compared.",
            minimum=0, optional=True,
        )
        self.add_field(
            "AREA_FIELD", "Area field (km2)",
            "Field of the mines with their area in km2, instead of the measured one.",
            "MINES", optional=True, advanced=True,
        )
        self.add_text(
            "AREA_CLASSES", "Limits of area classes (km2)",
            "Rising limits separated by commas; a mine of exactly a limit belongs to the class above it.",
            default="0.1,0.5,1,2", advanced=True, read="numbers",
        )
        self.add_number(
            "CELL_SIZE", "Cell size of the density (m)",
            "Leave empty for a round number near a twentieth of the bandwidth.",
            minimum=0, optional=True, advanced=True,
        )
        self.add_choice(
            "WEIGHT", "Density of",
            "Number of mines: mines per km2. Area of mines: km2 of mines per km2.",
            ["count", "area"], default="count", advanced=True,
        )
        self.add_raster(
            "OBSERVED", "Observed land",
            "Quality raster of 'Prepare imagery': adds the share of each county that was seen at least once.",
            optional=True, advanced=True,
        )
        self.add_switch(
            "LEAVE_OUT_EDGE", "Leave out mines cut by the edge",
            "Mines with touches_edge are not counted in the tables of area and type, since only a part of them was seen.",
            default=False, advanced=True,
        )
        self.add_seed(
            "Number that decides the random patterns of the test for clustering; the same seed gives the same report.",
            advanced=True,
        )
        self.add_vector_output(
            "OUTPUT", "Mines with attributes",
            "The mines with area class, type, licence, county, elevation, slope and distance to the river.",
        )
        self.add_raster_output(
            "DENSITY", "Density of mines",
            "Kernel density of mines; the sum of its cells times their area is the number of mines.",
            optional=True,
        )
        self.add_report("Statistics report", "Page with all tables and charts.")
        self.add_folder_output("TABLES", "Tables of the statistics", "CSV files, one a table of the report.", optional=True)

    def run(self, job, feedback):
        from ..core.files import atomic_folder
        from ..core.statistics.density import write_density
        from ..core.statistics.statistics import compute_statistics
        from ..core.statistics.statistics_job import StatisticsJob
        from .layers.vector_io import write_table
        from .statistics_texts import facts_of, tell_statistics

        task = job.fill(StatisticsJob, density_wanted=job.density is not None, **self._read(job, feedback))
        result = compute_statistics(task, feedback.part(0.05, 0.9))
        tell_statistics(self, result, feedback)
        if job.tables:
            with atomic_folder(job.tables, self.tr("The tables")) as folder:
                for table in result.tables.values():
                    table.write(folder)
        if job.report:
            from ..core.statistics.statistics_report import write_statistics_report

            write_statistics_report(job.report, result, facts_of(self, job), job.weight)
        if job.density and result.density is not None:
            unit = "mines / km2" if job.weight == "count" else "km2 of mines / km2"
            write_density(job.density, result.density, unit)
        write_table(job.output, result.mines, "MultiPolygon", self.tr("The mines"), feedback)
        return {**self.made(job), self.DENSITY: job.density if result.density is not None else None}

    def _read(self, job, feedback):
        """All layers given, as tables; polygons made valid."""
        readers = {"mines": "mines", "rivers": "shapes", "counties": "polygons", "register": "shapes", "basin": "polygons"}
        sources = {name: getattr(job, name) for name in readers}
        return {name: None if source is None else getattr(source, readers[name])(feedback) for name, source in sources.items()}
