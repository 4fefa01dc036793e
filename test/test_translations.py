"""Texts that a person reads: all of them reach the translators, and translations fit their places."""

import ast
import csv
import importlib.util
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from interface_table import INTERFACE
from mine_mapper.algorithms.desktop.toolbox_order import GROUPS
from mine_mapper.core.report.report_sources import STEP_TITLES
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("zh_CN", "ru")
COMPLETE = True
"""True: every text is translated. While a release is written new texts may wait; this switch makes the tests strict."""


def _texts_module():
    spec = importlib.util.spec_from_file_location("texts", ROOT / "scripts" / "texts.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


texts = _texts_module()


def messages(language):
    """Text -> translation ('' = none yet) of a .ts file."""
    return {text: translation for (_, text), translation in texts.translations(language).items()}


def placeholders(text):
    """Places of values; a word that fits a number ('{n:mine|mines}') is one language's matter."""
    return sorted(re.findall(r"{[^{}|]*}", re.sub(r"{\w+:[^{}]*\|[^{}]*}", "", text)))


def words_that_fit(text):
    """(number, forms) of the words of a text that follow a number."""
    return re.findall(r"{(\w+):((?:[^{}]|{[^{}]*})*\|(?:[^{}]|{[^{}]*})*)}", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language):
    known = texts.translations(language)
    missing = {text: place for text, place in texts.source_texts().items() if not known.get(text)}
    if missing and not COMPLETE:
        pytest.skip(f"{len(missing)} new texts; 'make translations' takes them in")
    assert missing == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_without_a_text(language):
    if not COMPLETE:
        pytest.skip("texts still change")
    assert set(texts.translations(language)) == set(texts.source_texts())


def test_the_collector_sees_each_kind_of_text():
    """One of each: toolbox, group, model, error and log line of core, report, legend, alias, value map, title of a form."""
    found = set(texts.source_texts())
    for context, text in (
        ("algorithms", "Segment image"),
        ("algorithms", "5 Inventory"),
        ("algorithms", "Map mines"),
        ("algorithms", "Whole method"),
        ("core", "FEATURES is empty. Choose 'paper', 'extended', a group or the names of features."),
        ("core", "Cancelled: no result was written."),
        ("core", "Importance of the features"),
        ("core", "Out-of-bag error (%)"),
        ("styles", "Unlike all training samples"),
        ("styles", "Order of review"),
        ("styles", "not reviewed"),
        ("styles", "From the map"),
    ):
        assert (context, text) in found, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_placeholders_and_paragraphs(language):
    wrong = []
    for text, translation in messages(language).items():
        if not translation:
            continue
        if placeholders(text) != placeholders(translation) or text.count("\n\n") != translation.count("\n\n"):
            wrong.append((text, translation))
    assert wrong == []


@pytest.mark.parametrize(("language", "forms"), [("en", 2), ("zh_CN", 0), ("ru", 3)])
def test_words_that_fit_a_number_have_the_forms_of_their_language(language, forms):
    """Two in English and three in Russian, each of a number that the text has; Chinese words have one."""
    known = {text: text for _, text in texts.source_texts()} if language == "en" else messages(language)
    if language != "en":
        with open(ROOT / "core" / "inventory" / "words.csv", encoding="utf-8", newline="") as stream:
            column = {"zh_CN": "chinese", "ru": "russian"}[language]
            known.update({row["english"]: row[column] for row in csv.DictReader(stream)})
    found = [(text, name, told) for text, shown in known.items() for name, told in words_that_fit(shown)]
    assert bool(found) == bool(forms) and len(found) >= 20 * forms
    assert [row for row in found if row[2].count("|") != forms - 1 or f"{{{row[1]}" not in row[0]] == []


THINGS = (
    "mines|objects|numbers|places|samples|counties|layers|tiles|pixels|products|scenes|dates|copies|reviews|sheets|trees|folds|values|"
    "polygons|features|licences|entries|lines|corners|parcels|windows|parts|points|files|bands|images|packages|fields|cells|"
    "forests|combinations|texts|collections|geometries|cases|pairs|days|things|chunks|steps|minutes|seconds|hours|threads|passes"
)
"""What is counted."""

NO_COUNTS = (
    "width|height|columns|rows|side|size|cell_size|subset_size|least_size|pixels|number|curve_steps|steps|most|limit|few|select|"
    "kind|table|tag|asked|reference|mapped|share|percent|cells|times|ratio|total|step"
)
"""Sizes, limits, shares and names: what is never one, or no number."""

ALWAYS_MORE = (
    "All {count} steps can run.",
    "that file holds {count} layers",
    "does not say which of its {count} bands",
    "has {count} bands and none of them alone",
    "holds more than {count} files",
    "{count} dates, {dates} to {last}",
    "{dates} to {last}, {count} dates",
    "Bands of the seasons are made: {dates} dates",
    "the {count} dates lie only",
    "The {count} mine samples are about {mines} different",
    "so many of {features} features suit",
    "trees that try {tried} of {features} features",
    "Leaving out any one of the {count} windows",
    "The {objects:,} objects that are left at SCALE",
    "Joining the {count:,} objects of all parts.",
    "{other} points or lines",
)
"""Parts of texts that are told of several things only."""


def test_counts_fit_their_words():
    """'1 mines' is no English: a plural behind a number is a word that fits it."""
    pattern = re.compile(r"{(\w+)(:[^{}|%]*)?} (?:(?:of (?:the )?)?[a-z-]+ ){0,2}?(" + THINGS + r")\b")
    wrong = []
    with open(ROOT / "core" / "inventory" / "words.csv", encoding="utf-8", newline="") as stream:
        known = [row["english"] for row in csv.DictReader(stream)]
    for text in (*known, *(text for _, text in texts.source_texts())):
        plain = re.sub(r"{\w+:[^{}|]*\|(?:[^{}]|{[^{}]*})*}", "", text)  # without words that fit, which may hold their number
        found = [found for found in pattern.finditer(plain) if not re.fullmatch(NO_COUNTS, found.group(1))]
        if found and not any(part in text for part in ALWAYS_MORE):
            wrong.append((found[0].group(), text))
    assert wrong == []


def test_texts_with_words_that_fit_are_not_filled_by_str_format(root):
    """It would end the step with an error: `with_figures` and `Message` know these words."""
    wrong = []
    for path in sorted((root / "algorithms").glob("**/*.py")):
        source = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(source)):
            called = isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "format"
            if called and words_that_fit(texts._words_of(node.func)):
                wrong.append(f"{path.name}:{node.lineno}")
    assert wrong == []


