"""REVIEWED as a field package: the folder, a folder with several copies of it, or the package's mines."""

import os

from qgis.core import QgsProcessingException, QgsProcessingUtils

from ...core.errors import MineMapperError
from ...core.feedback import Feedback
from ...core.fieldwork.package import MINES
from ..feedback import in_language
from ..layers.vector_io import write_table
from .packages import is_package, package_folders
from .returns import merge_packages


class _Notes(Feedback):
    """Keeps what the merge has to say until the run has a log."""

    def __init__(self):
        self.lines = []

    def warning(self, message):
        self.lines.append(message)


def reviewed_source(algorithm, parameters, name, context):
    """The `VectorSource` of a layer of reviewed mines, or of a field package that came back; None if not given."""
    folders = _packages(algorithm, parameters, name, context)
    if not folders:
        return algorithm.vector_source(parameters, name, context)
    notes = _Notes()
    try:
        merged, _ = merge_packages(folders, notes)
    except MineMapperError as error:
        raise QgsProcessingException(in_language(error.message)) from error
    path = QgsProcessingUtils.generateTempFilename("reviewed.gpkg")
    write_table(path, merged.mines, "MultiPolygon")
    algorithm.field_notes = [*notes.lines, *(conflict.sentence() for conflict in merged.conflicts)]
    return algorithm.vector_source({**parameters, name: path}, name, context)


def tell_field_notes(algorithm, feedback):
    """Say in the log what the merge of a field package found."""
    for note in algorithm.__dict__.get("field_notes", ()):
        feedback.warning(note)


def _packages(algorithm, parameters, name, context):
    value = parameters.get(name)
    if isinstance(value, str) and os.path.isdir(value):
        return package_folders(value)
    if not algorithm.given(parameters, name):
        return []
    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    path = layer.source().split("|")[0] if layer is not None else ""
    del layer
    folder = os.path.dirname(path)
    return [folder] if os.path.basename(path) == MINES and is_package(folder) else []
