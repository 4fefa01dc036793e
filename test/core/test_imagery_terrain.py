"""Slope with true ground distances; DEM tiles, voids, units, coverage."""

import numpy as np
import pytest
from imagery_products import Affine, write_raster
from mine_mapper.core.dem import all_tiles, describe, metres_of, open_dem
from mine_mapper.core.errors import InputError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.geodesy import transform_points
from mine_mapper.core.grid import Grid, Window
from mine_mapper.core.imagery.dem_on_grid import group_tiles, is_blocky, near_target, prepare_dem, read_terrain
from mine_mapper.core.imagery.elevation import prepare_elevation
from mine_mapper.core.imagery.run import Notes, Run
from mine_mapper.core.native import rasterio
from mine_mapper.core.raster import read_window
from mine_mapper.core.terrain import ground_steps, slope_degrees
from mine_mapper.core.voids import fill_voids
from mine_mapper.core.walls import Walls

UTM45 = rasterio().crs.CRS.from_epsg(32645).to_wkt()
TARGET = Grid(UTM45, (10.0, 0.0, 600000.0, 0.0, -10.0, 4900020.0), 120, 100)


def quiet(notes=None):
    """A run that says nothing."""
    return Run(None, None, notes or Notes(Feedback()), Feedback())


def wkt(code):
    return rasterio().crs.CRS.from_user_input(code).to_wkt()


def horn_twin(z, dx, dy):
    """Horn's slope, pixel by pixel, for inner pixels of a plain grid."""
    out = np.full(z.shape, np.nan)
    for r in range(1, z.shape[0] - 1):
        for c in range(1, z.shape[1] - 1):
            a, b, c_, d, _, f, g, h, i = z[r - 1 : r + 2, c - 1 : c + 2].ravel()
            p = ((c_ + 2 * f + i) - (a + 2 * d + g)) / (8 * dx)
            q = ((g + 2 * h + i) - (a + 2 * b + c_)) / (8 * dy)
            out[r, c] = np.degrees(np.arctan(np.hypot(p, q)))
    return out


def plain_steps(rows, columns, dx, dy):
    return np.broadcast_to(np.array([dx, 0, 0, -dy])[:, None, None], (4, rows, columns)).astype(float)


def test_slope_equals_horn():
    z = np.random.default_rng(0).normal(500, 20, (12, 15))
    slope = slope_degrees(np.pad(z, 1, constant_values=np.nan), plain_steps(12, 15, 30.0, 25.0))
    assert np.allclose(slope[1:-1, 1:-1], horn_twin(z, 30, 25)[1:-1, 1:-1], atol=1e-4)
    assert np.isfinite(slope).all()


def test_a_plane_has_one_slope_up_to_its_edges_and_beside_holes():
    rows, columns = np.mgrid[0:10, 0:12]
    z = 100 + 3.0 * columns + 4.0 * rows  # rises 5 m on 10 m
    z[4, 5] = np.nan
    slope = slope_degrees(np.pad(z, 1, constant_values=np.nan), plain_steps(10, 12, 10.0, 10.0))
    assert np.isnan(slope[4, 5])
    assert np.allclose(slope[np.isfinite(slope)], np.degrees(np.arctan(0.5)), atol=1e-4)


