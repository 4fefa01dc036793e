"""Pictures of the desktop for the documents; run inside QGIS by `make screenshots` after `make demo`."""

import os
import traceback

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsAttributeEditorContext
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QTreeView
from qgis.utils import iface

ROOT = os.environ["MINE_MAPPER_ROOT"]
IMAGES = os.path.join(ROOT, "docs", "images")


def save(widget, name):
    """Write what a widget shows as a PNG."""
    QApplication.processEvents()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.ThresholdDither)
    image.save(os.path.join(IMAGES, name))


def open_toolbox():
    """Show the toolbox alone at the right, with the provider's groups open."""
    docks = iface.mainWindow().findChildren(QDockWidget)
    toolbox = next(dock for dock in docks if dock.objectName() == "ProcessingToolbox")
    for dock in docks:
        if dock.objectName() not in ("ProcessingToolbox", "Layers"):
            dock.hide()
    toolbox.show()
    toolbox.raise_()
    tree = toolbox.findChild(QTreeView)
    model = tree.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if "Mine Mapper" in str(index.data()):
            tree.expandRecursively(index)
            tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)


def take():
    import processing

    iface.mainWindow().resize(1500, 950)
    QgsProject.instance().read(os.path.join(ROOT, "demo", "project.qgz"))
    open_toolbox()
    iface.mapCanvas().zoomToFullExtent()
    iface.mapCanvas().waitWhileRendering()
    save(iface.mainWindow(), "desktop.png")
    dialog = processing.createAlgorithmDialog("minemapper:mapmines", {})
    dialog.resize(1050, 850)
    dialog.show()
    QTimer.singleShot(2000, lambda: show_review(dialog))


def show_review(dialog):
    """The dialog, then the form of the mine to look at first and the table in the order of review."""
    save(dialog, "dialog.png")
    dialog.close()
    mines = QgsVectorLayer(os.path.join(ROOT, "demo", "mines.gpkg"), "Mines", "ogr")
    QgsProject.instance().addMapLayer(mines)
    mines.startEditing()
    first = min(mines.getFeatures(), key=lambda mine: mine["review_order"])
    form = iface.getFeatureForm(mines, first)
    form.setMode(QgsAttributeEditorContext.Mode.SingleEditMode)
    form.resize(520, 900)
    form.show()
    table = iface.showAttributeTable(mines)
    table.resize(1300, 420)
    QTimer.singleShot(2000, lambda: finish(form, table, mines))


def finish(form, table, mines):
    save(form, "review_form.png")
    save(table, "review_table.png")
    form.close()
    table.close()
    mines.rollBack()
    QgsProject.instance().clear()
    os._exit(0)  # QGIS would ask whether to save the project


def start():
    try:
        take()
    except Exception:
        traceback.print_exc()
        os._exit(1)


QTimer.singleShot(5000, start)
