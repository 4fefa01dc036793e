"""Features as a layer: one polygon an object, with its number, its features and the settings of the textures."""

from __future__ import annotations

from typing import Iterator

import numpy as np

from ..errors import InputError
from ..feedback import Feedback
from ..polygons import object_outlines
from ..vector import Field, Table
from .catalogue import GLCM_COLUMNS, feature
from .compute import ObjectFeatures

GLCM_FIELDS = (
    Field(GLCM_COLUMNS[0], "int", "grey levels of the textures"),
    Field(GLCM_COLUMNS[1], "float", "DN at which the first grey level begins"),
    Field(GLCM_COLUMNS[2], "float", "DN at which the last grey level ends"),
)


def object_fields(found: ObjectFeatures) -> list:
    """Fields of the layer, each with its formula and unit."""
    features = [feature(name) for name in found.names]
    comments = [f"{row.formula} [{row.unit}]" if row.unit else row.formula for row in features]
    fields = [Field("object_id", "int", "number of the object in the labels")]
    fields += [Field(name, "float", comment) for name, comment in zip(found.names, comments)]
    return [*fields, *GLCM_FIELDS]


def objects_kept(ids: np.ndarray, left_out: np.ndarray) -> np.ndarray:
    """Numbers of the objects that are not left out.

    Raises
    ------
    InputError
        There is none.
    """
    kept = ids[~np.isin(ids, left_out)]
    if len(kept) == 0:
        raise InputError("No object lies wholly inside EXTENT. Choose a larger one.")
    return kept


def object_tables(labels: str, found: ObjectFeatures, left_out: np.ndarray, crs: str, feedback: Feedback) -> Iterator[Table]:
    """The layer, some thousand objects at a time, ids ascending.

    Parameters
    ----------
    labels : str
        Path of the label raster.
    found : ObjectFeatures
        Of all its objects.
    left_out : (k,) array
        Numbers of objects that the layer does not hold.
    """
    settings = dict(zip(GLCM_COLUMNS, (found.glcm_levels, found.glcm_low, found.glcm_high)))
    for ids, wkb, _ in object_outlines(labels, feedback):
        wanted = ~np.isin(ids, left_out)
        ids, wkb = ids[wanted], wkb[wanted]
        rows = found.values[np.searchsorted(found.ids, ids)]
        columns = {"object_id": ids, **{name: rows[:, index] for index, name in enumerate(found.names)}}
        columns.update({name: np.full(len(ids), value) for name, value in settings.items()})
        yield Table(wkb, columns, crs)
