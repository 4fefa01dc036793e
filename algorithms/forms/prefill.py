"""What the boxes of a dialog hold when it opens: the newest layer or file of the right kind, or a request to choose one.

QGIS puts the first polygon layer of the project into every box that must be filled, be it the counties. Headless runs never see
any of this: it is the default of the dialog alone, not that of the parameter.
"""

import os

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QDate, QThread

MADE_BY = "mine_mapper/made_by"
"""Property of a layer in the project: which output of which step it is."""

KINDS = {
    "INPUT": "image",
    "IMAGE": "image",
    "LABELS": "labels",
    "OBJECTS": "objects",
    "SAMPLES": "samples",
    "OBJECTS_CLASSIFIED": "classified",
    "MINES": "mines",
    "AFTER": "mines",
    "SAMPLE": "accuracy sample",
    "OBSERVED": "observations",
    "REFERENCE": "reference",
    "DEM": "elevation",
    "REGISTER": "register",
    "BEFORE": "earlier mines",
}
"""Parameter -> kind of layer."""

OPTIONAL = {
    ("assessaccuracy", "SAMPLES"),
    ("assessaccuracy", "OBJECTS_CLASSIFIED"),
    ("assessaccuracy", "IMAGE"),
    ("inventoryreport", "MINES"),
    ("inventoryreport", "IMAGE"),
    ("minestatistics", "OBSERVED"),
    ("matchregister", "OBSERVED"),
    ("mapmines", "DEM"),
    ("minestatistics", "DEM"),
}
"""Boxes that may stay empty, and are filled all the same: what the plugin made itself makes the result better."""

FILES = {
    ("classifymines", "MODEL"): ("trainrandomforest", "MODEL"),
    ("previewsegmentation", "MODEL"): ("trainrandomforest", "MODEL"),
    ("prepareimagery", "PRODUCTS_FOLDER"): ("fetchimagery", "FOLDER"),
    ("mapmines", "PRODUCTS_FOLDER"): ("fetchimagery", "FOLDER"),
    ("inventoryreport", "STATISTICS"): ("minestatistics", "TABLES"),
    ("inventoryreport", "ACCURACY"): ("assessaccuracy", "TABLE"),
    ("inventoryreport", "REGISTER_RESULT"): ("matchregister", "TABLE"),
    ("inventoryreport", "CHANGE_RESULT"): ("detectchange", "TABLE"),
}
"""(step, parameter) -> the step and output whose newest file is taken."""

BESIDE = {"ACCURACY", "REGISTER_RESULT", "CHANGE_RESULT"}
"""Tables that are only offered if they are of the same mines as the newest statistics."""

_HAS = {
    "objects": ({"object_id"}, {"class", "split", "probability", "pixels", "cover"}),
    "samples": ({"object_id", "class", "split", "group"}, set()),
    "classified": ({"object_id", "probability", "class", "vote_share"}, set()),
    "mines": ({"mine_id", "probability", "confidence"}, {"change", "agreement", "overrun_km2"}),
    "accuracy sample": ({"sample_id", "stratum", "weight", "reference_class"}, set()),
}
"""Kind -> fields that its layers have, and that they have not."""

_MAKERS = {
    "computefeatures:OUTPUT": "objects",
    "labelobjects:OUTPUT": "samples",
    "classifymines:OBJECTS_CLASSIFIED": "classified",
    "classifymines:MINES": "mines",
    "minestatistics:OUTPUT": "mines",
    "matchregister:OUTPUT": "mines",
    "mergefieldwork:OUTPUT": "mines",
    "drawsample:OUTPUT": "accuracy sample",
}
"""Step and output -> kind: what a step made in this project is of this kind and of no other, whatever its fields."""

_WORDS = {
    "reference": ("reference", "referenz", "outline", "参考", "样本", "эталон", "обуч"),
    "register": ("register", "licence", "license", "cadastre", "矿权", "登记", "лиценз", "реестр", "кадастр"),
}
"""Kind -> words in the names of layers drawn or given by people."""

_made = {}
"""(step, output) -> (path, files of the mines it was made of): the newest of this session and project."""


def remember(algorithm, results, mines):
    """Note the files that a run made; `mines` are the files of its parameter MINES."""
    for step, output in set(FILES.values()):
        if step == algorithm.name() and isinstance(results.get(output), str):
            _made[step, output] = (results[output], tuple(mines))


def forget():
    """Another project: nothing of the old one is offered in it."""
    _made.clear()


def placeholder(algorithm):
    """What a box says that must be filled by the user."""
    return algorithm.tr("Choose a layer")


