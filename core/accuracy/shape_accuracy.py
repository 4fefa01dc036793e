"""Accuracy of shape: how far outlines lie apart, and whether mines were cut into pieces or joined."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..feedback import Feedback
from ..intervals import group_totals
from .mine_pairs import group_cells, iou_of_pairs, one_to_one, overlapping_pairs
from .outline_distance import compare_outlines

SEGMENTATION = ("over_segmentation", "under_segmentation", "shape_error")
DISTANCES = tuple(f"{name}{end}" for end in ("", "_from_map", "_from_reference") for name in ("mean", "median", "p90"))
METRICS = (*SEGMENTATION, *DISTANCES, "hausdorff_95")
SHARE = 0.5
"""A detected and a reference mine belong together when more than this share of one of them lies in the other."""


@dataclass(frozen=True)
class ShapeAccuracy:
    """How well the shapes of mines agree.

    Attributes
    ----------
    pairs : int
        Matched pairs: mines that belong together, the largest overlap / union first, each mine in one pair at most.
    pieces : (reference,) int64
        Detected mines that belong to each reference mine.
    joined : (detected,) int64
        Reference mines that belong to each detected mine.
    totals : (groups, 1 + metrics) float64
        Pairs and sums of `METRICS` over the pairs, by group.
    """

    pairs: int
    pieces: np.ndarray
    joined: np.ndarray
    totals: np.ndarray


def shape_measures(pairs, *sums) -> dict:
    """Means over matched pairs; arrays or numbers."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return {name: np.divide(total, pairs) for name, total in zip(METRICS, sums)}


def judge_shapes(
    detected: np.ndarray, reference: np.ndarray, complete: bool, group_size: float, feedback: Feedback
) -> ShapeAccuracy:
    """Compare the shapes of judged mines.

    Of a pair with reference x and detected y: over-segmentation ``1 - |x n y| / |x|``, under-segmentation
    ``1 - |x n y| / |y|``, and shape error ``D = sqrt((over^2 + under^2) / 2)`` (Clinton et al. 2010; 0 is perfect).

    Parameters
    ----------
    detected, reference : (n,), (m,) arrays of shapely polygons, metres
    complete : bool
        False: the reference does not cover the land, so what a detected outline does beyond it is not known.
    group_size : float
        Side of the square cells that make groups for the bootstrap, m.
    """
    pairs = overlapping_pairs(detected, reference)
    in_map, in_reference, common = pairs
    share_in_map, share_in_reference = common / shapely.area(detected[in_map]), common / shapely.area(reference[in_reference])
    together = np.maximum(share_in_map, share_in_reference) > SHARE
    matched = one_to_one(in_map, in_reference, iou_of_pairs(detected, reference, pairs), together)
    values = np.empty((int(matched.sum()), len(METRICS)))
    for row, index in enumerate(np.flatnonzero(matched)):
        feedback.check()
        over, under = 1 - share_in_reference[index], 1 - share_in_map[index]
        distances = compare_outlines(detected[in_map[index]], reference[in_reference[index]])
        values[row] = (over, under, np.sqrt((over**2 + under**2) / 2), *(distances[name] for name in METRICS[3:]))
    if not complete:
        known = [name == "over_segmentation" or name.endswith("_from_reference") for name in METRICS]
        values[:, ~np.array(known)] = np.nan
    cells = group_cells(detected, reference, in_map, in_reference, group_size)[0][in_map[matched]]
    return ShapeAccuracy(
        pairs=len(values),
        pieces=np.bincount(in_reference[together], minlength=len(reference)),
        joined=np.bincount(in_map[together], minlength=len(detected)),
        totals=group_totals(cells, np.ones(len(values)), *values.T),
    )
