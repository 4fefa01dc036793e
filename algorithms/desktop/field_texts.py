"""Headings and values of the columns of all layers in QGIS's language: aliases and value maps, put into a style.

The columns keep their names and words, which scripts and later steps read; the attribute table and the form show these.
"""

import re
from html import escape

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ...core.mine_fields import CHANGE_LABELS, STATUS_LABELS
from ..feature_labels import feature_words

ALIASES = {
    "object_id": QT_TRANSLATE_NOOP("algorithms", "Object"),
    "pixels": QT_TRANSLATE_NOOP("algorithms", "Pixels"),
    "area_m2": QT_TRANSLATE_NOOP("algorithms", "Area (m2)"),
    "class": QT_TRANSLATE_NOOP("algorithms", "Class"),
    "split": QT_TRANSLATE_NOOP("algorithms", "Training or test"),
    "group": QT_TRANSLATE_NOOP("algorithms", "Group of neighbours"),
    "weight": QT_TRANSLATE_NOOP("algorithms", "Weight"),
    "reason": QT_TRANSLATE_NOOP("algorithms", "Why left out"),
    "best_overlap": QT_TRANSLATE_NOOP("algorithms", "Best overlap"),
    "probability": QT_TRANSLATE_NOOP("algorithms", "Probability"),
    "vote_share": QT_TRANSLATE_NOOP("algorithms", "Share of the trees"),
    "vote_entropy": QT_TRANSLATE_NOOP("algorithms", "Trees disagree"),
    "outside": QT_TRANSLATE_NOOP("algorithms", "Unlike the training"),
    "in_map": QT_TRANSLATE_NOOP("algorithms", "In the map"),
    "mine_id": QT_TRANSLATE_NOOP("algorithms", "Mine"),
    "longitude": QT_TRANSLATE_NOOP("algorithms", "Longitude"),
    "latitude": QT_TRANSLATE_NOOP("algorithms", "Latitude"),
    "confidence": QT_TRANSLATE_NOOP("algorithms", "Confidence"),
    "area_km2": QT_TRANSLATE_NOOP("algorithms", "Area (km2)"),
    "type": QT_TRANSLATE_NOOP("algorithms", "Type"),
    "touches_edge": QT_TRANSLATE_NOOP("algorithms", "Cut by an edge"),
    "object_count": QT_TRANSLATE_NOOP("algorithms", "Objects"),
    "uncertainty": QT_TRANSLATE_NOOP("algorithms", "Trees disagree"),
    "outside_share": QT_TRANSLATE_NOOP("algorithms", "Unlike the training"),
    "review_priority": QT_TRANSLATE_NOOP("algorithms", "Doubt x area"),
    "review_order": QT_TRANSLATE_NOOP("algorithms", "Order of review"),
    "review": QT_TRANSLATE_NOOP("algorithms", "Decision"),
    "reviewer": QT_TRANSLATE_NOOP("algorithms", "Who"),
    "review_date": QT_TRANSLATE_NOOP("algorithms", "When"),
    "review_note": QT_TRANSLATE_NOOP("algorithms", "Why"),
    "area_class": QT_TRANSLATE_NOOP("algorithms", "Class of area"),
    "mineral": QT_TRANSLATE_NOOP("algorithms", "Mineral"),
    "licence_id": QT_TRANSLATE_NOOP("algorithms", "Licence"),
    "holder": QT_TRANSLATE_NOOP("algorithms", "Holder"),
    "licence_stage": QT_TRANSLATE_NOOP("algorithms", "Kind of licence"),
    "licence_status": QT_TRANSLATE_NOOP("algorithms", "Status in the register"),
    "licence_state": QT_TRANSLATE_NOOP("algorithms", "What the status means"),
    "licence_expires": QT_TRANSLATE_NOOP("algorithms", "Licence expires"),
    "licence_share": QT_TRANSLATE_NOOP("algorithms", "Share inside the licence"),
    "register_share": QT_TRANSLATE_NOOP("algorithms", "Share inside the licence"),
    "register_distance_m": QT_TRANSLATE_NOOP("algorithms", "Distance to the licence (m)"),
    "register_status": QT_TRANSLATE_NOOP("algorithms", "Licence status"),
    "overrun_km2": QT_TRANSLATE_NOOP("algorithms", "Beyond the licence (km2)"),
    "overrun_share": QT_TRANSLATE_NOOP("algorithms", "Share beyond the licence"),
    "visible": QT_TRANSLATE_NOOP("algorithms", "What is seen"),
    "type_source": QT_TRANSLATE_NOOP("algorithms", "Where the type is from"),
    "crosses_county": QT_TRANSLATE_NOOP("algorithms", "In several counties"),
    "county": QT_TRANSLATE_NOOP("algorithms", "County"),
    "elevation_m": QT_TRANSLATE_NOOP("algorithms", "Elevation (m)"),
    "slope_deg": QT_TRANSLATE_NOOP("algorithms", "Slope (degrees)"),
    "river_distance_m": QT_TRANSLATE_NOOP("algorithms", "Distance to a river (m)"),
    "river_distance_centroid_m": QT_TRANSLATE_NOOP("algorithms", "Distance of the centre to a river (m)"),
    "agreement": QT_TRANSLATE_NOOP("algorithms", "Map and reference"),
    "judged": QT_TRANSLATE_NOOP("algorithms", "Judged"),
    "map_verdict": QT_TRANSLATE_NOOP("algorithms", "Mine of the map"),
    "reference_id": QT_TRANSLATE_NOOP("algorithms", "Reference mine"),
    "reference_verdict": QT_TRANSLATE_NOOP("algorithms", "Mine of the reference"),
    "change": QT_TRANSLATE_NOOP("algorithms", "Change"),
    "before_ids": QT_TRANSLATE_NOOP("algorithms", "Mines before"),
    "area_before_km2": QT_TRANSLATE_NOOP("algorithms", "Area before (km2)"),
    "area_after_km2": QT_TRANSLATE_NOOP("algorithms", "Area after (km2)"),
    "gained_km2": QT_TRANSLATE_NOOP("algorithms", "Gained (km2)"),
    "lost_km2": QT_TRANSLATE_NOOP("algorithms", "Lost (km2)"),
    "seen_before": QT_TRANSLATE_NOOP("algorithms", "Seen before"),
    "seen_after": QT_TRANSLATE_NOOP("algorithms", "Seen after"),
    "sample_id": QT_TRANSLATE_NOOP("algorithms", "Place"),
    "stratum": QT_TRANSLATE_NOOP("algorithms", "Stratum"),
    "stratum_places": QT_TRANSLATE_NOOP("algorithms", "Places in the stratum"),
    "map_class": QT_TRANSLATE_NOOP("algorithms", "Class on the map"),
    "reference_class": QT_TRANSLATE_NOOP("algorithms", "What is there"),
    "note": QT_TRANSLATE_NOOP("algorithms", "Note"),
}
"""Column -> heading."""

