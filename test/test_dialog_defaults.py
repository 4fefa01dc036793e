"""What a dialog holds when it opens: outputs that are made, boxes with the right layer or none."""

import pytest
from desktop_runs import clear_project, image, run_as_dialog
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

OPTIONAL = Qgis.ProcessingParameterFlag.Optional
COUNTIES = "Polygon?crs=EPSG:32644&field=name:string"
OBJECTS = "MultiPolygon?crs=EPSG:32644&field=object_id:integer&field=mean_red:double"
SAMPLES = f"{OBJECTS}&field=class:string&field=split:string&field=group:string&field=weight:double"
CLASSIFIED = f"{OBJECTS}&field=probability:double&field=class:string&field=vote_share:double"
MINES = "MultiPolygon?crs=EPSG:32644&field=mine_id:integer&field=probability:double&field=confidence:string"
SAMPLE = "Point?crs=EPSG:32644&field=sample_id:integer&field=stratum:string&field=weight:double&field=reference_class:string"


@pytest.fixture
def project(provider):
    from mine_mapper.algorithms.forms import prefill

    clear_project()
    prefill.forget()
    yield QgsProject.instance()
    prefill.forget()
    clear_project()


def algorithm(step):
    return QgsApplication.processingRegistry().createAlgorithmById(f"minemapper:{step}")


def own_steps(provider):
    return [step for step in provider.algorithms() if step.name() != "mapmines"]


def add(project, name, definition):
    layer = project.addMapLayer(QgsVectorLayer(definition, name, "memory"))
    return layer.id()


def offered(step, parameter):
    fresh = algorithm(step)  # a name of its own: it owns its definitions
    return fresh.parameterDefinition(parameter).defaultValueForGui()


def test_optional_outputs_are_made_unless_the_user_skips_them(provider):
    skipped = [
        f"{step.name()} {definition.name()}"
        for step in own_steps(provider)
        for definition in step.destinationParameterDefinitions()
        if not definition.createByDefault()
    ]
    assert skipped == []


def test_outputs_that_are_not_named_are_left_out_headless(provider, qgis_process, tmp_path):
    run = qgis_process("minemapper:segmentimage", INPUT=image(tmp_path / "i.tif"), LABELS=str(tmp_path / "l.tif"))
    assert run.returncode == 0 and '"OBJECTS"' not in run.stdout
    assert not list(tmp_path.glob("*.gpkg"))


def test_no_box_holds_the_first_polygon_layer(project, provider):
    """With nothing but counties in the project every box that must be filled asks for a layer."""
    add(project, "Counties", COUNTIES)
    asked = 0
    for step in own_steps(provider):
        fresh = step.create()
        for definition in fresh.parameterDefinitions():
            if definition.type() not in ("source", "raster"):
                continue
            assert definition.defaultValue() is None  # the parameter itself has no default: scripts see none
            wanted = None if definition.flags() & OPTIONAL else "Choose a layer"
            assert definition.defaultValueForGui() == wanted, (step.name(), definition.name())
            asked += wanted is not None
    assert asked > 15


@pytest.mark.parametrize(
    ("step", "parameter", "kind"),
    [
        ("labelobjects", "OBJECTS", OBJECTS),
        ("classifymines", "OBJECTS", OBJECTS),
        ("trainrandomforest", "SAMPLES", SAMPLES),
        ("compareclassifiers", "SAMPLES", SAMPLES),
        ("assessaccuracy", "SAMPLES", SAMPLES),
        ("drawsample", "OBJECTS_CLASSIFIED", CLASSIFIED),
        ("assessaccuracy", "OBJECTS_CLASSIFIED", CLASSIFIED),
        ("assessaccuracy", "MINES", MINES),
        ("minestatistics", "MINES", MINES),
        ("detectchange", "AFTER", MINES),
    ],
)
def test_boxes_take_the_newest_layer_of_their_kind(project, step, parameter, kind):
    for name, definition in (("Counties", COUNTIES), ("Objects", OBJECTS), ("Samples", SAMPLES), ("Places", SAMPLE)):
        add(project, name, definition)
    for name, definition in (("Probability", CLASSIFIED), ("Mines", MINES)):
        add(project, name, definition)
    newest = add(project, "anything", kind)
    assert offered(step, parameter) == newest


