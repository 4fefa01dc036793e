"""Assess accuracy through processing.run."""

import csv
import json
import re
from pathlib import Path

import numpy as np
import pytest
from inventory_data import box, log_feedback, refused, rows, run, texts, write
from mine_mapper.core.figures import percent
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsVectorLayer


@pytest.fixture
def inputs(tmp_path):
    """Twenty objects in two rows; the left half trained. Reference mines: (0,0), (5,0)-(6,0); the map: (0,0), (5,0), (8,1)."""
    cells = [(column, row) for row in (0, 1) for column in range(10)]
    shapes, ids = [box(*cell) for cell in cells], np.arange(1, 21)
    split = texts(["train" if column < 4 else "test" for column, _ in cells])
    group = texts([f"{column // 2}_{row}" for column, row in cells])
    classes = texts(["mine" if cell in ((0, 0), (5, 0), (8, 1)) else "non_mine" for cell in cells])
    return {
        "MINES": write(tmp_path / "mines.gpkg", [box(0, 0), box(5, 0), box(8, 1)]),
        "REFERENCE": write(tmp_path / "reference.gpkg", [box(0, 0), box(5, 0, 2)], name=texts(["mine", "mine"])),
        "SAMPLES": write(tmp_path / "samples.gpkg", shapes, object_id=ids, split=split, group=group),
        "OBJECTS_CLASSIFIED": write(tmp_path / "classified.gpkg", shapes, object_id=ids, **{"class": classes}),
    }


def read_csv(path):
    with open(path, encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_accuracy_of_test_objects(provider, inputs, tmp_path):
    report, path, feedback = str(tmp_path / "отчёт.html"), str(tmp_path / "accuracy.csv"), log_feedback()
    results = run("assessaccuracy", feedback, **inputs, REPORT=report, TABLE=path)
    lines = read_csv(path)
    found = {(line["measure"], line["unit"]): line["value"] for line in lines}
    counts = [int(found[(name, "objects")]) for name in ("true_positive", "false_positive", "false_negative", "true_negative")]
    assert counts == [1, 1, 1, 9]
    assert results["ACCURACY"] == pytest.approx(10 / 12) == pytest.approx(float(found[("accuracy", "objects")]))
    assert results["PRECISION"] == results["RECALL"] == results["F_SCORE"] == 0.5
    assert results["IOU"] == pytest.approx(1 / 3, rel=1e-3) and found[("left_out_detected", "mines")] == "1"
    assert any(line.startswith("WARNING 1 detected and 1 reference mines that hold training objects") for line in feedback.lines)
    page = Path(report).read_text(encoding="utf-8")
    assert "Reference (rows), map (columns)" in page and "<script" not in page and "data:image/png" in page


def test_every_number_of_the_report_is_in_the_table(provider, inputs, tmp_path):
    report, path = str(tmp_path / "r.html"), str(tmp_path / "t.csv")
    run("assessaccuracy", **inputs, REPORT=report, TABLE=path, SUBREGIONS=0)
    known = set()
    for line in read_csv(path):
        for key in ("value", "low", "high", "n"):
            if line[key]:
                value = float(line[key])
                known |= {f"{value:.2f}", f"{value:.4g}", f"{value:.0f}", f"{value:.1f}", percent(value).replace("<", "&lt;")}
    counts = {(line["measure"], line["unit"]): line["value"] for line in read_csv(path)}
    tp, fp, fn, tn = (int(counts[(n, "objects")]) for n in ("true_positive", "false_positive", "false_negative", "true_negative"))
    known |= {str(value) for value in (tn + fp, fn + tp, tn + fn, fp + tp, tp + fp + fn + tn)}  # margins of the matrix
    page = Path(report).read_text(encoding="utf-8")
    cells = re.findall(r'<td class="n">([^<]+)</td>', page) + re.findall(r"<dd>([0-9.]+ ?%?)</dd>", page)[-4:]
    assert len(cells) > 40 and [cell for cell in cells if cell != "–" and cell not in known] == []


def test_the_map_of_hits_misses_and_false_alarms(provider, inputs, tmp_path):
    """Mine 1 lies on training land; 2 covers half of reference 2; 3 is a false alarm. Styled, in the system of the map."""
    path = str(tmp_path / "карта.gpkg")
    assert run("assessaccuracy", **inputs, AGREEMENT=path)["AGREEMENT"] == path
    found = {(row["agreement"], row["mine_id"], row["reference_id"]): row for row in rows(path)}
    assert set(found) == {
        ("both", "1", "mine"),
        ("both", "2", "mine"),
        ("only_reference", None, "mine"),
        ("only_map", "3", None),
    }
    assert not found[("both", "1", "mine")]["judged"] and found[("only_map", "3", None)]["map_verdict"] == "false_alarm"
    assert found[("both", "2", "mine")]["map_verdict"] == "hit"  # all of it lies inside
    assert found[("both", "2", "mine")]["reference_verdict"] == "miss"  # half of the reference is covered
    assert found[("both", "2", "mine")]["area_km2"] == pytest.approx(0.01, rel=1e-3)
    layer = QgsVectorLayer(path, "agreement", "ogr")
    assert layer.crs().authid() == "EPSG:32644" and layer.renderer().type() == "RuleRenderer"
    del layer


def test_a_table_for_later_steps(provider, inputs):
    """A model that does not hand on the table still needs it for its report."""
    results = run("assessaccuracy", **inputs, HAND_ON=True)
    assert len(read_csv(results["TABLE"])) > 50 and "TABLE" not in run("assessaccuracy", **inputs)


def test_the_same_seed_gives_the_same_report(provider, inputs, tmp_path):
    pages = []
    for name in ("a", "b"):
        run("assessaccuracy", **inputs, REPORT=str(tmp_path / f"{name}.html"))
        pages.append((tmp_path / f"{name}.html").read_bytes())
    assert pages[0] == pages[1]


def test_without_objects_only_mines_and_areas_are_judged(provider, inputs):
    feedback = log_feedback()
    results = run("assessaccuracy", feedback, MINES=inputs["MINES"], REFERENCE=inputs["REFERENCE"])
    assert set(results) == {"PRECISION", "RECALL", "F_SCORE", "IOU"} and results["PRECISION"] == pytest.approx(2 / 3)
    assert any("Accuracy and kappa are not known" in line for line in feedback.lines)


def test_layers_in_other_systems_are_reprojected(provider, inputs):
    source = QgsVectorLayer(inputs["REFERENCE"], "reference", "ogr")
    target = QgsVectorLayer("MultiPolygon?crs=EPSG:4326&field=name:string", "reference", "memory")
    move = QgsCoordinateTransform(source.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    features = []
    for feature in source.getFeatures():
        geometry = feature.geometry()
        geometry.transform(move)
        feature.setGeometry(geometry)
        feature.setAttributes(["quarry"])
        features.append(feature)
    target.dataProvider().addFeatures(features)
    plain = run("assessaccuracy", **inputs)
    moved = run("assessaccuracy", **{**inputs, "REFERENCE": target}, CLASS_FIELD="name", MINE_CLASSES="pit, Quarry")
    assert {name: pytest.approx(value, rel=1e-3) for name, value in plain.items()} == moved
    del source, target


def test_an_extent_limits_what_counts(provider, inputs):
    results = run("assessaccuracy", **{**inputs, "SAMPLES": None}, EXTENT="500450,500750,4799900,4800150 [EPSG:32644]")
    assert results["RECALL"] == 0.5 and results["PRECISION"] == 1


def test_an_incomplete_reference(provider, inputs, tmp_path):
    reference = write(tmp_path / "some.gpkg", [box(5, 0, 2), box(8, 1)], name=texts(["mine", "field"]))
    results = run("assessaccuracy", **{**inputs, "REFERENCE": reference}, CLASS_FIELD="name", UNLABELLED="unknown")
    assert results["ACCURACY"] == pytest.approx(1 / 3) and results["PRECISION"] == 0.5


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"MINES": "none.gpkg"}, "none.gpkg"),
        ({"CLASS_FIELD": "kind"}, "has no field 'kind'"),
        ({"CLASS_FIELD": "name", "MINE_CLASSES": "pit"}, "holds no polygon of a mine class"),
        ({"SAMPLES": "REFERENCE"}, "has no field 'object_id'"),
        ({"OBJECTS_CLASSIFIED": "REFERENCE"}, "has no field 'object_id'"),
        ({"EXTENT": "600000,600100,4800000,4800100 [EPSG:32644]"}, "lies in Extent (EXTENT)"),
        ({"OVERLAP": 1}, "(OVERLAP) is 1"),
        ({"IMAGE": "none.tif"}, "none.tif"),
        ({"REPORT": "/proc/none/report.html"}, "not writable"),
    ],
)
def test_bad_input(provider, inputs, tmp_path, change, message):
    change = {name: inputs.get(value, value) if isinstance(value, str) else value for name, value in change.items()}
    refused("assessaccuracy", message, **{**inputs, "REPORT": str(tmp_path / "r.html"), **change})
    assert not (tmp_path / "r.html").exists()


