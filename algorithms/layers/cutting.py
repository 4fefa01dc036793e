"""A part of a raster as a file of its own, for steps that are tried on an extent before they run on everything."""

import os
import shutil
import tempfile
from contextlib import contextmanager
from dataclasses import replace

import numpy as np
from osgeo import gdal

from ...core.errors import InputError
from ...core.grid import Window
from ...core.raster import extent_window, read_info, read_window
from .gdal_calls import gdal_call


@contextmanager
def cut_rasters():
    """Gives a function (path, window) -> path of a copy of that window; the copies are gone after the block.

    A copy is called like its source, so that messages name it, and holds the same values, names and no data.
    """
    folder = tempfile.mkdtemp(prefix="mine_mapper_extent_")

    def cut(path, window):
        target = os.path.join(tempfile.mkdtemp(dir=folder), os.path.splitext(os.path.basename(path.rstrip("/\\")))[0] + ".tif")
        place = [window.column, window.row, window.columns, window.rows]
        options = {"format": "GTiff", "srcWin": place, "creationOptions": ["TILED=YES", "BIGTIFF=IF_SAFER"]}
        try:
            gdal_call(gdal.Translate, target, gdal_call(gdal.Open, path), **options)
        except OSError as error:
            raise InputError("Raster '{path}' cannot be read: {reason}", path=path, reason=str(error)) from error
        return target

    try:
        yield cut
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def window_of(path, extent):
    """Pixels of a raster inside an extent of `form_values.read_extent`, at its borders the whole pixels.

    Raises
    ------
    InputError
        They do not overlap.
    """
    return extent_window(read_info(path), extent)


def part_of(image, labels):
    """Window of an image on which labels lie, None if they cover all of it or do not fit its pixels."""
    whole, part = read_info(image).grid, read_info(labels).grid
    if whole.same_as(part):
        return None
    column, row = (round(float(value)) for value in whole.to_pixels(part.transform[2], part.transform[5]))
    window = Window(row, column, part.height, part.width)
    inside = row >= 0 and column >= 0 and row + part.height <= whole.height and column + part.width <= whole.width
    return window if inside and whole.cut(window).same_as(part) else None


def cut_objects(labels, window):
    """Numbers of the objects that the edge of a window cuts in two: (n,) int64."""
    info = read_info(labels)
    grid, cut = info.grid, [np.zeros(0, np.int64)]
    last_row, last_column = window.row + window.rows, window.column + window.columns
    edges = []
    if window.row > 0:
        edges.append((Window(window.row - 1, window.column, 2, window.columns), 0))
    if last_row < grid.height:
        edges.append((Window(last_row - 1, window.column, 2, window.columns), 0))
    if window.column > 0:
        edges.append((Window(window.row, window.column - 1, window.rows, 2), 1))
    if last_column < grid.width:
        edges.append((Window(window.row, last_column - 1, window.rows, 2), 1))
    for edge, axis in edges:
        values = read_window(labels, edge, [1])[0]
        first, second = np.take(values, 0, axis), np.take(values, 1, axis)
        cut.append(first[(first == second) & (first != 0)].astype(np.int64))
    return np.unique(np.concatenate(cut))


def cut_to_extent(task, extent, cut):
    """A `FeatureJob` on the wanted part of its rasters, and the numbers of the objects that the edge of the extent cuts."""
    part = part_of(task.image, task.labels)
    if part is not None:  # labels of a segmentation that was tried on an extent
        task = replace(task, image=cut(task.image, part))
    if extent is None:
        return task, np.zeros(0, np.int64)
    window = window_of(task.labels, extent)
    left_out = cut_objects(task.labels, window)
    larger = cut(task.super_labels, window) if task.super_labels else ""
    return replace(task, image=cut(task.image, window), labels=cut(task.labels, window), super_labels=larger), left_out
