"""Layers in and out of core: nothing lost, reprojected on the fly, whole or not at all."""

import subprocess
import sys

import numpy as np
import pytest
import shapely
from mine_mapper.algorithms.layers.vector_io import create_layer, write_table
from mine_mapper.algorithms.layers.vector_source import VectorSource
from mine_mapper.core.errors import InputError, OutputError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.vector import Table
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
)


def mines():
    shapes = [shapely.box(500000 + 100 * i, 4900000, 500100 + 100 * i, 4900100) for i in range(4)]
    columns = {
        "mine_id": np.arange(1, 5),
        "тип": np.array(["煤", None, "b", ""], object),
        "area_km2": np.array([0.5, np.nan, 1e-300, 2.25]),
        "touches_edge": np.array([True, False, True, False]),
    }
    return Table.from_shapes(shapes, columns, "EPSG:32644", "Рудники")


def source_of(layer):
    return VectorSource(QgsProcessingFeatureSource(layer, QgsProcessingContext()), QgsCoordinateTransformContext())


def read(path_or_layer, **options):
    layer = QgsVectorLayer(path_or_layer, "layer", "ogr") if isinstance(path_or_layer, str) else path_or_layer
    assert layer.isValid()
    table = source_of(layer).read(**options)
    del layer
    return table


def test_geojson_without_features_is_an_inventory_without_a_mine(qgis_app, tmp_path):
    path = tmp_path / "none.geojson"
    path.write_text('{"type": "FeatureCollection", "features": []}', encoding="utf-8")
    assert len(read(str(path), may_be_empty=True)) == 0
    with pytest.raises(InputError, match="'layer' has no features"):
        read(str(path))


@pytest.mark.parametrize("extension", ["gpkg", "fgb"])
def test_what_is_written_comes_back(qgis_app, tmp_path, extension):
    path = str(tmp_path / f"Рудники 矿.{extension}")
    write_table(path, mines())
    table = read(path)
    order = np.argsort(table.columns["mine_id"])
    table = table.select(order)
    assert table.columns["mine_id"].tolist() == [1, 2, 3, 4] and table.columns["mine_id"].dtype == np.int64
    assert table.columns["тип"].tolist() == ["煤", None, "b", ""]
    np.testing.assert_array_equal(table.columns["area_km2"], mines().columns["area_km2"])
    assert table.columns["touches_edge"].tolist() == [True, False, True, False] and table.columns["touches_edge"].dtype == bool
    assert shapely.equals(table.shapes(), mines().shapes()).all()
    assert [entry.name for entry in tmp_path.iterdir()] == [f"Рудники 矿.{extension}"]


def test_reading_reprojects(qgis_app, tmp_path):
    path = str(tmp_path / "a.gpkg")
    write_table(path, mines())
    bounds = shapely.total_bounds(read(path, crs="EPSG:4326").shapes())
    assert bounds[0] == pytest.approx(81.0, abs=1e-6) and bounds[3] == pytest.approx(44.25, abs=0.1)


def test_unsaved_edits_and_curves_count(qgis_app):
    layer = QgsVectorLayer("CurvePolygonZ?crs=EPSG:32644&field=n:integer", "edited", "memory")
    layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setAttributes([None])
    feature.setGeometry(QgsGeometry.fromWkt("CurvePolygonZ (CircularStringZ (0 0 1, 2 0 1, 0 0 1))"))
    layer.addFeature(feature)
    table = read(layer)
    assert np.isnan(table.columns["n"]).all()
    assert table.shapes()[0].area == pytest.approx(np.pi, rel=1e-3) and not table.shapes()[0].has_z
    layer.rollBack()
    with pytest.raises(InputError, match="'edited' has no features"):
        read(layer)
    del layer


