"""Values of a label raster: the numbers of its objects, whatever integers another tool wrote."""

from __future__ import annotations

from typing import Optional

import numpy as np

from .errors import InputError

MOST = int(np.iinfo(np.uint32).max)
"""The largest number of an object."""


def object_numbers(values: np.ndarray, nodata: Optional[float], name: str) -> np.ndarray:
    """Pixels of a label raster as uint32; no data becomes 0, which is no object.

    Parameters
    ----------
    values : array of any integer type
    nodata : float or None
        The raster's no-data value.
    name : str
        Of the raster, for messages.

    Raises
    ------
    InputError
        A number below 0 that is not declared as no data, or one above 4 294 967 295.
    """
    if nodata is not None and nodata != 0:
        values = np.where(values == nodata, values.dtype.type(0), values)
    if values.dtype == np.uint32:
        return values
    if values.size and values.dtype.kind == "i" and int(values.min()) < 0:
        raise InputError(
            "Label raster '{name}' holds the id {lowest}; ids must be above 0. Declare it as the no-data value if it stands for "
            "no object, or number the objects anew.",
            name=name,
            lowest=int(values.min()),
        )
    if values.size and values.dtype.itemsize == 8 and int(values.max()) > MOST:
        raise InputError(
            "Label raster '{name}' holds the id {highest}; ids up to {most} can be used. Number the objects anew.",
            name=name,
            highest=int(values.max()),
            most=MOST,
        )
    return values.astype(np.uint32)
