"""Speed and memory of the object features, with the usual tools beside them on the same objects.

usage: python benchmarks/features.py [--side 3320] [--threads 2] [--folder SCRATCH] [--objects 400]

Prints one line a figure: textures per second and core against a scikit-image loop (and mahotas if it is installed) with
the largest difference; all 56 features of landscapes of side/4, side/2 and side pixels with the growth exponent of CPU time;
zonal means against scipy.
"""

from __future__ import annotations

import argparse
import math
import os
import resource
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from landscape import CELL, make_window
from package import raster, rasterio

NAMES = ("blue", "green", "red", "nir", "ndvi", "ndwi", "elevation", "slope")


def write_inputs(folder: str, side: int, seed: int = 1) -> tuple:
    """Image stack and labels (parcels of about 270 pixels) of a landscape, made and written by tiles."""
    image, labels = os.path.join(folder, f"stack-{side}.tif"), os.path.join(folder, f"labels-{side}.tif")
    if os.path.exists(image) and os.path.exists(labels):
        return image, labels
    crs = rasterio().crs.CRS.from_epsg(32645).to_wkt()
    grid = raster.Grid(crs, (10.0, 0.0, 400000.0, 0.0, -10.0, 5000000.0), side, side)
    windows = list(raster.tile_windows(side, side, 1024))
    with (
        raster.create_raster(image, grid, "float32", NAMES, -9999.0) as stack,
        raster.create_raster(labels, grid, "uint32", ("",), 0) as objects,
        ThreadPoolExecutor() as pool,
    ):
        for start in range(0, len(windows), 16):
            some = windows[start : start + 16]
            for window, (pixels, parcels) in zip(some, pool.map(lambda w: make_window(w, seed), some)):
                stack.write(full_stack(pixels, window), window)
                objects.write(parcel_numbers(parcels, side), window)
    return image, labels


def full_stack(pixels: np.ndarray, window) -> np.ndarray:
    """Indices and a smooth terrain added to four bands."""
    _, green, red, nir = pixels
    rows, columns = np.mgrid[: window.rows, : window.columns].astype(np.float32)
    rows, columns = rows + window.row, columns + window.column
    height = 1500 + 400 * np.sin(rows / 611) * np.cos(columns / 523) + 30 * np.sin(rows / 37 + columns / 41)
    slope = np.degrees(np.arctan(np.hypot(np.cos(rows / 37), np.sin(columns / 41)) / 3))
    return np.stack([*pixels, (nir - red) / (nir + red), (green - nir) / (green + nir), height, slope]).astype(np.float32)


