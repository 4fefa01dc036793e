"""Pictures of dialogs for the tutorial, filled with the layers of build/guide; run inside QGIS by scripts/guide_dialogs.sh."""

import os
import traceback

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

ROOT, SUFFIX = os.environ["MINE_MAPPER_ROOT"], os.environ.get("GUIDE_SUFFIX", "")
WORK, IMAGES = os.path.join(ROOT, "build", "guide"), os.path.join(ROOT, "docs", "guide", "images")
LAND = os.path.join(WORK, "landscape", "synthetic_")
FOLDER = os.path.join("~", "mines")

RASTERS = {"image": "image.tif", "labels": "labels_60.tif"}
VECTORS = {"objects": "objects.gpkg", "samples": "samples.gpkg", "mines": "mines.gpkg"}
LANDSCAPE = ("reference", "counties", "rivers")
SIZE = (860, 640)

DIALOGS = {
    "prepare": ("prepareimagery", {"PRODUCTS_FOLDER": os.path.join(FOLDER, "landscape"), "DEM": "dem"}),
    "segment": ("segmentimage", {"INPUT": "image", "SCALE": 60}),
    "label": ("labelobjects", {"OBJECTS": "objects", "REFERENCE": "reference"}),
    "assess": ("assessaccuracy", {"MINES": "mines", "REFERENCE": "reference", "SAMPLES": "samples"}),
    "report": (
        "inventoryreport",
        {
            "STATISTICS": os.path.join(FOLDER, "tables"),
            "MINES": "mines",
            "ACCURACY": os.path.join(FOLDER, "accuracy.csv"),
            "IMAGE": "image",
            "COUNTIES": "counties",
            "RIVERS": "rivers",
        },
    ),
}
"""Picture -> algorithm, and its boxes; words of `layers` stand for layers of the project."""


def layers():
    """The layers of the tutorial in the project, by the word used in `DIALOGS`."""
    found = {name: QgsRasterLayer(os.path.join(WORK, file), name) for name, file in RASTERS.items()}
    found["dem"] = QgsRasterLayer(f"{LAND}dem.tif", "synthetic_dem")
    found.update({name: QgsVectorLayer(os.path.join(WORK, file), name, "ogr") for name, file in VECTORS.items()})
    found.update({name: QgsVectorLayer(f"{LAND}{name}.gpkg", f"synthetic_{name}", "ogr") for name in LANDSCAPE})
    wrong = [name for name, layer in found.items() if not layer.isValid()]
    if wrong:
        raise RuntimeError(f"Run scripts/guide_pictures.py first: no layer {', '.join(wrong)} in {WORK}")
    QgsProject.instance().addMapLayers(list(found.values()))
    return {name: layer.id() for name, layer in found.items()}


def take(todo, known):
    """Open the next dialog; its picture is taken when it has been drawn."""
    import processing

    if not todo:
        os._exit(0)  # QGIS would ask whether to save the project
    name, (algorithm, values) = todo[0]
    parameters = {key: known.get(value, value) for key, value in values.items()}
    dialog = processing.createAlgorithmDialog(f"minemapper:{algorithm}", parameters)
    dialog.resize(*SIZE)
    dialog.show()
    QTimer.singleShot(1500, lambda: save(dialog, name, todo[1:], known))


def save(dialog, name, todo, known):
    QApplication.processEvents()
    image = dialog.grab().toImage().convertToFormat(QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.ThresholdDither)
    image.save(os.path.join(IMAGES, f"dialog_{name}{SUFFIX}.png"))
    dialog.close()
    take(todo, known)


def start():
    try:
        iface.mainWindow().resize(1200, 800)
        take(list(DIALOGS.items()), layers())
    except Exception:
        traceback.print_exc()
        os._exit(1)


QTimer.singleShot(4000, start)
