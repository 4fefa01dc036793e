"""Fetching from a real STAC API and web server gives the same stack as the product itself; broken and hostile ones are told."""

import json
import os
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from fetch_servers import (
    ASSETS,
    Unruly,
    as_stac_1_1,
    bounds_in_degrees,
    collection,
    free_port,
    hang_up,
    nginx,
    publish,
    publish_dem,
    rasterio,
    safe_files,
    stac_api,
)
from imagery_products import CORNER, UTM45, read, write_raster
from mine_mapper.core.demo.landscape import DemoJob, make_demo_data
from mine_mapper.core.errors import Cancelled, InputError, OutputError, ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.imagery.fetch import scene_fetch as scene_fetch_module
from mine_mapper.core.imagery.fetch import stac_search as catalogue_module
from mine_mapper.core.imagery.fetch.fetch import FetchJob, fetch_imagery
from mine_mapper.core.imagery.prepare import ImageryJob, prepare_imagery
from mine_mapper.core.web.background import NetworkError
from mine_mapper.core.web.client import RetryPolicy

QUICK = RetryPolicy(attempts=2, pause=0.01, connect=2.0, read=1.0)
SCENES, DEM = "sentinel-2-l2a", "cop-dem-glo-30"


class Log(Feedback):
    def __init__(self, cancel_when=None):
        self.lines, self.warnings, self._cancel_when, self.progress = [], [], cancel_when, []

    def info(self, message):
        self.lines.append(message)

    def warning(self, message):
        self.warnings.append(message)

    def set_progress(self, fraction):
        self.progress.append(fraction)

    def is_cancelled(self):
        return self._cancel_when is not None and self._cancel_when()


def wkt(code):
    return rasterio.crs.CRS.from_user_input(code).to_wkt()


def fetch(address, folder, extent, log=None, **settings):
    values = {"start": "2023-07-01", "end": "2023-07-31", "dem_collection": "", "policy": QUICK, **settings}
    log = log or Log()
    return fetch_imagery(FetchJob(catalogue=address, extent=extent, folder=str(folder), **values), log), log


