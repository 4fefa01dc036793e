"""The shipped model: the whole method in one box, in a real `qgis_process` and edited as in the Modeler."""

import csv
import json
import os
import signal
import subprocess
import sysconfig
import time
import zipfile
from pathlib import Path

import pytest
from imagery_products import scene, write_raster
from qgis.core import QgsProcessingException

SCALE = 60
"""Smaller objects than the default's, so that a small landscape has enough samples."""


def inputs(landscape, folder):
    return {
        "PRODUCTS": [landscape["PRODUCT"]],
        "DEM": landscape["DEM"],
        "REFERENCE": landscape["REFERENCE"],
        "REGISTER": landscape["REGISTER"],
        "RIVERS": landscape["RIVERS"],
        "COUNTIES": landscape["COUNTIES"],
        "COUNTY_FIELD": "name",
        "BASIN": landscape["BASIN"],
        "SCALE": SCALE,
        "mines_map": str(Path(folder) / "шахты.gpkg"),
    }


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


OUTPUTS = {
    "objects_map": "objects.gpkg",
    "model_file": "forest.mmf",
    "accuracy_table": "accuracy.csv",
    "accuracy_report": "accuracy.html",
    "agreement_map": "agreement.gpkg",
    "density_map": "density.tif",
    "report": "report.html",
    "tables": "tables",
}


@pytest.fixture(scope="module")
def headless(landscape, qgis_process, tmp_path_factory):
    """Inputs and results of one run with all outputs in a real `qgis_process`."""
    folder = tmp_path_factory.mktemp("headless")
    wanted = {**inputs(landscape, folder), **{name: str(folder / file) for name, file in OUTPUTS.items()}}
    run = qgis_process("minemapper:mapmines", **wanted)
    assert run.returncode == 0, run.stdout[-2000:] + run.stderr[-2000:]
    return wanted, json.loads(run.stdout[run.stdout.index("{") :])["results"], folder


def test_whole_method_in_a_real_qgis_process(headless):
    from qgis.core import QgsVectorLayer

    wanted, results, folder = headless
    for name in ("mines_map", *OUTPUTS):
        assert results[name] == wanted[name] and Path(wanted[name]).exists(), name
    mines = QgsVectorLayer(wanted["mines_map"], "mines", "ogr")
    by_type = {row["type"]: int(row["number"]) for row in rows(folder / "tables" / "types.csv")}
    assert mines.featureCount() > 0 and max(by_type.values()) == mines.featureCount()
    assert mines.renderer().type() == "categorizedSymbol"  # the style was stored with the file
    del mines
    judged = {(row["measure"], row["unit"]): row for row in rows(folder / "accuracy.csv")}
    assert 0 < int(judged[("accuracy", "objects")]["n"]) < objects_in(wanted["objects_map"])


def test_the_model_ends_in_the_inventory_report(headless):
    """Statistics, accuracy and register in one page; the tables behind it in one folder."""
    _, _, folder = headless
    page = (folder / "report.html").read_text(encoding="utf-8")
    for heading in (
        "What was found and how sure it is",
        "Map of the mines",
        "Counties",
        "The mineral register",
        "Complete list of mines",
    ):
        assert f">{heading}</h2>" in page, heading
    assert "Not yet checked" not in page and "<script" not in page and 'src="data:image/jpeg' in page
    tables = {path.name for path in (folder / "tables").iterdir()}
    assert {"summary.csv", "types.csv", "accuracy.csv", "register_mines.csv", "run_record.json"} <= tables
    assert (folder / "tables" / "accuracy.csv").read_bytes() == (folder / "accuracy.csv").read_bytes()


MADE = {
    "prepareimagery": {"OUTPUT": "OUTPUT.tif"},
    "segmentimage": {"LABELS": "LABELS.tif"},
    "computefeatures": {"OUTPUT": "OUTPUT.gpkg"},
    "labelobjects": {"OUTPUT": "OUTPUT.gpkg"},
    "trainrandomforest": {"MODEL": "model.mmf"},
    "classifymines": {"MINES": "MINES.gpkg"},
    "assessaccuracy": {"TABLE": "accuracy.csv"},
    "minestatistics": {"OUTPUT": "mines.gpkg", "TABLES": "tables"},
}
"""The output of each step that later ones read, first."""


