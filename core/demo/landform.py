"""Fractal terrain shaped by running water: ranges and valleys from coarse to fine, eroded at each level."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..feedback import Feedback
from . import landform_kernels as kernels
from .drainage import Drainage, drain, erode
from .frame import CELL, MARGIN, Frame

FLOOR = 760.0
"""Height of the valley floors, in metres."""

WALL = 60.0
"""Metres that the eastern border is raised, so that the rivers that enter there flow west."""

ROUGHNESS = 0.75
"""Height of the detail added at each level, in cells of that level."""

LEVELS = ((8, 8, 0.06), (4, 4, 0.04), (2, 3, 0.02), (1, 2, 0.01))
"""Cells of 30 m per cell, erosion steps and their strength, from coarse to fine."""

TRIBUTARY_KM2 = 2500.0
"""Catchment of the main river where it enters the image."""


@dataclass
class Landform:
    """Heights of the landscape's ground, without mines.

    Attributes
    ----------
    heights : (cells, cells) float32
        Metres, on the frame's grid of 30 m cells.
    drainage : Drainage
    lowest, highest : float
        Metres.
    """

    heights: np.ndarray
    drainage: Drainage
    lowest: float
    highest: float


def relief_wavelength(frame: Frame) -> float:
    """Metres from one valley to the next: one valley in a small image, several in a large one."""
    return min(max(1.25 * frame.extent, 12e3), 38e3)


def make_terrain(frame: Frame, feedback: Feedback) -> Landform:
    """Raise and erode the terrain of a frame.

    Time and memory grow with the number of cells.
    """
    wavelength = relief_wavelength(frame)
    height = 2400.0 * np.sqrt(wavelength / 18750.0)
    seeds = np.array([frame.salt(f"terrain {n}") for n in range(5)], np.int64)
    heights = None
    for index, (factor, steps, strength) in enumerate(LEVELS):
        spacing = CELL * factor
        cells = -(-frame.cells // factor)
        shape = np.empty((cells, cells), np.float32)
        if heights is None:
            kernels.first_shape(frame.origin, spacing, frame.extent / 2, wavelength, FLOOR, height, seeds, shape)
        else:
            kernels.sample_smooth(heights, frame.origin, 2 * spacing, frame.origin, frame.origin, spacing, shape)
            salt = frame.salt(f"detail {factor}")
            kernels.add_detail(
                shape, frame.origin, spacing, 8 * spacing, 3, FLOOR + 60.0, FLOOR + height, ROUGHNESS * spacing, salt
            )
        heights = shape
        heights[:, -1] += WALL
        for step in range(steps):
            feedback.check()
            heights = erode(heights, spacing, strength, main_inflow(heights, frame, spacing, wavelength))
            kernels.limit_slope(heights, spacing, 0.95)
            feedback.set_progress((index + step / steps) / len(LEVELS))
    feedback.check()
    drainage = drain(heights, CELL, main_inflow(heights, frame, CELL, wavelength))
    return Landform(heights, drainage, float(heights.min()), float(heights.max()))


def main_inflow(heights: np.ndarray, frame: Frame, spacing: float, wavelength: float) -> tuple:
    """Where the rivers of the valleys enter on the eastern border: its lowest cell within each valley."""
    inflows = []
    column = heights.shape[1] - 2
    valley = frame.extent / 2 - wavelength * np.floor(frame.extent / 2 / wavelength)
    while valley < frame.extent:
        middle = (valley - frame.origin) / spacing
        top = int(max(middle - 0.3 * wavelength / spacing, 1))
        bottom = int(min(middle + 0.3 * wavelength / spacing, heights.shape[0] - 1))
        if bottom > top:
            row = top + int(np.argmin(heights[top:bottom, column]))
            inflows.append((row, column, TRIBUTARY_KM2 * 1e6))
        valley += wavelength
    return tuple(inflows)


def inner(grid: np.ndarray) -> np.ndarray:
    """The part of a terrain grid under the image."""
    return grid[MARGIN:-MARGIN, MARGIN:-MARGIN]
