"""What a run computes and from what, checked before any pixel is read; how large its tiles are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np

from ..errors import InputError
from ..executor import RunSettings, memory_limit
from ..native import rasterio
from ..raster import BLOCK, Grid, RasterInfo
from .catalogue import FEATURES, OTHER_NAMES, POSITION_RADIUS, REFLECTANCE, SWIR

BYTES_PER_PIXEL = 64
"""Memory of a tile at work: labels, numbers, pixel lists, reflectance, grey levels, one more band, decoding."""

LARGEST_TILE = 32768
"""Pixels of a tile are numbered with 32 bits."""


@dataclass(frozen=True)
class FeaturePlan:
    """What is computed, from which files; travels to the workers.

    Attributes
    ----------
    image, labels : RasterInfo
    names : tuple of str
        Features, in the order of the columns.
    bands, spread, contrast : tuple of str
        Bands whose means, standard deviations and border contrasts are needed.
    textures, borders, fits, relief, rivers : bool
        Whether textures, features of the border in the object's ellipse, fits to ellipse and rectangle, the range of
        elevation, and distances to rivers are among the features.
    position : int
        Pixels around a pixel that topographic position looks at, 0 = not asked for.
    levels, low, high
        GLCM settings.
    cell_area : float
        Square metres.
    """

    image: RasterInfo
    labels: RasterInfo
    names: tuple
    bands: tuple
    spread: tuple
    contrast: tuple
    textures: bool
    borders: bool
    fits: bool
    relief: bool
    rivers: bool
    position: int
    levels: int
    low: float
    high: float
    cell_area: float


def plan_features(
    image: RasterInfo, labels: RasterInfo, names: Sequence[str], levels: int, low: float, high: float, cell_area: float
) -> FeaturePlan:
    """What has to be added up for the features asked for.

    Raises
    ------
    InputError
        The image lacks a band.
    """
    textures = any(FEATURES[name].group == "texture" for name in names)
    needed = {need for name in names if FEATURES[name].group != "texture" for need in FEATURES[name].needs} - {"rivers"}
    ordered = tuple(dict.fromkeys((*REFLECTANCE, "ndvi", "ndwi", "elevation", "slope", SWIR)))
    for name in ordered:
        if name in needed or (textures and name in REFLECTANCE):
            band_index(image, name)
    return FeaturePlan(
        image=image,
        labels=labels,
        names=tuple(names),
        bands=tuple(name for name in ordered if name in needed),
        spread=tuple(name for name in ordered if f"stddev_{name}" in names),
        contrast=tuple(name for name in ordered if f"border_contrast_{name}" in names),
        textures=textures,
        borders=any(name in names for name in ("roundness", "elliptic_fit", "rectangular_fit")),
        fits=any(name in names for name in ("elliptic_fit", "rectangular_fit")),
        relief="elevation_range" in names,
        rivers="distance_to_river" in names,
        position=max(round(POSITION_RADIUS / cell_area**0.5), 1) if "topographic_position" in names else 0,
        levels=levels,
        low=low,
        high=high,
        cell_area=cell_area,
    )


def band_names(image: RasterInfo) -> tuple:
    """Names of the bands as the catalogue knows them."""
    return tuple(OTHER_NAMES.get(name.lower(), name.lower()) for name in image.band_names)


def band_index(image: RasterInfo, name: str) -> int:
    """1-based index of a band by the catalogue's name; `InputError` names BANDS when there is none."""
    names = band_names(image)
    return names.index(name) + 1 if name in names else image.band_index(name)


def check_inputs(image: RasterInfo, labels: RasterInfo) -> float:
    """Check that labels are labels, on the grid of the image, in a metric CRS; returns the area of a cell in m2.

    Raises
    ------
    InputError
        With the names of both rasters.
    """
    if np.dtype(labels.dtype).kind not in "iu" or labels.count != 1:
        raise InputError(
            "Raster '{name}' cannot hold labels: it has {count} band(s) of type {dtype}, one band of whole numbers "
            "is needed. Choose the labels made by 'Segment image'.",
            name=labels.name,
            count=labels.count,
            dtype=labels.dtype,
        )
    if not image.grid.same_as(labels.grid):
        raise InputError(
            "Image '{name}' ({grid}) and labels '{labels}' ({label_grid}) are not on the same grid. Segment this "
            "image, or choose the image that was segmented.",
            name=image.name,
            grid=_describe(image.grid),
            labels=labels.name,
            label_grid=_describe(labels.grid),
        )
    crs = rasterio().crs.CRS.from_wkt(labels.grid.crs)
    if not crs.is_projected:
        raise InputError(
            "Image '{name}' is in a geographic coordinate reference system (degrees), so its objects have no area in "
            "square metres. Make the image stack with 'Prepare imagery', which gives it a metric grid.",
            name=image.name,
        )
    return labels.grid.cell_area * crs.linear_units_factor[1] ** 2


def _describe(grid: Grid) -> str:
    crs = rasterio().crs.CRS.from_wkt(grid.crs)
    authority = crs.to_authority()
    x, y = grid.transform[2], grid.transform[5]
    name = ":".join(authority) if authority else "another CRS"
    return f"{grid.width} x {grid.height} pixels of {grid.cell_size:g}, {name}, corner {x:.2f}, {y:.2f}"


def tile_side(grid: Grid, settings: RunSettings, workers: int) -> int:
    """Side of the tiles in pixels.

    What the user asked for, else 4 blocks, or fewer where the memory limit or the number of workers asks for it; never
    more than half of the memory limit holds.
    """
    allowed = int((memory_limit(settings) / 2 / workers / BYTES_PER_PIXEL) ** 0.5)
    if settings.tile_size > 0:
        return min(settings.tile_size, max(allowed, 64), LARGEST_TILE)
    shared = (grid.width * grid.height / workers) ** 0.5
    blocks = min(allowed // BLOCK, max(round(shared / BLOCK), 2), 4)
    return max(blocks, 1) * BLOCK
