"""The project of a field package: relative paths, a form with photo and choices, properties that QField and Mergin Maps read."""

import json
import os

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsCategorizedSymbolRenderer,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ...core.fieldwork.package import FINDINGS, ID, IMAGE, KEPT, MINES, PHOTOS, PLACES, PROJECT, SPARE
from ...core.inventory.read_tables import COLUMNS
from ...core.mapping.reviewed import REVIEWS
from ..desktop.styling import without_fonts

FINDING_LABELS = {
    "in_operation": "mine in operation",
    "out_of_operation": "mine out of operation",
    "reclaimed": "reclaimed",
    "no_mine": "no mine",
    "not_reached": "not reached",
}
FINDING_COLOURS = {
    "in_operation": "#d55e00",
    "out_of_operation": "#e69f00",
    "reclaimed": "#0072b2",
    "no_mine": "#56b4e9",
    "not_reached": "#999999",
    "": "#ffd23f",
}
LABELS = {
    "finding": "Finding",
    "photo": "Photo",
    "photo_2": "Second photo",
    "note": "Note",
    "kind": "Kind",
    "date": "Date",
}
"""Headings of fields that no table of the inventory has."""

LARGEST_PHOTO = 1600
"""Longer side of photos, pixels."""


def make_project(folder, words, others):
    """Write the project into a folder that holds the layers.

    Parameters
    ----------
    words : function
        Gives labels in the reader's language.
    others : list of (str, str)
        File and title of the layers to look at.
    """
    project = QgsProject()
    project.setFileName(os.path.join(folder, PROJECT))
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    project.setTitle(words("Inspection on the ground"))
    try:
        mines = _open(folder, MINES, words("Mines"))
        places = _open(folder, PLACES, words("New places"))
        _mine_form(mines, words)
        _place_form(places, words)
        for layer in (mines, places):
            _sync(layer, "offline", "offline")
        layers = [places, mines]
        for file, title in others:
            layer = _open(folder, file, title)
            _plain_style(layer)
            layer.setReadOnly(True)
            _sync(layer, "copy", "no_action")
            layers.append(layer)
        if os.path.isfile(os.path.join(folder, IMAGE)):
            image = QgsRasterLayer(os.path.join(folder, IMAGE), words("Image"), "gdal")
            _sync(image, "copy", "no_action")
            layers.append(image)
        project.setCrs(mines.crs())
        project.addMapLayers(layers)
        _properties(project, mines, places)
        extent = mines.extent()
        extent.scale(1.2)
        project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, mines.crs()))
        project.writeMapLayer.connect(without_fonts)
        if not project.write():
            raise OSError(5, project.error())
    finally:
        project.clear()


def _open(folder, file, title):
    return QgsVectorLayer(os.path.join(folder, file), title, "ogr")


def _sync(layer, cable, cloud):
    layer.setCustomProperty("QFieldSync/action", cable)
    layer.setCustomProperty("QFieldSync/cloud_action", cloud)


def _properties(project, mines, places):
    project.writeEntry("qfieldsync", "maximumImageWidthHeight", LARGEST_PHOTO)
    project.writeEntry("Mergin", "PhotoQuality", 1)
    for layer, names in ((mines, ("photo", "photo_2")), (places, ("photo",))):
        naming = {name: f"'{PHOTOS}/' || \"{ID}\" || '_{name}_' || format_date(now(),'yyyyMMddhhmmsszzz')" for name in names}
        expressions = {name: f"{expression} || '.{{extension}}'" for name, expression in naming.items()}
        layer.setCustomProperty("QFieldSync/attachment_naming", json.dumps(expressions))
        for name, expression in naming.items():
            project.writeEntry("Mergin", f"PhotoNaming/{layer.id()}/{name}", expression)


# -- forms -------------------------------------------------------------------------------------------------------------


def _mine_form(layer, words):
    fields = layer.fields()
    for index, field in enumerate(fields):
        column = COLUMNS.get(field.name())
        label = LABELS.get(field.name()) or (column.label if column is not None else field.name())
        layer.setFieldAlias(index, words(label))
    _choices(layer, "finding", [(words(FINDING_LABELS[value]), value) for value in FINDINGS])
    _choices(layer, "review", [(words(value), value) for value in REVIEWS])
    kinds = COLUMNS["type"].labels
    _choices(layer, "type", [(words(kinds[value]), value) for value in ("metal", "non_metal", "coal", "unknown")])
    for name in ("photo", "photo_2"):
        _photo(layer, name)
    _identify(layer)
    first = ("finding", "photo", "photo_2", "review_note", "review", "type", "reviewer", "review_date")
    shown = [name for name in KEPT if fields.lookupField(name) >= 0 and name != "type"]
    _tabs(layer, ((words("Inspection on the ground"), first), (words("Mine"), shown)), read_only=shown)
    categories = [
        QgsRendererCategory(value, _outline(colour), words(FINDING_LABELS.get(value, "not yet visited")))
        for value, colour in FINDING_COLOURS.items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("coalesce(\"finding\", '')", categories))
    _label(layer, "mine_id")
    layer.setDisplayExpression('"mine_id"')


