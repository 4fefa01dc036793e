"""A stratified random sample of places, to be labelled by eye: the base of area-adjusted accuracy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterable, Optional

import numpy as np
import shapely

from ..errors import InputError, ParameterError
from ..feedback import Feedback
from ..geodesy import equal_area_crs, transform_points, transform_shapes
from ..overlay import difference, dissolved, with_each
from ..vector import Table
from .delivered_map import in_map

STRATA = ("mine", "surroundings", "rest")
LOOKALIKE = 0.1
"""Objects of the map's other land from this probability on belong to the surroundings and look-alikes."""


PLACE_AREA = 100.0
"""Square metres of the smallest place that can be told from its neighbours: a pixel of 10 m."""


@dataclass(frozen=True)
class SampleSettings:
    """How many places, and where.

    Attributes
    ----------
    size : int
        Places in all.
    minimum : int
        Places in each stratum at least.
    buffer : float
        Land this near to a mine belongs to its surroundings, m.
    """

    size: int = 600
    minimum: int = 100
    buffer: float = 100.0
    seed: int = 1

    def check(self) -> None:
        """Raise `ParameterError` for values that make no sense."""
        if self.size < 1:
            raise ParameterError("SIZE is {size}: at least 1 place is needed.", size=self.size)
        if self.minimum < 2:
            raise ParameterError(
                "MIN_PER_STRATUM is {minimum}: at least 2 are needed, or no interval can be computed.", minimum=self.minimum
            )
        if not self.buffer >= 0:
            raise ParameterError("BUFFER is {buffer:g} m: it must not be negative.", buffer=self.buffer)


@dataclass(frozen=True)
class Sample:
    """Places drawn.

    Attributes
    ----------
    table : Table
        Points with sample_id, stratum, weight (km2 that a place stands for), map_class, reference_class (empty).
    areas : (3,) float64
        km2 of the strata.
    counts : (3,) int64
        Places in each.
    """

    table: Table
    areas: np.ndarray
    counts: np.ndarray


def draw_sample(
    chunks: Callable[[], Iterable[Table]], area: Optional[Table], settings: SampleSettings, feedback: Feedback
) -> Sample:
    """Draw places at random in three strata of known area.

    Strata: land that the map calls mine; its surroundings (other land within `buffer` of a mine) and look-alikes (objects
    with a probability of 0.1 or more that are no mines); the rest. The objects are read three times and never held.

    Parameters
    ----------
    chunks : callable
        Gives an iterator over Tables of all objects with `object_id`, `class` and `probability`.
    area : Table, optional
        Only land inside these polygons counts.

    Raises
    ------
    InputError
        No object lies in the area.
    """
    settings.check()
    near, crs, source = _surroundings(chunks, settings.buffer, feedback.part(0, 0.3))
    if not crs:
        raise _no_object()
    limit = None if area is None else dissolved(transform_shapes(area.shapes(), area.crs, crs))
    strata = _Strata(near, limit, crs)
    areas = np.concatenate([strata.areas(table, feedback) for table in chunks()])
    totals = areas.sum(axis=0)
    if totals.sum() == 0:
        raise _no_object()
    if settings.size > totals.sum() / PLACE_AREA:
        raise ParameterError(
            "SIZE is {size}: the mapped land has only {most:.0f} places of 10 m by 10 m. Ask for fewer.",
            size=settings.size,
            most=totals.sum() / PLACE_AREA,
        )
    feedback.set_progress(0.6)
    counts = allocate(totals, settings.size, settings.minimum)
    rng = np.random.default_rng(settings.seed)
    chosen = [np.sort(np.searchsorted(np.cumsum(areas[:, h]), rng.random(n) * totals[h])) for h, n in enumerate(counts)]
    points = strata.points(chunks(), chosen, rng, feedback)
    table = _table(points, totals / 1e6, counts, crs, source, rng)
    return Sample(table, totals / 1e6, counts)


def _no_object() -> InputError:
    """The error for a layer without an object on the land that counts."""
    return InputError("No object lies in AREA, so nothing can be drawn. Check the CRS of both layers, or leave AREA empty.")


def allocate(areas: np.ndarray, size: int, minimum: int) -> np.ndarray:
    """Places in each stratum: the minimum in each that has land, what is left in proportion to the areas.

    When the minima alone exceed `size`, they are drawn nevertheless.
    """
    counts = np.where(areas > 0, minimum, 0)
    left = max(size - counts.sum(), 0)
    exact = left * areas / areas.sum()
    counts = counts + np.floor(exact).astype(np.int64)
    rest = left - np.floor(exact).astype(np.int64).sum()
    order = np.argsort(-(exact - np.floor(exact)), kind="stable")
    counts[order[:rest]] += 1
    return counts


