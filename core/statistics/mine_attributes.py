"""Attributes of mines: their type, by review, register or a field, and how attributes are put to the table."""

from __future__ import annotations

from collections import Counter

import numpy as np

from ..arrays import object_array
from ..errors import InputError
from ..feedback import Feedback
from ..fields import usual_field
from ..geodesy import transform_shapes
from ..messages import Message
from ..vector import Table
from ..words.dates import read_dates
from ..words.licence_status import read_statuses, status_vocabulary
from ..words.licences import READ_AS, licence_texts
from ..words.review_words import ACCEPTED, REDRAWN, RETYPED, read_reviews
from ..words.stated_ends import read_stated_ends
from ..words.vocabulary import listed_words, words_read
from .mine_types import LABELS, UNKNOWN, type_table, types_of
from .register_types import match_register

KEPT_TYPES = (ACCEPTED, RETYPED, REDRAWN)
"""Reviews whose type stands, whatever the register says."""


def find_types(job, result, feedback: Feedback) -> np.ndarray:
    """Type of each mine: from its review, from the register, or from a field of its own."""
    table, count = type_table(job.type_map), len(job.mines)
    types, source = object_array([UNKNOWN] * count), object_array(["none"] * count)
    if job.register is not None:
        _types_of_register(job, result, table, types, source, feedback)
    else:
        own = job.type_field or _own_field(job.mines, feedback)
        if own:
            minerals = job.mines.texts(own)
            types[:] = types_of(minerals, table)
            source[types != UNKNOWN] = "field"
            if set(minerals) - {*LABELS, None}:
                result.words.append(words_read(own, minerals, types))
            result.warnings += _strange_minerals([word for word, kind in zip(minerals, types) if kind == UNKNOWN and word])
    if "review" in job.mines.columns and "type" in job.mines.columns:
        reviewed = np.isin(read_reviews(job.mines.texts("review")), KEPT_TYPES)
        own_types = types_of(job.mines.texts("type"), table)
        kept = reviewed & (own_types != UNKNOWN)
        types[kept], source[kept] = own_types[kept], "review"
    set_attributes(result, type=types, type_source=source)
    missing = int((types == UNKNOWN).sum())
    if missing:
        result.notes.append(
            Message("{missing} of {count} {count:mine|mines} {missing:has|have} no known type.", missing=missing, count=count)
        )
    return types


def _own_field(mines, feedback) -> str:
    """The mines' own field of types, else of minerals under a usual name; '' = none."""
    if "type" in mines.columns:
        return "type"
    found = usual_field(mines.columns, "mineral")
    if found is not None:
        feedback.info(
            Message(
                "Field '{field}' of layer '{layer}' is read as {name}.", field=found, layer=mines.name, name=READ_AS["mineral"]
            )
        )
    return found or ""


def _types_of_register(job, result, table, types, source, feedback):
    register = job.register
    places = transform_shapes(register.shapes(), register.crs, result.crs)
    match = match_register(result.shapes, places, job.tolerance)
    has = match.entry >= 0
    mineral_field = _mineral_field(job)
    minerals = register.texts(mineral_field)
    looked_up = types_of(minerals, table)
    if register.has("type"):
        looked_up = np.where(looked_up == UNKNOWN, types_of(register.texts("type"), table), looked_up)
    result.words.append(words_read(mineral_field, minerals, looked_up))
    types[has] = looked_up[match.entry[has]]
    source[has] = np.where(match.overlaps[has], "register, overlap", "register, nearest")
    carried = {"mineral": minerals, **_licence(job, result, feedback)}
    for name, values in carried.items():
        column = object_array([None] * len(has))
        column[has] = values[match.entry[has]]
        set_attributes(result, **{name: column})
    set_attributes(result, register_share=match.overlap_share, register_distance_m=match.distance)
    _tell_register(job, match, minerals, looked_up, result, feedback)


