"""The toolbox of the desktop shows the steps in the order of the work, in every language; elsewhere names have no numbers."""

import pytest
from test_no_english import LANGUAGES, spoken


@pytest.fixture(params=("en", *LANGUAGES))
def language(request, provider, root, tmp_path_factory):
    with spoken(request.param, root, tmp_path_factory):
        yield request.param


def shown(model, parent):
    """(index, what is written, algorithm or None) of each line below another."""
    rows = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    return [(row, row.data(), model.toolboxModel().algorithmForIndex(model.mapToSource(row))) for row in rows]


def test_steps_stand_in_the_order_of_the_work(language, provider, monkeypatch):
    from mine_mapper.algorithms.desktop import toolbox_order
    from qgis.core import QgsApplication
    from qgis.gui import QgsProcessingToolboxProxyModel
    from qgis.PyQt.QtCore import QModelIndex

    monkeypatch.setattr(toolbox_order, "on_desktop", lambda: True)
    model = QgsProcessingToolboxProxyModel(None, QgsApplication.processingRegistry())
    (place,) = [row for row, name, _ in shown(model, QModelIndex()) if name == "Mine Mapper"]
    groups = [(name, shown(model, row)) for row, name, step in shown(model, place)]
    seen = {name[:1]: [step.name() for _, _, step in steps] for name, steps in groups}
    for number, (group, steps) in enumerate(toolbox_order.STEPS.items(), 1):
        assert seen[str(number)] == list(steps), group
    assert [name[:1] for name, _ in groups if name[:1].isdigit()] == list("123456")
    del groups, model


def test_every_numbered_group_is_in_the_table(provider):
    from mine_mapper.algorithms.desktop.toolbox_order import STEPS

    groups = {}
    for algorithm in provider.algorithms():
        groups.setdefault(algorithm.groupId(), set()).add(algorithm.name())
    assert groups.pop("setup") == {"checkdependencies", "createdemodata"}, "a step in no group of the table"
    groups.pop("Whole method")
    assert groups == {group: set(steps) for group, steps in STEPS.items()}
    assert max(map(len, STEPS.values())) < 10


def test_names_have_no_numbers_without_a_window(provider, monkeypatch):
    """Nor do the names of a run's layers on the desktop."""
    from mine_mapper.algorithms.desktop import toolbox_order

    step = provider.algorithm("segmentimage")
    assert step.displayName() == step.title() == "Segment image"
    monkeypatch.setattr(toolbox_order, "on_desktop", lambda: True)
    assert (step.displayName(), step.title()) == ("2.3 Segment image", "Segment image")
    assert provider.algorithm("checkdependencies").displayName() == "Check dependencies"
