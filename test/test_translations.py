"""Texts of the toolbox and the dialogs: all of them reach the translators, and translations fit their places."""

import ast
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from interface_table import FINISHED, INTERFACE
from mine_mapper.algorithms.provider import GROUPS
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("zh_CN", "ru")


def source_texts():
    """Text -> 'file:line' of every `self.tr(...)` and QT_TRANSLATE_NOOP of the plugin; None for what is no plain text."""
    texts = {}
    for path in [ROOT / "plugin.py", *sorted((ROOT / "algorithms").glob("*.py"))]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            place = f"{path.name}:{getattr(node, 'lineno', 0)}"
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name == "tr" and len(node.args) == 1:
                texts.setdefault(_text(node.args[0]), place)
            elif name in ("QT_TRANSLATE_NOOP", "translate") and len(node.args) == 2:
                texts.setdefault(_text(node.args[1]), place)
    return texts


def _text(node):
    return node.value if isinstance(node, ast.Constant) else None


def messages(language):
    """Text -> translation ('' = none yet) of a .ts file."""
    tree = ElementTree.parse(ROOT / "i18n" / f"mine_mapper_{language}.ts")
    found = {}
    for message in tree.iter("message"):
        translation = message.find("translation")
        finished = translation.get("type") is None
        found[message.findtext("source")] = (translation.text or "") if finished else ""
    return found


def placeholders(text):
    return sorted(re.findall(r"{[^{}]*}", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_known_to_the_translators(language):
    missing = {text: place for text, place in source_texts().items() if text is not None and text not in messages(language)}
    if missing and not FINISHED:
        pytest.skip(f"{len(missing)} new texts; 'make translations' takes them in")
    assert missing == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language):
    if not FINISHED:
        pytest.skip("texts still change")
    assert [text for text, translation in messages(language).items() if not translation] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_placeholders_and_paragraphs(language):
    wrong = []
    for text, translation in messages(language).items():
        if not translation:
            continue
        if placeholders(text) != placeholders(translation) or text.count("\n\n") != translation.count("\n\n"):
            wrong.append((text, translation))
    assert wrong == []


def test_texts_are_whole_before_they_are_translated():
    """A text put together before `tr` sees it never matches a translation."""
    pieces = []
    for path in sorted((ROOT / "algorithms").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            is_tr = isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "tr" and len(node.args) == 1
            if is_tr and isinstance(node.args[0], (ast.JoinedStr, ast.BinOp, ast.Call)):
                pieces.append(f"{path.name}:{node.lineno}")
    assert pieces == []


@pytest.fixture
def marked_translation(tmp_path, qgis_app):
    """A translator installed for the test that puts every text in «marks»."""
    if shutil.which("lrelease") is None:
        pytest.skip("needs lrelease")
    tree = ElementTree.parse(ROOT / "i18n" / "mine_mapper_ru.ts")
    for message in tree.iter("message"):
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        translation.text = f"«{message.findtext('source')}»"
    tree.write(tmp_path / "marked.ts", encoding="utf-8", xml_declaration=True)
    subprocess.run(["lrelease", "-silent", tmp_path / "marked.ts", "-qm", tmp_path / "marked.qm"], check=True)
    translator = QTranslator()
    assert translator.load(str(tmp_path / "marked.qm"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_translation_reaches_the_dialog_and_leaves_names_alone(provider, marked_translation):
    known = set(messages("ru"))
    for algorithm in provider.algorithms():
        identifier = algorithm.name()
        if identifier == "mapmines":
            continue  # the model's own texts
        fresh = algorithm.create()
        assert fresh.name() == identifier
        assert GROUPS[fresh.groupId()] == fresh.group().strip("«»")
        title = INTERFACE[identifier].title
        if title in known:
            assert fresh.displayName() == f"«{title}»"
        assert {d.name() for d in fresh.parameterDefinitions()} == {d.name() for d in algorithm.parameterDefinitions()}


def test_inherited_texts_are_translated_in_every_algorithm(provider, marked_translation):
    """The texts of the base class belong to its own context, not to the algorithm's."""
    fresh = provider.algorithm("segmentimage").create()
    assert fresh.parameterDefinition("THREADS").description() == "«Threads»"


def test_texts_beside_the_classes_are_translated(provider, marked_translation):
    """Functions that several algorithms share translate through the algorithm they are given."""
    from mine_mapper.algorithms.form_values import read_date
    from qgis.core import QgsProcessingContext, QgsProcessingException

    algorithm = provider.algorithm("prepareimagery").create()
    with pytest.raises(QgsProcessingException, match="^«START"):
        read_date(algorithm, {"START": "tomorrow"}, "START", QgsProcessingContext())
