"""The index of the reference samples against plain searches, and what does not change the answer."""

from dataclasses import replace

import numpy as np
import pytest
from learning_data import sample_values, small_model
from mine_mapper.core.features.catalogue import TEMPORAL
from mine_mapper.core.learning.applicability import (
    NEIGHBOURS,
    _white_axes,
    land_features,
    learn_applicability,
    nearest_samples,
    outside_training,
    reference_index,
    tree_of,
)
from mine_mapper.core.learning.applicability_kernels import project


def same(points, reference):
    """Whether the tree finds what looking at every sample finds, to the last bit."""
    pairs = zip(nearest_samples(points, reference, tree_of(reference)), nearest_samples(points, reference))
    return all(np.array_equal(ours, plain) for ours, plain in pairs)


@pytest.mark.parametrize("count", [1, 3, NEIGHBOURS, NEIGHBOURS + 1, NEIGHBOURS + 2, 400])
@pytest.mark.parametrize("axes", [1, 4])
def test_the_tree_finds_what_a_plain_search_finds(count, axes):
    rng = np.random.default_rng(count)
    reference = rng.normal(size=(count, axes)).astype(np.float32)
    points = np.concatenate([reference[:50], rng.normal(scale=3, size=(60, axes)).astype(np.float32)])
    assert same(points, reference)


def test_the_plain_search_finds_what_sorting_finds():
    rng = np.random.default_rng(9)
    reference, points = rng.normal(size=(60, 3)).astype(np.float32), rng.normal(size=(20, 3)).astype(np.float32)
    distance = np.linalg.norm(points[:, None].astype(float) - reference[None].astype(float), axis=2)
    nearest, place, mean = nearest_samples(points, reference, tree_of(reference))
    assert np.array_equal(place, np.argsort(distance, axis=1)[:, :NEIGHBOURS])
    assert np.allclose(nearest, np.sort(distance, axis=1)[:, :NEIGHBOURS]) and np.allclose(mean, nearest.mean(axis=1))


def test_of_equally_near_samples_the_first_counts():
    """Points of a grid, many at the same distance and some twice; all samples at one place."""
    grid = np.stack(np.meshgrid(*[np.arange(5)] * 3), axis=-1).reshape(-1, 3).astype(np.float32)
    assert same(grid, np.concatenate([grid, grid[:40]]))
    one = np.ones((30, 2), np.float32)
    assert same(grid[:9, :2], one)
    assert nearest_samples(one[:1], one, tree_of(one))[1].tolist() == [list(range(NEIGHBOURS))]


def test_near_ties_are_decided_by_the_same_arithmetic():
    """Samples on a circle around a point: equal but for the last bits."""
    angle = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    circle = np.stack([np.cos(angle), np.sin(angle)], axis=1).astype(np.float32)
    assert same(np.zeros((3, 2), np.float32), circle)


def test_places_equal_a_matrix_product():
    rng = np.random.default_rng(0)
    values, center, axes = rng.normal(size=(20, 6)), rng.normal(size=6), rng.normal(size=(6, 3))
    out = np.empty((20, 3), np.float32)
    project(values, center, axes, out)
    assert np.allclose(out, (values - center) @ axes, atol=1e-5)


@pytest.fixture(scope="module")
def model():
    plain, data, _ = small_model(trees=5, count=800)
    return replace(plain, arrays=learn_applicability(data, plain.fill, np.arange(800) % 5))


@pytest.mark.parametrize("size", [1, 7, 333])
def test_the_size_of_chunks_does_not_matter(model, size, monkeypatch):
    values = sample_values(1000, seed=5, undefined=0.05)[0] * 1.5
    whole = outside_training(model, values)
    assert 0 < whole.sum() < len(whole)
    parts = [outside_training(model, values[start : start + size]) for start in range(0, 1000, size)]
    assert np.array_equal(np.concatenate(parts), whole)
    monkeypatch.setattr("mine_mapper.core.learning.applicability.CHUNK", size)
    assert np.array_equal(outside_training(model, values), whole)


def test_features_without_an_axis_are_not_looked_at(model):
    axes = model.arrays["reference_axes"].copy()
    axes[3] = 0
    changed = replace(model, arrays={**model.arrays, "reference_axes": axes})
    assert 3 not in reference_index(changed).columns
    values = sample_values(200, seed=6)[0]
    other = values.copy()
    other[:, 3] = np.linspace(-1e30, 1e30, 200)
    assert np.array_equal(outside_training(changed, values), outside_training(changed, other))


def test_a_model_without_any_axis_knows_everything(model):
    """All features constant: nothing can be said, and nothing is called strange."""
    arrays = {
        **model.arrays,
        "reference": model.arrays["reference"][:, :0],
        "reference_axes": model.arrays["reference_axes"][:, :0],
    }
    assert not outside_training(replace(model, arrays=arrays), sample_values(50)[0]).any()


def test_kinds_of_land_are_told_by_two_columns_at_least():
    season, means = list(TEMPORAL)[:2], ["mean_red", "mean_nir"]
    assert land_features([*means, *season]) == [2, 3] and land_features([*means, season[0]]) == [0, 1]
    assert land_features([season[0], "mean_red", "area_m2"]) == [0, 1, 2]


def test_a_feature_that_never_changes_moves_no_object():
    data = sample_values(60)[0][:, :3]
    constant = np.column_stack([data, np.full(60, 7.0)])
    ours, plain = _white_axes(constant), _white_axes(data)
    assert (ours[3] == 0).all() and np.allclose(np.abs(ours[:3]), np.abs(plain))
