"""A package of QGIS's Python is missing or broken: the provider still loads, and every message says what to do."""

import json
import re
import subprocess
import sysconfig
from pathlib import Path

import pytest
from mine_mapper.algorithms.packages import dependencies, environment
from mine_mapper.algorithms.packages.dependencies import PACKAGES, Package
from osgeo import gdal, osr
from qgis.core import QgsProcessingContext

BROKEN = Path(__file__).parent / "missing_packages"
"""Modules with the names of the packages that raise ModuleNotFoundError."""


@pytest.fixture
def image(tmp_path):
    """Path of a small image stack, written without rasterio."""
    path = tmp_path / "stack.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 12, 10, 4, gdal.GDT_Float32)
    dataset.SetGeoTransform((500000, 10, 0, 5600000, 0, -10))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    dataset.SetProjection(system.ExportToWkt())
    for index, name in enumerate(("blue", "green", "red", "nir"), 1):
        dataset.GetRasterBand(index).SetDescription(name)
        dataset.GetRasterBand(index).Fill(1000 * index)
    del dataset
    return path


@pytest.fixture
def without_numba(monkeypatch):
    """`find_spec` finds no numba."""
    find = dependencies.importlib.util.find_spec

    def find_less(name, *rest):
        return None if name == "numba" else find(name, *rest)

    monkeypatch.setattr(dependencies.importlib.util, "find_spec", find_less)


def run_json(qgis_command, algorithm, inputs, **variables):
    return qgis_command("--json", "run", f"minemapper:{algorithm}", "-", input=json.dumps({"inputs": inputs}), **variables)


def with_broken_packages(qgis_command, algorithm, inputs):
    return run_json(qgis_command, algorithm, inputs, PYTHONPATH=f"{BROKEN}:{sysconfig.get_path('purelib')}")


# -- in this process --------------------------------------------------------------------------------------------


def test_dialog_and_headless_run_both_name_the_missing_package(provider, without_numba):
    algorithm = provider.algorithm("segmentimage").create()
    can, reason = algorithm.canExecute()
    assert not can
    assert "numba" in reason and "Check dependencies" in reason
    valid, message = algorithm.checkParameterValues({}, QgsProcessingContext())  # qgis_process ignores canExecute
    assert not valid
    assert message == reason


def test_check_dependencies_runs_without_any_package(provider, monkeypatch):
    monkeypatch.setattr(dependencies.importlib.util, "find_spec", lambda name, *rest: None)
    assert provider.algorithm("checkdependencies").create().canExecute() == (True, "")


def test_states_tell_missing_broken_and_old_apart(tmp_path, monkeypatch):
    (tmp_path / "mm_broken.py").write_text("import mm_not_there")
    (tmp_path / "mm_old.py").write_text("__version__ = '1.2.3'")
    (tmp_path / "mm_crash.py").write_text("raise OSError('libfoo.so.3: cannot open shared object file')")
    monkeypatch.syspath_prepend(str(tmp_path))
    names = {"mm_missing": "1", "mm_broken": "1", "mm_old": "1.10", "mm_crash": "1"}
    packages = tuple(Package(name, name, name, minimum, "test") for name, minimum in names.items())
    monkeypatch.setattr(environment, "PACKAGES", packages)
    states = {state.package.module: state for state in environment.examine_packages("3.6.2", "3.11.1")}
    assert [states[name].problem for name in names] == ["missing", "broken", "old", "broken"]
    assert "No module named 'mm_not_there'" in states["mm_broken"].detail
    assert "libfoo.so.3" in states["mm_crash"].detail
    assert states["mm_old"].version == "1.2.3"


@pytest.mark.parametrize(
    ("file", "library", "bundled"),
    [
        ("libgeos-e4f0e0c1.so.3.11.4", "GEOS", "3.11.4"),
        ("libgdal-1a2b3c4d.so.36", "GDAL", "0"),
        ("libtiff-1a2b3c4d.so.6", "GDAL", ""),
    ],
)
def test_libraries_inside_a_wheel_are_seen_without_importing_it(tmp_path, file, library, bundled):
    (tmp_path / "shapely").mkdir()
    (tmp_path / "shapely.libs").mkdir()
    (tmp_path / "shapely.libs" / file).touch()
    assert environment.bundled_version(str(tmp_path / "shapely"), library) == bundled


def test_minor_versions_are_compared_as_numbers():
    assert environment.minor_of("3.11.1-CAPI-1.17.1") == (3, 11) != environment.minor_of("3.9.4")
    assert environment.numbers_of("1.26.4rc1") > environment.numbers_of("1.9")


def test_requirements_file_asks_for_the_same_packages(root):
    lines = [re.split(r"[;#]", line)[0].strip() for line in (root / "requirements.txt").read_text().splitlines()]
    asked = {re.split(r">=", line)[0]: (re.split(r">=", line) + ["0"])[1] for line in lines if line}
    assert asked == {package.pip: package.minimum for package in PACKAGES}


def test_plugin_description_names_the_required_packages(root):
    about = (root / "metadata.txt").read_text(encoding="utf-8")
    assert [package.pip for package in PACKAGES if package.pip not in about] == []


# -- in a real qgis_process -------------------------------------------------------------------------------------


def test_provider_loads_with_broken_packages(qgis_command):
    whole = qgis_command("--json", "list")
    broken = qgis_command("--json", "list", PYTHONPATH=str(BROKEN))
    assert broken.returncode == 0
    names = [set(json.loads(process.stdout)["providers"]["minemapper"]["algorithms"]) for process in (whole, broken)]
    assert names[0] == names[1] != set()


def test_run_with_a_broken_package_ends_with_status_1_and_names_it(qgis_command, image, tmp_path):
    labels = tmp_path / "labels.tif"
    process = with_broken_packages(qgis_command, "segmentimage", {"INPUT": str(image), "LABELS": str(labels)})
    assert process.returncode == 1
    text = process.stdout + process.stderr
    assert re.search(r"No module named '(numba|rasterio|scipy|shapely)'", text), text
    assert "Check dependencies" in text
    assert not labels.exists()


def test_check_dependencies_tells_of_broken_packages(qgis_command, tmp_path):
    report = tmp_path / "report.html"
    process = with_broken_packages(qgis_command, "checkdependencies", {"REPORT": str(report)})
    assert process.returncode == 0, process.stderr
    results = json.loads(process.stdout)["results"]
    required = [package for package in PACKAGES if package.required]
    assert results["MISSING"] == len(required) - 1  # all but numpy
    page = report.read_text(encoding="utf-8")
    for package in PACKAGES[1:]:
        assert f"No module named &#x27;{package.module}&#x27;" in page
    assert "pip install" in page or "apt-get install" in page


def test_run_without_the_environment_ends_with_status_1(qgis_command, image, tmp_path):
    alone = subprocess.run(
        ["/usr/bin/python3", "-c", "import numba"], capture_output=True, env={"PATH": "/usr/bin:/bin"}, check=False
    )
    if alone.returncode == 0:
        pytest.skip("the system's Python has numba")
    inputs = {"INPUT": str(image), "LABELS": str(tmp_path / "labels.tif")}
    process = run_json(qgis_command, "segmentimage", inputs, PYTHONPATH=None)
    assert process.returncode == 1
    assert re.search(r"missing in QGIS's Python: .*numba", process.stdout + process.stderr)
