"""The commands that install what is missing on a computer, and what to say where no command helps.

On Linux rasterio and shapely are never taken as wheels beside QGIS's own GDAL and GEOS: they come from where QGIS comes from.
"""

import os
import re
import shlex
from dataclasses import dataclass

from .. import ROOT
from .environment import minor_of, numbers_of

NATIVE = ("rasterio", "shapely")
"""Packages that run on a library of QGIS's own."""

WHEEL_GEOS = (3, 11)
"""GEOS inside the wheels of shapely 2.0, the only ones that constraints.txt lets in on Linux."""


@dataclass(frozen=True)
class Command:
    """A line to copy.

    Attributes
    ----------
    text : str
    shell : str
        'cmd' or 'powershell' on Windows, where the same line differs; '' elsewhere.
    """

    text: str
    shell: str = ""


@dataclass(frozen=True)
class Repair:
    """What to do.

    Attributes
    ----------
    commands : tuple of Command
        In order; those of the two shells of Windows are alternatives.
    notes : tuple of (str, str)
        Code of a sentence (see dependency_page.py) and the packages that it is about.
    """

    commands: tuple = ()
    notes: tuple = ()


def plan_repair(states, computer, geos=""):
    """`Repair` for what is missing, broken or too old among `states`.

    Parameters
    ----------
    geos : str
        Version that QGIS runs on.
    """
    wanted = [state for state in states if state.problem]
    if not wanted:
        return Repair()
    planner = {
        "windows": _by_pip, "macos": _by_pip, "flatpak": _flatpak, "conda": _conda, "pixi": _conda,
        "nix": _nix, "apt": _distribution, "dnf": _distribution, "snap": _snap, "unknown": _unknown,
    }[computer.kind]  # fmt: skip
    return planner(wanted, states, computer, geos)


def names_of(states):
    return ", ".join(state.package.pip for state in states)


# -- pip -------------------------------------------------------------------------------------------------------------


def specification(state):
    """What pip is asked for; with the oldest version that works, else pip is content with a package that is too old."""
    package = state.package
    return package.pip if package.minimum == "0" else f"{package.pip}>={package.minimum}"


def _pip(wanted, states, computer, quote, numpy=False):
    """Lines for pip; what is installed and broken goes first, else pip finds it there and does nothing."""
    lines, start = [], f"{quote(computer.python)} -m pip"
    broken = [state.package.pip.split("[")[0] for state in wanted if state.problem in ("broken", "libraries")]
    if broken:
        lines.append(f"{start} uninstall -y{_flag(computer)} {' '.join(broken)}")
    packages = [specification(state) for state in wanted]
    own = next((state for state in states if state.package.module == "numpy" and not state.problem), None)
    if numpy and own is not None:
        packages.insert(0, f"numpy=={own.version}")  # QGIS's own libraries are built for this one
    user = "" if computer.in_environment else " --user" + _flag(computer)
    words = " ".join(quote(word) for word in packages)
    lines.append(f"{start} install{user} -c {quote(os.path.join(ROOT, 'constraints.txt'))} {words}")
    return lines


def _flag(computer):
    """Debian's pip refuses without this flag; with --user it leaves the system's packages alone."""
    return " --break-system-packages" if computer.managed else ""


def _windows_quote(word):
    return f'"{word}"' if re.search(r"[\s\[\]=<>&^(),;]", word) else word


def _by_pip(wanted, states, computer, geos):
    if computer.kind != "windows":
        return Repair(tuple(map(Command, _pip(wanted, states, computer, shlex.quote, numpy=True))))
    lines = _pip(wanted, states, computer, _windows_quote, numpy=True)
    powershell = [f"& {line}" if line.startswith('"') else line for line in lines]  # a quoted path alone is a text there
    return Repair((*(Command(line, "cmd") for line in lines), *(Command(line, "powershell") for line in powershell)))


# -- what comes with its own manager of packages ---------------------------------------------------------------------


def _conda(wanted, states, computer, geos):
    """conda-forge builds all on one GDAL and GEOS; apt and pip never reach the environment, or break it."""
    names = [specification(state).replace("dask[distributed]", "distributed").lower() for state in wanted]
    quote = _windows_quote if "\\" in computer.prefix else shlex.quote
    words = " ".join(quote(name) for name in names)
    if computer.kind == "pixi":
        project = re.split(r"[/\\]\.pixi[/\\]", computer.prefix)[0]
        return Repair((Command(f"pixi add --manifest-path {quote(project)} {words}"),))
    return Repair((Command(f"conda install -p {quote(computer.prefix)} -c conda-forge {words}"),))


