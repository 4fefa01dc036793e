"""Every step with a layer output as the desktop runs it: its layers are in the project, named, grouped, ordered, styled."""

from pathlib import Path

import pytest
from desktop_runs import UTM, clear_project, image, layers_in_project, layers_panel, own_model, run_as_dialog

LAYERS = ("rasterDestination", "vectorDestination")


CHAIN = {
    "prepareimagery": lambda land, made: {"PRODUCTS": [land["PRODUCT"]], "DEM": land["DEM"]},
    "segmentimage": lambda land, made: {"INPUT": made["prepareimagery"]["OUTPUT"], "SCALE": 60},
    "computefeatures": lambda land, made: {
        "INPUT": made["prepareimagery"]["OUTPUT"],
        "LABELS": made["segmentimage"]["LABELS"],
        "FEATURES": ["spectral"],
    },
    "labelobjects": lambda land, made: {"OBJECTS": made["computefeatures"]["OUTPUT"], "REFERENCE": land["REFERENCE"]},
    "trainrandomforest": lambda land, made: {
        "SAMPLES": made["labelobjects"]["OUTPUT"],
        "TREES": 30,
        "FOLDS": 2,
        "IMPORTANCE_REPEATS": 1,
        "MIN_SAMPLES_LEAF": 2,
        "MIN_SAMPLES_SPLIT": 4,
    },
    "classifymines": lambda land, made: {
        "OBJECTS": made["computefeatures"]["OUTPUT"],
        "MODEL": made["trainrandomforest"]["MODEL"],
    },
    "drawsample": lambda land, made: {
        "OBJECTS_CLASSIFIED": made["classifymines"]["OBJECTS_CLASSIFIED"],
        "SIZE": 40,
        "MIN_PER_STRATUM": 5,
    },
    "assessaccuracy": lambda land, made: {"MINES": made["classifymines"]["MINES"], "REFERENCE": land["REFERENCE"]},
    "minestatistics": lambda land, made: {"MINES": made["classifymines"]["MINES"], "REGISTER": land["REGISTER"]},
    "matchregister": lambda land, made: {"MINES": made["classifymines"]["MINES"], "REGISTER": land["REGISTER"]},
    "exportinventory": lambda land, made: {"MINES": made["minestatistics"]["OUTPUT"]},
    "fieldpackage": lambda land, made: {"MINES": made["minestatistics"]["OUTPUT"]},
    "mergefieldwork": lambda land, made: {"FOLDER": made["fieldpackage"]["FOLDER"]},
    "importregister": lambda land, made: {"TABLE": register_table(land), "CRS": UTM},
    "detectchange": lambda land, made: {"BEFORE": land["REFERENCE"], "AFTER": made["classifymines"]["MINES"]},
}
"""Steps in their order: inputs from the landscape and from what earlier steps made."""


def register_table(land):
    """A register as text: one licence by its corners."""
    path = Path(land["FOLDER"]) / "register.csv"
    corners = ((500100, 4799900), (500300, 4799900), (500300, 4799700), (500100, 4799700))
    rows = [f"A-1,{number},{x},{y}" for number, (x, y) in enumerate(corners, 1)]
    path.write_text("\n".join(["licence,corner,easting,northing", *rows, ""]), encoding="utf-8")
    return str(path)


SHOWN = {
    "prepareimagery": (("Image stack", "multibandcolor"), ("Clear observations", "singlebandpseudocolor")),
    "segmentimage": (("Objects", "singleSymbol"), ("Labels", "singlebandpseudocolor")),
    "computefeatures": (("Objects with features", "singleSymbol"),),
    "labelobjects": (
        ("Reference mines left out", "singleSymbol"),
        ("Samples", "RuleRenderer"),
        ("Land without samples", "singleSymbol"),
    ),
    "classifymines": (("Mines", "categorizedSymbol"), ("Mine probability", "graduatedSymbol")),
    "drawsample": (("Accuracy sample", "categorizedSymbol"),),
    "assessaccuracy": (("Map and reference compared", "RuleRenderer"),),
    "minestatistics": (("Mines", "categorizedSymbol"), ("Density of mines", "singlebandpseudocolor")),
    "matchregister": (
        ("Mines with status", "categorizedSymbol"),
        ("Mine land beyond licences", "singleSymbol"),
        ("Entries without a mine", "categorizedSymbol"),
    ),
    "mergefieldwork": (("New places", "singleSymbol"), ("Mines with field work", "categorizedSymbol")),
    "importregister": (("Mineral register", "singleSymbol"),),
    "exportinventory": (("Mines of the inventory", "categorizedSymbol"),),
    "detectchange": (("Changes", "categorizedSymbol"),),
}
"""Name and renderer of the layers of each step, from top to bottom."""


