"""Results in the project: each layer under a plain name, in one group a run, in order, with its styles, form and aliases.

QGIS loads what its context lists. The dialog runs a step in a thread with a context of its own, whose list replaces the one of
`prepareAlgorithm`, so the layers are listed again at the end of `processAlgorithm`. A file's own style counts only when it is
opened by hand; here a post-processor, which QGIS calls in the main thread after loading, reads it.
"""

import os
import string
import weakref
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QThread
from qgis.PyQt.QtXml import QDomDocument

from ..forms.prefill import MADE_BY
from ..layers.systems import settle

POINTS, OUTLINES, PIECES, OBJECTS, RASTERS = 500, 400, 300, 200, 100
"""Places in the group: points on top, so that nothing is hidden."""

STYLE_TITLES = {
    "mines": QT_TRANSLATE_NOOP("algorithms", "Type"),
    "mines_confidence": QT_TRANSLATE_NOOP("algorithms", "Confidence"),
    "objects_probability": QT_TRANSLATE_NOOP("algorithms", "Probability"),
    "objects_uncertainty": QT_TRANSLATE_NOOP("algorithms", "Uncertainty"),
}
"""Names of the styles of layers that have several, as the layer's menu 'Styles' shows them."""

STYLE_PLACES = {"agreement": PIECES, "samples": OBJECTS, "objects": OBJECTS, "gaps": OBJECTS - 50}
"""Beginnings of the styles of layers that cover the land: below outlines."""

ORDER = "mine_mapper/order"
"""Property of a node of the layer tree: its place in the group."""

_OBJECTS = ("segmentimage:OBJECTS", "computefeatures:OUTPUT")
_SAMPLES = ("labelobjects:OUTPUT", "labelobjects:LEFT_OUT", "labelobjects:GAPS")
_MINES = ("classifymines:MINES", "minestatistics:OUTPUT", "matchregister:OUTPUT", "assessaccuracy:AGREEMENT")
SUPERSEDED = {
    "computefeatures": ("segmentimage:OBJECTS",),
    "labelobjects": _OBJECTS,
    "classifymines": (*_OBJECTS, *_SAMPLES, *_MINES),
    "minestatistics": _MINES,
    "matchregister": _MINES,
}
"""Step -> what earlier runs made of the same land that would hide its result, or that it shows itself: switched off, once, in
other groups."""

_layer_names = ContextVar("layer_names")
_waiting = []
"""Post-processors until QGIS has called them: it does not keep them itself, and does not call those that are gone."""

_last_group = (lambda: None, "")
"""Weak reference to the context that was loaded from last, and the name of the group its layers went to."""


# -- names inside files ----------------------------------------------------------------------------------------------


@contextmanager
def layer_names(names):
    """Within the block a file called like one of these destinations gets a layer of this name (`layer_name`)."""
    token = _layer_names.set(names)
    try:
        yield
    finally:
        _layer_names.reset(token)


def layer_name(path):
    """Name of the layer inside a file: what the user called the file, or plain words for temporary ones (`OUTPUT.gpkg`).

    Signs at its beginning are left out: GDAL makes no layer called "(new) mines" in a GeoPackage.
    """
    stem = os.path.splitext(os.path.basename(path))[0]
    return _layer_names.get({}).get(stem, stem).lstrip(string.punctuation.replace("_", "")) or "layer"


# -- what is to be loaded --------------------------------------------------------------------------------------------


class Asked(NamedTuple):
    """The layers of a run that the user, or a model, wants in the project."""

    layers: dict
    """Output name -> (path, details of QGIS)."""

    group: str


def asked_layers(algorithm, paths, context):
    """What QGIS was told to load of these paths (by output name); called in `prepareAlgorithm`.

    QGIS gives the details out as references into its list, so they are copied.
    """
    layers = {
        name: (path, QgsProcessingContext.LayerDetails(context.layerToLoadOnCompletionDetails(path)))
        for name, path in paths.items()
        if path and context.willLoadLayerOnCompletion(path)
    }
    return Asked(layers, _group(algorithm, layers, context) if layers or algorithm.loads_files else "")