_CLASSES = {
    "mine": QT_TRANSLATE_NOOP("algorithms", "Mine"),
    "non_mine": QT_TRANSLATE_NOOP("algorithms", "Not a mine"),
}
_VERDICTS = {
    "hit": QT_TRANSLATE_NOOP("algorithms", "Found"),
    "miss": QT_TRANSLATE_NOOP("algorithms", "Missed"),
    "false_alarm": QT_TRANSLATE_NOOP("algorithms", "False alarm"),
    "not_judged": QT_TRANSLATE_NOOP("algorithms", "Not judged"),
}
_TYPES = {
    "metal": QT_TRANSLATE_NOOP("algorithms", "Metal"),
    "non_metal": QT_TRANSLATE_NOOP("algorithms", "Non-metal"),
    "coal": QT_TRANSLATE_NOOP("algorithms", "Coal"),
    "unknown": QT_TRANSLATE_NOOP("algorithms", "Unknown type"),
}
VALUES = {
    "class": _CLASSES,
    "map_class": _CLASSES,
    "split": {
        "train": QT_TRANSLATE_NOOP("algorithms", "Training"),
        "test": QT_TRANSLATE_NOOP("algorithms", "Test"),
    },
    "confidence": {
        "high": QT_TRANSLATE_NOOP("algorithms", "High confidence"),
        "medium": QT_TRANSLATE_NOOP("algorithms", "Medium confidence"),
        "low": QT_TRANSLATE_NOOP("algorithms", "Low confidence"),
        "reviewed": QT_TRANSLATE_NOOP("algorithms", "From a review"),
    },
    "type": _TYPES,
    "register_status": STATUS_LABELS,
    "licence_state": {
        "in_force": QT_TRANSLATE_NOOP("algorithms", "In force"),
        "applied": QT_TRANSLATE_NOOP("algorithms", "Applied for"),
        "expired": QT_TRANSLATE_NOOP("algorithms", "Expired"),
        "suspended": QT_TRANSLATE_NOOP("algorithms", "Suspended"),
        "ended": QT_TRANSLATE_NOOP("algorithms", "Ended"),
        "refused": QT_TRANSLATE_NOOP("algorithms", "Refused"),
        "unknown": QT_TRANSLATE_NOOP("algorithms", "Unknown"),
    },
    "visible": {
        "no mine visible": QT_TRANSLATE_NOOP("algorithms", "No mine visible"),
        "not observed": QT_TRANSLATE_NOOP("algorithms", "Not observed"),
    },
    "type_source": {
        "none": QT_TRANSLATE_NOOP("algorithms", "None"),
        "map": QT_TRANSLATE_NOOP("algorithms", "The map"),
        "register, overlap": QT_TRANSLATE_NOOP("algorithms", "The licence it lies in"),
        "register, nearest": QT_TRANSLATE_NOOP("algorithms", "The nearest licence"),
    },
    "agreement": {
        "both": QT_TRANSLATE_NOOP("algorithms", "In map and reference"),
        "only_map": QT_TRANSLATE_NOOP("algorithms", "In the map only"),
        "only_reference": QT_TRANSLATE_NOOP("algorithms", "In the reference only"),
    },
    "map_verdict": _VERDICTS,
    "reference_verdict": _VERDICTS,
    "change": CHANGE_LABELS,
    "stratum": {
        "mine": QT_TRANSLATE_NOOP("algorithms", "Mines"),
        "surroundings": QT_TRANSLATE_NOOP("algorithms", "Around the mines"),
        "rest": QT_TRANSLATE_NOOP("algorithms", "All other land"),
    },
}
"""Column -> word -> what a person reads."""


