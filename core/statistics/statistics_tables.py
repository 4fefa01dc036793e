"""The tables of the inventory: the paper's Tables 5 to 8 and the numbers behind its Figures 3 to 7."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional, Sequence

import numpy as np

from ..messages import Given, Message
from ..report.columns import COLUMNS, columns_of
from ..report.html import share_text
from ..report.tables import ALL, COUNTY, Column, ResultTable, county_cell, mean, shares
from ..words.licence_status import LABELS as STATE_LABELS
from .area_classes import class_indices, class_labels
from .clustering import Clustering
from .counties import CountyAssignment
from .mine_terrain import Terrain
from .mine_types import LABELS, type_label, type_order

BASIN = "basin"
MINES = "mines"
"""The unit of a number of mines."""
UNITS = {MINES: "Mines", **{unit: unit for unit in (Message("km2"), Message("km"), Message("m"))}}
"""Unit -> what reports say: a layer that is called 'mines' must keep its name, so the unit has another word."""
_WORDS = {**LABELS, ALL: "All mines", BASIN: "Basin"}

_AMOUNTS = columns_of("number", "number_share", "total_km2", "area_share", "mean_km2")
_OF_MINES = Column("number_share", "Share of mines", percent=True)
_TYPE = Column("type", "Type", labels=_WORDS, text=True)


def area_class_table(areas: np.ndarray, limits: Sequence[float], note: str = "") -> ResultTable:
    """Number and area of mines by class of area (the paper's Table 5, Figure 3).

    Parameters
    ----------
    areas : (n,) float64
        km2.
    limits : sequence of float
        km2.
    """
    rows = _amount_rows(class_labels(limits), class_indices(areas, limits), areas)
    columns = (Column("area_class", "Area of the mine"), *_AMOUNTS)
    return ResultTable("area_classes", "Mines by area", columns, rows, note)


def types_table(types: np.ndarray, areas: np.ndarray, note: str = "") -> ResultTable:
    """Number and area of mines by type (the paper's Table 6, Figure 4); unknown always has its row."""
    order = type_order(types)
    rows = _amount_rows(order, _positions(types, order), areas)
    return ResultTable("types", "Mines by type", (_TYPE, *_AMOUNTS), rows, note)


def _amount_rows(names, index, areas):
    number = np.bincount(index, minlength=len(names)).tolist()
    total = np.bincount(index, areas, len(names)).tolist()
    rows = [
        (name, n, n_share, t, t_share, mean(t, n))
        for name, n, n_share, t, t_share in zip(names, number, shares(number), total, shares(total))
    ]
    return [
        *rows,
        (ALL, sum(number), 1.0 if sum(number) else None, sum(total), 1.0 if sum(total) else None, mean(sum(total), sum(number))),
    ]


def type_by_class_table(types: np.ndarray, areas: np.ndarray, limits: Sequence[float]) -> ResultTable:
    """Number of mines by class of area and type."""
    order, labels, index = type_order(types), class_labels(limits), class_indices(areas, limits)
    counts = [[int(((types == name) & (index == place)).sum()) for name in order] for place in range(len(labels))]
    rows = [(label, sum(row), *row) for label, row in zip(labels, counts)]
    totals = [sum(column) for column in zip(*counts)]
    columns = (
        Column("area_class", "Area of the mine"),
        COLUMNS["number"],
        *(Column(name, type_label(name)) for name in order),
    )
    return ResultTable("types_by_area_class", "Mines by area and type", columns, [*rows, (ALL, sum(totals), *totals)])


def county_table(assignment: CountyAssignment, types: np.ndarray, areas: np.ndarray) -> ResultTable:
    """Number of mines by county and type (the paper's Table 7), with the area inside each county.

    A mine counts once, in the county of its centroid; the area is that inside the county, so a mine on a border
    adds to both. Areas given by a field are split in the proportions of the polygons.
    """
    order = type_order(types)
    rows = []
    inside = [*assignment.area_km2.tolist(), assignment.outside_km2]
    for name, area in zip([*assignment.names, None], inside):
        here = assignment.county == name
        if name is None and not here.any() and area < 1e-6 * max(float(areas.sum()), 1e-12):
            continue
        counts = [int((here & (types == kind)).sum()) for kind in order]
        rows.append((county_cell(name), int(here.sum()), *counts, area))
    totals = [int((types == kind).sum()) for kind in order]
    columns = (
        COUNTY,
        COLUMNS["number"],
        *(Column(kind, type_label(kind)) for kind in order),
        Column("area_km2", "Mine area inside (km2)", 3),
    )
    crossing = int(assignment.crossing.sum())
    note = Message(
        "Each mine counts once, in the county of its centroid; {crossing} {crossing:mine lies|mines lie} in more than one "
        "county, and {crossing:its|their} area is split.",
        crossing=crossing,
    )
    rows.append((ALL, len(types), *totals, float(areas.sum())))
    return ResultTable("counties", "Mines by county and type", columns, rows, note)


def terrain_word(what: str) -> Message:
    """'elevation' or 'slope' as a word of a sentence."""
    return Message("elevation") if what == "elevation" else Message("slope")


def terrain_table(terrain: Terrain, types: np.ndarray) -> ResultTable:
    """Elevation and slope of mines by type, against the whole basin (behind the paper's Figure 6)."""
    rows = []
    for name in (*type_order(types), ALL):
        use = (np.ones(len(types), bool) if name == ALL else types == name) & ~np.isnan(terrain.elevation)
        rows.append((name, int(use.sum()), *_spread(terrain.elevation[use]), *_spread(terrain.slope[use])))
    quantiles = [(d.mean, d.quantile(0.5), d.minimum, d.maximum) for d in (terrain.basin_elevation, terrain.basin_slope)]
    rows.append((BASIN, None, *quantiles[0], *quantiles[1]))
    columns = [_TYPE, COLUMNS["number"]]
    for key, unit in (("elevation", "m"), ("slope", "deg")):
        shown = "m" if unit == "m" else "°"
        digits = 0 if unit == "m" else 1
        columns += [
            Column(
                f"mean_{key}_{unit}",
                Message("Mean {label} ({shown})", label=terrain_word(key), shown=shown),
                digits,
            ),
            Column(f"median_{key}_{unit}", Message("Median ({shown})", shown=shown), digits),
            Column(f"lowest_{key}_{unit}", Message("Lowest ({shown})", shown=shown), digits),
            Column(f"highest_{key}_{unit}", Message("Highest ({shown})", shown=shown), digits),
        ]
    lost = int(np.isnan(terrain.elevation).sum())
    note = "Mines: each mine once, with the mean of its DEM pixels. Basin: every DEM pixel by its area."
    if lost:
        note += Message(
            " {lost} {lost:mine|mines} {lost:lies|lie} where the DEM has no data and {lost:is|are} left out.", lost=lost
        )
    return ResultTable("terrain", "Elevation and slope of mines and basin", tuple(columns), rows, note)


def _spread(values):
    if len(values) == 0:
        return (None,) * 4
    return float(values.mean()), float(np.median(values)), float(values.min()), float(values.max())


def distribution_table(terrain: Terrain, types: np.ndarray, what: str) -> ResultTable:
    """Mines and basin by classes of elevation (at most 12) or slope (5 degrees), as in the paper's Figure 6."""
    values = terrain.elevation if what == "elevation" else terrain.slope
    basin = terrain.basin_elevation if what == "elevation" else terrain.basin_slope
    known = ~np.isnan(values)
    lowest, highest = min(basin.minimum, values[known].min()), max(basin.maximum, values[known].max())
    unit, width = ("m", _class_width(lowest, highest)) if what == "elevation" else ("deg", 5.0)
    low = np.floor(lowest / width) * width
    high = max(np.ceil(highest / width) * width, low + width)
    limits = np.arange(low, high + width / 2, width)
    index = np.clip(np.searchsorted(limits, values, side="right") - 1, 0, len(limits) - 2)
    order, area_shares, count = type_order(types), basin.shares(limits), int(known.sum())
    rows = []
    for place in range(len(limits) - 1):
        here = known & (index == place)
        counts = [int((here & (types == kind)).sum()) for kind in order]
        rows.append(
            (
                float(limits[place]),
                float(limits[place + 1]),
                int(here.sum()),
                mean(int(here.sum()), count),
                *counts,
                float(area_shares[place]),
            )
        )
    sign = "m" if unit == "m" else "°"
    columns = (
        Column(f"from_{unit}", Message("From ({sign})", sign=sign), 0),
        Column(f"to_{unit}", Message("to ({sign})", sign=sign), 0),
        COLUMNS["number"],
        _OF_MINES,
        *(Column(kind, type_label(kind)) for kind in order),
        COLUMNS["basin_area_share"],
    )
    return ResultTable(
        f"{what}_classes",
        Message("Mines and basin by {what}", what=terrain_word(what)),
        columns,
        rows,
    )


def _class_width(lowest: float, highest: float) -> float:
    """The smallest of 50, 100, 200, 500, 1000 m that gives at most 12 classes."""
    return next((width for width in (50.0, 100.0, 200.0, 500.0) if (highest - lowest) / width <= 11), 1000.0)


def river_table(edge: np.ndarray, centroid: np.ndarray, types: np.ndarray) -> ResultTable:
    """Distance to the nearest river by type (the paper's Table 8)."""
    rows = []
    for name in (*type_order(types), ALL):
        use = np.ones(len(types), bool) if name == ALL else types == name
        near = edge[use]
        quartiles = [float(value) for value in np.percentile(near, (25, 50, 75))] if len(near) else [None] * 3
        means = [float(values[use].mean()) if use.any() else None for values in (edge, centroid)]
        rows.append((name, int(use.sum()), means[0], *quartiles, means[1]))
    columns = (
        _TYPE,
        *columns_of("number", "mean_m", "quartile_1_m", "median_m", "quartile_3_m", "mean_from_centroid_m"),
    )
    note = (
        "Geodesic distance from the edge of each mine to the nearest river, 0 where one crosses it; beside it from the centroid."
    )
    return ResultTable("rivers", "Distance to the nearest river", columns, rows, note)


def river_distribution_table(edge: np.ndarray, types: np.ndarray) -> ResultTable:
    """Number of mines by classes of distance to the nearest river (behind the paper's Figure 7)."""
    width = _round_width(float(np.percentile(edge, 95)) / 10)
    limits = np.arange(0, np.floor(edge.max() / width) + 2) * width
    index, order = np.searchsorted(limits, edge, side="right") - 1, type_order(types)
    rows = []
    for place in range(len(limits) - 1):
        here = index == place
        counts = [int((here & (types == kind)).sum()) for kind in order]
        rows.append((float(limits[place]), float(limits[place + 1]), int(here.sum()), mean(int(here.sum()), len(edge)), *counts))
    columns = (
        *columns_of("from_m", "to_m", "number"),
        _OF_MINES,
        *(Column(kind, type_label(kind)) for kind in order),
    )
    return ResultTable("river_classes", "Mines by distance to the nearest river", columns, rows)


def _round_width(width):
    """The smallest of 1, 2, 5, 10, 20, ... that is at least `width`."""
    if width <= 0:
        return 100.0
    power = 10.0 ** np.floor(np.log10(width))
    return float(next(factor * power for factor in (1, 2, 5, 10) if factor * power >= width * (1 - 1e-12)))


def clustering_table(result: Clustering) -> ResultTable:
    """Nearest-neighbour index and the global test."""
    rows = [
        ("mines in the basin", result.mines, MINES, ""),
        ("mines used", result.points, MINES, "a seeded subsample above 5 000" if result.points < result.mines else ""),
        ("basin area", result.area_km2, "km2", ""),
        ("mean distance to the nearest mine", result.nearest_mean, "m", "between centroids"),
        ("expected for random mines", result.nearest_expected, "m", "0.5 / sqrt(n / A), without edge correction"),
        ("nearest-neighbour index", result.nearest_index, "", "below 1: closer together than random"),
        ("z of the index", result.nearest_z, "", "printed formula, without edge correction"),
        ("p of the index", result.nearest_p, "", "one-sided, 199 random patterns in the basin"),
        ("largest standardised excess of L", result.statistic, "", "over distances up to a quarter of the basin's shorter side"),
        ("p of the global test", result.p, "", "one-sided rank among 199 random patterns; clustered at 0.05 or less"),
    ]
    columns = (
        Column("measure", "Measure"),
        Column("value", "Value"),
        Column("unit", "Unit", labels=UNITS),
        Column("note", "Note"),
    )
    verdict = "By the global test the mines are clustered (p = {p:.3f})."
    if not result.clustered:
        verdict = "By the global test the mines are not clustered more than random mines in this basin would be (p = {p:.3f})."
    return ResultTable(
        "clustering",
        "Are the mines clustered?",
        columns,
        rows,
        Message(verdict, p=result.p),
    )


def ripley_table(result: Clustering) -> ResultTable:
    """L(r) of the mines and of the random patterns."""
    columns = tuple(
        Column(key, label, 1)
        for key, label in (
            ("r_m", "r (m)"),
            ("l_m", "L(r) of the mines"),
            ("l_mean_m", "Mean of random patterns"),
            ("l_low_m", "2.5 % of random patterns"),
            ("l_high_m", "97.5 %"),
        )
    )
    rows = [
        tuple(float(v) for v in row) for row in zip(result.radii, result.l_observed, result.l_mean, result.l_low, result.l_high)
    ]
    return ResultTable("ripley", "Ripley's L(r) without edge correction", columns, rows)


def observed_table(names: Sequence[str], observed: np.ndarray, total: np.ndarray) -> ResultTable:
    """Share of each county that was seen at least once."""
    rows = [(county_cell(name), float(a), float(t), mean(float(a), float(t))) for name, a, t in zip(names, observed, total)]
    columns = (
        COUNTY,
        COLUMNS["observed_km2"],
        Column("total_km2", "Total (km2)", 1),
        COLUMNS["observed_share"],
    )
    note = "Mines that lie where no clear observation was made cannot be in the inventory."
    return ResultTable("observed", "Land that was observed", columns, rows, note)


def words_table(words: Sequence) -> ResultTable:
    """Every word met in a field of the register (or of the mines), how often, and how it was read."""
    rows = [(Given(account.field), Given(word), count, meaning) for account in words for word, count, meaning in account.rows]
    columns = (
        Column("field", "Field"),
        Column("word", "Word"),
        Column("entries", "Entries"),
        Column("read_as", "Read as", labels={**LABELS, **STATE_LABELS}),
    )
    return ResultTable("words", "Words and how they were read", columns, rows)


def summary_table(rows: Sequence) -> ResultTable:
    """Single figures: measure, value, unit, number of cases, note."""
    columns = (
        Column("measure", "Measure"),
        Column("value", "Value"),
        Column("unit", "Unit", labels=UNITS),
        Column("n", "n"),
        Column("note", "Note"),
    )
    return ResultTable("summary", "The inventory in figures", columns, list(rows))


def shares_in_percent(table: ResultTable) -> ResultTable:
    """The rows of `summary_table` as a report prints them: the share of the basin in per cent."""
    rows = [
        (row[0], share_text(row[1], 2), *row[2:]) if row[0].startswith("share") and row[1] is not None else row
        for row in table.rows
    ]
    return replace(table, rows=rows)


def _positions(values: np.ndarray, order: Sequence) -> np.ndarray:
    place: Optional[dict] = {name: index for index, name in enumerate(order)}
    return np.array([place[value] for value in values], np.int64)
