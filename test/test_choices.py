"""Choices read as plain words in the user's language, in every kind of dialog; what is stored is the word of the interface."""

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
)
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QLineEdit, QListView, QToolButton
from test_no_english import LANGUAGES, spoken

STATIC = QgsProcessingModelChildParameterSource.fromStaticValue


@pytest.fixture(params=("en", *LANGUAGES))
def language(request, root, tmp_path_factory):
    with spoken(request.param, root, tmp_path_factory):
        yield request.param


@pytest.fixture
def choices(provider):
    """(step, parameter) of every choice of the provider, the shipped model included."""
    from mine_mapper.algorithms.forms.choices import words

    found = []
    for known in provider.algorithms():
        algorithm = known.create()
        found += [(algorithm, definition) for definition in algorithm.parameterDefinitions() if words(definition)]
    assert len(found) >= 18
    return found


class AlgorithmDialog(QDialog):
    """QGIS tells the kind of a dialog by the name of its class."""


class BatchAlgorithmDialog(QDialog):
    pass


class ModelerParametersDialog(QDialog):
    def __init__(self, model, child):
        super().__init__()
        self.model, self.childId, self.context = model, child, QgsProcessingContext()


def box(definition, dialog):
    """Wrapper and widget, as QGIS's panels make them."""
    from processing.gui.wrappers import WidgetWrapperFactory

    wrapper = WidgetWrapperFactory.create_wrapper(definition, dialog, 1, 1)
    return wrapper, wrapper.createWrappedWidget(QgsProcessingContext())


def entries(combo):
    return {combo.itemData(place): combo.itemText(place) for place in range(combo.count())}


@pytest.mark.parametrize("kind", [AlgorithmDialog, BatchAlgorithmDialog])
def test_every_choice_reads_as_words_and_gives_its_word(choices, language, kind):
    from mine_mapper.algorithms.forms.choices import words

    dialog = kind()
    for algorithm, definition in choices:
        place = (algorithm.name(), definition.name())
        wrapper, widget = box(definition, dialog)
        assert wrapper.parameterValue() in (definition.defaultValue(), None, ""), place
        if definition.type() == "enum" and definition.allowMultiple():
            continue
        shown = entries(widget)
        for word in words(definition):
            assert "_" not in shown[word] and (shown[word] != word or not word.islower()), (place, word)
            if definition.name() != "LANGUAGE" and language != "en":
                assert shown[word].isascii() is False, (place, word)
            wrapper.setParameterValue(word, QgsProcessingContext())
            assert (widget.currentText(), wrapper.parameterValue()) == (shown[word], word), place
            assert definition.checkValueIsAcceptable(wrapper.parameterValue())


def test_choosing_another_entry_tells_the_dialog(choices):
    """What depends on a box, and a batch's fill-down, listens to its signal."""
    definition = next(d for a, d in choices if (a.name(), d.name()) == ("prepareimagery", "COMPOSITE"))
    wrapper, widget = box(definition, AlgorithmDialog())
    heard = []
    wrapper.widgetValueHasChanged.connect(lambda one: heard.append(one.parameterValue()))
    widget.setCurrentIndex(widget.findData("nearest"))
    assert heard == ["nearest"]


def test_several_choices(choices, language):
    """FEATURES: the line shows labels, the list that opens too, and the value is words."""
    definition = next(d for _, d in choices if d.name() == "FEATURES")
    dialog = AlgorithmDialog()
    wrapper, widget = box(definition, dialog)
    line = widget.findChild(QLineEdit)
    assert wrapper.parameterValue() == ["paper"] and "paper" not in line.text()
    wrapper.setParameterValue(["spectral", "mean_nir"], QgsProcessingContext())
    assert wrapper.parameterValue() == ["spectral", "mean_nir"]
    assert line.text().endswith("(mean_nir)") and "spectral" not in line.text()
    seen = {}

    def look():
        view = next(one for window in QgsApplication.topLevelWidgets() for one in window.findChildren(QListView))
        model = view.model()
        for row in range(model.rowCount()):
            seen[model.index(row, 0).data(0x0100)] = model.index(row, 0).data()
        view.window().accept()

    from qgis.PyQt.QtCore import QTimer

    QTimer.singleShot(300, look)
    widget.findChild(QToolButton).click()
    assert set(seen) == set(definition.options())
    assert [word for word, text in seen.items() if text == word] == []
    assert wrapper.parameterValue() == ["spectral", "mean_nir"]


def model_of(step, **values):
    model = QgsProcessingModelAlgorithm("Own", "")
    child = QgsProcessingModelChildAlgorithm(f"minemapper:{step}")
    child.setChildId("one")
    for name, value in values.items():
        child.addParameterSources(name, [STATIC(value)])
    model.addChildAlgorithm(child)
    return model


