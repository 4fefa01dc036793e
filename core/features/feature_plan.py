"""What a run computes and from what, checked before any pixel is read; how large its tiles are."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Sequence

import numpy as np

from ..block_cache import BlockCache
from ..errors import InputError
from ..grid import Grid, short_crs_name
from ..raster import RasterInfo
from ..raster_writer import BLOCK
from ..runs.executor import RunSettings, memory_budget
from ..sensors import band_numbers
from .catalogue import BANDS, INDICES, OTHER_NAMES, POSITION_RADIUS, REFLECTANCE, SEASON_BANDS, SUPER, SWIR, TERRAIN, feature

BYTES_PER_PIXEL = 64
"""Memory of a tile at work: labels, numbers, pixel lists, reflectance, grey levels, one more band, decoding."""

TILES_SHARE = 0.4
"""Share of the memory that the tiles at work may take; the rest is for the values, GDAL's blocks and what waits for its turn."""

LARGEST_TILE = 32768
"""Pixels of a tile are numbered with 32 bits."""


KNOWN_BANDS = (*REFLECTANCE, *INDICES, *TERRAIN, *SEASON_BANDS)
"""Bands of the catalogue; all others are further bands."""

LONGEST_NAME = 50
"""Letters of a further band's name that go into the names of columns."""


@dataclass(frozen=True)
class FurtherBand:
    """A band that the catalogue does not know: its name in columns, its 1-based index, its name in the raster."""

    name: str
    index: int
    original: str


@dataclass(frozen=True)
class FeaturePlan:
    """What is computed, from which files; travels to the workers.

    Attributes
    ----------
    image, labels : RasterInfo
    names : tuple of str
        Features, in the order of the columns; the last ones may be means that only the context needs.
    shown : int
        How many of them were asked for.
    bands, spread, contrast : tuple of str
        Bands whose means, standard deviations and border contrasts are needed.
    textures, borders, fits, relief, rivers : bool
        Whether textures, features of the border in the object's ellipse, fits to ellipse and rectangle, the range of
        elevation, and distances to rivers are among the features.
    further : tuple of FurtherBand
        Bands that the catalogue does not know, of which a mean or a deviation is asked for.
    position : int
        Pixels around a pixel that topographic position looks at, 0 = not asked for.
    levels, low, high
        GLCM settings.
    cell_area : float
        Square metres.
    blocks : BlockCache
        Blocks of the image that tiles share: all but the outermost pixels of the halo lie in those of the tile itself.
    """

    image: RasterInfo
    labels: RasterInfo
    names: tuple
    shown: int
    bands: tuple
    spread: tuple
    contrast: tuple
    textures: bool
    borders: bool
    fits: bool
    relief: bool
    rivers: bool
    further: tuple
    position: int
    levels: int
    low: float
    high: float
    cell_area: float
    blocks: BlockCache = field(default_factory=BlockCache, compare=False)


def plan_features(
    image: RasterInfo, labels: RasterInfo, names: Sequence[str], levels: int, low: float, high: float, cell_area: float
) -> FeaturePlan:
    """What has to be added up for the features asked for.

    Raises
    ------
    InputError
        The image lacks a band.
    """
    known = [feature(name) for name in names]
    textures = any(each.group == "texture" for each in known)
    needed = {need for each in known if each.group not in ("texture", BANDS) for need in each.needs} - {"rivers", SUPER}
    further = tuple(band for band in further_bands(image) if {f"mean_{band.name}", f"stddev_{band.name}"} & set(names))
    hidden = [f"mean_{need}" for each in known if each.group == "context" for need in each.needs if need != SUPER]
    shown, names = len(names), (*names, *(name for name in dict.fromkeys(hidden) if name not in names))
    ordered = tuple(dict.fromkeys((*KNOWN_BANDS, SWIR)))
    for name in ordered:
        if name in needed or (textures and name in REFLECTANCE):
            band_index(image, name)
    return FeaturePlan(
        image=image,
        labels=labels,
        names=names,
        shown=shown,
        bands=tuple(name for name in ordered if name in needed),
        spread=tuple(name for name in ordered if f"stddev_{name}" in names),
        contrast=tuple(name for name in ordered if f"border_contrast_{name}" in names),
        textures=textures,
        borders=any(name in names for name in ("roundness", "elliptic_fit", "rectangular_fit")),
        fits=any(name in names for name in ("elliptic_fit", "rectangular_fit")),
        relief="elevation_range" in names,
        rivers="distance_to_river" in names,
        further=further,
        position=max(round(POSITION_RADIUS / cell_area**0.5), 1) if "topographic_position" in names else 0,
        levels=levels,
        low=low,
        high=high,
        cell_area=cell_area,
    )


