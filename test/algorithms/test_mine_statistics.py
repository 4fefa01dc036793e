"""Mine statistics through processing.run."""

import csv
import json
import os

import numpy as np
import pytest
import shapely
from inventory_data import SIDE, UTM, X0, Y0, box, log_feedback, refused, rows, run, texts, write
from mine_mapper.core.grid import Grid
from mine_mapper.core.raster import read_info, read_window
from mine_mapper.core.raster_writer import create_raster
from qgis.core import QgsNumericFormatContext, QgsRasterLayer, QgsVectorLayer


@pytest.fixture
def inputs(tmp_path):
    """Six mines of one cell on a plane that rises eastward, two counties, a river along the western edge, a register."""
    cells = [(2, 2), (4, 2), (10, 8), (25, 5), (31, 9), (38, 15)]
    rivers = [shapely.LineString([(X0, Y0 - 1000), (X0, Y0 + 3000)])]
    minerals, licences = texts(["copper", "石灰岩", "уголь"]), texts(["A1", "A2", "A3"])
    counties = [box(-5, -5, 25, 30), box(20, -5, 25, 30)]
    return {
        "MINES": write(tmp_path / "mines.gpkg", [box(*cell) for cell in cells], mine_id=np.arange(1, 7)),
        "RIVERS": write(tmp_path / "rivers.gpkg", rivers, "MultiLineString", name=texts(["Ili"])),
        "COUNTIES": write(tmp_path / "counties.gpkg", counties, name=texts(["West", "East"])),
        "REGISTER": write(tmp_path / "reg.gpkg", [box(2, 2), box(10, 8), box(24, 5)], mineral=minerals, licence_id=licences),
        "DEM": plane(tmp_path / "dem.tif"),
    }


def plane(path, clear=None):
    from mine_mapper.core.native import rasterio

    grid = Grid(rasterio().crs.CRS.from_user_input(UTM).to_wkt(), (SIDE, 0, X0 - 1000, 0, -SIDE, Y0 + 3000), 60, 40)
    x = X0 - 1000 + SIDE * (np.arange(60) + 0.5)
    values = np.tile(1000 + 0.1 * (x - X0), (40, 1)) if clear is None else clear
    with create_raster(str(path), grid, "float32", ("band",), -9999.0) as raster:
        raster.write(values.astype(np.float32))
    return str(path)


