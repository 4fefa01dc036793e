"""What a person reads for the words of a choice. What is stored, in models, scripts and records, is the word itself."""

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

LAND = {
    "non_mine": QT_TRANSLATE_NOOP("algorithms", "Other land"),
    "unknown": QT_TRANSLATE_NOOP("algorithms", "Not known"),
}
LABELS = {
    "UNLABELLED": LAND,
    "PRESET": {
        "published": QT_TRANSLATE_NOOP("algorithms", "As published"),
        "large_open_pits": QT_TRANSLATE_NOOP("algorithms", "Large open pits"),
        "quarries": QT_TRANSLATE_NOOP("algorithms", "Quarries"),
        "sand_and_gravel": QT_TRANSLATE_NOOP("algorithms", "Sand and gravel"),
        "tailings_and_dumps": QT_TRANSLATE_NOOP("algorithms", "Tailings and dumps"),
    },
    "COMPOSITE": {
        "median": QT_TRANSLATE_NOOP("algorithms", "Median of the dates"),
        "least_cloudy": QT_TRANSLATE_NOOP("algorithms", "Least cloudy first"),
        "first": QT_TRANSLATE_NOOP("algorithms", "In the order of the list"),
        "nearest": QT_TRANSLATE_NOOP("algorithms", "Nearest to the date of the map"),
    },
    "OFFSET_APPLIED": {
        "auto": QT_TRANSLATE_NOOP("algorithms", "Find out"),
        "yes": QT_TRANSLATE_NOOP("algorithms", "Yes"),
        "no": QT_TRANSLATE_NOOP("algorithms", "No"),
    },
    "CLASSIFIER": {
        "random_forest": QT_TRANSLATE_NOOP("algorithms", "Random forest"),
        "extra_trees": QT_TRANSLATE_NOOP("algorithms", "Extra trees"),
    },
    "CRITERION": {
        "entropy": QT_TRANSLATE_NOOP("algorithms", "Entropy"),
        "gini": QT_TRANSLATE_NOOP("algorithms", "Gini impurity"),
    },
    "CLASS_WEIGHT": {
        "none": QT_TRANSLATE_NOOP("algorithms", "All samples alike"),
        "balanced": QT_TRANSLATE_NOOP("algorithms", "Both classes alike"),
        "balanced_subsample": QT_TRANSLATE_NOOP("algorithms", "Both classes alike in each tree"),
    },
    "DATE_ORDER": {
        "ymd": QT_TRANSLATE_NOOP("algorithms", "Year, month, day"),
        "dmy": QT_TRANSLATE_NOOP("algorithms", "Day, month, year"),
        "mdy": QT_TRANSLATE_NOOP("algorithms", "Month, day, year"),
    },
    "ORDER": {
        "review": QT_TRANSLATE_NOOP("algorithms", "To be looked at first"),
        "area": QT_TRANSLATE_NOOP("algorithms", "Largest first"),
        "number": QT_TRANSLATE_NOOP("algorithms", "By number"),
    },
    "WEIGHT": {
        "count": QT_TRANSLATE_NOOP("algorithms", "Number of mines"),
        "area": QT_TRANSLATE_NOOP("algorithms", "Area of mines"),
    },
    "FEATURES": {
        "paper": QT_TRANSLATE_NOOP("algorithms", "Features of the method"),
        "extended": QT_TRANSLATE_NOOP("algorithms", "All features"),
        "seasonal": QT_TRANSLATE_NOOP("algorithms", "Features of the seasons"),
        "automatic": QT_TRANSLATE_NOOP("algorithms", "Features by the bands of the image"),
        "spectral": QT_TRANSLATE_NOOP("algorithms", "Group: spectrum"),
        "terrain": QT_TRANSLATE_NOOP("algorithms", "Group: terrain"),
        "texture": QT_TRANSLATE_NOOP("algorithms", "Group: texture"),
        "geometry": QT_TRANSLATE_NOOP("algorithms", "Group: shape"),
        "temporal": QT_TRANSLATE_NOOP("algorithms", "Group: bands of the seasons"),
        "bands": QT_TRANSLATE_NOOP("algorithms", "Group: other bands"),
        "context": QT_TRANSLATE_NOOP("algorithms", "Group: neighbours"),
    },
}
"""Parameter -> word -> label."""

LANGUAGES = {"en": "English", "zh_CN": "简体中文", "ru": "Русский"}
"""Languages of reports, each in its own words; `LANGUAGE` is a text, since scripts may give any form of a code."""

WRAPPER, FIELD_WRAPPER = f"{__package__}.choice_widgets.Choice", f"{__package__}.choice_widgets.FieldOfChosen"
"""Classes of widgets, as text: QGIS imports them when a dialog opens, so that nothing of the desktop is loaded without one."""


def label(parameter, word):
    """What a person reads for the word of a choice, in QGIS's language."""
    if parameter == "LANGUAGE":
        return LANGUAGES.get(word, word)
    known = LABELS.get(parameter, {}).get(word)
    if known is not None:
        return QCoreApplication.translate("algorithms", known)
    if parameter == "FEATURES":
        from ..feature_labels import feature_label

        return feature_label(word)
    return word


def labels(definition):
    """Word -> label of all choices of a parameter, in their order."""
    return {word: label(definition.name(), word) for word in words(definition)}


def words(definition):
    """The words that a parameter offers, () if it is no choice."""
    if definition.type() == "enum" and definition.usesStaticStrings():
        return tuple(definition.options())
    return tuple(LANGUAGES) if definition.type() == "string" and definition.name() == "LANGUAGE" else ()


def show(definition):
    """Let the dialogs, batch and the Modeler show labels for the words of a choice; nothing for other parameters.

    A field of a layer that is still to be chosen gets a box that waits for it without a complaint.
    """
    if definition.type() == "field":
        definition.setMetadata({**definition.metadata(), "widget_wrapper": {"class": FIELD_WRAPPER}})
    if not words(definition):
        return
    widget = {"class": WRAPPER}
    if definition.type() == "string":
        widget["value_hints"] = list(LANGUAGES)
    definition.setMetadata({**definition.metadata(), "widget_wrapper": widget})


def as_qgis():
    """What the empty entry of a language says."""
    return QCoreApplication.translate("algorithms", "As QGIS")


def known_language(code):
    """The code among `LANGUAGES` that a code in any form means (zh-Hans, RU, en_GB.UTF-8), the code itself if none does."""
    begin = str(code or "").strip().lower().replace("-", "_").split(".")[0].split("_")[0]
    return next((known for known in LANGUAGES if known.split("_")[0] == begin), code)