@pytest.mark.parametrize("samples", [True, False])
def test_classified_objects_without_a_feature_are_named(provider, inputs, tmp_path, samples):
    empty = write(tmp_path / "empty.gpkg", [], object_id=np.zeros(0, np.int64), **{"class": texts([])})
    change = {"OBJECTS_CLASSIFIED": empty, **({} if samples else {"SAMPLES": None})}
    refused("assessaccuracy", "no features", **{**inputs, **change, "REPORT": str(tmp_path / "r.html")})


def test_a_map_without_a_mine_finds_none(provider, inputs, tmp_path):
    inputs = {"MINES": write(tmp_path / "none.gpkg", []), "REFERENCE": inputs["REFERENCE"]}
    table, page, pieces = (str(tmp_path / name) for name in ("t.csv", "r.html", "a.gpkg"))
    results = run("assessaccuracy", **inputs, TABLE=table, REPORT=page, AGREEMENT=pieces)
    assert results["RECALL"] == 0 and results["IOU"] == 0 and "PRECISION" not in results
    assert {row["agreement"] for row in rows(pieces)} == {"only_reference"}


def test_by_qgis_process(qgis_process, inputs, tmp_path):
    done = qgis_process("minemapper:assessaccuracy", **inputs, TABLE=str(tmp_path / "t.csv"), REPORT=str(tmp_path / "r.html"))
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
    assert results["ACCURACY"] == pytest.approx(10 / 12) and (tmp_path / "t.csv").exists()
