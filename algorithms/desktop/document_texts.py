"""Texts inside styles and models: the places in their XML that a person reads, for translators and for translation.

Pure text work without QGIS, since `scripts/texts.py` reads the same places.
"""

import re
from html import escape, unescape

_STYLE_PLACES = (
    re.compile(r'(<(?:category|rule|range|item)\b(?:[^>"]|"[^"]*")*?\blabel=")([^"]*)(")'),
    re.compile(r'(<alias\b[^>]*?\bname=")([^"]*)(")'),
    re.compile(r'(<attributeEditorContainer\b[^>]*?\bname=")([^"]*)(")'),
    re.compile(r'(<rampLegendSettings\b[^>]*?\bprefix=")([^"]*)(")'),
)
_VALUE_MAP = re.compile(r'<editWidget type="ValueMap">.*?</editWidget>', re.S)
_VALUE = re.compile(r'(<Option\b[^>]*?\bname=")([^"]+)("[^>]*?/>)')
_OPTION = re.compile(r"<Option\b[^>]*/>")
_NAME, _VALUE_TEXT = re.compile(r'\bname="([^"]*)"'), re.compile(r'(\bvalue=")([^"]*)(")')
_MODEL_NAMES = ("description", "help", "component_description", "model_group")
_OUTPUT = re.compile(r"[a-z]+(_[a-z]+)*")
"""Description of an output: QGIS makes the output's name of it, which is the same in every language."""

_MODEL_HELP = re.compile(r'<Option\b[^>/]*\bname="help"[^>/]*>.*?</Option>', re.S)


def translate_style(qml, translate):
    """QML with its labels of legends, aliases, value maps and titles of forms passed through `translate`."""
    for place in _STYLE_PLACES:
        qml = place.sub(_translated(translate), qml)
    return _VALUE_MAP.sub(lambda match: _VALUE.sub(_translated(translate, skip=("map",)), match.group()), qml)


def translate_model(xml, translate):
    """A `.model3` file with its labels, help, comments and group passed through `translate`."""
    replace = _translated(translate, keep=_OUTPUT)

    def label(match):
        name = _NAME.search(match.group())
        return _VALUE_TEXT.sub(replace, match.group()) if name and name.group(1) in _MODEL_NAMES else match.group()

    def entry(match):
        return _VALUE_TEXT.sub(replace, match.group())

    xml = _MODEL_HELP.sub(lambda match: _OPTION.sub(entry, match.group()), xml)
    return _OPTION.sub(label, xml)


def _translated(translate, skip=(), keep=None):
    def replace(match):
        text = unescape(match.group(2))
        if text in skip or not any(letter.isalpha() for letter in text) or keep is not None and keep.fullmatch(text):
            return match.group()
        return match.group(1) + escape(translate(text)).replace("\n", "&#xa;") + match.group(3)

    return replace
