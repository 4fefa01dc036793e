"""Check dependencies: which Python packages are there, which are missing, and the command that installs them."""

import os
import platform
import re
import sys

from qgis.core import Qgis, QgsCommandLineUtils

from ..core.messages import Message
from . import environment
from .base import MineMapperAlgorithm
from .dependencies import PACKAGES

HTML_FILTER = "HTML (*.html)"


class CheckDependencies(MineMapperAlgorithm):
    REPORT, MISSING = "REPORT", "MISSING"

    recorded = False
    packages = ()  # this one must run where the others cannot

    def name(self):
        return "checkdependencies"

    def displayName(self):
        return self.tr("Check dependencies")

    def group_name(self):
        return self.tr("Set-up")

    def tags(self):
        return self.tr("packages,python,pip,install,missing,numba,rasterio,scikit-learn,version,environment").split(",")

    def help_text(self):
        return self.tr(
            "Lists the Python packages that Mine Mapper needs, whether QGIS's Python has them in a version that works, and the "
            "exact command that installs what is missing. Run it first, and whenever a step says that a package is missing.\n\n"
            "It also compares the versions of GDAL and GEOS that rasterio and shapely run on with those of QGIS. Nothing is "
            "installed or changed. Packages that only an option needs are listed, but do not count as missing."
        )

    def initAlgorithm(self, configuration=None):
        self.add_file_output(
            self.REPORT,
            self.tr("Report"),
            self.tr("The same list as a web page, to send to whoever looks after this computer."),
            HTML_FILTER,
        )
        self.add_number_output(self.MISSING, self.tr("Number of required packages that are missing or do not work"))

    def resolve(self, parameters, context):
        return {"report": self.output_path(parameters, self.REPORT, context)}

    def run(self, job, feedback):
        gdal, geos = _qgis_libraries()
        states = environment.examine_packages(gdal, geos)
        failing = [state for state in states if state.problem and state.package.required]
        facts = self._facts(gdal, geos)
        rows = [self._row(state) for state in states]
        libraries = self._libraries(states, {"GDAL": gdal, "GEOS": geos})
        commands = environment.repair_commands(_to_repair(states, failing), environment.this_computer())
        self._print(feedback, facts, rows, libraries, failing, commands)
        if job["report"]:
            self._write_report(job["report"], facts, rows, libraries, failing, commands)
        return {self.REPORT: job["report"], self.MISSING: len(failing)}

    def _facts(self, gdal, geos):
        return {
            "QGIS": Qgis.version(),
            "Python": f"{platform.python_version()} ({environment.python_executable()})",
            self.tr("System"): platform.platform(),
            "GDAL": gdal,
            "GEOS": geos,
            "PYTHONPATH": os.environ.get("PYTHONPATH", ""),
            self.tr("Folders of packages"): ", ".join(path for path in sys.path if path.endswith("-packages")),
        }

    def _row(self, state):
        """Package, version needed, version found, verdict, purpose."""
        package = state.package
        needed = "" if package.minimum == "0" else self.tr("{version} or newer").format(version=package.minimum)
        purpose = package.purpose if package.required else self.tr("{purpose} (optional)").format(purpose=package.purpose)
        return package.pip, needed, state.version or None, self._verdict(state), purpose, state.folder

    def _verdict(self, state):
        if state.problem == "missing":
            return self.tr("MISSING. {error}").format(error=state.detail)
        if state.problem == "broken":
            return self.tr("BROKEN. It is installed but cannot be imported: {error}").format(error=state.detail)
        if state.problem == "old":
            return self.tr("TOO OLD.")
        if state.problem == "libraries":
            return self.tr(
                "WRONG LIBRARIES. It brings libraries of its own ({versions}), which crash QGIS on Linux; not imported."
            ).format(versions=state.detail.replace("GDAL 0,", "GDAL,"))
        return self.tr("right")

    def _libraries(self, states, own):
        """A sentence for each native library that a package shares with QGIS, or has beside QGIS's."""
        sentences = []
        for library, (package, version) in environment.libraries_in_use(states).items():
            if environment.minor_of(version) == environment.minor_of(own[library]):
                text = self.tr("{package} runs on {library} {version}, QGIS on {own}: they fit together.")
            elif sys.platform.startswith("linux"):
                text = self.tr(
                    "{package} runs on {library} {version}, QGIS on {own}: on Linux the two can crash each other. Use the "
                    "distribution's package of {package}, or the version that is built for {library} {own}."
                )
            else:
                text = self.tr("{package} runs on its own {library} {version} beside QGIS's {own}: right on this system.")
            sentences.append(text.format(package=package, library=library, version=version, own=own[library]))
        return sentences

    def _summary(self, failing):
        if not failing:
            return self.tr("All {count} required packages are there.").format(count=sum(p.required for p in PACKAGES))
        return self.tr("{count} required packages are missing or do not work: {packages}.").format(
            count=len(failing), packages=", ".join(state.package.pip for state in failing)
        )

    def _advice(self, failing):
        if os.name == "nt":
            where = self.tr("In the start menu open 'OSGeo4W Shell' of this QGIS and run:")
        else:
            where = self.tr("Open a terminal and run:")
        if not failing:
            return self.tr("For the optional packages:") + " " + where
        return where

    def _print(self, feedback, facts, rows, libraries, failing, commands):
        for name, value in facts.items():
            feedback.info(Message("{name}: {value}", name=name, value=value))
        for package, needed, found, verdict, _, folder in rows:
            name = f"{package} {found}" if found else package
            feedback.info(f"{name}{f' [{needed}]' if needed else ''}: {verdict} {folder}".rstrip())
        for sentence in libraries:
            feedback.info(sentence)
        (feedback.warning if failing else feedback.info)(self._summary(failing))
        if commands:
            feedback.info(self._advice(failing))
            for command in commands:
                feedback.info("    " + command)
            feedback.info(self.tr("Then start QGIS again."))

    def _write_report(self, path, facts, rows, libraries, failing, commands):
        from ..core.report.html import Report

        report = Report(self.displayName(), "Mine Mapper")
        (report.warning if failing else report.paragraph)(self._summary(failing))
        found, state, purpose = self.tr("Found"), self.tr("State"), self.tr("What for")
        report.table([self.tr("Package"), self.tr("Needed"), found, state, purpose, self.tr("Folder")], rows)
        for sentence in libraries:
            report.paragraph(sentence)
        if commands:
            report.heading(self.tr("How to install"))
            report.paragraph(self._advice(failing))
            for command in commands:
                report.code(command)
            report.paragraph(self.tr("Then start QGIS again."))
        report.heading(self.tr("This computer"))
        report.facts(facts)
        report.write(path)


def _to_repair(states, failing):
    """States without the problems of optional packages, unless those are the only ones."""
    return [state for state in states if state in failing or not state.problem] if failing else states


def _qgis_libraries():
    """Versions of GDAL and GEOS that QGIS runs on."""
    versions = QgsCommandLineUtils.allVersions()
    found = re.findall(r"GDAL\S* \D*([\d.]+)", versions)  # built with, then running on, where they differ
    return (found[-1] if found else ""), Qgis.geosVersion()
