"""Train random forest through processing.run."""

import csv
import re
import zipfile

import numpy as np
import pytest
from learning_data import object_grid, sample_values
from qgis.core import QgsFeatureRequest, QgsProcessingException, QgsProcessingFeedback, QgsProject, QgsVectorLayer

QUICK = {"TREES": 30, "FOLDS": 3, "IMPORTANCE_REPEATS": 2, "MIN_SAMPLES_LEAF": 3, "MIN_SAMPLES_SPLIT": 6}
NAMES = ("mean_blue", "mean_red", "max_diff", "glcm_stddev_90", "glcm_stddev_0", "shape_index", "area", "length")


@pytest.fixture
def layer(tmp_path):
    from mine_mapper.algorithms.layers.vector_io import write_table

    values, truth = sample_values(240, undefined=0.03)
    classes = np.where(truth == 1, "mine", "non_mine").astype(object)
    split = np.array((["train"] * 5 + ["test"]) * 40, object)
    classes[::50] = None
    fields = {name: values[:, k] for k, name in enumerate(NAMES)}
    glcm = {"glcm_levels": np.full(240, 64), "glcm_low": np.zeros(240), "glcm_high": np.full(240, 6000.0)}
    table = object_grid(12, 20, **fields, **glcm, **{"class": classes, "split": split})
    table.columns["group"] = np.array([f"g{k % 24}" for k in range(240)], object)
    write_table(str(tmp_path / "samples.gpkg"), table, "Polygon")
    return str(tmp_path / "samples.gpkg")


def run(feedback=None, **parameters):
    import processing

    return processing.run(
        "minemapper:trainrandomforest", {**QUICK, **parameters}, feedback=feedback or QgsProcessingFeedback(False)
    )


def test_leaf_and_split_left_empty_are_in_model_report_and_record(provider, layer, tmp_path):
    from mine_mapper.algorithms.runs.records import read_record
    from mine_mapper.core.learning.model_file import load_model

    paths = {"MODEL": str(tmp_path / "m.mmf"), "REPORT": str(tmp_path / "r.html")}
    run(SAMPLES=layer, **paths, MIN_SAMPLES_LEAF=None, MIN_SAMPLES_SPLIT=None, CLASSIFIER="extra_trees")
    parameters = load_model(paths["MODEL"]).parameters
    assert (parameters["min_samples_leaf"], parameters["min_samples_split"], parameters["classifier"]) == (1, 2, "extra_trees")
    recorded = read_record(paths["MODEL"])[-1]["parameters"]
    assert (recorded["MAX_FEATURES"], recorded["FIT_MAX_FEATURES"]) == (5, False)
    assert (recorded["MIN_SAMPLES_LEAF"], recorded["MIN_SAMPLES_SPLIT"], recorded["CLASSIFIER"]) == (1, 2, "extra_trees")
    assert "extra_trees" in (tmp_path / "r.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "given, expected",
    [
        ({}, None),
        ({"MAX_FEATURES": 5}, None),
        ({"MAX_FEATURES": 5, "FIT_MAX_FEATURES": False}, 5),
        ({"MAX_FEATURES": 3}, 3),
        ({"MAX_FEATURES": 10, "FIT_MAX_FEATURES": True}, 10),
    ],
)
def test_five_features_tried_are_fitted_unless_they_are_kept(provider, given, expected):
    from qgis.core import QgsApplication, QgsProcessingContext

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("minemapper:trainrandomforest")
    context = QgsProcessingContext()
    assert algorithm.features_tried({"SAMPLES": "x", **given}, "MAX_FEATURES", context) == expected


def test_samples_of_several_layers(provider, layer, tmp_path):
    from mine_mapper.algorithms.runs.records import read_record
    from mine_mapper.core.learning.model_file import load_model

    alone, both = str(tmp_path / "a.mmf"), str(tmp_path / "b.mmf")
    run(SAMPLES=layer, MODEL=alone)
    memory = QgsVectorLayer(layer, "march", "ogr")
    QgsProject.instance().addMapLayer(memory)
    scratch = memory.materialize(QgsFeatureRequest())
    scratch.setName("scratch")
    run(SAMPLES=layer, MORE_SAMPLES=[memory.id(), scratch], MODEL=both)
    (entry,), more = (read_record(both)[-1]["inputs"][name] for name in ("SAMPLES", "MORE_SAMPLES"))
    assert [one["name"] for one in more] == [entry["name"], "scratch"]
    assert all(one["read_sha256"] == entry["read_sha256"] for one in more), "the record was that of a name, not of what was read"
    assert load_model(both).samples == {name: 3 * count for name, count in load_model(alone).samples.items()}
    del memory, scratch
    QgsProject.instance().clear()
    with pytest.raises(QgsProcessingException, match="MORE_SAMPLES"):
        run(SAMPLES=layer, MORE_SAMPLES=[str(tmp_path / "nowhere.gpkg")], MODEL=both)


