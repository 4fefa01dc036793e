"""Prepare imagery, run as an algorithm: how products, DEMs and dates may be given, outputs, styles, bad input."""

import json
import os
import subprocess
import sys

import numpy as np
import pytest
import shapely
from imagery_products import CORNER, UTM45, read, scene, write_eopf, write_raster, write_safe
from mine_mapper.core.native import rasterio
from mine_mapper.core.raster import read_info
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

ALGORITHM = "minemapper:prepareimagery"


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """Two products in a folder with a DEM, and a raster without band names."""
    root = tmp_path_factory.mktemp("снимки")
    classes = np.full((32, 32), 4, np.uint8)
    classes[4:8, 4:8] = 9
    products = root / "products"
    first = write_safe(products, scene(64, 1), classes, date="2023-06-01")
    second = write_safe(products, scene(64, 2), date="2023-06-11", orbit=105)
    dem = write_raster(str(root / "dem.tif"), np.full((60, 60), 500, np.float32), corner=(599800.0, 4900200.0), cell=30.0)
    bare = write_raster(str(root / "bare.tif"), scene(64, 3))
    return {"folder": str(products), "first": first, "second": second, "dem": dem, "bare": bare}


def run(**parameters):
    """Run it; what goes wrong while parameters are read stands in the log only, so the log is part of the error here."""
    import processing

    feedback = QgsProcessingFeedback()
    try:
        return {**processing.run(ALGORITHM, parameters, feedback=feedback), "log": feedback.textLog()}
    except QgsProcessingException as error:
        raise QgsProcessingException(f"{error}\n{feedback.textLog()}") from error


def test_outputs_styles_and_numbers(provider, data, tmp_path):
    stack, quality, report = (str(tmp_path / name) for name in ("стек.tif", "quality.tif", "report.html"))
    results = run(PRODUCTS=[data["first"]], DEM=data["dem"], OUTPUT=stack, QUALITY=quality, REPORT=report)
    assert (results["OUTPUT"], results["QUALITY"], results["REPORT"]) == (stack, quality, report)
    assert results["OBSERVED_SHARE"] == pytest.approx(1 - 132 / 4096)
    assert read_info(stack).band_names == ("blue", "green", "red", "nir", "ndvi", "ndwi", "elevation", "slope")
    layer = QgsRasterLayer(stack, "stack")
    assert layer.renderer().type() == "multibandcolor" and layer.renderer().redBand() == 3
    assert QgsRasterLayer(quality, "quality").renderer().type() == "singlebandpseudocolor"
    assert "Prepared imagery" in (tmp_path / "report.html").read_text(encoding="utf-8")
    del layer


def test_optional_outputs_are_left_out_and_bands_without_colours_get_no_colour_style(provider, data, tmp_path):
    results = run(PRODUCTS=data["bare"], BANDS="nir=4,red=3", OFFSET=-1000, OUTPUT=str(tmp_path / "s.tif"))
    assert "QUALITY" not in results and "REPORT" not in results
    assert read_info(results["OUTPUT"]).band_names == ("red", "nir", "ndvi") and not (tmp_path / "s.qml").exists()


def test_products_may_be_given_in_many_ways(provider, data, tmp_path):
    layer = QgsRasterLayer(data["bare"], "a raster")
    other = QgsRasterLayer(data["bare"], "by name")
    QgsProject.instance().addMapLayer(other, False)
    xml = os.path.join(data["second"], "MTD_MSIL2A.xml")
    bands = {"BANDS": "blue=1,green=2,red=3,nir=4"}
    cases = [
        ({"PRODUCTS": data["first"]}, 1),
        ({"PRODUCTS": [data["first"], xml]}, 2),
        ({"PRODUCTS_FOLDER": data["folder"]}, 2),
        ({"PRODUCTS_FOLDER": data["first"]}, 1),
        ({"PRODUCTS_FOLDER": data["folder"], "PRODUCTS": [data["bare"]], **bands}, 3),
        ({"PRODUCTS": [layer], **bands}, 1),
        ({"PRODUCTS": [other.id()], **bands}, 1),
        ({"PRODUCTS": "by name", **bands}, 1),
    ]
    for number, (parameters, count) in enumerate(cases):
        output = str(tmp_path / f"{number}.tif")
        run(OUTPUT=output, MAX_CLOUD=100, **parameters)
        with rasterio().open(output) as dataset:
            assert len(dataset.tags()["MINEMAPPER_SCENES"].split("; ")) == count, parameters
    QgsProject.instance().removeMapLayer(other.id())
    del layer, other


