"""Boxes of polygons from their WKB alone: of most objects of a large layer nothing else is ever asked."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..arrays import end_to_end
from .row_kernels import boxes_of_polygons


def boxes_of_wkb(geometry: np.ndarray) -> Optional[np.ndarray]:
    """Boxes of polygons.

    Parameters
    ----------
    geometry : (n,) object array of bytes or None
        WKB.

    Returns
    -------
    (n, 4) float64 or None
        xmin, ymin, xmax, ymax; None where other geometries are among them, or coordinates that are no numbers.
    """
    boxes = np.empty((len(geometry), 4))
    plain = boxes_of_polygons(*end_to_end(geometry.tolist()), boxes)
    return boxes[:, [0, 2, 1, 3]] if plain and np.isfinite(boxes).all() else None
