"""What covers the ground, and how much light it reflects in the four 10 m bands.

Reflectances are plausible summer values, rounded: vegetation, soil and rock after the shapes of common spectral
libraries, quarry ground after the range seen in Sentinel-2 scenes of stone quarries (blue 0.14-0.30, near infrared
0.27-0.38). Each cover is a mixture of two end members, so that it varies smoothly over the land.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

VEGETATION, BARE, WATER, SNOW = 4, 5, 6, 11
"""Classes of the scene classification (SCL) of Sentinel-2 Level-2A."""


class Cover(NamedTuple):
    """A land cover.

    Attributes
    ----------
    name : str
    scl : int
        Class in the scene classification.
    first, second : tuple of 4 float
        Reflectance in blue, green, red, near infrared of the two end members.
    texture : float
        Relative standard deviation from pixel to pixel.
    """

    name: str
    scl: int
    first: tuple
    second: tuple
    texture: float


COVERS = (
    Cover("none", 0, (0.0, 0.0, 0.0, 0.0), (0.0, 0.0, 0.0, 0.0), 0.0),
    Cover("steppe", BARE, (0.091, 0.123, 0.160, 0.234), (0.070, 0.098, 0.124, 0.225), 0.05),
    Cover("grassland", VEGETATION, (0.066, 0.093, 0.112, 0.228), (0.042, 0.072, 0.058, 0.330), 0.055),
    Cover("meadow", VEGETATION, (0.046, 0.078, 0.066, 0.310), (0.032, 0.064, 0.042, 0.410), 0.055),
    Cover("shrub", VEGETATION, (0.050, 0.070, 0.072, 0.200), (0.034, 0.055, 0.044, 0.270), 0.09),
    Cover("conifer forest", VEGETATION, (0.020, 0.031, 0.024, 0.160), (0.016, 0.028, 0.018, 0.230), 0.12),
    Cover("riparian woodland", VEGETATION, (0.026, 0.046, 0.034, 0.300), (0.022, 0.042, 0.026, 0.380), 0.11),
    Cover("green crop", VEGETATION, (0.034, 0.066, 0.046, 0.380), (0.026, 0.058, 0.030, 0.500), 0.03),
    Cover("ripe crop", BARE, (0.064, 0.100, 0.118, 0.290), (0.098, 0.138, 0.178, 0.300), 0.04),
    Cover("bare field", BARE, (0.076, 0.100, 0.126, 0.192), (0.112, 0.148, 0.186, 0.272), 0.04),
    Cover("rock", BARE, (0.084, 0.099, 0.110, 0.144), (0.106, 0.120, 0.130, 0.160), 0.08),
    Cover("scree", BARE, (0.108, 0.122, 0.130, 0.148), (0.142, 0.157, 0.166, 0.182), 0.06),
    Cover("gravel", BARE, (0.112, 0.128, 0.136, 0.146), (0.160, 0.178, 0.186, 0.196), 0.06),
    Cover("town", BARE, (0.072, 0.090, 0.092, 0.215), (0.146, 0.158, 0.164, 0.224), 0.11),
    Cover("asphalt road", BARE, (0.096, 0.106, 0.114, 0.134), (0.112, 0.122, 0.130, 0.150), 0.05),
    Cover("dirt road", BARE, (0.112, 0.146, 0.184, 0.246), (0.132, 0.168, 0.206, 0.262), 0.05),
    Cover("lake", WATER, (0.026, 0.032, 0.020, 0.010), (0.038, 0.050, 0.028, 0.013), 0.03),
    Cover("river", WATER, (0.066, 0.086, 0.072, 0.034), (0.086, 0.112, 0.100, 0.052), 0.05),
    Cover("snow", SNOW, (0.780, 0.790, 0.780, 0.700), (0.900, 0.900, 0.890, 0.820), 0.03),
    Cover("building site", BARE, (0.130, 0.160, 0.192, 0.240), (0.196, 0.230, 0.262, 0.306), 0.06),
    Cover("farm track", VEGETATION, (0.052, 0.080, 0.078, 0.260), (0.070, 0.100, 0.108, 0.250), 0.05),
    Cover("limestone", BARE, (0.170, 0.205, 0.228, 0.262), (0.262, 0.302, 0.330, 0.362), 0.045),
    Cover("sand and gravel pit", BARE, (0.136, 0.164, 0.188, 0.230), (0.196, 0.228, 0.254, 0.292), 0.045),
    Cover("clay pit", BARE, (0.098, 0.136, 0.188, 0.244), (0.138, 0.186, 0.252, 0.308), 0.045),
    Cover("gypsum", BARE, (0.230, 0.268, 0.292, 0.322), (0.310, 0.350, 0.372, 0.396), 0.04),
    Cover("ore rock", BARE, (0.112, 0.134, 0.156, 0.198), (0.160, 0.184, 0.212, 0.252), 0.05),
    Cover("waste rock", BARE, (0.108, 0.132, 0.158, 0.202), (0.154, 0.182, 0.212, 0.252), 0.045),
    Cover("tailings", BARE, (0.176, 0.204, 0.226, 0.252), (0.224, 0.256, 0.280, 0.306), 0.025),
    Cover("coal", BARE, (0.036, 0.040, 0.045, 0.056), (0.066, 0.074, 0.084, 0.104), 0.06),
    Cover("overburden", BARE, (0.098, 0.126, 0.158, 0.212), (0.136, 0.164, 0.190, 0.230), 0.045),
    Cover("pit water", WATER, (0.062, 0.096, 0.058, 0.026), (0.090, 0.130, 0.080, 0.034), 0.03),
    Cover("plant yard", BARE, (0.110, 0.132, 0.152, 0.186), (0.190, 0.210, 0.226, 0.258), 0.07),
)
"""All covers; the place in this tuple is the cover's code."""

CODE = {cover.name: code for code, cover in enumerate(COVERS)}

MEMBERS = np.array([[cover.first, cover.second] for cover in COVERS], np.float64)
"""(covers, 2, 4) reflectances of the end members."""

TEXTURES = np.array([cover.texture for cover in COVERS], np.float64)

SCL = np.array([cover.scl for cover in COVERS], np.uint8)
"""(covers,) class in the scene classification."""