def test_layers_of_gdals_drivers_mean_the_product_behind(provider, data, tmp_path):
    """What QGIS hands over for a band that was dragged into the project: an address of GDAL's Zarr or Sentinel-2 driver."""
    store = write_eopf(tmp_path / "x.zarr", scene(40), np.full((20, 20), 4, np.uint8))
    layer = QgsRasterLayer(f'ZARR:"{store}":/measurements/reflectance/r10m/b02', "b02")
    assert layer.isValid()
    expected = run(PRODUCTS=[store], OUTPUT=str(tmp_path / "a.tif"))
    QgsProject.instance().addMapLayer(layer)
    for form in (layer, layer.id(), layer.source()):
        made = run(PRODUCTS=[form], OUTPUT=str(tmp_path / "b.tif"))
        assert np.array_equal(read(made["OUTPUT"])[0], read(expected["OUTPUT"])[0], equal_nan=True)
    QgsProject.instance().removeAllMapLayers()
    address = f"SENTINEL2_L2A:{data['first']}/MTD_MSIL2A.xml:10m:EPSG_32645"
    made, expected = (
        run(PRODUCTS=address, OUTPUT=str(tmp_path / "b.tif")),
        run(PRODUCTS=data["first"], OUTPUT=str(tmp_path / "a.tif")),
    )
    assert np.array_equal(read(made["OUTPUT"])[0], read(expected["OUTPUT"])[0], equal_nan=True)


def test_dems_may_be_one_many_or_a_layer(provider, data, tmp_path):
    layer = QgsRasterLayer(data["dem"], "dem")
    for number, dem in enumerate((data["dem"], [data["dem"]], [data["dem"], layer], layer)):
        output = str(tmp_path / f"{number}.tif")
        run(PRODUCTS=[data["first"]], DEM=dem, OUTPUT=output)
        assert (read(output)[0][6] == 500).all()
    del layer


def test_dates_as_text_and_as_qt_values(provider, data, tmp_path):
    for number, start in enumerate(("2023-06-05", QDate(2023, 6, 5), QDateTime(QDate(2023, 6, 5), QTime(0, 0)))):
        output = str(tmp_path / f"{number}.tif")
        run(PRODUCTS_FOLDER=data["folder"], START=start, END="2023-12-31", OUTPUT=output)
        with rasterio().open(output) as dataset:
            assert dataset.tags()["MINEMAPPER_SCENES"].endswith("(2023-06-11)")


def test_extent_crs_keep_and_watched_layers(provider, data, tmp_path):
    keep = QgsVectorLayer(f"Polygon?crs={UTM45}", "pits", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(shapely.box(CORNER[0], CORNER[1] - 200, CORNER[0] + 200, CORNER[1]).wkt))
    keep.dataProvider().addFeatures([feature])
    output = str(tmp_path / "s.tif")
    extent = f"{CORNER[0]},{CORNER[0] + 300},{CORNER[1] - 300},{CORNER[1]} [{UTM45}]"
    results = run(PRODUCTS=[data["first"]], EXTENT=extent, KEEP=keep, REFERENCE=keep, REGISTER=keep, OUTPUT=output, MAX_CLOUD=100)
    assert results["OBSERVED_SHARE"] == 1 and "Mineral-rights register (REGISTER): 0.0% of the area" in results["log"]
    assert (read_info(output).grid.width, read_info(output).grid.height) == (30, 30)
    run(PRODUCTS=[data["first"]], CRS="EPSG:32646", OUTPUT=output)
    assert read_info(output).grid.crs == rasterio().crs.CRS.from_epsg(32646).to_wkt()
    del keep


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"PRODUCTS": None}, r"Choose products in Products \(PRODUCTS\), or a folder"),
        ({"PRODUCTS": ["/no/such.SAFE"]}, "'/no/such.SAFE' does not exist"),
        ({"PRODUCTS": None, "PRODUCTS_FOLDER": "/no/folder"}, r"PRODUCTS_FOLDER\) is '/no/folder', which is no folder"),
        ({"DEM": "/no/dem.tif"}, "DEM|/no/dem.tif"),
        ({"EXTENT": "0,1,0,1 [EPSG:4326]"}, "does not overlap any product"),
        ({"CRS": "EPSG:4326"}, "not projected in metres"),
        ({"START": "2023-02-31"}, "START"),
        ({"MASK_CLASSES": "clouds"}, r"MASK_CLASSES\) is 'clouds'"),
        ({"BANDS": "blue"}, r"BANDS\) is 'blue'"),
        ({"EXTRA_BANDS": "B11"}, r"EXTRA_BANDS\) asks for 'B11'"),
        ({"COMPOSITE": "mean"}, "COMPOSITE"),
        ({"MAX_CLOUD": 101}, "MAX_CLOUD"),
        ({"OUTPUT": "stack.png"}, "extension '.png'|OUTPUT"),
    ],
)
def test_bad_input_is_told_and_leaves_nothing(provider, data, tmp_path, change, message):
    parameters = {"PRODUCTS": [data["first"]], "OUTPUT": str(tmp_path / "s.tif"), **change}
    if parameters["OUTPUT"] == "stack.png":
        parameters["OUTPUT"] = str(tmp_path / "stack.png")
    with pytest.raises(QgsProcessingException, match=message):
        run(**{name: value for name, value in parameters.items() if value is not None})
    assert not [name for name in os.listdir(tmp_path) if not name.endswith(".aux.xml")]


