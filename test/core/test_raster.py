"""Grids, windows and GeoTIFFs."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from mine_mapper.core import native
from mine_mapper.core.errors import InputError, OutputError
from mine_mapper.core.grid import Grid, Window, tile_windows, transform_bounds, with_halo
from mine_mapper.core.native import rasterio
from mine_mapper.core.raster import open_raster, read_info, read_window
from mine_mapper.core.raster_writer import create_raster, packing, packs_by_zstd
from mine_mapper.core.strips import LENGTHS, OFFSETS, StripWriter, find_tag, read_numbers

ROOT = Path(__file__).resolve().parents[2]
UTM = rasterio().crs.CRS.from_epsg(32644).to_wkt()
GRID = Grid(UTM, (10.0, 0.0, 500000.0, 0.0, -10.0, 4900000.0), 40, 30)


def test_written_pixels_names_and_tags_come_back(tmp_path):
    path = str(tmp_path / "стек 图.tif")
    pixels = np.arange(2400, dtype=np.float32).reshape(2, 30, 40)
    with create_raster(path, GRID, "float32", ("red", "nir"), nodata=-9999, tags={"SCALE": "100"}) as raster:
        for window in tile_windows(30, 40, 16):
            raster.write(pixels[:, window.row : window.row + window.rows, window.column : window.column + window.columns], window)
    info = read_info(path)
    assert info.band_names == ("red", "nir") and info.nodata == -9999 and info.tags["SCALE"] == "100"
    assert info.grid.same_as(GRID)
    assert info.band_index("nir") == 2
    np.testing.assert_array_equal(read_window(path), pixels)
    np.testing.assert_array_equal(read_window(path, Window(3, 5, 7, 9), [2])[0], pixels[1, 3:10, 5:14])


def test_an_error_leaves_no_file(tmp_path):
    with pytest.raises(RuntimeError), create_raster(str(tmp_path / "a.tif"), GRID, "uint8") as raster:
        raster.write(np.zeros((30, 40), np.uint8))
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []


def test_grid_of_a_window():
    cut = GRID.cut(Window(2, 3, 10, 20))
    assert cut.transform == (10.0, 0.0, 500030.0, 0.0, -10.0, 4899980.0)
    assert cut.bounds == (500030.0, 4899880.0, 500230.0, 4899980.0)
    assert GRID.cell_area == 100 and GRID.cell_size == 10


def test_bad_files_are_named(tmp_path):
    with pytest.raises(InputError, match="missing.tif.*does not exist"), open_raster(str(tmp_path / "missing.tif")):
        pass
    broken = tmp_path / "broken.tif"
    broken.write_bytes(b"II*\x00 not a raster")
    with pytest.raises(InputError, match="cannot be opened"):
        read_info(str(broken))
    plain = str(tmp_path / "plain.tif")
    with create_raster(plain, Grid("", GRID.transform, 40, 30), "uint8") as raster:
        raster.write(np.zeros((30, 40), np.uint8))
    with pytest.raises(InputError, match="no coordinate reference system"):
        read_info(plain)
    with pytest.raises(InputError, match="no band 'nir'"):
        read_info(plain, require_crs=False).band_index("nir")
    with pytest.raises(OutputError, match=r"\.png"), create_raster(str(tmp_path / "a.png"), GRID, "uint8"):
        pass


def test_truncated_pixels_are_said(tmp_path):
    path = tmp_path / "a.tif"
    with create_raster(str(path), GRID, "float32") as raster:
        raster.write(np.random.default_rng(1).random((30, 40), np.float32))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(InputError, match="a.tif"):
        read_window(str(path))


@pytest.mark.parametrize("size", [1, 7, 16, 64])
def test_tiles_cover_each_pixel_once(size):
    count = np.zeros((30, 40), int)
    for window in tile_windows(30, 40, size):
        count[window.row : window.row + window.rows, window.column : window.column + window.columns] += 1
    assert (count == 1).all()


def test_halo_is_cut_at_the_edges():
    assert with_halo(Window(0, 16, 16, 16), 4, 30, 40) == Window(0, 12, 20, 24)


def test_bounds_move_to_another_crs():
    geographic = rasterio().crs.CRS.from_epsg(4326).to_wkt()
    west, south, east, north = transform_bounds(GRID.bounds, UTM, geographic)
    assert pytest.approx(west, abs=0.01) == 81 and pytest.approx(north, abs=0.1) == 44.2
    assert east > west and north > south


def test_a_full_disk_is_said_and_nothing_is_left(tmp_path):
    """In a child process whose files may not grow beyond 1 MB: GDAL itself closes the cut-off file without an error."""
    resource = pytest.importorskip("resource")
    code = f"""
import sys, signal, resource, importlib.util
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))
sys.path.insert(0, {str(ROOT / "test")!r})
import conftest, numpy as np
from mine_mapper.core.grid import Grid
from mine_mapper.core.raster_writer import create_raster, packing, packs_by_zstd
from mine_mapper.core.errors import OutputError
grid = Grid({UTM!r}, {GRID.transform}, 2048, 2048)
try:
    with create_raster({str(tmp_path / "a.tif")!r}, grid, "float32", what="The stack") as raster:
        raster.write(np.random.default_rng(1).random((2048, 2048), np.float32))
except OutputError as error:
    print("said:", error)
