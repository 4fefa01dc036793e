"""Multiresolution segmentation in memory: worked values, an independent twin, properties, bad input."""

import math

import numpy as np
import pytest
import segmentation_twin as twin
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.segmentation import merge_kernels
from mine_mapper.core.segmentation.merging import RegionMerger
from mine_mapper.core.segmentation.record import band_columns, padded_bands, record_length
from mine_mapper.core.segmentation.region_graph import merge_rule
from mine_mapper.core.segmentation.vector_kernels import union_heterogeneity
from numba import njit
from segmentation_images import segment_array


@njit(error_model="numpy")
def union(records, counts, shared, weights, compact, smooth):
    """The intrinsic, reached from Python."""
    return union_heterogeneity(records, counts, 0, 1, shared, weights, compact, smooth)


def cost(parts, shared, shape, compactness, weights=None):
    """Cost of merging two objects; parts = (size, means, stds, perimeter, (row_min, column_min, row_max, column_max))."""
    bands = len(parts[0][1])
    rule = merge_rule(bands, shape, compactness, weights, normalise_weights=weights is None)
    records = np.zeros((2, record_length(bands)))
    counts = records.view(np.int32)
    means, squares = band_columns(bands)
    for row, (size, mean, std, perimeter, box) in enumerate(parts):
        records[row, means] = mean
        records[row, squares] = size * np.square(std)
        counts[row, 2:8] = size, perimeter, -box[0], -box[1], box[2], box[3]
        around = 2 * (box[2] - box[0] + box[3] - box[1] + 2)
        colour = np.sum(np.multiply(rule.weights, size * np.asarray(std)))
        form = compactness * perimeter * math.sqrt(size) + (1 - compactness) * size * perimeter / around
        records[row, 0] = (1 - shape) * colour + shape * form
    weights, compact, smooth = rule.arguments()
    return union(records, counts, np.int32(shared), weights, compact, smooth) - records[:, 0].sum()


def pixel(row, column, *values):
    return 1, values, [0.0] * len(values), 4, (row, column, row, column)


def test_colour_of_two_pixels_is_their_difference():
    assert cost([pixel(0, 0, 1000), pixel(0, 1, 1007)], 1, 0.0, 0.5) == 7.0


def test_shape_of_two_pixels():
    assert cost([pixel(3, 4, 10), pixel(3, 5, 10)], 1, 0.9, 1.0) == pytest.approx(0.9 * (12 / math.sqrt(2) - 8), abs=1e-14)
    assert cost([pixel(3, 4, 10), pixel(4, 4, 10)], 1, 0.9, 0.0) == pytest.approx(0.0, abs=1e-14)


def test_shape_of_two_stacked_pairs_is_negative():
    pairs = [(2, [5.0], [0.0], 6, (row, 0, row, 1)) for row in (0, 1)]
    assert cost(pairs, 2, 0.9, 1.0) == pytest.approx(0.9 * (16 - 2 * 12 / math.sqrt(2)), abs=1e-13)
    assert cost(pairs, 2, 0.9, 1.0) < 0
    assert cost(pairs, 2, 0.9, 0.0) == pytest.approx(0.0, abs=1e-13)


@pytest.mark.parametrize("bands", [1, 2, 3, 4, 5, 6, 7, 8, 9, 11])
def test_cost_is_that_of_the_pixels(bands):
    """Against the textbook formula from raw pixel values, for every way the bands fall into groups."""
    rng = np.random.default_rng(bands)
    first, second = rng.normal(1000, 100, (12, bands)), rng.normal(1100, 100, (8, bands))  # 3 x 4 and 2 x 4 px, stacked
    weights = rng.random(bands)

    def heterogeneity(pixels, perimeter, around, shape=0.3, compactness=0.7):
        n = len(pixels)
        form = compactness * perimeter * math.sqrt(n) + (1 - compactness) * n * perimeter / around
        return (1 - shape) * np.sum(weights * n * pixels.std(axis=0)) + shape * form

    parts = [
        (12, first.mean(axis=0), first.std(axis=0), 14, (0, 0, 2, 3)),
        (8, second.mean(axis=0), second.std(axis=0), 12, (3, 0, 4, 3)),
    ]
    both = heterogeneity(np.vstack([first, second]), 18, 18)
    expected = both - heterogeneity(first, 14, 14) - heterogeneity(second, 12, 12)
    assert cost(parts, 4, 0.3, 0.7, weights) == pytest.approx(expected, rel=1e-10)
    assert cost(parts[::-1], 4, 0.3, 0.7, weights) == cost(parts, 4, 0.3, 0.7, weights)


