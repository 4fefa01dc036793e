"""Outlines that follow the edges of the image."""

import numpy as np
import pytest
import shapely
from feedback_log import Log
from mine_mapper.core.errors import InputError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.grid import Grid
from mine_mapper.core.mapping.edges import LARGEST, MOST, _polygons, _shares, _some, _window, follow_edges, judged
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


@pytest.mark.parametrize("shift, unit", [((1, 2), 1), ((-2, 1), 1), ((2, -2), 1), ((1, 2), 1e-4)])
def test_a_shifted_outline_goes_back_to_the_edge(tmp_path, shift, unit):
    truth = np.zeros((60, 70), bool)
    truth[20:40, 25:50] = True
    image, log = stack(tmp_path / "s.tif", unit * land(truth)), Log()
    moved = box(20 + shift[0], 25 + shift[1], 20, 25)
    result = follow_edges(outlines(moved), UTM, image, ANY, log)
    assert "1 of 1 mine" in str(log.lines[-1])
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


def test_mines_that_grow_into_one_gap_share_no_land(tmp_path):
    truth = np.zeros((60, 90), bool)
    truth[20:40, 20:70] = True
    image = stack(tmp_path / "s.tif", land(truth))
    pair = outlines(box(20, 20, 20, 23), box(20, 46, 20, 24))  # a gap of three pixels: either could have two of them
    result = follow_edges(pair, UTM, image, ANY, Feedback())
    assert shapely.area(shapely.intersection(*result.shapes)) == 0
    assert shapely.area(result.shapes[0]) == pytest.approx(50_000, rel=0.01)


def test_other_mines_are_no_land_around_a_mine(tmp_path):
    pixels = np.full((4, 60, 90), np.nan)
    pixels[:, 20:40, 20:36], pixels[:, 20:40, 36:38], pixels[:, 10:50, 45:80] = 3000, 1200, 1200
    image = stack(tmp_path / "s.tif", pixels)
    mine, other = box(20, 20, 20, 18), box(10, 45, 40, 35)  # two pixels too wide; eight pixels on, all that is seen around
    alone = follow_edges(outlines(mine), UTM, image, ANY, Feedback()).shapes[0]
    beside = follow_edges(outlines(mine, other), UTM, image, ANY, Feedback()).shapes[0]
    assert alone.area == pytest.approx(32_000, rel=0.03) and shapely.equals(beside, mine)


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
    area = follow_edges(outlines(mine), UTM, stack(tmp_path / "s.tif", land(truth)), ANY, Feedback()).areas[0]
    for share, moved in ((1.002, True), (1.003, False)):  # a map scale may take a quarter of a per cent
        limit = OutlineSettings(min_area=area * share)
        result = follow_edges(outlines(mine), UTM, stack(tmp_path / "s.tif", land(truth)), limit, Feedback())
        assert shapely.equals(result.shapes[0], mine) != moved


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


