"""Bands and classifications on the target grid, pixel by pixel: worked out from the stored values and the places of pixels."""

import math

import numpy as np
import pytest
from imagery_products import CORNER, UTM45, write_raster
from mine_mapper.core.grid import Grid, Window
from mine_mapper.core.imagery.products.product import BandFile
from mine_mapper.core.imagery.products.reading import _copy, _scale, alignment, read_classes, read_scene
from mine_mapper.core.native import rasterio
from mine_mapper.core.validity import BandValidity

WKT = rasterio().crs.CRS.from_user_input(UTM45).to_wkt()
X0, Y0 = CORNER


def grid(cell=10.0, x=0.0, y=0.0, width=9, height=8, crs=WKT, **other):
    a, b, d, e = (other.get(name, value) for name, value in zip("abde", (cell, 0.0, 0.0, -cell)))
    return Grid(crs, (a, b, X0 + x, d, e, Y0 + y), width, height)


def stored(tmp_path, name, pixels, where, **band):
    """A file of one band."""
    path = write_raster(str(tmp_path / f"{name}.tif"), pixels, cell=where.transform[0], corner=where.transform[2::3])
    return BandFile(path, 1, where, **band)


# -- which pixels lie on which


@pytest.mark.parametrize("source, target, found", [
    (grid(), grid(), (1, 0, 0)),
    (grid(20.0), grid(), (2, 0, 0)),
    (grid(30.0), grid(x=50, y=-20), (3, 2, 5)),  # two pixels down, five to the right of the source's corner
    (grid(), grid(x=-30, y=40), (1, -4, -3)),
    (grid(), grid(20.0), None), (grid(25.0), grid(), None), (grid(4.0), grid(), None),
    (grid(a=20.0), grid(), None), (grid(e=-20.0), grid(), None), (grid(e=10.0), grid(), None),
    (grid(b=1.0), grid(), None), (grid(d=1.0), grid(), None), (grid(), grid(b=1.0), None), (grid(), grid(d=1.0), None),
    (grid(), grid(x=5), None), (grid(), grid(y=5), None), (grid(20.0), grid(x=5), None),
    (grid(), grid(crs=WKT.replace("45", "46")), None),
])  # fmt: skip
def test_pixels_that_are_whole_ones_of_the_target(source, target, found):
    assert alignment(source, target) == found


@pytest.mark.parametrize("axis", [2, 5])
@pytest.mark.parametrize("shift, aligned", [(0.001, True), (-0.001, True), (0.0011, False), (-0.0011, False)])
def test_corners_may_differ_by_a_thousandth_of_a_pixel(axis, shift, aligned):
    transform = [1.0, 0.0, 0.0, 0.0, -1.0, 0.0]
    transform[axis] = shift
    assert (alignment(Grid(WKT, (1.0, 0, 0.0, 0, -1.0, 0.0), 5, 5), Grid(WKT, tuple(transform), 5, 5)) is not None) == aligned


@pytest.mark.parametrize("width, height", [(1000, 5), (5, 1000)])
@pytest.mark.parametrize("part", ["a", "e"])
@pytest.mark.parametrize("excess, aligned", [(0.9e-6, True), (-0.9e-6, True), (1.2e-6, False), (-1.2e-6, False)])
def test_pixels_may_differ_by_a_thousandth_at_the_far_end(width, height, part, excess, aligned):
    side = {part: (1 + excess) * {"a": 20.0, "e": -20.0}[part]}
    excess_of_target = alignment(grid(20.0, width=width, height=height, **side), grid(20.0))
    assert (excess_of_target is not None) == aligned
    assert (alignment(grid(20.0, width=width, height=height, **side), grid()) is not None) == (abs(excess) < 0.6e-6)


