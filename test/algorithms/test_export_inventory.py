"""Export inventory: workbook, placemarks, GeoPackage and GeoJSON, read again by other programs."""

import datetime
import json
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
import shapely
from inventory_data import UTM, box, log_feedback, refused, rows, run, texts, write
from mine_mapper.core.inventory import workbook
from mine_mapper.core.inventory.export import read_inventory, write_workbook
from mine_mapper.core.inventory.geojson import write_geojson
from mine_mapper.core.inventory.placemarks import write_placemarks
from mine_mapper.core.inventory.words import translator
from mine_mapper.core.inventory.workbook import create_workbook, kind_of
from mine_mapper.core.report.tables import Column, ResultTable
from mine_mapper.core.vector import Table
from osgeo import ogr
from qgis.core import Qgis, QgsVectorLayer

KML = "{http://www.opengis.net/kml/2.2}"


@pytest.fixture
def inventory(provider, tmp_path):
    """Three mines, the first licensed, with the tables of register, change and statistics."""
    kinds = texts(["coal", "metal", None])
    counties = write(tmp_path / "counties.gpkg", [box(-5, -5, 8, 12), box(3, -5, 12, 12)], name=texts(["伊宁", "=1+1"]))
    mines = write(tmp_path / "in.gpkg", [box(0, 0), box(4, 1, 2), box(8, 2, 2, 2)], type=kinds)
    register = write(tmp_path / "register.gpkg", [box(0, 0)], licence_id=texts(["007"]), mineral=texts(["coal"]))
    out, tables = str(tmp_path / "mines.gpkg"), str(tmp_path / "tables")
    run("minestatistics", MINES=mines, COUNTIES=counties, OUTPUT=out, TABLES=tables)
    run("matchregister", MINES=out, REGISTER=register, OUTPUT=str(tmp_path / "m.gpkg"), TABLE=str(tmp_path / "register.csv"))
    before = write(tmp_path / "before.gpkg", [box(4, 1)], mine_id=np.array([31]))
    run("detectchange", BEFORE=before, AFTER=out, OUTPUT=str(tmp_path / "c.gpkg"), TABLE=str(tmp_path / "change.csv"))
    return {
        "MINES": out,
        "STATISTICS": tables,
        "REGISTER_RESULT": str(tmp_path / "register.csv"),
        "CHANGE_RESULT": str(tmp_path / "change.csv"),
    }


def sheets(path):
    import openpyxl

    book = openpyxl.load_workbook(path)
    return {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book}, book


def test_the_workbook_as_a_spreadsheet_program_reads_it(inventory, tmp_path):
    pytest.importorskip("openpyxl")
    path = str(tmp_path / "矿山.xlsx")
    assert run("exportinventory", **inventory, WORKBOOK=path) == {"WORKBOOK": path}
    found, book = sheets(path)
    assert list(found) == ["Mines", "Counties", "Types", "Area classes", "Licence cases", "Changes", "Notes"]
    head, *lines = found["Mines"]
    assert head[:7] == ["Mine no.", "Longitude (°)", "Latitude (°)", "County", "Type", "Area (km²)", "Status"]
    by = [dict(zip(head, line)) for line in lines]
    assert [line["Mine no."] for line in by] == [1, 2, 3] and by[0]["Type"] == "Coal" and by[2]["Type"] == "Unknown"
    assert by[1]["County"] == "=1+1" and by[0]["Licence"] == "007"  # no formula, no number
    assert [line["Status"] for line in by] == ["Licensed", "Without licence", "Without licence"]
    assert [line["Change"] for line in by] == ["New", "Expanded", "New"]  # found by place: mine 2 carries number 31 on there
    sheet = book["Mines"]
    cell = sheet.cell(2, head.index("Area (km²)") + 1)
    assert cell.data_type == "n" and cell.number_format == "0.000"
    assert sheet.cell(3, head.index("County") + 1).data_type == "s"
    assert sheet.freeze_panes == "B2" and sheet.auto_filter.ref.startswith("A1:")
    assert all("km2" not in str(value) for lines in found.values() for line in lines for value in line)
    assert len(found["Licence cases"]) == 3  # head and two mines
    assert book["Counties"].auto_filter.ref.endswith(str(len(found["Counties"]) - 1))  # the sum is not filtered


