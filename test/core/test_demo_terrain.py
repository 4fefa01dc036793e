"""Noise, drainage and terrain of the demo landscape."""

import numpy as np
import pytest

pytest.importorskip("numba")

from mine_mapper.core.demo import drainage_kernels, landform_kernels, noise_kernels  # noqa: E402
from mine_mapper.core.demo.drainage import drain, trace_rivers  # noqa: E402
from mine_mapper.core.demo.frame import CELL, Frame  # noqa: E402
from mine_mapper.core.demo.landform import make_terrain  # noqa: E402
from mine_mapper.core.feedback import Feedback  # noqa: E402


@pytest.fixture(scope="module")
def terrain():
    return make_terrain(Frame(240, 3), Feedback())


def test_hashed_numbers_are_uniform_and_normal():
    places = [(i, j) for i in range(-60, 60) for j in range(-50, 50)]
    uniform = np.array([noise_kernels.uniform(i, j, 7) for i, j in places])
    normal = np.array([noise_kernels.normal(i, j, 7) for i, j in places])
    assert uniform.min() >= 0 and uniform.max() < 1
    assert abs(uniform.mean() - 0.5) < 0.01 and abs(uniform.var() - 1 / 12) < 0.004
    assert abs(normal.mean()) < 0.03 and abs(normal.std() - 1) < 0.03
    grid = uniform.reshape(120, 100)
    assert abs(np.corrcoef(grid[:, 1:].ravel(), grid[:, :-1].ravel())[0, 1]) < 0.03
    assert abs(np.corrcoef(grid[1:].ravel(), grid[:-1].ravel())[0, 1]) < 0.03


def test_noise_is_smooth_and_zero_on_the_lattice():
    assert noise_kernels.gradient_noise(3.0, -2.0, 5) == 0.0
    line = np.array([noise_kernels.gradient_noise(x, 0.37, 5) for x in np.linspace(-3, 3, 6001)])
    assert np.abs(np.diff(line)).max() < 0.005
    assert line.std() > 0.1
    values = [noise_kernels.fractal(x * 13.7, x * 7.1, 2, 100.0, 4, 0.5) for x in range(2000)]
    assert np.abs(values).max() <= 1.2 and abs(np.mean(values)) < 0.05


def slow_fill(heights):
    """Fill pits by raising every cell to its lowest neighbour again and again."""
    filled = np.full_like(heights, np.inf)
    filled[0], filled[-1], filled[:, 0], filled[:, -1] = heights[0], heights[-1], heights[:, 0], heights[:, -1]
    while True:
        lowest = np.full_like(heights, np.inf)
        for dr in (-1, 0, 1):
            for dc in (-1, 0, 1):
                if dr or dc:
                    moved = np.roll(np.roll(filled, dr, 0), dc, 1)
                    lowest = np.minimum(lowest, moved)
        new = np.minimum(filled, np.maximum(heights, lowest))
        new[0], new[-1], new[:, 0], new[:, -1] = heights[0], heights[-1], heights[:, 0], heights[:, -1]
        if np.array_equal(new, filled):
            return filled
        filled = new


def test_fill_against_a_slow_twin():
    heights = np.random.default_rng(1).random((23, 31)).astype(np.float32)
    filled, order = np.empty_like(heights), np.empty(heights.size, np.int32)
    drainage_kernels.fill_depressions(heights, 0.0, filled, order)
    np.testing.assert_array_equal(filled, slow_fill(heights))
    assert sorted(order.tolist()) == list(range(heights.size))
    assert (np.diff(filled.ravel()[order]) >= 0).all()


