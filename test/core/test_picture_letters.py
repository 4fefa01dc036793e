"""Texts of pictures: a Chinese one is drawn by a font that has its letters, or is not Chinese."""

import warnings

import pytest
from mine_mapper.core.report import charts


@pytest.mark.parametrize("told", ["找到：3 个参考矿山", "Найдено рудников: 3"])
def test_no_letter_becomes_a_box(told, monkeypatch):
    monkeypatch.setattr(charts, "said", lambda text: told)
    shown = charts.picture_text("3 mines found")
    figure, axes = charts.new_figure()
    axes.set_title(shown)
    axes.text(0.2, 0.5, shown)
    axes.plot([0, 1], [0, 1], label=shown)
    axes.legend()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.filterwarnings("ignore", message=".*findfont")
        picture = charts.to_png(figure)
    assert picture.startswith(b"\x89PNG")


def test_fonts_installed_after_matplotlib_wrote_its_list_are_taken(monkeypatch):
    from matplotlib import font_manager
    from mine_mapper.core.report import charts

    known = [entry for entry in font_manager.fontManager.ttflist if "DejaVu" not in entry.name]
    monkeypatch.setattr(font_manager.fontManager, "ttflist", known)
    new = [path for path in font_manager.findSystemFonts() if "DejaVu" in path]
    charts._take_new_fonts.__wrapped__()
    assert new and {entry.fname for entry in known} >= set(new)