@pytest.mark.parametrize("code", ["EPSG:32645", "EPSG:4326", "EPSG:3857", "EPSG:2263", "+proj=aea +lat_1=30 +lat_2=60 +lon_0=60"])
def test_ground_distances_are_true_in_any_system(code):
    """A step of a pixel, measured against the geodesic: degrees, Mercator, feet, an equal-area projection."""
    from geographiclib.geodesic import Geodesic

    where = (-73.9, 40.7) if code == "EPSG:2263" else (87.5, 44.2)
    x, y = (float(v[0]) for v in transform_points([where[0]], [where[1]], "EPSG:4326", code))
    cell = 0.0003 if code == "EPSG:4326" else 30.0
    grid = Grid(wkt(code), (cell, 0, x - 100 * cell, 0, -cell, y + 100 * cell), 200, 200)
    steps = ground_steps(grid, Window(70, 90, 60, 50))
    for r, c in ((0, 0), (59, 49), (30, 20)):
        for axis, (dr, dc) in enumerate(((0, 1), (1, 0))):
            rr, cc = 70 + r + 0.5, 90 + c + 0.5
            xs = grid.transform[2] + cell * np.array([cc - dc / 2, cc + dc / 2])
            ys = grid.transform[5] - cell * np.array([rr - dr / 2, rr + dr / 2])
            lon, lat = transform_points(xs, ys, grid.crs, "EPSG:4326")
            line = Geodesic.WGS84.Inverse(lat[0], lon[0], lat[1], lon[1])
            azimuth = np.radians(line["azi1"])
            expected = line["s12"] * np.sin(azimuth), line["s12"] * np.cos(azimuth)
            assert np.allclose(steps[2 * axis : 2 * axis + 2, r, c], expected, atol=2e-3 * line["s12"])


def test_windows_see_the_same_ground_distances():
    grid = Grid(wkt("EPSG:4326"), (0.0003, 0, 87.0, 0, -0.0003, 44.5), 300, 300)
    whole = ground_steps(grid, grid.window)
    assert np.allclose(whole[:, 37:99, 130:201], ground_steps(grid, Window(37, 130, 62, 71)), rtol=1e-12)


def plane(grid_code, cell, corner, size, gradient=0.2):
    """Elevation that rises with UTM easting, sampled on any grid; metres."""
    columns, rows = np.meshgrid(np.arange(size) + 0.5, np.arange(size) + 0.5)
    x, y = corner[0] + cell * columns, corner[1] - cell * rows
    east, _ = transform_points(x.ravel(), y.ravel(), wkt(grid_code), UTM45)
    return (1000 + gradient * (east.reshape(x.shape) - 600000)).astype(np.float32)


@pytest.mark.parametrize(
    ("code", "cell", "corner", "size"),
    [
        ("EPSG:32645", 30.0, (599000.0, 4901000.0), 120),
        ("EPSG:4326", 0.0003, (88.22, 44.27), 200),
        ("EPSG:32646", 25.0, (120000.0, 4911000.0), 120),
        ("EPSG:32645", 4.0, (599900.0, 4900100.0), 400),
    ],
)
def test_a_plane_keeps_its_elevation_and_slope_on_the_target(tmp_path, code, cell, corner, size):
    path = write_raster(str(tmp_path / "dem.tif"), plane(code, cell, corner, size), code, corner, cell)
    notes = Notes(Feedback())
    dems = prepare_elevation((path,), TARGET, str(tmp_path), quiet(notes))
    elevation, slope = read_terrain(dems, TARGET, TARGET.window)
    assert np.isfinite(elevation).all() and not notes.warnings
    columns = 600005.0 + 10 * np.arange(120)
    assert np.abs(elevation - (1000 + 0.2 * (columns - 600000))).max() < 0.7
    assert np.abs(slope - np.degrees(np.arctan(0.2))).max() < 0.05
    part = read_terrain(dems, TARGET, Window(40, 64, 50, 56))
    assert np.array_equal(part, np.stack([elevation, slope])[:, 40:90, 64:120])


def test_tiles_with_a_shared_edge_are_one_dem_without_a_seam(tmp_path):
    corner, cell = (88.2, 44.28), 1 / 1200
    z = plane("EPSG:4326", cell, (corner[0] - cell / 2, corner[1] + cell / 2), 81)
    west = write_raster(str(tmp_path / "west.tif"), z[:, :41], "EPSG:4326", (corner[0] - cell / 2, corner[1] + cell / 2), cell)
    east_corner = (corner[0] - cell / 2 + 40 * cell, corner[1] + cell / 2)
    east = write_raster(str(tmp_path / "east.tif"), z[:, 40:], "EPSG:4326", east_corner, cell)
    whole = write_raster(str(tmp_path / "whole.tif"), z, "EPSG:4326", (corner[0] - cell / 2, corner[1] + cell / 2), cell)
    groups = group_tiles([open_dem(west), open_dem(east)])
    assert [len(group) for group in groups] == [2]
    wide = Grid(UTM45, (10.0, 0.0, 599000.0, 0.0, -10.0, 4902000.0), 300, 300)
    both = prepare_dem(groups[0], wide, str(tmp_path / "both.tif"), Feedback())
    one = prepare_dem([open_dem(whole)], wide, str(tmp_path / "one.tif"), Feedback())
    assert np.allclose(read_window(both.path), read_window(one.path), atol=1e-4)


