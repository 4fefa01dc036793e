"""Kernels that shape and paint one mine on its own small grid of pixels."""

from __future__ import annotations

import numpy as np

from .._jit import kernel
from .math_kernels import length
from .noise_kernels import fractal, gradient_noise

UNTOUCHED = 0.50
"""Noise above which ground inside the outline of a mine is untouched: some 2 % of it."""

BENCH_HEIGHT = 12.0
"""Height of a bench, m."""


@kernel
def union_distance(parts, cx, cy, x0, y0, step, wavelength, seed, out):
    """Signed distance from the ragged outline of each part and of all together.

    parts float64 [n, 7]: kind, x, y, half axes along and across (m), cosine and sine of the direction. cx, cy: the mine's
    place; x0, y0: corner of the first pixel; step, wavelength of the raggedness (m). out float32 [n + 1, rows, columns], m,
    negative inside; the last layer is a smooth union, which fills the gaps between the parts.
    """
    count = parts.shape[0]
    for row in range(out.shape[1]):
        for column in range(out.shape[2]):
            x, y = x0 + (column + 0.5) * step - cx, y0 + (row + 0.5) * step - cy
            ragged = fractal(x + cx, y + cy, seed, wavelength, 4, 0.55)
            union = 1e9
            for n in range(count):
                dx, dy = x - parts[n, 1], y - parts[n, 2]
                u = (dx * parts[n, 5] + dy * parts[n, 6]) / parts[n, 3]
                v = (dy * parts[n, 5] - dx * parts[n, 6]) / parts[n, 4]
                if parts[n, 0] >= 2.0:  # ponds and yards are squarer and less ragged
                    shape = np.sqrt(np.sqrt(u * u * u * u + v * v * v * v))
                    noise = 0.18 * ragged
                else:
                    shape = length(u, v)
                    noise = 0.50 * ragged
                mean_axis = np.sqrt(parts[n, 3] * parts[n, 4])
                away = (shape - 1.0 + noise) * mean_axis
                out[n, row, column] = away
                smooth = 0.16 * mean_axis + 8.0
                overlap = max(smooth - abs(union - away), 0.0) / smooth
                union = min(union, away) - 0.25 * overlap * overlap * smooth
            out[count, row, column] = union


@kernel
def pit_ground(inside, ground, floor, codes, seed, broad, middle, fine):
    """Cover, brightness, what is added to the mixture, and metres that the ground is raised (below 0) in a pit.

    inside: distance from the rim; ground: height before mining; floor: height of the pit's floor, m; broad, middle, fine: noise.
    """
    what, bright, lighter = codes[0], 1.03, 0.0
    bench = inside / 32.0
    level = np.floor(bench)
    phase = bench - level
    wall = level * BENCH_HEIGHT + BENCH_HEIGHT * min(phase / 0.35, 1.0)
    raised = min(max(floor, ground - wall) - ground, 0.0)
    on_floor = ground - wall < floor
    if on_floor:
        bright = 1.04
        if floor_is_wet(seed) and broad < -0.30 and inside > 40.0:
            what = codes[4]
    elif phase < 0.35:
        bright, lighter = 0.91, -0.10
    if codes[0] != codes[1] and not on_floor and what != codes[4] and 0.4 * fine + broad + middle > 0.1:
        what = codes[6]  # only part of a coal or ore pit shows the seam
    return what, bright, lighter, raised


@kernel
def paint_mine(distances, kinds, ground, x0, y0, step, codes, look, seed, code, mix, gain, tint, cover, relief):
    """Covers, brightness and relief of a mine.

    distances float32 [parts + 1, rows, columns] of `union_distance`; kinds float64 [parts]: 0 pit, 1 dump, 2 pond, 3 yard;
    ground float32 [rows, columns]: heights before mining, m. codes uint8 [7]: cover of pit, dump, pond, yard, pit water,
    stock, pit wall. look float64 [4]: freshness, redness, years idle, height of the pit's floor. The rest is written.
    """
    count = kinds.size
    fresh, redness, idle, floor = look[0], look[1], look[2], look[3]
    for row in range(code.shape[0]):
        for column in range(code.shape[1]):
            if distances[count, row, column] >= 0.0:
                continue
            x, y = x0 + (column + 0.5) * step, y0 + (row + 0.5) * step
            broad = fractal(x, y, seed + 11, 260.0, 3, 0.55)
            middle = fractal(x, y, seed + 20, 110.0, 2, 0.6)
            fine = gradient_noise(x / 45.0, y / 45.0, seed + 12)
            nearest = 0
            for n in range(1, count):
                if distances[n, row, column] < distances[nearest, row, column]:
                    nearest = n
            kind = np.int64(kinds[nearest])
            inside = -distances[nearest, row, column]
            value, bright, raised = 0.5 + 0.6 * broad + 0.55 * middle + 0.15 * fine, 1.0, 0.0
            what = codes[kind]
            overgrown = 0.50 * (1.0 - fresh) + 0.35 * broad + 0.2 * middle - 0.12
            if kind == 0:
                what, bright, lighter, raised = pit_ground(inside, ground[row, column], floor, codes, seed, broad, middle, fine)
                value += lighter
                overgrown -= 0.15
            elif kind == 1:
                raised = min(max(inside, 0.0) * 0.55, 14.0 + 6.0 * np.floor(max(inside, 0.0) / 60.0))
                raised = min(raised, 45.0)
                bright = 0.97 + 0.06 * (np.floor(inside / 60.0) % 2.0)
                overgrown += 0.22 * (1.0 - fresh) + 0.05
            elif kind == 2:
                raised = 4.0
                value = 0.5 + 0.4 * broad + 0.3 * middle
                if inside > 25.0 and broad < -0.20:
                    what = codes[4]
                overgrown = -1.0
            else:
                if middle > 0.22:
                    what = codes[5]
                overgrown -= 0.1
            if distances[nearest, row, column] > 0.0:
                raised = 0.0
            overgrown += 0.28 * idle
            code[row, column] = what
            mix[row, column] = min(max(value, -0.3), 1.3)
            gain[row, column] = bright
            tint[row, column] = 0.06 * redness
            island = fractal(x, y, seed + 30, 230.0, 2, 0.5)  # ground inside the outline that nobody touched
            if island > UNTOUCHED and kind < 2:
                overgrown = 1.0
                raised = 0.0
            cover[row, column] = 1.0 - min(max(overgrown * 1.6, 0.0), 0.92)
            relief[row, column] = raised


@kernel
def floor_is_wet(seed):
    """Every fifth pit has a pool on its floor."""
    return seed % 5 == 0