@pytest.mark.parametrize(
    ("step", "name", "stored", "other"),
    [
        ("labelobjects", "UNLABELLED", "unknown", "non_mine"),
        ("trainrandomforest", "CLASS_WEIGHT", "balanced_subsample", "none"),  # advanced
        ("matchregister", "DATE_ORDER", "dmy", "mdy"),  # optional
        ("minesheets", "LANGUAGE", "ru", "zh_CN"),
        ("mapmines", "PRESET", "quarries", "sand_and_gravel"),
    ],
)
def test_in_the_modeler(provider, language, tmp_path, step, name, stored, other):
    """A child shows labels, keeps its menu of inputs and expressions, and stores words: the model runs in any language."""
    from processing.gui.wrappers import WidgetWrapperFactory

    model = model_of(step, **{name: stored})
    dialog = ModelerParametersDialog(model, "one")
    algorithm = provider.algorithm(step).create()  # a name of its own: it owns its definitions
    definition = algorithm.parameterDefinition(name)
    widget = WidgetWrapperFactory.create_wrapper(definition, dialog)
    widget.setWidgetValue(STATIC(stored))
    combo = next(box for box in widget.findChildren(QComboBox) if box.findData(other) >= 0)
    assert entries(combo)[other] not in (other, "") and combo.currentData() == stored
    assert widget.value().staticValue() == stored
    combo.setCurrentIndex(combo.findData(other))
    assert widget.value().staticValue() == other
    child = model.childAlgorithm("one")
    child.addParameterSources(name, [widget.value()])
    model.setChildAlgorithm(child)
    model.toFile(str(tmp_path / "own.model3"))
    text = (tmp_path / "own.model3").read_text(encoding="utf-8")
    assert f'value="{other}"' in text and entries(combo)[other] not in text
    del widget, dialog


@pytest.mark.parametrize("code", ["zh-Hans", "zh_CN", "ZH", "zh_Hans_CN.UTF-8"])
def test_a_language_in_any_form(provider, code):
    """Dialogs show the language that a code means; the Modeler keeps the code as it was stored."""
    from processing.gui.wrappers import WidgetWrapperFactory

    algorithm = provider.algorithm("inventoryreport").create()
    definition = algorithm.parameterDefinition("LANGUAGE")
    wrapper, widget = box(definition, AlgorithmDialog())
    wrapper.setParameterValue(code, QgsProcessingContext())
    assert (widget.currentText(), wrapper.parameterValue()) == ("简体中文", "zh_CN")
    dialog = ModelerParametersDialog(model_of("inventoryreport", LANGUAGE=code), "one")
    modeler = WidgetWrapperFactory.create_wrapper(definition, dialog)
    modeler.setWidgetValue(STATIC(code))
    assert modeler.value().staticValue() == code
    del modeler, dialog


def test_help_reads_as_the_dialog(choices, language):
    """No help explains a choice by a word that the dialog does not show."""
    from mine_mapper.algorithms.forms.choices import words

    wrong = [
        f"{algorithm.name()} {definition.name()}: {word}"
        for algorithm, definition in choices
        for word in words(definition)
        if definition.name() not in ("LANGUAGE", "OFFSET_APPLIED")  # codes for scripts; yes and no are plain words
        and (
            f"'{word}'" in definition.help()
            or f"{word}:" in definition.help().split()
            or ("_" in word and word in definition.help())
        )
    ]
    assert wrong == []


def test_nothing_of_the_desktop_without_a_dialog(root):
    """`qgis_process` loads the provider without qgis.gui."""
    import ast

    for path in (root / "algorithms").rglob("*.py"):
        if path.name == "choice_widgets.py":
            continue
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            assert "qgis.gui" not in [getattr(node, "module", ""), *names] and "choice_widgets" not in names, path.name


def test_the_shipped_model_has_the_same_names_in_every_language(language, root, provider):
    """QGIS makes the names of outputs of their descriptions; models and scripts of users call them."""
    from mine_mapper.algorithms.runs.shipped_model import ShippedModel

    known, file = provider.algorithm("mapmines"), ShippedModel()
    assert file.read(str(root / "models" / "mapmines.model3"))
    model = file.create()
    names = {definition.name() for definition in model.parameterDefinitions()}
    assert names == {definition.name() for definition in known.parameterDefinitions()} and "mines_map" in names
    assert {"mines_map", "report", "tables"} <= {output.name() for output in model.outputDefinitions()}
    if language != "en":
        assert not model.parameterDefinition("mines_map").description().isascii()


def test_names_of_the_shipped_model_are_no_texts(root, provider, monkeypatch):
    """Whatever the translators write: a name is not among what they are asked."""
    from mine_mapper.algorithms.runs import shipped_model

    class Translated:
        translate = staticmethod(lambda context, text: "Перевод")

    monkeypatch.setattr(shipped_model, "QCoreApplication", Translated)
    model = shipped_model.ShippedModel()
    assert model.read(str(root / "models" / "mapmines.model3"))
    names = {output.name() for output in model.outputDefinitions()}
    assert {"mines_map", "objects_map", "model_file", "accuracy_table", "report", "tables"} <= names
    assert model.parameterDefinition("DEM").description() == "Перевод"
