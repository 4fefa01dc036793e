"""Runs inside a QGIS window (scripts/walkthrough.sh): the whole method by the toolbox alone, with what the dialogs open with.

Orders: `image` (a raster with Sentinel-2 bands), `reference` (outlines of mines), `values` (step -> what differs from defaults).
"""

import os
import sys
import time

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.utils import iface, plugins

sys.path.insert(0, os.path.dirname(os.environ["MINE_MAPPER_CLICKS"]))
from clicks import ORDER, SEEN, Driver, dialog, find, later, note, picture  # noqa: E402

STEPS = (
    "prepareimagery",
    "segmentimage",
    "computefeatures",
    "labelobjects",
    "trainrandomforest",
    "classifymines",
    "assessaccuracy",
    "minestatistics",
    "inventoryreport",
)


def main():
    """All steps one after the other, then the whole method in one box."""
    iface.mainWindow().resize(1500, 950)
    project = QgsProject.instance()
    image = project.addMapLayer(QgsRasterLayer(ORDER["image"], "image"))
    project.addMapLayer(QgsVectorLayer(ORDER["reference"], "reference"))
    iface.mapCanvas().setExtent(image.extent())
    del image
    toolbox = plugins["processing"].toolbox
    toolbox.setUserVisible(True)
    SEEN["seconds"], SEEN["logs"], SEEN["results"] = {}, {}, {}
    yield lambda: find(toolbox, "minemapper:segmentimage")
    for step in ORDER.get("steps", (*STEPS, "mapmines")):
        yield from run(step, toolbox)
        yield from note(step, project.layerTreeRoot())
        iface.mapCanvas().refresh()
        iface.mapCanvas().waitWhileRendering()
        picture(iface.mainWindow(), f"window {step}")


def run(step, toolbox):
    """One step by its dialog."""
    yield lambda: find(toolbox, f"minemapper:{step}")
    later(toolbox.executeAlgorithm)
    yield lambda: dialog("AlgorithmDialog")
    window = dialog("AlgorithmDialog")
    for name, value in ORDER["values"].get(step, {}).items():
        window.mainWidget().wrappers[name].setParameterValue(value, window.processingContext())
    window.resize(1000, 800)
    picture(window, f"dialog {step}")
    ended = []
    window.algorithmFinished.connect(lambda fine, results: ended.append((fine, results)))
    begun = time.monotonic()
    window.runButton().click()
    yield lambda: ended and window.runButton().isEnabled()
    SEEN["seconds"][step] = round(time.monotonic() - begun, 1)
    picture(window, f"log {step}")
    fine, results = ended[0]
    SEEN["results"][step] = {name: value for name, value in results.items() if isinstance(value, (str, int, float))}
    window.close()
    if not fine:
        raise RuntimeError(f"{step} failed; see 'log {step}.png'")


SEEN["language"] = QgsApplication.locale()
driver = Driver(main())
