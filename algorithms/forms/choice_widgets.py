"""The box of a choice with words in QGIS's language; loaded by QGIS when a dialog opens (`choices.WRAPPER`).

QGIS's own boxes are used, and only what they show is changed: the data of an entry stays the word, so that a model saved in
Chinese runs in English. Should a later QGIS build its boxes in another way, a person would read the words themselves.
"""

import weakref
from functools import partial

from qgis.core import QgsProcessingContext
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsGui, QgsProcessingGui
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLineEdit, QListView, QToolButton

from . import choices, prefill

KINDS = {
    "BatchAlgorithmDialog": QgsProcessingGui.WidgetType.Batch,
    "ModelerParametersDialog": QgsProcessingGui.WidgetType.Modeler,
}


class Choice:
    """What QGIS calls to make the box of a choice: gives a wrapper of QGIS for the kind of dialog."""

    def __new__(cls, definition, dialog, row=0, col=0, **hints):
        kind = KINDS.get(type(dialog).__name__, QgsProcessingGui.WidgetType.Standard)
        if kind == QgsProcessingGui.WidgetType.Modeler:
            return _modeler_widget(definition, dialog)
        wrapper = LabelledChoice(definition, kind)
        wrapper.setDialog(dialog)
        return wrapper


class LabelledChoice(QgsAbstractProcessingParameterWidgetWrapper):
    """QGIS's box for a choice, in dialogs and batch."""

    def __init__(self, definition, kind):
        super().__init__(definition, kind)
        self._kind = kind
        self._inner = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(definition, kind)

    def createWidget(self):
        widget = self._inner.createWrappedWidget(QgsProcessingContext())
        self._inner.widgetValueHasChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        relabel(widget, self.parameterDefinition())
        return widget

    def setWidgetValue(self, value, context):
        self._inner.setParameterValue(_known(self.parameterDefinition(), value), context)

    def widgetValue(self):
        return self._inner.parameterValue()


class FieldOfChosen:
    """What QGIS calls to make the box of a field: gives QGIS's own.

    QGIS warns of a layer that cannot be loaded when a dialog opens on a box that asks for one (`prefill.placeholder`): that
    warning alone is taken away, where the boxes get to know each other.
    """

    def __new__(cls, definition, dialog, row=0, col=0, **hints):
        kind = KINDS.get(type(dialog).__name__, QgsProcessingGui.WidgetType.Standard)
        if kind == QgsProcessingGui.WidgetType.Modeler:
            return _modeler_widget(definition, dialog)
        wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(definition, kind)
        wrapper.setDialog(dialog)
        if kind == QgsProcessingGui.WidgetType.Standard and hasattr(dialog, "messageBar"):
            wrapper.postInitialize = partial(_meet, weakref.ref(wrapper), weakref.ref(dialog))
        return wrapper


def _meet(wrapper, dialog, wrappers):
    wrapper, dialog = wrapper(), dialog()
    del wrapper.postInitialize  # QGIS's own again; called through its class it would be that of the base
    wrapper.postInitialize(wrappers)
    parent = wrapper.parameterDefinition().parentLayerParameterName()
    asked = prefill.placeholder(dialog.algorithm())
    if any(box.parameterDefinition().name() == parent and box.parameterValue() == asked for box in wrappers):
        dialog.messageBar().clearWidgets()


def _modeler_widget(definition, dialog):
    """QGIS's box in the Modeler, with its menu of values, inputs and expressions."""
    widget = QgsGui.processingGuiRegistry().createModelerParameterWidget(dialog.model, dialog.childId, definition, dialog.context)
    widget.setDialog(dialog)
    relabel(widget, definition)
    child = dialog.model.childAlgorithms().get(dialog.childId) if dialog.childId else None
    for source in child.parameterSources().get(definition.name(), []) if child is not None else []:
        _offer(widget, definition, source)
    return widget


def _offer(widget, definition, source):
    """A code of a language that is written in another way is kept as it is stored: an entry of its own."""
    code = source.staticValue()
    if definition.type() != "string" or not isinstance(code, str) or not code:
        return
    for box in _boxes(widget, choices.words(definition)):
        if box.findData(code) < 0:
            box.addItem(choices.label(definition.name(), choices.known_language(code)), code)


def _known(definition, value):
    return choices.known_language(value) if definition.type() == "string" and isinstance(value, str) else value


def relabel(widget, definition):
    """Write labels over the words that a box of QGIS shows."""
    labels = choices.labels(definition)
    if definition.type() == "string":
        labels[None] = choices.as_qgis()
    for box in _boxes(widget, labels):
        for index in range(box.count()):
            box.setItemText(index, labels.get(box.itemData(index), box.itemText(index)))
    if definition.type() == "enum" and definition.allowMultiple():
        _Several(widget, labels)


def _boxes(widget, words):
    """The combo boxes in a widget that offer these words."""
    boxes = [widget] if isinstance(widget, QComboBox) else widget.findChildren(QComboBox)
    return [box for box in boxes if {box.itemData(index) for index in range(box.count())} & set(words)]


class _Several(QObject):
    """A box for several choices: its line of text, and the list that its button opens."""

    def __init__(self, widget, labels):
        super().__init__(widget)
        self._labels = labels
        button = next((child for child in widget.findChildren(QToolButton) if _in_panel(child)), None)
        if button is None:
            return
        self._line = button.parent().findChild(QLineEdit)
        button.released.connect(lambda: QTimer.singleShot(0, self._label_lists))  # comes before clicked, which waits for the list
        self._line.textChanged.connect(self._label_line)
        self._label_line(self._line.text())

    def _label_line(self, text):
        words = text.split(",")
        if not all(word in self._labels for word in words):
            return
        self._line.blockSignals(True)
        self._line.setText(", ".join(self._labels[word] for word in words))
        self._line.blockSignals(False)

    def _label_lists(self):
        """The list is a panel of the dialog, or a window of its own; QGIS 3.40 writes the first word in every line of it."""
        for window in QApplication.topLevelWidgets():
            for view in window.findChildren(QListView):
                rows = [view.model().index(row, 0) for row in range(view.model().rowCount())] if view.model() else []
                words = [row.data(Qt.ItemDataRole.UserRole) for row in rows]
                if sorted(map(str, words)) == sorted(self._labels):
                    for row, word in zip(rows, words):
                        view.model().setData(row, self._labels[word], Qt.ItemDataRole.DisplayRole)


def _in_panel(button):
    return button.parent() is not None and button.parent().metaObject().className() == "QgsProcessingEnumPanelWidget"
