"""What one mine looks like: pit with benches, dumps, tailings pond, yard; its outline, covers and relief on the pixel grid."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .frame import PIXEL, Frame
from .landform import Landform
from .landform_kernels import sample_smooth
from .math_kernels import cosine, direction, sine
from .mine_kernels import paint_mine, union_distance
from .mine_sites import Mine
from .spectra import CODE

PIT, DUMP, POND, YARD = 0, 1, 2, 3

PARTS = {
    "non_metal": ((PIT, 0.72), (DUMP, 0.16), (YARD, 0.12)),
    "metal": ((PIT, 0.38), (DUMP, 0.22), (DUMP, 0.14), (POND, 0.20), (YARD, 0.06)),
    "coal": ((PIT, 0.44), (DUMP, 0.26), (DUMP, 0.16), (POND, 0.04), (YARD, 0.10)),
}
"""Parts of a mine of each type with their share of its area."""

SMALL = 0.06
"""Mines below this area (km2) are one pit with a yard."""


@dataclass(frozen=True)
class Patch:
    """A mine on the pixel grid.

    Attributes
    ----------
    mine : Mine
    row, column : int
        Image pixel of its first pixel (may lie outside the image).
    distance : (rows, columns) float32
        Metres from the outline, negative inside.
    code : (rows, columns) uint8
        Cover; 0 outside.
    mix, gain, tint, cover : (rows, columns) float32
        Mixture and brightness; redness; share of the ground that is mine rather than overgrown, 0 outside.
    relief : (rows, columns) float32
        Metres that the mine raised or lowered the ground.
    """

    mine: Mine
    row: int
    column: int
    distance: np.ndarray
    code: np.ndarray
    mix: np.ndarray
    gain: np.ndarray
    tint: np.ndarray
    cover: np.ndarray
    relief: np.ndarray


def make_patch(mine: Mine, frame: Frame, terrain: Landform) -> Patch:
    """Shape a mine so that its outline holds its area, and paint it."""
    reach = 2.3 * mine.radius + 80.0
    column, row = int((mine.x - reach) // PIXEL), int((mine.y - reach) // PIXEL)
    side = int(2 * reach // PIXEL) + 2
    ground = np.empty((side, side), np.float32)
    x0, y0 = column * PIXEL, row * PIXEL
    sample_smooth(terrain.heights, frame.origin, 30.0, x0, y0, PIXEL, ground)
    salt = frame.salt(f"mine {mine.number}")
    parts = _parts(mine, frame, ground)
    first_radius = np.sqrt(mine.first_area * 1e6 / np.pi)
    distances = np.empty((len(parts) + 1, side, side), np.float32)
    scale = 1.0
    for _ in range(6):  # the noise moves the outline, so the area is met by trial
        scaled = parts.copy()
        scaled[:, 1:5] *= scale
        union_distance(scaled, mine.x, mine.y, x0, y0, PIXEL, 0.42 * first_radius, salt, distances)
        covered = np.count_nonzero(distances[-1] < 0) * PIXEL * PIXEL / 1e6
        if abs(covered - mine.area) < 0.005 * mine.area:
            break
        scale *= np.sqrt(mine.area / max(covered, 1e-6)) if covered else 1.3
    code = np.zeros((side, side), np.uint8)
    mix, gain, tint, cover, relief = (np.zeros((side, side), np.float32) for _ in range(5))
    floor = _lowest_part(ground[distances[0] < 0] if (distances[0] < 0).any() else ground)
    depth = 10.0 + 0.06 * mine.radius * (1.5 if mine.type == "coal" else 1.0)
    look = np.array([mine.freshness, 2.0 * frame.stream("tint", mine.number).random() - 1.0, float(mine.idle), floor - depth])
    codes = np.array([CODE[mine.ground], *_codes(mine)], np.uint8)
    paint_mine(distances, scaled[:, 0], ground, x0, y0, PIXEL, codes, look, salt, code, mix, gain, tint, cover, relief)
    return Patch(mine, row, column, distances[-1].copy(), code, mix, gain, tint, cover, relief)


def _lowest_part(heights: np.ndarray) -> float:
    """The height that 15 % of some heights lie below."""
    return float(np.sort(heights, axis=None)[int(0.15 * (heights.size - 1))])


def _codes(mine: Mine) -> tuple:
    """Covers of dump, pond, yard, water in the pit, and the mineral where it is stored."""
    dump = {"coal": "overburden", "metal": "waste rock"}.get(mine.type, mine.ground)
    stock = "coal" if mine.type == "coal" else mine.ground
    return CODE[dump], CODE["tailings"], CODE["plant yard"], CODE["pit water"], CODE[stock], CODE["overburden"]


def _parts(mine: Mine, frame: Frame, ground: np.ndarray) -> np.ndarray:
    """Parts as rows of kind, x, y (m from the mine's place), half axes (m), cosine and sine of the direction.

    Dumps lie downhill of the pit, ponds lower still, the yard beside the pit.
    """
    stream = frame.stream("parts", mine.number)
    fall_y, fall_x = np.gradient(ground.astype(np.float64)[:: max(len(ground) // 16, 1), :: max(len(ground) // 16, 1)])
    downhill = direction(-math.fsum(fall_y.flat), -math.fsum(fall_x.flat)) + (stream.random() - 0.5) * 1.2
    shares = PARTS[mine.type] if mine.first_area >= SMALL else ((PIT, 0.82), (YARD, 0.18))
    pit_radius = mine.radius * np.sqrt(shares[0][1])
    rows = []
    for index, (kind, share) in enumerate(shares):
        radius = mine.radius * np.sqrt(share)
        stretch = 1.0 + 0.7 * stream.random()
        turn = downhill + np.pi / 2 + (stream.random() - 0.5) * 0.8
        sides = {DUMP: (-0.9, 0.9), POND: (0.1, 0.3), YARD: (1.6, 2.2)}.get(kind, (0.0, 0.0))
        side = downhill + sides[index % 2] * (0.7 + 0.6 * stream.random())
        away = 0.0 if index == 0 else 0.80 * pit_radius + 0.72 * radius
        across, along = radius / np.sqrt(stretch), radius * np.sqrt(stretch)
        rows.append((kind, away * cosine(side), away * sine(side), along, across, cosine(turn), sine(turn)))
    return np.array(rows, np.float64)