def _licence(job, result, feedback) -> dict:
    """Number, holder, stage, status and its meaning of each entry, and its last day; those the register has."""
    register = job.register
    texts, fields = licence_texts(register, job.licence_field)
    status = usual_field(register.columns, "status")
    if status is not None:
        statuses = register.texts(status)
        meanings = read_statuses(statuses, job.status_map)
        texts["licence_status"], texts["licence_state"], fields["licence_status"] = statuses, meanings, status
        result.words.append(words_read(status, statuses, meanings))
        ends = read_stated_ends(statuses, meanings, status_vocabulary(job.status_map), job.date_order).stated
        result.notes.append(
            Message(
                "The state of licences is that of the words of their status, on no day: 'Match mines with the register' judges "
                "their ends on its DATE."
            )
        )
        if ends.any():
            result.notes.append(
                Message(
                    "{count} {count:status states|statuses state} an end that is not judged here: {words}.",
                    count=int(ends.sum()),
                    words=listed_words(Counter(statuses[ends]).most_common()),
                )
            )
    expires = usual_field(register.columns, "expires")
    if expires is not None:
        written = register.texts(expires)
        dates = read_dates(written, job.date_order)
        texts["licence_expires"], fields["licence_expires"] = np.where(dates.unread, written, dates.days), expires
    for name, field in fields.items():
        feedback.info(
            Message(
                "Field '{field}' of register '{layer}' is read as {name}.", field=field, layer=register.name, name=READ_AS[name]
            )
        )
    return texts


def _tell_register(job, match, minerals, looked_up, result, feedback):
    near = int(((match.entry >= 0) & ~match.overlaps).sum())
    without = int((match.entry < 0).sum())
    feedback.info(
        Message(
            "Register: {overlap} {overlap:mine|mines} {overlap:overlaps|overlap} an entry, {near} {near:takes|take} the "
            "nearest within {tolerance:g} m, {without} {without:has|have} none.",
            overlap=int(match.overlaps.sum()),
            near=near,
            tolerance=job.tolerance,
            without=without,
        )
    )
    entries = match.entry[match.entry >= 0]
    result.warnings += _strange_minerals([minerals[entry] or "(empty)" for entry in entries if looked_up[entry] == UNKNOWN])


def _strange_minerals(words: list) -> list:
    """A warning that names minerals without a type, how often each; none for the word unknown itself."""
    counts = Counter(word for word in words if word != UNKNOWN)
    if not counts:
        return []
    shown = ", ".join(f"{word} ({number})" for word, number in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:10])
    return [
        Message(
            "The table of minerals does not know: {shown}. These mines are of unknown type; give their types with TYPE_MAP.",
            shown=shown,
        )
    ]


def _mineral_field(job) -> str:
    if job.type_field:
        job.register.column(job.type_field)
        return job.register.field(job.type_field)
    found = usual_field(job.register.columns, "mineral")
    if found is None:
        raise InputError(
            "Register '{layer}' has no field called mineral or type. Its fields are: {fields}. Name the one with the mineral in "
            "TYPE_FIELD.",
            layer=job.register.name,
            fields=", ".join(job.register.columns) or "none",
        )
    return found


def set_attributes(result, **columns) -> None:
    """Put attributes to the mines of a `Statistics`; fields whose names differ in case only go (GeoPackage knows no case)."""
    lower = {name.lower() for name in columns}
    kept = {name: values for name, values in result.mines.columns.items() if name.lower() not in lower or name in columns}
    result.mines = Table(
        result.mines.geometry, {**kept, **columns}, result.mines.crs, result.mines.name, {**result.mines.comments, **COMMENTS}
    )


COMMENTS = {
    "area_km2": "Area, km2",
    "area_class": "Class of area",
    "type": "metal, non_metal, coal or unknown",
    "type_source": "Where the type comes from",
    "mineral": "Mineral of the register entry",
    "licence_id": "Number of the register entry",
    "holder": "Holder of the register entry",
    "licence_stage": "Kind of right, as the register names it",
    "licence_status": "Status of the entry, as the register words it",
    "licence_state": "What that status means: in_force, applied, expired, suspended, ended, refused or unknown; no day is judged",
    "licence_expires": "Last day of the entry, as it stands there if it is no one day; 9999-12-31 = without an end",
    "register_share": "Share of the mine inside the register entry",
    "register_distance_m": "Distance to the register entry, m",
    "county": "County of the centroid",
    "crosses_county": "Lies in more than one county",
    "elevation_m": "Mean elevation, m",
    "slope_deg": "Mean slope, degrees",
    "river_distance_m": "Geodesic distance from the edge to the nearest river, m",
    "river_distance_centroid_m": "Geodesic distance from the centroid to the nearest river, m",
}
