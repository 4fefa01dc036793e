"""Layers in the wrong boxes: the message says which, and what to do."""

import numpy as np
import processing
import pytest
from inventory_data import UTM, box, texts, write
from qgis.core import QgsProcessingException, QgsProcessingFeedback


@pytest.fixture
def land(provider, tmp_path):
    """100 objects with features, and outlines of mines over four of them."""
    cells = [(column, row) for row in range(10) for column in range(10)]
    red = np.array([1000.0 + column for column, _ in cells])
    objects = write(
        tmp_path / "objects.gpkg", [box(*cell) for cell in cells], object_id=np.arange(1, 101), mean_red=np.array(red)
    )
    reference = write(tmp_path / "outlines.gpkg", [box(2, 2, 2, 2)], name=texts(["pit"]))
    return {"OBJECTS": objects, "REFERENCE": reference}


class Log(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)


def complaint(step, values):
    log = Log()  # QGIS tells errors of the preparation in the log only
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(f"minemapper:{step}", values, feedback=log)
    return str(caught.value) + log.textLog()


def label(land, **changes):
    return {**land, "TEST_SHARE": 0, "OUTPUT": "TEMPORARY_OUTPUT", **changes}


def test_objects_and_reference_swapped(land):
    text = complaint("labelobjects", label({"OBJECTS": land["REFERENCE"], "REFERENCE": land["OBJECTS"]}))
    assert "'outlines' has no object features" in text and "swapped" in text and "NON_MINE_DISTANCE" not in text


def test_one_layer_in_both_boxes(land):
    text = complaint("labelobjects", label(land, REFERENCE=land["OBJECTS"]))
    assert "'objects' is given twice, as Objects and as Reference polygons" in text
    text = complaint("assessaccuracy", {"MINES": land["REFERENCE"], "REFERENCE": land["REFERENCE"]})
    assert "given twice" in text


def test_any_polygons_as_objects(land, tmp_path):
    counties = write(tmp_path / "counties.gpkg", [box(0, 0, 5, 10), box(5, 0, 5, 10)], name=texts(["West", "East"]))
    text = complaint("labelobjects", label(land, OBJECTS=counties))
    assert "'counties' has no object features" in text and "Compute object features" in text


@pytest.mark.parametrize("name", ["counties", "basin"])
def test_a_reference_that_covers_everything(land, tmp_path, name):
    whole = write(tmp_path / f"{name}.gpkg", [box(-1, -1, 12, 12)], name=texts(["Yili"]))
    text = complaint("labelobjects", label(land, REFERENCE=whole))
    assert f"'{name}' hold 100%" in text and "right layer" in text and "NON_MINE_DISTANCE" not in text


def test_a_reference_that_covers_most_is_warned_of(land, tmp_path):
    most = write(tmp_path / "parks.gpkg", [box(0, 0, 6, 10)], name=texts(["park"]))
    log = Log()
    processing.run("minemapper:labelobjects", label(land, REFERENCE=most), feedback=log)
    assert "'parks' hold 60% of the objects: are they really outlines of mines?" in log.textLog()


@pytest.mark.parametrize("step", ["trainrandomforest", "compareclassifiers"])
def test_objects_instead_of_samples(land, step):
    outputs = {"MODEL": "TEMPORARY_OUTPUT"} if step == "trainrandomforest" else {}
    text = complaint(step, {"SAMPLES": land["OBJECTS"], "CLASS_FIELD": "class", **outputs})
    assert "these are objects, not samples. Run 'Label objects'" in text and "mean_red" not in text


def test_many_fields_are_not_listed_to_the_end(land, tmp_path):
    many = {f"field_{number:02d}": np.ones(1) for number in range(60)}
    layer = write(tmp_path / "many.gpkg", [box(0, 0)], **many)
    text = complaint("labelobjects", label(land, REFERENCE=layer, CLASS_FIELD="kind"))
    assert "field_13 and 46 more" in text and "field_20" not in text


def map_of_mines(path, shapes):
    number = len(shapes)
    columns = {"mine_id": np.arange(1, number + 1), "probability": np.full(number, 0.9), "review_order": np.ones(number, int)}
    return write(path, shapes, confidence=texts(["high"] * number), **columns)


@pytest.mark.parametrize("swapped", [False, True])
def test_map_and_reference_swapped(land, tmp_path, swapped):
    mines = map_of_mines(tmp_path / "map.gpkg", [box(2, 2, 2, 2), box(7, 7)])
    layers = {"MINES": mines, "REFERENCE": land["REFERENCE"]}
    if swapped:
        layers = dict(zip(layers, reversed(layers.values())))
    log = Log()
    processing.run("minemapper:assessaccuracy", layers, feedback=log)
    assert ("Are they swapped?" in log.textLog()) is swapped


@pytest.mark.parametrize(
    ("scale", "found", "better"), [(100, 32, 45), (50, 32, 20), (0, 32, 0), (12, 5, 10), (10, 5, 0), (100, 149, 95)]
)
def test_the_scale_that_would_give_enough(scale, found, better):
    from mine_mapper.core.learning.labelling.advice import finer_scale

    assert finer_scale(scale, found) == better


def test_few_mine_objects_are_warned_of_with_a_scale(provider, land):
    log = Log()
    processing.run("minemapper:labelobjects", label(land), feedback=log)
    assert "Only 4 mine objects train the forest" in log.textLog() and "SCALE =" not in log.textLog()  # nobody knows it
    assert "stay 1478 to 522" in log.textLog() and UTM


def test_selected_features_only_without_a_selection_is_no_empty_inventory(land, tmp_path):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

    mines = QgsProject.instance().addMapLayer(QgsVectorLayer(map_of_mines(tmp_path / "m.gpkg", [box(2, 2)]), "mines"))
    values = {"MINES": QgsProcessingFeatureSourceDefinition(mines.id(), True), "OUTPUT": str(tmp_path / "out.gpkg")}
    assert "Mines (MINES): no feature of the layer is selected" in complaint("minestatistics", values)
    mines.setSubsetString("mine_id < 0")
    feedback = QgsProcessingFeedback(False)
    processing.run("minemapper:minestatistics", {**values, "MINES": mines.id()}, feedback=feedback)
    assert "Layer 'mines' gives no features: it is empty, or its filter hides them." in feedback.textLog()
    del mines
    QgsProject.instance().clear()