def tree(folder):
    """Relative path -> bytes of all files."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(Path(folder).rglob("*")) if path.is_file()}


def hidden(folder):
    return sorted(path.name for path in Path(folder).iterdir() if path.name.startswith("."))


def visible(folder):
    return sorted(path.name for path in Path(folder).iterdir() if path.is_dir() and not path.name.startswith("."))


# -- the demo landscape, published by real servers -------------------------------------------------------------------

FORMS = {
    "left_in": {"shift": 0, "earthsearch:boa_offset_applied": False},
    "taken_off": {"shift": 1000, "earthsearch:boa_offset_applied": True},
    "mislabelled": {"shift": 1000, "earthsearch:boa_offset_applied": False},
    "without_xml": {"shift": 1000, "earthsearch:boa_offset_applied": True, "xml": False, "s2:processing_baseline": "05.09"},
    "collection_1": {"shift": 0, "xml": False, "s2:processing_baseline": "05.00"},
    "stac_1_1": {"shift": 0, "xml": False, "s2:processing_baseline": "05.00"},
}
"""The ways in which catalogues hand out the values of a product of baseline 04.00 or later; the last as Earth Search's
sentinel-2-c1-l2a: offset left in, told by `raster:bands` alone, and by `raster:offset` in STAC 1.1."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """A product of the demo landscape with its DEM; published in several forms, by nginx and a STAC API."""
    root = tmp_path_factory.mktemp("demo")
    (root / "demo").mkdir()
    (root / "www").mkdir()
    data = make_demo_data(DemoJob(str(root / "demo"), 150, 4, 1), Feedback())
    with nginx(root / "www", root / "nginx") as web:
        items = []
        for day, (name, settings) in enumerate(FORMS.items(), 1):
            item = publish(data.products[0], root / "www", web, name, datetime=f"2023-07-{day:02d}T05:16:51Z", **settings)
            items.append(as_stac_1_1(item) if name == "stac_1_1" else item)
        items.append(publish_dem(data.dem, root / "www", web))
        with stac_api(root / "stac", [collection(SCENES), collection(DEM)], items) as api:
            yield {
                "product": data.products[0],
                "dem": data.dem,
                "api": api,
                "root": root,
                "access": root / "nginx" / "access.log",
            }


def extent_of(product, left, bottom, right, top):
    """Extent inside a product, so many metres from its edges."""
    with rasterio.open(safe_files(product)[0]["B02"]) as dataset:
        bounds, crs = dataset.bounds, dataset.crs.to_wkt()
    return (bounds.left + left, bounds.bottom + bottom, bounds.right - right, bounds.top - top, crs)


@pytest.fixture(scope="module")
def expected(demo, tmp_path_factory):
    """The stack of the product itself, in an extent."""
    extent = extent_of(demo["product"], 310, 400, 270, 290)
    output = tmp_path_factory.mktemp("expected") / "stack.tif"
    prepare_imagery(ImageryJob(str(output), (demo["product"],), dem=(demo["dem"],), extent=extent, max_cloud=100.0), Feedback())
    return extent, read(str(output))


@pytest.mark.parametrize(("day", "form"), enumerate(FORMS, 1))
def test_fetched_scene_gives_the_stack_of_the_product(demo, expected, tmp_path, day, form):
    extent, (stack, names) = expected
    folder, dem = tmp_path / "scenes", tmp_path / "dem.tif"
    date = f"2023-07-{day:02d}"
    result, log = fetch(
        demo["api"], folder, extent, start=date, end=date, dem=str(dem), dem_collection=DEM, max_cloud=100.0
    )  # fmt: skip
    (scene_folder,) = result.scenes
    assert os.path.basename(scene_folder).startswith(form) and result.dem == str(dem)
    assert bool(log.warnings) is (form == "mislabelled")
    output = tmp_path / "stack.tif"
    job = ImageryJob(str(output), folder=str(folder), dem=(str(dem),), extent=extent, max_cloud=100.0)
    prepare_imagery(job, Feedback())
    found, found_names = read(str(output))
    assert found_names == names and len(names) == 8
    np.testing.assert_array_equal(found, stack)
    assert np.isfinite(stack).mean() > 0.8 and stack[0][np.isfinite(stack[0])].min() >= 1  # nothing cut by taking the offset off


def test_only_a_part_of_the_files_is_read(demo, tmp_path):
    corner = extent_of(demo["product"], 0, 1400, 1400, 0)
    result, log = fetch(demo["api"], tmp_path / "s", corner, start="2023-07-01", end="2023-07-01", max_cloud=100.0)
    line = next(line for line in log.lines if line.startswith("Fetching"))
    taken, whole = (float(word) for word in line.split() if word.replace(".", "").isdigit() and "." in word)
    assert taken < 0.75 * whole
    with rasterio.open(next(Path(result.scenes[0]).glob("*B02*"))) as dataset:
        assert (dataset.width, dataset.height) == (36, 36)  # 100 m, 240 m around it cut at the tile's edge, whole steps of 60 m


def test_a_second_run_asks_for_no_file_again_and_gives_the_same_bytes(demo, expected, tmp_path):
    settings = {"dem": str(tmp_path / "a" / "dem.tif"), "dem_collection": DEM, "max_cloud": 100.0}
    first, _ = fetch(demo["api"], tmp_path / "a", expected[0], **settings)
    before, asked = tree(tmp_path / "a"), len(demo["access"].read_text().splitlines())
    second, log = fetch(demo["api"], tmp_path / "a", expected[0], **settings)
    assert len(demo["access"].read_text().splitlines()) == asked
    assert second == first and len(first.scenes) == 6 and tree(tmp_path / "a") == before
    assert "Scenes fetched before and kept: 6." in log.lines and "The DEM was fetched before and is kept." in log.lines
    fetch(demo["api"], tmp_path / "b", expected[0], **{**settings, "dem": str(tmp_path / "b" / "dem.tif")})
    assert tree(tmp_path / "b") == before


def test_provenance_tells_ids_dates_baselines_and_attribution(demo, expected, tmp_path):
    result, _ = fetch(
        demo["api"], tmp_path, expected[0], dem=str(tmp_path / "dem.tif"), dem_collection=DEM, max_cloud=100.0, end="2023-07-02"
    )
    record = json.loads(Path(result.provenance).read_text(encoding="utf-8"))
    assert [entry["id"] for entry in record["scenes"].values()] == ["left_in", "taken_off"]
    first = next(iter(record["scenes"].values()))
    assert (first["time"], first["baseline"], first["platform"]) == ("2023-07-01T05:16:51Z", "99.99", "sentinel-2a")
    assert first["offset"]["to_add"]["red"] == -1000 and first["metadata"] == "agency"
    assert record["attribution"][0] == "Contains modified Copernicus Sentinel data 2023" and "Airbus" in record["attribution"][1]
    assert record["request"]["catalogue"] == demo["api"] and record["request"]["extent"]["crs"] == "EPSG:32644"
    assert list(record["dem"]["tiles"]) == ["Copernicus_DSM_COG_10_N44_00_E083_00_DEM"]
    assert record["collections"][0]["providers"] == ["ESA"]


def test_extent_in_degrees_covers_the_same_ground(demo, expected, tmp_path):
    extent, _ = expected
    west, south, east, north = rasterio.warp.transform_bounds(extent[4], "EPSG:4326", *extent[:4])
    result, _ = fetch(demo["api"], tmp_path, (west, south, east, north, wkt("EPSG:4326")), end="2023-07-01", max_cloud=100.0)
    with rasterio.open(next(Path(result.scenes[0]).glob("*B08*"))) as dataset:
        assert dataset.bounds.left <= extent[0] and dataset.bounds.top >= extent[3]


def test_pages_of_the_catalogue_are_turned(demo, expected, tmp_path, monkeypatch):
    monkeypatch.setattr(catalogue_module, "PAGE", 1)
    result, _ = fetch(demo["api"], tmp_path, expected[0], max_cloud=100.0)
    assert len(result.scenes) == 6
    monkeypatch.setattr(catalogue_module, "MOST_ITEMS", 3)
    with pytest.raises(InputError, match="more than 3 items"):
        fetch(demo["api"], tmp_path, expected[0])


def test_no_scene_wrong_collection_and_no_dem_are_told(demo, expected, tmp_path):
    extent = expected[0]
    with pytest.raises(InputError, match="no scene of 'sentinel-2-l2a' from 1999-01-01 to 1999-12-31"):
        fetch(demo["api"], tmp_path, extent, start="1999-01-01", end="1999-12-31")
    with pytest.raises(InputError, match=r"no collection 'sentinel-9' \(COLLECTION\). It has: cop-dem-glo-30, sentinel-2-l2a"):
        fetch(demo["api"], tmp_path, extent, collection="sentinel-9")
    with pytest.raises(InputError, match=r"'srtm' \(DEM_COLLECTION\).*Leave DEM_COLLECTION empty"):
        fetch(demo["api"], tmp_path, extent, dem_collection="srtm", dem=str(tmp_path / "d.tif"))
    with pytest.raises(InputError, match="no scene"):
        fetch(demo["api"], tmp_path, (10.0, 50.0, 11.0, 51.0, wkt("EPSG:4326")))
    assert not any(tmp_path.iterdir())


def test_clouds_of_the_demo_decide(demo, expected, tmp_path):
    with pytest.raises(InputError, match=r"MAX_CLOUD=0 % .*the clearest has \d+\.\d%"):
        fetch(demo["api"], tmp_path, extent_of(demo["product"], 0, 0, 0, 0), max_cloud=0.0)
    assert visible(tmp_path) == [] and hidden(tmp_path) == []


# -- small products on a server that misbehaves ----------------------------------------------------------------------

EXTENT = (CORNER[0] + 300, CORNER[1] - 900, CORNER[0] + 900, CORNER[1] - 300, wkt(UTM45))


def cloudy(share, size=64):
    """Classification with so much cloud in the middle."""
    classes = np.full((size, size), 4, np.uint8)
    inner = classes[15:45, 15:45]
    inner.ravel()[:0] = 9
    inner[: round(share * 30)] = 9
    return classes


def test_share_inside_the_extent_decides_not_the_tile(shop, tmp_path):
    outside = np.full((64, 64), 9, np.uint8)
    outside[14:46, 14:46] = 4
    shop.offer("clear_inside", outside, "2023-07-01", **{"eo:cloud_cover": 59.0})
    shop.offer("cloudy_inside", cloudy(0.5), "2023-07-02", **{"eo:cloud_cover": 2.0})
    shop.offer("hopeless", cloudy(0.0), "2023-07-03", **{"eo:cloud_cover": 61.0})
    shop.offer("at_the_limit", cloudy(0.1), "2023-07-04", platform="sentinel-2b")
    shop.offer("nothing_seen", np.zeros((64, 64), np.uint8), "2023-07-05")
    result, log = fetch(shop.address, tmp_path / "out", EXTENT, max_cloud=10.0)
    assert [os.path.basename(path).rpartition("-")[0] for path in result.scenes] == ["clear_inside", "at_the_limit"]
    assert set(result.left_out) == {"cloudy_inside", "hopeless", "nothing_seen"}
    assert "50.0%" in result.left_out["cloudy_inside"] and "61 %" in result.left_out["hopeless"]
    asked = {path for path, _ in shop.asked}
    assert not any(path.startswith("/hopeless") for path in asked)
    assert {path for path in asked if path.startswith("/cloudy_inside")} == {"/cloudy_inside/SCL.tif"}
    assert hidden(tmp_path / "out") == []
    assert log.progress == sorted(log.progress) and log.progress[-1] == 1.0
    assert any("at_the_limit of 2023-07-04: 10.0% cloud and shadow in the extent" in line for line in log.lines)


def test_clouds_just_outside_the_extent_mask_what_lies_beside_them(shop, tmp_path):
    """Masks grow into the extent, so what lies around it is fetched too."""
    classes = np.full((64, 64), 4, np.uint8)
    classes[14] = 9  # the extent begins at row 15
    shop.offer("a", classes)
    fetch(shop.address, tmp_path / "out", EXTENT)
    stacks = []
    for name, source in (("fetched", {"folder": str(tmp_path / "out")}), ("product", {"products": (shop.product,)})):
        prepare_imagery(ImageryJob(str(tmp_path / f"{name}.tif"), extent=EXTENT, **source), Feedback())
        stacks.append(read(str(tmp_path / f"{name}.tif"))[0])
    np.testing.assert_array_equal(stacks[0], stacks[1])
    assert np.isnan(stacks[0][0, 0]).all() and np.isfinite(stacks[0][0, 3]).all()


def test_other_names_and_further_bands(shop, tmp_path):
    swir = {"B11": np.arange(4096, dtype=np.uint16).reshape(64, 64) + 1}
    shop.offer("numbers", extra=swir, names={band: band for band in ("B02", "B03", "B04", "B08", "SCL", "B11")})
    result, _ = fetch(shop.address, tmp_path / "out", EXTENT, extra_bands=("B11",))
    names = sorted(os.listdir(result.scenes[0]))
    assert names == [
        "20230719_B02_10m.tif", "20230719_B03_10m.tif", "20230719_B04_10m.tif", "20230719_B08_10m.tif", "20230719_B11_20m.tif",
        "20230719_SCL_20m.tif", "MTD_MSIL2A.xml", "scene.json",
    ]  # fmt: skip
    stack = tmp_path / "stack.tif"
    prepare_imagery(ImageryJob(str(stack), folder=str(tmp_path / "out"), extra_bands=("B11",), extent=EXTENT), Feedback())
    pixels, descriptions = read(str(stack))
    assert descriptions[-1] == "B11" and np.isfinite(pixels[-1]).all()
    with rasterio.open(os.path.join(result.scenes[0], "20230719_B11_20m.tif")) as dataset:
        row, column = dataset.index(EXTENT[0] + 10, EXTENT[3] - 10)
        np.testing.assert_array_equal(dataset.read(1)[row : row + 30, column : column + 30], swir["B11"][15:45, 15:45])


def test_metadata_under_a_name_that_is_not_known_are_told(shop, tmp_path):
    shop.offer("known", xml="Product-Metadata")
    shop.offer("unknown", xml="metadonnees", date="2023-07-20")
    result, log = fetch(shop.address, tmp_path / "out", EXTENT)
    known, unknown = result.scenes
    assert [line for line in map(str, log.lines) if "XML" in line] == [
        "  unknown: none of its files is known as the product's metadata (metadonnees are XML); the catalogue's words count."
    ]
    assert "Written by" not in Path(known, "MTD_MSIL2A.xml").read_text()
    assert "names no file that is known as the agency's own" in Path(unknown, "MTD_MSIL2A.xml").read_text()
    records = json.loads(Path(result.provenance).read_text(encoding="utf-8"))["scenes"].values()
    assert [record["metadata"] for record in records] == ["agency", "catalogue"]


def test_bands_asked_for_later_are_added_to_a_finished_scene(shop, tmp_path):
    swir = {"B11": np.full((64, 64), 3000, np.uint16)}
    shop.offer("numbers", extra=swir, names={band: band for band in ("B02", "B03", "B04", "B08", "SCL", "B11")})
    first, _ = fetch(shop.address, tmp_path / "out", EXTENT)
    shop.asked.clear()
    second, _ = fetch(shop.address, tmp_path / "out", EXTENT, extra_bands=("B11",))
    assert first.scenes == second.scenes and any("B11" in name for name in os.listdir(second.scenes[0]))
    assert {path for path, _ in shop.asked if path.startswith("/numbers/B") or "SCL" in path} == {"/numbers/B11.tif"}


def test_another_word_on_the_offset_fetches_no_pixels(shop, tmp_path):
    shop.offer("a")
    fetch(shop.address, tmp_path / "out", EXTENT)
    shop.asked.clear()
    (path,) = fetch(shop.address, tmp_path / "out", EXTENT, offset_applied="yes")[0].scenes
    assert not any(name.endswith(".tif") for name, _ in shop.asked)
    assert "BOA_ADD_OFFSET" not in Path(path, "MTD_MSIL2A.xml").read_text()
    (path,) = fetch(shop.address, tmp_path / "out", EXTENT, offset_applied="no")[0].scenes
    assert Path(path, "MTD_MSIL2A.xml").read_bytes() == shop.files["/a/product_metadata.xml"]
    assert not Path(path, "original_metadata.xml").exists()


def test_another_extent_in_the_same_folder_is_told(shop, tmp_path):
    shop.offer("a")
    fetch(shop.address, tmp_path / "out", EXTENT)
    _, log = fetch(shop.address, tmp_path / "out", (*EXTENT[:2], EXTENT[2] + 60, *EXTENT[3:]))
    assert len(visible(tmp_path / "out")) == 2
    assert any("holds scenes of another request already: 1" in line for line in log.warnings)


# -- broken off and taken up -----------------------------------------------------------------------------------------


def test_a_run_that_breaks_off_is_taken_up(shop, tmp_path):
    shop.offer("first", date="2023-07-01")
    shop.offer("second", date="2023-07-02")
    whole, _ = fetch(shop.address, tmp_path / "whole", EXTENT)
    broken = "/second/B04.tif"

    def spoil(handler, path, count):
        span = handler.headers.get("Range", "")
        if path != broken or span == "bytes=0-32767":
            return False
        first, _, last = span.partition("=")[2].partition("-")
        data = shop.files[path][int(first) : int(last) + 1]
        handler.send_response(206)
        handler.send_header("Content-Range", f"bytes {first}-{last}/{len(shop.files[path])}")
        handler.send_header("Content-Length", str(len(data)))
        handler.send_header("ETag", '"1"')
        handler.end_headers()
        if spoil.gave < 8000:  # half of the band arrives, then nothing more
            handler.wfile.write(data[:8000])
            spoil.gave += 8000
        hang_up(handler)
        return True

    spoil.gave, shop.spoil = 0, spoil
    with pytest.raises(NetworkError, match="what is finished is kept"):
        fetch(shop.address, tmp_path / "out", EXTENT)
    left = hidden(tmp_path / "out")
    assert any(name.startswith(".second-") for name in left)
    assert not any(name.startswith("second-") for name in visible(tmp_path / "out"))
    with pytest.raises(InputError):  # nothing half-written is taken for a product
        prepare_imagery(ImageryJob(str(tmp_path / "s.tif"), folder=str(tmp_path / "out" / left[-1])), Feedback())
    shop.spoil = None
    shop.asked.clear()
    again, log = fetch(shop.address, tmp_path / "out", EXTENT)
    starts = [int(span.partition("=")[2].partition("-")[0]) for path, span in shop.asked if path == broken]
    assert starts[0] == 0 and starts[1] > 8000, "the part that had arrived was fetched again"
    assert [os.path.basename(path) for path in again.scenes] == [os.path.basename(path) for path in whole.scenes]
    assert tree(tmp_path / "out") == tree(tmp_path / "whole")


def test_damaged_rests_of_a_broken_run_are_fetched_anew(shop, tmp_path):
    shop.offer("a")
    shop.spoil = lambda handler, path, count: path == "/a/B03.tif" and count > 1 and (hang_up(handler) or True)
    with pytest.raises(NetworkError):
        fetch(shop.address, tmp_path / "out", EXTENT)
    parts = list((tmp_path / "out").rglob("*B03*.part"))
    assert len(parts) == 1
    parts[0].write_bytes(parts[0].read_bytes() + b"\0" * 20_000)  # as a power failure leaves files
    shop.spoil = None
    fetch(shop.address, tmp_path / "out", EXTENT)
    fetch(shop.address, tmp_path / "whole", EXTENT)
    assert tree(tmp_path / "out") == tree(tmp_path / "whole")


def test_cancel_leaves_no_scene_and_can_be_taken_up(shop, tmp_path):
    shop.offer("a")
    waited = []

    def spoil(handler, path, count):
        if path == "/a/B08.tif":
            waited.append(path)
            time.sleep(0.8)

    shop.spoil = spoil
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        fetch(shop.address, tmp_path / "out", EXTENT, Log(lambda: bool(waited)))
    assert time.monotonic() - begun < 4
    assert visible(tmp_path / "out") == [] and not (tmp_path / "out" / "provenance.json").exists()
    shop.spoil = None
    time.sleep(0.9)
    assert len(fetch(shop.address, tmp_path / "out", EXTENT)[0].scenes) == 1


# -- hostile and broken catalogues -----------------------------------------------------------------------------------


def spoiled_scene(shop, tmp_path, spoil):
    """Fetch a good scene and one that `spoil(item, files)` has tampered with; the reason for which that one is left out."""
    shop.offer("good", date="2023-07-01")
    bad = shop.offer("bad", date="2023-07-02")
    spoil(bad, shop.files)
    before = set(tmp_path.rglob("*"))
    result, log = fetch(shop.address, tmp_path / "out", EXTENT)
    assert [os.path.basename(path).rpartition("-")[0] for path in result.scenes] == ["good"]
    new = {path for path in set(tmp_path.rglob("*")) - before if tmp_path / "out" not in (path, *path.parents)}
    assert new == set() and hidden(tmp_path / "out") == []
    (reason,) = result.left_out.values()
    assert any(reason in line for line in log.warnings)
    return reason


def href(band, where):
    return lambda item, files: item["assets"][band].update(href=where)


def file(name, change):
    return lambda item, files: files.update({f"/bad/{name}": change(files[f"/bad/{name}"])})


BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "x"><!ENTITY c "&a;&a;&a;&a;">]>'
    b"<Level-2A_User_Product>&c;</Level-2A_User_Product>"
)


@pytest.mark.parametrize(
    ("spoil", "word"),
    [
        (href("red", "file:///etc/passwd"), "neither http nor https"),
        (href("scl", "/etc/passwd"), "nothing at this address"),  # a path of the server, not of this computer
        (href("red", "../../../../../etc/passwd"), "nothing at this address"),
        (file("B04.tif", lambda data: data[: len(data) // 2]), "truncated"),
        (
            file("SCL.tif", lambda data: b"<VRTDataset><SourceFilename>/etc/passwd</SourceFilename></VRTDataset>" * 9),
            "other bytes",
        ),
        (file("B02.tif", lambda data: data[:4000] + bytes(len(data) - 4000)), "cannot be unpacked"),
        (file("product_metadata.xml", lambda data: BOMB), "document type"),
        (file("product_metadata.xml", lambda data: data[:300]), "damaged"),
        (file("product_metadata.xml", lambda data: b" " * 20_000_001), "20 MB"),
        (lambda item, files: item["properties"].update(datetime="2023-07-02T99:99:99Z"), "which is none"),
        (lambda item, files: item["assets"].pop("nir"), "B08"),
    ],
)
def test_a_bad_scene_is_left_out_with_its_reason(shop, tmp_path, spoil, word):
    assert word in spoiled_scene(shop, tmp_path, spoil)


def test_redirects_to_files_are_refused(shop, tmp_path):
    shop.spoil = lambda handler, path, count: (
        path == "/bad/B04.tif" and (handler.send(302, b"", Location="file:///etc/passwd") or True)
    )
    assert "neither http nor https" in spoiled_scene(shop, tmp_path, lambda item, files: None)


def test_ids_that_climb_stay_inside(shop, tmp_path):
    item = shop.offer("a")
    item["id"] = "../../../evil/\u0441\u0446\u0435\u043d\u0430"
    (path,) = fetch(shop.address, tmp_path / "out \u0444\u043e\u0442\u043e", EXTENT)[0].scenes
    assert Path(path).parent == tmp_path / "out \u0444\u043e\u0442\u043e" and os.path.basename(path).startswith("evil-")


def test_enormous_sizes_are_refused_with_the_number(shop, tmp_path):
    shop.offer("a")
    with pytest.raises(InputError, match=r"0\.0 GB would have to be fetched, more than MAX_SIZE=1e-05 GB"):
        fetch(shop.address, tmp_path / "out", EXTENT, max_size=1e-5)
    assert visible(tmp_path / "out") == []


def test_a_full_disk_is_told_before_the_start(shop, tmp_path, monkeypatch):
    shop.offer("a")
    monkeypatch.setattr("shutil.disk_usage", lambda path: type("Usage", (), {"free": 1000})())
    with pytest.raises(OutputError, match="Make room"):
        fetch(shop.address, tmp_path / "out", EXTENT)


def test_servers_without_ranges_and_jpeg_2000_are_fetched_whole(shop, tmp_path):
    item = shop.offer("a")
    expected_scene = fetch(shop.address, tmp_path / "whole", EXTENT)[0].scenes[0]
    images, _, _ = safe_files(shop.product)
    for key in ("blue", "scl"):
        band = ASSETS[key]
        shop.files[f"/a/{band}.jp2"] = Path(images[band]).read_bytes()
        item["assets"][key]["href"] = f"{shop.address}/a/{band}.jp2"

    def spoil(handler, path, count):
        if path != "/a/B03.tif":
            return False
        handler.send(200, shop.files[path])
        return True

    shop.spoil = spoil
    (path,) = fetch(shop.address, tmp_path / "out", EXTENT)[0].scenes
    for name in ("20230719_B02_10m.tif", "20230719_B03_10m.tif", "20230719_SCL_20m.tif"):
        np.testing.assert_array_equal(read(os.path.join(path, name))[0], read(os.path.join(expected_scene, name))[0])


@pytest.mark.parametrize(
    ("pages", "word"),
    [
        ({}, "answered 404"),
        ({"/": b"<html>Welcome</html>"}, "no STAC catalogue"),
        ({"/": b"[1, 2]"}, "no STAC catalogue"),
        ({"/": b'{"hello": "world"}'}, "no STAC catalogue"),
        ({"/": b'{"type": "Catalog", "id": "x", "stac_version": "1.0.0", "description": "", "links": []}'}, "cannot be searched"),
        ({"/": b'{"type": "Feature", "id": "x", "stac_version": "1.0.0", "properties": {}}'}, "no STAC catalogue"),
        ({"/": b"[" * 100_000}, "no STAC catalogue"),
        ({"/": b"\xff\xfe\x00"}, "no STAC catalogue"),
    ],
)
def test_addresses_that_are_no_catalogue_are_told(tmp_path, pages, word):
    with Unruly() as server:
        server.files.update(pages)
        with pytest.raises(InputError, match=word):
            fetch(server.address, tmp_path / "out", EXTENT)
    assert not (tmp_path / "out" / "provenance.json").exists()


def test_no_network_is_told(tmp_path):
    with pytest.raises(NetworkError, match="no server answers"):
        fetch(f"http://127.0.0.1:{free_port()}", tmp_path / "out", EXTENT)


def test_links_of_the_catalogue_that_lead_to_files_are_refused(shop, tmp_path):
    secret = tmp_path / "secret.json"
    secret.write_text(json.dumps({"type": "FeatureCollection", "features": [{"id": "stolen"}]}))
    landing = json.loads(shop.files["/"])
    for link in landing["links"]:
        if link["rel"] == "search":
            link["href"] = secret.as_uri()
    shop.files["/"] = json.dumps(landing).encode()
    with pytest.raises(InputError, match="neither http nor https"):
        fetch(shop.address, tmp_path / "out", EXTENT)


@pytest.mark.parametrize(
    "answer", [b'{"features": 3}', b'{"features": [1, 2]}', b"[]", b'{"features": [{"id": 5}, {}]}', b"x", b"null"]
)
def test_searches_answered_with_something_else_are_told(shop, tmp_path, answer):
    shop.spoil = lambda handler, path, count: path == "/search" and (handler.send(200, answer) or True)
    with pytest.raises(InputError):
        fetch(shop.address, tmp_path / "out", EXTENT)


def test_pages_without_end_are_left(shop, tmp_path, monkeypatch):
    monkeypatch.setattr(catalogue_module, "MOST_ITEMS", 20)
    shop.offer("a")
    body = json.dumps(
        {
            "type": "FeatureCollection",
            "features": shop.features,
            "links": [{"rel": "next", "href": f"{shop.address}/search", "method": "POST"}],
        }
    ).encode()
    shop.spoil = lambda handler, path, count: path == "/search" and (handler.send(200, body) or True)
    with pytest.raises(InputError, match="more than 20 items"):
        fetch(shop.address, tmp_path / "out", EXTENT)


def paged(shop, *pages):
    """Answer searches with these lists of items, each page linked to the next."""

    def spoil(handler, path, count):
        if path != "/search":
            return False
        links = [{"rel": "next", "href": f"{shop.address}/search", "method": "POST", "body": {"page": count}}]
        body = {"type": "FeatureCollection", "features": pages[count - 1], "links": links if count < len(pages) else []}
        handler.send(200, json.dumps(body).encode())
        return True

    shop.spoil = spoil


def test_an_empty_page_does_not_end_a_search(shop, tmp_path):
    first, second = shop.offer("a", date="2023-07-01"), shop.offer("b", date="2023-07-02")
    paged(shop, [], [first], [], [], [second], [])
    assert len(fetch(shop.address, tmp_path / "out", EXTENT)[0].scenes) == 2


def test_pages_that_stay_empty_end(shop, tmp_path, monkeypatch):
    monkeypatch.setattr(catalogue_module, "MOST_PAGES", 5)
    paged(shop, *[[]] * 9)
    with pytest.raises(InputError, match="more than 5 pages"):
        fetch(shop.address, tmp_path / "out", EXTENT)


def test_all_pages_together_have_a_ceiling(shop, tmp_path, monkeypatch):
    monkeypatch.setattr(catalogue_module, "MOST_BYTES", 100_000)
    item = shop.offer("a")
    paged(shop, *[[{**item, "id": f"{number}", "note": "x" * 30_000}] for number in range(9)])
    with pytest.raises(InputError, match=r"more than 0 MB in all"):
        fetch(shop.address, tmp_path / "out", EXTENT)
    assert sum(path == "/search" for path, _ in shop.asked) == 4


@pytest.mark.parametrize(
    "bad",
    [
        {"id": "half \ud800 letter"},
        {"id": "bell\x07"},
        {"properties": {"datetime": "2023-07-02T00:00:00Z", "eo:cloud_cover": 10**400, "s2:product_uri": "\udfff"}},
        {"properties": [1]},
        {"assets": {"red": {"href": {"a": 1}}}},
        {"id": None},
        None,
        7,
    ],
)
def test_one_bad_item_never_ends_a_run(shop, tmp_path, bad):
    good = shop.offer("good", date="2023-07-01")
    other = {**json.loads(json.dumps(good)), "id": "other", **bad} if isinstance(bad, dict) else bad
    paged(shop, [other, good])
    result, _ = fetch(shop.address, tmp_path / "out", EXTENT)
    assert any(os.path.basename(path).startswith("good-") for path in result.scenes)
    record = json.loads(Path(result.provenance).read_text(encoding="utf-8"))
    assert len(record["scenes"]) + len(record["left_out"]) == 2


@pytest.mark.parametrize(
    ("status", "word"),
    [(401, "needs an account"), (403, "needs an account"), (404, "nothing at this address"), (410, "nothing at this address")],
)
def test_scenes_that_the_server_refuses_are_told_by_their_reason(shop, tmp_path, status, word):
    for day in (1, 2, 3):
        shop.offer(f"s{day}", date=f"2023-07-0{day}")
    shop.spoil = lambda handler, path, count: path.endswith("SCL.tif") and (handler.send(status, b"") or True)
    with pytest.raises(InputError, match=rf"No scene of 3 could be looked at. 3 of them: s\d: .* {status} .*{word}") as caught:
        fetch(shop.address, tmp_path / "out", EXTENT, max_cloud=100.0)
    assert "MAX_CLOUD" not in str(caught.value) and ".." not in str(caught.value) and str(caught.value).endswith(".")


def test_a_collection_of_landsat_is_refused_by_name(shop, tmp_path):
    for number in (1, 2):
        item = shop.offer(f"LC09_L2SP_14703{number}_20230719_20230721_02_T1", platform="landsat-9")
        item["collection"] = SCENES
    with pytest.raises(InputError, match=r"No scene can be used of 2 .* 2 of them: .*is of Landsat.*Set COLLECTION"):
        fetch(shop.address, tmp_path / "out", EXTENT)


@pytest.mark.parametrize("data", [BOMB, b"<html>not found</html", b"\x00\x01", b"<a>" * 200])
def test_metadata_of_the_tile_are_kept_only_if_they_are_xml(shop, tmp_path, data):
    item = shop.offer("a")
    item["assets"]["granule_metadata"] = {"href": f"{shop.address}/a/granule.xml"}
    shop.files["/a/granule.xml"] = data
    result, log = fetch(shop.address, tmp_path / "out", EXTENT)
    assert "MTD_TL.xml" not in os.listdir(result.scenes[0]) and any("kept without it" in line for line in log.warnings)
    shop.files["/a/granule.xml"] = b"<n1:Level-2A_Tile_ID xmlns:n1='x'/>"
    (path,) = fetch(shop.address, tmp_path / "again", EXTENT)[0].scenes
    assert Path(path, "MTD_TL.xml").read_bytes() == shop.files["/a/granule.xml"]


def test_damage_that_only_the_library_sees_leaves_out_one_scene(shop, tmp_path, monkeypatch):
    """Whatever a library raises over a stranger's file."""
    shop.offer("good", date="2023-07-01")
    shop.offer("bad", date="2023-07-02")
    count = scene_fetch_module.count_values
    monkeypatch.setattr(
        scene_fetch_module,
        "count_values",
        lambda path, alive: 1 / 0 if "/.bad-" in path.replace("\\", "/") else count(path, alive),
    )
    result, _ = fetch(shop.address, tmp_path / "out", EXTENT)
    assert list(result.left_out) == ["bad"] and "ZeroDivisionError" in result.left_out["bad"]


