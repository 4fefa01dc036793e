"""Exponential, logarithm, angles and smoothing from nothing but + - * / and square roots, which IEEE 754 rounds one way only.

Those of numpy, scipy and the C library differ in their last bits between versions and processors, and a landscape that
depends on them differs in a pixel here and there. Range reduction and series as in Cody & Waite (1980); errors of a few
units in the last place, for the moderate arguments of a landscape.
"""

from __future__ import annotations

import math

import numpy as np

from .._jit import kernel

_LN2_HIGH, _LN2_LOW = 0.6931471803691238, 1.9082149292705877e-10
"""ln 2 in two parts, the first with 32 bits, so that whole multiples of it are exact."""

_QUARTER_HIGH, _QUARTER_LOW = 1.5707963267341256, 6.077100506506192e-11
"""pi / 2 in two parts, likewise."""

_PI = 3.141592653589793
DEGREES = 57.29577951308232
"""Degrees in a radian."""


@kernel
def exponential(x):
    """e to the power of x (float64); 0 below -700."""
    if x < -700.0:
        return 0.0
    whole = np.floor(x / 0.6931471805599453 + 0.5)
    rest = (x - whole * _LN2_HIGH) - whole * _LN2_LOW
    total = 1.0
    for n in range(14, 0, -1):
        total = 1.0 + total * rest / n
    return math.ldexp(total, np.int32(whole))


@kernel
def logarithm(x):
    """Natural logarithm of x > 0 (float64)."""
    part, power = math.frexp(x)
    if part < 0.7071067811865476:
        part, power = 2.0 * part, power - 1
    s = (part - 1.0) / (part + 1.0)
    total = 0.0
    for n in range(25, 0, -2):
        total = total * (s * s) + 1.0 / n
    return power * _LN2_HIGH + (2.0 * s * total + power * _LN2_LOW)


@kernel
def power(x, y):
    """x to the power of y (float64, x >= 0; 0 for x = 0)."""
    return exponential(y * logarithm(x)) if x > 0.0 else 0.0


@kernel
def sine(x):
    """Sine of x in radians (float64, up to some thousand turns)."""
    whole = np.floor(x / (0.5 * _PI) + 0.5)
    rest = (x - whole * _QUARTER_HIGH) - whole * _QUARTER_LOW
    quarter = np.int64(whole) & 3
    total = 1.0
    if quarter == 0 or quarter == 2:
        for n in range(18, 0, -2):
            total = 1.0 - total * (rest * rest) / (n * (n + 1.0))
        total *= rest
    else:
        for n in range(19, 0, -2):
            total = 1.0 - total * (rest * rest) / (n * (n + 1.0))
    return total if quarter < 2 else -total


@kernel
def cosine(x):
    """Cosine of x in radians (float64, up to some thousand turns)."""
    return sine(x + 0.5 * _PI)


@kernel
def arctangent(x):
    """Angle in radians, -pi/2 to pi/2, whose tangent is x (float64)."""
    size = abs(x)
    small = size if size <= 1.0 else 1.0 / size
    for _ in range(2):  # half the angle, twice: the series converges fast
        small = small / (1.0 + np.sqrt(1.0 + small * small))
    total = 0.0
    for n in range(23, 0, -2):
        total = 1.0 / n - total * (small * small)
    angle = 4.0 * small * total
    if size > 1.0:
        angle = 0.5 * _PI - angle
    return angle if x >= 0.0 else -angle


@kernel
def direction(y, x):
    """Angle in radians, -pi to pi, of the way x along, y across (float64)."""
    if x == 0.0:
        return 0.0 if y == 0.0 else (0.5 * _PI if y > 0.0 else -0.5 * _PI)
    angle = arctangent(y / x)
    if x > 0.0:
        return angle
    return angle + _PI if y >= 0.0 else angle - _PI


@kernel
def length(x, y):
    """Length of the way x along, y across (float64)."""
    return np.sqrt(np.float64(x) * x + np.float64(y) * y)


@kernel
def exponentials(values):
    """`exponential` of each of a flat float64 array."""
    out = np.empty(values.size, np.float64)
    for n in range(values.size):
        out[n] = exponential(values[n])
    return out


@kernel
def logarithms(values):
    """`logarithm` of each of a flat float64 array."""
    out = np.empty(values.size, np.float64)
    for n in range(values.size):
        out[n] = logarithm(values[n])
    return out


@kernel
def arctangents(values):
    """`arctangent` of each of a flat float64 array."""
    out = np.empty(values.size, np.float64)
    for n in range(values.size):
        out[n] = arctangent(values[n])
    return out


@kernel
def _smooth_rows(grid, weights, out):
    """Each row smoothed with symmetric weights (float64 [reach + 1], the middle first), mirrored at its ends, out transposed."""
    rows, columns = grid.shape
    for row in range(rows):
        for column in range(columns):
            total = weights[0] * grid[row, column]
            for n in range(1, weights.size):
                left, right = column - n, column + n
                while left < 0 or left >= columns:
                    left = -left - 1 if left < 0 else 2 * columns - 1 - left
                while right < 0 or right >= columns:
                    right = -right - 1 if right < 0 else 2 * columns - 1 - right
                total += weights[n] * (np.float64(grid[row, left]) + np.float64(grid[row, right]))
            out[column, row] = total


@kernel
def smooth(grid, spread, reach):
    """A grid under a bell of `spread` cells standard deviation, cut off `reach` cells away; float32 [rows, columns]."""
    weights = np.empty(reach + 1, np.float64)
    total = 0.0
    for n in range(reach + 1):
        weights[n] = exponential(-0.5 * n * n / (spread * spread))
        total += weights[n] if n == 0 else 2.0 * weights[n]
    for n in range(reach + 1):
        weights[n] /= total
    turned = np.empty((grid.shape[1], grid.shape[0]), np.float32)
    _smooth_rows(grid, weights, turned)
    out = np.empty(grid.shape, np.float32)
    _smooth_rows(turned, weights, out)
    return out


def exponential_of(values) -> np.ndarray:
    """`exponential` of an array of any shape and kind; float64."""
    values = np.ascontiguousarray(values, np.float64)
    return exponentials(values.ravel()).reshape(values.shape)


def logarithm_of(values) -> np.ndarray:
    """`logarithm` of an array of any shape and kind; float64."""
    values = np.ascontiguousarray(values, np.float64)
    return logarithms(values.ravel()).reshape(values.shape)


def arctangent_of(values) -> np.ndarray:
    """`arctangent` of an array of any shape and kind; float64."""
    values = np.ascontiguousarray(values, np.float64)
    return arctangents(values.ravel()).reshape(values.shape)


def length_of(x, y) -> np.ndarray:
    """`length` of arrays that broadcast; float64."""
    x, y = np.asarray(x, np.float64), np.asarray(y, np.float64)
    return np.sqrt(x * x + y * y)
