#!/usr/bin/env bash
# xarray-spatial 0.5.3: aspect takes the first row for the northern one, whatever the coordinate y says. The same elevations with y
# ascending (as NetCDF and many xarray pipelines have them) get the mirrored aspect: a southern slope faces north. Slope is the same, so
# nothing looks wrong. (gdaldem does the same with a positive pixel height: OSGeo/gdal issue 13100.)
# For users: northness, insolation and "shaded side" of pits and dumps are upside down for such a DEM. Remedy: sort by y descending first.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment xarray-spatial==0.5.3 'numpy<2.4'
cat > aspect.py <<'PY'
import numpy as np
import xarray
import xrspatial

y, x = np.arange(200.0, 0, -10), np.arange(0, 200.0, 10)
elevation = np.repeat(y[:, None] / 10, len(x), axis=1)  # rises 1 m in 10 m to the north: it faces south, 180 degrees
north_up = xarray.DataArray(elevation, coords={"y": y, "x": x}, dims=("y", "x"))
south_up = north_up.sortby("y")
assert (south_up.sel(y=100) == north_up.sel(y=100)).all()  # the same land
facing = [float(xrspatial.aspect(dem).sel(y=100, x=100)) for dem in (north_up, south_up)]
slopes = [round(float(xrspatial.slope(dem).sel(y=100, x=100)), 2) for dem in (north_up, south_up)]
print("xarray-spatial", xrspatial.__version__, "aspect of one slope, y descending and ascending:", facing, "slopes", slopes)
assert slopes[0] == slopes[1] == 5.71
assert facing == [180, 0], "the order of y is looked at now"
PY
"$python" aspect.py
