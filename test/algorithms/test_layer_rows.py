"""Layers written in columns hold what QGIS's own writer writes: values, index, extent, counts; for any size of the chunks."""

import sqlite3
from dataclasses import replace

import numpy as np
import pytest
import shapely
from mine_mapper.algorithms import vector_io
from mine_mapper.core.geopackage import layer_rows, table_pages
from mine_mapper.core.geopackage.index_nodes import outward_float32, packed_index
from mine_mapper.core.vector import Table
from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsRectangle, QgsVectorLayer

COUNT = 5200
ODD = {
    3: None,
    4: shapely.Polygon(),
    5: shapely.MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(5, 5, 6, 6)]),
    6: shapely.Point(400000, 4800000).buffer(5000, quad_segs=400),  # 25 kB: a row of several pages
    7: shapely.box(0, 0, 9, 9).difference(shapely.box(1, 1, 2, 2)),
    8: shapely.MultiPolygon(),
}


def objects(count=COUNT, odd=ODD):
    """Objects of all kinds of columns, with the extremes of each."""
    rng = np.random.default_rng(1)
    place = np.arange(count)
    shapes = shapely.box(400000.1 + 10.0 * (place % 70), 4800000.1 + 10.0 * (place // 70), 400010 + 10.0 * (place % 70), 4900000)
    shapes[list(odd)] = list(odd.values())
    reals = rng.normal(size=count) * 10.0 ** rng.integers(-9, 9, count)
    reals[:9] = [np.nan, np.inf, -np.inf, -0.0, 1e308, 5e-324, 2.0**47, 2.0**47 - 1, -(2.0**52)]
    some, words, seen = (np.empty(count, object) for _ in range(3))
    some[:] = [None if k % 7 == 0 else k - 2600 for k in range(count)]
    words[:] = [None if k % 5 == 0 else "煤" * (k % 50) for k in range(count)]
    words[11] = "ü" * 9000
    seen[:] = [None if k % 3 == 0 else bool(k % 2) for k in range(count)]
    wholes = np.cumprod(np.full(count, 3, np.int64))  # wraps around: numbers of every length and sign
    wholes[:6] = [0, 1, -1, 127, 2**63 - 1, -(2**63)]
    columns = {"object_id": place + 1, "reals": reals, 'a "b"': some, "слова": words, "seen": seen, "wholes": wholes}
    columns["unknown"], columns["yes"], columns["outside"] = np.full(count, np.nan), place % 2 == 0, seen.copy()
    return Table.from_shapes(shapes, columns, "EPSG:32644")


def written(folder, monkeypatch, table, paged=vector_io.PAGED, chunk=vector_io.CHUNK, geometry="MultiPolygon"):
    folder.mkdir(exist_ok=True)
    monkeypatch.setattr(vector_io, "PAGED", paged)
    monkeypatch.setattr(vector_io, "CHUNK", chunk)
    path = str(folder / "objects.gpkg")
    with vector_io.create_layer(path, fields(table), table.crs, geometry) as layer:
        layer.write(table)
    return path


def fields(table):
    """As the table tells them, but for switches with NULL among them."""
    return [replace(field, kind="bool" if field.name == "outside" else field.kind) for field in table.fields()]


def everything(path):
    database = sqlite3.connect(path)
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert database.execute("SELECT rtreecheck('rtree_objects_geom')").fetchall() == [("ok",)]
    names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    skipped = ("rtree_objects_geom_node", "rtree_objects_geom_parent", "rtree_objects_geom_rowid", "rtree_objects_geom")
    found = {name: database.execute(f'SELECT * FROM "{name}"').fetchall() for name in names if name not in skipped}
    found["gpkg_contents"] = [tuple(value for value in row if "T" not in str(value)) for row in found["gpkg_contents"]]
    found["boxes"] = database.execute("SELECT * FROM rtree_objects_geom ORDER BY id").fetchall()
    found["made"] = database.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()
    database.close()
    return found


@pytest.mark.parametrize("geometry", ["MultiPolygon", "Polygon"])
def test_columns_write_what_features_write(qgis_app, tmp_path, monkeypatch, geometry):
    odd = ODD if geometry == "MultiPolygon" else {k: shape for k, shape in ODD.items() if k not in (5, 8)}
    table = objects(odd=odd)
    in_columns = written(tmp_path / "one", monkeypatch, table, geometry=geometry)
    by_feature = written(tmp_path / "other", monkeypatch, table, paged=10**9, geometry=geometry)
    one, other = everything(in_columns), everything(by_feature)
    assert one.keys() == other.keys()
    for name in one:
        assert one[name] == other[name], name
    assert len(one["objects"]) == COUNT


def test_every_row_with_a_place_in_the_index_and_bytes_of_any_chunks(qgis_app, tmp_path, monkeypatch):
    from osgeo import gdal

    table = objects(6000, {})
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2026-11-28T00:00:00.000Z")
    try:
        first, second = (written(tmp_path / str(chunk), monkeypatch, table, chunk=chunk) for chunk in (vector_io.CHUNK, 613))
    finally:
        gdal.SetConfigOption("OGR_CURRENT_DATE", None)
    with open(first, "rb") as one, open(second, "rb") as other:
        assert one.read() == other.read()
    assert len(everything(first)["boxes"]) == 6000


def test_tables_one_after_the_other(qgis_app, tmp_path, monkeypatch):
    monkeypatch.setattr(vector_io, "CHUNK", 1000)
    whole, path = objects(5500), str(tmp_path / "objects.gpkg")
    with vector_io.create_layer(path, fields(whole), whole.crs) as layer:
        for start in range(0, len(whole), 900):
            layer.write(whole.select(slice(start, start + 900)))
    alone = written(tmp_path / "alone", monkeypatch, whole)
    assert everything(path)["objects"] == everything(alone)["objects"]


def test_qgis_edits_what_was_written_in_columns(qgis_app, tmp_path, monkeypatch):
    path = written(tmp_path / "one", monkeypatch, objects())
    layer = QgsVectorLayer(path, "objects", "ogr")
    assert layer.featureCount() == COUNT and layer.extent().xMaximum() > 404000
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("MULTIPOLYGON (((1 1, 2 1, 2 2, 1 1)))"))
    assert layer.dataProvider().addFeatures([feature])[0]
    assert layer.dataProvider().deleteFeatures([1, 2, 4])
    near = QgsFeatureRequest(QgsRectangle(0.9, 0.9, 2.1, 2.1))
    assert [found.id() for found in layer.getFeatures(near)].count(COUNT + 1) == 1
    assert layer.featureCount() == COUNT - 2
    del layer, feature
    everything(path)


def test_a_layout_that_is_not_known_is_left_to_gdal(qgis_app, tmp_path, monkeypatch):
    real = layer_rows._Layout.__init__

    def strange(layout, path, names):
        real(layout, path, [*names, "more"])

    monkeypatch.setattr(layer_rows._Layout, "__init__", strange)
    path = written(tmp_path / "one", monkeypatch, objects())
    assert len(everything(path)["objects"]) == COUNT


def test_the_page_that_sqlite_keeps_free_is_skipped(qgis_app, tmp_path, monkeypatch):
    monkeypatch.setattr(table_pages, "LOCKED_BYTE", 60 * 4096)
    path = written(tmp_path / "one", monkeypatch, objects())
    database = sqlite3.connect(path)
    (told,) = database.execute("PRAGMA integrity_check").fetchone()
    assert "61" in told and "never used" in told and "\n" not in told.replace("*** in database main ***\n", "")
    database.close()


def test_boxes_in_single_precision_hold_the_boxes(qgis_app):
    boxes = np.random.default_rng(2).normal(size=(500, 4)) * 1e6
    narrow = outward_float32(boxes).astype(np.float64)
    assert (narrow[:, ::2] <= boxes[:, ::2]).all() and (narrow[:, 1::2] >= boxes[:, 1::2]).all()
    assert np.abs(narrow - boxes).max() < 1


@pytest.mark.parametrize("count", [1, 51, 52, 2601, 2602, 20000])
def test_a_packed_index_has_one_root_and_full_nodes(count):
    x, y = np.random.default_rng(count).random((2, count)) * 1000
    tree = packed_index(np.arange(1, count + 1), np.column_stack([x, x + 1, y, y + 1]), 1228)
    numbers = [number for number, _ in tree.blobs]
    assert numbers == list(range(1, len(numbers) + 1)) and {len(blob) for _, blob in tree.blobs} == {1228}
    assert sorted(tree.parents[:, 0].tolist()) == numbers[1:] and set(tree.node_of) <= set(numbers)
    counts = [int.from_bytes(blob[2:4], "big") for _, blob in tree.blobs]
    assert max(counts) <= 51 and sum(counts) == count + len(numbers) - 1
    assert int.from_bytes(tree.blobs[0][1][:2], "big") == np.ceil(np.log(max(count, 2)) / np.log(51)) - 1


def test_boxes_are_not_read_beyond_a_geometry_that_was_cut_short(qgis_app):
    from mine_mapper.core.geopackage.row_kernels import boxes_of_polygons

    blob = shapely.to_wkb(shapely.MultiPolygon([shapely.box(0, 0, 2, 3), shapely.box(5, 5, 6, 7)]))
    boxes = np.empty((1, 4))
    for length in range(1, len(blob)):
        data = np.frombuffer(blob[:length] + b"\x01" * 200, np.uint8)
        assert not boxes_of_polygons(data, np.array([0, length]), boxes)
    assert boxes_of_polygons(np.frombuffer(blob, np.uint8), np.array([0, len(blob)]), boxes)
    assert boxes.tolist() == [[0, 6, 0, 7]]
