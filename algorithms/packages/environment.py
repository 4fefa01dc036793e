"""The packages of the Python that QGIS embeds, as they really import.

Needs nothing but the standard library, so that it works where everything else is missing.
"""

import importlib
import importlib.metadata
import importlib.util
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from .dependencies import PACKAGES, Package


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
    version = version if any(numbers_of(version)) else str(getattr(module, "__version__", "")) or version
    if any(numbers_of(version)) and numbers_of(version) < numbers_of(package.minimum):
        return PackageState(package, version, folder, "old")
    if package.module == "shapely" and sys.platform.startswith("linux"):
        return _shapely_state(package, module, version, folder, library[1])
    return PackageState(package, version, folder)


def _shapely_state(package, module, version, folder, geos):
    """shapely as it runs: Debian's calls itself '0+unknown', so its functions and its GEOS speak for it."""
    if not hasattr(module, "from_wkb"):  # new in 2.0
        return PackageState(package, version, folder, "old")
    own = ".".join(str(number) for number in module.geos_version)
    if minor_of(own) != minor_of(geos):
        return PackageState(package, version, folder, "libraries", f"GEOS {own}, QGIS GEOS {geos}")
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
        from ...core.native import rasterio

        versions["GDAL"] = ("rasterio", rasterio().__gdal_version__)
    if "shapely" in usable:
        shapely = importlib.import_module("shapely")
        versions["GEOS"] = ("shapely", ".".join(str(number) for number in shapely.geos_version))
    return versions
