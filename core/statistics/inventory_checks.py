"""What is strange about an inventory before it is counted: mines twice, mines in far parts, areas of another unit."""

from __future__ import annotations

import numpy as np
import shapely

from ..messages import Message
from ..overlay import components, crossing_pairs, union
from ..vector import Table, far_parts

FAR = 1000.0
"""Parts of one mine farther apart than this are probably several mines, m."""

TWICE, SAME = 0.05, 0.99
"""Share of the smaller of two mines, and of the larger, from which they overlap, and are one polygon twice."""

UNITS = {"hectares": 100.0, "square metres": 1e6, "mu": 1500.0, "acres": 247.105, "square miles": 0.386102}
"""How many of another unit make a km2."""

ALIKE = 0.15
"""How far the median ratio of given to measured areas may be from that of a unit."""


def check_shapes(shapes: np.ndarray, layer: str) -> list:
    """Warnings about mines that overlap each other, and about mines in far parts.

    Parameters
    ----------
    shapes : (n,) array of valid polygons
        In an equal-area CRS in metres.
    layer : str
        Name of the layer.
    """
    warnings = []
    first, second, common = crossing_pairs(shapes, TWICE)
    if len(first):
        areas = shapely.area(shapes)
        warnings.append(
            Message(
                "{mines} {mines:mine|mines} of layer '{layer}' {mines:overlaps|overlap} others ({same} {same:pair|pairs} "
                "{same:is|are} the same polygon): {area:.3f} km2 are counted more than once. Remove copies with 'Delete "
                "duplicate geometries'.",
                mines=len(np.unique(np.concatenate([first, second]))),
                layer=layer,
                same=int((common > SAME * np.maximum(areas[first], areas[second])).sum()),
                area=_counted_twice(shapes, np.array([first, second])) / 1e6,
            )
        )
    far = int(far_parts(Table.from_shapes(shapes), FAR).sum())
    if far:
        warnings.append(
            Message(
                "{count} {count:mine|mines} of layer '{layer}' {count:has|have} parts more than {distance:g} km apart: was "
                "the layer dissolved? Each counts as one mine; 'Multipart to singleparts' makes a mine of every part.",
                count=far,
                layer=layer,
                distance=FAR / 1000,
            )
        )
    return warnings


def _counted_twice(shapes, pairs) -> float:
    """m2 that overlapping shapes count more than once, chain by chain: a union of all would take minutes."""
    involved = np.unique(pairs)
    chain = components(len(involved), np.searchsorted(involved, pairs))
    order = np.argsort(chain, kind="stable")
    groups = np.split(involved[order], np.flatnonzero(np.diff(chain[order])) + 1)
    return float(sum(shapely.area(shapes[group]).sum() - union(shapes[group]).area for group in groups))


def check_unit(given: np.ndarray, measured: np.ndarray, field: str) -> list:
    """A warning when the areas of a field are no km2: their ratio to the measured ones is that of another unit, or far from 1."""
    known = measured > 0
    if not known.any():
        return []
    ratio = float(np.median(given[known] / measured[known]))
    unit = next((unit for unit, factor in UNITS.items() if abs(ratio / factor - 1) < ALIKE), None)
    if unit is not None:
        return [
            Message(
                "The areas of field '{field}' are {ratio:.3g} times the measured ones in the median, as if they were {unit}. "
                "They are taken as km2: divide them, or leave AREA_FIELD empty to have areas measured.",
                field=field,
                ratio=ratio,
                unit=unit,
            )
        ]
    if 0.5 <= ratio <= 2.0:
        return []
    return [
        Message(
            "The areas of field '{field}' are {ratio:.3g} times the measured ones in the median. They are taken as km2: check "
            "the field, or leave AREA_FIELD empty to have areas measured.",
            field=field,
            ratio=ratio,
        )
    ]