def test_missing_crs_and_field_are_named(qgis_app):
    layer = QgsVectorLayer("Polygon?field=n:integer", "bare", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(InputError, match="'bare' has no coordinate reference system"):
        read(layer)
    layer = QgsVectorLayer("Polygon?crs=EPSG:32644&field=n:integer", "typed", "memory")
    with pytest.raises(InputError, match="'typed' has no field 'type'. Its fields are: n"):
        read(layer, columns=["type"])
    del layer


def test_chunks_hold_all_rows_in_order(qgis_app, tmp_path):
    path = str(tmp_path / "a.gpkg")
    write_table(path, mines())
    layer = QgsVectorLayer(path, "a", "ogr")
    chunks = list(source_of(layer).chunks(Feedback(), size=3, columns=["mine_id"]))
    del layer
    assert [chunk.columns["mine_id"].tolist() for chunk in chunks] == [[1, 2, 3], [4]]


def test_an_error_leaves_the_old_layer(qgis_app, tmp_path):
    path = str(tmp_path / "a.gpkg")
    write_table(path, mines())
    with pytest.raises(RuntimeError), create_layer(path, mines().fields(), "EPSG:32644") as layer:
        layer.write(mines())
        raise RuntimeError
    assert len(read(path)) == 4
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.gpkg"]


def test_other_extensions_are_refused(qgis_app, tmp_path):
    with pytest.raises(OutputError, match=r"\.gpkg or \.fgb"):
        write_table(str(tmp_path / "a.shp"), mines())


def test_empty_layer_can_be_written(qgis_app, tmp_path):
    path = str(tmp_path / "none.gpkg")
    write_table(path, mines().select(np.zeros(4, bool)))
    layer = QgsVectorLayer(path, "none", "ogr")
    assert layer.isValid() and layer.featureCount() == 0 and layer.fields().count() == 5
    del layer


@pytest.mark.parametrize("extension", ["gpkg", "fgb"])
def test_a_full_disk_is_said_and_nothing_is_left(root, tmp_path, extension):
    """In a child process whose files may not grow beyond 200 kB."""
    resource = pytest.importorskip("resource")
    assert resource
    code = f"""
import sys, signal, resource
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
sys.path.insert(0, {str(root / "test")!r})
import conftest, numpy as np, shapely
from qgis.core import QgsApplication
application = QgsApplication([], False); application.initQgis()
from mine_mapper.algorithms.layers.vector_io import write_table
from mine_mapper.core.vector import Table
from mine_mapper.core.errors import OutputError
shapes = [shapely.Point(i, i).buffer(1) for i in range(2000)]
try:
    table = Table.from_shapes(shapes, {{"n": np.arange(2000)}}, "EPSG:32644")
    write_table({str(tmp_path / "a")!r} + ".{extension}", table, what="Mines")
except OutputError as error:
    print("said:", error)
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "said: Mines could not be written" in run.stdout, run.stdout + run.stderr
    assert list(tmp_path.iterdir()) == []


LAEA = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=43.5 +lon_0=81.7 +datum=WGS84 +units=m")
CUSTOM = QgsCoordinateReferenceSystem.fromProj("+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=500000 +ellps=krass +units=m")
SYSTEMS = ("EPSG:32644", "EPSG:4326", "EPSG:4490", "EPSG:4527", "EPSG:28414", "EPSG:3857", "EPSG:2180", "ESRI:102025")


@pytest.mark.parametrize("extension", ["gpkg", "fgb"])
@pytest.mark.parametrize("crs", [*SYSTEMS, LAEA.toWkt(), CUSTOM.toWkt()])
def test_the_file_has_the_system_asked_for(qgis_app, tmp_path, crs, extension):
    from qgis.core import Qgis

    asked = QgsCoordinateReferenceSystem()
    assert asked.createFromUserInput(crs)
    for number, form in enumerate((crs, asked.toWkt(Qgis.CrsWktVariant.Preferred))):
        path = str(tmp_path / f"a{number}.{extension}")
        write_table(path, Table.from_shapes([shapely.box(10, 20, 30, 40)], {}, form, "a"))
        layer = QgsVectorLayer(path, "a", "ogr")
        assert layer.crs().isValid() and layer.crs().isGeographic() == asked.isGeographic()
        if asked.authid().startswith("EPSG"):
            assert layer.crs().authid() == asked.authid()
        del layer


@pytest.mark.parametrize("crs", ["rubbish", "EPSG:999999", "", 'PROJCS["broken", GEOGCS["x"', "NONE"])
def test_an_unknown_system_stops_the_step_and_leaves_the_old_file(qgis_app, tmp_path, crs):
    path = str(tmp_path / "a.gpkg")
    write_table(path, mines())
    with pytest.raises(OutputError, match="does not understand its coordinate reference system"):
        write_table(path, Table.from_shapes([shapely.box(0, 0, 9, 9)], {}, crs, "bad"))
    assert len(read(path)) == 4 and [entry.name for entry in tmp_path.iterdir()] == ["a.gpkg"]


@pytest.mark.parametrize("lost", ["", "EPSG:32645"])
@pytest.mark.parametrize("extension", ["gpkg", "fgb"])
def test_a_file_that_lost_its_system_never_becomes_a_result(qgis_app, tmp_path, monkeypatch, extension, lost):
    """QGIS's writer puts another system into the file than it was given, as seen once in a desktop session."""
    from mine_mapper.algorithms.layers import vector_io

    class Writer:
        WriterError = vector_io.QgsVectorFileWriter.WriterError
        SaveVectorOptions = vector_io.QgsVectorFileWriter.SaveVectorOptions
        real = staticmethod(vector_io.QgsVectorFileWriter.create)

        @classmethod
        def create(cls, path, fields, kind, system, context, options):
            return cls.real(path, fields, kind, QgsCoordinateReferenceSystem(lost), context, options)

    monkeypatch.setattr(vector_io, "QgsVectorFileWriter", Writer)
    with pytest.raises(OutputError, match="not 'EPSG:32644|and not"):
        write_table(str(tmp_path / f"a.{extension}"), mines())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("file", "layer"), [("(new) mines", "new) mines"), ("<>", "layer"), ("_1", "_1")])
