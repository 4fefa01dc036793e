"""Columns that several tables of results share: heading, decimals and words of each, one entry a key."""

from __future__ import annotations

from dataclasses import replace

from ..mine_fields import CHANGE_LABELS, STATUS_LABELS
from ..places import HEADINGS
from .tables import ALL, Column

COLUMNS = {
    column.key: column
    for column in (
        Column("county", "County", text=True),
        Column("number", "Number"),
        Column("number_share", "Share of number", percent=True),
        Column("total_km2", "Total area (km2)", 3),
        Column("area_share", "Share of area", percent=True),
        Column("mean_km2", "Mean area (km2)", 3),
        Column("area_km2", "Area (km2)", 3),
        Column("observed_km2", "Observed (km2)", 1),
        Column("observed_share", "Observed share", percent=True),
        Column("from_m", "From (m)", 0),
        Column("to_m", "to (m)", 0),
        Column("basin_area_share", "Share of the basin", percent=True),
        Column("mean_m", "Mean distance (m)", 0),
        Column("quartile_1_m", "Lower quartile (m)", 0),
        Column("median_m", "Median (m)", 0),
        Column("quartile_3_m", "Upper quartile (m)", 0),
        Column("mean_from_centroid_m", "Mean from the centroid (m)", 0),
        Column("mine_id", "Mine no."),
        Column("register_status", "Status", labels=STATUS_LABELS),
        Column("licence_id", "Licence", text=True),
        Column("holder", "Holder", text=True),
        Column("overrun_km2", "Beyond (km2)", 3),
        Column("overrun_share", "Share beyond", percent=True),
        Column("probability", "Probability", 2),
        Column("change", "Change", labels=CHANGE_LABELS),
        Column("before_ids", "Was mine", text=True),
        Column("area_before_km2", "Area before (km2)", 3),
        Column("area_after_km2", "Area after (km2)", 3),
        Column("gained_km2", "Gained (km2)", 3),
        Column("lost_km2", "Lost (km2)", 3),
        Column("seen_share", "Observed", percent=True, digits=0),
        *(Column(name, heading, 5) for name, heading in HEADINGS.items()),
    )
}


def columns_of(*keys: str) -> tuple:
    """The columns of these keys, in this order."""
    return tuple(COLUMNS[key] for key in keys)


def with_total(key: str) -> Column:
    """A column of words of a table whose last row sums up the others."""
    return replace(COLUMNS[key], labels={**COLUMNS[key].labels, ALL: "All mines"})
