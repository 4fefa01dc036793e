"""The demo landscape through Processing: what it writes, the same bytes for a seed, and how hard its mines are to find."""

import hashlib
from pathlib import Path

import numpy as np
import pytest
import shapely
from mine_mapper.algorithms.layers.vector_io import write_table
from mine_mapper.algorithms.layers.vector_source import VectorSource
from mine_mapper.core.vector import Table


def run(identifier, **parameters):
    import processing

    return processing.run(f"minemapper:{identifier}", parameters)


def read(path):
    from qgis.core import QgsCoordinateTransformContext, QgsProcessingContext, QgsProcessingFeatureSource, QgsVectorLayer

    layer = QgsVectorLayer(path, Path(path).stem, "ogr")
    table = VectorSource(QgsProcessingFeatureSource(layer, QgsProcessingContext()), QgsCoordinateTransformContext()).read()
    del layer
    return table


def rasters_hash(folder):
    """One hash of all rasters of a landscape; GeoPackages carry the time of their making."""
    digest = hashlib.sha256()
    for path in sorted(p for p in Path(folder).rglob("*") if p.suffix in (".jp2", ".tif")):
        digest.update(path.relative_to(folder).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()


@pytest.fixture(scope="module")
def small(provider, tmp_path_factory):
    return run("createdemodata", SIZE=400, MINES=8, SEED=3, FOLDER=str(tmp_path_factory.mktemp("демо")))


def test_all_that_was_promised_is_there_and_called_synthetic(small):
    product = Path(small["PRODUCT"])
    assert "SYNTHETIC" in product.name and product.is_dir()
    xml = (product / "MTD_MSIL2A.xml").read_text(encoding="utf-8")
    assert "SYNTHETIC" in xml.upper() and ">-1000<" in xml and "BOA_ADD_OFFSET" in xml and ">10000<" in xml
    for name in ("DEM", "RIVERS", "COUNTIES", "BASIN", "REGISTER", "REFERENCE", "TRUTH"):
        assert Path(small["FOLDER"]) in Path(small[name]).parents and "synthetic" in Path(small[name]).name
    assert len(list(product.rglob("*_B0[2348]_10m.jp2"))) == 4 and len(list(product.rglob("*_SCL_20m.jp2"))) == 1


def test_reference_register_and_truth_differ_as_in_life(small):
    truth, reference, register = (read(small[name]) for name in ("TRUTH", "REFERENCE", "REGISTER"))
    assert len(truth) == 8
    mines = shapely.union_all(truth.shapes())
    found = [shapely.area(shapely.intersection(shape, mines)) / shape.area for shape in reference.shapes()]
    assert 0.5 < len(reference) / len(truth) < 1.3 and min(found) > 0.4  # jittered, never elsewhere
    licensed = truth.texts("licence_id")
    assert any(value is None for value in licensed) or len(truth) < 10
    assert set(truth.texts("type")) <= {"metal", "non_metal", "coal"}
    assert {"licence_id", "mineral", "type", "status", "expires", "holder"} <= set(register.columns)


def test_same_seed_same_pixels_other_seed_others(small, provider, tmp_path):
    again = run("createdemodata", SIZE=400, MINES=8, SEED=3, FOLDER=str(tmp_path / "again"))
    other = run("createdemodata", SIZE=400, MINES=8, SEED=4, FOLDER=str(tmp_path / "other"))
    assert rasters_hash(again["FOLDER"]) == rasters_hash(small["FOLDER"]) != rasters_hash(other["FOLDER"])
    assert shapely.equals_exact(read(again["TRUTH"]).shapes(), read(small["TRUTH"]).shapes()).all()


def test_too_many_mines_are_refused_with_the_number(provider, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="500"):
        run("createdemodata", SIZE=300, MINES=500, SEED=1, FOLDER=str(tmp_path / "full"))
    assert not (tmp_path / "full").exists() or not list((tmp_path / "full").iterdir())


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2, 3, 4, 5])
def test_mines_are_neither_trivial_nor_hopeless(provider, tmp_path, seed):
    """A forest trained on the west: AUC of objects and F by mine in the east, against the truth."""
    from mine_mapper.core.learning.scores import auc

    made = run("createdemodata", SIZE=1500, MINES=40, SEED=seed, FOLDER=str(tmp_path / "landscape"))
    basin = read(made["BASIN"])
    west, south, east, north = shapely.total_bounds(basin.shapes())
    half = shapely.box((west + east) / 2, south, east, north)
    area = str(tmp_path / "east.gpkg")
    write_table(area, Table.from_shapes([half], {}, basin.crs, "east"))
    mapped = run(
        "mapmines",
        PRODUCTS=[made["PRODUCT"]],
        DEM=made["DEM"],
        REFERENCE=made["REFERENCE"],
        TEST_AREA=area,
        mines_map=str(tmp_path / "mines.gpkg"),
        objects_map=str(tmp_path / "objects.gpkg"),
    )
    objects, truth = read(mapped["objects_map"]), read(made["TRUTH"])
    shapes = objects.shapes()
    east_half = shapely.contains(half, shapely.centroid(shapes))
    share = shapely.area(shapely.intersection(shapes, shapely.union_all(truth.shapes()))) / shapely.area(shapes)
    is_mine = (share > 0.7)[east_half].astype(int)  # as everywhere: the rest is non-mine, though mines may touch it
    assert 0.90 <= auc(is_mine, objects.numbers("probability")[east_half]) <= 0.98
    bounds = ",".join(f"{value:.1f}" for value in np.array(half.bounds)[[0, 2, 1, 3]])
    extent = f"{bounds} [EPSG:32644]"
    judged_mines = run("assessaccuracy", MINES=mapped["mines_map"], REFERENCE=made["TRUTH"], EXTENT=extent)
    assert 0.60 <= judged_mines["F_SCORE"] <= 0.95