@pytest.mark.parametrize(
    ("made", "step", "parameter", "kind"),
    [
        ("labelobjects:GAPS", "classifymines", "OBJECTS", OBJECTS),
        ("segmentimage:OBJECTS", "labelobjects", "OBJECTS", OBJECTS),
        ("matchregister:OVERRUN", "minestatistics", "MINES", MINES),
        ("assessaccuracy:AGREEMENT", "detectchange", "AFTER", MINES),
    ],
)
def test_side_results_are_not_offered(project, made, step, parameter, kind):
    """What a step made beside its main layer is not the next step's input, though it has the fields."""
    wanted = add(project, "wanted", kind)
    project.mapLayer(add(project, "beside", kind)).setCustomProperty("mine_mapper/made_by", made)
    assert offered(step, parameter) == wanted


def test_gaps_opened_by_hand_are_no_objects(project):
    add(project, "GAPS", f"{OBJECTS}&field=cover:integer&field=cover_share:double")
    assert offered("classifymines", "OBJECTS") == "Choose a layer"


@pytest.mark.parametrize(("name", "fits"), [("reference_2022", True), ("参考矿山", True), ("Basin", False), ("objects", False)])
def test_references_are_known_by_name_alone(project, name, fits):
    added = add(project, name, COUNTIES)
    assert offered("labelobjects", "REFERENCE") == (added if fits else "Choose a layer")


@pytest.mark.parametrize(
    ("step", "name", "shown"),
    [("labelobjects", "OVERLAP", "0.700"), ("segmentimage", "SCALE", "100.00"), ("mapmines", "THRESHOLD", "0.500")],
)
def test_numbers_have_no_six_decimals(project, monkeypatch, step, name, shown):
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.PyQt.QtWidgets import QDoubleSpinBox

    monkeypatch.setattr("processing.gui.ParametersPanel.iface", None)
    dialog = AlgorithmDialog(algorithm(step), False, None)
    box = dialog.mainWidget().wrappers[name].wrappedWidget()
    box = box if isinstance(box, QDoubleSpinBox) else box.findChild(QDoubleSpinBox)
    assert box.text() == shown
    dialog.deleteLater()


def test_what_the_plugin_made_is_no_reference(project):
    add(project, "objects in reference", OBJECTS)
    assert offered("labelobjects", "REFERENCE") == "Choose a layer"


def test_image_and_labels_are_known_by_their_bands(project, tmp_path):
    from qgis.core import QgsRasterLayer

    path = image(tmp_path / "stack.tif")
    run_as_dialog("segmentimage", {"INPUT": path, "SCALE": 20}, {"LABELS": "TEMPORARY_OUTPUT"})
    (labels,) = project.mapLayersByName("Labels")
    stack = project.addMapLayer(QgsRasterLayer(path, "whatever"))
    assert offered("computefeatures", "INPUT") == stack.id() and offered("computefeatures", "LABELS") == labels.id()
    assert offered("segmentimage", "INPUT") == stack.id()
    del labels, stack


def test_a_box_that_was_left_alone_is_told_in_words(project):
    step = algorithm("labelobjects")
    fine, message = step.checkParameterValues({"OBJECTS": "x.gpkg", "REFERENCE": "Choose a layer"}, QgsProcessingContext())
    assert not fine and message == "Reference polygons: no layer is chosen yet."


def test_the_dialog_shows_it(project, monkeypatch):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    monkeypatch.setattr("processing.gui.ParametersPanel.iface", None)  # not the imitation that pytest-qgis makes
    add(project, "Counties", COUNTIES)
    objects = add(project, "Objects with features", OBJECTS)
    dialog = AlgorithmDialog(algorithm("labelobjects"), False, None)
    boxes = dialog.mainWidget().wrappers
    assert boxes["OBJECTS"].parameterValue() == objects and boxes["REFERENCE"].parameterValue() == "Choose a layer"
    assert boxes["LEFT_OUT"].parameterValue() is not None  # made by default
    dialog.deleteLater()


