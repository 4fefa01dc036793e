"""Noise by random access: every value follows from its place and the seed alone, so that any window can be made by itself.

Hash: the finaliser of SplitMix64 (Steele, Lea & Flood 2014). Gradient noise: Perlin 2002 on eight directions.
"""

from __future__ import annotations

import numpy as np

from .._jit import kernel
from ..hashing import GOLDEN, mix64

_PRIME = np.uint64(0xD6E8FEB86659FD93)
_DIAGONAL = 0.7071067811865476


@kernel
def hash2(ix, iy, seed):
    """Unsigned 64-bit hash of a lattice point (int64) and a seed (int64)."""
    z = mix64(np.uint64(seed) * GOLDEN + np.uint64(ix) * _PRIME + GOLDEN)
    return mix64(z + np.uint64(iy) * GOLDEN)


@kernel
def uniform(ix, iy, seed):
    """Uniform float64 in [0, 1) at a lattice point."""
    return np.float64(hash2(ix, iy, seed) >> np.uint64(11)) * (1.0 / 9007199254740992.0)


@kernel
def normal(ix, iy, seed):
    """Nearly normal float64 (sum of four uniforms of 16 bits, mean 0, variance 1, within +-3.47) at a lattice point."""
    h = hash2(ix, iy, seed)
    low = np.uint64(0xFFFF)
    total = (h & low) + ((h >> np.uint64(16)) & low) + ((h >> np.uint64(32)) & low) + (h >> np.uint64(48))
    return (np.float64(total) / 65536.0 - 2.0) * 1.7320508075688772


@kernel
def _corner(ix, iy, seed, dx, dy):
    """Product of the lattice point's gradient with the way from it to the place."""
    direction = hash2(ix, iy, seed) & np.uint64(7)
    if direction == 0:
        return dx
    if direction == 1:
        return -dx
    if direction == 2:
        return dy
    if direction == 3:
        return -dy
    if direction == 4:
        return _DIAGONAL * (dx + dy)
    if direction == 5:
        return _DIAGONAL * (dx - dy)
    if direction == 6:
        return _DIAGONAL * (dy - dx)
    return -_DIAGONAL * (dx + dy)


@kernel
def gradient_noise(x, y, seed):
    """Smooth noise with a wavelength of about one unit, roughly within -1 and 1, mean 0."""
    fx, fy = np.floor(x), np.floor(y)
    ix, iy = np.int64(fx), np.int64(fy)
    dx, dy = x - fx, y - fy
    u = dx * dx * dx * (dx * (dx * 6.0 - 15.0) + 10.0)
    v = dy * dy * dy * (dy * (dy * 6.0 - 15.0) + 10.0)
    top = _corner(ix, iy, seed, dx, dy) * (1.0 - u) + _corner(ix + 1, iy, seed, dx - 1.0, dy) * u
    bottom = _corner(ix, iy + 1, seed, dx, dy - 1.0) * (1.0 - u) + _corner(ix + 1, iy + 1, seed, dx - 1.0, dy - 1.0) * u
    return (top * (1.0 - v) + bottom * v) * 1.6


@kernel
def fractal(x, y, seed, wavelength, octaves, gain):
    """Sum of `octaves` octaves of gradient noise from `wavelength` (metres) down, about within -1 and 1.

    Each octave is turned by 37 degrees against the last, which hides the lattice.
    """
    x, y = x / wavelength, y / wavelength
    total, amplitude, norm = 0.0, 1.0, 0.0
    for octave in range(octaves):
        total += amplitude * gradient_noise(x, y, seed + octave)
        norm += amplitude
        amplitude *= gain
        x, y = 2.0 * (0.8 * x - 0.6 * y) + 11.3, 2.0 * (0.6 * x + 0.8 * y) + 5.7
    return total / norm


@kernel
def ridged(x, y, seed, wavelength, octaves, gain):
    """Ridged multifractal noise in 0 (valleys) to 1 (sharp crests); finer ridges grow on the higher ones (Musgrave 1993)."""
    x, y = x / wavelength, y / wavelength
    total, amplitude, norm, weight = 0.0, 1.0, 0.0, 1.0
    for octave in range(octaves):
        crest = 1.0 - min(abs(gradient_noise(x, y, seed + octave)), 1.0)
        crest = crest * crest * weight
        weight = min(max(crest * 1.6, 0.0), 1.0)
        total += amplitude * crest
        norm += amplitude
        amplitude *= gain
        x, y = 2.0 * (0.8 * x - 0.6 * y) + 3.1, 2.0 * (0.6 * x + 0.8 * y) + 9.2
    return total / norm
