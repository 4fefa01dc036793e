"""Estimate segmentation scale, run as an algorithm: outputs, extent and references in other CRSs, bad input, cancel."""

import csv
import json
import os

import numpy as np
import pytest
from mine_mapper.core.grid import Grid
from mine_mapper.core.native import rasterio
from mine_mapper.core.raster_writer import create_raster
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

ALGORITHM = "minemapper:estimatescale"
SIZE, SIDE = 96, 16


@pytest.fixture
def image(tmp_path):
    """Squares of 16 x 16 pixels, each of 4 x 4 pieces, and noise."""
    rng = np.random.default_rng(1)
    pieces = np.kron(rng.uniform(-60, 60, (SIZE // 4, SIZE // 4)), np.ones((4, 4)))
    squares = np.kron(rng.permutation(36).reshape(6, 6) * 200.0 + 500, np.ones((SIDE, SIDE)))
    pixels = (pieces + squares + rng.normal(0, 5, (4, SIZE, SIZE))).astype(np.float32)
    path = str(tmp_path / "stack.tif")
    grid = Grid(rasterio().crs.CRS.from_epsg(32633).to_wkt(), (10.0, 0.0, 600000.0, 0.0, -10.0, 5650000.0), SIZE, SIZE)
    with create_raster(path, grid, "float32", ("blue", "green", "red", "nir"), nodata=-9999) as writer:
        writer.write(pixels)
    return path


def files(folder):
    return sorted(name for name in os.listdir(folder) if not name.endswith(".aux.xml"))


def run(feedback=None, **parameters):
    """Run it; what goes wrong while parameters are read stands in the log only, so the log is part of the error here."""
    import processing

    feedback = feedback or QgsProcessingFeedback()
    try:
        return processing.run(ALGORITHM, {"START": 5, "STOP": 300, "STEP_3": 50, **parameters}, feedback=feedback)
    except QgsProcessingException as error:
        raise QgsProcessingException(f"{error}\n{feedback.textLog()}") from error


def references(crs="EPSG:4326"):
    """The squares as a memory layer, in another CRS than the image."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=name:string", "outlines", "memory")
    source = QgsCoordinateReferenceSystem("EPSG:32633")
    transform = QgsCoordinateTransform(source, layer.crs(), QgsProject.instance())
    features = []
    for row in range(6):
        for column in range(6):
            x, y = 600000 + 160 * column, 5650000 - 160 * row
            geometry = QgsGeometry.fromRect(QgsRectangle(x, y - 160, x + 160, y))
            geometry.transform(transform)
            feature = QgsFeature(layer.fields())
            feature.setGeometry(geometry)
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def test_outputs(provider, tmp_path, image):
    report, table = str(tmp_path / "отчёт.html"), str(tmp_path / "表.csv")
    feedback = QgsProcessingFeedback()
    results = run(feedback, INPUT=image, REPORT=report, TABLE=table, SUBSETS=2, SUBSET_SIZE=48)
    assert results["REPORT"] == report and results["TABLE"] == table
    with open(table, encoding="utf-8-sig", newline="") as stream:
        kept = {row["part"]: float(row["scale"]) for row in csv.DictReader(stream) if row["kept"] == "1"}
    numbers = {f"level_{index}": results[f"SCALE_{index}"] for index in (1, 2, 3) if f"SCALE_{index}" in results}
    assert kept == numbers and "level_1" in kept
    assert "certainty" in feedback.textLog() and "2 windows of 48 x 48 pixels" in feedback.textLog()


def test_level_that_reaches_stop_is_left_out_and_said(provider, tmp_path, image):
    feedback = QgsProcessingFeedback()
    results = run(feedback, INPUT=image, STOP=12)
    assert results == {}
    assert "Level 1 has no scale" in feedback.textLog() and "not tried" in feedback.textLog()


def test_references_in_another_crs_and_a_filtered_layer(provider, tmp_path, image):
    layer = references()
    table = str(tmp_path / "scales.csv")
    run(INPUT=image, REFERENCE=layer, TABLE=table, SUBSET_SIZE=96, SUBSETS=1)
    with open(table, encoding="utf-8-sig", newline="") as stream:
        best = min(float(row["clinton_d"]) for row in csv.DictReader(stream) if row["clinton_d"])
    assert best < 0.1
    del layer


def test_extent_in_another_crs(provider, tmp_path, image):
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:32633"), crs, QgsProject.instance())
    box = transform.transformBoundingBox(QgsRectangle(600200, 5649400, 600600, 5649800))
    extent = f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()} [EPSG:4326]"
    feedback = QgsProcessingFeedback()
    run(feedback, INPUT=image, EXTENT=extent, STOP=12)
    assert "1 window of 4" in feedback.textLog()
    with pytest.raises(QgsProcessingException, match=r"(?s)EXTENT.*does not overlap.*stack\.tif"):
        run(INPUT=image, EXTENT="0,1000,0,1000 [EPSG:32633]")


BAD = [
    ({"INPUT": "/nowhere/image.tif"}, "image.tif"),
    ({"BANDS": "blue,swir3"}, "swir3.*BANDS"),
    ({"START": 0}, "START"),
    ({"STEP": 0}, r"STEP\) is 0"),
    ({"STOP": 3}, r"STOP\) is 3"),
    ({"SUBSETS": 99999}, "SUBSETS"),
    ({"WEIGHTS": "1,2"}, "2"),
    ({"REPORT": "stack.tif/report.html"}, "stack.tif"),
]


@pytest.mark.parametrize("changes, message", BAD, ids=[next(iter(changes)) + str(i) for i, (changes, _) in enumerate(BAD)])
def test_bad_input(provider, tmp_path, image, changes, message):
    parameters = {"INPUT": image, "TABLE": str(tmp_path / "t.csv"), **changes}
    if "REPORT" in parameters:
        parameters["REPORT"] = str(tmp_path / parameters["REPORT"])
    with pytest.raises(QgsProcessingException, match=f"(?s){message}"):
        run(**parameters)
    assert files(tmp_path) == ["stack.tif"]


def test_empty_reference_layer(provider, image):
    layer = references()
    layer.setSubsetString("name = 'none'")
    empty = QgsVectorLayer("Polygon?crs=EPSG:32633", "nothing", "memory")
    with pytest.raises(QgsProcessingException, match="nothing"):
        run(INPUT=image, REFERENCE=empty)
    del layer, empty


def test_cancel(provider, tmp_path, image):
    class Impatient(QgsProcessingFeedback):
        def isCanceled(self):
            return True

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(Impatient(), INPUT=image, TABLE=str(tmp_path / "t.csv"))
    assert files(tmp_path) == ["stack.tif"]


def test_through_qgis_process(qgis_process, tmp_path, image):
    table = str(tmp_path / "t.csv")
    good = qgis_process(ALGORITHM, INPUT=image, TABLE=table, START=5, STOP=100)
    assert good.returncode == 0
    assert json.loads(good.stdout)["results"]["SCALE_1"] > 5
    bad = qgis_process(ALGORITHM, INPUT=image, STOP=1)
    assert bad.returncode == 1 and "Stop (STOP) is 1" in bad.stdout + bad.stderr
