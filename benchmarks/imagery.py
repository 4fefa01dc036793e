"""Benchmark of Prepare imagery: a full tile with DEM, composites of many dates, and the same by GDAL's command-line tools.

usage: . build/env.sh; python benchmarks/imagery.py [--sides 2745,5490,10980] [--dates 1,2,4,6] [--middle 5490] [--compare 5490]
           [--seasons 12] [--threads 0] [--folder build/benchmarks/imagery]

--seasons: so many dates of `--middle` pixels with the bands of the seasons, and what a full tile would take at that rate.

The products are the demo landscape, mirrored until they fill the size asked for (a landscape of 10 980 pixels takes longer to
make than to prepare), written as JPEG 2000 as the agency does. Every figure is measured in a process of its own. On a machine
where other programs run, compare CPU seconds.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import shlex
import sys
from pathlib import Path

import numpy as np
from measure import measure
from package import ROOT, rasterio

FULL = 10980
LANDSCAPE, MADE_DATES = 1464, 6
"""Side of the demo landscape: 10 980 is 7.5 times that, and 20 m pixels fit. Its six dates are repeated
for more."""


def main() -> None:
    given = arguments()
    if given.run:
        run_ours(json.loads(given.run))
        return
    folder = Path(given.folder)
    folder.mkdir(parents=True, exist_ok=True)
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    print(f"`{' '.join(['python', *sys.argv])}` on {platform.machine()}, {os.cpu_count()} cores, load {load}\n")
    print("| what | Mpx | dates | wall s | CPU s | peak MB | CPU us/px/date |")
    print("|---|---|---|---|---|---|---|")
    for side in given.sides:
        row(f"stack of {side} px", side, 1, ours(folder, side, 1, given.threads))
    for dates in given.dates:
        if dates > 1:
            row(f"median of {given.middle} px", given.middle, dates, ours(folder, given.middle, dates, given.threads))
    for dates in given.seasons:
        result = ours(folder, given.middle, dates, given.threads, seasons=True)
        row(f"seasons of {given.middle} px", given.middle, dates, result)
        seconds = result.cpu * (FULL / given.middle) ** 2
        print(f"\nA full tile at that rate: {seconds:.0f} CPU s, {seconds / 120:.1f} minutes on two cores\n")
    if not given.compare:
        return
    own, theirs = ours(folder, given.compare, 1, given.threads), gdal(folder, given.compare)
    row("ours again", given.compare, 1, own)
    row("GDAL's command line, without masks", given.compare, 1, theirs)
    print(f"\nGDAL / ours: wall {theirs.wall / own.wall:.2f}, CPU {theirs.cpu / own.cpu:.2f}")


def arguments():
    def whole_numbers(text):
        return [int(part) for part in text.split(",") if part]

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sides", type=whole_numbers, default=[2745, 5490, 10980], help="sides of the products in pixels")
    parser.add_argument("--dates", type=whole_numbers, default=[1, 2, 4, 6])
    parser.add_argument("--middle", type=int, default=5490, help="side for the composites")
    parser.add_argument("--compare", type=int, default=5490, help="side for the comparison with GDAL's tools; 0 = none")
    parser.add_argument("--seasons", type=whole_numbers, default=[], help="dates for the bands of the seasons")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--folder", default=str(ROOT / "build" / "benchmarks" / "imagery"))
    parser.add_argument("--run", default="", help=argparse.SUPPRESS)
    return parser.parse_args()


def row(what: str, side: int, dates: int, result) -> None:
    pixels = side * side
    each = 1e6 * result.cpu / pixels / dates
    print(
        f"| {what} | {pixels / 1e6:.0f} | {dates} | {result.wall:.0f} | {result.cpu:.0f} | {result.peak:.0f} | {each:.2f} |",
        flush=True,
    )


def ours(folder: Path, side: int, dates: int, threads: int, seasons: bool = False):
    """Measure one run of Prepare imagery."""
    products = [make_product(folder, side, date) for date in range(dates)]
    job = {
        "products": products,
        "dem": [make_dem(folder)],
        "output": str(folder / "stack.tif"),
        "quality": str(folder / "quality.tif"),
        "max_cloud": 100.0,
        "seasons": seasons,
        "threads": threads,
    }
    return measure([sys.executable, str(Path(__file__).resolve()), "--run", json.dumps(job)])


def run_ours(job: dict) -> None:
    from mine_mapper.core.feedback import Feedback
    from mine_mapper.core.imagery.prepare import ImageryJob, prepare_imagery
    from mine_mapper.core.runs.executor import RunSettings

    settings = RunSettings(threads=job.pop("threads"))
    job = {name: tuple(value) if isinstance(value, list) else value for name, value in job.items()}
    prepare_imagery(ImageryJob(settings=settings, **job), Feedback())


def gdal(folder: Path, side: int):
    """Measure the same bands, indices and terrain by GDAL's tools, with uncompressed files between the steps."""
    product = Path(make_product(folder, side, 0))
    bands = {name: next(product.glob(f"GRANULE/*/IMG_DATA/R10m/*_{name}_10m.jp2")) for name in ("B02", "B03", "B04", "B08")}
    with rasterio().open(bands["B02"]) as dataset:
        left, bottom, right, top = dataset.bounds
        crs = dataset.crs.to_string()
    work = folder / "gdal"
    work.mkdir(exist_ok=True)
    lines, quiet = ["set -e", f"cd {shlex.quote(str(work))}"], "--quiet --overwrite --co TILED=YES"
    for name, path in bands.items():
        calculation = '"numpy.where(A==0,-9999,A-numpy.float32(1000))"'
        lines.append(
            f"gdal_calc.py {quiet} -A {shlex.quote(str(path))} --outfile {name}.tif --type Float32 --NoDataValue=-9999 --calc "
            f"{calculation}"
        )
    for name, a, b in (("ndvi", "B08", "B04"), ("ndwi", "B03", "B08")):
        calculation = '"numpy.where(A+B>0,numpy.clip((A-B)/(A+B),-1,1),-9999)"'
        files = f"-A {a}.tif -B {b}.tif --outfile {name}.tif"
        lines.append(f"gdal_calc.py {quiet} {files} --type Float32 --NoDataValue=-9999 --calc {calculation}")
    dem, frame = shlex.quote(make_dem(folder)), f"-te {left} {bottom} {right} {top} -tr 10 10 -t_srs {crs}"
    common = "-q -overwrite -multi -wo NUM_THREADS=ALL_CPUS -r bilinear -ot Float32 -dstnodata -9999 -co TILED=YES"
    lines += [
        f"gdalwarp {common} {frame} {dem} elevation.tif",
        f"gdalwarp {common} -t_srs {crs} -tr 30 30 {dem} metric.tif",
        "gdaldem slope -q -compute_edges metric.tif native.tif",
        f"gdalwarp {common} {frame} native.tif slope.tif",
        "gdalbuildvrt -q -overwrite -separate all.vrt B02.tif B03.tif B04.tif B08.tif ndvi.tif ndwi.tif elevation.tif slope.tif",
        "gdal_translate -q -co TILED=YES -co BLOCKXSIZE=512 -co BLOCKYSIZE=512 -co COMPRESS=DEFLATE -co ZLEVEL=1 -co PREDICTOR=3 "
        "-co INTERLEAVE=BAND -co NUM_THREADS=ALL_CPUS -co BIGTIFF=IF_SAFER all.vrt stack.tif",
    ]
    return measure(["bash", "-c", "\n".join(lines)])


