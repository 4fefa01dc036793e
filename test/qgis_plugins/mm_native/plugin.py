"""Provider `mmnative` with one algorithm, `exercise`: the same work as in the tests' own process, in QGIS's."""

import json
import os

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingOutputString,
    QgsProcessingParameterFolderDestination,
    QgsProcessingProvider,
    QgsRasterLayer,
)


class NativePlugin:
    def __init__(self, iface):
        self.provider = None

    def initProcessing(self):
        self.provider = NativeProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        self.initProcessing()

    def unload(self):
        QgsApplication.processingRegistry().removeProvider(self.provider)


class NativeProvider(QgsProcessingProvider):
    def id(self):
        return "mmnative"

    def name(self):
        return "Native parts"

    def loadAlgorithms(self):
        self.addAlgorithm(Exercise())


class Exercise(QgsProcessingAlgorithm):
    def createInstance(self):
        return Exercise()

    def name(self):
        return "exercise"

    def displayName(self):
        return "Exercise native parts"

    def initAlgorithm(self, configuration=None):
        self.addParameter(QgsProcessingParameterFolderDestination("FOLDER", "Folder"))
        self.addOutput(QgsProcessingOutputString("RESULT", "Result"))

    def processAlgorithm(self, parameters, context, feedback):
        from .native_parts import exercise

        folder = self.parameterAsString(parameters, "FOLDER", context)
        os.makedirs(folder, exist_ok=True)
        before = qgis_side()
        result = exercise(folder)
        result["qgis"] = [before, qgis_side()]  # QGIS's own PROJ and GDAL still work afterwards
        result["layer"] = read_by_qgis(os.path.join(folder, "0.tif"))
        result["layer_file"] = write_by_qgis(os.path.join(folder, "points.gpkg"))
        result["environment"] = {name: os.environ.get(name, "") for name in ("PROJ_DATA", "PROJ_LIB")}
        return {"FOLDER": folder, "RESULT": json.dumps(result)}


def qgis_side():
    """A point through QGIS's own PROJ, in metres."""
    source, target = (QgsCoordinateReferenceSystem.fromEpsgId(code) for code in (4326, 32633))
    transform = QgsCoordinateTransform(source, target, QgsCoordinateTransformContext())
    point = transform.transform(QgsPointXY(16.5, 50.9))
    return [round(point.x(), 3), round(point.y(), 3)]


def read_by_qgis(path):
    """Size, CRS and first value of a raster through QGIS's own GDAL."""
    layer = QgsRasterLayer(path, "raster")
    value, found = layer.dataProvider().sample(QgsPointXY(layer.extent().xMinimum() + 5, layer.extent().yMaximum() - 5), 1)
    return [layer.width(), layer.height(), layer.crs().authid(), value if found else None]


def write_by_qgis(path):
    """Write a layer as the plugin does, with geometry made by shapely; number of features that QGIS reads back."""
    import numpy as np
    import shapely
    from mine_mapper.algorithms.layers.vector_io import write_table
    from mine_mapper.core.vector import Table
    from qgis.core import QgsVectorLayer

    geometry = np.empty(50, object)
    geometry[:] = [shapely.to_wkb(shapely.Point(500000 + i, 5600000)) for i in range(50)]
    write_table(path, Table(geometry, {"n": np.arange(50)}, "EPSG:32633", "points"), geometry="Point")
    layer = QgsVectorLayer(path, "points", "ogr")
    assert layer.wkbType() == Qgis.WkbType.Point
    return layer.featureCount()
