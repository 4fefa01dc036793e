"""Choices in a QGIS window in Chinese: dialogs, a batch row and the Modeler read as words and give those of the interface."""

import re
from pathlib import Path

import pytest
from test_desktop_window import ROOT, run_window

CHINESE = re.compile("[\u4e00-\u9fff]")


@pytest.fixture(scope="module")
def window(provider, tmp_path_factory):
    folder = tmp_path_factory.mktemp("choices")
    seen = run_window(folder, Path(ROOT) / "test" / "desktop" / "choices_script.py", {}, language="zh-Hans")
    assert not seen["errors"], f"{seen['errors']} (pictures in {folder})"
    return seen


@pytest.mark.parametrize(
    ("place", "words", "taken"),
    [
        ("dialog labelobjects", ["non_mine", "unknown"], "unknown"),
        ("dialog trainrandomforest", ["none", "balanced", "balanced_subsample"], "balanced_subsample"),
        ("dialog minesheets", ["", "en", "zh_CN", "ru"], "ru"),
        ("batch", ["median", "least_cloudy", "first", "nearest"], "nearest"),
        ("modeler", ["count", "area"], "area"),
    ],
)
def test_boxes(window, place, words, taken):
    assert list(window["boxes"][place]) == words and window["values"][place] == taken
    for word, text in window["boxes"][place].items():
        assert CHINESE.search(text) or (word in ("en", "ru") and text in ("English", "Русский")), (word, text)


def test_the_box_for_beginners(window):
    boxes = window["boxes"]["dialog mapmines"]
    assert boxes["quarries"] == "采石场" and window["values"]["dialog mapmines"] == "tailings_and_dumps"
    assert all(CHINESE.search(text) and "_" not in text for text in boxes.values())


def test_steps_bear_their_numbers(window):
    assert [re.search(r"\d\.\d ", title).group() for title in window["order"][:2]] == ["3.1 ", "3.2 "]