def judged_slowly(mine, taken, pixels):
    """The twin of `judged`, pixel by pixel: rim of 2, land of 8 beyond it, tenth neighbour, smoothing of 0.7 pixels."""
    rows, columns, bands = pixels.shape
    places = [(row, column) for row in range(rows) for column in range(columns)]

    def away(place, side):  # to the nearest pixel of the other side
        return np.hypot(*(np.argwhere(mine != side) - place).T).min()

    depth = {place: away(place, bool(mine[place])) for place in places}
    known = {place for place in places if not np.isnan(pixels[place]).any()}
    widest = max(depth[place] for place in places if mine[place])
    core = [place for place in places if place in known and mine[place] and depth[place] > min(2, widest / 2)]
    free = [place for place in places if place in known and not taken[place]]
    around = [place for place in free if not mine[place] and 2 < depth[place] <= 10]
    rim = [place for place in free if depth[place] <= 2]
    if min(len(core), len(around)) < 20 or not rim:
        return None
    every = [-(-len(side) // 3000) for side in (core, around)]
    sides = [[pixels[place] for place in side[::step]] for side, step in zip((core, around), every)]
    counts = [len(side) for side in sides]
    variance = sum(np.var(side, axis=0) * len(side) for side in sides) / sum(counts)
    axes = np.where(variance > 0, np.sqrt(variance), 1)
    share = mine.astype(float)
    for place in rim:
        density = []
        for side, count in zip(sides, counts):
            near = min(10, count)
            distance = np.sort(np.sqrt((((pixels[place] - side) / axes) ** 2).sum(axis=1)))[near - 1]
            density.append(near / count / max(distance, 1e-6) ** bands)
        share[place] = density[0] / (density[0] + density[1])
    weights = np.exp(-0.5 * (np.arange(-3, 4) / 0.7) ** 2)
    weights /= weights.sum()
    wide = np.pad(share, 3, mode="symmetric")
    new = mine.copy()
    for row, column in rim:
        new[row, column] = weights @ wide[row : row + 7, column : column + 7] @ weights >= 0.5
    return new


@pytest.mark.parametrize("seed", range(4))
def test_the_rim_is_judged_like_its_slow_twin(seed):
    rng = np.random.default_rng(seed)
    truth, mine, taken = np.zeros((3, 30, 34), bool)
    truth[9:20, 8:24], mine[10:22, 7:22], taken[4:11, 22:30] = True, True, True
    pixels = np.moveaxis(land(truth, seed, bright=2000.0, noise=450.0, bands=2 + seed % 2), 0, -1).astype(float)
    pixels[rng.integers(0, 30, 25), rng.integers(0, 34, 25), 0] = np.nan
    if seed == 3:
        pixels[..., 1] = 700.0  # a band that tells nothing
    expected = judged_slowly(mine, taken, pixels)
    assert (expected != mine).sum() > 10
    np.testing.assert_array_equal(judged(mine, taken, pixels), expected)


def test_a_rim_needs_twenty_pixels_on_either_side():
    for inside, told in ((20, True), (19, False)):
        mine, pixels = np.zeros((30, 40), bool), np.zeros((30, 40, 2))
        mine[10:18, 10 : 10 + 9] = True  # 4 x 5 pixels deeper than the rim
        pixels[mine] = 100.0
        pixels[12, 12, 0] = 100.0 if told else np.nan
        assert (judged(mine, mine & False, pixels) is not None) is told, inside
        around = np.full_like(pixels, np.nan)
        around[8:10, 10:19] = 0.0  # a side of the rim, and beyond it:
        around[5, 4 : 4 + inside] = 0.0
        assert (judged(mine, mine & False, np.where(mine[..., None], 100.0, around)) is not None) is told, inside


@pytest.mark.parametrize(
    "shape",
    [
        box(20, 25, 5, 6),
        box(20.5, 25.5, 5, 6.2),
        box(0, 0, 3, 3),
        box(3, 11, 40, 50),
        box(37, 48, 3, 2),
        box(49.5, 20, 9, 9),
        box(50, 20, 9, 9),
        box(50.5, 20, 9, 9),
        box(20, 69.5, 9, 9),
        box(20, 70, 9, 9),
        box(-13, 20, 3, 9),
        box(-12.5, 20, 3, 9),
        box(20, -13, 9, 3),
        box(20, -12.5, 9, 3),
    ],
)
def test_the_pixels_that_are_looked_at_are_those_within_ten_of_the_box(shape):
    """A grid of 40 x 60 pixels; boxes inside, over its sides, and so far beside that one row or none is left."""
    left, bottom, right, top = shape.bounds
    rows = [row for row in range(-99, 199) if TOP - 10 * row > bottom and TOP - 10 * (row + 1) < top]
    columns = [column for column in range(-99, 199) if LEFT + 10 * column < right and LEFT + 10 * (column + 1) > left]
    rows = [row for row in range(40) if min(abs(row - other) for other in rows) <= 10]
    columns = [column for column in range(60) if min(abs(column - other) for other in columns) <= 10]
    found = _window(shape, Grid(UTM, (10.0, 0.0, LEFT, 0.0, -10.0, TOP), 60, 40))
    if not rows or not columns:
        assert found is None
    else:
        assert (found.row, found.column, found.rows, found.columns) == (rows[0], columns[0], len(rows), len(columns))


def test_of_many_pixels_every_second_or_third_is_taken():
    assert MOST == 3000 and LARGEST == 16_000_000
    for count, step in ((2999, 1), (3000, 1), (3001, 2), (6000, 2), (6001, 3)):
        assert _some(np.arange(count)).tolist() == list(range(0, count, step))


def test_shares_of_pixels_far_from_both_sides():
    """Eleven pixels of either side on a line: the tenth nearest is 10 or 9 away, at a place of one side itself 9."""
    mine, outside = np.arange(11.0)[:, None], np.arange(20.0, 31.0)[:, None]
    wanted = np.array([[0.0], [30.0], [-1e6], [15.0]])
    near = [(9, 29), (29, 9), (1e6 + 9, 1e6 + 29), (14, 14)]
    expected = [1 / (1 + a / b) for a, b in near]
    assert _shares(wanted, mine, outside) == pytest.approx(expected, abs=1e-4)


def test_a_mine_whose_box_is_too_large_keeps_its_outline(monkeypatch, tmp_path):
    from mine_mapper.core.mapping import edges

    truth = np.zeros((60, 70), bool)
    truth[20:40, 25:50] = True
    image, mine = stack(tmp_path / "s.tif", land(truth)), box(21, 27, 20, 25)
    for most, moved in ((40 * 45, True), (40 * 45 - 1, False)):  # ten pixels on either side
        monkeypatch.setattr(edges, "LARGEST", most)
        assert shapely.equals(follow_edges(outlines(mine), UTM, image, ANY, Feedback()).shapes[0], mine) != moved


def test_an_outline_in_two_parts_keeps_both():
    parts = shapely.multipolygons([box(0, 0, 2, 2), box(9, 9, 2, 2)])
    assert _polygons(parts).equals(parts) and _polygons(box(0, 0, 2, 2)).geom_type == "Polygon"
