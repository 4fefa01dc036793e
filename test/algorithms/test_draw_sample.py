"""Draw accuracy sample, label it, and assess accuracy with it."""

import csv

import numpy as np
import pytest
import shapely
from inventory_data import MINE_CELLS, box, log_feedback, refused, rows, run, texts, write
from qgis.core import QgsVectorLayer


@pytest.fixture
def classified(tmp_path):
    cells = [(column, row) for row in range(10) for column in range(10)]
    mine = np.array([cell in MINE_CELLS for cell in cells])
    return write(
        tmp_path / "classified.gpkg",
        [box(*cell) for cell in cells],
        object_id=np.arange(1, 101),
        probability=np.where(mine, 0.9, 0.05),
        **{"class": texts(np.where(mine, "mine", "non_mine"))},
    )


def test_a_sample_is_drawn_labelled_and_used(provider, classified, tmp_path):
    feedback, path = log_feedback(), str(tmp_path / "sample.gpkg")
    run("drawsample", feedback, OBJECTS_CLASSIFIED=classified, SIZE=300, MIN_PER_STRATUM=50, BUFFER=50, OUTPUT=path)
    places = rows(path)
    assert len(places) == 300 and {place["stratum"] for place in places} == {"mine", "surroundings", "rest"}
    assert sum(place["weight"] for place in places) == pytest.approx(1.0, rel=2e-3)
    assert {place["reference_class"] for place in places} == {None} and any(
        "Stratum mine: 0.050 km2" in t for t in feedback.lines
    )
    layer = QgsVectorLayer(path, "sample", "ogr")
    assert layer.renderer().type() == "categorizedSymbol" and layer.displayExpression() == '"sample_id"'
    for name in ("map_class", "stratum"):  # who labels must not see what the map says
        assert layer.editorWidgetSetup(layer.fields().indexOf(name)).type() == "Hidden", name
    truth = shapely.union_all([box(*cell) for cell in MINE_CELLS - {(6, 6)}] + [box(7, 7)])
    layer.startEditing()
    for feature in layer.getFeatures():
        here = shapely.from_wkb(bytes(feature.geometry().asWkb()))
        layer.changeAttributeValue(
            feature.id(), layer.fields().indexOf("reference_class"), "mine" if truth.intersects(here) else "no"
        )
    mines = write(tmp_path / "mines.gpkg", [box(*cell) for cell in MINE_CELLS])
    reference = write(tmp_path / "reference.gpkg", list(truth.geoms))
    table, report = str(tmp_path / "a.csv"), str(tmp_path / "a.html")
    results = run("assessaccuracy", feedback, MINES=mines, REFERENCE=reference, SAMPLE=layer, TABLE=table, REPORT=report)
    layer.rollBack()
    del layer
    with open(table, encoding="utf-8-sig", newline="") as stream:
        found = {(line["measure"], line["unit"]): line for line in csv.DictReader(stream)}
    area = found[("mine_area", "sample km2")]
    assert float(area["low"]) < 0.05 < float(area["high"]) and float(
        found[("mapped_area", "sample km2")]["value"]
    ) == pytest.approx(0.05, rel=2e-3)
    assert results["PRECISION"] == pytest.approx(float(found[("precision", "sample")]["value"]), rel=1e-11)
    assert results["PRECISION"] == pytest.approx(0.8, abs=0.15)
    assert "KAPPA" not in results and results["ACCURACY"] > 0.95
    assert "Stratum" in (tmp_path / "a.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"OBJECTS_CLASSIFIED": "none.gpkg"}, "none.gpkg"),
        ({"OBJECTS_CLASSIFIED": "bare"}, "has no field 'class'"),
        ({"OBJECTS_CLASSIFIED": "empty"}, "has no features"),
        ({"AREA": "far"}, "(AREA)"),
        ({"OUTPUT": "/proc/none/s.gpkg"}, "not writable"),
    ],
)
def test_bad_input(provider, classified, tmp_path, change, message):
    layers = {
        "bare": lambda: write(tmp_path / "bare.gpkg", [box(0, 0)], object_id=np.array([1])),
        "empty": lambda: write(
            tmp_path / "empty.gpkg", [], object_id=np.array([], int), probability=np.array([]), **{"class": texts([])}
        ),
        "far": lambda: write(tmp_path / "far.gpkg", [box(900, 900)]),
    }
    change = {name: layers[value]() if value in layers else value for name, value in change.items()}
    parameters = {"OBJECTS_CLASSIFIED": classified, "OUTPUT": str(tmp_path / "s.gpkg"), **change}
    refused("drawsample", message, **parameters)
    assert not (tmp_path / "s.gpkg").exists()


def test_more_places_than_the_land_has(provider, classified, tmp_path):
    """1 km2 has 10 000 pixels of 10 m."""
    refused("drawsample", "SIZE", OBJECTS_CLASSIFIED=classified, SIZE=10_100, OUTPUT=str(tmp_path / "s.gpkg"))
    refused("drawsample", "a whole number from 1 to 1000000", OBJECTS_CLASSIFIED=classified, SIZE=10_000_000,
            OUTPUT=str(tmp_path / "s.gpkg"))  # fmt: skip
    assert not list(tmp_path.glob("s.*"))


def test_the_sample_is_drawn_from_the_delivered_map_and_notices_another(provider, classified, tmp_path):
    """The map keeps the mine of three cells and drops the others; a cut sample and another map are refused."""
    cells = [(column, row) for row in range(9, -1, -1) for column in range(10)]
    kept = {(2, 2), (3, 2), (3, 3)}
    objects = write(
        tmp_path / "objects.gpkg",
        [box(*cell) for cell in cells],
        object_id=np.arange(1, 101),
        probability=np.array([0.9 if cell in MINE_CELLS else 0.05 for cell in cells]),
        **{"class": texts(["mine" if cell in MINE_CELLS else "non_mine" for cell in cells])},
        in_map=np.array([cell in kept for cell in cells]),
    )
    path = str(tmp_path / "s.gpkg")
    run("drawsample", OBJECTS_CLASSIFIED=objects, SIZE=60, MIN_PER_STRATUM=10, OUTPUT=path)
    places = rows(path)
    area = sum(place["weight"] for place in places if place["map_class"] == "mine")
    assert area == pytest.approx(0.03, rel=2e-3)
    labels = texts([place["map_class"] for place in places])

    def labelled(name, which):
        chosen = [place for place, use in zip(places, which) if use]
        columns = {key: texts([place[key] for place in chosen]) for key in ("stratum", "map_class")}
        columns["weight"] = np.array([place["weight"] for place in chosen])
        columns["stratum_places"] = np.array([place["stratum_places"] for place in chosen])
        columns["reference_class"] = texts([label for label, use in zip(labels, which) if use])
        return write(tmp_path / name, [place["shape"] for place in chosen], "Point", **columns)

    whole = labelled("whole.gpkg", [True] * len(places))
    mines = write(tmp_path / "mines.gpkg", [box(*cell) for cell in kept])
    reference = write(tmp_path / "reference.gpkg", [box(2, 2, 2, 2)])
    run("assessaccuracy", MINES=mines, REFERENCE=reference, SAMPLE=whole)
    cut = labelled("cut.gpkg", [number % 2 == 0 for number in range(len(places))])
    refused("assessaccuracy", "were drawn", MINES=mines, REFERENCE=reference, SAMPLE=cut)
    other = write(tmp_path / "other.gpkg", [box(2, 2)])
    refused("assessaccuracy", "drawn from another map", MINES=other, REFERENCE=reference, SAMPLE=whole)