DECIMALS = {
    **dict.fromkeys(("elevation_m", "river_distance_m", "river_distance_centroid_m", "register_distance_m"), 0),
    "slope_deg": 1,
    **dict.fromkeys(("overrun_km2", "area_before_km2", "area_after_km2", "gained_km2", "lost_km2"), 3),
}
"""Column -> decimals in table and form; the file keeps all digits."""

NUMBERS = ("mine_id", "sample_id", "object_id", "licence_id")
"""Columns by which lists and forms call a feature, the first that a layer has. QGIS takes any text with "id" in its name: the
confid-ence of mines, and the class on the map of places that are to be labelled without it."""

REGISTER_STYLES = ("register", "places")
"""Layers whose columns are those of a person's own table: their words mean what that person says."""


def shown_value(column, word):
    """A word of a column in another language, for log lines; in English, and where the tables do not know it, the word itself."""
    label = VALUES.get(column, {}).get(word, word)
    translation = _tr(label)
    return word if translation == label else translation


def with_field_texts(qml, columns, area_classes=()):
    """QML of a vector style with an alias and a value map or decimals for each of these columns that has none, and with the
    column that features are called by; what it hides stays hidden.

    `area_classes` are the names of the classes of area that the layer holds.
    """
    values = _values(area_classes)
    mapped = set(re.findall(r'<field name="([^"]*)"[^>]*>\s*<editWidget type="(?:ValueMap|Hidden|Range)">', qml))
    shown = [name for name in columns if (name in values or name in DECIMALS) and name not in mapped]
    for name in shown:  # a box without a choice, as QGIS writes it for every column
        qml = re.sub(rf'<field name="{re.escape(name)}"[^>]*>\s*<editWidget.*?</field>\s*', "", qml, flags=re.S)
    boxes = (_value_map(name, values[name]) if name in values else _number(name, DECIMALS[name]) for name in shown)
    qml = _into(qml, "fieldConfiguration", "".join(boxes))
    qml = re.sub(r'<alias name="" [^>]*/>\s*', "", qml)
    aliased = set(re.findall(r'<alias name="[^"]*" field="([^"]*)"', qml))
    named = [(name, _alias(name)) for name in columns if name not in aliased]
    lines = [f'<alias name="{escape(text)}" field="{escape(name)}" index="-1"/>' for name, text in named if text]
    number = [f'"{name}"' for name in NUMBERS if name in columns][:1]
    return _with_categories(_into(_into(qml, "aliases", "".join(lines)), "previewExpression", "".join(number)))


