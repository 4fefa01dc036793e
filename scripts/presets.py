"""Presets of the whole method: what to set for the kind of mines one looks for. The one owner of these values.

Why these values: docs/mapping.md, "Presets", with the measurements.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Preset:
    """Values that differ between kinds of mines; the leaf and split of the forest follow the number of samples in all of them."""

    scale: float
    """Segmentation scale, for reflectance x 10 000."""

    min_area: float
    """Smallest mine on the map, m2."""


PRESETS = {
    "published": Preset(scale=100, min_area=5000),
    "large_open_pits": Preset(scale=100, min_area=20000),
    "quarries": Preset(scale=50, min_area=5000),
    "sand_and_gravel": Preset(scale=30, min_area=2000),
    "tailings_and_dumps": Preset(scale=150, min_area=10000),
}
DEFAULT = "published"


def expression(field: str, parameter: str) -> str:
    """Expression of QGIS for a model: the preset's value, unless the user gave another one than the published default.

    Parameters
    ----------
    field : str
        Name of a field of `Preset`.
    parameter : str
        Name of the model's input that the user may set.
    """
    pairs = ", ".join(f"'{name}', {getattr(preset, field):g}" for name, preset in PRESETS.items())
    published = getattr(PRESETS[DEFAULT], field)
    return f"if(@{parameter} <> {published:g}, @{parameter}, map_get(map({pairs}), @PRESET))"
