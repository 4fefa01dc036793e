"""A small random inventory as plain shapes in UTM, and the plain Python that its tables are recomputed with.

Everything lies within 12 km of a central meridian: there a length in the map is 0.9996 of that on the ground to 2e-6, so that
plain geometry in the map is a twin of what the plugin does in an equal-area projection.
"""

import copy
import math
import random
from dataclasses import dataclass, field
from functools import cache

import numpy as np
import shapely
from geographiclib.geodesic import Geodesic
from mine_mapper.core.geodesy import transform_points
from mine_mapper.core.vector import Table
from rule_layers import UTM, X0, Y0

GROUND = 0.9996
"""Length in the map of a metre on the ground."""

MINERALS = ("coal", "copper", "limestone", "gold ore", "jade and gravel", None, "wibble", "")
TYPES = ("coal", "metal", "non_metal", "metal", "non_metal", "unknown", "unknown", "unknown")
ORDER = ("metal", "non_metal", "coal", "unknown")


def place(x, y):
    """Coordinates in UTM of a place given in metres from the middle of the land."""
    return X0 + x, Y0 + y


def blob(rng, x, y, radius):
    """A ragged polygon around a place: a star of 9 corners."""
    corners = [(radius * rng.uniform(0.5, 1), 2 * math.pi * (k + rng.uniform(0, 0.6)) / 9) for k in range(9)]
    return shapely.Polygon([place(x + r * math.cos(a), y + r * math.sin(a)) for r, a in corners])


def bent_grid(rng, rows, columns, side, bend, x=0.0, y=0.0):
    """Quadrilaterals that share their corners, row by row, from a lower left corner on; each corner is moved by up to `bend`."""
    corners = {}
    for r in range(rows + 1):
        for c in range(columns + 1):
            corners[r, c] = place(x + side * c + rng.uniform(-bend, bend), y + side * r + rng.uniform(-bend, bend))
    cells = [(r, c) for r in range(rows) for c in range(columns)]
    return [shapely.Polygon([corners[r + i, c + j] for i, j in ((0, 0), (0, 1), (1, 1), (1, 0))]) for r, c in cells]


def table(shapes, title, /, **columns):
    """A layer; texts with None become object arrays."""
    made = {}
    for key, values in columns.items():
        made[key] = np.array(values, object) if any(v is None or isinstance(v, str) for v in values) else np.array(values)
    return Table.from_shapes(np.array([*shapes, None], object)[:-1], made, UTM, title)


def layer_of(mines, **more):
    """The mines as a layer, with their minerals and what touches the edge."""
    columns = {"mineral": [mine.mineral for mine in mines], "touches_edge": [mine.edge for mine in mines], **more}
    return table([mine.shape for mine in mines], "mines", **columns)


def square_metres(shapes):
    """Areas on the ellipsoid, by the geodesic polygons of geographiclib."""
    moved = shapely.transform(np.array([*shapes, None])[:-1], lambda c: np.column_stack(transform_points(*c.T, UTM, "EPSG:4326")))
    return [sum(polygon_area(part) for part in shapely.get_parts(shape)) for shape in moved]


def polygon_area(part):
    """m2 of a polygon in degrees, without its holes."""
    sizes = []
    for ring in (part.exterior, *part.interiors):
        polygon = Geodesic.WGS84.Polygon()
        for longitude, latitude in ring.coords[:-1]:
            polygon.AddPoint(latitude, longitude)
        sizes.append(abs(polygon.Compute()[2]))
    return sizes[0] - sum(sizes[1:])


@dataclass
class Mine:
    """One mine with everything that is true of it."""

    shape: object
    mineral: object
    type: str
    edge: bool
    km2: float = 0.0
    county: object = None
    crosses: bool = False
    inside: bool = True
    by_county: dict = field(default_factory=dict)
    extra: dict = field(default_factory=dict)


def counties_of(rng):
    """(name, polygon): four with ragged borders, Beta of two parts, one nameless, and Delta, a district inside Alpha."""
    middle = place(rng.uniform(-800, 800), rng.uniform(-800, 800))
    west, east, south, north = X0 - 6000, X0 + 6000, Y0 - 6000, Y0 + 6000
    rim = {
        "w": (west, middle[1] + 700),
        "e": (east, middle[1] - 500),
        "s": (middle[0] - 400, south),
        "n": (middle[0] + 900, north),
    }
    cells = {
        "Alpha": [middle, rim["n"], (west, north), rim["w"]],
        "Beta": [middle, rim["e"], (east, north), rim["n"]],
        "Gamma": [middle, rim["w"], (west, south), rim["s"]],
        " ": [middle, rim["s"], (east, south), rim["e"]],
    }
    found = [(name, shapely.segmentize(shapely.Polygon(ring), 500)) for name, ring in cells.items()]
    found.append(("Beta", shapely.box(X0 + 6500, Y0, X0 + 8000, Y0 + 3000)))
    return found


