"""Parts of rasters on a server: a window has the pixels of the whole file, takes the bytes that were told, and is taken up."""

import struct
from pathlib import Path

import numpy as np
import pytest
from fetch_servers import Unruly, hang_up, rasterio, write_cog
from mine_mapper.core.errors import InputError
from mine_mapper.core.grid import Window
from mine_mapper.core.imagery.fetch import remote_raster
from mine_mapper.core.imagery.fetch.remote_file import HEAD
from mine_mapper.core.imagery.fetch.remote_raster import RemoteRaster
from mine_mapper.core.web.background import CancelToken, NetworkError
from mine_mapper.core.web.client import Client, RetryPolicy

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
QUICK = RetryPolicy(attempts=2, pause=0.01, connect=2.0, read=1.0)


@pytest.fixture
def server():
    with Unruly() as unruly:
        yield unruly


def raster_of(server, data, crs=""):
    """The raster of bytes that the server offers."""
    server.files["/band.tif"] = data
    return RemoteRaster(Client(server.address, QUICK, CancelToken()), f"{server.address}/band.tif", 10**9, crs)


def write(path, form, dtype="uint16", shape=SHAPE, **more):
    """A raster of a form; returns its bytes and its pixels."""
    pixels = np.random.default_rng(0).integers(1, 250, shape).astype(dtype)
    pixels[40:120, 30:130] = 0
    options = {**(FORMS[form] or {"tiled": False}), **more}
    profile = {"crs": "EPSG:32645", "transform": rasterio.Affine(10, 0, 600000, 0, -10, 4900020), "nodata": 0, **options}
    size = {"width": shape[1], "height": shape[0], "count": 1, "dtype": dtype}
    with rasterio.open(path, "w", driver="GTiff", **size, **profile) as dataset:
        dataset.write(pixels, 1)
    if FORMS[form] is None:
        path = write_cog(str(path), str(path) + "-cog.tif", block=128)
    return Path(path).read_bytes(), pixels


def fetched(raster, window, target):
    """Pixels and grid of a window."""
    assert raster.fetch(lambda grid: window, str(target), "red", None) == window
    with rasterio.open(target) as dataset:
        assert dataset.crs.to_epsg() == 32645 and dataset.descriptions == ("red",)
        assert tuple(dataset.transform)[:6] == (10, 0, 600000 + 10 * window.column, 0, -10, 4900020 - 10 * window.row)
        return dataset.read(1)


def spans(server):
    asked = [span.partition("=")[2].partition("-") for _, span in server.asked]
    return [(int(first), int(last)) for first, _, last in asked]


def cut(pixels, window):
    return pixels[window.row : window.row + window.rows, window.column : window.column + window.columns]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_windows_are_the_same_as_of_the_whole_file(server, tmp_path, form, dtype):
    data, pixels = write(tmp_path / "band.tif", form, dtype)
    random = np.random.default_rng(3)
    windows = [Window(0, 0, *SHAPE), Window(302, 349, 1, 1), Window(60, 60, 20, 20)]
    for _ in range(3):
        row, column = (int(random.integers(0, size - 1)) for size in SHAPE)
        windows.append(Window(row, column, int(random.integers(1, SHAPE[0] - row)), int(random.integers(1, SHAPE[1] - column))))
    raster = raster_of(server, data)
    for number, window in enumerate(windows):
        told = raster.to_fetch(lambda grid, window=window: window)
        server.asked.clear()
        np.testing.assert_array_equal(fetched(raster, window, tmp_path / f"{number}.tif"), cut(pixels, window))
        assert sum(min(last, len(data) - 1) - first + 1 for first, last in spans(server)) == told


def test_only_the_blocks_of_the_window_are_asked_for(server, tmp_path, monkeypatch):
    monkeypatch.setattr(remote_raster, "GAP", 8)
    data, pixels = write(tmp_path / "band.tif", "cloud optimised")
    raster = raster_of(server, data)
    server.asked.clear()
    window = Window(140, 260, 20, 20)  # inside one block of 128 x 128
    fetched(raster, window, tmp_path / "out.tif")
    ((first, last),) = spans(server)
    assert 128 * 128 < last - first + 1 < 128 * 128 * 2 and raster.file_size == len(data)


