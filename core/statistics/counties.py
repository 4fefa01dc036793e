"""County of each mine: by centroid, with the area split over the counties beside it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import shapely

from ..arrays import object_array
from ..errors import InputError
from ..feedback import Feedback
from ..fields import usual_names
from ..geodesy import equal_area_crs, transform_shapes
from ..messages import Message
from ..overlay import covered_areas, crossing_pairs, dissolved, union
from ..vector import Table

BORDER = 0.01
"""Share of the smaller county up to which a common strip is a border drawn twice."""

APART = 20_000.0
"""Features of one name farther apart than this may be two counties, m."""


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
    overlapping : list of (str, str)
        Counties that overlap each other.
    scattered : list of str
        Names of polygons that lie far from each other.
    nameless : int
        Polygons without a name, which are no county.
    """

    names: list
    county: np.ndarray
    crossing: np.ndarray
    area_km2: np.ndarray
    outside_km2: float
    overlapping: list = field(default_factory=list)
    scattered: list = field(default_factory=list)
    nameless: int = 0


def assign_counties(mines: np.ndarray, counties: np.ndarray, names: np.ndarray, feedback: Feedback) -> CountyAssignment:
    """Put each mine in one county.

    A mine belongs to the county that holds its centroid; where none does (a crescent on a border, a mine at the edge
    of the province), to the one with most of its area. So a mine on a border counts once, while its area is split.

    Parameters
    ----------
    mines, counties : (n,), (m,) arrays of shapely polygons
        In one equal-area CRS in metres.
    names : (m,) object array of str
        Counties may have several polygons with one name; None or blank = no county.
    """
    names = _named(names)
    order = list(dict.fromkeys(name for name in names if name is not None))
    areas, sizes = np.zeros((len(mines), len(order))), np.zeros(len(order))
    county = np.full(len(mines), -1, np.int64)
    centroids = shapely.centroid(mines)
    unions = []
    for index, name in enumerate(order):
        feedback.check()
        parts = counties[names == name]
        areas[:, index] = covered_areas(mines, dissolved(parts), feedback)
        unions.append(union(parts))
        sizes[index] = unions[-1].area
    for index in np.argsort(sizes, kind="stable"):  # of two levels the smaller: a mine lies in its district, not its province
        shapely.prepare(unions[index])
        county[(county < 0) & shapely.intersects(unions[index], centroids)] = index
    by_area = (county < 0) & (areas.max(axis=1, initial=0.0) > 0)
    county[by_area] = areas[by_area].argmax(axis=1)
    result = object_array(order[index] if index >= 0 else None for index in county)
    known = np.array([name is not None for name in names], bool)
    covered = covered_areas(mines, dissolved(counties[known]), feedback)
    outside = max(float(shapely.area(mines).sum() - covered.sum()), 0.0)
    overlapping = _overlapping(np.array(unions, object), order)
    # a county may lie in another one: only a mine that does not lie whole in one of them crosses
    crossing = (areas > 1e-6 * shapely.area(mines)[:, None]).sum(axis=1) > 1
    if overlapping:
        crossing &= areas.max(axis=1, initial=0.0) < (1 - 1e-6) * shapely.area(mines)
    scattered, nameless = _scattered(counties, names, order), int((~known).sum())
    return CountyAssignment(order, result, crossing, areas.sum(axis=0) / 1e6, outside / 1e6, overlapping, scattered, nameless)


def _named(names) -> np.ndarray:
    """Names of counties, None where nothing stands."""
    return object_array(name if name is not None and name.strip() else None for name in names)


def _overlapping(unions, order) -> list:
    """Pairs of names of counties that share more than a hundredth of the smaller one; less is a border drawn twice."""
    first, second, _ = crossing_pairs(unions, BORDER)
    return [(order[i], order[j]) for i, j in zip(first.tolist(), second.tolist())]


def _scattered(counties, names, order) -> list:
    """Names that features far from each other have: perhaps two counties of one name."""
    found = []
    for name in order:
        parts = counties[names == name]
        if len(parts) > 1 and shapely.get_num_geometries(union(shapely.buffer(parts, APART / 2))) > 1:
            found.append(name)
    return found


def tell_counties(assignment: CountyAssignment) -> list:
    """Warnings about counties that overlap, and about names of several counties."""
    warnings = []
    if assignment.overlapping:
        pairs = "; ".join(f"{first} and {second}" for first, second in assignment.overlapping[:6])
        warnings.append(
            Message(
                "{count} {count:pair of counties overlaps|pairs of counties overlap} ({pairs}{more}): do they belong to two "
                "levels? A mine counts in the smaller of them; its area stands in both, so that the areas of counties do not "
                "add up to that of all mines. Select the counties of one level.",
                count=len(assignment.overlapping),
                pairs=pairs,
                more=" ..." if len(assignment.overlapping) > 6 else "",
            )
        )
    if assignment.nameless:
        warnings.append(
            Message(
                "{count} {count:polygon|polygons} of the counties {count:has no name and counts|have no name and count} as no "
                "county: mines there lie outside of all counties. Fill in their names, or name another field in COUNTY_FIELD.",
                count=assignment.nameless,
            )
        )
    if assignment.scattered:
        warnings.append(
            Message(
                "Several polygons far from each other are named {names}: they count as one county. If they are not, name another "
                "field in COUNTY_FIELD.",
                names=", ".join(f"'{name}'" for name in assignment.scattered[:6]),
            )
        )
    return warnings


def county_field(counties: Table, given: str = "") -> str:
    """The field with the names of the counties: `given`, else one with a usual name, else a text field that tells them apart.

    Of the usual names (`name`, `county`, `NAME_2` ... in six languages) and of the fields whose name holds "name" the one
    that tells most counties apart is taken, of equal ones the first; then any text field.

    Raises
    ------
    InputError
        No such field.
    """
    if given:
        counties.column(given)
        return counties.field(given)
    exact = next((name for name in counties.columns if name.casefold() == "name"), None)
    if exact is not None:
        return exact
    texts = {name: len(set(values.tolist())) for name, values in counties.columns.items() if values.dtype == object}
    usual = [counties.field(name) for name in usual_names()["county"]]
    named = [name for name in texts if "name" in name.casefold() or "名" in name]
    for group in ([name for name in usual if name in texts], named, list(texts)):
        if group:
            return max(dict.fromkeys(group), key=texts.get)
    raise InputError(
        "Layer '{layer}' has no text field with the names of the counties. Name one in COUNTY_FIELD.", layer=counties.name
    )


def with_counties(mines: Table, counties: Table, given: str, feedback: Feedback) -> Table:
    """The mines with the field `county`."""
    crs = equal_area_crs(tuple(shapely.total_bounds(counties.shapes())), counties.crs)
    shapes, areas = (transform_shapes(table.shapes(), table.crs, crs) for table in (mines, counties))
    assignment = assign_counties(shapes, areas, counties.texts(county_field(counties, given)), feedback)
    for warning in tell_counties(assignment):
        feedback.warning(warning)
    return mines.with_columns(county=assignment.county)
