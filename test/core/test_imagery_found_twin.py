"""What is found in files and folders, by their names and what they say: each rule by itself, with every limit hit exactly."""

import json
import os
import shutil
import zipfile
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from imagery_products import CORNER, UTM45, product_xml, write_raster, write_safe
from mine_mapper.core.errors import InputError
from mine_mapper.core.grid import Grid
from mine_mapper.core.imagery.products import band_folders, containers, discovery, eopf, product_files, safe_metadata
from mine_mapper.core.imagery.products.band_folders import band_sets, bands_product, keep_finest
from mine_mapper.core.imagery.products.containers import Container, open_container
from mine_mapper.core.imagery.products.discovery import find_products, without_twins
from mine_mapper.core.imagery.products.eopf import Store, store_roots
from mine_mapper.core.imagery.products.product import BandFile, Product
from mine_mapper.core.imagery.products.product_files import RasterOptions, date_in, maybe_landsat, raster_product, scaling
from mine_mapper.core.imagery.products.safe_metadata import read_metadata
from mine_mapper.core.native import rasterio
from mine_mapper.core.sensors import HLS_L30, LANDSAT_8
from mine_mapper.core.validity import BandValidity

PLAIN = RasterOptions()
MAIN = ("blue", "green", "red", "nir")


def wkt(code):
    return rasterio().crs.CRS.from_user_input(code).to_wkt()


WKT, DEGREES, FEET = wkt(UTM45), wkt("EPSG:4326"), wkt("EPSG:2263")
X0, Y0 = CORNER


def grid(x=0.0, y=0.0, cell=10.0, size=8, crs=WKT):
    return Grid(crs, (cell, 0.0, X0 + x, 0.0, -cell, Y0 + y), size, size)


class Notes(list):
    def note(self, text):
        self.append(text)


# -- containers


@pytest.mark.parametrize("size, read", [(9, True), (10, False), (11, False)])
@pytest.mark.parametrize("zipped", [True, False])
def test_small_files_are_read_and_others_are_not(size, read, zipped, tmp_path, monkeypatch):
    monkeypatch.setattr(containers, "MAX_BYTES", 10)
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "f.xml").write_bytes(b"a" * size)
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
        archive.write(tmp_path / "x" / "f.xml", "f.xml")
    container = open_container(str(tmp_path / ("z.zip" if zipped else "x")))
    assert container.names == ("f.xml",) and container.is_zip == zipped
    if read:
        assert container.read("f.xml") == b"a" * size
    else:
        with pytest.raises(InputError, match="larger than any product's metadata"):
            container.read("f.xml")


def test_the_limits_of_metadata(monkeypatch):
    monkeypatch.setattr(safe_metadata, "parse_plain_xml", lambda *given: given)
    assert safe_metadata.parse_xml(b"<a/>", "x") == (b"<a/>", "x", 500_000) and containers.MAX_BYTES == 20_000_000


def test_folders_are_looked_into_twelve_deep(tmp_path):
    folder, wanted = tmp_path, []
    for depth in range(15):
        (folder / f"f{depth}").write_text("")
        wanted.append("/".join([*("d" * depth), f"f{depth}"]))
        folder = folder / "d"
        folder.mkdir()
    for hidden in (".hidden", ".zgroup"):
        (tmp_path / hidden).write_text("")
    for root in (str(tmp_path), str(tmp_path) + os.sep):
        assert open_container(root).names == tuple(sorted([*wanted[:13], ".zgroup"]))


def test_more_than_two_hundred_thousand_files_are_too_many(tmp_path, monkeypatch):
    containers._limit(200_000, "x")
    with pytest.raises(InputError, match="more than 200"):
        containers._limit(200_001, "x")
    monkeypatch.setattr(containers, "MAX_FILES", 3)
    for name in "abcd":
        (tmp_path / name).mkdir()
        (tmp_path / name / "f").write_text("")
        if name < "d":
            assert len(open_container(str(tmp_path)).names) == "abcd".index(name) + 1
    with pytest.raises(InputError, match="more than 3 files"):
        open_container(str(tmp_path))


# -- metadata


def test_what_the_metadata_say():
    found = read_metadata(product_xml(level="1C", quantification=5000, offset={1: -7}).encode(), "x")
    assert (found.level, found.quantification, found.offsets, found.date) == ("L1C", 5000, {"blue": -7}, "2023-07-19")
    for value in ("-100000", "100000"):
        assert read_metadata(product_xml(offset={7: value}).encode(), "x").offsets == {"nir": float(value)}
    for value in ("-100001", "100001"):
        with pytest.raises(InputError, match="BOA_ADD_OFFSET is"):
            read_metadata(product_xml(offset={7: value}).encode(), "x")
    for value, fine in (("1", True), ("0.99", False), ("1000000", True), ("1000001", False)):
        if fine:
            assert read_metadata(product_xml(quantification=value).encode(), "x").quantification == float(value)
        else:
            with pytest.raises(InputError, match="^'x': BOA_QUANTIFICATION_VALUE is"):
                read_metadata(product_xml(quantification=value).encode(), "x")


# -- which products are one


def scene(name, date="2023-07-01", kind="Sentinel-2 L2A", orbit="62", baseline="05.09", where=None):
    return Product(name, "/p/" + name, kind, {"blue": BandFile(name, 1, where or grid())}, None, date, orbit, baseline)


