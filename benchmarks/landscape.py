"""A synthetic landscape of any size for benchmarks: parcels of about 270 pixels, the same statistics everywhere.

Every pixel is a function of its position and the seed alone (hashes and value noise), so windows of any size can be made in
any order and in bounded memory, and a large landscape holds the small one. Parcels are Voronoi cells of jittered sites;
a slowly varying density makes some regions of small and some of large parcels. Each parcel has a land cover with its own
spectrum and texture; border pixels are mixed; every pixel has sensor noise. Values are reflectance x 10 000.

usage: python benchmarks/landscape.py SIDE OUT.tif [--truth TRUTH.tif] [--bands 4|6] [--seed 1]
"""

from __future__ import annotations

import argparse
import math
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from package import kernel, raster, rasterio

CELL = 10
"""Side of the grid of candidate sites in pixels; a part of them is kept, which gives about 270 pixels a parcel."""

BLUR = 1.2
"""Width in pixels of the strip of mixed pixels along a border."""

NAMES = ("blue", "green", "red", "nir", "ndvi", "ndwi")

COVERS = np.array(
    [  # blue, green, red, nir, strength of texture, weight in quiet and in busy regions
        [260, 480, 300, 3100, 0.10, 30, 8],  # forest
        [330, 620, 450, 2700, 0.08, 20, 12],  # shrub
        [420, 780, 560, 3400, 0.05, 20, 16],  # grassland
        [520, 850, 900, 2500, 0.05, 14, 14],  # dry grassland
        [900, 1250, 1600, 2300, 0.07, 6, 14],  # ploughed field
        [1500, 1900, 2300, 2900, 0.10, 2, 12],  # bare rock, spoil
        [2300, 2700, 3000, 3500, 0.08, 1, 6],  # bright spoil
        [1100, 1200, 1300, 1600, 0.15, 2, 10],  # built-up
        [700, 800, 620, 350, 0.03, 2, 4],  # turbid pond
        [380, 360, 240, 130, 0.02, 3, 4],  # clear water
    ]
)

_A, _B = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xBF58476D1CE4E5B9)
_S, _T = np.uint64(31), np.uint64(29)


@kernel
def uniform(x, y, salt):
    """A number in [0, 1) from two whole numbers."""
    z = np.uint64(x) * _A + np.uint64(y) * _B + np.uint64(salt) * np.uint64(0x94D049BB133111EB)
    z = (z ^ (z >> _S)) * _B
    z = (z ^ (z >> _T)) * _A
    z = z ^ (z >> _S)
    return (z >> np.uint64(11)) * (1.0 / (1 << 53))


@kernel
def value_noise(x, y, wavelength, salt):
    """Smooth noise in [-1, 1]."""
    u, v = x / wavelength, y / wavelength
    i, j = math.floor(u), math.floor(v)
    s, t = u - i, v - j
    s, t = s * s * (3 - 2 * s), t * t * (3 - 2 * t)
    low = uniform(i, j, salt) * (1 - s) + uniform(i + 1, j, salt) * s
    high = uniform(i, j + 1, salt) * (1 - s) + uniform(i + 1, j + 1, salt) * s
    return 2.0 * (low * (1 - t) + high * t) - 1.0


@kernel
def make_sites(row, column, sites, cover, weights, seed):
    """Sites of a block of cells, first cell (row, column). sites float32 [rows, columns, 2]: y, x, NaN = none; cover int8."""
    for i in range(sites.shape[0]):
        for j in range(sites.shape[1]):
            r, c = row + i, column + j
            busy = 0.5 + 0.5 * value_noise(c * CELL, r * CELL, 500.0, seed + 1)
            if uniform(c, r, seed + 2) > 0.16 + 0.8 * busy * busy:
                sites[i, j, 0] = np.nan
                continue
            sites[i, j, 0] = (r + uniform(c, r, seed + 3)) * CELL
            sites[i, j, 1] = (c + uniform(c, r, seed + 4)) * CELL
            draw, total, chosen = uniform(c, r, seed + 5), 0.0, 0
            for k in range(len(weights)):
                total += weights[k, 0] * (1 - busy) + weights[k, 1] * busy
            draw *= total
            for k in range(len(weights)):
                draw -= weights[k, 0] * (1 - busy) + weights[k, 1] * busy
                if draw < 0:
                    chosen = k
                    break
            cover[i, j] = chosen


