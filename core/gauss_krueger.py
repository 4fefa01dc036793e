"""Gauss-Krueger zones of China, Russia and Kazakhstan: which code of the EPSG registry is which zone."""

from __future__ import annotations

from typing import Optional

CGCS2000, XIAN_1980, BEIJING_1954 = "CGCS2000", "Xi'an 1980", "Beijing 1954"
PULKOVO_1942, PULKOVO_1995, GSK_2011 = "Pulkovo 1942", "Pulkovo 1995", "GSK-2011"

_FIRST = {
    (CGCS2000, 3): (4488, 4509, 25, 45),
    (CGCS2000, 6): (4478, 4489, 13, 23),
    (XIAN_1980, 3): (2324, 2345, 25, 45),
    (XIAN_1980, 6): (2314, 2325, 13, 23),
    (BEIJING_1954, 3): (2376, 2397, 25, 45),
    (BEIJING_1954, 6): (21400, 21440, 13, 23),
    (PULKOVO_1942, 3): (2516, None, 7, 33),
    (PULKOVO_1942, 6): (28400, 2490, 4, 32),
    (PULKOVO_1995, 6): (20000, 2459, 4, 32),
    (GSK_2011, 3): (21200, None, 7, 64),
    (GSK_2011, 6): (20900, 21000, 4, 32),
}
"""Datum and width: code of zone z with its number before the easting (+ z) and without, first and last zone."""

GEOGRAPHIC = {
    CGCS2000: 4490,
    XIAN_1980: 4610,
    BEIJING_1954: 4214,
    PULKOVO_1942: 4284,
    PULKOVO_1995: 4200,
    GSK_2011: 7683,
}

CHINESE = (CGCS2000, XIAN_1980, BEIJING_1954)

UNCERTAIN = {XIAN_1980: r"xian[ _]?(19)?80", BEIJING_1954: r"beijing[ _]?(19)?54"}
"""Datums without a published transformation to WGS 84 in the EPSG registry that holds everywhere, and their names in WKT."""


def zone_code(datum: str, width: int, zone: int, prefix: bool) -> Optional[int]:
    """Code of a zone, None where the registry has none.

    Parameters
    ----------
    datum : str
        One of the names above.
    width : int
        3 or 6 degrees.
    zone : int
    prefix : bool
        The number of the zone stands before the easting (38512000 instead of 512000).
    """
    with_prefix, without, first, last = _FIRST.get((datum, width), (None, None, 1, 0))
    start = with_prefix if prefix else without
    if start is None or not first <= zone <= last or (not prefix and datum == PULKOVO_1942 and zone > 30):
        return None
    return start + zone


def width_of_zone(zone: int, datum: str = CGCS2000) -> Optional[int]:
    """3 or 6 degrees by the number of a zone; in China the two ranges do not meet. None where both or none are possible.

    Zones of Pulkovo 1942 are of 6 degrees unless a header says 3.
    """
    if datum in CHINESE:
        return 6 if 13 <= zone <= 23 else 3 if 25 <= zone <= 45 else None
    return 6 if datum == PULKOVO_1942 or (datum, 3) not in _FIRST else None


def zone_of_code(code: Optional[int]) -> Optional[tuple]:
    """(datum, width, zone, prefix) of an EPSG code, None if it is no such zone, or there is no code."""
    if code is None:
        return None
    for (datum, width), (with_prefix, without, first, last) in _FIRST.items():
        for start, prefix in ((with_prefix, True), (without, False)):
            if start is not None and first <= code - start <= last:
                return datum, width, code - start, prefix
    return None


def zone_in_front(easting: float) -> Optional[int]:
    """Number of the zone before an easting (38512000 -> 38), None if there is none."""
    zone, rest = divmod(abs(easting), 1_000_000)
    return int(zone) if 4 <= zone <= 64 and 100_000 <= rest <= 900_000 else None
