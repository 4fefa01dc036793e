"""What is data and what is not, as agencies deliver it: masks, alpha, fills without a tag, zeros in one band."""

import os

import numpy as np
import pytest
from feedback_log import Log
from imagery_products import CORNER, UTM45, read, scene, write_raster, write_safe
from mine_mapper.core.block_cache import BlockCache
from mine_mapper.core.grid import Window
from mine_mapper.core.imagery.prepare import ImageryJob, prepare_imagery
from mine_mapper.core.imagery.products.classifications import to_classes
from mine_mapper.core.native import rasterio
from mine_mapper.core.validity import band_validity, empty_pixels, impossible_reflectance, read_valid, without_value

NAMES = ("B2", "B3", "B4", "B8")
LEFT = np.arange(80) < 16
"""Columns without data."""


def run(output, *products, **settings):
    log = Log()
    result = prepare_imagery(ImageryJob(output=str(output), products=tuple(map(str, products)), **settings), log)
    return result, log, read(str(output))[0]


def truth(seed=0):
    return scene(80, seed).astype(np.float32) - 1000


# -- what the file says ----------------------------------------------------------------------------------------------


def masked_inside(path):
    write_raster(path, np.where(LEFT, 1, truth()).astype("u2"), names=NAMES)
    with rasterio().Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio().open(path, "r+") as dataset:
        dataset.write_mask(np.broadcast_to(~LEFT, (80, 80)))


def masked_beside(path):
    write_raster(path, np.where(LEFT, 1, truth()).astype("u2"), names=NAMES)
    with rasterio().Env(GDAL_TIFF_INTERNAL_MASK=False), rasterio().open(path, "r+") as dataset:
        dataset.write_mask(np.broadcast_to(~LEFT, (80, 80)))
    assert os.path.exists(path + ".msk")


def alpha_after_six_bands(path):
    """Six bands and an alpha band in the middle, told by its colour interpretation alone."""
    values = np.where(LEFT, 1, truth()).astype("u2")
    alpha = np.broadcast_to(np.where(LEFT, 0, 65535), (80, 80)).astype("u2")
    write_raster(
        path, np.stack([*values[:2], alpha, *values[2:], values[0], values[1]]), names=("B2", "B3", "", "B4", "B8", "B5")
    )
    kind = rasterio().enums.ColorInterp
    with rasterio().open(path, "r+") as dataset:
        dataset.colorinterp = [
            kind.gray,
            kind.undefined,
            kind.alpha,
            kind.undefined,
            kind.undefined,
            kind.undefined,
            kind.undefined,
        ]


def masks_of_each_band(path):
    """A virtual raster whose bands have masks of their own: one third of the columns in each of two bands."""
    for index, band in enumerate(np.where(LEFT, 1, truth()).astype("u2")):
        mask = np.where(LEFT & (np.arange(80) % 4 == index), 0, 255)
        write_raster(f"{path}.{index}.tif", band)
        write_raster(f"{path}.{index}m.tif", np.broadcast_to(mask, (80, 80)).astype("u1"))
    source = "<SimpleSource><SourceFilename>{}</SourceFilename></SimpleSource>"
    bands = "".join(
        f'<VRTRasterBand dataType="UInt16" band="{i + 1}"><Description>{NAMES[i]}</Description>{source.format(f"{path}.{i}.tif")}'
        f'<MaskBand><VRTRasterBand dataType="Byte">{source.format(f"{path}.{i}m.tif")}</VRTRasterBand></MaskBand></VRTRasterBand>'
        for i in range(4)
    )
    with rasterio().open(f"{path}.0.tif") as dataset:
        srs = dataset.crs.to_wkt()
    head = f"<SRS>{srs}</SRS><GeoTransform>{CORNER[0]}, 10, 0, {CORNER[1]}, 0, -10</GeoTransform>"
    with open(path, "w", encoding="utf-8") as stream:
        stream.write(f'<VRTDataset rasterXSize="80" rasterYSize="80">{head}{bands}</VRTDataset>')


