"""From products to the stack: grids, reading, masks and composites together, the same bytes however it is run, bad input."""

import os
import pickle
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import shapely
from feedback_log import Log
from imagery_products import CORNER, UTM45, Affine, read, scene, write_raster, write_safe, zip_folder
from mine_mapper.core.block_cache import BlockCache
from mine_mapper.core.errors import Cancelled, InputError, OutputError, ParameterError
from mine_mapper.core.geodesy import transform_points
from mine_mapper.core.grid import Grid, Window
from mine_mapper.core.imagery.plausibility import judge_values
from mine_mapper.core.imagery.prepare import ImageryJob, memory_needed, prepare_imagery
from mine_mapper.core.imagery.products.product import BandFile
from mine_mapper.core.imagery.products.reading import read_classes, read_scene
from mine_mapper.core.imagery.stack_tile import TileWorker
from mine_mapper.core.imagery.summary import estimate, tell_estimate
from mine_mapper.core.imagery.target_grid import choose_grid
from mine_mapper.core.imagery.tile_store import TileStore
from mine_mapper.core.native import rasterio
from mine_mapper.core.raster import read_info
from mine_mapper.core.runs.executor import RunSettings
from mine_mapper.core.vector import Table
from scipy.ndimage import binary_erosion

NAMES = ("blue", "green", "red", "nir")


def wkt(code):
    return rasterio().crs.CRS.from_user_input(code).to_wkt()


def run(output, **settings):
    log = Log()
    result = prepare_imagery(ImageryJob(output=str(output), **settings), log)
    return result, log


# -- one product -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def product(tmp_path_factory):
    """A SAFE product with a swath edge, a saturated pixel, a cloud and a shadow; and a DEM that rises to the east."""
    root = tmp_path_factory.mktemp("product")
    values = scene(64, 1)
    values[:, :, 60:] = 0
    values[2, 40, 40] = 65535
    values[3, 41, 41] = 0
    values[0, 50, 50] = 900  # darker than the offset: negative reflectance is kept
    classes = np.full((32, 32), 4, np.uint8)
    classes[5:8, 5:8], classes[20, 3] = 9, 3
    safe = write_safe(root, values, classes, extra={"B11": np.full((32, 32), 3000, np.uint16)})
    slope = np.tile(np.arange(60, dtype=np.float32) * 3, (60, 1))
    dem = write_raster(str(root / "dem.tif"), slope, corner=(599800.0, 4900200.0), cell=30.0)
    return safe, dem, values, classes


def test_reflectance_indices_terrain_and_masks(product, tmp_path):
    safe, dem, values, classes = product
    result, _ = run(tmp_path / "s.tif", products=(safe,), dem=(dem,), quality=str(tmp_path / "q.tif"), extra_bands=("B11",))
    pixels, names = read(str(tmp_path / "s.tif"))
    assert names == (*NAMES, "ndvi", "ndwi", "elevation", "slope", "B11")
    info = read_info(str(tmp_path / "s.tif"))
    assert info.dtype == "float32" and info.nodata == -9999 and info.grid.transform[:6] == (10, 0, CORNER[0], 0, -10, CORNER[1])

    masked = np.zeros((64, 64), bool)
    rows, columns = np.mgrid[0:64, 0:64]
    for r, c in zip(*np.nonzero(np.kron(np.isin(classes, (3, 9)), np.ones((2, 2))))):
        masked |= np.hypot(rows - r, columns - c) <= 2
    left_out = masked | (values == 0).all(0) | (values == 65535).any(0)
    assert left_out[40, 40] and not left_out[41, 41] and not left_out[50, 50]
    assert np.array_equal(pixels[:4], np.where(left_out, np.nan, values.astype(float) - 1000), equal_nan=True)
    assert pixels[0, 50, 50] == -100 and pixels[3, 41, 41] == -1000  # 0 in one band alone is its smallest reflectance
    green, red, nir = pixels[1:4]
    red, green = np.where(red + nir > 0, red, np.nan), np.where(green + nir > 0, green, np.nan)
    assert np.allclose(pixels[4], (nir - red) / (nir + red), equal_nan=True, atol=1e-6)
    assert np.allclose(pixels[5], (green - nir) / (green + nir), equal_nan=True, atol=1e-6)
    assert np.isfinite(pixels[6:8]).all() and np.allclose(pixels[7], np.degrees(np.arctan(0.1)), atol=0.01)
    assert np.array_equal(np.isnan(pixels[8]), left_out) and np.allclose(pixels[8][~left_out], 2000)
    quality, quality_names = read(str(tmp_path / "q.tif"))
    assert quality_names == ("clear_observations", "source_scene")
    assert np.array_equal(quality, np.stack([~left_out, ~left_out]).astype(float))
    assert result.observed_share == pytest.approx(1 - left_out.mean())


def test_without_a_dem_there_are_six_bands(product, tmp_path):
    _, log = run(tmp_path / "s.tif", products=(product[0],))
    assert read_info(str(tmp_path / "s.tif")).band_names == (*NAMES, "ndvi", "ndwi")
    assert any("No DEM is given" in line for line in log.lines)


