"""The half of the plugin that knows no QGIS, on Qt 6 for real: imports, enums, pages of a PDF, boxes, values, translations."""

import importlib
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import shapely
from PyQt6 import QtCore, QtGui, QtWidgets
from PyQt6.QtPdf import QPdfDocument

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import test_qgis4  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted(
    "mine_mapper." + ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for path in (ROOT / "algorithms").rglob("*.py")
    if path.name != "__init__.py"
)


@pytest.fixture(scope="module")
def application():
    return QtWidgets.QApplication.instance() or QtWidgets.QApplication([])


def test_this_is_qt_6():
    import qgis.PyQt.QtCore

    assert QtCore.QT_VERSION_STR.startswith("6.") and qgis.PyQt.QtCore.QObject is QtCore.QObject
    assert not [name for name in sys.modules if name.startswith("PyQt5")]


@pytest.mark.parametrize("module", ["mine_mapper.plugin", *MODULES])
def test_modules_import(module):
    importlib.import_module(module)


@pytest.mark.parametrize("path", test_qgis4.FILES, ids=lambda path: path.name)
def test_every_name_of_qt_exists_in_qt_6_and_enums_are_scoped(path):
    assert list(test_qgis4.findings(path)) == []


def test_the_check_sees_what_qt_6_has_not(tmp_path):
    path = tmp_path / "sample.py"
    path.write_text(
        "from qgis.PyQt.QtCore import Qt, QMetaType, QDate\nfrom qgis.PyQt.QtGui import QPainter\nQt.AlignRight\n"
        "Qt.AlignmentFlag.AlignRight\nQMetaType.Int\nQMetaType.Type.Int\nQPainter.Antialiasing\nQDate.ISODate\n",
        encoding="utf-8",
    )
    assert [text.split(" ", 1)[0].split(":")[1] for text in test_qgis4.findings(path)] == ["3", "5", "7", "8"]


def pdf_texts(path):
    document = QPdfDocument(None)
    assert document.load(str(path)) == QPdfDocument.Error.None_
    texts = [document.getAllText(page).text() for page in range(document.pageCount())]
    document.close()
    return texts


def test_a_document_on_pages(application, tmp_path):
    from mine_mapper.algorithms.paper.document_pdf import write_document
    from mine_mapper.core.feedback import Feedback
    from mine_mapper.core.report import document as parts

    image = QtGui.QImage(60, 40, QtGui.QImage.Format.Format_RGB32)
    image.fill(0xFF3366AA)
    store = QtCore.QBuffer()
    store.open(QtCore.QIODevice.OpenModeFlag.WriteOnly)
    image.save(store, "PNG")
    chart = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100" fill="#d55e00"/></svg>'
    )
    report = parts.Document("Inventory of mines", "en")
    report.add(
        parts.TitlePage("Inventory of mines", "Synthetic", [("Region", "No place"), ("Agency", "None")], ["Date"], "Contents"),
        parts.Heading("Mines"),
        parts.Paragraph("All mines by type."),
        parts.Notice("Handle with care.", parts.CAREFUL),
        parts.KeyFigures([("Mines", "59", "counted"), ("Area", "13.4 km2", "measured")]),
        parts.Steps(["First", "Second"]),
        parts.TableBlock(["Type", "Mines"], [[f"kind {n}", str(n)] for n in range(120)], "By type", [False, True], True),
        parts.TableBlock([f"head {n}" for n in range(10)], [["words of a long name"] * 10] * 9, "A wide list"),
        parts.Heading("Pictures", 1, True),
        parts.Picture(bytes(store.data()), 80.0, 50.0, "A map"),
        parts.Picture(chart, 80.0, 40.0, "A chart"),
    )
    path = tmp_path / "document ü.pdf"
    write_document(str(path), report, "Mine Mapper", Feedback())
    pages = pdf_texts(path)
    assert len(pages) >= 4 and "Inventory of mines" in pages[0] and "Region" in pages[0]
    joined = "\n".join(pages)
    assert all(text in joined for text in ("All mines by type.", "Handle with care.", "13.4 km2", "kind 77", "A chart", "A map"))
    assert all(f"{number} / {len(pages)}" in page for number, page in enumerate(pages[1:], 2))
    picture = QPdfDocument(None)
    picture.load(str(path))
    wide = [picture.pagePointSize(page).width() > picture.pagePointSize(page).height() for page in range(len(pages))]
    assert wide == ["A wide list" in page for page in pages] and sum(wide) == 1
    seen = picture.render(len(pages) - 1, QtCore.QSize(420, 594))
    colours = {seen.pixelColor(x, y).getRgb()[:3] for x in range(0, 420, 3) for y in range(0, 594, 3)}
    for wanted in ((0xD5, 0x5E, 0x00), (0x33, 0x66, 0xAA)):  # pictures may be packed as JPEG
        assert min(max(abs(a - b) for a, b in zip(wanted, colour)) for colour in colours) <= 4