def _place_form(layer, words):
    for name, label in (("kind", "Kind"), ("note", "Note"), ("photo", "Photo"), ("reviewer", "Reviewer"), ("date", "Date")):
        layer.setFieldAlias(layer.fields().lookupField(name), words(label))
    _choices(layer, "kind", [(words("mine that is not on the map"), "mine"), (words("other"), "other")])
    _photo(layer, "photo")
    _identify(layer)
    index = layer.fields().lookupField("date")
    layer.setDefaultValueDefinition(index, QgsDefaultValue("format_date(now(), 'yyyy-MM-dd')", False))
    _tabs(layer, ((words("New places"), ("kind", "note", "photo", "reviewer", "date")),), read_only=())
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple({"name": "star", "color": "#cc79a7", "size": "5"})))


def _choices(layer, name, pairs):
    setup = QgsEditorWidgetSetup("ValueMap", {"map": [{label: value} for label, value in pairs]})
    layer.setEditorWidgetSetup(layer.fields().lookupField(name), setup)


def _photo(layer, name):
    settings = {
        "DocumentViewer": 1,
        "DocumentViewerHeight": 0,
        "DocumentViewerWidth": 0,
        "FileWidget": True,
        "FileWidgetButton": True,
        "FileWidgetFilter": "",
        "RelativeStorage": 1,
        "StorageMode": 0,
    }
    layer.setEditorWidgetSetup(layer.fields().lookupField(name), QgsEditorWidgetSetup("ExternalResource", settings))


def _identify(layer):
    """A new id for each new feature; splitting gives the parts a new one where the program honours it."""
    index = layer.fields().lookupField(ID)
    layer.setDefaultValueDefinition(index, QgsDefaultValue("uuid('WithoutBraces')", False))
    layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Hidden", {}))
    layer.setFieldSplitPolicy(index, Qgis.FieldDomainSplitPolicy.DefaultValue)
    if hasattr(layer, "setFieldDuplicatePolicy"):
        layer.setFieldDuplicatePolicy(index, Qgis.FieldDuplicatePolicy.DefaultValue)
    for name in SPARE:
        if layer.fields().lookupField(name) >= 0:
            layer.setEditorWidgetSetup(layer.fields().lookupField(name), QgsEditorWidgetSetup("Hidden", {}))


def _tabs(layer, tabs, read_only):
    form = layer.editFormConfig()
    form.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    form.clearTabs()
    root = form.invisibleRootContainer()
    for title, names in tabs:
        tab = QgsAttributeEditorContainer(title, root)
        for name in names:
            index = layer.fields().lookupField(name)
            if index >= 0:
                tab.addChildElement(QgsAttributeEditorField(name, index, tab))
        form.addTab(tab)
    for name in read_only:
        form.setReadOnly(layer.fields().lookupField(name), True)
    layer.setEditFormConfig(form)


# -- looks -------------------------------------------------------------------------------------------------------------


def _outline(colour):
    return QgsFillSymbol.createSimple({"color": "0,0,0,0", "outline_color": colour, "outline_width": "0.8"})


def _plain_style(layer):
    kind = layer.geometryType()
    if kind == Qgis.GeometryType.Polygon:
        symbol = QgsFillSymbol.createSimple({"color": "0,0,0,0", "outline_color": "#8a8476", "outline_width": "0.4"})
    elif kind == Qgis.GeometryType.Line:
        symbol = QgsLineSymbol.createSimple({"color": "#2b7bba", "width": "0.4"})
    else:
        symbol = QgsMarkerSymbol.createSimple({"color": "#2b7bba", "size": "2"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def _label(layer, name):
    settings, text, rim = QgsPalLayerSettings(), QgsTextFormat(), QgsTextBufferSettings()
    rim.setEnabled(True)
    rim.setColor(QColor("white"))
    text.setSize(11)
    text.setBuffer(rim)
    settings.fieldName = name
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
