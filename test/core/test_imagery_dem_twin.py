"""DEM tiles on their own grid: which pixels are read, mosaicked and counted, pixel by pixel; limits of what is told."""

import math
import os
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from imagery_products import write_raster
from mine_mapper.core.dem import open_dem
from mine_mapper.core.errors import InputError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.geodesy import transform_points
from mine_mapper.core.grid import Grid, Window
from mine_mapper.core.imagery import dem_on_grid, elevation
from mine_mapper.core.imagery.dem_on_grid import PreparedDem, ground_cell, group_tiles, is_blocky, prepare_dem, read_terrain
from mine_mapper.core.imagery.run import Notes
from mine_mapper.core.native import rasterio


def wkt(code):
    return rasterio().crs.CRS.from_user_input(code).to_wkt()


UTM, DEGREES = wkt("EPSG:32645"), wkt("EPSG:4326")
X0, Y0 = 600000.0, 4900000.0


def grid(x=0.0, y=0.0, width=20, height=20, cell=10.0, crs=UTM, **other):
    a, b, d, e = (other.get(name, value) for name, value in zip("abde", (cell, 0.0, 0.0, -cell)))
    return Grid(crs, (a, b, X0 + x, d, e, Y0 + y), width, height)


def tile(where):
    return SimpleNamespace(grid=where)


# -- tiles


def test_the_middle_of_the_target_tells_on_which_side_of_the_world_tiles_lie(monkeypatch):
    monkeypatch.setattr(dem_on_grid, "beside_target", lambda tile, longitude: (tile, longitude))
    for x, width in ((0.0, 3000), (-150_000.0, 100), (120_000.0, 500)):
        target = grid(x=x, width=width, height=40_000)
        middle = transform_points([X0 + x + 5 * width], [Y0 - 200_000], UTM, "EPSG:4326")[0][0]
        assert dem_on_grid.near_target(["a", "b"], target) == [("a", middle), ("b", middle)]


@pytest.mark.parametrize("other", [
    grid(a=10.001), grid(e=-10.001), grid(b=0.001), grid(d=0.001), grid(x=5), grid(y=5), grid(cell=20.0),
    grid(crs=wkt("EPSG:32646")), grid(x=0.12), grid(y=-0.12), grid(x=9.88),
])  # fmt: skip
def test_tiles_of_another_grid_are_another_group(other):
    assert group_tiles([tile(grid()), tile(other)]) == [[tile(grid())], [tile(other)]]


def test_tiles_of_one_grid_are_one_group_in_the_order_of_the_first():
    tiles = [tile(grid(x, y)) for x, y in ((0, 0), (5, 5), (200, 0), (-200, 300), (205, -5), (0.08, -0.08), (399.92, 0))]
    assert group_tiles(tiles) == [[tiles[0], tiles[2], tiles[3], tiles[5], tiles[6]], [tiles[1], tiles[4]]]


@pytest.mark.parametrize("shift, together", [(0.0099, True), (0.01, False), (-0.0099, True), (-0.01, False), (0.99, False)])
def test_corners_of_a_group_differ_by_less_than_a_hundredth_of_a_pixel(shift, together):
    whole = Grid(UTM, (1.0, 0, 0.0, 0, -1.0, 0.0), 5, 5)
    for moved in ((1.0, 0, shift, 0, -1.0, 0.0), (1.0, 0, 0.0, 0, -1.0, shift)):
        assert (len(group_tiles([tile(whole), tile(replace(whole, transform=moved))])) == 1) == together


# -- what is needed


def needed_twin(origins, target):
    """First and end row, first and end column: the target's frame in pixels of the first tile, four more, cut to all tiles."""
    a, b, x0, d, e, y0 = origins[0].transform
    left, bottom, right, top = target.bounds
    inverse = np.linalg.inv([[a, b], [d, e]])
    corners = np.array([inverse @ (x - x0, y - y0) for x in (left, right) for y in (bottom, top)])
    shifts = [inverse @ (each.transform[2] - x0, each.transform[5] - y0) for each in origins]
    spans = []
    for axis, side in ((1, "height"), (0, "width")):
        first = max(math.floor(corners[:, axis].min()) - 4, min(round(shift[axis]) for shift in shifts))
        end = min(math.ceil(corners[:, axis].max()) + 4,
                  max(round(shift[axis]) + getattr(each, side) for shift, each in zip(shifts, origins)))  # fmt: skip
        spans += [first, end]
    return spans