def test_catalogues_without_post_are_searched_by_get(shop, tmp_path):
    shop.offer("a")
    body = json.dumps({"type": "FeatureCollection", "features": shop.features, "links": []}).encode()

    def spoil(handler, path, count):
        if path != "/search":
            return False
        handler.send(405 if handler.command == "POST" else 200, body)
        return True

    shop.spoil = spoil
    assert len(fetch(shop.address, tmp_path / "out", EXTENT)[0].scenes) == 1


# -- the DEM ---------------------------------------------------------------------------------------------------------


def dem_tile(shop, tmp_path, name, west, south, cell_x, cell_y, columns, rows, plane):
    """Offer a tile of a tilted plane, `plane(x, y)`; returns its path."""
    x = west + (np.arange(columns) + 0.5) * cell_x
    y = south + (rows - np.arange(rows) - 0.5) * cell_y
    cell = rasterio.Affine(cell_x, 0, west, 0, -cell_y, south + rows * cell_y)
    path = write_raster(str(tmp_path / f"{name}.tif"), plane(x[None, :], y[:, None]).astype(np.float32), "EPSG:4326", cell=cell)
    shop.features.append(publish_dem(path, tmp_path / "www", shop.address, name))
    shop.files[f"/dem/{name}.tif"] = (tmp_path / "www" / "dem" / f"{name}.tif").read_bytes()
    return path


