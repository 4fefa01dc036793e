"""Masks, indices and composites: worked values, slow twins, and what must never be masked."""

import numpy as np
import pytest
from mine_mapper.core.errors import ParameterError
from mine_mapper.core.imagery import masks
from mine_mapper.core.imagery.composite import composite
from mine_mapper.core.imagery.indices import INDICES, put_normalised_difference
from mine_mapper.core.imagery.masks import bright_ground, class_counts, class_mask, cloud_share, grow, parse_mask_classes

ALL = (0, 1, 3, 8, 9, 10)


def test_grow_is_a_disk():
    mask = np.zeros((11, 11), bool)
    mask[5, 5] = mask[0, 10] = True
    rows, columns = np.mgrid[0:11, 0:11]
    for radius in (0, 0.9, 1, 2, 3.5):
        twin = (np.hypot(rows - 5, columns - 5) <= radius) | (np.hypot(rows, columns - 10) <= radius)
        assert np.array_equal(grow(mask, radius), twin)
    assert not grow(np.zeros((3, 3), bool), 5).any() and grow(np.ones((3, 3), bool), 5).all()


def test_small_and_large_disks_are_grown_alike(monkeypatch):
    random = np.random.default_rng(2)
    for share in (0.002, 0.05, 0.7):
        mask = random.random((61, 47)) < share
        mask[30] = False
        for radius in (0.5, 1, 1.5, 2, 4.3, 7, 8):
            by_disk = grow(mask, radius)
            with monkeypatch.context() as patch:
                patch.setattr(masks, "SMALL", 0)
                assert np.array_equal(grow(mask, radius), by_disk)


def test_no_data_and_saturated_pixels_are_masked_and_do_not_grow():
    classes = np.full((9, 9), 4, np.uint8)
    classes[4, 1], classes[4, 4], classes[4, 7] = 0, 1, 9
    mask = class_mask(classes, ALL, 1)
    assert mask.sum() == 1 + 1 + 5 and mask[4, 1] and mask[4, 4] and mask[3, 7]
    assert class_mask(classes, (9,), 0).sum() == 1 and not class_mask(classes, (), 3).any()


def test_kept_polygons_are_never_masked_and_do_not_spread():
    classes = np.full((9, 9), 4, np.uint8)
    classes[4, 4], classes[0, 0] = 9, 9
    kept = np.zeros((9, 9), bool)
    kept[3:6, 3:6] = True
    assert np.array_equal(np.argwhere(class_mask(classes, ALL, 1, kept)), [[0, 0], [0, 1], [1, 0]])
    classes[4, 6] = 8  # a cloud outside grows up to the polygon, not into it
    mask = class_mask(classes, ALL, 2, kept)
    assert mask[4, 6] and mask[4, 7] and not mask[3:6, 3:6].any()


def test_a_cloud_inside_a_kept_polygon_does_not_grow_beyond_it():
    classes, kept = np.full((15, 15), 4, np.uint8), np.zeros((15, 15), bool)
    classes[7, 7], kept[6:9, 6:9] = 9, True
    for radius in (1, 2, 3, 5, masks.SMALL + 1):
        assert not class_mask(classes, ALL, radius, kept).any()
        assert class_mask(classes, ALL, radius)[7, 7 + radius if radius < 8 else 14]


def test_bright_ground_needs_more_than_80_percent_of_three_dates():
    classes = np.array([[[9, 9, 9, 9, 4]], [[8, 8, 0, 8, 9]], [[10, 9, 9, 8, 9]], [[9, 4, 9, 0, 9]], [[9, 9, 0, 0, 9]]], np.uint8)
    # cloud at 5 of 5, 4 of 5 (exactly 80 %), 3 of 3, 3 of 3, 4 of 5
    assert bright_ground(classes).tolist() == [[True, False, True, True, False]]
    assert not bright_ground(classes[:2]).any()
    assert bright_ground(classes[:3]).tolist() == [[True, True, False, True, False]]


