#!/usr/bin/env bash
# scipy 1.17.1: binary_closing takes pixels away at the edge of the array. A closing only fills, by definition; here the eroding step takes
# what lies outside for empty, and objects that touch the edge lose a margin as wide as the element. border_value=1 errs the other way: it
# grows objects in from an edge where there is none. grey_closing of the same mask and scikit-image's closing are right.
# For users: a mask of mines or clouds that is tidied tile by tile gets an empty seam of twice the radius along every border of tiles, and a
# mine that the border cuts falls into two. Remedy: pad the mask by the radius (numpy.pad, mode="edge") and cut it back.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment scipy==1.17.1 scikit-image==0.26.0 'numpy<2.4'
cat > closing.py <<'PY'
import numpy as np
import scipy
import skimage
from scipy import ndimage
from skimage import morphology

mine = np.zeros((9, 12), bool)
mine[3:6, 2:] = True  # goes on in the tile to the right
disk = morphology.disk(2).astype(bool)
closed = {
    "binary_closing": ndimage.binary_closing(mine, disk),
    "binary_closing, border_value 1": ndimage.binary_closing(mine, disk, border_value=1),
    "grey_closing": ndimage.grey_closing(mine.astype(np.uint8), footprint=disk) > 0,
    "scikit-image": morphology.closing(mine, disk),
}
print("scipy", scipy.__version__, "scikit-image", skimage.__version__, "pixels of an object that the right edge cuts:", mine.sum())
for name, result in closed.items():
    print(f"{name}: {(mine & ~result).sum()} lost, {(result & ~mine).sum()} added")
lost = mine & ~closed["binary_closing"]
assert lost[3:6, -2:].all() and not lost[:, :-2].any(), "closing keeps what touches the edge now"
assert (closed["binary_closing, border_value 1"] & ~mine).sum() > 30
assert (closed["grey_closing"] >= mine).all() and (closed["scikit-image"] >= mine).all()
pair = np.concatenate([closed["binary_closing"], closed["binary_closing"][:, ::-1]], axis=1)  # this tile and its neighbour
print("parts of the mine over both tiles:", ndimage.label(pair)[1])
assert ndimage.label(pair)[1] == 2
PY
"$python" closing.py
