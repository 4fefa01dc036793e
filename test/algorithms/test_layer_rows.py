"""Layers written in columns hold what QGIS's own writer writes: values, index, extent, counts; for any size of the chunks."""

import sqlite3
from dataclasses import replace

import numpy as np
import pytest
import shapely
from mine_mapper.algorithms.layers import vector_io
from mine_mapper.core import layer_rows
from mine_mapper.core.errors import Cancelled
from mine_mapper.core.feedback import Feedback
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


def written(folder, monkeypatch, table, least=vector_io.IN_COLUMNS, chunk=vector_io.CHUNK, geometry="MultiPolygon"):
    folder.mkdir(exist_ok=True)
    monkeypatch.setattr(vector_io, "IN_COLUMNS", least)
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
    by_feature = written(tmp_path / "other", monkeypatch, table, least=10**9, geometry=geometry)
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


def test_cancel_is_heard_while_the_index_is_made_and_leaves_nothing(qgis_app, tmp_path):
    class Impatient(Feedback):
        """Cancels once all rows are there."""

        def check(self):
            if self.written:
                raise Cancelled()

    feedback, whole = Impatient(), objects()
    feedback.written = False
    with pytest.raises(Cancelled), vector_io.create_layer(str(tmp_path / "objects.gpkg"), fields(whole), whole.crs) as layer:
        layer.write(whole, feedback)
        feedback.written = True
    assert not list(tmp_path.iterdir())


def test_a_layout_that_is_not_known_is_left_to_gdal(qgis_app, tmp_path, monkeypatch):
    real = layer_rows.LayerRows.__init__

    def strange(rows, path, names, kinds, multi):
        real(rows, path, [*names, "more"], kinds, multi)

    monkeypatch.setattr(layer_rows.LayerRows, "__init__", strange)
    path = written(tmp_path / "one", monkeypatch, objects())
    assert len(everything(path)["objects"]) == COUNT
