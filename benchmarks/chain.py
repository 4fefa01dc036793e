"""The whole chain, from product to inventory report, step by step through `qgis_process`; beside another commit if asked to.

usage: . build/env.sh; .venv/bin/python benchmarks/chain.py [--sides 1414,5490] [--mines 50,300] [--against 2eb6678] [--seed 1]
           [--tiles 1x1] [--scale 100] [--memory 0] [--steps prepareimagery,segmentimage]

Each step is a process of its own; CPU seconds (user and system), wall, the largest process and the bytes written are printed,
with the ratio to the other commit, which runs each step right after this one. Both get the same product and their own
outputs of the step before. The landscape is the demo's (forests, fields, villages, rivers, clouds), which behaves like real land
where the parcels of landscape.py do not. `--tiles 5x4` mirrors it to twenty tiles, each a product (mirrored.py): 5490 px make a
basin of 600 million pixels. `--memory` is MEMORY_LIMIT in megabytes, 0 for the default. What was measured is kept beside it, so a
long chain can be run in parts (`--steps`); the table and the goals are printed of all that is there.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
from pathlib import Path

from measure import Measure, measure
from mirrored import mirror_landscape
from package import ROOT

STEPS = {
    "prepareimagery": {
        "PRODUCTS_FOLDER": "{data}",
        "DEM": "{data}/synthetic_dem.tif",
        "OUTPUT": "stack.tif",
        "QUALITY": "quality.tif",
    },
    "segmentimage": {"INPUT": "{out}/stack.tif", "SCALE": "{scale}", "LABELS": "labels.tif"},
    "computefeatures": {"INPUT": "{out}/stack.tif", "LABELS": "{out}/labels.tif", "OUTPUT": "objects.gpkg"},
    "labelobjects": {"OBJECTS": "{out}/objects.gpkg", "REFERENCE": "{data}/synthetic_reference.gpkg", "OUTPUT": "samples.gpkg"},
    "trainrandomforest": {"SAMPLES": "{out}/samples.gpkg", "MODEL": "forest.mmf", "REPORT": "training.html"},
    "classifymines": {
        "OBJECTS": "{out}/objects.gpkg",
        "MODEL": "{out}/forest.mmf",
        "MINES": "mines.gpkg",
        "OBJECTS_CLASSIFIED": "classified.gpkg",
    },
    "assessaccuracy": {
        "MINES": "{out}/mines.gpkg",
        "REFERENCE": "{data}/synthetic_truth.gpkg",
        "SAMPLES": "{out}/samples.gpkg",
        "OBJECTS_CLASSIFIED": "{out}/classified.gpkg",
        "REPORT": "accuracy.html",
        "TABLE": "accuracy.csv",
    },
    "minestatistics": {
        "MINES": "{out}/mines.gpkg",
        "DEM": "{data}/synthetic_dem.tif",
        "RIVERS": "{data}/synthetic_rivers.gpkg",
        "COUNTIES": "{data}/synthetic_counties.gpkg",
        "REGISTER": "{data}/synthetic_register.gpkg",
        "OUTPUT": "inventory.gpkg",
        "TABLES": "tables",
    },
    "matchregister": {"MINES": "{out}/mines.gpkg", "REGISTER": "{data}/synthetic_register.gpkg", "OUTPUT": "matched.gpkg"},
    "inventoryreport": {"STATISTICS": "{out}/tables", "MINES": "{out}/inventory.gpkg", "REPORT": "inventory.html"},
}
"""Step -> parameters; a plain file name is an output of the step, in its own folder."""

LIMITED = ("prepareimagery", "segmentimage", "computefeatures", "classifymines")
"""Steps with a MEMORY_LIMIT."""


def main() -> None:
    given = arguments()
    sides, mines = ([int(word) for word in text.split(",")] for text in (given.sides, given.mines))
    checkouts = {"here": ROOT}
    if given.against:
        checkouts[given.against] = other_checkout(given.against)
    for side, count in zip(sides, mines):
        across, down = (int(word) for word in given.tiles.split("x"))
        data = landscape(side, count, given.seed, across, down)
        pixels, count = side * side * across * down, count * across * down
        print(f"\n{pixels / 1e6:.1f} Mpx, {count} mines, SCALE {given.scale}, load {os.getloadavg()[0]:.1f}\n")
        print(
            "| step | "
            + " | ".join(f"{name}: CPU s | wall s | MB | Mbyte written" for name in checkouts)
            + ratio_heads(checkouts)
        )
        print("|---" * (1 + 4 * len(checkouts) + 2 * (len(checkouts) - 1)) + "|")
        kept = Kept(data / f"measured-{given.scale}.json", checkouts)
        for step in [word for word in given.steps.split(",") if word] or STEPS:
            kept.put(step, run_step(step, data, checkouts, given))
            print(
                step,
                *(f"CPU {one.cpu:.1f} s, {one.wall:.1f} s, {one.peak:.0f} MB" for one, _ in kept.row(step)),
                sep="; ",
                flush=True,
            )
        found = {step: row for step in STEPS if (row := kept.row(step)) is not None}
        if len(found) == len(STEPS):
            found["all"] = [total([row[k] for row in found.values()]) for k in range(len(checkouts))]
        for step, row in found.items():
            print(f"| {step} | " + " | ".join(cells(*one) for one in row) + ratios(row), flush=True)
        tell_goals(pixels, found)


class Kept:
    """Measures of an earlier part of the run, by step and checkout; those of another state of the sources do not count."""

    def __init__(self, path: Path, checkouts: dict):
        self._path, self._states = path, {name: state_of(checkout) for name, checkout in checkouts.items()}
        self._all = json.loads(path.read_text()) if path.exists() else {}

    def put(self, step: str, row: list) -> None:
        for state, (found, size) in zip(self._states.values(), row):
            self._all.setdefault(state, {})[step] = [found.wall, found.cpu, found.peak, size]
        self._path.write_text(json.dumps(self._all))

    def row(self, step: str) -> list | None:
        found = [self._all.get(state, {}).get(step) for state in self._states.values()]
        return None if None in found else [(Measure(*one[:3]), one[3]) for one in found]


def state_of(checkout: Path) -> str:
    """Commit of a checkout."""
    command = ["git", "-C", checkout, "rev-parse", "--short", "HEAD"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


QUARTER, TILE, BASIN = 20e6, 100e6, 500e6
"""Pixels of a quarter of a tile, a tile and a basin, from which on other goals count; there are none for a tile."""

GOALS = (
    ("all", "CPU, ratio", QUARTER, 0.50, lambda one, other: one.cpu / other.cpu),
    ("all", "wall, ratio", QUARTER, 0.45, lambda one, other: one.wall / other.wall),
    ("all", "peak of a step, MB", QUARTER, 2000, lambda one, *_: one.peak),
    ("all", "wall, ratio", 0, 0.50, lambda one, other: one.wall / other.wall),
    ("segmentimage", "CPU, ratio", QUARTER, 0.50, lambda one, other: one.cpu / other.cpu),
    ("labelobjects + classifymines", "CPU, ratio", QUARTER, 0.25, lambda one, other: one.cpu / other.cpu),
    ("trainrandomforest", "CPU s", QUARTER, 8, lambda one, *_: one.cpu),
    ("assessaccuracy", "CPU, ratio", QUARTER, 0.33, lambda one, other: one.cpu / other.cpu),
    ("all", "wall, minutes", BASIN, 35, lambda one, *_: one.wall / 60),
    ("all", "peak of a step, MB", BASIN, 6000, lambda one, *_: one.peak),
    ("labelobjects", "wall s", BASIN, 90, lambda one, *_: one.wall),
    ("labelobjects", "peak, MB", BASIN, 3000, lambda one, *_: one.peak),
    ("classifymines", "wall s", BASIN, 90, lambda one, *_: one.wall),
    ("classifymines", "peak, MB", BASIN, 3000, lambda one, *_: one.peak),
)
"""Step or steps, what is measured, the size of the landscape it counts for, the largest value that meets the goal, the figure."""


def tell_goals(pixels: int, found: dict) -> None:
    """Every goal of this size beside the figure, met or missed; ratios only beside another commit."""
    size = max(least for least in (0, QUARTER, TILE, BASIN) if pixels >= least)
    print("\n| goal | at most | figure | |\n|---|---|---|---|")
    for steps, what, of_size, limit, figure in GOALS:
        names = steps.split(" + ")
        if of_size != size or any(name not in found for name in names) or ("ratio" in what and len(found[names[0]]) < 2):
            continue
        value = figure(*(total([found[name][k] for name in names])[0] for k in range(len(found[names[0]]))))
        print(f"| {steps}: {what} | {limit:g} | {value:.2f} | {'met' if value <= limit else 'missed'} |", flush=True)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sides", default="1414,5490", help="sides of the landscapes in pixels")
    parser.add_argument("--mines", default="50,300", help="mines of each landscape")
    parser.add_argument("--against", default="", help="commit to run beside")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tiles", default="1x1", help="mirrored tiles of each landscape, across x down")
    parser.add_argument("--scale", type=int, default=100, help="SCALE of segmentimage")
    parser.add_argument("--memory", type=int, default=0, help="MEMORY_LIMIT in MB; 0 for the default")
    parser.add_argument("--steps", default="", help="only these steps; measures of the others are those of earlier runs")
    return parser.parse_args()


def other_checkout(commit: str) -> Path:
    """A checkout of another commit with a profile of its own; it uses the Python environment of this one."""
    folder = ROOT / "build" / f"against-{commit}"
    if not folder.exists():
        subprocess.run(["git", "-C", ROOT, "worktree", "add", "--detach", "--force", folder, commit], check=True)
    (folder / "build" / "plugins").mkdir(parents=True, exist_ok=True)
    link = folder / "build" / "plugins" / "mine_mapper"
    if not link.exists():
        link.symlink_to(folder)
        command = ["qgis_process", "plugins", "enable", "mine_mapper"]  # an error where it is enabled already
        subprocess.run(command, env=environment(folder), check=True, capture_output=True)
    return folder


def environment(checkout: Path) -> dict:
    """Variables with which `qgis_process` uses the plugin of a checkout."""
    build = checkout / "build"
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}  # as a user's computer has it
    return {**kept, "QGIS_CUSTOM_CONFIG_PATH": str(build / "profile"), "QGIS_PLUGINPATH": str(build / "plugins")}


def landscape(side: int, mines: int, seed: int, across: int = 1, down: int = 1) -> Path:
    """Folder of the demo landscape of that size, mirrored to so many tiles; made once."""
    folder = ROOT / "build" / "benchmarks" / f"chain-{side}-{mines}-{seed}"
    if not (folder / "made").exists():
        shutil.rmtree(folder, ignore_errors=True)
        parameters = {"SIZE": side, "MINES": mines, "SEED": seed, "FOLDER": folder}
        measure(
            ["qgis_process", "run", "minemapper:createdemodata", *(f"--{name}={value}" for name, value in parameters.items())]
        )
        (folder / "made").touch()
    if across * down == 1:
        return folder
    mirrored = folder.with_name(f"{folder.name}-{across}x{down}")
    if not (mirrored / "made").exists():
        shutil.rmtree(mirrored, ignore_errors=True)
        mirror_landscape(folder, mirrored, across, down)
        (mirrored / "made").touch()
    return mirrored


def run_step(step: str, data: Path, checkouts: dict, given) -> list:
    """(Measure, bytes written) of a step in every checkout, one after the other."""
    row = []
    for name, checkout in checkouts.items():
        out = data / f"out-{name}-{given.scale}"
        out.mkdir(exist_ok=True)
        command, made = ["qgis_process", "run", f"minemapper:{step}"], []
        for parameter, value in STEPS[step].items():
            if "{" not in value and "." in value or value == "tables":
                made.append(out / value)
                value = str(out / value)
            command.append(f"--{parameter}={value.format(data=data, out=out, scale=given.scale)}")
        if given.memory and step in LIMITED:
            command.append(f"--MEMORY_LIMIT={given.memory}")
        row.append((measure(command, environment=environment(checkout)), sum(size_of(path) for path in made)))
    return row


def size_of(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files if file.is_file())


def total(column: list) -> tuple:
    """Sums of a column; the peak is the largest."""
    wall, cpu = (sum(getattr(one, name) for one, _ in column) for name in ("wall", "cpu"))
    return Measure(wall, cpu, max(one.peak for one, _ in column)), sum(size for _, size in column)


def cells(found: Measure, size: int) -> str:
    return f"{found.cpu:.1f} | {found.wall:.1f} | {found.peak:.0f} | {size / 1e6:.1f}"


def ratio_heads(checkouts: dict) -> str:
    return " |" + "".join(f" CPU / {name} | wall / {name} |" for name in list(checkouts)[1:])


def ratios(row: list) -> str:
    (here, _), *others = row
    return " |" + "".join(f" {here.cpu / other.cpu:.2f} | {here.wall / other.wall:.2f} |" for other, _ in others)


if __name__ == "__main__":
    main()
