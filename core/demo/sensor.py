"""One acquisition: the landscape as Sentinel-2 would deliver it on a date, window by window."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import numpy as np

from ..grid import Window
from . import light_kernels as kernels
from .clouds import WAVELENGTH, clearest, cloud_threshold, shadow_shift
from .cover_kernels import cover_window
from .frame import PIXEL, Frame
from .landform import FLOOR
from .landform_kernels import sample_smooth
from .math_kernels import DEGREES, cosine, sine, smooth
from .mine_sites import BASE_YEAR
from .scene import Scene, lines_near
from .spectra import CODE, MEMBERS, SCL, TEXTURES

HALO = 6
"""Pixels rendered around a window, so that the point spread is the same at its edge as inside (must be even)."""

SPREAD = 0.68
"""Standard deviation of the point spread function in pixels (16 m at half height)."""

CLOUD_SHADOW, CLOUD_MEDIUM, CLOUD_HIGH = 3, 8, 9
"""Classes of the scene classification."""

ORBITS = (("R062", 1.0, 0.0), ("R105", 1.035, 0.0025))
"""Relative orbit, gain and offset of its radiometry: neighbouring orbits differ slightly."""

CHOICES = 12
"""Dates that the first one is chosen from."""

CLOUD_SHARES = (0.015, 0.05, 0.12, 0.03, 0.20, 0.01)
"""Share of clouds, date by date, again and again."""


@dataclass(frozen=True)
class Acquisition:
    """When and under what light the image was taken.

    Attributes
    ----------
    number : int
        0, 1, ...
    time : datetime.datetime
        UTC.
    orbit : str
        Relative orbit.
    gain, offset : float
        Radiometric step of the orbit.
    cloud_share, threshold : float
    sun_zenith, sun_azimuth : float
        Degrees.
    season : float
        0 (early summer) to 1 (autumn).
    seed : int
        Of clouds and noise.
    """

    number: int
    time: datetime.datetime
    orbit: str
    gain: float
    offset: float
    cloud_share: float
    threshold: float
    sun_zenith: float
    sun_azimuth: float
    season: float
    seed: int


def plan_acquisition(frame: Frame, year: int, number: int, spots: list) -> Acquisition:
    """Date `number` of a year: dates alternate between two orbits, ten days apart in each.

    The first date is the clearest over `spots` (x, y, radius in metres) of some possible ones, as one would choose it.
    """
    orbit, gain, offset = ORBITS[number % 2]
    days = 10 * (number // 2) + 3 * (number % 2)
    time = datetime.datetime(year, 8, 12, 5, 16, 51) + datetime.timedelta(days=days, minutes=10 * (number % 2))
    share = CLOUD_SHARES[number % len(CLOUD_SHARES)]
    seeds = [frame.salt(f"date {year} {number} {choice}") for choice in range(CHOICES if number == 0 else 1)]
    seed = clearest(frame, seeds, share, spots)
    return Acquisition(
        number, time, orbit, gain, offset, share, cloud_threshold(frame, seed, share), 33.0 + 0.3 * days, 150.0 + 0.2 * days,
        min(days / 90.0, 1.0), seed,
    )  # fmt: skip


def render_window(scene: Scene, acquisition: Acquisition, window: Window) -> tuple:
    """The four 10 m bands and the scene classification of a window.

    Parameters
    ----------
    window : Window
        Of image pixels; its first row and column are even.

    Returns
    -------
    bands : (4, rows, columns) uint16
        Blue, green, red, near infrared: reflectance x 10 000 + 1 000.
    scl : (ceil(rows / 2), ceil(columns / 2)) uint8
    """
    frame = scene.frame
    row, column = window.row - HALO, window.column - HALO
    rows, columns = window.rows + 2 * HALO, window.columns + 2 * HALO
    rows, columns = rows + rows % 2, columns + columns % 2
    ground = _ground(scene, row, column, rows, columns)
    slope, north, light = (np.empty((rows, columns), np.float32) for _ in range(3))
    zenith, azimuth = acquisition.sun_zenith / DEGREES, acquisition.sun_azimuth / DEGREES
    sun = sine(zenith) * sine(azimuth), -sine(zenith) * cosine(azimuth), cosine(zenith)
    kernels.shape_of_ground(ground, PIXEL, *sun, slope, north, light)
    code, mix, gain = _natural(scene, acquisition, row, column, ground[1:-1, 1:-1], slope, north)
    reflectance = np.zeros((4, rows, columns), np.float32)
    none, all_of_it = np.zeros((rows, columns), np.float32), np.ones((rows, columns), np.float32)
    texture = frame.salt("texture")
    kernels.add_reflectance(code, mix, gain, none, all_of_it, light, MEMBERS, TEXTURES, column, row, texture, reflectance)
    _add_mines(scene, row, column, code, light, texture, reflectance)
    cloud, shadow = np.empty((rows, columns), np.float32), np.empty((rows, columns), np.float32)
    shift = shadow_shift(acquisition.sun_zenith, acquisition.sun_azimuth)
    kernels.cloud_cover(
        column * PIXEL, row * PIXEL, PIXEL, WAVELENGTH, acquisition.threshold, acquisition.seed, *shift, cloud, shadow
    )
    kernels.add_clouds(cloud, shadow, reflectance)
    for band in reflectance:
        band[:] = smooth(band, SPREAD, 4)
    bands = np.empty((4, window.rows, window.columns), np.uint16)
    inside = (slice(HALO, HALO + window.rows), slice(HALO, HALO + window.columns))
    seed = acquisition.seed + 1000
    kernels.count_light(
        np.ascontiguousarray(reflectance[:, inside[0], inside[1]]), acquisition.gain, acquisition.offset,
        window.column, window.row, seed, bands,
    )  # fmt: skip
    return bands, _scene_classes(code, cloud, shadow, -(-window.rows // 2), -(-window.columns // 2))


def _ground(scene: Scene, row: int, column: int, rows: int, columns: int) -> np.ndarray:
    """Heights with mines, one pixel more on each side."""
    heights = np.empty((rows + 2, columns + 2), np.float32)
    x0, y0 = (column - 1) * PIXEL, (row - 1) * PIXEL
    sample_smooth(scene.terrain.heights, scene.frame.origin, 30.0, x0, y0, PIXEL, heights)
    for patch in scene.patches:
        here, there = _overlap(patch, row - 1, column - 1, rows + 2, columns + 2)
        if here is not None:
            heights[here] += patch.relief[there]
    return heights


def _natural(scene, acquisition, row, column, heights, slope, north) -> tuple:
    """Covers without mines."""
    rows, columns = slope.shape
    frame = scene.frame
    x0, y0, side_x, side_y = column * PIXEL, row * PIXEL, columns * PIXEL, rows * PIXEL
    smooth_slope, wetness = np.empty((rows, columns), np.float32), np.empty((rows, columns), np.float32)
    sample_smooth(scene.smooth_slope, frame.origin, 30.0, x0, y0, PIXEL, smooth_slope)
    sample_smooth(scene.wetness, frame.origin, 30.0, x0, y0, PIXEL, wetness)
    river, river_width, _ = lines_near(scene.river_lines, x0, y0, side_x, side_y, 320.0, rows, columns)
    road, _, road_kind = lines_near(scene.road_lines, x0, y0, side_x, side_y, 30.0, rows, columns)
    code = np.zeros((rows, columns), np.uint8)
    mix, gain = np.zeros((rows, columns), np.float32), np.ones((rows, columns), np.float32)
    seeds = np.array([frame.salt(f"cover {n}") for n in range(8)], np.int64)
    snow_line = max(FLOOR + 1950.0, 0.55 * scene.terrain.highest + 0.45 * (FLOOR + 2600.0))
    cover_window(
        x0, y0, PIXEL, np.ascontiguousarray(heights), slope, smooth_slope, north, wetness, river, river_width, road, road_kind,
        _near(scene.towns, x0, y0, side_x, side_y), _near(scene.sites, x0, y0, side_x, side_y),
        _near(scene.lakes, x0, y0, side_x, side_y), FLOOR, snow_line, float(scene.year - BASE_YEAR), acquisition.season,
        seeds, code, mix, gain,
    )  # fmt: skip
    return code, mix, gain


def _near(discs: np.ndarray, x0: float, y0: float, side_x: float, side_y: float) -> np.ndarray:
    """Discs that may reach into a window."""
    reach = 1.7 * discs[:, 2]
    near = (discs[:, 0] + reach > x0) & (discs[:, 0] - reach < x0 + side_x)
    near &= (discs[:, 1] + reach > y0) & (discs[:, 1] - reach < y0 + side_y)
    return np.ascontiguousarray(discs[near])


def _add_mines(scene, row, column, code, light, texture, reflectance) -> None:
    """Lay the mines over the land; `code` keeps the cover that prevails."""
    rows, columns = code.shape
    for patch in scene.patches:
        here, there = _overlap(patch, row, column, rows, columns)
        if here is None:
            continue
        part = np.ascontiguousarray(reflectance[:, here[0], here[1]])
        kernels.add_reflectance(
            *(np.ascontiguousarray(layer[there]) for layer in (patch.code, patch.mix, patch.gain, patch.tint, patch.cover)),
            np.ascontiguousarray(light[here]), MEMBERS, TEXTURES, column + here[1].start, row + here[0].start, texture + 50, part,
        )  # fmt: skip
        reflectance[:, here[0], here[1]] = part
        code[here] = np.where(patch.cover[there] > 0.5, patch.code[there], code[here])


def _overlap(patch, row: int, column: int, rows: int, columns: int) -> tuple:
    """Slices of a window and of a patch that cover the same pixels; None, None if there are none."""
    height, width = patch.code.shape
    top, bottom = max(patch.row, row), min(patch.row + height, row + rows)
    left, right = max(patch.column, column), min(patch.column + width, column + columns)
    if top >= bottom or left >= right:
        return None, None
    here = slice(top - row, bottom - row), slice(left - column, right - column)
    there = slice(top - patch.row, bottom - patch.row), slice(left - patch.column, right - patch.column)
    return here, there


def _scene_classes(code, cloud, shadow, rows: int, columns: int) -> np.ndarray:
    """Scene classification at 20 m: of four pixels the first decides on the ground, the thickest on clouds."""
    half = HALO // 2

    def most(layer):
        return np.maximum.reduce([layer[::2, ::2], layer[1::2, ::2], layer[::2, 1::2], layer[1::2, 1::2]])

    classes = SCL[code[::2, ::2]]
    thick, dim = most(cloud), most(shadow)
    classes[dim > 0.35] = CLOUD_SHADOW
    classes[thick > 0.15] = CLOUD_MEDIUM
    classes[thick > 0.6] = CLOUD_HIGH
    return np.ascontiguousarray(classes[half : half + rows, half : half + columns])


__all__ = ["CODE", "Acquisition", "plan_acquisition", "render_window"]
