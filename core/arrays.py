"""Arrays of texts and other objects, as columns of tables hold them."""

from __future__ import annotations

from typing import Any, Callable, Iterable

import numpy as np


def object_array(values: Iterable) -> np.ndarray:
    """(n,) object array of any values, whatever numpy would make of them.

    Examples
    --------
    >>> object_array([b"a", None])
    array([b'a', None], dtype=object)
    """
    values = values if hasattr(values, "__len__") else list(values)
    array = np.empty(len(values), object)
    array[:] = values
    return array


def each_once(function: Callable, values: Iterable) -> np.ndarray:
    """(n,) object array of `function(value)`, which is called once for equal values.

    Examples
    --------
    >>> each_once(str.upper, ["a", "b", "a"])
    array(['A', 'B', 'A'], dtype=object)
    """
    known: dict[Any, Any] = {}
    found = []
    for value in values:
        if value not in known:
            known[value] = function(value)
        found.append(known[value])
    return object_array(found)


def column_medians(values: np.ndarray, empty: float = 0.0) -> np.ndarray:
    """(columns,) float64: median of the finite values of each column; `empty` for a column without any.

    Examples
    --------
    >>> column_medians(np.array([[1.0, np.nan], [3.0, np.nan]]))
    array([2., 0.])
    """
    known = [column[np.isfinite(column)] for column in values.T]
    return np.array([np.median(column) if len(column) else empty for column in known], np.float64)
