#!/usr/bin/env bash
# scikit-image 0.26.0: the angles of graycomatrix turn clockwise. Its documentation says that pi/4 is the neighbour at the top right, as
# Haralick defines 45 degrees; the code takes the one at the bottom right. With symmetric matrices 45 and 135 degrees change places.
# For users: means over four directions are the same, a texture of one diagonal is that of the other. Stripes (terraces, benches of a pit)
# that run up to the right have contrast 0 at "135" degrees; rules and models of other tools that use a single direction do not carry over.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment scikit-image==0.26.0 'numpy<2.4'
cat > diagonals.py <<'PY'
import numpy as np
import skimage
from skimage.feature import graycomatrix, graycoprops

rows, columns = np.indices((16, 16))
stripes = ((rows + columns) % 8).astype(np.uint8)  # equal from each pixel to the one at its top right
assert stripes[4, 7] == stripes[5, 6]
contrast = {}
for degrees in (0, 45, 90, 135):
    matrix = graycomatrix(stripes, [1], [np.deg2rad(degrees)], levels=8, symmetric=True, normed=True)
    contrast[degrees] = float(graycoprops(matrix, "contrast")[0, 0])
single = np.zeros((3, 3), np.uint8)
single[0, 0] = 1  # its only neighbours lie to the right, below, and at the bottom right
seen = [int(graycomatrix(single, [1], [np.deg2rad(degrees)], levels=2)[1, 0, 0, 0]) for degrees in (0, 45, 90, 135)]
print("scikit-image", skimage.__version__, "contrast of stripes that run up to the right:", contrast)
print("neighbours of the pixel in the top left corner at 0, 45, 90, 135 degrees:", seen)
assert contrast[135] == 0 and contrast[45] > 10, "the diagonals are no longer mirrored"
assert seen == [1, 1, 1, 0], "angles no longer turn clockwise"
PY
"$python" diagonals.py
