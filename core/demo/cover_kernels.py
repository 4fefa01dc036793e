"""Kernels that decide what covers each pixel: nature by height, slope and wetness, fields by parcels, lines by distance."""

from __future__ import annotations

import numpy as np

from .._jit import kernel
from .math_kernels import cosine, length, sine
from .noise_kernels import fractal, gradient_noise, uniform
from .spectra import CODE

_STEPPE, _GRASS, _MEADOW, _SHRUB = CODE["steppe"], CODE["grassland"], CODE["meadow"], CODE["shrub"]
_FOREST, _RIPARIAN, _SNOW = CODE["conifer forest"], CODE["riparian woodland"], CODE["snow"]
_GREEN, _RIPE, _BARE, _TRACK = CODE["green crop"], CODE["ripe crop"], CODE["bare field"], CODE["farm track"]
_ROCK, _SCREE, _GRAVEL = CODE["rock"], CODE["scree"], CODE["gravel"]
_TOWN, _ASPHALT, _DIRT, _SITE = CODE["town"], CODE["asphalt road"], CODE["dirt road"], CODE["building site"]
_LAKE, _RIVER = CODE["lake"], CODE["river"]

NOTHING = -1
"""Code of a place that a kernel has no cover for."""

BLOCK = 1100.0
"""Mean side of a block of parcels with one direction, in metres."""


@kernel
def stamp_lines(segments, x0, y0, step, reach, distance, width, kind):
    """Distance of each pixel from the nearest line, measured from the line's bank or kerb.

    segments float64 [n, 7]: x, y of both ends, width at both ends (m), kind. x0, y0: corner of the first pixel; step: its
    side (m). distance float32 [rows, columns] (m, negative on the line; what is farther than `reach` keeps its value),
    width float32 and kind uint8 of the nearest line.
    """
    rows, columns = distance.shape
    for n in range(segments.shape[0]):
        ax, ay, bx, by = segments[n, 0], segments[n, 1], segments[n, 2], segments[n, 3]
        grown = reach + 0.5 * max(segments[n, 4], segments[n, 5])
        left = max(np.int64((min(ax, bx) - grown - x0) / step), 0)
        right = min(np.int64((max(ax, bx) + grown - x0) / step) + 1, columns)
        top = max(np.int64((min(ay, by) - grown - y0) / step), 0)
        bottom = min(np.int64((max(ay, by) + grown - y0) / step) + 1, rows)
        dx, dy = bx - ax, by - ay
        square = dx * dx + dy * dy
        for row in range(top, bottom):
            y = y0 + (row + 0.5) * step
            for column in range(left, right):
                x = x0 + (column + 0.5) * step
                along = 0.0
                if square > 0.0:
                    along = min(max(((x - ax) * dx + (y - ay) * dy) / square, 0.0), 1.0)
                here = segments[n, 4] + along * (segments[n, 5] - segments[n, 4])
                away = length(x - ax - along * dx, y - ay - along * dy) - 0.5 * here
                if away < distance[row, column] and away < reach:
                    distance[row, column] = away
                    width[row, column] = here
                    kind[row, column] = np.uint8(segments[n, 6])


@kernel
def parcel(x, y, seed):
    """The parcel at a place: its hash in [0, 1), a second hash, and the distance to its edge in metres.

    Blocks are the cells of jittered points (Worley 1996); each block has its own direction and rows of parcels.
    """
    bx, by = np.int64(np.floor(x / BLOCK)), np.int64(np.floor(y / BLOCK))
    nearest, second = 1e30, 1e30
    cx, cy, px, py = bx, by, 0.0, 0.0
    for j in range(by - 1, by + 2):
        for i in range(bx - 1, bx + 2):
            qx = (i + 0.15 + 0.7 * uniform(i, j, seed)) * BLOCK
            qy = (j + 0.15 + 0.7 * uniform(i, j, seed + 1)) * BLOCK
            away = length(x - qx, y - qy)
            if away < nearest:
                second = nearest
                nearest, cx, cy, px, py = away, i, j, qx, qy
            elif away < second:
                second = away
    angle = 3.141592653589793 * uniform(cx, cy, seed + 2)
    u = (x - px) * cosine(angle) + (y - py) * sine(angle)
    v = (y - py) * cosine(angle) - (x - px) * sine(angle)
    depth = 140.0 + 180.0 * uniform(cx, cy, seed + 3)
    line = np.int64(np.floor(v / depth))
    long = 90.0 + 260.0 * uniform(line, cx * 7919 + cy, seed + 4)
    shifted = u + 500.0 * uniform(line, cx * 7919 + cy, seed + 5)
    place = np.int64(np.floor(shifted / long))
    edge = min(v - line * depth, (line + 1) * depth - v)
    edge = min(edge, min(shifted - place * long, (place + 1) * long - shifted))
    edge = min(edge, 0.5 * (second - nearest) - 6.0)
    key = cx * 104729 + cy
    return uniform(place * 131 + line, key, seed + 6), uniform(place * 131 + line, key, seed + 7), edge