def test_zip_and_metadata_file_give_the_same_stack(product, tmp_path):
    archive = zip_folder(product[0], str(tmp_path / "zipped.zip"))
    for name, path in (("a", product[0]), ("b", archive), ("c", os.path.join(product[0], "MTD_MSIL2A.xml"))):
        run(tmp_path / f"{name}.tif", products=(path,), dem=(product[1],))
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes() == (tmp_path / "c.tif").read_bytes()


def test_an_extent_is_a_window_of_the_whole(product, tmp_path):
    run(tmp_path / "whole.tif", products=(product[0],), dem=(product[1],))
    # 600 123 to 600 397 and 4 899 611 to 4 899 901: snapped outwards to 12..40 and 11..41
    bounds = (CORNER[0] + 123, CORNER[1] - 409, CORNER[0] + 397, CORNER[1] - 119, wkt(UTM45))
    run(tmp_path / "part.tif", products=(product[0],), dem=(product[1],), extent=bounds)
    whole, _ = read(str(tmp_path / "whole.tif"))
    part, _ = read(str(tmp_path / "part.tif"))
    assert part.shape == (8, 30, 28)
    assert np.array_equal(part[:6], whole[:6, 11:41, 12:40], equal_nan=True)
    assert np.allclose(part[6:], whole[6:, 11:41, 12:40], atol=1e-3)


def test_an_extent_in_degrees_and_one_that_reaches_beyond(product, tmp_path):
    lon, lat = transform_points([CORNER[0] + 100, CORNER[0] + 300], [CORNER[1] - 300, CORNER[1] - 100], UTM45, "EPSG:4326")
    run(tmp_path / "d.tif", products=(product[0],), extent=(lon[0], lat[0], lon[1], lat[1], wkt("EPSG:4326")))
    grid = read_info(str(tmp_path / "d.tif")).grid
    assert 20 <= grid.width <= 22 and 20 <= grid.height <= 22 and (grid.transform[2] - CORNER[0]) % 10 == 0
    far = (CORNER[0] - 5000, CORNER[1] - 5000, CORNER[0] + 105, CORNER[1] + 5000, wkt(UTM45))
    run(tmp_path / "f.tif", products=(product[0],), extent=far)
    assert read(str(tmp_path / "f.tif"))[0].shape == (6, 64, 11)


def test_polygons_of_keep_are_never_masked(product, tmp_path):
    lon, lat = transform_points([CORNER[0] + 80, CORNER[0] + 180], [CORNER[1] - 180, CORNER[1] - 80], UTM45, "EPSG:4326")
    keep = Table.from_shapes([shapely.box(lon[0], lat[0], lon[1], lat[1])], crs=wkt("EPSG:4326"), name="pits")
    run(tmp_path / "s.tif", products=(product[0],))
    masked = np.isnan(read(str(tmp_path / "s.tif"))[0][0])
    result, log = run(tmp_path / "k.tif", products=(product[0],), keep=keep, watched=(("REFERENCE", keep),))
    kept = np.isnan(read(str(tmp_path / "k.tif"))[0][0])
    assert masked[10:16, 8:18].all() and not kept[9:17, 9:17].any() and np.array_equal(masked[30:], kept[30:])
    assert result.counts.kept == 36 and any("36 pixels were kept" in line for line in log.lines)
    result, log = run(tmp_path / "w.tif", products=(product[0],), watched=(("REFERENCE", keep),))
    assert result.counts.watched.tolist() == [[100, 88]] and "REFERENCE: 88.0% of the area" in log.warnings[0]


# -- many products ---------------------------------------------------------------------------------------------------


def clouded(where):
    classes = np.full((32, 32), 4, np.uint8)
    classes[where] = 9
    return classes


@pytest.fixture(scope="module")
def series(tmp_path_factory):
    """Four dates of two orbits with clouds in different places; the last one cloudy all over."""
    root = tmp_path_factory.mktemp("series")
    places = [np.s_[0:4, 0:4], np.s_[10:14, 10:14], np.s_[20:22, 0:4], np.s_[0:32, 0:20]]
    dates = ["2023-06-01", "2023-06-11", "2023-06-21", "2023-07-01"]
    for index, (place, date) in enumerate(zip(places, dates)):
        write_safe(root, scene(64, index) + 40 * index, clouded(place), date=date, orbit=(62, 105)[index % 2], offset=-1000)
    return root


def test_median_of_the_clear_dates(series, tmp_path):
    result, log = run(
        tmp_path / "s.tif", folder=str(series), quality=str(tmp_path / "q.tif"), mask_buffer=0.0, report=str(tmp_path / "r.html")
    )
    pixels, _ = read(str(tmp_path / "s.tif"))
    quality, _ = read(str(tmp_path / "q.tif"))
    stack = np.stack([scene(64, index) + 40.0 * index - 1000 for index in range(3)])
    for index, place in enumerate((np.s_[0:8, 0:8], np.s_[20:28, 20:28], np.s_[40:44, 0:8])):
        stack[(index, slice(None), *place)] = np.nan
    assert np.allclose(pixels[:4], np.nanmedian(stack, 0), atol=1e-4)
    assert np.array_equal(quality[0], np.isfinite(stack[:, 0]).sum(0))
    assert "is not used" in "".join(line for line in log.lines if "2023-07-01" in line or "20230701" in line)
    assert [p.date for p in result.plan.products] == ["2023-06-01", "2023-06-11", "2023-06-21"]
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "data:image/png;base64," in page and "2023-06-21" in page and "<script" not in page
    assert any("Radiometric step between orbits 62 and 105" in text for text in log.lines + log.warnings)


