"""Finished tiles kept in the work folder, so that a run that was cancelled or crashed goes on where it ended."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, fields
from typing import Optional

import numpy as np

from ..grid import Window
from ..runs.run_record import parameters_hash
from ..runs.work_folder import load_arrays, save_arrays
from .stack_plan import StackCounts, StackPlan, StackTile

VERSION = 3
"""Raised whenever the same plan gives other pixels than before."""


@dataclass(frozen=True)
class TileStore:
    """Tiles of one plan and tile size in a folder of their own inside the work folder."""

    folder: str

    @classmethod
    def name(cls, plan: StackPlan, tile: int, dem_files: tuple) -> str:
        """Name of the folder that belongs to a plan: the same inputs (by path, size and time), parameters and tile size."""
        read = [band for product in plan.products for band in (*product.bands.values(), product.classes) if band is not None]
        files = sorted({*dem_files, *(band.path for band in read)})
        state = [(path, _stamp(path)) for path in files]
        # the prepared DEMs lie in a temporary folder whose name differs from run to run
        terrain = [(dem.grid, dem.cell, dem.filled, dem.deep, dem.void) for dem in plan.terrain]
        products = [(product.bands, product.classes, product.date) for product in plan.products]
        rest = [getattr(plan, field.name) for field in fields(plan) if field.name not in ("products", "terrain")]
        key = parameters_hash(
            version=VERSION, tile=tile, files=state, terrain=repr(terrain), products=repr(products), rest=repr(rest)
        )
        return f"prepareimagery-{key}"

    def _path(self, window: Window) -> str:
        return os.path.join(self.folder, f"tile-{window.row}-{window.column}.npz")

    def count(self) -> int:
        """Number of finished tiles."""
        return sum(name.startswith("tile-") for name in os.listdir(self.folder))

    def _about(self, window: Window) -> str:
        return f"{os.path.basename(self.folder)} {window}"

    def load(self, plan: StackPlan, window: Window) -> Optional[StackTile]:
        """A finished tile; None if there is none, or if it is damaged or belongs elsewhere."""
        saved = load_arrays(self._path(window), self._about(window))
        if saved is None:
            return None
        counts = StackCounts(
            **{
                field.name: saved[field.name] if saved[field.name].ndim else int(saved[field.name])
                for field in fields(StackCounts)
            }
        )
        return StackTile(saved["tile_pixels"], saved["tile_quality"], counts)

    def save(self, window: Window, tile: StackTile) -> None:
        counts = {field.name: np.asarray(getattr(tile.counts, field.name)) for field in fields(StackCounts)}
        save_arrays(self._path(window), self._about(window), tile_pixels=tile.pixels, tile_quality=tile.quality, **counts)


def _stamp(path: str) -> tuple:
    """Size and time of the file that holds a path of GDAL's: an archive, an array of a Zarr store, or itself."""
    path = re.sub(r'^ZARR:"(.+)":(?=/)', r"\1", path)
    archive = re.match(r"/vsi(?:zip|tar|gzip)/(.+?\.(?:zip|tar|tgz|tar\.gz|gz))(?:/|$)", path, re.IGNORECASE)
    try:
        status = os.stat(archive.group(1) if archive else path)
    except OSError:
        return ()
    return status.st_size, status.st_mtime_ns
