#!/usr/bin/env bash
# Xi'an 1980 to WGS 84 without a shift (pyproj 3.7.1, PROJ 9.5.1).
#
# Chinese mineral registers of before 2018 are in Xi'an 1980 (EPSG:4610 and its Gauss-Kruger zones). PROJ knows no transformation
# from it to WGS 84 or CGCS2000, and then uses a "ballpark" offset of zero, without an error or a warning. TransformerGroup even says
# best_available = True with nothing unavailable; only the accuracy of -1 (unknown) and the word "Ballpark" in the description tell. The
# true shift is tens of metres to more than 100 m. Beijing 1954 has transformations, but none for the west of China: there it is zero, too.
# For users: licences lie beside their mines, and "dug beyond the licence" is then an artefact. A program must look at the description
# or the accuracy and say so; the official shift parameters have to come from the province.
. "$(dirname "$0")/lib.sh"
environment pyproj==3.7.1
"$python" - <<'PYTHON'
import pyproj
from pyproj.transformer import Transformer, TransformerGroup

print("pyproj", pyproj.__version__, "PROJ", pyproj.proj_version_str)
for code, name in ((4610, "Xi'an 1980"), (4214, "Beijing 1954")):
    transformer = Transformer.from_crs(code, 4326, always_xy=True)
    place = transformer.transform(90.0, 40.0)
    print(name, "(90, 40) ->", place, "accuracy", transformer.accuracy)
    assert place == (90.0, 40.0), "the place is shifted now"
group = TransformerGroup(4610, 4326, always_xy=True)
print(group.transformers[0].description, "| best available:", group.best_available, "| unavailable:", group.unavailable_operations)
assert len(group.transformers) == 1 and "Ballpark" in group.transformers[0].description
assert group.transformers[0].accuracy == -1 and group.best_available and not group.unavailable_operations
PYTHON
