"""Runs a command and measures it: wall and CPU seconds and the memory peak of it and its children."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Measure:
    """One measured run.

    Attributes
    ----------
    wall, cpu : float
        Seconds; CPU of the process and its children, user and system.
    peak : float
        Largest resident memory of any one of its processes, megabytes.
    notes : dict
        What the command printed as JSON on its last line, if it did.
    """

    wall: float
    cpu: float
    peak: float
    notes: dict = field(default_factory=dict)


def measure(command: list, threads: int = 0, environment: dict | None = None, timeout: float = 7200) -> Measure:
    """Run a command; with `threads` = 1 it is also pinned to one core.

    Raises
    ------
    RuntimeError
        It ended with another status than 0; the message holds the end of what it printed.
    """
    variables = {**os.environ, **(environment or {})}
    if threads:
        names = ("OMP_NUM_THREADS", "ITK_GLOBAL_DEFAULT_NUMBER_OF_THREADS", "OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS")
        variables.update(dict.fromkeys(names, str(threads)))
    if threads == 1 and hasattr(os, "sched_getaffinity"):
        command = ["taskset", "-c", str(max(os.sched_getaffinity(0))), *command]
    with tempfile.TemporaryDirectory() as folder:
        result, output = os.path.join(folder, "usage.json"), os.path.join(folder, "output.txt")
        launcher = [sys.executable, "-I", "-S", os.path.abspath(__file__), result, output, str(timeout), *command]
        subprocess.run(launcher, env=variables, check=True)
        with open(result, encoding="utf-8") as stream:
            status, wall, cpu, peak = json.load(stream)
        with open(output, encoding="utf-8", errors="replace") as stream:
            text = stream.read()
    if status != 0:
        raise RuntimeError(f"'{' '.join(command)}' ended with status {status}: {text[-1500:]}")
    return Measure(wall, cpu, peak / 1000, _notes(text))


def _launch(result: str, output: str, timeout: str, *command: str) -> None:
    """Run a command from this small process: a child's memory peak counts from its parent's memory at the fork on."""
    with open(output, "w", encoding="utf-8") as stream:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=stream, stderr=subprocess.STDOUT)
        watch = threading.Timer(float(timeout), process.kill)
        watch.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        watch.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
    with open(result, "w", encoding="utf-8") as stream:
        json.dump((process.returncode, wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss), stream)


def _notes(text: str) -> dict:
    lines = text.strip().splitlines()
    if lines and lines[-1].startswith("{"):
        return json.loads(lines[-1])
    return {}


if __name__ == "__main__":
    _launch(*sys.argv[1:])
