"""Segment image, run as an algorithm: outputs, bands, bad input, cancel."""

import json
import os

import numpy as np
import pytest
from label_outlines import outlines_of
from mine_mapper.core.grid import Grid
from mine_mapper.core.native import rasterio
from mine_mapper.core.raster import read_info, read_window
from mine_mapper.core.raster_writer import create_raster
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsRasterLayer, QgsVectorLayer

ALGORITHM = "minemapper:segmentimage"
TRANSFORM = (10.0, 0.0, 600000.0, 0.0, -10.0, 5650000.0)
NAMES = ("blue", "green", "red", "nir")


def write_image(path, names=NAMES, crs="EPSG:32633", transform=TRANSFORM, pixels=None):
    """Four fields of 20 x 20 pixels with a little noise, no data in one corner."""
    if pixels is None:
        fields = np.kron([[500, 1500], [2500, 3500]], np.ones((20, 20)))
        noise = np.random.default_rng(2).normal(0, 5, (len(names), 40, 40))
        pixels = (fields + noise).astype(np.float32)
        pixels[:, :3, :3] = -9999
    wkt = rasterio().crs.CRS.from_user_input(crs).to_wkt() if crs else ""
    with create_raster(str(path), Grid(wkt, transform, 40, 40), "float32", names, nodata=-9999) as writer:
        writer.write(pixels)
    return str(path)


@pytest.fixture
def image(tmp_path):
    return write_image(tmp_path / "stack.tif")


def files(folder):
    """What lies in a folder, without the statistics that QGIS leaves beside the rasters it opens."""
    return sorted(name for name in os.listdir(folder) if not name.endswith(".aux.xml"))


def run(**parameters):
    """Run it; what goes wrong while parameters are read stands in the log only, so the log is part of the error here."""
    import processing

    feedback = QgsProcessingFeedback()
    try:
        return processing.run(ALGORITHM, parameters, feedback=feedback)
    except QgsProcessingException as error:
        raise QgsProcessingException(f"{error}\n{feedback.textLog()}") from error


def test_labels_polygons_and_count_agree(provider, tmp_path, image):
    labels, objects = str(tmp_path / "labels.tif"), str(tmp_path / "objects.gpkg")
    results = run(INPUT=image, SCALE=40, LABELS=labels, OBJECTS=objects)
    assert results == {"LABELS": labels, "OBJECTS": objects, "OBJECT_COUNT": 4}
    values = read_window(labels)[0]
    assert (values == 0).sum() == 9 and (values[:3, :3] == 0).all()
    assert [len(np.unique(values[20 * i : 20 * i + 20, 20 * k : 20 * k + 20][5:, 5:])) for i in (0, 1) for k in (0, 1)] == [1] * 4
    layer = QgsVectorLayer(objects, "objects", "ogr")
    rows = {f["object_id"]: (f["pixels"], f["area_m2"], f.geometry().area()) for f in layer.getFeatures()}
    assert rows == {
        1: (391, 39100.0, 39100.0),
        2: (400, 40000.0, 40000.0),
        3: (400, 40000.0, 40000.0),
        4: (400, 40000.0, 40000.0),
    }
    assert layer.renderer().symbol().symbolLayer(0).subSymbol() is None and layer.crs().authid() == "EPSG:32633"
    assert [f.name() for f in layer.fields()] == ["fid", "object_id", "pixels", "area_m2"]
    del layer


def test_objects_are_the_polygons_of_the_labels(provider, tmp_path, image):
    results = run(INPUT=image, SCALE=2, LABELS=str(tmp_path / "l.tif"), OBJECTS=str(tmp_path / "o.fgb"))
    ids, wkb = outlines_of(read_window(results["LABELS"])[0], TRANSFORM)
    layer = QgsVectorLayer(results["OBJECTS"], "objects", "ogr")
    found = {f["object_id"]: f.geometry().asWkt() for f in layer.getFeatures()}
    assert len(found) == len(ids) == results["OBJECT_COUNT"] > 4
    from qgis.core import QgsGeometry

    for number, bytes_ in zip(ids.tolist(), wkb):
        geometry = QgsGeometry()
        geometry.fromWkb(bytes_)
        assert QgsGeometry.fromWkt(found[number]).equals(geometry)
    del layer


