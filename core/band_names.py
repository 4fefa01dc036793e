"""What bands are called: the usual Sentinel-2 names, file names of single bands, and the text of BANDS."""

from __future__ import annotations

import re
from typing import Optional, Sequence

from .errors import ParameterError

MAIN_BANDS = ("blue", "green", "red", "nir")
"""Bands that the method needs, in the order of the stack."""

CLASSES = "SCL"
"""Name of the scene classification."""

_COLOURS = {"B02": "blue", "B03": "green", "B04": "red", "B08": "nir"}
SENTINEL_NAMES = {colour: band for band, colour in _COLOURS.items()}
"""blue -> B02 and so on."""

NARROW = ("nir08", "nir_narrow", "nir narrow", "narrow nir")
"""Near infrared of 865 nm, as catalogues call it."""

WIDE = ("broadnir", "nir_1")
"""Near infrared of 842 nm (B08) beside the narrow one, in products of FORCE and of Geoscience Australia."""

_BAND = re.compile(r"^b(\d{1,2})(a?)$", re.IGNORECASE)
_WORD = r"b\d{1,2}a?|blue|green|red|nir_1|nir|scl"
_FILE = re.compile(rf"(?:^|[_\-. ])({_WORD})(?:[_\-](10|20|60)m)?(?:[_\-. ]*\(raw\))?$", re.IGNORECASE)
_OLD_SCL = re.compile(r"(?:^|_)SCL_L2A_.*_(20|60)m$", re.IGNORECASE)
_SCP = re.compile(r"^RT_(?:.*_)?(\d\d|8A)$", re.IGNORECASE)
_SNAP_SCL = re.compile(r"(?:^|[_\-. ])quality_scene_classification$", re.IGNORECASE)
_ANGLES = re.compile(r"(?:^|[_\-. ])(?:view|sun|zenith|azimuth|msk|mask|detfoo|aot|wvp)(?:[_\-. ]|$)", re.IGNORECASE)
_REDUCERS = r"median|mean|max|min|first|mosaic|p\d{1,3}|surf|toa|boa"
_RASTER_BAND = re.compile(rf"(?:^|[_\-. :/])({_WORD})(?:[_\-](?:10|20|60)m)?(?:[_\-. ](?:{_REDUCERS}))*$", re.IGNORECASE)
_NEAR_INFRARED = re.compile(r"^near[\s\-_]?infra[\s\-_]?red(?:\s*\(?nir\)?)?$", re.IGNORECASE)
_KNOWN = {f"B{number:02d}" for number in range(1, 13)} | {"B8A"}


def canonical_name(name: str) -> str:
    """The stack's name of a band, or '' for a name that says nothing.

    `blue`, `Blue`, `B02`, `B2` and `b2` are all "blue"; other Sentinel-2 bands become `B05` ... `B12`, `B8A`; `SCL`
    stays. "Band 2" is a number, not a name.
    """
    text = name.strip()
    if text.lower() in MAIN_BANDS:
        return text.lower()
    if text.lower() in WIDE:
        return "nir"
    if text.upper() == CLASSES:
        return CLASSES
    match = _BAND.match(text)
    if not match:
        return ""
    band = "B8A" if match.group(2) and int(match.group(1)) == 8 else f"B{int(match.group(1)):02d}{match.group(2).upper()}"
    return _COLOURS.get(band, band) if band in _KNOWN else ""


def band_called(description: str) -> str:
    """The stack's name of a raster's band by its description, with what programs put around the name; '' if it tells none.

    `B02_10m`, `T44TQR_B02`, `B2_median` (Earth Engine), `B2, central wavelength 490 nm` (GDAL), `B2 (490 nm)`,
    `Near-infrared`.
    """
    text = description.strip()
    if canonical_name(text):
        return canonical_name(text)
    if _NEAR_INFRARED.match(text):
        return "nir"
    text = re.sub(r"\s*[,;(].*$", "", text)
    if _SNAP_SCL.search(text):
        return CLASSES
    match = _RASTER_BAND.search(text)
    return canonical_name(match.group(1)) if match and not _ANGLES.search(text) else ""


