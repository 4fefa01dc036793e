"""Outlines that follow the edges of the image."""

import numpy as np
import pytest
import shapely
from mine_mapper.core.errors import InputError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.grid import Grid
from mine_mapper.core.mapping.edges import follow_edges, judged
from mine_mapper.core.mapping.outlines import MineOutlines, OutlineSettings
from mine_mapper.core.native import rasterio
from mine_mapper.core.raster_writer import create_raster

UTM = rasterio().crs.CRS.from_epsg(32645).to_wkt()
LEFT, TOP = 500_000.0, 4_900_000.0


def land(truth, seed=0, bright=3000.0, dark=1200.0, noise=120.0, bands=4):
    """Bright mines on dark land."""
    rng = np.random.default_rng(seed)
    base = np.where(truth, bright, dark)[None] * np.linspace(0.8, 1.2, bands)[:, None, None]
    return (base + rng.normal(0, noise, (bands, *truth.shape))).astype(np.float32)


def stack(path, pixels, names=("blue", "green", "red", "nir"), crs=UTM):
    grid = Grid(crs, (10.0, 0.0, LEFT, 0.0, -10.0, TOP), pixels.shape[2], pixels.shape[1])
    with create_raster(str(path), grid, "float32", names, -9999.0) as writer:
        writer.write(np.where(np.isnan(pixels), -9999.0, pixels).astype(np.float32))
    return str(path)


def box(row, column, rows, columns):
    return shapely.box(LEFT + 10 * column, TOP - 10 * (row + rows), LEFT + 10 * (column + columns), TOP - 10 * row)


def outlines(*shapes):
    none = np.zeros(len(shapes))
    areas = shapely.area(np.array(shapes, object))
    return MineOutlines(
        np.array(shapes, object), none, none, none, none, areas, np.ones(len(shapes), int), np.arange(len(shapes)), 0
    )


def burnt(shape, like):
    transform = rasterio().Affine(10.0, 0.0, LEFT, 0.0, -10.0, TOP)
    return rasterio().features.rasterize([shape], out_shape=like.shape, transform=transform).astype(bool)


ANY = OutlineSettings(min_area=0)


@pytest.mark.parametrize("shift", [(1, 2), (-2, 1), (2, -2)])
def test_a_shifted_outline_goes_back_to_the_edge(tmp_path, shift):
    truth = np.zeros((60, 70), bool)
    truth[20:40, 25:50] = True
    image = stack(tmp_path / "s.tif", land(truth))
    moved = box(20 + shift[0], 25 + shift[1], 20, 25)
    result = follow_edges(outlines(moved), UTM, image, ANY, Feedback())
    found = burnt(result.shapes[0], truth)
    assert (burnt(moved, truth) ^ truth).sum() > 60 and (found ^ truth).sum() <= 8
    assert result.areas[0] == pytest.approx(found.sum() * 100, rel=0.002)


def test_a_right_outline_stays_and_far_pixels_are_never_touched(tmp_path):
    truth = np.zeros((60, 70), bool)
    truth[20:40, 25:50] = True
    truth[28:32, 34:38] = False  # a hole that the objects did not see, well inside
    truth[5:8, 5:60] = True  # bright land that is no part of the mine
    image = stack(tmp_path / "s.tif", land(truth))
    result = follow_edges(outlines(box(20, 25, 20, 25)), UTM, image, ANY, Feedback())
    found = burnt(result.shapes[0], truth)
    assert found[28:32, 34:38].all() and not found[5:8].any() and result.shapes[0].area == pytest.approx(50_000, rel=0.02)


def test_neighbours_keep_their_land(tmp_path):
    truth = np.zeros((60, 90), bool)
    truth[20:40, 20:70] = True
    image = stack(tmp_path / "s.tif", land(truth))
    pair = outlines(box(20, 20, 20, 24), box(20, 45, 20, 25))  # a gap of a pixel, bright like both
    result = follow_edges(pair, UTM, image, ANY, Feedback())
    assert shapely.area(shapely.intersection(*result.shapes)) == 0 and len(result.shapes) == 2
    assert shapely.area(shapely.union_all(result.shapes)) == pytest.approx(100_000, rel=0.01)


def test_what_cannot_be_judged_keeps_its_outline(tmp_path):
    truth = np.zeros((60, 70), bool)
    truth[20:40, 25:50] = True
    pixels = land(truth)
    tiny, beyond = box(50, 5, 3, 3), box(200, 200, 30, 30)
    image = stack(tmp_path / "s.tif", pixels)
    result = follow_edges(outlines(tiny, beyond), UTM, image, ANY, Feedback())
    assert shapely.equals(result.shapes, [tiny, beyond]).all()
    pixels[:, :, 45:] = np.nan  # a cloud over the right edge: it stays where the objects put it
    image = stack(tmp_path / "n.tif", pixels)
    found = burnt(follow_edges(outlines(box(22, 27, 20, 25)), UTM, image, ANY, Feedback()).shapes[0], truth)
    assert found[22:42, 45:52].all() and not found[22:41, 52:].any() and not found[41, 30:44].any()
    large = OutlineSettings(min_area=60_000)
    mine = box(19, 24, 23, 28)
    result = follow_edges(outlines(mine), UTM, stack(tmp_path / "s.tif", land(truth)), large, Feedback())
    assert shapely.equals(result.shapes[0], mine)  # along the edges it would be smaller than the smallest mine


def test_any_two_bands_do_and_others_are_refused_by_name(tmp_path):
    truth = np.zeros((60, 70), bool)
    truth[20:40, 25:50] = True
    moved = outlines(box(21, 27, 20, 25))
    image = stack(tmp_path / "rg.tif", land(truth, bands=2), ("Red", "green"))
    assert (burnt(follow_edges(moved, UTM, image, ANY, Feedback()).shapes[0], truth) ^ truth).sum() <= 8
    with pytest.raises(InputError, match="IMAGE: raster 'vv.tif' has none or one of the bands"):
        follow_edges(moved, UTM, stack(tmp_path / "vv.tif", land(truth, bands=2), ("VV", "red")), ANY, Feedback())
    other = rasterio().crs.CRS.from_epsg(32646).to_wkt()
    with pytest.raises(InputError, match="IMAGE: raster 'o.tif' has another coordinate reference system"):
        follow_edges(moved, UTM, stack(tmp_path / "o.tif", land(truth), crs=other), ANY, Feedback())


def test_a_mine_grows_around_others_only():
    truth = np.zeros((40, 40), bool)
    truth[10:30, 10:30] = True
    mine, taken = np.zeros_like(truth), np.zeros_like(truth)
    mine[10:30, 10:28], taken[10:20, 28:30] = True, True
    new = judged(mine, taken, np.moveaxis(land(truth), 0, -1).astype(float))
    assert not new[10:20, 28:30].any() and new[21:29, 28:30].all()
    assert judged(mine & False, taken, np.zeros((40, 40, 4))) is None
