"""Presets of the whole method: the model computes what the table says, and what a user sets counts more."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "scripts"))
from presets import DEFAULT, PRESETS, expression  # noqa: E402


@pytest.fixture(scope="module")
def evaluate(qgis_app):
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextScope

    def call(text, **variables):
        context, scope = QgsExpressionContext(), QgsExpressionContextScope()
        for name, value in variables.items():
            scope.setVariable(name, value)
        context.appendScope(scope)
        parsed = QgsExpression(text)
        assert not parsed.hasParserError(), parsed.parserErrorString()
        return parsed.evaluate(context)

    return call


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize(("field", "parameter"), [("scale", "SCALE"), ("min_area", "MIN_AREA")])
def test_a_preset_sets_what_was_left_at_the_published_value(evaluate, name, field, parameter):
    published = getattr(PRESETS[DEFAULT], field)
    text = expression(field, parameter)
    assert evaluate(text, PRESET=name, **{parameter: published}) == getattr(PRESETS[name], field)
    assert evaluate(text, PRESET=name, **{parameter: published + 1}) == published + 1  # a user's own value


def test_as_published_is_the_paper(provider):
    from qgis.core import QgsApplication

    registry = QgsApplication.processingRegistry()
    segment, classify = (registry.createAlgorithmById(f"minemapper:{name}") for name in ("segmentimage", "classifymines"))
    assert PRESETS[DEFAULT].scale == segment.parameterDefinition("SCALE").defaultValue()
    assert PRESETS[DEFAULT].min_area == classify.parameterDefinition("MIN_AREA").defaultValue()


def test_the_shipped_model_computes_the_presets_of_the_table(provider, root):
    """After a change of scripts/presets.py the model is to be written anew with `make model`."""
    from qgis.core import QgsApplication

    model = QgsApplication.processingRegistry().createAlgorithmById("minemapper:mapmines")
    steps = model.childAlgorithms()
    for step, parameter, field in (("segmentimage", "SCALE", "scale"), ("classifymines", "MIN_AREA", "min_area")):
        (source,) = steps[step].parameterSources()[parameter]
        assert source.expression() == expression(field, parameter)
    assert model.parameterDefinition("PRESET").options() == list(PRESETS)
