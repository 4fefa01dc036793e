#!/usr/bin/env bash
# QGIS 3.40.6: the list that the dialog opens for a QgsProcessingParameterEnum with allowMultiple and usesStaticStrings writes the first
# option in every line. The stored values are right, so a person who ticks the third line gets the third option, unseen.
# For users: a choice of several static strings cannot be read in the dialog. Remedy: relabel the lines when the list opens (the word of a
# line is its Qt.UserRole), or use checkboxes (metadata 'useCheckBoxes'), which are right.
set -euo pipefail
QT_QPA_PLATFORM=offscreen /usr/bin/python3 - <<'PY'
import os
import sys

from qgis.core import Qgis, QgsApplication, QgsProcessingContext, QgsProcessingParameterEnum
from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QListView, QToolButton

application = QgsApplication([], True)
application.initQgis()
print("QGIS", Qgis.version())
definition = QgsProcessingParameterEnum("FRUIT", "Fruit", ["apple", "pear", "plum"], True, ["apple"], False, True)
wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(definition, QgsProcessingGui.WidgetType.Standard)
widget = wrapper.createWrappedWidget(QgsProcessingContext())
seen = []


def look():
    view = next(one for window in QApplication.topLevelWidgets() for one in window.findChildren(QListView))
    rows = [view.model().index(row, 0) for row in range(view.model().rowCount())]
    seen.extend((row.data(), row.data(Qt.ItemDataRole.UserRole)) for row in rows)
    view.window().accept()


QTimer.singleShot(500, look)
widget.findChild(QToolButton).click()
for text, value in seen:
    print(f"line '{text}' stands for '{value}'")
sys.stdout.flush()
os._exit(0 if [text for text, _ in seen] == ["apple"] * 3 else 1)
PY