def test_texts_are_whole_before_they_are_translated():
    """A text put together before it is translated never matches a translation."""
    assert [place for place in texts.unreadable_texts() if place.split("/")[0] == "algorithms"] == []


@pytest.fixture
def marked_translation(tmp_path, qgis_app):
    """A translator installed for the test that puts every text in «marks»."""
    if shutil.which("lrelease") is None:
        pytest.skip("needs lrelease")
    root = ElementTree.Element("TS", version="2.1", language="ru")
    contexts = {}
    for context, text in texts.source_texts():
        if context not in contexts:
            contexts[context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[context], "name").text = context
        message = ElementTree.SubElement(contexts[context], "message")
        ElementTree.SubElement(message, "source").text = text
        ElementTree.SubElement(message, "translation").text = f"«{text}»"
    ElementTree.ElementTree(root).write(tmp_path / "marked.ts", encoding="utf-8", xml_declaration=True)
    subprocess.run(["lrelease", "-silent", tmp_path / "marked.ts", "-qm", tmp_path / "marked.qm"], check=True)
    translator = QTranslator()
    assert translator.load(str(tmp_path / "marked.qm"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_translation_reaches_the_dialog_and_leaves_names_alone(provider, marked_translation):
    known = {text for _, text in texts.source_texts()}
    for algorithm in provider.algorithms():
        identifier = algorithm.name()
        fresh = algorithm.create()
        assert fresh.name() == identifier
        if identifier != "mapmines":  # a model's group id is its name
            assert GROUPS[fresh.groupId()] == fresh.group().strip("«»")
        title = INTERFACE[identifier].title or fresh.displayName().strip("«»")
        assert title in known and fresh.displayName() == f"«{title}»"
        assert {d.name() for d in fresh.parameterDefinitions()} == {d.name() for d in algorithm.parameterDefinitions()}


def test_inherited_texts_are_translated_in_every_algorithm(provider, marked_translation):
    fresh = provider.algorithm("segmentimage").create()
    assert fresh.parameterDefinition("THREADS").description() == "«Threads»"


def test_texts_beside_the_classes_are_translated(provider, marked_translation):
    """Functions that several algorithms share translate through the algorithm they are given."""
    from mine_mapper.algorithms.forms.form_values import read_date
    from qgis.core import QgsProcessingContext, QgsProcessingException

    algorithm = provider.algorithm("prepareimagery").create()
    with pytest.raises(QgsProcessingException, match="^«START"):
        read_date(algorithm, {"START": "tomorrow"}, "START", QgsProcessingContext())


def test_the_model_is_translated_and_keeps_its_names(root, qgis_app, marked_translation):
    from mine_mapper.algorithms.runs.shipped_model import ShippedModel

    model = ShippedModel()
    assert model.read(str(root / "models" / "mapmines.model3"))
    model.initAlgorithm({})
    fresh = model.create()
    for one in (model, fresh):
        assert one.name() == "mapmines" and one.displayName() == "«Map mines»"
        assert one.group().startswith("«") and one.group().endswith("»")
        for definition in one.parameterDefinitions():
            assert definition.description().startswith("«"), definition.name()
        assert one.shortHelpString().count("«") > 20
    assert fresh.createInstance().childAlgorithms().keys() == model.childAlgorithms().keys()


def test_styles_are_translated_when_they_are_stored(qgis_app, marked_translation):
    from mine_mapper.algorithms.desktop.styling import style_qml
    from qgis.core import QgsVectorLayer
    from qgis.PyQt.QtXml import QDomDocument

    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:32644&field=mine_id:int&field=type:string&field=review:string", "m", "memory")
    document = QDomDocument()
    assert document.setContent(style_qml("", "mines"))[0]
    layer.importNamedStyle(document)
    categories = {category.value(): category.label() for category in layer.renderer().categories()}
    assert categories["metal"] == "«Metal»"
    assert layer.attributeAlias(0) == "«Mine»"
    words = layer.editorWidgetSetup(2).config()["map"]
    assert {"«accepted»": "accepted"} in words
    assert [tab.name() for tab in layer.editFormConfig().tabs()][:2] == ["«Review»", "«From the map»"]


class Speaker:
    """Stands for an algorithm whose dialog has a few boxes."""

    LABELS = {
        "SCALE": "Scale",
        "MIN_SAMPLES_LEAF": "Smallest leaf",
        "OFFSET": "Сдвиг",
        "DEM": "Elevation model",
        "MINES": "Mines",
    }

    def parameterDefinition(self, name):
        label = self.LABELS.get(name)
        return label and type("Definition", (), {"description": lambda self: label})()

    def provider(self):
        return None


@pytest.mark.parametrize(
    "text, fields, expected",
    [
        ("Lower MIN_SAMPLES_LEAF.", {}, "Lower Smallest leaf (MIN_SAMPLES_LEAF)."),
        ("Lower SCALE, then SCALE again.", {}, "Lower Scale (SCALE), then SCALE again."),
        ("Scale (SCALE) is 3.", {}, "Scale (SCALE) is 3."),
        ("Scale (SCALE): no number.", {}, "Scale (SCALE): no number."),
        ("请减小SCALE。", {}, "请减小Scale (SCALE)。"),
        ("设为 OFFSET=-1000。", {}, "设为 Сдвиг (OFFSET) = -1000。"),
        ("The DEM has no value.", {}, "The DEM has no value."),
        ("Layer '{name}': see MINES.", {"name": "SCALE"}, "Layer 'SCALE': see Mines (MINES)."),
        ("{name} is {value:g}: too small.", {"name": "SCALE", "value": 0}, "Scale (SCALE) is 0: too small."),
        ("{name} is {value}.", {"name": "MINES", "value": "NO_SUCH"}, "Mines (MINES) is NO_SUCH."),
        ("Layer 'SCALE' has no CRS.", {}, "Layer 'SCALE' has no CRS."),
        ("SCALES is no SCALE_FACTOR.", {}, "SCALES is no SCALE_FACTOR."),
        ("{path} is no raster.", {"path": "/data/OFFSET/SCALE.tif"}, "/data/OFFSET/SCALE.tif is no raster."),
        ("QGIS and GDAL know no UTM zone.", {}, "QGIS and GDAL know no UTM zone."),
    ],
)
def test_names_of_parameters_stand_beside_their_labels_once(text, fields, expected):
    from mine_mapper.algorithms.feedback import in_language
    from mine_mapper.core.messages import Message

    message = Message(text, **fields)
    assert in_language(message, Speaker()) == expected
    if not fields:
        assert in_language(in_language(message, Speaker()), Speaker()) == expected, "labelled twice"


def test_errors_and_log_lines_name_the_labels_of_the_dialog(provider, tmp_path):
    """Through the real algorithm, by itself and as a child of a model."""
    from mine_mapper.algorithms.feedback import QgisFeedback
    from mine_mapper.algorithms.runs.plain_errors import plain_errors
    from mine_mapper.core.errors import ParameterError
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    algorithm = provider.algorithm("trainrandomforest").create()
    told = r"^Lower Smallest leaf \(MIN_SAMPLES_LEAF\) or Scale \(SCALE\)\.$"
    with pytest.raises(QgsProcessingException, match=told), plain_errors(algorithm, QgsProcessingFeedback()):
        raise ParameterError("Lower MIN_SAMPLES_LEAF or SCALE.")
    log = QgsProcessingFeedback()
    QgisFeedback(log, algorithm).warning("MIN_SAMPLES_SPLIT is 60.")
    assert "Smallest split (MIN_SAMPLES_SPLIT) is 60." in log.textLog()


def glossary():
    import csv

    with open(ROOT / "i18n" / "glossary.csv", encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_the_glossary_is_whole():
    rows = glossary()
    assert len(rows) > 30 and len({row["english"] for row in rows}) == len(rows)
    assert all(row["english"] and row["chinese"] and row["russian"] and None not in row for row in rows)


@pytest.mark.parametrize(
    "english, language, wrong",
    [
        (r"\bprecision\b", "ru", r"(?<!общая )(?<!пользователя )\b[Тт]очность\b"),
        (r"\bprecision\b", "zh_CN", r"精度(?!样本)"),
        (r"inventory report", "zh_CN", r"清单报告"),
        (r"\bmines?\b", "zh_CN", r"矿井"),
        (r"[Ss]egmentation scale", "zh_CN", r"比例尺"),
    ],
)
def test_terms_follow_the_glossary(english, language, wrong):
    """Where a text has a term of the trade, its translation does not use a word that means another one."""
    found = []
    for (_, text), translation in texts.translations(language).items():
        named = re.search(english, text, re.I) and not re.search(r"accura", text, re.I)
        if named and re.search(wrong, translation):
            found.append((text, translation))
    assert found == []


def test_terms_of_the_inventory_report_follow_the_glossary():
    import csv

    with open(ROOT / "core" / "inventory" / "words.csv", encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    for row in rows:
        if re.search(r"\bprecision\b", row["english"], re.I) and not re.search("accura", row["english"], re.I):
            assert not re.search(r"\b[Тт]очность\b(?! польз)", row["russian"]), row
        assert "清单报告" not in row["chinese"], row


@pytest.mark.parametrize(("language", "column"), [("zh_CN", "chinese"), ("ru", "russian")])
def test_steps_are_called_as_in_the_toolbox(language, column):
    """A sentence that sends the reader to a step names it by the words that stand in the toolbox."""
    with open(ROOT / "core" / "inventory" / "words.csv", encoding="utf-8", newline="") as stream:
        told = {row["english"]: row[column] for row in csv.DictReader(stream)}
    told.update(messages(language))
    names = {name: told[name] for name in (*STEP_TITLES.values(), "Map mines")}
    wrong = [
        (name, names[name], translation)
        for text, translation in told.items()
        for name in re.findall(r"'([A-Z][a-z]+(?: [\w-]+)+)'", text)
        if name in names and names[name] not in translation
    ]
    assert wrong == []
