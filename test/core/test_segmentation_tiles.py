"""Certified tiles: the labels of any tiling are those of the untiled run, byte for byte; and what happens when a run stops."""

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mine_mapper.core.block_cache import BlockCache
from mine_mapper.core.errors import Cancelled, InputError, OutputError, ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.runs.executor import RunSettings
from mine_mapper.core.segmentation import certified_tiles, parts, plan, region_graph, source, tiled_image
from mine_mapper.core.segmentation.merging import merge_to_end, remove_small_objects
from mine_mapper.core.segmentation.segment import SegmentationJob, segment_image
from segmentation_images import BANDS, lakes, landscape, segment_array, write_image


class Log(Feedback):
    """Keeps what was said; cancels when told to."""

    def __init__(self):
        self.lines, self.progress, self.stop = [], [], threading.Event()

    def info(self, message):
        self.lines.append(message)

    warning = info

    def set_progress(self, fraction):
        self.progress.append(fraction)

    def is_cancelled(self):
        return self.stop.is_set()


def run(image, labels, scale=60, feedback=None, bands=BANDS, min_object_size=0, **settings):
    job = SegmentationJob(
        str(image), str(labels), scale, bands=bands, min_object_size=min_object_size, settings=RunSettings(**settings)
    )
    return segment_image(job, feedback or Feedback())


def checkerboard(rows, columns):
    return (np.indices((rows, columns)).sum(axis=0)[:, :, None] % 2 * 120 + [900, 950]).astype(float)


def gradient(rows, columns):
    y, x = np.mgrid[0:rows, 0:columns]
    return np.stack([100 + 3 * x, 100 + 2 * y], axis=2).astype(float)


IMAGES = {
    "landscape": (landscape(150, 170), 60),
    "ties": (landscape(120, 140, 2, 3, step=200), 60),
    "lakes and stripes": (lakes(160, 150), 60),
    "constant": (np.full((130, 140, 1), 3001.0), 100),
    "checkerboard": (checkerboard(120, 130), 40),
    "gradient": (gradient(110, 120), 30),
    "one-pixel noise": (np.random.default_rng(2).integers(1, 4000, (100, 110, 3)).astype(float), 80),
    "one row": (landscape(1, 700, 4, 4), 60),
    "one column": (landscape(700, 1, 4, 4), 60),
}


@pytest.mark.parametrize("name", IMAGES)
def test_tiled_is_untiled(name, tmp_path, monkeypatch):
    image, scale = IMAGES[name]
    path = write_image(tmp_path / "image.tif", image)
    bands = BANDS[: image.shape[2]]
    whole = run(path, tmp_path / "whole.tif", scale, bands=bands)
    expected = (tmp_path / "whole.tif").read_bytes()
    monkeypatch.setattr(plan, "SMALL_PASSES", 7)
    for tile_size, threads in ((32, 1), (47, 8), (96, 2)):
        result = run(path, tmp_path / "tiled.tif", scale, bands=bands, tile_size=tile_size, threads=threads)
        assert (tmp_path / "tiled.tif").read_bytes() == expected
        assert (result.object_count, result.labelled_pixels, result.passes) == (
            whole.object_count,
            whole.labelled_pixels,
            whole.passes,
        )
    with rasterio.open(tmp_path / "whole.tif") as dataset:
        valid = np.where((image != 0).any(axis=2)[:, :, None], image, np.nan)
        np.testing.assert_array_equal(dataset.read(1), segment_array(valid, scale))


@pytest.mark.parametrize("passes, halo", [(3, 1), (5, 200), (9, 30), (14, 60), (60, 20)])
def test_any_halo_and_any_number_of_passes(passes, halo, tmp_path, monkeypatch):
    image = lakes(140, 150)
    path = write_image(tmp_path / "image.tif", image)
    run(path, tmp_path / "whole.tif")
    monkeypatch.setattr(plan, "SMALL_PASSES", passes)
    monkeypatch.setattr(plan, "first_halo", lambda passes: halo)
    run(path, tmp_path / "tiled.tif", tile_size=50, threads=2)
    assert (tmp_path / "tiled.tif").read_bytes() == (tmp_path / "whole.tif").read_bytes()


