"""Accuracy by mine (the 70 % rule in its three readings) and by area."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..confusion import f_score
from ..feedback import Feedback
from ..intervals import group_totals
from ..overlay import covered_areas, dissolved
from .accuracy_land import Land
from .mine_pairs import group_cells, iou_of_pairs, one_to_one, overlapping_pairs

NOT_JUDGED, HIT, FALSE_ALARM, MISS = "not_judged", "hit", "false_alarm", "miss"
"""Verdicts on a mine by the overlap rule."""


@dataclass(frozen=True)
class MineAccuracy:
    """Counts by mine, in all and by group.

    Attributes
    ----------
    detected, reference : int
        Mines judged.
    detected_hits : int
        Detected mines with more than the overlap share of their area inside reference mines.
    reference_hits : int
        Reference mines with more than the overlap share of their area covered by detected mines.
    pairs : int
        Pairs of one detected and one reference mine whose IoU is above the overlap share.
    partly : int
        Detected mines that are no hit but overlap a reference mine.
    left_out_detected, left_out_reference : int
        Mines that hold training objects.
    unjudged : int
        Detected mines of which less than half lies where the reference tells the class.
    totals : (groups, 5) float64
        detected_hits, detected, reference_hits, reference, pairs by group.
    verdict_detected, verdict_reference : (n,), (m,) arrays of str
        Of all mines given: hit, false_alarm or not_judged; hit, miss or not_judged.
    """

    detected: int
    reference: int
    detected_hits: int
    reference_hits: int
    pairs: int
    partly: int
    left_out_detected: int
    left_out_reference: int
    unjudged: int
    totals: np.ndarray
    verdict_detected: np.ndarray
    verdict_reference: np.ndarray


def mine_measures(detected_hits, detected, reference_hits, reference, pairs) -> dict:
    """Precision, recall and F by mine, and the same two by one-to-one pairs; arrays or numbers."""
    with np.errstate(divide="ignore", invalid="ignore"):
        precision, recall = np.divide(detected_hits, detected), np.divide(reference_hits, reference)
        return {
            "precision": precision,
            "recall": recall,
            "f_score": f_score(precision, recall),
            "precision_iou": np.divide(pairs, detected),
            "recall_iou": np.divide(pairs, reference),
        }


def area_measures(overlap, detected, reference) -> dict:
    """Precision, recall, F and IoU of areas; arrays or numbers."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return {
            "precision": np.divide(overlap, detected),
            "recall": np.divide(overlap, reference),
            "f_score": np.divide(2 * overlap, detected + reference),
            "iou": np.divide(overlap, detected + reference - overlap),
        }


def judge_mines(
    detected: np.ndarray, reference: np.ndarray, land: Land, overlap: float, group_size: float, feedback: Feedback
) -> MineAccuracy:
    """Compare detected with reference mines.

    Parameters
    ----------
    detected, reference : (n,), (m,) arrays of shapely polygons
        In the CRS of `land`; each is one mine.
    overlap : float
        Share of an area from which on a mine is a hit (more than).
    group_size : float
        Side of the square cells that make groups for the bootstrap, m.
    """
    verdict_detected, verdict_reference = (np.full(len(shapes), NOT_JUDGED, object) for shapes in (detected, reference))
    rows_detected, left_detected = _judged(detected, land, feedback)
    rows_reference, left_reference = _judged(reference, land, feedback)
    detected, reference = detected[rows_detected], reference[rows_reference]
    labelled = land.labelled_areas(detected, feedback) >= 0.5 * shapely.area(detected)
    unjudged, clear = int((~labelled).sum()), detected[labelled]
    inside = covered_areas(clear, dissolved(reference), feedback)
    # with a reference that does not cover the land, the share is one of the labelled part
    hits = inside > overlap * land.labelled_areas(clear, feedback)
    covered = covered_areas(reference, dissolved(detected), feedback)
    found = covered > overlap * shapely.area(reference)
    verdict_detected[rows_detected[labelled]] = np.where(hits, HIT, FALSE_ALARM)
    verdict_reference[rows_reference] = np.where(found, HIT, MISS)
    pairs = overlapping_pairs(clear, reference)
    in_map, in_reference, _ = pairs
    iou = iou_of_pairs(clear, reference, pairs)
    paired = np.zeros(len(clear), bool)
    paired[in_map[one_to_one(in_map, in_reference, iou, iou > overlap)]] = True
    cells_detected, cells_reference = group_cells(clear, reference, in_map, in_reference, group_size)
    totals = _by_group(cells_detected, cells_reference, hits, found, paired)
    return MineAccuracy(
        detected=len(clear),
        reference=len(reference),
        detected_hits=int(hits.sum()),
        reference_hits=int(found.sum()),
        pairs=int(paired.sum()),
        partly=int((~hits & (inside > 0)).sum()),
        left_out_detected=left_detected,
        left_out_reference=left_reference,
        unjudged=unjudged,
        totals=totals,
        verdict_detected=verdict_detected,
        verdict_reference=verdict_reference,
    )


def judge_areas(detected: np.ndarray, reference: np.ndarray, land: Land, group_size: float, feedback: Feedback) -> np.ndarray:
    """(groups, 3) m2 of overlap, detected and reference mines on the land that counts, in whole square metres.

    Two builds of GEOS (3.11.1 of Debian 12, 3.11.4 of shapely's wheel) place corners of an overlap a little differently, so that
    areas differ in their eleventh digit; a pixel has 100 m2, and whole ones give the same tables in both.
    """
    detected, reference = dissolved(land.clip(detected)), dissolved(land.clip(reference))
    in_map, in_reference, _ = overlapping_pairs(detected, reference)
    cells_detected, cells_reference = group_cells(detected, reference, in_map, in_reference, group_size)
    inside = covered_areas(detected, reference, feedback)
    nothing_d, nothing_r = np.zeros(len(detected)), np.zeros(len(reference))
    totals = group_totals(
        np.concatenate([cells_detected, cells_reference]),
        np.concatenate([inside, nothing_r]),
        np.concatenate([shapely.area(detected), nothing_r]),
        np.concatenate([nothing_d, shapely.area(reference)]),
    )
    return np.round(totals)


def _judged(shapes, land, feedback):
    """Rows of shapes whose centroid lies in the extent and that hold no training object; how many were left out for that."""
    rows = np.flatnonzero(land.inside(shapes))
    trained = land.trained_on(shapes[rows], feedback)
    return rows[~trained], int(trained.sum())


def _by_group(cells_detected, cells_reference, hits, found, paired):
    """(groups, 5) counts, as in `MineAccuracy.totals`."""
    nothing_d, nothing_r = np.zeros(len(hits)), np.zeros(len(found))
    return group_totals(
        np.concatenate([cells_detected, cells_reference]),
        np.concatenate([hits, nothing_r]),
        np.concatenate([np.ones(len(hits)), nothing_r]),
        np.concatenate([nothing_d, found]),
        np.concatenate([nothing_d, np.ones(len(found))]),
        np.concatenate([paired, nothing_r]),
    )
