"""Fetch imagery through Processing and the real qgis_process, from servers on 127.0.0.1."""

import json
import os

import numpy as np
import processing
import pytest
from desktop_runs import clear_project, layers_in_project, run_as_dialog
from fetch_servers import Unruly, collection, free_port, nginx, publish, publish_dem, stac_api
from imagery_products import CORNER, Affine, read, scene, write_raster, write_safe
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

EXTENT = f"{CORNER[0] + 300},{CORNER[0] + 900},{CORNER[1] - 900},{CORNER[1] - 300} [EPSG:32645]"


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory):
    """A STAC API with two dates of a product, one of them cloudy, and a DEM."""
    root = tmp_path_factory.mktemp("catalogue")
    (root / "www").mkdir()
    cloudy = np.full((64, 64), 9, np.uint8)
    with nginx(root / "www", root / "nginx") as web:
        items = []
        for date, classes in (("2023-07-19", None), ("2023-07-24", cloudy)):
            product = write_safe(root / "safe", scene(128, 1), classes, date=date)
            item = publish(product, root / "www", web, f"S2A_45TXN_{date.replace('-', '')}_0_L2A", datetime=f"{date}T05:16:51Z")
            items.append(item)
        west, _, _, north = item["bbox"]
        heights = (1000 + np.indices((120, 150)).sum(0)).astype(np.float32)
        cell = Affine(1 / 3600, 0, west - 0.01, 0, -1 / 3600, north + 0.01)
        dem = write_raster(str(root / "dem.tif"), heights, "EPSG:4326", cell=cell)
        items.append(publish_dem(dem, root / "www", web))
        with stac_api(root / "stac", [collection("sentinel-2-l2a"), collection("cop-dem-glo-30")], items) as api:
            yield {"api": api, "product": str(root / "safe"), "dem": dem}


def inputs(catalogue, folder, **changes):
    return {
        "CATALOG": catalogue["api"], "EXTENT": EXTENT, "START": "2023-07-01", "END": "2023-07-31",
        "FOLDER": str(folder / "scenes"), "DEM": str(folder / "dem.tif"), "RETRIES": 0, "TIMEOUT": 5, **changes,
    }  # fmt: skip


class Log(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, info):
        self.lines.append(info)

    def pushWarning(self, warning):
        self.lines.append("! " + warning)

    def reportError(self, error, fatalError=False):
        self.lines.append(error)


def complaint(values):
    """What a run that fails says."""
    log = Log()
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("minemapper:fetchimagery", values, feedback=log)
    text = "\n".join([str(caught.value), *log.lines])
    assert "Unexpected" not in text
    return text


def test_fetch_then_prepare(provider, catalogue, tmp_path):
    log = Log()
    result = processing.run("minemapper:fetchimagery", inputs(catalogue, tmp_path), feedback=log)
    assert set(result) == {"FOLDER", "DEM", "SCENES"} and result["SCENES"] == 1
    assert any("S2A_45TXN_20230724_0_L2A of 2023-07-24: 100.0% cloud" in line for line in log.lines)
    stacks = []
    for name, source in (
        ("fetched", {"PRODUCTS_FOLDER": result["FOLDER"]}),
        ("product", {"PRODUCTS_FOLDER": catalogue["product"]}),
    ):
        values = {
            **source,
            "EXTENT": EXTENT,
            "END": "2023-07-20",
            "DEM": [result["DEM"]],
            "OUTPUT": str(tmp_path / f"{name}.tif"),
        }
        stacks.append(read(processing.run("minemapper:prepareimagery", values)["OUTPUT"]))
    np.testing.assert_array_equal(stacks[0][0], stacks[1][0])
    assert stacks[0][1] == stacks[1][1] and len(stacks[0][1]) == 8 and np.isfinite(stacks[0][0]).any()


def test_without_a_dem_the_result_is_left_out(provider, catalogue, tmp_path):
    result = processing.run("minemapper:fetchimagery", inputs(catalogue, tmp_path, DEM_COLLECTION="", MAX_CLOUD=100))
    assert "DEM" not in result and result["SCENES"] == 2 and not (tmp_path / "dem.tif").exists()


def test_temporary_outputs(provider, catalogue, tmp_path):
    values = inputs(catalogue, tmp_path, FOLDER="TEMPORARY_OUTPUT", DEM="TEMPORARY_OUTPUT")
    result = processing.run("minemapper:fetchimagery", values)
    assert len([name for name in os.listdir(result["FOLDER"]) if name.startswith("S2A")]) == 1
    assert os.path.isfile(result["DEM"])


