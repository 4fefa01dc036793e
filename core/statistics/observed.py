"""How much of each county was observed at least once."""

from __future__ import annotations

from dataclasses import replace
from typing import Sequence

import numpy as np
import shapely

from ..errors import InputError
from ..feedback import Feedback
from ..geodesy import equal_area_crs, transform_shapes
from ..native import rasterio
from ..raster import read_info
from ..tiles import tile_windows
from ..validity import read_valid
from ..vector import Table
from .counties import county_field

TILE = 2048


def observed_areas(
    path: str, shapes: np.ndarray, labels: np.ndarray, names: Sequence[str], crs: str, feedback: Feedback
) -> tuple:
    """km2 of each county with one clear observation or more, and km2 in all.

    Parameters
    ----------
    path : str
        Quality raster of 'Prepare imagery': the first band counts clear observations.
    shapes : (m,) array of polygons
        Counties in `crs`.
    labels : (m,) object array of str
        Name of each polygon.
    names : sequence of str
        Counties, the order of the results.

    Returns
    -------
    observed, total : (counties,) float64
    """
    info = read_info(path)
    place = {name: index + 1 for index, name in enumerate(names)}
    known = np.array([label in place for label in labels], bool)
    numbers = np.array([place[label] for label in labels[known]], np.int64)
    moved = transform_shapes(shapes[known], crs, info.grid.crs)
    total = np.bincount(numbers, shapely.area(shapes[known]), len(names) + 1)[1:]
    pixels = np.zeros(len(names) + 1)
    tree = shapely.STRtree(shapely.box(*shapely.bounds(moved).T))
    for tile in tile_windows(info.grid.height, info.grid.width, TILE):
        feedback.check()
        grid = info.grid.cut(tile)
        near = np.sort(tree.query(shapely.box(*grid.bounds)))
        if len(near) == 0:
            continue
        clear = read_valid(path, tile, [1])[0] > 0
        burnt = rasterio().features.rasterize(
            [(moved[index], int(numbers[index])) for index in near], clear.shape, transform=grid.affine, dtype="int32"
        )
        pixels += np.bincount(burnt[clear], minlength=len(pixels))
    if pixels[1:].sum() == 0:
        raise InputError(f"OBSERVED '{info.name}' has no observed pixel in any county. Check its CRS, or leave OBSERVED empty.")
    return _share_of_pixels(pixels[1:], info, moved, numbers, total)


def _share_of_pixels(pixels, info, moved, numbers, total):
    """Observed and total km2: the observed share of the county's area as counted in the raster's own grid."""
    planar = np.bincount(numbers, shapely.area(moved), len(total) + 1)[1:]
    share = np.minimum(pixels * info.grid.cell_area / planar, 1.0)
    return share * total / 1e6, total / 1e6


def observed_by_county(path: str, counties: Table, field: str, title: str, feedback: Feedback):
    """`ResultTable` of the observed share of each county of a layer."""
    from .statistics_tables import observed_table

    crs = equal_area_crs(tuple(shapely.total_bounds(counties.shapes())), counties.crs)
    labels = counties.texts(county_field(counties, field))
    names = [name for name in dict.fromkeys(labels) if name is not None]
    shapes = transform_shapes(counties.shapes(), counties.crs, crs)
    table = observed_table(names, *observed_areas(path, shapes, labels, names, crs, feedback))
    return replace(table, title=title)
