#!/usr/bin/env bash
# QGIS 3.40.6: "Cell statistics" with its defaults on 8-bit rasters, as land-cover maps are. Its NoData value, -9999, does not fit the output,
# which has the type of the inputs: the file says nodata -9999, the pixels hold 241, and QGIS shows 241 as a value. (16 bits unsigned: 55 537.) So a
# majority without a winner, which its help promises as NoData, is a class 241. Besides, Sum keeps the type and wraps around: 200 + 201 = 145.
# There is no warning; with 16 bits signed NoData is right, and with floating point both are.
# For users: a vote of several classified maps holds a class that no map has, wherever they disagree, and counts of pixels by class include it; a
# sum of masks or indices is plausible and wrong. Remedy: give an Output NoData value that fits the type; turn inputs of a sum into Float32.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$folder /usr/bin/python3 - <<'PY' 2> /dev/null
import os
import sys

import numpy as np
from osgeo import gdal, osr
from qgis.core import Qgis, QgsApplication, QgsPointXY, QgsRasterLayer

application = QgsApplication([], False)
application.initQgis()
sys.path.append(os.path.join(application.pkgDataPath(), "python", "plugins"))
import processing
from processing.core.Processing import Processing

Processing.initialize()
print("QGIS", Qgis.version(), "GDAL", gdal.__version__)
system = osr.SpatialReference()
system.ImportFromEPSG(32645)
maps = [[200, 5, 0, 7], [201, 6, 0, 7]]  # 0 is nodata, so the third pixel is unknown in both
SUM, MAJORITY = 0, 9


def statistic(kind, which, **settings):
    for name, numbers in zip(("one.tif", "two.tif"), maps):
        file = gdal.GetDriverByName("GTiff").Create(name, 4, 1, 1, kind)
        file.SetGeoTransform((500000, 10, 0, 4800000, 0, -10))
        file.SetProjection(system.ExportToWkt())
        file.GetRasterBand(1).WriteArray(np.array([numbers]))
        file.GetRasterBand(1).SetNoDataValue(0)
        file = None
    inputs = {"INPUT": ["one.tif", "two.tif"], "REFERENCE_LAYER": "one.tif", "STATISTIC": which, "OUTPUT": "out.tif"}
    processing.run("native:cellstatistics", {**inputs, **settings})
    layer = QgsRasterLayer("out.tif")
    pixels = [layer.dataProvider().sample(QgsPointXY(500005 + 10 * column, 4799995), 1) for column in range(4)]
    return [value if known else None for value, known in pixels]


seen = {}
for kind in (gdal.GDT_Byte, gdal.GDT_UInt16, gdal.GDT_Int16, gdal.GDT_Float32):
    name = gdal.GetDataTypeName(kind)
    seen[name] = statistic(kind, SUM), statistic(kind, MAJORITY)
    print(f"{name}: sum {seen[name][0]}, majority {seen[name][1]}")
fits = statistic(gdal.GDT_Byte, MAJORITY, OUTPUT_NODATA_VALUE=255)
print("Byte with 255 as NoData value: majority", fits)
right = [401, 11, None, 14], [None, None, None, 7]  # nobody disagrees on the last pixel
good = seen["Float32"] == seen["Int16"] == right and fits == right[1]
good &= seen["Byte"] == ([145, 11, 241, 14], [241, 241, 241, 7]) and seen["UInt16"] == ([401, 11, 55537, 14], [55537] * 3 + [7])
sys.stdout.flush()
os._exit(0 if good else 1)
PY