@pytest.mark.parametrize("form", ["tiles", "big", "motorola"])
def test_directories_that_lie_elsewhere_or_are_long_are_found(server, tmp_path, form):
    """Behind the pixels, as GDAL writes files that were changed; an index of 20 000 blocks, longer than the first bytes."""
    options = {"blockxsize": 16, "blockysize": 16, "compress": "deflate"}
    data, pixels = write(tmp_path / "band.tif", form, shape=(2400, 2100), **options)
    with rasterio.open(tmp_path / "band.tif", "r+") as dataset:
        dataset.update_tags(note="x" * 70_000)  # no longer fits where the directory was: it moves to the end
    moved = (tmp_path / "band.tif").read_bytes()
    assert len(moved) > len(data)
    for number, content in enumerate((data, moved)):
        raster, window = raster_of(server, content), Window(2000, 1700, 300, 350)
        np.testing.assert_array_equal(fetched(raster, window, tmp_path / f"{number}.tif"), cut(pixels, window))


def test_what_has_arrived_is_taken_up(server, tmp_path):
    data, pixels = write(tmp_path / "band.tif", "strips", shape=(1200, 900), blockysize=64)
    window, given = Window(100, 0, 1000, 900), []

    def spoil(handler, path, count):
        first, _, last = handler.headers["Range"].partition("=")[2].partition("-")
        if int(first) == 0:
            return False
        handler.send_response(206)
        handler.send_header("Content-Range", f"bytes {first}-{last}/{len(data)}")
        handler.send_header("Content-Length", str(int(last) - int(first) + 1))
        handler.send_header("ETag", '"1"')
        handler.end_headers()
        if not given:
            handler.wfile.write(data[int(first) : int(first) + 300_001])
            given.append(int(first))
        hang_up(handler)
        return True

    server.spoil = spoil
    with pytest.raises(NetworkError):
        fetched(raster_of(server, data), window, tmp_path / "out.tif")
    (part,) = tmp_path.glob("out.tif.*.part")
    assert part.stat().st_size == 300_001 and not (tmp_path / "out.tif").exists()
    server.spoil = None
    server.asked.clear()
    np.testing.assert_array_equal(fetched(raster_of(server, data), window, tmp_path / "out.tif"), cut(pixels, window))
    assert min(first for first, _ in spans(server) if first) == given[0] + 300_001
    assert not list(tmp_path.glob("*.part"))


def test_damaged_blocks_are_found_by_their_checksums(server, tmp_path):
    """Zeros inside a deflated block decode to pixels without a complaint of GDAL."""
    data, _ = write(tmp_path / "band.tif", "cloud optimised")
    bad = data[:-30_000] + bytes(4000) + data[-26_000:]
    with pytest.raises(InputError, match="cannot be unpacked"):
        fetched(raster_of(server, bad), Window(0, 0, *SHAPE), tmp_path / "out.tif")
    assert not list(tmp_path.glob("out*"))


# -- what the file leaves open, and the catalogue says ---------------------------------------------------------------


@pytest.mark.parametrize(("crs", "works"), [("EPSG:32645", True), ("", False)])
def test_a_file_without_coordinate_system_takes_that_of_the_item(server, tmp_path, crs, works):
    data, pixels = write(tmp_path / "band.tif", "tiles", crs=None)
    if works:
        np.testing.assert_array_equal(
            fetched(raster_of(server, data, crs), Window(0, 0, 9, 9), tmp_path / "o.tif"), pixels[:9, :9]
        )
    else:
        with pytest.raises(InputError, match="no coordinate reference system, and the catalogue names none"):
            raster_of(server, data, crs)


def test_a_file_without_position_is_refused(server, tmp_path):
    data, _ = write(tmp_path / "band.tif", "tiles", transform=rasterio.Affine.identity())
    with pytest.raises(InputError, match="where its pixels lie"):
        raster_of(server, data)


def test_several_bands_are_refused(server, tmp_path):
    with rasterio.open(tmp_path / "b.tif", "w", driver="GTiff", width=9, height=9, count=3, dtype="uint8") as dataset:
        dataset.write(np.ones((3, 9, 9), np.uint8))
    with pytest.raises(InputError, match="3 bands of uint8"):
        raster_of(server, (tmp_path / "b.tif").read_bytes())


