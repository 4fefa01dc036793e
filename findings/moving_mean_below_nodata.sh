#!/usr/bin/env bash
# scipy 1.17.1: uniform_filter keeps a running sum along each line, so one pixel of -3.4e38 (the usual nodata of a DEM in 32-bit floating
# point) swallows all other numbers in it: the mean is wrong not only where the window holds that pixel but to the end of its row and
# column, where it becomes 0 and, on a slope, grows from there. The result is finite and there is no warning. correlate with the same window
# and gaussian_filter are right beyond their window. Documented is only that NaN is undefined.
# For users: a topographic position index or a local deviation of a DEM is worthless in whole stripes right of and below a hole of one
# pixel, even if the hole and its surroundings are masked afterwards. Remedy: fill holes with 0 and divide by the same mean of the mask of
# valid pixels.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment scipy==1.17.1 'numpy<2.4'
cat > mean.py <<'PY'
import numpy as np
import scipy
from scipy import ndimage

slope = 500 + np.arange(9.0) + np.zeros((7, 1))  # metres, rising to the right
slope = slope.astype("float32").astype(float)
hole = slope.copy()
hole[2, 2] = np.finfo("float32").min
right = ndimage.uniform_filter(slope, 3)
seen, twin = ndimage.uniform_filter(hole, 3), ndimage.correlate(hole, np.full((3, 3), 1 / 9))
outside = np.ones(slope.shape, bool)
outside[1:4, 1:4] = False  # windows that hold the pixel of nodata
wrong = outside & (np.abs(seen - right) > 1)
print("scipy", scipy.__version__, "row of the hole:", np.round(seen[2], 1).tolist())
print("without the hole:      ", np.round(right[2], 1).tolist())
print(f"{wrong.sum()} of {outside.sum()} pixels beyond the window are wrong, by correlate {(outside & (np.abs(twin - right) > 1)).sum()}")
assert not (outside & (np.abs(twin - right) > 1)).any()
small = ndimage.uniform_filter(np.where(hole < 0, -9999, hole), 3)  # the other usual nodata does no harm beyond its window
assert np.allclose(small[outside], right[outside])
assert wrong[2, 4:].all() and wrong[4:, 2].all(), "the mean is right again beyond the window"
PY
"$python" mean.py
