"""The DEM files of a run: opened, grouped by grid, prepared, and what the user should know of them."""

from __future__ import annotations

import os
from typing import Sequence

from ..dem import all_tiles, describe
from ..errors import InputError
from ..grid import Grid, Window, short_crs_name
from ..messages import Message, joined
from .dem_on_grid import STEEP, group_tiles, is_blocky, near_target, prepare_dem
from .run import Notes, Run

COARSE = 5
"""A DEM whose pixels are more than five times the image's gives only a hint of the slope."""

SEAM = 2
"""Pixels that tiles beside each other may share."""


def prepare_elevation(paths: Sequence[str], grid: Grid, folder: str, run: Run) -> tuple:
    """Prepare all DEM tiles.

    Parameters
    ----------
    paths : sequence of str
        DEM files; where they overlap the first counts.
    grid : Grid
        Of the stack.
    folder : str
        Where the prepared files go.
    run : Run

    Returns
    -------
    tuple of PreparedDem

    Raises
    ------
    InputError
        A file cannot be used, or none overlaps the area.
    """
    notes = run.notes
    if not paths:
        notes.note(
            Message("No DEM is given: the stack has no elevation and slope, and two of the paper's 56 features will be missing.")
        )
        return ()
    tiles = near_target(all_tiles(paths), grid)
    for tile in tiles:
        for text in tile.notes:
            notes.note(text)
        for text in tile.warnings:
            notes.warn(text)
    groups = group_tiles(tiles)
    prepared, named = [], []
    for number, group in enumerate(groups):
        part = run.feedback.part(number / len(groups), (number + 1) / len(groups))
        dem = prepare_dem(group, grid, os.path.join(folder, f"dem-{number}.tif"), part)
        names = joined(", ", [describe(tile) for tile in group])
        if dem is None:
            notes.note(Message("DEM {names} lies outside the area and is not used.", names=names))
            continue
        notes.note(Message("DEM {names}: {way}.", names=names, way=_way(dem, grid)))
        for upper, cover in zip(named, prepared):  # a DEM of one value hides the one below, whatever relief that has
            if cover.lowest == cover.highest and dem.lowest < dem.highest and _inside(cover.grid).meets(dem.grid):
                notes.warn(
                    Message(
                        "DEM '{upper}' has the value {value:g} m everywhere inside the area and lies over '{lower}', which has "
                        "relief. Where both are the first counts: give '{lower}' before it, or leave '{upper}' out.",
                        upper=upper,
                        lower=group[0].name,
                        value=cover.lowest,
                    )
                )
        named.append(group[0].name)
        _warn_of(dem, group[0].name, grid, notes)
        prepared.append(dem)
    if not prepared:
        left, bottom, right, top = grid.bounds
        raise InputError(
            "The DEM ({names}) does not overlap the area ({crs}, x {left:.0f} to {right:.0f}, y {bottom:.0f} to {top:.0f}). "
            "Choose a DEM that covers it, or leave DEM empty.",
            names=", ".join(os.path.basename(path) for path in paths),
            crs=short_crs_name(grid.crs),
            left=left,
            right=right,
            bottom=bottom,
            top=top,
        )
    _warn_of_one_value(prepared, paths, notes)
    return tuple(prepared)


def _inside(grid: Grid) -> Grid:
    return grid.cut(Window(SEAM, SEAM, max(grid.height - 2 * SEAM, 1), max(grid.width - 2 * SEAM, 1)))


def _warn_of_one_value(prepared, paths, notes: Notes) -> None:
    """A DEM with one value is none: a tile of the sea beside others is, so all count together."""
    lowest, highest = min(dem.lowest for dem in prepared), max(dem.highest for dem in prepared)
    if lowest == highest:
        notes.warn(
            Message(
                "The elevation model ({names}) has the value {value:g} m everywhere inside the area: its elevation and slope "
                "tell nothing. Choose another DEM, or leave DEM empty.",
                names=", ".join(os.path.basename(path) for path in paths),
                value=lowest,
            )
        )


def _way(dem, grid: Grid) -> Message:
    if dem.is_finer:
        return Message(
            "pixels of {cell:.1f} m on the ground, slope computed on them, both averaged to {target:g} m",
            cell=dem.cell,
            target=grid.cell_size,
        )
    return Message(
        "pixels of {cell:.1f} m on the ground, slope computed on them, both interpolated to {target:g} m",
        cell=dem.cell,
        target=grid.cell_size,
    )


def _warn_of(dem, name: str, grid: Grid, notes: Notes) -> None:
    if dem.filled:
        notes.note(
            Message(
                "{count} DEM {count:pixel|pixels} without data (voids), {share:.2%} of '{name}' in the area, {count:was|were} "
                "filled from their rims.",
                share=dem.filled / dem.pixels,
                name=name,
                count=dem.filled,
            )
        )
    if dem.deep:
        notes.warn(
            Message(
                "{share:.2%} of DEM '{name}' in the area lies deep inside voids: elevation is interpolated there, and slope "
                "is left empty. A DEM without voids is better.",
                share=dem.deep / dem.pixels,
                name=name,
            )
        )
    if dem.void:
        notes.warn(
            Message(
                "{share:.2%} of DEM '{name}' in the area has no data and lies too far from any to be filled: there is no "
                "elevation there.",
                share=dem.void / dem.pixels,
                name=name,
            )
        )
    if 2 * dem.steep > dem.pixels:
        notes.warn(
            Message(
                "{share:.0%} of DEM '{name}' in the area is steeper than {steep} degrees, as no land is: its values are no "
                "metres (decimetres, feet, a hillshade). Slope and elevation are wrong; give an elevation model in metres.",
                share=dem.steep / dem.pixels,
                name=name,
                steep=STEEP,
            )
        )
    for text in dem.walls.tell(name, dem.pixels):
        notes.warn(text)
    if dem.ratio > COARSE:
        notes.warn(
            Message(
                "The DEM is far coarser ({cell:.0f} m) than the image ({target:g} m): its slope is only a hint of the relief, "
                "and pits and dumps do not show. A DEM of 30 m or finer is better.",
                cell=dem.cell,
                target=grid.cell_size,
            )
        )
    if is_blocky(dem):
        notes.warn(
            Message(
                "The DEM's values repeat in blocks: it seems to have been enlarged from a coarser DEM without interpolation, and "
                "its slope shows stairs. Use the original DEM."
            )
        )
