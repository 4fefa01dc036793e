"""Layers for the tests of mapping and inventory: a small scene of square objects, a forest of one tree."""

import numpy as np
import shapely
from mine_mapper.core.learning.model import ForestModel
from mine_mapper.core.vector import Table

UTM = "EPSG:32644"
X0, Y0 = 500000.0, 4800000.0
SIDE = 100.0


def box(column, row, columns=1, rows=1):
    """A rectangle of cells of 100 m, counted from the lower left corner of the scene."""
    x, y = X0 + column * SIDE, Y0 + row * SIDE
    return shapely.box(x, y, x + columns * SIDE, y + rows * SIDE)


def texts(values):
    array = np.empty(len(values), object)
    array[:] = values
    return array


def table(shapes, **columns):
    return Table.from_shapes(shapes, columns, UTM)


def write(path, shapes, geometry="MultiPolygon", **columns):
    """Write a layer; returns its path."""
    from mine_mapper.algorithms.layers.vector_io import write_table

    write_table(str(path), table(shapes, **columns), geometry)
    return str(path)


def model(glcm=None):
    """Red above 1000 is a mine with probability 0.9, else 0.1."""
    return ForestModel(
        features=("mean_red",),
        tree_sizes=np.array([3], np.int32),
        feature=np.array([0, -1, -1], np.int16),
        threshold=np.array([1000, 0, 0], np.float32),
        probability=np.array([0, 0.1, 0.9]),
        fill=np.array([500], np.float32),
        low=np.array([0], np.float32),
        high=np.array([5000], np.float32),
        samples={"mine": 100, "non_mine": 300},
        glcm=glcm,
    )


MINE_CELLS = {(2, 2), (3, 2), (3, 3), (6, 6), (0, 8)}
"""Cells that the forest calls mine: an L of three, one alone, one at the edge."""


def scene(path, red=None):
    """A scene of 10 x 10 objects; returns the path of its layer."""
    cells = [(column, row) for row in range(9, -1, -1) for column in range(10)]
    values = np.array([2000.0 if cell in MINE_CELLS else 500.0 for cell in cells]) if red is None else np.full(100, red)
    return write(path, [box(*cell) for cell in cells], object_id=np.arange(1, 101), mean_red=values)


def rows(path):
    """Features of a layer as dicts, with their shapes under 'shape'."""
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(path, "layer", "ogr")
    assert layer.isValid()
    names = [field.name() for field in layer.fields()]
    features = []
    for feature in layer.getFeatures():
        values = {
            n: None if v is None or (hasattr(v, "isNull") and v.isNull()) else v for n, v in zip(names, feature.attributes())
        }
        features.append({**values, "shape": shapely.from_wkb(bytes(feature.geometry().asWkb()))})
    del layer
    return features


def log_feedback():
    """A feedback that keeps information and warnings in `lines`."""
    from qgis.core import QgsProcessingFeedback

    class Log(QgsProcessingFeedback):
        def __init__(self):
            super().__init__(False)
            self.lines = []

        def pushInfo(self, text):
            self.lines.append(text)

        def pushWarning(self, text):
            self.lines.append("WARNING " + text)

        def reportError(self, text, fatalError=False):
            self.lines.append("ERROR " + text)

    return Log()


def run(algorithm, feedback=None, **parameters):
    import processing

    return processing.run(f"minemapper:{algorithm}", parameters, feedback=feedback or log_feedback())


def refused(algorithm, message, **parameters):
    """Assert that a run fails with a message, given in the exception or, while inputs are read, in the log."""
    import pytest
    from qgis.core import QgsProcessingException

    feedback = log_feedback()
    with pytest.raises(QgsProcessingException) as error:
        run(algorithm, feedback, **parameters)
    said = "\n".join([str(error.value), *feedback.lines])
    assert message in said, said
