"""What a field package holds: names of files and fields, and the id by which its mines are known again."""

from __future__ import annotations

import uuid

import numpy as np

from ..mine_fields import OF_MAP, OF_MINE, OF_REGISTER, REVIEW_FIELDS
from ..vector import Table

FORMAT = "mine mapper field package 1"
PROJECT, MINES, PLACES, IMAGE = "mines_field.qgz", "mines.gpkg", "new_places.gpkg", "image.tif"
"""Files of the package. Project and data share no name: QFieldCloud warns of that; all names are ASCII."""

HANDED_OUT, MARK, PHOTOS = "handed_out", "package.json", "DCIM"
"""Folder with the copy that was handed out, its description, and the folder of photos."""

NAMESPACE = uuid.UUID("5d0f0c1e-57c6-4a05-9d5f-6d1b1e2f7a11")

FINDINGS = ("in_operation", "out_of_operation", "reclaimed", "no_mine", "not_reached")
"""Values of the field `finding`."""

REVIEW_OF = {"in_operation": "accepted", "out_of_operation": "accepted", "no_mine": "rejected"}
"""What a finding on the ground means for the review, where the inspector left that empty."""

FORM_FIELDS = ("finding", "photo", "photo_2")
"""Text fields that the package adds for the inspector."""

SPARE = ("spare_1", "spare_2", "spare_3")
"""Hidden text fields: the fields of a layer must not change once it was handed out."""

EDITED = ("type", *REVIEW_FIELDS, *FORM_FIELDS)
"""Fields that come back from the field."""

PHOTO_FIELDS = ("photo", "photo_2")
ID = "uuid"

PLACE_FIELDS = ("kind", "note", "photo", "reviewer", "date", ID)
"""Text fields of new places."""

KEPT = tuple(name for name in (*OF_MINE, *OF_REGISTER, *OF_MAP) if name not in ("overrun_share", "touches_edge"))
"""Fields of the mines that the inspector sees."""


def identity(number: object, longitude: float, latitude: float) -> str:
    """Id of a mine: the same for the same mine of the same map, so that a package can be made again."""
    return str(uuid.uuid5(NAMESPACE, f"{number}|{longitude:.6f}|{latitude:.6f}"))


def package_table(mines: Table) -> Table:
    """The mines as they are handed out, with empty fields for the inspector.

    Parameters
    ----------
    mines : Table
        With `mine_id`, `longitude` and `latitude` (`core.places`).
    """
    count = len(mines)
    columns = {name: mines.columns[name] for name in KEPT if name in mines.columns}
    if "type" not in columns:
        columns["type"] = np.full(count, "unknown", object)
    for name in REVIEW_FIELDS:
        columns[name] = mines.texts(name) if name in mines.columns else np.full(count, None, object)
    for name in (*FORM_FIELDS, *SPARE):
        columns[name] = np.full(count, None, object)
    ids = np.full(count, None, object)
    places = zip(mines.texts("mine_id").tolist(), mines.columns["longitude"].tolist(), mines.columns["latitude"].tolist())
    ids[:] = [identity(*place) for place in places]
    columns[ID] = ids
    return Table(mines.geometry, columns, mines.crs, "mines", mines.comments)


def place_table(crs: str) -> Table:
    """No new places yet: an empty layer with its fields."""
    columns = {name: np.zeros(0, object) for name in PLACE_FIELDS}
    return Table(np.zeros(0, object), columns, crs, "new_places")