def nodata_rounded(path):
    """A tag with six digits, the pixels with all of them."""
    values = np.where(LEFT, np.float32(-1234.56789), truth()).astype("f4")
    write_raster(path, values, names=NAMES, nodata=-1234.57)


def nodata_not_finite(path):
    values = truth().astype("f4")
    values[:, :, :8], values[:, :, 8:16] = np.inf, np.nan
    write_raster(path, values, names=NAMES)


@pytest.mark.parametrize(
    "make", [masked_inside, masked_beside, alpha_after_six_bands, masks_of_each_band, nodata_rounded, nodata_not_finite]
)
def test_what_the_file_calls_invalid_is_no_data_everywhere(tmp_path, make):
    path = str(tmp_path / "old_20230601.tif")
    if make is masks_of_each_band:
        path = path.replace(".tif", ".vrt")
    make(path)
    result, log, pixels = run(tmp_path / "s.tif", path, quality=str(tmp_path / "q.tif"))
    assert np.isnan(pixels[:4, :, LEFT]).all() and np.array_equal(pixels[:4, :, ~LEFT], truth()[:, :, ~LEFT])
    assert result.observed_share == pytest.approx(0.8) and (read(str(tmp_path / "q.tif"))[0][0] == ~LEFT).all()
    assert not any("no reflectance has" in text for text in log.warnings)
    # a second date with data there gives the composite, not the mean of both
    other = write_raster(str(tmp_path / "new_20230701.tif"), truth(3).astype("u2"), names=NAMES)
    _, _, pixels = run(tmp_path / "m.tif", path, other)
    assert np.array_equal(pixels[:4, :, LEFT], truth(3)[:, :, LEFT])
    # the same answer for features and whatever else reads pixels
    with rasterio().open(path) as dataset:
        index = [dataset.descriptions.index(name) + 1 for name in NAMES]
    valid = np.isfinite(read_valid(path, Window(5, 2, 30, 60), index)).all(0)
    assert np.array_equal(valid, np.broadcast_to(~LEFT[2:62], (30, 60)))


def test_a_fourth_band_of_8_bits_that_gdal_calls_alpha_is_near_infrared_when_it_is_named(tmp_path):
    write_raster(path := str(tmp_path / "a.tif"), np.full((4, 20, 20), 7, "u1"))
    with rasterio().open(path, "r+") as dataset:
        dataset.colorinterp = [rasterio().enums.ColorInterp[name] for name in ("red", "green", "blue", "alpha")]
        assert band_validity(dataset, 1).alpha == 4 and band_validity(dataset, 4).alpha == 0
        assert band_validity(dataset, 1, (1, 2, 3, 4)).alpha == 0


@pytest.mark.parametrize(
    ("dtype", "nodata", "stored"),
    [("i2", -9999.0000004, -9999), ("f4", -9999.9, np.float32(-9999.9)), ("u1", 255.0, 255), ("f4", -3.40282e38, -3.4028235e38)],
)
def test_values_next_to_the_tag_are_meant(dtype, nodata, stored):
    raw = np.array([stored, 12, 0], dtype)
    assert without_value(raw, nodata).tolist() == [True, False, False]
    assert not without_value(np.array([1, 2], "u1"), -9999.0).any() and not without_value(np.array([1, 2], "u2"), 1.5).any()


