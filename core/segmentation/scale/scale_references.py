"""Reference polygons for the choice of a scale: windows that hold them whole, and their pixels."""

from __future__ import annotations

import numpy as np
import shapely

from ...errors import InputError
from ...feedback import Feedback
from ...grid import Grid, Window
from ...messages import Message
from ...native import rasterio
from ...vector import Table, valid_polygons
from .scale_measures import ReferenceWindow

MOST_POLYGONS = 2000
"""Reference polygons that windows are built around, at most; of more a sample is used."""


def reference_windows(table: Table, grid: Grid, area: Window, size: int, count: int, seed: int, feedback: Feedback) -> tuple:
    """Windows that hold as many whole reference polygons as possible, and the polygons of each on its pixel grid.

    Parameters
    ----------
    table : Table
        Polygons in the CRS of the image.
    area : Window
        Part of the image to stay in.
    size, count : int
        Side of a window in pixels; most windows.

    Returns
    -------
    windows : list of Window
    masks : list of ReferenceWindow
        Polygons of less than one pixel are left out; where polygons overlap the later one counts.

    Raises
    ------
    InputError
        No polygon lies whole inside the area and fits a window.
    """
    shapes = shapely.force_2d(valid_polygons(table, feedback).shapes())
    boxes = _pixel_boxes(shapes, grid)
    inside = (boxes[:, 0] >= area.row) & (boxes[:, 2] <= area.row + area.rows)
    inside &= (boxes[:, 1] >= area.column) & (boxes[:, 3] <= area.column + area.columns)
    fits = (boxes[:, 2] - boxes[:, 0] <= size) & (boxes[:, 3] - boxes[:, 1] <= size)
    usable = np.flatnonzero(inside & fits)
    if not len(usable):
        raise InputError(
            "None of the {count} {count:polygon|polygons} of REFERENCE layer '{name}' lies whole inside the part of the image "
            "that is used and fits a window of {size} pixels. Choose polygons on the image, another EXTENT, or a larger "
            "SUBSET_SIZE.",
            count=len(shapes),
            name=table.name,
            size=size,
        )
    if len(usable) < len(shapes):
        feedback.info(
            Message(
                "REFERENCE: {count} of {total} {total:polygon|polygons} {count:is|are} used; the others lie outside the image "
                "or exceed a window.",
                count=len(usable),
                total=len(shapes),
            )
        )
    if len(usable) > MOST_POLYGONS:
        usable = np.sort(np.random.default_rng(seed).permutation(usable)[:MOST_POLYGONS])
    windows = _cover(boxes[usable], area, size, count)
    pairs = [(window, _mask(shapes, boxes, usable, grid, window)) for window in windows]
    pairs = [(window, mask) for window, mask in pairs if len(mask.centroids)]
    if not pairs:
        raise InputError(
            "The polygons of REFERENCE layer '{name}' are smaller than a pixel. Choose larger polygons.", name=table.name
        )
    return [window for window, _ in pairs], [mask for _, mask in pairs]


def _pixel_boxes(shapes: np.ndarray, grid: Grid) -> np.ndarray:
    """Bounding boxes in whole pixels: first row, first column, row and column after the last; int64 (n, 4)."""
    xmin, ymin, xmax, ymax = shapely.bounds(shapes).T
    columns, rows = zip(*(grid.to_pixels(x, y) for x in (xmin, xmax) for y in (ymin, ymax)))
    limits = np.min(rows, axis=0), np.min(columns, axis=0), np.max(rows, axis=0), np.max(columns, axis=0)
    boxes = np.column_stack([np.floor(limits[0]), np.floor(limits[1]), np.ceil(limits[2]), np.ceil(limits[3])])
    return boxes.astype(np.int64)


def _cover(boxes: np.ndarray, area: Window, size: int, count: int) -> list:
    """Greedy cover: windows centred on a polygon, the one that holds most polygons not held yet first."""
    rows, columns = min(size, area.rows), min(size, area.columns)
    top = np.clip((boxes[:, 0] + boxes[:, 2] - rows) // 2, area.row, area.row + area.rows - rows)
    left = np.clip((boxes[:, 1] + boxes[:, 3] - columns) // 2, area.column, area.column + area.columns - columns)
    open_ones, windows = np.ones(len(boxes), bool), []
    while open_ones.any() and len(windows) < count:
        counts = np.array([_held(boxes, r, c, rows, columns)[open_ones].sum() for r, c in zip(top, left)])
        best = int(np.argmax(np.where(open_ones, counts, -1)))
        open_ones &= ~_held(boxes, top[best], left[best], rows, columns)
        open_ones[best] = False
        windows.append(Window(int(top[best]), int(left[best]), int(rows), int(columns)))
    return windows


def _held(boxes, row, column, rows, columns):
    inside = (boxes[:, 0] >= row) & (boxes[:, 2] <= row + rows)
    return inside & (boxes[:, 1] >= column) & (boxes[:, 3] <= column + columns)


def _mask(shapes, boxes, usable, grid, window) -> ReferenceWindow:
    """Polygons whole inside the window, burnt by pixel centres and numbered anew without those that got no pixel."""
    held = usable[_held(boxes[usable], *window)]
    own = grid.cut(window)
    burn = [(shape, number) for number, shape in enumerate(shapes[held], 1)]
    package = rasterio()
    numbers = package.features.rasterize(burn, (window.rows, window.columns), transform=own.affine, dtype="int32")
    found = np.unique(numbers[numbers > 0])
    centres = shapely.get_coordinates(shapely.centroid(shapes[held[found - 1]]))
    columns, rows = own.to_pixels(centres[:, 0], centres[:, 1])
    centroids = np.column_stack([np.floor(rows), np.floor(columns)]).astype(np.int64)
    return ReferenceWindow(np.where(numbers > 0, np.searchsorted(found, numbers) + 1, 0).astype(np.int32), centroids)