def test_tiles_of_other_grids_fill_where_the_first_ends(tmp_path):
    west = write_raster(str(tmp_path / "w.tif"), np.full((80, 40), 500, np.float32), corner=(599500.0, 4900500.0), cell=30.0)
    all_over = write_raster(str(tmp_path / "a.tif"), np.full((60, 60), 700, np.int16), corner=(599000.0, 4901000.0), cell=50.0)
    run, told = quiet(), []
    run.feedback.set_progress = told.append
    dems = prepare_elevation((west, all_over), TARGET, str(tmp_path), run)
    assert told == sorted(told) and told[-1] == 1.0  # both groups have their part of the bar
    elevation, _ = read_terrain(dems, TARGET, TARGET.window)
    assert len(dems) == 2 and set(np.unique(elevation)) == {500, 700}
    assert (elevation[:, :69] == 500).all() and (elevation[:, 72:] == 700).all()


def test_voids_are_filled_and_counted_with_and_without_a_nodata_tag(tmp_path):
    z = plane("EPSG:32645", 30.0, (599000.0, 4901000.0), 120).astype(np.int16)
    z[50:53, 60:62] = -32768
    for nodata in (-32768, None):
        path = write_raster(str(tmp_path / "voids.tif"), z, corner=(599000.0, 4901000.0), cell=30.0, nodata=nodata)
        notes = Notes(Feedback())
        (dem,) = prepare_elevation((path,), TARGET, str(tmp_path), quiet(notes))
        assert (dem.filled, dem.void) == (6, 0) and any("6 DEM pixels without data" in text for text in notes.notes)
        elevation, _ = read_terrain((dem,), TARGET, TARGET.window)
        assert np.isfinite(elevation).all() and elevation.min() > 900


def test_filling_reaches_only_so_far():
    z = np.full((300, 300), np.nan, np.float32)
    z[:, :50] = 100
    filled, deep = fill_voids(z, np.isnan(z), 64)
    assert np.allclose(filled[:, 50:114], 100) and np.isnan(filled[:, 115:]).all()
    assert deep[:, 53:114].all() and not deep[:, :53].any() and not deep[:, 115:].any()


def test_feet_become_metres(tmp_path):
    path = write_raster(str(tmp_path / "feet.tif"), np.full((60, 60), 1000, np.float32), corner=(599900.0, 4900100.0), cell=30.0)
    with rasterio().open(path, "r+") as dataset:
        dataset.units = ["ft"]
    dems = prepare_elevation((path,), TARGET, str(tmp_path), quiet())
    assert np.allclose(read_terrain(dems, TARGET, TARGET.window)[0], 304.8, atol=1e-3)


def test_coarse_and_blocky_dems_are_told(tmp_path):
    notes = Notes(Feedback())
    random = np.random.default_rng(1)
    coarse = write_raster(
        str(tmp_path / "c.tif"), random.normal(0, 9, (40, 40)).astype("f4"), corner=(599000.0, 4901500.0), cell=90.0
    )
    prepare_elevation((coarse,), TARGET, str(tmp_path), quiet(notes))
    assert "far coarser (90 m) than the image (10 m)" in notes.warnings[0] and len(notes.warnings) == 1
    blocks = np.kron(random.integers(100, 200, (20, 20)), np.ones((9, 9))).astype(np.int16)
    path = write_raster(str(tmp_path / "b.tif"), blocks, corner=(599900.0, 4900100.0))
    (dem,) = prepare_elevation((path,), TARGET, str(tmp_path), quiet(notes))
    assert is_blocky(dem) and "repeat in blocks" in notes.warnings[1]


