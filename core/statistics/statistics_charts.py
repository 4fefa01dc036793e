"""Charts of the inventory, drawn from its tables: the paper's Figures 3 to 7."""

from __future__ import annotations

from dataclasses import replace
from typing import Callable

import numpy as np
import shapely

from ..figures import number, percent
from ..messages import said
from ..report.charts import COLOURS, legend_label, new_figure, picture_text, to_png, to_svg, wide_labels
from ..report.colours import TYPE
from ..report.tables import ResultTable
from .mine_types import TYPES, UNKNOWN, type_label

LEAST_SHARE = 0.05
"""A class of terrain at the end of a chart with less of the mines and of the basin (%) is a bar that nobody sees."""


def type_colour(kind: str, place: int = 0) -> str:
    """Colour of a type; types of a user's own take the series colours in turn."""
    return TYPE.get(kind, COLOURS[place % len(COLOURS)])


def amounts_chart(table: ResultTable, words: Callable = said) -> str:
    """Number beside area, with their shares (Figures 3 and 4)."""
    rows = [table.row(name) for name in table.column(table.columns[0].key)[:-1]]
    names = [row[table.columns[0].key] for row in rows]
    is_type = table.name == "types"
    labels = wide_labels([words(type_label(name) if is_type else name) for name in names])
    colours = [type_colour(name, index) for index, name in enumerate(names)] if is_type else COLOURS[0]
    figure, axes = new_figure(6.8, 0.9 + 0.42 * len(rows), columns=2)
    for axis, key, share, title, digits in (
        (axes[0], "number", "number_share", words("Number of mines"), 0),
        (axes[1], "total_km2", "area_share", words("Area (km²)"), 3),
    ):
        values = [row[key] for row in rows]
        axis.barh(range(len(rows)), values, color=colours, height=0.66)
        for index, row in enumerate(rows):
            text = number(row[key], digits) + (f"  ({percent(row[share])})" if row[share] is not None else "")
            _beside(axis, row[key], index, text)
        axis.set(title=title, xlim=(0, max(max(values), 1e-9) * 1.55), ylim=(len(rows) - 0.4, -0.6))
        axis.set_yticks(range(len(rows)), labels if axis is axes[0] else [])
        axis.grid(False, axis="y")
        axis.title.set_fontsize(9)
        axis.xaxis.get_major_locator().set_params(integer=key == "number", nbins=5)
    return to_svg(figure)


def _beside(axis, value, place, text):
    """A number right of the end of a bar."""
    axis.annotate(text, (value, place), xytext=(3, 0), textcoords="offset points", va="center", fontsize=8)


def county_chart(table: ResultTable, words: Callable = said) -> str:
    """Mines by county, stacked by type."""
    rows = [table.row(name) for name in table.column("county")[:-1]]
    kinds = [column.key for column in table.columns[2:-1]]
    figure, axis = new_figure(6.8, 1.0 + 0.3 * len(rows))
    left = np.zeros(len(rows))
    for index, kind in enumerate(kinds):
        values = np.array([row[kind] for row in rows], float)
        if values.any():
            axis.barh(
                range(len(rows)),
                values,
                left=left,
                color=type_colour(kind, index),
                height=0.7,
                label=legend_label(words(type_label(kind))),
            )
        left += values
    for index, row in enumerate(rows):
        _beside(axis, left[index], index, str(row["number"]))
    axis.set(xlabel=words("Number of mines"), ylim=(len(rows) - 0.4, -0.6), xlim=(0, max(left.max(), 1) * 1.1))
    axis.xaxis.get_major_locator().set_params(integer=True)
    axis.set_yticks(range(len(rows)), wide_labels([words(table.columns[0].show(row["county"])) for row in rows]))
    axis.grid(False, axis="y")
    if axis.get_legend_handles_labels()[0]:
        axis.legend(frameon=False, fontsize=8, loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=4)
    return to_svg(figure)


def terrain_chart(classes: ResultTable, terrain: ResultTable, what: str, words: Callable = said) -> str:
    """Share of mines and of the basin by class, with both means (Figure 6)."""
    unit, sign = ("m", words("m")) if what == "elevation" else ("deg", "°")
    low, high = (np.array(classes.column(key), float) for key in (f"from_{unit}", f"to_{unit}"))
    middle, width = (low + high) / 2, high - low
    figure, axis = new_figure(6.8, 3.0)
    mines = [100 * (share or 0) for share in classes.column("number_share")]
    basin = [100 * share for share in classes.column("basin_area_share")]
    seen = [index for index, both in enumerate(zip(mines, basin)) if max(both) >= LEAST_SHARE] or [0, len(low) - 1]
    shown = slice(seen[0], seen[-1] + 1)
    low, high, middle, width, mines, basin = (values[shown] for values in (low, high, middle, width, mines, basin))
    axis.bar(middle - width * 0.2, mines, width * 0.38, color=COLOURS[1], label=legend_label(words("Share of mines")))
    axis.bar(middle + width * 0.2, basin, width * 0.38, color=COLOURS[0], label=legend_label(words("Share of the basin's area")))
    for name, colour, label in (("all mines", COLOURS[1], "Mean of mines"), ("basin", COLOURS[0], "Mean of basin")):
        mean = terrain.row(name)[f"mean_{what}_{unit}"]
        if mean is not None:
            text = f"{words(label)}: {number(mean, 0)} {words('m')}" if unit == "m" else f"{words(label)}: {number(mean, 1)}°"
            axis.axvline(mean, color=colour, linestyle="--", linewidth=1.2, label=legend_label(text))
    title = "Elevation" if unit == "m" else "Slope"
    axis.set(xlabel=f"{words(title)} ({sign})", ylabel=words("Share (%)"))
    axis.set_xticks(np.append(low, high[-1]))
    axis.tick_params(axis="x", labelsize=8)
    axis.grid(False, axis="x")
    axis.legend(frameon=False, fontsize=8)
    return to_svg(figure)


