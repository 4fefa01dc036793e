"""Clouds of a date: where they are is noise, how many there are is found by trial."""

from __future__ import annotations

import numpy as np

from .frame import Frame
from .light_kernels import cloud_cover

WAVELENGTH = 3200.0
"""Size of the clouds, m."""

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
        if float((level > 0.3).mean()) > share:
            low = middle
        else:
            high = middle
    return high


def shadow_shift(sun_zenith: float, sun_azimuth: float) -> tuple:
    """Way from a cloud to its shadow in metres right and down; angles in degrees."""
    length = HEIGHT * np.tan(np.radians(sun_zenith))
    return -length * np.sin(np.radians(sun_azimuth)), length * np.cos(np.radians(sun_azimuth))