def announce(algorithm, asked, results, context):
    """List the layers that were made, with all that QGIS needs to show them; called at the end of `processAlgorithm`.

    Parameters
    ----------
    algorithm : MineMapperAlgorithm
        Its `layer_title`, `styles` and destinations tell names, looks and order.
    asked : Asked
    results : dict
        Output name -> path of what was made.
    context : QgsProcessingContext
        That of `processAlgorithm`.
    """
    names = [definition.name() for definition in algorithm.destinationParameterDefinitions()]
    model = context.expressionContext().variable("model_name") or ""
    hidden = algorithm.hidden_layers(results)
    for name, (path, known) in asked.layers.items():
        if results.get(name) is None:
            _forget(context, path)
            continue
        styles = algorithm.styles.get(name, ())
        styles = (styles,) if isinstance(styles, str) else tuple(styles)
        details = QgsProcessingContext.LayerDetails(known)
        details.name = _title(algorithm, name, known.name if model else "")
        details.forceName = True  # else QGIS calls it like the file
        details.groupName = asked.group
        place = _place(algorithm, name, styles)
        details.layerSortKey = place - names.index(name)
        shown = Shown(
            path=path,
            styles=_titled(styles, algorithm.tr),
            place=details.layerSortKey,
            group=asked.group,
            group_in_model=algorithm.tr("Mine Mapper: {step}").format(step=model),
            output=(algorithm.id(), name),
            step=algorithm.name(),
            hidden=name in hidden or bool(model and place == PIECES),  # the mines of the model lie below
        )
        processor = _Styler(shown)
        _waiting.append(processor)
        details.setPostProcessor(processor)
        context.addLayerToLoadOnCompletion(path, details)


class LoadedFile(NamedTuple):
    """A layer file that a step puts on the map without an output of its own."""

    path: str
    title: str
    place: int
    hidden: bool


def announce_files(algorithm, asked, results, context):
    """List the files of `files_to_load`; where nothing is loaded, as in `qgis_process`, the list is of no consequence."""
    if context.project() is None:
        return
    model = context.expressionContext().variable("model_name") or ""
    for index, file in enumerate(algorithm.files_to_load(results)):
        details = QgsProcessingContext.LayerDetails(file.title, context.project(), "", QgsProcessingUtils.LayerHint.Vector)
        details.forceName = True
        details.groupName, details.layerSortKey = asked.group, file.place
        shown = Shown(
            path=file.path,
            styles=(("", ""),),
            place=file.place,
            group=asked.group,
            group_in_model=algorithm.tr("Mine Mapper: {step}").format(step=model or algorithm.title()),
            output=(algorithm.id(), str(index)),
            step=algorithm.name(),
            hidden=file.hidden,
        )
        processor = _Styler(shown)
        _waiting.append(processor)
        details.setPostProcessor(processor)
        context.addLayerToLoadOnCompletion(file.path, details)


def _titled(styles, tr):
    """(name, title) of each style; only the styles of layers that have several need a title."""
    titles = [STYLE_TITLES[name] if len(styles) > 1 else "" for name in styles]
    return tuple((name, tr(title) if title else "") for name, title in zip(styles, titles))


def _forget(context, path):
    """QGIS complains of layers that were not made."""
    layers = context.layersToLoadOnCompletion()
    if path in layers:
        del layers[path]
        context.setLayersToLoadOnCompletion(layers)


def _title(algorithm, name, by_author):
    """The title of the layer; in a model the words of its author, unless they are no words but a name ("mines_map")."""
    if by_author and "_" not in by_author and by_author not in (by_author.lower(), by_author.upper()):
        return by_author
    if by_author and not by_author.isascii() and "_" not in by_author:  # Chinese has no small letters
        return by_author
    return algorithm.layer_title(name)


def _place(algorithm, name, styles):
    definition = algorithm.parameterDefinition(name)
    if definition.type() == "rasterDestination":
        return RASTERS
    if definition.dataType() == Qgis.ProcessingSourceType.VectorPoint:
        return POINTS
    return next((place for style, place in STYLE_PLACES.items() if styles and styles[0].startswith(style)), OUTLINES)


# -- groups ------------------------------------------------------------------------------------------------------------


def _group(algorithm, layers, context):
    """A name of a layer group that the project does not have yet: one group a run.

    It holds the name of the first file that the user named, so that the rows of a batch can be told apart. Only the main thread
    may look into the project; inside a model, elsewhere, QGIS takes the group's name away.
    """
    title = algorithm.tr("Mine Mapper: {step}").format(step=algorithm.title())
    stems = [(name, os.path.splitext(os.path.basename(path))[0]) for name, (path, _) in layers.items()]
    named = [stem for name, stem in stems if stem != name]
    if named:
        title = algorithm.tr("{group}, {file}").format(group=title, file=named[0])
    project = context.project()
    if project is None or QThread.currentThread() != QCoreApplication.instance().thread():
        return title
    return _unused(title, project.layerTreeRoot())


def _unused(title, root):
    name, number = title, 2
    while root.findGroup(name) is not None:
        name, number = f"{title} ({number})", number + 1
    return name


# -- after loading (main thread) ---------------------------------------------------------------------------------------


class Shown(NamedTuple):
    """How a layer is to be shown; plain values, as the algorithm is gone by then."""

    path: str
    styles: tuple
    """(name, title) of each, the one shown first."""

    place: int
    group: str
    group_in_model: str
    output: tuple
    """Id of the algorithm, name of the output."""

    step: str
    hidden: bool


