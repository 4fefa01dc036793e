"""The mines of the landscape: how many of which size and type, where, and from which year to which."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from ..errors import ParameterError
from .frame import CELL, Frame
from .landform import FLOOR, Landform
from .math_kernels import exponential_of, length_of, logarithm, logarithm_of

BASE_YEAR = 2023

AREA_CLASSES = ((0.02, 0.10, 0.337, 0.056), (0.10, 0.50, 0.481, 0.235), (0.50, 1.0, 0.116, 0.666), (1.0, 2.0, 0.041, 1.214),
                (2.0, 6.0, 0.025, 4.099))  # fmt: skip
"""Least and largest area, share of the mines and mean area of each class, km2 (paper, Table 5 with its errata)."""

TYPES = (("non_metal", 0.8203, 0.0), ("metal", 0.1139, 0.9), ("coal", 0.0658, 1.6))
"""Type, share of the mines (paper, Table 6), and how strongly it prefers large mines (power of the area)."""

MINERALS = {
    "non_metal": (
        ("limestone", "limestone"), ("sand and gravel", "sand and gravel pit"), ("clay", "clay pit"), ("gypsum", "gypsum"),
        ("sand and gravel", "sand and gravel pit"), ("砂石", "sand and gravel pit"), ("известняк", "limestone"),
        ("石灰岩", "limestone"), ("глина", "clay pit"), ("granite", "ore rock"),
    ),
    "metal": (("gold", "ore rock"), ("iron", "ore rock"), ("铜", "ore rock"), ("lead-zinc", "ore rock"), ("золото", "ore rock")),
    "coal": (("coal", "coal"), ("煤", "coal"), ("уголь", "coal")),
}  # fmt: skip
"""Mineral as the register writes it, and the ground its pit shows."""

COVERED = 0.075
"""Largest share of the image under mines; smaller images get smaller mines."""

LEAST_AREA = 0.006
"""Smallest mine, km2."""

OPENED, CLOSED, GROWING = 0.035, 0.03, 0.35
"""Share of the mines a year that open or close, and share of the mines that grow."""


OVERGROWN = 3
"""Years after closing when a mine is overgrown and counts no more."""


@dataclass(frozen=True)
class Mine:
    """One mine in its state of one year.

    Attributes
    ----------
    number : int
        1, 2, ...; the same in every year.
    type, mineral, ground : str
        Type of the inventory, mineral of the register, cover of the pit.
    x, y : float
        Place in metres right and down from the image's corner.
    area, first_area : float
        km2 in this year, and when it was drawn.
    freshness : float
        0 (weathered, half overgrown) to 1 (fresh rock).
    idle : int
        Years since it closed; 0 while it works.
    """

    number: int
    type: str
    mineral: str
    ground: str
    x: float
    y: float
    area: float
    first_area: float
    freshness: float
    opened: int
    closed: int
    growth: float
    idle: int = 0

    @property
    def visible(self) -> bool:
        """True until it is overgrown, some years after it closed."""
        return self.idle < OVERGROWN

    @property
    def radius(self) -> float:
        """Radius of a circle of its area, m."""
        return float(np.sqrt(self.area * 1e6 / np.pi))

    def in_year(self, year: int) -> Optional[Mine]:
        """The mine as it is in a year, None before it opens; it stops growing when it closes."""
        if year < self.opened:
            return None
        worked = min(year, self.closed) - max(self.opened, BASE_YEAR)
        area = self.area
        for _ in range(worked):
            area *= 1.0 + self.growth
        return replace(self, area=area, idle=max(year - self.closed, 0))


def mine_areas(count: int, extent: float, stream: np.random.Generator) -> np.ndarray:
    """Areas in km2 by the paper's classes, largest first, cut down together where they would cover too much of the image."""
    quotas = _quotas([share for _, _, share, _ in AREA_CLASSES], count)
    areas = []
    for (low, high, _, mean), number in zip(AREA_CLASSES, quotas):
        drawn = low * exponential_of(stream.random(number) * logarithm(high / low))
        for _ in range(30):  # towards the mean of the class, inside its limits
            if number:
                drawn = np.clip(drawn * (mean * number / math.fsum(drawn)), low * 1.001, high * 0.999)
        areas.extend(drawn)
    areas = np.sort(np.array(areas))[::-1]
    land = extent * extent / 1e6
    return np.maximum(areas * min(1.0, COVERED * land / math.fsum(areas)), LEAST_AREA)