@pytest.mark.parametrize("language", ["zh", "ru"])
def test_headings_in_the_users_language(inventory, tmp_path, language):
    pytest.importorskip("openpyxl")
    path = str(tmp_path / "w.xlsx")
    run("exportinventory", **inventory, WORKBOOK=path, LANGUAGE=language)
    found, _ = sheets(path)
    heads = [*found, *(value for name, lines in found.items() for value in lines[0])]
    assert [text for text in heads if re.search("[A-Za-z]{3}", str(text).replace("WGS", ""))] in ([], ["in copy"], ["mines"])


def test_the_same_inventory_gives_the_same_bytes(inventory, tmp_path):
    made = []
    for name in ("a", "b"):
        paths = {"WORKBOOK": f"{name}.xlsx", "PLACEMARKS": f"{name}.kmz", "GEOJSON": f"{name}.geojson"}
        results = run("exportinventory", **inventory, **{key: str(tmp_path / path) for key, path in paths.items()})
        made.append([Path(path).read_bytes() for path in results.values()])
    assert made[0] == made[1]


def readable(path):
    """A KMZ as GDAL reads it here: its driver for the packed file (LIBKML) is not in Debian's testing of 2026."""
    return path if ogr.GetDriverByName("LIBKML") is not None else f"/vsizip/{path}/doc.kml"


def test_placemarks_have_names_colours_folders_and_facts(inventory, tmp_path):
    path = str(tmp_path / "m.kmz")
    run("exportinventory", **inventory, PLACEMARKS=path, LANGUAGE="zh")
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist() == ["doc.kml"]
        root = ElementTree.fromstring(archive.read("doc.kml"))
    folders = root.findall(f".//{KML}Folder")
    assert [folder.find(f"{KML}name").text for folder in folders] == ["无许可证 (2)", "许可范围内 (1)", "矿山轮廓 (3)"]
    mark = folders[1].find(f"{KML}Placemark")
    assert mark.find(f"{KML}name").text == "1" and mark.find(f"{KML}styleUrl").text == "#s-licensed"
    facts = {data.get("name"): data for data in mark.iter(f"{KML}Data")}
    assert facts["type"].find(f"{KML}displayName").text == "类型" and facts["type"].find(f"{KML}value").text == "煤矿（能源矿）"
    layers = ogr.Open(readable(path))  # as QGIS reads it
    assert [layer.GetFeatureCount() for layer in layers] == [2, 1, 3]
    x, y = (float(part) for part in mark.find(f".//{KML}Point/{KML}coordinates").text.split(","))
    mine = rows(inventory["MINES"])[0]
    assert (x, y) == (mine["longitude"], mine["latitude"])


@pytest.mark.parametrize("statuses", [[None, "licensed"], ["revoked", None], [None, None]])
def test_every_mine_is_among_the_placemarks_and_is_drawn(qgis_app, tmp_path, statuses):
    """Mines without a status, or with a word that is none of ours, too; QGIS draws points and polygons, and no mixtures."""
    columns = {"mine_id": texts(["1", "2"]), "register_status": texts(statuses)}
    shapes = [box(0, 0, 3, 3), shapely.MultiPolygon([box(5, 5), box(7, 7)])]
    whole = read_inventory(Table.from_shapes(shapes, columns, UTM, "m"))
    path = str(tmp_path / "m.kmz")
    write_placemarks(path, "Mines", whole.mines, whole.listed, translator("en"))
    points, outlines = [], []
    for name in [layer.GetName() for layer in ogr.Open(readable(path))]:
        layer = QgsVectorLayer(f"{readable(path)}|layername={name}", name, "ogr")
        for feature in layer.getFeatures():
            kind = feature.geometry().type()
            assert kind in (Qgis.GeometryType.Point, Qgis.GeometryType.Polygon)
            (points if kind == Qgis.GeometryType.Point else outlines).append(feature["Name"])
        del layer
    assert sorted(points) == sorted(outlines) == ["1", "2"]


