"""Clouds of a date: where they are is noise, how many there are is found by trial."""

from __future__ import annotations

import numpy as np

from .frame import Frame
from .light_kernels import cloud_cover
from .math_kernels import DEGREES, cosine, sine

WAVELENGTH = 3200.0
"""Size of the clouds, m."""

SHIFT = (-500.0, -800.0)
"""Rough way from a cloud to its shadow (right, down), for choosing a clear date, m."""

HEIGHT = 1400.0
"""Height of the clouds above the ground, m."""


def cloud_threshold(frame: Frame, seed: int, share: float) -> float:
    """The noise level that `share` of the image exceeds, from about 40 000 sampled places; above all noise for share 0."""
    if share <= 0:
        return 1e9
    side = min(200, frame.size)
    step = frame.extent / side
    level, none = np.empty((side, side), np.float32), np.empty((side, side), np.float32)
    # the kernel cuts (noise - threshold) / 0.09 at 0 and 1: bisect on the share of clouded places instead of the noise itself
    low, high = -1.0, 1.0
    for _ in range(24):
        middle = 0.5 * (low + high)
        cloud_cover(0.0, 0.0, step, WAVELENGTH, middle, seed, 0.0, 0.0, level, none)
        if np.count_nonzero(level > 0.3) > share * level.size:
            low = middle
        else:
            high = middle
    return high


def clearest(frame: Frame, seeds: list, share: float, spots: list) -> int:
    """The seed whose clouds and shadows of a given share cover least of some spots (x, y, radius, in metres)."""
    if share <= 0 or not spots:
        return seeds[0]
    covered = []
    cloud, shadow = np.empty((5, 5), np.float32), np.empty((5, 5), np.float32)
    for seed in seeds:
        threshold, total = cloud_threshold(frame, seed, share), 0.0
        for x, y, radius in spots:
            step = radius / 2.5
            cloud_cover(x - radius, y - radius, step, WAVELENGTH, threshold, seed, *SHIFT, cloud, shadow)
            total += np.count_nonzero((cloud > 0.1) | (shadow > 0.2)) * radius * radius
        covered.append(total)
    return seeds[int(np.argmin(covered))]


def shadow_shift(sun_zenith: float, sun_azimuth: float) -> tuple:
    """Way from a cloud to its shadow in metres right and down; angles in degrees."""
    zenith, azimuth = sun_zenith / DEGREES, sun_azimuth / DEGREES
    length = HEIGHT * sine(zenith) / cosine(zenith)
    return -length * sine(azimuth), length * cosine(azimuth)
