"""Attributes of mines: their type, by review, register or a field, and how attributes are put to the table."""

from __future__ import annotations

from typing import Sequence

import numpy as np

from ..errors import InputError
from ..feedback import Feedback
from ..geodesy import transform_shapes
from ..vector import Table
from .mine_types import UNKNOWN, type_table, types_of
from .register_types import match_register

MINERAL_FIELDS = ("mineral", "minerals", "commodity", "矿种", "开采矿种", "主矿种", "полезное_ископаемое", "type")
"""Fields of a register that are looked for when TYPE_FIELD is not given."""

KEPT_TYPES = ("accepted", "retyped", "redrawn")
"""Reviews whose type stands, whatever the register says."""


def find_types(job, result, feedback: Feedback) -> np.ndarray:
    """Type of each mine: from its review, from the register, or from a field of its own."""
    table, count = type_table(job.type_map), len(job.mines)
    types, source = text_array([UNKNOWN] * count), text_array(["none"] * count)
    if job.register is not None:
        _types_of_register(job, result, table, types, source, feedback)
    else:
        own = job.type_field or ("type" if "type" in job.mines.columns else "")
        if own:
            types[:] = types_of(job.mines.texts(own), table)
            source[types != UNKNOWN] = "field"
    if "review" in job.mines.columns and "type" in job.mines.columns:
        reviewed = np.isin([(value or "").lower() for value in job.mines.texts("review")], KEPT_TYPES)
        own_types = types_of(job.mines.texts("type"), table)
        kept = reviewed & (own_types != UNKNOWN)
        types[kept], source[kept] = own_types[kept], "review"
    set_attributes(result, type=types, type_source=source)
    missing = int((types == UNKNOWN).sum())
    if missing:
        result.notes.append(f"{missing} of {count} mines have no known type.")
    return types


def _types_of_register(job, result, table, types, source, feedback):
    register = job.register
    match = match_register(result.shapes, transform_shapes(register.shapes(), register.crs, result.crs), job.tolerance)
    has = match.entry >= 0
    minerals = register.texts(_mineral_field(job))
    looked_up = types_of(minerals, table)
    if "type" in register.columns:
        looked_up = np.where(looked_up == UNKNOWN, types_of(register.texts("type"), table), looked_up)
    types[has] = looked_up[match.entry[has]]
    source[has] = np.where(match.overlaps[has], "register, overlap", "register, nearest")
    carried = {"mineral": minerals}
    if "licence_id" in register.columns:
        carried["licence_id"] = register.texts("licence_id")
    for name, values in carried.items():
        column = text_array([None] * len(has))
        column[has] = values[match.entry[has]]
        set_attributes(result, **{name: column})
    set_attributes(result, register_share=match.overlap_share, register_distance_m=match.distance)
    _tell_register(job, match, minerals, looked_up, result, feedback)


def _tell_register(job, match, minerals, looked_up, result, feedback):
    near = int(((match.entry >= 0) & ~match.overlaps).sum())
    without = int((match.entry < 0).sum())
    feedback.info(
        f"Register: {int(match.overlaps.sum())} mines overlap an entry, {near} take the nearest within "
        f"{job.tolerance:g} m, "
        f"{without} have none."
    )
    strange: dict = {}
    for entry in match.entry[match.entry >= 0]:
        if looked_up[entry] == UNKNOWN:
            name = minerals[entry] or "(empty)"
            strange[name] = strange.get(name, 0) + 1
    if strange:
        shown = ", ".join(
            f"{name} ({number})" for name, number in sorted(strange.items(), key=lambda item: (-item[1], item[0]))[:10]
        )
        result.warnings.append(
            f"The table of minerals does not know: {shown}. These mines are of unknown type; give their types with TYPE_MAP."
        )


def _mineral_field(job) -> str:
    if job.type_field:
        job.register.column(job.type_field)
        return job.type_field
    found = next((name for name in MINERAL_FIELDS if name in job.register.columns), None)
    if found is None:
        raise InputError(
            f"Register '{job.register.name}' has no field called mineral or type. Its fields are: "
            f"{', '.join(job.register.columns) or 'none'}. Name the one with the mineral in TYPE_FIELD."
        )
    return found


def set_attributes(result, **columns) -> None:
    """Put attributes to the mines of a `Statistics`; fields whose names differ in case only go (GeoPackage knows no case)."""
    lower = {name.lower() for name in columns}
    kept = {name: values for name, values in result.mines.columns.items() if name.lower() not in lower or name in columns}
    result.mines = Table(
        result.mines.geometry, {**kept, **columns}, result.mines.crs, result.mines.name, {**result.mines.comments, **COMMENTS}
    )


def text_array(values: Sequence) -> np.ndarray:
    """(n,) object array of texts."""
    array = np.empty(len(values), object)
    array[:] = values
    return array


COMMENTS = {
    "area_km2": "Area, km2",
    "area_class": "Class of area",
    "type": "metal, non_metal, coal or unknown",
    "type_source": "Where the type comes from",
    "mineral": "Mineral of the register entry",
    "licence_id": "Number of the register entry",
    "register_share": "Share of the mine inside the register entry",
    "register_distance_m": "Distance to the register entry, m",
    "county": "County of the centroid",
    "crosses_county": "Lies in more than one county",
    "elevation_m": "Mean elevation, m",
    "slope_deg": "Mean slope, degrees",
    "river_distance_m": "Geodesic distance from the edge to the nearest river, m",
    "river_distance_centroid_m": "Geodesic distance from the centroid to the nearest river, m",
}
