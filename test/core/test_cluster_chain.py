"""Imagery, segmentation, features and classification on a cluster whose workers die and dawdle: the bytes of one computer."""

import os
import signal
import threading
import time
from pathlib import Path

import numpy as np
import pytest
import shapely
from imagery_products import scene, write_safe
from learning_data import samples
from mine_mapper.core.features import kept_tiles
from mine_mapper.core.features.compute import FeatureJob, compute_features
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.imagery.prepare import ImageryJob, prepare_imagery
from mine_mapper.core.learning.forest import ForestSettings, build_model, grow_forest
from mine_mapper.core.mapping.classify import ClassificationSettings, classify_chunks
from mine_mapper.core.runs.cluster import ClusterError
from mine_mapper.core.runs.executor import RunSettings
from mine_mapper.core.segmentation.segment import SegmentationJob, segment_image
from mine_mapper.core.vector import Table
from test_cluster import running

__all__ = ["running"]
TILE, FEATURES = 64, ("mean_blue", "mean_green", "mean_red", "mean_nir", "brightness", "area")

pytestmark = pytest.mark.skipif(os.name == "nt", reason="stops and kills workers with signals of POSIX")


@pytest.fixture(scope="module")
def product(tmp_path_factory):
    """A product of 280 x 280 pixels with blocks of different land: 25 tiles of 64."""
    root, random = tmp_path_factory.mktemp("product"), np.random.default_rng(4)
    land = np.kron(random.integers(0, 2500, (4, 14, 14)), np.ones((20, 20), np.int64))
    write_safe(root, (scene(280, 3) + land).astype(np.uint16), name="P")
    return root


@pytest.fixture(scope="module")
def model():
    data = samples(200, features=len(FEATURES))
    data = type(data)(FEATURES, 3000 + 800 * data.values, data.truth, data.groups, "", None, "samples")
    settings = ForestSettings(trees=20, max_features=2, min_samples_leaf=2, min_samples_split=4)
    return build_model(data, grow_forest(data, settings, Feedback(), 1), settings, {}, {})


def chain(product, folder, model, **settings):
    """Bytes of the stack, the labels, the features and the probabilities."""
    folder.mkdir()
    run = RunSettings(TILE, **settings)
    stack, labels = str(folder / "stack.tif"), str(folder / "labels.tif")
    prepare_imagery(ImageryJob(folder=str(product), output=stack, settings=run), Feedback())
    segment_image(SegmentationJob(stack, labels, scale=60.0, settings=run), Feedback())
    found = compute_features(FeatureJob(stack, labels, FEATURES, settings=run), Feedback())
    columns = {"object_id": found.ids, **{name: found.values[:, place] for place, name in enumerate(found.names)}}
    boxes = shapely.box(found.ids, 0, found.ids + 0.5, 1)
    objects = Table.from_shapes(boxes, columns, "EPSG:32645", "objects")
    chunks = [objects.select(rows) for rows in np.array_split(np.arange(len(found.ids)), 12)]
    parts = []
    classify_chunks(chunks, model, "model", ClassificationSettings(), Feedback(), run=run, write=parts.append)
    probability = np.concatenate([part.columns["probability"] for part in parts])
    return Path(stack).read_bytes(), Path(labels).read_bytes(), found.ids.tobytes(), found.values.tobytes(), probability.tobytes()


class Trouble(threading.Thread):
    """One worker is slow all the time, another dies when `condition` holds."""

    def __init__(self, slow, dying, condition):
        super().__init__(daemon=True)
        self.slow, self.dying, self.condition, self.over, self.died = slow, dying, condition, False, False

    def run(self):
        while not self.over:
            os.kill(self.slow.pid, signal.SIGSTOP)
            time.sleep(0.3)
            os.kill(self.slow.pid, signal.SIGCONT)
            time.sleep(0.1)
            if not self.died and self.condition():
                self.dying.kill()
                self.died = True


def test_the_whole_chain_with_a_dying_and_a_slow_worker(running, product, model, tmp_path):
    expected = chain(product, tmp_path / "one", model, threads=2)
    workers = [running.worker() for _ in range(3)]
    running.wait(lambda: running.workers() == 3)
    work = tmp_path / "work"
    trouble = Trouble(workers[0], workers[1], lambda: len(list(work.glob("segmentation-*/**/*.npz"))) >= 2)
    trouble.start()
    try:
        found = chain(product, tmp_path / "cluster", model, scheduler=running.address, work_folder=str(work))
    finally:
        trouble.over = True
        trouble.join()
    assert trouble.died and workers[0].poll() is None
    assert found == expected
    assert list(work.iterdir()) == []


def test_a_step_goes_on_where_a_lost_cluster_left_it(running, product, model, tmp_path, monkeypatch):
    """The scheduler dies in the middle of the features: this computer takes up the tiles that the cluster had finished."""
    stack, labels, work = str(tmp_path / "stack.tif"), str(tmp_path / "labels.tif"), tmp_path / "work"
    prepare_imagery(ImageryJob(folder=str(product), output=stack), Feedback())
    segment_image(SegmentationJob(stack, labels, scale=60.0), Feedback())
    expected = compute_features(FeatureJob(stack, labels, FEATURES), Feedback())
    worker = running.worker()

    class EndWhenSomeAreKept(Feedback):
        """Asked between the tiles: the scheduler dies as soon as two are kept."""

        def is_cancelled(self):
            if len(list(work.glob("features-*/tile-*.npz"))) >= 2:
                running.processes[0].kill()
            return False

    settings = RunSettings(TILE, scheduler=running.address, work_folder=str(work))
    with pytest.raises(ClusterError, match="WORK_FOLDER"):
        compute_features(FeatureJob(stack, labels, FEATURES, settings=settings), EndWhenSomeAreKept())
    worker.kill()  # it may still be ending a tile
    worker.wait()
    kept, made = len(list(work.glob("features-*/tile-*.npz"))), []
    with monkeypatch.context() as patch:
        patch.setattr(kept_tiles, "tile_features", lambda *task, f=kept_tiles.tile_features: made.append(1) or f(*task))
        again = compute_features(FeatureJob(stack, labels, FEATURES, settings=RunSettings(TILE, 2, "", str(work))), Feedback())
    assert 0 < kept < 25 and len(made) == 25 - kept
    assert again.values.tobytes() == expected.values.tobytes() and np.array_equal(again.ids, expected.ids)
