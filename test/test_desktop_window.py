"""The plugin in a real QGIS window under Xvfb, as a person uses it: toolbox, dialog, Run, layers panel, canvas, model, batch."""

import json
import os
import shutil
import subprocess
import sysconfig
from pathlib import Path

import numpy as np
import pytest
from desktop_runs import image, own_model

ROOT = Path(__file__).resolve().parent.parent
SETTINGS = """[PythonPlugins]
mine_mapper=true
processing=true

[locale]
overrideFlag=true
userLocale={language}
"""
OBJECTS = {"name": "Objects", "renderer": "singleSymbol", "shown": True, "crs": "EPSG:32644"}
LABELS = {"name": "Labels", "renderer": "singlebandpseudocolor", "shown": False, "crs": "EPSG:32644"}


def run_window(folder, script, order, language="en", patience=100):
    """Start QGIS with the plugin of this checkout and a fresh profile; returns what the script wrote."""
    if not (shutil.which("xvfb-run") and shutil.which("qgis") and (ROOT / "build" / "plugins").exists()):
        pytest.skip("needs qgis, xvfb-run and the plugin folder of 'make setup'")
    profile = folder / "profiles" / "profiles" / "default" / "QGIS"
    profile.mkdir(parents=True)
    (profile / "QGIS3.ini").write_text(SETTINGS.format(language=language), encoding="utf-8")
    order = {**order, "folder": str(folder), "report": str(folder / "report.json"), "patience": patience}
    (folder / "order.json").write_text(json.dumps(order), encoding="utf-8")
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("QGIS_")},
        "QT_QPA_PLATFORM": "xcb",
        "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
        "PYTHONPATH": sysconfig.get_path("purelib"),
        "MINE_MAPPER_WINDOW": str(folder / "order.json"),
        "MINE_MAPPER_CLICKS": str(ROOT / "test" / "desktop" / "clicks.py"),
    }
    command = ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24", "qgis", "--nologo", "--noversioncheck"]
    command += ["--profiles-path", str(folder / "profiles"), "--code", str(script)]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=2 * patience, check=False)
    report = folder / "report.json"
    assert report.exists(), ended.stdout[-2000:] + ended.stderr[-2000:]
    return json.loads(report.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def window(provider, tmp_path_factory):
    """What was seen in the window, and the folder of its pictures."""
    folder = tmp_path_factory.mktemp("window")
    model = own_model({"LABELS": "labels_map", "OBJECTS": "objects_map"})
    model.toFile(str(folder / "pits.model3"))
    order = {"image": image(folder / "image.tif"), "model": str(folder / "pits.model3"), "scale": 20}
    seen = run_window(folder, ROOT / "test" / "desktop" / "window_script.py", order)
    assert not seen["errors"], f"{seen['errors']} (pictures in {folder})"
    return seen, folder


def layers(window, run, group):
    return [{k: v for k, v in layer.items() if k != "group"} for layer in window[0]["runs"][run] if layer["group"] == group]


def test_the_dialog_offers_the_image_and_its_results_are_in_the_layers_panel(window):
    assert window[0]["offered"] == "Image"
    assert layers(window, "dialog", "Mine Mapper: Segment image") == [OBJECTS, LABELS]
    assert [layer["name"] for layer in window[0]["runs"]["dialog"]] == ["Objects", "Labels", "Image"]  # on top of the image


def test_a_model_loads_its_results_the_same_way(window):
    assert layers(window, "model", "Mine Mapper: My pits") == [OBJECTS, LABELS]


def test_a_batch_loads_each_row_in_its_own_group(window):
    for row in (1, 2):
        assert layers(window, "batch", f"Mine Mapper: Segment image, labels row {row}") == [OBJECTS, LABELS]


def test_the_canvas_looks_as_it_should(window):
    """Outlines of the objects on the image; compared in blocks of 4 x 4 px, so that another smoothing of lines does no harm."""
    seen, stored = (blocks(path) for path in (window[1] / "canvas.png", ROOT / "test" / "desktop" / "canvas.png"))
    assert seen.shape == stored.shape
    different = (np.abs(seen - stored).max(axis=2) > 40).mean()
    assert different < 0.01, f"{different:.1%} of the blocks differ; see {window[1] / 'canvas.png'}"


def blocks(path):
    """(rows, columns, 3) means of a picture."""
    from qgis.PyQt.QtGui import QImage

    picture = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)
    width, height, line = picture.width(), picture.height(), picture.bytesPerLine()
    bits = picture.constBits()
    bits.setsize(height * line)
    values = np.frombuffer(bytes(bits), np.uint8).reshape(height, line)[:, : 3 * width].reshape(height, width, 3)
    values = values[: height // 4 * 4, : width // 4 * 4].astype(float)
    return values.reshape(height // 4, 4, width // 4, 4, 3).mean(axis=(1, 3))