"""
    assert resource
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "said: The stack could not be written" in run.stdout, run.stdout + run.stderr
    assert list(tmp_path.iterdir()) == []


def test_strips_give_the_same_file_whatever_is_cached(tmp_path):
    grid = Grid(rasterio().crs.CRS.from_epsg(32633).to_wkt(), (10.0, 0.0, 0.0, 0.0, -10.0, 0.0), 1200, 1300)
    pixels = np.random.default_rng(1).normal(0, 1, (3, 1300, 1200)).astype(np.float32)
    pixels[:, :600] = -9999  # blocks without data are written like all others
    files = []
    for step, cache in ((512, 4), (1024, 4), (512, 900)):
        path = tmp_path / f"strips-{step}-{cache}.tif"
        with rasterio().Env(GDAL_CACHEMAX=cache), create_raster(str(path), grid, "float32", "abc", -9999, strips=True) as writer:
            for row in range(0, 1300, step):
                for start in range(row, min(row + step, 1300), 512):
                    writer.write_strip(pixels[:, start : min(start + 512, row + step)], start)
        assert np.array_equal(read_window(str(path)), pixels)
        assert read_info(str(path)).band_names == ("a", "b", "c")
        files.append(path.read_bytes())
    assert files[0] == files[1] == files[2]


WHATS = ("OFFSET", "SIZE")


@pytest.mark.parametrize("options", [{}, {"BIGTIFF": "YES"}, {"ENDIANNESS": "BIG"}, {"BIGTIFF": "YES", "ENDIANNESS": "BIG"}])
@pytest.mark.parametrize("side", [48, 100])
def test_tables_of_blocks_are_those_that_gdal_tells(options, side, tmp_path):
    """One block, whose place stands in the directory itself, and several; classic and BigTIFF, either order of bytes."""
    path = str(tmp_path / "blocks.tif")
    profile = {"driver": "GTiff", "width": side, "height": side, "count": 1, "dtype": "uint16", "transform": GRID.affine}
    with rasterio().open(path, "w", **profile, tiled=True, blockxsize=48, blockysize=48, **options) as dataset:
        dataset.write(np.arange(side * side, dtype=np.uint16).reshape(1, side, side))
    data = Path(path).read_bytes()
    with rasterio().open(path) as dataset:
        blocks = [f"{column}_{row}" for (row, column), _ in dataset.block_windows(1)]
        told = [[int(dataset.get_tag_item(f"BLOCK_{what}_{block}", "TIFF", bidx=1)) for block in blocks] for what in WHATS]
    assert [read_numbers(data, tag).tolist() for tag in (OFFSETS, LENGTHS)] == told
    with pytest.raises(OSError, match="no tag 999"):
        find_tag(data, 999)


@pytest.mark.parametrize("strips", [True, False])
def test_files_that_may_not_grow_are_told_at_any_size(tmp_path, strips):
    """Whatever is cut off, the header, its table or the last block: an error of ours, and the old file stays."""
    resource = pytest.importorskip("resource")
    pixels = np.random.default_rng(3).integers(0, 999, (1, 600, 40)).astype(np.uint16)
    path = tmp_path / "a.tif"

    def write():
        with create_raster(str(path), Grid("", GRID.transform, 40, 600), "uint16", strips=strips) as writer:
            for row in range(0, 600, 512):
                writer.write_strip(pixels[:, row : row + 512], row)

    write()
    whole, limits = path.read_bytes(), resource.getrlimit(resource.RLIMIT_FSIZE)
    told = 0
    for size in [*range(1, 1500, 97), *range(1500, len(whole), 5003), len(whole) - 1, len(whole)]:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
        try:
            write()
        except OutputError as error:
            told += "could not be written" in str(error)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        assert path.read_bytes() == whole and list(tmp_path.iterdir()) == [path]
    assert told > 15


def test_strips_of_a_bigtiff_and_a_last_strip_of_one_row(tmp_path):
    grid = Grid(rasterio().crs.CRS.from_epsg(32633).to_wkt(), (10.0, 0.0, 0.0, 0.0, -10.0, 0.0), 70, 129)
    pixels = np.random.default_rng(2).integers(0, 9, (2, 129, 70)).astype(np.uint16)
    options = {
        "driver": "GTiff", "width": 70, "height": 129, "count": 2, "dtype": "uint16", "transform": grid.affine, "tiled": True,
        "blockxsize": 64, "blockysize": 64, "interleave": "band", **packing("uint16"), "bigtiff": "yes",
    }  # fmt: skip
    path = str(tmp_path / "big.tif")
    rasterio().open(path, "w", **options, sparse_ok=True).close()
    writer = StripWriter(path, options)
    for row in range(0, 129, 64):
        writer.write_strip(pixels[:, row : row + 64], row)
    writer.close()
    assert Path(path).read_bytes()[2] == 43
    assert np.array_equal(read_window(path), pixels)


def test_a_codec_that_the_reader_lacks_is_not_written(tmp_path, monkeypatch):
    grid = Grid(rasterio().crs.CRS.from_epsg(32633).to_wkt(), (10.0, 0.0, 0.0, 0.0, -10.0, 0.0), 64, 64)
    monkeypatch.setattr(native, "_left_out", set())
    found = []
    for left_out in ((), ("ZSTD",)):
        native.leave_out_codecs(left_out)
        path = str(tmp_path / f"packed{len(found)}.tif")
        with create_raster(path, grid, "float32") as writer:
            writer.write(np.ones((64, 64), np.float32))
        found.append(read_compression(path))
    assert found == ["ZSTD" if packs_by_zstd() else "DEFLATE", "DEFLATE"]


def read_compression(path):
    with rasterio().open(path) as dataset:
        return dataset.tags(ns="IMAGE_STRUCTURE")["COMPRESSION"]
