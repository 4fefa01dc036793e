"""What a mine sheet tells of one mine, as lines of a heading and a text in the reader's language."""

from __future__ import annotations

from typing import Callable, Optional

import numpy as np

from ..figures import number, percent
from ..messages import Given
from ..vector import Table
from .mine_list import OF_CHANGE
from .read_tables import COLUMNS

CONFIDENCE = {
    "high": "high: the trees agree, and the land is like that of the samples",
    "medium": "medium: worth a look before anything follows from it",
    "low": "low: the trees disagree, or the land is unlike that of the samples",
    "reviewed": "drawn or confirmed by a reviewer",
}
"""Meaning of the values of the field `confidence`."""


class SheetFacts:
    """Facts of the mines of an inventory.

    Parameters
    ----------
    mines : Table
        Of `mine_list.complete_table`, in a metric system.
    system : str
        Name of that system, for the local coordinates.
    words : function
        Gives words in the reader's language.
    """

    def __init__(self, mines: Table, system: str, words: Callable):
        self._words, self._system = words, system
        self._values = {name: values.tolist() for name, values in mines.columns.items()}
        for name, column in COLUMNS.items():
            if name in self._values and column.is_text and name != "touches_edge":
                self._values[name] = mines.texts(name).tolist()
        self._numbers = mines.texts("mine_id").tolist()

    def number(self, row: int) -> str:
        """The mine's number as text."""
        return self._numbers[row] or "?"

    def county(self, row: int) -> str:
        return self._value("county", row) or ""

    def lines(self, row: int, local: tuple) -> list:
        """(heading, text) of all that is known.

        Parameters
        ----------
        local : (x, y)
            Of the point on the mine, in the metric system.
        """
        words = self._words
        lines = [
            ("Place (WGS 84)", self._place(row)),
            ("Local coordinates", f"{local[0]:.0f}, {local[1]:.0f}\n{self._system}"),
            ("Area", self._area(row)),
            ("Change", self._change(row)),
            ("Type", self._type(row)),
            ("County", self.county(row)),
            ("Licence", self._licence(row)),
            ("Beyond its licence", self._beyond(row)),
            ("Distance to the river", self._metres("river_distance_m", row)),
            ("Elevation, slope", self._terrain(row)),
            ("Probability", self._probability(row)),
            ("Confidence", words(CONFIDENCE.get(self._value("confidence", row), ""))),
            ("Review", self._review(row)),
        ]
        if self._value("touches_edge", row) in (True, 1, "1", "true"):
            lines.append(("Note", words("The edge of the image or a cloud cuts it: it may be larger.")))
        return [(words(heading), text) for heading, text in lines if text]

    def _value(self, name: str, row: int) -> Optional[object]:
        values = self._values.get(name)
        value = None if values is None else values[row]
        return None if value is None or value != value else value

    def _place(self, row) -> str:
        longitude, latitude = self._value("longitude", row), self._value("latitude", row)
        north, east = ("N" if latitude >= 0 else "S"), ("E" if longitude >= 0 else "W")
        return f"{abs(latitude):.5f}° {north}, {abs(longitude):.5f}° {east}"

    def _square(self, value) -> str:
        unit = self._words("km²")
        return f"{number(value, 3)} {unit}" if abs(value) >= 0.0995 else f"{number(100 * value, 2)} {self._words('ha')}"

    def _area(self, row) -> str:
        area = self._value("area_km2", row)
        return "" if area is None else self._square(area)

    def _change(self, row) -> str:
        kind, gained, lost = (self._value(name, row) for name in OF_CHANGE)
        if kind is None:
            return ""
        text = self._words(COLUMNS["change"].labels.get(kind, Given(kind)))
        area, before = self._value("area_km2", row), self._value("area_before_km2", row)
        if before is None and None not in (area, gained, lost) and kind in ("expanded", "shrunk", "same"):
            before = area - gained + lost
        if before is not None and before > 0:
            text += f"; {self._words('earlier')} {self._square(before)}"
        return text

    def _type(self, row) -> str:
        kind, mineral = self._value("type", row), self._value("mineral", row)
        name = self._words(COLUMNS["type"].labels.get(kind, Given(kind))) if kind is not None else ""
        return f"{name} ({mineral})" if mineral else name

    def _licence(self, row) -> str:
        status = self._value("register_status", row)
        parts = [self._words(COLUMNS["register_status"].labels.get(status, Given(status)))] if status is not None else []
        return "\n".join([*parts, *filter(None, (self._value(name, row) for name in ("licence_id", "holder")))])

    def _beyond(self, row) -> str:
        area, share = self._value("overrun_km2", row), self._value("overrun_share", row)
        if not area or self._value("register_status", row) != "beyond":
            return ""
        return self._square(area) + (f" ({percent(share, 0)})" if share is not None else "")

    def _metres(self, name, row) -> str:
        value = self._value(name, row)
        if value is None:
            return ""
        return f"{number(value / 1000, 1)} {self._words('km')}" if value >= 1000 else f"{number(value, 0)} {self._words('m')}"

    def _terrain(self, row) -> str:
        height, slope = self._value("elevation_m", row), self._value("slope_deg", row)
        parts = [f"{number(height, 0)} {self._words('m')}"] if height is not None else []
        return ", ".join([*parts, *([f"{number(slope, 0)}°"] if slope is not None else [])])

    def _probability(self, row) -> str:
        value = self._value("probability", row)
        return "" if value is None else percent(value, 0)

    def _review(self, row) -> str:
        decision = self._value("review", row)
        if not decision:
            return ""
        parts = [self._words(COLUMNS["review"].labels.get(decision, decision))]
        parts += [str(self._value(name, row)) for name in ("reviewer", "review_date") if self._value(name, row)]
        return ", ".join(parts)


ORDERS = ("review", "area", "number")


def sheet_order(mines: Table, order: str) -> np.ndarray:
    """Rows of the mines in the order of the sheets.

    Parameters
    ----------
    order : str
        "review" (by `review_order`, or by uncertainty times area, or by area where those are not known), "area" (largest
        first) or "number".
    """
    areas = np.nan_to_num(mines.numbers("area_km2"))
    numbers = mines.texts("mine_id").tolist()
    by_number = sorted(range(len(mines)), key=lambda row: (len(numbers[row] or ""), numbers[row] or ""))
    rank = np.empty(len(mines), np.int64)
    rank[by_number] = np.arange(len(mines))
    if order == "number":
        return np.argsort(rank)
    if order == "review" and "review_order" in mines.columns:
        return np.lexsort((rank, np.nan_to_num(mines.numbers("review_order"), nan=np.inf)))
    doubt = areas
    if order == "review" and "uncertainty" in mines.columns:
        doubt = areas * np.nan_to_num(mines.numbers("uncertainty"))
    return np.lexsort((rank, -doubt))