def plane(x, y):
    return 1000 + 3000 * (x - 88.2) + 5000 * (y - 44.2)


def test_dem_tiles_side_by_side_become_one(shop, tmp_path):
    shop.offer("a")
    west, south, east, north = bounds_in_degrees(safe_files(shop.product)[0]["B02"])
    second, middle = 1 / 3600, round((west + east) / 2 * 3600) / 3600
    low = round((south - 0.05) * 3600) / 3600
    dem_tile(shop, tmp_path, "b_west", middle - 200 * second, low, second, second, 200, 500, plane)
    dem_tile(shop, tmp_path, "a_east", middle, low, second, second, 200, 500, plane)
    result, log = fetch(shop.address, tmp_path / "out", EXTENT, dem=str(tmp_path / "dem.tif"), dem_collection=DEM)
    with rasterio.open(result.dem) as dataset:
        assert dataset.dtypes == ("float32",) and dataset.nodata == -9999 and dataset.crs.to_epsg() == 4326
        rows, columns = np.indices(dataset.shape)
        x, y = dataset.transform * (columns + 0.5, rows + 0.5)
        np.testing.assert_allclose(dataset.read(1), plane(x, y), atol=1e-3)
        assert dataset.bounds.left < middle < dataset.bounds.right and dataset.width < 200 and dataset.height < 200
    assert not log.warnings and hidden(tmp_path / "out") == []