def make_product(folder: Path, side: int, date: int) -> str:
    """A SAFE product of the demo landscape mirrored to `side` pixels; made once. Returns its path."""
    day = f"{2023 + date // 12}-{date % 12 + 1:02d}-19"
    target = folder / f"S2A_MSIL2A_{day.replace('-', '')}T051651_N0509_R{(62, 105)[date % 2]:03d}_T45TXN_{side}.SAFE"
    if (target / "done").exists():
        return str(target)
    source = _landscape(folder, date)
    images = target / "GRANULE" / "L2A_T45TXN" / "IMG_DATA"
    for path in sorted(source.glob("GRANULE/*/IMG_DATA/R*/*.jp2")):
        band, size = path.stem.split("_")[-2:]
        if band in ("B02", "B03", "B04", "B08", "SCL"):
            _write_mirrored(path, images / f"R{size}" / path.name, side // (2 if size == "20m" else 1))
    metadata = (source / "MTD_MSIL2A.xml").read_text(encoding="utf-8")
    (target / "MTD_MSIL2A.xml").write_text(re.sub(r"\d{4}-\d\d-\d\dT", f"{day}T", metadata), encoding="utf-8")
    (target / "done").touch()
    return str(target)


def _landscape(folder: Path, date: int) -> Path:
    from mine_mapper.core.demo.landscape import DemoJob, make_demo_data
    from mine_mapper.core.feedback import Feedback

    root = folder / "landscape"
    if not root.exists():
        root.mkdir()
        make_demo_data(DemoJob(str(root), LANDSCAPE, dates=MADE_DATES), Feedback())
    return sorted(root.rglob("*.SAFE"))[date % MADE_DATES]


def _write_mirrored(source: Path, target: Path, side: int) -> None:
    package = rasterio()
    target.parent.mkdir(parents=True, exist_ok=True)
    with package.open(source) as dataset:
        tile, profile = dataset.read(1), dataset.profile
    pair = np.concatenate([tile, tile[:, ::-1]], 1)
    block = np.concatenate([pair, pair[::-1]], 0)
    times = -(-side // block.shape[0])
    pixels = np.tile(block, (times, times))[:side, :side]
    options = {"driver": "JP2OpenJPEG", "dtype": pixels.dtype, "crs": profile["crs"], "transform": profile["transform"]}
    with package.open(target, "w", count=1, width=side, height=side, QUALITY="100", REVERSIBLE="YES", **options) as dataset:
        dataset.write(pixels, 1)


def make_dem(folder: Path) -> str:
    """A DEM of 30 m in degrees that covers a full tile around the landscape; made once. Returns its path."""
    path = folder / "dem.tif"
    if not path.exists():
        package = rasterio()
        source = next((folder / "landscape").rglob("*_B02_10m.jp2"))
        with package.open(source) as dataset:
            left, _, _, top = dataset.bounds
            bounds = package.warp.transform_bounds(dataset.crs, "EPSG:4326", left, top - 109800, left + 109800, top)
        cell = 1 / 3600
        width, height = int((bounds[2] - bounds[0]) / cell) + 20, int((bounds[3] - bounds[1]) / cell) + 20
        rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
        z = 1200 + 300 * np.sin(columns / 180) + 250 * np.cos(rows / 150) + 20 * np.sin(columns * rows / 4000)
        transform = package.Affine(cell, 0, bounds[0] - 10 * cell, 0, -cell, bounds[3] + 10 * cell)
        options = {
            "driver": "GTiff",
            "dtype": "float32",
            "crs": "EPSG:4326",
            "transform": transform,
            "tiled": True,
            "compress": "deflate",
        }
        with package.open(path, "w", count=1, width=width, height=height, **options) as dataset:
            dataset.write(z.astype(np.float32), 1)
    return str(path)


if __name__ == "__main__":
    main()