def test_least_cloudy_first_and_in_the_order_of_the_list(series, tmp_path):
    paths = [str(series / name) for name in sorted(os.listdir(series))]
    result, _ = run(tmp_path / "l.tif", products=tuple(paths), composite="least_cloudy", max_cloud=100.0, mask_buffer=0.0)
    assert [p.date for p in result.plan.products] == ["2023-06-21", "2023-06-01", "2023-06-11", "2023-07-01"]
    pixels, _ = read(str(tmp_path / "l.tif"))
    assert np.array_equal(pixels[0, 50], scene(64, 2)[0, 50] + 80.0 - 1000)
    assert np.array_equal(pixels[0, 41, :8], scene(64, 0)[0, 41, :8] - 1000.0)
    result, _ = run(tmp_path / "f.tif", products=tuple(paths[::-1]), composite="first", max_cloud=100.0, mask_buffer=0.0)
    pixels, _ = read(str(tmp_path / "f.tif"))
    assert np.array_equal(pixels[0, :, 63], scene(64, 3)[0, :, 63] + 120.0 - 1000)


def test_dates_select(series, tmp_path):
    result, _ = run(tmp_path / "s.tif", folder=str(series), start="2023-06-11", end="2023-06-21")
    assert [p.date for p in result.plan.products] == ["2023-06-11", "2023-06-21"]
    with pytest.raises(InputError, match=r"between START=2024-01-01 and END=open; their dates are 2023-06-01, .*Widen"):
        run(tmp_path / "n.tif", folder=str(series), start="2024-01-01")
    with pytest.raises(InputError, match=r"START \(2024-01-01\) is later than END \(2023-01-01\)"):
        run(tmp_path / "n.tif", folder=str(series), start="2024-01-01", end="2023-01-01")
    assert not (tmp_path / "n.tif").exists()


def test_one_cloudy_product_warns_and_many_stop(series, tmp_path):
    last = str(series / sorted(os.listdir(series))[-1])
    _, log = run(tmp_path / "s.tif", products=(last,))
    assert "62.5% cloud and shadow in the area, above MAX_CLOUD=5 %. It is used" in log.warnings[0]
    with pytest.raises(InputError, match=r"All 4 products .* MAX_CLOUD=0.1 %; the clearest has 0.8%. Raise MAX_CLOUD"):
        run(tmp_path / "n.tif", folder=str(series), max_cloud=0.1)
    # the share counts inside the area, not in the tile
    east = (CORNER[0] + 450, CORNER[1] - 600, CORNER[0] + 600, CORNER[1], wkt(UTM45))
    result, _ = run(tmp_path / "e.tif", folder=str(series), extent=east)
    assert len(result.plan.products) == 4


def test_what_is_called_cloud_at_every_date_is_kept(tmp_path):
    values = [scene(64, index) for index in range(3)]
    for index in range(3):
        classes = clouded(np.s_[10:12, 10:12])
        classes[3 * index, 30] = 9
        write_safe(tmp_path / "p", values[index], classes, date=f"2023-06-{11 + index}")
    result, log = run(tmp_path / "s.tif", folder=str(tmp_path / "p"), mask_buffer=0.0)
    pixels, _ = read(str(tmp_path / "s.tif"))
    assert np.array_equal(pixels[:4, 20:24, 20:24], np.median(values, 0)[:, 20:24, 20:24] - 1000.0)
    assert result.counts.bright == 16 and any("16 pixels are called cloud on more than 80 %" in line for line in log.lines)


def test_two_tiles_of_one_pass_are_one_observation(tmp_path):
    pixels = np.concatenate([scene(64, 0), scene(64, 1)], 2)
    write_safe(tmp_path / "p", pixels[:, :, :70], date="2023-06-01", name="S2A_MSIL2A_20230601T051651_N0509_R062_T45TXN_x")
    east = (CORNER[0] + 600, CORNER[1])
    write_safe(
        tmp_path / "p", pixels[:, :, 60:], date="2023-06-01", name="S2A_MSIL2A_20230601T051651_N0509_R062_T45TYN_x", corner=east
    )
    run(tmp_path / "s.tif", folder=str(tmp_path / "p"), quality=str(tmp_path / "q.tif"))
    assert np.array_equal(read(str(tmp_path / "s.tif"))[0][:4], pixels - 1000.0)
    assert (read(str(tmp_path / "q.tif"))[0][0] == 1).all()


