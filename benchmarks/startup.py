"""What the plugin adds to QGIS's start: seconds and megabytes of its loading, and of `qgis_process` with it and without.

    /usr/bin/python3 benchmarks/startup.py             9 loads and 9 pairs of starts, two minutes on a quiet computer
    /usr/bin/python3 benchmarks/startup.py --runs 3

Each load is a process of its own, in which QGIS and Processing are up already; each pair of starts is interleaved (with, without,
without, with). CPU seconds are told beside wall seconds, as other programs lengthen the latter. Needs `make setup` and
build/env.sh.
Other plugins to set it beside (`--beside FOLDER`, the folder of an unpacked plugin) are measured by the same loading.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

LOAD_LIMIT, MEMORY_LIMIT, START_LIMIT = 0.050, 10.0, 0.1
"""Seconds and megabytes of loading, and seconds of `qgis_process` more than without: what is promised."""

LOADING = """
import gc, importlib, json, os, sys, time
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
sys.path[:0] = [os.path.join(application.pkgDataPath(), "python", "plugins"), sys.argv[1]]
from processing.core.Processing import Processing
Processing.initialize()

def resident():
    with open("/proc/self/statm") as stream:
        return int(stream.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6

gc.collect()  # what Processing left behind is not the plugin's
modules, memory, wall, cpu = len(sys.modules), resident(), time.perf_counter(), time.thread_time()
package = importlib.import_module(sys.argv[2])
plugin = package.classFactory(None)
plugin.initProcessing()
wall, cpu = time.perf_counter() - wall, time.thread_time() - cpu
memory, modules = resident() - memory, len(sys.modules) - modules
print(json.dumps({"wall": wall, "cpu": cpu, "memory": memory, "modules": modules}))
sys.stdout.flush()
os._exit(0)
"""


def ordinary(**more) -> dict:
    """The environment of QGIS on a user's computer: without a window here, and byte code of modules may be kept."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", **more}


def load(folder: Path) -> dict:
    """Load a plugin, once, in a process of its own; `folder` is the plugin's."""
    command = ["/usr/bin/python3", "-c", LOADING, str(folder.parent), folder.name]
    process = subprocess.run(command, capture_output=True, text=True, check=False, env=ordinary())
    if process.returncode:
        raise SystemExit(f"{folder.name} cannot be loaded:\n{process.stderr[-2000:]}")
    return json.loads(process.stdout.splitlines()[-1])


def start(profile: Path) -> tuple:
    """Wall and CPU seconds of `qgis_process list` with a profile."""
    begun, before = time.perf_counter(), os.times()
    environment = ordinary(QGIS_CUSTOM_CONFIG_PATH=str(profile))
    subprocess.run(["qgis_process", "--json", "list"], capture_output=True, check=True, env=environment)
    after = os.times()
    return (
        time.perf_counter() - begun,
        after.children_user + after.children_system - before.children_user - before.children_system,
    )


def profiles(folder: Path) -> tuple:
    """Copies of the checkout's profile with the plugin enabled and not."""
    paths = folder / "with", folder / "without"
    for path in paths:
        shutil.copytree(ROOT / "build" / "profile", path)
    for settings in paths[1].rglob("QGIS*.ini"):
        settings.write_text(
            settings.read_text(encoding="utf-8").replace("mine_mapper=true", "mine_mapper=false"), encoding="utf-8"
        )
    return paths


def starts(pairs: int) -> list:
    """(wall, CPU) seconds that a start takes longer with the plugin, for each pair."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        plugged, plain = profiles(Path(folder))
        for profile in (plugged, plain):
            start(profile)  # the first one reads the disk
        for number in range(pairs):
            order = (plugged, plain) if number % 2 else (plain, plugged)
            taken = {profile: start(profile) for profile in order}
            found.append(tuple(a - b for a, b in zip(taken[plugged], taken[plain])))
    return found


def middle(rows: list, name) -> float:
    return statistics.median(row[name] for row in rows)


def tell(name: str, rows: list) -> None:
    wall, cpu, memory, modules = (middle(rows, key) for key in ("wall", "cpu", "memory", "modules"))
    least = 1000 * min(row["cpu"] for row in rows)
    print(
        f"{name}: {1000 * wall:.0f} ms wall, {1000 * cpu:.0f} ms CPU (least {least:.0f}), {memory:.1f} MB, {modules:.0f} modules",
        flush=True,
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--beside", action="append", default=[], help="folder of another plugin")
    options = parser.parse_args()
    plugin = ROOT / "build" / "plugins" / "mine_mapper"
    load(plugin)  # writes the byte code
    own = [load(plugin) for _ in range(options.runs)]
    tell("Loading Mine Mapper", own)
    for folder in options.beside:
        load(Path(folder))
        tell(f"Loading {Path(folder).name}", [load(Path(folder)) for _ in range(options.runs)])
    longer = starts(options.runs)
    wall, cpu = (statistics.median(values) for values in zip(*longer))
    print(f"qgis_process list with the plugin: {wall:+.3f} s wall, {cpu:+.3f} s CPU (median of {len(longer)} pairs)")
    missed = [
        text
        for text, value, limit in (
            ("CPU seconds of loading", middle(own, "cpu"), LOAD_LIMIT),
            ("megabytes of loading", middle(own, "memory"), MEMORY_LIMIT),
            ("CPU seconds of qgis_process more than without", cpu, START_LIMIT),
        )
        if value > limit
    ]
    print("Missed: " + ", ".join(missed) if missed else "All within what is promised.")
    return len(missed) > 0


if __name__ == "__main__":
    sys.exit(main())
