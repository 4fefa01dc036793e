"""Detect change between years: new, expanded, shrunk, closed, split and merged mines, with ids carried on."""

from ..core.messages import with_figures
from .base import MineMapperAlgorithm
from .desktop.field_texts import shown_value
from .forms import register_rows


class DetectChange(MineMapperAlgorithm):
    OUTPUT = "OUTPUT"

    styles = {OUTPUT: "change"}

    def name(self):
        return "detectchange"

    def displayName(self):
        return self.tr("Detect change between years")

    def tags(self):
        return self.tr("change,new,expanded,closed,split,merged,years,time series,monitoring").split(",")

    def help_text(self):
        return self.tr(
            "Compares the inventories of two years: which mines are new, expanded, shrunk, closed, split, merged "
            "or the same. The number of a mine is carried on; give the output of one run as the earlier year of "
            "the next to follow a series of years.\n\nDifferences of the outlines narrower than the tolerance "
            "are jitter and left out. What was not seen is not absent: with the rasters of clear observations a "
            "mine under cloud is 'not_observed', never 'closed', and land not seen in the other year is neither "
            "gained nor lost."
        )

    def initAlgorithm(self, configuration=None):
        # fmt: off
        self.add_vector("BEFORE", "Mines of the earlier year", "An inventory, or the output of an earlier run of this step.")
        self.add_vector("AFTER", "Mines of the later year", "The inventory to be compared with it.")
        self.add_number(
            "MIN_CHANGE", "Smallest change (m2)",
            "A mine is expanded or shrunk from this area gained or lost on.",
            default=5000, minimum=0,
        )
        self.add_number(
            "TOLERANCE", "Tolerance (m)",
            "Differences of the outlines narrower than this are jitter.",
            default=20, minimum=0,
        )
        self.add_raster(
            "BEFORE_OBSERVED", "Observed land of the earlier year",
            "Quality raster of 'Prepare imagery' for the earlier year.",
            optional=True,
        )
        self.add_raster(
            "AFTER_OBSERVED", "Observed land of the later year",
            "Quality raster of 'Prepare imagery' for the later year.",
            optional=True,
        )
        help = self.tr("Polygons of counties: adds tables by county, and the share of each that was observed.")
        register_rows.add_counties(self, help)
        self.add_vector_output(
            "OUTPUT", "Changes",
            "One polygon a mine with its change, its number carried on, and the areas gained and lost.",
        )
        self.add_csv_output("TABLE", "Change table", "List of all mines with their change, the largest first.")
        self.add_report("Change report", "Page with the tables by kind of change and by county.")

    def run(self, job, feedback):
        from ..core.change.change import CHANGES, ChangeJob, detect
        from ..core.change.change_report import change_list, write_change_report
        from ..core.report.html import write_csv
        from .layers.vector_io import write_table

        counties = self._counties(job, feedback)
        before, after = (self._mines(source, counties, job, feedback) for source in (job.before, job.after))
        table = detect(job.fill(ChangeJob, before=before, after=after), feedback.part(0.05, 0.9))
        rows = change_list(table)
        counts = ", ".join(f"{shown_value('change', name)} {sum(row[2] == name for row in rows.rows)}" for name in CHANGES)
        feedback.info(with_figures(self.tr("{count} {count:mine|mines}: {counts}."), count=len(rows.rows), counts=counts))
        kept = len(table) - len(rows.rows)
        if kept:
            feedback.info(
                with_figures(
                    self.tr(
                        "{count} {count:mine that closed in an earlier run stays|mines that closed in an earlier run stay} in "
                        "the layer for {count:its|their} number and {count:is|are} not counted."
                    ),
                    count=kept,
                )
            )
        feedback.info(
            with_figures(
                self.tr("{gained:.3f} km2 gained, {lost:.3f} km2 lost."),
                gained=float(table.columns["gained_km2"].sum()),
                lost=float(table.columns["lost_km2"].sum()),
            )
        )
        if job.before_observed is None or job.after_observed is None:
            feedback.warning(
                self.tr("Without both rasters of observed land a mine under cloud cannot be told from a closed one.")
            )
        if job.table:
            write_csv(job.table, [column.key for column in rows.columns], rows.rows)
        if job.report:
            write_change_report(job.report, rows, self._facts(job), self._observed(job, counties, feedback))
        write_table(job.output, table, "MultiPolygon", self.tr("The changes"), feedback)
        return self.made(job)

    def _counties(self, job, feedback):
        return None if job.counties is None else job.counties.polygons(feedback)

    def _mines(self, source, counties, job, feedback):
        from ..core.statistics.counties import with_counties
        from ..core.statistics.review import without_rejected

        mines = without_rejected(source.mines(feedback), feedback)
        return mines if counties is None else with_counties(mines, counties, job.county_field, feedback)

    def _observed(self, job, counties, feedback):
        """Tables of the observed share of each county, one a year."""
        if counties is None:
            return []
        from ..core.statistics.observed import observed_by_county

        names = {
            "before_observed": self.tr("Land observed in the earlier year"),
            "after_observed": self.tr("Land observed in the later year"),
        }
        return [
            observed_by_county(getattr(job, key), counties, job.county_field, title, feedback)
            for key, title in names.items()
            if getattr(job, key) is not None
        ]

    def _facts(self, job):
        return {
            self.tr("Earlier year"): job.before.name,
            self.tr("Later year"): job.after.name,
            self.tr("Smallest change (m2)"): job.min_change,
            self.tr("Tolerance (m)"): job.tolerance,
        }
