"""Sampling an image at fractional pixel positions; NaN is no data and never bleeds into its neighbours.

Positions count from the image's upper left corner, so that the centre of the first pixel is (0.5, 0.5). The pixel that
holds a position decides whether it has data.
"""

from __future__ import annotations

import math

import numpy as np

from ._jit import kernel


@kernel
def cubic_weight(t):
    """Cubic convolution (Keys 1981), a = -0.5."""
    t = abs(t)
    if t < 1.0:
        return (1.5 * t - 2.5) * t * t + 1.0
    if t < 2.0:
        return ((-0.5 * t + 2.5) * t - 4.0) * t + 2.0
    return 0.0


@kernel
def _bilinear(image, row, column):
    """Mean of the four nearest pixels by distance, over those with data."""
    top, left = int(math.floor(row - 0.5)), int(math.floor(column - 0.5))
    if top >= 0 and left >= 0 and top + 1 < image.shape[0] and left + 1 < image.shape[1]:
        v, u = row - 0.5 - top, column - 0.5 - left
        above = image[top, left] * (1.0 - u) + image[top, left + 1] * u
        below = image[top + 1, left] * (1.0 - u) + image[top + 1, left + 1] * u
        value = above * (1.0 - v) + below * v
        if not math.isnan(value):
            return value
    total, weights = 0.0, 0.0
    for i in range(top, top + 2):
        for j in range(left, left + 2):
            if 0 <= i < image.shape[0] and 0 <= j < image.shape[1] and not math.isnan(image[i, j]):
                weight = (1.0 - abs(row - 0.5 - i)) * (1.0 - abs(column - 0.5 - j))
                total += weight * image[i, j]
                weights += weight
    if weights <= 0.0:
        return np.nan
    return total / weights


@kernel
def _has_data(image, row, column):
    if not (row >= 0.0 and column >= 0.0 and row < image.shape[0] and column < image.shape[1]):
        return False
    return not math.isnan(image[int(row), int(column)])


@kernel
def sample_bilinear(image, rows, columns, out):
    """Bilinear interpolation.

    Parameters
    ----------
    image : (m, n) float32
    rows, columns : (rows, columns) float64
        Positions.
    out : (rows, columns) float32
        Filled; NaN where the position holds no data.
    """
    for r in range(out.shape[0]):
        for c in range(out.shape[1]):
            row, column = rows[r, c], columns[r, c]
            out[r, c] = _bilinear(image, row, column) if _has_data(image, row, column) else np.nan


@kernel
def sample_bilinear_between_nodes(images, nodes, row, column, step, top_row, left_column, out):
    """`sample_bilinear` of several images at once, at positions interpolated on the way: no array of positions is made.

    Parameters
    ----------
    images : (images, m, n) float32
    nodes : (2, node rows, node columns) float64
        Positions in the source (row, column) at every `step`-th row and column, as `lattice.interpolate_nodes` takes them.
    row, column : int
        Place of the window's first pixel, counted from the first node.
    step : int
    top_row, left_column : int
        Place of the images' first pixel in the source.
    out : (images, rows, columns) float32
        Filled; NaN where the position holds no data.
    """
    bands, height, width = images.shape
    rows, columns = out.shape[1:]
    for r in range(rows):
        i = (row + r) // step
        v = (row + r - i * step) / step
        c = 0
        while c < columns:
            j = (column + c) // step
            end = min((j + 1) * step - column, columns)
            left_r = nodes[0, i, j] * (1.0 - v) + nodes[0, i + 1, j] * v
            right_r = nodes[0, i, j + 1] * (1.0 - v) + nodes[0, i + 1, j + 1] * v
            left_c = nodes[1, i, j] * (1.0 - v) + nodes[1, i + 1, j] * v
            right_c = nodes[1, i, j + 1] * (1.0 - v) + nodes[1, i + 1, j + 1] * v
            for x in range(c, end):
                u = (column + x - j * step) / step
                y_source = left_r * (1.0 - u) + right_r * u - top_row
                x_source = left_c * (1.0 - u) + right_c * u - left_column
                inside = 0.5 <= y_source < height - 0.5 and 0.5 <= x_source < width - 0.5
                top, left = (int(y_source - 0.5), int(x_source - 0.5)) if inside else (0, 0)
                b1, a1 = y_source - 0.5 - top, x_source - 0.5 - left
                for b in range(bands):
                    value = np.nan
                    if inside:
                        above = images[b, top, left] * (1.0 - a1) + images[b, top, left + 1] * a1
                        below = images[b, top + 1, left] * (1.0 - a1) + images[b, top + 1, left + 1] * a1
                        value = above * (1.0 - b1) + below * b1
                    if math.isnan(value) and _has_data(images[b], y_source, x_source):
                        value = _bilinear(images[b], y_source, x_source)
                    out[b, r, x] = value
            c = end


@kernel
def sample_cubic(image, rows, columns, out):
    """Cubic convolution over 4 x 4 pixels (Keys 1981), bilinear where one of them has no data; like `sample_bilinear`."""
    x, y = np.empty(4), np.empty(4)
    for r in range(out.shape[0]):
        for c in range(out.shape[1]):
            row, column = rows[r, c], columns[r, c]
            if not _has_data(image, row, column):
                out[r, c] = np.nan
                continue
            top, left = int(math.floor(row - 0.5)) - 1, int(math.floor(column - 0.5)) - 1
            if top < 0 or left < 0 or top + 4 > image.shape[0] or left + 4 > image.shape[1]:
                out[r, c] = _bilinear(image, row, column)
                continue
            for k in range(4):
                y[k] = cubic_weight(row - 0.5 - (top + k))
                x[k] = cubic_weight(column - 0.5 - (left + k))
            total = 0.0
            for i in range(4):
                line = 0.0
                for j in range(4):
                    line += x[j] * image[top + i, left + j]
                total += y[i] * line
            out[r, c] = _bilinear(image, row, column) if math.isnan(total) else total


@kernel
def sample_mean(image, rows, columns, count, out):
    """Mean of count x count pixels spread evenly over each target pixel, for images finer than the target.

    The spread follows the differences of the positions, so turned grids are right too.
    """
    height, width = out.shape
    for r in range(height):
        for c in range(width):
            r1, c1 = min(r + 1, height - 1), min(c + 1, width - 1)
            r0, c0 = max(r1 - 1, 0), max(c1 - 1, 0)
            down_row, down_column = rows[r1, c] - rows[r0, c], columns[r1, c] - columns[r0, c]
            side_row, side_column = rows[r, c1] - rows[r, c0], columns[r, c1] - columns[r, c0]
            total, n = 0.0, 0
            for i in range(count):
                v = (i + 0.5) / count - 0.5
                for j in range(count):
                    u = (j + 0.5) / count - 0.5
                    row = rows[r, c] + v * down_row + u * side_row
                    column = columns[r, c] + v * down_column + u * side_column
                    if _has_data(image, row, column):
                        total += image[int(row), int(column)]
                        n += 1
            out[r, c] = total / n if n else np.nan


@kernel
def sample_nearest(image, rows, columns, out):
    """Value of the pixel that holds each position; positions outside leave `out` (any dtype) as it is."""
    for r in range(out.shape[0]):
        for c in range(out.shape[1]):
            row, column = rows[r, c], columns[r, c]
            if row >= 0.0 and column >= 0.0 and row < image.shape[0] and column < image.shape[1]:
                out[r, c] = image[int(row), int(column)]