def smooth(x, y):
    """Stored values of a smooth landscape at UTM 45 coordinates."""
    waves = np.sin((x - 600000) / 90) * np.cos((y - 4900000) / 110)
    return np.stack([2000 + 300 * k + 400 * waves for k in range(4)]).astype(np.uint16)


def in_zone(code, corner, size=64):
    columns, rows = np.meshgrid(np.arange(size) + 0.5, np.arange(size) + 0.5)
    x, y = transform_points((corner[0] + 10 * columns).ravel(), (corner[1] - 10 * rows).ravel(), wkt(code), wkt(UTM45))
    return smooth(x.reshape(size, size), y.reshape(size, size))


def test_products_of_two_zones_come_to_one_sentinel_grid(tmp_path):
    here = write_safe(tmp_path, in_zone(UTM45, CORNER), date="2023-06-01")
    other = (120900.0, 4910240.0)  # the same ground in zone 46
    there = write_safe(tmp_path, in_zone("EPSG:32646", other), date="2023-06-11", orbit=105, crs="EPSG:32646", corner=other)
    middle = (CORNER[0] + 200, CORNER[1] - 500, CORNER[0] + 500, CORNER[1] - 200, wkt(UTM45))
    quality = str(tmp_path / "q.tif")
    result, _ = run(tmp_path / "s.tif", products=(there, here), composite="first", quality=quality, extent=middle)
    grid = result.plan.grid
    assert grid.transform[2] % 10 == 0 and grid.transform[5] % 10 == 0 and grid.cell_size == 10
    assert (read(quality)[0][0] == 2).all()
    result, _ = run(tmp_path / "z.tif", products=(there,), crs=wkt(UTM45))
    pixels, _ = read(str(tmp_path / "z.tif"))
    grid = result.plan.grid
    columns, rows = np.meshgrid(np.arange(grid.width) + 0.5, np.arange(grid.height) + 0.5)
    truth = smooth(grid.transform[2] + 10 * columns, grid.transform[5] - 10 * rows).astype(float) - 1000
    inside = binary_erosion(np.isfinite(pixels[0]), iterations=2)
    assert np.abs(pixels[:4] - truth)[:, inside].max() < 2 and inside.mean() > 0.7


def test_the_grid_ends_where_the_products_used_end_and_the_empty_margin_is_told(tmp_path):
    here = write_safe(tmp_path, in_zone(UTM45, CORNER), date="2023-06-01")
    other = (120900.0 + 5000, 4910240.0)  # five kilometres to the east, in zone 46
    clouds = np.full((32, 32), 9, np.uint8)
    there = write_safe(tmp_path, in_zone("EPSG:32646", other), clouds, date="2023-06-11", crs="EPSG:32646", corner=other)
    settings = {"max_cloud": 100.0, "mask_classes": "", "quality": str(tmp_path / "q.tif")}
    both, log = run(tmp_path / "b.tif", products=(here, there), **settings)
    assert both.plan.grid.width > 560
    seen = read(str(tmp_path / "q.tif"))[0][0] > 0
    columns, rows = seen.any(0), seen.any(1)  # a pixel cut by the frame's edge, no more
    assert all(edge.any() for edge in (columns[:2], columns[-2:], rows[:2], rows[-2:]))
    (line,) = [line for line in log.lines if "outside all products" in line]
    assert float(line.partition("%")[0]) == pytest.approx(100 * (1 - seen.mean()), abs=1.0)
    for settings in ({"max_cloud": 5.0}, {"max_cloud": 100.0, "end": "2023-06-05"}):  # left out by clouds, by date
        one, log = run(tmp_path / "o.tif", products=(there, here), **settings)
        assert one.plan.grid.same_as(run(tmp_path / "h.tif", products=(here,))[0].plan.grid)
        assert not any("outside all products" in line for line in log.lines)


def test_a_product_of_another_zone_with_data_in_a_part_of_its_frame_leaves_no_margin(tmp_path):
    here = write_safe(tmp_path, in_zone(UTM45, CORNER), date="2023-06-01")
    corner = (120500.0, 4910700.0)
    values, classes = in_zone("EPSG:32646", corner, 140), np.full((70, 70), 4, np.uint8)  # data on the same ground only
    columns, rows = np.meshgrid(np.arange(140) + 0.5, np.arange(140) + 0.5)
    x, y = (corner[0] + 10 * columns).ravel(), (corner[1] - 10 * rows).ravel()
    x, y = (axis.reshape(140, 140) for axis in transform_points(x, y, wkt("EPSG:32646"), wkt(UTM45)))
    inside = (abs(x - CORNER[0] - 320) < 320) & (abs(y - CORNER[1] + 320) < 320)
    assert 0.1 < inside.mean() < 0.3
    values[:, ~inside], classes[~inside[::2, ::2]] = 0, 0
    there = write_safe(tmp_path, values, classes, date="2023-06-11", crs="EPSG:32646", corner=corner)
    result, log = run(tmp_path / "s.tif", products=(here, there), crs=wkt(UTM45))
    alone, _ = run(tmp_path / "a.tif", products=(here,))
    grid, own = result.plan.grid, alone.plan.grid
    assert abs(grid.width - own.width) <= 4 and abs(grid.height - own.height) <= 4  # pixels of the classification: 20 m
    assert result.observed_share > 0.9 and not any("outside all products" in line for line in log.lines)