def test_bands_do_not_share_columns():
    for bands in range(1, 14):
        means, squares = band_columns(bands)
        used = np.concatenate([means, squares])
        assert len(set(used)) == 2 * bands and used.min() >= 4 and used.max() < record_length(bands)
        assert padded_bands(bands) % 2 == 0


@pytest.mark.parametrize("low, high", [(0, 1), (5, 1_000_005), (2**40, 2**40 + 1)])
def test_edge_hash_is_that_of_the_definition(low, high):
    assert int(merge_kernels.edge_hash(low, high)) == twin.edge_hash(low, high)


def landscape(rows, columns, bands, seed, step=1):
    """Blurred noise in whole numbers, multiples of `step` (a coarse step gives exact ties)."""
    rng = np.random.default_rng(seed)
    image = rng.normal(0, 1, (rows + 8, columns + 8, bands))
    for axis in (0, 1):
        image = sum(np.roll(image, shift, axis) for shift in range(-2, 3))
    image = image[4:-4, 4:-4] * 60 + rng.normal(1500, 40, (rows, columns, bands))
    return np.round(image / step) * step


def with_holes():
    image = landscape(14, 16, 3, 8)
    image[:, 5] = np.nan
    image[7, ::2, 1] = np.nan
    image[2:4, 9:12] = np.inf
    return image


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
    "nodata": with_holes(),
}


@pytest.mark.parametrize("name", IMAGES)
@pytest.mark.parametrize("scale, shape, compactness", [(8, 0.1, 0.5), (25, 0.5, 0.9), (40, 0.0, 0.0), (6, 0.9, 1.0)])
def test_labels_are_those_of_the_twin(name, scale, shape, compactness):
    image = IMAGES[name]
    expected, passes = twin.segment(image, scale, shape, compactness)
    merger = RegionMerger(image, shape, compactness)
    merger.merge_to(scale)
    np.testing.assert_array_equal(merger.labels(), expected)
    assert merger.passes == passes


@pytest.mark.parametrize("min_size", [2, 5, 30])
def test_small_objects_go_as_in_the_twin(min_size):
    for image in (IMAGES["random"], IMAGES["ties"], IMAGES["nodata"]):
        expected, _ = twin.segment(image, 6, min_size=min_size)
        labels = segment_array(image, 6, min_object_size=min_size)
        np.testing.assert_array_equal(labels, expected)


def test_only_islands_stay_small():
    image = landscape(30, 30, 2, 9)
    image[10], image[20, :5], image[19, 4] = np.nan, np.nan, np.nan
    image[28:, 28], image[28, 29] = np.nan, np.nan  # an island of one pixel in the corner
    labels = segment_array(image, 5, min_object_size=12)
    sizes = np.bincount(labels.ravel())[1:]
    assert (sizes < 12).sum() == 1 and sizes[labels[29, 29] - 1] == 1


def four_connected(labels):
    """Number of 4-connected pieces of equal label (0 apart), by flooding."""
    rest, pieces = {tuple(p) for p in np.argwhere(labels)}, 0
    while rest:
        pieces += 1
        stack = [rest.pop()]
        while stack:
            row, column = stack.pop()
            for near in ((row, column + 1), (row, column - 1), (row + 1, column), (row - 1, column)):
                if near in rest and labels[near] == labels[row, column]:
                    rest.discard(near)
                    stack.append(near)
    return pieces


def test_labels_are_a_partition_in_row_major_order():
    image = landscape(50, 60, 3, 11)
    image[20:25, 30:50, 0] = np.nan
    labels = segment_array(image, 30)
    assert labels.dtype == np.uint32
    np.testing.assert_array_equal(labels == 0, ~np.isfinite(image).all(axis=2))
    numbers, first = np.unique(labels[labels > 0], return_index=True)
    np.testing.assert_array_equal(numbers, np.arange(1, labels.max() + 1))
    assert (np.diff(first) > 0).all()
    assert four_connected(labels) == labels.max()


def test_statistics_are_those_of_the_pixels():
    image = landscape(40, 50, 5, 12)
    merger = RegionMerger(image)
    merger.merge_to(40)
    labels, statistics = merger.labels(), merger.statistics()
    for number in (1, 7, merger.object_count):
        pixels = image.astype(np.float32)[labels == number].astype(np.float64)
        assert statistics.size[number - 1] == len(pixels)
        np.testing.assert_allclose(statistics.mean[number - 1], pixels.mean(axis=0), rtol=1e-12)
        np.testing.assert_allclose(statistics.std[number - 1], pixels.std(axis=0), atol=1e-8)