def test_a_geopackage_may_begin_with_a_sign(qgis_app, tmp_path, file, layer):
    path = tmp_path / f"{file}.gpkg"
    write_table(str(path), Table.from_shapes([shapely.box(0, 0, 9, 9)], {}, "EPSG:32644"), "Polygon")
    assert QgsVectorLayer(f"{path}|layername={layer}", "x", "ogr").featureCount() == 1


def test_a_damaged_file_is_named(provider, tmp_path):
    """A geometry cut short: what GEOS says of it does not reach the user as an unexpected error."""
    import sqlite3

    from inventory_data import box, log_feedback, run, write

    path = write(tmp_path / "mines.gpkg", [box(1, 1), box(3, 3)])
    with sqlite3.connect(path) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("UPDATE mines SET geom = substr(geom, 1, 60) WHERE fid = 2")
    connection.close()
    feedback = log_feedback()
    try:
        run("minestatistics", feedback, MINES=path, OUTPUT=str(tmp_path / "out.gpkg"))
    except Exception as error:
        feedback.lines.append(str(error))
    said = "\n".join(feedback.lines)
    assert "Unexpected error" not in said and ("'mines'" in said or "mines" in said)


def test_fewer_features_than_a_layer_says_are_told(provider, tmp_path):
    from inventory_data import box, write
    from mine_mapper.algorithms.layers.vector_source import VectorSource
    from mine_mapper.core.feedback import Feedback
    from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource, QgsVectorLayer

    class Short(QgsProcessingFeatureSource):
        def featureCount(self):
            return 5

    told = []

    class Listening(Feedback):
        def warning(self, message):
            told.append(message)

    layer = QgsVectorLayer(write(tmp_path / "mines.gpkg", [box(1, 1), box(3, 3)]), "mines", "ogr")
    context = QgsProcessingContext()
    source = VectorSource(Short(layer, context), context.transformContext())
    assert sum(len(table) for table in source.chunks(Listening())) == 2
    assert any("Only 2 of the 5 features of layer 'mines' could be read" in text for text in told)
    layer.setSubsetString("fid < 0")
    source = VectorSource(Short(layer, context), context.transformContext())
    with pytest.raises(InputError, match="None of the 5 features of layer 'mines'"):
        list(source.chunks(Listening()))
    del source, layer


def test_a_feature_that_lies_nowhere_is_no_damage(qgis_app):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=a:integer", "places", "memory")
    features = [QgsFeature(layer.fields()) for _ in range(2)]
    features[0].setGeometry(QgsGeometry.fromWkt("POLYGON((81 44,82 44,82 45,81 44))"))
    features[1].setGeometry(QgsGeometry.fromWkt("POLYGON((81 44,82 44,82 4500,81 44))"))
    layer.dataProvider().addFeatures(features)
    told = []
    feedback = Feedback()
    feedback.warning = told.append
    assert len(source_of(layer).read(feedback)) == 1
    assert len(told) == 1 and "cannot be in its coordinate reference system" in told[0]
    del layer
