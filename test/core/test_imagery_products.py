"""What counts as a product: discovery in all its forms, metadata, names of bands, and input from strangers."""

import os
import shutil
import zipfile

import numpy as np
import pytest
from imagery_products import product_xml, scene, write_raster, write_safe, zip_folder
from mine_mapper.core.band_names import band_of_file, canonical_name, match_bands, parse_bands
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.imagery.products.discovery import find_products
from mine_mapper.core.imagery.products.product_files import RasterOptions, date_in
from mine_mapper.core.imagery.products.safe_metadata import parse_xml, read_metadata

PLAIN = RasterOptions()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Two SAFE products (one in a subfolder), a DEM and a text file beside them."""
    root = tmp_path_factory.mktemp("данные 数据")
    write_safe(root, scene(32, 1), date="2023-07-19", extra={"B11": np.full((16, 16), 2500, np.uint16)})
    write_safe(root / "more", scene(32, 2), date="2023-08-03", orbit=105)
    write_raster(str(root / "dem.tif"), np.ones((9, 9), np.float32))
    (root / "notes.txt").write_text("nothing")
    return root


def safe(folder, which=0):
    return [str(folder / name) for name in sorted(os.listdir(folder)) if name.endswith(".SAFE")][which]


# -- discovery -------------------------------------------------------------------------------------------------------


def test_a_folder_gives_its_products_and_nothing_else(folder):
    products = find_products((), str(folder), PLAIN)
    found = [(p.date, p.orbit, p.kind) for p in products]
    assert found == [("2023-07-19", "62", "Sentinel-2 L2A"), ("2023-08-03", "105", "Sentinel-2 L2A")]
    first = products[0]
    assert list(first.bands) == ["blue", "green", "red", "nir", "B11"] and first.classes is not None
    assert first.bands["blue"].factor == 1 and first.bands["blue"].offset == -1000 and first.baseline == "05.09"
    assert first.bands["B11"].grid.cell_size == 20 and first.grid.cell_size == 10


def test_every_way_to_name_a_product_gives_it_once(folder, tmp_path):
    root = safe(folder)
    granule = os.path.join(root, "GRANULE", os.listdir(os.path.join(root, "GRANULE"))[0])
    tenth = os.path.join(granule, "IMG_DATA", "R10m")
    band = os.path.join(tenth, sorted(os.listdir(tenth))[0])
    archive = zip_folder(root, str(tmp_path / "product.zip"))
    forms = [root, root + os.sep, os.path.join(root, "MTD_MSIL2A.xml"), band, granule, archive]
    for form in forms:
        (product,) = find_products((form,), "", PLAIN)
        assert product.date == "2023-07-19" and product.bands["nir"].offset == -1000
    assert len(find_products(forms, str(folder), PLAIN)) == 2


def test_a_zip_is_read_in_place(folder, tmp_path):
    from mine_mapper.core.raster import read_window

    archive = zip_folder(safe(folder), str(tmp_path / "product.zip"))
    (product,) = find_products((archive,), "", PLAIN)
    assert product.bands["blue"].path.startswith("/vsizip/")
    assert np.array_equal(read_window(product.bands["blue"].path)[0], scene(32, 1)[0])
    assert [p.date for p in find_products((), str(tmp_path), PLAIN)] == ["2023-07-19"]


def test_single_band_files_make_a_product(tmp_path):
    for name, pixels in zip(("B2", "B03", "S2_20220701_B04_10m", "B08"), scene(16)):
        write_raster(str(tmp_path / "bands" / f"{name}.tif"), pixels)
    write_raster(str(tmp_path / "bands" / "SCL.tif"), np.full((8, 8), 4, np.uint8), cell=20.0)
    (product,) = find_products((), str(tmp_path), RasterOptions(offset=-1000.0))
    assert product.kind == "single bands" and list(product.bands) == ["blue", "green", "red", "nir"]
    assert product.classes is not None and product.bands["red"].offset == -1000
    (again,) = find_products((str(tmp_path / "bands" / "B03.tif"),), "", PLAIN)
    assert again.path == product.path
    os.remove(tmp_path / "bands" / "B08.tif")
    with pytest.raises(InputError, match=r"lacks a file for the band nir .*B08"):
        find_products((), str(tmp_path), PLAIN)


def test_rasters_by_names_by_bands_and_by_their_own_scale(tmp_path):
    named = write_raster(str(tmp_path / "a_20210619.tif"), scene(16), names=("B02", "B3", "red", "b08"))
    (product,) = find_products((named,), "", PLAIN)
    assert (product.kind, product.date) == ("raster", "2021-06-19")
    bare = write_raster(str(tmp_path / "bare.tif"), scene(16), names=("Band 1", "Band 2", "", ""))
    with pytest.raises(ParameterError, match=r"'bare.tif'.*blue, green, red, nir.*BANDS"):
        find_products((bare,), "", PLAIN)
    (product,) = find_products((bare,), "", RasterOptions({"red": 3, "nir": 4}, 2.0, 5.0))
    assert {name: (b.index, b.factor, b.offset) for name, b in product.bands.items()} == {"red": (3, 2, 5), "nir": (4, 2, 5)}
    from mine_mapper.core.native import rasterio

    with rasterio().open(named, "r+") as dataset:
        dataset.scales, dataset.offsets = [0.0001] * 4, [-0.1] * 4
    (product,) = find_products((named,), "", PLAIN)
    assert product.bands["blue"].factor == pytest.approx(1) and product.bands["blue"].offset == pytest.approx(-1000)
    assert "SCALE_FACTOR=1" in product.notes[0]
    (product,) = find_products((named,), "", RasterOptions(factor=1.0, offset=0.0))
    assert product.bands["blue"].offset == 0 and not product.notes


def test_l1c_is_accepted_with_a_warning(tmp_path):
    write_safe(tmp_path, scene(16), level="1C", offset={1: -1000, 2: -1000, 3: -900, 7: 0})
    (product,) = find_products((), str(tmp_path), PLAIN)
    assert product.kind == "Sentinel-2 L1C" and product.classes is None
    assert [b.offset for b in product.bands.values()] == [-1000, -1000, -900, 0]
    assert "not corrected for the atmosphere" in product.notes[0]


@pytest.mark.parametrize(
    ("break_it", "message"),
    [
        (lambda root: os.remove(os.path.join(root, "MTD_MSIL2A.xml")), "without its MTD_MSIL2A.xml"),
        (lambda root: _remove(root, "B08_10m"), "lacks the band files B08"),
        (lambda root: _write(root, "<a><b></a>"), "is damaged or no XML"),
        (lambda root: _write(root, product_xml(quantification=None)), "has no BOA_QUANTIFICATION_VALUE"),
        (lambda root: _write(root, product_xml(quantification=0)), "BOA_QUANTIFICATION_VALUE is 0"),
        (lambda root: _write(root, product_xml(quantification="many")), "BOA_QUANTIFICATION_VALUE is 'many'"),
        (lambda root: _write(root, product_xml(offset={1: "nan"})), "BOA_ADD_OFFSET is 'nan'"),
        (lambda root: _write(root, product_xml(offset={44: -1000})), "names the band '44'"),
        (lambda root: _write(root, product_xml(offset={1: -1000, 2: -1000, 3: -1000})), "none for nir"),
        (lambda root: _write(root, "<Other/>"), "its root is 'Other'"),
    ],
)
def test_broken_products_are_named(tmp_path, break_it, message):
    root = write_safe(tmp_path, scene(16))
    break_it(root)
    with pytest.raises(InputError, match=message):
        find_products((root,), "", PLAIN)


def _remove(root, part):
    for folder, _, files in os.walk(root):
        for name in files:
            if part in name:
                os.remove(os.path.join(folder, name))


def _write(root, text):
    with open(os.path.join(root, "MTD_MSIL2A.xml"), "w", encoding="utf-8") as stream:
        stream.write(text)


def test_missing_empty_and_wrong_inputs_are_named(tmp_path):
    with pytest.raises(InputError, match="'/no/such' does not exist"):
        find_products(("/no/such",), "", PLAIN)
    with pytest.raises(InputError, match="holds no Sentinel-2 product"):
        find_products((), str(tmp_path), PLAIN)
    text = tmp_path / "text.tif"
    text.write_text("no raster")
    with pytest.raises(InputError, match="cannot be opened"):
        find_products((str(text),), "", PLAIN)
    archive = tmp_path / "broken.zip"
    archive.write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(InputError, match="cannot be read as a zip"):
        find_products((str(archive),), "", PLAIN)
    lonely = tmp_path / "other.xml"
    lonely.write_text("<a/>")
    with pytest.raises(InputError, match="is no metadata of a Sentinel-2 product"):
        find_products((str(lonely),), "", PLAIN)
    bare = write_raster(str(tmp_path / "nocrs.tif"), scene(16), crs=None, names=("blue", "green", "red", "nir"))
    with pytest.raises(InputError, match="'nocrs.tif' has no coordinate reference system"):
        find_products((bare,), "", PLAIN)


# -- metadata --------------------------------------------------------------------------------------------------------


def test_offsets_follow_the_band_ids():
    metadata = read_metadata(product_xml(offset={0: -1, 1: -2, 7: -8, 8: -9, 9: -10, 11: -12, 12: -13}).encode(), "x")
    assert metadata.offsets == {"B01": -1, "blue": -2, "nir": -8, "B8A": -9, "B09": -10, "B11": -12, "B12": -13}
    assert (metadata.level, metadata.quantification, metadata.orbit, metadata.date) == ("L2A", 10000, "62", "2023-07-19")
    assert read_metadata(product_xml(offset=None, quantification=20000).encode(), "x").quantification == 20000


BOMB = "<!DOCTYPE lolz [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><x>&b;</x>"


@pytest.mark.parametrize(
    "data",
    [
        BOMB.encode(),
        BOMB.encode("utf-16"),
        b"<!DOCTYPE x SYSTEM 'file:///etc/passwd'><x/>",
        b'<?xml version="1.0" encoding="cp037"?>' + BOMB.encode("cp037"),
        b"<a>" * 101 + b"</a>" * 101,
        b" " * 21_000_000,
        b"",
        b"\x00\x01",
    ],
)
def test_hostile_xml_is_refused(data):
    with pytest.raises(InputError):
        parse_xml(data, "MTD_MSIL2A.xml")


def test_a_zip_cannot_climb_out_of_itself(tmp_path):
    archive = tmp_path / "evil.zip"
    with zipfile.ZipFile(archive, "w") as stream:
        stream.writestr("../MTD_MSIL2A.xml", product_xml())
        stream.writestr("/abs/MTD_MSIL2A.xml", product_xml())
        stream.writestr("C:\\MTD_MSIL2A.xml", product_xml())
    with pytest.raises(InputError, match="holds no Sentinel-2 product"):
        find_products((str(archive),), "", PLAIN)


def test_metadata_that_grows_when_unpacked_is_refused(tmp_path):
    root = write_safe(tmp_path / "a", scene(16))
    archive = zip_folder(root, str(tmp_path / "big.zip"))
    with zipfile.ZipFile(archive, "a", zipfile.ZIP_DEFLATED) as stream:
        stream.writestr("Z.SAFE/MTD_MSIL2A.xml", b" " * 30_000_000)
        for name in stream.namelist():
            if "B0" in name:
                stream.writestr(name.replace(os.path.basename(root), "Z.SAFE"), b"")
    with pytest.raises(InputError, match="larger than any product's metadata"):
        find_products((archive,), "", PLAIN)


# -- names -----------------------------------------------------------------------------------------------------------


def test_names_of_bands():
    known = {"B02": "blue", "b2": "blue", "Blue": "blue", "B8": "nir", "B08": "nir", "b8a": "B8A", "B11": "B11", "scl": "SCL"}
    assert {name: canonical_name(name) for name in known} == known
    assert [canonical_name(name) for name in ("Band 2", "B0", "B13", "B2A", "", "ndvi", "2")] == [""] * 7
    assert band_of_file("T45TXN_20230719T051651_B02_10m") == ("blue", 10)
    assert band_of_file("T45TXN_20230719T051651_B8A") == ("B8A", 0)
    assert band_of_file("scl") == ("SCL", 0) and band_of_file("dem") == ("", 0) and band_of_file("AB02") == ("", 0)
    assert date_in("strzegom_20210619_33u") == "2021-06-19" and date_in("a_20211399_2020-01-31") == "2020-01-31"
    assert date_in("T123456789012") == ""


def test_text_of_bands():
    assert parse_bands(" blue=1, B8 = 4 ,swir=B11") == {"blue": 1, "nir": 4, "swir": "B11"}
    assert match_bands(("B2", "B11", "x"), {"a": "x", "b": "B11", "c": 1}, "r") == {"a": 3, "b": 2, "c": 1}
    for wrong in ("blue", "blue=0", "blue=-1", "=1", "blue=1,B02=2", "blue=", "blue=1,green=1", "blue=B02,red=B02"):
        with pytest.raises(ParameterError, match="BANDS is"):
            parse_bands(wrong)
    with pytest.raises(ParameterError, match=r"band 7 of raster 'r', which has 2"):
        match_bands(("", ""), {"blue": 7}, "r")
    with pytest.raises(ParameterError, match=r"band 'B9' of raster 'r'.*1: no name"):
        match_bands(("",), {"blue": "B9"}, "r")


def test_the_same_product_zipped_and_unpacked_counts_once(folder, tmp_path):
    shutil.copytree(safe(folder), tmp_path / os.path.basename(safe(folder)))
    zip_folder(safe(folder), str(tmp_path / "same.zip"))
    assert len(find_products((), str(tmp_path), PLAIN)) == 1
