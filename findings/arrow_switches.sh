#!/usr/bin/env bash
# Columns of yes/no values come out wrong through GDAL's Arrow interface for NumPy (GDAL 3.6.2 of Debian 12, python3-gdal).
#
# A GeoPackage (or FlatGeobuf) with a boolean column, read with Layer.GetArrowStreamAsNumPy in batches of four: of the batch True, True,
# False, True the array says True, False, False, False. Reading feature by feature is right, and so is the Memory driver. There is no error.
# Numbers, texts and geometries of the same stream are right. GDAL's Python package has no wheel on PyPI, so this asks the system's.
# For users: the fast way to read a big layer silently turns reviewed, licensed or judged rows into the opposite.
set -euo pipefail
cd "$(mktemp -d)"
/usr/bin/python3 - <<'PYTHON'
import sys

try:
    from osgeo import gdal, ogr
except ImportError:
    sys.exit("python3-gdal of the distribution is needed")
if not gdal.__version__.startswith("3.6."):
    print("GDAL", gdal.__version__, "is here, not 3.6: nothing is claimed of it")
    sys.exit(0)
ogr.UseExceptions()
wanted = [True, True, False, True, False, False, True, True]
print("GDAL", gdal.__version__, "written:", wanted)
for driver, name in (("GPKG", "switches.gpkg"), ("FlatGeobuf", "switches.fgb")):
    dataset = ogr.GetDriverByName(driver).CreateDataSource(name)
    layer = dataset.CreateLayer("switches", None, ogr.wkbPoint)
    field = ogr.FieldDefn("seen", ogr.OFTInteger)
    field.SetSubType(ogr.OFSTBoolean)
    layer.CreateField(field)
    for value in wanted:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("seen", value)
        feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (1 2)"))
        layer.CreateFeature(feature)
    del feature, layer, dataset
    dataset = ogr.Open(name)
    layer = dataset.GetLayer(0)
    columns = []
    for batch in layer.GetArrowStreamAsNumPy(["USE_MASKED_ARRAYS=NO", "MAX_FEATURES_IN_BATCH=4"]):
        columns += batch["seen"].astype(bool).tolist()
    layer.ResetReading()
    features = [bool(feature.GetField("seen")) for feature in layer]
    print(driver, "by columns:", columns, "by features:", features)
    assert features == wanted and columns != wanted, "columns are right now"
PYTHON
