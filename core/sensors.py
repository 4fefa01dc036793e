"""Products of other sensors and processors, known by their names and bands, and what their numbers mean.

A band of Landsat is not the band of Sentinel-2 with the same number: B8 is panchromatic, near infrared is B5 (Landsat 8, 9)
or B4 (Landsat 4 to 7). What is recognised is read with its own table, or refused by name.

Sources: Landsat Collection 2 Level-2 Science Product Guides (USGS LSDS-1618, 1619), HLS v2.0 user guide, MAJA's product
format (CNES), field names of Google Earth Engine's catalogue.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Optional, Sequence

from .band_names import band_called
from .errors import InputError


@dataclass(frozen=True)
class Sensor:
    """How the files of one kind of product are read.

    Attributes
    ----------
    kind : str
        For log and report.
    bands : dict of str to str
        Name of a band in the product, upper case -> name in the stack.
    factor, offset : float
        Reflectance x 10 000 = stored value x factor + offset.
    nodata : float
        In every band.
    classes, coding : str
        The band that tells clouds, upper case, and its coding.
    """

    kind: str
    bands: dict
    factor: float
    offset: float
    nodata: float
    classes: str
    coding: str


_OLI = {"SR_B2": "blue", "SR_B3": "green", "SR_B4": "red", "SR_B5": "nir", "SR_B6": "swir1", "SR_B7": "swir2"}
_TM = {"SR_B1": "blue", "SR_B2": "green", "SR_B3": "red", "SR_B4": "nir", "SR_B5": "swir1", "SR_B7": "swir2"}
_L30 = {"B02": "blue", "B03": "green", "B04": "red", "B05": "nir", "B06": "swir1", "B07": "swir2"}
_S30 = {"B02": "blue", "B03": "green", "B04": "red", "B8A": "nir", "B11": "swir1", "B12": "swir2"}

LANDSAT_8 = Sensor("Landsat 8-9 Level-2", _OLI, 0.275, -2000.0, 0.0, "QA_PIXEL", "QA_PIXEL")
LANDSAT_5 = Sensor("Landsat 4-7 Level-2", _TM, 0.275, -2000.0, 0.0, "QA_PIXEL", "QA_PIXEL")
HLS_L30 = Sensor("HLS L30", _L30, 1.0, 0.0, -9999.0, "FMASK", "FMASK")
HLS_S30 = Sensor("HLS S30", _S30, 1.0, 0.0, -9999.0, "FMASK", "FMASK")

_EXPORTED = re.compile(
    r"(?:^|[_\-. :/])(SR_B\d|ST_B\d{1,2}|SR_QA_AEROSOL|SR_ATMOS_OPACITY|SR_CLOUD_QA|QA_PIXEL|QA_RADSAT|BQA|FMASK|B6_VCID_[12]|"
    r"B\d{1,2}A?)(?:[_\-. ](?:MEDIAN|MEAN|MAX|MIN|P\d+|FIRST|MOSAIC|\d{2}M))*$"
)

OWN_VALUES = ("Sentinel-2", "Landsat", "HLS")
"""Beginnings of the kinds of product whose numbers are known without SCALE_FACTOR and OFFSET."""

_LANDSAT_2 = re.compile(r"(?:^|[_./])L[COTE]0([45789])_L2S[PR]_\d{6}_", re.IGNORECASE)
_LANDSAT = re.compile(r"(?:^|[_./\-])(?:L[COTEM]0[1-9]_|L[COTEM][1-9]\d{13}|LANDSAT|sr_band\d)", re.IGNORECASE)
_HLS = re.compile(r"(?:^|[_./])HLS\.?[_.]?([LS])30(?=[_.])", re.IGNORECASE)
_SEN2LIKE_LANDSAT = re.compile(r"(?:^|/)(MTD_OLIL2[FH]\.xml|LS[89]_OLIL2[FH]_)", re.IGNORECASE)


def sensor_of_name(name: str) -> Optional[Sensor]:
    """The sensor that the name of a file or folder tells; None for Sentinel-2 or no hint.

    Raises
    ------
    InputError
        Landsat that cannot be read as reflectance of the surface.
    """
    match = _HLS.search(name)
    if match:
        return HLS_L30 if match.group(1).upper() == "L" else HLS_S30
    match = _LANDSAT_2.search(name)
    if match:
        return LANDSAT_8 if match.group(1) in "89" else LANDSAT_5
    if _LANDSAT.search(name) or _SEN2LIKE_LANDSAT.search(name):
        raise landsat_error(name)
    return None


def landsat_error(name: str) -> InputError:
    """Refusal of Landsat products whose numbers are not reflectance of the surface."""
    return InputError(
        "'{name}' is Landsat, and not of Collection 2 Level-2: its bands are numbered otherwise than those of Sentinel-2 (B8 is "
        "panchromatic), and its numbers are no reflectance of the surface. Use Level-2 (files named ..._L2SP_..._SR_B4.TIF), "
        "HLS, or Sentinel-2; for bands that are reflectance already give one raster and BANDS.",
        name=name,
    )


def sensor_of_bands(names: Sequence[str], raster: str) -> Optional[Sensor]:
    """The sensor that the names of the bands of one raster tell, as Earth Engine and others export them.

    Raises
    ------
    InputError
        Landsat that cannot be read as reflectance of the surface, or that does not tell which Landsat it is.
    """
    known = {plain_name(name) for name in names if name}
    if {"BLUE", "RED"} <= known:
        return None  # bands called by their colours are what they are
    surface = {name for name in known if re.fullmatch(r"SR_B\d", name)}
    if surface:
        return _landsat_of(surface, known, raster)
    if "FMASK" in known:
        return HLS_S30 if known & {"B8A", "B12"} else HLS_L30
    thermal = {"B10", "B11"} <= known and not known & {"B8A", "B12"}
    if thermal or known & {"QA_PIXEL", "BQA", "QA_RADSAT", "B6_VCID_1", "B6_VCID_2"}:
        raise landsat_error(raster)
    return None


def _landsat_of(surface: set, known: set, raster: str) -> Sensor:
    modern = bool(known & {"SR_B6", "ST_B10", "SR_QA_AEROSOL"})
    old = bool(known & {"ST_B6", "SR_ATMOS_OPACITY", "SR_CLOUD_QA"}) or "SR_B1" in surface and "SR_B6" not in surface
    if modern and "SR_B5" in surface:
        return LANDSAT_8
    if old and not modern:
        return LANDSAT_5
    try:
        named = sensor_of_name(raster)
    except InputError:
        named = None
    if named is not None:
        return named
    raise InputError(
        "Raster '{raster}' has bands of Landsat ({bands}), but does not tell which one: near infrared is SR_B5 of Landsat 8 "
        "and 9 and SR_B4 of Landsat 4 to 7. Say it with BANDS, for example blue=SR_B2,green=SR_B3,red=SR_B4,nir=SR_B5, with "
        "SCALE_FACTOR=0.275 and OFFSET=-2000.",
        raster=raster,
        bands=", ".join(sorted(surface)),
    )


def plain_name(name: str) -> str:
    """A band's name without what exports put around it, upper case: `0_SR_B2` and `SR_B2_median` are SR_B2, `B2` is B02."""
    text = re.sub(r"\s*[,;(].*$", "", name.strip()).upper()
    match = _EXPORTED.search(text)
    if not match:
        return text
    found = match.group(1)
    return f"B0{found[1]}" if re.fullmatch(r"B\d", found) else found


def band_numbers(names: Sequence[str], raster: str) -> dict:
    """1-based index of the bands of one raster by their names in the stack, of whatever sensor they are.

    Raises
    ------
    InputError
        Landsat that cannot be read as reflectance of the surface, or that does not tell which Landsat it is.
    """
    sensor = sensor_of_bands(names, raster)
    called = [sensor.bands.get(plain_name(name), "") if sensor else band_called(name) for name in names]
    return {name: called.index(name) + 1 for name in dict.fromkeys(called) if name}


def token_of_file(stem: str, sensor: Sensor) -> str:
    """The band of a product's file by the sensor's table, upper case, its classification included; '' for others."""
    text = stem.upper()
    for token in (*sensor.bands, sensor.classes):
        if re.search(rf"(?:^|[_.\-]){token}$", text):
            return token
    return ""
