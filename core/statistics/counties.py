"""County of each mine: by centroid, with the area split over the counties beside it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..errors import InputError
from ..feedback import Feedback
from ..geodesy import equal_area_crs, transform_shapes
from ..overlay import covered_areas, dissolved
from ..vector import Table

OUTSIDE = "outside all counties"


@dataclass(frozen=True)
class CountyAssignment:
    """Counties of mines.

    Attributes
    ----------
    names : list of str
        Counties in the order of their first polygon.
    county : (n,) object array
        County of each mine, None = outside all.
    crossing : (n,) bool
        The mine lies in more than one county.
    area_km2 : (counties,) float64
        Mine area inside each county.
    outside_km2 : float
        Mine area outside all counties.
    """

    names: list
    county: np.ndarray
    crossing: np.ndarray
    area_km2: np.ndarray
    outside_km2: float


def assign_counties(mines: np.ndarray, counties: np.ndarray, names: np.ndarray, feedback: Feedback) -> CountyAssignment:
    """Put each mine in one county.

    A mine belongs to the county that holds its centroid; where none does (a crescent on a border, a mine at the edge
    of the province), to the one with most of its area. So a mine on a border counts once, while its area is split.

    Parameters
    ----------
    mines, counties : (n,), (m,) arrays of shapely polygons
        In one equal-area CRS in metres.
    names : (m,) object array of str
        Counties may have several polygons with one name; None = no county.
    """
    order = list(dict.fromkeys(name for name in names if name is not None))
    areas = np.zeros((len(mines), len(order)))
    county = np.full(len(mines), -1, np.int64)
    centroids = shapely.centroid(mines)
    for index, name in enumerate(order):
        feedback.check()
        parts = counties[names == name]
        areas[:, index] = covered_areas(mines, dissolved(parts), feedback)
        shape = shapely.union_all(parts)
        shapely.prepare(shape)
        county[(county < 0) & shapely.intersects(shape, centroids)] = index
    by_area = (county < 0) & (areas.max(axis=1, initial=0.0) > 0)
    county[by_area] = areas[by_area].argmax(axis=1)
    result = np.empty(len(mines), object)
    result[:] = [order[index] if index >= 0 else None for index in county]
    outside = max(float(shapely.area(mines).sum() - areas.sum()), 0.0)
    crossing = (areas > 1e-6 * shapely.area(mines)[:, None]).sum(axis=1) > 1
    return CountyAssignment(order, result, crossing, areas.sum(axis=0) / 1e6, outside / 1e6)


def county_field(counties: Table, given: str = "") -> str:
    """The field with the names of the counties: `given`, else `name`, else the text field with most different values.

    Raises
    ------
    InputError
        No such field.
    """
    if given:
        counties.column(given)
        return given
    named = next((name for name in counties.columns if name.casefold() == "name"), None)
    if named is not None:
        return named
    texts = {name: len(set(values.tolist())) for name, values in counties.columns.items() if values.dtype == object}
    if texts:
        return max(texts, key=texts.get)
    raise InputError(f"Layer '{counties.name}' has no text field with the names of the counties. Name one in COUNTY_FIELD.")


def with_counties(mines: Table, counties: Table, given: str, feedback: Feedback) -> Table:
    """The mines with the field `county`."""
    crs = equal_area_crs(tuple(shapely.total_bounds(counties.shapes())), counties.crs)
    shapes, areas = (transform_shapes(table.shapes(), table.crs, crs) for table in (mines, counties))
    assignment = assign_counties(shapes, areas, counties.texts(county_field(counties, given)), feedback)
    return mines.with_columns(county=assignment.county)