# -- what nobody declared --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "dtype"),
    [
        (-9999, "i2"),
        (-10000, "i2"),
        (-32768, "i2"),
        (-999, "i2"),
        (-3.4e38, "f4"),
        (1e30, "f4"),
        (-9999, "f8"),
        (32767, "i2"),
        (32767, "u2"),
        (99999, "i4"),
        (9999, "u2"),
        (55537, "u2"),  # -9999 and -32768 kept in 16 bits without a sign
        (32768, "u2"),
        (65534, "u2"),
        (20000, "i2"),
    ],
)
def test_fills_without_a_tag_are_no_data_and_told_in_shares(tmp_path, value, dtype):
    write_raster(path := str(tmp_path / "old_20230601.tif"), np.where(LEFT, value, truth()).astype(dtype), names=NAMES)
    result, log, pixels = run(tmp_path / "s.tif", path, quality=str(tmp_path / "q.tif"))
    assert np.isnan(pixels[:4, :, LEFT]).all() and np.array_equal(pixels[:4, :, ~LEFT], truth()[:, :, ~LEFT])
    assert result.observed_share == pytest.approx(0.8) and (read(str(tmp_path / "q.tif"))[0][0] == ~LEFT).all()
    told = [text for text in log.warnings if "20.0% of the pixels of 'old_20230601.tif'" in text]
    assert len(told) == 1 and f"such as {value:g}" in told[0]
    assert not any("twice" in text for text in log.warnings)
    other = write_raster(str(tmp_path / "new_20230701.tif"), truth(3).astype("u2"), names=NAMES)
    _, _, pixels = run(tmp_path / "m.tif", path, other)
    assert np.array_equal(pixels[:4, :, LEFT], truth(3)[:, :, LEFT])


def test_a_fill_in_one_band_alone_and_one_before_the_scale_factor(tmp_path):
    values = truth() / 10000
    values[2, :, LEFT] = -9999
    write_raster(path := str(tmp_path / "a.tif"), values.astype("f4"), names=NAMES)
    result, _, pixels = run(tmp_path / "s.tif", path, factor=10000.0)
    assert result.observed_share == pytest.approx(0.8) and np.nanmin(pixels[:4]) > -1000
    assert result.counts.strange.tolist() == [16 * 80] and result.counts.strange_value.tolist() == [-9999]


def test_values_of_another_unit_are_told_when_nothing_is_left(tmp_path):
    write_raster(path := str(tmp_path / "a.tif"), (truth() * 1000).astype("f4"), names=NAMES)
    with pytest.raises(Exception, match="Nothing is left of the image"):
        run(tmp_path / "s.tif", path)
    log = Log()
    with pytest.raises(Exception, match="Nothing is left"):
        prepare_imagery(ImageryJob(output=str(tmp_path / "s.tif"), products=(path,)), log)
    assert "no reflectance x 10 000 has" in log.warnings[0] and "SCALE_FACTOR" in log.warnings[0]


def test_an_offset_applied_twice_is_still_told_as_such(tmp_path):
    write_raster(path := str(tmp_path / "a.tif"), (truth() - 1000).astype("i2"), names=NAMES)
    _, log, _ = run(tmp_path / "s.tif", path)
    assert "applied twice" in log.warnings[0]


def test_what_no_reflectance_has():
    assert impossible_reflectance(np.array([-2001, -2000, 100000, 100001])).tolist() == [True, False, False, True]
    assert impossible_reflectance(np.array([0, 65535], "u2"), 0.275, -2000).tolist() == [False, False]
    assert impossible_reflectance(np.array([-0.3, 0.1]), 10000).tolist() == [True, False]
    assert empty_pixels([np.array([[0, -99, -98, 5]]), np.array([[0, -99, -98, 5]])]).tolist() == [[True, True, False, False]]
    assert empty_pixels([np.array([[-200, -300]]), np.array([[-300, -200]])]) is None  # one value in all bands, or it is none
    assert empty_pixels([np.array([[-9999, -9998, 3]])]).tolist() == [[True, False, False]]
    minus = np.array([[-1, -1, 7]], np.int16)
    assert empty_pixels([minus, minus, np.array([[-1, 4, 7]], np.int16)]).tolist() == [[True, False, False]]
    assert empty_pixels([minus[:, :1].astype(np.float32)] * 3).tolist() == [[True]]
    assert empty_pixels([minus[:, :1].astype(np.float32)] * 2) is None  # two indices of dark water
    assert empty_pixels([minus]) is None