def test_dem_tiles_of_other_pixels_are_brought_to_the_finest(shop, tmp_path):
    """Tiles of the Copernicus DEM have pixels of 1.5 seconds of longitude from 50 degrees on."""
    shop.offer("a")
    west, south, east, north = bounds_in_degrees(safe_files(shop.product)[0]["B02"])
    second, middle = 1 / 3600, round((south + north) / 2 * 3600) / 3600
    left = round((west - 0.05) * 3600) / 3600
    dem_tile(shop, tmp_path, "south", left, middle - 200 * second, second, second, 450, 200, plane)
    dem_tile(shop, tmp_path, "north", left, middle, 1.5 * second, second, 300, 200, plane)
    result, log = fetch(shop.address, tmp_path / "out", EXTENT, dem=str(tmp_path / "dem.tif"), dem_collection=DEM)
    with rasterio.open(result.dem) as dataset:
        assert dataset.transform.a == pytest.approx(second)
        rows, columns = np.indices(dataset.shape)
        x, y = dataset.transform * (columns + 0.5, rows + 0.5)
        found = dataset.read(1)
    assert (found != -9999).mean() > 0.98
    np.testing.assert_allclose(found[found != -9999], plane(x, y)[found != -9999], atol=0.6)


@pytest.mark.parametrize(("gap", "told"), [(30, True), (8, False)])
def test_sea_in_the_dem_is_told_if_it_lies_in_the_extent(shop, tmp_path, gap, told):
    shop.offer("a")
    west, south, east, north = bounds_in_degrees(safe_files(shop.product)[0]["B02"])
    second = 1 / 3600
    for name, shift in (("one", -300), ("two", gap)):
        left, low = round(west * 3600) / 3600 + shift * second, round((south - 0.05) * 3600) / 3600
        dem_tile(shop, tmp_path, name, left, low, second, second, 302 if shift < 0 else 300, 500, plane)
    _, log = fetch(shop.address, tmp_path / "out", EXTENT, dem=str(tmp_path / "dem.tif"), dem_collection=DEM)
    assert any("of the DEM has no elevation" in line for line in log.warnings) is told


