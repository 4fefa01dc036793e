"""Parts of GeoTIFFs: the small file of a window holds the same pixels as the large one; damaged and hostile files are told."""

import struct

import numpy as np
import pytest
from fetch_servers import rasterio, write_cog
from mine_mapper.core.errors import InputError
from mine_mapper.core.imagery.fetch.tiff_cutout import GAP, check_blocks, empty_cutout, plan_cutout
from mine_mapper.core.imagery.fetch.tiff_layout import read_layout
from mine_mapper.core.raster import Window

SHAPE = (303, 350)
FORMS = {
    "cloud optimised": None,
    "tiles": {"tiled": True, "blockxsize": 64, "blockysize": 32, "compress": "deflate", "predictor": 2},
    "strips": {"tiled": False, "blockysize": 7, "compress": "lzw"},
    "one strip": {"tiled": False, "blockysize": 303},
    "big": {"tiled": True, "blockxsize": 64, "blockysize": 64, "bigtiff": "yes", "compress": "zstd"},
    "motorola": {"tiled": True, "blockxsize": 64, "blockysize": 64, "endianness": "big", "compress": "deflate"},
    "big motorola": {"tiled": False, "blockysize": 16, "bigtiff": "yes", "endianness": "big"},
    "empty blocks": {"tiled": True, "blockxsize": 16, "blockysize": 16, "sparse_ok": True, "compress": "deflate"},
}


def pixels_of(dtype, seed=0):
    random = np.random.default_rng(seed)
    pixels = random.integers(1, 250, SHAPE).astype(dtype)
    pixels[40:120, 30:130] = 0
    return pixels


def write(path, form, dtype="uint16"):
    """A raster of a form; returns its bytes and its pixels."""
    pixels = pixels_of(dtype)
    options = FORMS[form] or {"tiled": False}
    transform = rasterio.Affine(10, 0, 600000, 0, -10, 4900020)
    with rasterio.open(
        path, "w", driver="GTiff", width=SHAPE[1], height=SHAPE[0], count=1, dtype=dtype, crs="EPSG:32645", transform=transform,
        nodata=0, **options,
    ) as dataset:  # fmt: skip
        dataset.write(pixels, 1)
    if FORMS[form] is None:
        path = write_cog(str(path), str(path) + "-cog.tif", block=128)
    with open(path, "rb") as stream:
        return stream.read(), pixels


def reader(data):
    return lambda start, length: data[start : start + length]


def layout_of(data):
    return read_layout(reader(data), len(data), "band.tif")


def assemble(data, cutout):
    return cutout.header + b"".join(data[start : start + length] for start, length in cutout.ranges)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_windows_are_the_same_as_of_the_whole_file(tmp_path, form, dtype):
    data, pixels = write(tmp_path / "band.tif", form, dtype)
    layout = layout_of(data)
    random = np.random.default_rng(3)
    windows = [Window(0, 0, *SHAPE), Window(302, 349, 1, 1), Window(60, 60, 20, 20)]
    for _ in range(4):
        row, column = random.integers(0, SHAPE[0] - 1), random.integers(0, SHAPE[1] - 1)
        windows.append(Window(row, column, random.integers(1, SHAPE[0] - row), random.integers(1, SHAPE[1] - column)))
    for window in windows:
        cutout = plan_cutout(layout, window, len(data), "band.tif")
        small = assemble(data, cutout)
        assert len(small) == cutout.size
        with rasterio.MemoryFile(small) as memory, memory.open(driver="GTiff") as dataset:
            assert dataset.crs.to_epsg() == 32645 and dataset.transform.c == 600000
            assert dataset.nodata == (None if form == "cloud optimised" and dtype == "float32" else 0)
            found = dataset.read(1, window=window.as_rasterio())
        expected = pixels[window.row : window.row + window.rows, window.column : window.column + window.columns]
        np.testing.assert_array_equal(found, expected)


def test_only_the_blocks_of_the_window_are_asked_for(tmp_path, monkeypatch):
    monkeypatch.setattr("mine_mapper.core.imagery.fetch.tiff_cutout.GAP", 8)
    data, _ = write(tmp_path / "band.tif", "cloud optimised")
    layout = layout_of(data)
    cutout = plan_cutout(layout, Window(140, 260, 20, 20), len(data), "band.tif")  # inside one block of 128 x 128
    (counts,) = layout.counts[[1 * layout.across + 2]]
    assert cutout.to_fetch == counts + 8  # with the sizes that cloud-optimised files have before and after a block
    assert GAP > 8


def test_header_alone_tells_the_grid(tmp_path):
    data, _ = write(tmp_path / "band.tif", "cloud optimised")
    with rasterio.MemoryFile(empty_cutout(layout_of(data))) as memory, memory.open(driver="GTiff") as dataset:
        assert (dataset.height, dataset.width) == SHAPE and dataset.dtypes == ("uint16",)
        assert not dataset.read(1).any()


