"""What the log and the report say of a map's accuracy in sentences: the figures in short, and what limits them."""

from __future__ import annotations

from typing import Optional

from ..messages import Message
from .area_adjusted import AreaAdjusted
from .assess import AccuracyResult


def figure_lines(result: AccuracyResult, numbers: dict) -> list:
    """A line each by object (if any were judged), by mine and by area.

    Parameters
    ----------
    numbers : dict
        Of `assess.headline`.
    """
    lines = []
    if result.objects is not None:
        counts = result.objects.confusion
        lines.append(
            Message(
                "By object ({count} judged): {tp} {tp:mine|mines} found, {fn} missed, {fp} false {fp:alarm|alarms}, {tn} "
                "rightly not mine. Accuracy {accuracy:.4f}, precision {precision:.4f}, recall {recall:.4f}, F {f_score:.4f}, "
                "kappa {kappa:.4f}.",
                count=counts.total,
                tp=counts.true_positive,
                fn=counts.false_negative,
                fp=counts.false_positive,
                tn=counts.true_negative,
                **numbers,
            )
        )
    mines, areas = result.mines, result.areas / 1e6
    return [
        *lines,
        Message(
            "By mine: {hits} of {detected} detected {detected:mine|mines} {hits:is|are} right, {found} of {reference} "
            "reference {reference:mine|mines} {found:is|are} found.",
            hits=mines.detected_hits,
            detected=mines.detected,
            found=mines.reference_hits,
            reference=mines.reference,
        ),
        Message(
            "By area: {overlap:.3f} km2 agree of {detected:.3f} detected and {reference:.3f} reference; IoU {iou:.4f}.",
            overlap=areas[0],
            detected=areas[1],
            reference=areas[2],
            iou=numbers["iou"],
        ),
    ]


def sample_line(adjusted: AreaAdjusted) -> Message:
    """What the drawn sample says."""
    return Message(
        "By sample: {area:.3f} km2 of mines ({low:.3f} to {high:.3f}), {mapped:.3f} km2 mapped; "
        "precision {precision:.3f}, recall {recall:.3f}.",
        area=adjusted.mine_area.value,
        low=adjusted.mine_area.low,
        high=adjusted.mine_area.high,
        mapped=adjusted.mapped_area,
        precision=adjusted.precision.value,
        recall=adjusted.recall.value,
    )


def limits(result: AccuracyResult, adjusted: Optional[AreaAdjusted], with_samples: bool) -> list:
    """What the figures do not know, a sentence each."""
    lines = []
    if result.objects is None and adjusted is None:
        lines.append(
            Message(
                "Accuracy and kappa are not known: they need true negatives, which only labelled objects give. "
                "Add SAMPLES or OBJECTS_CLASSIFIED."
            )
        )
    if not with_samples:
        lines.append(
            Message(
                "Without SAMPLES nothing tells which land trained the forest. The figures are honest only if no training object "
                "lies in the extent judged."
            )
        )
    if not result.precision_known:
        lines.append(
            Message(
                "The reference holds only mines and the rest of the land is unknown, so false alarms cannot be told: precision, "
                "F and IoU are not known. Add polygons of other classes and CLASS_FIELD."
            )
        )
    if adjusted is not None and adjusted.few_errors:
        lines.append(
            Message(
                "Few errors were found in {strata}: the area of missed mines there is uncertain. The "
                "intervals quoted are score intervals; Wald intervals would be too narrow.",
                strata=", ".join(adjusted.few_errors),
            )
        )
    if adjusted is not None and adjusted.unlabelled:
        lines.append(
            Message(
                "{count} {count:place|places} of the sample {count:is|are} not labelled and not used.", count=adjusted.unlabelled
            )
        )
    mines = result.mines
    if mines.left_out_detected or mines.left_out_reference:
        lines.append(
            Message(
                "{detected} detected and {reference} reference mines that hold training objects are left out of every figure.",
                detected=mines.left_out_detected,
                reference=mines.left_out_reference,
            )
        )
    return lines
