"""Classify mines through processing.run."""

import json
import os
import sqlite3

import numpy as np
import pytest
from inventory_data import box, log_feedback, model, refused, rows, run, scene, texts, write
from qgis.core import QgsFeatureRequest, QgsVectorLayer


@pytest.fixture
def inputs(tmp_path):
    from mine_mapper.core.learning.model_file import save_model

    save_model(str(tmp_path / "model.mmf"), model())
    return {"OBJECTS": scene(tmp_path / "objects.gpkg"), "MODEL": str(tmp_path / "model.mmf")}


def test_mines_and_classified_objects(provider, inputs, tmp_path):
    feedback = log_feedback()
    mines, classified = str(tmp_path / "шахты.gpkg"), str(tmp_path / "classified.fgb")
    results = run("classifymines", feedback, **inputs, MINES=mines, OBJECTS_CLASSIFIED=classified)
    found = rows(mines)
    assert results["MINE_COUNT"] == len(found) == 3
    assert [mine["object_count"] for mine in found] == [1, 1, 3] and [mine["mine_id"] for mine in found] == [1, 2, 3]
    assert results["MINE_AREA_KM2"] == pytest.approx(sum(mine["area_km2"] for mine in found)) == pytest.approx(0.05, rel=2e-3)
    assert [bool(mine["touches_edge"]) for mine in found] == [True, False, False]
    assert {(mine["type"], mine["confidence"], mine["review"]) for mine in found} == {("unknown", "high", None)}
    assert found[2]["shape"].equals(box(2, 2, 2) | box(3, 3))
    objects = rows(classified)
    assert len(objects) == 100 and sum(o["class"] == "mine" for o in objects) == 5
    assert {round(o["probability"], 6) for o in objects} == {0.1, 0.9}
    assert any("3 mines with 0.050 km2" in line for line in feedback.lines)


def test_the_styles_stay_with_the_files(provider, inputs, tmp_path):
    outputs = {"MINES": str(tmp_path / "m.gpkg"), "OBJECTS_CLASSIFIED": str(tmp_path / "o.fgb")}
    run("classifymines", **inputs, **outputs)
    for path, renderer in ((outputs["MINES"], "categorizedSymbol"), (outputs["OBJECTS_CLASSIFIED"], "graduatedSymbol")):
        layer = QgsVectorLayer(path, "layer", "ogr")
        assert layer.renderer().type() == renderer
        del layer
    layer = QgsVectorLayer(outputs["MINES"], "layer", "ogr")
    assert [category.value() for category in layer.renderer().categories()][:4] == ["metal", "non_metal", "coal", "unknown"]
    assert layer.editorWidgetSetup(layer.fields().indexOf("review")).type() == "ValueMap"
    del layer


def test_minimum_area_threshold_and_prior(provider, inputs, tmp_path):
    output = str(tmp_path / "m.gpkg")
    assert run("classifymines", **inputs, MINES=output, MIN_AREA=20000)["MINE_COUNT"] == 1
    assert run("classifymines", **inputs, MINES=output, MERGE_DISTANCE=300)["MINE_COUNT"] == 2
    assert run("classifymines", **inputs, MINES=output, PRIOR=0.25)["MINE_COUNT"] == 3
    assert run("classifymines", **inputs, MINES=output, PRIOR=0.01)["MINE_COUNT"] == 0


def test_no_mine_gives_an_empty_layer_and_says_why(provider, inputs, tmp_path):
    feedback = log_feedback()
    results = run("classifymines", feedback, **inputs, MINES=str(tmp_path / "m.gpkg"), THRESHOLD=0.95)
    assert results["MINE_COUNT"] == 0 and rows(results["MINES"]) == [] and "OBJECTS_CLASSIFIED" not in results
    assert any(
        line.startswith("WARNING No mine found: the highest probability of the 100 objects is 0.900") for line in feedback.lines
    )


