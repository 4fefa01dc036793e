"""The Python that QGIS embeds: its interpreter, its packages as they really import, the command that mends it.

Needs nothing but the standard library, so that it works where everything else is missing.
"""

import importlib
import importlib.metadata
import importlib.util
import os
import platform
import re
import shlex
import shutil
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

from .dependencies import PACKAGES, Package

ROOT = os.path.dirname(os.path.dirname(__file__))


@dataclass(frozen=True)
class PackageState:
    """What was found of one package.

    Attributes
    ----------
    package : Package
    version : str
        '' if not found.
    folder : str
        Where it lies, '' if not found.
    problem : str
        'missing', 'broken' (cannot be imported), 'old', 'libraries' (brings GDAL or GEOS that clash with QGIS's), or ''.
    detail : str
        Text of the import's error, or the versions that clash.
    """

    package: Package
    version: str = ""
    folder: str = ""
    problem: str = ""
    detail: str = ""


def examine_packages(gdal, geos):
    """States of all packages; imports each, except those that would crash QGIS.

    Parameters
    ----------
    gdal, geos : str
        Versions that QGIS itself runs on.
    """
    return [
        _examine(package, {"rasterio": ("GDAL", gdal), "shapely": ("GEOS", geos)}.get(package.module)) for package in PACKAGES
    ]


def _examine(package, library):
    try:
        specification = importlib.util.find_spec(package.module)
    except Exception as error:  # a broken package may fail in any way
        return PackageState(package, problem="broken", detail=_words(error))
    if specification is None:
        return PackageState(package, problem="missing", detail=f"ModuleNotFoundError: No module named '{package.module}'")
    folder = os.path.dirname(specification.origin or "")
    version = _installed_version(package)
    if library is not None and sys.platform.startswith("linux"):
        bundled = bundled_version(folder, library[0])
        if bundled and minor_of(bundled) != minor_of(library[1]):  # importing it beside QGIS's own library may crash
            return PackageState(package, version, folder, "libraries", f"{library[0]} {bundled}, QGIS {library[0]} {library[1]}")
    try:
        module = importlib.import_module(package.module)
    except Exception as error:
        return PackageState(package, version, folder, "broken", _words(error))
    version = version or getattr(module, "__version__", "")
    if version and numbers_of(version) < numbers_of(package.minimum):
        return PackageState(package, version, folder, "old")
    return PackageState(package, version, folder)


def _installed_version(package):
    try:
        return importlib.metadata.version(package.pip.split("[")[0])
    except importlib.metadata.PackageNotFoundError:
        return ""


def _words(error):
    return f"{type(error).__name__}: {error}"


def bundled_version(folder, library):
    """Version of the GDAL or GEOS inside a Linux wheel (in `<package>.libs` beside it), '' if it brings none.

    A GDAL in a wheel tells no version in its file name; it counts as '0', which is never QGIS's.
    """
    libraries = sorted(Path(folder + ".libs").glob(f"lib{library.lower()}-*"))
    if not libraries:
        return ""
    if library == "GDAL":
        return "0"
    found = re.search(r"\.so\.([\d.]+)$", libraries[0].name)
    return found.group(1) if found else "0"


def numbers_of(version):
    """'1.26.4rc1' -> (1, 26, 4)."""
    return tuple(int(number) for number in re.findall(r"\d+", version.split("-")[0].split("+")[0])[:3])


def minor_of(version):
    """'3.11.1-CAPI-1.17.1' -> (3, 11)."""
    return numbers_of(version)[:2]


def libraries_in_use(states):
    """GDAL of rasterio and GEOS of shapely, of those that import: {'GDAL': ('rasterio', '3.6.2'), ...}."""
    usable = {state.package.module for state in states if state.problem in ("", "old")}
    versions = {}
    if "rasterio" in usable:
        from ..core.native import rasterio

        versions["GDAL"] = ("rasterio", rasterio().__gdal_version__)
    if "shapely" in usable:
        shapely = importlib.import_module("shapely")
        versions["GEOS"] = ("shapely", ".".join(str(number) for number in shapely.geos_version))
    return versions