@pytest.mark.parametrize(("fill", "factor"), [(-0.1, 10000.0), (-0.2, 10000.0), (6.5535, 10000.0), (-10.0, 100.0)])
def test_a_fill_that_went_through_a_scale_is_one(tmp_path, fill, factor):
    """0 under an offset, or no-data numbers divided by the scale, as programs export them."""
    values = np.where(LEFT, fill, truth() / factor).astype("f4")
    write_raster(path := str(tmp_path / "a.tif"), values, names=NAMES)
    result, log, _ = run(tmp_path / "s.tif", path, factor=factor)
    assert result.observed_share == pytest.approx(0.8) and f"such as {fill:g}" in log.warnings[0]


def test_one_value_of_all_bands_is_told(tmp_path):
    write_raster(path := str(tmp_path / "a.tif"), np.where(LEFT, 10000, truth()).astype("u2"), names=NAMES)
    result, log, _ = run(tmp_path / "s.tif", path)
    assert result.observed_share == 1 and any("20.0% of 'a.tif' is exactly 10000 in every band" in text for text in log.warnings)


def test_a_band_called_data_mask_tells_where_data_are(tmp_path):
    bands = np.concatenate([np.where(LEFT, 5, truth()), np.broadcast_to(~LEFT, (1, 80, 80))]).astype("u2")
    write_raster(path := str(tmp_path / "a.tif"), bands, names=(*NAMES, "dataMask"))
    result, _, pixels = run(tmp_path / "s.tif", path)
    assert result.observed_share == pytest.approx(0.8) and np.isnan(pixels[:4, :, LEFT]).all()
    assert np.array_equal(np.isfinite(read_valid(path, bands=[1, 4])), np.broadcast_to(~LEFT, (2, 80, 80)))


def test_bands_that_tell_clouds_in_another_way_are_named(tmp_path):
    bands = np.concatenate([truth(), np.broadcast_to(LEFT * 1024, (1, 80, 80))]).astype("u2")
    for name in ("QA60", "MSK_CLDPRB", "CLM"):
        write_raster(path := str(tmp_path / f"{name}.tif"), bands, names=(*NAMES, name))
        _, log, _ = run(tmp_path / "s.tif", path)
        assert f"has the band {name}, which tells of clouds" in log.warnings[0]


# -- zeros -----------------------------------------------------------------------------------------------------------


def pond(extra=0):
    values = scene(80).copy()
    values[:, :, :10] = 0  # the edge of the swath
    values[3, 30:50, 40:60] = 0  # dark water
    values[1, 30:34, 40:60] = 0
    return values


@pytest.mark.parametrize("offset", [-1000, None])
def test_dark_water_with_zeros_in_some_bands_is_the_smallest_reflectance(tmp_path, offset):
    values = pond()
    classes = np.full((40, 40), 4, np.uint8)
    classes[:, :5], classes[15:25, 20:30] = 0, 6
    safe = write_safe(tmp_path, values, classes, offset=offset, extra={"B11": np.where(classes == 6, 0, 2000).astype("u2")})
    result, _, pixels = run(tmp_path / "s.tif", safe, extra_bands=("B11",), quality=str(tmp_path / "q.tif"))
    low = 0 if offset is None else offset
    assert np.isnan(pixels[:4, :, :10]).all() and np.array_equal(pixels[:4, :, 10:], values[:, :, 10:].astype(float) + low)
    assert (pixels[3, 30:50, 40:60] == low).all() and result.observed_share == pytest.approx(70 / 80)
    assert pixels[-1, 36, 50] == low  # a band alone on its grid is judged by the main ones
    assert (read(str(tmp_path / "q.tif"))[0][0, :, 10:] == 1).all()


def test_single_band_files_tagged_with_0_are_judged_together_and_other_rasters_as_they_say(tmp_path):
    for name, band in zip(("B02", "B03", "B04", "B08"), pond()):
        write_raster(str(tmp_path / "cogs" / f"{name}.tif"), band, nodata=0)
    _, _, pixels = run(tmp_path / "s.tif", tmp_path / "cogs", offset=-1000.0)
    assert (pixels[3, 30:50, 40:60] == -1000).all() and np.isnan(pixels[:4, :, :10]).all()
    write_raster(path := str(tmp_path / "stack.tif"), pond(), names=NAMES, nodata=0)
    _, _, pixels = run(tmp_path / "t.tif", path, offset=-1000.0)
    assert np.isnan(pixels[:4, 30:50, 40:60]).all() and np.isfinite(pixels[:4, 60:, 10:]).all()


