#!/usr/bin/env bash
# A GeoTIFF made with a compression level and filled after it was opened again is packed at the default level (rasterio 1.4.4, GDAL 3.10.3).
#
# The level (ZLEVEL, ZSTD_LEVEL) is a setting of the writer, not of the file: made with SPARSE_OK and level 9 or 1, closed and opened
# with "r+", the blocks are packed as with level 6 (ZSTD: 9) whatever was asked for; written in one go the level holds. Codec and
# predictor are in the file and hold both times. There is no warning. The same with rasterio 1.3.5 and GDAL 3.6.2.
# For users: who writes a large raster in parts, or goes on after a stop, gets files larger, or writing slower, than asked for, and a
# raster made in one go has other bytes than the same one made in two.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment rasterio==1.4.4 numpy==1.26.4
"$python" -W ignore - <<'PYTHON'
import os
import sys

import numpy as np
import rasterio

values = (np.random.default_rng(1).integers(0, 400, (1024, 1024)).cumsum(1) // 50).astype("uint16")
layout = {"driver": "GTiff", "height": 1024, "width": 1024, "count": 1, "dtype": "uint16", "tiled": True, "predictor": 2}
layout.update(blockxsize=256, blockysize=256)


def size(again, **packing):
    if os.path.exists("a.tif"):
        os.remove("a.tif")
    with rasterio.open("a.tif", "w", SPARSE_OK=True, **layout, **packing) as file:
        if not again:
            file.write(values, 1)
    if again:
        with rasterio.open("a.tif", "r+") as file:
            file.write(values, 1)
    return os.path.getsize("a.tif")


print("rasterio", rasterio.__version__, "GDAL", rasterio.__gdal_version__)
kept = True
for codec, name, low, high, default in (("deflate", "zlevel", 1, 9, 6), ("zstd", "zstd_level", 1, 15, 9)):
    at_once = {level: size(False, compress=codec, **{name: level}) for level in (low, high, default)}
    again = {level: size(True, compress=codec, **{name: level}) for level in (low, high)}
    print(codec, "bytes by level: at once", at_once, "opened again", again)
    kept &= set(again.values()) == {at_once[default]} and at_once[low] > at_once[default] > at_once[high]
sys.exit(not kept)
PYTHON
