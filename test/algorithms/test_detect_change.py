"""Detect change between years through processing.run."""

import csv

import numpy as np
import pytest
from inventory_data import box, log_feedback, refused, rows, run, texts, write
from qgis.core import QgsVectorLayer


@pytest.fixture
def inputs(tmp_path):
    before, after = [box(0, 0, 3, 3), box(10, 0, 3, 3), box(20, 0, 3, 3)], [box(0, 0, 3, 3), box(10, 0, 5, 3), box(30, 0, 3, 3)]
    return {
        "BEFORE": write(tmp_path / "before.gpkg", before, mine_id=np.array([4, 7, 9])),
        "AFTER": write(tmp_path / "after.gpkg", after, mine_id=np.arange(1, 4), type=texts(["coal", "metal", "coal"])),
        "COUNTIES": write(tmp_path / "counties.gpkg", [box(-5, -5, 20, 20), box(15, -5, 30, 20)], name=texts(["West", "East"])),
    }


def test_changes_tables_and_a_second_year(provider, inputs, tmp_path):
    outputs = {"OUTPUT": str(tmp_path / "c.gpkg"), "TABLE": str(tmp_path / "c.csv"), "REPORT": str(tmp_path / "c.html")}
    feedback = log_feedback()
    assert set(run("detectchange", feedback, **inputs, **outputs)) == set(outputs)
    found = rows(outputs["OUTPUT"])
    assert [(mine["mine_id"], mine["change"]) for mine in found] == [(4, "same"), (7, "expanded"), (9, "closed"), (10, "new")]
    assert [mine["gained_km2"] for mine in found] == pytest.approx([0, 0.06, 0, 0.09], rel=2e-3)
    assert [mine["county"] for mine in found] == ["West", "West", "East", "East"] and found[1]["type"] == "metal"
    with open(outputs["TABLE"], encoding="utf-8-sig", newline="") as stream:
        assert [line["mine_id"] for line in csv.DictReader(stream)] == ["9", "10", "7", "4"]
    page = (tmp_path / "c.html").read_text(encoding="utf-8")
    assert "East" in page and "<svg" in page
    assert any("same 1" in line for line in feedback.lines) and any("under cloud" in line for line in feedback.lines)
    layer = QgsVectorLayer(outputs["OUTPUT"], "c", "ogr")
    assert layer.renderer().classAttribute() == "change"
    del layer
    feedback, table = log_feedback(), str(tmp_path / "d.csv")
    again = run(
        "detectchange", feedback, BEFORE=outputs["OUTPUT"], AFTER=inputs["AFTER"], OUTPUT=str(tmp_path / "d.gpkg"), TABLE=table
    )
    assert [(m["mine_id"], m["change"]) for m in rows(again["OUTPUT"])] == [(4, "same"), (7, "same"), (9, "closed"), (10, "same")]
    with open(table, encoding="utf-8-sig", newline="") as stream:
        assert sorted(line["mine_id"] for line in csv.DictReader(stream)) == ["10", "4", "7"]
    told = " ".join(feedback.lines)
    assert "3 mines" in told and "closed 0" in told and "1 mine that closed in an earlier run stays" in told


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"BEFORE": "none.gpkg"}, "none.gpkg"),
        ({"AFTER_OBSERVED": "none.tif"}, "none.tif"),
        ({"COUNTY_FIELD": "x"}, "no field 'x'"),
    ],
)
def test_bad_input(provider, inputs, tmp_path, change, message):
    refused("detectchange", message, **{**inputs, "OUTPUT": str(tmp_path / "c.gpkg"), **change})
    assert not (tmp_path / "c.gpkg").exists()