def test_shapes_lines_and_texts_on_paper(application):
    from mine_mapper.algorithms.paper.painting import BOTTOM, CENTRE, LEFT, MIDDLE, RIGHT, TOP, WRAP, Paper

    image = QtGui.QImage(400, 400, QtGui.QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QtGui.QPainter(image)
    paper = Paper(painter, 101.6)  # four dots a millimetre
    ring = shapely.Polygon([(10, 10), (60, 10), (60, 60), (10, 60)], [[(20, 20), (50, 20), (50, 50), (20, 50)]])
    paper.shape(ring, lambda corners: corners, fill="#0072b2", line="#000000", dash=[2, 2])
    paper.box(70, 10, 20, 20, fill="#d55e00", line=None)
    paper.line(0, 70, 100, 70, "#009e73", 1.0)
    paper.dot_at(80, 50, 5, "#cc79a7")
    with paper.clipped(70, 80, 10, 10):
        paper.box(60, 60, 40, 40, fill="#f0e442", line=None)
    tall = paper.text((2, 75, 20, 20), "several words that need lines", 8, align=LEFT | TOP | WRAP)
    flat = paper.text((2, 90, 60, 5), "one line", 8, align=RIGHT | BOTTOM)
    paper.text((2, 90, 60, 5), "middle", 8, True, align=CENTRE | MIDDLE)
    paper.halo_text(40, 85, "Name", 9)
    painter.end()
    seen = {
        place: QtGui.QColor(image.pixel(*place)).name()
        for place in ((60, 140), (140, 140), (320, 80), (200, 280), (320, 200), (300, 340), (330, 390))
    }
    assert list(seen.values()) == ["#0072b2", "#ffffff", "#d55e00", "#009e73", "#cc79a7", "#f0e442", "#ffffff"]
    assert tall > 2 * flat > 0


def test_letters_that_no_font_has_are_noticed(application):
    from mine_mapper.algorithms.paper.fonts import can_draw, undrawable

    assert can_draw("Mine 12") and not can_draw("\U000f1234")
    assert undrawable(["Mine", "\U000f1234", "", "\U000f1234", None]) == ["\U000f1234"]


def test_values_of_attributes():
    from mine_mapper.algorithms.layers.feature_values import array_of

    class Field:
        def __init__(self, kind):
            self._kind = kind

        def type(self):
            return self._kind

    kinds = QtCore.QMetaType.Type
    assert array_of([1, 2], Field(kinds.Int)).dtype == np.int64
    assert array_of([1, None], Field(kinds.LongLong)).tolist() == [1, None]
    assert np.isnan(array_of([1.5, None], Field(kinds.Double))[1])
    assert array_of([True, False], Field(kinds.Bool)).dtype == bool
    days = [QtCore.QDate(2026, 11, 28), None, QtCore.QDate()]
    assert array_of(days, Field(kinds.QDate)).tolist() == ["2026-11-28", None, None]
    assert (
        array_of([QtCore.QDateTime(QtCore.QDate(2026, 1, 2), QtCore.QTime(3, 4))], Field(kinds.QDateTime))[0]
        == "2026-01-02T03:04:00"
    )


def test_dates_of_a_form():
    from mine_mapper.algorithms.forms.form_values import read_date

    class Form:
        def given(self, parameters, name):
            return name in parameters

        def tr(self, text):
            return text

    values = (
        "2026-02-28",
        "2026-02-28T10:00:00",
        QtCore.QDate(2026, 2, 28),
        QtCore.QDateTime(QtCore.QDate(2026, 2, 28), QtCore.QTime(1, 0)),
    )
    assert {read_date(Form(), {"DATE": value}, "DATE", None) for value in values} == {"2026-02-28"}
    assert read_date(Form(), {}, "DATE", None) == ""


def test_boxes_show_labels_and_keep_words(application):
    from mine_mapper.algorithms.forms import choices
    from mine_mapper.algorithms.forms.choice_widgets import relabel

    class Definition:
        def __init__(self, name, options, several=False):
            self._name, self._options, self._several = name, options, several

        def name(self):
            return self._name

        def type(self):
            return "enum"

        def options(self):
            return self._options

        def allowMultiple(self):
            return self._several

        def usesStaticStrings(self):
            return True

    definition = Definition("OFFSET_APPLIED", ["auto", "yes", "no"])
    assert set(choices.words(definition)) == {"auto", "yes", "no"}
    holder = QtWidgets.QWidget()
    box = QtWidgets.QComboBox(holder)
    for word in definition.options():
        box.addItem(word, word)
    other = QtWidgets.QComboBox(holder)
    other.addItem("something else", 7)
    relabel(holder, definition)
    assert [box.itemText(n) for n in range(3)] == ["Find out", "Yes", "No"] and [box.itemData(n) for n in range(3)] == [
        "auto",
        "yes",
        "no",
    ]
    assert other.itemText(0) == "something else"


@pytest.mark.parametrize("language, text", [("zh_CN", "分割影像"), ("ru", "Сегментация снимка")])
def test_translations_load(application, language, text):
    compiled = ROOT / "i18n" / f"mine_mapper_{language}.qm"
    if not compiled.exists():
        subprocess.run([ROOT / "scripts" / "translations.sh", "compile"], check=True)
    translator = QtCore.QTranslator()
    assert translator.load(os.fspath(compiled))
    assert QtCore.QCoreApplication.installTranslator(translator)
    try:
        assert QtCore.QCoreApplication.translate("algorithms", "Segment image") == text
    finally:
        QtCore.QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("code, expected", [("zh-Hans", "zh_CN"), ("ru_RU", "ru"), ("fr", "")])
def test_languages(code, expected):
    from mine_mapper.algorithms.desktop.languages import translation_of

    assert translation_of(code) == expected


def test_styles_are_xml_for_qt_6():
    from PyQt6.QtXml import QDomDocument

    for style in sorted((ROOT / "styles").glob("*.qml")):
        document = QDomDocument()
        result = document.setContent(style.read_text(encoding="utf-8"))
        assert bool(result) and document.documentElement().tagName() == "qgis", style.name


def test_addresses_of_help_pages():
    from mine_mapper.algorithms.desktop.help_pages import help_url

    assert help_url("segmentimage").startswith("file:///")
