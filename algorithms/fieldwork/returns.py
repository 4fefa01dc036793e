"""Field packages that came back: found in folders, read, and merged."""

import os
import sqlite3

from qgis.core import QgsCoordinateTransformContext, QgsProcessingContext, QgsProcessingFeatureSource, QgsVectorLayer

from ...core.errors import InputError
from ...core.fieldwork.merge import merge_returns
from ...core.fieldwork.new_places import join_places
from ...core.fieldwork.package import HANDED_OUT, ID, MINES, PLACES
from ...core.messages import Message
from ..layers.vector_source import VectorSource

CONFLICTED = ("conflicted copy", "edit conflict")
"""Parts of the names that Mergin Maps gives to what it could not join."""


def merge_packages(folders, feedback, office=None):
    """(`Merged`, table of new places or None) of the packages; conflicts that the files themselves tell are added."""
    base = _base(folders)
    copies, places, warnings = [], [], []
    for folder in folders:
        feedback.check()
        warnings += _look_round(folder)
        name = os.path.basename(folder.rstrip("/\\"))
        copies.append((name, read_layer(os.path.join(folder, MINES))))
        found = read_layer(os.path.join(folder, PLACES), missing_ok=True)
        if found is not None and len(found):
            places.append((name, found))
    merged = merge_returns(base, copies, office)
    joined, conflicts = join_places(places, base.crs)
    merged.conflicts += conflicts
    for warning in warnings:
        feedback.warning(warning)
    return merged, joined


def _base(folders):
    """The copy that was handed out; the same in all packages."""
    base = read_layer(os.path.join(folders[0], HANDED_OUT, MINES))
    ids = set(base.texts(ID).tolist())
    for folder in folders[1:]:
        handed_out = read_layer(os.path.join(folder, HANDED_OUT, MINES))
        if set(handed_out.texts(ID).tolist()) != ids:
            raise InputError(
                "'{one}' and '{other}' are packages of different mines. Merge packages that were made at once, one set after "
                "the other.",
                one=os.path.basename(folders[0]),
                other=os.path.basename(folder),
            )
    return base


def read_layer(path, missing_ok=False):
    """A layer of a package as a `Table`; edits that a program left in a journal beside it are taken in."""
    if not os.path.isfile(path):
        if missing_ok:
            return None
        raise InputError("The field package lacks '{file}'. Bring the whole folder back.", file=os.path.basename(path))
    if os.path.isfile(path + "-wal"):
        connection = sqlite3.connect(path)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
    layer = QgsVectorLayer(path, os.path.basename(path), "ogr")
    if not layer.isValid():
        raise InputError("'{file}' of the field package cannot be read: it is damaged.", file=path)
    source = VectorSource(QgsProcessingFeatureSource(layer, QgsProcessingContext()), QgsCoordinateTransformContext())
    table = source.read(may_be_empty=True)
    del source, layer
    return table


def _look_round(folder):
    """What Mergin Maps leaves when two people edited the same."""
    found = [name for name in sorted(os.listdir(folder)) if any(part in name for part in CONFLICTED)]
    return [
        Message(
            "'{folder}' holds '{file}': Mergin Maps could not join two edits. Look into it by hand, nothing of it was taken.",
            folder=os.path.basename(folder),
            file=name,
        )
        for name in found
    ]


def photo_paths(folder, table, names):
    """(file that exists, None) or (None, path as written) of each photo that a layer names."""
    there = {}
    for root, _, files in os.walk(folder):
        for file in files:
            there[os.path.relpath(os.path.join(root, file), folder).replace("\\", "/").lower()] = os.path.join(root, file)
    for name in names:
        if name not in table.columns:
            continue
        for written in table.texts(name).tolist():
            if written:
                found = there.get(written.replace("\\", "/").lstrip("./").lower())
                yield (found, None) if found else (None, written)
