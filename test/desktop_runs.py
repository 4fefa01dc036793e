"""Runs a step as the dialog of the toolbox does: in a worker thread, then QGIS's own loading of the results."""

from contextlib import contextmanager
from dataclasses import dataclass
from unittest.mock import patch

UTM = "EPSG:32644"


@dataclass(frozen=True)
class Layer:
    """A layer as it stands in the project."""

    name: str
    kind: str
    """'vector' or 'raster'."""

    renderer: str
    group: str
    source: str
    crs: str
    """Code, or WKT of one without; '' if it is not valid."""

    form: tuple
    """Titles of the tabs or groups of the form, () for one made by QGIS."""

    aliases: dict
    styles: tuple
    labels: bool
    shown: bool


def run_as_dialog(algorithm, parameters, wanted=None, context=None):
    """Run an algorithm of the provider and load its results.

    Parameters
    ----------
    algorithm : str or QgsProcessingAlgorithm
        Id without the provider, or an algorithm such as a model.
    parameters : dict
        Inputs, and destinations as paths.
    wanted : dict, optional
        Destinations that are to be loaded: name -> path; the word 'TEMPORARY_OUTPUT' for a temporary file.

    Returns
    -------
    dict
        The results of the algorithm.
    """
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import (
        QgsApplication,
        QgsProcessingAlgRunnerTask,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingOutputLayerDefinition,
        QgsProject,
    )
    from qgis.PyQt.QtCore import QEventLoop

    project = QgsProject.instance()
    if isinstance(algorithm, str):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"minemapper:{algorithm}")
    else:
        algorithm = algorithm.create()
    destinations = {name: QgsProcessingOutputLayerDefinition(path, project) for name, path in (wanted or {}).items()}
    context = context or QgsProcessingContext()
    context.setProject(project)
    feedback = QgsProcessingFeedback(False)
    ended = []
    task = QgsProcessingAlgRunnerTask(algorithm, {**parameters, **destinations}, context, feedback)
    loop = QEventLoop()
    task.executed.connect(lambda fine, results: (ended.append((fine, results)), loop.quit()))
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    fine, results = ended[0]
    assert fine, feedback.textLog()
    with layers_panel(project):
        assert handleAlgorithmResults(algorithm, context, feedback, {**parameters, **destinations}), feedback.textLog()
    return results


@contextmanager
def layers_panel(project):
    """A real layers panel in the place of pytest-qgis's: QGIS 3.44 puts the results in its order."""
    from processing.gui import Postprocessing
    from qgis.core import QgsLayerTreeModel
    from qgis.gui import QgsLayerTreeView

    view = QgsLayerTreeView()
    model = QgsLayerTreeModel(project.layerTreeRoot())
    view.setModel(model)
    with patch.object(Postprocessing.iface, "layerTreeView", lambda: view):
        yield
    view.deleteLater()
    model.deleteLater()


def layers_in_project():
    """All layers of the project's layer tree, from top to bottom."""
    from qgis.core import QgsProject

    return [_seen(node) for node in QgsProject.instance().layerTreeRoot().findLayers()]


def _seen(node):
    layer = node.layer()
    vector = layer.type().name == "Vector"
    form = layer.editFormConfig() if vector else None
    return Layer(
        name=layer.name(),
        kind="vector" if vector else "raster",
        renderer=layer.renderer().type(),
        group=node.parent().name(),
        source=layer.source(),
        crs=(layer.crs().authid() or layer.crs().toWkt()) if layer.crs().isValid() else "",
        form=tuple(child.name() for child in form.invisibleRootContainer().children()) if _designed(form) else (),
        aliases={field.name(): field.alias() for field in layer.fields() if field.alias()} if vector else {},
        styles=tuple(layer.styleManager().styles()),
        labels=vector and layer.labelsEnabled(),
        shown=node.itemVisibilityChecked(),
    )


def _designed(form):
    from qgis.core import Qgis

    return form is not None and form.layout() == Qgis.AttributeFormLayout.DragAndDrop


def clear_project():
    """Layers that are still held when Python ends take QGIS down."""
    from qgis.core import QgsProject

    QgsProject.instance().clear()


def image(path):
    """Write an image of 40 x 40 px with a bright rectangle; returns its path."""
    import numpy as np
    from mine_mapper.core.native import rasterio as native

    rasterio = native()
    values = np.full((4, 40, 40), 1000, np.float32)
    values[:, 10:25, 12:30] = 4000
    profile = {"driver": "GTiff", "width": 40, "height": 40, "count": 4, "dtype": "float32", "crs": UTM, "nodata": -9999}
    with rasterio.open(path, "w", transform=rasterio.transform.from_origin(500000, 4800000, 10, 10), **profile) as file:
        file.write(values)
        for band, name in enumerate(("blue", "green", "red", "nir"), 1):
            file.set_band_description(band, name)
    return str(path)


def own_model(names):
    """A model of one step whose outputs have these names (output -> name)."""
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterRasterLayer,
    )

    model = QgsProcessingModelAlgorithm("My pits", "own", "own")
    model.addModelParameter(QgsProcessingParameterRasterLayer("INPUT", "Image"), QgsProcessingModelParameter("INPUT"))
    child = QgsProcessingModelChildAlgorithm("minemapper:segmentimage")
    child.setChildId("segment")
    child.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromModelParameter("INPUT")])
    child.addParameterSources("SCALE", [QgsProcessingModelChildParameterSource.fromStaticValue(20)])
    outputs = {}
    for output, name in names.items():
        component = QgsProcessingModelOutput(name, name)
        component.setChildId("segment")
        component.setChildOutputName(output)
        outputs[name] = component
    child.setModelOutputs(outputs)
    model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    return model
