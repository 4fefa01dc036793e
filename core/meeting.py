"""Two layers that must lie on the same land: when they do not, an error that names both places and the likely cause."""

from __future__ import annotations

from typing import Optional

import numpy as np
import shapely

from .coordinates import crs_name
from .errors import InputError
from .geodesy import transform_shapes
from .messages import Message
from .vector import Table

WGS84 = "EPSG:4326"

NEAR = 10_000.0
"""Layers whose boxes lie farther apart than this are not of the same land, m."""

FAR = 50_000.0
"""Where the nearest river is farther away than this, m, the rivers are questioned."""


def working_bounds(*tables: Table) -> tuple:
    """Bounds and CRS of the first layer that has a shape, to centre a projection on."""
    for table in tables:
        bounds = shapely.total_bounds(table.shapes()) if len(table) else np.full(4, np.nan)
        if np.isfinite(bounds).all():
            return tuple(bounds), table.crs
    return (0.0, 0.0, 0.0, 0.0), WGS84


def require_meeting(one: Table, other: Table, shapes: np.ndarray, others: np.ndarray) -> None:
    """Check that two layers come near each other.

    Parameters
    ----------
    one, other : Table
        For names and places; one without features meets anything.
    shapes, others : arrays of shapely geometries
        The same layers in one system in metres.

    Raises
    ------
    InputError
        They lie apart; the message says where each lies, in which CRS, and what may be wrong.
    """
    if len(shapes) == 0 or len(others) == 0:
        return
    boxes = shapely.box(*shapely.total_bounds(shapes)), shapely.box(*shapely.total_bounds(others))
    if shapely.distance(*boxes) <= NEAR:
        return
    places = [_place(table) for table in (one, other)]
    raise InputError(
        "Layers '{one}' and '{other}' lie in different places: '{one}' ({one_crs}) covers {one_place}; '{other}' ({other_crs}) "
        "covers {other_place}. {cause}",
        one=one.name,
        other=other.name,
        one_crs=crs_name(one.crs),
        other_crs=crs_name(other.crs),
        one_place=_words(places[0]),
        other_place=_words(places[1]),
        cause=_cause(*places, one.name, other.name),
    )


def far_rivers(distances: np.ndarray, layer: str) -> list:
    """A warning when no river comes within `FAR`: dry land is possible, a layer of another place likelier.

    Parameters
    ----------
    distances : (n,) float64
        To the nearest river, m; NaN = unknown.
    """
    known = distances[np.isfinite(distances)]
    if len(known) == 0 or known.min() <= FAR:
        return []
    return [
        Message(
            "The nearest river of layer '{layer}' is {distance:,.0f} km away: it may be a layer of another place, or its "
            "coordinate reference system may be wrong. Check it before the distances to rivers are used.",
            layer=layer,
            distance=known.min() / 1000,
        )
    ]


def _place(table: Table) -> Optional[np.ndarray]:
    """West, south, east, north of a layer in degrees."""
    box = shapely.box(*shapely.total_bounds(table.shapes()))
    return np.array(shapely.total_bounds(transform_shapes(np.array([box], object), table.crs, WGS84)))


def _words(place) -> Message:
    west, south, east, north = place.tolist()
    return Message("{west:.4f} to {east:.4f} E, {south:.4f} to {north:.4f} N", west=west, east=east, south=south, north=north)


def _cause(one, other, one_name, other_name) -> Message:
    for here, there, name in ((one, other, other_name), (other, one, one_name)):
        exchanged = there[[1, 0, 3, 2]]
        if _distance(here, exchanged) < 0.5:
            return Message("Longitude and latitude of layer '{name}' are exchanged: use 'Swap X and Y coordinates'.", name=name)
    steps = (other[[0, 2]].mean() - one[[0, 2]].mean()) / 3.0
    if abs(one[[1, 3]].mean() - other[[1, 3]].mean()) < 1.0 and abs(steps) > 0.5 and abs(steps - round(steps)) < 0.2:
        return Message(
            "They lie {degrees:.0f} degrees of longitude apart at the same latitude: one of them names the wrong zone. Set the "
            "right coordinate reference system with 'Assign projection'.",
            degrees=abs(3 * round(steps)),
        )
    return Message("Check the CRS of both layers, or choose layers of the same land.")


def _distance(one, other) -> float:
    return float(shapely.distance(shapely.box(*one), shapely.box(*other)))
