"""What decides on the pixels of the stack, and what comes out of one tile of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..band_names import MAIN_BANDS
from ..grid import Grid, Window
from .indices import INDICES
from .seasons import season_names


@dataclass(frozen=True)
class StackPlan:
    """Everything that decides on the pixels of the stack.

    Attributes
    ----------
    products : tuple of Product
        Scenes used, in the order of the composite; then those that only the seasons are made of.
    grid : Grid
    bands : tuple of str
        Reflectance bands of the stack, in its order.
    method : str
        One of `composite.METHODS`.
    masked : tuple of int
        SCL classes left out.
    buffer : float
        Pixels by which masks are grown.
    kept : tuple of bytes
        WKB of polygons in the grid's CRS that are never masked.
    watched : tuple of (str, tuple of bytes)
        Name and polygons of layers whose share without clear observation is reported.
    terrain : tuple of PreparedDem
        The first with data wins; empty = no elevation and slope.
    season : tuple of int
        Positions in `products` of the scenes of the seasons, by date; empty = no bands of the seasons.
    only_season : int
        How many of the last products are no part of the composite.
    """

    products: tuple
    grid: Grid
    bands: tuple
    method: str
    masked: tuple
    buffer: float
    kept: tuple = ()
    watched: tuple = ()
    terrain: tuple = ()
    season: tuple = ()
    only_season: int = 0

    @property
    def mixed(self) -> tuple:
        """The products that the composite is made of."""
        return self.products[: len(self.products) - self.only_season]

    @property
    def season_names(self) -> tuple:
        """Bands of the seasons."""
        return season_names(self.bands) if self.season else ()

    @property
    def indices(self) -> tuple:
        """Names of the indices that the bands allow."""
        return tuple(name for name, bands in INDICES.items() if set(bands) <= set(self.bands))

    @property
    def band_names(self) -> tuple:
        """All bands of the stack: main bands, indices, terrain, others, seasons."""
        main = tuple(name for name in MAIN_BANDS if name in self.bands)
        others = tuple(name for name in self.bands if name not in MAIN_BANDS)
        return main + self.indices + (("elevation", "slope") if self.terrain else ()) + others + self.season_names

    def scenes_in(self, window: Window, margin: int) -> list:
        """Indices of the scenes whose frame touches a window of the grid, grown by a margin of pixels."""
        part = self.grid.cut(
            Window(window.row - margin, window.column - margin, window.rows + 2 * margin, window.columns + 2 * margin)
        )
        return [index for index, product in enumerate(self.products) if part.meets(product.grid)]


def by_date(products) -> list:
    """Indices of scenes grouped by date: neighbouring tiles of one pass are one observation. Unknown dates stand alone."""
    groups: dict = {}
    for index, product in enumerate(products):
        groups.setdefault(product.date or f"unknown {index}", []).append(index)
    return list(groups.values())


@dataclass
class StackTile:
    """Pixels of one tile and what was counted in it.

    Attributes
    ----------
    pixels : (bands, rows, columns) float32
    quality : (2 or 3, rows, columns) uint16
        Dates with a clear observation; 1 + index of the source scene; with seasons the dates they are made of.
    counts : StackCounts
    """

    pixels: np.ndarray
    quality: np.ndarray
    counts: StackCounts


@dataclass
class StackCounts:
    """Numbers of pixels; arrays have one entry a scene.

    Attributes
    ----------
    with_data, masked, used : (scenes,) int64
        With data in all main bands; of these masked; of the composite that come from the scene.
    strange : (scenes,) int64
        With values that no reflectance has, taken as no data.
    strange_value : (scenes,) float64
        The stored one farthest from 0; 0 = none.
    classes : (scenes, 12) int64
        Of each class.
    watched : (layers, 2) int64
        Inside the polygons of each watched layer, and of these without a clear observation.
    season : (3,) int64
        Pixels with no, one, and two or more clear observations of the seasons.
    pixels, observed, bright, kept, no_elevation : int
        All; with a clear observation; called cloud at nearly every date and kept; masked by class and kept by the user's
        polygons; with a clear observation and without elevation.
    """

    with_data: np.ndarray
    masked: np.ndarray
    used: np.ndarray
    strange: np.ndarray
    strange_value: np.ndarray
    classes: np.ndarray
    watched: np.ndarray
    season: np.ndarray
    pixels: int = 0
    observed: int = 0
    bright: int = 0
    kept: int = 0
    no_elevation: int = 0

    @classmethod
    def zeros(cls, scenes: int, watched: int) -> StackCounts:
        each = [np.zeros(scenes, np.int64) for _ in range(4)]
        of_classes, of_layers = np.zeros((scenes, 12), np.int64), np.zeros((watched, 2), np.int64)
        return cls(*each, np.zeros(scenes), of_classes, of_layers, np.zeros(3, np.int64))

    def add(self, other: StackCounts) -> None:
        for name in self.__dataclass_fields__:
            if name == "strange_value":
                self.strange_value = np.where(
                    np.abs(other.strange_value) > np.abs(self.strange_value), other.strange_value, self.strange_value
                )
            else:
                setattr(self, name, getattr(self, name) + getattr(other, name))

    def add_strange(self, scene: int, values: np.ndarray) -> None:
        """Count the strange values of a scene (NaN elsewhere)."""
        found = values[~np.isnan(values)]
        if found.size:
            self.strange[scene] += found.size
            self.strange_value[scene] = found[np.abs(found).argmax()]
