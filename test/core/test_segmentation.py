"""Multiresolution segmentation in memory: worked values, an independent twin, properties, bad input."""

import numpy as np
import pytest
import segmentation_twin as twin  # noqa: I001
from mine_mapper.core.segmentation.merging import RegionMerger


def landscape(rows, columns, bands, seed, step=1):
    """Blurred noise in whole numbers, multiples of `step` (a coarse step gives exact ties)."""
    rng = np.random.default_rng(seed)
    image = rng.normal(0, 1, (rows + 8, columns + 8, bands))
    for axis in (0, 1):
        image = sum(np.roll(image, shift, axis) for shift in range(-2, 3))
    image = image[4:-4, 4:-4] * 60 + rng.normal(1500, 40, (rows, columns, bands))
    return np.round(image / step) * step


IMAGES = {
    "random": landscape(13, 17, 4, 1),
    "one band": landscape(16, 12, 1, 2),
    "six bands": landscape(9, 14, 6, 3),
    "ties": landscape(15, 15, 2, 4, step=150),
    "constant": np.full((14, 15, 2), 3001.0),
    "checkerboard": np.indices((12, 12)).sum(axis=0)[:, :, None] % 2 * 100.0,
    "gradient": np.repeat(np.arange(18.0)[None, :, None] * 10, 11, axis=0),
    "one row": landscape(1, 40, 3, 5),
    "one column": landscape(40, 1, 3, 6),
    "one pixel": np.full((1, 1, 1), 5.0),
    "float": np.random.default_rng(7).normal(0, 1, (12, 12, 3)),
}
holes = landscape(14, 16, 3, 8)
holes[:, 5] = np.nan
holes[7, ::2, 1] = np.nan
holes[2:4, 9:12] = np.nan
IMAGES["nodata"] = holes


@pytest.mark.parametrize("name", IMAGES)
@pytest.mark.parametrize("scale, shape, compactness", [(8, 0.1, 0.5), (25, 0.5, 0.9), (40, 0.0, 0.0), (6, 0.9, 1.0)])
def test_labels_are_those_of_the_twin(name, scale, shape, compactness):
    image = IMAGES[name]
    expected, passes = twin.segment(image, scale, shape, compactness)
    merger = RegionMerger(image, shape, compactness)
    merger.merge_to(scale)
    np.testing.assert_array_equal(merger.labels(), expected)
    assert merger.passes == passes