def test_model_report_and_table(provider, layer, tmp_path):
    from mine_mapper.core.learning.model_file import load_model

    paths = {"MODEL": str(tmp_path / "лес.mmf"), "REPORT": str(tmp_path / "r.html"), "TABLE": str(tmp_path / "t.csv")}
    results = run(SAMPLES=layer, **paths)
    assert {name: results[name] for name in paths} == paths
    model = load_model(paths["MODEL"])
    assert set(model.features) == set(NAMES)
    assert model.glcm == {"levels": 64, "low": 0.0, "high": 6000.0}
    assert sum(model.samples.values()) == 200 - 5  # 5 of 6 train, 5 of them have no class
    with open(paths["TABLE"], encoding="utf-8-sig") as stream:
        figures = {(row["part"], row["name"], row["measure"]): row for row in csv.DictReader(stream)}
    for output, part, measure in (
        ("OOB_ERROR", "out_of_bag", "error"), ("AUC", "out_of_bag", "auc"),
        ("CV_ACCURACY", "random_folds", "accuracy"), ("CV_ACCURACY_SPATIAL", "spatial_folds", "accuracy"),
    ):  # fmt: skip
        assert float(figures["score", part, measure]["value"]) == pytest.approx(results[output], abs=1e-12)
    assert ("importance", "mean_blue", "scaled") in figures
    assert ("importance_group", "texture", "decrease_in_accuracy") in figures
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert page.count("<svg") >= 3
    assert "mean_blue" in page
    assert "<script" not in page
    again = run(SAMPLES=layer, MODEL=str(tmp_path / "again.mmf"))
    assert (tmp_path / "again.mmf").read_bytes() == (tmp_path / "лес.mmf").read_bytes()
    assert not {"REPORT", "TABLE"} & set(again)


def model_parts(path):
    """Everything in a model file but the record of its run, which tells of the samples read."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_test_samples_are_never_looked_at(provider, layer, tmp_path):
    from mine_mapper.algorithms.layers.vector_io import write_table

    first = run(SAMPLES=layer, MODEL=str(tmp_path / "a.mmf"))
    copy = QgsVectorLayer(layer, "copy", "ogr")
    copy.startEditing()
    for feature in copy.getFeatures("\"split\" = 'test'"):
        copy.changeAttributeValue(feature.id(), copy.fields().lookupField("mean_red"), 1e6)
        copy.changeAttributeValue(feature.id(), copy.fields().lookupField("class"), "mine")
    second = run(SAMPLES=copy, MODEL=str(tmp_path / "b.mmf"))  # unsaved edits count, and change nothing
    assert model_parts(tmp_path / "a.mmf") == model_parts(tmp_path / "b.mmf")
    assert first["OOB_ERROR"] == second["OOB_ERROR"]
    copy.rollBack()
    del copy, write_table


def test_chosen_features(provider, layer, tmp_path):
    from mine_mapper.core.learning.model_file import load_model

    run(SAMPLES=layer, FEATURES=["area", "mean_red"], MAX_FEATURES=2, MODEL=str(tmp_path / "m.mmf"))
    model = load_model(str(tmp_path / "m.mmf"))
    assert model.features == ("area", "mean_red")
    assert model.glcm is None


@pytest.mark.parametrize(
    "changes, message",
    [
        ({"MAX_FEATURES": 9}, "MAX_FEATURES.* is 9, but there are only 8 features"),
        ({"CLASS_FIELD": "kind"}, "no field 'kind'"),
        ({"MINE_CLASSES": "quarry"}, "0 mine training samples.*mine, non_mine"),
        ({"FEATURES": ["mean_red", "split"], "MAX_FEATURES": 1}, "'split'"),
        ({"GROUPS": "none"}, "no field 'none'"),
        ({"MIN_SAMPLES_LEAF": 60, "MIN_SAMPLES_SPLIT": 300}, "none of its .* mine samples out of bag"),
        ({"MODEL": "/tmp/model.pkl"}, "no '.pkl' file"),
        ({"MODEL": "/proc/none/model.mmf"}, "not writable"),
        ({"SAMPLES": "/none/there.gpkg"}, "cannot be read|Could not load"),
    ],
)
def test_bad_input_is_said(provider, layer, tmp_path, changes, message):
    parameters = {"SAMPLES": layer, "MODEL": str(tmp_path / "model.mmf"), **changes}
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException) as raised:
        run(feedback, **parameters)
    assert re.search(message, f"{raised.value} {feedback.textLog()}")  # QGIS only logs what is found while preparing
    assert not (tmp_path / "model.mmf").exists()


def test_a_cancel_leaves_no_model(provider, layer, tmp_path):
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda progress: feedback.cancel() if progress > 5 else None)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(feedback, SAMPLES=layer, MODEL=str(tmp_path / "model.mmf"))
    assert sorted(entry.name for entry in tmp_path.iterdir() if "model" in entry.name) == []
