"""A picture of hits, misses and false alarms over the whole area judged."""

from __future__ import annotations

import numpy as np
import shapely

from ..feedback import Feedback
from ..geodesy import transform_shapes
from ..messages import Message
from ..overlay import polygon_parts
from ..report.charts import fill_polygons, new_figure, picture_text, to_png
from ..report.colours import AGREEMENT
from ..vector import Table
from .agreement import BOTH, ONLY_MAP, ONLY_REFERENCE
from .assess import AccuracyResult
from .mine_accuracy import FALSE_ALARM, HIT, MISS

FILLS = ((BOTH, AGREEMENT["both"]), (ONLY_MAP, AGREEMENT["false_alarm"]), (ONLY_REFERENCE, AGREEMENT["miss"]))
"""As in the style of the layer in QGIS."""

MARKS = (
    ("hit", "o", AGREEMENT["both"], "Found: {count} of {total} reference {total:mine|mines}"),
    ("miss", "v", AGREEMENT["miss"], "Missed: {count} reference {count:mine|mines}"),
    ("false_alarm", "X", AGREEMENT["false_alarm"], "False alarm: {count} of {total} detected {total:mine|mines}"),
    ("left_out", ".", "#9aa7ad", "Not judged: {count} {count:mine|mines}"),
)


def agreement_map(result: AccuracyResult, pieces: Table, feedback: Feedback) -> bytes:
    """PNG of the pieces of land, and a sign beside each mine for the verdict on it.

    Parameters
    ----------
    pieces : Table
        Of `agreement.agreement_pieces`.
    """
    land = result.judged_land
    shapes = transform_shapes(pieces.shapes(), pieces.crs, result.crs)
    left, bottom, right, top = shapely.total_bounds(shapes if len(shapes) else result.reference_shapes) / 1000
    margin = 0.03 * max(right - left, top - bottom)
    width, height = right - left + 2 * margin, top - bottom + 2 * margin
    inches = min(max(6.3 * height / width, 2.5), 7.5)
    figure, axis = new_figure(6.8, inches + 0.9)
    _fill(axis, shapes, pieces, max(width, height))
    feedback.check()
    sets = {
        "hit": (result.reference_shapes, result.mines.verdict_reference == HIT),
        "miss": (result.reference_shapes, result.mines.verdict_reference == MISS),
        "false_alarm": (result.detected_shapes, result.mines.verdict_detected == FALSE_ALARM),
    }
    totals = {"hit": result.mines.reference, "false_alarm": result.mines.detected}
    judged = (result.mines.verdict_detected != "not_judged", result.mines.verdict_reference != "not_judged")
    both = np.concatenate([result.detected_shapes, result.reference_shapes])
    sets["left_out"] = (both, ~np.concatenate(judged) & land.inside(both))
    for name, sign, colour, label in MARKS:
        mines, which = sets[name]
        if not which.any():
            continue
        places = shapely.get_coordinates(shapely.centroid(mines[which])) / 1000
        text = picture_text(Message(label, count=int(which.sum()), total=totals.get(name)))
        size = 18 if name == "left_out" else 34
        axis.scatter(*places.T, s=size, marker=sign, color=colour, edgecolors="white", linewidths=0.6, label=text, zorder=3)
    if land.extent is not None:
        axis.plot(*(shapely.get_coordinates(land.extent.exterior).T / 1000), color="#6b6b6b", linewidth=0.7, linestyle="--")
    axis.set(
        aspect="equal",
        xlabel=picture_text("km east"),
        ylabel=picture_text("km north"),
        xlim=(left - margin, right + margin),
        ylim=(bottom - margin, top + margin),
    )
    axis.legend(fontsize=8, frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.5 / inches), ncols=2)
    return to_png(figure)


def _fill(axis, shapes, pieces, side):
    """Pieces as coloured areas, grey what does not count."""
    shapes = shapely.simplify(shapes, side * 1000 / 2000)
    judged = pieces.columns["judged"]
    for name, colour in FILLS:
        _add(axis, shapes[judged & (pieces.columns["agreement"] == name)], colour, colour)
    _add(axis, shapes[~judged], "#c9d1d4", "#9aa7ad")


def _add(axis, shapes, fill, line):
    parts = polygon_parts(shapes)
    rings, part = shapely.get_rings(parts, return_index=True)
    coordinates, ring = shapely.get_coordinates(rings, return_index=True)
    fill_polygons(axis, coordinates / 1000, ring, part[ring], fill, line)