@pytest.mark.parametrize("others, kept", [
    ([scene("b", kind="Sentinel-2 L1C")], "a"), ([scene("b", baseline="05.10")], "b"), ([scene("b", baseline="04.00")], "a"),
    ([scene("b")], "ab"), ([scene("b", baseline="")], "ab"), ([scene("b", kind="Landsat", baseline="09.00")], "ab"),
    ([scene("b", kind="Sentinel-2 L1C", baseline="09.00")], "a"), ([scene("b", "2023-07-02", baseline="05.10")], "ab"),
    ([scene("b", orbit="63", baseline="05.10")], "ab"), ([scene("b", orbit="", baseline="05.10")], "b"),
    ([scene("b", baseline="05.10", where=grid(x=10))], "ab"), ([scene("b", kind="raster", baseline="05.10")], "ab"),
    ([scene("b", baseline="05.10"), scene("c", baseline="05.11"), scene("d", baseline="05.9")], "c"),
])  # fmt: skip
def test_an_acquisition_counts_once_in_its_best_form(others, kept):
    for products in ([scene("a"), *others], [*others, scene("a")]):
        notes = Notes()
        assert "".join(sorted(each.name for each in without_twins(products, notes))) == kept
        assert len(notes) == len(products) - len(kept)


def test_products_of_unknown_date_are_no_twins():
    products = [scene("a", ""), scene("b", "", baseline="05.10"), scene("c", "", kind="Sentinel-2 L1C")]
    assert without_twins(products, Notes()) == products


@pytest.mark.parametrize("other, told", [
    (grid(20.0), 0), (grid(20.1), 1), (grid(y=-20.0), 0), (grid(y=-20.1), 1), (grid(40.0, cell=20.0, size=4), 0),
    (grid(40.1, cell=20.0, size=4), 1), (grid(size=10), 0), (grid(size=11), 1), (grid(-20.0, 20.0), 0),
    (grid(1.0, crs=wkt("EPSG:32646")), None), (grid(80.0), None),
])  # fmt: skip
def test_frames_of_bands_may_differ_by_two_pixels(other, told):
    product = replace(scene("a"), bands={"blue": BandFile("b", 1, grid()), "B11": BandFile("x/other.tif", 1, other)})
    if told is None:
        with pytest.raises(InputError, match="Band B11 of 'a' .other.tif. lies elsewhere"):
            discovery._with_one_frame(product)
    else:
        assert len(discovery._with_one_frame(product).notes) == told


def test_frames_in_degrees_are_compared_in_degrees():
    first = Grid(DEGREES, (1e-4, 0, 88.2, 0, -1e-4, 44.3), 2000, 2000)
    apart = discovery.transform_bounds((88.21, 44.1, 88.4, 44.3), DEGREES, WKT)
    second = Grid(
        WKT, (10.0, 0, apart[0], 0, -10.0, apart[3]), round((apart[2] - apart[0]) / 10), round((apart[3] - apart[1]) / 10)
    )
    product = replace(scene("a"), bands={"blue": BandFile("b", 1, first), "red": BandFile("r", 1, second)})
    assert len(discovery._with_one_frame(product).notes) == 1


# -- addresses and folders


def test_addresses_of_layers_name_their_files(tmp_path, monkeypatch):
    root = str(tmp_path)
    for name in ("p.zip", "MTD_MSIL2A.xml", "plain.tif"):
        (tmp_path / name).write_text("")
    (tmp_path / "s.zarr").mkdir()
    archive, xml, store = f"{root}/p.zip", f"{root}/MTD_MSIL2A.xml", f"{root}/s.zarr"
    cases = {
        f"{root}/plain.tif": f"{root}/plain.tif",
        f"SENTINEL2_L2A:{xml}:10m:EPSG_32645": xml,
        f"SENTINEL2_L1C:{xml}:TCI:EPSG_32645": xml,
        f"SENTINEL2_L1C_TILE:{xml}:PREVIEW": xml,
        f'SENTINEL2_L2A:"{xml}":10m': xml,
        f"SENTINEL2_L2A:/vsizip/{archive}/P.SAFE/MTD.xml:20m:EPSG_32645": archive,
        f'ZARR:"{store}":/measurements/reflectance/r10m/b02': store,
        f"ZARR:{store}:/measurements/reflectance/r10m/b02": store,
        f"ZARR:{store}:/quality": store,
        f'ZARR:"/vsizip/{archive}/s.zarr":/conditions/mask': archive,
        f"/vsizip/{archive}/P.SAFE/GRANULE/x.jp2": archive,
        f"/vsizip/{archive}/P.zarr": archive,
        f"/vsizip{archive}/P.SAFE/x": archive,
        f"/vsizip/{archive}/picture.tif": f"/vsizip/{archive}/picture.tif",
        f"/vsizip/{root}/none.zip/P.SAFE/x": f"/vsizip/{root}/none.zip/P.SAFE/x",
        "WMS:something": "WMS:something",
    }
    for path, wanted in cases.items():
        assert discovery._file_of(path) == wanted, path
    monkeypatch.chdir(tmp_path)
    assert discovery._file_of("plain.tif") == f"{root}/plain.tif" and discovery._file_of("nowhere") == f"{root}/nowhere"
    assert discovery._file_of("/vsizip/p.zip/P.SAFE/x") == f"{root}/p.zip"


