"""Columns out of a file are what its features are, in values, order and digest; and when features have to be asked for."""

import numpy as np
import pytest
from mine_mapper.algorithms.layers import vector_source
from mine_mapper.algorithms.layers.columnar import columnar_file, in_columns
from mine_mapper.algorithms.layers.vector_source import VectorSource
from mine_mapper.core.errors import InputError
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProperty,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

FIELDS = {
    "object_id": (ogr.OFTInteger64, 0),
    "narrow": (ogr.OFTInteger, 0),
    "mean_red": (ogr.OFTReal, 0),
    "名字": (ogr.OFTString, 0),
    "seen": (ogr.OFTInteger, ogr.OFSTBoolean),
    "whole": (ogr.OFTInteger64, 0),
}
SQUARE = "MULTIPOLYGON (((500000 4900000,500010 4900000,500010 4900010,500000 4900000),"
SQUARE += "(500004 4900001,500006 4900001,500006 4900003,500004 4900001)))"
PARTS = "MULTIPOLYGON (((500000 4900000,500001 4900000,500001 4900001,500000 4900000)),"
PARTS += "((500005 4900005,500006 4900005,500006 4900006,500005 4900005)))"
BOW = "MULTIPOLYGON (((500000 4900000,500001 4900001,500000 4900001,500001 4900000,500000 4900000)))"
ROWS = [
    (2**60 + 1, 1, 0.1, "煤", True, 7, SQUARE),
    (None, -5, None, None, None, 7, PARTS),
    (3, None, float("inf"), "", False, 7, None),
    (4, 2, 1e-300, "a\nb", True, 7, "MULTIPOLYGON EMPTY"),
    (5, 3, float("nan"), "007", True, 7, BOW),
]


def write(path, rows, kind=ogr.wkbMultiPolygon, more=None):
    driver = ogr.GetDriverByName("GPKG" if path.suffix == ".gpkg" else "FlatGeobuf")
    system = osr.SpatialReference()
    system.ImportFromEPSG(32644)
    dataset = driver.CreateDataSource(str(path))
    layer = dataset.CreateLayer("objects", system, kind)
    for name, (type_, subtype) in {**FIELDS, **(more or {})}.items():
        definition = ogr.FieldDefn(name, type_)
        definition.SetSubType(subtype)
        layer.CreateField(definition)
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in zip(FIELDS, row):
            feature.SetFieldNull(name) if value is None else feature.SetField(name, value)
        feature.SetGeometry(None if row[-1] is None else ogr.CreateGeometryFromWkt(row[-1]))
        layer.CreateFeature(feature)
    del layer, dataset
    return str(path)


def both_ways(path, columns=None, size=2):
    """Tables of a file by columns and by features."""
    layer = QgsVectorLayer(path, "objects", "ogr")
    file, found = columnar_file(path, layer), []
    assert file is not None
    for way in (file, None):
        if way is not None:
            names = {field.name(): field for field in layer.fields()}
            chosen = [names[name] for name in (columns if columns is not None else FIELDS) if name in names]
            assert file.holds(chosen) == (in_columns(chosen) or path.endswith(".gpkg"))
            assert not file.holds(chosen) or any(len(shapes) for shapes, _ in file.chunks(chosen, size))
        source = VectorSource(
            QgsProcessingFeatureSource(layer, QgsProcessingContext()), QgsCoordinateTransformContext(), None, way
        )
        tables = list(source.chunks(Feedback(), columns=columns, size=size))
        found.append((tables, source.digest))
    del layer
    return found


class Feedback:
    def check(self):
        pass

    def info(self, message):
        pass

    warning = info


def same(one, other):
    assert list(one.columns) == list(other.columns) and one.kinds == other.kinds
    for name, values in one.columns.items():
        twin = other.columns[name]
        assert values.dtype == twin.dtype, name
        if values.dtype == object:
            assert values.tolist() == twin.tolist() and [type(v) for v in values] == [type(v) for v in twin], name
        else:
            np.testing.assert_array_equal(values, twin)
    assert one.geometry.tolist() == other.geometry.tolist()


@pytest.mark.parametrize("kind", [ogr.wkbMultiPolygon, ogr.wkbPolygon])
@pytest.mark.parametrize("extension", ["gpkg", "fgb"])
def test_columns_are_what_features_are(qgis_app, tmp_path, extension, kind):
    rows = ROWS if extension == "gpkg" else [row for row in ROWS if row[-1] and "EMPTY" not in row[-1]]
    if kind == ogr.wkbPolygon:
        rows = [(*row[:-1], row[-1] and row[-1].replace("MULTI", "").replace("(((", "((").replace(")))", "))")) for row in rows]
        rows = [row for row in rows if row[-1] is None or "4900005" not in row[-1]]
    path = write(tmp_path / f"объекты.{extension}", rows, kind)
    for columns in ([], ["object_id"], ["mean_red", "名字"], ["whole", "narrow"]):
        (columns_way, digest), (features_way, other) = both_ways(path, columns)
        assert digest == other and len(columns_way) == len(features_way) > 0
        for one, twin in zip(columns_way, features_way):
            same(one, twin)


