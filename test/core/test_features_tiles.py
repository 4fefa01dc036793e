"""The same features to the last bit, whatever the tiles, threads, scheduler, memory limit and work folder."""

import shutil
from dataclasses import replace

import numpy as np
import pytest
import shapely
from features_landscape import bands_of, features_of, in_order, ragged_labels, write
from mine_mapper.core.errors import Cancelled, OutputError
from mine_mapper.core.features import compute, kept_tiles
from mine_mapper.core.features.compute import FeatureJob, compute_features
from mine_mapper.core.features.sums import merge_cells, merge_sums
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.runs.executor import RunSettings
from mine_mapper.core.vector import Table

RIVERS = Table.from_shapes([shapely.LineString([(299000, 4999900), (302000, 4999000)])])


@pytest.fixture(scope="module")
def landscape(tmp_path_factory):
    """Rasters with small objects, a ring around everything, a lake across many tiles, and their features untiled."""
    folder = tmp_path_factory.mktemp("tiles")
    labels = ragged_labels(66, 71, 40, seed=11).astype(np.int64)
    labels[[0, -1]], labels[:, [0, -1]] = 9001, 9001
    rows, columns = np.indices(labels.shape)
    labels[(rows - 33) ** 2 + (columns - 36) ** 2 < 500] = 9002
    labels[30:37, 33:40] = 0
    labels = in_order(labels)
    image, label_path = write(folder, labels, bands_of(labels, seed=12))
    return image, label_path, run(image, label_path, RunSettings())


def run(image, labels, settings, features=("extended",)):
    return compute_features(FeatureJob(image, labels, features, rivers=RIVERS, settings=settings), Feedback())


def assert_same(found, expected):
    assert np.array_equal(found.ids, expected.ids)
    different = [
        name
        for place, name in enumerate(expected.names)
        if not np.array_equal(found.values[:, place], expected.values[:, place], equal_nan=True)
    ]
    assert different == []


@pytest.mark.parametrize(("tile", "threads"), [(17, 2), (32, 3), (41, 1), (70, 2)])
def test_any_tiles_and_threads(landscape, tile, threads):
    image, labels, expected = landscape
    assert np.isfinite(expected.values).mean() > 0.5
    assert_same(run(image, labels, RunSettings(tile_size=tile, threads=threads)), expected)


def test_parts_matter(landscape, monkeypatch):
    """The comparison can fail: with the pairs of one part counted twice the textures differ."""
    image, labels, expected = landscape

    def twice(parts):
        return merge_cells([replace(parts[0], counts=2 * parts[0].counts), *parts[1:]])

    monkeypatch.setattr("mine_mapper.core.features.crossing.merge_cells", twice)
    with pytest.raises(AssertionError, match="glcm"):
        assert_same(run(image, labels, RunSettings(tile_size=32)), expected)


def test_labels_of_other_tools(tmp_path):
    """Ids in any order, with large gaps, of any whole type, in several pieces."""
    labels = ragged_labels(40, 41, 12, seed=5, empty=0.2)
    stack = bands_of(labels, 6)
    plain = features_of(tmp_path, labels, stack)
    odd = np.zeros(int(labels.max()) + 1, np.int64)
    odd[1:] = np.random.default_rng(1).permutation(int(labels.max())) * 40_000_003 % 2_000_000_000 + 7
    image, _ = write(tmp_path, labels, stack)
    _, label_path = write(tmp_path, odd[labels], stack, label_type="int32", name="odd")
    for tile in (0, 16):
        found = compute_features(FeatureJob(image, label_path, ("extended",), settings=RunSettings(tile_size=tile)), Feedback())
        back = np.searchsorted(found.ids, odd[plain["ids"].astype(int)])
        for place, name in enumerate(found.names):
            assert np.array_equal(found.values[back, place], plain[name], equal_nan=True)


def test_an_object_in_pieces_is_one_object(tmp_path):
    labels = np.zeros((30, 30), np.uint32)
    labels[2:5, 2:5], labels[20:26, 22:24] = 7, 7
    stack = bands_of(labels, 6, 0)
    image, label_path = write(tmp_path, labels, stack)
    whole = compute_features(FeatureJob(image, label_path), Feedback())
    tiled = compute_features(FeatureJob(image, label_path, settings=RunSettings(tile_size=10)), Feedback())
    assert whole.values[0, whole.names.index("area")] == 2100
    assert_same(tiled, whole)


