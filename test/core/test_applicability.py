"""The index of the reference samples against plain searches, and what does not change the answer."""

from dataclasses import replace

import numpy as np
import pytest
from learning_data import sample_values, small_model
from mine_mapper.core.learning.applicability import BOX, boxes_of, learn_applicability, outside_training, reference_index
from mine_mapper.core.learning.applicability_kernels import mean_distances, nearest_in_boxes, project


def found_by(points, reference, count, boxes=None):
    """Nearest distances, their places and means: by boxes, or looking at every point."""
    nearest, place = np.empty((len(points), count)), np.empty((len(points), count), np.int64)
    mean = np.empty(len(points))
    if boxes is None:
        nobody, own = np.full(len(reference), -1), np.full(len(points), -1)
        mean_distances(points, reference, nobody, own, nearest, place, mean)
    else:
        nearest_in_boxes(points, *boxes, nearest, place, mean)
    return nearest, place, mean


@pytest.mark.parametrize("count", [1, 3, 10, BOX, BOX + 1, 400])
@pytest.mark.parametrize("axes", [1, 4])
def test_boxes_find_what_a_plain_search_finds(count, axes):
    rng = np.random.default_rng(count)
    reference = rng.normal(size=(count, axes)).astype(np.float32)
    points = np.concatenate([reference[:50], rng.normal(scale=3, size=(60, axes)).astype(np.float32)])
    k = min(10, count)
    for ours, plain in zip(found_by(points, reference, k, boxes_of(reference)), found_by(points, reference, k)):
        assert np.array_equal(ours, plain)


def test_of_equally_near_samples_the_first_counts():
    """Points of a grid, many at the same distance and some twice."""
    grid = np.stack(np.meshgrid(*[np.arange(5)] * 3), axis=-1).reshape(-1, 3).astype(np.float32)
    reference = np.concatenate([grid, grid[:40]])
    nearest, place, _ = found_by(grid, reference, 10, boxes_of(reference))
    plain, plain_place, _ = found_by(grid, reference, 10)
    assert np.array_equal(nearest, plain) and np.array_equal(place, plain_place)


def test_boxes_hold_every_sample_once_and_are_tight():
    reference = np.random.default_rng(3).normal(size=(333, 5)).astype(np.float32)
    points, number, starts, low, high = boxes_of(reference)
    assert sorted(number.tolist()) == list(range(333)) and np.array_equal(points, reference[number])
    assert starts[0] == 0 and starts[-1] == 333 and (np.diff(starts) > 0).all() and np.diff(starts).max() <= BOX
    for box, (begin, end) in enumerate(zip(starts[:-1], starts[1:])):
        assert np.array_equal(points[begin:end].min(axis=0), low[box])
        assert np.array_equal(points[begin:end].max(axis=0), high[box])


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