def test_bright_ground_is_not_masked_where_it_is_called_cloud_but_where_it_is_shadow():
    classes = np.array([[9, 3, 4]], np.uint8)
    bright = np.array([[True, True, True]])
    assert class_mask(classes, ALL, 0, bright=bright).tolist() == [[False, True, False]]


def test_cloud_share_counts_clouds_and_shadows_of_the_pixels_with_data():
    classes = np.array([0, 0, 0, 4, 4, 3, 8, 9, 10, 1, 11, 200], np.uint8)
    assert cloud_share(class_counts(classes)) == pytest.approx(4 / 8)
    assert np.isnan(cloud_share(class_counts(np.zeros(5, np.uint8))))


def test_mask_classes_are_numbers_of_classes():
    assert parse_mask_classes("9, 8,0") == (0, 8, 9) and parse_mask_classes("") == ()
    for wrong in ("cloud", "12", "-1", "8;9"):
        with pytest.raises(ParameterError, match=f"MASK_CLASSES is '{wrong}'"):
            parse_mask_classes(wrong)


def test_indices_have_no_value_without_a_positive_sum_and_stay_in_bounds():
    bands = {
        "green": np.array([[400, 100, -50, -100, 0, np.nan]], np.float32),
        "nir": np.array([[1600, 100, 150, 50, 0, 5]], np.float32),
        "red": np.array([[400, 100, -50, -100, 0, np.nan]], np.float32),
    }
    for name, expected in (("ndwi", [-0.6, 0, -1, np.nan, np.nan, np.nan]), ("ndvi", [0.6, 0, 1, np.nan, np.nan, np.nan])):
        found = np.empty((1, 6), np.float32)
        put_normalised_difference(*(bands[band] for band in INDICES[name]), np.float32(np.nan), found)
        assert np.allclose(found[0], expected, equal_nan=True, atol=1e-7)


@pytest.fixture
def stack():
    random = np.random.default_rng(4)
    values = random.integers(100, 400, (5, 3, 7, 9)).astype(np.float32)
    values[random.random(values.shape) < 0.05] = np.nan
    clear = np.isfinite(values[:, :2]).all(1) & (random.random((5, 7, 9)) < 0.6)
    clear[:, 0, 0] = False
    return values, clear


def test_median_equals_numpys(stack):
    values, clear = stack
    result, source = composite(values, clear, "median")
    with np.errstate(all="ignore"):
        import warnings

        warnings.simplefilter("ignore")
        twin = np.nanmedian(np.where(clear[:, None], values, np.nan), 0)
    assert np.allclose(result, twin, equal_nan=True)
    assert np.array_equal(source == 0, ~clear.any(0)) and source[0, 0] == 0
    for r, c in np.ndindex(7, 9):
        if source[r, c]:
            distances = np.where(clear[:, r, c], np.nansum(abs(values[:, :, r, c] - result[:, r, c]), 1), np.inf)
            assert source[r, c] == distances.argmin() + 1


def test_median_of_two_is_their_mean_and_of_one_itself():
    values = np.array([[[[100.0, 7]]], [[[301.0, 9]]]], np.float32)
    clear = np.array([[[True, False]], [[True, True]]])
    result, source = composite(values, clear, "median")
    assert result.tolist() == [[[200.5, 9]]] and source.tolist() == [[1, 2]]


def test_first_clear_wins(stack):
    values, clear = stack
    for method in ("first", "least_cloudy"):
        result, source = composite(values, clear, method)
        for r, c in np.ndindex(7, 9):
            which = np.flatnonzero(clear[:, r, c])
            assert source[r, c] == (which[0] + 1 if len(which) else 0)
            expected = values[which[0], :, r, c] if len(which) else np.full(3, np.nan)
            assert np.array_equal(result[:, r, c], expected, equal_nan=True)


def test_one_scene_is_left_as_it_is(stack):
    values, clear = stack
    result, _ = composite(values[:1], clear[:1], "median")
    assert np.array_equal(result, np.where(clear[0], values[0], np.nan), equal_nan=True)