def _flatpak(wanted, states, computer, geos):
    """The sandbox has no pip and sees nothing of the computer; its SDK has one (qpip issue 37). Native parts are built there."""
    own = next((state for state in states if state.package.module == "numpy" and not state.problem), None)
    native = [state.package.pip for state in wanted if state.package.module in NATIVE]
    words = [f"numpy=={own.version}"] if own is not None else []
    words += [f"--no-binary={','.join(native)}"] if native else []
    words += [specification(state) for state in wanted]
    packages = " ".join(map(shlex.quote, words))
    line = f"flatpak run --devel --command=pip3 {computer.prefix} install --user --upgrade {packages}"
    return Repair((Command(line),), (("flatpak", names_of(wanted)),))


def _nix(wanted, states, computer, geos):
    """nixpkgs, pkgs/applications/gis/qgis: `extraPythonPackages` of the wrapper."""
    names = " ".join(state.package.pip.replace("dask[distributed]", "distributed").lower() for state in wanted)
    return Repair(
        (Command(f"qgis.override {{ extraPythonPackages = ps: with ps; [ {names} ]; }}"),), (("nix", names_of(wanted)),)
    )


def _snap(wanted, states, computer, geos):
    return Repair(notes=(("closed", names_of(wanted)),))


# -- distributions of Linux ------------------------------------------------------------------------------------------


def _distribution(wanted, states, computer, geos):
    commands, notes = [], []
    system = [state for state in wanted if _from_system(state, computer, geos)]
    too_old = [
        state for state in wanted if state.package.module in NATIVE and state not in system and not _wheel_fits(state, geos)
    ]
    by_pip = [state for state in wanted if state not in system and state not in too_old]
    wheels = [state for state in (*system, *too_old) if state.problem == "libraries"]
    if wheels:  # a wheel in front of the system's package hides it
        names = " ".join(state.package.pip for state in wheels)
        commands.append(f"{shlex.quote(computer.python)} -m pip uninstall -y{_flag(computer)} {names}")
    extra = ["python3-pip"] if (by_pip or wheels) and not computer.pip and computer.kind == "apt" else []
    if system or extra:
        install = _system_install(system, extra, computer)
        commands.insert(0, install) if extra else commands.append(install)
    if by_pip:
        commands += _pip(by_pip, states, computer, shlex.quote)
    if too_old:
        notes.append(("too_old", names_of(too_old)))
    return Repair(tuple(map(Command, commands)), tuple(notes))


def _from_system(state, computer, geos):
    """Whether the distribution's package is the one to take."""
    package = state.package
    if state.problem == "old" and not state.folder.startswith(("/home", "/root")) and not computer.offered:
        return False  # it is the distribution's that is too old
    offered = computer.offered.get(package.debian, "")
    if computer.offered:
        fits = bool(offered) and numbers_of(re.sub(r"^\d+:", "", offered)) >= numbers_of(package.minimum)
        return fits and (package.module in NATIVE or not computer.in_environment)
    if package.module == "rasterio":
        return True
    if package.module == "shapely":
        return not _wheel_fits(state, geos)
    # Distributions with an older Python have packages that are too old, and have them for that Python alone.
    return not computer.in_environment and computer.version >= (3, 12)


def _wheel_fits(state, geos):
    return state.package.module == "shapely" and minor_of(geos or "0") == WHEEL_GEOS


def _system_install(states, extra, computer):
    again = " --reinstall" if any(state.problem == "broken" for state in states) else ""
    if computer.kind == "apt":
        return f"sudo apt-get install{again} {' '.join([*extra, *(state.package.debian for state in states)])}"
    verb = "reinstall" if again else "install"
    return f"sudo dnf {verb} " + " ".join(f"python3-{state.package.pip.split('[')[0].lower()}" for state in states)


def _unknown(wanted, states, computer, geos):
    """Another distribution, or a Python of its own: pip for what is plain, words for what is native."""
    native = [state for state in wanted if state.package.module in NATIVE]
    rest = [state for state in wanted if state not in native]
    lines = _pip(rest, states, computer, shlex.quote, numpy=True) if rest and computer.pip else []
    notes = [("native", names_of(native))] if native else []
    notes += [("unknown", names_of(rest))] if rest and not lines else []
    return Repair(tuple(map(Command, lines)), tuple(notes))
