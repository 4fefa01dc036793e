"""Where an inventory comes from, read from the record of its run: imagery and its dates, versions."""

from __future__ import annotations

import re
from typing import Callable, Iterable

_DATE = re.compile(r"(?<!\d)(20\d\d)-?([01]\d)-?([0-3]\d)(?!\d)")
"""A date in the name of a product (S2A_MSIL2A_20230812T051651_..., LC08_..._20230812_..., 2023-08-12)."""

_IMAGERY = ("PRODUCTS", "PRODUCTS_FOLDER")


def dates_in(text: str) -> list:
    """ISO dates that a text holds, each once; of a product's name the first is the day of the image."""
    found = (f"{year}-{month}-{day}" for year, month, day in _DATE.findall(text) if "01" <= month <= "12" and "01" <= day <= "31")
    return list(dict.fromkeys(found))


def imagery(steps: Iterable[dict]) -> list:
    """(name, ISO date or '') of the images that the steps took, each once, by date."""
    names = {
        entry["name"]: (dates_in(entry["name"]) or [""])[0]
        for step in steps
        if step["step"] == "prepareimagery"
        for parameter in _IMAGERY
        for entry in step["inputs"].get(parameter, ())
    }
    return sorted(names.items(), key=lambda item: (item[1], item[0]))


def dates_of_stack(scenes: str) -> list:
    """Dates in the tag `MINEMAPPER_SCENES` of an image stack: 'name (date); name (date)'."""
    return sorted({found.group(1) for found in re.finditer(r"\((20\d\d-\d\d-\d\d)\)", scenes or "")})


def dates_text(dates: Iterable[str]) -> str:
    """Dates as a reader takes them: all of a few, first and last of many; '' if none is known."""
    known = sorted({date for date in dates if date})
    if len(known) <= 4:
        return ", ".join(known)
    return f"{known[0]} \u2013 {known[-1]} ({len(known)})"


def source_notes(steps: list, layer: str, versions: dict, words: Callable) -> list:
    """(heading, text) rows that tell where an inventory comes from."""
    images = imagery(steps)
    rows = [("Layer of mines", layer)]
    if images:
        rows.append(("Imagery", "\n".join(name for name, _ in images)))
    rows.append(("Dates of the imagery", dates_text(date for _, date in images) or words("not recorded")))
    rows.append(("Coordinates", words("WGS 84 (EPSG:4326), degrees; a point that lies on the mine.")))
    rows.append(("Areas", words("On the ellipsoid, in km².")))
    rows.append(("Made with", f"Mine Mapper {versions['mine_mapper']}, QGIS {versions['qgis']}"))
    return [(words(name), text) for name, text in rows]