def test_without_objects_no_layer_is_made(provider, tmp_path, image):
    results = run(INPUT=image, SCALE=40, LABELS=str(tmp_path / "labels.tif"))
    assert "OBJECTS" not in results
    assert files(tmp_path) == ["labels.qml", "labels.tif", "stack.tif"]


def test_labels_open_with_one_colour_an_object(provider, tmp_path, image):
    results = run(INPUT=image, SCALE=40, LABELS=str(tmp_path / "labels.tif"))
    layer = QgsRasterLayer(results["LABELS"], "labels")
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [item.value for item in items] == [1, 2, 3, 4]
    assert len({item.color.name() for item in items}) == 4
    del layer


def test_colours_of_many_objects_cover_all_ids(provider):
    from mine_mapper.algorithms.desktop.label_style import MOST_COLOURS, label_style

    text = label_style(3_000_000)
    assert text.count("<item ") == MOST_COLOURS
    assert 'value="3000000"' in text and text == label_style(3_000_000)


@pytest.mark.parametrize(
    "names, bands",
    [(("B02", "B03", "B04", "B08"), None), (("B2", "B3", "B4", "B8"), "blue,green,red,nir"), (("", "", "", ""), "1,2,3,4")],
)
def test_usual_band_names_give_the_same_objects(provider, tmp_path, image, names, bands):
    other = write_image(tmp_path / "other.tif", names)
    expected = run(INPUT=image, SCALE=2, LABELS=str(tmp_path / "a.tif"))
    found = run(INPUT=other, SCALE=2, LABELS=str(tmp_path / "b.tif"), **({"BANDS": bands} if bands else {}))
    assert np.array_equal(read_window(expected["LABELS"]), read_window(found["LABELS"]))


def test_image_without_nir(provider, tmp_path):
    image = write_image(tmp_path / "rgb.tif", ("B2", "B3", "B4"))
    assert run(INPUT=image, SCALE=40, BANDS="B02, B03, B04", LABELS=str(tmp_path / "l.tif"))["OBJECT_COUNT"] == 4
    with pytest.raises(QgsProcessingException, match=r"rgb\.tif.*'nir'.*BANDS"):
        run(INPUT=image, LABELS=str(tmp_path / "m.tif"))
    assert not os.path.exists(tmp_path / "m.tif")


def test_parameters_reach_the_engine(provider, tmp_path, image):
    results = run(
        INPUT=image,
        SCALE=20,
        SHAPE=0.3,
        COMPACTNESS=0.8,
        WEIGHTS="1,1,1,3",
        NORMALISE_WEIGHTS=False,
        MIN_OBJECT_SIZE=5,
        LABELS=str(tmp_path / "l.tif"),
    )
    tags = read_info(results["LABELS"]).tags
    assert tags["MINEMAPPER_SCALE"] == "20" and tags["MINEMAPPER_SHAPE"] == "0.3" and tags["MINEMAPPER_COMPACTNESS"] == "0.8"
    assert tags["MINEMAPPER_MIN_OBJECT_SIZE"] == "5" and tags["MINEMAPPER_BANDS"] == "blue,green,red,nir"
    assert np.bincount(read_window(results["LABELS"])[0].ravel())[1:].min() >= 5


def test_areas_in_feet_and_degrees(provider, tmp_path):
    feet = write_image(tmp_path / "feet.tif", crs="EPSG:2263")
    results = run(INPUT=feet, SCALE=40, LABELS=str(tmp_path / "l.tif"), OBJECTS=str(tmp_path / "o.gpkg"))
    layer = QgsVectorLayer(results["OBJECTS"], "objects", "ogr")
    for feature in layer.getFeatures():
        assert feature["area_m2"] == pytest.approx(feature["pixels"] * 100 * 0.3048006096**2, rel=1e-6)
    del layer
    degrees = write_image(tmp_path / "degrees.tif", crs="EPSG:4326", transform=(0.0001, 0, 20.0, 0, -0.0001, 60.0))
    results = run(INPUT=degrees, SCALE=40, LABELS=str(tmp_path / "l2.tif"), OBJECTS=str(tmp_path / "o2.gpkg"))
    layer = QgsVectorLayer(results["OBJECTS"], "objects", "ogr")
    for feature in layer.getFeatures():  # one degree at 60 N: 111 412 m by 55 800 m
        assert feature["area_m2"] == pytest.approx(feature["pixels"] * 1e-8 * 111412 * 55800, rel=2e-3)
    del layer


