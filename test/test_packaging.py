"""The release as users get it: packed, unzipped into a fresh profile, listed and run by the real `qgis_process`."""

import configparser
import json
import shutil
import subprocess
import zipfile
from pathlib import PurePosixPath

import pytest
from interface_table import MUST_EXIST

NOT_FOR_USERS = {"test", "scripts", "benchmarks", ".ci", ".gitignore", ".gitattributes", "Makefile", "pyproject.toml"}


@pytest.fixture(scope="module")
def release(root):
    """Path of the packed plugin."""
    if not (root / ".git").exists():
        pytest.skip("only a git checkout knows what belongs to the plugin")
    if shutil.which("lrelease") is None:
        pytest.skip("needs lrelease")
    process = subprocess.run(["bash", str(root / "scripts" / "package.sh"), "zip"], capture_output=True, text=True, check=False)
    assert process.returncode == 0, process.stdout + process.stderr
    return root / "build" / f"mine_mapper-{metadata(root)['version']}.zip"


@pytest.fixture(scope="module")
def profile(release, tmp_path_factory):
    """A QGIS profile into which the release was unzipped, as the plugin manager does."""
    folder = tmp_path_factory.mktemp("profile")
    plugins = folder / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(release) as archive:
        archive.extractall(plugins)
    settings = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir()
    settings.write_text("[PythonPlugins]\nmine_mapper=true\n")
    return folder


def metadata(root):
    parser = configparser.ConfigParser()
    parser.read(root / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


def names(release):
    with zipfile.ZipFile(release) as archive:
        return [PurePosixPath(name) for name in archive.namelist() if not name.endswith("/")]


def test_zip_has_one_folder_with_the_name_of_the_plugin(release):
    assert {name.parts[0] for name in names(release)} == {"mine_mapper"}


def test_zip_holds_what_users_need(release):
    inside = {str(PurePosixPath(*name.parts[1:])) for name in names(release)}
    needed = {
        "metadata.txt",
        "__init__.py",
        "plugin.py",
        "LICENSE",
        "README.md",
        "CHANGELOG.md",
        "requirements.txt",
        "constraints.txt",
    }
    assert needed <= inside
    assert {"algorithms/provider.py", "core/raster.py", "icons/minemapper.svg"} <= inside
    assert {"i18n/mine_mapper_zh_CN.qm", "i18n/mine_mapper_ru.qm"} <= inside


def test_zip_holds_nothing_else(release):
    extra = [str(name) for name in names(release) if name.parts[1] in NOT_FOR_USERS or "__pycache__" in name.parts]
    assert extra == []
    assert release.stat().st_size < 5_000_000


def test_metadata_has_what_the_plugin_manager_needs(root):
    facts = metadata(root)
    needed = "name description version qgisMinimumVersion author email about tags license homepage tracker repository icon"
    assert [key for key in needed.split() if not facts.get(key.lower())] == []
    assert facts["qgisminimumversion"] == "3.40"
    assert facts["qgismaximumversion"] == "4.99"
    assert facts["hasprocessingprovider"] == "yes"
    assert (root / facts["icon"]).exists()


def test_changelog_tells_of_this_version(root):
    assert f"## {metadata(root)['version']}" in (root / "CHANGELOG.md").read_text(encoding="utf-8")


def test_unzipped_release_lists_its_algorithms(profile, qgis_command):
    process = qgis_command("--json", "list", QGIS_CUSTOM_CONFIG_PATH=str(profile), QGIS_PLUGINPATH=None)
    assert process.returncode == 0, process.stderr
    listed = json.loads(process.stdout)["providers"]["minemapper"]["algorithms"]
    assert {f"minemapper:{identifier}" for identifier in MUST_EXIST} <= set(listed)


def test_unzipped_release_runs(profile, qgis_command, tmp_path):
    report = tmp_path / "report.html"
    process = qgis_command(
        "--json", "run", "minemapper:checkdependencies", "-",
        input=json.dumps({"inputs": {"REPORT": str(report)}}),
        QGIS_CUSTOM_CONFIG_PATH=str(profile),
        QGIS_PLUGINPATH=None,
    )  # fmt: skip
    assert process.returncode == 0, process.stderr
    assert json.loads(process.stdout)["results"]["MISSING"] == 0
    assert report.exists()
