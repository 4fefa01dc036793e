#!/usr/bin/env bash
# rasterstats 0.21.0 and exactextract 0.3.0 on the same GeoTIFF whose tags hold scale 0.0001 and offset -0.1 (reflectance in 16 bits, as
# Landsat Collection 2 and processing baseline 04.00 of Sentinel-2 are handed on): the zonal mean is 5 000 by the first and 0.4 by the
# second. One reads stored numbers, the other applies the tags; neither says so.
# For users: a table of objects made with one tool and a threshold made with the other differ by a factor and an offset. Remedy: look at
# `scales` and `offsets` of the file before comparing figures.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment rasterstats==0.21.0 exactextract==0.3.0 rasterio==1.4.4 geopandas==1.1.1 'numpy<2.3'
"$python" -W ignore - <<'PY'
from importlib.metadata import version
import exactextract
import geopandas
import numpy as np
import rasterio
import rasterstats
from shapely.geometry import box

place = rasterio.transform.from_origin(500000, 4800000, 10, 10)
with rasterio.open("image.tif", "w", driver="GTiff", width=10, height=10, count=1, dtype="uint16", crs="EPSG:32645", transform=place) as image:
    image.write(np.full((10, 10), 5000, np.uint16), 1)
    image.scales, image.offsets = (0.0001,), (-0.1,)
zones = geopandas.GeoDataFrame(geometry=[box(500000, 4799900, 500100, 4800000)], crs="EPSG:32645")
stored = rasterstats.zonal_stats(zones, "image.tif", stats="mean")[0]["mean"]
scaled = exactextract.exact_extract("image.tif", zones, ["mean"])[0]["properties"]["mean"]
print("rasterstats", version("rasterstats"), "mean", stored)
print("exactextract", version("exactextract"), "mean", round(scaled, 6))
assert stored == 5000 and abs(scaled - 0.4) < 1e-9, "the two agree now, or read the tags otherwise"
PY
