#!/usr/bin/env bash
# rioxarray 0.19.0 with xarray 2026.9.0: what is reckoned from a raster keeps the raster's tags of scale, offset and nodata (attributes now
# survive arithmetic in xarray; up to 2025.10.1 they did not), and to_raster() writes them beside numbers that they are not true of.
# Reflectance made by hand, 5 000 x 0.0001 - 0.1 = 0.4, is stored with scale 0.0001 and offset -0.1, so the next reader sees -0.1; NDVI of
# two bands with nodata 0 is stored with nodata 0, so land whose NDVI is just 0 becomes a hole. No warning; the same lines of code, the same
# rioxarray, gave a right file with the older xarray.
# For users: an update of xarray changes maps. Remedy: drop_attrs() on what was reckoned, or write_nodata and new attributes, before to_raster.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cat > reflectance.py <<'PY'
import numpy as np
import rasterio
import rioxarray
import xarray

layout = {"driver": "GTiff", "width": 3, "height": 1, "count": 1, "dtype": "uint16", "crs": "EPSG:32645", "nodata": 0}
layout["transform"] = rasterio.transform.from_origin(500000, 4800000, 10, 10)


def raster(name, numbers, scaled=False):
    with rasterio.open(name, "w", **layout) as file:
        file.write(np.array([numbers], np.uint16), 1)
        if scaled:
            file.scales, file.offsets = (0.0001,), (-0.1,)
    return rioxarray.open_rasterio(name)


print("rioxarray", rioxarray.__version__, "xarray", xarray.__version__, "rasterio", rasterio.__version__)
reflectance = raster("stored.tif", [5000, 5000, 5000], scaled=True) * 0.0001 - 0.1
reflectance.rio.to_raster("reflectance.tif")
with rasterio.open("reflectance.tif") as file:
    tags = file.scales[0], file.offsets[0]
read = float(rioxarray.open_rasterio("reflectance.tif", mask_and_scale=True)[0, 0, 0])
print(f"reflectance {float(reflectance[0, 0, 0]):.4f}, tags of its file {tags}, read again {read:.4f}")
near, red = raster("near.tif", [3000, 2000, 1500]).astype("float32"), raster("red.tif", [1000, 2000, 3000]).astype("float32")
((near - red) / (near + red)).rio.to_raster("ndvi.tif")
with rasterio.open("ndvi.tif") as file:
    holes = file.read(1, masked=True)
    print("NDVI", np.round(holes.data[0], 3).tolist(), "nodata", file.nodata, "seen by a reader", holes[0])
spoilt = (tags == (0.0001, -0.1), abs(read + 0.09996) < 1e-6, np.ma.getmaskarray(holes)[0].tolist() == [False, True, False])
assert spoilt == (xarray.__version__ != "2025.10.1",) * 3, "tags are handed on in another way now"
PY
for version in 2025.10.1 2026.9.0; do
    name=v$version environment rioxarray==0.19.0 "xarray==$version" rasterio==1.4.4 'numpy<2.4'
    "$python" -W ignore reflectance.py
done
