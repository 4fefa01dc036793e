"""Compute object features, run as an algorithm: the layer it writes, what can be asked for, bad input."""

import json
import os
from pathlib import Path

import numpy as np
import pytest
from mine_mapper.core.features.catalogue import FEATURES
from mine_mapper.core.features.feature_choice import choices, resolve_features
from mine_mapper.core.grid import Grid
from mine_mapper.core.native import rasterio
from mine_mapper.core.raster_writer import create_raster
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsVectorLayer,
)

ALGORITHM = "minemapper:computefeatures"
TRANSFORM = (10.0, 0.0, 600000.0, 0.0, -10.0, 5650000.0)
NAMES = ("blue", "green", "red", "nir", "ndvi", "ndwi", "elevation", "slope")


def write(path, pixels, names, dtype, nodata, transform=TRANSFORM, crs="EPSG:32633"):
    wkt = rasterio().crs.CRS.from_user_input(crs).to_wkt() if crs else ""
    grid = Grid(wkt, transform, pixels.shape[2], pixels.shape[1])
    with create_raster(str(path), grid, dtype, names, nodata) as writer:
        writer.write(pixels.astype(dtype))
    return str(path)


def image_pixels(count=8):
    random = np.random.default_rng(1)
    pixels = random.uniform(500, 4000, (count, 20, 24)).astype(np.float32)
    pixels[4:6] = random.uniform(-1, 1, pixels[4:6].shape)
    return pixels


@pytest.fixture
def inputs(tmp_path):
    """Image and labels: four blocks, one pixel alone, one object with a hole around it."""
    labels = np.kron([[1, 2], [3, 5]], np.ones((10, 12))).astype(np.uint32)
    labels[5, 5] = 4
    labels[0, :] = 0
    image = write(tmp_path / "stack.tif", image_pixels(), NAMES, "float32", -9999)
    return {"INPUT": image, "LABELS": write(tmp_path / "labels.tif", labels[None], ("",), "uint32", 0)}


def run(**parameters):
    """Run it; what goes wrong while parameters are read stands in the log only, so the log is part of the error here."""
    import processing

    feedback = QgsProcessingFeedback()
    try:
        return {**processing.run(ALGORITHM, parameters, feedback=feedback), "log": feedback.textLog()}
    except QgsProcessingException as error:
        raise QgsProcessingException(f"{error}\n{feedback.textLog()}") from error


@pytest.mark.parametrize("extension", ["gpkg", "fgb"])
def test_one_polygon_an_object_with_its_features(provider, tmp_path, inputs, extension):
    results = run(**inputs, OUTPUT=str(tmp_path / f"объекты.{extension}"))
    assert results["OBJECT_COUNT"] == 5
    layer = QgsVectorLayer(results["OUTPUT"], "objects", "ogr")
    names = [field.name() for field in layer.fields() if field.name() != "fid"]
    assert names == ["object_id", *resolve_features(["paper"], NAMES)[0], "glcm_levels", "glcm_low", "glcm_high"]
    rows = {feature["object_id"]: feature for feature in layer.getFeatures()}
    assert sorted(rows) == [1, 2, 3, 4, 5]
    for feature in rows.values():
        assert feature["area"] == pytest.approx(feature.geometry().area())
        assert (feature["glcm_levels"], feature["glcm_low"], feature["glcm_high"]) == (64, 0.0, 6000.0)
    assert rows[1]["area"] == (9 * 12 - 1) * 100
    assert rows[4]["glcm_mean_all"] == NULL and rows[4]["roundness"] == pytest.approx(0.3670871)
    assert layer.crs().authid() == "EPSG:32633" and layer.isSpatial()
    assert "NULL in 1 of 5 objects" in results["log"] and "5 objects" in results["log"]
    del layer, rows, feature


def test_values_are_those_of_the_image(provider, tmp_path, inputs):
    results = run(**inputs, FEATURES=["mean_nir", "brightness"], OUTPUT=str(tmp_path / "o.gpkg"))
    layer = QgsVectorLayer(results["OUTPUT"], "objects", "ogr")
    feature = next(f for f in layer.getFeatures() if f["object_id"] == 5)
    pixels = image_pixels().astype(float)
    assert feature["mean_nir"] == pytest.approx(pixels[3, 10:, 12:].mean())
    assert feature["brightness"] == pytest.approx(pixels[:4, 10:, 12:].mean())
    del layer, feature


