"""The DEM files of a run: opened, grouped by grid, prepared, and what the user should know of them."""

from __future__ import annotations

import os
from typing import Sequence

from ..errors import InputError
from ..feedback import Feedback
from ..raster import Grid
from .dem import describe, group_tiles, is_blocky, open_dem, prepare_dem
from .notes import Notes
from .target_grid import crs_name

COARSE = 5
"""A DEM whose pixels are more than five times the image's gives only a hint of the slope."""


def prepare_elevation(paths: Sequence[str], grid: Grid, folder: str, feedback: Feedback, notes: Notes) -> tuple:
    """Prepare all DEM tiles.

    Parameters
    ----------
    paths : sequence of str
        DEM files; where they overlap the first counts.
    grid : Grid
        Of the stack.
    folder : str
        Where the prepared files go.

    Returns
    -------
    tuple of PreparedDem

    Raises
    ------
    InputError
        A file cannot be used, or none overlaps the area.
    """
    if not paths:
        notes.note("No DEM is given: the stack has no elevation and slope, and two of the paper's 56 features will be missing.")
        return ()
    groups = group_tiles([open_dem(path) for path in paths])
    prepared = []
    for number, tiles in enumerate(groups):
        part = feedback.part(number / len(groups), (number + 1) / len(groups))
        dem = prepare_dem(tiles, grid, os.path.join(folder, f"dem-{number}.tif"), part)
        names = ", ".join(describe(tile) for tile in tiles)
        if dem is None:
            notes.note(f"DEM {names} lies outside the area and is not used.")
            continue
        notes.note(f"DEM {names}: {_way(dem, grid)}.")
        _warn_of(dem, grid, notes)
        prepared.append(dem)
    if not prepared:
        left, bottom, right, top = grid.bounds
        raise InputError(
            f"The DEM ({', '.join(os.path.basename(path) for path in paths)}) does not overlap the area ({crs_name(grid.crs)}, "
            f"x {left:.0f} to {right:.0f}, y {bottom:.0f} to {top:.0f}). Choose a DEM that covers it, or leave DEM empty."
        )
    return tuple(prepared)


def _way(dem, grid: Grid) -> str:
    way = "averaged" if dem.is_finer else "interpolated"
    return f"pixels of {dem.cell:.1f} m on the ground, slope computed on them, both {way} to {grid.cell_size:g} m"


def _warn_of(dem, grid: Grid, notes: Notes) -> None:
    if dem.filled:
        notes.note(f"{dem.filled} DEM pixels without data (voids) were filled from their surroundings.")
    if dem.void:
        notes.warn(f"{dem.void} DEM pixels without data lie too far from others to be filled: there is no elevation there.")
    if dem.ratio > COARSE:
        notes.warn(
            f"The DEM is far coarser ({dem.cell:.0f} m) than the image ({grid.cell_size:g} m): its slope is only a hint of the "
            "relief, and pits and dumps do not show. A DEM of 30 m or finer is better."
        )
    if is_blocky(dem):
        notes.warn(
            "The DEM's values repeat in blocks: it seems to have been enlarged from a coarser DEM without interpolation, and "
            "its slope "
            "shows stairs. Use the original DEM."
        )
