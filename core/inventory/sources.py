"""The rows that tell in a workbook where an inventory comes from."""

from __future__ import annotations

from typing import Callable

from ..report.report_sources import dates_text, imagery


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
