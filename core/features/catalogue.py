"""The one table of object features: what each is called, measured in, made of; drives computation, help, docs and tests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable, Sequence

from ..messages import Message

REFLECTANCE = ("blue", "green", "red", "nir")
"""Bands of brightness, of the largest difference and of the textures."""

INDICES = ("ndvi", "ndwi")
TERRAIN = ("elevation", "slope")
SWIR = "swir1"
OTHER_NAMES = {
    "b02": "blue", "b2": "blue", "b03": "green", "b3": "green", "b04": "red", "b4": "red", "b08": "nir", "b8": "nir",
    "b11": SWIR, "swir": SWIR,
}  # fmt: skip
"""What else bands may be called, in lower case; Prepare imagery names the first four as here and keeps B11."""

POSITION_RADIUS = 500.0
"""Half side in metres of the square that topographic position compares a pixel with."""

SEASON_QUANTITIES, SEASON_STATISTICS = ("ndvi", "brightness", "ndwi"), ("min", "max", "median", "std")
SEASON_BANDS = tuple(f"{quantity}_{statistic}" for quantity in SEASON_QUANTITIES for statistic in SEASON_STATISTICS)
"""Bands of the seasons, as Prepare imagery names them."""

BANDS = "bands"
"""Group of the means and standard deviations of all bands that the catalogue does not know, by their names."""

GROUPS = ("spectral", "terrain", "texture", "geometry", "temporal", BANDS, "context")

PAPER_MEASURES = ("homogeneity", "dissimilarity", "entropy", "correlation", "contrast", "asm", "mean", "stddev")
MEASURES = (*PAPER_MEASURES,)
"""Texture measures in the order of the kernels: the paper's, then further ones, which belong to the preset 'extended'."""

DIRECTIONS = ("0", "45", "90", "135", "all")
"""Texture directions as compass bearings: 0 = pairs along a column (north-south), 90 = pairs along a row."""

GLCM_COLUMNS = ("glcm_levels", "glcm_low", "glcm_high")
"""Columns of the objects that tell how their textures were counted: grey levels, DN of the first and of the last."""


@dataclass(frozen=True)
class Band:
    """How the values of a band are added up without rounding: as whole multiples of a power of two.

    Attributes
    ----------
    kind : str
        "reflectance" (DN = reflectance x 10 000), "index", "elevation" (m) or "slope" (degrees).
        Bands of the group `BANDS` may hold anything; `exact_kernels` adds them up.
    bits : int
        Sums of values count in units of 2**-bits.
    square_bits : int
        Sums of squares count values in units of 2**-square_bits.
    limit : float
        Largest absolute value that makes sense; beyond it the sums could overflow.
    """

    kind: str
    bits: int
    square_bits: int
    limit: float


_KINDS = {
    "reflectance": Band("reflectance", 16, 4, 131072.0),
    "index": Band("index", 28, 14, 32.0),
    "elevation": Band("elevation", 16, 4, 131072.0),
    "slope": Band("slope", 16, 4, 131072.0),
}


def band(name: str) -> Band:
    """How a band of the image stack is added up; bands that are no index and no terrain hold reflectance."""
    if name in INDICES or (name in SEASON_BANDS and name.split("_")[0] in INDICES):
        return _KINDS["index"]
    return _KINDS.get(name, _KINDS["reflectance"])


@dataclass(frozen=True)
class Feature:
    """One object feature.

    Attributes
    ----------
    name : str
        Column of the objects layer.
    unit : str
        Unit, '' for a ratio.
    group : str
        One of `GROUPS`.
    formula : str
        Definition in plain text.
    source : str
        Where the definition comes from.
    needs : tuple of str
        Bands of the image stack it is made of; "rivers" = the RIVERS layer, "super-objects" = SUPER_LABELS.
    preset : str
        "paper" (one of the 56), "extended", or "" for those that only a group or their name asks for.
    undefined : str
        When it is NULL, '' = never.
    dtype : str
        Type of the column.
    """

    name: str
    unit: str
    group: str
    formula: str
    source: str
    needs: tuple = ()
    preset: str = "paper"
    undefined: str = ""
    dtype: str = "float64"


_VENDOR = "eCognition reference book, shape and layer features"
_HARALICK = "Haralick, Shanmugam & Dinstein 1973; Hall-Beyer"
_NO_DATA = Message("no pixel of the object has data in the band")
_NO_BRIGHTNESS = Message("brightness is not above 0")
_NO_PAIR = Message("the object has no pair of pixels in the direction")
_NO_PAIR_AT_ALL = Message("the object has no pair of pixels")

_UNITS = {"reflectance": "DN", "index": "", "elevation": "m", "slope": "degrees"}


def _group(band_name: str) -> str:
    return "terrain" if band_name in TERRAIN else "spectral"


