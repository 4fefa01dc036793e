"""What looks wrong with licences as they were read: areas, copies, places."""

from __future__ import annotations

import re
from typing import Sequence

import numpy as np
import shapely

from ..coordinates import crs_name
from ..geodesy import transform_points
from ..messages import Message
from ..native import rasterio
from .corner_placing import on_land_of
from .corners import RawLicence
from .numbers import AREA_FACTORS, read_area

SILENT, LOUD = 0.01, 0.05
"""Differences to the stated area up to the first are rounding, above the second a mistake."""

UNIT_SLIPS = (("ha instead of km2", 100), ("m2 instead of ha", 10_000), ("m2 instead of km2", 1e6), ("mu instead of ha", 15),
              ("mu instead of km2", 1500))  # fmt: skip


def wkt_part(text: str, begin: str) -> str:
    """The part of a WKT from `begin` to its closing bracket."""
    rest = text[text.index(begin) :]
    parts = (rest[: bracket.end()] for bracket in re.finditer(r"\]", rest))
    return next(part for part in parts if part.count("[") == part.count("]"))


def check_area(licence: RawLicence, area: float) -> None:
    """Compare the measured with the stated area, m2, and name the slip of a unit that explains a difference."""
    text = licence.facts.get("area")
    stated = read_area(text, licence.facts.get("area_heading", "")) if text else None
    if stated is None or not stated[0]:
        licence.warnings.append(Message("Licence '{number}' states no area to check by.", number=licence.number))
        return
    value, unit = stated
    if not unit:
        unit = next((name for name, factor in AREA_FACTORS.items() if abs(area / (value * factor) - 1) < SILENT), "")
        if not unit:
            licence.warnings.append(
                Message("Licence '{number}': the unit of the area '{text}' is not told.", number=licence.number, text=text)
            )
            return
        licence.warnings.append(
            Message("Licence '{number}': the area '{text}' is taken as {unit}.", number=licence.number, text=text, unit=unit)
        )
        value *= AREA_FACTORS[unit]
    licence.facts["stated_m2"] = value
    ratio = value / area
    if abs(ratio - 1) <= SILENT:
        return
    slip = next((name for name, factor in UNIT_SLIPS if abs(ratio / factor - 1) < SILENT or abs(ratio * factor - 1) < SILENT), "")
    fields = {"number": licence.number, "stated": value / 1e6, "area": area / 1e6, "percent": 100 * (ratio - 1)}
    if slip:
        licence.warnings.append(
            Message("Licence '{number}': {stated:.4f} km2 are stated, {area:.4f} km2 measured: {slip}?", slip=slip, **fields)
        )
    elif abs(ratio - 1) <= LOUD:
        licence.warnings.append(
            Message("Licence '{number}': {stated:.4f} km2 are stated, {area:.4f} km2 measured ({percent:+.1f} %).", **fields)
        )
    else:
        licence.warnings.append(
            Message(
                "Licence '{number}': {stated:.4f} km2 are stated, but {area:.4f} km2 measured ({percent:+.1f} %). A wrong zone, "
                "a lost corner, or a cut-out that was read as land?",
                **fields,
            )
        )


def check_copies(licences: Sequence[RawLicence], shapes: np.ndarray) -> None:
    """Warn of licences with the outline of an earlier one."""
    known: dict = {}
    for licence, shape in zip(licences, shapes):
        key = shapely.to_wkb(shapely.normalize(shape))
        if key in known:
            licence.warnings.append(
                Message("Licence '{number}' has the same outline as '{other}'.", number=licence.number, other=known[key])
            )
        known.setdefault(key, licence.number)


def check_place(licences: Sequence[RawLicence], shapes: np.ndarray, crs: str, result) -> None:
    """Warn of licences that lie outside of the land for which the registry made their system: a sign or the axes are wrong."""
    system = rasterio().crs.CRS.from_user_input(crs)
    base = crs if system.is_geographic else wkt_part(system.to_wkt(version="WKT1_GDAL"), "GEOGCS[")
    middles = shapely.get_coordinates(shapely.centroid(shapes))
    x, y = middles.T if system.is_geographic else transform_points(*middles.T, crs, base)
    inside = on_land_of(crs, x, y)
    if not inside.all():
        first = int(np.flatnonzero(~inside)[0])
        result.warnings.append(
            (
                "",
                Message(
                    "{count} {count:licence lies|licences lie} outside of the land for which {crs} is made, such as '{number}' "
                    "at {x:.2f}, {y:.2f} (longitude, latitude). Check CRS, the order of the axes and their signs.",
                    count=int((~inside).sum()),
                    crs=crs_name(crs),
                    number=licences[first].number,
                    x=float(x[first]),
                    y=float(y[first]),
                ),
            )
        )
