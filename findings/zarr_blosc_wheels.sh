#!/usr/bin/env bash
# Whether a rasterio wheel reads EOPF's Zarr changes between patch releases (rasterio 1.4.3 and 1.4.4, zarr 2.18.2).
#
# The Sentinel programme's new products (EOPF Zarr) are packed with blosc. The wheel of rasterio 1.4.3 (GDAL 3.9.3) lists a Zarr driver,
# but opening such an array ends in "Decompressor blosc not handled"; the wheel of 1.4.4
# (GDAL 3.10.3) reads it. Python 3.9 gets no newer wheel than 1.4.3. The driver's metadata item COMPRESSORS tells before reading.
# For users: "has the Zarr driver" is no answer to "can read the product"; the same script works on one computer and not on the next.
. "$(dirname "$0")/lib.sh"
name=old environment rasterio==1.4.3 numpy==1.26.4
old=$python
name=new environment rasterio==1.4.4 zarr==2.18.2 numcodecs==0.13.1 numpy==1.26.4
"$python" - <<'PYTHON'
import numcodecs
import numpy as np
import zarr

group = zarr.open_group("sample.zarr", "w")
packer = numcodecs.Blosc("zstd", 3, numcodecs.Blosc.BITSHUFFLE)
band = group.create_dataset("b02", shape=(20, 20), chunks=(10, 10), dtype="<u2", fill_value=0, compressor=packer)
band[:] = np.arange(1, 401).reshape(20, 20)
band.attrs["_ARRAY_DIMENSIONS"] = ["y", "x"]
PYTHON
cat > read.py <<'PYTHON'
import sys
import warnings

import rasterio

warnings.simplefilter("ignore")
with rasterio.Env() as environment:
    listed = "Zarr" in environment.drivers()
try:
    with rasterio.open('ZARR:"sample.zarr":/b02') as dataset:
        answer = str(dataset.read(1)[0, :3])
except rasterio.errors.RasterioIOError as error:
    answer = str(error)
print("rasterio", rasterio.__version__, "GDAL", rasterio.__gdal_version__, "| Zarr is listed:", listed, "|", answer)
assert listed
assert sys.argv[1] in answer, "it reads differently now"
PYTHON
"$old" read.py "blosc not handled"
"$python" read.py "[1 2 3]"
