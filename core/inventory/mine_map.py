"""A map of the mines for the report: outlines of counties, one dot a mine."""

from __future__ import annotations

from typing import Callable, Optional

import numpy as np
import shapely

from ..geodesy import equal_area_crs, transform_shapes
from ..report.charts import new_figure, to_svg
from ..statistics.mine_types import type_label, type_order
from ..statistics.statistics_charts import type_colour
from ..vector import Table


def map_of_mines(mines: Table, counties: Optional[Table], words: Callable = str) -> str:
    """SVG map in an equal-area projection, km; the area of a dot grows with that of the mine."""
    where = counties if counties is not None else mines
    crs = equal_area_crs(tuple(shapely.total_bounds(where.shapes())), where.crs)
    shapes = transform_shapes(mines.shapes(), mines.crs, crs)
    types = mines.texts("type") if "type" in mines.columns else np.full(len(mines), "unknown", object)
    types = np.array([kind or "unknown" for kind in types], object)
    outlines = np.zeros(0, object) if counties is None else transform_shapes(counties.shapes(), counties.crs, crs)
    left, bottom, right, top = shapely.total_bounds(np.concatenate([shapes, outlines])) / 1000
    figure, axis = new_figure(6.8, min(max(6.0 * (top - bottom) / max(right - left, 1e-9), 2.0), 8.0) + 0.5)
    for line in shapely.get_parts(shapely.boundary(shapely.simplify(outlines, (right - left) / 2))):
        axis.plot(*(shapely.get_coordinates(line).T / 1000), color="#8a979d", linewidth=0.7)
    points = shapely.get_coordinates(shapely.centroid(shapes)) / 1000
    sizes = 6 + 60 * np.sqrt(shapely.area(shapes) / max(shapely.area(shapes).max(), 1e-9))
    for place, kind in enumerate(type_order(types)):
        here = types == kind
        if here.any():
            label = f"{words(type_label(kind))} ({int(here.sum())})"
            axis.scatter(
                *points[here].T, s=sizes[here], color=type_colour(kind, place), edgecolors="white", linewidths=0.5, label=label
            )
    axis.set(aspect="equal", xlabel="km", ylabel="km")
    axis.grid(False)
    axis.legend(fontsize=8, frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.09), ncols=4)
    return to_svg(figure)
