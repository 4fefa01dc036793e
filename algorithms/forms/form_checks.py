"""Values of a form that make no sense, found before any work: numbers, choices, switches, languages, coordinate systems.

QGIS takes `nan` as a number and reads what it cannot read as the default, or says no more than "Incorrect parameter value".
"""

import math
import re

from qgis.core import NULL, Qgis, QgsProperty

from ..feedback import in_language

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?|[+-]?(nan|inf|infinity)", re.ASCII | re.IGNORECASE)
_SWITCHES = ("true", "false", "1", "0")

EARTH, LAND = 2.1e7, 5.2e14
"""Metres of the longest way and square metres of all the land and sea there is: no distance and no area is larger."""

LARGEST = {
    **dict.fromkeys(
        ("TOLERANCE", "MERGE_DISTANCE", "NON_MINE_DISTANCE", "GROUP_DISTANCE", "BLOCK_SIZE", "BUFFER", "BANDWIDTH", "CELL_SIZE"),
        EARTH,
    ),
    **dict.fromkeys(("MIN_AREA", "MIN_CHANGE", "FILL_HOLES"), LAND),
    **dict.fromkeys(("SCALE", "START", "STOP", "STEP", "STEP_2", "STEP_3"), 1e6),
    **dict.fromkeys(("SCALE_FACTOR", "OFFSET"), 1e9),
    **dict.fromkeys(("MINE_SAMPLES", "NON_MINE_SAMPLES", "MIN_SAMPLES_LEAF", "MIN_SAMPLES_SPLIT"), 1e8),
    "TREES": 1e5,
    "FOLDS": 1000,
    "IMPORTANCE_REPEATS": 10000,
    "MAX_FEATURES": 32767,
    "SUBSETS": 1000,
    "SUBSET_SIZE": 8192,
    "DATES": 100,
    "MINES": 1e5,
    "THREADS": 1024,
    "TIMEOUT": 86400,
    "RETRIES": 1000,
    "MAX_SIZE": 1e6,
}
"""What a parameter without an upper limit in its box may have at most."""

LEAST = {"TILE_SIZE": 64, "MEMORY_LIMIT": 400}
"""Least value of parameters where 0 lets the step choose: smaller tiles are nearly all edge and two files for each few pixels,
and the libraries of QGIS take some 300 MB by themselves."""

LIMITLESS = 1e15
"""No number of a form makes sense beyond it."""

WHOLE = 2**31 - 1
"""QGIS's whole numbers go so far; larger ones would be read as the default."""