def test_neighbours_are_those_of_the_labels():
    merger = RegionMerger(IMAGES["nodata"])
    merger.merge_to(20)
    labels = merger.labels().astype(np.int64)
    lengths = {}
    for a, b in ((labels[:, 1:], labels[:, :-1]), (labels[1:], labels[:-1])):
        for x, y in zip(a.ravel(), b.ravel()):
            if x and y and x != y:
                key = (min(x, y) - 1, max(x, y) - 1)
                lengths[key] = lengths.get(key, 0) + 1
    assert {(a, b): length for a, b, length in merger.neighbours()} == lengths


def test_levels_are_nested():
    image = landscape(60, 60, 4, 13)
    merger = RegionMerger(image)
    counts, labels = [], []
    for scale in (5, 15, 15, 60):
        counts.append(merger.merge_to(scale))
        labels.append(merger.labels())
    assert counts[0] > counts[1] == counts[2] > counts[3]
    np.testing.assert_array_equal(labels[0], segment_array(image, 5))
    for fine, coarse in zip(labels, labels[1:]):
        assert len(np.unique(np.stack([fine.ravel(), coarse.ravel()]), axis=1).T) == fine.max()


def test_larger_values_of_the_same_image_need_a_larger_scale():
    image = landscape(40, 40, 3, 14)
    np.testing.assert_array_equal(segment_array(image * 4, 40, shape=0.0), segment_array(image, 20, shape=0.0))


def test_weights():
    image = landscape(40, 40, 2, 15)
    once = segment_array(image, 20, weights=[1, 0])
    np.testing.assert_array_equal(once, segment_array(image[:, :, :1], 20))
    np.testing.assert_array_equal(segment_array(image, 20, weights=[3, 3]), segment_array(image, 20))
    summed = segment_array(image, 20, normalise_weights=False)
    assert summed.max() > segment_array(image, 20).max()


def test_a_constant_region_has_no_variance():
    merger = RegionMerger(np.full((200, 150, 3), 3001.0), shape=0.0)
    assert merger.merge_to(1) == 1
    assert merger.statistics().std.max() == 0.0
    assert merger.statistics().mean.tolist() == [[3001.0] * 3]


def test_a_flat_lake_converges_fast():
    """With ties by the lower number it would take one pass for each row."""
    merger = RegionMerger(np.full((300, 300, 1), 500.0))
    assert merger.merge_to(1000) == 1
    assert merger.passes < 45


def test_a_flat_lake_of_a_million_pixels_converges_in_80_passes():
    merger = RegionMerger(np.full((1000, 1000, 1), 500.0))
    assert merger.merge_to(100) < 100
    assert merger.passes < 80


def test_nodata_separates():
    image = np.full((9, 9, 1), 7.0)
    image[4] = np.nan
    assert segment_array(image, 10).tolist() == [[1] * 9] * 4 + [[0] * 9] + [[2] * 9] * 4
    valid = np.ones((9, 9), bool)
    valid[:, 0] = False
    assert (segment_array(np.full((9, 9, 1), 7.0), 10, valid=valid)[:, 0] == 0).all()


@pytest.mark.parametrize(
    "arguments, message",
    [
        ({"scale": 0}, "SCALE is 0"),
        ({"scale": math.nan}, "SCALE is nan"),
        ({"shape": 0.95}, "SHAPE is 0.95"),
        ({"shape": -0.1}, "SHAPE is -0.1"),
        ({"compactness": 1.5}, "COMPACTNESS is 1.5"),
        ({"weights": [1, 2, 3]}, "WEIGHTS has 3 numbers and BANDS 2"),
        ({"weights": [1, -2]}, "WEIGHTS is 1, -2"),
        ({"weights": [0, 0]}, "WEIGHTS is 0, 0"),
    ],
)
def test_parameters_out_of_range(arguments, message):
    with pytest.raises(ParameterError, match=message):
        segment_array(np.ones((5, 5, 2)), **{"scale": 10, **arguments})


def test_an_image_without_valid_pixel():
    with pytest.raises(InputError, match="no valid pixel"):
        segment_array(np.full((5, 5, 2), np.nan), 10)


def test_levels_only_grow():
    merger = RegionMerger(landscape(10, 10, 1, 16))
    merger.merge_to(20)
    with pytest.raises(ParameterError, match="levels can only grow"):
        merger.merge_to(10)