def _mean(name: str) -> Feature:
    return Feature(
        f"mean_{name}", _UNITS[band(name).kind], _group(name), f"mean of {name} over the object's pixels with data",
        _VENDOR, (name,), undefined=_NO_DATA,
    )  # fmt: skip


_FORMULAS = {
    "homogeneity": ("", "sum of P / (1 + (i - j)^2)"),
    "dissimilarity": ("grey levels", "sum of P abs(i - j)"),
    "entropy": ("nat", "sum of -P ln P, natural logarithm"),
    "correlation": ("", "sum of P (i - m)(j - m) / s^2, m = mean and s = standard deviation below"),
    "contrast": ("grey levels^2", "sum of P (i - j)^2"),
    "asm": ("", "angular second moment, sum of P^2"),
    "mean": ("grey levels", "sum of i P"),
    "stddev": ("grey levels", "square root of the sum of P (i - m)^2"),
}
_PAIRS = {
    "0": "north-south pairs",
    "45": "north-east to south-west pairs",
    "90": "east-west pairs",
    "135": "north-west to south-east pairs",
    "all": "the pairs of all four directions counted together",
}


def _texture(measure: str, direction: str) -> Feature:
    unit, formula = _FORMULAS[measure]
    undefined = _NO_PAIR_AT_ALL if direction == "all" else _NO_PAIR
    if measure == "correlation":
        undefined += Message(", or all its grey levels are equal")
    return Feature(
        f"glcm_{measure}_{direction}", unit, "texture", f"{formula}; {_PAIRS[direction]} inside the object",
        _HARALICK, REFLECTANCE, "paper" if measure in PAPER_MEASURES else "extended", undefined,
    )  # fmt: skip


PAPER = (
    *(_mean(name) for name in (*REFLECTANCE, *INDICES)),
    Feature(
        "brightness", "DN", "spectral", "mean of the means of blue, green, red and nir", "paper, equation 1; eCognition",
        REFLECTANCE, undefined=_NO_BRIGHTNESS + Message(", or a band has no data"),
    ),
    Feature(
        "max_diff", "", "spectral", "largest difference between two of the means of blue, green, red, nir, divided by brightness",
        "paper, equation 2; eCognition", REFLECTANCE, undefined=Message("brightness is NULL"),
    ),
    *(_mean(name) for name in TERRAIN),
    *(_texture(measure, direction) for measure in PAPER_MEASURES for direction in DIRECTIONS),
    Feature("shape_index", "", "geometry", "border length / (4 sqrt(n)), in pixels", _VENDOR),
    Feature(
        "length_width", "", "geometry",
        "the smaller of sqrt(l1 / l2) (eigenvalues of the covariance of the pixels) and of the ratio from the bounding box",
        _VENDOR,
    ),
    Feature(
        "roundness", "", "geometry",
        "radius of the smallest enclosing minus that of the largest enclosed ellipse, in radii of the ellipse of equal area",
        _VENDOR,
    ),
    Feature("compactness", "", "geometry", "12 sqrt(l1 l2) / n", _VENDOR),
    Feature("area", "m2", "geometry", "number of pixels times the area of a cell", _VENDOR),
    Feature("length", "m", "geometry", "sqrt(n length_width) times the side of a cell", _VENDOR),
)  # fmt: skip

_NO_EDGE = Message("the object has no edge to a pixel with data in another object")


def _spread(name: str) -> Feature:
    return Feature(
        f"stddev_{name}", _UNITS[band(name).kind], _group(name), f"standard deviation of {name} over the object's pixels",
        _VENDOR, (name,), "extended", _NO_DATA,
    )  # fmt: skip


def _contrast(name: str) -> Feature:
    return Feature(
        f"border_contrast_{name}", _UNITS[band(name).kind], "spectral",
        f"mean of own minus neighbouring value of {name} over the pixel edges shared with other objects",
        "after eCognition's border contrast, with its sign", (name,), "extended", _NO_EDGE,
    )  # fmt: skip