def test_the_record_repeats_the_run(landscape, headless, tmp_path):
    """Step by step, with nothing but the record and the files it names: the same model, accuracy and tables."""
    import processing

    folder = headless[2]
    outside = {Path(path).name: path for path in landscape.values() if isinstance(path, str)}
    steps = json.loads((folder / "tables" / "run_record.json").read_text(encoding="utf-8"))["steps"]
    made = {}
    for step in steps:
        if step["step"] not in MADE:
            continue
        given = {name: value for name, value in step["parameters"].items() if value not in (None, "", [])}
        for name, entries in step["inputs"].items():
            paths = [made[entry["made_by"]] if "made_by" in entry else outside[entry["name"]] for entry in entries]
            given[name] = paths if name == "PRODUCTS" else paths[0]
        (tmp_path / step["id"]).mkdir()
        outputs = {name: str(tmp_path / step["id"] / file) for name, file in MADE[step["step"]].items()}
        processing.run(f"minemapper:{step['step']}", {**given, **outputs})
        made[step["id"]] = next(iter(outputs.values()))
    again = {step["step"]: tmp_path / step["id"] for step in steps}
    assert model_parts(again["trainrandomforest"] / "model.mmf") == model_parts(folder / "forest.mmf")
    assert (again["assessaccuracy"] / "accuracy.csv").read_bytes() == (folder / "accuracy.csv").read_bytes()
    tables = sorted((again["minestatistics"] / "tables").glob("*.csv"))
    assert len(tables) > 10
    for table in tables:
        assert table.read_bytes() == (folder / "tables" / table.name).read_bytes(), table.name


