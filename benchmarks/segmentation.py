"""Benchmark of the segmentation: size, threads, tiles, memory, and the tools a user could take instead, in one run.

usage: . build/env.sh; python benchmarks/segmentation.py [--sides 1000,2000,4000] [--bands 4] [--threads 1,2]
           [--tiles whole,1024,512] [--peers 1000,2000] [--polygons] [--folder build/benchmarks]

Every figure is measured in a process of its own. CPU seconds are compared, since other programs on the machine lengthen wall
time. For ours the start (imports, loading compiled kernels) is apart; "whole" holds it, as a peer's figure does.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import sys
import time
from pathlib import Path

import numpy as np
from landscape import write_landscape
from measure import measure
from package import ROOT, raster
from peers import PEERS, run_peer
from quality import quality

SCALE = {4: 104.0, 6: 250.0}
"""Scales that give about 4 000 objects per million pixels on the landscape: 4 bands normalised, 6 bands summed."""


def main() -> None:
    given = arguments()
    folder = Path(given.folder)
    folder.mkdir(parents=True, exist_ok=True)
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    print(f"`{' '.join(['python', *sys.argv])}` on {platform.machine()}, {os.cpu_count()} cores, load {load}\n")
    runs = Runs(folder, given.bands)
    sizes(runs, given.sides, given.polygons)
    side = max(side for side in given.sides if side <= given.middle) if min(given.sides) <= given.middle else min(given.sides)
    threads(runs, side, given.threads)
    tiles(runs, side, given.tiles.split(","))
    peers(runs, given.peers)
    (folder / f"results-{time.strftime('%Y%m%d-%H%M%S')}.json").write_text(json.dumps(runs.log, indent=1))


def arguments():
    def whole_numbers(text):
        return [int(part) for part in text.split(",") if part]

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sides", type=whole_numbers, default=[1000, 2000, 4000], help="sides of the images in pixels")
    parser.add_argument("--middle", type=int, default=4000, help="threads and tiles are compared on the largest side up to this")
    parser.add_argument("--bands", type=int, choices=(4, 6), default=4)
    parser.add_argument("--threads", type=whole_numbers, default=[1, 2])
    parser.add_argument("--tiles", default="whole,2048,1024,512", help="tile sizes; whole = the image in one piece")
    parser.add_argument("--peers", type=whole_numbers, default=[1000, 2000], help="sides the peers run on; empty = none")
    parser.add_argument("--polygons", action="store_true", help="also write the objects as polygons")
    parser.add_argument("--folder", default=str(ROOT / "build" / "benchmarks"))
    return parser.parse_args()


class Runs:
    """Makes landscapes once and runs our segmentation on them."""

    def __init__(self, folder: Path, bands: int):
        self.folder, self.bands, self.log = folder, bands, []

    def image(self, side: int) -> str:
        path = self.folder / f"landscape-{self.bands}-{side}.tif"
        truth = self.folder / f"parcels-{side}.tif"
        if not path.exists():
            write_landscape(str(path), side, self.bands, truth=str(truth) if side <= 4000 else "")
        return str(path)

    def ours(self, side: int, threads: int = 1, tile: int = 0, polygons: bool = False) -> dict:
        """Notes of `ours.py`, with CPU seconds and peak of the whole process."""
        labels = str(self.folder / "ours.tif")
        command = [sys.executable, str(ROOT / "benchmarks" / "ours.py"), self.image(side), labels, str(SCALE[self.bands])]
        command += ["--threads", str(threads), "--tile", str(tile)] + (["--summed"] if self.bands == 6 else [])
        command += ["--polygons", str(self.folder / "ours.gpkg")] if polygons else []
        found = measure(command, threads if threads == 1 else 0)
        notes = {**found.notes, "whole_cpu": found.cpu, "whole_wall": found.wall, "side": side, "threads": threads, "tile": tile}
        notes["sha256"] = pixel_hash(labels)
        self.log.append({"tool": "ours", **notes})
        return notes


def pixel_hash(path: str) -> str:
    """Hash of the pixels of a label raster, read in strips."""
    digest, grid = hashlib.sha256(), raster.read_info(path).grid
    for row in range(0, grid.height, 512):
        digest.update(raster.read_window(path, raster.Window(row, 0, min(512, grid.height - row), grid.width)).tobytes())
    return digest.hexdigest()[:16]


def table(columns, rows) -> None:
    print("| " + " | ".join(columns) + " |\n|" + "---|" * len(columns))
    for row in rows:
        print("| " + " | ".join(str(value) for value in row) + " |")
    print(flush=True)


def sizes(runs: Runs, sides, polygons: bool) -> None:
    """CPU and memory against size, one thread, and the growth exponent."""
    rows, cpu = [], []
    for side in sides:
        found = runs.ours(side, polygons=polygons)
        pixels = side * side
        cpu.append((pixels, found["cpu"]))
        row = [
            f"{pixels / 1e6:.0f}",
            found["objects"],
            found["passes"],
            f"{found['cpu']:.1f}",
            f"{found['cpu'] / pixels * 1e6:.2f}",
        ]
        row += [f"{found['wall']:.1f}", f"{found['peak_mb']:.0f}", f"{(found['peak_mb'] - found['base_mb']) / pixels * 1e6:.0f}"]
        if polygons:
            row += [f"{found['polygons']}", f"{found['polygons_wall']:.1f}"]
        rows.append(row)
    head = ["Mpx", "objects", "passes", "CPU s", "CPU us/px", "wall s", "peak MB", "bytes/px above start"]
    table(head + (["polygons", "written in s"] if polygons else []), rows)
    if len(cpu) > 1:
        x, y = np.log([pixels for pixels, _ in cpu]), np.log([seconds for _, seconds in cpu])
        print(f"Growth exponent of CPU time with pixels: {np.polyfit(x, y, 1)[0]:.3f}\n")


def threads(runs: Runs, side: int, counts) -> None:
    """Wall time against threads; the machine must be quiet for this one."""
    found = [(count, runs.ours(side, threads=count)) for count in counts]
    first = found[0][1]
    rows = [
        (count, f"{n['wall']:.1f}", f"{n['cpu']:.1f}", f"{first['wall'] / n['wall']:.2f}", same(first, n)) for count, n in found
    ]
    print(f"{side} x {side} px:\n")
    table(("threads", "wall s", "CPU s", "speed-up", "labels"), rows)


def tiles(runs: Runs, side: int, tile_sizes) -> None:
    """What tiles cost."""
    found = [(size, runs.ours(side, tile=side if size == "whole" else int(size))) for size in tile_sizes]
    first = found[0][1]
    rows = [
        (size, f"{n['cpu']:.1f}", f"{n['cpu'] / first['cpu']:.2f}", f"{n['peak_mb']:.0f}", same(first, n)) for size, n in found
    ]
    print(f"{side} x {side} px, one thread:\n")
    table(("tile", "CPU s", "relative", "peak MB", "labels"), rows)


def same(first: dict, other: dict) -> str:
    return "the same" if first["sha256"] == other["sha256"] else "DIFFERENT"


def peers(runs: Runs, sides) -> None:
    """Other tools on the same images, one thread on one core; ratios of CPU per pixel, whole processes."""
    for side in sides:
        image, truth = runs.image(side), str(runs.folder / f"parcels-{side}.tif")
        ours = runs.ours(side)
        rows = [
            _row(
                "Mine Mapper", ours["whole_cpu"], ours["peak_mb"], ours["whole_cpu"], side, runs.folder / "ours.tif", image, truth
            )
        ]
        for peer in PEERS:
            labels = runs.folder / "peer.tif"
            found = run_peer(peer, image, str(labels), str(runs.folder / "peer"), 1) if side <= peer.largest else None
            if found is None:
                continue
            runs.log.append({"tool": peer.name, "side": side, "cpu": found.cpu, "wall": found.wall, "peak_mb": found.peak})
            rows.append(_row(peer.name, found.cpu, found.peak, ours["whole_cpu"], side, labels, image, truth))
        print(f"{side} x {side} px, {runs.bands} bands, one thread:\n")
        table(("tool", "CPU us/px", "ratio to ours", "peak MB", "segments/Mpx", "within %", "recall", "precision"), rows)


def _row(name, cpu, peak, reference, side, labels, image, truth) -> tuple:
    fit = quality(str(labels), image, truth)
    quality_cells = (
        f"{fit['segments_per_mpx']:.0f}",
        f"{fit['within_variance']:.1f}",
        f"{fit['recall']:.2f}",
        f"{fit['precision']:.2f}",
    )
    return name, f"{cpu / side**2 * 1e6:.2f}", f"{cpu / reference:.1f}", f"{peak:.0f}", *quality_cells


if __name__ == "__main__":
    main()