@pytest.mark.parametrize("damage", [b"II*\0" + b"\0" * 100, None])
def test_one_bad_tile_of_a_dem_is_left_out(shop, tmp_path, damage):
    shop.offer("a")
    west, south, east, north = bounds_in_degrees(safe_files(shop.product)[0]["B02"])
    second = 1 / 3600
    for name, shift in (("good", -40), ("bad", 400)):
        left, low = round(west * 3600) / 3600 + shift * second, round((south - 0.05) * 3600) / 3600
        dem_tile(shop, tmp_path, name, left, low, second, second, 300, 500, plane)
    if damage is None:
        shop.features[-1]["assets"] = {}
    else:
        shop.files["/dem/bad.tif"] = damage
    result, log = fetch(shop.address, tmp_path / "out", EXTENT, dem=str(tmp_path / "dem.tif"), dem_collection=DEM)
    assert os.path.isfile(result.dem) and any("DEM tile 'bad'" in line and "left out" in line for line in log.warnings)


def test_a_dem_that_fails_keeps_the_scenes(shop, tmp_path):
    shop.offer("a")
    path = write_raster(
        str(tmp_path / "d.tif"), np.ones((40, 40), np.float32), "EPSG:4326", cell=rasterio.Affine(0.01, 0, 88.0, 0, -0.01, 44.4)
    )
    shop.features.append(publish_dem(path, tmp_path / "www", shop.address, "tile"))
    shop.files["/dem/tile.tif"] = b"II*\0" + b"\0" * 100
    with pytest.raises(InputError, match="DEM tile 'tile'"):
        fetch(shop.address, tmp_path / "out", EXTENT, dem=str(tmp_path / "dem.tif"), dem_collection=DEM)
    assert len(visible(tmp_path / "out")) == 1 and not (tmp_path / "dem.tif").exists()