@pytest.mark.parametrize("seed", range(120))
def test_copied_pixels_are_those_that_lie_there_and_no_others_are_read(seed):
    rng = np.random.default_rng(seed)
    source = rng.integers(0, 99, (2, *rng.integers(1, 6, 2))).astype(np.float32)
    k, *shift = (int(v) for v in (rng.integers(1, 4), *rng.integers(-5, 6, 2)))
    window = Window(*(int(v) for v in (*rng.integers(-6, 12, 2), *rng.integers(1, 9, 2))))
    out, asked = np.full((2, window.rows, window.columns), -1, np.float32), []

    def read(part):
        asked.append(part)
        return source[:, part.row : part.row + part.rows, part.column : part.column + part.columns]

    _copy(read, grid(width=source.shape[2], height=source.shape[1]), (k, *shift), window, out)
    met = set()
    for r, c in np.ndindex(window.rows, window.columns):
        row, column = (window.row + r + shift[0]) // k, (window.column + c + shift[1]) // k
        if 0 <= row < source.shape[1] and 0 <= column < source.shape[2]:
            met.add((row, column))
            assert (out[:, r, c] == source[:, row, column]).all()
        else:
            assert (out[:, r, c] == -1).all()
    assert len(asked) == bool(met)
    for part in asked:
        assert {(part.row + r, part.column + c) for r, c in np.ndindex(part.rows, part.columns)} == met


# -- values


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "int32", "float32", "float64"])
@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0, 0.275])
@pytest.mark.parametrize("offset", [0.0, 1.0, -1000.0, -1000.3])
def test_values_are_computed_in_double_precision(dtype, factor, offset):
    whole = np.arange(0, 65536, 37)
    values = (whole % 256 if dtype == "uint8" else whole - 32768 if dtype == "int16" else whole).astype(dtype)
    if values.dtype.itemsize > 2:
        values = np.append(values, np.array([16777217, 33554433], dtype))  # more digits than single precision has
    out = np.empty(values.shape, np.float32)
    _scale(values, BandFile("", 1, grid(), factor, offset), out)
    assert out.tolist() == [float(np.float32(value * factor + offset)) for value in values.tolist()]


FILLS = (-1, 9999, 32767, 99999)


def reflectance(value, factor, offset):
    """Of one stored value: what it is worth, and whether no reflectance has it."""
    result = value * factor + offset
    return (np.nan, True) if not -2000 <= result <= 100_000 else (result, False)


def scene_twin(layers, factor, offset, nodata=None):
    """(bands, rows, columns) values and (rows, columns) strange ones of bands on one grid."""
    values, strange = np.full(layers.shape, np.nan), np.full(layers.shape[1:], np.nan)
    for r, c in np.ndindex(layers.shape[1:]):
        column = [float(value) for value in layers[:, r, c]]
        same = len(set(column)) == 1
        for b, value in enumerate(column):
            if value in (65535, nodata) or (same and value == 0) or math.isnan(value):
                continue
            values[b, r, c], odd = reflectance(value, factor, offset)
            if odd or (same and (value <= -99 / max(factor, 1) or value in FILLS or value * factor + offset >= 20_000)):
                values[b, r, c] = np.nan
                if not abs(value) <= abs(strange[r, c]):
                    strange[r, c] = value
    return values, strange


