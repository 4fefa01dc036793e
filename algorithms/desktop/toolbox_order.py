"""Steps stand in the toolbox in the order of the work, by numbers before their names.

QGIS sorts a group by display names and knows no other order. The numbers are for the desktop alone: scripts, models' logs,
layers and documents call a step by its name.
"""

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

GROUPS = {
    "setup": QT_TRANSLATE_NOOP("algorithms", "Set-up"),
    "imagery": QT_TRANSLATE_NOOP("algorithms", "1 Imagery"),
    "objects": QT_TRANSLATE_NOOP("algorithms", "2 Objects"),
    "learning": QT_TRANSLATE_NOOP("algorithms", "3 Learning"),
    "mapping": QT_TRANSLATE_NOOP("algorithms", "4 Mapping"),
    "inventory": QT_TRANSLATE_NOOP("algorithms", "5 Inventory"),
    "documents": QT_TRANSLATE_NOOP("algorithms", "6 Documents and field work"),
}
"""Group id -> label, in the order of the method."""

STEPS = {
    "imagery": ("fetchimagery", "prepareimagery"),
    "objects": ("estimatescale", "previewsegmentation", "segmentimage", "computefeatures"),
    "learning": ("labelobjects", "trainrandomforest", "compareclassifiers"),
    "mapping": ("classifymines", "drawsample", "assessaccuracy"),
    "inventory": ("importregister", "minestatistics", "matchregister", "detectchange"),
    "documents": ("inventoryreport", "exportinventory", "minesheets", "fieldpackage", "mergefieldwork"),
}
"""Group id -> steps; the groups bear 1 to 6 in their names, all other steps are for the set-up. At most nine steps a group, or 10
would stand before 2."""

PLACES = {
    step: f"{group}.{place}" for group, steps in enumerate(STEPS.values(), 1) for place, step in enumerate(steps, 1)
}  # fmt: skip
"""Step -> its number in the toolbox."""


def on_desktop():
    """Whether QGIS runs with its window: `iface` is its own then, not None and not the imitation of a test."""
    from qgis.utils import iface

    return type(iface).__module__.startswith("qgis.")


def in_order(step, title):
    """What the toolbox calls a step: '2.3 Segment image' on the desktop, the title elsewhere and for steps without a place."""
    return f"{PLACES[step]} {title}" if step in PLACES and on_desktop() else title
