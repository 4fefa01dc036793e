"""Classify mines through processing.run."""

import json
import os
import sqlite3
from dataclasses import replace

import numpy as np
import pytest
from inventory_data import box, log_feedback, model, refused, rows, run, scene, texts, write
from qgis.core import QgsFeatureRequest, QgsRenderContext, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument


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
    assert {(o["vote_share"], o["vote_entropy"], o["outside"]) for o in objects} == {(0, 0, None), (1, 0, None)}
    assert {(mine["uncertainty"], mine["outside_share"]) for mine in found} == {(0, None)}
    assert sorted(mine["review_order"] for mine in found) == [1, 2, 3]
    assert any("does not say what its training data looked like" in line for line in feedback.lines)
    assert any("3 mines with 0.050 km2" in line for line in feedback.lines)


def test_outlines_follow_the_edges_of_an_image(provider, inputs, tmp_path):
    from mine_mapper.core.grid import Grid
    from mine_mapper.core.raster_writer import create_raster

    plain = rows(run("classifymines", **inputs, MINES=str(tmp_path / "a.gpkg"))["MINES"])
    layer = QgsVectorLayer(inputs["OBJECTS"])
    crs, extent = layer.crs().toWkt(), layer.extent()
    del layer
    height, width = round(extent.height() / 10), round(extent.width() / 10)
    rng = np.random.default_rng(0)
    pixels = rng.normal(1000, 50, (4, height, width)).astype(np.float32)
    for mine in plain:  # the image shows every mine 10 m further east
        left, bottom, right, top = mine["shape"].bounds
        first, last = (round((x - extent.xMinimum()) / 10) + 1 for x in (left, right))
        pixels[:, round((extent.yMaximum() - top) / 10) : round((extent.yMaximum() - bottom) / 10), first:last] += 3000
    grid = Grid(crs, (10.0, 0.0, extent.xMinimum(), 0.0, -10.0, extent.yMaximum()), width, height)
    with create_raster(str(tmp_path / "s.tif"), grid, "float32", ("blue", "green", "red", "nir"), -9999.0) as writer:
        writer.write(pixels)
    feedback = log_feedback()
    results = run("classifymines", feedback, **inputs, IMAGE=str(tmp_path / "s.tif"), MINES=str(tmp_path / "b.gpkg"))
    moved = rows(results["MINES"])
    assert [mine["mine_id"] for mine in moved] == [mine["mine_id"] for mine in plain]
    assert any("Outlines follow the edges of the image" in line for line in feedback.lines)
    assert sum(not a["shape"].equals(b["shape"]) for a, b in zip(plain, moved)) >= 1
    assert [mine["touches_edge"] for mine in moved] == [mine["touches_edge"] for mine in plain]


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
    why = layer.editorWidgetSetup(layer.fields().indexOf("review_note"))
    assert (why.type(), why.config()) == ("TextEdit", {"IsMultiline": False})  # a box of several lines saves "lakeNULL"
    del layer


def test_second_styles_wait_in_the_geopackages(provider, inputs, tmp_path):
    outputs = {"MINES": str(tmp_path / "m.gpkg"), "OBJECTS_CLASSIFIED": str(tmp_path / "o.gpkg")}
    run("classifymines", **inputs, **outputs)
    named = (("mines", "mines_confidence"), ("objects_probability", "objects_uncertainty"))
    for path, names in zip(outputs.values(), named):
        with sqlite3.connect(path) as connection:
            stored = connection.execute("SELECT styleName, useAsDefault FROM layer_styles ORDER BY id").fetchall()
        connection.close()
        assert stored == [(names[0], 1), (names[1], 0)]
        layer = QgsVectorLayer(path, "layer", "ogr")
        _, identifiers, found, _, _ = layer.listStylesInDatabase()
        text, error = layer.getStyleFromDatabase(identifiers[found.index(names[1])])
        document = QDomDocument()
        assert not error and document.setContent(text)[0] and layer.importNamedStyle(document)[0]
        fields = set(layer.fields().names())
        assert layer.renderer().usedAttributes(QgsRenderContext()) <= fields
        if layer.labeling():
            assert {"review_order", "review_priority"} <= fields
        del layer


def careful_model(path):
    """The forest of one tree with what a training leaves: a calibration, its rates, and reds from 400 to 600 and 1900 to 2100."""
    from mine_mapper.core.learning.applicability import learn_applicability
    from mine_mapper.core.learning.model_file import save_model
    from mine_mapper.core.learning.rates import learn_rates
    from mine_mapper.core.learning.training_set import TrainingSet

    reds = np.concatenate([np.linspace(400, 600, 75), np.linspace(1900, 2100, 25)])
    truth = (np.arange(100) >= 75).astype(np.int8)
    data = TrainingSet(("mean_red",), reds[:, None], truth, None, "", None, "x")
    arrays = {
        **learn_applicability(data, np.array([500], np.float32), np.arange(100) % 5),
        **learn_rates(truth, np.where(np.arange(100) % 10 < 9, 0.1 + 0.8 * truth, 0.9 - 0.8 * truth)),
        "calibration_x": np.array([0.0, 1.0]),
        "calibration_y": np.array([0.0, 0.9]),
    }
    scores = {"cv_accuracy_spatial": 0.9, "calibration_error": 0.03}
    save_model(str(path), replace(model(), arrays=arrays, scores=scores))
    return str(path)


