"""Random sub-regions with reference and detected outlines over the image, as in the paper's assessment at a finer scale."""

from __future__ import annotations

import io
from typing import Optional

import numpy as np
import shapely

from ..errors import ParameterError
from ..feedback import Feedback
from ..geodesy import transform_points, transform_shapes
from ..grid import Window
from ..native import rasterio
from ..raster import RasterInfo, read_info
from ..report.charts import COLOURS, new_figure
from ..validity import read_valid

SIDE = 4000.0
"""Side of a sub-region, m."""

LINE = 0.05 * SIDE
"""Lines so far outside of a sub-region are drawn too, for half their width reaches in."""


def choose_centres(mines: np.ndarray, count: int, seed: int) -> np.ndarray:
    """Centres of sub-regions: at mines drawn at random, each a side from the others, or half of one if there is no room.

    Parameters
    ----------
    mines : (n,) array of shapely polygons
        Detected and reference mines, metres.

    Returns
    -------
    (k, 2) float64, k <= count
    """
    centres = shapely.get_coordinates(shapely.centroid(mines))
    order = np.random.default_rng(seed).permutation(len(centres))
    chosen: list = []
    for distance in (SIDE, SIDE / 2):  # a small area has no room for all without overlap
        for index in order:
            far = all(np.abs(centres[index] - centre).max() >= distance for centre in chosen)
            if far and len(chosen) < count:
                chosen.append(centres[index])
    return np.array(chosen).reshape(len(chosen), 2)


def subregion_picture(
    centres: np.ndarray,
    detected: np.ndarray,
    reference: np.ndarray,
    crs: str,
    image: Optional[str],
    feedback: Feedback,
    side: float = SIDE,
) -> list:
    """PNGs of the sub-regions, one a row of them: true colour, reference outlines blue, detected outlines orange.

    Rows of their own find room on a page sooner than one high picture.

    Parameters
    ----------
    centres : (k, 2) float64
        In `crs` (metres).
    image : str, optional
        Path of an image stack with the bands blue, green and red; None = outlines alone.
    """
    info = read_info(image) if image else None
    columns = int(np.ceil(np.sqrt(len(centres))))
    pictures = []
    for first in range(0, len(centres), columns):
        figure, axes = new_figure(2.6 * columns, 2.75, columns)
        for axis in np.atleast_1d(axes)[len(centres) - first :]:
            axis.set_visible(False)
        for number, (axis, centre) in enumerate(zip(np.atleast_1d(axes), centres[first:]), first + 1):
            feedback.check()
            _draw(axis, centre, detected, reference, crs, info, side)
            axis.set_title(f"{number}", loc="left", fontsize=9, pad=2)
        stream = io.BytesIO()
        figure.savefig(stream, format="png", dpi=150, metadata={"Software": None})
        pictures.append(stream.getvalue())
    return pictures


def rgb_bands(info: RasterInfo) -> tuple:
    """1-based indices of red, green and blue.

    Raises
    ------
    InputError
        A band is missing; the message names the bands that exist.
    """
    return tuple(info.band_index(name) for name in ("red", "green", "blue"))


def _draw(axis, centre, detected, reference, crs, info, side):
    half = side / 2
    to_map = info.grid.crs if info else crs
    x, y = transform_points(centre[:1], centre[1:], crs, to_map)
    x, y = _inside(info, float(x[0]), float(y[0]), half)
    frame = (x - half, x + half, y - half, y + half)
    box = transform_shapes(np.array([shapely.box(x - half, y - half, x + half, y + half)]), to_map, crs)[0]
    if info:
        pixels, bounds = _true_colour(info, frame)
        if pixels is not None:
            axis.imshow(pixels, extent=(bounds[0], bounds[2], bounds[1], bounds[3]), interpolation="nearest")
    window = shapely.box(*np.add(box.bounds, (-LINE, -LINE, LINE, LINE)))
    for shapes, layers in ((reference, (("white", 4.2), (COLOURS[0], 3.0))), (detected, ((COLOURS[1], 1.1),))):
        near = shapes[shapely.intersects(shapes, window)]
        lines = shapely.get_parts(transform_shapes(shapely.boundary(near), crs, to_map))
        for colour, width in layers:
            for line in lines:
                axis.plot(*shapely.get_coordinates(line).T, color=colour, linewidth=width, solid_joinstyle="round")
    axis.set(xlim=frame[:2], ylim=frame[2:], xticks=[], yticks=[], aspect="equal")
    axis.grid(False)
    for spine in axis.spines.values():
        spine.set_visible(True)


def _inside(info, x, y, half):
    """The centre moved so that the frame lies on the image; in the middle of one that is too small."""
    if info is None:
        return x, y
    left, bottom, right, top = info.grid.bounds
    middle_x, middle_y = (left + right) / 2, (bottom + top) / 2
    x = np.clip(x, min(left + half, middle_x), max(right - half, middle_x))
    y = np.clip(y, min(bottom + half, middle_y), max(top - half, middle_y))
    return float(x), float(y)


def _true_colour(info, frame):
    """(rows, columns, 3) uint8 true-colour pixels of a frame and their bounds; None outside of the image."""
    a, b, left, d, e, top = info.grid.transform
    if b or d:
        raise ParameterError(
            "IMAGE '{name}' is rotated: use an image stack made by 'Prepare imagery', or leave IMAGE empty.", name=info.name
        )
    columns = np.sort([(frame[0] - left) / a, (frame[1] - left) / a])
    rows = np.sort([(frame[2] - top) / e, (frame[3] - top) / e])
    first_column, last_column = int(max(np.floor(columns[0]), 0)), int(min(np.ceil(columns[1]), info.grid.width))
    first_row, last_row = int(max(np.floor(rows[0]), 0)), int(min(np.ceil(rows[1]), info.grid.height))
    if first_column >= last_column or first_row >= last_row:
        return None, None
    window = Window(first_row, first_column, last_row - first_row, last_column - first_column)
    pixels = read_valid(info.path, window, rgb_bands(info)).astype(np.float64)
    valid = np.isfinite(pixels).all(axis=0)
    picture = np.full((*valid.shape, 3), 235, np.uint8)
    if valid.any():
        for band in range(3):
            low, high = np.percentile(pixels[band][valid], (1, 99))
            stretched = np.clip((pixels[band] - low) / max(high - low, 1e-9), 0, 1)
            picture[..., band] = np.where(valid, 255 * stretched**0.8, 235).astype(np.uint8)
    return picture, rasterio().windows.bounds(window.as_rasterio(), info.grid.affine)