@kernel
def town_ground(x, y, cx, cy, seed):
    """Code, mixture and brightness of a pixel in a town: streets on a grid, roofs, yards, trees."""
    angle = 3.141592653589793 * uniform(np.int64(cx), np.int64(cy), seed)
    u = (x - cx) * cosine(angle) + (y - cy) * sine(angle)
    v = (y - cy) * cosine(angle) - (x - cx) * sine(angle)
    i, j = np.floor(u / 90.0), np.floor(v / 130.0)
    if u - i * 90.0 < 11.0 or v - j * 130.0 < 11.0:
        return _ASPHALT, 0.5, 1.0
    block = uniform(np.int64(i), np.int64(j), seed + 1)
    lot = uniform(np.int64(np.floor(u / 22.0)), np.int64(np.floor(v / 22.0)), seed + 2)
    if block < 0.10:
        return _GRASS, 0.7, 1.0
    if lot < 0.36:
        return _RIPARIAN, lot / 0.36, 1.15
    if lot < 0.50:
        return _GRASS, 0.4, 0.95
    return _TOWN, min(max(2.0 * (lot - 0.5) + 0.25 * (block - 0.5), 0.0), 1.0), 1.0


@kernel
def natural_cover(x, y, height, slope, smooth_slope, north, wetness, floor, snow_line, seeds):
    """Code and mixture of natural ground at a place.

    height, floor, snow_line in metres; slope, smooth_slope in degrees; north: -1 (faces south) to 1 (faces north);
    wetness: ln(catchment per width / slope); seeds int64 [4].
    """
    broad = fractal(x, y, seeds[0], 2600.0, 4, 0.5)
    patch = fractal(x, y, seeds[1], 420.0, 4, 0.55)
    ragged = fractal(x, y, seeds[3], 75.0, 2, 0.6)
    wavy = height + 160.0 * broad + 60.0 * patch + 35.0 * ragged
    grain = patch + 0.25 * ragged
    if wavy > snow_line - 160.0 * north and slope < 48.0:
        return _SNOW, 0.5 + 0.5 * patch
    if slope > 37.0 + 6.0 * grain and wavy > floor + 350.0:
        return _ROCK, 0.5 + 0.9 * patch
    if slope > 24.0 and grain > 0.74 - 0.00022 * (height - floor) and wavy > floor + 1100.0:
        return _SCREE, 0.5 + 0.8 * broad
    if wavy > floor + 2050.0 + 120.0 * north:
        return _ROCK, 0.35 + 0.6 * patch
    if wavy > floor + 1450.0:
        return _MEADOW, min(max(0.55 - (wavy - floor - 1450.0) / 900.0 + 0.5 * patch, 0.0), 1.0)
    moist = 0.55 * north * min(slope / 15.0, 1.0) + 0.10 * (wetness - 8.0) + 0.55 * broad + 0.35 * patch
    moist += 0.15 * ragged
    if wavy > floor + 620.0 and moist > 0.16:
        return _FOREST, min(max(0.5 + patch, 0.0), 1.0)
    if wavy > floor + 330.0 and moist > 0.02 and grain > -0.1:
        return _SHRUB, min(max(0.4 + patch, 0.0), 1.0)
    green = (wavy - floor - 150.0) / 1100.0 + 0.30 * moist
    if green < 0.22:
        return _STEPPE, min(max(0.15 + 2.6 * green + 0.7 * grain, -0.35), 1.1)
    return _GRASS, min(max(green + 0.25 * patch, 0.0), 1.0)


@kernel
def line_cover(road, road_kind, bank, width, bed, fine):
    """Code and mixture on roads and rivers, along brooks and on banks of gravel; `NOTHING` elsewhere.

    road: distance from the kerb; bank, width: distance from the river's bank and its width, m; bed, fine: noise.
    """
    if road < 0.0 and road_kind < 2:
        return _ASPHALT if road_kind == 0 else _DIRT, 0.5 + 0.3 * fine
    if bank < 0.0 and width > 6.0:
        return _RIVER, 0.5 + 0.4 * fine
    if bank < 9.0 + 5.0 * fine and width <= 6.0:
        return _GRASS, 0.55 + 0.4 * fine  # a brook shows by the green along it
    spread = min(1.3 * width, 120.0) * 3.4 * bed
    if spread > 75.0 and bank < spread + 8.0 * fine and width > 6.0:
        return _GRAVEL, min(max(0.5 + 0.9 * bed + 0.35 * fine, 0.0), 1.0)
    return NOTHING, 0.0