@pytest.mark.parametrize("seed", range(60))
def test_pixels_that_the_target_needs(seed):
    rng = np.random.default_rng(seed)
    turned = {} if seed % 3 else {"a": 8.0, "b": 6.0, "d": 6.0, "e": -8.0}
    shifts = [(0, 0), *rng.integers(-15, 16, (seed % 4, 2)).tolist()]
    first = grid(width=40, height=30, **turned)
    origins = [first, *(replace(first.cut(Window(row, column, 1, 1)), width=25, height=35) for row, column in shifts[1:])]
    target = grid(*(rng.integers(-900, 900, 2) * 0.5).tolist(), int(rng.integers(1, 30)), int(rng.integers(1, 30)), 7.0)
    top, bottom, left, right = needed_twin(origins, target)
    found = dem_on_grid._needed_window([tile(each) for each in origins], target)
    assert found == (Window(top, left, bottom - top, right - left) if top < bottom and left < right else None)


@pytest.mark.parametrize("x, y, met", [
    (240, 0, None), (230, 0, 1), (-240, 0, None), (-230, 0, 1), (0, 240, None), (0, 230, 1), (0, -240, None), (0, -230, 1),
])  # fmt: skip
def test_a_target_four_pixels_beside_the_tile_needs_nothing(x, y, met):
    found = dem_on_grid._needed_window([tile(grid())], grid(x, y))
    assert found is None if met is None else min(found.rows, found.columns) == met


def test_the_bounds_of_a_target_in_degrees_run_on_over_the_180th_meridian():
    origin = Grid(DEGREES, (0.01, 0, 179.0, 0, -0.01, 51.0), 100, 100)
    target = Grid(wkt("EPSG:32601"), (1000.0, 50.0, 260_000.0, -30.0, -1000.0, 5_600_000.0), 40, 60)
    left, bottom, right, top = dem_on_grid._bounds_in(target, origin)
    a, b, x0, d, e, y0 = target.transform
    edges = [(c, r) for t in np.linspace(0, 1, 400) for c, r in ((40 * t, 0), (40, 60 * t), (40 * t, 60), (0, 60 * t))]
    x, y = transform_points([x0 + a * c + b * r for c, r in edges], [y0 + d * c + e * r for c, r in edges], target.crs, DEGREES)
    x = [value if value > 0 else value + 360 for value in x]
    assert (left, bottom, right, top) == pytest.approx((min(x), min(y), max(x), max(y)), abs=1e-4)
    assert left < 180 < right
    same = dem_on_grid._bounds_in(target, Grid(target.crs, (10.0, 0, 0, 0, -10.0, 0), 5, 5))
    assert same == target.bounds


# -- pixels


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("dems")


def dem_file(folder, name, values, where):
    path = os.path.join(str(folder), name + ".tif")
    return open_dem(write_raster(path, values.astype(np.float32), cell=where.affine, crs=where.crs, nodata=-9999))


def test_a_mosaic_takes_the_first_tile_with_data(folder):
    rng = np.random.default_rng(2)
    shifts, sizes = [(0, 0), (3, -4), (-2, 5), (6, 6)], [(7, 9), (6, 8), (5, 5), (3, 3)]
    heights = [np.where(rng.random(size) < 0.3, -9999, rng.integers(1, 900, size)) for size in sizes]
    tiles = [dem_file(folder, f"m{i}", z, grid(width=z.shape[1], height=z.shape[0])) for i, z in enumerate(heights)]
    for window in (Window(-4, -6, 16, 20), Window(2, 3, 4, 5), Window(5, 9, 2, 1)):
        found, covered = dem_on_grid._mosaic(tiles, shifts, window)
        for r, c in np.ndindex(window.rows, window.columns):
            under = [z[window.row + r - row, window.column + c - column] for z, (row, column) in zip(heights, shifts)
                     if 0 <= window.row + r - row < z.shape[0] and 0 <= window.column + c - column < z.shape[1]]  # fmt: skip
            assert covered[r, c] == bool(under)
            assert np.array_equal(found[r, c], next((z for z in under if z != -9999), np.nan), equal_nan=True)


FILLED: dict = {}