def test_what_the_model_does_not_know_is_told(provider, inputs, tmp_path):
    """Reds of 2000 are known, the lone mine at (6, 6) gets one that no sample has."""
    objects = [{**row} for row in rows(inputs["OBJECTS"])]
    shapes, ids = [row["shape"] for row in objects], np.array([row["object_id"] for row in objects])
    red = np.array([9000.0 if row["shape"].equals(box(6, 6)) else row["mean_red"] for row in objects])
    layer = write(tmp_path / "strange.gpkg", shapes, object_id=ids, mean_red=red)
    outputs = {
        name: str(tmp_path / file) for name, file in (("MINES", "m.gpkg"), ("OBJECTS_CLASSIFIED", "o.fgb"), ("REPORT", "r.html"))
    }
    feedback = log_feedback()
    results = run("classifymines", feedback, OBJECTS=layer, MODEL=careful_model(tmp_path / "careful.mmf"), **outputs)
    assert results["REPORT"] == outputs["REPORT"]
    found = {mine["object_count"]: mine for mine in rows(outputs["MINES"]) if not mine["touches_edge"]}
    assert found[3]["confidence"] == "high" and found[3]["probability"] == pytest.approx(0.81) and found[3]["outside_share"] == 0
    strange = found[1]
    assert (strange["confidence"], strange["outside_share"], strange["uncertainty"], strange["review_order"]) == ("low", 1, 1, 1)
    assert [bool(row["outside"]) for row in rows(outputs["OBJECTS_CLASSIFIED"])].count(True) == 1
    log = "\n".join(feedback.lines)
    assert "1 object is unlike all training samples, of those called mine 1" in log
    assert "Of 100 objects called mine, these are expected to be mines" in log and "spatial cross-validation" in log
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert page.count("<svg") == 2
    assert all(text in page for text in ("High: 2, Medium: 0, Low: 1", "Look at these mines first", "careful.mmf"))


def test_a_map_of_unknown_land_is_warned_of(provider, inputs, tmp_path):
    feedback = log_feedback()
    parameters = {"OBJECTS": scene(tmp_path / "other.gpkg", red=8000.0), "MODEL": careful_model(tmp_path / "careful.mmf")}
    run("classifymines", feedback, **parameters, MINES=str(tmp_path / "m.gpkg"), REPORT=str(tmp_path / "r.html"))
    assert any(line.startswith("WARNING 100% of the objects are unlike the training data") for line in feedback.lines)
    assert "Do not rely on this map" in (tmp_path / "r.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("prior", [None, 0.02])
def test_a_report_of_an_empty_map_and_of_a_plain_model(provider, inputs, tmp_path, prior):
    """No mine, no rates, no calibration, no limits: the page still says so."""
    report = tmp_path / "отчёт.html"
    run("classifymines", **inputs, MINES=str(tmp_path / "m.gpkg"), REPORT=str(report), THRESHOLD=0.95, PRIOR=prior)
    page = report.read_text(encoding="utf-8")
    assert "There is no mine in the map" in page and "The model does not tell how often it is right" in page
    assert ("give PRIOR" in page) == (prior is None)


def test_same_input_same_bytes(provider, inputs, tmp_path):
    parameters = {"OBJECTS": inputs["OBJECTS"], "MODEL": careful_model(tmp_path / "careful.mmf")}
    for name, threads in (("a", 1), ("b", 4)):
        outputs = {"MINES": str(tmp_path / f"{name}.fgb"), "REPORT": str(tmp_path / f"{name}.html")}
        run("classifymines", **parameters, **outputs, OBJECTS_CLASSIFIED=str(tmp_path / f"{name}o.fgb"), THREADS=threads)
    for one, other in (("a.html", "b.html"),):
        assert (tmp_path / one).read_bytes() == (tmp_path / other).read_bytes()
    for one, other in (("a.fgb", "b.fgb"), ("ao.fgb", "bo.fgb")):
        assert rows(str(tmp_path / one)) == rows(str(tmp_path / other))


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
        ("no feature", "lacks 1 of the 1 feature "),
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


def test_objects_say_what_the_delivered_map_holds(provider, inputs, tmp_path):
    """A smallest area drops single cells, a review in Russian rejects one mine, and the class of the objects stays."""
    mines, classified = str(tmp_path / "m.gpkg"), str(tmp_path / "o.gpkg")
    reviewed = write(tmp_path / "reviewed.gpkg", [box(6, 6)], REVIEW=texts(["Отклонена"]))
    for more, held in (({}, 5), ({"MIN_AREA": 20_000}, 3), ({"REVIEWED": reviewed}, 4), ({"MIN_AREA": 1e9}, 0)):
        results = run("classifymines", **inputs, MINES=mines, OBJECTS_CLASSIFIED=classified, **more)
        objects = rows(classified)
        assert sum(bool(row["in_map"]) for row in objects) == held and sum(row["class"] == "mine" for row in objects) == 5
        assert results["MINE_AREA_KM2"] == pytest.approx(held * 0.01, rel=2e-3)