def band_of_file(stem: str) -> tuple:
    """Band and resolution in metres (0 = not said) of a single band file, by its name without extension.

    `T45TXN_20230719T051651_B02_10m` gives ("blue", 10), `B8A` gives ("B8A", 0); ("", 0) if the name tells no band. Angles
    and masks of a band are none.
    """
    if _SNAP_SCL.search(stem):
        return CLASSES, 0
    old = _OLD_SCL.search(stem)
    if old:
        return CLASSES, int(old.group(1))
    own = _SCP.match(stem)
    if own:
        return canonical_name("B" + own.group(1)), 0
    match = _FILE.search(stem)
    if not match or _ANGLES.search(stem):
        return "", 0
    return canonical_name(match.group(1)), int(match.group(2) or 0)


def parse_bands(text: str) -> dict:
    """`blue=1,green=2` -> {"blue": 1, "green": 2}; a value may also be the band's name in the file (`nir=B8A`).

    Raises
    ------
    ParameterError
        Not of that form, or a band named or taken twice.
    """
    bands: dict = {}
    for part in filter(None, (piece.strip() for piece in text.split(","))):
        name, _, value = (piece.strip() for piece in part.partition("="))
        number = _number(value)
        if not name or not value or (number is not None and number < 1):
            raise ParameterError(
                "BANDS is '{text}': '{part}' is not of the form name=number. Write for example blue=1,green=2,red=3,nir=4; band "
                "numbers begin at 1.",
                text=text,
                part=part,
            )
        key = canonical_name(name) or name
        if key in bands:
            raise ParameterError("BANDS is '{text}': the band '{band}' is named twice. Name each band once.", text=text, band=key)
        given = value if number is None else number
        if given in bands.values():
            raise ParameterError("BANDS is '{text}': '{band}' is taken twice. Take each once.", text=text, band=value)
        bands[key] = given
    return bands


def _number(value: str) -> Optional[int]:
    return int(value) if re.fullmatch(r"[+-]?[0-9]+", value) else None


def match_bands(names: Sequence[str], wanted: Optional[dict], raster: str) -> dict:
    """1-based index of each known band of a raster.

    Parameters
    ----------
    names : sequence of str
        Band descriptions of the file, '' where there is none.
    wanted : dict, optional
        From `parse_bands`; then exactly these bands are taken.
    raster : str
        Name for messages.

    Raises
    ------
    ParameterError
        BANDS names a band that the file lacks, or the file does not name blue, green, red and nir and BANDS is empty.
    """
    if wanted:
        return {name: _index(value, names, raster) for name, value in wanted.items()}
    known: dict = {}
    for index, description in enumerate(names, 1):
        name = band_called(description or "")
        if name and (name not in known or (description or "").strip().lower() in WIDE):
            known[name] = index
    if "nir" not in known:  # as catalogues call the narrow band, where there is no other
        narrow = next((i for i, name in enumerate(names, 1) if (name or "").strip().lower() in NARROW), 0)
        known.update({"nir": narrow} if narrow else {})
    missing = [name for name in MAIN_BANDS if name not in known]
    if missing:
        raise ParameterError(
            "Raster '{raster}' does not say which of its {count} bands are {missing} ({bands}). Name them with BANDS, for "
            "example blue=1,green=2,red=3,nir=4; with BANDS a raster without one of them is accepted.",
            raster=raster,
            count=len(names),
            missing=", ".join(missing),
            bands=_described(names),
        )
    return known


def _index(value, names: Sequence[str], raster: str) -> int:
    if isinstance(value, int):
        if value > len(names):
            raise ParameterError(
                "BANDS asks for band {band} of raster '{raster}', which has {count} {count:band|bands}. Correct BANDS.",
                band=value,
                raster=raster,
                count=len(names),
            )
        return value
    for index, description in enumerate(names, 1):
        same = band_called(value) and band_called(description or "") == band_called(value)
        if (description or "").strip().lower() == value.lower() or same:
            return index
    raise ParameterError(
        "BANDS asks for the band '{band}' of raster '{raster}', which has none of that name ({bands}). Correct BANDS.",
        band=value,
        raster=raster,
        bands=_described(names),
    )


def _described(names: Sequence[str]) -> str:
    shown = ", ".join(f"{i}: {name or 'no name'}" for i, name in enumerate(names[:16], 1))
    return f"bands are {shown}" + (", ..." if len(names) > 16 else "")