def test_damaged_blocks_are_found_by_their_checksums(tmp_path):
    """Zeros inside a deflated block decode to pixels without a complaint of GDAL."""
    data, _ = write(tmp_path / "band.tif", "cloud optimised")
    layout = layout_of(data)
    cutout = plan_cutout(layout, Window(0, 0, *SHAPE), len(data), "band.tif")
    good, bad = assemble(data, cutout), bytearray(assemble(data, cutout))
    (tmp_path / "part").write_bytes(good)
    check_blocks(str(tmp_path / "part"), layout, cutout, "band.tif")
    place, count = cutout.blocks[3]
    bad[place + count // 2 : place + count] = bytes(count - count // 2)
    (tmp_path / "part").write_bytes(bad)
    with pytest.raises(InputError, match="cannot be unpacked"):
        check_blocks(str(tmp_path / "part"), layout, cutout, "band.tif")


def test_only_first_kilobytes_are_read(tmp_path):
    data, _ = write(tmp_path / "band.tif", "cloud optimised")
    asked = []
    read_layout(lambda start, length: asked.append((start, length)) or data[start : start + length], len(data), "band.tif")
    assert max(start + length for start, length in asked) < 4096


# -- damaged and hostile ---------------------------------------------------------------------------------------------


def complaint(data, window=None):
    with pytest.raises(InputError) as caught:
        layout = layout_of(data)
        plan_cutout(layout, window or Window(0, 0, layout.height, layout.width), len(data), "band.tif")
    assert "band.tif" in str(caught.value)
    return str(caught.value)


def tiff(*entries, size=2000):
    """A TIFF of 4-byte entries (tag, type, count, value) and zeros after them."""
    data = b"II*\0" + struct.pack("<IH", 8, len(entries)) + b"".join(struct.pack("<HHII", *entry) for entry in entries)
    return data.ljust(size, b"\0")


SQUARE = [(256, 3, 1, 16), (257, 3, 1, 16), (258, 3, 1, 8), (277, 3, 1, 1), (322, 3, 1, 16), (323, 3, 1, 16)]


def test_a_good_one_is_read():
    layout = layout_of(tiff(*SQUARE, (324, 4, 1, 500), (325, 4, 1, 256)))
    assert (layout.width, layout.offsets[0], layout.counts[0]) == (16, 500, 256)


@pytest.mark.parametrize("form", ["cloud optimised", "tiles", "strips", "big"])
def test_truncated_files_are_told_with_their_size(tmp_path, form):
    data, _ = write(tmp_path / "band.tif", form)
    text = complaint(data[: len(data) // 2])
    assert "truncated" in text and str(len(data) // 2) in text


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"<VRTDataset><!-- not a TIFF -->", "no GeoTIFF"),
        (b"II*\0", "no GeoTIFF"),
        (tiff(), "0 entries"),
        (b"II*\0" + struct.pack("<IH", 8, 60000).ljust(100, b"\1"), "60000 entries"),
        (b"II*\0" + struct.pack("<I", 4_000_000_000).ljust(100, b"\1"), "truncated"),
        (tiff(*SQUARE, (324, 4, 900_000_000, 500), (325, 4, 1, 256)), "3600 MB"),
        (tiff(*SQUARE, (324, 4, 1, 500), (325, 4, 1, 4_000_000_000)), "4000000500"),
        (tiff(*SQUARE, (324, 4, 400, 100), (325, 4, 400, 100)), "400 blocks where 1"),
        (tiff(*SQUARE), "blocks"),
        (tiff(*SQUARE[:3], (277, 3, 1, 3), *SQUARE[4:], (324, 4, 1, 500), (325, 4, 1, 256)), "3 bands"),
        (tiff((256, 4, 1, 4_000_000_000), (257, 4, 1, 4_000_000_000), *SQUARE[2:]), "4000000000 x 4000000000"),
        (tiff(*SQUARE[:4], (322, 4, 1, 1 << 30), (323, 4, 1, 1 << 30), (324, 4, 1, 500), (325, 4, 1, 256)), "makes no sense"),
        (tiff(*SQUARE[:4], (322, 3, 1, 0), (323, 3, 1, 0), (324, 4, 1, 500), (325, 4, 1, 256)), "0 x 0"),
        (tiff((256, 12, 1, 16), *SQUARE[1:]), "whole number"),
    ],
)
def test_hostile_directories_are_refused_with_the_number(data, word):
    assert word in complaint(data)


def test_random_damage_never_does_more_than_complain(tmp_path):
    """Whatever bytes a stranger writes into the directory: a layout with sane numbers, or a plain complaint."""
    random = np.random.default_rng(11)
    refused = 0
    for form in ("cloud optimised", "big", "motorola"):
        data, _ = write(tmp_path / f"{form}.tif", form)
        for _ in range(150):
            spoiled = bytearray(data[: random.integers(300, len(data))])
            for place in random.integers(4, 700, random.integers(1, 6)):
                spoiled[min(place, len(spoiled) - 1)] = random.integers(0, 256)
            try:
                layout = layout_of(bytes(spoiled))
                cutout = plan_cutout(
                    layout, Window(0, 0, min(layout.height, 64), min(layout.width, 64)), len(spoiled), "band.tif"
                )
            except InputError:
                refused += 1
                continue
            assert cutout.to_fetch <= len(spoiled)
            assert len(cutout.header) < 1_000_000
    assert 50 < refused < 450
