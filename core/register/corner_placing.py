"""What is found out about the corners of a file, and the datums that words name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Optional

import numpy as np

from ..errors import InputError
from ..gauss_krueger import (
    BEIJING_1954,
    CGCS2000,
    GSK_2011,
    PULKOVO_1942,
    PULKOVO_1995,
    UNCERTAIN,
    XIAN_1980,
)
from ..messages import Message
from ..native import rasterio
from .corners import RawRegister

_DATUMS = (
    (CGCS2000, r"2000国家|国家2000|cgcs|2000坐标|大地2000|^\W*2000\W*$|[\u4e00-\u9fff]\W*2000|2000\W*[\u4e00-\u9fff]"),
    (XIAN_1980, r"西安|xi.?an|80坐标|国家80|80国家|^\W*(?:19)?80\W*$|[\u4e00-\u9fff]\W*1980|1980\W*[\u4e00-\u9fff]"),
    (BEIJING_1954, r"北京|beijing|54坐标|^\W*(?:19)?54\W*$|[\u4e00-\u9fff]\W*1954|1954\W*[\u4e00-\u9fff]"),
    (GSK_2011, r"гск.?2011|gsk.?2011"),
    (PULKOVO_1995, r"ск.?95|pulkovo.?1995|пулков\w*\s*1995"),
    (PULKOVO_1942, r"ск.?42|pulkovo|пулков"),
)


OTHER_SYSTEMS = (
    (4326, r"wgs.?(?:19)?84|мсг.?84"),
    (4686, r"magna(?:.?sirgas)?"),
    (4674, r"sirgas.?(?:2000)?"),
    (4248, r"psad.?(?:19)?56"),
    (4618, r"sad.?(?:19)?69"),
    (4269, r"nad.?(?:19)?83"),
    (4267, r"nad.?(?:19)?27"),
    (4258, r"etrs.?(?:19)?89"),
    (4230, r"ed.?(?:19)?50|european.?(?:datum.?)?1950"),
    (7844, r"gda.?2020|mga.?2020"),
    (4283, r"gda.?(?:19)?94|mga.?(?:19)?94"),
    (4209, r"arc.?1950"),
    (4210, r"arc.?1960"),
    (4755, r"dgn.?(?:19)?95"),
)
"""EPSG code of degrees, and the words for its datum."""

UTM_ZONES = {
    (4326, "N"): (32600, 1, 60),
    (4326, "S"): (32700, 1, 60),
    (4674, "N"): (31954, 11, 22),
    (4674, "S"): (31960, 17, 25),
    (4248, "N"): (24800, 17, 21),
    (4248, "S"): (24860, 17, 22),
    (4618, "N"): (29150, 18, 22),
    (4618, "S"): (29170, 17, 25),
    (4269, "N"): (26900, 1, 23),
    (4267, "N"): (26700, 1, 22),
    (4258, "N"): (25800, 28, 38),
    (4230, "N"): (23000, 28, 38),
    (7844, "S"): (7800, 46, 59),
    (4283, "S"): (28300, 48, 58),
    (4209, "S"): (20900, 34, 36),
    (4210, "N"): (21060, 35, 37),
    (4210, "S"): (21000, 35, 37),
    (4755, "N"): (23820, 46, 52),
    (4755, "S"): (23830, 47, 54),
}
"""EPSG codes of UTM zones on these datums, north and south: what is added to the zone, first and last zone."""

HALVES = "north|norte|nord|south|sur|sul|sud"
UTM = re.compile(rf"utm\D{{0,12}}(\d{{1,2}})\W*({HALVES}|[a-z](?![a-z]))?", re.IGNORECASE)
"""Zone and half of the globe, or band, in words."""

_CODE = re.compile(r"epsg\D{0,4}(\d{4,6})")


@dataclass
class Placing:
    """How the corners of a file are to be read.

    Attributes
    ----------
    crs : str
        Authority code or WKT, '' if it could not be told.
    first_is_east : bool
        The first number of a corner is east or longitude.
    reason : Message
        Why this system.
    order_reason : Message
    shift : float
        Added to eastings: the prefix of the zone that the system has and the file lacks, or the other way round.
    warnings : list of Message
    """

    crs: str = ""
    first_is_east: bool = True
    reason: Message = field(default_factory=lambda: Message(""))
    order_reason: Message = field(default_factory=lambda: Message(""))
    shift: float = 0.0
    warnings: list = field(default_factory=list)


def datum_of(text: str) -> Optional[str]:
    """Datum that words name; of a sheet with old and new datum side by side the new one. None if no word does."""
    plain = text.casefold()
    return next((datum for datum, pattern in _DATUMS if re.search(pattern, plain)), None)


def system_of(text: str) -> Optional[int]:
    """EPSG code of the degrees of a datum that words name beside those of `datum_of`, None if no word does."""
    return next((code for code, pattern in OTHER_SYSTEMS if re.search(pattern, text.casefold())), None)


def told_of_system(texts) -> str:
    """Those of several texts - titles, headings of columns - that speak of a coordinate system, as one."""
    return " ".join(text for text in texts if code_of(text) or datum_of(text) or system_of(text) or _ABOUT.search(text))


_ABOUT = re.compile(r"utm|datum|坐标系|систем\w* коорд", re.IGNORECASE)


def code_of(text: str) -> str:
    """Authority code that a text names, '' if it names none."""
    found = _CODE.search(text.casefold())
    return f"EPSG:{found.group(1)}" if found else ""


def require_one_system(register: RawRegister, layer: str) -> None:
    """Refuse a table whose licences name several systems: only one can be that of the layer."""
    named: dict = {}
    for licence in register.licences:
        text = licence.crs_text
        utm = UTM.search(text)
        system = code_of(text), datum_of(text) or system_of(text), utm and utm.groups()
        if any(system):
            named.setdefault(system, text)
    if len(named) > 1:
        raise InputError(
            "The table '{layer}' names several coordinate systems ({systems}). Split it, one system a table.",
            layer=layer,
            systems=", ".join(named.values()),
        )


def refusals(register) -> str:
    return " ".join(f"Licence '{licence.number}': {licence.refused}." for licence in register.licences[:3] if licence.refused)


FAR = 2.0
"""Degrees beyond the land for which a system is made, from which on corners are probably misplaced."""


def on_land_of(crs: str, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """(n,) bool: longitudes and latitudes on or near the land for which the registry made a system; all if it tells none."""
    boxes = re.findall(r"BBOX\[([^\]]+)\]", rasterio().crs.CRS.from_user_input(crs).to_wkt(version="WKT2_2019"))
    inside = np.full(len(x), not boxes)
    for box in boxes:
        south, west, north, east = map(float, box.split(","))
        around = (east - west >= 360 - 2 * FAR) | ((x - west + FAR) % 360 <= (east - west) % 360 + 2 * FAR)
        inside |= around & (y > south - FAR) & (y < north + FAR)
    return inside


def warn_datum(placing, datum):
    if datum in UNCERTAIN:
        placing.warnings.append(
            Message(
                "{datum} has no transformation to WGS 84 or CGCS2000 that holds everywhere: the position is uncertain by up to "
                "100 m or more (54 m at 80 E 39 N, 51 m at 109 E 38.5 N are known). Ask for CGCS2000 coordinates or for the "
                "parameters of the transformation; an overrun narrower than that means nothing.",
                datum=datum,
            )
        )
    elif datum == PULKOVO_1942:
        placing.warnings.append(
            Message("Pulkovo 1942 is moved to WGS 84 by some 4.5 m at best; national parameters differ by several metres.")
        )


def kept(register: RawRegister) -> list:
    """Licences that were not refused and have corners."""
    return [licence for licence in register.licences if not licence.refused and licence.corners()]
