"""What *Check dependencies* says: facts of this computer, a row a package, notes and commands; to the log and as a page."""

import os
import platform
import sys

from qgis.core import Qgis

from ...core.messages import Message, with_figures
from ..feedback import in_language
from .dependencies import PACKAGES


class DependencyPage:
    """The words, in QGIS's language, and where they go.

    Parameters
    ----------
    step : MineMapperAlgorithm
        It gives the title and the language.
    """

    def __init__(self, step):
        self.title, self.tr = step.title(), step.tr

    def facts(self, gdal, geos, computer):
        from .computer import facts_here, interpreter

        return {
            "QGIS": Qgis.version(),
            "Python": f"{platform.python_version()} ({interpreter(facts_here())})",
            self.tr("Kind of installation"): f"{computer.kind} ({computer.name})",
            self.tr("System"): platform.platform(),
            "GDAL": gdal,
            "GEOS": geos,
            "PYTHONPATH": os.environ.get("PYTHONPATH", ""),
            self.tr("Folders of packages"): ", ".join(path for path in sys.path if path.endswith("-packages")),
        }

    def row(self, state):
        """Package, version needed, version found, verdict, purpose."""
        package = state.package
        needed = "" if package.minimum == "0" else self.tr("{version} or newer").format(version=package.minimum)
        purpose = (
            package.purpose if package.required else self.tr("{purpose} (optional)").format(purpose=in_language(package.purpose))
        )
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

    def libraries(self, states, own):
        """A sentence for each native library that a package shares with QGIS, or has beside QGIS's."""
        from .environment import libraries_in_use, minor_of

        sentences = []
        for library, (package, version) in libraries_in_use(states).items():
            if minor_of(version) == minor_of(own[library]):
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
            text = self.tr("{count:The required package is|All {count} required packages are} there.")
            return with_figures(text, count=sum(p.required for p in PACKAGES))
        text = self.tr("{count} required {count:package is|packages are} missing or {count:does|do} not work: {packages}.")
        return with_figures(text, count=len(failing), packages=", ".join(state.package.pip for state in failing))

    def steps(self, steps, states):
        """Which steps can run with what is there, and what the others lack."""
        unusable = {state.package.module: state.package.pip for state in states if state.problem}
        lacking = {name: [unusable[module] for module in packages if module in unusable] for name, packages in steps}
        closed = [f"{name} ({', '.join(missing)})" for name, missing in lacking.items() if missing]
        if not closed:
            return [self.tr("All {count} steps can run.").format(count=len(steps))]
        able = [name for name, missing in lacking.items() if not missing]
        return [
            self.tr("Steps that can run with what is there: {steps}.").format(steps=", ".join(able)),
            self.tr("Steps that cannot, and what they lack: {steps}.").format(steps=", ".join(closed)),
        ]

    def notes(self, repair, computer, repeated):
        texts = {
            "too_old": self.tr(
                "{packages}: what {system} offers is too old, and the wheel of pip would bring libraries of its own that crash "
                "QGIS. No command helps: use a newer release of the system, or QGIS from conda-forge."
            ),
            "native": self.tr(
                "{packages}: they have to run on the GDAL and GEOS of this QGIS, so they must come from where it comes from; a "
                "wheel of pip would crash it. Ask whoever made this QGIS for them, or use QGIS from conda-forge."
            ),
            "unknown": self.tr(
                "{packages}: this kind of installation is not known, and its Python has no pip. Install them with the means of "
                "your system for the Python named below."
            ),
            "closed": self.tr(
                "{packages}: a QGIS of the snap store takes no further Python packages. Use QGIS of your distribution, of "
                "qgis.org, or of conda-forge."
            ),
            "nix": self.tr("In your configuration of Nix, or in a shell, put this in the place of qgis:"),
            "flatpak": self.tr(
                "rasterio and shapely are built on the GDAL and GEOS of the flatpak; that takes some minutes. The developers "
                "could not try it."
            ),
        }
        notes = [texts[code].format(packages=packages, system=computer.name) for code, packages in repair.notes]
        if repeated:
            text = self.tr(
                "The last run printed the same commands, and nothing has changed since. Look whether they ended with an error, "
                "whether they were run on this computer and for this user, and whether QGIS was started again. They install "
                "for {python}; QGIS looks in the folders listed below."
            )
            notes.append(text.format(python=computer.python))
        return notes

    def where(self, command, failing):
        if command.shell == "cmd":
            where = self.tr("In the start menu open 'OSGeo4W Shell' of this QGIS (or a command prompt) and run:")
        elif command.shell == "powershell":
            where = self.tr("Or in PowerShell:")
        else:
            where = self.tr("Open a terminal and run:")
        return where if failing else self.tr("For the optional packages:") + " " + where

    def print_to(self, feedback, failing, facts, rows, sentences, notes, commands):
        for name, value in facts.items():
            feedback.info(Message("{name}: {value}", name=name, value=value))
        for package, needed, found, verdict, _, folder in rows:
            name = f"{package} {found}" if found else package
            feedback.info(f"{name}{f' [{needed}]' if needed else ''}: {verdict} {folder}".rstrip())
        for sentence in sentences:
            feedback.info(sentence)
        (feedback.warning if failing else feedback.info)(self._summary(failing))
        for note in notes:
            feedback.warning(note)
        for where, lines in _by_place(commands):
            feedback.info(where)
            for line in lines:
                feedback.info("    " + line)
        if commands:
            feedback.info(self.tr("Then start QGIS again."))

    def write(self, path, failing, facts, rows, sentences, notes, commands):
        from ...core.report.html import Report

        report = Report(self.title, "Mine Mapper")
        (report.warning if failing else report.paragraph)(self._summary(failing))
        found, state, purpose = self.tr("Found"), self.tr("State"), self.tr("What for")
        report.table([self.tr("Package"), self.tr("Needed"), found, state, purpose, self.tr("Folder")], rows)
        for sentence in sentences:
            report.paragraph(sentence)
        if commands or notes:
            report.heading(self.tr("How to install"))
        for note in notes:
            report.warning(note)
        for where, lines in _by_place(commands):
            report.paragraph(where)
            report.code("\n".join(lines), self.tr("Copy command"))
        if commands:
            report.paragraph(self.tr("Then start QGIS again."))
        report.heading(self.tr("This computer"))
        report.facts(facts)
        report.write(path)


def _by_place(commands):
    """[(where, lines)] of (where, line), in order."""
    places = {}
    for where, line in commands:
        places.setdefault(where, []).append(line)
    return list(places.items())
