"""Where map and reference agree: the land of detected and reference mines in pieces that do not overlap."""

from __future__ import annotations

import numpy as np
import shapely

from ..arrays import object_array
from ..feedback import Feedback
from ..geodesy import transform_shapes
from ..overlay import difference, intersection, polygon_parts, with_each
from ..places import with_places
from ..vector import Table
from .assess import AccuracyResult
from .mine_accuracy import NOT_JUDGED
from .mine_pairs import without_overlaps

BOTH, ONLY_MAP, ONLY_REFERENCE = "both", "only_map", "only_reference"
SLIVER = 1.0
"""Pieces below this area (m2) are rounding of shared edges."""


def agreement_pieces(
    result: AccuracyResult, mine_ids: np.ndarray, reference_ids: np.ndarray, crs: str, feedback: Feedback
) -> Table:
    """Overlay of detected and reference mines inside the extent.

    Land that does not count (training objects, land whose class nobody knows) is cut off and has pieces of its own, so
    that the areas of judged pieces add up to the areas of the accuracy table. Where mines of one layer overlap, the land
    belongs to the first.

    Parameters
    ----------
    mine_ids, reference_ids : (n,), (m,) arrays of str
        Of `result.detected_shapes` and `result.reference_shapes`.
    crs : str
        WKT of the pieces.

    Returns
    -------
    Table
        MultiPolygons with `agreement` (both, only_map, only_reference), `judged`, `mine_id` and `map_verdict` (hit,
        false_alarm, not_judged), `reference_id` and `reference_verdict` (hit, miss, not_judged), `area_km2`; NULL where
        there is no mine. Judged pieces first.
    """
    land = result.judged_land
    detected, reference = (without_overlaps(shapes, land.extent) for shapes in (result.detected_shapes, result.reference_shapes))
    clipped = [land.clip(shapes) for shapes in (detected, reference)]
    feedback.check()
    pieces = _overlay(*clipped, True)
    if land.labelled is not None or len(land.trained) or len(land.silent):
        rest = [_cut_off(whole, part) for whole, part in zip((detected, reference), clipped)]
        pieces += _overlay(*rest, False)
    feedback.check()
    return _table(pieces, result, mine_ids, reference_ids, crs)


def _cut_off(whole, part):
    """What clipping took from each shape; nothing where it left the very same one."""
    rest = np.full(len(whole), shapely.Polygon(), object)
    cut = np.array([shape is not inside for shape, inside in zip(whole, part)], bool)
    rest[cut] = difference(whole[cut], part[cut])
    return rest


def _overlay(detected, reference, judged):
    """(shape, detected row or -1, reference row or -1, judged) of each piece of two sets without overlaps."""
    found, known = shapely.STRtree(reference).query(detected, predicate="intersects")
    common = intersection(detected[found], reference[known])
    nobody = np.full(max(len(detected), len(reference)), -1)
    groups = (
        (common, found, known),
        (with_each(detected, reference, shapely.difference, True), np.arange(len(detected)), nobody),
        (with_each(reference, detected, shapely.difference, True), nobody, np.arange(len(reference))),
    )
    return [(*piece, judged) for group in groups for piece in zip(*group)]


def _table(pieces, result, mine_ids, reference_ids, crs):
    kept = []
    for shape, mine, reference, judged in pieces:
        parts = polygon_parts(np.array([shape], object))
        parts = parts[shapely.area(parts) >= SLIVER]
        if len(parts):
            kept.append((shapely.multipolygons(list(parts)), mine, reference, judged))
    shapes = object_array(piece[0] for piece in kept)
    mine, reference = (np.array([piece[place] for piece in kept], np.int64) for place in (1, 2))
    judged = np.array([piece[3] for piece in kept], bool)
    kind = np.where(reference < 0, ONLY_MAP, np.where(mine < 0, ONLY_REFERENCE, BOTH)).astype(object)
    columns = {
        "agreement": kind,
        "judged": judged,
        "mine_id": _picked(mine_ids, mine),
        "map_verdict": _verdicts(result.mines.verdict_detected, mine, judged),
        "reference_id": _picked(reference_ids, reference),
        "reference_verdict": _verdicts(result.mines.verdict_reference, reference, judged),
        "area_km2": shapely.area(shapes) / 1e6,
    }
    return with_places(Table.from_shapes(transform_shapes(shapes, result.crs, crs), columns, crs, "agreement"))


def _verdicts(verdicts, rows, judged):
    """Verdict on the mine of each piece; land that does not count is not judged, whatever its mine is elsewhere."""
    words = _picked(verdicts, rows)
    words[~judged & (rows >= 0)] = NOT_JUDGED
    return words


def _picked(words, rows):
    """words[rows] as texts, None for a row of -1."""
    picked = np.full(len(rows), None, object)
    picked[rows >= 0] = words[rows[rows >= 0]]
    return picked
