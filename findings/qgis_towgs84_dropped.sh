#!/usr/bin/env bash
# QGIS 3.40.6 (PyQGIS): QgsCoordinateReferenceSystem.fromProj() of a text with +towgs84 takes the registry's code whose projection and
# ellipsoid are the same, and drops the transformation: the parameters of a survey for Beijing 1954 (+ellps=krass +towgs84=15.8,-154.4,-82.3)
# become EPSG:21454 with isValid() true. The same as WKT with BOUNDCRS keeps them, and GDAL keeps them in both forms.
# For users: licences in Beijing 1954 with the three parameters of their province lie where QGIS's own choice puts them, or without any shift,
# up to 100 m off, and nothing says so. Remedy: give the system as WKT ("Well-known text" in the dialog of custom systems), and look whether
# its properties name the parameters.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$folder /usr/bin/python3 - <<'PY'
import os
import sys

from osgeo import osr
from qgis.core import Qgis, QgsApplication, QgsCoordinateReferenceSystem

application = QgsApplication([], False)
application.initQgis()
osr.UseExceptions()
print("QGIS", Qgis.version())
text = "+proj=tmerc +lon_0=81 +k=1 +x_0=500000 +ellps=krass +towgs84=15.8,-154.4,-82.3 +type=crs"
plain = osr.SpatialReference()
plain.ImportFromProj4(text)
kept = plain.ExportToWkt(["FORMAT=WKT2_2018"])
made = QgsCoordinateReferenceSystem.fromProj(text)
print("from the PROJ text:", repr(made.authid()), "valid", made.isValid(), "|", made.toProj())
written = QgsCoordinateReferenceSystem.fromWkt(kept)
print("from WKT:", repr(written.authid()), "valid", written.isValid(), "|", written.toProj())
print("GDAL:", plain.ExportToProj4())
sys.stdout.flush()
good = made.isValid() and "towgs84" not in made.toProj() and "towgs84" in written.toProj() and "towgs84" in plain.ExportToProj4()
os._exit(0 if good else 1)
PY