@pytest.mark.parametrize("levels", [1, 2, 3])
def test_blocks_of_tiles(levels, tmp_path, monkeypatch):
    """When the joined graph would not fit, the rule is applied again one level up, and again."""
    path = write_image(tmp_path / "image.tif", lakes(200, 190))
    run(path, tmp_path / "whole.tif")
    left = iter([True] * levels)
    monkeypatch.setattr(tiled_image._Run, "_too_large", lambda self, objects: next(left, False))
    monkeypatch.setattr(plan, "SMALL_PASSES", 4)
    monkeypatch.setattr(plan, "BLOCK_PASSES", 4)
    log = Log()
    run(path, tmp_path / "tiled.tif", tile_size=25, threads=2, feedback=log)
    assert sum("joining blocks" in line for line in log.lines) == levels
    assert (tmp_path / "tiled.tif").read_bytes() == (tmp_path / "whole.tif").read_bytes()


def test_tiles_without_any_valid_pixel(tmp_path, monkeypatch):
    image = landscape(150, 160)
    image[:90, :90] = 0
    image[100:, 60:] = 0
    path = write_image(tmp_path / "image.tif", image)
    run(path, tmp_path / "whole.tif")
    monkeypatch.setattr(plan, "SMALL_PASSES", 5)
    run(path, tmp_path / "tiled.tif", tile_size=32)
    assert (tmp_path / "tiled.tif").read_bytes() == (tmp_path / "whole.tif").read_bytes()


def test_the_halo_rule_matters(tmp_path, monkeypatch):
    """Without it (no pixel at the edge of a window counts as uncertain) tiles leave seams: the other tests could fail."""
    path = write_image(tmp_path / "image.tif", landscape(150, 170))
    run(path, tmp_path / "whole.tif")
    monkeypatch.setattr(plan, "SMALL_PASSES", 7)
    monkeypatch.setattr(plan, "first_halo", lambda passes: 4)

    def nothing_unknown(frame, rows, columns):
        return np.zeros((rows, columns), np.uint8)

    monkeypatch.setattr(region_graph, "unknown_edge", nothing_unknown)
    try:
        run(path, tmp_path / "tiled.tif", tile_size=40, threads=2)
    except (AssertionError, IndexError, RuntimeError):
        return  # the parts do not even fit together
    assert (tmp_path / "tiled.tif").read_bytes() != (tmp_path / "whole.tif").read_bytes()


def test_small_objects_are_removed_across_tiles(tmp_path, monkeypatch):
    image = lakes(120, 130)
    path = write_image(tmp_path / "image.tif", image)
    run(path, tmp_path / "whole.tif", min_object_size=20)
    monkeypatch.setattr(plan, "SMALL_PASSES", 6)
    log = Log()
    result = run(path, tmp_path / "tiled.tif", min_object_size=20, tile_size=40, feedback=log)
    assert (tmp_path / "tiled.tif").read_bytes() == (tmp_path / "whole.tif").read_bytes()
    with rasterio.open(tmp_path / "tiled.tif") as dataset:
        sizes = np.bincount(dataset.read(1).ravel())[1:]
    assert result.small_objects == (sizes < 20).sum()


def test_uncertain_objects_are_all_that_differ():
    """The heart of the rule: after k passes on a window, every object left is an object of the untiled run after k passes."""
    image = np.moveaxis(lakes(90, 100), 2, 0).astype(np.float32)
    valid = image.any(axis=0).view(np.uint8)
    rule = region_graph.merge_rule(4)
    for passes in (2, 5, 9):
        graphs = []
        for rows, columns in ((slice(0, 90), slice(0, 100)), (slice(20, 80), slice(30, 100))):
            frame = region_graph.PixelFrame(rows.start, columns.start, 90, 100)
            graph = region_graph.pixel_graph(image[:, rows, columns], valid[rows, columns], rule, 3600.0, frame)
            certified_tiles.run_passes(graph, rule, 3600.0, passes - 1)
            graphs.append(graph)
        whole, part = graphs
        where = np.searchsorted(whole.first[: whole.count], part.first[: part.count])
        assert 0 < part.count < whole.count
        np.testing.assert_array_equal(whole.first[where], part.first[: part.count])
        np.testing.assert_array_equal(whole.counts[where], part.counts[: part.count])