def mine_types(areas: np.ndarray, stream: np.random.Generator) -> list:
    """Type of each mine: shares of the paper's Table 6, coal and metal mines tending to be the larger ones."""
    quotas = _quotas([share for _, share, _ in TYPES], len(areas))
    types = np.full(len(areas), TYPES[0][0], object)
    free = np.ones(len(areas), bool)
    for (name, _, power), number in list(zip(TYPES, quotas))[:0:-1]:
        weights = exponential_of(power * logarithm_of(areas))  # weighted draw (Efraimidis & Spirakis 2006), by its logarithm
        keys = logarithm_of(np.maximum(stream.random(len(areas)), 1e-300)) / np.maximum(weights, 1e-9)
        chosen = np.argsort(np.where(free, -keys, np.inf), kind="stable")[:number]
        types[chosen] = name
        free[chosen] = False
    return types.tolist()


def _quotas(shares: list, count: int) -> list:
    """Whole numbers in proportion to shares, by largest remainder."""
    exact = np.array(shares) / sum(shares) * count
    whole = np.floor(exact).astype(int)
    for place in np.argsort(whole - exact, kind="stable")[: count - whole.sum()]:
        whole[place] += 1
    return whole.tolist()


def place_mines(
    frame: Frame, terrain: Landform, count: int, smooth_slope: np.ndarray, river_distance: np.ndarray, taken: list
) -> list:
    """Mines of all years, placed in clusters on low and middle ground near rivers.

    Parameters
    ----------
    smooth_slope, river_distance : (cells, cells) float32
        Degrees; metres from the next river.
    taken : list of (x, y, radius)
        Ground that is not free: towns, lakes.

    Returns
    -------
    list of Mine
        The first `count` work in the base year; the rest open later.

    Raises
    ------
    ParameterError
        They do not fit.
    """
    stream = frame.stream("mines")
    later = max(1, round(OPENED * 12 * count))
    areas = mine_areas(count, frame.extent, stream)
    extra = np.sort(areas[(stream.random(later) * len(areas)).astype(int)])[::-1] * 0.6
    areas_all = np.concatenate([areas, np.maximum(extra, LEAST_AREA)])
    types = mine_types(areas, stream) + mine_types(extra, stream)
    radii = 1.25 * np.sqrt(areas_all * 1e6 / np.pi)
    order = np.argsort(-radii[:count], kind="stable").tolist() + list(range(count, count + later))
    suitability, rows, columns = _suitability(frame, terrain, smooth_slope, river_distance, stream)
    mines, gap = [None] * len(areas_all), np.full(len(rows), np.inf)
    for place in taken:
        _keep_away(frame, rows, columns, place, gap)
    turns = dict.fromkeys(MINERALS, 0)
    for mine in order:
        side = (1, -1, -1, 1)[turns[types[mine]] % 4]  # large and small mines of each type in both halves: either can be held out
        turns[types[mine]] += 1
        spot = _find_place(
            frame, suitability, rows, columns, radii[mine], types[mine], side, gap, terrain, river_distance, stream
        )
        if spot is None:
            if mine >= count:
                continue
            raise ParameterError(
                "MINES = {count} do not fit into SIZE = {size} px ({extent:.1f} km): only {mines} found a place. Use "
                "fewer mines or a larger size.",
                count=count,
                size=frame.size,
                extent=frame.extent / 1000,
                mines=sum(m is not None for m in mines),
            )
        _keep_away(frame, rows, columns, (*spot, radii[mine]), gap)
        mines[mine] = _mine(mine, count, types[mine], spot, areas_all[mine], stream)
    mines = [mine for mine in mines if mine is not None]
    return [replace(mine, number=number) for number, mine in enumerate(mines, 1)]