def band_names(image: RasterInfo) -> tuple:
    """Names of the bands as the catalogue knows them: colours by the table of the sensor, where the bands tell one.

    Raises
    ------
    InputError
        The bands are those of Landsat's raw numbers.
    """
    called = {index: name for name, index in band_numbers(image.band_names, image.name).items() if name in REFLECTANCE}
    names = []
    for index, original in enumerate((name.lower() for name in image.band_names), 1):
        name = called.get(index) or OTHER_NAMES.get(original, original)
        taken = name in called.values() and called.get(index) != name
        names.append(original if taken else name)
    return tuple(names)


def further_bands(image: RasterInfo) -> tuple:
    """The bands that the catalogue does not know, by names that columns can have, no two alike.

    Letters, digits and underscores stay; a band without a name is called by its number; where two names are alike (columns do
    not tell capitals) the later one gets its number.
    """
    taken, found = set(KNOWN_BANDS), []
    for index, (original, known) in enumerate(zip(image.band_names, band_names(image)), 1):
        if known in KNOWN_BANDS and band_names(image).index(known) == index - 1:
            continue
        name = re.sub(r"\W+", "_", original.strip()).strip("_")[:LONGEST_NAME] or f"band_{index}"
        if name.lower() in taken:
            name = f"{name}_{index}"
        taken.add(name.lower())
        found.append(FurtherBand(name, index, original))
    return tuple(found)


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
    cell = labels.grid.cell_square_metres
    if cell is None:
        raise InputError(
            "Image '{name}' is in a geographic coordinate reference system (degrees), so its objects have no area in "
            "square metres. Make the image stack with 'Prepare imagery', which gives it a metric grid.",
            name=image.name,
        )
    return cell


def _describe(grid: Grid) -> str:
    x, y = grid.transform[2], grid.transform[5]
    return f"{grid.width} x {grid.height} pixels of {grid.cell_size:g}, {short_crs_name(grid.crs)}, corner {x:.2f}, {y:.2f}"


MANY_BANDS = 16
"""From so many further bands on tiles are smaller, so that all of a tile can be read at once: a file that keeps the bands of a
pixel together is unpacked whole for any of them."""


def tiles_memory(threads: int) -> float:
    """Bytes of so many of the smallest tiles at once."""
    return threads * BLOCK * BLOCK * BYTES_PER_PIXEL


def tile_side(grid: Grid, settings: RunSettings, workers: int, further: int = 0) -> int:
    """Side of the tiles in pixels.

    What the user asked for, else 4 blocks, or fewer where the memory limit or the number of workers asks for it; never
    more than their share of the memory holds.
    """
    allowed = int((TILES_SHARE * memory_budget(settings) / workers / BYTES_PER_PIXEL) ** 0.5)
    if settings.tile_size > 0:
        return min(settings.tile_size, max(allowed, 64), LARGEST_TILE)
    shared = (grid.width * grid.height / workers) ** 0.5
    blocks = min(allowed // BLOCK, max(round(shared / BLOCK), 2), 4 if further < MANY_BANDS else 2)
    return max(blocks, 1) * BLOCK
