"""A cluster that cannot work is found out in seconds, and the message says what to do."""

import asyncio
import os
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.runs import cluster
from mine_mapper.core.runs.cluster import ClusterError, open_cluster
from mine_mapper.core.runs.executor import run_tasks

distributed = pytest.importorskip("distributed")
TEST = Path(__file__).resolve().parents[1]


class Running:
    """A scheduler on loopback, and workers."""

    def __init__(self, folder):
        self.folder, self.processes = folder, []
        self.address_file = folder / "scheduler.json"
        self.start("scheduler", "--port", "0", "--scheduler-file", str(self.address_file))
        self.wait(self.address_file.exists)
        import json

        self.wait(lambda: self.address_file.stat().st_size > 0)
        self.address = json.loads(self.address_file.read_text())["address"]

    def start(self, kind, *options, plugin=True):
        preload = self.folder / f"preload-{plugin}.py"
        preload.write_text(f"import sys; sys.path.insert(0, {str(TEST)!r})\nimport conftest\n" if plugin else "")
        command = [
            sys.executable,
            "-m",
            "distributed.cli.dask_scheduler" if kind == "scheduler" else "distributed.cli.dask_worker",
        ]
        options = [*options, "--preload", str(preload), "--no-dashboard", "--host", "127.0.0.1"]
        process = subprocess.Popen([*command, *options], cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.processes.append(process)
        return process

    def worker(self, plugin=True):
        process = self.start(
            "worker", self.address, "--nthreads", "1", "--no-nanny", "--local-directory", str(self.folder), plugin=plugin
        )
        self.wait(lambda: self.workers() > 0)
        return process

    def workers(self):
        with distributed.Client(self.address, timeout=30, set_as_default=False) as client:
            return len(client.scheduler_info()["workers"])

    def wait(self, condition):
        end = time.monotonic() + 90
        while not condition():
            assert time.monotonic() < end
            time.sleep(0.2)

    def stop(self):
        for process in self.processes:
            process.kill()
            process.wait()


@pytest.fixture
def running(tmp_path):
    scheduler = Running(tmp_path)
    yield scheduler
    scheduler.stop()


def opened(address, *arguments):
    with open_cluster(address, *arguments) as executor:
        return executor


def test_workers_are_asked_before_any_work(running, monkeypatch, tmp_path):
    """One scheduler through its ways to be wrong: no worker, no plugin, another plugin, other packages, no file."""
    monkeypatch.setattr(cluster, "NO_WORKER", 1.0)
    start = time.monotonic()
    with pytest.raises(ParameterError, match=f"'{running.address}' has no worker. Start one .* 'dask worker {running.address}'"):
        opened(running.address)
    assert time.monotonic() - start < 20
    bare = running.worker(plugin=False)
    with pytest.raises(ParameterError, match=r"worker 'tcp://.*' .*cannot import the plugin \(No module named 'mine_mapper'\)"):
        opened(running.address)
    bare.kill()
    bare.wait()
    running.wait(lambda: running.workers() == 0)
    worker = running.worker()
    image = tmp_path / "image.tif"
    image.write_text("pixels")
    folder = tmp_path / "work"
    folder.mkdir()
    opened(running.address, [str(image)], str(folder))
    assert os.listdir(folder) == []
    monkeypatch.setattr(cluster, "sources_hash", lambda: "of yesterday")
    with pytest.raises(ParameterError, match="has plugin [0-9a-f]{12}, and QGIS has of yesterday: the results could differ"):
        opened(running.address)
    monkeypatch.undo()
    real = cluster.state
    monkeypatch.setattr(cluster, "state", lambda package: {**real(package), "numba": "0.1"})
    with pytest.raises(ParameterError, match=r"has numba [\d.]+, and QGIS has 0.1: .*Install the same there"):
        opened(running.address)
    monkeypatch.undo()
    monkeypatch.setattr(os.path, "getsize", lambda path: 99 if path == str(image) else 0)  # another file under that path
    with pytest.raises(InputError, match="does not see '.*image.tif', or sees another file there"):
        opened(running.address, [str(image)])
    monkeypatch.undo()
    # the scheduler goes in the middle of the work
    with pytest.raises(ClusterError, match="scheduler was lost .* WORK_FOLDER"), open_cluster(running.address) as executor:
        for _ in run_tasks(executor, time.sleep, ((0.5,) for _ in range(100)), Feedback()):
            running.processes[0].kill()
            start = time.monotonic()
    assert time.monotonic() - start < 45
    worker.kill()


def test_what_answers_is_no_scheduler():
    """A server that takes the connection and says nothing, and one that speaks another language."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        address = f"tcp://127.0.0.1:{server.getsockname()[1]}"

        def answer():
            connection, _ = server.accept()
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            connection.close()

        threading.Thread(target=answer, daemon=True).start()
        start = time.monotonic()
        with pytest.raises(ParameterError, match=f"No Dask scheduler answers at SCHEDULER '{address}'"):
            opened(address)
        assert time.monotonic() - start < 30


@pytest.mark.parametrize("address", ["nonsense", "tcp://", "http://127.0.0.1:1", "tcp://127.0.0.1:99999", "10.0.0.5;8786"])
def test_addresses_that_are_none(address):
    with pytest.raises(ParameterError, match="No Dask scheduler answers"):
        opened(address)


def test_a_scheduler_that_dies_while_it_is_asked(monkeypatch):
    """Its connection closes between two questions: that is silence, and lost when it lasts; with an answer the silence ends."""
    from distributed.comm import CommClosedError

    now, answers = [100.0], []
    monkeypatch.setattr(cluster, "time", SimpleNamespace(monotonic=lambda: now[0]))

    def nthreads():
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    client = SimpleNamespace(status="running", nthreads=nthreads)
    watch = cluster.Watch(SimpleNamespace(_client=client))
    for answer in (CommClosedError("reset"), {"tcp://127.0.0.1:1": 1}, OSError("no route"), asyncio.TimeoutError()):
        answers.append(answer)
        now[0] += cluster.LOST - 1
        watch.check()
    answers.append(CommClosedError("reset"))
    now[0] += 2
    with pytest.raises(ClusterError, match="scheduler was lost"):
        watch.check()
