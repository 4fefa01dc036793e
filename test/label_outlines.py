"""Outlines of labels in memory, for tests."""

import numpy as np
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.native import rasterio
from mine_mapper.core.polygons import object_outlines


def outlines_of(labels, transform):
    """(ids, WKB) of the objects of a label array; `transform`: a, b, c, d, e, f of the pixels' corners."""
    package, path = rasterio(), "/vsimem/labels-of-a-test.tif"
    profile = {"driver": "GTiff", "height": labels.shape[0], "width": labels.shape[1], "count": 1, "dtype": "uint32"}
    with package.open(path, "w", transform=package.Affine(*transform[:6]), **profile) as dataset:
        dataset.write(np.asarray(labels, np.uint32), 1)
    parts = list(object_outlines(path, Feedback()))
    package.shutil.delete(path)
    if not parts:
        return np.zeros(0, np.int64), np.zeros(0, object)
    return np.concatenate([part.ids for part in parts]), np.concatenate([part.wkb for part in parts])
