#!/usr/bin/env bash
# eviltransform 0.1.1 and prcoords 1.0.2: the conversion between WGS 84 and the coordinates of Chinese map services (GCJ-02) takes China
# for a rectangle (72.0 to 137.8 E, 0.8 to 55.8 N). Points in Kazakhstan, Kyrgyzstan, Mongolia and Vietnam, outside the
# country whose rule GCJ-02 is, are moved by 240 to 450 m all the same, without a word; the functions for "outside" never see them.
# For users: a layer of WGS 84 points of a border region that goes through such a conversion moves on both sides of the border. Remedy:
# convert only what lies inside China's border, chosen by a polygon.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment eviltransform==0.1.1 prcoords==1.0.2 pyproj==3.7.2
"$python" - <<'PY'
from importlib.metadata import version
import eviltransform
import prcoords
import pyproj

distance = lambda a, b: pyproj.Geod(ellps="WGS84").inv(a[1], a[0], b[1], b[0])[2]
print("eviltransform", version("eviltransform"), "prcoords", version("prcoords"))
for place, point in {"Almaty": (43.25, 76.9), "Bishkek": (42.87, 74.6), "Ulaanbaatar": (47.9, 106.9), "Hanoi": (21.03, 105.85)}.items():
    one, other = eviltransform.gcj2wgs(*point), prcoords.gcj_wgs(point)
    print(f"{place} (not in China): moved by {distance(point, one):.0f} m and {distance(point, other):.0f} m")
    assert distance(point, one) > 200 and distance(point, other) > 200, "points outside China stay where they are now"
far = eviltransform.gcj2wgs(52.52, 13.4)
print(f"Berlin: moved by {distance((52.52, 13.4), far):.0f} m")
assert distance((52.52, 13.4), far) == 0
PY