def mines_of(rng, corners, count=40):
    """Mines of all sizes, on borders (`corners`), on each other, in two parts, and some outside of all counties."""
    mines = []
    for number in range(count):
        mineral = rng.randrange(len(MINERALS))
        x, y = rng.uniform(-6300, 6300), rng.uniform(-6300, 6300)
        if number < 4:
            x, y = corners[number][0] - X0 + rng.uniform(-20, 20), corners[number][1] - Y0 + rng.uniform(-20, 20)
        shape = blob(rng, x, y, rng.choice((15, 60, 180, 400, 900)))
        if number == 5:
            shape = shapely.MultiPolygon([shape, blob(rng, x + 3500, y, 150)])
        if number == 6:
            shape = shapely.difference(shape, shapely.buffer(shape.centroid, 5))  # the centroid lies in a hole
        mines.append(Mine(shape, MINERALS[mineral], TYPES[mineral], rng.random() < 0.2))
    mines.append(Mine(shapely.affinity.translate(mines[0].shape, 3, 2), "coal", "coal", False))
    mines.append(Mine(blob(rng, 0, -9000, 300), "copper", "metal", False))
    for mine, area in zip(mines, square_metres([mine.shape for mine in mines])):
        mine.km2 = area / 1e6
    return mines


def share_in(shape, other):
    """Share of a shape in another, in the map."""
    return shape.intersection(other).area / shape.area


def settle(mines, counties, basin):
    """County, crossing and area by county of each mine, by the stated rules, one mine and one county at a time."""
    named = {}
    for name, shape in counties:
        if name.strip():
            named[name] = shapely.union(named[name], shape) if name in named else shape
    for mine in mines:
        mine.inside = basin.intersects(mine.shape.centroid)
        mine.by_county = {name: share_in(mine.shape, shape) * mine.km2 for name, shape in named.items()}
        holding = [name for name, shape in named.items() if shape.intersects(mine.shape.centroid)]
        if holding:
            mine.county = min(holding, key=lambda name: named[name].area)
        elif max(mine.by_county.values()) > 0:
            mine.county = max(mine.by_county, key=mine.by_county.get)
        several = sum(km2 > 1e-6 * mine.km2 for km2 in mine.by_county.values()) > 1
        mine.crosses = several and max(mine.by_county.values()) < (1 - 1e-6) * mine.km2
        mine.extra["in_some"] = share_in(mine.shape, shapely.union_all(list(named.values()))) * mine.km2
    return named


def ratio(part, whole):
    """part / whole, None where there is nothing."""
    return part / whole if whole else None


def average(values):
    """Mean, None of nothing."""
    values = list(values)
    return sum(values) / len(values) if values else None


def percentile(values, share):
    """The value at a share of the way through the sorted ones, straight between neighbours; None of nothing."""
    values = sorted(values)
    if not values:
        return None
    where = share * (len(values) - 1)
    low = int(where)
    high = min(low + 1, len(values) - 1)
    return values[low] + (where - low) * (values[high] - values[low])


def agree(result, wanted, rel=2e-5, absolute=1e-9):
    """Compare a table, cell by cell, with rows of plain values; the message names row and column."""
    keys = [column.key for column in result.columns]
    assert [row[0] for row in result.rows] == [row[0] for row in wanted], result.name
    for found, expected in zip(result.rows, wanted):
        assert len(found) == len(expected) == len(keys), result.name
        for key, one, other in zip(keys, found, expected):
            where = f"{result.name}: {found[0]}, {key}: {one} instead of {other}"
            if isinstance(other, float):
                assert one is not None and math.isclose(one, other, rel_tol=rel, abs_tol=absolute), where
            else:
                assert one == other, where


def landscape(seed):
    """(random numbers, mines, counties) of a seed, for a test alone."""
    return copy.deepcopy(_landscape(seed))


@cache
def _landscape(seed):
    rng = random.Random(seed)
    counties = counties_of(rng)
    corners = shapely.get_coordinates(counties[0][1])
    return rng, mines_of(rng, corners[[0, 3, 6, -2]]), counties
