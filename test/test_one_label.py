"""One thing has one label: in each step, in *Map mines* that hands it on, and in the box that takes what another step made."""

import re
import sys
from pathlib import Path

import pytest
from mine_mapper.algorithms.forms.prefill import FILES
from qgis.core import Qgis

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "scripts"))
import make_model  # noqa: E402

Source = Qgis.ProcessingModelChildParameterSource

IN_THE_MODEL = {
    ("minestatistics", "OUTPUT"): "the step takes 'Mines' too; the model gives one layer of mines",
}
"""Inputs and outputs of a step that *Map mines* calls by another label, and why."""

OWN = {
    "OUTPUT": "what a step makes",
    "REPORT": "what a step makes",
    "TABLE": "what a step makes, or the table that 'Import register' reads",
    "TABLES": "what a step makes",
    "FOLDER": "what a step makes",
    "MINES": "a number in 'Create demo data'",
    "SIZE": "pixels in 'Create demo data', places in 'Draw accuracy sample'",
    "START": "a date, or the first scale",
    "BANDS": "bands of rasters without names, or those that are segmented",
    "LICENCE_FIELD": "a table has columns, a layer fields",
    "TITLE": "of a report, or of sheets",
    "LANGUAGE": "of a report, or of another document",
    "MINE_COUNT": "mines on the map, or samples of mines",
    "ACCURACY": "a table in 'Write inventory report', a figure of 'Assess accuracy'",
}
"""Names that mean something else in each step, and what."""


@pytest.fixture
def steps(provider):
    return {algorithm.name(): algorithm for algorithm in provider.algorithms()}


def label(algorithm, name):
    return algorithm.parameterDefinition(name).description()


def handed_on(model):
    """(step, its parameter, parameter of the model) of all that the model hands on, computed or not, and of its outputs."""
    for child in model.childAlgorithms().values():
        for name, sources in child.parameterSources().items():
            for source in sources:
                if source.source() == Source.ModelParameter:
                    yield child, name, source.parameterName()
                for given in re.findall(r"@(\w+)", source.expression()) if source.source() == Source.Expression else ():
                    if given == name:
                        yield child, name, given
        for given, output in child.modelOutputs().items():
            yield child, output.childOutputName(), given


def test_map_mines_calls_everything_as_the_steps_do(steps):
    model, seen, wrong = steps["mapmines"], set(), []
    for child, name, given in handed_on(model):
        step = child.algorithm()
        seen.add(given)
        same = label(step, name) == label(model, given)
        if same == ((step.name(), name) in IN_THE_MODEL):
            wrong.append(f"{step.name()} {name} '{label(step, name)}', mapmines {given} '{label(model, given)}'")
    assert wrong == []
    computed = {"PRESET", "WORK_FOLDER"}  # read in expressions for others; no input of a step
    assert seen == {definition.name() for definition in model.parameterDefinitions()} - computed


def test_steps_call_the_same_thing_alike(steps):
    labels = {}
    for step in steps.values():
        figures = [output for output in step.outputDefinitions() if output.type() == "outputNumber"]
        for definition in (*step.parameterDefinitions(), *figures):
            labels.setdefault(definition.name(), {}).setdefault(definition.description(), []).append(step.name())
    several = {name: found for name, found in labels.items() if len(found) > 1}
    assert {name: found for name, found in several.items() if name not in OWN} == {}
    assert set(OWN) <= set(several), "an exception that is none"


def test_results_of_steps_are_told_apart(steps):
    """QGIS's list of results has the labels alone: no two steps give a page or a table of one label."""
    made = {}
    for step in (step for name, step in steps.items() if name != "mapmines"):
        for name in ("REPORT", "TABLE", "TABLES"):
            definition = step.parameterDefinition(name)
            if definition is not None and definition.isDestination():
                made.setdefault(definition.description(), []).append(step.name())
    assert {text: names for text, names in made.items() if len(names) > 1} == {}


def test_a_box_is_called_as_the_output_that_it_takes(steps):
    wrong = []
    for (step, name), (maker, output) in FILES.items():
        if steps[step].parameterDefinition(name).type() == "file" and output != "FOLDER":  # a folder of products may be another
            taken, made = label(steps[step], name), label(steps[maker], output)
            wrong += [f"{step} {name} '{taken}', {maker} {output} '{made}'"] if taken != made else []
    assert wrong == []


def test_the_script_writes_the_shipped_model_each_time(provider, tmp_path):
    """After a change in the script or in a step the model is to be written anew with `make model`."""
    texts = []
    for name in ("first.model3", "second.model3"):
        make_model.write(tmp_path / name)
        texts.append((tmp_path / name).read_text(encoding="utf-8"))
    assert texts[0] == texts[1]
    if Qgis.versionInt() // 100 != 340:  # others write colours in another way
        pytest.skip("the shipped file is written by QGIS 3.40")
    assert texts[0] == make_model.SHIPPED.read_text(encoding="utf-8")
