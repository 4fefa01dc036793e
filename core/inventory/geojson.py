"""Mines as GeoJSON (RFC 7946): WGS 84, longitude first, outer rings against the clock."""

from __future__ import annotations

import json
import math

import shapely
from shapely.geometry.polygon import orient

from ..files import atomic_file
from ..geodesy import transform_shapes
from ..places import WGS84
from ..vector import Table

DIGITS = 7
"""Decimals of a degree: a centimetre."""


def write_geojson(path: str, mines: Table) -> None:
    """Write all mines with all their fields; what is not known is null."""
    columns = {name: values.tolist() for name, values in mines.columns.items()}
    shapes = transform_shapes(mines.shapes(), mines.crs, WGS84)
    with atomic_file(path, "The GeoJSON file") as temporary, open(temporary, "w", encoding="utf-8") as stream:
        stream.write('{"type": "FeatureCollection", "features": [\n')
        for row, shape in enumerate(shapes):
            properties = {name: _plain(values[row]) for name, values in columns.items()}
            feature = {"type": "Feature", "properties": properties, "geometry": _geometry(shape)}
            stream.write((",\n" if row else "") + json.dumps(feature, ensure_ascii=False, allow_nan=False))
        stream.write("\n]}\n")


def _plain(value):
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _geometry(shape):
    parts = [orient(part) for part in shapely.get_parts(shape)]
    rings = [
        [[[round(x, DIGITS), round(y, DIGITS)] for x, y in ring.coords] for ring in (part.exterior, *part.interiors)]
        for part in parts
    ]
    return {"type": "MultiPolygon", "coordinates": rings}
