"""Preview segmentation: the objects of several scales in a part of the image, styled and on the map."""

from pathlib import Path

import processing
import pytest
from desktop_runs import clear_project, layers_in_project, run_as_dialog
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer
from test_extent import extent, mosaic

ID = "minemapper:previewsegmentation"


@pytest.fixture
def image(provider, tmp_path):
    return mosaic(tmp_path / "stack.tif")


def areas(path):
    layer = QgsVectorLayer(str(path), "", "ogr")
    found = sorted(feature.geometry().area() for feature in layer.getFeatures())
    del layer
    return found


def test_one_layer_a_scale_with_the_objects_of_segment_image(image, tmp_path):
    folder = processing.run(ID, {"INPUT": image, "SCALES": "100000, 50", "FOLDER": str(tmp_path / "preview")})["FOLDER"]
    assert sorted(path.name for path in Path(folder).glob("*.gpkg")) == ["scale_100000.gpkg", "scale_50.gpkg"]
    values = {"INPUT": image, "SCALE": 50, "LABELS": "TEMPORARY_OUTPUT", "OBJECTS": "TEMPORARY_OUTPUT"}
    whole = processing.run("minemapper:segmentimage", values)
    assert areas(Path(folder) / "scale_50.gpkg") == areas(whole["OBJECTS"])
    assert areas(Path(folder) / "scale_100000.gpkg") == [360000.0]


def test_the_layers_are_on_the_map_in_their_style(image):
    clear_project()
    run_as_dialog("previewsegmentation", {"INPUT": image, "SCALES": "20,50,100000", "FOLDER": "TEMPORARY_OUTPUT"})
    layers = layers_in_project()
    clear_project()
    assert [layer.name for layer in layers] == ["Scale 20", "Scale 50", "Scale 100000"]
    assert {layer.group for layer in layers} == {"Mine Mapper: Preview segmentation"}
    assert [layer.shown for layer in layers] == [False, True, False]
    assert {layer.renderer for layer in layers} == {"singleSymbol"} and all(layer.crs for layer in layers)


def test_scales_have_outlines_of_different_colours(image, tmp_path):
    folder = processing.run(ID, {"INPUT": image, "SCALES": "20,50", "FOLDER": str(tmp_path / "preview")})["FOLDER"]
    colours = set()
    for scale in (20, 50):
        layer = QgsVectorLayer(str(Path(folder) / f"scale_{scale}.gpkg"), "", "ogr")
        colours.add(layer.renderer().symbol().symbolLayer(0).strokeColor().name())
        del layer
    assert len(colours) == 2


def test_with_a_model_the_objects_are_classified(image, tmp_path):
    from inventory_data import model
    from mine_mapper.core.learning.model_file import save_model

    save_model(str(tmp_path / "forest.mmf"), model())
    values = {"INPUT": image, "SCALES": "12.5,50", "MODEL": str(tmp_path / "forest.mmf"), "FOLDER": str(tmp_path / "preview")}
    folder = processing.run(ID, values)["FOLDER"]
    layer = QgsVectorLayer(str(Path(folder) / "scale_50.gpkg"), "", "ogr")
    assert layer.renderer().type() == "graduatedSymbol"
    assert {round(feature["probability"], 1) for feature in layer.getFeatures()} == {0.1, 0.9}
    del layer
    assert (Path(folder) / "scale_12_5.gpkg").exists()


def test_a_part_of_the_image(image, tmp_path):
    values = {"INPUT": image, "SCALES": "50", "EXTENT": extent(20, 40), "FOLDER": str(tmp_path / "preview")}
    folder = processing.run(ID, values)["FOLDER"]
    assert areas(Path(folder) / "scale_50.gpkg") == [10000.0] * 4


def test_by_default_the_middle_of_a_large_image(provider, tmp_path, monkeypatch):
    from mine_mapper.algorithms import preview_segmentation

    monkeypatch.setattr(preview_segmentation, "SIDE", 20)
    monkeypatch.setattr(preview_segmentation, "MOST_PIXELS", 900)
    log = QgsProcessingFeedback(False)
    image = mosaic(tmp_path / "stack.tif")
    for extra in ({}, {"EXTENT": extent(0, 60)}):  # an extent that is too large as well
        values = {"INPUT": image, "SCALES": "50", "FOLDER": "TEMPORARY_OUTPUT", **extra}
        folder = processing.run(ID, values, feedback=log)["FOLDER"]
        assert areas(Path(folder) / "scale_50.gpkg") == [10000.0] * 4
    assert "The part holds 60 x 60 pixels: the middle 20 x 20 are shown." in log.textLog()


@pytest.mark.parametrize("scales", ["", "many", "0.5", "10,20,30,40,50,60", "nan", "-5,30"])
def test_bad_scales_are_told(image, scales):
    with pytest.raises(QgsProcessingException, match="SCALES"):
        processing.run(ID, {"INPUT": image, "SCALES": scales, "FOLDER": "TEMPORARY_OUTPUT"})


def test_the_visible_map_is_offered(provider, monkeypatch):
    from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsVectorLayer
    from qgis.gui import QgsMapCanvas

    canvas = QgsMapCanvas()
    layer = QgsProject.instance().addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:32644", "x", "memory"))
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32644"))
    canvas.setLayers([layer])
    canvas.resize(100, 100)
    canvas.setExtent(QgsRectangle(500000, 4799000, 501000, 4800000))
    iface = type("Iface", (), {"mapCanvas": lambda self: canvas})()
    monkeypatch.setattr("qgis.utils.iface", iface)
    step = QgsApplication.processingRegistry().createAlgorithmById(ID)
    offered = step.parameterDefinition("EXTENT").defaultValueForGui()
    assert offered.endswith("[EPSG:32644]") and float(offered.split(",")[0]) <= 500000
    monkeypatch.undo()
    canvas.setLayers([])
    clear_project()