def test_scl_0_is_no_data_whatever_is_masked(tmp_path):
    classes = np.full((40, 40), 4, np.uint8)
    classes[10:20, 10:20] = 0
    safe = write_safe(tmp_path, scene(80), classes)
    result, _, pixels = run(tmp_path / "s.tif", safe, mask_classes="9")
    assert np.isnan(pixels[:4, 20:40, 20:40]).all() and result.counts.with_data.tolist() == [6400 - 400]


def test_zeros_do_not_bleed_into_their_neighbours_when_pixels_are_resampled(tmp_path):
    values = np.full((4, 80, 80), 3000, np.uint16)
    values[:, :, :40] = 0
    safe = write_safe(tmp_path, values, np.full((40, 40), 4, np.uint8), crs="EPSG:32646", corner=(120900.0, 4910240.0))
    wkt = rasterio().crs.CRS.from_user_input(UTM45).to_wkt()
    _, _, pixels = run(tmp_path / "s.tif", safe, crs=wkt)
    assert np.allclose(pixels[:4][np.isfinite(pixels[:4])], 2000)


# -- classifications of others ---------------------------------------------------------------------------------------


def test_quality_bands_become_classes():
    landsat = np.array([1, 21824, 21952, 22280, 23888, 30048, 54596, 21826], np.uint16)
    assert to_classes(landsat, "QA_PIXEL").tolist() == [0, 7, 6, 9, 3, 11, 10, 8]
    assert to_classes(np.array([0, 2, 4, 8, 16, 32, 255, 192], "u1"), "FMASK").tolist() == [7, 9, 8, 3, 11, 6, 0, 7]
    assert to_classes(np.array([0, 2, 16, 32, 128], "u1"), "MAJA").tolist() == [7, 9, 10, 3, 10]
    assert to_classes(np.array([0, 1, 2, 3, 4, 5, 9], "u1"), "OA_FMASK").tolist() == [0, 7, 9, 3, 11, 6, 0]


# -- the steps after -------------------------------------------------------------------------------------------------


def segment(tmp_path, path, **settings):
    from mine_mapper.core.segmentation.segment import SegmentationJob, segment_image

    log = Log()
    labels = str(tmp_path / "labels.tif")
    segment_image(SegmentationJob(image=path, labels=labels, bands=NAMES, **settings), log)
    return rasterio().open(labels).read(1), log


@pytest.mark.parametrize("make", [masked_inside, alpha_after_six_bands, nodata_rounded])
def test_objects_end_where_the_file_calls_pixels_invalid(tmp_path, make):
    path = str(tmp_path / "a.tif")
    make(path)
    labels, log = segment(tmp_path, path)
    assert (labels[:, LEFT] == 0).all() and (labels[:, ~LEFT] > 0).all() and not log.warnings


UNDECLARED = [(-9999, "i2"), (-10000, "i2"), (-999, "i2"), (1e30, "f4"), (-3.4e38, "f4"), (55537, "u2")]


@pytest.mark.parametrize(("value", "dtype"), UNDECLARED)
def test_an_undeclared_fill_is_no_object_and_told(tmp_path, value, dtype):
    write_raster(path := str(tmp_path / "fill.tif"), np.where(LEFT, value, truth()).astype(dtype), names=NAMES)
    labels, log = segment(tmp_path, path)
    assert (labels[:, LEFT] == 0).all() and (labels[:, ~LEFT] > 0).all()
    assert "20.0% of the pixels of 'fill.tif'" in log.warnings[0] and f"such as {value:g}" in log.warnings[0]
    other = truth()
    other[2, :, LEFT] = value
    write_raster(path := str(tmp_path / "one.tif"), other.astype(dtype), names=NAMES)
    labels, log = segment(tmp_path, path)
    assert (labels[:, LEFT] == 0).all() == (value not in (-999, 55537))
    write_raster(path := str(tmp_path / "grey.tif"), np.where(LEFT, 255, truth()).astype(dtype), names=NAMES)
    _, log = segment(tmp_path, path)
    assert "20.0% of 'grey.tif' is exactly 255 in every band" in log.warnings[0]


