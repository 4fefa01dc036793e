"""What bands are called: the usual Sentinel-2 names, file names of single bands, and the text of BANDS."""

from __future__ import annotations

import re
from typing import Optional, Sequence

from ..errors import ParameterError

MAIN_BANDS = ("blue", "green", "red", "nir")
"""Bands that the method needs, in the order of the stack."""

CLASSES = "SCL"
"""Name of the scene classification."""

_COLOURS = {"B02": "blue", "B03": "green", "B04": "red", "B08": "nir"}
SENTINEL_NAMES = {colour: band for band, colour in _COLOURS.items()}
"""blue -> B02 and so on."""

_BAND = re.compile(r"^b(\d{1,2})(a?)$", re.IGNORECASE)
_FILE = re.compile(r"(?:^|[_\-. ])(b\d{1,2}a?|blue|green|red|nir|scl)(?:[_\-](10|20|60)m)?$", re.IGNORECASE)
_KNOWN = {f"B{number:02d}" for number in range(1, 13)} | {"B8A"}


def canonical_name(name: str) -> str:
    """The stack's name of a band, or '' for a name that says nothing.

    `blue`, `Blue`, `B02`, `B2` and `b2` are all "blue"; other Sentinel-2 bands become `B05` ... `B12`, `B8A`; `SCL`
    stays. "Band 2" is a number, not a name.
    """
    text = name.strip()
    if text.lower() in MAIN_BANDS:
        return text.lower()
    if text.upper() == CLASSES:
        return CLASSES
    match = _BAND.match(text)
    if not match:
        return ""
    band = "B8A" if match.group(2) and int(match.group(1)) == 8 else f"B{int(match.group(1)):02d}{match.group(2).upper()}"
    return _COLOURS.get(band, band) if band in _KNOWN else ""


def band_of_file(stem: str) -> tuple:
    """Band and resolution in metres (0 = not said) of a single band file, by its name without extension.

    `T45TXN_20230719T051651_B02_10m` gives ("blue", 10), `B8A` gives ("B8A", 0); ("", 0) if the name tells no band.
    """
    match = _FILE.search(stem)
    if not match:
        return "", 0
    return canonical_name(match.group(1)), int(match.group(2) or 0)


def parse_bands(text: str) -> dict:
    """`blue=1,green=2` -> {"blue": 1, "green": 2}; a value may also be the band's name in the file (`nir=B8A`).

    Raises
    ------
    ParameterError
        Not of that form, or a band named twice.
    """
    bands: dict = {}
    for part in filter(None, (piece.strip() for piece in text.split(","))):
        name, _, value = (piece.strip() for piece in part.partition("="))
        if not name or not value or (value.lstrip("+-").isdigit() and int(value) < 1):
            raise ParameterError(
                f"BANDS is '{text}': '{part}' is not of the form name=number. "
                "Write for example blue=1,green=2,red=3,nir=4; band numbers begin at 1."
            )
        key = canonical_name(name) or name
        if key in bands:
            raise ParameterError(f"BANDS is '{text}': the band '{key}' is named twice. Name each band once.")
        bands[key] = int(value) if value.isdigit() else value
    return bands


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
        name = canonical_name(description or "")
        if name and name not in known:
            known[name] = index
    missing = [name for name in MAIN_BANDS if name not in known]
    if missing:
        raise ParameterError(
            f"Raster '{raster}' does not say which of its {len(names)} bands are {', '.join(missing)} ({_described(names)}). "
            "Name them with BANDS, for example blue=1,green=2,red=3,nir=4; with BANDS a raster without one of them is accepted."
        )
    return known


def _index(value, names: Sequence[str], raster: str) -> int:
    if isinstance(value, int):
        if value > len(names):
            raise ParameterError(
                f"BANDS asks for band {value} of raster '{raster}', which has {len(names)} bands. Correct BANDS."
            )
        return value
    for index, description in enumerate(names, 1):
        same = canonical_name(value) and canonical_name(description or "") == canonical_name(value)
        if (description or "").strip().lower() == value.lower() or same:
            return index
    raise ParameterError(
        f"BANDS asks for the band '{value}' of raster '{raster}', which has none of that name ({_described(names)}). Correct "
        "BANDS."
    )


def _described(names: Sequence[str]) -> str:
    shown = ", ".join(f"{i}: {name or 'no name'}" for i, name in enumerate(names[:16], 1))
    return f"bands are {shown}" + (", ..." if len(names) > 16 else "")