_EXTENDED = (
    *(_texture(measure, direction) for measure in MEASURES[len(PAPER_MEASURES) :] for direction in DIRECTIONS),
    *(_spread(name) for name in (*REFLECTANCE, *INDICES, *TERRAIN)),
    *(_contrast(name) for name in (*REFLECTANCE, *INDICES)),
    Feature(
        "bare_soil_index", "", "spectral", "((swir1 + red) - (nir + blue)) / ((swir1 + red) + (nir + blue)) of the means",
        "Rikimaru, Roy & Miyatake 2002", ("blue", "red", "nir", SWIR), "extended", "the sum of the four means is not above 0",
    ),
    Feature(
        "iron_oxide_index", "", "spectral", "mean of red / mean of blue", "Segal 1982", ("blue", "red"), "extended",
        "the mean of blue is not above 0",
    ),
    Feature("border_index", "", "geometry", "border length / (2 (length + width)), in pixels", _VENDOR, preset="extended"),
    Feature("density", "", "geometry", "sqrt(n) / (1 + sqrt(var x + var y)), in pixels", _VENDOR, preset="extended"),
    Feature("asymmetry", "", "geometry", "(l1 - l2) / (l1 + l2)", _VENDOR, preset="extended"),
    Feature(
        "rectangular_fit", "", "geometry",
        "share of the pixels whose centre lies in the rectangle of the same area, length_width, centre and direction",
        _VENDOR, preset="extended",
    ),
    Feature(
        "elliptic_fit", "", "geometry",
        "2 (share of the pixels whose centre lies in the ellipse of the same area and covariance) - 1",
        _VENDOR, preset="extended",
    ),
    Feature(
        "elevation_range", "m", "terrain", "highest minus lowest elevation in the object", "local relief", ("elevation",),
        "extended", _NO_DATA,
    ),
    Feature(
        "topographic_position", "m", "terrain",
        f"mean of elevation minus the mean elevation of the square within {POSITION_RADIUS:.0f} m",
        "Weiss 2001, topographic position index", ("elevation",), "extended", _NO_DATA,
    ),
    Feature(
        "distance_to_river", "m", "terrain", "distance from the object's centroid to the nearest river", "plane geometry",
        ("rivers",), "extended",
    ),
)  # fmt: skip

FEATURES = {feature.name: feature for feature in (*PAPER, *_EXTENDED)}
"""Name -> feature of the presets 'paper' and 'extended', in the order of the columns."""

_NO_NEIGHBOUR = "the object has no neighbour with data in the band"
_NO_SUPER = "no super-object lies there, or it has no data in the band"


def _temporal(name: str) -> Feature:
    quantity, statistic = name.rsplit("_", 1)
    word = {"min": "least", "max": "largest", "median": "median", "std": "standard deviation of the"}[statistic]
    unit = "DN" if quantity == "brightness" else ""
    return Feature(
        f"mean_{name}", unit, "temporal", f"mean over the object's pixels of the {word} {quantity} of the dates",
        "statistics over the dates, by pixel", (name,), "", "fewer than two clear observations of the seasons in the object",
    )  # fmt: skip


def _context(name: str) -> tuple:
    formulas = {
        "neighbour_mean": (
            f"mean of the neighbours' mean_{name}, weighted by the length of the common border",
            (name,),
            _NO_NEIGHBOUR,
        ),
        "neighbour_contrast": (f"mean_{name} minus neighbour_mean_{name}", (name,), _NO_NEIGHBOUR),
        "super_mean": (f"mean_{name} of the super-object that covers most of the object", (name, SUPER), _NO_SUPER),
    }
    unit, source = _UNITS[band(name).kind], "after eCognition's relations to neighbours and super-objects"
    return tuple(
        Feature(f"{kind}_{name}", unit, "context", formula, source, needs, "", undefined)
        for kind, (formula, needs, undefined) in formulas.items()
    )


SUPER = "super-objects"
"""What the features of the super-object need: the labels SUPER_LABELS."""

TEMPORAL = {feature.name: feature for feature in map(_temporal, SEASON_BANDS)}
CONTEXT = {feature.name: feature for name in (*REFLECTANCE, *INDICES) for feature in _context(name)}
KNOWN = {**FEATURES, **TEMPORAL, **CONTEXT}
"""All features but those of further bands, whose names nobody knows beforehand."""

_MEAN, _STDDEV = "mean_", "stddev_"


def feature(name: str) -> Feature:
    """The feature of a name; one that the catalogue does not know is the mean or standard deviation of a further band."""
    if name in KNOWN:
        return KNOWN[name]
    kind, band_name = (_STDDEV, name[len(_STDDEV) :]) if name.startswith(_STDDEV) else (_MEAN, name[len(_MEAN) :])
    word = "standard deviation" if kind == _STDDEV else "mean"
    return Feature(
        name, "", BANDS, f"{word} of the band {band_name} over the object's pixels with data", _VENDOR, (band_name,), "", _NO_DATA
    )


def is_feature(name: str) -> bool:
    """True for a column that 'Compute object features' may have made: of the catalogue, or of a further band."""
    return name in KNOWN or any(name.startswith(kind) and len(name) > len(kind) for kind in (_MEAN, _STDDEV))


def in_catalogue_order(names: Iterable[str]) -> tuple:
    """Features in the order of the catalogue, those of further bands at the end in the order given."""
    names = list(dict.fromkeys(names))
    asked = set(names)
    return (*(name for name in KNOWN if name in asked), *(name for name in names if name not in KNOWN))


def names_of_bands(further: Sequence[str]) -> tuple:
    """Features of bands that the catalogue does not know: means, then standard deviations."""
    return (*(f"{_MEAN}{name}" for name in further), *(f"{_STDDEV}{name}" for name in further))
