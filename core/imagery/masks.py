"""Which pixels of a scene count: clouds, shadows and the like by its classification, grown by a distance."""

from __future__ import annotations

from typing import Optional, Sequence

import numpy as np

from .._jit import kernel
from ..errors import ParameterError
from ..messages import Message

CLASS_NAMES = {
    0: "no data",
    1: "saturated or defective",
    2: "dark or topographic shadow",
    3: "cloud shadow",
    4: Message("vegetation"),
    5: "not vegetated",
    6: Message("water"),
    7: Message("unclassified"),
    8: "cloud, medium probability",
    9: "cloud, high probability",
    10: "thin cirrus",
    11: "snow or ice",
}
CLOUD_CLASSES = (8, 9, 10)
"""Classes that mean cloud; bright ground is mistaken for these."""

OBSCURED_CLASSES = (3, 8, 9, 10)
"""Classes that count as cloud in the share of a scene: clouds and their shadows."""

_NOT_GROWN = (0, 1)
"""Edges of the swath and single saturated pixels say nothing of their neighbours."""

SMALL = 8
"""Pixels; masks that grow by no more are grown by a disk, others by distances to the nearest masked pixel. The same result."""

BRIGHT_SHARE, BRIGHT_DATES = 0.8, 3


def parse_mask_classes(text: str) -> tuple:
    """`0,1,3` -> (0, 1, 3).

    Raises
    ------
    ParameterError
        Not whole numbers from 0 to 11.
    """
    try:
        classes = tuple(sorted({int(part) for part in text.split(",") if part.strip()}))
    except ValueError:
        classes = (None,)
    if any(value not in CLASS_NAMES for value in classes):
        raise ParameterError(
            "MASK_CLASSES is '{text}': numbers of SCL classes from 0 to 11 with commas are needed, for example 0,1,3,8,9,10. "
            "8, 9, 10 are clouds, 3 cloud shadow, 11 snow.",
            text=text,
        )
    return classes


def grow(mask: np.ndarray, radius: float) -> np.ndarray:
    """The mask and all pixels whose centre lies within `radius` pixels of a masked one's.

    Parameters
    ----------
    mask : (rows, columns) bool
    radius : float
        Pixels; 0 leaves the mask as it is.
    """
    if radius <= 0 or not mask.any() or mask.all():
        return mask
    reach = radius + 1e-6
    if radius > SMALL:
        from scipy.ndimage import distance_transform_edt

        return distance_transform_edt(~mask) <= reach
    rows = np.arange(-int(reach), int(reach) + 1)
    grown = np.zeros(mask.shape, bool)
    grow_by_disk(np.ascontiguousarray(mask), np.sqrt(reach**2 - rows**2).astype(np.int64), grown)
    return grown


@kernel
def grow_by_disk(mask, half_widths, out):
    """Set all pixels within a disk around each masked one, run by run of the rows.

    Parameters
    ----------
    mask : (rows, columns) bool
    half_widths : (2 k + 1,) int64
        Columns that the disk reaches to each side, for the rows from k above to k below its centre.
    out : (rows, columns) bool
        All False; filled.
    """
    rows, columns = mask.shape
    reach = len(half_widths) // 2
    for r in range(rows):
        c = 0
        while c < columns:
            if not mask[r, c]:
                c += 1
                continue
            start = c
            while c < columns and mask[r, c]:
                c += 1
            for k in range(max(-reach, -r), min(reach, rows - 1 - r) + 1):
                width = half_widths[k + reach]
                for i in range(max(start - width, 0), min(c + width, columns)):
                    out[r + k, i] = True


def class_mask(
    classes: np.ndarray,
    masked: Sequence[int],
    radius: float,
    kept: Optional[np.ndarray] = None,
    bright: Optional[np.ndarray] = None,
) -> np.ndarray:
    """Pixels to leave out.

    Parameters
    ----------
    classes : (rows, columns) uint8
        Scene classification.
    masked : sequence of int
        Classes to leave out. All but "no data" and "saturated" are grown by `radius` pixels.
    kept, bright : (rows, columns) bool, optional
        Pixels never masked (and no seed of growth): polygons of the user, and ground that is bright at every date (this
        one only where the class means cloud).

    Returns
    -------
    (rows, columns) bool
    """
    table = np.zeros(256, np.uint8)
    table[list(masked)] = 2
    for value in _NOT_GROWN:
        table[value] = min(table[value], 1)
    kind = table[classes]
    if bright is not None:
        kind[bright & np.isin(classes, CLOUD_CLASSES)] = 0
    if kept is None:
        return (kind == 1) | grow(kind == 2, radius)
    return ((kind == 1) | grow((kind == 2) & ~kept, radius)) & ~kept


def bright_ground(classes: np.ndarray) -> np.ndarray:
    """Pixels called cloud on more than 80 % of at least three dates: bright ground (quarries, tailings), not cloud.

    Parameters
    ----------
    classes : (dates, rows, columns) uint8
        0 = not observed at that date.

    Returns
    -------
    (rows, columns) bool
    """
    if len(classes) < BRIGHT_DATES:
        return np.zeros(classes.shape[1:], bool)
    observed = (classes != 0).sum(0)
    cloudy = np.isin(classes, CLOUD_CLASSES).sum(0)
    return (observed >= BRIGHT_DATES) & (cloudy > BRIGHT_SHARE * observed)


def class_counts(classes: np.ndarray) -> np.ndarray:
    """(12,) int64 number of pixels of each class."""
    return np.bincount(np.minimum(classes, 12).ravel(), minlength=13)[:-1].astype(np.int64)


def cloud_share(counts: np.ndarray) -> float:
    """Share of clouds and their shadows among the pixels with data; NaN without any."""
    seen = counts[1:].sum()
    return float(counts[list(OBSCURED_CLASSES)].sum() / seen) if seen else float("nan")