def test_layer_input_and_path_with_other_letters(provider, tmp_path):
    folder = tmp_path / "добыча 矿"
    folder.mkdir()
    layer = QgsRasterLayer(write_image(folder / "снимок.tif"), "stack")
    results = run(INPUT=layer, SCALE=40, LABELS=str(folder / "объекты.tif"), OBJECTS=str(folder / "объекты.gpkg"))
    assert results["OBJECT_COUNT"] == 4 and os.path.exists(folder / "объекты.gpkg")
    del layer


BAD = [
    ({"INPUT": "/nowhere/image.tif"}, "image.tif"),
    ({"LABELS": "labels.png"}, "labels.png.*tif"),
    ({"OBJECTS": "objects.shp"}, "objects.shp.*gpkg"),
    ({"OBJECTS": "stack.tif/objects.gpkg"}, "stack.tif"),
    ({"LABELS": "stack.tif"}, "LABELS.*stack.tif.*an input too.*another name"),
    ({"BANDS": "blue,swir3"}, "stack.tif.*swir3.*BANDS"),
    ({"BANDS": "blue,B02"}, "B02"),
    ({"WEIGHTS": "1,2"}, "2"),
    ({"WEIGHTS": "1,x,1,1"}, "1,x,1,1"),
    ({"WEIGHTS": "1,-1,1,1"}, "-1"),
    ({"SHAPE": 0.95}, "0.95|SHAPE|Shape"),
    ({"SCALE": 0}, "SCALE|Scale"),
]


@pytest.mark.parametrize("changes, message", BAD, ids=[next(iter(changes)) + str(i) for i, (changes, _) in enumerate(BAD)])
def test_bad_input_says_what_to_do_and_leaves_nothing(provider, tmp_path, image, changes, message):
    parameters = {"INPUT": image, "LABELS": "labels.tif", **changes}
    for name in ("LABELS", "OBJECTS"):
        if name in parameters:
            parameters[name] = str(tmp_path / parameters[name])
    before = read_window(image)
    with pytest.raises(QgsProcessingException, match=f"(?s){message}"):
        run(**parameters)
    assert files(tmp_path) == ["stack.tif"]
    assert np.array_equal(read_window(image), before)


def test_no_crs_and_no_data(provider, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"bare\.tif.*coordinate reference system"):
        run(INPUT=write_image(tmp_path / "bare.tif", crs=""), LABELS=str(tmp_path / "l.tif"))
    empty = write_image(tmp_path / "empty.tif", pixels=np.full((4, 40, 40), -9999, np.float32))
    with pytest.raises(QgsProcessingException, match="no valid pixel|no data"):
        run(INPUT=empty, LABELS=str(tmp_path / "l.tif"))
    assert not os.path.exists(tmp_path / "l.tif")


def test_cancel_leaves_nothing(provider, tmp_path, image):
    import processing

    class Impatient(QgsProcessingFeedback):
        def isCanceled(self):
            return True

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run(ALGORITHM, {"INPUT": image, "LABELS": str(tmp_path / "l.tif")}, feedback=Impatient())
    assert files(tmp_path) == ["stack.tif"]


def test_through_qgis_process(qgis_process, tmp_path, image):
    """Results, and on bad input exit status 1 with one message."""
    good = qgis_process(ALGORITHM, INPUT=image, SCALE=40, LABELS=str(tmp_path / "l.tif"), OBJECTS=str(tmp_path / "o.gpkg"))
    assert good.returncode == 0
    assert json.loads(good.stdout)["results"]["OBJECT_COUNT"] == 4
    bad = qgis_process(ALGORITHM, INPUT=image, BANDS="blue,swir3", LABELS=str(tmp_path / "other.tif"))
    assert bad.returncode == 1
    assert "swir3" in bad.stdout + bad.stderr
    assert not os.path.exists(tmp_path / "other.tif")