def destinations(step):
    """Names of the layer outputs, and of the others with a path each."""
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().algorithmById(f"minemapper:{step}")
    layers = [definition.name() for definition in algorithm.destinationParameterDefinitions() if definition.type() in LAYERS]
    others = [d for d in algorithm.destinationParameterDefinitions() if d.type() not in LAYERS]
    names = {d.name(): d.name() + (f".{d.defaultFileExtension()}" if d.type() == "fileDestination" else "") for d in others}
    return layers, names


@pytest.fixture(scope="module")
def chain(landscape, tmp_path_factory):
    """Step -> the layers seen after its run; every output is a temporary one."""
    from mine_mapper.algorithms.desktop import loading

    loading._waiting.clear()  # tests that run a step without handling its results leave theirs
    made, seen = {}, {}
    for step, inputs in CHAIN.items():
        layers, files = destinations(step)
        folder = tmp_path_factory.mktemp(step)
        paths = {name: str(folder / file) for name, file in files.items()}
        made[step] = run_as_dialog(step, {**inputs(landscape, made), **paths}, dict.fromkeys(layers, "TEMPORARY_OUTPUT"))
        seen[step] = layers_in_project()
        clear_project()
    return seen, made


def test_every_step_with_a_layer_is_tried_here(provider):
    known = {*CHAIN, "fetchimagery"}  # fetching needs servers: test_fetch_imagery.py
    steps = {algorithm.name() for algorithm in provider.algorithms() if algorithm.name() != "mapmines"}
    forgotten = {step for step in steps if destinations(step)[0]} - known
    assert not forgotten, f"add {sorted(forgotten)} to CHAIN and SHOWN, so that loading its layers is tested"


@pytest.mark.parametrize("step", SHOWN)
def test_layers_are_loaded_by_name_in_order_with_their_style(chain, step):
    assert tuple((layer.name, layer.renderer) for layer in chain[0][step]) == SHOWN[step]


@pytest.mark.parametrize("step", SHOWN)
def test_layers_are_in_the_group_of_their_run_and_have_their_place_on_earth(chain, step):
    from qgis.core import QgsApplication

    title = QgsApplication.processingRegistry().algorithmById(f"minemapper:{step}").displayName()
    assert {layer.group for layer in chain[0][step]} == {f"Mine Mapper: {title}"}
    for layer in chain[0][step]:
        assert layer.crs == UTM or (layer.name == "Density of mines" and "Lambert_Azimuthal_Equal_Area" in layer.crs)


@pytest.mark.parametrize("step", ["classifymines", "minestatistics"])
def test_mines_come_with_form_aliases_and_second_style(chain, step):
    mines = chain[0][step][0]
    assert mines.form[0] == "Review" and mines.aliases["review_order"] == "Order of review"
    if step == "classifymines":
        assert mines.styles == ("Confidence", "Type")


def test_no_post_processor_is_left(chain):
    from mine_mapper.algorithms.desktop import loading

    assert loading._waiting == []


def test_layers_inside_temporary_files_have_plain_names(chain):
    from qgis.core import QgsVectorLayer

    made = chain[1]
    layer = QgsVectorLayer(made["computefeatures"]["OUTPUT"], "", "ogr")
    names = [part.split("!!::!!")[1] for part in layer.dataProvider().subLayers()]
    assert names[0] == "Objects with features" and not any("OUTPUT" in name for name in names)
    assert layer.renderer().type() == "singleSymbol"
    del layer


@pytest.fixture
def scene(tmp_path):
    """A small image with bands named as the steps want them, and its segmentation's inputs."""
    return {"INPUT": image(tmp_path / "image.tif"), "SCALE": 20}


@pytest.fixture
def project(provider):
    clear_project()
    yield
    clear_project()


def test_each_run_gets_its_own_group(project, scene):
    for _ in range(2):
        run_as_dialog("segmentimage", scene, {"LABELS": "TEMPORARY_OUTPUT", "OBJECTS": "TEMPORARY_OUTPUT"})
    groups = [layer.group for layer in layers_in_project()]
    assert groups == ["Mine Mapper: Segment image (2)"] * 2 + ["Mine Mapper: Segment image"] * 2


def test_named_files_keep_the_users_name_inside_and_in_the_group(project, scene, tmp_path):
    """As the rows of a batch do."""
    for year in (2022, 2023):
        wanted = {"LABELS": str(tmp_path / f"labels {year}.tif"), "OBJECTS": str(tmp_path / f"pits_{year}.gpkg")}
        run_as_dialog("segmentimage", scene, wanted)
    seen = layers_in_project()
    assert [layer.name for layer in seen] == ["Objects", "Labels"] * 2
    assert seen[0].group == "Mine Mapper: Segment image, labels 2023" and seen[2].group.endswith("labels 2022")
    assert [layer.shown for layer in seen[:2]] == [True, False]  # outlines on the image, not on random colours