@pytest.mark.parametrize("block", [1024, 13])
def test_elevation_slope_and_counts_of_a_group(block, folder, monkeypatch):
    """A plane that rises 2 m to the east and 1 m to the north with each pixel of 10 m, a pit of zeros, a hole and a wide one."""
    monkeypatch.setattr(dem_on_grid, "BLOCK", block)
    monkeypatch.setattr(dem_on_grid, "reach", lambda cell: 6)
    rows, columns = np.mgrid[0:50, 0:60]
    plane = 500.0 + 2 * columns - rows
    z = plane.copy()
    z[4:6, 50:54] = 0
    z[10, 12] = -9999
    z[20:40, 20:40] = -9999
    z[8:12, 22:30], z[7:13, 30], z[7:13, 21] = -9999, 900, 300  # a hole across blocks between a wall and a ditch
    first = dem_file(folder, f"p{block}", z[:, :40], grid(width=40, height=50))
    second = dem_file(folder, f"q{block}", z[:, 38:], grid(x=380, width=22, height=50))
    target = grid(x=50, y=-30, width=200, height=180, cell=2.5)
    dem = prepare_dem([first, second], target, str(folder / f"dem{block}.tif"), Feedback())
    # columns 5 to 55 and rows 3 to 48, with four more on each side
    assert (dem.grid.width, dem.grid.height) == (58, 50) and dem.grid.transform == (10.0, 0, X0 + 10, 0, -10.0, Y0)
    with rasterio().open(dem.path) as dataset:
        height, slope = dataset.read()
        assert dataset.descriptions == ("elevation", "slope") and dataset.nodata == -9999
    z, plane = z[:, 1:59], plane[:, 1:59]
    hole = z == -9999
    far = np.full(z.shape, 99.0)
    for r, c in np.argwhere(hole):
        far[r, c] = min(math.hypot(r - i, c - j) for i, j in np.argwhere(~hole))
    filled = hole & (far <= 6)
    assert (height[hole & (far > 6)] == -9999).all() and np.isfinite(height).all()
    assert np.array_equal(height[~hole], z[~hole].astype(np.float32))
    assert abs(height[10, 11] - plane[10, 11]) < 1
    hole_values = [height[r, c] for r in range(8, 12) for c in range(21, 29)]
    assert hole_values == pytest.approx(FILLED.setdefault("hole", hole_values), abs=0.01), "alike in blocks of any size"
    assert (slope[hole & (far > 3)] == -9999).all() and (slope[~hole] > 0).all() and (slope[filled & (far <= 3)] > 0).all()
    smooth = np.ones(z.shape, bool)
    smooth[2:8, 47:55] = smooth[8:13, 9:14] = smooth[17:43, 16:42] = smooth[5:15, 18:32] = False
    scale = 0.9996 * (1 + (X0 + 300 - 500_000) ** 2 / (2 * 6.38e6**2))  # of the map's metres
    assert np.allclose(slope[smooth], math.degrees(math.atan(math.hypot(0.2, 0.1) * scale)), atol=2e-3)
    assert (dem.pixels, dem.filled, dem.deep, dem.void) == (
        z.size, filled.sum(), (filled & (far > 3)).sum(), (hole & (far > 6)).sum()
    )  # fmt: skip
    assert dem.cell == pytest.approx(10 / scale, rel=1e-5) and dem.ratio == pytest.approx(4 / scale, rel=1e-5)
    assert prepare_dem([first], grid(x=5000), str(folder / "none.tif"), Feedback()) is None


@pytest.mark.parametrize("rows, packed", [(8000, False), (8001, True)])
def test_a_prepared_dem_is_packed_from_256_megabytes_on(rows, packed, monkeypatch):
    """Two bands of four bytes: 32 million pixels."""

    def create(*args, **options):
        raise InterruptedError(options["packed"])

    monkeypatch.setattr(dem_on_grid, "create_raster", create)
    where = grid(width=4000, height=rows)
    with pytest.raises(InterruptedError, match=str(packed)):
        prepare_dem([tile(where)], where, "x.tif", Feedback())


@pytest.mark.parametrize("where, lon, lat", [
    (Grid(DEGREES, (0.001, 0, 80.0, 0, -0.001, 61.0), 900, 3000), 80.45, 59.5),
    (Grid(DEGREES, (0.0006, 0.0008, 80.0, 0.0008, -0.0006, 40.0), 1000, 3000), 81.5, 39.5),
])  # fmt: skip
def test_the_size_of_a_pixel_on_the_ground_in_the_middle(where, lon, lat):
    """The radii of curvature of WGS 84 in the middle; the cell of 0.001 degrees is turned in the second one."""
    sine = math.sin(math.radians(lat)) ** 2
    across = 6378137 / math.sqrt(1 - 0.00669437999 * sine)
    along = across * (1 - 0.00669437999) / (1 - 0.00669437999 * sine)
    degree = math.radians(0.001)
    assert ground_cell(where) == pytest.approx(degree * math.sqrt(across * math.cos(math.radians(lat)) * along), rel=2e-5)


