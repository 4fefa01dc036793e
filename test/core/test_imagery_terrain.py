"""Slope with true ground distances; DEM tiles, voids, units, coverage."""

import numpy as np
import pytest
from imagery_products import Affine, write_raster
from mine_mapper.core.errors import InputError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.geodesy import transform_points
from mine_mapper.core.imagery.dem import fill_voids, group_tiles, is_blocky, open_dem, prepare_dem, read_terrain
from mine_mapper.core.imagery.elevation import prepare_elevation
from mine_mapper.core.imagery.notes import Notes
from mine_mapper.core.imagery.terrain import ground_steps, slope_degrees
from mine_mapper.core.native import rasterio
from mine_mapper.core.raster import Grid, Window, read_window

UTM45 = rasterio().crs.CRS.from_epsg(32645).to_wkt()
TARGET = Grid(UTM45, (10.0, 0.0, 600000.0, 0.0, -10.0, 4900020.0), 120, 100)


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
    dems = prepare_elevation((path,), TARGET, str(tmp_path), Feedback(), notes)
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
    dems = prepare_elevation((west, all_over), TARGET, str(tmp_path), Feedback(), Notes(Feedback()))
    elevation, _ = read_terrain(dems, TARGET, TARGET.window)
    assert len(dems) == 2 and set(np.unique(elevation)) == {500, 700}
    assert (elevation[:, :69] == 500).all() and (elevation[:, 72:] == 700).all()


def test_voids_are_filled_and_counted_with_and_without_a_nodata_tag(tmp_path):
    z = plane("EPSG:32645", 30.0, (599000.0, 4901000.0), 120).astype(np.int16)
    z[50:53, 60:62] = -32768
    for nodata in (-32768, None):
        path = write_raster(str(tmp_path / "voids.tif"), z, corner=(599000.0, 4901000.0), cell=30.0, nodata=nodata)
        notes = Notes(Feedback())
        (dem,) = prepare_elevation((path,), TARGET, str(tmp_path), Feedback(), notes)
        assert (dem.filled, dem.void) == (6, 0) and any("6 DEM pixels without data" in text for text in notes.notes)
        elevation, _ = read_terrain((dem,), TARGET, TARGET.window)
        assert np.isfinite(elevation).all() and elevation.min() > 900


def test_filling_reaches_only_so_far():
    z = np.full((300, 300), np.nan, np.float32)
    z[:, :50] = 100
    filled = fill_voids(z, np.isnan(z))
    assert (filled[:, 50:110] == 100).all() and np.isnan(filled[:, 120:]).all()


def test_feet_become_metres(tmp_path):
    path = write_raster(str(tmp_path / "feet.tif"), np.full((60, 60), 1000, np.float32), corner=(599900.0, 4900100.0), cell=30.0)
    with rasterio().open(path, "r+") as dataset:
        dataset.units = ["ft"]
    dems = prepare_elevation((path,), TARGET, str(tmp_path), Feedback(), Notes(Feedback()))
    assert np.allclose(read_terrain(dems, TARGET, TARGET.window)[0], 304.8, atol=1e-3)


def test_coarse_and_blocky_dems_are_told(tmp_path):
    notes = Notes(Feedback())
    random = np.random.default_rng(1)
    coarse = write_raster(
        str(tmp_path / "c.tif"), random.normal(0, 9, (40, 40)).astype("f4"), corner=(599000.0, 4901500.0), cell=90.0
    )
    prepare_elevation((coarse,), TARGET, str(tmp_path), Feedback(), notes)
    assert "far coarser (90 m) than the image (10 m)" in notes.warnings[0] and len(notes.warnings) == 1
    blocks = np.kron(random.integers(100, 200, (20, 20)), np.ones((9, 9))).astype(np.int16)
    path = write_raster(str(tmp_path / "b.tif"), blocks, corner=(599900.0, 4900100.0))
    (dem,) = prepare_elevation((path,), TARGET, str(tmp_path), Feedback(), notes)
    assert is_blocky(dem) and "repeat in blocks" in notes.warnings[1]


def test_dems_that_cannot_be_used_are_named(tmp_path):
    far = write_raster(str(tmp_path / "far.tif"), np.ones((20, 20), np.float32), corner=(100000.0, 100000.0), cell=30.0)
    with pytest.raises(InputError, match=r"The DEM \(far.tif\) does not overlap the area \(EPSG:32645, x 600000 to 601200"):
        prepare_elevation((far,), TARGET, str(tmp_path), Feedback(), Notes(Feedback()))
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
    dems = prepare_elevation((path,), TARGET, str(tmp_path), Feedback(), Notes(Feedback()))
    elevation, slope = read_terrain(dems, TARGET, TARGET.window)
    seen = np.isfinite(elevation)
    assert seen.mean() > 0.5
    assert np.abs(slope[seen] - np.degrees(np.arctan(0.2))).max() < 0.05
