#!/usr/bin/env bash
# rasterio 1.4.4: rasterio.merge, and the commands rio merge, warp, convert and stack, copy the stored numbers and leave out the bands'
# scale and offset, which are in the file for a reader to apply. A mosaic of two scenes of one reflectance, one stored with offset -0.1 (as
# Sentinel-2 since baseline 04.00) and one without, holds 5 000 beside 4 000 and says scale 1 for both: a step at the seam, and no way back.
# Nothing is said, and the documentation of merge names resolution, units and types only. WarpedVRT of the same package keeps the tags, and
# so does gdalwarp (since OSGeo/gdal issue 3232).
# For users: the tool at the end (exactextract, QGIS) shows 5 000 where the scene itself gives 0.4, and land changes at the border of scenes
# of two years. Remedy: compare `scales` and `offsets` of the inputs first; write them to the result, or apply them before.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment rasterio==1.4.4 'numpy<2.4'
cat > mosaic.py <<'PY'
import os
import subprocess
import sys

import numpy as np
import rasterio
from rasterio.merge import merge
from rasterio.vrt import WarpedVRT

layout = {"driver": "GTiff", "width": 2, "height": 1, "count": 1, "dtype": "uint16", "crs": "EPSG:32645", "nodata": 0}
for name, west, number, offset in (("new.tif", 500000, 5000, -0.1), ("old.tif", 500020, 4000, 0)):
    place = rasterio.transform.from_origin(west, 4800000, 10, 10)
    with rasterio.open(name, "w", transform=place, **layout) as file:
        file.write(np.full((1, 2), number, np.uint16), 1)
        file.scales, file.offsets = (0.0001,), (offset,)
    with rasterio.open(name) as file:
        assert np.allclose(file.read(1) * file.scales[0] + file.offsets[0], 0.4)  # both are the same land
print("rasterio", rasterio.__version__, "GDAL", rasterio.__gdal_version__, "two scenes of reflectance 0.4")
rio = os.path.join(os.path.dirname(sys.executable), "rio")
merge(["new.tif", "old.tif"], dst_path="merged.tif")
made = {"rasterio.merge": "merged.tif"}
for command in (["merge", "new.tif", "old.tif"], ["warp", "--dst-crs", "EPSG:32644", "new.tif"], ["convert", "new.tif"], ["stack", "new.tif"]):
    made["rio " + command[0]] = f"{command[0]}.tif"
    subprocess.run([rio, *command, f"{command[0]}.tif"], check=True)
for name, path in made.items():
    with rasterio.open(path) as file:
        print(f"{name}: scale {file.scales[0]}, offset {file.offsets[0]}, numbers {np.unique(file.read(1, masked=True).compressed()).tolist()}")
        assert (file.scales, file.offsets) == ((1.0,), (0.0,)), "tags are kept now"
with rasterio.open("new.tif") as file, WarpedVRT(file, crs="EPSG:32644") as warped:
    print("WarpedVRT: scale", warped.scales[0], "offset", warped.offsets[0])
    assert (warped.scales, warped.offsets) == ((0.0001,), (-0.1,))
PY
"$python" -W ignore mosaic.py
