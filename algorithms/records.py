"""Files behind the inputs of a run, for its record."""

import os

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterRasterLayer


def input_files(algorithm, parameters, names, context):
    """Name -> path of the parameters that are read from one file; memory layers and databases have none."""
    files = {}
    for name in names:
        if not algorithm.given(parameters, name):
            continue
        definition = algorithm.parameterDefinition(name)
        if isinstance(definition, QgsProcessingParameterFile):
            path = algorithm.parameterAsFile(parameters, name, context)
        else:
            raster = isinstance(definition, QgsProcessingParameterRasterLayer)
            read = algorithm.parameterAsRasterLayer if raster else algorithm.parameterAsVectorLayer
            layer = read(parameters, name, context)
            path = layer.source().split("|")[0] if layer is not None else ""
            del layer
        if path and os.path.isfile(path):
            files[name] = path
    return files