def test_all_water_leaves_and_is_counted_once():
    heights = np.random.default_rng(2).random((40, 50)).astype(np.float32) * 100
    drainage = drain(heights, 30.0, ((20, 20, 5e6),))
    outlets = np.flatnonzero(drainage.receiver == np.arange(heights.size))
    rows, columns = np.divmod(outlets, 50)
    assert ((rows == 0) | (rows == 39) | (columns == 0) | (columns == 49)).all()
    assert drainage.area[outlets].sum() == pytest.approx(heights.size * 900.0 + 5e6)
    place = np.empty(heights.size, np.int64)
    place[drainage.order] = np.arange(heights.size)
    inner = drainage.receiver != np.arange(heights.size)
    assert (place[drainage.receiver[inner]] < place[inner]).all()
    slow = np.full(heights.size, 900.0)
    slow[20 * 50 + 20] += 5e6
    own = slow.copy()
    for cell in range(heights.size):  # carry each cell's own area all the way down
        target = cell
        while drainage.receiver[target] != target:
            target = drainage.receiver[target]
            slow[target] += own[cell]
    np.testing.assert_allclose(drainage.area, slow)


def test_erosion_lowers_and_never_digs_below_the_receiver():
    heights = np.random.default_rng(3).random((30, 30)).astype(np.float32) * 50
    drainage = drain(heights, 30.0)
    eroded = drainage.filled.copy()
    drainage_kernels.erode_by_order(eroded, drainage.order, drainage.receiver, drainage.area, 30.0, 0.05)
    assert (eroded <= drainage.filled + 1e-4).all() and (eroded < drainage.filled - 0.1).any()
    assert (eroded.ravel() >= eroded.ravel()[drainage.receiver] - 1e-3).all()


def test_strahler_order_of_a_fork():
    receiver = np.array([2, 2, 4, 4, 4], np.int32)  # 0 and 1 meet in 2; 2 and 3 meet in 4
    order, channel, result = np.array([4, 2, 3, 0, 1], np.int32), np.ones(5, np.uint8), np.zeros(5, np.uint8)
    drainage_kernels.strahler(order, receiver, channel, result)
    assert result.tolist() == [1, 1, 2, 1, 2]


def test_terrain_repeats_and_has_valley_and_mountains(terrain):
    again = make_terrain(Frame(240, 3), Feedback())
    np.testing.assert_array_equal(terrain.heights, again.heights)
    other = make_terrain(Frame(240, 4), Feedback())
    assert not np.array_equal(terrain.heights, other.heights)
    assert np.isfinite(terrain.heights).all() and 600 < terrain.lowest < 900 < terrain.highest < 5000


def test_rivers_run_downhill_and_meet(terrain):
    rivers = trace_rivers(terrain.drainage, Frame(240, 3), 0.5, np.zeros_like(terrain.heights))
    assert rivers and max(river.catchment for river in rivers) > 2000
    starts = {tuple(np.round(river.points[0], 6)) for river in rivers}
    ends = [tuple(np.round(river.points[-1], 6)) for river in rivers]
    border = (terrain.heights.shape[0] - 3) * CELL
    for end in ends:  # every reach ends at another one's start or at the border of the terrain
        shifted = np.array(end) - Frame(240, 3).origin
        at_border = (shifted < 15 * CELL).any() or (shifted > border - 12 * CELL).any()
        assert end in starts or at_border


def test_smooth_sampling_keeps_planes_and_fits_windows():
    grid = np.add.outer(np.arange(20.0) * 2, np.arange(20.0) * 3).astype(np.float32)
    whole = np.empty((30, 30), np.float32)
    landform_kernels.sample_smooth(grid, 0.0, 30.0, 150.0, 150.0, 10.0, whole)
    rows, columns = np.meshgrid(np.arange(30), np.arange(30), indexing="ij")
    expected = 2 * ((155 + 10 * rows) / 30 - 0.5) + 3 * ((155 + 10 * columns) / 30 - 0.5)
    np.testing.assert_allclose(whole, expected, rtol=1e-5)
    part = np.empty((7, 5), np.float32)
    landform_kernels.sample_smooth(grid, 0.0, 30.0, 190.0, 210.0, 10.0, part)
    np.testing.assert_array_equal(part, whole[6:13, 4:9])


def test_frame_streams_do_not_depend_on_each_other():
    frame = Frame(100, 1)
    assert frame.stream("mines").random() == frame.stream("mines").random()
    assert frame.stream("mines").random() != frame.stream("towns").random()
    assert frame.stream("mines").random() != Frame(100, 2).stream("mines").random()
    assert frame.salt("a") != frame.salt("b")
    assert frame.stream("tint", 12).random() != frame.stream("tint", 21).random()
