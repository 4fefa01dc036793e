"""Import register: licences as polygons, from a table or text of corner points."""

from .base import MineMapperAlgorithm
from .layers.systems import definition


class ImportRegister(MineMapperAlgorithm):
    OUTPUT = "OUTPUT"

    styles = {OUTPUT: "register"}

    def layer_title(self, name):
        return self.tr("Mineral register")

    def name(self):
        return "importregister"

    def displayName(self):
        return self.tr("Import register")

    def tags(self):
        return self.tr("register,licence,license,mineral rights,corner points,coordinates,csv,excel,cadastre,import").split(",")

    def help_text(self):
        return self.tr(
            "Makes polygons of a register that comes as corner points: the exchange text and licence sheets of Chinese mineral "
            "rights, lists of corners, and tables (CSV or Excel) with one row a corner or one row a licence. Rings are closed, "
            "cut-outs become holes, and the area on the ellipsoid is compared with the stated one.\n\n"
            "The coordinate reference system is told by the words of the file and by the zone before the eastings; where nothing "
            "tells it, it is asked for and never guessed. Which number is the easting is decided by size, since X means north in "
            "China and Russia. What cannot be read is refused by line and licence, the rest is imported; the report lists both.\n"
            "\nCoordinates taken off Chinese web maps are displaced on purpose by hundreds of metres and cannot be told from "
            "others."
        )

    def initAlgorithm(self, configuration=None):
        # fmt: off
        self.add_file("TABLE", "Table or text", "Text with corner points, CSV, or Excel workbook (.xlsx).")
        self.add_crs(
            "CRS", "Coordinate reference system",
            "Needed where the file names neither datum nor zone; a zone that contradicts the file is refused.",
            read="crs_text",
        )
        self.add_text(
            "X_FIELD", "Easting or longitude column",
            "Heading of the column with the easting or longitude, where headings and sizes do not tell.",
            optional=True, advanced=True,
        )
        self.add_text(
            "Y_FIELD", "Northing or latitude column",
            "Heading of the column with the northing or latitude; belongs to the one above.",
            optional=True, advanced=True,
        )
        self.add_text(
            "LICENCE_FIELD", "Licence number column",
            "Heading of the column with the number of the licence, by default one with a usual name.",
            optional=True, advanced=True,
        )
        self.add_vector_output(
            "OUTPUT", "Register",
            "One polygon a licence with number, holder, mineral, status, dates, depth, measured and stated area.",
        )
        self.add_report("Import report", "What was read, refused and warned of, and why the corners were placed where they are.")

    def crs_text(self, parameters, name, context):
        """Authority code or WKT, '' if none was given."""
        from ..core.errors import ParameterError

        if not self.given(parameters, name):
            return ""
        crs = self.crs(parameters, name, context)
        if not crs.isValid():
            raise ParameterError("CRS is not valid. Choose a coordinate reference system from the list, or none.")
        return crs.authid() or definition(crs)

    def run(self, job, feedback):
        from ..core.messages import Message
        from ..core.register.import_report import write_import_report
        from ..core.register.register_import import ImportJob, import_register
        from .layers.vector_io import write_table

        result = import_register(job.fill(ImportJob, path=job.table), feedback.part(0, 0.8))
        feedback.info(
            Message(
                "{count} {count:licence|licences} {count:was|were} read, {refused} refused. Layout: {form}; {encoding}.",
                count=len(result.table),
                refused=len(result.refused),
                form=result.form,
                encoding=result.encoding,
            )
        )
        feedback.info(
            Message(
                "Coordinate reference system: {crs} ({reason}). The first number is {axis} ({order}).",
                crs=result.table.crs,
                reason=result.placing.reason,
                axis=Message("east") if result.placing.first_is_east else Message("north"),
                order=result.placing.order_reason,
            )
        )
        for number, line, why in result.refused[:20]:
            feedback.warning(Message("Licence '{number}' (line {line}) was refused: {why}.", number=number, line=line, why=why))
        for _, sentence in result.warnings[:60]:
            feedback.warning(sentence)
        if job.report:
            write_import_report(job.report, result, self._facts(job))
        write_table(job.output, result.table, "MultiPolygon", self.tr("The register"), feedback)
        return self.made(job)

    def _facts(self, job):
        from os.path import basename

        return {
            self.tr("Table or text"): basename(job.table),
            self.tr("Coordinate reference system"): job.crs or None,
            self.tr("Easting or longitude column"): job.x_field or None,
            self.tr("Northing or latitude column"): job.y_field or None,
            self.tr("Licence number column"): job.licence_field or None,
        }