def test_no_dem_in_the_extent_is_told_before_anything_is_fetched(shop, tmp_path):
    shop.offer("a")
    with pytest.raises(InputError, match="no DEM of 'cop-dem-glo-30' in the extent"):
        fetch(shop.address, tmp_path / "out", EXTENT, dem=str(tmp_path / "dem.tif"), dem_collection=DEM)
    assert not (tmp_path / "out").exists() or visible(tmp_path / "out") == []


# -- parameters ------------------------------------------------------------------------------------------------------

JOB = FetchJob("http://127.0.0.1:9", EXTENT, "2023-07-01", "2023-07-31", "x", dem_collection="", policy=QUICK)


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"catalogue": "earth-search"}, "CATALOG"),
        ({"start": "2023-08-01"}, "START"),
        ({"max_cloud": 101.0}, "MAX_CLOUD"),
        ({"max_size": 0.0}, "MAX_SIZE"),
        ({"extra_bands": ("SWIR",)}, "EXTRA_BANDS"),
        ({"extra_bands": ("B04",)}, "EXTRA_BANDS"),
        ({"offset_applied": "maybe"}, "OFFSET_APPLIED"),
        ({"collection": " "}, "COLLECTION"),
        ({"extent": (1.0, 1.0, 1.0, 2.0, wkt("EPSG:4326"))}, "EXTENT"),
        ({"extent": (1e7, 1e7, 2e7, 2e7, wkt("EPSG:4326"))}, "EXTENT"),
        ({"dem_collection": DEM}, "DEM is empty"),
        ({"policy": replace(QUICK, attempts=0)}, "RETRIES"),
        ({"policy": replace(QUICK, read=0.0)}, "TIMEOUT"),
    ],
)
def test_parameters_that_make_no_sense(tmp_path, change, word):
    with pytest.raises(ParameterError, match=word):
        fetch_imagery(replace(JOB, folder=str(tmp_path / "out"), **change), Feedback())


def test_outputs_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match="file"):
        fetch_imagery(replace(JOB, folder=str(tmp_path / "file" / "out")), Feedback())
    with pytest.raises(OutputError, match="extension"):
        fetch_imagery(replace(JOB, folder=str(tmp_path), dem=str(tmp_path / "dem.png"), dem_collection=DEM), Feedback())
