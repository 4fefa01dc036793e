"""Merge field work: copies of a field package that came back become one layer, with a list of what to decide."""

from qgis.core import QgsProcessing

from ..core.messages import with_figures
from .base import MineMapperAlgorithm


class MergeFieldWork(MineMapperAlgorithm):
    OUTPUT, NEW_PLACES = "OUTPUT", "NEW_PLACES"

    styles = {OUTPUT: "mines", NEW_PLACES: "places"}

    def name(self):
        return "mergefieldwork"

    def displayName(self):
        return self.tr("Merge field work")

    def tags(self):
        return self.tr("field,qfield,mergin,merge,review,conflict,photo,inspection,return").split(",")

    def help_text(self):
        return self.tr(
            "Takes in one or several copies of a field package: findings, reviews, photos, new outlines and new places. Each "
            "value is compared with the copy that was handed out, so it is known who changed it: one change is taken; different "
            "changes of one value are listed as a conflict, with all values, and the office's stays (else that of the first "
            "copy).\n\n"
            "Nothing is dropped: a mine that is missing in a copy is kept and listed, parts of a split mine and mines drawn in "
            "the field become new ones. A finding decides the review where that was left empty: in or out of operation = "
            "accepted, no mine = rejected, a new outline = redrawn. Give the result as REVIEWED to the next map."
        )

    def initAlgorithm(self, configuration=None):
        # fmt: off
        self.add_file(
            "FOLDER", "Field package",
            "Folder that came back, or a folder that holds several copies of one package.",
            folder=True,
        )
        self.add_vector(
            "MINES", "Mines",
            "The office's layer of the same mines, if it was edited meanwhile; otherwise what was handed out counts.",
            optional=True,
        )
        self.add_vector_output("OUTPUT", "Mines with field work", "The mines with finding, review, photos and new outlines.")
        self.add_vector_output(
            "NEW_PLACES", "New places",
            "Points that the inspectors set, for example at mines that the map lacks.",
            kind=QgsProcessing.SourceType.TypeVectorPoint, optional=True,
        )
        self.add_csv_output("CONFLICTS", "Conflicts", "Table of everything that somebody has to decide or know.")
        self.add_folder_output("PHOTOS", "Photos", "Folder with the photos of all copies, named as in the layers.", optional=True)

    def run(self, job, feedback):
        from ..core.errors import InputError
        from ..core.fieldwork.package import place_table
        from ..core.report.html import write_csv
        from .fieldwork.packages import package_folders
        from .fieldwork.photos import collect_photos
        from .fieldwork.returns import merge_packages
        from .layers.vector_io import write_table

        folders = package_folders(job.folder)
        if not folders:
            raise InputError(
                "Folder '{folder}' holds no field package. Choose the folder that 'Make field package' made, as it came back, or "
                "one that holds several copies of it.",
                folder=job.folder,
            )
        office = None if job.mines is None else job.mines.mines(feedback)
        merged, places = merge_packages(folders, feedback, office)
        lost = collect_photos(folders, job.photos, feedback)
        write_table(job.output, merged.mines, "MultiPolygon", self.tr("The mines"), feedback)
        if job.new_places:
            write_table(
                job.new_places, place_table(merged.mines.crs) if places is None else places, "Point", self.tr("The places")
            )
        rows = [conflict.row() for conflict in merged.conflicts] + [("", "", "photo", text, "", "") for text in lost]
        if job.conflicts:
            write_csv(job.conflicts, ("uuid", "mine_id", "field", "what", "kept", "others"), rows)
        self._tell(merged, places, folders, rows, feedback)
        return self.made(job)

    def _tell(self, merged, places, folders, rows, feedback):
        feedback.info(
            with_figures(
                self.tr(
                    "{copies} {copies:copy|copies}: {changed} {changed:mine|mines} changed, {added} new {added:mine|mines}, "
                    "{places} new {places:place|places}."
                ),
                copies=len(folders),
                changed=merged.changed,
                added=merged.added,
                places=0 if places is None else len(places),
            )
        )
        if merged.decided:
            feedback.info(
                with_figures(
                    self.tr(
                        "{count} {count:review was|reviews were} left empty and {count:follows|follow} from the finding or the "
                        "new outline."
                    ),
                    count=merged.decided,
                )
            )
        for conflict in merged.conflicts:
            feedback.warning(conflict.sentence())
        if rows:
            feedback.warning(
                with_figures(
                    self.tr("{count} {count:thing|things} to decide or to know; CONFLICTS lists them."),
                    count=len(rows),
                )
            )