def test_the_size_of_a_pixel_in_the_middle_of_a_wide_grid():
    """East of the middle meridian a map's metre is shorter: by the square of the distance."""
    where = Grid(UTM, (10.0, 0, 500_000.0, 0, -10.0, 500.0), 60_000, 100)
    scale = 0.9996 * (1 + (300_000 / 0.9996) ** 2 / (2 * 6378137.0**2 * (1 - 0.00669438)))
    assert ground_cell(where) == pytest.approx(10 / scale, rel=5e-6)


def prepared(path="", where=None, **known):
    numbers = {"pixels": 1000, "filled": 0, "deep": 0, "void": 0, "cell": 10.0, "ratio": 1.0}
    return PreparedDem(path, where, **{**numbers, **known})


@pytest.mark.parametrize("ratio, finer", [(0.66, True), (2 / 3, False), (0.67, False), (1.5, False)])
def test_a_dem_one_and_a_half_times_finer_is_averaged(ratio, finer):
    assert prepared(ratio=ratio).is_finer == finer


@pytest.mark.parametrize(
    "rows, columns, window", [(512, 511, (0, 0, 512, 511)), (516, 523, (2, 5, 512, 512)), (9, 8, (0, 0, 9, 8))]
)
def test_blocks_are_looked_for_in_the_middle(rows, columns, window, monkeypatch):
    class Dataset:
        def __enter__(self):
            return self

        def __exit__(self, *error):
            return False

        def read(self, band, window):
            asked.append((band, window.row_off, window.col_off, window.height, window.width))
            return np.ones((window.height, window.width))

    asked = []
    monkeypatch.setattr(dem_on_grid, "open_raster", lambda path: Dataset())
    assert not is_blocky(prepared(where=grid(width=columns, height=rows)))
    assert asked == [(1, *window)]


@pytest.mark.parametrize("rows, copies, flat, found", [
    (41, 16, 0, False), (41, 17, 0, True), (17, 16, 0, True), (16, 15, 0, False), (57, 17, 16, True), (56, 17, 41, False),
])  # fmt: skip
def test_rows_repeat_when_more_than_four_tenths_of_sixteen_with_relief_are_copies(rows, copies, flat, found):
    z = np.random.default_rng(1).random((rows, 6))
    z[1 : copies + 1] = z[0]
    z[rows - flat :] = 3.0
    assert bool(dem_on_grid._repeats(z)) == found


def test_where_the_first_dem_has_none_the_next_one_counts(folder):
    values = np.full((2, 3, 20, 20), 7.0, np.float32) * np.array([1, 2, 3])[:, None, None]
    values[1] += 1
    values[0, 0, 5:] = values[0, 1, 10:] = values[1, 0, 2] = -9999
    dems = []
    for number in range(3):
        path = write_raster(os.path.join(str(folder), f"t{number}.tif"), values[:, number], cell=10.0, corner=(X0, Y0))
        dems.append(prepared(path, grid()))
    found = read_terrain(dems, grid(), Window(0, 0, 20, 20))
    assert found.dtype == np.float32
    for band in range(2):
        for row in range(20):
            wanted = next((v for v in values[band, :, row, 0] if v != -9999), np.nan)
            assert np.allclose(found[band, row], wanted, atol=1e-3) or row in (1, 2, 3, 4, 5, 9, 10)
    far = [prepared(dems[0].path, grid(x=90_000))]
    nothing = read_terrain(far, grid(), Window(0, 0, 20, 20))
    assert np.isnan(nothing).all() and nothing.shape == (2, 20, 20)
    assert np.array_equal(read_terrain([*far, *dems[1:2]], grid(), Window(0, 0, 9, 8)),
                          read_terrain(dems[1:2], grid(), Window(0, 0, 9, 8)), equal_nan=True)  # fmt: skip
    assert read_terrain((), grid(), Window(0, 0, 2, 2)) is None


def test_a_finer_dem_is_averaged_over_the_pixels_of_the_target(folder):
    z = np.random.default_rng(4).integers(100, 900, (2, 60, 60)).astype(np.float32)
    path = write_raster(os.path.join(str(folder), "fine.tif"), z, cell=10 / 3, corner=(X0, Y0))
    found = read_terrain([prepared(path, grid(width=60, height=60, cell=10 / 3), ratio=1 / 3)], grid(), Window(0, 0, 20, 20))
    wanted = z.reshape(2, 20, 3, 20, 3).mean((2, 4))
    assert np.allclose(found, wanted, atol=0.5)


