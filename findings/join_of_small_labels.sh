#!/usr/bin/env bash
# scikit-image 0.26.0: join_segmentations numbers the pieces of two segmentations in the type of their labels, and that wraps around: joined
# as uint8, 20 strips and 20 strips make 251 pieces instead of 400, and as uint16 300 and 300 zones make 65 401 instead of 90 000, though
# each label fits its type; it begins when the product of the two highest labels passes the type. Pieces that lie far apart get one number,
# there is no error, and the mapping back that it returns is wrong for a quarter or more of the pixels. As int64 it is right.
# For users: label rasters are stored in small types, so segments cut by licences or land cover are joined across the map, and statistics by
# object mix places. Remedy: astype(numpy.int64) before joining.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment scikit-image==0.26.0 'numpy<2.4'
cat > join.py <<'PY'
import numpy as np
import skimage
from skimage.segmentation import join_segmentations

print("scikit-image", skimage.__version__, "numpy", np.__version__)
for strips, small in ((20, np.uint8), (300, np.uint16)):
    rows, columns = np.indices((strips * 2, strips * 2)) // 2 + 1
    found = {}
    for kind in (small, np.int64):
        joined, back, _ = join_segmentations(rows.astype(kind), columns.astype(kind), return_mapping=True)
        found[kind.__name__] = len(np.unique(joined)), int((back[joined] != rows).sum())
    print(f"{strips} by {strips} zones, pieces and pixels whose mapping back is wrong: {found}")
    assert found["int64"] == (strips**2, 0)
    assert found[small.__name__][0] < strips**2 and found[small.__name__][1] > 0, "pieces are numbered in a type that holds them now"
PY
"$python" -W ignore join.py
