"""All native parts inside a real `qgis_process`, in four threads: the same results as in plain Python, exit status 0.

Packages that bring libraries of their own crash there and nowhere else, so a test in pytest's process would not notice.
"""

import json
import sys
from pathlib import Path

import pytest

PLUGINS = Path(__file__).parent / "qgis_plugins"
sys.path.insert(0, str(PLUGINS))


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    """A profile with the plugin and the tests' own one enabled."""
    folder = tmp_path_factory.mktemp("profile")
    settings = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[PythonPlugins]\nmine_mapper=true\nmm_native=true\n")
    return folder


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    """What the native parts give in a Python without QGIS's application."""
    from mm_native.native_parts import exercise

    return exercise(str(tmp_path_factory.mktemp("plain")))


def proj_folder():
    """Folder of the PROJ data that QGIS uses."""
    from qgis.core import QgsProjUtils

    return next((path for path in QgsProjUtils.searchPaths() if (Path(path) / "proj.db").exists()), "/usr/share/proj")


def test_threads_agree_with_each_other(plain):
    assert len(set(plain["threads"])) == 1


@pytest.mark.parametrize("with_variables", [True, False], ids=["PROJ_DATA and PROJ_LIB set", "without"])
def test_native_parts_work_inside_qgis_process(with_variables, plain, profile, qgis_command, root, tmp_path):
    folder = proj_folder() if with_variables else None
    process = qgis_command(
        "--json", "run", "mmnative:exercise", "-",
        input=json.dumps({"inputs": {"FOLDER": str(tmp_path / "työ 工作")}}),
        QGIS_CUSTOM_CONFIG_PATH=str(profile),
        QGIS_PLUGINPATH=f"{root / 'build' / 'plugins'}:{PLUGINS}",
        PROJ_DATA=folder,
        PROJ_LIB=folder,
    )  # fmt: skip
    assert process.returncode == 0, process.stderr
    result = json.loads(json.loads(process.stdout)["results"]["RESULT"])
    assert result["environment"]["PROJ_DATA"] == (folder or "")
    for part in ("threads", "forest", "chart", "versions"):
        assert result[part] == plain[part], part
    before, after = result["qgis"]
    assert before == after
    assert before == pytest.approx([605_468, 5_639_500], abs=500)  # EPSG:32633 of 16.5 E 50.9 N
    assert result["layer"][:3] == [128, 96, "EPSG:32633"]
    assert result["layer"][3] is not None
    assert result["layer_file"] == 50
