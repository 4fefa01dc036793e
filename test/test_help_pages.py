"""The page that the Help button opens."""

import os

from mine_mapper.algorithms.desktop import help_pages


def page(folder, *parts):
    path = folder.joinpath(*parts)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("<html></html>")
    return str(path)


def test_the_page_in_the_language_of_qgis(tmp_path, monkeypatch):
    monkeypatch.setattr(help_pages, "SITE", str(tmp_path))
    plain = help_pages.help_page("segmentimage", "zh_CN")
    assert plain.endswith("segmentation.md") and os.path.isfile(plain)  # a checkout whose site is not built
    monkeypatch.setattr(help_pages, "PAGES", {})
    assert help_pages.help_page("segmentimage", "zh_CN") == "" and help_pages.help_url("segmentimage") == ""
    english = page(tmp_path, "algorithms", "segmentimage.html")
    chinese = page(tmp_path, "zh", "algorithms", "segmentimage.html")
    assert help_pages.help_page("segmentimage", "zh_CN") == chinese
    assert help_pages.help_page("segmentimage", "zh-Hans") == chinese
    assert help_pages.help_page("segmentimage", "ru") == english  # not translated yet
    assert help_pages.help_page("segmentimage", "de_AT") == english
    assert help_pages.help_page("computefeatures", "zh_CN") == ""
    assert help_pages.help_url("segmentimage").startswith("file://")


def test_every_step_has_a_page(provider):
    names = [algorithm.name() for algorithm in provider.algorithms()]
    assert [name for name in names if not help_pages.help_page(name)] == []
