"""Walks every algorithm of the provider: promised interface, help, icon, tags, group, texts of choices."""

import re
import xml.etree.ElementTree as ElementTree
from types import SimpleNamespace

import pytest
from interface_table import INTERFACE, MUST_EXIST, Found, differences
from mine_mapper.algorithms.desktop.toolbox_order import GROUPS
from mine_mapper.algorithms.provider import ALGORITHMS
from mine_mapper.core.report.report_sources import STEP_TITLES
from qgis.core import Qgis, QgsProcessingModelAlgorithm

OPTIONAL = Qgis.ProcessingParameterFlag.Optional
ADVANCED = Qgis.ProcessingParameterFlag.Advanced


@pytest.fixture(scope="module")
def algorithms(provider):
    """Name -> algorithm, the shipped models included."""
    return {algorithm.name(): algorithm for algorithm in provider.algorithms()}


def each(algorithms, own=False):
    """Algorithms in a fixed order; with `own` the Python ones alone."""
    chosen = sorted(algorithms.items())
    return [(name, a) for name, a in chosen if not (own and isinstance(a, QgsProcessingModelAlgorithm))]


def complain(sentences):
    assert not sentences, "\n".join(["", *sentences])


def test_everything_that_must_exist_is_there(algorithms):
    assert sorted(set(MUST_EXIST) - set(algorithms)) == []


def test_provider_introduces_itself(provider):
    assert provider.id() == "minemapper"
    assert provider.name() == "Mine Mapper"
    assert not provider.icon().isNull()


def test_every_listed_module_gives_its_algorithm(algorithms, root):
    listed = [class_name for module, class_name in ALGORITHMS if (root / "algorithms" / f"{module}.py").exists()]
    classes = [type(a).__name__ for _, a in each(algorithms, own=True)]
    assert sorted(listed) == sorted(classes)


def test_ids_are_of_the_promised_kind(algorithms):
    complain([f"{name}: not one lower-case word" for name in algorithms if not re.fullmatch(r"[a-z]+", name)])
    complain([f"{name}: not in the table of the interface" for name in algorithms if name not in INTERFACE])


def test_interface_is_the_promised_one(algorithms):
    sentences = []
    for name, algorithm in each(algorithms):
        found = {
            definition.name(): Found(
                definition.type(),
                definition.defaultValue(),
                bool(definition.flags() & OPTIONAL),
                bool(definition.flags() & ADVANCED),
            )
            for definition in algorithm.parameterDefinitions()
        }
        outputs = [output.name() for output in algorithm.outputDefinitions()]
        sentences += [f"{name}: {text}" for text in differences(name, found, outputs)]
    complain(sentences)


def test_titles_are_the_promised_verb_phrases(algorithms):
    complain(
        [
            f"{name}: '{algorithm.displayName()}' instead of '{INTERFACE[name].title}'"
            for name, algorithm in each(algorithms, own=True)
            if algorithm.displayName() != INTERFACE[name].title
        ]
    )


def test_reports_call_the_steps_as_the_toolbox_does(algorithms):
    titles = {name: algorithm.displayName() for name, algorithm in each(algorithms, own=True)}
    assert {name: titles.get(name) for name in STEP_TITLES} == STEP_TITLES
    made_by_hand = {name for name in titles if name not in STEP_TITLES and "_" not in name}
    assert not made_by_hand, "these would stand in a report by their ids"


def test_every_parameter_has_label_and_help(algorithms):
    sentences = []
    for name, algorithm in each(algorithms, own=True):
        for definition in algorithm.parameterDefinitions():
            if len(definition.description()) < 2 or "_" in definition.description():
                sentences.append(f"{name} {definition.name()}: no label")
            if not definition.description()[:1].isupper():
                sentences.append(f"{name} {definition.name()}: the label '{definition.description()}' is not in sentence case")
            if len(definition.help().split()) < 3:
                sentences.append(f"{name} {definition.name()}: no help")
    complain(sentences)


def test_every_algorithm_explains_itself(algorithms):
    sentences = []
    for name, algorithm in each(algorithms, own=True):
        if len(algorithm.help_text().split()) < 15:
            sentences.append(f"{name}: help of fewer than 15 words")
        for definition in algorithm.parameterDefinitions():
            if definition.help() not in algorithm.shortHelpString():
                sentences.append(f"{name} {definition.name()}: its help is not in the help of the algorithm")
        if len(algorithm.tags()) < 3 or any(tag != tag.strip() or not tag for tag in algorithm.tags()):
            sentences.append(f"{name}: tags {algorithm.tags()}")
    complain(sentences)


def test_every_algorithm_is_in_a_group_of_the_provider(algorithms):
    complain(
        [
            f"{name}: group '{algorithm.groupId()}' '{algorithm.group()}'"
            for name, algorithm in each(algorithms, own=True)
            if GROUPS.get(algorithm.groupId()) != algorithm.group()
        ]
    )


