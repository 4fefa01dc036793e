"""Everything that stands in the landscape before light and sensor: terrain, rivers, towns, roads, lakes, mines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from ..feedback import Feedback
from .cover_kernels import stamp_lines
from .drainage import River, smooth_line, trace_rivers
from .frame import CELL, PIXEL, Frame
from .landform import FLOOR, Landform, make_terrain
from .math_kernels import DEGREES, arctangent_of, exponential_of, length, length_of, logarithm_of, smooth
from .mine_shapes import Patch, make_patch
from .mine_sites import place_mines

ASPHALT, DIRT, FAR = 0, 1, 9
"""Kinds of road lines."""

NEAR = 1.0e6
"""Distance of what has no line near, m."""


@dataclass
class Scene:
    """The landscape in one year.

    Attributes
    ----------
    smooth_slope, wetness : (cells, cells) float32
        Degrees over some 150 m; ln(catchment per width / slope).
    river_lines, road_lines : (n, 7) float64
        x, y of both ends, width at both ends, kind.
    towns, sites, lakes : (n, 3) float64
        x, y, radius, m.
    patches : list of Patch
        Mines that exist.
    """

    frame: Frame
    terrain: Landform
    year: int
    rivers: list
    smooth_slope: np.ndarray
    wetness: np.ndarray
    river_lines: np.ndarray
    road_lines: np.ndarray
    towns: np.ndarray
    sites: np.ndarray
    lakes: np.ndarray
    patches: list


def make_scene(frame: Frame, mine_count: int, year: int, feedback: Feedback) -> tuple:
    """Build the landscape of a year.

    Returns
    -------
    Scene, list of Mine (of all years)
    """
    feedback.info("Raising and eroding the synthetic terrain.")
    terrain = make_terrain(frame, feedback.part(0.0, 0.7))
    smooth_slope, wetness = _slope_and_wetness(terrain)
    rivers = trace_rivers(terrain.drainage, frame, least_catchment(frame), smooth_slope)
    river_lines = _river_lines(rivers)
    distance = _coarse_distance(frame, river_lines)
    feedback.check()
    towns = _towns(frame, terrain, smooth_slope, distance)
    lakes = _lakes(frame, terrain, smooth_slope, distance, towns)
    taken = [*map(tuple, towns), *map(tuple, lakes)]
    all_mines = place_mines(frame, terrain, mine_count, smooth_slope, distance, taken)
    sites = _building_sites(frame, terrain, smooth_slope, distance, towns, all_mines)
    patches = []
    for index, mine in enumerate(all_mines):
        feedback.check()
        feedback.set_progress(0.75 + 0.25 * index / len(all_mines))
        state = mine.in_year(year)
        if state is not None:
            patches.append(make_patch(state, frame, terrain))
    roads = np.concatenate([_roads(frame, towns), _haul_roads(frame, terrain, patches, towns, distance)])
    scene = Scene(frame, terrain, year, rivers, smooth_slope, wetness, river_lines, roads, towns, sites, lakes, patches)
    return scene, all_mines


def least_catchment(frame: Frame) -> float:
    """Smallest catchment (km2) of a river worth a line: a share of the land, so that maps of any size stay readable."""
    return min(max(0.012 * frame.extent * frame.extent / 1e6, 0.8), 12.0)


def _slope_and_wetness(terrain: Landform) -> tuple:
    down, right = np.gradient(terrain.heights.astype(np.float64), CELL)
    tangent = length_of(down, right)
    slope = (DEGREES * arctangent_of(smooth(tangent, 2.5, 10))).astype(np.float32)
    area = terrain.drainage.area.reshape(tangent.shape)
    return slope, smooth(logarithm_of(area / CELL / np.maximum(tangent, 0.02)), 1.2, 5)


def _river_lines(rivers: list) -> np.ndarray:
    """Rivers cut into straight pieces."""
    pieces = []
    for river in rivers:
        p, w = river.points, river.widths
        pieces.append(np.column_stack([p[:-1], p[1:], w[:-1], w[1:], np.zeros(len(p) - 1)]))
    return np.concatenate(pieces) if pieces else np.empty((0, 7))


def _coarse_distance(frame: Frame, lines: np.ndarray) -> np.ndarray:
    """Distance from the nearest river on the terrain grid, m."""
    wet = np.ones((frame.cells, frame.cells), bool)
    columns = ((lines[:, 0] - frame.origin) / CELL).astype(int).clip(0, frame.cells - 1)
    rows = ((lines[:, 1] - frame.origin) / CELL).astype(int).clip(0, frame.cells - 1)
    wet[rows, columns] = False
    if wet.all():
        return np.full(wet.shape, NEAR, np.float32)
    return (ndimage.distance_transform_edt(wet) * CELL).astype(np.float32)


def _spots(frame, stream, count, weight, radii, taken, gap) -> np.ndarray:
    """Places for round things of given radii, drawn by weight on the terrain grid, apart from each other and from `taken`."""
    step = max(frame.cells // 500, 1)
    rows, columns = np.meshgrid(np.arange(0, frame.cells, step), np.arange(0, frame.cells, step), indexing="ij")
    rows, columns = rows.ravel(), columns.ravel()
    x, y = columns * CELL + frame.origin, rows * CELL + frame.origin
    chance = weight[rows, columns].astype(np.float64)
    chance *= (x > 0) & (y > 0) & (x < frame.extent) & (y < frame.extent)
    for left, top, radius in taken:
        chance[length_of(x - left, y - top) < radius + gap] = 0.0
    found = []
    for radius in radii[:count]:
        running = np.cumsum(chance)
        total = running[-1]
        draw = stream.random()
        if total <= 0:
            break
        spot = min(int(np.searchsorted(running, draw * total)), len(x) - 1)
        found.append((x[spot], y[spot], radius))
        chance[length_of(x - x[spot], y - y[spot]) < 2 * radius + gap] = 0.0
    return np.array(found, np.float64).reshape(-1, 3)


def _towns(frame, terrain, slope, river) -> np.ndarray:
    """Villages and, in larger images, towns, on flat ground near rivers."""
    stream = frame.stream("towns")
    count = max(1, round(frame.extent * frame.extent / 1e6 * 0.035))
    radii = 160.0 * exponential_of(-0.55 * logarithm_of(1.0 - stream.random(count)))
    weight = (slope < 2.5) * (river > 250) * exponential_of(-river.astype(np.float64) / 1500.0) * (terrain.heights < FLOOR + 420)
    return _spots(frame, stream, count, weight, np.minimum(np.sort(radii)[::-1], 1100.0), [], 500.0)


def _lakes(frame, terrain, slope, river, towns) -> np.ndarray:
    """Ponds and reservoirs on flat ground."""
    stream = frame.stream("lakes")
    count = max(1, round(frame.extent * frame.extent / 1e6 * 0.02))
    radii = np.minimum(75.0 * exponential_of(-0.6 * logarithm_of(1.0 - stream.random(count))), 900.0)
    weight = (slope < 2.0) * (river > 150) * (terrain.heights < FLOOR + 500)
    return _spots(frame, stream, count, weight, radii, towns, 150.0)


def _building_sites(frame, terrain, slope, river, towns, mines) -> np.ndarray:
    """Ground stripped for buildings: bright, bare, without a pit, mostly at the edge of towns."""
    stream = frame.stream("sites")
    count = max(2, round(frame.extent * frame.extent / 1e6 * 0.012))
    radii = 55.0 + 110.0 * stream.random(count) ** 2
    town = np.zeros((frame.cells, frame.cells), np.float32)
    for x, y, radius in towns:
        row, column = int((y - frame.origin) / CELL), int((x - frame.origin) / CELL)
        reach = int((radius + 900.0) / CELL)
        town[max(row - reach, 0) : row + reach + 1, max(column - reach, 0) : column + reach + 1] = 1.0
    weight = (slope < 5.0) * (river > 120) * (town + 0.06) * (terrain.heights < FLOOR + 450)
    taken = [*map(tuple, towns * [1, 1, 0.9]), *((mine.x, mine.y, 1.3 * mine.radius + 150.0) for mine in mines)]
    return _spots(frame, stream, count, weight, radii, taken, 60.0)


def _roads(frame: Frame, towns: np.ndarray) -> np.ndarray:
    """A road from each town to its two nearest neighbours, gently winding."""
    stream = frame.stream("roads")
    pairs = set()
    for n, town in enumerate(towns):
        away = length_of(*(towns[:, :2] - town[:2]).T)
        for neighbour in np.argsort(away, kind="stable")[1:3]:
            pairs.add((min(n, int(neighbour)), max(n, int(neighbour))))
    lines = [np.empty((0, 7))]
    for first, second in sorted(pairs):
        points = _winding(towns[first, :2], towns[second, :2], stream)
        lines.append(_as_lines(points, 11.0, ASPHALT))
    return np.concatenate(lines)


def _haul_roads(frame, terrain, patches, towns, river) -> np.ndarray:
    """From each mine down the drainage to the next river or town, as valleys are where roads go."""
    lines = [np.empty((0, 7))]
    receiver = terrain.drainage.receiver
    for patch in patches:
        mine = patch.mine
        column, row = int((mine.x - frame.origin) / CELL), int((mine.y - frame.origin) / CELL)
        cells = [row * frame.cells + column]
        while len(cells) < 250 and receiver[cells[-1]] != cells[-1]:
            r, c = divmod(int(cells[-1]), frame.cells)
            if river[r, c] < 120.0 and len(cells) > 3:
                break
            cells.append(receiver[cells[-1]])
        cells = np.array(cells)
        points = np.column_stack([cells % frame.cells, cells // frame.cells]) * CELL + frame.origin + CELL / 2
        points, _ = smooth_line(points, np.zeros(len(points)), 12)
        lines.append(_as_lines(points, 9.0 if mine.area > 0.1 else 6.0, DIRT))
    return np.concatenate(lines)


def _winding(start, end, stream) -> np.ndarray:
    """A line with its middles moved sideways, finer and finer."""
    points = np.array([start, end])
    shift = 0.12
    while length(*np.diff(points[:2], axis=0)[0]) > 60.0 and len(points) < 2000:
        middle = 0.5 * (points[:-1] + points[1:])
        way = np.diff(points, axis=0)
        middle += np.column_stack([-way[:, 1], way[:, 0]]) * (shift * (2.0 * stream.random(len(way)) - 1.0))[:, None]
        merged = np.empty((len(points) + len(middle), 2))
        merged[::2], merged[1::2] = points, middle
        points, shift = merged, 0.85 * shift
    return smooth_line(points, np.zeros(len(points)), 4)[0]


def _as_lines(points: np.ndarray, width: float, kind: int) -> np.ndarray:
    count = len(points) - 1
    return np.column_stack([points[:-1], points[1:], np.full(count, width), np.full(count, width), np.full(count, kind)])


def lines_near(
    lines: np.ndarray, x0: float, y0: float, side_x: float, side_y: float, reach: float, rows: int, columns: int
) -> tuple:
    """Distance (m, from the bank), width (m) and kind of the nearest line for each pixel of a window."""
    distance = np.full((rows, columns), NEAR, np.float32)
    width = np.zeros((rows, columns), np.float32)
    kind = np.full((rows, columns), FAR, np.uint8)
    near = (np.minimum(lines[:, 0], lines[:, 2]) < x0 + side_x + reach) & (np.maximum(lines[:, 0], lines[:, 2]) > x0 - reach)
    near &= (np.minimum(lines[:, 1], lines[:, 3]) < y0 + side_y + reach) & (np.maximum(lines[:, 1], lines[:, 3]) > y0 - reach)
    stamp_lines(np.ascontiguousarray(lines[near]), x0, y0, PIXEL, reach, distance, width, kind)
    return distance, width, kind


__all__ = ["Patch", "River", "Scene", "lines_near", "make_scene"]
