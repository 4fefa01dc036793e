"""Products as other programs, years and agencies deliver them: names, sensors, Zarr stores, addresses of GDAL's drivers."""

import json
import os
import shutil
import zipfile
from types import SimpleNamespace

import numpy as np
import pytest
from feedback_log import Log
from imagery_products import CORNER, UTM45, product_xml, read, scene, write_eopf, write_raster, write_safe
from mine_mapper.core.band_names import band_called, band_of_file
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.imagery.prepare import ImageryJob, prepare_imagery
from mine_mapper.core.imagery.products.discovery import find_products, without_twins
from mine_mapper.core.imagery.products.eopf import _transform
from mine_mapper.core.imagery.products.product_files import RasterOptions, band_file, date_in
from mine_mapper.core.imagery.products.safe_metadata import read_metadata
from mine_mapper.core.imagery.run import Notes
from mine_mapper.core.native import rasterio

PLAIN = RasterOptions()
SIZE = 40


def run(output, *products, **settings):
    log = Log()
    prepare_imagery(ImageryJob(output=str(output), products=tuple(map(str, products)), **settings), log)
    return read(str(output))[0], log


def one(path, options=PLAIN):
    (product,) = find_products((str(path),), "", options)
    return product


def write_bands(folder, names, values=None, **options):
    values = scene(SIZE) if values is None else values
    for name, pixels in zip(names, values):
        write_raster(str(folder / name), pixels, **options)
    return folder


# -- Landsat and HLS -------------------------------------------------------------------------------------------------

L8 = "LC08_L2SP_147030_20230719_20230801_02_T1"
L5 = "LT05_L2SP_010067_19860424_20200918_02_T2"


def landsat_values():
    """(4, n, n) DN of Collection 2 Level-2; reflectance x 10 000 = DN x 0.275 - 2000."""
    return (7273 + np.arange(4)[:, None, None] * 2000 + np.arange(SIZE)).astype(np.uint16) + np.zeros((4, SIZE, SIZE), np.uint16)


@pytest.mark.parametrize(("stem", "numbers"), [(L8, (2, 3, 4, 5)), (L8.replace("LC08", "LC09"), (2, 3, 4, 5)), (L5, (1, 2, 3, 4)),
                                               (L5.replace("LT05", "LE07"), (1, 2, 3, 4))])  # fmt: skip
def test_landsat_level_2_is_read_with_its_own_table(tmp_path, stem, numbers):
    values = landsat_values()
    values[:, :5], values[2, 20, 20] = 0, 0  # fill; and one band alone, as at the frayed edge of a scene
    write_bands(tmp_path / "in", [f"{stem}_SR_B{n}.TIF" for n in numbers], values, cell=30.0)
    write_raster(str(tmp_path / "in" / f"{stem}_SR_B7.TIF"), values[0], cell=30.0)
    clouds = np.full((SIZE, SIZE), 21824, np.uint16)
    clouds[:5], clouds[10, 10], clouds[12, 12] = 1, 22280, 23888
    write_raster(str(tmp_path / "in" / f"{stem}_QA_PIXEL.TIF"), clouds, cell=30.0)
    pixels, log = run(tmp_path / "s.tif", tmp_path / "in", mask_buffer=0.0, max_cloud=100.0)
    expected = values * 0.275 - 2000
    gone = (clouds != 21824) | (values == 0).any(0)
    assert np.allclose(pixels[:4][:, ~gone], expected[:, ~gone], atol=1e-3) and np.isnan(pixels[:4][:, gone]).all()
    product = one(tmp_path / "in")
    assert product.kind.startswith("Landsat") and product.date in ("2023-07-19", "1986-04-24") and product.name == f"{stem}"
    assert list(product.bands) == ["blue", "green", "red", "nir", "swir2"] and product.grid.cell_size == 30
    assert any("30 m wide" in text for text in log.warnings) and not any("offset" in text for text in log.warnings)


@pytest.mark.parametrize(
    "names",
    [
        [f"LC08_L1TP_147030_20230719_20230801_02_T1_B{n}.TIF" for n in (2, 3, 4, 5, 8)],
        [f"LE07_L1TP_147030_20030719_20200801_02_T1_B{n}.TIF" for n in (1, 2, 3, 4, 8)],
        [f"LC81470302014077LGN00_B{n}.TIF" for n in (2, 3, 4, 5, 8)],
        [f"RT_LC08_L1TP_147030_20230719_20230801_02_T1_B{n}.TIF" for n in (2, 3, 4, 5, 8)],
        [f"LC08_L1TP_147030_20180719_20180801_01_T1_sr_band{n}.tif" for n in (2, 3, 4, 5)],
    ],
)
def test_other_landsat_is_refused_by_name(tmp_path, names):
    write_bands(tmp_path / "in", names, np.concatenate([scene(SIZE), scene(SIZE)[:1]]), cell=30.0)
    for given in (tmp_path / "in", tmp_path / "in" / names[0]):
        with pytest.raises(InputError, match="is Landsat, and not of Collection 2 Level-2.*Level-2"):
            one(given)


def test_landsat_whose_files_do_not_say_so_is_told_by_its_panchromatic_band_or_its_metadata(tmp_path):
    write_bands(tmp_path / "pan", ["B2.TIF", "B3.TIF", "B4.TIF", "B5.TIF"], cell=30.0)
    write_raster(str(tmp_path / "pan" / "B8.TIF"), scene(2 * SIZE)[0], cell=15.0)
    write_bands(tmp_path / "mtl", ["x_B2.tif", "x_B3.tif", "x_B4.tif", "x_B8.tif"])
    (tmp_path / "mtl" / "x_MTL.txt").write_text("GROUP = L1_METADATA_FILE")
    for folder in ("pan", "mtl"):
        with pytest.raises(InputError, match="is Landsat"):
            one(tmp_path / folder)


