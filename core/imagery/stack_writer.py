"""Tiles in row-major order become strips of the stack and the quality raster."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import Iterator

import numpy as np

from ..grid import Window
from ..raster_writer import BLOCK, create_raster
from .dem_on_grid import NODATA
from .seasons import OBSERVATIONS
from .stack_plan import StackPlan, StackTile

QUALITY_BANDS = ("clear_observations", "source_scene")


def quality_bands(plan: StackPlan) -> tuple:
    """Names of the bands of the quality raster."""
    return (*QUALITY_BANDS, OBSERVATIONS) if plan.season else QUALITY_BANDS


class StackWriter:
    """Collects the tiles of one row of tiles and writes them; made by `create_stack`."""

    def __init__(self, plan: StackPlan, stack, quality):
        self._width = plan.grid.width
        self._targets = [(stack, len(plan.band_names), np.float32)]
        if quality is not None:
            self._targets.append((quality, len(quality_bands(plan)), np.uint16))
        self._rows: list = []

    def add(self, window: Window, tile: StackTile) -> None:
        """Take the next tile in row-major order."""
        if window.column == 0:
            self._rows = [np.empty((count, window.rows, self._width), dtype) for _, count, dtype in self._targets]
        for rows, pixels in zip(self._rows, (tile.pixels, tile.quality)):
            rows[:, :, window.column : window.column + window.columns] = pixels
        if window.column + window.columns < self._width:
            return
        for start in range(0, window.rows, BLOCK):
            for (raster, _, _), rows in zip(self._targets, self._rows):
                raster.write_strip(rows[:, start : start + BLOCK], window.row + start)


@contextmanager
def create_stack(path: str, quality_path: str, plan: StackPlan) -> Iterator[StackWriter]:
    """Create the stack and, if `quality_path` is not empty, the quality raster; both appear whole or not at all."""
    with ExitStack() as outputs:
        stack = outputs.enter_context(
            create_raster(path, plan.grid, "float32", plan.band_names, NODATA, _tags(plan), "The image stack", strips=True)
        )
        quality = None
        if quality_path:
            scenes = {f"SCENE_{number}": scene_name(scene) for number, scene in enumerate(plan.products, 1)}
            what = "The quality raster"
            quality = outputs.enter_context(
                create_raster(quality_path, plan.grid, "uint16", quality_bands(plan), None, scenes, what, strips=True)
            )
        yield StackWriter(plan, stack, quality)


def _tags(plan: StackPlan) -> dict:
    season = {}
    if plan.season:
        season = {"MINEMAPPER_SEASONS": "; ".join(scene_name(plan.products[index]) for index in plan.season)}
    return {
        "MINEMAPPER_STEP": "prepareimagery",
        "MINEMAPPER_REFLECTANCE": "value / 10000",
        "MINEMAPPER_COMPOSITE": plan.method if len(plan.mixed) > 1 else "one scene",
        "MINEMAPPER_SCENES": "; ".join(scene_name(scene) for scene in plan.mixed),
        **season,
    }


def scene_name(scene) -> str:
    return f"{scene.name} ({scene.date})" if scene.date else scene.name