def test_tables_are_offered_to_the_report_if_they_are_of_the_same_mines(project, tmp_path):
    from mine_mapper.algorithms.forms import prefill

    made = {name: tmp_path / name for name in ("tables", "accuracy.csv", "other.csv")}
    for path in made.values():
        path.touch()
    prefill.remember(algorithm("minestatistics"), {"TABLES": str(made["tables"])}, ["a.gpkg"])
    prefill.remember(algorithm("assessaccuracy"), {"TABLE": str(made["accuracy.csv"])}, ["a.gpkg"])
    prefill.remember(algorithm("detectchange"), {"TABLE": str(made["other.csv"])}, ["b.gpkg"])
    assert offered("inventoryreport", "STATISTICS") == str(made["tables"])
    assert offered("inventoryreport", "ACCURACY") == str(made["accuracy.csv"])
    assert not offered("inventoryreport", "CHANGE_RESULT")
    made["accuracy.csv"].unlink()
    assert not offered("inventoryreport", "ACCURACY")
    prefill.forget()  # another project
    assert not offered("inventoryreport", "STATISTICS")


def test_a_new_result_switches_off_what_it_supersedes(project):
    """Objects lie under samples and mines, in groups of their own; what is no step's result, and what is elsewhere, stay on."""
    from mine_mapper.algorithms.desktop.loading import hide_superseded
    from qgis.core import QgsLayerTreeLayer

    root, nodes = project.layerTreeRoot(), {}
    for group, made in (
        ("1", "segmentimage:OBJECTS"),
        ("2", "computefeatures:OUTPUT"),
        ("3", "labelobjects:OUTPUT"),
        ("4", "classifymines:MINES"),
        ("4", "computefeatures:OUTPUT"),
        ("5", ""),
        ("6", "classifymines:MINES"),
        ("7", "minestatistics:OUTPUT"),
        ("8", "minestatistics:OUTPUT"),
    ):
        layer = project.addMapLayer(QgsVectorLayer(OBJECTS, made, "memory"), False)
        mine = QgsFeature(layer.fields())
        mine.setGeometry(
            QgsGeometry.fromRect(QgsRectangle(5e5, 4e6, 5.1e5, 4.1e6) if group != "8" else QgsRectangle(6e5, 5e6, 6.1e5, 5.1e6))
        )
        layer.dataProvider().addFeature(mine)
        layer.updateExtents()
        layer.setCustomProperty("mine_mapper/made_by", made)
        folder = root.findGroup(group) or root.addGroup(group)
        nodes[group, made] = folder.addLayer(layer)
        assert isinstance(nodes[group, made], QgsLayerTreeLayer)
    hide_superseded(root, nodes["4", "classifymines:MINES"].layer(), "classifymines")
    shown = {key for key, node in nodes.items() if node.itemVisibilityChecked()}
    elsewhere = ("8", "minestatistics:OUTPUT")
    assert shown == {("4", "classifymines:MINES"), ("4", "computefeatures:OUTPUT"), ("5", ""), elsewhere}
    del nodes, layer, folder


def test_the_document_takes_the_image(project, tmp_path):
    from qgis.core import QgsRasterLayer

    stack = project.addMapLayer(QgsRasterLayer(image(tmp_path / "stack.tif"), "whatever"))
    assert offered("inventoryreport", "IMAGE") == stack.id()
    del stack


@pytest.mark.parametrize("step", ["mapmines", "labelobjects", "assessaccuracy", "matchregister"])
def test_a_box_that_asks_for_a_layer_gives_no_warning(project, monkeypatch, step):
    """QGIS would say "Could not load selected layer/table" of it; of a layer that is really gone it still does."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    monkeypatch.setattr("processing.gui.ParametersPanel.iface", None)
    add(project, "Counties", COUNTIES)
    fresh = algorithm(step)  # a name of its own: it owns its definitions
    asked = {one.name() for one in fresh.parameterDefinitions() if one.defaultValueForGui() == "Choose a layer"}
    parents = [one.parentLayerParameterName() for one in fresh.parameterDefinitions() if one.type() == "field"]
    source = next(name for name in parents if name in asked)
    dialog = AlgorithmDialog(algorithm(step), False, None)
    assert dialog.messageBar().currentItem() is None
    dialog.mainWidget().wrappers[source].setParameterValue("/gone/reference.gpkg", QgsProcessingContext())
    assert "could not be populated" in dialog.messageBar().currentItem().text()
    dialog.deleteLater()
