"""Every number of an accuracy report as one row of a table."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..intervals import FEW_GROUPS, wilson
from ..messages import Message
from .area_adjusted import AreaAdjusted
from .assess import AccuracyJob, AccuracyResult
from .outline_distance import SPACING
from .shape_accuracy import DISTANCES, METRICS, SEGMENTATION

COLUMNS = ("measure", "unit", "value", "low", "high", "n", "note")
"""Name of the measure; what is counted or the unit; value; 95 % interval; number of cases; explanation."""


SHARES = ("accuracy", "precision", "recall")
"""Measures that are shares of the cases counted with them."""


def accuracy_rows(result: AccuracyResult, job: AccuracyJob, adjusted: Optional[AreaAdjusted] = None) -> list:
    """Rows of the accuracy table, in the order of `COLUMNS`; None = not known."""
    return [
        *_object_rows(result),
        *(_sample_rows(adjusted) if adjusted is not None else ()),
        *_mine_rows(result, job),
        *_shape_rows(result),
        *_area_rows(result),
        *_land_rows(result, job),
    ]


def _object_rows(result):
    if result.objects is None:
        why = "Needs true negatives, which only labelled objects give: add SAMPLES or OBJECTS_CLASSIFIED."
        return [(name, "objects", None, None, None, 0, why) for name in ("accuracy", "precision", "recall", "f_score", "kappa")]
    objects, measured = result.objects, result.object_measures
    counts = objects.confusion
    origin = (
        "test objects of SAMPLES (split = test)"
        if objects.source == "samples"
        else "all classified objects in the extent, perhaps with those that trained the forest"
    )
    meanings = (
        ("true_positive", counts.true_positive, "reference mine, map mine"),
        ("false_positive", counts.false_positive, "reference non-mine, map mine"),
        ("false_negative", counts.false_negative, "reference mine, map non-mine"),
        ("true_negative", counts.true_negative, "reference non-mine, map non-mine"),
    )
    rows = [(name, "objects", count, None, None, counts.total, f"{meaning}; {origin}") for name, count, meaning in meanings]
    cases = {
        "precision": counts.true_positive + counts.false_positive,
        "recall": counts.true_positive + counts.false_negative,
    }
    notes = {
        "accuracy": "objects judged rightly / all objects",
        "precision": "mines found / objects that the map calls mine",
        "recall": "mines found / objects that the reference calls mine",
        "f_score": "harmonic mean of precision and recall",
        "kappa": "agreement beyond what the margins alone would give",
    }
    rows += _measure_rows(measured, "objects", lambda name: cases.get(name, counts.total), notes)
    rows += [
        (
            "prevalence",
            "objects",
            _finite(counts.prevalence),
            None,
            None,
            counts.total,
            "share of mines among the judged objects",
        ),
        ("undecided", "objects", objects.undecided, None, None, None, "not judged: the reference does not tell their class"),
        (
            "partly_mine",
            "objects",
            objects.partly,
            None,
            None,
            counts.total,
            "judged as non-mine though 1 % or more of them lies in reference mines",
        ),
        ("groups", "objects", measured.groups, None, None, None, "groups drawn for the intervals"),
    ]
    return rows


def _sample_rows(adjusted):
    """Estimates of the probability sample (unit `sample`), its strata (unit `places` and `km2`)."""
    count = int(adjusted.counts.sum())
    meanings = {
        "accuracy": "share of the area where map and reference agree",
        "precision": "share of the mapped mine area that is mine (user's accuracy)",
        "recall": "share of the true mine area that the map has (producer's accuracy)",
    }
    rows = []
    for name, meaning in meanings.items():
        estimate = getattr(adjusted, name)
        note = Message(
            "{meaning}; {method} interval, standard error {error:.4g}",
            meaning=Message(meaning),
            method=estimate.method,
            error=estimate.error,
        )
        rows.append((name, "sample", _finite(estimate.value), _finite(estimate.low), _finite(estimate.high), count, note))
    area = adjusted.mine_area
    note = Message(
        "area of mines adjusted for the errors of the map; {method} interval, standard error {error:.4g} km2",
        method=area.method,
        error=area.error,
    )
    rows.append(("mine_area", "sample km2", area.value, area.low, area.high, count, note))
    rows.append(("mine_area_wald", "sample km2", area.value, *area.wald, count, "the same with the Wald interval"))
    rows.append(("mapped_area", "sample km2", adjusted.mapped_area, None, None, None, "area that the map calls mine"))
    rows.append(("total_area", "sample km2", adjusted.total_area, None, None, None, "area sampled"))
    names = (("both_mine", 0, 0), ("reference_mine_map_other", 0, 1), ("reference_other_map_mine", 1, 0), ("both_other", 1, 1))
    for name, r, m in names:
        rows.append((name, "sample area", float(adjusted.proportions[r, m]), None, None, count, "estimated share of the area"))
    for h, name in enumerate(adjusted.strata):
        n = int(adjusted.counts[h])
        rows.append(
            (f"stratum_{name}", "sample km2", float(adjusted.areas[h]), None, None, n, "area of the stratum; n = places labelled")
        )
        rows.append(
            (f"errors_{name}", "sample places", int(adjusted.errors[h]), None, None, n, "places where map and reference differ")
        )
        rows.append((f"mines_{name}", "sample places", int(adjusted.mines[h]), None, None, n, "places with a mine"))
    rows.append(
        ("unlabelled", "sample places", adjusted.unlabelled, None, None, None, "places without reference_class, not used")
    )
    return rows


def _mine_rows(result, job):
    mines, measured, share = result.mines, result.mine_measures, f"{job.overlap:.0%}"
    cases = {
        "precision": mines.detected,
        "precision_iou": mines.detected,
        "recall": mines.reference,
        "recall_iou": mines.reference,
        "f_score": mines.detected + mines.reference,
    }
    notes = {
        "precision": Message("detected mines with more than {share} of their area inside reference mines", share=share),
        "recall": Message("reference mines with more than {share} of their area covered by detected mines", share=share),
        "f_score": "harmonic mean of the two",
        "precision_iou": Message(
            "detected mines that make a pair with one reference mine, overlap / union above {share}", share=share
        ),
        "recall_iou": Message(
            "reference mines that make a pair with one detected mine, overlap / union above {share}", share=share
        ),
    }
    rows = [
        ("detected", "mines", mines.detected, None, None, None, "detected mines judged"),
        ("reference", "mines", mines.reference, None, None, None, "reference mines judged"),
        ("hits_of_detected", "mines", mines.detected_hits, None, None, mines.detected, notes["precision"]),
        ("hits_of_reference", "mines", mines.reference_hits, None, None, mines.reference, notes["recall"]),
        ("pairs", "mines", mines.pairs, None, None, None, Message("pairs with overlap / union above {share}", share=share)),
        (
            "partly_hit",
            "mines",
            mines.partly,
            None,
            None,
            mines.detected,
            "detected mines that are no hit but touch a reference mine",
        ),
    ]
    rows += _measure_rows(measured, "mines", cases.get, notes)
    rows += [
        ("left_out_detected", "mines", mines.left_out_detected, None, None, None, "detected mines that hold training objects"),
        ("left_out_reference", "mines", mines.left_out_reference, None, None, None, "reference mines that hold training objects"),
        ("unjudged", "mines", mines.unjudged, None, None, None, "detected mines mostly on land whose class is not known"),
        (
            "false_alarms_per_1000_km2",
            "mines / 1000 km2",
            _finite(result.false_alarm_density),
            None,
            None,
            mines.detected,
            "detected mines that are no hit, per 1000 km2 of the land judged",
        ),
        ("groups", "mines", measured.groups, None, None, None, "groups of mines drawn for the intervals"),
    ]
    return rows


SHAPE_NOTES = {
    "over_segmentation": "share of the reference mine outside its detected mine: 1 - overlap / reference area",
    "under_segmentation": "share of the detected mine outside its reference mine: 1 - overlap / detected area",
    "shape_error": "root of the mean square of the two (Clinton's D), 0 = the same shape",
    "mean": "mean distance",
    "median": "median distance",
    "p90": "distance below which 90 % of the outline lies",
    "hausdorff_95": "distance below which 95 % of either outline lies",
    "": "both outlines together",
    "from_map": "from the detected to the reference outline",
    "from_reference": "from the reference to the detected outline",
}


def _shape_rows(result):
    """Shapes of matched pairs (unit `shape` and `m`), and what was cut or joined (unit `mines`)."""
    shapes, measured = result.shapes, result.shape_measures
    notes = {name: SHAPE_NOTES[name] for name in METRICS if name in SHAPE_NOTES}
    for name in DISTANCES:
        statistic, _, direction = name.partition("_")
        notes[name] = Message(
            "{shape_notes}, {shape_notes_2}, sampled every {spacing:g} m",
            shape_notes=Message(SHAPE_NOTES[statistic]),
            shape_notes_2=Message(SHAPE_NOTES[direction]),
            spacing=SPACING,
        )
    notes = {name: Message("{note}; mean over matched mines", note=Message(note)) for name, note in notes.items()}
    rows = _measure_rows(measured, "m", lambda name: shapes.pairs, notes)
    rows = [(row[0], "shape", *row[2:]) if row[0] in SEGMENTATION else (f"outline_{row[0]}", *row[1:]) for row in rows]
    together = "more than half of one of the two in the other"
    counts = (
        (
            "matched",
            shapes.pairs,
            None,
            Message("pairs of a detected and a reference mine, each in one pair; {together}", together=Message(together)),
        ),
        (
            "cut",
            (shapes.pieces > 1).sum(),
            len(shapes.pieces),
            Message("reference mines cut into several detected mines; {together}", together=Message(together)),
        ),
        ("most_pieces", shapes.pieces.max(initial=0), len(shapes.pieces), "most detected mines of one reference mine"),
        (
            "joining",
            (shapes.joined > 1).sum(),
            len(shapes.joined),
            Message("detected mines that join several references; {together}", together=Message(together)),
        ),
        ("most_joined", shapes.joined.max(initial=0), len(shapes.joined), "most reference mines in one detected mine"),
    )
    return [(name, "mines", int(value), None, None, n, note) for name, value, n, note in counts] + rows


def _area_rows(result):
    overlap, detected, reference = result.areas / 1e6
    notes = {
        "precision": "overlap / detected area",
        "recall": "overlap / reference area",
        "f_score": "2 overlap / (detected + reference area)",
        "iou": Message("overlap / union"),
    }
    rows = [
        ("overlap_area", "km2", float(overlap), None, None, None, "mine in the map and in the reference"),
        ("detected_area", "km2", float(detected), None, None, None, "mine in the map, on the land judged"),
        ("reference_area", "km2", float(reference), None, None, None, "mine in the reference, on the land judged"),
    ]
    return rows + _measure_rows(result.area_measures, "area", lambda name: None, notes)


def _land_rows(result, job):
    land = None if result.land is None else result.land / 1e6
    where = "labelled land" if job.unlabelled == "unknown" else "observed land"
    return [
        (
            "land",
            "km2",
            land,
            None,
            None,
            None,
            Message("{where} in the extent, without training objects; empty: nothing tells it", where=Message(where)),
        ),
        ("mapped_share", "area", _finite(result.mapped_share), None, None, None, "share of the land that the map calls mine"),
        (
            "reference_share",
            "area",
            _finite(result.reference_share),
            None,
            None,
            None,
            "share of the land that the reference calls mine",
        ),
        (
            "expected_precision",
            "objects",
            _finite(result.expected_precision),
            None,
            None,
            None,
            "precision of objects to expect where mines have the mapped share of the land, from recall and false alarm rate",
        ),
    ]


def _measure_rows(measured, unit, cases, notes):
    rows = []
    for name, value in measured.values.items():
        low, high = measured.intervals[name]
        note = notes.get(name, "")
        if name in SHARES and low == high and cases(name):  # all right or all wrong: however it is drawn again
            low, high = (float(edge) for edge in wilson(value, cases(name)))
            note += "; score interval, as all cases are alike"
        if measured.groups < FEW_GROUPS:
            note += (
                Message("; interval from only {groups} {groups:group|groups}", groups=measured.groups)
                if measured.groups > 1
                else "; no interval: fewer than 2 groups"
            )
        rows.append((name, unit, _finite(value), _finite(low), _finite(high), cases(name), note))
    return rows


def _finite(value):
    """The value, or None if it is not known."""
    return float(value) if value is not None and np.isfinite(value) else None
