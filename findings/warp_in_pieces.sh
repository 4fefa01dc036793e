#!/usr/bin/env bash
# Warping in pieces is not warping at once (rasterio 1.4.4, GDAL 3.10.3).
#
# The same raster, target grid and resampling: 400 x 400 pixels warped at once from UTM 33N to 32N, and in four pieces of 200 x 200.
# 99.99 % of the pixels differ, on a rough image (0 to 10 000) by about 2 in the median and up to about 26. The reason: GDAL follows
# the transformation by an approximation fitted to each call's own window, and chooses its kernel's scale per call; tolerance=0 and
# fixed XSCALE/YSCALE do not mend it.
# For users: results of tools that warp tile by tile depend on the size of the tile; two runs of one mosaic cannot be compared byte by byte,
# and edges of tiles can show in slopes and indices.
. "$(dirname "$0")/lib.sh"
environment rasterio==1.4.4 numpy==2.2.6
"$python" - <<'PYTHON'
import numpy as np
import rasterio
from rasterio.transform import from_origin
from rasterio.warp import Resampling, reproject, transform

print("rasterio", rasterio.__version__, "GDAL", rasterio.__gdal_version__)
source = (np.random.default_rng(1).random((900, 900)) * 10000).astype("float32")
(x,), (y,) = transform("EPSG:32633", "EPSG:32632", [503000], [4997000])
left, top = round(x / 10) * 10, round(y / 10) * 10


def warped(column, row, side, **options):
    out = np.zeros((side, side), "float32")
    grid = from_origin(left + column * 10, top - row * 10, 10, 10)
    reproject(source, out, src_transform=from_origin(500000, 5000000, 10, 10), src_crs="EPSG:32633",
              dst_transform=grid, dst_crs="EPSG:32632", resampling=Resampling.cubic, **options)
    return out


for options in ({}, {"tolerance": 0.0}, {"XSCALE": 1, "YSCALE": 1}):
    whole, pieces = warped(0, 0, 400, **options), np.zeros((400, 400), "float32")
    for row in (0, 200):
        for column in (0, 200):
            pieces[row : row + 200, column : column + 200] = warped(column, row, 200, **options)
    difference = abs(whole - pieces)
    print(options, f"differ: {(difference > 0).mean():.2%}, median {np.median(difference):.2f}, largest {difference.max():.1f}")
    assert (difference > 0).mean() > 0.9 and np.median(difference) > 0.5, "pieces equal the whole now"
PYTHON
