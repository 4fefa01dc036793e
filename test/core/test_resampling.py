"""Pixels brought to another grid: means over finer pixels lie where they belong."""

import numpy as np
import pytest
from mine_mapper.core import resampling_kernels as kernels
from mine_mapper.core.lattice import interpolate_nodes


@pytest.mark.parametrize("count", [2, 3, 4])
@pytest.mark.parametrize("shift", [(0.0, 0.0), (1.0, 2.0)])
def test_a_mean_over_finer_pixels_is_that_of_the_pixels_inside(count, shift):
    """A ramp that differs along rows and columns: half a sample to any side would show."""
    rows, columns = np.mgrid[0 : 8 * count + 4, 0 : 10 * count + 4]
    image = (5.0 * rows + 11.0 * columns + 0.25 * rows * columns).astype(np.float32)
    r, c = np.mgrid[0:8, 0:10]
    place_r, place_c = (r + 0.5) * count + shift[0], (c + 0.5) * count + shift[1]
    out = np.empty((8, 10), np.float32)
    kernels.sample_mean(image, place_r, place_c, count, out)
    top, left = int(shift[0]), int(shift[1])
    cut = image[top : top + 8 * count, left : left + 10 * count].astype(np.float64)
    assert np.allclose(out, cut.reshape(8, count, 10, count).mean((1, 3)), rtol=1e-6)


def test_a_plane_keeps_its_heights_when_it_is_averaged():
    rows, columns = np.mgrid[0:60, 0:60] + 0.5
    image = (3.0 * columns - 2.0 * rows).astype(np.float32)
    place_r, place_c = np.mgrid[2:20, 2:20] * 2.5 + 1.3
    out = np.empty(place_r.shape, np.float32)
    kernels.sample_mean(image, place_r, place_c, 30, out)
    assert np.abs(out - (3.0 * place_c - 2.0 * place_r)).max() < 0.25


def test_pixels_without_data_do_not_count_in_a_mean():
    image = np.arange(16, dtype=np.float32).reshape(4, 4)
    image[:, 1::2] = np.nan
    image[:2, :2] = np.nan
    rows, columns = np.mgrid[0:2, 0:2] * 2.0 + 1.0
    out = np.empty((2, 2), np.float32)
    kernels.sample_mean(image, rows, columns, 2, out)
    assert np.array_equal(out, [[np.nan, 4], [10, 12]], equal_nan=True)


@pytest.mark.parametrize("turn", [0.0, 0.3])
def test_bilinear_on_the_way_is_bilinear_at_positions(turn):
    """Bit for bit, at edges, beyond them, beside missing pixels and where the systems cannot be transformed."""
    random = np.random.default_rng(3)
    images = random.normal(900, 300, (2, 40, 50)).astype(np.float32)
    images[0, 5:9, 7:12], images[:, 20, 20] = np.nan, np.nan
    r, c = np.mgrid[0:4, 0:5] * 64.0
    nodes = np.stack([0.21 * r + turn * 0.1 * c - 3.0, 0.23 * c - turn * 0.1 * r - 4.0])
    nodes[:, 3, 4] = np.inf
    window, top, left = (2, 150, 230), 4, 3
    positions = np.empty((2, 150, 230))
    interpolate_nodes(nodes, 7, 9, 64, positions)
    expected, out = (np.empty(window, np.float32) for _ in range(2))
    for image, band in zip(images, expected):
        kernels.sample_bilinear(image, positions[0] - top, positions[1] - left, band)
    kernels.sample_bilinear_between_nodes(images, nodes, 7, 9, 64, top, left, out)
    assert np.array_equal(out, expected, equal_nan=True)
    assert 0.2 < np.isfinite(out).mean() < 0.98
