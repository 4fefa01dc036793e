#!/usr/bin/env bash
# rasterio 1.4.4: rasterize(..., dtype="int64") burns whole numbers above 2^53 as the nearest number that a double can hold, so neighbours
# among long register numbers (18 digits are usual) become one, though the array, the dtype and the input are 64-bit integers.
# For users: a raster of licence numbers joins two licences; statistics by zone count them together. Remedy: burn a running number and
# keep the register's number in a table.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment rasterio==1.4.4 shapely==2.0.7 'numpy<2.3'
"$python" -W ignore - <<'PY'
import numpy as np
import rasterio
from rasterio.features import rasterize
from shapely.geometry import box

numbers = [652301000000000001, 652301000000000002, 652301000000000003]
burnt = rasterize([(box(i, 0, i + 1, 1), number) for i, number in enumerate(numbers)], (1, 3), dtype="int64")[0]
print("rasterio", rasterio.__version__, "GDAL", rasterio.__gdal_version__)
print("given", numbers)
print("burnt", burnt.tolist(), burnt.dtype)
assert len(np.unique(burnt)) == 1, "64-bit numbers are burnt whole now"
PY
