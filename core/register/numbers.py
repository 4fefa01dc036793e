"""Numbers and angles as tables of corners write them; what can be read two ways is refused, not guessed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Optional

from ..messages import Message

_SIGNS = str.maketrans(
    {"′": "'", "’": "'", "‘": "'", "`": "'", "´": "'", "″": '"', "”": '"', "“": '"', "º": "°", "˚": "°", "⁰": "°"}
)
_BLANKS = re.compile(r"[\s\u00a0\u2007\u2009\u202f]+")
_HEMISPHERE = (
    ("N", re.compile(r"с\.?\s?ш\.?|北纬|^n\b|\bn$|(?<=[\d\s\"'°])n$|norte", re.IGNORECASE)),
    ("S", re.compile(r"ю\.?\s?ш\.?|南纬|^s\b|\bs$|(?<=[\d\s\"'°])s$|sur$|sul$", re.IGNORECASE)),
    ("E", re.compile(r"в\.?\s?д\.?|东经|^e\b|\be$|(?<=[\d\s\"'°])e$|este", re.IGNORECASE)),
    ("W", re.compile(r"з\.?\s?д\.?|西经|^[wo]\b|\b[wo]$|(?<=[\d\s\"'°])[wo]$|oeste", re.IGNORECASE)),
)
_LOST = re.compile(r"^\d(\.\d+)?e\+?\d+$", re.IGNORECASE)


class Unreadable(ValueError):
    """A cell that is no number, or one with two readings; the text says why."""


@dataclass(frozen=True)
class Coordinate:
    """One coordinate of a corner.

    Attributes
    ----------
    value : float
        Metres, or degrees.
    form : str
        "number", "dms" or "packed" (DDDMMSS).
    axis : str
        "N" or "E" where hemisphere letters tell, else ''.
    text : str
        As it stands in the file, in half width.
    """

    value: float
    form: str
    axis: str
    text: str


def half_width(text: str) -> str:
    """Text in half width, with one sign each for degrees, minutes and seconds."""
    return unicodedata.normalize("NFKC", text.translate(_SIGNS)).translate(_SIGNS).strip()


def read_number(text: str, decimal_comma: bool = False, angle: bool = False) -> float:
    """A number with blanks or apostrophes between thousands, and a decimal comma where the file has those.

    Parameters
    ----------
    decimal_comma : bool
        A comma may be the decimal sign: cells are separated by another one.
    angle : bool
        It is an angle, which has no thousands: '70,125' has one reading.

    Raises
    ------
    Unreadable
        No number, or one like '1,234' that is 1.234 or 1234.
    """
    plain = _BLANKS.sub("", half_width(text))
    plain = re.sub(r"(?<=\d)'(?=\d{3})", "", plain)
    plain = re.sub(r"(米|m|м)$", "", plain, flags=re.IGNORECASE)
    is_decimal = angle or (decimal_comma and re.search(r"\d\s\d{3}", half_width(text)))
    if re.fullmatch(r"[+-]?\d{1,3},\d{3}", plain) and not is_decimal:
        raise Unreadable(
            Message(
                "'{text}' can be read as {first} or as {second}",
                text=text,
                first=plain.replace(",", "."),
                second=plain.replace(",", ""),
            )
        )
    if decimal_comma and re.fullmatch(r"[+-]?\d+,\d+", plain):
        plain = plain.replace(",", ".")
    elif re.fullmatch(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?", plain):
        plain = plain.replace(",", "")
    elif re.fullmatch(r"[+-]?\d+,\d+", plain):
        plain = plain.replace(",", ".")
    if not re.fullmatch(r"[+-]?\d+(\.\d*)?", plain):
        raise Unreadable(Message("'{text}' is no number", text=text))
    return float(plain)


def read_coordinate(text: str, decimal_comma: bool = False, angle: bool = False) -> Coordinate:
    """A coordinate in metres, degrees, or degrees with minutes and seconds.

    Parameters
    ----------
    angle : bool
        The heading says that it is an angle: six or seven digits are DDMMSS or DDDMMSS.
    """
    plain = half_width(text)
    axis = next((name for name, pattern in _HEMISPHERE if pattern.search(plain)), "")
    sign = -1.0 if axis in ("S", "W") else 1.0
    axis = {"S": "N", "W": "E"}.get(axis, axis)
    for _, pattern in _HEMISPHERE:
        plain = pattern.sub(" ", plain)
    plain = plain.strip(" ,;")
    if re.search(r"[°'\"度分秒]", plain) or re.fullmatch(r"-?\d{1,3}[ -]\d{1,2}[ -]\d{1,2}([.,]\d+)?", plain):
        return Coordinate(sign * _sexagesimal(plain, text), "dms", axis, plain)
    value = read_number(plain, decimal_comma, angle)
    if angle and abs(value) > 360:
        return Coordinate(sign * _packed(plain, text), "packed", axis, plain)
    return Coordinate(sign * value, "number", axis, plain)


def _sexagesimal(plain: str, text: str) -> float:
    parts = re.findall(r"\d+(?:[.,]\d+)?", plain)
    if not 1 <= len(parts) <= 3:
        raise Unreadable(Message("'{text}' is no angle", text=text))
    return _angle([float(part.replace(",", ".")) for part in parts], plain.startswith("-"), text)


def _packed(plain: str, text: str) -> float:
    match = re.fullmatch(r"(-?)(\d{2,3})(\d{2})(\d{2}(?:\.\d+)?)", plain.replace(",", "."))
    if not match:
        raise Unreadable(Message("'{text}' is neither degrees nor DDDMMSS", text=text))
    minus, *parts = match.groups()
    return _angle([float(part) for part in parts], bool(minus), text)


def _angle(parts, minus, text):
    degrees, minutes, seconds = (*parts, 0.0, 0.0)[:3]
    if degrees > 360 or minutes >= 60 or seconds >= 60:
        raise Unreadable(Message("'{text}' has minutes or seconds of 60 or more", text=text))
    return (-1 if minus else 1) * (degrees + minutes / 60 + seconds / 3600)


def looks_like_minutes(coordinate: Coordinate) -> bool:
    """True for 86.3115, which is 86.3115 degrees or 86 degrees 31 minutes 15 seconds."""
    match = re.fullmatch(r"-?\d{1,3}\.(\d{2})(\d{2})\d*", coordinate.text)
    return bool(match) and int(match.group(1)) < 60 and int(match.group(2)) < 60


def as_minutes(coordinate: Coordinate) -> float:
    """The other reading of such a number: ddd.mmss."""
    degrees, fraction = coordinate.text.lstrip("-").split(".")
    seconds = float(f"{fraction[2:4]}.{fraction[4:] or 0}")
    value = float(degrees) + int(fraction[:2]) / 60 + seconds / 3600
    return -value if coordinate.text.startswith("-") else value


def is_lost_number(text: str) -> bool:
    """True for 6.52E+12: a spreadsheet has cut the number of the licence."""
    return bool(_LOST.match(half_width(text)))


def read_area(text: str, heading: str = "") -> Optional[tuple]:
    """(m2, unit) of an area with its unit beside it or in the heading; unit '' = not told; None without a number."""
    plain = half_width(text)
    match = re.search(r"\d[\d\s\u00a0']*(?:[.,]\d+)?", plain)
    if not match:
        return None
    number = _BLANKS.sub("", match.group()).replace("'", "").replace(",", ".")
    where = f"{plain[match.end() :]} {heading}".casefold()
    unit = next((unit for unit, pattern in _AREA_UNITS if re.search(pattern, where)), "")
    return float(number) * AREA_FACTORS.get(unit, 1.0), unit


AREA_FACTORS = {"km2": 1e6, "ha": 1e4, "m2": 1.0, "mu": 2000 / 3}
"""m2 in a unit of area."""

_AREA_UNITS = (
    ("km2", r"平方公里|平方千米|km2|km²|sq\.?\s?km|кв\.?\s?км|км2|км²|шаршы км"),
    ("ha", r"公顷|hect|\bha\b|_ha\b|\(ha\)|га\b|гектар"),
    ("mu", r"亩"),
    ("m2", r"平方米|m2|m²|sq\.?\s?m|кв\.?\s?м|м2|м²"),
)
