"""Colours of classes: one table for the styles of QGIS and the charts of reports.

The colours of a table stay apart for readers who see red and green alike (CIE76 of at least 20 between any two, with the matrices
of Machado et al. 2009 for deuteranopia and protanopia; test/test_colours.py), and most for the rare third kind. Order and
lightness carry the meaning as well: what needs a visit is dark, what is settled is light or blue.
"""

from __future__ import annotations

SERIES = ("#186fd1", "#d9800f", "#20303a", "#8e3a8a", "#6ab0de", "#803e00")
"""Lines and bars of charts, on white paper."""

TYPE = {"metal": "#d55e03", "non_metal": "#f1c829", "coal": "#202120", "unknown": "#f096fb", "other": "#2b8cb4"}

CONFIDENCE = {"high": "#0072b2", "medium": "#f0c040", "low": "#a02800", "reviewed": "#e8f4ff"}

STATUS = {
    "licensed": "#1e8ad3",
    "beyond": "#e89a23",
    "expired": "#76488a",
    "suspended": "#f4ea7d",
    "unlicensed": "#7d1000",
    "unknown": "#b1b1b4",
}

UNSEEN = {"no mine visible": "#0072b2", "not observed": "#d0d0d0"}

CHANGE = {
    "new": "#d96108",
    "expanded": "#f7c442",
    "shrunk": "#8dd0fa",
    "closed": "#254e76",
    "split": "#c27db0",
    "merged": "#662ea0",
    "same": "#332f2d",
    "not_observed": "#cfcec4",
}

AGREEMENT = {
    "both": "#0072b2",
    "false_alarm": "#b03000",
    "too_far": "#f5a860",
    "miss": "#1a1a1a",
    "too_short": "#c9b0e8",
    "not_judged": "#e8eeee",
}

SAMPLES = {
    ("mine", "train"): "#d55e00",
    ("mine", "test"): "#f5b070",
    ("non_mine", "train"): "#0060a8",
    ("non_mine", "test"): "#88c8f0",
    "left_out": "#eeeeee",
}

LABELS = {"mine": "#d55e00", "non_mine": "#0060a8", "unlabelled": "#ffffff"}
"""Places of the accuracy sample."""

PROBABILITY = (
    (0.0, 0.1, "#ffffff", 0),
    (0.1, 0.3, "#ffee88", 180),
    (0.3, 0.5, "#ffb000", 190),
    (0.5, 0.7, "#e06000", 200),
    (0.7, 0.9, "#98200a", 210),
    (0.9, 1.0, "#380408", 220),
)
"""From, to, colour, opacity of 255: light to dark, clear where no mine is likely."""

UNCERTAINTY = ((0.0, 0.2, "#ffffff", 0), (0.2, 0.5, "#9ccff4", 205), (0.5, 0.8, "#3f86cc", 210), (0.8, 1.01, "#123f7c", 215))
OUTSIDE, CALLED_MINE = "#e06612", "#100d0c"
"""On top of `UNCERTAINTY`: hatching of land unlike the training data, outlines of objects called mine."""

OBSERVATIONS = {0: "#a02800", 1: "#eef4f8", 3: "#8fbbd0", 6: "#2f7fb0", 12: "#0a2038"}
"""How often land was seen."""


def rgb(colour: str) -> tuple:
    """(red, green, blue) of '#rrggbb', 0 to 255."""
    return tuple(int(colour[place : place + 2], 16) for place in (1, 3, 5))


def casing(colour: str) -> str:
    """The colour of a line behind a line of this colour, so that it stands out from bright quarries and dark forest alike."""
    red, green, blue = rgb(colour)
    return "#151515" if 0.299 * red + 0.587 * green + 0.114 * blue > 120 else "#ffffff"