def test_a_scale_for_other_units_is_told(tmp_path):
    write_raster(path := str(tmp_path / "r.tif"), (truth() / 10000).astype("f4"), names=NAMES)
    _, log = segment(tmp_path, path)
    assert "looks like reflectance from 0 to 1, and SCALE=100" in log.warnings[0]
    _, log = segment(tmp_path, path, scale=0.05)
    assert not any("from 0 to 1" in text for text in log.warnings)
    for factor, dtype in ((1 / 100, "f4"), (1 / 20, "u1"), (1 / 10, "u2")):  # per cent, a picture, x 1 000
        write_raster(path := str(tmp_path / "u.tif"), (truth() * factor).astype(dtype), names=NAMES)
        _, log = segment(tmp_path, path)
        assert any("this is not reflectance x 10 000, for which SCALE=100 is meant" in str(text) for text in log.warnings), dtype
        _, log = segment(tmp_path, path, scale=3.0)
        assert not any("is meant" in str(text) for text in log.warnings)


def test_a_position_is_asked_for(tmp_path):
    from mine_mapper.core.errors import InputError
    from mine_mapper.core.raster import read_info

    package = rasterio()
    write_raster(path := str(tmp_path / "p.tif"), truth().astype("u2"), cell=package.Affine.identity(), names=NAMES)
    for check in (read_info, lambda path: run(tmp_path / "s.tif", path)):
        with pytest.raises(InputError, match=r"'p.tif' has a coordinate reference system, but no position.*Georeferencer"):
            check(path)
    point = package.control.GroundControlPoint
    points = [
        point(0, 0, CORNER[0], CORNER[1]),
        point(0, 80, CORNER[0] + 800, CORNER[1]),
        point(80, 0, CORNER[0], CORNER[1] - 800),
    ]
    for crs in (None, UTM45):
        path = write_raster(str(tmp_path / "g.tif"), truth().astype("u2"), crs=crs, cell=package.Affine.identity(), names=NAMES)
        with package.open(path, "r+") as dataset:
            dataset.gcps = (points, package.crs.CRS.from_user_input(UTM45))
        with pytest.raises(InputError, match=r"'g.tif' has control points.*Warp"):
            run(tmp_path / "s.tif", path)
    write_raster(path := str(tmp_path / "d.tif"), truth().astype("u2"), crs="EPSG:4326", names=NAMES)
    with pytest.raises(InputError, match="said to be in degrees, but its coordinates go up to 4900020"):
        read_info(path)


@pytest.mark.parametrize("nodata", [None, -9999, float("nan")])
def test_blocks_that_windows_share_hold_what_the_file_holds(tmp_path, nodata):
    """Values, missing ones and the file's own dtype, by strips of a few rows and by kept blocks of any size."""
    rng = np.random.default_rng(3)
    pixels = rng.integers(-9999, 9999, (2, 300, 700)).astype(np.float32)
    pixels[rng.random(pixels.shape) < 0.1] = -9999
    pixels[0, 250:, 600:], pixels[1, 0, 0] = np.nan, np.inf
    path = str(tmp_path / "image.tif")
    write_raster(path, pixels, nodata=nodata)
    cache = BlockCache(10**7, ("",), 128)
    for window in (Window(0, 0, 300, 700), Window(10, 20, 70, 300), Window(60, 250, 200, 450)):
        part = pixels[:, window.row : window.row + window.rows, window.column : window.column + window.columns]
        expected = np.where(np.isfinite(part) & (part != -9999 if nodata == -9999 else True), part, np.nan)
        for blocks in (None, cache):
            np.testing.assert_array_equal(read_valid(path, window, blocks=blocks), expected)