def form_problem(algorithm, parameters, context):
    """What is wrong with the values of a form, with label, value and what is possible; '' if all make sense."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        check = _CHECKS.get(definition.type())
        if check is None or value is None or value == "" or value == NULL:
            continue
        if isinstance(value, QgsProperty):
            value = value.staticValue() if value.propertyType() == Qgis.PropertyType.Static else None
            if value is None:
                continue
        problem = check(algorithm, definition, value, parameters, context)
        if problem:
            return problem
    return ""


def unreadable_problem(algorithm, parameters, context, said):
    """What QGIS cannot take, with label, value and what is possible, in place of QGIS's own sentence `said`.

    QGIS says "not found" of every layer that it cannot open, also of a damaged one, and "Incorrect parameter value" of the rest.
    """
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if definition.checkValueIsAcceptable(value, context):
            continue
        label, name = definition.description(), definition.name()
        if value is None or value == "" or value == [] or value == NULL:
            return algorithm.tr("{label} ({name}) is not given; it is needed.").format(label=label, name=name)
        if definition.type() in ("raster", "source", "vector", "multilayer"):
            return unreadable_text(algorithm, name, value)
        patterns = re.findall(r"\*\.\w+", definition.fileFilter()) if definition.type() == "file" else []
        if patterns:
            needed = algorithm.tr("a file such as {patterns} is needed.").format(patterns=", ".join(patterns))
            return _said(algorithm, definition, value, needed)
    return said


def unreadable_text(algorithm, name, value):
    """What is said of a layer that cannot be opened."""
    value = getattr(value, "source", value)  # a QgsProcessingFeatureSourceDefinition
    value = value.staticValue() if hasattr(value, "staticValue") else value
    message = algorithm.tr(
        "{label} ({name}): '{value}' cannot be read. Check that the file exists and is not damaged, or choose another layer."
    )
    return message.format(label=algorithm.parameterDefinition(name).description(), name=name, value=value)


def field_problem(algorithm, parameters, context):
    """A field that its layer does not have, or whose layer is not given; '' if there is none.

    Steps find this themselves; a model asks before its first step, since the step that reads the field may come after hours.
    """
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if definition.type() != "field" or not isinstance(value, str) or not value:
            continue
        layer = algorithm.parameterDefinition(definition.parentLayerParameterName())
        if parameters.get(layer.name()) in (None, ""):
            missing = algorithm.tr("{label} ({name}) is not given; it is needed.")
            return _said(algorithm, definition, value, missing.format(label=layer.description(), name=layer.name()))
        source = algorithm.parameterAsSource(parameters, layer.name(), context)
        problem = source is not None and _missing_field(source.fields().names(), value, source.sourceName())
        if problem:
            return in_language(problem, algorithm)
    return ""


def _missing_field(names, wanted, layer):
    from ...core.fields import find_field
    from ...core.messages import Message, listed

    if find_field(names, wanted) is not None:
        return None
    text = "Layer '{layer}' has no field '{field}'. Its fields are: {fields}. Choose one of them, or another layer."
    return Message(text, layer=layer, field=wanted, fields=listed(names))


def number_problem(algorithm, definition, value):
    """What is wrong with a number, '' if nothing."""
    text = str(value).strip()
    if isinstance(value, bool) or not _NUMBER.fullmatch(text):
        return _said(algorithm, definition, text, _needed(algorithm, definition))
    number = float(text)
    whole = definition.dataType() == Qgis.ProcessingNumberParameterType.Integer
    least, most = limits(definition)
    below = LEAST.get(definition.name(), 0)
    right = math.isfinite(number) and least <= number <= most and (not whole or number == int(number))
    if right and not 0 < number < below:
        return ""
    return _said(algorithm, definition, text, _needed(algorithm, definition))


def limits(definition):
    """(least, most) of a number parameter: those of its box, or what makes sense for its kind."""
    whole = definition.dataType() == Qgis.ProcessingNumberParameterType.Integer
    ceiling = LARGEST.get(definition.name(), WHOLE if whole else LIMITLESS)
    least = definition.minimum() if definition.minimum() > -LIMITLESS else -ceiling
    return least, min(definition.maximum(), ceiling)


def _needed(algorithm, definition):
    """What is possible, as the end of a sentence."""
    least, most = (f"{value:.10g}" for value in limits(definition))
    if definition.name() in LEAST:
        return algorithm.tr("0, or a whole number from {least} to {most}, is needed.").format(
            least=LEAST[definition.name()], most=most
        )
    if definition.dataType() == Qgis.ProcessingNumberParameterType.Integer:
        return algorithm.tr("a whole number from {least} to {most} is needed.").format(least=least, most=most)
    return algorithm.tr("a number from {least} to {most} is needed.").format(least=least, most=most)


def _said(algorithm, definition, value, needed):
    return algorithm.tr("{label} ({name}) is '{value}': {needed}").format(
        label=definition.description(), name=definition.name(), value=value, needed=needed
    )


def _number(algorithm, definition, value, parameters, context):
    return number_problem(algorithm, definition, value)


def _choice(algorithm, definition, value, parameters, context):
    """Static strings, one or several; QGIS gives them as a list or as one text with commas."""
    several = definition.allowMultiple()
    given = [str(choice) for choice in value] if isinstance(value, (list, tuple)) else [str(value)]
    if several:
        given = [part.strip() for choice in given for part in choice.split(",")]
    wrong = [choice for choice in given if choice not in definition.options()]
    if not wrong and (several or len(given) == 1):
        return ""
    options = definition.options()
    shown = ", ".join(options[:24]) + (" ..." if len(options) > 24 else "")
    return _said(
        algorithm, definition, ",".join(wrong or given), algorithm.tr("the choices are {options}.").format(options=shown)
    )


def _switch(algorithm, definition, value, parameters, context):
    """QGIS takes any text but 'false' and '0' as true, 'no' as well."""
    if isinstance(value, (bool, int, float)) and value in (0, 1) or str(value).strip().lower() in _SWITCHES:
        return ""
    return _said(algorithm, definition, value, algorithm.tr("true or false is needed."))


def _system(algorithm, definition, value, parameters, context):
    if algorithm.parameterAsCrs(parameters, definition.name(), context).isValid():
        return ""
    return _said(
        algorithm, definition, value, algorithm.tr("QGIS knows no such coordinate system. Write a code such as EPSG:32644.")
    )


def _text(algorithm, definition, value, parameters, context):
    """Languages; other texts are judged where they are read."""
    if definition.name() != "LANGUAGE":
        return ""
    from ...core.inventory.words import LANGUAGES

    code = str(value).strip().lower().replace("-", "_").split("_")[0]
    if code in LANGUAGES:
        return ""
    return _said(algorithm, definition, value, algorithm.tr("the choices are {options}.").format(options=", ".join(LANGUAGES)))


_CHECKS = {
    "number": _number,
    "distance": _number,
    "enum": _choice,
    "boolean": _switch,
    "crs": _system,
    "string": _text,
}