@kernel
def paint(row, column, first_row, first_column, sites, cover, covers, seed, image, parcels):
    """Pixels of a window. image float32 [4, rows, columns]; parcels int64 [rows, columns]: number of the cell of the site."""
    for y in range(image.shape[1]):
        for x in range(image.shape[2]):
            py, px = row + y + 0.5, column + x + 0.5
            wy = py + 3.0 * value_noise(px, py, 17.0, seed + 6)
            wx = px + 3.0 * value_noise(px, py, 17.0, seed + 7)
            near, other = np.inf, np.inf
            a_i = a_j = b_i = b_j = 0
            ci, cj = int(math.floor(wy / CELL)) - first_row, int(math.floor(wx / CELL)) - first_column
            for i in range(ci - 3, ci + 4):
                for j in range(cj - 3, cj + 4):
                    if math.isnan(sites[i, j, 0]):
                        continue
                    d = (sites[i, j, 0] - wy) ** 2 + (sites[i, j, 1] - wx) ** 2
                    if d < near:
                        other, b_i, b_j = near, a_i, a_j
                        near, a_i, a_j = d, i, j
                    elif d < other:
                        other, b_i, b_j = d, i, j
            parcels[y, x] = (np.int64(first_row + a_i) << 32) + first_column + a_j
            share = min(0.5 + (math.sqrt(other) - math.sqrt(near)) / (2 * BLUR), 1.0) if other < np.inf else 1.0
            texture = 0.7 * value_noise(px, py, 9.0, seed + 8) + 0.7 * value_noise(px, py, 31.0, seed + 9)
            for band in range(4):
                value = share * spectrum(a_i, a_j, first_row, first_column, cover, covers, band, texture, seed)
                if share < 1.0:
                    value += (1 - share) * spectrum(b_i, b_j, first_row, first_column, cover, covers, band, texture, seed)
                noise = uniform(column + x, row + y, seed + 20 + band) + uniform(column + x, row + y, seed + 24 + band) - 1.0
                image[band, y, x] = max(round(value * (1 + 0.03 * noise) + 25.0 * noise), 1.0)


@kernel
def spectrum(i, j, first_row, first_column, cover, covers, band, texture, seed):
    """Reflectance of a parcel: its cover's, brighter or darker as a whole, each band a bit by itself, with texture."""
    k = cover[i, j]
    r, c = first_row + i, first_column + j
    gain = 0.75 + 0.5 * uniform(c, r, seed + 30) + 0.2 * (uniform(c, r, seed + 31 + band) - 0.5)
    return covers[k, band] * gain * (1 + covers[k, 4] * texture)


def make_window(window, seed: int = 1) -> tuple:
    """(4, rows, columns) float32 image of a window, and the number of the parcel of each pixel (int64)."""
    margin = 6
    first_row, first_column = window.row // CELL - margin, window.column // CELL - margin
    shape = (window.rows // CELL + 2 * margin + 2, window.columns // CELL + 2 * margin + 2)
    sites, cover = np.empty((*shape, 2), np.float32), np.zeros(shape, np.int8)
    make_sites(first_row, first_column, sites, cover, np.ascontiguousarray(COVERS[:, 5:]), seed * 1000)
    image = np.empty((4, window.rows, window.columns), np.float32)
    parcels = np.empty((window.rows, window.columns), np.int64)
    paint(window.row, window.column, first_row, first_column, sites, cover, COVERS, seed * 1000, image, parcels)
    return image, parcels


def with_indices(image: np.ndarray) -> np.ndarray:
    """NDVI and NDWI added, both x 5 000 + 5 000, so that six bands have numbers of one range."""
    _, green, red, nir = image
    indices = [(nir - red) / (nir + red), (green - nir) / (green + nir)]
    return np.concatenate([image, [np.rint(5000 + 5000 * index) for index in indices]]).astype(np.float32)


def write_landscape(path: str, side: int, bands: int = 4, seed: int = 1, truth: str = "") -> None:
    """Write a landscape of side x side pixels as GeoTIFF (uint16), and the parcels."""
    crs = rasterio().crs.CRS.from_epsg(32633).to_wkt()
    grid = raster.Grid(crs, (10.0, 0.0, 400000.0, 0.0, -10.0, 6000000.0), side, side)
    windows = list(raster.tile_windows(side, side, 512))
    with raster.create_raster(path, grid, "uint16", NAMES[:bands]) as writer, ThreadPoolExecutor() as pool:
        for start in range(0, len(windows), 64):
            some = windows[start : start + 64]
            for window, (image, _) in zip(some, pool.map(lambda w: make_window(w, seed), some)):
                writer.write((image if bands == 4 else with_indices(image)).astype(np.uint16), window)
    if truth:
        with raster.create_raster(truth, grid, "uint32", nodata=0) as writer:
            _, parcels = make_window(grid.window, seed)
            writer.write((np.unique(parcels, return_inverse=True)[1].reshape(side, side) + 1).astype(np.uint32))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("side", type=int)
    parser.add_argument("out")
    parser.add_argument("--truth", default="")
    parser.add_argument("--bands", type=int, choices=(4, 6), default=4)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    write_landscape(given.out, given.side, given.bands, given.seed, given.truth)