def read_csv(folder, name):
    with open(os.path.join(folder, f"{name}.csv"), encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_all_tables_attributes_and_the_density(provider, inputs, tmp_path):
    outputs = {"OUTPUT": "矿山.gpkg", "DENSITY": "density.tif", "REPORT": "report.html", "TABLES": "tables"}
    outputs = {name: str(tmp_path / file) for name, file in outputs.items()}
    feedback = log_feedback()
    results = run("minestatistics", feedback, **inputs, **outputs)
    assert {name: results[name] for name in outputs} == outputs
    mines = rows(outputs["OUTPUT"])
    assert [mine["type"] for mine in mines] == ["metal", "unknown", "non_metal", "coal", "unknown", "unknown"]
    assert [mine["licence_id"] for mine in mines] == ["A1", None, "A2", "A3", None, None]
    assert [mine["type_source"] for mine in mines][3] == "register, nearest"
    assert [mine["county"] for mine in mines] == ["West"] * 3 + ["East"] * 3
    assert [mine["elevation_m"] for mine in mines] == pytest.approx([1025, 1045, 1105, 1255, 1315, 1385], abs=1e-3)
    assert mines[0]["slope_deg"] == pytest.approx(np.degrees(np.arctan(0.1)), rel=2e-3)
    assert [mine["river_distance_m"] for mine in mines] == pytest.approx([200, 400, 1000, 2500, 3100, 3800], rel=2e-3)
    assert {mine["area_class"] for mine in mines} == {"below 0.1 km2"}
    kinds = read_csv(outputs["TABLES"], "types")
    assert [(row["type"], row["number"]) for row in kinds] == [
        ("metal", "1"),
        ("non_metal", "1"),
        ("coal", "1"),
        ("unknown", "3"),
        ("all mines", "6"),
    ]
    assert {row["county"]: row["number"] for row in read_csv(outputs["TABLES"], "counties")} == {
        "West": "3",
        "East": "3",
        "all mines": "6",
    }
    info, pixels = read_info(outputs["DENSITY"]), read_window(outputs["DENSITY"])[0]
    assert pixels[pixels != info.nodata].sum() * info.grid.cell_area / 1e6 == pytest.approx(6, rel=1e-5)
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert page.count("<svg") >= 7 and "data:image/png" in page and "<script" not in page
    assert any("6 mines with 0.060 km2" in line for line in feedback.lines)


def test_the_styles_stay_with_the_files(provider, inputs, tmp_path):
    outputs = {"OUTPUT": str(tmp_path / "m.gpkg"), "DENSITY": str(tmp_path / "d.tif")}
    run("minestatistics", MINES=inputs["MINES"], COUNTIES=inputs["COUNTIES"], **outputs)
    layer, raster = QgsVectorLayer(outputs["OUTPUT"], "m", "ogr"), QgsRasterLayer(outputs["DENSITY"], "d")
    assert layer.renderer().type() == "categorizedSymbol" and layer.renderer().classAttribute() == "type"
    assert raster.renderer().type() == "singlebandpseudocolor"
    pixels = read_window(outputs["DENSITY"])[0]
    assert raster.renderer().classificationMax() == pytest.approx(float(pixels.max()), rel=1e-5)
    del layer, raster


def test_every_number_of_the_tables_is_in_the_report(provider, inputs, tmp_path):
    """The report prints the tables themselves: each of them is there with all rows that hold more than zeros."""
    run("minestatistics", **inputs, OUTPUT=str(tmp_path / "m.gpkg"), REPORT=str(tmp_path / "r.html"), TABLES=str(tmp_path / "t"))
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    page = page[: page.index(">Data and method</h2>")]
    printed = page.count("<tr") - page.count("<thead>")
    tables = [name for name in os.listdir(tmp_path / "t") if name.endswith(".csv") and name != "ripley.csv"]
    assert printed == sum(_rows_with_figures(tmp_path / "t", name[:-4]) for name in tables) and page.count("<thead>") == len(
        tables
    )


def _rows_with_figures(folder, name):
    rows = read_csv(folder, name)
    if name not in ("area_classes", "types", "types_by_area_class", "elevation_classes", "slope_classes", "river_classes"):
        return len(rows)
    return sum(
        any(float(value or 0) >= 5e-4 for value in list(row.values())[2 if "from" in str(list(row)) else 1 :]) for row in rows
    )


def test_the_same_input_gives_the_same_bytes(provider, inputs, tmp_path):
    for name in ("a", "b"):
        run("minestatistics", **inputs, OUTPUT=str(tmp_path / f"{name}.fgb"), REPORT=str(tmp_path / f"{name}.html"), SEED=3)
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()


def test_mines_alone(provider, inputs, tmp_path):
    feedback = log_feedback()
    results = run("minestatistics", feedback, MINES=inputs["MINES"], OUTPUT=str(tmp_path / "m.fgb"), TABLES=str(tmp_path / "t"))
    assert set(results) == {"OUTPUT", "TABLES"}
    written = ["area_classes.csv", "run_record.json", "summary.csv", "types.csv", "types_by_area_class.csv"]
    assert sorted(os.listdir(tmp_path / "t")) == written
    record = json.loads((tmp_path / "t" / "run_record.json").read_text(encoding="utf-8"))["steps"][-1]
    assert record["inputs"]["MINES"][0]["name"] == "mines.gpkg" and record["parameters"]["AREA_CLASSES"] == "0.1,0.5,1,2"
    assert any("Whether the mines are clustered was not tested" in line for line in feedback.lines)


def test_the_density_may_weigh_areas_and_take_sizes(provider, inputs, tmp_path):
    density = str(tmp_path / "d.tif")
    more = {"WEIGHT": "area", "BANDWIDTH": 800, "CELL_SIZE": 100, "AREA_CLASSES": "0.005,0.02"}
    results = run(
        "minestatistics",
        MINES=inputs["MINES"],
        COUNTIES=inputs["COUNTIES"],
        OUTPUT=str(tmp_path / "m.gpkg"),
        DENSITY=density,
        TABLES=str(tmp_path / "t"),
        **more,
    )
    info, pixels = read_info(density), read_window(density)[0]
    assert pixels[pixels != info.nodata].sum() * 0.01 == pytest.approx(0.06, rel=2e-3) and info.grid.cell_size == 100
    assert [row["number"] for row in read_csv(results["TABLES"], "area_classes")] == ["0", "6", "0", "6"]
    layer = QgsRasterLayer(density)
    digits = layer.renderer().shader().rasterShaderFunction().legendSettings().numericFormat()
    assert digits.formatDouble(1.219612, QgsNumericFormatContext()) == "1.22"


def test_observed_land_by_county(provider, inputs, tmp_path):
    clear = np.ones((40, 60))
    clear[:, 30:] = 0
    observed = plane(tmp_path / "quality.tif", clear)
    run(
        "minestatistics",
        MINES=inputs["MINES"],
        COUNTIES=inputs["COUNTIES"],
        OBSERVED=observed,
        OUTPUT=str(tmp_path / "m.gpkg"),
        TABLES=str(tmp_path / "t"),
    )
    shares = {row["county"]: float(row["observed_share"]) for row in read_csv(tmp_path / "t", "observed")}
    assert shares["West"] == pytest.approx(1, rel=2e-3) and shares["East"] == 0


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"MINES": "none.gpkg"}, "none.gpkg"),
        ({"DEM": "none.tif"}, "none.tif"),
        ({"COUNTY_FIELD": "shire"}, "has no field 'shire'"),
        ({"TYPE_FIELD": "ore"}, "has no field 'ore'"),
        ({"AREA_FIELD": "km2"}, "has no field 'km2'"),
        ({"AREA_CLASSES": "0.1,x"}, "(AREA_CLASSES) is '0.1,x'"),
        ({"AREA_CLASSES": "2,1"}, "(AREA_CLASSES) is 2,1"),
        ({"TYPE_MAP": "none.csv"}, "none.csv"),
        ({"BANDWIDTH": 0.001}, "cells"),
        ({"OUTPUT": "out.shp"}, "gpkg"),
        ({"DENSITY": "density.png"}, "tif"),
        ({"BASIN": "RIVERS"}, "no polygon"),
    ],
)
def test_bad_input(provider, inputs, tmp_path, change, message):
    outputs = {"OUTPUT": "out.gpkg", "DENSITY": "density.tif", "TABLES": "tables"}
    change = {name: inputs.get(value, value) if isinstance(value, str) else value for name, value in change.items()}
    change = {name: str(tmp_path / value) if name in outputs else value for name, value in change.items()}
    outputs = {name: str(tmp_path / file) for name, file in outputs.items()}
    refused("minestatistics", message, **{**inputs, **outputs, **change})
    assert not [name for name in outputs.values() if os.path.exists(name)]


