"""The release as users get it: packed, unzipped into a fresh profile, listed and run by the real `qgis_process`."""

import configparser
import importlib.util
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
    assert {"docs/site/index.html", "docs/site/algorithms/segmentimage.html", "docs/site/zh/algorithms/mapmines.html"} <= inside


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


@pytest.fixture(scope="module")
def scan(root):
    """scripts/scan.py, which looks at a package as the plugin repository does."""
    specification = importlib.util.spec_from_file_location("scan", root / "scripts" / "scan.py")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def test_the_plugin_repository_has_nothing_to_say_of_the_structure(scan, release):
    assert scan.structure(release) == []


def spoiled(release, target, name="mine_mapper/extra.txt", mode=0o644, change=None):
    """A copy of the package with one more file, or with `change(text)` in the metadata."""
    with zipfile.ZipFile(release) as source, zipfile.ZipFile(target, "w") as copy:
        for entry in source.infolist():
            data = source.read(entry)
            if change and entry.filename == "mine_mapper/metadata.txt":
                data = change(data.decode("utf-8")).encode("utf-8")
            copy.writestr(entry, data)
        if not change:
            entry = zipfile.ZipInfo(name)
            entry.external_attr = mode << 16
            copy.writestr(entry, "x")
    return target


@pytest.mark.parametrize(
    ("settings", "word"),
    [
        ({"name": "mine_mapper/.hidden/x.txt"}, "hidden"),
        ({"name": "mine_mapper/run.py", "mode": 0o755}, "executable"),
        ({"name": "mine_mapper/run.sh"}, "refused"),
        ({"name": "mine_mapper/core/x.dll"}, "refused"),
        ({"name": "mine_mapper/m\u00fcll.txt"}, "not ASCII"),
        ({"name": "other/x.txt"}, "top folders"),
        ({"name": "mine_mapper/__pycache__/x.txt"}, "no place"),
        ({"change": lambda text: text.replace("tracker=", "nothing=")}, "tracker is missing"),
        ({"change": lambda text: text.replace("homepage=https:", "homepage=file:")}, "homepage is no web address"),
        ({"change": lambda text: text.replace("version=0", "version=9")}, "does not tell of this version"),
        ({"change": lambda text: text.replace("icon=icons/", "icon=pictures/")}, "icon is not in"),
    ],
)
def test_what_the_plugin_repository_refuses_is_found(scan, release, tmp_path, settings, word):
    found = scan.structure(spoiled(release, tmp_path / "spoiled.zip", **settings))
    assert len(found) == 1 and word in found[0]


def test_a_picture_left_out_is_found(scan, release, tmp_path):
    with zipfile.ZipFile(release) as source, zipfile.ZipFile(tmp_path / "less.zip", "w") as copy:
        for entry in source.infolist():
            if not entry.filename.endswith("desktop.png"):
                copy.writestr(entry, source.read(entry))
    assert scan.structure(tmp_path / "less.zip") == [
        "mine_mapper/README.md: shows or links to docs/images/desktop.png, which is not in the package"
    ]


def test_a_release_with_placeholders_is_refused(root):
    if not (root / ".git").exists():
        pytest.skip("only a git checkout can be released")
    process = subprocess.run(["bash", str(root / "scripts" / "release.sh")], capture_output=True, text=True, check=False)
    assert process.returncode == 1 and "Not ready for a release" in process.stdout
    for key in ("email", "homepage", "tracker", "repository"):
        assert f"{key} is '" in process.stdout and "placeholder" in process.stdout


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
