"""One image of several: median of the clear observations, or the first clear one in an order."""

from __future__ import annotations

import numpy as np

METHODS = ("median", "least_cloudy", "first", "nearest")


def composite(values: np.ndarray, clear: np.ndarray, method: str) -> tuple:
    """Composite of scenes on one grid.

    Parameters
    ----------
    values : (dates, bands, rows, columns) float32
        Reflectance x 10 000, NaN = no data; the scenes in the order in which "first clear" is meant.
    clear : (dates, rows, columns) bool
        Observations that count.
    method : str
        "median", else the first clear observation of each pixel.

    Returns
    -------
    composite : (bands, rows, columns) float32
        NaN without a clear observation.
    source : (rows, columns) uint16
        1 + index of the scene a pixel comes from (for the median: whose observation is nearest to it), 0 = none.
    """
    if len(values) == 1:
        return np.where(clear[0], values[0], np.float32(np.nan)), clear[0].astype(np.uint16)
    result = np.full(values.shape[1:], np.nan, np.float32)
    source = np.zeros(values.shape[2:], np.uint16)
    if method == "median" and len(values):
        from .date_kernels import median_composite

        median_composite(np.ascontiguousarray(values), np.ascontiguousarray(clear), result, source)
        return result, source
    for index in range(len(values) - 1, -1, -1):
        result[:, clear[index]] = values[index][:, clear[index]]
        source[clear[index]] = index + 1
    return result, source
