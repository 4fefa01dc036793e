"""Pixels brought to another grid: means over finer pixels lie where they belong."""

import numpy as np
import pytest
from mine_mapper.core import resampling_kernels as kernels


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