def _suitability(frame, terrain, smooth_slope, river_distance, stream):
    """Candidate cells of the terrain grid and how well mines do there: clusters, low ground, gentle slopes, rivers near."""
    step = max(frame.cells // 600, 1)
    rows, columns = np.meshgrid(np.arange(0, frame.cells, step), np.arange(0, frame.cells, step), indexing="ij")
    rows, columns = rows.ravel(), columns.ravel()
    x, y = columns * CELL + frame.origin, rows * CELL + frame.origin
    height = terrain.heights[rows, columns].astype(np.float64) - FLOOR
    slope = smooth_slope[rows, columns].astype(np.float64)
    good = exponential_of(-np.maximum(height - 150.0, 0.0) / 450.0 - (slope / 16.0) ** 2)
    good *= 0.4 + exponential_of(-river_distance[rows, columns].astype(np.float64) / 1500.0)
    clusters = max(3, round(frame.extent * frame.extent / 1e6 / 45.0))
    weight = np.full(len(x), 0.06)
    running = np.cumsum(good)
    centres = np.searchsorted(running, stream.random(clusters) * running[-1])
    for centre in centres:
        reach = 900.0 + 900.0 * stream.random()
        weight += exponential_of(-0.5 * ((x - x[centre]) ** 2 + (y - y[centre]) ** 2) / (reach * reach))
    inside = (x > 0) & (y > 0) & (x < frame.extent) & (y < frame.extent)
    return good * weight * inside, rows, columns


def _keep_away(frame, rows, columns, place, gap):
    """Lower `gap`, the distance of each candidate cell to the edge of the nearest taken ground, by one more place."""
    x, y, radius = place
    distance = length_of(columns * CELL + frame.origin + CELL / 2 - x, rows * CELL + frame.origin + CELL / 2 - y)
    np.minimum(gap, distance - radius, out=gap)


def _find_place(frame, suitability, rows, columns, radius, kind, side, gap, terrain, river_distance, stream):
    """A free place for one mine, drawn by suitability; None if there is none."""
    x, y = columns * CELL + frame.origin + CELL / 2, rows * CELL + frame.origin + CELL / 2
    free = (np.minimum(x, y) > radius + 30.0) & (np.maximum(x, y) < frame.extent - radius - 30.0)
    free &= river_distance[rows, columns] > radius * (0.75 if kind == "non_metal" else 0.85)
    free &= gap > radius + 60.0
    weight = suitability * free
    if kind == "metal":
        weight = weight * exponential_of(-river_distance[rows, columns].astype(np.float64) / 700.0)
    elif kind == "coal":
        weight = weight * np.clip((terrain.heights[rows, columns].astype(np.float64) - FLOOR) / 150.0, 0.1, 1.0)
    here = weight * ((x - frame.extent / 2) * side > radius)
    running = np.cumsum(here if here.any() else weight)
    total = running[-1]
    if total <= 0:
        return None
    cell = min(int(np.searchsorted(running, stream.random() * total)), len(x) - 1)
    return float(x[cell]), float(y[cell])


def _mine(index, count, kind, spot, area, stream) -> Mine:
    """Draw what is left to draw; always the same number of draws, so that the next mine does not depend on this one."""
    draws = stream.random(6)
    minerals = MINERALS[kind]
    mineral, ground = minerals[int(draws[0] * len(minerals))]
    opened = BASE_YEAR - 1 - int(draws[1] * 20)
    if index >= count:
        opened = BASE_YEAR + 1 + int(draws[1] * 12)
    closed = opened + 4 + int(-logarithm(1.0 - 0.999 * draws[2]) / CLOSED)
    closed = max(closed, BASE_YEAR + 1 + int(draws[5] * 4))
    growth = 0.04 + 0.10 * draws[3] if draws[4] < GROWING else 0.0
    freshness = 0.25 + 0.75 * draws[5]
    return Mine(
        index + 1, kind, mineral, ground, *spot, float(area), float(area), float(freshness), opened, closed, float(growth)
    )