@dataclass(frozen=True)
class Computer:
    """What decides on the command that installs packages here.

    Attributes
    ----------
    system : str
        'Linux', 'Windows' or 'Darwin'.
    python : str
        The interpreter to call pip with: of the virtual environment if there is one, else the one of QGIS.
    in_environment : bool
        QGIS sees the packages of a virtual environment (through PYTHONPATH).
    python_version : tuple of int
    installer : str
        'apt-get', 'dnf' or ''.
    externally_managed : bool
        pip refuses to touch this Python unless told otherwise (Debian, Ubuntu).
    """

    system: str
    python: str
    in_environment: bool
    python_version: tuple
    installer: str
    externally_managed: bool


def this_computer():
    """The `Computer` this runs on."""
    environment = virtual_environment_python()
    return Computer(
        system=platform.system(),
        python=environment or python_executable(),
        in_environment=bool(environment),
        python_version=sys.version_info[:2],
        installer=next((name for name in ("apt-get", "dnf") if shutil.which(name)), ""),
        externally_managed=os.path.exists(os.path.join(sysconfig.get_path("stdlib"), "EXTERNALLY-MANAGED")),
    )


def python_executable():
    """Path of the Python interpreter that belongs to QGIS.

    `sys.executable` is no help: inside QGIS it is QGIS itself, or whatever `python3` comes first in PATH.
    """
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    if os.name == "nt":
        names, folders = ("python.exe", "python3.exe"), (sys.exec_prefix, os.path.dirname(sys.executable))
    else:
        names = (f"python{version}", "python3")
        folders = (os.path.join(sys.exec_prefix, "bin"), os.path.join(os.path.dirname(sys.executable), "bin"))
    for folder in folders:
        for name in names:
            path = os.path.join(folder, name)
            if os.path.exists(path):
                return path
    return "python3"


def virtual_environment_python():
    """Interpreter of a virtual environment whose packages QGIS sees (through PYTHONPATH), '' if there is none."""
    for folder in sys.path:
        root = os.path.dirname(os.path.dirname(os.path.dirname(folder)))
        python = os.path.join(root, "bin", "python")
        if folder.endswith("site-packages") and os.path.exists(os.path.join(root, "pyvenv.cfg")) and os.path.exists(python):
            return python
    return ""


def repair_commands(states, computer):
    """Commands, one a line, that install what is missing, broken or too old among `states` on a `Computer`."""
    wanted = [state for state in states if state.problem]
    if not wanted:
        return []
    if computer.system != "Linux":
        return [_pip_install(wanted, states, computer)]
    commands = []
    if any(state.problem == "libraries" and state.package.module == "rasterio" for state in wanted):
        flag = _managed_flag(computer)
        commands.append(f"{shlex.quote(computer.python)} -m pip uninstall rasterio{flag}")
    # Distributions with an older Python have packages that are too old, and have them for that Python alone.
    by_pip = computer.in_environment or computer.python_version < (3, 13)
    system = [state for state in wanted if not by_pip or state.package.module == "rasterio"]
    if system:
        commands.append(_system_install(system, computer))
    rest = [state for state in wanted if state not in system]
    if rest:
        commands.append(_pip_install(rest, states, computer))
    return commands


def _system_install(states, computer):
    names = " ".join(state.package.debian for state in states)
    if computer.installer == "apt-get":
        return f"sudo apt-get install {names}"
    if computer.installer == "dnf":
        return "sudo dnf install " + " ".join(f"python3-{state.package.pip.split('[')[0]}" for state in states)
    return f"# with the package manager of your distribution: {names}"


def _pip_install(states, all_states, computer):
    packages = [state.package.pip for state in states]
    numpy = next((state for state in all_states if state.package.module == "numpy" and not state.problem), None)
    if numpy is not None and computer.system != "Linux":
        packages.insert(0, f"numpy=={numpy.version}")  # QGIS's own libraries are built for this one
    user = "" if computer.in_environment else " --user" + _managed_flag(computer)
    quote = _windows_quote if computer.system == "Windows" else shlex.quote
    words = " ".join(quote(word) for word in packages)
    return f"{quote(computer.python)} -m pip install{user} -c {quote(os.path.join(ROOT, 'constraints.txt'))} {words}"


def _managed_flag(computer):
    """Debian's pip refuses without this flag; with --user it leaves the system's packages alone."""
    return " --break-system-packages" if computer.externally_managed and not computer.in_environment else ""


def _windows_quote(word):
    return f'"{word}"' if re.search(r"[\s\[\]=<>&]", word) else word
