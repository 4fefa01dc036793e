"""Runs inside a QGIS window (`qgis --code`): clicks through toolbox, dialogs, a model and a batch, and writes what it saw.

`MINE_MAPPER_WINDOW` names a JSON file with `image` (a raster), `model` (a .model3 file), `folder` (for pictures and outputs) and
`report` (the file that is written). QGIS ends with the last click, or after `patience` seconds.
"""

import json
import os
import time
import traceback

import processing
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QSize, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox
from qgis.utils import iface, plugins

with open(os.environ["MINE_MAPPER_WINDOW"], encoding="utf-8") as stream:
    ORDER = json.load(stream)
SEEN = {"runs": {}, "errors": []}


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
    yield lambda: len(root.findGroups()) == 1
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
    yield lambda: len(root.findGroups()) == 2
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
    yield lambda: len(root.findGroups()) == 4
    window.close()
    yield from note("batch", root)
    picture(iface.mainWindow(), "end")


def find(toolbox, identifier):
    """Type the step's name into the search box of the toolbox; True when it is selected."""
    name = QgsApplication.processingRegistry().algorithmById(identifier).displayName()
    if toolbox.searchBox.text() != name:
        toolbox.searchBox.setText(name)
    tree = toolbox.algorithmTree
    index = tree.model().index(0, 0)
    while index.isValid():
        tree.setCurrentIndex(index)
        selected = tree.selectedAlgorithm()
        if selected is not None and selected.id() == identifier:
            return True
        index = tree.indexBelow(index)
    return False


def dialog(kind):
    """The open dialog of this class."""
    found = [widget for widget in QApplication.topLevelWidgets() if type(widget).__name__ == kind and widget.isVisible()]
    return found[0] if found else None


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


def note(name, root):
    """Wait until the layers panel has drawn them, then write down what is in it, from top to bottom."""
    yield lambda: True
    SEEN["runs"][name] = [
        {
            "name": node.name(),
            "group": node.parent().name(),
            "renderer": node.layer().renderer().type(),
            "shown": node.isVisible(),
            "crs": node.layer().crs().authid(),
        }
        for node in root.findLayers()
    ]


def picture(widget, name):
    QApplication.processEvents()
    widget.grab().save(os.path.join(ORDER["folder"], f"{name}.png"))


def later(function):
    """Dialogs run an event loop of their own: open them from a timer, so that the clicks go on meanwhile."""
    QTimer.singleShot(0, function)


class Driver:
    """Takes the next click as soon as the condition of the last one is true."""

    def __init__(self):
        self.clicks, self.condition = main(), lambda: True
        self.end = time.monotonic() + ORDER["patience"]
        self.timer = QTimer()
        self.timer.timeout.connect(self.tick)
        self.timer.start(100)

    def tick(self):
        try:
            if time.monotonic() > self.end:
                raise TimeoutError("nothing more happened")
            if self.condition():
                self.condition = next(self.clicks)
        except StopIteration:
            finish()
        except Exception:
            SEEN["errors"].append(traceback.format_exc())
            for place, widget in enumerate(w for w in QApplication.topLevelWidgets() if w.isVisible()):
                widget.grab().save(os.path.join(ORDER["folder"], f"stuck {place}.png"))
            finish()


def finish():
    with open(ORDER["report"], "w", encoding="utf-8") as stream:
        json.dump(SEEN, stream)
    QgsProject.instance().clear()
    os._exit(0)  # QGIS would ask whether to save the project


driver = Driver()