def test_the_folder_that_a_file_belongs_to(tmp_path):
    def make(path):
        os.makedirs(os.path.dirname(tmp_path / path), exist_ok=True)
        (tmp_path / path).write_text("")
        return str(tmp_path / path)

    root = discovery._root_of
    os.makedirs(tmp_path / "snap.data")
    assert root(make("snap.dim")) == str(tmp_path / "snap.data") and root(make("other.dim")) == str(tmp_path / "other.dim")
    safe = str(tmp_path / "P.SAFE")
    deep = "P.SAFE/1/2/3/4/5/6/7"
    assert root(make(f"{deep}/B02.tif")) == safe and root(make(f"{deep}/x.jp2")) == safe and root(str(tmp_path / deep)) == safe
    beyond = make(f"{deep}/8/x.jp2")
    assert root(beyond) == beyond, "eight folders are looked at"
    assert root(make("P.SAFE/notes.tif")) == str(tmp_path / "P.SAFE/notes.tif")
    make("flat/MTD_MSIL2A.xml")
    assert root(make("flat/T45TXN_B03_10m.tif")) == str(tmp_path / "flat") == root(str(tmp_path / "flat/MTD_MSIL2A.xml"))
    make("a.zarr/.zgroup"), make("a.zarr/m/r/b02/.zgroup")
    assert root(make("a.zarr/m/r/b02/0.0")) == str(tmp_path / "a.zarr")
    assert root(write_raster(str(tmp_path / "bands/x_B04.tif"), small()[0])) == str(tmp_path / "bands")
    many = write_raster(str(tmp_path / "bands/2023_RGB-NIR.tif"), small())
    assert root(many) == many, "one raster of several bands, whatever lies beside it"
    for name in ("bands/x_B04.zip", "bands/x_B04.xml", "bands/dem.tif"):
        assert root(make(name)) == str(tmp_path / name)
    assert root(str(tmp_path / "bands" / "none_B02.tif")) == str(tmp_path / "bands" / "none_B02.tif")


def test_files_of_each_granule():
    names = [f"P/GRANULE/{granule}/IMG_DATA/R{side}m/{granule}_{band}_{side}m.jp2" for granule in ("L2A_1", "L2A_2")
             for band, side in (("B02", 20), ("B02", 10), ("B8A", 60), ("B8A", 20))]  # fmt: skip
    more = [
        "P/GRANULE/L2A_1/QI_DATA/MSK_B02.jp2",
        "P/GRANULE/L2A_1/IMG_DATA/MSK_CLD_B03.jp2",
        "P/B03.jp2",
        "P/GRANULE/L2A_3/AOT.jp2",
    ]
    found = discovery._by_granule([*names, *more], "P/")
    for granule in ("L2A_1", "L2A_2"):
        images = f"P/GRANULE/{granule}/IMG_DATA"
        assert found.pop(granule) == {
            "blue": (10, f"{images}/R10m/{granule}_B02_10m.jp2"),
            "B8A": (20, f"{images}/R20m/{granule}_B8A_20m.jp2"),
        }
    assert not found
    assert discovery._by_granule(["B03.jp2", "sub/x.txt"], "") == {"": {"green": (10, "B03.jp2")}}


@pytest.mark.parametrize("order, kept", [
    ([(20, "a"), (10, "b")], (10, "b")), ([(10, "a"), (20, "b")], (10, "a")), ([(0, "a"), (10, "b")], (10, "a")),
    ([(10, "a"), (0, "b")], (10, "a")), ([(20, "a"), (0, "b"), (10, "c")], (10, "b")), ([(60, "a"), (60, "b")], (60, "a")),
])  # fmt: skip
def test_the_finest_file_of_a_band_is_kept(order, kept):
    images = {}
    for resolution, name in order:
        keep_finest(images, "red", resolution, name)
    assert images == {"red": kept}


def small(level=1500):
    return np.full((4, 8, 8), level, np.uint16) + np.arange(4, dtype=np.uint16)[:, None, None]


def test_a_flat_folder_with_metadata_is_a_product(tmp_path):
    for band, pixels in zip(("B02", "B03", "B04", "B08"), small()):
        write_raster(str(tmp_path / f"T45TXN_20230719T051651_{band}_10m.tif"), pixels)
    write_raster(str(tmp_path / "T45TXN_20230719T051651_SCL_20m.tif"), np.full((4, 4), 4, np.uint8), cell=20.0)
    (tmp_path / "MTD_MSIL2A.xml").write_text(product_xml("P", quantification=20000, offset={1: -1000, 2: 0, 3: 0, 7: 0, 4: 8}))
    (product,) = find_products((str(tmp_path),), "", PLAIN)
    assert [(name, each.factor, each.offset) for name, each in product.bands.items()] == [
        ("blue", 0.5, -500), ("green", 0.5, 0), ("red", 0.5, 0), ("nir", 0.5, 0)
    ]  # fmt: skip
    assert product.classes is not None and not product.notes and product.date == "2023-07-19" and product.orbit == "62"


def test_folders_of_one_name_with_metadata_are_two_products_where_their_land_differs(tmp_path):
    roots = []
    for tile, corner in (("T45TXN", CORNER), ("T45TYN", (X0 + 80, Y0))):
        for band, pixels in zip(("B02", "B03", "B04", "B08"), small()):
            write_raster(str(tmp_path / tile / "img" / f"{tile}_20230719T051651_{band}_10m.tif"), pixels, corner=corner)
        (tmp_path / tile / "img" / "MTD_MSIL2A.xml").write_text(product_xml("P"))
        roots.append(str(tmp_path / tile / "img"))
    assert len(find_products((*roots, roots[0]), "", PLAIN)) == 2 == len(find_products((), str(tmp_path), PLAIN))
    shutil.copytree(roots[0], tmp_path / "again" / "img")
    assert len(find_products((), str(tmp_path), PLAIN)) == 2


def test_a_product_without_classification_says_so_and_level_1c_otherwise(tmp_path):
    two = write_safe(tmp_path, small(), level="1C", suffix="tif")
    (product,) = find_products((two,), "", PLAIN)
    assert [("Level-1C" in text) for text in product.notes] == [True] and product.classes is None
    one = write_safe(tmp_path, small(), suffix="tif", extra={"B8A": np.full((4, 4), 9, np.uint16)})
    for root, _, files in os.walk(one):
        for name in files:
            if "_SCL_" in name:
                os.remove(os.path.join(root, name))
    (product,) = find_products((one,), "", PLAIN)
    assert list(product.bands) == [*MAIN, "B8A"] and ["no scene classification" in text for text in product.notes] == [True]
    for root, _, files in os.walk(one):
        for name in files:
            if "_B08_" in name:
                os.remove(os.path.join(root, name))
    with pytest.raises(InputError, match="bands of 20 m only"):
        find_products((one,), "", PLAIN)
    os.remove(os.path.join(one, "MTD_MSIL2A.xml"))
    with pytest.raises(InputError, match="part of a SAFE product without its MTD_MSIL2A.xml"):
        find_products((one,), "", PLAIN)


