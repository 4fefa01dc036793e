#!/usr/bin/env bash
# rasterio.io.FilePath, "a BytesIO-like object, backed by a Python file object" that "is assumed to be readable", reads in 1.3.6 any object
# with read, seek and tell. From 1.3.8 on it clones the object by its `fs`, its `getbuffer`, or by opening its `name`: without these an
# AttributeError is printed, and what is raised is a SystemError (1.3.11) or "... : Success" (1.4.4). (rasterio.open() of 1.4.4 reads the
# same object, that of 1.3.11 does not.) A plugin that hands such an object to FilePath works on Debian 12 and fails on later systems.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cat > "$folder/try.py" <<'PY'
import numpy, rasterio, rasterio.io, sys

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
    with rasterio.io.FilePath(Plain(data)) as path, path.open() as dataset:
        answer, reason = "read", f"sum {dataset.read(1).sum()}"
except Exception as error:
    answer, reason = "failed", f"{type(error).__name__}: {error}"
print("rasterio", rasterio.__version__, "->", answer, reason)
sys.exit(answer != sys.argv[1])
PY
for pair in "1.3.6 read" "1.3.11 failed" "1.4.4 failed"; do
    read -r version expected <<< "$pair"
    name=$version environment "rasterio==$version" numpy==1.26.4 "affine<3"
    "$python" "$folder/try.py" "$expected" 2> "$folder/said" || { cat "$folder/said"; exit 1; }
    grep -h "AttributeError" "$folder/said" || true
done
