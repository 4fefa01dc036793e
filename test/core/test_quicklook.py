"""The small picture of a stack: which pixels it takes from tiles of any size, its colours, its file."""

import io
from types import SimpleNamespace

import numpy as np
import pytest
from matplotlib.image import imread
from mine_mapper.core.grid import Grid, Window
from mine_mapper.core.imagery.quicklook import Quicklook, png

LILAC = [214, 196, 214]
NAMES = ("blue", "green", "red", "nir", "slope")
NODATA = -9999.0


@pytest.mark.parametrize(("width", "height", "step"), [(900, 7, 1), (901, 7, 2), (7, 1801, 3)])
def test_every_nth_pixel_of_the_image_is_in_the_picture_whatever_the_tiles(width, height, step):
    rng = np.random.default_rng(width)
    pixels = rng.uniform(100, 3000, (5, height, width)).astype(np.float32)
    pixels[:, rng.random((height, width)) < 0.1] = NODATA
    clear = rng.integers(0, 9, (height, width))
    quicklook = Quicklook(Grid("", (10, 0, 0, 0, -10, 0), width, height), NAMES)
    for row in range(0, height, 5):
        for column in range(0, width, 500):
            here = np.s_[row : row + 5, column : column + 500]
            tile = SimpleNamespace(pixels=pixels[(slice(None), *here)], quality=clear[here][None])
            quicklook.add(Window(row, column, *tile.pixels.shape[1:]), tile)
    seen = np.where(pixels == NODATA, np.nan, pixels)[:, ::step, ::step]
    assert quicklook.step == step
    assert np.array_equal(quicklook.colours, seen[[2, 1, 0]], equal_nan=True)
    assert np.array_equal(quicklook.slope, seen[4], equal_nan=True)
    assert np.array_equal(quicklook.clear, clear[::step, ::step])


def test_colours_are_stretched_between_two_percentiles_and_what_is_not_observed_is_lilac():
    quicklook = Quicklook(Grid("", (10, 0, 0, 0, -10, 0), 101, 1), NAMES)
    quicklook.colours[:] = np.arange(101.0) * np.array([1.0, 10.0, 100.0])[:, None, None]
    quicklook.slope[0, :4] = 0.0, 22.5, 45.0, 80.0
    grey = quicklook.natural_colours()
    for place, share in ((0, 0.0), (2, 0.0), (50, 0.5), (98, 1.0), (100, 1.0)):
        assert grey[0, place].tolist() == [round(255 * share**0.8)] * 3
    slope = quicklook.slope_picture()[0]
    assert slope[:5].tolist() == [[255] * 3, [147] * 3, [40] * 3, [40] * 3, LILAC]
    quicklook.colours[1, 0, 7] = np.nan
    assert quicklook.natural_colours()[0, 7].tolist() == LILAC


def test_without_all_three_colours_the_first_band_is_shown_in_grey():
    assert Quicklook(Grid("", (10, 0, 0, 0, -10, 0), 5, 5), ("nir", "red", "blue")).band_names == ["nir"] * 3


def test_a_png_holds_the_pixels_and_is_the_same_each_time():
    picture = np.random.default_rng(1).integers(0, 256, (30, 40, 3)).astype(np.uint8)
    written = png(picture)
    assert written == png(picture)
    assert np.array_equal(np.round(imread(io.BytesIO(written)) * 255), picture)
