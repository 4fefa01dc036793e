"""Check dependencies: which Python packages are there, which are missing, and the command that installs them."""

import json
import re

from qgis.core import Qgis, QgsCommandLineUtils, QgsSettings
from qgis.PyQt.QtCore import QProcess, QProcessEnvironment

from .base import MineMapperAlgorithm
from .packages.dependencies import PACKAGES

HTML_FILTER = "HTML (*.html)"


class CheckDependencies(MineMapperAlgorithm):
    REPORT, MISSING = "REPORT", "MISSING"

    recorded = False

    def name(self):
        return "checkdependencies"

    def displayName(self):
        return self.tr("Check dependencies")

    def tags(self):
        return self.tr("packages,python,pip,install,missing,numba,rasterio,scikit-learn,version,environment").split(",")

    def help_text(self):
        return self.tr(
            "Lists the Python packages that Mine Mapper needs, whether QGIS's Python has them in a version that works, and the "
            "exact command that installs what is missing. Run it first, and whenever a step says that a package is missing.\n\n"
            "It also compares the versions of GDAL and GEOS that rasterio and shapely run on with those of QGIS, and says which "
            "steps can run with what is there. Nothing is installed or changed. Packages that only an option needs are listed, "
            "but do not count as missing."
        )

    def initAlgorithm(self, configuration=None):
        # fmt: off
        self.add_file_output(
            "REPORT", "Report of the check",
            "The same list as a web page, to send to whoever looks after this computer.",
            HTML_FILTER,
        )
        self.add_number_output("MISSING", "Number of required packages that are missing or do not work")

    def resolve(self, parameters, context):
        steps = [(step.title(), step.packages) for step in self.provider().algorithms() if hasattr(step, "packages")]
        return {"report": self.output_path(parameters, self.REPORT, context), "steps": steps}

    def run(self, job, feedback):
        from .packages.computer import facts_here, recognise
        from .packages.dependency_page import DependencyPage
        from .packages.environment import examine_packages
        from .packages.repair import plan_repair

        gdal, geos = _qgis_libraries()
        states = examine_packages(gdal, geos)
        failing = [state for state in states if state.problem and state.package.required]
        computer = recognise(facts_here(), _offered_by_apt)
        repair = plan_repair(_to_repair(states, failing), computer, geos)
        page = DependencyPage(self)
        parts = {
            "facts": page.facts(gdal, geos, computer),
            "rows": [page.row(state) for state in states],
            "sentences": [*page.libraries(states, {"GDAL": gdal, "GEOS": geos}), *page.steps(job["steps"], states)],
            "notes": page.notes(repair, computer, _is_repeated(repair, failing)),
            "commands": [(page.where(command, failing), command.text) for command in repair.commands],
        }
        page.print_to(feedback, failing, **parts)
        if job["report"]:
            page.write(job["report"], failing, **parts)
        return {self.REPORT: job["report"], self.MISSING: len(failing)}


def _is_repeated(repair, failing):
    """Whether the last run printed the same commands for the same trouble; this run is remembered for the next."""
    settings, key = QgsSettings(), "minemapper/last_repair"
    trouble = [[state.package.module, state.problem, state.version] for state in failing]
    plan = json.dumps([[command.text for command in repair.commands], trouble])
    before = settings.value(key, "")
    settings.setValue(key, plan if failing else "")
    return bool(failing) and before == plan


def _offered_by_apt():
    """{package of Debian: version that apt would install}; {} if apt does not say."""
    from .packages.computer import read_policy

    process, environment = QProcess(), QProcessEnvironment.systemEnvironment()
    environment.insert("LC_ALL", "C")  # it translates its words
    process.setProcessEnvironment(environment)
    process.start("apt-cache", ["policy", *(package.debian for package in PACKAGES)])
    if not process.waitForFinished(10_000):
        process.kill()
        process.waitForFinished(1000)
        return {}
    return read_policy(bytes(process.readAllStandardOutput()).decode("utf-8", "replace"))


def _to_repair(states, failing):
    """States without the problems of optional packages, unless those are the only ones."""
    return [state for state in states if state in failing or not state.problem] if failing else states


def _qgis_libraries():
    """Versions of GDAL and GEOS that QGIS runs on."""
    versions = QgsCommandLineUtils.allVersions()
    found = re.findall(r"GDAL\S* \D*([\d.]+)", versions)  # built with, then running on, where they differ
    return (found[-1] if found else ""), Qgis.geosVersion()