def test_mines_elsewhere_than_the_counties(provider, inputs, tmp_path):
    mines = write(tmp_path / "far.gpkg", [box(500, 500)])
    refused("minestatistics", "Check the CRS", **{**inputs, "MINES": mines}, OUTPUT=str(tmp_path / "m.gpkg"))


def test_an_inventory_without_a_mine_is_a_result(provider, inputs, tmp_path):
    empty = write(tmp_path / "empty.gpkg", [])
    outputs = {"OUTPUT": str(tmp_path / "m.gpkg"), "TABLES": str(tmp_path / "t"), "REPORT": str(tmp_path / "r.html")}
    feedback = log_feedback()
    run("minestatistics", feedback, **{**inputs, "MINES": empty}, **outputs)
    assert rows(outputs["OUTPUT"]) == []
    assert [row["number"] for row in read_csv(tmp_path / "t", "types")] == ["0"] * 5
    assert {row["county"]: row["number"] for row in read_csv(tmp_path / "t", "counties")}["all mines"] == "0"
    assert any("holds no mine" in line for line in feedback.lines)


def test_by_qgis_process(qgis_process, inputs, tmp_path):
    done = qgis_process("minemapper:minestatistics", **inputs, OUTPUT=str(tmp_path / "m.gpkg"), REPORT=str(tmp_path / "r.html"))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout[done.stdout.index("{") :])["results"]["REPORT"] == str(tmp_path / "r.html")