@pytest.mark.parametrize("seed, dtype, factor, offset, nodata", [
    (0, "uint16", 1.0, -1000.0, None), (1, "int16", 1.0, 0.0, -5), (2, "float32", 10000.0, 0.0, None),
    (3, "int32", 0.275, -2000.0, 7), (4, "uint16", 1.5, 0.0, 0),
])  # fmt: skip
def test_a_scene_is_worth_what_its_bands_hold(seed, dtype, factor, offset, nodata, tmp_path):
    rng = np.random.default_rng(seed)
    odd = {"uint16": [0, 65535, 32767], "int16": [0, -99, -98, -2000, -2001, -5, -1]}
    odd["float32"] = [0, -99, -0.199, -0.201, 9.99, 10.01, np.nan, 99999]
    layers = rng.integers(1, 4000, (3, 8, 9)).astype(dtype)
    if dtype == "float32":
        layers = layers / np.float32(8192)
    choice = odd.get(dtype, [0, 7, 65535, 370909, 370910, -1, -99, 500_000, -500_000])
    layers = np.where(rng.random(layers.shape) < 0.3, rng.choice(choice, layers.shape), layers)
    layers[:, rng.random((8, 9)) < 0.2] = 0
    layers[:, 2, :8] = choice[-8:] if len(choice) > 8 else np.resize(choice, 8)
    if dtype == "int32":  # as far from 0: the first band's is told
        layers[:, 3, :2] = [[1, -500_000], [500_000, 9], [-500_000, 500_000]]
    layers = layers.astype(dtype)
    bands = [stored(tmp_path, f"{seed}{b}", layer, grid(), factor=factor, offset=offset, validity=BandValidity(nodata))
             for b, layer in enumerate(layers)]  # fmt: skip
    values, strange = scene_twin(layers, factor, offset, nodata)
    target = grid(x=-20, y=10, width=20, height=12)  # begins two columns before the bands and a row above them
    whole = [np.full((*each.shape[:-2], 12, 20), np.nan) for each in (values, strange)]
    for each, part in zip(whole, (values, strange)):
        each[..., 1:9, 2:11] = part
    windows = [Window(0, 0, 12, 20), Window(0, 0, 3, 3), Window(3, 4, 1, 5), Window(9, 0, 3, 20), Window(8, 10, 4, 10)]
    told = 0
    for window, (found, found_strange) in zip(windows, read_scene(bands, target, windows)):
        part = (..., slice(window.row, window.row + window.rows), slice(window.column, window.column + window.columns))
        assert found.dtype == np.float32
        np.testing.assert_array_equal(found, whole[0][part].astype(np.float32))
        wanted = whole[1][part].astype(np.float32)
        assert (found_strange is None) == np.isnan(wanted).all()
        if found_strange is not None:
            told += 1
            np.testing.assert_array_equal(found_strange, wanted)
    assert told or dtype in ("uint16",)
    out = np.zeros((3, 12, 20), np.float32)
    ((given, _),) = read_scene(bands, target, windows[:1], out=out)
    assert given is out and np.array_equal(out, whole[0].astype(np.float32), equal_nan=True)


def test_a_zero_of_a_band_alone_on_its_grid_is_a_fill_where_the_main_bands_are_empty(tmp_path):
    """The pixel of 10 m that holds the centre tells; beyond the main bands nothing is known and 0 is a fill."""
    main = np.full((2, 8, 10), 2000, np.uint16)
    main[:, 2:4, 2:4] = main[:, 5, 5] = main[:, 6, 8] = 0
    main[0, 4, 0] = 0  # in one band alone
    alone = np.zeros((4, 6), np.uint16)
    alone[0, 1] = 1234
    alone[3, 5] = 65535
    bands = [stored(tmp_path, f"m{b}", each, grid(width=10)) for b, each in enumerate(main)]
    bands.append(stored(tmp_path, "b11", alone, grid(20.0, width=6, height=4)))
    ((values, strange),) = read_scene(bands, grid(20.0, width=6, height=4), [Window(0, 0, 4, 6)])
    wanted = np.where(alone == 65535, np.nan, alone)
    for r, c in np.ndindex(4, 6):
        row, column = 2 * r + 1, 2 * c + 1  # a centre on a corner of four belongs to the one below on the right
        if alone[r, c] == 0 and (column >= 10 or (main[:, row, column] == 0).all()):
            wanted[r, c] = np.nan
    np.testing.assert_array_equal(values[2], wanted)
    assert np.isnan(wanted).sum() == 2 + 4 and strange is None
    # two bands on the coarse grid tell it themselves
    bands.append(stored(tmp_path, "b12", np.where(alone == 0, 0, 9).astype(np.uint16), grid(20.0, width=6, height=4)))
    ((values, _),) = read_scene(bands, grid(20.0, width=6, height=4), [Window(0, 0, 4, 6)])
    assert np.array_equal(np.isnan(values[2]), (alone == 0) | (alone == 65535))
    # alone in the scene there is nobody to ask
    ((values, _),) = read_scene(bands[2:3], grid(20.0, width=6, height=4), [Window(0, 0, 4, 6)])
    assert np.array_equal(np.isnan(values[0]), (alone == 0) | (alone == 65535))


