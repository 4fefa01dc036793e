"""Label objects through processing.run."""

import re

import numpy as np
import pytest
from learning_data import object_grid, polygons
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer


class Feedback(QgsProcessingFeedback):
    """Keeps the log."""

    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, text):
        self.lines.append(text)

    def pushWarning(self, text):
        self.lines.append("WARNING " + text)


@pytest.fixture
def layers(tmp_path):
    from mine_mapper.algorithms.layers.vector_io import write_table

    rng = np.random.default_rng(0)
    count = 40 * 40
    objects = object_grid(40, 40, mean_ndvi=rng.uniform(-0.2, 0.3, count), area=np.full(count, 1e4))
    objects.columns["mean_ndvi"][::97] = np.nan
    mines = [(x, y, x + 310, y + 310) for x, y in rng.uniform(0, 3600, (30, 2))]
    names = np.array(["quarry", "pit"] * 15, object)
    reference = polygons(*mines, (10, 3900, 10, 3901), name=np.append(names, "quarry"))
    write_table(str(tmp_path / "objects.gpkg"), objects, "Polygon")
    write_table(str(tmp_path / "reference.gpkg"), reference.select(slice(0, 30)))
    return {"OBJECTS": str(tmp_path / "objects.gpkg"), "REFERENCE": str(tmp_path / "reference.gpkg")}


def run(feedback=None, **parameters):
    import processing

    return processing.run("minemapper:labelobjects", parameters, feedback=feedback or Feedback())


def rows(path):
    layer = QgsVectorLayer(path, "layer", "ogr")
    assert layer.isValid()
    names = [field.name() for field in layer.fields()]
    return names, [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def test_samples_of_objects(provider, layers, tmp_path):
    output, left_out = str(tmp_path / "проба.gpkg"), str(tmp_path / "left.fgb")
    feedback = Feedback()
    results = run(feedback, **layers, OUTPUT=output, LEFT_OUT=left_out, GROUP_DISTANCE=500)
    names, samples = rows(output)
    assert names == ["fid", "object_id", "mean_ndvi", "area", "class", "split", "group", "weight"]
    assert results["MINE_COUNT"] == sum(sample["class"] == "mine" for sample in samples) > 50
    assert results["NON_MINE_COUNT"] == sum(sample["class"] == "non_mine" for sample in samples) > 100
    assert {sample["split"] for sample in samples} >= {"train", "test"}
    names, left = rows(left_out)
    assert {"reason", "best_overlap"} <= set(names)
    assert results["LEFT_OUT"] == left_out
    assert any("Reference mines:" in line for line in feedback.lines)
    again = run(**layers, OUTPUT=str(tmp_path / "again.gpkg"), GROUP_DISTANCE=500)
    assert "LEFT_OUT" not in again
    assert rows(again["OUTPUT"])[1] == samples


def test_classes_test_area_and_other_crs(provider, layers, tmp_path):
    import processing

    area = QgsVectorLayer("Polygon?crs=EPSG:32644", "west", "memory")
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle

    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(-10, -10, 2000, 4010)))
    area.dataProvider().addFeature(feature)
    geographic = processing.run(
        "native:reprojectlayer", {"INPUT": layers["REFERENCE"], "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    )["OUTPUT"]
    output = str(tmp_path / "samples.gpkg")
    run(
        OBJECTS=layers["OBJECTS"],
        REFERENCE=geographic,
        CLASS_FIELD="name",
        MINE_CLASSES="quarry, pit",
        TEST_AREA=area,
        OUTPUT=output,
    )
    layer = QgsVectorLayer(output, "samples", "ogr")
    for sample in layer.getFeatures():
        x = sample.geometry().centroid().asPoint().x()
        assert sample["split"] != ("test" if x > 2000 else "train")
    del layer, area, geographic


def test_the_output_carries_its_style(provider, layers, tmp_path):
    output = run(**layers, OUTPUT=str(tmp_path / "samples.gpkg"))["OUTPUT"]
    layer = QgsVectorLayer(output, "samples", "ogr")
    assert layer.renderer().type() == "RuleRenderer"
    del layer


@pytest.mark.parametrize(
    "changes, message",
    [
        ({"OVERLAP": 0.5, "CLASS_FIELD": "nothing"}, "no field 'nothing'"),
        ({"CLASS_FIELD": "name", "MINE_CLASSES": "mine"}, "It holds: pit, quarry"),
        ({"UNLABELLED": "unknown"}, r"\(UNLABELLED\) is 'unknown'"),
        ({"OUTPUT": "/tmp/samples.shp"}, "gpkg"),
        ({"OUTPUT": "/proc/none/samples.gpkg"}, "not writable"),
        ({"REVIEWED": "REFERENCE"}, "no field 'review'"),
    ],
)
def test_bad_input_is_said(provider, layers, tmp_path, changes, message):
    parameters = {**layers, "OUTPUT": str(tmp_path / "samples.gpkg"), **changes}
    if parameters.get("REVIEWED"):
        parameters["REVIEWED"] = layers["REFERENCE"]
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException) as raised:
        run(feedback, **parameters)
    assert re.search(message, f"{raised.value} {feedback.textLog()}")  # QGIS only logs what is found while preparing
    assert not (tmp_path / "samples.gpkg").exists()


def test_objects_in_degrees_are_refused(provider, layers, tmp_path):
    import processing

    degrees = processing.run(
        "native:reprojectlayer", {"INPUT": layers["OBJECTS"], "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    )["OUTPUT"]
    with pytest.raises(QgsProcessingException, match="not the metre"):
        run(OBJECTS=degrees, REFERENCE=layers["REFERENCE"], OUTPUT=str(tmp_path / "samples.gpkg"))
    del degrees
