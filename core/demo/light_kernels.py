"""Kernels from covers to light: illumination of the slopes, reflectance of mixtures, clouds, the sensor's noise."""

from __future__ import annotations

import numpy as np

from .._jit import kernel
from .math_kernels import DEGREES, arctangent, length
from .noise_kernels import fractal, normal

DIRECT = 0.80
"""Share of the light that depends on the slope's direction; the rest is sky light, or was corrected."""


@kernel
def shape_of_ground(heights, step, sun_x, sun_y, sun_z, slope, north, light):
    """Slope (degrees), exposure to the north (-1 to 1) and light of each inner pixel.

    heights float32 [rows + 2, columns + 2], m; step: side of a pixel, m; sun_x (east), sun_y (south), sun_z: unit vector
    to the sun. Results float32 [rows, columns]; light is 1 on level ground.
    """
    for row in range(slope.shape[0]):
        for column in range(slope.shape[1]):
            right = (heights[row + 1, column + 2] - heights[row + 1, column]) / (2.0 * step)
            down = (heights[row + 2, column + 1] - heights[row, column + 1]) / (2.0 * step)
            steep = length(right, down)
            slope[row, column] = DEGREES * arctangent(steep)
            north[row, column] = down / steep if steep > 1e-6 else 0.0
            facing = (sun_z - right * sun_x - down * sun_y) / np.sqrt(1.0 + steep * steep)
            light[row, column] = 1.0 - DIRECT + DIRECT * max(facing, 0.0) / sun_z


@kernel
def add_reflectance(code, mix, gain, tint, share, light, members, textures, column0, row0, seed, out):
    """Reflectance of covers, mixed over what `out` holds by `share` (0-1).

    code uint8, mix, gain, tint, share, light float32 [rows, columns]; members float64 [covers, 2, 4]; textures float64
    [covers]; column0, row0: image pixel of the first one, so that texture belongs to the ground. out float32 [4, rows, columns].
    """
    for row in range(code.shape[0]):
        for column in range(code.shape[1]):
            part = share[row, column]
            if part <= 0.0:
                continue
            what = code[row, column]
            rough = textures[what]
            common = rough * normal(column0 + column, row0 + row, seed)
            bright = gain[row, column] * light[row, column] * max(1.0 + common, 0.2)
            for band in range(4):
                own = 0.25 * rough * normal(column0 + column, row0 + row, seed + 1 + band)
                lean = tint[row, column] * (band - 1.2) / 1.5
                value = members[what, 0, band] + mix[row, column] * (members[what, 1, band] - members[what, 0, band])
                value = max(value * bright * (1.0 + own + lean), 0.001)
                out[band, row, column] += part * (value - out[band, row, column])


@kernel
def cloud_cover(x0, y0, step, wavelength, threshold, seed, shift_x, shift_y, cloud, shadow):
    """Thickness of clouds and of their shadows (0-1) at each pixel.

    wavelength: of the clouds, m; threshold: noise above which there is a cloud; shift_x, shift_y: way from a cloud to its
    shadow, m (right, down). cloud, shadow float32 [rows, columns].
    """
    for row in range(cloud.shape[0]):
        for column in range(cloud.shape[1]):
            x, y = x0 + (column + 0.5) * step, y0 + (row + 0.5) * step
            here = fractal(x, y, seed, wavelength, 5, 0.5)
            there = fractal(x - shift_x, y - shift_y, seed, wavelength, 5, 0.5)
            cloud[row, column] = min(max((here - threshold) / 0.09, 0.0), 1.0)
            shadow[row, column] = min(max((there - threshold) / 0.09, 0.0), 1.0)


@kernel
def add_clouds(cloud, shadow, out):
    """Dim shadows and lay clouds over reflectances; out float32 [4, rows, columns]."""
    white = np.array([0.62, 0.60, 0.60, 0.64])
    for row in range(cloud.shape[0]):
        for column in range(cloud.shape[1]):
            thick, dim = cloud[row, column], shadow[row, column]
            if thick <= 0.0 and dim <= 0.0:
                continue
            for band in range(4):
                value = out[band, row, column] * (1.0 - dim * (0.55 if band < 3 else 0.62))
                out[band, row, column] = value + thick * (white[band] - value)


@kernel
def count_light(reflectance, gain, offset, column0, row0, seed, out):
    """Numbers of the product: reflectance x 10 000 + 1 000 with the sensor's noise, never 0 (no data) nor 65535 (saturated).

    reflectance float32, out uint16 [4, rows, columns]; gain, offset: the scene's radiometric step against the first
    orbit; noise: standard deviation 0.0008 + 0.6 % of the reflectance.
    """
    for band in range(out.shape[0]):
        for row in range(out.shape[1]):
            for column in range(out.shape[2]):
                value = reflectance[band, row, column] * gain + offset
                value += (0.0008 + 0.006 * value) * normal(column0 + column, row0 + row, seed + band)
                out[band, row, column] = np.uint16(min(max(np.round(value * 10000.0) + 1000.0, 1.0), 65534.0))