# -- rasters ---------------------------------------------------------------------------------------------------------


def test_a_raster_in_degrees_goes_to_its_zone(tmp_path):
    values = (scene(64, 0) / 10000).astype(np.float32)
    values[:, :5] = 0
    cell = 8.983e-5
    path = write_raster(str(tmp_path / "r.tif"), values, "EPSG:4326", (-56.37, -1.45), cell, names=("B2", "B3", "B4", "B8"))
    result, log = run(tmp_path / "s.tif", products=(path,))
    assert "looks like reflectance from 0 to 1" in log.warnings[0] and "SCALE_FACTOR=10000" in log.warnings[0]
    result, _ = run(tmp_path / "s.tif", products=(path,), factor=10000.0, offset=-1000.0)
    assert result.plan.grid.crs == wkt("EPSG:32721") and result.plan.grid.cell_size == 10
    pixels, _ = read(str(tmp_path / "s.tif"))
    assert np.nanmin(pixels[0]) > 0 and abs(np.nanmean(pixels[3]) - (scene(64, 0)[3, 5:].mean() - 1000)) < 30


@pytest.mark.parametrize(
    "crs, corner, asked, times",
    [
        ("EPSG:32645", (600000, 4900000), "", None),
        ("EPSG:32645", (600000, 4900000), "EPSG:3035", None),  # Europe's equal areas, far from Europe: of the right size
        ("EPSG:32645", (600000, 4900000), "EPSG:3857", 1.94),
        ("EPSG:3857", (9820000, 5505000), "", 1.95),  # the product's own
        ("EPSG:32645", (600000, 4900000), "EPSG:32649", 1.08),  # four zones away
    ],
)
def test_a_system_that_stretches_the_land_is_told(crs, corner, asked, times, tmp_path):
    path = write_raster(str(tmp_path / "r.tif"), scene(32), crs, corner, names=("B2", "B3", "B4", "B8"))
    _, log = run(tmp_path / "s.tif", products=(path,), crs=asked and wkt(asked), offset=0.0)
    told = [text for text in log.warnings if "times as large as it is" in text]
    if times is None:
        assert not told
        return
    (text,) = told
    drawn = float(text.split(" times as large")[0].split()[-1])
    assert drawn == pytest.approx(times, abs=0.02) and "for example EPSG:32645, the zone of this place" in text


def test_a_raster_without_nir_works_when_bands_says_so(tmp_path):
    path = write_raster(str(tmp_path / "rgb.tif"), scene(64)[:3], names=("", "", ""))
    run(tmp_path / "s.tif", products=(path,), bands="blue=1,green=2,red=3", offset=-1000.0)
    assert read_info(str(tmp_path / "s.tif")).band_names == NAMES[:3]
    with pytest.raises(ParameterError, match="BANDS"):
        run(tmp_path / "n.tif", products=(path,))


def test_further_bands_keep_their_names(tmp_path):
    path = write_raster(str(tmp_path / "r.tif"), np.concatenate([scene(32), scene(32)[:2]]))
    run(tmp_path / "s.tif", products=(path,), bands="blue=1,green=2,red=3,nir=4,swir1=5,B12=6")
    assert read_info(str(tmp_path / "s.tif")).band_names == (*NAMES, "ndvi", "ndwi", "swir1", "B12")
    with pytest.raises(InputError, match="EXTRA_BANDS asks for 'B11', which no product has"):
        run(tmp_path / "n.tif", products=(path,), bands="blue=1,green=2,red=3,nir=4", extra_bands=("B11",))


def test_a_stack_can_be_a_product_again(product, tmp_path):
    run(tmp_path / "a.tif", products=(product[0],))
    run(tmp_path / "b.tif", products=(str(tmp_path / "a.tif"),))
    first, second = read(str(tmp_path / "a.tif"))[0], read(str(tmp_path / "b.tif"))[0]
    assert np.array_equal(first[:4], second[:4], equal_nan=True)


def test_a_grid_in_feet_and_a_rotated_one_become_metric_and_upright(tmp_path):
    feet = write_raster(str(tmp_path / "f.tif"), scene(40), "EPSG:2263", (980000.0, 200000.0), 32.8084, names=NAMES)
    result, _ = run(tmp_path / "s.tif", products=(feet,))
    assert result.plan.grid.crs == wkt("EPSG:32618") and result.plan.grid.cell_size == 10
    turned = Affine.translation(600000, 4900000) * Affine.rotation(20) * Affine.scale(10, -10)
    path = write_raster(str(tmp_path / "t.tif"), scene(40), names=NAMES, cell=turned)
    result, _ = run(tmp_path / "s.tif", products=(path,))
    assert result.plan.grid.transform[:2] == (10, 0) and 0.5 < result.observed_share < 0.8