@kernel
def spot_cover(x, y, lakes, sites, towns, bed, fine, seed):
    """Code, mixture and brightness in a lake, on a building site and in a town; `NOTHING` elsewhere."""
    for n in range(lakes.shape[0]):
        away = length(x - lakes[n, 0], y - lakes[n, 1])
        if away < 1.5 * lakes[n, 2] and away + 0.45 * lakes[n, 2] * bed + 12.0 * fine < lakes[n, 2]:
            return _LAKE, min(max(0.3 + 0.7 * bed, 0.0), 1.0), 1.0
    for n in range(sites.shape[0]):
        away = length(x - sites[n, 0], y - sites[n, 1])
        if away < 1.6 * sites[n, 2] and away + 0.8 * sites[n, 2] * bed + 0.25 * sites[n, 2] * fine < sites[n, 2]:
            return _SITE, min(max(0.5 + 0.5 * fine + 0.5 * bed, 0.0), 1.0), 1.0
    for n in range(towns.shape[0]):
        away = length(x - towns[n, 0], y - towns[n, 1])
        if away < 1.6 * towns[n, 2] and away + 0.8 * towns[n, 2] * bed < towns[n, 2]:
            return town_ground(x, y, towns[n, 0], towns[n, 1], seed)
    return NOTHING, 0.0, 1.0


@kernel
def field_cover(x, y, year, season, bed, fine, seed):
    """Code, mixture and brightness of a parcel of irrigated land: crops in turn from year to year."""
    first, second, edge = parcel(x, y, seed)
    if edge < 5.0:
        return _TRACK, 0.5 + 0.5 * fine, 1.0
    turn = first + 0.317 * year + 0.15 * season
    turn -= np.floor(turn)
    mixture = min(max(second + 0.18 * bed + 0.06 * fine, 0.0), 1.0)
    if turn < 0.40:
        return _GREEN, mixture, 1.0
    if turn < 0.66:
        return _RIPE, mixture, 1.0
    if turn < 0.84:
        return _BARE, mixture, 0.86 + 0.16 * second
    return _GRASS, mixture, 1.0


@kernel
def cover_window(
    x0, y0, step, heights, slopes, smooth_slopes, norths, wetness, river, river_width, road, road_kind,
    towns, sites, lakes, floor, snow_line, year, season, seeds, code, mix, gain,
):  # fmt: skip
    """What covers each pixel of a window, mines apart.

    x0, y0: corner of the first pixel; step: its side (m). heights, slopes, smooth_slopes, norths, wetness, river (distance
    from the bank, m), river_width (m), road (distance from the kerb, m) float32 [rows, columns]; road_kind uint8.
    towns, sites, lakes float64 [n, 3]: x, y, radius (m). floor, snow_line (m). year: fields change from year to year;
    season: 0 (early summer) to 1 (autumn). seeds int64 [8]. Results: code uint8, mix and gain float32 [rows, columns].
    """
    rows, columns = code.shape
    for row in range(rows):
        y = y0 + (row + 0.5) * step
        for column in range(columns):
            x = x0 + (column + 0.5) * step
            height, bank, smooth = heights[row, column], river[row, column], smooth_slopes[row, column]
            fine = gradient_noise(x / 70.0, y / 70.0, seeds[4])
            bed = fractal(x, y, seeds[5], 1900.0, 3, 0.5)
            what, mixture = line_cover(road[row, column], road_kind[row, column], bank, river_width[row, column], bed, fine)
            bright = 1.0
            if what == NOTHING:
                what, mixture, bright = spot_cover(x, y, lakes, sites, towns, bed, fine, seeds[6])
            if what == NOTHING:
                shade = bed - 0.004 * bank + 0.2 * fine
                irrigated = fractal(x, y, seeds[7], 3800.0, 3, 0.5)
                if bank < 160.0 and (bank < 32.0 + 14.0 * fine or shade > -0.12) and smooth < 8.0:
                    what, mixture = _RIPARIAN if shade > -0.12 else _MEADOW, 0.4 + 0.5 * fine
                elif smooth < 3.2 + 2.0 * irrigated and height < floor + 330.0 and irrigated > -0.42:
                    what, mixture, bright = field_cover(x, y, year, season, bed, fine, seeds[7] + 10)
                else:
                    what, mixture = natural_cover(
                        x, y, height, slopes[row, column], smooth, norths[row, column], wetness[row, column],
                        floor, snow_line, seeds,
                    )  # fmt: skip
            code[row, column], mix[row, column], gain[row, column] = what, mixture, bright