def parcel_numbers(parcels: np.ndarray, side: int) -> np.ndarray:
    """One number from the row and column of a parcel's cell."""
    row, column = (parcels >> 32) + 8, ((parcels + (1 << 31)) & 0xFFFFFFFF) - (1 << 31) + 8
    return (row * (side // CELL + 32) + column + 1).astype(np.uint32)


def textures_a_core(image: str, labels: str, sample: int) -> None:
    """40 features, 64 levels: our kernel on all objects of a window, the others on some of them."""
    from mine_mapper.core.features import texture_kernels as kernels
    from mine_mapper.core.features.object_index import index_objects, sort_pixels
    from mine_mapper.core.features.spectral_kernels import grey_levels
    from scipy import ndimage

    window = raster.Window(0, 0, 1536, 1536)
    bands = np.pad(raster.read_window(image, window, [1, 2, 3, 4]), ((0, 0), (1, 1), (1, 1)), constant_values=np.nan)
    index = index_objects(np.pad(raster.read_window(labels, window)[0], 1))
    grey, codes = np.empty(index.local.shape, np.int16), np.empty(index.local.shape, np.int64)
    grey_levels(*bands, np.float32(-9999), 0.0, 6000.0, 64, grey)
    out = np.empty((len(index.ids), 5, 8))
    chosen, table = np.arange(len(index.ids)), kernels.entropy_table(4096)
    for _ in range(3):  # the first run compiles
        begun = time.process_time()
        starts, pixels = np.zeros(len(index.ids) + 1, np.int64), np.empty((index.local >= 0).sum(), np.int32)
        kernels.pixel_codes(index.local, grey, codes)
        sort_pixels(index.local, starts, pixels)
        kernels.whole_textures(chosen, starts, pixels, codes.ravel(), codes.shape[1], 64, 6, table, out)
        seconds = time.process_time() - begun
    mean = np.diff(starts).mean()
    print(f"textures, 40 features, {len(chosen)} objects of {mean:.0f} px: {len(chosen) / seconds:.0f} objects/s a core")
    some = np.random.default_rng(0).choice(len(chosen), min(sample, len(chosen)), replace=False)
    boxes = ndimage.find_objects(index.local + 1)
    for name, peer in (("scikit-image", scikit_image_textures), ("mahotas", mahotas_textures)):
        try:
            begun = time.process_time()
            found = np.stack([peer(crop(index.local, grey, k, boxes[k])) for k in some])
        except ImportError:
            continue
        rate = len(some) / (time.process_time() - begun)
        known = np.isfinite(found) & np.isfinite(out[some, :4])
        worst = np.abs(np.where(known, found - out[some, :4], 0)).max()
        print(f"textures, {name} loop: {rate:.0f} objects/s a core; largest difference {worst:.1e} ({known.mean():.0%} compared)")


def crop(local: np.ndarray, grey: np.ndarray, k: int, box: tuple) -> np.ndarray:
    """Grey levels + 1 of an object's bounding box, 0 outside the object."""
    return np.where(local[box] == k, grey[box] + 1, 0).astype(np.uint8)


def scikit_image_textures(box: np.ndarray) -> np.ndarray:
    """(4, 8) measures; pairs with the outside are taken out of the matrix, which is the only mask there is."""
    from skimage.feature import graycomatrix, graycoprops

    angles = [np.pi / 2, 3 * np.pi / 4, 0, np.pi / 4]
    matrix = graycomatrix(box, [1], angles, levels=65, symmetric=True)[1:, 1:].astype(float)
    with np.errstate(invalid="ignore"):
        matrix /= matrix.sum(axis=(0, 1))
    names = ("homogeneity", "dissimilarity", "entropy", "correlation", "contrast", "ASM", "mean", "std")
    found = np.stack([graycoprops(matrix, name)[0] for name in names], axis=1)
    found[found[:, 7] == 0, 3] = np.nan  # scikit-image says 1 where there is no variance
    return found


def mahotas_textures(box: np.ndarray) -> np.ndarray:
    """mahotas has another set of 13 measures; ASM (first) and contrast (second) are compared."""
    import mahotas

    found = np.full((4, 8), np.nan)
    try:
        haralick = mahotas.features.haralick(box, ignore_zeros=True)
    except ValueError:
        return found
    found[:, 5], found[:, 4] = haralick[[2, 3, 0, 1], 0], haralick[[2, 3, 0, 1], 1]
    return found


def whole_runs(folder: str, sides: list, threads: int) -> None:
    """compute_features from file to table, and how its CPU time grows with the pixels."""
    from mine_mapper.core.features.compute import FeatureJob, compute_features
    from mine_mapper.core.feedback import Feedback
    from mine_mapper.core.runs.executor import RunSettings

    used = []
    for side in sides:
        image, labels = write_inputs(folder, side)
        job = FeatureJob(image, labels, settings=RunSettings(threads=threads))
        if not used:
            compute_features(job, Feedback())  # compiles
        wall, cpu = time.perf_counter(), time.process_time()
        found = compute_features(job, Feedback())
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        used.append((side * side, cpu))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
        print(
            f"all 56 features of {side} x {side} px, {len(found.ids)} objects, {threads} threads: {wall:.1f} s, CPU {cpu:.1f} s, "
            f"{cpu / side**2 * 1e6:.2f} us/px, peak memory {peak:.0f} MB"
        )
    if len(used) > 1:
        (few, fast), (many, slow) = used[0], used[-1]
        print(f"CPU time grows with pixels to the power {math.log(slow / fast) / math.log(many / few):.2f}")


def zonal_means(image: str, labels: str) -> None:
    """One band, mean by object: our kernel and scipy."""
    from mine_mapper.core.features.object_index import index_objects
    from mine_mapper.core.features.spectral_kernels import add_band
    from scipy import ndimage

    window = raster.Window(0, 0, 1536, 1536)
    band, numbers = raster.read_window(image, window, [3])[0], raster.read_window(labels, window)[0]
    index = index_objects(np.pad(numbers, 1))
    for _ in range(2):
        sums, counts = np.zeros(len(index.ids), np.int64), np.zeros(len(index.ids), np.int64)
        begun = time.process_time()
        add_band(index.local, band, 0, np.float32(-9999), 65536.0, sums, counts)
        ours = time.process_time() - begun
    begun = time.process_time()
    theirs = ndimage.mean(band.astype(np.float64), numbers, index.ids)
    taken = time.process_time() - begun
    worst = np.abs(sums / 65536 / counts - theirs).max()
    size = band.size / 1e6
    print(f"mean of a band, {size:.1f} Mpx: {ours * 1e3:.0f} ms, scipy {taken * 1e3:.0f} ms; largest difference {worst:.1e}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=3320)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--folder", default="")
    parser.add_argument("--objects", type=int, default=400)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = given.folder or scratch
        small = write_inputs(folder, max(given.side // 2, 1536))
        textures_a_core(*small, given.objects)
        zonal_means(*small)
        whole_runs(folder, [given.side // 4, max(given.side // 2, 1536), given.side], given.threads)


if __name__ == "__main__":
    main()
