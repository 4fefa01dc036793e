"""Match mines with the register: licensed, beyond the licence, expired, suspended or without one."""

from ..core.messages import Message, with_figures
from .base import MineMapperAlgorithm
from .desktop.field_texts import shown_value
from .feedback import tell_words
from .forms import register_rows


class MatchRegister(MineMapperAlgorithm):
    OUTPUT, OVERRUN, UNSEEN = "OUTPUT", "OVERRUN", "UNSEEN"

    styles = {OUTPUT: "register_status", OVERRUN: "overrun", UNSEEN: "unseen"}

    def layer_title(self, name):
        return self.tr("Mine land beyond licences") if name == self.OVERRUN else super().layer_title(name)

    def name(self):
        return "matchregister"

    def displayName(self):
        return self.tr("Match mines with the register")

    def tags(self):
        return self.tr("register,licence,license,mineral rights,illegal,overrun,expired,unlicensed,cadastre").split(",")

    def help_text(self):
        return self.tr(
            "Tells of each mine whether it is licensed, reaches beyond its licence, or is expired, suspended or "
            "without a licence; and of each register entry whether a mine is visible.\n\nLicences are often "
            "drawn some metres off their place: mine land outside the licences counts only where it reaches "
            "farther than the tolerance from them; then it counts in full. Expiry is judged on DATE. Candidates "
            "are listed by area and probability; a map is no proof, each of them needs a look."
        )

    def initAlgorithm(self, configuration=None):
        # fmt: off
        self.add_vector("MINES", "Mines", "The inventory; the fields county, probability and confidence are used if it has them.")
        self.add_vector("REGISTER", "Mineral-rights register", "Polygons of the licences.")
        self.add_field(
            "STATUS_FIELD", "Status field",
            "Field of the register with the status of the licence, by default one with a usual name. Words are known in "
            "English, Chinese, Russian, Kazakh, Spanish, Portuguese and French; the report lists every word and how it was "
            "read. A word that is not known makes the licence one of unknown status.",
            "REGISTER", optional=True,
        )
        self.add_field(
            "EXPIRY_FIELD", "Expiry field",
            "Field of the register with the last day of the licence, by default one with a usual name.",
            "REGISTER", optional=True,
        )
        register_rows.add_words(self, "REGISTER")
        self.add_text(
            "DATE", "Date",
            "Day on which expiry is judged, such as 2026-06-30. Without it only the status field tells what is expired, and the "
            "report says so.",
            optional=True, read="day",
        )
        self.add_number(
            "TOLERANCE", "Tolerance (m)",
            "Mine land outside the licences counts where it reaches farther than this from them.",
            default=30, minimum=0,
        )
        self.add_raster(
            "OBSERVED", "Observed land",
            "Quality raster of 'Prepare imagery': entries whose land was mostly not seen are 'not observed' instead of 'no mine "
            "visible'.",
            optional=True,
        )
        register_rows.add_counties(self, "Polygons of counties, for one table a county, if the mines have no field county.")
        self.add_vector_output("OUTPUT", "Mines with status", "The mines with register_status, licence and the area beyond it.")
        self.add_vector_output("OVERRUN", "Overrun", "Mine land beyond the licences.", optional=True)
        self.add_vector_output(
            "UNSEEN", "Entries without a mine",
            "Register entries with no visible mine, or whose land was not observed.",
            optional=True,
        )
        self.add_report("Register report", "Page with the tables by status and county and the list of candidates.")
        self.add_csv_output("TABLE", "Register table", "List of all mines with their status, candidates first.")

    def day(self, parameters, name, context):
        """A day as core writes it, '' if not given."""
        from ..core.errors import ParameterError
        from ..core.words.dates import iso_day

        text = self.text(parameters, name, context)
        if text and iso_day(text) is None:
            raise ParameterError("DATE is '{text}': a day such as 2026-06-30 is needed.", text=text)
        return text

    def run(self, job, feedback):
        from ..core.register.register import STATUSES, RegisterJob, match_with_register
        from ..core.register.register_report import register_cases, write_register_report
        from ..core.report.html import write_csv
        from .layers.vector_io import write_table

        mines = self._mines(job, feedback)
        register = job.register.polygons(feedback)
        result = match_with_register(job.fill(RegisterJob, mines=mines, register=register), feedback.part(0.05, 0.9))
        status = result.mines.columns["register_status"]
        named = [name for name in STATUSES if name != "unknown" or (status == name).any()]
        counts = ", ".join(f"{shown_value('register_status', name)} {int((status == name).sum())}" for name in named)
        self._tell_reading(result, job.register.name, feedback)
        feedback.info(with_figures(self.tr("{count} {count:mine|mines}: {counts}."), count=len(status), counts=counts))
        feedback.info(
            with_figures(
                self.tr(
                    "{area:.3f} km2 lie beyond licences. {seen} of {count} register {count:entry|entries} {seen:has|have} a mine."
                ),
                area=float(result.mines.columns["overrun_km2"].sum()),
                seen=result.matched_entries,
                count=len(register),
            )
        )
        for note in result.notes:
            feedback.warning(note)
        rows = register_cases(result)
        if job.table:
            write_csv(job.table, [column.key for column in rows.columns], rows.rows)
        if job.report:
            write_register_report(job.report, result, rows, self._facts(job))
        for path, table, what in (
            (job.output, result.mines, self.tr("The mines")),
            (job.overrun, result.overrun, self.tr("The overrun")),
            (job.unseen, result.unseen, self.tr("The entries without a mine")),
        ):
            if path:
                write_table(path, table, "MultiPolygon", what, feedback)
        return self.made(job)

    def _mines(self, job, feedback):
        """The mines, without those a review rejected, with their county."""
        from ..core.statistics.review import without_rejected

        mines = without_rejected(job.mines.mines(feedback), feedback)
        if job.counties is None:
            return mines
        from ..core.statistics.counties import with_counties

        return with_counties(mines, job.counties.polygons(feedback), job.county_field, feedback)

    def _tell_reading(self, result, layer, feedback):
        """Which fields of the register were used, and every word of the status with how it was read."""
        from ..core.words.licences import READ_AS

        for name, field in result.entries.fields.items():
            told = "Field '{field}' of register '{layer}' is read as {name}."
            feedback.info(Message(told, field=field, layer=layer, name=READ_AS[name]))
        if result.entries.words is not None:
            tell_words(result.entries.words, feedback)

    def _facts(self, job):
        return {
            self.tr("Mines"): job.mines.name,
            self.tr("Register"): job.register.name,
            self.tr("Date"): job.date or None,
            self.tr("Tolerance (m)"): job.tolerance,
        }
