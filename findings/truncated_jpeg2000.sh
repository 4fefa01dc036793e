#!/usr/bin/env bash
# rasterio reads a JPEG 2000 of several tiles that was cut off (a broken download) without an error, and hands on wrong pixels,
# when a read spans several tiles: GDAL (JP2OpenJPEG) unpacks the tiles in threads and answers "failure" without a word, and rasterio
# raises only where GDAL left a message. Reading tile by tile, or with GDAL_NUM_THREADS=1, raises RasterioIOError. For users of
# Sentinel-2: band.read(1) of a half fetched band looks like a success.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment rasterio==1.4.4 numpy==2.2.6
"$python" -W ignore - <<'PYTHON' 2> /dev/null
import os

import numpy as np
import rasterio
from rasterio import shutil
from rasterio.errors import RasterioIOError
from rasterio.windows import Window

print("rasterio", rasterio.__version__, "GDAL", rasterio.__gdal_version__)
side, tile = 1500, 1024
pixels = np.random.default_rng(1).integers(1000, 3000, (side, side)).astype("uint16")
with rasterio.open("whole.tif", "w", driver="GTiff", width=side, height=side, count=1, dtype="uint16") as raster:
    raster.write(pixels, 1)
shutil.copy("whole.tif", "cut.jp2", driver="JP2OpenJPEG", QUALITY="100", REVERSIBLE="YES")
os.truncate("cut.jp2", os.path.getsize("cut.jp2") // 2)


def outcome(window=None, **options):
    with rasterio.Env(**options), rasterio.open("cut.jp2") as raster:
        assert raster.block_shapes == [(tile, tile)]
        try:
            found = raster.read(1, window=window)
        except RasterioIOError:
            return "RasterioIOError"
    expected = pixels if window is None else pixels[window.toslices()]
    return f"no error, {int((found != expected).sum())} of {expected.size} pixels wrong"


at_once = outcome()
alone = outcome(GDAL_NUM_THREADS="1")
last = outcome(Window(tile, tile, side - tile, side - tile))
print("cut to half, read at once:        ", at_once)
print("the same with GDAL_NUM_THREADS=1: ", alone)
print("its last tile alone:              ", last)
assert at_once.startswith("no error") and " 0 of" not in at_once, at_once
assert alone == last == "RasterioIOError", (alone, last)
PYTHON