# -- reading ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", [UTM45, "EPSG:32646"])
def test_windows_read_the_same_pixels_as_the_whole(tmp_path, code):
    corner = CORNER if code == UTM45 else (120900.0, 4910240.0)
    size = 700
    values = np.random.default_rng(3).integers(0, 4000, (size, size)).astype(np.uint16)
    path = write_raster(str(tmp_path / "b.tif"), values, code, corner)
    coarse = write_raster(str(tmp_path / "c.tif"), (values[:350, :350] % 12).astype(np.uint8), code, corner, 20.0)
    grid = Grid(wkt(UTM45), (10.0, 0.0, CORNER[0] - 50, 0.0, -10.0, CORNER[1] + 30), size, size)
    band = BandFile(path, 1, Grid(wkt(code), (10.0, 0, corner[0], 0, -10.0, corner[1]), size, size))
    classes = BandFile(coarse, 1, Grid(wkt(code), (20.0, 0, corner[0], 0, -20.0, corner[1]), 350, 350))
    whole, whole_classes = (
        next(read_scene([band], grid, [grid.window]))[0][0],
        read_classes(classes, grid, Window(-3, -3, size + 6, size + 6)),
    )
    assert np.isfinite(whole).mean() > 0.8
    for window in (Window(0, 0, 512, 512), Window(512, 200, 100, 500), Window(300, 511, 214, 3)):
        part = np.s_[window.row : window.row + window.rows, window.column : window.column + window.columns]
        assert np.array_equal(next(read_scene([band], grid, [window]))[0][0], whole[part], equal_nan=True)
        assert np.array_equal(read_classes(classes, grid, window), whole_classes[3:-3, 3:-3][part])
    if code == UTM45:
        assert np.array_equal(whole[3:, 5:], np.where(values == 0, np.nan, values.astype(float))[:-3, :-5], equal_nan=True)
        assert np.array_equal(whole_classes[6:, 8:], np.kron(values[:350, :350] % 12, np.ones((2, 2)))[:700, :698])


# -- how it runs -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def wide(tmp_path_factory):
    """Two dates on 1100 x 700 pixels, one of them in another zone, and a DEM in degrees."""
    root = tmp_path_factory.mktemp("wide")
    random = np.random.default_rng(0)
    values = random.integers(1100, 4000, (4, 700, 1100)).astype(np.uint16)
    classes = np.where(random.random((350, 550)) < 0.002, 9, 4).astype(np.uint8)
    one = write_safe(root, values, classes, date="2023-06-01", suffix="tif")
    two = write_safe(
        root, values[:, ::-1], classes[::-1], date="2023-06-11", crs="EPSG:32646", corner=(120900.0, 4910240.0), suffix="tif"
    )
    z = (900 + 50 * random.random((200, 300))).astype(np.float32)
    dem = write_raster(str(root / "dem.tif"), z, "EPSG:4326", (88.2, 44.3), 0.0006)
    return {"products": (one, two), "dem": (dem,), "max_cloud": 100.0}


def test_same_bytes_for_any_tile_size_and_threads(wide, tmp_path):
    files = []
    for tile, threads in ((512, 1), (1024, 3)):
        name = tmp_path / f"{tile}.tif"
        settings = RunSettings(tile_size=tile, threads=threads)
        run(name, quality=str(tmp_path / f"{tile}q.tif"), settings=settings, report=str(tmp_path / f"{tile}.html"), **wide)
        files.append([(tmp_path / f"{tile}{end}").read_bytes() for end in (".tif", "q.tif", ".html")])
    assert files[0] == files[1]


class CancelAt(Log):
    """Cancels when the progress has reached a share."""

    def __init__(self, share):
        super().__init__()
        self.share, self.reached = share, 0.0

    def set_progress(self, fraction):
        self.reached = max(self.reached, fraction)

    def is_cancelled(self):
        return self.reached >= self.share


def test_a_cancelled_run_leaves_nothing_and_goes_on_from_its_work_folder(wide, tmp_path):
    work = tmp_path / "work"
    job = ImageryJob(output=str(tmp_path / "s.tif"), settings=RunSettings(512, 1, work_folder=str(work)), **wide)
    with pytest.raises(Cancelled):
        prepare_imagery(job, CancelAt(0.5))
    assert os.listdir(tmp_path) == ["work"]
    (folder,) = work.iterdir()
    finished = sorted(folder.iterdir())
    assert 1 <= len(finished) < 6
    (folder / "tile-0-0.npz").write_bytes(b"cut off")  # a damaged tile is made again
    log = Log()
    prepare_imagery(job, log)
    assert any(f"{len(finished)} of" in line and "are taken from the work folder" in line for line in log.lines)
    assert not list(work.iterdir())
    run(tmp_path / "plain.tif", settings=RunSettings(512, 2), **wide)
    assert (tmp_path / "s.tif").read_bytes() == (tmp_path / "plain.tif").read_bytes()