def test_a_folder_of_products_goes_on_without_the_scenes_that_cannot_be_used(tmp_path):
    """Landsat Level-1, Landsat told by its metadata, a part of a SAFE product beside good ones: left out by name, once each."""
    root = tmp_path / "download"
    write_safe(root, name="GOOD")
    level_1 = "LC08_L1TP_147030_20230719_20230801_02_T1"
    write_bands(root / level_1, [f"{level_1}_B{n}.TIF" for n in (2, 3, 4, 5)], cell=30.0)
    write_bands(root / "mtl", ["x_B2.tif", "x_B3.tif", "x_B4.tif", "x_B8.tif"])
    (root / "mtl" / "x_MTL.txt").write_text("GROUP = L1_METADATA_FILE")
    part = root / "S2A_MSIL2A_X.SAFE" / "GRANULE" / "G" / "IMG_DATA"
    write_bands(part, ["T_B02_10m.tif", "T_B03_10m.tif", "T_B04_10m.tif", "T_B08_10m.tif"])
    log = Log()
    (product,) = find_products((), str(root), PLAIN, Notes(log))
    assert "Sentinel-2" in product.kind
    told = [line for line in log.lines if "is left out" in line]
    assert (
        len(told) == 3 and sum("is Landsat" in line for line in told) == 2 and sum("part of a SAFE" in line for line in told) == 1
    )
    for given in (root / level_1, root / "mtl"):  # alone, and by its own name, it is refused
        with pytest.raises(InputError, match="is Landsat"):
            find_products((str(given),), "", PLAIN)
        with pytest.raises(InputError, match="is Landsat"):
            find_products((), str(given), PLAIN, Notes(Log()))


def test_hls_of_both_kinds_and_several_scenes_in_one_folder(tmp_path):
    values, clouds = scene(SIZE).astype(np.int16), np.zeros((SIZE, SIZE), np.uint8)
    values[:, 0], clouds[5, 5], clouds[6, 6] = -9999, 2, 8
    folder = tmp_path / "in"
    for day, kind, names in ((185, "L30", ("B02", "B03", "B04", "B05")), (186, "S30", ("B02", "B03", "B04", "B8A"))):
        stem = f"HLS.{kind}.T16UEA.2026{day}T170901.v2.0"
        write_bands(folder, [f"{stem}.{name}.tif" for name in names], values + day, cell=30.0)
        write_raster(str(folder / f"{stem}.B08.tif"), values[0] + 999, cell=30.0)
        write_raster(str(folder / f"{stem}.Fmask.tif"), clouds, cell=30.0)
    products = find_products((str(folder),), "", PLAIN)
    assert [(p.kind, p.date) for p in products] == [("HLS L30", "2026-07-04"), ("HLS S30", "2026-07-05")]
    pixels, _ = run(tmp_path / "s.tif", folder, end="2026-07-04", mask_buffer=0.0, max_cloud=100.0)
    expected = np.where(values[0] == -9999, np.nan, values + 185.0)
    expected[:, 5, 5] = expected[:, 6, 6] = np.nan
    expected[:, 0] = values[0, 0, 0] + 185.0  # -9814: below what reflectance can be
    expected[:, 0] = np.nan
    assert np.array_equal(pixels[:4], expected, equal_nan=True)


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        (("SR_B1", "SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B6", "SR_B7", "ST_B10", "QA_PIXEL"), "Landsat 8-9 Level-2"),
        (("0_SR_B2", "0_SR_B3", "0_SR_B4", "0_SR_B5", "0_SR_B6", "0_QA_PIXEL"), "Landsat 8-9 Level-2"),
        (("SR_B1_median", "SR_B2_median", "SR_B3_median", "SR_B4_median", "SR_B5_median", "SR_B7_median"), "Landsat 4-7 Level-2"),
        (("B02", "B03", "B04", "B05", "Fmask"), "HLS L30"),
        (("B2", "B3", "B4", "B8A", "B8", "Fmask"), "HLS S30"),
    ],
)
def test_stacks_of_earth_engine_are_told_by_their_bands(tmp_path, names, kind):
    values = np.stack([np.full((SIZE, SIZE), 8000 + 100 * i, np.uint16) for i in range(len(names))])
    product = one(write_raster(str(tmp_path / "a.tif"), values, cell=30.0, names=names))
    assert product.kind == kind
    last = {"Landsat 8-9 Level-2": "SR_B5", "Landsat 4-7 Level-2": "SR_B4", "HLS L30": "B05", "HLS S30": "B8A"}[kind]
    assert last in names[product.bands["nir"].index - 1]
    assert product.bands["blue"].factor == (0.275 if "Landsat" in kind else 1)
    assert (product.classes is not None) == any("QA_PIXEL" in name or name == "Fmask" for name in names)


def test_numbered_bands_of_30_m_are_questioned(tmp_path):
    names = ("B2", "B3", "B4", "B5", "B8")
    for crs, corner, cell in ((UTM45, CORNER, 30.0), ("EPSG:4326", (88.0, 44.0), 0.00027)):
        path = write_raster(str(tmp_path / "scene.tif"), np.ones((5, 9, 9), "u2"), crs, corner, cell, names=names)
        assert "has pixels of 30 m, as Landsat has" in one(path).notes[0]
        assert not one(path, RasterOptions({"blue": 1, "nir": 4})).notes
    write_bands(tmp_path / "in", ["B2.tif", "B3.tif", "B4.tif", "B8.tif"], cell=30.0)
    assert "as Landsat has" in one(tmp_path / "in").notes[0]
    for called, cell in ((names, 10.0), (("blue", "green", "red", "nir", "x"), 30.0)):
        assert not one(write_raster(str(tmp_path / "s.tif"), np.ones((5, 9, 9), "u2"), cell=cell, names=called)).notes


