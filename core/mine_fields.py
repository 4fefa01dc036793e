"""Fields of the mines of an inventory, in the order in which people read them."""

OF_MINE = ("mine_id", "longitude", "latitude", "county", "type", "mineral", "area_km2")
OF_REGISTER = ("register_status", "licence_id", "holder", "overrun_km2", "overrun_share")
OF_CHANGE = ("change", "gained_km2", "lost_km2")
OF_LAND = ("elevation_m", "slope_deg", "river_distance_m")
OF_MAP = ("probability", "confidence", "touches_edge", "review_order")

REVIEW_FIELDS = ("review", "reviewer", "review_date", "review_note")
"""Text fields that a reviewer fills in; empty in a new map."""

CONFIDENCE_LABELS = {"high": "High", "medium": "Medium", "low": "Low", "reviewed": "From a review"}
"""Value of the field `confidence` -> what reports say for it."""

STATUS_LABELS = {
    "licensed": "Licensed",
    "beyond": "Beyond its licence",
    "expired": "Licence expired",
    "suspended": "Licence suspended",
    "unlicensed": "Without licence",
    "unknown": "Licence of unknown status",
}
"""Value of the field `register_status` -> what reports, styles and attribute tables say for it."""

CHANGE_LABELS = {
    "new": "New",
    "expanded": "Expanded",
    "shrunk": "Shrunk",
    "closed": "Closed",
    "split": "Split",
    "merged": "Merged",
    "same": "Same",
    "not_observed": "Not observed",
}
"""Value of the field `change`, likewise."""
