"""Which of the scenes found are fetched: clouds in the tile, the same acquisition twice, clouds inside the extent by SCL."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Sequence

import numpy as np

from ...grid import Window, transform_bounds
from ...messages import Message
from ...raster import open_raster
from ...raster_writer import BLOCK
from ..masks import class_counts, cloud_share
from .area import Area
from .items import SceneItem

MOST_TILE_CLOUD = 60.0
"""Percent of the whole tile: more hardly ever leaves an extent clear, and less says little about it."""

LEAST_FILLED = 0.01
"""Share with data that a scene has to have of its part of the extent; less is a sliver at the edge of the swath."""


@dataclass(frozen=True)
class Clearness:
    """What the classification says.

    Attributes
    ----------
    seen : float
        Share of the whole extent with data.
    filled : float
        Share with data of the extent's part inside the tile.
    cloud : float
        Share of clouds and shadows of what is seen; NaN if nothing is.
    """

    seen: float
    filled: float
    cloud: float


def candidates(items: Sequence[SceneItem]) -> tuple:
    """Scenes worth a look, by time, and {id: reason} of those left out."""
    left_out: dict = {}
    newest: dict = {}
    for item in sorted(items, key=lambda i: (i.time, i.identifier)):
        if item.cloud > MOST_TILE_CLOUD:
            left_out[item.identifier] = Message(
                "{cloud:.0f} % cloud in the tile, above {limit:.0f} %", cloud=item.cloud, limit=MOST_TILE_CLOUD
            )
            continue
        key = (item.tile, item.platform, item.time) if item.tile else item.identifier
        if key in newest:
            older, newer = sorted((newest[key], item), key=_version)
            left_out[older.identifier] = Message(
                "the same acquisition as {newer}, which is of baseline {baseline}",
                newer=newer.identifier, baseline=newer.baseline or "?",
            )  # fmt: skip
            newest[key] = newer
        else:
            newest[key] = item
    return tuple(sorted(newest.values(), key=lambda i: (i.time, i.identifier))), left_out


def _version(item: SceneItem) -> tuple:
    try:
        baseline = tuple(int(part) for part in item.baseline.split("."))
    except ValueError:
        baseline = ()
    return baseline, item.identifier


def reasons_of(left_out: dict) -> Message:
    """Why scenes are left out, in one text: each kind of reason once, with the number of scenes and one of them in full."""
    kinds: dict = {}
    for identifier, reason in left_out.items():
        kinds.setdefault(getattr(reason, "template", reason), []).append((identifier, reason))
    reasons = None
    for scenes in list(kinds.values())[:4]:
        identifier, reason = scenes[0]
        reason = reason if reason.endswith(".") else Message("{reason}.", reason=reason)
        part = Message("{count} of them: {scene}: {reason}", count=len(scenes), scene=identifier, reason=reason)
        reasons = Message("{before} {reason}", before=reasons, reason=part) if reasons else part
    if reasons is None or all(reason.endswith(".") for reason in left_out.values()):
        return reasons or Message("")
    return Message("{before} Choose a longer time, or another catalogue.", before=reasons)


def clearness(path: str, area: Area, alive=lambda: None) -> Clearness:
    """Look at a fetched classification inside the extent, without the margin around it."""
    counts, pixels = np.zeros(12, np.int64), 0
    with open_raster(path) as dataset:
        columns, rows = _inside(dataset, area)
        for row in range(rows[0], rows[1], BLOCK):
            alive()
            strip = Window(row, columns[0], min(BLOCK, rows[1] - row), columns[1] - columns[0])
            classes = dataset.read(1, window=strip.as_rasterio())
            counts += class_counts(np.clip(classes, 0, 255).astype(np.uint8))
            pixels += classes.size
        wanted = _pixels_of(area, dataset.crs.to_wkt(), abs(dataset.transform.a * dataset.transform.e))
    seen = float(counts[1:].sum())
    return Clearness(seen / max(wanted, pixels, 1.0), seen / max(pixels, 1), cloud_share(counts))


def _inside(dataset, area: Area) -> tuple:
    """First and last column and row of the extent in the file."""
    xmin, ymin, xmax, ymax = transform_bounds(area.bounds, area.crs, dataset.crs.to_wkt())
    a, e, x0, y0 = dataset.transform.a, dataset.transform.e, dataset.transform.c, dataset.transform.f
    columns = max(math.floor((xmin - x0) / a + 1e-6), 0), min(math.ceil((xmax - x0) / a - 1e-6), dataset.width)
    rows = max(math.floor((ymax - y0) / e + 1e-6), 0), min(math.ceil((ymin - y0) / e - 1e-6), dataset.height)
    return (columns[0], max(columns)), (rows[0], max(rows))


def _pixels_of(area: Area, crs: str, cell_area: float) -> float:
    xmin, ymin, xmax, ymax = transform_bounds(area.bounds, area.crs, crs)
    return (xmax - xmin) * (ymax - ymin) / cell_area