def unanswered(algorithm, parameters):
    """What to say if a box still holds the words of `placeholder`, '' if none does."""
    for name, value in parameters.items():
        definition = algorithm.parameterDefinition(name)
        if definition is not None and isinstance(value, str) and value == placeholder(algorithm):
            return algorithm.tr("{label}: no layer is chosen yet.").format(label=definition.description())
    return ""


def fill(algorithm, definition):
    """Set what the dialog shows at first in the box of an input."""
    if definition.isDestination() or QThread.currentThread() != QCoreApplication.instance().thread():
        return
    show_decimals(definition)
    name, optional = definition.name(), bool(definition.flags() & Qgis.ProcessingParameterFlag.Optional)
    value = None
    if definition.type() in ("source", "vector", "raster"):
        if not optional or (algorithm.name(), name) in OPTIONAL:
            layer = newest_layer(KINDS.get(name), definition.type() == "raster")
            value = layer.id() if layer is not None else None if optional else placeholder(algorithm)
    elif (algorithm.name(), name) in FILES:
        value = newest_file(algorithm.name(), name)
    elif (algorithm.name(), name) == ("prepareimagery", "DEM"):
        layer = newest_layer("elevation", raster=True)
        value = [layer.id()] if layer is not None else None
    elif (algorithm.name(), name) == ("previewsegmentation", "EXTENT"):
        value = visible_extent()
    elif (algorithm.name(), name) == ("fetchimagery", "START"):
        value = QDate.currentDate().addYears(-1)
    if value is not None:
        definition.setGuiDefaultValueOverride(value)


def show_decimals(definition):
    """0.70 instead of 0.700000: as many decimals as make sense for a number with a default; others keep six."""
    if definition.type() != "number" or definition.dataType() != Qgis.ProcessingNumberParameterType.Double:
        return
    if definition.defaultValue() is not None:
        decimals = 3 if definition.maximum() <= 1 else 2
        definition.setMetadata({**definition.metadata(), "widget_wrapper": {"decimals": decimals}})


def visible_extent():
    """What the map shows, as the box of an extent takes it; None without a map, or one that shows nothing."""
    from qgis.utils import iface

    canvas = iface.mapCanvas() if iface is not None else None
    if canvas is None or not canvas.layers() or canvas.extent().isEmpty():
        return None
    box, crs = canvas.extent(), canvas.mapSettings().destinationCrs().authid()
    return f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()} [{crs}]"


def newest_file(step, parameter):
    """Path of the newest file for a parameter, None if there is none any more."""
    path, mines = _made.get(FILES[step, parameter], ("", ()))
    if parameter in BESIDE and mines != _made.get(("minestatistics", "TABLES"), ("", None))[1]:
        return None
    return path if path and os.path.exists(path) else None


def newest_layer(kind, raster):
    """The uppermost layer of the project's tree that is of this kind (new groups are put on top), None if there is none."""
    layers = [node.layer() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    wanted = Qgis.LayerType.Raster if raster else Qgis.LayerType.Vector
    fitting = (layer for layer in layers if layer is not None and layer.isValid() and layer.type() == wanted)
    return next((layer for layer in fitting if _is_raster(layer, kind) or (not raster and _is_vector(layer, kind))), None)


def _is_raster(layer, kind):
    if layer.type() != Qgis.LayerType.Raster:
        return False
    made_by = layer.customProperty(MADE_BY)
    if kind == "image":
        names = {layer.bandName(band).rsplit(": ", 1)[-1].lower() for band in range(1, layer.bandCount() + 1)}
        return {"blue", "green", "red", "nir"} <= names
    if kind == "labels":
        whole = layer.dataProvider().dataType(1) == Qgis.DataType.UInt32
        return made_by == "segmentimage:LABELS" or (layer.bandCount() == 1 and whole)
    return made_by == {"observations": "prepareimagery:QUALITY", "elevation": "fetchimagery:DEM"}.get(kind, "")


def _is_vector(layer, kind):
    names = set(layer.fields().names())
    if kind in _HAS:
        wanted, unwanted = _HAS[kind]
        if layer.customProperty(MADE_BY) and _MAKERS.get(layer.customProperty(MADE_BY)) != kind:
            return False
        return wanted <= names and not unwanted & names
    ours = layer.customProperty(MADE_BY) or any(wanted <= names for wanted, _ in _HAS.values())
    polygons = layer.geometryType() == Qgis.GeometryType.Polygon
    return bool(polygons and not ours and any(word in layer.name().casefold() for word in _WORDS.get(kind, ())))