def test_tiles_of_other_parameters_or_files_are_not_taken(product, tmp_path):
    safe, dem = product[:2]
    result, _ = run(tmp_path / "s.tif", products=(safe,), dem=(dem,))
    plan = result.plan

    def key(plan, tile=512, dem_files=(dem,)):
        return TileStore.name(plan, tile, dem_files)

    again, _ = run(tmp_path / "t.tif", products=(safe,), dem=(dem,))
    assert key(plan) == key(again.plan)
    others = [
        key(replace(plan, **change)) for change in ({"buffer": 5.0}, {"method": "first"}, {"masked": (9,)}, {"kept": (b"x",)})
    ]
    others += [key(plan, 1024), key(plan, dem_files=())]
    os.utime(dem, (1, 1))
    others.append(key(plan))
    assert len({key(again.plan), *others}) == len(others)  # the changed DEM counts for both
    assert key(plan) not in others[:-1]


def test_estimates_are_told_and_a_full_disk_is_refused(product, tmp_path, monkeypatch):
    result, log = run(tmp_path / "s.tif", products=(product[0],))
    assert any(line.startswith("Estimate: about") for line in log.lines)
    plan = result.plan
    tile = replace(plan, grid=replace(plan.grid, width=10980, height=10980))
    assert 1e9 < estimate(tile, 2)[0] < 5e9 and estimate(tile, 1)[1] > estimate(tile, 4)[1]
    assert memory_needed(tile, 1024, 2) < 1.5e9
    import mine_mapper.core.imagery.summary as module

    monkeypatch.setattr(module.shutil, "disk_usage", lambda _: type("Usage", (), {"free": 1e8}))
    with pytest.raises(OutputError, match=r"About [\d.e-]+ GB are needed"):
        tell_estimate(tile, str(tmp_path / "s.tif"), RunSettings(), None, Log())


def test_bad_input_is_named_and_leaves_nothing(product, tmp_path):
    safe, dem = product[:2]
    output = tmp_path / "out"
    output.mkdir()
    far = (CORNER[0] + 50000, CORNER[1], CORNER[0] + 51000, CORNER[1] + 1000, wkt(UTM45))
    cases = [
        ({"products": ("/no/such.SAFE",)}, "'/no/such.SAFE' does not exist"),
        ({"products": (safe,), "extent": far}, r"EXTENT \(x 650000 to 651000.*does not overlap any product"),
        ({"products": (safe,), "crs": wkt("EPSG:4326")}, "CRS is EPSG:4326, which is not projected in metres"),
        ({"products": (safe,), "mask_classes": "cloud"}, "MASK_CLASSES is 'cloud'"),
        ({"products": (safe,), "composite": "mean"}, "COMPOSITE is 'mean'"),
        ({"products": (safe,), "mask_classes": "4,9"}, "Nothing is left of the image"),
        ({"products": (safe,), "dem": ("/no/dem.tif",)}, "'/no/dem.tif' cannot be opened: it does not exist"),
        ({"products": (safe,), "bands": "blue"}, "BANDS is 'blue'"),
        ({}, "No product is given"),
    ]
    for settings, message in cases:
        with pytest.raises((InputError, ParameterError), match=message):
            run(output / "s.tif", **settings)
        assert not os.listdir(output)
    with pytest.raises(OutputError, match="extension '.png' is not supported"):
        run(output / "s.png", products=(safe,), dem=(dem,))


