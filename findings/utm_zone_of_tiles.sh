#!/usr/bin/env bash
# geopandas 1.1.1 (pyproj 3.7.2): the UTM zone proposed by estimate_utm_crs is not the zone of the Sentinel-2 tile in western Norway and on
# Svalbard. The military grid, which names the tiles, widens zone 32 there and drops 32, 34 and 36 in the north; the list of EPSG codes that
# the proposal is looked up in knows strips of six degrees only.
# For users: outlines put into the proposed zone meet imagery in another one, and a raster written in it is warped once for nothing. The
# packages utm and mgrs know the exceptions. Remedy: take the zone from the product's metadata.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment geopandas==1.1.1 pyproj==3.7.2 utm==0.8.1 mgrs==1.5.0
"$python" -W ignore - <<'PY'
import geopandas
import mgrs
import pyproj
import utm
from shapely.geometry import Point

print("geopandas", geopandas.__version__, "pyproj", pyproj.__version__, "PROJ", pyproj.proj_version_str)
differ = 0
for place, longitude, latitude in [("Bergen", 5.32, 60.39), ("Ny-Alesund", 11.93, 78.92), ("Barentsburg", 14.21, 78.06), ("Yining", 81.3, 43.9)]:
    proposed = geopandas.GeoSeries([Point(longitude, latitude)], crs="EPSG:4326").estimate_utm_crs().to_epsg() - 32600
    tile = mgrs.MGRS().toMGRS(latitude, longitude)[:5]
    assert utm.from_latlon(latitude, longitude)[2] == int(tile[:2])
    print(f"{place}: proposed zone {proposed}, tile {tile}")
    differ += proposed != int(tile[:2])
assert differ == 2, "the proposal follows the grid of the tiles now"
PY
