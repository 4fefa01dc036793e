"""Runs inside a QGIS window: clicks through toolbox, dialogs, a model and a batch, and writes what it saw; see clicks.py.

Orders: `image` (a raster), `model` (a .model3 file), `scale`.
"""

import os
import sys

import processing
from qgis.core import QgsProcessingModelAlgorithm, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QDialogButtonBox
from qgis.utils import iface, plugins

sys.path.insert(0, os.path.dirname(os.environ["MINE_MAPPER_CLICKS"]))
from clicks import ORDER, SEEN, Driver, dialog, find, idle, later, note, picture  # noqa: E402


def main():
    """The clicks, in order; `yield` waits until the condition that is given is true."""
    iface.mainWindow().resize(1300, 850)
    root = QgsProject.instance().layerTreeRoot()
    image = QgsRasterLayer(ORDER["image"], "Image")
    QgsProject.instance().addMapLayer(image)
    iface.mapCanvas().setExtent(image.extent())
    del image
    toolbox = plugins["processing"].toolbox
    toolbox.setUserVisible(True)
    yield lambda: find(toolbox, "minemapper:segmentimage")
    picture(iface.mainWindow(), "toolbox")

    # the dialog, with nothing changed but the scale
    later(toolbox.executeAlgorithm)
    yield lambda: dialog("AlgorithmDialog")
    window = dialog("AlgorithmDialog")
    window.mainWidget().wrappers["SCALE"].setParameterValue(ORDER["scale"], window.processingContext())
    picture(window, "dialog")
    box = window.findChild(QDialogButtonBox)
    SEEN["help button"] = box.button(QDialogButtonBox.StandardButton.Help) is not None
    SEEN["title"] = window.windowTitle()
    SEEN["offered"] = QgsProject.instance().mapLayer(window.mainWidget().wrappers["INPUT"].parameterValue()).name()
    window.runButton().click()
    yield lambda: len(root.findGroups()) == 1 and idle(window)
    picture(window, "log")
    window.close()
    yield from note("dialog", root)
    iface.mapCanvas().resize(QSize(600, 600))
    iface.mapCanvas().zoomToFullExtent()
    iface.mapCanvas().refreshAllLayers()
    iface.mapCanvas().waitWhileRendering()
    iface.mapCanvas().saveAsImage(os.path.join(ORDER["folder"], "canvas.png"))
    picture(iface.mainWindow(), "window")

    # a model of the user, in the project
    model = QgsProcessingModelAlgorithm()
    model.fromFile(ORDER["model"])
    later(lambda: processing.execAlgorithmDialog(model, {}))
    yield lambda: dialog("AlgorithmDialog")
    window = dialog("AlgorithmDialog")
    window.mainWidget().wrappers["INPUT"].setParameterValue(ORDER["image"], window.processingContext())
    window.runButton().click()
    yield lambda: len(root.findGroups()) == 2 and idle(window)
    window.close()
    yield from note("model", root)

    # a batch of two rows
    find(toolbox, "minemapper:segmentimage")
    later(toolbox.executeAlgorithmAsBatchProcess)
    yield lambda: dialog("BatchAlgorithmDialog")
    window = dialog("BatchAlgorithmDialog")
    fill_batch(window, (ORDER["scale"], 2 * ORDER["scale"]))
    picture(window, "batch")
    window.runButton().click()
    yield lambda: len(root.findGroups()) == 4 and idle(window)
    window.close()
    yield from note("batch", root)
    picture(iface.mainWindow(), "end")


def fill_batch(window, scales):
    panel, context = window.mainWidget(), window.processingContext()
    while panel.batchRowCount() < len(scales):
        panel.addRow()
    panel.checkLoadLayersOnCompletion.setChecked(True)
    for row, scale in enumerate(scales):
        for name, value in (("INPUT", ORDER["image"]), ("SCALE", scale)):
            panel.wrappers[row][panel.parameter_to_column[name]].setParameterValue(value, context)
        for name, extension in (("LABELS", "tif"), ("OBJECTS", "gpkg")):
            cell = panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column[name])
            cell.setValue(os.path.join(ORDER["folder"], f"{name.lower()} row {row + 1}.{extension}"))


driver = Driver(main())
