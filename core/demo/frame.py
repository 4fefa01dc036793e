"""Where the synthetic landscape lies, and the random numbers it is made of."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np

from ..grid import Grid

PIXEL = 10.0
"""Side of an image pixel, in metres."""

CELL = 30.0
"""Side of a terrain cell, in metres."""

MARGIN = 24
"""Terrain cells kept around the image, so that nothing ends at its edge."""

EPSG = 32644
ORIGIN = (699960.0, 4900020.0)
"""Upper left corner of the image in EPSG:32644: the corner of tile 44TQP, in the upper Ili basin."""

SECOND_EPSG = 32645
"""The neighbouring zone that the same ground is delivered in as well."""


@dataclass(frozen=True)
class Frame:
    """Size and seed of a landscape.

    Attributes
    ----------
    size : int
        Side of the image in pixels.
    seed : int
    """

    size: int
    seed: int

    @property
    def extent(self) -> float:
        """Side of the image in metres."""
        return self.size * PIXEL

    @property
    def cells(self) -> int:
        """Side of the terrain grid in cells, margin included."""
        return -(-self.size // 3) + 2 * MARGIN

    @property
    def origin(self) -> float:
        """Place of the terrain grid's upper left corner, in metres from that of the image (the same right and down)."""
        return -MARGIN * CELL

    def image_grid(self, crs: str) -> Grid:
        """Grid of the 10 m bands."""
        return Grid(crs, (PIXEL, 0.0, ORIGIN[0], 0.0, -PIXEL, ORIGIN[1]), self.size, self.size)

    def stream(self, *names) -> np.random.Generator:
        """Random numbers of one purpose, the same for the same seed whatever else is drawn."""
        words = [self.seed] + [zlib.crc32(str(name).encode()) for name in names]
        return np.random.Generator(np.random.PCG64(np.random.SeedSequence(words)))

    def salt(self, name: str) -> int:
        """Seed of one noise field, an int64 that fits the kernels."""
        return int(self.stream("noise", name).random() * (1 << 52))


def to_map(points: np.ndarray) -> np.ndarray:
    """Map coordinates of places given in metres right and down from the image's upper left corner."""
    points = np.asarray(points, np.float64)
    return np.column_stack([ORIGIN[0] + points[..., 0].ravel(), ORIGIN[1] - points[..., 1].ravel()]).reshape(points.shape)