def child(script, *arguments, **options):
    """A Python process that can import the plugin."""
    test_folder = Path(__file__).resolve().parent.parent
    code = f"import sys; sys.path.insert(0, {str(test_folder)!r}); import conftest\n" + textwrap.dedent(script)
    return subprocess.Popen([sys.executable, "-c", code, *map(str, arguments)], **options)


def wait_for(condition, seconds=60):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.02)


SEGMENT = """
    from mine_mapper.core.segmentation.segment import SegmentationJob, segment_image
    from mine_mapper.core.runs.executor import RunSettings
    from mine_mapper.core.feedback import Feedback
    image, labels, folder = sys.argv[1:4]
    segment_image(SegmentationJob(image, labels, 60.0, settings=RunSettings(40, 1, "", folder)), Feedback())
"""


def test_a_killed_run_is_resumed(tmp_path):
    path = write_image(tmp_path / "image.tif", landscape(240, 250))
    run(path, tmp_path / "whole.tif")
    work = tmp_path / "work"
    process = child(SEGMENT, path, tmp_path / "labels.tif", work)
    try:
        wait_for(lambda: len(list(work.glob("segmentation-*/*/*.npz"))) >= 5)
        os.kill(process.pid, signal.SIGKILL)
    finally:
        process.kill()
        process.wait()
    assert not (tmp_path / "labels.tif").exists()
    done = list(work.glob("segmentation-*/*/*.npz"))
    assert done
    torn = done[0]
    torn.write_bytes(torn.read_bytes()[:100])  # as after a power cut
    log = Log()
    run(path, tmp_path / "labels.tif", tile_size=40, work_folder=str(work), feedback=log)
    assert any("taken from the work folder" in line for line in log.lines)
    assert (tmp_path / "labels.tif").read_bytes() == (tmp_path / "whole.tif").read_bytes()
    assert not list(work.glob("segmentation-*"))


