"""How much of each county was observed at least once."""

from __future__ import annotations

from dataclasses import replace
from typing import Sequence

import numpy as np
import shapely

from ..errors import InputError
from ..feedback import Feedback
from ..geodesy import equal_area_crs, transform_shapes
from ..grid import tile_windows
from ..native import rasterio
from ..overlay import sheets, union
from ..raster import read_info
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
    counties = np.array([union(shapes[labels == name]) for name in names], object)
    moved = transform_shapes(counties, crs, info.grid.crs)
    sheet, pixels = sheets(moved), np.zeros(len(names))
    tree = shapely.STRtree(shapely.box(*shapely.bounds(moved).T))
    for tile in tile_windows(info.grid.height, info.grid.width, TILE):
        feedback.check()
        grid = info.grid.cut(tile)
        near = np.sort(tree.query(shapely.box(*grid.bounds)))
        if len(near) == 0:
            continue
        clear = read_valid(path, tile, [1])[0] > 0
        for number in np.unique(sheet[near]):  # overlapping counties (a prefecture and its districts) are burnt apart
            here = near[sheet[near] == number]
            burnt = rasterio().features.rasterize(
                [(moved[index], int(place) + 1) for place, index in enumerate(here)],
                clear.shape,
                transform=grid.affine,
                dtype="int32",
            )
            pixels[here] += np.bincount(burnt[clear], minlength=len(here) + 1)[1:]
    if pixels.sum() == 0:
        raise InputError(
            "OBSERVED '{raster}' has no observed pixel in any county. Check its CRS, or leave OBSERVED empty.", raster=info.name
        )
    share = np.minimum(pixels * info.grid.cell_area / shapely.area(moved), 1.0)
    total = shapely.area(counties) / 1e6
    return share * total, total


def observed_by_county(path: str, counties: Table, field: str, title: str, feedback: Feedback):
    """`ResultTable` of the observed share of each county of a layer."""
    from .statistics_tables import observed_table

    crs = equal_area_crs(tuple(shapely.total_bounds(counties.shapes())), counties.crs)
    labels = counties.texts(county_field(counties, field))
    names = [name for name in dict.fromkeys(labels) if name is not None]
    shapes = transform_shapes(counties.shapes(), counties.crs, crs)
    table = observed_table(names, *observed_areas(path, shapes, labels, names, crs, feedback))
    return replace(table, title=title)
