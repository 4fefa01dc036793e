#!/usr/bin/env bash
# exactextract 0.3.0: median and quantile interpolate between the distinct values and not between the pixels, so where a value occurs often they
# are wrong by any measure: of four wholly covered pixels 0, 0, 0, 10 the median is 5, of 10 000 pixels of which 99 % are 0 it is 15, and of an
# integer raster the result is cut to an integer besides (1, 2, 3, 4: 2). Documented is "median value of cells, weighted by the percent
# of each cell that is covered". Means are right. (isciences/exactextractr issue 113 has it for R.)
# For users: medians by object of slope in flat land, rain, distances, shares or any band in 8 bits are numbers that half of the object does
# not lie below; they depend on the smallest value above 0. Remedy: take the operations values and coverage, and reckon the median oneself.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment exactextract==0.3.0 rasterio==1.4.4 geopandas==1.1.1 'numpy<2.3'
cat > median.py <<'PY'
from importlib.metadata import version

import exactextract
import geopandas
import numpy as np
import rasterio
from shapely.geometry import box


def median(numbers):
    height, width = numbers.shape
    layout = {"driver": "GTiff", "width": width, "height": height, "count": 1, "dtype": numbers.dtype, "crs": "EPSG:32645"}
    with rasterio.open("a.tif", "w", transform=rasterio.transform.from_origin(0, height, 1, 1), **layout) as file:
        file.write(numbers, 1)
    whole = geopandas.GeoDataFrame(geometry=[box(0, 0, width, height)], crs="EPSG:32645")
    found = exactextract.exact_extract("a.tif", whole, ["median", "mean", "count"])[0]["properties"]
    assert found["count"] == numbers.size and np.isclose(found["mean"], numbers.mean())  # each pixel counts, and once
    return float(found["median"])


print("exactextract", version("exactextract"))
flat = np.zeros((100, 100), "float32")
flat[0] = np.linspace(30, 60, 100)  # one row of a hundred is steep
cases = {"0 0 0 10": [[0, 0], [0, 10]], "1 2 3 4": [[1, 2], [3, 4]], "1 2 3 4 as int16": np.array([[1, 2], [3, 4]], "int16"), "99 % are 0": flat}
seen = {}
for name, numbers in cases.items():
    numbers = np.asarray(numbers, None if isinstance(numbers, np.ndarray) else "float32")
    seen[name] = round(median(numbers), 2)
    print(f"{name}: median {seen[name]}, by numpy {float(np.median(numbers))}")
assert seen["1 2 3 4"] == 2.5
assert seen["0 0 0 10"] == 5 and seen["99 % are 0"] > 10 and seen["1 2 3 4 as int16"] == 2, "the median is another now"
PY
"$python" -W ignore median.py