def river_chart(classes: ResultTable, rivers: ResultTable, words: Callable = said) -> str:
    """Number of mines by distance to the river, stacked by type, with the mean of each type (Figure 7)."""
    low, high = (np.array(classes.column(key), float) for key in ("from_m", "to_m"))
    kinds = [column.key for column in classes.columns[4:]]
    figure, axes = new_figure(6.8, 3.0, columns=2)
    bottom = np.zeros(len(low))
    for index, kind in enumerate(kinds):
        values = np.array(classes.column(kind), float)
        if values.any():
            axes[0].bar(
                low,
                values,
                high - low,
                bottom,
                align="edge",
                color=type_colour(kind, index),
                label=legend_label(words(type_label(kind))),
                linewidth=0,
            )
        bottom += values
    axes[0].set(xlabel=words("Distance to the nearest river (m)"), ylabel=words("Number of mines"))
    axes[0].legend(frameon=False, fontsize=8)
    rows = [rivers.row(name) for name in rivers.column("type") if rivers.row(name)["number"]]
    values = [row["mean_m"] for row in rows]
    colours = [COLOURS[0] if row["type"] == "all mines" else type_colour(row["type"], index) for index, row in enumerate(rows)]
    axes[1].barh(range(len(rows)), values, color=colours, height=0.66)
    for index, value in enumerate(values):
        _beside(axes[1], value, index, number(value, 0))
    names = [words("All mines" if row["type"] == "all mines" else type_label(row["type"])) for row in rows]
    axes[1].set_yticks(range(len(rows)), wide_labels([f"{name} (n = {row['number']})" for name, row in zip(names, rows)]))
    axes[1].set(xlabel=words("Mean distance (m)"), ylim=(len(rows) - 0.4, -0.6), xlim=(0, max(max(values), 1e-3) * 1.3))
    axes[1].grid(False, axis="y")
    for axis in axes:
        axis.xaxis.get_major_locator().set_params(nbins=5)
    return to_svg(figure)


def ripley_chart(ripley: ResultTable, words: Callable = said) -> str:
    """L(r) minus the mean of the random patterns, with their pointwise 95 % band."""
    columns = {key: np.array(ripley.column(key)) / 1000 for key in ("r_m", "l_m", "l_mean_m", "l_low_m", "l_high_m")}
    figure, axis = new_figure(6.8, 2.8)
    low, high = columns["l_low_m"] - columns["l_mean_m"], columns["l_high_m"] - columns["l_mean_m"]
    axis.fill_between(
        columns["r_m"], low, high, color=COLOURS[0], alpha=0.25, linewidth=0, label=legend_label(words("95 % of random patterns"))
    )
    axis.plot(
        columns["r_m"], columns["l_m"] - columns["l_mean_m"], color=COLOURS[1], linewidth=1.8, label=legend_label(words("Mines"))
    )
    axis.axhline(0, color="#777777", linewidth=0.8)
    axis.set(xlabel=words("Distance r (km)"), ylabel=words("L(r) less its random mean (km)"))
    axis.legend(frameon=False, fontsize=8)
    return to_svg(figure)


def in_kilometres(table: ResultTable) -> ResultTable:
    """The figures of `clustering_table` as reports print them: distances in the unit of the chart of Ripley's L beside them,
    which reaches over the basin."""
    keys = [column.key for column in table.columns]
    value, unit = keys.index("value"), keys.index("unit")
    rows = []
    for row in table.rows:
        cells = list(row)
        if cells[unit] == "m":
            cells[value], cells[unit] = cells[value] / 1000, "km"
        rows.append(tuple(cells))
    return replace(table, rows=rows)


def density_map(density, basin, shapes: np.ndarray, types: np.ndarray, unit: str) -> bytes:
    """PNG of the density raster with the mines on it (Figure 5)."""
    left, bottom, right, top = density.grid.bounds
    width = 6.8
    height = min(max(0.8 * width * (top - bottom) / (right - left), 2.2), 8.0)
    figure, axis = new_figure(width, height + 0.5)
    scale = 1000.0
    picture = axis.imshow(
        np.ma.masked_invalid(density.values),
        extent=[value / scale for value in (left, right, bottom, top)],
        cmap="YlOrBr",
        interpolation="nearest",
        vmin=0,
    )
    figure.colorbar(picture, ax=axis, shrink=0.7, label=picture_text(unit))
    if basin is not None:
        for line in shapely.get_parts(shapely.boundary(shapely.simplify(basin, (right - left) / 2000))):
            axis.plot(*(shapely.get_coordinates(line).T / scale), color="#555555", linewidth=0.8)
    points = shapely.get_coordinates(shapely.centroid(shapes)) / scale
    for index, kind in enumerate([*TYPES, *sorted(set(types) - {*TYPES, UNKNOWN}), UNKNOWN]):
        here = types == kind
        if here.any():
            axis.plot(
                *points[here].T,
                "o",
                markersize=3.2,
                color=type_colour(kind, index),
                markeredgecolor="white",
                markeredgewidth=0.4,
                label=f"{picture_text(type_label(kind))} ({int(here.sum())})",
            )
    axis.set(xlabel=picture_text("km east"), ylabel=picture_text("km north"), aspect="equal")
    axis.grid(False)
    axis.legend(frameon=True, fontsize=8, framealpha=0.85, edgecolor="none")
    return to_png(figure)
