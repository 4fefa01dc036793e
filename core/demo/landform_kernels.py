"""Kernels of the fractal terrain: first shape, detail, interpolation at any place."""

from __future__ import annotations

import numpy as np

from .._jit import kernel
from ..resampling_kernels import cubic_weight
from .math_kernels import cosine, power
from .noise_kernels import fractal, ridged


@kernel
def first_shape(origin, spacing, middle, wavelength, floor, height, seeds, out):
    """Parallel ranges and valleys with spurs, before erosion.

    out float32 [rows, columns], metres. origin, spacing: place of the first cell's corner and side of a cell (m).
    middle: place of the valley's axis (m down). wavelength: from valley to valley (m). floor, height: of valley and
    crests (m). seeds int64 [5].
    """
    for row in range(out.shape[0]):
        for column in range(out.shape[1]):
            x = origin + (column + 0.5) * spacing
            y = origin + (row + 0.5) * spacing
            bend = fractal(x, y, seeds[0], 0.8 * wavelength, 3, 0.5)
            spurs = fractal(x, y, seeds[4], 0.3 * wavelength, 3, 0.5)
            phase = 6.283185307179586 * (y - middle + wavelength * (0.14 * bend + 0.11 * spurs)) / wavelength
            rise = 0.5 - 0.5 * cosine(phase)
            rise = min(max((rise - 0.05) / 0.95, 0.0), 1.0)
            crest = ridged(x, y, seeds[1], 0.36 * wavelength, 5, 0.5)
            hills = fractal(x, y, seeds[2], 0.14 * wavelength, 5, 0.5)
            plain = fractal(x, y, seeds[3], 0.25 * wavelength, 4, 0.45)
            relief = power(rise, 1.3)
            out[row, column] = (
                floor
                + 0.0035 * x
                + height * (0.40 * relief + 0.85 * relief * crest + 0.07 * np.sqrt(rise) * hills)
                + 22.0 * plain
            )


@kernel
def add_detail(heights, origin, spacing, wavelength, octaves, low, high, amplitude, seed):
    """Add noise that grows with height: heights float32 [rows, columns] in place, all lengths in metres."""
    for row in range(heights.shape[0]):
        for column in range(heights.shape[1]):
            x = origin + (column + 0.5) * spacing
            y = origin + (row + 0.5) * spacing
            share = min(max((heights[row, column] - low) / (high - low), 0.0), 1.0)
            heights[row, column] += amplitude * (0.05 + 0.95 * np.sqrt(share)) * fractal(x, y, seed, wavelength, octaves, 0.55)


@kernel
def limit_slope(heights, spacing, steepest):
    """One sweep of landslides: what stands steeper than `steepest` (tangent) over a neighbour slides halfway down to it."""
    rows, columns = heights.shape
    for row in range(1, rows - 1):
        for column in range(1, columns - 1):
            for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                excess = heights[row, column] - heights[row + dr, column + dc] - steepest * spacing
                if excess > 0.0:
                    heights[row, column] -= np.float32(0.5 * excess)
                    heights[row + dr, column + dc] += np.float32(0.5 * excess)


@kernel
def _weight(distance):
    """Cubic B-spline, which smooths the facets of the grid away."""
    distance = abs(distance)
    if distance < 1.0:
        return (4.0 - 6.0 * distance * distance + 3.0 * distance * distance * distance) / 6.0
    if distance < 2.0:
        return (2.0 - distance) * (2.0 - distance) * (2.0 - distance) / 6.0
    return 0.0


@kernel
def sample_smooth(grid, origin, spacing, x0, y0, step, out):
    """Values of a grid at the centres of finer pixels, by cubic B-spline weights of the 16 cells around.

    grid float32 [rows, columns] with its corner at `origin` and cells of `spacing` metres; x0, y0: corner of the first
    pixel (m); step: side of a pixel (m); out float32 [rows, columns].
    """
    rows, columns = grid.shape
    for row in range(out.shape[0]):
        v = (y0 + (row + 0.5) * step - origin) / spacing - 0.5
        r = np.int64(np.floor(v))
        for column in range(out.shape[1]):
            u = (x0 + (column + 0.5) * step - origin) / spacing - 0.5
            c = np.int64(np.floor(u))
            total = 0.0
            for i in range(-1, 3):
                wi = _weight(v - (r + i))
                ri = min(max(r + i, 0), rows - 1)
                for j in range(-1, 3):
                    cj = min(max(c + j, 0), columns - 1)
                    total += wi * _weight(u - (c + j)) * grid[ri, cj]
            out[row, column] = total


@kernel
def heights_at(grid, columns, rows, outside, out):
    """Values of a grid of heights at any places, by cubic convolution, rounded to centimetres.

    grid float32 [rows, columns], m; columns, rows float64 [n]: places in cells from the centre of the first one; outside: value
    beyond the grid; out float32 [n].
    """
    height, width = grid.shape
    for n in range(out.size):
        u, v = columns[n], rows[n]
        if u < -0.5 or v < -0.5 or u >= width - 0.5 or v >= height - 0.5:
            out[n] = outside
            continue
        c, r = np.int64(np.floor(u)), np.int64(np.floor(v))
        total = 0.0
        for i in range(-1, 3):
            ri = min(max(r + i, 0), height - 1)
            line = 0.0
            for j in range(-1, 3):
                line += cubic_weight(u - (c + j)) * grid[ri, min(max(c + j, 0), width - 1)]
            total += cubic_weight(v - (r + i)) * line
        out[n] = np.floor(total * 100.0 + 0.5) / 100.0
