"""Outlines along the edges of the image: pixels on the rim of a mine go to the side that they look like.

Objects end where a segmentation at one scale ends them; a rim object that is half pit and half field moves an outline by its
width. Within two pixels of an outline each pixel is judged by its nearest neighbours in colour among the pixels well inside
the mine and among those of the land around it (k-nearest-neighbour densities, Fix & Hodges 1951), smoothed over a pixel.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import shapely

from ..errors import InputError
from ..feedback import Feedback
from ..geodesy import ellipsoidal_areas
from ..grid import Grid, Window
from ..messages import Message
from ..native import rasterio
from ..overlay import polygon_parts
from ..raster import RasterInfo, read_info
from ..validity import read_valid
from .outlines import AREA_PLAY, MineOutlines, OutlineSettings, without_holes

BANDS = ("blue", "green", "red", "nir")
RIM = 2
"""Pixels on either side of an outline that are judged."""

AROUND = 8
"""Pixels beyond the rim that tell what the land around is like."""

FEWEST, MOST = 20, 3000
"""Pixels inside, and around, that a judgement needs; of more, every second, third ... is taken."""

NEIGHBOURS = 10
SMOOTH = 0.7
"""Standard deviation in pixels of the smoothing of the shares."""

LARGEST = 16_000_000
"""Pixels of the box of a mine; larger mines keep their outlines."""


def follow_edges(outlines: MineOutlines, crs: str, image: str, settings: OutlineSettings, feedback: Feedback) -> MineOutlines:
    """Move the outlines along the edges of an image; every mine stays one mine and keeps its number.

    A mine keeps its outline where the image has no data, where it is too small or too large to be judged, and where it would
    fall below the minimum area.

    Parameters
    ----------
    image : str
        Image stack in the CRS of the mines, with two or more of the bands `BANDS`.

    Raises
    ------
    InputError
        Another CRS, or no such bands.
    """
    info = read_info(image)
    if rasterio().crs.CRS.from_wkt(info.grid.crs) != rasterio().crs.CRS.from_user_input(crs):
        raise InputError(
            "IMAGE: raster '{image}' has another coordinate reference system than the objects. Choose the image stack that the "
            "objects were made from.",
            image=info.name,
        )
    names = [name.strip().lower() for name in info.band_names]
    bands = [names.index(name) + 1 for name in BANDS if name in names]
    if len(bands) < 2:
        raise InputError(
            "IMAGE: raster '{image}' has none or one of the bands {bands}. Make the image stack with 'Prepare imagery'.",
            image=info.name,
            bands=", ".join(BANDS),
        )
    tree, shapes = shapely.STRtree(outlines.shapes), outlines.shapes.copy()
    for index in range(len(shapes)):
        feedback.check()
        reach = (RIM + AROUND) * info.grid.cell_size  # other mines are no land around this one
        near = tree.query(shapely.box(*(np.array(outlines.shapes[index].bounds) + [-reach, -reach, reach, reach])))
        others = sorted(int(neighbour) for neighbour in near if neighbour != index)
        moved = _moved(outlines.shapes[index], [outlines.shapes[neighbour] for neighbour in others], info, bands)
        earlier = [shapes[neighbour] for neighbour in others if neighbour < index]
        if moved is not None and earlier:  # what two mines claim belongs to the first
            moved = _polygons(shapely.difference(moved, shapely.union_all(earlier)))
        if moved is not None and not moved.is_empty:
            shapes[index] = moved
    if settings.fill_holes > 0:
        shapes = np.array([without_holes(shape, settings.fill_holes, crs) for shape in shapes], object)
    areas = ellipsoidal_areas(shapes, crs)
    small = areas < settings.min_area * (1 - AREA_PLAY)
    shapes[small], areas[small] = outlines.shapes[small], outlines.areas[small]
    changed = int((~shapely.equals(shapes, outlines.shapes)).sum())
    feedback.info(
        Message(
            "Outlines follow the edges of the image: {changed} of {count} {count:mine|mines}.", changed=changed, count=len(shapes)
        )
    )
    return replace(outlines, shapes=shapes, areas=areas)


def _moved(shape, others, info: RasterInfo, bands):
    """The new shape of a mine, None if it stays."""
    window = _window(shape, info.grid)
    if window is None or window.rows * window.columns > LARGEST:
        return None
    grid = info.grid.cut(window)
    mine, taken = _burnt([shape], grid), _burnt(others, grid)
    pixels = np.moveaxis(read_valid(info.path, window, bands), 0, -1)
    new = judged(mine, taken, pixels.astype(np.float64))
    if new is None or np.array_equal(new, mine) or not new.any():
        return None
    found = rasterio().features.shapes(new.astype(np.uint8), mask=new, transform=grid.affine, connectivity=4)
    # only the rim is decided anew: what the pixels say of the inside is what the objects said
    return _polygons(shapely.union_all([shapely.geometry.shape(geometry) for geometry, _ in found]))


def judged(mine: np.ndarray, taken: np.ndarray, pixels: np.ndarray):
    """The mine with its rim decided anew; None when too little is known to decide.

    Parameters
    ----------
    mine, taken : (rows, columns) bool
        The mine, and other mines, which it cannot grow into.
    pixels : (rows, columns, bands) float64
        NaN = no data; such pixels stay on their side.
    """
    from scipy.ndimage import distance_transform_edt, gaussian_filter

    known = np.isfinite(pixels).all(axis=-1)
    inside, outside = distance_transform_edt(mine), distance_transform_edt(~mine)
    core = mine & known & (inside > min(RIM, inside.max() / 2))
    around = known & ~taken & (outside > RIM) & (outside <= RIM + AROUND)
    rim = known & ~taken & (((inside > 0) & (inside <= RIM)) | ((outside > 0) & (outside <= RIM)))
    if core.sum() < FEWEST or around.sum() < FEWEST or not rim.any():
        return None
    share = mine.astype(np.float64)
    share[rim] = _shares(pixels[rim], _some(pixels[core]), _some(pixels[around]))
    new = mine.copy()
    new[rim] = gaussian_filter(share, SMOOTH)[rim] >= 0.5
    return new


def _some(values):
    return values[:: -(-len(values) // MOST)]


def _shares(wanted, mine, outside) -> np.ndarray:
    """Share of mine at each pixel, by the distance to the tenth nearest pixel of either side, on axes of unit variance."""
    from scipy.spatial import cKDTree
    from scipy.special import expit

    spread = np.sqrt((mine.var(axis=0) * len(mine) + outside.var(axis=0) * len(outside)) / (len(mine) + len(outside)))
    spread = np.where(spread > 0, spread, 1.0)
    logarithms = []
    for side in (mine, outside):
        count = min(NEIGHBOURS, len(side))
        distance = cKDTree(side / spread).query(wanted / spread, [count])[0][:, 0]
        logarithms.append(np.log(count / len(side)) - wanted.shape[1] * np.log(np.maximum(distance, 1e-6)))
    return expit(logarithms[0] - logarithms[1])


def _window(shape, grid: Grid):
    """Pixels of the box of a shape and of the land around it, inside the grid."""
    left, bottom, right, top = shape.bounds
    a, _, x, _, e, y = grid.transform
    margin = RIM + AROUND
    first_row, end_row = int(np.floor((top - y) / e)) - margin, int(np.ceil((bottom - y) / e)) + margin
    first_column, end_column = int(np.floor((left - x) / a)) - margin, int(np.ceil((right - x) / a)) + margin
    first_row, first_column = max(first_row, 0), max(first_column, 0)
    end_row, end_column = min(end_row, grid.height), min(end_column, grid.width)
    if end_row <= first_row or end_column <= first_column:
        return None
    return Window(first_row, first_column, end_row - first_row, end_column - first_column)


def _burnt(shapes, grid: Grid) -> np.ndarray:
    size = (grid.height, grid.width)
    if not len(shapes):
        return np.zeros(size, bool)
    return rasterio().features.rasterize(shapes, out_shape=size, transform=grid.affine, dtype="uint8").astype(bool)


def _polygons(shape):
    parts = polygon_parts(shape)
    return parts[0] if len(parts) == 1 else shapely.multipolygons(parts)
