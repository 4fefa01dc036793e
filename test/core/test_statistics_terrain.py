"""Terrain of mines read by the same door as that of the image stack: units, scale, masks, voids."""

import numpy as np
import pytest
import shapely
from feedback_log import Log
from imagery_products import write_raster
from mine_mapper.core.errors import InputError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.native import rasterio
from mine_mapper.core.statistics.mine_terrain import Distribution, measure_terrain

CORNER = (500000.0, 5000000.0)
UTM33 = "EPSG:32633"
SLOPE = np.degrees(np.arctan(0.1))


def plane():
    """1000 m in the west, 1 m higher for every 10 m to the east."""
    return np.tile(1000.0 + np.arange(60), (60, 1))


def box(column, row, size=10):
    x, y = CORNER[0] + 10 * column, CORNER[1] - 10 * row
    return shapely.box(x, y - 10 * size, x + 10 * size, y)


def measure(folder, values, mines=((20, 20),), dtype="f4", log=None, **options):
    path = write_raster(str(folder / "dem.tif"), np.asarray(values).astype(dtype), UTM33, CORNER, 10.0, **options)
    yield path
    shapes = np.array([box(*mine) for mine in mines], object)
    yield measure_terrain(shapes, None, UTM33, path, log or Feedback())


@pytest.mark.parametrize(("unit", "metres"), [("ft", 0.3048), ("ftUS", 1200 / 3937), ("Foot_US", 1200 / 3937), ("dm", 0.1)])
def test_elevation_in_feet_is_brought_to_metres(tmp_path, unit, metres):
    log = Log()
    steps = measure(tmp_path, plane() / metres, log=log)
    with rasterio().open(next(steps), "r+") as dataset:
        dataset.units = (unit,)
    terrain = next(steps)
    assert terrain.elevation == pytest.approx([1024.5], abs=0.01) and terrain.slope == pytest.approx([SLOPE], abs=0.01)
    assert any("is brought to metres" in text for text in log.lines)


def test_scale_of_the_tags_and_unknown_units(tmp_path):
    log = Log()
    steps = measure(tmp_path, plane() * 10, dtype="i4", log=log)
    with rasterio().open(next(steps), "r+") as dataset:
        dataset.scales, dataset.units = (0.1,), ("cubit",)
    assert next(steps).elevation == pytest.approx([1024.5], abs=0.01)
    assert any("value x 0.1" in text for text in log.lines) and any("'cubit'" in text for text in log.warnings)


@pytest.mark.parametrize("kind", ["nodata", "mask", "untagged", "infinite"])
def test_voids_count_in_no_mean(tmp_path, kind):
    """A void under the western half of a mine: its elevation is that of the eastern half."""
    values = plane()
    values[20:30, 20:25] = {"nodata": -32768, "untagged": -9999, "infinite": np.inf}.get(kind, 0)
    steps = measure(tmp_path, values, ((20, 20), (40, 40)), nodata=-32768 if kind == "nodata" else None)
    path = next(steps)
    if kind == "mask":
        with rasterio().Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio().open(path, "r+") as dataset:
            dataset.write_mask(values != 0)
    terrain = next(steps)
    assert terrain.elevation == pytest.approx([1027.0, 1044.5], abs=0.01)
    assert terrain.slope == pytest.approx([SLOPE] * 2, abs=0.01)
    assert terrain.basin_elevation.minimum == 1000 and terrain.basin_slope.maximum < 6


def test_blocks_of_zeros_and_pictures_are_questioned(tmp_path):
    log, values = Log(), plane()
    values[:, :8] = 0
    list(measure(tmp_path, values, log=log))
    assert "is exactly 0 beside ground more than 100 m higher or lower" in log.warnings[0]
    log = Log()
    list(measure(tmp_path, plane() % 256, dtype="u1", log=log))
    assert "looks like a picture" in log.warnings[0]


def test_flat_ground_has_hardly_a_slope(tmp_path):
    steps = measure(tmp_path, np.full((60, 60), 800.0))
    next(steps)
    terrain = next(steps)
    assert 0 <= terrain.basin_slope.quantile(0.5) <= 0.1 and terrain.basin_slope.maximum == 0
    assert 800 <= terrain.basin_elevation.quantile(0.5) <= 801


def test_a_basin_without_land_has_no_quantile():
    bins = np.array([0.0, 1.0, 2.0])
    assert np.isnan(Distribution(bins, np.zeros(2), np.nan, np.nan, np.nan).quantile(0.5))
    assert Distribution(bins, np.array([0.0, 1e-3]), 1.5, 1.0, 2.0).quantile(0.5) == 1.5


@pytest.mark.parametrize("column, row", [(60, 20), (-10, 20), (20, 60), (20, -10)])
def test_a_basin_that_only_touches_the_dem_is_refused(tmp_path, column, row):
    path = write_raster(str(tmp_path / "dem.tif"), plane().astype("f4"), UTM33, CORNER, 10.0)
    beside = box(column, row)
    with pytest.raises(InputError, match="does not overlap the basin"):
        measure_terrain(np.array([beside], object), beside, UTM33, path, Feedback())
