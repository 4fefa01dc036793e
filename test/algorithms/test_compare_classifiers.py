"""Compare classifiers, and the search of Train random forest, through processing.run."""

import csv

import numpy as np
import pytest
from learning_data import object_grid, sample_values
from qgis.core import QgsProcessingException, QgsProcessingFeedback

NAMES = ("mean_blue", "mean_red", "max_diff", "glcm_stddev_90", "shape_index", "area", "length", "mean_ndvi")


@pytest.fixture
def layer(tmp_path):
    from mine_mapper.algorithms.layers.vector_io import write_table

    values, truth = sample_values(200)
    classes = np.where(truth == 1, "quarry", "other").astype(object)
    table = object_grid(10, 20, **{name: values[:, k] for k, name in enumerate(NAMES)}, kind=classes)
    write_table(str(tmp_path / "samples.gpkg"), table, "Polygon")
    return {"SAMPLES": str(tmp_path / "samples.gpkg"), "CLASS_FIELD": "kind", "MINE_CLASSES": "quarry"}


def test_areas_under_the_curves(provider, layer, tmp_path):
    import processing

    table = str(tmp_path / "t.csv")
    results = processing.run(
        "minemapper:compareclassifiers", {**layer, "FOLDS": 3, "TABLE": table, "REPORT": str(tmp_path / "r.html")},
        feedback=QgsProcessingFeedback(False),
    )  # fmt: skip
    with open(table, encoding="utf-8-sig") as stream:
        rows = {(row["folds"], row["classifier"]): float(row["auc"]) for row in csv.DictReader(stream)}
    for name in ("LOGISTIC_REGRESSION", "SVM", "DECISION_TREE", "RANDOM_FOREST"):
        assert results[f"AUC_{name}"] == pytest.approx(rows["spatial", name.lower()], rel=1e-11)
        assert 0.5 < results[f"AUC_{name}"] <= 1
    assert "Comparison of classifiers" in (tmp_path / "r.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("changes, message", [({"FEATURES": ["none"]}, "no field 'none'"), ({"MINE_CLASSES": "x"}, "0 mine")])
def test_bad_input_is_said(provider, layer, changes, message):
    import processing

    with pytest.raises(QgsProcessingException, match=message):
        processing.run("minemapper:compareclassifiers", {**layer, **changes}, feedback=QgsProcessingFeedback(False))


def test_search_and_selection(provider, layer, tmp_path, monkeypatch):
    import processing
    from mine_mapper.core.learning import tuning
    from mine_mapper.core.learning.model_file import load_model

    monkeypatch.setattr(tuning, "GRID_TREES", 20)
    grid = {"max_features": [2, 3], "min_samples_leaf": [2], "min_samples_split": [4], "criterion": ["gini"], "trees": [10, 30]}
    parameters = {
        **layer, "FOLDS": 3, "TUNE": True, "GRID": grid, "SELECT": 4, "IMPORTANCE_REPEATS": 2, "MODEL": str(tmp_path / "m.mmf"),
    }  # fmt: skip
    processing.run("minemapper:trainrandomforest", parameters, feedback=QgsProcessingFeedback(False))
    model = load_model(str(tmp_path / "m.mmf"))
    assert len(model.features) == 4
    assert {"mean_blue", "mean_red", "max_diff"} <= set(model.features)
    assert model.parameters["criterion"] == "gini"
    assert model.parameters["max_features"] in (2, 3)
    assert model.tree_count in (10, 30)