class _Styler(QgsProcessingLayerPostProcessorInterface):
    """Styles a layer when QGIS has put it into the project; QGIS calls it once."""

    def __init__(self, shown):
        super().__init__()
        self._shown = shown

    def postProcessLayer(self, layer, context, feedback):
        if self in _waiting:
            _waiting.remove(self)
        project = context.layerToLoadOnCompletionDetails(self._shown.path).project or context.project()
        root = project.layerTreeRoot()
        node = root.findLayer(layer.id())
        if node is not None and node.customProperty(ORDER) is not None:
            layer.reload()  # a second run into the same file: the layer holds the first one open
        settle(layer)
        layer.setCustomProperty(MADE_BY, ":".join((self._shown.step, self._shown.output[1])))
        if not _has_style_of_user(*self._shown.output):
            show_styles(layer, self._shown.path, self._shown.styles)
        if node is not None and node.customProperty(ORDER) is None:
            self._settle(node, root, context)
            hide_superseded(root, layer, self._shown.step)
        _drop_if_empty(root, self._shown.group)

    def _settle(self, node, root, context):
        """The layer's place in the tree."""
        node.setCustomProperty(ORDER, self._shown.place)
        node.setExpanded(node.layer().type() == Qgis.LayerType.Vector and not self._shown.hidden)
        node.setItemVisibilityChecked(not self._shown.hidden)
        if not context.layerToLoadOnCompletionDetails(self._shown.path).groupName:  # a model that names no group took it away
            _move(node, _group_of_run(context, self._shown.group_in_model, node, root))


def hide_superseded(root, layer, step):
    """Switch off the layers of earlier groups that lie over, or under, a step's own: the map shows the newest result.

    Those of other land, as of the rows of a batch, stay.
    """
    group = root.findLayer(layer.id()).parent().name()  # groups of runs have names of their own
    land = _land(layer)
    for node in root.findLayers():
        older = node.layer() is not None and node.parent().name() != group
        if older and node.layer().customProperty(MADE_BY) in SUPERSEDED.get(step, ()):
            node.setItemVisibilityChecked(node.itemVisibilityChecked() and not land.intersects(_land(node.layer())))


def _land(layer):
    """Extent in degrees; `QgsMapLayer.wgs84Extent` knows none of a layer that was never drawn."""
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    try:
        return QgsCoordinateTransform(layer.crs(), degrees, QgsCoordinateTransformContext()).transformBoundingBox(layer.extent())
    except QgsCsException:
        return QgsRectangle()  # without a place on the earth


def _has_style_of_user(algorithm, output):
    """Whether the user set a style of his own for this output ("Edit rendering styles for outputs")."""
    try:
        from processing.gui.RenderingStyles import RenderingStyles
    except ImportError:
        return False
    return bool(RenderingStyles.getStyle(algorithm, output))


def show_styles(layer, path, styles):
    """Show the style stored with the file; with several, offer all under their titles in the layer's menu 'Styles'."""
    layer.loadDefaultStyle()
    manager = layer.styleManager()
    first = styles[0][1] if len(styles) > 1 else layer.name()
    manager.renameStyle(manager.currentStyle(), first)
    if len(styles) > 1:
        from .styling import style_qml

        for name, title in styles[1:]:
            manager.removeStyle(title)  # of an earlier run into the same file
            manager.addStyleFromLayer(title)
            manager.setCurrentStyle(title)
            document = QDomDocument()
            document.setContent(style_qml(path, name))
            layer.importNamedStyle(document)
        manager.setCurrentStyle(first)
    layer.triggerRepaint()


def _group_of_run(context, title, node, root):
    """The group of this run of a model: all layers of a run are loaded from one context, one after the other."""
    global _last_group
    known_context, name = _last_group
    group = root.findGroup(name) if known_context() is context else None
    if group is None:
        name = _unused(title, root)
        group = (node.parent() if _is_results_group(node.parent()) else root).insertGroup(0, name)
        _last_group = (weakref.ref(context), name)
    return group


def _is_results_group(group):
    """The group that the user named for all results of Processing in the options."""
    try:
        from processing.core.ProcessingConfig import ProcessingConfig
    except ImportError:
        return False
    return bool(group.name()) and group.name() == ProcessingConfig.getSetting(ProcessingConfig.RESULTS_GROUP_NAME)


def _move(node, group):
    """Into the group, below the layers of a higher place."""
    places = [int(child.customProperty(ORDER) or 0) for child in group.children()]
    index = sum(place > int(node.customProperty(ORDER)) for place in places)
    group.insertChildNode(index, node.clone())
    node.parent().removeChildNode(node)


def _drop_if_empty(root, name):
    """QGIS makes the group also for layers that are in the project already."""
    group = root.findGroup(name) if name else None
    if group is not None and not group.children():
        group.parent().removeChildNode(group)
