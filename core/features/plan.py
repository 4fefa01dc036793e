"""What a run computes and from what, checked before anything is read; how large its tiles are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..executor import RunSettings
from ..native import rasterio
from ..raster import BLOCK, Grid, RasterInfo

BYTES_PER_PIXEL = 60
"""Memory of a tile at work: labels, numbers, pixel lists, reflectance, grey levels, one more band, decoding."""


@dataclass(frozen=True)
class FeaturePlan:
    """What is computed, from which files; travels to the workers.

    Attributes
    ----------
    image, labels : RasterInfo
    names : tuple of str
        Features, in the order of the columns.
    bands : tuple of str
        Bands whose means are needed.
    textures, borders : bool
        Whether textures, or features of the border in the object's ellipse, are among the features.
    levels, low, high
        GLCM settings.
    cell_area : float
        Square metres.
    """

    image: RasterInfo
    labels: RasterInfo
    names: tuple
    bands: tuple
    textures: bool
    borders: bool
    levels: int
    low: float
    high: float
    cell_area: float


def check_inputs(image: RasterInfo, labels: RasterInfo) -> float:
    """Check that labels are labels, on the grid of the image, in a metric CRS; returns the area of a cell in m2.

    Raises
    ------
    InputError
        With the names of both rasters.
    """
    if np.dtype(labels.dtype).kind not in "iu" or labels.count != 1:
        raise InputError(
            f"Raster '{labels.name}' cannot hold labels: it has {labels.count} band(s) of type {labels.dtype}, one band of "
            "whole numbers is needed. Choose the labels made by 'Segment image'."
        )
    if not image.grid.same_as(labels.grid):
        raise InputError(
            f"Image '{image.name}' ({_describe(image.grid)}) and labels '{labels.name}' ({_describe(labels.grid)}) are not "
            "on the same grid. Segment this image, or choose the image that was segmented."
        )
    crs = rasterio().crs.CRS.from_wkt(labels.grid.crs)
    if not crs.is_projected:
        raise InputError(
            f"Image '{image.name}' is in a geographic coordinate reference system (degrees), so its objects have no area in "
            "square metres. Make the image stack with 'Prepare imagery', which gives it a metric grid."
        )
    return labels.grid.cell_area * crs.linear_units_factor[1] ** 2


def _describe(grid: Grid) -> str:
    crs = rasterio().crs.CRS.from_wkt(grid.crs)
    authority = crs.to_authority()
    x, y = grid.transform[2], grid.transform[5]
    name = ":".join(authority) if authority else "another CRS"
    return f"{grid.width} x {grid.height} pixels of {grid.cell_size:g}, {name}, corner {x:.2f}, {y:.2f}"


def tile_side(grid: Grid, settings: RunSettings, threads: int) -> int:
    """Side of the tiles in pixels: what the user asked for, else whole blocks that keep all threads below the memory limit."""
    if settings.tile_size > 0:
        return settings.tile_size
    memory = settings.memory_limit * 1e6 if settings.memory_limit > 0 else 4e9
    side = int((memory / 2 / threads / BYTES_PER_PIXEL) ** 0.5)
    return int(min(max(side // BLOCK, 1), 4) * BLOCK)