def test_elevation_is_loaded_on_the_desktop_and_not_missed_where_there_is_none(provider, catalogue, tmp_path):
    for changes, names in (({}, ["Elevation model"]), ({"DEM_COLLECTION": ""}, [])):
        values = inputs(catalogue, tmp_path, **changes)
        run_as_dialog("fetchimagery", values, {"DEM": "TEMPORARY_OUTPUT"})
        layers = layers_in_project()
        assert [layer.name for layer in layers] == names and all(layer.crs for layer in layers)
        clear_project()


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"CATALOG": "earth-search"}, "CATALOG"),
        ({"EXTENT": "1,1,1,1 [EPSG:4326]"}, "EXTENT"),
        ({"START": "yesterday"}, "START"),
        ({"START": "2023-08-31"}, "START"),
        ({"EXTRA_BANDS": "B04"}, "EXTRA_BANDS"),
        ({"COLLECTION": "sentinel-9"}, "sentinel-2-l2a"),
        ({"DEM_COLLECTION": "srtm"}, "DEM_COLLECTION"),
        ({"END": "2023-07-02"}, "no scene"),
        ({"EXTENT": "10,11,50,51 [EPSG:4326]"}, "no scene"),
        ({"MAX_SIZE": 0.001}, None),
    ],
)
def test_bad_input_is_told_in_one_sentence(provider, catalogue, tmp_path, changes, word):
    if word is None:  # small enough
        assert processing.run("minemapper:fetchimagery", inputs(catalogue, tmp_path, **changes))["SCENES"] == 1
        return
    assert word in complaint(inputs(catalogue, tmp_path, **changes))
    assert not (tmp_path / "dem.tif").exists()


def test_outputs_that_cannot_be_written_are_told(provider, catalogue, tmp_path):
    (tmp_path / "file").write_text("x")
    for changes, word in (({"FOLDER": str(tmp_path / "file" / "x")}, "file"), ({"DEM": str(tmp_path / "dem.png")}, "png")):
        assert word in complaint(inputs(catalogue, tmp_path, **changes))


def test_no_network_is_told(provider, catalogue, tmp_path):
    assert "no server answers" in complaint(inputs(catalogue, tmp_path, CATALOG=f"http://127.0.0.1:{free_port()}"))


def test_cancel_comes_within_two_seconds(provider, tmp_path):
    import threading
    import time

    quiet = threading.Event()
    with Unruly() as server:
        server.spoil = lambda handler, path, count: quiet.wait(10) or True
        feedback = QgsProcessingFeedback(False)
        threading.Timer(0.5, feedback.cancel).start()
        begun = time.monotonic()
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            processing.run("minemapper:fetchimagery", inputs({"api": server.address}, tmp_path, TIMEOUT=30), feedback=feedback)
        assert time.monotonic() - begun < 3
        quiet.set()


def test_dates_and_extents_of_layers(provider, tmp_path):
    """Values as the dialog gives them."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle, QgsReferencedRectangle
    from qgis.PyQt.QtCore import QDateTime, Qt

    rectangle = QgsReferencedRectangle(QgsRectangle(88.0, 44.0, 88.1, 44.2), QgsCoordinateReferenceSystem("EPSG:4326"))
    moment = QDateTime.fromString("2023-07-01T00:00:00", Qt.DateFormat.ISODate)
    values = inputs({"api": "https://stac.example.org/"}, tmp_path, EXTENT=rectangle, START=moment, END=moment)
    job = provider.algorithm("fetchimagery").create().resolve(values, QgsProcessingContext())
    assert job.extent[:4] == (88.0, 44.0, 88.1, 44.2) and "WGS 84" in job.extent[4]
    assert (job.start, job.end, job.max_cloud, job.offset_applied) == ("2023-07-01", "2023-07-01", 5.0, "auto")
    assert (job.policy.attempts, job.policy.read, job.max_size) == (1, 5.0, 20.0)


def test_missing_package_is_named(provider, monkeypatch):
    from mine_mapper.algorithms.packages import dependencies

    find = dependencies.importlib.util.find_spec
    monkeypatch.setattr(
        dependencies.importlib.util, "find_spec", lambda name, *r: None if name == "pystac_client" else find(name, *r)
    )
    can, reason = provider.algorithm("fetchimagery").create().canExecute()
    assert not can and "pystac-client" in reason
    assert provider.algorithm("prepareimagery").create().canExecute()[0]


def test_real_qgis_process(qgis_command, catalogue, tmp_path):
    values = {"inputs": inputs(catalogue, tmp_path)}
    process = qgis_command("--json", "run", "minemapper:fetchimagery", "-", input=json.dumps(values), no_proxy="127.0.0.1")
    assert process.returncode == 0, process.stdout + process.stderr
    results = json.loads(process.stdout)["results"]
    assert results["SCENES"] == 1 and os.path.isfile(results["DEM"])
    assert json.loads((tmp_path / "scenes" / "provenance.json").read_text())["scenes"]
