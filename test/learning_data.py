"""Small tables and forests for the tests of learning, made in code."""

import numpy as np
import shapely
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.learning.forest import ForestSettings, build_model, grow_forest
from mine_mapper.core.learning.training_set import TrainingSet
from mine_mapper.core.vector import Table


class Log(Feedback):
    """Feedback that remembers what it was told, and can be cancelled after some checks."""

    def __init__(self, cancel_after=None):
        self.infos, self.warnings, self.progress, self._left = [], [], [], cancel_after

    def info(self, message):
        self.infos.append(message)

    def warning(self, message):
        self.warnings.append(message)

    def set_progress(self, fraction):
        self.progress.append(fraction)

    def is_cancelled(self):
        if self._left is None:
            return False
        self._left -= 1
        return self._left < 0

    @property
    def text(self):
        return "\n".join(self.infos + self.warnings)


def sample_values(count=300, seed=0, features=8, undefined=0.0):
    """Two classes that differ in the first three features; the last feature is noise. values, truth."""
    rng = np.random.default_rng(seed)
    truth = (rng.random(count) < 0.3).astype(np.int8)
    values = rng.normal(size=(count, features))
    values[:, :3] += 1.5 * truth[:, None]
    values[rng.random(values.shape) < undefined] = np.nan
    return values, truth


def samples(count=300, seed=0, features=8, undefined=0.0, groups=None):
    """A `TrainingSet` of `sample_values`."""
    values, truth = sample_values(count, seed, features, undefined)
    names = tuple(f"f{i}" for i in range(features))
    if groups is None:
        groups = np.array([f"g{i % 30}" for i in range(count)], object)
    return TrainingSet(names, values, truth, groups, "test groups", None, "samples")


def small_model(trees=7, leaf=5, undefined=0.05, count=300):
    """A model, the samples it was trained on, and its forest."""
    data = samples(count, undefined=undefined)
    settings = ForestSettings(trees=trees, max_features=3, min_samples_leaf=leaf, min_samples_split=2 * leaf)
    grown = grow_forest(data, settings, Feedback(), 1)
    return build_model(data, grown, settings, {"oob_error": 0.1}, {"f0": 0.02}), data, grown


def object_grid(rows=20, columns=20, side=100.0, crs="EPSG:32644", **fields):
    """Square objects on a grid with its lower left corner at (0, 0); object_id in row-major order from there."""
    y, x = np.mgrid[:rows, :columns] * side
    shapes = shapely.box(x.ravel(), y.ravel(), x.ravel() + side, y.ravel() + side)
    return Table.from_shapes(shapes, {"object_id": np.arange(1, rows * columns + 1), **fields}, crs, "objects")


def polygons(*boxes, crs="EPSG:32644", **fields):
    """Reference polygons from (x0, y0, x1, y1)."""
    return Table.from_shapes([shapely.box(*box) for box in boxes], fields, crs, "reference")
