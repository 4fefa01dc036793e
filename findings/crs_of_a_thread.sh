#!/usr/bin/env bash
# QGIS 3.40.6 (PyQGIS): a QgsCoordinateReferenceSystem loses its definition when the thread that made it ends. isValid() and authid() stay,
# toWkt() is '', a QgsCoordinateTransform from it is not valid, and QgsVectorFileWriter writes a file with an undefined system without an
# error. The cache shares such objects with all threads by code and WKT, so a layer opened in the main thread breaks when a worker that made
# the same system before ends (threads of the task manager end when idle for 30 s).
# For users: a layer that was right is written as "Undefined geographic SRS" by a later step, now and then. Remedy: after work in threads call
# QgsCoordinateReferenceSystem.invalidateCache() in the main thread and set the layers' systems anew by their codes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$folder /usr/bin/python3 - "$folder/points.gpkg" <<'PY'
import os
import sys
import threading
import time

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFields,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

application = QgsApplication([], False)
application.initQgis()
print("QGIS", Qgis.version())
made, end = threading.Event(), threading.Event()


def work():
    QgsCoordinateReferenceSystem("EPSG:32619")
    made.set()
    end.wait()


thread = threading.Thread(target=work)
thread.start()
made.wait()
layer = QgsVectorLayer("Point?crs=EPSG:32619", "points", "memory")  # in the main thread
print("while the thread lives: valid", layer.crs().isValid(), "WKT of", len(layer.crs().toWkt()), "characters")
end.set()
thread.join()
time.sleep(0.5)
system = layer.crs()
print("after its end: valid", system.isValid(), system.authid(), "WKT of", len(system.toWkt()), "characters")
context = QgsCoordinateTransformContext()
transform = QgsCoordinateTransform(system, QgsCoordinateReferenceSystem("EPSG:4326"), context)
print("transformation to EPSG:4326: valid", transform.isValid())
options = QgsVectorFileWriter.SaveVectorOptions()
options.driverName = "GPKG"
writer = QgsVectorFileWriter.create(sys.argv[1], QgsFields(), Qgis.WkbType.Point, system, context, options)
print("error of the writer:", repr(writer.errorMessage()))
del writer
written = QgsVectorLayer(sys.argv[1]).crs()
print("system of the file:", repr(written.authid()), repr(written.description()))
good = system.isValid() and system.toWkt() == "" and not transform.isValid() and written.authid() != "EPSG:32619"
sys.stdout.flush()
os._exit(0 if good else 1)
PY