def _alias(name):
    return _tr(ALIASES[name]) if name in ALIASES else feature_words(name)


def _values(area_classes):
    """`VALUES`, the reasons of core, which are whole sentences there, and the classes of area in another language."""
    from ...core.learning.labelling import samples
    from ...core.statistics.area_classes import label_message

    reasons = (samples.OUTSIDE, samples.COARSE, samples.BORDER, samples.NOT_DRAWN, samples.TOUCHING)
    translations = {
        text: label_message(text).translated(lambda template: QCoreApplication.translate("core", template))
        for text in area_classes
    }
    classes = {"area_class": translations} if any(label != text for text, label in translations.items()) else {}
    return {**VALUES, "reason": dict(zip(reasons, reasons)), **classes}


def _into(qml, element, content):
    """The content at the end of an element of the style, which is made if it is not there."""
    if not content:
        return qml
    if f"</{element}>" in qml:
        return qml.replace(f"</{element}>", f"{content}</{element}>", 1)
    return qml.replace("</qgis>", f"<{element}>{content}</{element}></qgis>", 1)


def _with_categories(qml):
    """The root says which parts a style has; QGIS reads no others."""

    def complete(match):
        parts = match.group(2).split("|")
        return (
            match.group(1)
            + "|".join([*parts, *(part for part in ("Fields", "Forms", "LayerConfiguration") if part not in parts)])
            + '"'
        )

    return re.sub(r'(<qgis\b[^>]*?\bstyleCategories=")([^"]*)"', complete, qml, count=1)


def _value_map(name, words):
    entries = "".join(
        f'<Option type="Map"><Option type="QString" name="{escape(_value(name, text))}" value="{escape(word)}"/></Option>'
        for word, text in words.items()
    )
    options = f'<Option type="Map"><Option type="List" name="map">{entries}</Option></Option>'
    return f'<field name="{name}"><editWidget type="ValueMap"><config>{options}</config></editWidget></field>'


def _number(name, decimals):
    options = f'<Option type="bool" name="AllowNull" value="true"/><Option type="int" name="Precision" value="{decimals}"/>'
    box = f'<editWidget type="Range"><config><Option type="Map">{options}</Option></config></editWidget>'
    return f'<field name="{name}">{box}</field>'


def _value(column, text):
    return text if column == "area_class" else _tr(text)  # classes of area are told already


def _tr(text):
    told = QCoreApplication.translate("algorithms", text)
    return told if told != text else QCoreApplication.translate("core", text)  # labels that reports of core say as well
