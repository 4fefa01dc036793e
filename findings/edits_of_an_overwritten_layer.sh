#!/usr/bin/env bash
# QGIS 3.40.6 / GDAL 3.6.2: QGIS's own tools overwrite a layer that is being edited in the same session, without a word about the edit, and
# saving it then succeeds ("1 attribute value(s) changed") whatever became of it. Edits are kept by the number of the feature: in a GeoPackage
# whose layer "Save vector features to file" overwrote, the edit goes to the feature that has this number now. In a Shapefile it is nowhere.
# In GeoJSON the old layer is written over the new one. The manual says only that of two who edit the same feature the last one wins.
# For users: who reviews a map of mines while a step writes a new one rejects another mine than the one looked at, or loses the decision or
# the new map. Remedy: save and end editing before a step writes to the same layer, or give each run its own file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$folder /usr/bin/python3 - "$folder" <<'PY' 2> /dev/null
import json
import os
import subprocess
import sys

from osgeo import gdal
from qgis.core import Qgis, QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

application = QgsApplication([], False)
application.initQgis()
sys.path.append(os.path.join(application.pkgDataPath(), "python", "plugins"))
import processing
from processing.core.Processing import Processing

Processing.initialize()
print("QGIS", Qgis.version(), "GDAL", gdal.__version__)
FILE, LAYER = 0, 1  # what "Save vector features to file" overwrites
READ = """
import json, sys
from osgeo import ogr
source = ogr.Open(sys.argv[1])
print(json.dumps({feature["name"]: feature["review"] for feature in source.GetLayer(0)}))
"""


def save(names, path, action):
    made = QgsVectorLayer("Point?crs=EPSG:32645&field=name:string(20)&field=review:string(20)", "mines", "memory")
    for column, name in enumerate(names):
        feature = QgsFeature(made.fields())
        feature.setAttributes([name, "open"])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({column} 0)"))
        made.dataProvider().addFeature(feature)
    values = {"INPUT": made, "OUTPUT": path, "LAYER_NAME": "mines", "ACTION_ON_EXISTING_FILE": action}
    processing.run("native:savefeatures", values)


def edit_while_written(ending, action):
    """Reject the mine South, while a map with one mine more is written; the reviews in the file, read by another process."""
    path = os.path.join(sys.argv[1], "mines." + ending)
    save(["North", "South", "East"], path, FILE)
    layer = QgsVectorLayer(path, "mines", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    south = next(feature for feature in layer.getFeatures() if feature["name"] == "South")
    layer.changeAttributeValue(south.id(), layer.fields().indexOf("review"), "reject")
    save(["Old pit", "North", "South", "East"], path, action)
    saved, messages = layer.commitChanges(), layer.commitErrors()
    QgsProject.instance().clear()
    read = subprocess.run([sys.executable, "-c", READ, path], capture_output=True, text=True, check=True)
    return saved, messages, json.loads(read.stdout)


open_all = {"Old pit": "open", "North": "open", "South": "open", "East": "open"}
expected = {
    ("gpkg", LAYER): {**open_all, "North": "reject"},
    ("shp", FILE): open_all,
    ("geojson", FILE): {"North": "open", "South": "reject", "East": "open"},
}
good = True
for (ending, action), reviews in expected.items():
    saved, messages, seen = edit_while_written(ending, action)
    print(f"{ending}: South is rejected; saved {saved}, {messages}; in the file: {seen}")
    good &= saved and messages == ["SUCCESS: 1 attribute value(s) changed."] and seen == reviews
sys.stdout.flush()
os._exit(0 if good else 1)
PY