# -- folders of bands


def sets(*names, wanted=None):
    return {
        (each.folder, each.stem): {band: name for band, (_, name) in each.images.items()}
        for each in band_sets(names, wanted or {})
    }


def test_files_of_a_folder_are_a_scene_from_three_main_bands_on():
    names = ["f/R10m/a_B02_10m.tif", "f/R10m/a_B03_10m.tif", "f/R20m/a_B8A_20m.tif", "f/R10m/a_B04.tif"]
    assert sets(*names) == {("f", ""): {"blue": names[0], "green": names[1], "B8A": names[2], "red": names[3]}}
    assert sets(*names[:3]) == {} and sets("B02.tif", "B03.tif", "B04.tif", "B08.txt") != {}
    assert sets("x_B02.tif", "y_B03.tif", "z_B04.tif") == {
        ("", ""): {"blue": "x_B02.tif", "green": "y_B03.tif", "red": "z_B04.tif"}
    }
    assert sets("a/B02.tif", "b/B03.tif", "b/B04.tif") == {}


def test_whole_scenes_of_one_folder_stay_apart():
    whole = [f"{stem}_{band}.tif" for stem in ("a", "b") for band in ("B02", "B03", "B04", "B08")]
    found = sets(*whole, "c_B02.tif", "c_B03.tif", "c_B04.tif")
    assert set(found) == {("", "a"), ("", "b")}, "of a third one a band is missing"
    assert set(sets(*whole[:4], "c_B11.tif")) == {("", "")} and len(sets(*whole[:4], "c_B11.tif")["", ""]) == 5
    slopes = [f"{stem}_{kind}_{band}.tif" for stem in ("a", "b") for kind in ("SRE", "FRE") for band in ("B2", "B3", "B4", "B8")]
    assert set(sets(*slopes)) == {("", "a_FRE"), ("", "b_FRE")}
    assert set(sets(*slopes[:4])) == {("", "")} and set(sets(*slopes[:8])["", ""].values()) == set(slopes[4:8])


def test_bands_pick_files():
    names = [f"x_B0{number}.tif" for number in range(2, 6)]
    assert sets(*names, wanted={"nir": "B05", "swir": "B02"}) == {("", ""): {"swir": names[0], "nir": names[3]}}
    assert sets(*names, wanted={"nir": "B05", "swir": "B12"}) == {}
    assert sets("a_B05_20m.tif", "a_B05_10m.tif", wanted={"nir": "B05"}) == {("", ""): {"nir": "a_B05_10m.tif"}}


def landsat(*bands, day="20230801"):
    return [f"LC08_L2SP_145029_{day}_20230805_02_T1_{band}.TIF" for band in bands]


def test_scenes_of_landsat_are_read_with_their_table():
    names = landsat("SR_B2", "SR_B3", "SR_B4", "SR_B5", "QA_PIXEL")
    (found,) = band_sets(names, {})
    assert found.sensor is LANDSAT_8 and found.classes == names[4] and found.coding == "QA_PIXEL"
    assert {band: name for band, (_, name) in found.images.items()} == dict(zip(MAIN, names))
    assert not band_sets(landsat("SR_B2", "SR_B3"), {}) and len(band_sets(landsat("SR_B2", "SR_B3", "SR_B4"), {})) == 1
    assert len(band_sets([*names, *landsat("SR_B2", "SR_B3", "SR_B4", "SR_B5", day="20230901")], {})) == 2


@pytest.mark.parametrize("blue, nir, refused", [
    (30.0, 15.0, True), (20.4, 10.0, True), (19.6, 10.0, True), (20.6, 10.0, False), (19.4, 10.0, False),
    (10.0, 10.0, False), (10.0, 20.0, False),
])  # fmt: skip
def test_a_near_infrared_of_half_the_pixels_is_panchromatic(blue, nir, refused):
    bands = {"blue": BandFile("", 1, grid(cell=blue)), "nir": BandFile("", 1, grid(cell=nir))}
    if refused:
        with pytest.raises(InputError, match="Landsat"):
            band_folders._refuse_panchromatic(bands, "x")
    else:
        band_folders._refuse_panchromatic(bands, "x")


def folder_of(tmp_path, names, classes=None, **options):
    folder = tmp_path / "20230801_x"
    for name, pixels in zip(names, small()):
        write_raster(str(folder / name), pixels, **options)
    if classes:
        write_raster(str(folder / classes), np.full((4, 4), 1, np.uint8), cell=20.0)
    return open_container(str(folder))


def test_a_folder_of_bands_is_a_product(tmp_path):
    container = folder_of(tmp_path, [f"a_20230702_{band}.tif" for band in ("B02", "B03", "B04", "B08")], "a_20230702_SCL.tif")
    (found,) = band_sets(container.names, {})
    product = bands_product(container, found, PLAIN)
    assert (product.name, product.kind, product.date, product.dtype) == ("20230801_x", "single bands", "2023-07-02", "uint16")
    assert list(product.bands) == [*MAIN] and product.classes.coding == "SCL" and product.classes.path.endswith("SCL.tif")
    assert all(
        (each.factor, each.offset, each.index) == (1, 0, 1) and each.validity == BandValidity() for each in product.bands.values()
    )
    assert not product.notes


def test_numbered_files_of_thirty_metres_are_questioned(tmp_path):
    container = folder_of(tmp_path, ["a_B2.tif", "a_B3.tif", "a_B4.tif", "a_B8.tif"], cell=30.0)
    (found,) = band_sets(container.names, {})
    assert ["has pixels of 30 m" in text for text in bands_product(container, found, PLAIN).notes] == [True]