def test_a_band_of_another_grid_is_resampled_beside_those_that_are_copied(tmp_path):
    fine = np.random.default_rng(3).integers(1000, 2000, (8, 10)).astype(np.uint16)
    coarse = np.full((4, 5), 3000, np.uint16)
    coarse[0, 0] = 65535
    bands = [stored(tmp_path, "c", coarse, grid(20.0, width=5, height=4)), stored(tmp_path, "f", fine, grid(width=10))]
    for order in (1, -1):
        ((values, _),) = read_scene(bands[::order], grid(width=10), [Window(0, 0, 8, 10)])
        values = values[::order]
        assert np.array_equal(values[1], fine)
        assert np.isnan(values[0, :2, :2]).all() and (values[0][np.isfinite(values[0])] == 3000).all()
        assert np.isfinite(values[0]).sum() == 80 - 4


@pytest.mark.parametrize("order", [1, -1])
def test_strange_values_of_bands_on_several_grids_are_all_told(order, tmp_path):
    """Of two at one place the farther from 0, the first band's of two as far."""
    fine, coarse = np.full((8, 10), 2000, np.int32), np.full((4, 5), 3000, np.int32)
    fine[1, 1], fine[6, 6], fine[7, 7] = -5000, 400_000, -5000
    coarse[3, 3] = fine[0, 8] = 300_000
    coarse[0, 4] = -300_000
    bands = [stored(tmp_path, "f", fine, grid(width=10)), stored(tmp_path, "c", coarse, grid(20.0, width=5, height=4))]
    ((_, strange),) = read_scene(bands[::order], grid(width=10), [Window(0, 0, 8, 10)])
    wanted = np.full((8, 10), np.nan)
    wanted[1, 1], wanted[6:8, 6:8], wanted[6, 6], wanted[:2, 8:] = -5000, 300_000, 400_000, -300_000
    wanted[0, 8] *= -order
    np.testing.assert_array_equal(strange, wanted)


def test_where_a_band_is_asked_for_cancel(tmp_path):
    bands, checks = [stored(tmp_path, f"x{b}", np.full((8, 9), 5, np.uint16), grid()) for b in range(3)], []
    list(read_scene(bands, grid(), [Window(0, 0, 8, 9)] * 2, check=lambda: checks.append(1)))
    assert len(checks) == 6


# -- classifications


@pytest.mark.parametrize("nodata", [None, 4])
def test_classes_of_pixels_and_none_outside_the_file(nodata, tmp_path):
    classes = np.random.default_rng(1).integers(0, 12, (4, 5)).astype(np.uint8)
    band = stored(tmp_path, "scl", classes, grid(20.0, width=5, height=4), validity=BandValidity(nodata))
    window = Window(-3, -2, 14, 16)
    found = read_classes(band, grid(), window)
    assert found.dtype == np.uint8
    for r, c in np.ndindex(14, 16):
        row, column = (window.row + r) // 2, (window.column + c) // 2
        inside = 0 <= row < 4 and 0 <= column < 5
        value = int(classes[row, column]) if inside else 0
        assert found[r, c] == (0 if value == nodata else value)


def test_classes_of_turned_pixels_are_those_of_the_nearest(tmp_path):
    classes = np.random.default_rng(2).integers(1, 12, (6, 6)).astype(np.uint8)
    band = stored(tmp_path, "scl", classes, grid(14.0, width=6, height=6))
    found = read_classes(band, grid(x=3.0, y=-4.0), Window(0, 0, 8, 9))
    for r, c in np.ndindex(8, 9):
        row, column = math.floor((4 + 10 * r + 5) / 14), math.floor((3 + 10 * c + 5) / 14)
        assert found[r, c] == (classes[row, column] if row < 6 and column < 6 else 0)


def test_a_mask_inside_the_file_leaves_classes_out(tmp_path):
    path = write_raster(str(tmp_path / "m.tif"), np.full((8, 9), 5, np.uint8))
    with rasterio().open(path, "r+") as dataset:
        clear = np.full((8, 9), 255, np.uint8)
        clear[3, 4] = 0
        dataset.write_mask(clear)
    found = read_classes(BandFile(path, 1, grid(), validity=BandValidity(masked=True)), grid(), Window(0, 0, 8, 9))
    assert found[3, 4] == 0 and (found == 5).sum() == 71