def test_icons_are_svg_files_of_their_own(algorithms, provider):
    sentences = []
    for name, path in [("provider", provider.svgIconPath())] + [(n, a.svgIconPath()) for n, a in each(algorithms, own=True)]:
        try:
            root = ElementTree.parse(path).getroot()
        except (OSError, ElementTree.ParseError) as error:
            sentences.append(f"{name}: {error}")
            continue
        if root.tag != "{http://www.w3.org/2000/svg}svg" or root.get("viewBox") != "0 0 24 24" or len(root) == 0:
            sentences.append(f"{name}: {path} is no svg drawing with the viewBox 0 0 24 24")
    paths = [algorithm.svgIconPath() for _, algorithm in each(algorithms, own=True)]
    assert len(set(paths)) == len(paths)
    complain(sentences)


def test_choices_are_static_strings_with_a_valid_default(algorithms):
    sentences = []
    for name, algorithm in each(algorithms, own=True):
        for definition in algorithm.parameterDefinitions():
            if definition.type() != "enum":
                continue
            if not definition.usesStaticStrings():
                sentences.append(f"{name} {definition.name()}: numbers instead of static strings")
            default = definition.defaultValue()
            defaults = default if isinstance(default, list) else [] if default is None else str(default).split(",")
            if set(defaults) - set(definition.options()):
                sentences.append(f"{name} {definition.name()}: default {default!r} is not among {definition.options()[:9]}")
    complain(sentences)


def test_defaults_are_accepted_by_their_parameters(algorithms):
    sentences = []
    for name, algorithm in each(algorithms):
        for definition in algorithm.parameterDefinitions():
            default = definition.defaultValue()
            if default is not None and not definition.checkValueIsAcceptable(default):
                sentences.append(f"{name} {definition.name()}: default {default!r} is refused")
    complain(sentences)


def test_no_input_has_the_name_of_an_output_in_another_case(algorithms):
    sentences = []
    for name, algorithm in each(algorithms):
        names = [d.name().lower() for d in algorithm.parameterDefinitions()]
        names += [o.name().lower() for o in algorithm.outputDefinitions() if algorithm.parameterDefinition(o.name()) is None]
        sentences += [f"{name}: {word}" for word in sorted(set(names)) if names.count(word) > 1]
    complain(sentences)


def test_styles_exist_for_the_outputs_they_are_named_for(algorithms, root):
    from mine_mapper.algorithms.desktop.styling import MADE  # styles made for the data of the layer

    sentences = []
    for name, algorithm in each(algorithms, own=True):
        outputs = {output.name() for output in algorithm.outputDefinitions()}
        for output, names in algorithm.styles.items():
            if output not in outputs:
                sentences.append(f"{name}: a style for {output}, which is no output")
            for style in [names] if isinstance(names, str) else names:
                if style not in MADE and not (root / "styles" / f"{style}.qml").exists():
                    sentences.append(f"{name} {output}: styles/{style}.qml is missing")
    complain(sentences)


def test_a_fresh_instance_is_made_for_each_run(algorithms):
    for name, algorithm in each(algorithms, own=True):
        first, second = algorithm.create(), algorithm.create()
        assert type(first) is type(second) is type(algorithm), name
        assert first is not second, name


def test_disabling_the_plugin_closes_its_dialogs(provider):
    """QGIS died when a step was run whose provider was gone."""
    from mine_mapper.plugin import MineMapperPlugin
    from qgis.core import QgsApplication
    from qgis.gui import QgsProcessingAlgorithmDialogBase

    class Dialog(QgsProcessingAlgorithmDialogBase):
        """That of the toolbox, without its boxes, which want a real window."""

    plugin = MineMapperPlugin(object())
    plugin.provider = provider
    ours, others = Dialog(), Dialog()
    for dialog, name in ((ours, "minemapper:segmentimage"), (others, "native:buffer")):
        dialog.setAlgorithm(QgsApplication.processingRegistry().createAlgorithmById(name))
        dialog.show()
    plugin._close_dialogs()
    assert not ours.isVisible() and others.isVisible()
    others.close()


def test_reports_of_a_batch_are_listed(provider):
    """QGIS 3.40 adds them without their time, which its list demands."""
    from mine_mapper.algorithms.desktop.batch_reports import give_results_a_time
    from processing.core.ProcessingResults import resultsList
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    step = next(algorithm for algorithm in provider.algorithms() if algorithm.name() == "minestatistics")
    before, take_back = len(resultsList.results), give_results_a_time()
    try:
        BatchAlgorithmDialog.loadHtmlResults(SimpleNamespace(algorithm=lambda: step), {"REPORT": "statistics.html"}, 2)
        (found,) = resultsList.results[before:]
        assert found.filename == "statistics.html" and found.name.endswith("[2]") and found.timestamp.tm_year > 2000
        assert give_results_a_time() is None, "once is enough"
    finally:
        del resultsList.results[before:]
        if take_back is not None:
            take_back()
            assert "addResult" not in vars(resultsList)
