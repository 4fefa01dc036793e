"""Coordinate reference systems whose maker, a thread, has ended: what QGIS keeps of them is mended before it is used."""

import threading
import time

import numpy as np
import pytest
from desktop_runs import clear_project, image, run_as_dialog
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QThreadPool

LAEA = "+proj=laea +lat_0=45 +lon_0=85 +datum=WGS84 +units=m +no_defs"


class Maker:
    """A thread that makes a system and lives until it is told to end."""

    def __init__(self, make):
        self._made, self._end = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, args=(make,))
        self._thread.start()
        self._made.wait()

    def _run(self, make):
        self.system = make()
        self._made.set()
        self._end.wait()

    def end(self):
        """End the thread; what C++ keeps for it goes a little later than what Python does."""
        self._end.set()
        self._thread.join()
        for _ in range(100):
            if self.system.toWkt() == "":
                return
            time.sleep(0.02)


@pytest.fixture(autouse=True)
def cache(provider):
    """Each test begins and ends with an empty cache of QGIS."""
    QgsCoordinateReferenceSystem.invalidateCache()
    yield
    QgsCoordinateReferenceSystem.invalidateCache()


def dead(make):
    maker = Maker(make)
    maker.end()
    return maker.system


def test_this_is_what_qgis_does():
    """If this fails, QGIS has mended it, and `algorithms/layers/systems.py` may go."""
    system = dead(lambda: QgsCoordinateReferenceSystem("EPSG:32619"))
    assert system.isValid() and system.authid() == "EPSG:32619" and system.toWkt() == ""


@pytest.mark.parametrize(
    "make",
    [
        lambda: QgsCoordinateReferenceSystem("EPSG:32619"),
        lambda: QgsCoordinateReferenceSystem.fromWkt(QgsCoordinateReferenceSystem("EPSG:3035").toWkt()),
        lambda: QgsCoordinateReferenceSystem.fromProj(LAEA),
    ],
)
def test_a_system_is_made_whole(make):
    from mine_mapper.algorithms.layers.systems import definition, whole

    known = make().toWkt()
    QgsCoordinateReferenceSystem.invalidateCache()
    system = dead(make)
    assert system.toWkt() == "" and whole(system).toWkt() == known and definition(system)
    assert definition(QgsCoordinateReferenceSystem()) == ""


def test_what_no_text_tells_stays_unknown():
    """A PROJ text without a datum would be another system: none is made up."""
    from mine_mapper.algorithms.layers.systems import definition

    proj = "+proj=tmerc +lat_0=0 +lon_0=21 +ellps=krass +towgs84=23,-141,-81,0,0.35,0.82,-0.12 +units=m +no_defs"
    assert definition(dead(lambda: QgsCoordinateReferenceSystem.fromProj(proj))) == ""


def small_table(crs):
    import shapely
    from mine_mapper.core.vector import Table

    return Table.from_shapes([shapely.box(500000, 4900000, 500100, 4900100)], {"object_id": np.array([1])}, crs, "small")


def test_a_layer_is_written_though_the_cache_holds_a_dead_system(tmp_path):
    from mine_mapper.algorithms.layers.vector_io import write_table

    maker = Maker(lambda: QgsCoordinateReferenceSystem("EPSG:32619"))
    held = QgsCoordinateReferenceSystem("EPSG:32619")  # the same object, from the cache
    maker.end()
    assert held.toWkt() == ""
    write_table(str(tmp_path / "a.gpkg"), small_table("EPSG:32619"))
    assert QgsVectorLayer(str(tmp_path / "a.gpkg")).crs().authid() == "EPSG:32619"


def test_the_maker_may_end_while_a_layer_is_written(tmp_path):
    """The thread of an earlier step ends in the middle of this one (F5 of the desktop's report)."""
    from mine_mapper.algorithms.layers.vector_io import create_layer

    maker = Maker(lambda: QgsCoordinateReferenceSystem("EPSG:32619"))
    table = small_table("EPSG:32619")
    with create_layer(str(tmp_path / "a.gpkg"), table.fields(), "EPSG:32619", "Polygon") as layer:
        maker.end()
        layer.write(table)
    assert QgsVectorLayer(str(tmp_path / "a.gpkg")).crs().authid() == "EPSG:32619"


def test_a_layer_with_a_dead_system_is_read(tmp_path):
    from mine_mapper.algorithms.layers.vector_source import VectorSource

    maker = Maker(lambda: QgsCoordinateReferenceSystem("EPSG:32619"))
    layer = QgsVectorLayer("Polygon?crs=EPSG:32619", "memory", "memory")
    source = VectorSource(layer, QgsCoordinateTransformContext())
    maker.end()
    assert layer.crs().isValid() and layer.crs().toWkt() == ""
    assert "UTM zone 19N" in source.metric_crs()
    assert "UTM zone 19N" in VectorSource(layer, QgsCoordinateTransformContext()).crs
    del source, layer


def test_layers_in_the_project_outlive_the_thread_of_their_step(tmp_path):
    """Steps run in threads of a pool, which end when there is nothing to do."""
    pool = QThreadPool.globalInstance()
    known = pool.expiryTimeout()
    pool.setExpiryTimeout(50)
    try:
        clear_project()
        run_as_dialog("segmentimage", {"INPUT": image(tmp_path / "i.tif"), "SCALE": 20}, {"OBJECTS": str(tmp_path / "o.gpkg")})
        (layer,) = QgsProject.instance().mapLayersByName("Objects")
        time.sleep(1)
        assert layer.crs().authid() == "EPSG:32644" and layer.crs().toWkt()
        del layer
    finally:
        pool.setExpiryTimeout(known)
        clear_project()