def test_stacks_of_landsat_that_cannot_be_read_are_refused(tmp_path):
    for names, message in (
        (("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10", "B11"), "is Landsat"),
        (("B1", "B2", "B3", "B4", "B5", "B7", "B8", "QA_PIXEL"), "is Landsat"),
        (("SR_B2", "SR_B3", "SR_B4", "SR_B5"), "does not tell which one"),
    ):
        path = write_raster(str(tmp_path / "a.tif"), np.ones((len(names), 9, 9), "u2"), names=names)
        with pytest.raises(InputError, match=message):
            one(path)
    assert one(path, RasterOptions({"blue": "SR_B2", "nir": "SR_B5"}, 0.275, -2000.0)).bands["nir"].index == 4
    reflectance = write_raster(
        str(tmp_path / "f.tif"), np.full((5, 9, 9), 0.1, "f4"), names=("SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B6")
    )
    assert one(reflectance, RasterOptions(factor=10000.0)).bands["nir"].factor == 10000


def test_the_steps_after_know_the_bands_of_other_sensors_too(tmp_path):
    from mine_mapper.core.features.feature_plan import band_index
    from mine_mapper.core.raster import read_info
    from mine_mapper.core.segmentation.bands import find_bands

    colours = ("blue", "green", "red", "nir")
    for names, found in (
        (("SR_B1", "SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B6", "QA_PIXEL"), (2, 3, 4, 5)),
        (("SR_B1", "SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B7"), (1, 2, 3, 4)),
        (("B2", "B3", "B4", "B8", "B8A", "Fmask"), (1, 2, 3, 5)),
        (("B2_median", "B3_median", "B4_median", "B8_median"), (1, 2, 3, 4)),
        (("T44TQR_B02", "T44TQR_B03", "T44TQR_B04", "Near-infrared"), (1, 2, 3, 4)),
        (("blue", "green", "red", "nir", "QA_PIXEL"), (1, 2, 3, 4)),
    ):
        info = read_info(write_raster(str(tmp_path / "a.tif"), np.ones((len(names), 4, 4), "u2"), names=names))
        assert find_bands(info, colours) == found and tuple(band_index(info, name) for name in colours) == found
    names = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10", "B11")
    info = read_info(write_raster(str(tmp_path / "a.tif"), np.ones((11, 4, 4), "u2"), names=names))
    for refused in (lambda: find_bands(info, colours), lambda: band_index(info, "nir")):
        with pytest.raises(InputError, match="is Landsat"):
            refused()
    assert find_bands(info, ("B2", "B3", "4", "5")) == (2, 3, 4, 5)  # who names the bands knows them


# -- Sentinel-2 by year and program ----------------------------------------------------------------------------------

OLD = (
    '<n1:Level-2A_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-2A.xsd"><n1:General_Info>'
    "<L2A_Product_Info><PRODUCT_START_TIME>2017-08-23T05:40:31.026Z</PRODUCT_START_TIME><PRODUCT_URI_2A>x</PRODUCT_URI_2A>"
    "<PROCESSING_BASELINE>02.05</PROCESSING_BASELINE></L2A_Product_Info><L2A_Product_Image_Characteristics>"
    "<L1C_L2A_Quantification_Values_List><L2A_BOA_QUANTIFICATION_VALUE>{}</L2A_BOA_QUANTIFICATION_VALUE>"
    "</L1C_L2A_Quantification_Values_List></L2A_Product_Image_Characteristics></n1:General_Info></n1:Level-2A_User_Product>"
)


@pytest.mark.parametrize("quantification", [10000, 1000])
def test_level_2ap_of_2017(tmp_path, quantification):
    safe = write_safe(tmp_path, scene(SIZE), offset=None)
    with open(os.path.join(safe, "MTD_MSIL2A.xml"), "w", encoding="utf-8") as stream:
        stream.write(OLD.format(quantification))
    product = one(safe)
    assert (product.date, product.baseline, product.bands["blue"].factor) == ("2017-08-23", "02.05", 10000 / quantification)
    assert read_metadata(OLD.format(1).encode(), "x").uri == "x"