def test_fills_of_maja_and_what_tells_clouds(tmp_path):
    stem = "SENTINEL2A_20230801-051651-000_L2A_T45TXN_C_V3-0"
    container = folder_of(tmp_path, [f"{stem}_FRE_{band}.tif" for band in ("B2", "B3", "B4", "B8")], f"MASKS/{stem}_CLM_R1.tif")
    (found,) = band_sets(container.names, {})
    assert found.coding == "MAJA"
    product = bands_product(container, found, PLAIN)
    assert {each.validity.nodata for each in product.bands.values()} == {-10000.0} and product.classes.coding == "MAJA"


def test_fills_of_landsat_are_those_of_its_table(tmp_path):
    container = folder_of(tmp_path, landsat("SR_B2", "SR_B3", "SR_B4", "SR_B5"))
    (found,) = band_sets(container.names, {})
    product = bands_product(container, found, PLAIN)
    assert {(each.factor, each.offset, each.validity.nodata) for each in product.bands.values()} == {(0.275, -2000.0, 0.0)}
    assert "has no file QA_PIXEL" in product.notes[0]
    product = bands_product(container, found, RasterOptions({}, 2.0, None))
    assert {(each.factor, each.offset, each.validity.nodata) for each in product.bands.values()} == {(2.0, 0.0, 0.0)}


@pytest.mark.parametrize("nodata, told", [(None, None), (0, None), (1, 1.0), (65535, 65535.0)])
def test_a_tag_of_zero_is_judged_by_all_bands(nodata, told, tmp_path):
    path = write_raster(str(tmp_path / "b.tif"), small()[0], nodata=nodata)
    band = product_files.band_file(path)
    assert band.validity == BandValidity(told) and (band.factor, band.offset, band.coding, band.index) == (1, 0, "SCL", 1)
    assert band.grid == Grid(band.grid.crs, (10.0, 0.0, X0, 0.0, -10.0, Y0), 8, 8)
    assert BandFile("", 1, band.grid) == BandFile("", 1, band.grid, 1.0, 0.0)
    assert product_files.band_file(path, nodata=0.0).validity.nodata == 0


# -- rasters


@pytest.mark.parametrize("scale, offset, given, found", [
    (1.0, 0.0, PLAIN, (1.0, 0.0, False)), (1.0, -1000.0, PLAIN, (1.0, -1000.0, True)),
    (3.0, 3.0, PLAIN, (30000.0, 30000.0, True)),
    (3.1, 0.0, PLAIN, (3.1, 0.0, True)), (1.0, 3.1, PLAIN, (1.0, 3.1, True)), (1e-4, -0.1, PLAIN, (1.0, -1000.0, True)),
    (1.5, 0.0, PLAIN, (15000.0, 0.0, True)), (1.0, 1.0, PLAIN, (10000.0, 10000.0, True)),
    (2.0, 5.0, RasterOptions({}, None, -7.0), (1.0, -7.0, False)), (2.0, 5.0, RasterOptions({}, 4.0, None), (4.0, 0.0, False)),
])  # fmt: skip
def test_factor_and_offset_of_a_band(scale, offset, given, found):
    dataset = SimpleNamespace(scales=(7.0, scale, 8.0), offsets=(9.0, offset, 6.0))
    factor, shift, note = scaling(dataset, 2, given, "r")
    assert (factor, shift, note is not None) == (pytest.approx(found[0]), pytest.approx(found[1]), found[2])


@pytest.mark.parametrize(
    "scale, offset", [(0.0, 5.0), (-3.1, 0.5), (float("nan"), 0.0), (float("inf"), 0.0), (2.0, float("nan"))]
)
def test_tags_that_give_no_number_are_refused(scale, offset):
    with pytest.raises(InputError, match="which give no reflectance"):
        scaling(SimpleNamespace(scales=(scale,), offsets=(offset,)), 1, PLAIN, "r")


@pytest.mark.parametrize("cell, crs, names, told", [
    (30.0, WKT, ("B2", "B8"), True), (27.0, WKT, ("B8",), False), (27.001, WKT, ("B8",), True), (33.0, WKT, ("B8",), False),
    (32.999, WKT, ("B08",), True), (10.0, WKT, ("B8",), False), (30.0, WKT, ("B8A", "nir", None), False),
    (30 / 111_320, DEGREES, ("B8",), True), (32.8, FEET, ("B8",), False), (98.4, FEET, ("B8",), True),
    (20 / 111_320, DEGREES, ("B8",), False),
])  # fmt: skip
def test_numbered_bands_of_thirty_metres_are_questioned(cell, crs, names, told):
    assert (maybe_landsat(grid(cell=cell, crs=crs), names, "r") is not None) == told


KIND = rasterio().enums.ColorInterp


@pytest.mark.parametrize("dtypes, colours, names, file, refused", [
    (("uint8", "uint16"), (KIND.red, KIND.green, KIND.blue), (), "x.tif", True),
    (("uint16", "uint8"), (KIND.red, KIND.green, KIND.blue), (), "x.tif", False),
    (("uint8",), (KIND.red, KIND.green, KIND.blue, KIND.alpha), (), "x.tif", True),
    (("uint8",), (KIND.red, KIND.green, KIND.gray), (), "x.tif", False), (("uint8",), (KIND.gray,), (), "a_TCI.tif", True),
    (("uint8",), (KIND.red, KIND.green, KIND.blue), ("B02",), "x.tif", False), (("uint8",), (KIND.gray,),
    (None,), "x.tif", False),
])  # fmt: skip
def test_pictures_are_refused(dtypes, colours, names, file, refused):
    dataset = SimpleNamespace(dtypes=dtypes, colorinterp=colours, descriptions=names)
    if refused:
        with pytest.raises(InputError, match="picture made for viewing"):
            product_files._refuse_picture(dataset, file)
    else:
        product_files._refuse_picture(dataset, file)