def test_geopackage_and_geojson_hold_all_fields(inventory, tmp_path):
    package, web = str(tmp_path / "inventory.gpkg"), str(tmp_path / "inventory.geojson")
    run("exportinventory", **inventory, GEOPACKAGE=package, GEOJSON=web)
    mine = next(row for row in rows(package) if row["mine_id"] == 2)
    assert mine["register_status"] == "unlicensed" and mine["change"] == "expanded" and mine["county"] == "=1+1"
    features = json.loads(Path(web).read_text(encoding="utf-8"))["features"]
    assert {key for key in mine if key not in ("shape", "fid")} == set(features[0]["properties"])
    shape = shapely.geometry.shape(features[1]["geometry"])
    assert shape.geoms[0].exterior.is_ccw and shape.contains(shapely.Point(mine["longitude"], mine["latitude"]))


def test_without_tables_the_mines_alone(inventory, tmp_path):
    pytest.importorskip("openpyxl")
    path = str(tmp_path / "w.xlsx")
    run("exportinventory", MINES=inventory["MINES"], WORKBOOK=path)
    found, _ = sheets(path)
    assert list(found) == ["Mines", "Counties", "Types", "Notes"]
    assert found["Types"][-1][:2] == ["All mines", 3]


def test_tables_of_other_mines_are_refused(inventory, tmp_path):
    other = write(tmp_path / "other.gpkg", [box(0, 0), box(40, 1, 2), box(8, 2, 2, 2)])
    message = "The table was made of other mines"
    refused("exportinventory", message, **{**inventory, "MINES": other}, GEOJSON=str(tmp_path / "x.geojson"))
    more = write(tmp_path / "more.gpkg", [box(0, 0), box(4, 1, 2), box(8, 2, 2, 2), box(9, 9)])
    refused("exportinventory", "does not hold mine 4", **{**inventory, "MINES": more}, GEOJSON=str(tmp_path / "x.geojson"))
    assert not (tmp_path / "x.geojson").exists()


def test_changes_of_other_mines_are_told(inventory, tmp_path):
    other = write(tmp_path / "other.gpkg", [box(30, 0), box(34, 1, 2)])
    feedback = log_feedback()
    given = {"MINES": other, "CHANGE_RESULT": inventory["CHANGE_RESULT"], "GEOJSON": str(tmp_path / "x.geojson")}
    run("exportinventory", feedback, **given)
    assert any("2 of 2 mines lie at no place of the table of changes" in line for line in feedback.lines)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({}, "No output was chosen"),
        ({"WORKBOOK": "w.xls"}, "'.xls' is not supported"),
        ({"PLACEMARKS": "w.kml"}, "'.kml' is not supported"),
        ({"STATISTICS": "/tmp", "GEOJSON": "w.geojson"}, "holds no summary.csv"),
        ({"CHANGE_RESULT": "REGISTER_RESULT", "GEOJSON": "w.geojson"}, "has no column 'change'"),
    ],
)
def test_bad_input(inventory, tmp_path, change, message):
    change = {name: inventory.get(value, str(tmp_path / value)) for name, value in change.items()}
    refused("exportinventory", message, **{**inventory, **change})


def test_a_missing_package_closes_the_workbook_alone(inventory, tmp_path, monkeypatch):
    find = workbook.importlib.import_module

    def fail(name):
        if name == "xlsxwriter":
            raise ImportError(name)
        return find(name)

    monkeypatch.setattr(workbook.importlib, "import_module", fail)
    assert run("exportinventory", **inventory, GEOJSON=str(tmp_path / "a.geojson"))
    refused("exportinventory", "package XlsxWriter", **inventory, WORKBOOK=str(tmp_path / "w.xlsx"))
    assert not list(tmp_path.glob("*.xlsx"))


