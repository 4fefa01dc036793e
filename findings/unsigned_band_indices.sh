#!/usr/bin/env bash
# spyndex 0.12.0 and earthpy 1.0.0: indices of bands as Sentinel-2 delivers them (uint16) come out between -1 and 1 only where the first
# band is the brighter one; elsewhere the difference wraps around at 65 536 and NDVI is 32 where it is -0.5. Nothing is said.
# xarray-spatial 0.5.3 reckons the same input in floating point and is right.
# For users: water, shade and bare land, just where NDVI is negative, get values of 10 to 60; a mean of an object that touches them is
# worthless, and a threshold "NDVI > 0.3" counts a pit lake as meadow. Remedy: turn the bands into floating point first.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment spyndex==0.12.0 earthpy==1.0.0 xarray-spatial==0.5.3
"$python" -W ignore - <<'PY'
from importlib.metadata import version
import numpy as np
import earthpy.spatial
import spyndex
import xarray as xr
import xrspatial.multispectral

nir, red = np.array([[500, 3000]], np.uint16), np.array([[1500, 1000]], np.uint16)
expected = (nir.astype(float) - red) / (nir.astype(float) + red)
layer = lambda band: xr.DataArray(band, dims=["y", "x"])
seen = {
    "spyndex": np.asarray(spyndex.computeIndex("NDVI", {"N": nir, "R": red})),
    "earthpy": np.asarray(earthpy.spatial.normalized_diff(nir, red)),
    "xarray-spatial": xrspatial.multispectral.ndvi(layer(nir), layer(red)).values,
}
print("NDVI of (500, 1500) and (3000, 1000) is", expected[0].tolist())
for name, values in seen.items():
    print(name, version(name), "gives", np.round(values[0], 3).tolist())
assert seen["spyndex"][0, 0] > 30 and seen["earthpy"][0, 0] > 30, "the difference no longer wraps around"
assert np.allclose(seen["xarray-spatial"], expected)
PY
