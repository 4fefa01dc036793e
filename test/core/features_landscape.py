"""A small landscape of ragged objects for the tests of the features."""

import numpy as np
from mine_mapper.core.features.compute import FeatureJob, compute_features
from mine_mapper.core.features.feature_choice import resolve_features
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.grid import Grid
from mine_mapper.core.raster_writer import create_raster

BANDS = ("blue", "green", "red", "nir", "ndvi", "ndwi", "elevation", "slope", "B11")
NODATA = -9999.0


def paper_features(terrain=True):
    """Names of the preset `paper` for an image of Sentinel-2 with an elevation model, or without one."""
    return resolve_features(["paper"], BANDS[: 8 if terrain else 6])[0]


class Log(Feedback):
    """Feedback that remembers what was said."""

    def __init__(self):
        self.lines = []

    def info(self, message):
        self.lines.append(message)

    warning = info


def ragged_labels(rows, columns, objects, seed, empty=0.05):
    """Labels 1..N of ragged, 4-connected objects, in row-major order of the first pixel; some pixels hold none."""
    from skimage.measure import label

    random = np.random.default_rng(seed)
    seeds = random.uniform((0, 0), (rows, columns), (objects, 2))
    places = np.stack(np.mgrid[:rows, :columns], axis=-1) + random.normal(0, 1.2, (rows, columns, 2))
    nearest = ((places[:, :, None, :] - seeds) ** 2).sum(-1).argmin(-1) + 1
    nearest[random.random((rows, columns)) < empty] = 0
    pieces = label(nearest, connectivity=1, background=0)
    return in_order(pieces)


def in_order(pieces):
    """Number labels in row-major order of their first pixel."""
    ids, first, inverse = np.unique(pieces, return_index=True, return_inverse=True)
    numbers = np.zeros(len(ids), np.uint32)
    kept = np.argsort(first)
    kept = kept[ids[kept] != 0]
    numbers[kept] = np.arange(1, len(kept) + 1)
    return numbers[inverse].reshape(pieces.shape)


def bands_of(labels, seed, missing=0.02):
    """(9, rows, columns) float32 stack with textures, fractions and pixels without data (NaN)."""
    random = np.random.default_rng(seed)
    base = random.uniform(300, 5000, labels.max() + 1)[labels]
    stack = np.empty((len(BANDS), *labels.shape), np.float32)
    for place in range(4):
        stack[place] = base * (1 + 0.1 * place) + random.normal(0, 400, labels.shape)
    stack[4] = (stack[3] - stack[2]) / (stack[3] + stack[2])
    stack[5] = (stack[1] - stack[3]) / (stack[1] + stack[3])
    stack[4:6] = np.clip(stack[4:6], -1, 1)
    rows, columns = np.indices(labels.shape)
    stack[6] = 1500 + 3 * rows + 40 * np.sin(columns / 7) + random.normal(0, 2, labels.shape)
    stack[7] = random.uniform(0, 60, labels.shape)
    stack[8] = base * 1.2 + random.normal(0, 100, labels.shape)
    for place in range(len(BANDS)):
        stack[place][random.random(labels.shape) < missing] = np.nan
    return stack


def grid_of(labels, epsg=32645, cell=10.0):
    from mine_mapper.core.native import rasterio

    rows, columns = labels.shape
    return Grid(rasterio().crs.CRS.from_epsg(epsg).to_wkt(), (cell, 0.0, 300000.0, 0.0, -cell, 5e6), columns, rows)


def write(folder, labels, stack, names=BANDS, grid=None, label_type="uint32", name="x"):
    """Write both rasters; returns their paths."""
    grid = grid or grid_of(labels)
    image, label_path = str(folder / f"{name}_image.tif"), str(folder / f"{name}_labels.tif")
    with create_raster(image, grid, "float32", names, NODATA) as writer:
        writer.write(np.where(np.isfinite(stack), stack, NODATA).astype(np.float32))
    with create_raster(label_path, grid, label_type, ("",), 0) as writer:
        writer.write(labels.astype(label_type))
    return image, label_path


def features_of(folder, labels, stack, features=("extended",), names=BANDS, log=None, **options):
    """{name: values} of a landscape, and the ids under 'ids'."""
    image, label_path = write(folder, labels, stack, names)
    found = compute_features(FeatureJob(image, label_path, features, **options), log or Feedback())
    return {"ids": found.ids, **{name: found.values[:, place] for place, name in enumerate(found.names)}}