def test_bands_of_a_raster_by_their_names(tmp_path):
    pixels = np.concatenate([small(), small(4)[:2]])
    path = write_raster(str(tmp_path / "r_20230701.tif"), pixels, names=("x", "red", "B02", "green", "SCL", "narrow nir"))
    product = raster_product(path, PLAIN)
    assert {name: each.index for name, each in product.bands.items()} == {"blue": 3, "green": 4, "red": 2, "nir": 6}
    assert product.classes.index == 5 and "narrow one of 865 nm (narrow nir)" in product.notes[-1] and len(product.notes) == 1
    picked = raster_product(path, RasterOptions({"nir": 1, "red": 6}))
    assert {name: each.index for name, each in picked.bands.items()} == {"red": 6, "nir": 1} and picked.classes.index == 5
    assert not picked.notes and product.date == "2023-07-01" and product.dtype == "uint16"
    picked = raster_product(path, RasterOptions({"SCL": 1, "red": 2}))
    assert picked.classes.index == 1 and list(picked.bands) == ["red"]
    one = raster_product(write_raster(str(tmp_path / "one.tif"), pixels[0].astype(np.int16)), RasterOptions({"red": 1}))
    assert one.dtype == "int16" and list(one.bands) == ["red"]
    plain = write_raster(str(tmp_path / "p.tif"), pixels[:4], names=MAIN)
    assert raster_product(plain, PLAIN).classes is None and not raster_product(plain, PLAIN).notes


@pytest.mark.parametrize("dtype, nodata, values, found", [
    ("int16", None, PLAIN, (1.0, 0.0, -9999.0)), ("int16", -1, PLAIN, (1.0, 0.0, -1.0)),
    ("float32", None, PLAIN, (1.0, 0.0, None)),
    ("int16", None, RasterOptions({}, 2.0, 5.0), (2.0, 5.0, None)),
])  # fmt: skip
def test_rasters_of_other_sensors_have_their_factor_and_fill(dtype, nodata, values, found, tmp_path):
    pixels = np.concatenate([small(), small()[:1]]).astype(dtype)
    path = write_raster(str(tmp_path / "h.tif"), pixels, names=("Fmask", "B05", "B04", "B03", "B02"), nodata=nodata)
    product = raster_product(path, values)
    assert product.kind == HLS_L30.kind and product.classes.index == 1 and product.classes.coding == "FMASK"
    assert {name: each.index for name, each in product.bands.items()} == {"blue": 5, "green": 4, "red": 3, "nir": 2}
    for each in product.bands.values():
        assert (each.factor, each.offset, each.validity.nodata) == found
    last = write_raster(str(tmp_path / "l.tif"), pixels[:4], names=("B05", "B04", "B03", "Fmask"))
    product = raster_product(last, PLAIN)
    assert product.classes.index == 4 and {name: each.index for name, each in product.bands.items()} == {
        "green": 3,
        "red": 2,
        "nir": 1,
    }


def test_a_sensor_s_table_is_for_bands_of_whole_numbers(tmp_path, monkeypatch):
    """Those of other types have been turned into something else; a file may hold both."""
    monkeypatch.setattr(product_files, "band_validity", lambda *_: BandValidity())
    dataset = SimpleNamespace(dtypes=("float32", "uint16", "float32"), scales=(1.0,) * 3, offsets=(0.0,) * 3)
    found = [product_files._raster_band(dataset, "p", grid(), index, LANDSAT_8, PLAIN, ())[0] for index in (1, 2, 3)]
    assert [(each.factor, each.offset, each.validity.nodata) for each in found] == [(1, 0, None), (0.275, -2000, 0), (1, 0, None)]
    path = write_raster(str(tmp_path / "l.tif"), small(), names=("SR_B2", "SR_B3", "SR_B5", "SR_B6"))
    assert raster_product(path, PLAIN).classes is None


def test_rasters_of_one_name_in_two_folders_are_two_products(tmp_path):
    """Whoever exports a raster names it: only agencies' own names are unique."""
    for names in (MAIN, ("B02", "B03", "B04", "Fmask"), ("SR_B2", "SR_B3", "SR_B4", "SR_B5", "ST_B10")):
        paths = []
        for year in ("2022", "2023"):
            pixels = np.concatenate([small(), small()[: len(names) - 4]])
            paths.append(write_raster(str(tmp_path / str(len(names)) / names[0] / year / "export.tif"), pixels, names=names))
        assert [each.path for each in find_products((*paths, paths[0]), "", PLAIN)] == paths


def test_one_raster_of_a_folder_is_enough_and_none_tells_why(tmp_path):
    write_raster(str(tmp_path / "LC08_L1TP_x.tif"), small(), names=MAIN)
    with pytest.raises(InputError, match="is Landsat"):
        find_products((), str(tmp_path), PLAIN)
    write_raster(str(tmp_path / "good.tif"), small(), names=MAIN)
    write_raster(str(tmp_path / "zdem.tif"), small()[0])
    assert [each.name for each in find_products((), str(tmp_path), PLAIN)] == ["good.tif"]


@pytest.mark.parametrize("text, day", [
    ("x_20230701_y", "2023-07-01"), ("x_2023-07-01", "2023-07-01"), ("x_2023-0701", ""), ("20231301_20230102", "2023-01-02"),
    ("HLS_2023001T051234", "2023-01-01"), ("HLS_2023186T051234", "2023-07-05"), ("HLS_2020366T051234", "2020-12-31"),
    ("HLS_2023367T051234", ""), ("HLS_2023000T051234", ""), ("a/2023/7/1/0", "2023-07-01"), ("a/2023/12/31", "2023-12-31"),
    ("none", ""),
])  # fmt: skip
def test_days_in_names(text, day):
    assert date_in(text) == day


