"""The stack on a real Dask cluster: a scheduler and two worker processes on loopback."""

import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from imagery_products import scene, write_raster, write_safe
from mine_mapper.core.errors import Cancelled, InputError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.imagery.prepare import ImageryJob, prepare_imagery
from mine_mapper.core.runs.executor import RunSettings

PRELOAD = "import sys; sys.path.insert(0, {folder!r}); import conftest"


@pytest.fixture(scope="module")
def scheduler(tmp_path_factory):
    """Address of a scheduler with two workers that run in a folder of their own."""
    distributed = pytest.importorskip("distributed")
    folder = tmp_path_factory.mktemp("cluster")
    preload, address_file = folder / "preload_plugin.py", folder / "scheduler.json"
    preload.write_text(PRELOAD.format(folder=str(Path(__file__).resolve().parent.parent)))
    common = ["--scheduler-file", str(address_file), "--preload", str(preload), "--no-dashboard", "--host", "127.0.0.1"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": folder}
    dask = [sys.executable, "-m", "dask"]
    processes = [subprocess.Popen([*dask, "scheduler", "--port", "0", *common], **quiet)]
    try:
        worker = [*dask, "worker", "--nthreads", "1", "--no-nanny", *common]
        processes += [subprocess.Popen(worker, **quiet) for _ in range(2)]
        end = time.monotonic() + 60
        while not address_file.exists():
            assert time.monotonic() < end, "the scheduler did not start"
            time.sleep(0.05)
        with distributed.Client(scheduler_file=str(address_file), set_as_default=False, timeout=60) as client:
            client.wait_for_workers(2, timeout=60)
            address = client.scheduler.address
        yield address
    finally:
        for process in processes[::-1]:
            process.kill()
            process.wait()


@pytest.fixture(scope="module")
def inputs(tmp_path_factory):
    """Two dates, one of them in another zone, of 1100 x 700 pixels: six tiles of 512; and a DEM in degrees."""
    root = tmp_path_factory.mktemp("inputs")
    random = np.random.default_rng(0)
    values = np.tile(scene(100, 3), (1, 7, 11))
    classes = np.where(random.random((350, 550)) < 0.002, 9, 4).astype(np.uint8)
    write_safe(root / "p", values, classes, date="2023-06-01")
    there = {"crs": "EPSG:32646", "corner": (120900.0, 4910240.0)}
    write_safe(root / "p", values[:, ::-1], classes[::-1], date="2023-06-11", **there)
    z = (900 + 50 * random.random((200, 300))).astype(np.float32)
    write_raster(str(root / "dem.tif"), z, "EPSG:4326", (88.2, 44.3), 0.0006)
    return root


def run(folder, inputs, feedback=None, **settings):
    paths = {"output": str(folder / "s.tif"), "quality": str(folder / "q.tif"), "report": str(folder / "r.html")}
    job = ImageryJob(
        folder=str(inputs / "p"),
        dem=(str(inputs / "dem.tif"),),
        max_cloud=100.0,
        seasons=True,
        season_start="2023-01-01",
        settings=RunSettings(512, **settings),
        **paths,
    )
    prepare_imagery(job, feedback or Feedback())
    return [Path(path).read_bytes() for path in paths.values()]


def test_a_cluster_gives_the_bytes_of_threads(scheduler, inputs, tmp_path, monkeypatch):
    local, cluster = tmp_path / "local", tmp_path / "cluster"
    local.mkdir(), cluster.mkdir()
    expected = run(local, inputs, threads=1)
    monkeypatch.chdir(inputs.parent)  # the workers run elsewhere: relative paths must reach them whole
    assert run(cluster, Path(inputs.name), scheduler=scheduler) == expected


def test_a_run_on_a_cluster_is_cancelled_and_goes_on(scheduler, inputs, tmp_path):
    work = tmp_path / "work"

    class CancelWhenATileIsKept(Feedback):
        since = None

        def is_cancelled(self):
            if self.since is None and list(work.glob("*/tile-*")):
                self.since = time.monotonic()
            return self.since is not None

    feedback = CancelWhenATileIsKept()
    with pytest.raises(Cancelled):
        run(tmp_path, inputs, feedback, scheduler=scheduler, work_folder=str(work))
    assert time.monotonic() - feedback.since < 2
    assert not (tmp_path / "s.tif").exists()
    again = run(tmp_path, inputs, scheduler=scheduler, work_folder=str(work))
    (tmp_path / "local").mkdir()
    assert again == run(tmp_path / "local", inputs, threads=2)


def test_an_error_on_a_worker_names_the_file(scheduler, inputs, tmp_path):
    safe = write_safe(tmp_path / "p", scene(600), date="2023-06-21")
    (band,) = Path(safe).rglob("*_B04_10m.jp2")
    os.truncate(band, band.stat().st_size // 2)
    with pytest.raises(InputError, match="B04_10m.jp2"):
        prepare_imagery(ImageryJob(str(tmp_path / "s.tif"), (safe,), settings=RunSettings(scheduler=scheduler)), Feedback())
    assert not (tmp_path / "s.tif").exists()
