"""Numbers and angles as tables of corners write them; what can be read two ways is refused, not guessed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Optional

from ..messages import Message

_SIGNS = str.maketrans(
    {
        **dict.fromkeys("′’‘`´", "'"),
        **dict.fromkeys("″”“", '"'),
        **dict.fromkeys("º˚⁰", "°"),
        **dict.fromkeys("−‒–", "-"),
    }
)
_BLANKS = re.compile(r"[\s\u00a0\u2007\u2009\u202f]+")
_HEMISPHERE = (
    ("N", 1, r"с\.?\s?ш\.?|сев\w*\.?|солтүстік|北纬?|n|north|norte|nord|lu|utara"),
    ("N", -1, r"ю\.?\s?ш\.?|юж\w*\.?|оңтүстік|南纬?|s|south|sur|sul|sud|ls|selatan"),
    ("E", 1, r"в\.?\s?д\.?|вост\w*\.?|шығыс|[东東][经經]?|e|east|este|leste|est|ost|bt|timur"),
    ("E", -1, r"з\.?\s?д\.?|зап\w*\.?|батыс|西[经經]?|w|o|west|oeste|ouest|bb|barat"),
    ("N", 1, r"шир\w*\.?|ендік|纬度?|lat\w*\.?"),
    ("E", 1, r"долг\w*\.?|бойлық|[经經]度?|lon\w*\.?"),
)
_LETTER = r"[^\W\d_]"
_HEMISPHERES = tuple(
    (axis, sign, re.compile(rf"(?<!{_LETTER})(?:{words})(?!{_LETTER})", re.IGNORECASE)) for axis, sign, words in _HEMISPHERE
)
_DEGREES = re.compile(
    r"(?<=\d)\s*(?:(?:degrees?|deg\.?|градус\w*|град\.?|度|[doо*])\s*(?=\d)|(?:degrees?|deg|градус\w*|度)(?!\w))", re.I
)
_MINUTES = re.compile(r"(?<=\d)\s*(?:(?:min\w*\.?|мин\w*\.?|分|m|м)\s*(?=\d)|(?:min\w*|минут\w*|мин|分)(?!\w))", re.IGNORECASE)
_SECONDS = re.compile(r"(?<=\d)\s*(?:sec\w*\.?|сек\w*\.?|秒)", re.IGNORECASE)
_ANGLE = re.compile(
    r"([+-]?)(\d{1,3}(?:[.,]\d+)?)(?:°|(?<=\d)[ :-])\s*"
    r"(?:(\d{1,2}(?:[.,]\d+)?)(?:\s*['\"]+|[ :-]|$)\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['\"]*)?)?"
)
_DOTTED = re.compile(r"([+-]?)(\d{1,3})\.(\d{2})\.(\d{2}(?:[.,]\d+)?)['\"]*")
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
    plain = _joined(half_width(text))
    plain = re.sub(r"(米|m|м)\.?$", "", plain, flags=re.IGNORECASE)
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
    if re.fullmatch(r"[+-]?\d{1,3}((\.\d{3})+,\d+|(\.\d{3}){2,})", plain):
        plain = plain.replace(".", "").replace(",", ".")
    elif (decimal_comma or angle) and re.fullmatch(r"[+-]?\d+,\d+", plain):
        plain = plain.replace(",", ".")
    elif re.fullmatch(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?", plain):
        plain = plain.replace(",", "")
    elif re.fullmatch(r"[+-]?\d+,\d+", plain):
        plain = plain.replace(",", ".")
    if not re.fullmatch(r"[+-]?\d+(\.\d*)?", plain):
        raise Unreadable(Message("'{text}' is no number", text=text))
    return float(plain)


def _joined(plain: str) -> str:
    """A number without the blanks or apostrophes between its thousands, or behind the zone before an easting."""
    plain = _BLANKS.sub(" ", plain)
    thousands = re.fullmatch(r"[+-]?\d{1,3}([ ']\d{3})+([.,]\d+)?\D*", plain) or re.match(r"\d{1,2} \d{6}(?!\d)", plain)
    return re.sub(r"(?<=\d)[ '](?=\d)", "", plain).replace(" ", "") if thousands else re.sub(r"(?<!\d) | (?!\d)", "", plain)


def read_coordinate(text: str, decimal_comma: bool = False, angle: bool = False) -> Coordinate:
    """A coordinate in metres, degrees, or degrees with minutes and seconds.

    Parameters
    ----------
    angle : bool
        The heading says that it is an angle: six or seven digits are DDMMSS or DDDMMSS.
    """
    plain, sign, axis = _without_letters(half_width(text), text)
    parts = _ANGLE.fullmatch(plain) or _DOTTED.fullmatch(plain)
    two_blanks = re.fullmatch(r"[+-]?\d+ \d+([.,]\d+)?", plain) and not angle  # thousands, or degrees with minutes
    if parts and not two_blanks:
        minus, *numbers = parts.groups()
        return Coordinate(sign * _sexagesimal(minus, numbers, text), "dms", axis, plain)
    value = read_number(plain, decimal_comma, angle)
    if angle and abs(value) > 360:
        return Coordinate(sign * _packed(plain, text), "packed", axis, plain)
    return Coordinate(sign * value, "number", axis, plain)


def _without_letters(plain: str, text: str) -> tuple:
    """(text of numbers and signs, sign, axis): words of units as signs, those of hemispheres taken out.

    Raises
    ------
    Unreadable
        A word of another kind stands there, or words of two hemispheres.
    """
    plain = re.sub(r"(?<=\d)(?:''|\")(\d{3})$", r'.\1"', plain)  # 12°30'15''500, as registers of Brazil write 15.500"
    plain = _DEGREES.sub("°", re.sub(r"^[xyху]\s*[=:]\s*", "", plain, flags=re.IGNORECASE))
    if "°" in plain:
        with_signs = _MINUTES.sub("'", plain)
        if with_signs != plain:
            with_signs = re.sub(r"(?<=\d)\s*s(?![a-z])", '"', with_signs)  # 36d30m15s
        plain = _SECONDS.sub('"', with_signs)
    found = set()
    for axis, sign, pattern in _HEMISPHERES:
        plain, count = pattern.subn(" ", plain)
        if count and axis not in {known for known, _ in found}:
            found.add((axis, sign))
    plain = re.sub(r"^([+-]) +", r"\1", plain.strip(" ,;."))
    if len(found) > 1 or (found and plain.startswith("-")):
        raise Unreadable(Message("'{text}' names two hemispheres", text=text))
    axis, sign = next(iter(found), ("", 1))
    return plain, sign, axis


_AXIS_WORD = re.compile(r"lat|lon|lintang|bujur|шир|долг|ендік|бойлық|纬|经|ш\.|д\.", re.IGNORECASE)


def in_half(cell: str, heading: str) -> str:
    """A cell with the letter of the half of the globe that its heading names: '70.1' under 'Longitud Oeste' lies west."""
    if not _AXIS_WORD.search(heading) or not re.match(r"\s*\d", cell) or hemispheres(half_width(cell)):
        return cell
    found = {(axis, sign) for axis, sign, pattern in _HEMISPHERES[:4] if sign < 0 and pattern.search(heading)}
    return f"{cell} {'S' if found.pop()[0] == 'N' else 'W'}" if len(found) == 1 else cell


def angle_name(text: str) -> str:
    """'latitude' or 'longitude' with its half of the globe, for 'Lat', 'BT', 'Широта', 'Latitud Sur'; '' for others."""
    found = {(axis, sign) for axis, sign, pattern in _HEMISPHERES if pattern.search(text.replace("_", " "))}
    axes = {axis for axis, _ in found}
    if len(axes) != 1:
        return ""
    axis = axes.pop()
    return {"N": "latitude", "E": "longitude"}[axis] + ({"N": " s", "E": " w"}[axis] if (axis, -1) in found else "")


def half_column(heading: str, cells: list) -> str:
    """Axis ("N", "E") of a column that holds nothing but halves of the globe under 'N/S', 'LS/LU', 'hemisphere'; '' = none."""
    if not re.search(r"hemi|полушар|半球|^\W*\w{1,2}\s*/\s*\w{1,2}\W*$", heading, re.IGNORECASE):
        return ""
    axes = {
        next((axis for axis, _, pattern in _HEMISPHERES[:4] if pattern.fullmatch(cell)), "")
        for cell in {cell.strip() for cell in cells}
    }
    return axes.pop() if len(axes) == 1 else ""


def hemispheres(plain: str) -> list:
    """(start, end) of the words of hemispheres in a text in half width, in their order."""
    return sorted({match.span() for _, _, pattern in _HEMISPHERES for match in pattern.finditer(plain)})


def _sexagesimal(minus: str, numbers: list, text: str) -> float:
    parts = [number for number in numbers if number is not None]
    if any(re.search("[.,]", part) for part in parts[:-1]):
        raise Unreadable(Message("'{text}' is no angle", text=text))
    return _angle([float(part.replace(",", ".")) for part in parts], minus == "-", text)


def _packed(plain: str, text: str) -> float:
    match = re.fullmatch(r"(-?)(\d{2,3})(\d{2})(\d{2}(?:\.\d+)?)", plain.replace(",", "."))
    if not match:
        raise Unreadable(Message("'{text}' is neither degrees nor DDDMMSS", text=text))
    minus, *parts = match.groups()
    return _angle([float(part) for part in parts], bool(minus), text)


def _angle(parts, minus, text):
    degrees, minutes, seconds = (*parts, 0.0, 0.0)[:3]
    if minutes >= 60 or seconds >= 60:
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
    """(m2, unit) of an area with its unit beside it or in the heading; unit '' = not told; None without a number, or where
    it has two readings."""
    plain = half_width(text)
    match = re.search(r"\d(?:[\d\s\u00a0'.,]*\d)?", plain)
    if not match:
        return None
    try:
        number = read_number(match.group(), True)
    except Unreadable:  # '1,234'
        return None
    where = f"{plain[match.end() :]} {heading}".casefold()
    unit = next((unit for unit, pattern in _AREA_UNITS if re.search(pattern, where)), "")
    return number * AREA_FACTORS.get(unit, 1.0), unit


AREA_FACTORS = {"km2": 1e6, "ha": 1e4, "m2": 1.0, "mu": 2000 / 3, "acres": 4046.8564224, "sq mi": 2589988.110336}
"""m2 in a unit of area."""

_AREA_UNITS = (
    ("km2", r"平方公里|平方千米|km2|km²|sq\.?\s?km|km\s?sq|кв\.?\s?км|км2|км²|шаршы км"),
    ("sq mi", r"sq\.?\s?mi|square miles?"),
    ("acres", r"acre|\bacs?\b|acrs"),
    ("ha", r"公顷|万平方米|万㎡|hect|\bha\b|_ha\b|\(ha\)|га\b|гектар"),
    ("mu", r"(?<!公)亩"),
    ("m2", r"平方米|m2|m²|sq\.?\s?m|кв\.?\s?м|м2|м²"),
)
