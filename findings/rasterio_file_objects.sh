#!/usr/bin/env bash
# rasterio 1.4: rasterio.open() and rasterio.io.FilePath no longer read a file-like object that only has read, seek and tell (as 1.3
# does, and as the documentation of FilePath says): the object is cloned by its `fs`, `getbuffer` or by opening its `name`. Without these
# an AttributeError is printed, not raised, and the file counts as unreadable with the reason "Success". `opener=` (new in 1.4) works.
# Plugins that hand such an object to rasterio stop working where QGIS brings a newer rasterio (Debian 13 and later).
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT
cat > "$folder/try.py" <<'PY'
import numpy, rasterio, rasterio.errors, sys

class Plain:
    def __init__(self, data): self.data, self.place = data, 0
    def seek(self, offset, whence=0):
        self.place = offset + (0, self.place, len(self.data))[whence]
        return self.place
    def tell(self): return self.place
    def read(self, size=-1):
        end = len(self.data) if size < 0 else self.place + size
        piece = self.data[self.place : end]
        self.place += len(piece)
        return piece
    def close(self): pass

with rasterio.MemoryFile() as memory:
    with memory.open(driver="GTiff", width=9, height=9, count=1, dtype="uint8", crs="EPSG:32645",
                     transform=rasterio.Affine(10, 0, 0, 0, -10, 0)) as dataset:
        dataset.write(numpy.full((9, 9), 7, numpy.uint8), 1)
    data = memory.read()

try:
    with rasterio.open(Plain(data)) as dataset:
        answer = f"read, sum {dataset.read(1).sum()}"
except rasterio.errors.RasterioIOError as error:
    answer = f"RasterioIOError, reason '{str(error).rpartition(': ')[2]}'"
print("rasterio", rasterio.__version__, "->", answer)
sys.exit(answer != sys.argv[1])
PY
for version in 1.3.11 1.4.4; do
    "${PYTHON:-python3}" -m pip install -q --target "$folder/$version" "rasterio==$version" "numpy==1.26.4" "affine<3"
done
PYTHONPATH=$folder/1.3.11 "${PYTHON:-python3}" "$folder/try.py" "read, sum 567"
PYTHONPATH=$folder/1.4.4 "${PYTHON:-python3}" "$folder/try.py" "RasterioIOError, reason 'Success'"
