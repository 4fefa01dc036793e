#!/usr/bin/env bash
# scipy 1.17.1: distance_transform_edt of an array without a zero, so without anything to measure the distance to, gives the distances to
# a pixel that lies beyond its first corner (row -1, column 0), and names that pixel as the nearest. No error, no infinity. Its siblings
# say something else: distance_transform_cdt gives -1, distance_transform_bf 1.3e154. (A pull request for infinities is open upstream.)
# For users: a distance to rivers, roads or water computed tile by tile is right where a tile holds some, and plausibly wrong where it
# holds none: 10, 20, 30 m, growing to the south-east, so such land looks as if it lay at a river. Remedy: ask for any zero before.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment scipy==1.17.1 'numpy<2.4'
cat > distance.py <<'PY'
import numpy as np
import scipy
from scipy import ndimage

no_river = np.ones((4, 5))  # pixels of 10 m, none of them a river
distance, nearest = ndimage.distance_transform_edt(no_river, sampling=10, return_indices=True)
others = [ndimage.distance_transform_cdt(no_river).max(), ndimage.distance_transform_bf(no_river).max()]
print("scipy", scipy.__version__, "metres to the nearest river where there is none:")
print(distance.round(1))
print("nearest river at row, column", nearest[:, 0, 0], "by the other two functions", others)
rows, columns = np.indices(no_river.shape)
assert np.allclose(distance, 10 * np.hypot(rows + 1, columns)), "distances are no longer those to a pixel above the first one"
assert nearest[:, 3, 4].tolist() == [-1, 0] and others[0] == -1 and others[1] > 1e150
PY
"$python" distance.py