@pytest.mark.parametrize(("user", "level"), [("USER", "2A"), ("OPER", "2A"), ("OPER", "1C"), ("USER", "1C")])
def test_the_old_naming_of_products_and_classification(tmp_path, user, level):
    root = tmp_path / f"S2A_{user}_PRD_MSIL{level}_PDMC_20160101T000000_R005_V20151231T054031.SAFE"
    stem = f"S2A_{user}_MSI_L{level}_TL_MTI__20151231T054031_A002746_T44TQR"
    images = root / "GRANULE" / f"{stem}_N02.01" / "IMG_DATA"
    (root / "x").mkdir(parents=True)
    (root / f"S2A_{user}_MTD_SAFL{level}_PDMC_20160101T000000.xml").write_text(product_xml(level=level, offset=None))
    tenth = images / "R10m" if level == "2A" else images
    write_bands(tenth, [f"{stem}_{band}{'_10m' if level == '2A' else ''}.jp2" for band in ("B02", "B03", "B04", "B08")])
    if level == "2A":
        name = f"S2A_{user}_SCL_L2A_TL_MTI__20151231T054031_A002746_T44TQR_20m.jp2"
        write_raster(str(images / "R20m" / name), np.full((SIZE // 2, SIZE // 2), 9, np.uint8), cell=20.0)
    product = one(root)
    assert product.kind == f"Sentinel-2 L{level}" and (product.classes is not None) == (level == "2A")


def test_case_of_the_metadata_does_not_matter_and_what_is_missing_is_named(tmp_path):
    safe = write_safe(tmp_path, scene(SIZE))
    os.rename(os.path.join(safe, "MTD_MSIL2A.xml"), os.path.join(safe, "MTD_MSIL2a.xml"))
    assert one(safe).from_xml and one(os.path.join(safe, "MTD_MSIL2a.xml")).from_xml
    os.remove(os.path.join(safe, "MTD_MSIL2a.xml"))
    with pytest.raises(InputError, match="without its MTD_MSIL2A.xml"):
        one(safe)
    safe = write_safe(tmp_path, scene(SIZE), level="1C")
    os.remove(os.path.join(safe, "MTD_MSIL1C.xml"))
    with pytest.raises(InputError, match="without its MTD_MSIL1C.xml"):
        one(safe)


def test_products_of_20_m_only_say_how_to_get_the_others(tmp_path):
    safe = write_safe(tmp_path, scene(SIZE))
    (granule,) = os.listdir(os.path.join(safe, "GRANULE"))
    images = os.path.join(safe, "GRANULE", granule, "IMG_DATA")
    for name in os.listdir(os.path.join(images, "R10m")):
        shutil.move(os.path.join(images, "R10m", name), os.path.join(images, "R20m", name.replace("10m", "20m")))
    old = next(name for name in os.listdir(os.path.join(images, "R20m")) if "B08" in name)
    os.rename(os.path.join(images, "R20m", old), os.path.join(images, "R20m", old.replace("B08", "B8A")))
    with pytest.raises(InputError, match="holds the bands of 20 m only.*Make it at 10 m"):
        one(safe)


@pytest.mark.parametrize("level", ["2F", "2H"])
def test_sen2like(tmp_path, level):
    safe = write_safe(tmp_path, scene(SIZE), offset=None)
    text = product_xml(level="2A", offset=None).replace("Level-2A", f"Level-{level}")
    os.remove(os.path.join(safe, "MTD_MSIL2A.xml"))
    with open(os.path.join(safe, f"MTD_MSIL{level}.xml"), "w", encoding="utf-8") as stream:
        stream.write(text)
    assert one(safe).kind == f"Sentinel-2 L{level}" and one(safe).bands["nir"].factor == 1
    os.rename(os.path.join(safe, f"MTD_MSIL{level}.xml"), os.path.join(safe, f"MTD_OLIL{level}.xml"))
    with pytest.raises(InputError, match="Landsat|Sentinel-2"):
        one(safe)


def names_like(form):
    return [form.format(band) for band in ("B2", "B3", "B4", "B8")]


@pytest.mark.parametrize(
    "names",
    [
        [f"2023-07-19-00_00_2023-07-19-23_59_Sentinel-2_L2A_B0{n}_(Raw).tiff" for n in (2, 3, 4, 8)],
        [f"RT_S2A_MSIL2A_20230719T051651_R062_T45TXN_0{n}.tif" for n in (2, 3, 4, 8)],
        [f"SENTINEL2A_20230719-051651-370_L2A_T45TXN_C_V2-2_FRE_B{n}.tif" for n in (2, 3, 4, 8)],
        [f"T45TXN_20230719T051651_B0{n}_10m.tif" for n in (2, 3, 4, 8)],
        [f"20230719_{colour}.tif" for colour in ("blue", "green", "red", "nir")],
    ],
)
def test_file_names_of_other_programs(tmp_path, names):
    product = one(write_bands(tmp_path / "in", names))
    assert list(product.bands) == ["blue", "green", "red", "nir"] and product.date == "2023-07-19"


def test_snap_beam_dimap(tmp_path):
    data = tmp_path / "S2_20230719.data"
    options = {"driver": "ENVI"}
    write_bands(data, ["B2.img", "B3.img", "B4.img", "B8.img"], scene(SIZE) / np.float32(10000), **options)
    write_raster(str(data / "view_zenith_B2.img"), scene(SIZE)[0], **options)
    write_raster(str(data / "quality_scene_classification.img"), np.full((SIZE, SIZE), 4, np.uint8), **options)
    (tmp_path / "S2_20230719.dim").write_text("<Dimap_Document/>")
    for given in (data, data / "B2.img", tmp_path / "S2_20230719.dim", tmp_path):
        product = one(given, RasterOptions(factor=10000.0))
        assert product.bands["blue"].path.endswith("B2.img") and product.classes is not None and product.date == "2023-07-19"


def test_maja_takes_the_slope_corrected_bands_its_fill_and_its_cloud_mask(tmp_path):
    stem = "SENTINEL2A_20230719-051651-370_L2A_T45TXN_C_V2-2"
    values = scene(SIZE).astype(np.int16)
    values[:, :4] = -10000
    write_bands(tmp_path / stem, [f"{stem}_FRE_B{n}.tif" for n in (2, 3, 4, 8)], values)
    write_bands(tmp_path / stem, [f"{stem}_SRE_B{n}.tif" for n in (2, 3, 4, 8)], values + 77)
    clouds = np.zeros((SIZE, SIZE), np.uint8)
    clouds[10, 10] = 3
    write_raster(str(tmp_path / stem / "MASKS" / f"{stem}_CLM_R1.tif"), clouds)
    pixels, log = run(tmp_path / "s.tif", tmp_path / stem, mask_buffer=0.0)
    expected = values.astype(float)
    expected[:, :4] = expected[:, 10, 10] = np.nan
    assert np.array_equal(pixels[:4], expected, equal_nan=True) and not any("no reflectance has" in text for text in log.warnings)


def test_several_scenes_in_one_folder_stay_apart(tmp_path):
    for seed, day in enumerate(("20230719", "20230803")):
        write_bands(tmp_path / "in", [f"T45TXN_{day}T051651_B0{n}.tif" for n in (2, 3, 4, 8)], scene(SIZE, seed))
    products = find_products((str(tmp_path / "in"),), "", PLAIN)
    assert [p.date for p in products] == ["2023-07-19", "2023-08-03"] and len({p.name for p in products}) == 2


def test_bands_pick_files_of_a_folder(tmp_path):
    write_bands(tmp_path / "in", ["x_band2.tif", "x_band3.tif", "x_band4.tif", "x_band5.tif"])
    with pytest.raises(InputError, match="holds no Sentinel-2 product"):
        one(tmp_path / "in")
    wanted = {"blue": "band2", "green": "band3", "red": "band4", "nir": "band5"}
    product = one(tmp_path / "in", RasterOptions(wanted))
    assert {band: os.path.basename(file.path) for band, file in product.bands.items()} == {
        band: f"x_{value}.tif" for band, value in wanted.items()
    }
    write_bands(tmp_path / "s2", ["B02.tif", "B03.tif", "B04.tif", "B8A.tif"])
    with pytest.raises(InputError, match=r"lacks a file for the band nir.*BANDS"):
        one(tmp_path / "s2")
    assert one(tmp_path / "s2", RasterOptions({"blue": "B02", "nir": "B8A"})).bands["nir"].path.endswith("B8A.tif")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        *(("B02_10m", "blue"), ("T44TQR_B02", "blue"), ("B2_median", "blue"), ("B2, central wavelength 490 nm", "blue")),
        *(
            ("B2 (490 nm)", "blue"),
            ("Near-infrared", "nir"),
            ("near infrared", "nir"),
            ("20230719T05_B8A", "B8A"),
            ("nir", "nir"),
        ),
        *(
            ("B8, central wavelength 842 nm", "nir"),
            ("SCL_20m", "SCL"),
            ("B11_p50", "B11"),
            ("quality_scene_classification", "SCL"),
        ),
        *((text, "nir") for text in ("BROADNIR", "nbart_nir_1")),
        *(("Band 2", ""), ("band_2", ""), ("view_zenith_B2", ""), ("NDVI", ""), ("B15", ""), ("", ""), ("B02_mask", "")),
    ],
)
def test_names_of_bands_in_rasters(text, name):
    assert band_called(text) == name


def test_the_narrow_near_infrared_is_used_where_there_is_no_other(tmp_path):
    names = ("blue", "green", "red", "nir08", "swir16")
    product = one(write_raster(str(tmp_path / "a.tif"), np.ones((5, 9, 9), "u2"), names=names))
    assert product.bands["nir"].index == 4 and "865 nm (nir08) is used" in product.notes[0]
    product = one(write_raster(str(tmp_path / "a.tif"), np.ones((5, 9, 9), "u2"), names=(*names[:4], "nir")))
    assert product.bands["nir"].index == 5
    force = ("BLUE", "GREEN", "RED", "REDEDGE1", "BROADNIR", "NIR")
    for names in (force, (*force[:4], "NIR", "BROADNIR")):  # FORCE calls the narrow one NIR
        product = one(write_raster(str(tmp_path / "a.tif"), np.ones((6, 9, 9), "u2"), names=names))
        assert product.bands["nir"].index == names.index("BROADNIR") + 1


@pytest.mark.parametrize("stem", ["view_zenith_B2", "sun_azimuth_B8", "MSK_DETFOO_B02", "B02_preview", "TCI_10m"])
def test_angles_and_masks_are_no_bands(stem):
    assert band_of_file(stem)[0] == ""


def test_pictures_are_called_so(tmp_path):
    for name, colours in (("T45TXN_20230719T051651_TCI_10m.tif", None), ("any.tif", ("red", "green", "blue"))):
        path = write_raster(str(tmp_path / name), np.ones((3, 9, 9), np.uint8))
        if colours:
            with rasterio().open(path, "r+") as dataset:
                dataset.colorinterp = [rasterio().enums.ColorInterp[colour] for colour in colours]
        with pytest.raises(InputError, match=f"'{name}' is a picture made for viewing"):
            one(path)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        *(
            ("HLS.S30.T45TXN.2023200T051659.v2.0", "2023-07-19"),
            ("x/44/T/QR/2023/7/19/0", "2023-07-19"),
            ("2024366T000000", "2024-12-31"),
        ),
        *(
            ("S2_20230719", "2023-07-19"),
            ("2023-07-19_a", "2023-07-19"),
            ("2023000T000000", ""),
            ("20231340", ""),
            ("x/1999/13/1", ""),
        ),
    ],
)
def test_dates_in_names(text, day):
    assert date_in(text) == day