def model_parts(path):
    """All of a model file but its record, which names other files."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_report_without_a_register(landscape, headless, tmp_path):
    """Fewer layers give fewer sections; a table that was asked for is still the one that the report reads."""
    import processing

    left_out = ("REGISTER", "COUNTIES", "COUNTY_FIELD", "RIVERS", "BASIN")
    given = {name: value for name, value in inputs(landscape, tmp_path).items() if name not in left_out}
    wanted = {name: str(tmp_path / OUTPUTS[name]) for name in ("report", "accuracy_table")}
    results = processing.run("minemapper:mapmines", {**given, **wanted})
    assert {name: results[name] for name in wanted} == wanted and rows(tmp_path / "accuracy.csv")
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Confusion matrix (number of objects)" in page and "The mineral register" not in page and ">Counties<" not in page


def objects_in(path):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(path, "objects", "ogr")
    count = layer.featureCount()
    del layer
    return count


def test_edited_model_runs(landscape, provider, root, tmp_path):
    """Open the shipped file as the Modeler does, change a default, run it with the mandatory output alone."""
    import processing
    from qgis.core import QgsProcessingModelAlgorithm

    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(root / "models" / "mapmines.model3"))
    definition = model.parameterDefinition("THRESHOLD").clone()
    definition.setDefaultValue(1.0)
    component = model.parameterComponent("THRESHOLD").clone()  # a reference would dangle
    model.removeModelParameter("THRESHOLD")
    model.addModelParameter(definition, component)
    edited = tmp_path / "edited.model3"
    assert model.toFile(str(edited))
    again = QgsProcessingModelAlgorithm()
    assert again.fromFile(str(edited)) and again.parameterDefinition("THRESHOLD").defaultValue() == 1.0
    asked = {**inputs(landscape, tmp_path), "THRESHOLD": 0.3}
    results = processing.run(again, asked)
    assert Path(results["mines_map"]).exists()
    page = Path(results["report"]).read_text(encoding="utf-8")  # made of tables that nobody asked for
    assert "Confusion matrix (number of objects)" in page and "The mineral register" in page


def test_same_input_same_bytes(landscape, headless, tmp_path):
    """A second run, inside this process, gives the bytes of the first: model file, accuracy and all tables."""
    import processing

    extra = {name: str(tmp_path / OUTPUTS[name]) for name in ("model_file", "accuracy_table", "tables")}
    processing.run("minemapper:mapmines", {**inputs(landscape, tmp_path), **extra})
    first = headless[2]
    names = ["forest.mmf", "accuracy.csv", *(f"tables/{path.name}" for path in (first / "tables").glob("*.csv"))]
    assert len(names) > 5
    for name in names:
        assert (tmp_path / name).read_bytes() == (first / name).read_bytes(), name


def test_the_seasons_are_handed_on_and_the_features_follow_the_stack(provider):
    """Either switch reaches the step that reads the products; the objects are described by what the stack has in the end."""
    from qgis.core import QgsApplication

    model = QgsApplication.processingRegistry().createAlgorithmById("minemapper:mapmines")
    children = model.childAlgorithms()
    sources = children["prepareimagery"].parameterSources()
    assert sources["SEASONS"][0].parameterName() == "SEASONS"
    assert sources["SEASONS_AUTOMATIC"][0].expression() == "coalesce(@SEASONS_AUTOMATIC, true)"
    (source,) = children["computefeatures"].parameterSources()["FEATURES"]
    assert source.staticValue() == ["automatic"]
    assert model.parameterDefinition("SEASONS").defaultValue() is False
    assert model.parameterDefinition("SEASONS_AUTOMATIC").defaultValue() is True
    assert "CLASSIFIER" not in children["trainrandomforest"].parameterSources()  # the forest fits itself


@pytest.mark.parametrize(
    "switches, dates, said",
    [
        ({"SEASONS": True}, 1, "at least two dates"),
        ({}, 1, "one date"),  # as a script that names neither switch
        ({}, 2, "150 days"),
        ({"SEASONS": False, "SEASONS_AUTOMATIC": True}, 2, "150 days"),
        ({"SEASONS_AUTOMATIC": False}, 2, "paper"),
    ],
)
def test_seasons_in_the_whole_method(provider, tmp_path, switches, dates, said):
    """One date and the switch on stop at once; else the log says what was chosen, whatever comes of so small an image."""
    import processing
    from qgis.core import QgsFeature, QgsGeometry, QgsProcessingFeedback, QgsRectangle, QgsVectorLayer

    products = [
        write_raster(str(tmp_path / f"x_{date}.tif"), scene(64, seed), names=("blue", "green", "red", "nir"))
        for seed, date in enumerate(("20230201", "20230701")[:dates])
    ]
    layer = QgsVectorLayer("Polygon?crs=EPSG:32645", "outlines", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(600100, 4899700, 600300, 4899900)))
    layer.dataProvider().addFeatures([feature])
    feedback = QgsProcessingFeedback(False)
    given = {"PRODUCTS": products, "REFERENCE": layer, **switches, "mines_map": str(tmp_path / "m.gpkg")}
    with pytest.raises(QgsProcessingException) as error:
        processing.run("minemapper:mapmines", given, feedback=feedback)
    log = feedback.textLog()
    stopped = switches.get("SEASONS", False)
    assert said in (str(error.value) if stopped else log) and ("Segment image" in log) != stopped
    assert ("seasonal, terrain" in log) == (said == "150 days")
    assert not (tmp_path / "m.gpkg").exists()
    del layer


def test_a_killed_run_goes_on_at_the_step_it_had_reached(landscape, headless, root, tmp_path):
    """`qgis_process` killed when some steps are done, twice; then the same bytes as the run that nobody disturbed."""
    wanted = {**inputs(landscape, tmp_path), **{name: str(tmp_path / file) for name, file in OUTPUTS.items()}}
    done = [killed_after(steps, wanted, root, tmp_path) for steps in (2, 5)]
    assert done[0] >= 2 and done[1] >= 5 and not (tmp_path / "шахты.gpkg").exists()
    log = started(root).communicate(json.dumps({"inputs": wanted}))[0]
    assert log.count("Taken from the run before") >= done[1]
    folder = headless[2]
    for path in sorted([*(folder / "tables").glob("*.csv"), folder / "accuracy.csv"]):
        assert path.read_bytes() == (tmp_path / path.relative_to(folder)).read_bytes(), path.name
    assert model_parts(tmp_path / "forest.mmf") == model_parts(folder / "forest.mmf")
    assert (tmp_path / "density.tif").read_bytes() == (folder / "density.tif").read_bytes()
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith(".")]


def started(root):
    """`qgis_process` with the model that waits for its inputs; its log on standard output."""
    profile = {"QGIS_CUSTOM_CONFIG_PATH": str(root / "build" / "profile"), "QGIS_PLUGINPATH": str(root / "build" / "plugins")}
    environment = {**os.environ, **profile, "PYTHONPATH": sysconfig.get_path("purelib"), "QT_QPA_PLATFORM": "offscreen"}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    command = ["qgis_process", "run", "minemapper:mapmines", "-"]
    return subprocess.Popen(command, text=True, env=environment, start_new_session=True, **pipes)


def killed_after(steps, wanted, root, folder):
    """Kill a run as soon as so many steps are kept; returns how many were."""
    process = started(root)
    process.stdin.write(json.dumps({"inputs": wanted}))
    process.stdin.close()
    while process.poll() is None and len(list(folder.glob(".mapmines-*/step-*/step.json"))) < steps:
        time.sleep(0.05)
    assert process.poll() is None, process.stdout.read()
    os.killpg(process.pid, signal.SIGKILL)  # qgis_process is a script around the program
    process.wait()
    process.stdout.close()
    return len(list(folder.glob(".mapmines-*/step-*/step.json")))


def test_what_a_later_step_would_refuse_is_refused_before_any_work(landscape, provider, tmp_path):
    """No single step sees both: the reference would go when the statistics are written."""
    from qgis.core import QgsProcessingContext

    model, context = provider.algorithm("mapmines"), QgsProcessingContext()
    given = inputs(landscape, tmp_path)
    link = tmp_path / "link.gpkg"
    link.symlink_to(landscape["REFERENCE"])
    for changes, words in (
        ({"mines_map": landscape["REFERENCE"]}, ("(mines_map)", "(REFERENCE)", "overwritten")),
        ({"objects_map": str(link)}, ("(objects_map)", "(REFERENCE)", "overwritten")),
        ({"agreement_map": landscape["REGISTER"]}, ("(agreement_map)", "(REGISTER)", "overwritten")),
        ({"objects_map": given["mines_map"]}, ("same path", "шахты.gpkg")),
        ({"accuracy_report": str(tmp_path / "r.pdf")}, ("'.pdf' is not supported",)),
        ({"model_file": str(tmp_path / "m.pkl")}, ("no '.pkl' file",)),
        ({"objects_map": str(tmp_path)}, ("is not supported",)),
        ({"tables": str(link)}, ("a folder is needed",)),
        ({"tables": "~/tables"}, ("no path of a file",)),
        ({"density_map": str(tmp_path / ".d.tif")}, ("begins with a dot",)),
        ({"agreement_map": str(link / "a.gpkg")}, ("is not writable",)),
        ({"NON_MINE_SAMPLES": "nan"}, ("(NON_MINE_SAMPLES)", "'nan'")),
        ({"SCALE": 1e300}, ("(SCALE)", "1e+300")),
        ({"LANGUAGE": "xx"}, ("(LANGUAGE)", "'xx'", "zh")),
        ({"SEASONS": "maybe"}, ("(SEASONS)", "'maybe'", "true or false")),
        ({"PRESET": "any"}, ("(PRESET)", "'any'", "published")),
        ({"CLASS_FIELD": "none"}, ("'none'", "Its fields are")),
        ({"COUNTIES": landscape["COUNTIES"], "COUNTY_FIELD": "none"}, ("'none'", "Its fields are")),
        ({"COUNTIES": None, "COUNTY_FIELD": "county"}, ("(COUNTY_FIELD)", "(COUNTIES)", "not given")),
    ):
        good, message = model.checkParameterValues({**given, **changes}, context)
        assert not good and all(word in message for word in words), message
    assert model.checkParameterValues(given, context)[0]


def test_a_cancel_between_two_steps_is_told(landscape, provider, tmp_path):
    """QGIS leaves the loop of its steps without a word, as if all had been done."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    model = QgsApplication.processingRegistry().createAlgorithmById("minemapper:mapmines")
    _, fine = model.run(inputs(landscape, tmp_path), QgsProcessingContext(), feedback)
    assert not fine and "Cancelled: no result was written." in feedback.textLog()