@pytest.mark.parametrize("room", [1e9, 100])
def test_what_is_kept_is_what_is_read_again(qgis_app, tmp_path, monkeypatch, room):
    """Same tables and hash whether the memory holds them or not; a second reading of what is kept opens no file."""
    monkeypatch.setattr(vector_source, "KEPT", room)
    path = write(tmp_path / "objects.gpkg", ROWS)
    layer, digests = QgsVectorLayer(path, "objects", "ogr"), set()
    for kept in (["object_id", "seen"], None, ()):
        reader = VectorSource(QgsProcessingFeatureSource(layer, QgsProcessingContext()), QgsCoordinateTransformContext())
        if kept != ():
            reader.keep(kept)
        readings = [list(reader.chunks(Feedback(), columns=columns, size=2)) for columns in (["narrow"], ["object_id"])]
        assert (reader._kept is not None) == (room > 1e6 and kept != ())
        for number, columns in enumerate((["narrow"], ["object_id"])):
            plain = VectorSource(QgsProcessingFeatureSource(layer, QgsProcessingContext()), QgsCoordinateTransformContext())
            for one, twin in zip(readings[number], plain.chunks(Feedback(), columns=columns, size=2), strict=True):
                same(one, twin)
        digests.add(reader.digest)
    assert len(digests) == 3  # other columns were read
    del layer


def test_single_polygons_in_a_layer_of_multipolygons(qgis_app, tmp_path):
    """A GeoPackage holds what it was given; QGIS hands it on as it is."""
    rows = [(*ROWS[0][:-1], SQUARE.replace("MULTI", "").replace("(((", "((").replace(")))", "))")), ROWS[1]]
    (one,), (twin,) = (tables for tables, _ in both_ways(write(tmp_path / "mixed.gpkg", rows), size=10))
    same(one, twin)


def test_rows_come_in_the_order_of_the_features_after_deleting_and_adding(qgis_app, tmp_path):
    path = write(tmp_path / "edited.gpkg", ROWS)
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayer(0)
    layer.DeleteFeature(2)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("object_id", 99)
    layer.CreateFeature(feature)
    del feature, layer, dataset
    (one,), (twin,) = (tables for tables, _ in both_ways(path, size=10))
    same(one, twin)


def test_when_features_have_to_be_asked_for(qgis_app, tmp_path):
    path = write(tmp_path / "objects.gpkg", ROWS)
    whole = QgsVectorLayer(path, "objects", "ogr")
    assert columnar_file(path, whole) is not None
    assert columnar_file(QgsProcessingFeatureSourceDefinition(path), whole) is not None
    assert columnar_file(QgsProcessingFeatureSourceDefinition(path, True), whole) is None
    assert columnar_file(QgsProcessingFeatureSourceDefinition(path, featureLimit=2), whole) is None
    filtered = QgsProcessingFeatureSourceDefinition(path)
    filtered.filterExpression = "object_id > 3"
    assert columnar_file(filtered, whole) is None
    assert columnar_file(QgsProperty.fromExpression("'objects.gpkg'"), whole) is None
    whole.setSubsetString("object_id > 3")
    assert columnar_file(path, whole) is None
    whole.setSubsetString("")
    whole.startEditing()
    assert columnar_file(path, whole) is None
    whole.rollBack()
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(whole)
    join.setJoinFieldName("object_id")
    join.setTargetFieldName("object_id")
    other = QgsVectorLayer(path, "other", "ogr")
    other.addJoin(join)
    assert columnar_file(path, other) is None
    assert columnar_file("memory", QgsVectorLayer("Polygon?crs=EPSG:32644", "memory", "memory")) is None
    assert columnar_file("nothing", None) is None
    subset = QgsVectorLayer(f"{path}|layername=objects|subset=object_id = 3", "subset", "ogr")
    assert columnar_file(path, subset) is None
    del join, other, whole, subset


def test_a_file_whose_columns_differ_is_read_by_features(qgis_app, tmp_path, monkeypatch):
    """Whatever a GDAL does wrong shows in the first feature: then all come the slow way."""
    path = write(tmp_path / "objects.gpkg", ROWS)
    layer = QgsVectorLayer(path, "objects", "ogr")
    file = columnar_file(path, layer)
    monkeypatch.setattr(file, "chunks", lambda fields, size: iter([(np.array([b""], object), {"whole": np.array([7])})]))
    source = VectorSource(QgsProcessingFeatureSource(layer, QgsProcessingContext()), QgsCoordinateTransformContext(), None, file)
    (table,) = source.chunks(Feedback(), columns=["whole"])
    assert table.columns["whole"].tolist() == [7] * 5
    del layer


