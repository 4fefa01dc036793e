#!/usr/bin/env bash
# scikit-image 0.26.0: felzenszwalb divides integers by the largest number of their type and leaves floats as they are, so the same
# reflectances give other segments as uint16 and as float32, at every scale; nothing in the documentation of its parameters says so.
# For users: Sentinel-2's numbers read from the file (uint16) and after an offset, a mask or a mean (float) are segmented by two different
# rules. A scale tuned on one is meaningless on the other: two plain fields come out as 3 segments or as 49. Remedy: divide by 10 000 first.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment scikit-image==0.26.0 'numpy<2.4'
cat > segments.py <<'PY'
import numpy as np
import skimage
from skimage.segmentation import felzenszwalb

random = np.random.default_rng(0)
field = np.where(np.indices((60, 60))[1] < 30, 1000, 3000)[..., None]  # two fields, three bands
stored = (field + random.normal(0, 100, (60, 60, 3))).astype(np.uint16)
found = {}
for scale in (100, 1000):
    for pixels in (stored, stored.astype(np.float32), stored / 65535):
        key = scale, str(pixels.dtype)
        found.setdefault(key, []).append(int(felzenszwalb(pixels, scale=scale, sigma=0.8, min_size=20).max()) + 1)
        if pixels is not stored and pixels.max() < 1:
            found[scale, "float64 / 65535"] = found.pop(key)
print("scikit-image", skimage.__version__, "segments of two fields, by scale and type of the same numbers:")
print(found)
for scale in (100, 1000):
    integers, floats = found[scale, "uint16"], found[scale, "float32"]
    assert integers == found[scale, "float64 / 65535"], "integers are no longer divided by 65 535"
    assert floats[0] > 10 * integers[0], "the type of the numbers no longer matters"
PY
"$python" segments.py