def test_a_dem_as_fine_as_the_target_is_interpolated(folder):
    """Its pixels begin 3 m to the left: seven tenths of the one pixel and three of the next."""
    z = np.random.default_rng(5).integers(100, 900, (2, 20, 22)).astype(np.float32)
    path = write_raster(os.path.join(str(folder), "beside.tif"), z, corner=(X0 - 3, Y0))
    found = read_terrain([prepared(path, grid(x=-3, width=22))], grid(), Window(0, 0, 20, 20))
    assert np.allclose(found, 0.7 * z[:, :, :20] + 0.3 * z[:, :, 1:21], atol=0.01)


# -- what is told


def warned(monkeypatch, blocky=False, **known):
    monkeypatch.setattr(elevation, "is_blocky", lambda dem: blocky)
    notes = Notes(Feedback())
    elevation._warn_of(prepared(**known), "d.tif", grid(), notes)
    return notes


@pytest.mark.parametrize("known, words", [
    ({"deep": 20}, "2.00% of DEM"), ({"void": 30}, "3.00% of DEM"), ({"ratio": 5.0}, None),
    ({"ratio": 5.1, "cell": 51.0}, "coarser (51 m) than the image (10 m)"), ({"blocky": True}, "repeat in blocks"), ({}, None),
])  # fmt: skip
def test_what_is_warned_of(known, words, monkeypatch):
    notes = warned(monkeypatch, **known)
    assert not notes.notes and len(notes.warnings) == bool(words) and all(words in text for text in notes.warnings)


def test_what_is_noted(monkeypatch):
    (text,) = warned(monkeypatch, filled=40).notes
    assert "40 DEM pixels" in text and "4.00% of 'd.tif'" in text


def flat(value=0.0, void=False, other=None):
    z = np.full((20, 20), value, np.float32)
    if void:
        z[3:9, 4:17] = -9999
    if other is not None:
        z[11, 7] = other
    return z


def told_of(folder, tmp_path, *values, step=200.5):
    notes = Notes(Feedback())
    files = [dem_file(folder, f"d{index}", z, grid(x=index * step)).path for index, z in enumerate(values)]
    run = SimpleNamespace(notes=notes, feedback=Feedback())
    elevation.prepare_elevation(files, grid(width=20 * len(files)), str(tmp_path), run)
    return [str(text) for text in notes.warnings if "has the value" in text]


@pytest.mark.parametrize("values, words", [
    ((flat(),), "(d0.tif) has the value 0 m everywhere"), ((flat(431),), "431 m"), ((flat(431, void=True),), "431 m"),
    ((flat(-12.5),), "-12.5 m"), ((flat(0, void=True),), "the value 0 m"), ((flat(), flat()), "(d0.tif, d1.tif) has the value"),
    ((flat(0, other=1),), None), ((flat(431, other=431.5),), None), ((flat(431, void=True, other=430),), None),
    ((flat(), flat(5)), None),  # a tile of the sea beside one of land
])  # fmt: skip
def test_one_value_everywhere_is_told(values, words, folder, tmp_path):
    told = told_of(folder, tmp_path, *values)
    assert len(told) == bool(words) and all(words in text for text in told)


@pytest.mark.parametrize("step, told", [(3.5, True), (200.5, False)])
def test_a_dem_of_one_value_over_one_with_relief_is_told(step, told, folder, tmp_path):
    """Of one place, or beside each other as a tile of the sea is."""
    relief = np.tile(np.arange(20, dtype=np.float32), (20, 1))
    assert bool(told_of(folder, tmp_path, flat(), relief, step=step)) == told
    assert not told_of(folder, tmp_path, relief, flat(), step=step), "what is below does not show"


def test_a_dem_elsewhere_is_named(folder, tmp_path):
    notes = Notes(Feedback())
    run = SimpleNamespace(notes=notes, feedback=Feedback())
    near = dem_file(folder, "near", np.random.default_rng(1).random((20, 20)) * 500, grid())
    far = dem_file(folder, "far", np.ones((20, 20)), grid(x=90_000, y=5))
    dems = elevation.prepare_elevation((near.path, far.path), grid(), str(tmp_path), run)
    assert [os.path.basename(dem.path) for dem in dems] == ["dem-0.tif"]
    assert any("far.tif" in text and "lies outside the area" in text for text in notes.notes)
    with pytest.raises(InputError, match=r"The DEM \(far.tif\) does not overlap the area"):
        elevation.prepare_elevation((far.path,), grid(), str(tmp_path), run)