def test_a_review_survives_a_new_run(provider, inputs, tmp_path):
    first = str(tmp_path / "first.gpkg")
    run("classifymines", **inputs, MINES=first)
    with sqlite3.connect(first) as connection:
        connection.create_function("ST_IsEmpty", 1, lambda _: 0)  # GeoPackage's triggers ask for them
        for trigger in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{trigger[0]}"')
        connection.execute("UPDATE first SET review = 'rejected', reviewer = 'me' WHERE mine_id = 1")
        connection.execute("UPDATE first SET review = 'retyped', type = 'coal' WHERE mine_id = 3")
    connection.close()
    results = run("classifymines", **inputs, MINES=str(tmp_path / "second.gpkg"), REVIEWED=first)
    again = rows(results["MINES"])
    assert [(mine["object_count"], mine["review"], mine["type"]) for mine in again] == [
        (1, None, "unknown"),
        (3, "retyped", "coal"),
    ]


def test_a_filtered_memory_layer_counts(provider, inputs, tmp_path):
    layer = QgsVectorLayer(inputs["OBJECTS"], "objects", "ogr")
    memory = layer.materialize(QgsFeatureRequest())
    layer.setSubsetString("object_id <= 50")
    assert run("classifymines", OBJECTS=layer, MODEL=inputs["MODEL"], MINES=str(tmp_path / "a.gpkg"))["MINE_COUNT"] == 2
    assert run("classifymines", OBJECTS=memory, MODEL=inputs["MODEL"], MINES=str(tmp_path / "b.gpkg"))["MINE_COUNT"] == 3
    del layer, memory


def damaged(inputs, tmp_path, kind):
    from mine_mapper.core.learning.model_file import save_model

    changed = dict(inputs)
    if kind == "no feature":
        changed["OBJECTS"] = write(tmp_path / "bare.gpkg", [box(0, 0)], object_id=np.array([1]))
    elif kind == "no id":
        changed["OBJECTS"] = write(tmp_path / "bare.gpkg", [box(0, 0)], mean_red=np.array([1.0]))
    elif kind == "empty":
        changed["OBJECTS"] = write(tmp_path / "none.gpkg", [], object_id=np.array([], int), mean_red=np.array([]))
    elif kind == "glcm":
        save_model(str(tmp_path / "glcm.mmf"), model({"levels": 32, "low": 0.0, "high": 6000.0}))
        changed["MODEL"] = str(tmp_path / "glcm.mmf")
    elif kind == "no model":
        changed["MODEL"] = str(tmp_path / "none.mmf")
    elif kind == "model is text":
        (tmp_path / "text.mmf").write_text("forest")
        changed["MODEL"] = str(tmp_path / "text.mmf")
    elif kind == "no layer":
        changed["OBJECTS"] = str(tmp_path / "none.gpkg")
    elif kind == "extension":
        changed["MINES"] = str(tmp_path / "mines.shp")
    elif kind == "review":
        changed["REVIEWED"] = write(tmp_path / "r.gpkg", [box(0, 0)], review=texts(["perhaps"]))
    return changed


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        ("no feature", "lacks 1 of the 1 features"),
        ("no id", "object_id"),
        ("empty", "no features"),
        ("glcm", "GLCM_LEVELS=32"),
        ("no model", "none.mmf"),
        ("model is text", "text.mmf"),
        ("no layer", "none.gpkg"),
        ("extension", ".gpkg"),
        ("review", "'perhaps'"),
    ],
)
def test_bad_input_gives_one_clear_message_and_no_output(provider, inputs, tmp_path, kind, message):
    parameters = {"MINES": str(tmp_path / "mines.gpkg"), **damaged(inputs, tmp_path, kind)}
    refused("classifymines", message, **parameters)
    assert not os.path.exists(parameters["MINES"]) and not list(tmp_path.glob(".*part*"))


def test_by_qgis_process(qgis_process, inputs, tmp_path):
    done = qgis_process("minemapper:classifymines", **inputs, MINES=str(tmp_path / "m.gpkg"), THREADS=2)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout[done.stdout.index("{") :])["results"]["MINE_COUNT"] == 3
    done = qgis_process("minemapper:classifymines", **{**inputs, "MODEL": "none.mmf"}, MINES=str(tmp_path / "n.gpkg"))
    assert done.returncode == 1 and not (tmp_path / "n.gpkg").exists()