def test_dems_that_cannot_be_used_are_named(tmp_path):
    far = write_raster(str(tmp_path / "far.tif"), np.ones((20, 20), np.float32), corner=(100000.0, 100000.0), cell=30.0)
    with pytest.raises(InputError, match=r"The DEM \(far.tif\) does not overlap the area \(EPSG:32645, x 600000 to 601200"):
        prepare_elevation((far,), TARGET, str(tmp_path), quiet())
    bare = write_raster(str(tmp_path / "bare.tif"), np.ones((20, 20), np.float32), crs=None)
    with pytest.raises(InputError, match="'bare.tif' has no coordinate reference system"):
        open_dem(bare)
    several = write_raster(str(tmp_path / "rgb.tif"), np.ones((3, 20, 20), np.float32))
    with pytest.raises(InputError, match="'rgb.tif' has 3 bands"):
        open_dem(several)


def test_rotated_dems_are_right(tmp_path):
    turned = Affine.translation(599600, 4899800) * Affine.rotation(30) * Affine.scale(30, -30) * Affine.translation(-30, -60)
    columns, rows = np.meshgrid(np.arange(120) + 0.5, np.arange(120) + 0.5)
    east = turned.a * columns + turned.b * rows + turned.c
    path = write_raster(str(tmp_path / "turned.tif"), (1000 + 0.2 * (east - 600000)).astype(np.float32), cell=turned)
    dems = prepare_elevation((path,), TARGET, str(tmp_path), quiet())
    elevation, slope = read_terrain(dems, TARGET, TARGET.window)
    seen = np.isfinite(elevation)
    assert seen.mean() > 0.5
    assert np.abs(slope[seen] - np.degrees(np.arctan(0.2))).max() < 0.05


# -- as agencies deliver them ----------------------------------------------------------------------------------------

SLOPE = np.degrees(np.arctan(0.2))


def rising(size=140):
    """A plane that rises 2 m a pixel of 10 m to the east, over the target."""
    return np.tile(500 + 2.0 * np.arange(size), (size, 1))


def hole(size=140):
    inside = np.zeros((size, size), bool)
    inside[50:90, 50:90] = True
    return inside


def prepared(folder, path):
    notes = Notes(Feedback())
    dems = prepare_elevation((path,), TARGET, str(folder), quiet(notes))
    return (*read_terrain(dems, TARGET, TARGET.window), notes)


def write_dem(folder, values, dtype="f4", **options):
    return write_raster(str(folder / "dem.tif"), np.asarray(values).astype(dtype), corner=(599900.0, 4900120.0), **options)


def assert_plane(elevation, slope, where=slice(None)):
    truth = np.tile(500 + 2.0 * (np.arange(120) + 10), (100, 1))
    assert np.abs(elevation - truth)[where].max() < 0.02
    assert np.nanmax(np.abs(slope - SLOPE)[where]) < 0.02


@pytest.mark.parametrize("kind", ["mask", "msk", "alpha", "nodata", "rounded", "nan", "untagged"])
def test_masked_and_void_pixels_of_any_kind_are_filled_as_a_plane(tmp_path, kind):
    """The plane stays one; deep inside the void its slope is not made up."""
    package, inside = rasterio(), hole()
    fill = {"nodata": -32768, "rounded": -3.4028234663852886e38, "nan": np.nan, "untagged": -9999}.get(kind, 0)
    values = np.where(inside, fill, rising())
    layers = np.stack([values, np.where(inside, 0, 255)]) if kind == "alpha" else values
    nodata = {"nodata": -32768, "rounded": -3.40282e38}.get(kind)
    path = write_dem(tmp_path, layers, nodata=nodata)
    with package.Env(GDAL_TIFF_INTERNAL_MASK=kind == "mask"), package.open(path, "r+") as dataset:
        if kind in ("mask", "msk"):
            dataset.write_mask(~inside)
        if kind == "alpha":
            dataset.colorinterp = [package.enums.ColorInterp.gray, package.enums.ColorInterp.alpha]
    elevation, slope, notes = prepared(tmp_path, path)
    assert_plane(elevation, slope)
    assert np.isnan(slope[50:60, 50:60]).all() and np.isfinite(slope).mean() > 0.85
    assert any("of 'dem.tif' in the area, were filled from their rims" in text for text in notes.notes)
    assert any("lies deep inside voids" in text for text in notes.warnings)


