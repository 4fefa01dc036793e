"""The bands of one tile: read, checked, added to the sums of the objects."""

from __future__ import annotations

from typing import Callable, Optional

import numpy as np

from ..errors import Cancelled, InputError
from ..grid import Window, with_halo
from ..validity import DARKEST_REFLECTANCE, is_reflectance, read_valid, strips
from .catalogue import REFLECTANCE, band
from .exact_kernels import LIMIT, SQUARE_UNITS, VALUE_UNITS, add_exact
from .feature_plan import FeaturePlan, band_index
from .object_index import ObjectIndex
from .spectral_kernels import add_band, add_contrast, add_squares, grey_levels
from .sums import ObjectSums
from .terrain_kernels import add_position, add_relief

FURTHER_BYTES = 160_000_000
"""Memory for further bands that are read at once: stored values and numbers."""


def add_bands(
    plan: FeaturePlan, window: Window, index: ObjectIndex, sums: ObjectSums, cancelled: Optional[Callable] = None
) -> Optional[np.ndarray]:
    """Add all bands of a tile to `sums`.

    Returns
    -------
    grey : (rows + 2, columns + 2) int16, or None when no texture is asked for
        Grey level of each pixel, -1 = no data.
    """
    nodata = np.float32(np.nan)  # `read_bands` has made NaN of it
    reflectance = read_bands(plan, window, REFLECTANCE, 1) if plan.textures else None
    for column, name in enumerate(plan.bands):
        if cancelled is not None and cancelled():
            raise Cancelled()
        if reflectance is not None and name in REFLECTANCE:
            pixels, pad = reflectance[REFLECTANCE.index(name)], 1
        else:
            pad = max(1 if name in plan.contrast else 0, plan.position if name == "elevation" else 0)
            pixels = read_bands(plan, window, (name,), pad)[0]
        _add_band(plan, index, pixels, pad, nodata, sums, column, name)
    _add_further(plan, window, index, sums, cancelled)
    if reflectance is None:
        return None
    grey = np.empty(index.local.shape, np.int16)
    grey_levels(*reflectance, nodata, plan.low, plan.high, plan.levels, grey)
    return grey


def _add_further(plan: FeaturePlan, window: Window, index: ObjectIndex, sums: ObjectSums, cancelled) -> None:
    """Add the bands that the catalogue does not know, as many at once as memory allows."""
    together = max(FURTHER_BYTES // (8 * window.rows * window.columns), 1)
    for first in range(0, len(plan.further), together):
        if cancelled is not None and cancelled():
            raise Cancelled()
        bands = plan.further[first : first + together]
        pixels = read_valid(plan.image.path, window, [band.index for band in bands])
        for column, (further, values) in enumerate(zip(bands, pixels), first):
            if is_reflectance(further.original):
                values[values < DARKEST_REFLECTANCE] = np.nan
            counts = np.zeros(len(index.ids), np.int64)
            totals, squares = (np.zeros((len(index.ids), len(units)), np.int64) for units in (VALUE_UNITS, SQUARE_UNITS))
            largest = add_exact(index.local, values, VALUE_UNITS, SQUARE_UNITS, counts, totals, squares)
            if largest >= LIMIT:
                raise InputError(
                    "Band '{name}' of raster '{raster}' holds the value {largest:g}, which is too large to be added up. Check "
                    "the nodata value of the raster.",
                    name=further.original or further.name,
                    raster=plan.image.name,
                    largest=largest,
                )
            sums.further_counts[:, column] = counts
            sums.further_sums[:, column], sums.further_squares[:, column] = totals, squares


def read_bands(plan: FeaturePlan, window: Window, names: tuple, halo: int) -> np.ndarray:
    """Bands of a window with `halo` pixels all around, float32 (bands, rows, columns); NaN = no data or outside."""
    image, grid = plan.image, plan.image.grid
    wide = with_halo(window, halo, grid.height, grid.width)
    # values too large for any quantity stay when nobody declared them: `_add_band` refuses them by name
    indices = [band_index(image, name) for name in names]
    pixels = read_valid(image.path, wide, indices, undeclared=False, blocks=plan.blocks)
    for band_pixels, name in zip(pixels, names):
        if is_reflectance(name):
            for part in strips(*band_pixels.shape):
                np.copyto(band_pixels[part], np.nan, where=band_pixels[part] < DARKEST_REFLECTANCE)
    if (wide.rows, wide.columns) == (window.rows + 2 * halo, window.columns + 2 * halo):
        return pixels
    padded = np.full((len(names), window.rows + 2 * halo, window.columns + 2 * halo), np.nan, np.float32)
    top, left = wide.row - window.row + halo, wide.column - window.column + halo
    padded[:, top : top + wide.rows, left : left + wide.columns] = pixels
    return padded


def _add_band(plan, index, pixels, pad, nodata, sums, column, name):
    """Add one band; values that cannot be what its name says are refused, since their sums might overflow."""
    kind = band(name)
    scale = float(1 << kind.bits)
    totals, counts = np.zeros(len(index.ids), np.int64), np.zeros(len(index.ids), np.int64)
    largest = add_band(index.local, pixels, pad, nodata, scale, totals, counts)
    if largest > kind.limit:
        raise InputError(
            "Band '{name}' of raster '{raster}' holds the value {largest:g}, and {kind} cannot exceed {limit:g}. "
            "Check the nodata value of the raster, or make the image stack with 'Prepare imagery'.",
            name=name,
            raster=plan.image.name,
            largest=largest,
            kind=kind.kind,
            limit=kind.limit,
        )
    sums.band_sums[:, column], sums.band_counts[:, column] = totals, counts
    if name in plan.spread:
        out = sums.spread[:, plan.spread.index(name)]
        add_squares(index.local, pixels, pad, nodata, float(1 << kind.square_bits), out)
    if name in plan.contrast:
        out = sums.contrast[:, plan.contrast.index(name)]
        add_contrast(index.local, pixels, pad, nodata, scale, out)
    if name == "elevation" and plan.relief:
        add_relief(index.local, pixels, pad, nodata, scale, sums.relief)
    if name == "elevation" and plan.position:
        add_position(index.local, pixels, plan.position, nodata, scale, sums.position)
