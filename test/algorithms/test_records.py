"""Every file keeps the steps that made it: in GeoTIFF, GeoPackage and model files, and from one step to the next."""

import sqlite3

import numpy as np
import pytest
from inventory_data import box, model, rows, run, scene, texts, write
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer


@pytest.fixture
def chain(provider, tmp_path):
    """Objects classified by a model, and the statistics of the mines."""
    from mine_mapper.core.learning.model_file import save_model

    paths = {name: str(tmp_path / name) for name in ("objects.gpkg", "forest.mmf", "mines.gpkg", "out.gpkg", "density.tif")}
    scene(paths["objects.gpkg"])
    save_model(paths["forest.mmf"], model())
    run("classifymines", OBJECTS=paths["objects.gpkg"], MODEL=paths["forest.mmf"], MINES=paths["mines.gpkg"], THRESHOLD=0.4)
    run("minestatistics", MINES=paths["mines.gpkg"], OUTPUT=paths["out.gpkg"], DENSITY=paths["density.tif"])
    return paths


def read(path):
    from mine_mapper.algorithms.runs.records import read_record

    return read_record(path)


def test_the_chain_of_steps(chain):
    steps = read(chain["out.gpkg"])
    assert [step["step"] for step in steps] == ["classifymines", "minestatistics"] and read(chain["density.tif"]) == steps
    first, last = steps
    assert first["parameters"]["THRESHOLD"] == 0.4 and first["parameters"]["MIN_AREA"] == 5000
    assert "THREADS" not in first["parameters"] and set(first["versions"]) > {"mine_mapper", "qgis", "numpy"}
    assert first["inputs"]["MODEL"][0]["name"] == "forest.mmf" and len(first["inputs"]["MODEL"][0]["sha256"]) == 64
    assert first["inputs"]["OBJECTS"][0]["features"] == 100
    assert last["inputs"]["MINES"][0]["made_by"] == first["id"]
    assert last["parameters"]["AREA_CLASSES"] == "0.1,0.5,1,2" and last["parameters"]["WEIGHT"] == "count"


def test_files_stay_what_they_are(chain):
    """Layer, style, raster and registered tables are as before."""
    assert len(rows(chain["out.gpkg"])) == 3
    layer = QgsVectorLayer(chain["out.gpkg"], "mines", "ogr")
    assert layer.renderer().type() == "categorizedSymbol" and len(layer.dataProvider().subLayers()) == 1
    del layer
    with sqlite3.connect(chain["out.gpkg"]) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("SELECT count(*) FROM gpkg_extensions WHERE extension_name = 'gpkg_metadata'").fetchone() == (
            2,
        )
    connection.close()


def test_a_model_file_keeps_its_record(provider, tmp_path):
    from mine_mapper.algorithms.runs.records import store_record
    from mine_mapper.core.learning.model_file import load_model, save_model
    from mine_mapper.core.runs.run_record import step_record

    path = str(tmp_path / "лес.mmf")
    save_model(path, model())
    steps = [step_record("trainrandomforest", {"TREES": 10}, {}, {"qgis": "3"})]
    store_record(path, steps)
    store_record(path, steps)
    assert read(path) == steps and load_model(path).features == ("mean_red",)


def test_the_same_run_gives_the_same_record(chain, tmp_path):
    """From a layer with the same features in a file with other bytes (a GeoPackage holds the time of its last change)."""
    records = []
    for _ in range(2):
        copy = write(tmp_path / "copy.gpkg", [row["shape"] for row in rows(chain["mines.gpkg"])])
        run("minestatistics", MINES=copy, OUTPUT=str(tmp_path / "again.gpkg"))
        records.append(read(str(tmp_path / "again.gpkg")))
    assert records[0] == records[1] and len(records[0]) == 1  # nobody knows what made the copy


def test_what_was_read_is_hashed_not_the_file(provider, tmp_path):
    """A memory layer has a hash too, and an unsaved edit changes it."""
    path = write(tmp_path / "mines.gpkg", [box(0, 0), box(5, 5)], type=texts(["coal", "metal"]))
    layer = QgsVectorLayer(path, "mines", "ogr")
    hashes = []
    for edit in (False, True):
        if edit:
            layer.startEditing()
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromWkt("Polygon((500900 4800900, 500950 4800900, 500950 4800950, 500900 4800900))"))
            layer.addFeature(feature)
        run("minestatistics", MINES=layer, OUTPUT=str(tmp_path / "out.gpkg"))
        hashes.append(read(str(tmp_path / "out.gpkg"))[-1]["inputs"]["MINES"][0]["read_sha256"])
    layer.rollBack()
    del layer
    assert hashes[0] != hashes[1]


def test_a_table_is_known_in_the_process_that_made_it(provider, tmp_path):
    """CSV has no place for a record; as soon as somebody else writes the file, nobody knows what made it."""
    mines, reference = (write(tmp_path / name, [box(0, 0)]) for name in ("mines.gpkg", "reference.gpkg"))
    path = tmp_path / "a.csv"
    run("assessaccuracy", MINES=mines, REFERENCE=reference, TABLE=str(path))
    assert [step["step"] for step in read(str(path))] == ["assessaccuracy"]
    path.write_text("measure,value\n", encoding="utf-8")
    assert read(str(path)) == []


@pytest.mark.parametrize("name", ["a.gpkg", "a.tif", "a.mmf", "a.csv", "none.gpkg"])
def test_files_of_others_have_no_record(provider, tmp_path, name):
    if not name.startswith("none"):
        (tmp_path / name).write_bytes(np.arange(100, dtype=np.uint8).tobytes())
    assert read(str(tmp_path / name)) == []


def test_the_report_tells_all_steps(chain, tmp_path):
    import json

    run("minestatistics", MINES=chain["mines.gpkg"], OUTPUT=chain["out.gpkg"], TABLES=str(tmp_path / "t"))
    report, folder = tmp_path / "r.html", tmp_path / "all"
    run("inventoryreport", STATISTICS=str(tmp_path / "t"), MINES=chain["out.gpkg"], REPORT=str(report), TABLES=str(folder))
    page = report.read_text(encoding="utf-8")
    assert "Classify mines" in page and "THRESHOLD\u00a0=\u00a00.4" in page and "objects.gpkg" in page
    record = json.loads((folder / "run_record.json").read_text(encoding="utf-8"))
    assert [step["step"] for step in record["steps"]] == ["classifymines", "minestatistics", "inventoryreport"]
    assert read(str(folder)) == record["steps"]
    run("inventoryreport", STATISTICS=str(tmp_path / "t"), REPORT=str(report))  # the folder of the statistics tells as much
    assert "THRESHOLD\u00a0=\u00a00.4" in report.read_text(encoding="utf-8")