def _surroundings(chunks, buffer, feedback):
    """Land near the mines as polygons without overlaps, the equal-area CRS used, and the CRS of the objects."""
    mines, crs, source = [], "", ""
    for table in chunks():
        feedback.check()
        if not crs:
            crs, source = equal_area_crs(tuple(shapely.total_bounds(table.shapes())), table.crs), table.crs
        mine = in_map(table)
        mines.append(transform_shapes(table.shapes()[mine], table.crs, crs))
    near = shapely.buffer(dissolved(np.concatenate(mines)), buffer) if mines else []
    return dissolved(near) if len(near) else near, crs, source


def _is_similar(table) -> np.ndarray:
    """(n,) bool: objects that look like a mine, whatever the map calls them."""
    return table.numbers("probability") >= LOOKALIKE


class _Strata:
    """Splits objects into strata and finds places in them."""

    def __init__(self, near, limit, crs):
        self._near, self._limit, self._crs = near, limit, crs

    def _pieces(self, table):
        """Objects cut to the area, and of each the part near a mine (None where there is none)."""
        shapes = transform_shapes(table.shapes(), table.crs, self._crs)
        if self._limit is not None:
            shapes = with_each(shapes, self._limit, shapely.intersection, keep_others=False)
        return shapes, with_each(shapes, self._near, shapely.intersection, keep_others=False)

    def areas(self, table, feedback) -> np.ndarray:
        """(n, 3) m2 of each object in each stratum."""
        feedback.check()
        shapes, near = self._pieces(table)
        whole, close = shapely.area(shapes), shapely.area(near)
        mine, similar = in_map(table), _is_similar(table)
        nothing = np.zeros(len(table))
        alike = np.column_stack([nothing, whole, nothing])
        split = np.column_stack([nothing, close, np.maximum(whole, close) - close])
        rest = np.where(similar[:, np.newaxis], alike, split)
        return np.where(mine[:, np.newaxis], np.column_stack([whole, nothing, nothing]), rest)

    def points(self, chunks, chosen, rng, feedback) -> list:
        """For each stratum the (n, 2) coordinates of its places, in the order of `chosen`."""
        found = [[] for _ in chosen]
        first = 0
        for table in chunks:
            feedback.check()
            last = first + len(table)
            here = [c[(c >= first) & (c < last)] - first for c in chosen]
            if any(len(rows) for rows in here):
                shapes, near = self._pieces(table)
                similar = _is_similar(table)
                for stratum, rows in enumerate(here):
                    for row in rows:
                        region = shapes[row]
                        if stratum == 1 and not similar[row]:
                            region = near[row]
                        elif stratum == 2:
                            region = difference(shapes[row], near[row])
                        found[stratum].append(random_point(region, rng))
            first = last
        return [np.array(points).reshape(len(points), 2) for points in found]


def random_point(region, rng) -> np.ndarray:
    """(2,) coordinates of a uniform random point in a polygon, by rejection."""
    left, bottom, right, top = region.bounds
    shapely.prepare(region)
    while True:
        tries = rng.random((64, 2)) * (right - left, top - bottom) + (left, bottom)
        inside = shapely.intersects_xy(region, tries[:, 0], tries[:, 1])
        if inside.any():
            return tries[inside.argmax()]


def _table(points, areas, counts, crs, source, rng):
    """Places of all strata in random order, so that their number tells nothing to who labels them."""
    strata = np.repeat(np.arange(len(counts)), counts)
    order = rng.permutation(len(strata))
    strata = strata[order]
    places = np.concatenate(points)[order]
    x, y = transform_points(places[:, 0], places[:, 1], crs, source)
    names, classes, empty = (np.empty(len(order), object) for _ in range(3))
    names[:] = [STRATA[h] for h in strata]
    classes[:] = ["mine" if h == 0 else "non_mine" for h in strata]
    columns = {
        "sample_id": np.arange(1, len(order) + 1, dtype=np.int64),
        "stratum": names,
        "weight": areas[strata] / counts[strata],
        "stratum_places": counts[strata].astype(np.int64),
        "map_class": classes,
        "reference_class": empty,
        "note": empty.copy(),
    }
    table = Table.from_shapes(shapely.points(x, y), columns, source, "sample")
    table.comments = {
        "weight": "Land that this place stands for, km2",
        "stratum_places": "Places drawn in the stratum",
        "map_class": "Class in the map",
        "reference_class": "What is really there: mine or non_mine; fill in",
    }
    return table
