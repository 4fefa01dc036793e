"""What each pixel of a scene is, by the classification or quality band of its agency, in the classes of Sentinel-2's SCL."""

from __future__ import annotations

import numpy as np

NO_DATA, SHADOW, WATER, UNCLASSIFIED, CLOUD_MEDIUM, CLOUD, CIRRUS, SNOW = 0, 3, 6, 7, 8, 9, 10, 11
"""Classes of SCL that other codings are brought to; clear land of unknown cover is "unclassified"."""

CODINGS = {
    "SCL": (),
    "QA_PIXEL": ((7, WATER), (5, SNOW), (2, CIRRUS), (4, SHADOW), (1, CLOUD_MEDIUM), (3, CLOUD), (0, NO_DATA)),
    "FMASK": ((5, WATER), (4, SNOW), (2, CLOUD_MEDIUM), (3, SHADOW), (1, CLOUD)),
    "MAJA": ((7, CIRRUS), (4, CIRRUS), (6, SHADOW), (5, SHADOW), (1, CLOUD), (2, CLOUD), (3, CLOUD)),
    "OA_FMASK": (),
}
"""Bits, counted from 0, and the class each stands for, the later ones win: Landsat Collection 2 QA_PIXEL (USGS, LSDS-1619), HLS
v2 Fmask (HLS user guide; cirrus, bit 0, is not used there), MAJA's CLM mask (CNES). OA_FMASK (Geoscience Australia) counts
classes."""

_OA_FMASK = np.array([NO_DATA, UNCLASSIFIED, CLOUD, SHADOW, SNOW, WATER], np.uint8)


def to_classes(raw: np.ndarray, coding: str) -> np.ndarray:
    """Classes of SCL from the stored values of a classification.

    Parameters
    ----------
    raw : (rows, columns) array of any real type
    coding : str
        One of `CODINGS`.

    Returns
    -------
    (rows, columns) uint8
    """
    if coding == "SCL":
        return np.clip(np.nan_to_num(raw), 0, 255).astype(np.uint8)
    values = np.nan_to_num(raw).astype(np.int64)
    if coding == "OA_FMASK":
        return _OA_FMASK[np.where(np.isin(values, np.arange(len(_OA_FMASK))), values, 0)]
    classes = np.full(raw.shape, UNCLASSIFIED, np.uint8)
    for bit, value in CODINGS[coding]:
        classes[values >> bit & 1 == 1] = value
    if coding == "FMASK":
        classes[values == 255] = NO_DATA
    return classes
