"""One tile: sums and features of the objects that lie in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..errors import InputError
from ..raster import RasterInfo, Window, read_window
from ..tiles import with_halo
from .catalogue import REFLECTANCE, band
from .geometry_kernels import add_geometry
from .object_index import ObjectIndex, index_objects, read_labels, sort_pixels
from .plan import FeaturePlan
from .shape import Ellipses, Extremes, ellipses, find_extremes
from .spectral_kernels import add_band, grey_levels
from .sums import Cells, ObjectSums
from .texture_kernels import entropy_table, part_cells, whole_textures
from .values import feature_values


@dataclass
class TileResult:
    """Features of the objects that lie wholly in a tile; sums of those that reach beyond it."""

    ids: np.ndarray
    values: np.ndarray
    parts: ObjectSums
    cells: Optional[Cells]


def tile_features(plan: FeaturePlan, window: Window, crossing: np.ndarray) -> TileResult:
    """Work on one tile.

    Parameters
    ----------
    plan : FeaturePlan
    window : Window
        The tile, without halo.
    crossing : (m,) int64, ascending
        Ids of the objects of this tile that have pixels outside it.
    """
    index = index_objects(read_labels(plan.labels, window))
    sums = ObjectSums.empty(index.ids, len(plan.bands))
    add_geometry(index.local, window.row, window.column, sums.number, sums.coordinates, sums.border, sums.extent)
    part = np.isin(index.ids, crossing, assume_unique=True)
    whole = (sums.number > 0) & ~part
    textures, cells = _add_pixels(plan, window, index, sums, whole, part)
    complete = sums.select(whole)
    extremes = None
    if plan.borders and len(complete):
        extremes = _whole_extremes(window, index, sums, whole)
    values = feature_values(plan, complete, None if textures is None else textures[whole], extremes)
    return TileResult(complete.ids, values, sums.select(part), cells)


def tile_extremes(plan: FeaturePlan, window: Window, ids: np.ndarray, found: Ellipses) -> Extremes:
    """Second look at a tile: borders of the objects that reach beyond it, now that their ellipses are known."""
    index = index_objects(read_labels(plan.labels, window))
    spread = Ellipses(np.zeros((len(index.ids), 5)), np.zeros((len(index.ids), 5), np.int64))
    place = np.searchsorted(index.ids, ids)
    spread.shapes[place], spread.middles[place] = found.shapes, found.middles
    extremes = find_extremes(index.ids, index.local, window.row, window.column, spread)
    return Extremes(ids, extremes.furthest[place], extremes.nearest[place], extremes.holds_centre[place])


def _whole_extremes(window: Window, index: ObjectIndex, sums: ObjectSums, whole: np.ndarray) -> Extremes:
    found = Ellipses(np.zeros((len(index.ids), 5)), np.zeros((len(index.ids), 5), np.int64))
    complete = ellipses(sums.select(whole))
    found.shapes[whole], found.middles[whole] = complete.shapes, complete.middles
    extremes = find_extremes(index.ids, index.local, window.row, window.column, found)
    return Extremes(index.ids[whole], extremes.furthest[whole], extremes.nearest[whole], extremes.holds_centre[whole])


def _add_pixels(plan, window, index, sums, whole, part):
    """Add the bands to `sums`; textures of the whole objects (k, 5, 8) and cells of the others, or None."""
    nodata = np.float32(np.nan if plan.image.nodata is None else plan.image.nodata)
    halo = 1 if plan.textures else 0
    reflectance = _read_bands(plan.image, window, REFLECTANCE, halo) if plan.textures else None
    for column, name in enumerate(plan.bands):
        if reflectance is not None and name in REFLECTANCE:
            pixels, pad = reflectance[REFLECTANCE.index(name)], 1
        else:
            pixels, pad = _read_bands(plan.image, window, (name,), 0)[0], 0
        _add_checked(plan, index, pixels, pad, nodata, sums, column, name)
    if not plan.textures:
        return None, None
    grey = np.empty(index.local.shape, np.int16)
    grey_levels(*reflectance, nodata, plan.low, plan.high, plan.levels, grey)
    return _textures(plan, index, grey, whole, part)


def _add_checked(plan, index, pixels, pad, nodata, sums, column, name):
    """Add one band; values that cannot be what the band's name says are refused, since their sums might overflow."""
    kind = band(name)
    totals, counts = np.zeros(len(index.ids), np.int64), np.zeros(len(index.ids), np.int64)
    largest = add_band(index.local, pixels, pad, nodata, float(1 << kind.bits), totals, counts)
    if largest > kind.limit:
        raise InputError(
            f"Band '{name}' of raster '{plan.image.name}' holds the value {largest:g}, more than {kind.limit:g} can be no "
            f"{kind.kind}. Check the nodata value of the raster, or make the image stack with 'Prepare imagery'."
        )
    sums.band_sums[:, column], sums.band_counts[:, column] = totals, counts


def _read_bands(image: RasterInfo, window: Window, names: tuple, halo: int) -> np.ndarray:
    """Bands of a window with `halo` pixels all around, float32; NaN outside the raster."""
    grid = image.grid
    wide = with_halo(window, halo, grid.height, grid.width)
    pixels = read_window(image.path, wide, [image.band_index(name) for name in names]).astype(np.float32, copy=False)
    if (wide.rows, wide.columns) == (window.rows + 2 * halo, window.columns + 2 * halo):
        return pixels
    padded = np.full((len(names), window.rows + 2 * halo, window.columns + 2 * halo), np.nan, np.float32)
    top, left = wide.row - window.row + halo, wide.column - window.column + halo
    padded[:, top : top + wide.rows, left : left + wide.columns] = pixels
    return padded


def _textures(plan, index, grey, whole, part):
    """Textures (objects, 5, 8) of the whole objects, NaN elsewhere, and the cells of the others."""
    starts = np.zeros(len(index.ids) + 1, np.int64)
    pixels = np.empty(int(np.count_nonzero(index.local[1:-1, 1:-1] >= 0)), np.int32)
    sort_pixels(index.local, starts, pixels)
    columns = index.local.shape[1]
    local, grey = index.local.ravel(), grey.ravel()
    textures = np.full((len(index.ids), 5, 8), np.nan)
    whole_textures(starts, pixels, local, grey, columns, whole, plan.levels, entropy_table(4096), textures)
    room = int(np.minimum(4 * np.diff(starts)[part], 2 * plan.levels * (plan.levels + 1)).sum())
    owner, direction = np.empty(room, np.int32), np.empty(room, np.uint8)
    cells, counts = np.empty(room, np.uint16), np.empty(room, np.int32)
    used = part_cells(starts, pixels, local, grey, columns, part, plan.levels, owner, direction, cells, counts)
    rank = np.cumsum(part) - 1
    lists = rank[owner[:used]] * 4 + direction[:used]
    bounds = np.searchsorted(lists, np.arange(4 * int(part.sum()) + 1)).astype(np.int64)
    return textures, Cells(index.ids[part], bounds, cells[:used].copy(), counts[:used].astype(np.int64))