# -- damaged and hostile ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["cloud optimised", "tiles", "strips", "big"])
def test_truncated_files_are_told_with_their_size(server, tmp_path, form):
    data, _ = write(tmp_path / "band.tif", form)
    data = data[: len(data) // 2]
    with pytest.raises(InputError, match=f"truncated: it has {len(data)} bytes"):
        fetched(raster_of(server, data), Window(0, 0, *SHAPE), tmp_path / "out.tif")


def tiff(*entries, size=2000):
    """A TIFF of 4-byte entries (tag, type, count, value) and zeros after them."""
    data = b"II*\0" + struct.pack("<IH", 8, len(entries)) + b"".join(struct.pack("<HHII", *entry) for entry in entries)
    return data.ljust(size, b"\0")


SQUARE = [(256, 3, 1, 16), (257, 3, 1, 16), (258, 3, 1, 8), (277, 3, 1, 1), (322, 3, 1, 16), (323, 3, 1, 16)]


@pytest.mark.parametrize(
    "data",
    [
        b"<VRTDataset><!-- not a TIFF -->",
        b"II*\0",
        tiff(),
        b"II*\0" + struct.pack("<IH", 8, 60000).ljust(100, b"\1"),
        b"II*\0" + struct.pack("<I", 4_000_000_000).ljust(100, b"\1"),
        tiff(*SQUARE, (324, 4, 900_000_000, 500), (325, 4, 1, 256)),
        tiff(*SQUARE, (324, 4, 1, 500), (325, 4, 1, 4_000_000_000)),
        tiff(*SQUARE),
        tiff((256, 4, 1, 4_000_000_000), (257, 4, 1, 4_000_000_000), *SQUARE[2:]),
        tiff(*SQUARE[:4], (322, 4, 1, 1 << 30), (323, 4, 1, 1 << 30), (324, 4, 1, 500), (325, 4, 1, 256)),
        tiff(*SQUARE[:4], (322, 3, 1, 0), (323, 3, 1, 0), (324, 4, 1, 500), (325, 4, 1, 256)),
    ],
)
def test_directories_without_sense_are_refused(server, tmp_path, data):
    with pytest.raises(InputError, match="band.tif"):
        fetched(raster_of(server, data), Window(0, 0, 16, 16), tmp_path / "out.tif")
    assert not (tmp_path / "out.tif").exists()
    assert sum(last - first + 1 for first, last in spans(server)) < 20 * HEAD


def test_random_damage_never_does_more_than_complain(server, tmp_path):
    """Whatever bytes a stranger writes into the directory: pixels of the right shape, or a plain complaint."""
    random = np.random.default_rng(11)
    refused = 0
    for form in ("cloud optimised", "big", "motorola"):
        data, _ = write(tmp_path / f"{form}.tif", form)
        for _ in range(40):
            spoiled = bytearray(data[: random.integers(300, len(data))])
            for place in random.integers(4, 700, random.integers(1, 6)):
                spoiled[min(place, len(spoiled) - 1)] = random.integers(0, 256)
            try:
                raster = raster_of(server, bytes(spoiled))
                raster.fetch(
                    lambda grid: Window(0, 0, min(grid.height, 64), min(grid.width, 64)), str(tmp_path / "o.tif"), "x", 0
                )
            except InputError:
                refused += 1
    assert 40 < refused < 120


def jpeg_2000(tmp_path, columns=None):
    """A small JPEG 2000 that claims other sizes in its header."""
    path = tmp_path / "a.jp2"
    profile = {"crs": "EPSG:32645", "transform": rasterio.Affine(10, 0, 600000, 0, -10, 4900020)}
    with rasterio.open(
        path, "w", driver="JP2OpenJPEG", width=64, height=64, count=1, dtype="uint16", QUALITY="100", REVERSIBLE="YES", **profile
    ) as dataset:
        dataset.write(np.full((64, 64), 7, np.uint16), 1)
    data = bytearray(path.read_bytes())
    if columns:
        place = data.index(b"\xff\x4f\xff\x51") + 8  # SIZ: Xsiz, Ysiz, ..., XTsiz, YTsiz
        for offset in (0, 4, 16, 20):
            data[place + offset : place + offset + 4] = struct.pack(">I", columns)
        box = data.index(b"ihdr") + 4
        data[box : box + 8] = struct.pack(">II", columns, columns)
    return bytes(data)


@pytest.mark.parametrize(("columns", "word"), [(20_000, "20000 x 20000 pixels"), (1_000_000, "1000000 x 1000000|cannot be read")])
def test_sizes_that_a_jpeg_2000_claims_are_judged_before_it_is_decoded(server, tmp_path, columns, word):
    good = raster_of(server, jpeg_2000(tmp_path))
    assert (fetched(good, Window(3, 4, 20, 30), tmp_path / "o.tif") == 7).all()
    with pytest.raises(InputError, match=word):
        fetched(raster_of(server, jpeg_2000(tmp_path, columns)), Window(0, 0, 10, 10), tmp_path / "p.tif")
    assert not (tmp_path / "p.tif").exists()
