"""Licences as lists of corners, before anything is known of their coordinate system."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

from .numbers import Coordinate


@dataclass(frozen=True)
class Corner:
    """One corner: both coordinates in the order of the file, and the line they stand in."""

    first: Coordinate
    second: Coordinate
    line: int


@dataclass
class Ring:
    """Corners of one outline.

    Attributes
    ----------
    corners : list of Corner
    number : int or None
        Of the ring in its part, as the file gives it.
    hole : bool
        A word says that it is cut out.
    """

    corners: list = field(default_factory=list)
    number: Optional[int] = None
    hole: bool = False


@dataclass
class RawLicence:
    """One licence of a file.

    Attributes
    ----------
    number : str
        '' where the file gives none.
    line : int or None
        Where it begins.
    facts : dict of str to str
        What the file says, by what it holds (holder, name, mineral, area, depth ...).
    parts : list of list of Ring
    others : dict of str to str
        Further columns, by their headings.
    refused : str
        Why it cannot be imported, '' if it can.
    crs_text : str
        Words of its own on the coordinate system.
    shift : float
        Added to its eastings: the zone that other licences of the file have before theirs, m.
    warnings : list of str
    """

    number: str = ""
    line: Optional[int] = None
    facts: dict = field(default_factory=dict)
    parts: list = field(default_factory=list)
    others: dict = field(default_factory=dict)
    refused: str = ""
    crs_text: str = ""
    shift: float = 0.0
    warnings: list = field(default_factory=list)

    def refuse(self, why: str) -> None:
        """Keep the first reason."""
        self.refused = self.refused or why

    def corners(self) -> list:
        """All corners in the order of the file."""
        return [corner for part in self.parts for ring in part for corner in ring.corners]


@dataclass
class RawRegister:
    """What a file holds.

    Attributes
    ----------
    form : str
        Name of the layout, for the report.
    licences : list of RawLicence
    crs_text : str
        Words of the whole file on the coordinate system.
    zone : int or None
        Number of the zone that a header names.
    width : float or None
        Degrees of a zone, 3 or 6, as a header says.
    order : str
        What the headings say of the two coordinates: "lat,lon", "lon,lat", "north,east", "east,north", "x,y" or ''.
    warnings : list of str
    """

    form: str
    licences: list = field(default_factory=list)
    crs_text: str = ""
    zone: Optional[int] = None
    width: Optional[float] = None
    order: str = ""
    warnings: list = field(default_factory=list)