def test_tile_folders_of_aws(tmp_path):
    folder = tmp_path / "tiles" / "44" / "T" / "QR" / "2023" / "7" / "19" / "0"
    write_bands(folder / "R10m", ["B02.jp2", "B03.jp2", "B04.jp2", "B08.jp2"])
    product = one(folder)
    assert (product.name, product.date) == ("T44TQR_20230719_0", "2023-07-19")


def test_l1c_beside_its_l2a_is_left_out(tmp_path):
    write_safe(tmp_path, scene(SIZE))
    write_safe(tmp_path, scene(SIZE) + 200, level="1C")
    write_safe(tmp_path, scene(SIZE) + 200, level="1C", date="2023-08-03")
    notes = Notes(Feedback())
    products = without_twins(find_products((), str(tmp_path), PLAIN), notes)
    assert [(p.kind, p.date) for p in products] == [("Sentinel-2 L1C", "2023-08-03"), ("Sentinel-2 L2A", "2023-07-19")]
    assert "is left out: the same acquisition" in notes.notes[0]
    pixels, _ = run(tmp_path / "s.tif", end="2023-07-20", folder=str(tmp_path))
    assert np.array_equal(pixels[:4], scene(SIZE) - 1000.0)


def test_an_older_baseline_of_an_acquisition_is_left_out(tmp_path):
    name = "S2A_MSIL2A_20230719T051651_N0510_R062_T45TXN_20240101T090000"
    old, new = write_safe(tmp_path, scene(SIZE)), write_safe(tmp_path, scene(SIZE) + 200, name=name)
    path = os.path.join(new, "MTD_MSIL2A.xml")
    with open(path, encoding="utf-8") as stream:
        text = stream.read().replace("05.09", "05.10")
    with open(path, "w", encoding="utf-8") as stream:
        stream.write(text)
    other_day = write_safe(tmp_path, scene(SIZE), date="2023-08-03")
    notes = Notes(Feedback())
    kept = without_twins(find_products((old, new, other_day), "", PLAIN), notes)
    assert [(product.date, product.baseline) for product in kept] == [("2023-07-19", "05.10"), ("2023-08-03", "05.09")]
    assert "(processing baseline 05.09) is left out" in notes.notes[0]
    assert np.array_equal(run(tmp_path / "s.tif", old, new)[0][:4], scene(SIZE) + 200 - 1000.0)


