"""First look at the labels: which objects there are, how large, and which of them lie in more than one tile."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..feedback import Feedback
from ..grid import Window
from ..labels import object_numbers
from ..raster import RasterInfo, read_window
from ..runs.executor import run_in_order
from .object_index import count_pixels, index_objects


@dataclass
class ObjectSurvey:
    """The objects of a label raster.

    Attributes
    ----------
    ids : (n,) int64, ascending
    number : (n,) int64
        Pixels.
    crossing : list of (m,) int64
        For each window the ids, ascending, of its objects that have pixels in another window too.
    """

    ids: np.ndarray
    number: np.ndarray
    crossing: list

    def rows(self, ids: np.ndarray) -> np.ndarray:
        """Positions of some ids in `ids`."""
        return np.searchsorted(self.ids, ids)


def survey_labels(labels: RasterInfo, windows: list, executor, feedback: Feedback) -> ObjectSurvey:
    """Count the pixels of every object, in parallel over windows."""
    tasks = ((labels, window) for window in windows)
    seen = list(run_in_order(executor, survey_tile, tasks, feedback, len(windows)))
    ids, place = np.unique(np.concatenate([tile_ids for tile_ids, _ in seen]), return_inverse=True)
    number = np.zeros(len(ids), np.int64)
    np.add.at(number, place, np.concatenate([counts for _, counts in seen]))
    crossing = [tile_ids[counts < number[np.searchsorted(ids, tile_ids)]] for tile_ids, counts in seen]
    return ObjectSurvey(ids, number, crossing)


def survey_tile(labels: RasterInfo, window: Window) -> tuple:
    """Ids (ascending) and pixel counts of the objects in a window."""
    index = index_objects(object_numbers(read_window(labels.path, window, [1])[0], labels.nodata, labels.name))
    number = np.zeros(len(index.ids), np.int64)
    count_pixels(index.local, number)
    return index.ids, number