@pytest.mark.parametrize("band", ["B02_10m", "B03_10m", "B04_10m", "B08_10m"])
def test_a_damaged_band_is_named(tmp_path, band):
    safe = write_safe(tmp_path, scene(64))
    (path,) = Path(safe).rglob(f"*{band}.jp2")
    os.truncate(path, path.stat().st_size * 9 // 10)
    with pytest.raises(InputError, match=rf"^'[^']*{band}.jp2' cannot be read \(.*(IReadBlock|opj_).*fetch the product again"):
        run(tmp_path / "s.tif", products=(safe,))
    assert not (tmp_path / "s.tif").exists()


# -- grids and plausibility ------------------------------------------------------------------------------------------


def test_the_zone_that_covers_most_of_the_area_is_taken():
    from mine_mapper.core.imagery.products.product import Product

    def frame(code, x, width):
        grid = Grid(wkt(code), (10.0, 0, x, 0, -10.0, 4900020.0), width, 100)
        return Product(code, code, "raster", {"blue": BandFile("", 1, grid)})

    small, large = frame("EPSG:32645", 600000.0, 100), frame("EPSG:32646", 120000.0, 200)
    assert choose_grid([small, large]).crs == wkt("EPSG:32646")
    assert choose_grid([small, large], crs=wkt("EPSG:32645")).crs == wkt("EPSG:32645")
    nearly = frame("EPSG:32646", 120000.0, 120)  # 20 % more, in the zone next to the area's own
    assert choose_grid([nearly, small]).crs == choose_grid([small, nearly]).crs == wkt("EPSG:32645")
    inside = (600100.0, 4899500.0, 600500.0, 4899900.0, wkt("EPSG:32645"))
    assert choose_grid([small, large], inside).crs == wkt("EPSG:32645")


def values(low, high, size=5000):
    """Sampled values of the four bands between two bounds, as a land scene has them."""
    random = np.random.default_rng(0)
    return {name: low + (high - low) * random.beta(2, 6, size) for name in NAMES}


@pytest.mark.parametrize(
    ("sample", "dtype", "words"),
    [
        (values(50, 6000), "uint16", None),
        (values(1050, 7000), "uint16", "an offset of +1000 seems to be left in"),
        (values(-950, 5000), "uint16", "applied twice"),
        (values(0.01, 0.6), "float32", "SCALE_FACTOR=10000."),
        (values(0.11, 0.7), "float32", "OFFSET=-1000 (0.1 is left in)"),
        (values(0, 255), "uint8", "8-bit"),
        (values(5, 700), "uint16", "reflectance x 1 000"),
        (values(100, 65000), "uint16", "three times the reflectance of snow"),
        ({"blue": np.array([1.0])}, "uint16", None),
        (values(5, 700, 99), "uint16", None),  # too few to say anything
        (values(5, 700, 100), "uint16", "reflectance x 1 000"),
    ],
)
def test_values_that_are_no_reflectance_are_told_in_plain_words(sample, dtype, words):
    sentence = judge_values(sample, "scene.tif", dtype)
    assert sentence is None if words is None else words in sentence and "'scene.tif'" in sentence


def test_a_tile_worker_travels_to_a_cluster(product, tmp_path):
    result, _ = run(tmp_path / "s.tif", products=(product[0],))
    worker = TileWorker(result.plan, None, lambda: False)
    travelled = pickle.loads(pickle.dumps(worker))
    assert travelled.is_cancelled is None
    here, there = worker(Window(0, 0, 64, 64)), travelled(Window(0, 0, 64, 64))
    assert np.array_equal(here.pixels, there.pixels) and np.array_equal(here.quality, there.quality)


def test_blocks_of_jpeg_2000_are_unpacked_once_and_given_up_when_memory_is_short(tmp_path):
    values = np.random.default_rng(4).integers(1, 5000, (300, 400)).astype(np.uint16)
    path = write_raster(str(tmp_path / "b.jp2"), values, BLOCKXSIZE="128", BLOCKYSIZE="128")
    windows = [Window(0, 0, 300, 400), Window(128, 128, 128, 128), Window(100, 90, 60, 300), Window(299, 399, 1, 1)]

    class Counting:
        """A dataset that counts the pixels it reads."""

        def __init__(self, dataset):
            self._dataset, self.pixels = dataset, 0

        def __getattr__(self, name):
            return getattr(self._dataset, name)

        def read(self, index, window):
            self.pixels += window.width * window.height
            return self._dataset.read(index, window=window)

    for limit, most in ((10**6, 7 * 128 * 128), (70000, None), (0, None)):
        cache = BlockCache(limit)
        with rasterio().open(path) as opened:
            dataset = Counting(opened)
            for window in (*windows[2:], *windows):
                part = np.s_[window.row : window.row + window.rows, window.column : window.column + window.columns]
                assert np.array_equal(cache.read(dataset, 1, window), values[part])
                assert cache.size <= limit
        if most:  # six blocks and the corner once, the one whole block among them; whole blocks that nobody shares are not kept
            assert dataset.pixels <= most + values.size


def test_two_threads_that_want_one_block_unpack_it_once_and_both_learn_of_an_error(tmp_path):
    started, go = threading.Event(), threading.Event()

    class Slow:
        block_shapes, dtypes, driver, name, height, width, calls = [(64, 64)], ["uint16"], "JP2OpenJPEG", "slow", 64, 128, 0

        def read(self, index, window):
            Slow.calls += 1
            started.set()
            assert go.wait(10)
            if window.col_off:
                raise ValueError("damaged")
            return np.full((window.height, window.width), 7, np.uint16)

    cache = BlockCache(10**6)
    with ThreadPoolExecutor(2) as pool:
        for column, calls in ((0, 1), (64, 2)):
            first = pool.submit(cache.read, Slow(), 1, Window(0, column, 10, 10))
            assert started.wait(10)
            second = pool.submit(cache.read, Slow(), 1, Window(20, column, 10, 10))
            time.sleep(0.05)
            go.set()
            if column:
                with pytest.raises(ValueError, match="damaged"):
                    first.result(10)
                with pytest.raises(ValueError, match="damaged"):
                    second.result(10)
            else:
                assert (first.result(10) == 7).all() and (second.result(10) == 7).all()
            assert calls <= Slow.calls <= calls + (1 if column else 0)
            started.clear(), go.clear()


def test_the_memory_that_tiles_take():
    """Two tiles of 512 px of one date: 33 bytes a pixel for its four bands and masks, 24 for what is mixed, 72 for the stack
    being made, 72 for tiles that wait, of 36 bytes each; and a strip of the stack of 10 980 px."""
    date = SimpleNamespace(date="2023-08-12")
    grid = SimpleNamespace(width=10980)
    plan = SimpleNamespace(bands=tuple("abcd"), band_names=tuple("abcdefgh"), mixed=[date], season=(), grid=grid)
    assert memory_needed(plan, 512, 2) == 2 * 201 * 512**2 + 512 * 10980 * 36
    plan.mixed = [date] * 5  # of one date, so two at once
    assert memory_needed(plan, 512, 1) == (201 + 33) * 512**2 + 512 * 10980 * 36