def _broken(first, error):
    """What reads the columns of a damaged file: a first batch (or none), then an error (or the end)."""

    def chunks(fields, size):
        if first is not None:
            yield first
        if error is not None:
            raise error

    return chunks


@pytest.mark.parametrize("error", [None, SystemError("a result with an exception set"), RuntimeError("disk image is malformed")])
@pytest.mark.parametrize("first", [None, (np.array([], object), {"whole": np.array([], np.int64)})])
def test_a_damaged_file_without_a_first_row_in_columns_is_read_by_features(qgis_app, tmp_path, monkeypatch, first, error):
    path = write(tmp_path / "objects.gpkg", ROWS)
    layer = QgsVectorLayer(path, "objects", "ogr")
    file = columnar_file(path, layer)
    monkeypatch.setattr(file, "chunks", _broken(first, error))
    source = VectorSource(QgsProcessingFeatureSource(layer, QgsProcessingContext()), QgsCoordinateTransformContext(), None, file)
    (table,) = source.chunks(Feedback(), columns=["whole"])
    assert table.columns["whole"].tolist() == [7] * 5
    del layer


@pytest.mark.parametrize("error", [SystemError("a result with an exception set"), RuntimeError("disk image is malformed")])
def test_a_file_that_breaks_off_in_its_columns_names_the_layer(qgis_app, tmp_path, monkeypatch, error):
    path = write(tmp_path / "objects.gpkg", ROWS)
    layer = QgsVectorLayer(path, "objects", "ogr")
    file = columnar_file(path, layer)
    names = {field.name(): field for field in layer.fields()}
    whole = next(file.chunks([names["whole"]], 1))
    monkeypatch.setattr(file, "chunks", _broken(whole, error))
    source = VectorSource(QgsProcessingFeatureSource(layer, QgsProcessingContext()), QgsCoordinateTransformContext(), None, file)
    with pytest.raises(InputError, match="damaged"):
        list(source.chunks(Feedback(), columns=["whole"]))
    del layer


def test_dates_are_left_to_features(qgis_app, tmp_path):
    path = write(tmp_path / "dates.gpkg", ROWS[:1], more={"when": (ogr.OFTDateTime, 0)})
    layer = QgsVectorLayer(path, "dates", "ogr")
    fields = {field.name(): field for field in layer.fields()}
    assert in_columns([fields["object_id"], fields["mean_red"]]) and not in_columns([fields["when"]])
    del layer


@pytest.mark.parametrize("values", [(True, False, True), (None, False, True), (None, None, None)])
def test_switches_of_a_geopackage_come_by_sql(qgis_app, tmp_path, values):
    rows = [(number, 1, 0.5, "x", value, 7, SQUARE) for number, value in enumerate(values)]
    path = write(tmp_path / "objects.gpkg", rows)
    (columns, digest), (features, twin) = both_ways(path, ["seen", "object_id"])
    assert digest == twin and len(columns) == len(features) == 2
    for one, other in zip(columns, features):
        same(one, other)


def test_rows_that_sql_does_not_give_are_asked_for_as_features(qgis_app, tmp_path, monkeypatch):
    from mine_mapper.algorithms.layers import columnar

    path = write(tmp_path / "objects.gpkg", ROWS)
    monkeypatch.setattr(columnar, "quoted", lambda name: '"no such name"."x"')
    layer = QgsVectorLayer(path, "objects", "ogr")
    file = columnar_file(path, layer)
    with pytest.raises(RuntimeError):
        next(file.chunks([layer.fields()["seen"]], 2))
    source = VectorSource(QgsProcessingFeatureSource(layer, QgsProcessingContext()), QgsCoordinateTransformContext(), None, file)
    assert sum(len(table) for table in source.chunks(Feedback(), columns=["seen"], size=2)) == len(ROWS)
    del layer, source


@pytest.mark.parametrize("away", [False, True])
def test_places_are_looked_at_once(qgis_app, tmp_path, away):
    """Features off the earth are left out of every reading; where there are none, no reading after the first looks."""
    wrong = SQUARE.replace("500000 4900000", "9500000 99000000")
    rows = [(*row[:-1], wrong if away and row[1] == 3 else SQUARE) for row in ROWS]
    path = write(tmp_path / "objects.gpkg", rows)
    layer = QgsVectorLayer(path, "objects", "ogr")
    source = VectorSource(layer, QgsCoordinateTransformContext(), None, columnar_file(path, layer))
    once, again = (list(source.chunks(Feedback(), columns=["object_id"], size=3)) for _ in range(2))
    assert sum(map(len, once)) == sum(map(len, again)) == len(rows) - away
    assert all(table.boxed is not None for table in once)
    assert any(table.boxed is not None for table in again) == away
