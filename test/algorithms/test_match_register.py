"""Match mines with the register through processing.run."""

import csv
import os

import numpy as np
import pytest
from inventory_data import box, log_feedback, refused, rows, run, texts, write
from qgis.core import QgsVectorLayer


@pytest.fixture
def inputs(tmp_path):
    mines = [box(0, 0, 3, 3), box(10, 0, 5, 3), box(20, 0, 3, 3), box(30, 0, 3, 3), box(40, 0, 3, 3)]
    licences = [box(0, 0, 3, 3), box(10, 0, 3, 3), box(20, 0, 3, 3), box(30, 0, 3, 3), box(50, 0, 3, 3)]
    return {
        "MINES": write(tmp_path / "mines.gpkg", mines, mine_id=np.arange(1, 6), probability=np.array([0.9, 0.8, 0.7, 0.6, 0.9])),
        "REGISTER": write(
            tmp_path / "register.gpkg",
            licences,
            licence_id=texts(["A", "B", "C", "D", "E"]),
            status=texts(["active", "active", "active", "suspended", "active"]),
            expires=texts(["2040-01-01", "2040-01-01", "2020-01-01", "2040-01-01", "2040-01-01"]),
            holder=texts(["x", "y", "z", "u", "v"]),
        ),
        "COUNTIES": write(tmp_path / "counties.gpkg", [box(-5, -5, 30, 20), box(25, -5, 40, 20)], name=texts(["West", "East"])),
    }


def test_all_outputs(provider, inputs, tmp_path):
    names = {"OUTPUT": "o.gpkg", "OVERRUN": "over.gpkg", "UNSEEN": "unseen.fgb", "REPORT": "r.html", "TABLE": "t.csv"}
    outputs = {name: str(tmp_path / file) for name, file in names.items()}
    feedback = log_feedback()
    assert set(run("matchregister", feedback, **inputs, **outputs, DATE="2026-06-30")) == set(outputs)
    mines = rows(outputs["OUTPUT"])
    assert [mine["register_status"] for mine in mines] == ["licensed", "beyond", "expired", "suspended", "unlicensed"]
    assert [mine["licence_id"] for mine in mines] == ["A", "B", "C", "D", None]
    assert mines[1]["overrun_km2"] == pytest.approx(0.06, rel=2e-3) and mines[1]["overrun_share"] == pytest.approx(0.4)
    assert rows(outputs["OVERRUN"])[0]["shape"].area == pytest.approx(6e4, rel=2e-3)
    unseen = rows(outputs["UNSEEN"])
    assert [(entry["licence_id"], entry["visible"]) for entry in unseen] == [("E", "no mine visible")]
    with open(outputs["TABLE"], encoding="utf-8-sig", newline="") as stream:
        listed = list(csv.DictReader(stream))
    assert [line["mine_id"] for line in listed] == ["5", "2", "3", "4", "1"]
    assert [line["county"] for line in listed] == ["East", "West", "West", "East", "West"]
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "East" in page and "Without licence" in page and "<svg" in page
    for path, renderer in ((outputs["OUTPUT"], "categorizedSymbol"), (outputs["OVERRUN"], "singleSymbol")):
        layer = QgsVectorLayer(path, "layer", "ogr")
        assert layer.renderer().type() == renderer
        del layer
    assert any("licensed 1, beyond 1, expired 1, suspended 1, unlicensed 1" in line for line in feedback.lines)


def test_without_a_date_expiry_is_not_judged_and_the_report_says_so(provider, inputs, tmp_path):
    results = run("matchregister", **inputs, OUTPUT=str(tmp_path / "o.gpkg"), REPORT=str(tmp_path / "r.html"))
    assert [mine["register_status"] for mine in rows(results["OUTPUT"])].count("expired") == 0
    assert "No DATE was given" in (tmp_path / "r.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"REGISTER": "none.gpkg"}, "none.gpkg"),
        ({"STATUS_FIELD": "nothing"}, "no field 'nothing'"),
        ({"EXPIRY_FIELD": "holder", "DATE": "2026-01-01"}, "which is no date"),
        ({"DATE": "30.6.2026"}, "(DATE) is '30.6.2026'"),
        ({"OVERRUN": "over.shp"}, "gpkg"),
    ],
)
def test_bad_input(provider, inputs, tmp_path, change, message):
    outputs = {"OUTPUT": str(tmp_path / "o.gpkg")}
    refused("matchregister", message, **{**inputs, **outputs, **change})
    assert not os.path.exists(outputs["OUTPUT"])