def test_a_model_hands_on_products_dem_and_dates(provider, data, tmp_path):
    """PRODUCTS of a model may be a list of files or one file; the folder and the date pass as well."""
    model = QgsProcessingModelAlgorithm("chain", "chain")
    child = QgsProcessingModelChildAlgorithm(ALGORITHM)
    child.setChildId("imagery")
    inputs = {
        "PRODUCTS": QgsProcessingParameterMultipleLayers("products", "products", optional=True),
        "PRODUCTS_FOLDER": QgsProcessingParameterFile("folder", "folder", optional=True),
        "DEM": QgsProcessingParameterRasterLayer("dem", "dem", optional=True),
        "START": QgsProcessingParameterDateTime("start", "start", optional=True),
    }
    inputs["PRODUCTS"].setLayerType(QgsProcessing.SourceType.TypeFile)
    for name, definition in inputs.items():
        model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
        child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromModelParameter(definition.name())])
    child.addParameterSources("COMPOSITE", [QgsProcessingModelChildParameterSource.fromStaticValue("first")])
    output = QgsProcessingModelOutput("stack", "stack")
    output.setChildId("imagery")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"stack": output})
    model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    destination = next(d.name() for d in model.destinationParameterDefinitions())
    cases = [
        ({"products": [data["first"], data["second"]], "dem": data["dem"]}, 2, 8),
        ({"products": data["first"]}, 1, 6),
        ({"folder": data["folder"], "start": "2023-06-05", "dem": data["dem"]}, 1, 8),
    ]
    for number, (parameters, scenes, bands) in enumerate(cases):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        path = str(tmp_path / f"{number}.tif")
        _, ok = model.run({**parameters, destination: path}, context, feedback)
        assert ok, feedback.textLog()
        with rasterio().open(path) as dataset:
            assert dataset.count == bands and len(dataset.tags()["MINEMAPPER_SCENES"].split("; ")) == scenes
        del context
    del model


def test_every_parameter_has_help_and_heavy_ones_are_advanced(provider):
    algorithm = provider.algorithm("prepareimagery")
    assert isinstance(algorithm, QgsProcessingAlgorithm)
    for definition in algorithm.parameterDefinitions():
        assert definition.help(), definition.name()
    assert os.path.exists(algorithm.svgIconPath())


def test_in_a_real_qgis_process(root, data, tmp_path):
    """JSON and the command line; repeated names make a list; a failed run leaves with status 1."""
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    os.symlink(root, plugins / "mine_mapper")
    packages = os.pathsep.join(path for path in sys.path if path.endswith("site-packages"))
    environment = {
        **os.environ,
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "PYTHONPATH": packages,
        "LC_ALL": "C.UTF-8",
    }

    def process(*arguments, stdin=None):
        return subprocess.run(
            ["qgis_process", *arguments], capture_output=True, text=True, env=environment, input=stdin, timeout=300, check=False
        )

    process("plugins", "enable", "mine_mapper")
    inputs = {
        "PRODUCTS": [data["first"], data["second"]],
        "DEM": data["dem"],
        "OUTPUT": str(tmp_path / "j.tif"),
        "START": "2023-06-01",
    }
    done = process("--json", "run", ALGORITHM, "-", stdin=json.dumps({"inputs": inputs}))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["OBSERVED_SHARE"] == 1
    arguments = [f"--PRODUCTS={data['first']}", f"--PRODUCTS={data['second']}", f"--DEM={data['dem']}", "--START=2023-06-01"]
    done = process("run", ALGORITHM, *arguments, f"--OUTPUT={tmp_path / 'c.tif'}")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "j.tif").read_bytes() == (tmp_path / "c.tif").read_bytes()
    done = process("run", ALGORITHM, "--PRODUCTS=/no/such.SAFE", f"--OUTPUT={tmp_path / 'n.tif'}")
    assert done.returncode == 1 and "'/no/such.SAFE' does not exist" in done.stdout + done.stderr