def test_small_voids_keep_their_slope_and_wide_ones_end_at_a_distance_in_metres(tmp_path):
    values = rising()
    values[60:65, 60:65] = -32768
    elevation, slope, notes = prepared(tmp_path, write_dem(tmp_path, values, "i2"))
    assert_plane(elevation, slope)
    assert np.isfinite(slope).all() and not notes.warnings
    for cell, size in ((30.0, 300), (90.0, 120)):
        z = np.full((size, size), np.nan, np.float32)
        z[:, :5] = 100
        target = Grid(UTM45, (cell, 0.0, 600000.0, 0.0, -cell, 4900020.0), size, size)
        path = write_raster(str(tmp_path / "w.tif"), z, corner=(600000.0, 4900020.0), cell=cell)
        (dem,) = prepare_elevation((path,), target, str(tmp_path), quiet())
        filled = np.isfinite(read_terrain((dem,), target, target.window)[0][size // 2])
        assert abs((filled.sum() - 5) * cell - 1500) < 2 * cell


def test_every_filled_pixel_is_the_mean_of_its_neighbours_and_many_small_voids_take_no_time():
    import time

    random = np.random.default_rng(7)
    z = random.normal(500, 30, (900, 900)).astype(np.float32)
    holes = random.random(z.shape) < 0.1
    holes[300:340, 500:620] = True
    holes[:30, :40] = True  # open at two sides
    start = time.process_time()
    filled, deep = fill_voids(np.where(holes, np.nan, z), holes, 50)
    assert time.process_time() - start < 20 and np.isfinite(filled).all() and deep[320, 560] and not deep[500, 500]
    assert np.array_equal(filled[~holes], z[~holes])
    inner = np.zeros(z.shape, bool)
    inner[1:-1, 1:-1] = holes[1:-1, 1:-1]
    mean = (np.roll(filled, 1, 0) + np.roll(filled, -1, 0) + np.roll(filled, 1, 1) + np.roll(filled, -1, 1)) / 4
    assert np.abs(filled - mean)[inner].max() < 0.01


def test_a_void_open_at_the_edge_goes_on_with_the_slope():
    plane = np.tile(500 + 2.0 * np.arange(60, dtype=np.float32), (60, 1)) + np.arange(60, dtype=np.float32)[:, None]
    z = plane.copy()
    z[:20, :25] = z[40:, 50:] = np.nan
    filled, _ = fill_voids(z, np.isnan(z), 50)
    assert np.abs(filled - plane).max() < 0.05
    for side in (np.s_[:, :15], np.s_[50:], np.s_[:8]):  # all along a side: the rim is a line
        z = plane.copy()
        z[side] = np.nan
        filled, _ = fill_voids(z, np.isnan(z), 50)
        assert np.abs(filled - plane).max() < 0.05


def test_a_void_is_filled_alike_whatever_block_it_lies_in(tmp_path, monkeypatch):
    from mine_mapper.core.imagery import dem_on_grid as module

    random = np.random.default_rng(5)
    values = np.where(hole(), np.nan, rising() + random.normal(0, 3, (140, 140)))
    path = write_dem(tmp_path, values)
    whole, _, _ = prepared(tmp_path, path)
    monkeypatch.setattr(module, "BLOCK", 64)
    pieces, _, _ = prepared(tmp_path, path)
    assert np.allclose(whole, pieces, atol=1e-3)


@pytest.mark.parametrize("scale, offset, dtype", [(0.1, 0.0, "i4"), (0.01, 0.0, "i4"), (0.5, -200.0, "u2")])
def test_scale_and_offset_of_the_tags_are_applied_and_told(tmp_path, scale, offset, dtype):
    path = write_dem(tmp_path, np.round((rising() - offset) / scale), dtype)
    with rasterio().open(path, "r+") as dataset:
        dataset.scales, dataset.offsets = (scale,), (offset,)
    elevation, slope, notes = prepared(tmp_path, path)
    assert_plane(elevation, slope)
    assert any(f"elevation = value x {scale:g}" in text for text in notes.notes) and not notes.warnings


@pytest.mark.parametrize(
    ("unit", "metres"),
    [
        *(("ft", 0.3048), ("Foot_International", 0.3048), ("FEET", 0.3048), ("international feet", 0.3048)),
        *(("ftUS", 1200 / 3937), ("Foot_US", 1200 / 3937), ("us_survey_feet", 1200 / 3937), ("us-ft", 1200 / 3937)),
        *(("US survey foot", 1200 / 3937), ("foot (US survey)", 1200 / 3937), ("usft", 1200 / 3937)),
        *(("Metre", 1), ("meters", 1), ("m", 1), ("metres above sea level", 1), ("dm", 0.1), ("centimeters", 0.01), ("km", 1000)),
        *(("furlong", None), ("degree", None), ("m/s", None), ("feet or metres", None)),
        *(("0.1 m", None), ("10 cm", None), ("hundredths of a metre", None), ("m EGM96", 1)),
    ],
)
def test_units_in_any_spelling(unit, metres):
    assert metres_of(unit) == (None if metres is None else pytest.approx(metres, rel=1e-9))


def test_heights_of_no_ground_are_told_a_fill_is_not(tmp_path):
    hill = 500 + 2.0 * np.arange(200)[None].repeat(200, 0)
    (warning,) = open_dem(write_dem(tmp_path / "cm", hill * 100)).warnings
    assert "100% of DEM" in warning and "such as 69\u202f900 m, which no ground has" in warning
    (warning,) = open_dem(write_dem(tmp_path / "dm", hill * 12)).warnings
    assert "37% of DEM" in warning
    hole = np.where(np.arange(200) < 100, -32768, hill)
    assert not open_dem(write_dem(tmp_path / "fill", hole)).warnings and not open_dem(write_dem(tmp_path / "m", hill)).warnings


def test_units_of_the_file_of_the_vertical_system_and_unknown_ones(tmp_path):
    for unit, metres in (("ftUS", 1200 / 3937), ("Foot_US", 1200 / 3937), ("dm", 0.1)):
        path = write_dem(tmp_path, rising() / metres)
        with rasterio().open(path, "r+") as dataset:
            dataset.units = (unit,)
        elevation, slope, notes = prepared(tmp_path, path)
        assert_plane(elevation, slope)
        assert any("is brought to metres" in text for text in notes.notes) and not notes.warnings
    path = write_dem(tmp_path, rising())
    with rasterio().open(path, "r+") as dataset:
        dataset.units = ("furlong",)
    _, _, notes = prepared(tmp_path, path)
    assert "'furlong', a unit that is not known: it is taken as metres" in notes.warnings[0]
    path = write_raster(str(tmp_path / "v.tif"), np.full((9, 9), 1000, "f4"), crs="EPSG:2263+6360")
    assert open_dem(path).factor == pytest.approx(1200 / 3937) and not open_dem(path).warnings
    path = write_raster(str(tmp_path / "h.tif"), np.full((9, 9), 1000, "f4"), crs="EPSG:2263")
    assert "does not say the unit of its elevation" in open_dem(path).warnings[0]


def test_several_bands_pictures_and_blocks_of_zeros(tmp_path):
    path = write_dem(tmp_path, np.stack([rising() * 0, rising(), rising() * 3]), names=("slope", "Elevation", "aspect"))
    elevation, slope, _ = prepared(tmp_path, path)
    assert_plane(elevation, slope)
    _, _, notes = prepared(tmp_path, write_dem(tmp_path, rising() % 256, "u1"))
    assert any("looks like a picture" in text for text in notes.warnings)
    values = rising()
    values[:, :30] = 0
    _, _, notes = prepared(tmp_path, write_dem(tmp_path, values))
    assert any("is exactly 0 beside ground more than 100 m higher or lower" in text for text in notes.warnings)
    coast = np.clip(rising() - 560, 0, None)  # the sea, and ground that rises from it
    _, _, notes = prepared(tmp_path, write_dem(tmp_path, coast))
    assert not notes.warnings


@pytest.mark.parametrize("value, told", [(0, True), (1, True), (-1, True), (-99, True), (8848, True), (620, False)])
def test_blocks_of_any_value_with_cliffs_around_are_told(value, told):
    """A lake of 620 m has banks on one side only; pixels of one height in steep ground are no block."""
    heights, walls = rising(), Walls()
    heights[20:24, 10:15] = value
    walls.add(heights)
    assert [text.fields["value"] for text in walls.tell("d", heights.size)] == [value] * told
    rough, walls = np.random.default_rng(1).integers(0, 9, (60, 60)) * 150.0 + 3, Walls()
    walls.add(rough)
    assert not walls.tell("d", rough.size)


def hgt(folder, name="N44E088.hgt", side=1201):
    """SRTM tile that rises to the east."""
    values = np.tile(np.linspace(500, 1700, side), (side, 1)).round()
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    values.astype(">i2").tofile(path)
    return str(path)


@pytest.mark.parametrize("ending", [".hgt.zip", "_nasadem.zip", ".hgt.gz", ".tar", ".tar.gz", "_copernicus.zip", "_tandem.zip"])
def test_tiles_are_read_as_they_are_delivered(tmp_path, ending):
    import gzip
    import shutil
    import tarfile
    import zipfile

    plain = hgt(tmp_path / "in")
    packed = str(tmp_path / f"N44E088{ending}")
    if ending == ".hgt.gz":
        with open(plain, "rb") as source, gzip.open(packed, "wb") as stream:
            shutil.copyfileobj(source, stream)
    elif ending.startswith(".tar"):
        with tarfile.open(packed, "w:gz" if ending.endswith("gz") else "w") as archive:
            archive.add(plain, "N44E088.hgt")
    elif "copernicus" in ending:
        name = "Copernicus_DSM_COG_10_N44_00_E088_00_DEM"
        with rasterio().open(plain) as dataset:
            values, place = dataset.read(1), dataset.transform
        path = write_raster(str(tmp_path / "in" / f"{name}.tif"), values.astype("f4"), "EPSG:4326", cell=place)
        with zipfile.ZipFile(packed, "w") as archive:
            archive.write(path, f"{name}/DEM/{name}.tif")
            for mask in ("EDM", "WBM"):
                archive.write(path, f"{name}/AUXFILES/{name[:-4]}_{mask}.tif")
            archive.write(path, f"{name}/PREVIEW/{name}_QL.tif")
    elif "tandem" in ending:
        with rasterio().open(plain) as dataset:
            values, place = dataset.read(1), dataset.transform
        name = "TDM1_DEM__30_N44E088"
        with zipfile.ZipFile(packed, "w") as archive:
            for part, heights in {"DEM": values, "AM2": values * 0 + 7, "COV": values * 0 + 3}.items():
                path = write_raster(str(tmp_path / "in" / f"{part}.tif"), heights.astype("f4"), "EPSG:4326", cell=place)
                archive.write(path, f"{name}_V01_C/{'DEM' if part == 'DEM' else 'AUXFILES'}/{name}_{part}.tif")
    else:
        with zipfile.ZipFile(packed, "w") as archive:
            archive.write(plain, "n44e088.hgt" if "nasadem" in ending else "N44E088.hgt")
            archive.writestr("n44e088.num", b"0" * 100)
    expected, truth, _ = prepared(tmp_path, plain)
    elevation, slope, _ = prepared(tmp_path, packed)
    assert np.array_equal(elevation, expected) and np.array_equal(slope, truth) and elevation.mean() > 500
    assert open_dem(packed).grid.same_as(open_dem(plain).grid)


def test_archives_without_elevation_and_tiles_that_gdal_does_not_know_are_named(tmp_path):
    import gzip
    import zipfile

    with zipfile.ZipFile(tmp_path / "text.zip", "w") as archive:
        archive.writestr("readme.txt", "no raster")
    with gzip.open(tmp_path / "a.hgt.gz", "wb") as stream:
        stream.write(b"short")
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04")
    for name, message in (("text.zip", "Unpack it"), ("a.hgt.gz", "Unpack it"), ("broken.zip", "cannot be unpacked")):
        with pytest.raises(InputError, match=message):
            open_dem(str(tmp_path / name))
    hgt(tmp_path, "N10E010.hgt", 7201 // 9)
    with pytest.raises(InputError, match="SRTM tile of 800 x 800 pixels"):
        open_dem(str(tmp_path / "N10E010.hgt"))
    two = tmp_path / "two.zip"
    with zipfile.ZipFile(two, "w") as archive:
        for name in ("N44E088.hgt", "N44E089.hgt"):
            archive.write(hgt(tmp_path / "in", name), name)
    assert len(all_tiles([str(two)])) == 2
    with pytest.raises(InputError, match="holds 2 tiles"):
        open_dem(str(two))


def test_the_180th_meridian_is_no_edge(tmp_path):
    """Tiles of both sides under an area across it, one side alone, and an area that ends 30 m west of it."""
    cell, size = 1 / 1200, 240
    z = np.tile(1000 + np.arange(2 * size, dtype=np.float32), (size, 1))
    west = write_raster(str(tmp_path / "west.tif"), z[:, :size], "EPSG:4326", (180 - 0.2, -16.9), cell)
    east = write_raster(str(tmp_path / "east.tif"), z[:, size:], "EPSG:4326", (-180.0, -16.9), cell)
    system = wkt("EPSG:32760")
    x, y = (float(v[0]) for v in transform_points([180.0], [-17.0], "EPSG:4326", system))
    across = Grid(system, (10.0, 0, x - 1500, 0, -10.0, y + 1500), 300, 300)
    near = Grid(system, (10.0, 0, x - 3030, 0, -10.0, y + 1500), 300, 300)
    both = prepare_elevation((west, east), across, str(tmp_path), quiet())
    elevation, slope = read_terrain(both, across, across.window)
    assert len(both) == 1 and np.isfinite(elevation).all() and slope.max() < 1.2
    longitude = transform_points(*(v.ravel() for v in centres(across)), system, "EPSG:4326")[0].reshape(300, 300)
    truth = 1000 + (longitude % 360 - (180 - 0.2)) / cell - 0.5
    assert np.abs(elevation - truth).max() < 0.05
    (tile,) = near_target(all_tiles([east]), across)
    assert tile.grid.transform[2] == 180
    alone = prepare_elevation((west,), across, str(tmp_path), quiet())
    assert np.isfinite(read_terrain(alone, across, across.window)[0]).mean() == pytest.approx(0.5, abs=0.02)
    edge = prepare_elevation((west,), near, str(tmp_path), quiet())
    assert np.isfinite(read_terrain(edge, near, near.window)[0]).all()


def centres(grid):
    columns, rows = np.meshgrid(np.arange(grid.width) + 0.5, np.arange(grid.height) + 0.5)
    a, _, x, _, e, y = grid.transform
    return x + a * columns, y + e * rows


def test_the_log_says_degrees_and_metres_where_they_are(tmp_path):
    for crs, unit in (("EPSG:4326", "degrees"), ("EPSG:32645", "m"), ("EPSG:32645+5773", "m"), ("EPSG:2263", "US survey foot")):
        text = describe(open_dem(write_raster(str(tmp_path / "d.tif"), np.ones((4, 4), "f4"), crs, (10, 20), 1.0)))
        assert text.endswith(f"cell 1 {unit})")


@pytest.mark.parametrize("rise, told", [(9.9, False), (10.1, True)])
def test_land_that_is_steeper_than_any_is_told(tmp_path, rise, told):
    """A plane of 44.7 and one of 45.3 degrees: in metres neither is land, in decimetres both are gentle."""
    values = np.tile(500 + rise * np.arange(140), (140, 1))
    *_, notes = prepared(tmp_path, write_dem(tmp_path, values))
    assert any("steeper than 45 degrees" in str(text) and "'dem.tif'" in str(text) for text in notes.warnings) == told
