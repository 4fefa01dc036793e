"""Where fetched imagery comes from, for the record: ids, dates, baselines, addresses, licences, what was left out and why."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Sequence

from ...files import atomic_file
from .scene_folder import records_in

FILE = "provenance.json"
DEM_ATTRIBUTION = (
    "(c) DLR e.V. 2010-2014 and (c) Airbus Defence and Space GmbH 2014-2018 provided under COPERNICUS by the European Union and "
    "ESA; all rights reserved"
)


def read_provenance(root: str) -> dict:
    """What an earlier run wrote; {} if there is none that can be read."""
    try:
        with open(os.path.join(root, FILE), encoding="utf-8") as stream:
            content = json.load(stream)
    except (OSError, ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}


def write_provenance(root: str, request: dict, left_out: dict, dem: dict, collections: Sequence[dict]) -> str:
    """Write `provenance.json` of a folder: the request, and every finished scene that the folder holds.

    Returns
    -------
    str
        Its path.
    """
    scenes = records_in(root)
    years = sorted({record["time"][:4] for record in scenes.values()})
    attribution = [f"Contains modified Copernicus Sentinel data {', '.join(years)}"] if years else []
    if dem.get("tiles") and "cop-dem" in dem.get("collection", ""):
        attribution.append(DEM_ATTRIBUTION)
    content = {
        "request": request,
        "attribution": attribution,
        "collections": list(collections),
        "scenes": scenes,
        "left_out": left_out,
        "dem": dem,
    }
    path = os.path.join(root, FILE)
    text = json.dumps(content, indent=1, sort_keys=True, ensure_ascii=False)
    with atomic_file(path, "The provenance") as temporary:
        Path(temporary).write_bytes(text.encode("utf-8", "backslashreplace"))
    return path
