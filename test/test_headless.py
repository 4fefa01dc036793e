"""The promised interface as the real `qgis_process` tells it to scripts, the shipped model included."""

import json

import pytest
from interface_table import INTERFACE, MUST_EXIST, Found, differences


@pytest.fixture(scope="module")
def listed(qgis_command):
    """Id -> entry of `qgis_process --json list`, of the plugin's provider."""
    process = qgis_command("--json", "list")
    assert process.returncode == 0, process.stderr
    return json.loads(process.stdout)["providers"]["minemapper"]["algorithms"]


def help_of(identifier, qgis_command):
    process = qgis_command("--json", "help", f"minemapper:{identifier}")
    assert process.returncode == 0, process.stderr
    return json.loads(process.stdout)


def test_list_holds_everything_that_must_exist(listed):
    assert {f"minemapper:{identifier}" for identifier in MUST_EXIST} <= set(listed)
    assert set(listed) <= {f"minemapper:{identifier}" for identifier in INTERFACE}


@pytest.mark.parametrize("identifier", INTERFACE)
def test_help_tells_the_promised_interface(identifier, listed, qgis_command):
    if f"minemapper:{identifier}" not in listed:
        assert identifier not in MUST_EXIST
        pytest.skip("not written yet")
    answer = help_of(identifier, qgis_command)
    parameters = {
        name: Found(entry["type"]["id"], entry.get("default_value"), entry["optional"], entry["is_advanced"])
        for name, entry in answer["parameters"].items()
    }
    assert differences(identifier, parameters, answer["outputs"]) == []
    without_help = [name for name, entry in answer["parameters"].items() if not entry.get("help")]
    assert without_help == []


def test_output_that_cannot_be_written_ends_with_status_1(qgis_process, tmp_path):
    target = tmp_path / "no-such-folder" / "file.html" / "x.html"
    target.parent.parent.mkdir()
    target.parent.write_text("a file where a folder should be")
    process = qgis_process("minemapper:checkdependencies", REPORT=str(target))
    assert process.returncode == 1
    assert "file.html" in process.stdout + process.stderr
