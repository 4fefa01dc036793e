"""Everything of a field package, made in a hidden folder and moved to its place when whole."""

import json
import os
import shutil
from tempfile import TemporaryDirectory

import numpy as np
import shapely

from ...core.errors import InputError
from ...core.fieldwork.package import FORMAT, HANDED_OUT, IMAGE, MARK, MINES, PLACES, package_table, place_table
from ...core.files import atomic_folder
from ...core.geodesy import transform_shapes
from ...core.inventory.mine_list import complete_table
from ...core.statistics.review import without_rejected
from ..layers.vector_io import write_table
from .offline_image import write_offline_image
from .project import make_project


def build_package(job, words, feedback):
    """Write the package; returns (number of mines, bytes)."""
    mines = without_rejected(job.mines.mines(feedback), feedback)
    if job.extent is not None and len(mines):
        box = transform_shapes(np.array([shapely.box(*job.extent[:4])], object), job.extent[4], mines.crs)[0]
        mines = mines.select(shapely.intersects(mines.shapes(), box))
    if len(mines) == 0:
        raise InputError("Layer '{layer}' holds no mine in the area: there is nothing to pack.", layer=job.mines.name)
    table = package_table(complete_table(mines))
    with atomic_folder(job.folder, "The field package") as folder, TemporaryDirectory() as scratch:
        write_table(os.path.join(folder, MINES), table, "MultiPolygon", "The mines", feedback)
        write_table(os.path.join(folder, PLACES), place_table(table.crs), "Point", "The new places", feedback)
        feedback.set_progress(0.2)
        others = _others(job, folder, feedback)
        feedback.set_progress(0.4)
        feedback.check()
        if job.image:
            write_offline_image(os.path.join(folder, IMAGE), job.image, job.window, scratch)
        feedback.set_progress(0.9)
        make_project(folder, words, others)
        if os.path.exists(os.path.join(folder, f"{IMAGE}.aux.xml")):  # statistics that QGIS leaves beside an image
            os.remove(os.path.join(folder, f"{IMAGE}.aux.xml"))
        _keep_copy(folder, table, job)
        size = sum(os.path.getsize(os.path.join(root, name)) for root, _, names in os.walk(folder) for name in names)
    return len(table), size


def _others(job, folder, feedback):
    """Copies of the layers to look at: (file, title) each."""
    made = []
    for number, source in enumerate(job.layers, 1):
        feedback.check()
        table = source.read(feedback)
        dimensions = shapely.get_dimensions(table.shapes())
        for dimension, geometry in ((2, "MultiPolygon"), (1, "MultiLineString"), (0, "MultiPoint")):
            part = table.select(dimensions == dimension)
            if len(part):
                file = f"layer_{number}.gpkg" if (dimensions == dimension).all() else f"layer_{number}_{dimension}.gpkg"
                write_table(os.path.join(folder, file), part, geometry, f"Layer '{source.name}'", feedback)
                made.append((file, source.name))
    return made


def _keep_copy(folder, table, job):
    """The mines as they were handed out: what comes back is compared with them."""
    kept = os.path.join(folder, HANDED_OUT)
    os.makedirs(kept)
    shutil.copyfile(os.path.join(folder, MINES), os.path.join(kept, MINES))
    with open(os.path.join(kept, MARK), "w", encoding="utf-8") as stream:
        json.dump({"format": FORMAT, "mines": len(table), "layer": job.mines.name, "language": job.language}, stream, indent=1)
