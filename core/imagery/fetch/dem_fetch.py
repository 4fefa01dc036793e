"""Fetching the tiles of a DEM around the extent."""

from __future__ import annotations

import os
from typing import Sequence

from ...errors import InputError
from ...feedback import Feedback
from ...messages import Message
from ...web.accounts import AccountError
from ...web.background import NetworkError, run_in_background
from ...web.client import Client
from .area import DEM_MARGIN, Area
from .dem_mosaic import tile_name, tile_paths, write_mosaic
from .items import dem_address, identifier_of
from .remote_raster import RemoteRaster

TOGETHER = 4
"""Files fetched at once."""


def dem_addresses(found: Sequence[dict], base: str, account: str, feedback: Feedback) -> dict:
    """Address of each DEM tile by its id, in order of the ids; tiles that have none are left out with a warning.

    Parameters
    ----------
    found : sequence of dict
        Items of the catalogue.
    base : str
        Address that relative links begin at.
    account : str
        Kind of the user's account; '' = none.

    Raises
    ------
    InputError
        No tile has an address; the message is that of the first.
    """
    addresses, troubles = {}, []
    for name, item in sorted({identifier_of(item): item for item in found}.items()):
        try:
            addresses[name] = dem_address(item, base, account)
        except InputError as error:
            troubles.append(error)
    if not addresses:
        raise troubles[0]
    for error in troubles:
        feedback.warning(Message("{reason} It is left out.", reason=error.message))
    return addresses


def fetch_dem(addresses: dict, target: str, working: str, area: Area, client: Client, limit: int, feedback: Feedback) -> None:
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
        No file of the catalogue can be used.
    """
    os.makedirs(working, exist_ok=True)
    tasks = [
        (client, name, address, os.path.join(working, tile_name(index)), area, limit)
        for index, (name, address) in enumerate(addresses.items())
    ]
    troubles = []
    for done, (_, _, error) in enumerate(run_in_background(_fetch_tile, tasks, client.token, feedback, TOGETHER), 1):
        if isinstance(error, (NetworkError, AccountError)) or (error is not None and not isinstance(error, InputError)):
            raise error
        if error is not None:
            troubles.append(error)
            feedback.warning(Message("{reason} It is left out.", reason=error.message))
        feedback.set_progress(0.7 * done / len(tasks))
    paths = tile_paths(working)
    if not paths:
        raise (
            troubles[0]
            if troubles
            else InputError(
                "None of the DEM tiles of the catalogue covers the extent. Leave DEM_COLLECTION empty to fetch no DEM."
            )
        )
    empty = write_mosaic(paths, target, area, feedback.part(0.7, 1.0))
    feedback.info(Message("DEM of {count} {count:tile|tiles} written to '{target}'.", count=len(paths), target=target))
    if empty > 0.001:
        feedback.warning(Message(
            "{share:.1%} of the DEM has no elevation inside the extent: sea, or tiles that the catalogue lacks.", share=empty
        ))  # fmt: skip


def _fetch_tile(client: Client, name: str, address: str, target: str, area: Area, limit: int) -> None:
    """Fetch the part of a tile; in the background."""
    if os.path.exists(target):
        return
    try:
        RemoteRaster(client, address, limit).fetch(lambda grid: area.window(grid, DEM_MARGIN, 0.0), target, "elevation", None)
    except (NetworkError, AccountError):
        raise
    except InputError as error:
        raise InputError("DEM tile '{tile}': {reason}", tile=name, reason=error.message) from error