def test_the_orbit_in_a_name():
    assert (
        product_files._orbit_in("S2A_MSIL2A_20230719T051651_N0509_R062_T45TXN") == "62"
        and product_files._orbit_in("x_R62_") == ""
    )


# -- Zarr


def store(content, names=(), prefix="", label="P.zarr"):
    return Store(Container(f"/x/{label}", (), False), prefix, frozenset(names), content)


def test_stores_inside_stores_are_part_of_them():
    names = [".zgroup", "a/.zgroup", "b/c/zarr.json", "b/c.txt"]
    assert store_roots(names) == [""] and store_roots(names[1:]) == ["a/", "b/c/"] and store_roots(names[3:]) == []
    assert store_roots(["ab/.zmetadata", "ab/c/.zgroup", "abc/.zgroup"]) == ["ab/", "abc/"]


def test_a_store_reads_its_files(tmp_path):
    (tmp_path / "s.zarr" / "b").mkdir(parents=True)
    (tmp_path / "s.zarr" / "b" / ".zattrs").write_text(json.dumps({"x": 1, "_eopf_attrs": {"y": 2, "x": 3}}))
    (tmp_path / "s.zarr" / ".zgroup").write_text("[1]")
    found = eopf.open_store(open_container(str(tmp_path)), "s.zarr/")
    assert (
        found.names == {"b/.zattrs", ".zgroup"} and found.label == "s.zarr" and found.json(".zgroup") == {} == found.json("none")
    )
    assert found.attributes("b") == {"x": 1, "y": 2, "_eopf_attrs": {"y": 2, "x": 3}}
    assert found.gdal_path("b") == f'ZARR:"{tmp_path}/s.zarr":/b'


@pytest.mark.parametrize("attributes, dtype, found", [
    ({"scale_factor": 1e-4, "add_offset": -0.1, "fill_value": 0}, "uint16", (1.0, -1000.0)),
    ({"scale_factor": 2e-4}, "uint16", (2.0, 0.0)), ({}, "float32", (10000.0, 0.0)),
    ({"add_offset": 0.5}, "float32", (10000.0, 5000.0)),
    ({}, "uint16", None), ({"scale_factor": 1e-4, "add_offset": 10.0}, "uint16", (1.0, 1e5)),
    ({"scale_factor": True}, "uint16", None),
    ({"scale_factor": 1e-4, "add_offset": -10.1}, "uint16", None), ({"scale_factor": 999.0}, "uint16", (9.99e6, 0.0)),
    ({"scale_factor": 1000.0}, "uint16", None), ({"scale_factor": -999.0}, "float32", (-9.99e6, 0.0)),
    ({"scale_factor": 0}, "uint16", None),
    ({"scale_factor": 1e-4, "fill_value": 7}, "uint16", (1.0, 0.0)),
    ({"scale_factor": 1e-9}, "uint16", None), ({"scale_factor": 1.1e-9}, "uint16", (1.1e-5, 0.0)),
])  # fmt: skip
def test_factor_and_offset_of_an_array(attributes, dtype, found, monkeypatch):
    monkeypatch.setattr(eopf, "_open", lambda store, path, crs: (BandFile("g", 1, grid()), dtype))
    known = store({"b/.zattrs": attributes})
    if found is None:
        with pytest.raises(InputError, match="no usable scale_factor"):
            eopf._band(known, "b", WKT)
        return
    band = eopf._band(known, "b", WKT)
    assert band.validity == BandValidity(attributes.get("fill_value") or None)
    assert (band.factor, band.offset) == pytest.approx(found) and band.index == 1


def test_the_first_pixel_of_an_array_is_read(monkeypatch):
    class Dataset(SimpleNamespace):
        def __enter__(self):
            return self

        def __exit__(self, *error):
            return False

        def read(self, band, window):
            asked.append((band, window.col_off, window.row_off, window.width, window.height))

    asked, opened = [], []
    dataset = Dataset(transform=rasterio().Affine(20, 0, X0, 0, -20, Y0), width=7, height=5, dtypes=("uint16", "float32"))
    monkeypatch.setattr(eopf, "open_raster", lambda path: opened.append(path) or dataset)
    band, dtype = eopf._open(store({}), "b", WKT)
    assert opened == ['ZARR:"/x/P.zarr":/b'] and asked == [(1, 0, 0, 1, 1)] and dtype == "uint16"
    assert band == BandFile(opened[0], 1, Grid(WKT, (20, 0, X0, 0, -20, Y0), 7, 5))


def test_a_store_is_a_product(monkeypatch):
    """Bands of 10 and 20 m and a classification of 60 m; nothing stands where the coordinate system is not asked for."""
    monkeypatch.setattr(eopf, "open_raster", None)
    monkeypatch.setattr(eopf, "_open", lambda store, path, crs: (BandFile(path, 1, grid(crs=crs)), "uint16"))
    told = {"start_datetime": "2026-07-01T05:06:49.2Z", "sat:relative_orbit": 19, "processing:version": "05.11"}
    content = {".zattrs": {"stac_discovery": {"id": "P_T45TXN.SAFE", "properties": told}}}
    arrays = [
        *(f"measurements/reflectance/r10m/{band}" for band in ("b02", "b03", "b04", "b08")),
        "measurements/reflectance/r20m/b11",
    ]
    content.update({f"{path}/.zattrs": {"scale_factor": 1e-4} for path in arrays})
    names = {f"{path}/.zarray" for path in (*arrays, "conditions/mask/l2a_classification/r60m/scl")}
    monkeypatch.setattr(eopf, "open_store", lambda container, prefix: store({**content, **{name: {} for name in names}}, names))
    product = eopf.eopf_product(Container("/x", (), False), "P.zarr/")
    assert (product.name, product.path, product.date, product.orbit, product.baseline) == (
        "P_T45TXN", "/x/P.zarr", "2026-07-01", "19", "05.11"
    )  # fmt: skip
    assert list(product.bands) == [*MAIN, "B11"] and product.classes.path.endswith("r60m/scl") and not product.notes
    assert (product.classes.factor, product.classes.offset, product.bands["red"].factor, product.grid.crs) == (1, 0, 1, WKT)
    names.remove("measurements/reflectance/r10m/b03/.zarray")
    with pytest.raises(InputError, match="Zarr store without green"):
        eopf.eopf_product(Container("/x", (), False), "P.zarr/")


