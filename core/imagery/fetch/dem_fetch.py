"""Fetching the tiles of a DEM around the extent."""

from __future__ import annotations

import os
from typing import Sequence

from ...errors import InputError
from ...feedback import Feedback
from .addresses import shown
from .area import DEM_MARGIN, Area
from .background import NetworkError, Signals, run_apart
from .client import Client
from .dem_mosaic import tile_name, tile_paths, write_mosaic
from .items import dem_address
from .remote_raster import RemoteRaster

TOGETHER = 4
"""Files fetched at once."""


def dem_addresses(found: Sequence[dict], base: str) -> dict:
    """Address of each DEM tile by its id, in order of the ids.

    Parameters
    ----------
    found : sequence of dict
        Items of the catalogue.
    base : str
        Address that relative links begin at.
    """
    by_id = {shown(item.get("id"), 120): item for item in found}
    return {name: dem_address(by_id[name], base) for name in sorted(by_id)}


def fetch_dem(
    addresses: dict, target: str, working: str, area: Area, client: Client, signals: Signals, limit: int, feedback: Feedback
) -> None:
    """Fetch the parts of DEM tiles that the extent needs, and write them as one GeoTIFF.

    Parameters
    ----------
    addresses : dict
        Tile -> address.
    target : str
        GeoTIFF to write.
    working : str
        Folder of the tiles fetched so far; kept after a break.
    limit : int
        Bytes.

    Raises
    ------
    InputError
        The files of the catalogue cannot be used.
    """
    os.makedirs(working, exist_ok=True)
    tasks = [
        (client, name, address, os.path.join(working, tile_name(number)), area, limit)
        for number, (name, address) in enumerate(addresses.items())
    ]
    for done, (_, _, error) in enumerate(run_apart(_fetch_tile, tasks, signals, feedback, TOGETHER), 1):
        if error is not None:
            raise error
        feedback.set_progress(0.7 * done / len(tasks))
    paths = tile_paths(working)
    if not paths:
        raise InputError("None of the DEM tiles of the catalogue covers the extent. Leave DEM_COLLECTION empty to fetch no DEM.")
    empty = write_mosaic(paths, target, feedback.part(0.7, 1.0))
    feedback.info(f"DEM of {len(paths)} tiles written to '{target}'.")
    if empty > 0.001:
        feedback.warning(f"{empty:.1%} of the DEM has no elevation: sea, or tiles that the catalogue lacks.")


def _fetch_tile(client: Client, name: str, address: str, target: str, area: Area, limit: int) -> None:
    """Fetch the part of a tile; in the background."""
    if os.path.exists(target):
        return
    try:
        RemoteRaster(client, address, limit).fetch(lambda grid: area.window(grid, DEM_MARGIN, 0.0), target, "elevation", None)
    except NetworkError:
        raise
    except InputError as error:
        raise InputError(f"DEM tile '{name}': {error}") from error