def test_work_folder_takes_up_finished_tiles(landscape, tmp_path, monkeypatch):
    image, labels, expected = landscape
    settings = RunSettings(tile_size=32, threads=1, work_folder=str(tmp_path / "work"))
    done = []
    with monkeypatch.context() as patch:
        patch.setattr(kept_tiles, "tile_features", lambda *task, f=kept_tiles.tile_features: _limited(done, f, task))
        with pytest.raises(MemoryError):
            run(image, labels, settings)
    assert len(done) == 5
    tiles = sorted((tmp_path / "work").rglob("*.npz"))
    tiles[0].write_bytes(tiles[0].read_bytes()[:100])
    shutil.copy(tiles[2], tiles[1])  # another tile under its name
    again = []
    with monkeypatch.context() as patch:
        patch.setattr(kept_tiles, "tile_features", lambda *task, f=kept_tiles.tile_features: again.append(1) or f(*task))
        assert_same(run(image, labels, settings), expected)
    assert len(again) == 9 - 5 + 2
    assert not list((tmp_path / "work").iterdir())


def _limited(done, function, task):
    if len(done) == 5:
        raise MemoryError
    done.append(task)
    return function(*task)


def test_work_folder_of_another_input_is_not_used(landscape, tmp_path, monkeypatch):
    image, labels, expected = landscape
    settings = RunSettings(tile_size=64, work_folder=str(tmp_path))
    with monkeypatch.context() as patch:
        patch.setattr(compute._Run, "borders", lambda *arguments: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            run(image, labels, settings, ("geometry",))
    assert len(list(tmp_path.iterdir())) == 1
    assert_same(run(image, labels, settings), expected)
    assert len(list(tmp_path.iterdir())) == 1


def test_work_folder_that_is_a_file(landscape, tmp_path):
    image, labels, _ = landscape
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="WORK_FOLDER"):
        run(image, labels, RunSettings(work_folder=str(tmp_path / "file")))


def test_little_memory_gives_the_same(landscape, monkeypatch):
    image, labels, expected = landscape
    monkeypatch.setattr(compute, "memory_budget", lambda settings: 1000)
    found = run(image, labels, RunSettings())
    assert isinstance(found.values, np.memmap)
    assert_same(found, expected)


def test_dask_gives_the_same(landscape):
    distributed = pytest.importorskip("distributed")
    image, labels, expected = landscape
    with distributed.LocalCluster(n_workers=1, threads_per_worker=2, processes=False, dashboard_address=None) as cluster:
        found = run(image, labels, RunSettings(tile_size=40, scheduler=cluster.scheduler_address))
    assert_same(found, expected)


@pytest.mark.parametrize("tile", [0, 16])
@pytest.mark.parametrize("answers", [0, 1, 3])
def test_cancel(landscape, tile, answers):
    """Also in the middle of a tile: the worker asks between the bands."""
    image, labels, _ = landscape

    class Cancelling(Feedback):
        asked = 0

        def is_cancelled(self):
            self.asked += 1
            return self.asked > answers

    with pytest.raises(Cancelled):
        compute_features(FeatureJob(image, labels, settings=RunSettings(tile_size=tile)), Cancelling())


def test_merging_is_free_of_order():
    from mine_mapper.core.features.sums import Cells, ObjectSums

    random = np.random.default_rng(0)

    def part():
        ids = np.sort(random.choice(20, 6, replace=False)).astype(np.int64)
        sums = ObjectSums.empty(ids)
        sums.number[:] = random.integers(1, 9, 6)
        sums.extent[:] = random.integers(0, 50, (6, 4))
        lengths = random.integers(0, 5, 24)
        cells = np.concatenate([random.choice(40, n, replace=False) for n in lengths]).astype(np.uint16)
        return sums, Cells(ids, np.concatenate([[0], np.cumsum(lengths)]), cells, random.integers(1, 9, len(cells)))

    parts = [part() for _ in range(5)]
    sums, back = merge_sums([s for s, _ in parts]), merge_sums([s for s, _ in parts[::-1]])
    assert np.array_equal(sums.number, back.number) and np.array_equal(sums.extent, back.extent)
    cells, back = merge_cells([c for _, c in parts]), merge_cells([c for _, c in parts[::-1]])
    for name in ("ids", "bounds", "cells", "counts"):
        assert np.array_equal(getattr(cells, name), getattr(back, name))
    assert cells.counts.sum() == sum(c.counts.sum() for _, c in parts)
