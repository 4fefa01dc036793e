"""Segmentations that a QGIS user could take instead, each run as its users run it. A peer that is not installed is skipped.

The parameters were set once so that each gives about 4 000 objects per million pixels on the benchmark landscape (the
table shows how many it gave), without further search for its best.

usage: python benchmarks/peers.py felzenszwalb|slic IMAGE LABELS      (the two that run in this interpreter)
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Optional

from measure import Measure, measure
from package import ROOT, raster


@dataclass(frozen=True)
class Peer:
    """A segmentation by another tool.

    Attributes
    ----------
    name, install : str
        What it is called here, and how it is installed.
    missing : callable
        () -> what is missing, or "".
    run : callable
        (image, labels, folder, threads) -> Measure; writes a label raster.
    largest : int
        Largest side of an image it is run on; above, it takes too long or too much memory.
    """

    name: str
    install: str
    missing: Callable
    run: Callable
    largest: int


def _without_command(command: str) -> Callable:
    return lambda: "" if shutil.which(command) else f"command '{command}'"


def _skimage_missing() -> str:
    return "" if importlib.util.find_spec("skimage") else "Python package 'scikit-image'"


def _skimage(method: str) -> Callable:
    def run(image, labels, folder, threads):
        return measure([sys.executable, str(ROOT / "benchmarks" / "peers.py"), method, image, labels], threads)

    return run


def _otb(image: str, labels: str, folder: str, threads: int) -> Measure:
    command = ["otbcli_LargeScaleMeanShift", "-in", image, "-spatialr", "5", "-ranger", "260", "-minsize", "40"]
    command += [
        "-tilesizex",
        "1024",
        "-tilesizey",
        "1024",
        "-mode",
        "raster",
        "-mode.raster.out",
        labels,
        "uint32",
        "-ram",
        "1024",
    ]
    return measure(command, threads)


def _grass(image: str, labels: str, folder: str, threads: int) -> Measure:
    bands = raster.read_info(image).count
    script = Path(folder) / "segment.sh"
    group = ",".join(f"image.{band}" for band in range(1, bands + 1))
    script.write_text(
        f"set -e\nr.in.gdal -o input={image} output=image --quiet\ng.region raster=image.1\n"
        f"i.group group=stack subgroup=stack input={group} --quiet\n"
        "i.segment group=stack output=segments threshold=0.04 minsize=20 memory=2000 --quiet\n"
        f"r.out.gdal -c input=segments output={labels} type=UInt32 format=GTiff createopt=COMPRESS=DEFLATE --quiet --overwrite\n"
    )
    project = Path(folder) / "grass"
    shutil.rmtree(project, ignore_errors=True)
    variables = {"GRASS_SKIP_MAPSET_OWNER_CHECK": "1", "LC_ALL": "C.UTF-8"}
    variables.update({"PYTHONPATH": "", "HOME": folder})
    return measure(["grass", "-c", image, str(project), "--exec", "sh", str(script)], threads, variables)


def _saga(image: str, labels: str, folder: str, threads: int) -> Measure:
    script = Path(folder) / "saga.sh"
    bands = raster.read_info(image).count
    stack = ";".join(f"{folder}/saga_{band}.sgrd" for band in range(1, bands + 1))
    split = "\n".join(
        f"gdal_translate -q -ot Float32 -of SAGA -b {band} {image} {folder}/saga_{band}.sdat" for band in range(1, bands + 1)
    )
    cores = f"--cores={threads}" if threads else ""
    seeds = f"-FEATURES '{stack}' -VARIANCE {folder}/variance.sgrd -SEED_GRID {folder}/seeds.sgrd -BAND_WIDTH 19 -NORMALIZE 1"
    grow = f"-SEEDS {folder}/seeds.sgrd -FEATURES '{stack}' -SEGMENTS {folder}/segments.sgrd -NORMALIZE 1 -METHOD 1"
    rest = f"-SIMILARITY {folder}/similarity.sgrd -TABLE {folder}/seeds.csv"
    script.write_text(
        f"set -e\n{split}\n"
        f"saga_cmd {cores} -f=s imagery_segmentation 2 {seeds} > /dev/null\n"
        f"saga_cmd {cores} -f=s imagery_segmentation 3 {grow} {rest} > /dev/null\n"
        f"gdal_translate -q -ot UInt32 -co COMPRESS=DEFLATE {folder}/segments.sdat {labels}\n"
    )
    return measure(["sh", str(script)], threads)


PEERS = (
    Peer("scikit-image felzenszwalb", "pip install scikit-image", _skimage_missing, _skimage("felzenszwalb"), 4000),
    Peer("scikit-image slic", "pip install scikit-image", _skimage_missing, _skimage("slic"), 4000),
    Peer("OTB LargeScaleMeanShift", "apt-get install otb-bin", _without_command("otbcli_LargeScaleMeanShift"), _otb, 4000),
    Peer("GRASS i.segment", "apt-get install grass-core", _without_command("grass"), _grass, 4000),
    Peer("SAGA seeded region growing", "apt-get install saga", _without_command("saga_cmd"), _saga, 4000),
)


def run_peer(peer: Peer, image: str, labels: str, folder: str, threads: int = 1) -> Optional[Measure]:
    """Run a peer, or say why not and return None."""
    missing = peer.missing()
    if missing:
        print(f"{peer.name}: skipped, {missing} is not installed ({peer.install}).")
        return None
    os.makedirs(folder, exist_ok=True)
    try:
        return peer.run(image, labels, folder, threads)
    except RuntimeError as error:
        print(f"{peer.name}: skipped, it failed: {error}")
        return None


def _in_this_interpreter(method: str, image: str, labels: str) -> None:
    import numpy as np
    from skimage.segmentation import felzenszwalb, slic

    info = raster.read_info(image)
    pixels = np.moveaxis(raster.read_window(image), 0, 2).astype(np.float32)
    if method == "slic":
        count = pixels.shape[0] * pixels.shape[1] // 225  # it gives about a tenth fewer than asked for
        found = slic(pixels / 3000, n_segments=count, compactness=0.1, start_label=1, channel_axis=2)
    else:
        found = felzenszwalb(pixels / 3000, scale=8.0, sigma=0.5, min_size=70, channel_axis=2) + 1
    with raster.create_raster(labels, info.grid, "uint32", nodata=0) as writer:
        writer.write(found.astype(np.uint32))


if __name__ == "__main__":
    _in_this_interpreter(*sys.argv[1:4])
