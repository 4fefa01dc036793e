"""Trying a part before the whole: EXTENT of Segment image, Compute object features and Classify mines."""

import numpy as np
import processing
import pytest
from desktop_runs import UTM
from inventory_data import MINE_CELLS, box, model, scene
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsRasterLayer, QgsVectorLayer

X0, Y0 = 500000, 4800000


def mosaic(path, size=60):
    """Squares of 10 px of different values, with noise."""
    from mine_mapper.core.native import rasterio as native

    rasterio = native()
    generator = np.random.default_rng(3)
    tiles = generator.integers(500, 5000, (4, size // 10, size // 10))
    values = np.kron(tiles, np.ones((1, 10, 10))) + generator.normal(0, 20, (4, size, size))
    profile = {"driver": "GTiff", "width": size, "height": size, "count": 4, "dtype": "float32", "crs": UTM, "nodata": -9999}
    with rasterio.open(path, "w", transform=rasterio.transform.from_origin(X0, Y0, 10, 10), **profile) as file:
        file.write(values.astype("float32"))
        for band, name in enumerate(("blue", "green", "red", "nir"), 1):
            file.set_band_description(band, name)
    return str(path)


def extent(first, last, size=60):
    """Columns and rows `first` to `last` of the mosaic."""
    return f"{X0 + first * 10},{X0 + last * 10},{Y0 - last * 10},{Y0 - first * 10} [{UTM}]"


def features(path):
    """object_id -> attributes and area."""
    layer = QgsVectorLayer(path, "objects", "ogr")
    found = {f["object_id"]: (f.attributes()[1:], f.geometry().area()) for f in layer.getFeatures()}
    del layer
    return found


@pytest.fixture
def whole(provider, tmp_path):
    """Image, labels and objects of the whole mosaic."""
    image = mosaic(tmp_path / "stack.tif")
    labels = processing.run("minemapper:segmentimage", {"INPUT": image, "SCALE": 50, "LABELS": str(tmp_path / "labels.tif")})
    values = {"INPUT": image, "LABELS": labels["LABELS"], "OUTPUT": str(tmp_path / "objects.gpkg")}
    return {**values, "OUTPUT": processing.run("minemapper:computefeatures", values)["OUTPUT"], "folder": tmp_path}


def test_only_the_part_is_segmented(whole):
    values = {"INPUT": whole["INPUT"], "SCALE": 50, "EXTENT": extent(20, 40), "LABELS": str(whole["folder"] / "part.tif")}
    first = processing.run("minemapper:segmentimage", values)
    layer = QgsRasterLayer(first["LABELS"], "part")
    assert (layer.width(), layer.height(), layer.extent().xMinimum()) == (20, 20, X0 + 200) and first["OBJECT_COUNT"] == 4
    del layer
    again = processing.run("minemapper:segmentimage", {**values, "LABELS": str(whole["folder"] / "again.tif")})
    assert pixels(first["LABELS"]) == pixels(again["LABELS"])


def pixels(path):
    from osgeo import gdal

    return gdal.Open(path).ReadAsArray().tobytes()


def test_features_of_whole_objects_inside_are_those_of_the_whole_run(whole):
    log = QgsProcessingFeedback(False)
    values = {"INPUT": whole["INPUT"], "LABELS": whole["LABELS"], "EXTENT": extent(8, 41), "OUTPUT": "TEMPORARY_OUTPUT"}
    part = features(processing.run("minemapper:computefeatures", values, feedback=log)["OUTPUT"])
    everything = features(whole["OUTPUT"])
    assert len(part) == 9 and "objects lie across the edge" in log.textLog()
    assert {key: everything[key] for key in part} == part


def test_labels_of_a_part_go_with_the_whole_image(whole):
    """The next step after a segmentation that was tried on an extent."""
    values = {"INPUT": whole["INPUT"], "SCALE": 50, "EXTENT": extent(20, 40), "LABELS": str(whole["folder"] / "part.tif")}
    labels = processing.run("minemapper:segmentimage", values)["LABELS"]
    found = processing.run(
        "minemapper:computefeatures", {"INPUT": whole["INPUT"], "LABELS": labels, "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    assert sorted(area for _, area in features(found["OUTPUT"]).values()) == [10000.0] * 4


def test_nothing_wholly_inside_is_told(whole):
    values = {"INPUT": whole["INPUT"], "LABELS": whole["LABELS"], "EXTENT": extent(12, 18), "OUTPUT": "TEMPORARY_OUTPUT"}
    with pytest.raises(QgsProcessingException, match="No object lies wholly inside"):
        processing.run("minemapper:computefeatures", values)


@pytest.mark.parametrize("step", ["segmentimage", "computefeatures"])
def test_an_extent_elsewhere_is_told_with_the_bounds_of_the_image(whole, step):
    outputs = {"LABELS": whole["LABELS"], "OUTPUT": "TEMPORARY_OUTPUT"}
    outputs = {"LABELS": "TEMPORARY_OUTPUT"} if step == "segmentimage" else outputs
    with pytest.raises(QgsProcessingException, match="does not overlap raster '(stack|labels).tif'"):
        processing.run(f"minemapper:{step}", {"INPUT": whole["INPUT"], "EXTENT": "0,10,0,10 [EPSG:4326]", **outputs})


def test_an_extent_in_degrees(whole):
    """As the canvas of a project in WGS 84 gives it."""
    from mine_mapper.core.grid import transform_bounds
    from qgis.core import QgsCoordinateReferenceSystem

    wkt = {code: QgsCoordinateReferenceSystem(code).toWkt() for code in (UTM, "EPSG:4326")}
    west, south, east, north = transform_bounds((X0 + 200, Y0 - 400, X0 + 400, Y0 - 200), wkt[UTM], wkt["EPSG:4326"])
    values = {"INPUT": whole["INPUT"], "SCALE": 50, "EXTENT": f"{west},{east},{south},{north} [EPSG:4326]"}
    result = processing.run("minemapper:segmentimage", {**values, "LABELS": "TEMPORARY_OUTPUT"})
    layer = QgsRasterLayer(result["LABELS"], "part")
    assert 20 <= layer.width() <= 22 and 20 <= layer.height() <= 22
    del layer


def test_only_objects_that_touch_the_extent_are_classified(provider, tmp_path):
    from mine_mapper.core.learning.model_file import save_model

    save_model(str(tmp_path / "forest.mmf"), model())
    objects = scene(tmp_path / "objects.gpkg")
    left, bottom, right, top = box(0, 0, 5, 5).bounds
    values = {"OBJECTS": objects, "MODEL": str(tmp_path / "forest.mmf"), "MIN_AREA": 0, "MINES": "TEMPORARY_OUTPUT"}
    found = processing.run("minemapper:classifymines", {**values, "EXTENT": f"{left},{right - 1},{bottom},{top - 1} [{UTM}]"})
    assert found["MINE_COUNT"] == 1 < processing.run("minemapper:classifymines", values)["MINE_COUNT"]
    assert MINE_CELLS