def test_a_row_that_is_refused_does_not_cancel_the_rows_after_it(project, scene):
    """QGIS did, as all rows of a batch share their feedback."""
    from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("minemapper:segmentimage")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    task = QgsProcessingAlgRunnerTask(algorithm, {**scene, "INPUT": "none.tif"}, context, feedback)
    assert not task.isCanceled() and not feedback.isCanceled()
    assert not task.run() and "none.tif" in feedback.textLog()


def test_a_second_run_into_the_same_file_shows_the_new_result(project, scene, tmp_path):
    from qgis.core import QgsProject

    wanted = {"LABELS": str(tmp_path / "labels.tif"), "OBJECTS": str(tmp_path / "objects.gpkg")}
    run_as_dialog("segmentimage", scene, wanted)
    before = len(layers_in_project())
    (layer,) = QgsProject.instance().mapLayersByName("Objects")
    many = layer.featureCount()
    run_as_dialog("segmentimage", {**scene, "SCALE": 100000}, wanted)
    assert len(layers_in_project()) == before and layer.featureCount() == 1 < many
    assert [child.name() for child in QgsProject.instance().layerTreeRoot().children()] == ["Mine Mapper: Segment image, labels"]
    del layer


def test_what_nobody_asked_for_is_not_loaded(project, scene, tmp_path):
    run_as_dialog("segmentimage", {**scene, "LABELS": str(tmp_path / "labels.tif")}, {"OBJECTS": "TEMPORARY_OUTPUT"})
    assert [layer.name for layer in layers_in_project()] == ["Objects"]


def test_run_and_load_results(project, scene):
    """From the Python console."""
    import processing
    from qgis.core import QgsProject

    with layers_panel(QgsProject.instance()):
        processing.runAndLoadResults(
            "minemapper:segmentimage", {**scene, "LABELS": "TEMPORARY_OUTPUT", "OBJECTS": "TEMPORARY_OUTPUT"}
        )
    seen = layers_in_project()
    assert [(layer.name, layer.renderer) for layer in seen] == [("Objects", "singleSymbol"), ("Labels", "singlebandpseudocolor")]
    assert {layer.group for layer in seen} == {"Mine Mapper: Segment image"}


@pytest.mark.parametrize(
    ("named", "shown"),
    [("objects_map", "Objects"), ("objects", "Objects"), ("OUT", "Objects"), ("County 7", "County 7"), ("矿山", "矿山")],
)
def test_a_child_of_a_model_is_loaded_like_the_step_itself(project, scene, named, shown):
    model = own_model({"LABELS": "labels_map", "OBJECTS": named})
    wanted = {definition.name(): "TEMPORARY_OUTPUT" for definition in model.destinationParameterDefinitions()}
    for _ in range(2):
        run_as_dialog(model, {"INPUT": scene["INPUT"]}, wanted)
    seen = layers_in_project()
    assert [layer.name for layer in seen] == [shown, "Labels"] * 2
    assert [layer.group for layer in seen] == ["Mine Mapper: My pits (2)"] * 2 + ["Mine Mapper: My pits"] * 2
    assert seen[0].renderer == "singleSymbol" and seen[1].renderer == "singlebandpseudocolor"


def test_the_group_that_a_models_author_chose_stays(project, scene):
    model = own_model({"LABELS": "labels_map", "OBJECTS": "objects_map"})
    model.setOutputGroup("County 7")
    wanted = {definition.name(): "TEMPORARY_OUTPUT" for definition in model.destinationParameterDefinitions()}
    run_as_dialog(model, {"INPUT": scene["INPUT"]}, wanted)
    assert {layer.group for layer in layers_in_project()} == {"County 7"}


def test_files_opened_by_hand_look_the_same(project, scene, tmp_path):
    from qgis.core import QgsVectorLayer

    path = tmp_path / "objects.gpkg"
    run_as_dialog("segmentimage", {**scene, "LABELS": str(tmp_path / "l.tif"), "OBJECTS": str(path)})
    layer = QgsVectorLayer(str(path), "", "ogr")
    assert layer.renderer().symbol().symbolLayer(0).strokeColor().name() == stored_outline(Path("styles/objects.qml"))
    del layer


def stored_outline(style):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer("Polygon?crs=EPSG:32644", "", "memory")
    layer.loadNamedStyle(str(Path(__file__).resolve().parent.parent / style))
    name = layer.renderer().symbol().symbolLayer(0).strokeColor().name()
    del layer
    return name