PLACE = (20.0, 0.0, 0.0, 0.0, -20.0, 0.0)


@pytest.mark.parametrize("said, found, wanted", [
    (None, PLACE, PLACE), ([*PLACE], PLACE, PLACE), ([*PLACE, 0, 0, 1], (1.0, 0.0, 0.0, 0.0, 1.0, 0.0), PLACE),
    ([*PLACE[:5], 0.2], PLACE, PLACE), ([*PLACE[:5], 0.21], PLACE, None), ([20.0, 0.0, -0.2, *PLACE[3:]], PLACE, PLACE),
    ([20.0, 0.0, -0.25, *PLACE[3:]], PLACE, None), ([*PLACE[:5]], PLACE, PLACE), ([*PLACE[:5], "x"], PLACE, PLACE),
    (None, (1.0, 0.0, 0.0, 0.0, 1.0, 0.0), "nowhere"), ([*PLACE[:5]], (1.0, 0.0, 0.0, 0.0, 1.0, 0.0), "nowhere"),
    *((None, tuple(1.5 if i == n else v for i, v in enumerate((1.0, 0.0, 0.0, 0.0, 1.0, 0.0))), "itself") for n in range(6)),
    *((None, tuple(v + 1.0 if i == n else v for i, v in enumerate((1.0, 0.0, 0.0, 0.0, 1.0, 0.0))), "itself") for n in range(6)),
])  # fmt: skip
def test_where_pixels_of_an_array_lie(said, found, wanted):
    known = store({"b/.zattrs": {} if said is None else {"proj:transform": said}})
    if wanted is None or wanted == "nowhere":
        with pytest.raises(InputError, match="place the pixels differently" if wanted is None else "does not say where"):
            eopf._transform(known, "b", found, (5, 5))
    else:
        assert eopf._transform(known, "b", found, (5, 5)) == (
            found if wanted == "itself" else tuple(wanted) if said is None or wanted == found else wanted
        )


@pytest.mark.parametrize("name, code", [
    ("S2C_MSIL2A_x_T32TQM_y", "EPSG:32632"), ("a_T32MQM", "EPSG:32732"), ("a_T01NAA", "EPSG:32601"),
    ("a_T60XAA.SAFE", "EPSG:32660"),
    ("a_T61NAA", ""), ("a_T00NAA", ""), ("a_T32IAA", ""), ("a_T32TQ", ""), ("none", ""),
])  # fmt: skip
def test_the_zone_of_a_tile(name, code):
    assert eopf._code_of_tile(name) == code


@pytest.mark.parametrize("attributes, root, properties, name, code", [
    ({"proj:epsg": 32645}, {}, {}, "a_T32TQM_", 32645), ({"proj:code": "epsg:32646"}, {}, {}, "", 32646),
    ({}, {"other_metadata": {"horizontal_CRS_code": "EPSG:32647"}}, {"proj:code": "EPSG:32648"}, "", 32647),
    ({}, {}, {"proj:epsg": 32648}, "", 32648), ({"proj:epsg": 99999}, {}, {}, "a_T32TQM_", 32632), ({}, {}, {}, "", None),
    ({"proj:epsg": "326"}, {}, {}, "a_T33TQM_", 32633),
])  # fmt: skip
def test_the_system_of_a_store(attributes, root, properties, name, code):
    known = store({"b/.zattrs": attributes})
    if code is None:
        with pytest.raises(InputError, match="does not say its coordinate reference system"):
            eopf._crs(known, "b", root, properties, name)
    else:
        assert eopf._crs(known, "b", root, properties, name) == wkt(f"EPSG:{code}")


@pytest.mark.parametrize("shape, chunks, separator, there, told", [
    ([5, 7], [2, 3], ".", [(r, c) for r in range(3) for c in range(3)], None), ([5, 7], [2, 3], "/", [(0, 0)], (8, 9)),
    ([2, 5, 7], [1, 2, 3], ".", [], (9, 9)), ([5, 7], [5, 7], ".", [], (1, 1)), ([6, 6], [3, 3], ".", [(1, 1), (0, 0)], (2, 4)),
    ([5, 7], [0, 3], ".", [], None), ([5, "x"], [2, 3], ".", [], None), (None, [2, 3], ".", [], None),
    ([1000, 100], [1, 1], ".", [], (100_000, 100_000)), ([100_001, 1], [1, 1], ".", [], None),
    ([1, 100_001], [1, 1], ".", [], None),
])  # fmt: skip
def test_chunks_that_are_missing(shape, chunks, separator, there, told):
    array = {"shape": shape, "chunks": chunks, **({"dimension_separator": "/"} if separator == "/" else {})}
    names, notes = {f"b/{r}{separator}{c}" for r, c in there}, []
    known = store({"b/.zarray": array, "c/.zarray": {"shape": [2, 2], "chunks": [1, 2]}}, names | {"c/0.0"})
    eopf._tell_missing_chunks(known, ["b", "c"], "P", notes)
    found = [(text.fields["lost"], text.fields["total"]) for text in notes]
    lost, total = told or (0, len(there))
    assert found == [(lost + 1, total + 2)]
