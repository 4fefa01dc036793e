"""Reading a labelled accuracy sample."""

from __future__ import annotations

from typing import Sequence

import numpy as np

from ..errors import InputError
from ..vector import Table
from .area_adjusted import AreaAdjusted, estimate


def estimate_from_sample(table: Table, mine_classes: Sequence[str]) -> AreaAdjusted:
    """Area-adjusted accuracy from the points of 'Draw accuracy sample', labelled.

    Parameters
    ----------
    table : Table
        With `stratum`, `weight` (km2), `map_class` and `reference_class` (empty = not labelled).
    mine_classes : sequence of str
        Words of `reference_class` that mean mine; all others mean non-mine.

    Raises
    ------
    InputError
        A field is missing, a weight is not positive, or nothing is labelled.
    """
    stratum = np.array([name or "" for name in table.texts("stratum")], str)
    weight = table.numbers("weight")
    if not (weight > 0).all():
        raise InputError(
            f"Layer '{table.name}' has places whose weight is not above 0 km2. Use the output of 'Draw accuracy "
            "sample' with all its "
            "places and fields as they were drawn."
        )
    in_map = table.texts("map_class") == "mine"
    told = np.array([(name or "").strip().casefold() for name in table.texts("reference_class")], str)
    labelled = told != ""
    if not labelled.any():
        raise InputError(
            f"No place of layer '{table.name}' has a reference_class. Label the places in QGIS (mine or non_mine) "
            "and save the edits."
        )
    is_mine = np.isin(told, [name.strip().casefold() for name in mine_classes])
    return estimate(stratum, weight, in_map, is_mine, labelled)