def test_layers_styles_and_comments(provider, tmp_path, inputs):
    image, labels = QgsRasterLayer(inputs["INPUT"], "stack"), QgsRasterLayer(inputs["LABELS"], "labels")
    results = run(INPUT=image, LABELS=labels, FEATURES="geometry", GLCM_LEVELS=16, OUTPUT=str(tmp_path / "o.gpkg"))
    layer = QgsVectorLayer(results["OUTPUT"], "objects", "ogr")
    assert {"shape_index", "length", "glcm_levels"} < {field.name() for field in layer.fields()}
    assert next(layer.getFeatures())["glcm_levels"] == 16
    assert layer.listStylesInDatabase()[0] == 1
    del layer, image, labels


def test_same_bytes_for_any_tiles(provider, tmp_path, inputs):
    first = run(**inputs, OUTPUT=str(tmp_path / "a" / "o.fgb"))
    second = run(**inputs, OUTPUT=str(tmp_path / "b" / "o.fgb"), TILE_SIZE=64, THREADS=2)
    files = [Path(result["OUTPUT"]).read_bytes() for result in (first, second)]
    assert files[0] == files[1]


def test_distance_to_rivers_of_another_crs(provider, tmp_path, inputs):
    rivers = QgsVectorLayer("LineString?crs=EPSG:4326", "rivers", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("LINESTRING(16.3 50.9, 16.5 51.0)"))
    rivers.dataProvider().addFeature(feature)
    results = run(**inputs, FEATURES=["extended"], RIVERS=rivers, OUTPUT=str(tmp_path / "o.gpkg"))
    layer = QgsVectorLayer(results["OUTPUT"], "objects", "ogr")
    near = next(layer.getFeatures())["distance_to_river"]
    assert 0 < near < 10_000
    assert set(FEATURES) - {field.name() for field in layer.fields()} == {"bare_soil_index"}
    assert "comes without swir1: bare_soil_index" in results["log"]
    del layer, rivers, feature


def test_without_terrain_54_features(provider, tmp_path, inputs):
    inputs["INPUT"] = write(tmp_path / "six.tif", image_pixels(6), NAMES[:6], "float32", -9999)
    results = run(**inputs, OUTPUT=str(tmp_path / "o.gpkg"))
    layer = QgsVectorLayer(results["OUTPUT"], "objects", "ogr")
    assert len([field for field in layer.fields() if field.name() in FEATURES]) == 54
    assert "mean_elevation, mean_slope" in results["log"] and "54 features" in results["log"]
    del layer


def test_choices_are_static_strings(provider):
    definition = provider.algorithm("computefeatures").parameterDefinition("FEATURES")
    assert definition.usesStaticStrings() and definition.allowMultiple()
    assert tuple(definition.options()) == choices() and definition.defaultValue() == ["paper"]


# -- bad input ------------------------------------------------------------------------------------------------------


def refused(tmp_path, match, **parameters):
    parameters.setdefault("OUTPUT", str(tmp_path / "o.gpkg"))
    with pytest.raises(QgsProcessingException, match=match):
        run(**parameters)
    assert not os.path.exists(parameters["OUTPUT"])
    assert not [name for name in os.listdir(tmp_path) if ".part" in name]


def test_rasters_that_do_not_fit(provider, tmp_path, inputs):
    shifted = (10.0, 0.0, 600100.0, 0.0, -10.0, 5650000.0)
    other = write(tmp_path / "other.tif", image_pixels(), NAMES, "float32", -9999, shifted)
    refused(tmp_path, "other.tif.*labels.tif.*same grid", **{**inputs, "INPUT": other})
    bare = write(tmp_path / "bare.tif", image_pixels(), NAMES, "float32", -9999, crs="")
    refused(tmp_path, "bare.tif.*no coordinate reference system", **{**inputs, "INPUT": bare})
    refused(tmp_path, "stack.tif.*cannot hold labels", **{**inputs, "LABELS": inputs["INPUT"]})
    refused(tmp_path, "gone.tif", **{**inputs, "INPUT": str(tmp_path / "gone.tif")})