def test_products_of_distant_places_are_no_area(tmp_path):
    here = write_safe(tmp_path / "a", scene(SIZE))
    there = write_safe(tmp_path / "b", scene(SIZE), corner=(500000.0, 7500000.0), crs="EPSG:32719", date="2023-08-03")
    with pytest.raises(InputError, match="do not lie on one area: .* pixels, nearly all of them empty. Give EXTENT"):
        run(tmp_path / "s.tif", here, there)


def test_land_that_only_cloudy_products_see_is_told(tmp_path):
    clouds = np.full((SIZE // 2, SIZE // 2), 9, np.uint8)
    cloudy = write_safe(tmp_path / "a", scene(SIZE), clouds)
    clear = write_safe(tmp_path / "b", scene(SIZE), corner=(CORNER[0] + 10 * SIZE, CORNER[1]), date="2023-08-03")
    _, log = run(tmp_path / "s.tif", cloudy, clear)
    assert any("50.0% of the area is seen by none but products with more cloud" in str(warning) for warning in log.warnings)
    over = write_safe(tmp_path / "c", scene(SIZE), date="2023-08-03")
    _, log = run(tmp_path / "t.tif", cloudy, over)
    assert not any("seen by none but" in str(warning) for warning in log.warnings)


def test_numbers_and_bands_that_products_do_not_want(tmp_path):
    path = write_raster(str(tmp_path / "x.tif"), scene(SIZE), names=("B2", "B3", "B4", "B8"))
    for factor in (0.0, -1.0, float("nan")):
        with pytest.raises(ParameterError, match="SCALE_FACTOR is .*: a factor above 0 is needed"):
            run(tmp_path / "s.tif", path, factor=factor)
    _, log = run(tmp_path / "s.tif", write_safe(tmp_path, scene(SIZE)), bands="blue=4,nir=1")
    assert any("BANDS is not used for products that name their bands themselves" in str(text) for text in log.warnings)


def test_bands_of_other_land_are_told_or_refused(tmp_path):
    values, files = scene(SIZE), ("B02.tif", "B03.tif", "B04.tif", "B08.tif")
    write_bands(tmp_path / "a", files[:3], values[:3])
    write_raster(str(tmp_path / "a" / "B08.tif"), values[3], corner=(CORNER[0] + 100, CORNER[1]))
    (note,) = one(tmp_path / "a").notes
    assert "Band nir of 'a' (B08.tif) does not cover the same land" in str(note)
    write_bands(tmp_path / "b", files[:3], values[:3])
    write_raster(str(tmp_path / "b" / "B08.tif"), values[3], crs="EPSG:32646")
    with pytest.raises(InputError, match="Band nir of 'b' .B08.tif. lies elsewhere than its other bands"):
        one(tmp_path / "b")
    write_bands(tmp_path / "c", files[:3], values[:3])
    write_raster(str(tmp_path / "c" / "B08.tif"), values[3, ::2, ::2], cell=20.0)
    assert not one(tmp_path / "c").notes
    write_raster(str(tmp_path / "c" / "SCL.tif"), np.full((SIZE // 2, SIZE // 4), 4, "u1"), cell=20.0)
    assert "Band SCL of 'c' (SCL.tif) does not cover the same land" in str(one(tmp_path / "c").notes[0])


def test_tags_that_give_no_number_and_complex_pixels_are_refused(tmp_path):
    path = write_raster(str(tmp_path / "x.tif"), scene(SIZE), names=("B2", "B3", "B4", "B8"))
    for scales, offsets in (((0.0,) * 4, (0.0,) * 4), ((float("nan"),) * 4, (0.0,) * 4), ((1e-4,) * 4, (float("inf"),) * 4)):
        with rasterio().open(path, "r+") as dataset:
            dataset.scales, dataset.offsets = scales, offsets
        with pytest.raises(InputError, match="give no reflectance. Say with SCALE_FACTOR and OFFSET"):
            one(path)
    assert one(path, RasterOptions(factor=1.0)).bands["blue"].factor == 1.0
    radar = write_raster(str(tmp_path / "c.tif"), scene(SIZE).astype(np.complex64), names=("B2", "B3", "B4", "B8"))
    with pytest.raises(InputError, match="'c.tif' holds complex numbers"):
        one(radar)


# -- metadata of strangers -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("UTF-8", "klingon"), "is damaged or no XML"),
        (("UTF-8", "utf-7"), "is damaged or no XML"),
        (('band_id="1"', 'band_id="\u00b2"'), "names the band '\u00b2'"),
        (('band_id="1"', 'band_id="\u0661"'), "names the band"),
        ((">10000<", ">\u0661\u0660\u0660\u0660\u0660<"), "BOA_QUANTIFICATION_VALUE is '"),
        ((">10000<", ">1e308<"), "BOA_QUANTIFICATION_VALUE is 1e308"),
        ((">10000<", ">1e-300<"), "BOA_QUANTIFICATION_VALUE is 1e-300"),
        ((">10000<", ">1_0000<"), "BOA_QUANTIFICATION_VALUE is '1_0000'"),
        ((">-1000<", ">-1e30<"), "BOA_ADD_OFFSET is -1e30"),
    ],
)
def test_numbers_and_encodings_of_strangers_are_not_believed(change, message):
    text = product_xml().replace(*change)
    with pytest.raises(InputError, match=message):
        read_metadata(text.encode("utf-8"), "MTD.xml")


# -- EOPF Zarr and addresses of GDAL's drivers -----------------------------------------------------------------------


def eopf_input():
    values, classes = scene(SIZE), np.full((SIZE // 2, SIZE // 2), 4, np.uint8)
    values[:, :4], classes[:2] = 0, 0
    values[3, 20:24, 20:24] = 0  # dark water
    classes[15, 15] = 9
    return values, classes


@pytest.mark.parametrize("cpm", ["2.5.6", "2.6.2", "2.6.4", "name"])
@pytest.mark.parametrize("form", [{}, {"separator": "/", "consolidated": False}, {"offset": None}])
def test_eopf_zarr_is_read_like_safe(tmp_path, cpm, form):
    values, classes = eopf_input()
    store = write_eopf(tmp_path / "x.zarr", values, classes, cpm=cpm, **form)
    safe = write_safe(tmp_path / "safe", values, classes, offset=form.get("offset", -0.1) and -1000)
    pixels, log = run(tmp_path / "z.tif", store, extra_bands=("B11",))
    expected, _ = run(tmp_path / "s.tif", safe)
    assert np.array_equal(pixels[:6], expected[:6], equal_nan=True) and not log.warnings
    assert (pixels[3, 21, 21] == (0 if "offset" in form else -1000)) and np.isnan(pixels[:4, :4]).all()
    product = one(store)
    assert (product.date, product.orbit, product.baseline) == ("2026-07-01", "19", "05.11")
    assert product.name == "S2C_MSIL2A_20260701T050649_N0511_R019_T45TXN_20260701T090000"
    assert list(product.bands) == ["blue", "green", "red", "nir", "B11"] and product.bands["B11"].grid.cell_size == 20


def test_eopf_in_zips_folders_and_parts_of_it(tmp_path):
    values, classes = eopf_input()
    store = write_eopf(tmp_path / "in" / "x.zarr", values, classes)
    for name, root in (("a.zip", tmp_path / "in"), ("b.zarr.zip", store)):
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            for folder, _, files in os.walk(store):
                for file in files:
                    full = os.path.join(folder, file)
                    archive.write(full, os.path.relpath(full, root))
    expected, _ = run(tmp_path / "s.tif", store)
    array = f"{store}/measurements/reflectance/r10m/b02"
    forms = [tmp_path / "a.zip", tmp_path / "b.zarr.zip", tmp_path / "in", array, f"{store}/.zmetadata", f'ZARR:"{store}"',
             f'ZARR:"{store}":/measurements/reflectance/r10m/b02', f"ZARR:{store}:/conditions/mask/l2a_classification/r20m/scl",
             f'ZARR:"/vsizip/{tmp_path}/a.zip/x.zarr":/measurements/reflectance/r10m/b03']  # fmt: skip
    for form in forms:
        pixels, _ = run(tmp_path / "z.tif", form)
        assert np.array_equal(pixels, expected, equal_nan=True)
    assert len(find_products([str(form) for form in forms], "", PLAIN)) == 1


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(("start_datetime", "soon"), ("start_datetime", 7), ("sat:relative_orbit", "19"), ("eopf:baseline", None)),
        ("proj:code", "EPSG:999999"),
    ],
)
def test_metadata_of_a_zarr_store_may_be_odd(tmp_path, key, value):
    store = write_eopf(tmp_path / "x.zarr", *eopf_input(), cpm="2.6.4", consolidated=False)
    with open(f"{store}/.zattrs") as stream:
        root = json.load(stream)
    root["stac_discovery"]["properties"][key] = value
    with open(f"{store}/.zattrs", "w") as stream:
        json.dump(root, stream)
    product = one(store)
    assert product.date == "2026-07-01" and product.orbit == ("" if key == "sat:relative_orbit" else "19")
    assert "32645" in product.grid.crs  # by the tile in the name, where the code is none
    for broken in ({"stac_discovery": 3, "other_metadata": []}, [], {"stac_discovery": {"properties": []}}):
        with open(f"{store}/.zattrs", "w") as stream:
            json.dump(broken, stream)
        with pytest.raises(InputError, match="does not say its coordinate reference system"):
            one(store)


def test_dates_of_metadata_that_are_none_come_from_the_name(tmp_path):
    safe = write_safe(tmp_path, scene(SIZE))
    path = os.path.join(safe, "MTD_MSIL2A.xml")
    with open(path, encoding="utf-8") as stream:
        text = stream.read()
    with open(path, "w", encoding="utf-8") as stream:
        stream.write(text.replace("2023-07-19T05:16:51.024Z", "yesterday, about noon"))
    assert one(safe).date == "2023-07-19"


def test_what_is_wrong_with_a_zarr_store_is_told(tmp_path):
    values, classes = eopf_input()
    _, log = run(tmp_path / "s.tif", write_eopf(tmp_path / "lost.zarr", values, classes, lost=((1, 1),)))
    assert any("4 of the 17 chunks" in text for text in log.warnings)
    with pytest.raises(InputError, match="does not say its coordinate reference system"):
        one(write_eopf(tmp_path / "none.zarr", values, classes, cpm="none"))
    store = write_eopf(tmp_path / "cut.zarr", values, classes)
    shutil.rmtree(f"{store}/measurements/reflectance/r10m/b08")
    os.remove(f"{store}/.zmetadata")
    with pytest.raises(InputError, match="Zarr store without nir"):
        one(store)
    store = write_eopf(tmp_path / "json.zarr", values, classes)
    with open(f"{store}/.zmetadata", "w") as stream:
        stream.write("[" * 100000)
    with pytest.raises(InputError, match="is damaged"):
        one(store)
    store = write_eopf(tmp_path / "codec.zarr", values, classes, consolidated=False)
    for band in ("b02", "b03", "b04", "b08"):
        path = f"{store}/measurements/reflectance/r10m/{band}/.zarray"
        with open(path) as stream:
            text = stream.read()
        with open(path, "w") as stream:
            stream.write(text.replace('"zlib"', '"pcodec"'))
    with pytest.raises(InputError, match="packed with 'pcodec'"):
        one(store)
    with open(f"{store}/measurements/reflectance/r10m/b02/.zattrs", "w") as stream:
        stream.write('{"_ARRAY_DIMENSIONS": ["y", "x"], "proj:epsg": 32645}')
    with pytest.raises(InputError, match="no usable scale_factor|packed with"):
        one(store)


def test_addresses_of_gdals_own_sentinel_2_reader(tmp_path):
    safe = write_safe(tmp_path, scene(SIZE))
    archive = tmp_path / "p.zip"
    with zipfile.ZipFile(archive, "w") as stream:
        for folder, _, files in os.walk(safe):
            for file in files:
                full = os.path.join(folder, file)
                stream.write(full, os.path.relpath(full, tmp_path))
    name, xml = os.path.basename(safe), os.path.join(safe, "MTD_MSIL2A.xml")
    (granule,) = os.listdir(os.path.join(safe, "GRANULE"))
    forms = [
        f"SENTINEL2_L2A:{xml}:10m:EPSG_32645",
        f'SENTINEL2_L2A:"{xml}":10m:EPSG_32645',
        f"SENTINEL2_L2A:{xml}:TCI:EPSG_32645",
        f"SENTINEL2_L2A:/vsizip/{archive}/{name}/MTD_MSIL2A.xml:20m:EPSG_32645",
        f"/vsizip/{archive}/{name}/GRANULE/{granule}/IMG_DATA/R10m/T45TXN_20230719T051651_B02_10m.jp2",
    ]
    for form in forms:
        product = one(form)
        assert product.from_xml and product.bands["blue"].offset == -1000 and product.date == "2023-07-19"
    assert len(find_products(forms, "", PLAIN)) == 1
    with pytest.raises(InputError, match="does not exist"):
        one("SENTINEL2_L2A:/no/such/MTD_MSIL2A.xml:10m:EPSG_32645")


def test_tar_archives_of_products_say_what_to_do(tmp_path):
    path = tmp_path / "S2A_MSIL2A.tar"
    path.write_bytes(b"x" * 100)
    with pytest.raises(InputError, match="Unpack it"):
        one(path)


def test_a_name_for_a_band_that_is_no_number_in_any_script():
    from mine_mapper.core.band_names import parse_bands

    assert parse_bands("blue=1,nir=B8A") == {"blue": 1, "nir": "B8A"}
    for text in ("blue=0", "blue=-1", "blue"):
        with pytest.raises(ParameterError, match="is not of the form"):
            parse_bands(text)
    assert parse_bands("blue=\u00b2") == {"blue": "\u00b2"} and CORNER


@pytest.mark.parametrize(
    ("scale", "offset", "expected"),
    [
        (1.0, 0.0, (1.0, 0.0)),
        (0.0001, 0.0, (1.0, 0.0)),
        (0.0001, -0.1, (1.0, -1000.0)),
        (2.75e-5, -0.2, (0.275, -2000.0)),
        (1.0, -1000.0, (1.0, -1000.0)),
        (10000.0, 0.0, (10000.0, 0.0)),
    ],
)
def test_tags_lead_to_reflectance_of_either_unit(scale, offset, expected):
    from types import SimpleNamespace

    from mine_mapper.core.imagery.products.product_files import RasterOptions, scaling

    found = scaling(SimpleNamespace(scales=(scale,), offsets=(offset,)), 1, RasterOptions(), "stack.tif")
    assert found[:2] == pytest.approx(expected) and (found[2] is None) == ((scale, offset) == (1.0, 0.0))


@pytest.mark.parametrize(
    "in_file, by_kind, used", [(0, None, None), (1, None, 1), (-9999, None, -9999), (0, 0, 0), (7, 0, 0), (None, None, None)]
)
def test_a_zero_in_one_band_alone_is_no_void_unless_the_kind_of_product_says_so(tmp_path, in_file, by_kind, used):
    path = write_raster(str(tmp_path / "B04.tif"), scene(16, dtype=np.float32)[0], nodata=in_file)
    assert band_file(path, nodata=by_kind).validity.nodata == used


UNPLACED = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
PLACED = (10.0, 0.0, 600000.0, 0.0, -10.0, 4900020.0)


def place_of(said, found):
    store = SimpleNamespace(attributes=lambda path: {} if said is None else {"proj:transform": said}, label="scene.zarr")
    return _transform(store, "r10m/b02", found, (64, 64))


def test_pixels_of_eopf_lie_where_axes_or_attributes_put_them():
    assert place_of(None, PLACED) == PLACED
    assert place_of([*PLACED, 0, 0, 1], UNPLACED) == PLACED
    assert place_of([*PLACED[:5], PLACED[5] + 0.1], PLACED) == PLACED, "a hundredth of a pixel of difference is rounding"
    for said in (None, "here", [10, 0, 600000], [10, 0, None, 0, -10, 4900020]):
        with pytest.raises(InputError, match="r10m/b02 of 'scene.zarr' does not say where its pixels lie"):
            place_of(said, UNPLACED)
    with pytest.raises(InputError, match="'scene.zarr': the axes of array r10m/b02 and its proj:transform place the pixels"):
        place_of([*PLACED[:5], PLACED[5] + 0.11], PLACED)
