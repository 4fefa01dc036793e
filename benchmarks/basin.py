"""A river basin on this computer: 5.7 x 10^8 pixels made, segmented and written as polygons through `qgis_process`.

The basin is a mosaic of 20 synthetic landscapes (landscape.py, other seeds), with a lake and a snow field of more than a million
equal pixels each, and a corner without data.

usage: . build/env.sh; python benchmarks/basin.py [--rows 23752] [--columns 24000] [--memory 7000] [--threads 2] [--no-polygons]
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from landscape import NAMES, make_window
from measure import measure
from package import ROOT, raster, rasterio
from segmentation import SCALE

ACROSS, DOWN = 5, 4
"""Landscapes side by side and one below the other."""
LAKE, SNOW = (380, 360, 240, 130), (9800, 9900, 9900, 9700)
RADIUS = 650
"""Of the lake and of the snow field in pixels: 1.3 million pixels each."""


def main() -> None:
    given = arguments()
    folder = Path(given.folder)
    folder.mkdir(parents=True, exist_ok=True)
    image = folder / f"basin-{given.rows}-{given.columns}.tif"
    if not image.exists():
        write_basin(str(image), given.rows, given.columns)
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    print(f"`{' '.join(['python', *sys.argv])}` on {platform.machine()}, {os.cpu_count()} cores, load {load}", flush=True)
    found = measure(command(given, image, folder), timeout=4 * 3600)
    pixels, objects = given.rows * given.columns, count_objects(folder / "basin-labels.tif")
    print(f"{pixels / 1e6:.0f} Mpx, {objects:,} objects: {found.wall / 60:.1f} minutes, ", end="")
    print(f"{found.cpu:.0f} CPU s ({found.cpu / pixels * 1e6:.2f} us/px), {found.peak / 1000:.2f} GB")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=23752)
    parser.add_argument("--columns", type=int, default=24000)
    parser.add_argument("--memory", type=int, default=7000, help="MEMORY_LIMIT in MB")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--no-polygons", action="store_true", help="labels alone")
    parser.add_argument("--folder", default=str(ROOT / "build" / "benchmarks"))
    return parser.parse_args()


def command(given, image: Path, folder: Path) -> list:
    """The call of qgis_process, as a user would write it."""
    words = ["qgis_process", "--json", "run", "minemapper:segmentimage", f"--INPUT={image}", f"--SCALE={SCALE[4]}"]
    words += [f"--MEMORY_LIMIT={given.memory}", f"--THREADS={given.threads}", f"--LABELS={folder / 'basin-labels.tif'}"]
    return words + ([] if given.no_polygons else [f"--OBJECTS={folder / 'basin-objects.gpkg'}"])


def count_objects(labels: Path) -> int:
    """Objects are numbered without a gap, so the largest number is their count."""
    grid = raster.read_info(str(labels)).grid
    windows = raster.tile_windows(grid.height, grid.width, 2048)
    return max(int(raster.read_window(str(labels), window).max()) for window in windows)


def write_basin(path: str, rows: int, columns: int) -> None:
    """Write the mosaic as a GeoTIFF (uint16, 0 = no data), in bounded memory."""
    crs = rasterio().crs.CRS.from_epsg(32633).to_wkt()
    grid = raster.Grid(crs, (10.0, 0.0, 400000.0, 0.0, -10.0, 6000000.0), columns, rows)
    windows = list(raster.tile_windows(rows, columns, 512))
    with raster.create_raster(path, grid, "uint16", NAMES[:4], nodata=0) as writer, ThreadPoolExecutor() as pool:
        for start in range(0, len(windows), 64):
            some = windows[start : start + 64]
            for window, image in zip(some, pool.map(lambda window: basin_window(window, rows, columns), some)):
                writer.write(image.astype(np.uint16), window)


def basin_window(window, rows: int, columns: int) -> np.ndarray:
    """(4, rows, columns) of a window: each landscape in its place, then the lake, the snow field and the missing corner."""
    y, x = np.mgrid[window.row : window.row + window.rows, window.column : window.column + window.columns]
    part = y * DOWN // rows * ACROSS + x * ACROSS // columns
    image = np.empty((4, window.rows, window.columns), np.float32)
    for number in np.unique(part):
        here = part == number
        image[:, here] = make_window(window, int(number) + 1)[0][:, here]
    for values, (down, across) in ((LAKE, (0.375, 0.5)), (SNOW, (0.6, 0.3))):
        flat = (y - down * rows) ** 2 + (x - across * columns) ** 2 < RADIUS**2
        image[:, flat] = np.array(values)[:, None]
    image[:, y + x < rows // 8] = 0
    return image


if __name__ == "__main__":
    main()
