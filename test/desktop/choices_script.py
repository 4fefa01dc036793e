"""Runs inside a QGIS window: what boxes of choices say in a dialog, a batch and the Modeler, and give; see clicks.py."""

import os
import sys

from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm
from qgis.PyQt.QtWidgets import QComboBox
from qgis.utils import iface, plugins

sys.path.insert(0, os.path.dirname(os.environ["MINE_MAPPER_CLICKS"]))
from clicks import SEEN, Driver, dialog, find, later, picture  # noqa: E402

DIALOGS = (
    ("labelobjects", "UNLABELLED"),
    ("trainrandomforest", "CLASS_WEIGHT"),
    ("mapmines", "PRESET"),
    ("minesheets", "LANGUAGE"),
)
"""A plain choice, one among the advanced parameters, one of the shipped model, one that is a text."""


def main():
    iface.mainWindow().resize(1300, 850)
    toolbox = plugins["processing"].toolbox
    toolbox.setUserVisible(True)
    SEEN["boxes"], SEEN["values"], SEEN["order"] = {}, {}, []
    yield lambda: find(toolbox, "minemapper:segmentimage")
    for step, name in DIALOGS:
        yield lambda step=step: find(toolbox, f"minemapper:{step}")
        later(toolbox.executeAlgorithm)
        yield lambda: dialog("AlgorithmDialog")
        window = dialog("AlgorithmDialog")
        SEEN["order"].append(window.windowTitle())
        wrapper = window.mainWidget().wrappers[name]
        choose(f"dialog {step}", wrapper.wrappedWidget())
        SEEN["values"][f"dialog {step}"] = wrapper.parameterValue()
        picture(window, f"choices {step}")
        window.close()
        yield lambda: dialog("AlgorithmDialog") is None

    find(toolbox, "minemapper:prepareimagery")
    later(toolbox.executeAlgorithmAsBatchProcess)
    yield lambda: dialog("BatchAlgorithmDialog")
    window = dialog("BatchAlgorithmDialog")
    panel = window.mainWidget()
    wrapper = panel.wrappers[0][panel.parameter_to_column["COMPOSITE"]]
    choose("batch", wrapper.wrappedWidget())
    SEEN["values"]["batch"] = wrapper.parameterValue()
    picture(window, "choices batch")
    window.close()

    model = QgsProcessingModelAlgorithm()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("minemapper:minestatistics")
    window = ModelerParametersDialog(algorithm, model)
    window.show()
    yield lambda: window.isVisible()
    box = next(one for one in window.findChildren(QComboBox) if one.findData("area") >= 0)
    choose("modeler", box)
    picture(window, "choices modeler")
    SEEN["values"]["modeler"] = window.createAlgorithm().parameterSources()["WEIGHT"][0].staticValue()
    window.close()


def choose(place, box):
    """Note what a box says, then take its last entry."""
    SEEN["boxes"][place] = {box.itemData(row) or "": box.itemText(row) for row in range(box.count())}
    box.setCurrentIndex(box.count() - 1)


driver = Driver(main())