def test_missing_band(provider, tmp_path, inputs):
    inputs["INPUT"] = write(tmp_path / "rgb.tif", image_pixels(3), ("red", "green", "blue"), "float32", -9999)
    refused(tmp_path, "rgb.tif.*no band 'nir'.*red, green, blue.*Prepare imagery", **inputs, FEATURES=["mean_nir"])
    results = run(**inputs, OUTPUT=str(tmp_path / "rgb.gpkg"))
    names = [field.name() for field in QgsVectorLayer(results["OUTPUT"]).fields()]
    assert {"mean_red", "mean_blue", "area"} <= set(names) and not {"mean_nir", "brightness", "glcm_asm_0"} & set(names)


def test_any_band_neighbours_and_super_objects(provider, tmp_path, inputs):
    names = ("blue", "green", "red", "nir", "ndvi", "ndwi", "VV dB", "A63")
    inputs["INPUT"] = write(tmp_path / "many.tif", np.concatenate([image_pixels(6), image_pixels(2)]), names, "float32", -9999)
    inputs = {**inputs, "FEATURES": ["bands", "context", "area"], "SUPER_LABELS": inputs["LABELS"]}
    results = run(**inputs, OUTPUT=str(tmp_path / "many.gpkg"))
    layer = QgsVectorLayer(results["OUTPUT"])
    fields = [field.name() for field in layer.fields()]
    assert {"mean_VV_dB", "stddev_A63", "neighbour_contrast_ndvi", "super_mean_nir", "area"} <= set(fields)
    del layer


def test_empty_rasters(provider, tmp_path, inputs):
    nothing = write(tmp_path / "nothing.tif", image_pixels() * 0 - 9999, NAMES, "float32", -9999)
    refused(tmp_path, "nothing.tif.*every pixel is no data", **{**inputs, "INPUT": nothing})
    zero = write(tmp_path / "zero.tif", np.zeros((1, 20, 24)), ("",), "uint32", 0)
    refused(tmp_path, "zero.tif.*no object", **{**inputs, "LABELS": zero})


@pytest.mark.parametrize(
    ("parameters", "match"),
    [
        ({"GLCM_RANGE": "6000"}, "GLCM_RANGE. is '6000'"),
        ({"GLCM_RANGE": "a,b"}, "GLCM_RANGE.*'a,b'"),
        ({"GLCM_RANGE": "6000,0"}, "GLCM_RANGE. is '6000,0'"),
        ({"FEATURES": ["distance_to_river"]}, "RIVERS"),
    ],
)
def test_parameters_that_make_no_sense(provider, tmp_path, inputs, parameters, match):
    refused(tmp_path, match, **inputs, **parameters)


@pytest.mark.parametrize("parameters", [{"GLCM_LEVELS": 1}, {"FEATURES": ["brightnes"]}])
def test_values_that_processing_refuses(provider, tmp_path, inputs, parameters):
    refused(tmp_path, next(iter(parameters)), **inputs, **parameters)


def test_output_that_cannot_be_written(provider, tmp_path, inputs):
    refused(tmp_path, "extension '.shp'", **inputs, OUTPUT=str(tmp_path / "o.shp"))
    (tmp_path / "file").write_text("")
    refused(tmp_path, "not writable", **inputs, OUTPUT=str(tmp_path / "file" / "o.gpkg"))


def test_cancel_leaves_nothing(provider, tmp_path, inputs):
    import processing

    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException):
        processing.run(ALGORITHM, {**inputs, "OUTPUT": str(tmp_path / "o.gpkg")}, feedback=feedback)
    assert not os.path.exists(tmp_path / "o.gpkg")


def test_through_qgis_process(tmp_path, inputs, qgis_process):
    parameters = {**inputs, "FEATURES": ["spectral", "glcm_entropy_all"], "OUTPUT": str(tmp_path / "o.gpkg")}
    done = qgis_process(ALGORITHM, **parameters)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["OBJECT_COUNT"] == 5
    bad = qgis_process(ALGORITHM, **{**parameters, "GLCM_RANGE": "1,0"})
    assert bad.returncode == 1 and "(GLCM_RANGE) is '1,0'" in bad.stdout + bad.stderr
