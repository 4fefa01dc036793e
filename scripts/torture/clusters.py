"""A cluster of worker processes under faults: one dies, one is slow, all die, the scheduler dies, none is there."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from trials import Child

STEPS = ("prepareimagery", "segmentimage", "computefeatures")
TROUBLES = ("a worker dies", "a worker is slow", "one dies, one is slow", "all workers die", "the scheduler dies")

CASES = 9
"""Of the steps under the troubles so many are tried: starting three processes takes longer than the trial."""


class Cluster:
    """A scheduler and two workers on this computer."""

    def __init__(self, folder):
        self.folder, self.processes = folder, []
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        preload = folder / "preload.py"
        preload.write_text(
            f"import sys; sys.path.insert(0, {str(Path(__file__).resolve().parents[2] / 'test')!r}); import conftest\n"
        )
        self._common = ["--preload", str(preload), "--no-dashboard", "--host", "127.0.0.1"]
        self._start("dask_scheduler", "--port", "0", "--scheduler-file", str(folder / "scheduler.json"))
        end = time.monotonic() + 90
        while not (folder / "scheduler.json").exists() or not (folder / "scheduler.json").read_text():
            if time.monotonic() > end:
                raise RuntimeError("the scheduler did not start")
            time.sleep(0.05)
        self.address = json.loads((folder / "scheduler.json").read_text())["address"]

    def workers(self, count):
        for _ in range(count):
            self._start("dask_worker", self.address, "--nthreads", "1", "--no-nanny", "--local-directory", str(self.folder))
        return self

    def _start(self, program, *options):
        environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
        command = [sys.executable, "-m", f"distributed.cli.{program}", *options, *self._common]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self.processes.append(subprocess.Popen(command, cwd=self.folder, env=environment, **quiet))

    def stop(self):
        for process in self.processes[::-1]:
            process.kill()
            process.wait()


def clusters(inputs, tally, seed, share):
    """Each heavy step under each trouble: the bytes of one computer, or a sentence; run again it goes on and gives them."""
    import families

    random = np.random.default_rng(seed + 8)
    cases = [(name, trouble) for name in STEPS if name in inputs.steps for trouble in TROUBLES]
    for index in random.permutation(len(cases))[: max(round(CASES * share), 1)]:
        name, trouble = cases[int(index)]
        step = inputs.steps[name]
        wanted, duration = families._expected(inputs, name, tally)
        folder, work = families._fresh(inputs, "clusters"), inputs.folder / "cluster-work"
        shutil.rmtree(work, ignore_errors=True)
        cluster = Cluster(inputs.folder / "cluster").workers(2)
        try:
            settings = {"SCHEDULER": cluster.address, "WORK_FOLDER": str(work), "TILE_SIZE": 64}
            child = Child(step.algorithm, step.parameters(folder, **settings))
            _trouble(trouble, cluster, work, child, random)
            status, text = child.wait()
        finally:
            cluster.stop()
        tally.judge(f"{name}: {trouble}", status, text)
        if status == 0 and families._content(folder) != wanted:
            tally.add("lost", f"{name}: {trouble}: other bytes than on one computer")
        elif status and trouble not in ("all workers die", "the scheduler dies"):
            tally.add("ended", f"{name}: {trouble}: {text[-300:]}")
        elif status:
            again = Child(step.algorithm, step.parameters(folder, WORK_FOLDER=str(work), TILE_SIZE=64)).wait()
            if again[0] or families._content(folder) != wanted:
                tally.add("lost", f"{name}: {trouble}, run again: {again[1][-300:]}")
    _no_workers(inputs, tally)


def _trouble(trouble, cluster, work, child, random):
    """Wait until some tiles are done, then make the trouble."""
    scheduler, *workers = cluster.processes
    end, tiles = time.monotonic() + 60, int(random.integers(1, 4))
    while time.monotonic() < end and len(list(work.glob("*/**/*.npz"))) < tiles and not child.ended():
        time.sleep(0.02)
    if "slow" in trouble:
        os.kill(workers[1].pid, signal.SIGSTOP)
    if trouble == "the scheduler dies":
        scheduler.kill()
    elif trouble == "all workers die":
        for worker in workers:
            worker.kill()
    elif "dies" in trouble:
        workers[0].kill()
    if "slow" in trouble:
        time.sleep(3)
        os.kill(workers[1].pid, signal.SIGCONT)


def _no_workers(inputs, tally):
    """A scheduler without workers, an address where nobody is, and one that is no scheduler's: refused soon."""
    import families

    if "segmentimage" not in inputs.steps:
        return
    step = inputs.steps["segmentimage"]
    cluster = Cluster(inputs.folder / "cluster")
    try:
        for address in (cluster.address, "tcp://127.0.0.1:9", "nonsense"):
            begun = time.monotonic()
            status, text = Child(
                step.algorithm, step.parameters(families._fresh(inputs, "clusters"), SCHEDULER=address, TILE_SIZE=64)
            ).wait()
            tally.judge(f"segmentimage on {address}", status, text, may_succeed=False)
            if time.monotonic() - begun > 120:
                tally.add("slow", f"segmentimage on {address}: {time.monotonic() - begun:.0f} s")
    finally:
        cluster.stop()
