#!/usr/bin/env bash
# rasterstats 0.21.0: where a polygon reaches beyond a raster file that has no nodata value, the pixels that are not there count as valid
# zeros, of every number type. Its documentation says of `boundless`: "Cells outside dataset extents are treated as nodata". The warning that
# is given once ("Setting nodata to -999") says nothing of it and suggests the contrary. With a nodata value in the file, or the same pixels as
# an array of a signed type, they are left out; exactextract leaves them out always.
# For users: means, minima and shares of classes of all objects that the edge of a tile or of the study area cuts are drawn to 0. Remedy: give
# `nodata` a value that no pixel has.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment rasterstats==0.21.0 exactextract==0.3.0 rasterio==1.4.4 geopandas==1.1.1 'numpy<2.3'
cat > zones.py <<'PY'
from importlib.metadata import version

import exactextract
import geopandas
import numpy as np
import rasterio
import rasterstats
from shapely.geometry import box

print("rasterstats", version("rasterstats"), "exactextract", version("exactextract"), "rasterio", rasterio.__version__)
zone = box(2, 0, 8, 4)  # a third of it, 8 pixels, lies on the raster
layer = geopandas.GeoDataFrame(geometry=[zone], crs="EPSG:32645")
layout = {"driver": "GTiff", "width": 4, "height": 4, "count": 1, "crs": "EPSG:32645", "transform": rasterio.transform.from_origin(0, 4, 1, 1)}
for kind in ("uint8", "uint16", "int16", "float32"):
    seen = {}
    for nodata in (None, 255):
        with rasterio.open("a.tif", "w", dtype=kind, nodata=nodata, **layout) as file:
            file.write(np.full((4, 4), 100, kind), 1)
        seen[nodata] = tuple(rasterstats.zonal_stats([zone], "a.tif", stats="count min mean")[0][name] for name in ("count", "min", "mean"))
        exact = exactextract.exact_extract("a.tif", layer, ["count", "mean"])[0]["properties"]
        assert exact["count"] == 8 and exact["mean"] == 100
    print(kind, "count, min and mean of pixels that all are 100:", seen[None], "with a nodata value in the file:", seen[255])
    assert seen[255] == (8, 100, 100)
    assert seen[None][:2] == (24, 0) and abs(seen[None][2] - 100 / 3) < 1e-9, "pixels beyond the raster are left out now"
PY
"$python" -W ignore zones.py
