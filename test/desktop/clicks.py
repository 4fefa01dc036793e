"""Clicks in a QGIS window, for scripts that run inside it (`qgis --code`): steps that wait for each other, pictures, the panel.

`MINE_MAPPER_WINDOW` names a JSON file with the script's orders; `folder` takes the pictures, `report` is the file of what was
seen, and QGIS ends after the last click or after `patience` seconds without the next one.
"""

import json
import os
import time
import traceback

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication

with open(os.environ["MINE_MAPPER_WINDOW"], encoding="utf-8") as stream:
    ORDER = json.load(stream)
SEEN = {"runs": {}, "errors": []}


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


def idle(window):
    """Whether a dialog has ended its work to the last call: closed before, QGIS would call into what is gone."""
    return not window.cancelButton().isEnabled()


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

    def __init__(self, clicks):
        self.clicks, self.condition = clicks, lambda: True
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
                self.end = time.monotonic() + ORDER["patience"]
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