def test_another_input_takes_nothing_from_the_work_folder(tmp_path, monkeypatch):
    image = landscape(100, 110)
    path = write_image(tmp_path / "image.tif", image)
    settings = {"tile_size": 40, "work_folder": str(tmp_path / "work")}
    monkeypatch.setattr(tiled_image, "_join", lambda *arguments: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        run(path, tmp_path / "labels.tif", **settings)
    monkeypatch.undo()
    image[50, 50] += 1
    write_image(tmp_path / "image.tif", image)
    log = Log()
    run(path, tmp_path / "labels.tif", feedback=log, **settings)
    assert not any("taken from the work folder" in line for line in log.lines)
    run(path, tmp_path / "whole.tif")
    assert (tmp_path / "labels.tif").read_bytes() == (tmp_path / "whole.tif").read_bytes()


def test_a_disk_that_holds_half_of_the_tiles_is_told_before_any_work(tmp_path, monkeypatch):
    path, settings = write_image(tmp_path / "image.tif", landscape(150, 160)), {"tile_size": 40, "threads": 1}
    estimate = plan.estimate_needs

    def free(share):
        needed = []

        def needs(*given):
            needed.append(estimate(*given))
            return needed[-1]

        monkeypatch.setattr(plan, "estimate_needs", needs)
        monkeypatch.setattr(tiled_image.shutil, "disk_usage", lambda _: type("Usage", (), {"free": share * needed[-1].disk}))
        return run(path, tmp_path / "labels.tif", **settings)

    for share in (0.5, 0.99):
        with pytest.raises(OutputError, match="the run needs about"):
            free(share)
    assert not (tmp_path / "labels.tif").exists()
    assert free(1.01).object_count > 1


def test_hashing_the_image_can_be_cancelled(tmp_path, monkeypatch):
    path, log = write_image(tmp_path / "image.tif", landscape(60, 60)), Log()

    def hash_of(file, feedback=None):
        log.stop.set()
        feedback.check()

    monkeypatch.setattr(source, "file_hash", hash_of)
    with pytest.raises(Cancelled):
        run(path, tmp_path / "labels.tif", feedback=log)


def test_a_full_disk_is_said_and_the_run_resumed(tmp_path, monkeypatch):
    path = write_image(tmp_path / "image.tif", landscape(150, 160))
    settings = {"tile_size": 40, "threads": 1, "work_folder": str(tmp_path / "work")}
    room = iter(range(7))
    save = np.savez

    def savez(stream, **arrays):
        if next(room, None) is None:
            raise OSError(28, os.strerror(28))
        save(stream, **arrays)

    monkeypatch.setattr(parts.np, "savez", savez)
    with pytest.raises(OutputError, match="disk is full.*WORK_FOLDER"):
        run(path, tmp_path / "labels.tif", **settings)
    assert not (tmp_path / "labels.tif").exists()
    assert not list(tmp_path.glob("work/**/*.part"))
    monkeypatch.undo()
    log = Log()
    run(path, tmp_path / "labels.tif", feedback=log, **settings)
    assert any(line.startswith("7 of 16 parts are taken") for line in log.lines)
    run(path, tmp_path / "whole.tif")
    assert (tmp_path / "labels.tif").read_bytes() == (tmp_path / "whole.tif").read_bytes()


@pytest.mark.parametrize("tile_size", [0, 300])
def test_cancel_within_two_seconds(tile_size, tmp_path):
    path = write_image(tmp_path / "image.tif", np.tile(landscape(250, 250), (4, 4, 1)))
    run(path, tmp_path / "first.tif", tile_size=tile_size)  # kernels are compiled
    log = Log()
    stopped = []

    def stop():
        stopped.append(time.monotonic())
        log.stop.set()

    timer = threading.Timer(0.3, stop)
    timer.start()
    with pytest.raises(Cancelled):
        run(path, tmp_path / "labels.tif", tile_size=tile_size, feedback=log)
    assert time.monotonic() - stopped[0] < 2
    assert [entry.name for entry in tmp_path.iterdir() if entry.name not in ("image.tif", "first.tif")] == []


def test_progress_grows_to_the_end(tmp_path):
    path = write_image(tmp_path / "image.tif", landscape(150, 160))
    log = Log()
    run(path, tmp_path / "labels.tif", tile_size=40, feedback=log)
    assert log.progress == sorted(log.progress) and log.progress[-1] == 1
    assert any("Estimate: about" in line and "GB of memory" in line and "disk" in line for line in log.lines)


def test_a_memory_limit_makes_smaller_tiles_and_fewer_threads(tmp_path):
    roomy, threads = plan.tile_layout(30000, 30000, 4, RunSettings(threads=8, memory_limit=64000))
    tight, fewer = plan.tile_layout(30000, 30000, 4, RunSettings(threads=8, memory_limit=900))
    assert (roomy.side, threads) == (2000, 8)
    assert plan.SMALLEST_SIDE <= tight.side < 1024 and fewer < 8  # by what the process itself takes already
    tile = tight.side + 2 * plan.first_halo(tight.passes)
    assert fewer * plan.bytes_per_pixel(4) * tile**2 + plan.BASE_MEMORY < 900e6
    with pytest.raises(ParameterError, match="MEMORY_LIMIT is 100 MB"):
        plan.tile_layout(30000, 30000, 4, RunSettings(memory_limit=100))
    with pytest.raises(ParameterError, match="too low for TILE_SIZE 4000"):
        plan.tile_layout(30000, 30000, 4, RunSettings(tile_size=4000, memory_limit=900))


def test_an_image_of_one_tile_is_cut_for_its_threads():
    """2000 px on one thread are one tile; on two or four they are four, not one tile that one thread works on."""
    sides = {
        threads: plan.tile_layout(2000, 2000, 4, RunSettings(threads=threads, memory_limit=8000))[0] for threads in (1, 2, 4, 9)
    }
    assert {threads: layout.side for threads, layout in sides.items()} == {1: 2000, 2: 1008, 4: 1008, 9: 512}
    assert sides[1].passes == plan.PASSES and sides[2].passes == plan.SMALL_PASSES


def test_large_images_are_cut_into_tiles_of_moderate_memory():
    """Whatever MEMORY_LIMIT allows: larger tiles are not faster. Only where the objects left would not fit, they are larger."""
    usual, _ = plan.tile_layout(5490, 5490, 4, RunSettings(threads=2, memory_limit=8000))
    vast, _ = plan.tile_layout(5490, 200_000, 4, RunSettings(threads=2, memory_limit=8000))
    assert (usual.side, usual.passes, usual.rows * usual.columns) == (1376, plan.MIDDLE_PASSES, 16)
    assert vast.side > 1900 and vast.passes == plan.PASSES


def test_tiles_unpack_each_block_of_the_file_once(tmp_path, monkeypatch):
    path, read = write_image(tmp_path / "image.tif", landscape(600, 620)), []
    block = BlockCache._block

    class Counting:
        def __init__(self, dataset):
            self._dataset = dataset

        def __getattr__(self, name):
            return getattr(self._dataset, name)

        def read(self, *bands, **options):
            read.append(options["window"].width * options["window"].height)
            return self._dataset.read(*bands, **options)

    monkeypatch.setattr(BlockCache, "_block", lambda self, dataset, *place: block(self, Counting(dataset), *place))
    run(path, tmp_path / "labels.tif", tile_size=200, threads=2)
    assert sum(read) == len(BANDS) * 600 * 620


def test_halos_are_wide_enough_at_first(tmp_path):
    """No tile of a landscape is made twice, else half of the work is for nothing."""
    path = write_image(tmp_path / "image.tif", landscape(600, 620))
    log = Log()
    run(path, tmp_path / "labels.tif", tile_size=256, feedback=log)
    assert any(", 0 had to be done again" in line for line in log.lines)


def test_labels_tell_what_made_them(tmp_path):
    path = write_image(tmp_path / "image.tif", landscape(60, 70))
    result = run(path, tmp_path / "labels.tif", 75)
    with rasterio.open(tmp_path / "labels.tif") as dataset:
        tags = dataset.tags()
        assert (dataset.dtypes, dataset.nodata, dataset.count) == (("uint32",), 0, 1)
        assert dataset.read(1).max() == result.object_count
    assert tags["MINEMAPPER_SCALE"] == "75" and tags["MINEMAPPER_BANDS"] == "blue,green,red,nir"
    assert tags["MINEMAPPER_WEIGHTS"] == "0.25,0.25,0.25,0.25" and tags["MINEMAPPER_OBJECT_COUNT"] == str(result.object_count)
    assert len(tags["MINEMAPPER_INPUT_SHA256"]) == 64


def test_sentinel_2_band_names_and_numbers(tmp_path):
    image = landscape(60, 70)
    named = write_image(tmp_path / "named.tif", image)
    run(named, tmp_path / "a.tif")
    for names, bands in (
        (("B2", "B3", "B4", "B8"), BANDS),
        (BANDS, ("B02", "B03", "B04", "B08")),
        (("",) * 4, ("1", "2", "3", "4")),
    ):
        path = write_image(tmp_path / "other.tif", image, names=names)
        run(path, tmp_path / "b.tif", bands=bands)
        with rasterio.open(tmp_path / "a.tif") as a, rasterio.open(tmp_path / "b.tif") as b:
            np.testing.assert_array_equal(a.read(1), b.read(1))
    with pytest.raises(InputError, match="has no band 'swir1'.*blue, green, red, nir.*BANDS"):
        run(named, tmp_path / "c.tif", bands=("blue", "swir1"))
    with pytest.raises(ParameterError, match="twice"):
        run(named, tmp_path / "c.tif", bands=("blue", "B02"))


def test_nodata_value_mask_and_nan(tmp_path):
    image = landscape(60, 70)
    image[10:20] = 0
    reference = write_image(tmp_path / "zero.tif", image)
    run(reference, tmp_path / "zero-labels.tif")
    with rasterio.open(tmp_path / "zero-labels.tif") as dataset:
        expected = dataset.read(1)
    assert (expected[10:20] == 0).all() and (np.delete(expected, range(10, 20), axis=0) > 0).all()
    value, nan = image.copy(), image.copy()
    value[10:20, :, 2] = -9999  # in one band only
    nan[10:20, :, 1] = np.nan
    masked = write_image(tmp_path / "mask.tif", np.where(image == 0, 5, image))
    with rasterio.open(masked, "r+") as dataset:
        dataset.write_mask(image[:, :, 0] > 0)
    paths = [
        write_image(tmp_path / "value.tif", value, nodata=-9999, dtype="float32"),
        write_image(tmp_path / "nan.tif", nan, nodata=-9999, dtype="float32"),
        masked,
    ]
    for path in paths:
        run(path, tmp_path / "labels.tif")
        with rasterio.open(tmp_path / "labels.tif") as dataset:
            np.testing.assert_array_equal(dataset.read(1), expected)
    zero_is_a_value = write_image(tmp_path / "ndvi.tif", image, nodata=-9999, dtype="float32")
    run(zero_is_a_value, tmp_path / "labels.tif")
    with rasterio.open(tmp_path / "labels.tif") as dataset:
        assert (dataset.read(1) > 0).all()


@pytest.mark.parametrize("tile_size", [0, 20])
def test_bad_input(tile_size, tmp_path):
    path = write_image(tmp_path / "image.tif", landscape(50, 50))
    empty = write_image(tmp_path / "empty.tif", np.zeros((50, 50, 4)))
    labels = tmp_path / "labels.tif"
    with pytest.raises(InputError, match="does not exist"):
        run(tmp_path / "missing.tif", labels, tile_size=tile_size)
    with pytest.raises(InputError, match="no valid pixel"):
        run(empty, labels, tile_size=tile_size)
    with pytest.raises(OutputError, match="extension"):
        run(path, tmp_path / "labels.png", tile_size=tile_size)
    with pytest.raises(ParameterError, match="SCALE is -5"):
        run(path, labels, -5, tile_size=tile_size)
    assert not labels.exists()
    run(path, tmp_path / "größe 面积.tif", tile_size=tile_size)


PRELOAD = "import sys; sys.path.insert(0, {folder!r}); import conftest"


@pytest.fixture
def cluster(tmp_path):
    """A scheduler and two worker processes on loopback: (address, workers)."""
    pytest.importorskip("distributed")
    preload = tmp_path / "preload_plugin.py"
    preload.write_text(PRELOAD.format(folder=str(Path(__file__).resolve().parent.parent)))
    scheduler_file = tmp_path / "scheduler.json"
    dask = [sys.executable, "-m", "dask"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": tmp_path}
    common = ["--scheduler-file", str(scheduler_file), "--preload", str(preload), "--no-dashboard"]
    scheduler = subprocess.Popen(
        [*dask, "scheduler", "--host", "127.0.0.1", "--port", "0", "--preload", str(preload), *common], **quiet
    )
    processes = [scheduler]
    try:
        wait_for(scheduler_file.exists)
        worker = [*dask, "worker", "--nthreads", "1", "--no-nanny", "--host", "127.0.0.1", *common]
        processes += [subprocess.Popen(worker, **quiet) for _ in range(2)]
        from distributed import Client

        with Client(scheduler_file=str(scheduler_file), set_as_default=False, timeout=60) as client:
            client.wait_for_workers(2, timeout=60)
            address = client.scheduler.address
        yield address, processes[1:]
    finally:
        for process in processes[::-1]:
            process.kill()
            process.wait()


def test_dask_gives_the_same_bytes_even_when_a_worker_dies_and_can_be_cancelled(cluster, tmp_path):
    address, workers = cluster
    path = write_image(tmp_path / "image.tif", landscape(260, 270))
    run(path, tmp_path / "whole.tif")
    work = tmp_path / "work"

    def kill_one():
        wait_for(lambda: len(list(work.glob("segmentation-*/*/*.npz"))) >= 4)
        workers[0].kill()

    killer = threading.Thread(target=kill_one)
    killer.start()
    run(path, tmp_path / "labels.tif", tile_size=50, scheduler=address, work_folder=str(work))
    killer.join()
    assert workers[0].wait(10) != 0
    assert (tmp_path / "labels.tif").read_bytes() == (tmp_path / "whole.tif").read_bytes()

    log = Log()
    stopped = []

    def stop():
        wait_for(lambda: list(work.glob("segmentation-*/*/*.npz")))
        stopped.append(time.monotonic())
        log.stop.set()

    threading.Thread(target=stop).start()
    with pytest.raises(Cancelled):
        run(path, tmp_path / "again.tif", tile_size=30, scheduler=address, work_folder=str(work), feedback=log)
    assert time.monotonic() - stopped[0] < 2
    assert not (tmp_path / "again.tif").exists()


def test_kept_tiles_are_many_enough_to_be_worth_it():
    """2000 px: four tiles would all end at the same time."""
    from mine_mapper.core.segmentation import plan

    layout, _ = plan.tile_layout(2000, 2000, 4, RunSettings(threads=2, work_folder="w"))
    assert layout.rows * layout.columns >= 16
    assert plan.tile_layout(20000, 20000, 4, RunSettings(threads=2, work_folder="w"))[0].side >= 1024


def test_a_small_image_says_that_nothing_is_kept(tmp_path):
    path = write_image(tmp_path / "image.tif", landscape(60, 60))
    log = Log()
    run(path, tmp_path / "labels.tif", work_folder=str(tmp_path / "work"), feedback=log)
    assert any("segmented in one piece: nothing is kept in WORK_FOLDER" in line for line in log.lines)
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="WORK_FOLDER"):
        run(path, tmp_path / "labels.tif", work_folder=str(tmp_path / "file"))


@pytest.mark.parametrize("settings", [{}, {"tile_size": 40}])
def test_an_image_without_data_is_named(tmp_path, settings):
    path = write_image(tmp_path / "empty.tif", np.zeros((60, 60, 4)))
    with pytest.raises(InputError, match=r"Image 'empty.tif' has no valid pixel in the bands"):
        run(path, tmp_path / "labels.tif", **settings)


def test_values_far_beyond_the_scale_are_told(tmp_path):
    image = np.random.default_rng(1).integers(1, 10000, (60, 60, 4))
    log = Log()
    run(write_image(tmp_path / "image.tif", image), tmp_path / "labels.tif", scale=2, feedback=log)
    assert any("Nearly every pixel is an object of its own: SCALE" in line for line in log.lines)


@pytest.mark.parametrize("threads", [2, 3, 5])
@pytest.mark.parametrize("step", [1, 40])
def test_the_last_graph_is_the_same_with_any_number_of_threads(threads, step, monkeypatch):
    """Slices of edges and of objects, with many equal costs (step 40), no-data and the clean-up of small objects after it."""
    monkeypatch.setattr(region_graph, "WORTHWHILE", 20)
    random = np.random.default_rng(7)
    image = np.kron(random.normal(1500, 300, (4, 30, 40)), np.ones((4, 4))) + random.normal(0, 60, (4, 120, 160))
    image = (np.round(image / step) * step).astype(np.float32)
    valid = random.random(image.shape[1:]) > 0.02
    found = []
    for number in (1, threads):
        rule = region_graph.merge_rule(4)
        graph = region_graph.pixel_graph(image, valid, rule, 3600.0, region_graph.PixelFrame(0, 0, 120, 160))
        with ThreadPoolExecutor(number) as pool:
            graph.pool, graph.threads = pool, number
            assert graph.slices() == number
            passes = merge_to_end(graph, rule, 3600.0, Feedback())
            remove_small_objects(graph, rule, 6, Feedback())
        edges = np.sort([graph.first[graph.owner[: graph.edges]], graph.first[graph.other[: graph.edges]]], axis=0)
        found.append((passes, graph.first[: graph.count].tolist(), graph.records[: graph.count].tobytes(), graph.parent.tolist()))
        order = np.lexsort(edges)
        found[-1] += (
            edges[:, order].tolist(),
            graph.shared[: graph.edges][order].tolist(),
            graph.cost[: graph.edges][order].tolist(),
        )
    assert found[0] == found[1]