# -- the parts, with hostile values ------------------------------------------------------------------------------


HOSTILE = ["=SUM(A1)", "+86 123", "007", "1e5", "\x02control", "x" * 40000, "https://a.b", None, "9007199254740993"]


def test_cells_follow_their_column_never_their_value(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    numbers = [1.5, float("nan"), float("inf"), -0.0, 1e-9, 3.0, 2.0, None, 7.0]
    columns = (Column("licence_id", "L", text=True), Column("area_km2", "A (km2)", 3), Column("big", "B"))
    big = [2**60, 1, 2, 3, 4, 5, 6, 7, 8]
    table = ResultTable("t", "", columns, list(zip(HOSTILE, numbers, big)))
    path = str(tmp_path / "w.xlsx")
    with create_workbook(path) as book:
        for title in ("A/B[1]:" + "x" * 40, "a b 1  " + "x" * 40, "'", "A B 1  " + "X" * 40):
            book.add_table(title, table, translator("en"))
    read = openpyxl.load_workbook(path)
    assert len(read.sheetnames) == 4 and max(map(len, read.sheetnames)) <= 31
    cells = [list(row) for row in read[read.sheetnames[0]].iter_rows(min_row=2)]
    assert [row[0].data_type for row in cells] == ["s"] * 7 + ["n"] + ["s"]
    assert cells[0][0].value == "=SUM(A1)" and cells[2][0].value == "007" and cells[4][0].value == "control"
    assert len(cells[5][0].value) == 32767
    assert [row[1].value for row in cells] == [1.5, None, None, 0, 1e-9, 3, 2, None, 7]
    assert cells[0][2].value == str(2**60)  # a number would lose its last digits
    assert read.properties.created == datetime.datetime(2000, 1, 1)


def test_kinds_of_columns():
    assert kind_of(Column("a", "A", percent=True), [0.5]) == "share"
    assert kind_of(Column("a", "A", 2), [0.5]) == "2" and kind_of(Column("a", "A"), [1, None]) == "whole"
    assert kind_of(Column("a", "A"), ["x", 1]) == "text" and kind_of(Column("a", "A"), [0.5]) == "3"


def test_holes_odd_names_and_letters_that_xml_forbids(tmp_path):
    ring = box(0, 0, 3, 3).difference(box(1, 1))
    columns = {"mine_id": texts(["Nr. <1> & \x02", "2"]), "type": texts(["gold & silver", "金"])}
    mines = Table.from_shapes([ring, shapely.MultiPolygon([box(5, 5), box(7, 7)])], columns, UTM, "m")
    whole = read_inventory(mines)
    words = translator("en")
    write_placemarks(str(tmp_path / "m.kmz"), "A <title>", whole.mines, whole.listed, words)
    source = ogr.Open(readable(str(tmp_path / "m.kmz")))
    shapes = {}
    for layer in source:
        for feature in layer:
            shape = shapely.from_wkb(bytes(feature.GetGeometryRef().ExportToWkb()))
            shapes.setdefault(feature.GetField("Name"), {})[shape.geom_type] = shape
    assert set(shapes) == {"Nr. <1> & ", "2"}
    assert set(shapes["2"]) == {"Point", "MultiPolygon"} and len(shapes["2"]["MultiPolygon"].geoms) == 2
    assert len(shapes["Nr. <1> & "]["Polygon"].interiors) == 1
    write_geojson(str(tmp_path / "m.geojson"), whole.mines)
    assert json.loads((tmp_path / "m.geojson").read_text(encoding="utf-8"))["features"][1]["properties"]["type"] == "金"
    write_workbook(str(tmp_path / "w.xlsx"), whole, [], words)
