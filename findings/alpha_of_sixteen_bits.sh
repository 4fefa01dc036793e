#!/usr/bin/env bash
# rasterio 1.4.4 / GDAL 3.10: in an image of 16 bits whose alpha band holds 255 for "seen" (an 8-bit picture turned into UInt16, as
# `gdal_translate -ot UInt16` or a mosaic program writes it), dataset_mask() gives 1 for seen pixels, though its documentation promises
# 0 or 255; alpha is scaled from 0-65 535 to 0-255 and never less than 1.
# For users: code that asks `mask == 255`, or takes the mask as opacity, loses the whole image, while `read(masked=True)` on the same file
# sees all of it. Remedy: ask `mask != 0`.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment rasterio==1.4.4 'numpy<2.3'
"$python" -W ignore - <<'PY'
import numpy as np
import rasterio

print("rasterio", rasterio.__version__, "GDAL", rasterio.__gdal_version__)
seen = {}
for opaque in (255, 10000, 65535):
    with rasterio.open("image.tif", "w", driver="GTiff", width=2, height=1, count=4, dtype="uint16", photometric="RGB", alpha="yes") as image:
        image.write(np.full((3, 1, 2), 500, np.uint16), [1, 2, 3])
        image.write(np.array([[0, opaque]], np.uint16), 4)
    with rasterio.open("image.tif") as image:
        seen[opaque] = image.dataset_mask()[0].tolist()
        hidden = image.read(1, masked=True).mask[0].tolist()
    print(f"alpha 0 and {opaque}: dataset_mask {seen[opaque]}, masked read hides {hidden}")
    assert hidden == [True, False]
assert seen == {255: [0, 1], 10000: [0, 38], 65535: [0, 255]}, "the mask of an alpha band of 16 bits has changed"
PY
